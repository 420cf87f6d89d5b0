package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

// Owed returns what an account is credited with and can withdraw now. What its
// buckets have earned since their last claim is not in it; see Bucket.Pending.
func (c *Client) Owed(ctx context.Context, account common.Address) (units.Amount, error) {
	owed, err := c.rewards.Owed(at(ctx), account)
	if err != nil {
		return units.Amount{}, fmt.Errorf("read what %s is owed: %w", account, decodeRevert(err))
	}
	return amount(owed), nil
}

// Earned is what a delegate and its voters were given since genesis.
type Earned struct {
	Total       units.Amount
	Outstanding units.Amount // of it, to voters who have not claimed it yet
}

// Earned returns what a delegate and its voters were given.
func (c *Client) Earned(ctx context.Context, n report.Delegate) (Earned, error) {
	a, err := c.rewards.AccountOf(at(ctx), uint32(n))
	if err != nil {
		return Earned{}, fmt.Errorf("read what delegate %d has earned: %w", n, decodeRevert(err))
	}
	return Earned{amount(a.Earned), amount(a.Outstanding)}, nil
}

// RewardTotals are the reward contract's books: what it holds and owes now,
// and what went through it since genesis.
type RewardTotals struct {
	Pool     units.Amount // held and owed to nobody; the epoch's end divides it
	Owed     units.Amount // to accounts, and to voters who have not claimed it yet
	Producer units.Amount // given to producers and their voters out of the emission
	Epoch    units.Amount // given at the ends of epochs
	Tips     units.Amount
	Funded   units.Amount // registration fees, slashed stake, donations
	Paid     units.Amount // withdrawn by accounts
}

// RewardTotals returns the reward contract's books.
func (c *Client) RewardTotals(ctx context.Context) (RewardTotals, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return RewardTotals{}, err
	}
	t, err := c.rewards.Totals(opts)
	var pool, owed *big.Int
	if err == nil {
		pool, err = c.rewards.Pool(opts)
	}
	if err == nil {
		owed, err = c.rewards.TotalOwed(opts)
	}
	if err != nil {
		return RewardTotals{}, fmt.Errorf("read the rewards: %w", decodeRevert(err))
	}
	return RewardTotals{
		Pool: amount(pool), Owed: amount(owed), Producer: amount(t.Producer), Epoch: amount(t.Epoch), Tips: amount(t.Tips),
		Funded: amount(t.Funded), Paid: amount(t.Paid),
	}, nil
}

func rewardsCall(method string, arguments ...any) Call {
	return call(predeploys.Rewards, bindings.RewardsMetaData, method, arguments...)
}

// bucketClaimBytes counts at least what a claim of 100,000 gas leaves of a
// transaction's 16.7 M gas (EIP-7825).
func bucketClaimBytes(BucketID) int { return maxData / 100 }

// ClaimRewards credits buckets' owners with what their votes have earned.
// Anyone may call it; what does not exist is passed over. It returns how much
// was credited to all of them.
func (w *Writer) ClaimRewards(ctx context.Context, buckets []BucketID) (units.Amount, error) {
	var calls []Call
	for part := range chunks(buckets, bucketClaimBytes) {
		numbers := make([]*big.Int, len(part))
		for i, b := range part {
			numbers[i] = b.big()
		}
		calls = append(calls, rewardsCall("claim", numbers))
	}
	receipts, err := w.account.SendAll(ctx, nil, calls...)
	var sum units.Amount
	for _, receipt := range receipts {
		for _, l := range receipt.Logs {
			if credited, err := w.rewards.ParseCredited(*l); err == nil && l.Address == predeploys.Rewards {
				sum = sum.Add(amount(credited.Amount))
			}
		}
	}
	if err != nil {
		return sum, fmt.Errorf("claim the rewards: %w", err)
	}
	return sum, nil
}

// WithdrawRewards pays an account all it is credited with, and returns how
// much that was. Anyone may call it.
func (w *Writer) WithdrawRewards(ctx context.Context, account common.Address) (units.Amount, error) {
	receipt, err := w.send(ctx, "withdraw the rewards", rewardsCall("withdraw", account))
	if err != nil {
		return units.Amount{}, err
	}
	if len(receipt.Logs) == 0 {
		return units.Amount{}, nil // it was owed nothing
	}
	paid, err := only(receipt, predeploys.Rewards, w.rewards.ParseWithdrawn)
	if err != nil {
		return units.Amount{}, fmt.Errorf("withdraw the rewards: %w", err)
	}
	return amount(paid.Amount), nil
}

// WithdrawRewardsTo pays part of the writer's own credit to an account.
func (w *Writer) WithdrawRewardsTo(ctx context.Context, to common.Address, value units.Amount) error {
	_, err := w.send(ctx, "withdraw the rewards", rewardsCall("withdrawTo", to, value.Big()))
	return err
}

// FundRewards donates to the reward pool.
func (w *Writer) FundRewards(ctx context.Context, value units.Amount) error {
	c := rewardsCall("fund")
	c.Value = value.Big()
	_, err := w.send(ctx, "fund the reward pool", c)
	return err
}
