package app

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/client/stream"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/internal/lifecycle"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/service/agent"
	"github.com/trellis-network/trellis/service/coordinator"
	"github.com/trellis-network/trellis/service/explorer"
	"github.com/trellis-network/trellis/service/gateway"
	"github.com/trellis-network/trellis/service/indexer"
	"github.com/trellis-network/trellis/service/issuer"
	"github.com/trellis-network/trellis/service/prover"
	"github.com/trellis-network/trellis/service/resolver"
	"github.com/trellis-network/trellis/service/sequencer"
	"github.com/trellis-network/trellis/service/verifier"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/web"
)

// The accounts of a project's roles; keys of the same names are in the home.
const (
	OperatorKey    = "operator"    // owns the project
	SequencerKey   = "sequencer"   // publishes checkpoints
	ScorerKey      = "scorer"      // votes for results
	CoordinatorKey = "coordinator" // opens and closes epochs, brings claims
	StatementKey   = "statement"   // states the log beside its checkpoints, if there is such a key: trellis slash key
)

// RoleKeys name the accounts that a project needs, of which each pays for what it sends.
func RoleKeys() []string {
	return []string{OperatorKey, SequencerKey, ScorerKey, CoordinatorKey, VerifierKey}
}

// A Pipeline is the roles of one project, joined. Read from top to bottom,
// Wire tells how a reading becomes a reward:
// signed → accepted → sequenced → scored → settled → paid.
type Pipeline struct {
	Registry  *chain.Registry
	Gateway   *gateway.Gateway
	Sequencer *sequencer.Sequencer
	Explorer  *explorer.Explorer
	Issuer    *issuer.Issuer
	Verifier  *verifier.Server
	Agent     *agent.Agent     // nil when nobody asked for it
	Roles     []lifecycle.Role // in the order in which they start
	Close     func() error     // after the roles have stopped
}

