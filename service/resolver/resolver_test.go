package resolver_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	client "github.com/trellis-network/trellis/client/resolver"
	"github.com/trellis-network/trellis/client/resolver/resolvertest"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/sig"
	rules "github.com/trellis-network/trellis/protocol/did"
	"github.com/trellis-network/trellis/service/resolver"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
)

const (
	keyDID  = "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"
	current = "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"
)

// world is a chain with a device that lives, one that was removed, and one whose document is another.
type world struct {
	handler               http.Handler
	chain                 *resolvertest.Chain
	alive, removed, wrong did.ID
	v2                    did.V2ID
}

func newWorld(t testing.TB, config resolver.Config) *world {
	t.Helper()
	w := &world{chain: resolvertest.New(), v2: did.V2("geodnet", "1")}
	for i, id := range []*did.ID{&w.alive, &w.removed, &w.wrong} {
		key, err := sig.NewPrivateKey(sig.ES256K, bytes.Repeat([]byte{byte(i + 1)}, 32))
		if err != nil {
			t.Fatal(err)
		}
		d, err := document.New(key.Public(), map[string]string{"name": fmt.Sprint(i)})
		if err != nil {
			t.Fatal(err)
		}
		*id = d.ID()
		r := resolvertest.Record{Owner: common.Address{1}, Signer: key.Public().Address(), KeyType: 1, DocumentHash: d.Hash()}
		if i == 2 {
			r.DocumentHash[0]++
		}
		w.chain.Register(d.ID(), r, d.URI())
	}
	w.chain.Mine()
	w.chain.Remove(w.removed)
	w.chain.Assign(w.alive, w.v2)
	w.chain.Mine()
	connection, end := w.chain.Dial()
	t.Cleanup(end)
	registry, err := client.NewRegistry(t.Context(), connection, client.Config{})
	if err != nil {
		t.Fatal(err)
	}
	w.handler = resolver.New(config, client.New(map[string]client.Method{"io": registry}), slog.New(slog.DiscardHandler))
	return w
}

func (w *world) ask(method, path, accept, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	if accept != "" {
		r.Header.Set("Accept", accept)
	}
	recorder := httptest.NewRecorder()
	w.handler.ServeHTTP(recorder, r)
	return recorder
}

