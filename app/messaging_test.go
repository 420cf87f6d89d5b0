package app

import (
	"os"
	"testing"

	"github.com/trellis-network/trellis/client/resolver"
)

func TestKeysOfMessagingAreMadeOnceAndFoundByOthers(t *testing.T) {
	home := Home(t.TempDir())
	identities := resolver.New(nil)
	first, err := openMessaging(Config{Home: home}, identities)
	if err != nil {
		t.Fatal(err)
	}
	again, err := openMessaging(Config{Home: home}, identities)
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range first.Secrets {
		if s.ID != again.Secrets[i].ID {
			t.Errorf("%s became %s", s.ID, again.Secrets[i].ID)
		}
		// Whoever resolves the gateway's name finds the key that it opens with.
		if key, err := identities.Keys(t.Context())(s.ID, "keyAgreement"); err != nil || key != s.Key.Public() {
			t.Errorf("%s resolves to %v, %v", s.ID, key, err)
		}
	}
	if err := os.WriteFile(home.KeyFile("didcomm-x25519"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := openMessaging(Config{Home: home}, identities); err == nil {
		t.Error("a damaged key is taken")
	}
	if a, err := home.tokenKey(); err != nil {
		t.Error(err)
	} else if b, err := home.tokenKey(); err != nil || a != b {
		t.Errorf("the token key changed: %v", err)
	}
}
