package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

// A BucketID is the number of a bucket and of its token. They count from 1; 0
// is none.
type BucketID uint64

func (b BucketID) big() *big.Int { return new(big.Int).SetUint64(uint64(b)) }

// ErrNoBucket reports a bucket that does not exist, or does not any more.
var ErrNoBucket = errors.New("bucket does not exist")

// A Lock says for how long a bucket cannot be unstaked.
type Lock struct {
	Days      uint16
	AutoStake bool // the lock is renewed all the time, until that is switched off
}

// A Bucket holds staked coins, which vote for a delegate. Times are seconds
// since the Unix epoch.
type Bucket struct {
	ID         BucketID
	Owner      common.Address
	Amount     units.Amount
	Votes      units.Amount    // weight of its vote now
	Delegate   report.Delegate // whom it votes for, or did before it was unstaked
	Lock       Lock
	SelfStake  bool // it backs its delegate now
	CreatedAt  uint64
	LockedAt   uint64
	UnstakedAt uint64       // 0 when it was not
	HeldUntil  uint64       // for faults of the delegate that it backed, 0 for never
	Pending    units.Amount // earned, and not credited to its owner yet
}

// withdrawSeconds is Staking.WITHDRAW_SECONDS.
const withdrawSeconds = 3 * daySeconds

const daySeconds = 24 * 60 * 60

// UnlockedAt returns when the bucket can be unstaked, or 0 when its lock is
// renewed all the time.
func (b Bucket) UnlockedAt() uint64 {
	if b.Lock.AutoStake {
		return 0
	}
	return b.LockedAt + uint64(b.Lock.Days)*daySeconds
}

// WithdrawableAt returns when the bucket can be withdrawn, or 0 when it was
// not unstaked.
func (b Bucket) WithdrawableAt() uint64 {
	if b.UnstakedAt == 0 {
		return 0
	}
	return max(b.UnstakedAt+withdrawSeconds, b.HeldUntil)
}

// Bucket returns a bucket, or ErrNoBucket.
func (c *Client) Bucket(ctx context.Context, id BucketID) (Bucket, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return Bucket{}, err
	}
	return c.bucket(opts, id)
}

func (c *Client) bucket(opts *bind.CallOpts, id BucketID) (Bucket, error) {
	b, err := c.staking.Bucket(opts, id.big())
	if err != nil {
		return Bucket{}, fmt.Errorf("read bucket %d: %w", id, decodeRevert(err))
	}
	if b.Id.Sign() == 0 {
		return Bucket{}, fmt.Errorf("%w: %d", ErrNoBucket, id)
	}
	pending, err := c.rewards.PendingOf(opts, id.big())
	if err != nil {
		return Bucket{}, fmt.Errorf("read what bucket %d has earned: %w", id, decodeRevert(err))
	}
	return Bucket{
		ID: id, Owner: b.Owner, Amount: amount(b.Amount), Votes: amount(b.Votes), Delegate: report.Delegate(b.Delegate),
		Lock: Lock{b.Duration, b.AutoStake}, SelfStake: b.SelfStake, CreatedAt: b.CreatedAt.Uint64(), LockedAt: b.LockedAt.Uint64(),
		UnstakedAt: b.UnstakedAt.Uint64(), HeldUntil: b.HeldUntil.Uint64(), Pending: amount(pending),
	}, nil
}

// bucketPage bounds one question for a list of buckets.
const bucketPage = 500

// BucketsOf returns up to limit buckets of an owner.
func (c *Client) BucketsOf(ctx context.Context, owner common.Address, limit int) ([]Bucket, error) {
	return c.buckets(ctx, limit, func(opts *bind.CallOpts, offset, count *big.Int) ([]*big.Int, error) {
		return c.staking.BucketsOf(opts, owner, offset, count)
	})
}

// BucketsFor returns up to limit buckets that vote for a delegate, with those
// that wait for their withdrawal.
func (c *Client) BucketsFor(ctx context.Context, delegate report.Delegate, limit int) ([]Bucket, error) {
	return c.buckets(ctx, limit, func(opts *bind.CallOpts, offset, count *big.Int) ([]*big.Int, error) {
		return c.staking.BucketsFor(opts, uint32(delegate), offset, count)
	})
}

func (c *Client) buckets(ctx context.Context, limit int, page func(opts *bind.CallOpts, offset, count *big.Int) ([]*big.Int, error)) ([]Bucket, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	var out []Bucket
	for len(out) < limit {
		count := min(bucketPage, limit-len(out))
		ids, err := page(opts, big.NewInt(int64(len(out))), big.NewInt(int64(count)))
		if err != nil {
			return nil, fmt.Errorf("list the buckets: %w", decodeRevert(err))
		}
		for _, id := range ids {
			b, err := c.bucket(opts, BucketID(id.Uint64()))
			if err != nil {
				return nil, err
			}
			out = append(out, b)
		}
		if len(ids) < count {
			break
		}
	}
	return out, nil
}

// Staked says how much all buckets hold.
type Staked struct {
	Amount  units.Amount
	Created uint64 // buckets that ever were
	Live    uint64 // buckets that are
}

// Staked returns how much all buckets hold.
func (c *Client) Staked(ctx context.Context) (Staked, error) {
	t, err := c.staking.Totals(at(ctx))
	if err != nil {
		return Staked{}, fmt.Errorf("read what is staked: %w", decodeRevert(err))
	}
	return Staked{amount(t.Amount), t.Created.Uint64(), t.Live.Uint64()}, nil
}

