package provision_test

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/client/device/provision"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
)

const labelCode = "ABCD-EFGH-2345-6723"

var (
	registry = common.HexToAddress("0x7e11150000000000000000000000000000000011")
	owner    = common.HexToAddress("0x00000000000000000000000000000000000000aa")
)

func testKey(t *testing.T, a sig.Algorithm, last byte) sig.PrivateKey {
	t.Helper()
	key, err := sig.NewPrivateKey(a, common.LeftPadBytes([]byte{1, last}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// vouched returns a voucher for the device of key, signed by a maker.
func vouched(t *testing.T, id did.ID) *identity.Voucher {
	t.Helper()
	maker, err := crypto.ToECDSA(common.LeftPadBytes([]byte{7}, 32))
	if err != nil {
		t.Fatal(err)
	}
	v := identity.Voucher{
		ChainID: 4690, Claims: common.HexToAddress("0x16"), ProjectID: 1, ProjectName: "air", DeviceContract: common.HexToAddress("0xdc"), Device: id,
		Signer: crypto.PubkeyToAddress(maker.PublicKey), Deadline: uint64(time.Now().Add(time.Hour).Unix()),
	}
	digest := v.Digest()
	if v.Signature, err = crypto.Sign(digest[:], maker); err != nil {
		t.Fatal(err)
	}
	v.Signature[64] += 27
	return &v
}

func pageServer(t *testing.T, change func(*provision.Config)) (*httptest.Server, sig.PrivateKey) {
	t.Helper()
	key := testKey(t, sig.ES256K, 1)
	id := did.ID(key.Public().Address())
	cfg := provision.Config{
		Signer: &device.Signer{ID: id, Key: key, Domain: identity.Domain{ChainID: 4690, Registry: registry}},
		Next:   testKey(t, sig.ES256, 2), Code: labelCode, Facts: map[string]string{"name": "<b>Balcony</b>"}, Voucher: vouched(t, id),
	}
	if change != nil {
		change(&cfg)
	}
	s, err := provision.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	return server, key
}

func claimFields() url.Values {
	return url.Values{"owner": {owner.Hex()}, "chain": {"4690"}, "return": {"http://localhost:8080/claim"}}
}

func post(t *testing.T, server *httptest.Server, fields url.Values) *http.Response {
	t.Helper()
	request, err := http.NewRequest(http.MethodPost, server.URL+"/claim", strings.NewReader(fields.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	request.Header.Set("Origin", server.URL)
	response, err := http.DefaultTransport.RoundTrip(request) // which follows no redirect
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { response.Body.Close() })
	return response
}

func body(t *testing.T, response *http.Response) string {
	t.Helper()
	var b strings.Builder
	buffer := make([]byte, 64<<10)
	for {
		n, err := response.Body.Read(buffer)
		b.Write(buffer[:n])
		if err != nil {
			return b.String()
		}
	}
}

func TestPageShowsAllThatIsSignedAndHandsBackATicket(t *testing.T) {
	server, key := pageServer(t, nil)
	response, err := http.Get(server.URL + "/claim?" + claimFields().Encode())
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	page := body(t, response)
	for _, want := range []string{owner.Hex(), did.ID(key.Public().Address()).String(), "&lt;b&gt;Balcony&lt;/b&gt;", "Register this device", "http://localhost:8080/claim"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not show %q:\n%s", want, page)
		}
	}
	if policy := response.Header.Get("Content-Security-Policy"); !strings.Contains(policy, "default-src 'none'") {
		t.Errorf("policy %q", policy)
	}

	fields := claimFields()
	fields.Set("code", "abcd efgh 2345 6723")
	answer := post(t, server, fields)
	back, err := url.Parse(answer.Header.Get("Location"))
	if err != nil || answer.StatusCode != http.StatusSeeOther || back.Host != "localhost:8080" {
		t.Fatalf("status %d to %q, %v: %s", answer.StatusCode, answer.Header.Get("Location"), err, body(t, answer))
	}
	ticket, err := identity.ParseClaim(back.String())
	if err != nil {
		t.Fatal(err)
	}
	a := ticket.Action.(identity.RegisterDevice)
	domain := identity.Domain{ChainID: 4690, Registry: registry}
	want, err := key.Sign(domain.Digest(a))
	if err != nil {
		t.Fatal(err)
	}
	if a.Owner != owner || string(ticket.Permit[:64]) != string(want) || ticket.Voucher == nil {
		t.Errorf("ticket %+v", ticket)
	}
}

func TestPageSignsNothingWithoutTheCode(t *testing.T) {
	server, _ := pageServer(t, nil)
	for name, change := range map[string]func(url.Values){
		"no code":               func(v url.Values) {},
		"another code":          func(v url.Values) { v.Set("code", "ABCD-EFGH-2345-6724") },
		"another chain":         func(v url.Values) { v.Set("code", labelCode); v.Set("chain", "1") },
		"a bad owner":           func(v url.Values) { v.Set("code", labelCode); v.Set("owner", "0x12") },
		"a deadline too far":    func(v url.Values) { v.Set("code", labelCode); v.Set("deadline", "9999999999") },
		"a deadline beyond all": func(v url.Values) { v.Set("code", labelCode); v.Set("deadline", "18446744073709551615") },
		"a script to go back":   func(v url.Values) { v.Set("code", labelCode); v.Set("return", "javascript:alert(1)") },
		"an unknown action":     func(v url.Values) { v.Set("code", labelCode); v.Set("action", "steal") },
	} {
		fields := claimFields()
		change(fields)
		if answer := post(t, server, fields); answer.StatusCode < 400 || answer.Header.Get("Location") != "" {
			t.Errorf("%s: status %d, Location %q", name, answer.StatusCode, answer.Header.Get("Location"))
		}
	}
}

func TestPagesOfOthersCannotPost(t *testing.T) {
	server, _ := pageServer(t, nil)
	fields := claimFields()
	fields.Set("code", labelCode)
	request, err := http.NewRequest(http.MethodPost, server.URL+"/claim", strings.NewReader(fields.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	request.Header.Set("Origin", "https://evil.example")
	response, err := http.DefaultTransport.RoundTrip(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusForbidden {
		t.Errorf("status %d", response.StatusCode)
	}
}

// The code is the device's for ever: it does not cross a network in the clear.
func TestCodeIsNotTakenOverAPlainNetwork(t *testing.T) {
	key := testKey(t, sig.ES256K, 1)
	id := did.ID(key.Public().Address())
	s, err := provision.New(provision.Config{
		Signer: &device.Signer{ID: id, Key: key, Domain: identity.Domain{ChainID: 4690, Registry: registry}}, Code: labelCode, Voucher: vouched(t, id),
	})
	if err != nil {
		t.Fatal(err)
	}
	fields := claimFields()
	fields.Set("code", labelCode)
	request := httptest.NewRequest(http.MethodPost, "http://192.168.1.20:8471/claim", strings.NewReader(fields.Encode()))
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	request.RemoteAddr = "192.168.1.7:50000"
	answer := httptest.NewRecorder()
	s.ServeHTTP(answer, request)
	if answer.Code != http.StatusForbidden || !strings.Contains(answer.Body.String(), "trellis device pair") {
		t.Errorf("status %d: %s", answer.Code, answer.Body)
	}
}

func TestPersonAtTheDeviceDecides(t *testing.T) {
	said := errors.New("no")
	server, _ := pageServer(t, func(cfg *provision.Config) {
		cfg.Code = ""
		cfg.Signer.Approve = func(context.Context, identity.Description) error { return said }
	})
	if answer := post(t, server, claimFields()); answer.StatusCode != http.StatusForbidden {
		t.Errorf("declined: status %d", answer.StatusCode)
	}
	said = nil
	if answer := post(t, server, claimFields()); answer.StatusCode != http.StatusSeeOther {
		t.Errorf("agreed: status %d", answer.StatusCode)
	}
}

// A stranger who guesses must not use up the tries of the owner, who knows the code.
func TestStrangersDoNotUseUpTheOwnersTries(t *testing.T) {
	server, _ := pageServer(t, func(cfg *provision.Config) { cfg.RequestsPerMinute = 1 })
	fields := claimFields()
	for range 3 {
		fields.Set("code", "AAAA-AAAA-AAAA-AAAA")
		if answer := post(t, server, fields); answer.StatusCode != http.StatusUnauthorized {
			t.Fatalf("a guess: status %d", answer.StatusCode)
		}
	}
	fields.Set("code", labelCode)
	for _, want := range []int{http.StatusSeeOther, http.StatusTooManyRequests} {
		if answer := post(t, server, fields); answer.StatusCode != want {
			t.Errorf("the owner: status %d, want %d", answer.StatusCode, want)
		}
	}
}

func TestPageRotatesMigratesAndRemoves(t *testing.T) {
	server, _ := pageServer(t, func(cfg *provision.Config) { cfg.FirstSequence = func() (uint64, error) { return 65, nil } })
	for action, member := range map[string]string{"rotate": "newSigner", "migrate": "to", "remove": "owner"} {
		fields := claimFields()
		for name, value := range map[string]string{"action": action, "code": labelCode, "project": "1", "contract": "0x00000000000000000000000000000000000000dc", "token": "9",
			"nonce": "1", "to": "0x00000000000000000000000000000000000000bb"} {
			fields.Set(name, value)
		}
		answer := post(t, server, fields)
		_, text, ok := strings.Cut(answer.Header.Get("Location"), "#ticket=")
		if !ok {
			t.Fatalf("%s: status %d: %s", action, answer.StatusCode, body(t, answer))
		}
		raw, err := base64.RawURLEncoding.DecodeString(text)
		if err != nil {
			t.Fatal(err)
		}
		var ticket struct {
			Kind         string            `json:"trellis"`
			Change       map[string]string `json:"change"`
			NewSignature string            `json:"newSignature"`
		}
		if err := json.Unmarshal(raw, &ticket); err != nil || ticket.Kind != action || ticket.Change[member] == "" {
			t.Errorf("%s: %s, %v", action, raw, err)
		}
		if action == "rotate" && (ticket.Change["firstSequence"] != "65" || len(ticket.NewSignature) != 2+2*128) {
			t.Errorf("rotate: %s", raw)
		}
	}
}
