package ioconnect_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	wire "github.com/trellis-network/trellis/protocol/ioconnect"
	"github.com/trellis-network/trellis/service/gateway/ioconnect"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

func generate(t testing.TB, curve jwk.Curve) jwk.Private {
	t.Helper()
	k, err := jwk.Generate(curve, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

type directory map[did.ID]ioconnect.Device

func (d directory) Device(_ context.Context, id did.ID) (ioconnect.Device, error) {
	if device, ok := d[id]; ok {
		return device, nil
	}
	return ioconnect.Device{}, ioconnect.ErrUnknownDevice
}

// A device behaves as pal/ESP32/Sprout/sprout.c of the original SDK.
type device struct {
	id          did.ID
	sign, agree jwk.Private
	kid         string
	token       string
	server      wire.Recipient
}

// A world is a server and what it knows.
type world struct {
	url     string
	store   *ioconnect.Store
	devices directory
	now     time.Time
}

func newWorld(t testing.TB, cfg ioconnect.StoreConfig) *world {
	t.Helper()
	if cfg.Dir == "" {
		cfg.Dir = t.TempDir()
	}
	store, err := ioconnect.OpenStore(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	keys, err := wire.NewServer(generate(t, jwk.P256), generate(t, jwk.P256))
	if err != nil {
		t.Fatal(err)
	}
	w := &world{store: store, devices: directory{}, now: time.Unix(1_800_000_000, 0)}
	s := ioconnect.New(ioconnect.Config{Server: keys, Token: wire.TokenKey{1}, ReadToken: "project", WriteToken: "owner", Now: func() time.Time { return w.now }}, w.devices, store, slog.New(slog.DiscardHandler))
	mux := http.NewServeMux()
	for pattern, h := range s.Handlers() {
		mux.Handle(pattern, h)
	}
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	w.url = server.URL
	return w
}

func (w *world) device(t testing.TB) *device {
	t.Helper()
	d := &device{sign: generate(t, jwk.Secp256k1), agree: generate(t, jwk.P256)}
	d.id = did.ID(d.sign.Public().Address())
	d.kid = did.ID(d.agree.Public().Address()).String() + "#Key-p256-2"
	w.devices[d.id] = ioconnect.Device{Signing: d.sign.Public(), Agreement: wire.Recipient{ID: d.kid, Key: d.agree.Public()}}
	return d
}

// do returns status and body of a request.
func (w *world) do(t testing.TB, method, path, token, body string) (int, []byte) {
	t.Helper()
	request, err := http.NewRequest(method, w.url+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	raw, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	if len(raw) >= wire.MaxReplyBytes && response.StatusCode == http.StatusOK && !strings.HasPrefix(path, "/v1/legacy") {
		t.Errorf("%s %s: %d bytes overflow the device's buffer", method, path, len(raw))
	}
	return response.StatusCode, raw
}

// connect reads the server's document, takes the last key for agreement as the SDK does, and asks for a token.
func (d *device) connect(t testing.TB, w *world) {
	t.Helper()
	_, raw := w.do(t, "GET", "/didDoc", "", "")
	var document struct {
		KeyAgreement       []string
		VerificationMethod []struct {
			ID           string
			PublicKeyJwk json.RawMessage
		}
	}
	if err := json.Unmarshal(raw, &document); err != nil {
		t.Fatal(err)
	}
	for _, m := range document.VerificationMethod {
		if m.ID == document.KeyAgreement[len(document.KeyAgreement)-1] {
			key, err := jwk.ParsePublic(m.PublicKeyJwk)
			if err != nil {
				t.Fatal(err)
			}
			d.server = wire.Recipient{ID: m.ID, Key: key}
		}
	}
	status, raw := w.do(t, "POST", "/issue_vc", "", fmt.Sprintf(`{"clientID":%q}`, d.id))
	if status != http.StatusOK {
		t.Fatalf("no token: %d %s", status, raw)
	}
	d.token = string(d.open(t, raw))
	if len("Bearer "+d.token)+1 > 1024 {
		t.Errorf("token of %d bytes overflows the device's buffer", len(d.token))
	}
}

func (d *device) open(t testing.TB, raw []byte) []byte {
	t.Helper()
	e, err := wire.Parse(raw)
	if err != nil {
		t.Fatalf("%v: %s", err, raw)
	}
	content, err := e.Open(d.kid, d.agree)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

func (d *device) seal(t testing.TB, from did.ID, content string) string {
	t.Helper()
	raw, err := wire.Seal([]byte(content), from, []wire.Recipient{d.server}, wire.KeyID(28), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

func (d *device) messageID(t testing.TB, raw []byte) string {
	t.Helper()
	var answer struct{ MessageID string }
	if err := json.Unmarshal(d.open(t, raw), &answer); err != nil {
		t.Fatal(err)
	}
	return answer.MessageID
}

const plain = `{"projectID":21,"projectVersion":"0.1","data":"{\"private_input\":\"14\"}"}`

func TestAnOriginalDeviceConnectsUnchanged(t *testing.T) {
	w := newWorld(t, ioconnect.StoreConfig{})
	d := w.device(t)
	d.connect(t, w)
	envelope := d.seal(t, d.id, plain)
	status, raw := w.do(t, "POST", "/message", d.token, envelope)
	if status != http.StatusOK {
		t.Fatalf("%d %s", status, raw)
	}
	id := d.messageID(t, raw)
	status, raw = w.do(t, "GET", "/message/"+id, "", "")
	var state struct {
		MessageID string
		States    []struct{ State, Time, Comment, Result *string }
	}
	if err := json.Unmarshal(d.open(t, raw), &state); err != nil || status != http.StatusOK || state.MessageID != id || len(state.States) != 1 || *state.States[0].State != "received" || state.States[0].Result == nil {
		t.Errorf("%d %+v %v", status, state, err)
	}
	// A copy is the same message, also in another spelling of JSON.
	for _, copied := range []string{envelope, strings.Replace(envelope, `{"ciphertext"`, `{ "ciphertext"`, 1)} {
		if _, raw = w.do(t, "POST", "/message", d.token, copied); d.messageID(t, raw) != id {
			t.Error("a copy counts anew")
		}
	}
	list, err := w.store.List(0, 10)
	if err != nil || len(list) != 1 || list[0].Proof != ioconnect.ByToken || string(list[0].Content) != plain || list[0].Device != d.id || list[0].ProjectID != "21" {
		t.Errorf("%+v %v", list, err)
	}
	// What the project says reaches the device.
	if err := w.store.SetState(id, ioconnect.State{State: "refused", Comment: "no signature", Time: w.now}); err != nil {
		t.Fatal(err)
	}
	_, raw = w.do(t, "GET", "/message/"+id, "", "")
	if !bytes.Contains(d.open(t, raw), []byte("no signature")) {
		t.Error("the device is not told")
	}
}

// Each defect of the original's server, and what one could try besides.
func TestNobodyElseWritesAsADevice(t *testing.T) {
	w := newWorld(t, ioconnect.StoreConfig{})
	d, other := w.device(t), w.device(t)
	d.connect(t, w)
	other.connect(t, w)
	stranger := &device{id: did.ID{9}, server: d.server}
	for name, test := range map[string]struct {
		token, body string
		want        int
	}{
		"no token":               {"", d.seal(t, d.id, plain), 401},
		"invalid token":          {d.token[:40] + "AAAA" + d.token[44:], d.seal(t, d.id, plain), 401},
		"token of another":       {other.token, d.seal(t, d.id, plain), 401},
		"name of another":        {d.token, d.seal(t, other.id, plain), 401},
		"a stranger":             {d.token, stranger.seal(t, stranger.id, plain), 401},
		"plaintext":              {"", plain, 401},
		"plaintext with a token": {d.token, plain, 401},
		"no message":             {d.token, d.seal(t, d.id, `{"projectID":21}`), 400},
		"garbage inside":         {d.token, d.seal(t, d.id, "\x00"), 400},
		"flipped":                {d.token, strings.Replace(d.seal(t, d.id, plain), `"tag":"`, `"tag":"AA`, 1), 400},
		"DIDComm":                {d.token, `{"ciphertext":"AA","iv":"AAAAAAAAAAAAAAAAAAAAAA","tag":"AA","protected":"AA","recipients":[]}`, 400},
		"too large":              {d.token, strings.Repeat("x", wire.MaxBytes+1), 413},
		"no JSON":                {d.token, "x", 400},
	} {
		if status, raw := w.do(t, "POST", "/message", test.token, test.body); status != test.want || bytes.Contains(raw, []byte("messageID")) {
			t.Errorf("%s: %d %s, want %d", name, status, raw, test.want)
		}
	}
	sealed := d.seal(t, d.id, plain)
	w.now = w.now.Add(24 * time.Hour)
	if status, _ := w.do(t, "POST", "/message", d.token, sealed); status != 401 {
		t.Errorf("expired token: %d", status)
	}
	w.now = w.now.Add(-time.Hour)
	delete(w.devices, d.id)
	if status, _ := w.do(t, "POST", "/message", d.token, sealed); status != 404 {
		t.Errorf("removed device: %d", status)
	}
	if list, err := w.store.List(0, 10); err != nil || len(list) != 0 {
		t.Errorf("kept %+v %v", list, err)
	}
	for body, want := range map[string]int{`{"clientID":"did:io:0x00"}`: 400, fmt.Sprintf(`{"clientID":%q}`, did.ID{1}): 404, `x`: 400} {
		if status, _ := w.do(t, "POST", "/issue_vc", "", body); status != want {
			t.Errorf("token for %s: %d, want %d", body, status, want)
		}
	}
	if status, _ := w.do(t, "GET", "/message/00000000-0000-4000-8000-000000000000", "", ""); status != 404 {
		t.Errorf("unknown message: %d", status)
	}
}

// signedMessage signs as a device of the later original.
func signedMessage(t testing.TB, key jwk.Private, data string) wire.Message {
	t.Helper()
	m := wire.Message{ProjectID: 21, ProjectVersion: "0.1", Data: data}
	private, err := crypto.ToECDSA(key.Secret())
	if err != nil {
		t.Fatal(err)
	}
	digest := m.Digest()
	signature, err := crypto.Sign(digest[:], private)
	if err != nil {
		t.Fatal(err)
	}
	m.Signature = "0x" + hex.EncodeToString(signature)
	return m
}

func text(t testing.TB, value any) string {
	t.Helper()
	raw, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

func TestSignedDataIsKeptAsSuch(t *testing.T) {
	w := newWorld(t, ioconnect.StoreConfig{})
	d, other := w.device(t), w.device(t)
	d.connect(t, w)
	jwt := func(key jwk.Private, iss did.ID) string {
		head := base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"ES256"}`)) + "." + base64.RawURLEncoding.EncodeToString([]byte(`{"iss":"`+iss.String()+`"}`))
		signature, err := key.Sign([]byte(head))
		if err != nil {
			t.Fatal(err)
		}
		return head + "." + base64.RawURLEncoding.EncodeToString(signature)
	}
	inJWT := func(token string) string {
		return text(t, wire.Message{ProjectID: 21, ProjectVersion: "0.1", Data: token})
	}
	message := text(t, signedMessage(t, d.sign, "5"))
	for name, test := range map[string]struct {
		token, body string
		want        int
	}{
		"JSON":                           {"", message, 200},
		"signed by an unknown key":       {"", text(t, signedMessage(t, generate(t, jwk.Secp256k1), "5")), 404},
		"envelope, signed":               {d.token, d.seal(t, d.id, text(t, signedMessage(t, d.sign, "6"))), 200},
		"envelope, signed by another":    {d.token, d.seal(t, d.id, text(t, signedMessage(t, other.sign, "6"))), 401},
		"envelope, JWT":                  {d.token, d.seal(t, d.id, inJWT(jwt(d.sign, d.id))), 200},
		"envelope, JWT of another":       {d.token, d.seal(t, d.id, inJWT(jwt(d.sign, other.id))), 401},
		"envelope, JWT by another's key": {d.token, d.seal(t, d.id, inJWT(jwt(other.sign, d.id))), 401},
	} {
		if status, raw := w.do(t, "POST", "/message", test.token, test.body); status != test.want {
			t.Errorf("%s: %d %s", name, status, raw)
		}
	}
	list, err := w.store.List(0, 10)
	if err != nil || len(list) != 3 {
		t.Fatalf("%+v %v", list, err)
	}
	for _, m := range list {
		if m.Proof != ioconnect.BySignature || m.Device != d.id {
			t.Errorf("%+v", m)
		}
	}
	// Another device that says the same is not taken for a copy.
	if status, raw := w.do(t, "POST", "/message", "", text(t, signedMessage(t, other.sign, "5"))); status != 200 || bytes.Contains(raw, []byte(list[0].ID)) {
		t.Errorf("%d %s", status, raw)
	}
	_, first := w.do(t, "POST", "/message", "", message)
	if _, again := w.do(t, "POST", "/message", "", message); !bytes.Equal(first, again) {
		t.Errorf("a copy is new: %s %s", first, again)
	}
}

func task(t testing.TB, key jwk.Private, nonce int) string {
	t.Helper()
	body := fmt.Sprintf(`{"nonce":%d,"projectID":"delen","payload":{"timestamp":1795383620,"value":5,"publicKey":"0x04%x"}}`, nonce, key.Public().Bytes())
	signature, err := key.Sign(wire.TaskMessage([]byte(body), 1795383620, 5))
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf(`%s,"signature":"0x%x"}`, strings.TrimSuffix(body, "}"), signature)
}

func TestTasksOfTheSolarFarm(t *testing.T) {
	w := newWorld(t, ioconnect.StoreConfig{MaxPerDevice: 2})
	d := w.device(t)
	status, first := w.do(t, "POST", "/v1/task", "", task(t, d.sign, 1))
	if status != 200 || !bytes.Contains(first, []byte("taskID")) {
		t.Fatalf("%d %s", status, first)
	}
	if _, again := w.do(t, "POST", "/v1/task", "", task(t, d.sign, 1)); !bytes.Equal(first, again) {
		t.Errorf("a copy is new: %s", again)
	}
	for name, test := range map[string]struct {
		body string
		want int
	}{
		"unknown key": {task(t, generate(t, jwk.Secp256k1), 1), 404}, "changed": {strings.Replace(task(t, d.sign, 1), `"value":5`, `"value":6`, 1), 401},
		"no task": {`{}`, 400}, "second": {task(t, d.sign, 2), 200},
	} {
		if status, raw := w.do(t, "POST", "/v1/task", "", test.body); status != test.want {
			t.Errorf("%s: %d %s", name, status, raw)
		}
	}
	if status, _ := w.do(t, "POST", "/v1/task", "", task(t, d.sign, 3)); status != http.StatusServiceUnavailable {
		t.Errorf("above the device's share: %d", status)
	}
	var answer struct{ TaskID string }
	if err := json.Unmarshal(first, &answer); err != nil {
		t.Fatal(err)
	}
	if status, raw := w.do(t, "GET", "/message/"+answer.TaskID, "", ""); status != 200 || !bytes.Contains(raw, []byte("received")) {
		t.Errorf("%d %s", status, raw)
	}
}

func TestProjectTakesOverWhatIsKept(t *testing.T) {
	dir := t.TempDir()
	w := newWorld(t, ioconnect.StoreConfig{Dir: dir, MaxMessages: 3})
	d := w.device(t)
	for n := range 3 {
		if status, raw := w.do(t, "POST", "/v1/task", "", task(t, d.sign, n)); status != 200 {
			t.Fatalf("%d %s", status, raw)
		}
	}
	if status, _ := w.do(t, "POST", "/v1/task", "", task(t, d.sign, 3)); status != http.StatusServiceUnavailable {
		t.Errorf("a full store takes more: %d", status)
	}
	var page struct{ Messages []ioconnect.Message }
	for token, want := range map[string]int{"": 401, "devices": 401, "project": 200} {
		status, raw := w.do(t, "GET", "/v1/legacy/messages?after=1", token, "")
		if status != want {
			t.Errorf("token %q: %d", token, status)
		}
		if status == 200 {
			if err := json.Unmarshal(raw, &page); err != nil || len(page.Messages) != 2 || page.Messages[0].Seq != 2 {
				t.Errorf("%s %v", raw, err)
			}
		}
	}
	if err := w.store.Release(2); err != nil {
		t.Fatal(err)
	}
	if _, err := w.store.Get(page.Messages[0].ID); !errors.Is(err, ioconnect.ErrNotFound) {
		t.Errorf("released message: %v", err)
	}
	// Copies of what was released stay copies, also after a restart.
	if err := w.store.Close(); err != nil {
		t.Fatal(err)
	}
	store, err := ioconnect.OpenStore(ioconnect.StoreConfig{Dir: dir, MaxMessages: 3})
	if err != nil {
		t.Fatal(err)
	}
	w.store = store
	defer store.Close()
	again := newServerOver(t, w, store)
	if status, raw := again.do(t, "POST", "/v1/task", "", task(t, d.sign, 1)); status != 200 || !bytes.Contains(raw, []byte(page.Messages[0].ID)) {
		t.Errorf("%d %s", status, raw)
	}
	if status, raw := again.do(t, "POST", "/v1/task", "", task(t, d.sign, 3)); status != 200 {
		t.Errorf("%d %s", status, raw)
	}
	list, err := store.List(0, 10)
	if err != nil || len(list) != 2 || list[0].Seq != 3 || list[1].Seq != 4 {
		t.Errorf("%+v %v", list, err)
	}
}

// After a rotation the registry names another key under the same DID: what the old one signs is refused, token or not.
func TestTheOldKeyWritesNoMore(t *testing.T) {
	w := newWorld(t, ioconnect.StoreConfig{})
	d := w.device(t)
	d.connect(t, w)
	device := w.devices[d.id]
	device.Signing = generate(t, jwk.Secp256k1).Public()
	w.devices[d.id] = device
	for name, test := range map[string]struct{ path, token, body string }{
		"task":     {"/v1/task", "", task(t, d.sign, 1)},
		"message":  {"/message", "", text(t, signedMessage(t, d.sign, "5"))},
		"envelope": {"/message", d.token, d.seal(t, d.id, text(t, signedMessage(t, d.sign, "5")))},
	} {
		if status, raw := w.do(t, "POST", test.path, test.token, test.body); status != 401 {
			t.Errorf("%s: %d %s", name, status, raw)
		}
	}
	if list, err := w.store.List(0, 10); err != nil || len(list) != 0 {
		t.Errorf("kept %+v %v", list, err)
	}
}

// What is remembered of released messages is bounded too: four times as many as may be kept, the oldest go first.
func TestOldDigestsAreForgotten(t *testing.T) {
	store, err := ioconnect.OpenStore(ioconnect.StoreConfig{Dir: t.TempDir(), MaxMessages: 2})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	add := func(n byte, id string) string {
		t.Helper()
		got, err := store.Add(ioconnect.Message{ID: id, Device: did.ID{1}}, [32]byte{n})
		if err != nil {
			t.Fatal(err)
		}
		if err := store.Release(1 << 62); err != nil {
			t.Fatal(err)
		}
		return got
	}
	for n := byte(1); n <= 8; n++ {
		add(n, fmt.Sprint(n))
	}
	if got := add(1, "again"); got != "1" {
		t.Errorf("the oldest of eight is new: %s", got)
	}
	add(9, "9")
	if got := add(2, "again"); got != "2" {
		t.Errorf("the second of nine is new: %s", got)
	}
	if got := add(1, "again"); got != "again" {
		t.Errorf("the ninth back is still known: %s", got)
	}
}

// The project tells devices what became of their messages, and makes room, without a program of its own in the gateway.
func TestProjectSettlesOverHTTP(t *testing.T) {
	w := newWorld(t, ioconnect.StoreConfig{MaxMessages: 2})
	d := w.device(t)
	d.connect(t, w)
	_, raw := w.do(t, "POST", "/message", d.token, d.seal(t, d.id, plain))
	id := d.messageID(t, raw)
	if status, raw := w.do(t, "POST", "/v1/task", "", task(t, d.sign, 1)); status != 200 {
		t.Fatalf("%d %s", status, raw)
	}
	state := "/v1/legacy/messages/" + id + "/state"
	for name, test := range map[string]struct {
		path, token, body string
		want              int
	}{
		"state, no token": {state, "", `{"state":"packed"}`, 401}, "state, device's token": {state, d.token, `{"state":"packed"}`, 401},
		"state, token to read": {state, "project", `{"state":"packed"}`, 401}, "no state": {state, "owner", `{}`, 400},
		"long state":      {state, "owner", text(t, ioconnect.State{State: strings.Repeat("x", 600)}), 400},
		"unknown message": {"/v1/legacy/messages/x/state", "owner", `{"state":"packed"}`, 404},
		"state, no JSON":  {state, "owner", `x`, 400}, "release, no token": {"/v1/legacy/release", "", `{"upTo":9}`, 401},
		"release, token to read": {"/v1/legacy/release", "project", `{"upTo":9}`, 401}, "release nothing": {"/v1/legacy/release", "owner", `{}`, 400},
		"state": {state, "owner", `{"state":"packed","comment":"taken over","time":"1999-01-01T00:00:00Z"}`, 204},
	} {
		if status, raw := w.do(t, "POST", test.path, test.token, test.body); status != test.want {
			t.Errorf("%s: %d %s, want %d", name, status, raw, test.want)
		}
	}
	_, raw = w.do(t, "GET", "/message/"+id, "", "")
	told := d.open(t, raw)
	if !bytes.Contains(told, []byte("taken over")) || bytes.Contains(told, []byte("1999")) || bytes.Contains(told, []byte("xxx")) {
		t.Errorf("the device is told %s", told)
	}
	if status, _ := w.do(t, "POST", "/v1/task", "", task(t, d.sign, 2)); status != 503 {
		t.Errorf("full: %d", status)
	}
	if status, raw := w.do(t, "POST", "/v1/legacy/release", "owner", `{"upTo":1}`); status != 204 {
		t.Fatalf("%d %s", status, raw)
	}
	if status, _ := w.do(t, "POST", "/v1/task", "", task(t, d.sign, 2)); status != 200 {
		t.Errorf("after the release: %d", status)
	}
	if status, _ := w.do(t, "GET", "/message/"+id, "", ""); status != 404 {
		t.Errorf("a released message: %d", status)
	}
}

// A store is bounded in bytes too, for all and for each device, and counts the same after a restart.
func TestStoreIsBoundedInBytes(t *testing.T) {
	cfg := ioconnect.StoreConfig{Dir: t.TempDir(), MaxBytes: 1600} // 100 for each device
	open := func() *ioconnect.Store {
		t.Helper()
		store, err := ioconnect.OpenStore(cfg)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { store.Close() })
		return store
	}
	var n byte
	add := func(s *ioconnect.Store, device byte, size int) error {
		n++
		_, err := s.Add(ioconnect.Message{ID: fmt.Sprint(n), Device: did.ID{device}, Content: make([]byte, size)}, [32]byte{n})
		return err
	}
	s := open()
	for _, size := range []int{60, 40} {
		if err := add(s, 1, size); err != nil {
			t.Fatal(err)
		}
	}
	if err := add(s, 1, 1); !errors.Is(err, ioconnect.ErrFull) {
		t.Errorf("above a device's bytes: %v", err)
	}
	if err := add(s, 2, 1400); err != nil {
		t.Errorf("a device's first message, above its share: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open()
	if err := add(s, 3, 101); !errors.Is(err, ioconnect.ErrFull) {
		t.Errorf("above all bytes: %v", err)
	}
	if err := add(s, 3, 100); err != nil {
		t.Errorf("to the last byte: %v", err)
	}
	if err := s.Release(1); err != nil { // 60 of the first device
		t.Fatal(err)
	}
	if err := add(s, 1, 61); !errors.Is(err, ioconnect.ErrFull) {
		t.Errorf("more than was released: %v", err)
	}
	if err := add(s, 1, 60); err != nil {
		t.Errorf("what was released: %v", err)
	}
}

func newServerOver(t testing.TB, w *world, store *ioconnect.Store) *world {
	t.Helper()
	keys, err := wire.NewServer(generate(t, jwk.P256), generate(t, jwk.P256))
	if err != nil {
		t.Fatal(err)
	}
	s := ioconnect.New(ioconnect.Config{Server: keys}, w.devices, store, slog.New(slog.DiscardHandler))
	mux := http.NewServeMux()
	for pattern, h := range s.Handlers() {
		mux.Handle(pattern, h)
	}
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return &world{url: server.URL, store: store, devices: w.devices, now: w.now}
}

func TestFullHistoryFitsIntoADevice(t *testing.T) {
	w := newWorld(t, ioconnect.StoreConfig{})
	d := w.device(t)
	d.connect(t, w)
	_, raw := w.do(t, "POST", "/message", d.token, d.seal(t, d.id, plain))
	id := d.messageID(t, raw)
	for range 20 {
		if err := w.store.SetState(id, ioconnect.State{State: "s", Comment: strings.Repeat("\x01", 70), Time: w.now}); err != nil {
			t.Fatal(err)
		}
	}
	if status, _ := w.do(t, "GET", "/message/"+id, "", ""); status != 200 {
		t.Errorf("status %d", status)
	}
	if err := w.store.SetState(id, ioconnect.State{State: "s", Comment: strings.Repeat("\x01", 90)}); err == nil {
		t.Error("a long comment is taken")
	}
}
