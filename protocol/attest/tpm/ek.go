package tpm

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/subtle"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/hex"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/google/go-tpm/tpm2"

	"github.com/trellis-network/trellis/protocol/attest"
)

// secretBytes is the size of an activation's secret: that of a SHA-256 digest, which TPM2_ActivateCredential takes from every EK.
const secretBytes = 32

var (
	oidSAN          = asn1.ObjectIdentifier{2, 5, 29, 17}
	oidEKUsage      = asn1.ObjectIdentifier{2, 23, 133, 8, 1} // tcg-kp-EKCertificate
	oidManufacturer = asn1.ObjectIdentifier{2, 23, 133, 2, 1}
	oidModel        = asn1.ObjectIdentifier{2, 23, 133, 2, 2}
)

// An Activation is a question that only the TPM with the EK can answer, and only when it holds the AK (TPM 2.0 part 1, §24).
type Activation struct {
	Credential []byte // TPM2B_ID_OBJECT, for TPM2_ActivateCredential
	Secret     []byte // TPM2B_ENCRYPTED_SECRET

	answer        [sha256.Size]byte // SHA-256 of the answer, so that whoever reads the verifier's memory learns little
	akName        []byte
	vendor, model string
	until         time.Time
}

// Activate verifies the EK's chain and makes an activation for the AK: MakeCredential, on the verifier's side. random MUST be secure.
func (p Policy) Activate(random io.Reader, ekCerts, ak []byte, now time.Time) (Activation, error) {
	key, err := parseKey(ak, "the attestation key")
	if err != nil {
		return Activation{}, err
	}
	if err := key.isAttestation(); err != nil {
		return Activation{}, err
	}
	a := Activation{akName: key.name}
	ek, err := p.verifyEK(ekCerts, now, &a)
	if err != nil {
		return Activation{}, err
	}
	answer := make([]byte, secretBytes)
	if _, err := io.ReadFull(random, answer); err != nil {
		return Activation{}, fmt.Errorf("draw the secret: %w", err)
	}
	a.answer = sha256.Sum256(answer)
	idObject, secret, err := tpm2.CreateCredential(random, ek, key.name, answer)
	if err != nil {
		return Activation{}, fmt.Errorf("make a credential for the EK: %w", err)
	}
	a.Credential = tpm2.Marshal(tpm2.TPM2BIDObject{Buffer: idObject})
	a.Secret = tpm2.Marshal(tpm2.TPM2BEncryptedSecret{Buffer: secret})
	return a, nil
}

// check tells whether answer is the secret, from the TPM that holds the AK of that name.
func (a Activation) check(answer, akName []byte) error {
	got := sha256.Sum256(answer)
	if subtle.ConstantTimeCompare(got[:], a.answer[:]) != 1 || string(akName) != string(a.akName) {
		return attest.Refuse(attest.Identity, "the activation's answer is wrong, or of another attestation key")
	}
	return nil
}

// verifyEK checks the chain of an EK certificate (TCG EK Credential Profile 2.5, §3).
func (p Policy) verifyEK(raw []byte, now time.Time, a *Activation) (tpm2.LabeledEncapsulationKey, error) {
	certs, err := attest.ParseCertificates(raw)
	if err != nil {
		return nil, err
	}
	leaf := certs[0]
	a.vendor, a.model = productOf(leaf)
	// crypto/x509 reads no directory names, so it calls the extension with the TPM's name unhandled.
	leaf.UnhandledCriticalExtensions = slices.DeleteFunc(leaf.UnhandledCriticalExtensions, oidSAN.Equal)
	path := attest.Path{Leaf: leaf, Intermediates: certs[1:], Roots: p.EKRoots}
	if _, a.until, err = p.VerifyPath(path, now); err != nil {
		return nil, err
	}
	if leaf.IsCA || !slices.ContainsFunc(leaf.UnknownExtKeyUsage, oidEKUsage.Equal) {
		return nil, attest.Refuse(attest.CertificateChain, "%q is no EK certificate", leaf.Subject.CommonName)
	}
	area, err := templateOf(leaf.PublicKey)
	if err != nil {
		return nil, err
	}
	key, err := tpm2.ImportEncapsulationKey(&area)
	if err != nil {
		return nil, attest.Refuse(attest.Algorithm, "the EK cannot be used for an activation")
	}
	return key, nil
}

