// Package devnet runs a whole device network on one machine: a chain, every role, and a fleet of devices.
package devnet

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// A Founding is what a builder does once to start a project.
type Founding struct {
	Name        string // of the project
	PolicyHash  common.Hash
	PolicyURI   string
	Origin      func(epoch.Project) string // of the project's log
	Sequencer   common.Address
	Coordinator common.Address
	Scorer      common.Address
	Verifier    common.Address // of hardware evidence; zero for none
	Challenge   uint32         // seconds
	Pool        units.Amount   // put into the project's pool
}

// Found makes the project if it does not exist, as the writer's account. What
// the chain shows done is left out, so a founding that was cut off goes on
// where it stood.
func Found(ctx context.Context, w *chain.Writer, f Founding, progress func(done, total int)) (epoch.Project, error) {
	const steps = 3
	p, err := w.ProjectByName(ctx, f.Name)
	if err == nil && p == 0 {
		p, err = w.RegisterProject(ctx, f.Name)
	}
	if err != nil {
		return 0, err
	}
	progress(1, steps)
	terms, err := f.missing(ctx, w.Client, p)
	if err != nil {
		return 0, err
	}
	progress(2, steps)
	if err := w.SetTerms(ctx, p, terms); err != nil {
		return 0, err
	}
	progress(3, steps)
	return p, nil
}

// missing returns the terms that the chain does not have yet.
func (f Founding) missing(ctx context.Context, c *chain.Client, p epoch.Project) (chain.Terms, error) {
	var t chain.Terms
	status, err := c.Project(ctx, p)
	if err != nil {
		return t, err
	}
	token, err := c.DeviceContract(ctx, p)
	if err != nil {
		return t, err
	}
	sequencer, err := c.Sequencer(ctx, p)
	if err != nil {
		return t, err
	}
	latest, err := c.LatestEpoch(ctx, p)
	if err != nil {
		return t, err
	}
	if token == (common.Address{}) {
		t.DeviceToken = f.Name + " device"
	}
	if status.Challenge == 0 {
		t.ChallengeSeconds, t.Coordinator, t.Threshold = f.Challenge, f.Coordinator, 1
	}
	if status.Scorers == 0 {
		t.Scorers = []common.Address{f.Scorer}
	}
	if sequencer == (common.Address{}) {
		t.Sequencer, t.Origin = f.Sequencer, f.Origin(p)
	}
	if f.Verifier != (common.Address{}) {
		appointed, err := c.IsVerifier(ctx, p, f.Verifier)
		if err != nil {
			return t, err
		}
		if !appointed {
			t.Verifier = f.Verifier
		}
	}
	notice, err := c.PolicyNotice(ctx, p)
	if err != nil {
		return t, err
	}
	// What is announced comes by itself; to announce it again would put it off.
	if status.PolicyHash != f.PolicyHash && notice.Next != f.PolicyHash {
		t.PolicyHash, t.PolicyURI = f.PolicyHash, f.PolicyURI
	}
	if latest == 0 && status.Pool.IsZero() {
		t.Fund = f.Pool
	}
	return t, nil
}
