package node

import (
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtnode "github.com/cometbft/cometbft/node"
	cmttypes "github.com/cometbft/cometbft/types"
)

// Hooks let a test put adversaries and watchers between the parts of a node. A node that is run for real has none.
type Hooks struct {
	Application func(abci.Application) abci.Application             // between CometBFT and the application
	Signer      func(cmttypes.PrivValidator) cmttypes.PrivValidator // between CometBFT and the validator's key
	Started     func(*cmtnode.Node)                                 // called before the node is ready
	Now         func() time.Time                                    // the clock by which the application proposes
}

func (h *Hooks) application(app abci.Application) abci.Application {
	if h == nil || h.Application == nil {
		return app
	}
	return h.Application(app)
}

func (h *Hooks) signer(pv cmttypes.PrivValidator) cmttypes.PrivValidator {
	if h == nil || h.Signer == nil {
		return pv
	}
	return h.Signer(pv)
}

func (h *Hooks) started(n *cmtnode.Node) {
	if h != nil && h.Started != nil {
		h.Started(n)
	}
}

func (h *Hooks) now() func() time.Time {
	if h == nil || h.Now == nil {
		return time.Now
	}
	return h.Now
}
