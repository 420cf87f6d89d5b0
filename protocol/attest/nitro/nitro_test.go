package nitro_test

import (
	"bytes"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"testing"
	"time"

	"github.com/veraison/go-cose"

	"github.com/trellis-network/trellis/internal/evidencetest"
	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/attesttest"
	"github.com/trellis-network/trellis/protocol/attest/nitro"
	"github.com/trellis-network/trellis/protocol/attest/nitro/nitrotest"
)

// What AWS publishes as the fingerprint of its root.
func TestPinnedRootIsAWSs(t *testing.T) {
	sum := sha256.Sum256(nitro.AWSRoots()[0].Raw)
	if got := hex.EncodeToString(sum[:]); got != "641a0321a3e244efe456463195d606317ed7cdcc3c1756e09893f3c68f79bb5b" {
		t.Errorf("root %s", got)
	}
}

func genuine(t testing.TB) attest.Evidence { return read(t, "nitro.hex") }

func read(t testing.TB, name string) attest.Evidence {
	t.Helper()
	return attest.Evidence{Kind: attest.Nitro, Body: evidencetest.Sample(t, name)}
}

// When the genuine document was made; its leaf is valid for three hours.
var genuineTime = time.UnixMilli(0x1932d1239ca)

func at(now time.Time) attest.Challenge {
	c := attesttest.Challenge(rand.Reader)
	c.Expires = now.Add(time.Minute)
	return c
}

func TestGenuineDebugDocumentIsRefusedForDebugAndBinding(t *testing.T) {
	r := nitro.Policy{}.Appraise(genuine(t), at(genuineTime), genuineTime)
	if len(r.Reasons) != 2 || !r.Has(attest.Debug) || !r.Has(attest.Binding) {
		t.Errorf("reasons %v, want debug and binding", r.Reasons)
	}
	if r.Claims.Facts["instance"] != "i-0f73a4b4cb74cc9f2" || r.Claims.Debug != attest.DebugOn {
		t.Errorf("claims %+v", r.Claims)
	}
}

func TestGenuineDocumentFailsOnlyOnItsBinding(t *testing.T) {
	now := time.UnixMilli(0x19a6ec8483c)
	r := nitro.Policy{}.Appraise(read(t, "nitro.hex#1"), at(now), now)
	if len(r.Reasons) != 1 || !r.Has(attest.Binding) || r.Claims.Debug != attest.DebugOff {
		t.Errorf("reasons %v, debug %s", r.Reasons, r.Claims.Debug)
	}
	if got := r.Claims.Measurements["pcr0"]; got[:8] != "3aa0e6e6" {
		t.Errorf("pcr0 %s", got)
	}
}

func TestGenuineDocumentIsStaleLater(t *testing.T) {
	now := genuineTime.Add(6 * time.Minute)
	if r := (nitro.Policy{}).Appraise(genuine(t), at(now), now); !r.Has(attest.Stale) {
		t.Errorf("reasons %v, want stale", r.Reasons)
	}
	now = genuineTime.Add(24 * time.Hour)
	if r := (nitro.Policy{}).Appraise(genuine(t), at(now), now); !r.Has(attest.CertificateExpired) {
		t.Errorf("reasons %v, want certificate-expired", r.Reasons)
	}
}

// The last 96 bytes are the signature: turning them leaves certificate, time and payload alone.
func TestGenuineDocumentWithAnotherSignature(t *testing.T) {
	e := genuine(t)
	for i := 1; i <= 96; i++ {
		bad := attesttest.Clone(e)
		bad.Body[len(bad.Body)-i] ^= 1
		if r := (nitro.Policy{}).Appraise(bad, at(genuineTime), genuineTime); !r.Has(attest.Signature) || len(r.Reasons) != 1 {
			t.Fatalf("byte -%d: reasons %v, want signature", i, r.Reasons)
		}
	}
}

func TestGenuineDocumentUnderARevokedRoot(t *testing.T) {
	p := nitro.Policy{}
	p.Revoked.Certificates = [][32]byte{sha256.Sum256(nitro.AWSRoots()[0].Raw)}
	if r := p.Appraise(genuine(t), at(genuineTime), genuineTime); !r.Has(attest.RevokedTrust) {
		t.Errorf("reasons %v, want revoked", r.Reasons)
	}
}

type setup struct {
	*nitrotest.Enclave
	policy    nitro.Policy
	challenge attest.Challenge
	parts     map[string][]byte
}

func made() *setup {
	s := &setup{Enclave: nitrotest.New(rand.Reader), challenge: attesttest.Challenge(rand.Reader)}
	s.policy.Roots = []*x509.Certificate{s.Root.Cert}
	return s
}

func (s *setup) appraise() attest.Result {
	e := s.Evidence(s.challenge.Digest512())
	e.Parts = s.parts
	return s.policy.Appraise(e, s.challenge, attesttest.Now)
}

func TestGoodDocumentIsAffirmed(t *testing.T) {
	s := made()
	s.policy.References = []attest.Reference{{Register: "pcr0", Values: [][]byte{make([]byte, 48), bytes.Repeat([]byte{0xab}, 48)}}}
	s.parts = map[string][]byte{nitro.PartCRLs: s.Regional.CRL()}
	if r := s.appraise(); !r.IsAffirming() || r.Vector.Executables != 2 {
		t.Errorf("%s, reasons %v, vector %+v", r.Status, r.Reasons, r.Vector)
	}
}

