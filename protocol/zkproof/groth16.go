package zkproof

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Errors that callers tell apart.
var (
	ErrFormat  = errors.New("not a proof or key in its one form")
	ErrRelease = errors.New("made by another release of the prover")
	ErrExit    = errors.New("the program ended with an error")
	ErrKey     = errors.New("another verifying key than the program's")
	ErrInvalid = errors.New("the proof does not verify")
)

// Sizes in bytes.
const (
	ProofBytes = 256
	g1Bytes    = 64
	g2Bytes    = 128
	keyBytes   = g1Bytes + 3*g2Bytes + g1Bytes // and g1Bytes for each input
	// maxInputs bounds keys that are parsed; circuits here have one input, those of SP1 and RISC Zero five.
	maxInputs = 1024
)

// A Key verifies proofs of one circuit.
type Key struct {
	Alpha              bn254.G1Affine
	Beta, Gamma, Delta bn254.G2Affine
	IC                 []bn254.G1Affine // one more than there are inputs
}

// A Proof is Groth16's.
type Proof struct {
	A bn254.G1Affine
	B bn254.G2Affine
	C bn254.G1Affine
}

// ParseKey is the inverse of Key.Bytes. It checks that points are on their curves and in their groups.
func ParseKey(raw []byte) (*Key, error) {
	n := (len(raw) - keyBytes) / g1Bytes
	if len(raw) < keyBytes || len(raw) != keyBytes+n*g1Bytes || n > maxInputs {
		return nil, fmt.Errorf("key of %d bytes, want %d and %d for each input: %w", len(raw), keyBytes, g1Bytes, ErrFormat)
	}
	k := &Key{IC: make([]bn254.G1Affine, n+1)}
	r := reader{rest: raw}
	r.g1(&k.Alpha)
	r.g2(&k.Beta)
	r.g2(&k.Gamma)
	r.g2(&k.Delta)
	for i := range k.IC {
		r.g1(&k.IC[i])
	}
	if r.err != nil {
		return nil, fmt.Errorf("key: %w", r.err)
	}
	return k, nil
}

// Bytes is α₁ ‖ β₂ ‖ γ₂ ‖ δ₂ ‖ IC₀ ‖ … ‖ ICₙ.
func (k *Key) Bytes() []byte {
	out := appendG1(nil, &k.Alpha)
	for _, p := range []*bn254.G2Affine{&k.Beta, &k.Gamma, &k.Delta} {
		out = appendG2(out, p)
	}
	for i := range k.IC {
		out = appendG1(out, &k.IC[i])
	}
	return out
}

// Hash is what programs name the key by: the keccak256 of its bytes.
func (k *Key) Hash() common.Hash { return crypto.Keccak256Hash(k.Bytes()) }

// ParseProof is the inverse of Proof.Bytes, with the checks of ParseKey.
func ParseProof(raw []byte) (p Proof, err error) {
	if len(raw) != ProofBytes {
		return p, fmt.Errorf("proof of %d bytes, want %d: %w", len(raw), ProofBytes, ErrFormat)
	}
	r := reader{rest: raw}
	r.g1(&p.A)
	r.g2(&p.B)
	r.g1(&p.C)
	if r.err != nil {
		return Proof{}, fmt.Errorf("proof: %w", r.err)
	}
	return p, nil
}

// Bytes is A ‖ B ‖ C, which is also what gnark's MarshalSolidity gives.
func (p *Proof) Bytes() []byte { return appendG1(appendG2(appendG1(nil, &p.A), &p.B), &p.C) }

// Verify returns nil when the inputs satisfy the key's circuit: e(A, B) = e(α, β) · e(L, γ) · e(C, δ), L = IC₀ + Σ inputᵢ · ICᵢ.
func (k *Key) Verify(p Proof, inputs ...fr.Element) error {
	if len(inputs)+1 != len(k.IC) {
		return fmt.Errorf("%d inputs for a key of %d: %w", len(inputs), len(k.IC)-1, ErrFormat)
	}
	var sum, term bn254.G1Jac
	sum.FromAffine(&k.IC[0])
	for i := range inputs {
		term.FromAffine(&k.IC[i+1])
		term.ScalarMultiplication(&term, inputs[i].BigInt(new(big.Int)))
		sum.AddAssign(&term)
	}
	var l, minusA bn254.G1Affine
	l.FromJacobian(&sum)
	minusA.Neg(&p.A)
	ok, err := bn254.PairingCheck([]bn254.G1Affine{l, k.Alpha, p.C, minusA}, []bn254.G2Affine{k.Gamma, k.Beta, k.Delta, p.B})
	if err != nil {
		return fmt.Errorf("pairing: %w", err)
	}
	if !ok {
		return ErrInvalid
	}
	return nil
}

func appendG1(out []byte, p *bn254.G1Affine) []byte { return appendFp(out, &p.X, &p.Y) }

// appendG2 has the imaginary part first, as EIP-197 does.
func appendG2(out []byte, p *bn254.G2Affine) []byte {
	return appendFp(out, &p.X.A1, &p.X.A0, &p.Y.A1, &p.Y.A0)
}

func appendFp(out []byte, es ...*fp.Element) []byte {
	for _, e := range es {
		b := e.Bytes()
		out = append(out, b[:]...)
	}
	return out
}

// A reader takes points off bytes, until the first that is none.
type reader struct {
	rest []byte
	err  error
}

func (r *reader) fp(es ...*fp.Element) {
	for _, e := range es {
		if err := e.SetBytesCanonical(r.rest[:fp.Bytes]); err != nil && r.err == nil {
			r.err = fmt.Errorf("a coordinate is not below the field's order: %w", ErrFormat)
		}
		r.rest = r.rest[fp.Bytes:]
	}
}

// g1 takes (0, 0) as the point at infinity; so does g2.
func (r *reader) g1(p *bn254.G1Affine) {
	if r.fp(&p.X, &p.Y); r.err == nil && !p.IsOnCurve() {
		r.err = fmt.Errorf("a point is not on the curve: %w", ErrFormat)
	}
}

func (r *reader) g2(p *bn254.G2Affine) {
	if r.fp(&p.X.A1, &p.X.A0, &p.Y.A1, &p.Y.A0); r.err == nil && !(p.IsOnCurve() && p.IsInSubGroup()) {
		r.err = fmt.Errorf("a point is not in G2: %w", ErrFormat)
	}
}
