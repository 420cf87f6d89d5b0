package integrity_test

import (
	"crypto"
	"encoding/json"
	"testing"

	"github.com/trellis-network/trellis/conformance/oracletest"
	"github.com/trellis-network/trellis/protocol/vc"
	"github.com/trellis-network/trellis/protocol/vc/device"
	"github.com/trellis-network/trellis/protocol/vc/integrity"
	"github.com/trellis-network/trellis/protocol/vc/jsonld"
	"github.com/trellis-network/trellis/types/jwk"
)

type verdict struct {
	Verified bool
	Error    string
}

type oracleItem struct {
	Suite     string            `json:"suite"`
	Key       map[string]string `json:"key"`
	Document  any               `json:"document"`
	Ours      any               `json:"ours"`
	Tampered  any               `json:"tampered"`
	Base      any               `json:"base,omitempty"`
	Mandatory []string          `json:"mandatory"`
	Selective []string          `json:"selective"`
}

type oracleAnswer struct {
	Items []struct {
		Ours, Tampered verdict
		Theirs         struct{ Signed, Base json.RawMessage }
		Derived        json.RawMessage
	}
	NQuads       []string
	Presentation verdict
}

// question holds what every question to the oracle does: the contexts it may know.
func question(t *testing.T) map[string]any {
	t.Helper()
	known := make(map[string]any)
	c := contexts(t)
	for _, url := range []string{vc.ContextV2, vc.ContextV1, examples, device.ContextURL, "https://www.w3.org/ns/did/v1",
		"https://w3id.org/security/data-integrity/v2", "https://w3id.org/security/multikey/v1"} {
		document, err := c.LoadDocument(url)
		if err != nil {
			t.Fatal(err)
		}
		known[url] = document.Document
	}
	return map[string]any{"contexts": known, "now": now}
}

var (
	mandatory = []string{"/issuer", "/validFrom"}
	selective = []string{"/credentialSubject/place/lat", "/credentialSubject/sensors/1", "/credentialSubject/note", "/validUntil"}
)

func (k kind) oracleItem(t *testing.T) oracleItem {
	signer := key(t, k.curve, "issuer")
	document := decode(t, credential(didKey(signer.Public())))
	item := oracleItem{Suite: k.suite, Document: document, Mandatory: mandatory, Selective: selective,
		Key: map[string]string{"secret": signer.Multikey(), "public": signer.Public().Multikey()}}
	signed, err := integrity.Sign(contexts(t), document, integrity.Options{Suite: k.suite, Method: methodKey(signer.Public()),
		Purpose: integrity.AssertionMethod, Created: now, Mandatory: mandatory, Random: stream("sd")}, signer)
	if err != nil {
		t.Fatal(err)
	}
	if k.suite == integrity.ECDSASD {
		item.Base = signed
		if signed, err = integrity.Derive(contexts(t), signed, selective); err != nil {
			t.Fatal(err)
		}
	}
	tampered := vc.Clone(signed).(map[string]any)
	tampered["credentialSubject"].(map[string]any)["note"] = "another"
	item.Ours, item.Tampered = signed, tampered
	return item
}

func TestDigitalBazaarAgrees(t *testing.T) {
	oracles := []kind{{integrity.EdDSARDFC, jwk.Ed25519}, {integrity.ECDSARDFC, jwk.P256}, {integrity.ECDSARDFC, jwk.P384}, {integrity.ECDSASD, jwk.P256}}
	q := question(t)
	var items []oracleItem
	for _, k := range oracles {
		items = append(items, k.oracleItem(t))
	}
	q["items"] = items
	var a oracleAnswer
	oracletest.Ask(t, "integrity/both.mjs", q, &a)
	for i, k := range oracles {
		if !a.Items[i].Ours.Verified {
			t.Errorf("%v: they refuse ours: %s", k, a.Items[i].Ours.Error)
		}
		if a.Items[i].Tampered.Verified {
			t.Errorf("%v: they take a tampered one", k)
		}
		k.takesTheirs(t, a.Items[i].Theirs.Signed)
		if k.suite != integrity.ECDSASD {
			continue
		}
		k.takesTheirs(t, a.Items[i].Derived) // what they disclose of ours
		shown, err := integrity.Derive(contexts(t), decode(t, string(a.Items[i].Theirs.Base)), selective)
		if err != nil {
			t.Fatalf("%v: disclose of theirs: %v", k, err)
		}
		k.takesTheirs(t, marshal(t, shown))
	}
}

