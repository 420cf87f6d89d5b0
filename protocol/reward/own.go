package reward

import (
	"fmt"
	"slices"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// An ownSummary is all that is kept of what an own feature took of a device's
// readings, in the order of their sequence numbers.
type ownSummary struct {
	taken       int64
	value       decimal.Decimal // the smallest, largest or last, as the feature asks
	sum         decimal.Sum
	run, longer int64             // of the same value
	distinct    []decimal.Decimal // ascending, until there are maxDistinct
}

func (o *ownSummary) add(over string, v decimal.Decimal) {
	first := o.taken == 0
	o.taken++
	switch over {
	case policy.OverSum, policy.OverMean:
		o.sum.Add(v)
	case policy.OverMin:
		if first || v.Cmp(o.value) < 0 {
			o.value = v
		}
	case policy.OverMax:
		if first || v.Cmp(o.value) > 0 {
			o.value = v
		}
	case policy.OverLast:
		o.value = v
	case policy.OverDistinct:
		o.distinct = addDistinct(o.distinct, v)
	case policy.OverLongestRun:
		if first || v != o.value {
			o.run = 0
		}
		o.run++
		o.longer, o.value = max(o.longer, o.run), v
	}
}

// addDistinct inserts v into an ascending list without doubles, which stops
// growing at maxDistinct.
func addDistinct(list []decimal.Decimal, v decimal.Decimal) []decimal.Decimal {
	if len(list) == maxDistinct {
		return list
	}
	at, known := slices.BinarySearchFunc(list, v, decimal.Decimal.Cmp)
	if known {
		return list
	}
	return slices.Insert(list, at, v)
}

// feature returns the feature's value; ErrOverflow is possible of a sum alone.
func (o *ownSummary) feature(over string) (decimal.Decimal, error) {
	if o.taken == 0 {
		return decimal.Decimal{}, nil
	}
	switch over {
	case policy.OverCount:
		return decimal.FromInt(o.taken), nil
	case policy.OverSum:
		return o.sum.Decimal()
	case policy.OverMean:
		return o.sum.Mean(o.taken)
	case policy.OverDistinct:
		return decimal.FromInt(int64(len(o.distinct))), nil
	case policy.OverLongestRun:
		return decimal.FromInt(o.longer), nil
	}
	return o.value, nil
}

// ownFeatures returns the values of all own features. A sum that no decimal
// holds is 0, and an error, with which the device earns nothing.
func (s *Scorer) ownFeatures(m *summary) (values []decimal.Decimal, err error) {
	if len(s.own) == 0 {
		return nil, nil
	}
	values = make([]decimal.Decimal, len(s.own))
	if m == nil {
		return values, nil
	}
	for i := range m.own {
		v, overflow := m.own[i].feature(s.own[i].Over)
		if overflow != nil && err == nil {
			err = fmt.Errorf("features.%s: %w", s.own[i].Name, overflow)
		}
		values[i] = v
	}
	return values, err
}
