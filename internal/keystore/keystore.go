// Package keystore keeps secrets in files that only their owner can read.
package keystore

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/trellis-network/trellis/crypto/sig"
)

// ErrPermissions reports a secret that others on the machine could read.
var ErrPermissions = errors.New("secret can be read by others")

// WriteSecret creates file with text, readable by its owner alone and durable
// when WriteSecret returns. It MUST NOT overwrite: a file that exists is an
// error (fs.ErrExist).
func WriteSecret(file, text string) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return err
	}
	// A link puts the name to a file that is complete, and to no other: a
	// crash cannot leave half a key that every later start refuses.
	dir := filepath.Dir(file)
	next, err := os.CreateTemp(dir, ".next-*") // of mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(next.Name())
	_, err = next.WriteString(text + "\n")
	if err = errors.Join(err, next.Sync(), next.Close()); err != nil {
		return err
	}
	if err := os.Link(next.Name(), file); err != nil {
		return err
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// ReadSecret returns what WriteSecret wrote. It refuses a file that anyone
// but its owner can read, with ErrPermissions.
func ReadSecret(file string) (string, error) {
	info, err := os.Stat(file)
	if err != nil {
		return "", err
	}
	if info.Mode().Perm()&0o077 != 0 {
		return "", fmt.Errorf("%w: %s has mode %04o; run: chmod 600 %s", ErrPermissions, file, info.Mode().Perm(), file)
	}
	text, err := os.ReadFile(file)
	return strings.TrimSuffix(string(text), "\n"), err
}

// Generate makes a key from the operating system's randomness.
func Generate(a sig.Algorithm) (sig.PrivateKey, error) {
	for {
		var scalar [32]byte
		if _, err := rand.Read(scalar[:]); err != nil {
			return sig.PrivateKey{}, err
		}
		key, err := sig.NewPrivateKey(a, scalar[:])
		if errors.Is(err, sig.ErrAlgorithm) {
			return sig.PrivateKey{}, err
		}
		if err == nil {
			return key, nil // an error is a scalar outside the group, one in 2^32 for P-256
		}
	}
}

// Load reads the key in file.
func Load(file string) (sig.PrivateKey, error) {
	text, err := ReadSecret(file)
	if err != nil {
		return sig.PrivateKey{}, err
	}
	key, err := sig.ParseText(text)
	if err != nil {
		return sig.PrivateKey{}, fmt.Errorf("key file %s: %w", file, err)
	}
	return key, nil
}

// LoadOrCreate reads the key in file, or makes one there.
func LoadOrCreate(file string, a sig.Algorithm) (sig.PrivateKey, error) {
	key, err := Load(file)
	if !errors.Is(err, fs.ErrNotExist) {
		return key, err
	}
	if key, err = Generate(a); err != nil {
		return sig.PrivateKey{}, err
	}
	err = WriteSecret(file, key.Text())
	if errors.Is(err, fs.ErrExist) {
		return Load(file) // another process was first
	}
	return key, err
}
