package integrity

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/trellis-network/trellis/protocol/vc"
)

// maxPointers bounds what is selected.
const maxPointers = 1024

// A choice is a tree of what JSON Pointers select.
type choice struct {
	whole bool
	under map[string]*choice
}

// choose reads JSON Pointers (RFC 6901).
func choose(pointers []string) (*choice, error) {
	if len(pointers) > maxPointers {
		return nil, fmt.Errorf("%w: %d pointers, at most %d", ErrPointer, len(pointers), maxPointers)
	}
	root := &choice{under: make(map[string]*choice)}
	for _, pointer := range pointers {
		if pointer != "" && pointer[0] != '/' || len(pointer) > 4096 {
			return nil, fmt.Errorf("%w: %q is no JSON Pointer", ErrPointer, pointer)
		}
		at := root
		for _, token := range strings.Split(pointer, "/")[1:] {
			token = strings.ReplaceAll(strings.ReplaceAll(token, "~1", "/"), "~0", "~")
			if at.under[token] == nil {
				at.under[token] = &choice{under: make(map[string]*choice)}
			}
			at = at.under[token]
		}
		at.whole = true
	}
	return root, nil
}

// selection returns the part of a document that pointers select, with the types and identifiers on the way to it (vc-di-ecdsa
// §3.4.13, selectJsonLd).
func selection(document map[string]any, pointers []string) (map[string]any, error) {
	root, err := choose(pointers)
	if err != nil {
		return nil, err
	}
	out, err := root.of(document, "")
	if err != nil {
		return nil, err
	}
	selected := out.(map[string]any)
	if context, ok := document["@context"]; ok {
		selected["@context"] = vc.Clone(context)
	}
	return selected, nil
}

func (c *choice) of(value any, way string) (any, error) {
	if c.whole {
		return vc.Clone(value), c.reach(value, way)
	}
	switch value := value.(type) {
	case map[string]any:
		out := initial(value)
		for token, next := range c.under {
			member, ok := value[token]
			if !ok {
				return nil, fmt.Errorf("%w: nothing is at %s/%s", ErrPointer, way, token)
			}
			selected, err := next.of(member, way+"/"+token)
			if err != nil {
				return nil, err
			}
			out[token] = selected
		}
		return out, nil
	case []any:
		return c.items(value, way)
	}
	return nil, fmt.Errorf("%w: nothing is under %s", ErrPointer, way)
}

// items keeps the order and drops what is not selected.
func (c *choice) items(list []any, way string) (any, error) {
	out := []any{}
	found := 0
	for i, one := range list {
		next := c.under[strconv.Itoa(i)]
		if next == nil {
			continue
		}
		found++
		selected, err := next.of(one, way+"/"+strconv.Itoa(i))
		if err != nil {
			return nil, err
		}
		out = append(out, selected)
	}
	if found != len(c.under) {
		return nil, fmt.Errorf("%w: a pointer leads to no item of %s", ErrPointer, way)
	}
	return out, nil
}

// reach checks that what is under a selected whole is there.
func (c *choice) reach(value any, way string) error {
	for token, next := range c.under {
		var member any
		ok := false
		switch value := value.(type) {
		case map[string]any:
			member, ok = value[token]
		case []any:
			i, err := strconv.Atoi(token)
			if ok = err == nil && i >= 0 && i < len(value) && strconv.Itoa(i) == token; ok {
				member = value[i]
			}
		}
		if !ok {
			return fmt.Errorf("%w: nothing is at %s/%s", ErrPointer, way, token)
		}
		if err := next.reach(member, way+"/"+token); err != nil {
			return err
		}
	}
	return nil
}

// initial is createInitialSelection: types, and the identifier unless it names a blank node.
func initial(object map[string]any) map[string]any {
	out := make(map[string]any)
	for _, name := range []string{"id", "@id"} {
		if id, ok := object[name].(string); ok && !strings.HasPrefix(id, "_:") {
			out[name] = id
		}
	}
	for _, name := range []string{"type", "@type"} {
		if kind, ok := object[name]; ok {
			out[name] = vc.Clone(kind)
		}
	}
	return out
}
