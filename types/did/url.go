package did

import (
	"errors"
	"fmt"
	"net/url"
	"strings"
)

// MaxURLBytes bounds what ParseURL reads. A did:jwk of the largest curve has some 400 bytes; its key is its name.
const MaxURLBytes = 4096

// ErrInvalidURL reports text that is neither a DID nor a DID URL.
var ErrInvalidURL = errors.New("not a DID URL")

// A URL is a DID of any method, or a DID URL (W3C DID Core §3.1 and §3.2). It keeps the spelling that it was read from; only
// ParseURL, ParseAny and Resolve make one.
type URL struct {
	method, id, path    string
	query, fragment     string
	queried, fragmented bool // an empty query or fragment is another text than none
}

// ParseAny reads a DID of any method: no path, query or fragment. It is the exact inverse of String.
func ParseAny(s string) (URL, error) {
	u, err := ParseURL(s)
	if err == nil && !u.IsDID() {
		err = fmt.Errorf("%w: %q has a path, a query or a fragment, a DID has none", ErrInvalidURL, s)
	}
	if err != nil {
		return URL{}, err
	}
	return u, nil
}

// ParseURL reads a DID or a DID URL by the grammar of DID Core. It is the exact inverse of String.
func ParseURL(s string) (URL, error) {
	if len(s) > MaxURLBytes {
		return URL{}, fmt.Errorf("%w: %d bytes, at most %d", ErrInvalidURL, len(s), MaxURLBytes)
	}
	rest, ok := strings.CutPrefix(s, "did:")
	if !ok {
		return URL{}, fmt.Errorf("%w: %q has another scheme than did", ErrInvalidURL, s)
	}
	var u URL
	u.method, rest, ok = strings.Cut(rest, ":")
	if !ok || !all(u.method, isMethodChar) || u.method == "" {
		return URL{}, fmt.Errorf("%w: %q, want did:method:identifier with a method of a-z and 0-9", ErrInvalidURL, s)
	}
	rest, u.fragment, u.fragmented = strings.Cut(rest, "#")
	rest, u.query, u.queried = strings.Cut(rest, "?")
	u.id = rest
	if slash := strings.IndexByte(rest, '/'); slash >= 0 {
		u.id, u.path = rest[:slash], rest[slash:]
	}
	if err := u.check(); err != nil {
		return URL{}, fmt.Errorf("%w: %q: %w", ErrInvalidURL, s, err)
	}
	return u, nil
}

// check applies the grammar to the parts: idchar of DID Core, pchar, query and fragment of RFC 3986 §3.
func (u URL) check() error {
	switch {
	case u.id == "" || strings.HasSuffix(u.id, ":"):
		return errors.New("the identifier ends too early")
	case !encoded(u.id, isIDChar):
		return errors.New("the identifier has letters, digits, . - _ : and percent-encoded bytes only")
	case !encoded(u.path, func(c byte) bool { return isPathChar(c) || c == '/' }):
		return errors.New("a character of the path must be percent-encoded")
	case !encoded(u.query, isQueryChar), !encoded(u.fragment, isQueryChar):
		return errors.New("a character of the query or fragment must be percent-encoded")
	}
	return nil
}

func all(s string, allowed func(byte) bool) bool {
	for i := range len(s) {
		if !allowed(s[i]) {
			return false
		}
	}
	return true
}

// encoded is all, with percent-encoded bytes allowed too.
func encoded(s string, allowed func(byte) bool) bool {
	for i := 0; i < len(s); i++ {
		if s[i] == '%' {
			if i+2 >= len(s) || !isHex(s[i+1]) || !isHex(s[i+2]) {
				return false
			}
			i += 2
		} else if !allowed(s[i]) {
			return false
		}
	}
	return true
}

func isDigit(c byte) bool      { return '0' <= c && c <= '9' }
func isLower(c byte) bool      { return 'a' <= c && c <= 'z' }
func isHex(c byte) bool        { return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'f' }
func isMethodChar(c byte) bool { return isLower(c) || isDigit(c) }
func isIDChar(c byte) bool {
	return isLower(c|0x20) && c >= 'A' || isDigit(c) || strings.IndexByte(".-_:", c) >= 0
}
func isPathChar(c byte) bool  { return isIDChar(c) || strings.IndexByte("~!$&'()*+,;=@", c) >= 0 }
func isQueryChar(c byte) bool { return isPathChar(c) || c == '/' || c == '?' }

