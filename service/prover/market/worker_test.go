package market

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/types/units"
)

func TestPromisedTaskIsExecutedAndBrought(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		id := s.put(1, 600)
		s.start(t)
		s.after(3)
		want(t, "state", s.get(id).State, Held)
		want(t, "phase", s.phase(t, id), "running")
		s.after(5)
		want(t, "state", s.get(id).State, Fulfilled)
		want(t, "output", string(s.answers[id]), "output of \x01")
		want(t, "transactions", len(s.locks)+len(s.sent), 2)
		s.after(2)
		want(t, "phase", s.phase(t, id), "unknown")
	})
}

func TestShortTaskIsBroughtWithoutPromise(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.machine.needs = func(*execute.Job) execute.Needs { return execute.Needs{Seconds: 1} }
		id := s.put(1, 600)
		s.start(t)
		s.after(4)
		want(t, "state", s.get(id).State, Fulfilled)
		want(t, "promises", s.promises(), 0)
	})
}

func TestPriceIsWaitedFor(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		// Five core-seconds at 1 IOTX and 10 %, and a little gas, are 5.6 IOTX: reached after 56 of 100 seconds.
		id := s.put(1, 600, func(r *Request) { r.Price = Ramp{Max: units.IOTX(10), Start: 1000, Seconds: 100} })
		s.start(t, func(c *Config) { c.CoreSecond = units.IOTX(1) })
		s.after(54)
		want(t, "state", s.get(id).State, Open)
		s.after(3)
		want(t, "state", s.get(id).State, Held)
	})
}

func TestSilentNodeIsWaitedFor(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		id := s.put(1, 600)
		s.start(t)
		s.after(3)
		s.mu.Lock()
		s.silent = true
		s.mu.Unlock()
		s.after(120)
		want(t, "executions", len(s.machine.order()), 1)
		want(t, "state", s.get(id).State, Held)
		s.mu.Lock()
		s.silent = false
		s.mu.Unlock()
		s.after(70)
		want(t, "state", s.get(id).State, Fulfilled)
		want(t, "executions", len(s.machine.order()), 1)
	})
}

func TestLostRaceCostsNothingMore(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.beforeLock = func(r *Request) { r.State, r.Holder, r.HeldTill = Held, rival, r.Deadline-300 }
		id := s.put(1, 600)
		s.start(t)
		s.after(100)
		want(t, "executions", len(s.machine.order()), 0)
		want(t, "phase", s.phase(t, id), "waiting")
		want(t, "races lost", testutil.ToFloat64(s.worker.meter.bids.WithLabelValues("lost")), 1)
		s.mu.Lock()
		s.beforeLock = nil
		s.mu.Unlock()
		s.after(210) // the rival's promise has run out
		want(t, "state", s.get(id).State, Fulfilled)
	})
}

func TestOneLostRaceHarmsNoOther(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		first, second := s.put(1, 600), s.put(2, 600)
		s.beforeLock = func(r *Request) {
			if r.ID == first {
				r.State, r.Holder, r.HeldTill = Held, rival, r.Deadline
			}
		}
		s.start(t)
		s.after(12)
		want(t, "first", s.get(first).Holder, rival)
		want(t, "second", s.get(second).State, Fulfilled)
	})
}

func TestPromiseThatWasReportedFailedIsKept(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.loseReply = true
		id := s.put(1, 600)
		s.start(t)
		s.after(3)
		want(t, "phase", s.phase(t, id), "running")
		s.after(6)
		want(t, "state", s.get(id).State, Fulfilled)
		want(t, "promises", s.promises(), 1)
		want(t, "results", len(s.sent), 1)
		want(t, "found", testutil.ToFloat64(s.worker.meter.results.WithLabelValues("promised")), 1)
	})
}

