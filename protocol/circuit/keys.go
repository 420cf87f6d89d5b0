package circuit

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend/groth16"
	bn254 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/frontend/cs/scs"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Sizes of what a verifier takes, in bytes: points of EIP-197, a coordinate 32 bytes big-endian, and the imaginary part of one in G2 first.
const (
	VerifyingKeySize = 64 + 3*128 + 2*64 // α₁ ‖ β₂ ‖ γ₂ ‖ δ₂ ‖ IC₀ ‖ IC₁
	ProofSize        = 64 + 128 + 64     // A₁ ‖ B₂ ‖ C₁
)

// Errors that callers tell apart.
var (
	ErrKey   = errors.New("not a verifying key of a circuit with one public input and no commitments")
	ErrProof = errors.New("the proof does not verify")
)

// Compile returns the program's constraint system for Groth16. It takes seconds, and for 256 readings half a minute.
func (p *Program) Compile() (constraint.ConstraintSystem, error) {
	return frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, p.Circuit())
}

// CompilePlonk returns the program's constraint system for PLONK, which is some three times as large.
func (p *Program) CompilePlonk() (constraint.ConstraintSystem, error) {
	return frontend.Compile(ecc.BN254.ScalarField(), scs.NewBuilder, p.Circuit())
}

// EncodeVerifyingKey returns a key as the contracts take it. It returns ErrKey for one of another shape.
func EncodeVerifyingKey(key groth16.VerifyingKey) ([]byte, error) {
	k, ok := key.(*bn254.VerifyingKey)
	if !ok || len(k.G1.K) != 2 || len(k.CommitmentKeys) != 0 || len(k.PublicAndCommitmentCommitted) != 0 {
		return nil, ErrKey
	}
	var out []byte
	out = g1(out, k.G1.Alpha)
	for _, p := range []curve.G2Affine{k.G2.Beta, k.G2.Gamma, k.G2.Delta} {
		out = g2(out, p)
	}
	return g1(g1(out, k.G1.K[0]), k.G1.K[1]), nil
}

// ParseVerifyingKey is the inverse of EncodeVerifyingKey. It refuses points that are not of their groups.
func ParseVerifyingKey(raw []byte) (groth16.VerifyingKey, error) {
	if len(raw) != VerifyingKeySize {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrKey, len(raw), VerifyingKeySize)
	}
	var k bn254.VerifyingKey
	k.G1.K = make([]curve.G1Affine, 2)
	d := curve.NewDecoder(bytes.NewReader(raw))
	for _, p := range []any{&k.G1.Alpha, &k.G2.Beta, &k.G2.Gamma, &k.G2.Delta, &k.G1.K[0], &k.G1.K[1]} {
		if err := d.Decode(p); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrKey, err)
		}
	}
	if again, err := EncodeVerifyingKey(&k); err != nil || !bytes.Equal(again, raw) {
		return nil, fmt.Errorf("%w: it has another spelling", ErrKey)
	}
	if err := k.Precompute(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrKey, err)
	}
	return &k, nil
}

// KeyHash is what a program is known by: the keccak256 of its verifying key.
func KeyHash(verifyingKey []byte) common.Hash { return crypto.Keccak256Hash(verifyingKey) }

// EncodeProof returns a proof as the contracts take it.
func EncodeProof(proof groth16.Proof) ([]byte, error) {
	p, ok := proof.(*bn254.Proof)
	if !ok || len(p.Commitments) != 0 {
		return nil, fmt.Errorf("%w: it is not one of three points", ErrProof)
	}
	return g1(g2(g1(nil, p.Ar), p.Bs), p.Krs), nil
}

// Verify returns nil when the proof shows the public input under the key; both are as the contracts take them.
func Verify(verifyingKey, proof []byte, public fr.Element) error {
	key, err := ParseVerifyingKey(verifyingKey)
	if err != nil {
		return err
	}
	var p bn254.Proof
	if len(proof) != ProofSize {
		return fmt.Errorf("%w: %d bytes, want %d", ErrProof, len(proof), ProofSize)
	}
	d := curve.NewDecoder(bytes.NewReader(proof))
	for _, point := range []any{&p.Ar, &p.Bs, &p.Krs} {
		if err := d.Decode(point); err != nil {
			return fmt.Errorf("%w: %w", ErrProof, err)
		}
	}
	// A coordinate beyond the field would be a second spelling, which the precompiled contracts refuse.
	if again, err := EncodeProof(&p); err != nil || !bytes.Equal(again, proof) {
		return fmt.Errorf("%w: it has another spelling", ErrProof)
	}
	if err := bn254.Verify(&p, key.(*bn254.VerifyingKey), fr.Vector{public}); err != nil {
		return fmt.Errorf("%w: %w", ErrProof, err)
	}
	return nil
}

var evidence = func() abi.Arguments {
	t, err := abi.NewType("bytes", "", nil)
	if err != nil {
		panic(err)
	}
	return abi.Arguments{{Type: t}, {Type: t}}
}()

// Evidence is what `Groth16Verifier` takes: abi.encode(bytes key, bytes proof).
func Evidence(verifyingKey, proof []byte) ([]byte, error) { return evidence.Pack(verifyingKey, proof) }

// ParseEvidence is the inverse of Evidence.
func ParseEvidence(raw []byte) (verifyingKey, proof []byte, err error) {
	parts, err := evidence.Unpack(raw)
	if err != nil {
		return nil, nil, fmt.Errorf("evidence: %w", err)
	}
	verifyingKey, proof = parts[0].([]byte), parts[1].([]byte)
	if again, err := Evidence(verifyingKey, proof); err != nil || !bytes.Equal(again, raw) {
		return nil, nil, errors.New("evidence: it has another spelling")
	}
	return verifyingKey, proof, nil
}

// gnark-crypto's raw points are those of EIP-197.
func g1(out []byte, p curve.G1Affine) []byte {
	raw := p.RawBytes()
	return append(out, raw[:]...)
}

func g2(out []byte, p curve.G2Affine) []byte {
	raw := p.RawBytes()
	return append(out, raw[:]...)
}
