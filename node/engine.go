package node

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/trellis-network/trellis/node/consensus"
	"github.com/trellis-network/trellis/node/execution"
	"github.com/trellis-network/trellis/node/execution/jwtsecret"
	"github.com/trellis-network/trellis/node/execution/remote"
)

// An executionClient is what a node needs of its execution client, whether in this process or in another.
type executionClient interface {
	consensus.Engine

	// Call calls a contract as if in the block with the given hash, after its transactions.
	Call(ctx context.Context, block common.Hash, to common.Address, data []byte) ([]byte, error)

	Attach() *rpc.Client
	Stop() error

	// The endpoints are empty if they are off, or another process has them.
	HTTPEndpoint() string
	WSEndpoint() string
	Enode() string
}

var (
	_ executionClient = (*execution.Client)(nil)
	_ executionClient = remoteClient{}
)

// remoteClient is an execution client in another process.
type remoteClient struct{ *remote.Client }

// Attach implements executionClient. It reaches the eth module alone.
func (r remoteClient) Attach() *rpc.Client { return r.RPC() }

// HTTPEndpoint implements executionClient.
func (remoteClient) HTTPEndpoint() string { return "" }

// WSEndpoint implements executionClient.
func (remoteClient) WSEndpoint() string { return "" }

// Enode implements executionClient.
func (remoteClient) Enode() string { return "" }

// openExecution starts the execution client, or waits for the one in another process.
func (n *Node) openExecution(ctx context.Context) (executionClient, error) {
	if n.cfg.ExecutionURL != "" {
		return n.dialExecution(ctx)
	}
	local, err := n.openLocal()
	if err != nil {
		return nil, err
	}
	return local, nil
}

// openLocal starts the execution client in this process. go-ethereum panics on some kinds of damage to its files.
func (n *Node) openLocal() (client *execution.Client, err error) {
	defer func() {
		if r := recover(); r != nil {
			client, err = nil, n.explain(fmt.Errorf("open execution client: %w", failure(r)), executionData)
		}
	}()
	if client, err = startExecution(n.home, n.executionConfig()); err != nil {
		return nil, n.explain(err, executionData)
	}
	return client, nil
}

func startExecution(h home, cfg execution.Config) (*execution.Client, error) {
	client, err := execution.New(cfg)
	if errors.Is(err, execution.ErrLocked) {
		return nil, fmt.Errorf("home %s is already open: %w; stop it, or choose another home with --home", h, err)
	} else if errors.Is(err, execution.ErrGenesis) {
		return nil, fmt.Errorf("%s does not fit %s: %w", h.executionDir(), h.executionGenesis(), err)
	} else if err != nil {
		return nil, err
	}
	if err := client.Start(); err != nil {
		return nil, errors.Join(err, client.Stop())
	}
	return client, nil
}

func (n *Node) dialExecution(ctx context.Context) (executionClient, error) {
	if n.cfg.StateSync != nil || n.cfg.SnapshotBlocks > 0 {
		return nil, errors.New("snapshots are made of, and restored to, an execution client in the same process; leave them out, or --execution-url")
	}
	n.monitor.Phase("waiting for the execution client")
	secret, err := jwtsecret.Load(cmp.Or(n.cfg.JWTSecret, n.home.jwtSecret()))
	if err != nil {
		return nil, err
	}
	cfg := remote.Config{
		URL:     n.cfg.ExecutionURL,
		Secret:  secret,
		Genesis: n.documents.Execution,
		Blocks:  n.decidedPayload,
		Logger:  n.cfg.Logger,
	}
	if n.cfg.Interval > 0 && n.cfg.Interval < time.Second {
		cfg.BuildTime = n.cfg.Interval / 4 // such a chain is a test's
	}
	client, err := remote.Dial(ctx, cfg)
	if err != nil {
		return nil, err
	}
	// What waits for a lost client has no other way to learn that the node is told to stop.
	context.AfterFunc(ctx, client.Drain)
	return remoteClient{client}, nil
}

// decidedPayload returns the encoded payload that the consensus decided at a height.
func (n *Node) decidedPayload(height uint64) ([]byte, error) {
	if n.databases == nil {
		return nil, errors.New("the consensus is not open yet")
	}
	return n.databases.payload(int64(height))
}

func (n *Node) executionConfig() execution.Config {
	out := execution.Config{
		Dir:            n.home.executionDir(),
		Genesis:        n.documents.Execution,
		HTTPAddress:    n.cfg.HTTPAddress,
		WSAddress:      n.cfg.WSAddress,
		CORSOrigins:    n.cfg.CORSOrigins,
		VHosts:         n.cfg.VHosts,
		RPCLimits:      n.cfg.RPCLimits,
		TrustedProxies: n.cfg.TrustedProxies,
		DebugRPC:       n.cfg.DebugRPC,
		NodeKey:        n.identity.execution,
		ListenAddress:  n.cfg.ExecutionAddress,
		Peers:          n.cfg.ExecutionPeers,
		Trusted:        n.cfg.Peering.ExecutionTrusted,
		MaxPeers:       n.cfg.Peering.MaxExecution,
		MinTip:         n.cfg.MinTip,
		FlushBlocks:    n.cfg.FlushBlocks,
		FlushGas:       n.cfg.FlushGas,
		CacheMB:        n.cfg.CacheMB,
		Archive:        n.cfg.Archive,
		Flushed:        n.monitor.Flushed,
		Logger:         n.cfg.Logger,
	}
	if n.cfg.SnapshotBlocks > 0 {
		out.SnapshotBlocks, out.Snapshot = n.cfg.SnapshotBlocks, n.snapshots.Begin
	}
	return out
}
