package report

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

func weis(list ...uint64) (out []units.Amount) {
	for _, n := range list {
		out = append(out, units.Wei(n))
	}
	return out
}

func TestConcentrationOfKnownDistributions(t *testing.T) {
	for _, c := range []struct {
		amounts   []units.Amount
		gini, top string
		tenth     string
		paid      int
	}{
		{nil, "0", "0", "0", 0},
		{weis(0, 0), "0", "0", "0", 0},
		{weis(5), "0", "1", "1", 1},
		{weis(1, 1, 1, 1), "0", "1", "0.25", 4},
		{weis(0, 0, 0, 1), "0.75", "1", "1", 1},
		{weis(4, 3, 2, 1), "0.25", "1", "0.4", 4},
		{weis(1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), "0.875", "1", "1", 2}, // 42 ÷ 48
		{weis(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), "0", "0.5", "0.1", 20},
	} {
		got := Concentrate(c.amounts)
		if got.Gini.String() != c.gini || got.Top10.String() != c.top || got.TopTenth.String() != c.tenth || got.Paid != c.paid || got.Receivers != len(c.amounts) {
			t.Errorf("%v: %+v, want Gini %s, top ten %s, tenth %s, %d paid", c.amounts, got, c.gini, c.top, c.tenth, c.paid)
		}
	}
}

// result is an epoch with one leaf for each amount; devices count from 1, and each sends two valid readings.
func result(n epoch.Number, amounts []units.Amount, reasons ...policy.Code) *reward.Result {
	r := &reward.Result{Inputs: epoch.Inputs{Project: 1, Epoch: n, LogEnd: 10, Budget: units.Wei(100), Paid: units.Wei(30), Burned: units.Wei(10)}}
	for i, a := range amounts {
		l := reward.Leaf{Device: common.Address{byte(i + 1)}, Amount: a, Readings: 3, Reason: "OK", Points: a.Big().Uint64()}
		l.Features.Valid = 2
		if i < len(reasons) {
			l.Reason = reasons[i]
		}
		r.Leaves, r.Total = append(r.Leaves, l), r.Total.Add(a)
		r.Reasons = append(r.Reasons, reward.ReasonCount{Amount: a, Code: l.Reason, Devices: 1, Readings: 3})
	}
	r.Residual, _ = r.Inputs.Budget.Sub(r.Total)
	return r
}

func places(device common.Address) Place {
	return Place{Owner: []string{"a", "b"}[device[0]%2], Cell: []string{"x", "y", ""}[device[0]%3]}
}

func TestEconomicsAddUp(t *testing.T) {
	a := NewAccount(places)
	a.Before(result(1, weis(0, 5, 0, 0)))       // device 2: no cell
	a.Add(result(2, weis(10, 0, 0, 0), "OK"))   // device 1: y
	a.Add(result(3, weis(30, 10, 20, 0), "OK")) // devices 1: y, 2: none, 3: x
	e := a.Result()
	if e.Paid.String() != "70" || e.Budget.String() != "200" || e.Residual.String() != "130" || e.From != 2 || e.To != 3 || e.Epochs != 2 {
		t.Errorf("paid %s of %s, residual %s, epochs %d to %d", e.Paid, e.Budget, e.Residual, e.From, e.To)
	}
	if e.Used.String() != "60" || e.Burned.String() != "20" || e.Earned.String() != "40" || e.Subsidy.String() != "30" || e.ByUse.String() != "0.5714" {
		t.Errorf("used %s, burned %s, earned %s, subsidy %s, by use %s", e.Used, e.Burned, e.Earned, e.Subsidy, e.ByUse)
	}
	if e.Useful != 8 || e.PerUseful.String() != "8" || e.Readings != 24 || e.Active != 4 || e.Devices != 4 {
		t.Errorf("%d useful readings for %s each, of %d; %d of %d devices active", e.Useful, e.PerUseful, e.Readings, e.Active, e.Devices)
	}
	if c := e.Coverage; c.Cells != 2 || c.Before != 0 || c.Gained != 2 || c.Lost != 0 || c.Unplaced != 1 || c.PerCell.String() != "30" {
		t.Errorf("coverage %+v", c)
	}
	if e.ByDevice.Paid != 3 || e.ByOwner.Receivers != 2 || e.Reasons[0].Code != "OK" || e.Reasons[0].Devices != 8 {
		t.Errorf("by device %+v, by owner %+v, reasons %+v", e.ByDevice, e.ByOwner, e.Reasons)
	}
}

// More use than devices are paid is no negative subsidy.
func TestUseThatPaysForMoreLeavesNoSubsidy(t *testing.T) {
	a := NewAccount(places)
	a.Add(result(1, weis(5)))
	if e := a.Result(); e.Earned.String() != "5" || !e.Subsidy.IsZero() || e.ByUse.String() != "1" {
		t.Errorf("earned %s, subsidy %s, by use %s", e.Earned, e.Subsidy, e.ByUse)
	}
}

func TestDiffSumsDevicesOwnersAndCells(t *testing.T) {
	d := NewDiff(places)
	for n := epoch.Number(1); n <= 2; n++ {
		if err := d.Add(result(n, weis(50, 20, 30, 0), "OK", "OK", "OK", "FEW"), result(n, weis(60, 0, 30, 10), "OK", "INDOOR")); err != nil {
			t.Fatal(err)
		}
	}
	out := d.Result(1, PolicyName{}, PolicyName{})
	if out.Gainers != 2 || out.Losers != 1 || out.ToZero != 1 || out.FromZero != 1 || out.Moved.String() != "40" || len(out.Epochs) != 2 {
		t.Errorf("%+v", out)
	}
	if first, last := out.Devices[0], out.Devices[3]; first.Device != (common.Address{2}) || first.Gain().Cmp(big.NewInt(-40)) != 0 || last.Gain().Sign() != 1 {
		t.Errorf("first %+v, last %+v", first, last)
	}
	for _, r := range out.Reasons {
		if r.From == "OK" && r.To == "INDOOR" && (r.Times != 2 || r.Gain().Cmp(big.NewInt(-40)) != 0) {
			t.Errorf("%+v", r)
		}
	}
	if len(out.Owners) != 2 || len(out.Cells) != 2 || out.Owners[0].Key != "a" || out.Owners[0].Gain().Cmp(big.NewInt(-20)) != 0 {
		t.Errorf("owners %+v, cells %+v", out.Owners, out.Cells)
	}
	if err := d.Add(result(3, weis(1)), result(4, weis(1))); !errors.Is(err, ErrOther) {
		t.Errorf("results of two epochs: %v", err)
	}
	if err := d.Add(result(3, weis(1)), result(3, weis(1, 1))); !errors.Is(err, ErrOther) {
		t.Errorf("results of other devices: %v", err)
	}
}
