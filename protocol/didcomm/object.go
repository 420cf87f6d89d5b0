package didcomm

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"
)

// A members is a JSON object whose names are compared exactly and stand once each. (encoding/json alone takes FROM for from, and the
// last of two; two readers of one message must not see two senders.)
type members map[string]json.RawMessage

func parseObject(raw []byte) (members, error) {
	if !utf8.Valid(raw) {
		return nil, fmt.Errorf("%w: not UTF-8", ErrMalformed)
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	if token, err := decoder.Token(); err != nil || token != json.Delim('{') {
		return nil, fmt.Errorf("%w: want a JSON object", ErrMalformed)
	}
	found := members{}
	for decoder.More() {
		token, err := decoder.Token()
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
		}
		name, _ := token.(string) // what stands before a colon is a string
		if _, twice := found[name]; twice {
			return nil, fmt.Errorf("%w: member %q stands twice", ErrMalformed, name)
		}
		var value json.RawMessage
		if err := decoder.Decode(&value); err != nil {
			return nil, fmt.Errorf("%w: member %q: %w", ErrMalformed, name, err)
		}
		found[name] = value
	}
	if _, err := decoder.Token(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if len(bytes.TrimSpace(raw[decoder.InputOffset():])) > 0 {
		return nil, fmt.Errorf("%w: more follows the object", ErrMalformed)
	}
	return found, nil
}

// take decodes a member into value and forgets it. A member that is not there leaves value as it is.
func (m members) take(name string, value any) error {
	raw, ok := m[name]
	if !ok {
		return nil
	}
	delete(m, name)
	if string(raw) == "null" {
		return fmt.Errorf("%w: %s is null", ErrMalformed, name)
	}
	if err := json.Unmarshal(raw, value); err != nil {
		return fmt.Errorf("%w: %s: %w", ErrMalformed, name, err)
	}
	if text, ok := value.(*string); ok && len(*text) > maxText {
		return fmt.Errorf("%w: %s of %d bytes, at most %d", ErrMalformed, name, len(*text), maxText)
	}
	return nil
}

// takeBytes decodes a member of base64url without padding, in its one spelling.
func (m members) takeBytes(name string) ([]byte, error) {
	raw, ok := m[name]
	if !ok {
		return nil, fmt.Errorf("%w: no %s", ErrMalformed, name)
	}
	delete(m, name)
	var text string
	if err := json.Unmarshal(raw, &text); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrMalformed, name, err)
	}
	decoded, err := decode64(text)
	if err != nil {
		return nil, fmt.Errorf("%w: %s: not base64url", ErrMalformed, name)
	}
	return decoded, nil
}

// decode64 refuses what the standard library skips: line breaks.
func decode64(text string) ([]byte, error) {
	if strings.ContainsAny(text, "\r\n") {
		return nil, base64.CorruptInputError(strings.IndexAny(text, "\r\n"))
	}
	return base64.RawURLEncoding.Strict().DecodeString(text)
}

func encode64(raw []byte) string { return base64.RawURLEncoding.EncodeToString(raw) }

// marshal is json.Marshal without escapes for HTML, which would change what others wrote.
func marshal(value any) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return bytes.TrimSuffix(out.Bytes(), []byte{'\n'}), nil
}

// isMedia tells whether typ names the media type, with or without the prefix (RFC 7515 §4.1.9).
func isMedia(typ, media string) bool {
	if !strings.Contains(typ, "/") {
		typ = "application/" + typ
	}
	return strings.EqualFold(typ, media)
}

// didOf returns the DID of a DID URL: what stands before path, query and fragment.
func didOf(url string) string {
	if end := strings.IndexAny(url, "#?/"); end >= 0 {
		return url[:end]
	}
	return url
}

// isKeyID tells whether id is a DID URL of a key.
func isKeyID(id string) bool {
	did, fragment, ok := strings.Cut(id, "#")
	return ok && fragment != "" && strings.HasPrefix(did, "did:") && len(id) <= maxText
}