func (k kind) takesTheirs(t *testing.T, raw []byte) {
	t.Helper()
	theirs := decode(t, string(raw))
	if _, err := verifier(t).Verify(theirs, assertion); err != nil {
		t.Errorf("%v: we refuse theirs: %v\n%s", k, err, raw)
	}
	if _, err := verifier(t).OpenCredential(raw, now); err != nil {
		t.Errorf("%v: theirs does not open: %v", k, err)
	}
	theirs["credentialSubject"].(map[string]any)["note"] = "another"
	if _, err := verifier(t).Verify(theirs, assertion); err == nil {
		t.Errorf("%v: we take theirs, tampered", k)
	}
}

func TestDigitalBazaarTakesOurPresentation(t *testing.T) {
	issuer, holder := key(t, jwk.Ed25519, "issuer"), key(t, jwk.P256, "holder")
	signed := kind{integrity.EdDSARDFC, jwk.Ed25519}.sign(t, decode(t, credential(didKey(issuer.Public()))), integrity.Options{Created: now}, issuer)
	q := question(t)
	q["presentation"] = kind{integrity.ECDSARDFC, jwk.P256}.sign(t, decode(t, presentation(didKey(holder.Public()), string(marshal(t, signed)))),
		integrity.Options{Created: now, Purpose: integrity.Authentication, Challenge: "n-1", Domains: []string{"verifier.example"}}, holder)
	q["challenge"], q["domain"] = "n-1", "verifier.example"
	var a oracleAnswer
	oracletest.Ask(t, "integrity/both.mjs", q, &a)
	if !a.Presentation.Verified {
		t.Errorf("they refuse ours: %s", a.Presentation.Error)
	}
	q["challenge"] = "n-2"
	oracletest.Ask(t, "integrity/both.mjs", q, &a)
	if a.Presentation.Verified {
		t.Error("they take a replay")
	}
}

// Documents with whatever is hard in canonicalization: the same bytes must come out.
func TestDigitalBazaarCanonicalizesAlike(t *testing.T) {
	text, err := deviceCredential("did:example:a")
	if err != nil {
		t.Fatal(err)
	}
	v := readVectors(t)
	documents := []map[string]any{
		decode(t, text), decode(t, credential("did:example:a")), with(v.Document, v.Chain),
		decode(t, presentation("did:example:a", credential("did:example:a"), credential("did:example:b"))),
		// alike nodes, lists of lists' items, numbers, languages, control characters
		decode(t, `{"@context": ["`+examples+`"], "p": [{"q": {"r": 1}}, {"q": {"r": 1}}, {"q": {"r": 2}}, {"q": {"s": {"@list": [{"r": 1}, {"r": 1}, 1, {"@list": []}]}}}]}`),
		decode(t, `{"@context": ["`+examples+`"], "p": [1, 1.5, 1e3, 0.1, -2.5e-7, 123456789.125, 100, -0.5, true, "a", {"@value": "b", "@language": "en-US"}, {"@value": "c", "@language": "ar-EG", "@direction": "rtl"}, {"@value": "d", "@direction": "ltr"}, {"@value": "x", "@type": "https://example.org/t"}]}`),
		decode(t, `{"@context": ["`+examples+`"], "@graph": [{"@id": "_:a", "p": {"@id": "_:a"}}, {"@id": "_:b", "p": "x"}, {"@id": "_:c", "q": {"@id": "_:c"}, "p": {"@id": "_:c"}}]}`),
		decode(t, `{"@context": ["`+examples+`"], "p": "\b\t\n\f\r\"\\ \u0000\u0001\u001f\u007f\u0080 ü \ud83d\ude00 '"}`),
		decode(t, `{"@context": ["`+examples+`"], "p": {"@value": {"b": [1, "x", {"a": true}], "a": "<&>"}, "@type": "@json"}, "@reverse": {"q": {"@id": "urn:x", "r": 1}}, "@included": [{"@id": "urn:y", "z": 1}]}`),
	}
	q := question(t)
	q["nquads"] = documents
	var a oracleAnswer
	oracletest.Ask(t, "integrity/both.mjs", q, &a)
	for i, document := range documents {
		quads, err := contexts(t).Quads(document)
		if err != nil {
			t.Errorf("document %d: %v", i, err)
			continue
		}
		canonical, err := jsonld.Canonicalize(quads, crypto.SHA256)
		if err != nil {
			t.Errorf("document %d: %v", i, err)
			continue
		}
		if got := canonical.String(); got != a.NQuads[i] {
			t.Errorf("document %d: got\n%swant\n%s", i, got, a.NQuads[i])
		}
	}
}
