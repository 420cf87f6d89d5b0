package chain

import (
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

const day = 24 * time.Hour

// stake makes a bucket and returns its number, which follows the founder's
// and those before.
func (w *Writer) mustStake(t *testing.T, iotx uint64, delegate report.Delegate, lock Lock) BucketID {
	t.Helper()
	id, err := w.CreateBucket(t.Context(), units.IOTX(iotx), delegate, lock)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func (n *network) mustBucket(id BucketID) Bucket {
	n.t.Helper()
	b, err := n.Bucket(n.t.Context(), id)
	if err != nil {
		n.t.Fatal(err)
	}
	return b
}

var sameAmount = cmp.Comparer(func(a, b units.Amount) bool { return a.Cmp(b) == 0 })

func TestABucketIsSplit(t *testing.T) {
	n := newNetwork(t)
	ctx, holder, other := t.Context(), n.as(2), n.as(3)
	id := holder.mustStake(t, 500, 1, Lock{Days: 91, AutoStake: true})
	begun := n.mustBucket(id).LockedAt
	n.later(day)
	split := func(w *Writer, iotx uint64) func() error {
		return func() error {
			_, err := w.SplitBucket(ctx, id, units.IOTX(iotx), other.Account().Address())
			return err
		}
	}
	n.run([]step{
		{"a stranger's split", split(other, 100), "NotBucketOwner"},
		{"too small a part", split(holder, 99), "AmountTooSmall"},
		{"too small a rest", split(holder, 401), "AmountTooSmall"},
		{"all of it", split(holder, 500), "AmountTooSmall"},
		{"more than there is", split(holder, 501), "AmountTooLarge"},
	})
	into, err := holder.SplitBucket(ctx, id, units.IOTX(200), other.Account().Address())
	if err != nil {
		t.Fatal(err)
	}
	rest, part := n.mustBucket(id), n.mustBucket(into)
	if rest.Amount.Cmp(units.IOTX(300)) != 0 || rest.Owner != holder.Account().Address() || rest.LockedAt != begun {
		t.Errorf("what stays is %+v", rest)
	}
	if part.Amount.Cmp(units.IOTX(200)) != 0 || part.Owner != other.Account().Address() || part.Lock != rest.Lock || part.LockedAt != begun ||
		part.Delegate != 1 || part.CreatedAt <= begun {
		t.Errorf("the part is %+v", part)
	}
	least, err := n.LeastBucket(ctx)
	if err != nil || least.Cmp(units.IOTX(100)) != 0 {
		t.Errorf("a bucket holds at least %s (%v), want 100 IOTX", least.IOTX(), err)
	}
	activate, stay, err := n.ActivityStakes(ctx)
	if err != nil || activate.Cmp(units.IOTX(1_200_000)) != 0 || stay.Cmp(units.IOTX(1_000_000)) != 0 {
		t.Errorf("activity needs %s and %s (%v), want 1,200,000 and 1,000,000 IOTX", activate.IOTX(), stay.IOTX(), err)
	}
}

func TestBucketGoesThroughItsLife(t *testing.T) {
	n := newNetwork(t)
	ctx, holder, other := t.Context(), n.as(2), n.as(3)
	weak, strong := Lock{Days: 1}, Lock{Days: 91, AutoStake: true}
	create := func(iotx uint64, delegate report.Delegate, lock Lock) func() error {
		return func() error {
			_, err := holder.CreateBucket(ctx, units.IOTX(iotx), delegate, lock)
			return err
		}
	}
	n.run([]step{
		{"too few coins", create(99, 1, strong), "AmountTooSmall"},
		{"too long a lock", create(100, 1, Lock{Days: 1051}), "DurationTooLong"},
		{"nobody's number", create(100, 2, strong), "NotElectable"},
	})
	id := holder.mustStake(t, 1000, 1, strong)
	b := n.mustBucket(id)
	want := Bucket{
		ID: 2, Owner: holder.Account().Address(), Amount: units.IOTX(1000), Votes: b.Votes, Delegate: 1, Lock: strong,
		CreatedAt: b.CreatedAt, LockedAt: b.CreatedAt, Pending: b.Pending,
	}
	if diff := cmp.Diff(b, want, sameAmount); diff != "" {
		t.Errorf("bucket differs (-got +want):\n%s", diff)
	}
	if b.Votes.Cmp(units.IOTX(1285)) < 0 || b.Votes.Cmp(units.IOTX(1286)) > 0 || b.CreatedAt < testGenesisTime || b.UnlockedAt() != 0 || b.WithdrawableAt() != 0 {
		t.Errorf("bucket is %+v", b)
	}
	loose := holder.mustStake(t, 200, 0, weak)
	third := holder.mustStake(t, 300, 0, Lock{Days: 10, AutoStake: true})
	nobody, self := BucketID(99), holder.Account().Address()
	n.run([]step{
		{"a stranger's deposit", func() error { return other.Deposit(ctx, id, units.IOTX(5)) }, ""},
		{"a deposit of nothing", func() error { return other.Deposit(ctx, id, units.Amount{}) }, "NothingToChange"},
		{"a deposit into a lock that ends", func() error { return other.Deposit(ctx, loose, units.IOTX(5)) }, "NotAutoStaked"},
		{"a deposit into no bucket", func() error { return other.Deposit(ctx, nobody, units.IOTX(5)) }, "ERC721NonexistentToken"},
		{"a stranger's restake", func() error { return other.Restake(ctx, id, strong) }, "NotBucketOwner"},
		{"too long a restake", func() error { return holder.Restake(ctx, id, Lock{Days: 2000}) }, "DurationTooLong"},
		{"a shorter lock while it is renewed", func() error { return holder.Restake(ctx, id, Lock{Days: 3, AutoStake: true}) }, "AutoStaked"},
		{"a shorter lock before its end", func() error { return holder.Restake(ctx, loose, Lock{}) }, "LockNotOver"},
		{"a longer lock", func() error { return holder.Restake(ctx, id, Lock{Days: 100, AutoStake: true}) }, ""},
		{"an extension by nothing", func() error { return holder.Extend(ctx, id, 100, units.Amount{}) }, "NothingToChange"},
		{"an extension to less", func() error { return holder.Extend(ctx, id, 99, units.IOTX(1)) }, "DurationTooShort"},
		{"an extension of a lock that ends", func() error { return holder.Extend(ctx, loose, 99, units.IOTX(1)) }, "NotAutoStaked"},
		{"an extension", func() error { return holder.Extend(ctx, id, 120, units.IOTX(7)) }, ""},
		{"the same delegate", func() error { return holder.ChangeDelegate(ctx, id, 1) }, "SameDelegate"},
		{"a delegate that is not", func() error { return holder.ChangeDelegate(ctx, id, 7) }, "NotElectable"},
		{"nobody", func() error { return holder.ChangeDelegate(ctx, id, 0) }, ""},
		{"the founder again at once", func() error { return holder.ChangeDelegate(ctx, id, 1) }, "VotedRecently"},
	})
	n.later(epochs(1))
	n.run([]step{
		{"the founder again", func() error { return holder.ChangeDelegate(ctx, id, 1) }, ""},
		{"a merge of one", func() error { return holder.Merge(ctx, []BucketID{id}, 120) }, "TooFewBuckets"},
		{"a merge with itself", func() error { return holder.Merge(ctx, []BucketID{id, id}, 120) }, "BucketTwice"},
		{"a merge of a lock that ends", func() error { return holder.Merge(ctx, []BucketID{id, loose}, 120) }, "NotAutoStaked"},
		{"a merge into less", func() error { return holder.Merge(ctx, []BucketID{id, third}, 119) }, "DurationTooShort"},
		{"a merge", func() error { return holder.Merge(ctx, []BucketID{id, third}, 365) }, ""},
		{"a contract that takes no tokens", func() error { return holder.TransferBucket(ctx, id, predeploys.Rewards) }, "ERC721InvalidReceiver"},
		{"a stranger's transfer", func() error { return other.TransferBucket(ctx, id, other.Account().Address()) }, "ERC721InsufficientApproval"},
		{"a transfer", func() error { return holder.TransferBucket(ctx, id, other.Account().Address()) }, ""},
		{"the old owner's unstake", func() error { return holder.Unstake(ctx, id) }, "NotBucketOwner"},
		{"unstaking while it is renewed", func() error { return other.Unstake(ctx, id) }, "AutoStaked"},
		{"withdrawing before", func() error { return holder.WithdrawBucket(ctx, loose, self) }, "NotUnstaked"},
		{"unstaking while it is locked", func() error { return holder.Unstake(ctx, loose) }, "LockNotOver"},
		{"moving to no successor", func() error { return holder.MigrateBucket(ctx, loose) }, "NoSuccessor"},
	})
	if _, err := n.Bucket(ctx, third); !errors.Is(err, ErrNoBucket) {
		t.Errorf("a bucket that was merged away: %v, want %v", err, ErrNoBucket)
	}
	b = n.mustBucket(id)
	if b.Owner != other.Account().Address() || b.Amount.Cmp(units.IOTX(1000+5+7+300)) != 0 || b.Lock != (Lock{365, true}) || b.Delegate != 1 {
		t.Errorf("merged bucket is %+v", b)
	}
	if got, want := n.mustBucket(loose).UnlockedAt(), n.mustBucket(loose).LockedAt+86400; got != want {
		t.Errorf("the lock ends at %d, want %d", got, want)
	}

	n.later(day + time.Second)
	beneficiary := common.Address{0xbe}
	n.run([]step{
		{"unstaking", func() error { return holder.Unstake(ctx, loose) }, ""},
		{"unstaking twice", func() error { return holder.Unstake(ctx, loose) }, "AlreadyUnstaked"},
		{"moving what was unstaked", func() error { return holder.TransferBucket(ctx, loose, beneficiary) }, "AlreadyUnstaked"},
		{"withdrawing at once", func() error { return holder.WithdrawBucket(ctx, loose, self) }, "NotWithdrawable"},
	})
	if b := n.mustBucket(loose); b.WithdrawableAt() != b.UnstakedAt+3*86400 || b.UnstakedAt == 0 {
		t.Errorf("unstaked at %d, can be withdrawn at %d", b.UnstakedAt, b.WithdrawableAt())
	}
	n.later(3 * day)
	n.run([]step{
		{"to nobody", func() error { return holder.WithdrawBucket(ctx, loose, common.Address{}) }, "ZeroRecipient"},
		{"to who takes no coins", func() error { return holder.WithdrawBucket(ctx, loose, predeploys.Staking) }, "WithdrawRefused"},
		{"a stranger's withdrawal", func() error { return other.WithdrawBucket(ctx, loose, self) }, "NotBucketOwner"},
		{"withdrawing", func() error { return holder.WithdrawBucket(ctx, loose, beneficiary) }, ""},
		{"withdrawing twice", func() error { return holder.WithdrawBucket(ctx, loose, beneficiary) }, "NotBucketOwner"},
	})
	if got, err := n.Balance(ctx, beneficiary); err != nil || got.Cmp(units.IOTX(200)) != 0 {
		t.Errorf("the beneficiary has %s (%v), want 200 IOTX", got.IOTX(), err)
	}
	n.checkBuckets(holder, other, id)
}

// checkBuckets compares lists and totals with the buckets that are left: the
// founder's and id, which is other's.
func (n *network) checkBuckets(holder, other *Writer, id BucketID) {
	n.t.Helper()
	ctx := n.t.Context()
	left, err := n.BucketsOf(ctx, holder.Account().Address(), 10)
	if err != nil || len(left) != 0 {
		n.t.Errorf("the holder still has %v (%v)", left, err)
	}
	for limit, want := range map[int]int{1: 1, 2: 2, 1000: 2} {
		if all, err := n.BucketsFor(ctx, 1, limit); err != nil || len(all) != want {
			n.t.Errorf("%d buckets with limit %d (%v), want %d", len(all), limit, err, want)
		}
	}
	mine, err := n.BucketsOf(ctx, other.Account().Address(), 10)
	if err != nil || len(mine) != 1 || mine[0].ID != id {
		n.t.Errorf("the new owner has %v (%v), want bucket %d", mine, err, id)
	}
	staked, err := n.Staked(ctx)
	if want := (Staked{units.IOTX(1_200_000 + 1312), 4, 2}); err != nil || !cmp.Equal(staked, want, sameAmount) {
		n.t.Errorf("staked is %+v (%v), want %+v", staked, err, want)
	}
	if held, err := n.Balance(ctx, predeploys.Staking); err != nil || held.Cmp(staked.Amount) != 0 {
		n.t.Errorf("the contract holds %s (%v), the buckets %s", held, err, staked.Amount)
	}
}
