package didcomm

import (
	"fmt"
	"strings"
)

// A Prior tells that a DID took the place of another (header from_prior).
type Prior struct {
	Issuer   string // the former DID, which signs
	Subject  string // the new one, which the message is from
	IssuedAt int64  // seconds since the Unix epoch
}

// Sign returns the JWT for a message's FromPrior. key MUST be one of the former DID.
func (p Prior) Sign(key Signing) (string, error) {
	alg := key.Key.Public().Algorithm()
	if !signs(alg) || didOf(key.ID) != p.Issuer || !isAddress(p.Subject) {
		return "", fmt.Errorf("%w: %s cannot speak for %s", ErrAddressing, key.ID, p.Issuer)
	}
	header, err := marshal(map[string]string{"typ": "JWT", "alg": alg, "kid": key.ID})
	if err != nil {
		return "", err
	}
	claims, err := marshal(map[string]any{"iss": p.Issuer, "sub": p.Subject, "iat": p.IssuedAt})
	if err != nil {
		return "", err
	}
	text := encode64(header) + "." + encode64(claims)
	signature, err := key.Key.Sign([]byte(text))
	if err != nil {
		return "", fmt.Errorf("sign rotation: %w", err)
	}
	return text + "." + encode64(signature), nil
}

// verifyPrior checks a message's from_prior: the former DID signed that from took its place.
func verifyPrior(token, from string, keys Keys) (Prior, error) {
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return Prior{}, fmt.Errorf("%w: from_prior is not a JWT", ErrMalformed)
	}
	var raw [3][]byte
	for i, part := range parts {
		var err error
		if raw[i], err = decode64(part); err != nil {
			return Prior{}, fmt.Errorf("%w: from_prior is not a JWT", ErrMalformed)
		}
	}
	header, err := parseObject(raw[0])
	if err != nil {
		return Prior{}, fmt.Errorf("from_prior: %w", err)
	}
	claims, err := parseObject(raw[1])
	if err != nil {
		return Prior{}, fmt.Errorf("from_prior: %w", err)
	}
	if _, ok := header["crit"]; ok {
		return Prior{}, fmt.Errorf("%w: header crit of from_prior", ErrUnsupported)
	}
	var p Prior
	var alg, kid string
	for _, field := range []struct {
		from  members
		name  string
		value any
	}{{header, "alg", &alg}, {header, "kid", &kid}, {claims, "iss", &p.Issuer}, {claims, "sub", &p.Subject}, {claims, "iat", &p.IssuedAt}} {
		if err := field.from.take(field.name, field.value); err != nil {
			return Prior{}, fmt.Errorf("from_prior: %w", err)
		}
	}
	if p.Subject != from || didOf(kid) != p.Issuer || p.Issuer == p.Subject {
		return Prior{}, fmt.Errorf("%w: from_prior says that %s became %s, the message is from %s", ErrAddressing, p.Issuer, p.Subject, from)
	}
	return p, verifyWith(kid, alg, []byte(parts[0]+"."+parts[1]), raw[2], keys)
}
