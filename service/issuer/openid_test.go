package issuer

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/trellis-network/trellis/conformance/oracletest"
	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/protocol/vc/sdjwt"
	"github.com/trellis-network/trellis/types/jwk"
)

// offer makes an offer and returns its pre-authorized code and transaction code.
func (w *world) offer(more map[string]any) (code, tx string) {
	w.t.Helper()
	body := map[string]any{"device": deviceID.String(), "credential_configuration_ids": []string{"LivenessCredential.sd-jwt", "DeviceMakerCredential.jwt"}}
	maps.Copy(body, more)
	r := w.post("/offers", body).want(w.t, 201)
	u, err := url.Parse(r.text("offer"))
	if err != nil {
		w.t.Fatal(err)
	}
	raw := u.Query().Get("credential_offer")
	if uri := u.Query().Get("credential_offer_uri"); uri != "" {
		raw = string(w.do(http.MethodGet, uri, "", "", nil).want(w.t, 200).raw)
	}
	var offer struct {
		Grants map[string]struct {
			Code string `json:"pre-authorized_code"`
		}
	}
	if err := json.Unmarshal([]byte(raw), &offer); err != nil {
		w.t.Fatal(err)
	}
	return offer.Grants[preAuthGrant].Code, r.text("tx_code")
}

func (w *world) token(code, tx string) reply {
	w.t.Helper()
	values := url.Values{"grant_type": {preAuthGrant}, "pre-authorized_code": {code}}
	if tx != "" {
		values.Set("tx_code", tx)
	}
	return w.form("/token", values)
}

// access goes from an offer to an access token.
func (w *world) access(more map[string]any) string {
	w.t.Helper()
	return w.token(w.offer(more)).want(w.t, 200).text("access_token")
}

func (w *world) nonce() string {
	w.t.Helper()
	return w.do(http.MethodPost, "/nonce", "", "", nil).want(w.t, 200).text("c_nonce")
}

func (w *world) proof(header, claims map[string]any, key jwk.Private) string {
	w.t.Helper()
	h := map[string]any{"typ": keyProofType}
	if header == nil {
		header = map[string]any{"jwk": key.Public()}
	}
	maps.Copy(h, header)
	c := map[string]any{"aud": w.server.URL, "iat": w.clock.now().Unix(), "nonce": w.nonce()}
	maps.Copy(c, claims)
	for name, value := range c {
		if value == nil {
			delete(c, name)
		}
	}
	compact, err := jose.Sign(h, marshal(w.t, c), key)
	if err != nil {
		w.t.Fatal(err)
	}
	return compact
}

func (w *world) credential(access, configuration, proof string) reply {
	w.t.Helper()
	return w.do(http.MethodPost, "/credential", access, "application/json", marshal(w.t, map[string]any{
		"credential_configuration_id": configuration, "proofs": map[string]any{"jwt": []string{proof}}}))
}

func first(r reply) string {
	list, _ := r.body["credentials"].([]any)
	one, _ := list[0].(map[string]any)
	text, _ := one["credential"].(string)
	return text
}

func TestWalletGetsACredentialOfTheDevice(t *testing.T) {
	w := newWorld(t, nil)
	holder := generate(t, jwk.Ed25519)
	for _, by := range []bool{false, true} {
		access := w.access(map[string]any{"tx_code": true, "by_reference": by})
		text := first(w.credential(access, "LivenessCredential.sd-jwt", w.proof(nil, nil, holder)).want(t, 200))
		c, err := sdjwt.OpenCredential(text, w.issuer.config.Keys(t.Context()), sdjwt.Demand{}, w.clock.now())
		if err != nil {
			t.Fatal(err)
		}
		if c.Holder != holder.Public() || c.Type != typeURL("LivenessCredential") || string(c.Claims["sub"]) != `"`+deviceID.String()+`"` {
			t.Errorf("claims are %s", c.Claims)
		}
		o, err := w.issuer.verifier.openCredential(t.Context(), marshal(t, text), noBinding)
		if err != nil {
			t.Fatal(err)
		}
		if results, err := w.issuer.verifier.checkStatus(t.Context(), o); err != nil || len(results) != 1 {
			t.Errorf("status is %v: %v", results, err)
		}
		id, _, _ := c.Claims.String("jti")
		w.post("/credentials/status", map[string]any{"credentialId": id, "status": true, "credentialStatus": map[string]any{}}).want(t, 200)
		if _, err := w.issuer.verifier.checkStatus(t.Context(), o); err == nil {
			t.Error("revoked, and still valid")
		}
		jwt := first(w.credential(access, "DeviceMakerCredential.jwt", w.proof(nil, nil, holder)).want(t, 200))
		if _, err := jose.OpenCredential(jwt, w.issuer.config.Keys(t.Context()), w.clock.now()); err != nil {
			t.Error(err)
		}
	}
}

