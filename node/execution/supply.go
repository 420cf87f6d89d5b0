package execution

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
)

// Supply adds up the balances of all accounts after block h, in wei. It reads the whole state, so it is for checks (I3), not
// for a running network.
func (c *Client) Supply(h *types.Header) (*big.Int, error) {
	db, err := c.eth.BlockChain().StateAt(h.Root, h.Number, h.Time)
	if err != nil {
		return nil, fmt.Errorf("read state of block %d: %w", h.Number, err)
	}
	sum := &adder{total: new(big.Int)}
	if _, err := db.DumpToCollector(sum, &state.DumpConfig{SkipCode: true, SkipStorage: true}); err != nil {
		return nil, fmt.Errorf("read state of block %d: %w", h.Number, err)
	}
	return sum.total, sum.err
}

// An adder collects balances from a dump.
type adder struct {
	total *big.Int
	err   error
}

// OnRoot implements state.DumpCollector.
func (a *adder) OnRoot(common.Hash) {}

// OnAccount implements state.DumpCollector.
func (a *adder) OnAccount(_ *common.Address, account state.DumpAccount) {
	balance, ok := new(big.Int).SetString(account.Balance, 10)
	if !ok {
		a.err = errors.Join(a.err, fmt.Errorf("balance %q is no number", account.Balance))
		return
	}
	a.total.Add(a.total, balance)
}
