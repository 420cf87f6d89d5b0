package coordinator

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

const (
	project   = epoch.Project(1)
	challenge = 5           // seconds
	postTime  = 7 * 24 * 60 // seconds; the contract has days
)

var errDown = errors.New("node is down")

// ledger is the Settlement contract in memory, with its rules.
type ledger struct {
	turn   sync.Mutex // orders what the story changes before what a coordinator reads
	diary  []string
	fail   map[string]int // failures to come, by call
	lost   bool           // the next pin is final, but its answer is lost
	slow   time.Duration  // of a claim
	size   uint64         // of the log on the chain
	pool   units.Amount
	epochs []chain.EpochStatus
	paid   map[epoch.Number]map[uint64]bool
	leaves int // that each result pays, one wei each

	waiting []epoch.Correction
}

func newLedger() *ledger {
	return &ledger{fail: map[string]int{}, paid: map[epoch.Number]map[uint64]bool{}, pool: units.IOTX(1000), leaves: 3}
}

func (l *ledger) write(format string, values ...any) {
	l.diary = append(l.diary, fmt.Sprintf(format, values...))
}

func (l *ledger) take() {
	l.turn.Lock()
	defer l.turn.Unlock()
}

func (l *ledger) broken(call string) error {
	l.take()
	if l.fail[call] == 0 {
		return nil
	}
	l.fail[call]--
	return errDown
}

func (l *ledger) Time(context.Context) (block, seconds uint64, err error) {
	seconds = uint64(time.Now().Unix())
	return seconds, seconds, nil
}

func (l *ledger) Checkpoint(context.Context, epoch.Project) (uint64, common.Hash, error) {
	l.take()
	return l.size, common.Hash{1}, nil
}

func (l *ledger) Project(context.Context, epoch.Project) (chain.ProjectStatus, error) {
	return chain.ProjectStatus{PolicyHash: common.Hash{2}, Pool: l.pool}, nil
}

func (l *ledger) WaitingCorrections(context.Context, epoch.Project, uint64) ([]epoch.Correction, error) {
	return l.waiting, nil
}

func (l *ledger) LatestEpoch(context.Context, epoch.Project) (epoch.Number, error) {
	err := l.broken("latest")
	return epoch.Number(len(l.epochs)), err
}

func (l *ledger) NextEpoch(context.Context, epoch.Project) (chain.Next, error) {
	next := chain.Next{Epoch: epoch.Number(len(l.epochs)) + 1}
	if len(l.epochs) > 0 {
		last := l.epochs[len(l.epochs)-1]
		next.LogStart, next.WindowStart = last.Inputs.LogEnd, last.Inputs.WindowEnd
		if last.State == epoch.Void {
			next.LogStart, next.WindowStart = last.Inputs.LogStart, last.Inputs.WindowStart
		}
	}
	return next, nil
}

func (l *ledger) Epoch(_ context.Context, _ epoch.Project, n epoch.Number) (chain.EpochStatus, error) {
	err := l.broken("epoch")
	return l.epochs[n-1], err
}

func (l *ledger) Pin(ctx context.Context, in epoch.Inputs) error {
	if err := l.broken("pin"); err != nil {
		return err
	}
	next, _ := l.NextEpoch(ctx, project)
	seconds := uint64(time.Now().Unix())
	if in.LogStart != next.LogStart || in.LogEnd < in.LogStart || in.WindowStart < next.WindowStart || in.WindowEnd <= in.WindowStart || in.RegistryBlock >= seconds {
		return fmt.Errorf("pin of %+v is refused, next is %+v", in, next)
	}
	var err error
	if l.pool, err = l.pool.Sub(in.Budget); err != nil {
		return err
	}
	l.epochs = append(l.epochs, chain.EpochStatus{Inputs: in, State: epoch.Pinned, PostBy: seconds + postTime})
	l.write("pin %d: entries %d-%d, window %d-%d s", in.Epoch, in.LogStart, in.LogEnd, in.WindowStart/1000, in.WindowEnd/1000)
	if l.lost {
		l.lost = false
		return context.DeadlineExceeded
	}
	return nil
}

// post is what scorers do.
func (l *ledger) post(n epoch.Number) {
	e := &l.epochs[n-1]
	e.State, e.PostBy, e.ChallengeEnds = epoch.Posted, 0, uint64(time.Now().Unix())+challenge
	e.Result = chain.Result{Leaves: uint64(l.leaves), Total: wei(l.leaves)}
}

