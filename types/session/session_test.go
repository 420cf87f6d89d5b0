package session_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	gnark "github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/trellis-network/trellis/types/session"
)

func key(t testing.TB, n byte) session.PrivateKey {
	t.Helper()
	k, err := session.NewPrivateKey(bytes.Repeat([]byte{n}, session.SeedSize))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func signed(t testing.TB, n byte, message uint64) (session.Block, fr.Element) {
	t.Helper()
	m := fr.NewElement(message)
	b, err := key(t, n).Sign(uint32(n), m)
	if err != nil {
		t.Fatal(err)
	}
	return b, m
}

// TestSignatureIsGnarks asks gnark-crypto, which circuits follow, about signatures of ours, good and bad.
func TestSignatureIsGnarks(t *testing.T) {
	for n := byte(1); n <= 20; n++ {
		b, m := signed(t, n, uint64(n)*1000)
		for _, change := range []func(*session.Block, *fr.Element){
			func(*session.Block, *fr.Element) {},
			func(_ *session.Block, m *fr.Element) { m.SetUint64(7) },
			func(b *session.Block, _ *fr.Element) { b.S[31] ^= 1 },
			func(b *session.Block, _ *fr.Element) { b.Key = key(t, n+1).Public() },
			func(b *session.Block, _ *fr.Element) { b.R = key(t, n+1).Public() },
		} {
			b, m := b, m
			change(&b, &m)
			public := eddsa.PublicKey{A: twistededwards.NewPointAffine(b.Key.X, b.Key.Y)}
			theirs := eddsa.Signature{R: twistededwards.NewPointAffine(b.R.X, b.R.Y), S: b.S}
			raw := m.Bytes()
			want, err := public.Verify(theirs.Bytes(), raw[:], gnark.NewMerkleDamgardHasher())
			if err != nil {
				t.Fatal(err)
			}
			if have := b.Verify(m) == nil; have != want {
				t.Errorf("key %d: valid is %t, gnark says %t", n, have, want)
			}
		}
	}
}

func TestPublicKeysAreOfTheSubgroup(t *testing.T) {
	good := key(t, 1).Public()
	if err := good.Check(); err != nil {
		t.Error(err)
	}
	eighth := good.Eighth()
	p := twistededwards.NewPointAffine(eighth.X, eighth.Y)
	for range 3 {
		p.Double(&p)
	}
	if !p.X.Equal(&good.X) || !p.Y.Equal(&good.Y) {
		t.Error("eight times the eighth is another point")
	}
	// (0, −1) has order 2; added to a good point it gives one on the curve, outside of the subgroup.
	var minus fr.Element
	minus.SetInt64(-1)
	low, mixed := twistededwards.NewPointAffine(fr.Element{}, minus), twistededwards.NewPointAffine(good.X, good.Y)
	mixed.Add(&mixed, &low)
	for name, k := range map[string]session.PublicKey{
		"identity": {X: fr.Element{}, Y: fr.One()}, "order 2": {X: low.X, Y: low.Y}, "mixed": {X: mixed.X, Y: mixed.Y}, "off the curve": {X: good.Y, Y: good.X},
	} {
		if err := k.Check(); !errors.Is(err, session.ErrKey) {
			t.Errorf("%s is taken: %v", name, err)
		}
		point := k.Point()
		if _, err := session.ParsePublicKey(point[:]); !errors.Is(err, session.ErrKey) {
			t.Errorf("%s is parsed: %v", name, err)
		}
	}
	point := good.Point()
	if again, err := session.ParsePublicKey(point[:]); err != nil || again != good {
		t.Errorf("the key parses to another: %v", err)
	}
}

func TestBlockHasOneSpelling(t *testing.T) {
	b, _ := signed(t, 3, 9)
	raw := b.Bytes()
	if again, err := session.ParseBlock(raw); err != nil || again != b {
		t.Fatalf("block parses to %v, %v", again, err)
	}
	for name, change := range map[string]func([]byte){
		"no slot": func(raw []byte) { copy(raw, "\xff\xff\xff\xff") },
		"x above the order": func(raw []byte) {
			b.Key.X.BigInt(new(big.Int)).Add(b.Key.X.BigInt(new(big.Int)), fr.Modulus()).FillBytes(raw[4:36])
		},
		"A off the curve":       func(raw []byte) { raw[35] ^= 1 },
		"R off the curve":       func(raw []byte) { raw[131] ^= 1 },
		"S of the order's size": func(raw []byte) { o := twistededwards.GetEdwardsCurve().Order; o.FillBytes(raw[132:]) },
	} {
		changed := bytes.Clone(raw)
		change(changed)
		if _, err := session.ParseBlock(changed); !errors.Is(err, session.ErrBlock) {
			t.Errorf("%s is taken: %v", name, err)
		}
	}
	if _, err := session.ParseBlock(raw[:163]); !errors.Is(err, session.ErrBlock) {
		t.Errorf("a short one is taken: %v", err)
	}
}

func TestSecretsAreNotPrinted(t *testing.T) {
	k := key(t, 7)
	for _, text := range []string{fmt.Sprint(k), fmt.Sprintf("%v %+v %#v %x %s", k, k, k, k, k)} {
		if strings.Contains(text, "0707") || strings.Contains(text, "7 7") {
			t.Errorf("printed: %s", text)
		}
	}
	again, err := session.ParseText(k.Text())
	if err != nil || again.Public() != k.Public() {
		t.Errorf("the text gives another key: %v", err)
	}
	for _, text := range []string{"", "trellis-session:", strings.ToUpper(k.Text()), k.Text() + "00", "trellis-key:es256:" + k.Text()[16:]} {
		if _, err := session.ParseText(text); !errors.Is(err, session.ErrKey) {
			t.Errorf("%q is taken: %v", text, err)
		}
	}
}

// TestDigestsAreOfEIP712 asks go-ethereum's implementation of the standard.
func TestDigestsAreOfEIP712(t *testing.T) {
	at := session.Domain{ChainID: 4690, Contract: common.Address{9}}
	d := session.Delegation{Project: 1, Device: common.Address{2}, Key: key(t, 1).Public(), Until: 4, Serial: 3}
	r := session.Revocation{Project: 1, Device: common.Address{2}, Serial: 3}
	number := func(n uint64) string { return fmt.Sprint(n) }
	for primary, c := range map[string]struct {
		fields  []apitypes.Type
		message apitypes.TypedDataMessage
		digest  common.Hash
	}{
		"SessionKey": {
			[]apitypes.Type{{Name: "project", Type: "uint256"}, {Name: "device", Type: "address"}, {Name: "x", Type: "uint256"}, {Name: "y", Type: "uint256"}, {Name: "until", Type: "uint64"}, {Name: "serial", Type: "uint64"}},
			apitypes.TypedDataMessage{"project": number(1), "device": d.Device.Hex(), "x": d.Key.X.String(), "y": d.Key.Y.String(), "until": number(4), "serial": number(3)}, d.Digest(at),
		},
		"RevokeSessionKey": {
			[]apitypes.Type{{Name: "project", Type: "uint256"}, {Name: "device", Type: "address"}, {Name: "serial", Type: "uint64"}},
			apitypes.TypedDataMessage{"project": number(1), "device": r.Device.Hex(), "serial": number(3)}, r.Digest(at),
		},
	} {
		data := apitypes.TypedData{
			Types: apitypes.Types{
				"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
				primary:        c.fields,
			},
			PrimaryType: primary, Message: c.message,
			Domain: apitypes.TypedDataDomain{Name: "Trellis SessionKeys", Version: "1", ChainId: math.NewHexOrDecimal256(4690), VerifyingContract: at.Contract.Hex()},
		}
		want, _, err := apitypes.TypedDataAndHash(data)
		if err != nil {
			t.Fatal(err)
		}
		if common.BytesToHash(want) != c.digest {
			t.Errorf("%s: digest %s, EIP-712 gives %x", primary, c.digest, want)
		}
	}
}

func FuzzParseBlock(f *testing.F) {
	b, _ := signed(f, 1, 2)
	f.Add(b.Bytes())
	f.Fuzz(func(t *testing.T, raw []byte) {
		b, err := session.ParseBlock(raw)
		if err != nil {
			if !errors.Is(err, session.ErrBlock) {
				t.Fatalf("error of another kind: %v", err)
			}
			return
		}
		if !bytes.Equal(b.Bytes(), raw) {
			t.Fatalf("second spelling accepted: %x", raw)
		}
		b.Verify(fr.NewElement(1))
	})
}

func BenchmarkSign(b *testing.B) {
	k := key(b, 1)
	for b.Loop() {
		if _, err := k.Sign(1, fr.NewElement(2)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkVerify(b *testing.B) {
	block, m := signed(b, 1, 2)
	for b.Loop() {
		if err := block.Verify(m); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCheckKey(b *testing.B) {
	k := key(b, 1).Public()
	for b.Loop() {
		if err := k.Check(); err != nil {
			b.Fatal(err)
		}
	}
}
