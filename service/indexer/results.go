package indexer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/protocol/reward"
)

// followResults takes in the leaves of posted epochs. A file that does not
// match the chain is shown as a fault of the epoch, never trusted, and read
// again now and then, as a better one may be published.
func (x *Indexer) followResults(ctx context.Context) error {
	faulty := time.Now().After(x.retry)
	if faulty {
		x.retry = time.Now().Add(x.config.Retry)
	}
	pending, err := x.index.PendingResults(ctx, faulty)
	if err != nil {
		return err
	}
	for _, p := range pending {
		if err := x.takeResult(ctx, p); err != nil {
			return fmt.Errorf("result of epoch %d of project %d: %w", p.Epoch, p.Project, err)
		}
	}
	return nil
}

func (x *Indexer) takeResult(ctx context.Context, p index.Posted) error {
	source, err := x.source(ctx, p.Project)
	if err != nil {
		return err
	}
	posted, err := x.index.Epoch(ctx, p.Project, p.Epoch)
	if err != nil {
		return err
	}
	result, err := source.Mirror.Result(ctx, p.Epoch, p.ResultHash)
	switch {
	case errors.Is(err, mirror.ErrMissing):
		x.logger.Debug("Result is not published yet", "project", p.Project, "epoch", p.Epoch)
		return nil
	case err != nil && !errors.Is(err, mirror.ErrTampered) && !errors.Is(err, reward.ErrResult):
		return err // the mirror is away
	case err == nil:
		err = checkResult(posted, result)
	}
	if err != nil {
		x.logger.Warn("Published result is not the posted one", "project", p.Project, "epoch", p.Epoch, "error", err)
		return x.index.RejectResult(ctx, p, err.Error())
	}
	leaves, err := leavesOf(result)
	if err != nil {
		return err
	}
	err = x.index.ApplyResult(ctx, p, leaves)
	if errors.Is(err, index.ErrSuperseded) {
		return nil // another result was posted meanwhile; the next step reads it
	}
	return err
}

// checkResult decides whether r, which has the posted hash, also has the
// posted root and total, as scorers could post ones that do not belong
// together.
func checkResult(posted index.Epoch, r *reward.Result) error {
	if err := r.Check(); err != nil {
		return fmt.Errorf("the posted result contradicts itself: %w", err)
	}
	in := r.Inputs
	if r.Root != posted.Root || r.Total.Cmp(posted.Total) != 0 || uint64(len(r.Leaves)) != posted.Leaves {
		return fmt.Errorf("the posted result has root %s, total %s and %d leaves, the chain says %s, %s and %d",
			r.Root, r.Total, len(r.Leaves), posted.Root, posted.Total, posted.Leaves)
	}
	if in.Project != posted.Project || in.Epoch != posted.Inputs.Epoch || in.LogRoot != posted.LogRoot || in.LogStart != posted.LogStart ||
		in.LogEnd != posted.LogEnd || in.PolicyHash != posted.PolicyHash {
		return errors.New("the posted result was computed from other inputs than those that the chain pinned")
	}
	return nil
}

func leavesOf(r *reward.Result) ([]index.Leaf, error) {
	leaves := make([]index.Leaf, len(r.Leaves))
	for i, l := range r.Leaves {
		m, err := l.Merkle()
		if err != nil {
			return nil, err
		}
		leaves[i] = index.Leaf{Project: r.Inputs.Project, Epoch: r.Inputs.Epoch, Index: uint64(i), Device: l.Device, Account: l.Account,
			Amount: l.Amount, Points: l.Points, Reason: string(l.Reason), Readings: l.Readings, FirstIndex: l.FirstIndex,
			LastIndex: l.LastIndex, Evidence: l.Evidence, Hash: m.Hash()}
	}
	return leaves, nil
}