func TestStatusesAndMediaTypes(t *testing.T) {
	w := newWorld(t, resolver.Config{})
	alive, removed, wrong := w.alive.String(), w.removed.String(), w.wrong.String()
	const (
		result   = "application/did-resolution"
		deref    = "application/did-url-dereferencing"
		document = "application/did"
	)
	for _, c := range []struct {
		path, accept string
		status       int
		media        string
		has          string
	}{
		{alive, "", 200, result, `"didDocument":{"@context":["https://www.w3.org/ns/did/v1.1"]`},
		{alive, "*/*", 200, result, `"didResolutionMetadata":{"contentType":"application/did"`},
		{alive, result, 200, result, `"versionId":"2"`},
		{url.PathEscape(alive), result, 200, result, alive},
		{strings.ReplaceAll(alive, ":", "%3A"), result, 200, result, alive},
		{alive, document, 200, document, `{"@context":["https://www.w3.org/ns/did/v1.1"],"id":"` + alive},
		{alive, "application/did+ld+json", 200, "application/did+ld+json", `{"@context":["https://www.w3.org/ns/did/v1",`},
		{alive, "application/ld+json", 200, "application/did+ld+json", `{"@context":["https://www.w3.org/ns/did/v1",`},
		{alive, "application/did+json", 200, "application/did+json", `{"id":"` + alive},
		{alive, "text/html, application/did;q=0.5, application/did+json;q=0.9", 200, "application/did+json", `{"id":"` + alive},
		{alive, `application/ld+json;profile="https://w3id.org/did-resolution"`, 200, `application/ld+json;profile="https://w3id.org/did-resolution"`, `{"@context":"https://w3id.org/did-resolution/v1"`},
		{alive, deref, 200, deref, `"content":{"@context"`},
		{alive + "?versionId=1", result, 200, result, `"nextVersionId":"2"`},
		{alive + "?versionTime=2027-01-15T08:00:10Z", result, 200, result, `"versionId":"1"`},
		{alive + "?versionId=1", deref, 200, deref, `"nextVersionId":"2"`},
		{alive + "%23key-1", deref, 200, deref, `"content":{"@context":["https://www.w3.org/ns/did/v1.1"],"id":"` + alive + `#key-1"`},
		{alive + "%23key-1", document, 200, document, `"id":"` + alive + `#key-1"`},
		{alive + "%23key-1", "", 200, deref, `"type":"JsonWebKey"`},
		{alive + "%23key-1?verificationRelationship=authentication", deref, 200, deref, `"type":"JsonWebKey"`},
		{alive + "%23key-1?verificationRelationship=keyAgreement", deref, 500, deref, "INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD"},
		{w.v2.String(), document, 200, document, w.v2.String()},
		{keyDID, document, 200, document, current},
		{keyDID + "?expandRelativeUrls=true", result, 200, result, current},
		{alive + "?proof=true", result, 200, result, `"proof":[{"type":"TrellisRegistryProof"`},
		{alive + "?versions=true", result, 200, result, `"versions":[{"versionId":"2"`},
		{keyDID + "?versions=true", result, 501, result, "FEATURE_NOT_SUPPORTED"},
		{removed, result, 410, result, `"didDocument":null`},
		{removed, document, 410, result, `"deactivated":true`},
		{removed, deref, 410, deref, `"deactivated":true`},
		{removed + "?versionId=1", document, 200, document, removed},
		{wrong, result, 500, result, "INVALID_DID_DOCUMENT"},
		{wrong, result, 500, result, "the registry has"},
		{"did:io:0x" + strings.Repeat("1", 40), result, 404, result, "NOT_FOUND"},
		{"did:io:0x" + strings.Repeat("1", 40), "", 404, result, "NOT_FOUND"},
		{"did:io:0x" + strings.Repeat("1", 40), `application/ld+json;profile="https://w3id.org/did-resolution"`, 404, `application/ld+json;profile="https://w3id.org/did-resolution"`, `"error":"notFound"`},
		{"did:io:0x12", result, 400, result, "INVALID_DID"},
		{"did:io:0x12", `application/ld+json;profile="https://w3id.org/did-resolution"`, 400, `application/ld+json;profile="https://w3id.org/did-resolution"`, `"error":"invalidDid"`},
		{"hello", result, 400, result, "INVALID_DID"},
		{"did:io:a%20b", result, 400, result, "INVALID_DID"},
		{"hello", deref, 400, deref, "INVALID_DID_URL"},
		{"", result, 400, result, "INVALID_DID"},
		{"did:nix:abc", result, 501, result, "METHOD_NOT_SUPPORTED"},
		{"did:web:example.com%3A3000", result, 501, result, "METHOD_NOT_SUPPORTED"},
		{alive, "application/did+cbor", 406, result, "REPRESENTATION_NOT_SUPPORTED"},
		{alive, "text/html", 406, result, "REPRESENTATION_NOT_SUPPORTED"},
		{alive, "application/did;q=0", 406, result, "REPRESENTATION_NOT_SUPPORTED"},
		{alive + "?versionId=x", result, 400, result, "INVALID_OPTIONS"},
		{alive + "?versionId=1&versionTime=2026-01-01T00:00:00Z", result, 400, result, "INVALID_OPTIONS"},
		{alive + "?versionTime=tomorrow", result, 400, result, "INVALID_OPTIONS"},
		{alive + "?proof=perhaps", result, 400, result, "INVALID_OPTIONS"},
		{alive + "?versionId=99", result, 404, result, "no block 99"},
		{keyDID + "?versionId=1", result, 501, result, "FEATURE_NOT_SUPPORTED"},
		{alive + "%23none", deref, 404, deref, "NOT_FOUND"},
		{alive + "?service=x", deref, 404, deref, "NOT_FOUND"},
		{alive + "%3Fservice%3Dx?hl=1", deref, 501, deref, "FEATURE_NOT_SUPPORTED"},
		{alive + "/path", deref, 404, deref, "NOT_FOUND"},
	} {
		a := w.ask(http.MethodGet, "/1.0/identifiers/"+c.path, c.accept, "")
		if a.Code != c.status || a.Header().Get("Content-Type") != c.media || !strings.Contains(a.Body.String(), c.has) || !json.Valid(a.Body.Bytes()) {
			t.Errorf("%s as %q: %d %s %s\nwant %d %s with %s", c.path, c.accept, a.Code, a.Header().Get("Content-Type"), a.Body, c.status, c.media, c.has)
		}
	}
}

