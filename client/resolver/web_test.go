package resolver

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	rules "github.com/trellis-network/trellis/protocol/did"
	"github.com/trellis-network/trellis/types/did"
)

// Examples of the did:web method, §2.3, and paths that must not lead elsewhere.
func TestDIDWebNamesAnAddress(t *testing.T) {
	for id, want := range map[string]string{
		"did:web:w3c-ccg.github.io":                 "https://w3c-ccg.github.io/.well-known/did.json",
		"did:web:w3c-ccg.github.io:user:alice":      "https://w3c-ccg.github.io/user/alice/did.json",
		"did:web:example.com%3A3000":                "https://example.com:3000/.well-known/did.json",
		"did:web:example.com%3a3000:user:alice":     "https://example.com:3000/user/alice/did.json",
		"did:web:example.com:a%20b":                 "https://example.com/a%20b/did.json",
		"did:web:localhost":                         "",
		"did:web:127.0.0.1":                         "",
		"did:web:10.1.2.3:user":                     "",
		"did:web:%5B%3A%3A1%5D":                     "",
		"did:web:example.com%3A0":                   "",
		"did:web:example.com%3A3000%2F..":           "",
		"did:web:example.com%40evil.com":            "",
		"did:web:user%40example.com":                "",
		"did:web:example.com:..:x":                  "",
		"did:web:example.com:%2e%2e":                "",
		"did:web:example.com:a%2Fb":                 "",
		"did:web:example.com::x":                    "",
		"did:web:-example.com":                      "",
		"did:web:" + strings.Repeat("a", 64) + ".b": "",
	} {
		u, err := did.ParseAny(id)
		if err != nil {
			t.Fatal(err)
		}
		got, err := webAddress(u)
		if got != want || (err == nil) != (want != "") || err != nil && rules.AsError(err).Code != rules.InvalidDID {
			t.Errorf("%s is at %q (%v), want %q", id, got, err, want)
		}
	}
}

// site is a server that every name leads to.
func site(t *testing.T, handler http.HandlerFunc) HTTPSConfig {
	t.Helper()
	server := httptest.NewTLSServer(handler)
	t.Cleanup(server.Close)
	roots := x509.NewCertPool()
	roots.AddCert(server.Certificate())
	return HTTPSConfig{Roots: roots, dial: func(ctx context.Context, network, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, network, server.Listener.Addr().String())
	}}
}

func resolveWeb(t *testing.T, config HTTPSConfig, id string) rules.Result {
	t.Helper()
	return New(map[string]Method{"web": NewWeb(config)}).Resolve(t.Context(), id, rules.Options{})
}

func TestDIDWebResolves(t *testing.T) {
	config := site(t, func(w http.ResponseWriter, r *http.Request) {
		id := "did:web:example.com"
		switch r.URL.Path {
		case "/.well-known/did.json":
		case "/user/alice/did.json":
			id += ":user:alice"
		case "/moved/did.json":
			http.Redirect(w, r, "/user/moved/did.json", http.StatusFound)
			return
		case "/user/moved/did.json":
			id += ":moved"
		case "/elsewhere/did.json":
			http.Redirect(w, r, "https://other.example.com/did.json", http.StatusFound)
			return
		case "/plain/did.json":
			http.Redirect(w, r, "http://example.com/did.json", http.StatusFound)
			return
		case "/round/did.json":
			http.Redirect(w, r, "/round/did.json", http.StatusFound)
			return
		case "/large/did.json":
			w.Write(make([]byte, maxBody+1))
			return
		case "/broken/did.json":
			fmt.Fprint(w, "<html>")
			return
		case "/foreign/did.json":
			id += ":other"
		case "/away/did.json":
			http.Error(w, "no", http.StatusServiceUnavailable)
			return
		default:
			http.NotFound(w, r)
			return
		}
		fmt.Fprintf(w, `{"@context":["https://www.w3.org/ns/did/v1"],"id":%q,"x":1}`, id)
	})
	for id, c := range map[string]struct {
		code rules.Code
		text string
	}{
		"did:web:example.com": {}, "did:web:example.com:user:alice": {}, "did:web:example.com%3A8443": {rules.InvalidDIDDocument, "is of"},
		"did:web:example.com:moved":     {},
		"did:web:example.com:elsewhere": {rules.InternalError, "not followed"},
		"did:web:example.com:plain":     {rules.InternalError, "not followed"},
		"did:web:example.com:round":     {rules.InternalError, "not followed"},
		"did:web:example.com:large":     {rules.InternalError, "more than"},
		"did:web:example.com:broken":    {rules.InvalidDIDDocument, "not a DID document"},
		"did:web:example.com:foreign":   {rules.InvalidDIDDocument, "is of"},
		"did:web:example.com:away":      {rules.InternalError, "503"},
		"did:web:example.com:none":      {rules.NotFound, "no document"},
		"did:web:wrong.name.test":       {rules.InternalError, "certificate"},
	} {
		r := resolveWeb(t, config, id)
		if c.text == "" {
			if r.Err() != nil || r.Document.ID != id {
				t.Errorf("%s: %v", id, r.Err())
			}
			continue
		}
		if err := r.Err(); err == nil || rules.AsError(err).Code != c.code || !strings.Contains(err.Error(), c.text) {
			t.Errorf("%s: %v, want %s with %q", id, err, c.code.Legacy(), c.text)
		}
	}
	r := New(map[string]Method{"web": NewWeb(config)}).Resolve(t.Context(), "did:web:example.com", rules.Options{VersionID: "1"})
	if r.Err() == nil || rules.AsError(r.Err()).Code != rules.FeatureNotSupported {
		t.Errorf("a version of a did:web: %v", r.Err())
	}
}

