// Package founding makes the genesis of a chain out of what its founder writes down and of the identities that the operators
// of its first validators hand in.
package founding

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"gopkg.in/yaml.v3"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/units"
)

// MaxChainBytes bounds a chain's file.
const MaxChainBytes = 16 << 20

// A Chain is what its founder decides.
type Chain struct {
	ChainID  uint64                          // default genesis.DefaultChainID
	Time     time.Time                       // whole seconds; default when it is founded
	GasLimit uint64                          // default genesis.DefaultGasLimit
	Accounts map[common.Address]units.Amount // coins that exist from the start
	Emission *units.Amount                   // a second; default genesis.DefaultRate
	Powers   map[string]int64                // of validators, by the name in their identity; default genesis.DefaultPower
}

// chainFile is a Chain in YAML, of which JSON is a part.
type chainFile struct {
	ChainID  uint64            `yaml:"chainId"`
	Time     string            `yaml:"time"`
	GasLimit uint64            `yaml:"gasLimit"`
	Emission *string           `yaml:"emission"` // IOTX a second
	Accounts map[string]string `yaml:"accounts"` // address to IOTX
	Powers   map[string]int64  `yaml:"powers"`
}

// ParseChain reads a chain's file, YAML or JSON. All of it is optional.
func ParseChain(b []byte) (Chain, error) {
	var f chainFile
	if len(b) > MaxChainBytes {
		return Chain{}, fmt.Errorf("%w chain file: %d bytes, at most %d", ErrMalformed, len(b), MaxChainBytes)
	}
	decoder := yaml.NewDecoder(strings.NewReader(string(b)))
	decoder.KnownFields(true)
	if err := decoder.Decode(&f); err != nil && !errors.Is(err, io.EOF) {
		return Chain{}, fmt.Errorf("%w chain file: %w", ErrMalformed, err)
	}
	c, err := f.chain()
	if err != nil {
		return Chain{}, fmt.Errorf("%w chain file: %w", ErrMalformed, err)
	}
	return c, nil
}

func (f chainFile) chain() (Chain, error) {
	c := Chain{ChainID: f.ChainID, GasLimit: f.GasLimit, Powers: f.Powers, Accounts: make(map[common.Address]units.Amount)}
	var err error
	if f.Time != "" {
		if c.Time, err = time.Parse(time.RFC3339, f.Time); err != nil {
			return c, fmt.Errorf("time: %w", err)
		}
	}
	if f.Emission != nil {
		rate, err := units.ParseIOTX(*f.Emission)
		if err != nil {
			return c, fmt.Errorf("emission: %w", err)
		}
		c.Emission = &rate
	}
	for text, amount := range f.Accounts {
		if err := c.AddAccount(text, amount); err != nil {
			return c, err
		}
	}
	return c, nil
}

// AddAccount gives an account coins from the start; an account comes once.
func (c *Chain) AddAccount(address, iotx string) error {
	if !common.IsHexAddress(address) || !strings.HasPrefix(address, "0x") {
		return fmt.Errorf("account %q is not an address such as 0x00000000000000000000000000000000000000aa", address)
	}
	balance, err := units.ParseIOTX(iotx)
	if err != nil {
		return fmt.Errorf("account %s: %w", address, err)
	}
	a := common.HexToAddress(address)
	if _, ok := c.Accounts[a]; ok {
		return fmt.Errorf("account %s comes twice", address)
	}
	if c.Accounts == nil {
		c.Accounts = make(map[common.Address]units.Amount)
	}
	c.Accounts[a] = balance
	return nil
}

