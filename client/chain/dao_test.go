package chain

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// daoWeek is a week of real days.
const daoWeek = 7 * day

// newDAO is a network with real days, on which account 2 has five million votes and account 3 one, and whose treasury has a million.
func newDAO(t *testing.T) *network {
	n := newNetworkOf(t, predeploys.Config{})
	n.as(2).mustStake(t, 5_000_000, 0, Lock{91, true})
	n.as(3).mustStake(t, 1_000_000, 0, Lock{365, true})
	n.later(daoWeek)
	n.must(n.as(9).Transfer(t.Context(), predeploys.Treasury, units.IOTX(1_000_000)))
	return n
}

func (n *network) mustGauge(w *Writer, name string, target GaugeTarget) Gauge {
	n.t.Helper()
	g, err := w.CreateGauge(n.t.Context(), name, target)
	n.must(err)
	return g
}

func (n *network) mustKeep() Kept {
	n.t.Helper()
	kept, err := n.as(8).KeepDAO(n.t.Context())
	n.must(err)
	return kept
}

func (n *network) wants(what string, got units.Amount, iotx string) {
	n.t.Helper()
	if got.IOTX() != iotx {
		n.t.Errorf("%s is %s, want %s IOTX", what, got.IOTX(), iotx)
	}
}

// token deploys an ERC-20 token, all of it the writer's.
func (n *network) token(w *Writer) common.Address {
	n.t.Helper()
	auth, err := bind.NewKeyedTransactorWithChainID(w.account.key.ECDSA(), new(big.Int).SetUint64(n.chainID))
	n.must(err)
	parsed, err := bindings.RewardTokenMetaData.GetAbi()
	n.must(err)
	at, tx, _, err := bind.DeployContract(auth, *parsed, common.FromHex(bindings.RewardTokenMetaData.Bin), n.eth, "Pool share", "LP", units.IOTX(1000).Big(), auth.From)
	n.must(err)
	_, err = bind.WaitMined(n.t.Context(), n.eth, tx)
	n.must(err)
	w.account.known = false // a transaction was sent beside it
	return at
}

