package replay

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/receipt"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
)

// Settlement is what a receipt has of what the chain says of an epoch.
func Settlement(s chain.EpochStatus) receipt.Settlement {
	return receipt.Settlement{State: s.State.String(), Root: s.Result.Root, Total: s.Result.Total, Leaves: s.Result.Leaves, ResultHash: s.Result.ResultHash}
}

// Ledger is what a receipt is compared with.
type Ledger interface {
	Epoch(ctx context.Context, p epoch.Project, n epoch.Number) (chain.EpochStatus, error)
	DeviceAt(ctx context.Context, p epoch.Project, device did.ID, block uint64) (chain.Registered, error)
	chain.StakeSource
	EpochEvents(ctx context.Context, p epoch.Project, n epoch.Number, from uint64, yield func(chain.Event) error) error
}

// CheckOnChain compares what a receipt takes from the chain with the chain: what receipt.Check cannot. An error is one of asking.
func CheckOnChain(ctx context.Context, c Ledger, d *receipt.Document) ([]receipt.Step, error) {
	in := d.Inputs
	status, err := c.Epoch(ctx, in.Project, in.Epoch)
	if err != nil {
		return nil, err
	}
	steps := []receipt.Step{
		{Name: "pinned", Text: "the chain pinned these inputs", Error: otherwise(same(in, status.Inputs), "the chain pinned others: %s", text(status.Inputs))},
		posted(d, status),
	}
	registered, err := DeviceOf(ctx, c, in, d.Device)
	if err != nil && !errors.Is(err, chain.ErrNotRegistered) {
		return nil, err
	}
	step := receipt.Step{Name: "registered", Text: "the registry had this document, account, keys and standing of the device"}
	if err != nil {
		step.Error = err.Error()
	} else {
		p, err := policy.ParseCanonical([]byte(d.Policy))
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrPolicy, err)
		}
		then, err := Device(ctx, in, p, registered, c)
		if err != nil {
			return nil, err
		}
		had := receipt.NewRegistration(then)
		step.Error = otherwise(same(d.Registration, had), "it had others: %s", text(had))
	}
	paid, err := claimed(ctx, c, d)
	return append(steps, step, paid), err
}

func posted(d *receipt.Document, status chain.EpochStatus) receipt.Step {
	step := receipt.Step{Name: "posted", Text: fmt.Sprintf("the chain has this result; the epoch is %s", status.State)}
	says, has := d.Settlement, Settlement(status)
	says.State = has.State // it goes on
	switch {
	case status.State == epoch.Void:
		step.Error = "the epoch is void and pays nothing"
	case status.State < epoch.Posted:
		step.Error = "nothing is posted yet"
	default:
		step.Error = otherwise(same(says, has), "it has another: %s", text(has))
	}
	return step
}

// claimed looks for the payment, which also stands on the chain when the receipt was made before it.
func claimed(ctx context.Context, c Ledger, d *receipt.Document) (receipt.Step, error) {
	step := receipt.Step{Name: "claim", Text: "the device's account was not paid yet"}
	in := d.Inputs
	found := false
	err := c.EpochEvents(ctx, in.Project, in.Epoch, in.RegistryBlock, func(e chain.Event) error {
		paid, ok := e.What.(chain.Claimed)
		if !ok || paid.Device != d.Device.Address() {
			return nil
		}
		found = true
		step.Text = fmt.Sprintf("%s was paid %s IOTX in transaction %s", paid.Account, paid.Amount.IOTX(), e.Tx)
		if paid.Leaf != d.Index || paid.Amount.Cmp(d.Explained.Amount) != 0 || paid.Account != d.Registration.Account {
			step.Error = fmt.Sprintf("the chain paid %s wei to %s for leaf %d", paid.Amount, paid.Account, paid.Leaf)
		}
		if d.Transactions.Claim != nil && *d.Transactions.Claim != e.Tx {
			step.Error = fmt.Sprintf("the receipt names transaction %s, it was %s", d.Transactions.Claim, e.Tx)
		}
		return nil
	})
	if !found && d.Transactions.Claim != nil {
		step.Error = "the receipt names a payment that the chain does not have"
	}
	return step, err
}

func otherwise(ok bool, format string, args ...any) string {
	if ok {
		return ""
	}
	return fmt.Sprintf(format, args...)
}

func same(a, b any) bool { return bytes.Equal(text(a), text(b)) }

func text(v any) []byte {
	raw, err := json.Marshal(v)
	if err != nil {
		return []byte(err.Error())
	}
	return raw
}
