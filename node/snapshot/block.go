package snapshot

import (
	"bytes"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
)

// A block is one record of the first section.
type block struct {
	header   *types.Header
	block    *types.Block
	receipts rlp.RawValue // encoded again, so that nothing but what the header commits to gets into a database
}

// parseBlock reads a record and checks it against the block before: number, parent, and the hashes by which a header commits
// to transactions, withdrawals and receipts. Whether the header itself is right, the last block tells.
func parseBlock(record []byte, parent *types.Header) (*block, error) {
	var raw struct {
		Header   *types.Header
		Body     *types.Body
		Receipts []*types.ReceiptForStorage
	}
	number := parent.Number.Uint64() + 1
	if err := rlp.DecodeBytes(record, &raw); err != nil {
		return nil, fmt.Errorf("%w: block %d: %w", ErrInvalid, number, err)
	}
	h := raw.Header
	switch {
	case h.Number == nil || !h.Number.IsUint64() || h.Number.Uint64() != number:
		return nil, fmt.Errorf("%w: block %v comes where block %d should", ErrInvalid, h.Number, number)
	case h.ParentHash != parent.Hash():
		return nil, fmt.Errorf("%w: block %d has parent %v, want %v", ErrInvalid, number, h.ParentHash, parent.Hash())
	}
	if err := checkBody(h, raw.Body); err != nil {
		return nil, fmt.Errorf("%w: block %d: %w", ErrInvalid, number, err)
	}
	receipts, err := checkReceipts(h, raw.Body.Transactions, raw.Receipts)
	if err != nil {
		return nil, fmt.Errorf("%w: block %d: %w", ErrInvalid, number, err)
	}
	return &block{header: h, block: types.NewBlockWithHeader(h).WithBody(*raw.Body), receipts: receipts}, nil
}

func checkBody(h *types.Header, b *types.Body) error {
	hasher := trie.NewStackTrie(nil)
	if root := types.DeriveSha(types.Transactions(b.Transactions), hasher); root != h.TxHash {
		return fmt.Errorf("transactions have root %v, header says %v", root, h.TxHash)
	}
	if len(b.Uncles) > 0 || h.UncleHash != types.EmptyUncleHash {
		return fmt.Errorf("has uncles")
	}
	if (h.WithdrawalsHash == nil) != (b.Withdrawals == nil) {
		return fmt.Errorf("withdrawals in header: %t, in body: %t", h.WithdrawalsHash != nil, b.Withdrawals != nil)
	}
	if h.WithdrawalsHash != nil {
		if root := types.DeriveSha(types.Withdrawals(b.Withdrawals), hasher); root != *h.WithdrawalsHash {
			return fmt.Errorf("withdrawals have root %v, header says %v", root, *h.WithdrawalsHash)
		}
	}
	return nil
}

// checkReceipts completes the stored receipts by what follows from the transactions, and checks them against the header.
func checkReceipts(h *types.Header, txs types.Transactions, stored []*types.ReceiptForStorage) (rlp.RawValue, error) {
	if len(stored) != len(txs) {
		return nil, fmt.Errorf("%d receipts of %d transactions", len(stored), len(txs))
	}
	receipts := make(types.Receipts, len(stored))
	for i, s := range stored {
		receipts[i] = (*types.Receipt)(s)
		receipts[i].Type = txs[i].Type()
		receipts[i].Bloom = types.CreateBloom(receipts[i])
	}
	if root := types.DeriveSha(receipts, trie.NewStackTrie(nil)); root != h.ReceiptHash {
		return nil, fmt.Errorf("receipts have root %v, header says %v", root, h.ReceiptHash)
	}
	var out bytes.Buffer
	if err := rlp.Encode(&out, stored); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
