package app

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/units"
)

// A Network says how a chain starts: by which rules, with which delegates and balances.
type Network struct {
	Rules    predeploys.Config
	GasLimit uint64                          // of a block; default genesis.DefaultGasLimit
	Balances map[common.Address]units.Amount // coins that exist from the start, besides the founders' stakes
}

// Genesis joins the contracts' and the consensus' halves, so that both start with the same committee, emission and addresses.
func (n Network) Genesis() (*genesis.Config, error) {
	alloc, committee, err := predeploys.Found(n.Rules)
	if err != nil {
		return nil, fmt.Errorf("found the network: %w", err)
	}
	for address, balance := range n.Balances {
		if _, taken := alloc[address]; taken {
			return nil, fmt.Errorf("found the network: %s is a system contract and cannot have a balance of its own", address)
		}
		alloc[address] = types.Account{Balance: balance.Big()}
	}
	c := &genesis.Config{
		ChainID: n.Rules.ChainID.Uint64(), GasLimit: n.GasLimit, Alloc: alloc, Time: time.Unix(int64(n.Rules.Time), 0).UTC(),
		Emission: genesis.Emission{WeiPerSecond: n.Rules.Emission(), Recipient: predeploys.Rewards},
		Fees: genesis.Fees{Recipient: predeploys.Tips, Shares: []genesis.Share{
			{Recipient: predeploys.Treasury, Percent: predeploys.DAOFeeShare / 100},
			{Recipient: predeploys.Rewards, Percent: predeploys.PoolFeeShare / 100},
		}},
		Contracts: genesis.Contracts{Delegates: predeploys.Delegates, Upgrades: predeploys.Upgrades, Monetary: predeploys.Monetary},
	}
	for _, m := range committee {
		c.Validators = append(c.Validators, genesis.Validator{Key: m.Key, Power: int64(m.Power)})
	}
	return c, nil
}
