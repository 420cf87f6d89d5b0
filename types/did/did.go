// Package did names devices by decentralized identifiers of the method io, each with one spelling, and reads DIDs and DID URLs of
// any method.
package did

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Method is the prefix of every identifier (W3C DID Core §3.1).
const Method = "did:io:"

// ErrInvalid reports text that is not a did:io identifier.
var ErrInvalid = errors.New("not a did:io identifier")

// An ID is the address that a device's public key hashes to.
type ID common.Address

// Parse is the exact inverse of String: the method, 0x and 40 lower-case hex
// digits.
func Parse(s string) (ID, error) {
	digits, ok := strings.CutPrefix(s, Method+"0x")
	if !ok || len(digits) != 2*common.AddressLength || strings.ToLower(digits) != digits {
		return ID{}, fmt.Errorf("%w: %q, want did:io:0x and 40 lower-case hex digits", ErrInvalid, s)
	}
	raw, err := hex.DecodeString(digits)
	if err != nil {
		return ID{}, fmt.Errorf("%w: %q", ErrInvalid, s)
	}
	return ID(raw), nil
}

// ParseFolded also takes hex digits of any case, as ioctl prints them (EIP-55), for resolvers, which answer with the canonical
// spelling. What is signed or stored MUST be read with Parse.
func ParseFolded(s string) (ID, error) {
	digits, ok := strings.CutPrefix(s, Method+"0x")
	if !ok {
		return ID{}, fmt.Errorf("%w: %q, want did:io:0x and 40 hex digits", ErrInvalid, s)
	}
	return Parse(Method + "0x" + strings.ToLower(digits))
}

// ParseLoose also takes a bare address, of any case, for people who type one.
func ParseLoose(s string) (ID, error) {
	if common.IsHexAddress(s) {
		return ID(common.HexToAddress(s)), nil
	}
	return Parse(s)
}

// String returns the identifier.
func (id ID) String() string { return Method + "0x" + hex.EncodeToString(id[:]) }

// Address returns the identifier as an Ethereum address.
func (id ID) Address() common.Address { return common.Address(id) }

// Compare orders identifiers by their bytes.
func (id ID) Compare(other ID) int { return common.Address(id).Cmp(common.Address(other)) }

// MarshalText implements encoding.TextMarshaler with String.
func (id ID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler with Parse.
func (id *ID) UnmarshalText(text []byte) error {
	parsed, err := Parse(string(text))
	if err != nil {
		return err
	}
	*id = parsed
	return nil
}