func stakingCall(value units.Amount, method string, arguments ...any) Call {
	c := call(predeploys.Staking, bindings.StakingMetaData, method, arguments...)
	c.Value = value.Big()
	return c
}

func (w *Writer) stake(ctx context.Context, doing string, c Call) error {
	_, err := w.send(ctx, doing, c)
	return err
}

// CreateBucket stakes value for a delegate, 0 for nobody.
func (w *Writer) CreateBucket(ctx context.Context, value units.Amount, delegate report.Delegate, lock Lock) (BucketID, error) {
	receipt, err := w.send(ctx, "create the bucket", stakingCall(value, "create", uint32(delegate), lock.Days, lock.AutoStake))
	if err != nil {
		return 0, err
	}
	staked, err := only(receipt, predeploys.Staking, w.staking.ParseStaked)
	if err != nil {
		return 0, fmt.Errorf("create the bucket: %w", err)
	}
	return BucketID(staked.Id.Uint64()), nil
}

// only returns the event of a receipt that parse takes.
func only[T any](receipt *types.Receipt, contract common.Address, parse func(types.Log) (*T, error)) (*T, error) {
	for _, l := range receipt.Logs {
		if l.Address != contract {
			continue
		}
		if e, err := parse(*l); err == nil {
			return e, nil
		}
	}
	return nil, fmt.Errorf("transaction %s has no %T", receipt.TxHash, *new(T))
}

// SplitBucket moves value out of a bucket into a new one of the account to, with the same vote and the same lock, begun when
// it was begun, and returns its number.
func (w *Writer) SplitBucket(ctx context.Context, id BucketID, value units.Amount, to common.Address) (BucketID, error) {
	receipt, err := w.send(ctx, "split the bucket", stakingCall(units.Amount{}, "split", id.big(), value.Big(), to))
	if err != nil {
		return 0, err
	}
	split, err := only(receipt, predeploys.Staking, w.staking.ParseSplit)
	if err != nil {
		return 0, fmt.Errorf("split the bucket: %w", err)
	}
	return BucketID(split.Into.Uint64()), nil
}

// LeastBucket returns the least that a new bucket holds, as votes have set it.
func (c *Client) LeastBucket(ctx context.Context) (units.Amount, error) {
	least, err := c.staking.MINAMOUNT(at(ctx))
	if err != nil {
		return units.Amount{}, fmt.Errorf("ask for the least of a bucket: %w", decodeRevert(err))
	}
	return amount(least), nil
}

// Deposit adds value to anybody's bucket that is auto-staked, but the restaking pool's.
func (w *Writer) Deposit(ctx context.Context, id BucketID, value units.Amount) error {
	return w.stake(ctx, "deposit", stakingCall(value, "deposit", id.big()))
}

// Restake begins a bucket's lock anew.
func (w *Writer) Restake(ctx context.Context, id BucketID, lock Lock) error {
	return w.stake(ctx, "restake", stakingCall(units.Amount{}, "restake", id.big(), lock.Days, lock.AutoStake))
}

// Extend makes the lock of an auto-staked bucket longer and adds value, at
// least one of both.
func (w *Writer) Extend(ctx context.Context, id BucketID, days uint16, value units.Amount) error {
	return w.stake(ctx, "extend", stakingCall(value, "extend", id.big(), days))
}

// Merge puts auto-staked buckets into the first of them, which is locked for
// so many days then.
func (w *Writer) Merge(ctx context.Context, ids []BucketID, days uint16) error {
	numbers := make([]*big.Int, len(ids))
	for i, id := range ids {
		numbers[i] = id.big()
	}
	return w.stake(ctx, "merge", stakingCall(units.Amount{}, "merge", numbers, days))
}

// ChangeDelegate gives a bucket's vote to another delegate, 0 for nobody.
func (w *Writer) ChangeDelegate(ctx context.Context, id BucketID, delegate report.Delegate) error {
	return w.stake(ctx, "change the delegate", stakingCall(units.Amount{}, "changeDelegate", id.big(), uint32(delegate)))
}

// TransferBucket makes a bucket of the writer's account another's. A contract
// that does not know tokens does not get it.
func (w *Writer) TransferBucket(ctx context.Context, id BucketID, to common.Address) error {
	return w.stake(ctx, "transfer the bucket", stakingCall(units.Amount{}, "safeTransferFrom", w.account.Address(), to, id.big()))
}

// Unstake ends a bucket's vote; its coins can be withdrawn three days later.
func (w *Writer) Unstake(ctx context.Context, id BucketID) error {
	return w.stake(ctx, "unstake", stakingCall(units.Amount{}, "unstake", id.big()))
}

// WithdrawBucket pays an unstaked bucket out to an account and burns it.
func (w *Writer) WithdrawBucket(ctx context.Context, id BucketID, to common.Address) error {
	return w.stake(ctx, "withdraw the bucket", stakingCall(units.Amount{}, "withdraw", id.big(), to))
}

// MigrateBucket moves a bucket to the contract that the governor has named.
func (w *Writer) MigrateBucket(ctx context.Context, id BucketID) error {
	return w.stake(ctx, "migrate the bucket", stakingCall(units.Amount{}, "migrate", id.big()))
}
