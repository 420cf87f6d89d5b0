package indexer

import (
	"context"
	"fmt"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/types/units"
)

// Ledger counts all coins; *chain.Client does.
type Ledger interface {
	SupplySteps(ctx context.Context, s chain.Supply, count uint64, each func(chain.Supply)) (chain.Supply, error)
	StakedAt(ctx context.Context, block uint64) (units.Amount, error)
}

// followSupply takes in the coins that newer blocks made and burned. It stays
// behind what followChain has read, so that one answer of the chain bounds
// both.
func (x *Indexer) followSupply(ctx context.Context) (more bool, err error) {
	if x.config.Ledger == nil || x.config.Genesis.Version == 0 {
		return false, nil
	}
	next, err := x.index.ChainCursor(ctx)
	if err != nil {
		return false, err
	}
	s, err := x.index.Supply(ctx, x.config.Genesis)
	if err != nil || next == 0 || s.Block >= next-1 {
		return false, err
	}
	count := min(next-1-s.Block, x.config.Blocks)
	points := index.NewPoints()
	s, err = x.config.Ledger.SupplySteps(ctx, s, count, points.Add)
	if err != nil {
		return false, fmt.Errorf("count the coins after block %d: %w", s.Block, err)
	}
	points.Each(func(p *index.Point) {
		// A node forgets states; then the point has none.
		if staked, err := x.config.Ledger.StakedAt(ctx, p.Supply.Block); err == nil {
			p.Staked = &staked
		}
	})
	return s.Block < next-1, x.index.ApplySupply(ctx, x.config.Genesis, s, points)
}
