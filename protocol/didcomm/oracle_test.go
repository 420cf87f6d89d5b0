package didcomm_test

import (
	"crypto/rand"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/trellis-network/trellis/conformance/oracletest"
	"github.com/trellis-network/trellis/protocol/didcomm"
	"github.com/trellis-network/trellis/types/jwk"
)

type oracleMethod struct {
	ID           string          `json:"id"`
	Type         string          `json:"type"`
	Controller   string          `json:"controller"`
	PublicKeyJwk json.RawMessage `json:"publicKeyJwk"`
}

type oracleDocument struct {
	ID                 string         `json:"id"`
	KeyAgreement       []string       `json:"keyAgreement"`
	Authentication     []string       `json:"authentication"`
	VerificationMethod []oracleMethod `json:"verificationMethod"`
	Service            []string       `json:"service"`
}

type oracleSecret struct {
	ID            string          `json:"id"`
	Type          string          `json:"type"`
	PrivateKeyJwk json.RawMessage `json:"privateKeyJwk"`
}

type oraclePack struct {
	Message    json.RawMessage `json:"message"`
	To         string          `json:"to,omitempty"`
	From       string          `json:"from,omitempty"`
	SignBy     string          `json:"signBy,omitempty"`
	Protect    bool            `json:"protect,omitempty"`
	Encryption string          `json:"encryption,omitempty"`
}

type oracleQuestion struct {
	Documents []oracleDocument `json:"documents"`
	Secrets   []oracleSecret   `json:"secrets"`
	Pack      []oraclePack     `json:"pack"`
	Unpack    []string         `json:"unpack"`
}

type oracleAnswer struct {
	Packed   []string
	Unpacked []struct {
		Error    string
		Message  json.RawMessage
		Metadata struct {
			Encrypted        bool   `json:"encrypted"`
			Authenticated    bool   `json:"authenticated"`
			NonRepudiation   bool   `json:"non_repudiation"`
			AnonymousSender  bool   `json:"anonymous_sender"`
			EncryptedFromKid string `json:"encrypted_from_kid"`
			SignFrom         string `json:"sign_from"`
		}
	}
}

// oracleCurves are those on which didcomm-node agrees on keys. It has neither P-384 nor P-521; the specification's vectors are the
// other's word on those.
var oracleCurves = []jwk.Curve{jwk.X25519, jwk.P256}

func oracleBook(t testing.TB) (*book, oracleQuestion) {
	b := newBook()
	for _, did := range []string{alice, bob} {
		for _, curve := range oracleCurves {
			b.add(t, did+"#"+string(curve), "keyAgreement", curve)
		}
		for _, curve := range []jwk.Curve{jwk.Ed25519, jwk.P256, jwk.Secp256k1} {
			b.add(t, did+"#sign-"+string(curve), "authentication", curve)
		}
	}
	var q oracleQuestion
	for _, did := range []string{alice, bob} {
		d := oracleDocument{ID: did, Service: []string{}}
		for purpose, keys := range b.public {
			for id, k := range keys {
				if !strings.HasPrefix(id, did+"#") {
					continue
				}
				raw, _ := json.Marshal(k)
				d.VerificationMethod = append(d.VerificationMethod, oracleMethod{id, "JsonWebKey2020", did, raw})
				if purpose == "keyAgreement" {
					d.KeyAgreement = append(d.KeyAgreement, id)
				} else {
					d.Authentication = append(d.Authentication, id)
				}
				q.Secrets = append(q.Secrets, oracleSecret{id, "JsonWebKey2020", b.secrets[id].JWK()})
			}
		}
		q.Documents = append(q.Documents, d)
	}
	return b, q
}

// A mode is one way to pack, in both languages.
type mode struct {
	name    string
	packing didcomm.Packing
	signBy  jwk.Curve
	theirs  string // name of the anoncrypt encryption
	layers  string
}

func modes() []mode {
	some := &didcomm.Secret{}
	return []mode{
		{"anoncrypt CBC", didcomm.Packing{Encryption: didcomm.A256CBCHS512}, "", "A256cbcHs512EcdhEsA256kw", "anoncrypt"},
		{"anoncrypt GCM", didcomm.Packing{Encryption: didcomm.A256GCM}, "", "A256gcmEcdhEsA256kw", "anoncrypt"},
		{"anoncrypt XC20P", didcomm.Packing{Encryption: didcomm.XC20P}, "", "Xc20pEcdhEsA256kw", "anoncrypt"},
		{"authcrypt", didcomm.Packing{From: some}, "", "", "authcrypt"},
		{"anoncrypt(authcrypt)", didcomm.Packing{From: some, ProtectSender: true}, "", "Xc20pEcdhEsA256kw", "anoncrypt authcrypt"},
		{"anoncrypt(EdDSA)", didcomm.Packing{}, jwk.Ed25519, "Xc20pEcdhEsA256kw", "anoncrypt signed"},
		{"anoncrypt(ES256)", didcomm.Packing{}, jwk.P256, "Xc20pEcdhEsA256kw", "anoncrypt signed"},
		{"authcrypt(ES256K)", didcomm.Packing{From: some}, jwk.Secp256k1, "", "authcrypt signed"},
		{"anoncrypt(authcrypt(EdDSA))", didcomm.Packing{From: some, ProtectSender: true}, jwk.Ed25519, "Xc20pEcdhEsA256kw", "anoncrypt authcrypt signed"},
	}
}