func TestPostTakesOptionsInItsBody(t *testing.T) {
	w := newWorld(t, resolver.Config{})
	for _, c := range []struct {
		path, body string
		status     int
		has        string
	}{
		{w.alive.String(), `{"versionId":"1"}`, 200, `"nextVersionId":"2"`},
		{w.alive.String(), `{"proof":true,"expandRelativeUrls":false}`, 200, `"proof":[`},
		{w.alive.String(), ``, 200, `"versionId":"2"`},
		{w.alive.String() + "%23key-1", `{"verificationRelationship":"assertionMethod"}`, 200, `"didUrl`},
		{w.alive.String(), `{"versionId":1}`, 400, "INVALID_OPTIONS"},
		{w.alive.String(), `[]`, 400, "INVALID_OPTIONS"},
		{w.alive.String(), `{"versionTime":"x"}`, 400, "INVALID_OPTIONS"},
		{w.alive.String() + "?versionId=1", `{"versionId":"1"}`, 400, "INVALID_OPTIONS"},
		{w.alive.String(), `{"colour":"red"}`, 501, "FEATURE_NOT_SUPPORTED"},
		{w.alive.String(), `{"versionId":"` + strings.Repeat("1", 5000) + `"}`, 413, "4096"},
	} {
		a := w.ask(http.MethodPost, "/1.0/identifiers/"+c.path, "", c.body)
		if c.has == `"didUrl` {
			c.has = `"content":{`
		}
		if a.Code != c.status || !strings.Contains(a.Body.String(), c.has) {
			t.Errorf("%s with %.60s: %d %s, want %d with %s", c.path, c.body, a.Code, a.Body, c.status, c.has)
		}
	}
}

func TestOtherAddresses(t *testing.T) {
	w := newWorld(t, resolver.Config{})
	for _, c := range []struct {
		method, path string
		status       int
		has          string
	}{
		{"GET", "/1.0/methods", 200, `["io","jwk","key","pkh"]`},
		{"GET", "/1.0/properties", 200, `"io":{"proof":true`},
		{"GET", "/1.0/testIdentifiers", 200, `did:key:`},
		{"GET", "/did/" + w.alive.Address().Hex(), 200, `{"id":"` + w.alive.String() + `"`},
		{"GET", "/did/0x12", 400, "INVALID_DID"},
		{"GET", "/1.0/", 404, "/1.0/identifiers/"},
		{"DELETE", "/1.0/identifiers/" + keyDID, 405, "GET"},
		{"POST", "/1.0/methods", 405, "GET"},
		{"POST", "/did/" + w.alive.Address().Hex() + "/delete", 405, "GET"},
		{"OPTIONS", "/1.0/identifiers/" + keyDID, 204, ""},
		{"HEAD", "/1.0/identifiers/" + keyDID, 200, ""},
	} {
		a := w.ask(c.method, c.path, "", "")
		if a.Code != c.status || !strings.Contains(a.Body.String(), c.has) || c.has == "" && a.Body.Len() > 0 {
			t.Errorf("%s %s: %d %s, want %d with %s", c.method, c.path, a.Code, a.Body, c.status, c.has)
		}
		if a.Header().Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("%s %s: pages of other origins cannot read it", c.method, c.path)
		}
	}
}

