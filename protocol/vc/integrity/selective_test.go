package integrity_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"testing"

	"github.com/trellis-network/trellis/protocol/vc"
	"github.com/trellis-network/trellis/protocol/vc/integrity"
	"github.com/trellis-network/trellis/types/jwk"
)

// baseProof signs a credential with ecdsa-sd-2023.
func baseProof(t testing.TB, signer jwk.Private, document string, mandatory ...string) map[string]any {
	t.Helper()
	signed, err := integrity.Sign(contexts(t), decode(t, document), integrity.Options{
		Suite: integrity.ECDSASD, Method: methodKey(signer.Public()), Purpose: integrity.AssertionMethod, Created: now,
		Mandatory: mandatory, Random: stream("sd"),
	}, signer)
	if err != nil {
		t.Fatal(err)
	}
	return signed
}

func TestAHolderDisclosesWhatItChooses(t *testing.T) {
	signer := key(t, jwk.P256, "issuer")
	signed := baseProof(t, signer, credential(didKey(signer.Public())), "/issuer", "/validFrom", "/validUntil")
	for _, pointers := range [][]string{
		nil, {"/credentialSubject/model"}, {"/credentialSubject/place"}, {"/credentialSubject/place/lat", "/credentialSubject/sensors/1/quantity"},
		{"/credentialSubject/sensors/0", "/credentialSubject/sensors/1/limit"}, {"/credentialSubject"}, {"/name", "/validFrom"}, {""},
	} {
		shown, err := integrity.Derive(contexts(t), signed, pointers)
		if err != nil {
			t.Errorf("%v: %v", pointers, err)
			continue
		}
		if _, err := verifier(t).Verify(shown, assertion); err != nil {
			t.Errorf("%v: %v", pointers, err)
		}
		raw, err := json.Marshal(shown)
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%v: %d bytes", pointers, len(raw))
		if len(pointers) == 0 && shown["name"] != nil {
			t.Errorf("undisclosed name is shown: %s", raw)
		}
	}
}

