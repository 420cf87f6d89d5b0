package execution

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"syscall"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/types/payload"
)

// NewPayload executes p and keeps the block, without making it the head. An error that is payload.ErrInvalid condemns p;
// any other says that this node cannot tell.
//
// It does what engine_newPayloadV4 does, but on transactions whose senders are known already where the pool has them:
// recovering a sender costs more than executing a transfer, and the method would do it three times over.
func (c *Client) NewPayload(ctx context.Context, p *payload.Payload) error {
	if err := c.flusher.flushIfDue(); err != nil {
		return err
	}
	if err := checkRequests(p.Requests); err != nil {
		return fmt.Errorf("%w: block %d: %w", payload.ErrInvalid, p.Data.Number, err)
	}
	block, err := engine.ExecutableDataToBlock(p.Data, []common.Hash{}, &p.BeaconRoot, p.Requests)
	if err != nil {
		return fmt.Errorf("%w: block %d: %w", payload.ErrInvalid, p.Data.Number, err)
	}
	chain := c.eth.BlockChain()
	if chain.HasBlock(block.Hash(), block.NumberU64()) {
		return nil
	}
	if !chain.HasBlockAndState(block.ParentHash(), block.NumberU64()-1) {
		return fmt.Errorf("execute block %d: the state of its parent %v is not here; the head is %d", block.NumberU64(), block.ParentHash(), c.Head().Number)
	}
	block = c.withPooled(block)
	if _, err := chain.InsertBlockWithoutSetHead(ctx, block, false); isOurs(err) {
		return fmt.Errorf("execute block %d: %w", p.Data.Number, err)
	} else if err != nil {
		return fmt.Errorf("%w: block %d: %w", payload.ErrInvalid, p.Data.Number, err)
	}
	c.handOnSenders(block)
	return nil
}

// ourFaults are parts of errors that say nothing of a block. go-ethereum and its databases have no kinds for them.
var ourFaults = []string{
	"insertion is interrupted", "blockchain is stopped", // this node is stopping
	"missing trie node", "layer stale", "state is not available", // its database lacks what it should have
	"pebble", "freezer", "database", "file already closed", "no space left", "input/output error", "too many open files", // or fails
}

// isOurs reports an error of this node, not of the block. Taken for the block's, it would have this node alone put an empty
// block in the place of one that all others have.
func isOurs(err error) bool {
	if err == nil {
		return false
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EIO) {
		return true
	}
	return slices.ContainsFunc(ourFaults, func(part string) bool { return strings.Contains(err.Error(), part) })
}

// checkRequests demands of request lists what their hash in the header does not cover: no empty one, in the order of their
// types, and each type once.
func checkRequests(requests [][]byte) error {
	for i, r := range requests {
		if len(r) < 2 {
			return errors.New("empty list of requests")
		}
		if i > 0 && r[0] <= requests[i-1][0] {
			return fmt.Errorf("requests of type %d after type %d", r[0], requests[i-1][0])
		}
	}
	return nil
}

// withPooled returns the block with the pool's own copies of its transactions, which know their sender. The same hash means
// the same bytes, signature included.
func (c *Client) withPooled(block *types.Block) *types.Block {
	body := *block.Body()
	for i, tx := range body.Transactions {
		if pooled := c.eth.TxPool().Get(tx.Hash()); pooled != nil {
			body.Transactions[i] = pooled
		}
	}
	return block.WithBody(body)
}

// handOnSenders gives the senders of an executed block to the copy that the client reads back from its database. That copy is
// then in its cache, and one pool after the other asks it for them.
func (c *Client) handOnSenders(block *types.Block) {
	stored := c.eth.BlockChain().GetBlock(block.Hash(), block.NumberU64())
	if stored == nil || len(stored.Transactions()) != len(block.Transactions()) {
		return // they will be recovered again
	}
	signer := types.LatestSigner(c.eth.BlockChain().Config())
	for i, tx := range block.Transactions() {
		if from, err := types.Sender(signer, tx); err == nil {
			_, _ = types.Sender(knownSender{signer, from}, stored.Transactions()[i]) // keeps it in the transaction
		}
	}
}

// A knownSender is a signer of one transaction that need not recover who sent it.
type knownSender struct {
	types.Signer
	from common.Address
}

// Sender implements types.Signer.
func (s knownSender) Sender(*types.Transaction) (common.Address, error) { return s.from, nil }

// Equal implements types.Signer: what s kept holds for whoever asks with the signer it stands for.
func (s knownSender) Equal(other types.Signer) bool { return s.Signer.Equal(other) }
