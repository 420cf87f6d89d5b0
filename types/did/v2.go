package did

import (
	"crypto/sha256"
	"fmt"
	"strings"

	"github.com/mr-tron/base58"
)

// A V2ID is the identifier that a project gives a device by its serial number. It holds no key: the registry says whose it is.
type V2ID [32]byte

// maxV2 is the length in characters of the longest 32 bytes in base58.
const maxV2 = 44

// V2 returns the identifier of the device that a project called projectName made under serial:
// SHA-256(SHA-256(projectName) ‖ SHA-256(serial)).
func V2(projectName, serial string) V2ID {
	return V2Of(projectName, V2Hash(serial))
}

// V2Hash returns what a project tells the registry of a serial number.
func V2Hash(serial string) [32]byte { return sha256.Sum256([]byte(serial)) }

// V2Of is V2 for one who knows the serial number's hash only, as the registry does.
func V2Of(projectName string, serialHash [32]byte) V2ID {
	name := sha256.Sum256([]byte(projectName))
	return sha256.Sum256(append(name[:], serialHash[:]...))
}

// ParseV2 is the exact inverse of V2ID.String: the method and 32 bytes in base58btc.
func ParseV2(s string) (V2ID, error) {
	digits, ok := strings.CutPrefix(s, Method)
	if !ok || digits == "" || len(digits) > maxV2 {
		return V2ID{}, fmt.Errorf("%w: %q, want did:io: and 32 bytes in base58btc", ErrInvalid, s)
	}
	raw, err := base58.Decode(digits)
	if err != nil || len(raw) != len(V2ID{}) {
		return V2ID{}, fmt.Errorf("%w: %q, want did:io: and 32 bytes in base58btc", ErrInvalid, s)
	}
	return V2ID(raw), nil
}

// IsZero tells whether there is no identifier.
func (id V2ID) IsZero() bool { return id == V2ID{} }

// String returns the identifier.
func (id V2ID) String() string { return Method + base58.Encode(id[:]) }

// MarshalText implements encoding.TextMarshaler with String.
func (id V2ID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler with ParseV2.
func (id *V2ID) UnmarshalText(text []byte) error {
	parsed, err := ParseV2(string(text))
	if err != nil {
		return err
	}
	*id = parsed
	return nil
}
