package reward

import (
	"fmt"
	"strings"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// Adjustments tell what became of points between a device's own score and its
// pay. Their member names are those of docs/spec/api.md.
type Adjustments struct {
	Base        uint64              `json:"base"` // points before groups
	Groups      []ReceiptGroup      `json:"groups"`
	Pools       []ReceiptPool       `json:"pools"`
	Cuts        []ReceiptCut        `json:"cuts"`
	Memory      []ReceiptMemory     `json:"memory"`
	Corrections []ReceiptCorrection `json:"corrections"`
}

// A ReceiptGroup is where the device stood among others.
type ReceiptGroup struct {
	Name  string `json:"name"`
	Label string `json:"label"`
	GroupPlace
	Text string `json:"text"`
}

// A ReceiptPool is what the device got from a part of the budget.
type ReceiptPool struct {
	Name      string       `json:"name"`
	Label     string       `json:"label"`
	Budget    units.Amount `json:"budget"`
	Points    uint64       `json:"points"`
	AllPoints uint64       `json:"allPoints"`
	Amount    units.Amount `json:"amount"`
	Text      string       `json:"text"`
}

// A ReceiptCut is a reduction, with its reason in words.
type ReceiptCut struct {
	Cut
	Text string `json:"text"`
}

// A ReceiptMemory is what the device brought from the epoch before and takes
// into the next.
type ReceiptMemory struct {
	Name   string `json:"name"`
	Label  string `json:"label"`
	Before string `json:"before"`
	After  string `json:"after"`
}

// A ReceiptCorrection is what an appeal found about an earlier epoch.
type ReceiptCorrection struct {
	Epoch  epoch.Number `json:"epoch"`
	Amount units.Amount `json:"amount"`
	Text   string       `json:"text"`
}

func (o *oneDevice) adjustments(s *Scorer) *Adjustments {
	a := &Adjustments{Base: o.leaf.Base, Groups: []ReceiptGroup{}, Pools: []ReceiptPool{}, Cuts: []ReceiptCut{}, Memory: []ReceiptMemory{}, Corrections: []ReceiptCorrection{}}
	for g, group := range o.groups {
		place := o.leaf.Groups[g]
		a.Groups = append(a.Groups, ReceiptGroup{group.Name, group.Label, place, place.text(group.Label)})
	}
	for k := range o.stage.pools {
		a.Pools = append(a.Pools, o.receiptPool(k))
	}
	for _, c := range o.leaf.Cuts {
		a.Cuts = append(a.Cuts, ReceiptCut{c, c.text(s.policy)})
	}
	for i, m := range o.memory {
		before := "0"
		if len(o.leaf.Remembered) > 0 {
			before = o.leaf.Remembered[i].String()
		}
		a.Memory = append(a.Memory, ReceiptMemory{m.Name, m.Label, before, o.leaf.Memory[i].String()})
	}
	for _, c := range o.inputs.Corrections {
		if c.Device == o.leaf.Device {
			a.Corrections = append(a.Corrections, ReceiptCorrection{c.Epoch, c.Amount,
				fmt.Sprintf("An appeal found that the device was paid %s IOTX too little in epoch %d.", c.Amount.IOTX(), c.Epoch)})
		}
	}
	return a
}

func (o *oneDevice) receiptPool(k int) ReceiptPool {
	pl, p, sum := o.stage.pools[k], o.pools[k], o.posted.Header.Pools[k]
	out := ReceiptPool{Name: pl.Name, Label: pl.Label, Amount: o.leaf.Amounts[k], AllPoints: sum.Points}
	switch {
	case p == nil:
		out.Text = "An expression of the epoch could not be evaluated, and nothing is paid on a guess."
		return out
	case p.points[0] == 0:
		out.Text = "The device has no points here."
	case p.price != nil:
		out.Text = fmt.Sprintf("%s at %s IOTX each", plural(int64(p.points[0]), "point"), sum.Price)
	default:
		out.Text = fmt.Sprintf("%s of all %s", percent(p.points[0], p.all), plural(int64(p.all), "point"))
		if p.floors != nil {
			floor := amount(&p.floors[0])
			out.Text += fmt.Sprintf(", above a floor of %s IOTX", floor.IOTX())
		}
	}
	out.Budget, out.Points = amount(&p.budget), p.points[0]
	return out
}

func (g *GroupPlace) text(label string) string {
	if g.Key == "" {
		return "The device is in no group."
	}
	text := fmt.Sprintf("%s %s: place %d of %d, with %d of %s", label, g.Key, g.Rank, g.Size, g.Own, plural(int64(g.Points), "point"))
	if g.Kept < g.Size {
		text += fmt.Sprintf("; %d of them were kept", g.Kept)
	}
	return text + "."
}

// text tells a reduction in two sentences.
func (c *Cut) text(p *policy.Policy) string {
	of, before, after := "points", c.Before.String(), c.After.String()
	if strings.HasPrefix(c.Stage, "pools.") {
		of, before, after = "IOTX", c.Before.IOTX(), c.After.IOTX()
	}
	return fmt.Sprintf("%s %s instead of %s %s.", p.Text(c.Code), after, before, of)
}

// sum tells in one sentence what became of the points of a device that is paid.
func (a *Adjustments) sum(r *Receipt) string {
	text := fmt.Sprintf("Earned %s IOTX for %s", r.Amount.IOTX(), plural(int64(r.Points), "point"))
	if a.Base != r.Points {
		text += fmt.Sprintf(" after groups, %d before", a.Base)
	}
	for _, p := range a.Pools {
		if !p.Amount.IsZero() && len(a.Pools) > 1 {
			text += fmt.Sprintf("; %s %s", p.Label, p.Amount.IOTX())
		}
	}
	return text + a.corrected() + fmt.Sprintf("; it sent %s.", completeness(r.Leaf.Features))
}

// corrected tells what is paid for earlier epochs, if anything.
func (a *Adjustments) corrected() string {
	text := ""
	for _, c := range a.Corrections {
		text += fmt.Sprintf("; %s IOTX correct epoch %d", c.Amount.IOTX(), c.Epoch)
	}
	return text
}

// fairFeatures are those that only policies of version 2 have.
func fairFeatures(p *policy.Policy, f *policy.Features) []ReceiptFeature {
	var out []ReceiptFeature
	for i, own := range p.OwnFeatures() {
		out = append(out, ReceiptFeature{own.Name, f.Own[i].String(), own.Label + " " + f.Own[i].String()})
	}
	for i, peer := range p.Peers() {
		v := &f.Peers[i]
		for _, part := range []ReceiptFeature{
			{"compared", decimalText(v.Compared), plural(v.Compared, "reading") + " compared with those of others"},
			{"alone", decimalText(v.Alone), plural(v.Alone, "reading") + " without enough others to compare with"},
			{"agreed", decimalText(v.Agreed), plural(v.Agreed, "reading") + " within " + peer.Tolerance.String() + " of the others"},
			{"peers", decimalText(v.Peers), "compared with at most " + plural(v.Peers, "other device") + " at once"},
			{"deviation", v.Deviation.String(), v.Deviation.String() + " away from the others on average"},
			{"bias", v.Bias.String(), v.Bias.String() + " above the others on average, below when negative"},
		} {
			out = append(out, ReceiptFeature{peer.Name + "." + part.Name, part.Value, peer.Label + ": " + part.Text})
		}
	}
	return out
}
