package chain

import (
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// demandDay is the length of a day on the tests' chain.
const demandDay = testDaySeconds * time.Second

// stationOf returns a project of account 1 whose pool takes coins, and its
// device.
func (n *network) stationOf() (epoch.Project, common.Address) {
	n.t.Helper()
	p := n.deviceProject()
	n.must(n.as(1).SetTerms(n.t.Context(), p, Terms{ChallengeSeconds: 60, Coordinator: n.key(1).Public().Address(), Threshold: 1}))
	d := deviceOf(n.t, did.ID{}, sig.ES256K, 1, "one")
	n.must(n.as(1).RegisterDevices(n.t.Context(), p, []Device{d}, nil))
	return p, d.Document.ID().Address()
}

func TestUsersPayAndAShareIsBurned(t *testing.T) {
	n := newNetwork(t)
	ctx := t.Context()
	p, _ := n.stationOf()
	if _, err := n.as(2).PayProject(ctx, 99, units.IOTX(1), common.Hash{}); !Reverted(err, "NotConfigured") {
		t.Errorf("a project that is not there is paid: %v", err)
	}
	n.must(n.as(1).SetBurnShare(ctx, p, 2500))
	before, err := n.Balance(ctx, predeploys.Burn)
	n.must(err)
	paid, err := n.as(2).PayProject(ctx, p, units.IOTX(100), common.Hash{31: 7})
	n.must(err)
	if paid.Payer != n.key(2).Public().Address() || paid.Memo != (common.Hash{31: 7}) || paid.Burned.Cmp(units.IOTX(25)) != 0 || paid.Time == 0 {
		t.Errorf("the payment is %+v", paid)
	}
	after, err := n.Balance(ctx, predeploys.Burn)
	n.must(err)
	if burned, err := after.Sub(before); err != nil || burned.Cmp(units.IOTX(25)) != 0 {
		t.Errorf("%s IOTX were burned (%v)", burned.IOTX(), err)
	}
	status, err := n.Project(ctx, p)
	n.must(err)
	if status.Pool.Cmp(units.IOTX(75)) != 0 {
		t.Errorf("the pool has %s IOTX", status.Pool.IOTX())
	}
	n.must(n.as(1).SetBurnShare(ctx, p, 10_000))
	n.later(2 * demandDay)
	_, err = n.as(3).PayProject(ctx, p, units.IOTX(4), common.Hash{})
	n.must(err)
	c, err := n.Credits(ctx, p)
	n.must(err)
	if c.Share != 2500 || c.NextShare != 10_000 || c.Week != 7*testDaySeconds || c.Paid.Cmp(units.IOTX(104)) != 0 || c.Burned.Cmp(units.IOTX(26)) != 0 {
		t.Errorf("credits are %+v", c)
	}
	for since, want := range map[uint64]int{0: 2, paid.Time: 2, paid.Time + 1: 1, c.NextFrom + 1_000_000: 0} {
		var got int
		n.must(n.CreditPayments(ctx, p, since, func(CreditPayment) { got++ }))
		if got != want {
			t.Errorf("%d payments since %d, want %d", got, since, want)
		}
	}
	s, err := GenesisSupply(n.documents.Execution)
	n.must(err)
	s, err = n.FollowSupply(ctx, s, nil)
	n.must(err)
	if s.Burns.Credits.Cmp(units.IOTX(26)) != 0 || !s.Burns.Gifts.IsZero() {
		t.Errorf("the ledger has burns %+v", s.Burns)
	}
}

func TestADevicesBondIsTakenByWhatStands(t *testing.T) {
	n := newNetwork(t)
	ctx := t.Context()
	p, device := n.stationOf()
	n.must(n.as(2).DepositBond(ctx, device, units.IOTX(50)))
	n.must(n.as(1).DepositBond(ctx, device, units.IOTX(50)))
	exit, err := n.as(2).RequestBond(ctx, device, units.IOTX(10))
	n.must(err)
	early, err := n.Head(ctx)
	n.must(err)
	if err := n.as(2).ClaimBond(ctx, exit); !Reverted(err, "WithdrawalNotDue") {
		t.Errorf("claimed at once: %v", err)
	}
	evidence := common.Hash{0xe1}
	id, err := n.as(3).FileFinding(ctx, p, device, "CLONED_KEY", evidence, "ipfs://bundle")
	n.must(err)
	if _, err := n.as(4).FileFinding(ctx, p, device, "CLONED_KEY", evidence, ""); !Reverted(err, "AlreadyFiled") {
		t.Errorf("filed twice: %v", err)
	}
	f, err := n.Finding(ctx, id)
	n.must(err)
	if err := n.as(5).ContestFinding(ctx, f); !Reverted(err, "NotBonded") {
		t.Errorf("a stranger contests: %v", err)
	}
	if err := n.as(3).ConcludeFinding(ctx, id); !Reverted(err, "ContestOpen") {
		t.Errorf("concluded at once: %v", err)
	}
	if uri, err := n.FindingURI(ctx, f); err != nil || uri != "ipfs://bundle" {
		t.Errorf("the bundle is at %q (%v)", uri, err)
	}
	n.later(5 * demandDay)
	n.must(n.as(3).ConcludeFinding(ctx, id))
	f, err = n.Finding(ctx, id)
	n.must(err)
	if f.State != FindingStanding || f.Code != "CLONED_KEY" || f.Taken.Cmp(units.IOTX(20)) != 0 || f.Evidence != evidence {
		t.Errorf("the finding is %+v", f)
	}
	owed, err := n.FindingOwed(ctx, f.Filer)
	n.must(err)
	if owed.Cmp(units.IOTX(110)) != 0 {
		t.Errorf("the finder is owed %s IOTX", owed.IOTX())
	}
	n.must(n.as(9).WithdrawFindings(ctx, f.Filer))
	n.later(4 * demandDay)
	open, err := n.BondExits(ctx, device, 0)
	n.must(err)
	if len(open) != 1 || open[0].ID != exit || open[0].Worth.Cmp(units.IOTX(8)) != 0 {
		t.Errorf("withdrawals are %+v", open)
	}
	n.must(n.as(9).ClaimBond(ctx, exit))
	bond, err := n.DeviceBond(ctx, device)
	n.must(err)
	if bond.Counts.Cmp(units.IOTX(72)) != 0 || bond.Assets.Cmp(units.IOTX(72)) != 0 {
		t.Errorf("the bond is %+v", bond)
	}
	if _, err := n.BondExit(ctx, 99); !errors.Is(err, ErrNoBondExit) {
		t.Errorf("a withdrawal that never was: %v", err)
	}
	if _, err := n.Finding(ctx, 99); !errors.Is(err, ErrNoFinding) {
		t.Errorf("a finding that never was: %v", err)
	}
	n.checkStanding(p, early, f, decimal.FromInt(90), 0)
	head, err := n.Head(ctx)
	n.must(err)
	n.checkStanding(p, head-1, f, decimal.FromInt(72), 1)
}

// checkStanding compares what the registry says as of a block.
func (n *network) checkStanding(p epoch.Project, block uint64, f Finding, bond decimal.Decimal, findings int64) {
	n.t.Helper()
	ctx := n.t.Context()
	r := NewRegistry(p, n.Client, quiet)
	devices, err := r.At(ctx, block)
	if err != nil || len(devices) != 1 {
		n.t.Fatalf("%d devices (%v)", len(devices), err)
	}
	alone, err := n.DeviceAt(ctx, p, devices[0].Document.ID(), block)
	if diff := cmp.Diff(standing(alone.StandingAt(1000*f.ContestUntil)), standing(devices[0].StandingAt(1000*f.ContestUntil))); err != nil || diff != "" {
		n.t.Errorf("one device alone stands otherwise (%v):\n%s", err, diff)
	}
	owner := n.key(1).Public().Address()
	s := devices[0].StandingAt(1000 * f.ContestUntil)
	if s.Owner != owner || s.Bond != bond || s.Findings != findings || s.AgeSeconds < int64(5*demandDay/time.Second) {
		n.t.Errorf("as of block %d it stands as %+v", block, s)
	}
	if s := devices[0].StandingAt(1000 * f.Until); s.Findings != 0 {
		n.t.Errorf("a finding counts when it has expired: %+v", s)
	}
	stakes, err := r.Stakes(ctx, block, []common.Address{owner, n.key(5).Public().Address()})
	if err != nil || len(stakes) != 2 || stakes[owner] != Coins(n.founderStake()) || stakes[n.key(5).Public().Address()].Sign() != 0 {
		n.t.Errorf("stakes are %v (%v)", stakes, err)
	}
}

// founderStake is what account 1 has in votes: its bucket of genesis.
func (n *network) founderStake() units.Amount {
	n.t.Helper()
	e, err := n.Escrow(n.t.Context(), n.key(1).Public().Address())
	n.must(err)
	if e.Votes.IsZero() {
		n.t.Fatal("the founder has no votes; the test compares nothing")
	}
	return e.Votes
}

func TestCodesOfFraudAreReasonCodes(t *testing.T) {
	for _, code := range []string{"A", "IMPOSSIBLE_SPEED", "ABCDEFGHIJKLMNOPQRSTUVWXYZ01234"} {
		word, err := codeWord(code)
		if got := fraudCode(word); err != nil || got != code {
			t.Errorf("%q gives %q, %v", code, got, err)
		}
	}
	for _, code := range []string{"", "speed", "A B", "A\x00B", "1A", "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"} {
		if _, err := codeWord(code); err == nil {
			t.Errorf("%q is a code", code)
		}
	}
	if got := fraudCode([32]byte{'a', 1}); got[:2] != "0x" {
		t.Errorf("bytes that are no code are shown as %q", got)
	}
}

// A contested finding over the real panel: a prover's operator recomputes it,
// and who was wrong pays.
func TestThePanelJudgesAContestedFinding(t *testing.T) {
	n := newNetworkOf(t, predeploys.Config{Governor: (&network{t: t}).key(9).Public().Address(), DaySeconds: uint64(hour / time.Second)})
	ctx, panelist, filer, owner := t.Context(), n.as(3), n.as(4), n.as(1)
	p, device := n.stationOf()
	n.must(n.as(2).DepositBond(ctx, device, units.IOTX(100)))
	operator, err := panelist.RegisterOperator(ctx, 0, 91, 1000, "")
	n.must(err)
	n.must(panelist.RestakeCoins(ctx, operator, units.IOTX(20_000)))
	n.must(panelist.OptIn(ctx, operator, predeploys.ProversService))
	n.must(panelist.Allocate(ctx, operator, predeploys.ProversService, common.Address{}, 1e18))
	n.later(2 * hour)

	for i, answer := range []string{"refuted", "upheld"} {
		id, err := filer.FileFinding(ctx, p, device, "SPEED", common.Hash{byte(i + 1)}, "")
		n.must(err)
		f, err := n.Finding(ctx, id)
		n.must(err)
		n.must(owner.ContestFinding(ctx, f))
		f, err = n.Finding(ctx, id)
		n.must(err)
		c, err := n.PanelCase(ctx, f.Case)
		n.must(err)
		if c.Asker != predeploys.Findings || c.Question.Big().Uint64() != uint64(id) || c.OfDelegates || len(c.Members) != 1 {
			t.Fatalf("the panel's case is %+v", c)
		}
		n.must(panelist.CommitAnswer(ctx, f.Case, c.Members[0], []byte(answer)))
		if err := filer.ConcludeFinding(ctx, id); !Reverted(err, "PanelOpen") {
			t.Errorf("concluded before the verdict: %v", err)
		}
		n.later(hour)
		n.must(panelist.RevealAnswer(ctx, f.Case, c.Members[0], []byte(answer)))
		n.must(filer.ConcludeFinding(ctx, id))
		n.must(panelist.CollectPanelPay(ctx, f.Case, c.Members[0]))
	}
	n.owes(owner, units.IOTX(180)) // of the first, less the panel's pay
	n.owes(filer, units.IOTX(190)) // of the second, with half of 20 of the bond
	bond, err := n.DeviceBond(ctx, device)
	n.must(err)
	if bond.Counts.Cmp(units.IOTX(80)) != 0 {
		t.Errorf("the bond is %s IOTX", bond.Counts.IOTX())
	}
	for id, want := range map[FindingID]FindingState{1: FindingRefuted, 2: FindingStanding} {
		if f, err := n.Finding(ctx, id); err != nil || f.State != want {
			t.Errorf("finding %d is %s, want %s (%v)", id, f.State, want, err)
		}
	}
}

func (n *network) owes(w *Writer, want units.Amount) {
	n.t.Helper()
	owed, err := n.FindingOwed(n.t.Context(), w.Account().Address())
	n.must(err)
	if owed.Cmp(want) != 0 {
		n.t.Errorf("%s is owed %s IOTX, want %s", w.Account().Address(), owed.IOTX(), want.IOTX())
	}
}

// Anybody writes codes on the chain: what is shown is a code that gives the
// same bytes, or all bytes.
func FuzzFraudCode(f *testing.F) {
	for _, seed := range []string{"SPEED", "speed", "A\x00B", "\x00A", "A_0", "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		var word [32]byte
		copy(word[:], raw)
		shown := fraudCode(word)
		back, err := codeWord(shown)
		if err != nil {
			back = common.HexToHash(shown)
		}
		if back != word {
			t.Errorf("%x is shown as %q, which is %x", word, shown, back)
		}
	})
}