func (l *ledger) contest(n epoch.Number) {
	l.post(n)
	l.epochs[n-1].State = epoch.Contested
}

func wei(n int) units.Amount { return units.Wei(uint64(n)) }

// closable returns the epoch when it is in state and its deadline is over.
func (l *ledger) closable(n epoch.Number, states ...epoch.State) (*chain.EpochStatus, error) {
	e := &l.epochs[n-1]
	for _, state := range states {
		if e.State == state && uint64(time.Now().Unix()) >= max(e.PostBy, e.ChallengeEnds) {
			return e, nil
		}
	}
	return nil, fmt.Errorf("epoch %d is %s and stays so", n, e.State)
}

func (l *ledger) Finalize(_ context.Context, _ epoch.Project, n epoch.Number) error {
	if err := l.broken("finalize"); err != nil {
		return err
	}
	e, err := l.closable(n, epoch.Posted)
	if err != nil {
		return err
	}
	e.State = epoch.Settled
	l.write("settle %d", n)
	return nil
}

func (l *ledger) VoidEpoch(_ context.Context, _ epoch.Project, n epoch.Number) error {
	e, err := l.closable(n, epoch.Contested, epoch.Pinned)
	if err != nil {
		return err
	}
	e.State = epoch.Void
	l.pool = l.pool.Add(e.Inputs.Budget)
	l.write("void %d", n)
	return nil
}

func (l *ledger) Unclaimed(_ context.Context, _ epoch.Project, n epoch.Number, claims []chain.Claim) ([]chain.Claim, error) {
	var open []chain.Claim
	for _, c := range claims {
		if !l.paid[n][c.Index] {
			open = append(open, c)
		}
	}
	return open, nil
}

func (l *ledger) Claim(_ context.Context, _ epoch.Project, n epoch.Number, claims []chain.Claim) error {
	if err := l.broken("claim"); err != nil {
		return err
	}
	time.Sleep(l.slow) // a claim is final after some blocks
	e := &l.epochs[n-1]
	if e.State != epoch.Settled {
		return fmt.Errorf("epoch %d is %s", n, e.State)
	}
	if l.paid[n] == nil {
		l.paid[n] = map[uint64]bool{}
	}
	for _, c := range claims {
		if l.paid[n][c.Index] {
			return fmt.Errorf("leaf %d of epoch %d is claimed twice", c.Index, n)
		}
		l.paid[n][c.Index] = true
	}
	e.Claimed = wei(len(l.paid[n]))
	l.write("pay %d: %d leaves", n, len(claims))
	return nil
}

// Claims implements Results.
func (l *ledger) Claims(context.Context, chain.EpochStatus) ([]chain.Claim, error) {
	if err := l.broken("claims"); err != nil {
		return nil, err
	}
	claims := make([]chain.Claim, l.leaves)
	for i := range claims {
		claims[i] = chain.Claim{Index: uint64(i), Leaf: bindings.MerkleSumLeaf{Amount: big.NewInt(1)}}
	}
	return claims, nil
}

// A story runs coordinators over a ledger; time in it begins at 0.
type story struct {
	*ledger
	t     *testing.T
	cfg   Config
	begin time.Time
	stop  func()
	said  *lines
}

// lines counts what is logged.
type lines struct{ n int }

func (l *lines) Write(b []byte) (int, error) { l.n++; return len(b), nil }

func tell(t *testing.T, cfg Config, f func(s *story)) {
	synctest.Test(t, func(t *testing.T) {
		cfg.Project = project
		if cfg.Budget.IsZero() {
			cfg.Budget = units.IOTX(10)
		}
		s := &story{ledger: newLedger(), t: t, cfg: cfg, begin: time.Now(), said: new(lines)}
		s.start()
		f(s)
		s.stop()
	})
}

func (s *story) start() {
	now := func() uint64 { return uint64(time.Since(s.begin).Milliseconds()) }
	c := New(s.cfg, s.ledger, s.ledger, now, slog.New(slog.NewTextHandler(s.said, nil)), func(n epoch.Number) { s.write("paid %d", n) })
	ctx, cancel := context.WithCancel(s.t.Context())
	ended := make(chan error, 1)
	go func() { ended <- c.Run(ctx) }()
	s.stop = func() {
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			s.t.Errorf("Run = %v, want %v", err, context.Canceled)
		}
	}
	synctest.Wait()
}

// pass lets time go on.
func (s *story) pass(d time.Duration) {
	s.take()
	time.Sleep(d)
	synctest.Wait()
}