func TestPromiseIsCountedWhileNobodyKnowsWhatBecameOfIt(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.standing.Capacity = 1
		first := s.put(1, 600)
		s.start(t)
		s.worker.events <- func() {} // the first look is under way
		s.mu.Lock()
		s.beforeLock = func(*Request) { s.silent = true } // the transaction is in the chain, and then there is silence
		s.mu.Unlock()
		s.after(105)
		status, err := s.worker.Status(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		want(t, "promises", status.Promised, 1)
		s.put(2, 600)
		s.mu.Lock()
		s.silent, s.beforeLock = false, nil
		s.mu.Unlock()
		s.after(12)
		want(t, "first", s.get(first).State, Fulfilled)
	})
}

func TestRefusedPromiseIsDoneWithout(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		id := s.put(1, 600)
		s.standing.Collateral = units.IOTX(1)
		s.beforeLock = func(*Request) { s.refuseLocks = true }
		s.start(t)
		s.after(12)
		want(t, "state", s.get(id).State, Fulfilled)
		want(t, "promises", s.promises(), 0)
	})
}

func TestAccountThatCannotPayForGasTakesNothing(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.standing.Balance = units.Wei(1)
		id := s.put(1, 600)
		s.start(t)
		s.after(10)
		want(t, "executions", len(s.machine.order()), 0)
		s.mu.Lock()
		s.standing.Balance = units.IOTX(1)
		s.mu.Unlock()
		s.after(12)
		want(t, "state", s.get(id).State, Fulfilled)
	})
}

func TestProgramFaultIsNotTriedAgain(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.machine.do = func(context.Context, *execute.Job) error { return fmt.Errorf("it traps: %w", execute.ErrProgram) }
		id := s.put(1, 600)
		s.start(t)
		s.after(300)
		want(t, "executions", len(s.machine.order()), 1)
		want(t, "phase", s.phase(t, id), "settled (program fault)")
	})
}

func TestMachineFaultIsTriedAgainEachTimeLater(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		var at []time.Duration
		began := time.Now()
		s.machine.do = func(_ context.Context, j *execute.Job) error {
			at = append(at, time.Since(began).Truncate(time.Second))
			if len(at) < 4 {
				return errors.New("out of memory")
			}
			return nil
		}
		id := s.put(1, 600)
		s.start(t)
		s.after(30)
		want(t, "state", s.get(id).State, Fulfilled)
		want(t, "executions", len(at), 4)
		for i := 2; i < len(at); i++ {
			if at[i]-at[i-1] <= at[i-1]-at[i-2] {
				t.Errorf("tries at %v: the pause does not grow", at)
			}
		}
	})
}

func TestMachineFaultIsGivenUpAfterEnoughTries(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.machine.do = func(context.Context, *execute.Job) error { panic("a bug of an executor") }
		broken, fine := s.put(1, 600), common.Hash{}
		s.start(t)
		s.after(60)
		want(t, "executions", len(s.machine.order()), 5)
		want(t, "phase", s.phase(t, broken), "settled (machine fault)")
		s.machine.mu.Lock()
		s.machine.do = nil
		s.machine.mu.Unlock()
		fine = s.put(2, 600)
		s.after(10)
		want(t, "another task", s.get(fine).State, Fulfilled)
	})
}

func TestMissingProgramIsLookedForAgain(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.library.failures = 3
		id := s.put(1, 600)
		s.start(t)
		s.after(30)
		want(t, "state", s.get(id).State, Fulfilled)
	})
}

func TestNoMoreIsPromisedThanThereArePlaces(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		for n := byte(1); n <= 10; n++ {
			s.put(n, 600)
		}
		s.standing.Busy = 1 // by another process of the same account
		s.start(t)
		s.after(3)
		want(t, "promises", s.promises(), 3)
		s.after(60)
		for id := range s.requests {
			want(t, "state", s.get(id).State, Fulfilled)
		}
		if s.machine.most > 2 {
			t.Errorf("%d executed at once, want 2", s.machine.most)
		}
	})
}

func TestNothingIsPromisedThatCannotBeDoneInTime(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.machine.needs = func(*execute.Job) execute.Needs { return execute.Needs{Memory: 1 << 20, Seconds: 40} }
		for n := byte(1); n <= 4; n++ {
			s.put(n, 60) // two cores have 120 seconds for 160
		}
		tooSoon := s.put(5, 42)
		s.start(t)
		s.after(3)
		want(t, "promises", s.promises(), 2)
		want(t, "one that is due too soon", s.get(tooSoon).State, Open)
		s.after(45)
		want(t, "missed", testutil.ToFloat64(s.worker.meter.missed), 0)
	})
}