func TestWhatAHolderAddsOrHidesIsRefused(t *testing.T) {
	signer := key(t, jwk.P256, "issuer")
	signed := baseProof(t, signer, credential(didKey(signer.Public())), "/issuer", "/validFrom")
	derive := func(pointers ...string) map[string]any {
		shown, err := integrity.Derive(contexts(t), signed, pointers)
		if err != nil {
			t.Fatal(err)
		}
		return shown
	}
	one, another := derive("/credentialSubject/model"), derive("/credentialSubject/place")
	value := func(document map[string]any) any { return document["proof"].(map[string]any)["proofValue"] }
	edit := func(document map[string]any, f func(map[string]any)) map[string]any {
		out := vc.Clone(document).(map[string]any)
		f(out)
		return out
	}
	for name, bad := range map[string]map[string]any{
		"a mandatory claim hidden":   edit(one, func(d map[string]any) { delete(d, "validFrom") }),
		"a disclosed claim hidden":   edit(one, func(d map[string]any) { delete(d["credentialSubject"].(map[string]any), "model") }),
		"a claim added":              edit(one, func(d map[string]any) { d["credentialSubject"].(map[string]any)["open"] = true }),
		"another disclosure's proof": edit(one, func(d map[string]any) { d["proof"].(map[string]any)["proofValue"] = value(another) }),
		"nodes swapped": edit(derive("/credentialSubject/sensors"), func(d map[string]any) {
			list := d["credentialSubject"].(map[string]any)["sensors"].([]any)
			a, b := list[0].(map[string]any), list[1].(map[string]any)
			a["limit"], b["limit"] = b["limit"], a["limit"]
		}),
	} {
		if _, err := verifier(t).Verify(bad, assertion); !errors.Is(err, integrity.ErrSignature) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := verifier(t).Verify(signed, assertion); !errors.Is(err, integrity.ErrProof) {
		t.Errorf("a base proof, which shows the HMAC key, is taken: %v", err)
	}
}

func TestSelectionsThatCannotBe(t *testing.T) {
	signer := key(t, jwk.P256, "issuer")
	signed := baseProof(t, signer, credential(didKey(signer.Public())), "/issuer")
	for _, pointer := range []string{"/absent", "credentialSubject", "/credentialSubject/sensors/7", "/credentialSubject/sensors/01", "/credentialSubject/model/x", "/credentialSubject/sensors/-"} {
		if _, err := integrity.Derive(contexts(t), signed, []string{pointer}); !errors.Is(err, integrity.ErrPointer) {
			t.Errorf("%s: %v", pointer, err)
		}
	}
	if _, err := integrity.Derive(contexts(t), baseProof(t, signer, credential(didKey(signer.Public()))), nil); !errors.Is(err, integrity.ErrPointer) {
		t.Errorf("nothing is selected: %v", err)
	}
	plain := kind{integrity.ECDSARDFC, jwk.P256}.sign(t, decode(t, credential(didKey(signer.Public()))), integrity.Options{}, signer)
	if _, err := integrity.Derive(contexts(t), plain, []string{""}); !errors.Is(err, integrity.ErrSuite) {
		t.Errorf("derived of another suite: %v", err)
	}
	shown, err := integrity.Derive(contexts(t), signed, []string{"/name"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := integrity.Derive(contexts(t), shown, []string{"/name"}); !errors.Is(err, integrity.ErrProof) {
		t.Errorf("derived of a derived proof: %v", err)
	}
}

// A list has nodes without names or pointers of their own.
func TestListsAreDisclosedWhole(t *testing.T) {
	signer := key(t, jwk.P256, "issuer")
	file, err := deviceCredential(didKey(signer.Public()))
	if err != nil {
		t.Fatal(err)
	}
	signed := baseProof(t, signer, file, "/issuer")
	shown, err := integrity.Derive(contexts(t), signed, []string{"/credentialSubject/activity"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := verifier(t).Verify(shown, assertion); err != nil {
		t.Error(err)
	}
	if _, err := integrity.Derive(contexts(t), signed, []string{"/credentialSubject/activity/1"}); !errors.Is(err, integrity.ErrPointer) {
		t.Errorf("part of a list: %v", err)
	}
	list := shown["credentialSubject"].(map[string]any)["activity"].([]any)
	list[0], list[1] = list[1], list[0]
	if _, err := verifier(t).Verify(shown, assertion); !errors.Is(err, integrity.ErrSignature) {
		t.Errorf("a list in another order: %v", err)
	}
}

// A proof is a function of document, key and randomness.
func TestSelectiveProofsAreTheSameEachTime(t *testing.T) {
	signer := key(t, jwk.P256, "issuer")
	document := credential(didKey(signer.Public()))
	var sums []string
	for range 3 {
		raw, err := json.Marshal(baseProof(t, signer, document, "/issuer"))
		if err != nil {
			t.Fatal(err)
		}
		sum := sha256.Sum256(raw)
		sums = append(sums, hex.EncodeToString(sum[:]))
	}
	if sums[0] != sums[1] || sums[1] != sums[2] {
		t.Errorf("%v", sums)
	}
}

// W3C's base proof, made anew out of its keys: labels by HMAC, lines, groups and hashes are all in it, and the signatures are
// deterministic.
func TestOurBaseProofIsThatOfW3C(t *testing.T) {
	const image = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVQIW2P"
	document := decode(t, `{"@context": ["https://www.w3.org/ns/credentials/v2", "https://w3id.org/citizenship/v4rc1"],
		"type": ["VerifiableCredential", "PermanentResidentCardCredential"],
		"issuer": {"id": "did:key:zDnaeTHxNEBZoKaEo6PdA83fq98ebiFvo3X273Ydu4YmV96rg", "image": "`+image+`4z/DiPwAG0ALnwgz64QAAAABJRU5ErkJggg=="},
		"name": "Permanent Resident Card", "description": "Permanent Resident Card from Government of Utopia.",
		"credentialSubject": {"type": ["PermanentResident", "Person"], "givenName": "JANE", "familyName": "SMITH", "gender": "Female",
			"image": "`+image+`4v43hPwAHIgK1v4tX6wAAAABJRU5ErkJggg==", "residentSince": "2015-01-01", "commuterClassification": "C1",
			"birthCountry": "Arcadia", "birthDate": "1978-07-17", "permanentResidentCard": {"type": ["PermanentResidentCard"],
				"identifier": "83627465", "lprCategory": "C09", "lprNumber": "999-999-999"}},
		"validFrom": "2024-12-16T00:00:00Z", "validUntil": "2025-12-16T23:59:59Z"}`)
	issuer, err := jwk.ParsePrivateMultikey("z42twTcNeSYcnqg1FLuSFs2bsGH3ZqbRHFmvS9XMsYhjxvHN")
	if err != nil {
		t.Fatal(err)
	}
	once, err := jwk.ParsePrivateMultikey("z42tqvNGyzyXRzotAYn43UhcFtzDUVdxJ7461fwrfhBPLmfY")
	if err != nil {
		t.Fatal(err)
	}
	hmacKey, err := hex.DecodeString("00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF")
	if err != nil {
		t.Fatal(err)
	}
	created, err := vc.ParseTime("2023-08-15T23:36:38Z")
	if err != nil {
		t.Fatal(err)
	}
	signed, err := integrity.Sign(contexts(t), document, integrity.Options{
		Suite: integrity.ECDSASD, Method: methodKey(issuer.Public()), Purpose: integrity.AssertionMethod, Created: created,
		Mandatory: []string{"/issuer"}, Random: bytes.NewReader(append(hmacKey, once.Secret()...)),
	}, issuer)
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256([]byte(signed["proof"].(map[string]any)["proofValue"].(string)))
	if got, want := hex.EncodeToString(sum[:]), "28f2db901b521feed7c9a9e9c298606e9611eaaead8ddd3f8a4e1c1efdb4fe2d"; got != want {
		t.Errorf("SHA-256 of the proofValue is %s, want %s\n%v", got, want, signed["proof"])
	}
	shown, err := integrity.Derive(contexts(t), signed, []string{"/validFrom", "/validUntil", "/credentialSubject/birthCountry"})
	if err != nil {
		t.Fatal(err)
	}
	got, want := shown["proof"].(map[string]any)["proofValue"], readVectors(t).Selective["proof"].(map[string]any)["proofValue"]
	if got != want {
		t.Errorf("derived\n%v, want\n%v", got, want)
	}
}
