// Package dcql decides whether presented credentials answer a query in the Digital Credentials Query Language
// (OpenID4VP 1.0 §6).
package dcql

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/trellis-network/trellis/protocol/vc/jose"
)

// Errors of this package.
var (
	ErrQuery = errors.New("malformed query")
	// ErrAnswer reports credentials that do not answer the query.
	ErrAnswer = errors.New("query is not answered")
)

// MaxItems bounds each list of a query.
const MaxItems = 64

// A Query asks for credentials.
type Query struct {
	Credentials []Credential `json:"credentials"`
	Sets        []Set        `json:"credential_sets,omitempty"`
}

// A Credential asks for one credential, or several alike when Multiple.
type Credential struct {
	ID       string     `json:"id"`
	Format   string     `json:"format"`
	Multiple bool       `json:"multiple,omitempty"`
	Meta     Meta       `json:"meta"`
	Unbound  bool       `json:"-"` // require_cryptographic_holder_binding is false
	Claims   []Claim    `json:"claims,omitempty"`
	Options  [][]string `json:"claim_sets,omitempty"`
}

// Meta narrows by type: one of VCTs for SD-JWT VCs, all of one of Types for the others.
type Meta struct {
	VCTs  []string   `json:"vct_values,omitempty"`
	Types [][]string `json:"type_values,omitempty"`
}

// A Claim asks for what stands at a path: names, indices, and null for every element.
type Claim struct {
	ID     string            `json:"id,omitempty"`
	Path   []json.RawMessage `json:"path"`
	Values []json.RawMessage `json:"values,omitempty"`
}

// A Set asks for all credentials of one of its options.
type Set struct {
	Options  [][]string `json:"options"`
	Optional bool       `json:"-"` // required is false
}

// Presented is a credential that was verified.
type Presented struct {
	Format string
	Types  []string // vct, or the types
	Bound  bool     // by its holder's key to this request
	Claims any      // decoded with json.Number
}

// Parse reads a query. What it does not know in it, as trusted_authorities, it refuses: a verifier that passes over a condition
// takes what it did not mean to.
func Parse(raw []byte) (Query, error) {
	var q Query
	var members map[string]json.RawMessage
	if err := jose.Object(raw, &members); err != nil {
		return q, fmt.Errorf("%w: %w", ErrQuery, err)
	}
	if err := only(members, "credentials", "credential_sets"); err != nil {
		return q, err
	}
	var credentials, sets []json.RawMessage
	if err := list(members["credentials"], &credentials); err != nil || len(credentials) == 0 {
		return q, fmt.Errorf("%w: want 1 to %d credentials", ErrQuery, MaxItems)
	}
	for _, one := range credentials {
		c, err := parseCredential(one)
		if err != nil {
			return q, err
		}
		if q.credential(c.ID) != nil {
			return q, fmt.Errorf("%w: two credentials have id %q", ErrQuery, c.ID)
		}
		q.Credentials = append(q.Credentials, c)
	}
	if members["credential_sets"] == nil {
		return q, nil
	}
	if err := list(members["credential_sets"], &sets); err != nil || len(sets) == 0 {
		return q, fmt.Errorf("%w: want 1 to %d credential_sets", ErrQuery, MaxItems)
	}
	for _, one := range sets {
		s, err := q.parseSet(one)
		if err != nil {
			return q, err
		}
		q.Sets = append(q.Sets, s)
	}
	return q, nil
}

func only(members map[string]json.RawMessage, known ...string) error {
	for name := range members {
		if !slices.Contains(known, name) {
			return fmt.Errorf("%w: member %q is not understood", ErrQuery, name)
		}
	}
	return nil
}

func list[T any](raw json.RawMessage, to *[]T) error {
	if raw == nil {
		return nil
	}
	if err := json.Unmarshal(raw, to); err != nil || len(*to) > MaxItems || len(*to) == 0 {
		return fmt.Errorf("%w: want a list of 1 to %d", ErrQuery, MaxItems)
	}
	return nil
}

func (q Query) credential(id string) *Credential {
	for i := range q.Credentials {
		if q.Credentials[i].ID == id {
			return &q.Credentials[i]
		}
	}
	return nil
}

