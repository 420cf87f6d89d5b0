package chain

import (
	"bytes"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/merkle"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// hour is a day of this test's chain.
const hour = time.Hour

// newPayments starts a chain with a project of account 1 whose scorer is
// account 2, and operator 1 of account 3, which secures the provers' service.
func newPayments(t *testing.T) (*network, epoch.Project) {
	t.Helper()
	n := newNetworkOf(t, predeploys.Config{Governor: (&network{t: t}).key(9).Public().Address(), DaySeconds: uint64(hour / time.Second)})
	ctx := t.Context()
	p := n.deviceProject()
	account := n.as(1).Account().Address()
	n.must(n.as(1).SetTerms(ctx, p, Terms{
		PolicyHash: common.Hash{1}, PolicyURI: "one", ChallengeSeconds: 60, Coordinator: account, Threshold: 1, Fund: units.IOTX(1000),
		Scorers: []common.Address{n.as(2).Account().Address()},
	}))
	panelist := n.as(3)
	operator, err := panelist.RegisterOperator(ctx, 0, 91, 1000, "")
	n.must(err)
	n.must(panelist.RestakeCoins(ctx, operator, units.IOTX(20_000)))
	n.must(panelist.OptIn(ctx, operator, predeploys.ProversService))
	n.must(panelist.Allocate(ctx, operator, predeploys.ProversService, common.Address{}, 1e18))
	n.later(2 * hour)
	return n, p
}

// settle has account 2 post leaves for the project's next epoch, and closes it.
func (n *network) settle(p epoch.Project, budget units.Amount, leaves ...merkle.Leaf) (epoch.Number, []Claim) {
	n.t.Helper()
	ctx := n.t.Context()
	next, err := n.NextEpoch(ctx, p)
	n.must(err)
	block, _, err := n.Time(ctx)
	n.must(err)
	status, err := n.Project(ctx, p)
	n.must(err)
	n.must(n.as(1).Pin(ctx, epoch.Inputs{Project: p, WindowStart: next.WindowStart, WindowEnd: next.WindowStart + 1000,
		PolicyHash: status.PolicyHash, RegistryBlock: block - 1, Budget: budget}))
	tree, err := merkle.New(leaves)
	n.must(err)
	root := tree.Root()
	sum, err := units.FromBig(root.Sum.ToBig())
	n.must(err)
	n.must(n.as(2).Post(ctx, p, next.Epoch, Result{Root: root.Hash, Total: sum, Leaves: uint64(len(leaves)), ResultHash: common.Hash{byte(next.Epoch)}}))
	n.later(61 * time.Second)
	n.must(n.as(1).Finalize(ctx, p, next.Epoch))
	var claims []Claim
	for i, l := range leaves {
		claim := Claim{Index: uint64(i), Leaf: bindings.MerkleSumLeaf{Device: l.Device, Account: l.Account, Amount: l.Amount.ToBig(), Points: l.Points, Reason: l.Reason}}
		proof, err := tree.Proof(uint64(i))
		n.must(err)
		for _, node := range proof {
			claim.Proof = append(claim.Proof, bindings.MerkleSumNode{Hash: node.Hash, Sum: node.Sum.ToBig()})
		}
		claims = append(claims, claim)
	}
	return next.Epoch, claims
}

// An owner's appeal over the real contracts: the panel recomputes, the next
// epoch pays, and who vouched for the wrong result is at fault.
func TestAnUpheldAppealIsPaidByTheNextEpoch(t *testing.T) {
	n, p := newPayments(t)
	ctx, panelist := t.Context(), n.as(3)
	device := deviceOf(t, did.ID{}, sig.ES256K, 1, "one")
	n.must(n.as(1).RegisterDevices(ctx, p, []Device{device}, nil))
	i, err := n.Identity(ctx, device.Document.ID())
	n.must(err)
	leaf := merkle.Leaf{Device: common.Address(i.Device), Account: i.Account, Amount: *uint256.NewInt(1e18), Points: 10, Reason: [32]byte{'O', 'K'}}
	first, claims := n.settle(p, units.IOTX(40), leaf)
	terms, err := n.AppealTerms(ctx, p, first)
	n.must(err)
	if terms.Bond.Cmp(units.IOTX(100)) != 0 || terms.Until == 0 {
		t.Errorf("terms are %+v", terms)
	}
	if _, err := n.as(4).OpenAppeal(ctx, p, first, claims[0], ""); !Reverted(err, "NotDeviceOwner") {
		t.Errorf("a stranger's appeal: %v", err)
	}
	number, err := n.as(1).OpenAppeal(ctx, p, first, claims[0], "ipfs://why")
	n.must(err)
	if _, err := n.as(1).OpenAppeal(ctx, p, first, claims[0], ""); !Reverted(err, "AlreadyAppealed") {
		t.Errorf("another appeal: %v", err)
	}
	a, err := n.Appeal(ctx, number)
	n.must(err)
	want := Appeal{ID: 1, State: AppealOpen, Owner: n.as(1).Account().Address(), Project: p, Epoch: first, Device: leaf.Device, Case: 1, OpenedAt: a.OpenedAt,
		Bond: terms.Bond, Posted: Answer{10, units.IOTX(1), leaf.Reason}}
	if diff := cmp.Diff(want, a, cmp.Comparer(func(a, b units.Amount) bool { return a.Cmp(b) == 0 })); diff != "" {
		t.Errorf("appeal differs (-want +got):\n%s", diff)
	}
	n.answered(a, panelist, n.as(2))
	n.must(panelist.CloseAppeal(ctx, number))
	n.must(panelist.CollectPanelPay(ctx, a.Case, 1))
	n.must(panelist.WithdrawAppealBond(ctx, n.as(1).Account().Address()))
	if a, err = n.Appeal(ctx, number); err != nil || a.State != AppealUpheld || a.Found.Amount.Cmp(units.IOTX(4)) != 0 || a.Correction.Cmp(units.IOTX(3)) != 0 {
		t.Fatalf("appeal is %+v, %v", a, err)
	}
	waiting, err := n.WaitingCorrections(ctx, p, 10)
	if err != nil || len(waiting) != 1 || waiting[0].Device != leaf.Device {
		t.Fatalf("%+v wait, %v", waiting, err)
	}
	// The next epoch takes it over, and pays it to a device without points.
	leaf.Amount, leaf.Points = *uint256.NewInt(3e18), 0
	second, _ := n.settle(p, units.IOTX(40), leaf)
	status, err := n.Epoch(ctx, p, second)
	n.must(err)
	in := status.Inputs
	if in.Prior != first || in.PriorHash != (common.Hash{byte(first)}) || len(in.Corrections) != 1 || in.Corrections[0].Epoch != first ||
		in.Corrections[0].Amount.Cmp(units.IOTX(3)) != 0 || status.SettledAt == 0 {
		t.Errorf("epoch %d took over %+v, settled at %d", second, in, status.SettledAt)
	}
	n.sameInEvents(in)
	n.atFault(n.as(2), p, first)
}

// answered has operator 1 give another amount than was posted.
func (n *network) answered(a Appeal, panelist, scorer *Writer) {
	n.t.Helper()
	ctx := n.t.Context()
	c, err := n.PanelCase(ctx, a.Case)
	n.must(err)
	if c.State != PanelOpen || !slices.Equal(c.Members, []uint32{1}) || c.Asker != predeploys.Appeals || c.Question.Big().Uint64() != a.ID {
		n.t.Fatalf("case is %+v", c)
	}
	seat, err := n.SeatFor(ctx, c, panelist.Account().Address())
	n.must(err)
	if _, err := n.SeatFor(ctx, c, scorer.Account().Address()); !errors.Is(err, ErrNotMember) {
		n.t.Errorf("a stranger's seat: %v", err)
	}
	answer := Answer{25, units.IOTX(4), [32]byte{'O', 'K'}}.Encode()
	panel, err := n.panel()
	n.must(err)
	commitment := panelist.AnswerCommitment(a.Case, seat, answer)
	theirs, err := panel.CommitmentOf(at(ctx), a.Case, seat, crypto.Keccak256Hash(answer), panelist.PanelSalt(a.Case, seat))
	n.must(err)
	if commitment != theirs {
		n.t.Fatalf("commitment is %x, the contract's %x", commitment, theirs)
	}
	n.run([]step{
		{"a stranger's answer", func() error { return scorer.CommitAnswer(ctx, a.Case, seat, answer) }, "NotMember"},
		{"the commitment", func() error { return panelist.CommitAnswer(ctx, a.Case, seat, answer) }, ""},
		{"telling before the time", func() error { return panelist.RevealAnswer(ctx, a.Case, seat, answer) }, "RevealNotOpen"},
		{"closing before the verdict", func() error { return panelist.CloseAppeal(ctx, a.ID) }, "PanelSits"},
	})
	n.later(hour)
	n.must(panelist.RevealAnswer(ctx, a.Case, seat, answer))
	if c, err = n.PanelCase(ctx, a.Case); err != nil || c.State != PanelDecided || c.Told != 1 {
		n.t.Fatalf("case is %+v, %v", c, err)
	}
	data, err := n.PanelData(ctx, a.Case, c.Answer)
	n.must(err)
	if !bytes.Equal(data, answer) {
		n.t.Errorf("answer is %x", data)
	}
}

// sameInEvents checks that the event of a pin says what the view says.
func (n *network) sameInEvents(in epoch.Inputs) {
	n.t.Helper()
	found := 0
	n.must(n.EpochEvents(n.t.Context(), in.Project, in.Epoch, 0, func(e Event) error {
		if pinned, ok := e.What.(EpochPinned); ok {
			found++
			if diff := cmp.Diff(in, pinned.Inputs, cmp.Comparer(func(a, b units.Amount) bool { return a.Cmp(b) == 0 })); diff != "" {
				n.t.Errorf("inputs by the event differ (-view +event):\n%s", diff)
			}
		}
		return nil
	}))
	if found != 1 {
		n.t.Errorf("%d pins of epoch %d", found, in.Epoch)
	}
}

// atFault links the scorer to an operator of its own, and proves its vote.
func (n *network) atFault(scorer *Writer, p epoch.Project, first epoch.Number) {
	n.t.Helper()
	ctx, who := n.t.Context(), scorer.Account().Address()
	operator, err := n.as(4).RegisterOperator(ctx, 0, 91, 1000, "")
	n.must(err)
	n.must(n.as(4).OfferScorer(ctx, operator, who))
	n.must(scorer.AcceptScorer(ctx, operator))
	if got, err := n.ScorerOperator(ctx, who); err != nil || got != operator {
		n.t.Errorf("the scorer is operator %d's, %v", got, err)
	}
	f, err := n.CheckFault(ctx, predeploys.ResultFault, predeploys.ProversService, ResultEvidence(p, first, who))
	if err != nil || f.Operator != operator || f.Wad.Uint64() != 1e17 {
		n.t.Errorf("fault is %+v, %v", f, err)
	}
	if _, err := n.CheckFault(ctx, predeploys.ResultFault, predeploys.ProversService, PanelEvidence(1, 1)); !Reverted(err, "RightAnswer") {
		n.t.Errorf("a right answer: %v", err)
	}
}

func TestPoliciesComeWithNoticeAndCanBeTakenBack(t *testing.T) {
	n, p := newPayments(t)
	ctx, owner := t.Context(), n.as(1)
	n.must(owner.SetNotice(ctx, p, 3600))
	n.must(owner.SetPolicy(ctx, p, common.Hash{2}, "two"))
	notice, err := n.PolicyNotice(ctx, p)
	n.must(err)
	if notice.Current != (common.Hash{1}) || notice.Next != (common.Hash{2}) || notice.Version != 2 || notice.Notice != 3600 || notice.From == 0 {
		t.Errorf("notice is %+v", notice)
	}
	n.must(owner.CancelPolicy(ctx, p))
	if err := owner.CancelPolicy(ctx, p); !Reverted(err, "NoPolicyAnnounced") {
		t.Errorf("cancelled twice: %v", err)
	}
	n.must(owner.SetPolicy(ctx, p, common.Hash{3}, "three"))
	n.later(hour + time.Second)
	if status, err := n.Project(ctx, p); err != nil || status.PolicyHash != (common.Hash{3}) {
		t.Errorf("status is %+v, %v", status, err)
	}
	var kinds []any
	n.must(n.PolicyEvents(ctx, p, func(e Event) error {
		switch what := e.What.(type) {
		case PolicySet:
			kinds = append(kinds, what.Version)
		case PolicyCancelled:
			kinds = append(kinds, "cancelled")
		case NoticeSet:
			kinds = append(kinds, "notice")
		}
		return nil
	}))
	if diff := cmp.Diff([]any{uint64(1), "notice", uint64(2), "cancelled", uint64(3)}, kinds); diff != "" {
		t.Errorf("what happened differs (-want +got):\n%s", diff)
	}
}

func TestAnswersAreReadAsTheyWereWritten(t *testing.T) {
	a := Answer{1<<64 - 1, units.IOTX(7), [32]byte{'O', 'K'}}
	back, err := DecodeAnswer(a.Encode())
	if err != nil || back.Points != a.Points || back.Amount.Cmp(a.Amount) != 0 || back.Code() != "OK" {
		t.Errorf("answer is %+v, %v", back, err)
	}
	for _, bad := range [][]byte{nil, make([]byte, 95), append([]byte{1}, make([]byte, 95)...)} {
		if _, err := DecodeAnswer(bad); !errors.Is(err, ErrAnswer) {
			t.Errorf("%d bytes: %v", len(bad), err)
		}
	}
}

func FuzzDecodeAnswer(f *testing.F) {
	f.Add(Answer{7, units.IOTX(3), [32]byte{'N', 'O'}}.Encode())
	f.Add(make([]byte, 96))
	f.Add([]byte("short"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		a, err := DecodeAnswer(raw)
		if err == nil && !bytes.Equal(a.Encode(), raw) {
			t.Errorf("%x is read as %+v", raw, a)
		}
	})
}