func TestTaskFulfilledByAnotherEndsItsExecution(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.machine.needs = func(*execute.Job) execute.Needs { return execute.Needs{Memory: 1 << 20, Seconds: 100} }
		before, during := s.put(1, 600, func(r *Request) { r.State = Fulfilled }), s.put(2, 600)
		s.start(t, func(c *Config) { c.NeverLock = true })
		s.after(10)
		want(t, "phase", s.phase(t, during), "running")
		s.set(during, func(r *Request) { r.State, r.Holder = Fulfilled, rival })
		s.after(2)
		want(t, "ended executions", len(s.machine.ended), 1)
		want(t, "phase", s.phase(t, during), "unknown")
		want(t, "executions of what was over", len(s.machine.order()), 1)
		want(t, "phase", s.phase(t, before), "unknown")
		want(t, "results", len(s.sent), 0)
	})
}

func TestWrongResultIsNotSent(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.try = func(Answer) error { return refusal("NotShown") }
		id := s.put(1, 600)
		s.start(t)
		s.after(120)
		want(t, "results", len(s.sent), 0)
		want(t, "phase", s.phase(t, id), "settled (refused)")
		want(t, "executions", len(s.machine.order()), 5)
	})
}

func TestOneWrongResultHarmsNoOther(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		bad, good := s.put(1, 600), s.put(2, 600)
		s.try = func(a Answer) error {
			if a.Request.ID == bad {
				return refusal("NotShown")
			}
			return nil
		}
		s.start(t)
		s.after(12)
		want(t, "bad", s.get(bad).State, Held)
		want(t, "good", s.get(good).State, Fulfilled)
	})
}

func TestResultsAreBroughtTogether(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		a, b := s.put(1, 600), s.put(2, 600)
		s.start(t)
		s.after(12)
		want(t, "states", s.get(a).State == Fulfilled && s.get(b).State == Fulfilled, true)
		want(t, "transactions with promises", len(s.locks), 1)
	})
}

func TestBrokenPromiseIsMadeGoodWithoutOne(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.machine.needs = func(*execute.Job) execute.Needs { return execute.Needs{Memory: 1 << 20, Seconds: 30} }
		id := s.put(1, 600)
		s.start(t)
		s.after(3)
		s.set(id, func(r *Request) { r.HeldTill = r.Deadline - 590 })
		s.after(40)
		want(t, "state", s.get(id).State, Fulfilled)
		want(t, "missed", testutil.ToFloat64(s.worker.meter.missed), 1)
		want(t, "executions", len(s.machine.order()), 1)
	})
}

func TestDrainKeepsPromisesAndMakesNoNew(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.machine.needs = func(*execute.Job) execute.Needs { return execute.Needs{Memory: 1 << 20, Seconds: 20} }
		kept := s.put(1, 600)
		s.start(t)
		s.after(3)
		late := s.put(2, 600)
		began := time.Now()
		s.stop()
		want(t, "kept", s.get(kept).State, Fulfilled)
		want(t, "late", s.get(late).State, Open)
		if took := time.Since(began); took > 25*time.Second {
			t.Errorf("the end took %s", took)
		}
	})
}

func TestDrainIsBounded(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.machine.needs = func(*execute.Job) execute.Needs { return execute.Needs{Memory: 1 << 20, Seconds: 400} }
		s.put(1, 600)
		s.start(t)
		s.after(3)
		began := time.Now()
		s.stop()
		want(t, "time", time.Since(began), 30*time.Second)
		want(t, "ended executions", len(s.machine.ended), 1)
	})
}

func TestRestartInTheMiddleGoesOn(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		id := s.put(1, 600)
		s.start(t)
		s.after(3)
		s.kill()
		want(t, "state", s.get(id).State, Held)
		s.start(t)
		s.after(8)
		want(t, "state", s.get(id).State, Fulfilled)
		want(t, "promises", s.promises(), 1)
	})
}

