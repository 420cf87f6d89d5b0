package dryrun

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

func (n *network) before(ctx context.Context) *bind.CallOpts { return &bind.CallOpts{Context: ctx} }

// set is the action that sets a parameter.
func set(t testing.TB, name string, value *big.Int) Action {
	t.Helper()
	a, err := chain.SetParameter(name, value)
	if err != nil {
		t.Fatal(err)
	}
	return Actions([]chain.Action{a})[0]
}

func iotxOf(n uint64) *big.Int { return units.IOTX(n).Big() }

func (n *network) run(actions ...Action) Report {
	n.t.Helper()
	r, err := Run(n.t.Context(), n.Client, actions)
	if err != nil {
		n.t.Fatal(err)
	}
	return r
}

// rows returns those of the effect whose title begins so.
func rows(t testing.TB, r Report, title string) [][]string {
	t.Helper()
	for _, e := range r.Effects {
		if strings.HasPrefix(e.Title, title) {
			return e.Rows
		}
	}
	t.Fatalf("no effect %q among %+v", title, r.Effects)
	return nil
}

func TestParameterIsSetInADryRunAlone(t *testing.T) {
	n := newNetwork(t)
	n.blocks(3)
	r := n.run(set(t, "dao.weekly", iotxOf(300_000)), set(t, "dao.restakers", big.NewInt(2000)))
	if r.Reverted != nil {
		t.Fatalf("reverted: %+v", r.Reverted)
	}
	want := []Parameter{{"dao.weekly", "IOTX", iotxOf(100_000), iotxOf(300_000)}, {"dao.restakers", "%", big.NewInt(1000), big.NewInt(2000)}}
	if diff := cmp.Diff(r.Parameters, want, cmp.Comparer(func(a, b *big.Int) bool { return a.Cmp(b) == 0 })); diff != "" {
		t.Errorf("parameters differ (-got +want):\n%s", diff)
	}
	if got, want := r.Actions[0].Call, "Parameters.set(name dao.weekly, value 300000 IOTX)"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := r.Actions[0].Events, []string{"Parameters.ParameterSet(name dao.weekly, before 100000 IOTX, value 300000 IOTX)"}; !slices.Equal(got, want) {
		t.Errorf("got events %q, want %q", got, want)
	}
	week := rows(t, r, "The DAO's week of 100000 IOTX → 300000 IOTX")
	if diff := cmp.Diff(week[:2], [][]string{{"restakers", "", "10000 → 60000"}, {"gauges", "", "90000 → 240000"}}); diff != "" {
		t.Errorf("the week differs (-got +want):\n%s", diff)
	}
	parameters, err := bindings.NewParametersCaller(predeploys.Parameters, n.Eth())
	if err != nil {
		t.Fatal(err)
	}
	name := [32]byte{}
	copy(name[:], "dao.weekly")
	if now, err := parameters.Get(n.before(t.Context()), name); err != nil || now.Cmp(iotxOf(100_000)) != 0 {
		t.Errorf("on the chain it is %v (%v), want 100,000 IOTX still", now, err)
	}
}

func TestRefusedActionIsNamed(t *testing.T) {
	n := newNetwork(t)
	r := n.run(set(t, "pool.meter", big.NewInt(600)), set(t, "dao.weekly", iotxOf(2_000_000)))
	if r.Reverted == nil || r.Reverted.Action != 2 || !chain.Reverted(r.Reverted.Err, "OutOfBand") ||
		!strings.Contains(r.Reverted.Reason, "name dao.weekly, value 2000000 IOTX, min 0 IOTX, max 1000000 IOTX") {
		t.Errorf("got %+v, want the second refused as out of its band", r.Reverted)
	}
	if len(r.Parameters)+len(r.Effects)+len(r.Balances) != 0 {
		t.Errorf("a proposal that fails changes something: %+v", r)
	}
	stranger, err := Config{From: common.Address{0xbe}}.Run(t.Context(), n.Client, []Action{set(t, "pool.meter", big.NewInt(600))})
	if err != nil {
		t.Fatal(err)
	}
	if stranger.Reverted == nil || !chain.Reverted(stranger.Reverted.Err, "NotGovernor") {
		t.Errorf("a stranger: got %+v, want NotGovernor", stranger.Reverted)
	}
	if _, err := Run(t.Context(), n.Client, nil); !errors.Is(err, ErrNoActions) {
		t.Errorf("without actions: got %v, want %v", err, ErrNoActions)
	}
}

