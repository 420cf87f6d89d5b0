package execution

import (
	"crypto/ecdsa"
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

	"github.com/trellis-network/trellis/node/snapshot"
)

const (
	// DefaultHTTPAddress is where Ethereum tools look for a node.
	DefaultHTTPAddress = "127.0.0.1:8545"

	// Off, given as an address, opens no listener.
	Off = "off"

	// DefaultFlushBlocks bounds the blocks an idle chain replays after a crash.
	DefaultFlushBlocks = 64

	// DefaultFlushGas bounds the work a busy chain replays after a crash. At worst it is twice this much, seven full blocks,
	// at some 250 Mgas in a second of one core (BenchmarkReplay).
	DefaultFlushGas = 600_000_000

	// DefaultCacheMB is the memory for database, trie and snapshot caches.
	DefaultCacheMB = 256

	// instance is the directory within Dir in which go-ethereum keeps everything.
	instance = "trellis"

	// buildTime is how long a proposer may fill a block. The others then need as long to execute it, and both, and two
	// rounds of votes, should fit into the second between blocks.
	buildTime = 400 * time.Millisecond
)

// extraData is what a block says of the program that built it.
var extraData = []byte("trellis")

// publicModules are served on HTTP and WebSocket. What is missing, admin, debug and miner above all, changes the node or
// takes unbounded work, and stays in the process.
var publicModules = []string{"eth", "net", "web3", "txpool"}

// Config configures the execution client. Dir, Genesis and NodeKey are required.
type Config struct {
	Dir     string        // where its databases live
	Genesis *core.Genesis // the chain it serves

	HTTPAddress string   // of the JSON-RPC listener; default DefaultHTTPAddress, Off for none, port 0 for a free one
	WSAddress   string   // of the WebSocket listener; default: on the HTTP listener, Off for none
	CORSOrigins []string // browser origins that may call; default none
	VHosts      []string // host names by which browsers may call; default localhost

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
	out.HTTPModules, out.WSModules = publicModules, publicModules
	out.HTTPCors, out.WSOrigins = c.CORSOrigins, c.CORSOrigins
	out.HTTPVirtualHosts = c.VHosts
	var err error
	if out.HTTPHost, out.HTTPPort, err = splitAddress(c.HTTPAddress); err != nil {
		return nil, fmt.Errorf("http address: %w", err)
	}
	if out.WSHost, out.WSPort, err = splitAddress(c.WSAddress); err != nil {
		return nil, fmt.Errorf("websocket address: %w", err)
	}
	out.P2P = p2p.Config{
		PrivateKey:  c.NodeKey,
		MaxPeers:    c.MaxPeers,
		ListenAddr:  c.ListenAddress,
		NoDiscovery: true, // peers are named, so a stranger cannot fill the table
		NoDial:      len(c.Peers) == 0,
	}
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
	out.Miner.ExtraData = extraData
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
