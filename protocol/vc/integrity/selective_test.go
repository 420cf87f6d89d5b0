package integrity_test

import (
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
