// Package remote drives an execution client in another process over the authenticated Engine API, and keeps on through its
// restarts.
package remote

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/trellis-network/trellis/node/execution"
	"github.com/trellis-network/trellis/node/execution/jwtsecret"
	"github.com/trellis-network/trellis/types/payload"
)

var (
	// ErrSecret reports that the execution client was started with another secret.
	ErrSecret = errors.New("jwt secret refused")

	// ErrClock reports that the clocks of the two machines are more than a minute apart.
	ErrClock = errors.New("clocks of consensus and execution client differ")

	// ErrStopping reports that nobody waits for the client any more.
	ErrStopping = errors.New("node stops while its execution client cannot be reached")
)

// errLost reports that the execution client does not know a block that it knew.
var errLost = errors.New("execution client does not know the block")

const (
	// DefaultBuildTime fills all but the largest blocks; see BuildPayload.
	DefaultBuildTime = 300 * time.Millisecond

	attemptTimeout = 2 * time.Minute // for one call; far above what a full block takes on a slow disk
	firstPause     = 50 * time.Millisecond
	maxPause       = 3 * time.Second
	logInterval    = 30 * time.Second
)

// Config configures a Client. URL, Secret and Genesis are required.
type Config struct {
	URL     string           // of the Engine API, such as http://127.0.0.1:8551
	Secret  jwtsecret.Secret // shared with the execution client
	Genesis *core.Genesis    // of the chain, to refuse a client of another

	// Blocks returns the encoded payload that was decided at a height, from the store of the consensus. From it a client that
	// lost blocks in a crash is given them again; default that it is not.
	Blocks func(height uint64) ([]byte, error)

	BuildTime time.Duration // how long the client may fill a block; default DefaultBuildTime
	Logger    *slog.Logger  // default slog.Default()
}

// A Client is an execution client in another process. BuildPayload, NewPayload and SetHead are for one caller, the
// consensus; the others are safe for concurrent use.
//
// While the client cannot be reached, all methods wait and try again, until their context ends or Drain is called.
type Client struct {
	cfg Config
	log *slog.Logger
	rpc *rpc.Client

	// The contexts are here because Head has none, and because CometBFT hands in others than the node's.
	waiting     context.Context // ends with Drain
	stopWaiting context.CancelFunc
	calling     context.Context // ends with Stop
	stopCalling context.CancelFunc

	greeted atomic.Bool // whether the handshake is over

	// executed are the payloads at the height above the head. Owned by the consensus.
	executed map[common.Hash]*payload.Payload

	mu       sync.Mutex // guards what follows
	want     *types.Header
	troubled time.Time // when the client was last said to be unreachable; zero while it is well
}

// Dial waits for the execution client and checks that it is of the same chain and knows what is asked of it.
func Dial(ctx context.Context, cfg Config) (*Client, error) {
	if cfg.BuildTime == 0 {
		cfg.BuildTime = DefaultBuildTime
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.Default()
	}
	transport := &http.Transport{DialContext: (&net.Dialer{Timeout: 5 * time.Second}).DialContext, IdleConnTimeout: time.Minute}
	client, err := rpc.DialOptions(ctx, cfg.URL, rpc.WithHTTPClient(&http.Client{Transport: transport}), rpc.WithHTTPAuth(node.NewJWTAuth(cfg.Secret)))
	if err != nil {
		return nil, fmt.Errorf("execution client %s: %w", cfg.URL, err)
	}
	c := &Client{cfg: cfg, log: cfg.Logger.With("module", "execution"), rpc: client, executed: make(map[common.Hash]*payload.Payload)}
	c.calling, c.stopCalling = context.WithCancel(context.Background())
	c.waiting, c.stopWaiting = context.WithCancel(c.calling)
	if err := c.handshake(ctx); err != nil {
		_ = c.Stop()
		return nil, fmt.Errorf("execution client %s: %w", cfg.URL, err)
	}
	return c, nil
}

