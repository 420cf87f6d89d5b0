package app

import (
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
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/units"
)

// A Genesis says how a chain of one validator starts.
type Genesis struct {
	ChainID  uint64                          // default 4690
	Balances map[common.Address]units.Amount // coins that exist from the start
}

// A genesisRecord keeps what the first start said and when it was, so that
// the chain's first block is the same at every start.
type genesisRecord struct {
	ChainID  uint64                          `json:"chainId"`
	Time     int64                           `json:"time"` // seconds since the Unix epoch
	Balances map[common.Address]units.Amount `json:"balances"`
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
	record = genesisRecord{g.ChainID, time.Now().Unix(), g.Balances}
	if record.ChainID == 0 {
		record.ChainID = genesis.DefaultChainID
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

// NewNode returns the home's node, the only validator of its chain.
func NewNode(h Home, g Genesis, cfg NodeConfig, log *slog.Logger) (*node.Node, error) {
	record, err := h.genesis(g)
	if err != nil {
		return nil, err
	}
	key, err := node.Identity(h.NodeDir())
	if err != nil {
		return nil, err
	}
	alloc, err := predeploys.Alloc(predeploys.Config{
		ChainID:    new(big.Int).SetUint64(record.ChainID),
		Validators: []predeploys.Validator{{PublicKey: key, Power: genesis.DefaultPower, Operator: key.Address()}},
	})
	if err != nil {
		return nil, fmt.Errorf("allocate the system contracts: %w", err)
	}
	for address, balance := range record.Balances {
		alloc[address] = types.Account{Balance: balance.Big()}
	}
	return node.New(node.Config{
		Home: h.NodeDir(), HTTPAddress: cfg.RPCAddress, Interval: cfg.Interval, Logger: log,
		Genesis: &genesis.Config{
			ChainID: record.ChainID, Alloc: alloc, Time: time.Unix(record.Time, 0).UTC(),
			Validators: []genesis.Validator{{Key: key, Power: genesis.DefaultPower}},
			Emission:   genesis.Emission{WeiPerSecond: genesis.DefaultRate(), Recipient: predeploys.Rewards},
		},
	})
}
