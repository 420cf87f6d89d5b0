package node

import (
	"context"
	"errors"
	"fmt"

	cfg "github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/light"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/proxy"
	sm "github.com/cometbft/cometbft/state"
	"github.com/cometbft/cometbft/statesync"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/cometbft/cometbft/version"

	"github.com/trellis-network/trellis/node/consensus"
)

// stateSync restores a snapshot that peers have, checked against what CometBFT's light client finds out from the trusted block.
//
// CometBFT can do this within its node, but not with the mempool that this chain uses (performStateSync wants one that can be
// switched on). Run before it, with nothing but the state sync reactor on the network, it is also simpler: the application and
// the execution client exist only when there is a state for them.
func (n *Node) stateSync(ctx context.Context, c *cfg.Config) error {
	genesis, err := sm.MakeGenesisState(n.documents.Consensus)
	if err != nil {
		return fmt.Errorf("state sync: %w", err)
	}
	logger := &cometLogger{log: n.cfg.Logger.With("module", "consensus"), failed: n.failed}
	provider, err := statesync.NewLightClientStateProvider(ctx, genesis.ChainID, genesis.Version, genesis.InitialHeight,
		c.StateSync.RPCServers, light.TrustOptions{
			Period: c.StateSync.TrustPeriod, Height: c.StateSync.TrustHeight, Hash: c.StateSync.TrustHashBytes(),
		}, logger)
	if err != nil {
		return fmt.Errorf("state sync: ask %v for trusted block %d: %w", c.StateSync.RPCServers, c.StateSync.TrustHeight, err)
	}
	join := &joiner{node: n}
	state, commit, err := n.fetchSnapshot(ctx, c, logger, provider, consensus.NewJoiner(join, n.cfg.Logger))
	if err := errors.Join(err, join.close()); err != nil {
		return fmt.Errorf("state sync: %w", err)
	}
	if err := n.bootstrap(c, state, commit); err != nil {
		return fmt.Errorf("state sync: %w", err)
	}
	n.cfg.Logger.Info("State restored from a snapshot", "height", state.LastBlockHeight)
	return nil
}

// fetchSnapshot feeds the application with a snapshot from the network.
func (n *Node) fetchSnapshot(ctx context.Context, c *cfg.Config, logger *cometLogger, provider statesync.StateProvider, app *consensus.Joiner) (sm.State, *cmttypes.Commit, error) {
	conns := proxy.NewAppConns(proxy.NewConnSyncLocalClientCreator(app), proxy.NopMetrics())
	conns.SetLogger(logger)
	if err := conns.Start(); err != nil {
		return sm.State{}, nil, err
	}
	defer func() { _ = conns.Stop() }()
	reactor := statesync.NewReactor(*c.StateSync, conns.Snapshot(), conns.Query(), statesync.NopMetrics())
	reactor.SetLogger(logger)
	network, err := n.joinNetwork(c, logger, reactor)
	if err != nil {
		return sm.State{}, nil, err
	}
	defer func() { _ = network.Stop() }()

	type outcome struct {
		state  sm.State
		commit *cmttypes.Commit
		err    error
	}
	// While there are no snapshots CometBFT looks for some for ever, and cannot be told to stop; then it is left behind.
	done := make(chan outcome, 1)
	go func() {
		state, commit, err := reactor.Sync(provider, c.StateSync.DiscoveryTime)
		done <- outcome{state, commit, err}
	}()
	select {
	case <-ctx.Done():
		return sm.State{}, nil, ctx.Err()
	case o := <-done:
		return o.state, o.commit, o.err
	}
}

// joinNetwork connects to the peers with one reactor.
func (n *Node) joinNetwork(c *cfg.Config, logger *cometLogger, reactor *statesync.Reactor) (*p2p.Switch, error) {
	info := p2p.DefaultNodeInfo{
		ProtocolVersion: p2p.NewProtocolVersion(version.P2PProtocol, version.BlockProtocol, 0),
		DefaultNodeID:   n.identity.node.ID(),
		ListenAddr:      n.p2pAddress,
		Network:         n.documents.Consensus.ChainID,
		Version:         version.TMCoreSemVer,
		Channels:        []byte{statesync.SnapshotChannel, statesync.ChunkChannel},
		Moniker:         c.Moniker,
		Other:           p2p.DefaultNodeInfoOther{TxIndex: "off"},
	}
	transport := p2p.NewMultiplexTransport(info, *n.identity.node, p2p.MConnConfig(c.P2P))
	network := p2p.NewSwitch(c.P2P, transport)
	network.SetLogger(logger)
	network.SetNodeInfo(info)
	network.SetNodeKey(n.identity.node)
	network.AddReactor("STATESYNC", reactor)
	if len(n.cfg.PersistentPeers) == 0 {
		return nil, errors.New("no peers are configured to get a snapshot from")
	}
	if err := network.AddPersistentPeers(n.cfg.PersistentPeers); err != nil {
		return nil, fmt.Errorf("peers: %w", err)
	}
	if err := network.Start(); err != nil {
		return nil, err
	}
	if err := network.DialPeersAsync(n.cfg.PersistentPeers); err != nil {
		return nil, errors.Join(fmt.Errorf("peers: %w", err), network.Stop())
	}
	return network, nil
}
