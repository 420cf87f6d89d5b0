package jsonrpc

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// front is the handler of one listener.
type front struct {
	server         *Server
	calls, sockets bool // what it serves
}

// ServeHTTP implements http.Handler.
func (f *front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s := f.server
	switch socket := strings.EqualFold(r.Header.Get("Upgrade"), "websocket"); {
	case r.URL.Path != "/", socket && !f.sockets, !socket && !f.calls:
		http.NotFound(w, r)
	case socket:
		s.sockets.ServeHTTP(w, r)
	case s.clients.of(r).key.IsLoopback():
		s.plain.ServeHTTP(w, r)
	default:
		s.gzipped.ServeHTTP(w, r)
	}
}

// serveCalls serves JSON-RPC over HTTP to a caller whose host and origin are in order.
func (s *Server) serveCalls(w http.ResponseWriter, r *http.Request) {
	who := s.clients.of(r)
	if who.exempt && len(s.clients.trusted) == 0 && r.Header.Get("X-Forwarded-For") != "" {
		s.unnamedProxy.Do(func() {
			s.log.Warn("A reverse proxy on this machine is not named as trusted, so the limits of clients do not apply to its callers; see --rpc-trusted-proxy")
		})
	}
	// The first call is charged before the body is read, so that reading is not free.
	if wait, ok := s.clients.take(who, 1); !ok {
		s.tooMany(w, wait)
		return
	}
	if s.limits.CallTimeout > 0 {
		ctx, cancel := context.WithTimeout(r.Context(), s.limits.CallTimeout)
		defer cancel()
		r = r.WithContext(ctx)
	}
	if s.limits.ResponseBytes > 0 {
		w = &boundedWriter{w, s.limits.ResponseBytes}
	}
	if !who.exempt && r.Method == http.MethodPost && r.ContentLength <= int64(s.limits.bodyBytes()) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, int64(s.limits.bodyBytes())))
		if err != nil {
			s.unreadable(w, err)
			return
		}
		if wait, ok := s.clients.take(who, countCalls(body)-1); !ok {
			s.tooMany(w, wait)
			return
		}
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	}
	s.rpc.ServeHTTP(w, r)
}

func (s *Server) unreadable(w http.ResponseWriter, err error) {
	status, text := http.StatusBadRequest, "request could not be read: "+err.Error()
	if large := new(http.MaxBytesError); errors.As(err, &large) {
		status, text = http.StatusRequestEntityTooLarge, fmt.Sprintf("request is larger than %d bytes; send it in parts", large.Limit)
	}
	writeError(w, status, codeInvalid, text)
}

// tooMany answers a client that calls more often than it may.
func (s *Server) tooMany(w http.ResponseWriter, wait time.Duration) {
	w.Header().Set("Retry-After", strconv.Itoa(seconds(wait)))
	writeError(w, http.StatusTooManyRequests, codeLimit, s.rateText(wait))
}

func (s *Server) rateText(wait time.Duration) string {
	return fmt.Sprintf("too many calls: a client may make %v a second; wait %d s, or run a node of your own", s.limits.CallsPerSecond, seconds(wait))
}

// seconds rounds up, for a client that comes back too early is refused again.
func seconds(d time.Duration) int { return max(1, int(math.Ceil(d.Seconds()))) }

func writeError(w http.ResponseWriter, status, code int, text string) {
	body := errorBody(nil, code, text)
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body) // the client is gone, or reads it
}

// A boundedWriter puts an error in the place of an answer that is too large. It relies on go-ethereum writing an answer at
// once.
type boundedWriter struct {
	http.ResponseWriter
	limit int
}

// Write implements http.ResponseWriter.
func (w *boundedWriter) Write(answer []byte) (int, error) {
	if len(answer) <= w.limit {
		return w.ResponseWriter.Write(answer)
	}
	body := tooLarge(answer, w.limit)
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	if _, err := w.ResponseWriter.Write(body); err != nil {
		return 0, err
	}
	return len(answer), nil
}

// Flush implements http.Flusher.
func (w *boundedWriter) Flush() {
	if f, ok := w.ResponseWriter.(http.Flusher); ok {
		f.Flush()
	}
}

func tooLarge(answer []byte, limit int) []byte {
	return errorBody(answerID(answer), codeTooLarge, fmt.Sprintf("response of %d bytes, at most %d; ask for less at once", len(answer), limit))
}
