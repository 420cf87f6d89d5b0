package replay_test

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/protocol/receipt"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

// A large epoch: every device sends each hour of a day. Those that are asked for signed what they sent; the others' signatures
// are dummies, which neither the index nor a receipt of another looks at. All share one key, by their documents.
type large struct {
	dir     string
	inputs  epoch.Inputs
	posted  receipt.Settlement
	asked   []reward.Device
	indexed time.Duration
	memory  uint64 // bytes of heap while indexing, at most
	bytes   int64  // of the index
}

const (
	hours   = 24
	askedOf = 400
)

func newLarge(b *testing.B, devices int) *large {
	b.Helper()
	raw, err := os.ReadFile("../../examples/air-quality/policy.yaml")
	if err != nil {
		b.Fatal(err)
	}
	p, err := policy.Parse(raw)
	if err != nil {
		b.Fatal(err)
	}
	dir := os.Getenv("TRELLIS_BENCH_DIR")
	if dir == "" {
		dir = b.TempDir()
	}
	l := &large{dir: dir, inputs: epoch.Inputs{
		Project: 1, Epoch: 3, WindowStart: start, WindowEnd: start + hours*60*minute, PolicyHash: p.Hash(), RegistryBlock: 9, Budget: units.IOTX(1_000_000), Source: "urn:trellis:4690:1",
	}}
	key, err := sig.NewPrivateKey(sig.ES256K, common.LeftPadBytes([]byte{7}, 32))
	if err != nil {
		b.Fatal(err)
	}
	ids := make([]did.ID, devices)
	for i := range ids {
		ids[i] = did.ID(crypto.Keccak256(fmt.Append(nil, i))[:20])
	}
	entries := l.log(b, ids, key)
	m := mirror.Open(dir)
	if err := m.PutPolicy(p.Hash(), p.Canonical()); err != nil {
		b.Fatal(err)
	}
	l.result(b, p, ids, key, entries)
	l.index(b, m)
	return l
}

// log writes the tiles and returns the entries of the devices that are asked for.
func (l *large) log(b *testing.B, ids []did.ID, key sig.PrivateKey) map[did.ID][]reward.Entry {
	b.Helper()
	kept, edge, batch := map[did.ID][]reward.Entry{}, tlog.NewEdge(), [][]byte(nil)
	flush := func() {
		next, files, err := edge.Append(batch)
		if err != nil {
			b.Fatal(err)
		}
		for _, f := range files {
			path := filepath.Join(l.dir, "log", f.Tile.Path())
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				b.Fatal(err)
			}
			if err := os.WriteFile(path, f.Data, 0o644); err != nil {
				b.Fatal(err)
			}
		}
		edge, batch = next, nil
	}
	at := uint64(0)
	for hour := range uint64(hours) {
		for i := range ids {
			// Everybody sends at some time of the hour, so neighbours in the log differ from hour to hour.
			i = (i*7919 + int(hour)*104_729) % len(ids)
			r := reading.Reading{Source: reading.Source{ChainID: 4690, ProjectID: 1}, Subject: ids[i], Type: "network.trellis.air.v1", Sequence: hour + 1,
				Time: start + hour*60*minute + uint64(i)*3, Data: map[string]units.Decimal{"pm25": mustDecimal(int64(50+i%100), 1)}}
			var signer reading.Signer = dummy{key.Public()}
			if i < askedOf {
				signer = key
			}
			signed, err := reading.SignBy(r, signer)
			if err != nil {
				b.Fatal(err)
			}
			if i < askedOf {
				kept[ids[i]] = append(kept[ids[i]], reward.Entry{Index: at, Bytes: signed.Bytes()})
			}
			if batch = append(batch, signed.Bytes()); len(batch) == 1<<16 {
				flush()
			}
			at++
		}
	}
	flush()
	l.inputs.LogEnd, l.inputs.LogRoot = uint64(edge.Tree().Size), common.Hash(edge.Tree().Root)
	return kept
}

func mustDecimal(n int64, scale uint8) units.Decimal {
	d, err := units.NewDecimal(n, scale)
	if err != nil {
		panic(err)
	}
	return d
}

// dummy signs with what no key made.
type dummy struct{ key sig.PublicKey }

func (d dummy) Public() sig.PublicKey                { return d.key }
func (d dummy) Sign(digest [32]byte) ([]byte, error) { return append(digest[:], digest[:]...), nil }

