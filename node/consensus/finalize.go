package consensus

import (
	"context"
	"errors"
	"fmt"

	abci "github.com/cometbft/cometbft/abci/types"
	cryptoenc "github.com/cometbft/cometbft/crypto/encoding"
	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/types/payload"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/validator"
)

// FinalizeBlock executes the decided block. Whatever bytes were decided, all nodes come to the same result; an error means
// that this node cannot go on.
func (a *App) FinalizeBlock(ctx context.Context, req *abci.RequestFinalizeBlock) (*abci.ResponseFinalizeBlock, error) {
	round := Round{
		Height:      req.Height,
		Time:        req.Time,
		Proposer:    common.BytesToAddress(req.ProposerAddress),
		Votes:       votes(req.DecidedLastCommit),
		Misbehavior: req.Misbehavior,
	}
	parent, err := a.parent(req.Height)
	if err != nil {
		return nil, err
	}
	p, err := a.execute(ctx, parent, round, req.Txs)
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
	a.decided = p.Data.BlockHash
	results := make([]*abci.ExecTxResult, len(req.Txs))
	for i := range results {
		results[i] = new(abci.ExecTxResult)
	}
	return &abci.ResponseFinalizeBlock{TxResults: results, ValidatorUpdates: updates, AppHash: a.decided.Bytes()}, nil
}

// substitute returns the empty block every node builds alike. Only a decision of two thirds of faulty validators leads
// here. Leaving the height without a block would be simpler, but then heights and block numbers would part for ever.
func (a *App) substitute(ctx context.Context, parent *types.Header, round Round) (*payload.Payload, error) {
	p, err := a.engine.BuildPayload(ctx, parent.Hash(), a.rules.Attributes(parent, round), true)
	if err != nil {
		return nil, err
	}
	return p, a.engine.NewPayload(ctx, p)
}

// validatorUpdates returns what the contracts ask of the validator set. They take effect two blocks later. A batch that
// cannot be applied is left out whole, because half of a committee's change may be worse than none.
func (a *App) validatorUpdates(height int64, p *payload.Payload) ([]abci.ValidatorUpdate, error) {
	data := p.Request(validator.RequestType)
	if len(data) == 0 {
		return nil, nil
	}
	batch, err := validator.Parse(data)
	if err != nil {
		a.logger.Warn("Validator updates ignored", "height", height, "error", err)
		return nil, nil
	}
	// The set that the batch changes is that of the next height, which this block's predecessors have settled.
	set, err := a.cfg.Validators.Validators(height + 1)
	if err != nil {
		return nil, fmt.Errorf("load validators of height %d: %w", height+1, err)
	}
	batch, err = applicable(set, batch)
	if err != nil {
		a.logger.Warn("Validator updates ignored", "height", height, "error", err)
		return nil, nil
	}
	out := make([]abci.ValidatorUpdate, 0, len(batch))
	for _, u := range batch {
		key, err := cryptoenc.PubKeyToProto(secp256k1eth.PubKey(u.Key[:]))
		if err != nil {
			return nil, err
		}
		out = append(out, abci.ValidatorUpdate{PubKey: key, Power: int64(u.Power)})
	}
	return out, nil
}

// applicable checks that CometBFT can apply batch to set, for it would halt on one that it cannot. It drops removals of
// validators that are not there.
func applicable(set, batch []validator.Update) ([]validator.Update, error) {
	power := make(map[validator.PubKey]uint64, len(set)+len(batch))
	for _, v := range set {
		power[v.Key] = v.Power
	}
	out := make([]validator.Update, 0, len(batch))
	for _, u := range batch {
		switch _, known := power[u.Key]; {
		case u.Power > 0:
			power[u.Key] = u.Power
		case known:
			delete(power, u.Key)
		default:
			continue
		}
		out = append(out, u)
	}
	var total uint64
	for _, p := range power {
		total += p // no overflow: there are few, each at most MaxTotalPower, and the check stops the sum
		if total > validator.MaxTotalPower {
			return nil, fmt.Errorf("total power would exceed %d", int64(validator.MaxTotalPower))
		}
	}
	switch {
	case len(power) == 0:
		return nil, errors.New("no validator would be left")
	case len(power) > report.MaxSigners:
		return nil, fmt.Errorf("%d validators, at most %d", len(power), report.MaxSigners)
	}
	return out, nil
}
