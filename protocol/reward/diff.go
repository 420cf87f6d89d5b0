package reward

import (
	"bytes"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy"
)

// A Difference is the first place where two results disagree.
type Difference struct {
	Device common.Address // zero when the header differs
	Field  string
	A, B   string // what stands there; "absent" for a device that one result lacks
}

// String tells the difference in a sentence.
func (d Difference) String() string {
	if d.Device == (common.Address{}) {
		return fmt.Sprintf("%s is %s in one result and %s in the other", d.Field, d.A, d.B)
	}
	return fmt.Sprintf("device %s: %s is %s in one result and %s in the other", common.Address.Hex(d.Device), d.Field, d.A, d.B)
}

// Diff returns the first difference between two results, or nil when their
// encodings are equal. It looks at the inputs first, because other inputs
// explain all else, then at the leaves in their order, where a wrong score
// began, and last at the sums that follow from them.
func Diff(a, b *Result) *Difference {
	if d := first(common.Address{}, inputParts(a), inputParts(b)); d != nil {
		return d
	}
	for i, j := 0, 0; i < len(a.Leaves) || j < len(b.Leaves); i, j = i+1, j+1 {
		switch {
		case j == len(b.Leaves), i < len(a.Leaves) && a.Leaves[i].Device.Cmp(b.Leaves[j].Device) < 0:
			return &Difference{a.Leaves[i].Device, "leaf", "present", "absent"}
		case i == len(a.Leaves), a.Leaves[i].Device != b.Leaves[j].Device:
			return &Difference{b.Leaves[j].Device, "leaf", "absent", "present"}
		}
		if d := diffLeaf(a, b, &a.Leaves[i], &b.Leaves[j]); d != nil {
			return d
		}
	}
	return first(common.Address{}, headerParts(a), headerParts(b))
}

// diffLeaf compares two leaves of a device, first as they are written, which is
// quick.
func diffLeaf(a, b *Result, x, y *Leaf) *Difference {
	if bytes.Equal(x.append(nil, a.Version), y.append(nil, b.Version)) {
		return nil
	}
	return first(x.Device, leafParts(a, x), leafParts(b, y))
}

// A part is a value with its name.
type part struct{ name, value string }

func first(device common.Address, a, b []part) *Difference {
	for i := 0; i < max(len(a), len(b)); i++ {
		switch {
		case i >= len(a):
			return &Difference{device, b[i].name, "absent", b[i].value}
		case i >= len(b):
			return &Difference{device, a[i].name, a[i].value, "absent"}
		case a[i].name != b[i].name:
			return &Difference{device, a[i].name, a[i].value, "absent"}
		case a[i].value != b[i].value:
			return &Difference{device, a[i].name, a[i].value, b[i].value}
		}
	}
	return nil
}

func number[T ~uint64 | ~int64](name string, n T) part {
	return part{name, fmt.Sprintf("%d", n)}
}

func inputParts(r *Result) []part {
	in := r.Inputs
	parts := []part{
		number("project", in.Project), number("epoch", in.Epoch), number("logStart", in.LogStart), number("logEnd", in.LogEnd),
		{"logRoot", in.LogRoot.String()}, number("windowStart", in.WindowStart), number("windowEnd", in.WindowEnd),
		{"policyHash", in.PolicyHash.String()}, number("registryBlock", in.RegistryBlock), {"budget", in.Budget.String()}, {"source", in.Source},
		{"fields", fmt.Sprint(r.Fields)}, number("version", int64(max(1, r.Version))),
	}
	if r.Version != version2 { // the first version is scored without the rest, and does not write it
		return parts
	}
	return append(parts,
		number("prior", in.Prior), part{"priorHash", in.PriorHash.String()}, part{"paid", in.Paid.String()}, part{"burned", in.Burned.String()},
		part{"corrections", fmt.Sprint(in.Corrections)}, part{"own", fmt.Sprint(r.OwnNames)}, part{"peers", fmt.Sprint(r.PeerNames)},
		part{"groups", fmt.Sprint(r.GroupNames)}, part{"memory", fmt.Sprint(r.MemoryNames)})
}

