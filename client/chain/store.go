package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// virtualProject is the type of a project whose devices are software. It may
// not buy quota before; each registration pays.
const virtualProject = 1

// A Quota is what a project's identities have cost and may cost.
type Quota struct {
	Price   units.Amount // of one identity
	Applied uint64       // paid for, ever
	Actived uint64       // registered, ever
}

// Left is how many devices the project may register without a fee.
func (q Quota) Left() uint64 { return q.Applied - q.Actived }

// Quota returns a project's quota of identities.
func (c *Client) Quota(ctx context.Context, p epoch.Project) (Quota, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return Quota{}, err
	}
	price, err := c.store.Price(opts)
	if err != nil {
		return Quota{}, fmt.Errorf("read the price of an identity: %w", decodeRevert(err))
	}
	applied, err := c.store.ProjectAppliedAmount(opts, id(p))
	if err != nil {
		return Quota{}, fmt.Errorf("read the quota of project %d: %w", p, decodeRevert(err))
	}
	actived, err := c.store.ProjectActivedAmount(opts, id(p))
	if err != nil {
		return Quota{}, fmt.Errorf("read the quota of project %d: %w", p, decodeRevert(err))
	}
	return Quota{amount(price), applied.Uint64(), actived.Uint64()}, nil
}

// ApplyQuota buys n identities for a project of hardware devices, which the
// writer's account MUST control. What the price makes too much comes back.
func (w *Writer) ApplyQuota(ctx context.Context, p epoch.Project, n uint64) error {
	q, err := w.Quota(ctx, p)
	if err != nil {
		return err
	}
	c := call(predeploys.DeviceStore, bindings.DeviceStoreMetaData, "applyIoIDs", id(p), new(big.Int).SetUint64(n))
	c.Value = new(big.Int).Mul(q.Price.Big(), new(big.Int).SetUint64(n))
	_, err = w.send(ctx, "buy quota", c)
	return err
}

// provide sees to it that n devices can be registered: it buys the quota that
// is missing, or returns the fee that each registration has to bring.
func (w *Writer) provide(ctx context.Context, p epoch.Project, n int) (fee *big.Int, err error) {
	q, err := w.Quota(ctx, p)
	if err != nil || q.Price.IsZero() || q.Left() >= uint64(n) {
		return new(big.Int), err
	}
	kind, err := w.projects.ProjectType(at(ctx), id(p))
	if err != nil {
		return nil, fmt.Errorf("read the type of project %d: %w", p, decodeRevert(err))
	}
	if kind == virtualProject {
		return q.Price.Big(), nil
	}
	return new(big.Int), w.ApplyQuota(ctx, p, uint64(n)-q.Left())
}
