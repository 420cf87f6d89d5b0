package predeploys_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
)

const proofs = "../../protocol/zkproof/testdata/"

func readProof(t testing.TB, name string, into any) {
	t.Helper()
	raw, err := os.ReadFile(proofs + name)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, into); err != nil {
		t.Fatal(err)
	}
}

// wantRevert expects a custom error of the contract that was called.
func wantRevert(t *testing.T, err error, name string) {
	t.Helper()
	var r *revert
	if !errors.As(err, &r) || r.name() != name {
		t.Errorf("got %v, want %s", err, name)
	}
}

type receipt struct {
	Release string
	Seal    hexutil.Bytes
	Journal hexutil.Bytes
	ImageID common.Hash
}

// TestGenuineSP1ProofVerifiesOnChain with the contract of genesis, and no changed one does.
func TestGenuineSP1ProofVerifiesOnChain(t *testing.T) {
	var p struct {
		VKey                common.Hash
		PublicValues, Proof hexutil.Bytes
	}
	readProof(t, "sp1_v6_g16.json", &p)
	verifier := newChain(t, testConfig(t, 1)).contract(bindings.SP1VerifierMetaData, predeploys.SP1Verifier)
	verify := func(vkey common.Hash, values, proof []byte) error {
		_, err := verifier.try(common.Address{1}, "verifyProof", vkey, values, proof)
		return err
	}
	if err := verify(p.VKey, p.PublicValues, p.Proof); err != nil {
		t.Fatal(err)
	}
	t.Logf("SP1: %d gas", verifier.gas)
	other := p.VKey
	other[31]++
	wantRevert(t, verify(other, p.PublicValues, p.Proof), "InvalidProof")
	values := append(hexutil.Bytes{}, p.PublicValues...)
	values[95]++
	wantRevert(t, verify(p.VKey, values, p.Proof), "InvalidProof")
	eachChange(p.Proof, func(name string, raw []byte) {
		if verify(p.VKey, p.PublicValues, raw) == nil {
			t.Errorf("verifies with %s", name)
		}
	})
}

// TestGenuineRiscZeroReceiptVerifiesOnChain likewise, and those of other releases do not, their selector changed to ours or not.
func TestGenuineRiscZeroReceiptVerifiesOnChain(t *testing.T) {
	var r receipt
	readProof(t, "risc0_v5_receipt.json", &r)
	verifier := newChain(t, testConfig(t, 1)).contract(bindings.RiscZeroVerifierMetaData, predeploys.RiscZeroVerifier)
	verify := func(r receipt) error {
		_, err := verifier.try(common.Address{1}, "verify0", []byte(r.Seal), r.ImageID, sha256.Sum256(r.Journal))
		return err
	}
	if err := verify(r); err != nil {
		t.Fatal(err)
	}
	t.Logf("RISC Zero: %d gas", verifier.gas)
	other := r
	other.ImageID[0]++
	wantRevert(t, verify(other), "InvalidSeal")
	other = r
	other.Journal = append(append(hexutil.Bytes{}, r.Journal...), 0)
	wantRevert(t, verify(other), "InvalidSeal")
	eachChange(r.Seal, func(name string, raw []byte) {
		other := r
		if other.Seal = raw; verify(other) == nil {
			t.Errorf("verifies with %s", name)
		}
	})
	var older []receipt
	readProof(t, "risc0_older_receipts.json", &older)
	for _, o := range older {
		wantRevert(t, verify(o), "WrongSelector")
		copy(o.Seal, r.Seal[:4])
		wantRevert(t, verify(o), "InvalidSeal")
	}
}

// eachChange flips a bit in each word's first and last byte, and spells coordinates and lengths otherwise.
func eachChange(proof []byte, with func(name string, raw []byte)) {
	changed := func(name string, change func([]byte) []byte) { with(name, change(append([]byte{}, proof...))) }
	places := []int{0, 3}
	for at := len(proof) % 32; at < len(proof); at += 32 {
		places = append(places, at, at+31)
	}
	for _, at := range places {
		changed("byte "+hexutil.EncodeUint64(uint64(at))+" changed", func(raw []byte) []byte { raw[at] ^= 1; return raw })
	}
	for at := len(proof) - 256; at < len(proof); at += 32 {
		changed("coordinate at "+hexutil.EncodeUint64(uint64(at))+" plus the field's order", func(raw []byte) []byte {
			n := new(big.Int).SetBytes(raw[at : at+32])
			if n.Add(n, fp.Modulus()); n.BitLen() > 256 {
				n.SetUint64(0)
			}
			n.FillBytes(raw[at : at+32])
			return raw
		})
	}
	changed("A at infinity", func(raw []byte) []byte { clear(raw[len(raw)-256 : len(raw)-192]); return raw })
	changed("A at infinity in a second spelling", func(raw []byte) []byte {
		clear(raw[len(raw)-256 : len(raw)-224])
		fp.Modulus().FillBytes(raw[len(raw)-224 : len(raw)-192])
		return raw
	})
	changed("A negated", func(raw []byte) []byte {
		y := new(big.Int).SetBytes(raw[len(raw)-224 : len(raw)-192])
		y.Sub(fp.Modulus(), y).FillBytes(raw[len(raw)-224 : len(raw)-192])
		return raw
	})
	changed("no bytes", func([]byte) []byte { return nil })
	changed("a byte less", func(raw []byte) []byte { return raw[:len(raw)-1] })
	changed("a byte more", func(raw []byte) []byte { return append(raw, 0) })
}

// TestGuestsCommitToClaimAndOutput looks at what both verifiers hash for a statement: no guest that would prove one can run here.
func TestGuestsCommitToClaimAndOutput(t *testing.T) {
	c := newChain(t, testConfig(t, 1))
	s, _ := squareStatement(t)
	var sp1 struct{ Proof hexutil.Bytes }
	readProof(t, "sp1_v6_g16.json", &sp1)
	var risc0 receipt
	readProof(t, "risc0_v5_receipt.json", &risc0)
	for _, one := range []struct {
		name     string
		verifier common.Address
		meta     *bind.MetaData
		evidence []byte
	}{{"SP1", predeploys.SP1Verifier, bindings.SP1VerifierMetaData, sp1.Proof}, {"RISC Zero", predeploys.RiscZeroVerifier, bindings.RiscZeroVerifierMetaData, risc0.Seal}} {
		data, err := c.contract(one.meta, one.verifier).abi.Pack("verify", onChain(s), one.evidence)
		must(t, err)
		hashed := false
		hooks := &tracing.Hooks{OnEnter: func(_ int, _ byte, _, to common.Address, input []byte, _ uint64, _ *big.Int) {
			hashed = hashed || to == common.BytesToAddress([]byte{2}) && bytes.Equal(input, s.Committed())
		}}
		out, _, err := runtime.Call(one.verifier, data, &runtime.Config{ChainConfig: c.config, BlockNumber: big.NewInt(c.block), Time: c.time, Random: &c.random,
			GasLimit: 10_000_000, State: c.db, BaseFee: new(big.Int), EVMConfig: vm.Config{Tracer: hooks}})
		if err != nil || new(big.Int).SetBytes(out).Sign() != 0 {
			t.Errorf("%s: another guest's proof gives %x, %v, want false", one.name, out, err)
		}
		if !hashed {
			t.Errorf("%s: the SHA-256 of claim and output was not taken", one.name)
		}
	}
}
