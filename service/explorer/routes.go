package explorer

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/internal/ratelimit"
	"github.com/trellis-network/trellis/types/units"
)

// An answer is what a handler gives to be written as JSON.
type answer func(r *http.Request) (any, error)

// requestTimeout bounds the work for one answer; a receipt of a large epoch
// that is not cached is the longest.
const requestTimeout = 15 * time.Second

func (e *Explorer) routes() http.Handler {
	mux := http.NewServeMux()
	get := func(path string, h http.Handler) { mux.Handle(path, e.only(h, http.MethodGet, http.MethodHead)) }
	for path, a := range map[string]answer{
		"/api/v1/status":                                  e.getStatus,
		"/api/v1/projects/{project}":                      e.getProject,
		"/api/v1/projects/{project}/map":                  e.getMap,
		"/api/v1/projects/{project}/devices":              e.getDevices,
		"/api/v1/devices/{device}":                        e.getDevice,
		"/api/v1/devices/{device}/readings":               e.getReadings,
		"/api/v1/projects/{project}/epochs":               e.getEpochs,
		"/api/v1/projects/{project}/epochs/{n}":           e.getEpoch,
		"/api/v1/projects/{project}/epochs/{n}/leaves":    e.getLeaves,
		"/api/v1/projects/{project}/epochs/{n}/economics": e.getEconomics,
		"/api/v1/projects/{project}/policies/{hash}":      e.getPolicy,
		"/api/v1/receipts/{project}/{epoch}/{device}":     e.getReceipt,
		"/api/v1/projects/{project}/log/proof":            e.getLogProof,
		"/api/v1/projects/{project}/tasks":                e.getTasks,
		"/api/v1/tasks/{task}":                            e.getTask,
		"/api/v1/provers":                                 e.getProvers,
		"/api/v1/blocks":                                  e.getBlocks,
		"/api/v1/blocks/{block}":                          e.getBlock,
		"/api/v1/transactions/{hash}":                     e.getTransaction,
		"/api/v1/committee":                               e.getCommittee,
		"/api/v1/delegates":                               e.getDelegates,
		"/api/v1/supply":                                  e.getSupply,
		"/api/v1/supply/history":                          e.getSupplyHistory,
		"/api/v1/emission":                                e.getEmission,
	} {
		get(path, open(e.json(a)))
	}
	get("/api/v1/supply/total", open(e.serveSupply(func(l chain.Ledger) units.Amount { return l.Total })))
	get("/api/v1/supply/circulating", open(e.serveSupply(func(l chain.Ledger) units.Amount { return l.Circulating })))
	get("/api/v1/live", open(http.HandlerFunc(e.serveLive)))
	get("/mirror/{project}/{file...}", open(http.HandlerFunc(e.serveMirror)))
	mux.Handle("/rpc", e.only(http.HandlerFunc(e.serveRPC), http.MethodPost))
	if e.config.Resolver != nil {
		mux.Handle("/1.0/", e.config.Resolver)
		mux.Handle("/did/", e.config.Resolver)
	}
	get("/api/", open(e.refuse("no such address in the API; docs/spec/api.md lists them")))
	get("/mirror/", open(e.refuse("the mirror has files under /mirror/{project}/ and no listing")))
	get("/", e.page)
	return e.guard(mux)
}

// contentSecurityPolicy is web.ContentSecurityPolicy, which the page is tested
// under; a test compares them.
const contentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// guard is in front of everything: it limits clients and sets what browsers
// must keep to. The page has no inline script or style, and loads nothing from
// elsewhere.
func (e *Explorer) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", contentSecurityPolicy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
		if wait := e.limiter.Wait(ratelimit.Client(r.RemoteAddr), time.Now()); wait > 0 {
			h.Set("Retry-After", strconv.Itoa(int(wait/time.Second)+1))
			e.fail(w, r, problemf(tooMany, "too many requests from this address; wait a second and ask less often"))
			return
		}
		next.ServeHTTP(w, r)
	})
}

