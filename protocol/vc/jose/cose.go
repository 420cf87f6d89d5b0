package jose

import (
	"fmt"
	"time"

	"github.com/fxamacker/cbor/v2"

	"github.com/trellis-network/trellis/types/jwk"
)

// CredentialCOSE is the media type of a credential in COSE_Sign1 (VC-JOSE-COSE §6.2.1), without "application/".
const CredentialCOSE = "vc+cose"

// Labels of COSE headers: RFC 9052 §3.1 and, for typ, RFC 9596.
const (
	labelAlgorithm   = 1
	labelCritical    = 2
	labelContentType = 3
	labelKeyID       = 4
	labelType        = 16

	tagSign1 = 18
)

// coseAlgorithms are the numbers of the algorithms of this package (RFC 9053 §2, RFC 8812 §3.2).
var coseAlgorithms = map[string]int64{"ES256": -7, "EdDSA": -8, "ES384": -35, "ES512": -36, "ES256K": -47}

// sign1 is COSE_Sign1 (RFC 9052 §4.2).
type sign1 struct {
	_           struct{} `cbor:",toarray"`
	Protected   []byte
	Unprotected map[any]any
	Payload     []byte
	Signature   []byte
}

// structure is what is signed (RFC 9052 §4.4).
type structure struct {
	_         struct{} `cbor:",toarray"`
	Context   string
	Protected []byte
	External  []byte
	Payload   []byte
}

var (
	coseEncoder = must(cbor.CoreDetEncOptions().EncMode())
	coseDecoder = must(cbor.DecOptions{
		DupMapKey: cbor.DupMapKeyEnforcedAPF, IndefLength: cbor.IndefLengthForbidden, MaxNestedLevels: 8, MaxArrayElements: 64, MaxMapPairs: 64,
		UTF8: cbor.UTF8RejectInvalid,
	}.DecMode())
)

func must[T any](mode T, err error) T {
	if err != nil {
		panic(err) // the options are constants
	}
	return mode
}

func toBeSigned(protected, payload []byte) ([]byte, error) {
	return coseEncoder.Marshal(structure{Context: "Signature1", Protected: protected, External: []byte{}, Payload: payload})
}

// SignCredentialCOSE secures a credential with COSE_Sign1 (VC-JOSE-COSE §3.3.1). method is a verification method of its issuer.
func SignCredentialCOSE(credential []byte, method string, key jwk.Signer) ([]byte, error) {
	claims, err := ParseClaims(credential)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	if party, err := Party(claims, "issuer"); err != nil || !isMethod(method, party) {
		return nil, fmt.Errorf("sign: %w: the key is %q, the issuer %s (%v)", ErrBinding, method, claims["issuer"], err)
	}
	algorithm, ok := coseAlgorithms[key.Public().Algorithm()]
	if !ok {
		return nil, fmt.Errorf("sign: %w: a key on %s signs nothing", ErrAlgorithm, key.Public().Curve())
	}
	protected, err := coseEncoder.Marshal(map[int]any{
		labelAlgorithm: algorithm, labelContentType: "application/vc", labelKeyID: []byte(method), labelType: "application/" + CredentialCOSE,
	})
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	message, err := toBeSigned(protected, credential)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	signature, err := key.Sign(message)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	return coseEncoder.Marshal(cbor.Tag{Number: tagSign1, Content: sign1{
		Protected: protected, Unprotected: map[any]any{}, Payload: credential, Signature: signature,
	}})
}

// OpenCredentialCOSE is OpenCredential for COSE_Sign1. Only protected headers count.
func OpenCredentialCOSE(raw []byte, keys Keys, now time.Time) (*Opened, error) {
	o, err := openCOSE(raw, keys, now)
	if err != nil {
		return nil, fmt.Errorf("open a credential: %w", err)
	}
	return o, nil
}

func openCOSE(raw []byte, keys Keys, now time.Time) (*Opened, error) {
	message, header, algorithm, err := parseCOSE(raw)
	if err != nil {
		return nil, err
	}
	claims, err := ParseClaims(message.Payload)
	if err != nil {
		return nil, err
	}
	party, method, err := bind(claims, header, "issuer")
	if err != nil {
		return nil, err
	}
	key, err := keys(method, "assertionMethod")
	if err != nil {
		return nil, fmt.Errorf("key %s: %w", method, err)
	}
	if want, ok := coseAlgorithms[key.Algorithm()]; !ok || want != algorithm {
		return nil, fmt.Errorf("%w: message says %d, a key on %q signs with %d", ErrAlgorithm, algorithm, key.Curve(), want)
	}
	signed, err := toBeSigned(message.Protected, message.Payload)
	if err != nil {
		return nil, err
	}
	if err := key.Verify(signed, message.Signature); err != nil {
		return nil, err
	}
	header.Algorithm = key.Algorithm()
	if err := claims.Validity(now); err != nil {
		return nil, err
	}
	return &Opened{message.Payload, party, method, claims, header}, nil
}

func parseCOSE(raw []byte) (message sign1, header Header, algorithm int64, err error) {
	if len(raw) > MaxBytes {
		return message, header, 0, fmt.Errorf("%w: %d bytes, at most %d", ErrFormat, len(raw), MaxBytes)
	}
	var tag cbor.RawTag
	if err := coseDecoder.Unmarshal(raw, &tag); err == nil && tag.Number == tagSign1 {
		raw = tag.Content
	}
	if err := coseDecoder.Unmarshal(raw, &message); err != nil {
		return message, header, 0, fmt.Errorf("%w: no COSE_Sign1: %w", ErrFormat, err)
	}
	var protected map[int64]any
	if err := coseDecoder.Unmarshal(message.Protected, &protected); err != nil {
		return message, header, 0, fmt.Errorf("%w: protected header: %w", ErrFormat, err)
	}
	if _, ok := protected[labelCritical]; ok {
		return message, header, 0, fmt.Errorf("%w: header crit", ErrCritical)
	}
	algorithm, ok := protected[labelAlgorithm].(int64)
	if !ok {
		return message, header, 0, fmt.Errorf("%w: %v is no number", ErrAlgorithm, protected[labelAlgorithm])
	}
	header.Type, _ = protected[labelType].(string)
	header.ContentType, _ = protected[labelContentType].(string)
	if id, ok := protected[labelKeyID].([]byte); ok {
		header.KeyID = string(id)
	}
	if !header.IsType(CredentialCOSE) || header.ContentType != "" && !isMedia(header.ContentType, "vc") {
		return message, header, 0, fmt.Errorf("%w: typ %q with content type %q, want %q", ErrType, header.Type, header.ContentType, CredentialCOSE)
	}
	return message, header, algorithm, nil
}
