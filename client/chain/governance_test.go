package chain

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

const week = 7 * day

// newVoters is a network on which account 2 has five millions locked, account
// 3 one, since the snapshot, and account 4 a lock that ends.
func newVoters(t *testing.T) *network {
	n := newNetworkOf(t, predeploys.Config{})
	n.as(2).mustStake(t, 5_000_000, 0, Lock{91, true})
	n.as(3).mustStake(t, 1_000_000, 0, Lock{365, true})
	n.as(4).mustStake(t, 500_000, 0, Lock{1050, false})
	n.later(week)
	return n
}

func (n *network) mustEscrow(account common.Address) Escrow {
	n.t.Helper()
	e, err := n.Escrow(n.t.Context(), account)
	n.must(err)
	return e
}

func (n *network) mustProposal(number uint64) Proposal {
	n.t.Helper()
	p, err := n.Proposal(n.t.Context(), number)
	n.must(err)
	return p
}

func TestEscrowShowsWhoHasWhichVotes(t *testing.T) {
	n := newVoters(t)
	ctx, holder, other := t.Context(), n.as(2), n.as(3)
	e := n.mustEscrow(holder.account.Address())
	if e.Votes.IOTX() != "5000000" || e.SnapshotVotes.IOTX() != "5000000" || e.Flat.IOTX() != "5000000" || e.Delegatee != holder.account.Address() {
		t.Errorf("escrow is %+v", e)
	}
	founder := n.mustEscrow(n.key(1).Public().Address())
	all := founder.Votes.Add(units.IOTX(6_500_000))
	if founder.Votes.IsZero() || e.Total.Cmp(all) != 0 || e.SnapshotTotal.Cmp(all) != 0 {
		t.Errorf("total is %s and was %s, want %s with the founder's %s", e.Total, e.SnapshotTotal, all, founder.Votes)
	}
	if ending := n.mustEscrow(n.as(4).account.Address()); ending.Declining.IOTX() != "500000" || ending.Votes.IOTX() != "500000" {
		t.Errorf("escrow of a lock that ends is %+v", ending)
	}
	n.must(holder.DelegateVotes(ctx, other.account.Address()))
	if e := n.mustEscrow(other.account.Address()); e.Votes.IOTX() != "6000000" || e.SnapshotVotes.IOTX() != "1000000" {
		t.Errorf("the delegatee's escrow is %+v", e)
	}
	if past, err := n.PastVotes(ctx, holder.account.Address(), e.Snapshot); err != nil || past.IOTX() != "5000000" {
		t.Errorf("past votes are %s, %v", past, err)
	}
	buckets, err := n.BucketsOf(ctx, holder.account.Address(), 10)
	n.must(err)
	power, err := n.BucketPower(ctx, buckets[0].ID)
	if err != nil || power.Power.IOTX() != "5000000" || power.End != 0 {
		t.Errorf("power of the bucket is %+v, %v", power, err)
	}
	n.must(other.RefuseOperator(ctx, 7, true))
	n.must(other.SettleVotes(ctx, holder.account.Address()))
}

