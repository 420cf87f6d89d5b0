package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/app/founding"
	"github.com/trellis-network/trellis/app/settings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
)

const (
	identityName = "identity.json" // what a home tells others, in the home
	settingsName = "config.yaml"   // of trellis node, in the home
	ownerKey     = "owner"         // account that owns the delegate, if init is told no other
)

// initFlags are what init is told.
type initFlags struct {
	name        string
	owner       string
	commission  uint16
	password    string
	encrypt     bool
	peer        string
	execution   string
	identityOut string

	chain      string
	chainID    uint64
	accounts   []string
	price      string
	economy    app.Economy
	validators []string
	alone      bool
	genesisOut string

	genesis string
	peers   []string
}

type initResult struct {
	Home      string `json:"home"`
	Name      string `json:"name"`
	Owner     string `json:"owner"`
	Validator string `json:"validator"`
	NodeID    string `json:"nodeId"`
	Identity  string `json:"identityFile"`

	ChainID    uint64 `json:"chainId,omitempty"`
	Genesis    string `json:"genesisHash,omitempty"`
	GenesisDir string `json:"genesisDir,omitempty"`
	Validators int    `json:"validators,omitempty"`
}

func newInit(o *options) *cobra.Command {
	c := &cobra.Command{Use: "init", Short: "Make the home of a node, and with it, as a founder, a chain", Args: cobra.NoArgs,
		Long: `Makes the keys of a node. What it then lacks to run is a genesis, which comes in one of three ways:

Founding a chain alone or with others: each operator runs init with --identity-out and gives that file, which holds nothing secret, to the
founder. The founder names them with --validator and writes the genesis with --genesis-out. Every operator, the founder too, copies that
directory and runs init once more with --genesis.

Joining a chain that exists: see trellis join.

Nothing is ever overwritten: a home that has a chain keeps it.`,
		Example: `  trellis init --name alice --commission 1000 --identity-out alice.json --p2p-address 203.0.113.5:26656 --execution-address 203.0.113.5:30303
  trellis init --name bob --validator alice.json --chain chain.yaml --genesis-out genesis     as the founder
  trellis init --genesis genesis                                                              as everybody else
  trellis init --account 0x00000000000000000000000000000000000000aa=1000                      a chain of one`}
	in, f := new(initFlags), c.Flags()
	f.StringVar(&in.name, "name", "", "name of this validator as a delegate: 1 to 12 of a to z and 0 to 9 (default of its node id)")
	f.StringVar(&in.owner, "owner", "", "account that owns the delegate and its stake (default the key named owner in the home, which is made)")
	f.Uint16Var(&in.commission, "commission", 1000, "the delegate's part of its voters' rewards, in hundredths of a percent")
	f.BoolVar(&in.encrypt, "encrypt-keys", false, "make the signing keys encrypted with a passphrase")
	f.StringVar(&in.password, "password-file", "", "file whose first line is the keys' passphrase (env "+envPassword+"; else the terminal asks)")
	f.StringVar(&in.peer, "p2p-address", "", "where other validators reach this one, as host:port")
	f.StringVar(&in.execution, "execution-address", "", "where other nodes send transactions, as host:port")
	f.StringVar(&in.identityOut, "identity-out", "", "write the identity for a founder to this file, and no genesis")
	f.StringVar(&in.chain, "chain", "", "found a chain as this YAML or JSON file says: chainId, time, gasLimit, accounts, stakes, epochSeconds, seats, candidates, blockRate, epochRate, identityPrice, daySeconds, treasury, guardian")
	f.Uint64Var(&in.chainID, "chain-id", 0, "id of the chain to found, or that the identity is for (default 4690)")
	f.StringSliceVar(&in.accounts, "account", nil, "found a chain in which this account has coins, as address=IOTX")
	f.StringVar(&in.price, "identity-price", "", "found a chain on which a device identity costs so many IOTX (default 1000)")
	economy := newEconomyFlags(c, "of a chain to found", "")
	f.StringSliceVar(&in.validators, "validator", nil, "found a chain with the validator of this identity file")
	f.BoolVar(&in.alone, "no-self", false, "found a chain of which this node is no validator")
	f.StringVar(&in.genesisOut, "genesis-out", "", "write genesis and peers to this directory, for others to copy")
	f.StringVar(&in.genesis, "genesis", "", "take the chain of this directory, which a founder wrote")
	f.StringSliceVar(&in.peers, "peers", nil, "further validators to stay connected with, as id@host:port")
	c.RunE = func(*cobra.Command, []string) error {
		var err error
		if in.economy, err = economy.economy(c, true); err != nil {
			return err
		}
		result, err := in.run(app.Home(o.home))
		if err != nil {
			return err
		}
		return o.print(result, result.text)
	}
	return c
}

