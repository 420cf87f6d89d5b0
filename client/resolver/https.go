package resolver

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"syscall"
	"time"
)

// HTTPSConfig bounds what is read from servers that strangers name. The zero value works.
type HTTPSConfig struct {
	Timeout time.Duration // of a whole answer; default 10 s
	// AllowPrivate lets names lead to addresses of this machine and of private networks. A resolver that strangers may ask MUST NOT
	// set it: they would make it ask its neighbours (server-side request forgery).
	AllowPrivate bool
	Roots        *x509.CertPool // of certificates; default the system's

	// dial replaces the network in tests.
	dial func(ctx context.Context, network, address string) (net.Conn, error)
}

const (
	maxBody      = 1 << 20 // bytes
	maxRedirects = 3
)

var (
	errPrivate = errors.New("address is not public")
	// errGone reports that the server has no such document.
	errGone = errors.New("the server has no such document")
)

// A reader reads documents from servers that strangers name.
type reader struct {
	client  *http.Client
	running chan struct{} // holds one for each request that runs
}

// maxRequests bounds the requests that run at a time. Servers that answer slowly then hold up each other and nobody else.
const maxRequests = 16

var errBusy = errors.New("too many documents are being fetched now; ask again in a moment")

func newReader(c HTTPSConfig) *reader { return &reader{newHTTPS(c), make(chan struct{}, maxRequests)} }

// newHTTPS returns a client for GET over HTTPS, without proxy, cookies, or redirects to other hosts.
func newHTTPS(c HTTPSConfig) *http.Client {
	if c.Timeout <= 0 {
		c.Timeout = 10 * time.Second
	}
	dial := c.dial
	if dial == nil {
		dialer := &net.Dialer{Timeout: c.Timeout}
		if !c.AllowPrivate {
			// Control sees the address after the name was looked up, so a name cannot change its mind between check and use.
			dialer.Control = func(_, address string, _ syscall.RawConn) error { return checkPublic(address) }
		}
		dial = dialer.DialContext
	}
	return &http.Client{
		Timeout: c.Timeout,
		Transport: &http.Transport{
			DialContext: dial, TLSClientConfig: &tls.Config{RootCAs: c.Roots, MinVersion: tls.VersionTLS12}, ForceAttemptHTTP2: true,
			MaxResponseHeaderBytes: 64 << 10, MaxIdleConns: 64, MaxIdleConnsPerHost: 2, IdleConnTimeout: time.Minute,
			ResponseHeaderTimeout: c.Timeout,
		},
		CheckRedirect: func(next *http.Request, via []*http.Request) error {
			first := via[0].URL
			if len(via) > maxRedirects || next.URL.Scheme != "https" || next.URL.Host != first.Host {
				return fmt.Errorf("it redirects to %s, which is not followed", next.URL.Redacted())
			}
			return nil
		},
	}
}

// special are the networks that are not the internet, besides those that netip knows (IANA special-purpose address registries).
var special = func() []netip.Prefix {
	var out []netip.Prefix
	for _, s := range []string{
		"0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4",
		"64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fec0::/10", "3fff::/20", "5f00::/16",
	} {
		out = append(out, netip.MustParsePrefix(s))
	}
	return out
}()

// checkPublic refuses an address that is not one of the internet's.
func checkPublic(address string) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return err
	}
	ip := at.Addr().Unmap()
	public := ip.IsGlobalUnicast() && !ip.IsPrivate()
	for _, p := range special {
		public = public && !p.Contains(ip)
	}
	if !public {
		return fmt.Errorf("%w: %s", errPrivate, ip)
	}
	return nil
}

// get reads a document of at most maxBody bytes.
func (r *reader) get(ctx context.Context, address, accept string) ([]byte, error) {
	select {
	case r.running <- struct{}{}:
		defer func() { <-r.running }()
	default:
		return nil, errBusy
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Accept", accept)
	request.Header.Set("User-Agent", "trellis-resolver")
	response, err := r.client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	switch {
	case response.StatusCode == http.StatusNotFound, response.StatusCode == http.StatusGone:
		return nil, errGone
	case response.StatusCode != http.StatusOK:
		return nil, fmt.Errorf("the server answers %s", response.Status)
	}
	raw, err := io.ReadAll(io.LimitReader(response.Body, maxBody+1))
	if err == nil && len(raw) > maxBody {
		err = fmt.Errorf("the answer has more than %d bytes", maxBody)
	}
	return raw, err
}

// A Gateway fetches registered documents over HTTPS: https URIs from their servers, ipfs URIs from a gateway. It trusts neither, as
// the registered hash decides.
type Gateway struct {
	reader *reader
	ipfs   string
}

// NewGateway returns a fetcher. ipfs is the URL in front of a content identifier, such as https://ipfs.io/ipfs/; without it
// documents there are refused.
func NewGateway(config HTTPSConfig, ipfs string) *Gateway {
	return &Gateway{newReader(config), ipfs}
}

// Fetch implements Fetcher.
func (g *Gateway) Fetch(ctx context.Context, uri string) ([]byte, error) {
	u, err := url.Parse(uri)
	if err != nil {
		return nil, err
	}
	address := uri
	switch u.Scheme {
	case "https":
	case "ipfs":
		if g.ipfs == "" {
			return nil, errors.New("no gateway to IPFS is configured")
		}
		address = strings.TrimSuffix(g.ipfs, "/") + "/" + url.PathEscape(u.Host)
		for segment := range strings.SplitSeq(strings.TrimPrefix(u.Path, "/"), "/") {
			if segment == ".." || segment == "." {
				return nil, errors.New("the path goes up")
			}
			if segment != "" {
				address += "/" + url.PathEscape(segment)
			}
		}
	default:
		return nil, fmt.Errorf("scheme %q is not one of data, https and ipfs", u.Scheme)
	}
	return g.reader.get(ctx, address, "*/*")
}
