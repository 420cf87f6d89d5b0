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
	ChainID      uint64                          // default 4690
	EpochSeconds uint64                          // between elections; default 60
	Balances     map[common.Address]units.Amount // coins that exist from the start
}

const (
	defaultEpochSeconds = 60
	founderName         = "founder" // of the delegate that a network of one begins with
	founderCommission   = 1000      // hundredths of a percent
)

// A genesisRecord keeps what the first start said and when it was, so that
// the chain's first block is the same at every start.
type genesisRecord struct {
	ChainID      uint64                          `json:"chainId"`
	Time         int64                           `json:"time"` // seconds since the Unix epoch
	EpochSeconds uint64                          `json:"epochSeconds"`
	Balances     map[common.Address]units.Amount `json:"balances"`
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
	record = genesisRecord{g.ChainID, time.Now().Unix(), g.EpochSeconds, g.Balances}
	if record.ChainID == 0 {
		record.ChainID = genesis.DefaultChainID
	}
	if record.EpochSeconds == 0 {
		record.EpochSeconds = defaultEpochSeconds
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
	owner, err := h.Account(OperatorKey)
	if err != nil {
		return nil, err
	}
	proof, err := node.ProvePossession(h.NodeDir(), record.ChainID, owner.Public().Address())
	if err != nil {
		return nil, err
	}
	contracts := predeploys.Config{
		ChainID: new(big.Int).SetUint64(record.ChainID), Time: uint64(record.Time), EpochSeconds: record.EpochSeconds,
		Founders: []predeploys.Founder{{
			Name: founderName, Owner: owner.Public().Address(), Commission: founderCommission,
			ConsensusKey: proof.Consensus, ConsensusProof: proof.ConsensusProof,
			RandomnessKey: proof.Randomness, RandomnessProof: proof.RandomnessProof,
		}},
	}
	alloc, err := predeploys.Alloc(contracts)
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
			Validators: []genesis.Validator{{Key: proof.Consensus, Power: genesis.DefaultPower}},
			Emission:   genesis.Emission{WeiPerSecond: contracts.Emission(), Recipient: predeploys.Rewards},
			Fees: genesis.Fees{Recipient: predeploys.Tips, Shares: []genesis.Share{
				{Recipient: predeploys.Treasury, Percent: 30}, {Recipient: predeploys.Rewards, Percent: 20},
			}},
			Contracts: genesis.Contracts{Delegates: predeploys.Delegates, Upgrades: predeploys.Upgrades},
		},
	})
}
