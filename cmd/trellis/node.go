package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/app/settings"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/execution"
	"github.com/trellis-network/trellis/node/ops"
)

// settingsPrefix begins the environment variables of trellis node.
const settingsPrefix = "TRELLIS_"

// errNoChain reports a home that has keys at most.
var errNoChain = errors.New("this home has no chain")

// nodeFlags are the settings of one node.
type nodeFlags struct {
	cfg      node.Config
	sync     node.StateSync
	password string
	logLevel string
	parent   bool // stop when standard input ends
}

// register adds a flag for every field of node.Config.
func (n *nodeFlags) register(f *pflag.FlagSet) {
	c := &n.cfg
	rpcSettings{&c.HTTPAddress, &c.WSAddress, &c.CORSOrigins, &c.VHosts, &c.TrustedProxies, &c.DebugRPC, &c.RPCLimits}.register(f)
	f.StringVar(&c.ExecutionURL, "execution-url", "", "Engine API of an execution client in another process, which then serves JSON-RPC; see trellis execution (default the one in this process)")
	f.StringVar(&c.JWTSecret, "jwt-secret", "", "file of the secret shared with that client (default keys/jwt.hex in the node's home)")
	f.StringVar(&c.P2PAddress, "p2p-address", "", "where the consensus listens for other validators (default a free port on loopback)")
	f.StringSliceVar(&c.PersistentPeers, "peers", nil, "validators to stay connected with, as id@host:port")
	f.StringVar(&c.ExternalAddress, "external-address", "", "where they reach this node, if --p2p-address does not say it")
	f.StringVar(&c.ExecutionAddress, "execution-address", "", "where the execution client listens for other nodes' transactions (default nowhere)")
	f.StringSliceVar(&c.ExecutionPeers, "execution-peers", nil, "nodes to exchange transactions with, as enode URLs")
	f.StringVar(&c.ConsensusRPCAddress, "consensus-rpc-address", "", "where CometBFT's own RPC listens (default nowhere)")
	f.Uint64Var(&c.SnapshotBlocks, "snapshot-blocks", 0, "make a snapshot, for nodes that join late, every so many blocks (default none)")
	f.StringSliceVar(&n.sync.RPCServers, "state-sync", nil, "begin with a snapshot, checked with the consensus RPC of these nodes, as host:port (default with the first block)")
	f.Int64Var(&n.sync.TrustHeight, "trust-height", 0, "for --state-sync: height of a recent block that you know to be the chain's")
	f.StringVar(&n.sync.TrustHash, "trust-hash", "", "for --state-sync: its hash in the consensus")
	f.DurationVar(&n.sync.TrustPeriod, "trust-period", 0, fmt.Sprintf("for --state-sync: how old that block may be (default %v)", node.DefaultTrustPeriod))
	n.registerPeering(f)
	f.DurationVar(&c.Interval, "interval", 0, "time between blocks; all validators must have the same (default 1s)")
	f.Uint64Var(&c.RetainBlocks, "retain-blocks", 0, "consensus blocks to keep for others to catch up (default all)")
	f.Uint64Var(&c.FlushBlocks, "flush-blocks", 0, fmt.Sprintf("write the state to disk after so many blocks (default %d)", execution.DefaultFlushBlocks))
	f.Uint64Var(&c.FlushGas, "flush-gas", 0, fmt.Sprintf("or after so much gas (default %d)", execution.DefaultFlushGas))
	f.Uint64Var(&c.MinTip, "min-tip", 0, "least priority fee of a transaction, in wei (default 1)")
	f.IntVar(&c.CacheMB, "cache", 0, fmt.Sprintf("memory for caches, in MB (default %d)", execution.DefaultCacheMB))
	f.BoolVar(&c.Archive, "archive", false, "keep the state of all blocks")
	f.StringVar(&n.password, "password-file", "", "file whose first line is the keys' passphrase (env "+envPassword+"; else the terminal asks)")
	f.BoolVar(&c.EncryptKeys, "encrypt-keys", false, "make signing keys that do not exist yet encrypted")
	f.StringVar(&c.SignerAddress, "signer-address", "", "wait here for a remote signer, see trellis signer: tcp://[ID@]host:port or unix:///path (default the key is in the home)")
	f.StringVar(&c.OpsAddress, "ops-address", ops.DefaultAddress, "where /health, /ready and /metrics are served to operators; off for nowhere")
	f.IntVar(&c.LateBlocks, "late-blocks", 0, fmt.Sprintf("intervals without a block after which the node is not ready (default %d)", ops.DefaultLateBlocks))
	f.Uint64Var(&c.MinFreeDisk, "min-free-disk", 0, "bytes of free disk below which the node stops (default 512 MiB)")
	f.StringVar(&n.logLevel, "log", "warn", "log from this level on: debug, info, warn or error")
	f.BoolVar(&n.parent, "stop-with-stdin", false, "stop when standard input ends, as a child process should")
	_ = f.MarkHidden("stop-with-stdin")
}

