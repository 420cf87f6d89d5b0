package chain

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

// slashedStake is what the test's operator holds; half of it is promised.
const slashedStake = 100_000

// secured returns a network on which operator 1, of account 10, secures the
// sequencers' service with half of its stake. Accounts 11 and 12 have coins,
// and the first n of accounts 1 to 9 back a delegate each.
func secured(t *testing.T, n int) (*network, *Writer) {
	t.Helper()
	net := newNetworkOf(t, predeploys.Config{Governor: (&network{t: t}).key(9).Public().Address(), DaySeconds: predeploys.DefaultDaySeconds})
	ctx := t.Context()
	rich := net.as(9)
	for i := byte(10); i < 13; i++ {
		if err := rich.Transfer(ctx, net.key(i).Public().Address(), units.IOTX(200_000)); err != nil {
			t.Fatal(err)
		}
	}
	for i := 2; i <= n; i++ {
		w := net.as(byte(i))
		owner := w.Account().Address()
		number, err := w.RegisterDelegate(ctx, Registration{fmt.Sprintf("delegate%d", i), 1000, owner, owner, proofsOf(t, byte(i), owner)})
		if err != nil {
			t.Fatal(err)
		}
		if err := w.Activate(ctx, w.mustStake(t, 1_200_000, number, Lock{Days: 91, AutoStake: true})); err != nil {
			t.Fatal(err)
		}
	}
	owner := net.as(10)
	must := func(c Call) {
		t.Helper()
		if _, err := owner.send(ctx, "set up", c); err != nil {
			t.Fatal(err)
		}
	}
	must(call(predeploys.Operators, bindings.OperatorsMetaData, "register", uint32(1), uint16(91), uint16(1000), "ipfs://operator"))
	stake := call(predeploys.RestakingPool, bindings.RestakingPoolMetaData, "restake", uint32(1))
	stake.Value = units.IOTX(slashedStake).Big()
	must(stake)
	must(call(predeploys.Allocations, bindings.AllocationsMetaData, "optIn", uint32(1), uint32(predeploys.SequencersService)))
	must(call(predeploys.Allocations, bindings.AllocationsMetaData, "allocate", uint32(1), uint32(predeploys.SequencersService), common.Address{}, uint64(5e17)))
	net.later(2 * day)
	return net, owner
}

func (n *network) stakeOf(operator uint32) units.Amount {
	n.t.Helper()
	pool, err := bindings.NewRestakingPool(predeploys.RestakingPool, n.Eth())
	if err != nil {
		n.t.Fatal(err)
	}
	v, err := pool.Vault(at(n.t.Context()), operator, common.Address{})
	if err != nil {
		n.t.Fatal(err)
	}
	return amount(v.Assets)
}

func (n *network) mustCase(id CaseID, state CaseState, outcome Outcome) Case {
	n.t.Helper()
	c, err := n.Case(n.t.Context(), id)
	if err != nil {
		n.t.Fatal(err)
	}
	if c.State != state || c.Outcome != outcome {
		n.t.Fatalf("case %d is %s %s, want %s %s", id, c.State, c.Outcome, state, outcome)
	}
	return c
}

