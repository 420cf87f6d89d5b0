package prover

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"os"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

var (
	scorer     = common.Address{9}
	errMissing = errors.New("tile is missing")
)

// contract is what a prover sees of Settlement, and what its mirror has.
type contract struct {
	turn    sync.Mutex // orders what the story changes before what a prover reads
	diary   []string
	epochs  []chain.EpochStatus
	voted   map[epoch.Number]bool
	refusal error              // of every post
	fail    map[string]int     // failures to come, by call
	loads   int                // of epochs
	during  func(epoch.Number) // happens while an epoch is scored
	policy  *policy.Policy
	lines   int // that were logged

	stranger bool // the prover is no scorer
	devices  []chain.Registered
}

func (c *contract) Write(b []byte) (int, error) { c.lines++; return len(b), nil }

func (c *contract) take() {
	c.turn.Lock()
	defer c.turn.Unlock()
}

func (c *contract) broken(call string, err error) error {
	c.take()
	if c.fail[call] == 0 {
		return nil
	}
	c.fail[call]--
	return err
}

func (c *contract) Time(context.Context) (block, seconds uint64, err error) {
	return 1, uint64(time.Now().Unix()), nil
}

func (c *contract) LatestEpoch(context.Context, epoch.Project) (epoch.Number, error) {
	err := c.broken("latest", errors.New("node is down"))
	return epoch.Number(len(c.epochs)), err
}

func (c *contract) Epoch(_ context.Context, _ epoch.Project, n epoch.Number) (chain.EpochStatus, error) {
	return c.epochs[n-1], nil
}

func (c *contract) Voted(_ context.Context, _ epoch.Project, n epoch.Number, who common.Address) (bool, error) {
	return c.voted[n] && who == scorer, nil
}

func (c *contract) IsScorer(_ context.Context, _ epoch.Project, _ epoch.Number, who common.Address) (bool, error) {
	return who == scorer && !c.stranger, nil
}

func (c *contract) Post(_ context.Context, _ epoch.Project, n epoch.Number, r chain.Result) error {
	if c.refusal != nil {
		return c.refusal
	}
	if err := c.broken("post", errors.New("node is down")); err != nil {
		return err
	}
	if c.voted[n] {
		return &chain.RevertError{Name: "AlreadyVoted"}
	}
	c.voted[n] = true
	c.diary = append(c.diary, fmt.Sprintf("post %d: %d leaves", n, r.Leaves))
	return nil
}

// Policy, Program, Entries and Result implement replay.Mirror, At replay.Devices.
func (c *contract) Policy(context.Context, common.Hash) ([]byte, error) {
	return c.policy.Canonical(), nil
}

func (c *contract) Program(context.Context, common.Hash) ([]byte, error) { return nil, errMissing }

func (c *contract) Entries(_ context.Context, _ uint64, _ common.Hash, from, to uint64) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		if err := c.broken("tile", errMissing); err != nil {
			yield(nil, err)
			return
		}
		for ; from < to; from++ {
			if !yield([]byte("not a reading"), nil) {
				return
			}
		}
	}
}

func (c *contract) Result(context.Context, epoch.Number, common.Hash) (*reward.Result, error) {
	return nil, errMissing
}

func (c *contract) At(context.Context, uint64) ([]chain.Registered, error) { return c.devices, nil }

func (c *contract) load(ctx context.Context, in epoch.Inputs) (*replay.Replay, error) {
	c.loads++
	if c.during != nil {
		c.during(in.Epoch)
	}
	return replay.Load(ctx, in, c, c)
}

func (c *contract) publish(n epoch.Number, result *reward.Result) error {
	if err := c.broken("publish", errors.New("disk is full")); err != nil {
		return err
	}
	c.diary = append(c.diary, fmt.Sprintf("publish %d", n))
	return nil
}

// pin opens an epoch of three entries.
func (c *contract) pin() *chain.EpochStatus {
	n := uint64(len(c.epochs))
	c.epochs = append(c.epochs, chain.EpochStatus{State: epoch.Pinned, PostBy: uint64(time.Now().Unix()) + 3600, Inputs: epoch.Inputs{
		Project: 1, Epoch: epoch.Number(n + 1), LogStart: 3 * n, LogEnd: 3*n + 3, WindowStart: n * 60_000, WindowEnd: (n + 1) * 60_000,
		PolicyHash: c.policy.Hash(), Budget: units.IOTX(1), Source: "urn:trellis:4690:1",
	}})
	return &c.epochs[n]
}

func (c *contract) expect(t *testing.T, want ...string) {
	t.Helper()
	if diff := cmp.Diff(c.diary, want); diff != "" {
		t.Errorf("what happened differs (-got +want):\n%s", diff)
	}
	c.diary = nil
}

// run starts a prover; the result stops it.
func (c *contract) run(t *testing.T) (stop func()) {
	p := New(Config{Project: 1, Scorer: scorer}, c, c.load, c.publish, slog.New(slog.NewTextHandler(c, nil)))
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- p.Run(ctx) }()
	synctest.Wait()
	return func() {
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("Run = %v, want %v", err, context.Canceled)
		}
	}
}

func story(t *testing.T, f func(t *testing.T, c *contract)) {
	raw, err := os.ReadFile("../../examples/air-quality/policy.yaml")
	if err != nil {
		t.Fatal(err)
	}
	p, err := policy.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	synctest.Test(t, func(t *testing.T) {
		f(t, &contract{voted: map[epoch.Number]bool{}, fail: map[string]int{}, policy: p})
	})
}

