package ops

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus/collectors"
)

// stopLimit bounds how long a stopping listener waits for answers under way.
const stopLimit = 2 * time.Second

// A Listener answers operators: /health, /ready, /metrics.
type Listener struct {
	server *http.Server
	addr   net.Addr
	done   chan struct{}
}

// Listen opens the listener of cfg.Address. Nothing it answers is a secret, and nothing it is asked changes the node, but what
// it tells helps an attacker to choose a moment, so it should not face the world.
func (m *Monitor) Listen() (*Listener, error) {
	l, err := net.Listen("tcp", m.cfg.Address)
	if err != nil {
		return nil, fmt.Errorf("listen for operators: %w", err)
	}
	enableExecutionMetrics()
	m.registry.MustRegister(
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
	)
	out := &Listener{
		server: &http.Server{
			Handler:           m.Handler(),
			ReadHeaderTimeout: 5 * time.Second,
			ReadTimeout:       5 * time.Second,
			WriteTimeout:      10 * time.Second,
			IdleTimeout:       time.Minute,
			MaxHeaderBytes:    8 << 10,
		},
		addr: l.Addr(),
		done: make(chan struct{}),
	}
	go func() {
		defer close(out.done)
		if err := out.server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			m.logger.Error("The operators' listener has ended", "error", err)
		}
	}()
	return out, nil
}

// URL returns where it listens.
func (l *Listener) URL() string { return "http://" + l.addr.String() }

// Close ends the listener, within a bounded time.
func (l *Listener) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), stopLimit)
	defer cancel()
	err := l.server.Shutdown(ctx)
	if err != nil {
		err = l.server.Close()
	}
	<-l.done
	return err
}

// Handler serves the three pages.
func (m *Monitor) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /health", func(w http.ResponseWriter, _ *http.Request) {
		if err := m.Failure(); err != nil {
			writeJSON(w, http.StatusServiceUnavailable, map[string]string{"status": "failed", "reason": err.Error()})
			return
		}
		writeJSON(w, http.StatusOK, map[string]string{"status": "alive"})
	})
	mux.HandleFunc("GET /ready", func(w http.ResponseWriter, _ *http.Request) {
		report, status := m.Report(), http.StatusOK
		if !report.Ready {
			status = http.StatusServiceUnavailable
		}
		writeJSON(w, status, report)
	})
	mux.HandleFunc("GET /metrics", func(w http.ResponseWriter, _ *http.Request) {
		if err := m.writeMetrics(w); err != nil {
			m.logger.Warn("Metrics were not delivered", "error", err)
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	})
	return mux
}

func writeJSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // whoever asked has gone
}
