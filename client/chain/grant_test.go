package chain

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// governorAccount is the number of the account that governs in these tests.
const governorAccount = 9

// newEconomy starts a chain that account 9 governs, whose treasury has a
// million IOTX, and in which account 2 has had 2,000,000 veIOTX for a week.
func newEconomy(t *testing.T) *network {
	t.Helper()
	governor := (&network{t: t}).key(governorAccount).Public().Address()
	n := newNetworkOf(t, predeploys.Config{Governor: governor, TreasuryCoins: units.IOTX(1_000_000).Big()})
	n.as(2).mustStake(t, 2_000_000, 1, Lock{Days: 91, AutoStake: true})
	n.later(8 * day)
	return n
}

func (n *network) mustBalance(account common.Address) units.Amount {
	n.t.Helper()
	balance, err := n.Balance(n.t.Context(), account)
	if err != nil {
		n.t.Fatal(err)
	}
	return balance
}

// mustProject registers a project whose pool takes coins.
func (n *network) mustProject(w *Writer, name string) epoch.Project {
	n.t.Helper()
	ctx := n.t.Context()
	p, err := w.RegisterProject(ctx, name)
	if err == nil {
		err = w.SetTerms(ctx, p, Terms{ChallengeSeconds: 60, Coordinator: w.Account().Address(), Scorers: []common.Address{{1}}, Threshold: 1})
	}
	if err != nil {
		n.t.Fatal(err)
	}
	return p
}

func TestTreasuryAccountsForEveryWei(t *testing.T) {
	n := newEconomy(t)
	ctx, donor := t.Context(), n.as(3)
	n.run([]step{
		{"a donation", func() error { return donor.Donate(ctx, units.IOTX(10), "") }, ""},
		{"a donation by name", func() error { return donor.Donate(ctx, units.IOTX(20), "\x1b[2Jclub") }, ""},
		{"a name that is too long", func() error { return donor.Donate(ctx, units.IOTX(1), string(make([]byte, 65))) }, "BadDonorName"},
		{"nothing", func() error { return donor.Donate(ctx, units.Amount{}, "") }, "NothingGiven"},
	})
	donors, err := n.Donors(ctx, 10)
	if err != nil || len(donors) != 1 || donors[0].Total.Cmp(units.IOTX(30)) != 0 || donors[0].Name != "\x1b[2Jclub" || donors[0].Account != donor.Account().Address() {
		t.Errorf("the hall is %+v (%v)", donors, err)
	}
	a, err := n.Treasury(ctx)
	if err != nil {
		t.Fatal(err)
	}
	in := a.Received.Add(a.Donated).Add(a.Refunded)
	if out := a.Balance.Add(a.Drawn).Add(a.Paid); in.Cmp(out) != 0 || a.Donated.Cmp(units.IOTX(30)) != 0 || len(a.Spenders) != 5 {
		t.Errorf("the treasury is %+v: in %s, out %s", a, in, out)
	}
	again, err := n.TreasuryAt(ctx, a.Block)
	if err != nil || again.Balance.Cmp(a.Balance) != 0 {
		t.Errorf("at block %d it has %s (%v), want %s", a.Block, again.Balance, err, a.Balance)
	}
}

