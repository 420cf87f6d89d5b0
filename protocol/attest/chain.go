package attest

import (
	"bytes"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"time"
)

const (
	// MaxChain bounds the certificates of one chain: Nitro's has five.
	MaxChain = 8
	// maxListBytes also bounds the entries of a CRL: one has at least 20 bytes.
	maxListBytes = 256 << 10
	// maxCertBytes and maxRSABits bound what a signature check may cost: of a key as long as evidence may be it takes minutes.
	maxCertBytes = 16 << 10
	maxRSABits   = 4096 // AMD's
)

// ParseCertificates reads a chain, in PEM or one DER after the other.
func ParseCertificates(raw []byte) ([]*x509.Certificate, error) {
	var certs []*x509.Certificate
	for rest := raw; len(rest) > 0; {
		if len(certs) == MaxChain {
			return nil, Refuse(Malformed, "more than %d certificates", MaxChain)
		}
		der, after, err := nextDER(rest)
		if err != nil {
			return nil, err
		}
		cert, err := ParseCertificate(der)
		if err != nil {
			return nil, err
		}
		certs, rest = append(certs, cert), after
	}
	if len(certs) == 0 {
		return nil, Refuse(Malformed, "no certificate")
	}
	return certs, nil
}

// ParseCertificate reads one certificate in DER, and refuses what would be dear to check.
func ParseCertificate(der []byte) (*x509.Certificate, error) {
	if len(der) > maxCertBytes {
		return nil, Refuse(Malformed, "certificate of %d bytes, at most %d", len(der), maxCertBytes)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, Refuse(Malformed, "a certificate does not parse")
	}
	if key, ok := cert.PublicKey.(*rsa.PublicKey); ok && key.N.BitLen() > maxRSABits {
		return nil, Refuse(Algorithm, "certificate with RSA of %d bits, at most %d", key.N.BitLen(), maxRSABits)
	}
	return cert, nil
}

// nextDER cuts one certificate off the front of rest.
func nextDER(rest []byte) (der, after []byte, err error) {
	if rest[0] != 0x30 { // not a SEQUENCE, so PEM
		block, after := pem.Decode(rest)
		if block == nil || block.Type != "CERTIFICATE" {
			return nil, nil, Refuse(Malformed, "neither a PEM nor a DER certificate")
		}
		return block.Bytes, bytes.TrimLeft(after, "\r\n \t\x00"), nil // DCAP ends its PEM with a zero, as C does
	}
	size, ok := derSize(rest)
	if !ok || size > len(rest) {
		return nil, nil, Refuse(Malformed, "a DER certificate is cut off")
	}
	return rest[:size], rest[size:], nil
}

// derSize is how long the element is that starts b (X.690 §8.1.3), up to 64 KiB.
func derSize(b []byte) (int, bool) {
	switch {
	case len(b) >= 2 && b[1] < 0x80:
		return 2 + int(b[1]), true
	case len(b) >= 3 && b[1] == 0x81:
		return 3 + int(b[2]), true
	case len(b) >= 4 && b[1] == 0x82:
		return 4 + int(b[2])<<8 + int(b[3]), true
	}
	return 0, false
}

// ParseList reads a CRL in DER or PEM.
func ParseList(raw []byte) (*x509.RevocationList, error) {
	if len(raw) > maxListBytes {
		return nil, Refuse(Malformed, "CRL of %d bytes, at most %d", len(raw), maxListBytes)
	}
	if block, _ := pem.Decode(raw); block != nil && block.Type == "X509 CRL" {
		raw = block.Bytes
	}
	list, err := x509.ParseRevocationList(raw)
	if err != nil {
		return nil, Refuse(Malformed, "CRL does not parse")
	}
	return list, nil
}

// A Path is a chain to check.
type Path struct {
	Leaf          *x509.Certificate
	Intermediates []*x509.Certificate
	Roots         []*x509.Certificate    // the pinned ones
	Lists         []*x509.RevocationList // CRLs that came with the evidence
	NeedLists     bool                   // every certificate below the root MUST be covered by a CRL
}

// VerifyPath returns the chain, leaf first, when it ends in a root, all of it is valid at now, and nothing of it is revoked.
// until is when the first certificate or list that it used ends.
func (p Policy) VerifyPath(path Path, now time.Time) (chain []*x509.Certificate, until time.Time, err error) {
	if len(path.Intermediates) > MaxChain {
		return nil, until, Refuse(Malformed, "more than %d certificates", MaxChain)
	}
	roots, between := x509.NewCertPool(), x509.NewCertPool()
	for _, cert := range path.Roots {
		roots.AddCert(cert)
	}
	for _, cert := range path.Intermediates {
		between.AddCert(cert)
	}
	chains, err := path.Leaf.Verify(x509.VerifyOptions{
		Roots: roots, Intermediates: between, CurrentTime: now, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageAny},
	})
	if err != nil {
		return nil, until, chainRefusal(err)
	}
	chain = chains[0]
	until = chain[0].NotAfter
	for i, cert := range chain {
		if p.Revoked.has(cert) {
			return nil, until, Refuse(RevokedTrust, "%q is on the policy's list", cert.Subject.CommonName)
		}
		until = earlier(until, cert.NotAfter)
		if i == len(chain)-1 {
			break
		}
		ends, err := p.lookUp(cert, chain[i+1], path, now)
		if err != nil {
			return nil, until, err
		}
		until = earlier(until, ends)
	}
	return chain, until, nil
}

func chainRefusal(err error) error {
	var invalid x509.CertificateInvalidError
	if errors.As(err, &invalid) && invalid.Reason == x509.Expired {
		return Refuse(CertificateExpired, "%q is not valid at that time", invalid.Cert.Subject.CommonName)
	}
	return Refuse(CertificateChain, "no valid path to a pinned root")
}

// lookUp searches cert in all valid CRLs of its issuer. Of a CRL that its issuer did not sign nothing is believed. It returns
// when the last of them ends.
func (p Policy) lookUp(cert, issuer *x509.Certificate, path Path, now time.Time) (ends time.Time, err error) {
	found, expired := false, false
	ends = cert.NotAfter
	for _, lists := range [][]*x509.RevocationList{path.Lists, p.Revoked.Lists} {
		for _, list := range lists {
			if !bytes.Equal(list.RawIssuer, issuer.RawSubject) || list.CheckSignatureFrom(issuer) != nil {
				continue
			}
			for _, entry := range list.RevokedCertificateEntries {
				if entry.SerialNumber.Cmp(cert.SerialNumber) == 0 {
					return ends, Refuse(RevokedTrust, "%q, serial %x, is on its issuer's CRL", cert.Subject.CommonName, cert.SerialNumber)
				}
			}
			if now.Before(list.ThisUpdate) || now.After(list.NextUpdate) {
				expired = true
				continue
			}
			found, ends = true, earlier(ends, list.NextUpdate)
		}
	}
	switch {
	case found || !path.NeedLists && !expired:
		return ends, nil
	case expired:
		return ends, Refuse(CollateralExpired, "the CRL for %q is not valid at that time", cert.Subject.CommonName)
	}
	return ends, Refuse(CollateralMissing, "no CRL of %q", issuer.Subject.CommonName)
}

func earlier(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}
