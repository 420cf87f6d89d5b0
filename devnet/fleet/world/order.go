package world

import (
	"cmp"
	"container/heap"
	"slices"
)

// rounds has each of n things happen once an interval, at a time within it that is its own. It needs no heap: after one round the
// order repeats.
type rounds struct {
	order           []int32  // by phase, then number
	phase           []uint32 // of things, milliseconds
	start, interval uint64
	round           uint64
	at              int // place in order
}

// newRounds leaves out the things for which skip is true.
func newRounds(n int, start, interval uint64, phase func(i int) uint64, skip func(i int) bool) *rounds {
	r := &rounds{phase: make([]uint32, n), start: start, interval: interval}
	for i := range n {
		if skip(i) {
			continue
		}
		r.phase[i] = uint32(phase(i) % interval)
		r.order = append(r.order, int32(i))
	}
	slices.SortFunc(r.order, func(a, b int32) int { return cmp.Or(cmp.Compare(r.phase[a], r.phase[b]), cmp.Compare(a, b)) })
	return r
}

func (r *rounds) next() (thing int32, at uint64, ok bool) {
	if len(r.order) == 0 {
		return 0, 0, false
	}
	thing = r.order[r.at]
	at = r.start + r.round*r.interval + uint64(r.phase[thing])
	if r.at++; r.at == len(r.order) {
		r.at, r.round = 0, r.round+1
	}
	return thing, at, true
}

func (r *rounds) skipTo(ms uint64) {
	r.round, r.at = 0, 0
	if ms <= r.start {
		return
	}
	r.round = (ms - r.start) / r.interval
	rest := uint32((ms - r.start) % r.interval)
	r.at, _ = slices.BinarySearchFunc(r.order, rest, func(i int32, rest uint32) int { return cmp.Compare(r.phase[i], rest) })
	if r.at == len(r.order) {
		r.at, r.round = 0, r.round+1
	}
}

// held is a draft that is sent later than it was measured.
type held struct {
	sent uint64
	draft
}

func (h held) before(at uint64, device int32) bool {
	return h.sent < at || h.sent == at && h.device <= device
}

// delayHeap orders by time sent, device, time measured, what.
type delayHeap []held

func (h *delayHeap) push(d held) { heap.Push(h, d) }
func (h *delayHeap) pop() held   { return heap.Pop(h).(held) }

// Len, Less, Swap, Push and Pop implement heap.Interface.
func (h delayHeap) Len() int { return len(h) }
func (h delayHeap) Less(i, j int) bool {
	a, b := h[i], h[j]
	return cmp.Or(cmp.Compare(a.sent, b.sent), cmp.Compare(a.device, b.device), cmp.Compare(a.at, b.at), cmp.Compare(a.what, b.what)) < 0
}
func (h delayHeap) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *delayHeap) Push(x any)   { *h = append(*h, x.(held)) }
func (h *delayHeap) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}
