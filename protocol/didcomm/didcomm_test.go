package didcomm_test

import (
	"crypto/rand"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/trellis-network/trellis/protocol/didcomm"
	"github.com/trellis-network/trellis/types/jwk"
)

const (
	alice = "did:example:alice"
	bob   = "did:example:bob"
)

// before is a time at which the vectors have not expired.
var before = time.Unix(1516300000, 0)

type vectors struct {
	SenderSecrets, RecipientSecrets []json.RawMessage
	SenderDocument                  struct{ Authentication, KeyAgreement []method }
	RecipientDocument               struct{ KeyAgreement []method }
	Plaintext                       json.RawMessage
	Signed, Encrypted               []json.RawMessage
}

type method struct {
	ID           string
	PublicKeyJwk json.RawMessage
}

func load(t testing.TB) vectors {
	t.Helper()
	raw, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// A book is what a party knows: own secrets, and everyone's public keys by purpose.
type book struct {
	secrets map[string]jwk.Private
	public  map[string]map[string]jwk.Public
}

func newBook() *book {
	return &book{map[string]jwk.Private{}, map[string]map[string]jwk.Public{"authentication": {}, "keyAgreement": {}}}
}

func (b *book) reader() didcomm.Reader {
	return didcomm.Reader{
		Secret: func(kid string) (jwk.Private, bool) { k, ok := b.secrets[kid]; return k, ok },
		Keys: func(id, purpose string) (jwk.Public, error) {
			if k, ok := b.public[purpose][id]; ok {
				return k, nil
			}
			return jwk.Public{}, fmt.Errorf("no %s in %s", id, purpose)
		},
	}
}

func (b *book) add(t testing.TB, id, purpose string, curve jwk.Curve) jwk.Private {
	t.Helper()
	k, err := jwk.Generate(curve, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	b.secrets[id], b.public[purpose][id] = k, k.Public()
	return k
}

func (v vectors) book(t testing.TB) *book {
	t.Helper()
	b := newBook()
	for _, raw := range append(v.SenderSecrets, v.RecipientSecrets...) {
		var named struct{ Kid string }
		if err := json.Unmarshal(raw, &named); err != nil {
			t.Fatal(err)
		}
		k, err := jwk.ParsePrivate(raw)
		if err != nil {
			t.Fatal(err)
		}
		b.secrets[named.Kid] = k
	}
	for purpose, methods := range map[string][]method{
		"authentication": v.SenderDocument.Authentication, "keyAgreement": append(v.SenderDocument.KeyAgreement, v.RecipientDocument.KeyAgreement...),
	} {
		for _, m := range methods {
			k, err := jwk.ParsePublic(m.PublicKeyJwk)
			if err != nil {
				t.Fatal(err)
			}
			b.public[purpose][m.ID] = k
		}
	}
	return b
}

func TestVectorsOfTheSpecification(t *testing.T) {
	v := load(t)
	b := v.book(t)
	want, err := didcomm.ParsePlaintext(v.Plaintext)
	if err != nil {
		t.Fatal(err)
	}
	want.Type = strings.Replace(want.Type, "https:", "http:", 1) // so it is in the envelopes; appendix C.1 alone has an s
	check := func(name string, raw []byte, layers string) {
		u, err := b.reader().Unpack(raw, before)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			return
		}
		got, _ := u.Message.Plaintext()
		if expected, _ := want.Plaintext(); string(got) != string(expected) {
			t.Errorf("%s: %s", name, got)
		}
		if found := layersOf(u); found != layers {
			t.Errorf("%s: layers %q, want %q", name, found, layers)
		}
	}
	if len(v.Signed) != 3 || len(v.Encrypted) != 6 {
		t.Fatalf("%d signed and %d encrypted vectors", len(v.Signed), len(v.Encrypted))
	}
	for i, layers := range []string{"signed", "signed", "signed"} {
		check(fmt.Sprintf("signed %d", i), v.Signed[i], layers)
	}
	for i, layers := range []string{"anoncrypt", "anoncrypt", "anoncrypt", "authcrypt", "authcrypt signed", "anoncrypt authcrypt signed"} {
		check(fmt.Sprintf("encrypted %d", i), v.Encrypted[i], layers)
	}
}

// Every key of the recipient opens the vectors, not only the first.
func TestVectorsOpenWithEachRecipient(t *testing.T) {
	v := load(t)
	for kid := range v.book(t).secrets {
		if !strings.HasPrefix(kid, bob) {
			continue
		}
		opened := 0
		for _, raw := range v.Encrypted {
			one := v.book(t)
			for other := range one.secrets {
				if other != kid {
					delete(one.secrets, other)
				}
			}
			if _, err := one.reader().Unpack(raw, before); err == nil {
				opened++
			}
		}
		if opened == 0 {
			t.Errorf("%s opens none", kid)
		}
	}
}

func layersOf(u didcomm.Unpacked) string {
	var names []string
	for _, layer := range []struct {
		name string
		is   bool
	}{{"anoncrypt", u.Anoncrypted}, {"authcrypt", u.Authcrypted}, {"signed", len(u.Signers) > 0}} {
		if layer.is {
			names = append(names, layer.name)
		}
	}
	return strings.Join(names, " ")
}