// Documents makes the chain's genesis. The same chain and identities give the same bytes, whatever their order.
func (c Chain) Documents(validators []Identity) (*genesis.Documents, error) {
	if c.ChainID == 0 {
		c.ChainID = genesis.DefaultChainID
	}
	if c.Time.IsZero() {
		c.Time = time.Unix(time.Now().Unix(), 0)
	}
	validators = ordered(validators)
	cfg := genesis.Config{
		ChainID: c.ChainID, GasLimit: c.GasLimit, Time: c.Time.UTC(),
		Emission: genesis.Emission{WeiPerSecond: genesis.DefaultRate(), Recipient: predeploys.Rewards},
	}
	if c.Emission != nil {
		cfg.Emission.WeiPerSecond = c.Emission.Big()
	}
	names, system := make(map[string]bool), predeploys.Config{ChainID: new(big.Int).SetUint64(c.ChainID)}
	for _, v := range validators {
		if names[v.Name] {
			return nil, fmt.Errorf("two validators have the name %q; let one of the operators choose another", v.Name)
		}
		names[v.Name] = true
		power := c.Powers[v.Name]
		if power == 0 {
			power = genesis.DefaultPower
		}
		cfg.Validators = append(cfg.Validators, genesis.Validator{Key: v.Names.Validator, Power: power})
		system.Validators = append(system.Validators, predeploys.Validator{PublicKey: v.Names.Validator, Power: uint64(power), Operator: v.Owner})
	}
	for name := range c.Powers {
		if !names[name] {
			return nil, fmt.Errorf("powers name %q, and no validator has that name", name)
		}
	}
	var err error
	if cfg.Alloc, err = predeploys.Alloc(system); err != nil {
		return nil, fmt.Errorf("allocate the system contracts: %w", err)
	}
	for address, balance := range c.Accounts {
		account := cfg.Alloc[address]
		account.Balance = balance.Big()
		cfg.Alloc[address] = account
	}
	return genesis.Build(cfg)
}

// ordered sorts by name, so that the order in which files were named does not matter.
func ordered(validators []Identity) []Identity {
	out := append([]Identity(nil), validators...)
	slices.SortFunc(out, func(a, b Identity) int { return cmp.Compare(a.Name, b.Name) })
	return out
}

// Files of a genesis directory, which is a home's folder genesis, or a copy of it.
const peersFile = "peers.json"

// Peers are those of the founders who can be dialed.
type Peers struct {
	Consensus []string `json:"peers"`          // as id@host:port
	Execution []string `json:"executionPeers"` // as enode URLs
}

// PeersOf returns where others reach the validators.
func PeersOf(validators []Identity) Peers {
	p := Peers{Consensus: []string{}, Execution: []string{}}
	for _, v := range ordered(validators) {
		if v.Peer != "" {
			p.Consensus = append(p.Consensus, v.Names.PeerAddress(v.Peer))
		}
		if v.Execution != "" {
			p.Execution = append(p.Execution, v.Names.Enode(v.Execution))
		}
	}
	return p
}

// Without returns the peers other than the node itself.
func (p Peers) Without(self node.Names) Peers {
	out := Peers{Consensus: []string{}, Execution: []string{}}
	for _, c := range p.Consensus {
		if !strings.HasPrefix(c, self.Peer+"@") {
			out.Consensus = append(out.Consensus, c)
		}
	}
	for _, e := range p.Execution {
		if !strings.HasPrefix(e, "enode://"+self.Execution+"@") {
			out.Execution = append(out.Execution, e)
		}
	}
	return out
}

// Write writes a genesis and its peers into a directory that has none, for others to copy.
func Write(dir string, documents *genesis.Documents, peers Peers) error {
	execution, consensus, err := documents.Marshal()
	if err != nil {
		return err
	}
	list, err := json.MarshalIndent(peers, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("write genesis: %w", err)
	}
	for name, text := range map[string][]byte{"execution.json": execution, "consensus.json": consensus, peersFile: append(list, '\n')} {
		file, err := os.OpenFile(filepath.Join(dir, name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		if err != nil {
			return fmt.Errorf("write genesis: %w", err)
		}
		_, err = file.Write(text)
		if err := errors.Join(err, file.Sync(), file.Close()); err != nil {
			return fmt.Errorf("write genesis: %w", err)
		}
	}
	return nil
}

// Read reads what Write wrote. A directory without a list of peers has none.
func Read(dir string) (*genesis.Documents, Peers, error) {
	documents, err := node.ReadGenesis(dir)
	if err != nil {
		return nil, Peers{}, err
	}
	var peers Peers
	b, err := os.ReadFile(filepath.Join(dir, peersFile))
	if errors.Is(err, fs.ErrNotExist) {
		return documents, peers, nil
	} else if err != nil {
		return nil, peers, fmt.Errorf("read peers: %w", err)
	}
	if err := json.Unmarshal(b, &peers); err != nil {
		return nil, peers, fmt.Errorf("%s: %w", filepath.Join(dir, peersFile), err)
	}
	return documents, peers, nil
}
