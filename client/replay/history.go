package replay

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/geo"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/protocol/report"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
)

// A History is a run of a project's epochs, by what the chain pinned or an archive has.
type History struct {
	Inputs  []epoch.Inputs // ascending
	Mirror  Mirror
	Devices Devices
}

// DiffPolicies scores a history under two policies and tells what the second would have changed. Each entry's signature is checked
// once. Devices start the first epoch without memory under both, which then each keeps its own. Cells are H3's of a resolution, by
// the owners' word in the facts latitude and longitude. progress, if not nil, is called as entries are counted.
func DiffPolicies(ctx context.Context, h History, before, after *policy.Policy, resolution int, progress func(n epoch.Number, done, total int)) (*report.Difference, error) {
	if len(h.Inputs) == 0 {
		return nil, fmt.Errorf("%w: no epochs to replay", reward.ErrInputs)
	}
	places := map[common.Address]report.Place{}
	diff := report.NewDiff(func(device common.Address) report.Place { return places[device] })
	under := []Under{{Policy: before}, {Policy: after}}
	for _, in := range h.Inputs {
		r, err := h.load(ctx, in, before, after)
		if err != nil {
			return nil, err
		}
		for i := range r.Devices {
			places[r.Devices[i].Document.ID().Address()] = placeOf(&r.Devices[i], resolution)
		}
		results, err := r.ScoreUnder(ctx, under, func(done, total int) {
			if progress != nil {
				progress(in.Epoch, done, total)
			}
		})
		if err != nil {
			return nil, fmt.Errorf("epoch %d: %w", in.Epoch, err)
		}
		if err := diff.Add(results[0], results[1]); err != nil {
			return nil, err
		}
		for i := range under {
			under[i].Prior = results[i].Prior()
		}
	}
	return diff.Result(h.Inputs[0].Project, report.NameOf(before), report.NameOf(after)), nil
}

// load is Load of an epoch whose own policy does not matter.
func (h *History) load(ctx context.Context, in epoch.Inputs, policies ...*policy.Policy) (*Replay, error) {
	registered, err := h.Devices.At(ctx, in.RegistryBlock)
	if err != nil {
		return nil, err
	}
	r := &Replay{Inputs: in, mirror: h.Mirror}
	for _, d := range registered {
		r.Devices = append(r.Devices, device(in, d))
	}
	for _, p := range policies {
		if p.AsksStake() {
			return r, r.addStakes(ctx, h.Devices)
		}
	}
	return r, nil
}

// placeOf says whose a device is, if the registry told, and in which cell it stands, if its facts do.
func placeOf(d *reward.Device, resolution int) report.Place {
	return PlaceAt(d.Known.Owner, d.Fact("latitude"), d.Fact("longitude"), resolution)
}

// PlaceAt is whose a device is and its cell, empty where the owner is zero or the decimal degrees are none.
func PlaceAt(owner common.Address, latitude, longitude string, resolution int) report.Place {
	var out report.Place
	if owner != (common.Address{}) {
		out.Owner = owner.Hex()
	}
	north, err := decimal.Parse(latitude)
	if err != nil {
		return out
	}
	east, err := decimal.Parse(longitude)
	if err != nil {
		return out
	}
	at, err := geo.AtDegrees(north, east)
	if err != nil {
		return out
	}
	if cell, err := geo.Cell(at, resolution); err == nil {
		out.Cell = cell.String()
	}
	return out
}