// Wire constructs the roles of cfg's project.
func Wire(ctx context.Context, cfg Config) (_ *Pipeline, err error) {
	p := cfg.Project
	source := reading.Source{ChainID: cfg.Chain.ChainID(), ProjectID: uint64(p)}
	writers, err := openWriters(cfg)
	if err != nil {
		return nil, err
	}
	key, err := cfg.Home.LogKey(source.ChainID, p)
	if err != nil {
		return nil, err
	}
	var closers closers
	defer func() {
		if err != nil {
			err = errors.Join(err, closers.close())
		}
	}()

	// accepted: verified readings become durable in the write-ahead stream.
	readings, err := stream.Open(ctx, stream.Config{Dir: cfg.Home.StreamDir()}, cfg.Log)
	if err != nil {
		return nil, fmt.Errorf("open the write-ahead stream: %w", err)
	}
	closers.add(readings.Close)
	registry := chain.NewRegistry(p, cfg.Chain, cfg.Log)
	identities, err := openIdentities(ctx, cfg)
	if err != nil {
		return nil, err
	}
	mail, err := openMessaging(cfg, identities)
	if err != nil {
		return nil, fmt.Errorf("open the gateway's keys: %w", err)
	}
	var legacy []gateway.Route
	if !cfg.NoLegacy {
		routes, kept, err := openLegacy(cfg, originals{p, registry, identities})
		if err != nil {
			return nil, fmt.Errorf("open what devices of the original SDK sent: %w", err)
		}
		legacy = routes
		closers.add(kept.Close)
	}
	sessions := chain.NewSessionKeys(p, cfg.Chain, cfg.Log)
	takes := gateway.Config{Addr: cfg.GatewayAddr, Dir: cfg.Home.GatewayDir(p), Source: source, Messaging: mail, Routes: legacy,
		Documents: newDocuments(mirror.Open(cfg.Home.MirrorDir(p))).find}
	if cfg.SessionKeys {
		takes.Sessions = sessions
	}
	accept := gateway.New(takes, registry, readings, cfg.Clock.Now, cfg.Log)

	// sequenced: each gets one index in the log, whose root goes on the chain.
	statement, err := openStatement(cfg, key.Origin())
	if err != nil {
		return nil, fmt.Errorf("open the key of statements: %w", err)
	}
	sequence := sequencer.New(sequencer.Config{
		LogDir: cfg.Home.LogDir(p), StateDir: cfg.Home.SequencerDir(p), AnchorInterval: cfg.Anchor, Statement: statement,
		FieldTree: cfg.SessionKeys,
	}, key, readings, anchor{writers[SequencerKey], p}, cfg.Log)

	// scored: what an epoch pins is replayed, published, and voted for.
	public := mirror.Open(cfg.Home.MirrorDir(p))
	load := func(ctx context.Context, in epoch.Inputs) (*replay.Replay, error) {
		return replay.Load(ctx, in, public, registry)
	}
	publish := func(n epoch.Number, result *reward.Result) error {
		return public.PublishResult(n, result, replay.Parallel)
	}
	score := prover.New(prover.Config{Project: p, Scorer: writers[ScorerKey].Account().Address(), Index: public.KeepIndex}, writers[ScorerKey], load, publish, cfg.Log)

	// judged: when this prover's operator is drawn into a panel, it recomputes what an owner contests.
	sit := prover.NewPanelist(prover.Config{Project: p, Scorer: writers[ScorerKey].Account().Address()}, writers[ScorerKey], load, cfg.Log)

	// settled, paid: epochs open and close on time, and claims reach accounts.
	settle := coordinator.New(coordinator.Config{
		Project: p, Source: source.String(), Period: cfg.EpochPeriod, Delay: cfg.EpochDelay, Budget: cfg.EpochBudget, Limit: cfg.EpochLimit, Remembers: remembers(public),
	}, writers[CoordinatorKey], results{public}, cfg.Clock.Millis, cfg.Log, cfg.Paid)

	// directed: when a week of the DAO is over, its votes become coins of gauges.
	keep := coordinator.NewKeeper(writers[CoordinatorKey], cfg.Log)

	// computed: what anybody can do for a task on the market is done in time: draws, broken promises, refunds.
	tasks := coordinator.NewMarketKeeper(coordinator.MarketConfig{}, writers[CoordinatorKey], cfg.Log)

	// seen: what happened is indexed and shown.
	if err := os.MkdirAll(filepath.Dir(cfg.Home.IndexFile()), 0o755); err != nil {
		return nil, err
	}
	rows, err := index.Open(cfg.Home.IndexFile(), index.Config{})
	if err != nil {
		return nil, fmt.Errorf("open the index: %w", err)
	}
	closers.add(rows.Close)
	published := logs{cfg.Home, source.ChainID}
	follow := indexer.New(indexer.Config{Ledger: cfg.Chain, Genesis: cfg.Supply}, rows, cfg.Chain, published.Source, cfg.Log)
	page, _ := web.Files()
	genesis, err := cfg.Chain.Genesis(ctx)
	if err != nil {
		return nil, err
	}
	var sessionCount func() uint64
	if cfg.SessionKeys {
		sessionCount = sessions.Count
	}
	show, err := explorer.New(explorer.Config{
		Sessions: sessionCount,
		Addr:     cfg.ExplorerAddr, Page: page, Mirror: cfg.Home.PublicDir(), Now: cfg.Clock.Millis, Speed: cfg.Clock.Speed(),
		Network:   explorer.Network{ChainID: source.ChainID, Name: "devnet", Genesis: genesis, Version: cfg.Version, RPC: cfg.RPC},
		Gateway:   func() (accepted, refused uint64) { c := accept.Counts(); return c.Accepted, c.Refused() },
		Delegates: cfg.Chain, Economy: cfg.Chain, Stakes: cfg.Chain, Market: cfg.Chain, Resolver: resolver.New(resolver.Config{}, identities, cfg.Log),
	}, rows, cfg.Chain.RPC(), published.Open, cfg.Log)
	if err != nil {
		return nil, err
	}

	// vouched for: what chain and log hold of a device becomes a credential.
	vouch, issued, err := openIssuer(cfg, rows, identities)
	if err != nil {
		return nil, fmt.Errorf("open the issuer: %w", err)
	}
	closers.add(issued.Close)

	// trusted: what hardware a device shows to run on is judged, and goes on the chain.
	judge, err := openVerifier(cfg, writers[VerifierKey], identities, vouch)
	if err != nil {
		return nil, fmt.Errorf("open the verifier: %w", err)
	}

	// asked: programs ask on behalf of people, and get proofs with each answer.
	answer, err := openAgent(cfg, rows, show, published.Open)
	if err != nil {
		return nil, fmt.Errorf("open the agent: %w", err)
	}

	joined := &Pipeline{Gateway: accept, Sequencer: sequence, Explorer: show, Issuer: vouch, Verifier: judge, Agent: answer, Close: closers.close, Roles: []lifecycle.Role{
		{Name: "explorer", Run: show.Run, Ready: show.Ready()},         // first, so that one can watch the rest
		{Name: "registry", Run: registry.Run, Ready: registry.Ready()}, // before the gateway, which asks it for every device
		{Name: "sessions", Run: sessions.Run, Ready: sessions.Ready()}, // likewise
		{Name: "indexer", Run: follow.Run},
		{Name: "issuer", Run: vouch.Run, Ready: vouch.Ready()},
		{Name: "verifier", Run: judge.Run, Ready: judge.Ready()},
		{Name: "sequencer", Run: sequence.Run, Ready: sequence.Ready()}, // before the gateway, whose stream it empties
		{Name: "prover", Run: score.Run},
		{Name: "panelist", Run: sit.Run},
		{Name: "coordinator", Run: settle.Run},
		{Name: "keeper", Run: keep.Run},
		{Name: "market keeper", Run: tasks.Run},
		{Name: "gateway", Run: accept.Run, Ready: accept.Ready()}, // last to start and first to stop: devices come when all is there
	}}
	if answer != nil {
		joined.Roles = append(joined.Roles, lifecycle.Role{Name: "agent", Run: answer.Run, Ready: answer.Ready()})
	}
	return joined, nil
}

