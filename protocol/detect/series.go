package detect

// maxSlots is into how many slots an epoch is cut at most: seven devices'
// series then fit into one bundle.
const maxSlots = 288

// A series is what a device measured of one field, a value a slot: the last
// by time. Slots ascend.
type series struct {
	slots  []int32
	values []int64 // thousandths
	rows   []int32
}

// slotMillis returns the length of a slot: seconds, or longer when the epoch
// has too many.
func (v *view) slotMillis(seconds int64) uint64 {
	length := uint64(max(seconds, 1)) * 1000
	return max(length, (v.end-v.start+maxSlots-1)/maxSlots)
}

// seriesOf returns every device's series of a column.
func (v *view) seriesOf(column int, seconds int64) []series {
	out, length := make([]series, len(v.devices)), v.slotMillis(seconds)
	for d := range v.devices {
		out[d] = v.deviceSeries(d, column, length)
	}
	return out
}

func (v *view) deviceSeries(d, column int, length uint64) series {
	var s series
	for _, row := range v.of[d] {
		r := &v.rows[row]
		value, ok := r.milli(column)
		if !ok || !v.within(r) {
			continue
		}
		slot := int32((r.Time - v.start) / length)
		if n := len(s.slots); n > 0 && s.slots[n-1] == slot {
			s.values[n-1], s.rows[n-1] = value, row
			continue
		}
		s.slots, s.values, s.rows = append(s.slots, slot), append(s.values, value), append(s.rows, row)
	}
	return s
}

// meet calls f with the positions of every slot that both series have.
func meet(a, b *series, f func(i, j int)) {
	for i, j := 0, 0; i < len(a.slots) && j < len(b.slots); {
		switch {
		case a.slots[i] < b.slots[j]:
			i++
		case a.slots[i] > b.slots[j]:
			j++
		default:
			f(i, j)
			i, j = i+1, j+1
		}
	}
}

// changes returns the differences of consecutive values.
func changes(values []int64) []int64 {
	if len(values) < 2 {
		return nil
	}
	out := make([]int64, len(values)-1)
	for i := range out {
		out[i] = values[i+1] - values[i]
	}
	return out
}

// later tells whether most of a's entries come later in the log than those of
// b, pair by pair: a could have copied b, and b not a. The entries are rows of
// equal length.
func (v *view) later(a, b []int32) (most bool, pairs int) {
	n := min(len(a), len(b))
	count := 0
	for i := range n {
		if v.rows[a[i]].Index > v.rows[b[i]].Index {
			count++
		}
	}
	return 10*count >= 9*n, n
}
