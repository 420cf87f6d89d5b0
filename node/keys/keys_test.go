package keys

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func say(passphrase string) Passphrase { return func() (string, error) { return passphrase, nil } }

func testRing(t *testing.T) Ring {
	return Ring{Dir: filepath.Join(t.TempDir(), "keys"), Passphrase: say("correct horse"), Cost: LightCost}
}

func mustWant(t *testing.T, err error, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if err == nil || !strings.Contains(err.Error(), part) {
			t.Errorf("error is %v, want one that says %q", err, part)
		}
	}
}

func TestKeysArePlainUnlessTheRingEncrypts(t *testing.T) {
	for _, encrypt := range []bool{false, true} {
		ring := testRing(t)
		ring.Encrypt = encrypt
		made, fresh, err := ring.Validator()
		if err != nil || !fresh {
			t.Fatalf("make key: fresh %v, error %v", fresh, err)
		}
		again, fresh, err := ring.Validator()
		if err != nil || fresh || !again.Equals(made) {
			t.Fatalf("read key: fresh %v, same %v, error %v", fresh, again.Equals(made), err)
		}
		text, err := os.ReadFile(ring.File(Validator))
		if err != nil {
			t.Fatal(err)
		}
		if isSealed(text) != encrypt || bytes.Contains(text, []byte("priv_key")) == encrypt {
			t.Errorf("with encrypt %v the file is %s", encrypt, text)
		}
		if _, err := ring.Node(); err != nil {
			t.Fatal(err)
		}
		if sealed, err := ring.Encrypted(Node); err != nil || sealed {
			t.Errorf("identity is encrypted: %v, error %v; a theft costs no stake, and a node must restart unattended", sealed, err)
		}
	}
}

func TestEncryptedKeyNeedsItsPassphrase(t *testing.T) {
	ring := testRing(t)
	key, _, err := ring.Validator()
	if err != nil {
		t.Fatal(err)
	}
	if err := ring.EncryptSecret(Validator, say("one")); err != nil {
		t.Fatal(err)
	}
	ring.Passphrase = nil
	_, _, err = ring.Validator()
	mustWant(t, err, ring.File(Validator), "--password-file", "TRELLIS_PASSWORD")
	ring.Passphrase = say("two")
	if _, _, err = ring.Validator(); !errors.Is(err, ErrPassphrase) {
		t.Errorf("wrong passphrase gives %v, want ErrPassphrase", err)
	}
	ring.Passphrase = say("one")
	if err := ring.EncryptSecret(Validator, say("two")); err != nil { // change of passphrase
		t.Fatal(err)
	}
	if _, _, err = ring.Validator(); !errors.Is(err, ErrPassphrase) {
		t.Errorf("old passphrase gives %v, want ErrPassphrase", err)
	}
	ring.Passphrase = say("two")
	if err := ring.DecryptSecret(Validator); err != nil {
		t.Fatal(err)
	}
	ring.Passphrase = nil
	plain, _, err := ring.Validator()
	if err != nil || !plain.Equals(key) {
		t.Errorf("decrypted key differs from the first, error %v", err)
	}
	info, err := os.Stat(ring.File(Validator))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("decrypted key has mode %v, error %v, want 0600", info.Mode(), err)
	}
	if err := ring.EncryptSecret(Validator, say("")); err == nil {
		t.Error("an empty passphrase is taken")
	}
}

func TestExportAndImportMoveASecret(t *testing.T) {
	from, to := testRing(t), testRing(t)
	key, _, err := from.Validator()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "moved.json")
	if err := from.Export(Validator, file, say("travel")); err != nil {
		t.Fatal(err)
	}
	if err := from.Export(Validator, file, say("travel")); !errors.Is(err, fs.ErrExist) {
		t.Errorf("export over a file gives %v, want ErrExist", err)
	}
	to.Passphrase = say("travel")
	mustWant(t, to.Import(Node, file), "holds validator.json, want node.json")
	if err := to.Import(Validator, file); err != nil {
		t.Fatal(err)
	}
	if sealed, err := to.Encrypted(Validator); err != nil || !sealed {
		t.Errorf("imported key is encrypted: %v, error %v", sealed, err)
	}
	moved, fresh, err := to.Validator()
	if err != nil || fresh || !moved.Equals(key) {
		t.Errorf("imported key differs from the exported one: fresh %v, error %v", fresh, err)
	}
	mustWant(t, to.Import(Validator, file), "exists", to.File(Validator))
	if err := os.Chmod(file, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := testRing(t).Import(Validator, file); !errors.Is(err, ErrPermissions) {
		t.Errorf("import of a file that others can read gives %v, want ErrPermissions", err)
	}
	if err := os.WriteFile(file, []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(file, 0o600); err != nil {
		t.Fatal(err)
	}
	mustWant(t, testRing(t).Import(Validator, file), "does not hold a validator.json")
	mustWant(t, testRing(t).Import("../escape", file), "there is no secret")
}

func TestPasswordFileIsForItsOwnerOnly(t *testing.T) {
	file := filepath.Join(t.TempDir(), "password")
	for text, want := range map[string]string{"secret": "secret", "secret\r\nmore": "secret", "with space \n": "with space "} {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if got, err := PasswordFile(file)(); err != nil || got != want {
			t.Errorf("password of %q is %q, error %v, want %q", text, got, err, want)
		}
	}
	if err := os.WriteFile(file, []byte("\nsecond"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := PasswordFile(file)()
	mustWant(t, err, "is empty")
	if err := os.Chmod(file, 0o640); err != nil {
		t.Fatal(err)
	}
	if _, err := PasswordFile(file)(); !errors.Is(err, ErrPermissions) {
		t.Errorf("open password file gives %v, want ErrPermissions", err)
	}
}

// FuzzParseSealed holds that whatever is parsed can be tried to be opened without a panic, and within bounds.
func FuzzParseSealed(f *testing.F) {
	good, err := encrypt(Validator, []byte("text"), "pass", Cost{2, 1})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	for _, change := range [][2]string{{`"n": 2`, `"n": 1073741824`}, {`"dklen": 32`, `"dklen": 1`}, {`"r": 8`, `"r": -8`}, {`"iv": "`, `"iv": "00`}, {`"version": 3`, `"version": 1`}, {"}\n", "} x"}} {
		bad := []byte(strings.Replace(string(good), change[0], change[1], 1))
		if bytes.Equal(bad, good) {
			f.Fatalf("%q is not in %s", change[0], good)
		}
		if _, err := parseSealed(bad); err == nil {
			f.Errorf("with %s the file is taken", change[1])
		}
		f.Add(bad)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		s, err := parseSealed(text)
		if err != nil {
			return
		}
		if s.Crypto.KDFParams["n"].(float64) > 1024 {
			return // as costly as it says
		}
		if _, err := decrypt(s.Name, text, "pass"); err == nil && !json.Valid(text) {
			t.Errorf("opened %q, which is no JSON", text)
		}
	})
}
