package app

import (
	"context"
	"fmt"
	"log/slog"
	"math"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/taskinput"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/privatesum"
	"github.com/trellis-network/trellis/service/prover/execute"
	aggregate "github.com/trellis-network/trellis/service/prover/execute/privatesum"
	"github.com/trellis-network/trellis/types/epoch"
)

// documents finds the aggregators documents of a project's private sums among the programs in its mirror, which its operator alone fills.
// Safe for concurrent use.
type documents struct {
	public *mirror.Mirror

	mu    sync.Mutex
	known map[common.Hash]*privatesum.Document // guarded by mu
}

func newDocuments(public *mirror.Mirror) *documents {
	return &documents{public: public, known: make(map[common.Hash]*privatesum.Document)}
}

// find is gateway.Documents. It reads a file the first time that a document is asked for, and while there is none.
func (d *documents) find(hash common.Hash) (*privatesum.Document, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if found := d.known[hash]; found != nil {
		return found, true
	}
	raw, err := d.public.Artifact(context.Background(), hash)
	if err != nil {
		return nil, false
	}
	found, err := privatesum.ParseDocument(raw)
	if err != nil {
		return nil, false
	}
	if named, err := found.Hash(); err != nil || named != hash {
		return nil, false // in another spelling than the one that is hashed
	}
	d.known[hash] = found
	return found, true
}

// Aggregators has what the aggregators and provers of a project's private sums need of the network.
type Aggregators struct {
	Home     Home
	Project  epoch.Project
	Chain    *chain.Client
	Registry *chain.Registry
}

// gather reads a task's input from the project's mirror in this home and from the chain.
func (a Aggregators) gather() aggregate.Gather {
	g := taskinput.New(taskinput.Config{}, mirror.Open(a.Home.MirrorDir(a.Project)), chain.NewSessionKeyBook(a.Chain))
	return func(ctx context.Context, t compute.Task) (execute.Input, error) {
		if t.Project != a.Project {
			return execute.Input{}, fmt.Errorf("%w: it is of project %d, this one aggregates for %d", aggregate.ErrRefused, t.Project, a.Project)
		}
		in, err := g.Gather(ctx, t)
		return execute.Input{Entries: in.Entries, Readings: in.Readings, Keys: in.Keys, Paths: in.Paths, KeyPaths: in.KeyPaths}, err
	}
}

// Open returns the aggregator of a key of this home, whose journal is beside it, where `trellis compute private share` has it too. accept may be nil; see aggregate.AggregatorConfig.
func (a Aggregators) Open(key *privatesum.Key, name string, accept func(context.Context, compute.Task) error) (*aggregate.Aggregator, error) {
	return aggregate.NewAggregator(key, aggregate.AggregatorConfig{
		ChainID: a.Chain.ChainID(), Journal: a.Home.KeyFile(name) + ".rounds", Gather: a.gather(), KeyOf: a.Registry.Key, Accept: accept,
	})
}

// FirstOnChain accepts of each round the first task that the chain's market has of a requester, the zero address for anybody: so all honest
// aggregators add up the same list, and no two lists of a round are ever opened (docs/spec/private-sum.md §6).
func (a Aggregators) FirstOnChain(requester common.Address) func(context.Context, compute.Task) error {
	return func(ctx context.Context, t compute.Task) error {
		events, err := a.Chain.Tasks(ctx, a.Project, requester, math.MaxInt, func(e chain.Event) bool { return sameRound(e, t) })
		if err != nil {
			return fmt.Errorf("look for the first task of the round: %w", err)
		}
		return acceptFirst(events, t)
	}
}

// sameRound reports whether an event asks for a task of t's program and window.
func sameRound(e chain.Event, t compute.Task) bool {
	r, ok := e.What.(chain.TaskRequested)
	return ok && r.Task.Project == t.Project && r.Task.Version == t.Version && r.Task.WindowStart == t.WindowStart
}

// acceptFirst takes the tasks of a round, the newest first.
func acceptFirst(events []chain.Event, t compute.Task) error {
	if len(events) == 0 {
		return fmt.Errorf("the market has no task of the round from %d", t.WindowStart)
	}
	first := events[len(events)-1].What.(chain.TaskRequested)
	var place compute.Place
	if first.Task.ID(place, common.Hash{}) != t.ID(place, common.Hash{}) {
		return fmt.Errorf("the round's first task is %s, this is another", first.ID)
	}
	return nil
}

// Executor returns what runs programs of private sums; own may be nil.
func (a Aggregators) Executor(own *aggregate.Aggregator, log *slog.Logger) *aggregate.Executor {
	return aggregate.New(aggregate.Config{ChainID: a.Chain.ChainID(), KeyOf: a.Registry.Key, Own: own, Log: log})
}

// Propose makes the parameters of a task for a round, whose log range, window and roots are set: what Executor.Propose says.
func (a Aggregators) Propose(ctx context.Context, d *privatesum.Document, t compute.Task, mask, budget *big.Int) (aggregate.Proposal, error) {
	in, err := a.gather()(ctx, t)
	if err != nil {
		return aggregate.Proposal{}, err
	}
	return a.Executor(nil, slog.New(slog.DiscardHandler)).Propose(ctx, d, t, in, mask, budget)
}
