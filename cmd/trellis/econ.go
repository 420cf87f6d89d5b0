package main

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/examples"
	"github.com/trellis-network/trellis/protocol/econ"
)

func newEcon(o *options) *cobra.Command {
	c := &cobra.Command{Use: "econ", Short: "Simulate the economy of the chain and of a device network",
		Long: `Runs a model of emission, burns, staking, the DAO's treasury and a device network day by day, in whole numbers: the same
scenario and seed give the same bytes on every machine. What it assumes and how well it did on real networks' data stands in
docs/spec/simulator.md.`,
		Example: "  trellis econ scenarios\n  trellis econ simulate base --out base/\n  trellis econ backtest --data DIR"}
	c.AddCommand(newEconSimulate(o), newEconScenarios(o), newEconBacktest(o))
	return c
}

func newEconScenarios(o *options) *cobra.Command {
	return &cobra.Command{Use: "scenarios [NAME]", Short: "List the scenarios that come with trellis, or print one to begin from", Args: cobra.MaximumNArgs(1),
		Example: "  trellis econ scenarios\n  trellis econ scenarios base > mine.yaml",
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 1 {
				raw, err := shippedScenario(args[0])
				if err != nil {
					return err
				}
				_, err = o.out.Write(raw)
				return err
			}
			type row struct {
				Name    string `json:"name"`
				Summary string `json:"summary"`
			}
			rows := []row{}
			for _, name := range shippedScenarios() {
				s, err := readScenario(name)
				if err != nil {
					return err
				}
				rows = append(rows, row{name, s.Summary})
			}
			return o.print(rows, func(w io.Writer) {
				for _, r := range rows {
					fmt.Fprintf(w, "%-18s %s\n", r.Name, r.Summary)
				}
			})
		}}
}

func shippedScenarios() []string {
	files, err := fs.Glob(examples.Econ, "econ/*.yaml")
	if err != nil {
		panic(err) // the pattern is constant
	}
	for i, f := range files {
		files[i] = strings.TrimSuffix(filepath.Base(f), ".yaml")
	}
	return files
}

func shippedScenario(name string) ([]byte, error) {
	raw, err := examples.Econ.ReadFile("econ/" + name + ".yaml")
	if err != nil {
		return nil, &exitError{2, fmt.Errorf("no scenario %q; there are %s, or name a file", name, strings.Join(shippedScenarios(), ", "))}
	}
	return raw, nil
}

// readScenario reads a file, or a scenario that comes with trellis, and the price lists that it names.
func readScenario(arg string) (econ.Scenario, error) {
	raw, err := []byte(nil), error(nil)
	if slices.Contains(shippedScenarios(), arg) {
		raw, err = shippedScenario(arg)
	} else if raw, err = os.ReadFile(arg); err != nil && !strings.ContainsAny(arg, "./") {
		_, err = shippedScenario(arg) // says which there are
	}
	if err != nil {
		return econ.Scenario{}, err
	}
	s, err := econ.Parse(raw)
	if err != nil {
		return s, &exitError{2, fmt.Errorf("%s: %w", arg, err)}
	}
	for _, p := range []*econ.Price{&s.Price, &s.Network.Price} {
		if p.Kind != econ.Listed || p.File == "" {
			continue
		}
		list := p.File
		if !filepath.IsAbs(list) {
			list = filepath.Join(filepath.Dir(arg), list)
		}
		raw, err := os.ReadFile(list)
		if err != nil {
			return s, fmt.Errorf("prices of %s: %w", arg, err)
		}
		if p.Points, err = econ.ParsePrices(string(raw)); err != nil {
			return s, &exitError{2, fmt.Errorf("%s: %w", list, err)}
		}
	}
	return s, nil
}

// simulateFlags are what simulate is told.
type simulateFlags struct {
	out   string
	seed  uint64
	runs  uint64
	every string
}

