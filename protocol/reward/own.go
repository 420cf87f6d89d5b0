package reward

import (
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// An ownSummary is all that is kept of what an own feature took of a device's
// readings, in the order of their sequence numbers.
type ownSummary struct {
	taken       int64
	value       decimal.Decimal // the smallest, largest or last, as the feature asks
	sum         decimal.Decimal
	run, longer int64 // of the same value
	values      distinct
}

// fits returns why a value cannot be taken: no decimal holds the sum. Its
// reading then does not count at all.
func (o *ownSummary) fits(over string, v decimal.Decimal) error {
	if over != policy.OverSum && over != policy.OverMean {
		return nil
	}
	_, err := o.sum.Add(v)
	return err
}

func (o *ownSummary) add(over string, v decimal.Decimal) {
	first := o.taken == 0
	o.taken++
	switch over {
	case policy.OverSum, policy.OverMean:
		o.sum, _ = o.sum.Add(v) // it fits
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
		o.values.add(v)
	case policy.OverLongestRun:
		if first || v != o.value {
			o.run = 0
		}
		o.run++
		o.longer, o.value = max(o.longer, o.run), v
	}
}

// feature returns the feature's value.
func (o *ownSummary) feature(over string) decimal.Decimal {
	if o.taken == 0 {
		return decimal.Decimal{}
	}
	switch over {
	case policy.OverCount:
		return decimal.FromInt(o.taken)
	case policy.OverSum:
		return o.sum
	case policy.OverMean:
		return ratio(o.sum, o.taken)
	case policy.OverDistinct:
		return decimal.FromInt(int64(o.values.count()))
	case policy.OverLongestRun:
		return decimal.FromInt(o.longer)
	}
	return o.value
}

// ownFeatures returns the values of all own features.
func (s *Scorer) ownFeatures(m *summary) []decimal.Decimal {
	if len(s.own) == 0 {
		return nil
	}
	values := make([]decimal.Decimal, len(s.own))
	for i := range s.own {
		if m != nil {
			values[i] = m.own[i].feature(s.own[i].Over)
		}
	}
	return values
}