// registerPeering adds the flags of node.Peering.
func (n *nodeFlags) registerPeering(f *pflag.FlagSet) {
	p := &n.cfg.Peering
	f.BoolVar(&p.Exchange, "exchange-peers", false, "ask peers for more peers and tell them of the ones it has, as sentries and full nodes do")
	f.StringSliceVar(&p.Seeds, "seeds", nil, "nodes to ask for peers at first, as id@host:port; with --exchange-peers")
	f.StringSliceVar(&p.Private, "private-peers", nil, "ids never to tell anybody: a sentry's validator")
	f.StringSliceVar(&p.Unconditional, "unconditional-peers", nil, "ids to admit beyond the limits: a sentry's validator")
	f.BoolVar(&p.Strict, "strict-peers", false, "refuse peers with private addresses, and two of one address")
	f.IntVar(&p.MaxInbound, "max-inbound", 0, "most peers that connected here (default 40)")
	f.IntVar(&p.MaxOutbound, "max-outbound", 0, "most peers that --exchange-peers connects to (default 10)")
	f.StringSliceVar(&p.ExecutionTrusted, "execution-trusted", nil, "enode URLs to admit beyond --max-execution-peers: a sentry's validator")
	f.IntVar(&p.MaxExecution, "max-execution-peers", 0, "most peers to exchange transactions with (default 50)")
}

type nodeResult struct {
	Home      string `json:"home"`
	ChainID   uint64 `json:"chainId"`
	Genesis   string `json:"genesisHash"`
	Validator string `json:"validator"`
	Height    uint64 `json:"height"`
	RPC       string `json:"rpc"`
	WS        string `json:"ws"`
	Peer      string `json:"peer"`
	Enode     string `json:"enode"`
	Ops       string `json:"ops"`
	Replayed  uint64 `json:"replayed"` // blocks, after an unclean stop
}

func newNode(o *options) *cobra.Command {
	c := &cobra.Command{Use: "node", Short: "Run one node of a chain", Args: cobra.NoArgs,
		Long: `Runs the node of a home that trellis init, join or up made: a validator if the chain counts it as one, else a full node. Prints where it
listens and runs until Ctrl-C.

Each setting comes from its flag, else from the environment (TRELLIS_ and the flag's name, as TRELLIS_P2P_ADDRESS), else from config.yaml
in the home, whose keys are the flags' names, else its default holds.`,
		Example: `  trellis node
  trellis node --p2p-address 0.0.0.0:26656 --peers 7a70…@198.51.100.7:26656
  TRELLIS_RPC_ADDR=127.0.0.1:9545 trellis node --home /var/lib/trellis --log info`}
	n := new(nodeFlags)
	n.register(c.Flags())
	c.RunE = func(cmd *cobra.Command, _ []string) error { return o.node(cmd, n) }
	return c
}

func (o *options) node(cmd *cobra.Command, n *nodeFlags) error {
	home := app.Home(o.home)
	if err := settings.Complete(cmd.LocalNonPersistentFlags(), settingsPrefix, filepath.Join(o.home, settingsName)); err != nil {
		return &exitError{2, err}
	}
	n.cfg.Home, n.cfg.Passphrase = o.nodeHome(), nodePassphrase(n.password)
	if _, err := node.ReadGenesis(filepath.Join(n.cfg.Home, "genesis")); errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w: %s", errNoChain, o.home)
	} else if err != nil {
		return err
	}
	if len(n.sync.RPCServers) > 0 {
		n.cfg.StateSync = &n.sync
	}
	var level slog.Level
	if err := level.UnmarshalText([]byte(n.logLevel)); err != nil {
		return &exitError{2, fmt.Errorf("--log %q is not debug, info, warn or error", n.logLevel)}
	}
	n.cfg.Logger = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: level}))
	ctx, cancel := context.WithCancel(cmd.Context())
	defer cancel()
	if n.parent {
		go func() { // ends with the process, at the latest
			_, _ = io.Copy(io.Discard, os.Stdin)
			cancel()
		}()
	}
	return o.runNode(ctx, home, n.cfg)
}

// runNode runs a node, tells where it listens, and tells other commands of this home.
func (o *options) runNode(ctx context.Context, home app.Home, cfg node.Config) error {
	n, err := node.New(cfg)
	if err != nil {
		return err
	}
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx) }()
	select {
	case err := <-done:
		return err
	case <-n.Ready():
	}
	result := describeNode(home, n)
	remove, err := home.PutEndpoints(app.Endpoints{RPC: result.RPC})
	if err == nil {
		defer remove()
		err = o.print(result, result.text)
	}
	if err != nil {
		return err
	}
	return <-done
}

func describeNode(home app.Home, n *node.Node) nodeResult {
	e, r, d := n.Endpoint(), n.Recovery(), n.Genesis()
	return nodeResult{
		Home: string(home), ChainID: d.ChainID(), Genesis: d.Hash.Hex(), Validator: n.Address().Hex(), Height: r.To, Replayed: r.To - r.From,
		RPC: e.HTTP, WS: e.WS, Peer: e.P2P, Enode: e.Enode, Ops: e.Ops,
	}
}

func (r nodeResult) text(w io.Writer) {
	fmt.Fprintf(w, "chain      %d, genesis %s\nblock      %d", r.ChainID, r.Genesis, r.Height)
	if r.Replayed > 0 {
		fmt.Fprintf(w, ", %d of them replayed after an unclean stop", r.Replayed)
	}
	fmt.Fprintf(w, "\nvalidator  %s\nJSON-RPC   %s\nWebSocket  %s\npeer       %s\nenode      %s\noperators  %s\n\nStop with Ctrl-C.\n", r.Validator, r.RPC, r.WS, r.Peer, r.Enode, r.Ops)
}
