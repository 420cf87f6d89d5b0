package app

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/client/chain"
	original "github.com/trellis-network/trellis/client/ioconnect"
	"github.com/trellis-network/trellis/client/ioconnect/ioconnecttest"
	"github.com/trellis-network/trellis/client/resolver"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/protocol/did"
	wire "github.com/trellis-network/trellis/protocol/ioconnect"
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

// From the document that the device itself shows to its message kept and seen by the project: provisioning, registry, and endpoints.
func TestAnOriginalDeviceIsServedByItsOwnDocument(t *testing.T) {
	device := &ioconnecttest.Device{}
	var err error
	if device.Key, err = jwk.Generate(jwk.Secp256k1, rand.Reader); err != nil {
		t.Fatal(err)
	}
	if device.Agree, err = jwk.Generate(jwk.P256, rand.Reader); err != nil {
		t.Fatal(err)
	}
	port8000 := httptest.NewServer(device)
	defer port8000.Close()
	d, err := original.Connect(t.Context(), port8000.Client(), port8000.URL)
	if err != nil {
		t.Fatal(err)
	}
	facts := did.RegistryFacts{ChainID: 1, Device: d.ID, ProjectID: 7, Owner: common.Address{1}, Account: common.Address{2}, Signer: d.ID.Address(), KeyType: did.KeySecp256k1, DocumentHash: crypto.Keccak256Hash(d.Raw)}
	log := slog.New(slog.DiscardHandler)
	cfg := Config{Home: Home(t.TempDir()), Project: 7, Log: log}
	routes, kept, err := openLegacy(cfg, originals{7, chain.NewRegistry(7, nil, log), resolver.New(map[string]resolver.Method{"io": onChain{facts, d.Raw}})})
	if err != nil {
		t.Fatal(err)
	}
	defer kept.Close()
	mux := http.NewServeMux()
	for _, r := range routes {
		mux.Handle(r.Pattern, r.Handler)
	}
	ask := func(method, path, token, body string) []byte {
		t.Helper()
		r := httptest.NewRequest(method, path, strings.NewReader(body))
		r.Header.Set("Authorization", "Bearer "+token)
		w := httptest.NewRecorder()
		mux.ServeHTTP(w, r)
		if w.Code/100 != 2 {
			t.Fatalf("%s %s: %d %s", method, path, w.Code, w.Body)
		}
		return w.Body.Bytes()
	}
	open := func(raw []byte) string {
		t.Helper()
		e, err := wire.Parse(raw)
		if err != nil {
			t.Fatal(err)
		}
		content, err := e.Open(device.Document().Agreement.ID, device.Agree)
		if err != nil {
			t.Fatal(err)
		}
		return string(content)
	}
	sign, err := cfg.Home.jwkKey("ioconnect-sign", jwk.P256)
	if err != nil {
		t.Fatal(err)
	}
	agree, err := cfg.Home.jwkKey("ioconnect-agree", jwk.P256)
	if err != nil {
		t.Fatal(err)
	}
	server, err := wire.NewServer(sign, agree)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(ask("GET", "/didDoc", "", "")), server.DID().String()) {
		t.Error("the document is not of the keys in the home")
	}
	token := open(ask("POST", "/issue_vc", "", `{"clientID":"`+d.ID.String()+`"}`))
	envelope, err := wire.Seal([]byte(`{"projectID":7,"projectVersion":"0.1","data":"5"}`), d.ID, []wire.Recipient{server.Key()}, wire.KeyID(0), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	var answer struct{ MessageID string }
	if err := json.Unmarshal([]byte(open(ask("POST", "/message", token, string(envelope)))), &answer); err != nil || answer.MessageID == "" {
		t.Fatalf("%+v %v", answer, err)
	}
	bearer := func(name string) string {
		t.Helper()
		text, err := keystore.ReadSecret(cfg.Home.KeyFile(name))
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	if list := string(ask("GET", "/v1/legacy/messages", bearer("ioconnect-read"), "")); !strings.Contains(list, answer.MessageID) || !strings.Contains(list, `"proof":"token"`) {
		t.Errorf("the project sees %s", list)
	}
	ask("POST", "/v1/legacy/messages/"+answer.MessageID+"/state", bearer("ioconnect-write"), `{"state":"admitted"}`)
	if told := open(ask("GET", "/message/"+answer.MessageID, "", "")); !strings.Contains(told, "admitted") {
		t.Errorf("the device is told %s", told)
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
