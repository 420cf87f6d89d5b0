package gateway

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/trellis-network/trellis/client/stream"
	"github.com/trellis-network/trellis/types/reading"
)

// Limits of a request; docs/spec/reading.md §5.
const (
	MaxBodyBytes = 1 << 20
	MaxReadings  = 4096

	contentType = "application/cbor-seq"

	retryBusySeconds = 1 // a group commit takes milliseconds
	retryFullSeconds = 5 // a full stream waits for the sequencer, or for a human
)

// admission bounds the requests at work, in all and for each address. What is
// bounded is memory: a request may hold 1 MiB from its first byte on.
type admission struct {
	total, each int

	mu    sync.Mutex
	taken int            // guarded by mu
	held  map[string]int // guarded by mu; only addresses that hold something
}

func (a *admission) enter(address string) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.taken >= a.total || a.held[address] >= a.each {
		return false
	}
	a.taken++
	a.held[address]++
	return true
}

func (a *admission) leave(address string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.taken--
	if a.held[address]--; a.held[address] == 0 {
		delete(a.held, address)
	}
}

// Handler returns the gateway's HTTP interface. It answers only while Run runs.
func (g *Gateway) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/readings", g.admitted(g.handleReadings))
	if g.cfg.Messaging != nil {
		mux.HandleFunc("POST /didcomm", g.admitted(g.handleMessage))
		mux.HandleFunc("GET /didcomm", g.handleNames)
	}
	for _, r := range g.cfg.Routes {
		mux.HandleFunc(r.Pattern, g.admitted(r.Handler.ServeHTTP))
	}
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		writeJSON(w, http.StatusOK, map[string]string{"status": "ok"})
	})
	return mux
}

// admitted bounds how many requests h holds at once.
func (g *Gateway) admitted(h http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		address, _, err := net.SplitHostPort(r.RemoteAddr)
		if err != nil {
			address = r.RemoteAddr
		}
		if !g.admission.enter(address) {
			g.unavailable(w, retryBusySeconds, "busy", "too many requests at once; send it again")
			return
		}
		defer g.admission.leave(address)
		// The server's own timeout counts from the connection's first byte; this one is the body's. An error means a recorder in a
		// test, without a connection.
		_ = http.NewResponseController(w).SetReadDeadline(time.Now().Add(g.cfg.BodyTimeout))
		h(w, r)
	}
}

// handleReadings answers after the accepted readings are durable (I2).
func (g *Gateway) handleReadings(w http.ResponseWriter, r *http.Request) {
	if media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || media != contentType {
		fail(w, http.StatusUnsupportedMediaType, "unsupported_media_type", "send a CBOR sequence of signed readings as "+contentType)
		return
	}
	raws, status, err := g.readReadings(w, r)
	if err != nil {
		fail(w, status, "bad_body", err.Error())
		return
	}
	a, err := g.accept(raws)
	if err != nil {
		g.refuse(w, err)
		return
	}
	writeJSON(w, http.StatusOK, a)
}

// accept verifies readings and returns after the fresh ones are durable (I2). After an error nothing of them was kept for certain.
func (g *Gateway) accept(raws [][]byte) (answer, error) {
	req := &request{items: g.verify(raws), done: make(chan error, 1)} // the committer must not wait for a handler
	if err := g.submit(req); err != nil {
		return answer{}, err
	}
	a := newAnswer(req.items)
	g.count(a)
	return a, nil
}

// refuse answers that the readings were not taken now.
func (g *Gateway) refuse(w http.ResponseWriter, err error) {
	if errors.Is(err, stream.ErrFull) {
		g.unavailable(w, retryFullSeconds, "full", "the write-ahead stream is full; send it again later")
		return
	}
	g.unavailable(w, retryBusySeconds, "unavailable", "the write-ahead stream did not take the readings; send them again")
}

// submit returns after the committer has decided on the request.
func (g *Gateway) submit(req *request) error {
	g.requests <- req
	select {
	case err := <-req.done:
		return err
	case <-g.stopped:
		return errStopped
	}
}

// readReadings returns the readings of the body, or an error and its status.
func (g *Gateway) readReadings(w http.ResponseWriter, r *http.Request) ([][]byte, int, error) {
	body, status, err := readBody(w, r)
	if err != nil {
		return nil, status, err
	}
	raws, err := split(body)
	return raws, http.StatusBadRequest, err
}

// split takes a CBOR sequence apart.
func split(body []byte) ([][]byte, error) {
	raws, err := reading.Split(body, MaxReadings)
	if err == nil && len(raws) == 0 {
		err = errors.New("no reading in the body")
	}
	return raws, err
}

// readBody returns the body, or an error and its status.
func readBody(w http.ResponseWriter, r *http.Request) ([]byte, int, error) {
	if r.ContentLength > MaxBodyBytes {
		return nil, http.StatusRequestEntityTooLarge, fmt.Errorf("body of %d bytes, at most %d", r.ContentLength, MaxBodyBytes)
	}
	body, err := readAll(http.MaxBytesReader(w, r.Body, MaxBodyBytes), r.ContentLength)
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return nil, http.StatusRequestEntityTooLarge, fmt.Errorf("body above %d bytes", MaxBodyBytes)
	}
	if err != nil {
		return nil, http.StatusBadRequest, fmt.Errorf("read body: %w", err)
	}
	return body, http.StatusOK, nil
}

// readAll is io.ReadAll with the size known, which saves the growing.
func readAll(r io.Reader, size int64) ([]byte, error) {
	if size < 0 {
		return io.ReadAll(r)
	}
	body := make([]byte, size)
	_, err := io.ReadFull(r, body)
	return body, err
}

func (g *Gateway) unavailable(w http.ResponseWriter, seconds int, code, message string) {
	g.mu.Lock()
	g.counts.Unavailable++
	g.mu.Unlock()
	w.Header().Set("Retry-After", strconv.Itoa(seconds))
	fail(w, http.StatusServiceUnavailable, code, message)
}

func fail(w http.ResponseWriter, status int, code, message string) {
	writeJSON(w, status, failure{failureError{code, message}})
}

func writeJSON(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // a client that went away has no use for an error
}