func (in *initFlags) run(home app.Home) (initResult, error) {
	if in.genesis != "" && (in.chain != "" || in.chainID != 0 || len(in.accounts) > 0 || in.price != "" || in.economy != (app.Economy{}) || len(in.validators) > 0 || in.genesisOut != "") {
		return initResult{}, &exitError{2, errors.New("--genesis takes a chain that exists; leave out what founds one: --chain, --chain-id, --account, --identity-price, --economy-day, --treasury, --guardian, --validator, --genesis-out")}
	}
	file := filepath.Join(home.NodeDir(), "genesis", "execution.json")
	if _, err := os.Stat(file); err == nil && in.identityOut == "" {
		return initResult{}, fmt.Errorf("%w: %s exists", node.ErrFounded, file)
	}
	chain, err := in.readChain()
	if err != nil {
		return initResult{}, err
	}
	self, err := in.identity(home, chain.ChainID)
	if err != nil {
		return initResult{}, err
	}
	result := initResult{
		Home: string(home), Name: self.Founder.Name, Owner: self.Founder.Owner.Hex(), Validator: self.Names.Address.Hex(), NodeID: self.Names.Node,
		Identity: filepath.Join(string(home), identityName),
	}
	if in.identityOut != "" {
		result.Identity = in.identityOut
		return result, writeNew(in.identityOut, self.Bytes())
	}
	documents, peers, err := in.documents(chain, self)
	if err != nil {
		return result, err
	}
	if err := node.PutGenesis(home.NodeDir(), documents); err != nil {
		return result, err
	}
	if in.genesisOut != "" {
		if err := founding.Write(in.genesisOut, documents, peers); err != nil {
			return result, err
		}
	}
	peers = peers.Without(self.Names)
	peers.Consensus = append(peers.Consensus, in.peers...)
	if err := writeSettings(home, self, peers); err != nil {
		return result, err
	}
	result.ChainID, result.Genesis, result.Validators = documents.ChainID(), documents.Hash.Hex(), len(documents.Consensus.Validators)
	result.GenesisDir = filepath.Join(home.NodeDir(), "genesis")
	if in.genesisOut != "" {
		result.GenesisDir = in.genesisOut
	}
	return result, nil
}

// readChain returns what the flags say of a chain to found.
func (in *initFlags) readChain() (founding.Chain, error) {
	var chain founding.Chain
	if in.chain != "" {
		b, err := os.ReadFile(in.chain)
		if err != nil {
			return chain, fmt.Errorf("read --chain: %w", err)
		}
		if chain, err = founding.ParseChain(b); err != nil {
			return chain, fmt.Errorf("%s: %w", in.chain, err)
		}
	}
	chain.ChainID = cmp.Or(in.chainID, chain.ChainID, genesis.DefaultChainID)
	price, err := parsePrice(in.price)
	if err != nil {
		return chain, err
	}
	if price != nil {
		chain.IdentityPrice = price
	}
	chain.Economy = chain.Economy.With(in.economy)
	for _, text := range in.accounts {
		if err := addAccount(&chain, text); err != nil {
			return chain, &exitError{2, fmt.Errorf("--account: %w", err)}
		}
	}
	return chain, nil
}

