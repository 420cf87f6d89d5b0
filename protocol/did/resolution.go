package did

import (
	"encoding/json"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Media types of results.
const (
	MediaResolution    = "application/did-resolution"
	MediaDereferencing = "application/did-url-dereferencing"
	MediaURIList       = "text/uri-list"
	// MediaLegacyResult is how the universal resolver asked for a result before application/did-resolution.
	MediaLegacyResult = `application/ld+json;profile="https://w3id.org/did-resolution"`
)

// ContextResolution is the JSON-LD context of results in the legacy form.
const ContextResolution = "https://w3id.org/did-resolution/v1"

// Options are those of a resolution and of a dereferencing. The zero value asks for the newest document.
type Options struct {
	Accept             string    // media type of the document; default application/did
	VersionID          string    // a block number for did:io
	VersionTime        time.Time // zero when not asked for
	ExpandRelativeURLs bool
	Relationship       string // verificationRelationship; for dereferencing
	Proof              bool   // with the registry's storage proof, for did:io
	Versions           bool   // with a list of all versions so far, for did:io
}

// Check refuses options that contradict each other.
func (o Options) Check() error {
	if o.VersionID != "" && !o.VersionTime.IsZero() {
		return Errorf(InvalidOptions, "versionId and versionTime at once: want one of them")
	}
	return nil
}

// Block returns the block that VersionID names.
func (o Options) Block() (uint64, error) {
	n, err := strconv.ParseUint(o.VersionID, 10, 63)
	if err != nil || strconv.FormatUint(n, 10) != o.VersionID {
		return 0, Errorf(InvalidOptions, "versionId %q is no block number, which a did:io wants", o.VersionID)
	}
	return n, nil
}

// ParseTime reads a versionTime. The specification writes UTC without fractions of a second; an offset is understood too.
func ParseTime(s string) (time.Time, error) {
	t, err := time.Parse(time.RFC3339, s)
	if err != nil || t.IsZero() {
		return time.Time{}, Errorf(InvalidOptions, "versionTime %q is no time like 2026-07-01T12:00:00Z", s)
	}
	return t.UTC().Truncate(time.Second), nil
}

// FormatTime is the inverse of ParseTime.
func FormatTime(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05Z") }

// FormatSeconds is FormatTime of a block's time; "" for 0.
func FormatSeconds(seconds uint64) string {
	if seconds == 0 {
		return ""
	}
	return FormatTime(time.Unix(int64(seconds), 0))
}

// A Result is what resolving a DID gives (DID Resolution §7).
type Result struct {
	Document   *Document // nil after an error, and of a deactivated DID
	Resolution ResolutionMetadata
	Metadata   Metadata
}

// ResolutionMetadata tells of the resolution.
type ResolutionMetadata struct {
	ContentType string `json:"contentType,omitempty"`
	Retrieved   string `json:"retrieved,omitempty"`
	Error       *Error `json:"error,omitempty"`
}

// Metadata tells of the document.
type Metadata struct {
	Created       string   `json:"created,omitempty"`
	Updated       string   `json:"updated,omitempty"`
	Deactivated   bool     `json:"deactivated,omitempty"`
	VersionID     string   `json:"versionId,omitempty"`
	NextVersionID string   `json:"nextVersionId,omitempty"`
	NextUpdate    string   `json:"nextUpdate,omitempty"`
	CanonicalID   string   `json:"canonicalId,omitempty"`
	EquivalentID  []string `json:"equivalentId,omitempty"`

	Rewritten string          `json:"rewritten,omitempty"` // which form the registered document had, when it was another than ours
	Registry  *RegistryFacts  `json:"registry,omitempty"`  // what a did:io's document was made of
	Versions  []Version       `json:"versions,omitempty"`  // newest first; here alone stand the keys of before a rotation
	Proof     []RegistryProof `json:"proof,omitempty"`
}

// A Version is one of the documents that a did:io had.
type Version struct {
	VersionID    string         `json:"versionId"`
	Updated      string         `json:"updated"`
	Signer       common.Address `json:"signer"` // the address of the device's key
	KeyType      uint8          `json:"keyType"`
	DocumentHash common.Hash    `json:"documentHash"`
	Deactivated  bool           `json:"deactivated,omitempty"`
}

// Failed is the result of a resolution that failed.
func Failed(err error) Result {
	return Result{Resolution: ResolutionMetadata{Error: AsError(err)}}
}

// Err returns why there is no result, or nil. A deactivated DID is no error.
func (r Result) Err() error {
	if r.Resolution.Error == nil {
		return nil
	}
	return r.Resolution.Error
}

type resultJSON struct {
	Context    string             `json:"@context,omitempty"`
	Document   json.RawMessage    `json:"didDocument"`
	Resolution ResolutionMetadata `json:"didResolutionMetadata"`
	Metadata   Metadata           `json:"didDocumentMetadata"`
}

// Marshal returns the result with the document in the representation of its content type.
func (r Result) Marshal() ([]byte, error) {
	raw, err := r.document()
	if err != nil {
		return nil, err
	}
	return encode(resultJSON{Document: raw, Resolution: r.Resolution, Metadata: r.Metadata})
}

func (r Result) document() (json.RawMessage, error) {
	if r.Document == nil {
		return json.RawMessage("null"), nil
	}
	media := r.Resolution.ContentType
	if media == "" {
		media = MediaDID
	}
	return r.Document.Marshal(media)
}

// MarshalLegacy returns the result as resolvers gave it before problem objects: the error is a name.
func (r Result) MarshalLegacy() ([]byte, error) {
	raw, err := r.document()
	if err != nil {
		return nil, err
	}
	type legacyMetadata struct {
		ContentType string `json:"contentType,omitempty"`
		Retrieved   string `json:"retrieved,omitempty"`
		Error       string `json:"error,omitempty"`
		Message     string `json:"errorMessage,omitempty"`
	}
	m := legacyMetadata{ContentType: r.Resolution.ContentType, Retrieved: r.Resolution.Retrieved}
	if e := r.Resolution.Error; e != nil {
		m.Error, m.Message = e.Code.Legacy(), e.Detail
	}
	return encode(struct {
		Context    string          `json:"@context"`
		Document   json.RawMessage `json:"didDocument"`
		Resolution legacyMetadata  `json:"didResolutionMetadata"`
		Metadata   Metadata        `json:"didDocumentMetadata"`
	}{ContextResolution, raw, m, r.Metadata})
}

// MaxResultBytes bounds a result that ParseResult reads: a document, and a proof of some 100 KiB.
const MaxResultBytes = 1 << 20

// ParseResult reads what Marshal gives, and the results of other resolvers.
func ParseResult(raw []byte) (Result, error) {
	if len(raw) > MaxResultBytes {
		return Result{}, Errorf(InvalidDIDDocument, "result of %d bytes, at most %d", len(raw), MaxResultBytes)
	}
	var w resultJSON
	if err := json.Unmarshal(raw, &w); err != nil {
		return Result{}, wrap(InvalidDIDDocument, err, "not a resolution result")
	}
	r := Result{Resolution: w.Resolution, Metadata: w.Metadata}
	if len(w.Document) == 0 || string(w.Document) == "null" {
		return r, nil
	}
	var err error
	if r.Document, err = Parse(w.Document); err != nil {
		return Result{}, wrap(InvalidDIDDocument, err, "result")
	}
	return r, nil
}

// Finish puts the document into the form that the options ask for.
func (r Result) Finish(o Options) Result {
	if r.Err() != nil || r.Document == nil {
		return r
	}
	if r.Resolution.ContentType == "" {
		r.Resolution.ContentType = MediaDID
	}
	switch o.Accept {
	case "":
	case MediaDID, MediaLD, MediaJSON:
		r.Resolution.ContentType = o.Accept
	default:
		return Failed(Errorf(RepresentationNotSupported, "no representation %q; there are %s, %s and %s", o.Accept, MediaDID, MediaLD, MediaJSON))
	}
	if o.ExpandRelativeURLs {
		expanded, err := r.Document.Expand()
		if err != nil {
			return Failed(wrap(InvalidDIDDocument, err, "expand relative URLs"))
		}
		r.Document = expanded
	}
	return r
}
