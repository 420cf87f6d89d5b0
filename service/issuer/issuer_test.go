package issuer

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/vc/device"
	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
	"github.com/trellis-network/trellis/types/units"
)

const token = "0123456789abcdef0123456789abcdef"

// A clock that tests move.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) forward(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

// A world is an issuer, its clock, and the DIDs that there are.
type world struct {
	t      testing.TB
	issuer *Issuer
	server *httptest.Server
	clock  *clock
	key    jwk.Private
	did    string
	method string
}

var deviceID = did.ID{0xde}

// keys resolves did:key, and the device's DID to the key given.
func keys(devices map[string]jwk.Public) func(context.Context) jose.Keys {
	find := func(method, purpose string) (jwk.Public, error) {
		if key, ok := devices[method]; ok {
			return key, nil
		}
		party, fragment, _ := strings.Cut(method, "#")
		multikey, ok := strings.CutPrefix(party, "did:key:")
		if !ok || fragment != multikey {
			return jwk.Public{}, fmt.Errorf("no key %s", method)
		}
		return jwk.ParseMultikey(multikey)
	}
	return func(context.Context) jose.Keys { return find }
}

func didKey(key jwk.Public) (id, method string) {
	return "did:key:" + key.Multikey(), "did:key:" + key.Multikey() + "#" + key.Multikey()
}

