package consensus

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/internal/invariant"
	"github.com/trellis-network/trellis/types/payload"
)

// A ledger follows the supply from block to block (I3): what a block changes it by is its withdrawals less the base fee it
// burned. It works in builds with the tag trellis_invariants only, because it reads the whole state after every block. Coins that a
// contract destroys together with itself are not in it; no test network does that.
type ledger struct {
	block  common.Hash
	supply *big.Int
}

// check compares the supply after the new head with what it must be.
func (l *ledger) check(sum func(*types.Header) (*big.Int, error), head *types.Header, decided *payload.Payload) error {
	if !invariant.Enabled || sum == nil || decided == nil {
		return nil
	}
	supply, err := sum(head)
	if err != nil {
		return fmt.Errorf("check invariant I3: %w", err)
	}
	if l.supply != nil && l.block == head.ParentHash {
		want := new(big.Int).Sub(l.supply, burned(head))
		for _, w := range decided.Data.Withdrawals {
			want.Add(want, new(big.Int).Mul(new(big.Int).SetUint64(w.Amount), big.NewInt(params.GWei)))
		}
		if supply.Cmp(want) != 0 {
			return fmt.Errorf("invariant I3 is broken at block %d: the supply is %v wei, want %v", head.Number, supply, want)
		}
	}
	l.block, l.supply = head.Hash(), supply
	return nil
}
