//go:build pkcs11 && cgo

package pkcs11_test

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/client/device/pkcs11"
	"github.com/trellis-network/trellis/crypto/sig"
)

var _ device.Key = (*pkcs11.Key)(nil)

const module = "/usr/lib/softhsm/libsofthsm2.so"

// token makes a token of SoftHSM in a directory of the test.
func token(t testing.TB) pkcs11.Config {
	t.Helper()
	util, err := exec.LookPath("softhsm2-util")
	if err != nil {
		t.Skip("no token to test with: apt-get install softhsm2")
	}
	dir := t.TempDir()
	conf := filepath.Join(dir, "softhsm2.conf")
	if err := os.WriteFile(conf, fmt.Appendf(nil, "directories.tokendir = %s\nobjectstore.backend = file\nlog.level = ERROR\n", dir), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("SOFTHSM2_CONF", conf) // read by the library, too, at its start
	if out, err := exec.Command(util, "--init-token", "--free", "--label", "device", "--so-pin", "5678", "--pin", "1234").CombinedOutput(); err != nil {
		t.Fatalf("make a token: %v: %s", err, out)
	}
	return pkcs11.Config{Module: module, Token: "device", Label: "signing", PIN: "1234"}
}

func TestKeyIsMadeAndSignsInTheToken(t *testing.T) {
	for _, a := range []sig.Algorithm{sig.ES256, sig.ES256K} {
		t.Run(a.String(), func(t *testing.T) {
			cfg := token(t)
			key, err := pkcs11.Create(cfg, a)
			if err != nil {
				t.Fatal(err)
			}
			if got := key.Public().Algorithm(); got != a {
				t.Errorf("algorithm %s", got)
			}
			var signers sync.WaitGroup
			for n := range byte(20) { // about half of them come with a high s
				signers.Go(func() {
					signature, err := key.Sign([32]byte{n})
					if err != nil {
						t.Error(err)
					} else if err := key.Public().Verify([32]byte{n}, signature); err != nil {
						t.Errorf("signature %d: %v", n, err)
					}
				})
			}
			signers.Wait()
			if _, err := pkcs11.Create(cfg, a); !errors.Is(err, pkcs11.ErrExists) {
				t.Errorf("a second key of one label: %v", err)
			}
			again, err := pkcs11.Open(cfg)
			if err != nil || again.Public().Point() != key.Public().Point() {
				t.Fatalf("opened again: %v", err)
			}
			if err := errors.Join(key.Close(), key.Close()); err != nil {
				t.Error(err)
			}
			if _, err := key.Sign([32]byte{}); err == nil {
				t.Error("a closed key signs")
			}
			if _, err := again.Sign([32]byte{1}); err != nil {
				t.Errorf("closing one key closed the other: %v", err)
			}
			if err := again.Close(); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestWhatIsNotThereIsSaid(t *testing.T) {
	cfg := token(t)
	with := func(change func(*pkcs11.Config)) error {
		c := cfg
		change(&c)
		_, err := pkcs11.Open(c)
		return err
	}
	if err := with(func(*pkcs11.Config) {}); !errors.Is(err, pkcs11.ErrNoKey) {
		t.Errorf("no key: %v", err)
	}
	if err := with(func(c *pkcs11.Config) { c.Token = "other" }); !errors.Is(err, pkcs11.ErrNoToken) {
		t.Errorf("no token: %v", err)
	}
	if err := with(func(c *pkcs11.Config) { c.PIN = "0000" }); err == nil {
		t.Error("a wrong PIN is taken")
	}
	if err := with(func(c *pkcs11.Config) { c.Module = "/nowhere.so" }); err == nil {
		t.Error("a library that is not there is loaded")
	}
}

func BenchmarkSign(b *testing.B) {
	for _, a := range []sig.Algorithm{sig.ES256, sig.ES256K} {
		b.Run(a.String(), func(b *testing.B) {
			key, err := pkcs11.Create(token(b), a)
			if err != nil {
				b.Fatal(err)
			}
			defer key.Close()
			for b.Loop() {
				if _, err := key.Sign([32]byte{1}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
