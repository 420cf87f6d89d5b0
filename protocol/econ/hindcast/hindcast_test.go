package hindcast_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/trellis-network/trellis/protocol/econ"
	"github.com/trellis-network/trellis/protocol/econ/fixed"
	"github.com/trellis-network/trellis/protocol/econ/hindcast"
)

// table writes months from 2025-01 on whose usage and rewards a day are as said.
func table(months int, usage, rewards func(day int64) econ.Number) string {
	var b strings.Builder
	b.WriteString("month,usage,rewards\n")
	day, err := econ.ParseDate("2025-01-01")
	if err != nil {
		panic(err)
	}
	for start := day; months > 0; months-- {
		first := day
		var used, paid econ.Number
		for ended := false; !ended; day++ {
			used, paid = used.Add(usage(int64(day-start))), paid.Add(rewards(int64(day-start)))
			ended = day.EndsMonth()
		}
		fmt.Fprintf(&b, "%s,%s,%s\n", first, used, paid)
	}
	return b.String()
}

func network(t *testing.T, months int, usage, rewards func(int64) econ.Number) hindcast.Network {
	t.Helper()
	parsed, err := hindcast.ParseTable(table(months, usage, rewards))
	if err != nil {
		t.Fatal(err)
	}
	list, err := parsed.Months("month", "usage", "rewards")
	if err != nil {
		t.Fatal(err)
	}
	return hindcast.Network{Name: "made", Unit: "USD", Months: list}
}

func score(t *testing.T, results []hindcast.Result, target hindcast.Target, ahead int, m hindcast.Method) hindcast.Score {
	t.Helper()
	for _, r := range results {
		for _, s := range r.Scores {
			if r.Target == target && r.Horizon == ahead && s.Method == m {
				return s
			}
		}
	}
	t.Fatalf("no score of %s for %s, %d months ahead", m, target, ahead)
	return hindcast.Score{}
}

func constant(n int64) func(int64) econ.Number {
	return func(int64) econ.Number { return fixed.Int(n) }
}

func TestScheduleThatIsKnownIsForecastExactly(t *testing.T) {
	n := network(t, 14, constant(1000), func(day int64) econ.Number {
		if day < 212 { // until 31 July
			return fixed.Int(5000)
		}
		return fixed.Int(2500)
	})
	first, err := econ.ParseDate("2025-08-01")
	if err != nil {
		t.Fatal(err)
	}
	n.Halving = econ.Halvings{First: first, Every: 730}
	results, err := hindcast.Run(n)
	if err != nil {
		t.Fatal(err)
	}
	for _, ahead := range hindcast.Horizons {
		knows, not := score(t, results, hindcast.Rewards, ahead, hindcast.Model), score(t, results, hindcast.Rewards, ahead, hindcast.NoHalving)
		if fixed.Ratio(1, 1_000_000).Less(knows.Error) || not.Error.Less(fixed.Int(1000)) {
			t.Errorf("%d months ahead: off by %s with the schedule, by %s without; want 0, and much", ahead, knows.Error, not.Error)
		}
	}
	if got := score(t, results, hindcast.Rewards, 1, hindcast.Model).Forecasts; got != 8 {
		t.Errorf("got %d forecasts of 14 months, want 8", got)
	}
}

func TestSteadyGrowthIsForecastByGrowthAlone(t *testing.T) {
	n := network(t, 18, func(day int64) econ.Number { return fixed.Int(1000).Mul(fixed.Ratio(day, 365).Exp()) }, constant(1))
	results, err := hindcast.Run(n)
	if err != nil {
		t.Fatal(err)
	}
	growth, level, last := score(t, results, hindcast.Usage, 3, hindcast.Growth), score(t, results, hindcast.Usage, 3, hindcast.Model), score(t, results, hindcast.Usage, 3, hindcast.Naive)
	if fixed.Ratio(2, 100).Less(growth.LogError) || !growth.Error.Less(level.Error) || !growth.Error.Less(last.Error) {
		t.Errorf("log errors: growth %s, level %s, last value %s; want the first below 0.02 and below the others", growth.LogError, level.LogError, last.LogError)
	}
}

func TestForecastsKnowNothingOfWhatComes(t *testing.T) {
	calm := network(t, 12, constant(1000), constant(1))
	wild := network(t, 12, constant(1000), constant(1))
	wild.Months[11].Usage = fixed.Int(9_000_000)
	a, err := hindcast.Run(calm)
	if err != nil {
		t.Fatal(err)
	}
	b, err := hindcast.Run(wild)
	if err != nil {
		t.Fatal(err)
	}
	// Only the month that changed is forecast wrong, by the same whoever forecasts: 1 of 6 forecasts.
	calmScore, wildScore := score(t, a, hindcast.Usage, 1, hindcast.Model), score(t, b, hindcast.Usage, 1, hindcast.Model)
	want := fixed.Int(9_000_000 - 31_000).Quo(fixed.Int(6))
	if difference := wildScore.Error.Sub(calmScore.Error).Sub(want).Abs(); fixed.One.Less(difference) {
		t.Errorf("the error grew by %s, want %s", wildScore.Error.Sub(calmScore.Error), want)
	}
}

func TestTablesThatCannotBe(t *testing.T) {
	if _, err := hindcast.Run(network(t, 6, constant(1), constant(1))); !errors.Is(err, hindcast.ErrShort) {
		t.Errorf("six months: got %v, want ErrShort", err)
	}
	for text, want := range map[string]string{
		"":                          "EOF",
		"a,a\n1,2\n":                "two columns",
		"month,usage\n2025-01-01":   "wrong number of fields",
		"month\n2025-01-01\n":       "no column \"usage\"",
		"month,usage\n":             "no lines",
		"month,usage\n2025-01-02,1": "not the first day",
		"month,usage\n2025-01-01,1\n2025-03-01,1": "not the first day",
		"month,usage\n2025-01-01,0":               "not above 0",
		"month,usage\n2025-01-01,x":               "line 2",
	} {
		parsed, err := hindcast.ParseTable(text)
		if err == nil {
			_, err = parsed.Months("month", "usage", "")
		}
		if !errors.Is(err, hindcast.ErrTable) || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want %q", text, err, want)
		}
	}
}

func FuzzTable(f *testing.F) {
	f.Add(table(3, constant(7), constant(2)))
	f.Add("month,usage,rewards\n2024-09-01,7.0,1\n2024-10-01,163283.557,47\n")
	f.Fuzz(func(t *testing.T, text string) {
		parsed, err := hindcast.ParseTable(text)
		if err != nil {
			return
		}
		months, err := parsed.Months("month", "usage", "rewards")
		if err != nil {
			return
		}
		for _, m := range months {
			if m.Usage.Sign() <= 0 || m.Rewards.Sign() <= 0 || !(m.First - 1).EndsMonth() {
				t.Errorf("%q: accepted %+v", text, m)
			}
		}
	})
}
