package issuer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/protocol/vc/device"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
)

// historyEpochs is how many epochs a liveness or earning history credential goes back.
const historyEpochs = 24

// A Registry tells what the chain holds of devices; *chain.Client does.
type Registry interface {
	DeviceRecord(ctx context.Context, device did.ID) (chain.DeviceRecord, error)
	Hardware(ctx context.Context, device did.ID) (chain.Hardware, error)
	ChainID() uint64
}

// Rows tell what the log and the settlements hold of devices; *index.Index does.
type Rows interface {
	Device(ctx context.Context, address common.Address) (index.Device, error)
	DeviceLeaves(ctx context.Context, device common.Address, limit int) ([]index.Leaf, error)
	Epoch(ctx context.Context, project epoch.Project, number epoch.Number) (index.Epoch, error)
}

var (
	_ Registry = (*chain.Client)(nil)
	_ Rows     = (*index.Index)(nil)
	_ Facts    = (*ChainFacts)(nil)
)

// ChainFacts reads facts from the registry and, for what the chain does not hold by device, from the index of chain and log. Safe
// for concurrent use.
type ChainFacts struct {
	registry Registry
	rows     Rows
}

// NewChainFacts returns facts from registry and rows.
func NewChainFacts(registry Registry, rows Rows) *ChainFacts { return &ChainFacts{registry, rows} }

// keyTypes are the numbers of DeviceRegistry.
var keyTypes = map[uint8]string{1: "ES256K", 2: "ES256", 3: "ERC-1271"}

// Device reads the registry as of the newest block.
func (f *ChainFacts) Device(ctx context.Context, id did.ID) (device.Device, error) {
	r, err := f.registry.DeviceRecord(ctx, id)
	if errors.Is(err, chain.ErrUnregistered) {
		return device.Device{}, fmt.Errorf("%w: %w", ErrNoFacts, err)
	}
	if err != nil {
		return device.Device{}, err
	}
	row, err := f.rows.Device(ctx, id.Address())
	if err != nil && !errors.Is(err, index.ErrNotFound) {
		return device.Device{}, err
	}
	model := row.Model
	if row.DocumentHash != r.DocumentHash {
		model = "" // the index is behind, and knows another document
	}
	return device.Device{
		ID: id, Project: r.Project, ProjectName: r.ProjectName, Owner: r.Owner, Account: r.Account, Token: r.IdentityID.String(),
		KeyType: keyTypes[r.KeyType], DocumentHash: r.DocumentHash, Model: model, RegisteredAt: r.RegisteredAt,
		At: device.Place{ChainID: f.registry.ChainID(), Block: r.Block, Hash: r.BlockHash},
	}, nil
}

// epochs returns what keep makes of a device's newest leaves, each with its epoch.
func epochs[T any](ctx context.Context, rows Rows, id did.ID, keep func(index.Leaf, index.Epoch) (T, bool)) ([]T, error) {
	leaves, err := rows.DeviceLeaves(ctx, id.Address(), historyEpochs)
	if err != nil {
		return nil, err
	}
	var out []T
	for _, l := range leaves {
		e, err := rows.Epoch(ctx, l.Project, l.Epoch)
		if err != nil {
			return nil, fmt.Errorf("epoch %d of project %d: %w", l.Epoch, l.Project, err)
		}
		if one, ok := keep(l, e); ok {
			out = append(out, one)
		}
	}
	return out, nil
}

// Activity returns the readings that settled epochs scored.
func (f *ChainFacts) Activity(ctx context.Context, id did.ID) ([]device.Activity, error) {
	return epochs(ctx, f.rows, id, func(l index.Leaf, e index.Epoch) (device.Activity, bool) {
		return device.Activity{
			Epoch: l.Epoch, Readings: l.Readings, First: l.FirstIndex, Last: l.LastIndex, LogRoot: e.LogRoot,
			Start: time.UnixMilli(int64(e.WindowStart)), End: time.UnixMilli(int64(e.WindowEnd)),
		}, e.State == epoch.Settled && l.Readings > 0
	})
}

// Payments returns what settled epochs pay.
func (f *ChainFacts) Payments(ctx context.Context, id did.ID) ([]device.Payment, error) {
	return epochs(ctx, f.rows, id, func(l index.Leaf, e index.Epoch) (device.Payment, bool) {
		return device.Payment{Epoch: l.Epoch, Amount: l.Amount, Leaf: l.Index, Root: e.Root, Claim: l.Claim},
			e.State == epoch.Settled && !l.Amount.IsZero()
	})
}

// Hardware returns the verdict that counts now.
func (f *ChainFacts) Hardware(ctx context.Context, id did.ID) (device.Evidence, error) {
	v, err := f.registry.Hardware(ctx, id)
	return device.Evidence{Kind: v.Kind, ResultHash: v.ResultHash, Verifier: v.Verifier, Block: v.At, UntilBlock: v.Until}, err
}
