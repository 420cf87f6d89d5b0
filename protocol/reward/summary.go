package reward

import (
	"fmt"
	"math/bits"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/mod/sumdb/tlog"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/epoch"
)

// maxDistinct is where counting different values stops: 4 KiB a field.
const maxDistinct = 256

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
}

type fieldSummary struct {
	min, max, sum, last decimal.Decimal
	run, longestRun     int64
	distinct            []decimal.Decimal // ascending, until there are maxDistinct
}

func newSummary(s slots, fields int) *summary {
	return &summary{seen: make([]uint64, (s.count()+63)/64), fields: make([]fieldSummary, fields)}
}

// add counts an entry of the device and returns its verdict, which is final.
func (m *summary) add(s slots, index uint64, c Checked) policy.Code {
	if m.received == 0 {
		m.first = index
	}
	m.last = index
	m.received++
	m.evidence.add(c.leafHash)
	if c.sequence <= m.sequence {
		return policy.OldSequence
	}
	m.sequence = c.sequence
	switch c.verdict {
	case policy.Late:
		m.late++
	case policy.Valid:
		if m.valid == 0 {
			m.trust = c.trust
		} else if m.trust != c.trust {
			m.trust = ""
		}
		slot := (int64(c.time) - s.base) / s.interval
		m.seen[slot/64] |= 1 << (slot % 64)
		for i, v := range c.values {
			m.fields[i].add(v, m.valid == 0)
		}
		m.valid++
	}
	return c.verdict
}

func (f *fieldSummary) add(v decimal.Decimal, first bool) {
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
	if len(f.distinct) < maxDistinct {
		if at, known := slices.BinarySearchFunc(f.distinct, v, decimal.Decimal.Cmp); !known {
			f.distinct = slices.Insert(f.distinct, at, v)
		}
	}
}

// features computes what rules see. m is nil for a device without entries.
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
	for i, field := range m.fields {
		f.Fields[i] = policy.FieldFeatures{
			Min: field.min, Max: field.max, Sum: field.sum, Last: field.last, Mean: ratio(field.sum, f.Valid),
			Distinct: int64(len(field.distinct)), LongestRun: field.longestRun,
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
