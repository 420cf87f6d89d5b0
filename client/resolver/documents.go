package resolver

import (
	"context"
	"encoding/base64"
	"net/url"
	"strings"

	rules "github.com/trellis-network/trellis/protocol/did"
)

// read returns what a registered URI holds or points to. Its hash is checked by whoever uses it.
func (r *Registry) read(ctx context.Context, uri string) ([]byte, error) {
	if strings.HasPrefix(uri, "data:") {
		return fromDataURI(uri)
	}
	if r.config.Fetcher == nil {
		return nil, rules.Errorf(rules.InternalError, "the document is at %.200q, off the chain, and this resolver fetches none from there", uri)
	}
	raw, err := r.config.Fetcher.Fetch(ctx, uri)
	if err != nil {
		return nil, rules.Wrap(rules.InternalError, err, "fetch the document from %.200q", uri)
	}
	return raw, nil
}

// fromDataURI decodes a data URI (RFC 2397) of any media type; the document itself tells what it is.
func fromDataURI(uri string) ([]byte, error) {
	kind, data, ok := strings.Cut(strings.TrimPrefix(uri, "data:"), ",")
	if !ok || len(uri) > 4*rules.MaxDocumentBytes {
		return nil, rules.Errorf(rules.InvalidDIDDocument, "the registered URI is no data URI of at most %d bytes", 4*rules.MaxDocumentBytes)
	}
	text, err := url.PathUnescape(data)
	if err != nil {
		return nil, rules.Wrap(rules.InvalidDIDDocument, err, "the registered data URI")
	}
	if !strings.HasSuffix(kind, ";base64") {
		return []byte(text), nil
	}
	raw, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return nil, rules.Wrap(rules.InvalidDIDDocument, err, "the registered data URI")
	}
	return raw, nil
}
