package did

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/trellis-network/trellis/types/did"
)

// Media types of documents.
const (
	MediaDID  = "application/did"         // DID 1.1: JSON-LD, which plain JSON readers read too
	MediaLD   = "application/did+ld+json" // DID Core 1.0 §6.3
	MediaJSON = "application/did+json"    // DID Core 1.0 §6.2
)

// Marshal returns the document in a representation. A document without contexts gets those of its verification methods; one that
// was read keeps its own.
func (d *Document) Marshal(media string) ([]byte, error) {
	switch media {
	case MediaDID, MediaLD, MediaJSON:
	default:
		return nil, fmt.Errorf("%w: no representation %q", ErrDocument, media)
	}
	shown := *d
	if shown.Context == nil && media != MediaJSON {
		shown.Context = d.contexts(media)
	}
	return shown.MarshalJSON()
}

func (d *Document) contexts(media string) []json.RawMessage {
	urls := []string{ContextV11}
	if media == MediaLD {
		urls = []string{ContextV1}
		for m := range d.methods() {
			switch {
			case m.Type == TypeJSONWebKey && !slices.Contains(urls, ContextJWK):
				urls = append(urls, ContextJWK)
			case m.Type == TypeMultikey && !slices.Contains(urls, ContextKey):
				urls = append(urls, ContextKey)
			}
		}
	}
	for _, s := range d.Service {
		for _, t := range s.Type {
			if context := serviceContexts[t]; context != "" && !slices.Contains(urls, context) {
				urls = append(urls, context)
			}
		}
	}
	return contexts(urls...)
}

// serviceContexts define types of services that DID's own contexts do not; a type that is a URI needs none.
var serviceContexts = map[string]string{
	"DIDCommMessaging": "https://didcomm.org/messaging/contexts/v2",
	"LinkedDomains":    "https://identity.foundation/.well-known/did-configuration/v1",
}

func contexts(urls ...string) []json.RawMessage {
	var out []json.RawMessage
	for _, u := range urls {
		raw, _ := json.Marshal(u) // a string
		out = append(out, raw)
	}
	return out
}

// A writer writes the members of an object in the order of the calls, and leaves out what is empty.
type writer struct {
	out bytes.Buffer
	err error
}

func (w *writer) member(name string, value any) {
	if w.out.Len() == 0 {
		w.out.WriteByte('{')
	} else {
		w.out.WriteByte(',')
	}
	key, err := encode(name)
	if err == nil {
		var raw []byte
		raw, err = encode(value)
		w.out.Write(key)
		w.out.WriteByte(':')
		w.out.Write(raw)
	}
	if err != nil && w.err == nil {
		w.err = fmt.Errorf("%s: %w", name, err)
	}
}

func (w *writer) text(name, value string) {
	if value != "" {
		w.member(name, value)
	}
}

func (w *writer) texts(name string, values []string, lone bool) {
	switch {
	case len(values) == 1 && lone:
		w.member(name, values[0])
	case len(values) > 0:
		w.member(name, values)
	}
}

func (w *writer) end(other map[string]json.RawMessage) ([]byte, error) {
	for _, name := range slices.Sorted(maps.Keys(other)) {
		w.member(name, other[name])
	}
	if w.out.Len() == 0 {
		w.out.WriteByte('{')
	}
	w.out.WriteByte('}')
	return w.out.Bytes(), w.err
}

// encode does not escape <, > and &, which nothing here puts into a page.
func encode(value any) ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	err := enc.Encode(value)
	return bytes.TrimSuffix(out.Bytes(), []byte("\n")), err
}

// MarshalJSON writes the members in the order of DID Core, then the others by name.
func (d *Document) MarshalJSON() ([]byte, error) {
	var w writer
	if len(d.Context) > 0 {
		w.member("@context", d.Context)
	}
	w.text("id", d.ID)
	w.texts("alsoKnownAs", d.AlsoKnownAs, false)
	w.texts("controller", d.Controller, true)
	if len(d.VerificationMethod) > 0 {
		w.member("verificationMethod", d.VerificationMethod)
	}
	for _, purpose := range purposes {
		if list := *d.relations(purpose); len(list) > 0 {
			w.member(purpose, list)
		}
	}
	if len(d.Service) > 0 {
		w.member("service", d.Service)
	}
	return w.end(d.other)
}

// MarshalJSON writes the method as it stands in a document.
func (m VerificationMethod) MarshalJSON() ([]byte, error) {
	var w writer
	w.text("id", m.ID)
	w.text("type", m.Type)
	w.text("controller", m.Controller)
	w.text("expires", m.Expires)
	w.text("revoked", m.Revoked)
	w.text("blockchainAccountId", m.BlockchainAccountID)
	w.text("publicKeyMultibase", m.PublicKeyMultibase)
	if m.PublicKeyJwk != nil {
		w.member("publicKeyJwk", m.PublicKeyJwk)
	}
	return w.end(m.other)
}

// MarshalJSON writes the reference, or the method.
func (r Relation) MarshalJSON() ([]byte, error) {
	if r.Embedded != nil {
		return r.Embedded.MarshalJSON()
	}
	return encode(r.Reference)
}

// MarshalJSON writes the service as it stands in a document.
func (s Service) MarshalJSON() ([]byte, error) {
	var w writer
	w.text("id", s.ID)
	w.texts("type", s.Type, true)
	if s.Endpoint != nil {
		w.member("serviceEndpoint", s.Endpoint)
	}
	return w.end(s.other)
}

// Expand returns the document with absolute DID URLs where it has relative ones (DID Resolution, expandRelativeUrls).
func (d *Document) Expand() (*Document, error) {
	base, err := did.ParseAny(d.ID)
	if err != nil {
		return nil, err
	}
	absolute := func(id string) string {
		if u, err := base.Resolve(id); err == nil {
			return u.String()
		}
		return id // a service's id may be another URI
	}
	out := *d
	out.VerificationMethod = slices.Clone(d.VerificationMethod)
	for i := range out.VerificationMethod {
		out.VerificationMethod[i].ID = absolute(out.VerificationMethod[i].ID)
	}
	for _, purpose := range purposes {
		list := out.relations(purpose)
		*list = slices.Clone(*list)
		for i, r := range *list {
			if r.Embedded != nil {
				m := *r.Embedded
				m.ID = absolute(m.ID)
				(*list)[i].Embedded = &m
			} else {
				(*list)[i].Reference = absolute(r.Reference)
			}
		}
	}
	out.Service = slices.Clone(d.Service)
	for i := range out.Service {
		out.Service[i].ID = absolute(out.Service[i].ID)
	}
	return &out, nil
}
