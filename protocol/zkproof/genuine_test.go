package zkproof_test

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/trellis-network/trellis/protocol/zkproof"
)

func read(t testing.TB, name string, into any) {
	t.Helper()
	raw, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, into); err != nil {
		t.Fatal(err)
	}
}

type sp1Proof struct {
	VKey         common.Hash
	PublicValues hexutil.Bytes
	Proof        hexutil.Bytes
}

type receipt struct {
	Release string
	Seal    hexutil.Bytes
	Journal hexutil.Bytes
	ImageID common.Hash
}

func (r receipt) verify() error {
	return zkproof.VerifyRiscZero(r.ImageID, sha256.Sum256(r.Journal), r.Seal)
}

func TestGenuineSP1ProofVerifies(t *testing.T) {
	var p sp1Proof
	read(t, "sp1_v6_g16.json", &p)
	if err := zkproof.VerifySP1(p.VKey, p.PublicValues, p.Proof); err != nil {
		t.Fatal(err)
	}
	other := p.VKey
	other[31]++
	if err := zkproof.VerifySP1(other, p.PublicValues, p.Proof); !errors.Is(err, zkproof.ErrInvalid) {
		t.Errorf("another program: %v", err)
	}
	values := append(hexutil.Bytes{}, p.PublicValues...)
	values[95]++
	if err := zkproof.VerifySP1(p.VKey, values, p.Proof); !errors.Is(err, zkproof.ErrInvalid) {
		t.Errorf("other public values: %v", err)
	}
	refusesEachChange(t, p.Proof, func(raw []byte) error { return zkproof.VerifySP1(p.VKey, p.PublicValues, raw) },
		map[int]error{0: zkproof.ErrRelease, 4: zkproof.ErrExit, 35: zkproof.ErrExit, 36: zkproof.ErrRelease, 67: zkproof.ErrRelease})
	top := p.VKey
	copy(top[:], common.FromHex("0xff"))
	if err := zkproof.VerifySP1(top, p.PublicValues, p.Proof); !errors.Is(err, zkproof.ErrFormat) {
		t.Errorf("a key above the field's order: %v", err)
	}
}

func TestGenuineRiscZeroReceiptVerifies(t *testing.T) {
	var r receipt
	read(t, "risc0_v5_receipt.json", &r)
	if err := r.verify(); err != nil {
		t.Fatal(err)
	}
	other := r
	other.ImageID[0]++
	if err := other.verify(); !errors.Is(err, zkproof.ErrInvalid) {
		t.Errorf("another program: %v", err)
	}
	other = r
	other.Journal = append(hexutil.Bytes{}, r.Journal...)
	other.Journal[0]++
	if err := other.verify(); !errors.Is(err, zkproof.ErrInvalid) {
		t.Errorf("another journal: %v", err)
	}
	refusesEachChange(t, r.Seal, func(raw []byte) error { return zkproof.VerifyRiscZero(r.ImageID, sha256.Sum256(r.Journal), raw) },
		map[int]error{0: zkproof.ErrRelease, 3: zkproof.ErrRelease})
}

// TestReceiptsOfOtherReleasesAreRefused also with their selector changed to ours: it is the control root that counts.
func TestReceiptsOfOtherReleasesAreRefused(t *testing.T) {
	var ours receipt
	read(t, "risc0_v5_receipt.json", &ours)
	var older []receipt
	read(t, "risc0_older_receipts.json", &older)
	if len(older) != 4 {
		t.Fatalf("%d older receipts, want 4", len(older))
	}
	for _, r := range older {
		if err := r.verify(); !errors.Is(err, zkproof.ErrRelease) {
			t.Errorf("release %s: %v", r.Release, err)
		}
		copy(r.Seal, ours.Seal[:4])
		if err := r.verify(); !errors.Is(err, zkproof.ErrInvalid) {
			t.Errorf("release %s with the selector of 5.0: %v", r.Release, err)
		}
	}
}

