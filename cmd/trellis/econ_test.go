package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The numbers in the specification are those that the data gives. The data is not in the repository.
func TestBacktestIsAsDocumented(t *testing.T) {
	data := os.Getenv("TRELLIS_DATA")
	if data == "" {
		t.Skip("set TRELLIS_DATA to the folder with depin-tokenomics-mit to run the back-test")
	}
	report, err := runBacktest(data)
	if err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "spec", "simulator.md"))
	if err != nil {
		t.Fatal(err)
	}
	if table := report.markdown(); !strings.Contains(string(page), table) {
		t.Errorf("docs/spec/simulator.md does not have this table:\n%s", table)
	}
}

func TestReportHasAChartOfEachThingThatMoves(t *testing.T) {
	s, err := readScenario("high-demand")
	if err != nil {
		t.Fatal(err)
	}
	s.Years = 2
	result, err := (&options{json: true}).simulate(t.Context(), s, 3)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	if err := result.write(folder, "day"); err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile(filepath.Join(folder, "report.html"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"supply", "flows", "inflation", "staking", "devices", "usage", "gas"} {
		svg, err := os.ReadFile(filepath.Join(folder, name+".svg"))
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(page), string(svg)) {
			t.Errorf("%s.svg is not in the report", name)
		}
		if !strings.Contains(string(svg), `class="band`) {
			t.Errorf("%s.svg has no band, with three runs", name)
		}
	}
	if _, err := os.Stat(filepath.Join(folder, "basefee.svg")); err == nil {
		t.Error("there is a chart of the base fee, which is 0 all the time")
	}
	days, err := os.ReadFile(filepath.Join(folder, "days.csv"))
	if err != nil {
		t.Fatal(err)
	}
	if lines := strings.Count(string(days), "\n"); lines != 731 {
		t.Errorf("days.csv has %d lines, want a head and 730 days", lines)
	}
}
