package reward

import (
	"fmt"

	"github.com/trellis-network/trellis/protocol/policy"
)

// Recompute returns what a result should be when it is right about each
// device's own readings and comparisons: points, groups, memory, pools,
// corrections and tree, without the log. Devices and prior are those of the
// epoch's inputs. Diff tells whether the result is what it should be.
func Recompute(p *policy.Policy, posted *Result, devices []Device, prior *Prior, run Runner) (*Result, error) {
	if posted.Version != version2 {
		return nil, fmt.Errorf("%w: version 1 does not say by which hardware devices were judged; score the epoch again", ErrResult)
	}
	s, err := NewScorerAfter(p, posted.Inputs, devices, prior)
	if err != nil {
		return nil, err
	}
	if len(posted.Leaves) != len(devices) {
		return nil, fmt.Errorf("%w: %d leaves for %d devices", ErrResult, len(posted.Leaves), len(devices))
	}
	leaves := make([]Leaf, len(devices))
	for i := range leaves {
		l := &posted.Leaves[i]
		if l.Device != s.addresses[i] {
			return nil, fmt.Errorf("%w: leaf %d is of device %s, want %s", ErrResult, i, l.Device, s.addresses[i])
		}
		if f := &l.Features; len(f.Own) != len(s.own) || len(f.Peers) != len(s.peers) || f.Valid > 0 && len(f.Fields) != len(s.fields) {
			return nil, fmt.Errorf("%w: leaf %d has the features of another policy", ErrResult, i)
		}
		d := s.device(i)
		leaves[i] = Leaf{
			Device: l.Device, Account: d.Account, Readings: l.Readings, FirstIndex: l.FirstIndex, LastIndex: l.LastIndex, Evidence: l.Evidence,
			Features: l.Features, Hardware: l.Hardware, Standing: d.Known, Remembered: s.prior.of(l.Device),
		}
	}
	err = tryChunks(run, len(leaves), func(from, to int) error {
		evaluator := s.policy.Evaluator()
		for i := from; i < to; i++ {
			if _, err := s.score(evaluator, i, &leaves[i]); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	r, err := s.settle(leaves, run)
	if err != nil {
		return nil, err
	}
	r.Verdicts, r.Unattributed = posted.Verdicts, posted.Unattributed
	return r, nil
}
