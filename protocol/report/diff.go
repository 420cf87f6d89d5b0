package report

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// ErrOther reports results that are not of the same epoch and devices.
var ErrOther = errors.New("results are of different epochs or devices")

// A Place is whose a device is and where it stands. Empty texts are not known.
type Place struct {
	Owner string
	Cell  string
}

// A Change is a sum before and after.
type Change struct {
	Before units.Amount `json:"before"`
	After  units.Amount `json:"after"`
}

// Gain returns after less before, in wei.
func (c Change) Gain() *big.Int { return new(big.Int).Sub(c.After.Big(), c.Before.Big()) }

// Share returns the gain as a part of what was before, to four digits.
func (c Change) Share() decimal.Decimal { return Ratio(c.Gain(), c.Before.Big()) }

func (c *Change) add(before, after units.Amount) {
	c.Before, c.After = c.Before.Add(before), c.After.Add(after)
}

// A DeviceChange is what a policy changes for one device over all epochs.
type DeviceChange struct {
	Device common.Address `json:"device"`
	Owner  string         `json:"owner,omitempty"`
	Cell   string         `json:"cell,omitempty"`
	Group  string         `json:"group,omitempty"` // of the first group stage of the policy after, else before
	Epochs int            `json:"epochs"`          // in which it was registered
	Points [2]uint64      `json:"points"`          // before and after
	Change
	Reasons [2]policy.Code `json:"reasons"` // of the last epoch, before and after
	Changed int            `json:"changed"` // epochs in which the reason is another one
}

// A GroupChange is what a policy changes for an owner or in a cell.
type GroupChange struct {
	Key     string `json:"key"`
	Devices int    `json:"devices"`
	Gainers int    `json:"gainers"`
	Losers  int    `json:"losers"`
	Change
}

// A ReasonChange counts, over all epochs, the devices that go from one reason to another.
type ReasonChange struct {
	From  policy.Code `json:"from"`
	To    policy.Code `json:"to"`
	Times uint64      `json:"times"` // devices × epochs
	Change
}

// An EpochChange is what a policy changes in one epoch.
type EpochChange struct {
	Epoch    epoch.Number `json:"epoch"`
	Budget   units.Amount `json:"budget"`
	Readings uint64       `json:"readings"`
	Devices  int          `json:"devices"`
	Paid     [2]int       `json:"paid"` // devices above zero, before and after
	Change
}

// A Diff collects epoch after epoch what another policy changes. Use NewDiff.
type Diff struct {
	place   func(common.Address) Place
	devices map[common.Address]*DeviceChange
	reasons map[[2]policy.Code]*ReasonChange
	epochs  []EpochChange
}

// NewDiff returns a Diff; place tells of each device, and is asked once.
func NewDiff(place func(common.Address) Place) *Diff {
	return &Diff{place: place, devices: map[common.Address]*DeviceChange{}, reasons: map[[2]policy.Code]*ReasonChange{}}
}

// Add takes in an epoch's results under the two policies.
func (d *Diff) Add(before, after *reward.Result) error {
	a, b := before.Inputs, after.Inputs
	if a.Project != b.Project || a.Epoch != b.Epoch || a.LogRoot != b.LogRoot || len(before.Leaves) != len(after.Leaves) {
		return fmt.Errorf("%w: epoch %d with %d devices, and epoch %d with %d", ErrOther, a.Epoch, len(before.Leaves), b.Epoch, len(after.Leaves))
	}
	e := EpochChange{Epoch: a.Epoch, Budget: a.Budget, Readings: a.LogEnd - a.LogStart, Devices: len(before.Leaves), Change: Change{before.Total, after.Total}}
	for i := range before.Leaves {
		x, y := &before.Leaves[i], &after.Leaves[i]
		if x.Device != y.Device {
			return fmt.Errorf("%w: leaf %d of epoch %d is of %s, and of %s", ErrOther, i, a.Epoch, x.Device, y.Device)
		}
		d.addDevice(x, y)
		for k, leaf := range []*reward.Leaf{x, y} {
			if !leaf.Amount.IsZero() {
				e.Paid[k]++
			}
		}
	}
	d.epochs = append(d.epochs, e)
	return nil
}

func (d *Diff) addDevice(x, y *reward.Leaf) {
	one := d.devices[x.Device]
	if one == nil {
		place := d.place(x.Device)
		one = &DeviceChange{Device: x.Device, Owner: place.Owner, Cell: place.Cell}
		d.devices[x.Device] = one
	}
	one.Epochs++
	one.Points[0] += x.Points
	one.Points[1] += y.Points
	one.add(x.Amount, y.Amount)
	one.Reasons = [2]policy.Code{x.Reason, y.Reason}
	for _, leaf := range []*reward.Leaf{x, y} {
		if len(leaf.Groups) > 0 {
			one.Group = leaf.Groups[0].Key
		}
	}
	if x.Reason != y.Reason {
		one.Changed++
	}
	key := [2]policy.Code{x.Reason, y.Reason}
	if d.reasons[key] == nil {
		d.reasons[key] = &ReasonChange{From: x.Reason, To: y.Reason}
	}
	d.reasons[key].Times++
	d.reasons[key].add(x.Amount, y.Amount)
}

