package proofkind_test

import (
	"bytes"
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/trellis-network/trellis/client/proofkind"
	"github.com/trellis-network/trellis/protocol/compute"
)

func TestEveryRouteHasAKind(t *testing.T) {
	var routes []string
	for _, k := range proofkind.All() {
		routes = append(routes, k.Route)
		if k.Trust == "" || k.Title == "" || k.Sees == "" || proofkind.ByRoute(compute.RouteOf(k.Route)) != k || proofkind.Of(k.Route) != k {
			t.Errorf("kind %+v", k)
		}
	}
	if !slices.Equal(routes, compute.RouteNames()) {
		t.Errorf("kinds are of %q, routes are %q", routes, compute.RouteNames())
	}
	if k := proofkind.ByRoute(compute.Route{1}); k.Route != "0x01000000" || k.Trust == "" {
		t.Errorf("an unknown route is %+v", k)
	}
}

func TestMeasuresNameTheirBenchmarks(t *testing.T) {
	raw, err := os.ReadFile("measured.json")
	if err != nil {
		t.Fatal(err)
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	var all []proofkind.Measure
	if err := d.Decode(&all); err != nil {
		t.Fatal(err)
	}
	for _, m := range proofkind.Measured() {
		if !slices.Contains(compute.RouteNames(), m.Route) || m.Bench == "" || m.Readings == 0 || m.Gas == 0 && m.CPUMicros == 0 {
			t.Errorf("measure %+v", m)
		}
	}
}

func TestAMillionReadingsTakeWholeResults(t *testing.T) {
	cpu, gas := proofkind.Measure{Readings: 300_000, CPUMicros: 5, Gas: 7}.PerMillion()
	if cpu != 20 || gas != 28 {
		t.Errorf("four results take %d and %d", cpu, gas)
	}
}
