package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/enclave"
)

// An EnclaveKey is a key that signs results of tasks, as it was vouched for; the zero value is none.
type EnclaveKey struct {
	Scope       uint64 // the project whose verifier vouched for it; 0 for all projects
	Key         common.Address
	Holder      common.Address
	Verifier    common.Address
	Measurement common.Hash
	Kind        string // such as tdx; "simulated" protects nothing
	Since       time.Time
	Until       time.Time
	Revoked     bool
	// Trusted tells whether the verifier may still vouch for keys of the scope.
	Trusted bool
}

// IsSimulated tells whether nothing protects the key.
func (k EnclaveKey) IsSimulated() bool { return k.Kind == enclave.Simulated }

// State says in a word why the key counts or does not: none, revoked, expired, dismissed (its verifier) or good.
func (k EnclaveKey) State(now time.Time) string {
	switch {
	case k.Revoked:
		return "revoked"
	case k.Since.IsZero():
		return "none"
	case !now.Before(k.Until):
		return "expired"
	case !k.Trusted:
		return "dismissed"
	}
	return "good"
}

// EnclavePlace is the contract that keeps enclaves' keys.
func (c *Client) EnclavePlace() enclave.Place {
	return enclave.Place{ChainID: c.chainID, Contract: predeploys.AttestedKeys}
}

func (c *Client) attestedKeys() (*bindings.AttestedKeys, error) {
	return bindings.NewAttestedKeys(predeploys.AttestedKeys, c.eth)
}

// EnclaveKey returns what was vouched of a key in a scope.
func (c *Client) EnclaveKey(ctx context.Context, scope uint64, key common.Address) (EnclaveKey, error) {
	keys, err := c.attestedKeys()
	if err != nil {
		return EnclaveKey{}, err
	}
	k, err := keys.KeyOf(at(ctx), new(big.Int).SetUint64(scope), key)
	if err != nil {
		return EnclaveKey{}, fmt.Errorf("look up the enclave key %s: %w", key, decodeRevert(err))
	}
	out := EnclaveKey{Scope: scope, Key: key, Holder: k.Holder, Verifier: k.Verifier, Measurement: k.Measurement, Revoked: k.Revoked}
	if k.Since.Sign() == 0 {
		return out, nil
	}
	out.Kind, _ = hardwareKind(k.Kind)
	out.Since, out.Until = time.Unix(k.Since.Int64(), 0).UTC(), time.Unix(k.Until.Int64(), 0).UTC()
	out.Trusted, err = c.IsEnclaveVerifier(ctx, scope, k.Verifier)
	return out, err
}

// IsEnclaveVerifier tells whether an account may vouch for keys of a scope.
func (c *Client) IsEnclaveVerifier(ctx context.Context, scope uint64, who common.Address) (bool, error) {
	keys, err := c.attestedKeys()
	if err != nil {
		return false, err
	}
	is, err := keys.IsVerifier(at(ctx), new(big.Int).SetUint64(scope), who)
	if err != nil {
		return false, fmt.Errorf("look up the verifiers of enclaves: %w", decodeRevert(err))
	}
	return is, nil
}

// AllowsSimulatedEnclaves tells whether this chain takes results of simulated enclaves, as devnets do.
func (c *Client) AllowsSimulatedEnclaves(ctx context.Context) (bool, error) {
	keys, err := c.attestedKeys()
	if err != nil {
		return false, err
	}
	allows, err := keys.ALLOWSSIMULATED(at(ctx))
	if err != nil {
		return false, fmt.Errorf("ask whether simulated enclaves count: %w", decodeRevert(err))
	}
	return allows, nil
}

// EnclaveBlock returns the block before the last, whose hash the nonce of evidence follows from: the last one's is not known to a call
// that is tried in it.
func (c *Client) EnclaveBlock(ctx context.Context) (number uint64, hash common.Hash, err error) {
	header, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, common.Hash{}, fmt.Errorf("read the last block: %w", err)
	}
	if header.Number.Sign() == 0 {
		return 0, common.Hash{}, errors.New("the chain has no block after genesis yet; try again in a moment")
	}
	return header.Number.Uint64() - 1, header.ParentHash, nil
}

// CheckEnclaveBlock returns an error that wraps enclave.ErrRefused unless a block has the hash and is recent enough to vouch at.
func (c *Client) CheckEnclaveBlock(ctx context.Context, number uint64, hash common.Hash) error {
	last, err := c.eth.BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("read the last block: %w", err)
	}
	if number > last || last-number >= enclave.NonceBlocks {
		return fmt.Errorf("the evidence is of block %d, the chain is at %d and takes the last %d: %w", number, last, enclave.NonceBlocks, enclave.ErrRefused)
	}
	header, err := c.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
	if err != nil {
		return fmt.Errorf("read block %d: %w", number, err)
	}
	if header.Hash() != hash {
		return fmt.Errorf("block %d has the hash %s, the evidence is of %s: %w", number, header.Hash(), hash, enclave.ErrRefused)
	}
	return nil
}

// RegisterEnclave brings a verifier's word for a key, new or known. Anybody may.
func (w *Writer) RegisterEnclave(ctx context.Context, v enclave.Vouch, signature []byte) error {
	vouch := bindings.AttestedKeysVouch{Scope: new(big.Int).SetUint64(v.Scope), Key: v.Key, Holder: v.Holder, Measurement: v.Measurement, Kind: enclave.KindWord(v.Kind),
		ResultHash: v.ResultHash, AtBlock: v.AtBlock, Until: new(big.Int).SetUint64(v.Until)}
	_, err := w.send(ctx, "register the enclave", call(predeploys.AttestedKeys, bindings.AttestedKeysMetaData, "register", vouch, signature))
	return err
}

// RevokeEnclave ends a key for ever. Its holder, verifiers of the scope and who appoints them may.
func (w *Writer) RevokeEnclave(ctx context.Context, scope uint64, key common.Address) error {
	_, err := w.send(ctx, "revoke the enclave key", call(predeploys.AttestedKeys, bindings.AttestedKeysMetaData, "revoke", new(big.Int).SetUint64(scope), key))
	return err
}
