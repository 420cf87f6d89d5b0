package localnet

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

type genesisValidator = cmttypes.GenesisValidator

const (
	statusEvery = 250 * time.Millisecond
	pollEvery   = 50 * time.Millisecond

	// endlessJoin is the height at which a late joiner comes to a network that runs for ever.
	endlessJoin = 50
)

// errDone ends what runs beside the network when the blocks asked for are made.
var errDone = errors.New("the blocks asked for are made")

// run starts the nodes and watches them until the end.
func (n *network) run(ctx context.Context, started time.Time) (Summary, error) {
	n.watch = newWatch(n.documents, n.cfg.Event)
	if err := n.startAll(ctx); err != nil {
		return Summary{}, err
	}
	status := n.status(ctx)
	if n.cfg.Started != nil {
		n.cfg.Started(status)
	}
	beside, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var running sync.WaitGroup
	tasks := []func(context.Context) error{func(ctx context.Context) error { return n.watch.run(ctx, status.WS) }, n.showStatus}
	if n.cfg.Load > 0 {
		tasks = append(tasks, n.load)
	}
	if n.cfg.KillEvery > 0 {
		tasks = append(tasks, n.killInTurn)
	}
	if n.cfg.Cheat {
		tasks = append(tasks, n.cheat)
	}
	if n.cfg.LateJoiner {
		tasks = append(tasks, n.joinLate)
	}
	for _, task := range tasks {
		running.Go(func() {
			if err := task(beside); err != nil && beside.Err() == nil {
				cancel(err)
			}
		})
	}
	err := n.wait(beside)
	cancel(errDone)
	running.Wait()
	if cause := context.Cause(beside); err == nil && ctx.Err() == nil && !errors.Is(cause, errDone) {
		err = cause
	}
	if err != nil {
		return n.summary(ctx, started), err
	}
	return n.summary(ctx, started), ctx.Err()
}

func (n *network) startAll(ctx context.Context) error {
	errs := make([]error, len(n.nodes))
	var starting sync.WaitGroup
	for i, c := range n.nodes {
		starting.Go(func() { errs[i] = c.start(ctx) })
	}
	starting.Wait()
	return errors.Join(errs...)
}

// wait returns when the blocks are made on every node, or what ended the network before.
func (n *network) wait(ctx context.Context) error {
	tick := time.NewTicker(pollEvery)
	defer tick.Stop()
	for {
		select {
		case err := <-n.died:
			return err
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-tick.C:
			if n.cfg.Blocks > 0 && n.watch.height() >= n.cfg.Blocks && n.settled(ctx) {
				return nil
			}
		}
	}
}

// settled reports whether nothing is under way: all are up and have the last block, and who was to join or cheat has.
func (n *network) settled(ctx context.Context) bool {
	n.mu.Lock()
	joined := !n.cfg.LateJoiner || n.joining != nil
	n.mu.Unlock()
	if n.cfg.Cheat && !n.watch.slashed() {
		return false
	}
	for _, c := range n.nodes {
		if s := n.nodeStatus(ctx, c); !s.Up || s.Height < n.cfg.Blocks {
			return false
		}
	}
	return joined
}

func (n *network) showStatus(ctx context.Context) error {
	tick := time.NewTicker(statusEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
			if n.cfg.Status != nil {
				n.cfg.Status(n.status(ctx))
			}
		}
	}
}

// killInTurn kills the validators but the first, whose JSON-RPC people use, one after the other. It ends, with all of them up,
// when the blocks asked for are made.
func (n *network) killInTurn(ctx context.Context) error {
	if len(n.nodes) < 2 {
		return errors.New("a single validator cannot be killed without the chain standing still; run more, or leave --kill-every out")
	}
	for k := 0; ; k++ {
		if err := sleep(ctx, n.cfg.KillEvery); err != nil {
			return nil
		}
		if n.cfg.Blocks > 0 && n.watch.height() >= n.cfg.Blocks {
			return nil
		}
		r, err := n.killOne(ctx, n.nodes[1+k%(n.cfg.Validators-1)])
		if err != nil {
			return err
		}
		n.cfg.Event(fmt.Sprintf("%s is back: served after %d ms, had the %d blocks it missed after %d ms", r.Validator, r.ReadyMS, r.Missed, r.CaughtMS))
		n.mu.Lock()
		n.kills = append(n.kills, r)
		n.mu.Unlock()
	}
}

func (n *network) killOne(ctx context.Context, c *child) (Recovery, error) {
	killed, from := time.Now(), n.watch.height()
	c.kill()
	n.cfg.Event(fmt.Sprintf("%s killed at block %d", c.name, from))
	if err := sleep(ctx, 3*n.cfg.Interval); err != nil { // so that there is something to catch up with
		return Recovery{}, err
	}
	started, top := time.Now(), n.watch.height()
	if err := c.start(ctx); err != nil {
		return Recovery{}, err
	}
	ready := time.Since(started)
	if err := reach(ctx, c.rpc(), top); err != nil {
		return Recovery{}, err
	}
	return Recovery{
		Validator: c.name, DownMS: started.Sub(killed).Milliseconds(), ReadyMS: ready.Milliseconds(), CaughtMS: time.Since(started).Milliseconds(),
		Missed: top - min(from, top),
	}, nil
}

// joinLate starts a node that has only the genesis when half of the blocks are made.
func (n *network) joinLate(ctx context.Context) error {
	at := n.cfg.Blocks / 2
	if n.cfg.Blocks == 0 {
		at = endlessJoin
	}
	for n.watch.height() < at {
		if err := sleep(ctx, pollEvery); err != nil {
			return nil
		}
	}
	c := n.joiner
	started, top := time.Now(), n.watch.height()
	n.cfg.Event(fmt.Sprintf("%s joins at block %d", c.name, top))
	if err := c.start(ctx); err != nil {
		return err
	}
	ready := time.Since(started)
	if err := reach(ctx, c.rpc(), top); err != nil {
		return err
	}
	j := &Join{Height: top, ReadyMS: ready.Milliseconds(), SyncedMS: time.Since(started).Milliseconds()}
	n.cfg.Event(fmt.Sprintf("%s has %d blocks after %d ms", c.name, top, j.SyncedMS))
	n.mu.Lock()
	n.joining = j
	n.mu.Unlock()
	return nil
}

// reach waits until a node has a block.
func reach(ctx context.Context, client *ethclient.Client, height uint64) error {
	if client == nil {
		return errors.New("node is down")
	}
	for {
		if have, err := client.BlockNumber(ctx); err == nil && have >= height {
			return nil
		}
		if err := sleep(ctx, pollEvery); err != nil {
			return err
		}
	}
}

func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// stop ends all nodes at the same time; there is no order among equals.
func (n *network) stop() error {
	errs := make([]error, len(n.nodes))
	var stopping sync.WaitGroup
	for i, c := range n.nodes {
		stopping.Go(func() { errs[i] = c.stop() })
	}
	stopping.Wait()
	for _, c := range []*child{n.joiner, n.twin} {
		if c != nil {
			errs = append(errs, c.stop())
		}
	}
	return errors.Join(errs...)
}