func TestRefusedTokens(t *testing.T) {
	w := newWorld(t, nil)
	code, tx := w.offer(map[string]any{"tx_code": true})
	wrong := map[bool]string{true: "000001", false: "000000"}[tx == "000000"]
	for name, c := range map[string]struct {
		values url.Values
		error  string
	}{
		"no grant":       {url.Values{"pre-authorized_code": {code}}, "invalid_request"},
		"another grant":  {url.Values{"grant_type": {"password"}}, "unsupported_grant_type"},
		"another code":   {url.Values{"grant_type": {preAuthGrant}, "pre-authorized_code": {"x"}}, "invalid_grant"},
		"no transaction": {url.Values{"grant_type": {preAuthGrant}, "pre-authorized_code": {code}}, "invalid_request"},
		"a wrong one":    {url.Values{"grant_type": {preAuthGrant}, "pre-authorized_code": {code}, "tx_code": {wrong}}, "invalid_grant"},
		"two codes":      {url.Values{"grant_type": {preAuthGrant}, "pre-authorized_code": {code, code}, "tx_code": {tx}}, "invalid_request"},
	} {
		if r := w.form("/token", c.values).want(t, 400); r.text("error") != c.error {
			t.Errorf("%s: error is %s", name, r.raw)
		}
	}
	w.token(code, tx).want(t, 200)
	if r := w.token(code, tx).want(t, 400); r.text("error") != "invalid_grant" {
		t.Errorf("the second time: %s", r.raw)
	}
	guessed, tx := w.offer(map[string]any{"tx_code": true})
	for range maxTries {
		w.token(guessed, wrong+"9").want(t, 400)
	}
	w.token(guessed, tx).want(t, 400) // the right one comes too late
	late, tx := w.offer(nil)
	w.clock.forward(offerLife + time.Second)
	w.token(late, tx).want(t, 400)
	plain, _ := w.offer(nil)
	w.token(plain, "123456").want(t, 400)
}

func TestRefusedKeyProofs(t *testing.T) {
	deviceKey, otherKey := generate(t, jwk.P256), generate(t, jwk.P256)
	deviceMethod := deviceID.String() + "#key"
	w := newWorld(t, map[string]jwk.Public{deviceMethod: deviceKey.Public()})
	other, otherMethod := didKey(otherKey.Public())
	_ = other
	access := w.access(nil)
	used := w.nonce()
	w.credential(access, "LivenessCredential.sd-jwt", w.proof(nil, map[string]any{"nonce": used}, otherKey)).want(t, 200)
	now := w.clock.now()
	for name, c := range map[string]struct {
		header, claims map[string]any
		error          string
	}{
		"as it should be": {nil, nil, ""},
		"a DID's key":     {map[string]any{"kid": otherMethod}, nil, ""},
		"another type":    {map[string]any{"typ": "JWT", "jwk": otherKey.Public()}, nil, "invalid_proof"},
		"no key":          {map[string]any{}, nil, "invalid_proof"},
		"two keys":        {map[string]any{"kid": otherMethod, "jwk": otherKey.Public()}, nil, "invalid_proof"},
		"certificates":    {map[string]any{"x5c": []string{"AA"}}, nil, "invalid_proof"},
		"another's key":   {map[string]any{"jwk": deviceKey.Public()}, nil, "invalid_proof"},
		"another's kid":   {map[string]any{"kid": deviceMethod}, nil, "invalid_proof"},
		"a private key":   {map[string]any{"jwk": json.RawMessage(otherKey.JWK())}, nil, "invalid_proof"},
		"another issuer":  {nil, map[string]any{"aud": "https://other.example"}, "invalid_proof"},
		"no audience":     {nil, map[string]any{"aud": nil}, "invalid_proof"},
		"no time":         {nil, map[string]any{"iat": nil}, "invalid_proof"},
		"old":             {nil, map[string]any{"iat": now.Add(-time.Hour).Unix()}, "invalid_proof"},
		"ahead":           {nil, map[string]any{"iat": now.Add(time.Hour).Unix()}, "invalid_proof"},
		"no nonce":        {nil, map[string]any{"nonce": nil}, "invalid_proof"},
		"a used nonce":    {nil, map[string]any{"nonce": used}, "invalid_nonce"},
		"a made up nonce": {nil, map[string]any{"nonce": "x"}, "invalid_nonce"},
	} {
		r := w.credential(access, "LivenessCredential.sd-jwt", w.proof(c.header, c.claims, otherKey))
		if r.text("error") != c.error || (c.error == "") != (r.status == 200) {
			t.Errorf("%s: status %d: %s", name, r.status, r.raw)
		}
	}
	bound := w.access(map[string]any{"holder": deviceID.String()})
	w.credential(bound, "LivenessCredential.sd-jwt", w.proof(nil, nil, deviceKey)).want(t, 400)
	w.credential(bound, "LivenessCredential.sd-jwt", w.proof(map[string]any{"kid": otherMethod}, nil, otherKey)).want(t, 400)
	w.credential(bound, "LivenessCredential.sd-jwt", w.proof(map[string]any{"kid": deviceMethod}, nil, deviceKey)).want(t, 200)
}

