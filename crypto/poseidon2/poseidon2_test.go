package poseidon2_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	gnark "github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"

	"github.com/trellis-network/trellis/crypto/poseidon2"
)

// TestHashIsGnarks compares with gnark-crypto's hasher, which gnark's circuits compute.
func TestHashIsGnarks(t *testing.T) {
	words := make([]fr.Element, 5)
	h := gnark.NewMerkleDamgardHasher()
	for i := range words {
		words[i].SetUint64(uint64(i)+1).Exp(words[i], fr.Modulus().Add(fr.Modulus(), fr.Modulus()))
		b := words[i].Bytes()
		h.Write(b[:])
		have := poseidon2.Hash(words[:i+1]...)
		if got, want := have.Bytes(), h.Sum(nil); string(got[:]) != string(want) {
			t.Fatalf("hash of %d words is %x, gnark says %x", i+1, got, want)
		}
	}
}

func TestParseRefusesWhatIsOutOfTheField(t *testing.T) {
	var word [32]byte
	fr.Modulus().FillBytes(word[:])
	if _, err := poseidon2.Parse(word); err != poseidon2.ErrRange {
		t.Errorf("the order itself is taken: %v", err)
	}
	word[31]--
	e, err := poseidon2.Parse(word)
	if err != nil || e.Bytes() != word {
		t.Errorf("the order less 1 is %v, %v", e, err)
	}
}

func BenchmarkCompress(b *testing.B) {
	var x fr.Element
	for b.Loop() {
		x = poseidon2.Compress(x, x)
	}
}
