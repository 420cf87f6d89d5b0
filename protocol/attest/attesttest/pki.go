// Package attesttest makes what tests of attestation need: authorities, certificates and CRLs, challenges, and mutations of evidence.
package attesttest

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/x509"
	"crypto/x509/pkix"
	"io"
	"math/big"
	"time"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// Now is the time of all tests on made evidence.
var Now = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// An Entity is a certificate with its key, and its issuer.
type Entity struct {
	Cert   *x509.Certificate
	Key    crypto.Signer
	random io.Reader
	serial *int64
}

// Template says what Issue does otherwise than usual.
type Template struct {
	Name       string
	CA         bool
	Curve      elliptic.Curve // nil: P-256
	Key        crypto.Signer  // nil: a new one
	Extensions []pkix.Extension
	NotAfter   time.Time // zero: a year from Now
	Bare       bool      // no extension but the given ones, as AMD's leaves are
}

// Root makes a self-signed authority. It panics when random fails, as all of this package does: it serves tests.
func Root(random io.Reader, t Template) *Entity {
	t.CA = true
	serial := int64(0)
	return issue(&Entity{random: random, serial: &serial}, t)
}

// Issue makes a certificate below e.
func (e *Entity) Issue(t Template) *Entity { return issue(e, t) }

func issue(by *Entity, t Template) *Entity {
	*by.serial++
	template := &x509.Certificate{
		SerialNumber: big.NewInt(*by.serial), NotBefore: Now.AddDate(-1, 0, 0), NotAfter: t.NotAfter,
		Subject:               pkix.Name{CommonName: t.Name, Organization: []string{"Trellis tests"}},
		BasicConstraintsValid: true, IsCA: t.CA, KeyUsage: x509.KeyUsageDigitalSignature,
		ExtraExtensions: t.Extensions,
	}
	if t.NotAfter.IsZero() {
		template.NotAfter = Now.AddDate(1, 0, 0)
	}
	if t.CA {
		template.KeyUsage = x509.KeyUsageCertSign | x509.KeyUsageCRLSign
	}
	if t.Bare {
		template.BasicConstraintsValid, template.KeyUsage = false, 0
	}
	key := t.Key
	if key == nil {
		key = NewKey(by.random, t.Curve)
	}
	parent, signer := by.Cert, by.Key
	if parent == nil {
		parent, signer = template, key
	}
	return &Entity{must(x509.ParseCertificate(must(x509.CreateCertificate(by.random, template, parent, key.Public(), signer)))),
		key, by.random, by.serial}
}

// NewKey makes a key on the curve; nil is P-256.
func NewKey(random io.Reader, curve elliptic.Curve) *ecdsa.PrivateKey {
	if curve == nil {
		curve = elliptic.P256()
	}
	return must(ecdsa.GenerateKey(curve, random))
}

// CRL makes a list of e that revokes what is given, valid for a month around Now.
func (e *Entity) CRL(revoked ...*Entity) []byte { return e.CRLUntil(Now.AddDate(0, 0, 15), revoked...) }

// CRLUntil makes one that ends at a time.
func (e *Entity) CRLUntil(next time.Time, revoked ...*Entity) []byte {
	template := &x509.RevocationList{Number: big.NewInt(1), ThisUpdate: Now.AddDate(0, 0, -15), NextUpdate: next}
	for _, r := range revoked {
		template.RevokedCertificateEntries = append(template.RevokedCertificateEntries,
			x509.RevocationListEntry{SerialNumber: r.Cert.SerialNumber, RevocationTime: Now.AddDate(0, 0, -20)})
	}
	return must(x509.CreateRevocationList(e.random, template, e.Cert, e.Key))
}

// DER joins certificates one after the other.
func DER(entities ...*Entity) (raw []byte) {
	for _, e := range entities {
		raw = append(raw, e.Cert.Raw...)
	}
	return raw
}

// Challenge makes a challenge for a new device.
func Challenge(random io.Reader) attest.Challenge {
	key := must(jwk.Generate(jwk.P256, random)).Public()
	c := attest.Challenge{ChainID: 4690, Device: did.ID(key.Address()), Key: key, Expires: Now.Add(5 * time.Minute)}
	must(io.ReadFull(random, c.Nonce[:]))
	return c
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
