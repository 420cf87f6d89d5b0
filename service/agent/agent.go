// Package agent answers questions of programs, language models among them, on devices, readings, epochs and tasks: over the Model Context
// Protocol (MCP, revision 2025-11-25) and over plain HTTP. Each answer says what it follows from, with a proof, and how old that is.
package agent

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

const (
	defaultAddr = "127.0.0.1:8092"
	maxBody     = 64 << 10
	// callTime bounds one answer.
	callTime = 20 * time.Second
	// saveEvery is how much of the count of calls a crash may lose.
	saveEvery = 5 * time.Second
	drainTime = 5 * time.Second
)

// Config says where to listen, and for which chain it answers.
type Config struct {
	Addr    string // default 127.0.0.1:8092
	ChainID uint64
	Version string           // of the program
	Calls   int              // answered at once, others wait; default 16
	Now     func() time.Time // default the wall clock
	// DeviceTime is the time of the devices' clocks, Unix milliseconds; default Now. A network that replays recorded data has another.
	DeviceTime func() uint64
}

// An Agent is the server. It writes nothing: no tool of it changes anything on chain, log or disk.
type Agent struct {
	config  Config
	data    Data
	keys    *Keys
	log     *slog.Logger
	tools   []tool
	server  *mcp.Server
	handler http.Handler
	slots   chan struct{}
	ready   chan struct{}

	mu   sync.Mutex // guards addr
	addr net.Addr
}

// A tool is one kind of question.
type tool struct {
	Name   string          `json:"name"`
	Text   string          `json:"description"`
	Input  json.RawMessage `json:"inputSchema"`
	answer func(ctx context.Context, input json.RawMessage) (any, error)
}

// New returns an agent that is ready to serve what data has to those who have a key.
func New(config Config, data Data, keys *Keys, logger *slog.Logger) (*Agent, error) {
	if config.Addr == "" {
		config.Addr = defaultAddr
	}
	if config.Calls <= 0 {
		config.Calls = 16
	}
	if config.Now == nil {
		config.Now = time.Now
	}
	if config.DeviceTime == nil {
		config.DeviceTime = func() uint64 { return uint64(config.Now().UnixMilli()) }
	}
	a := &Agent{config: config, data: data, keys: keys, log: logger, slots: make(chan struct{}, config.Calls), ready: make(chan struct{})}
	a.server = mcp.NewServer(&mcp.Implementation{Name: "trellis", Title: "Trellis", Version: config.Version}, &mcp.ServerOptions{
		Instructions: "Read-only answers about one DePIN network. Each answer has `source`: chain, block, device, epoch or task, proofs, and `age_seconds` of the newest data in it. Say the age when you report a value.",
		Capabilities: &mcp.ServerCapabilities{},
	})
	if err := a.register(); err != nil {
		return nil, err
	}
	a.handler = a.routes()
	return a, nil
}

// Handler returns the server's handler, for tests.
func (a *Agent) Handler() http.Handler { return a.handler }

// Ready is closed when the agent listens.
func (a *Agent) Ready() <-chan struct{} { return a.ready }

// Addr returns where it listens, nil before.
func (a *Agent) Addr() net.Addr {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.addr
}

// Run serves until ctx ends.
func (a *Agent) Run(ctx context.Context) error {
	listener, err := net.Listen("tcp", a.config.Addr)
	if err != nil {
		return fmt.Errorf("listen for agents: %w; choose another address with --agent", err)
	}
	a.mu.Lock()
	a.addr = listener.Addr()
	a.mu.Unlock()
	server := &http.Server{Handler: a.handler, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, IdleTimeout: time.Minute,
		WriteTimeout: callTime + 10*time.Second, MaxHeaderBytes: 16 << 10, ErrorLog: slog.NewLogLogger(a.log.Handler(), slog.LevelDebug)}
	done := make(chan error, 1)
	go func() { done <- server.Serve(listener) }()
	close(a.ready)
	a.log.Info("Answering agents", "mcp", "http://"+listener.Addr().String()+"/mcp")
	ticker := time.NewTicker(saveEvery)
	defer ticker.Stop()
	for {
		select {
		case err := <-done:
			return errors.Join(fmt.Errorf("serve agents: %w", err), a.keys.Save())
		case <-ticker.C:
			if err := a.keys.Save(); err != nil {
				a.log.Warn("What keys have used could not be written", "error", err)
			}
		case <-ctx.Done():
			grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), drainTime)
			defer cancel()
			return errors.Join(server.Shutdown(grace), a.keys.Save(), ctx.Err())
		}
	}
}

