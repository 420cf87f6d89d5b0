package issuer

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"maps"
	"net/http"
	"testing"
	"time"

	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/types/jwk"
)

// plainProofs sign the document's JSON as Go writes it, for tests of what is around the proofs.
type plainProofs struct{}

func (plainProofs) Suites() []string { return []string{"plain"} }

func (plainProofs) Add(document []byte, p Proof, key jwk.Signer) ([]byte, error) {
	var all map[string]any
	if err := jose.Object(document, &all); err != nil {
		return nil, err
	}
	all["proof"] = map[string]any{"type": "DataIntegrityProof", "cryptosuite": p.Suite, "verificationMethod": p.Method, "proofPurpose": p.Purpose,
		"challenge": p.Challenge, "domain": p.Domain, "created": p.Created.Format(time.RFC3339)}
	raw, err := json.Marshal(all)
	if err != nil {
		return nil, err
	}
	signature, err := key.Sign(raw)
	if err != nil {
		return nil, err
	}
	all["proof"].(map[string]any)["proofValue"] = base64.StdEncoding.EncodeToString(signature)
	return json.Marshal(all)
}

func (plainProofs) Verify(document []byte, want Proof, keys jose.Keys, _ time.Time) ([]string, error) {
	var all map[string]any
	if err := jose.Object(document, &all); err != nil {
		return nil, err
	}
	proof, ok := all["proof"].(map[string]any)
	if !ok {
		return nil, errors.New("no proof")
	}
	text := func(name string) string { s, _ := proof[name].(string); return s }
	p := Proof{Suite: text("cryptosuite"), Method: text("verificationMethod"), Purpose: text("proofPurpose"), Challenge: text("challenge"), Domain: text("domain")}
	if p.Purpose != want.Purpose || want.Challenge != "" && p.Challenge != want.Challenge || want.Domain != "" && p.Domain != want.Domain {
		return nil, errors.New("a proof for something else")
	}
	signature, err := base64.StdEncoding.DecodeString(text("proofValue"))
	if err != nil {
		return nil, err
	}
	delete(proof, "proofValue")
	raw, err := json.Marshal(all)
	if err != nil {
		return nil, err
	}
	key, err := keys(p.Method, p.Purpose)
	if err != nil {
		return nil, err
	}
	return []string{p.Method}, key.Verify(raw, signature)
}

func (plainProofs) Derive(document []byte, pointers []string) ([]byte, error) {
	if pointers[0] != "/credentialSubject" {
		return nil, errors.New("no such pointer")
	}
	return document, nil
}

func withProofs(c *Config) { c.Proofs = plainProofs{} }

func TestProofsGoAllWays(t *testing.T) {
	w := newWorld(t, nil, withProofs)
	id, c := w.issue("", "revocation")
	body := map[string]any{"verifiableCredential": c}
	w.post("/credentials/verify", body).want(t, 200)
	w.post("/credentials/derive", map[string]any{"verifiableCredential": c, "options": map[string]any{"selectivePointers": []string{"/credentialSubject"}}}).want(t, 201)
	w.post("/credentials/derive", map[string]any{"verifiableCredential": c, "options": map[string]any{"selectivePointers": []string{"/x"}}}).want(t, 400)
	w.post("/credentials/derive", map[string]any{"verifiableCredential": c}).want(t, 400)
	present := w.post("/presentations", map[string]any{"presentation": map[string]any{"@context": []string{"https://www.w3.org/ns/credentials/v2"},
		"type": []string{"VerifiablePresentation"}, "verifiableCredential": []any{c}}, "options": map[string]any{"challenge": "c", "domain": "d"}}).want(t, 201)
	verify := func(challenge, domain string, status int) {
		t.Helper()
		w.post("/presentations/verify", map[string]any{"verifiablePresentation": present.body["verifiablePresentation"],
			"options": map[string]any{"challenge": challenge, "domain": domain}}).want(t, status)
	}
	verify("x", "d", 400)
	verify("c", "x", 400)
	verify("c", "d", 200)
	verify("c", "d", 400) // a replay
	if r := w.do(http.MethodGet, "/status/1", "", "", nil).want(t, 200); r.header.Get("Content-Type") != "application/vc" || r.body["proof"] == nil {
		t.Errorf("list is %s", r.raw)
	}
	w.post("/credentials/status", map[string]any{"credentialId": id, "status": true, "credentialStatus": map[string]any{}}).want(t, 200)
	w.post("/credentials/verify", body).want(t, 400)
}

func TestProofOfTheWrongPartyIsRefused(t *testing.T) {
	w := newWorld(t, nil, withProofs)
	other := generate(t, jwk.P256)
	_, otherMethod := didKey(other.Public())
	document := credential()
	document["issuer"] = w.did
	for name, c := range map[string]struct {
		p      Proof
		key    jwk.Private
		change map[string]any
		status int
	}{
		"as it should be":  {Proof{Method: w.method, Purpose: "assertionMethod"}, w.key, nil, 200},
		"another's key":    {Proof{Method: otherMethod, Purpose: "assertionMethod"}, other, nil, 400},
		"a stolen name":    {Proof{Method: w.method, Purpose: "assertionMethod"}, other, nil, 400},
		"another purpose":  {Proof{Method: w.method, Purpose: "authentication"}, w.key, nil, 400},
		"outside of model": {Proof{Method: w.method, Purpose: "assertionMethod"}, w.key, map[string]any{"type": "X"}, 400},
		"over":             {Proof{Method: w.method, Purpose: "assertionMethod"}, w.key, map[string]any{"validUntil": "2026-11-26T11:00:00Z"}, 400},
	} {
		changed := maps.Clone(document)
		maps.Copy(changed, c.change)
		secured, err := plainProofs{}.Add(marshal(t, changed), c.p, c.key)
		if err != nil {
			t.Fatal(err)
		}
		if r := w.post("/credentials/verify", map[string]any{"verifiableCredential": json.RawMessage(secured)}); r.status != c.status {
			t.Errorf("%s: status %d: %s", name, r.status, r.raw)
		}
	}
	if r := w.post("/credentials/verify", map[string]any{"verifiableCredential": document}).want(t, 400); r.body["verified"] != false {
		t.Errorf("without a proof: %s", r.raw)
	}
}

func TestWalletGetsAProof(t *testing.T) {
	configs := map[string]any{"credential_configuration_ids": []string{"LivenessCredential.ldp"}}
	w := newWorld(t, nil, withProofs)
	access := w.access(configs)
	r := w.credential(access, "LivenessCredential.ldp", w.proof(nil, nil, generate(t, jwk.P256))).want(t, 200)
	one := r.body["credentials"].([]any)[0].(map[string]any)["credential"]
	w.post("/credentials/verify", map[string]any{"verifiableCredential": one}).want(t, 200)

	none := newWorld(t, nil)
	none.post("/offers", map[string]any{"device": deviceID.String(), "credential_configuration_ids": configs["credential_configuration_ids"]}).want(t, 400)
	metadata := none.do(http.MethodGet, "/.well-known/openid-credential-issuer", "", "", nil).want(t, 200)
	if supported := metadata.body["credential_configurations_supported"].(map[string]any); len(supported) != 12 || supported["LivenessCredential.ldp"] != nil {
		t.Errorf("%d configurations without proofs", len(supported))
	}
	none.post("/credentials/issue", map[string]any{"credential": credential(), "options": map[string]any{"format": "ecdsa-rdfc-2019"}}).want(t, 501)
}
