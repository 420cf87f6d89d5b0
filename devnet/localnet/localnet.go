// Package localnet runs the validators of one chain on one machine, each in a process of its own with a home of its own, as
// their operators would, and watches them.
package localnet

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/app/founding"
	"github.com/trellis-network/trellis/app/settings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

const (
	// DefaultBasePort is the first of the validators' ports: two for each, for the consensus and the execution clients.
	DefaultBasePort = 26656

	// DefaultEpoch is short, so that one sees elections.
	DefaultEpoch = time.Minute

	ownerKey   = "owner"
	commission = 1000 // hundredths of a percent

	// stopLimit is how long a node may take to stop before it is killed.
	stopLimit = 30 * time.Second

	// startLimit is how long a node may take until it serves.
	startLimit = 2 * time.Minute
)

// Config says what network to run. Home, Program and Validators are required.
type Config struct {
	Home       string // of the network; each node has a folder in it
	Program    string // this program, as each node runs it
	Validators int

	Blocks     uint64        // stop after so many; 0 runs until the context ends
	Interval   time.Duration // between blocks; default 1 s
	BasePort   int           // default DefaultBasePort, negative for free ports
	RPCAddress string        // of the first node; default 127.0.0.1:8545

	ChainID uint64        // of a new network; default genesis.DefaultChainID
	Epoch   time.Duration // of its elections and rewards, in whole seconds; default DefaultEpoch
	Seats   uint8         // of its committee; default all validators
	Load    int           // transfers a second to send; default none

	Accounts map[common.Address]units.Amount // coins of a new network, besides its own
	Economy  app.Economy                     // of a new network

	KillEvery  time.Duration // kill a validator, in turn, and start it again; default never
	Cheat      bool          // run a second node with the key of the last validator, which then signs twice
	LateJoiner bool          // start one more node, from nothing, after half of the blocks, or fifty of endless ones

	Started func(Status) // is called when all validators serve; may be nil
	Status  func(Status) // is called a few times a second; may be nil
	Event   func(string) // is called for what a person should know; may be nil
	Log     *slog.Logger // default slog.Default()
}

// A network is a running localnet.
type network struct {
	cfg       Config
	documents *genesis.Documents
	peers     founding.Peers
	nodes     []*child
	joiner    *child // nil if none comes late
	twin      *child // nil if nobody cheats
	watch     *watch
	died      chan error // children that ended by themselves

	mu      sync.Mutex // guards what follows
	kills   []Recovery
	joining *Join
}

// A Recovery is one validator killed and started again.
type Recovery struct {
	Validator string `json:"validator"`
	DownMS    int64  `json:"downMs"`   // from the kill to the start
	ReadyMS   int64  `json:"readyMs"`  // from the start until it serves
	CaughtMS  int64  `json:"caughtMs"` // from the start until it has the blocks it missed
	Missed    uint64 `json:"missed"`   // blocks it did not have when it was started
}

// A Join is a node that came late.
type Join struct {
	Height   uint64 `json:"height"`   // of the chain when it started
	ReadyMS  int64  `json:"readyMs"`  // from its start until it serves
	SyncedMS int64  `json:"syncedMs"` // until it has that height
}

// Run runs the network until ctx ends, the blocks asked for are made, or a node ends by itself. All processes have ended when
// it returns. A home that ran before goes on where it stood.
func Run(ctx context.Context, cfg Config) (Summary, error) {
	cfg.Interval = cmp.Or(cfg.Interval, time.Second)
	cfg.BasePort = cmp.Or(cfg.BasePort, DefaultBasePort)
	cfg.Epoch = cmp.Or(cfg.Epoch, DefaultEpoch)
	cfg.Seats = cmp.Or(cfg.Seats, uint8(min(max(cfg.Validators, 1), report.MaxSeats)))
	cfg.RPCAddress = cmp.Or(cfg.RPCAddress, "127.0.0.1:8545")
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	if cfg.Event == nil {
		cfg.Event = func(string) {}
	}
	if cfg.Validators < 1 || cfg.Validators > report.MaxSeats {
		return Summary{}, fmt.Errorf("%d validators; 1 to %d can sign a block", cfg.Validators, report.MaxSeats)
	}
	n := &network{cfg: cfg, died: make(chan error, 1)}
	if err := n.found(); err != nil {
		return Summary{}, err
	}
	if err := n.checkPorts(); err != nil {
		return Summary{}, err
	}
	started := time.Now()
	run, cancel := context.WithCancel(ctx)
	defer cancel()
	summary, err := n.run(run, started)
	if ctx.Err() != nil && errors.Is(err, ctx.Err()) {
		err = nil // told to stop
	}
	return summary, errors.Join(err, n.stop())
}