func TestWhomTheLeastStakesTouch(t *testing.T) {
	n := newNetwork(t)
	r := n.run(set(t, "delegate.minStay", iotxOf(1_300_000)), set(t, "delegate.minActivate", iotxOf(1_600_000)), set(t, "fault.doubleSign", big.NewInt(1000)),
		set(t, "delegate.fee", iotxOf(500)))
	if diff := cmp.Diff(rows(t, r, "Active delegates and the least to stay"), [][]string{{"gamma (3)", "1200000", "stays, unless it falls below → drops out"}}); diff != "" {
		t.Errorf("the least to stay differs (-got +want):\n%s", diff)
	}
	if diff := cmp.Diff(rows(t, r, "Who can become an active delegate"), [][]string{
		{"beta (2)", "active, and stays so", "1500000", "yes → no"}, {"gamma (3)", "active, and stays so", "1200000", "yes → no"}}); diff != "" {
		t.Errorf("the least to become active differs (-got +want):\n%s", diff)
	}
	if diff := cmp.Diff(rows(t, r, "What signing twice costs"), [][]string{
		{"alpha (1)", "3000000", "150000 → 300000"}, {"beta (2)", "1500000", "75000 → 150000"}, {"gamma (3)", "1200000", "60000 → 120000"}}); diff != "" {
		t.Errorf("double signs differ (-got +want):\n%s", diff)
	}
	if diff := cmp.Diff(rows(t, r, "Registering a delegate"), [][]string{{"each new delegate", "100 → 500"}}); diff != "" {
		t.Errorf("the fee differs (-got +want):\n%s", diff)
	}
}

// gamma signs three of four blocks, beta nine of ten: 75 % is a fault now, 90 % would be one at 95 %.
func TestNewThresholdJudgesThePast(t *testing.T) {
	n := newNetwork(t)
	beta, gamma := n.founder(2, "beta", 0).ConsensusKey, n.founder(3, "gamma", 0).ConsensusKey
	betaKey, gammaKey := keyAddress(beta), keyAddress(gamma)
	n.misses = func(height uint64, key common.Address) bool {
		return key == gammaKey && height%4 == 0 || key == betaKey && height%10 == 0
	}
	n.blocks(2*testEpochSeconds + 2)
	committee, err := n.Committee(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var r Report
	n.until("the index of past states", func() bool {
		r = n.run(set(t, "fault.productivity", big.NewInt(9500)), set(t, "fault.missed", iotxOf(8)))
		return !slices.ContainsFunc(r.Effects, func(e Effect) bool { return strings.Contains(e.Note, "keeps no state") })
	})
	got := rows(t, r, "Faults of the last 2 epochs, at 85 % → 95 %, 4 IOTX → 8 IOTX a missed block")
	if len(got) != 2 || got[0][0] != "beta (2)" || got[1][0] != "gamma (3)" {
		t.Fatalf("in epoch %d: got %v, want beta and gamma", committee.Epoch, got)
	}
	if got[0][2] != "0 → 2" || got[1][2] != "2" {
		t.Errorf("faults: beta %s, gamma %s; want 0 → 2 and 2", got[0][2], got[1][2])
	}
	// What gamma was slashed is in the journal; by the new price it would have been about twice that.
	records, err := n.Journal(t.Context(), 0, 100)
	if err != nil {
		t.Fatal(err)
	}
	taken, dearer := new(big.Int), new(big.Int)
	for _, record := range records {
		if record.Kind == chain.RecordProductivity {
			taken.Add(taken, record.Taken.Big())
			dearer.Add(dearer, new(big.Int).Quo(iotxOf(8*uint64(record.Missed)), big.NewInt(3))) // seats
		}
	}
	if want := iotx(taken) + " → " + iotx(dearer); taken.Sign() == 0 || got[1][3] != want {
		t.Errorf("slashed: got %s, want %s", got[1][3], want)
	}
}

func TestCoinsAndViewsAreCompared(t *testing.T) {
	n := newNetwork(t)
	treasury, err := bindings.TreasuryMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	to := common.Address{0xaa}
	data, err := treasury.Pack("pay", to, iotxOf(250_000))
	if err != nil {
		t.Fatal(err)
	}
	r := n.run(Action{Target: predeploys.Treasury, Data: data}, Action{Target: to, Value: iotxOf(5)})
	want := []Balance{
		{Account: predeploys.Timelock.Hex(), Name: "Timelock", Before: units.IOTX(5)},
		{Account: predeploys.Treasury.Hex(), Name: "Treasury", Before: units.IOTX(1_000_000), After: units.IOTX(750_000)},
		{Account: to.Hex(), After: units.IOTX(250_005)},
	}
	if diff := cmp.Diff(r.Balances, want, cmp.Comparer(func(a, b units.Amount) bool { return a.Cmp(b) == 0 })); diff != "" {
		t.Errorf("balances differ (-got +want):\n%s", diff)
	}
	if i := slices.IndexFunc(r.Views, func(c Change) bool { return c.Contract == "Treasury" && c.View == "accrued" }); i < 0 || r.Views[i].Before != "1000000 IOTX" || r.Views[i].After != "750000 IOTX" {
		t.Errorf("views: got %+v, want what the treasury has", r.Views)
	}
	if got, want := r.Actions[1].Call, "send 5 IOTX to "+to.Hex(); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestAllowancesOfTheTreasuryAreCompared(t *testing.T) {
	n := newNetwork(t)
	treasury, err := bindings.TreasuryMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	spender := common.Address{0xbb}
	var actions []Action
	for _, a := range []bindings.TreasuryAllowance{
		{Spender: spender, PerWeek: iotxOf(10), Total: iotxOf(500), Until: new(big.Int)},
		{Spender: predeploys.Grants, PerWeek: iotxOf(7), Total: new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1)), Until: new(big.Int)},
	} {
		data, err := treasury.Pack("setAllowance", a)
		if err != nil {
			t.Fatal(err)
		}
		actions = append(actions, Action{Target: predeploys.Treasury, Data: data})
	}
	r := n.run(actions...)
	if r.Reverted != nil {
		t.Fatal(r.Reverted)
	}
	if diff := cmp.Diff(rows(t, r, "Who may take coins"), [][]string{
		{"Grants", "100000 → 7", "5200000 → no limit", "0"}, {spender.Hex(), "0 → 10", "0 → 500", "0"}}); diff != "" {
		t.Errorf("allowances differ (-got +want):\n%s", diff)
	}
}

