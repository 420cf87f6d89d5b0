package didcomm_test

import (
	"bytes"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/trellis-network/trellis/protocol/didcomm"
	"github.com/trellis-network/trellis/types/jwk"
)

var agreementCurves = []jwk.Curve{jwk.X25519, jwk.P256, jwk.P384, jwk.P521}

func fullBook(t testing.TB) *book {
	b := newBook()
	for _, did := range []string{alice, bob} {
		for _, curve := range agreementCurves {
			b.add(t, did+"#"+string(curve), "keyAgreement", curve)
		}
		for _, curve := range []jwk.Curve{jwk.Ed25519, jwk.P256, jwk.Secp256k1} {
			b.add(t, did+"#sign-"+string(curve), "authentication", curve)
		}
	}
	return b
}

var during = time.Unix(1516269023, 0)

func TestEveryModeComesBackOnEveryCurve(t *testing.T) {
	b := fullBook(t)
	want, _ := hello().Plaintext()
	for _, curve := range agreementCurves {
		for _, m := range modes() {
			raw, err := didcomm.Pack(hello(), m.on(b, curve), rand.Reader)
			if err != nil {
				t.Fatalf("%s on %s: %v", m.name, curve, err)
			}
			u, err := b.reader().Unpack(raw, during)
			if err != nil {
				t.Errorf("%s on %s: %v", m.name, curve, err)
				continue
			}
			if got, _ := u.Message.Plaintext(); !bytes.Equal(got, want) || layersOf(u) != m.layers {
				t.Errorf("%s on %s: %q %s", m.name, curve, layersOf(u), got)
			}
			if proven := strings.Contains(m.layers, "authcrypt") || strings.Contains(m.layers, "signed"); (u.Sender == alice) != proven {
				t.Errorf("%s on %s: sender %q", m.name, curve, u.Sender)
			}
		}
	}
}

// jwe is an envelope to break.
type jwe map[string]any

func (j jwe) bytes() []byte { raw, _ := json.Marshal(j); return raw }

func parse(t testing.TB, raw []byte) jwe {
	t.Helper()
	var j jwe
	if err := json.Unmarshal(raw, &j); err != nil {
		t.Fatal(err)
	}
	return j
}

// flip changes one bit of base64url text.
func flip(text string) string {
	raw, _ := base64.RawURLEncoding.DecodeString(text)
	raw[0] ^= 1
	return base64.RawURLEncoding.EncodeToString(raw)
}

// header changes the protected header and, where a test says so, nothing else.
func (j jwe) header(change func(map[string]any)) {
	raw, _ := base64.RawURLEncoding.DecodeString(j["protected"].(string))
	var h map[string]any
	_ = json.Unmarshal(raw, &h)
	change(h)
	raw, _ = json.Marshal(h)
	j["protected"] = base64.RawURLEncoding.EncodeToString(raw)
}

func (j jwe) recipient() map[string]any { return j["recipients"].([]any)[0].(map[string]any) }

func TestBrokenEnvelopesAreOneError(t *testing.T) {
	b := fullBook(t)
	for _, curve := range agreementCurves {
		for _, m := range modes()[:4] {
			raw, err := didcomm.Pack(hello(), m.on(b, curve), rand.Reader)
			if err != nil {
				t.Fatal(err)
			}
			zero := strings.Repeat("A", map[jwk.Curve]int{jwk.X25519: 43, jwk.P256: 43, jwk.P384: 64, jwk.P521: 88}[curve])
			for name, change := range map[string]func(jwe){
				"ciphertext": func(j jwe) { j["ciphertext"] = flip(j["ciphertext"].(string)) },
				"truncated": func(j jwe) {
					j["ciphertext"] = base64.RawURLEncoding.EncodeToString(decode(j["ciphertext"].(string))[:16])
				},
				"empty": func(j jwe) { j["ciphertext"] = "" },
				"tag":   func(j jwe) { j["tag"] = flip(j["tag"].(string)) },
				"iv":    func(j jwe) { j["iv"] = flip(j["iv"].(string)) },
				"key":   func(j jwe) { j.recipient()["encrypted_key"] = flip(j.recipient()["encrypted_key"].(string)) },
				"AAD":   func(j jwe) { j.header(func(h map[string]any) { h["x"] = 1 }) },
				"other epk": func(j jwe) {
					j.header(func(h map[string]any) { h["epk"] = b.public["keyAgreement"][alice+"#"+string(curve)] })
				},
				"foreign epk": func(j jwe) {
					j.header(func(h map[string]any) { h["epk"] = b.public["authentication"][alice+"#sign-secp256k1"] })
				},
				"epk off curve": func(j jwe) { j.header(func(h map[string]any) { h["epk"].(map[string]any)["x"] = zero }) },
			} {
				broken := parse(t, raw)
				change(broken)
				_, err := b.reader().Unpack(broken.bytes(), during)
				if !errors.Is(err, didcomm.ErrDecrypt) || err.Error() != didcomm.ErrDecrypt.Error() {
					t.Errorf("%s, %s on %s: %v", name, m.name, curve, err)
				}
			}
		}
	}
}

