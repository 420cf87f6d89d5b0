// Package resolver answers DID Resolution over HTTP (W3C DID Resolution §11.1), as a resolver of its own and as a driver of the universal
// resolver.
package resolver

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/trellis-network/trellis/internal/ratelimit"
	rules "github.com/trellis-network/trellis/protocol/did"
)

// A Source resolves; client/resolver's Multi does.
type Source interface {
	Resolve(ctx context.Context, id string, o rules.Options) rules.Result
	Dereference(ctx context.Context, url string, o rules.Options) rules.Dereferenced
	Methods() []string
}

// Config bounds what one client may ask. The zero value works.
type Config struct {
	Rate    int           // resolutions a second of one client; default 50
	Burst   int           // resolutions at once of one client; default 200
	Running int           // resolutions at a time of all clients; default 64
	Timeout time.Duration // of one resolution; default 15 s
}

func (c Config) withDefaults() Config {
	for _, d := range []struct {
		value *int
		or    int
	}{{&c.Rate, 50}, {&c.Burst, 200}, {&c.Running, 64}} {
		if *d.value <= 0 {
			*d.value = d.or
		}
	}
	if c.Timeout <= 0 {
		c.Timeout = 15 * time.Second
	}
	return c
}

// A Resolver is an HTTP handler for the addresses under /1.0/ and /did/. Safe for concurrent use.
type Resolver struct {
	config  Config
	source  Source
	log     *slog.Logger
	limiter *ratelimit.Limiter
	running chan struct{} // holds one for each resolution that runs
}

// New returns a handler.
func New(config Config, source Source, log *slog.Logger) *Resolver {
	config = config.withDefaults()
	return &Resolver{config, source, log, ratelimit.New(config.Rate, config.Burst), make(chan struct{}, config.Running)}
}

const (
	identifiers = "/1.0/identifiers/"
	legacy      = "/did/" // what ioctl asks
	maxBody     = 4 << 10 // bytes of options
)

// ServeHTTP implements http.Handler.
func (s *Resolver) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Access-Control-Allow-Origin", "*") // all of it is public
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Cache-Control", "no-cache")
	path := r.URL.EscapedPath()
	id, isIdentifier := strings.CutPrefix(path, identifiers)
	address, isLegacy := strings.CutPrefix(path, legacy)
	switch {
	case r.Method == http.MethodOptions:
		h.Set("Access-Control-Allow-Methods", "GET, HEAD, POST")
		h.Set("Access-Control-Allow-Headers", "Accept, Content-Type")
		w.WriteHeader(http.StatusNoContent)
	case !allowed(r.Method, isIdentifier):
		h.Set("Allow", "GET, HEAD, POST, OPTIONS")
		s.plain(w, http.StatusMethodNotAllowed, "this address answers GET, and /1.0/identifiers/ POST too")
	case s.tooMany(w, r):
	case isIdentifier:
		s.serve(w, r, id)
	case isLegacy:
		s.serveLegacy(w, r, address)
	case path == "/1.0/methods":
		s.json(w, s.source.Methods())
	case path == "/1.0/properties":
		s.json(w, s.properties())
	case path == "/1.0/testIdentifiers":
		s.json(w, testIdentifiers)
	default:
		s.plain(w, http.StatusNotFound, "nothing is here; a DID is resolved at /1.0/identifiers/{did}")
	}
}

func allowed(method string, isIdentifier bool) bool {
	return method == http.MethodGet || method == http.MethodHead || method == http.MethodPost && isIdentifier
}

func (s *Resolver) tooMany(w http.ResponseWriter, r *http.Request) bool {
	wait := s.limiter.Wait(ratelimit.Client(r.RemoteAddr), time.Now())
	if wait > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int(wait/time.Second)+1))
		s.plain(w, http.StatusTooManyRequests, "too many requests from this address; wait a second and ask less often")
	}
	return wait > 0
}

// serve resolves or dereferences what the address names.
func (s *Resolver) serve(w http.ResponseWriter, r *http.Request, escaped string) {
	q, err := readRequest(r, escaped)
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		s.plain(w, http.StatusRequestEntityTooLarge, "the options have at most 4096 bytes")
		return
	}
	if err != nil {
		s.write(w, r, failure(q, rules.AsError(err)))
		return
	}
	s.run(w, r, q)
}

// run answers a request when its turn comes.
func (s *Resolver) run(w http.ResponseWriter, r *http.Request, q request) {
	ctx, cancel := context.WithTimeout(r.Context(), s.config.Timeout)
	defer cancel()
	select {
	case s.running <- struct{}{}:
		defer func() { <-s.running }()
	case <-ctx.Done():
		w.Header().Set("Retry-After", "1")
		s.plain(w, http.StatusServiceUnavailable, "too many resolutions run now; try again in a moment")
		return
	}
	s.write(w, r, s.answer(ctx, q))
}

func (s *Resolver) answer(ctx context.Context, q request) answer {
	if q.dereferences() {
		return dereferenced(q, s.source.Dereference(ctx, q.url, q.options))
	}
	return resolved(q, s.source.Resolve(ctx, q.url, q.options))
}

// serveLegacy gives the document of a device by its address alone, which is what ioctl reads.
func (s *Resolver) serveLegacy(w http.ResponseWriter, r *http.Request, address string) {
	q := request{url: "did:io:" + address, want: rules.MediaJSON}
	q.options.Accept = rules.MediaJSON
	s.run(w, r, q)
}

func (s *Resolver) write(w http.ResponseWriter, r *http.Request, a answer) {
	if a.fault != nil && r.Context().Err() == nil {
		// Strangers choose which servers are asked for a did:web; their faults are not an operator's.
		level := slog.LevelDebug
		if strings.Contains(r.URL.Path, "did:io:") || strings.HasPrefix(r.URL.Path, legacy) {
			level = slog.LevelWarn
		}
		s.log.Log(r.Context(), level, "DID could not be resolved", "path", r.URL.Path, "error", a.fault)
	}
	h := w.Header()
	h.Add("Vary", "Accept")
	if a.location != "" {
		h.Set("Location", a.location)
	} else {
		h.Set("Content-Type", a.media)
		h.Set("Content-Length", strconv.Itoa(len(a.body)))
	}
	w.WriteHeader(a.status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(a.body) // a client that went away is no error of ours
	}
}

func (s *Resolver) plain(w http.ResponseWriter, status int, sentence string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	_, _ = io.WriteString(w, sentence+"\n")
}

func (s *Resolver) json(w http.ResponseWriter, value any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(value)
}

// properties tells of each method what it can.
func (s *Resolver) properties() map[string]any {
	out := make(map[string]any)
	for _, name := range s.source.Methods() {
		versions := name == "io"
		out[name] = map[string]any{"versionId": versions, "versionTime": versions, "proof": versions,
			"representations": []string{rules.MediaDID, rules.MediaLD, rules.MediaJSON}}
	}
	return out
}

// testIdentifiers are such as every resolver of these methods must know, after the methods' specifications.
var testIdentifiers = map[string][]string{
	"key": {"did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK", "did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv"},
	"jwk": {"did:jwk:eyJrdHkiOiJPS1AiLCJjcnYiOiJYMjU1MTkiLCJ1c2UiOiJlbmMiLCJ4IjoiM3A3YmZYdDl3YlRUVzJIQzdPUTFOei1EUThoYmVHZE5yZngtRkctSUswOCJ9"},
	"pkh": {"did:pkh:eip155:1:0xb9c5714089478a327f09197987f16f9e5d936e8a"},
}
