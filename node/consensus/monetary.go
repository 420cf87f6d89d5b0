package consensus

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/node/genesis"
)

// ErrMonetary reports a contract Monetary whose answers make no sense: no block can be made or judged by them.
var ErrMonetary = errors.New("the schedule of new coins cannot be read")

// shareScale is how many hundredths of a percent make one.
const shareScale = 10_000

// Money is which coins a block makes, as votes have it: what the contract Monetary says after the block before, or what
// genesis says where it names no contract.
type Money struct {
	Emission *big.Int // by the schedule since the block before, in gwei
	Shares   []uint16 // of the base fee that the block before burned, in hundredths of a percent, in the order of genesis
}

// constant is the money of a chain whose genesis names no contract.
func (rules Rules) constant(parent *types.Header, timestamp uint64) Money {
	// The difference of two running totals, so that roundings do not add up.
	m := Money{Emission: new(big.Int).Sub(rules.emittedGwei(timestamp), rules.emittedGwei(parent.Time))}
	for _, share := range rules.Fees.Shares {
		m.Shares = append(m.Shares, uint16(share.Percent)*(shareScale/100))
	}
	return m
}

// money returns which coins the block of the given time upon parent makes. The contract is asked as it is after parent, in
// which every validator agrees, and what it says of a time that has come never changes, so replaying the block later gives
// the same.
func (a *App) money(ctx context.Context, parent *types.Header, timestamp uint64) (Money, error) {
	contract := a.cfg.Genesis.Contracts.Monetary
	if contract == (common.Address{}) {
		return a.rules.constant(parent, timestamp), nil
	}
	out, err := a.read(ctx, parent.Hash(), contract, "due", parent.Time, timestamp)
	if errors.Is(err, errAnswer) {
		return Money{}, fmt.Errorf("%w after block %d: %w", ErrMonetary, parent.Number, err)
	}
	if err != nil {
		return Money{}, fmt.Errorf("look up which coins are due: %w", err)
	}
	dao, pool := *abi.ConvertType(out[1], new(uint16)).(*uint16), *abi.ConvertType(out[2], new(uint16)).(*uint16)
	if int(dao)+int(pool) > shareScale {
		return Money{}, fmt.Errorf("%w after block %d: shares of the base fee are %d and %d hundredths of a percent", ErrMonetary, parent.Number, dao, pool)
	}
	emission := out[0].(*big.Int)
	if most := maxEmission(timestamp - parent.Time); emission.Cmp(most) > 0 {
		return Money{}, fmt.Errorf("%w after block %d: %v gwei are due in %d s, and no rate gives more than %v", ErrMonetary, parent.Number, emission, timestamp-parent.Time, most)
	}
	return Money{Emission: emission, Shares: []uint16{dao, pool}}, nil
}

// maxEmission is more than any rate gives in so many seconds, in gwei: the last guard against a contract that is wrong.
func maxEmission(seconds uint64) *big.Int {
	wei := new(big.Int).Mul(genesis.MaxRate(), new(big.Int).SetUint64(seconds))
	return wei.Div(wei, big.NewInt(params.GWei)).Add(wei, common.Big1) // what was below a gwei before may make one
}