// found makes the homes that do not exist, and the chain.
func (n *network) found() error {
	rich, err := app.Home(n.cfg.Home).Account(richKey)
	if err != nil {
		return err
	}
	chain := founding.Chain{
		ChainID: cmp.Or(n.cfg.ChainID, genesis.DefaultChainID), EpochSeconds: uint64(n.cfg.Epoch / time.Second), Seats: n.cfg.Seats,
		Accounts: map[common.Address]units.Amount{rich.Public().Address(): units.IOTX(100_000_000)}, Economy: n.cfg.Economy,
	}
	maps.Copy(chain.Accounts, n.cfg.Accounts)
	validators := make([]founding.Identity, n.cfg.Validators)
	for i := range validators {
		if validators[i], err = n.identity(i, chain.ChainID); err != nil {
			return err
		}
	}
	n.peers = founding.PeersOf(validators)
	dir := filepath.Join(n.cfg.Home, "genesis")
	if n.documents, err = node.ReadGenesis(dir); errors.Is(err, os.ErrNotExist) {
		if n.documents, err = chain.Documents(validators); err == nil {
			err = founding.Write(dir, n.documents, n.peers)
		}
	}
	if err != nil {
		return err
	}
	if have, err := filepath.Glob(filepath.Join(n.cfg.Home, "v[0-9][0-9]", "node", "genesis")); err != nil {
		return err
	} else if len(have) > 0 && len(have) != n.cfg.Validators {
		return fmt.Errorf("%s is of a network of %d validators, not %d; choose another --home, or run: trellis localnet %d", n.cfg.Home, len(have), n.cfg.Validators, len(have))
	}
	if id := n.documents.ChainID(); n.cfg.ChainID != 0 && n.cfg.ChainID != id {
		return fmt.Errorf("%s is of chain %d, not %d; choose another --home", n.cfg.Home, id, n.cfg.ChainID)
	}
	for i, v := range validators {
		c, err := n.prepare(i, v)
		if err != nil {
			return err
		}
		n.nodes = append(n.nodes, c)
	}
	if n.cfg.Cheat {
		if err := n.prepareCheat(); err != nil {
			return err
		}
	}
	if n.cfg.LateJoiner {
		return n.prepareJoiner()
	}
	return nil
}

// prepareJoiner makes a home that has nothing but the genesis.
func (n *network) prepareJoiner() error {
	for k := 1; ; k++ {
		name := fmt.Sprintf("late%02d", k)
		home := app.Home(filepath.Join(n.cfg.Home, name))
		if _, err := os.Stat(string(home)); err == nil {
			continue // of an earlier run, no more from nothing
		}
		names, err := node.MakeKeys(home.NodeDir(), node.KeyRing(home.NodeDir()))
		if err != nil {
			return err
		}
		if err := node.PutGenesis(home.NodeDir(), n.documents); err != nil {
			return err
		}
		n.joiner = &child{name: name, home: home, program: n.cfg.Program, validator: names.Address, died: n.died}
		return settings.Write(filepath.Join(string(home), "config.yaml"), map[string]any{
			"rpc-addr": "127.0.0.1:0", "peers": n.peers.Consensus, "execution-peers": n.peers.Execution,
			"interval": n.cfg.Interval.String(), "cache": "64", "ops-address": "off",
		})
	}
}

// identity makes the keys of node i, and addresses for it.
func (n *network) identity(i int, chainID uint64) (founding.Identity, error) {
	home := n.home(i)
	owner, err := home.Account(ownerKey)
	if err != nil {
		return founding.Identity{}, err
	}
	id, err := founding.NewIdentity(home.NodeDir(), node.KeyRing(home.NodeDir()), chainID, predeploys.Founder{
		Name: fmt.Sprintf("v%02d", i), Owner: owner.Public().Address(), Commission: commission,
	})
	if err != nil {
		return id, err
	}
	if id.Peer, err = n.port(2 * i); err != nil {
		return id, err
	}
	id.Execution, err = n.port(2*i + 1)
	return id, err
}

func (n *network) home(i int) app.Home {
	return app.Home(filepath.Join(n.cfg.Home, fmt.Sprintf("v%02d", i)))
}

// port returns an address for a node to listen on.
func (n *network) port(k int) (string, error) {
	if n.cfg.BasePort > 0 {
		return fmt.Sprintf("127.0.0.1:%d", n.cfg.BasePort+k), nil
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer l.Close()
	return l.Addr().String(), nil
}

// prepare writes what node i reads when it starts. The settings are written anew each time, for the ports may be others.
func (n *network) prepare(i int, id founding.Identity) (*child, error) {
	home := n.home(i)
	if err := node.PutGenesis(home.NodeDir(), n.documents); err != nil && !errors.Is(err, node.ErrFounded) {
		return nil, err
	}
	peers, rpc := n.peers.Without(id.Names), "127.0.0.1:0"
	if i == 0 {
		rpc = n.cfg.RPCAddress
	}
	file := filepath.Join(string(home), "config.yaml")
	if err := os.Remove(file); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	err := settings.Write(file, map[string]any{
		"rpc-addr": rpc, "p2p-address": id.Peer, "execution-address": id.Execution,
		"peers": peers.Consensus, "execution-peers": peers.Execution, "interval": n.cfg.Interval.String(), "cache": "64", "ops-address": "off",
	})
	return &child{name: id.Founder.Name, home: home, program: n.cfg.Program, validator: id.Names.Address, addresses: []string{id.Peer, id.Execution}, died: n.died}, err
}

// checkPorts finds an address that is taken before anything is started.
func (n *network) checkPorts() error {
	addresses := []string{n.cfg.RPCAddress}
	for _, c := range n.nodes {
		addresses = append(addresses, c.addresses...)
	}
	for i, a := range addresses {
		flag := "--base-port"
		if i == 0 {
			flag = "--rpc-addr"
		}
		l, err := net.Listen("tcp", a)
		if err != nil {
			return fmt.Errorf("%w; is a network running already? choose another with %s", err, flag)
		}
		if err := l.Close(); err != nil {
			return err
		}
	}
	return nil
}
