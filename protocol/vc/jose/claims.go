package jose

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Claims are the members of a JWT's payload (RFC 7519 §4).
type Claims map[string]json.RawMessage

// ParseClaims reads a payload.
func ParseClaims(payload []byte) (Claims, error) {
	var c Claims
	if err := Object(payload, &c); err != nil {
		return nil, fmt.Errorf("%w: claims: %w", ErrFormat, err)
	}
	return c, nil
}

// String returns the text of a claim, and false when it is absent. A claim that is no string is an error.
func (c Claims) String(name string) (string, bool, error) {
	raw, ok := c[name]
	if !ok {
		return "", false, nil
	}
	var text *string
	if err := json.Unmarshal(raw, &text); err != nil || text == nil {
		return "", false, fmt.Errorf("%w: claim %s is no string", ErrFormat, name)
	}
	return *text, true, nil
}

// Time returns the NumericDate of a claim, to the second below, and false when it is absent.
func (c Claims) Time(name string) (time.Time, bool, error) {
	raw, ok := c[name]
	if !ok {
		return time.Time{}, false, nil
	}
	seconds, err := numericDate(string(raw))
	if err != nil {
		return time.Time{}, false, fmt.Errorf("%w: claim %s: %w", ErrFormat, name, err)
	}
	return time.Unix(seconds, 0).UTC(), true, nil
}

// numericDate reads 1516239022 and 1516239022.5; exponents, legal in JSON, are used by nobody and refused.
func numericDate(text string) (int64, error) {
	whole, fraction, _ := strings.Cut(text, ".")
	if strings.Trim(fraction, "0123456789") != "" {
		return 0, errors.New("not a NumericDate")
	}
	seconds, err := strconv.ParseInt(whole, 10, 64)
	if err != nil || seconds < 0 || seconds > 253402300799 { // 9999-12-31T23:59:59Z, the last time RFC 3339 can write
		return 0, errors.New("not a NumericDate")
	}
	return seconds, nil
}

// Audience returns the values of claim aud, which may be one string or several.
func (c Claims) Audience() ([]string, error) {
	raw, ok := c["aud"]
	if !ok {
		return nil, nil
	}
	var one string
	if json.Unmarshal(raw, &one) == nil {
		return []string{one}, nil
	}
	var several []string
	if err := json.Unmarshal(raw, &several); err != nil || len(several) == 0 {
		return nil, fmt.Errorf("%w: claim aud is neither a string nor a list of strings", ErrFormat)
	}
	return several, nil
}

// Times checks exp, nbf and iat at now (RFC 7519 §4.1.4–4.1.6): none of them is required. Clocks may differ by leeway.
func (c Claims) Times(now time.Time, leeway time.Duration) error {
	if at, ok, err := c.Time("exp"); err != nil {
		return err
	} else if ok && !now.Add(-leeway).Before(at) {
		return fmt.Errorf("%w: expired at %s", ErrTime, at.Format(time.RFC3339))
	}
	for _, name := range []string{"nbf", "iat"} {
		if at, ok, err := c.Time(name); err != nil {
			return err
		} else if ok && now.Add(leeway).Before(at) {
			return fmt.Errorf("%w: %s lies ahead, at %s", ErrTime, name, at.Format(time.RFC3339))
		}
	}
	return nil
}

// Demands are what a verifier asked for. Empty members demand nothing.
type Demands struct {
	Audience string
	Nonce    string
}

// Check returns nil when the claims answer what was asked for, exactly: the audience is among aud, and nonce the same.
func (c Claims) Check(d Demands) error {
	if d.Audience != "" {
		audience, err := c.Audience()
		if err != nil {
			return err
		}
		if !slices.Contains(audience, d.Audience) {
			return fmt.Errorf("%w: aud is %q, want %q", ErrAudience, audience, d.Audience)
		}
	}
	if d.Nonce != "" {
		nonce, _, err := c.String("nonce")
		if err != nil {
			return err
		}
		if nonce != d.Nonce {
			return fmt.Errorf("%w: nonce is not the one asked for", ErrAudience)
		}
	}
	return nil
}
