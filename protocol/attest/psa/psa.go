// Package psa appraises PSA attestation tokens (RFC 9783) and other Entity Attestation Tokens (RFC 9711) of microcontrollers.
//
// Body of the evidence: the token, a COSE_Sign1 with its tag; COSE_Mac0 is refused. Parts: PartCertificates, optional. The
// token's nonce MUST be the challenge's Digest256, or Digest512 where 64 bytes are asked for.
package psa

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509"
	"time"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/types/jwk"
)

// PartCertificates holds the chain of the attestation key, leaf first, when the policy knows roots instead of keys.
const PartCertificates = "certs"

// An Endorsement is what a maker says of one device: the public half of its initial attestation key, and what it is.
type Endorsement struct {
	Key              jwk.Public
	ImplementationID []byte // nil: any
	Vendor, Model    string
}

// A Policy appraises PSA tokens and EATs.
type Policy struct {
	attest.Policy
	// Endorsed finds what is known of the instance (UEID) that a token names. It MUST be pure: the same answer for the same id.
	Endorsed func(instance []byte) (Endorsement, bool)
	Roots    []*x509.Certificate // of makers that certify attestation keys; nil: none
	Profiles []string            // EAT profiles that are taken beside PSA's
}

var _ attest.Appraiser = Policy{}

// Appraise implements attest.Appraiser.
func (p Policy) Appraise(e attest.Evidence, c attest.Challenge, now time.Time) attest.Result {
	a := attest.Begin(attest.PSA, e, c, p.Policy, now)
	if !a.Refused() {
		p.appraise(a, e, c)
	}
	return a.Finish()
}

func (p Policy) appraise(a *attest.Appraisal, e attest.Evidence, c attest.Challenge) {
	message, err := attest.ParseSign1(e.Body, true)
	if a.Refuse(err) {
		return
	}
	var claims claimSet
	if a.Refuse(attest.DecodeClaims(message.Unverified(), &claims)) {
		return
	}
	token, err := claims.read(p.Profiles)
	if a.Refuse(err) || a.Refuse(p.verify(a, e, message, token)) {
		return
	}
	d256, d512 := c.Digest256(), c.Digest512()
	want := d256[:]
	if len(token.Nonce) == sha512.Size {
		want = d512[:]
	}
	a.Bind(token.Nonce, want)
	token.judge(a, p.Policy)
}

// verify finds the key of the instance, and checks the signature with it and with nothing else.
func (p Policy) verify(a *attest.Appraisal, e attest.Evidence, message attest.Sign1, t token) error {
	if raw, ok := e.Parts[PartCertificates]; ok {
		return p.verifyCertified(a, raw, message)
	}
	var endorsement Endorsement
	known := false
	if p.Endorsed != nil {
		endorsement, known = p.Endorsed(t.Instance)
	}
	if !known {
		return attest.Refuse(attest.Identity, "nobody endorsed the instance %x", t.Instance)
	}
	if endorsement.ImplementationID != nil && !bytes.Equal(endorsement.ImplementationID, t.Implementation) {
		return attest.Refuse(attest.Identity, "implementation %x, endorsed was %x", t.Implementation, endorsement.ImplementationID)
	}
	key, err := publicKey(endorsement.Key)
	if err != nil {
		return err
	}
	der, err := x509.MarshalPKIXPublicKey(key)
	if err != nil {
		return attest.Refuse(attest.Algorithm, "the endorsed key cannot be encoded")
	}
	for _, revoked := range p.Revoked.Keys {
		if revoked == sha256.Sum256(der) {
			return attest.Refuse(attest.RevokedTrust, "the attestation key is on the policy's list")
		}
	}
	a.Product(endorsement.Vendor, endorsement.Model)
	return message.Verify(key)
}

func (p Policy) verifyCertified(a *attest.Appraisal, raw []byte, message attest.Sign1) error {
	certs, err := attest.ParseCertificates(raw)
	if err != nil {
		return err
	}
	chain, until, err := p.VerifyPath(attest.Path{Leaf: certs[0], Intermediates: certs[1:], Roots: p.Roots}, a.Now())
	if err != nil {
		return err
	}
	if chain[0].IsCA {
		return attest.Refuse(attest.CertificateChain, "an authority signed the token itself")
	}
	a.Until(until)
	root := chain[len(chain)-1]
	a.Product(root.Subject.CommonName, chain[0].Subject.CommonName)
	return message.Verify(chain[0].PublicKey)
}

// publicKey turns a key of ours into one that crypto/ecdsa knows.
func publicKey(key jwk.Public) (crypto.PublicKey, error) {
	curve := map[jwk.Curve]elliptic.Curve{jwk.P256: elliptic.P256(), jwk.P384: elliptic.P384(), jwk.P521: elliptic.P521()}[key.Curve()]
	if curve == nil {
		return nil, attest.Refuse(attest.Algorithm, "attestation keys are on P-256, P-384 or P-521, not %s", key.Curve())
	}
	public, err := ecdsa.ParseUncompressedPublicKey(curve, append([]byte{4}, key.Bytes()...))
	if err != nil {
		return nil, attest.Refuse(attest.Algorithm, "the endorsed key is not on its curve")
	}
	return public, nil
}
