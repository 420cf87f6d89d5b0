package replay_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/crypto/merkle"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

const (
	start  = 1514750400000 // 2017-12-31 20:00 UTC
	minute = 60_000
	before = 100 // entries of the epoch before
)

// A world is an epoch with its public files in a folder. Of its stations, the
// first ones are outdoors, one is indoors, the last one is silent.
type world struct {
	dir     string
	inputs  epoch.Inputs
	policy  *policy.Policy
	keys    []sig.PrivateKey
	devices []chain.Registered
	entries [][]byte // of the whole log
}

// At implements replay.Devices.
func (w *world) At(context.Context, uint64) ([]chain.Registered, error) { return w.devices, nil }

func newWorld(t *testing.T) *world {
	t.Helper()
	raw, err := os.ReadFile("../../examples/air-quality/policy.yaml")
	if err != nil {
		t.Fatal(err)
	}
	w := &world{dir: t.TempDir()}
	if w.policy, err = policy.Parse(raw); err != nil {
		t.Fatal(err)
	}
	for i := range 8 {
		algorithm, exposure := sig.ES256K, "outdoor"
		if i%4 == 3 {
			algorithm = sig.ES256
		}
		if i == 6 {
			exposure = "indoor"
		}
		key, err := sig.NewPrivateKey(algorithm, common.LeftPadBytes([]byte{byte(i + 1)}, 32))
		if err != nil {
			t.Fatal(err)
		}
		d, err := document.New(key.Public(), map[string]string{"name": fmt.Sprint("station ", i), "exposure": exposure})
		if err != nil {
			t.Fatal(err)
		}
		w.keys, w.devices = append(w.keys, key), append(w.devices, chain.Registered{Document: d, Account: common.Address{byte(i + 1)}})
	}
	for i := range before {
		w.entries = append(w.entries, fmt.Appendf(nil, "entry %d of another epoch", i))
	}
	for m := range 60 {
		for i := range 7 {
			w.entries = append(w.entries, w.sign(t, i, uint64(m+1), uint64(start+m*minute+i*1000), fmt.Sprintf("%d.%d", 5+(m*7+i)%5, (m*3+i)%10)))
		}
	}
	forged := w.sign(t, 0, 100, start, "9")
	forged[len(forged)-1] ^= 1
	w.entries = append(w.entries, []byte("no reading"), forged, w.entries[before+3], w.sign(t, 1, 101, start-3600_000, "9"), w.sign(t, 2, 102, start, "-1"))
	w.publish(t)
	return w
}

func (w *world) id(i int) did.ID { return w.devices[i].Document.ID() }

func (w *world) sign(t *testing.T, station int, sequence, at uint64, value string) []byte {
	t.Helper()
	v, err := units.ParseDecimal(value)
	if err != nil {
		t.Fatal(err)
	}
	signed, err := reading.Sign(reading.Reading{
		Source: reading.Source{ChainID: 4690, ProjectID: 1}, Subject: w.id(station), Type: "network.trellis.air.v1",
		Sequence: sequence, Time: at, Data: map[string]units.Decimal{"pm25": v},
	}, w.keys[station])
	if err != nil {
		t.Fatal(err)
	}
	return signed.Bytes()
}

// publish writes what the sequencer and the owner do, and pins the epoch.
func (w *world) publish(t *testing.T) {
	t.Helper()
	edge, files, err := tlog.NewEdge().Append(w.entries)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		path := filepath.Join(w.dir, "log", f.Tile.Path())
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := mirror.Open(w.dir).PutPolicy(w.policy.Hash(), w.policy.Canonical()); err != nil {
		t.Fatal(err)
	}
	w.inputs = epoch.Inputs{
		Project: 1, Epoch: 2, LogStart: before, LogEnd: uint64(edge.Tree().Size), LogRoot: common.Hash(edge.Tree().Root),
		WindowStart: start, WindowEnd: start + 60*minute, PolicyHash: w.policy.Hash(), RegistryBlock: 40, Budget: units.IOTX(100), Source: "urn:trellis:4690:1",
	}
}