func newEconSimulate(o *options) *cobra.Command {
	var f simulateFlags
	c := &cobra.Command{Use: "simulate SCENARIO", Short: "Run a scenario: a file, or the name of one that comes with trellis", Args: cobra.ExactArgs(1),
		Long: `Prints a line a year and what it comes to. With --out it writes into a folder: all numbers as CSV, charts as SVG, and a
report as Markdown and HTML. With --runs it runs the scenario with so many seeds and adds where nine of ten runs lie.`,
		Example: `  trellis econ simulate base
  trellis econ simulate base --runs 200 --out base/
  trellis econ simulate mine.yaml --seed 7 --every day --out mine/ --json`}
	c.Flags().StringVar(&f.out, "out", "", "folder to write CSV, charts and report into")
	c.Flags().Uint64Var(&f.seed, "seed", 0, "of the random numbers; default that of the scenario")
	c.Flags().Uint64Var(&f.runs, "runs", 1, "how many runs, with the seeds from the first on")
	c.Flags().StringVar(&f.every, "every", "month", "lines of the CSV: day or month")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		if f.every != string(econ.Day) && f.every != string(econ.Month) || f.runs == 0 || f.runs > maxRuns {
			return &exitError{2, fmt.Errorf("--every is day or month, --runs 1 to %d", maxRuns)}
		}
		s, err := readScenario(args[0])
		if err != nil {
			return err
		}
		if cmd.Flags().Changed("seed") {
			s.Seed = f.seed
		}
		result, err := o.simulate(cmd.Context(), s, f.runs)
		if err != nil {
			return err
		}
		if f.out != "" {
			if err := result.write(f.out, econ.Every(f.every)); err != nil {
				return fmt.Errorf("write the report: %w", err)
			}
		}
		return o.print(result.describe(), func(w io.Writer) { result.print(w, f.out) })
	}
	return c
}

// maxRuns is more than the percentiles of a chart can show.
const maxRuns = 10_000

// simulated is what came out of a scenario.
type simulated struct {
	scenario econ.Scenario
	summary  econ.Summary
	months   []econ.Row
	runs     [][]econ.Row // months of all runs, the scenario's own first
}

// simulate runs a scenario with as many seeds as asked for, on all processors.
func (o *options) simulate(ctx context.Context, s econ.Scenario, runs uint64) (*simulated, error) {
	out := &simulated{scenario: s, runs: make([][]econ.Row, runs)}
	failures := make([]error, runs)
	bar := newProgress(os.Stderr, o.json || runs == 1)
	var next, done atomic.Uint64
	var wait sync.WaitGroup
	for range min(uint64(runtime.GOMAXPROCS(0)), runs) {
		wait.Go(func() {
			for i := next.Add(1) - 1; i < runs && ctx.Err() == nil; i = next.Add(1) - 1 {
				rows, summary, err := econ.Rows(s.Reseed(i), econ.Month)
				out.runs[i], failures[i] = rows, err
				if i == 0 {
					out.summary = summary
				}
				bar.Step("runs", int(done.Add(1)), int(runs))
			}
		})
	}
	wait.Wait()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	for i, err := range failures {
		if err != nil {
			return nil, fmt.Errorf("seed %d: %w", s.Seed+uint64(i), err)
		}
	}
	out.months = out.runs[0]
	return out, nil
}

// simulatedRow is a run for scripts: each year's last month, and with many runs where nine of ten lie at the end. Amounts
// are IOTX or tokens, shares of 1, both with all their digits.
type simulatedRow struct {
	Scenario string               `json:"scenario"`
	Seed     uint64               `json:"seed"`
	Runs     int                  `json:"runs"`
	Days     int64                `json:"days"`
	Dry      string               `json:"treasuryDry,omitempty"` // when the weekly budget could not be paid first
	Years    []map[string]string  `json:"years"`
	End      map[string][3]string `json:"end,omitempty"` // 5th, 50th and 95th percentile
}

func (s *simulated) describe() simulatedRow {
	row := simulatedRow{Scenario: s.scenario.Name, Seed: s.scenario.Seed, Runs: len(s.runs), Days: s.summary.Days}
	if s.summary.Dry != 0 {
		row.Dry = s.summary.Dry.String()
	}
	for _, r := range s.yearEnds() {
		year := map[string]string{"date": r.Date.String()}
		for _, c := range econ.Columns() {
			year[c.Key] = c.Get(&r).String()
		}
		row.Years = append(row.Years, year)
	}
	if len(s.runs) > 1 {
		row.End = make(map[string][3]string)
		for _, c := range econ.Columns() {
			if b, err := econ.BandOf(s.runs, c); err == nil {
				last := len(b.P50) - 1
				row.End[c.Key] = [3]string{b.P5[last].String(), b.P50[last].String(), b.P95[last].String()}
			}
		}
	}
	return row
}

// yearEnds are each twelfth month and the last.
func (s *simulated) yearEnds() []econ.Row {
	var out []econ.Row
	for i, r := range s.months {
		if (i+1)%12 == 0 || i == len(s.months)-1 {
			out = append(out, r)
		}
	}
	return out
}
