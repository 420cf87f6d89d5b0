package jsonld

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/piprate/json-gold/ld"
)

// Bounds of a document: its statements, and its objects, for expanding one takes up to 0.1 ms.
const (
	maxQuads   = 1 << 14
	maxObjects = 1 << 12
)

// Quads returns the statements of a document, each once, in no order that matters. The document MUST come from a JSON decoder
// that leaves numbers as they are. Nothing of the document is left out: what has no place in RDF is ErrUnsigned.
func (c *Contexts) Quads(document map[string]any) ([]Quad, error) {
	expanded, err := c.expand(document, nil)
	if err != nil {
		return nil, err
	}
	b := &builder{seen: make(map[Quad]bool), labels: make(map[string]string), ordinals: make(map[string]int)}
	for _, node := range expanded {
		if _, err := b.node(node, Term{}, "root"); err != nil {
			return nil, err
		}
	}
	if len(b.quads) == 0 {
		return nil, fmt.Errorf("%w: it says nothing", ErrDocument)
	}
	return b.quads, nil
}

// Nameless returns the JSON Pointers (RFC 6901) of the objects in document that are nodes without an identifier of their own.
func (c *Contexts) Nameless(document map[string]any) ([]string, error) {
	var pointers []string
	_, err := c.expand(document, func(pointer string, expanded any) {
		node, ok := expanded.(map[string]any)
		if _, named := node["@id"]; ok && !named {
			pointers = append(pointers, pointer)
		}
	})
	return pointers, err
}

func (c *Contexts) expand(document map[string]any, handler ld.ElementHandler) (expanded []any, err error) {
	if err := c.check(document, new(int)); err != nil {
		return nil, err
	}
	if err := complete(document, "", new(int)); err != nil {
		return nil, err
	}
	options := ld.NewJsonLdOptions("")
	options.DocumentLoader, options.SafeMode, options.ExpandedElementHandler = c, true, handler
	defer func() { // the library asserts types of what it reads; a document it cannot take is a bad document
		if r := recover(); r != nil {
			expanded, err = nil, fmt.Errorf("%w: expansion: %v", ErrDocument, r)
		}
	}()
	expanded, err = ld.NewJsonLdProcessor().Expand(document, options)
	var problem *ld.JsonLdError
	if errors.As(err, &problem) && problem.Code == ld.InvalidProperty {
		return nil, fmt.Errorf("%w: %s", ErrUnsigned, c.unknownMember(document))
	}
	if err != nil && !errors.Is(err, ErrContext) {
		return nil, fmt.Errorf("%w: %w", ErrDocument, err)
	}
	wrapGraphs(expanded)
	return expanded, err
}

// complete refuses what expansion drops without a word: null, and numbers that are not kept as they are written.
func complete(value any, pointer string, objects *int) error {
	switch value := value.(type) {
	case nil:
		return fmt.Errorf("%w: %s is null", ErrUnsigned, pointer)
	case json.Number:
		if err := exact(value, 15); err != nil {
			return fmt.Errorf("%w: %s: %w", ErrUnsigned, pointer, err)
		}
	case []any:
		for i, one := range value {
			if _, nested := one.([]any); nested {
				return fmt.Errorf("%w: %s/%d is a list in a list, which expansion may flatten", ErrUnsigned, pointer, i)
			}
			if err := complete(one, fmt.Sprintf("%s/%d", pointer, i), objects); err != nil {
				return err
			}
		}
	case map[string]any:
		if *objects++; *objects > maxObjects {
			return fmt.Errorf("%w: more than %d objects", ErrWork, maxObjects)
		}
		for name, member := range value {
			if name == "@context" {
				continue // may hold null; an object among contexts is refused, or the caller's own risk
			}
			if err := complete(member, pointer+"/"+name, objects); err != nil {
				return err
			}
		}
	case string, bool:
	default:
		return fmt.Errorf("%w: %s is a %T, which no JSON decoder that keeps numbers makes", ErrDocument, pointer, value)
	}
	return nil
}

// maxTries bounds the search for the member to name.
const maxTries = 64

// unknownMember names the member that no context defines, which the library does not: it goes down where a document of that member
// alone, with contexts and types on the way, is refused.
func (c *Contexts) unknownMember(document map[string]any) string {
	tries := 0
	refused := func(part map[string]any) bool {
		tries++
		options := ld.NewJsonLdOptions("")
		options.DocumentLoader, options.SafeMode = c, true
		_, err := ld.NewJsonLdProcessor().Expand(part, options)
		var problem *ld.JsonLdError
		return errors.As(err, &problem) && problem.Code == ld.InvalidProperty
	}
	var path []string
	var at any = document
	for {
		name, next, ok := culprit(at, func(member string, value any) bool {
			return tries < maxTries && refused(alone(document, append(slices.Clone(path), member), value))
		})
		if !ok {
			break
		}
		path, at = append(path, name), next
		if refused(alone(document, path, "urn:x")) {
			break // whatever its value
		}
	}
	if len(path) == 0 {
		return "no context defines a member of it"
	}
	return "no context defines " + strings.Join(path, "/")
}

// culprit returns the first member of an object, or of the objects in a list, that is refused alone.
func culprit(value any, refused func(string, any) bool) (string, any, bool) {
	for _, one := range asList(value) {
		object, ok := one.(map[string]any)
		if !ok {
			continue
		}
		for _, name := range ld.GetOrderedKeys(object) {
			if name != "@context" && name != "type" && name != "id" && refused(name, object[name]) {
				return name, object[name], true
			}
		}
	}
	return "", nil, false
}

// alone returns the document with the one value at path, and types and contexts of the objects on the way.
func alone(document map[string]any, path []string, value any) map[string]any {
	out := make(map[string]any)
	for _, name := range []string{"@context", "type"} {
		if member, ok := document[name]; ok {
			out[name] = member
		}
	}
	out[path[0]] = value
	if len(path) > 1 {
		var inner map[string]any
		for _, one := range asList(document[path[0]]) {
			if object, ok := one.(map[string]any); ok && object[path[1]] != nil {
				inner = alone(object, path[1:], value)
			}
		}
		out[path[0]] = inner
	}
	return out
}

func asList(value any) []any {
	if list, ok := value.([]any); ok {
		return list
	}
	return []any{value}
}
