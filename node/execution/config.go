package execution

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/p2p/enode"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/node/execution/jwtsecret"
	"github.com/trellis-network/trellis/node/jsonrpc"
	"github.com/trellis-network/trellis/node/snapshot"
)

const (
	// DefaultHTTPAddress is where Ethereum tools look for a node.
	DefaultHTTPAddress = "127.0.0.1:8545"

	// Off, given as an address, opens no listener.
	Off = jsonrpc.Off

	// DefaultFlushBlocks bounds the blocks an idle chain replays after a crash.
	DefaultFlushBlocks = 64

	// DefaultFlushGas bounds the work a busy chain replays after a crash. At worst it is twice this much, seven full blocks,
	// at some 250 Mgas in a second of one core (BenchmarkReplay).
	DefaultFlushGas = 600_000_000

	// ExtraData is the text in the header of every block that this client builds. The empty block of package remote has it too.
	ExtraData = "trellis"

	// DefaultCacheMB is the memory for database, trie and snapshot caches.
	DefaultCacheMB = 256

	// instance is the directory within Dir in which go-ethereum keeps everything.
	instance = "trellis"

	// buildTime is how long a proposer may fill a block. The others then need as long to execute it, and both, and two
	// rounds of votes, should fit into the second between blocks.
	buildTime = 400 * time.Millisecond
)

// Config configures the execution client. Dir, Genesis and NodeKey are required.
type Config struct {
	Dir     string        // where its databases live
	Genesis *core.Genesis // the chain it serves

	HTTPAddress string   // of the JSON-RPC listener; default DefaultHTTPAddress, Off for none, port 0 for a free one
	WSAddress   string   // of the WebSocket listener; default: on the HTTP listener, Off for none
	CORSOrigins []string // browser origins that may call; default none
	VHosts      []string // host names by which browsers may call; default localhost

	RPCLimits      jsonrpc.Limits // what callers of the two may ask for; zero fields have good defaults
	TrustedProxies []string       // reverse proxies before them, as addresses or prefixes; default none
	DebugRPC       bool           // serve tracers on them, which must be on loopback then

	EngineAddress string // of the authenticated Engine API for a consensus in another process; default none
	JWTSecret     string // file of the key they share; made if it does not exist; required with EngineAddress

	NodeKey       *ecdsa.PrivateKey // identity towards other execution clients
	ListenAddress string            // for them; default: not listening
	Peers         []string          // enode URLs of those to stay connected with
	Trusted       []string          // enode URLs of those to admit beyond MaxPeers
	MaxPeers      int               // default 50 if there is an address or a peer

	MinTip      uint64 // least priority fee in wei a transaction must pay to be pooled and proposed; default 1
	FlushBlocks uint64 // write the state to disk after so many blocks; default DefaultFlushBlocks
	FlushGas    uint64 // or after so much gas; default DefaultFlushGas
	CacheMB     int    // default DefaultCacheMB
	Archive     bool   // keep and index the state of all blocks, not only of the last 90,000

	// Snapshot is given the state after every block whose number is a multiple of SnapshotBlocks, unless the node is too new to
	// have its flat state. It MUST return soon and close the state in the end, before the client is stopped. Default none.
	Snapshot       func(*snapshot.Source)
	SnapshotBlocks uint64
	Flushed        func(took time.Duration) // called after a block had to wait for a write of the state; may be nil

	Logger *slog.Logger // default slog.Default()
}

func (c Config) withDefaults() Config {
	if c.HTTPAddress == "" {
		c.HTTPAddress = DefaultHTTPAddress
	}
	if c.WSAddress == "" {
		c.WSAddress = c.HTTPAddress
	}
	if len(c.VHosts) == 0 {
		c.VHosts = []string{"localhost"}
	}
	if c.MaxPeers == 0 && (c.ListenAddress != "" || len(c.Peers) > 0) {
		c.MaxPeers = 50
	}
	if c.MinTip == 0 {
		c.MinTip = 1
	}
	if c.FlushBlocks == 0 {
		c.FlushBlocks = DefaultFlushBlocks
	}
	if c.FlushGas == 0 {
		c.FlushGas = DefaultFlushGas
	}
	if c.CacheMB == 0 {
		c.CacheMB = DefaultCacheMB
	}
	if c.Logger == nil {
		c.Logger = slog.Default()
	}
	return c
}

