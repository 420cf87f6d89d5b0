package did

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/mr-tron/base58"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/jwk"
)

func factsOf(t *testing.T, id string, raw []byte) RegistryFacts {
	t.Helper()
	device, err := did.Parse(id)
	if err != nil {
		t.Fatal(err)
	}
	return RegistryFacts{ChainID: 4690, Device: device, Owner: common.Address{1}, Account: common.Address{2}, Signer: device.Address(),
		KeyType: KeySecp256k1, DocumentHash: crypto.Keccak256Hash(raw), RegisteredAt: 5, ChangedAt: 5}
}

// served checks that a document is what every conformant reader takes: it parses, its methods are its own, its references lead to them.
func served(t *testing.T, d *Document) {
	t.Helper()
	raw, err := d.Marshal(MediaDID)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Parse(raw); err != nil {
		t.Errorf("%v in %s", err, raw)
	}
	for m := range d.methods() {
		if m.Controller != d.ID || !strings.HasPrefix(m.ID, d.ID+"#") {
			t.Errorf("method %s of %s is not the document's own", m.ID, m.Controller)
		}
	}
	for _, purpose := range purposes {
		entries, _ := d.Relations(purpose)
		for _, r := range entries {
			if _, err := d.Key(r.ID(), purpose); err != nil {
				t.Errorf("%s: %v", purpose, err)
			}
		}
	}
}

func TestDeviceDocumentBecomesADIDDocument(t *testing.T) {
	key, err := sig.NewPrivateKey(sig.ES256, bytes.Repeat([]byte{9}, 32))
	if err != nil {
		t.Fatal(err)
	}
	registered, err := document.New(key.Public(), map[string]string{"name": "x"})
	if err != nil {
		t.Fatal(err)
	}
	f := factsOf(t, registered.ID().String(), registered.Bytes())
	f.KeyType = KeyP256
	d, form, err := FromRegistry(f, registered.Bytes())
	if err != nil || form != "" {
		t.Fatal(err, form)
	}
	served(t, d)
	id := registered.ID().String()
	point := key.Public().Point()
	want := `{"@context":["https://www.w3.org/ns/did/v1.1"],"id":"ID","alsoKnownAs":["did:pkh:eip155:4690:0x0200000000000000000000000000000000000000"],
	 "controller":"did:pkh:eip155:4690:0x0100000000000000000000000000000000000000",
	 "verificationMethod":[{"id":"ID#key-1","type":"JsonWebKey","controller":"ID","publicKeyJwk":{"crv":"P-256","kty":"EC","x":"` + b64(point[:32]) + `","y":"` + b64(point[32:]) + `"}}],
	 "authentication":["ID#key-1"],"assertionMethod":["ID#key-1"],"capabilityInvocation":["ID#key-1"],"capabilityDelegation":["ID#key-1"]}`
	sameJSON(t, marshal(t, d), []byte(strings.ReplaceAll(want, "ID", id)))
	ld, err := d.Marshal(MediaLD)
	if err != nil || !bytes.Contains(ld, []byte(`"@context":["https://www.w3.org/ns/did/v1","https://w3id.org/security/jwk/v1"]`)) {
		t.Errorf("as %s: %s, %v", MediaLD, ld, err)
	}
	plain, err := d.Marshal(MediaJSON)
	if err != nil || bytes.Contains(plain, []byte("@context")) {
		t.Errorf("as %s: %s, %v", MediaJSON, plain, err)
	}
	if _, err := d.Marshal("text/html"); err == nil {
		t.Error("there is no representation text/html")
	}
}

