package reward

import (
	"cmp"
	"slices"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// maxDistinct is where counting different values stops.
const maxDistinct = 256

// distinct holds the different values of a field, up to maxDistinct: 8 bytes
// for each of nearly all that sensors send, because an epoch has millions of
// fields.
type distinct struct {
	small []int64           // billionths, ascending
	wide  []decimal.Decimal // what no int64 holds, ascending
}

func (d *distinct) count() int { return len(d.small) + len(d.wide) }

func (d *distinct) add(v decimal.Decimal) {
	if d.count() == maxDistinct {
		return
	}
	if n, ok := v.Billionths(); ok {
		d.small = insert(d.small, n, cmp.Compare)
		return
	}
	d.wide = insert(d.wide, v, decimal.Decimal.Cmp)
}

// insert adds v to an ascending list without doubles. Room grows by a few
// places and not by half, since most lists stay short.
func insert[T any](list []T, v T, compare func(a, b T) int) []T {
	at, known := slices.BinarySearchFunc(list, v, compare)
	if known {
		return list
	}
	if len(list) == cap(list) && len(list) > 1 {
		list = append(make([]T, 0, len(list)+max(6, len(list)/4)), list...)
	}
	return slices.Insert(list, at, v)
}
