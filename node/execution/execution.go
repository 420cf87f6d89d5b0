// Package execution runs a go-ethereum client, whole and unmodified, inside this process, and lets the consensus drive it
// as an Ethereum consensus client would.
package execution

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/miner"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/trellis-network/trellis/node/jsonrpc"
	"github.com/trellis-network/trellis/types/payload"
)

var (
	// ErrLocked reports that another process has the databases open.
	ErrLocked = errors.New("in use by another process")

	// ErrGenesis reports that the databases are of another chain.
	ErrGenesis = errors.New("database of another chain")
)

// A Client is one embedded execution client. BuildPayload, NewPayload and SetHead are for one caller, the consensus; the
// others are safe for concurrent use.
type Client struct {
	cfg     Config
	stack   *node.Node
	eth     *eth.Ethereum
	engine  *catalyst.ConsensusAPI
	flusher flusher
	public  *jsonrpc.Server
	calls   *rpc.Client // for Call

	started  bool
	stopOnce sync.Once
	stopErr  error
}

// New opens the databases, making them from the genesis if there are none. Nothing listens before Start.
func New(cfg Config) (*Client, error) {
	cfg = cfg.withDefaults()
	stackConfig, err := cfg.stack()
	if err != nil {
		return nil, err
	}
	routeLogs(cfg.Logger)
	stack, err := node.New(stackConfig)
	if errors.Is(err, node.ErrDatadirUsed) {
		return nil, fmt.Errorf("database %s is %w", cfg.Dir, ErrLocked)
	} else if err != nil {
		return nil, fmt.Errorf("open execution client: %w", err)
	}
	service, err := eth.New(stack, cfg.service())
	if mismatch := new(core.GenesisMismatchError); errors.As(err, &mismatch) {
		return nil, errors.Join(fmt.Errorf("%w: its genesis is %v, expected %v", ErrGenesis, mismatch.Stored, mismatch.New), stack.Close())
	} else if err != nil {
		return nil, errors.Join(fmt.Errorf("open execution client: %w", err), stack.Close())
	}
	c := &Client{
		cfg:    cfg,
		stack:  stack,
		eth:    service,
		engine: catalyst.NewConsensusAPI(service),
		flusher: flusher{
			chain: service.BlockChain(), pool: service.TxPool(), blocks: cfg.FlushBlocks, gas: cfg.FlushGas, done: cfg.Flushed,
			snapshots: snapshots{db: service.ChainDb(), take: cfg.Snapshot, every: cfg.SnapshotBlocks, logger: cfg.Logger},
		},
	}
	if c.public, err = jsonrpc.New(c.publicConfig(c.registerAPIs())); err != nil {
		return nil, errors.Join(fmt.Errorf("open execution client: %w", err), c.Stop())
	}
	return c, nil
}

func (c *Client) publicConfig(apis []rpc.API) jsonrpc.Config {
	return jsonrpc.Config{
		HTTPAddress:    c.cfg.HTTPAddress,
		WSAddress:      c.cfg.WSAddress,
		CORSOrigins:    c.cfg.CORSOrigins,
		VHosts:         c.cfg.VHosts,
		TrustedProxies: c.cfg.TrustedProxies,
		Debug:          c.cfg.DebugRPC,
		Limits:         c.cfg.RPCLimits,
		APIs:           apis,
		Logger:         c.cfg.Logger,
	}
}

// Start opens the listeners.
func (c *Client) Start() error {
	c.started = true
	if err := c.stack.Start(); err != nil {
		return fmt.Errorf("start execution client: %w", err)
	}
	// After a crash the client falls back to the last state on disk, but may remember a later block as final, and would then
	// ignore the blocks between as long settled.
	chain := c.eth.BlockChain()
	head := chain.CurrentBlock()
	if final := chain.CurrentFinalBlock(); final == nil || final.Number.Cmp(head.Number) > 0 {
		chain.SetFinalized(head)
		chain.SetSafe(head)
	}
	c.calls = c.stack.Attach()
	if err := c.public.Start(); err != nil {
		return fmt.Errorf("start execution client: %w", err)
	}
	return nil
}

// Stop closes the listeners, then writes the recent state to disk. It may be called twice.
func (c *Client) Stop() error {
	c.stopOnce.Do(func() {
		var publicErr error
		if c.public != nil {
			publicErr = c.public.Stop()
		}
		if c.calls != nil {
			c.calls.Close()
		}
		if !c.started {
			// The stack stops only what it started, and would leave the chain's files locked.
			c.eth.BlockChain().Stop()
		}
		c.stopErr = errors.Join(publicErr, c.stack.Close())
	})
	return c.stopErr
}

// HTTPEndpoint returns the URL of the JSON-RPC listener, with the real port.
func (c *Client) HTTPEndpoint() string { return c.public.HTTPEndpoint() }

