package ioconnect

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// A TokenKey makes the bearer tokens that devices get from POST /issue_vc. Whoever has it can write as any device of the SDK.
type TokenKey [32]byte

const tokenBytes = 20 + 8 + sha256.Size // device, end, authentication code

// Issue returns a token for device, good until end. It is bound to the device and says nothing else.
func (k TokenKey) Issue(device did.ID, end time.Time) string {
	raw := binary.BigEndian.AppendUint64(append([]byte(nil), device[:]...), uint64(end.Unix()))
	return encode64(append(raw, k.code(raw)...))
}

func (k TokenKey) code(raw []byte) []byte {
	mac := hmac.New(sha256.New, k[:])
	mac.Write([]byte("trellis.ioconnect.token.v1"))
	mac.Write(raw)
	return mac.Sum(nil)
}

// Check returns the device that a token was issued to. It compares in constant time.
func (k TokenKey) Check(token string, now time.Time) (did.ID, error) {
	raw, err := decode64(token)
	if err != nil || len(raw) != tokenBytes {
		return did.ID{}, fmt.Errorf("%w: not a token of this server", ErrSignature)
	}
	if !hmac.Equal(raw[28:], k.code(raw[:28])) {
		return did.ID{}, fmt.Errorf("%w: not a token of this server", ErrSignature)
	}
	if uint64(now.Unix()) >= binary.BigEndian.Uint64(raw[20:28]) {
		return did.ID{}, ErrExpired
	}
	return did.ID(raw[:20]), nil
}

// A JWT is a token that a device signed, such as its presentation.
type JWT struct {
	Issuer string
	Claims json.RawMessage // as signed
}

// ParseJWT verifies a compact JWS of the SDK with the device's key. The SDK writes ES256 for keys on secp256k1 too, so the key's
// curve decides. Claims exp and nbf hold when they are there; the SDK writes none by itself.
func ParseJWT(token string, key jwk.Public, now time.Time) (JWT, error) {
	if len(token) > MaxBytes {
		return JWT{}, fmt.Errorf("%w: token of %d bytes, at most %d", ErrTooLarge, len(token), MaxBytes)
	}
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return JWT{}, fmt.Errorf("%w: token of %d parts, want 3", ErrMalformed, len(parts))
	}
	header, errH := decode64(parts[0])
	claims, errC := decode64(parts[1])
	signature, errS := decode64(parts[2])
	if errH != nil || errC != nil || errS != nil {
		return JWT{}, fmt.Errorf("%w: token is not base64url", ErrMalformed)
	}
	if string(header) != `{"alg":"ES256"}` {
		return JWT{}, fmt.Errorf("%w: token header %.64q, want {\"alg\":\"ES256\"}", ErrMalformed, header)
	}
	if curve := key.Curve(); curve != jwk.P256 && curve != jwk.Secp256k1 {
		return JWT{}, fmt.Errorf("%w: key on %s", ErrSignature, curve)
	}
	if err := key.Verify([]byte(parts[0]+"."+parts[1]), signature); err != nil {
		return JWT{}, fmt.Errorf("%w: of the token", ErrSignature)
	}
	var c struct {
		Iss      string
		Exp, Nbf *int64
	}
	if err := json.Unmarshal(claims, &c); err != nil {
		return JWT{}, fmt.Errorf("%w: claims: %w", ErrMalformed, err)
	}
	if c.Exp != nil && now.Unix() >= *c.Exp || c.Nbf != nil && now.Unix() < *c.Nbf {
		return JWT{}, ErrExpired
	}
	return JWT{Issuer: c.Iss, Claims: claims}, nil
}
