package sdjwt

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/types/jwk"
)

// BindingType is the typ of a key binding JWT (§4.3).
const BindingType = "kb+jwt"

// MaxBindingAge is how old a key binding may be by its iat.
const MaxBindingAge = 5 * time.Minute

// Present returns t with those disclosures alone that reveal what pointers name, those above it included (§7.2). The holder has
// verified t before. A pointer to what is always visible needs nothing; one to nothing is an error.
func (t Token) Present(pointers []string) (Token, error) {
	if t.Binding != "" {
		return Token{}, fmt.Errorf("present: %w: it is bound already", ErrFormat)
	}
	m, err := jose.Parse(t.JWT)
	if err != nil {
		return Token{}, fmt.Errorf("present: %w", err)
	}
	o, err := t.process(m)
	if err != nil {
		return Token{}, fmt.Errorf("present: %w", err)
	}
	wanted := make(map[string]bool)
	for _, pointer := range pointers {
		if !exists(o.Payload, pointer) {
			return Token{}, fmt.Errorf("present: %w: there is no %q", ErrFormat, pointer)
		}
		for _, d := range o.Disclosures {
			if pointer == d.Pointer || strings.HasPrefix(pointer, d.Pointer+"/") {
				wanted[d.Text] = true
			}
		}
	}
	out := Token{JWT: t.JWT}
	for _, text := range t.Disclosures {
		if wanted[text] {
			out.Disclosures = append(out.Disclosures, text)
		}
	}
	return out, nil
}

func exists(v any, pointer string) bool {
	names, err := split(pointer)
	for _, name := range names {
		switch at := v.(type) {
		case map[string]any:
			next, ok := at[name]
			if !ok {
				return false
			}
			v = next
		case []any:
			found := false
			for i := range at {
				if fmt.Sprint(i) == name {
					v, found = at[i], true
					break
				}
			}
			if !found {
				return false
			}
		default:
			return false
		}
	}
	return err == nil
}

// Bind proves to the verifier in d that the holder's key presents t now (§4.3).
func (t Token) Bind(d jose.Demands, now time.Time, key jwk.Signer) (Token, error) {
	if d.Audience == "" || d.Nonce == "" {
		return Token{}, fmt.Errorf("bind: %w: a key binding needs audience and nonce", ErrKeyBinding)
	}
	m, err := jose.Parse(t.JWT)
	if err != nil {
		return Token{}, fmt.Errorf("bind: %w", err)
	}
	t.Binding = ""
	o, err := t.process(m)
	if err != nil {
		return Token{}, fmt.Errorf("bind: %w", err)
	}
	claims, err := json.Marshal(map[string]any{
		"iat": now.Unix(), "aud": d.Audience, "nonce": d.Nonce, "sd_hash": digest(o.hash, t.unbound()),
	})
	if err != nil {
		return Token{}, fmt.Errorf("bind: %w", err)
	}
	t.Binding, err = jose.Sign(map[string]any{"typ": BindingType}, claims, key)
	return t, err
}

// CheckBinding does step 5 of §7.3: the holder's key, taken from what the issuer signed, presents exactly t to the verifier in d,
// now. The nonce is the caller's to have made, and to take once.
func (t Token) CheckBinding(o *Opened, holder jwk.Public, d jose.Demands, now time.Time) error {
	if d.Audience == "" || d.Nonce == "" {
		return fmt.Errorf("%w: a verifier must ask for an audience and a nonce", ErrKeyBinding)
	}
	if t.Binding == "" {
		return fmt.Errorf("%w: there is none", ErrKeyBinding)
	}
	m, err := jose.Parse(t.Binding)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrKeyBinding, err)
	}
	if m.Header.Type != BindingType {
		return fmt.Errorf("%w: typ is %q, want %q", ErrKeyBinding, m.Header.Type, BindingType)
	}
	if err := m.Verify(holder); err != nil {
		return fmt.Errorf("%w: %w", ErrKeyBinding, err)
	}
	claims, err := jose.ParseClaims(m.Payload)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrKeyBinding, err)
	}
	if err := checkBindingClaims(claims, d, now); err != nil {
		return fmt.Errorf("%w: %w", ErrKeyBinding, err)
	}
	stated, _, err := claims.String("sd_hash")
	if err != nil || stated != digest(o.hash, t.unbound()) {
		return fmt.Errorf("%w: sd_hash is not that of the presentation", ErrKeyBinding)
	}
	return nil
}

func checkBindingClaims(claims jose.Claims, d jose.Demands, now time.Time) error {
	if err := claims.Times(now, jose.Leeway); err != nil {
		return err
	}
	issued, ok, err := claims.Time("iat")
	if err != nil {
		return err
	}
	if !ok || issued.Add(MaxBindingAge).Before(now) {
		return fmt.Errorf("%w: iat is absent, or more than %s ago", jose.ErrTime, MaxBindingAge)
	}
	if _, _, err := claims.String("aud"); err != nil { // §4.3: a single string
		return err
	}
	return claims.Check(d)
}
