package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/protocol/compute"
)

// ErrNoEnclave reports a key that nobody vouched for.
var ErrNoEnclave = errors.New("nobody vouched for the key")

// EnclaveOf returns the enclave's key that signed a task's result, from the transaction at a place; see Done. ErrNotBrought where that does
// not show the signature.
func (c *Client) EnclaveOf(ctx context.Context, place Place, asked TaskRequested) (EnclaveKey, error) {
	brought, err := c.Brought(ctx, place, asked.ID)
	if err != nil {
		return EnclaveKey{}, err
	}
	key, err := attestedSigner(asked.ID, brought)
	if err != nil {
		return EnclaveKey{}, err
	}
	for _, scope := range []uint64{uint64(asked.Task.Project), 0} {
		if found, err := c.EnclaveKey(ctx, scope, key); err != nil || found != (EnclaveKey{}) {
			return found, err
		}
	}
	return EnclaveKey{}, fmt.Errorf("%w: %s", ErrNoEnclave, key)
}

// attestedSigner is who signed a result, alone or together with others: a signature, and after it the siblings of the result's digest
// in the tree that was signed, lowest first.
func attestedSigner(task common.Hash, s Submission) (common.Address, error) {
	if len(s.Evidence) < 65 || len(s.Evidence)%32 != 1 {
		return common.Address{}, fmt.Errorf("%w: %d bytes are no signature", ErrNotBrought, len(s.Evidence))
	}
	signed := compute.ResultDigest(task, s.Output, s.Prover)
	if rest := s.Evidence[65:]; len(rest) > 0 {
		for ; len(rest) > 0; rest = rest[32:] {
			signed = sortedPair(signed, common.Hash(rest[:32]))
		}
		signed = crypto.Keccak256Hash(manyResults[:], signed[:])
	}
	signature := append([]byte{}, s.Evidence[:65]...)
	signature[64] -= 27
	public, err := crypto.SigToPub(signed[:], signature)
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: %w", ErrNotBrought, err)
	}
	return crypto.PubkeyToAddress(*public), nil
}

// manyResults begins what is signed for many results.
var manyResults = crypto.Keccak256Hash([]byte("trellis.compute.results.v1"))

func sortedPair(a, b common.Hash) common.Hash {
	if a.Cmp(b) > 0 {
		a, b = b, a
	}
	return crypto.Keccak256Hash(a[:], b[:])
}
