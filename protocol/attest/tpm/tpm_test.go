package tpm_test

import (
	"crypto"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/json"
	"errors"
	"io"
	"os"
	"testing"
	"time"

	"github.com/google/go-tpm/tpm2"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/attesttest"
	"github.com/trellis-network/trellis/protocol/attest/tpm"
	"github.com/trellis-network/trellis/protocol/attest/tpm/tpmtest"
	"github.com/trellis-network/trellis/types/jwk"
)

func read(t testing.TB, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

type fixture struct {
	Challenge attest.Challenge `json:"challenge"`
	Evidence  attest.Evidence  `json:"evidence"`
	Root      []byte           `json:"root"`
}

func simulated(t testing.TB, scheme string) (fixture, tpm.Policy) {
	t.Helper()
	var f fixture
	if err := json.Unmarshal(read(t, "simulator/"+scheme+".json"), &f); err != nil {
		t.Fatal(err)
	}
	root, err := x509.ParseCertificate(f.Root)
	if err != nil {
		t.Fatal(err)
	}
	f.Evidence.Parts[tpm.PartEventLog] = read(t, "cos-85-amd-sev.bin")
	return f, tpm.Policy{AKRoots: []*x509.Certificate{root}, SecureBoot: true, DeviceKey: true}
}

var schemes = []string{"rsassa", "rsapss", "ecdsa"}

// The reference implementation's quotes after a genuine machine's boot, bound to our challenge, with our key certified.
func TestReferenceImplementationIsAffirmed(t *testing.T) {
	for _, scheme := range schemes {
		f, p := simulated(t, scheme)
		r := p.Appraise(f.Evidence, f.Challenge, attesttest.Now)
		if !r.IsAffirming() {
			t.Errorf("%s: %s, reasons %v", scheme, r.Status, r.Reasons)
		}
		facts := r.Claims.Facts
		if facts["secureBoot"] != "on" || facts["deviceKey"] != "in the TPM" || facts["replayedPCRs"] != "[0 1 2 3 4 5 6 7 9 14]" && facts["replayedPCRs"] != "[0 1 2 3 4 5 6 7 9]" {
			t.Errorf("%s: facts %v", scheme, facts)
		}
	}
}

func TestReferenceImplementationWithTurnedBits(t *testing.T) {
	for _, scheme := range schemes {
		f, p := simulated(t, scheme)
		attesttest.Flips(f.Evidence, 1, func(at int, bad attest.Evidence) {
			if r := p.Appraise(bad, f.Challenge, attesttest.Now); r.Status != attest.Contraindicated {
				t.Errorf("%s, quote's byte %d: %s", scheme, at, r.Status)
			}
		})
		for name, part := range f.Evidence.Parts {
			for at := 0; at < len(part); at += 1 + len(part)/64 {
				bad := attesttest.Clone(f.Evidence)
				bad.Parts[name][at] ^= 1 << (at % 8)
				r := p.Appraise(bad, f.Challenge, attesttest.Now)
				// A log's data is not measured, nor are its SHA-1 digests when SHA-256 was quoted. Of the AK a certificate
				// certifies the key; that it is restricted is its authority's word (TestActivationBindsTheWholeKey).
				if r.Status != attest.Contraindicated && name != tpm.PartEventLog && name != tpm.PartAK {
					t.Errorf("%s, byte %d of %s: %s", scheme, at, name, r.Status)
				}
			}
		}
	}
}

// A Google Cloud vTPM quoted and signed with SHA-1: whoever finds a collision forges it.
func TestGenuineSHA1QuoteIsRefused(t *testing.T) {
	challenge := attesttest.Challenge(rand.Reader)
	tpmWithRoot := tpmtest.New(rand.Reader)
	e := attest.Evidence{Kind: attest.TPM2, Body: read(t, "gcp-vtpm-quote.bin"), Parts: map[string][]byte{
		tpm.PartAK: read(t, "gcp-vtpm-ak.bin"), tpm.PartSignature: read(t, "gcp-vtpm-signature.bin"),
	}}
	p := tpm.Policy{AKRoots: []*x509.Certificate{tpmWithRoot.Maker.Cert}}
	if r := p.Appraise(e, challenge, attesttest.Now); !r.Has(attest.Identity) {
		t.Errorf("without a certificate: reasons %v", r.Reasons)
	}
	area, err := tpm2.Unmarshal[tpm2.TPMTPublic](e.Parts[tpm.PartAK])
	if err != nil {
		t.Fatal(err)
	}
	public, err := tpm2.Pub(*area)
	if err != nil {
		t.Fatal(err)
	}
	e.Parts[tpm.PartAKCertificates] = tpmWithRoot.Maker.Issue(attesttest.Template{Name: "vTPM", Key: publicOnly{public.(*rsa.PublicKey)}}).Cert.Raw
	if r := p.Appraise(e, challenge, attesttest.Now); len(r.Reasons) != 1 || !r.Has(attest.Algorithm) {
		t.Errorf("reasons %v, want algorithm", r.Reasons)
	}
}

// publicOnly lets the authority certify a key whose private half is elsewhere.
type publicOnly struct{ key *rsa.PublicKey }

func (p publicOnly) Public() crypto.PublicKey { return p.key }
func (p publicOnly) Sign(io.Reader, []byte, crypto.SignerOpts) ([]byte, error) {
	return nil, errors.New("the private key is in a TPM")
}

type setup struct {
	*tpmtest.TPM
	policy    tpm.Policy
	challenge attest.Challenge
	parts     map[string][]byte
}

func made(t testing.TB) *setup {
	t.Helper()
	s := &setup{TPM: tpmtest.New(rand.Reader), challenge: attesttest.Challenge(rand.Reader), parts: map[string][]byte{}}
	s.policy = tpm.Policy{AKRoots: []*x509.Certificate{s.Maker.Cert}, EKRoots: []*x509.Certificate{s.Maker.Cert}, SecureBoot: true, DeviceKey: true}
	raw, err := s.Device.PublicKey.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	if s.challenge.Key, err = jwk.NewPublic(jwk.P256, raw[1:]); err != nil {
		t.Fatal(err)
	}
	return s
}

func (s *setup) appraise() attest.Result {
	e := s.Evidence(s.challenge.Digest256())
	for name, part := range s.parts {
		e = attesttest.With(e, name, part)
	}
	return s.policy.Appraise(e, s.challenge, attesttest.Now)
}

func TestGoodQuoteIsAffirmed(t *testing.T) {
	s := made(t)
	pcr := s.Log.PCRs()[4]
	s.policy.References = []attest.Reference{{Register: "pcr4", Values: [][]byte{pcr}}}
	if r := s.appraise(); !r.IsAffirming() || r.Claims.Debug != attest.DebugOff {
		t.Errorf("%s, reasons %v", r.Status, r.Reasons)
	}
}

func TestActivationVouchesForTheKey(t *testing.T) {
	s := made(t)
	activate := func(s *setup) tpm.Activation {
		a, err := s.policy.Activate(rand.Reader, s.EK.Cert.Raw, tpm2.Marshal(s.AKArea), attesttest.Now)
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	activation := activate(s)
	answer, ok := s.Answer(activation)
	if !ok || !activation.IsAnswer(answer) {
		t.Fatal("the TPM cannot answer")
	}
	s.policy.Activation, s.policy.AKRoots = &activation, nil
	s.policy.Vendors, s.policy.Models = []string{"TEST"}, []string{"T2"}
	s.parts = map[string][]byte{tpm.PartAnswer: answer, tpm.PartAKCertificates: nil}
	if r := s.appraise(); !r.IsAffirming() || r.Claims.Facts["vouchedBy"] != "endorsement key" {
		t.Errorf("%s, reasons %v", r.Status, r.Reasons)
	}
	s.parts[tpm.PartAnswer] = make([]byte, 32)
	if r := s.appraise(); !r.Has(attest.Identity) {
		t.Errorf("wrong answer: reasons %v", r.Reasons)
	}
	other := activate(s)
	s.policy.Activation = &other
	s.parts[tpm.PartAnswer] = answer
	if r := s.appraise(); !r.Has(attest.Identity) {
		t.Errorf("answer to another activation: reasons %v", r.Reasons)
	}
	stranger := made(t)
	stranger.EK, stranger.Maker = s.EK, s.Maker // same TPM's EK, another AK
	if _, ok := stranger.Answer(activation); ok {
		t.Error("a TPM answered for an AK that it does not hold")
	}
	stranger.policy.Activation, stranger.policy.AKRoots = &activation, nil
	stranger.parts = map[string][]byte{tpm.PartAnswer: answer, tpm.PartAKCertificates: nil}
	if r := stranger.appraise(); !r.Has(attest.Identity) {
		t.Errorf("an AK that was not activated: reasons %v", r.Reasons)
	}
}

// An activation is for the key's name, so for all of its attributes.
func TestActivationBindsTheWholeKey(t *testing.T) {
	s := made(t)
	ak := tpm2.Marshal(s.AKArea)
	activation, err := s.policy.Activate(rand.Reader, s.EK.Cert.Raw, ak, attesttest.Now)
	if err != nil {
		t.Fatal(err)
	}
	answer, _ := s.Answer(activation)
	s.policy.Activation = &activation
	s.parts[tpm.PartAnswer] = answer
	for at := range ak {
		bad := append([]byte{}, ak...)
		bad[at] ^= 1 << (at % 8)
		s.parts[tpm.PartAK] = bad
		if r := s.appraise(); r.Status != attest.Contraindicated {
			t.Errorf("byte %d: %s", at, r.Status)
		}
	}
}

func TestBadEKIsNotActivated(t *testing.T) {
	for name, spoil := range map[string]func(*setup) []byte{
		"of a stranger": func(*setup) []byte { return tpmtest.New(rand.Reader).EK.Cert.Raw },
		"without usage": func(s *setup) []byte {
			return s.Maker.Issue(attesttest.Template{Name: "EK", Key: s.EK.Key, Extensions: []pkix.Extension{tpmtest.DirectoryName("id:54455354", "T2")}}).Cert.Raw
		},
		"over": func(s *setup) []byte {
			return s.Maker.Issue(attesttest.Template{Name: "EK", Key: s.EK.Key, NotAfter: attesttest.Now.Add(-time.Second), Extensions: []pkix.Extension{tpmtest.EKUsage()}}).Cert.Raw
		},
		"on P-384": func(s *setup) []byte {
			return s.Maker.Issue(attesttest.Template{Name: "EK", Curve: elliptic.P384(), Extensions: []pkix.Extension{tpmtest.EKUsage()}}).Cert.Raw
		},
		"with another critical extension": func(s *setup) []byte {
			return s.Maker.Issue(attesttest.Template{Name: "EK", Key: s.EK.Key, Extensions: []pkix.Extension{tpmtest.EKUsage(), {Id: []int{1, 2, 3}, Critical: true, Value: []byte{5, 0}}}}).Cert.Raw
		},
		"revoked": func(s *setup) []byte {
			s.policy.Revoked.Certificates = [][32]byte{sha256.Sum256(s.EK.Cert.Raw)}
			return s.EK.Cert.Raw
		},
		"AK not restricted": func(s *setup) []byte { s.AKArea.ObjectAttributes.Restricted = false; return s.EK.Cert.Raw },
	} {
		s := made(t)
		ek := spoil(s)
		if _, err := s.policy.Activate(rand.Reader, ek, tpm2.Marshal(s.AKArea), attesttest.Now); err == nil {
			t.Errorf("%s: activated", name)
		}
	}
	s := made(t)
	p256 := s.Maker.Issue(attesttest.Template{Name: "EK", Extensions: []pkix.Extension{tpmtest.EKUsage()}})
	if _, err := s.policy.Activate(rand.Reader, p256.Cert.Raw, tpm2.Marshal(s.AKArea), attesttest.Now); err != nil {
		t.Errorf("an EK on P-256: %v", err)
	}
}

func TestBadQuotesAreRefused(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*setup)
		want  attest.Code
	}{
		"AK not restricted":      {func(s *setup) { s.AKArea.ObjectAttributes.Restricted = false }, attest.KeyProperties},
		"AK may leave":           {func(s *setup) { s.AKArea.ObjectAttributes.FixedTPM = false }, attest.KeyProperties},
		"AK from outside":        {func(s *setup) { s.AKArea.ObjectAttributes.SensitiveDataOrigin = false }, attest.KeyProperties},
		"AK decrypts":            {func(s *setup) { s.AKArea.ObjectAttributes.Decrypt = true }, attest.KeyProperties},
		"AK of another":          {func(s *setup) { s.AKCert = s.Maker.Issue(attesttest.Template{Name: "AK"}) }, attest.Identity},
		"AK of a stranger":       {func(s *setup) { s.policy.AKRoots = nil }, attest.CertificateChain},
		"AK revoked":             {func(s *setup) { s.policy.Revoked.Certificates = [][32]byte{sha256.Sum256(s.AKCert.Cert.Raw)} }, attest.RevokedTrust},
		"maker revoked":          {func(s *setup) { s.policy.Revoked.Certificates = [][32]byte{sha256.Sum256(s.Maker.Cert.Raw)} }, attest.RevokedTrust},
		"nobody vouches":         {func(s *setup) { s.parts[tpm.PartAKCertificates] = nil }, attest.Identity},
		"not by a TPM":           {func(s *setup) { s.Magic = 0x41414141 }, attest.Malformed},
		"certification as quote": {func(s *setup) { s.parts = map[string][]byte{} }, ""},
		"another key signed":     {func(s *setup) { s.AK = attesttest.NewKey(rand.Reader, nil) }, attest.Signature},
		"SHA-1":                  {func(s *setup) { s.Hash = tpm2.TPMAlgSHA1 }, attest.Algorithm},
		"SHA-384 by name":        {func(s *setup) { s.Hash = tpm2.TPMAlgSHA384 }, attest.Signature},
		"another PCR's values":   {func(s *setup) { s.parts[tpm.PartPCRs] = make([]byte, 8*32) }, attest.Signature},
		"PCR 7 missing":          {func(s *setup) { s.Select = s.Select[:7] }, attest.Measurement},
		"reference differs":      {func(s *setup) { s.policy.References = []attest.Reference{{Register: "pcr0", Values: [][]byte{{1}}}} }, attest.Measurement},
		"no log":                 {func(s *setup) { s.parts[tpm.PartEventLog] = nil }, attest.EventLog},
		"log of another boot": {func(s *setup) {
			other := &tpmtest.Log{}
			other.SecureBoot(1)
			s.parts[tpm.PartEventLog] = other.Bytes()
		}, attest.EventLog},
		"log is cut":      {func(s *setup) { s.parts[tpm.PartEventLog] = s.Log.Bytes()[:100] }, attest.Malformed},
		"log of 1.2":      {func(s *setup) { s.parts[tpm.PartEventLog] = make([]byte, 64) }, attest.Malformed},
		"secure boot off": {func(s *setup) { s.Log.Reset(); s.Log.SecureBoot(0); s.Log.Add(7, 4, make([]byte, 4)) }, attest.EventLog},
		"secure boot off, data on": {func(s *setup) {
			s.Log.Reset()
			s.Log.Forge(7, 0x80000001, tpmtest.SecureBootVariable(0), tpmtest.SecureBootVariable(1))
			s.Log.Add(7, 4, make([]byte, 4))
		}, attest.EventLog},
		"secure boot after the separator": {func(s *setup) { s.Log.Reset(); s.Log.Add(7, 4, make([]byte, 4)); s.Log.SecureBoot(1) }, attest.EventLog},
		"separator disguised": {func(s *setup) {
			s.Log.Reset()
			s.Log.Forge(7, 0x80000002, make([]byte, 4), []byte("boot order"))
			s.Log.SecureBoot(1)
			s.Log.Add(7, 4, make([]byte, 4))
		}, attest.EventLog},
		"no separator": {func(s *setup) { s.Log.Reset(); s.Log.SecureBoot(1) }, attest.EventLog},
		"secure boot twice": {func(s *setup) {
			s.Log.Reset()
			s.Log.SecureBoot(0)
			s.Log.SecureBoot(1)
			s.Log.Add(7, 4, make([]byte, 4))
		}, attest.EventLog},
		"firmware debug": {func(s *setup) {
			s.Log.Reset()
			s.Log.Add(7, 0x80000007, []byte("UEFI Debug Mode"))
			s.Log.SecureBoot(1)
			s.Log.Add(7, 4, make([]byte, 4))
		}, attest.Debug},
		"firmware debug disguised": {func(s *setup) {
			s.Log.Reset()
			s.Log.Forge(7, 4, []byte("UEFI Debug Mode"), make([]byte, 4))
			s.Log.SecureBoot(1)
			s.Log.Add(7, 4, make([]byte, 4))
		}, attest.Debug},
		"device key not certified": {func(s *setup) { s.parts[tpm.PartCertify] = nil }, attest.KeyProperties},
		"device key may leave":     {func(s *setup) { s.DeviceArea.ObjectAttributes.FixedTPM = false }, attest.KeyProperties},
		"device key of another": {func(s *setup) {
			s.parts[tpm.PartDeviceKey] = tpm2.Marshal(tpmtest.New(rand.Reader).DeviceArea)
		}, attest.Binding},
		"another device's key":          {func(s *setup) { s.challenge.Key = attesttest.Challenge(rand.Reader).Key }, attest.Binding},
		"certification's signature cut": {func(s *setup) { s.parts[tpm.PartCertifySignature] = []byte{0} }, attest.Malformed},
		"certification for another time": {func(s *setup) {
			old := s.Evidence([32]byte{1})
			s.parts[tpm.PartCertify], s.parts[tpm.PartCertifySignature] = old.Parts[tpm.PartCertify], old.Parts[tpm.PartCertifySignature]
		}, attest.Binding},
	} {
		t.Run(name, func(t *testing.T) {
			s := made(t)
			c.spoil(s)
			if c.want == "" {
				e := s.Evidence(s.challenge.Digest256())
				e.Body, e.Parts[tpm.PartSignature] = e.Parts[tpm.PartCertify], e.Parts[tpm.PartCertifySignature]
				if r := s.policy.Appraise(e, s.challenge, attesttest.Now); !r.Has(attest.Unsupported) {
					t.Errorf("reasons %v", r.Reasons)
				}
				return
			}
			if r := s.appraise(); r.Status != attest.Contraindicated || !r.Has(c.want) {
				t.Errorf("%s, reasons %v, want %s", r.Status, r.Reasons, c.want)
			}
		})
	}
}

