package node

import (
	"context"
	"errors"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/node/consensus"
	"github.com/trellis-network/trellis/types/payload"
)

var errNoEngine = errors.New("the execution client is not open yet: its state is still being restored")

// lateEngine is an engine that stands at the genesis until the real one, whose database is being restored, takes its place.
type lateEngine struct {
	genesis *types.Header
	real    atomic.Pointer[consensus.Engine]
}

var _ consensus.Engine = (*lateEngine)(nil)

func (l *lateEngine) set(e consensus.Engine) { l.real.Store(&e) }

func (l *lateEngine) get() (consensus.Engine, error) {
	if e := l.real.Load(); e != nil {
		return *e, nil
	}
	return nil, errNoEngine
}

func (l *lateEngine) BuildPayload(ctx context.Context, parent common.Hash, a *engine.PayloadAttributes, empty bool) (*payload.Payload, error) {
	e, err := l.get()
	if err != nil {
		return nil, err
	}
	return e.BuildPayload(ctx, parent, a, empty)
}

func (l *lateEngine) NewPayload(ctx context.Context, p *payload.Payload) error {
	e, err := l.get()
	if err != nil {
		return err
	}
	return e.NewPayload(ctx, p)
}

func (l *lateEngine) SetHead(ctx context.Context, block common.Hash) error {
	e, err := l.get()
	if err != nil {
		return err
	}
	return e.SetHead(ctx, block)
}

func (l *lateEngine) Head() *types.Header {
	e, err := l.get()
	if err != nil {
		return l.genesis
	}
	return e.Head()
}

func (l *lateEngine) Durable() uint64 {
	e, err := l.get()
	if err != nil {
		return 0
	}
	return e.Durable()
}
