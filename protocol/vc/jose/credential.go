package jose

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/trellis-network/trellis/types/jwk"
)

// Media types of VC-JOSE-COSE §6, without "application/".
const (
	CredentialType   = "vc+jwt"
	PresentationType = "vp+jwt"
)

// Leeway is how far the clocks of issuer and verifier may differ.
const Leeway = time.Minute

// An Opened is a credential or presentation whose signature was verified: by Method, a verification method of Party.
type Opened struct {
	Document json.RawMessage // as it was signed
	Party    string          // the issuer of a credential, the holder of a presentation
	Method   string
	Claims   Claims // the same members, one by one
	Header   Header
}

// SignCredential secures a credential (VC-JOSE-COSE §3.1.1). method is a verification method of the credential's issuer.
func SignCredential(credential []byte, method string, key jwk.Signer) (string, error) {
	return signDocument(credential, "issuer", method, CredentialType, "vc", key)
}

// SignPresentation secures a presentation (VC-JOSE-COSE §3.1.2) for the verifier in d, whose audience and nonce become claims.
// method is a verification method of the presentation's holder.
func SignPresentation(presentation []byte, method string, d Demands, now time.Time, key jwk.Signer) (string, error) {
	claims, err := ParseClaims(presentation)
	if err != nil {
		return "", fmt.Errorf("sign a presentation: %w", err)
	}
	for name, value := range map[string]string{"aud": d.Audience, "nonce": d.Nonce} {
		if value != "" {
			claims[name], _ = json.Marshal(value) // a string
		}
	}
	claims["iat"] = json.RawMessage(fmt.Sprint(now.Unix()))
	document, err := json.Marshal(claims)
	if err != nil {
		return "", fmt.Errorf("sign a presentation: %w", err)
	}
	return signDocument(document, "holder", method, PresentationType, "vp", key)
}

func signDocument(document []byte, role, method, typ, content string, key jwk.Signer) (string, error) {
	claims, err := ParseClaims(document)
	if err != nil {
		return "", fmt.Errorf("sign: %w", err)
	}
	if err := unwrapped(claims); err != nil {
		return "", fmt.Errorf("sign: %w", err)
	}
	party, err := Party(claims, role)
	if err != nil {
		return "", fmt.Errorf("sign: %w", err)
	}
	if !isMethod(method, party) {
		return "", fmt.Errorf("sign: %w: %s is %q, the key is %q", ErrBinding, role, party, method)
	}
	return Sign(map[string]any{"typ": typ, "cty": content, "kid": method}, document, key)
}

// OpenCredential verifies a credential at now: the form, the type, that the signing key is an assertion method of the
// credential's issuer, and both its validity and that of its JWT. It does not look at the credential's status or subject.
func OpenCredential(compact string, keys Keys, now time.Time) (*Opened, error) {
	o, err := open(compact, "issuer", "assertionMethod", CredentialType, "vc", keys, now)
	if err != nil {
		return nil, fmt.Errorf("open a credential: %w", err)
	}
	return o, nil
}

// OpenPresentation verifies a presentation made for the verifier in d: the signing key is an authentication method of its
// holder. The credentials in it are the caller's to open. The caller MUST have made the nonce, and take it once.
func OpenPresentation(compact string, keys Keys, d Demands, now time.Time) (*Opened, error) {
	o, err := open(compact, "holder", "authentication", PresentationType, "vp", keys, now)
	if err == nil {
		err = o.Claims.Check(d)
	}
	if err != nil {
		return nil, fmt.Errorf("open a presentation: %w", err)
	}
	return o, nil
}