func TestQuoteWithoutMeaningIsAWarning(t *testing.T) {
	s := made(t)
	s.policy.SecureBoot = false
	s.parts[tpm.PartEventLog] = nil
	if r := s.appraise(); r.Status != attest.Warning || !r.Has(attest.EventLog) {
		t.Errorf("%s, reasons %v", r.Status, r.Reasons)
	}
}

func TestQuoteForAnotherChallengeIsRefused(t *testing.T) {
	s := made(t)
	e := s.Evidence(s.challenge.Digest256())
	s.challenge.Nonce[0]++
	if r := s.policy.Appraise(e, s.challenge, attesttest.Now); !r.Has(attest.Binding) {
		t.Errorf("reasons %v", r.Reasons)
	}
}

// FuzzAppraise turns every structure of evidence into anything: nothing is affirmed that is not what the TPM made.
func FuzzAppraise(f *testing.F) {
	for _, scheme := range schemes {
		x, _ := simulated(f, scheme)
		p := x.Evidence.Parts
		f.Add(x.Evidence.Body, p[tpm.PartSignature], p[tpm.PartAK], p[tpm.PartPCRs], p[tpm.PartCertify], p[tpm.PartDeviceKey])
	}
	x, policy := simulated(f, "ecdsa")
	x.Challenge.Nonce[0]++ // so that the seeds are refused as well
	f.Fuzz(func(t *testing.T, body, signature, ak, pcrs, certify, device []byte) {
		e := x.Evidence
		e.Body = body
		e.Parts = map[string][]byte{tpm.PartSignature: signature, tpm.PartAK: ak, tpm.PartPCRs: pcrs, tpm.PartCertify: certify,
			tpm.PartCertifySignature: signature, tpm.PartDeviceKey: device, tpm.PartAKCertificates: x.Evidence.Parts[tpm.PartAKCertificates]}
		if r := policy.Appraise(e, x.Challenge, attesttest.Now); r.Status != attest.Contraindicated {
			t.Errorf("%s", r.Status)
		}
	})
}
