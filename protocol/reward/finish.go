package reward

import (
	"fmt"
	"maps"
	"slices"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/types/units"
)

// Finish returns the result. All entries MUST have been added, else it is
// ErrOrder. The scorer is of no use afterwards.
func (s *Scorer) Finish() (*Result, error) { return s.FinishWith(inOrder) }

// FinishWith is Finish with a runner that shares the work out.
func (s *Scorer) FinishWith(run Runner) (*Result, error) {
	for _, shard := range s.shards {
		if shard.next != s.inputs.LogEnd {
			return nil, fmt.Errorf("%w: entry %d is missing, the epoch ends before %d", ErrOrder, shard.next, s.inputs.LogEnd)
		}
	}
	leaves, err := s.base(run)
	if err != nil {
		return nil, err
	}
	r, err := s.settle(leaves, run)
	if err != nil {
		return nil, err
	}
	r.countVerdicts(s.shards)
	return r, nil
}

// settle turns leaves that have points into a result.
func (s *Scorer) settle(leaves []Leaf, run Runner) (*Result, error) {
	st := s.stage(leaves, run)
	if err := st.finish(); err != nil {
		return nil, err
	}
	r := s.result(st)
	r.Total, r.Reasons = summarize(r.Leaves)
	var err error
	if r.Residual, err = r.toPay().Sub(r.Total); err != nil {
		return nil, fmt.Errorf("%w: total %s, budget %s", ErrBudget, r.Total, r.toPay())
	}
	tree, err := r.TreeWith(run)
	if err != nil {
		return nil, err
	}
	r.Root = tree.Root().Hash
	return r, r.checkSums()
}

// base scores every device by its own readings and by comparison with others,
// and gives up the summaries.
func (s *Scorer) base(run Runner) ([]Leaf, error) {
	totals := s.comparePeers(run)
	leaves := make([]Leaf, len(s.given))
	err := tryChunks(run, len(leaves), func(from, to int) error {
		evaluator := s.policy.Evaluator()
		for i := from; i < to; i++ {
			summary := s.summary(i)
			leaf := s.leaf(i, *summary)
			for c := range totals {
				leaf.Features.Peers = append(leaf.Features.Peers, totals[c][i].features())
			}
			if _, err := s.score(evaluator, i, &leaf); err != nil {
				return err
			}
			leaves[i], *summary = leaf, nil
		}
		return nil
	})
	return leaves, err
}

// summary returns where the summary of device i is kept.
func (s *Scorer) summary(i int) **summary {
	at, found := slices.BinarySearchFunc(s.shards, i, func(sh *Shard, i int) int {
		switch {
		case sh.to <= i:
			return -1
		case sh.from > i:
			return 1
		}
		return 0
	})
	if !found {
		panic("a device is in no shard")
	}
	return &s.shards[at].summaries[i-s.shards[at].from]
}

// leaf fills what the device's own readings tell.
//
// Its hardware is that of the keys which signed what counts: an old key's
// readings earn nothing by the hardware of the new one. Without any, it is that
// of its key of now.
func (s *Scorer) leaf(i int, m *summary) Leaf {
	d := s.device(i)
	leaf := Leaf{Device: s.addresses[i], Account: d.Account, Features: m.features(s.clock), Hardware: d.Trust, Standing: d.Known}
	if m != nil {
		leaf.Readings, leaf.FirstIndex, leaf.LastIndex, leaf.Evidence = uint64(m.received), m.first, m.last, m.evidence.root()
		if m.valid > 0 {
			leaf.Hardware = m.trust
		}
	} else {
		leaf.Evidence = new(evidence).root()
	}
	leaf.Remembered, leaf.Features.Own = s.prior.of(leaf.Device), s.ownFeatures(m)
	return leaf
}

// score asks the policy about a device by its features, before groups. After ErrProgram nothing is known of the device.
func (s *Scorer) score(evaluator *policy.Evaluator, i int, leaf *Leaf) (policy.Outcome, error) {
	outcome := evaluator.Score(&trusted{s.device(i), leaf.Hardware}, &leaf.Features, leaf.Remembered)
	if outcome.Err != nil {
		return outcome, fmt.Errorf("%w: device %s of epoch %d: %w", ErrProgram, s.device(i).Document.ID(), s.inputs.Epoch, outcome.Err)
	}
	leaf.Reason, leaf.Points, leaf.Base = outcome.Reason, outcome.Points, outcome.Points
	return outcome, nil
}

// resultVersion is 1 where all can be said in it, so that old programs read the
// results of old policies.
func (s *Scorer) resultVersion() int {
	if len(s.inputs.Corrections) > 0 {
		return 2
	}
	return s.plan.version
}

// stage returns what makes amounts of leaves that have points.
func (s *Scorer) stage(leaves []Leaf, run Runner) *stage {
	st := &stage{
		plan: s.plan, detailed: s.resultVersion() > 1, inputs: s.inputs, leaves: leaves, device: s.device, run: run,
		rules: func() rules { return s.policy.Evaluator() },
	}
	st.makeRoom()
	return st
}

// result is the stage's, without what sums up the leaves.
func (s *Scorer) result(st *stage) *Result {
	r := &Result{Inputs: s.inputs, Fields: s.names, Leaves: st.leaves, Version: s.resultVersion(), AllPoints: uint64(st.view.Points)}
	if r.Version == 1 {
		return r
	}
	r.PaidDevices = uint64(st.view.PaidDevices)
	r.Budget, r.Errors, r.Pools = amount(&st.budget), st.errors, st.sums
	for _, c := range s.inputs.Corrections {
		r.Corrections = r.Corrections.Add(c.Amount)
	}
	for _, g := range s.plan.groups {
		r.GroupNames = append(r.GroupNames, g.Name)
	}
	for _, o := range s.own {
		r.OwnNames = append(r.OwnNames, o.Name)
	}
	for _, p := range s.peers {
		r.PeerNames = append(r.PeerNames, p.Name)
	}
	for _, m := range s.plan.memory {
		r.MemoryNames = append(r.MemoryNames, m.Name)
	}
	return r
}

// toPay is the budget and what is paid beside it.
func (r *Result) toPay() units.Amount { return r.Inputs.Budget.Add(r.Corrections) }

func (r *Result) countVerdicts(shards []*Shard) {
	counts := map[policy.Code]uint64{}
	for _, shard := range shards {
		for code, n := range shard.verdicts {
			counts[code] += n
		}
	}
	for _, code := range slices.Sorted(maps.Keys(counts)) {
		r.Verdicts = append(r.Verdicts, VerdictCount{counts[code], code})
	}
	for _, count := range shards[0].unattributed {
		if count.Readings > 0 {
			r.Unattributed = append(r.Unattributed, count)
		}
	}
}
