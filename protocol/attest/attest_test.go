package attest_test

import (
	"bytes"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"flag"
	"math/big"
	"os"
	"reflect"
	"testing"
	"time"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/attesttest"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

var update = flag.Bool("update", false, "rewrite the golden files")

//go:generate go test . -update

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile("testdata/"+name, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s: got\n%s\nwant\n%s", name, got, want)
	}
}

// fixed is the challenge of the vectors: the secret key is 1, …, and the nonce counts up.
func fixed(t testing.TB, curve jwk.Curve) attest.Challenge {
	t.Helper()
	secret := make([]byte, 32)
	secret[31] = 1
	key, err := jwk.NewPrivate(curve, secret)
	if err != nil {
		t.Fatal(err)
	}
	c := attest.Challenge{ChainID: 4690, Key: key.Public(), Device: did.ID(key.Public().Address()), Expires: time.Unix(1772366700, 0).UTC()}
	for i := range c.Nonce {
		c.Nonce[i] = byte(i)
	}
	return c
}

func TestChallengeVectors(t *testing.T) {
	raw, err := json.MarshalIndent([]attest.Challenge{fixed(t, jwk.P256), fixed(t, jwk.Secp256k1)}, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "challenges.json", append(raw, '\n'))
	var again []attest.Challenge
	if err := json.Unmarshal(raw, &again); err != nil || !reflect.DeepEqual(again[0], fixed(t, jwk.P256)) {
		t.Errorf("read back %+v: %v", again, err)
	}
}

func TestEveryFieldOfAChallengeChangesItsDigests(t *testing.T) {
	base := fixed(t, jwk.P256)
	seen := map[[32]byte]string{base.Digest256(): "base"}
	for name, change := range map[string]func(*attest.Challenge){
		"chain":   func(c *attest.Challenge) { c.ChainID++ },
		"device":  func(c *attest.Challenge) { c.Device[19]++ },
		"key":     func(c *attest.Challenge) { c.Key = fixed(t, jwk.Secp256k1).Key },
		"nonce":   func(c *attest.Challenge) { c.Nonce[31]++ },
		"expires": func(c *attest.Challenge) { c.Expires = c.Expires.Add(time.Second) },
	} {
		c := base
		change(&c)
		if other, ok := seen[c.Digest256()]; ok || c.Digest512() == base.Digest512() {
			t.Errorf("%s: the digest is that of %s", name, other)
		}
		seen[c.Digest256()] = name
	}
}

func TestBadChallengesAreRefused(t *testing.T) {
	good, err := json.Marshal(fixed(t, jwk.P256))
	if err != nil {
		t.Fatal(err)
	}
	for _, replace := range [][2]string{
		{`"chainId":4690`, `"chainId":4691`}, {`"chainId":4690`, `"chainId":9007199254740992`}, {`"nonce":"00`, `"nonce":"`}, {`"expires":1772366700`, `"expires":-1`},
		{`"key":{`, `"key":null,"x":{`}, {`did:io:0x`, `did:io:`},
	} {
		bad := bytes.Replace(good, []byte(replace[0]), []byte(replace[1]), 1)
		var c attest.Challenge
		if err := json.Unmarshal(bad, &c); err == nil || bytes.Equal(bad, good) {
			t.Errorf("%s for %s: accepted", replace[1], replace[0])
		}
	}
}

func result(t testing.TB) attest.Result {
	c := fixed(t, jwk.P256)
	now := c.Expires.Add(-time.Minute)
	e := attest.Evidence{Kind: attest.TDX, Body: []byte("body"), Parts: map[string][]byte{"b": {2}, "a": {1}}}
	a := attest.Begin(attest.TDX, e, c, attest.Policy{TCB: map[string]attest.Tier{"UpToDate": attest.Affirming, "SWHardeningNeeded": attest.Warning}}, now)
	digest := c.Digest512()
	a.Bind(digest[:], digest[:])
	a.Product("Intel", "TDX 00806f050000")
	a.Debug(false, "")
	a.Status("SWHardeningNeeded", []string{"INTEL-SA-2", "INTEL-SA-1", "INTEL-SA-2"})
	a.Measure("mrtd", []byte{0xab})
	a.Fact("note", "<é>")
	return a.Finish()
}

