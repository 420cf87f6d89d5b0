package predeploys_test

import (
	"encoding/json"
	"math/big"
	"os"
	"regexp"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	gnark "github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/crypto/poseidon2"
)

// TestPoseidon2HasGnarksConstants compares the contract's constants, in the order of their use, with gnark-crypto's round keys.
func TestPoseidon2HasGnarksConstants(t *testing.T) {
	source, err := os.ReadFile("../src/compute/Poseidon2.sol")
	if err != nil {
		t.Fatal(err)
	}
	var got, want []string
	for _, match := range regexp.MustCompile(`add\([abt], (0x[0-9a-f]{64})\)`).FindAllStringSubmatch(string(source), -1) {
		got = append(got, match[1])
	}
	for _, round := range gnark.NewParameters(2, 6, 50).RoundKeys {
		for _, key := range round {
			want = append(want, common.Hash(key.Bytes()).Hex())
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("constants (-gnark +contract):\n%s", diff)
	}
}

// TestPoseidon2Vectors keeps what forge compares the contract with: nodes, and chains of the left words so far.
func TestPoseidon2Vectors(t *testing.T) {
	var want []map[string]common.Hash
	var words []fr.Element
	for i := range 16 {
		left, right := new(big.Int).Exp(big.NewInt(int64(i)), big.NewInt(101), fr.Modulus()), new(big.Int).Sub(fr.Modulus(), big.NewInt(int64(i+1)))
		var x, y fr.Element
		x.SetBigInt(left)
		y.SetBigInt(right)
		words = append(words, x)
		node, chain := poseidon2.Compress(x, y), poseidon2.Hash(words...)
		want = append(want, map[string]common.Hash{"left": x.Bytes(), "right": y.Bytes(), "node": node.Bytes(), "chain": chain.Bytes()})
	}
	const golden = "../testdata/poseidon2.json"
	if *update {
		raw, err := json.MarshalIndent(want, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(golden, append(raw, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	raw, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	var got []map[string]common.Hash
	if err := json.Unmarshal(raw, &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-Go +file); rewrite it with go test ./contracts/predeploys -run Poseidon2 -update:\n%s", golden, diff)
	}
}