func TestRefusedCredentialRequests(t *testing.T) {
	w := newWorld(t, nil)
	key := generate(t, jwk.P256)
	access := w.access(nil)
	for body, want := range map[string]string{
		`{}`: "invalid_credential_request",
		`{"credential_configuration_id":"X.sd-jwt"}`:                                                                "unknown_credential_configuration",
		`{"credential_configuration_id":"HardwareCredential.sd-jwt"}`:                                               "invalid_credential_request",
		`{"credential_identifier":"x"}`:                                                                             "unknown_credential_identifier",
		`{"credential_configuration_id":"LivenessCredential.sd-jwt","credential_response_encryption":{}}`:           "invalid_encryption_parameters",
		`{"credential_configuration_id":"LivenessCredential.sd-jwt"}`:                                               "invalid_proof",
		`{"credential_configuration_id":"LivenessCredential.sd-jwt","proofs":{"jwt":[]}}`:                           "invalid_proof",
		`{"credential_configuration_id":"LivenessCredential.sd-jwt","proofs":{"jwt":["x"],"di_vp":[]}}`:             "invalid_proof",
		`{"credential_configuration_id":"LivenessCredential.sd-jwt","proofs":{"jwt":["eyJhbGciOiJub25lIn0.e30."]}}`: "invalid_proof",
		`x`: "invalid_credential_request",
	} {
		r := w.do(http.MethodPost, "/credential", access, "application/json", []byte(body)).want(t, 400)
		if r.text("error") != want {
			t.Errorf("%s: %s", body, r.raw)
		}
	}
	for _, bad := range []string{"", "x", token} {
		r := w.credential(bad, "LivenessCredential.sd-jwt", "x").want(t, 401)
		if r.text("error") != "invalid_token" || !strings.Contains(r.header.Get("WWW-Authenticate"), "invalid_token") {
			t.Errorf("token %q: %s", bad, r.raw)
		}
	}
	for range maxIssued {
		w.credential(access, "LivenessCredential.sd-jwt", w.proof(nil, nil, key)).want(t, 200)
	}
	if r := w.credential(access, "LivenessCredential.sd-jwt", w.proof(nil, nil, key)).want(t, 400); r.text("error") != "credential_request_denied" {
		t.Errorf("one too many: %s", r.raw)
	}
	w.clock.forward(tokenLife + time.Second)
	w.credential(access, "LivenessCredential.sd-jwt", "x").want(t, 401)
}