// templateOf is the public area of an EK: TCG's default template with the key in it.
func templateOf(public crypto.PublicKey) (tpm2.TPMTPublic, error) {
	switch public := public.(type) {
	case *rsa.PublicKey:
		if public.N.BitLen() != 2048 {
			return tpm2.TPMTPublic{}, attest.Refuse(attest.Algorithm, "EK of RSA-%d, want 2048", public.N.BitLen())
		}
		area := tpm2.RSAEKTemplate
		area.Unique = tpm2.NewTPMUPublicID(tpm2.TPMAlgRSA, &tpm2.TPM2BPublicKeyRSA{Buffer: public.N.FillBytes(make([]byte, 256))})
		return area, nil
	case *ecdsa.PublicKey:
		raw, err := public.Bytes()
		if err != nil || public.Curve.Params().BitSize != 256 {
			return tpm2.TPMTPublic{}, attest.Refuse(attest.Algorithm, "EK on another curve than P-256")
		}
		area := tpm2.ECCEKTemplate
		area.Unique = tpm2.NewTPMUPublicID(tpm2.TPMAlgECC, &tpm2.TPMSECCPoint{
			X: tpm2.TPM2BECCParameter{Buffer: raw[1:33]}, Y: tpm2.TPM2BECCParameter{Buffer: raw[33:]},
		})
		return area, nil
	}
	return tpm2.TPMTPublic{}, attest.Refuse(attest.Algorithm, "EK of type %T", public)
}

// productOf reads manufacturer and model out of the subject alternative name: a directory name (the same, §3.1.2). What it does not
// find it leaves empty, and a policy with a list then refuses.
func productOf(cert *x509.Certificate) (vendor, model string) {
	for _, extension := range cert.Extensions {
		if !extension.Id.Equal(oidSAN) {
			continue
		}
		var names []asn1.RawValue
		if rest, err := asn1.Unmarshal(extension.Value, &names); err != nil || len(rest) != 0 {
			return "", ""
		}
		for _, name := range names {
			var rdns pkix.RDNSequence
			if name.Class != asn1.ClassContextSpecific || name.Tag != 4 {
				continue
			}
			if _, err := asn1.Unmarshal(name.Bytes, &rdns); err != nil {
				continue
			}
			for _, rdn := range rdns {
				for _, attribute := range rdn {
					text, _ := attribute.Value.(string)
					switch {
					case attribute.Type.Equal(oidManufacturer):
						vendor = manufacturer(text)
					case attribute.Type.Equal(oidModel):
						model = text
					}
				}
			}
		}
	}
	return vendor, model
}

// manufacturer turns id:494E5443 into INTC (TCG Vendor ID Registry).
func manufacturer(text string) string {
	id, ok := strings.CutPrefix(text, "id:")
	raw, err := hex.DecodeString(id)
	if !ok || err != nil || len(raw) != 4 {
		return text
	}
	return strings.TrimRight(string(raw), "\x00 ")
}

// IsAnswer tells whether answer is what the TPM had to find out.
func (a Activation) IsAnswer(answer []byte) bool { return a.check(answer, a.akName) == nil }

// Names of the parts of an activation: what the device sends to have one made, and what it gets.
const (
	PartEKCertificates = "ek-certs"   // chain of the EK, leaf first
	PartCredential     = "credential" // TPM2B_ID_OBJECT
	PartSecret         = "secret"     // TPM2B_ENCRYPTED_SECRET
)

// Open begins an appraisal that an activation of the AK precedes, when the device sent its EK's certificates and its AK's public
// area. ask is for the device; session appraises what comes back.
func (p Policy) Open(random io.Reader, parts map[string][]byte, now time.Time) (ask map[string][]byte, session attest.Appraiser, err error) {
	if len(parts[PartEKCertificates]) == 0 {
		return nil, p, nil
	}
	activation, err := p.Activate(random, parts[PartEKCertificates], parts[PartAK], now)
	if err != nil {
		return nil, nil, err
	}
	p.Activation = &activation
	return map[string][]byte{PartCredential: activation.Credential, PartSecret: activation.Secret}, p, nil
}
