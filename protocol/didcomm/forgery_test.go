package didcomm_test

import (
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"testing"

	"github.com/trellis-network/trellis/protocol/didcomm"
	"github.com/trellis-network/trellis/types/jwk"
)

// jws signs payload under a header of the test's choosing: the signature holds, the header may lie.
func jws(t testing.TB, key jwk.Private, kid, header string, payload []byte) []byte {
	t.Helper()
	protected, body := base64.RawURLEncoding.EncodeToString([]byte(header)), base64.RawURLEncoding.EncodeToString(payload)
	signature, err := key.Sign([]byte(protected + "." + body))
	if err != nil {
		t.Fatal(err)
	}
	raw, err := json.Marshal(map[string]any{"payload": body, "signatures": []any{map[string]any{
		"protected": protected, "signature": base64.RawURLEncoding.EncodeToString(signature), "header": map[string]string{"kid": kid},
	}}})
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// A signature that holds is not enough: its header must say what it is, and nothing that we do not know.
func TestHeadersOfSignaturesDoNotLie(t *testing.T) {
	b := fullBook(t)
	kid := alice + "#sign-P-256"
	for header, want := range map[string]error{
		`{"alg":"ES256"}`: nil, `{"typ":"didcomm-signed+json","alg":"ES256"}`: nil, `{"alg":"ES256","kid":"` + kid + `"}`: nil,
		`{"alg":"ES256K"}`: didcomm.ErrSignature, `{"alg":"EdDSA"}`: didcomm.ErrSignature, `{"alg":"none"}`: didcomm.ErrUnsupported, `{}`: didcomm.ErrUnsupported,
		`{"alg":"ES256","crit":["b64"]}`: didcomm.ErrUnsupported, `{"alg":"ES256","b64":false}`: didcomm.ErrUnsupported,
		`{"alg":"ES256","typ":"JWT"}`: didcomm.ErrMalformed, `{"alg":"ES256","kid":"` + alice + `#sign-Ed25519"}`: didcomm.ErrMalformed, `{"alg":"ES256","alg":"ES256"}`: didcomm.ErrMalformed,
	} {
		if _, err := b.reader().Unpack(jws(t, b.secrets[kid], kid, header, plain(t, hello())), during); !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", header, err, want)
		}
	}
}

// Mallory, whose own documents are all in order, says that Alice became her.
func TestNobodyTakesAnotherDIDOver(t *testing.T) {
	const mallory = "did:example:mallory"
	b := fullBook(t)
	agree, sign := b.add(t, mallory+"#X25519", "keyAgreement", jwk.X25519), b.add(t, mallory+"#sign", "authentication", jwk.Ed25519)
	token := func(key jwk.Private, kid, claims string) string {
		text := base64.RawURLEncoding.EncodeToString([]byte(`{"typ":"JWT","alg":"EdDSA","kid":"`+kid+`"}`)) + "." + base64.RawURLEncoding.EncodeToString([]byte(claims))
		signature, err := key.Sign([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		return text + "." + base64.RawURLEncoding.EncodeToString(signature)
	}
	const takeover = `{"iss":"` + alice + `","sub":"` + mallory + `","iat":1516269024}`
	for name, test := range map[string]struct {
		prior string
		want  error
	}{
		"her own key":           {token(sign, mallory+"#sign", takeover), didcomm.ErrAddressing},
		"her key as Alice's":    {token(sign, alice+"#sign-Ed25519", takeover), didcomm.ErrSignature},
		"a key for agreement":   {token(sign, alice+"#X25519", takeover), didcomm.ErrSender},
		"from herself":          {token(sign, mallory+"#sign", `{"iss":"`+mallory+`","sub":"`+mallory+`"}`), didcomm.ErrAddressing},
		"Alice became another":  {token(b.secrets[alice+"#sign-Ed25519"], alice+"#sign-Ed25519", `{"iss":"`+alice+`","sub":"did:example:alice2"}`), didcomm.ErrAddressing},
		"Alice did become hers": {token(b.secrets[alice+"#sign-Ed25519"], alice+"#sign-Ed25519", takeover), nil},
	} {
		m := hello()
		m.From, m.FromPrior = mallory, test.prior
		to := []didcomm.Recipient{{ID: bob + "#X25519", Key: b.public["keyAgreement"][bob+"#X25519"]}}
		raw, err := didcomm.Pack(m, didcomm.Packing{From: &didcomm.Secret{ID: mallory + "#X25519", Key: agree}, To: to}, rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := b.reader().Unpack(raw, during); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
}

// A reader with two names takes no envelope for one of them around an envelope for the other: whoever wraps would learn that they
// are one party.
func TestEnvelopesAreForOneName(t *testing.T) {
	const other = "did:example:bobs-other-name"
	b := fullBook(t)
	key := b.add(t, other+"#X25519", "keyAgreement", jwk.X25519)
	m := hello()
	m.To = []string{bob, other}
	inner, err := didcomm.Pack(m, modes()[3].on(b, jwk.X25519), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		outer didcomm.Recipient
		want  error
	}{
		"another name": {didcomm.Recipient{ID: other + "#X25519", Key: key.Public()}, didcomm.ErrAddressing},
		"the same":     {didcomm.Recipient{ID: bob + "#P-521", Key: b.public["keyAgreement"][bob+"#P-521"]}, nil},
	} {
		raw := didcomm.SealForTest(t, inner, nil, []didcomm.Recipient{test.outer})
		if _, err := b.reader().Unpack(raw, during); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
}