// ask makes a request for a liveness credential.
func (w *world) ask(claims ...[]any) (r reply, request map[string]any) {
	w.t.Helper()
	var asked []any
	for _, path := range claims {
		asked = append(asked, map[string]any{"path": path})
	}
	credential := map[string]any{"id": "life", "format": sdjwt.CredentialType, "meta": map[string]any{"vct_values": []string{typeURL("LivenessCredential")}}}
	if asked != nil {
		credential["claims"] = asked
	}
	r = w.post("/presentations/requests", map[string]any{"dcql_query": map[string]any{"credentials": []any{credential}}}).want(w.t, 201)
	object := w.do(http.MethodGet, r.text("request_uri"), "", "", nil).want(w.t, 200)
	m, err := jose.Parse(string(object.raw))
	if err != nil {
		w.t.Fatal(err)
	}
	if err := m.Verify(w.key.Public()); err != nil || !m.Header.IsType(requestType) {
		w.t.Fatalf("request object: %v", err)
	}
	if err := json.Unmarshal(m.Payload, &request); err != nil {
		w.t.Fatal(err)
	}
	return r, request
}

func (w *world) answer(request map[string]any, id, presentation string) reply {
	w.t.Helper()
	vp := marshal(w.t, map[string]any{id: []string{presentation}})
	return w.form("/presentations/response", url.Values{"state": {fmt.Sprint(request["state"])}, "vp_token": {string(vp)}})
}

func (w *world) result(r reply) reply {
	w.t.Helper()
	return w.do(http.MethodGet, "/presentations/results/"+r.text("handle"), token, "", nil).want(w.t, 200)
}

func TestVerifierTakesWhatItAskedForOnce(t *testing.T) {
	w := newWorld(t, nil)
	holder := generate(t, jwk.P256)
	full, err := sdjwt.Parse(first(w.credential(w.access(nil), "LivenessCredential.sd-jwt", w.proof(nil, nil, holder)).want(t, 200)))
	if err != nil {
		t.Fatal(err)
	}
	bind := func(request map[string]any, key jwk.Private, pointers ...string) string {
		t.Helper()
		shown, err := full.Present(pointers)
		if err != nil {
			t.Fatal(err)
		}
		shown, err = shown.Bind(jose.Demands{Audience: fmt.Sprint(request["client_id"]), Nonce: fmt.Sprint(request["nonce"])}, w.clock.now(), key)
		if err != nil {
			t.Fatal(err)
		}
		return shown.String()
	}
	r, request := w.ask([]any{"readings"}, []any{"activity", 0, "epoch"})
	if w.result(r).body["done"] != false {
		t.Error("done before the answer")
	}
	good := bind(request, holder, "/readings", "/activity/0")
	w.answer(request, "life", good).want(t, 200)
	if got := w.result(r); got.body["verified"] != true || !strings.Contains(string(got.raw), `"readings":24`) {
		t.Errorf("result is %s", got.raw)
	}
	w.answer(request, "life", good).want(t, 400) // state is used up
	for name, build := range map[string]func(request map[string]any) (id, presentation string){
		"an old presentation": func(map[string]any) (string, string) { return "life", good },
		"less than asked":     func(q map[string]any) (string, string) { return "life", bind(q, holder, "/readings") },
		"another's key": func(q map[string]any) (string, string) {
			return "life", bind(q, generate(t, jwk.P256), "/readings", "/activity/0")
		},
		"not bound":     func(map[string]any) (string, string) { return "life", full.String() },
		"another query": func(q map[string]any) (string, string) { return "x", bind(q, holder, "/readings", "/activity/0") },
	} {
		r, request := w.ask([]any{"readings"}, []any{"activity", 0, "epoch"})
		id, presentation := build(request)
		w.answer(request, id, presentation).want(t, 400)
		w.answer(request, "life", bind(request, holder, "/readings", "/activity/0")).want(t, 400) // one try
		if got := w.result(r); got.body["done"] != true || got.body["verified"] != false || got.text("error") == "" {
			t.Errorf("%s: result is %s", name, got.raw)
		}
	}
	r, request = w.ask()
	w.form("/presentations/response", url.Values{"state": {fmt.Sprint(request["state"])}, "error": {"access_denied"}}).want(t, 200)
	if got := w.result(r); got.text("error") != "access_denied" {
		t.Errorf("result is %s", got.raw)
	}
}

