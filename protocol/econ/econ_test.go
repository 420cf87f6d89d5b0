package econ_test

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"strings"
	"testing"

	"github.com/trellis-network/trellis/examples"
	"github.com/trellis-network/trellis/protocol/econ"
	"github.com/trellis-network/trellis/protocol/econ/fixed"
)

func shipped(t testing.TB, name string) econ.Scenario {
	t.Helper()
	raw, err := fs.ReadFile(examples.Econ, "econ/"+name+".yaml")
	if err != nil {
		t.Fatal(err)
	}
	s, err := econ.Parse(raw)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return s
}

func run(t testing.TB, s econ.Scenario) ([]econ.Row, econ.Summary) {
	t.Helper()
	rows, summary, err := econ.Rows(s, econ.Day)
	if err != nil {
		t.Fatal(err)
	}
	return rows, summary
}

var names = []string{"base", "subsidy-collapse", "high-demand", "dao-budget"}

// The ledger is added up again from what the rows say, with another arithmetic.
func TestI3EveryWeiIsAccountedForEachDay(t *testing.T) {
	for _, name := range names {
		rows, _ := run(t, shipped(t, name))
		supply := new(big.Int)
		for i, r := range rows {
			flow := r.Emitted.Big()
			for _, burned := range []econ.Number{r.BurnedBaseFee, r.BurnedIdentity, r.BurnedSlash, r.BurnedUsage} {
				flow.Sub(flow, burned.Big())
			}
			if i == 0 {
				supply.Sub(r.Supply.Big(), flow) // genesis
			}
			supply.Add(supply, flow)
			held := new(big.Int)
			for _, h := range []econ.Number{r.Circulating, r.Staked, r.Treasury, r.Vesting, r.Project} {
				held.Add(held, h.Big())
			}
			if supply.Cmp(r.Supply.Big()) != 0 || supply.Cmp(held) != 0 {
				t.Fatalf("%s, %s: genesis + emitted − burned is %s wei, supply %s, held %s", name, r.Date, supply, r.Supply.Big(), held)
			}
		}
	}
}

func TestVestingEndsWithNothingLeft(t *testing.T) {
	s := econ.Defaults()
	s.Years, s.Supply.Vesting = 4, []econ.Vesting{{Name: "team", Amount: fixed.Int(1_000_000_007), Cliff: 365, End: 3 * 365}}
	rows, _ := run(t, s)
	if before, after := rows[364].Vesting, rows[365].Vesting; before != fixed.Int(1_000_000_007) || !after.Less(before) {
		t.Errorf("around the cliff: got %s and %s", before, after)
	}
	if left := rows[3*365-1].Vesting; left.Sign() != 0 {
		t.Errorf("at the end: got %s left, want 0", left)
	}
}