func TestGrantIsVotedStreamedAndPaid(t *testing.T) {
	n := newEconomy(t)
	ctx, voter, other, recipient := t.Context(), n.as(2), n.as(3), common.Address{0xca}
	p := n.mustProject(n.as(4), "weather")
	metric := Milestone{Amount: units.IOTX(900), Days: 3, Target: predeploys.FeesMetric, Data: MetricCall(p), Least: big.NewInt(2)}
	application := Application{
		Recipient: recipient, VoteDays: 3, TextHash: common.Hash{1}, URI: "ipfs://text", Milestones: []Milestone{{Amount: units.IOTX(100), Days: 1}, metric},
	}
	if _, err := other.ApplyForGrant(ctx, application); !Reverted(err, "TooFewVotes") {
		t.Errorf("an application without votes: %v, want TooFewVotes", err)
	}
	id, err := voter.ApplyForGrant(ctx, application)
	if err != nil {
		t.Fatal(err)
	}
	n.run([]step{
		{"opening before the vote", func() error { return other.OpenGrant(ctx, id) }, "NotAccepted"},
		{"a vote without power", func() error { return other.VoteOnGrant(ctx, id, Yes) }, "TooFewVotes"},
		{"a vote", func() error { return voter.VoteOnGrant(ctx, id, Yes) }, ""},
		{"a second vote", func() error { return voter.VoteOnGrant(ctx, id, No) }, "VotedAlready"},
	})
	n.later(3 * day)
	n.run([]step{
		{"a late vote", func() error { return voter.VoteOnGrant(ctx, id, Yes) }, "VoteEnded"},
		{"ticking before it is open", func() error { return other.TickGrant(ctx, id) }, "NotStreaming"},
		{"opening", func() error { return other.OpenGrant(ctx, id) }, ""},
		{"ticking", func() error { return other.TickGrant(ctx, id) }, ""},
	})
	n.later(day)
	n.run([]step{
		{"a tick while the metric does not hold", func() error { return other.TickGrant(ctx, id) }, ""},
		{"two identities", func() error { return n.as(4).ApplyQuota(ctx, p, 2) }, ""},
		{"a tick while it holds", func() error { return other.TickGrant(ctx, id) }, ""},
	})
	if paid, err := other.ClaimGrant(ctx, id); err != nil || paid.Cmp(units.IOTX(400)) != 0 || n.mustBalance(recipient).Cmp(paid) != 0 {
		t.Errorf("the claim paid %s (%v), want 400 IOTX", paid.IOTX(), err)
	}
	g, err := n.Grant(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	if g.State != GrantStreaming || g.State.String() != "streaming" || g.Milestone != 1 || g.Counted != 1 || g.Yes.Cmp(units.IOTX(2_000_000)) != 0 ||
		g.Claimed.Cmp(units.IOTX(400)) != 0 || g.Amount.Cmp(units.IOTX(1000)) != 0 || g.URI != "ipfs://text" || len(g.Milestones) != 2 || g.Milestones[1].Least.Int64() != 2 {
		t.Errorf("the grant is %+v", g)
	}
	n.later(7 * day)
	if g, err = n.Grant(ctx, id); err != nil || g.State != GrantLapsed {
		t.Errorf("after twice its days it is %s (%v), want lapsed", g.State, err)
	}
	all, err := n.Grants(ctx, 10)
	if err != nil || len(all) != 1 || all[0].ID != id {
		t.Errorf("grants are %+v (%v)", all, err)
	}
	if _, err := n.Grant(ctx, 7); !errors.Is(err, ErrNoGrant) {
		t.Errorf("grant 7: %v, want %v", err, ErrNoGrant)
	}
}

func TestMeritRoundPaysWhatTheChainSaw(t *testing.T) {
	n := newEconomy(t)
	ctx, voter, anyone := t.Context(), n.as(2), n.as(3)
	first, second := n.mustProject(n.as(4), "first"), n.mustProject(n.as(5), "second")
	bond := units.IOTX(1000)
	n.run([]step{
		{"a stranger's entry", func() error { return anyone.EnterMeritRound(ctx, first, bond) }, "NotController"},
		{"a bond too small", func() error { return n.as(4).EnterMeritRound(ctx, first, units.IOTX(1)) }, "BondTooSmall"},
		{"an entry", func() error { return n.as(4).EnterMeritRound(ctx, first, bond) }, ""},
		{"another", func() error { return n.as(5).EnterMeritRound(ctx, second, bond) }, ""},
		{"a second entry", func() error { return n.as(5).EnterMeritRound(ctx, second, bond) }, "EnteredAlready"},
	})
	n.laterRound()
	round, _, err := n.CurrentMeritRound(ctx)
	if err != nil {
		t.Fatal(err)
	}
	n.run([]step{
		{"weighing before the round is open", func() error { return voter.WeighMetrics(ctx, []uint64{1, 1, 1}) }, "RoundNotOpen"},
		{"turning", func() error { return anyone.TurnMeritRound(ctx) }, ""},
		{"turning twice", func() error { return anyone.TurnMeritRound(ctx) }, "TurnedAlready"},
		{"weighing without power", func() error { return anyone.WeighMetrics(ctx, []uint64{1, 1, 1}) }, "NoVotes"},
		{"weighing", func() error { return voter.WeighMetrics(ctx, []uint64{0, 1, 0}) }, ""},
		{"work", func() error { return n.as(4).ApplyQuota(ctx, first, 1) }, ""},
		{"more work", func() error { return n.as(5).ApplyQuota(ctx, second, 3) }, ""},
		{"counting", func() error { return anyone.CountPayments(ctx, first, 10) }, ""},
		{"settling before the end", func() error { return anyone.SettleMeritRound(ctx, round) }, "RoundNotClosed"},
	})
	n.laterRound()
	n.run([]step{
		{"turning", func() error { return anyone.TurnMeritRound(ctx) }, ""},
		{"settling", func() error { return anyone.SettleMeritRound(ctx, round) }, ""},
	})
	r, err := n.MeritRound(ctx, round)
	if err != nil {
		t.Fatal(err)
	}
	if !r.Settled || len(r.Metrics) != 3 || r.Metrics[1].Counts != "identity fees paid" || r.Metrics[1].Weight.Cmp(units.IOTX(2_000_000)) != 0 ||
		r.OpenedAt < r.Start || r.ClosedAt < r.End {
		t.Errorf("the round is %+v", r)
	}
	// A third and two thirds; both are above the cap of 12.5 %.
	pay := units.IOTX(12_500)
	for i, c := range r.Candidates {
		if want := []uint64{0, []uint64{1, 3}[i], 0}; c.Readings[0] != want[0] || c.Readings[1] != want[1] || c.Readings[2] != want[2] || c.Pay.Cmp(pay) != 0 {
			t.Errorf("candidate %d is %+v", i, c)
		}
	}
	before := n.mustBalance(n.as(5).Account().Address())
	n.run([]step{
		{"claiming", func() error { return anyone.ClaimMerit(ctx, round, second) }, ""},
		{"claiming twice", func() error { return anyone.ClaimMerit(ctx, round, second) }, "NothingToPay"},
		{"the bond", func() error { return anyone.ReturnMeritBond(ctx, round, second) }, ""},
		{"bonds that were outbid", func() error { return anyone.WithdrawMeritBonds(ctx, n.as(5).Account().Address()) }, "NothingOwed"},
	})
	if got := n.mustBalance(n.as(5).Account().Address()); got.Cmp(before.Add(pay).Add(bond)) != 0 {
		t.Errorf("the owner has %s, want %s + %s + %s", got, before, pay, bond)
	}
}

// laterRound lets time pass until the next merit round has begun.
func (n *network) laterRound() {
	n.t.Helper()
	const round = 28 * day
	_, now, err := n.Time(n.t.Context())
	if err != nil {
		n.t.Fatal(err)
	}
	n.later(round - time.Duration(now)*time.Second%round + time.Second)
}

func TestSubDAOFillsProjectsPools(t *testing.T) {
	n := newEconomy(t)
	ctx, voter, council, anyone := t.Context(), n.as(2), n.as(governorAccount), n.as(3)
	first, second := n.mustProject(n.as(4), "first"), n.mustProject(n.as(5), "second")
	n.run([]step{
		{"a stranger's admission", func() error { return anyone.AdmitProject(ctx, 1, first) }, "NotCouncil"},
		{"admission", func() error { return council.AdmitProject(ctx, 1, first) }, ""},
		{"admission", func() error { return council.AdmitProject(ctx, 1, second) }, ""},
		{"a project without a pool", func() error { return council.AdmitProject(ctx, 1, 99) }, "PoolNotNative"},
		{"a vote for who is not admitted", func() error { return voter.VoteInSubDAO(ctx, 1, []epoch.Project{3}, []uint64{1}) }, "NotAdmitted"},
		{"a vote without power", func() error { return anyone.VoteInSubDAO(ctx, 1, []epoch.Project{first}, []uint64{1}) }, "NoVotes"},
		{"a vote", func() error { return voter.VoteInSubDAO(ctx, 1, []epoch.Project{first, second}, []uint64{1, 9}) }, ""},
	})
	d, err := n.SubDAO(ctx, 1)
	if err != nil || d.Name != "DePIN DAO" || d.Cap != 2500 || d.Votes.Cmp(units.IOTX(2_000_000)) != 0 || d.Projects[0].Votes.Cmp(units.IOTX(200_000)) != 0 {
		t.Errorf("the sub-DAO is %+v (%v)", d, err)
	}
	n.later(7 * day)
	for {
		s, err := anyone.SettleSubDAO(ctx, 1)
		if err != nil {
			t.Fatal(err)
		}
		if s.Week == d.Week {
			break
		}
	}
	n.run([]step{
		{"settling a week that is not over", func() error { _, err := anyone.SettleSubDAO(ctx, 1); return err }, "WeekNotOver"},
		{"collecting", func() error { return anyone.CollectFromSubDAO(ctx, 1, first) }, ""},
		{"collecting", func() error { return anyone.CollectFromSubDAO(ctx, 1, second) }, ""},
		{"collecting twice", func() error { return anyone.CollectFromSubDAO(ctx, 1, second) }, "NothingToPay"},
	})
	// A tenth, and the cap of a quarter, of 967,680 IOTX.
	for p, want := range map[epoch.Project]units.Amount{first: units.IOTX(96_768), second: units.IOTX(241_920)} {
		if status, err := n.Project(ctx, p); err != nil || status.Pool.Cmp(want) != 0 {
			t.Errorf("the pool of project %d has %s (%v), want %s", p, status.Pool, err, want)
		}
	}
	if all, err := n.SubDAOs(ctx); err != nil || len(all) != 1 || all[0].Given.Cmp(units.IOTX(96_768+241_920)) != 0 {
		t.Errorf("sub-DAOs are %+v (%v)", all, err)
	}
	if _, err := n.SubDAO(ctx, 2); !errors.Is(err, ErrNoSubDAO) {
		t.Errorf("sub-DAO 2: %v, want %v", err, ErrNoSubDAO)
	}
}
