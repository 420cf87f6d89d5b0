package did

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/trellis-network/trellis/types/did"
)

func dereference(t *testing.T, url string, o Options) Dereferenced {
	t.Helper()
	u, err := did.ParseURL(url)
	if err != nil {
		t.Fatal(err)
	}
	return Dereference(u, o, Result{Document: parse(t, example), Metadata: Metadata{VersionID: "7"}})
}

func TestDIDURLsDereference(t *testing.T) {
	for url, c := range map[string]struct {
		o     Options
		media string
		has   string // a part of the content, or the URIs
	}{
		"did:example:123":                                     {Options{}, MediaDID, `"custom":{"a":[1,2]}`},
		"did:example:123?versionId=7":                         {Options{}, MediaDID, `"custom":{"a":[1,2]}`},
		"did:example:123#key-1":                               {Options{}, MediaDID, `{"@context":["https://www.w3.org/ns/did/v1.1"],"id":"#key-1","type":"JsonWebKey"`},
		"did:example:123#ka":                                  {Options{Relationship: KeyAgreement}, MediaDID, `"type":"Multikey"`},
		"did:example:123#chat":                                {Options{}, MediaDID, `"priority":1`},
		"did:example:123?service=files":                       {Options{}, MediaDID, `"service":[{"id":"#files","type":"LinkedDomains","serviceEndpoint":"https://example.com/files/"}]`},
		"did:example:123?serviceType=Other":                   {Options{}, MediaDID, `"service":[{"id":"did:example:123#chat"`},
		"did:example:123?service=%23files":                    {Options{Accept: MediaURIList}, MediaURIList, "https://example.com/files/"},
		"did:example:123?service=chat":                        {Options{Accept: MediaURIList}, MediaURIList, "https://example.com/two?x=1"},
		"did:example:123?service=files&relativeRef=a/b%3Fc#d": {Options{}, MediaURIList, "https://example.com/files/a/b?c#d"},
		"did:example:123?service=files&relativeRef=%2Fa":      {Options{}, MediaURIList, "https://example.com/a"},
	} {
		got := dereference(t, url, c.o)
		if err := got.Err(); err != nil {
			t.Errorf("%s: %v", url, err)
			continue
		}
		content := string(got.Content) + strings.Join(got.URIs, " ")
		if got.Dereferencing.ContentType != c.media || !strings.Contains(content, c.has) {
			t.Errorf("%s: %s of type %s, want %s of type %s", url, content, got.Dereferencing.ContentType, c.has, c.media)
		}
		if raw, err := got.Marshal(); err != nil || !json.Valid(raw) {
			t.Errorf("%s: %s, %v", url, raw, err)
		}
	}
}

// The example of DID Resolution §5, Dereferencing to service endpoint URL, with the endpoint's last segment kept as it prints it, is not
// what RFC 3986 gives; ours is.
func TestEndpointsResolveAsRFC3986Says(t *testing.T) {
	u, err := did.ParseURL("did:example:123456789abcdefghi?service=messages&relativeRef=%2Fsome%2Fpath%3Fquery#frag")
	if err != nil {
		t.Fatal(err)
	}
	d := parse(t, `{"id":"did:example:123456789abcdefghi","service":[{"id":"did:example:123456789abcdefghi#messages","type":"M","serviceEndpoint":"https://example.com/messages/8377464"}]}`)
	got := Dereference(u, Options{}, Result{Document: d})
	if len(got.URIs) != 1 || got.URIs[0] != "https://example.com/some/path?query#frag" {
		t.Errorf("got %s, %v", got.URIs, got.Err())
	}
}

func TestDIDURLsThatLeadNowhere(t *testing.T) {
	for url, c := range map[string]struct {
		o    Options
		code Code
	}{
		"did:example:123#none":                                      {Options{}, NotFound},
		"did:example:123/path":                                      {Options{}, NotFound},
		"did:example:123?unknown=1":                                 {Options{}, NotFound},
		"did:example:123?relativeRef=a":                             {Options{}, NotFound},
		"did:example:123?service=none":                              {Options{}, NotFound},
		"did:example:123?service=files&serviceType=DIDComm":         {Options{}, NotFound},
		"did:example:123?service=files&relativeRef=https://evil.io": {Options{}, InvalidDIDURL},
		"did:example:123?service=files&relativeRef=//evil.io/a":     {Options{}, InvalidDIDURL},
		"did:example:123?service=files&relativeRef=a%23b#c":         {Options{}, InvalidDIDURL},
		"did:example:123#chat":                                      {Options{Relationship: Authentication}, InvalidVerificationMethod},
		"did:example:123#ka":                                        {Options{Relationship: Authentication}, InvalidRelationship},
		"did:example:123#key-1":                                     {Options{Relationship: "all"}, InvalidRelationship},
	} {
		got := dereference(t, url, c.o)
		if got.Err() == nil || AsError(got.Err()).Code != c.code || got.Content != nil {
			t.Errorf("%s: %v, want %s", url, got.Err(), c.code.Legacy())
		}
	}
	u, _ := did.ParseURL("did:example:123#key-1")
	gone := Dereference(u, Options{}, Result{Metadata: Metadata{Deactivated: true}})
	if gone.Err() == nil || !gone.Metadata.Deactivated {
		t.Errorf("of a deactivated DID: %+v", gone)
	}
}