func TestEmissionIsThatOfTheChain(t *testing.T) {
	s := econ.Defaults()
	s.Years = 1
	_, summary := run(t, s)
	// 1.6 IOTX/s and 18,750 IOTX/h: 588,240 a day, 2.15 % of ten billion a year (FACTS of the original).
	if got, want := summary.Last.EmittedTotal, fixed.Int(588_240*365); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestSubsidyCollapseTakesTheDevicesAway(t *testing.T) {
	rows, _ := run(t, shipped(t, "subsidy-collapse"))
	before, after := rows[730], rows[len(rows)-1]
	if after.Devices.Add(after.Devices).Cmp(before.Devices) > 0 {
		t.Errorf("devices: %s before, %s after; want fewer than half", before.Devices, after.Devices)
	}
	if !after.SubsidyRatio.Less(before.SubsidyRatio.Quo(fixed.Int(4))) {
		t.Errorf("subsidy ratio: %s before, %s after; want less than a quarter", before.SubsidyRatio, after.SubsidyRatio)
	}
	worst := before
	for _, r := range rows[730:] {
		if worst.PaybackDays.Less(r.PaybackDays) {
			worst = r
		}
	}
	if !before.PaybackDays.Less(fixed.Int(730)) || worst.PaybackDays.Less(fixed.Int(econ.Never)) {
		t.Errorf("payback: %s days before, at worst %s; want one below 730, then never", before.PaybackDays, worst.PaybackDays)
	}
}

func TestHighDemandBurnsMoreThanIsEmitted(t *testing.T) {
	rows, _ := run(t, shipped(t, "high-demand"))
	first, last := rows[0], rows[len(rows)-1]
	if first.NetInflation.Sign() <= 0 || last.NetInflation.Sign() >= 0 {
		t.Errorf("net inflation: %s at first, %s at last; want inflation, then deflation", first.NetInflation, last.NetInflation)
	}
	if !last.Emitted.Less(last.BurnedBaseFee.Add(last.BurnedIdentity).Add(last.BurnedUsage)) {
		t.Error("the last day emits more than it burns")
	}
	if first.BaseFeeGwei.Sign() != 0 || last.BaseFeeGwei.Sign() <= 0 || last.GasShare.Less(fixed.One) {
		t.Errorf("base fee: %s gwei at first, %s at last with %s of the target; want none below it", first.BaseFeeGwei, last.BaseFeeGwei, last.GasShare)
	}
}

// What the scenario's comment says of the fee of 1,000 IOTX.
func TestTenMillionIdentitiesCostMoreCoinsThanThereAre(t *testing.T) {
	s := shipped(t, "high-demand")
	s.Identity.Fee = fixed.Int(1000)
	rows, _ := run(t, s)
	if last := rows[len(rows)-1]; last.Treasury.Less(last.Supply.Mul(fixed.Ratio(9, 10))) {
		t.Errorf("the treasury has %s of %s, want nine tenths", last.Treasury, last.Supply)
	}
}

func TestHigherBudgetEmptiesTheTreasury(t *testing.T) {
	raised := shipped(t, "dao-budget")
	_, after := run(t, raised)
	raised.Changes = nil
	_, before := run(t, raised)
	if before.Dry != 0 || after.Dry == 0 {
		t.Errorf("the treasury is dry on %v without the vote, on %v with it; want never, then a date", before.Dry, after.Dry)
	}
	if years := int64(after.Dry-raised.Start)/365 - 2; years < 11 || years > 12 {
		t.Errorf("the treasury is dry %d years after the vote, want 11 to 12", years)
	}
	if !after.Last.Treasury.Less(fixed.Int(1_000_000)) {
		t.Errorf("with the vote, the treasury has %s at last; want less than a week's budget", after.Last.Treasury)
	}
	if after.Last.EmittedTotal != before.Last.EmittedTotal {
		t.Error("the DAO's budget changed the emission; it is paid out of the treasury alone")
	}
}

func TestBaseCaseStaysSane(t *testing.T) {
	rows, _ := run(t, shipped(t, "base"))
	low, high := fixed.Ratio(5, 100), fixed.Ratio(85, 100)
	for _, r := range rows {
		if r.StakedShare.Less(low) || high.Less(r.StakedShare) || r.StakingYield.Sign() <= 0 {
			t.Fatalf("%s: %s is staked, at %s", r.Date, r.StakedShare, r.StakingYield)
		}
	}
	first, last := rows[364].NetInflation, rows[len(rows)-1].NetInflation
	if first.Less(fixed.Ratio(21, 1000)) || fixed.Ratio(23, 1000).Less(first) || !last.Less(fixed.Ratio(2, 100)) || last.Sign() <= 0 {
		t.Errorf("net inflation: got %s after a year, %s at last; want about 2.2 %%, then below 2 %%", first, last)
	}
	if end := rows[len(rows)-1]; !end.BurnedTotal.Less(end.EmittedTotal.Mul(fixed.Ratio(5, 100))) {
		t.Errorf("burned %s of %s emitted; want little, without a base fee", end.BurnedTotal, end.EmittedTotal)
	}
}

func TestBurnAndMintEmitsWhatWasBurnedAgain(t *testing.T) {
	s := econ.Defaults()
	s.Years, s.Devices.Growth = 1, econ.Fixed
	s.Network.Rewards, s.Network.RemintDay = econ.BurnAndMint, fixed.Int(1_000_000_000)
	rows, _ := run(t, s)
	for _, r := range rows {
		if got, want := r.TokenEmitted, s.Network.PerDay.Add(r.TokenBurned); got != want {
			t.Fatalf("%s: got %s, want %s", r.Date, got, want)
		}
	}
}

func TestTheTokenHasAMost(t *testing.T) {
	s := econ.Defaults()
	s.Network.TokenMax = s.Network.TokenSupply.Add(fixed.Int(1_000_001))
	rows, _ := run(t, s)
	var minted econ.Number
	for _, r := range rows {
		minted = minted.Add(r.TokenEmitted)
	}
	if minted != fixed.Int(1_000_001) {
		t.Errorf("got %s minted, want 1000001", minted)
	}
}

func TestPriceListsAreReadByDate(t *testing.T) {
	s := econ.Defaults()
	s.Years, s.Days, s.Price.Kind = 0, 10, econ.Listed
	if _, err := econ.Run(s, nil); !errors.Is(err, econ.ErrScenario) {
		t.Fatalf("without lines: got %v, want ErrScenario", err)
	}
	s.Price.Points = []econ.Point{{Date: s.Start + 2, USD: fixed.Int(2)}, {Date: s.Start + 5, USD: fixed.Int(5)}}
	rows, _ := run(t, s)
	for day, want := range []int64{2, 2, 2, 2, 2, 5, 5, 5, 5, 5} {
		if got := rows[day].PriceUSD; got != fixed.Int(want) {
			t.Errorf("day %d: got %s, want %d", day, got, want)
		}
	}
}

func TestSellersLowerThePriceOfFlows(t *testing.T) {
	s := econ.Defaults()
	s.Years, s.Price.Kind, s.Demand.StartUSD, s.Fees.OtherDay = 2, econ.Flows, econ.Number{}, econ.Number{}
	rows, _ := run(t, s)
	if last := rows[len(rows)-1].PriceUSD; !last.Less(rows[0].PriceUSD) {
		t.Errorf("with sellers and no buyers, the price went from %s to %s", rows[0].PriceUSD, last)
	}
}

func TestTooLargeNumbersEndTheRun(t *testing.T) {
	s := econ.Defaults()
	s.Demand.Growth = fixed.Int(50)
	if _, err := econ.Run(s, nil); !errors.Is(err, econ.ErrOverflow) {
		t.Errorf("got %v, want ErrOverflow", err)
	}
}

func TestOnlyTheSeedChangesARun(t *testing.T) {
	s := shipped(t, "base")
	a, _ := run(t, s)
	b, _ := run(t, s)
	c, _ := run(t, s.Reseed(1))
	if a[3000] != b[3000] {
		t.Error("the same scenario ran differently")
	}
	if a[3000] == c[3000] {
		t.Error("another seed changed nothing")
	}
}

func TestBandsHoldNineOfTenRuns(t *testing.T) {
	s := shipped(t, "base")
	s.Years = 2
	var runs [][]econ.Row
	for i := range uint64(40) {
		rows, _, err := econ.Rows(s.Reseed(i), econ.Month)
		if err != nil {
			t.Fatal(err)
		}
		runs = append(runs, rows)
	}
	price, _ := econ.ColumnOf("price_usd")
	band, err := econ.BandOf(runs, price)
	if err != nil {
		t.Fatal(err)
	}
	inside, last := 0, len(band.P50)-1
	for _, rows := range runs {
		if p := rows[last].PriceUSD; p.Cmp(band.P5[last]) >= 0 && p.Cmp(band.P95[last]) <= 0 {
			inside++
		}
	}
	if inside != 37 { // ranks 2 to 38 of 40
		t.Errorf("%d of 40 runs are inside of the band, want 37", inside)
	}
	if !band.P5[last].Less(band.P50[last]) || !band.P50[last].Less(band.P95[last]) {
		t.Errorf("got %s, %s, %s", band.P5[last], band.P50[last], band.P95[last])
	}
}

func TestScenariosThatCannotBe(t *testing.T) {
	const head = "scenario: trellis.econ/v1\n"
	for text, want := range map[string]string{
		"years: 1":                                          "write scenario: trellis.econ/v1",
		head + "yers: 1":                                    "yers",
		head + "years: 1000":                                "give 1 day to 100 years",
		head + "start: 2027-02-30":                          "line 2: \"2027-02-30\" is no date",
		head + "fees: {burnShare: 1.5}":                     "fees.burnShare is 1.5; a share is 0 to 1",
		head + "fees: {burnShare: 80%}":                     "more than 1 together",
		head + "dao: {weekly: 1e6}":                         "line 2: not a number",
		head + "dao: {weekly: -1}":                          "dao.weekly is -1, below 0",
		head + "staking: {lag: 3w}":                         "line 2: \"3w\" is no length of time",
		head + "price: {kind: magic}":                       "write constant, walk, csv or flows",
		head + "---\n" + head:                               "more than one document",
		head + "fees: {tipGwei: 0}":                         "fees.tipGwei is 0; it must be above 0",
		head + "network: {coin: gold}":                      "write token or iotx",
		head + "changes: [{from: 2028-01-01, set: {x: 1}}]": "\"x\" cannot be set",
		head + "changes: [{from: 2028-01-01, set: {fees.burnShare: 3}}]":       "fees.burnShare is set to 3",
		head + "price: {events: [{from: 2028-01-01}]}":                         "a factor above 0",
		head + "supply: {vesting: [{name: a, amount: 1, cliff: 2y, end: 1y}]}": "an end after its cliff",
	} {
		_, err := econ.Parse([]byte(text))
		if !errors.Is(err, econ.ErrScenario) || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want ErrScenario with %q", text, err, want)
		}
	}
}

