package market

import (
	"bytes"
	"cmp"
	"slices"
)

// A queue decides which jobs are executed now, so that no more memory is taken than there is. What is promised comes before what is
// not, and what is due first before what is due later. A job that does not fit is overtaken by smaller ones behind it, but not for
// ever: when that has happened often, nothing more is started until it fits.
type queue struct {
	workers int
	memory  uint64
	passes  int
}

// next returns the jobs of waiting that are to be started while running are executed, and counts for the others how often they were
// overtaken.
func (q queue) next(waiting, running []*job) (start []*job) {
	slices.SortFunc(waiting, before)
	free, used := q.workers-len(running), uint64(0)
	for _, j := range running {
		used += j.needs.Memory
	}
	var passed []*job
	for _, j := range waiting {
		if free == 0 {
			break
		}
		if used+j.needs.Memory > q.memory {
			if j.passed >= q.passes {
				break // it is next, whatever becomes of those behind it
			}
			passed = append(passed, j)
			continue
		}
		free--
		used += j.needs.Memory
		start = append(start, j)
		for _, p := range passed {
			p.passed++
		}
	}
	return start
}

// before orders jobs by what is at stake, and then by time.
func before(a, b *job) int {
	promised := func(j *job) int {
		if j.promised {
			return 0
		}
		return 1
	}
	return cmp.Or(cmp.Compare(promised(a), promised(b)), cmp.Compare(a.due(), b.due()), bytes.Compare(a.request.ID[:], b.request.ID[:]))
}
