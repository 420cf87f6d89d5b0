package keystore

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/trellis-network/trellis/crypto/sig"
)

func TestKeyIsMadeOnceAndReadAgain(t *testing.T) {
	for _, a := range []sig.Algorithm{sig.ES256K, sig.ES256} {
		file := filepath.Join(t.TempDir(), "keys", "device.key")
		made, err := LoadOrCreate(file, a)
		if err != nil {
			t.Fatal(err)
		}
		read, err := LoadOrCreate(file, a)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := read.Public().Address(), made.Public().Address(); got != want {
			t.Errorf("%s: read key of %s, made key of %s", a, got, want)
		}
		if err := WriteSecret(file, "other"); !errors.Is(err, fs.ErrExist) {
			t.Errorf("overwriting a key gave %v, want %v", err, fs.ErrExist)
		}
	}
}

func TestOpenKeyFileIsRefused(t *testing.T) {
	file := filepath.Join(t.TempDir(), "device.key")
	if _, err := LoadOrCreate(file, sig.ES256); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(file, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Load(file); !errors.Is(err, ErrPermissions) {
		t.Errorf("Load(0644) = %v, want %v", err, ErrPermissions)
	}
}

func TestKeyCannotBePrinted(t *testing.T) {
	key, err := Generate(sig.ES256K)
	if err != nil {
		t.Fatal(err)
	}
	secret := key.Text()[strings.LastIndex(key.Text(), ":")+1:]
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x", "%d"} {
		if text := fmt.Sprintf(verb, key); strings.Contains(text, secret) || strings.Contains(text, "D:") {
			t.Errorf("%s prints the secret: %s", verb, text)
		}
	}
}