// identity makes the home's keys and returns what others may know. What init said of itself the first time stays.
func (in *initFlags) identity(home app.Home, chainID uint64) (founding.Identity, error) {
	file := filepath.Join(string(home), identityName)
	if _, err := os.Stat(file); err == nil {
		if in.name != "" || in.owner != "" || in.peer != "" || in.execution != "" {
			return founding.Identity{}, fmt.Errorf("%s exists and holds name, owner and addresses; leave these flags out, or choose another --home", file)
		}
		return founding.ReadIdentity(file)
	}
	if err := in.checkSelf(); err != nil {
		return founding.Identity{}, &exitError{2, err}
	}
	ring := node.KeyRing(home.NodeDir())
	ring.Passphrase, ring.Encrypt = passphrase(in.password, envPassword, "Passphrase for the node's keys", in.encrypt), in.encrypt
	names, err := node.MakeKeys(home.NodeDir(), ring)
	if err != nil {
		return founding.Identity{}, err
	}
	f := predeploys.Founder{Name: cmp.Or(in.name, "n"+names.Node[:10]), Owner: common.HexToAddress(in.owner), Commission: in.commission}
	if in.owner == "" {
		account, err := home.Account(ownerKey)
		if err != nil {
			return founding.Identity{}, err
		}
		f.Owner = account.Public().Address()
	}
	self, err := founding.NewIdentity(home.NodeDir(), ring, chainID, f)
	if err != nil {
		return self, err
	}
	self.Peer, self.Execution = in.peer, in.execution
	if err := self.Check(); err != nil {
		return self, &exitError{2, err}
	}
	return self, writeNew(file, self.Bytes())
}

// checkSelf finds what is wrong before keys are made.
func (in *initFlags) checkSelf() error {
	if in.owner != "" && !common.IsHexAddress(in.owner) {
		return fmt.Errorf("--owner %q is not an address", in.owner)
	}
	if in.commission > founding.MaxCommission {
		return fmt.Errorf("--commission %d is more than all, %d", in.commission, founding.MaxCommission)
	}
	return nil
}

// documents reads the chain that --genesis names, or makes the one that the other flags describe.
func (in *initFlags) documents(chain founding.Chain, self founding.Identity) (*genesis.Documents, founding.Peers, error) {
	if in.genesis != "" {
		return founding.Read(in.genesis)
	}
	var founders []founding.Identity
	if !in.alone {
		founders = append(founders, self)
	}
	for _, file := range in.validators {
		id, err := founding.ReadIdentity(file)
		if err != nil {
			return nil, founding.Peers{}, err
		}
		if id.Names != self.Names { // the founder may name its own file too
			founders = append(founders, id)
		}
	}
	documents, err := chain.Documents(founders)
	return documents, founding.PeersOf(founders), err
}

func (r initResult) text(w io.Writer) {
	fmt.Fprintf(w, "home       %s\nvalidator  %s (%s)\nowner      %s\nnode       %s\n", r.Home, r.Validator, r.Name, r.Owner, r.NodeID)
	if r.ChainID == 0 {
		fmt.Fprintf(w, "identity   %s\n\nGive that file to the founder of the chain. With the directory that you get back, run:\n  trellis init --home %s --genesis DIR\n", r.Identity, r.Home)
		return
	}
	fmt.Fprintf(w, "chain      %d, %d validators, genesis %s\ngenesis    %s\n\nStart it with:\n  trellis node --home %s\n", r.ChainID, r.Validators, r.Genesis, r.GenesisDir, r.Home)
}

// writeSettings makes the file that trellis node reads.
func writeSettings(home app.Home, self founding.Identity, peers founding.Peers) error {
	values := map[string]any{"peers": peers.Consensus, "execution-peers": peers.Execution}
	if self.Peer != "" {
		values["p2p-address"], values["external-address"] = listenAll(self.Peer), self.Peer
	}
	if self.Execution != "" {
		values["execution-address"] = listenAll(self.Execution)
	}
	file := filepath.Join(string(home), settingsName)
	err := settings.Write(file, values)
	if errors.Is(err, os.ErrExist) {
		return fmt.Errorf("%s exists, and stays as it is; add the peers of this chain to it: %v", file, peers.Consensus)
	}
	return err
}