func TestParameterIsChangedByVote(t *testing.T) {
	n := newVoters(t)
	ctx, author, voter := t.Context(), n.as(2), n.as(3)
	before, err := n.Parameter(ctx, "pool.meter")
	n.must(err)
	value, err := before.Parse("7.5 %")
	n.must(err)
	action, err := SetParameter("pool.meter", value)
	n.must(err)
	if _, err := n.as(5).Propose(ctx, []Action{action}, "Nobody's", ""); !Reverted(err, "GovernorInsufficientProposerVotes") {
		t.Fatalf("without votes: %v", err)
	}
	id, err := author.Propose(ctx, []Action{action}, "A wider meter", "Because it is narrow.")
	n.must(err)
	p := n.mustProposal(1)
	if p.ID.Cmp(id) != 0 || p.State != ProposalPending || p.Proposer != author.account.Address() || p.Title() != "A wider meter" || p.Text() != "Because it is narrow." ||
		len(p.Actions) != 1 || p.Actions[0].String() != `Parameters.set("pool.meter", 750)` || p.VoteEnd-p.VoteStart != 7*daySeconds {
		t.Errorf("proposal is %+v", p)
	}
	n.later(day + time.Second)
	n.must(author.Transfer(ctx, predeploys.Treasury, units.IOTX(10)))
	cast, err := author.Vote(ctx, id, VoteFor, "it is")
	if err != nil || cast.Weight.IOTX() != "5000000" || cast.Refunded.IsZero() {
		t.Fatalf("vote is %+v, %v", cast, err)
	}
	if _, err := voter.Vote(ctx, id, VoteAgainst, ""); err != nil {
		t.Fatal(err)
	}
	if voted, err := n.HasVoted(ctx, id, voter.account.Address()); err != nil || !voted {
		t.Errorf("has voted is %v, %v", voted, err)
	}
	if p = n.mustProposal(1); p.For.IOTX() != "5000000" || p.Against.IOTX() != "1000000" || p.State != ProposalActive || p.Quorum.IsZero() {
		t.Errorf("proposal is %+v", p)
	}
	n.later(week)
	n.must(voter.QueueProposal(ctx, id))
	if err := voter.ExecuteProposal(ctx, id); err == nil {
		t.Fatal("it was executed before its delay")
	}
	n.later(2 * day)
	n.must(voter.ExecuteProposal(ctx, id))
	after, err := n.Parameter(ctx, "pool.meter")
	n.must(err)
	if after.Format(after.Value) != "7.5 %" || after.ChangedAt == 0 || n.mustProposal(1).State != ProposalExecuted {
		t.Errorf("parameter is %+v, proposal %s", after, n.mustProposal(1).State)
	}
	number, err := n.ProposalNumber(ctx, id)
	if err != nil || number != 1 {
		t.Errorf("number is %d, %v", number, err)
	}
	if _, err := n.Proposal(ctx, 2); !errors.Is(err, ErrNoProposal) {
		t.Errorf("error is %v, want %v", err, ErrNoProposal)
	}
	if _, err := n.ProposalNumber(ctx, big.NewInt(5)); !errors.Is(err, ErrNoProposal) {
		t.Errorf("error is %v, want %v", err, ErrNoProposal)
	}
	if all, err := n.Proposals(ctx); err != nil || len(all) != 1 {
		t.Errorf("%d proposals, %v", len(all), err)
	}
}

func TestProposalIsCanceledByItsProposerAlone(t *testing.T) {
	n := newVoters(t)
	ctx, author := t.Context(), n.as(2)
	action, err := NewAction("Upgrades", "cancel(uint32)", []string{"2"}, units.Amount{})
	n.must(err)
	id, err := author.Propose(ctx, []Action{action}, "No fork", "")
	n.must(err)
	if err := n.as(3).CancelProposal(ctx, id); !Reverted(err, "GovernorUnableToCancel") {
		t.Errorf("error is %v", err)
	}
	n.must(author.CancelProposal(ctx, id))
	if p := n.mustProposal(1); p.State != ProposalCanceled || p.Actions[0].String() != "Upgrades.cancel(2)" {
		t.Errorf("proposal is %+v", p)
	}
}

const improvementFile = `---
title: A wider meter
type: Standards Track
discussions-to: https://example.org/talk
uri: https://example.org/iip.md
actions:
  - set: pool.meter
    to: 8 %
---
# A wider meter

Because it is narrow.
`

func TestImprovementGoesFromDraftToLive(t *testing.T) {
	n := newVoters(t)
	ctx, author := t.Context(), n.as(2)
	content, err := ParseImprovement([]byte(improvementFile), func(name string) (Parameter, error) { return n.Parameter(ctx, name) })
	n.must(err)
	number, err := author.WriteImprovement(ctx, content)
	n.must(err)
	status := func(want string) Improvement {
		t.Helper()
		i, err := n.Improvement(ctx, number)
		n.must(err)
		if i.Status != want {
			t.Fatalf("status is %s, want %s", i.Status, want)
		}
		return i
	}
	i := status("draft")
	if diff := cmp.Diff(content, i.Content, sameAmount); diff != "" {
		t.Errorf("content (-file +chain):\n%s", diff)
	}
	if err := i.CheckText([]byte(improvementFile)); err != nil {
		t.Error(err)
	}
	if err := i.CheckText([]byte(improvementFile + " ")); !errors.Is(err, ErrOtherText) {
		t.Errorf("error is %v, want %v", err, ErrOtherText)
	}
	n.must(author.ReviewImprovement(ctx, number))
	n.must(author.RewriteImprovement(ctx, number, content))
	n.must(author.ReviewImprovement(ctx, number))
	if _, err := author.ProposeImprovement(ctx, number); !Reverted(err, "InReview") {
		t.Fatalf("error is %v", err)
	}
	n.later(3 * day)
	id, err := author.ProposeImprovement(ctx, number)
	n.must(err)
	if i = status("voting"); i.Proposal.Cmp(id) != 0 {
		t.Errorf("proposal is %d, want %d", i.Proposal, id)
	}
	if p := n.mustProposal(1); p.Title() != "IIP-1: A wider meter" || p.Proposer != author.account.Address() || !strings.Contains(p.Text(), fmt.Sprintf("%x", content.TextHash)) {
		t.Errorf("proposal is %+v", p)
	}
	n.later(day + time.Second)
	if _, err := author.Vote(ctx, id, VoteFor, ""); err != nil {
		t.Fatal(err)
	}
	n.later(week)
	n.must(author.QueueProposal(ctx, id))
	n.later(2 * day)
	n.must(author.ExecuteProposal(ctx, id))
	status("live")
	if number, err = author.WriteImprovement(ctx, content); err != nil || number != 2 {
		t.Fatalf("number is %d, %v", number, err)
	}
	n.must(author.WithdrawImprovement(ctx, 2))
	status("withdrawn")
	if all, err := n.Improvements(ctx); err != nil || len(all) != 2 || all[0].Number != 2 {
		t.Errorf("improvements are %v, %v", all, err)
	}
	if _, err := n.Improvement(ctx, 3); !errors.Is(err, ErrNoImprovement) {
		t.Errorf("error is %v, want %v", err, ErrNoImprovement)
	}
}

