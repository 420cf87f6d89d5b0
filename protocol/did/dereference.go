package did

import (
	"encoding/json"
	"net/url"
	"slices"
	"strings"

	"github.com/trellis-network/trellis/types/did"
)

// A Dereferenced is what dereferencing a DID URL gives (DID Resolution §8).
type Dereferenced struct {
	Content       json.RawMessage // nil after an error, and for URI lists
	URIs          []string        // for text/uri-list
	Dereferencing ResolutionMetadata
	Metadata      Metadata // of the document, when the content is one
}

// Undereferenced is the result of a dereferencing that failed.
func Undereferenced(err error) Dereferenced {
	return Dereferenced{Dereferencing: ResolutionMetadata{Error: AsError(err)}}
}

// Err returns why there is no content, or nil.
func (d Dereferenced) Err() error {
	if d.Dereferencing.Error == nil {
		return nil
	}
	return d.Dereferencing.Error
}

// Marshal returns the result as application/did-url-dereferencing.
func (d Dereferenced) Marshal() ([]byte, error) {
	content := d.Content
	if content == nil {
		content = json.RawMessage("null")
		if d.URIs != nil {
			raw, err := encode(d.URIs)
			if err != nil {
				return nil, err
			}
			content = raw
		}
	}
	return encode(struct {
		Content       json.RawMessage    `json:"content"`
		Dereferencing ResolutionMetadata `json:"dereferencingMetadata"`
		Metadata      Metadata           `json:"contentMetadata"`
	}{content, d.Dereferencing, d.Metadata})
}

// ResolutionOptions returns the options that the DID URL's parameters ask for besides o. What both ask for MUST be the same.
func (o Options) ResolutionOptions(u did.URL) (Options, error) {
	query, err := u.Query()
	if err != nil {
		return o, wrap(InvalidDIDURL, err, "%s", u)
	}
	if id := query.Get("versionId"); id != "" {
		if o.VersionID != "" && o.VersionID != id {
			return o, Errorf(InvalidOptions, "versionId is %s in the options and %s in the DID URL", o.VersionID, id)
		}
		o.VersionID = id
	}
	if text := query.Get("versionTime"); text != "" {
		t, err := ParseTime(text)
		if err != nil {
			return o, err
		}
		if !o.VersionTime.IsZero() && !o.VersionTime.Equal(t) {
			return o, Errorf(InvalidOptions, "versionTime is one in the options and another in the DID URL")
		}
		o.VersionTime = t
	}
	return o, o.Check()
}

// documentParameters are those that choose a version, and leave the resource a document.
var documentParameters = []string{"versionId", "versionTime"}

// serviceParameters choose services, and what lies under their addresses.
var serviceParameters = []string{"service", "serviceType", "relativeRef"}

// Dereference returns what u means in the document that resolving its DID gave (DID Resolution §8.3). The path of a DID URL has no
// meaning in any method here.
func Dereference(u did.URL, o Options, resolved Result) Dereferenced {
	if err := resolved.Err(); err != nil {
		return Undereferenced(err)
	}
	if resolved.Document == nil {
		out := Undereferenced(Errorf(NotFound, "%s is deactivated", u.DID()))
		out.Metadata = resolved.Metadata
		return out
	}
	query, err := u.Query()
	if err != nil {
		return Undereferenced(wrap(InvalidDIDURL, err, "%s", u))
	}
	selects := query.Has("service") || query.Has("serviceType")
	for name := range query {
		if known := slices.Contains(documentParameters, name) || selects && slices.Contains(serviceParameters, name); !known {
			return Undereferenced(Errorf(NotFound, "%s: parameter %q selects nothing", u, name))
		}
	}
	switch {
	case u.Path() != "":
		return Undereferenced(Errorf(NotFound, "%s: a path names nothing in this method", u))
	case selects:
		return services(u, o, query, resolved)
	case u.Fragment() != "":
		return fragment(u, o, resolved)
	}
	return whole(resolved, resolved.Document)
}

func whole(resolved Result, d *Document) Dereferenced {
	media := resolved.Resolution.ContentType
	if media == "" {
		media = MediaDID
	}
	raw, err := d.Marshal(media)
	if err != nil {
		return Undereferenced(err)
	}
	return Dereferenced{Content: raw, Dereferencing: ResolutionMetadata{ContentType: media}, Metadata: resolved.Metadata}
}

