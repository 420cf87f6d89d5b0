//go:build !pkcs11 || !cgo

package pkcs11

import "github.com/trellis-network/trellis/crypto/sig"

// A Key signs in a token.
type Key struct{}

// Open returns ErrNotBuilt.
func Open(Config) (*Key, error) { return nil, ErrNotBuilt }

// Create returns ErrNotBuilt.
func Create(Config, sig.Algorithm) (*Key, error) { return nil, ErrNotBuilt }

// Public returns the zero key.
func (*Key) Public() sig.PublicKey { return sig.PublicKey{} }

// Sign returns ErrNotBuilt.
func (*Key) Sign([32]byte) ([]byte, error) { return nil, ErrNotBuilt }

// Close does nothing.
func (*Key) Close() error { return nil }
