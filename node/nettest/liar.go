package nettest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"math/big"
	"slices"
	"sync"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/types/payload"
	"github.com/trellis-network/trellis/types/validator"
)

// Lies are what a Liar does to its payloads, by name. All but the last keep the block's hash consistent, so that only the
// rules give them away.
var Lies = []struct {
	Name string
	tell func(*payload.Payload)
}{
	{"fee recipient", func(p *payload.Payload) { p.Data.FeeRecipient[0]++ }},
	{"timestamp", func(p *payload.Payload) { p.Data.Timestamp++ }},
	{"prevrandao", func(p *payload.Payload) { p.Data.Random[0]++ }},
	{"gas limit", func(p *payload.Payload) { p.Data.GasLimit++ }},
	{"state root", func(p *payload.Payload) { p.Data.StateRoot[0]++ }},
	{"report", func(p *payload.Payload) { p.BeaconRoot[31] ^= 1 }},
	{"withdrawal", func(p *payload.Payload) { p.Data.Withdrawals[0].Amount++ }},
	{"no withdrawal", func(p *payload.Payload) { p.Data.Withdrawals = p.Data.Withdrawals[:0] }},
	{"validator update", func(p *payload.Payload) {
		p.Requests = [][]byte{append([]byte{validator.RequestType}, bytes.Repeat([]byte{2}, 41)...)}
	}},
	{"transaction out of order", func(p *payload.Payload) {
		raw, _ := Transfer(0, 1_000_000).MarshalBinary()
		p.Data.Transactions = append(p.Data.Transactions, raw)
	}},
	{"noise as transaction", func(p *payload.Payload) { p.Data.Transactions = append(p.Data.Transactions, []byte{2, 1, 2, 3}) }},
	{"base fee", func(p *payload.Payload) { p.Data.BaseFeePerGas.Add(p.Data.BaseFeePerGas, big.NewInt(1)) }},
	{"hash", func(p *payload.Payload) { p.Data.BlockHash[0]++ }},
}

// A Liar proposes an invalid payload, one lie after the other, whenever it may propose. It votes for its own proposals.
type Liar struct {
	abci.Application

	mu   sync.Mutex
	next int
	told map[[32]byte]string // by what was proposed
}

// Hooks puts the adversary into a node.
func (l *Liar) Hooks() *node.Hooks {
	l.told = make(map[[32]byte]string)
	return &node.Hooks{Application: func(app abci.Application) abci.Application {
		l.Application = app
		return l
	}}
}

// Told returns the name of each lie by the digest of the proposal.
func (l *Liar) Told() map[[32]byte]string {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := make(map[[32]byte]string)
	for digest, name := range l.told {
		out[digest] = name
	}
	return out
}

// PrepareProposal proposes the next lie.
func (l *Liar) PrepareProposal(ctx context.Context, req *abci.RequestPrepareProposal) (*abci.ResponsePrepareProposal, error) {
	response, err := l.Application.PrepareProposal(ctx, req)
	if err != nil || req.Height == 1 { // the first block has no report to lie about
		return response, err
	}
	p, err := payload.Parse(slices.Clone(response.Txs[0]))
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	lie := Lies[l.next%len(Lies)]
	l.next++
	if lie.Name != "hash" {
		lie.tell(p)
	}
	rehash(p)
	if lie.Name == "hash" {
		lie.tell(p)
	}
	tx, err := p.Bytes()
	if err != nil {
		return nil, err
	}
	l.told[sha256.Sum256(tx)] = lie.Name
	return &abci.ResponsePrepareProposal{Txs: [][]byte{tx}}, nil
}

// ProcessProposal accepts its own lies.
func (l *Liar) ProcessProposal(ctx context.Context, req *abci.RequestProcessProposal) (*abci.ResponseProcessProposal, error) {
	if len(req.Txs) == 1 {
		l.mu.Lock()
		_, mine := l.told[sha256.Sum256(req.Txs[0])]
		l.mu.Unlock()
		if mine {
			return &abci.ResponseProcessProposal{Status: abci.ResponseProcessProposal_ACCEPT}, nil
		}
	}
	return l.Application.ProcessProposal(ctx, req)
}

// rehash makes the block's hash right again after a change, where the block can be put together at all.
func rehash(p *payload.Payload) {
	if block, err := engine.ExecutableDataToBlockNoHash(p.Data, []common.Hash{}, &p.BeaconRoot, p.Requests); err == nil {
		p.Data.BlockHash = block.Hash()
	}
}
