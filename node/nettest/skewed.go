package nettest

import (
	"time"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"

	"github.com/trellis-network/trellis/node"
)

// Skewed is a validator whose clock is wrong: its votes carry shifted times, and it waits for a block's time by that clock.
// The time inside of a proposal message stays right, as CometBFT signs it in one go; nobody reads it.
func Skewed(by time.Duration) *node.Hooks {
	return &node.Hooks{
		Signer: func(pv cmttypes.PrivValidator) cmttypes.PrivValidator { return skewedSigner{pv, by} },
		Now:    func() time.Time { return time.Now().Add(by) },
	}
}

type skewedSigner struct {
	cmttypes.PrivValidator
	by time.Duration
}

func (s skewedSigner) SignVote(chain string, vote *cmtproto.Vote) error {
	vote.Timestamp = vote.Timestamp.Add(s.by)
	return s.PrivValidator.SignVote(chain, vote)
}
