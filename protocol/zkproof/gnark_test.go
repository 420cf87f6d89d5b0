package zkproof_test

import (
	"bytes"
	"errors"
	"math/big"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/zkproof"
)

// A square is a circuit whose public input is the square of a number that it keeps.
type square struct {
	Root  frontend.Variable
	Input frontend.Variable `gnark:",public"`
}

func (c *square) Define(api frontend.API) error {
	api.AssertIsEqual(api.Mul(c.Root, c.Root), c.Input)
	return nil
}

// A committed circuit has a commitment, which the generic verifier does not take.
type committed struct {
	Root  frontend.Variable
	Input frontend.Variable `gnark:",public"`
}

func (c *committed) Define(api frontend.API) error {
	x, err := api.(frontend.Committer).Commit(c.Root)
	if err != nil {
		return err
	}
	api.AssertIsDifferent(x, 0)
	return (&square{c.Root, c.Input}).Define(api)
}

type setup struct {
	ccs constraint.ConstraintSystem
	pk  groth16.ProvingKey
	vk  groth16.VerifyingKey
}

func newSetup(circuit frontend.Circuit) (s setup, err error) {
	if s.ccs, err = frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, circuit); err != nil {
		return s, err
	}
	s.pk, s.vk, err = groth16.Setup(s.ccs)
	return s, err
}

var squares = sync.OnceValues(func() (setup, error) { return newSetup(&square{}) })

// proveSquare proves that input has a root, for a test's own circuit. Half of all elements have none: add to a task's nonce.
func proveSquare(t testing.TB, input fr.Element) (groth16.Proof, groth16.VerifyingKey) {
	t.Helper()
	s, err := squares()
	if err != nil {
		t.Fatal(err)
	}
	var root fr.Element
	if root.Sqrt(&input) == nil {
		t.Fatal("the input is no square")
	}
	w, err := frontend.NewWitness(&square{Root: root, Input: input}, ecc.BN254.ScalarField())
	if err != nil {
		t.Fatal(err)
	}
	proof, err := groth16.Prove(s.ccs, s.pk, w)
	if err != nil {
		t.Fatal(err)
	}
	return proof, s.vk
}

func statement(t testing.TB) (s zkproof.Statement, input fr.Element) {
	t.Helper()
	for nonce := range uint64(64) {
		s = zkproof.Statement{Task: compute.Task{Project: 1, Version: 1, LogEnd: 9, WindowEnd: 10, Nonce: nonce,
			Params: compute.EncodeWords(big.NewInt(7), big.NewInt(8))}, Prover: common.Address{3}, Output: compute.EncodeWords(big.NewInt(1))}
		s.ID = s.Task.ID(compute.Place{ChainID: 1}, common.Hash{2})
		var err error
		if input, err = s.Input(); err != nil {
			t.Fatal(err)
		}
		if input.Legendre() == 1 {
			return s, input
		}
	}
	t.Fatal("no statement with a square input in 64")
	return s, input
}

