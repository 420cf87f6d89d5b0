package sdjwt

import (
	"crypto"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/types/jwk"
)

// saltBytes is the entropy of a salt, as §9.3 recommends.
const saltBytes = 16

// A Frame says what of a payload a holder may withhold. Pointers are of RFC 6901: "/address/street", "/tags/0". Where a value
// and something in it are both hidden, the one is disclosed only with the other (§4.2.6).
type Frame struct {
	Hide   []string
	Decoys map[string]int // digests of nothing, by the pointer of the object or array they hide the size of; "" is the payload
}

// Issue signs claims so that what frame names is disclosed by the holder's choice. header has typ and kid. Salts and decoys come
// from random, which MUST be a secure source.
func Issue(header map[string]any, claims []byte, frame Frame, random io.Reader, key jwk.Signer) (Token, error) {
	var payload map[string]any
	if err := jose.Object(claims, &payload); err != nil {
		return Token{}, fmt.Errorf("issue: claims: %w", err)
	}
	root, err := frame.tree()
	if err != nil {
		return Token{}, fmt.Errorf("issue: %w", err)
	}
	s := sealer{crypto.SHA256, random, nil}
	sealed, err := s.value(payload, root, "")
	if err != nil {
		return Token{}, fmt.Errorf("issue: %w", err)
	}
	out := sealed.(map[string]any)
	if len(s.disclosures) > MaxDisclosures {
		return Token{}, fmt.Errorf("issue: %d disclosures, at most %d", len(s.disclosures), MaxDisclosures)
	}
	out[algorithmName] = "sha-256"
	raw, err := json.Marshal(out)
	if err != nil {
		return Token{}, fmt.Errorf("issue: encode the payload: %w", err)
	}
	jwt, err := jose.Sign(header, raw, key)
	if err != nil {
		return Token{}, err
	}
	return Token{JWT: jwt, Disclosures: s.disclosures}, nil
}

// A node is what a frame says of one value.
type node struct {
	hide     bool
	decoys   int
	children map[string]*node
}

func (f Frame) tree() (*node, error) {
	root := &node{}
	for _, pointer := range f.Hide {
		if pointer == "" {
			return nil, fmt.Errorf("%w: the payload itself cannot be hidden", ErrFormat)
		}
		n, err := root.at(pointer)
		if err != nil {
			return nil, err
		}
		n.hide = true
	}
	for pointer, count := range f.Decoys {
		n, err := root.at(pointer)
		if err != nil {
			return nil, err
		}
		if count < 0 || count > MaxDisclosures {
			return nil, fmt.Errorf("%w: %d decoys", ErrFormat, count)
		}
		n.decoys = count
	}
	return root, nil
}

func (n *node) at(pointer string) (*node, error) {
	names, err := split(pointer)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if n.children == nil {
			n.children = map[string]*node{}
		}
		if n.children[name] == nil {
			n.children[name] = &node{}
		}
		n = n.children[name]
	}
	return n, nil
}

func split(pointer string) ([]string, error) {
	if pointer == "" {
		return nil, nil
	}
	rest, ok := strings.CutPrefix(pointer, "/")
	if !ok {
		return nil, fmt.Errorf("%w: pointer %q does not start with /", ErrFormat, pointer)
	}
	names := strings.Split(rest, "/")
	for i, name := range names {
		names[i] = strings.NewReplacer("~1", "/", "~0", "~").Replace(name)
	}
	return names, nil
}

// A sealer turns values into digests, from the inside out.
type sealer struct {
	hash        crypto.Hash
	random      io.Reader
	disclosures []string
}

func (s *sealer) value(v any, n *node, at string) (any, error) {
	if n == nil {
		n = &node{}
	}
	switch v := v.(type) {
	case map[string]any:
		return s.object(v, n, at)
	case []any:
		return s.array(v, n, at)
	}
	if len(n.children) > 0 || n.decoys > 0 {
		return nil, fmt.Errorf("%w: %q is neither object nor array", ErrFormat, at)
	}
	return v, nil
}

func (s *sealer) object(object map[string]any, n *node, at string) (any, error) {
	for name := range n.children {
		if _, ok := object[name]; !ok {
			return nil, fmt.Errorf("%w: there is no %q", ErrFormat, at+"/"+escape(name))
		}
	}
	out := make(map[string]any, len(object))
	var digests []string
	for _, name := range sorted(object) {
		if reserved(name) {
			return nil, fmt.Errorf("%w: claim %s is reserved", ErrFormat, name)
		}
		child := n.children[name]
		v, err := s.value(object[name], child, at+"/"+escape(name))
		if err != nil {
			return nil, err
		}
		if child == nil || !child.hide {
			out[name] = v
			continue
		}
		key, err := s.hide(name, v)
		if err != nil {
			return nil, err
		}
		digests = append(digests, key)
	}
	for range n.decoys {
		key, err := s.decoy()
		if err != nil {
			return nil, err
		}
		digests = append(digests, key)
	}
	if len(digests) > 0 {
		slices.Sort(digests) // hides the order of the claims (§4.2.4.1)
		out[digestsName] = digests
	}
	return out, nil
}

func (s *sealer) array(array []any, n *node, at string) (any, error) {
	for name := range n.children {
		if i, err := strconv.Atoi(name); err != nil || strconv.Itoa(i) != name || i < 0 || i >= len(array) {
			return nil, fmt.Errorf("%w: there is no %q", ErrFormat, at+"/"+name)
		}
	}
	out := make([]any, 0, len(array)+n.decoys)
	for i, v := range array {
		child := n.children[strconv.Itoa(i)]
		v, err := s.value(v, child, at+"/"+strconv.Itoa(i))
		if err != nil {
			return nil, err
		}
		if child != nil && child.hide {
			key, err := s.hide(v)
			if err != nil {
				return nil, err
			}
			v = map[string]any{elementName: key}
		}
		out = append(out, v)
	}
	for range n.decoys {
		key, err := s.decoy()
		if err != nil {
			return nil, err
		}
		place, err := s.draw(len(out) + 1)
		if err != nil {
			return nil, err
		}
		out = slices.Insert(out, place, any(map[string]any{elementName: key}))
	}
	return out, nil
}

// hide makes the disclosure of a member, given name and value, or of an element, given the value.
func (s *sealer) hide(content ...any) (string, error) {
	salt, err := s.salt()
	if err != nil {
		return "", err
	}
	raw, err := json.Marshal(append([]any{salt}, content...))
	if err != nil {
		return "", fmt.Errorf("encode a disclosure: %w", err)
	}
	text := encode(raw)
	s.disclosures = append(s.disclosures, text)
	return digest(s.hash, text), nil
}

func (s *sealer) decoy() (string, error) {
	salt, err := s.salt()
	return digest(s.hash, salt), err
}

func (s *sealer) salt() (string, error) {
	salt := make([]byte, saltBytes)
	if _, err := io.ReadFull(s.random, salt); err != nil {
		return "", fmt.Errorf("draw a salt: %w", err)
	}
	return encode(salt), nil
}

// draw returns a number below n; 64 bits make its bias too small to see.
func (s *sealer) draw(n int) (int, error) {
	var raw [8]byte
	if _, err := io.ReadFull(s.random, raw[:]); err != nil {
		return 0, fmt.Errorf("draw a place: %w", err)
	}
	return int(binary.BigEndian.Uint64(raw[:]) % uint64(n)), nil
}

func sorted(object map[string]any) []string {
	names := make([]string, 0, len(object))
	for name := range object {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
