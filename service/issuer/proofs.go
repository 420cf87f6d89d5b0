package issuer

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/trellis-network/trellis/protocol/vc"
	"github.com/trellis-network/trellis/protocol/vc/device"
	"github.com/trellis-network/trellis/protocol/vc/integrity"
	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/protocol/vc/jsonld"
	"github.com/trellis-network/trellis/types/jwk"
)

// dataIntegrity are the proofs of package integrity, with the contexts of the standards and of device credentials.
type dataIntegrity struct{ contexts *jsonld.Contexts }

// NewProofs returns Data Integrity proofs that know the contexts of the standards and of device credentials, and fetch none.
func NewProofs() (Proofs, error) {
	contexts, err := jsonld.Pinned()
	if err == nil {
		contexts, err = contexts.With(device.ContextURL, device.Context)
	}
	if err != nil {
		return nil, fmt.Errorf("read the pinned contexts: %w", err)
	}
	return dataIntegrity{contexts}, nil
}

// Suites implements Proofs.
func (dataIntegrity) Suites() []string { return integrity.Suites() }

// Add implements Proofs.
func (d dataIntegrity) Add(document []byte, p Proof, key jwk.Signer) ([]byte, error) {
	decoded, err := vc.Decode(document)
	if err != nil {
		return nil, err
	}
	o := integrity.Options{Suite: p.Suite, Method: p.Method, Purpose: p.Purpose, Created: p.Created, Challenge: p.Challenge,
		Mandatory: p.Mandatory, Random: random{}}
	if p.Domain != "" {
		o.Domains = []string{p.Domain}
	}
	signed, err := integrity.Sign(d.contexts, decoded, o, key)
	if err != nil {
		return nil, err
	}
	return json.Marshal(signed)
}

// Verify implements Proofs.
func (d dataIntegrity) Verify(document []byte, want Proof, keys jose.Keys, now time.Time) ([]string, error) {
	decoded, err := vc.Decode(document)
	if err != nil {
		return nil, err
	}
	e := integrity.Expectation{Purpose: want.Purpose, Challenge: want.Challenge, Now: now}
	if want.Domain != "" {
		e.Domains = []string{want.Domain}
	}
	verifier := integrity.Verifier{Keys: keys, Contexts: d.contexts}
	proofs, err := verifier.Verify(decoded, e)
	if err != nil {
		return nil, err
	}
	var methods []string
	for _, p := range proofs {
		methods = append(methods, p.Method)
	}
	return methods, nil
}

// Derive implements Proofs.
func (d dataIntegrity) Derive(document []byte, pointers []string) ([]byte, error) {
	decoded, err := vc.Decode(document)
	if err != nil {
		return nil, err
	}
	shown, err := integrity.Derive(d.contexts, decoded, pointers)
	if err != nil {
		return nil, err
	}
	return json.Marshal(shown)
}
