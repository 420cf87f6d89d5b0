package enclave_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"io"
	"math/big"
	"net"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/fieldtree"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/examples"
	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/compute"
	rules "github.com/trellis-network/trellis/protocol/enclave"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/execute/enclave"
	"github.com/trellis-network/trellis/service/prover/execute/wasm"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/session"
	"github.com/trellis-network/trellis/types/units"
)

const stations = 4

var place = compute.Place{ChainID: 4690, Market: common.Address{0x71}}

func rootKey(t testing.TB, n byte) sig.PrivateKey {
	t.Helper()
	key, err := sig.NewPrivateKey(sig.ES256K, bytes.Repeat([]byte{n + 1}, 32))
	must(t, err)
	return key
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// entry is the i-th of the log: a station's reading, but that every fifth has no session signature, and one is no reading.
func entry(t testing.TB, i int) []byte {
	t.Helper()
	if i == 7 {
		return []byte("no reading")
	}
	n := byte(i % stations)
	value, err := units.ParseDecimal(strconv.Itoa(20 + i))
	must(t, err)
	r := reading.Reading{Source: reading.Source{ChainID: 4690, ProjectID: 1}, Subject: did.ID(rootKey(t, n).Public().Address()), Type: "air",
		Sequence: uint64(i) + 1, Time: 1000 + uint64(i), Data: map[string]units.Decimal{"pm25": value}}
	if i%5 == 4 {
		v, err := reading.Sign(r, rootKey(t, n))
		must(t, err)
		return v.Bytes()
	}
	key, err := session.NewPrivateKey(bytes.Repeat([]byte{n + 9}, session.SeedSize))
	must(t, err)
	v, err := compute.Sign(r, rootKey(t, n), uint32(n), key)
	must(t, err)
	return v.Bytes()
}

// newWorld makes a log, its trees and a task over its entries from start on.
func newWorld(t testing.TB, start, end int, measurement common.Hash) *execute.Job {
	t.Helper()
	tree, keys := fieldtree.NewTree(compute.FieldDepth), fieldtree.NewSparse(compute.KeysDepth)
	var entries [][]byte
	for i := range end {
		entries = append(entries, entry(t, i))
		must(t, tree.Append(compute.LeafOf(entries[i])))
	}
	job := &execute.Job{Prover: common.Address{7}, Code: examples.Exceedance, Progress: func(string, int, int) {}}
	job.Input = execute.Input{Entries: entries[start:], Keys: make(map[uint32]compute.Key)}
	for i := start; i < end; i++ {
		r, err := compute.Decode(uint64(i), entries[i])
		if err != nil {
			r = compute.Reading{Index: uint64(i), Slot: compute.NoSlot}
		}
		job.Input.Readings = append(job.Input.Readings, r)
	}
	for n := range byte(stations - 1) { // the last station's slot is empty: its readings do not count
		key, err := session.NewPrivateKey(bytes.Repeat([]byte{n + 9}, session.SeedSize))
		must(t, err)
		k := compute.Key{Device: rootKey(t, n).Public().Address(), AX: key.Public().X, AY: key.Public().Y, Until: 5000}
		job.Input.Keys[uint32(n)] = k
		must(t, keys.Set(uint64(n), k.Leaf()))
	}
	job.Input.Paths = func(index uint64, level int) ([]common.Hash, error) {
		return hashes(tree.Open(uint64(end), level, index>>level))
	}
	job.Input.KeyPaths = func(slot uint32) ([]common.Hash, error) { return hashes(keys.Open(uint64(slot))) }
	edge, _, err := tlog.NewEdge().Append(entries)
	must(t, err)
	fieldRoot, err := tree.Root(uint64(end))
	must(t, err)
	keysRoot := keys.Root()
	value := new(big.Int).SetUint64(1<<63 + 25_000_000)
	job.Task = compute.Task{Project: 1, Version: 1, LogStart: uint64(start), LogEnd: uint64(end), WindowStart: 1000, WindowEnd: 2000,
		LogRoot: common.Hash(edge.Tree().Root), FieldRoot: fieldRoot.Bytes(), KeysRoot: keysRoot.Bytes(), Params: compute.EncodeWords(
			compute.SchemaOf("air", "pm25").Big(), new(big.Int), value, big.NewInt(1<<stations-1), big.NewInt(300))}
	job.Manifest = &compute.Manifest{Format: compute.ManifestVersion, Name: "exceedance", Kind: compute.KindWASM, Route: compute.Attested,
		Code: sha256.Sum256(examples.Exceedance), Key: measurement, Fuel: 1_000_000_000}
	must(t, job.Manifest.Check())
	hash, err := job.Manifest.Hash()
	must(t, err)
	job.ID = job.Task.ID(place, hash)
	return job
}

func hashes(path []fr.Element, err error) ([]common.Hash, error) {
	out := make([]common.Hash, len(path))
	for i := range path {
		out[i] = path[i].Bytes()
	}
	return out, err
}

func newEnclave(t testing.TB) (*enclave.Inside, *wasm.Executor) {
	t.Helper()
	key, err := enclave.NewKey(rand.Reader)
	must(t, err)
	run := wasm.New(wasm.Config{})
	t.Cleanup(func() { must(t, run.Close()) })
	return enclave.NewSimulated(examples.Exceedance, key, run), run
}

func newExecutor(t testing.TB, e enclave.Enclave, needs func(*execute.Job) execute.Needs) *enclave.Executor {
	t.Helper()
	x, err := enclave.New(t.Context(), e, place, common.Hash{}, needs)
	must(t, err)
	return x
}

// TestAnEnclaveSignsWhatEveryoneFinds, from the log's beginning and from later on.
func TestAnEnclaveSignsWhatEveryoneFinds(t *testing.T) {
	inside, run := newEnclave(t)
	x := newExecutor(t, inside, run.Needs)
	for _, bounds := range [][2]int{{0, 13}, {3, 13}, {8, 16}} {
		job := newWorld(t, bounds[0], bounds[1], x.Description().Measurement)
		if !x.Takes(job.Manifest) {
			t.Fatal("its own program is not taken")
		}
		got, err := x.Execute(t.Context(), job)
		must(t, err)
		want, err := run.Output(t.Context(), job)
		must(t, err)
		if !bytes.Equal(got.Output, want) || new(big.Int).SetBytes(got.Output[:32]).Int64() != stations-1 {
			t.Errorf("entries %v: output %x, everyone finds %x", bounds, got.Output, want)
		}
		signer, err := rules.Signer(compute.ResultDigest(job.ID, got.Output, job.Prover), got.Evidence)
		if err != nil || signer != x.Description().Key.Address() {
			t.Errorf("entries %v: signed by %s (%v)", bounds, signer, err)
		}
	}
}

// TestALyingHostGetsNoSignature, whatever it changes of what the task names.
func TestALyingHostGetsNoSignature(t *testing.T) {
	inside, run := newEnclave(t)
	x := newExecutor(t, inside, run.Needs)
	for _, start := range []int{0, 3} {
		for name, lie := range map[string]func(*enclave.Request){
			"another value":       func(r *enclave.Request) { r.Entries[1] = entry(t, 30) },
			"an entry left out":   func(r *enclave.Request) { r.Entries = r.Entries[:len(r.Entries)-1] },
			"an entry doubled":    func(r *enclave.Request) { r.Entries = append(r.Entries, r.Entries[0]) },
			"entries exchanged":   func(r *enclave.Request) { r.Entries[0], r.Entries[3] = r.Entries[3], r.Entries[0] },
			"a key left out":      func(r *enclave.Request) { r.Keys = r.Keys[1:] },
			"a key emptied":       func(r *enclave.Request) { r.Keys[0].Key = nil },
			"a key put in":        func(r *enclave.Request) { r.Keys[3].Key = r.Keys[0].Key },
			"another's key":       func(r *enclave.Request) { r.Keys[0].Key = r.Keys[1].Key },
			"no path":             func(r *enclave.Request) { r.Keys[0].Path = nil },
			"no manifest":         func(r *enclave.Request) { r.Manifest = nil },
			"another module":      func(r *enclave.Request) { m := *r.Manifest; m.Code[0]++; r.Manifest = &m },
			"no range":            func(r *enclave.Request) { r.Task.LogEnd = r.Task.LogStart },
			"a root out of range": func(r *enclave.Request) { r.Task.KeysRoot[0] = 0xff },
		} {
			request, err := enclave.NewRequest(place, newWorld(t, start, 13, x.Description().Measurement))
			must(t, err)
			lie(&request)
			if answer, err := inside.Execute(t.Context(), request); !errors.Is(err, enclave.ErrInput) || answer.Signature != nil {
				t.Errorf("from %d, %s: %v", start, name, err)
			}
		}
	}
	for name, lie := range map[string]func(*enclave.Request){
		"a block left out":   func(r *enclave.Request) { r.Blocks = r.Blocks[:len(r.Blocks)-1] },
		"a block's level":    func(r *enclave.Request) { r.Blocks[0].Level++ },
		"a block's path":     func(r *enclave.Request) { r.Blocks[0].Path[5][9]++ },
		"a block too many":   func(r *enclave.Request) { r.Blocks = append(r.Blocks, r.Blocks[0]) },
		"no field tree":      func(r *enclave.Request) { r.Task.FieldRoot = common.Hash{} },
		"another field root": func(r *enclave.Request) { r.Task.FieldRoot[9]++ },
	} {
		request, err := enclave.NewRequest(place, newWorld(t, 3, 13, x.Description().Measurement))
		must(t, err)
		lie(&request)
		if _, err := inside.Execute(t.Context(), request); !errors.Is(err, enclave.ErrInput) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestEntriesThatTheFieldTreeDoesNotBindAreBlank: a host may change what has no session signature, and nothing comes of it.
func TestEntriesThatTheFieldTreeDoesNotBindAreBlank(t *testing.T) {
	inside, run := newEnclave(t)
	x := newExecutor(t, inside, run.Needs)
	job := newWorld(t, 3, 13, x.Description().Measurement)
	request, err := enclave.NewRequest(place, job)
	must(t, err)
	want, err := inside.Execute(t.Context(), request)
	must(t, err)
	request.Entries[1] = entry(t, 34) // another of the same kind
	got, err := inside.Execute(t.Context(), request)
	must(t, err)
	if !bytes.Equal(got.Output, want.Output) {
		t.Errorf("output %x, want %x", got.Output, want.Output)
	}
}

func TestProgramsOfOthersAreNotTaken(t *testing.T) {
	inside, run := newEnclave(t)
	x := newExecutor(t, inside, run.Needs)
	for name, change := range map[string]func(*compute.Manifest){
		"measurement": func(m *compute.Manifest) { m.Key[0]++ },
		"module":      func(m *compute.Manifest) { m.Code[0]++ },
		"route":       func(m *compute.Manifest) { m.Route = compute.Quorum },
		"kind":        func(m *compute.Manifest) { m.Kind = compute.KindExternal },
	} {
		m := *newWorld(t, 0, 9, x.Description().Measurement).Manifest
		if change(&m); x.Takes(&m) {
			t.Errorf("a program of another %s is taken", name)
		}
	}
}

// A forger is an enclave whose answers another key signed.
type forger struct{ *enclave.Inside }

func (f forger) Execute(ctx context.Context, r enclave.Request) (enclave.Answer, error) {
	a, err := f.Inside.Execute(ctx, r)
	a.Output[0] ^= 1
	return a, err
}

func TestASignatureOfAnotherKeyIsFoundHere(t *testing.T) {
	inside, run := newEnclave(t)
	x := newExecutor(t, forger{inside}, run.Needs)
	if _, err := x.Execute(t.Context(), newWorld(t, 0, 9, x.Description().Measurement)); !errors.Is(err, enclave.ErrEnclave) {
		t.Errorf("got %v", err)
	}
}

// TestAnEnclaveBehindABoundary does the same over a socket as in this process.
func TestAnEnclaveBehindABoundary(t *testing.T) {
	inside, run := newEnclave(t)
	path := filepath.Join(t.TempDir(), "enclave")
	l, err := net.Listen("unix", path)
	must(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() { served <- enclave.Serve(ctx, l, inside) }()
	remote := enclave.DialUnix(path)
	x := newExecutor(t, remote, run.Needs)
	if x.Description().Kind != rules.Simulated {
		t.Errorf("kind %q", x.Description().Kind)
	}
	job := newWorld(t, 3, 13, x.Description().Measurement)
	got, err := x.Execute(t.Context(), job)
	must(t, err)
	want, err := newExecutor(t, inside, run.Needs).Execute(t.Context(), job)
	must(t, err)
	if !bytes.Equal(got.Output, want.Output) || !bytes.Equal(got.Evidence, want.Evidence) {
		t.Error("another result over the boundary")
	}
	job.Manifest.Fuel = 10
	if _, err := x.Execute(t.Context(), job); !errors.Is(err, execute.ErrProgram) {
		t.Errorf("a program's fault comes over as %v", err)
	}
	p := rules.Place{ChainID: 4690, Contract: common.Address{0x75}}
	c, err := p.Challenge(rules.Subject{Scope: 1, Key: x.Description().Key}, common.Hash{1}, time.Now().Add(time.Minute))
	must(t, err)
	e, err := remote.Evidence(t.Context(), c)
	must(t, err)
	if _, err := (rules.Policy{Simulated: true}).Appraise(e, c, time.Now()); err != nil {
		t.Error(err)
	}
	other, err := enclave.NewKey(rand.Reader)
	must(t, err)
	if c.Key, err = rules.Public(other.Public()); err != nil {
		t.Fatal(err)
	}
	if _, err := remote.Evidence(t.Context(), c); err == nil {
		t.Error("it answers for another key")
	}
	for _, junk := range []string{"{}", "junk", `{"execute":{}}`} {
		connection, err := net.Dial("unix", path)
		must(t, err)
		_, err = io.WriteString(connection, junk+"\n")
		must(t, err)
		answer, err := io.ReadAll(connection)
		if err != nil || !bytes.Contains(answer, []byte(`"error"`)) {
			t.Errorf("%s is answered with %q (%v)", junk, answer, err)
		}
		connection.Close()
	}
	cancel()
	if err := <-served; !errors.Is(err, context.Canceled) {
		t.Errorf("ended with %v", err)
	}
	if _, err := remote.Describe(t.Context()); err == nil {
		t.Error("it answers after its end")
	}
}

var _ enclave.Witness = witness{}

// A witness is hardware of which nothing is known before its evidence.
type witness struct{}

func (witness) Kind() string { return "tdx" }
func (witness) Evidence(context.Context, attest.Challenge) (rules.Evidence, error) {
	return rules.Evidence{}, errors.ErrUnsupported
}

func TestHardwaresMeasurementIsNamed(t *testing.T) {
	_, run := newEnclave(t)
	key, err := enclave.NewKey(rand.Reader)
	must(t, err)
	inside := enclave.NewInside(examples.Exceedance, key, run, witness{})
	if _, err := enclave.New(t.Context(), inside, place, common.Hash{}, run.Needs); !errors.Is(err, enclave.ErrEnclave) {
		t.Errorf("got %v", err)
	}
	x, err := enclave.New(t.Context(), inside, place, common.Hash{9}, run.Needs)
	if err != nil || x.Description().Measurement != (common.Hash{9}) {
		t.Errorf("got %+v, %v", x.Description(), err)
	}
}
