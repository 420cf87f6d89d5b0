package did

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/trellis-network/trellis/types/did"
)

// Limits of a document that Parse reads.
const (
	MaxDocumentBytes = 256 << 10
	MaxEntries       = 128 // of each list
	maxDepth         = 16
	maxTextBytes     = 4096
)

// Parse reads a DID document in either JSON representation. It refuses members that are there twice, secrets, ids that are there
// twice or are no DID URLs, and lists that are too long.
func Parse(raw []byte) (*Document, error) {
	if len(raw) > MaxDocumentBytes {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrDocument, len(raw), MaxDocumentBytes)
	}
	if err := checkJSON(raw); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDocument, err)
	}
	d := new(Document)
	if err := d.parse(raw); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDocument, err)
	}
	if err := d.check(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDocument, err)
	}
	return d, nil
}

// checkJSON refuses what encoding/json takes in silence: a member twice, of which it would keep the last, more than one value,
// broken UTF-8, and deep nesting.
func checkJSON(raw []byte) error {
	if !utf8.Valid(raw) {
		return errors.New("not UTF-8")
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.UseNumber()
	if err := checkValue(decoder, 0); err != nil {
		return err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return errors.New("more follows the JSON value")
	}
	return nil
}

func checkValue(decoder *json.Decoder, depth int) error {
	token, err := decoder.Token()
	if err != nil {
		return err
	}
	open, ok := token.(json.Delim)
	if !ok {
		return nil
	}
	if depth >= maxDepth {
		return fmt.Errorf("nested deeper than %d", maxDepth)
	}
	seen := make(map[string]bool)
	for decoder.More() {
		if open == '{' {
			name, err := decoder.Token()
			if err != nil {
				return err
			}
			if text, _ := name.(string); seen[text] {
				return fmt.Errorf("member %q is there twice", text)
			} else {
				seen[text] = true
			}
		}
		if err := checkValue(decoder, depth+1); err != nil {
			return err
		}
	}
	_, err = decoder.Token() // the closing one
	return err
}

// An object takes its members one by one; what is left are the members nobody knows.
type object map[string]json.RawMessage

func parseObject(raw []byte) (object, error) {
	var o object
	if err := json.Unmarshal(raw, &o); err != nil {
		return nil, err
	}
	if o == nil {
		return nil, errors.New("null instead of an object")
	}
	return o, nil
}

func (o object) take(name string) json.RawMessage {
	raw := o[name]
	delete(o, name)
	return raw
}

func (o object) text(name string) (string, error) {
	raw := o.take(name)
	if raw == nil {
		return "", nil
	}
	var s string
	if err := json.Unmarshal(raw, &s); err != nil || s == "" || len(s) > maxTextBytes || raw[0] != '"' {
		return "", fmt.Errorf("%s: want a text of at most %d bytes", name, maxTextBytes)
	}
	return s, nil
}

// list reads a set; one value alone may stand without brackets where lone is true.
func (o object) list(name string, lone bool) ([]json.RawMessage, error) {
	raw := o.take(name)
	if raw == nil {
		return nil, nil
	}
	if lone && raw[0] != '[' {
		return []json.RawMessage{raw}, nil
	}
	var items []json.RawMessage
	if err := json.Unmarshal(raw, &items); err != nil || items == nil {
		return nil, fmt.Errorf("%s: want a list", name)
	}
	if len(items) > MaxEntries {
		return nil, fmt.Errorf("%s: %d entries, at most %d", name, len(items), MaxEntries)
	}
	return items, nil
}

func (o object) texts(name string, lone bool) ([]string, error) {
	items, err := o.list(name, lone)
	if err != nil {
		return nil, err
	}
	var texts []string
	for _, item := range items {
		s, err := object{name: item}.text(name)
		if err != nil {
			return nil, err
		}
		texts = append(texts, s)
	}
	return texts, nil
}

// rest returns the members that were not taken.
func (o object) rest() map[string]json.RawMessage {
	if len(o) == 0 {
		return nil
	}
	return o
}

func (d *Document) parse(raw []byte) error {
	o, err := parseObject(raw)
	if err != nil {
		return err
	}
	if d.Context, err = o.list("@context", true); err != nil {
		return err
	}
	if d.ID, err = o.text("id"); err != nil {
		return err
	}
	if d.AlsoKnownAs, err = o.texts("alsoKnownAs", false); err != nil {
		return err
	}
	if d.Controller, err = o.texts("controller", true); err != nil {
		return err
	}
	methods, err := o.list("verificationMethod", false)
	if err != nil {
		return err
	}
	for i, item := range methods {
		m, err := parseMethod(item)
		if err != nil {
			return fmt.Errorf("verificationMethod %d: %w", i, err)
		}
		d.VerificationMethod = append(d.VerificationMethod, m)
	}
	if err := d.parseRelations(o); err != nil {
		return err
	}
	services, err := o.list("service", false)
	if err != nil {
		return err
	}
	for i, item := range services {
		s, err := parseService(item)
		if err != nil {
			return fmt.Errorf("service %d: %w", i, err)
		}
		d.Service = append(d.Service, s)
	}
	d.other = o.rest()
	return nil
}

func (d *Document) parseRelations(o object) error {
	for _, purpose := range purposes {
		items, err := o.list(purpose, false)
		if err != nil {
			return err
		}
		list := d.relations(purpose)
		for i, item := range items {
			var r Relation
			if item[0] == '{' {
				m, err := parseMethod(item)
				if err != nil {
					return fmt.Errorf("%s %d: %w", purpose, i, err)
				}
				r.Embedded = &m
			} else if r.Reference, err = (object{purpose: item}).text(purpose); err != nil {
				return err
			}
			*list = append(*list, r)
		}
	}
	return nil
}

// secrets are members of a JWK that hold one (RFC 7518 §6.2.2, §6.3.2, §6.4.1).
var secrets = []string{"d", "p", "q", "dp", "dq", "qi", "oth", "k"}

func parseMethod(raw json.RawMessage) (m VerificationMethod, err error) {
	o, err := parseObject(raw)
	if err != nil {
		return m, err
	}
	for name, value := range map[string]*string{
		"id": &m.ID, "type": &m.Type, "controller": &m.Controller, "publicKeyMultibase": &m.PublicKeyMultibase,
		"blockchainAccountId": &m.BlockchainAccountID, "expires": &m.Expires, "revoked": &m.Revoked,
	} {
		if *value, err = o.text(name); err != nil {
			return m, err
		}
	}
	m.PublicKeyJwk = o.take("publicKeyJwk")
	m.other = o.rest()
	if m.ID == "" || m.Type == "" || m.Controller == "" {
		return m, errors.New("id, type and controller are required")
	}
	if _, err := did.ParseAny(m.Controller); err != nil {
		return m, fmt.Errorf("controller: %w", err)
	}
	for _, end := range []string{m.Expires, m.Revoked} {
		if _, err := time.Parse(time.RFC3339, end); end != "" && err != nil {
			return m, fmt.Errorf("%q is no time (xsd:dateTimeStamp)", end)
		}
	}
	return m, m.checkKey()
}

func (m VerificationMethod) checkKey() error {
	for _, name := range []string{"privateKeyJwk", "secretKeyJwk", "secretKeyMultibase", "privateKeyMultibase", "privateKeyBase58"} {
		if m.other[name] != nil {
			return fmt.Errorf("it holds a secret: %s", name)
		}
	}
	if m.PublicKeyJwk == nil {
		return nil
	}
	if m.PublicKeyMultibase != "" {
		return errors.New("publicKeyJwk and publicKeyMultibase at once")
	}
	key, err := parseObject(m.PublicKeyJwk)
	if err != nil {
		return fmt.Errorf("publicKeyJwk: %w", err)
	}
	for _, name := range secrets {
		if key[name] != nil {
			return fmt.Errorf("publicKeyJwk holds a secret: %s", name)
		}
	}
	return nil
}

func parseService(raw json.RawMessage) (s Service, err error) {
	o, err := parseObject(raw)
	if err != nil {
		return s, err
	}
	if s.ID, err = o.text("id"); err != nil {
		return s, err
	}
	if s.Type, err = o.texts("type", true); err != nil {
		return s, err
	}
	s.Endpoint = o.take("serviceEndpoint")
	s.other = o.rest()
	if s.ID == "" || len(s.Type) == 0 || s.Endpoint == nil {
		return s, errors.New("id, type and serviceEndpoint are required")
	}
	return s, s.checkEndpoint()
}

func (s Service) checkEndpoint() error {
	items, err := object{"": s.Endpoint}.list("", true)
	if err != nil {
		return fmt.Errorf("serviceEndpoint%w", err)
	}
	for _, item := range items {
		switch item[0] {
		case '{':
		case '"':
			if text, err := (object{"": item}).text(""); err != nil || !isURI(text) {
				return fmt.Errorf("serviceEndpoint %s is no URI", item)
			}
		default:
			return errors.New("serviceEndpoint: want a URI, an object or a set of them")
		}
	}
	return nil
}

func isURI(s string) bool {
	u, err := url.Parse(s)
	return err == nil && u.Scheme != "" && len(s) <= maxTextBytes
}

// check is what can be checked only when all is read: ids, and who is meant by them.
func (d *Document) check() error {
	base, err := did.ParseAny(d.ID)
	if err != nil {
		return fmt.Errorf("id: %w", err)
	}
	for i, c := range d.Context {
		if c[0] != '"' && c[0] != '{' {
			return fmt.Errorf("@context %d: want a URL or an object", i)
		}
	}
	for _, controller := range d.Controller {
		if _, err := did.ParseAny(controller); err != nil {
			return fmt.Errorf("controller: %w", err)
		}
	}
	for _, name := range d.AlsoKnownAs {
		if !isURI(name) {
			return fmt.Errorf("alsoKnownAs: %q is no URI", name)
		}
	}
	seen := make(map[string]bool)
	for m := range d.methods() {
		if err := unique(base, m.ID, seen); err != nil {
			return fmt.Errorf("verification method: %w", err)
		}
	}
	for _, purpose := range purposes {
		for _, r := range *d.relations(purpose) {
			if _, err := base.Resolve(r.ID()); err != nil {
				return fmt.Errorf("%s: %w", purpose, err)
			}
		}
	}
	for _, s := range d.Service {
		if strings.HasPrefix(s.ID, "#") || strings.HasPrefix(s.ID, "did:") {
			err = unique(base, s.ID, seen)
		} else if !isURI(s.ID) {
			err = fmt.Errorf("id %q is no URI", s.ID)
		}
		if err != nil {
			return fmt.Errorf("service: %w", err)
		}
	}
	return nil
}

func unique(base did.URL, id string, seen map[string]bool) error {
	u, err := base.Resolve(id)
	if err != nil {
		return err
	}
	if u.IsDID() {
		return fmt.Errorf("id %q is a DID alone: want a fragment or a path", id)
	}
	if seen[u.String()] {
		return fmt.Errorf("id %q is there twice", id)
	}
	seen[u.String()] = true
	return nil
}
