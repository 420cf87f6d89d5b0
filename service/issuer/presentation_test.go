package issuer

import (
	"net/http"
	"testing"
	"time"

	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/protocol/vc/sdjwt"
	"github.com/trellis-network/trellis/types/jwk"
)

var (
	noBinding       = sdjwt.Demand{}
	demandsOfNobody = jose.Demands{Audience: "a", Nonce: "n"}
)

func TestPresentationIsTakenOnce(t *testing.T) {
	w := newWorld(t, nil)
	_, c := w.issue("vc+jwt", "revocation")
	holder := generate(t, jwk.Ed25519)
	party, method := didKey(holder.Public())
	present := func(challenge, domain string) map[string]any {
		t.Helper()
		compact, err := jose.SignPresentation(marshal(t, map[string]any{"@context": []string{"https://www.w3.org/ns/credentials/v2"},
			"type": "VerifiablePresentation", "holder": party, "verifiableCredential": []any{c}}), method,
			jose.Demands{Audience: domain, Nonce: challenge}, w.clock.now(), holder)
		if err != nil {
			t.Fatal(err)
		}
		return map[string]any{"verifiablePresentation": jose.Envelope{Media: "vp+jwt", Text: compact}.JSON(jose.EnvelopedPresentation),
			"options": map[string]any{"challenge": challenge, "domain": domain}}
	}
	challenge := w.post("/challenges", nil).want(t, 200).text("challenge")
	body := present(challenge, "https://verifier.example")
	if r := w.post("/presentations/verify", body).want(t, 200); r.text("holder") != party || len(r.body["credentialResults"].([]any)) != 1 {
		t.Errorf("answer is %s", r.raw)
	}
	w.post("/presentations/verify", body).want(t, 400)

	foreign := present("a challenge of somebody else", "https://verifier.example")
	w.post("/presentations/verify", foreign).want(t, 200)
	w.post("/presentations/verify", foreign).want(t, 400)

	made := present(challengePrefix+"made up", "https://verifier.example")
	w.post("/presentations/verify", made).want(t, 400)

	other := present(w.post("/challenges", nil).text("challenge"), "https://verifier.example")
	other["options"].(map[string]any)["domain"] = "https://other.example"
	w.post("/presentations/verify", other).want(t, 400)

	late := present(w.post("/challenges", nil).text("challenge"), "https://verifier.example")
	w.clock.forward(nonceLife + time.Second)
	w.post("/presentations/verify", late).want(t, 400)
}

func TestRevokedCredentialSpoilsThePresentation(t *testing.T) {
	w := newWorld(t, nil)
	id, c := w.issue("vc+jwt", "revocation")
	r := w.post("/presentations", map[string]any{"presentation": map[string]any{"@context": []string{"https://www.w3.org/ns/credentials/v2"},
		"type": []string{"VerifiablePresentation"}, "verifiableCredential": []any{c}},
		"options": map[string]any{"format": "vp+jwt", "challenge": "c", "domain": "d"}}).want(t, http.StatusCreated)
	body := map[string]any{"verifiablePresentation": r.body["verifiablePresentation"], "options": map[string]any{"challenge": "c", "domain": "d"}}
	w.post("/credentials/status", map[string]any{"credentialId": id, "status": true, "credentialStatus": map[string]any{}}).want(t, 200)
	w.post("/presentations/verify", body).want(t, 400)
}
