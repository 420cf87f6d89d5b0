package ioconnect_test

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/client/ioconnect"
	"github.com/trellis-network/trellis/client/ioconnect/ioconnecttest"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/jwk"
)

var registry = identity.Domain{ChainID: 4690, Registry: common.Address{1}}

func original(t *testing.T, curve jwk.Curve) (*ioconnecttest.Device, *httptest.Server) {
	t.Helper()
	d := &ioconnecttest.Device{}
	var err, err2 error
	d.Key, err = jwk.Generate(curve, rand.Reader)
	d.Agree, err2 = jwk.Generate(jwk.P256, rand.Reader)
	if err != nil || err2 != nil {
		t.Fatal(err, err2)
	}
	server := httptest.NewServer(d)
	t.Cleanup(server.Close)
	return d, server
}

func request(d document.Document) identity.Request {
	return identity.Request{Domain: registry, Document: d.Bytes(), Action: identity.RegisterDevice{
		Subject:      identity.Subject{ProjectID: 1, DeviceContract: common.Address{2}, Owner: common.Address{3}, Device: d.ID()},
		DocumentHash: d.Hash(), DocumentURI: d.URI(), Deadline: uint64(time.Now().Add(time.Hour).Unix()),
	}}
}

func TestOriginalDeviceSignsItsRegistration(t *testing.T) {
	for curve, size := range map[jwk.Curve]int{jwk.Secp256k1: 65, jwk.P256: 128} {
		fake, server := original(t, curve)
		d, err := ioconnect.Connect(t.Context(), server.Client(), server.URL+"/")
		if err != nil {
			t.Fatal(err)
		}
		if d.ID != fake.ID() || d.Project != "IoTeX_Simulator" || !d.Shared || d.Keys != fake.Document() {
			t.Errorf("%+v", d)
		}
		doc, err := d.Document(map[string]string{"name": "old"})
		if err != nil {
			t.Fatal(err)
		}
		if doc.Contact().KeyAgreement != fake.Agree.Public() || doc.Fact(ioconnect.FactKeyID) != "Key-p256-2" || doc.Fact("name") != "old" {
			t.Errorf("%s", doc.Bytes())
		}
		shown := ""
		signer := d.Signer(registry, func(_ context.Context, what identity.Description) error { shown = what.String(); return nil })
		for range 2 { // a high s, then a low one
			permit, err := signer.Sign(t.Context(), request(doc))
			if err != nil || len(permit) != size {
				t.Errorf("%s: permit of %d bytes, %v", curve, len(permit), err)
			}
		}
		if !strings.Contains(shown, d.ID.String()) {
			t.Errorf("the person is shown %q", shown)
		}
		// What the device would sign for anyone, nobody gets through here.
		if _, err := d.Signer(registry, nil).Sign(t.Context(), request(doc)); !errors.Is(err, device.ErrDeclined) {
			t.Errorf("unseen: %v", err)
		}
		elsewhere := request(doc)
		elsewhere.ChainID++
		if _, err := signer.Sign(t.Context(), elsewhere); !errors.Is(err, identity.ErrDomain) {
			t.Errorf("another chain: %v", err)
		}
		if fake.Signed() != 2 {
			t.Errorf("the device signed %d times, want 2", fake.Signed())
		}
	}
}

func TestDevicesThatContradictThemselvesAreRefused(t *testing.T) {
	// Another device, in order in itself, whose answers someone mixes in.
	other, _ := original(t, jwk.Secp256k1)
	document, err := other.Document().Marshal()
	if err != nil {
		t.Fatal(err)
	}
	puk := regexp.MustCompile(`0x04[0-9a-f]{128}`)
	for name, tamper := range map[string]func(path, answer string) string{
		"another DID": func(path, a string) string {
			return strings.Replace(a, `"did":	"did:io:0x`, `"did":	"did:io:0x`+"0", 1)
		},
		"DID of another":   func(path, a string) string { return replaceAt(path, "/did", a, `"did:io:0x`, 4) },
		"key of another":   func(path, a string) string { return replaceAt(path, "/did", a, `"0x04`, 3) },
		"document changed": func(path, a string) string { return replaceAt(path, "/diddoc", a, `"id":"did:io:0x`, 2) },
		"key of another device": func(_, a string) string {
			return puk.ReplaceAllString(a, fmt.Sprintf("0x04%x", other.Key.Public().Bytes()))
		},
		"document of another device": func(path, a string) string {
			if path == "/diddoc" {
				return `{"diddoc":` + string(document) + `,"signature":""}`
			}
			return a
		},
		"no JSON": func(string, string) string { return "<html>" },
		"endless": func(string, string) string { return strings.Repeat(" ", 1<<20) },
	} {
		fake, server := original(t, jwk.Secp256k1)
		fake.Tamper = tamper
		if _, err := ioconnect.Connect(t.Context(), server.Client(), server.URL); !errors.Is(err, ioconnect.ErrDevice) {
			t.Errorf("%s: %v", name, err)
		}
	}
	fake, server := original(t, jwk.Secp256k1)
	d, err := ioconnect.Connect(t.Context(), server.Client(), server.URL)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := d.Document(nil)
	if err != nil {
		t.Fatal(err)
	}
	signer := d.Signer(registry, func(context.Context, identity.Description) error { return nil })
	for name, tamper := range map[string]func(path, answer string) string{
		"another signature": func(_, a string) string { return replaceAt("", "", a, `"0x`, 3) },
		"a short one":       func(string, string) string { return `{"sign":"0x00"}` },
		"none":              func(string, string) string { return `{}` },
	} {
		fake.Tamper = tamper
		if _, err := signer.Sign(t.Context(), request(doc)); !errors.Is(err, ioconnect.ErrDevice) {
			t.Errorf("%s: %v", name, err)
		}
	}
	server.Close()
	if _, err := ioconnect.Connect(t.Context(), http.DefaultClient, server.URL); err == nil || errors.Is(err, ioconnect.ErrDevice) {
		t.Errorf("no device: %v", err)
	}
	if (d.ID == did.ID{}) {
		t.Error("no name")
	}
}

// replaceAt changes a few hex digits behind mark in the answers of one path.
func replaceAt(path, of, answer, mark string, n int) string {
	at := strings.Index(answer, mark)
	if path != of || at < 0 {
		return answer
	}
	at += len(mark)
	return answer[:at] + strings.Map(func(r rune) rune { return rune("123456789abcdef0"[strings.IndexRune("0123456789abcdef", r)]) }, answer[at:at+n]) + answer[at+n:]
}