// A scenario that is accepted either runs, with every coin accounted for, or grows beyond all bounds.
func FuzzScenario(f *testing.F) {
	for _, name := range names {
		raw, err := fs.ReadFile(examples.Econ, "econ/"+name+".yaml")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	f.Add([]byte("scenario: trellis.econ/v1\nprice: {kind: flows, depth: 0, drift: -3}\nnetwork: {coin: iotx, rewards: demand, multiple: 3}\n"))
	f.Add([]byte("scenario: trellis.econ/v1\nsupply: {circulating: 0, staked: 0, treasury: 0}\ndevices: {start: 0}\nslashes: {perYear: 1000, size: 1}\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		s, err := econ.Parse(raw)
		if err != nil {
			if !errors.Is(err, econ.ErrScenario) {
				t.Fatalf("got %v, want ErrScenario", err)
			}
			return
		}
		if s.Length() > 400 {
			s.Years, s.Days = 1, 35
		}
		if _, err := econ.Run(s, nil); err != nil && !errors.Is(err, econ.ErrOverflow) && !errors.Is(err, econ.ErrScenario) {
			t.Error(err)
		}
	})
}

func BenchmarkTenYears(b *testing.B) {
	s := shipped(b, "base")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := econ.Run(s, nil); err != nil {
			b.Fatal(err)
		}
	}
}

// csv writes rows as the command does.
func csv(rows []econ.Row) []byte {
	var out bytes.Buffer
	for _, r := range rows {
		fmt.Fprint(&out, r.Date)
		for _, c := range econ.Columns() {
			fmt.Fprint(&out, ",", c.Get(&r))
		}
		out.WriteByte('\n')
	}
	return out.Bytes()
}