func TestViewOfALaggingNodeIsLeftOut(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.start(t)
		s.after(20)
		known := s.worker.now.Block
		s.mu.Lock()
		s.lag = 10
		s.mu.Unlock()
		s.put(1, 600)
		s.after(3)
		want(t, "block", s.worker.now.Block, known)
		want(t, "promises", s.promises(), 0)
		s.after(10)
		want(t, "promises", s.promises(), 1)
	})
}

func TestQuorumMemberCommitsAndReveals(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		id := s.put(1, 600, func(r *Request) {
			r.Mode, r.Seat = Quorum, &Seat{CommitUntil: 1040, RevealUntil: 1060}
		})
		s.start(t)
		s.after(10)
		if s.commits[id] == (common.Hash{}) {
			t.Fatal("no commitment")
		}
		s.kill() // and the one after it knows nothing
		s.start(t)
		s.after(20)
		want(t, "output told too early", len(s.reveals[id]), 0)
		s.after(12)
		want(t, "output", string(s.reveals[id]), "output of \x01")
		s.set(id, func(r *Request) {
			seat := *r.Seat
			seat.Decided, seat.Output = true, crypto.Keccak256Hash([]byte("output of \x01"))
			r.Seat = &seat
		})
		s.after(3)
		want(t, "state", s.get(id).State, Fulfilled)
		want(t, "promises", s.promises(), 0)
		s.after(2)
		want(t, "collected", len(s.collected), 1)
	})
}

func TestOutvotedMemberBringsNothing(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		id := s.put(1, 600, func(r *Request) {
			r.Mode, r.Seat = Quorum, &Seat{CommitUntil: 1040, RevealUntil: 1060, Decided: true, Output: common.Hash{1}}
		})
		s.start(t)
		s.after(20)
		want(t, "results", len(s.sent), 0)
		want(t, "phase", s.phase(t, id), "settled (outvoted)")
	})
}

func TestChoreIsDoneOnce(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.put(1, 600, func(r *Request) { r.Mode, r.Chore = Quorum, Draw })
		s.start(t)
		s.after(10)
		want(t, "chores", len(s.chores), 1)
	})
}

// A quorum of more provers than there are postpones each draw, and gives its requester everything back.
func TestChoresThatNeverEndCostLittle(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.endless = true
		s.put(1, 4000, func(r *Request) { r.Mode, r.Chore = Quorum, Draw })
		s.start(t)
		s.after(3600)
		if n := len(s.chores); n < 10 || n > 40 {
			t.Errorf("%d chores in an hour", n)
		}
		s.put(2, 4000, func(r *Request) { r.Mode, r.Chore, r.Price = Quorum, Draw, Ramp{Max: units.Wei(1)} })
		before := len(s.chores)
		s.set(common.Hash{1}, func(r *Request) { r.Chore = "" })
		s.after(10)
		want(t, "chores for one wei", len(s.chores)-before, 0)
	})
}

func TestQuorumMemberThatFindsAnotherOutputSaysNothing(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		id := s.put(1, 600, func(r *Request) {
			r.Mode, r.Seat = Quorum, &Seat{CommitUntil: 1040, RevealUntil: 1060}
		})
		s.commits[id] = common.Hash{9} // as if by a program that draws lots
		s.start(t)
		s.after(50)
		want(t, "output", len(s.reveals[id]), 0)
		want(t, "phase", s.phase(t, id), "settled (committed to another output)")
	})
}

func TestForeignDrawsAreLeftAlone(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.put(1, 600, func(r *Request) { r.Mode = Quorum })
		s.put(2, 600, func(r *Request) { r.Mode, r.State, r.Holder, r.HeldTill = Assigned, Held, rival, 1500 })
		mine := s.put(3, 600, func(r *Request) { r.Mode, r.State, r.Holder, r.HeldTill = Assigned, Held, me, 1500 })
		s.start(t)
		s.after(10)
		want(t, "executions", len(s.machine.order()), 1)
		want(t, "mine", s.get(mine).State, Fulfilled)
	})
}

