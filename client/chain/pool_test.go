package chain

import (
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

func (n *network) mustOperator(id OperatorID) Operator {
	n.t.Helper()
	o, err := n.Operator(n.t.Context(), id)
	if err != nil {
		n.t.Fatal(err)
	}
	return o
}

// wantCoins checks an amount of coins, to a few wei less.
func wantCoins(t *testing.T, what string, got, want units.Amount) {
	t.Helper()
	short, err := want.Sub(got)
	if err != nil || short.Cmp(units.Wei(3)) > 0 {
		t.Errorf("%s: %s IOTX, want %s", what, got.IOTX(), want.IOTX())
	}
}

func TestStakeSecuresServicesAndLeaves(t *testing.T) {
	n := newNetwork(t)
	ctx, owner, holder, payer := t.Context(), n.as(2), n.as(3), n.as(4)
	_, err := n.Operator(ctx, 1)
	if !errors.Is(err, ErrNoOperator) {
		t.Errorf("an operator that is not: %v, want %v", err, ErrNoOperator)
	}
	op, err := owner.RegisterOperator(ctx, 1, 91, 1000, "https://example.org")
	if err != nil {
		t.Fatal(err)
	}
	strong := Lock{Days: 91, AutoStake: true}
	bucket, other := holder.mustStake(t, 500, 1, strong), holder.mustStake(t, 500, 1, Lock{Days: 100})
	n.run([]step{
		{"a bucket without approval", func() error { return holder.RestakeBucket(ctx, op, bucket) }, "ERC721InsufficientApproval"},
		{"an approval", func() error { return holder.ApproveBucket(ctx, bucket) }, ""},
		{"a bucket", func() error { return holder.RestakeBucket(ctx, op, bucket) }, ""},
		{"too long a lock", func() error { return holder.RestakeBucket(ctx, op, other) }, "LockTooLong"},
		{"coins", func() error { return holder.RestakeCoins(ctx, op, units.IOTX(300)) }, ""},
		{"coins for nobody", func() error { return holder.RestakeCoins(ctx, 9, units.IOTX(300)) }, "NoSuchOperator"},
		{"a token that is not listed", func() error { return holder.RestakeToken(ctx, op, common.Address{9}, units.Wei(1)) }, "NotAccepted"},
		{"a stranger's change", func() error { return holder.SetOperatorDelegate(ctx, op, 0) }, "NotOperatorOwner"},
		{"a commission", func() error { return owner.SetOperatorCommission(ctx, op, 1500) }, ""},
		{"too high a commission", func() error { return owner.SetOperatorCommission(ctx, op, 2001) }, "CommissionTooHigh"},
		{"a change of the delegate", func() error { return owner.SetOperatorDelegate(ctx, op, 0) }, ""},
	})
	o := n.mustOperator(op)
	if o.Owner != owner.Account().Address() || o.Delegate != 1 || o.LockDays != 91 || o.Commission != 1000 || o.NextCommission != 1500 ||
		o.DelegateAt == 0 || o.URI != "https://example.org" || o.Bucket == 0 || o.Coins.Assets.Cmp(units.IOTX(800)) != 0 {
		t.Errorf("operator is %+v", o)
	}
	if b := n.mustBucket(o.Bucket); b.Owner != predeploys.RestakingPool || b.Amount.Cmp(units.IOTX(800)) != 0 {
		t.Errorf("pooled bucket is %+v", b)
	}
	n.secures(op, owner, payer)
	n.leaves(op, holder)
	all, err := n.Operators(ctx)
	if err != nil || len(all) != 1 {
		t.Errorf("operators are %v, %v", all, err)
	}
}

// secures has an operator with 800 coins promise them, and its stakers paid.
func (n *network) secures(op OperatorID, owner, payer *Writer) {
	t, ctx := n.t, n.t.Context()
	t.Helper()
	service, err := payer.RegisterService(ctx, ServiceTerms{Owner: payer.Account().Address(), Harmed: payer.Account().Address(), MaxSemi: Whole / 10},
		[]common.Address{Coin}, false, "")
	if err != nil {
		t.Fatal(err)
	}
	n.run([]step{
		{"nobody has admitted it", func() error { return owner.OptIn(ctx, op, service) }, "NotAdmitted"},
		{"a stranger admits it", func() error { return owner.AdmitOperator(ctx, service, op, true) }, "NotServiceOwner"},
		{"the service admits it", func() error { return payer.AdmitOperator(ctx, service, op, true) }, ""},
		{"the operator opts in", func() error { return owner.OptIn(ctx, op, service) }, ""},
		{"and twice", func() error { return owner.OptIn(ctx, op, service) }, "AlreadyOptedIn"},
		{"it opts in to the provers", func() error { return owner.OptIn(ctx, op, predeploys.ProversService) }, ""},
		{"a promise", func() error { return owner.Allocate(ctx, op, service, Coin, Whole/4) }, ""},
		{"more than there is", func() error { return owner.Allocate(ctx, op, predeploys.ProversService, Coin, Whole) }, "OverPromised"},
		{"the rest", func() error { return owner.Allocate(ctx, op, predeploys.ProversService, Coin, Whole/2) }, ""},
		{"what is at risk", func() error { return payer.DeclareValueAtRisk(ctx, service, units.IOTX(1000)) }, ""},
	})
	reach, err := n.ExitSeconds(ctx)
	if err != nil || reach == 0 || reach%9 != 0 {
		t.Fatalf("an exit takes %d seconds, %v", reach, err)
	}
	n.later(time.Duration(reach/9*10+1) * time.Second)
	_, now, err := n.Time(ctx)
	if err != nil {
		t.Fatal(err)
	}
	guaranteed, err := n.Guaranteed(ctx, service, op, Coin, now+reach/2)
	if err != nil || guaranteed.Cmp(units.IOTX(200)) != 0 {
		t.Errorf("%s IOTX are guaranteed, %v; want 200", guaranteed.IOTX(), err)
	}
	promises, err := n.Promises(ctx, op)
	want := []Promise{{Service: service, Current: Whole / 4, Pending: Whole / 4}, {Service: predeploys.ProversService, Current: Whole / 2, Pending: Whole / 2}}
	if diff := cmp.Diff(promises, want); err != nil || diff != "" {
		t.Errorf("promises differ, %v (-got +want):\n%s", err, diff)
	}
	if m, err := n.Magnitude(ctx, op, Coin); err != nil || m != (Magnitude{Whole, Whole / 4 * 3}) {
		t.Errorf("magnitude is %v, %v", m, err)
	}
	risk, err := n.Risk(ctx, service, now+reach/2)
	if err != nil || len(risk.Operators) != 1 || risk.Guaranteed[0].Cmp(units.IOTX(200)) != 0 || !risk.Unpriced || risk.ValueAtRisk.Cmp(units.IOTX(1000)) != 0 {
		t.Errorf("risk is %+v, %v", risk, err)
	}
	if _, err := n.Risk(ctx, 99, now); !errors.Is(err, ErrNoService) {
		t.Errorf("risk of no service: %v, want %v", err, ErrNoService)
	}
	paid, err := payer.PaySecurity(ctx, VaultID{Operator: op}, Coin, units.IOTX(10))
	if err != nil || paid.Cmp(units.IOTX(10)) != 0 {
		t.Errorf("paid %s IOTX, %v", paid.IOTX(), err)
	}
	if paid, err = payer.PayAsset(ctx, common.Address{7}, Coin, units.IOTX(10)); err != nil || !paid.IsZero() {
		t.Errorf("paid %s IOTX for what nobody has staked, %v", paid.IOTX(), err)
	}
	services, err := n.Services(ctx)
	if err != nil || len(services) != 3 || services[0].Terms.Proof != predeploys.CheckpointFault ||
		services[2].Terms.MaxSemi != Whole/10 {
		t.Errorf("services are %+v, %v", services, err)
	}
}

// leaves takes the stake of a holder with 800 coins out again.
func (n *network) leaves(op OperatorID, holder *Writer) {
	t, ctx := n.t, n.t.Context()
	t.Helper()
	account := holder.Account().Address()
	positions, err := n.Positions(ctx, account)
	if err != nil || len(positions) != 1 || positions[0].Value.Cmp(units.IOTX(800)) != 0 || positions[0].Operator != op {
		t.Fatalf("positions are %+v, %v", positions, err)
	}
	earned, err := n.SecurityRewards(ctx, account)
	if err != nil || len(earned) != 1 || earned[0].Token != Coin {
		t.Fatalf("earned %+v, %v", earned, err)
	}
	exit, err := holder.LeavePool(ctx, op, Coin, units.IOTX(300))
	if err != nil {
		t.Fatal(err)
	}
	n.run([]step{{"too early a claim", func() error { _, err := holder.ClaimExit(ctx, exit); return err }, "NotDue"}})
	reach, err := n.ExitSeconds(ctx)
	if err != nil {
		t.Fatal(err)
	}
	n.later(time.Duration(reach+1) * time.Second)
	exits, err := n.Exits(ctx, account, 10)
	if err != nil || len(exits) != 1 || !exits[0].Left || exits[0].Value.Cmp(units.IOTX(300)) != 0 {
		t.Errorf("exits are %+v, %v", exits, err)
	}
	out, err := holder.ClaimExit(ctx, exit)
	if err != nil {
		t.Fatal(err)
	}
	if b := n.mustBucket(out.Bucket); b.Owner != account || b.Amount.Cmp(units.IOTX(300)) != 0 || b.Lock != (Lock{91, true}) {
		t.Errorf("bucket of the exit is %+v", b)
	}
	if _, err := n.Exit(ctx, exit); !errors.Is(err, ErrNoExit) {
		t.Errorf("an exit that was claimed: %v, want %v", err, ErrNoExit)
	}
	before := n.credit(account)
	claimed, err := holder.ClaimSecurity(ctx, Coin, account)
	if err != nil {
		t.Fatal(err)
	}
	// Of the ten coins that were paid the operator takes 15 %, for the higher commission counts by now; the rest, and what
	// the bucket earned by voting, is the staker's.
	half := units.IOTX(1).MulDiv(common.Big1, common.Big2)
	if claimed.Add(before).Cmp(units.IOTX(8).Add(half)) <= 0 {
		t.Errorf("claimed %s IOTX, want more than 8.5", claimed.IOTX())
	}
	wantCoins(t, "the operator's part", n.credit(n.mustOperator(op).Owner), units.IOTX(1).Add(half))
	if err := holder.ApplyDelegate(ctx, op); err != nil {
		t.Fatal(err)
	}
	if b := n.mustBucket(n.mustOperator(op).Bucket); b.Delegate != 0 {
		t.Errorf("the bucket votes for %d after nine days, want nobody", b.Delegate)
	}
}

func (n *network) credit(account common.Address) units.Amount {
	n.t.Helper()
	owed, err := n.SecurityOwed(n.t.Context(), account, Coin)
	if err != nil {
		n.t.Fatal(err)
	}
	return owed
}