func TestVotesAndPoolAreAsked(t *testing.T) {
	n := newNetwork(t)
	n.blocks(2 * 7 * testDaySeconds) // a snapshot lies behind the stake
	r := n.run(set(t, "gov.propose", iotxOf(2_000_000)), set(t, "gov.quorumLow", big.NewInt(500)), set(t, "pool.meter", big.NewInt(1000)), set(t, "pool.burn", big.NewInt(6000)),
		set(t, "stake.minBucket", iotxOf(1000)), set(t, "pool.commission", big.NewInt(1000)))
	for _, title := range []string{"Who can propose", "Votes that a decision needs", "The most that accusations take a day, 5 % → 10 %", "Of a slash of 1,000 IOTX", "Buckets below the least, 100 IOTX → 1000 IOTX", "Operators' commission"} {
		rows(t, r, title)
	}
	if diff := cmp.Diff(rows(t, r, "Who can propose"), [][]string{{"gov.propose: accounts", "100000 IOTX → 2000000 IOTX", "3 → 1"},
		{"  " + n.address(2).Hex(), "1500000", "yes → no"}, {"  " + n.address(3).Hex(), "1200000", "yes → no"}}); diff != "" {
		t.Errorf("who can propose differs (-got +want):\n%s", diff)
	}
	if diff := cmp.Diff(rows(t, r, "Votes that a decision needs, of 5700000 IOTX"), [][]string{{"a proposal nobody votes against", "4 % → 5 %", "228000 → 285000"}}); diff != "" {
		t.Errorf("quorum differs (-got +want):\n%s", diff)
	}
	if diff := cmp.Diff(rows(t, r, "Of a slash of 1,000 IOTX"), [][]string{
		{"burned", "50 % → 60 %", "500 → 600"}, {"the harmed", "30 %", "300"}, {"the reporter", "5 %", "50"}, {"insurance", "the rest", "150 → 50"}}); diff != "" {
		t.Errorf("the split differs (-got +want):\n%s", diff)
	}
}

