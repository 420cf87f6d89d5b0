package reward

import (
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
		if d := first(a.Leaves[i].Device, leafParts(a.Fields, a.Leaves[i]), leafParts(b.Fields, b.Leaves[j])); d != nil {
			return d
		}
	}
	return first(common.Address{}, headerParts(a), headerParts(b))
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
	return []part{
		number("project", in.Project), number("epoch", in.Epoch), number("logStart", in.LogStart), number("logEnd", in.LogEnd),
		{"logRoot", in.LogRoot.String()}, number("windowStart", in.WindowStart), number("windowEnd", in.WindowEnd),
		{"policyHash", in.PolicyHash.String()}, number("registryBlock", in.RegistryBlock), {"budget", in.Budget.String()}, {"source", in.Source},
		{"fields", fmt.Sprint(r.Fields)},
	}
}

// leafParts lists causes before what they cause, so that the first difference
// is near the mistake.
func leafParts(fields []string, l Leaf) []part {
	f := l.Features
	parts := []part{
		{"account", l.Account.String()}, number("readings", l.Readings), number("firstIndex", l.FirstIndex), number("lastIndex", l.LastIndex),
		{"evidence", l.Evidence.String()},
		number("features.received", f.Received), number("features.valid", f.Valid), number("features.late", f.Late), number("features.invalid", f.Invalid),
		number("features.expected", f.Expected), number("features.slots", f.Slots), {"features.completeness", f.Completeness.String()},
		number("features.max_gap", f.MaxGapSeconds),
	}
	for i, v := range f.Fields {
		name := "features." + strconv.Itoa(i)
		if i < len(fields) {
			name = "features." + fields[i]
		}
		parts = append(parts, fieldParts(name, v)...)
	}
	return append(parts, part{"reason", string(l.Reason)}, number("points", l.Points), part{"amount", l.Amount.String()})
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
	return append(parts, part{"root", r.Root.String()})
}
