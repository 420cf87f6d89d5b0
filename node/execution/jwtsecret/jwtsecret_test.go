package jwtsecret

import (
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/trellis-network/trellis/internal/keystore"
)

func TestSecretIsMadeOnceAndForItsOwnerOnly(t *testing.T) {
	file := filepath.Join(t.TempDir(), "new", "jwt.hex")
	first, err := Load(file)
	if err != nil || first == (Secret{}) {
		t.Fatalf("secret is made: error %v", err)
	}
	if again, err := Load(file); err != nil || again != first {
		t.Errorf("the second time another secret is read, error %v", err)
	}
	if err := os.Chmod(file, 0o640); err != nil {
		t.Fatal(err)
	}
	if _, err := Load(file); !errors.Is(err, keystore.ErrPermissions) || !strings.Contains(err.Error(), "chmod 600 "+file) {
		t.Errorf("a file that others can read: error %v, want one that says chmod 600", err)
	}
	if shown := fmt.Sprintf("%v %+v %#v %s", first, first, first, first); strings.Contains(shown, hex.EncodeToString(first[:4])) {
		t.Errorf("the secret is printed as %s", shown)
	}
}

func FuzzParse(f *testing.F) {
	digits := strings.Repeat("0f", 32)
	for _, text := range []string{digits, "0x" + digits + "\n", strings.ToUpper(digits), digits[1:], "0x", ""} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		secret, err := Parse(text)
		if err != nil {
			if len(text) > 20 && strings.Contains(err.Error(), text) {
				t.Errorf("the error tells the secret: %v", err)
			}
			return
		}
		if again, err := Parse(hex.EncodeToString(secret[:])); err != nil || again != secret {
			t.Errorf("%q does not come back: error %v", text, err)
		}
	})
}