// A PolicyName tells a policy of a diff.
type PolicyName struct {
	Name    string      `json:"name"`
	Version uint32      `json:"version"`
	Hash    common.Hash `json:"hash"`
}

// NameOf returns a policy's name.
func NameOf(p *policy.Policy) PolicyName { return PolicyName{p.Name(), p.Version(), p.Hash()} }

// A Difference is what one policy would have changed against another, whole.
type Difference struct {
	Project  epoch.Project    `json:"project"`
	Policies [2]PolicyName    `json:"policies"`
	Epochs   []EpochChange    `json:"epochs"`
	Total    Change           `json:"total"`
	Gainers  int              `json:"gainers"` // devices
	Losers   int              `json:"losers"`
	ToZero   int              `json:"toZero"`   // devices that were paid and would get nothing
	FromZero int              `json:"fromZero"` // devices that got nothing and would be paid
	Moved    units.Amount     `json:"moved"`    // sum of what losers lose
	ByDevice [2]Concentration `json:"byDevice"`
	ByOwner  [2]Concentration `json:"byOwner"`
	Reasons  []ReasonChange   `json:"reasons"` // most frequent first
	Devices  []DeviceChange   `json:"devices"` // who loses most first
	Owners   []GroupChange    `json:"owners"`
	Cells    []GroupChange    `json:"cells"`
	Groups   []GroupChange    `json:"groups"` // by key of the first group stage
}

// Result returns all that was collected.
func (d *Diff) Result(p epoch.Project, before, after PolicyName) *Difference {
	out := &Difference{Project: p, Policies: [2]PolicyName{before, after}, Epochs: d.epochs, Devices: []DeviceChange{}, Reasons: []ReasonChange{}}
	moved := new(big.Int)
	for _, device := range slices.SortedFunc(maps.Keys(d.devices), common.Address.Cmp) {
		one := *d.devices[device]
		out.Devices = append(out.Devices, one)
		out.Total.add(one.Before, one.After)
		switch one.Gain().Sign() {
		case 1:
			out.Gainers++
		case -1:
			out.Losers++
			moved.Sub(moved, one.Gain())
		}
		if one.After.IsZero() && !one.Before.IsZero() {
			out.ToZero++
		}
		if one.Before.IsZero() && !one.After.IsZero() {
			out.FromZero++
		}
	}
	out.Moved, _ = units.FromBig(moved) // a sum of amounts
	for _, r := range d.reasons {
		out.Reasons = append(out.Reasons, *r)
	}
	slices.SortFunc(out.Reasons, func(a, b ReasonChange) int {
		return cmp.Or(cmp.Compare(b.Times, a.Times), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To))
	})
	out.Owners = groupsOf(out.Devices, func(c *DeviceChange) string { return c.Owner })
	out.Cells = groupsOf(out.Devices, func(c *DeviceChange) string { return c.Cell })
	out.Groups = groupsOf(out.Devices, func(c *DeviceChange) string { return c.Group })
	out.concentrate()
	slices.SortStableFunc(out.Devices, func(a, b DeviceChange) int { return a.Gain().Cmp(b.Gain()) })
	return out
}

func (out *Difference) concentrate() {
	for k := range 2 {
		var devices, owners []units.Amount
		for i := range out.Devices {
			devices = append(devices, out.Devices[i].at(k))
		}
		for i := range out.Owners {
			owners = append(owners, out.Owners[i].at(k))
		}
		out.ByDevice[k], out.ByOwner[k] = Concentrate(devices), Concentrate(owners)
	}
}

// at returns the sum before (0) or after (1).
func (c *Change) at(k int) units.Amount {
	if k == 0 {
		return c.Before
	}
	return c.After
}

// groupsOf adds devices up by a key, who loses most first; those without one are left out.
func groupsOf(devices []DeviceChange, key func(*DeviceChange) string) []GroupChange {
	by := map[string]*GroupChange{}
	for i := range devices {
		one := &devices[i]
		name := key(one)
		if name == "" {
			continue
		}
		g := by[name]
		if g == nil {
			g = &GroupChange{Key: name}
			by[name] = g
		}
		g.Devices++
		g.add(one.Before, one.After)
		switch one.Gain().Sign() {
		case 1:
			g.Gainers++
		case -1:
			g.Losers++
		}
	}
	groups := []GroupChange{}
	for _, name := range slices.Sorted(maps.Keys(by)) {
		groups = append(groups, *by[name])
	}
	slices.SortStableFunc(groups, func(a, b GroupChange) int { return a.Gain().Cmp(b.Gain()) })
	return groups
}
