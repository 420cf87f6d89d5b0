package didcomm

import (
	"encoding/json"
	"fmt"

	"github.com/trellis-network/trellis/types/jwk"
)

// wireSignature is one signature of a JWS in JSON (RFC 7515 §7.2.1).
type wireSignature struct {
	Header struct {
		Kid string `json:"kid"`
	} `json:"header"`
	Protected string `json:"protected"`
	Signature string `json:"signature"`
}

// signs tells whether the specification has the algorithm.
func signs(alg string) bool { return alg == "EdDSA" || alg == "ES256" || alg == "ES256K" }

func sign(payload []byte, key Signing) ([]byte, error) {
	alg := key.Key.Public().Algorithm()
	if !signs(alg) {
		return nil, fmt.Errorf("%w: key %s on %s signs no DIDComm message", ErrUnsupported, key.ID, key.Key.Public().Curve())
	}
	protected, err := marshal(map[string]string{"alg": alg, "typ": MediaSigned})
	if err != nil {
		return nil, err
	}
	signature := wireSignature{Protected: encode64(protected)}
	signature.Header.Kid = key.ID
	body := encode64(payload)
	raw, err := key.Key.Sign([]byte(signature.Protected + "." + body))
	if err != nil {
		return nil, fmt.Errorf("sign message: %w", err)
	}
	signature.Signature = encode64(raw)
	return json.Marshal(map[string]any{"payload": body, "signatures": []wireSignature{signature}})
}

// verify returns the payload and the keys that signed it: all signatures hold, or it is an error.
func verify(object members, keys Keys) (payload []byte, signers []string, err error) {
	var body string
	if err := object.take("payload", &longText{&body}); err != nil {
		return nil, nil, err
	}
	if payload, err = decode64(body); err != nil {
		return nil, nil, fmt.Errorf("%w: payload is not base64url", ErrMalformed)
	}
	list := []json.RawMessage{}
	if err := object.take("signatures", &list); err != nil {
		return nil, nil, err
	}
	signatures := []members{object}
	if _, flattened := object["signature"]; !flattened {
		signatures = signatures[:0]
		if len(list) == 0 || len(list) > MaxSignatures {
			return nil, nil, fmt.Errorf("%w: %d signatures, want 1 to %d", ErrMalformed, len(list), MaxSignatures)
		}
	} else if len(list) > 0 {
		return nil, nil, fmt.Errorf("%w: signatures beside signature", ErrMalformed)
	}
	for _, raw := range list {
		one, err := parseObject(raw)
		if err != nil {
			return nil, nil, fmt.Errorf("signature: %w", err)
		}
		signatures = append(signatures, one)
	}
	for _, one := range signatures {
		kid, err := verifyOne(one, body, keys)
		if err != nil {
			return nil, nil, err
		}
		signers = append(signers, kid)
	}
	return payload, signers, nil
}

func verifyOne(one members, body string, keys Keys) (kid string, err error) {
	var protected string
	if err := one.take("protected", &longText{&protected}); err != nil {
		return "", err
	}
	signature, err := one.takeBytes("signature")
	if err != nil {
		return "", err
	}
	alg, kid, err := signatureHeader(protected, one["header"])
	if err != nil {
		return "", err
	}
	return kid, verifyWith(kid, alg, []byte(protected+"."+body), signature, keys)
}

// verifyWith finds the key and lets it verify: with its own algorithm, not one that the message names.
func verifyWith(kid, alg string, message, signature []byte, keys Keys) error {
	if !signs(alg) {
		return fmt.Errorf("%w: alg %q", ErrUnsupported, alg)
	}
	if !isKeyID(kid) {
		return fmt.Errorf("%w: signer %q, want the DID URL of a key", ErrMalformed, kid)
	}
	key, err := find(keys, kid, purposeSign)
	if err != nil {
		return err
	}
	if key.Algorithm() != alg {
		return fmt.Errorf("%w: alg %s with a key on %s", ErrSignature, alg, key.Curve())
	}
	if err := key.Verify(message, signature); err != nil {
		return fmt.Errorf("%w: of %s", ErrSignature, kid)
	}
	return nil
}

func find(keys Keys, kid, purpose string) (jwk.Public, error) {
	if keys == nil {
		return jwk.Public{}, fmt.Errorf("%w: %s", ErrSender, kid)
	}
	key, err := keys(kid, purpose)
	if err != nil {
		return jwk.Public{}, fmt.Errorf("%w: %s: %w", ErrSender, kid, err)
	}
	return key, nil
}

// signatureHeader returns alg, which must be protected, and kid, which the specification's examples put beside it.
func signatureHeader(protected string, unprotected []byte) (alg, kid string, err error) {
	raw, err := decode64(protected)
	if err != nil || len(raw) > maxHeader {
		return "", "", fmt.Errorf("%w: protected header of signature", ErrMalformed)
	}
	header, err := parseObject(raw)
	if err != nil {
		return "", "", fmt.Errorf("protected header of signature: %w", err)
	}
	for _, name := range []string{"crit", "b64"} {
		if _, ok := header[name]; ok {
			return "", "", fmt.Errorf("%w: header %s", ErrUnsupported, name)
		}
	}
	var typ, inner string
	for name, value := range map[string]*string{"typ": &typ, "alg": &alg, "kid": &inner} {
		if err := header.take(name, value); err != nil {
			return "", "", err
		}
	}
	if typ != "" && !isMedia(typ, MediaSigned) {
		return "", "", fmt.Errorf("%w: typ %q, want %s", ErrMalformed, typ, MediaSigned)
	}
	if len(unprotected) > 0 {
		outer, err := parseObject(unprotected)
		if err != nil {
			return "", "", err
		}
		if err := outer.take("kid", &kid); err != nil {
			return "", "", err
		}
	}
	if kid != "" && inner != "" && kid != inner {
		return "", "", fmt.Errorf("%w: two kids of one signature", ErrMalformed)
	}
	if kid == "" {
		kid = inner
	}
	return alg, kid, nil
}