// known answers as genesis would.
func known(name string) (Parameter, error) {
	for _, p := range []Parameter{
		{Name: "pool.meter", Unit: predeploys.UnitPercent, Min: big.NewInt(100), Max: big.NewInt(2000)},
		{Name: "gov.propose", Unit: predeploys.UnitIOTX, Min: units.IOTX(1000).Big(), Max: units.IOTX(10_000_000).Big()},
		{Name: "pool.jury", Unit: predeploys.UnitCount, Min: big.NewInt(3), Max: big.NewInt(21)},
	} {
		if p.Name == name {
			return p, nil
		}
	}
	return Parameter{}, fmt.Errorf("%w: %q", ErrNoParameter, name)
}

func TestParameterValuesAreReadWithTheirUnits(t *testing.T) {
	for _, c := range []struct {
		name, text, want string
		err              error
	}{
		{"pool.meter", "7", "7 %", nil},
		{"pool.meter", "7.25%", "7.25 %", nil},
		{"pool.meter", "20 %", "20 %", nil},
		{"pool.meter", "7.255", "", ErrParameterText},
		{"pool.meter", "seven", "", ErrParameterText},
		{"pool.meter", "-7", "", ErrParameterText},
		{"pool.meter", "20.01", "", ErrBand},
		{"pool.meter", "0.5", "", ErrBand},
		{"gov.propose", "2000.5 IOTX", "2000.5 IOTX", nil},
		{"gov.propose", "200000", "200000 IOTX", nil},
		{"gov.propose", "200000 %", "", ErrParameterText},
		{"pool.jury", "21", "21", nil},
		{"pool.jury", "2", "", ErrBand},
		{"pool.jury", "3.5", "", ErrParameterText},
	} {
		p, err := known(c.name)
		if err != nil {
			t.Fatal(err)
		}
		v, err := p.Parse(c.text)
		if !errors.Is(err, c.err) || err == nil && p.Format(v) != c.want {
			t.Errorf("%s=%s is %v, %v; want %q, %v", c.name, c.text, v, err, c.want, c.err)
		}
	}
}

func TestActionsAreReadFromText(t *testing.T) {
	for text, want := range map[string]string{
		"Parameters:set(bytes32,uint256):0x706f6f6c2e6d6574657200000000000000000000000000000000000000000000,700": `Parameters.set("pool.meter", 700)`,
		"upgrades:cancel(uint32):2":                                "Upgrades.cancel(2)",
		"Upgrades:schedule(uint32,uint64,string):2,1900000000,two": `Upgrades.schedule(2, 1900000000, "two")`,
		"Guardian:appoint(address):Timelock":                       "Guardian.appoint(Timelock)",
		"0x00000000000000000000000000000000000000aa:f()":           "0x00000000000000000000000000000000000000aa.0x26121ff0",
	} {
		a, err := ParseAction(text)
		if err != nil || a.String() != want {
			t.Errorf("%s is %s, %v; want %s", text, a, err, want)
		}
	}
	for _, text := range []string{
		"", "Upgrades", "Upgrades:", "Upgrades:cancel", "Nothing:f()", "0x12:f()", "Upgrades:cancel(uint32):", "Upgrades:cancel(uint32):a", "Upgrades:cancel(uint32):-1",
		"Upgrades:cancel(uint32):4294967296", "Upgrades:cancel(uint32):01", "Upgrades:cancel(uint):1", "Upgrades:cancel(uint08):1", "Upgrades:cancel(uint7):1",
		"Upgrades:cancel(uint32[]):1", "Upgrades:cancel(uint32)x:1", "Upgrades:9f(uint32):1", "Upgrades:f(int8):128", "Upgrades:f(bool):1", "Upgrades:f(bytes4):0x12",
		"Upgrades:f(bytes33):0x12", "Upgrades:f(bytes):12",
	} {
		if a, err := ParseAction(text); !errors.Is(err, ErrAction) {
			t.Errorf("%q is %s, %v; want %v", text, a, err, ErrAction)
		}
	}
}