// fragment returns a verification method or a service, as a JSON-LD document of its own.
func fragment(u did.URL, o Options, resolved Result) Dereferenced {
	d, id := resolved.Document, u.DID()+"#"+u.Fragment()
	var found any
	if m, err := d.Method(id); err == nil {
		found = m
	} else if s, ok := d.service(id); ok && o.Relationship == "" {
		found = s
	} else if o.Relationship != "" {
		return Undereferenced(Errorf(InvalidVerificationMethod, "%s is no verification method of the document", id))
	} else {
		return Undereferenced(Errorf(NotFound, "the document has nothing called #%s", u.Fragment()))
	}
	if o.Relationship != "" {
		if _, err := d.method(id, o.Relationship); err != nil {
			return Undereferenced(wrap(InvalidRelationship, err, "%s for %s", id, o.Relationship))
		}
	}
	media := resolved.Resolution.ContentType
	if media == "" {
		media = MediaDID
	}
	context := d.Context
	if context == nil {
		context = d.contexts(media)
	}
	raw, err := encode(found)
	if err == nil && media != MediaJSON {
		raw, err = withContext(context, raw)
	}
	if err != nil {
		return Undereferenced(err)
	}
	return Dereferenced{Content: raw, Dereferencing: ResolutionMetadata{ContentType: media}}
}

// withContext puts @context in front of an object that has members.
func withContext(context []json.RawMessage, object []byte) ([]byte, error) {
	raw, err := encode(context)
	return slices.Concat([]byte(`{"@context":`), raw, []byte(","), object[1:]), err
}

func (d *Document) service(id string) (Service, bool) {
	base, err := did.ParseAny(d.ID)
	if err != nil {
		return Service{}, false
	}
	for _, s := range d.Service {
		if have, err := base.Resolve(s.ID); err == nil && have.String() == id {
			return s, true
		}
	}
	return Service{}, false
}

// services selects services by id or type: the document with those alone, or their endpoints with relativeRef resolved upon them.
func services(u did.URL, o Options, query url.Values, resolved Result) Dereferenced {
	selected := resolved.Document.selectServices(u, query)
	if len(selected) == 0 {
		return Undereferenced(Errorf(NotFound, "%s selects no service of the document", u))
	}
	if !query.Has("relativeRef") && o.Accept != MediaURIList {
		shown := *resolved.Document
		shown.Service = selected
		return whole(resolved, &shown)
	}
	var uris []string
	for _, s := range selected {
		for _, endpoint := range s.URIs() {
			uri, err := resolveEndpoint(endpoint, query.Get("relativeRef"), u.Fragment())
			if err != nil {
				return Undereferenced(err)
			}
			uris = append(uris, uri)
		}
	}
	if len(uris) == 0 {
		return Undereferenced(Errorf(NotFound, "%s selects no service whose endpoint is a URI", u))
	}
	return Dereferenced{URIs: uris, Dereferencing: ResolutionMetadata{ContentType: MediaURIList}}
}

func (d *Document) selectServices(u did.URL, query url.Values) []Service {
	var selected []Service
	for _, s := range d.Service {
		if want := query.Get("service"); query.Has("service") && !sameService(u.Bare(), s.ID, want) {
			continue
		}
		if want := query.Get("serviceType"); query.Has("serviceType") && !slices.Contains(s.Type, want) {
			continue
		}
		selected = append(selected, s)
	}
	return selected
}

// sameService compares an id with the service parameter, which is an id too, relative or without its hash sign.
func sameService(base did.URL, id, want string) bool {
	if id == want {
		return true
	}
	have, err := base.Resolve(id)
	if err != nil {
		return false
	}
	if !strings.Contains(want, "#") && !strings.Contains(want, ":") {
		want = "#" + want
	}
	wanted, err := base.Resolve(want)
	return err == nil && have == wanted
}

// URIs returns the endpoints that are URIs.
func (s Service) URIs() []string {
	items, err := object{"": s.Endpoint}.list("", true)
	if err != nil {
		return nil
	}
	var uris []string
	for _, item := range items {
		var uri string
		if json.Unmarshal(item, &uri) == nil && uri != "" {
			uris = append(uris, uri)
		}
	}
	return uris
}

func resolveEndpoint(endpoint, relative, fragment string) (string, error) {
	base, err := url.Parse(endpoint)
	if err != nil {
		return "", wrap(InvalidDIDDocument, err, "service endpoint")
	}
	reference, err := url.Parse(relative)
	if err != nil || reference.Scheme != "" || reference.Host != "" {
		return "", Errorf(InvalidDIDURL, "relativeRef %q is no reference relative to an endpoint", relative)
	}
	out := base.ResolveReference(reference)
	if fragment != "" {
		if out.Fragment != "" {
			return "", Errorf(InvalidDIDURL, "the endpoint has a fragment, and the DID URL too")
		}
		out.Fragment, out.RawFragment = "", ""
		return out.String() + "#" + fragment, nil
	}
	return out.String(), nil
}
