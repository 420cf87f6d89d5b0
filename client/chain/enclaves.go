package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/epoch"
)

// ErrNoEnclave reports a key that nobody vouched for.
var ErrNoEnclave = errors.New("nobody vouched for the key")

// SimulatedKind is the kind of enclaves that are programs like any other.
const SimulatedKind = "simulated"

// An EnclaveVouch is what a verifier says of an enclave's key.
type EnclaveVouch struct {
	Scope       epoch.Project  // that trusts the verifier; 0 for all projects
	Key         common.Address // the enclave's
	Holder      common.Address // who runs the enclave
	Measurement common.Hash    // of what runs there; the key of programs that it computes
	Kind        string         // such as tdx
	ResultHash  common.Hash    // of the appraisal's result
	AtBlock     uint64         // whose hash the nonce of the evidence follows from
	Until       uint64         // seconds since the Unix epoch
}

// An EnclaveKey is a key that lives in an enclave.
type EnclaveKey struct {
	EnclaveVouch
	Verifier  common.Address
	Since     uint64 // seconds since the Unix epoch
	Revoked   bool
	Simulated bool // no hardware stands behind it
}

func (c *Client) attestedKeys() (*bindings.AttestedKeys, error) {
	return bindings.NewAttestedKeys(predeploys.AttestedKeys, c.eth)
}

func (v EnclaveVouch) abi() bindings.AttestedKeysVouch {
	out := bindings.AttestedKeysVouch{
		Scope: id(v.Scope), Key: v.Key, Holder: v.Holder, Measurement: v.Measurement, ResultHash: v.ResultHash, AtBlock: v.AtBlock, Until: word256(v.Until),
	}
	copy(out.Kind[:], v.Kind)
	return out
}

// EnclaveNonce returns what evidence for a key must carry, by one of the newest 256 blocks.
func (c *Client) EnclaveNonce(ctx context.Context, scope epoch.Project, key, holder common.Address, block uint64) (common.Hash, error) {
	keys, err := c.attestedKeys()
	if err != nil {
		return common.Hash{}, err
	}
	nonce, err := keys.NonceFor(at(ctx), id(scope), key, holder, block)
	if err != nil {
		return common.Hash{}, fmt.Errorf("read the nonce for the enclave's evidence: %w", decodeRevert(err))
	}
	return nonce, nil
}

// EnclaveDigest returns what a verifier signs.
func (c *Client) EnclaveDigest(ctx context.Context, v EnclaveVouch) (common.Hash, error) {
	keys, err := c.attestedKeys()
	if err != nil {
		return common.Hash{}, err
	}
	digest, err := keys.DigestOf(at(ctx), v.abi())
	if err != nil {
		return common.Hash{}, fmt.Errorf("read what a verifier signs: %w", decodeRevert(err))
	}
	return digest, nil
}

// EnclaveKey returns a key as a scope has it, or ErrNoEnclave.
func (c *Client) EnclaveKey(ctx context.Context, scope epoch.Project, key common.Address) (EnclaveKey, error) {
	keys, err := c.attestedKeys()
	if err != nil {
		return EnclaveKey{}, err
	}
	k, err := keys.KeyOf(at(ctx), id(scope), key)
	if err != nil {
		return EnclaveKey{}, fmt.Errorf("read enclave key %s: %w", key, decodeRevert(err))
	}
	if k.Since.Sign() == 0 {
		return EnclaveKey{}, fmt.Errorf("%w: %s, in scope %d", ErrNoEnclave, key, scope)
	}
	kind := wordText(k.Kind)
	return EnclaveKey{
		EnclaveVouch{Scope: scope, Key: key, Holder: k.Holder, Measurement: k.Measurement, Kind: kind, Until: k.Until.Uint64()},
		k.Verifier, k.Since.Uint64(), k.Revoked, kind == SimulatedKind,
	}, nil
}

// SignVouch signs for an enclave's key as the verifier that the writer's account is.
func (w *Writer) SignVouch(ctx context.Context, v EnclaveVouch) ([]byte, error) {
	digest, err := w.EnclaveDigest(ctx, v)
	if err != nil {
		return nil, err
	}
	signature, err := crypto.Sign(digest[:], w.account.key.ECDSA())
	if err != nil {
		return nil, fmt.Errorf("sign for the enclave: %w", err)
	}
	signature[64] += 27
	return signature, nil
}

// RegisterEnclave brings what a verifier signed; anybody can.
func (w *Writer) RegisterEnclave(ctx context.Context, v EnclaveVouch, signature []byte) error {
	_, err := w.send(ctx, "register the enclave", call(predeploys.AttestedKeys, bindings.AttestedKeysMetaData, "register", v.abi(), signature))
	return err
}

// RevokeEnclave ends a key for ever.
func (w *Writer) RevokeEnclave(ctx context.Context, scope epoch.Project, key common.Address) error {
	_, err := w.send(ctx, "revoke the enclave's key", call(predeploys.AttestedKeys, bindings.AttestedKeysMetaData, "revoke", id(scope), key))
	return err
}

// RouteActive reports whether the chain takes results with a kind of evidence now.
func (c *Client) RouteActive(ctx context.Context, route compute.Route) (bool, error) {
	router, err := bindings.NewVerifierRouter(predeploys.VerifierRouter, c.eth)
	if err != nil {
		return false, err
	}
	active, err := router.IsActive(at(ctx), route)
	if err != nil {
		return false, fmt.Errorf("read whether route 0x%x takes results: %w", route, decodeRevert(err))
	}
	return active, nil
}

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
	found, err := c.EnclaveKey(ctx, asked.Task.Project, key)
	if errors.Is(err, ErrNoEnclave) {
		return c.EnclaveKey(ctx, 0, key)
	}
	return found, err
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