// alpha votes with four parts for one gauge and one for the other; the cap is 25 % of the pot.
func TestWeekIsDividedByTheVotesOfNow(t *testing.T) {
	n := newNetwork(t)
	factory, err := bindings.GaugeFactoryMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	voter, err := bindings.GaugeVoterMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	n.blocks(2 * testDaySeconds * 7) // a snapshot lies behind the stake
	account := n.NewAccount(n.key(1))
	send := func(to common.Address, contract *abi.ABI, method string, arguments ...any) {
		t.Helper()
		data, err := contract.Pack(method, arguments...)
		if err != nil {
			t.Fatal(err)
		}
		n.while(func() error {
			_, err := account.Send(t.Context(), chain.Call{To: to, Data: data})
			return err
		})
	}
	var gauges []common.Address
	for i, name := range []string{"air", "weather"} {
		send(predeploys.GaugeFactory, factory, "createStream", name, common.Address{byte(i + 1)})
		caller, err := bindings.NewGaugeFactoryCaller(predeploys.GaugeFactory, n.Eth())
		if err != nil {
			t.Fatal(err)
		}
		gauge, err := caller.GaugeAt(n.before(t.Context()), uint32(i+1))
		if err != nil {
			t.Fatal(err)
		}
		gauges = append(gauges, gauge)
	}
	for n.node.Head().Time%(7*testDaySeconds) > 3 { // early in a week, so that it does not end before the run
		n.blocks(1)
	}
	send(predeploys.GaugeVoter, voter, "vote", gauges, []uint16{4, 1})
	r := n.run(set(t, "dao.weekly", iotxOf(200_000)), set(t, "dao.gaugeCap", big.NewInt(5000)))
	if diff := cmp.Diff(rows(t, r, "The DAO's week"), [][]string{{"restakers", "", "10000 → 20000"}, {"gauges", "", "90000 → 180000"},
		{"  air", "80 %", "22500 → 90000"}, {"  weather", "20 %", "18000 → 36000"}}); diff != "" {
		t.Errorf("the week differs (-got +want):\n%s", diff)
	}
}

func TestProjectsBelowTheirStakeAreNamed(t *testing.T) {
	n := newNetwork(t)
	n.while(func() error {
		_, err := n.as(5).RegisterProject(t.Context(), "air")
		return err
	})
	r := n.run(set(t, "pool.projectStake", iotxOf(10_000)))
	if diff := cmp.Diff(rows(t, r, "Projects and what they must have restaked"), [][]string{{"1", n.address(5).Hex(), "0", "yes → no"}}); diff != "" {
		t.Errorf("projects differ (-got +want):\n%s", diff)
	}
}

// Every parameter of genesis has a unit, so that no number is shown bare.
func TestEveryParameterHasAUnit(t *testing.T) {
	n := newNetwork(t)
	all, err := n.Parameters(t.Context())
	if err != nil || len(all) == 0 {
		t.Fatalf("got %d parameters, %v", len(all), err)
	}
	for _, p := range all {
		if unitOf(p.Name, p.Max) == "" {
			t.Errorf("%s has no unit: add it to nouns", p.Name)
		}
	}
}

func TestMoneyIsDividedAnew(t *testing.T) {
	n := newNetwork(t)
	n.while(func() error { return n.as(5).Transfer(t.Context(), common.Address{0xaa}, units.IOTX(1)) })
	monetary, err := bindings.MonetaryMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	pack := func(method string, arguments ...any) Action {
		data, err := monetary.Pack(method, arguments...)
		if err != nil {
			t.Fatal(err)
		}
		return Action{Target: predeploys.Monetary, Data: data}
	}
	half := func(rate *big.Int) *big.Int { return new(big.Int).Rsh(rate, 1) }
	r := n.run(pack("setFeeShares", uint16(2000), uint16(1000)), pack("setRates", half(predeploys.DefaultBlockRate()), half(predeploys.DefaultEpochRate()), uint64(0)))
	if r.Reverted != nil {
		t.Fatal(r.Reverted)
	}
	shares := rows(t, r, "Base fees of the last")
	if shares[0][1] != "50 % → 70 %" || shares[1][1] != "30 % → 20 %" || shares[2][1] != "20 % → 10 %" || !strings.Contains(shares[0][2], " → ") {
		t.Errorf("shares: got %v", shares)
	}
	perYear := func(rate *big.Int) *big.Int { return new(big.Int).Mul(rate, big.NewInt(365*86_400)) }
	emission := rows(t, r, "Emission at the rates of then")
	if emission[0][1] != iotx(perYear(predeploys.DefaultBlockRate())) {
		t.Errorf("now: got %s, want the rate of genesis until the notice is over", emission[0][1])
	}
	for n, rate := range []*big.Int{predeploys.DefaultBlockRate(), predeploys.DefaultEpochRate()} {
		if want := iotx(perYear(rate)) + " → " + iotx(perYear(half(rate))); emission[1][n+1] != want {
			t.Errorf("in a year: got %s, want %s", emission[1][n+1], want)
		}
	}
}
