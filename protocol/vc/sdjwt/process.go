package sdjwt

import (
	"crypto"
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"

	"github.com/trellis-network/trellis/protocol/vc/jose"
)

// maxDepth bounds the nesting over all disclosures; each of them has a bound of its own.
const maxDepth = 64

// A disclosed is a disclosure before anything has referred to it.
type disclosed struct {
	text    string
	name    string
	element bool // two members: for an array
	value   any
	used    bool
}

// A process replaces digests by what they stand for (§7.1 step 3).
type process struct {
	hash     crypto.Hash
	byDigest map[string]*disclosed
	seen     map[string]bool // digests that stand somewhere, decoys among them
	found    []Disclosure
}

func newProcess(texts []string, hash crypto.Hash) (*process, error) {
	p := &process{hash, map[string]*disclosed{}, map[string]bool{}, nil}
	for _, text := range texts {
		d, err := parseDisclosure(text)
		if err != nil {
			return nil, err
		}
		key := digest(hash, text)
		if p.byDigest[key] != nil {
			return nil, fmt.Errorf("%w: one stands twice", ErrDisclosure)
		}
		p.byDigest[key] = d
	}
	return p, nil
}

func parseDisclosure(text string) (*disclosed, error) {
	if strings.ContainsAny(text, "\r\n") {
		return nil, fmt.Errorf("%w: line break in base64url", ErrDisclosure)
	}
	raw, err := base64.RawURLEncoding.Strict().DecodeString(text)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDisclosure, err)
	}
	var array []any
	if err := jose.Value(raw, &array); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDisclosure, err)
	}
	if len(array) != 2 && len(array) != 3 {
		return nil, fmt.Errorf("%w: an array of %d, want 2 or 3", ErrDisclosure, len(array))
	}
	if _, ok := array[0].(string); !ok {
		return nil, fmt.Errorf("%w: the salt is no string", ErrDisclosure)
	}
	d := &disclosed{text: text, element: len(array) == 2, value: array[len(array)-1]}
	if d.element {
		return d, nil
	}
	name, ok := array[1].(string)
	if !ok || reserved(name) {
		return nil, fmt.Errorf("%w: %v names no claim", ErrDisclosure, array[1])
	}
	d.name = name
	return d, nil
}

// take returns the disclosure of a digest, nil for a decoy or one that was withheld.
func (p *process) take(key any, element bool) (*disclosed, error) {
	text, ok := key.(string)
	if !ok {
		return nil, fmt.Errorf("%w: a digest is no string", ErrFormat)
	}
	if p.seen[text] {
		return nil, fmt.Errorf("%w: digest %s stands twice", ErrDisclosure, text)
	}
	p.seen[text] = true
	d := p.byDigest[text]
	if d == nil {
		return nil, nil
	}
	if d.element != element {
		return nil, fmt.Errorf("%w: one for an array stands in an object, or the reverse", ErrDisclosure)
	}
	d.used = true
	return d, nil
}

func (p *process) value(v any, at string, depth int) (any, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("%w: nested deeper than %d", ErrFormat, maxDepth)
	}
	switch v := v.(type) {
	case map[string]any:
		return p.object(v, at, depth)
	case []any:
		return p.array(v, at, depth)
	}
	return v, nil
}

func (p *process) object(object map[string]any, at string, depth int) (any, error) {
	out := make(map[string]any, len(object))
	for _, name := range sorted(object) {
		if name == digestsName {
			continue
		}
		if reserved(name) {
			return nil, fmt.Errorf("%w: member %s at %q", ErrFormat, name, at)
		}
		var err error
		if out[name], err = p.value(object[name], at+"/"+escape(name), depth+1); err != nil {
			return nil, err
		}
	}
	digests, ok := object[digestsName]
	if !ok {
		return out, nil
	}
	list, ok := digests.([]any)
	if !ok {
		return nil, fmt.Errorf("%w: _sd at %q is no array", ErrFormat, at)
	}
	for _, key := range list {
		d, err := p.take(key, false)
		if err != nil {
			return nil, err
		}
		if d == nil {
			continue
		}
		if _, ok := out[d.name]; ok {
			return nil, fmt.Errorf("%w: claim %s exists at %q", ErrDisclosure, d.name, at)
		}
		pointer := at + "/" + escape(d.name)
		p.found = append(p.found, Disclosure{d.text, pointer, d.name})
		if out[d.name], err = p.value(d.value, pointer, depth+1); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (p *process) array(array []any, at string, depth int) (any, error) {
	out := make([]any, 0, len(array))
	for _, v := range array {
		pointer := at + "/" + strconv.Itoa(len(out))
		if object, ok := v.(map[string]any); ok && len(object) == 1 && object[elementName] != nil {
			d, err := p.take(object[elementName], true)
			if err != nil {
				return nil, err
			}
			if d == nil {
				continue
			}
			p.found = append(p.found, Disclosure{d.text, pointer, ""})
			v = d.value
		}
		done, err := p.value(v, pointer, depth+1)
		if err != nil {
			return nil, err
		}
		out = append(out, done)
	}
	return out, nil
}

var escapes = strings.NewReplacer("~", "~0", "/", "~1")

func escape(name string) string { return escapes.Replace(name) }
