package fleet

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/trellis-network/trellis/client/archive"
	"github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/devnet/fleet/world"
	"github.com/trellis-network/trellis/examples"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

func plan(dir string) Plan {
	return Plan{Dir: dir, Start: start, End: start.Add(2 * time.Hour), Epoch: time.Hour}
}

func write(t testing.TB, kind string, n int, p Plan) archive.Manifest {
	t.Helper()
	m, err := Write(context.Background(), New(newWorld(t, kind, n), [32]byte{1}), p)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// digests hashes each file of a folder.
func digests(t *testing.T, dir string) map[string][32]byte {
	t.Helper()
	sums := map[string][32]byte{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		raw, err := os.ReadFile(filepath.Join(dir, path))
		sums[path] = sha256.Sum256(raw)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return sums
}

func TestSameFleetWritesTheSameFolder(t *testing.T) {
	dir := t.TempDir()
	for _, kind := range world.Kinds() {
		one, two := filepath.Join(dir, kind+"1"), filepath.Join(dir, kind+"2")
		m := write(t, kind, 12, plan(one))
		write(t, kind, 12, plan(two))
		if m.Entries == 0 || m.Epochs != 2 || m.Devices != 12 {
			t.Errorf("%s: manifest %+v", kind, m)
		}
		a, b := digests(t, one), digests(t, two)
		if len(a) < 8 || len(a) != len(b) {
			t.Errorf("%s: %d and %d files", kind, len(a), len(b))
		}
		for path, sum := range a {
			if b[path] != sum {
				t.Errorf("%s: %s differs", kind, path)
			}
		}
	}
}

func TestLogOfAnArchiveIsSignedAndWhole(t *testing.T) {
	dir := t.TempDir()
	write(t, "weather", 40, plan(dir))
	a, err := archive.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	key, err := tlog.ParseVerifierKey(a.Manifest().LogKey)
	if err != nil {
		t.Fatal(err)
	}
	l, err := log.Open(context.Background(), a.Mirror().LogPlace(), log.Options{Key: key})
	if err != nil {
		t.Fatal(err)
	}
	f := New(newWorld(t, "weather", 40), [32]byte{1})
	n := uint64(0)
	for entry, err := range l.Entries(context.Background(), 0, tlog.Index(l.Tree().Size)) {
		if err != nil {
			t.Fatal(err)
		}
		m, _ := f.Next()
		want, err := f.Sign(m, reading.Source{ChainID: 4690, ProjectID: 1})
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(entry.Bytes, want.Bytes()) {
			t.Fatalf("entry %d is not what the fleet signs", entry.Index)
		}
		n++
	}
	if inputs := a.Inputs(); n != a.Manifest().Entries || inputs[1].LogEnd != n || inputs[0].LogEnd != inputs[1].LogStart {
		t.Errorf("%d entries, inputs %+v", n, inputs)
	}
}

func TestArchiveOfFineDustIsPaid(t *testing.T) {
	dir := t.TempDir()
	write(t, "air", 30, plan(dir))
	a, err := archive.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	p, err := policy.Parse(examples.AirQuality)
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Mirror().PutPolicy(p.Hash(), p.Canonical()); err != nil {
		t.Fatal(err)
	}
	in := a.Inputs()[1]
	in.PolicyHash = p.Hash()
	r, err := replay.Load(context.Background(), in, a.Mirror(), a)
	if err != nil {
		t.Fatal(err)
	}
	result, err := r.Score(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	paid := 0
	for _, leaf := range result.Leaves {
		if !leaf.Amount.IsZero() {
			paid++
		}
	}
	if len(result.Leaves) != 30 || paid < 15 || paid == 30 {
		t.Errorf("%d of %d devices are paid; reasons %+v", paid, len(result.Leaves), result.Reasons)
	}
}

// A gateway refuses a clock that runs five minutes ahead; one that is behind is the policy's business.
func TestLogHoldsNothingThatAGatewayRefuses(t *testing.T) {
	dir := t.TempDir()
	w, err := world.New(world.Config{Kind: "weather", Devices: 60, Seed: [32]byte{1}, Start: start, Interval: time.Minute, Faults: map[string]int{world.Skew: 1000}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Write(context.Background(), New(w, [32]byte{1}), plan(dir)); err != nil {
		t.Fatal(err)
	}
	a, err := archive.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	ahead, behind := 0, 0
	in := a.Inputs()[1]
	for entry, err := range a.Mirror().Entries(context.Background(), in.LogEnd, in.LogRoot, 0, in.LogEnd) {
		if err != nil {
			t.Fatal(err)
		}
		signed, err := reading.Parse(entry)
		if err != nil {
			t.Fatal(err)
		}
		switch r := signed.Reading(); { // the sequence number is the time sent
		case r.Time > r.Sequence+maxAhead:
			ahead++
		case r.Time < r.Sequence-60_000:
			behind++
		}
	}
	if ahead > 0 || behind < 100 {
		t.Errorf("%d readings from a clock ahead, %d from one behind", ahead, behind)
	}
}

func TestUnsignedArchiveHasNoSignature(t *testing.T) {
	dir := t.TempDir()
	p := plan(dir)
	p.Unsigned = true
	write(t, "weather", 5, p)
	a, err := archive.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if !errors.Is(a.Scorable(), archive.ErrUnsigned) {
		t.Error("an unsigned archive is to be scored")
	}
	f := New(newWorld(t, "weather", 5), [32]byte{1})
	in := a.Inputs()[0]
	for entry, err := range a.Mirror().Entries(context.Background(), in.LogEnd, in.LogRoot, in.LogStart, in.LogEnd) {
		if err != nil {
			t.Fatal(err)
		}
		signed, err := reading.Parse(entry)
		if err != nil {
			t.Fatal(err)
		}
		m, _ := f.Next()
		key, err := f.Key(m.Device)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := signed.Verify(key.Public()); err == nil {
			t.Fatal("a reading of an unsigned archive verifies")
		}
	}
}

func TestImpossiblePlansAreRefused(t *testing.T) {
	for name, change := range map[string]func(*Plan){
		"backwards":       func(p *Plan) { p.End = p.Start },
		"short epochs":    func(p *Plan) { p.Epoch = time.Millisecond },
		"too many epochs": func(p *Plan) { p.Epoch, p.End = time.Second, p.Start.Add(100*time.Hour) },
		"negative delay":  func(p *Plan) { p.Delay = -time.Second },
		"burned unpaid":   func(p *Plan) { p.Burned = units.IOTX(1) },
	} {
		p := plan(t.TempDir())
		change(&p)
		if _, err := Write(context.Background(), New(newWorld(t, "air", 1), [32]byte{}), p); !errors.Is(err, ErrPlan) {
			t.Errorf("%s: %v, want ErrPlan", name, err)
		}
	}
	dir := t.TempDir()
	write(t, "air", 1, plan(dir))
	if _, err := Write(context.Background(), New(newWorld(t, "air", 1), [32]byte{}), plan(dir)); !errors.Is(err, archive.ErrExists) {
		t.Errorf("folder in use: %v, want ErrExists", err)
	}
}

func TestCancelledWriteLeavesNoArchive(t *testing.T) {
	dir := t.TempDir()
	ctx, cancel := context.WithCancel(context.Background())
	p := plan(dir)
	p.Progress = func(label string, _, _ int) {
		if label == "writing epochs" {
			cancel()
		}
	}
	if _, err := Write(ctx, New(newWorld(t, "air", 10), [32]byte{}), p); !errors.Is(err, context.Canceled) {
		t.Errorf("Write = %v, want %v", err, context.Canceled)
	}
	if _, err := archive.Open(dir); !errors.Is(err, archive.ErrFormat) {
		t.Errorf("Open(half an archive) = %v, want ErrFormat", err)
	}
}

func BenchmarkWrite(b *testing.B) {
	for _, unsigned := range []bool{false, true} {
		b.Run(map[bool]string{false: "signed", true: "unsigned"}[unsigned], func(b *testing.B) {
			var entries uint64
			for i := 0; b.Loop(); i++ {
				p := plan(filepath.Join(b.TempDir(), "a"))
				p.Unsigned = unsigned
				entries += write(b, "weather", 500, p).Entries
			}
			b.ReportMetric(float64(entries)/b.Elapsed().Seconds(), "readings/s")
		})
	}
}

// BenchmarkDevices measures what an archive costs a device: two keys, a document and its line.
func BenchmarkDevices(b *testing.B) {
	const devices = 5_000
	for b.Loop() {
		p := plan(filepath.Join(b.TempDir(), "a"))
		p.End, p.Unsigned = p.Start.Add(time.Second), true
		write(b, "weather", devices, p)
	}
	b.ReportMetric(float64(b.N*devices)/b.Elapsed().Seconds(), "devices/s")
}
