package app

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/units"
)

// A Genesis says how a chain of one validator starts.
type Genesis struct {
	ChainID      uint64                          // default 4690
	EpochSeconds uint64                          // of elections and rewards; default 60, as suits a devnet
	Balances     map[common.Address]units.Amount // coins that exist from the start

	IdentityPrice *units.Amount // fee for a device identity; nil is 1,000 IOTX
	Economy       Economy
}

// defaultEpochSeconds is the length of a devnet's epochs.
const defaultEpochSeconds = 60

// A genesisRecord keeps what the first start said and when it was, so that
// the chain's first block is the same at every start.
type genesisRecord struct {
	ChainID      uint64                          `json:"chainId"`
	Time         int64                           `json:"time"` // seconds since the Unix epoch
	EpochSeconds uint64                          `json:"epochSeconds"`
	Balances     map[common.Address]units.Amount `json:"balances"`

	IdentityPrice *units.Amount `json:"identityPrice,omitempty"` // nil is the default
	Economy
}

func (r genesisRecord) identityPrice() *big.Int {
	if r.IdentityPrice == nil {
		return nil
	}
	return r.IdentityPrice.Big()
}

func (h Home) genesisFile() string { return filepath.Join(string(h), "network.json") }

// Genesis returns how the home's chain started; g counts for a new home only.
func (h Home) genesis(g Genesis) (genesisRecord, error) {
	var record genesisRecord
	raw, err := os.ReadFile(h.genesisFile())
	if err == nil {
		if err := json.Unmarshal(raw, &record); err != nil {
			return record, fmt.Errorf("read %s: %w", h.genesisFile(), err)
		}
		if g.ChainID != 0 && g.ChainID != record.ChainID {
			return record, fmt.Errorf("%s is of chain %d, not %d; choose another --home or leave --chain-id out", h.genesisFile(), record.ChainID, g.ChainID)
		}
		return record, nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return record, err
	}
	record = genesisRecord{
		cmp.Or(g.ChainID, genesis.DefaultChainID), time.Now().Unix(), cmp.Or(g.EpochSeconds, defaultEpochSeconds), g.Balances, g.IdentityPrice, g.Economy,
	}
	raw, err = json.MarshalIndent(record, "", "  ")
	if err != nil {
		return record, err
	}
	return record, writeFile(h.genesisFile(), raw)
}

// NodeConfig says where a node listens.
type NodeConfig struct {
	RPCAddress string        // of JSON-RPC and WebSocket; default 127.0.0.1:8545
	Interval   time.Duration // between blocks; default one second
}

// NewNode returns the home's node, the only validator of its chain. Its delegate belongs to the operator's account.
func NewNode(h Home, g Genesis, cfg NodeConfig, log *slog.Logger) (*node.Node, error) {
	record, err := h.genesis(g)
	if err != nil {
		return nil, err
	}
	operator, err := h.Account(OperatorKey)
	if err != nil {
		return nil, err
	}
	if _, err := node.Identity(h.NodeDir()); err != nil {
		return nil, err
	}
	founder, err := node.Found(node.KeyRing(h.NodeDir()), record.ChainID, predeploys.Founder{
		Name: "first", Owner: operator.Public().Address(), Commission: 1000,
	})
	if err != nil {
		return nil, err
	}
	rules := predeploys.Config{
		ChainID: new(big.Int).SetUint64(record.ChainID), Time: uint64(record.Time), EpochSeconds: record.EpochSeconds,
		IdentityPrice: record.identityPrice(), Founders: []predeploys.Founder{founder},
	}
	record.Apply(&rules)
	documents, err := Network{Rules: rules, Balances: record.Balances}.Genesis()
	if err != nil {
		return nil, err
	}
	return node.New(node.Config{
		Home: h.NodeDir(), HTTPAddress: cfg.RPCAddress, Interval: cfg.Interval, Logger: log, Genesis: documents,
	})
}
