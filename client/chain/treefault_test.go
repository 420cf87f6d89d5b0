package chain

import (
	"bytes"
	"errors"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/fieldtree"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/session"
	"github.com/trellis-network/trellis/types/units"
)

// sessionEntries are readings with session signatures, one of them without.
func sessionEntries(t *testing.T, n *network, count int) [][]byte {
	t.Helper()
	secret, err := session.NewPrivateKey(bytes.Repeat([]byte{5}, session.SeedSize))
	if err != nil {
		t.Fatal(err)
	}
	root := n.key(77)
	var entries [][]byte
	for i := range count {
		r := reading.Reading{Source: reading.Source{ChainID: testChainID, ProjectID: 1}, Subject: did.ID(root.Public().Address()), Type: "network.trellis.air.v1",
			Sequence: uint64(i + 1), Time: 1000, Data: map[string]units.Decimal{"pm25": units.Int(int64(i))}}
		v, err := compute.Sign(r, root, 0, secret)
		if i == 3 {
			v, err = reading.Sign(r, root)
		}
		if err != nil {
			t.Fatal(err)
		}
		entries = append(entries, v.Bytes())
	}
	return entries
}

// fieldTree is the Poseidon2 tree of entries, with a leaf changed.
func fieldTree(t *testing.T, entries [][]byte, at int, leaf fr.Element) *fieldtree.Tree {
	t.Helper()
	var leaves []fr.Element
	for _, entry := range entries {
		leaves = append(leaves, compute.LeafOf(entry))
	}
	for at >= len(leaves) {
		leaves = append(leaves, fr.Element{})
	}
	if at >= 0 {
		leaves[at] = leaf
	}
	tree := fieldtree.NewTree(compute.FieldDepth)
	if err := tree.Append(leaves...); err != nil {
		t.Fatal(err)
	}
	return tree
}

func TestTreesOfOtherEntriesCostTheStake(t *testing.T) {
	n, owner := secured(t, 1)
	ctx, finder, sequencer := t.Context(), n.as(11), n.as(12)
	p, err := n.as(2).RegisterProject(ctx, "weather")
	if err != nil {
		t.Fatal(err)
	}
	if err := n.as(2).SetTerms(ctx, p, Terms{Sequencer: sequencer.Account().Address(), Origin: "trellis/1/1"}); err != nil {
		t.Fatal(err)
	}
	edge, files, err := tlog.NewEdge().Append(sessionEntries(t, n, 6))
	if err != nil {
		t.Fatal(err)
	}
	hashes, err := tlog.Open(edge.Tree(), memory(files))
	if err != nil {
		t.Fatal(err)
	}
	entries, tree := sessionEntries(t, n, 6), edge.Tree()
	evidence := func(index tlog.Index, field *fieldtree.Tree) ([]byte, error) {
		var entry []byte
		var path []tlog.Hash
		if int(index) < len(entries) {
			entry = entries[index]
			if path, err = hashes.ProveInclusion(index, tree.Size); err != nil {
				t.Fatal(err)
			}
		}
		return TreeEvidence(p, index, entry, tree, path, field)
	}
	honest := fieldTree(t, entries, -1, fr.Element{})
	if _, err := evidence(2, honest); !errors.Is(err, ErrNoFault) {
		t.Errorf("evidence against an honest tree: %v", err)
	}

	// Each false tree is of a size of its own: a size is published once.
	lies := map[string]struct {
		at   int
		leaf fr.Element
	}{"another leaf": {2, fr.NewElement(9)}, "no leaf": {1, fr.Element{}}, "a leaf of a plain reading": {3, fr.NewElement(1)}, "a leaf behind the end": {7, fr.NewElement(1)}}
	lie := lies["another leaf"]
	false_ := fieldTree(t, entries, lie.at, lie.leaf)
	root, err := false_.Root(false_.Size())
	if err != nil {
		t.Fatal(err)
	}
	good, err := evidence(tlog.Index(lie.at), false_)
	if err != nil {
		t.Fatal(err)
	}
	check := func(raw []byte, want string) {
		t.Helper()
		if _, err := n.CheckFault(ctx, predeploys.CheckpointFault, predeploys.SequencersService, raw); err == nil || !bytes.Contains([]byte(err.Error()), []byte(want)) {
			t.Errorf("CheckFault = %v, want %s", err, want)
		}
	}
	check(good, "NotPublished")
	if err := sequencer.PublishBoth(ctx, p, uint64(tree.Size), common.Hash(tree.Root), root.Bytes()); err != nil {
		t.Fatal(err)
	}
	if have, err := n.FieldRoot(ctx, p, uint64(tree.Size)); err != nil || have != root.Bytes() {
		t.Errorf("the chain has the field root %s, %v", have, err)
	}
	check(good, "KeyUnknown")
	key, err := tlog.NewStatementKey(tlog.Origin{ChainID: testChainID, ProjectID: uint64(p)}, predeploys.CheckpointFault, n.key(12))
	if err != nil {
		t.Fatal(err)
	}
	proof, err := key.Prove(1)
	if err != nil {
		t.Fatal(err)
	}
	if err := owner.RegisterStatementKey(ctx, p, 1, sequencer.Account().Address(), proof); err != nil {
		t.Fatal(err)
	}
	for name, other := range lies { // of trees that were not published
		if other.at != lie.at {
			raw, err := evidence(tlog.Index(other.at), fieldTree(t, entries, other.at, other.leaf))
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			check(raw, "NotInTree")
		}
	}
	if raw, err := TreeEvidence(p, 1, entries[1], tree, mustProve(t, hashes, 1, tree.Size), fieldTree(t, entries, 1, fr.NewElement(3))); err != nil {
		t.Error(err)
	} else {
		check(raw, "NotInTree")
	}
	before := n.stakeOf(1)
	id, err := finder.Prove(ctx, predeploys.SequencersService, good)
	if err != nil || id == 0 {
		t.Fatalf("case %d, %v", id, err)
	}
	if after := n.stakeOf(1); after.Cmp(before) >= 0 {
		t.Errorf("the stake was %s and is %s", before, after)
	}
	if _, slashed, err := n.StatementOperator(ctx, predeploys.SequencersService, epoch.Project(p), sequencer.Account().Address()); err != nil || slashed != id {
		t.Errorf("slashed in case %d, %v", slashed, err)
	}
}