func decode(text string) []byte {
	raw, _ := base64.RawURLEncoding.DecodeString(text)
	return raw
}

func TestForbiddenEnvelopesAreRefused(t *testing.T) {
	b := fullBook(t)
	auth := modes()[3]
	raw, err := didcomm.Pack(hello(), auth.on(b, jwk.X25519), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	set := func(name string, value any) func(jwe) {
		return func(j jwe) { j.header(func(h map[string]any) { h[name] = value }) }
	}
	for name, test := range map[string]struct {
		change func(jwe)
		want   error
	}{
		"alg none":            {set("alg", "none"), didcomm.ErrUnsupported},
		"alg dir":             {set("alg", "dir"), didcomm.ErrUnsupported},
		"authcrypt with GCM":  {set("enc", "A256GCM"), didcomm.ErrUnsupported},
		"crit":                {set("crit", []string{"exp"}), didcomm.ErrUnsupported},
		"zip":                 {set("zip", "DEF"), didcomm.ErrUnsupported},
		"typ of something":    {set("typ", "JWT"), didcomm.ErrMalformed},
		"apv of others":       {set("apv", "AAAA"), didcomm.ErrAddressing},
		"apu of another":      {set("apu", base64.RawURLEncoding.EncodeToString([]byte(bob+"#X25519"))), didcomm.ErrAddressing},
		"skid of another":     {set("skid", bob+"#X25519"), didcomm.ErrAddressing},
		"aad":                 {func(j jwe) { j["aad"] = "AAAA" }, didcomm.ErrUnsupported},
		"unprotected":         {func(j jwe) { j["unprotected"] = map[string]any{} }, didcomm.ErrUnsupported},
		"short key":           {func(j jwe) { j.recipient()["encrypted_key"] = "AAAA" }, didcomm.ErrMalformed},
		"short iv":            {func(j jwe) { j["iv"] = "AAAA" }, didcomm.ErrMalformed},
		"short tag":           {func(j jwe) { j["tag"] = "AAAA" }, didcomm.ErrMalformed},
		"no recipient":        {func(j jwe) { j["recipients"] = []any{} }, didcomm.ErrMalformed},
		"padded base64":       {func(j jwe) { j["tag"] = j["tag"].(string) + "=" }, didcomm.ErrMalformed},
		"kid of nobody":       {func(j jwe) { j.recipient()["header"] = map[string]any{"kid": "bob"} }, didcomm.ErrAddressing},
		"too many recipients": {func(j jwe) { j["recipients"] = make([]any, didcomm.MaxRecipients+1) }, didcomm.ErrMalformed},
		"recipients of two": {func(j jwe) {
			j["recipients"] = append(j["recipients"].([]any), map[string]any{"encrypted_key": j.recipient()["encrypted_key"], "header": map[string]any{"kid": alice + "#k"}})
		}, didcomm.ErrAddressing},
		"protected not base64": {func(j jwe) { j["protected"] = "{}" }, didcomm.ErrMalformed},
	} {
		broken := parse(t, raw)
		test.change(broken)
		if _, err := b.reader().Unpack(broken.bytes(), during); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
	if _, err := b.reader().Unpack(make([]byte, didcomm.MaxBytes+1), during); !errors.Is(err, didcomm.ErrTooLarge) {
		t.Errorf("oversized: %v", err)
	}
	for _, twice := range []string{`{"id":"1","id":"2","type":"a:b"}`, `{"id":"1","type":"a:b"} {}`, `["id"]`, "{\"id\":\"\xff\",\"type\":\"a:b\"}", `{"id":"1","type":"a:b","from":null}`, `{"id":"1","type":"a:b","body":[]}`, `{"id":"1","type":"a:b","to":["bob"]}`, `{"id":"1","type":"a:b","typ":"application/didcomm-signed+json"}`} {
		if _, err := didcomm.ParsePlaintext([]byte(twice)); !errors.Is(err, didcomm.ErrMalformed) {
			t.Errorf("%s: %v", twice, err)
		}
	}
	lone := newBook()
	if _, err := lone.reader().Unpack(raw, during); !errors.Is(err, didcomm.ErrNotForUs) {
		t.Errorf("no key of ours: %v", err)
	}
	delete(b.public["keyAgreement"], alice+"#X25519")
	if _, err := b.reader().Unpack(raw, during); !errors.Is(err, didcomm.ErrSender) {
		t.Errorf("unknown sender: %v", err)
	}
}

// Mallory encrypts or signs words that say they are Alice's, or passes Alice's signed words on.
func TestLayersThatDisagreeAreRefused(t *testing.T) {
	const mallory = "did:example:mallory"
	b := fullBook(t)
	agree := b.add(t, mallory+"#X25519", "keyAgreement", jwk.X25519)
	signing := b.add(t, mallory+"#sign", "authentication", jwk.Ed25519)
	aliceKey := didcomm.Signing{ID: alice + "#sign-Ed25519", Key: b.secrets[alice+"#sign-Ed25519"]}
	to := []didcomm.Recipient{{ID: bob + "#X25519", Key: b.public["keyAgreement"][bob+"#X25519"]}}
	elsewhere := []didcomm.Recipient{{ID: mallory + "#X25519", Key: agree.Public()}}

	lie := hello()
	if _, err := didcomm.Pack(lie, didcomm.Packing{From: &didcomm.Secret{ID: mallory + "#X25519", Key: agree}, To: to}, rand.Reader); !errors.Is(err, didcomm.ErrAddressing) {
		t.Errorf("packed under another's name: %v", err)
	}
	if _, err := didcomm.PackSigned(lie, didcomm.Signing{ID: mallory + "#sign", Key: signing}); !errors.Is(err, didcomm.ErrAddressing) {
		t.Errorf("signed under another's name: %v", err)
	}
	if _, err := didcomm.Pack(lie, didcomm.Packing{To: elsewhere}, rand.Reader); !errors.Is(err, didcomm.ErrAddressing) {
		t.Errorf("packed for one who is not in to: %v", err)
	}
	nobody := hello()
	nobody.To = nil
	if _, err := didcomm.Pack(nobody, didcomm.Packing{To: to, SignBy: &aliceKey}, rand.Reader); !errors.Is(err, didcomm.ErrAddressing) {
		t.Errorf("signed and encrypted without to: %v", err)
	}
	for name, raw := range map[string][]byte{
		"authcrypt by another":     didcomm.SealForTest(t, plain(t, lie), &didcomm.Secret{ID: mallory + "#X25519", Key: agree}, to),
		"signature of another":     didcomm.SignForTest(t, plain(t, lie), didcomm.Signing{ID: mallory + "#sign", Key: signing}),
		"signed words passed on":   didcomm.SealForTest(t, didcomm.SignForTest(t, plain(t, lie), aliceKey), nil, elsewhere),
		"signed words without to":  didcomm.SealForTest(t, didcomm.SignForTest(t, plain(t, nobody), aliceKey), nil, to),
		"authcrypt around another": didcomm.SealForTest(t, didcomm.SignForTest(t, plain(t, lie), aliceKey), &didcomm.Secret{ID: mallory + "#X25519", Key: agree}, to),
	} {
		if u, err := b.reader().Unpack(raw, during); !errors.Is(err, didcomm.ErrAddressing) {
			t.Errorf("%s: %v %v", name, u.Sender, err)
		}
	}
	inner := didcomm.SealForTest(t, plain(t, lie), nil, to)
	for name, raw := range map[string][]byte{
		"anoncrypt in anoncrypt": didcomm.SealForTest(t, inner, nil, to),
		"encrypted in signed":    didcomm.SignForTest(t, inner, aliceKey),
		"anoncrypt in authcrypt": didcomm.SealForTest(t, inner, &didcomm.Secret{ID: alice + "#X25519", Key: b.secrets[alice+"#X25519"]}, to),
		"authcrypt in authcrypt": didcomm.SealForTest(t, didcomm.SealForTest(t, plain(t, lie), &didcomm.Secret{ID: alice + "#X25519", Key: b.secrets[alice+"#X25519"]}, to),
			&didcomm.Secret{ID: mallory + "#X25519", Key: agree}, to),
		"signed in signed": didcomm.SignForTest(t, didcomm.SignForTest(t, plain(t, lie), aliceKey), aliceKey),
	} {
		if _, err := b.reader().Unpack(raw, during); !errors.Is(err, didcomm.ErrUnsupported) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Whoever reads JSON by exact names and whoever does not sees the same attachment, or neither sees any.
func TestAttachmentsHaveOneContent(t *testing.T) {
	message := func(attachment string) []byte {
		return []byte(`{"id":"1","type":"a:b","attachments":[` + attachment + `]}`)
	}
	for _, bad := range []string{
		`{"data":{"base64":"AQ"},"data":{"base64":"Ag"}}`, `{"data":{"base64":"AQ","base64":"Ag"}}`, `{"Data":{"base64":"AQ"}}`,
		`{"data":{"BASE64":"AQ"}}`, `{"data":{"base64":null}}`, `{"data":[]}`, `[]`, `null`, `{}`,
	} {
		if m, err := didcomm.ParsePlaintext(message(bad)); !errors.Is(err, didcomm.ErrMalformed) {
			t.Errorf("%s is taken: %+v %v", bad, m.Attachments, err)
		}
	}
	m, err := didcomm.ParsePlaintext(message(`{"x":1,"Data":{"base64":"Ag"},"data":{"base64":"AQ","BASE64":"Ag"}}`))
	if err != nil {
		t.Fatal(err)
	}
	if raw, err := m.Attachments[0].Bytes(); err != nil || !bytes.Equal(raw, []byte{1}) {
		t.Errorf("%x %v", raw, err)
	}
	m, err = didcomm.ParsePlaintext(message(`{"data":{"base64":"` + strings.Repeat("A", 1<<16) + `"}}`))
	if err != nil || len(m.Attachments[0].Data.Base64) != 1<<16 {
		t.Errorf("a long one: %v", err)
	}
}

// A DID URL in from is its DID's, so that what is counted by sender cannot be counted apart.
func TestSenderHasOneSpelling(t *testing.T) {
	b := fullBook(t)
	m := hello()
	m.From = alice + "?versionId=1"
	raw, err := didcomm.Pack(m, modes()[3].on(b, jwk.X25519), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	if u, err := b.reader().Unpack(raw, during); err != nil || u.Sender != alice || u.Message.From != m.From {
		t.Errorf("%q from %q, %v", u.Sender, u.Message.From, err)
	}
}

// As many recipients as are allowed, each of whom opens.
func TestAFullAudienceReads(t *testing.T) {
	b := fullBook(t)
	var to []didcomm.Recipient
	for i := range didcomm.MaxRecipients {
		id := fmt.Sprintf("%s#%d", bob, i)
		to = append(to, didcomm.Recipient{ID: id, Key: b.add(t, id, "keyAgreement", jwk.X25519).Public()})
	}
	raw, err := didcomm.Pack(hello(), didcomm.Packing{To: to}, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range to {
		one := newBook()
		one.secrets[r.ID] = b.secrets[r.ID]
		if u, err := one.reader().Unpack(raw, during); err != nil || u.RecipientKey != r.ID {
			t.Fatalf("%s: %v", r.ID, err)
		}
	}
	if _, err := didcomm.Pack(hello(), didcomm.Packing{To: append(to, to[0])}, rand.Reader); !errors.Is(err, didcomm.ErrUnsupported) {
		t.Errorf("one more: %v", err)
	}
}

func plain(t testing.TB, m didcomm.Message) []byte {
	t.Helper()
	raw, err := m.Plaintext()
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func TestForgedSignaturesAreRefused(t *testing.T) {
	b := fullBook(t)
	raw, err := didcomm.PackSigned(hello(), didcomm.Signing{ID: alice + "#sign-P-256", Key: b.secrets[alice+"#sign-P-256"]})
	if err != nil {
		t.Fatal(err)
	}
	if u, err := b.reader().Unpack(raw, during); err != nil || u.Sender != alice || u.Encrypted {
		t.Fatalf("%+v %v", u, err)
	}
	first := func(j jwe) map[string]any { return j["signatures"].([]any)[0].(map[string]any) }
	protect := func(alg string) func(jwe) {
		return func(j jwe) {
			first(j)["protected"] = base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"` + alg + `"}`))
		}
	}
	for name, test := range map[string]struct {
		change func(jwe)
		want   error
	}{
		"alg none":       {protect("none"), didcomm.ErrUnsupported},
		"alg HS256":      {protect("HS256"), didcomm.ErrUnsupported},
		"alg of another": {protect("ES256K"), didcomm.ErrSignature},
		"signature":      {func(j jwe) { first(j)["signature"] = flip(first(j)["signature"].(string)) }, didcomm.ErrSignature},
		"payload": {func(j jwe) {
			j["payload"] = base64.RawURLEncoding.EncodeToString(plain(t, didcomm.Message{ID: "2", Type: "a:b", From: alice}))
		}, didcomm.ErrSignature},
		"key of another":    {func(j jwe) { first(j)["header"] = map[string]any{"kid": bob + "#sign-P-256"} }, didcomm.ErrSignature},
		"key for agreement": {func(j jwe) { first(j)["header"] = map[string]any{"kid": alice + "#P-256"} }, didcomm.ErrSender},
		"no kid":            {func(j jwe) { first(j)["header"] = map[string]any{} }, didcomm.ErrMalformed},
		"none":              {func(j jwe) { j["signatures"] = []any{} }, didcomm.ErrMalformed},
		"one bad of two": {func(j jwe) {
			j["signatures"] = append(j["signatures"].([]any), map[string]any{"protected": first(j)["protected"], "signature": strings.Repeat("A", 86), "header": first(j)["header"]})
		}, didcomm.ErrSignature},
	} {
		broken := parse(t, raw)
		test.change(broken)
		if _, err := b.reader().Unpack(broken.bytes(), during); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
	flat := parse(t, raw)
	one := first(flat)
	delete(flat, "signatures")
	for name, value := range one {
		flat[name] = value
	}
	if u, err := b.reader().Unpack(flat.bytes(), during); err != nil || len(u.Signers) != 1 {
		t.Errorf("flattened: %v", err)
	}
}

func TestRotationIsProven(t *testing.T) {
	const renamed = "did:example:alice2"
	b := fullBook(t)
	key := b.add(t, renamed+"#X25519", "keyAgreement", jwk.X25519)
	old := didcomm.Signing{ID: alice + "#sign-Ed25519", Key: b.secrets[alice+"#sign-Ed25519"]}
	to := []didcomm.Recipient{{ID: bob + "#X25519", Key: b.public["keyAgreement"][bob+"#X25519"]}}
	token, err := didcomm.Prior{Issuer: alice, Subject: renamed, IssuedAt: 1516269024}.Sign(old)
	if err != nil {
		t.Fatal(err)
	}
	m := hello()
	m.From, m.FromPrior = renamed, token
	raw, err := didcomm.Pack(m, didcomm.Packing{From: &didcomm.Secret{ID: renamed + "#X25519", Key: key}, To: to}, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	if u, err := b.reader().Unpack(raw, during); err != nil || u.Prior == nil || u.Prior.Issuer != alice {
		t.Errorf("%+v %v", u.Prior, err)
	}
	parts := strings.Split(token, ".")
	for name, bad := range map[string]string{
		"forged": parts[0] + "." + parts[1] + "." + flip(parts[2]), "no JWT": "x", "two parts": parts[0] + "." + parts[1],
	} {
		m.FromPrior = bad
		raw, err := didcomm.Pack(m, didcomm.Packing{From: &didcomm.Secret{ID: renamed + "#X25519", Key: key}, To: to}, rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := b.reader().Unpack(raw, during); !errors.Is(err, didcomm.ErrSignature) && !errors.Is(err, didcomm.ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
	m = hello() // Alice shows the proof of alice2 as hers
	m.FromPrior = token
	raw, err = didcomm.Pack(m, modes()[3].on(b, jwk.X25519), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := b.reader().Unpack(raw, during); !errors.Is(err, didcomm.ErrAddressing) {
		t.Errorf("a rotation to another: %v", err)
	}
}

func TestExpiredMessagesAreRefused(t *testing.T) {
	b := fullBook(t)
	m := hello()
	m.ExpiresAt = during.Unix()
	raw, err := didcomm.Pack(m, modes()[0].on(b, jwk.X25519), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := b.reader().Unpack(raw, during); !errors.Is(err, didcomm.ErrExpired) {
		t.Errorf("at its end: %v", err)
	}
	if _, err := b.reader().Unpack(raw, during.Add(-time.Second)); err != nil {
		t.Errorf("a second before: %v", err)
	}
}

func TestMediatorForwardsWhatItCannotRead(t *testing.T) {
	const mediator = "did:example:mediator"
	b := fullBook(t)
	post := newBook()
	key := post.add(t, mediator+"#X25519", "keyAgreement", jwk.X25519)
	packed, err := didcomm.Pack(hello(), modes()[3].on(b, jwk.P384), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	wrapped, err := didcomm.Forward(packed, bob, []didcomm.Recipient{{ID: mediator + "#X25519", Key: key.Public()}}, 0, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(wrapped, []byte("alice")) {
		t.Error("the envelope shows who wrote")
	}
	u, err := post.reader().Unpack(wrapped, during)
	if err != nil {
		t.Fatal(err)
	}
	f, err := didcomm.Unforward(u.Message)
	if err != nil || f.Next != bob || len(f.Packed) != 1 {
		t.Fatalf("%+v %v", f, err)
	}
	if _, err := post.reader().Unpack(f.Packed[0], during); !errors.Is(err, didcomm.ErrNotForUs) {
		t.Errorf("the mediator reads: %v", err)
	}
	if u, err := b.reader().Unpack(f.Packed[0], during); err != nil || u.Sender != alice {
		t.Errorf("%v", err)
	}
	for name, m := range map[string]didcomm.Message{
		"no next":       {ID: "1", Type: didcomm.TypeForward, Body: json.RawMessage(`{}`), Attachments: u.Message.Attachments},
		"no attachment": {ID: "1", Type: didcomm.TypeForward, Body: json.RawMessage(`{"next":"did:example:bob"}`)},
		"no JSON":       {ID: "1", Type: didcomm.TypeForward, Body: json.RawMessage(`{"next":"did:example:bob"}`), Attachments: []didcomm.Attachment{didcomm.Attach("", "", []byte("x"))}},
		"another type":  hello(),
	} {
		if _, err := didcomm.Unforward(m); !errors.Is(err, didcomm.ErrMalformed) && !errors.Is(err, didcomm.ErrUnsupported) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestSmallProtocols(t *testing.T) {
	ping := didcomm.Message{ID: "p", Type: didcomm.TypePing, From: alice, To: []string{bob}}
	pong, ok, err := didcomm.Pong(ping, "q", bob, during)
	if err != nil || !ok || pong.Thread != "p" || pong.To[0] != alice || pong.Type != didcomm.TypePingResponse {
		t.Errorf("%+v %v %v", pong, ok, err)
	}
	ping.Body = json.RawMessage(`{"response_requested":false}`)
	if _, ok, err := didcomm.Pong(ping, "q", bob, during); err != nil || ok {
		t.Errorf("unasked: %v %v", ok, err)
	}
	report, err := didcomm.Report(ping, didcomm.Problem{Code: "e.m.bad", Comment: "no {1}", Args: []string{"x"}}, "r", bob, during)
	if err != nil {
		t.Fatal(err)
	}
	if p, err := didcomm.ParseProblem(report); err != nil || p.Code != "e.m.bad" || report.Parent != "p" || report.Thread != "" {
		t.Errorf("%+v %v", p, err)
	}
	if _, err := didcomm.Report(ping, didcomm.Problem{Code: "bad"}, "r", bob, during); !errors.Is(err, didcomm.ErrMalformed) {
		t.Errorf("code of no kind: %v", err)
	}
	query := didcomm.Message{ID: "d", Type: didcomm.TypeQueries, From: alice, Body: json.RawMessage(`{"queries":[{"feature-type":"protocol","match":"https://didcomm.org/*"}]}`)}
	features := []didcomm.Feature{{Type: "protocol", ID: "https://didcomm.org/trust-ping/2.0", Roles: []string{"receiver"}}, {Type: "protocol", ID: "https://trellis.example/readings/1.0"}}
	answer, err := didcomm.Disclose(query, features, "e", bob, during)
	if want := `{"disclosures":[{"feature-type":"protocol","id":"https://didcomm.org/trust-ping/2.0","roles":["receiver"]}]}`; err != nil || string(answer.Body) != want {
		t.Errorf("%s %v", answer.Body, err)
	}
}

func FuzzParsePlaintext(f *testing.F) {
	v := load(f)
	f.Add([]byte(v.Plaintext))
	f.Add(plain(f, hello()))
	f.Fuzz(func(t *testing.T, raw []byte) {
		m, err := didcomm.ParsePlaintext(raw)
		if err != nil {
			return
		}
		once, err := m.Plaintext()
		if errors.Is(err, didcomm.ErrTooLarge) {
			return
		}
		if err != nil {
			t.Fatalf("parsed %q, cannot write it: %v", raw, err)
		}
		again, err := didcomm.ParsePlaintext(once)
		if err != nil {
			t.Fatalf("%s: %v", once, err)
		}
		if twice, err := again.Plaintext(); err != nil || !bytes.Equal(once, twice) {
			t.Fatalf("%s\n%s\n%v", once, twice, err)
		}
	})
}

// No bytes make Unpack panic, and none that were not packed by a key holder prove a sender.
func FuzzUnpack(f *testing.F) {
	v := load(f)
	b := v.book(f)
	for _, raw := range append(v.Signed, v.Encrypted...) {
		f.Add([]byte(raw))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		u, err := b.reader().Unpack(raw, before)
		if err == nil && u.Sender != "" && u.Message.ID != "1234567890" {
			t.Fatalf("%s proves %s", raw, u.Sender)
		}
	})
}

func BenchmarkPackAndUnpack(bench *testing.B) {
	b := fullBook(bench)
	for _, curve := range agreementCurves {
		for _, m := range modes() {
			packing := m.on(b, curve)
			raw, err := didcomm.Pack(hello(), packing, rand.Reader)
			if err != nil {
				bench.Fatal(err)
			}
			bench.Run("pack/"+m.name+"/"+string(curve), func(bench *testing.B) {
				bench.ReportAllocs()
				for bench.Loop() {
					if _, err := didcomm.Pack(hello(), packing, rand.Reader); err != nil {
						bench.Fatal(err)
					}
				}
			})
			bench.Run("unpack/"+m.name+"/"+string(curve), func(bench *testing.B) {
				bench.ReportAllocs()
				for bench.Loop() {
					if _, err := b.reader().Unpack(raw, during); err != nil {
						bench.Fatal(err)
					}
				}
			})
		}
	}
}
