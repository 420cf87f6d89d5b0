package dcap

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"crypto/x509"
	_ "embed"
	"encoding/asn1"
	"math/big"

	"github.com/trellis-network/trellis/protocol/attest"
)

//go:embed roots/intel-sgx-root-ca.der
var intelRoot []byte

// IntelRoots returns the pinned root: Intel SGX Root CA, SHA-256 44a0196b….
func IntelRoots() []*x509.Certificate {
	cert, err := x509.ParseCertificate(intelRoot)
	if err != nil {
		panic(err) // the file is part of the program
	}
	return []*x509.Certificate{cert}
}

// Names that Intel gives its certificates. The root also signs others, so the names decide who may say what.
const (
	namePCK        = "Intel SGX PCK Certificate"
	nameTCBSigning = "Intel SGX TCB Signing"
)

// publicKey is one of P-256, the only curve of DCAP.
type publicKey struct{ key *ecdsa.PublicKey }

func newPublicKey(xy []byte) (publicKey, error) {
	key, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), append([]byte{4}, xy...))
	if err != nil {
		return publicKey{}, attest.Refuse(attest.Malformed, "attestation key is not on the curve")
	}
	return publicKey{key}, nil
}

func keyOf(cert *x509.Certificate) (publicKey, error) {
	key, ok := cert.PublicKey.(*ecdsa.PublicKey)
	if !ok || key.Curve != elliptic.P256() {
		return publicKey{}, attest.Refuse(attest.Algorithm, "%q holds no P-256 key", cert.Subject.CommonName)
	}
	return publicKey{key}, nil
}

// verify takes r ‖ s.
func (k publicKey) verify(message, signature []byte) bool {
	if len(signature) != pairBytes {
		return false
	}
	digest := sha256.Sum256(message)
	return ecdsa.Verify(k.key, digest[:], new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:]))
}

// A Platform is what Intel says in a PCK certificate about the machine (Intel SGX PCK Certificate Specification, §1.3.5).
type Platform struct {
	Components [16]uint8 // SGX TCB component SVNs
	PCESVN     uint16
	PCEID      [2]byte
	FMSPC      [6]byte
	Instance   [16]byte // platform instance; zero for certificates of Processor CA
}

var (
	oidSGX      = asn1.ObjectIdentifier{1, 2, 840, 113741, 1, 13, 1}
	oidTCB      = append(append(asn1.ObjectIdentifier{}, oidSGX...), 2)
	oidPCEID    = append(append(asn1.ObjectIdentifier{}, oidSGX...), 3)
	oidFMSPC    = append(append(asn1.ObjectIdentifier{}, oidSGX...), 4)
	oidInstance = append(append(asn1.ObjectIdentifier{}, oidSGX...), 6)
)

const (
	tcbItems   = 18
	itemPCESVN = 17
)

type extensionItem struct {
	ID    asn1.ObjectIdentifier
	Value asn1.RawValue
}

// platformOf reads the SGX extension. It refuses a certificate without FMSPC, PCE id or TCB.
func platformOf(cert *x509.Certificate) (Platform, error) {
	var p Platform
	refusal := attest.Refuse(attest.Malformed, "the PCK certificate's SGX extension does not parse")
	var items []extensionItem
	for _, extension := range cert.Extensions {
		if extension.Id.Equal(oidSGX) {
			if rest, err := asn1.Unmarshal(extension.Value, &items); err != nil || len(rest) != 0 {
				return p, refusal
			}
		}
	}
	seen := 0
	for _, item := range items {
		var ok bool
		switch {
		case item.ID.Equal(oidTCB):
			ok = p.readTCB(item.Value)
		case item.ID.Equal(oidPCEID):
			ok = octets(p.PCEID[:], item.Value)
		case item.ID.Equal(oidFMSPC):
			ok = octets(p.FMSPC[:], item.Value)
		case item.ID.Equal(oidInstance):
			if !octets(p.Instance[:], item.Value) {
				return p, refusal
			}
			continue
		default:
			continue
		}
		if !ok {
			return p, refusal
		}
		seen++
	}
	if seen != 3 {
		return p, refusal
	}
	return p, nil
}

func octets(into []byte, value asn1.RawValue) bool {
	return value.Tag == asn1.TagOctetString && copy(into, value.Bytes) == len(into) && len(value.Bytes) == len(into)
}

// readTCB reads the SEQUENCE of 16 components, PCESVN and CPUSVN; the last repeats the components.
func (p *Platform) readTCB(value asn1.RawValue) bool {
	var items []extensionItem
	if rest, err := asn1.Unmarshal(value.FullBytes, &items); err != nil || len(rest) != 0 || len(items) != tcbItems {
		return false
	}
	for i, item := range items {
		number := i + 1
		if !item.ID.Equal(append(append(asn1.ObjectIdentifier{}, oidTCB...), number)) {
			return false
		}
		if number > itemPCESVN {
			continue
		}
		var svn int
		if rest, err := asn1.Unmarshal(item.Value.FullBytes, &svn); err != nil || len(rest) != 0 || svn < 0 {
			return false
		}
		switch {
		case number == itemPCESVN && svn <= 0xffff:
			p.PCESVN = uint16(svn)
		case number < itemPCESVN && svn <= 0xff:
			p.Components[i] = uint8(svn)
		default:
			return false
		}
	}
	return true
}
