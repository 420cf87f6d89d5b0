package psa_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/pem"
	"testing"
	"time"

	"github.com/veraison/go-cose"

	"github.com/trellis-network/trellis/internal/evidencetest"
	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/attesttest"
	"github.com/trellis-network/trellis/protocol/attest/psa"
	"github.com/trellis-network/trellis/protocol/attest/psa/psatest"
	"github.com/trellis-network/trellis/types/jwk"
)

func read(t testing.TB, name string) []byte {
	t.Helper()
	return evidencetest.Sample(t, "psa/"+name)
}

func endorse(key jwk.Public) func([]byte) (psa.Endorsement, bool) {
	return func([]byte) (psa.Endorsement, bool) { return psa.Endorsement{Key: key}, true }
}

func rfcKey(t testing.TB) jwk.Public {
	key, err := jwk.ParsePublic(read(t, "rfc9783-key.jwk"))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func tfmKey(t testing.TB) jwk.Public {
	block, _ := pem.Decode(read(t, "tfm-public.pem"))
	parsed, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := parsed.(*ecdsa.PublicKey).Bytes()
	if err != nil {
		t.Fatal(err)
	}
	key, err := jwk.NewPublic(jwk.P256, raw[1:])
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func appraise(p psa.Policy, raw []byte) attest.Result {
	return p.Appraise(attest.Evidence{Kind: attest.PSA, Body: raw}, attesttest.Challenge(rand.Reader), attesttest.Now)
}

// The published tokens have nonces of their own, so the binding to our challenge is all that they lack.
func TestPublishedTokensFailOnlyOnTheirBinding(t *testing.T) {
	for name, key := range map[string]jwk.Public{"rfc9783-sign1.cbor": rfcKey(t), "tfm-psa-2.cbor": tfmKey(t), "tfm-psa-iot-1.cbor": tfmKey(t)} {
		r := appraise(psa.Policy{Endorsed: endorse(key)}, read(t, name))
		if len(r.Reasons) != 1 || !r.Has(attest.Binding) {
			t.Errorf("%s: reasons %v, want binding", name, r.Reasons)
		}
		if r.Claims.Facts["lifecycle"] != "secured" || r.Claims.Debug != attest.DebugOff {
			t.Errorf("%s: claims %+v", name, r.Claims)
		}
		register := map[bool]string{true: "sw/PRoT", false: "sw/SPE"}[name == "rfc9783-sign1.cbor"]
		if len(r.Claims.Measurements[register]) != 64 {
			t.Errorf("%s: measurements %v", name, r.Claims.Measurements)
		}
	}
}

func TestPublishedTokenWithAnotherKeyOrSignature(t *testing.T) {
	raw := read(t, "rfc9783-sign1.cbor")
	if r := appraise(psa.Policy{Endorsed: endorse(tfmKey(t))}, raw); !r.Has(attest.Signature) {
		t.Errorf("another key: reasons %v", r.Reasons)
	}
	raw[len(raw)-1] ^= 1
	if r := appraise(psa.Policy{Endorsed: endorse(rfcKey(t))}, raw); !r.Has(attest.Signature) {
		t.Errorf("another signature: reasons %v", r.Reasons)
	}
}

// COSE_Mac0 (RFC 9052 §6.2): who can check a MAC can make it.
func TestMACIsRefused(t *testing.T) {
	mac0 := []byte{0xd1, 0x84, 0x43, 0xa1, 0x01, 0x05, 0xa0, 0x41, 0xa0, 0x41, 0x00}
	if r := appraise(psa.Policy{Endorsed: endorse(attesttest.Challenge(rand.Reader).Key)}, mac0); !r.Has(attest.Algorithm) {
		t.Errorf("reasons %v, want algorithm", r.Reasons)
	}
}

type setup struct {
	*psatest.Device
	policy    psa.Policy
	challenge attest.Challenge
	parts     map[string][]byte
}

func made() *setup {
	s := &setup{Device: psatest.New(rand.Reader), challenge: attesttest.Challenge(rand.Reader)}
	s.policy.Endorsed = s.Endorsed
	return s
}

func (s *setup) appraise() attest.Result {
	e := s.Evidence(s.challenge.Digest256())
	e.Parts = s.parts
	return s.policy.Appraise(e, s.challenge, attesttest.Now)
}

// asEAT makes the token one of a profile that the policy takes.
func (s *setup) asEAT(claims map[int64]any) {
	s.policy.Profiles = []string{"tag:example.com,2026:eat"}
	s.Claims = map[int64]any{256: s.Instance, 265: "tag:example.com,2026:eat", 262: true, 263: 2}
	for key, value := range claims {
		s.Claims[key] = value
	}
}

func TestGoodTokensAreAffirmed(t *testing.T) {
	for name, spoil := range map[string]func(*setup){
		"PSA":      func(*setup) {},
		"48 bytes": func(s *setup) { s.Claims[2399] = []any{map[int]any{2: make([]byte, 48), 5: make([]byte, 48)}} },
		"64-byte nonce": func(s *setup) {
			d := s.challenge.Digest512()
			s.Claims[10] = d[:]
		},
		"EAT": func(s *setup) { s.asEAT(nil) },
		"EAT with times": func(s *setup) {
			s.asEAT(map[int64]any{6: attesttest.Now.Unix() - 60, 4: attesttest.Now.Unix() + 60, 270: "firmware"})
		},
		"certified": func(s *setup) {
			root := attesttest.Root(rand.Reader, attesttest.Template{Name: "Maker"})
			leaf := root.Issue(attesttest.Template{Name: "T1"})
			s.Key, s.policy.Roots, s.policy.Endorsed = leaf.Key, []*x509.Certificate{root.Cert}, nil
			s.parts = map[string][]byte{psa.PartCertificates: attesttest.DER(leaf)}
			s.policy.Vendors, s.policy.Models = []string{"Maker"}, []string{"T1"}
		},
		"reference": func(s *setup) {
			s.policy.References = []attest.Reference{{Register: "sw/SPE", Values: [][]byte{bytes.Repeat([]byte{3}, 32)}}}
		},
	} {
		s := made()
		spoil(s)
		if r := s.appraise(); !r.IsAffirming() {
			t.Errorf("%s: %s, reasons %v", name, r.Status, r.Reasons)
		}
	}
}

func TestBadTokensAreRefused(t *testing.T) {
	component := func(fields map[int]any) []any { return []any{fields} }
	for name, c := range map[string]struct {
		spoil func(*setup)
		want  attest.Code
	}{
		"assembly":             {func(s *setup) { s.Claims[2395] = 0x1000 }, attest.Lifecycle},
		"provisioning":         {func(s *setup) { s.Claims[2395] = 0x20ff }, attest.Lifecycle},
		"decommissioned":       {func(s *setup) { s.Claims[2395] = 0x6000 }, attest.Lifecycle},
		"reserved lifecycle":   {func(s *setup) { s.Claims[2395] = 0x3100 }, attest.Lifecycle},
		"lifecycle 17 bits":    {func(s *setup) { s.Claims[2395] = 0x13000 }, attest.Malformed},
		"recoverable debug":    {func(s *setup) { s.Claims[2395] = 0x5000 }, attest.Lifecycle},
		"non-PSA-RoT debug":    {func(s *setup) { s.Claims[2395] = 0x4000 }, attest.Debug},
		"no lifecycle":         {func(s *setup) { delete(s.Claims, 2395) }, attest.Malformed},
		"no nonce":             {func(s *setup) { s.Claims[10] = []byte{} }, attest.Malformed},
		"two nonces":           {func(s *setup) { s.Claims[10] = []any{make([]byte, 32), make([]byte, 32)} }, attest.Malformed},
		"another nonce":        {func(s *setup) { s.Claims[10] = make([]byte, 32) }, attest.Binding},
		"short instance":       {func(s *setup) { s.Claims[256] = s.Instance[:32] }, attest.Malformed},
		"instance of type 2":   {func(s *setup) { s.Claims[256] = append([]byte{2}, s.Instance[1:]...) }, attest.Malformed},
		"another instance":     {func(s *setup) { s.Claims[256] = append([]byte{1}, make([]byte, 32)...) }, attest.Identity},
		"short implementation": {func(s *setup) { s.Claims[2396] = make([]byte, 31) }, attest.Malformed},
		"no software":          {func(s *setup) { s.Claims[2399] = []any{} }, attest.Malformed},
		"short measurement":    {func(s *setup) { s.Claims[2399] = component(map[int]any{2: make([]byte, 20), 5: make([]byte, 32)}) }, attest.Malformed},
		"no signer":            {func(s *setup) { s.Claims[2399] = component(map[int]any{2: make([]byte, 32)}) }, attest.Malformed},
		"another profile":      {func(s *setup) { s.Claims[265] = "tag:example.com,2026:eat" }, attest.Unsupported},
		"no profile":           {func(s *setup) { delete(s.Claims, 265) }, attest.Unsupported},
		"another key":          {func(s *setup) { s.Key = attesttest.NewKey(rand.Reader, nil) }, attest.Signature},
		"ES384": {func(s *setup) {
			s.Key, s.Algorithm = attesttest.NewKey(rand.Reader, elliptic.P384()), cose.AlgorithmES384
		}, attest.Algorithm},
		"implementation differs": {func(s *setup) {
			s.policy.Endorsed = func([]byte) (psa.Endorsement, bool) {
				return psa.Endorsement{Key: s.Public, ImplementationID: make([]byte, 32)}, true
			}
		}, attest.Identity},
		"nobody endorsed": {func(s *setup) { s.policy.Endorsed = nil }, attest.Identity},
		"secp256k1": {func(s *setup) {
			key, _ := jwk.Generate(jwk.Secp256k1, rand.Reader)
			s.policy.Endorsed = endorse(key.Public())
		}, attest.Algorithm},
		"key revoked": {func(s *setup) {
			der, _ := x509.MarshalPKIXPublicKey(s.Key.Public())
			s.policy.Revoked.Keys = [][32]byte{sha256.Sum256(der)}
		}, attest.RevokedTrust},
		"certified by a stranger": {func(s *setup) {
			root := attesttest.Root(rand.Reader, attesttest.Template{Name: "Stranger"})
			leaf := root.Issue(attesttest.Template{Name: "T1"})
			s.Key, s.parts = leaf.Key, map[string][]byte{psa.PartCertificates: attesttest.DER(leaf)}
		}, attest.CertificateChain},
		"measurement":         {func(s *setup) { s.policy.References = []attest.Reference{{Register: "sw/SPE", Values: [][]byte{{1}}}} }, attest.Measurement},
		"EAT in debug":        {func(s *setup) { s.asEAT(map[int64]any{263: 0}) }, attest.Debug},
		"EAT of dbgstat 9":    {func(s *setup) { s.asEAT(map[int64]any{263: 9}) }, attest.Malformed},
		"EAT without dbgstat": {func(s *setup) { s.asEAT(nil); delete(s.Claims, 263) }, attest.Debug},
		"EAT over":            {func(s *setup) { s.asEAT(map[int64]any{4: attesttest.Now.Unix() - 1}) }, attest.Stale},
		"EAT of an hour ago":  {func(s *setup) { s.asEAT(map[int64]any{6: attesttest.Now.Unix() - 3600}) }, attest.Stale},
	} {
		t.Run(name, func(t *testing.T) {
			s := made()
			c.spoil(s)
			if r := s.appraise(); r.Status != attest.Contraindicated || !r.Has(c.want) {
				t.Errorf("%s, reasons %v, want %s", r.Status, r.Reasons, c.want)
			}
		})
	}
}

func TestBootByAnotherIsAWarning(t *testing.T) {
	s := made()
	s.asEAT(map[int64]any{262: false})
	if r := s.appraise(); r.Status != attest.Warning || !r.Has(attest.Lifecycle) {
		t.Errorf("%s, reasons %v", r.Status, r.Reasons)
	}
}

func TestTokenForAnotherDeviceIsRefused(t *testing.T) {
	s := made()
	e := s.Evidence(s.challenge.Digest256())
	other := s.challenge
	other.Key = attesttest.Challenge(rand.Reader).Key
	if r := s.policy.Appraise(e, other, attesttest.Now); !r.Has(attest.Binding) {
		t.Errorf("swapped key: reasons %v", r.Reasons)
	}
	if r := s.policy.Appraise(e, s.challenge, s.challenge.Expires.Add(time.Second)); !r.Has(attest.ChallengeExpired) {
		t.Errorf("late: reasons %v", r.Reasons)
	}
}

func TestSecondComponentOfANameIsSeen(t *testing.T) {
	s := made()
	one := map[int]any{1: "SPE", 2: bytes.Repeat([]byte{3}, 32), 5: make([]byte, 32)}
	two := map[int]any{1: "SPE", 2: bytes.Repeat([]byte{9}, 32), 5: make([]byte, 32)}
	s.Claims[2399] = []any{one, two}
	if r := s.appraise(); len(r.Claims.Measurements) != 2 || r.Claims.Measurements["sw/SPE"][:2] != "03" {
		t.Errorf("measurements %v", r.Claims.Measurements)
	}
}

func TestEveryCutAndTurnedBitIsRefused(t *testing.T) {
	s := made()
	e := s.Evidence(s.challenge.Digest256())
	check := func(at int, bad attest.Evidence) {
		if r := s.policy.Appraise(bad, s.challenge, attesttest.Now); r.Status != attest.Contraindicated {
			t.Errorf("byte %d: %s", at, r.Status)
		}
	}
	attesttest.Cuts(e, 1, check)
	attesttest.Flips(e, 1, check)
}

// FuzzAppraise states that no body is affirmed that our key did not sign, and none panics.
func FuzzAppraise(f *testing.F) {
	for _, raw := range evidencetest.Seeds("psa/rfc9783-sign1.cbor", "psa/rfc9783-mac0.cbor", "psa/tfm-psa-2.cbor", "psa/tfm-psa-iot-1.cbor") {
		f.Add(raw)
	}
	own := made()
	f.Add(own.Evidence(own.challenge.Digest256()).Body) // of another key
	p := psa.Policy{Endorsed: endorse(attesttest.Challenge(rand.Reader).Key), Profiles: []string{""}}
	challenge := attesttest.Challenge(rand.Reader)
	f.Fuzz(func(t *testing.T, raw []byte) {
		if r := p.Appraise(attest.Evidence{Kind: attest.PSA, Body: raw}, challenge, attesttest.Now); r.Status != attest.Contraindicated {
			t.Errorf("%s", r.Status)
		}
	})
}
