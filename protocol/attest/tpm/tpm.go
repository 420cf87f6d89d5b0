// Package tpm appraises TPM 2.0 quotes: which TPM, in what state its machine booted, and whether it holds the device's key.
//
// Body of the evidence: the TPMS_ATTEST of a quote. Parts: PartSignature, PartAK and PartPCRs; PartAKCertificates or PartAnswer,
// which vouch for the attestation key; PartEventLog, and the three of a certified device key, optional. Qualifying data MUST be the
// challenge's Digest256. Sources: TPM 2.0 Library parts 1 to 3; TCG PC Client Platform Firmware Profile.
package tpm

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/x509"
	"encoding/hex"
	"fmt"
	"strconv"
	"time"

	"github.com/google/go-tpm/tpm2"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/types/jwk"
)

// Names of the parts.
const (
	PartSignature        = "signature"         // TPMT_SIGNATURE over the body
	PartAK               = "ak"                // TPMT_PUBLIC of the attestation key
	PartPCRs             = "pcrs"              // the values, one after the other, in the order of the quote's selection
	PartAKCertificates   = "ak-certs"          // chain of the attestation key, leaf first
	PartAnswer           = "activation"        // what TPM2_ActivateCredential gave
	PartEventLog         = "event-log"         // TCG crypto-agile log
	PartCertify          = "certify"           // TPMS_ATTEST of TPM2_Certify, for the device key
	PartCertifySignature = "certify-signature" // TPMT_SIGNATURE over it
	PartDeviceKey        = "device-key"        // TPMT_PUBLIC of the device key
)

// A Policy appraises TPM 2.0 quotes. Of a quote that neither the log nor a reference value gives a meaning, it affirms nothing.
type Policy struct {
	attest.Policy
	AKRoots    []*x509.Certificate // that certify attestation keys
	EKRoots    []*x509.Certificate // of TPM makers, for Activate
	Activation *Activation         // what was asked of this device; nil: none
	PCRs       []int               // MUST be in the quote; nil: 0 to 7
	SecureBoot bool                // the log MUST prove that secure boot was on
	DeviceKey  bool                // the device's key MUST be certified to be in the TPM
}

var (
	_          attest.Appraiser = Policy{}
	defaultPCR                  = []int{0, 1, 2, 3, 4, 5, 6, 7}
)

// Appraise implements attest.Appraiser.
func (p Policy) Appraise(e attest.Evidence, c attest.Challenge, now time.Time) attest.Result {
	a := attest.Begin(attest.TPM2, e, c, p.Policy, now)
	if !a.Refused() {
		p.appraise(a, e, c)
	}
	return a.Finish()
}

func (p Policy) appraise(a *attest.Appraisal, e attest.Evidence, c attest.Challenge) {
	quote, err := parseAttest(e.Body, tpm2.TPMSTAttestQuote, "the quote")
	if a.Refuse(err) {
		return
	}
	ak, err := parseKey(e.Parts[PartAK], "the attestation key")
	if a.Refuse(err) || a.Refuse(ak.isAttestation()) || a.Refuse(p.vouch(a, e, ak)) {
		return
	}
	signed, err := ak.verify(e.Body, e.Parts[PartSignature], "the quote's signature")
	if a.Refuse(err) {
		return
	}
	want := c.Digest256()
	a.Bind(quote.ExtraData.Buffer, want[:])
	info, err := quote.Attested.Quote()
	if a.Refuse(err) {
		return
	}
	values, err := readPCRs(info, e.Parts[PartPCRs], signed)
	if a.Refuse(err) {
		return
	}
	p.judgeBoot(a, e, values)
	p.judgeDeviceKey(a, e, c, ak)
	a.Fact("firmware", fmt.Sprintf("%016x", quote.FirmwareVersion))
	a.Fact("resetCount", strconv.FormatUint(uint64(quote.ClockInfo.ResetCount), 10))
	a.Fact("akName", hex.EncodeToString(ak.name))
	a.Fact("bank", values.hash.String())
}