// refusesEachChange flips a bit in the first and the last byte of each word, and of the selector, and expects a refusal each time.
func refusesEachChange(t *testing.T, proof []byte, verify func([]byte) error, want map[int]error) {
	t.Helper()
	places := []int{0, 3}
	for at := len(proof) % 32; at < len(proof); at += 32 {
		places = append(places, at, at+31)
	}
	for _, at := range places {
		raw := append([]byte{}, proof...)
		raw[at] ^= 1
		err := verify(raw)
		if err == nil {
			t.Errorf("verifies with byte %d changed", at)
		}
		if w, ok := want[at]; ok && !errors.Is(err, w) {
			t.Errorf("byte %d changed: %v, want %v", at, err, w)
		}
	}
	for name, raw := range map[string][]byte{"nothing": nil, "one byte less": proof[:len(proof)-1], "one more": append(append([]byte{}, proof...), 0)} {
		if err := verify(raw); !errors.Is(err, zkproof.ErrFormat) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// A second spelling of a coordinate: the same point, were it reduced.
	raw := append([]byte{}, proof...)
	y := new(big.Int).SetBytes(raw[len(raw)-32:])
	y.Add(y, fp.Modulus()).FillBytes(raw[len(raw)-32:])
	if err := verify(raw); !errors.Is(err, zkproof.ErrFormat) {
		t.Errorf("a coordinate plus the field's order: %v", err)
	}
}

// TestKeysAreThoseOfTheReleases compares the keys in the source with the published numbers.
func TestKeysAreThoseOfTheReleases(t *testing.T) {
	var file struct{ VerifyingKey map[string]string }
	number := func(name string) *big.Int {
		n, ok := new(big.Int).SetString(file.VerifyingKey[name], 10)
		if !ok {
			t.Fatalf("no number %s", name)
		}
		return n
	}
	negative := func(name string) *big.Int {
		n := number(name)
		return n.Sub(fp.Modulus(), n)
	}
	read(t, "sp1_v6_vk.json", &file)
	want := []*big.Int{number("ALPHA_X"), number("ALPHA_Y")}
	for _, p := range []string{"BETA", "GAMMA", "DELTA"} {
		want = append(want, number(p+"_NEG_X_1"), number(p+"_NEG_X_0"), negative(p+"_NEG_Y_1"), negative(p+"_NEG_Y_0"))
	}
	for _, p := range []string{"CONSTANT", "PUB_0", "PUB_1", "PUB_2", "PUB_3", "PUB_4"} {
		want = append(want, number(p+"_X"), number(p+"_Y"))
	}
	compareKey(t, "SP1", zkproof.SP1Key(), want)

	file.VerifyingKey = nil
	read(t, "risc0_vk.json", &file)
	want = []*big.Int{number("alphax"), number("alphay")}
	for _, p := range []string{"beta", "gamma", "delta"} {
		want = append(want, number(p+"x1"), number(p+"x2"), number(p+"y1"), number(p+"y2"))
	}
	for _, p := range []string{"IC0", "IC1", "IC2", "IC3", "IC4", "IC5"} {
		want = append(want, number(p+"x"), number(p+"y"))
	}
	compareKey(t, "RISC Zero", zkproof.RiscZeroKey(), want)
}

func compareKey(t *testing.T, name string, key *zkproof.Key, want []*big.Int) {
	t.Helper()
	var raw []byte
	for _, n := range want {
		raw = append(raw, common.BigToHash(n).Bytes()...)
	}
	if got := key.Bytes(); string(got) != string(raw) {
		t.Errorf("%s: key\n%x, want\n%x", name, got, raw)
	}
}

// TestRiscZeroSelectorFollowsFromTheKeyAndTheRoots as RISC Zero computes it.
func TestRiscZeroSelectorFollowsFromTheKeyAndTheRoots(t *testing.T) {
	if got, want := zkproof.RiscZeroSelector(), [4]byte{0xc2, 0x7d, 0x1b, 0xc0}; got != want {
		t.Errorf("selector %x, want %x", got, want)
	}
}

func BenchmarkVerifySP1(b *testing.B) {
	var p sp1Proof
	read(b, "sp1_v6_g16.json", &p)
	for b.Loop() {
		if err := zkproof.VerifySP1(p.VKey, p.PublicValues, p.Proof); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkVerifyRiscZero(b *testing.B) {
	var r receipt
	read(b, "risc0_v5_receipt.json", &r)
	for b.Loop() {
		if err := r.verify(); err != nil {
			b.Fatal(err)
		}
	}
}
