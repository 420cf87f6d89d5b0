package nettest

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/trellis-network/trellis/node"
)

// A runner is a running node.
type runner interface {
	endpoint() node.Endpoint
	client() *ethclient.Client
	kill() error
	stop() error
}

// inside is a node in this process.
type inside struct {
	node   *node.Node
	rpc    *ethclient.Client
	cancel context.CancelFunc
	done   chan struct{}
	err    error // of Run; to be read after done
}

func startInside(tb testing.TB, cfg node.Config) (runner, error) {
	n, err := node.New(cfg)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(context.Background())
	r := &inside{node: n, cancel: cancel, done: make(chan struct{})}
	go func() {
		defer close(r.done)
		if r.err = n.Run(ctx); r.err != nil && ctx.Err() == nil {
			tb.Errorf("node in %s ended: %v", cfg.Home, r.err)
		}
	}()
	select {
	case <-n.Ready():
	case <-r.done:
		cancel()
		return nil, fmt.Errorf("ended before it was ready: %w", r.err)
	case <-time.After(patience):
		cancel()
		return nil, errors.New("is not ready")
	}
	r.rpc = ethclient.NewClient(n.Attach())
	return r, nil
}

func (r *inside) endpoint() node.Endpoint   { return r.node.Endpoint() }
func (r *inside) client() *ethclient.Client { return r.rpc }
func (r *inside) kill() error               { return r.stop() }

func (r *inside) stop() error {
	r.cancel()
	<-r.done
	return r.err
}