// result writes and posts one with the true leaves of those that are asked for.
func (l *large) result(b *testing.B, p *policy.Policy, ids []did.ID, key sig.PrivateKey, entries map[did.ID][]reward.Entry) {
	b.Helper()
	r := &reward.Result{Inputs: l.inputs, Fields: []string{"pm25"}, Leaves: make([]reward.Leaf, len(ids)), AllPoints: 1000 * uint64(len(ids)), Version: 1}
	one := decimal.FromInt(1)
	field := []policy.FieldFeatures{{Min: one, Max: one, Sum: one, Mean: one, Last: one, Distinct: 1, LongestRun: 1}}
	for i, id := range ids {
		leaf := reward.Leaf{Device: id.Address(), Account: id.Address(), Points: 1000, Reason: "OK", Readings: hours, LastIndex: hours, Evidence: common.Hash{byte(i)},
			Amount: units.Wei(uint64(i)), Features: policy.Features{Completeness: one, Expected: hours, Fields: field, Received: hours, Slots: hours, Valid: hours}}
		if i < askedOf {
			doc, err := document.NewFor(id, key.Public(), map[string]string{"exposure": "outdoor"})
			if err != nil {
				b.Fatal(err)
			}
			device := reward.Device{Document: doc, Account: id.Address()}
			told, err := reward.Explain(p, l.inputs, device, entries[id], r.AllPoints)
			if err != nil {
				b.Fatal(err)
			}
			leaf, l.asked = told.Leaf, append(l.asked, device)
		}
		r.Leaves[i] = leaf
	}
	slices.SortFunc(r.Leaves, func(a, b reward.Leaf) int { return a.Device.Cmp(b.Device) })
	tree, err := r.Tree()
	if err != nil {
		b.Fatal(err)
	}
	root := tree.Root()
	r.Root = root.Hash
	if r.Total, err = units.FromBig(root.Sum.ToBig()); err != nil {
		b.Fatal(err)
	}
	file := filepath.Join(l.dir, "results", "3")
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		b.Fatal(err)
	}
	f, err := os.Create(file)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	inOrder := func(n int, do func(int)) {
		for i := range n {
			do(i)
		}
	}
	if err := r.Write(w, inOrder); err != nil {
		b.Fatal(err)
	}
	if err := w.Flush(); err != nil {
		b.Fatal(err)
	}
	l.posted = receipt.Settlement{State: "settled", Root: r.Root, Total: r.Total, Leaves: uint64(len(ids)), ResultHash: r.Hash()}
}

func (l *large) index(b *testing.B, m *mirror.Mirror) {
	b.Helper()
	runtime.GC()
	done, watched := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(watched)
		var stats runtime.MemStats
		for ticker := time.NewTicker(200 * time.Millisecond); ; {
			runtime.ReadMemStats(&stats)
			l.memory = max(l.memory, stats.HeapInuse)
			select {
			case <-ticker.C:
			case <-done:
				return
			}
		}
	}()
	began := time.Now()
	if err := m.PutIndex(b.Context(), l.inputs, l.posted.ResultHash); err != nil {
		b.Fatal(err)
	}
	l.indexed = time.Since(began)
	close(done)
	<-watched
	info, err := os.Stat(m.IndexFile(3))
	if err != nil {
		b.Fatal(err)
	}
	l.bytes = info.Size()
}

// BenchmarkReceipt asks for receipts at random, with all their proofs. TRELLIS_BENCH_DEVICES=1000000 makes the epoch that
// docs/benchmarks.md tells of, for which TRELLIS_BENCH_DIR names a folder with 9 GB.
func BenchmarkReceipt(b *testing.B) {
	devices := 10_000
	if text := os.Getenv("TRELLIS_BENCH_DEVICES"); text != "" {
		var err error
		if devices, err = strconv.Atoi(text); err != nil {
			b.Fatal(err)
		}
	}
	l := newLarge(b, devices)
	b.Logf("%d devices, %d readings: indexed in %s with %d MB of heap at most, %d bytes", devices, l.inputs.LogEnd, l.indexed.Round(time.Millisecond), l.memory>>20, l.bytes)
	server := httptest.NewServer(http.FileServer(http.Dir(l.dir)))
	defer server.Close()
	for name, place := range map[string]string{"folder": l.dir, "http": server.URL} {
		for _, cold := range []bool{false, true} {
			b.Run(fmt.Sprintf("devices=%d/%s/cold=%t", devices, name, cold), func(b *testing.B) { l.ask(b, place, cold) })
		}
	}
}

// spent is the processor time of this process so far, which tells more than the clock on a machine that others use.
func spent() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// ask opens the epoch anew for each receipt when cold, as a command does, else once, as the explorer does.
func (l *large) ask(b *testing.B, place string, cold bool) {
	m := mirror.Open(place)
	open := func() *replay.Receipts {
		r, err := replay.OpenReceipts(context.Background(), m, l.inputs, l.posted)
		if err != nil {
			b.Fatal(err)
		}
		return r
	}
	random := rand.New(rand.NewPCG(1, 2))
	receipts, took, cpu := open(), []time.Duration(nil), spent()
	for b.Loop() {
		began := time.Now()
		if cold {
			receipts = open()
		}
		d, err := receipts.Receipt(context.Background(), l.asked[random.IntN(len(l.asked))])
		took = append(took, time.Since(began))
		if err != nil || len(d.Entries) != hours || len(d.Notes) > 0 {
			b.Fatal(err, d.Notes)
		}
	}
	slices.Sort(took)
	b.ReportMetric(l.indexed.Seconds(), "index-s")
	b.ReportMetric(float64(l.memory>>20), "index-MB-heap")
	b.ReportMetric(float64(l.bytes>>20), "index-MB")
	b.ReportMetric(float64(spent()-cpu)/float64(len(took))/1e6, "cpu-ms/receipt")
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "receipts/s")
}
