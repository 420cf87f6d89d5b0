package app

import (
	"context"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/proofkind"
	"github.com/trellis-network/trellis/client/taskinput"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/agent"
	"github.com/trellis-network/trellis/types/epoch"
)

// agentMarket tells agents about tasks, out of the index, and about provers, out of the chain.
type agentMarket struct {
	rows  *index.Index
	chain *chain.Client
	home  Home
}

func (m agentMarket) Tasks(ctx context.Context, project epoch.Project, limit int) ([]agent.Task, error) {
	found, err := m.rows.Tasks(ctx, project, math.MaxInt64, limit)
	if err != nil {
		return nil, err
	}
	out := []agent.Task{}
	for _, t := range found {
		out = append(out, m.task(ctx, t))
	}
	return out, nil
}

func (m agentMarket) Task(ctx context.Context, id common.Hash) (agent.Task, error) {
	t, err := m.rows.Task(ctx, id)
	if errors.Is(err, index.ErrNotFound) {
		return agent.Task{}, fmt.Errorf("%w: there is no task %s", agent.ErrNotFound, id)
	} else if err != nil {
		return agent.Task{}, err
	}
	return m.task(ctx, t), nil
}

// task tells a task by the names of its program, as far as the mirror has its manifest.
func (m agentMarket) task(ctx context.Context, t index.Task) agent.Task {
	kind := proofkind.ByRoute(t.Terms.Route)
	out := agent.Task{ID: t.ID, Project: t.Task.Project, Version: t.Task.Version, Route: kind.Route, State: t.State.String(),
		LogStart: t.Task.LogStart, LogEnd: t.Task.LogEnd, Price: t.Price.String(), Prover: t.Prover, Block: t.Asked.Block, Tx: t.Asked.Tx, Time: t.Asked.Time / 1000}
	out.Trust, out.Simulated = trustOf(ctx, m.chain, t.Task, kind)
	if t.Done.Block > 0 {
		out.Block, out.Tx, out.Time = t.Done.Block, t.Done.Tx, t.Done.Time/1000
	}
	manifest, err := taskinput.Manifest(ctx, mirror.Open(m.home.MirrorDir(t.Task.Project)), t.Manifest)
	if err != nil {
		return out
	}
	out.Program = manifest.Name
	if t.Output != nil {
		out.Output = make(map[string]any)
		for _, w := range taskinput.Named(manifest.Output, t.Output) {
			out.Output[w.Name] = w.Text
		}
	}
	return out
}

// enclaves is what trustOf asks of the chain.
type enclaves interface {
	Program(ctx context.Context, p epoch.Project, version uint32) (chain.Program, error)
	SimulatedEnclaves(ctx context.Context, measurement common.Hash) (bool, error)
}

// trustOf says what has to be believed of a task's result, and whether a simulated enclave may have signed it.
func trustOf(ctx context.Context, c enclaves, t compute.Task, kind proofkind.Kind) (text string, simulated bool) {
	if kind.Route != compute.Attested {
		return "right if " + kind.Trust, false
	}
	program, err := c.Program(ctx, t.Project, t.Version)
	if err == nil {
		simulated, err = c.SimulatedEnclaves(ctx, program.Key)
	}
	switch {
	case err != nil:
		return "right if " + kind.Trust + "; whether the enclave is a simulated one could not be looked up", false
	case simulated:
		return proofkind.SimulatedNote, true
	}
	return "right if " + kind.Trust, false
}

func (m agentMarket) Provers(ctx context.Context, limit int) ([]agent.Prover, error) {
	all, err := m.chain.AllProvers(ctx)
	if err != nil {
		return nil, err
	}
	out := []agent.Prover{}
	for _, p := range all[:min(limit, len(all))] {
		out = append(out, agent.Prover{Operator: uint32(p.Operator), Account: p.Account, Capacity: uint64(p.Capacity), Busy: uint64(p.Open), Places: p.Places,
			Fulfilled: p.Stats.Fulfilled, Missed: p.Stats.Missed + p.Stats.Silent, Wrong: p.Stats.Wrong, Earned: p.Stats.Earned.String()})
	}
	return out, nil
}
