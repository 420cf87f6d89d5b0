package reward

import (
	"fmt"
	"slices"

	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/epoch"
)

// Published is what a receipt takes from the posted result, because one
// device's entries do not tell it: the header, how many leaves there are, and
// of the device's leaf how it compared with others, where it stood in groups,
// what it remembered, and what quotas came to. Recompute checks these.
type Published struct {
	Header *Result
	Leaves uint64
	Leaf   *Leaf
}

// ExplainIn is Explain for a device of a posted result of any version. All but
// what Published says is computed again; the receipt's leaf differs from the
// posted one where that is wrong.
func ExplainIn(p *policy.Policy, in epoch.Inputs, device Device, entries []Entry, posted Published) (*Receipt, error) {
	if posted.Header.Version != version2 {
		return Explain(p, in, device, entries, posted.Header.AllPoints)
	}
	r := &Receipt{Readings: []ReceiptReading{}}
	s, leaf, err := r.own(p, in, device, entries)
	if err != nil {
		return nil, err
	}
	leaf.Features.Peers, leaf.Remembered = posted.Leaf.Features.Peers, posted.Leaf.Remembered
	if err := posted.fits(s, leaf); err != nil {
		return nil, err
	}
	outcome, err := s.score(p.Evaluator(), 0, leaf)
	if err != nil {
		return nil, err
	}
	st := s.stage([]Leaf{*leaf}, inOrder)
	one := &oneDevice{stage: st, worker: st.worker(), leaf: &st.leaves[0], posted: posted}
	one.finish()
	r.Adjustments = one.adjustments(s)
	r.tell(s, one.leaf, outcome, posted.Header.AllPoints)
	return r, nil
}

// fits checks the lengths of lists that the policy names.
func (p *Published) fits(s *Scorer, leaf *Leaf) error {
	l := p.Leaf
	switch {
	case len(l.Features.Peers) != len(s.peers), len(l.Groups) != len(s.plan.groups), len(p.Header.Pools) != len(s.plan.pools),
		len(l.Remembered) > 0 && len(l.Remembered) != len(s.plan.memory):
		return fmt.Errorf("%w: the posted result is not of this policy", ErrResult)
	case l.Device != leaf.Device:
		return fmt.Errorf("%w: the leaf is of device %s, not of %s", ErrResult, l.Device, leaf.Device)
	}
	return nil
}

// A oneDevice goes through the stages with one leaf, where sums over others
// are the posted ones.
type oneDevice struct {
	*stage
	worker *worker
	leaf   *Leaf
	posted Published
	pools  []*pool // as the device saw them; a nil one failed
}

func (o *oneDevice) finish() {
	for g := range o.groups {
		if o.leaf.Points > 0 {
			o.group(g)
		}
	}
	o.remember()
	o.look()
	o.allocate()
	o.correct()
}

// group is stage.group for one leaf: key, own points, rules and factor are
// computed, the group is the posted one.
func (o *oneDevice) group(g int) {
	p := &grouping{stage: o.stage, at: g, name: "groups." + o.groups[g].Name, width: len(o.groups[g].Rank)}
	key := p.ask()[0]
	if key == "" {
		return
	}
	place := o.posted.Leaf.Groups[g]
	place.Key, place.Own = key, o.leaf.Points
	posted := place
	place.Kept, place.KeptPoints = 0, 0 // rules do not see them
	o.leaf.Groups[g] = place
	kept := p.keep(o.worker, 0)
	if o.leaf.Groups[g] = posted; kept {
		p.multiply(o.worker, 0)
	}
}

// look is stage.look from the posted header.
func (o *oneDevice) look() {
	h := o.posted.Header
	v := &o.view
	*v = policy.EpochView{
		Number: int64(o.inputs.Epoch), Start: int64(o.inputs.WindowStart), End: int64(o.inputs.WindowEnd),
		Devices: int64(o.posted.Leaves), PaidDevices: int64(h.PaidDevices), Points: int64(h.AllPoints),
	}
	for _, c := range h.Verdicts {
		if c.Verdict == policy.Valid {
			v.Valid = int64(c.Readings)
		}
	}
	v.Budget, _ = decimal.FromAmount(o.inputs.Budget) // a scorer takes no inputs for which these fail
	v.Paid, _ = decimal.FromAmount(o.inputs.Paid)
	v.Burned, _ = decimal.FromAmount(o.inputs.Burned)
}

// allocate is stage.allocate for one leaf: budgets, prices and what the device
// asks are computed, sums over all devices are the posted ones.
func (o *oneDevice) allocate() {
	r := o.rules()
	o.giveOut(r)
	rest, spilled := o.budget, make([]uint256.Int, len(o.stage.pools))
	for k, sum := range o.posted.Header.Pools {
		p, ok := o.pool(r, k, &rest, &spilled[k])
		if ok {
			p.poolTotals = poolTotals{max(sum.Points, p.points[0]), wei(sum.Floors), wei(sum.Asked)}
			p.give(0)
			for q := range p.quotas {
				o.limit(p, q, o.stage.pools[k].Name)
			}
		}
		o.pay(k, p)
		if to := o.poolNamed(o.stage.pools[k].Spill); to > k {
			left := wei(sum.Spilled)
			spilled[to].Add(&spilled[to], &left)
		}
		if !ok {
			p = nil
		}
		o.pools = append(o.pools, p)
	}
	o.leaf.explainAmount(o.entered[0], len(o.errors) > 0)
}

// limit applies a quota that the posted leaf says was exceeded.
func (o *oneDevice) limit(p *pool, q int, name string) {
	at := slices.IndexFunc(o.posted.Leaf.Cuts, func(c Cut) bool { return c.Stage == "pools."+name && c.Code == p.quotas[q].code })
	if at < 0 || p.quotas[q].keys[0] == "" {
		return
	}
	sum := wei(o.posted.Leaf.Cuts[at].Of)
	p.limit(q, 0, &sum)
}