func mustProve(t *testing.T, h *tlog.Hashes, index tlog.Index, size tlog.Size) []tlog.Hash {
	t.Helper()
	path, err := h.ProveInclusion(index, size)
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// A leaf behind the log's end is a fault, too; and what is shown of entries that are not there is refused.
func TestLeafBehindTheEndOfTheLogIsAFault(t *testing.T) {
	n, owner := secured(t, 1)
	ctx, sequencer := t.Context(), n.as(12)
	p, err := n.as(2).RegisterProject(ctx, "weather")
	if err != nil {
		t.Fatal(err)
	}
	if err := n.as(2).SetTerms(ctx, p, Terms{Sequencer: sequencer.Account().Address(), Origin: "trellis/1/1"}); err != nil {
		t.Fatal(err)
	}
	key, err := tlog.NewStatementKey(tlog.Origin{ChainID: testChainID, ProjectID: uint64(p)}, predeploys.CheckpointFault, n.key(12))
	if err != nil {
		t.Fatal(err)
	}
	proof, err := key.Prove(1)
	if err != nil {
		t.Fatal(err)
	}
	if err := owner.RegisterStatementKey(ctx, p, 1, sequencer.Account().Address(), proof); err != nil {
		t.Fatal(err)
	}
	entries := sessionEntries(t, n, 4)
	edge, _, err := tlog.NewEdge().Append(entries)
	if err != nil {
		t.Fatal(err)
	}
	field := fieldTree(t, entries, 9, fr.NewElement(1))
	root, err := field.Root(field.Size())
	if err != nil {
		t.Fatal(err)
	}
	if err := sequencer.PublishBoth(ctx, p, 4, common.Hash(edge.Tree().Root), root.Bytes()); err != nil {
		t.Fatal(err)
	}
	raw, err := TreeEvidence(p, 9, nil, edge.Tree(), nil, field)
	if err != nil {
		t.Fatal(err)
	}
	fault, err := n.CheckFault(ctx, predeploys.CheckpointFault, predeploys.SequencersService, raw)
	if err != nil || fault.Operator != 1 {
		t.Errorf("fault %+v, %v", fault, err)
	}
	if _, err := TreeEvidence(p, 8, nil, edge.Tree(), nil, field); !errors.Is(err, ErrNoFault) {
		t.Errorf("a zero behind the end: %v", err)
	}
}