// openStatement returns what states the log beside each checkpoint, nil without the key for it.
func openStatement(cfg Config, origin tlog.Origin) (func(tlog.Tree) ([]byte, error), error) {
	secret, err := keystore.Load(cfg.Home.KeyFile(StatementKey))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	key, err := tlog.NewStatementKey(origin, predeploys.CheckpointFault, secret)
	if err != nil {
		return nil, err
	}
	return func(tree tlog.Tree) ([]byte, error) {
		s, err := key.Sign(tree, cfg.Clock.Millis()/1000)
		return []byte(s.Text()), err
	}, nil
}

// remembers asks the published policies whether they remember.
func remembers(public *mirror.Mirror) func(context.Context, common.Hash) (bool, error) {
	return func(ctx context.Context, hash common.Hash) (bool, error) {
		raw, err := public.Policy(ctx, hash)
		if err != nil {
			return false, err
		}
		p, err := policy.ParseCanonical(raw)
		if err != nil {
			return false, err
		}
		return len(p.Memory()) > 0, nil
	}
}

// openWriters opens the account of each role.
func openWriters(cfg Config) (map[string]*chain.Writer, error) {
	writers := make(map[string]*chain.Writer)
	for _, name := range []string{SequencerKey, ScorerKey, CoordinatorKey, VerifierKey} {
		key, err := cfg.Home.Account(name)
		if err != nil {
			return nil, err
		}
		writers[name] = cfg.Chain.Writer(cfg.Chain.NewAccount(key))
	}
	return writers, nil
}

// closers close in reverse order.
type closers []func() error

func (c *closers) add(f func() error) { *c = append(*c, f) }

func (c *closers) close() error {
	var failures []error
	for i := len(*c) - 1; i >= 0; i-- {
		failures = append(failures, (*c)[i]())
	}
	*c = nil
	return errors.Join(failures...)
}
