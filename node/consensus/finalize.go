package consensus

import (
	"context"
	"errors"
	"fmt"

	abci "github.com/cometbft/cometbft/abci/types"
	cryptoenc "github.com/cometbft/cometbft/crypto/encoding"
	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/types/payload"
	"github.com/trellis-network/trellis/types/validator"
)

// FinalizeBlock executes the decided block. Whatever bytes were decided, all nodes come to the same result; an error means
// that this node cannot go on.
func (a *App) FinalizeBlock(ctx context.Context, req *abci.RequestFinalizeBlock) (*abci.ResponseFinalizeBlock, error) {
	parent, err := a.parent(req.Height)
	if err != nil {
		return nil, err
	}
	round, err := a.round(ctx, parent, block{req.Height, req.Time, req.ProposerAddress, votes(req.DecidedLastCommit), req.Misbehavior})
	if err != nil {
		return nil, fmt.Errorf("finalize block %d: %w", req.Height, err)
	}
	p, err := a.execute(ctx, parent, round, req.Txs)
	if errors.Is(err, payload.ErrInvalid) {
		// A state that could not be read looks like a block that is wrong. What two thirds have decided gets a second look.
		p, err = a.execute(ctx, parent, round, req.Txs)
	}
	if errors.Is(err, payload.ErrMalformed) || errors.Is(err, payload.ErrInvalid) {
		a.logger.Error("Decided block is invalid, an empty one takes its place", "height", req.Height, "error", err)
		p, err = a.substitute(ctx, parent, round)
	}
	if err != nil {
		return nil, fmt.Errorf("finalize block %d: %w", req.Height, err)
	}
	updates, err := a.validatorUpdates(req.Height, p)
	if err != nil {
		return nil, fmt.Errorf("finalize block %d: %w", req.Height, err)
	}
	a.decided = p
	results := make([]*abci.ExecTxResult, len(req.Txs))
	for i := range results {
		results[i] = new(abci.ExecTxResult)
	}
	return &abci.ResponseFinalizeBlock{TxResults: results, ValidatorUpdates: updates, AppHash: p.Data.BlockHash.Bytes()}, nil
}

// substitute returns the empty block every node builds alike. Only a decision of two thirds of faulty validators leads
// here. Leaving the height without a block would be simpler, but then heights and block numbers would part for ever.
func (a *App) substitute(ctx context.Context, parent *types.Header, round proposedRound) (*payload.Payload, error) {
	p, err := a.engine.BuildPayload(ctx, parent.Hash(), a.rules.Attributes(parent, round.Round), true)
	if err != nil {
		return nil, err
	}
	return p, a.engine.NewPayload(ctx, p)
}

// validatorUpdates returns what turns the next height's set into the one that the contracts ask for. It takes effect two
// blocks later. A set that cannot be read is left out whole, because half of a committee's change may be worse than none.
func (a *App) validatorUpdates(height int64, p *payload.Payload) ([]abci.ValidatorUpdate, error) {
	data := p.Request(validator.RequestType)
	if len(data) == 0 {
		return nil, nil
	}
	set, err := validator.Parse(data)
	if err != nil {
		a.logger.Warn("Validator set ignored", "height", height, "error", err)
		return nil, nil
	}
	// What changes is the set of the next height, which this block's predecessors have settled.
	next, err := a.cfg.Validators.Validators(height + 1)
	if err != nil {
		return nil, fmt.Errorf("load validators of height %d: %w", height+1, err)
	}
	change := set.Change(next)
	out := make([]abci.ValidatorUpdate, 0, len(change))
	for _, m := range change {
		key, err := cryptoenc.PubKeyToProto(secp256k1eth.PubKey(m.Key[:]))
		if err != nil {
			return nil, err
		}
		out = append(out, abci.ValidatorUpdate{PubKey: key, Power: int64(m.Power)})
	}
	return out, nil
}
