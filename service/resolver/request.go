package resolver

import (
	"encoding/json"
	"io"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	rules "github.com/trellis-network/trellis/protocol/did"
	"github.com/trellis-network/trellis/types/did"
)

// A request is what one asks: a DID or a DID URL, options, and in which form the answer shall be.
type request struct {
	url     string
	options rules.Options
	want    string // media type of the answer
}

func (q request) dereferences() bool {
	if q.want == rules.MediaDereferencing || q.want == rules.MediaURIList {
		return true
	}
	u, err := did.ParseURL(q.url)
	return err == nil && !u.IsDID() && q.want != rules.MediaResolution || err == nil && (u.Path() != "" || u.Fragment() != "" || selects(u))
}

// selects tells whether a DID URL's parameters ask for more than a version.
func selects(u did.URL) bool {
	values, err := u.Query()
	for name := range values {
		if name != "versionId" && name != "versionTime" {
			return true
		}
	}
	return err != nil
}

// optionNames are parameters of the address that are options of the resolver; all others are the DID URL's own.
var optionNames = []string{"versionId", "versionTime", "expandRelativeUrls", "verificationRelationship", "proof", "versions", "accept"}

// readRequest reads the address, the Accept header, and the options in the body of a POST. What it could read it returns with the
// error too, so that the error has the form that was asked for.
func readRequest(r *http.Request, escaped string) (request, error) {
	want, err := negotiate(r.Header.Values("Accept"))
	q := request{want: want}
	if err != nil {
		return q, err
	}
	q.url, err = unescape(escaped)
	if err != nil {
		return q, err
	}
	options, own, err := parameters(r.URL.RawQuery, strings.ContainsAny(q.url, "?#"))
	if err != nil {
		return q, err
	}
	if own != "" {
		q.url += "?" + own
	}
	if r.Method == http.MethodPost {
		if err := readBody(r, options); err != nil {
			return q, err
		}
	}
	if err := q.set(options); err != nil {
		return q, err
	}
	if q.want == "" {
		q.want = rules.MediaResolution
		if q.dereferences() {
			q.want = rules.MediaDereferencing
		}
	}
	switch q.want {
	case rules.MediaDID, rules.MediaLD, rules.MediaJSON, rules.MediaURIList:
		q.options.Accept = q.want
	}
	return q, nil
}

// unescape returns the identifier in an address. A client puts it there percent-encoded, or as it is; a DID may have percent-encoded
// bytes of its own, such as the port of a did:web.
func unescape(escaped string) (string, error) {
	upper := strings.ToUpper(escaped)
	raw := strings.HasPrefix(escaped, "did:")
	for _, sign := range []string{"%25", "%3F", "%23", "%2F"} {
		raw = raw && !strings.Contains(upper, sign)
	}
	if raw {
		return escaped, nil
	}
	id, err := url.PathUnescape(escaped)
	if err != nil {
		return "", rules.Wrap(rules.InvalidDIDURL, err, "the identifier is not percent-encoded as it should")
	}
	return id, nil
}

// parameters parts the options from the DID URL's own parameters. When the DID URL came whole, there are options only.
func parameters(query string, whole bool) (options map[string]string, own string, err error) {
	options = make(map[string]string)
	var kept []string
	for part := range strings.SplitSeq(query, "&") {
		name, value, _ := strings.Cut(part, "=")
		if part == "" {
			continue
		}
		if !slices.Contains(optionNames, name) {
			if whole {
				return nil, "", rules.Errorf(rules.FeatureNotSupported, "option %.50q is not known here", name)
			}
			kept = append(kept, part)
			continue
		}
		text, err := url.PathUnescape(value)
		if err != nil || options[name] != "" {
			return nil, "", rules.Errorf(rules.InvalidOptions, "option %s is there twice or does not decode", name)
		}
		options[name] = text
	}
	return options, strings.Join(kept, "&"), nil
}

// readBody adds the options of a POST, a JSON object.
func readBody(r *http.Request, options map[string]string) error {
	raw, err := io.ReadAll(http.MaxBytesReader(nil, r.Body, maxBody))
	if err != nil || len(raw) == 0 {
		return err
	}
	var body map[string]any
	if err := json.Unmarshal(raw, &body); err != nil {
		return rules.Errorf(rules.InvalidOptions, "the body is no JSON object of options")
	}
	for name, value := range body {
		if !slices.Contains(optionNames, name) {
			return rules.Errorf(rules.FeatureNotSupported, "option %.50q is not known here", name)
		}
		if options[name] != "" {
			return rules.Errorf(rules.InvalidOptions, "option %s is in the address and in the body", name)
		}
		switch v := value.(type) {
		case string:
			options[name] = v
		case bool:
			options[name] = strconv.FormatBool(v)
		default:
			return rules.Errorf(rules.InvalidOptions, "option %s is neither a text nor a truth value", name)
		}
	}
	return nil
}

func (q *request) set(options map[string]string) error {
	for name, value := range options {
		switch name {
		case "versionId":
			q.options.VersionID = value
		case "versionTime":
			t, err := rules.ParseTime(value)
			if err != nil {
				return err
			}
			q.options.VersionTime = t
		case "verificationRelationship":
			q.options.Relationship = value
		case "accept":
			want, err := negotiate([]string{value})
			if err != nil {
				return err
			}
			q.want = want
		case "expandRelativeUrls", "proof", "versions":
			set, err := strconv.ParseBool(value)
			if err != nil {
				return rules.Errorf(rules.InvalidOptions, "option %s is %.20q, want true or false", name, value)
			}
			switch name {
			case "proof":
				q.options.Proof = set
			case "versions":
				q.options.Versions = set
			default:
				q.options.ExpandRelativeURLs = set
			}
		}
	}
	return q.options.Check()
}

// served are the media types that an answer may have, the first for whoever takes anything.
var served = []string{rules.MediaResolution, rules.MediaDereferencing, rules.MediaDID, rules.MediaLD, rules.MediaJSON, rules.MediaURIList}

// maxAccept bounds the entries of an Accept header.
const maxAccept = 32

// negotiate returns the media type that the client prefers of those there are (RFC 9110 §12.5.1), "" when it takes anything.
func negotiate(accept []string) (string, error) {
	best, quality, asked := "", 0.0, 0
	for part := range strings.SplitSeq(strings.Join(accept, ","), ",") {
		if strings.TrimSpace(part) == "" {
			continue
		}
		if asked++; asked > maxAccept {
			break
		}
		media, parameters, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		q := 1.0
		if text, ok := parameters["q"]; ok {
			if q, err = strconv.ParseFloat(text, 64); err != nil {
				continue
			}
		}
		if known, ok := servedAs(media, parameters); ok && q > quality {
			best, quality = known, q
		}
	}
	switch {
	case asked == 0:
		return "", nil
	case quality == 0:
		return "", rules.Errorf(rules.RepresentationNotSupported, "none of the media types asked for is to be had; there are %s", strings.Join(served, ", "))
	}
	return best, nil
}

func servedAs(media string, parameters map[string]string) (string, bool) {
	switch {
	case media == "*/*" || media == "application/*" || media == "application/json":
		return "", true
	case media == "application/ld+json" && strings.Contains(parameters["profile"], "did-resolution"):
		return rules.MediaLegacyResult, true
	case media == "application/ld+json":
		return rules.MediaLD, true
	case slices.Contains(served, media):
		return media, true
	}
	return "", false
}