func TestVotersDirectAWeek(t *testing.T) {
	n := newDAO(t)
	ctx, holder, other, briber := t.Context(), n.as(2), n.as(3), n.as(6)
	recipient := n.key(5).Public().Address()
	stream := n.mustGauge(holder, "Docs", GaugeTarget{Kind: StreamGauge, Recipient: recipient})
	project := n.mustGauge(holder, "Weather", GaugeTarget{Kind: ProjectGauge, Project: 1})
	shares := []ProjectShare{{1, 3}, {2, 1}}
	devices := n.mustGauge(other, "Stations", GaugeTarget{Kind: DeviceGauge, Projects: shares})
	if diff := cmp.Diff(devices.Target.Projects, shares); diff != "" || devices.Name != "Stations" || devices.Creator != other.account.Address() {
		t.Errorf("gauge is %+v", devices)
	}
	all, err := n.Gauges(ctx)
	if err != nil || len(all) != 3 || all[1].Target.Project != 1 || all[0].Target.Recipient != recipient {
		t.Errorf("gauges are %+v (%v)", all, err)
	}
	d, err := n.DAO(ctx)
	n.must(err)
	if d.Restakers != 1000 || d.Cap != 2500 || d.MaxGauges != 30 || d.WeekSeconds != 7*24*3600 || d.EndsAt != uint64(d.Week+1)*d.WeekSeconds {
		t.Errorf("DAO is %+v", d)
	}
	n.wants("the weekly budget", d.Weekly, "100000")
	n.wants("votes to make a gauge", d.ProposeMin, "100000")

	n.run([]step{
		{"a stranger's gauge", func() error {
			_, err := n.as(7).CreateGauge(ctx, "x", GaugeTarget{Kind: StreamGauge, Recipient: recipient})
			return err
		}, "GaugeExists"},
		{"a stranger's other gauge", func() error {
			_, err := n.as(7).CreateGauge(ctx, "x", GaugeTarget{Kind: StreamGauge, Recipient: n.key(7).Public().Address()})
			return err
		}, "TooFewVotes"},
		{"a vote without power", func() error { return n.as(7).VoteGauges(ctx, []Choice{{stream.Address, 1}}) }, "NoVotes"},
		{"a vote", func() error { return holder.VoteGauges(ctx, []Choice{{stream.Address, 4}, {project.Address, 1}}) }, ""},
		{"another", func() error { return other.VoteGauges(ctx, []Choice{{devices.Address, 1}}) }, ""},
		{"a standing ballot", func() error { return holder.SetStandingBallot(ctx, true) }, ""},
		{"a bribe", func() error { return briber.Bribe(ctx, d.Week, stream.Address, common.Address{}, units.IOTX(70).Big()) }, ""},
		{"a bribe for nobody", func() error {
			return briber.Bribe(ctx, d.Week+1, devices.Address, common.Address{}, units.IOTX(5).Big())
		}, ""},
	})
	ballot, err := n.GaugeBallot(ctx, d.Week, holder.account.Address())
	n.must(err)
	n.wants("the ballot's power", ballot.Power, "5000000")
	if diff := cmp.Diff(ballot.Choices, []Choice{{stream.Address, 4}, {project.Address, 1}}); diff != "" {
		t.Error(diff)
	}

	n.later(daoWeek)
	before, err := n.Balance(ctx, predeploys.Treasury)
	n.must(err)
	kept := n.mustKeep()
	if len(kept.Settled) < 1 || kept.Settled[len(kept.Settled)-1] != d.Week || len(kept.Collected) != 2 {
		t.Errorf("kept %+v", kept)
	}
	// The project is not configured: its pool takes nothing yet, and the others got theirs.
	if len(kept.Waiting) != 1 || kept.Waiting[0].Gauge != project.Address {
		t.Errorf("waiting are %+v", kept.Waiting)
	}
	budget, err := n.WeekBudget(ctx, d.Week)
	n.must(err)
	n.wants("the budget", budget.Budget, "100000")
	n.wants("the pot", budget.Pot, "90000")
	n.wants("what restakers got, of whom there are none", budget.ToRestakers, "0")
	sum := budget.ToRestakers.Add(budget.Collected).Add(budget.Refunded).Add(budget.Open)
	n.wants("the sum of the parts", sum, "100000")
	part, err := n.GaugeWeek(ctx, d.Week, stream.Address)
	n.must(err)
	n.wants("the part above the cap", part.Share, "22500")
	after, err := n.Balance(ctx, predeploys.Treasury)
	n.must(err)
	if before.Cmp(after) <= 0 {
		t.Errorf("treasury had %s and has %s", before.IOTX(), after.IOTX())
	}
	if again := n.mustKeep(); !again.Idle() {
		t.Errorf("kept again: %+v", again)
	}

	// The standing ballot is repeated by a stranger; bribes go to the voters.
	accounts, err := n.StandingVoters(ctx)
	if err != nil || len(accounts) != 1 || accounts[0] != holder.account.Address() {
		t.Errorf("standing are %v (%v)", accounts, err)
	}
	n.must(n.as(7).CastGaugeBallots(ctx, accounts))
	last, err := n.LastGaugeBallot(ctx, holder.account.Address())
	if err != nil || !last.Standing || last.Castable || len(last.Choices) != 2 {
		t.Errorf("last ballot is %+v (%v)", last, err)
	}
	bribes, err := n.Bribes(ctx, d.Week, stream.Address, holder.account.Address())
	if err != nil || len(bribes) != 1 || bribes[0].Earned.IOTX() != "70" {
		t.Errorf("bribes are %+v (%v)", bribes, err)
	}
	n.run([]step{
		{"claim the bribe", func() error { return holder.ClaimBribes(ctx, d.Week, stream.Address, []common.Address{{}}) }, ""},
		{"claim it again", func() error { return holder.ClaimBribes(ctx, d.Week, stream.Address, []common.Address{{}}) }, "NothingToClaim"},
	})

	// The coins flow to the recipient.
	n.later(daoWeek / 2)
	n.must(n.as(7).ClaimGauge(ctx, stream))
	have, err := n.Balance(ctx, recipient)
	n.must(err)
	if got, _ := have.Sub(units.IOTX(10_000_000)); got.Cmp(units.IOTX(11_250)) < 0 || got.Cmp(units.IOTX(11_300)) > 0 {
		t.Errorf("the recipient has %s of 22500", got.IOTX())
	}
	n.later(daoWeek)
	n.must(briber.TakeBribeBack(ctx, d.Week+1, devices.Address, common.Address{}))

	// Nobody showed work: after two weeks the devices' coins go back.
	pot, err := n.WorkPot(ctx, devices.Address, d.Week)
	n.must(err)
	n.wants("the device gauge's pot", pot.Pot, "15000")
	n.later(2 * daoWeek)
	n.mustKeep()
	pot, err = n.WorkPot(ctx, devices.Address, d.Week)
	n.must(err)
	n.wants("the device gauge's pot that left", pot.Paid, "15000")
	if _, err := n.Gauge(ctx, recipient); !errors.Is(err, ErrNoGauge) {
		t.Errorf("a gauge that is none: %v", err)
	}
}

