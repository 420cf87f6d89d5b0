package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// A Supply is the ledger of all coins up to a block (I3). It is made from
// headers, withdrawals and receipts alone, each checked against the hash of
// the block after it, so a node can hide blocks from who follows it but not
// lie about them. Coins that a contract destroys together with itself are not
// in it.
type Supply struct {
	Version int          `json:"version"` // of this format; SupplyVersion
	Block   uint64       `json:"block"`
	Hash    common.Hash  `json:"hash"` // of that block
	Time    uint64       `json:"time"` // of that block, seconds since the Unix epoch
	Genesis units.Amount `json:"genesis"`
	Emitted units.Amount `json:"emitted"` // by the schedule
	Burned  units.Amount `json:"burned"`  // base fees
	// Returned are the parts of the base fees that were minted again, by their
	// place among the shares that genesis names.
	Returned []units.Amount `json:"returned"`

	// Burns are coins at the burn address, which are still balances.
	Burns Burns `json:"burns"`
	// IdentityFees are the parts of fees for identities that the treasury got.
	IdentityFees units.Amount `json:"identityFees"`
	// GenesisTreasury is what of Genesis the treasury had.
	GenesisTreasury units.Amount `json:"genesisTreasury"`
}

// SupplyVersion is that of the format: 2 has the causes at the burn address, 3
// payments for use and bonds of devices among them.
const SupplyVersion = 3

// ErrOtherChain reports a chain that does not contain a block that it should.
var ErrOtherChain = errors.New("it is another chain")

// GenesisSupply begins the ledger of the chain that starts from g.
func GenesisSupply(g *core.Genesis) (Supply, error) {
	sum := new(big.Int)
	for _, account := range g.Alloc {
		if account.Balance != nil {
			sum.Add(sum, account.Balance)
		}
	}
	total, err := units.FromBig(sum)
	if err != nil {
		return Supply{}, fmt.Errorf("add up the coins of genesis: %w", err)
	}
	return Supply{
		Version: SupplyVersion, Hash: g.ToBlock().Hash(), Time: g.Timestamp, Genesis: total,
		GenesisTreasury: amount(g.Alloc[predeploys.Treasury].Balance),
	}, nil
}

// Total returns genesis + emitted + returned − burned.
func (s Supply) Total() (units.Amount, error) {
	total, err := s.Genesis.Add(s.Emitted).Add(s.ReturnedTotal()).Sub(s.Burned)
	if err != nil {
		return units.Amount{}, fmt.Errorf("more coins were burned than there were up to block %d: %w", s.Block, err)
	}
	return total, nil
}

// ReturnedTotal returns the sum of Returned.
func (s Supply) ReturnedTotal() units.Amount {
	var sum units.Amount
	for _, r := range s.Returned {
		sum = sum.Add(r)
	}
	return sum
}

const (
	causeEmission = 0   // of a withdrawal, in its validator field; shares of the base fee count from 1
	maxCause      = 16  // far above the shares a genesis may name
	supplyBatch   = 100 // blocks in one question to the node
)

// FollowSupply continues a ledger up to the newest block. It calls progress,
// if not nil, on the way.
func (c *Client) FollowSupply(ctx context.Context, s Supply, progress func(done, total uint64)) (Supply, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return s, fmt.Errorf("ask for the newest block: %w", err)
	}
	known, err := c.supplyBlocks(ctx, s.Block, s.Block)
	if err != nil {
		return s, err
	}
	if known[0].header.Hash() != s.Hash {
		return s, fmt.Errorf("block %d is %s, want %s: %w", s.Block, known[0].header.Hash(), s.Hash, ErrOtherChain)
	}
	first := s.Block
	for s.Block < head {
		if s, err = c.SupplySteps(ctx, s, min(head-s.Block, supplyBatch), nil); err != nil {
			return s, err
		}
		if progress != nil {
			progress(s.Block-first, head-first)
		}
	}
	return s, nil
}

// SupplySteps continues a ledger by the next blocks, of which there MUST be so
// many, and calls each, if not nil, with the ledger after every one. It does
// not ask whether the chain still has the block where the ledger stands.
func (c *Client) SupplySteps(ctx context.Context, s Supply, count uint64, each func(Supply)) (Supply, error) {
	for to := s.Block + count; s.Block < to; {
		blocks, err := c.supplyBlocks(ctx, s.Block+1, min(to, s.Block+supplyBatch))
		if err == nil {
			err = c.withReceipts(ctx, blocks)
		}
		if err != nil {
			return s, err
		}
		for _, b := range blocks {
			if s, err = s.add(b); err != nil {
				return s, err
			}
			if each != nil {
				each(s)
			}
		}
	}
	return s, nil
}

