// Package pkcs11 keeps a device's key in a token that speaks PKCS #11: a secure element, a smart card, an HSM.
//
// Tokens come with a library in C, so the package needs cgo and the build tag pkcs11; without it Open says so. The key is of
// P-256 or, where the token can do it, secp256k1; it is made in the token, marked as sensitive and not extractable.
package pkcs11

import (
	"errors"
)

// Errors of this package.
var (
	ErrNotBuilt = errors.New("this program was built without PKCS #11; build it with: go build -tags pkcs11")
	ErrNoToken  = errors.New("no such token")
	ErrNoKey    = errors.New("no such key in the token")
	ErrExists   = errors.New("the token has a key of this label")
)

// A Config says where the key is. All fields MUST be set.
type Config struct {
	Module string // the token's library, such as /usr/lib/softhsm/libsofthsm2.so
	Token  string // label of the token
	Label  string // label of the key in it
	PIN    string // of the token's user
}