func (a *Agent) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		reply(w, http.StatusOK, map[string]string{"status": "ok"})
	})
	stream := mcp.NewStreamableHTTPHandler(func(*http.Request) *mcp.Server { return a.server },
		&mcp.StreamableHTTPOptions{Stateless: true, JSONResponse: true, MaxRequestBodyBytes: maxBody})
	mux.Handle("/mcp", a.admit(stream))
	mux.Handle("GET /v1/tools", a.admit(http.HandlerFunc(a.list)))
	mux.Handle("GET /v1/usage", a.admit(http.HandlerFunc(a.usage)))
	mux.Handle("POST /v1/tools/{name}", a.admit(http.HandlerFunc(a.call)))
	// A page of another origin in the browser of somebody who runs this must not ask in their name.
	return http.NewCrossOriginProtection().Handler(mux)
}

type keyOf struct{}

// admit lets those pass who have a key, and not too often.
func (a *Agent) admit(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token, _ := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		key, no := a.keys.spend(token, a.config.Now())
		if no != nil {
			if no.status == http.StatusUnauthorized {
				w.Header().Set("WWW-Authenticate", `Bearer realm="trellis agent"`)
			}
			if no.wait > 0 {
				w.Header().Set("Retry-After", strconv.Itoa(int(no.wait/time.Second)+1))
			}
			fail(w, no.status, no.code, no.message)
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), keyOf{}, key.Name)))
	})
}

func (a *Agent) list(w http.ResponseWriter, _ *http.Request) {
	reply(w, http.StatusOK, map[string]any{"tools": a.tools})
}

func (a *Agent) usage(w http.ResponseWriter, r *http.Request) {
	reply(w, http.StatusOK, a.keys.used(r.Context().Value(keyOf{}).(string), a.config.Now()))
}

func (a *Agent) call(w http.ResponseWriter, r *http.Request) {
	raw, err := io.ReadAll(r.Body)
	if err != nil {
		fail(w, http.StatusRequestEntityTooLarge, "too_large", fmt.Sprintf("a question has at most %d bytes", maxBody))
		return
	}
	if len(raw) == 0 {
		raw = []byte("{}")
	}
	for _, t := range a.tools {
		if t.Name == r.PathValue("name") {
			answer, err := t.answer(r.Context(), raw)
			if err != nil {
				failWith(w, err)
				return
			}
			reply(w, http.StatusOK, answer)
			return
		}
	}
	fail(w, http.StatusNotFound, "not_found", fmt.Sprintf("there is no tool %q; GET /v1/tools lists them", r.PathValue("name")))
}

func reply(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(body) // a client that is gone is no fault of ours
}

func fail(w http.ResponseWriter, status int, code, message string) {
	reply(w, status, map[string]any{"error": map[string]string{"code": code, "message": message}})
}

func failWith(w http.ResponseWriter, err error) {
	switch {
	case errors.Is(err, ErrQuestion):
		fail(w, http.StatusBadRequest, "bad_request", err.Error())
	case errors.Is(err, ErrNotFound):
		fail(w, http.StatusNotFound, "not_found", err.Error())
	default:
		fail(w, http.StatusServiceUnavailable, "unavailable", err.Error())
	}
}
