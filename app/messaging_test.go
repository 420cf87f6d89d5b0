package app

import (
	"context"
	"crypto/rand"
	"errors"
	"log/slog"
	"net/http/httptest"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/client/chain"
	original "github.com/trellis-network/trellis/client/ioconnect"
	"github.com/trellis-network/trellis/client/ioconnect/ioconnecttest"
	"github.com/trellis-network/trellis/client/resolver"
	"github.com/trellis-network/trellis/protocol/did"
	"github.com/trellis-network/trellis/service/gateway"
	"github.com/trellis-network/trellis/service/gateway/ioconnect"
	names "github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// onChain resolves one device as the registry has it.
type onChain struct {
	facts did.RegistryFacts
	raw   []byte
}

func (o onChain) Resolve(_ context.Context, id names.URL, _ did.Options) did.Result {
	if id.DID() != o.facts.Device.String() {
		return did.Failed(errors.New("not found"))
	}
	doc, form, err := did.FromRegistry(o.facts, o.raw)
	if err != nil {
		return did.Failed(err)
	}
	m := o.facts.Metadata()
	m.Rewritten = form
	return did.Result{Document: doc, Metadata: m}
}

// noNode is a chain whose node is away.
type noNode struct{}

func (noNode) Resolve(context.Context, names.URL, did.Options) did.Result {
	return did.Failed(did.Wrap(did.InternalError, resolver.ErrNode, "read the registry"))
}

func TestSendersAreNotRefusedWhileTheNodeIsAway(t *testing.T) {
	m, err := openMessaging(Config{Home: Home(t.TempDir())}, resolver.New(map[string]resolver.Method{"io": noNode{}}))
	if err != nil {
		t.Fatal(err)
	}
	keys := m.Keys(t.Context())
	if _, err := keys("did:io:0x1fcb980ed0287777ab05adc93012332e11300e54#key-1", "keyAgreement"); !errors.Is(err, gateway.ErrLookup) {
		t.Errorf("node away: %v", err)
	}
	if _, err := keys("did:web:localhost#key-1", "keyAgreement"); err == nil || errors.Is(err, gateway.ErrLookup) {
		t.Errorf("a sender without a document: %v", err)
	}
}

func TestOriginalDevicesAreFoundWhateverTheirDocument(t *testing.T) {
	device := &ioconnecttest.Device{}
	var err error
	if device.Key, err = jwk.Generate(jwk.Secp256k1, rand.Reader); err != nil {
		t.Fatal(err)
	}
	if device.Agree, err = jwk.Generate(jwk.P256, rand.Reader); err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(device)
	defer server.Close()
	d, err := original.Connect(t.Context(), server.Client(), server.URL)
	if err != nil {
		t.Fatal(err)
	}
	want := ioconnect.Device{Signing: device.Key.Public(), Agreement: device.Document().Agreement}
	ours, err := d.Document(nil)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := originalOf(ours); err != nil || got != want {
		t.Errorf("in our form: %+v, %v", got, err)
	}
	facts := did.RegistryFacts{ChainID: 1, Device: d.ID, ProjectID: 7, Owner: common.Address{1}, Account: common.Address{2}, Signer: d.ID.Address(), KeyType: did.KeySecp256k1, DocumentHash: crypto.Keccak256Hash(d.Raw)}
	o := originals{project: 7, registry: chain.NewRegistry(7, nil, slog.New(slog.DiscardHandler)), identities: resolver.New(map[string]resolver.Method{"io": onChain{facts, d.Raw}})}
	if got, err := o.Device(t.Context(), d.ID); err != nil || got != want {
		t.Errorf("in the SDK's: %+v, %v", got, err)
	}
	if _, err := o.Device(t.Context(), names.ID{9}); !errors.Is(err, ioconnect.ErrUnknownDevice) {
		t.Errorf("unregistered: %v", err)
	}
	o.identities = resolver.New(map[string]resolver.Method{"io": noNode{}})
	if _, err := o.Device(t.Context(), d.ID); err == nil || errors.Is(err, ioconnect.ErrUnknownDevice) {
		t.Errorf("while the node is away the device is told that it is unknown: %v", err)
	}
	o.identities = resolver.New(map[string]resolver.Method{"io": onChain{facts, d.Raw}})
	o.project = 8
	if _, err := o.Device(t.Context(), d.ID); !errors.Is(err, ioconnect.ErrUnknownDevice) {
		t.Errorf("of another project: %v", err)
	}
}

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
