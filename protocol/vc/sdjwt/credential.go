package sdjwt

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/types/jwk"
)

// Types of SD-JWT VCs: the one that is written, and the one that was until draft 5 and is still read.
const (
	CredentialType    = "dc+sd-jwt"
	OldCredentialType = "vc+sd-jwt"
)

// visible are the claims that cannot be hidden, as validity hangs on them (SD-JWT VC §3.2.2.2, RFC 9901 §9.7).
var visible = []string{"iss", "nbf", "exp", "cnf", "vct", "vct#integrity", "status", "aud"}

// A Credential is an SD-JWT VC that was verified.
type Credential struct {
	Issuer string // a DID
	Method string // the verification method that signed
	Type   string // vct
	Holder jwk.Public
	Claims jose.Claims // processed
	Status json.RawMessage
	Opened *Opened
}

// A Demand is what a verifier asks for. With Binding, the holder proves possession of the key in cnf to Audience with Nonce;
// without, a presentation with a key binding is refused too (RFC 9901 §4).
type Demand struct {
	Binding bool
	jose.Demands
}

// IssueCredential signs an SD-JWT VC. claims MUST have vct, and iss, the DID of method; a holder's key goes in as cnf.
func IssueCredential(claims []byte, method string, frame Frame, random io.Reader, key jwk.Signer) (Token, error) {
	members, err := jose.ParseClaims(claims)
	if err != nil {
		return Token{}, fmt.Errorf("issue: %w", err)
	}
	if kind, _, err := members.String("vct"); err != nil || kind == "" {
		return Token{}, fmt.Errorf("issue: %w: claim vct is missing", ErrFormat)
	}
	issuer, _, err := members.String("iss")
	if err != nil || issuer == "" || !strings.HasPrefix(method, issuer+"#") {
		return Token{}, fmt.Errorf("issue: %w: iss is %q, the key is %q", jose.ErrBinding, issuer, method)
	}
	for _, pointer := range frame.Hide {
		names, err := split(pointer)
		if err != nil {
			return Token{}, fmt.Errorf("issue: %w", err)
		}
		if len(names) > 0 && slices.Contains(visible, names[0]) {
			return Token{}, fmt.Errorf("issue: %w: claim %s is always visible", ErrFormat, names[0])
		}
	}
	return Issue(map[string]any{"typ": CredentialType, "kid": method}, claims, frame, random, key)
}

// OpenCredential verifies an SD-JWT VC at now: type, issuer's signature with an assertion method of iss, disclosures, times, and
// the key binding when it is demanded. Its status is the caller's to look up. Certificates (x5c) name no issuer here.
func OpenCredential(text string, keys jose.Keys, d Demand, now time.Time) (*Credential, error) {
	c, err := open(text, keys, d, now)
	if err != nil {
		return nil, fmt.Errorf("open a credential: %w", err)
	}
	return c, nil
}

func open(text string, keys jose.Keys, d Demand, now time.Time) (*Credential, error) {
	t, err := Parse(text)
	if err != nil {
		return nil, err
	}
	if !d.Binding && t.Binding != "" {
		return nil, fmt.Errorf("%w: none was asked for", ErrKeyBinding)
	}
	c, err := verify(t, keys)
	if err != nil {
		return nil, err
	}
	if err := c.Claims.Times(now, jose.Leeway); err != nil {
		return nil, err
	}
	if c.Holder, err = holderOf(c.Claims, keys); err != nil {
		return nil, err
	}
	if !d.Binding {
		return c, nil
	}
	if c.Holder.IsZero() {
		return nil, fmt.Errorf("%w: the credential names no key of its holder", ErrKeyBinding)
	}
	return c, t.CheckBinding(c.Opened, c.Holder, d.Demands, now)
}

// verify checks the issuer's signature first, and reads nothing but iss, kid and typ before.
func verify(t Token, keys jose.Keys) (*Credential, error) {
	m, err := jose.Parse(t.JWT)
	if err != nil {
		return nil, err
	}
	if !m.Header.IsType(CredentialType, OldCredentialType) {
		return nil, fmt.Errorf("%w: typ %q, want %q", jose.ErrType, m.Header.Type, CredentialType)
	}
	claims, err := jose.ParseClaims(m.Payload)
	if err != nil {
		return nil, err
	}
	c := &Credential{}
	if c.Issuer, _, err = claims.String("iss"); err != nil {
		return nil, err
	}
	c.Method = m.Header.KeyID
	if strings.HasPrefix(c.Method, "#") {
		c.Method = c.Issuer + c.Method
	}
	if !strings.HasPrefix(c.Issuer, "did:") || !strings.HasPrefix(c.Method, c.Issuer+"#") {
		return nil, fmt.Errorf("%w: iss is %q, kid is %q; an issuer is a DID and kid its key", jose.ErrBinding, c.Issuer, m.Header.KeyID)
	}
	key, err := keys(c.Method, "assertionMethod")
	if err != nil {
		return nil, fmt.Errorf("key %s: %w", c.Method, err)
	}
	if c.Opened, err = t.Open(key); err != nil {
		return nil, err
	}
	return c, c.read()
}

func (c *Credential) read() (err error) {
	for _, d := range c.Opened.Disclosures {
		names, err := split(d.Pointer)
		if err != nil {
			return err
		}
		if slices.Contains(visible, names[0]) {
			return fmt.Errorf("%w: claim %s was hidden", ErrDisclosure, names[0])
		}
	}
	if c.Claims, err = c.Opened.Claims(); err != nil {
		return err
	}
	if c.Type, _, err = c.Claims.String("vct"); err != nil || c.Type == "" {
		return fmt.Errorf("%w: claim vct is missing", ErrFormat)
	}
	c.Status = c.Claims["status"]
	return nil
}

// holderOf returns the key that cnf names (RFC 7800): itself, or as a verification method; the zero key without cnf.
func holderOf(claims jose.Claims, keys jose.Keys) (jwk.Public, error) {
	raw, ok := claims["cnf"]
	if !ok {
		return jwk.Public{}, nil
	}
	var cnf map[string]json.RawMessage
	if err := json.Unmarshal(raw, &cnf); err != nil {
		return jwk.Public{}, fmt.Errorf("%w: claim cnf is no object", ErrFormat)
	}
	if key, ok := cnf["jwk"]; ok {
		return jwk.ParsePublic(key)
	}
	var method string
	if json.Unmarshal(cnf["kid"], &method) != nil || !strings.HasPrefix(method, "did:") {
		return jwk.Public{}, fmt.Errorf("%w: claim cnf has neither jwk nor the DID URL of a key", ErrFormat)
	}
	return keys(method, "authentication")
}
