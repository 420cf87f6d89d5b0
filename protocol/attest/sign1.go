package attest

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"errors"

	"github.com/fxamacker/cbor/v2"
	"github.com/veraison/go-cose"
)

const (
	tagSign1 = 0xd2 // tag 18, COSE_Sign1 (RFC 9052 §2)
	tagMac0  = 0xd1 // tag 17, COSE_Mac0
)

// signCurves are the algorithms of RFC 9053 §2.1 that we take, each with its one curve.
var signCurves = map[cose.Algorithm]elliptic.Curve{
	cose.AlgorithmES256: elliptic.P256(), cose.AlgorithmES384: elliptic.P384(), cose.AlgorithmES512: elliptic.P521(),
}

// A Sign1 is a COSE_Sign1 message whose signature is not verified yet.
type Sign1 struct {
	message cose.Sign1Message
}

// ParseSign1 reads a COSE_Sign1 message, with its tag when tagged. It refuses COSE_Mac0: who can verify a MAC can make one.
func ParseSign1(raw []byte, tagged bool) (Sign1, error) {
	var s Sign1
	switch {
	case len(raw) > 0 && raw[0] == tagMac0:
		return s, Refuse(Algorithm, "COSE_Mac0: a shared key proves nothing to a third party")
	case tagged && (len(raw) == 0 || raw[0] != tagSign1):
		return s, Refuse(Malformed, "not a tagged COSE_Sign1 message")
	case tagged:
		if err := s.message.UnmarshalCBOR(raw); err != nil {
			return s, Refuse(Malformed, "COSE_Sign1 does not parse")
		}
	default:
		var untagged cose.UntaggedSign1Message
		if err := untagged.UnmarshalCBOR(raw); err != nil {
			return s, Refuse(Malformed, "COSE_Sign1 does not parse")
		}
		s.message = cose.Sign1Message(untagged)
	}
	algorithm, err := s.message.Headers.Protected.Algorithm()
	if err != nil || signCurves[algorithm] == nil {
		return s, Refuse(Algorithm, "protected header names none of ES256, ES384, ES512")
	}
	return s, nil
}

// Algorithm returns the name of the algorithm in the protected header: ES256, ES384 or ES512.
func (s Sign1) Algorithm() string {
	algorithm, err := s.message.Headers.Protected.Algorithm()
	if err != nil {
		return ""
	}
	return algorithm.String()
}

// Unverified returns the payload, for finding the key in it.
func (s Sign1) Unverified() []byte { return s.message.Payload }

// Verify checks the signature. The key MUST be on the curve of the message's algorithm: the message does not choose how a key is used.
func (s Sign1) Verify(key crypto.PublicKey) error {
	algorithm, err := s.message.Headers.Protected.Algorithm()
	if err != nil {
		return Refuse(Algorithm, "protected header names no algorithm")
	}
	public, ok := key.(*ecdsa.PublicKey)
	if !ok || public.Curve != signCurves[algorithm] {
		return Refuse(Algorithm, "the key is not on the curve of %s", algorithm)
	}
	verifier, err := cose.NewVerifier(algorithm, public)
	if err != nil {
		return Refuse(Algorithm, "the key does not fit %s", algorithm)
	}
	if err := s.message.Verify(nil, verifier); err != nil {
		if errors.Is(err, cose.ErrVerification) {
			return Refuse(Signature, "the COSE signature does not verify")
		}
		return Refuse(Signature, "the COSE message cannot be verified: %s", err)
	}
	return nil
}

// claimsMode decodes claims: no key twice, no depth or breadth beyond what tokens have. Indefinite lengths are taken, because
// Nitro writes them; a signature is over the bytes as they are, so no second spelling can be made.
var claimsMode = func() cbor.DecMode {
	mode, err := cbor.DecOptions{
		DupMapKey: cbor.DupMapKeyEnforcedAPF, UTF8: cbor.UTF8RejectInvalid,
		MaxNestedLevels: 16, MaxArrayElements: 256, MaxMapPairs: 256,
	}.DecMode()
	if err != nil {
		panic(err) // the options are part of the program
	}
	return mode
}()

// DecodeClaims decodes CBOR claims strictly.
func DecodeClaims(raw []byte, into any) error {
	if err := claimsMode.Unmarshal(raw, into); err != nil {
		return Refuse(Malformed, "claims do not parse: %s", err)
	}
	return nil
}
