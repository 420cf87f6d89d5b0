package tpm

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rsa"

	"github.com/google/go-tpm/tpm2"

	"github.com/trellis-network/trellis/protocol/attest"
)

// maxStructure bounds every structure that go-tpm decodes: a public area of RSA-4096 has below 700 bytes.
const maxStructure = 4096

// decode reads one structure and refuses bytes behind it and second spellings.
func decode[T tpm2.Marshallable, P interface {
	*T
	tpm2.Unmarshallable
}](raw []byte, what string) (*T, error) {
	if len(raw) == 0 || len(raw) > maxStructure {
		return nil, attest.Refuse(attest.Malformed, "%s of %d bytes, want 1 to %d", what, len(raw), maxStructure)
	}
	value, err := tpm2.Unmarshal[T, P](raw)
	if err != nil {
		return nil, attest.Refuse(attest.Malformed, "%s does not parse", what)
	}
	if !bytes.Equal(tpm2.Marshal(*value), raw) {
		return nil, attest.Refuse(attest.Malformed, "%s has bytes behind it or is not canonical", what)
	}
	return value, nil
}

// A key is the public area of an object in a TPM.
type key struct {
	area   *tpm2.TPMTPublic
	public crypto.PublicKey // *rsa.PublicKey or *ecdsa.PublicKey on its curve
	name   []byte
}

// parseKey reads a public area. Keys are RSA of 2,048 bits at least, or on P-256 or P-384.
func parseKey(raw []byte, what string) (key, error) {
	area, err := decode[tpm2.TPMTPublic](raw, what)
	if err != nil {
		return key{}, err
	}
	k := key{area: area}
	switch area.Type {
	case tpm2.TPMAlgRSA:
		k.public, err = rsaOf(area)
	case tpm2.TPMAlgECC:
		k.public, err = eccOf(area)
	default:
		err = attest.Refuse(attest.Algorithm, "%s of type %#x", what, uint16(area.Type))
	}
	if err != nil {
		return key{}, err
	}
	if area.NameAlg != tpm2.TPMAlgSHA256 && area.NameAlg != tpm2.TPMAlgSHA384 && area.NameAlg != tpm2.TPMAlgSHA512 {
		return key{}, attest.Refuse(attest.Algorithm, "%s is named by hash %#x", what, uint16(area.NameAlg))
	}
	name, err := tpm2.ObjectName(area)
	if err != nil {
		return key{}, attest.Refuse(attest.Malformed, "%s has no name", what)
	}
	k.name = name.Buffer
	return k, nil
}

func rsaOf(area *tpm2.TPMTPublic) (crypto.PublicKey, error) {
	parms, err := area.Parameters.RSADetail()
	if err != nil {
		return nil, attest.Refuse(attest.Malformed, "RSA key without its parameters")
	}
	unique, err := area.Unique.RSA()
	if err != nil {
		return nil, attest.Refuse(attest.Malformed, "RSA key without its modulus")
	}
	public, err := tpm2.RSAPub(parms, unique)
	if err != nil || public.N.BitLen() < 2048 || public.N.BitLen() > 4096 || public.E < 3 || public.E&1 == 0 {
		return nil, attest.Refuse(attest.Algorithm, "RSA keys have 2,048 to 4,096 bits")
	}
	return public, nil
}

func eccOf(area *tpm2.TPMTPublic) (crypto.PublicKey, error) {
	parms, err := area.Parameters.ECCDetail()
	if err != nil {
		return nil, attest.Refuse(attest.Malformed, "ECC key without its parameters")
	}
	unique, err := area.Unique.ECC()
	if err != nil {
		return nil, attest.Refuse(attest.Malformed, "ECC key without its point")
	}
	curve := map[tpm2.TPMECCCurve]elliptic.Curve{tpm2.TPMECCNistP256: elliptic.P256(), tpm2.TPMECCNistP384: elliptic.P384()}[parms.CurveID]
	if curve == nil {
		return nil, attest.Refuse(attest.Algorithm, "curve %#x, want P-256 or P-384", uint16(parms.CurveID))
	}
	size := (curve.Params().BitSize + 7) / 8
	if len(unique.X.Buffer) > size || len(unique.Y.Buffer) > size {
		return nil, attest.Refuse(attest.Malformed, "the point is longer than its curve")
	}
	point := make([]byte, 1+2*size)
	point[0] = 4
	copy(point[1+size-len(unique.X.Buffer):], unique.X.Buffer)
	copy(point[1+2*size-len(unique.Y.Buffer):], unique.Y.Buffer)
	public, err := ecdsa.ParseUncompressedPublicKey(curve, point)
	if err != nil {
		return nil, attest.Refuse(attest.Malformed, "the point is not on its curve")
	}
	return public, nil
}

// equal tells whether other is the same public key.
func (k key) equal(other crypto.PublicKey) bool {
	switch public := k.public.(type) {
	case *rsa.PublicKey:
		return public.Equal(other)
	case *ecdsa.PublicKey:
		return public.Equal(other)
	}
	return false
}

// inHardware refuses a key that was made outside of the TPM or may leave it (TPM 2.0 part 1, §25.2).
func (k key) inHardware(what string) error {
	a := k.area.ObjectAttributes
	if !a.FixedTPM || !a.FixedParent || !a.SensitiveDataOrigin {
		return attest.Refuse(attest.KeyProperties, "%s could have left the TPM or come from outside", what)
	}
	if !a.SignEncrypt || a.Decrypt {
		return attest.Refuse(attest.KeyProperties, "%s is no signing key", what)
	}
	return nil
}

// isAttestation refuses a key that would sign what its user makes up: only a restricted one signs nothing but what the TPM made
// when it begins with TPM_GENERATED.
func (k key) isAttestation() error {
	if err := k.inHardware("the attestation key"); err != nil {
		return err
	}
	if !k.area.ObjectAttributes.Restricted {
		return attest.Refuse(attest.KeyProperties, "the attestation key is not restricted: it signs anything")
	}
	return nil
}