func TestResultVector(t *testing.T) {
	r := result(t)
	raw, err := r.Canonical()
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "result.json", raw)
	hash, err := r.Hash()
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "result.sha256", []byte(hex.EncodeToString(hash[:])+"\n"))
	again, err := attest.ParseResult(raw)
	if err != nil || again.Status != attest.Warning || !again.Has(attest.TCB) || again.EvidenceHash != r.EvidenceHash {
		t.Errorf("read back %+v: %v", again, err)
	}
	if _, err := attest.ParseResult(append(raw, ' ')); err == nil {
		t.Error("a second spelling is accepted")
	}
}

func TestDetailsAreNoPartOfTheHash(t *testing.T) {
	one, two := result(t), result(t)
	two.Reasons[0].Detail = "other words"
	a, _ := one.Hash()
	b, _ := two.Hash()
	if a != b {
		t.Error("the detail changes the hash")
	}
}

// An appraiser that forgets to bind evidence affirms nothing.
func TestUnboundEvidenceIsRefused(t *testing.T) {
	c := fixed(t, jwk.P256)
	e := attest.Evidence{Kind: attest.PSA, Body: []byte{1}}
	if r := attest.Begin(attest.PSA, e, c, attest.Policy{}, c.Expires).Finish(); !r.Has(attest.Binding) {
		t.Errorf("%s, reasons %v", r.Status, r.Reasons)
	}
	if r := attest.Begin(attest.TDX, e, c, attest.Policy{}, c.Expires).Finish(); !r.Has(attest.Unsupported) {
		t.Errorf("evidence of another kind: %s, reasons %v", r.Status, r.Reasons)
	}
	if r := attest.Begin(attest.PSA, attest.Evidence{Kind: attest.PSA}, c, attest.Policy{}, c.Expires).Finish(); !r.Has(attest.Malformed) {
		t.Errorf("no body: %s, reasons %v", r.Status, r.Reasons)
	}
	c.Key = jwk.Public{}
	if r := attest.Begin(attest.PSA, e, c, attest.Policy{}, c.Expires).Finish(); !r.Has(attest.Binding) {
		t.Errorf("no key: %s, reasons %v", r.Status, r.Reasons)
	}
}