func generate(t testing.TB, curve jwk.Curve) jwk.Private {
	t.Helper()
	key, err := jwk.Generate(curve, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func newWorld(t testing.TB, devices map[string]jwk.Public, change ...func(*Config)) *world {
	t.Helper()
	store, err := OpenStore(filepath.Join(t.TempDir(), "issuer.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	w := &world{t: t, clock: &clock{at: time.Date(2026, 11, 26, 12, 0, 0, 0, time.UTC)}, key: generate(t, jwk.P256)}
	w.did, w.method = didKey(w.key.Public())
	w.server = httptest.NewUnstartedServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) { w.issuer.Handler().ServeHTTP(rw, r) }))
	w.server.Start()
	t.Cleanup(w.server.Close)
	config := Config{
		URL: w.server.URL, DID: w.did, Method: w.method, Key: w.key, Keys: keys(devices), Token: token, Facts: facts{}, Now: w.clock.now,
		Rate: 100_000, Burst: 100_000,
	}
	for _, c := range change {
		c(&config)
	}
	if w.issuer, err = New(config, store, slog.New(slog.DiscardHandler)); err != nil {
		t.Fatal(err)
	}
	return w
}

// facts are those of one device.
type facts struct{}

var place = device.Place{ChainID: 4690, Block: 100, Hash: common.Hash{5}}

func (facts) Device(_ context.Context, id did.ID) (device.Device, error) {
	if id != deviceID {
		return device.Device{}, fmt.Errorf("%w: %s", ErrNoFacts, id)
	}
	return device.Device{ID: id, Project: 3, ProjectName: "air", Owner: common.Address{2}, Account: common.Address{3}, Token: "42",
		KeyType: "ES256", DocumentHash: common.Hash{4}, Model: "S-1", RegisteredAt: 7, At: place}, nil
}

func (facts) Activity(context.Context, did.ID) ([]device.Activity, error) {
	at := time.Date(2026, 11, 26, 10, 0, 0, 0, time.UTC)
	return []device.Activity{{Epoch: 9, Readings: 24, First: 100, Last: 180, Start: at, End: at.Add(time.Hour), LogRoot: common.Hash{6}}}, nil
}

func (facts) Payments(context.Context, did.ID) ([]device.Payment, error) {
	return []device.Payment{{Epoch: 9, Amount: units.IOTX(2), Leaf: 5, Root: common.Hash{7}}}, nil
}

func (facts) Hardware(context.Context, did.ID) (device.Evidence, error) {
	return device.Evidence{Kind: "tpm2", ResultHash: common.Hash{8}, Verifier: common.Address{9}, Block: 50, UntilBlock: 1000}, nil
}

// An answer of the service.
type reply struct {
	status int
	header http.Header
	raw    []byte
	body   map[string]any
}

func (w *world) do(method, path, auth, media string, body []byte) reply {
	w.t.Helper()
	target := path
	if !strings.HasPrefix(path, "http") {
		target = w.server.URL + path
	}
	r, err := http.NewRequest(method, target, bytes.NewReader(body))
	if err != nil {
		w.t.Fatal(err)
	}
	if auth != "" {
		r.Header.Set("Authorization", "Bearer "+auth)
	}
	if media != "" {
		r.Header.Set("Content-Type", media)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		w.t.Fatal(err)
	}
	defer answer.Body.Close()
	raw, err := io.ReadAll(answer.Body)
	if err != nil {
		w.t.Fatal(err)
	}
	out := reply{status: answer.StatusCode, header: answer.Header, raw: raw}
	_ = json.Unmarshal(raw, &out.body) // not all answers are objects
	return out
}

// post sends JSON with the issuer's token.
func (w *world) post(path string, body any) reply {
	w.t.Helper()
	raw, err := json.Marshal(body)
	if err != nil {
		w.t.Fatal(err)
	}
	return w.do(http.MethodPost, path, token, "application/json", raw)
}

func (w *world) form(path string, values url.Values) reply {
	w.t.Helper()
	return w.do(http.MethodPost, path, "", "application/x-www-form-urlencoded", []byte(values.Encode()))
}

func (r reply) want(t testing.TB, status int) reply {
	t.Helper()
	if r.status != status {
		t.Fatalf("status is %d, want %d: %s", r.status, status, r.raw)
	}
	return r
}

func (r reply) text(name string) string { text, _ := r.body[name].(string); return text }

func credential() map[string]any {
	return map[string]any{
		"@context": []string{"https://www.w3.org/ns/credentials/v2"}, "type": []string{"VerifiableCredential"},
		"credentialSubject": map[string]any{"id": "did:example:subject"},
	}
}

func (w *world) issue(format string, purposes ...string) (string, any) {
	w.t.Helper()
	id := newUUID()
	r := w.post("/credentials/issue", map[string]any{"credential": credential(), "options": map[string]any{
		"credentialId": id, "format": format, "statusPurposes": purposes}}).want(w.t, http.StatusCreated)
	return id, r.body["verifiableCredential"]
}

func TestIssuedCredentialVerifiesUntilItIsRevoked(t *testing.T) {
	w := newWorld(t, nil)
	id, c := w.issue("vc+jwt", "revocation", "suspension")
	verify := func(status int) reply {
		t.Helper()
		return w.post("/credentials/verify", map[string]any{"verifiableCredential": c}).want(t, status)
	}
	if r := verify(200); r.body["verified"] != true || r.text("issuer") != w.did || len(r.body["statuses"].([]any)) != 2 {
		t.Errorf("answer is %s", r.raw)
	}
	set := func(purpose string, on bool, status int) {
		t.Helper()
		w.post("/credentials/status", map[string]any{"credentialId": id, "status": on, "credentialStatus": map[string]any{
			"type": "BitstringStatusListEntry", "statusPurpose": purpose}}).want(t, status)
	}
	set("suspension", true, 200)
	if r := verify(400); r.body["verified"] != false || !strings.Contains(string(r.raw), "STATUS_VERIFICATION_ERROR") {
		t.Errorf("answer is %s", r.raw)
	}
	set("suspension", false, 200)
	verify(200)
	set("revocation", true, 200)
	verify(400)
	set("revocation", false, 409)
	verify(400)
	set("message", true, 404)
	w.post("/credentials/status", map[string]any{"credentialId": id + "0", "credentialStatus": []any{map[string]any{
		"type": "BitstringStatusListEntry", "status": "1"}}}).want(t, 404)
	w.post("/credentials/status", map[string]any{"credentialId": id}).want(t, 400)
}

func TestRevocationIsInTheServedList(t *testing.T) {
	w := newWorld(t, nil)
	id, c := w.issue("vc+jwt", "revocation")
	o, err := w.issuer.verifier.openCredential(t.Context(), marshal(t, c), noBinding)
	if err != nil {
		t.Fatal(err)
	}
	// Another verifier, who fetches the list.
	other := newWorld(t, nil, func(c *Config) {
		c.Fetch = func(_ context.Context, url string) ([]byte, error) {
			r, err := http.NewRequest(http.MethodGet, url, nil)
			if err != nil {
				return nil, err
			}
			r.Header.Set("Accept", "application/vc+jwt")
			answer, err := http.DefaultClient.Do(r)
			if err != nil {
				return nil, err
			}
			defer answer.Body.Close()
			return io.ReadAll(answer.Body)
		}
	})
	if _, err := other.issuer.verifier.checkStatus(t.Context(), o); err != nil {
		t.Errorf("before: %v", err)
	}
	w.post("/credentials/status", map[string]any{"credentialId": id, "status": true, "credentialStatus": map[string]any{}}).want(t, 200)
	if _, err := other.issuer.verifier.checkStatus(t.Context(), o); err == nil || !strings.Contains(err.Error(), "status for revocation is set") {
		t.Errorf("after: %v", err)
	}
	blind := newWorld(t, nil)
	if _, err := blind.issuer.verifier.checkStatus(t.Context(), o); err == nil || asProblem(err).kind != kindRetrieval {
		t.Errorf("a verifier that fetches nothing: %v", err)
	}
}

func marshal(t testing.TB, v any) []byte {
	t.Helper()
	raw, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func TestOnlyTheTokenIssuesAndRevokes(t *testing.T) {
	w := newWorld(t, nil)
	for _, path := range []string{"/credentials/issue", "/credentials/status", "/presentations", "/devices/credentials", "/offers",
		"/presentations/requests"} {
		for _, auth := range []string{"", token + "0", token[1:]} {
			r := w.do(http.MethodPost, path, auth, "application/json", []byte(`{}`)).want(t, 401)
			if r.header.Get("WWW-Authenticate") == "" {
				t.Errorf("%s: no WWW-Authenticate", path)
			}
		}
		request := httptest.NewRequest(http.MethodPost, path, strings.NewReader(`{}`))
		request.RemoteAddr = "192.0.2.1:1000"
		request.Header.Set("Authorization", "Bearer "+token)
		request.Header.Set("Content-Type", "application/json")
		answer := httptest.NewRecorder()
		w.issuer.Handler().ServeHTTP(answer, request)
		if answer.Code != http.StatusForbidden {
			t.Errorf("%s from elsewhere: status %d", path, answer.Code)
		}
	}
}

func TestBadRequestsAreRefused(t *testing.T) {
	w := newWorld(t, nil)
	for name, c := range map[string]struct {
		path, media, body string
		status            int
	}{
		"no JSON":         {"/credentials/verify", "application/json", `x`, 400},
		"a member twice":  {"/credentials/verify", "application/json", `{"verifiableCredential":"x","verifiableCredential":"y"}`, 400},
		"nothing":         {"/credentials/verify", "application/json", `{}`, 400},
		"no media type":   {"/credentials/verify", "", `{}`, 415},
		"a form":          {"/credentials/verify", "text/plain", `{}`, 415},
		"oversized":       {"/credentials/verify", "application/json", `{"verifiableCredential":"` + strings.Repeat("x", maxBody) + `"}`, 413},
		"none":            {"/credentials/verify", "application/json", `{"verifiableCredential":"eyJhbGciOiJub25lIn0.e30."}`, 400},
		"another issuer":  {"/credentials/issue", "application/json", `{"credential":{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"],"issuer":"did:example:x","credentialSubject":{"id":"did:x:y"}}}`, 400},
		"no credential":   {"/credentials/issue", "application/json", `{}`, 400},
		"a proof already": {"/credentials/issue", "application/json", `{"credential":{"proof":{}}}`, 400},
		"unknown device":  {"/devices/credentials", "application/json", `{"kind":"LivenessCredential","device":"did:io:0x0000000000000000000000000000000000000001"}`, 422},
		"unknown kind":    {"/devices/credentials", "application/json", `{"kind":"X","device":"did:io:0x0000000000000000000000000000000000000001"}`, 400},
		"no device":       {"/devices/credentials", "application/json", `{"kind":"LivenessCredential","device":"x"}`, 400},
		"no list":         {"/status/1", "", ``, 405},
	} {
		r := w.do(http.MethodPost, c.path, token, c.media, []byte(c.body))
		if r.status != c.status {
			t.Errorf("%s: status is %d, want %d: %s", name, r.status, c.status, r.raw)
		}
	}
	for _, path := range []string{"/status/1", "/status/01", "/status/x", "/status/-1", "/status/1/token", "/schemas/device/v1/x.json", "/offers/x"} {
		w.do(http.MethodGet, path, "", "", nil).want(t, 404)
	}
}

func TestCredentialsOutsideOfTheModelAreNotIssued(t *testing.T) {
	w := newWorld(t, nil)
	for name, change := range map[string]func(map[string]any){
		"no context":        func(c map[string]any) { delete(c, "@context") },
		"another context":   func(c map[string]any) { c["@context"] = []string{"https://www.w3.org/2018/credentials/v1"} },
		"no type":           func(c map[string]any) { delete(c, "type") },
		"another type":      func(c map[string]any) { c["type"] = "X" },
		"no subject":        func(c map[string]any) { delete(c, "credentialSubject") },
		"an empty subject":  func(c map[string]any) { c["credentialSubject"] = map[string]any{} },
		"a subject of text": func(c map[string]any) { c["credentialSubject"] = "did:example:x" },
		"no subjects":       func(c map[string]any) { c["credentialSubject"] = []any{} },
		"an id of no URL":   func(c map[string]any) { c["id"] = "x" },
		"an id of a number": func(c map[string]any) { c["id"] = 7 },
		"a date of no time": func(c map[string]any) { c["validFrom"] = "2026-11-26" },
		"over before": func(c map[string]any) {
			c["validFrom"], c["validUntil"] = "2027-01-02T00:00:00Z", "2027-01-01T00:00:00Z"
		},
		"already over":       func(c map[string]any) { c["validUntil"] = "2026-11-26T11:00:00Z" },
		"a status of what":   func(c map[string]any) { c["credentialStatus"] = map[string]any{"id": "https://x.example"} },
		"evidence of text":   func(c map[string]any) { c["evidence"] = []string{"x"} },
		"issuer of a number": func(c map[string]any) { c["issuer"] = 7 },
	} {
		c := credential()
		change(c)
		r := w.post("/credentials/issue", map[string]any{"credential": c, "options": map[string]any{"format": "vc+jwt"}})
		if r.status != http.StatusBadRequest {
			t.Errorf("%s: status is %d: %s", name, r.status, r.raw)
		}
	}
}

func TestExpiredCredentialIsRefused(t *testing.T) {
	w := newWorld(t, nil)
	c := credential()
	c["validUntil"] = "2026-11-26T13:00:00Z"
	r := w.post("/credentials/issue", map[string]any{"credential": c, "options": map[string]any{"format": "vc+jwt"}}).want(t, 201)
	body := map[string]any{"verifiableCredential": r.body["verifiableCredential"]}
	w.post("/credentials/verify", body).want(t, 200)
	w.clock.forward(2 * time.Hour)
	if r := w.post("/credentials/verify", body).want(t, 400); !strings.Contains(string(r.raw), "RANGE_ERROR") {
		t.Errorf("answer is %s", r.raw)
	}
}

func TestOneClientCannotAskWithoutEnd(t *testing.T) {
	w := newWorld(t, nil, func(c *Config) { c.Rate, c.Burst = 1, 3 })
	last := reply{}
	for range 5 {
		last = w.do(http.MethodGet, "/healthz", "", "", nil)
	}
	if last.status != http.StatusTooManyRequests || last.header.Get("Retry-After") == "" {
		t.Errorf("the fifth request: status %d", last.status)
	}
}
