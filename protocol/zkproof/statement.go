package zkproof

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/compute"
)

// ErrRoute is a route whose evidence is no proof that this package verifies.
var ErrRoute = errors.New("no route of proofs that can be verified without the chain")

// A Statement is what evidence has to show: the contracts' Statement.
type Statement struct {
	Task   compute.Task
	ID     common.Hash // of the task
	Key    common.Hash // of the program
	Prover common.Address
	Output []byte
}

// Verify judges evidence as the contracts' verifier of the route does. It knows the routes of Groth16, SP1 and RISC Zero, and returns
// ErrRoute for others.
func (s Statement) Verify(route string, evidence []byte) error {
	switch route {
	case compute.Groth16:
		return s.verifyGroth16(evidence)
	case compute.SP1:
		return VerifySP1(s.Key, s.Committed(), evidence)
	case compute.RiscZero:
		return VerifyRiscZero(s.Key, sha256.Sum256(s.Committed()), evidence)
	default:
		return fmt.Errorf("%s: %w", route, ErrRoute)
	}
}

// Committed is what the guest of a zkVM has to commit to: claim ‖ output.
func (s Statement) Committed() []byte {
	claim := compute.Claim(s.ID, s.Prover)
	return slices.Concat(claim[:], s.Output)
}

// Input is the one public input of a circuit's proof.
func (s Statement) Input() (fr.Element, error) {
	return s.Task.PublicInput(compute.Claim(s.ID, s.Prover), s.Output)
}

func (s Statement) verifyGroth16(evidence []byte) error {
	key, proof, err := ParseEvidence(evidence)
	if err != nil {
		return err
	}
	if have := key.Hash(); have != s.Key {
		return fmt.Errorf("key %s, want %s: %w", have, s.Key, ErrKey)
	}
	input, err := s.Input()
	if err != nil {
		return err
	}
	return key.Verify(proof, input)
}

// EncodeEvidence is what the route of Groth16 takes: abi.encode(bytes key, bytes proof).
func EncodeEvidence(k *Key, p Proof) []byte {
	key, proof := k.Bytes(), p.Bytes()
	out := appendWord(nil, 64)
	out = appendWord(out, 96+len(key)) // whole words both
	out = append(appendWord(out, len(key)), key...)
	return append(appendWord(out, len(proof)), proof...)
}

// ParseEvidence is the inverse of EncodeEvidence, and refuses other spellings.
func ParseEvidence(raw []byte) (*Key, Proof, error) {
	const around = 4*32 + ProofBytes
	if len(raw) < around+keyBytes || len(raw) > around+keyBytes+maxInputs*g1Bytes {
		return nil, Proof{}, fmt.Errorf("evidence of %d bytes: %w", len(raw), ErrFormat)
	}
	key, err := ParseKey(raw[96 : len(raw)-32-ProofBytes])
	if err != nil {
		return nil, Proof{}, err
	}
	proof, err := ParseProof(raw[len(raw)-ProofBytes:])
	if err != nil {
		return nil, Proof{}, err
	}
	if !bytes.Equal(EncodeEvidence(key, proof), raw) {
		return nil, Proof{}, fmt.Errorf("evidence has a second spelling: %w", ErrFormat)
	}
	return key, proof, nil
}

func appendWord(out []byte, n int) []byte {
	return binary.BigEndian.AppendUint64(append(out, make([]byte, 24)...), uint64(n))
}
