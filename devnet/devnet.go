// Package devnet runs a whole device network on one machine: a chain, every role, and a fleet of devices.
package devnet

import (
	"context"
	"fmt"

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
	Challenge   uint32       // seconds
	Pool        units.Amount // put into the project's pool
}

// Found makes the project if it does not exist, as the writer's account. Each
// step is left out when the chain shows it done, so a founding that was cut
// off goes on where it stood.
func Found(ctx context.Context, w *chain.Writer, f Founding, progress func(done, total int)) (epoch.Project, error) {
	const steps = 5
	p, err := w.ProjectByName(ctx, f.Name)
	if err != nil {
		return 0, err
	}
	if p == 0 {
		if p, err = w.RegisterProject(ctx, f.Name, "DEV"); err != nil {
			return 0, err
		}
	}
	progress(1, steps)
	status, err := w.Project(ctx, p)
	if err != nil {
		return 0, err
	}
	if status.Challenge == 0 {
		terms := chain.Terms{ChallengeSeconds: f.Challenge, Coordinator: f.Coordinator, Scorers: []common.Address{f.Scorer}, Threshold: 1}
		if err := w.Configure(ctx, p, terms); err != nil {
			return 0, err
		}
	}
	progress(2, steps)
	if status.PolicyHash != f.PolicyHash {
		if err := w.SetPolicy(ctx, p, f.PolicyHash, f.PolicyURI); err != nil {
			return 0, err
		}
	}
	progress(3, steps)
	if err := w.SetSequencer(ctx, p, f.Sequencer, f.Origin(p)); err != nil {
		return 0, err
	}
	progress(4, steps)
	latest, err := w.LatestEpoch(ctx, p)
	if err != nil {
		return 0, err
	}
	if latest == 0 && status.Pool.IsZero() {
		if err := w.Fund(ctx, p, f.Pool); err != nil {
			return 0, fmt.Errorf("fund project %d: %w", p, err)
		}
	}
	progress(5, steps)
	return p, nil
}