// WSEndpoint returns the URL of the WebSocket listener, with the real port.
func (c *Client) WSEndpoint() string { return c.public.WSEndpoint() }

// EngineEndpoint returns the URL of the authenticated Engine API, with the real port, or nothing if it is off.
func (c *Client) EngineEndpoint() string {
	if c.cfg.EngineAddress == "" {
		return ""
	}
	return c.stack.HTTPAuthEndpoint()
}

// Enode returns the URL by which other execution clients reach this one.
func (c *Client) Enode() string { return c.stack.Server().Self().URLv4() }

// Peers returns the number of connected execution clients.
func (c *Client) Peers() int { return c.stack.Server().PeerCount() }

// Attach returns an RPC client in the process. It sees every module, also those that no listener serves.
func (c *Client) Attach() *rpc.Client { return c.stack.Attach() }

// GenesisHash returns the hash of block zero.
func (c *Client) GenesisHash() common.Hash { return c.eth.BlockChain().Genesis().Hash() }

// ChainID returns the number every transaction is signed for.
func (c *Client) ChainID() uint64 { return c.eth.BlockChain().Config().ChainID.Uint64() }

// Head returns the header of the newest block whose state is known.
func (c *Client) Head() *types.Header { return c.eth.BlockChain().CurrentBlock() }

// Durable returns the height up to which no block need ever be replayed, whatever happens to the process.
func (c *Client) Durable() uint64 { return c.flusher.durable() }

// BuildPayload builds a block upon parent out of the pool. With empty set it takes no transaction, and then all nodes build
// the same block.
//
// It drives the client's miner instead of forkchoiceUpdated and getPayload. Those improve a block until it is fetched, which
// here is at once: getPayload returns the empty block when it comes too early, gives no sign of when it is late enough, and
// leaves a second attempt running that nobody waits for. The method used builds once; its name comes from the RPC it serves.
func (c *Client) BuildPayload(_ context.Context, parent common.Hash, a *engine.PayloadAttributes, empty bool) (*payload.Payload, error) {
	if err := c.flusher.flushIfDue(); err != nil {
		return nil, err
	}
	args := &miner.BuildPayloadArgs{
		Parent:       parent,
		Timestamp:    a.Timestamp,
		FeeRecipient: a.SuggestedFeeRecipient,
		Random:       a.Random,
		Withdrawals:  a.Withdrawals,
		BeaconRoot:   a.BeaconRoot,
		Version:      engine.PayloadV3,
	}
	_, envelope, err := c.eth.Miner().BuildTestingPayload(args, nil, empty, []byte(ExtraData))
	if err != nil && !empty {
		c.cfg.Logger.Warn("Block proposed without transactions", "error", err)
		_, envelope, err = c.eth.Miner().BuildTestingPayload(args, nil, true, []byte(ExtraData))
	}
	if err != nil {
		return nil, fmt.Errorf("build payload: %w", err)
	}
	return payload.FromEnvelope(envelope, *a.BeaconRoot), nil
}

// SetHead makes the block with the given hash the head, safe and final at once.
func (c *Client) SetHead(ctx context.Context, hash common.Hash) error {
	answer, err := c.engine.ForkchoiceUpdatedV3(ctx, engine.ForkchoiceStateV1{
		HeadBlockHash:      hash,
		SafeBlockHash:      hash,
		FinalizedBlockHash: hash,
	}, nil)
	if err != nil {
		return fmt.Errorf("set head %v: %w", hash, err)
	}
	head := c.Head()
	if answer.PayloadStatus.Status != engine.VALID || head.Hash() != hash {
		return fmt.Errorf("set head %v: client answers %s and stays at block %d, %v", hash, answer.PayloadStatus.Status, head.Number, head.Hash())
	}
	c.flusher.headSet(head)
	return nil
}

// CallGas bounds a Call. It is fixed, so that all nodes come to the same result.
const CallGas = 30_000_000

// Call calls the contract at address to, from no account, as if in the block with the given hash and after its
// transactions. Where there is no code it returns nothing; a revert is an error. It MUST NOT be called before Start.
func (c *Client) Call(ctx context.Context, block common.Hash, to common.Address, data []byte) ([]byte, error) {
	var out hexutil.Bytes
	err := c.calls.CallContext(ctx, &out, "eth_call", CallArgs(to, data), map[string]any{"blockHash": block})
	if err != nil {
		return nil, fmt.Errorf("call contract %v in block %v: %w", to, block, err)
	}
	return out, nil
}

// CallArgs are the arguments of the eth_call that Call makes.
func CallArgs(to common.Address, data []byte) map[string]any {
	return map[string]any{"to": to, "input": hexutil.Bytes(data), "gas": hexutil.Uint64(CallGas)}
}
