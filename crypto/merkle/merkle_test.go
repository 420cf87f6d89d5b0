package merkle_test

import (
	"encoding/json"
	"errors"
	"flag"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/crypto/merkle"
)

//go:generate go test . -update

var update = flag.Bool("update", false, "rewrite the vectors")

// vectors are shared with the contracts' tests.
const vectors = "../../contracts/testdata/merkle_sum.json"

// A vector's fields are in byte order of their names, so encoding/json writes sorted keys; so are those of its parts.
type vector struct {
	Leaves []vectorLeaf   `json:"leaves"`
	Proofs [][]vectorNode `json:"proofs"`
	Root   common.Hash    `json:"root"`
	Size   uint64         `json:"size"`
	Total  string         `json:"total"`
}

type vectorLeaf struct {
	Account    common.Address `json:"account"`
	Amount     string         `json:"amount"`
	Device     common.Address `json:"device"`
	Evidence   common.Hash    `json:"evidence"`
	FirstIndex uint64         `json:"firstIndex"`
	Hash       common.Hash    `json:"hash"`
	LastIndex  uint64         `json:"lastIndex"`
	Points     uint64         `json:"points"`
	Readings   uint64         `json:"readings"`
	Reason     common.Hash    `json:"reason"`
}

type vectorNode struct {
	Hash common.Hash `json:"hash"`
	Sum  string      `json:"sum"`
}

