package nettest

import (
	"errors"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"

	"github.com/trellis-network/trellis/node"
)

var errSilent = errors.New("this validator signs nothing")

// Silent is a validator that follows the chain and signs nothing: no proposal, no vote.
func Silent() *node.Hooks {
	return &node.Hooks{Signer: func(pv cmttypes.PrivValidator) cmttypes.PrivValidator { return silentSigner{pv} }}
}

type silentSigner struct{ cmttypes.PrivValidator }

func (silentSigner) SignVote(string, *cmtproto.Vote) error         { return errSilent }
func (silentSigner) SignProposal(string, *cmtproto.Proposal) error { return errSilent }
