package nettest

import (
	"crypto/sha256"
	"path/filepath"
	"sync/atomic"

	"github.com/cometbft/cometbft/consensus"
	"github.com/cometbft/cometbft/crypto"
	cmtnode "github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/p2p"
	cmtcons "github.com/cometbft/cometbft/proto/tendermint/consensus"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"

	"github.com/trellis-network/trellis/node"
)

// An Equivocator is a validator that, once told to, signs a second vote, for another block, in each step, and sends it to all.
type Equivocator struct {
	cmttypes.PrivValidator
	key    crypto.PrivKey
	node   atomic.Pointer[cmtnode.Node]
	active atomic.Bool
	sent   atomic.Int64
}

// Hooks puts the adversary into a node.
func (e *Equivocator) Hooks() *node.Hooks {
	return &node.Hooks{
		Signer: func(pv cmttypes.PrivValidator) cmttypes.PrivValidator {
			e.PrivValidator = pv
			return e
		},
		Started: func(n *cmtnode.Node) {
			// The honest signer has locked the key away; the file is there for everybody who may read it.
			key, _, err := node.KeyRing(filepath.Dir(n.Config().RootDir)).Validator()
			if err == nil {
				e.key = key
				e.node.Store(n)
			}
		},
	}
}

// Begin makes it vote twice from now on; End makes it honest again.
func (e *Equivocator) Begin() { e.active.Store(true) }

// End makes it honest again.
func (e *Equivocator) End() { e.active.Store(false) }

// Sent returns how many second votes it has sent.
func (e *Equivocator) Sent() int { return int(e.sent.Load()) }

// SignVote signs vote, and another one.
func (e *Equivocator) SignVote(chain string, vote *cmtproto.Vote) error {
	if err := e.PrivValidator.SignVote(chain, vote); err != nil {
		return err
	}
	if n := e.node.Load(); n != nil && e.active.Load() {
		return e.second(n, chain, *vote)
	}
	return nil
}

func (e *Equivocator) second(n *cmtnode.Node, chain string, vote cmtproto.Vote) error {
	other := sha256.Sum256(vote.Signature)
	vote.BlockID = cmtproto.BlockID{Hash: other[:], PartSetHeader: cmtproto.PartSetHeader{Total: 1, Hash: other[:]}}
	var err error
	if vote.Signature, err = e.key.Sign(cmttypes.VoteSignBytes(chain, &vote)); err != nil {
		return err
	}
	n.Switch().TryBroadcast(p2p.Envelope{ChannelID: consensus.VoteChannel, Message: &cmtcons.Vote{Vote: &vote}})
	e.sent.Add(1)
	return nil
}