func TestDrawThatIsNotWantedIsGivenBack(t *testing.T) {
	drawn := func(r *Request) { r.Mode, r.State, r.Holder, r.HeldTill = Assigned, Held, me, 1500 }
	play(t, func(t *testing.T, s *scene) {
		s.machine.needs = func(j *execute.Job) execute.Needs {
			if j.ID[0] == 1 {
				return execute.Needs{Memory: 1 << 40}
			}
			return execute.Needs{Seconds: 5}
		}
		large := s.put(1, 600, drawn)
		cheap := s.put(2, 600, drawn, func(r *Request) { r.Price = Ramp{Max: units.Wei(1)} })
		good := s.put(3, 600, drawn)
		s.start(t)
		s.after(10)
		want(t, "given back", len(s.declined), 2)
		want(t, "large", s.get(large).State, Open)
		want(t, "cheap", s.get(cheap).State, Open)
		want(t, "good", s.get(good).State, Fulfilled)
	})
}

func TestDrawThatCannotBeComputedIsGivenBack(t *testing.T) {
	drawn := func(r *Request) { r.Mode, r.State, r.Holder, r.HeldTill = Assigned, Held, me, 1060 }
	for _, test := range []struct {
		name  string
		fault func(s *scene)
	}{
		{"its program is nowhere", func(s *scene) { s.library.failures = 1 << 30 }},
		{"its program is not told in time", func(s *scene) { s.library.hangs = true }},
		{"its program traps", func(s *scene) {
			s.machine.do = func(context.Context, *execute.Job) error { return fmt.Errorf("it traps: %w", execute.ErrProgram) }
		}},
		{"its entries are nowhere", func(s *scene) {
			s.machine.needs = func(*execute.Job) execute.Needs { return execute.Needs{Seconds: 1} }
			s.machine.do = func(context.Context, *execute.Job) error { return errSilent }
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			play(t, func(t *testing.T, s *scene) {
				test.fault(s)
				id := s.put(1, 600, drawn)
				s.start(t)
				s.after(30)
				want(t, "state", s.get(id).State, Open)
				want(t, "given back", len(s.declined), 1)
			})
		})
	}
}

func TestMoreThanATaskPaysIsNotPutAtStake(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.put(1, 600, func(r *Request) { r.Deposit = r.Price.Max.Add(units.Wei(1)) })
		fair := s.put(2, 600, func(r *Request) { r.Deposit = r.Price.Max })
		s.start(t)
		s.after(30)
		want(t, "promises", s.promises(), 1)
		want(t, "fair", s.get(fair).State, Fulfilled)
	})
}

func TestTooLargeTaskIsDeclined(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.machine.needs = func(*execute.Job) execute.Needs { return execute.Needs{Memory: 1 << 40, Seconds: 5} }
		id := s.put(1, 600)
		s.start(t)
		s.after(5)
		want(t, "phase", s.phase(t, id), "settled (too large)")
		want(t, "promises", s.promises(), 0)
	})
}

func TestStatusTellsProgress(t *testing.T) {
	play(t, func(t *testing.T, s *scene) {
		s.put(1, 600)
		s.start(t)
		s.after(3)
		status, err := s.worker.Status(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if len(status.Jobs) != 1 || status.Jobs[0].Progress == nil || *status.Jobs[0].Progress != (progress{"work", 1, 2}) {
			t.Errorf("status %+v", status)
		}
		s.stop()
		if _, err := s.worker.Status(t.Context()); !errors.Is(err, ErrStopped) {
			t.Errorf("after its end: %v", err)
		}
	})
}

func TestOwnPagesAreForThisMachineAlone(t *testing.T) {
	w := New(config(), nil, nil, nil, nil)
	for _, addr := range []string{"0.0.0.0:0", ":9000", "192.0.2.1:0", "example.org:1", "127.0.0.1"} {
		if err := w.Serve(t.Context(), addr, nil); !errors.Is(err, ErrExposed) {
			t.Errorf("%s: %v", addr, err)
		}
	}
}
