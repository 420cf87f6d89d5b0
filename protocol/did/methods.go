package did

import (
	"encoding/json"
	"fmt"

	"github.com/mr-tron/base58"

	"github.com/trellis-network/trellis/types/jwk"
)

// suites are the verification method types of one curve: those that others still write. An empty curve allows all of them.
var suites = map[string]jwk.Curve{
	TypeJSONWebKey: "", TypeJSONWebKey2020: "", TypeMultikey: "",
	"Ed25519VerificationKey2018":        jwk.Ed25519,
	"Ed25519VerificationKey2020":        jwk.Ed25519,
	"X25519KeyAgreementKey2019":         jwk.X25519,
	"X25519KeyAgreementKey2020":         jwk.X25519,
	"EcdsaSecp256k1VerificationKey2019": jwk.Secp256k1,
	"P256Key2021":                       jwk.P256,
	"EcdsaSecp256r1VerificationKey2019": jwk.P256,
}

// maxKeyText bounds a key in base58.
const maxKeyText = 128

// Key returns the method's key. An account, and a type that is not known here, has none.
func (m VerificationMethod) Key() (jwk.Public, error) {
	curve, known := suites[m.Type]
	if !known {
		return jwk.Public{}, fmt.Errorf("%s: %w: type %q has no key that is known here", m.ID, ErrNoMethod, m.Type)
	}
	k, err := m.key(curve)
	if err != nil {
		return jwk.Public{}, fmt.Errorf("%s: %w", m.ID, err)
	}
	if curve != "" && k.Curve() != curve {
		return jwk.Public{}, fmt.Errorf("%s: %w: type %s has a key on %s", m.ID, jwk.ErrCurve, m.Type, k.Curve())
	}
	return k, nil
}

func (m VerificationMethod) key(curve jwk.Curve) (jwk.Public, error) {
	switch {
	case m.PublicKeyJwk != nil && m.Type != TypeMultikey:
		return jwk.ParsePublic(m.PublicKeyJwk)
	case m.PublicKeyMultibase != "" && m.Type != TypeJSONWebKey && m.Type != TypeJSONWebKey2020:
		return jwk.ParseMultikey(m.PublicKeyMultibase)
	case m.other["publicKeyBase58"] != nil && curve != "":
		return fromBase58(m.other["publicKeyBase58"], curve)
	}
	return jwk.Public{}, fmt.Errorf("%w: type %s without its key", ErrNoMethod, m.Type)
}

// fromBase58 reads the key of the types from before multibase: compressed, or with 04 in front.
func fromBase58(raw json.RawMessage, curve jwk.Curve) (jwk.Public, error) {
	var text string
	if err := json.Unmarshal(raw, &text); err != nil || len(text) > maxKeyText {
		return jwk.Public{}, fmt.Errorf("%w: publicKeyBase58 is no text of at most %d characters", jwk.ErrKey, maxKeyText)
	}
	point, err := base58.Decode(text)
	if err != nil {
		return jwk.Public{}, fmt.Errorf("%w: publicKeyBase58: %w", jwk.ErrKey, err)
	}
	if curve.IsPair() && len(point) > 0 && point[0] == 4 {
		return jwk.NewPublic(curve, point[1:])
	}
	return jwk.FromCompressed(curve, point)
}

// jsonWebKey returns a method of type JsonWebKey.
func jsonWebKey(id, controller string, key jwk.Public) VerificationMethod {
	raw, err := key.MarshalJSON()
	if err != nil {
		panic(err) // the caller has a key
	}
	return VerificationMethod{ID: id, Type: TypeJSONWebKey, Controller: controller, PublicKeyJwk: raw}
}

// multikey returns a method of type Multikey, named by its key.
func multikey(controller string, key jwk.Public) VerificationMethod {
	text := key.Multikey()
	return VerificationMethod{ID: controller + "#" + text, Type: TypeMultikey, Controller: controller, PublicKeyMultibase: text}
}