func TestBadDocumentsAreRefused(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*setup)
		want  attest.Code
	}{
		"debug":              {func(s *setup) { s.Document["pcrs"].(map[uint][]byte)[0] = make([]byte, 48) }, attest.Debug},
		"no PCR0":            {func(s *setup) { delete(s.Document["pcrs"].(map[uint][]byte), 0) }, attest.Malformed},
		"short PCR":          {func(s *setup) { s.Document["pcrs"].(map[uint][]byte)[1] = make([]byte, 32) }, attest.Malformed},
		"PCR 32":             {func(s *setup) { s.Document["pcrs"].(map[uint][]byte)[32] = make([]byte, 48) }, attest.Malformed},
		"SHA-256":            {func(s *setup) { s.Document["digest"] = "SHA256" }, attest.Algorithm},
		"old":                {func(s *setup) { s.Document["timestamp"] = uint64(attesttest.Now.Add(-time.Hour).UnixMilli()) }, attest.Stale},
		"from the future":    {func(s *setup) { s.Document["timestamp"] = uint64(attesttest.Now.Add(time.Hour).UnixMilli()) }, attest.Stale},
		"no timestamp":       {func(s *setup) { s.Document["timestamp"] = uint64(0) }, attest.Malformed},
		"no nonce":           {func(s *setup) { s.Document["nonce"] = nil }, attest.Binding},
		"another nonce":      {func(s *setup) { s.Document["nonce"] = make([]byte, 64) }, attest.Binding},
		"short nonce":        {func(s *setup) { d := s.challenge.Digest512(); s.Document["nonce"] = d[:32] }, attest.Binding},
		"long user data":     {func(s *setup) { s.Document["user_data"] = make([]byte, 513) }, attest.Malformed},
		"module of a number": {func(s *setup) { s.Document["module_id"] = 7 }, attest.Malformed},
		"another key":        {func(s *setup) { s.Key = attesttest.NewKey(rand.Reader, elliptic.P384()) }, attest.Signature},
		"ES256":              {func(s *setup) { s.Key, s.Algorithm = attesttest.NewKey(rand.Reader, nil), cose.AlgorithmES256 }, attest.Algorithm},
		"ES256 with a leaf on P-256": {func(s *setup) {
			s.Leaf = s.Regional.Issue(attesttest.Template{Name: "p256"})
			s.Key, s.Algorithm = s.Leaf.Key, cose.AlgorithmES256
		}, attest.Algorithm},
		"ES512 with the key": {func(s *setup) { s.Algorithm = cose.AlgorithmES512 }, attest.Algorithm},
		"leaf over": {func(s *setup) {
			s.Leaf = s.Regional.Issue(attesttest.Template{Name: "old", Curve: elliptic.P384(), NotAfter: attesttest.Now.Add(-time.Second)})
		}, attest.CertificateExpired},
		"authority as leaf": {func(s *setup) { s.Leaf, s.Key = s.Regional, s.Regional.Key }, attest.CertificateChain},
		"AWS's root":        {func(s *setup) { s.policy.Roots = nil }, attest.CertificateChain},
		"leaf revoked":      {func(s *setup) { s.parts = map[string][]byte{nitro.PartCRLs: s.Regional.CRL(s.Leaf)} }, attest.RevokedTrust},
		"CRL over": {func(s *setup) {
			s.parts = map[string][]byte{nitro.PartCRLs: s.Regional.CRLUntil(attesttest.Now.Add(-time.Second))}
		}, attest.CollateralExpired},
		"key revoked": {func(s *setup) {
			s.policy.Revoked.Keys = [][32]byte{sha256.Sum256(s.Regional.Cert.RawSubjectPublicKeyInfo)}
		}, attest.RevokedTrust},
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

func TestDocumentForAnotherDeviceIsRefused(t *testing.T) {
	s := made()
	e := s.Evidence(s.challenge.Digest512())
	other := s.challenge
	other.Key = attesttest.Challenge(rand.Reader).Key
	if r := s.policy.Appraise(e, other, attesttest.Now); !r.Has(attest.Binding) {
		t.Errorf("swapped key: reasons %v", r.Reasons)
	}
}

func TestEveryCutAndTurnedBitIsRefused(t *testing.T) {
	s := made()
	e := s.Evidence(s.challenge.Digest512())
	check := func(at int, bad attest.Evidence) {
		if r := s.policy.Appraise(bad, s.challenge, attesttest.Now); r.Status != attest.Contraindicated {
			t.Errorf("byte %d: %s", at, r.Status)
		}
	}
	attesttest.Cuts(e, 11, check)
	attesttest.Flips(e, 3, check)
}

// FuzzAppraise states that no body is affirmed that we did not make, and none panics.
func FuzzAppraise(f *testing.F) {
	s := made()
	f.Add(s.Evidence(s.challenge.Digest512()).Body)
	f.Add([]byte{0xd1, 0x84, 0x40, 0xa0, 0x40, 0x40})
	s = made()
	f.Fuzz(func(t *testing.T, raw []byte) {
		r := s.policy.Appraise(attest.Evidence{Kind: attest.Nitro, Body: raw}, s.challenge, attesttest.Now)
		if r.Status != attest.Contraindicated {
			t.Errorf("%s", r.Status)
		}
	})
}
