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

	"github.com/trellis-network/trellis/app"
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
	Accounts map[common.Address]units.Amount // coins that exist from the start, besides the founders' stakes
	Stakes   map[string]units.Amount         // of founders, by name; default predeploys.DefaultSelfStake

	EpochSeconds uint64        // default predeploys.DefaultEpochSeconds
	Seats        uint8         // of the committee; default predeploys.DefaultSeats
	Candidates   uint8         // default predeploys.DefaultCandidates
	BlockRate    *units.Amount // emission to producers a second; default predeploys.DefaultBlockRate
	EpochRate    *units.Amount // emission to the epoch part a second; default predeploys.DefaultEpochRate

	IdentityPrice *units.Amount // fee for a device identity; default predeploys.DefaultIdentityPrice
	Economy       app.Economy
}

// chainFile is a Chain in YAML, of which JSON is a part. Amounts are in IOTX.
type chainFile struct {
	ChainID      uint64            `yaml:"chainId"`
	Time         string            `yaml:"time"`
	GasLimit     uint64            `yaml:"gasLimit"`
	Accounts     map[string]string `yaml:"accounts"`
	Stakes       map[string]string `yaml:"stakes"`
	EpochSeconds uint64            `yaml:"epochSeconds"`
	Seats        uint8             `yaml:"seats"`
	Candidates   uint8             `yaml:"candidates"`
	BlockRate    *string           `yaml:"blockRate"`
	EpochRate    *string           `yaml:"epochRate"`

	IdentityPrice *string `yaml:"identityPrice"`

	DaySeconds uint64  `yaml:"daySeconds"`
	Treasury   *string `yaml:"treasury"`
	Guardian   string  `yaml:"guardian"`
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
	c := Chain{
		ChainID: f.ChainID, GasLimit: f.GasLimit, EpochSeconds: f.EpochSeconds, Seats: f.Seats, Candidates: f.Candidates,
		Accounts: make(map[common.Address]units.Amount), Stakes: make(map[string]units.Amount),
		Economy: app.Economy{DaySeconds: f.DaySeconds},
	}
	var err error
	if f.Guardian != "" {
		guardian, err := parseAddress(f.Guardian)
		if err != nil {
			return c, fmt.Errorf("guardian: %w", err)
		}
		c.Economy.Guardian = &guardian
	}
	if f.Time != "" {
		if c.Time, err = time.Parse(time.RFC3339, f.Time); err != nil {
			return c, fmt.Errorf("time: %w", err)
		}
	}
	for _, coins := range []struct {
		name string
		text *string
		out  **units.Amount
	}{
		{"blockRate", f.BlockRate, &c.BlockRate}, {"epochRate", f.EpochRate, &c.EpochRate}, {"identityPrice", f.IdentityPrice, &c.IdentityPrice},
		{"treasury", f.Treasury, &c.Economy.Treasury},
	} {
		if coins.text == nil {
			continue
		}
		amount, err := units.ParseIOTX(*coins.text)
		if err != nil {
			return c, fmt.Errorf("%s: %w", coins.name, err)
		}
		*coins.out = &amount
	}
	for name, text := range f.Stakes {
		if c.Stakes[name], err = units.ParseIOTX(text); err != nil {
			return c, fmt.Errorf("stake of %q: %w", name, err)
		}
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
	a, err := parseAddress(address)
	if err != nil {
		return fmt.Errorf("account: %w", err)
	}
	balance, err := units.ParseIOTX(iotx)
	if err != nil {
		return fmt.Errorf("account %s: %w", address, err)
	}
	if _, ok := c.Accounts[a]; ok {
		return fmt.Errorf("account %s comes twice", address)
	}
	if c.Accounts == nil {
		c.Accounts = make(map[common.Address]units.Amount)
	}
	c.Accounts[a] = balance
	return nil
}

func parseAddress(text string) (common.Address, error) {
	if !common.IsHexAddress(text) || !strings.HasPrefix(text, "0x") {
		return common.Address{}, fmt.Errorf("%q is not an address such as 0x00000000000000000000000000000000000000aa", text)
	}
	return common.HexToAddress(text), nil
}

// Documents makes the chain's genesis. The same chain and identities give the same bytes, whatever their order.
func (c Chain) Documents(founders []Identity) (*genesis.Documents, error) {
	c.ChainID = cmp.Or(c.ChainID, genesis.DefaultChainID)
	if c.Time.IsZero() {
		c.Time = time.Unix(time.Now().Unix(), 0)
	}
	rules := c.rules()
	var err error
	if rules.Founders, err = c.founders(founders); err != nil {
		return nil, err
	}
	cfg, err := app.Network{Rules: rules, GasLimit: c.GasLimit, Balances: c.Accounts}.Genesis()
	if err != nil {
		return nil, err
	}
	return genesis.Build(*cfg)
}

// rules are those of genesis, without its founders.
func (c Chain) rules() predeploys.Config {
	rules := predeploys.Config{
		ChainID: new(big.Int).SetUint64(c.ChainID), Time: uint64(c.Time.Unix()), EpochSeconds: c.EpochSeconds, Seats: c.Seats, Candidates: c.Candidates,
	}
	if c.BlockRate != nil {
		rules.BlockRate = c.BlockRate.Big()
	}
	if c.EpochRate != nil {
		rules.EpochRate = c.EpochRate.Big()
	}
	if c.IdentityPrice != nil {
		rules.IdentityPrice = c.IdentityPrice.Big()
	}
	c.Economy.Apply(&rules)
	return rules
}

func (c Chain) founders(identities []Identity) ([]predeploys.Founder, error) {
	names := make(map[string]bool)
	var out []predeploys.Founder
	for _, id := range ordered(identities) {
		f := id.Founder
		if names[f.Name] {
			return nil, fmt.Errorf("two founders have the name %q; let one of the operators choose another", f.Name)
		}
		if id.ChainID != c.ChainID {
			return nil, fmt.Errorf("the identity of %q is for chain %d, not %d; let its operator run init again with --chain-id %d in an empty home", f.Name, id.ChainID, c.ChainID, c.ChainID)
		}
		names[f.Name] = true
		if stake, ok := c.Stakes[f.Name]; ok {
			f.SelfStake = stake.Big()
		}
		out = append(out, f)
	}
	for name := range c.Stakes {
		if !names[name] {
			return nil, fmt.Errorf("stakes name %q, and no founder has that name", name)
		}
	}
	return out, nil
}

// ordered sorts by name, so that the order in which files were named does not matter.
func ordered(identities []Identity) []Identity {
	out := slices.Clone(identities)
	slices.SortFunc(out, func(a, b Identity) int { return cmp.Compare(a.Founder.Name, b.Founder.Name) })
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
			p.Execution = append(p.Execution, v.Names.EnodeURL(v.Execution))
		}
	}
	return p
}

// Without returns the peers other than the node itself.
func (p Peers) Without(self node.Names) Peers {
	out := Peers{Consensus: []string{}, Execution: []string{}}
	for _, c := range p.Consensus {
		if !strings.HasPrefix(c, self.Node+"@") {
			out.Consensus = append(out.Consensus, c)
		}
	}
	for _, e := range p.Execution {
		if !strings.HasPrefix(e, "enode://"+self.Enode+"@") {
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
