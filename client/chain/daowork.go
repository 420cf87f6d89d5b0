package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// WorkWeek returns the week that an epoch's reading window counts for in device gauges.
func (c *Client) WorkWeek(windowEnd, weekSeconds uint64) Week {
	return Week((windowEnd - 1) / (weekSeconds * 1000))
}

// A WorkPot is a device gauge's week.
type WorkPot struct {
	Pot, Paid units.Amount
	Fetched   bool
	ProveEnd  uint64 // until then work is shown, and from then on it is claimed
	ClaimEnd  uint64 // from then on the rest goes back
}

// WorkPot returns a device gauge's week.
func (c *Client) WorkPot(ctx context.Context, gauge common.Address, week Week) (WorkPot, error) {
	g, err := bindings.NewDeviceGauge(gauge, c.eth)
	if err != nil {
		return WorkPot{}, err
	}
	opts, err := c.now(ctx)
	if err != nil {
		return WorkPot{}, err
	}
	p, err := g.PotOf(opts, week.big())
	var proveEnd, claimEnd *big.Int
	if err == nil {
		proveEnd, err = g.ProveEnd(opts, week.big())
	}
	if err == nil {
		claimEnd, err = g.ClaimEnd(opts, week.big())
	}
	if err != nil {
		return WorkPot{}, fmt.Errorf("read week %d of gauge %s: %w", week, gauge, decodeRevert(err))
	}
	return WorkPot{amount(p.Pot), amount(p.Paid), p.FetchedAt.Sign() != 0, proveEnd.Uint64(), claimEnd.Uint64()}, nil
}

// Unshown keeps the claims that a device gauge has not counted yet.
func (c *Client) Unshown(ctx context.Context, gauge common.Address, p epoch.Project, n epoch.Number, claims []Claim) ([]Claim, error) {
	g, err := bindings.NewDeviceGauge(gauge, c.eth)
	if err != nil {
		return nil, err
	}
	var open []Claim
	for _, claim := range claims {
		shown, err := g.IsShown(at(ctx), id(p), uint64(n), claim.Index)
		if err != nil {
			return nil, fmt.Errorf("read whether leaf %d is shown: %w", claim.Index, decodeRevert(err))
		}
		if !shown {
			open = append(open, claim)
		}
	}
	return open, nil
}

// ProveWork shows a device gauge leaves of a settled epoch, in as many transactions as it takes.
func (w *Writer) ProveWork(ctx context.Context, gauge common.Address, p epoch.Project, n epoch.Number, claims []Claim) error {
	var calls []Call
	for part := range chunks(claims, claimBytes) {
		leaves, indexes, proofs := make([]bindings.MerkleSumLeaf, len(part)), make([]uint64, len(part)), make([][]bindings.MerkleSumNode, len(part))
		for i, claim := range part {
			leaves[i], indexes[i], proofs[i] = claim.Leaf, claim.Index, claim.Proof
		}
		calls = append(calls, call(gauge, bindings.DeviceGaugeMetaData, "prove", id(p), uint64(n), leaves, indexes, proofs))
	}
	if _, err := w.account.SendAll(ctx, nil, calls...); err != nil {
		return fmt.Errorf("show the work of epoch %d: %w", n, err)
	}
	return nil
}

// WorkOf returns the devices that have shown work for a week and not been paid, with what each can claim.
func (c *Client) WorkOf(ctx context.Context, gauge common.Address, week Week) (map[did.ID]units.Amount, error) {
	g, err := bindings.NewDeviceGauge(gauge, c.eth)
	if err != nil {
		return nil, err
	}
	seconds, err := c.dao.emission.WEEK(at(ctx))
	if err != nil {
		return nil, fmt.Errorf("read how long a week is: %w", decodeRevert(err))
	}
	var devices []common.Address
	err = c.eventPages(ctx, (uint64(week)+1)*seconds.Uint64(), func(opts *bind.FilterOpts) error {
		shown, err := g.FilterShown(opts, []*big.Int{week.big()}, nil, nil)
		if err != nil {
			return err
		}
		defer shown.Close()
		for shown.Next() {
			devices = append(devices, shown.Event.Device)
		}
		return shown.Error()
	})
	if err != nil {
		return nil, fmt.Errorf("read who worked in week %d: %w", week, err)
	}
	out := make(map[did.ID]units.Amount)
	for _, device := range devices {
		if _, ok := out[did.ID(device)]; ok {
			continue
		}
		earned, err := g.Earned(at(ctx), week.big(), device)
		if err != nil {
			return nil, fmt.Errorf("read what %s has earned: %w", did.ID(device), decodeRevert(err))
		}
		out[did.ID(device)] = amount(earned)
	}
	return out, nil
}

// claimsAtOnce is how many devices one transaction pays: some 20,000 gas each.
const claimsAtOnce = 200

// ClaimWork pays devices for a week, each to its account, and returns what was paid.
func (w *Writer) ClaimWork(ctx context.Context, gauge common.Address, week Week, devices []did.ID) (units.Amount, error) {
	g, err := bindings.NewDeviceGauge(gauge, w.eth)
	if err != nil {
		return units.Amount{}, err
	}
	var paid units.Amount
	for start := 0; start < len(devices); start += claimsAtOnce {
		var part []common.Address
		for _, d := range devices[start:min(start+claimsAtOnce, len(devices))] {
			part = append(part, d.Address())
		}
		receipt, err := w.send(ctx, "claim", call(gauge, bindings.DeviceGaugeMetaData, "claim", week.big(), part))
		if err != nil {
			return paid, err
		}
		paid = paid.Add(claimedWork(g, receipt))
	}
	return paid, nil
}

func claimedWork(g *bindings.DeviceGauge, receipt *types.Receipt) (sum units.Amount) {
	for _, l := range receipt.Logs {
		if claimed, err := g.ParseClaimed(*l); err == nil {
			sum = sum.Add(amount(claimed.Amount))
		}
	}
	return sum
}
