package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
)

// SimulatedEnclaves reports whether a simulated enclave was vouched for that runs what a measurement names. Where genesis allows none,
// nothing is searched.
func (c *Client) SimulatedEnclaves(ctx context.Context, measurement common.Hash) (bool, error) {
	keys, err := c.attestedKeys()
	if err != nil {
		return false, err
	}
	allowed, err := keys.ALLOWSSIMULATED(at(ctx))
	if err != nil || !allowed {
		return false, err
	}
	parsed, err := bindings.AttestedKeysMetaData.GetAbi()
	if err != nil {
		return false, err
	}
	head, err := c.Head(ctx)
	if err != nil {
		return false, err
	}
	query := ethereum.FilterQuery{Addresses: []common.Address{predeploys.AttestedKeys}, Topics: [][]common.Hash{{parsed.Events["EnclaveAttested"].ID}, nil, nil, {measurement}}}
	for end := int64(head); end >= 0; end -= maxEventBlocks {
		query.FromBlock, query.ToBlock = big.NewInt(max(0, end-maxEventBlocks+1)), big.NewInt(end)
		logs, err := c.eth.FilterLogs(ctx, query)
		if err != nil {
			return false, fmt.Errorf("read who vouched for enclaves: %w", err)
		}
		for _, l := range logs {
			if e, err := keys.ParseEnclaveAttested(l); err == nil && e.Simulated {
				return true, nil
			}
		}
	}
	return false, nil
}
