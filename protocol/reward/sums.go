package reward

import (
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/types/units"
)

// summarize adds leaves up by reason, ascending by code.
func summarize(leaves []Leaf) (units.Amount, []ReasonCount) {
	type sums struct {
		devices, readings uint64
		amount            big.Int
	}
	by, total := map[policy.Code]*sums{}, new(big.Int)
	for _, leaf := range leaves {
		sum := by[leaf.Reason]
		if sum == nil {
			sum = &sums{}
			by[leaf.Reason] = sum
		}
		sum.devices++
		sum.readings += leaf.Readings
		if !leaf.Amount.IsZero() {
			amount := leaf.Amount.Big()
			sum.amount.Add(&sum.amount, amount)
			total.Add(total, amount)
		}
	}
	var reasons []ReasonCount
	for _, code := range slices.Sorted(maps.Keys(by)) {
		reasons = append(reasons, ReasonCount{amountOf(&by[code].amount), code, by[code].devices, by[code].readings})
	}
	return amountOf(total), reasons
}

// amountOf wraps a sum of parts of the budget, which is a uint256. Other sums,
// of a result that someone else made, saturate and fail Check.
func amountOf(n *big.Int) units.Amount {
	a, err := units.FromBig(n)
	if err != nil {
		a, _ = units.FromBig(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)))
	}
	return a
}

// share is a device's part of the budget by points alone, rounded toward zero.
func share(budget units.Amount, points, all uint64) units.Amount {
	if points == 0 {
		return units.Amount{}
	}
	return budget.MulDiv(new(big.Int).SetUint64(points), new(big.Int).SetUint64(all))
}

// Check returns what is inconsistent in the result by itself: the order of
// leaves, amounts and sums, I4, and the root. It does not tell whether the
// score is right; for that, score again and Diff, or see Recompute.
func (r *Result) Check() error {
	for i := 1; i < len(r.Leaves); i++ {
		if r.Leaves[i].Device.Cmp(r.Leaves[i-1].Device) <= 0 {
			return fmt.Errorf("leaf %d: device %s is not above the one before", i, r.Leaves[i].Device)
		}
	}
	if err := r.checkSums(); err != nil {
		return err
	}
	tree, err := r.Tree()
	if err != nil {
		return err
	}
	if got := tree.Root().Hash; got != r.Root {
		return fmt.Errorf("root %s, the leaves give %s", r.Root, got)
	}
	return nil
}

// checkSums checks I4 and all that adds up to it.
func (r *Result) checkSums() error {
	var points, devices uint64
	for i := range r.Leaves {
		if points += r.Leaves[i].Points; r.Leaves[i].Points > 0 {
			devices++
		}
	}
	if points != r.AllPoints || r.Version == version2 && devices != r.PaidDevices {
		return fmt.Errorf("%w: all points are %d, want %d of %d devices", ErrBudget, r.AllPoints, points, devices)
	}
	check := r.checkShares
	if r.Version == version2 {
		check = r.checkPools
	}
	if err := check(); err != nil {
		return err
	}
	total, reasons := summarize(r.Leaves)
	if total.Cmp(r.Total) != 0 || total.Add(r.Residual).Cmp(r.toPay()) != 0 {
		return fmt.Errorf("%w: amounts %s, total %s, residual %s, budget %s, corrections %s",
			ErrBudget, total, r.Total, r.Residual, r.Inputs.Budget, r.Corrections)
	}
	if !slices.EqualFunc(reasons, r.Reasons, func(a, b ReasonCount) bool {
		return a.Code == b.Code && a.Devices == b.Devices && a.Readings == b.Readings && a.Amount.Cmp(b.Amount) == 0
	}) {
		return fmt.Errorf("%w: reasons are not those of the leaves", ErrBudget)
	}
	return nil
}

// checkShares checks the amounts of version 1, which follow from the points.
func (r *Result) checkShares() error {
	for i := range r.Leaves {
		leaf := &r.Leaves[i]
		if want := share(r.Inputs.Budget, leaf.Points, r.AllPoints); leaf.Amount.Cmp(want) != 0 {
			return fmt.Errorf("%w: leaf %d: amount %s, want %s", ErrBudget, i, leaf.Amount, want)
		}
	}
	return nil
}

// checkPools checks that pools pay what the leaves get from them and no more
// than they have, that nobody is paid without points but by a correction, and
// that corrections are those of the inputs.
func (r *Result) checkPools() error {
	totals := make([]*big.Int, len(r.Pools))
	for k := range totals {
		totals[k] = new(big.Int)
	}
	owed := map[common.Address]units.Amount{}
	var corrections units.Amount
	for _, c := range r.Inputs.Corrections {
		owed[c.Device] = owed[c.Device].Add(c.Amount)
		corrections = corrections.Add(c.Amount)
	}
	if corrections.Cmp(r.Corrections) != 0 {
		return fmt.Errorf("%w: corrections %s, the inputs' are %s", ErrBudget, r.Corrections, corrections)
	}
	for i := range r.Leaves {
		if err := r.Leaves[i].check(r, owed); err != nil {
			return fmt.Errorf("%w: leaf %d: %w", ErrBudget, i, err)
		}
		for k, a := range r.Leaves[i].Amounts {
			if !a.IsZero() {
				totals[k].Add(totals[k], a.Big())
			}
		}
	}
	return r.checkBudgets(totals)
}

func (l *Leaf) check(r *Result, owed map[common.Address]units.Amount) error {
	if len(l.Amounts) != len(r.Pools) || len(l.Groups) != len(r.GroupNames) || len(l.Memory) != len(r.MemoryNames) {
		return fmt.Errorf("%d pools, %d groups and %d memories, the header names %d, %d and %d",
			len(l.Amounts), len(l.Groups), len(l.Memory), len(r.Pools), len(r.GroupNames), len(r.MemoryNames))
	}
	sum := l.Correction
	for _, a := range l.Amounts {
		if !a.IsZero() && l.Points == 0 {
			return fmt.Errorf("%s wei without points", a)
		}
		sum = sum.Add(a)
	}
	if sum.Cmp(l.Amount) != 0 || l.Correction.Cmp(owed[l.Device]) != 0 {
		return fmt.Errorf("amount %s and correction %s, want %s and %s", l.Amount, l.Correction, sum, owed[l.Device])
	}
	return nil
}

func (r *Result) checkBudgets(totals []*big.Int) error {
	if r.Budget.Cmp(r.Inputs.Budget) > 0 {
		return fmt.Errorf("%w: %s wei are given out of %s", ErrBudget, r.Budget, r.Inputs.Budget)
	}
	all := new(big.Int)
	for k, p := range r.Pools {
		all.Add(all, totals[k])
		if p.Total.Big().Cmp(totals[k]) != 0 || p.Total.Add(p.Spilled).Cmp(p.Budget) > 0 {
			return fmt.Errorf("%w: pool %s has %s, pays %s and spills %s, its leaves get %s", ErrBudget, p.Name, p.Budget, p.Total, p.Spilled, totals[k])
		}
	}
	if all.Cmp(r.Budget.Big()) > 0 {
		return fmt.Errorf("%w: pools pay %s of %s", ErrBudget, all, r.Budget)
	}
	return nil
}
