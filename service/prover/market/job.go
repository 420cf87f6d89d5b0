package market

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/types/units"
)

// A phase is what a worker does about a request.
type phase string

const (
	fresh      phase = "new"
	appraising phase = "appraising" // its program is read, its cost estimated
	waiting    phase = "waiting"    // for a price, a place, or another's promise to break
	locking    phase = "locking"    // a promise is under way
	ready      phase = "queued"     // to be executed
	running    phase = "running"
	proved     phase = "proved" // has a result that is to be brought
	sending    phase = "sending"
	settled    phase = "settled" // nothing is left to do
)

// A job is a request that the worker knows. Owned by the worker's loop, but for progress.
type job struct {
	request  Request
	phase    phase
	manifest *compute.Manifest
	executor execute.Executor
	needs    execute.Needs
	cost     units.Amount // without a promise

	promised   bool   // the chain says so
	direct     bool   // is executed without a promise
	visible    bool   // the last view of the chain has its promise
	unsure     bool   // a promise was sent, and nobody knows yet what became of it
	refuse     bool   // is given back
	promisedAt uint64 // when that was seen first, in Unix seconds
	told       bool   // its output was told to the quorum
	tending    bool   // its chore is being done
	choreSince time.Time
	choreRest  time.Time // before which its next chore is not done
	chores     int       // that were done
	tries      int       // that failed by this machine's fault
	notBefore  time.Time // of the next try
	passed     int       // how often smaller ones were started before it

	queuedAt, startedAt time.Time
	run                 int                // counts its executions
	cancel              context.CancelFunc // of the one under way
	result              execute.Result
	progress            *atomic.Pointer[progress]
	why                 string // it is settled
}

// A progress is what an executor last told.
type progress struct {
	Stage string `json:"stage"`
	Done  int    `json:"done"`
	Total int    `json:"total"`
}

// due is when its result has to be there, in Unix seconds.
func (j *job) due() uint64 {
	switch {
	case j.request.Seat != nil:
		return j.request.Seat.CommitUntil
	case j.promised && j.request.HeldTill != 0:
		return min(j.request.HeldTill, j.request.Deadline)
	}
	return j.request.Deadline
}

// declinable is how long a draw can wait before it should be given back: a third of its time, of which the market leaves half for that.
func (j *job) declinable(now uint64) time.Duration {
	if !j.promised || j.request.Mode != Assigned || j.request.HeldTill <= j.promisedAt {
		return 0
	}
	return time.Duration(int64(j.promisedAt+(j.request.HeldTill-j.promisedAt)/3)-int64(now)) * time.Second
}

// left is what of its work is still to be done, in seconds of a core.
func (j *job) left() float64 {
	if j.phase != running {
		return j.needs.Seconds
	}
	const least = 0.1 // of the estimate, which may be too low
	return max(j.needs.Seconds-time.Since(j.startedAt).Seconds(), least*j.needs.Seconds)
}

// owes reports whether the job is a promise whose result is not there yet.
func (j *job) owes() bool {
	return j.promised && j.phase != settled || j.phase == locking || j.unsure
}

func (j *job) settle(why string) {
	if j.cancel != nil {
		j.cancel()
		j.cancel = nil
	}
	j.phase, j.why, j.result = settled, why, execute.Result{}
}
