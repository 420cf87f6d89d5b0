package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/protocol/econ"
	"github.com/trellis-network/trellis/protocol/econ/hindcast"
)

func newEconBacktest(o *options) *cobra.Command {
	c := &cobra.Command{Use: "backtest", Short: "Hold the simulator against what real device networks did", Args: cobra.NoArgs,
		Long: `Forecasts each month of GEODNET's burns and of Helium's rewards and revenue from the months before it alone, with the
simulator and without, and prints how wrong each was. The data is no part of trellis: name the folder that holds
monthly_burns.csv, s2r_trajectory.csv and burn_signer_concentration.csv of
github.com/Research-Publications-and-Data/geodnet-depin-analysis (MIT).`,
		Example: "  trellis econ backtest --data ../shared/data\n  TRELLIS_DATA=../shared/data trellis econ backtest --json"}
	data := c.Flags().String("data", "", "folder with the data (env TRELLIS_DATA)")
	c.RunE = func(*cobra.Command, []string) error {
		report, err := runBacktest(cmp.Or(*data, os.Getenv("TRELLIS_DATA")))
		if err != nil {
			return err
		}
		return o.print(report, func(w io.Writer) { fmt.Fprint(w, report.markdown()) })
	}
	return c
}

// errNoBacktestData reports a folder without the back-test's files.
var errNoBacktestData = errors.New("data of the back-test is not there")

// backtestReport is what a back-test found. Shares are of 1.
type backtestReport struct {
	Months        map[string]int         `json:"months"` // used, of each network
	Results       []backtestRow          `json:"results"`
	Concentration map[string]econ.Number `json:"burnersShare"` // of all GEOD burned, by the largest so many accounts
}

type backtestRow struct {
	Network   string      `json:"network"`
	Target    string      `json:"target"`
	Ahead     int         `json:"monthsAhead"`
	Method    string      `json:"method"`
	Forecasts int         `json:"forecasts"`
	Error     econ.Number `json:"meanAbsoluteError"`
	LogError  econ.Number `json:"meanLogError"`
	Skill     econ.Number `json:"skill"`
	Inside    *int        `json:"insideBand,omitempty"`
	Banded    int         `json:"bands,omitempty"`
}

// heliumHalving is in Helium's rules since HIP 20: the emission of HNT halves every two years, on 1 August.
func heliumHalving() (econ.Halvings, error) {
	first, err := econ.ParseDate("2025-08-01")
	return econ.Halvings{First: first, Every: 730}, err
}

func runBacktest(folder string) (*backtestReport, error) {
	if folder == "" {
		return nil, &exitError{2, fmt.Errorf("%w: name its folder with --data", errNoBacktestData)}
	}
	if _, err := os.Stat(filepath.Join(folder, "depin-tokenomics-mit")); err == nil {
		folder = filepath.Join(folder, "depin-tokenomics-mit")
	}
	geodnet, err := readMonths(filepath.Join(folder, "monthly_burns.csv"), "geod_burned", "")
	if err != nil {
		return nil, err
	}
	helium, err := readMonths(filepath.Join(folder, "s2r_trajectory.csv"), "data_revenue_usd", "token_rewards_usd")
	if err != nil {
		return nil, err
	}
	halving, err := heliumHalving()
	if err != nil {
		return nil, err
	}
	networks := []hindcast.Network{
		// The data was taken in March 2026: the last month is not whole.
		{Name: "GEODNET", Unit: "GEOD", Months: geodnet[:max(len(geodnet)-1, 0)]},
		{Name: "Helium", Unit: "USD", Months: helium, Halving: halving},
	}
	report := &backtestReport{Months: make(map[string]int)}
	for _, n := range networks {
		results, err := hindcast.Run(n)
		if err != nil {
			return nil, err
		}
		report.Months[n.Name] = len(n.Months)
		for _, r := range results {
			report.add(r)
		}
	}
	report.Concentration, err = readConcentration(filepath.Join(folder, "burn_signer_concentration.csv"))
	return report, err
}

func (b *backtestReport) add(r hindcast.Result) {
	for _, s := range r.Scores {
		row := backtestRow{Network: r.Network, Target: string(r.Target), Ahead: r.Horizon, Method: string(s.Method), Forecasts: s.Forecasts,
			Error: s.Error, LogError: s.LogError, Skill: s.Skill}
		if s.Method == hindcast.Model && r.Banded > 0 {
			row.Inside, row.Banded = &r.Inside, r.Banded
		}
		b.Results = append(b.Results, row)
	}
}

func readTable(file string) (hindcast.Table, error) {
	raw, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return hindcast.Table{}, fmt.Errorf("%w: %s", errNoBacktestData, file)
	}
	if err != nil {
		return hindcast.Table{}, err
	}
	return hindcast.ParseTable(string(raw))
}

func readMonths(file, usage, rewards string) ([]hindcast.Month, error) {
	table, err := readTable(file)
	if err != nil {
		return nil, err
	}
	months, err := table.Months("month", usage, rewards)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return months, nil
}

// readConcentration reads which part of the burns the largest accounts did; lines are by size.
func readConcentration(file string) (map[string]econ.Number, error) {
	table, err := readTable(file)
	if err != nil {
		return nil, err
	}
	percents, err := table.Numbers("cumulative_pct")
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	out := make(map[string]econ.Number)
	for _, n := range []int{1, 5, 10, 20} {
		if n <= len(percents) {
			out[fmt.Sprint(n)] = percents[n-1].Mul(econ.Percent)
		}
	}
	return out, nil
}

// markdown is the table that docs/spec/simulator.md has.
func (b *backtestReport) markdown() string {
	var out strings.Builder
	fmt.Fprintf(&out, "| network | forecast of | months ahead | forecasts | method | mean absolute error | mean log error | skill | in the 90 %% band |\n|---|---|--:|--:|---|--:|--:|--:|--:|\n")
	for _, r := range b.Results {
		inside, size := "", r.Error.Text(0)
		if r.Inside != nil {
			inside = fmt.Sprintf("%d of %d", *r.Inside, r.Banded)
		}
		if r.Target == string(hindcast.Share) {
			size = r.Error.Text(3)
		}
		fmt.Fprintf(&out, "| %s | %s | %d | %d | %s | %s | %s | %s | %s |\n", r.Network, r.Target, r.Ahead, r.Forecasts, r.Method, size, r.LogError.Text(2), r.Skill.Text(2), inside)
	}
	fmt.Fprintf(&out, "\nGEOD burned by the largest account %s, by five %s, by ten %s of it.\n", percentOf(b.Concentration["1"]), percentOf(b.Concentration["5"]), percentOf(b.Concentration["10"]))
	return out.String()
}
