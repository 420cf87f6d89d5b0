package resolver

import (
	"context"
	"errors"
	"net/netip"
	"net/url"
	"regexp"
	"strings"

	rules "github.com/trellis-network/trellis/protocol/did"
	"github.com/trellis-network/trellis/types/did"
)

// Web resolves did:web over HTTPS (did:web method). Safe for concurrent use.
type Web struct{ reader *reader }

// NewWeb returns a resolver of did:web.
func NewWeb(config HTTPSConfig) *Web { return &Web{newReader(config)} }

const webAccept = rules.MediaDID + ", " + rules.MediaLD + ", " + rules.MediaJSON + ", application/json;q=0.8, */*;q=0.1"

// Resolve implements Method.
func (w *Web) Resolve(ctx context.Context, id did.URL, o rules.Options) rules.Result {
	if err := noVersions(id, o); err != nil {
		return rules.Failed(err)
	}
	address, err := webAddress(id)
	if err != nil {
		return rules.Failed(err)
	}
	raw, err := w.reader.get(ctx, address, webAccept)
	if errors.Is(err, errGone) {
		return rules.Failed(rules.Errorf(rules.NotFound, "there is no document at %s", address))
	}
	if err != nil {
		return rules.Failed(&rules.Error{Code: rules.InternalError, Detail: "the document could not be read from " + address, Cause: err})
	}
	d, err := rules.Parse(raw)
	if err != nil {
		return rules.Failed(rules.Wrap(rules.InvalidDIDDocument, err, "document at %s", address))
	}
	if d.ID != id.DID() {
		return rules.Failed(rules.Errorf(rules.InvalidDIDDocument, "the document at %s is of %.200q", address, d.ID))
	}
	return rules.Result{Document: d}
}

// hostName is a fully qualified domain name: two labels at least, which is no address and no name of this machine.
var hostName = regexp.MustCompile(`^([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$`)

var port = regexp.MustCompile(`^[1-9][0-9]{0,4}$`)

// webAddress returns where the document of a did:web is (did:web §2.5.2).
func webAddress(id did.URL) (string, error) {
	parts := strings.Split(id.ID(), ":")
	host, number, hasPort := strings.Cut(strings.ReplaceAll(parts[0], "%3a", "%3A"), "%3A")
	_, numeric := netip.ParseAddr(host)
	if !hostName.MatchString(host) || len(host) > 253 || numeric == nil {
		return "", rules.Errorf(rules.InvalidDID, "%s does not begin with a domain name", id)
	}
	if hasPort && !port.MatchString(number) {
		return "", rules.Errorf(rules.InvalidDID, "%s has a port that is none", id)
	}
	address := "https://" + host
	if hasPort {
		address += ":" + number
	}
	for _, segment := range parts[1:] {
		text, err := url.PathUnescape(segment)
		if err != nil || text == "" || text == "." || text == ".." || strings.ContainsAny(text, "/\\\x00") {
			return "", rules.Errorf(rules.InvalidDID, "%s has a part that is no name of a folder", id)
		}
		address += "/" + url.PathEscape(text)
	}
	if len(parts) == 1 {
		address += "/.well-known"
	}
	return address + "/did.json", nil
}
