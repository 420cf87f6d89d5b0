// Package compute names tasks and results of verifiable compute, byte for byte as the contracts do: what is to be computed, from what, by
// which program, and what a proof of the result has to carry. docs/spec/compute.md is the specification.
package compute

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/crypto/poseidon2"
	"github.com/trellis-network/trellis/types/epoch"
)

// Bounds of a task, in bytes.
const (
	MaxParams = 4096
	MaxOutput = 1024
)

// Errors that callers tell apart.
var (
	ErrWords = errors.New("not a list of 32-byte words below the order of the field of BN254")
	ErrSize  = errors.New("too long")
)

// A Task says what is computed, and from what; the fields are those of the contracts' Task.
type Task struct {
	Project     epoch.Project
	Version     uint32 // of the project's program, from 1
	LogStart    uint64 // first log index that is read
	LogEnd      uint64 // after the last one
	WindowStart uint64 // Unix milliseconds of readings
	WindowEnd   uint64 // exclusive
	LogRoot     common.Hash
	FieldRoot   common.Hash // of the Poseidon2 tree of the same entries; zero where the log has none
	KeysRoot    common.Hash // of the project's session keys; zero where it has none
	Params      []byte
	Requester   common.Address
	Nonce       uint64
}

// A Place is where a task was put: results of one chain or market are worth nothing in another.
type Place struct {
	ChainID uint64
	Market  common.Address
}

var (
	taskDomain   = crypto.Keccak256Hash([]byte("trellis.compute.task.v1"))
	resultDomain = crypto.Keccak256Hash([]byte("trellis.compute.result.v1"))
)

// ID binds chain, market, project, program, inputs, parameters and requester.
func (t Task) ID(p Place, manifest common.Hash) common.Hash {
	inputs := encode(t.LogStart, t.LogEnd, t.WindowStart, t.WindowEnd, t.LogRoot, t.FieldRoot, t.KeysRoot)
	return crypto.Keccak256Hash(encode(taskDomain, p.ChainID, p.Market, uint64(t.Project), uint64(t.Version), manifest,
		crypto.Keccak256Hash(inputs), crypto.Keccak256Hash(t.Params), t.Requester, t.Nonce))
}

// Claim binds a task and who brings its result: what a proof carries beside inputs and output, so that nobody else can use it.
func Claim(task common.Hash, prover common.Address) common.Hash {
	return crypto.Keccak256Hash(encode(task, prover))
}

// ResultDigest binds task, output and prover: what an attested key signs.
func ResultDigest(task common.Hash, output []byte, prover common.Address) common.Hash {
	return crypto.Keccak256Hash(encode(resultDomain, task, crypto.Keccak256Hash(output), prover))
}

// PublicInput is the one public input of a circuit's proof: the hash of all that the proof is about, in this order:
//
//	claim ≫ 8, fieldRoot, keysRoot, logStart·2⁶⁴ + logEnd, windowStart·2⁶⁴ + windowEnd, words of params, words of output
//
// A key belongs to one circuit, and a circuit fixes how many words its parameters and output have. It returns ErrWords when
// params or output are not words.
func (t Task) PublicInput(claim common.Hash, output []byte) (fr.Element, error) {
	words := []fr.Element{word(new(big.Int).Rsh(claim.Big(), 8))}
	for _, root := range []common.Hash{t.FieldRoot, t.KeysRoot} {
		e, err := poseidon2.Parse(root)
		if err != nil {
			return fr.Element{}, fmt.Errorf("root %s: %w", root, ErrWords)
		}
		words = append(words, e)
	}
	words = append(words, pair(t.LogStart, t.LogEnd), pair(t.WindowStart, t.WindowEnd))
	for _, part := range []struct {
		name string
		raw  []byte
	}{{"params", t.Params}, {"output", output}} {
		more, err := Words(part.raw)
		if err != nil {
			return fr.Element{}, fmt.Errorf("%s: %w", part.name, err)
		}
		words = append(words, more...)
	}
	return poseidon2.Hash(words...), nil
}

// Words reads 32-byte words, big-endian, each below the field's order.
func Words(raw []byte) ([]fr.Element, error) {
	if len(raw)%32 != 0 {
		return nil, ErrWords
	}
	words := make([]fr.Element, 0, len(raw)/32)
	for i := 0; i < len(raw); i += 32 {
		e, err := poseidon2.Parse([32]byte(raw[i : i+32]))
		if err != nil {
			return nil, ErrWords
		}
		words = append(words, e)
	}
	return words, nil
}

// Check returns an error that says what is wrong with a task by itself.
func (t Task) Check() error {
	switch {
	case t.LogStart >= t.LogEnd:
		return fmt.Errorf("the log range %d to %d is empty", t.LogStart, t.LogEnd)
	case t.WindowStart >= t.WindowEnd:
		return fmt.Errorf("the window from %d to %d is empty", t.WindowStart, t.WindowEnd)
	case len(t.Params) > MaxParams:
		return fmt.Errorf("parameters of %d bytes, at most %d: %w", len(t.Params), MaxParams, ErrSize)
	}
	return nil
}

func word(b *big.Int) (e fr.Element) {
	e.SetBigInt(b)
	return e
}

func pair(high, low uint64) fr.Element {
	b := new(big.Int).SetUint64(high)
	return word(b.Lsh(b, 64).Or(b, new(big.Int).SetUint64(low)))
}

// encode is abi.encode of values that each take one word.
func encode(values ...any) []byte {
	out := make([]byte, 0, 32*len(values))
	for _, v := range values {
		var w common.Hash
		switch v := v.(type) {
		case common.Hash:
			w = v
		case common.Address:
			w = common.BytesToHash(v[:])
		case uint64:
			w = common.BigToHash(new(big.Int).SetUint64(v))
		default:
			panic(fmt.Sprintf("encode %T", v))
		}
		out = append(out, w[:]...)
	}
	return out
}

// EncodeWords is the inverse of Words for whole numbers: how parameters and outputs of numbers are written.
func EncodeWords(numbers ...*big.Int) []byte {
	var out []byte
	for _, n := range numbers {
		out = append(out, common.BigToHash(n).Bytes()...)
	}
	return out
}

// A Route names a kind of evidence, and the verifier of the contracts' router that judges it: the first four bytes of the
// keccak256 of its name.
type Route [4]byte

// RouteOf returns the route of a name.
func RouteOf(name string) Route { return Route(crypto.Keccak256([]byte(name))[:4]) }

// The routes of genesis, by name.
const (
	Groth16    = "groth16.bn254.v1"
	Plonk      = "plonk.bn254.v1"
	SP1        = "sp1.groth16.v6"
	RiscZero   = "risc0.groth16.v5"
	Attested   = "attested.v1"
	Quorum     = "quorum.v1"
	PrivateSum = "private-sum.v1"
)

// RouteNames returns the names of all routes of genesis.
func RouteNames() []string {
	return []string{Groth16, Plonk, SP1, RiscZero, Attested, Quorum, PrivateSum}
}
