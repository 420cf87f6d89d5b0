package fleet

import (
	"slices"
	"testing"
	"time"

	"github.com/trellis-network/trellis/devnet/fleet/world"
)

var start = time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)

func take(s Source, n int) []world.Measurement {
	var all []world.Measurement
	for range n {
		m, ok := s.Next()
		if !ok {
			break
		}
		all = append(all, m)
	}
	return all
}

func newWorld(t testing.TB, kind string, n int) *world.Fleet {
	t.Helper()
	w, err := world.New(world.Config{Kind: kind, Devices: n, Seed: [32]byte{1}, Start: start, Interval: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func TestFleetSignsWhatItsWorldMeasures(t *testing.T) {
	for _, kind := range world.Kinds() {
		f, again := New(newWorld(t, kind, 20), [32]byte{1}), New(newWorld(t, kind, 20), [32]byte{1})
		algorithms := map[string]bool{}
		for _, m := range take(f, 50) {
			signed, err := f.Sign(m, project)
			if err != nil {
				t.Fatalf("%s: %v", kind, err)
			}
			doc, err := again.Document(m.Device)
			if err != nil {
				t.Fatalf("%s: %v", kind, err)
			}
			if _, err := signed.Verify(doc.Key()); err != nil {
				t.Errorf("%s: device %d: %v", kind, m.Device, err)
			}
			if r := signed.Reading(); r.Type != f.Type() || !slices.Equal(r.Fields(), slices.Sorted(slices.Values(f.Fields()))) {
				t.Errorf("%s: reading of type %s with fields %v", kind, r.Type, r.Fields())
			}
			if doc.Fact("name") != f.Device(m.Device).Name {
				t.Errorf("%s: name %q, want %q", kind, doc.Fact("name"), f.Device(m.Device).Name)
			}
			algorithms[doc.Key().Algorithm().String()] = true
		}
		if len(algorithms) != 2 {
			t.Errorf("%s: the fleet signs with one algorithm only", kind)
		}
	}
}