// expect compares what happened since it was asked last.
func (s *story) expect(want ...string) {
	s.t.Helper()
	if diff := cmp.Diff(s.diary, want); diff != "" {
		s.t.Errorf("what happened differs (-got +want):\n%s", diff)
	}
	s.diary = nil
}

func TestEpochOpensWhenItsReadingsAreOnTheChain(t *testing.T) {
	tell(t, Config{Period: 20 * time.Second, Delay: 3 * time.Second}, func(s *story) {
		s.size = 10
		s.pass(22 * time.Second)
		s.expect()
		s.size = 12 // arrived meanwhile
		s.pass(time.Second)
		s.expect("pin 1: entries 0-12, window 0-20 s")
		s.size = 20
		s.pass(20 * time.Second) // the period counts from the window's end
		s.expect("pin 2: entries 12-20, window 20-40 s")
	})
}

func TestEpochIsPaidInChunks(t *testing.T) {
	tell(t, Config{Period: 20 * time.Second, Claims: 2}, func(s *story) {
		s.size, s.leaves = 10, 5
		s.pass(20 * time.Second)
		s.post(1)
		s.pass(5 * time.Second)
		s.expect("pin 1: entries 0-10, window 0-20 s")
		s.pass(3 * time.Second)
		s.expect("settle 1", "pay 1: 2 leaves", "pay 1: 2 leaves", "pay 1: 1 leaves", "paid 1")
	})
}

func TestEmptySpanIsPassedOver(t *testing.T) {
	tell(t, Config{Period: 20 * time.Second}, func(s *story) {
		s.pass(70 * time.Second) // nothing for three periods
		s.size = 4
		s.pass(10 * time.Second)
		s.expect("pin 1: entries 0-4, window 60-80 s")
	})
}

func TestFailuresAreTriedAgainAndNothingIsPaidTwice(t *testing.T) {
	tell(t, Config{Period: 20 * time.Second, Claims: 2}, func(s *story) {
		s.size = 4
		s.fail["finalize"], s.fail["claims"], s.fail["latest"] = 2, 3, 3
		s.pass(20 * time.Second)
		s.post(1)
		s.pass(8 * time.Second)
		s.fail["claim"] = 1
		s.pass(10 * time.Second)
		s.expect("pin 1: entries 0-4, window 0-20 s", "settle 1", "pay 1: 2 leaves", "pay 1: 1 leaves", "paid 1")
	})
}

// A pin takes all of the log, so with the old window's end the readings that
// arrived since would be in no window.
func TestPinThatFailedLongTakesANewWindowEnd(t *testing.T) {
	tell(t, Config{Period: 20 * time.Second, Delay: 2 * time.Second}, func(s *story) {
		s.size, s.fail["pin"] = 4, 100
		s.pass(100 * time.Second)
		s.expect()
		s.fail["pin"] = 0
		s.pass(4 * time.Second)
		if len(s.epochs) != 1 {
			s.t.Fatalf("%d epochs, want 1", len(s.epochs))
		}
		if in := s.epochs[0].Inputs; in.WindowStart != 0 || in.WindowEnd < 98_000 {
			s.t.Errorf("window %d to %d ms, want 0 to about now", in.WindowStart, in.WindowEnd)
		}
	})
}

// The transaction was final after its sender had given up.
func TestPinWhoseAnswerIsLostIsFollowed(t *testing.T) {
	tell(t, Config{Period: 20 * time.Second}, func(s *story) {
		s.size, s.lost = 4, true
		s.pass(25 * time.Second)
		s.size = 9
		s.post(1)
		s.pass(15 * time.Second)
		s.expect("pin 1: entries 0-4, window 0-20 s", "settle 1", "pay 1: 3 leaves", "paid 1")
		s.pass(5 * time.Second)
		s.expect("pin 2: entries 4-9, window 20-41 s") // a period after it was found
	})
}

func TestRestartRepeatsNothing(t *testing.T) {
	tell(t, Config{Period: 20 * time.Second, Claims: 2}, func(s *story) {
		again := func() { s.stop(); s.start() }
		s.size = 4
		again() // before the first epoch
		s.pass(20 * time.Second)
		again() // pinned
		s.pass(2 * time.Second)
		s.post(1)
		again() // posted
		s.pass(2 * time.Second)
		again()
		s.fail["claims"] = 1 // so that it stands at settled for a look
		s.pass(5 * time.Second)
		s.expect("pin 1: entries 0-4, window 0-20 s", "settle 1")
		again() // settled
		s.pass(time.Second)
		s.expect("pay 1: 2 leaves", "pay 1: 1 leaves", "paid 1")
		again() // paid
		s.pass(15 * time.Second)
		s.expect()
		s.size = 6
		s.pass(5 * time.Second)
		s.expect("pin 2: entries 4-6, window 20-50 s")
	})
}

