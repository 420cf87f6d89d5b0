// Package jsonrpc is the listener through which strangers call a node: JSON-RPC over HTTP and WebSocket, with a bound on
// everything a caller can make the node do.
//
// docs/ops/rpc.md tells operators what the bounds are, docs/adr/0007 why go-ethereum's own listener does not serve.
package jsonrpc

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/rs/cors"
)

const (
	// Off, given as an address, opens no listener.
	Off = "off"

	readTimeout    = 30 * time.Second  // for a whole request; 5 MiB in it is a slow line's worth
	headerTimeout  = 10 * time.Second  // for its headers, which fit into one packet
	idleTimeout    = 120 * time.Second // as go-ethereum's
	writeTimeout   = 10 * time.Second  // for an answer, beyond the time of its call
	maxHeaderBytes = 16 << 10
	stopTimeout    = 5 * time.Second // for calls under way
)

// public are the modules a stranger may call. What is missing, admin, debug, personal, miner and engine above all, changes
// the node or takes unbounded work.
var public = map[string]bool{"eth": true, "net": true, "web3": true, "txpool": true, "trellis": true}

// Config configures a Server. HTTPAddress and WSAddress are required.
type Config struct {
	HTTPAddress    string   // of JSON-RPC over HTTP; Off for none, port 0 for a free one
	WSAddress      string   // over WebSocket; if it is the same, one listener serves both
	CORSOrigins    []string // browser origins that may call, with * as wildcard; default none
	VHosts         []string // host names by which the node may be called, * for any; numeric addresses always may
	TrustedProxies []string // addresses or prefixes of reverse proxies whose X-Forwarded-For is believed; default none
	Debug          bool     // serve the debug module too; refused unless all listeners are on loopback
	Limits         Limits

	// APIs are those of the node. Only those of public modules are served, whatever else is among them.
	APIs []rpc.API

	Logger *slog.Logger // default slog.Default()
}

// A Server serves JSON-RPC. Its methods may be called concurrently; Start only once.
type Server struct {
	cfg     Config
	limits  Limits
	log     *slog.Logger
	rpc     *rpc.Server
	clients *clients
	origins *cors.Cors   // nil allows no browser
	plain   http.Handler // for callers on this machine, where compression only costs
	gzipped http.Handler // for all others
	sockets http.Handler

	unnamedProxy sync.Once // warns of one

	mu        sync.Mutex // guards what follows
	servers   []*http.Server
	http, ws  net.Listener
	stopped   bool
	listening sync.WaitGroup
	connected sync.WaitGroup // WebSocket connections
}

// New returns a Server that does not listen yet.
func New(cfg Config) (*Server, error) {
	if cfg.Logger == nil {
		cfg.Logger = slog.Default()
	}
	limits := cfg.Limits.WithDefaults()
	clients, err := newClients(limits, cfg.TrustedProxies)
	if err != nil {
		return nil, err
	}
	if cfg.Debug {
		if err := onLoopback(cfg.HTTPAddress, cfg.WSAddress); err != nil {
			return nil, err
		}
	}
	s := &Server{cfg: cfg, limits: limits, log: cfg.Logger.With("module", "jsonrpc"), clients: clients, rpc: rpc.NewServer()}
	s.rpc.SetBatchLimits(max(limits.BatchCalls, 0), max(limits.ResponseBytes, 0))
	s.rpc.SetHTTPBodyLimit(limits.bodyBytes())
	for _, api := range cfg.APIs {
		if api.Authenticated || !public[api.Namespace] && !(cfg.Debug && api.Namespace == "debug") {
			continue
		}
		if err := s.rpc.RegisterName(api.Namespace, api.Service); err != nil {
			return nil, fmt.Errorf("register module %s: %w", api.Namespace, err)
		}
	}
	if len(cfg.CORSOrigins) > 0 {
		s.origins = cors.New(cors.Options{AllowedOrigins: cfg.CORSOrigins})
	}
	calls := http.HandlerFunc(s.serveCalls)
	s.plain = node.NewHTTPHandlerStack(calls, cfg.CORSOrigins, cfg.VHosts, nil, true)
	s.gzipped = node.NewHTTPHandlerStack(calls, cfg.CORSOrigins, cfg.VHosts, nil, false)
	s.sockets = node.NewHTTPHandlerStack(http.HandlerFunc(s.serveSocket), nil, cfg.VHosts, nil, true)
	return s, nil
}

// onLoopback refuses addresses that others than this machine can reach.
func onLoopback(addresses ...string) error {
	for _, address := range addresses {
		if address == Off {
			continue
		}
		host, _, err := net.SplitHostPort(address)
		if err != nil {
			return err
		}
		if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
			return fmt.Errorf("the debug module takes unbounded work and is for this machine alone: listen on 127.0.0.1 instead of %s, or switch it off", address)
		}
	}
	return nil
}

// Start opens the listeners.
func (s *Server) Start() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	shared := s.cfg.HTTPAddress == s.cfg.WSAddress
	var err error
	if s.cfg.HTTPAddress != Off {
		if s.http, err = s.listen(s.cfg.HTTPAddress, true, shared); err != nil {
			return err
		}
	}
	if shared {
		s.ws = s.http
		return nil
	}
	if s.cfg.WSAddress != Off {
		s.ws, err = s.listen(s.cfg.WSAddress, false, true)
	}
	return err
}

func (s *Server) listen(address string, calls, sockets bool) (net.Listener, error) {
	l, err := net.Listen("tcp", address)
	if err != nil {
		return nil, fmt.Errorf("listen for json-rpc: %w", err)
	}
	server := &http.Server{
		Handler:           &front{s, calls, sockets},
		ReadHeaderTimeout: headerTimeout,
		ReadTimeout:       readTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeaderBytes,
		ErrorLog:          slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
	}
	if s.limits.CallTimeout > 0 {
		server.WriteTimeout = s.limits.CallTimeout + writeTimeout
	}
	// One request at a time on a connection, so that the bound on connections bounds the calls.
	server.Protocols = new(http.Protocols)
	server.Protocols.SetHTTP1(true)
	s.servers = append(s.servers, server)
	s.listening.Go(func() {
		if err := server.Serve(s.clients.guard(l)); !errors.Is(err, http.ErrServerClosed) {
			s.log.Error("JSON-RPC listener ended", "address", l.Addr().String(), "error", err)
		}
	})
	return l, nil
}

// Stop closes the listeners and connections. It gives calls under way a few seconds. It may be called twice, and without
// Start.
func (s *Server) Stop() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped {
		return nil
	}
	s.stopped = true
	s.rpc.Stop()
	ctx, cancel := context.WithTimeout(context.Background(), stopTimeout)
	defer cancel()
	var errs []error
	for _, server := range s.servers {
		if err := server.Shutdown(ctx); err != nil {
			errs = append(errs, server.Close())
		}
	}
	s.listening.Wait()
	s.connected.Wait()
	return errors.Join(errs...)
}

// HTTPEndpoint returns the URL of JSON-RPC over HTTP, with the real port once the server is started, or nothing if it is off.
func (s *Server) HTTPEndpoint() string { return s.endpoint("http://", s.cfg.HTTPAddress, &s.http) }

// WSEndpoint returns the URL of JSON-RPC over WebSocket.
func (s *Server) WSEndpoint() string { return s.endpoint("ws://", s.cfg.WSAddress, &s.ws) }

func (s *Server) endpoint(scheme, address string, l *net.Listener) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case address == Off:
		return ""
	case *l == nil:
		return scheme + address
	}
	return scheme + (*l).Addr().String()
}