func (m mode) on(b *book, curve jwk.Curve) didcomm.Packing {
	p := m.packing
	p.To = []didcomm.Recipient{{ID: bob + "#" + string(curve), Key: b.public["keyAgreement"][bob+"#"+string(curve)]}}
	if p.From != nil {
		kid := alice + "#" + string(curve)
		p.From = &didcomm.Secret{ID: kid, Key: b.secrets[kid]}
	}
	if m.signBy != "" {
		kid := alice + "#sign-" + string(m.signBy)
		p.SignBy = &didcomm.Signing{ID: kid, Key: b.secrets[kid]}
	}
	return p
}

func hello() didcomm.Message {
	return didcomm.Message{
		ID: "4d1c0bf6-6a0d-4f8b-8a6c-0e51d7bfa1c9", Type: "https://example.com/hello/1.0/say", From: alice, To: []string{bob},
		CreatedAt: 1516269022, Body: json.RawMessage(`{"text":"<ça va & bien>"}`), Thread: "t-1",
		Attachments: []didcomm.Attachment{didcomm.Attach("a1", "application/octet-stream", []byte{0, 1, 2})},
		Headers:     map[string]json.RawMessage{"lang": json.RawMessage(`"fr"`)},
	}
}

// Every mode on every curve that didcomm-node has: ours opens theirs, theirs opens ours.
func TestDidcommNodeAgreesBothWays(t *testing.T) {
	b, q := oracleBook(t)
	plain, err := hello().Plaintext()
	if err != nil {
		t.Fatal(err)
	}
	var names, layers []string
	for _, curve := range oracleCurves {
		for _, m := range modes() {
			p := m.on(b, curve)
			ours, err := didcomm.Pack(hello(), p, rand.Reader)
			if err != nil {
				t.Fatalf("%s on %s: %v", m.name, curve, err)
			}
			names, layers = append(names, m.name+" on "+string(curve)), append(layers, m.layers)
			q.Unpack = append(q.Unpack, string(ours))
			theirs := oraclePack{Message: plain, To: p.To[0].ID, Protect: p.ProtectSender, Encryption: m.theirs}
			if p.From != nil {
				theirs.From = p.From.ID
			}
			if p.SignBy != nil {
				theirs.SignBy = p.SignBy.ID
			}
			q.Pack = append(q.Pack, theirs)
		}
	}
	for _, curve := range []jwk.Curve{jwk.Ed25519, jwk.P256, jwk.Secp256k1} {
		kid := alice + "#sign-" + string(curve)
		ours, err := didcomm.PackSigned(hello(), didcomm.Signing{ID: kid, Key: b.secrets[kid]})
		if err != nil {
			t.Fatal(err)
		}
		names, layers = append(names, "signed by "+string(curve)), append(layers, "signed")
		q.Unpack = append(q.Unpack, string(ours))
		q.Pack = append(q.Pack, oraclePack{Message: plain, SignBy: kid})
	}
	var a oracleAnswer
	oracletest.Ask(t, "didcomm/both.mjs", q, &a)
	if len(a.Packed) != len(names) || len(a.Unpacked) != len(names) {
		t.Fatalf("%d packed, %d unpacked, want %d of each", len(a.Packed), len(a.Unpacked), len(names))
	}
	for i, name := range names {
		u, err := b.reader().Unpack([]byte(a.Packed[i]), time.Unix(1516269023, 0))
		if err != nil {
			t.Errorf("%s: theirs: %v", name, err)
		} else if got, _ := u.Message.Plaintext(); string(got) != string(plain) || layersOf(u) != layers[i] {
			t.Errorf("%s: theirs came as %q %s", name, layersOf(u), got)
		}
		theirs := a.Unpacked[i]
		meta := theirs.Metadata
		if theirs.Error != "" {
			t.Errorf("%s: they refuse ours: %s", name, theirs.Error)
			continue
		}
		got, err := didcomm.ParsePlaintext(theirs.Message)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if text, _ := got.Plaintext(); string(text) != string(plain) {
			t.Errorf("%s: they read %s", name, text)
		}
		if signed := strings.Contains(layers[i], "signed"); meta.NonRepudiation != signed || (meta.SignFrom != "") != signed {
			t.Errorf("%s: they say non-repudiation %v", name, meta.NonRepudiation)
		}
		if auth := strings.Contains(layers[i], "authcrypt"); (meta.EncryptedFromKid != "") != auth {
			t.Errorf("%s: they say that it comes from %q", name, meta.EncryptedFromKid)
		}
	}
	t.Logf("%d ways to pack agree in both directions", len(names))
}