// open lets pages of other origins read: everything behind it is public and
// changes nothing.
func open(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Cross-Origin-Resource-Policy", "cross-origin")
		next.ServeHTTP(w, r)
	})
}

// only lets some methods through. The mux could tell methods apart by itself,
// but then the page's pattern, which matches every path, would take the rest.
func (e *Explorer) only(next http.Handler, methods ...string) http.Handler {
	allow := strings.Join(methods, ", ")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !slices.Contains(methods, r.Method) {
			w.Header().Set("Allow", allow)
			e.fail(w, r, problemf(wrongMethod, "this address answers %s only", allow))
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (e *Explorer) refuse(message string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { e.fail(w, r, problemf(notFound, "%s", message)) })
}

func (e *Explorer) json(a answer) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), requestTimeout)
		defer cancel()
		value, err := a(r.WithContext(ctx))
		if err != nil {
			e.fail(w, r, err)
			return
		}
		e.write(w, r, http.StatusOK, value)
	})
}

// fail answers with the error's status, code and sentence. What is our fault
// or a neighbour's goes to the log with its cause.
func (e *Explorer) fail(w http.ResponseWriter, r *http.Request, err error) {
	p := asProblem(err)
	if p.cause != nil && r.Context().Err() == nil {
		e.logger.Warn("Request could not be answered", "path", r.URL.Path, "error", p.cause)
	}
	if p.kind == unavailable {
		w.Header().Set("Retry-After", "1")
	}
	var body struct {
		Error struct {
			Code    string `json:"code"`
			Message string `json:"message"`
		} `json:"error"`
	}
	body.Error.Code, body.Error.Message = kinds[p.kind].code, p.message
	e.write(w, r, kinds[p.kind].status, body)
}

func (e *Explorer) write(w http.ResponseWriter, r *http.Request, status int, value any) {
	raw, err := encode(value)
	if err != nil {
		e.logger.Error("An answer cannot be encoded", "path", r.URL.Path, "error", err)
		http.Error(w, `{"error":{"code":"internal","message":"the explorer could not answer; its log tells why"}}`, http.StatusInternalServerError)
		return
	}
	w.Header().Set("Cache-Control", "no-cache")
	writeBytes(w, r, status, "application/json", raw)
}

// encode does not escape <, > and &: the answer is never part of a page.
func encode(value any) ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	err := enc.Encode(value)
	return out.Bytes(), err
}

const gzipFrom = 1 << 10 // bytes; a smaller body fits one packet anyway

var compressors = sync.Pool{New: func() any {
	w, _ := gzip.NewWriterLevel(nil, gzip.BestSpeed) // the level is valid
	return w
}}

// writeBytes sends the whole body, compressed if that pays and the client can.
func writeBytes(w http.ResponseWriter, r *http.Request, status int, contentType string, raw []byte) {
	h := w.Header()
	h.Set("Content-Type", contentType)
	h.Add("Vary", "Accept-Encoding")
	if len(raw) >= gzipFrom && acceptsGzip(r) {
		var small bytes.Buffer
		z := compressors.Get().(*gzip.Writer)
		z.Reset(&small)
		_, err := z.Write(raw)
		if closed := z.Close(); err == nil && closed == nil {
			raw = small.Bytes()
			h.Set("Content-Encoding", "gzip")
		}
		compressors.Put(z)
	}
	h.Set("Content-Length", strconv.Itoa(len(raw)))
	w.WriteHeader(status)
	_, _ = w.Write(raw) // a client that went away is no error of ours
}

func acceptsGzip(r *http.Request) bool {
	for part := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, weight, _ := strings.Cut(strings.TrimSpace(part), ";")
		if name == "gzip" && strings.ReplaceAll(weight, " ", "") != "q=0" {
			return true
		}
	}
	return false
}
