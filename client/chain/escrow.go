package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// bindGovernance binds the contracts by which votes change what can be changed.
func (c *Client) bindGovernance() (err error) {
	c.escrow, err = bindings.NewVoteEscrow(predeploys.VoteEscrow, c.eth)
	if err == nil {
		c.governor, err = bindings.NewTrellisGovernor(predeploys.Governor, c.eth)
	}
	if err == nil {
		c.timelock, err = bindings.NewTimelock(predeploys.Timelock, c.eth)
	}
	if err == nil {
		c.improvements, err = bindings.NewImprovements(predeploys.Improvements, c.eth)
	}
	if err == nil {
		c.parameters, err = bindings.NewParameters(predeploys.Parameters, c.eth)
	}
	if err == nil {
		c.guardian, err = bindings.NewGuardian(predeploys.Guardian, c.eth)
	}
	return err
}

// An Escrow is what an account's stake counts for in votes, and whose votes it
// has. Amounts are votes in wei (veIOTX).
type Escrow struct {
	Account       common.Address
	Votes         units.Amount // that it has now, by its own stake and by delegation
	Total         units.Amount // of everybody
	Snapshot      uint64       // the moment that counts for votes that begin now, Unix seconds
	SnapshotVotes units.Amount
	SnapshotTotal units.Amount
	Flat          units.Amount // of its own buckets that are renewed
	Declining     units.Amount // of its own buckets whose lock ends
	Restaked      units.Amount // of its own shares of operators' vaults
	Delegatee     common.Address
	Positions     []EscrowPosition // its own shares
	Places        []EscrowPlace    // shares that count for it
}

// An EscrowPosition is an account's own restaked stake with one operator.
type EscrowPosition struct {
	Operator uint32
	Shares   *big.Int
	Votes    units.Amount
	Holder   common.Address // for whom it counts; zero for nobody, until it is settled
}

// An EscrowPlace is restaked stake that counts for an account.
type EscrowPlace struct {
	Operator  uint32
	Delegated bool // it is others'
	Shares    *big.Int
	Votes     units.Amount
}

// Escrow returns an account's votes and what they are made of.
func (c *Client) Escrow(ctx context.Context, account common.Address) (Escrow, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return Escrow{}, err
	}
	e, err := c.readEscrow(opts, account)
	if err != nil {
		return Escrow{}, fmt.Errorf("read the votes of %s: %w", account, decodeRevert(err))
	}
	return e, nil
}

func (c *Client) readEscrow(opts *bind.CallOpts, account common.Address) (Escrow, error) {
	power, err := c.escrow.PowerOf(opts, account)
	if err != nil {
		return Escrow{}, err
	}
	e := Escrow{Account: account, Flat: amount(power.Flat), Declining: amount(power.Declining), Restaked: amount(power.Restaked),
		Delegatee: power.Delegatee}
	for _, step := range []func(*bind.CallOpts, *Escrow) error{c.readVotes, c.readSnapshot, c.readPositions, c.readPlaces} {
		if err := step(opts, &e); err != nil {
			return Escrow{}, err
		}
	}
	return e, nil
}

func (c *Client) readVotes(opts *bind.CallOpts, e *Escrow) error {
	votes, err := c.escrow.GetVotes(opts, e.Account)
	if err != nil {
		return err
	}
	total, err := c.escrow.TotalSupply(opts)
	e.Votes, e.Total = amount(votes), amount(total)
	return err
}

func (c *Client) readSnapshot(opts *bind.CallOpts, e *Escrow) error {
	head, err := c.eth.HeaderByNumber(opts.Context, opts.BlockNumber)
	if err != nil {
		return err
	}
	snapshot, err := c.escrow.SnapshotOf(opts, new(big.Int).SetUint64(head.Time))
	if err != nil {
		return err
	}
	votes, err := c.escrow.GetPastVotes(opts, e.Account, snapshot)
	if err != nil {
		return err
	}
	total, err := c.escrow.GetPastTotalSupply(opts, snapshot)
	e.Snapshot, e.SnapshotVotes, e.SnapshotTotal = snapshot.Uint64(), amount(votes), amount(total)
	return err
}

func (c *Client) readPositions(opts *bind.CallOpts, e *Escrow) error {
	p, err := c.escrow.PositionsOf(opts, e.Account)
	if err != nil {
		return err
	}
	for i, operator := range p.Operators {
		e.Positions = append(e.Positions, EscrowPosition{operator, p.Shares[i], amount(p.Votes[i]), p.Holders[i]})
	}
	return nil
}

func (c *Client) readPlaces(opts *bind.CallOpts, e *Escrow) error {
	places, err := c.escrow.PlacesOf(opts, e.Account)
	for _, p := range places {
		e.Places = append(e.Places, EscrowPlace{p.Operator, p.Delegated, p.Shares, amount(p.Votes)})
	}
	return err
}

// A BucketPower is what a bucket counts for in votes.
type BucketPower struct {
	Bucket BucketID
	Power  units.Amount
	End    uint64 // when that will be zero, Unix seconds; 0 for never
}

// BucketPower returns what a bucket counts for now: nothing for one that is
// locked for less than 91 days, unstaked or pooled.
func (c *Client) BucketPower(ctx context.Context, id BucketID) (BucketPower, error) {
	b, err := c.escrow.Bucket(at(ctx), id.big())
	if err != nil {
		return BucketPower{}, fmt.Errorf("read the votes of bucket %d: %w", id, decodeRevert(err))
	}
	return BucketPower{id, amount(b.Power), b.End.Uint64()}, nil
}

// PastVotes returns an account's votes at a moment of the past, Unix seconds.
func (c *Client) PastVotes(ctx context.Context, account common.Address, time uint64) (units.Amount, error) {
	votes, err := c.escrow.GetPastVotes(at(ctx), account, new(big.Int).SetUint64(time))
	if err != nil {
		return units.Amount{}, fmt.Errorf("read the votes of %s: %w", account, decodeRevert(err))
	}
	return amount(votes), nil
}

func (w *Writer) escrowCall(ctx context.Context, doing, method string, arguments ...any) error {
	_, err := w.send(ctx, doing, call(predeploys.VoteEscrow, bindings.VoteEscrowMetaData, method, arguments...))
	return err
}

// DelegateVotes lets another account vote with the writer's flat and restaked
// power; the writer's own takes it back.
func (w *Writer) DelegateVotes(ctx context.Context, to common.Address) error {
	return w.escrowCall(ctx, "delegate the votes", "delegate", to)
}

// SettleVotes counts an account's restaked power for its delegatee again,
// where it does not because there was no place for it.
func (w *Writer) SettleVotes(ctx context.Context, account common.Address) error {
	return w.escrowCall(ctx, "settle the votes", "settle", account)
}

// RefuseOperator has the writer hold no shares of an operator for others any
// more, or allows it again.
func (w *Writer) RefuseOperator(ctx context.Context, operator uint32, refused bool) error {
	return w.escrowCall(ctx, "refuse the operator", "refuse", operator, refused)
}