func TestRestartAmidTheClaimsPaysTheRest(t *testing.T) {
	tell(t, Config{Period: 20 * time.Second, Claims: 2}, func(s *story) {
		s.size = 4
		s.pass(20 * time.Second)
		s.post(1)
		s.pass(7 * time.Second)
		s.stop()
		// As if the process had ended after the first of the two transactions.
		s.paid[1], s.epochs[0].Claimed = map[uint64]bool{0: true, 1: true}, wei(2)
		s.diary = nil
		s.start()
		s.pass(2 * time.Second)
		s.expect("pay 1: 1 leaves", "paid 1")
	})
}

func TestContestedEpochIsVoidAndTheNextPaysItsReadings(t *testing.T) {
	for _, restart := range []bool{false, true} {
		t.Run(fmt.Sprintf("restart %t", restart), func(t *testing.T) {
			tell(t, Config{Period: 20 * time.Second}, func(s *story) {
				s.size = 4
				s.pass(20 * time.Second)
				s.contest(1)
				s.pass(5 * time.Second)
				s.expect("pin 1: entries 0-4, window 0-20 s")
				s.pass(3 * time.Second)
				s.expect("void 1")
				if restart {
					s.stop()
					s.start()
				}
				s.pass(21 * time.Second)
				if len(s.epochs) != 2 {
					t.Fatalf("%d epochs, want 2", len(s.epochs))
				}
				in := s.epochs[1].Inputs
				if in.LogStart != 0 || in.WindowStart != 0 {
					t.Errorf("epoch 2 starts at entry %d and %d ms, want 0 and 0, where the void one did", in.LogStart, in.WindowStart)
				}
				if got, want := s.pool, units.IOTX(990); got.Cmp(want) != 0 {
					t.Errorf("pool %s, want %s", got, want)
				}
			})
		})
	}
}

// Only the latest epoch hands its range back when it becomes void.
func TestNoEpochIsOpenedOnAContestedOne(t *testing.T) {
	tell(t, Config{Period: 20 * time.Second}, func(s *story) {
		s.size = 4
		s.pass(20 * time.Second)
		s.contest(1)
		s.epochs[0].ChallengeEnds += 60
		s.size = 8
		s.pass(50 * time.Second)
		s.expect("pin 1: entries 0-4, window 0-20 s")
		s.pass(50 * time.Second)
		s.expect("void 1", "pin 2: entries 0-8, window 0-100 s")
	})
}

// Its budget would stay away from the pool, and its place among the open
// epochs taken.
// A policy with memory has one epoch at a time.
func TestPolicyThatRemembersWaitsForTheEpochBefore(t *testing.T) {
	broken := true
	remembers := func(context.Context, common.Hash) (bool, error) {
		if broken {
			return false, errors.New("the mirror is away")
		}
		return true, nil
	}
	tell(t, Config{Period: 10 * time.Second, Remembers: remembers}, func(s *story) {
		s.size = 4
		s.pass(10 * time.Second)
		s.expect("pin 1: entries 0-4, window 0-10 s")
		s.size = 8
		s.pass(15 * time.Second) // the policy cannot be read: nothing is opened on a guess
		s.expect()
		broken = false
		s.pass(20 * time.Second) // epoch 1 has no result yet
		s.expect()
		s.post(1)
		s.pass(25 * time.Second)
		if len(s.epochs) != 2 || s.epochs[0].State != epoch.Settled || s.epochs[1].Inputs.LogStart != 4 {
			t.Errorf("epochs are %+v, want the second after the first is settled", s.epochs)
		}
	})
}

func TestEpochWithoutResultIsVoidedAtItsDeadline(t *testing.T) {
	tell(t, Config{Period: time.Hour, Open: 1}, func(s *story) {
		s.size = 4
		s.pass(time.Hour)
		s.size = 8
		s.pass(postTime * time.Second)
		s.expect("pin 1: entries 0-4, window 0-3600 s")
		s.pass(2 * time.Hour)
		want := []string{"void 1", "pin 2: entries 0-8, window 0-14400 s"}
		s.expect(want...)
	})
}

