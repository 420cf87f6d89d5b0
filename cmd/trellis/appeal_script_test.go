package main

import (
	"context"
	"strconv"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// A liar scores project 1 of the home by the account of one of its keys.
type liar struct {
	*chain.Writer
	mirror *mirror.Mirror
	voted  map[epoch.Number]bool
}

func newLiar(ts *testscript.TestScript, ctx context.Context, name string) *liar {
	o := &options{home: ts.Getenv("TRELLIS_HOME")}
	w, err := o.writer(ctx, name)
	ts.Check(err)
	return &liar{w, o.mirror("", 1), make(map[epoch.Number]bool)}
}

// serve posts the results of the epochs that wait for it, each changed by
// change, and reports what change says.
func (l *liar) serve(ctx context.Context, change func(epoch.Number, *reward.Result) bool) (epoch.Number, error) {
	latest, err := l.LatestEpoch(ctx, 1)
	if err != nil {
		return 0, err
	}
	for n := epoch.Number(1); n <= latest; n++ {
		status, err := l.Epoch(ctx, 1, n)
		if err != nil || status.State != epoch.Pinned || l.voted[n] {
			continue
		}
		if votes, err := l.IsScorer(ctx, 1, n, l.Account().Address()); err != nil || !votes {
			continue
		}
		r, err := replay.Load(ctx, status.Inputs, l.mirror, chain.NewRegistry(1, l.Client, discardLog))
		if err != nil {
			return 0, err
		}
		result, err := r.Score(ctx, nil)
		if err != nil {
			return 0, err
		}
		lied := change(n, result)
		if err := l.mirror.PutResult(n, result.Encode()); err != nil {
			return 0, err
		}
		if err := l.Post(ctx, 1, n, replay.Posted(result)); err != nil {
			return 0, err
		}
		l.voted[n] = true
		if lied {
			return n, nil
		}
	}
	return 0, nil
}

// lie KEY posts, by a scorer of the home, a result in which one device has half of its points, and sets EPOCH, DEVICE and
// OTHER, which gets more by that.
func lie(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: lie key")
	}
	ctx, cancel := context.WithTimeout(context.Background(), storyLimit)
	defer cancel()
	l := newLiar(ts, ctx, args[0])
	defer l.Close()
	until(ts, "an epoch to lie about", func() bool {
		n, err := l.serve(ctx, func(_ epoch.Number, r *reward.Result) bool { return halve(ts, r) })
		ts.Check(err)
		if n != 0 {
			ts.Setenv("EPOCH", strconv.FormatUint(uint64(n), 10))
		}
		return n != 0
	})
}

// halve gives the first of two devices that are paid half of its points, and
// divides the budget anew, so that the result contradicts itself nowhere. It
// reports false when there are no two.
func halve(ts *testscript.TestScript, r *reward.Result) bool {
	var paid []int
	for i := range r.Leaves {
		if !r.Leaves[i].Amount.IsZero() {
			paid = append(paid, i)
		}
	}
	if len(paid) < 2 {
		return false
	}
	wrong := &r.Leaves[paid[0]]
	r.AllPoints -= wrong.Points - wrong.Points/2
	wrong.Points /= 2
	r.Total = units.Amount{}
	for i := range r.Reasons {
		r.Reasons[i].Amount = units.Amount{}
	}
	for i := range r.Leaves {
		l := &r.Leaves[i]
		l.Amount = r.Inputs.Budget.MulDiv(units.Wei(l.Points).Big(), units.Wei(r.AllPoints).Big())
		r.Total = r.Total.Add(l.Amount)
		for j := range r.Reasons {
			if r.Reasons[j].Code == l.Reason {
				r.Reasons[j].Amount = r.Reasons[j].Amount.Add(l.Amount)
			}
		}
	}
	var err error
	r.Residual, err = r.Inputs.Budget.Sub(r.Total)
	ts.Check(err)
	tree, err := r.Tree()
	ts.Check(err)
	r.Root = tree.Root().Hash
	ts.Check(r.Check())
	ts.Setenv("DEVICE", did.ID(wrong.Device).String())
	ts.Setenv("OTHER", did.ID(r.Leaves[paid[1]].Device).String())
	return true
}

// honest KEY posts right results of the epochs that still wait for a scorer of
// the home.
func honest(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: honest key")
	}
	ctx, cancel := context.WithTimeout(context.Background(), storyLimit)
	defer cancel()
	l := newLiar(ts, ctx, args[0])
	defer l.Close()
	_, err := l.serve(ctx, func(epoch.Number, *reward.Result) bool { return false })
	ts.Check(err)
}

// corrected DEVICE waits for a settled epoch that pays the device what an
// earlier one did not, and sets EPOCH to it.
func corrected(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: corrected device")
	}
	device, err := did.ParseLoose(args[0])
	ts.Check(err)
	ctx, cancel := context.WithTimeout(context.Background(), storyLimit+time.Second)
	defer cancel()
	client, err := (&options{home: ts.Getenv("TRELLIS_HOME")}).chain(ctx)
	ts.Check(err)
	defer client.Close()
	until(ts, "the correction of "+args[0], func() bool {
		latest, err := client.LatestEpoch(ctx, 1)
		ts.Check(err)
		for n := latest; n > 0; n-- {
			status, err := client.Epoch(ctx, 1, n)
			ts.Check(err)
			for _, c := range status.Inputs.Corrections {
				if c.Device == device.Address() && status.State == epoch.Settled {
					ts.Setenv("EPOCH", strconv.FormatUint(uint64(n), 10))
					return true
				}
			}
		}
		return false
	})
}