func statementKey(t *testing.T, project uint64, n byte) tlog.StatementKey {
	t.Helper()
	secret, err := sig.NewPrivateKey(sig.ES256K, bytes.Repeat([]byte{n}, 32))
	if err != nil {
		t.Fatal(err)
	}
	key, err := tlog.NewStatementKey(tlog.Origin{ChainID: testChainID, ProjectID: project}, predeploys.CheckpointFault, secret)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func saying(t *testing.T, key tlog.StatementKey, tree tlog.Tree) tlog.Statement {
	t.Helper()
	s, err := key.Sign(tree, 1)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// treeOf returns a log of n entries that differs from the others of another
// fork from entry at on, with the proof of that entry.
func treeOf(t *testing.T, n, at int, fork byte) (tlog.Tree, Inclusion) {
	t.Helper()
	edge, err := tlog.OpenEdge(tlog.Tree{Root: tlog.EmptyRoot()}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	var entries [][]byte
	for i := range n {
		entry := []byte{byte(i)}
		if i >= at {
			entry = append(entry, fork)
		}
		entries = append(entries, entry)
	}
	next, files, err := edge.Append(entries)
	if err != nil {
		t.Fatal(err)
	}
	hashes, err := tlog.Open(next.Tree(), memory(files))
	if err != nil {
		t.Fatal(err)
	}
	leaf, _, err := hashes.Leaf(tlog.Index(at))
	if err != nil {
		t.Fatal(err)
	}
	path, err := hashes.ProveInclusion(tlog.Index(at), next.Tree().Size)
	if err != nil {
		t.Fatal(err)
	}
	return next.Tree(), Inclusion{leaf, path}
}

// memory reads tiles from what an edge gave to write.
type memory []tlog.File

func (m memory) ReadTile(t tlog.Tile) ([]byte, error) {
	for _, f := range m {
		if f.Tile == t {
			return f.Data, nil
		}
	}
	return nil, errors.New("no such tile")
}

func TestTwoStatementsOfOneLogCostTheStake(t *testing.T) {
	n, owner := secured(t, 1)
	ctx, finder := t.Context(), n.as(11)
	project, err := n.as(2).RegisterProject(ctx, "weather")
	if err != nil {
		t.Fatal(err)
	}
	key := statementKey(t, uint64(project), 77)
	proof, err := key.Prove(1)
	if err != nil {
		t.Fatal(err)
	}
	treeA, inA := treeOf(t, 5, 3, 'a')
	treeB, inB := treeOf(t, 9, 3, 'b')
	a, b := saying(t, key, treeA), saying(t, key, treeB)
	evidence, err := n.CheckpointEvidence(a, b, 3, &inA, &inB)
	if err != nil {
		t.Fatal(err)
	}
	const service = predeploys.SequencersService
	prove := func(evidence []byte) func() error {
		return func() error { _, err := finder.Prove(ctx, service, evidence); return err }
	}
	n.run([]step{
		{"a key of nobody's", prove(evidence), "KeyUnknown"},
		{"a stranger's registration", func() error { return finder.RegisterStatementKey(ctx, project, 1, a.Key, proof) }, "NotOperatorOwner"},
		{"another's key", func() error { return owner.RegisterStatementKey(ctx, project, 1, common.Address{1}, proof) }, "BadKeyProof"},
		{"the registration", func() error { return owner.RegisterStatementKey(ctx, project, 1, a.Key, proof) }, ""},
	})
	if operator, spent, err := n.StatementOperator(ctx, service, project, a.Key); err != nil || operator != 1 || spent != 0 {
		t.Fatalf("key is of operator %d, spent in case %d, %v", operator, spent, err)
	}
	id, err := finder.Prove(ctx, service, evidence)
	if err != nil {
		t.Fatal(err)
	}
	c := n.mustCase(id, CaseClosed, Slashed)
	if c.Lane != Objective || c.Operator != 1 || len(c.Entries) != 1 || c.Accuser != finder.Account().Address() {
		t.Errorf("case is %+v", c)
	}
	if got := n.stakeOf(1); got.Cmp(units.IOTX(slashedStake/2)) != 0 {
		t.Errorf("stake is %s, want half", got)
	}
	if _, spent, err := n.StatementOperator(ctx, service, project, a.Key); err != nil || spent != id {
		t.Errorf("key is spent in case %d, %v, want %d", spent, err, id)
	}
	// The same by roots of one size is the same fault.
	second := a
	second.Root[0] ^= 1
	second = saying(t, key, second.Tree)
	again, err := n.CheckpointEvidence(second, a, 0, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	n.run([]step{{"the same fault by other evidence", prove(again), "FaultUsed"}})

	entry := c.Entries[0]
	n.run([]step{{"a release in the week", func() error { return finder.ReleaseEntry(ctx, entry) }, "EscrowNotOver"}})
	n.later(7 * day)
	if err := finder.ReleaseEntry(ctx, entry); err != nil {
		t.Fatal(err)
	}
	owed, bonds, err := n.SlashOwed(ctx, finder.Account().Address(), common.Address{})
	if err != nil || owed.Cmp(units.IOTX(slashedStake/2/20)) != 0 || !bonds.IsZero() {
		t.Errorf("finder is owed %s and %s, %v", owed, bonds, err)
	}
	if err := finder.ClaimSlashed(ctx, finder.Account().Address(), common.Address{}); err != nil {
		t.Fatal(err)
	}
	if e, err := n.Escrowed(ctx, entry); err != nil || e.State != EntryReleased || e.Amounts[0].Cmp(units.IOTX(slashedStake/2)) != 0 {
		t.Errorf("entry is %+v, %v", e, err)
	}
}

func TestEvidenceThatShowsNothingIsRefusedBeforeTheChainIsAsked(t *testing.T) {
	n := newNetwork(t)
	key, other := statementKey(t, 7, 77), statementKey(t, 8, 77)
	tree := tlog.Tree{Size: 5, Root: tlog.Hash{1}}
	a := saying(t, key, tree)
	forged := saying(t, key, tlog.Tree{Size: 5, Root: tlog.Hash{2}})
	forged.Root[3] ^= 1
	foreign := a
	foreign.Origin.ChainID++
	for name, c := range map[string]struct {
		a, b tlog.Statement
		want error
	}{
		"the same twice":   {a, a, ErrNoFault},
		"two logs":         {a, saying(t, other, tlog.Tree{Size: 5, Root: tlog.Hash{2}}), ErrNoFault},
		"two sizes":        {a, saying(t, key, tlog.Tree{Size: 6, Root: tlog.Hash{2}}), ErrNoFault},
		"a forged one":     {a, forged, tlog.ErrStatement},
		"one of elsewhere": {a, foreign, ErrNoFault},
	} {
		if _, err := n.CheckpointEvidence(c.a, c.b, 0, nil, nil); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	if _, err := n.Case(t.Context(), 1); !errors.Is(err, ErrNoCase) {
		t.Errorf("case 1: %v, want ErrNoCase", err)
	}
	if _, err := n.Trial(t.Context(), 1); !errors.Is(err, ErrNoTrial) {
		t.Errorf("trial 1: %v, want ErrNoTrial", err)
	}
	if _, err := n.Escrowed(t.Context(), 1); !errors.Is(err, ErrNoEntry) {
		t.Errorf("entry 1: %v, want ErrNoEntry", err)
	}
}

func TestJuryIsDrawnByABlockAndJudges(t *testing.T) {
	n, owner := secured(t, 9)
	ctx, accuser, challenger := t.Context(), n.as(11), n.as(12)
	// Account 9 is the governor, so it owns the service, and its delegate may not judge.
	var name [32]byte
	copy(name[:], "pool.jury")
	if _, err := n.as(9).send(ctx, "set the jury", call(predeploys.Parameters, bindings.ParametersMetaData, "set", name, big.NewInt(5))); err != nil {
		t.Fatal(err)
	}
	_, now, err := n.Time(ctx)
	if err != nil {
		t.Fatal(err)
	}
	id, err := accuser.Accuse(ctx, Accusation{
		Lane: Semi, Service: predeploys.SequencersService, Operator: 1, Capture: now, Wad: 5e16, Evidence: common.Hash{1}, URI: "ipfs://evidence",
	})
	if err != nil {
		t.Fatal(err)
	}
	n.mustCase(id, CaseAccused, NoOutcome)
	n.run([]step{
		{"execution before two days", func() error { return accuser.AdvanceCase(ctx, id) }, "NothingDue"},
		{"an appeal before", func() error { return owner.AppealCase(ctx, id) }, "NotAppealable"},
		{"the challenge", func() error { return challenger.ChallengeCase(ctx, id) }, ""},
	})
	c := n.mustCase(id, CaseTrial, NoOutcome)
	trial, err := n.Trial(ctx, c.Trial)
	if err != nil || trial.DrawBlock == 0 || len(trial.Jurors) != 0 {
		t.Fatalf("trial is %+v, %v: seven delegates are to be drawn from", trial, err)
	}
	n.until("the block that draws", func() bool { head, err := n.Head(ctx); return err == nil && head > trial.DrawBlock })
	if err := n.as(3).DrawJury(ctx, c.Trial); err != nil {
		t.Fatal(err)
	}
	if trial, err = n.Trial(ctx, c.Trial); err != nil || len(trial.Jurors) != 5 || slices.Contains(trial.Jurors, 1) || slices.Contains(trial.Jurors, 9) {
		t.Fatalf("trial is %+v, %v, want five jurors, not the accused's delegate and not the service's owner", trial, err)
	}
	vote := func(d report.Delegate) (w *Writer, salt [32]byte) {
		delegate, err := n.Delegate(ctx, d)
		if err != nil {
			t.Fatal(err)
		}
		for i := byte(1); i < 10; i++ {
			if w := n.as(i); w.Account().Address() == delegate.Owner {
				return w, [32]byte{byte(d)}
			}
		}
		t.Fatalf("delegate %d is nobody's", d)
		return nil, salt
	}
	for _, d := range trial.Jurors[:4] {
		w, salt := vote(d)
		commitment := n.Commitment(c.Trial, d, true, salt)
		jury, err := n.jury()
		if err != nil {
			t.Fatal(err)
		}
		if want, err := jury.CommitmentOf(at(ctx), c.Trial, uint32(d), true, salt); err != nil || commitment != want {
			t.Fatalf("commitment is %x, %v, the contract's %x", commitment, err, want)
		}
		if err := w.CommitVote(ctx, c.Trial, d, commitment); err != nil {
			t.Fatal(err)
		}
	}
	n.later(day)
	for _, d := range trial.Jurors[:4] {
		w, salt := vote(d)
		n.run([]step{
			{"another vote", func() error { return w.RevealVote(ctx, c.Trial, d, false, salt) }, "WrongReveal"},
			{"the vote", func() error { return w.RevealVote(ctx, c.Trial, d, true, salt) }, ""},
		})
	}
	n.later(day / 2)
	if trial, err = n.Trial(ctx, c.Trial); err != nil || trial.Verdict != VerdictGuilty || trial.Guilty != 4 {
		t.Fatalf("trial is %+v, %v, want guilty", trial, err)
	}
	// 2.5 % of the pool: half of what the meter allows a day.
	if err := accuser.AdvanceCase(ctx, id); err != nil {
		t.Fatal(err)
	}
	c = n.mustCase(id, CaseTaken, NoOutcome)
	want := units.IOTX(slashedStake - slashedStake/2/20)
	if got := n.stakeOf(1); got.Cmp(want) != 0 {
		t.Errorf("stake is %s, want %s", got, want)
	}
	if err := n.as(3).CollectPay(ctx, c.Trial, trial.Jurors[0]); err != nil {
		t.Error(err)
	}
	// Appealed, and no second jury tells: the first jury's verdict stands.
	if err := owner.AppealCase(ctx, id); err != nil {
		t.Fatal(err)
	}
	c = n.mustCase(id, CaseAppeal, NoOutcome)
	if second, err := n.Trial(ctx, c.Appeal); err != nil || len(second.Jurors) != 2 {
		t.Fatalf("second trial is %+v, %v, want the two who are left", second, err)
	}
	n.later(2 * day)
	if err := accuser.AdvanceCase(ctx, id); err != nil {
		t.Fatal(err)
	}
	n.mustCase(id, CaseClosed, Slashed)
	for _, w := range []*Writer{accuser, owner} {
		if _, bonds, err := n.SlashOwed(ctx, w.Account().Address(), common.Address{}); err != nil || bonds.IsZero() {
			t.Errorf("bonds of %s are %s, %v", w.Account().Address(), bonds, err)
		}
		if err := w.WithdrawBonds(ctx, w.Account().Address()); err != nil {
			t.Error(err)
		}
	}
	cases, err := n.Cases(ctx, 10)
	if err != nil || len(cases) != 1 || cases[0].ID != id {
		t.Errorf("cases are %+v, %v", cases, err)
	}
}

func TestScorerAnswersForItsVoteWithTheOperatorsStake(t *testing.T) {
	n, owner := secured(t, 1)
	ctx, scorer := t.Context(), n.as(5)
	who := scorer.Account().Address()
	n.run([]step{
		{"an acceptance without an offer", func() error { return scorer.AcceptScorer(ctx, 1) }, "NotOffered"},
		{"a stranger's offer", func() error { return scorer.OfferScorer(ctx, 1, who) }, "NotOperatorOwner"},
		{"the offer", func() error { return owner.OfferScorer(ctx, 1, who) }, ""},
		{"the acceptance", func() error { return scorer.AcceptScorer(ctx, 1) }, ""},
		{"another acceptance", func() error { return scorer.AcceptScorer(ctx, 1) }, "ScorerTaken"},
		{"a proof without a vote", func() error {
			_, err := n.as(11).Prove(ctx, predeploys.ProversService, ResultEvidence(epoch.Project(1), 1, who))
			return err
		}, "NoVote"},
		{"a check without a vote", func() error {
			_, err := n.CheckFault(ctx, predeploys.ResultFault, predeploys.ProversService, ResultEvidence(epoch.Project(1), 1, who))
			return err
		}, "NoVote"},
	})
}
