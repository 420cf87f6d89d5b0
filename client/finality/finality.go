// Package finality tells the hash of a block that a quorum of the chain's validators signed, from a block that one trusts and the word of
// nobody else: a light client of CometBFT. With that hash a proof of the chain's state needs no trust in whoever brings it.
package finality

import (
	"context"
	"errors"
	"fmt"
	"time"

	dbm "github.com/cometbft/cometbft-db"
	"github.com/cometbft/cometbft/light"
	"github.com/cometbft/cometbft/light/provider"
	"github.com/cometbft/cometbft/light/store/db"
	"github.com/ethereum/go-ethereum/common"
)

// Config says whom to ask, and from which block on to trust.
type Config struct {
	ChainID string // of the consensus, such as trellis-4690
	// Servers are CometBFT's RPCs of at least one node, as host:port or URLs. The first is asked, the others are compared with it.
	Servers []string
	Height  int64         // of the trusted block of the consensus
	Hash    common.Hash   // its hash
	Period  time.Duration // how old that block may be: less than it takes to unbond; default a week
}

// defaultPeriod is shorter than stake is bound for.
const defaultPeriod = 7 * 24 * time.Hour

// A Client checks blocks. Safe for concurrent use.
type Client struct{ light *light.Client }

// New returns a client after it has seen that the servers have the trusted block.
func New(ctx context.Context, c Config) (*Client, error) {
	if len(c.Servers) == 0 {
		return nil, errors.New("no node to ask for the consensus' blocks")
	}
	if c.Period <= 0 {
		c.Period = defaultPeriod
	}
	witnesses := c.Servers[1:]
	if len(witnesses) == 0 {
		witnesses = c.Servers // one server contradicts itself never, but its signatures are checked all the same
	}
	trust := light.TrustOptions{Period: c.Period, Height: c.Height, Hash: c.Hash[:]}
	l, err := light.NewHTTPClient(ctx, c.ChainID, trust, c.Servers[0], witnesses, db.New(dbm.NewMemDB(), c.ChainID))
	if err != nil {
		return nil, fmt.Errorf("ask %s for the trusted block %d of the consensus: %w", c.Servers[0], c.Height, err)
	}
	return &Client{l}, nil
}

// patience is the pause before asking again for a block that is not there yet; one comes every second.
const patience = 200 * time.Millisecond

// BlockHash returns the hash of a block of the chain. It is the application hash in the next block of the consensus, for which it
// waits until ctx ends.
func (c *Client) BlockHash(ctx context.Context, number uint64) (common.Hash, error) {
	for {
		block, err := c.light.VerifyLightBlockAtHeight(ctx, int64(number)+1, time.Now())
		if err == nil {
			return common.BytesToHash(block.AppHash), nil
		}
		if !errors.Is(err, provider.ErrHeightTooHigh) && !errors.Is(err, provider.ErrLightBlockNotFound) {
			return common.Hash{}, fmt.Errorf("check the signatures under block %d: %w", number, err)
		}
		select {
		case <-ctx.Done():
			return common.Hash{}, fmt.Errorf("wait for the block of the consensus after %d: %w", number, ctx.Err())
		case <-time.After(patience):
		}
	}
}
