package dcql

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
)

// Check returns nil when presented, by the ids of the query's credentials, answers the query: all of it without credential sets,
// one option of each required set with them. A credential that nobody asked for is refused.
func (q Query) Check(presented map[string][]Presented) error {
	for id, list := range presented {
		c := q.credential(id)
		if c == nil {
			return fmt.Errorf("%w: nobody asked for %q", ErrAnswer, id)
		}
		if len(list) == 0 || len(list) > 1 && !c.Multiple {
			return fmt.Errorf("%w: %d credentials for %q", ErrAnswer, len(list), id)
		}
		for _, p := range list {
			if err := c.match(p); err != nil {
				return fmt.Errorf("credential %q: %w", id, err)
			}
		}
	}
	if len(q.Sets) == 0 {
		for _, c := range q.Credentials {
			if len(presented[c.ID]) == 0 {
				return fmt.Errorf("%w: %q is missing", ErrAnswer, c.ID)
			}
		}
	}
	for _, s := range q.Sets {
		if !s.Optional && !s.met(presented) {
			return fmt.Errorf("%w: none of the options %v is there", ErrAnswer, s.Options)
		}
	}
	return nil
}

func (s Set) met(presented map[string][]Presented) bool {
	return slices.ContainsFunc(s.Options, func(option []string) bool {
		return !slices.ContainsFunc(option, func(id string) bool { return len(presented[id]) == 0 })
	})
}

func (c *Credential) match(p Presented) error {
	if p.Format != c.Format {
		return fmt.Errorf("%w: format is %s, want %s", ErrAnswer, p.Format, c.Format)
	}
	if !p.Bound && !c.Unbound {
		return fmt.Errorf("%w: it is not bound to its holder", ErrAnswer)
	}
	if !c.Meta.match(p.Types) {
		return fmt.Errorf("%w: type is %v", ErrAnswer, p.Types)
	}
	if len(c.Options) == 0 {
		for i := range c.Claims {
			if !c.Claims[i].match(p.Claims) {
				return fmt.Errorf("%w: claim %s", ErrAnswer, c.Claims[i].Path)
			}
		}
		return nil
	}
	for _, option := range c.Options {
		if !slices.ContainsFunc(option, func(id string) bool { return !c.claim(id).match(p.Claims) }) {
			return nil
		}
	}
	return fmt.Errorf("%w: none of the claim sets is there", ErrAnswer)
}

func (m Meta) match(types []string) bool {
	if len(m.VCTs) > 0 && !slices.ContainsFunc(m.VCTs, func(vct string) bool { return len(types) == 1 && types[0] == vct }) {
		return false
	}
	if len(m.Types) == 0 {
		return true
	}
	return slices.ContainsFunc(m.Types, func(all []string) bool {
		return !slices.ContainsFunc(all, func(one string) bool { return !slices.Contains(types, one) })
	})
}

// match selects what stands at the path (§7.1), and wants one of the values there if any are named (§6.3).
func (c *Claim) match(claims any) bool {
	selected := []any{claims}
	for _, step := range c.Path {
		selected = descend(selected, step)
		if len(selected) == 0 {
			return false
		}
	}
	if len(c.Values) == 0 {
		return true
	}
	return slices.ContainsFunc(selected, func(v any) bool {
		raw, err := json.Marshal(v)
		return err == nil && slices.ContainsFunc(c.Values, func(want json.RawMessage) bool { return bytes.Equal(raw, compact(want)) })
	})
}

func compact(raw json.RawMessage) []byte {
	var v any
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	if d.Decode(&v) != nil {
		return nil
	}
	out, err := json.Marshal(v)
	if err != nil {
		return nil
	}
	return out
}

func descend(selected []any, step json.RawMessage) []any {
	name, index, err := parseStep(step)
	if err != nil {
		return nil
	}
	var out []any
	for _, v := range selected {
		object, isObject := v.(map[string]any)
		array, isArray := v.([]any)
		switch {
		case name != nil && isObject:
			if next, ok := object[*name]; ok {
				out = append(out, next)
			}
		case index != nil && isArray:
			if *index < len(array) {
				out = append(out, array[*index])
			}
		case name == nil && index == nil && isArray:
			out = append(out, array...)
		}
	}
	return out
}
