package integrity_test

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/trellis-network/trellis/protocol/vc"
	"github.com/trellis-network/trellis/protocol/vc/integrity"
	"github.com/trellis-network/trellis/protocol/vc/jsonld"
	"github.com/trellis-network/trellis/types/jwk"
)

type vectors struct {
	Document     map[string]any
	DocumentHash map[string]string
	Proofs       map[string]map[string]any
	Chain        []any
	Selective    map[string]any
}

func readVectors(t testing.TB) vectors {
	t.Helper()
	raw, err := os.ReadFile("testdata/w3c.json")
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

var assertion = integrity.Expectation{Purpose: integrity.AssertionMethod, Now: now}

func with(document map[string]any, proof any) map[string]any {
	out := vc.Clone(document).(map[string]any)
	out["proof"] = vc.Clone(proof)
	return out
}

func TestVectorsOfW3CVerify(t *testing.T) {
	v := readVectors(t)
	documents := map[string]map[string]any{"proof chain": with(v.Document, v.Chain), "ecdsa-sd-2023": v.Selective}
	for name, proof := range v.Proofs {
		documents[name] = with(v.Document, proof)
	}
	if len(documents) != 8 {
		t.Fatalf("%d vectors", len(documents))
	}
	for name, document := range documents {
		if _, err := verifier(t).Verify(document, assertion); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if document["description"] != nil {
			document["description"] = "Another"
		} else {
			document["validUntil"] = "2099-01-01T00:00:00Z"
		}
		if _, err := verifier(t).Verify(document, assertion); !errors.Is(err, integrity.ErrSignature) {
			t.Errorf("%s, changed: %v", name, err)
		}
	}
}

func TestHashesOfW3C(t *testing.T) {
	v := readVectors(t)
	for suite, form := range map[string]string{integrity.EdDSARDFC: "rdfc", integrity.EdDSAJCS: "jcs"} {
		data, err := integrity.HashData(contexts(t), suite, v.Document, map[string]any{"type": "DataIntegrityProof"}, jwk.Ed25519)
		if err != nil || hex.EncodeToString(data[32:]) != v.DocumentHash[form] {
			t.Errorf("%s: hash of the document is %x, %v", suite, data, err)
		}
	}
}

// The signatures of Ed25519 are deterministic, so ours must be those of W3C, with the key of the vectors.
func TestOursAreTheSignaturesOfW3C(t *testing.T) {
	v := readVectors(t)
	secret, err := jwk.ParsePrivateMultikey("z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq")
	if err != nil {
		t.Fatal(err)
	}
	for _, suite := range []string{integrity.EdDSARDFC, integrity.EdDSAJCS} {
		want := v.Proofs[suite]
		created, err := vc.ParseTime(want["created"].(string))
		if err != nil {
			t.Fatal(err)
		}
		signed, err := integrity.Sign(contexts(t), v.Document, integrity.Options{
			Suite: suite, Method: want["verificationMethod"].(string), Purpose: integrity.AssertionMethod, Created: created,
		}, secret)
		if err != nil {
			t.Fatal(err)
		}
		if got := signed["proof"].(map[string]any)["proofValue"]; got != want["proofValue"] {
			t.Errorf("%s: got %v", suite, got)
		}
	}
}

func TestEverySuiteSignsAndVerifies(t *testing.T) {
	for _, k := range kinds {
		signer := key(t, k.curve, "issuer")
		signed := k.sign(t, decode(t, credential(didKey(signer.Public()))), integrity.Options{
			Created: now, Expires: now.AddDate(1, 0, 0), Nonce: "n", Mandatory: []string{"/issuer", "/validFrom"},
		}, signer)
		proofs, err := verifier(t).Verify(signed, assertion)
		if err != nil || len(proofs) != 1 || proofs[0].Controller != didKey(signer.Public()) || proofs[0].Suite != k.suite || !proofs[0].Created.Equal(now) {
			t.Errorf("%v: %+v, %v", k, proofs, err)
		}
		raw, err := json.Marshal(signed)
		if err != nil {
			t.Fatal(err)
		}
		if opened, err := verifier(t).OpenCredential(raw, now); err != nil || opened.Issuer.ID != didKey(signer.Public()) {
			t.Errorf("%v: %v", k, err)
		}
	}
}

// each calls edit with a path to every scalar of value and a way to change it.
func each(value any, path string, set func(any), edit func(path string, value any, set func(any))) {
	switch value := value.(type) {
	case map[string]any:
		for name, member := range value {
			each(member, path+"/"+name, func(v any) { value[name] = v }, edit)
		}
	case []any:
		for i, one := range value {
			each(one, path, func(v any) { value[i] = v }, edit)
		}
	default:
		edit(path, value, set)
	}
}

func TestAnyChangeIsRefused(t *testing.T) {
	for _, k := range kinds {
		signer := key(t, k.curve, "issuer")
		signed := k.sign(t, decode(t, credential(didKey(signer.Public()))), integrity.Options{Created: now, Expires: now.AddDate(1, 0, 0), Nonce: "n"}, signer)
		v, changes := verifier(t), 0
		each(signed, "", nil, func(path string, value any, set func(any)) {
			var other any = "x"
			switch value := value.(type) {
			case string:
				other = value + "x"
			case bool:
				other = !value
			case json.Number:
				other = value + "1"
			}
			set(other)
			changes++
			if _, err := v.Verify(signed, assertion); err == nil {
				t.Errorf("%v: %s may be changed from %v to %v", k, path, value, other)
			}
			set(value)
		})
		if _, err := v.Verify(signed, assertion); err != nil || changes < 25 {
			t.Errorf("%v: %d changes, then %v", k, changes, err)
		}
		for _, object := range []map[string]any{signed, signed["credentialSubject"].(map[string]any), signed["proof"].(map[string]any)} {
			object["added"] = "claim"
			if _, err := v.Verify(signed, assertion); err == nil {
				t.Errorf("%v: a claim may be added", k)
			}
			delete(object, "added")
			for name, value := range object {
				delete(object, name)
				if _, err := v.Verify(signed, assertion); err == nil {
					t.Errorf("%v: %s may be removed", k, name)
				}
				object[name] = value
			}
		}
	}
}

func TestWhatIsNotAsExpectedIsRefused(t *testing.T) {
	signer, other, edwards := key(t, jwk.P256, "issuer"), key(t, jwk.P256, "other"), key(t, jwk.Ed25519, "ed")
	document := decode(t, credential(didKey(signer.Public())))
	base := kind{integrity.ECDSARDFC, jwk.P256}
	sign := func(o integrity.Options) map[string]any { return base.sign(t, document, o, signer) }
	proofOf := func(name string, value any) map[string]any {
		signed := sign(integrity.Options{})
		signed["proof"].(map[string]any)[name] = value
		return signed
	}
	swapped := func(k jwk.Public) *integrity.Verifier {
		return &integrity.Verifier{Keys: func(string, string) (jwk.Public, error) { return k, nil }, Contexts: contexts(t)}
	}
	e := func(purpose, challenge string, domains ...string) integrity.Expectation {
		return integrity.Expectation{Purpose: purpose, Challenge: challenge, Domains: domains, Now: now}
	}
	v := verifier(t)
	for name, c := range map[string]struct {
		v    *integrity.Verifier
		doc  map[string]any
		e    integrity.Expectation
		want error
	}{
		"no proof":                {v, document, assertion, integrity.ErrMissing},
		"an empty set":            {v, with(document, []any{}), assertion, integrity.ErrMissing},
		"another purpose":         {v, sign(integrity.Options{}), e(integrity.Authentication, ""), integrity.ErrPurpose},
		"a purpose as URL":        {v, proofOf("proofPurpose", "https://w3id.org/security#assertionMethod"), assertion, integrity.ErrPurpose},
		"another challenge":       {v, sign(integrity.Options{Challenge: "a"}), e(integrity.AssertionMethod, "b"), integrity.ErrChallenge},
		"no challenge":            {v, sign(integrity.Options{}), e(integrity.AssertionMethod, "b"), integrity.ErrChallenge},
		"another domain":          {v, sign(integrity.Options{Domains: []string{"a.example"}}), e(integrity.AssertionMethod, "", "b.example"), integrity.ErrDomain},
		"one domain too many":     {v, sign(integrity.Options{Domains: []string{"a.example", "b.example"}}), e(integrity.AssertionMethod, "", "b.example"), integrity.ErrDomain},
		"no domain":               {v, sign(integrity.Options{}), e(integrity.AssertionMethod, "", "b.example"), integrity.ErrDomain},
		"from the future":         {v, sign(integrity.Options{Created: now.AddDate(0, 0, 1)}), assertion, integrity.ErrTime},
		"expired":                 {v, sign(integrity.Options{Expires: now.AddDate(0, 0, -1)}), assertion, integrity.ErrTime},
		"another key":             {swapped(other.Public()), sign(integrity.Options{}), assertion, integrity.ErrSignature},
		"a key on another curve":  {swapped(edwards.Public()), sign(integrity.Options{}), assertion, integrity.ErrKey},
		"P-384 instead":           {swapped(key(t, jwk.P384, "x").Public()), sign(integrity.Options{}), assertion, integrity.ErrSignature},
		"no key":                  {swapped(jwk.Public{}), sign(integrity.Options{}), assertion, integrity.ErrKey},
		"unknown suite":           {v, proofOf("cryptosuite", "none"), assertion, integrity.ErrSuite},
		"a suite of none":         {v, proofOf("cryptosuite", ""), assertion, integrity.ErrProof},
		"bbs":                     {v, proofOf("cryptosuite", "bbs-2023"), assertion, integrity.ErrSuite},
		"another suite's name":    {v, proofOf("cryptosuite", integrity.ECDSAJCS), assertion, integrity.ErrSignature},
		"an EdDSA suite's name":   {v, proofOf("cryptosuite", integrity.EdDSARDFC), assertion, integrity.ErrKey},
		"the selective suite":     {v, proofOf("cryptosuite", integrity.ECDSASD), assertion, integrity.ErrProof},
		"an old type":             {v, proofOf("type", "Ed25519Signature2020"), assertion, integrity.ErrSuite},
		"no value":                {v, proofOf("proofValue", "z"), assertion, integrity.ErrProof},
		"a value of another base": {v, proofOf("proofValue", "uAAAA"), assertion, integrity.ErrProof},
		"a long value":            {v, proofOf("proofValue", "z"+strings.Repeat("2", 1<<16)), assertion, integrity.ErrProof},
		"a value that is no text": {v, proofOf("proofValue", json.Number("5")), assertion, integrity.ErrProof},
		"a relative method":       {v, proofOf("verificationMethod", "#key"), assertion, integrity.ErrProof},
		"no time":                 {v, proofOf("created", "yesterday"), assertion, integrity.ErrProof},
		"a chain to nothing":      {v, proofOf("previousProof", "urn:a"), assertion, integrity.ErrChain},
		"a context in the proof":  {v, proofOf("@context", []any{examples}), assertion, integrity.ErrProof},
		"text as proof":           {v, with(document, "proof"), assertion, integrity.ErrProof},
	} {
		if _, err := c.v.Verify(c.doc, c.e); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	if _, err := v.Verify(sign(integrity.Options{Challenge: "a", Domains: []string{"a.example", "b.example"}}), e(integrity.AssertionMethod, "a", "b.example", "a.example")); err != nil {
		t.Error(err)
	}
}

func TestProofSetsAndChains(t *testing.T) {
	first, second := key(t, jwk.Ed25519, "1"), key(t, jwk.P384, "2")
	document := decode(t, credential(didKey(first.Public())))
	v := verifier(t)
	set := kind{integrity.EdDSAJCS, jwk.Ed25519}.sign(t, document, integrity.Options{ID: "urn:uuid:1"}, first)
	set = kind{integrity.ECDSARDFC, jwk.P384}.sign(t, set, integrity.Options{}, second)
	chain := kind{integrity.ECDSARDFC, jwk.P384}.sign(t, set, integrity.Options{Previous: []string{"urn:uuid:1"}, ID: "urn:uuid:2"}, second)
	for name, good := range map[string]map[string]any{"set": set, "chain": chain} {
		if _, err := v.Verify(good, assertion); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	proofs := chain["proof"].([]any)
	if len(proofs) != 3 {
		t.Fatalf("%d proofs", len(proofs))
	}
	bad := vc.Clone(set).(map[string]any)
	bad["proof"].([]any)[1].(map[string]any)["nonce"] = "x"
	if _, err := v.Verify(bad, assertion); !errors.Is(err, integrity.ErrSignature) {
		t.Errorf("two proofs with one bad: %v", err)
	}
	if _, err := v.Verify(with(chain, proofs[1:]), assertion); !errors.Is(err, integrity.ErrChain) {
		t.Errorf("a chain without its first: %v", err)
	}
	replaced := kind{integrity.EdDSAJCS, jwk.Ed25519}.sign(t, document, integrity.Options{ID: "urn:uuid:1", Nonce: "another"}, first)
	if _, err := v.Verify(with(chain, []any{replaced["proof"], proofs[2]}), assertion); !errors.Is(err, integrity.ErrSignature) {
		t.Errorf("a chain whose first was replaced: %v", err)
	}
	if _, err := v.Verify(with(chain, []any{proofs[0], proofs[0]}), assertion); !errors.Is(err, integrity.ErrProof) {
		t.Errorf("two of one name: %v", err)
	}
	var many []any
	for range 17 {
		many = append(many, proofs[1])
	}
	if _, err := v.Verify(with(chain, many), assertion); !errors.Is(err, integrity.ErrProof) {
		t.Errorf("17 proofs: %v", err)
	}
}

func TestNothingStaysUnsigned(t *testing.T) {
	signer := key(t, jwk.Ed25519, "issuer")
	strict := strings.Replace(credential(didKey(signer.Public())), `, "`+examples+`"`, "", 1)
	for name, c := range map[string]struct {
		document string
		suites   []string
		want     error
	}{
		"a term no context defines":          {strict, []string{integrity.EdDSARDFC}, jsonld.ErrUnsigned},
		"a context nobody pinned":            {strings.Replace(strict, `"https://www.w3.org/ns/credentials/v2"`, `"https://www.w3.org/ns/credentials/v2","https://example.org/ctx"`, 1), []string{integrity.EdDSARDFC}, jsonld.ErrContext},
		"a number of many digits":            {strings.Replace(credential("did:example:a"), "0.25", "0.30000000000000004", 1), []string{integrity.EdDSARDFC}, jsonld.ErrUnsigned},
		"one of more digits":                 {strings.Replace(credential("did:example:a"), "0.25", "0.3000000000000000444", 1), []string{integrity.EdDSARDFC, integrity.EdDSAJCS}, jsonld.ErrUnsigned},
		"a double of 17 digits, kept by JCS": {strings.Replace(credential("did:example:a"), "0.25", "0.30000000000000004", 1), []string{integrity.EdDSAJCS}, nil},
		"a large integer":                    {strings.Replace(credential("did:example:a"), "500", "9007199254740993", 1), []string{integrity.EdDSARDFC, integrity.EdDSAJCS}, jsonld.ErrUnsigned},
	} {
		for _, suite := range c.suites {
			_, err := integrity.Sign(contexts(t), decode(t, c.document), integrity.Options{Suite: suite, Method: methodKey(signer.Public()), Purpose: integrity.AssertionMethod}, signer)
			if !errors.Is(err, c.want) {
				t.Errorf("%s, %s: %v", name, suite, err)
			}
		}
	}
}

func TestKeysThatDoNotFitDoNotSign(t *testing.T) {
	for _, k := range kinds {
		for _, curve := range []jwk.Curve{jwk.P256, jwk.P384, jwk.P521, jwk.Secp256k1, jwk.Ed25519, jwk.X25519} {
			signer := key(t, curve, "k")
			_, err := integrity.Sign(contexts(t), decode(t, credential("did:example:a")), integrity.Options{
				Suite: k.suite, Method: methodKey(signer.Public()), Purpose: integrity.AssertionMethod, Random: stream("x"),
			}, signer)
			ecdsa := strings.HasPrefix(k.suite, "ecdsa")
			fits := ecdsa && (curve == jwk.P256 || curve == jwk.P384 && k.suite != integrity.ECDSASD) || !ecdsa && curve == jwk.Ed25519
			if fits != (err == nil) || err != nil && !errors.Is(err, integrity.ErrKey) {
				t.Errorf("%s with a key on %s: %v", k.suite, curve, err)
			}
		}
	}
	if _, err := integrity.Sign(contexts(t), decode(t, credential("did:example:a")), integrity.Options{Suite: "none", Method: "did:example:a#b", Purpose: integrity.AssertionMethod}, key(t, jwk.P256, "k")); !errors.Is(err, integrity.ErrSuite) {
		t.Errorf("suite none: %v", err)
	}
}

// The statements stay the same when a term is written as an IRI, and with them the signature; but who looks for validUntil does
// not find it any more.
func TestClaimsCannotBeHiddenFromReaders(t *testing.T) {
	const stamp = "http://www.w3.org/2001/XMLSchema#dateTime"
	for _, k := range kinds {
		signer := key(t, k.curve, "issuer")
		document := decode(t, credential(didKey(signer.Public())))
		document["credentialStatus"] = map[string]any{"id": "https://example.org/list#7", "type": "BitstringStatusListEntry", "statusPurpose": "revocation",
			"statusListIndex": "7", "statusListCredential": "https://example.org/list"}
		signed := k.sign(t, document, integrity.Options{Created: now}, signer)
		if _, err := verifier(t).Verify(signed, assertion); err != nil {
			t.Fatalf("%v: %v", k, err)
		}
		for name, hide := range map[string]func(map[string]any){
			"validUntil as an IRI": func(d map[string]any) {
				d["https://www.w3.org/2018/credentials#validUntil"] = map[string]any{"@value": d["validUntil"], "@type": stamp}
				delete(d, "validUntil")
			},
			"credentialStatus as an IRI": func(d map[string]any) {
				d["https://www.w3.org/2018/credentials#credentialStatus"] = d["credentialStatus"]
				delete(d, "credentialStatus")
			},
			"the subject's identifier as a keyword": func(d map[string]any) {
				s := d["credentialSubject"].(map[string]any)
				s["@id"] = s["id"]
				delete(s, "id")
			},
			"in a graph": func(d map[string]any) {
				d["@included"] = []any{map[string]any{"id": "urn:a", "type": "VerifiableCredential"}}
			},
		} {
			bad := vc.Clone(signed).(map[string]any)
			hide(bad)
			_, err := verifier(t).Verify(bad, assertion)
			if want := jsonld.ErrDocument; !strings.Contains(k.suite, "jcs") && !errors.Is(err, want) || err == nil {
				t.Errorf("%v: %s: %v", k, name, err)
			}
		}
	}
}
