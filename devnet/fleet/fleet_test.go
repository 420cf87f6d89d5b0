package fleet

import (
	"errors"
	"os"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/types/units"
)

var start = time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)

func take(s Source, n int) []Measurement {
	var all []Measurement
	for range n {
		m, ok := s.Next()
		if !ok {
			break
		}
		all = append(all, m)
	}
	return all
}

func newSimulation(t *testing.T, n int) *Simulation {
	t.Helper()
	s, err := NewSimulation(n, [32]byte{1}, start, time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

var exact = cmp.Comparer(func(a, b units.Decimal) bool { return a == b })

func TestSimulationReplaysItself(t *testing.T) {
	first, second := take(newSimulation(t, 50), 500), take(newSimulation(t, 50), 500)
	if diff := cmp.Diff(first, second, exact); diff != "" {
		t.Errorf("two runs of one seed differ:\n%s", diff)
	}
	for i := 1; i < len(first); i++ {
		if first[i].Time < first[i-1].Time {
			t.Fatalf("measurement %d is out of order", i)
		}
	}
	// A fleet that starts later measures the same from there on.
	resumed := newSimulation(t, 50)
	resumed.SkipTo(first[200].Time)
	if diff := cmp.Diff(take(resumed, 100), first[200:300], exact); diff != "" {
		t.Errorf("resumed run differs (-got +want):\n%s", diff)
	}
}

func TestSimulationHasSomethingToRefuse(t *testing.T) {
	s := newSimulation(t, 1000)
	faults := make(map[fault]int)
	for _, d := range s.devices {
		faults[d.fault]++
	}
	for _, f := range []fault{sound, indoor, stuck, gappy, saturated, silent} {
		if faults[f] == 0 {
			t.Errorf("no station of 1,000 has fault %d", f)
		}
	}
	if s.Stations[0].Key.Public().Algorithm() == s.Stations[3].Key.Public().Algorithm() {
		t.Error("the fleet signs with one algorithm only")
	}
}

func TestMissingDataFolderIsNamed(t *testing.T) {
	_, err := LoadRecording(t.TempDir(), [32]byte{})
	if !errors.Is(err, ErrNoData) {
		t.Errorf("LoadRecording(empty) = %v, want %v", err, ErrNoData)
	}
}

// The real data stand beside the project; this test reads them where they are.
func TestNewYearsEveIsComplete(t *testing.T) {
	const dir = "../../../shared/data/opensensemap-pm25-pddl"
	if _, err := os.Stat(dir); err != nil {
		t.Skip("the openSenseMap recording is not here")
	}
	r, err := LoadRecording(dir, [32]byte{})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := len(r.Stations), 1108; got != want {
		t.Errorf("%d stations, want %d", got, want)
	}
	readings := take(r, 10_000)
	measuring := make(map[int]bool)
	for _, m := range readings {
		measuring[m.Station] = true
	}
	if len(readings) != 6955 || len(measuring) != 17 {
		t.Errorf("%d readings of %d stations, want 6955 of 17", len(readings), len(measuring))
	}
	for station := range measuring {
		if station >= 17 {
			t.Errorf("station %d measures; those that do come first", station)
		}
	}
	if got, want := r.Start.Format(time.DateTime), "2017-12-31 20:00:00"; got != want {
		t.Errorf("starts %s, want %s", got, want)
	}
}
