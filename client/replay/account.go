package replay

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/protocol/report"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
)

// Account adds up what epochs, ascending, cost and gave, by their published results, each of which must hash to what was posted.
// Epochs without a result are left out. before, if not nil, is the epoch before the first, for what coverage was gained; a result
// of it that is not to be had any more is no failure. Cells are H3's of a resolution.
func Account(ctx context.Context, m *mirror.Mirror, devices Devices, before *Pinned, epochs []Pinned, resolution int) (*report.Economics, error) {
	places := map[common.Address]report.Place{}
	account := report.NewAccount(func(device common.Address) report.Place { return places[device] })
	read := func(p Pinned) (*reward.Result, error) {
		registered, err := devices.At(ctx, p.Inputs.RegistryBlock)
		if err != nil {
			return nil, err
		}
		for _, d := range registered {
			places[d.Document.ID().Address()] = placeOf(&reward.Device{Document: d.Document, Known: d.Standing}, resolution)
		}
		result, err := m.Result(ctx, p.Inputs.Epoch, p.Posted.ResultHash)
		if err == nil {
			result.Inputs = p.Inputs // with what was paid for use, of which a result of version 1 says nothing
		}
		return result, err
	}
	if before != nil && posts(*before) {
		switch result, err := read(*before); {
		case err == nil:
			account.Before(result)
		case !errors.Is(err, mirror.ErrMissing):
			return nil, err
		}
	}
	added := 0
	for _, p := range epochs {
		if !posts(p) {
			continue
		}
		result, err := read(p)
		if err != nil {
			return nil, err
		}
		account.Add(result)
		added++
	}
	if added == 0 {
		return nil, fmt.Errorf("%w: none of the epochs pays", ErrNoResult)
	}
	return account.Result(), nil
}

// posts reports whether an epoch pays, or will.
func posts(p Pinned) bool {
	s := p.Status().State
	return s == epoch.Posted || s == epoch.Settled
}
