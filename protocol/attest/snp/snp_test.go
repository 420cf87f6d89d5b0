package snp_test

import (
	"bytes"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/binary"
	"os"
	"testing"
	"time"

	"github.com/google/go-sev-guest/abi"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/attesttest"
	"github.com/trellis-network/trellis/protocol/attest/snp"
	"github.com/trellis-network/trellis/protocol/attest/snp/snptest"
)

func genuine(t testing.TB) attest.Evidence {
	t.Helper()
	report, err := os.ReadFile("testdata/milan-report.bin")
	if err != nil {
		t.Fatal(err)
	}
	vcek, err := os.ReadFile("testdata/milan-vcek.der")
	if err != nil {
		t.Fatal(err)
	}
	return attest.Evidence{Kind: attest.SEVSNP, Body: report, Parts: map[string][]byte{snp.PartVCEK: vcek}}
}

var november2022 = time.Date(2022, 11, 1, 0, 0, 0, 0, time.UTC)

func challengeAt(now time.Time) attest.Challenge {
	c := attesttest.Challenge(rand.Reader)
	c.Expires = now.Add(time.Minute)
	return c
}

// The genuine report carries 01 02 03 04 05 for report data, and its guest may be debugged.
func TestGenuineReportFailsOnlyOnItsBindingAndDebug(t *testing.T) {
	p := snp.Policy{MinTCB: map[string]snp.TCB{"Milan": {Bootloader: 2, SNP: 5, Microcode: 68}}}
	r := p.Appraise(genuine(t), challengeAt(november2022), november2022)
	if len(r.Reasons) != 2 || !r.Has(attest.Binding) || !r.Has(attest.Debug) {
		t.Fatalf("reasons %v, want binding and debug", r.Reasons)
	}
	if r.Claims.Model != "SEV-SNP Milan" || r.Claims.Debug != attest.DebugOn || r.Claims.TCBStatus != "UpToDate" || r.Claims.Facts["product"] != "Milan-B0" {
		t.Errorf("claims %+v", r.Claims)
	}
	p.MinTCB["Milan"] = snp.TCB{SNP: 6}
	if r := p.Appraise(genuine(t), challengeAt(november2022), november2022); !r.Has(attest.TCB) || r.Claims.TCBStatus != "OutOfDate" {
		t.Errorf("with a higher least TCB: reasons %v", r.Reasons)
	}
}

func TestGenuineReportOutsideOfItsCertificate(t *testing.T) {
	for _, now := range []time.Time{november2022.AddDate(-1, 0, 0), november2022.AddDate(8, 0, 0)} {
		if r := (snp.Policy{}).Appraise(genuine(t), challengeAt(now), now); !r.Has(attest.CertificateExpired) {
			t.Errorf("at %s: reasons %v", now, r.Reasons)
		}
	}
}

func TestGenuineReportWithTurnedBits(t *testing.T) {
	challenge := challengeAt(november2022)
	attesttest.Flips(genuine(t), 3, func(at int, bad attest.Evidence) {
		r := snp.Policy{}.Appraise(bad, challenge, november2022)
		if r.Has(attest.Binding) {
			t.Errorf("byte %d: got as far as the binding: %v", at, r.Reasons)
		}
	})
}

func TestGenuineReportUnderARevokedRoot(t *testing.T) {
	roots, _ := snp.AMDRoots()
	var p snp.Policy
	for _, root := range roots {
		p.Revoked.Certificates = append(p.Revoked.Certificates, sha256.Sum256(root.Raw))
	}
	if r := p.Appraise(genuine(t), challengeAt(november2022), november2022); !r.Has(attest.RevokedTrust) {
		t.Errorf("reasons %v", r.Reasons)
	}
}

type setup struct {
	*snptest.Guest
	policy    snp.Policy
	challenge attest.Challenge
	parts     map[string][]byte
}

func made() *setup {
	s := &setup{Guest: snptest.New(rand.Reader), challenge: attesttest.Challenge(rand.Reader), parts: map[string][]byte{}}
	s.policy.Roots = []*x509.Certificate{s.ARK.Cert}
	s.policy.MinTCB = map[string]snp.TCB{"Milan": {Bootloader: 3, SNP: 8, Microcode: 115}}
	return s
}

func (s *setup) appraise() attest.Result {
	e := s.Evidence(s.challenge.Digest512())
	for name, part := range s.parts {
		e = attesttest.With(e, name, part)
	}
	return s.policy.Appraise(e, s.challenge, attesttest.Now)
}

func TestGoodReportIsAffirmed(t *testing.T) {
	for name, spoil := range map[string]func(*setup){
		"version 2": func(*setup) {},
		"version 3": func(s *setup) {
			s.Report[0] = 3
			family, model, stepping := abi.FmsFromCpuid1Eax(0xa00f11) // Milan B1
			copy(s.Report[snptest.AtFMS:], []byte{family, model, stepping})
		},
		"with all that a policy may ask": func(s *setup) {
			s.policy.NeedCRL = false
			s.policy.Chips = [][]byte{{1}, s.Chip}
			s.policy.References = []attest.Reference{{Register: "measurement", Values: [][]byte{bytes.Repeat([]byte{0x5e}, 48)}}}
		},
		"VMPL 1 where allowed": func(s *setup) { s.policy.MaxVMPL = 1; s.Report[snptest.AtVMPL] = 1 },
	} {
		s := made()
		spoil(s)
		if r := s.appraise(); !r.IsAffirming() {
			t.Errorf("%s: %s, reasons %v", name, r.Status, r.Reasons)
		}
	}
}

