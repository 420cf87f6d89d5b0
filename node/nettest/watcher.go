package nettest

import (
	"context"
	"crypto/sha256"
	"sync"

	abci "github.com/cometbft/cometbft/abci/types"

	"github.com/trellis-network/trellis/node"
)

// A Watcher is an honest node that notes what it thinks of each proposal.
type Watcher struct {
	abci.Application

	mu       sync.Mutex
	accepted map[[32]byte]bool
}

// Hooks puts the watcher into a node.
func (w *Watcher) Hooks() *node.Hooks {
	w.accepted = make(map[[32]byte]bool)
	return &node.Hooks{Application: func(app abci.Application) abci.Application {
		w.Application = app
		return w
	}}
}

// Verdict returns whether the node has judged the proposal of the digest, and accepted it.
func (w *Watcher) Verdict(digest [32]byte) (accepted, judged bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	accepted, judged = w.accepted[digest]
	return accepted, judged
}

// ProcessProposal notes the node's answer.
func (w *Watcher) ProcessProposal(ctx context.Context, req *abci.RequestProcessProposal) (*abci.ResponseProcessProposal, error) {
	response, err := w.Application.ProcessProposal(ctx, req)
	if err == nil && len(req.Txs) == 1 {
		w.mu.Lock()
		w.accepted[sha256.Sum256(req.Txs[0])] = response.Status == abci.ResponseProcessProposal_ACCEPT
		w.mu.Unlock()
	}
	return response, err
}
