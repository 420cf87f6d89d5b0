package consensus

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/types/payload"
)

// A block is what CometBFT says of the block in question.
type block struct {
	height   int64
	time     time.Time
	proposer []byte
	votes    []Vote
	evidence []abci.Misbehavior
}

// A proposedRound is a Round but for the reveal, which the proposal brings, and what it takes to check that.
type proposedRound struct {
	Round
	member Member
}

// round adds to what CometBFT says of a block what the contracts do. It returns ErrUpgrade if this program does not know the
// block's rules, and ErrMonetary if nobody can know its coins.
func (a *App) round(ctx context.Context, parent *types.Header, b block) (r proposedRound, err error) {
	r.Round = Round{Height: b.height, Time: b.time, Proposer: common.BytesToAddress(b.proposer), Votes: b.votes}
	timestamp := nextTimestamp(parent.Time, b.time)
	if err := a.checkUpgrade(ctx, parent.Hash(), timestamp); err != nil {
		return r, err
	}
	if r.Money, err = a.money(ctx, parent, timestamp); err != nil {
		return r, err
	}
	if r.member, err = a.member(ctx, parent.Hash(), r.Proposer); err != nil {
		return r, err
	}
	r.Delegate = r.member.Delegate
	r.Offenders, err = a.offenders(ctx, parent.Hash(), b.evidence)
	return r, err
}

// PrepareProposal builds the next block.
func (a *App) PrepareProposal(ctx context.Context, req *abci.RequestPrepareProposal) (*abci.ResponsePrepareProposal, error) {
	parent, err := a.parent(req.Height)
	if err != nil {
		return nil, err
	}
	round, err := a.round(ctx, parent, block{req.Height, req.Time, req.ProposerAddress, extendedVotes(req.LocalLastCommit), req.Misbehavior})
	if err != nil {
		return nil, fmt.Errorf("propose block %d: %w", req.Height, err)
	}
	if round.Reveal, err = a.reveal(round.member, req.Height, parent.MixDigest); err != nil {
		return nil, fmt.Errorf("propose block %d: %w", req.Height, err)
	}
	attributes := a.rules.Attributes(parent, round.Round)
	if err := wait(ctx, a.pace(req.Height, attributes.Timestamp, a.cfg.Now())); err != nil {
		return nil, err
	}
	p, err := a.engine.BuildPayload(ctx, parent.Hash(), attributes, false)
	if err != nil {
		return nil, fmt.Errorf("propose block %d: %w", req.Height, err)
	}
	p.Reveal = round.Reveal
	tx, err := p.Bytes()
	if err != nil {
		return nil, fmt.Errorf("propose block %d: %w", req.Height, err)
	}
	if int64(len(tx)) > req.MaxTxBytes {
		return nil, fmt.Errorf("propose block %d: payload has %d bytes, consensus allows %d", req.Height, len(tx), req.MaxTxBytes)
	}
	return &abci.ResponsePrepareProposal{Txs: [][]byte{tx}}, nil
}

// pace returns how long a proposer holds back a block so that the chain keeps time.
//
// Timestamps advance a second a block, so a block that waits for its own timestamp comes a second after the one before,
// however long blocks take, and the chain's clock does not run ahead of the world's. A block that took longer than a second is
// followed at once: waiting for a fixed time after the last commit would lose up to a second more. Longer intervals count from
// the timestamp, which then is when the block before was signed.
func (a *App) pace(height int64, timestamp uint64, now time.Time) time.Duration {
	if height == 1 || a.cfg.Interval < time.Second {
		return 0
	}
	due := time.Unix(int64(timestamp), 0)
	if a.cfg.Interval > time.Second {
		due = due.Add(a.cfg.Interval)
	}
	// A clock that is wrong must not hold up the others until they give up on this proposer.
	return min(max(due.Sub(now), 0), 2*a.cfg.Interval)
}

