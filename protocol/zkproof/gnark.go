package zkproof

import (
	"fmt"

	"github.com/consensys/gnark/backend/groth16"
	gnark "github.com/consensys/gnark/backend/groth16/bn254"
)

// FromGnark takes gnark's verifying key of a circuit over BN254. It returns ErrFormat for one with commitments: those need the
// contract that gnark exports, by the route of PLONK.
func FromGnark(vk groth16.VerifyingKey) (*Key, error) {
	v, ok := vk.(*gnark.VerifyingKey)
	if !ok {
		return nil, fmt.Errorf("a key over %s, not BN254: %w", vk.CurveID(), ErrFormat)
	}
	if n := len(v.CommitmentKeys); n > 0 {
		return nil, fmt.Errorf("a key with %d commitments: %w", n, ErrFormat)
	}
	return &Key{Alpha: v.G1.Alpha, Beta: v.G2.Beta, Gamma: v.G2.Gamma, Delta: v.G2.Delta, IC: v.G1.K}, nil
}

// Gnark is the key as gnark's own Verify takes it. What only provers need is not in it.
func (k *Key) Gnark() (groth16.VerifyingKey, error) {
	v := new(gnark.VerifyingKey)
	v.G1.Alpha, v.G1.K = k.Alpha, k.IC
	v.G2.Beta, v.G2.Gamma, v.G2.Delta = k.Beta, k.Gamma, k.Delta
	if err := v.Precompute(); err != nil {
		return nil, fmt.Errorf("prepare the key: %w", err)
	}
	return v, nil
}

// ProofFromGnark takes gnark's proof; see FromGnark.
func ProofFromGnark(proof groth16.Proof) (Proof, error) {
	p, ok := proof.(*gnark.Proof)
	if !ok {
		return Proof{}, fmt.Errorf("a proof over %s, not BN254: %w", proof.CurveID(), ErrFormat)
	}
	if n := len(p.Commitments); n > 0 {
		return Proof{}, fmt.Errorf("a proof with %d commitments: %w", n, ErrFormat)
	}
	return Proof{A: p.Ar, B: p.Bs, C: p.Krs}, nil
}