func TestContactIsServed(t *testing.T) {
	key, err := sig.NewPrivateKey(sig.ES256K, bytes.Repeat([]byte{9}, 32))
	if err != nil {
		t.Fatal(err)
	}
	agreement, err := jwk.NewPrivate(jwk.X25519, bytes.Repeat([]byte{3}, 32))
	if err != nil {
		t.Fatal(err)
	}
	device := did.ID(key.Public().Address())
	registered, err := document.NewWith(device, key.Public(), map[string]string{}, document.Contact{KeyAgreement: agreement.Public(),
		Services: []document.Service{{Endpoint: "https://example.com/didcomm?a&b", ID: "inbox", Type: "DIDCommMessaging"}}})
	if err != nil {
		t.Fatal(err)
	}
	d, _, err := FromRegistry(factsOf(t, device.String(), registered.Bytes()), registered.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	served(t, d)
	if k, err := d.Key("#key-agreement-1", KeyAgreement); err != nil || k != agreement.Public() {
		t.Errorf("key for agreement: %v, %v", k, err)
	}
	if len(d.Service) != 1 || d.Service[0].ID != device.String()+"#inbox" || d.Service[0].URIs()[0] != "https://example.com/didcomm?a&b" {
		t.Errorf("services: %+v", d.Service)
	}
	if raw := marshal(t, d); !bytes.Contains(raw, []byte(`"@context":["https://www.w3.org/ns/did/v1.1","https://didcomm.org/messaging/contexts/v2"]`)) {
		t.Errorf("contexts: %s", raw)
	}
}

// ioConnectDocument is what the unchanged original device SDK made (shape a of docs/spec/did-io.md §5).
const ioConnectDocument = `{"@context":["https://www.w3.org/ns/did/v1","https://w3id.org/security#keyAgreementMethod"],
"id":"did:io:0xa867bf1e174e20b13794ddcfa8fd2f01fd149d52","authentication":["did:io:0xa867bf1e174e20b13794ddcfa8fd2f01fd149d52#Key-secp256k1-1"],
"keyAgreement":["did:io:0x0b1dc5b3717e957e30ded1f642df5f3abf459f70#Key-p256-2"],
"verificationMethod":[{"id":"did:io:0xa867bf1e174e20b13794ddcfa8fd2f01fd149d52#Key-secp256k1-1","type":"JsonWebKey2020",
 "controller":"did:io:0xa867bf1e174e20b13794ddcfa8fd2f01fd149d52","publicKeyJwk":SIGN},
{"id":"did:io:0x0b1dc5b3717e957e30ded1f642df5f3abf459f70#Key-p256-2","type":"JsonWebKey2020",
 "controller":"did:io:0xa867bf1e174e20b13794ddcfa8fd2f01fd149d52","publicKeyJwk":AGREE}]}`

// ioConnectKeys are those of the SDK's run: its document's identifiers are their addresses.
func ioConnectKeys(t *testing.T) (signs, agrees jwk.Private) {
	t.Helper()
	signs, err := jwk.NewPrivate(jwk.Secp256k1, common.FromHex("954ba75e6491a8a99a63d7c63249405f2448600a23a181a37b78ac79342dbae3"))
	if err != nil {
		t.Fatal(err)
	}
	agrees, err = jwk.NewPrivate(jwk.P256, common.FromHex("d031446a4d725cff04097e7fcd6a153a6e6b3adb0de8b776d3ae1d5868d58c5a"))
	if err != nil {
		t.Fatal(err)
	}
	return signs, agrees
}

func withKid(t *testing.T, k jwk.Public, kid string) string {
	t.Helper()
	raw, err := k.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	return strings.Replace(string(raw), `{`, `{"kid":"`+kid+`",`, 1)
}

func TestIoConnectDocumentIsServedConformant(t *testing.T) {
	signs, agrees := ioConnectKeys(t)
	raw := []byte(strings.NewReplacer("SIGN", withKid(t, signs.Public(), "Key-secp256k1-1"), "AGREE", withKid(t, agrees.Public(), "Key-p256-2")).Replace(ioConnectDocument))
	const id = "did:io:0xa867bf1e174e20b13794ddcfa8fd2f01fd149d52"
	d, form, err := FromRegistry(factsOf(t, id, raw), raw)
	if err != nil {
		t.Fatal(err)
	}
	if form != FormIoConnect {
		t.Errorf("form is %q, want %q", form, FormIoConnect)
	}
	served(t, d)
	for method, purpose := range map[string]string{"#key-1": AssertionMethod, "#Key-secp256k1-1": Authentication} {
		if k, err := d.Key(method, purpose); err != nil || k != signs.Public() {
			t.Errorf("%s: %v, %v", method, k, err)
		}
	}
	if k, err := d.Key(id+"#Key-p256-2", KeyAgreement); err != nil || k != agrees.Public() {
		t.Errorf("key for agreement: %v, %v", k, err)
	}
	if _, err := d.Key(id+"#Key-p256-2", Authentication); !errors.Is(err, ErrPurpose) {
		t.Errorf("the key for agreement signs: %v", err)
	}
	if strings.Contains(string(marshal(t, d)), "keyAgreementMethod") {
		t.Error("the context that is none is still there")
	}
}

func TestIoctlDocumentIsServedConformant(t *testing.T) {
	signs, _ := ioConnectKeys(t)
	checksum := "did:io:" + signs.Public().Address().Hex()
	raw, err := json.Marshal(map[string]any{
		"@context": []string{"https://www.w3.org/ns/did/v1", "https://w3id.org/security/v1"}, "id": checksum,
		"authentication": []string{checksum + "#key-0"}, "assertionMethod": []string{checksum + "#key-0"},
		"verificationMethod": []any{map[string]any{"id": checksum + "#key-0", "type": "EcdsaSecp256k1VerificationKey2019", "controller": checksum,
			"publicKeyBase58": base58.Encode(append([]byte{4}, signs.Public().Bytes()...))}},
		"service": []any{map[string]any{"id": checksum + "#web", "type": "LinkedDomains", "serviceEndpoint": "https://example.com"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	d, form, err := FromRegistry(factsOf(t, strings.ToLower(checksum), raw), raw)
	if err != nil || form != FormW3C {
		t.Fatalf("%v, form %q", err, form)
	}
	served(t, d)
	if k, err := d.Key("#key-0", AssertionMethod); err != nil || k != signs.Public() {
		t.Errorf("key: %v, %v", k, err)
	}
	if len(d.Service) != 1 || d.Service[0].ID != strings.ToLower(checksum)+"#web" {
		t.Errorf("services: %+v", d.Service)
	}
}

func TestForeignDocumentsThatProveNothingAreRefused(t *testing.T) {
	signs, agrees := ioConnectKeys(t)
	good := strings.NewReplacer("SIGN", withKid(t, signs.Public(), "1"), "AGREE", withKid(t, agrees.Public(), "2")).Replace(ioConnectDocument)
	const id = "did:io:0xa867bf1e174e20b13794ddcfa8fd2f01fd149d52"
	for name, c := range map[string]struct {
		raw  string
		want error
	}{
		"another device":   {strings.Replace(good, `"id":"`+id, `"id":"did:io:0xb867bf1e174e20b13794ddcfa8fd2f01fd149d52`, 1), ErrDocument},
		"another key":      {strings.NewReplacer("SIGN", withKid(t, agrees.Public(), "1"), "AGREE", withKid(t, agrees.Public(), "2")).Replace(ioConnectDocument), ErrSigner},
		"no fragment":      {strings.ReplaceAll(good, "#Key-secp256k1-1", ""), nil},
		"a secret":         {strings.Replace(good, `"kid":"1"`, `"d":"AA"`, 1), ErrDocument},
		"two of one name":  {strings.ReplaceAll(good, "Key-p256-2", "Key-secp256k1-1"), ErrDocument},
		"cut off":          {good[:len(good)-3], document.ErrInvalid},
		"not an object":    {"[]", document.ErrInvalid},
		"without its keys": {`{"id":"` + id + `"}`, document.ErrInvalid},
	} {
		_, _, err := FromRegistry(factsOf(t, id, []byte(c.raw)), []byte(c.raw))
		var e *Error
		if !errors.As(err, &e) || e.Code != InvalidDIDDocument {
			t.Errorf("%s: %v, want %s", name, err, InvalidDIDDocument.URI())
		}
		if c.want == ErrSigner && !errors.Is(err, ErrSigner) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	f := factsOf(t, id, []byte(good))
	f.DocumentHash[0]++
	if _, _, err := FromRegistry(f, []byte(good)); !errors.Is(err, ErrHash) {
		t.Errorf("another hash: %v, want %v", err, ErrHash)
	}
	f = factsOf(t, id, []byte(good))
	f.Signer = common.Address{7} // rotated, and the document was not
	if _, _, err := FromRegistry(f, []byte(good)); !errors.Is(err, ErrSigner) {
		t.Errorf("the old key's document: %v, want %v", err, ErrSigner)
	}
}

func TestContractSpeaksForItself(t *testing.T) {
	signs, _ := ioConnectKeys(t)
	id := "did:io:0x1fcb980ed0287777ab05adc93012332e11300e54"
	raw := []byte(`{"id":"` + id + `","verificationMethod":[{"id":"` + id + `#op","type":"JsonWebKey","controller":"` + id + `","publicKeyJwk":` +
		withKid(t, signs.Public(), "op") + `}],"authentication":["` + id + `#op"]}`)
	f := factsOf(t, id, raw)
	f.KeyType = KeyContract
	d, _, err := FromRegistry(f, raw)
	if err != nil {
		t.Fatal(err)
	}
	served(t, d)
	if k, err := d.Key("#key-1", Authentication); err != nil || k != signs.Public() {
		t.Errorf("key: %v, %v", k, err)
	}
}

func TestContractRegistersADeviceDocumentToo(t *testing.T) {
	key, err := sig.NewPrivateKey(sig.ES256, bytes.Repeat([]byte{8}, 32))
	if err != nil {
		t.Fatal(err)
	}
	contract := did.ID(common.HexToAddress("0x1fcb980ed0287777ab05adc93012332e11300e54"))
	registered, err := document.NewFor(contract, key.Public(), map[string]string{})
	if err != nil {
		t.Fatal(err)
	}
	f := factsOf(t, contract.String(), registered.Bytes())
	f.KeyType = KeyContract
	d, form, err := FromRegistry(f, registered.Bytes())
	if err != nil || form != "" {
		t.Fatal(err, form)
	}
	served(t, d)
	if k, err := d.Key("#key-1", Authentication); err != nil || k.Address() != key.Public().Address() {
		t.Errorf("key: %v, %v", k, err)
	}
	f.KeyType = KeyP256 // then the registry says whose key it must be
	if _, _, err := FromRegistry(f, registered.Bytes()); !errors.Is(err, document.ErrInvalid) {
		t.Errorf("as a device with a key: %v, want %v", err, document.ErrInvalid)
	}
}

func FuzzFromRegistry(f *testing.F) {
	f.Add([]byte(ioConnectDocument))
	f.Add([]byte(`{"id":"did:io:0xa867bf1e174e20b13794ddcfa8fd2f01fd149d52","verificationMethod":[{"id":"#a","type":"JsonWebKey","controller":"did:io:0x00","publicKeyJwk":{}}],"service":[{"id":"#b","type":"x","serviceEndpoint":"https://x"}]}`))
	signer := common.HexToAddress("0xa867bf1e174e20b13794ddcfa8fd2f01fd149d52")
	f.Fuzz(func(t *testing.T, raw []byte) {
		facts := RegistryFacts{ChainID: 1, Device: did.ID(signer), Signer: signer, KeyType: KeyContract, DocumentHash: crypto.Keccak256Hash(raw)}
		d, _, err := FromRegistry(facts, raw)
		if err != nil {
			return
		}
		out, err := d.Marshal(MediaDID)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Parse(out); err != nil {
			t.Fatalf("%q gave %s: %v", raw, out, err)
		}
	})
}