func TestPolicyWithoutALeastTCBWarns(t *testing.T) {
	s := made()
	s.policy.MinTCB = nil
	if r := s.appraise(); r.Status != attest.Warning || !r.Has(attest.TCB) {
		t.Errorf("%s, reasons %v", r.Status, r.Reasons)
	}
}

func TestBadReportsAreRefused(t *testing.T) {
	policy := func(s *setup, p abi.SnpPolicy) {
		binary.LittleEndian.PutUint64(s.Report[snptest.AtPolicy:], abi.SnpPolicyToBytes(p))
	}
	for name, c := range map[string]struct {
		spoil func(*setup)
		want  attest.Code
	}{
		"debug":               {func(s *setup) { policy(s, abi.SnpPolicy{Debug: true}) }, attest.Debug},
		"migration":           {func(s *setup) { policy(s, abi.SnpPolicy{MigrateMA: true}) }, attest.Lifecycle},
		"reserved policy":     {func(s *setup) { s.Report[snptest.AtPolicy+7] = 1 }, attest.Malformed},
		"VMPL 1":              {func(s *setup) { s.Report[snptest.AtVMPL] = 1 }, attest.Identity},
		"another chip":        {func(s *setup) { s.Report[snptest.AtChip] ^= 1 }, attest.Identity},
		"chip not listed":     {func(s *setup) { s.policy.Chips = [][]byte{{1}} }, attest.Product},
		"another TCB":         {func(s *setup) { s.Report[snptest.AtReportedTCB]++ }, attest.Identity},
		"old TCB":             {func(s *setup) { s.policy.MinTCB["Milan"] = snp.TCB{Microcode: 116} }, attest.TCB},
		"launched on old TCB": {func(s *setup) { s.Report[snptest.AtLaunchTCB]-- }, attest.TCB},
		"of a Genoa": {func(s *setup) {
			s.Report[0] = 3
			copy(s.Report[snptest.AtFMS:], []byte{0x19, 0x11, 0})
		}, attest.Identity},
		"version 1":   {func(s *setup) { s.Report[0] = 1 }, attest.Unsupported},
		"version 9":   {func(s *setup) { s.Report[0] = 9 }, attest.Unsupported},
		"algorithm 2": {func(s *setup) { s.Report[snptest.AtAlgorithm] = 2 }, attest.Algorithm},
		"not signed":  {func(s *setup) { s.Report[snptest.AtSigner] = 7 << 2 }, attest.Signature},
		"VLEK":        {func(s *setup) { s.Report[snptest.AtSigner] = 1 << 2 }, attest.Malformed},
		"another key": {func(s *setup) { s.Key = attesttest.NewKey(rand.Reader, elliptic.P384()) }, attest.Signature},
		"ASK as chip": {func(s *setup) { s.VCEK, s.Key = s.ASK, s.ASK.Key }, attest.CertificateChain},
		"AMD's roots": {func(s *setup) { s.policy.Roots = nil }, attest.CertificateChain},
		"P-256 chip": {func(s *setup) {
			s.VCEK = s.ASK.Issue(attesttest.Template{Name: "SEV-VCEK"})
		}, attest.Algorithm},
		"no VCEK":      {func(s *setup) { s.parts[snp.PartVCEK] = nil }, attest.CollateralMissing},
		"garbage VCEK": {func(s *setup) { s.parts[snp.PartVCEK] = []byte("0") }, attest.Malformed},
		"ASK revoked":  {func(s *setup) { s.parts[snp.PartCRL] = s.ARK.CRL(s.ASK) }, attest.RevokedTrust},
		"CRL over":     {func(s *setup) { s.parts[snp.PartCRL] = s.ARK.CRLUntil(attesttest.Now.Add(-time.Second)) }, attest.CollateralExpired},
		"CRL missing":  {func(s *setup) { s.parts[snp.PartCRL], s.policy.NeedCRL = nil, true }, attest.CollateralMissing},
		"chip revoked": {func(s *setup) { s.policy.Revoked.Certificates = [][32]byte{sha256.Sum256(s.VCEK.Cert.Raw)} }, attest.RevokedTrust},
		"old measurement": {func(s *setup) {
			s.policy.References = []attest.Reference{{Register: "measurement", Values: [][]byte{{1}}}}
		}, attest.Measurement},
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

func TestReportForAnotherDeviceIsRefused(t *testing.T) {
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
	attesttest.Cuts(e, 7, check)
	attesttest.Flips(e, 1, check)
}

// FuzzAppraise states that no report and no certificate is affirmed that the chip did not sign, and none panics.
func FuzzAppraise(f *testing.F) {
	e := genuine(f)
	f.Add(e.Body, e.Parts[snp.PartVCEK])
	f.Add([]byte{}, []byte{0x30, 0x82, 0xff, 0xff})
	challenge := challengeAt(november2022)
	f.Fuzz(func(t *testing.T, body, vcek []byte) {
		e := attest.Evidence{Kind: attest.SEVSNP, Body: body, Parts: map[string][]byte{snp.PartVCEK: vcek}}
		if r := (snp.Policy{}).Appraise(e, challenge, november2022); r.Status != attest.Contraindicated {
			t.Errorf("%s", r.Status)
		}
	})
}