func (w *world) load(t *testing.T) *replay.Replay {
	t.Helper()
	r, err := replay.Load(t.Context(), w.inputs, mirror.Open(w.dir), w)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// sequential is reward's own scoring, one entry after the other.
func (w *world) sequential(t *testing.T) *reward.Result {
	t.Helper()
	var devices []reward.Device
	for _, d := range w.devices {
		devices = append(devices, reward.Device{Document: d.Document, Account: d.Account, Keys: d.Keys, Trust: d.Trust, Known: d.Standing})
	}
	s, err := reward.NewScorer(w.policy, w.inputs, devices)
	if err != nil {
		t.Fatal(err)
	}
	for i, entry := range w.entries[before:] {
		if err := s.Add(before+uint64(i), entry); err != nil {
			t.Fatal(err)
		}
	}
	r, err := s.Finish()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func (w *world) score(t *testing.T) *reward.Result {
	t.Helper()
	result, err := w.load(t).Score(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// damage changes a file of the log.
func (w *world) damage(t *testing.T, path string, change func([]byte)) {
	t.Helper()
	path = filepath.Join(w.dir, "log", path)
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	change(raw)
	if err := os.WriteFile(path, raw, 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestI8ReplayIsTheSequentialScore(t *testing.T) {
	w := newWorld(t)
	want := w.sequential(t).Encode()
	total := int(w.inputs.LogEnd - w.inputs.LogStart)
	for range 5 {
		last := 0
		result, err := w.load(t).Score(t.Context(), func(done, all int) {
			if done <= last || all != total {
				t.Errorf("progress %d of %d after %d", done, all, last)
			}
			last = done
		})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(result.Encode()), string(want)); diff != "" {
			t.Fatalf("result differs (-got +want):\n%s", diff)
		}
		if last != total {
			t.Errorf("progress ends at %d, want %d", last, total)
		}
	}
	if strings.Count(string(want), `"reason":"OK"`) < 5 {
		t.Errorf("the story pays too few devices to show anything:\n%s", want)
	}
}

func TestDevicesStandAsOfTheWindowsEnd(t *testing.T) {
	w := newWorld(t)
	end := w.inputs.WindowEnd / 1000
	w.devices[0].Since, w.devices[0].Findings = end-90, []uint64{end, end + 1, end + 100}
	w.devices[0].Standing = policy.Standing{Owner: common.Address{9}, Bond: decimal.FromInt(4)}
	if got, want := w.load(t).Devices[0].Known, (policy.Standing{Owner: common.Address{9}, Bond: decimal.FromInt(4), AgeSeconds: 90, Findings: 2}); got != want {
		t.Errorf("the first device stands as %+v, want %+v", got, want)
	}
}

func TestEpochWithoutEntriesIsScored(t *testing.T) {
	w := newWorld(t)
	w.inputs.LogStart = w.inputs.LogEnd
	if result := w.score(t); !result.Total.IsZero() || len(result.Leaves) != len(w.devices) {
		t.Errorf("total %s over %d leaves, want 0 over %d", result.Total, len(result.Leaves), len(w.devices))
	}
}

// endless is a mirror whose log has no end.
type endless struct {
	*mirror.Mirror
	entry []byte
	then  func(n int) error
}

func (e endless) Entries(context.Context, uint64, common.Hash, uint64, uint64) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		for n := 0; ; n++ {
			err := e.then(n)
			if !yield(e.entry, err) || err != nil {
				return
			}
		}
	}
}

// The bubble fails the test when a goroutine is left.
func TestCancelledScoreLeavesNoGoroutine(t *testing.T) {
	w := newWorld(t)
	torn := errors.New("torn")
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		for _, c := range []struct {
			then func(int) error
			want error
		}{
			{func(n int) error {
				if n == 1000 {
					return torn
				}
				return nil
			}, torn},
			{func(int) error { return torn }, torn},
			{func(n int) error {
				if n == 300 {
					cancel()
				}
				return nil
			}, context.Canceled},
		} {
			in := w.inputs
			in.LogEnd = in.LogStart + 1<<30
			r, err := replay.Load(ctx, in, endless{mirror.Open(w.dir), w.entries[before], c.then}, w)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := r.Score(ctx, nil); !errors.Is(err, c.want) {
				t.Errorf("Score = %v, want %v", err, c.want)
			}
		}
	})
}

func TestTamperedAndMissingFilesAreNamed(t *testing.T) {
	const bundle = "tile/entries/001"
	t.Run("tampered bundle", func(t *testing.T) {
		w := newWorld(t)
		w.damage(t, bundle, func(raw []byte) { raw[40] ^= 1 })
		_, err := w.load(t).Score(t.Context(), nil)
		if !errors.Is(err, mirror.ErrTampered) || !strings.Contains(err.Error(), "/log/"+bundle+": entry 0 (index 256)") {
			t.Errorf("Score = %v, want the place in %s", err, bundle)
		}
	})
	t.Run("missing bundle", func(t *testing.T) {
		w := newWorld(t)
		if err := os.Remove(filepath.Join(w.dir, "log", bundle)); err != nil {
			t.Fatal(err)
		}
		_, err := w.load(t).Score(t.Context(), nil)
		if !errors.Is(err, mirror.ErrMissing) || !strings.Contains(err.Error(), bundle) {
			t.Errorf("Score = %v, want %s missing", err, bundle)
		}
	})
	t.Run("tampered tile", func(t *testing.T) {
		w := newWorld(t)
		w.damage(t, "tile/0/001", func(raw []byte) { raw[40] ^= 1 })
		if _, err := w.load(t).Score(t.Context(), nil); !errors.Is(err, mirror.ErrTampered) || !strings.Contains(err.Error(), "tile/0/001") {
			t.Errorf("Score = %v, want tile/0/001 named", err)
		}
	})
	t.Run("policy of another hash", func(t *testing.T) {
		w := newWorld(t)
		w.inputs.PolicyHash = common.Hash{1}
		if err := mirror.Open(w.dir).PutPolicy(common.Hash{1}, w.policy.Canonical()); err != nil {
			t.Fatal(err)
		}
		if _, err := replay.Load(t.Context(), w.inputs, mirror.Open(w.dir), w); !errors.Is(err, replay.ErrPolicy) {
			t.Errorf("Load = %v, want %v", err, replay.ErrPolicy)
		}
	})
	t.Run("missing policy", func(t *testing.T) {
		w := newWorld(t)
		w.inputs.PolicyHash = common.Hash{1}
		if _, err := replay.Load(t.Context(), w.inputs, mirror.Open(w.dir), w); !errors.Is(err, mirror.ErrMissing) {
			t.Errorf("Load = %v, want %v", err, mirror.ErrMissing)
		}
	})
}

func TestVerifyNamesTheFirstDifference(t *testing.T) {
	w := newWorld(t)
	honest := w.score(t)
	cheated := *honest
	cheated.Leaves = slices.Clone(honest.Leaves)
	cheated.Leaves[2].Points++
	absent := errors.New("gone")
	for name, c := range map[string]struct {
		posted    chain.Result
		published *reward.Result
		want      string
	}{
		"equal":              {replay.Posted(honest), honest, ""},
		"wrong score":        {replay.Posted(&cheated), &cheated, fmt.Sprintf("device %s: points", honest.Leaves[2].Device.Hex())},
		"nothing usable":     {replay.Posted(&cheated), nil, "cannot be used: gone"},
		"other than is said": {replay.Posted(&cheated), honest, "the scorers posted another"},
	} {
		status := chain.EpochStatus{Inputs: w.inputs, State: epoch.Settled, Result: c.posted}
		report, err := w.load(t).Verify(t.Context(), status, func(context.Context) (*reward.Result, error) {
			if c.published == nil {
				return nil, absent
			}
			return c.published, nil
		}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if report.Equal != (c.want == "") || !strings.Contains(report.Difference, c.want) || report.Equal != (report.Difference == "") {
			t.Errorf("%s: equal %t, difference %q, want %q", name, report.Equal, report.Difference, c.want)
		}
	}
	for _, state := range []epoch.State{epoch.None, epoch.Pinned, epoch.Void} {
		if _, err := w.load(t).Verify(t.Context(), chain.EpochStatus{State: state}, nil, nil); !errors.Is(err, replay.ErrNoResult) {
			t.Errorf("Verify of an epoch that is %s without result = %v, want %v", state, err, replay.ErrNoResult)
		}
	}
}

func TestClaimsAreProvenLeavesAndSumToTheTotal(t *testing.T) {
	w := newWorld(t)
	result := w.score(t)
	claims, err := replay.Claims(result)
	if err != nil {
		t.Fatal(err)
	}
	total, _ := uint256.FromBig(result.Total.Big())
	sum := new(uint256.Int)
	for _, c := range claims {
		leaf, err := result.Leaves[c.Index].Merkle()
		if err != nil {
			t.Fatal(err)
		}
		var proof []merkle.Node
		for _, node := range c.Proof {
			nodeSum, _ := uint256.FromBig(node.Sum)
			proof = append(proof, merkle.Node{Hash: node.Hash, Sum: *nodeSum})
		}
		if !merkle.Verify(merkle.Node{Hash: result.Root, Sum: *total}, uint64(len(result.Leaves)), leaf, c.Index, proof) {
			t.Errorf("claim of leaf %d is not proven", c.Index)
		}
		amount, _ := uint256.FromBig(c.Leaf.Amount)
		if amount.IsZero() || c.Leaf.Device != leaf.Device || c.Leaf.Account != leaf.Account || *amount != leaf.Amount {
			t.Errorf("claim %+v is not leaf %+v", c.Leaf, leaf)
		}
		sum.Add(sum, amount)
	}
	if !sum.Eq(total) || sum.IsZero() {
		t.Errorf("claims sum to %s, want %s (I4)", sum, total)
	}
}