func TestGnarksProofVerifiesAlikeHereAndThere(t *testing.T) {
	s, input := statement(t)
	made, vk := proveSquare(t, input)
	key, err := zkproof.FromGnark(vk)
	if err != nil {
		t.Fatal(err)
	}
	proof, err := zkproof.ProofFromGnark(made)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := proof.Bytes(), made.(interface{ MarshalSolidity() []byte }).MarshalSolidity(); !bytes.Equal(got, want) {
		t.Errorf("proof\n%x, gnark's\n%x", got, want)
	}
	again, err := zkproof.ParseKey(key.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	back, err := again.Gnark()
	if err != nil {
		t.Fatal(err)
	}
	public, err := frontend.NewWitness(&square{Input: input}, ecc.BN254.ScalarField(), frontend.PublicOnly())
	if err != nil {
		t.Fatal(err)
	}
	if err := groth16.Verify(made, back, public); err != nil {
		t.Errorf("gnark refuses under the key that came back: %v", err)
	}
	s.Key = key.Hash()
	evidence := zkproof.EncodeEvidence(key, proof)
	if err := s.Verify(compute.Groth16, evidence); err != nil {
		t.Fatal(err)
	}
	other := s
	other.Prover[0]++
	if err := other.Verify(compute.Groth16, evidence); !errors.Is(err, zkproof.ErrInvalid) {
		t.Errorf("brought by another prover: %v", err)
	}
	other = s
	other.Output = compute.EncodeWords(big.NewInt(2))
	if err := other.Verify(compute.Groth16, evidence); !errors.Is(err, zkproof.ErrInvalid) {
		t.Errorf("another output: %v", err)
	}
	other = s
	other.Key[0]++
	if err := other.Verify(compute.Groth16, evidence); !errors.Is(err, zkproof.ErrKey) {
		t.Errorf("another program: %v", err)
	}
	if err := s.Verify(compute.Attested, evidence); !errors.Is(err, zkproof.ErrRoute) {
		t.Errorf("a route of no proofs: %v", err)
	}
	refusesEachChange(t, evidence[len(evidence)-zkproof.ProofBytes:], func(raw []byte) error {
		p, err := zkproof.ParseProof(raw)
		if err != nil {
			return err
		}
		return key.Verify(p, input)
	}, nil)
}

func TestKeysWithCommitmentsAreRefused(t *testing.T) {
	s, err := newSetup(&committed{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := zkproof.FromGnark(s.vk); !errors.Is(err, zkproof.ErrFormat) {
		t.Errorf("got %v", err)
	}
	if _, err := zkproof.FromGnark(groth16.NewVerifyingKey(ecc.BLS12_381)); !errors.Is(err, zkproof.ErrFormat) {
		t.Errorf("another curve: %v", err)
	}
	if _, err := zkproof.ProofFromGnark(groth16.NewProof(ecc.BLS12_381)); !errors.Is(err, zkproof.ErrFormat) {
		t.Errorf("a proof over another curve: %v", err)
	}
}

func FuzzParseEvidence(f *testing.F) {
	s, input := statement(f)
	made, vk := proveSquare(f, input)
	key, err := zkproof.FromGnark(vk)
	if err != nil {
		f.Fatal(err)
	}
	proof, err := zkproof.ProofFromGnark(made)
	if err != nil {
		f.Fatal(err)
	}
	seed := zkproof.EncodeEvidence(key, proof)
	f.Add(seed)
	f.Add(seed[:len(seed)-1])
	f.Add(make([]byte, len(seed)))
	s.Key = key.Hash()
	f.Fuzz(func(t *testing.T, raw []byte) {
		k, p, err := zkproof.ParseEvidence(raw)
		if err != nil {
			if !errors.Is(err, zkproof.ErrFormat) {
				t.Fatalf("no kind: %v", err)
			}
			return
		}
		if !bytes.Equal(zkproof.EncodeEvidence(k, p), raw) {
			t.Fatal("a second spelling is taken")
		}
		if err := s.Verify(compute.Groth16, raw); err == nil && !bytes.Equal(raw, seed) {
			t.Fatal("a change verifies")
		}
	})
}

func FuzzVerifySP1(f *testing.F) {
	var p sp1Proof
	read(f, "sp1_v6_g16.json", &p)
	f.Add([]byte(p.Proof), []byte(p.PublicValues))
	f.Add([]byte{}, []byte{})
	f.Fuzz(func(t *testing.T, proof, values []byte) {
		err := zkproof.VerifySP1(p.VKey, values, proof)
		if err == nil && !(bytes.Equal(proof, p.Proof) && bytes.Equal(values, p.PublicValues)) {
			t.Fatal("a change verifies")
		}
	})
}

func FuzzVerifyRiscZero(f *testing.F) {
	var r receipt
	read(f, "risc0_v5_receipt.json", &r)
	f.Add([]byte(r.Seal), []byte(r.Journal))
	f.Add([]byte{}, []byte{})
	f.Fuzz(func(t *testing.T, seal, journal []byte) {
		other := receipt{Seal: seal, Journal: journal, ImageID: r.ImageID}
		if err := other.verify(); err == nil && !(bytes.Equal(seal, r.Seal) && bytes.Equal(journal, r.Journal)) {
			t.Fatal("a change verifies")
		}
	})
}

func BenchmarkVerifyGroth16(b *testing.B) {
	_, input := statement(b)
	made, vk := proveSquare(b, input)
	key, err := zkproof.FromGnark(vk)
	if err != nil {
		b.Fatal(err)
	}
	proof, err := zkproof.ProofFromGnark(made)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if err := key.Verify(proof, input); err != nil {
			b.Fatal(err)
		}
	}
}
