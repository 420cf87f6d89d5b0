package tdx_test

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/trellis-network/trellis/internal/evidencetest"
	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/attesttest"
	"github.com/trellis-network/trellis/protocol/attest/dcap"
	"github.com/trellis-network/trellis/protocol/attest/dcap/dcaptest"
	"github.com/trellis-network/trellis/protocol/attest/tdx"
)

func read(t testing.TB, name string) []byte {
	t.Helper()
	file, ours := strings.CutPrefix(name, "../google/") // of a module, with its licence
	if !ours {
		return evidencetest.Sample(t, name)
	}
	raw, err := os.ReadFile("../dcap/testdata/google/" + file)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func genuineEvidence(t testing.TB) attest.Evidence {
	return attest.Evidence{Kind: attest.TDX, Body: read(t, "quote_tdx.bin"), Parts: map[string][]byte{
		dcap.PartTCBInfo: read(t, "tcb_info_v3_with_tdx_module.json"), dcap.PartQEIdentity: read(t, "qe_identity.json"),
		dcap.PartSigningChain: read(t, "signing.der"), dcap.PartPCKCRL: read(t, "pck_platform_crl.der"), dcap.PartRootCRL: read(t, "intel_root_ca_crl.der"),
	}}
}

var july2025 = time.Date(2025, 7, 15, 0, 0, 0, 0, time.UTC)

// The genuine quote was made for nobody: its report data is zero. So it fails on what binds it to us, and on what Intel says of
// the platform, and on nothing else.
func TestGenuineQuoteIsOutOfDateAndNotOurs(t *testing.T) {
	challenge := attesttest.Challenge(rand.Reader)
	challenge.Expires = july2025.Add(time.Minute)
	r := tdx.Policy{}.Appraise(genuineEvidence(t), challenge, july2025)
	if len(r.Reasons) != 2 || !r.Has(attest.TCB) || !r.Has(attest.Binding) {
		t.Fatalf("reasons %v, want tcb and binding", r.Reasons)
	}
	if r.Claims.TCBStatus != dcap.OutOfDate || len(r.Claims.Advisories) != 3 || r.Claims.Debug != attest.DebugOff {
		t.Errorf("status %s, advisories %v, debug %s", r.Claims.TCBStatus, r.Claims.Advisories, r.Claims.Debug)
	}
	if r.Claims.Model != "TDX 00806f050000" || r.Claims.Facts["teeTcbSvn"] != "04010700000000000000000000000000" {
		t.Errorf("model %s, facts %v", r.Claims.Model, r.Claims.Facts)
	}
}

// Another genuine machine, whose microcode is below every level of its TCB info: go-tdx-guest says the same of it.
func TestGenuineQuoteOfGooglesIsBelowEveryLevel(t *testing.T) {
	now := time.Date(2023, 7, 1, 1, 0, 0, 0, time.UTC)
	e := attest.Evidence{Kind: attest.TDX, Body: read(t, "../google/quote-v4-tdx-with-text.dat"), Parts: map[string][]byte{
		dcap.PartTCBInfo: read(t, "../google/tcb-info.json"), dcap.PartQEIdentity: read(t, "../google/qe-identity.json"),
		dcap.PartSigningChain: read(t, "../google/tcb-signing.pem"), dcap.PartPCKCRL: read(t, "../google/pck-crl.der"), dcap.PartRootCRL: read(t, "../google/root-crl.der"),
	}}
	challenge := attesttest.Challenge(rand.Reader)
	challenge.Expires = now.Add(time.Minute)
	if r := (tdx.Policy{}).Appraise(e, challenge, now); !r.Has(attest.Malformed) {
		t.Errorf("with text behind the quote: reasons %v", r.Reasons)
	}
	e.Body = e.Body[:4935]
	r := tdx.Policy{}.Appraise(e, challenge, now)
	if len(r.Reasons) != 1 || !r.Has(attest.TCB) {
		t.Errorf("reasons %v, want tcb", r.Reasons)
	}
}

// A genuine machine that is up to date: what it lacks is a challenge of ours.
func TestGenuineUpToDateQuoteFailsOnlyOnItsBinding(t *testing.T) {
	now := time.Date(2025, 6, 25, 0, 0, 0, 0, time.UTC)
	e := attest.Evidence{Kind: attest.TDX, Body: read(t, "phala/tdx-quote.bin"), Parts: map[string][]byte{
		dcap.PartTCBInfo: read(t, "phala/tdx-tcb-info.json"), dcap.PartQEIdentity: read(t, "phala/tdx-qe-identity.json"),
		dcap.PartSigningChain: read(t, "phala/tdx-tcb-signing.pem"), dcap.PartPCKCRL: read(t, "phala/tdx-pck-crl.der"), dcap.PartRootCRL: read(t, "phala/tdx-root-crl.der"),
	}}
	challenge := attesttest.Challenge(rand.Reader)
	challenge.Expires = now.Add(time.Minute)
	r := tdx.Policy{}.Appraise(e, challenge, now)
	if len(r.Reasons) != 1 || !r.Has(attest.Binding) || r.Claims.TCBStatus != dcap.UpToDate || r.Claims.Debug != attest.DebugOff {
		t.Errorf("reasons %v, claims %+v", r.Reasons, r.Claims)
	}
}

func TestGenuineQuoteIsRefusedOutsideOfItsCollateral(t *testing.T) {
	for _, at := range []time.Time{july2025.AddDate(0, 1, 0), july2025.AddDate(0, -1, 0)} {
		challenge := attesttest.Challenge(rand.Reader)
		challenge.Expires = at.Add(time.Minute)
		if r := (tdx.Policy{}).Appraise(genuineEvidence(t), challenge, at); !r.Has(attest.CollateralExpired) {
			t.Errorf("at %s: reasons %v, want collateral-expired", at, r.Reasons)
		}
	}
}

// TestGenuineQuoteWithOneTurnedBit turns bits all over the quote: each must be refused for more than what was wrong before, but in
// the padding after the quote.
func TestGenuineQuoteWithOneTurnedBit(t *testing.T) {
	challenge := attesttest.Challenge(rand.Reader)
	challenge.Expires = july2025.Add(time.Minute)
	attesttest.Flips(genuineEvidence(t), 17, func(at int, bad attest.Evidence) {
		r := tdx.Policy{}.Appraise(bad, challenge, july2025)
		if r.Has(attest.TCB) && r.Has(attest.Binding) {
			t.Errorf("byte %d: reasons %v, the same as of the genuine quote", at, r.Reasons)
		}
	})
}

type setup struct {
	*dcaptest.Platform
	challenge attest.Challenge
	policy    tdx.Policy
}

func made(version uint16) *setup {
	s := &setup{dcaptest.New(rand.Reader, version, dcap.TeeTDX), attesttest.Challenge(rand.Reader), tdx.Policy{}}
	s.policy.Roots = []*x509.Certificate{s.Root.Cert}
	return s
}

func (s *setup) evidence() attest.Evidence { return s.Evidence(attest.TDX, s.challenge.Digest512()) }
func (s *setup) appraise(e attest.Evidence) attest.Result {
	return s.policy.Appraise(e, s.challenge, attesttest.Now)
}

func TestGoodQuoteIsAffirmed(t *testing.T) {
	for _, version := range []uint16{4, 5} {
		s := made(version)
		s.policy.References = []attest.Reference{{Register: "mrtd", Values: [][]byte{bytes.Repeat([]byte("T"), 48)}}}
		r := s.appraise(s.evidence())
		if !r.IsAffirming() || r.Claims.TCBStatus != dcap.UpToDate {
			t.Errorf("version %d: %s, reasons %v", version, r.Status, r.Reasons)
		}
		if want := attesttest.Now.Add(24 * time.Hour); !r.Expires.Equal(want) {
			t.Errorf("version %d: expires %s, want %s", version, r.Expires, want)
		}
	}
}

func TestResultEndsWithItsCollateral(t *testing.T) {
	s := made(4)
	s.policy.Lifetime = 100 * 24 * time.Hour
	if r := s.appraise(s.evidence()); !r.Expires.Equal(attesttest.Now.AddDate(0, 0, 10)) {
		t.Errorf("expires %s, want at nextUpdate", r.Expires)
	}
}

func TestBadQuotesAreRefused(t *testing.T) {
	other := dcaptest.New(rand.Reader, 4, dcap.TeeTDX)
	for name, c := range map[string]struct {
		spoil func(*setup)
		want  attest.Code
	}{
		"debug":                  {func(s *setup) { s.Body[120] = 1 }, attest.Debug},
		"reserved debug bits":    {func(s *setup) { s.Body[120] = 0x40 }, attest.Debug},
		"platform out of date":   {func(s *setup) { s.Body[2] = 5 }, attest.TCB},
		"platform revoked":       {func(s *setup) { s.Body[2] = 1 }, attest.TCB},
		"module out of date":     {func(s *setup) { s.Body[0] = 2 }, attest.TCB},
		"module below all":       {func(s *setup) { s.Body[0] = 1 }, attest.TCB},
		"module unknown":         {func(s *setup) { s.Body[1] = 9 }, attest.Identity},
		"module of another":      {func(s *setup) { s.Body[64] = 1 }, attest.Identity},
		"module with attributes": {func(s *setup) { s.Body[112] = 1 }, attest.Identity},
		"QE of another":          {func(s *setup) { s.QEReport[128] = 1 }, attest.Identity},
		"QE of another product":  {func(s *setup) { s.QEReport[256] = 1 }, attest.Identity},
		"QE in debug":            {func(s *setup) { s.QEReport[48] |= dcap.SGXDebug }, attest.Identity},
		"QE with MISCSELECT":     {func(s *setup) { s.QEReport[16] = 1 }, attest.Identity},
		"QE out of date":         {func(s *setup) { s.QEReport[258] = 6 }, attest.TCB},
		"QE revoked":             {func(s *setup) { s.QEReport[258] = 1 }, attest.TCB},
		"QE below all":           {func(s *setup) { s.QEReport[258] = 0 }, attest.TCB},
		"TCB info of another":    {func(s *setup) { s.Info["fmspc"] = "00906f050000" }, attest.CollateralInvalid},
		"TCB info of SGX":        {func(s *setup) { s.Info["id"] = "SGX" }, attest.CollateralInvalid},
		"identity of SGX":        {func(s *setup) { s.Identity["id"] = "QE" }, attest.CollateralInvalid},
		"TCB info over":          {func(s *setup) { s.Info["nextUpdate"] = attesttest.Now.Add(-time.Second).Format(time.RFC3339) }, attest.CollateralExpired},
		"identity not yet":       {func(s *setup) { s.Identity["issueDate"] = attesttest.Now.Add(time.Second).Format(time.RFC3339) }, attest.CollateralExpired},
		"CRL over":               {func(s *setup) { s.PCKCRL = s.CA.CRLUntil(attesttest.Now.Add(-time.Hour)) }, attest.CollateralExpired},
		"PCK revoked":            {func(s *setup) { s.PCKCRL = s.CA.CRL(s.PCK) }, attest.RevokedTrust},
		"CA revoked":             {func(s *setup) { s.RootCRL = s.Root.CRL(s.CA) }, attest.RevokedTrust},
		"TCB signer revoked":     {func(s *setup) { s.RootCRL = s.Root.CRL(s.Signer) }, attest.RevokedTrust},
		"CRL of another":         {func(s *setup) { s.PCKCRL = other.CA.CRL() }, attest.CollateralMissing},
		"root revoked": {func(s *setup) {
			s.policy.Revoked.Certificates = append(s.policy.Revoked.Certificates, sha256.Sum256(s.Root.Cert.Raw))
		}, attest.RevokedTrust},
		"another root":       {func(s *setup) { s.policy.Roots = []*x509.Certificate{other.Root.Cert} }, attest.CertificateChain},
		"Intel's root":       {func(s *setup) { s.policy.Roots = nil }, attest.CertificateChain},
		"PCK signs TCB info": {func(s *setup) { s.Signer = s.Root.Issue(attesttest.Template{Name: "Intel SGX PCK Certificate"}) }, attest.CertificateChain},
		"signer over": {func(s *setup) {
			s.Signer = s.Root.Issue(attesttest.Template{Name: "Intel SGX TCB Signing", NotAfter: attesttest.Now.Add(-time.Hour)})
		}, attest.CertificateExpired},
		"PCK without an extension": {func(s *setup) { s.PCK = s.CA.Issue(attesttest.Template{Name: "Intel SGX PCK Certificate"}) }, attest.Malformed},
		"key of another type":      {func(s *setup) { s.KeyType = 3 }, attest.Algorithm},
		"key of another chip":      {func(s *setup) { s.PCK.Key = other.PCK.Key }, attest.Signature},
		"old evaluation":           {func(s *setup) { s.policy.MinEvaluation = 18 }, attest.CollateralExpired},
		"vendor not allowed":       {func(s *setup) { s.policy.Vendors = []string{"AMD"} }, attest.Product},
		"model not allowed":        {func(s *setup) { s.policy.Models = []string{"TDX 000000000000"} }, attest.Product},
		"another measurement": {func(s *setup) {
			s.policy.References = []attest.Reference{{Register: "mrtd", Values: [][]byte{make([]byte, 48)}}}
		}, attest.Measurement},
		"missing measurement": {func(s *setup) { s.policy.References = []attest.Reference{{Register: "pcr0", Values: [][]byte{{1}}}} }, attest.Measurement},
	} {
		t.Run(name, func(t *testing.T) {
			s := made(4)
			c.spoil(s)
			if r := s.appraise(s.evidence()); r.Status != attest.Contraindicated || !r.Has(c.want) {
				t.Errorf("%s, reasons %v, want %s", r.Status, r.Reasons, c.want)
			}
		})
	}
}

func TestQuoteForAnotherChallengeIsRefused(t *testing.T) {
	for name, spoil := range map[string]func(*attest.Challenge){
		"nonce":   func(c *attest.Challenge) { c.Nonce[0]++ },
		"device":  func(c *attest.Challenge) { c.Device[0]++ },
		"chain":   func(c *attest.Challenge) { c.ChainID++ },
		"expires": func(c *attest.Challenge) { c.Expires = c.Expires.Add(time.Second) },
		"key":     func(c *attest.Challenge) { c.Key = attesttest.Challenge(rand.Reader).Key },
	} {
		s := made(4)
		e := s.evidence()
		spoil(&s.challenge)
		if r := s.appraise(e); !r.Has(attest.Binding) || len(r.Reasons) != 1 {
			t.Errorf("another %s: reasons %v, want binding", name, r.Reasons)
		}
	}
	s := made(4)
	e := s.evidence()
	if r := s.policy.Appraise(e, s.challenge, s.challenge.Expires.Add(time.Second)); !r.Has(attest.ChallengeExpired) {
		t.Errorf("late: reasons %v", r.Reasons)
	}
}

func TestMissingOrForeignCollateralIsRefused(t *testing.T) {
	s, other := made(4), made(4)
	e, foreign := s.evidence(), other.evidence()
	for name := range e.Parts {
		if r := s.appraise(attesttest.With(e, name, nil)); !r.Has(attest.CollateralMissing) {
			t.Errorf("without %s: reasons %v", name, r.Reasons)
		}
		if r := s.appraise(attesttest.With(e, name, foreign.Parts[name])); r.Status != attest.Contraindicated {
			t.Errorf("with another platform's %s: %s", name, r.Status)
		}
		if r := s.appraise(attesttest.With(e, name, []byte("{}"))); r.Status != attest.Contraindicated {
			t.Errorf("with garbage for %s: %s", name, r.Status)
		}
	}
}

func TestDebugIsAWarningWhereAllowed(t *testing.T) {
	s := made(4)
	s.Body[120], s.policy.AllowDebug = 1, true
	if r := s.appraise(s.evidence()); r.Status != attest.Warning || r.Claims.Debug != attest.DebugOn {
		t.Errorf("%s, reasons %v", r.Status, r.Reasons)
	}
}

// TestEveryCutAndTurnedBitIsRefused works on a made quote, so that nothing but the change can be the reason.
func TestEveryCutAndTurnedBitIsRefused(t *testing.T) {
	for _, version := range []uint16{4, 5} {
		s := made(version)
		e := s.evidence()
		check := func(at int, bad attest.Evidence) {
			if r := s.appraise(bad); r.Status != attest.Contraindicated {
				t.Errorf("version %d, byte %d: %s", version, at, r.Status)
			}
		}
		attesttest.Cuts(e, 13, check)
		attesttest.Flips(e, 5, check)
	}
}

func TestSGXQuoteIsNoTDXQuote(t *testing.T) {
	s := made(4)
	sgx := dcaptest.New(rand.Reader, 4, dcap.TeeSGX)
	if r := s.appraise(sgx.Evidence(attest.TDX, s.challenge.Digest512())); !r.Has(attest.Unsupported) {
		t.Errorf("reasons %v", r.Reasons)
	}
	if r := s.appraise(s.Evidence(attest.SGX, s.challenge.Digest512())); !r.Has(attest.Unsupported) {
		t.Errorf("evidence of another kind: reasons %v", r.Reasons)
	}
}
