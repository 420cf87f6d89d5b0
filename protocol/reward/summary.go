package reward

import (
	"fmt"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/mod/sumdb/tlog"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/epoch"
)

// slots cuts the time in which readings count into the policy's intervals.
// Times are milliseconds; base may be before 1970.
type slots struct {
	base, end   int64 // readings count from base, before end
	interval    int64
	first, last int64 // intervals that touch the window
	expected    int64
}

func newSlots(p *policy.Policy, in epoch.Inputs) (slots, error) {
	grace, interval := int64(p.GraceSeconds())*1000, int64(p.IntervalSeconds())*1000
	window := int64(in.WindowEnd - in.WindowStart)
	s := slots{
		base: int64(in.WindowStart) - grace, end: int64(in.WindowEnd) + grace, interval: interval,
		first: grace / interval, last: (grace + window - 1) / interval, expected: max(1, window/interval),
	}
	if n := s.count(); n > MaxSlots {
		return slots{}, fmt.Errorf("%w: the window has %d intervals, at most %d", ErrInputs, n, MaxSlots)
	}
	return s, nil
}

func (s slots) count() int64 { return (s.end - s.base + s.interval - 1) / s.interval }

// A summary is all that is kept of a device's entries. Its size does not grow
// with their number, but for the logarithm in evidence.
type summary struct {
	first, last uint64 // log indexes
	sequence    uint64 // the highest so far
	received    int64
	valid, late int64
	trust       string   // of the keys of all valid readings; "" when they differ
	seen        []uint64 // a bit for each interval with a valid reading
	fields      []fieldSummary
	evidence    evidence

	previous *policy.Reading // the valid one before; kept for policies of version 2
	own      []ownSummary
}

type fieldSummary struct {
	count               int64
	min, max, sum, last decimal.Decimal
	run, longestRun     int64
	values              distinct
}

func newSummary(s slots, fields, own int) *summary {
	return &summary{seen: make([]uint64, (s.count()+63)/64), fields: make([]fieldSummary, fields), own: make([]ownSummary, own)}
}

// enter counts an entry of the device, whatever it says, and tells whether its
// sequence number is above all before.
func (m *summary) enter(index uint64, c *Checked) (rises bool) {
	if m.received == 0 {
		m.first = index
	}
	m.last = index
	m.received++
	m.evidence.add(c.leafHash)
	if c.sequence <= m.sequence {
		return false
	}
	m.sequence = c.sequence
	return true
}

// count takes up a valid reading.
func (m *summary) count(s slots, c *Checked) {
	if m.valid == 0 {
		m.trust = c.trust
	} else if m.trust != c.trust {
		m.trust = ""
	}
	m.valid++
	slot := (int64(c.time) - s.base) / s.interval
	m.seen[slot/64] |= 1 << (slot % 64)
	for i, v := range c.values {
		if c.has == nil || c.has[i] {
			m.fields[i].add(v)
		}
	}
}

// keep remembers the reading as the one before the next.
func (m *summary) keep(c *Checked) {
	if m.previous == nil {
		m.previous = &policy.Reading{}
	}
	p := m.previous
	p.Time, p.Sequence = c.time, c.sequence
	p.Values, p.Has = append(p.Values[:0], c.values...), c.has // which the checker never uses again
}

func (f *fieldSummary) add(v decimal.Decimal) {
	first := f.count == 0
	f.count++
	if first || v.Cmp(f.min) < 0 {
		f.min = v
	}
	if first || v.Cmp(f.max) > 0 {
		f.max = v
	}
	if sum, err := f.sum.Add(v); err == nil {
		f.sum = sum // MaxEntries keeps it from overflowing: 2^32 × 2^93 < 2^127
	}
	if first || v != f.last {
		f.run = 0
	}
	f.run++
	f.longestRun = max(f.longestRun, f.run)
	f.last = v
	f.values.add(v)
}

// features computes what rules see of the device's own readings. m is nil for a
// device without entries.
func (m *summary) features(s slots) policy.Features {
	f := policy.Features{Expected: s.expected}
	if m == nil {
		m = &summary{}
	}
	f.Received, f.Valid, f.Late, f.Invalid = m.received, m.valid, m.late, m.received-m.valid-m.late
	for _, word := range m.seen {
		f.Slots += int64(bits.OnesCount64(word))
	}
	f.MaxGapSeconds = m.longestGap(s) * s.interval / 1000
	f.Completeness = ratio(decimal.FromInt(min(f.Slots, f.Expected)), f.Expected)
	if f.Valid == 0 {
		return f
	}
	f.Fields = make([]policy.FieldFeatures, len(m.fields))
	for i := range m.fields {
		field := &m.fields[i]
		f.Fields[i] = policy.FieldFeatures{
			Min: field.min, Max: field.max, Sum: field.sum, Last: field.last, Mean: ratio(field.sum, max(1, field.count)),
			Distinct: int64(field.values.count()), LongestRun: field.longestRun, Count: field.count,
		}
	}
	return f
}

// ratio returns n ÷ d for d above 0, which makes nothing larger.
func ratio(n decimal.Decimal, d int64) decimal.Decimal {
	quotient, err := n.Quo(decimal.FromInt(d))
	if err != nil {
		panic(err) // d is not 0
	}
	return quotient
}

// longestGap counts the window's intervals in the longest run without a valid
// reading. Counting intervals and not the time between readings makes it
// independent of the order in which a device that was offline sends them.
func (m *summary) longestGap(s slots) int64 {
	if len(m.seen) == 0 {
		return s.last - s.first + 1
	}
	var run, longest int64
	for slot := s.first; slot <= s.last; slot++ {
		if m.seen[slot/64]>>(slot%64)&1 == 1 {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}

// evidence is an RFC 6962 tree over hashes that come one by one: the roots of
// the perfect subtrees, largest first, as the bits of size tell.
type evidence struct {
	size  uint64
	roots []tlog.Hash
}

func (e *evidence) add(leafHash common.Hash) {
	h := tlog.Hash(leafHash)
	for merge := e.size; merge&1 == 1; merge >>= 1 {
		h = tlog.NodeHash(e.roots[len(e.roots)-1], h)
		e.roots = e.roots[:len(e.roots)-1]
	}
	e.roots = append(e.roots, h)
	e.size++
}

func (e *evidence) root() common.Hash {
	if e.size == 0 {
		empty, _ := tlog.TreeHash(0, nil) // reads nothing of an empty tree
		return common.Hash(empty)
	}
	h := e.roots[len(e.roots)-1]
	for i := len(e.roots) - 2; i >= 0; i-- {
		h = tlog.NodeHash(e.roots[i], h)
	}
	return common.Hash(h)
}
