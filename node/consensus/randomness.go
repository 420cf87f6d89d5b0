package consensus

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/types/payload"
)

// errNoKey reports a proposer whose registered randomness key this node does not hold.
var errNoKey = errors.New("randomness key is not on this node")

// nextRandao returns the block's PREVRANDAO.
//
// The proposer's BLS signature is mixed in as Ethereum mixes its RANDAO in. There is one signature of a message by a key, so
// the proposer cannot choose the value; it can only not propose, which costs it the block (docs/adr/0011). A proposer that
// has no key, on a chain without delegates, adds nothing that was not known before.
func nextRandao(previous common.Hash, height int64, reveal bls.Signature) common.Hash {
	if reveal == (bls.Signature{}) {
		return crypto.Keccak256Hash(previous[:], binary.BigEndian.AppendUint64(nil, uint64(height)))
	}
	share := crypto.Keccak256Hash(reveal[:])
	for i := range share {
		share[i] ^= previous[i]
	}
	return share
}

// revealMessage is what a proposer signs: nobody can know it before the block before is decided.
func revealMessage(chainID uint64, height int64, previous common.Hash) []byte {
	b := []byte("trellis randomness\x00")
	b = binary.BigEndian.AppendUint64(b, chainID)
	b = binary.BigEndian.AppendUint64(b, uint64(height))
	return append(b, previous[:]...)
}

// reveal signs with the key that the contracts expect of this node.
func (a *App) reveal(m Member, height int64, previous common.Hash) (bls.Signature, error) {
	if !m.HasKey {
		return bls.Signature{}, nil
	}
	for _, key := range a.cfg.Randomness {
		if key.Public() == m.Randomness {
			return key.Sign(revealMessage(a.cfg.Genesis.ChainID(), height, previous)), nil
		}
	}
	return bls.Signature{}, fmt.Errorf("%w: the contracts expect %x; put its secret into the home's keys folder", errNoKey, m.Randomness)
}

// checkReveal reports a share that is not the proposer's. The error is payload.ErrInvalid.
func (a *App) checkReveal(m Member, height int64, previous common.Hash, reveal bls.Signature) error {
	if !m.HasKey {
		if reveal != (bls.Signature{}) {
			return fmt.Errorf("%w: randomness of a proposer without a key", payload.ErrInvalid)
		}
		return nil
	}
	if err := m.Randomness.Verify(revealMessage(a.cfg.Genesis.ChainID(), height, previous), reveal); err != nil {
		return fmt.Errorf("%w: randomness: %w", payload.ErrInvalid, err)
	}
	return nil
}