func TestParametersAndOptionsMeet(t *testing.T) {
	moment := time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)
	for url, c := range map[string]struct {
		o    Options
		ok   bool
		want Options
	}{
		"did:a:b?versionId=7":                                  {Options{}, true, Options{VersionID: "7"}},
		"did:a:b?versionId=8":                                  {Options{VersionID: "7"}, false, Options{}},
		"did:a:b?versionTime=2026-07-01T12:00:00Z":             {Options{}, true, Options{VersionTime: moment}},
		"did:a:b?versionTime=2026-07-01T14:00:00%2B02:00":      {Options{VersionTime: moment}, true, Options{VersionTime: moment}},
		"did:a:b?versionTime=2026-07-01T12:00:01Z":             {Options{VersionTime: moment}, false, Options{}},
		"did:a:b?versionTime=yesterday":                        {Options{}, false, Options{}},
		"did:a:b?versionId=7&versionTime=2026-07-01T12:00:00Z": {Options{}, false, Options{}},
	} {
		u, err := did.ParseURL(url)
		if err != nil {
			t.Fatal(err)
		}
		got, err := c.o.ResolutionOptions(u)
		if (err == nil) != c.ok || c.ok && (got.VersionID != c.want.VersionID || !got.VersionTime.Equal(c.want.VersionTime)) {
			t.Errorf("%s: %+v, %v", url, got, err)
		}
	}
}

func TestErrorsHaveBothNames(t *testing.T) {
	r := Failed(Errorf(NotFound, "nobody <knows>"))
	raw, err := r.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	sameJSON(t, raw, []byte(`{"didDocument":null,"didResolutionMetadata":{"error":{"type":"https://www.w3.org/ns/did#NOT_FOUND",
	 "title":"No such DID, or nothing under this DID URL","detail":"nobody <knows>"}},"didDocumentMetadata":{}}`))
	legacy, err := r.MarshalLegacy()
	if err != nil {
		t.Fatal(err)
	}
	sameJSON(t, legacy, []byte(`{"@context":"https://w3id.org/did-resolution/v1","didDocument":null,
	 "didResolutionMetadata":{"error":"notFound","errorMessage":"nobody <knows>"},"didDocumentMetadata":{}}`))
	for _, form := range [][]byte{raw, legacy} {
		again, err := ParseResult(form)
		if err != nil || again.Err() == nil || AsError(again.Err()).Code != NotFound {
			t.Errorf("read again: %v, %v", again.Err(), err)
		}
	}
}

func FuzzParseResult(f *testing.F) {
	f.Add([]byte(`{"didDocument":` + example + `,"didResolutionMetadata":{"contentType":"application/did"},"didDocumentMetadata":{"versionId":"7"}}`))
	f.Add([]byte(`{"didDocument":null,"didResolutionMetadata":{"error":"notFound"},"didDocumentMetadata":{"proof":[{"type":"TrellisRegistryProof","header":"0xc0","nodes":["0x80"]}],"registry":{"device":"did:io:0x1fcb980ed0287777ab05adc93012332e11300e54"}}}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		r, err := ParseResult(raw)
		if err != nil {
			return
		}
		if len(r.Metadata.Proof) == 1 {
			p := r.Metadata.Proof[0]
			if err := VerifyResult(r, r.Metadata.CanonicalID, p.Hash, 4690, p.Contract); err == nil {
				t.Fatalf("a proof out of nothing: %s", raw)
			}
		}
		if r.Resolution.ContentType != "" {
			return
		}
		if _, err := r.Marshal(); err != nil {
			t.Fatalf("%s: %v", raw, err)
		}
	})
}