func TestVectorsAgreeWithTheTree(t *testing.T) {
	var want []vector
	if *update {
		for _, n := range []int{1, 2, 3, 5, 8, 13} {
			want = append(want, describe(t, leaves(rand.New(rand.NewPCG(7, uint64(n))), n)))
		}
		data, err := json.MarshalIndent(want, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(vectors, append(data, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	data, err := os.ReadFile(vectors)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &want); err != nil {
		t.Fatal(err)
	}
	for _, v := range want {
		got := describe(t, parse(t, v.Leaves))
		if diff := cmp.Diff(v, got); diff != "" {
			t.Errorf("size %d: (-want +got)\n%s", v.Size, diff)
		}
	}
}

// recursiveRoot is RFC 6962's definition, word for word: the dumb model beside the clever one.
func recursiveRoot(ls []merkle.Leaf) merkle.Node {
	if len(ls) == 1 {
		return merkle.Node{Hash: ls[0].Hash(), Sum: ls[0].Amount}
	}
	k := 1
	for k*2 < len(ls) {
		k *= 2
	}
	left, right := recursiveRoot(ls[:k]), recursiveRoot(ls[k:])
	l, r := left.Sum.Bytes32(), right.Sum.Bytes32()
	node := merkle.Node{Hash: crypto.Keccak256Hash([]byte{1}, left.Hash[:], l[:], right.Hash[:], r[:])}
	node.Sum.Add(&left.Sum, &right.Sum)
	return node
}

func TestTreeIsThatOfRFC6962(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for n := 1; n <= 70; n++ {
		ls := leaves(rng, n)
		if got, want := build(t, ls).Root(), recursiveRoot(ls); got != want {
			t.Errorf("%d leaves: root is %v, want %v", n, got, want)
		}
	}
}

func TestEveryProofVerifiesAndNothingElseDoes(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for n := 1; n <= 20; n++ {
		ls := leaves(rng, n)
		tree := build(t, ls)
		root, size := tree.Root(), tree.Size()
		for i := range size {
			proof, err := tree.Proof(i)
			if err != nil {
				t.Fatal(err)
			}
			if !merkle.Verify(root, size, ls[i], i, proof) {
				t.Fatalf("size %d: proof of leaf %d does not verify", n, i)
			}
			for j := range size + 2 {
				if j != i && merkle.Verify(root, size, ls[i], j, proof) {
					t.Errorf("size %d: proof of leaf %d verifies at %d", n, i, j)
				}
			}
			changed := ls[i]
			changed.Amount.AddUint64(&changed.Amount, 1)
			if merkle.Verify(root, size, changed, i, proof) {
				t.Errorf("size %d: leaf %d verifies with one unit more", n, i)
			}
			if merkle.Verify(root, size, ls[i], i, append(proof[:len(proof):len(proof)], merkle.Node{})) {
				t.Errorf("size %d: leaf %d verifies with a longer proof", n, i)
			}
			if len(proof) > 0 {
				if merkle.Verify(root, size, ls[i], i, proof[:len(proof)-1]) {
					t.Errorf("size %d: leaf %d verifies with a shorter proof", n, i)
				}
				// Moving a unit from the leaf's sibling to the leaf keeps the total; the hash must notice.
				moved := append([]merkle.Node(nil), proof...)
				moved[0].Sum.SubUint64(&moved[0].Sum, 1)
				if merkle.Verify(root, size, changed, i, moved) {
					t.Errorf("size %d: leaf %d takes a unit from its sibling", n, i)
				}
			}
			wrong := root
			wrong.Sum.AddUint64(&wrong.Sum, 1)
			if merkle.Verify(wrong, size, ls[i], i, proof) {
				t.Errorf("size %d: leaf %d verifies under another total", n, i)
			}
		}
	}
}

func TestEmptyTreeHasItsOwnRoot(t *testing.T) {
	tree := build(t, nil)
	if got, want := tree.Root(), (merkle.Node{Hash: merkle.EmptyRoot}); got != want {
		t.Errorf("root is %v, want %v", got, want)
	}
	if _, err := tree.Proof(0); !errors.Is(err, merkle.ErrIndex) {
		t.Errorf("proof in an empty tree: error is %v, want %v", err, merkle.ErrIndex)
	}
}

func TestSumThatOverflowsIsRefused(t *testing.T) {
	ls := leaves(rand.New(rand.NewPCG(5, 6)), 2)
	ls[0].Amount.SetAllOne()
	ls[1].Amount.SetOne()
	if _, err := merkle.New(ls); !errors.Is(err, merkle.ErrOverflow) {
		t.Errorf("error is %v, want %v", err, merkle.ErrOverflow)
	}
	// A proof must not wrap round either.
	if merkle.Verify(merkle.Node{}, 2, ls[0], 0, []merkle.Node{{Hash: ls[1].Hash(), Sum: ls[1].Amount}}) {
		t.Error("a proof whose sum wraps round verifies")
	}
}

// FuzzVerify states that a proof of leaf i changed in any one byte does not verify.
func FuzzVerify(f *testing.F) {
	f.Add(uint64(1), uint8(5), uint8(3), uint16(7), byte(1))
	f.Fuzz(func(t *testing.T, seed uint64, n, i uint8, at uint16, flip byte) {
		size := uint64(n%40) + 2
		ls := leaves(rand.New(rand.NewPCG(seed, 0)), int(size))
		tree := build(t, ls)
		index := uint64(i) % size
		proof, err := tree.Proof(index)
		if err != nil {
			t.Fatal(err)
		}
		if flip == 0 {
			return
		}
		step := &proof[int(at)/64%len(proof)]
		if k := at % 64; k < 32 {
			step.Hash[k] ^= flip
		} else {
			sum := step.Sum.Bytes32()
			sum[k-32] ^= flip
			step.Sum.SetBytes32(sum[:])
		}
		if merkle.Verify(tree.Root(), size, ls[index], index, proof) {
			t.Error("a changed proof verifies")
		}
	})
}

func BenchmarkNew(b *testing.B) {
	ls := leaves(rand.New(rand.NewPCG(1, 1)), 10_000)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := merkle.New(ls); err != nil {
			b.Fatal(err)
		}
	}
}

func build(t *testing.T, ls []merkle.Leaf) *merkle.SumTree {
	t.Helper()
	tree, err := merkle.New(ls)
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

// leaves makes n leaves; every third earns nothing.
func leaves(rng *rand.Rand, n int) []merkle.Leaf {
	fill := func(b []byte) {
		for i := range b {
			b[i] = byte(rng.Uint32())
		}
	}
	out := make([]merkle.Leaf, n)
	for i := range out {
		l := &out[i]
		fill(l.Device[:])
		fill(l.Account[:])
		fill(l.Evidence[:])
		copy(l.Reason[:], "ok")
		l.Points = rng.Uint64N(1e6) + 1
		l.FirstIndex = rng.Uint64N(1e6)
		l.LastIndex = l.FirstIndex + rng.Uint64N(1e3)
		l.Readings = l.LastIndex - l.FirstIndex + 1
		l.Amount.Mul(uint256.NewInt(l.Points), uint256.NewInt(1e18))
		if i%3 == 2 {
			copy(l.Reason[:], "late")
			l.Points = 0
			l.Amount.Clear()
		}
	}
	return out
}

func describe(t *testing.T, ls []merkle.Leaf) vector {
	t.Helper()
	tree := build(t, ls)
	root := tree.Root()
	v := vector{Root: root.Hash, Size: tree.Size(), Total: root.Sum.Dec()}
	for i, l := range ls {
		v.Leaves = append(v.Leaves, vectorLeaf{
			Device: l.Device, Account: l.Account, Amount: l.Amount.Dec(), Points: l.Points, Reason: l.Reason,
			Readings: l.Readings, FirstIndex: l.FirstIndex, LastIndex: l.LastIndex, Evidence: l.Evidence, Hash: l.Hash(),
		})
		proof, err := tree.Proof(uint64(i))
		if err != nil {
			t.Fatal(err)
		}
		nodes := make([]vectorNode, 0, len(proof))
		for _, n := range proof {
			nodes = append(nodes, vectorNode{n.Hash, n.Sum.Dec()})
		}
		v.Proofs = append(v.Proofs, nodes)
	}
	return v
}

func parse(t *testing.T, vs []vectorLeaf) []merkle.Leaf {
	t.Helper()
	out := make([]merkle.Leaf, len(vs))
	for i, v := range vs {
		amount, err := uint256.FromDecimal(v.Amount)
		if err != nil {
			t.Fatal(err)
		}
		out[i] = merkle.Leaf{
			Device: v.Device, Account: v.Account, Amount: *amount, Points: v.Points, Reason: v.Reason,
			Readings: v.Readings, FirstIndex: v.FirstIndex, LastIndex: v.LastIndex, Evidence: v.Evidence,
		}
	}
	return out
}
