package integrity_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/trellis-network/trellis/protocol/vc"
	"github.com/trellis-network/trellis/protocol/vc/device"
	"github.com/trellis-network/trellis/protocol/vc/integrity"
	"github.com/trellis-network/trellis/protocol/vc/jsonld"
	"github.com/trellis-network/trellis/types/jwk"
)

const examples = "https://www.w3.org/ns/credentials/examples/v2"

var now = time.Date(2026, 11, 26, 12, 0, 0, 0, time.UTC)

// contexts are the pinned ones, the device's, and those of examples.
func contexts(t testing.TB) *jsonld.Contexts {
	t.Helper()
	c, err := jsonld.Pinned()
	for url, raw := range map[string]string{
		examples:          `{"@context": {"@vocab": "https://www.w3.org/ns/credentials/examples#"}}`,
		device.ContextURL: string(device.Context),
		// The terms of the vector alone, with the meaning that its canonical form shows.
		"https://w3id.org/citizenship/v4rc1": `{"@context": {"@protected": true,
			"PermanentResidentCardCredential": "https://w3id.org/citizenship#PermanentResidentCardCredential",
			"PermanentResident": "https://w3id.org/citizenship#PermanentResident", "Person": "https://schema.org/Person",
			"PermanentResidentCard": "https://w3id.org/citizenship#PermanentResidentCard",
			"birthCountry": "https://w3id.org/citizenship#birthCountry",
			"commuterClassification": "https://w3id.org/citizenship#commuterClassification",
			"permanentResidentCard": "https://w3id.org/citizenship#permanentResidentCard",
			"lprCategory": "https://w3id.org/citizenship#lprCategory", "lprNumber": "https://w3id.org/citizenship#lprNumber",
			"residentSince": {"@id": "https://w3id.org/citizenship#residentSince", "@type": "http://www.w3.org/2001/XMLSchema#dateTime"},
			"birthDate": {"@id": "https://schema.org/birthDate", "@type": "http://www.w3.org/2001/XMLSchema#dateTime"},
			"familyName": "https://schema.org/familyName", "givenName": "https://schema.org/givenName",
			"gender": "https://schema.org/gender", "identifier": "https://schema.org/identifier",
			"image": {"@id": "https://schema.org/image", "@type": "@id"}}}`,
	} {
		if err != nil {
			t.Fatal(err)
		}
		c, err = c.With(url, []byte(raw))
	}
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// fragments takes the key that a verification method's fragment spells, as did:key has it, for any purpose.
func fragments(method, _ string) (jwk.Public, error) {
	_, fragment, ok := strings.Cut(method, "#")
	if !ok {
		return jwk.Public{}, fmt.Errorf("no fragment in %q", method)
	}
	return jwk.ParseMultikey(fragment)
}

func verifier(t testing.TB) *integrity.Verifier {
	return &integrity.Verifier{Keys: fragments, Contexts: contexts(t)}
}

// stream is randomness that is the same each time.
func stream(seed string) io.Reader {
	var out bytes.Buffer
	for i := range uint32(64) {
		sum := sha256.Sum256(binary.BigEndian.AppendUint32([]byte(seed), i))
		out.Write(sum[:])
	}
	return &out
}

func key(t testing.TB, curve jwk.Curve, seed string) jwk.Private {
	t.Helper()
	k, err := jwk.Generate(curve, stream(seed))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func didKey(k jwk.Public) string    { return "did:key:" + k.Multikey() }
func methodKey(k jwk.Public) string { return didKey(k) + "#" + k.Multikey() }

func decode(t testing.TB, raw string) map[string]any {
	t.Helper()
	document, err := vc.Decode([]byte(raw))
	if err != nil {
		t.Fatal(err)
	}
	return document
}

// A kind is a suite with a curve.
type kind struct {
	suite string
	curve jwk.Curve
}

var kinds = []kind{
	{integrity.EdDSARDFC, jwk.Ed25519}, {integrity.EdDSAJCS, jwk.Ed25519}, {integrity.ECDSARDFC, jwk.P256}, {integrity.ECDSARDFC, jwk.P384},
	{integrity.ECDSAJCS, jwk.P256}, {integrity.ECDSAJCS, jwk.P384}, {integrity.ECDSASD, jwk.P256},
}

func (k kind) String() string { return k.suite + " " + string(k.curve) }

// credential is one about a device, by issuer; every kind of value is in it.
func credential(issuer string) string {
	return `{"@context": ["https://www.w3.org/ns/credentials/v2", "` + examples + `"], "type": ["VerifiableCredential", "ExampleCredential"],
		"issuer": {"id": "` + issuer + `", "name": "Maker"}, "validFrom": "2026-01-01T00:00:00Z", "validUntil": "2027-01-01T00:00:00Z",
		"name": {"@value": "Gerät", "@language": "de"},
		"credentialSubject": {"id": "did:io:0x7e11000000000000000000000000000000000001", "model": "S-1", "height": 12, "scale": 0.25, "open": true,
			"place": {"lat": "51.9", "lon": "7.6"}, "sensors": [{"quantity": "pm25", "limit": 500}, {"quantity": "t", "limit": 60}],
			"note": "tab\tquote\"line\nend \u007f ü"}}`
}

// sign signs as kind says, and for ecdsa-sd-2023 discloses all of it.
func (k kind) sign(t testing.TB, document map[string]any, o integrity.Options, signer jwk.Signer) map[string]any {
	t.Helper()
	o.Suite, o.Random = k.suite, stream("sd")
	if o.Method == "" {
		o.Method = methodKey(signer.Public())
	}
	if o.Purpose == "" {
		o.Purpose = integrity.AssertionMethod
	}
	signed, err := integrity.Sign(contexts(t), document, o, signer)
	if err != nil {
		t.Fatalf("%v: %v", k, err)
	}
	if k.suite == integrity.ECDSASD {
		if signed, err = integrity.Derive(contexts(t), signed, []string{""}); err != nil {
			t.Fatalf("%v: %v", k, err)
		}
	}
	return signed
}