func parseCredential(raw []byte) (Credential, error) {
	c := Credential{}
	var m map[string]json.RawMessage
	if err := json.Unmarshal(raw, &m); err != nil {
		return c, fmt.Errorf("%w: a credential is no object", ErrQuery)
	}
	if err := only(m, "id", "format", "multiple", "meta", "require_cryptographic_holder_binding", "claims", "claim_sets"); err != nil {
		return c, err
	}
	bound := true
	for name, to := range map[string]any{"id": &c.ID, "format": &c.Format, "multiple": &c.Multiple, "require_cryptographic_holder_binding": &bound} {
		if value, ok := m[name]; ok && json.Unmarshal(value, to) != nil {
			return c, fmt.Errorf("%w: %s of a credential is %s", ErrQuery, name, value)
		}
	}
	c.Unbound = !bound
	if !isID(c.ID) || c.Format == "" {
		return c, fmt.Errorf("%w: a credential has an id of letters, digits, _ and -, and a format", ErrQuery)
	}
	if err := c.parseMeta(m["meta"]); err != nil {
		return c, err
	}
	var claims []json.RawMessage
	if err := list(m["claims"], &claims); err != nil {
		return c, err
	}
	for _, one := range claims {
		claim, err := parseClaim(one)
		if err != nil {
			return c, err
		}
		c.Claims = append(c.Claims, claim)
	}
	return c, c.parseOptions(m["claim_sets"])
}

func isID(text string) bool {
	for _, r := range text {
		if !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '_' || r == '-') {
			return false
		}
	}
	return text != "" && len(text) <= 128
}

func (c *Credential) parseMeta(raw json.RawMessage) error {
	var m map[string]json.RawMessage
	if err := json.Unmarshal(raw, &m); err != nil || m == nil {
		return fmt.Errorf("%w: credential %s has no meta", ErrQuery, c.ID)
	}
	if err := only(m, "vct_values", "type_values"); err != nil {
		return err
	}
	return errors.Join(list(m["vct_values"], &c.Meta.VCTs), list(m["type_values"], &c.Meta.Types))
}

func parseClaim(raw []byte) (Claim, error) {
	c := Claim{}
	var m map[string]json.RawMessage
	if err := json.Unmarshal(raw, &m); err != nil {
		return c, fmt.Errorf("%w: a claim is no object", ErrQuery)
	}
	if err := only(m, "id", "path", "values"); err != nil {
		return c, err
	}
	if value, ok := m["id"]; ok && (json.Unmarshal(value, &c.ID) != nil || !isID(c.ID)) {
		return c, fmt.Errorf("%w: id of a claim is %s", ErrQuery, value)
	}
	if err := errors.Join(list(m["path"], &c.Path), list(m["values"], &c.Values)); err != nil {
		return c, err
	}
	if len(c.Path) == 0 {
		return c, fmt.Errorf("%w: a claim has no path", ErrQuery)
	}
	for _, step := range c.Path {
		if _, _, err := parseStep(step); err != nil {
			return c, err
		}
	}
	return c, nil
}

// parseStep returns a name, an index, or neither for null.
func parseStep(raw json.RawMessage) (name *string, index *int, err error) {
	if string(raw) == "null" {
		return nil, nil, nil
	}
	var text string
	if json.Unmarshal(raw, &text) == nil {
		return &text, nil, nil
	}
	n, err := strconv.Atoi(string(raw))
	if err != nil || n < 0 {
		return nil, nil, fmt.Errorf("%w: path has %s", ErrQuery, raw)
	}
	return nil, &n, nil
}

func (c *Credential) parseOptions(raw json.RawMessage) error {
	if err := list(raw, &c.Options); err != nil {
		return err
	}
	for _, option := range c.Options {
		for _, id := range option {
			if c.claim(id) == nil {
				return fmt.Errorf("%w: claim_sets names %q, which is no claim", ErrQuery, id)
			}
		}
	}
	return nil
}

func (c *Credential) claim(id string) *Claim {
	for i := range c.Claims {
		if c.Claims[i].ID == id && id != "" {
			return &c.Claims[i]
		}
	}
	return nil
}

func (q Query) parseSet(raw []byte) (Set, error) {
	s := Set{}
	var m map[string]json.RawMessage
	if err := json.Unmarshal(raw, &m); err != nil {
		return s, fmt.Errorf("%w: a credential set is no object", ErrQuery)
	}
	if err := only(m, "options", "required"); err != nil {
		return s, err
	}
	required := true
	if value, ok := m["required"]; ok && json.Unmarshal(value, &required) != nil {
		return s, fmt.Errorf("%w: required is %s", ErrQuery, value)
	}
	s.Optional = !required
	if err := list(m["options"], &s.Options); err != nil || len(s.Options) == 0 {
		return s, fmt.Errorf("%w: a credential set has no options", ErrQuery)
	}
	for _, option := range s.Options {
		for _, id := range option {
			if q.credential(id) == nil {
				return s, fmt.Errorf("%w: credential_sets names %q, which is no credential", ErrQuery, id)
			}
		}
	}
	return s, nil
}