func wait(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// parent returns the head, which MUST be the block before height.
func (a *App) parent(height int64) (*types.Header, error) {
	head := a.engine.Head()
	if head.Number.Int64() != height-1 {
		return nil, fmt.Errorf("block %d: execution client should be at block %d, and is at %d", height, height-1, head.Number)
	}
	return head, nil
}

// ProcessProposal accepts a block if it is what this node would have built, but for the choice of transactions.
func (a *App) ProcessProposal(ctx context.Context, req *abci.RequestProcessProposal) (*abci.ResponseProcessProposal, error) {
	parent, err := a.parent(req.Height)
	if err != nil {
		return nil, err
	}
	round, err := a.round(ctx, parent, block{req.Height, req.Time, req.ProposerAddress, votes(req.ProposedLastCommit), req.Misbehavior})
	if errors.Is(err, ErrUpgrade) || errors.Is(err, ErrMonetary) {
		return nil, err // stops the node, and says why
	}
	status := abci.ResponseProcessProposal_ACCEPT
	if err == nil {
		_, err = a.execute(ctx, parent, round, req.Txs)
	}
	if err != nil {
		// Also when this node merely cannot tell: a vote is a promise that the block can be executed.
		a.logger.Warn("Proposal rejected", "height", req.Height, "proposer", round.Proposer, "error", err)
		status = abci.ResponseProcessProposal_REJECT
	}
	return &abci.ResponseProcessProposal{Status: status}, nil
}

// execute checks the content of a block upon parent and executes it. An error that is payload.ErrMalformed or
// payload.ErrInvalid is the block's fault, and all nodes find it; any other is this node's. The block is executed once, when it
// is proposed, and only recognized when it is decided.
func (a *App) execute(ctx context.Context, parent *types.Header, round proposedRound, txs [][]byte) (*payload.Payload, error) {
	if len(txs) != 1 {
		return nil, fmt.Errorf("%w: %d consensus transactions, want 1", payload.ErrInvalid, len(txs))
	}
	known := a.executed.payload != nil && bytes.Equal(a.executed.tx, txs[0])
	p := a.executed.payload
	if !known {
		var err error
		if p, err = payload.Parse(txs[0]); err != nil {
			return nil, err
		}
	}
	if err := a.checkReveal(round.member, round.Height, parent.MixDigest, p.Reveal); err != nil {
		return nil, err
	}
	round.Reveal = p.Reveal
	if err := checkAttributes(p, parent, a.rules.Attributes(parent, round.Round)); err != nil {
		return nil, fmt.Errorf("%w: %w", payload.ErrInvalid, err)
	}
	if known {
		return p, nil
	}
	if err := a.engine.NewPayload(ctx, p); err != nil {
		return nil, err
	}
	a.executed.tx, a.executed.payload = txs[0], p
	return p, nil
}

// checkAttributes compares what the proposer must not choose. The rest, that the block follows Ethereum's rules and its
// hashes are right, is the execution client's to check.
func checkAttributes(p *payload.Payload, parent *types.Header, want *engine.PayloadAttributes) error {
	d := &p.Data
	switch {
	case d.ParentHash != parent.Hash():
		return fmt.Errorf("parent is %v, want %v", d.ParentHash, parent.Hash())
	case d.Number != parent.Number.Uint64()+1:
		return fmt.Errorf("number is %d, want %d", d.Number, parent.Number.Uint64()+1)
	case d.Timestamp != want.Timestamp:
		return fmt.Errorf("timestamp is %d, want %d", d.Timestamp, want.Timestamp)
	case d.FeeRecipient != want.SuggestedFeeRecipient:
		return fmt.Errorf("fee recipient is %v, want %v", d.FeeRecipient, want.SuggestedFeeRecipient)
	case d.Random != want.Random:
		return fmt.Errorf("prevrandao is %v, want %v", d.Random, want.Random)
	case p.BeaconRoot != *want.BeaconRoot:
		return fmt.Errorf("consensus report is %v, want %v", p.BeaconRoot, *want.BeaconRoot)
	case d.GasLimit != parent.GasLimit:
		return fmt.Errorf("gas limit is %d, want %d", d.GasLimit, parent.GasLimit)
	case *d.BlobGasUsed != 0 || *d.ExcessBlobGas != 0:
		return errors.New("block has blobs")
	case len(d.Withdrawals) != len(want.Withdrawals):
		return fmt.Errorf("%d withdrawals, want %d", len(d.Withdrawals), len(want.Withdrawals))
	}
	for i, w := range want.Withdrawals {
		if *d.Withdrawals[i] != *w {
			return fmt.Errorf("withdrawal %d is %+v, want %+v", i, *d.Withdrawals[i], *w)
		}
	}
	for i, tx := range d.Transactions {
		if len(tx) > 0 && tx[0] == types.BlobTxType {
			return fmt.Errorf("transaction %d is a blob transaction", i)
		}
	}
	return nil
}