func TestWalletOfOthersGetsAndPresents(t *testing.T) {
	w := newWorld(t, nil)
	holder := generate(t, jwk.P256)
	_, holderMethod := didKey(holder.Public())
	for _, kid := range []string{"", holderMethod} {
		made := w.post("/offers", map[string]any{"device": deviceID.String(), "tx_code": true, "by_reference": kid != "",
			"credential_configuration_ids": []string{"LivenessCredential.sd-jwt", "DeviceOwnershipCredential.jwt"}}).want(t, 201)
		asked, _ := w.ask([]any{"readings"})
		var answer struct {
			Credentials []string
			Response    struct {
				Status       int
				Prefix, Body string
			}
		}
		oracletest.Ask(t, "openid/wallet.mjs", map[string]any{
			"offer": made.text("offer"), "txCode": made.text("tx_code"), "holder": json.RawMessage(holder.JWK()), "kid": kid,
			"now": w.clock.now().Unix(), "request": asked.text("url"), "issuer": w.key.Public(), "issuerKid": w.method,
			"disclose": map[string]any{"readings": true},
		}, &answer)
		if len(answer.Credentials) != 2 || answer.Response.Status != 200 || answer.Response.Prefix != "decentralized_identifier" {
			t.Fatalf("wallet got %+v", answer)
		}
		if _, err := jose.OpenCredential(answer.Credentials[1], w.issuer.config.Keys(t.Context()), w.clock.now()); err != nil {
			t.Error(err)
		}
		if got := w.result(asked); got.body["verified"] != true || !strings.Contains(string(got.raw), `"readings":24`) {
			t.Errorf("result is %s", got.raw)
		}
	}
}

func TestDevicePresentsItsOwnCredential(t *testing.T) {
	deviceKey := generate(t, jwk.Secp256k1)
	method := deviceID.String() + "#key-1"
	w := newWorld(t, map[string]jwk.Public{method: deviceKey.Public()})
	thief := generate(t, jwk.P256)
	thiefDID, thiefMethod := didKey(thief.Public())
	credential := first(w.credential(w.access(nil), "DeviceMakerCredential.jwt", w.proof(nil, nil, thief)).want(t, 200))
	envelope := jose.Envelope{Media: "vc+jwt", Text: credential}.JSON(jose.EnvelopedCredential)
	present := func(party, method string, key jwk.Private, credentials ...any) (reply, reply) {
		t.Helper()
		r := w.post("/presentations/requests", map[string]any{"dcql_query": map[string]any{"credentials": []any{map[string]any{
			"id": "made", "format": "jwt_vc_json", "meta": map[string]any{"type_values": []any{[]string{"DeviceMakerCredential"}}},
			"claims": []any{map[string]any{"path": []string{"credentialSubject", "keyType"}, "values": []string{"ES256"}}}}}}}).want(t, 201)
		object, err := jose.Parse(string(w.do(http.MethodGet, r.text("request_uri"), "", "", nil).want(t, 200).raw))
		if err != nil {
			t.Fatal(err)
		}
		var request map[string]any
		if err := json.Unmarshal(object.Payload, &request); err != nil {
			t.Fatal(err)
		}
		d := jose.Demands{Audience: request["client_id"].(string), Nonce: request["nonce"].(string)}
		vp, err := jose.SignPresentation(marshal(t, map[string]any{"@context": []string{"https://www.w3.org/ns/credentials/v2"},
			"type": "VerifiablePresentation", "holder": party, "verifiableCredential": credentials}), method, d, w.clock.now(), key)
		if err != nil {
			t.Fatal(err)
		}
		return r, w.answer(request, "made", vp)
	}
	r, answer := present(deviceID.String(), method, deviceKey, envelope)
	answer.want(t, 200)
	if got := w.result(r); got.body["verified"] != true || !strings.Contains(string(got.raw), deviceID.String()) {
		t.Errorf("result is %s", got.raw)
	}
	for name, answer := range map[string]func() (reply, reply){
		"a thief":         func() (reply, reply) { return present(thiefDID, thiefMethod, thief, envelope) },
		"no credential":   func() (reply, reply) { return present(deviceID.String(), method, deviceKey) },
		"two credentials": func() (reply, reply) { return present(deviceID.String(), method, deviceKey, envelope, envelope) },
	} {
		if r, got := answer(); got.status != 400 || w.result(r).body["verified"] == true {
			t.Errorf("%s: status %d: %s", name, got.status, got.raw)
		}
	}
}