// handshake fails at once where waiting would not help, because somebody is starting a node and looks. Later it may well help,
// for a running node should outlive a mistake at its execution client.
func (c *Client) handshake(ctx context.Context) error {
	var id hexutil.Uint64
	if err := c.call(ctx, &id, "eth_chainId"); err != nil {
		return err
	}
	if want := c.cfg.Genesis.Config.ChainID.Uint64(); uint64(id) != want {
		return fmt.Errorf("%w: it is of chain %d, and this node of chain %d", execution.ErrGenesis, id, want)
	}
	genesis, err := c.header(ctx, "0x0")
	if err != nil {
		return err
	}
	if want := c.cfg.Genesis.ToBlock().Hash(); genesis.Hash() != want {
		return fmt.Errorf("%w: its genesis is %v, expected %v; start it with this chain's genesis/execution.json", execution.ErrGenesis, genesis.Hash(), want)
	}
	needed := []string{"engine_forkchoiceUpdatedV3", "engine_newPayloadV4", c.getPayloadMethod(genesis.Time)}
	var known []string
	if err := c.call(ctx, &known, "engine_exchangeCapabilities", needed); err != nil {
		return fmt.Errorf("ask what it can do: %w", err)
	}
	for _, method := range needed {
		if !slices.Contains(known, method) {
			return fmt.Errorf("it does not know %s, which this chain needs", method)
		}
	}
	head, err := c.header(ctx, "latest")
	if err != nil {
		return err
	}
	c.setWant(head)
	c.greeted.Store(true)
	return nil
}

// definite reports an error that a new attempt would meet again.
func definite(err error) bool { return errors.Is(err, ErrSecret) || errors.Is(err, ErrClock) }

// getPayloadMethod returns the version of getPayload that serves blocks of the given time.
func (c *Client) getPayloadMethod(time uint64) string {
	if osaka := c.cfg.Genesis.Config.OsakaTime; osaka != nil && time >= *osaka {
		return "engine_getPayloadV5"
	}
	return "engine_getPayloadV4"
}

// Drain ends all waiting for a client that cannot be reached, with ErrStopping. Calls that reach it go on.
func (c *Client) Drain() { c.stopWaiting() }

// Stop ends all calls. The execution client goes on. It may be called twice.
func (c *Client) Stop() error {
	c.stopCalling()
	c.rpc.Close()
	return nil
}

// RPC returns a client of the eth module of the execution client, without the waiting that the methods here do.
func (c *Client) RPC() *rpc.Client { return c.rpc }

// Head returns the newest block of the execution client. If it is behind what it had, because it crashed, it is first given
// again what it lost. If it cannot be reached after Drain, it is the last head that was known.
func (c *Client) Head() *types.Header {
	head, err := c.ensure(c.calling)
	if err == nil {
		return head
	}
	if c.waiting.Err() == nil {
		c.log.Error("Head of the execution client is not known", "error", err)
	}
	return c.wanted()
}

// Durable returns 0: what an execution client elsewhere has on its disk is not known, so consensus blocks are kept.
func (c *Client) Durable() uint64 { return 0 }

// Call calls a contract as execution.Client.Call does.
func (c *Client) Call(ctx context.Context, block common.Hash, to common.Address, data []byte) ([]byte, error) {
	var out hexutil.Bytes
	err := c.call(ctx, &out, "eth_call", execution.CallArgs(to, data), map[string]any{"blockHash": block})
	if err != nil {
		return nil, fmt.Errorf("call contract %v in block %v: %w", to, block, err)
	}
	return out, nil
}

func (c *Client) wanted() *types.Header {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.want
}

func (c *Client) setWant(h *types.Header) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.want = h
}

// header returns the header of a block by its number or tag.
func (c *Client) header(ctx context.Context, block string) (*types.Header, error) {
	var header *types.Header
	if err := c.call(ctx, &header, "eth_getBlockByNumber", block, false); err != nil {
		return nil, fmt.Errorf("read block %s: %w", block, err)
	}
	if header == nil {
		return nil, fmt.Errorf("read block %s: %w", block, errLost)
	}
	return header, nil
}