func TestALiquidityGaugePaysDepositors(t *testing.T) {
	n := newDAO(t)
	ctx, holder := t.Context(), n.as(2)
	token := n.token(holder)
	g := n.mustGauge(holder, "Pool", GaugeTarget{Kind: LiquidityGauge, Token: token})
	if about, err := n.Token(ctx, token); err != nil || about != (Token{token, "LP", 18}) {
		t.Errorf("token is %+v (%v)", about, err)
	}
	d, err := n.DAO(ctx)
	n.must(err)
	n.must(holder.VoteGauges(ctx, []Choice{{g.Address, 1}}))
	n.must(holder.Bribe(ctx, d.Week, g.Address, token, units.IOTX(10).Big()))
	n.later(daoWeek)
	if kept := n.mustKeep(); len(kept.Collected) != 1 {
		t.Errorf("kept %+v", kept)
	}
	// Half of the coins flow to nobody.
	n.later(daoWeek / 2)
	n.must(holder.DepositTokens(ctx, g, units.IOTX(100).Big(), holder.account.Address()))
	n.later(daoWeek)
	coins, err := n.GaugeCoins(ctx, g, holder.account.Address())
	n.must(err)
	n.wants("the deposit", coins.Deposit, "100")
	if coins.Earned.Cmp(units.IOTX(11_200)) < 0 || coins.Earned.Cmp(units.IOTX(11_250)) > 0 {
		t.Errorf("earned %s", coins.Earned.IOTX())
	}
	n.must(holder.ClaimGauge(ctx, g))
	n.must(holder.WithdrawTokens(ctx, g, units.IOTX(100).Big()))
	n.must(holder.ClaimBribes(ctx, d.Week, g.Address, []common.Address{token}))
	kept := n.mustKeep()
	if len(kept.GaveBack) != 1 || kept.GaveBack[0].Amount.Cmp(units.IOTX(11_250)) < 0 {
		t.Errorf("gave back %+v", kept.GaveBack)
	}
	if coins, err = n.GaugeCoins(ctx, g, holder.account.Address()); err != nil || coins.Held.Cmp(units.Wei(1)) > 0 || !coins.Supply.IsZero() {
		t.Errorf("left are %+v (%v)", coins, err)
	}
}

func FuzzGaugeTarget(f *testing.F) {
	word := func(n byte) []byte { return common.LeftPadBytes([]byte{n}, 32) }
	f.Add(uint8(1), word(7))
	f.Add(uint8(2), word(7))
	shares, err := sharesArguments.Pack([]*big.Int{big.NewInt(1), big.NewInt(2)}, []uint16{3, 4})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(uint8(3), shares)
	f.Add(uint8(3), word(32))
	f.Add(uint8(4), word(0))
	f.Add(uint8(9), []byte{})
	f.Fuzz(func(t *testing.T, kind uint8, raw []byte) {
		target, err := gaugeTarget(GaugeKind(kind), raw)
		if err != nil {
			return
		}
		if target.Kind != GaugeKind(kind) || target.String() == "" {
			t.Errorf("target is %+v", target)
		}
		for _, p := range target.Projects {
			if p.Project == epoch.Project(0) && kind != 3 {
				t.Errorf("target is %+v", target)
			}
		}
	})
}
