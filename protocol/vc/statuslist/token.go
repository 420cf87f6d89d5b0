package statuslist

import (
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/types/jwk"
)

// TokenType is the typ of a Token Status List as JWT, without "application/".
const TokenType = "statuslist+jwt"

// A Reference is member status.status_list of an SD-JWT VC.
type Reference struct {
	Index uint64 `json:"idx"`
	URI   string `json:"uri"`
}

// ParseReference reads claim status.
func ParseReference(raw json.RawMessage) (Reference, error) {
	var status map[string]json.RawMessage
	var list jose.Claims
	if json.Unmarshal(raw, &status) != nil || json.Unmarshal(status["status_list"], &list) != nil || list == nil {
		return Reference{}, fmt.Errorf("%w: claim status has no status_list", ErrMalformed)
	}
	uri, _, err := list.String("uri")
	if err != nil || uri == "" {
		return Reference{}, fmt.Errorf("%w: status_list has no uri", ErrMalformed)
	}
	index, err := strconv.ParseUint(string(list["idx"]), 10, 64)
	if err != nil {
		return Reference{}, fmt.Errorf("%w: idx is %s", ErrMalformed, list["idx"])
	}
	return Reference{index, uri}, nil
}

// SignToken returns the list as a JWT of method's controller.
func (s Subject) SignToken(l *List, method string, key jwk.Signer) (string, error) {
	claims, err := json.Marshal(map[string]any{
		"iss": s.Issuer, "sub": s.ID, "iat": s.ValidFrom.Unix(), "exp": s.ValidUntil.Unix(), "ttl": int64(s.TTL / time.Second),
		"status_list": map[string]any{"bits": l.size, "lst": l.EncodeToken()},
	})
	if err != nil {
		return "", fmt.Errorf("sign a status list: %w", err)
	}
	return jose.Sign(map[string]any{"typ": TokenType, "kid": method}, claims, key)
}

// OpenToken verifies a Token Status List with the issuer's key and returns the status that r refers to; 0 is valid, 1 invalid,
// 2 suspended.
func (r Reference) OpenToken(compact string, key jwk.Public, now time.Time) (byte, error) {
	m, err := jose.Parse(compact)
	if err == nil {
		err = m.Verify(key)
	}
	if err != nil {
		return 0, fmt.Errorf("%w: %w", ErrVerification, err)
	}
	claims, err := jose.ParseClaims(m.Payload)
	if err != nil {
		return 0, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if subject, _, _ := claims.String("sub"); !m.Header.IsType(TokenType) || subject != r.URI {
		return 0, fmt.Errorf("%w: it is the %s of %q, want that of %q", ErrVerification, m.Header.Type, subject, r.URI)
	}
	if err := claims.Times(now, jose.Leeway); err != nil {
		return 0, fmt.Errorf("%w: %w", ErrVerification, err)
	}
	var list jose.Claims
	if err := json.Unmarshal(claims["status_list"], &list); err != nil {
		return 0, fmt.Errorf("%w: no status_list", ErrMalformed)
	}
	size, err := strconv.Atoi(string(list["bits"]))
	if err != nil {
		return 0, fmt.Errorf("%w: bits is %s", ErrMalformed, list["bits"])
	}
	text, _, err := list.String("lst")
	if err != nil {
		return 0, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	l, err := DecodeToken(text, size)
	if err != nil {
		return 0, err
	}
	return l.Get(r.Index)
}
