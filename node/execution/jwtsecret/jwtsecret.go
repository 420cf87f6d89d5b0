// Package jwtsecret keeps the key by which a consensus shows its execution client, over the Engine API, who it is.
//
// The file is that of all Ethereum clients: 32 bytes in hexadecimal, with or without 0x.
package jwtsecret

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/trellis-network/trellis/internal/keystore"
)

// A Secret is the shared key.
type Secret [32]byte

// Load reads the secret in file, making one if there is none. It refuses a file that others can read.
func Load(file string) (Secret, error) {
	text, err := keystore.ReadSecret(file)
	if errors.Is(err, fs.ErrNotExist) {
		return create(file)
	} else if err != nil {
		return Secret{}, fmt.Errorf("read jwt secret: %w", err)
	}
	secret, err := Parse(text)
	if err != nil {
		return Secret{}, fmt.Errorf("read jwt secret %s: %w", file, err)
	}
	return secret, nil
}

func create(file string) (Secret, error) {
	var secret Secret
	if _, err := rand.Read(secret[:]); err != nil {
		return Secret{}, fmt.Errorf("make jwt secret: %w", err)
	}
	err := keystore.WriteSecret(file, "0x"+hex.EncodeToString(secret[:]))
	if errors.Is(err, fs.ErrExist) { // the other process was quicker
		return Load(file)
	} else if err != nil {
		return Secret{}, fmt.Errorf("make jwt secret: %w", err)
	}
	return secret, nil
}

// Parse reads what a file holds.
func Parse(text string) (Secret, error) {
	digits := strings.TrimPrefix(strings.TrimSpace(text), "0x")
	raw, err := hex.DecodeString(digits)
	if err != nil || len(raw) != len(Secret{}) {
		// The text itself is a secret, so it is not shown.
		return Secret{}, fmt.Errorf("want 64 hexadecimal digits, have %d characters", len(digits))
	}
	return Secret(raw), nil
}

// String hides the secret.
func (Secret) String() string { return "jwt secret" }

// GoString hides the secret.
func (Secret) GoString() string { return "jwt secret" }
