package ioconnect

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

const methodType = "JsonWebKey2020"

var contexts = []string{"https://www.w3.org/ns/did/v1", "https://w3id.org/security#keyAgreementMethod"}

// wireDocument is a DID document in the SDK's order.
type wireDocument struct {
	Context            []string     `json:"@context"`
	ID                 string       `json:"id"`
	Authentication     []string     `json:"authentication"`
	KeyAgreement       []string     `json:"keyAgreement"`
	VerificationMethod []wireMethod `json:"verificationMethod"`
}

type wireMethod struct {
	ID           string  `json:"id"`
	Type         string  `json:"type"`
	Controller   string  `json:"controller"`
	PublicKeyJwk wireKey `json:"publicKeyJwk"`
}

// A Document is what a device's DID document says.
type Document struct {
	ID        did.ID
	SigningID string
	Signing   jwk.Public // the key that ID is the address of
	Agreement Recipient
}

// Marshal writes the document as the SDK does, without white space.
func (d Document) Marshal() ([]byte, error) {
	id := d.ID.String()
	return json.Marshal(wireDocument{
		Context: contexts, ID: id, Authentication: []string{d.SigningID}, KeyAgreement: []string{d.Agreement.ID},
		VerificationMethod: []wireMethod{
			{d.SigningID, methodType, id, newWireKey(d.Signing, fragment(d.SigningID))},
			{d.Agreement.ID, methodType, id, newWireKey(d.Agreement.Key, fragment(d.Agreement.ID))},
		},
	})
}

func fragment(id string) string {
	_, f, _ := strings.Cut(id, "#")
	return f
}

// ParseDocument reads a device's DID document: it MUST name one key that signs, whose address the DID is, and one on P-256 for
// agreement, under that key's own DID or under the device's. That the document is the device's is for the registry's hash to say.
func ParseDocument(raw []byte) (Document, error) {
	var d Document
	if len(raw) > MaxBytes {
		return d, fmt.Errorf("%w: document of %d bytes, at most %d", ErrTooLarge, len(raw), MaxBytes)
	}
	var w struct {
		ID                           string
		Authentication, KeyAgreement []string
		VerificationMethod           []struct {
			ID, Controller string
			PublicKeyJwk   json.RawMessage
		}
	}
	if err := json.Unmarshal(raw, &w); err != nil {
		return d, fmt.Errorf("%w: document: %w", ErrMalformed, err)
	}
	id, err := did.Parse(w.ID)
	if err != nil {
		return d, fmt.Errorf("%w: document: %w", ErrMalformed, err)
	}
	d.ID = id
	for _, m := range w.VerificationMethod {
		if m.Controller != w.ID {
			continue
		}
		key, err := jwk.ParsePublic(m.PublicKeyJwk)
		if err != nil {
			return d, fmt.Errorf("%w: key %s: %w", ErrMalformed, m.ID, err)
		}
		switch {
		case slices.Contains(w.Authentication, m.ID) && did.ID(key.Address()) == id:
			d.SigningID, d.Signing = m.ID, key
		case slices.Contains(w.KeyAgreement, m.ID) && key.Curve() == jwk.P256 && agreementID.MatchString(m.ID):
			d.Agreement = Recipient{m.ID, key}
		}
	}
	if d.Signing.IsZero() || d.Agreement.Key.IsZero() {
		return d, fmt.Errorf("%w: document of %s needs a key for authentication that the DID derives from, and one on P-256 for agreement", ErrMalformed, id)
	}
	return d, nil
}
