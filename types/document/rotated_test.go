package document_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
)

func TestRotatedDocumentIsReadWithTheRegistrysWordAlone(t *testing.T) {
	var keys [2]sig.PublicKey
	for i := range keys {
		key, err := sig.NewPrivateKey(sig.ES256, bytes.Repeat([]byte{byte(i + 1)}, 32))
		if err != nil {
			t.Fatal(err)
		}
		keys[i] = key.Public()
	}
	first, next := keys[0], keys[1]
	id := did.ID(first.Address())
	d, err := document.NewFor(id, next, map[string]string{"name": "x"})
	if err != nil {
		t.Fatal(err)
	}
	if d.ID() != id || d.Key().Point() != next.Point() {
		t.Errorf("document of %s with the key of %s", d.ID(), d.Key().Address())
	}
	if _, err := document.Parse(d.Bytes()); !errors.Is(err, document.ErrInvalid) {
		t.Errorf("without the registry: %v", err)
	}
	if _, err := document.FromURI(d.URI()); !errors.Is(err, document.ErrInvalid) {
		t.Errorf("out of its URI without the registry: %v", err)
	}
	if _, err := document.ParseSigner(d.Bytes(), first.Address()); !errors.Is(err, document.ErrInvalid) {
		t.Errorf("with the key before: %v", err)
	}
	if again, err := document.ParseSigner(d.Bytes(), next.Address()); err != nil || again.ID() != id {
		t.Errorf("%s, %v", again.ID(), err)
	}
}
