package jose

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"
)

// maxDepth bounds the nesting of what is read; credentials have about ten levels.
const maxDepth = 64

// Object decodes the one JSON object that raw holds into to, a map or a pointer to any. It refuses a member named twice, at any
// depth, because two readers would take two different ones (RFC 7515 §10.12, RFC 8259 §4); bytes behind the object; text that is
// not UTF-8; and nesting beyond 64. Numbers stay as they are written (json.Number).
func Object(raw []byte, to any) error {
	if err := strict(raw); err != nil {
		return err
	}
	if trimmed := bytes.TrimLeft(raw, " \t\r\n"); len(trimmed) == 0 || trimmed[0] != '{' {
		return errors.New("not a JSON object")
	}
	return unmarshal(raw, to)
}

// Value is Object for a value of any kind.
func Value(raw []byte, to any) error {
	if err := strict(raw); err != nil {
		return err
	}
	return unmarshal(raw, to)
}

func unmarshal(raw []byte, to any) error {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	return d.Decode(to)
}

func strict(raw []byte) error {
	if !utf8.Valid(raw) {
		return errors.New("not UTF-8")
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	if err := walk(d, 0); err != nil {
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("bytes after the JSON value")
	}
	return nil
}

func walk(d *json.Decoder, depth int) error {
	if depth > maxDepth {
		return fmt.Errorf("nested deeper than %d", maxDepth)
	}
	token, err := d.Token()
	if err != nil {
		return fmt.Errorf("not JSON: %w", err)
	}
	opened, ok := token.(json.Delim)
	if !ok {
		return nil
	}
	seen := make(map[string]bool)
	for d.More() {
		if opened == '{' {
			name, err := d.Token()
			if err != nil {
				return fmt.Errorf("not JSON: %w", err)
			}
			if seen[name.(string)] {
				return fmt.Errorf("member %q stands twice", name)
			}
			seen[name.(string)] = true
		}
		if err := walk(d, depth+1); err != nil {
			return err
		}
	}
	if _, err := d.Token(); err != nil {
		return fmt.Errorf("not JSON: %w", err)
	}
	return nil
}
