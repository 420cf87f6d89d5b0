package tpm_test

import (
	"crypto/rand"
	"crypto/x509"
	"errors"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/google/go-tpm/tpm2/transport"

	"github.com/trellis-network/trellis/client/device/tpm"
	"github.com/trellis-network/trellis/client/device/tpm/swtpmtest"
	"github.com/trellis-network/trellis/protocol/attest"
	rules "github.com/trellis-network/trellis/protocol/attest/tpm"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// endorsed is a TPM with its maker, and a device key in it.
func endorsed(t *testing.T) (chip transport.TPM, maker *swtpmtest.Maker, key *tpm.Key) {
	t.Helper()
	chip = emulator(t, t.TempDir())
	maker, err := swtpmtest.NewMaker()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tpm.EndorsementCertificate(chip); !errors.Is(err, tpm.ErrNoEndorsement) {
		t.Errorf("of a TPM without a certificate: %v, want %v", err, tpm.ErrNoEndorsement)
	}
	if err := maker.Endorse(chip); err != nil {
		t.Fatal(err)
	}
	if key, err = tpm.Create(chip, filepath.Join(t.TempDir(), "device.tpm")); err != nil {
		t.Fatal(err)
	}
	return chip, maker, key
}

func challengeFor(t *testing.T, key *tpm.Key) attest.Challenge {
	t.Helper()
	point := key.Public().Point()
	public, err := jwk.NewPublic(jwk.P256, point[:])
	if err != nil {
		t.Fatal(err)
	}
	c := attest.Challenge{ChainID: 4690, Device: did.ID(public.Address()), Key: public, Expires: time.Now().Add(time.Minute).UTC().Truncate(time.Second)}
	if _, err := rand.Read(c.Nonce[:]); err != nil {
		t.Fatal(err)
	}
	return c
}

// The whole protocol with a TPM's own commands: endorsement certificate, activation, quote, certified device key.
func TestEvidenceOfATPMIsAffirmed(t *testing.T) {
	chip, maker, key := endorsed(t)
	zero := attest.Reference{Register: "pcr0", Values: [][]byte{make([]byte, 32)}}
	policy := rules.Policy{Policy: attest.Policy{References: []attest.Reference{zero}}, EKRoots: []*x509.Certificate{maker.Certificate()}, DeviceKey: true}
	certs, err := tpm.EndorsementCertificate(chip)
	if err != nil {
		t.Fatal(err)
	}
	ak, err := tpm.AttestationKey(chip)
	if err != nil {
		t.Fatal(err)
	}
	ask, session, err := policy.Open(rand.Reader, map[string][]byte{rules.PartEKCertificates: certs, rules.PartAK: ak}, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	c := challengeFor(t, key)
	e, err := tpm.Evidence(chip, key, tpm.Question{Challenge: c, EKCerts: certs, Parts: ask, PCRs: []int{23, 0, 1, 2, 3, 4, 5, 6, 7, 7}})
	if err != nil {
		t.Fatal(err)
	}
	r := session.Appraise(e, c, time.Now())
	if !r.IsAffirming() || r.Claims.Facts["deviceKey"] != "in the TPM" || r.Claims.Vendor != "STM" || r.Claims.Model != "swtpm" || r.Claims.Measurements["pcr23"] == "" {
		t.Errorf("%s, %v, %+v", r.Status, r.Reasons, r.Claims)
	}

	other := challengeFor(t, key)
	if r := session.Appraise(e, other, time.Now()); !r.Has(attest.Binding) {
		t.Errorf("replayed: %s, %v", r.Status, r.Reasons)
	}
	// Without the device's key it says nothing of that, and this policy wants it.
	if e, err = tpm.Evidence(chip, nil, tpm.Question{Challenge: c, EKCerts: certs, Parts: ask}); err != nil {
		t.Fatal(err)
	}
	if r := session.Appraise(e, c, time.Now()); !r.Has(attest.KeyProperties) {
		t.Errorf("without the key: %s, %v", r.Status, r.Reasons)
	}
}

// Another TPM cannot answer for this one, even when it knows all that the verifier sent.
func TestActivationIsAnsweredByItsTPMAlone(t *testing.T) {
	chip, maker, _ := endorsed(t)
	policy := rules.Policy{EKRoots: []*x509.Certificate{maker.Certificate()}}
	certs, err := tpm.EndorsementCertificate(chip)
	if err != nil {
		t.Fatal(err)
	}
	ak, err := tpm.AttestationKey(chip)
	if err != nil {
		t.Fatal(err)
	}
	ask, _, err := policy.Open(rand.Reader, map[string][]byte{rules.PartEKCertificates: certs, rules.PartAK: ak}, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	stranger := emulator(t, t.TempDir())
	key, err := tpm.Create(stranger, filepath.Join(t.TempDir(), "device.tpm"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tpm.Evidence(stranger, key, tpm.Question{Challenge: challengeFor(t, key), EKCerts: certs, Parts: ask}); err == nil {
		t.Error("another TPM answered the activation")
	}
}

func TestWrongPCRsAreRefused(t *testing.T) {
	chip := emulator(t, t.TempDir())
	key, err := tpm.Create(chip, filepath.Join(t.TempDir(), "device.tpm"))
	if err != nil {
		t.Fatal(err)
	}
	for _, pcrs := range [][]int{{}, {-1}, {24}} {
		if _, err := tpm.Evidence(chip, key, tpm.Question{Challenge: challengeFor(t, key), PCRs: slices.Clone(pcrs)}); err == nil {
			t.Errorf("PCRs %v were quoted", pcrs)
		}
	}
}
