package market

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite docs/metrics-prover.md")

//go:generate go test . -run TestMetricsPage -update

// TestMetricsPage keeps docs/metrics-prover.md true.
func TestMetricsPage(t *testing.T) {
	const file = "../../../docs/metrics-prover.md"
	families, err := newMeter(config().withDefaults()).registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	b.WriteString("# Metrics of a prover\n\nWritten from the program by `go generate ./service/prover/market`. `trellis run prover` serves them on `/metrics` of its `--status` address, as\nPrometheus text, with those of the Go runtime and the process.\n\n| metric | kind | labels | meaning |\n|---|---|---|---|\n")
	for _, f := range families {
		values := make(map[string][]string)
		var labels []string
		for _, m := range f.GetMetric() {
			for _, l := range m.GetLabel() {
				if values[l.GetName()] == nil {
					labels = append(labels, l.GetName())
				}
				values[l.GetName()] = append(values[l.GetName()], l.GetValue())
			}
		}
		for i, name := range labels {
			slices.Sort(values[name])
			labels[i] = fmt.Sprintf("`%s`: %s", name, strings.Join(values[name], ", "))
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", f.GetName(), strings.ToLower(f.GetType().String()), strings.Join(labels, "; "), f.GetHelp())
	}
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(got), b.String()); diff != "" {
		t.Errorf("docs/metrics-prover.md is out of date, run go generate ./service/prover/market (-file +program):\n%s", diff)
	}
}
