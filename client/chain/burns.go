package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// Burns are coins that were sent to the burn address, by who sent them.
type Burns struct {
	Identities units.Amount `json:"identities"` // the burned part of fees for identities
	Slashes    units.Amount `json:"slashes"`    // the burned part of slashed stake
	Credits    units.Amount `json:"credits"`    // the burned share of payments for projects' use
	Bonds      units.Amount `json:"bonds"`      // the burned part of what findings took of devices' bonds
	Gifts      units.Amount `json:"gifts"`      // by anybody else
}

// Total returns the sum.
func (b Burns) Total() units.Amount {
	return b.Identities.Add(b.Slashes).Add(b.Credits).Add(b.Bonds).Add(b.Gifts)
}

// The events that the ledger reads.
var (
	burnedTopic   = crypto.Keccak256Hash([]byte("Burned(address,uint256)"))
	feeSplitTopic = crypto.Keccak256Hash([]byte("FeeSplit(uint256,uint256,uint256,uint256)"))
)

// mayTell reports whether a block may have an event that the ledger reads. The
// bloom filter stands in the header, which is checked, so a node cannot hide
// one.
func mayTell(h *types.Header) bool {
	has := func(address common.Address, topic common.Hash) bool {
		return types.BloomLookup(h.Bloom, address) && types.BloomLookup(h.Bloom, topic)
	}
	return has(predeploys.Burn, burnedTopic) || has(predeploys.DeviceStore, feeSplitTopic)
}

// withReceipts asks for the receipts of the blocks that may tell something.
func (c *Client) withReceipts(ctx context.Context, blocks []supplyBlock) error {
	var batch []rpc.BatchElem
	var asked []*supplyBlock
	for i := range blocks {
		if b := &blocks[i]; mayTell(b.header) {
			batch = append(batch, rpc.BatchElem{Method: "eth_getBlockReceipts", Args: []any{b.header.Hash()}, Result: &b.receipts})
			asked = append(asked, b)
		}
	}
	if len(batch) == 0 {
		return nil
	}
	if err := c.patiently(ctx, batch); err != nil {
		return fmt.Errorf("read receipts: %w", err)
	}
	for i, e := range batch {
		if e.Error != nil {
			return fmt.Errorf("read the receipts of block %d: %w", asked[i].header.Number, e.Error)
		}
	}
	return nil
}

// addReceipts returns the ledger with what a block's receipts tell, which are
// checked against its header.
func (s Supply) addReceipts(b supplyBlock) (Supply, error) {
	h := b.header
	if !mayTell(h) {
		return s, nil
	}
	if types.DeriveSha(b.receipts, trie.NewStackTrie(nil)) != h.ReceiptHash {
		return s, fmt.Errorf("block %d has other receipts than its header says", h.Number)
	}
	for _, receipt := range b.receipts {
		for _, l := range receipt.Logs {
			s = s.addLog(l)
		}
	}
	return s, nil
}

func (s Supply) addLog(l *types.Log) Supply {
	word := func(i int) units.Amount { return amount(new(big.Int).SetBytes(l.Data[32*i : 32*i+32])) }
	switch {
	case l.Address == predeploys.Burn && len(l.Topics) == 2 && l.Topics[0] == burnedTopic && len(l.Data) == 32:
		switch common.BytesToAddress(l.Topics[1][:]) {
		case predeploys.DeviceStore:
			s.Burns.Identities = s.Burns.Identities.Add(word(0))
		case predeploys.SlashEscrow:
			s.Burns.Slashes = s.Burns.Slashes.Add(word(0))
		case predeploys.DataCredits:
			s.Burns.Credits = s.Burns.Credits.Add(word(0))
		case predeploys.Findings:
			s.Burns.Bonds = s.Burns.Bonds.Add(word(0))
		default:
			s.Burns.Gifts = s.Burns.Gifts.Add(word(0))
		}
	case l.Address == predeploys.DeviceStore && len(l.Topics) == 2 && l.Topics[0] == feeSplitTopic && len(l.Data) == 96:
		s.IdentityFees = s.IdentityFees.Add(word(2))
	}
	return s
}
