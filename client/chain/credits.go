package chain

import (
	"context"
	"fmt"
	"math/big"
	"sort"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// Credits are what a project's users paid. Amounts are in the smallest unit of
// Token, shares in hundredths of a percent.
type Credits struct {
	Project   epoch.Project
	Token     common.Address // zero for the coin
	Paid      units.Amount   // ever
	Burned    units.Amount   // of it
	Share     uint16         // of a payment that is burned now
	NextShare uint16         // from NextFrom on
	NextFrom  uint64         // seconds since the Unix epoch; the past when no change is to come
	Week      uint64         // seconds of a week on this chain
}

// Credits returns what a project's users paid, and what of it is burned.
func (c *Client) Credits(ctx context.Context, p epoch.Project) (Credits, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return Credits{}, err
	}
	out := Credits{Project: p}
	status, err := c.settlement.Project(opts, id(p))
	if err != nil {
		return out, fmt.Errorf("read the token of project %d: %w", p, decodeRevert(err))
	}
	out.Token = status.Token
	totals, err := c.demand.credits.Totals(opts, id(p))
	if err != nil {
		return out, fmt.Errorf("read what was paid to project %d: %w", p, decodeRevert(err))
	}
	out.Paid, out.Burned = amount(totals.Paid), amount(totals.Burned)
	share, err := c.demand.credits.ShareOf(opts, id(p))
	if err != nil {
		return out, fmt.Errorf("read the burned share of project %d: %w", p, decodeRevert(err))
	}
	out.Share, out.NextShare, out.NextFrom = uint16(share.Share.Uint64()), uint16(share.Next.Uint64()), share.Since.Uint64()
	notice, err := c.demand.credits.NOTICESECONDS(opts)
	if err != nil {
		return out, fmt.Errorf("read the length of a notice: %w", decodeRevert(err))
	}
	out.Week = notice.Uint64() / 2 // a notice is 14 days
	return out, nil
}

// A CreditPayment is what somebody paid to a project.
type CreditPayment struct {
	Place
	Payer  common.Address
	Memo   common.Hash // the payer's own
	Token  common.Address
	Amount units.Amount
	Burned units.Amount // of it
}

// CreditPayments calls each with every payment to a project since a moment, in
// seconds since the Unix epoch, in the order of the chain.
func (c *Client) CreditPayments(ctx context.Context, p epoch.Project, since uint64, each func(CreditPayment)) error {
	head, err := c.Head(ctx)
	if err != nil {
		return fmt.Errorf("ask for the newest block: %w", err)
	}
	from, err := c.firstBlockAt(ctx, since, head)
	if err != nil {
		return err
	}
	parsed, err := bindings.DataCreditsMetaData.GetAbi()
	if err != nil {
		return err
	}
	times := make(map[uint64]uint64)
	for start := from; start <= head; start += maxEventBlocks {
		logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(start), ToBlock: new(big.Int).SetUint64(min(head, start+maxEventBlocks-1)),
			Addresses: []common.Address{predeploys.DataCredits}, Topics: [][]common.Hash{{parsed.Events["Paid"].ID}, {common.BigToHash(id(p))}},
		})
		if err != nil {
			return fmt.Errorf("read the payments from block %d on: %w", start, err)
		}
		for _, l := range logs {
			payment, err := c.creditPayment(ctx, l, times)
			if err != nil {
				return err
			}
			each(payment)
		}
	}
	return nil
}

func (c *Client) creditPayment(ctx context.Context, l types.Log, times map[uint64]uint64) (CreditPayment, error) {
	e, err := c.demand.credits.ParsePaid(l)
	if err != nil {
		return CreditPayment{}, fmt.Errorf("event %d of block %d: %w", l.Index, l.BlockNumber, err)
	}
	seconds, err := c.blockTime(ctx, l, times)
	return CreditPayment{Place{l.BlockNumber, seconds, l.TxHash, l.Index}, e.Payer, e.Memo, e.Token, amount(e.Amount), amount(e.Burned)}, err
}

// firstBlockAt returns the first block that is not older than a time, or the
// one after head.
func (c *Client) firstBlockAt(ctx context.Context, time, head uint64) (uint64, error) {
	var failed error
	n := sort.Search(int(head)+1, func(n int) bool {
		if failed != nil {
			return true
		}
		header, err := c.eth.HeaderByNumber(ctx, big.NewInt(int64(n)))
		if err != nil {
			failed = fmt.Errorf("read block %d: %w", n, err)
			return true
		}
		return header.Time >= time
	})
	return uint64(n), failed
}

func (w *Writer) creditCall(ctx context.Context, doing string, value units.Amount, method string, arguments ...any) (*types.Receipt, error) {
	c := call(predeploys.DataCredits, bindings.DataCreditsMetaData, method, arguments...)
	c.Value = value.Big()
	return w.send(ctx, doing, c)
}

// PayProject pays a project for its use, in its own token, for which the
// writer's account allows the payment first. It returns what was counted.
func (w *Writer) PayProject(ctx context.Context, p epoch.Project, value units.Amount, memo common.Hash) (CreditPayment, error) {
	status, err := w.settlement.Project(at(ctx), id(p))
	if err != nil {
		return CreditPayment{}, fmt.Errorf("read the token of project %d: %w", p, decodeRevert(err))
	}
	var receipt *types.Receipt
	if status.Token == (common.Address{}) {
		receipt, err = w.creditCall(ctx, "pay the project", value, "pay", id(p), memo)
	} else if err = w.Approve(ctx, status.Token, predeploys.DataCredits, value); err == nil {
		receipt, err = w.creditCall(ctx, "pay the project", units.Amount{}, "payToken", id(p), value.Big(), memo)
	}
	if err != nil {
		return CreditPayment{}, err
	}
	for _, l := range receipt.Logs {
		if l.Address != predeploys.DataCredits {
			continue
		}
		if payment, err := w.creditPayment(ctx, *l, make(map[uint64]uint64)); err == nil {
			return payment, nil
		}
	}
	return CreditPayment{}, fmt.Errorf("transaction %s paid nothing", receipt.TxHash)
}

// SetBurnShare sets how much of the payments to a project is burned, in
// hundredths of a percent. The first counts at once, a later one after two
// weeks. The writer's account MUST control the project.
func (w *Writer) SetBurnShare(ctx context.Context, p epoch.Project, share uint16) error {
	_, err := w.creditCall(ctx, "set the burned share", units.Amount{}, "setShare", id(p), new(big.Int).SetUint64(uint64(share)))
	return err
}