// stack configures go-ethereum's container of listeners, peers and databases.
func (c Config) stack() (*node.Config, error) {
	out := node.DefaultConfig
	out.Name = instance
	out.DataDir = c.Dir
	out.UseLightweightKDF = true // no account is ever kept here
	out.IPCPath = ""
	out.HTTPHost, out.WSHost = "", "" // package jsonrpc listens instead
	if _, _, err := splitAddress(c.HTTPAddress); err != nil {
		return nil, fmt.Errorf("http address: %w", err)
	}
	if _, _, err := splitAddress(c.WSAddress); err != nil {
		return nil, fmt.Errorf("websocket address: %w", err)
	}
	if err := c.engineListener(&out); err != nil {
		return nil, err
	}
	out.P2P = p2p.Config{
		PrivateKey:  c.NodeKey,
		MaxPeers:    c.MaxPeers,
		ListenAddr:  c.ListenAddress,
		NoDiscovery: true, // peers are named, so a stranger cannot fill the table
		NoDial:      len(c.Peers) == 0,
	}
	var err error
	if out.P2P.StaticNodes, err = parsePeers(c.Peers); err != nil {
		return nil, err
	}
	if out.P2P.TrustedNodes, err = parsePeers(c.Trusted); err != nil {
		return nil, err
	}
	return &out, nil
}

func parsePeers(urls []string) ([]*enode.Node, error) {
	out := make([]*enode.Node, 0, len(urls))
	for _, url := range urls {
		peer, err := enode.Parse(enode.ValidSchemes, url)
		if err != nil {
			return nil, fmt.Errorf("execution peer %q: %w", url, err)
		}
		out = append(out, peer)
	}
	return out, nil
}

// engineListener configures go-ethereum's authenticated listener.
func (c Config) engineListener(out *node.Config) (err error) {
	if c.EngineAddress == "" {
		return nil // nothing is registered that would open it
	}
	if out.AuthAddr, out.AuthPort, err = splitAddress(c.EngineAddress); err != nil {
		return fmt.Errorf("engine address: %w", err)
	}
	if c.JWTSecret == "" {
		return errors.New("the engine API needs the file of a secret shared with the consensus")
	}
	if _, err := jwtsecret.Load(c.JWTSecret); err != nil {
		return err
	}
	out.JWTSecret = c.JWTSecret
	out.AuthVirtualHosts = []string{"*"} // the secret keeps pages out, whatever name they call
	return nil
}

func splitAddress(address string) (host string, port int, err error) {
	if address == Off {
		return "", 0, nil
	}
	host, text, err := net.SplitHostPort(address)
	if err != nil {
		return "", 0, err
	}
	if host == "" {
		return "", 0, fmt.Errorf("address %q names no host; write 0.0.0.0 to listen to the whole world", address)
	}
	n, err := strconv.ParseUint(text, 10, 16)
	if err != nil {
		return "", 0, fmt.Errorf("address %q: port: %w", address, err)
	}
	return host, int(n), nil
}

// service configures the execution client proper.
func (c Config) service() *ethconfig.Config {
	out := ethconfig.Defaults
	out.Genesis = c.Genesis
	out.NetworkId = c.Genesis.Config.ChainID.Uint64()
	out.SyncMode = ethconfig.FullSync
	out.NoPruning = true // keeps an index of past states; see docs/adr/0004
	if c.Archive {
		out.StateHistory = 0
	}
	out.DatabaseCache = c.CacheMB / 2
	out.TrieCleanCache = c.CacheMB / 4
	out.SnapshotCache = c.CacheMB / 4
	out.TrieDirtyCache = c.CacheMB / 4
	out.Miner.GasCeil = c.Genesis.GasLimit
	out.Miner.GasPrice = new(big.Int).SetUint64(c.MinTip)
	out.Miner.Recommit = buildTime
	out.Miner.ExtraData = []byte(ExtraData)
	out.TxPool.PriceLimit = c.MinTip
	out.TxPool.NoLocals = true
	out.TxPool.Journal = ""
	// A block holds 8,500 transfers; the pool holds some eight blocks, and one busy account, a coordinator or a faucet, may
	// fill a good part of one.
	out.TxPool.AccountSlots = 256
	out.TxPool.GlobalSlots = 65536
	out.TxPool.AccountQueue = 1024
	out.TxPool.GlobalQueue = 16384
	out.RPCGasCap = max(50_000_000, params.MaxTxGas)
	return &out
}