func TestUnpayableEpochDoesNotStopTheOthers(t *testing.T) {
	tell(t, Config{Period: 20 * time.Second, Open: 1}, func(s *story) {
		s.size, s.fail["claims"] = 4, 1000 // its published result is lost
		s.pass(20 * time.Second)
		s.post(1)
		s.size = 8
		s.pass(20 * time.Second)
		s.expect("pin 1: entries 0-4, window 0-20 s", "settle 1", "pin 2: entries 4-8, window 20-40 s")
		if s.said.n > 4 {
			s.t.Errorf("%d lines are logged, want each failure once", s.said.n)
		}
	})
}

func TestSlowPaymentDoesNotDelayTheNextEpoch(t *testing.T) {
	tell(t, Config{Period: 20 * time.Second, Claims: 1}, func(s *story) {
		s.size, s.leaves, s.slow = 4, 20, 3*time.Second
		s.pass(20 * time.Second)
		s.post(1)
		s.size = 8
		s.pass(25 * time.Second)
		if len(s.epochs) != 2 || s.epochs[1].Inputs.WindowEnd > 43_000 {
			s.t.Errorf("%d epochs, want the second one on time:\n%v", len(s.epochs), s.diary)
		}
		s.pass(time.Minute)
		if !s.paid[1][19] {
			s.t.Error("the first epoch was not paid to its end")
		}
	})
}

func TestOpenEpochsAndTheirNumberAreBounded(t *testing.T) {
	tell(t, Config{Period: 20 * time.Second, Open: 2, Limit: 3}, func(s *story) {
		grow := func(d time.Duration) {
			for range d / (10 * time.Second) {
				s.size++
				s.pass(10 * time.Second)
			}
		}
		grow(100 * time.Second)
		if len(s.epochs) != 2 {
			s.t.Fatalf("%d epochs wait for a result, want 2", len(s.epochs))
		}
		s.post(1)
		s.post(2)
		grow(200 * time.Second)
		if len(s.epochs) != 3 {
			s.t.Errorf("%d epochs, want 3, the limit", len(s.epochs))
		}
		if got := s.epochs[2].Inputs; got.LogStart != s.epochs[1].Inputs.LogEnd || got.WindowStart != s.epochs[1].Inputs.WindowEnd {
			s.t.Errorf("epoch 3 starts at entry %d and %d ms: the span in which it waited is lost", got.LogStart, got.WindowStart)
		}
	})
}

func TestEmptyPoolWaitsAndLosesNoReadings(t *testing.T) {
	tell(t, Config{Period: 20 * time.Second}, func(s *story) {
		s.size, s.pool = 4, units.Amount{}
		s.pass(50 * time.Second)
		s.expect()
		s.pool = units.IOTX(3) // less than the budget
		s.pass(10 * time.Second)
		s.expect("pin 1: entries 0-4, window 0-60 s")
		if got, want := s.epochs[0].Inputs.Budget, units.IOTX(3); got.Cmp(want) != 0 {
			s.t.Errorf("budget %s, want %s, what the pool holds", got, want)
		}
	})
}

// The contract pays corrections from what the budget leaves.
func TestBudgetLeavesRoomForCorrections(t *testing.T) {
	tell(t, Config{Period: 20 * time.Second}, func(s *story) {
		s.size, s.pool = 4, units.IOTX(3) // less than the budget
		s.waiting = []epoch.Correction{{Amount: units.IOTX(1), Epoch: 1}, {Amount: units.IOTX(2), Epoch: 1}, {Amount: units.Wei(1), Epoch: 1}}
		s.pass(20 * time.Second)
		s.expect("pin 1: entries 0-4, window 0-20 s")
		if got, want := s.epochs[0].Inputs.Budget, units.IOTX(2); got.Cmp(want) != 0 {
			s.t.Errorf("budget %s, want %s: the first correction fits, the second leaves nothing for the epoch", got, want)
		}
	})
}

// A command that stops after so many paid epochs must not count old ones.
func TestOldPaidEpochsAreNotToldAgain(t *testing.T) {
	tell(t, Config{Period: 20 * time.Second}, func(s *story) {
		s.size = 4
		s.pass(20 * time.Second)
		s.post(1)
		s.pass(7 * time.Second)
		s.stop()
		s.diary = nil
		s.start()
		s.pass(5 * time.Second)
		s.expect()
	})
}