// Method returns the method's name.
func (u URL) Method() string { return u.method }

// ID returns the method-specific identifier.
func (u URL) ID() string { return u.id }

// Path returns the path with its first slash, or "".
func (u URL) Path() string { return u.path }

// RawQuery returns the query as it is written.
func (u URL) RawQuery() string { return u.query }

// Query returns the DID parameters, percent-decoded. A plus sign is a plus sign, as in RFC 3986: time zones have it.
func (u URL) Query() (url.Values, error) {
	values, err := url.ParseQuery(strings.ReplaceAll(u.query, "+", "%2B"))
	if err != nil {
		return nil, fmt.Errorf("%w: query: %w", ErrInvalidURL, err)
	}
	return values, nil
}

// Fragment returns the fragment without its hash sign, or "".
func (u URL) Fragment() string { return u.fragment }

// IsZero tells whether there is no URL.
func (u URL) IsZero() bool { return u.method == "" }

// IsDID tells whether the URL is a DID alone.
func (u URL) IsDID() bool { return u.path == "" && !u.queried && !u.fragmented }

// DID returns the URL without path, query and fragment.
func (u URL) DID() string { return "did:" + u.method + ":" + u.id }

// Bare returns DID as a URL.
func (u URL) Bare() URL { return URL{method: u.method, id: u.id} }

// WithoutFragment returns the URL of the primary resource.
func (u URL) WithoutFragment() URL {
	u.fragment, u.fragmented = "", false
	return u
}

// String returns the text that ParseURL read.
func (u URL) String() string {
	s := u.DID() + u.path
	if u.queried {
		s += "?" + u.query
	}
	if u.fragmented {
		s += "#" + u.fragment
	}
	return s
}

// Resolve returns what reference means in a document of u (DID Core §3.2.2): reference is an absolute DID URL, or a relative one
// such as #key-1, resolved as RFC 3986 §5.2 says.
func (u URL) Resolve(reference string) (URL, error) {
	if strings.HasPrefix(reference, "did:") {
		return ParseURL(reference)
	}
	if len(reference) > MaxURLBytes {
		return URL{}, fmt.Errorf("%w: reference of %d bytes, at most %d", ErrInvalidURL, len(reference), MaxURLBytes)
	}
	out := u
	rest, fragment, fragmented := strings.Cut(reference, "#")
	rest, query, queried := strings.Cut(rest, "?")
	out.fragment, out.fragmented = fragment, fragmented
	if queried || rest != "" {
		out.query, out.queried = query, queried
	}
	switch {
	case strings.HasPrefix(rest, "//"), strings.Contains(strings.SplitN(rest, "/", 2)[0], ":"):
		return URL{}, fmt.Errorf("%w: %q is a reference to something that is no DID", ErrInvalidURL, reference)
	case strings.HasPrefix(rest, "/"):
		out.path = withoutDots(rest)
	case rest != "":
		out.path = withoutDots(u.path[:strings.LastIndexByte(u.path, '/')+1] + rest)
	}
	if err := out.check(); err != nil {
		return URL{}, fmt.Errorf("%w: %q: %w", ErrInvalidURL, reference, err)
	}
	return out, nil
}

// withoutDots is remove_dot_segments of RFC 3986 §5.2.4 for a path that becomes absolute.
func withoutDots(path string) string {
	var kept []string
	segments := strings.Split(strings.TrimPrefix(path, "/"), "/")
	for i, segment := range segments {
		last := i == len(segments)-1
		switch segment {
		case ".", "..":
			if segment == ".." && len(kept) > 0 {
				kept = kept[:len(kept)-1]
			}
			if last {
				kept = append(kept, "")
			}
		default:
			kept = append(kept, segment)
		}
	}
	return "/" + strings.Join(kept, "/")
}
