package keystore

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
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

// A crash while a key was written left an empty file that every later start
// refused; a name now stands for a whole file only.
func TestUnfinishedKeyIsNotFoundUnderItsName(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "device.key")
	if err := WriteSecret(file, "secret"); err != nil {
		t.Fatal(err)
	}
	if err := WriteSecret(file, "other"); !errors.Is(err, fs.ErrExist) {
		t.Errorf("second WriteSecret = %v, want %v", err, fs.ErrExist)
	}
	text, err := ReadSecret(file)
	if err != nil || text != "secret" {
		t.Errorf("read %q (%v), want the first secret", text, err)
	}
	files, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != 1 {
		t.Errorf("%d files are left, want the key alone: %v", len(files), files)
	}
}

func TestProcessesThatStartTogetherGetOneKey(t *testing.T) {
	file := filepath.Join(t.TempDir(), "device.key")
	addresses := make([]string, 16)
	var group sync.WaitGroup
	for i := range addresses {
		group.Go(func() {
			key, err := LoadOrCreate(file, sig.ES256K)
			if err != nil {
				t.Error(err)
				return
			}
			addresses[i] = key.Public().Address().Hex()
		})
	}
	group.Wait()
	if all := slices.Compact(addresses); len(all) != 1 {
		t.Errorf("%d keys, want one", len(all))
	}
}

func TestDamagedKeyFileIsNamedAndNotReplaced(t *testing.T) {
	file := filepath.Join(t.TempDir(), "device.key")
	if err := WriteSecret(file, "no key"); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadOrCreate(file, sig.ES256K); err == nil || !strings.Contains(err.Error(), file) {
		t.Errorf("LoadOrCreate = %v, want an error that names %s", err, file)
	}
	if text, err := ReadSecret(file); err != nil || text != "no key" {
		t.Errorf("the file holds %q (%v) now", text, err)
	}
}
