package integrity

import (
	"fmt"
	"io"
	"time"

	"github.com/mr-tron/base58"

	"github.com/trellis-network/trellis/protocol/vc"
	"github.com/trellis-network/trellis/protocol/vc/jsonld"
	"github.com/trellis-network/trellis/types/jwk"
)

// Options are what a proof says beside its signature. Suite, Method and Purpose are required.
type Options struct {
	Suite     string
	Method    string // DID URL of the signer's key
	Purpose   string
	ID        string // needed by proofs that shall follow this one
	Created   time.Time
	Expires   time.Time
	Challenge string
	Domains   []string
	Nonce     string
	Previous  []string // the proofs that this one follows, which it signs too

	// Mandatory are JSON Pointers to what a holder must always disclose; Random is the source of the HMAC key and the key of one
	// proof. Both are for ecdsa-sd-2023.
	Mandatory []string
	Random    io.Reader
}

// Sign returns the document with one more proof (Data Integrity §4.2, §4.3). The document MUST come from a JSON decoder that
// leaves numbers as they are, as vc.Decode.
func Sign(c *jsonld.Contexts, document map[string]any, o Options, key jwk.Signer) (map[string]any, error) {
	s, err := suiteOf(o.Suite)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	if err := s.fits(key.Public()); err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	if s.selective && len(o.Previous) > 0 {
		return nil, fmt.Errorf("sign: %w: a proof of %s follows no other, for holders show it alone", ErrChain, s.name)
	}
	all, err := proofsOf(document)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	input, err := inputOf(document, all, o.Previous)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	object := o.object()
	if s.canonical && document["@context"] != nil {
		object["@context"] = vc.Clone(document["@context"])
	}
	var value string
	if s.selective {
		value, err = signBase(c, input, object, o, key)
	} else {
		value, err = signPlain(c, s, input, object, key)
	}
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	if !s.canonical {
		delete(object, "@context")
	}
	object["proofValue"] = value
	if _, err := readProof(object); err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	return withProof(document, all, object)
}

func withProof(document map[string]any, all []proof, object map[string]any) (map[string]any, error) {
	out := vc.Clone(document).(map[string]any)
	if len(all) == 0 {
		out["proof"] = object
		return out, nil
	}
	if len(all) == maxProofs {
		return nil, fmt.Errorf("sign: %w: %d proofs, at most %d", ErrProof, len(all)+1, maxProofs)
	}
	var list []any
	for _, p := range all {
		list = append(list, vc.Clone(p.object))
	}
	out["proof"] = append(list, object)
	return out, nil
}

func signPlain(c *jsonld.Contexts, s suite, input, object map[string]any, key jwk.Signer) (string, error) {
	data, err := s.hashData(c, input, object, key.Public().Curve())
	if err != nil {
		return "", err
	}
	signature, err := key.Sign(data)
	if err != nil {
		return "", err
	}
	return "z" + base58.Encode(signature), nil
}

// object returns the proof without its value.
func (o Options) object() map[string]any {
	out := map[string]any{"type": ProofType, "cryptosuite": o.Suite, "verificationMethod": o.Method, "proofPurpose": o.Purpose}
	for name, text := range map[string]string{"id": o.ID, "challenge": o.Challenge, "nonce": o.Nonce} {
		if text != "" {
			out[name] = text
		}
	}
	for name, at := range map[string]time.Time{"created": o.Created, "expires": o.Expires} {
		if !at.IsZero() {
			out[name] = at.UTC().Format("2006-01-02T15:04:05Z")
		}
	}
	for name, list := range map[string][]string{"domain": o.Domains, "previousProof": o.Previous} {
		switch len(list) {
		case 0:
		case 1:
			out[name] = list[0]
		default:
			var several []any
			for _, one := range list {
				several = append(several, one)
			}
			out[name] = several
		}
	}
	return out
}
