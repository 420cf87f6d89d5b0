package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/fieldtree"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
)

// ErrNoFault reports evidence that shows no fault.
var ErrNoFault = errors.New("no fault is shown")

// statementOf is a statement as CheckpointFault decodes it; the names are the
// ABI's.
type statementOf struct {
	Project   *big.Int
	Size      uint64
	Root      [32]byte
	Time      uint64
	Signature []byte
}

// checkpointEvidence is what CheckpointFault decodes.
type checkpointEvidence struct {
	A, B   statementOf
	Index  uint64
	LeafA  [32]byte
	ProofA [][32]byte
	LeafB  [32]byte
	ProofB [][32]byte
}

var evidenceArguments = func() abi.Arguments {
	statement := []abi.ArgumentMarshaling{
		{Name: "project", Type: "uint256"}, {Name: "size", Type: "uint64"}, {Name: "root", Type: "bytes32"},
		{Name: "time", Type: "uint64"}, {Name: "signature", Type: "bytes"},
	}
	kind, err := abi.NewType("tuple", "", []abi.ArgumentMarshaling{
		{Name: "a", Type: "tuple", Components: statement}, {Name: "b", Type: "tuple", Components: statement}, {Name: "index", Type: "uint64"},
		{Name: "leafA", Type: "bytes32"}, {Name: "proofA", Type: "bytes32[]"}, {Name: "leafB", Type: "bytes32"}, {Name: "proofB", Type: "bytes32[]"},
	})
	if err != nil {
		panic(err) // it is written here
	}
	return abi.Arguments{{Type: kind}}
}()

func encodeStatement(s tlog.Statement) statementOf {
	return statementOf{new(big.Int).SetUint64(s.Origin.ProjectID), uint64(s.Size), s.Root, s.Time, s.Signature[:]}
}

// An Inclusion shows which entry a log has at an index.
type Inclusion struct {
	Leaf tlog.Hash
	Path []tlog.Hash
}

// CheckpointEvidence returns the evidence that two statements contradict each
// other: by their roots, or by the entries at index under each. It fails with
// ErrNoFault when they do not, or are not about one log of this chain.
func (c *Client) CheckpointEvidence(a, b tlog.Statement, index tlog.Index, inA, inB *Inclusion) ([]byte, error) {
	e := checkpointEvidence{A: encodeStatement(a), B: encodeStatement(b)}
	for _, s := range []tlog.Statement{a, b} {
		if s.Origin.ChainID != c.chainID {
			return nil, fmt.Errorf("%w: a statement about %s, on chain %d", ErrNoFault, s.Origin, c.chainID)
		}
		if err := s.Verify(predeploys.CheckpointFault); err != nil {
			return nil, err
		}
	}
	switch {
	case a.Origin != b.Origin:
		return nil, fmt.Errorf("%w: statements about two logs, %s and %s", ErrNoFault, a.Origin, b.Origin)
	case a.Contradicts(b):
	case a.Size == b.Size:
		return nil, fmt.Errorf("%w: both say the same of size %d", ErrNoFault, a.Size)
	case inA == nil || inB == nil:
		return nil, fmt.Errorf("%w yet: sizes %d and %d differ; show an entry that the two logs have at one index", ErrNoFault, a.Size, b.Size)
	case inA.Leaf == inB.Leaf:
		return nil, fmt.Errorf("%w: both logs have the same entry %d", ErrNoFault, index)
	default:
		if err := errors.Join(tlog.VerifyInclusion(a.Tree, index, inA.Leaf, inA.Path), tlog.VerifyInclusion(b.Tree, index, inB.Leaf, inB.Path)); err != nil {
			return nil, fmt.Errorf("entry %d: %w", index, err)
		}
		e.Index, e.LeafA, e.LeafB, e.ProofA, e.ProofB = uint64(index), inA.Leaf, inB.Leaf, words(inA.Path), words(inB.Path)
	}
	return evidenceArguments.Pack(e)
}

// treeEvidence is what CheckpointFault decodes of the kind "tree".
type treeEvidence struct {
	Project     *big.Int
	Size, Index uint64
	Entry       []byte
	Proof       [][32]byte
	Leaf        [32]byte
	Path        [compute.FieldDepth][32]byte
}

var treeArguments = func() abi.Arguments {
	kind, err := abi.NewType("tuple", "", []abi.ArgumentMarshaling{
		{Name: "project", Type: "uint256"}, {Name: "size", Type: "uint64"}, {Name: "index", Type: "uint64"}, {Name: "entry", Type: "bytes"},
		{Name: "proof", Type: "bytes32[]"}, {Name: "leaf", Type: "bytes32"}, {Name: "path", Type: "bytes32[48]"},
	})
	word, errWord := abi.NewType("bytes32", "", nil)
	if err != nil || errWord != nil {
		panic(errors.Join(err, errWord)) // they are written here
	}
	return abi.Arguments{{Type: word}, {Type: kind}}
}()

