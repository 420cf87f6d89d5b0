package replay

import (
	"context"
	"fmt"
	"runtime"
	"slices"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
)

// An Under is a policy to score an epoch under, whichever it was paid by, and what devices bring from the epoch before under it.
type Under struct {
	Policy *policy.Policy
	Prior  *reward.Prior // nil: nothing, as in a project's first epoch
}

// ScoreUnder scores the epoch under several policies at once and checks signatures once. Corrections of appeals, which no policy
// decides, are left out.
func (r *Replay) ScoreUnder(ctx context.Context, under []Under, progress func(done, total int)) ([]*reward.Result, error) {
	var scorers []*reward.Scorer
	var shards [][]*reward.Shard
	workers := runtime.GOMAXPROCS(0)
	devices := slices.DeleteFunc(slices.Clone(r.Devices), func(d reward.Device) bool { return d.Removed }) // they have corrections alone
	for _, u := range under {
		s, err := reward.NewScorerAfter(u.Policy, u.inputs(r.Inputs), devices, u.Prior)
		if err != nil {
			return nil, fmt.Errorf("policy %s: %w", u.Policy.Name(), err)
		}
		split, err := s.Split(workers)
		if err != nil {
			return nil, err
		}
		scorers, shards = append(scorers, s), append(shards, split)
	}
	if err := r.countUnder(ctx, scorers, shards, progress); err != nil {
		return nil, err
	}
	var results []*reward.Result
	for i, s := range scorers {
		result, err := s.FinishWith(Parallel)
		if err != nil {
			return nil, fmt.Errorf("policy %s: %w", under[i].Policy.Name(), err)
		}
		results = append(results, result)
	}
	return results, nil
}

// inputs are those of the epoch as the policy would have been pinned to it.
func (u Under) inputs(in epoch.Inputs) epoch.Inputs {
	in.PolicyHash, in.Corrections = u.Policy.Hash(), nil
	if u.Prior == nil {
		in.Prior = 0
	} else {
		in.Prior = u.Prior.Epoch()
	}
	return in
}

// roundEntries are checked by all, then counted by all: some tens of milliseconds.
const roundEntries = 64 * batchEntries

func (r *Replay) countUnder(ctx context.Context, scorers []*reward.Scorer, shards [][]*reward.Shard, progress func(done, total int)) error {
	if _, err := reward.NewCheckers(scorers...); err != nil {
		return err
	}
	round := &round{scorers: scorers, shards: shards, index: r.Inputs.LogStart}
	total := int(r.Inputs.LogEnd - r.Inputs.LogStart)
	for entry, err := range r.Entries(ctx) {
		if err != nil {
			return fmt.Errorf("read epoch %d's log: %w", r.Inputs.Epoch, err)
		}
		if round.entries = append(round.entries, entry); len(round.entries) < roundEntries {
			continue
		}
		if err := round.end(); err != nil {
			return err
		}
		if progress != nil {
			progress(int(round.index-r.Inputs.LogStart), total)
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	err := round.end()
	if progress != nil && err == nil {
		progress(total, total)
	}
	return err
}

// A round is some entries of the log on their way into all shards of all scorers.
type round struct {
	scorers []*reward.Scorer
	shards  [][]*reward.Shard
	index   uint64 // of the first entry
	entries [][]byte
	checked [][]reward.Checked // for each scorer
}

func (r *round) end() error {
	n := len(r.entries)
	r.checked = make([][]reward.Checked, len(r.scorers))
	for i := range r.checked {
		r.checked[i] = make([]reward.Checked, n)
	}
	Parallel((n+batchEntries-1)/batchEntries, func(task int) { r.check(task*batchEntries, min(n, (task+1)*batchEntries)) })
	per := len(r.shards[0])
	errs := make([]error, per*len(r.scorers))
	Parallel(len(errs), func(task int) {
		errs[task] = r.shards[task/per][task%per].Add(r.index, r.checked[task/per])
	})
	r.index, r.entries = r.index+uint64(n), r.entries[:0]
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

func (r *round) check(from, to int) {
	checkers, err := reward.NewCheckers(r.scorers...)
	if err != nil {
		panic(err) // countUnder has tried it
	}
	into := make([]reward.Checked, len(r.scorers))
	for i := from; i < to; i++ {
		checkers.Check(r.entries[i], into)
		for k := range into {
			r.checked[k][i] = into[k]
		}
	}
}