func TestImprovementFilesAreRefusedWithAReason(t *testing.T) {
	good := func(change, to string) string { return strings.Replace(improvementFile, change, to, 1) }
	for says, file := range map[string]string{
		"front matter":      "# no head",
		"title must be":     good("title: A wider meter", "title: ''"),
		"type is":           good("Standards Track", "Wish"),
		"field nonsense":    good("uri:", "nonsense: 1\nuri:"),
		"fork-version and":  good("uri:", "fork-version: 2\nuri:"),
		"fork-time: want":   good("uri:", "fork-version: 2\nfork-time: soon\nuri:"),
		"outside of":        good("8 %", "80 %"),
		"no such parameter": good("pool.meter", "pool.metre"),
		"give set and to":   good("to: 8 %", "value: 1"),
		"at most 256":       good("https://example.org/iip.md", strings.Repeat("x", 257)),
		"argument 1":        good("set: pool.meter\n    to: 8 %", "target: Upgrades\n    signature: cancel(uint32)\n    arguments: [x]"),
		"data: ":            good("set: pool.meter\n    to: 8 %", "target: Upgrades\n    data: zz"),
		"more than 1048576": improvementFile + strings.Repeat("x", MaxImprovementBytes),
	} {
		if _, err := ParseImprovement([]byte(file), known); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("error is %v, want one that says %q", err, says)
		}
	}
	c, err := ParseImprovement([]byte(good("uri:", "fork-version: 2\nfork-time: 2027-06-01T00:00:00Z\nuri:")), known)
	if err != nil || c.ForkVersion != 2 || c.ForkTime != uint64(time.Date(2027, 6, 1, 0, 0, 0, 0, time.UTC).Unix()) {
		t.Errorf("content is %+v, %v", c, err)
	}
	c, err = ParseImprovement([]byte(good("set: pool.meter\n    to: 8 %", "target: Treasury\n    value: '5.5'")), known)
	if err != nil || c.Actions[0].String() != "Treasury.receive() with 5.5 IOTX" {
		t.Errorf("actions are %v, %v", c.Actions, err)
	}
}

// A file that is taken says what the contract takes, and its actions can be
// printed.
func FuzzImprovementFile(f *testing.F) {
	f.Add([]byte(improvementFile))
	f.Add([]byte(strings.ReplaceAll(improvementFile, "\n", "\r\n")))
	f.Add([]byte("---\ntitle: t\ntype: Process\nactions:\n  - target: Upgrades\n    signature: cancel(uint32)\n    arguments: ['2']\n---\n"))
	f.Fuzz(func(t *testing.T, file []byte) {
		c, err := ParseImprovement(file, known)
		if err != nil {
			return
		}
		if c.Title == "" || len(c.Title) > maxImprovementTitle || c.TextHash == (common.Hash{}) || (c.ForkTime == 0) != (c.ForkVersion == 0) {
			t.Errorf("content is %+v", c)
		}
		for _, a := range c.Actions {
			_ = a.String()
		}
		_ = c.encode()
	})
}

// What is read is called: its data begin with the selector and have whole words.
func FuzzAction(f *testing.F) {
	f.Add("Upgrades:cancel(uint32):2")
	f.Add("Parameters:set(bytes32,uint256):0x00,7")
	f.Add("Treasury:f(address,int8,bool,string,bytes,bytes3):Timelock,-128,true,x,0x,0x010203")
	f.Fuzz(func(t *testing.T, text string) {
		a, err := ParseAction(text)
		if err != nil {
			return
		}
		if len(a.Data) < 4 || len(a.Data)%32 != 4 {
			t.Errorf("%q is %d bytes of data", text, len(a.Data))
		}
		_ = a.String()
	})
}

// A value that is read is inside the band and reads back as itself.
func FuzzParameterValue(f *testing.F) {
	f.Add("pool.meter", "7.25 %")
	f.Add("gov.propose", "2000.5 IOTX")
	f.Add("pool.jury", "21")
	f.Fuzz(func(t *testing.T, name, text string) {
		p, err := known(name)
		if err != nil {
			return
		}
		v, err := p.Parse(text)
		if err != nil {
			return
		}
		if again, err := p.Parse(p.Format(v)); err != nil || again.Cmp(v) != 0 || v.Cmp(p.Min) < 0 || v.Cmp(p.Max) > 0 {
			t.Errorf("%s=%q is %v, which reads back as %v, %v", name, text, v, again, err)
		}
	})
}
