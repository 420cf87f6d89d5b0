package gateway

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/trellis-network/trellis/client/stream"
	"github.com/trellis-network/trellis/types/reading"
)

const (
	// maxGroupBytes bounds a stream message: a group ends when it would grow
	// above, and one request alone is never larger.
	maxGroupBytes = MaxBodyBytes

	// behindAttempts is how often a group is tried again because another
	// gateway wrote first; each time one of the two gets ahead.
	behindAttempts = 8
)

// request is what a handler waits for. The committer owns items until done.
type request struct {
	items []item
	done  chan error
}

func (r *request) bytes() (n int) {
	for i := range r.items {
		n += len(r.items[i].raw)
	}
	return n
}

// commitLoop is the one goroutine that owns the guard. While one group is being
// made durable the next one gathers, so the group's size follows the load.
func (g *Gateway) commitLoop(ctx context.Context) error {
	save := time.NewTicker(g.cfg.SaveInterval)
	defer save.Stop()
	var held *request // did not fit into the last group
	for {
		group, next := g.gather(held)
		held = next
		if len(group) == 0 {
			select {
			case <-ctx.Done():
				return g.save(context.WithoutCancel(ctx))
			case <-save.C:
				if err := g.save(ctx); err != nil {
					return err
				}
			case held = <-g.requests:
			}
			continue
		}
		err := g.commit(context.WithoutCancel(ctx), group)
		g.step("committed")
		for _, r := range group {
			r.done <- err
		}
		select { // a loaded gateway saves too
		case <-save.C:
			if err := g.save(ctx); err != nil {
				return err
			}
		default:
		}
	}
}

// gather takes the requests that wait, as many as fit into one message.
func (g *Gateway) gather(first *request) (group []*request, held *request) {
	size := 0
	for {
		r := first
		first = nil
		if r == nil {
			select {
			case r = <-g.requests:
			default:
				return group, nil
			}
		}
		size += r.bytes()
		if len(group) > 0 && size > maxGroupBytes {
			return group, r
		}
		group = append(group, r)
	}
}

// commit decides on every reading of the group and returns after the accepted
// ones are durable (I2). On an error nothing of the group is recorded, in the
// guard or in the counts.
func (g *Gateway) commit(ctx context.Context, group []*request) error {
	ctx, cancel := context.WithTimeout(ctx, appendTimeout)
	defer cancel()
	for range behindAttempts {
		if !g.guard.current {
			if err := g.catchUp(ctx); err != nil {
				g.logger.Warn("Write-ahead stream cannot be read", "err", err)
				return err
			}
		}
		p := g.guard.plan(group)
		if p.fresh == 0 {
			return nil
		}
		seq, err := g.stream.Append(ctx, g.project, g.guard.last, p.data)
		if err == nil {
			g.step("appended")
			g.guard.apply(p, seq)
			g.countAccepted(p.fresh)
			return nil
		}
		if !errors.Is(err, stream.ErrFull) {
			g.guard.current = false // another wrote, or nobody knows whether we did
		}
		if !errors.Is(err, stream.ErrBehind) {
			g.logger.Warn("Readings were not made durable; devices will send them again", "readings", p.fresh, "err", err)
			return err
		}
	}
	return fmt.Errorf("other gateways of project %d write all the time: %w", g.project, stream.ErrBehind)
}

func (g *Gateway) countAccepted(n int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.counts.Accepted += uint64(n)
}

// catchUp folds into the guard what the stream holds after its last message.
func (g *Gateway) catchUp(ctx context.Context) error {
	for {
		message, err := g.stream.Next(ctx, g.project, g.guard.last)
		if errors.Is(err, stream.ErrNone) {
			g.guard.current = true
			return nil
		}
		if err != nil {
			return err
		}
		p, err := planOf(message)
		if err != nil {
			return err
		}
		g.guard.apply(p, message.Seq)
		g.countAccepted(p.fresh)
	}
}

// planOf reads what a gateway accepted with one message. Only gateways write
// the stream, so bytes that are not readings mean that it is broken.
func planOf(message stream.Message) (plan, error) {
	raws, err := reading.Split(message.Data, len(message.Data))
	if err != nil {
		return plan{}, fmt.Errorf("stream message %d: %w", message.Seq, err)
	}
	p := newPlan()
	for i, raw := range raws {
		signed, err := reading.Parse(raw)
		if err != nil {
			return plan{}, fmt.Errorf("stream message %d: reading %d: %w", message.Seq, i, err)
		}
		r := signed.Reading()
		p.add(&item{raw: raw, device: r.Subject, number: r.Sequence, digest: digestOf(raw)})
	}
	return p, nil
}

// save makes the guard durable, and only then lets the stream remove what the
// guard covers; the other order would lose readings' numbers in a crash.
func (g *Gateway) save(ctx context.Context) error {
	saved, err := g.guard.save(g.Counts())
	if err != nil || !saved {
		return err
	}
	g.step("saved")
	release, cancel := context.WithTimeout(ctx, appendTimeout)
	defer cancel()
	if err := g.stream.Release(release, g.project, stream.Gateway, g.guard.last); err != nil && ctx.Err() == nil {
		g.logger.Warn("Write-ahead stream keeps what the gateway no longer needs", "err", err)
	}
	g.step("released")
	return nil
}
