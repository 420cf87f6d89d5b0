package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// ErrNoPayout reports a task whose result did not come to the contract that pays devices.
var ErrNoPayout = errors.New("no result of the task came to pay devices")

// A PayoutState says what became of a result that pays devices.
type PayoutState uint8

// The states, as the contract numbers them.
const (
	PayoutNone     PayoutState = iota
	PayoutUnfunded             // the project had too little, until somebody settles it
	PayoutPayable              // the coins are set aside
	PayoutRefused              // never paid
)

func (s PayoutState) String() string { return nameOf(s, "none", "unfunded", "payable", "refused") }

// A Payout is what a result pays devices.
type Payout struct {
	Project epoch.Project
	State   PayoutState
	Each    units.Amount
	Slots   []uint32 // of the session keys of the devices that are paid
	Claimed []uint32 // those of them that were
	Reason  string   // why it is not payable: funds, version, requester, output or slots
}

func (c *Client) taskRewards() view {
	return c.view(predeploys.TaskRewards, bindings.TaskRewardsMetaData)
}

// Payout returns what a task's result pays devices, or ErrNoPayout.
func (c *Client) Payout(ctx context.Context, task common.Hash) (Payout, error) {
	var p bindings.TaskRewardsPayout
	v := c.taskRewards()
	if err := v.call(at(ctx), []any{&p}, "payoutOf", task); err != nil {
		return Payout{}, fmt.Errorf("read what task %s pays: %w", task, err)
	}
	if p.State == 0 {
		return Payout{}, fmt.Errorf("%w: %s", ErrNoPayout, task)
	}
	out := Payout{project(p.Project), PayoutState(p.State), amount(p.Each), bitsOf(p.Bitmap), bitsOf(p.Claimed), ""}
	if out.State == PayoutPayable {
		return out, nil
	}
	// The reason stands in the event of the block in which the result came.
	_, place, err := c.Done(ctx, task)
	if err != nil || place.Block == 0 {
		return out, err
	}
	event := v.abi.Events["ResultUnpaid"]
	err = c.logsOf(ctx, predeploys.TaskRewards, [][]common.Hash{{event.ID}, {task}}, place.Block, func(data []byte) error {
		values, err := event.Inputs.NonIndexed().Unpack(data)
		if err == nil {
			out.Reason = wordText(values[0].([32]byte))
		}
		return err
	})
	return out, err
}

func bitsOf(n *big.Int) (places []uint32) {
	for i := range n.BitLen() {
		if n.Bit(i) == 1 {
			places = append(places, uint32(i))
		}
	}
	return places
}

// ProjectFunds returns what a project has left to pay devices by results of tasks.
func (c *Client) ProjectFunds(ctx context.Context, p epoch.Project) (units.Amount, error) {
	funds := new(big.Int)
	if err := c.taskRewards().call(at(ctx), []any{&funds}, "fundsOf", id(p)); err != nil {
		return units.Amount{}, fmt.Errorf("read what project %d has to pay devices: %w", p, err)
	}
	return amount(funds), nil
}

// PaysVersion reports whether a project pays devices by results of a version of its programs.
func (c *Client) PaysVersion(ctx context.Context, p epoch.Project, version uint32) (bool, error) {
	var pays bool
	if err := c.taskRewards().call(at(ctx), []any{&pays}, "pays", id(p), version); err != nil {
		return false, fmt.Errorf("read whether project %d pays by version %d: %w", p, version, err)
	}
	return pays, nil
}

// TaskPaymentsOwed returns payments to an account that failed and wait for it.
func (c *Client) TaskPaymentsOwed(ctx context.Context, account common.Address) (units.Amount, error) {
	owed := new(big.Int)
	if err := c.taskRewards().call(at(ctx), []any{&owed}, "owed", account); err != nil {
		return units.Amount{}, fmt.Errorf("read what %s is owed: %w", account, err)
	}
	return amount(owed), nil
}

func (w *Writer) onTaskRewards(ctx context.Context, doing string, value units.Amount, method string, arguments ...any) error {
	c := call(predeploys.TaskRewards, bindings.TaskRewardsMetaData, method, arguments...)
	c.Value = value.Big()
	_, err := w.send(ctx, doing, c)
	return err
}

// FundTaskRewards adds to what a project pays devices with.
func (w *Writer) FundTaskRewards(ctx context.Context, p epoch.Project, value units.Amount) error {
	return w.onTaskRewards(ctx, "fund the project", value, "fund", id(p))
}

// PayByVersion says whether results of a version pay devices; by who controls the project.
func (w *Writer) PayByVersion(ctx context.Context, p epoch.Project, version uint32, pays bool) error {
	return w.onTaskRewards(ctx, "say what is paid by", units.Amount{}, "setVersion", id(p), version, pays)
}

// WithdrawTaskRewards takes back what is not promised to devices; by who controls the project.
func (w *Writer) WithdrawTaskRewards(ctx context.Context, p epoch.Project, to common.Address, value units.Amount) error {
	return w.onTaskRewards(ctx, "take back", units.Amount{}, "withdraw", id(p), to, value.Big())
}

// SettlePayout tries again a result whose project had too little; anybody can.
func (w *Writer) SettlePayout(ctx context.Context, task common.Hash) error {
	return w.onTaskRewards(ctx, "set the coins aside", units.Amount{}, "settle", task)
}

// ClaimPayout pays devices of a result by the slots of their session keys, each to its account; anybody can.
func (w *Writer) ClaimPayout(ctx context.Context, task common.Hash, slots []uint32) error {
	return w.onTaskRewards(ctx, "pay the devices", units.Amount{}, "claim", task, slots)
}

// CollectTaskPayments sends what the account is owed.
func (w *Writer) CollectTaskPayments(ctx context.Context, to common.Address) error {
	return w.onTaskRewards(ctx, "collect", units.Amount{}, "collect", to)
}