// vouch finds who says that the attestation key is in a genuine TPM: an authority that certified it, or the TPM's EK by an activation.
// An activation proves the whole public area. A certificate proves the key alone: that it is restricted is then the authority's
// word, so AKRoots MUST hold none that certifies keys of other kinds.
func (p Policy) vouch(a *attest.Appraisal, e attest.Evidence, ak key) error {
	if answer, ok := e.Parts[PartAnswer]; ok && p.Activation != nil {
		if err := p.Activation.check(answer, ak.name); err != nil {
			return err
		}
		a.Product(p.Activation.vendor, p.Activation.model)
		a.Until(p.Activation.until)
		a.Fact("vouchedBy", "endorsement key")
		return nil
	}
	raw, ok := e.Parts[PartAKCertificates]
	if !ok {
		return attest.Refuse(attest.Identity, "nobody vouches for the attestation key: neither a certificate nor an activation")
	}
	certs, err := attest.ParseCertificates(raw)
	if err != nil {
		return err
	}
	chain, until, err := p.VerifyPath(attest.Path{Leaf: certs[0], Intermediates: certs[1:], Roots: p.AKRoots}, a.Now())
	if err != nil {
		return err
	}
	if chain[0].IsCA || !ak.equal(chain[0].PublicKey) {
		return attest.Refuse(attest.Identity, "the certificate is of another attestation key")
	}
	a.Product(chain[len(chain)-1].Subject.CommonName, chain[0].Subject.CommonName)
	a.Until(until)
	a.Fact("vouchedBy", "certificate")
	return nil
}

// judgeBoot notes the PCRs and what the log proves of them.
func (p Policy) judgeBoot(a *attest.Appraisal, e attest.Evidence, b bank) {
	required := p.PCRs
	if required == nil {
		required = defaultPCR
	}
	for _, pcr := range required {
		if _, ok := b.values[pcr]; !ok {
			a.Refuse(attest.Refuse(attest.Measurement, "the quote lacks PCR %d", pcr))
		}
	}
	for pcr, value := range b.values {
		a.Measure("pcr"+strconv.Itoa(pcr), value)
	}
	raw, ok := e.Parts[PartEventLog]
	if !ok {
		if p.SecureBoot {
			a.Refuse(attest.Refuse(attest.EventLog, "without a log secure boot cannot be shown"))
		} else if len(p.References) == 0 {
			a.Warn(attest.Refuse(attest.EventLog, "neither a log nor a reference value gives the PCRs a meaning"))
		}
		return
	}
	log, err := parseLog(raw, b.hash)
	if a.Refuse(err) {
		return
	}
	explained, err := log.replay(b)
	if a.Refuse(err) {
		return
	}
	a.Fact("replayedPCRs", fmt.Sprint(explained))
	p.judgeLog(a, log, b)
}

func (p Policy) judgeLog(a *attest.Appraisal, log eventLog, b bank) {
	if _, quoted := b.values[pcrSecureBoot]; !quoted {
		if p.SecureBoot {
			a.Refuse(attest.Refuse(attest.EventLog, "PCR 7, where secure boot is measured, is not in the quote"))
		}
		return
	}
	f := log.facts()
	a.Debug(f.debug, "firmware measured that it may be debugged")
	state := "not measured"
	if f.secureBoot != nil {
		state = map[bool]string{true: "on", false: "off"}[*f.secureBoot]
	}
	a.Fact("secureBoot", state)
	if p.SecureBoot && state != "on" {
		a.Refuse(attest.Refuse(attest.EventLog, "secure boot is %s", state))
	}
}

// judgeDeviceKey checks the statement of the attestation key that the device's own key is in the same TPM.
func (p Policy) judgeDeviceKey(a *attest.Appraisal, e attest.Evidence, c attest.Challenge, ak key) {
	if _, ok := e.Parts[PartCertify]; !ok {
		if p.DeviceKey {
			a.Refuse(attest.Refuse(attest.KeyProperties, "the device's key is not certified to be in the TPM"))
		}
		return
	}
	if !a.Refuse(checkDeviceKey(e, c, ak)) {
		a.Fact("deviceKey", "in the TPM")
	}
}

func checkDeviceKey(e attest.Evidence, c attest.Challenge, ak key) error {
	statement, err := parseAttest(e.Parts[PartCertify], tpm2.TPMSTAttestCertify, "the certification")
	if err != nil {
		return err
	}
	device, err := parseKey(e.Parts[PartDeviceKey], "the device key")
	if err != nil {
		return err
	}
	if err := device.inHardware("the device key"); err != nil {
		return err
	}
	if _, err := ak.verify(e.Parts[PartCertify], e.Parts[PartCertifySignature], "the certification's signature"); err != nil {
		return err
	}
	info, err := statement.Attested.Certify()
	if err != nil {
		return attest.Refuse(attest.Malformed, "the certification names no key")
	}
	digest := c.Digest256()
	if string(info.Name.Buffer) != string(device.name) || string(statement.ExtraData.Buffer) != string(digest[:]) {
		return attest.Refuse(attest.Binding, "the certification is of another key or for another challenge")
	}
	if c.Key.Curve() != jwk.P256 {
		return attest.Refuse(attest.Binding, "the device's key is on %s, which a TPM cannot certify", c.Key.Curve())
	}
	public, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), append([]byte{4}, c.Key.Bytes()...))
	if err != nil || !device.equal(public) {
		return attest.Refuse(attest.Binding, "the certified key is not the device's")
	}
	return nil
}
