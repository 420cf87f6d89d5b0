package verifier

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
)

const (
	headerTimeout   = 10 * time.Second
	writeTimeout    = 60 * time.Second // it waits for the record's block
	idleTimeout     = 2 * time.Minute
	shutdownTimeout = 5 * time.Second
	maxHeaderBytes  = 16 << 10
)

// A Server has a Verifier listen.
type Server struct {
	verifier *Verifier
	listen   string
	ready    chan struct{}

	mu   sync.Mutex
	addr net.Addr // guarded by mu
}

// NewServer returns a server that will listen at an address; port 0 is a free one.
func NewServer(v *Verifier, listen string) *Server {
	return &Server{verifier: v, listen: listen, ready: make(chan struct{})}
}

// Ready is closed when it listens.
func (s *Server) Ready() <-chan struct{} { return s.ready }

// URL is where it listens, after Ready.
func (s *Server) URL() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return "http://" + s.addr.String()
}

// Run serves until ctx ends, then lets running requests finish.
func (s *Server) Run(ctx context.Context) error {
	listener, err := net.Listen("tcp", s.listen)
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("the verifier's address %s is taken (%w): choose another", s.listen, err)
	} else if err != nil {
		return fmt.Errorf("listen on %s: %w", s.listen, err)
	}
	s.mu.Lock()
	s.addr = listener.Addr()
	s.mu.Unlock()
	close(s.ready)
	server := &http.Server{Handler: s.verifier.Handler(), ReadTimeout: headerTimeout + bodyTimeout, ReadHeaderTimeout: headerTimeout, WriteTimeout: writeTimeout,
		IdleTimeout: idleTimeout, MaxHeaderBytes: maxHeaderBytes, ErrorLog: slog.NewLogLogger(s.verifier.log.Handler(), slog.LevelDebug)}
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