func open(compact, role, purpose, typ, content string, keys Keys, now time.Time) (*Opened, error) {
	m, err := Parse(compact)
	if err != nil {
		return nil, err
	}
	if !m.Header.IsType(typ) {
		return nil, fmt.Errorf("%w: typ %q, want %q", ErrType, m.Header.Type, typ)
	}
	if m.Header.ContentType != "" && !isMedia(m.Header.ContentType, content) {
		return nil, fmt.Errorf("%w: cty %q, want %q", ErrType, m.Header.ContentType, content)
	}
	claims, err := ParseClaims(m.Payload)
	if err != nil {
		return nil, err
	}
	if err := unwrapped(claims); err != nil {
		return nil, err
	}
	party, method, err := bind(claims, m.Header, role)
	if err != nil {
		return nil, err
	}
	key, err := keys(method, purpose)
	if err != nil {
		return nil, fmt.Errorf("key %s: %w", method, err)
	}
	if err := m.Verify(key); err != nil {
		return nil, err
	}
	if err := claims.Times(now, Leeway); err != nil {
		return nil, err
	}
	if err := claims.Validity(now); err != nil {
		return nil, err
	}
	return &Opened{m.Payload, party, method, claims, m.Header}, nil
}

// unwrapped refuses the form of version 1.1, in which the document is a claim (VC-JOSE-COSE §3.1.1: MUST NOT be present).
func unwrapped(claims Claims) error {
	for _, name := range []string{"vc", "vp"} {
		if _, ok := claims[name]; ok {
			return fmt.Errorf("%w: claim %s; the document is the payload itself since version 2.0", ErrFormat, name)
		}
	}
	return nil
}

// bind finds who the message is of, and checks that everything in it says the same: the document's member, iss as claim or
// header, and the DID in kid.
func bind(claims Claims, header Header, role string) (party, method string, err error) {
	if party, err = Party(claims, role); err != nil {
		return "", "", err
	}
	stated, ok, err := claims.String("iss")
	if err != nil {
		return "", "", err
	}
	if ok && stated != party {
		return "", "", fmt.Errorf("%w: iss is %q, %s is %q", ErrBinding, stated, role, party)
	}
	if raw, ok := header.Members["iss"]; ok {
		if json.Unmarshal(raw, &stated) != nil || stated != party {
			return "", "", fmt.Errorf("%w: header iss is %s, %s is %q", ErrBinding, raw, role, party)
		}
	}
	method = header.KeyID
	if strings.HasPrefix(method, "#") {
		method = party + method
	}
	if !isMethod(method, party) {
		return "", "", fmt.Errorf("%w: kid is %q, %s is %q", ErrBinding, header.KeyID, role, party)
	}
	return party, method, nil
}

// isMethod tells whether a DID URL can name a key of party.
func isMethod(method, party string) bool {
	controller, fragment, _ := strings.Cut(method, "#")
	return controller == party && fragment != ""
}

// Party returns member issuer or holder of a document, a string or an object with an id, which MUST be a DID or an https URL.
func Party(claims Claims, role string) (string, error) {
	raw, ok := claims[role]
	if !ok {
		return "", fmt.Errorf("%w: no %s", ErrFormat, role)
	}
	var id string
	if json.Unmarshal(raw, &id) != nil {
		var object map[string]json.RawMessage // a map, so that "ID" is not taken for "id"
		if json.Unmarshal(raw, &object) != nil || json.Unmarshal(object["id"], &id) != nil {
			return "", fmt.Errorf("%w: %s is neither an identifier nor an object with one", ErrFormat, role)
		}
	}
	if !strings.HasPrefix(id, "did:") && !strings.HasPrefix(id, "https://") {
		return "", fmt.Errorf("%w: %s %q is no DID", ErrFormat, role, id)
	}
	return id, nil
}

// Validity checks validFrom and validUntil (VC Data Model 2.0 §4.9) at now. An issuer writes its own clock into validFrom, so
// that one gets the leeway.
func (c Claims) Validity(now time.Time) error {
	for _, name := range []string{"validFrom", "validUntil"} {
		text, ok, err := c.String(name)
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		at, err := time.Parse(time.RFC3339, text)
		if err != nil {
			return fmt.Errorf("%w: %s is no dateTimeStamp", ErrFormat, name)
		}
		if name == "validFrom" && now.Add(Leeway).Before(at) {
			return fmt.Errorf("%w: valid from %s on", ErrTime, text)
		}
		if name == "validUntil" && now.After(at) {
			return fmt.Errorf("%w: was valid until %s", ErrTime, text)
		}
	}
	return nil
}