func TestServicesAreRedirectedTo(t *testing.T) {
	w := newWorld(t, resolver.Config{})
	d, err := rules.Parse([]byte(`{"id":"did:example:1","service":[{"id":"#a","type":"x","serviceEndpoint":"https://example.com/a/"},{"id":"#b","type":"x","serviceEndpoint":"urn:b"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	w.handler = resolver.New(resolver.Config{}, client.New(map[string]client.Method{"example": fixed{d}}), slog.New(slog.DiscardHandler))
	a := w.ask("GET", "/1.0/identifiers/did:example:1?service=a&relativeRef=%2Fx%3Fy", "text/uri-list", "")
	if a.Code != http.StatusSeeOther || a.Header().Get("Location") != "https://example.com/x?y" || a.Body.Len() > 0 {
		t.Errorf("%d to %q: %s", a.Code, a.Header().Get("Location"), a.Body)
	}
	a = w.ask("GET", "/1.0/identifiers/did:example:1?service=b", "text/uri-list", "")
	if a.Code != http.StatusOK || a.Body.String() != "urn:b\r\n" {
		t.Errorf("%d: %s", a.Code, a.Body)
	}
	a = w.ask("GET", "/1.0/identifiers/did:example:1?service=a", "application/did", "")
	if a.Code != http.StatusOK || strings.Contains(a.Body.String(), "urn:b") || !strings.Contains(a.Body.String(), `"#a"`) {
		t.Errorf("%d: %s", a.Code, a.Body)
	}
}

type fixed struct{ document *rules.Document }

func (f fixed) Resolve(_ context.Context, _ did.URL, _ rules.Options) rules.Result {
	return rules.Result{Document: f.document}
}

func TestClientsAreLimited(t *testing.T) {
	w := newWorld(t, resolver.Config{Rate: 1, Burst: 3})
	for i := range 4 {
		a := w.ask("GET", "/1.0/identifiers/"+keyDID, "", "")
		if want := map[bool]int{true: 200, false: 429}[i < 3]; a.Code != want || want == 429 && a.Header().Get("Retry-After") == "" {
			t.Errorf("request %d: %d, want %d", i, a.Code, want)
		}
	}
}

func TestFaultOfTheNodeIsNotTold(t *testing.T) {
	w := newWorld(t, resolver.Config{})
	w.chain.Broken = errors.New("secret path /var/lib")
	a := w.ask("GET", "/1.0/identifiers/"+w.alive.String(), "", "")
	if a.Code != http.StatusInternalServerError || strings.Contains(a.Body.String(), "secret") || !strings.Contains(a.Body.String(), "INTERNAL_ERROR") {
		t.Errorf("%d %s", a.Code, a.Body)
	}
}

func TestStrangerChecksWhatTheResolverSays(t *testing.T) {
	w := newWorld(t, resolver.Config{})
	a := w.ask("GET", "/1.0/identifiers/"+w.alive.String()+"?proof=true", "application/did-resolution", "")
	r, err := rules.ParseResult(a.Body.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if err := rules.VerifyResult(r, w.alive.String(), r.Metadata.Proof[0].Hash, resolvertest.ChainID, predeploys.DeviceRegistry); err != nil {
		t.Error(err)
	}
}

func FuzzRequests(f *testing.F) {
	w := newWorld(f, resolver.Config{Rate: 1 << 30, Burst: 1 << 30})
	f.Add("did:key:"+current, "", "application/did")
	f.Add("did%3Aio%3A0x12%23key?versionId=1", `{"versionId":"1"}`, `application/ld+json;profile="https://w3id.org/did-resolution";q=0.5`)
	f.Add("did:io:0x12?service=a&relativeRef=%2f", "{}", "text/uri-list")
	f.Fuzz(func(t *testing.T, path, body, accept string) {
		u, err := url.Parse("http://x/1.0/identifiers/" + path)
		if err != nil {
			return
		}
		r := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(body))
		r.URL = u
		r.Header.Set("Accept", accept)
		a := httptest.NewRecorder()
		w.handler.ServeHTTP(a, r)
		if a.Code < 200 || a.Code > 599 || a.Code == 500 && !strings.Contains(a.Body.String(), "VERIFICATION_METHOD") && !strings.Contains(a.Body.String(), "INVALID_DID_DOCUMENT") {
			t.Fatalf("%s with %q as %q: %d %s", path, body, accept, a.Code, a.Body)
		}
	})
}

func BenchmarkResolve(b *testing.B) {
	w := newWorld(b, resolver.Config{Rate: 1 << 30, Burst: 1 << 30})
	for name, path := range map[string]string{"current": w.alive.String(), "with proof": w.alive.String() + "?proof=true", "did:key": keyDID} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if a := w.ask("GET", "/1.0/identifiers/"+path, "application/did-resolution", ""); a.Code != 200 {
					b.Fatal(a.Body)
				}
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "resolutions/s")
		})
	}
}
