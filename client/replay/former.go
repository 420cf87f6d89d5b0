package replay

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
)

// Former gives devices that At does not have as of a block, but that the project had before.
type Former interface {
	Former(ctx context.Context, block uint64, devices []common.Address) ([]chain.Registered, error)
}

// ErrFormer reports devices that nobody can tell of.
var ErrFormer = errors.New("a correction is owed to a device that is registered no more, of which the source of devices knows nothing")

// addFormer adds the devices that only a correction is owed to. They were removed since the epoch that it corrects.
func (r *Replay) addFormer(ctx context.Context, registered []chain.Registered, devices Devices) error {
	former, err := formerOf(ctx, r.Inputs, registered, devices)
	for _, d := range former {
		r.Devices = append(r.Devices, device(r.Inputs, d))
	}
	return err
}

// formerOf returns those that a correction is owed to and that are not among the registered ones.
func formerOf(ctx context.Context, in epoch.Inputs, registered []chain.Registered, devices Devices) ([]chain.Registered, error) {
	var gone []common.Address
	for _, c := range in.Corrections { // few
		has := slices.ContainsFunc(registered, func(d chain.Registered) bool { return d.Document.ID().Address() == c.Device })
		if !has && !slices.Contains(gone, c.Device) {
			gone = append(gone, c.Device)
		}
	}
	if len(gone) == 0 {
		return nil, nil
	}
	source, ok := devices.(Former)
	if !ok {
		return nil, fmt.Errorf("%w: %s", ErrFormer, did.ID(gone[0]))
	}
	return source.Former(ctx, in.RegistryBlock, gone)
}

// FormerDevice is what a ledger has of one device that it had before.
type FormerDevice interface {
	FormerAt(ctx context.Context, p epoch.Project, device did.ID, block uint64) (chain.Registered, error)
}

// DeviceOf returns what the chain had at the registry block of a device that has a leaf in an epoch: it was registered, or a
// correction is owed to it.
func DeviceOf(ctx context.Context, c Ledger, in epoch.Inputs, device did.ID) (chain.Registered, error) {
	d, err := c.DeviceAt(ctx, in.Project, device, in.RegistryBlock)
	former, ok := c.(FormerDevice)
	owed := slices.ContainsFunc(in.Corrections, func(c epoch.Correction) bool { return c.Device == device.Address() })
	if ok && owed && errors.Is(err, chain.ErrNotRegistered) {
		return former.FormerAt(ctx, in.Project, device, in.RegistryBlock)
	}
	return d, err
}
