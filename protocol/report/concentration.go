// Package report adds up what epochs paid: to whom, for what, how unequally, and what another policy would change.
package report

import (
	"math/big"
	"slices"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/units"
)

// A Concentration says how unequally an amount is shared.
type Concentration struct {
	Receivers int             `json:"receivers"` // all that could receive, with those that got nothing
	Paid      int             `json:"paid"`      // those that got something
	Gini      decimal.Decimal `json:"gini"`      // 0: all got the same; towards 1: one got all
	Top10     decimal.Decimal `json:"top10"`     // share of the ten that got most
	TopTenth  decimal.Decimal `json:"topTenth"`  // share of the tenth of them that got most, rounded up
}

// Concentrate computes how unequally amounts are shared, to four digits, toward zero. It sorts a copy.
func Concentrate(amounts []units.Amount) Concentration {
	sorted := make([]*big.Int, len(amounts))
	for i, a := range amounts {
		sorted[i] = a.Big()
	}
	slices.SortFunc(sorted, (*big.Int).Cmp)
	n := len(sorted)
	c := Concentration{Receivers: n}
	total, weighted := new(big.Int), new(big.Int)
	for i, a := range sorted {
		if a.Sign() > 0 {
			c.Paid++
		}
		total.Add(total, a)
		weighted.Add(weighted, new(big.Int).Mul(a, big.NewInt(int64(2*(i+1)-n-1))))
	}
	c.Gini = Ratio(weighted, new(big.Int).Mul(total, big.NewInt(int64(n))))
	c.Top10 = Ratio(sum(sorted[n-min(n, 10):]), total)
	c.TopTenth = Ratio(sum(sorted[n-(n+9)/10:]), total)
	return c
}

func sum(list []*big.Int) *big.Int {
	total := new(big.Int)
	for _, a := range list {
		total.Add(total, a)
	}
	return total
}

// digits of a ratio.
const ratioScale = 10_000

// Ratio returns a ÷ b to four digits, toward zero; 0 when b is 0.
func Ratio(a, b *big.Int) decimal.Decimal {
	if b.Sign() == 0 {
		return decimal.Decimal{}
	}
	n := new(big.Int).Mul(a, big.NewInt(ratioScale))
	n.Quo(n, b)
	if !n.IsInt64() {
		return decimal.Decimal{} // more than 10^14 times; nobody reads that as a ratio
	}
	q, err := decimal.FromInt(n.Int64()).Quo(decimal.FromInt(ratioScale))
	if err != nil {
		panic(err) // the divisor is not 0
	}
	return q
}
