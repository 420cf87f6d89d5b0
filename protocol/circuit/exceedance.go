package circuit

import (
	"math/big"

	"github.com/trellis-network/trellis/protocol/circuit/gadget"
	"github.com/trellis-network/trellis/protocol/compute"
)

func noExtra(int) int { return 0 }

// exceedance counts stations whose readings went above a limit, and shares a budget among all that sent readings.
var exceedance = family{
	name:   "exceedance",
	levels: []int{2, 4, 6, 8},
	params: []compute.Word{schemaWord, fieldWord, {Name: "limit", Text: "a value word"}, maskWord, budgetWord},
	output: payment("with a reading that counts", compute.Word{Name: "exceeded", Text: "of them, with a reading above the limit"}),
	extra:  noExtra,
	evaluate: func(v view) ([]*big.Int, []*big.Int, error) {
		if err := v.numbers(2, 64, slots, 128); err != nil {
			return nil, nil, err
		}
		field, limit, mask := v.params[1].Uint64(), v.params[2].Uint64(), v.params[3]
		paid, above := map[int]bool{}, map[int]bool{}
		for _, c := range v.counts {
			if value := c.Values[field]; value != 0 && masked(mask, c.slot) {
				paid[c.slot] = true
				if value > limit {
					above[c.slot] = true
				}
			}
		}
		return append(pay(v.params[4], paid), number(len(above))), nil, nil
	},
	define: func(f *frame) {
		field, mask := f.param(1, 2), f.param(3, slots)
		f.param(2, 64)
		counts, above := f.counts(), make([]wire, len(f.readings))
		for i, r := range f.readings {
			value := r.Value(f.api, field)
			counts[i] = f.api.Mul(counts[i], gadget.Not(f.api, f.api.IsZero(value)))
			above[i] = f.api.Mul(counts[i], gadget.Above(f.api, value, f.params[2], 64))
		}
		some, exceeded := f.twoCounts(counts, above)
		f.pay(4, f.some(mask, some))
		f.give(3, gadget.Sum(f.api, f.some(mask, exceeded)...))
	},
}

// sum adds up values, and gives their average.
var sum = family{
	name:   "sum",
	levels: []int{2, 4, 6},
	params: []compute.Word{schemaWord, fieldWord, maskWord},
	output: []compute.Word{
		{Name: "count", Text: "readings that count"},
		{Name: "sum", Text: "of their value words"},
		{Name: "average", Text: "a value word: sum/count, rounded down; 0 without readings"},
	},
	extra: noExtra,
	evaluate: func(v view) ([]*big.Int, []*big.Int, error) {
		if err := v.numbers(2, slots); err != nil {
			return nil, nil, err
		}
		count, total, average := new(big.Int), new(big.Int), new(big.Int)
		for _, c := range v.counts {
			if value := c.Values[v.params[1].Uint64()]; value != 0 && masked(v.params[2], c.slot) {
				count.Add(count, big.NewInt(1))
				total.Add(total, number(value))
			}
		}
		if count.Sign() > 0 {
			average.Div(total, count)
		}
		return []*big.Int{count, total, average}, nil, nil
	},
	define: func(f *frame) {
		const width = 64 + 16 // of a sum of fewer than 2¹⁶ values
		field, mask := f.param(1, 2), f.param(2, slots)
		one := new(big.Int).Lsh(big.NewInt(1), width)
		weights := make([]wire, len(f.readings))
		for i, r := range f.readings {
			value := r.Value(f.api, field)
			counts := f.api.Mul(r.counts, gadget.Not(f.api, f.api.IsZero(value)))
			weights[i] = f.api.Mul(counts, f.api.Add(value, one))
		}
		totals := f.perSlot(weights)
		all := gadget.Sum(f.api, each(slots, func(i int) wire { return f.api.Mul(mask[i], totals[i]) })...)
		count, total := gadget.Split(f.api, all, width, f.level+1)
		f.give(0, count)
		f.give(1, total)
		gadget.Divide(f.api, total, count, f.output[2], 64, f.level+1)
	},
}
