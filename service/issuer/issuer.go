// Package issuer issues credentials, keeps their status and verifies those of others, over HTTP: the VC API of the W3C's
// Credentials Community Group, OpenID for Verifiable Credential Issuance 1.0 and OpenID for Verifiable Presentations 1.0. Whoever
// may issue or revoke holds a token; everybody may verify.
package issuer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"syscall"
	"time"

	"github.com/trellis-network/trellis/internal/ratelimit"
	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/types/jwk"
)

// Config says who issues and to whom. DID, Method, Key, Keys and Token are required.
type Config struct {
	Addr string // to listen on; default 127.0.0.1:8095
	// URL is where others reach the service; it stands in credentials for as long as they live, as their status list's address.
	// Default http:// and the address it listens on.
	URL string

	DID    string                          // of the issuer
	Method string                          // the verification method that Key signs for, DID and a fragment
	Key    jwk.Signer                      // a P-256 key can sign in every format
	Keys   func(context.Context) jose.Keys // finds the keys of others, for one request

	// Token is what a request to issue, revoke or offer carries as its bearer token.
	Token string
	// RemoteAdmin lets those requests come from other machines too. Without TLS in front the token can then be read on the way.
	RemoteAdmin bool

	// Proofs are Data Integrity proofs. Without them, credentials are JWTs and SD-JWTs.
	Proofs Proofs
	Facts  Facts // of devices; nil when there is no chain to ask
	// Fetch gets a status list of another issuer. Nil verifies no credential that has one: a list that is not read is not passed over.
	Fetch func(ctx context.Context, url string) ([]byte, error)

	Now      func() time.Time // default the wall clock
	Validity time.Duration    // of device credentials; default 30 days
	Rate     int              // requests a second of one client; default 50
	Burst    int              // requests at once of one client; default 200
}

func (c Config) withDefaults() (Config, error) {
	if c.DID == "" || c.Key == nil || c.Keys == nil || c.Method == "" {
		return c, errors.New("an issuer needs DID, Method, Key and Keys")
	}
	if len(c.Token) < 32 {
		return c, errors.New("an issuer's token has at least 32 characters")
	}
	if c.Addr == "" {
		c.Addr = "127.0.0.1:8095"
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	for _, d := range []struct {
		value *int
		or    int
	}{{&c.Rate, 50}, {&c.Burst, 200}} {
		if *d.value <= 0 {
			*d.value = d.or
		}
	}
	if c.Validity <= 0 {
		c.Validity = 30 * 24 * time.Hour
	}
	return c, nil
}

// An Issuer is the HTTP server. Its handler is safe for concurrent use.
type Issuer struct {
	config   Config
	store    *Store
	verifier *Verifier
	logger   *slog.Logger
	limiter  *ratelimit.Limiter
	handler  http.Handler
	ready    chan struct{}
	lists    *listCache

	challenges *once[struct{}]    // of the VC API
	replays    *once[struct{}]    // digests of presentations that were accepted
	offers     *once[offer]       // by pre-authorized code
	offerURIs  *once[[]byte]      // credential offers by reference
	tokens     *once[accessToken] // of OpenID4VCI
	nonces     *once[struct{}]    // of OpenID4VCI
	requests   *once[*request]    // of OpenID4VP, by state
	results    *once[*result]     // of OpenID4VP, by the verifier's handle

	mu   sync.Mutex // guards addr and url
	addr net.Addr
	url  string
}

// Bounds of what is remembered of strangers; each item is below a few kilobytes.
const (
	maxRemembered = 10_000
	maxOffers     = 10_000
	nonceLife     = 5 * time.Minute
	offerLife     = 10 * time.Minute
	tokenLife     = 10 * time.Minute
	requestLife   = 10 * time.Minute
	resultLife    = 10 * time.Minute
)

// New returns an issuer that is ready to serve.
func New(config Config, store *Store, logger *slog.Logger) (*Issuer, error) {
	config, err := config.withDefaults()
	if err != nil {
		return nil, err
	}
	i := &Issuer{
		config: config, store: store, logger: logger, limiter: ratelimit.New(config.Rate, config.Burst), ready: make(chan struct{}),
		lists: &listCache{items: make(map[string]cachedList)}, url: config.URL,
		challenges: newOnce[struct{}](maxRemembered, nonceLife), replays: newOnce[struct{}](maxRemembered, nonceLife),
		offers: newOnce[offer](maxOffers, offerLife), offerURIs: newOnce[[]byte](maxOffers, offerLife),
		tokens: newOnce[accessToken](maxRemembered, tokenLife), nonces: newOnce[struct{}](maxRemembered, nonceLife),
		requests: newOnce[*request](maxRemembered, requestLife), results: newOnce[*result](maxRemembered, resultLife),
	}
	i.verifier = &Verifier{Keys: config.Keys, Now: config.Now, Fetch: config.Fetch, Proofs: config.Proofs, own: i.ownStatus}
	i.handler = i.routes()
	return i, nil
}

// Handler returns the whole service, for tests and for other servers. Config.URL MUST be set when Run does not run.
func (i *Issuer) Handler() http.Handler { return i.handler }

// Ready is closed when the issuer listens.
func (i *Issuer) Ready() <-chan struct{} { return i.ready }

// Addr returns where it listens, after Ready.
func (i *Issuer) Addr() net.Addr {
	i.mu.Lock()
	defer i.mu.Unlock()
	return i.addr
}

// URL returns where others reach it.
func (i *Issuer) URL() string {
	i.mu.Lock()
	defer i.mu.Unlock()
	return i.url
}

const (
	readTimeout     = 10 * time.Second
	writeTimeout    = 30 * time.Second
	idleTimeout     = 2 * time.Minute
	shutdownTimeout = 5 * time.Second
	maxHeaderBytes  = 16 << 10
)

// Run serves until ctx ends, then lets running requests finish.
func (i *Issuer) Run(ctx context.Context) error {
	listener, err := net.Listen("tcp", i.config.Addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("the issuer's address %s is taken (%w): choose another", i.config.Addr, err)
	} else if err != nil {
		return fmt.Errorf("listen on %s: %w", i.config.Addr, err)
	}
	i.mu.Lock()
	i.addr = listener.Addr()
	if i.url == "" {
		i.url = "http://" + i.addr.String()
	}
	i.mu.Unlock()
	close(i.ready)
	server := &http.Server{Handler: i.handler, ReadTimeout: readTimeout, ReadHeaderTimeout: readTimeout, WriteTimeout: writeTimeout,
		IdleTimeout: idleTimeout, MaxHeaderBytes: maxHeaderBytes, ErrorLog: slog.NewLogLogger(i.logger.Handler(), slog.LevelDebug)}
	served := make(chan error, 1) // so that Serve can end first
	var tasks sync.WaitGroup
	defer tasks.Wait()
	tasks.Go(func() { served <- server.Serve(listener) })
	select {
	case err := <-served:
		return err
	case <-ctx.Done():
	}
	stop, done := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
	defer done()
	if err := server.Shutdown(stop); err != nil {
		return errors.Join(err, server.Close())
	}
	return ctx.Err()
}