// StakedAt returns the coins in all buckets after a block.
func (c *Client) StakedAt(ctx context.Context, block uint64) (units.Amount, error) {
	staked, err := c.eth.BalanceAt(ctx, predeploys.Staking, new(big.Int).SetUint64(block))
	if err != nil {
		return units.Amount{}, fmt.Errorf("read what is staked in block %d: %w", block, err)
	}
	return amount(staked), nil
}

// add returns the ledger after one more block.
func (s Supply) add(b supplyBlock) (Supply, error) {
	h := b.header
	switch {
	case h.Number.Uint64() != s.Block+1 || h.ParentHash != s.Hash:
		return s, fmt.Errorf("block %d does not follow block %d %s: %w", h.Number, s.Block, s.Hash, ErrOtherChain)
	case h.WithdrawalsHash == nil || types.DeriveSha(b.withdrawals, trie.NewStackTrie(nil)) != *h.WithdrawalsHash:
		return s, fmt.Errorf("block %d has other withdrawals than its header says", h.Number)
	}
	s.Block, s.Hash, s.Time = h.Number.Uint64(), h.Hash(), h.Time
	if h.BaseFee != nil {
		s.Burned = s.Burned.Add(amount(new(big.Int).Mul(h.BaseFee, new(big.Int).SetUint64(h.GasUsed))))
	}
	returned := append([]units.Amount(nil), s.Returned...)
	for _, w := range b.withdrawals {
		coins := units.Wei(w.Amount).MulDiv(big.NewInt(params.GWei), common.Big1)
		switch {
		case w.Validator == causeEmission:
			s.Emitted = s.Emitted.Add(coins)
		case w.Validator <= maxCause:
			for uint64(len(returned)) < w.Validator {
				returned = append(returned, units.Amount{})
			}
			returned[w.Validator-1] = returned[w.Validator-1].Add(coins)
		default:
			return s, fmt.Errorf("block %d mints %s wei for cause %d, which this program does not know", h.Number, coins, w.Validator)
		}
	}
	s.Returned = returned
	return s.addReceipts(b)
}

// A supplyBlock is what the ledger needs of a block.
type supplyBlock struct {
	header      *types.Header
	withdrawals types.Withdrawals
	receipts    types.Receipts // only of a block that may tell something
}

// UnmarshalJSON reads a block as the node gives it.
func (b *supplyBlock) UnmarshalJSON(raw []byte) error {
	var body struct {
		Withdrawals types.Withdrawals `json:"withdrawals"`
	}
	if err := json.Unmarshal(raw, &b.header); err != nil || b.header == nil {
		return err
	}
	if err := json.Unmarshal(raw, &body); err != nil {
		return err
	}
	b.withdrawals = body.Withdrawals
	return nil
}

// supplyBlocks returns the blocks from and to, both inclusive.
func (c *Client) supplyBlocks(ctx context.Context, from, to uint64) ([]supplyBlock, error) {
	blocks := make([]supplyBlock, to-from+1)
	batch := make([]rpc.BatchElem, len(blocks))
	for i := range batch {
		batch[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{hexutil.EncodeUint64(from + uint64(i)), false}, Result: &blocks[i]}
	}
	if err := c.patiently(ctx, batch); err != nil {
		return nil, fmt.Errorf("read blocks %d to %d: %w", from, to, err)
	}
	for i, e := range batch {
		if e.Error != nil {
			return nil, fmt.Errorf("read block %d: %w", from+uint64(i), e.Error)
		}
		if blocks[i].header == nil {
			return nil, fmt.Errorf("read block %d: %w", from+uint64(i), ErrBehind)
		}
	}
	return blocks, nil
}

const (
	refusedPause = time.Second
	refusedTries = 60
)

// Batch asks many questions at once, at most 100, and again after a pause while the node says that it was asked too often.
func (c *Client) Batch(ctx context.Context, batch []rpc.BatchElem) error {
	return c.patiently(ctx, batch)
}

// patiently asks again after a pause while the node says that it was asked
// too often, as one that serves strangers does.
func (c *Client) patiently(ctx context.Context, batch []rpc.BatchElem) error {
	for tries := 1; ; tries++ {
		err := c.rpc.BatchCallContext(ctx, batch)
		var refused rpc.HTTPError
		if !errors.As(err, &refused) || refused.StatusCode != http.StatusTooManyRequests || tries == refusedTries {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(refusedPause):
		}
	}
}