// pass lets time go on.
func (c *contract) pass(d time.Duration) {
	c.take()
	time.Sleep(d)
	synctest.Wait()
}

func TestResultIsPublicBeforeItIsVotedForAndVotedForOnce(t *testing.T) {
	story(t, func(t *testing.T, c *contract) {
		defer c.run(t)()
		c.pass(5 * time.Second)
		c.expect(t)
		c.pin()
		c.pin()
		c.pass(time.Second)
		c.expect(t, "publish 1", "post 1: 0 leaves", "publish 2", "post 2: 0 leaves")
		c.pass(time.Minute)
		c.expect(t)
		if c.loads != 2 {
			t.Errorf("%d epochs are loaded, want 2: a vote is looked at again", c.loads)
		}
	})
}

func TestUnpublishedResultIsNotVotedFor(t *testing.T) {
	story(t, func(t *testing.T, c *contract) {
		defer c.run(t)()
		c.pin()
		c.fail["publish"] = 3
		c.pass(3 * time.Second)
		c.expect(t)
		c.pass(time.Second)
		c.expect(t, "publish 1", "post 1: 0 leaves")
	})
}

func TestMissingTileIsWaitedForAndHoldsUpNoOther(t *testing.T) {
	story(t, func(t *testing.T, c *contract) {
		defer c.run(t)()
		c.pin()
		c.pin()
		c.fail["tile"] = 1
		c.pass(time.Second)
		c.expect(t, "publish 2", "post 2: 0 leaves")
		c.pass(time.Second)
		c.expect(t, "publish 1", "post 1: 0 leaves")
	})
}

func TestWhoIsNoScorerPublishesNothing(t *testing.T) {
	story(t, func(t *testing.T, c *contract) {
		defer c.run(t)()
		c.stranger = true
		c.pin()
		c.pass(time.Minute)
		c.expect(t)
		if c.loads != 0 {
			t.Errorf("%d epochs are loaded for nothing", c.loads)
		}
	})
}

func TestFailureIsLoggedOnceNotEverySecond(t *testing.T) {
	story(t, func(t *testing.T, c *contract) {
		defer c.run(t)()
		c.pin()
		c.fail["tile"] = 1000
		c.pass(time.Minute)
		if c.lines != 1 {
			t.Errorf("%d lines are logged, want 1", c.lines)
		}
	})
}

func TestRestartedProverVotesOnce(t *testing.T) {
	story(t, func(t *testing.T, c *contract) {
		stop := c.run(t)
		c.pin()
		c.fail["post"] = 1
		c.pass(time.Second)
		stop() // between publishing and voting
		stop = c.run(t)
		c.expect(t, "publish 1", "publish 1", "post 1: 0 leaves")
		stop()
		defer c.run(t)()
		c.pass(time.Minute)
		c.expect(t)
	})
}

func TestSettledAndVoidEpochsAreLeftAlone(t *testing.T) {
	story(t, func(t *testing.T, c *contract) {
		c.pin().State = epoch.Settled
		c.pin().State = epoch.Void
		c.pin()
		defer c.run(t)()
		c.expect(t, "publish 3", "post 3: 0 leaves")
		if c.loads != 1 {
			t.Errorf("%d epochs are loaded, want 1", c.loads)
		}
	})
}

// A result that nobody can post any more would be computed every second.
func TestNobodyScoresAfterTheDeadline(t *testing.T) {
	story(t, func(t *testing.T, c *contract) {
		c.pin().PostBy = uint64(time.Now().Unix())
		*c.pin() = chain.EpochStatus{Inputs: c.epochs[1].Inputs, State: epoch.Posted, ChallengeEnds: uint64(time.Now().Unix())}
		defer c.run(t)()
		c.pass(time.Minute)
		c.expect(t)
		if c.loads != 0 {
			t.Errorf("an epoch is loaded %d times, want never", c.loads)
		}
	})
}

// Devices are paid by the file that the settled epoch names.
func TestResultThatComesTooLateIsNotPublished(t *testing.T) {
	for _, state := range []epoch.State{epoch.Settled, epoch.Void} {
		story(t, func(t *testing.T, c *contract) {
			c.pin()
			c.during = func(n epoch.Number) { c.epochs[n-1].State = state }
			defer c.run(t)()
			c.pass(time.Minute)
			c.expect(t)
			if c.loads != 1 {
				t.Errorf("%s: loaded %d times, want once", state, c.loads)
			}
		})
	}
}

func TestStrangerToAnEpochDoesNotScoreItAgain(t *testing.T) {
	story(t, func(t *testing.T, c *contract) {
		c.pin()
		c.refusal = fmt.Errorf("post: %w", &chain.RevertError{Name: "NotScorer"})
		defer c.run(t)()
		c.pass(time.Minute)
		if c.loads != 1 || c.lines != 1 {
			t.Errorf("loaded %d times with %d lines of log, want once and told once", c.loads, c.lines)
		}
	})
}

func TestProverSurvivesAnUnreachableNode(t *testing.T) {
	story(t, func(t *testing.T, c *contract) {
		c.pin()
		c.fail["latest"] = 5
		defer c.run(t)()
		c.pass(4 * time.Second)
		c.expect(t)
		c.pass(2 * time.Second)
		c.expect(t, "publish 1", "post 1: 0 leaves")
	})
}
