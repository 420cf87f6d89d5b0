package issuer

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/netip"
	"strconv"
	"strings"
	"time"

	"github.com/trellis-network/trellis/internal/ratelimit"
)

// maxBody bounds a request; a presentation of several credentials stays far below.
const maxBody = 1 << 20

// A problem is an error with a status, for the one who asked (RFC 9457, VC Data Model 2.0 §7.2).
type problem struct {
	status int
	kind   string // end of the problem's type
	code   string // of OAuth, for its endpoints
	detail string
	cause  error // for the log; may be nil
}

// Types of problems: VC Data Model 2.0 §7.2 and Bitstring Status List §3.5.
const (
	vocabulary     = "https://www.w3.org/TR/vc-data-model#"
	listVocabulary = "https://www.w3.org/ns/credentials/status-list#"

	kindParsing   = vocabulary + "PARSING_ERROR"
	kindMalformed = vocabulary + "MALFORMED_VALUE_ERROR"
	kindSecurity  = vocabulary + "CRYPTOGRAPHIC_SECURITY_ERROR"
	kindRange     = vocabulary + "RANGE_ERROR"
	kindStatus    = listVocabulary + "STATUS_VERIFICATION_ERROR"
	kindRetrieval = listVocabulary + "STATUS_RETRIEVAL_ERROR"
	kindBlank     = "about:blank"
)

func (p *problem) Error() string {
	if p.cause != nil && !strings.Contains(p.detail, p.cause.Error()) {
		return p.detail + ": " + p.cause.Error()
	}
	return p.detail
}

func (p *problem) Unwrap() error { return p.cause }

func problemf(status int, kind, format string, args ...any) *problem {
	return &problem{status: status, kind: kind, detail: fmt.Sprintf(format, args...)}
}

// oauth is an error of an OAuth 2.0 endpoint (RFC 6749 §5.2).
func oauth(status int, code, format string, args ...any) *problem {
	return &problem{status: status, code: code, detail: fmt.Sprintf(format, args...)}
}

// A handler answers with a value to be written as JSON, and its status.
type handler func(r *http.Request) (status int, body any, err error)

// serve turns a handler into HTTP.
func (i *Issuer) serve(h handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		status, body, err := h(r)
		if err != nil {
			i.fail(w, r, err)
			return
		}
		if raw, ok := body.(rawBody); ok {
			w.Header().Set("Content-Type", raw.media)
			w.WriteHeader(status)
			_, _ = w.Write(raw.bytes) // a client that went away has no use for an error
			return
		}
		writeJSON(w, status, body)
	}
}

// A rawBody is written as it is.
type rawBody struct {
	media string
	bytes []byte
}

func writeJSON(w http.ResponseWriter, status int, body any) {
	if w.Header().Get("Content-Type") == "" {
		w.Header().Set("Content-Type", "application/json")
	}
	w.WriteHeader(status)
	if body != nil {
		_ = json.NewEncoder(w).Encode(body) // a client that went away has no use for an error
	}
}

func (i *Issuer) fail(w http.ResponseWriter, r *http.Request, err error) {
	p := asProblem(err)
	if p.status >= http.StatusInternalServerError {
		i.logger.Error("Request could not be answered", "path", r.URL.Path, "error", err)
	} else {
		i.logger.Debug("Request was refused", "path", r.URL.Path, "error", err)
	}
	if p.code != "" {
		if p.status == http.StatusUnauthorized {
			w.Header().Set("WWW-Authenticate", `Bearer error="`+p.code+`"`)
		}
		writeJSON(w, p.status, map[string]string{"error": p.code, "error_description": p.detail})
		return
	}
	w.Header().Set("Content-Type", "application/problem+json")
	writeJSON(w, p.status, p.body())
}

func (p *problem) body() map[string]any {
	kind := p.kind
	if kind == "" {
		kind = kindBlank
	}
	return map[string]any{"type": kind, "title": http.StatusText(p.status), "status": p.status, "detail": p.detail}
}

func asProblem(err error) *problem {
	var p *problem
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return problemf(http.StatusRequestEntityTooLarge, kindBlank, "body above %d bytes", large.Limit)
	case errors.As(err, &p):
		return p
	case errors.Is(err, ErrUnknown):
		return problemf(http.StatusNotFound, kindBlank, "%v", err)
	case errors.Is(err, ErrRevoked), errors.Is(err, ErrExists):
		return problemf(http.StatusConflict, kindBlank, "%v", err)
	}
	return &problem{status: http.StatusInternalServerError, kind: kindBlank, detail: "the issuer could not answer; its log tells why", cause: err}
}

// readJSON decodes the request's body, which says that it is JSON: a page of another origin cannot say so without asking first.
func readJSON(r *http.Request, to any, decode func([]byte, any) error) error {
	media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || media != "application/json" && !strings.HasSuffix(media, "+json") {
		return problemf(http.StatusUnsupportedMediaType, kindParsing, "send JSON, with Content-Type application/json")
	}
	raw, err := io.ReadAll(r.Body)
	if err != nil {
		return err
	}
	if err := decode(raw, to); err != nil {
		return problemf(http.StatusBadRequest, kindParsing, "body: %v", err)
	}
	return nil
}

// guard is in front of everything.
func (i *Issuer) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Cache-Control", "no-store")
		if wait := i.limiter.Wait(ratelimit.Client(r.RemoteAddr), time.Now()); wait > 0 {
			h.Set("Retry-After", strconv.Itoa(int(wait/time.Second)+1))
			i.fail(w, r, problemf(http.StatusTooManyRequests, kindBlank, "too many requests from this address; wait and ask less often"))
			return
		}
		next.ServeHTTP(w, r)
	})
}

// admin lets those in who hold the token and, unless configured otherwise, are on this machine.
func (i *Issuer) admin(h handler) handler {
	return func(r *http.Request) (int, any, error) {
		at, err := netip.ParseAddrPort(r.RemoteAddr)
		if !i.config.RemoteAdmin && (err != nil || !at.Addr().Unmap().IsLoopback()) {
			return 0, nil, problemf(http.StatusForbidden, kindBlank, "this is answered on the issuer's own machine only")
		}
		token, ok := bearer(r)
		have, want := sha256.Sum256([]byte(token)), sha256.Sum256([]byte(i.config.Token))
		if !ok || subtle.ConstantTimeCompare(have[:], want[:]) != 1 {
			return 0, nil, oauth(http.StatusUnauthorized, "invalid_token", "send the issuer's token: Authorization: Bearer …")
		}
		return h(r)
	}
}

// bearer returns the token of a request (RFC 6750 §2.1).
func bearer(r *http.Request) (string, bool) {
	scheme, token, ok := strings.Cut(r.Header.Get("Authorization"), " ")
	return token, ok && strings.EqualFold(scheme, "Bearer") && token != ""
}
