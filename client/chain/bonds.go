package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// ErrNoBondExit reports a withdrawal of a bond that never was.
var ErrNoBondExit = errors.New("no such withdrawal of a bond")

// A BondExitID is the number of a withdrawal of a bond. They count from 1.
type BondExitID uint64

// A DeviceBond is what answers for a device.
type DeviceBond struct {
	Device common.Address
	Counts units.Amount // without what is on its way out
	Assets units.Amount // that can be slashed: with it
}

// A BondExit is a part of a bond on its way out. It is slashed until it is
// paid.
type BondExit struct {
	ID     BondExitID
	Device common.Address
	Owner  common.Address
	Due    uint64       // seconds since the Unix epoch
	Worth  units.Amount // now; 0 once it was paid
	Paid   bool
}

// DeviceBond returns what answers for a device.
func (c *Client) DeviceBond(ctx context.Context, device common.Address) (DeviceBond, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return DeviceBond{}, err
	}
	counts, err := c.demand.bonds.BondOf(opts, device)
	if err != nil {
		return DeviceBond{}, fmt.Errorf("read the bond of %s: %w", device, decodeRevert(err))
	}
	assets, err := c.demand.bonds.AssetsOf(opts, device)
	if err != nil {
		return DeviceBond{}, fmt.Errorf("read the bond of %s: %w", device, decodeRevert(err))
	}
	return DeviceBond{device, amount(counts), amount(assets)}, nil
}

// BondStake returns what of a device's bond is an account's and not on its way
// out.
func (c *Client) BondStake(ctx context.Context, device, account common.Address) (units.Amount, error) {
	stake, err := c.demand.bonds.StakeOf(at(ctx), device, account)
	if err != nil {
		return units.Amount{}, fmt.Errorf("read the bond of %s: %w", device, decodeRevert(err))
	}
	return amount(stake), nil
}

// BondExit returns a withdrawal, or ErrNoBondExit.
func (c *Client) BondExit(ctx context.Context, id BondExitID) (BondExit, error) {
	e, err := c.demand.bonds.ExitOf(at(ctx), new(big.Int).SetUint64(uint64(id)))
	if err := decodeRevert(err); Reverted(err, "NoSuchWithdrawal") {
		return BondExit{}, fmt.Errorf("%w: %d", ErrNoBondExit, id)
	} else if err != nil {
		return BondExit{}, fmt.Errorf("read withdrawal %d: %w", id, err)
	}
	return BondExit{id, e.E.Device, e.E.Owner, e.E.Due.Uint64(), amount(e.Amount), e.E.Shares.Sign() == 0}, nil
}

// BondExits returns the withdrawals of a device's bond that were asked for
// since a moment, in seconds since the Unix epoch, and are not paid.
func (c *Client) BondExits(ctx context.Context, device common.Address, since uint64) ([]BondExit, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask for the newest block: %w", err)
	}
	from, err := c.firstBlockAt(ctx, since, head)
	if err != nil {
		return nil, err
	}
	parsed, err := bindings.DeviceBondsMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	var out []BondExit
	for start := from; start <= head; start += maxEventBlocks {
		logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(start), ToBlock: new(big.Int).SetUint64(min(head, start+maxEventBlocks-1)),
			Addresses: []common.Address{predeploys.DeviceBonds},
			Topics:    [][]common.Hash{{parsed.Events["WithdrawalRequested"].ID}, nil, {common.BytesToHash(device[:])}},
		})
		if err != nil {
			return nil, fmt.Errorf("read the withdrawals from block %d on: %w", start, err)
		}
		for _, l := range logs {
			exit, err := c.BondExit(ctx, BondExitID(l.Topics[1].Big().Uint64()))
			if err != nil {
				return nil, err
			}
			if !exit.Paid {
				out = append(out, exit)
			}
		}
	}
	return out, nil
}

func (w *Writer) bondCall(ctx context.Context, doing string, value units.Amount, method string, arguments ...any) (*types.Receipt, error) {
	c := call(predeploys.DeviceBonds, bindings.DeviceBondsMetaData, method, arguments...)
	c.Value = value.Big()
	return w.send(ctx, doing, c)
}

// DepositBond adds the writer's coins to a device's bond; they stay its own.
func (w *Writer) DepositBond(ctx context.Context, device common.Address, value units.Amount) error {
	_, err := w.bondCall(ctx, "deposit the bond", value, "deposit", device)
	return err
}

// allOfBond asks the contract for all that is the caller's.
var allOfBond = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))

// RequestBond sends coins of the writer on their way out of a device's bond,
// all of them for a zero amount.
func (w *Writer) RequestBond(ctx context.Context, device common.Address, value units.Amount) (BondExitID, error) {
	want := value.Big()
	if value.IsZero() {
		want = allOfBond
	}
	receipt, err := w.bondCall(ctx, "withdraw the bond", units.Amount{}, "requestWithdrawal", device, want)
	if err != nil {
		return 0, err
	}
	for _, l := range receipt.Logs {
		if e, err := w.demand.bonds.ParseWithdrawalRequested(*l); err == nil && l.Address == predeploys.DeviceBonds {
			return BondExitID(e.Id.Uint64()), nil
		}
	}
	return 0, fmt.Errorf("transaction %s began no withdrawal", receipt.TxHash)
}

// ClaimBond pays a withdrawal that is due to its owner.
func (w *Writer) ClaimBond(ctx context.Context, id BondExitID) error {
	_, err := w.bondCall(ctx, "claim the bond", units.Amount{}, "withdraw", new(big.Int).SetUint64(uint64(id)))
	return err
}
