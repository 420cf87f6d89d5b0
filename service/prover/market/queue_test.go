package market

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/service/prover/execute"
)

func queued(n byte, deadline uint64, memory uint64, promised bool) *job {
	return &job{request: Request{ID: common.Hash{n}, Deadline: deadline}, phase: ready, promised: promised, needs: execute.Needs{Memory: memory}}
}

func ids(jobs []*job) (out string) {
	for _, j := range jobs {
		out += string('0' + rune(j.request.ID[0]))
	}
	return out
}

func TestWhatIsPromisedAndDueFirstIsStartedFirst(t *testing.T) {
	q := queue{workers: 3, memory: 10, passes: 2}
	jobs := []*job{queued(1, 10, 1, false), queued(2, 50, 1, true), queued(3, 40, 1, true), queued(4, 5, 1, false), queued(5, 60, 1, true)}
	if got := ids(q.next(jobs, nil)); got != "325" {
		t.Errorf("started %s", got)
	}
}

func TestSmallJobsOvertakeOneThatDoesNotFitButNotForEver(t *testing.T) {
	q := queue{workers: 4, memory: 10, passes: 3}
	busy := []*job{queued(9, 1, 4, true)}
	huge := queued(1, 20, 8, true)
	for n := range 3 {
		if got := q.next([]*job{huge, queued(2, 30, 1, true)}, busy); ids(got) != "2" {
			t.Fatalf("round %d: started %q", n, ids(got))
		}
	}
	if got := q.next([]*job{huge, queued(2, 30, 1, true)}, busy); len(got) != 0 {
		t.Errorf("started %q before the one that was overtaken three times", ids(got))
	}
	if got := q.next([]*job{huge, queued(2, 30, 1, true)}, nil); ids(got) != "12" {
		t.Errorf("started %q", ids(got))
	}
}

func TestAHugeJobThatRunsLeavesRoomForSmallOnes(t *testing.T) {
	q := queue{workers: 2, memory: 10, passes: 3}
	if got := q.next([]*job{queued(2, 30, 3, true), queued(3, 40, 2, true)}, []*job{queued(1, 20, 8, true)}); ids(got) != "3" {
		t.Errorf("started %q", ids(got))
	}
}

func TestPromisesThatCollideAreNotKept(t *testing.T) {
	slack := time.Second
	for _, c := range []struct {
		name     string
		promises []promise
		want     bool
	}{
		{"none", nil, true},
		{"one that fits", []promise{{9, 10}}, true},
		{"one without its slack", []promise{{9.5, 10}}, false},
		{"two on two cores", []promise{{9, 10}, {9, 10}}, true},
		{"three on two cores", []promise{{9, 10}, {9, 10}, {9, 10}}, false},
		{"three, the last due later", []promise{{9, 10}, {9, 20}, {9, 10}}, true},
		{"one core's work is not shared", []promise{{15, 10}}, false},
	} {
		if got := keeps(c.promises, 2, slack); got != c.want {
			t.Errorf("%s: got %v, want %v", c.name, got, c.want)
		}
	}
}