// TreeEvidence returns the evidence that a log's two trees of a size are not of the same entries: the entry at index, with its place in
// the log, and the leaf that the Poseidon2 tree has there. At an index behind the log's end entry and inclusion are left out. It fails
// with ErrNoFault when the leaf is the entry's.
func TreeEvidence(p epoch.Project, index tlog.Index, entry []byte, in tlog.Tree, inclusion []tlog.Hash, field *fieldtree.Tree) ([]byte, error) {
	leaf, err := field.Node(field.Size(), 0, uint64(index))
	if err != nil {
		return nil, err
	}
	path, err := field.Open(field.Size(), 0, uint64(index))
	if err != nil {
		return nil, err
	}
	e := treeEvidence{Project: id(p), Size: uint64(in.Size), Index: uint64(index), Entry: []byte{}, Proof: [][32]byte{}, Leaf: leaf.Bytes()}
	want := fr.Element{}
	if index < tlog.Index(in.Size) {
		if err := tlog.VerifyInclusion(in, index, tlog.EntryHash(entry), inclusion); err != nil {
			return nil, fmt.Errorf("entry %d: %w", index, err)
		}
		e.Entry, e.Proof, want = entry, words(inclusion), compute.LeafOf(entry)
	}
	if leaf.Equal(&want) {
		return nil, fmt.Errorf("%w: the leaf of entry %d is the entry's", ErrNoFault, index)
	}
	for level, sibling := range path {
		e.Path[level] = sibling.Bytes()
	}
	return treeArguments.Pack([32]byte{'t', 'r', 'e', 'e'}, e)
}

func words(hashes []tlog.Hash) [][32]byte {
	out := make([][32]byte, len(hashes))
	for i, h := range hashes {
		out[i] = h
	}
	return out
}

// ResultEvidence returns the evidence that a scorer voted for a result that a
// fault proof has voided. The chain knows the rest.
func ResultEvidence(p epoch.Project, n epoch.Number, scorer common.Address) []byte {
	word := func(v uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(v).Bytes(), 32) }
	return append(append(word(uint64(p)), word(uint64(n))...), common.LeftPadBytes(scorer[:], 32)...)
}

// A Fault is what a proof contract finds in evidence.
type Fault struct {
	Operator OperatorID
	Capture  uint64 // seconds since the Unix epoch
	Wad      *big.Int
	ID       common.Hash
}

// CheckFault asks a service's proof contract about evidence.
func (c *Client) CheckFault(ctx context.Context, proof common.Address, service ServiceID, evidence []byte) (Fault, error) {
	contract, err := bindings.NewCheckpointFault(proof, c.eth) // every IFaultProof has this check
	if err != nil {
		return Fault{}, err
	}
	f, err := contract.Check(at(ctx), uint32(service), evidence)
	if err != nil {
		return Fault{}, fmt.Errorf("the proof refuses the evidence: %w", decodeRevert(err))
	}
	return Fault{OperatorID(f.Operator), f.Capture.Uint64(), f.Wad, f.Id}, nil
}

// StatementOperator returns whose key it is for statements about a project's
// log, 0 for nobody's, and the case in which service has slashed that operator
// for a lie about it, 0 for none. Who was slashed vouches for nothing any more.
func (c *Client) StatementOperator(ctx context.Context, service ServiceID, p epoch.Project, key common.Address) (operator OperatorID, slashed CaseID, err error) {
	contract, err := bindings.NewCheckpointFault(predeploys.CheckpointFault, c.eth)
	if err != nil {
		return 0, 0, err
	}
	number, err := contract.OperatorOf(at(ctx), id(p), key)
	if err != nil || number == 0 {
		return 0, 0, decodeRevert(err)
	}
	operator = OperatorID(number)
	fault, err := contract.FaultOf(at(ctx), id(p), number)
	if err != nil {
		return 0, 0, decodeRevert(err)
	}
	slashed, err = c.FaultCase(ctx, service, fault)
	return operator, slashed, err
}

// RegisterStatementKey has an operator answer for ever for what a key says of
// a project's log. proof is StatementKey.Prove's.
func (w *Writer) RegisterStatementKey(ctx context.Context, p epoch.Project, operator OperatorID, key common.Address, proof [65]byte) error {
	_, err := w.send(ctx, "register the key", call(predeploys.CheckpointFault, bindings.CheckpointFaultMetaData, "registerKey", id(p), uint32(operator), key, proof[:]))
	return err
}

// OfferScorer offers to answer for a scorer's votes.
func (w *Writer) OfferScorer(ctx context.Context, operator OperatorID, scorer common.Address) error {
	_, err := w.send(ctx, "offer", call(predeploys.ResultFault, bindings.ResultFaultMetaData, "offer", uint32(operator), scorer))
	return err
}

// AcceptScorer makes the writer's account an operator's scorer.
func (w *Writer) AcceptScorer(ctx context.Context, operator OperatorID) error {
	_, err := w.send(ctx, "accept", call(predeploys.ResultFault, bindings.ResultFaultMetaData, "accept", uint32(operator)))
	return err
}