// A name that strangers give must not make the resolver ask its neighbours.
func TestPrivateAddressesAreRefused(t *testing.T) {
	for address, public := range map[string]bool{
		"1.1.1.1:443": true, "[2606:4700::1111]:443": true, "8.8.8.8:443": true,
		"127.0.0.1:443": false, "10.0.0.1:443": false, "172.16.9.9:443": false, "192.168.1.1:443": false, "169.254.169.254:80": false,
		"100.64.0.1:443": false, "0.0.0.0:443": false, "224.0.0.1:443": false, "255.255.255.255:443": false, "198.18.0.1:443": false,
		"[::1]:443": false, "[::]:443": false, "[fe80::1]:443": false, "[fc00::1]:443": false, "[::ffff:127.0.0.1]:443": false,
		"[::ffff:10.0.0.1]:443": false, "[64:ff9b::7f00:1]:443": false, "[2002:7f00:1::]:443": false, "[ff02::1]:443": false, "[2001:db8::1]:443": false,
	} {
		if err := checkPublic(address); (err == nil) != public || err != nil && !errors.Is(err, errPrivate) {
			t.Errorf("checkPublic(%s) = %v, want public: %v", address, err, public)
		}
	}
	server := httptest.NewTLSServer(http.NotFoundHandler())
	defer server.Close()
	for allowed, want := range map[bool]error{false: errPrivate, true: errGone} {
		roots := x509.NewCertPool()
		roots.AddCert(server.Certificate())
		r := newReader(HTTPSConfig{AllowPrivate: allowed, Roots: roots})
		if _, err := r.get(t.Context(), server.URL+"/did.json", "*/*"); !errors.Is(err, want) {
			t.Errorf("allowed %v: get = %v, want %v", allowed, err, want)
		}
	}
}

func TestSlowServersHoldUpNobodyElse(t *testing.T) {
	release, asked := make(chan struct{}), make(chan struct{}, maxRequests)
	config := site(t, func(http.ResponseWriter, *http.Request) { asked <- struct{}{}; <-release })
	r := newReader(config)
	var waiting sync.WaitGroup
	for range maxRequests {
		waiting.Go(func() { _, _ = r.get(t.Context(), "https://example.com/a", "*/*") })
	}
	for range maxRequests {
		<-asked
	}
	if _, err := r.get(t.Context(), "https://example.com/a", "*/*"); !errors.Is(err, errBusy) {
		t.Errorf("get = %v, want %v", err, errBusy)
	}
	close(release)
	waiting.Wait()
	if _, err := r.get(t.Context(), "https://example.com/a", "*/*"); err != nil {
		t.Errorf("get afterwards = %v", err)
	}
}

func TestGatewayFetchesWhatItsConfigurationAllows(t *testing.T) {
	config := site(t, func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, r.Host, r.URL.EscapedPath()) })
	for uri, want := range map[string]string{
		"https://example.com/a": "example.com/a", "ipfs://bafkrei123": "gateway.example.com/ipfs/bafkrei123",
		"ipfs://bafkrei123/a b": "gateway.example.com/ipfs/bafkrei123/a%20b", "ipfs://bafkrei123/../../x": "", "http://example.com/a": "", "file:///etc/passwd": "", "%": "",
	} {
		raw, err := NewGateway(config, "https://gateway.example.com/ipfs/").Fetch(t.Context(), uri)
		if string(raw) != want || (err == nil) != (want != "") {
			t.Errorf("%s: got %q, want %q (%v)", uri, raw, want, err)
		}
	}
	if _, err := NewGateway(config, "").Fetch(t.Context(), "ipfs://bafkrei123"); err == nil {
		t.Error("IPFS without a gateway")
	}
}

func FuzzDIDWebStaysOnItsHost(f *testing.F) {
	f.Add("example.com%3A3000:user:alice")
	f.Add("example.com:%2e%2e:x")
	f.Fuzz(func(t *testing.T, id string) {
		u, err := did.ParseAny("did:web:" + id)
		if err != nil {
			return
		}
		address, err := webAddress(u)
		if err != nil {
			return
		}
		request, err := http.NewRequest(http.MethodGet, address, nil)
		if err != nil {
			t.Fatalf("%s gives %q: %v", u, address, err)
		}
		host, _, _ := strings.Cut(strings.Split(id, ":")[0], "%")
		if request.URL.Scheme != "https" || request.URL.Hostname() != host || request.URL.User != nil || !strings.HasSuffix(request.URL.Path, "/did.json") ||
			request.URL.RawQuery != "" || request.URL.Fragment != "" {
			t.Fatalf("%s gives %q", u, address)
		}
	})
}

func FuzzDataURI(f *testing.F) {
	f.Add("data:application/json,%7B%7D")
	f.Add("data:application/json;base64,e30=")
	f.Fuzz(func(t *testing.T, uri string) {
		raw, err := fromDataURI(uri)
		if err == nil && len(raw) > len(uri) {
			t.Fatalf("%q holds more than it is long: %q", uri, raw)
		}
	})
}
