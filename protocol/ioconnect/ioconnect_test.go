package ioconnect_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/protocol/ioconnect"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

type vectors struct {
	DeviceDocument json.RawMessage `json:"device_did_document"`
	DeviceToServer struct {
		Authorization, JWE, Plaintext string
	} `json:"device_to_server"`
	ServerToDevice struct {
		JWE, Plaintext string
	} `json:"server_to_device"`
	ServerDocument json.RawMessage       `json:"server_did_document"`
	ServerAgree    string                `json:"server_ka_private_hex"`
	DeviceSign     string                `json:"device_sign_private_hex"`
	DeviceAgree    string                `json:"device_ka_private_hex"`
	SolarFarm      struct{ Body string } `json:"solarfarm_post"`
}

func load(t testing.TB) vectors {
	t.Helper()
	raw, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

func private(t testing.TB, curve jwk.Curve, text string) jwk.Private {
	t.Helper()
	raw, err := hex.DecodeString(text)
	if err != nil {
		t.Fatal(err)
	}
	k, err := jwk.NewPrivate(curve, raw)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func generate(t testing.TB, curve jwk.Curve) jwk.Private {
	t.Helper()
	k, err := jwk.Generate(curve, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

const (
	deviceKid = "did:io:0x0b1dc5b3717e957e30ded1f642df5f3abf459f70#Key-p256-2"
	serverKid = "did:io:0x07ec344c1650176bbc8ca09dec44ad50f5e4df15#Key-p256-2147483617"
)

func TestCapturedEnvelopesOpen(t *testing.T) {
	v := load(t)
	for name, test := range map[string]struct {
		raw, want, kid, from string
		key                  jwk.Private
	}{
		"device to server": {v.DeviceToServer.JWE, v.DeviceToServer.Plaintext, serverKid, "did:io:0xa867bf1e174e20b13794ddcfa8fd2f01fd149d52", private(t, jwk.P256, v.ServerAgree)},
		"server to device": {v.ServerToDevice.JWE, v.ServerToDevice.Plaintext, deviceKid, "did:io:0x0e7f8505888956804a79226552880130fcd4de75", private(t, jwk.P256, v.DeviceAgree)},
	} {
		e, err := ioconnect.Parse([]byte(test.raw))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if got, err := e.Open(test.kid, test.key); err != nil || string(got) != test.want {
			t.Errorf("%s: %q, %v", name, got, err)
		}
		if e.Claimed() != test.from {
			t.Errorf("%s: claims %s", name, e.Claimed())
		}
		if _, err := e.Open("did:io:0x00#Key-p256-1", test.key); !errors.Is(err, ioconnect.ErrNotForUs) {
			t.Errorf("%s: another kid: %v", name, err)
		}
	}
}

// With the device's randomness, Seal makes the device's very bytes.
func TestCapturedEnvelopeIsMadeAgain(t *testing.T) {
	v := load(t)
	server := private(t, jwk.P256, v.ServerAgree)
	random := ioconnect.RandomOf(t, []byte(v.DeviceToServer.JWE), server)
	from, err := did.Parse("did:io:0xa867bf1e174e20b13794ddcfa8fd2f01fd149d52")
	if err != nil {
		t.Fatal(err)
	}
	to := []ioconnect.Recipient{{ID: serverKid, Key: server.Public()}}
	got, err := ioconnect.Seal([]byte(v.DeviceToServer.Plaintext), from, to, ioconnect.KeyID(math.MaxInt32-2147483619), bytes.NewReader(random))
	if err != nil || string(got) != v.DeviceToServer.JWE {
		t.Errorf("got  %s\nwant %s\n%v", got, v.DeviceToServer.JWE, err)
	}
}

func TestCapturedDocument(t *testing.T) {
	v := load(t)
	d, err := ioconnect.ParseDocument(v.DeviceDocument)
	if err != nil {
		t.Fatal(err)
	}
	if d.Signing != private(t, jwk.Secp256k1, v.DeviceSign).Public() || d.Agreement.Key != private(t, jwk.P256, v.DeviceAgree).Public() || d.Agreement.ID != deviceKid {
		t.Errorf("%+v", d)
	}
	raw, err := d.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	var compact bytes.Buffer
	if err := json.Compact(&compact, v.DeviceDocument); err != nil || compact.String() != string(raw) {
		t.Errorf("got  %s\nwant %s", raw, compact.String())
	}
	for name, change := range map[string][2]string{
		"key of another":     {"w1Yx7r5TT7EfCN4a4p5xI92DQvP5TFSVMz9rnD4KF-E", "_TTkSwi7F2wUmbzEM0gtugY57AxteHBFB15JqgkKQq4"},
		"another controller": {`"controller": "did:io:0xa8`, `"controller": "did:io:0xb8`},
		"no agreement":       {`"keyAgreement"`, `"keyAgreements"`},
		"no did:io":          {`"id": "did:io:0xa867bf1e174e20b13794ddcfa8fd2f01fd149d52"`, `"id": "did:web:x"`},
	} {
		broken := strings.Replace(spaced(t, v.DeviceDocument), change[0], change[1], -1)
		if _, err := ioconnect.ParseDocument([]byte(broken)); !errors.Is(err, ioconnect.ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A document that is in order but for one thing: its key is not the one that the DID derives from.
func TestDocumentOfAnotherKeyIsRefused(t *testing.T) {
	sign, other, agree := generate(t, jwk.Secp256k1), generate(t, jwk.Secp256k1), generate(t, jwk.P256)
	id := did.ID(sign.Public().Address())
	d := ioconnect.Document{ID: id, SigningID: id.String() + "#Key-secp256k1-1", Agreement: ioconnect.Recipient{ID: deviceKid, Key: agree.Public()}}
	for name, test := range map[string]struct {
		key  jwk.Public
		want error
	}{"its own": {sign.Public(), nil}, "another's": {other.Public(), ioconnect.ErrMalformed}} {
		d.Signing = test.key
		raw, err := d.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := ioconnect.ParseDocument(raw); !errors.Is(err, test.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func spaced(t testing.TB, raw []byte) string {
	var out bytes.Buffer
	if err := json.Indent(&out, raw, "", " "); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func newServer(t testing.TB) ioconnect.Server {
	t.Helper()
	s, err := ioconnect.NewServer(generate(t, jwk.P256), generate(t, jwk.P256))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestDeviceAndServerTalk(t *testing.T) {
	s, device := newServer(t), generate(t, jwk.P256)
	to := ioconnect.Recipient{ID: deviceKid, Key: device.Public()}
	raw, err := ioconnect.Seal([]byte("hello"), did.ID{1}, []ioconnect.Recipient{s.Key()}, ioconnect.KeyID(0), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	e, err := ioconnect.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := s.Open(e); err != nil || string(got) != "hello" || e.Claimed() != (did.ID{1}).String() {
		t.Errorf("%q %v", got, err)
	}
	reply, err := s.Reply([]byte("welcome"), to, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	if e, err = ioconnect.Parse(reply); err != nil {
		t.Fatal(err)
	}
	if got, err := e.Open(deviceKid, device); err != nil || string(got) != "welcome" {
		t.Errorf("%q %v", got, err)
	}
	if _, err := s.Reply(make([]byte, ioconnect.MaxReplyBytes), to, rand.Reader); !errors.Is(err, ioconnect.ErrTooLarge) {
		t.Errorf("a reply above the device's buffer: %v", err)
	}
	if _, err := s.ReplyToken(strings.Repeat("x", ioconnect.MaxTokenBytes+1), to, rand.Reader); !errors.Is(err, ioconnect.ErrTooLarge) {
		t.Errorf("a token above the device's buffer: %v", err)
	}
	if _, err := s.ReplyToken(strings.Repeat("x", ioconnect.MaxTokenBytes), to, rand.Reader); err != nil {
		t.Errorf("the longest token: %v", err)
	}
	to.ID = "bob#1"
	if _, err := s.Reply(nil, to, rand.Reader); !errors.Is(err, ioconnect.ErrMalformed) {
		t.Errorf("a kid that no device has: %v", err)
	}
}

// keyNumber finds the numbers that a device would take for keys of its own store.
var keyNumber = regexp.MustCompile(`"kid":"[^"#]*-(\d+)"`)

// checkSafe fails when a device that reads raw could lose a key: kid of epk and of every publicKeyJwk (the SDK's
// iotex_jwk_get_jwk_from_json_value). The recipient's kid is the device's own name, compared and not parsed.
func checkSafe(t testing.TB, raw []byte) {
	t.Helper()
	var envelope struct{ Protected string }
	if err := json.Unmarshal(raw, &envelope); err != nil {
		t.Fatal(err)
	}
	seen := raw
	if envelope.Protected != "" {
		var err error
		if seen, err = base64.RawURLEncoding.DecodeString(envelope.Protected); err != nil {
			t.Fatal(err)
		}
	}
	found := keyNumber.FindAllSubmatch(seen, -1)
	if len(found) == 0 {
		t.Fatalf("no kid in %s: the device would refuse it", seen)
	}
	for _, match := range found {
		if n, err := strconv.ParseInt(string(match[1]), 10, 64); err != nil || n <= 1<<31-1<<16 || n > math.MaxInt32 {
			t.Fatalf("key number %s would make a device destroy a key", match[1])
		}
	}
}

func TestNoReplyErasesAKey(t *testing.T) {
	s, device := newServer(t), generate(t, jwk.P256)
	document, err := s.Document()
	if err != nil {
		t.Fatal(err)
	}
	checkSafe(t, document)
	for below := range 256 {
		raw, err := ioconnect.Seal(nil, s.DID(), []ioconnect.Recipient{{ID: deviceKid, Key: device.Public()}}, ioconnect.KeyID(uint8(below)), rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		checkSafe(t, raw)
	}
}

func FuzzNoReplyErasesAKey(f *testing.F) {
	s, device := newServer(f), generate(f, jwk.P256)
	f.Add([]byte("Key-p256-1"), deviceKid, uint8(255))
	f.Add([]byte(`"kid":"Key-p256-1"`), `did:io:0x0b1dc5b3717e957e30ded1f642df5f3abf459f70#Key-p256-1","epk":{"kid":"Key-p256-1"},"`, uint8(0))
	f.Fuzz(func(t *testing.T, content []byte, kid string, below uint8) {
		to := ioconnect.Recipient{ID: kid, Key: device.Public()}
		if raw, err := s.Reply(content, to, rand.Reader); err == nil {
			checkSafe(t, raw)
		}
		if raw, err := s.ReplyToken(string(content), to, rand.Reader); err == nil {
			checkSafe(t, raw)
		}
		if raw, err := ioconnect.Seal(content, s.DID(), []ioconnect.Recipient{to}, ioconnect.KeyID(below), rand.Reader); err == nil {
			checkSafe(t, raw)
		}
	})
}

func TestBrokenEnvelopesAreRefused(t *testing.T) {
	v := load(t)
	server := private(t, jwk.P256, v.ServerAgree)
	flip := func(text string) string {
		raw, _ := base64.RawURLEncoding.DecodeString(text)
		raw[0] ^= 1
		return base64.RawURLEncoding.EncodeToString(raw)
	}
	header := func(j map[string]any, old, new string) {
		raw, _ := base64.RawURLEncoding.DecodeString(j["protected"].(string))
		j["protected"] = base64.RawURLEncoding.EncodeToString([]byte(strings.Replace(string(raw), old, new, 1)))
	}
	first := func(j map[string]any) map[string]any { return j["recipients"].([]any)[0].(map[string]any) }
	for name, test := range map[string]struct {
		change func(map[string]any)
		want   error
	}{
		"ciphertext":      {func(j map[string]any) { j["ciphertext"] = flip(j["ciphertext"].(string)) }, ioconnect.ErrOpen},
		"tag":             {func(j map[string]any) { j["tag"] = flip(j["tag"].(string)) }, ioconnect.ErrOpen},
		"nonce":           {func(j map[string]any) { j["iv"] = flip(j["iv"].(string)) }, ioconnect.ErrOpen},
		"wrapped key":     {func(j map[string]any) { first(j)["encrypted_key"] = flip(first(j)["encrypted_key"].(string)) }, ioconnect.ErrOpen},
		"AAD":             {func(j map[string]any) { header(j, "0xa867", "0xb867") }, ioconnect.ErrOpen},
		"epk off curve":   {func(j map[string]any) { header(j, `"x":"c`, `"x":"d`) }, ioconnect.ErrOpen},
		"epk of a curve":  {func(j map[string]any) { header(j, `"crv":"P-256"`, `"crv":"secp256k1"`) }, ioconnect.ErrOpen},
		"no epk":          {func(j map[string]any) { header(j, `"epk"`, `"epc"`) }, ioconnect.ErrOpen},
		"truncated key":   {func(j map[string]any) { first(j)["encrypted_key"] = first(j)["encrypted_key"].(string)[:43] }, ioconnect.ErrMalformed},
		"nonce of a JWE":  {func(j map[string]any) { j["iv"] = strings.Repeat("A", 22) }, ioconnect.ErrMalformed},
		"key of a JWE":    {func(j map[string]any) { first(j)["encrypted_key"] = strings.Repeat("A", 96) }, ioconnect.ErrMalformed},
		"anoncrypt":       {func(j map[string]any) { header(j, "ECDH-1PU+A256KW", "ECDH-ES+A256KW") }, ioconnect.ErrMalformed},
		"A256GCM":         {func(j map[string]any) { header(j, "A256CBC-HS512", "A256GCM") }, ioconnect.ErrMalformed},
		"many recipients": {func(j map[string]any) { j["recipients"] = make([]any, 5) }, ioconnect.ErrMalformed},
		"no recipient":    {func(j map[string]any) { j["recipients"] = []any{} }, ioconnect.ErrMalformed},
		"no base64":       {func(j map[string]any) { j["tag"] = "%" }, ioconnect.ErrMalformed},
	} {
		var j map[string]any
		if err := json.Unmarshal([]byte(v.DeviceToServer.JWE), &j); err != nil {
			t.Fatal(err)
		}
		test.change(j)
		raw, _ := json.Marshal(j)
		e, err := ioconnect.Parse(raw)
		if err == nil {
			_, err = e.Open(serverKid, server)
		}
		if !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
		if test.want == ioconnect.ErrOpen && err != ioconnect.ErrOpen {
			t.Errorf("%s: the error tells more: %v", name, err)
		}
	}
	if _, err := ioconnect.Parse(make([]byte, ioconnect.MaxBytes+1)); !errors.Is(err, ioconnect.ErrTooLarge) {
		t.Errorf("oversized: %v", err)
	}
}

func TestTokensAreBoundToDeviceAndTime(t *testing.T) {
	k, other := ioconnect.TokenKey{1}, ioconnect.TokenKey{2}
	end := time.Unix(2000, 0)
	token := k.Issue(did.ID{7}, end)
	if len(token) > ioconnect.MaxTokenBytes {
		t.Errorf("token of %d bytes", len(token))
	}
	if got, err := k.Check(token, end.Add(-time.Second)); err != nil || got != (did.ID{7}) {
		t.Errorf("%v %v", got, err)
	}
	if _, err := k.Check(token, end); !errors.Is(err, ioconnect.ErrExpired) {
		t.Errorf("at its end: %v", err)
	}
	raw, _ := base64.RawURLEncoding.DecodeString(token)
	for i := range raw {
		broken := bytes.Clone(raw)
		broken[i] ^= 1
		if _, err := k.Check(base64.RawURLEncoding.EncodeToString(broken), time.Unix(0, 0)); !errors.Is(err, ioconnect.ErrSignature) {
			t.Fatalf("byte %d flipped: %v", i, err)
		}
	}
	for name, bad := range map[string]string{"none": "", "not base64": "%", "short": token[:20], "of another server": other.Issue(did.ID{7}, end)} {
		if _, err := k.Check(bad, time.Unix(0, 0)); !errors.Is(err, ioconnect.ErrSignature) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func jwt(t testing.TB, key jwk.Private, header, claims string) string {
	t.Helper()
	text := base64.RawURLEncoding.EncodeToString([]byte(header)) + "." + base64.RawURLEncoding.EncodeToString([]byte(claims))
	signature, err := key.Sign([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return text + "." + base64.RawURLEncoding.EncodeToString(signature)
}

func TestTokensOfDevices(t *testing.T) {
	const header = `{"alg":"ES256"}`
	now := time.Unix(1000, 0)
	for _, curve := range []jwk.Curve{jwk.P256, jwk.Secp256k1} {
		k := generate(t, curve)
		got, err := ioconnect.ParseJWT(jwt(t, k, header, "{\n\t\"iss\":\t\"did:io:0x00\",\n\t\"vp\":\t{}\n}"), k.Public(), now)
		if err != nil || got.Issuer != "did:io:0x00" {
			t.Errorf("%s: %+v %v", curve, got, err)
		}
		if _, err := ioconnect.ParseJWT(jwt(t, k, header, `{}`), generate(t, curve).Public(), now); !errors.Is(err, ioconnect.ErrSignature) {
			t.Errorf("%s: another key: %v", curve, err)
		}
		for name, test := range map[string]struct {
			token string
			want  error
		}{
			"none":       {jwt(t, k, `{"alg":"none"}`, `{}`), ioconnect.ErrMalformed},
			"expired":    {jwt(t, k, header, `{"exp":1000}`), ioconnect.ErrExpired},
			"not yet":    {jwt(t, k, header, `{"nbf":1001}`), ioconnect.ErrExpired},
			"no claims":  {jwt(t, k, header, `[]`), ioconnect.ErrMalformed},
			"two parts":  {"a.b", ioconnect.ErrMalformed},
			"not base64": {"a.%.c", ioconnect.ErrMalformed},
			"too long":   {strings.Repeat("a", ioconnect.MaxBytes+1), ioconnect.ErrTooLarge},
		} {
			if _, err := ioconnect.ParseJWT(test.token, k.Public(), now); !errors.Is(err, test.want) {
				t.Errorf("%s: %s: %v", curve, name, err)
			}
		}
	}
}

// signedMessage writes what didcomm_message_pack_signed of the SDK writes.
func signedMessage(t testing.TB, key jwk.Private, alg, behind string) []byte {
	t.Helper()
	protected := base64.RawURLEncoding.EncodeToString([]byte("{\n\t\"typ\":\t\"application/didcomm-signed+json\",\n\t\"alg\":\t\"" + alg + "\"\n}"))
	payload := base64.RawURLEncoding.EncodeToString([]byte("{\n\t\"id\":\t\"1\"\n}"))
	signature, err := key.Sign([]byte(protected + "." + payload + behind))
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Appendf(nil, "{\n\t\"payload\":\t%q,\n\t\"signatures\":\t[{\n\t\t\t\"protected\":\t%q,\n\t\t\t\"signature\":\t%q,\n\t\t\t\"header\":\t{\n\t\t\t\t\"kid\":\t\"k\"\n\t\t\t}\n\t\t}]\n}",
		payload, protected, base64.RawURLEncoding.EncodeToString(signature))
}

func TestSignedMessagesCarryANUL(t *testing.T) {
	for curve, alg := range map[jwk.Curve]string{jwk.P256: "Es256", jwk.Secp256k1: "Es256K"} {
		k := generate(t, curve)
		keys := func(string) (jwk.Public, error) { return k.Public(), nil }
		if payload, kid, err := ioconnect.VerifySigned(signedMessage(t, k, alg, "\x00"), keys); err != nil || kid != "k" || len(payload) == 0 {
			t.Errorf("%s: %q %q %v", alg, payload, kid, err)
		}
		for name, raw := range map[string][]byte{
			"without the NUL": signedMessage(t, k, alg, ""), "two": signedMessage(t, k, alg, "\x00\x00"), "the right spelling": signedMessage(t, k, strings.ToUpper(alg), "\x00"),
			"the other curve": signedMessage(t, k, map[string]string{"Es256": "Es256K", "Es256K": "Es256"}[alg], "\x00"),
		} {
			if _, _, err := ioconnect.VerifySigned(raw, keys); !errors.Is(err, ioconnect.ErrSignature) {
				t.Errorf("%s, %s: %v", alg, name, err)
			}
		}
	}
}

func TestCapturedTask(t *testing.T) {
	body := load(t).SolarFarm.Body
	task, err := ioconnect.ParseTask([]byte(body))
	if err != nil {
		t.Fatal(err)
	}
	if task.Nonce != 1794122783 || task.ProjectID != "delen-test" || task.Timestamp != 1795383620 || task.Value != 5 || task.Device != did.ID(task.Key.Address()) {
		t.Errorf("%+v", task)
	}
	for name, test := range map[string]struct {
		old, new string
		want     error
	}{
		"another value":    {`"value":5`, `"value":6`, ioconnect.ErrSignature},
		"another time":     {"1795383620", "1795383621", ioconnect.ErrSignature},
		"another nonce":    {"1794122783", "1794122784", ioconnect.ErrSignature},
		"another project":  {"delen-test", "delen-tes", ioconnect.ErrSignature},
		"white space":      {`{"nonce"`, `{ "nonce"`, ioconnect.ErrSignature},
		"point off curve":  {"0x04374a", "0x04374b", ioconnect.ErrMalformed},
		"short signature":  {"026e\"}", "02\"}", ioconnect.ErrMalformed},
		"signature moved":  {`{"nonce":1794122783`, `{"signature":"0x00","nonce":1794122783`, ioconnect.ErrSignature},
		"unknown member":   {`{"nonce"`, `{"x":1,"nonce"`, ioconnect.ErrMalformed},
		"no number":        {`"value":5`, `"value":5.5`, ioconnect.ErrMalformed},
		"a negative value": {`"value":5`, `"value":-5`, ioconnect.ErrMalformed},
	} {
		if _, err := ioconnect.ParseTask([]byte(strings.Replace(body, test.old, test.new, 1))); !errors.Is(err, test.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestHighSOfATaskIsTaken(t *testing.T) {
	body := load(t).SolarFarm.Body
	text := body[strings.Index(body, `"signature":"0x`)+15:]
	s, _ := new(big.Int).SetString(text[64:128], 16)
	other := new(big.Int).Sub(crypto.S256().Params().N, s)
	if _, err := ioconnect.ParseTask([]byte(strings.Replace(body, text[64:128], fmt.Sprintf("%064x", other), 1))); err != nil {
		t.Error(err)
	}
}

func TestMessagesOfTheSequencer(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	m := ioconnect.Message{ProjectID: 21, ProjectVersion: "0.1", Data: `{"a":"<&>"}`}
	// What Go's encoder writes: HTML characters are escaped.
	if got := m.Digest(); got != crypto.Keccak256Hash([]byte(`{"projectID":21,"projectVersion":"0.1","data":"{\"a\":\"\u003c\u0026\u003e\"}"}`)) {
		t.Errorf("digest %x", got)
	}
	m.Signature = "0x" + hex.EncodeToString(ethSign(t, key, m.Digest()))
	raw, _ := json.Marshal(m)
	parsed, err := ioconnect.ParseMessage(raw)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := parsed.Signer(); err != nil || got != did.ID(crypto.PubkeyToAddress(key.PublicKey)) {
		t.Errorf("%s %v", got, err)
	}
	parsed.Data = "other"
	if got, err := parsed.Signer(); err == nil && got == did.ID(crypto.PubkeyToAddress(key.PublicKey)) {
		t.Error("a signature holds for other data")
	}
	for name, bad := range map[string]string{"none": "", "short": "0x00", "zero": "0x" + strings.Repeat("0", 130), "v": m.Signature[:130] + "ff"} {
		parsed.Signature = bad
		if _, err := parsed.Signer(); !errors.Is(err, ioconnect.ErrMalformed) && !errors.Is(err, ioconnect.ErrSignature) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, bad := range []string{`{}`, `[]`, `{"projectID":-1}`, `{"projectID":1,"projectVersion":"1"}`} {
		if _, err := ioconnect.ParseMessage([]byte(bad)); !errors.Is(err, ioconnect.ErrMalformed) {
			t.Errorf("%s: %v", bad, err)
		}
	}
}

func ethSign(t testing.TB, key *ecdsa.PrivateKey, digest [32]byte) []byte {
	t.Helper()
	signature, err := crypto.Sign(digest[:], key)
	if err != nil {
		t.Fatal(err)
	}
	signature[64] += 27
	return signature
}

// No bytes make a parser panic; a task or a message that parses is bound to its signature.
func FuzzParsers(f *testing.F) {
	v := load(f)
	server := private(f, jwk.P256, v.ServerAgree)
	device := private(f, jwk.Secp256k1, v.DeviceSign).Public()
	captured, err := ioconnect.ParseTask([]byte(v.SolarFarm.Body))
	if err != nil {
		f.Fatal(err)
	}
	i := strings.Index(v.SolarFarm.Body, `"signature":"0x`) + len(`"signature":"0x`)
	f.Add([]byte(v.SolarFarm.Body[:i] + strings.ToUpper(v.SolarFarm.Body[i:i+128]) + v.SolarFarm.Body[i+128:]))
	for _, seed := range []string{v.DeviceToServer.JWE, v.ServerToDevice.JWE, v.SolarFarm.Body, string(v.DeviceDocument), string(v.ServerDocument), v.DeviceToServer.Plaintext} {
		f.Add([]byte(seed))
	}
	f.Add(signedMessage(f, private(f, jwk.Secp256k1, v.DeviceSign), "Es256K", "\x00"))
	f.Add([]byte(jwt(f, private(f, jwk.Secp256k1, v.DeviceSign), `{"alg":"ES256"}`, `{}`)))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if e, err := ioconnect.Parse(raw); err == nil {
			if got, err := e.Open(serverKid, server); err == nil && string(got) != v.DeviceToServer.Plaintext {
				t.Fatalf("opened %q", got)
			}
		}
		if d, err := ioconnect.ParseDocument(raw); err == nil && did.ID(d.Signing.Address()) != d.ID {
			t.Fatalf("%s has another's key", d.ID)
		}
		// The hex of a signature may be in capitals, and s the other one: it is the digest that nobody can have signed anew.
		if task, err := ioconnect.ParseTask(raw); err == nil && task.Digest != captured.Digest {
			t.Fatalf("forged %+v", task)
		}
		if m, err := ioconnect.ParseMessage(raw); err == nil {
			_, _ = m.Signer()
		}
		_, _, _ = ioconnect.VerifySigned(raw, func(string) (jwk.Public, error) { return device, nil })
		_, _ = ioconnect.ParseJWT(string(raw), device, time.Unix(0, 0))
		_, _ = ioconnect.TokenKey{}.Check(string(raw), time.Unix(0, 0))
	})
}

func BenchmarkOpen(b *testing.B) {
	v := load(b)
	server := private(b, jwk.P256, v.ServerAgree)
	b.ReportAllocs()
	for b.Loop() {
		e, err := ioconnect.Parse([]byte(v.DeviceToServer.JWE))
		if err != nil {
			b.Fatal(err)
		}
		if _, err := e.Open(serverKid, server); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkReply(b *testing.B) {
	s, device := newServer(b), generate(b, jwk.P256)
	to := ioconnect.Recipient{ID: deviceKid, Key: device.Public()}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s.Reply([]byte(`{"messageID":"00000000-0000-4000-8000-000000000000"}`), to, rand.Reader); err != nil {
			b.Fatal(err)
		}
	}
}
