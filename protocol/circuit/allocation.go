package circuit

import (
	"fmt"
	"math/big"

	"github.com/trellis-network/trellis/protocol/circuit/gadget"
	"github.com/trellis-network/trellis/protocol/compute"
)

// Of the points of stations, 16 bits each, a word holds 15.
const (
	pointBits = 16
	perWord   = 15
)

// allocation gives each station a point a reading, and divides a budget by points. Amounts follow from the output by arithmetic, and a
// Merkle-sum tree over them, which a circuit would have to hash: amount = ⌊budget·points/total⌋, and their sum is budget − residual.
var allocation = family{
	name:   "allocation",
	levels: []int{2, 4, 6},
	params: []compute.Word{schemaWord, maskWord, budgetWord},
	output: append([]compute.Word{
		{Name: "stations", Text: "with a point"},
		{Name: "total", Text: "points"},
		{Name: "residual", Text: "wei of the budget that rounding leaves; all of it without points"},
	}, pointWords()...),
	extra: func(int) int { return slots }, // the amounts
	evaluate: func(v view) ([]*big.Int, []*big.Int, error) {
		if err := v.numbers(slots, 128); err != nil {
			return nil, nil, err
		}
		points, total, stations := make([]uint64, slots), 0, 0
		for _, c := range v.counts {
			if masked(v.params[1], c.slot) {
				if points[c.slot]++; points[c.slot] == 1 {
					stations++
				}
				total++
			}
		}
		residual, amounts := new(big.Int).Set(v.params[2]), zeros(slots)
		words := zeros(slots / perWord)
		for slot, n := range points {
			if total > 0 {
				amounts[slot].Mul(v.params[2], number(n)).Div(amounts[slot], number(total))
				residual.Sub(residual, amounts[slot])
			}
			word := words[slot/perWord]
			word.Or(word, new(big.Int).Lsh(number(n), uint(pointBits*(slot%perWord))))
		}
		return append([]*big.Int{number(stations), number(total), residual}, words...), amounts, nil
	},
	define: func(f *frame) {
		mask := f.param(1, slots)
		f.param(2, 128)
		points := f.perSlot(f.counts())
		for i := range points {
			points[i] = f.api.Mul(mask[i], points[i])
		}
		f.give(0, gadget.Sum(f.api, f.some(mask, points)...))
		residual, total := gadget.ProRata(f.api, f.params[2], points, f.extra, f.level+1)
		f.give(1, total)
		f.give(2, residual)
		for i := range slots / perWord {
			var word wire = 0
			for j := range perWord {
				word = f.api.Add(word, f.api.Mul(points[perWord*i+j], new(big.Int).Lsh(big.NewInt(1), uint(pointBits*j))))
			}
			f.give(3+i, word)
		}
	},
}

func pointWords() (words []compute.Word) {
	for i := range slots / perWord {
		words = append(words, compute.Word{
			Name: fmt.Sprintf("points%d", i), Text: fmt.Sprintf("of slots %d to %d, 16 bits each, the first lowest", perWord*i, perWord*i+perWord-1),
		})
	}
	return words
}

func zeros(n int) []*big.Int {
	list := make([]*big.Int, n)
	for i := range list {
		list[i] = new(big.Int)
	}
	return list
}

func wrong(word int, what string) error { return fmt.Errorf("%w: word %d: %s", ErrParams, word, what) }
