package vc

import (
	"encoding/json"
	"fmt"
	"strings"
)

// maxCredentials bounds a presentation.
const maxCredentials = 64

// A Presentation is a document that the data model allows. What its credentials are worth is for their securing mechanism to say.
type Presentation struct {
	Version     int
	Contexts    []any
	ID          string // may be empty
	Types       []string
	Holder      Party // zero when nobody is named
	Credentials []Contained
	Proofs      []Entry

	document map[string]any
}

// A Contained is what a presentation holds: a credential, or one in an envelope (§4.13.1).
type Contained struct {
	Credential *Credential // nil for an enveloped one
	Media      string      // of the enveloped one, such as application/vc+jwt
	Enveloped  string      // the JWT, or whatever the media type says
}

// ParsePresentation reads a presentation with or without proofs.
func ParsePresentation(raw []byte) (*Presentation, error) {
	document, err := Decode(raw)
	if err != nil {
		return nil, fmt.Errorf("read a presentation: %w", err)
	}
	p, err := readPresentation(document)
	if err != nil {
		return nil, fmt.Errorf("read a presentation: %w", err)
	}
	return p, nil
}

// NewPresentation checks a document that was built, not read. It keeps a copy.
func NewPresentation(document map[string]any) (*Presentation, error) {
	raw, err := json.Marshal(document)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	return ParsePresentation(raw)
}

// Document returns a copy of the whole document.
func (p *Presentation) Document() map[string]any { return Clone(p.document).(map[string]any) }

// MarshalJSON returns the document with all its members.
func (p *Presentation) MarshalJSON() ([]byte, error) { return json.Marshal(p.document) }

func readPresentation(document map[string]any) (*Presentation, error) {
	p := &Presentation{document: document}
	var err error
	if p.Contexts, p.Version, err = contexts(document); err != nil {
		return nil, err
	}
	if p.ID, err = identifier(document, "id"); err != nil {
		return nil, err
	}
	if p.Types, err = types(document, "VerifiablePresentation"); err != nil {
		return nil, err
	}
	if p.Holder, err = party(document, "holder"); err != nil {
		return nil, err
	}
	if p.Proofs, err = entries(document, "proof"); err != nil {
		return nil, err
	}
	if _, err = entries(document, "termsOfUse"); err != nil {
		return nil, err
	}
	if p.Credentials, err = contained(document); err != nil {
		return nil, err
	}
	return p, readRest(document)
}

func contained(document map[string]any) ([]Contained, error) {
	list := asList(document["verifiableCredential"])
	if len(list) > maxCredentials {
		return nil, invalid("%d credentials, at most %d", len(list), maxCredentials)
	}
	var out []Contained
	for i, one := range list {
		object, ok := one.(map[string]any)
		if !ok {
			return nil, invalid("verifiableCredential %d is no object (§4.13)", i)
		}
		c, err := readContained(object)
		if err != nil {
			return nil, fmt.Errorf("verifiableCredential %d: %w", i, err)
		}
		out = append(out, c)
	}
	return out, nil
}

func readContained(object map[string]any) (Contained, error) {
	kinds, err := typeList(object["type"])
	if err != nil {
		return Contained{}, err
	}
	if !has(kinds, "EnvelopedVerifiableCredential") {
		c, err := readCredential(object)
		return Contained{Credential: c}, err
	}
	if len(kinds) != 1 {
		return Contained{}, invalid("an enveloped credential has type EnvelopedVerifiableCredential alone (§4.13.1)")
	}
	if len(asList(object["@context"])) == 0 {
		return Contained{}, invalid("an enveloped credential has an @context (§4.13.1)")
	}
	id, _ := object["id"].(string)
	data, ok := strings.CutPrefix(id, "data:")
	media, content, found := strings.Cut(data, ",")
	if !ok || !found || !strings.HasPrefix(media, "application/") || content == "" {
		return Contained{}, invalid("the id of an enveloped credential is a data: URL with it (§4.13.1)")
	}
	return Contained{Media: media, Enveloped: content}, nil
}

// BoundToHolder returns nil when every credential that names its subject names the presentation's holder. Credentials about
// others may be presented too; whoever demands that the holder presents his own calls this.
func (p *Presentation) BoundToHolder() error {
	for i, c := range p.Credentials {
		if c.Credential == nil {
			continue
		}
		for _, subject := range c.Credential.Subjects {
			if id, _ := subject["id"].(string); p.Holder.ID == "" || id != p.Holder.ID {
				return fmt.Errorf("%w: credential %d is about %q, the holder is %q", ErrHolder, i, id, p.Holder.ID)
			}
		}
	}
	return nil
}