// leafParts lists causes before what they cause, so that the first difference
// is near the mistake.
func leafParts(r *Result, l *Leaf) []part {
	f := &l.Features
	parts := []part{
		{"account", l.Account.String()}, number("readings", l.Readings), number("firstIndex", l.FirstIndex), number("lastIndex", l.LastIndex),
		{"evidence", l.Evidence.String()},
		number("features.received", f.Received), number("features.valid", f.Valid), number("features.late", f.Late), number("features.invalid", f.Invalid),
		number("features.expected", f.Expected), number("features.slots", f.Slots), {"features.completeness", f.Completeness.String()},
		number("features.max_gap", f.MaxGapSeconds),
	}
	for i, v := range f.Fields {
		parts = append(parts, fieldParts("features."+nameOf(r.Fields, i), v)...)
	}
	if r.Version == version2 {
		parts = append(parts, l.fairParts(r)...)
	}
	parts = append(parts, part{"reason", string(l.Reason)}, number("points", l.Points))
	for k, a := range l.Amounts {
		name := strconv.Itoa(k)
		if k < len(r.Pools) {
			name = r.Pools[k].Name
		}
		parts = append(parts, part{"amounts." + name, a.String()})
	}
	return append(parts, part{"correction", l.Correction.String()}, part{"amount", l.Amount.String()})
}

func nameOf(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return strconv.Itoa(i)
}

// fairParts lists what leaves of version 2 say before their amounts.
func (l *Leaf) fairParts(r *Result) []part {
	var parts []part
	for i, v := range l.Features.Fields {
		parts = append(parts, number("features."+nameOf(r.Fields, i)+".count", v.Count))
	}
	for i, v := range l.Features.Own {
		parts = append(parts, part{"features." + nameOf(r.OwnNames, i), v.String()})
	}
	for i, v := range l.Features.Peers {
		name := "features." + nameOf(r.PeerNames, i)
		parts = append(parts, number(name+".compared", v.Compared), number(name+".alone", v.Alone), number(name+".agreed", v.Agreed),
			number(name+".peers", v.Peers), part{name + ".deviation", v.Deviation.String()}, part{name + ".bias", v.Bias.String()})
	}
	parts = append(parts, part{"owner", l.Standing.Owner.String()}, number("standing.age", l.Standing.AgeSeconds), part{"standing.bond", l.Standing.Bond.String()},
		number("standing.findings", l.Standing.Findings), part{"standing.hardware", l.Hardware}, part{"standing.stake", l.Standing.Stake.String()})
	for i, v := range l.Remembered {
		parts = append(parts, part{"remembered." + nameOf(r.MemoryNames, i), v.String()})
	}
	parts = append(parts, number("base", l.Base))
	for g, v := range l.Groups {
		parts = append(parts, part{"groups." + nameOf(r.GroupNames, g), string(func() []byte { o := line{}; v.append(&o); return o.b }())})
	}
	for i, v := range l.Memory {
		parts = append(parts, part{"memory." + nameOf(r.MemoryNames, i), v.String()})
	}
	for i, c := range l.Cuts {
		parts = append(parts, part{"cuts." + strconv.Itoa(i), fmt.Sprintf("%s %s→%s in %s", c.Code, c.Before, c.After, c.Stage)})
	}
	return parts
}

func fieldParts(name string, v policy.FieldFeatures) []part {
	return []part{
		{name + ".min", v.Min.String()}, {name + ".max", v.Max.String()}, {name + ".sum", v.Sum.String()}, {name + ".mean", v.Mean.String()},
		{name + ".last", v.Last.String()}, number(name+".distinct", v.Distinct), number(name+".longest_run", v.LongestRun),
	}
}

func headerParts(r *Result) []part {
	parts := []part{number("allPoints", r.AllPoints), {"total", r.Total.String()}, {"residual", r.Residual.String()}}
	for _, v := range r.Unattributed {
		parts = append(parts, number("unattributed."+string(v.Verdict), v.Readings))
	}
	for _, v := range r.Verdicts {
		parts = append(parts, number("verdicts."+string(v.Verdict), v.Readings))
	}
	for _, v := range r.Reasons {
		name := "reasons." + string(v.Code)
		parts = append(parts, number(name+".devices", v.Devices), number(name+".readings", v.Readings), part{name + ".amount", v.Amount.String()})
	}
	parts = append(parts, number("paidDevices", r.PaidDevices), part{"budget", r.Budget.String()}, part{"corrections", r.Corrections.String()}, part{"errors", fmt.Sprint(r.Errors)})
	for _, p := range r.Pools {
		parts = append(parts, part{"pools." + p.Name, fmt.Sprintf("%s of %s for %d points at %s, floors %s, asked %s, spilled %s",
			p.Total, p.Budget, p.Points, p.Price, p.Floors, p.Asked, p.Spilled)})
	}
	return append(parts, part{"root", r.Root.String()})
}