func TestEvidenceOverItsLimitsIsRefused(t *testing.T) {
	parts := make(map[string][]byte)
	for i := range attest.MaxParts + 1 {
		parts[string(rune('a'+i))] = nil
	}
	for name, e := range map[string]attest.Evidence{
		"large": {Kind: attest.TDX, Body: make([]byte, attest.MaxEvidenceBytes+1)},
		"parts": {Kind: attest.TDX, Body: []byte{1}, Parts: parts},
		"name":  {Kind: attest.TDX, Body: []byte{1}, Parts: map[string][]byte{string(make([]byte, 33)): nil}},
		"kind":  {Kind: "cca", Body: []byte{1}},
	} {
		raw, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		var again attest.Evidence
		if err := json.Unmarshal(raw, &again); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestKindsFitTheContract(t *testing.T) {
	want := append([]byte("sev-snp"), make([]byte, 25)...)
	if got := attest.SEVSNP.Bytes32(); !bytes.Equal(got[:], want) {
		t.Errorf("%x", got)
	}
}

func TestPathsAreHeldToTheirLists(t *testing.T) {
	root := attesttest.Root(rand.Reader, attesttest.Template{Name: "root"})
	ca := root.Issue(attesttest.Template{Name: "ca", CA: true})
	leaf := ca.Issue(attesttest.Template{Name: "leaf"})
	stranger := attesttest.Root(rand.Reader, attesttest.Template{Name: "ca"}) // the same name, another key
	list := func(raw []byte) *x509.RevocationList {
		l, err := attest.ParseList(raw)
		if err != nil {
			t.Fatal(err)
		}
		return l
	}
	for name, c := range map[string]struct {
		lists []*x509.RevocationList
		need  bool
		want  attest.Code
	}{
		"none":                  {nil, false, ""},
		"none, needed":          {nil, true, attest.CollateralMissing},
		"both":                  {[]*x509.RevocationList{list(root.CRL()), list(ca.CRL())}, true, ""},
		"leaf revoked":          {[]*x509.RevocationList{list(ca.CRL(leaf))}, false, attest.RevokedTrust},
		"revoked in an old one": {[]*x509.RevocationList{list(ca.CRLUntil(attesttest.Now.Add(-time.Hour), leaf)), list(ca.CRL())}, false, attest.RevokedTrust},
		"by a stranger":         {[]*x509.RevocationList{list(stranger.CRL(leaf))}, false, ""},
		"by a stranger, needed": {[]*x509.RevocationList{list(root.CRL()), list(stranger.CRL())}, true, attest.CollateralMissing},
		"old":                   {[]*x509.RevocationList{list(root.CRL()), list(ca.CRLUntil(attesttest.Now.Add(-time.Hour)))}, true, attest.CollateralExpired},
	} {
		path := attest.Path{Leaf: leaf.Cert, Intermediates: []*x509.Certificate{ca.Cert}, Roots: []*x509.Certificate{root.Cert}, Lists: c.lists, NeedLists: c.need}
		_, _, err := attest.Policy{}.VerifyPath(path, attesttest.Now)
		if got := code(err); got != c.want {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
	policy := attest.Policy{Revoked: attest.Revoked{Lists: []*x509.RevocationList{list(ca.CRL(leaf))}}}
	path := attest.Path{Leaf: leaf.Cert, Intermediates: []*x509.Certificate{ca.Cert}, Roots: []*x509.Certificate{root.Cert}}
	if _, _, err := policy.VerifyPath(path, attesttest.Now); code(err) != attest.RevokedTrust {
		t.Errorf("revoked by the policy's list: %v", err)
	}
}

// The key alone is as long as evidence may be: one check of a signature by it would take minutes.
func TestHugeKeysAreRefused(t *testing.T) {
	for _, bits := range []int{4097, 60_000, 1 << 20} {
		key := &rsa.PublicKey{N: new(big.Int).SetBit(big.NewInt(1), bits-1, 1), E: 65537}
		root := attesttest.Root(rand.Reader, attesttest.Template{Name: "root"})
		template := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: attesttest.Now}
		der, err := x509.CreateCertificate(rand.Reader, template, root.Cert, key, root.Key)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := attest.ParseCertificates(der); err == nil {
			t.Errorf("RSA of %d bits: accepted", bits)
		}
	}
}

func code(err error) attest.Code {
	if r, ok := err.(*attest.Refusal); ok {
		return r.Code
	}
	return ""
}

func FuzzEvidence(f *testing.F) {
	raw, err := json.Marshal(attest.Evidence{Kind: attest.TDX, Body: []byte{1}, Parts: map[string][]byte{"a": {2}}})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Fuzz(func(t *testing.T, raw []byte) {
		var e, again attest.Evidence
		if json.Unmarshal(raw, &e) != nil {
			return
		}
		once, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(once, &again); err != nil || again.Hash() != e.Hash() {
			t.Errorf("%q: %v", once, err)
		}
	})
}

func FuzzChallenge(f *testing.F) {
	raw, err := json.Marshal(fixed(f, jwk.P256))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Fuzz(func(t *testing.T, raw []byte) {
		var c, again attest.Challenge
		if json.Unmarshal(raw, &c) != nil {
			return
		}
		once, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(once, &again); err != nil || again != c {
			t.Errorf("%q: %v", once, err)
		}
	})
}

func FuzzResult(f *testing.F) {
	raw, err := result(f).Canonical()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Fuzz(func(t *testing.T, raw []byte) {
		r, err := attest.ParseResult(raw)
		if err != nil {
			return
		}
		if again, err := r.Canonical(); err != nil || !bytes.Equal(again, raw) {
			t.Errorf("%q: %v", again, err)
		}
	})
}

func FuzzCertificates(f *testing.F) {
	root := attesttest.Root(rand.Reader, attesttest.Template{Name: "root"})
	f.Add(root.Cert.Raw, root.CRL())
	f.Fuzz(func(t *testing.T, certs, list []byte) {
		chain, err := attest.ParseCertificates(certs)
		if err == nil && (len(chain) == 0 || len(chain) > attest.MaxChain) {
			t.Errorf("%d certificates", len(chain))
		}
		_, _ = attest.ParseList(list)
	})
}
