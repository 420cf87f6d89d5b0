package ops

import (
	"bytes"
	"context"
	"errors"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/node/consensus"
	"github.com/trellis-network/trellis/types/payload"
	"github.com/trellis-network/trellis/types/validator"
)

// observed joins an application and its execution client to the monitor.
type observed struct {
	m *Monitor

	// Owned by the consensus connection, whose calls are serialized.
	payload *payload.Payload // last one executed
	failure error            // of its execution
}

// Engine returns e, observed, and a function that observes the application that is made of it.
func (m *Monitor) Engine(e consensus.Engine) (consensus.Engine, func(abci.Application) abci.Application) {
	o := &observed{m: m}
	return &observedEngine{e, o}, func(app abci.Application) abci.Application { return &observedApp{app, o} }
}

type observedEngine struct {
	consensus.Engine
	o *observed
}

// BuildPayload implements consensus.Engine.
func (e *observedEngine) BuildPayload(ctx context.Context, parent common.Hash, a *engine.PayloadAttributes, empty bool) (*payload.Payload, error) {
	defer e.o.since("build", time.Now())
	if empty {
		e.o.m.metrics.substituted.Inc()
	}
	return e.Engine.BuildPayload(ctx, parent, a, empty)
}

// NewPayload implements consensus.Engine.
func (e *observedEngine) NewPayload(ctx context.Context, p *payload.Payload) error {
	defer e.o.since("execute", time.Now())
	err := e.Engine.NewPayload(ctx, p)
	e.o.payload, e.o.failure = p, err
	return err
}

// SetHead implements consensus.Engine.
func (e *observedEngine) SetHead(ctx context.Context, block common.Hash) error {
	defer e.o.since("commit", time.Now())
	return e.Engine.SetHead(ctx, block)
}

func (o *observed) since(step string, started time.Time) {
	o.m.metrics.payload.WithLabelValues(step).Observe(time.Since(started).Seconds())
}

type observedApp struct {
	abci.Application
	o *observed
}

// PrepareProposal implements abci.Application.
func (a *observedApp) PrepareProposal(ctx context.Context, req *abci.RequestPrepareProposal) (*abci.ResponsePrepareProposal, error) {
	res, err := a.Application.PrepareProposal(ctx, req)
	result := "made"
	if err != nil {
		result = "failed"
	}
	a.o.m.metrics.proposals.WithLabelValues(result).Inc()
	return res, err
}

// ProcessProposal implements abci.Application.
func (a *observedApp) ProcessProposal(ctx context.Context, req *abci.RequestProcessProposal) (*abci.ResponseProcessProposal, error) {
	a.o.payload, a.o.failure = nil, nil
	res, err := a.Application.ProcessProposal(ctx, req)
	if err == nil && !res.IsAccepted() {
		a.o.m.metrics.rejected.WithLabelValues(a.o.reason(req.Txs)).Inc()
	}
	return res, err
}

// reason returns why a proposal was rejected, by how far it came.
func (o *observed) reason(txs [][]byte) string {
	switch {
	case o.payload != nil && errors.Is(o.failure, payload.ErrInvalid):
		return reasonExecution
	case o.payload != nil:
		return reasonUnknown
	case len(txs) != 1:
		return reasonMalformed
	}
	if _, err := payload.Parse(txs[0]); err != nil {
		return reasonMalformed
	}
	return reasonRules
}

// FinalizeBlock implements abci.Application.
func (a *observedApp) FinalizeBlock(ctx context.Context, req *abci.RequestFinalizeBlock) (*abci.ResponseFinalizeBlock, error) {
	now := a.o.m.cfg.Now()
	res, err := a.Application.FinalizeBlock(ctx, req)
	if err != nil {
		return res, err
	}
	i := a.o.m.metrics
	for _, tx := range req.Txs {
		i.bytes.Observe(float64(len(tx)))
	}
	// The application need not execute a block again that it executed when it was proposed.
	if p := a.o.payload; p != nil && bytes.Equal(p.Data.BlockHash[:], res.AppHash) {
		i.transactions.Observe(float64(len(p.Data.Transactions)))
		asked, applied := len(p.Request(validator.RequestType))/validator.RecordSize, len(res.ValidatorUpdates)
		i.updates.WithLabelValues("applied").Add(float64(applied))
		i.updates.WithLabelValues("ignored").Add(float64(max(asked-applied, 0)))
	}
	for _, e := range req.Misbehavior {
		i.evidence.WithLabelValues(evidenceKind(e.Type)).Inc()
	}
	a.o.m.votes(req.DecidedLastCommit.Votes)
	a.o.m.finalizing(req.Height, req.Time, now)
	return res, nil
}

func evidenceKind(t abci.MisbehaviorType) string {
	switch t {
	case abci.MisbehaviorType_DUPLICATE_VOTE:
		return "duplicate_vote"
	case abci.MisbehaviorType_LIGHT_CLIENT_ATTACK:
		return "light_client_attack"
	}
	return "other"
}

// votes counts who signed the last commit.
func (m *Monitor) votes(votes []abci.VoteInfo) {
	self, absent, power := m.cfg.Validator(), 0, int64(0)
	for _, v := range votes {
		missing := v.BlockIdFlag != cmtproto.BlockIDFlagCommit
		if missing {
			absent++
		}
		if common.BytesToAddress(v.Validator.Address) == self {
			power = v.Validator.Power
			if missing {
				m.metrics.missed.Inc()
			}
		}
	}
	m.metrics.absent.Set(float64(absent))
	m.metrics.power.Set(float64(power))
}

// finalizing notes when a block was decided here, and compares the decision of the block before with the chain's time.
func (m *Monitor) finalizing(height int64, blockTime, now time.Time) {
	m.mu.Lock()
	before, known := m.finalized[height-1]
	m.finalized = map[int64]time.Time{height: now}
	m.height, m.blockTime = height-1, blockTime // until Commit, which gives neither
	m.mu.Unlock()
	// Blocks that come faster than they are made are old ones, and say nothing of when they were decided. Where blocks are made
	// faster than a chain's clock can count, which only tests do, there is no telling.
	if m.cfg.Interval < time.Second || !known || !m.live() || now.Sub(before) < m.cfg.Interval*3/4 {
		m.clock.forget()
		return
	}
	m.clock.add(before, blockTime)
}

// Commit implements abci.Application.
func (a *observedApp) Commit(ctx context.Context, req *abci.RequestCommit) (*abci.ResponseCommit, error) {
	res, err := a.Application.Commit(ctx, req)
	if err != nil {
		return res, err
	}
	m := a.o.m
	live, now := m.live(), m.cfg.Now()
	m.mu.Lock()
	defer m.mu.Unlock()
	if live && !m.committed.IsZero() {
		m.metrics.interval.Observe(now.Sub(m.committed).Seconds())
	}
	m.height++
	m.committed = now
	return res, nil
}

// Flushed says how long a block waited for the state to be written to disk.
func (m *Monitor) Flushed(took time.Duration) { m.metrics.flush.Observe(took.Seconds()) }
