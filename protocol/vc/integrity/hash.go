package integrity

import (
	"bytes"
	"crypto"
	_ "crypto/sha512" // hashOf names it
	"encoding/base64"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"github.com/gowebpki/jcs"
	"github.com/mr-tron/base58"

	"github.com/trellis-network/trellis/protocol/vc/jsonld"
	"github.com/trellis-network/trellis/types/jwk"
)

// maxSignature bounds a signature in base58; one on P-384 has 132 characters.
const maxSignature = 140

// hashOf returns the hash of a curve's cryptosuite, in canonicalization too: SHA-384 for P-384 (vc-di-ecdsa §3.2.3, §3.2.4).
func hashOf(curve jwk.Curve) crypto.Hash {
	if curve == jwk.P384 {
		return crypto.SHA384
	}
	return crypto.SHA256
}

func sum(curve jwk.Curve, text string) []byte {
	h := hashOf(curve).New()
	h.Write([]byte(text))
	return h.Sum(nil)
}

// hashData returns what is signed: the hash of the proof's options, then that of the document (vc-di-eddsa §3.2.4, §3.3.4).
func (s suite) hashData(c *jsonld.Contexts, input, options map[string]any, curve jwk.Curve) ([]byte, error) {
	transform := func(document map[string]any) (string, error) { return canonicalRDF(c, document, hashOf(curve)) }
	if s.canonical {
		transform = canonicalJSON
	}
	if !s.canonical {
		if err := jsonld.CheckTerms(input); err != nil {
			return nil, err
		}
	}
	if err := s.settleContext(input, options); err != nil {
		return nil, err
	}
	config, err := transform(options)
	if err != nil {
		return nil, fmt.Errorf("proof options: %w", err)
	}
	document, err := transform(input)
	if err != nil {
		return nil, err
	}
	return append(sum(curve, config), sum(curve, document)...), nil
}

// settleContext gives the proof's options the document's context. In the suites over JSON a proof brings its own, with which the
// document's must begin, and which then is the document's (vc-di-eddsa §3.3.2): contexts added later are unsigned, so the
// documents hashed are without.
func (s suite) settleContext(input, options map[string]any) error {
	context, ok := options["@context"]
	if !s.canonical {
		if ok && !reflect.DeepEqual(context, input["@context"]) {
			return fmt.Errorf("%w: it has a context of its own", ErrProof)
		}
		options["@context"] = input["@context"]
		return nil
	}
	if !ok {
		return nil
	}
	own, whole := asList(context), asList(input["@context"])
	if len(own) > len(whole) || !reflect.DeepEqual(own, whole[:len(own)]) {
		return fmt.Errorf("%w: the document's context does not begin with the proof's", ErrProof)
	}
	if len(own) < len(whole) {
		return fmt.Errorf("%w: the document has contexts that the proof does not cover", ErrProof)
	}
	input["@context"] = context
	return nil
}

func asList(value any) []any {
	if list, ok := value.([]any); ok {
		return list
	}
	return []any{value}
}

func canonicalRDF(c *jsonld.Contexts, document map[string]any, hash crypto.Hash) (string, error) {
	quads, err := c.Quads(document)
	if err != nil {
		return "", err
	}
	canonical, err := jsonld.Canonicalize(quads, hash)
	if err != nil {
		return "", err
	}
	return canonical.String(), nil
}

// canonicalJSON is RFC 8785. Numbers must be what they are written as, because it rounds them.
func canonicalJSON(document map[string]any) (string, error) {
	if err := exactNumbers(document); err != nil {
		return "", err
	}
	var raw bytes.Buffer
	if err := json.NewEncoder(&raw).Encode(document); err != nil {
		return "", fmt.Errorf("%w: %w", ErrProof, err)
	}
	canonical, err := jcs.Transform(raw.Bytes())
	if err != nil {
		return "", fmt.Errorf("canonicalize: %w", err)
	}
	return string(canonical), nil
}

func exactNumbers(value any) error {
	switch value := value.(type) {
	case json.Number:
		if err := jsonld.ExactDouble(value); err != nil {
			return fmt.Errorf("%w: %w", jsonld.ErrUnsigned, err)
		}
	case []any:
		for _, one := range value {
			if err := exactNumbers(one); err != nil {
				return err
			}
		}
	case map[string]any:
		for _, one := range value {
			if err := exactNumbers(one); err != nil {
				return err
			}
		}
	}
	return nil
}

// decodeBase58 reads a proofValue in multibase z.
func decodeBase58(text string) ([]byte, error) {
	digits, ok := strings.CutPrefix(text, "z")
	if !ok || len(text) > maxSignature {
		return nil, fmt.Errorf("%w: proofValue is z and at most %d characters of base58btc", ErrProof, maxSignature)
	}
	raw, err := base58.Decode(digits)
	if err != nil {
		return nil, fmt.Errorf("%w: proofValue: %w", ErrProof, err)
	}
	return raw, nil
}

// decodeBase64 reads a proofValue in multibase u, of one spelling.
func decodeBase64(text string) ([]byte, error) {
	digits, ok := strings.CutPrefix(text, "u")
	if !ok || strings.ContainsAny(digits, "\r\n") {
		return nil, fmt.Errorf("%w: proofValue is u and base64url", ErrProof)
	}
	raw, err := base64.RawURLEncoding.Strict().DecodeString(digits)
	if err != nil {
		return nil, fmt.Errorf("%w: proofValue: %w", ErrProof, err)
	}
	return raw, nil
}
