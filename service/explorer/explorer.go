// Package explorer shows what the index, the chain and the log hold, over HTTP, read-only, each payout with its proof.
package explorer

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"os"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/internal/ratelimit"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/report"
	"github.com/trellis-network/trellis/types/epoch"
)

// Node answers JSON-RPC; *rpc.Client does, in the process or remote.
type Node interface {
	CallContext(ctx context.Context, result any, method string, args ...any) error
}

// Network names the chain.
type Network struct {
	ChainID uint64      `json:"chainId"`
	Name    string      `json:"name"`
	Genesis common.Hash `json:"genesis"`
	Version string      `json:"version"` // of the program
	RPC     string      `json:"rpc"`     // JSON-RPC for wallets; empty when there is none
}

// Config says what to show and how much of it. The zero value works.
type Config struct {
	Addr    string // to listen on; default 127.0.0.1:8080
	Network Network
	Page    fs.FS  // the built page; a note instead when nil
	Mirror  string // directory of the projects' public files, one folder a project

	Now   func() uint64 // the devices' time in milliseconds; default the wall clock
	Speed int           // of that time; default 1
	// Sessions tells how many devices have a session key; nil when the project
	// takes none.
	Sessions func() uint64
	// Gateway tells how many readings were accepted and refused; nil when the
	// gateway is elsewhere. Then those in the log count as accepted.
	Gateway func() (accepted, refused uint64)
	// Delegates names who proposes blocks; without it they are shown by number.
	Delegates Delegates
	// Stakes tells owners' stake, for receipts of policies that name it.
	Stakes chain.StakeSource
	// Economy tells about all coins; without it that part of the API is not there.
	Economy Economy
	// Market tells about provers; without it tasks are shown as far as the index knows them.
	Market Market
	// Resolver answers DID Resolution under /1.0/ and /did/; nil when it is elsewhere.
	Resolver http.Handler

	Rate    int // requests a second of one client; default 100
	Burst   int // requests at once of one client; default 500, a page with its tiles
	Streams int // clients of /api/v1/live; default 256
	Trees   int // epochs kept open for receipts; default 4, each with up to 4 MB of its index and 12 MB of the log
}

func (c Config) withDefaults() Config {
	if c.Addr == "" {
		c.Addr = "127.0.0.1:8080"
	}
	if c.Now == nil {
		c.Now = func() uint64 { return uint64(time.Now().UnixMilli()) }
	}
	for _, d := range []struct {
		value *int
		or    int
	}{{&c.Speed, 1}, {&c.Rate, 100}, {&c.Burst, 500}, {&c.Streams, 256}, {&c.Trees, 4}} {
		if *d.value <= 0 {
			*d.value = d.or
		}
	}
	return c
}

// An Explorer is the HTTP server. Its handler is safe for concurrent use.
type Explorer struct {
	config   Config
	index    *index.Index
	node     Node
	openLog  Logs
	logger   *slog.Logger
	page     *page
	logs     cache[epoch.Project, *log.Log]
	policies cache[common.Hash, *shownPolicy]
	receipts cache[common.Hash, *replay.Receipts]
	maps     cache[epoch.Project, *shared]
	newest   shared // status

	economics cache[common.Hash, *report.Economics]
	adding    sync.Mutex // held while an epoch is added up

	manifests cache[common.Hash, *compute.Manifest]
	programs  cache[programKey, chain.Program]
	provers   shared

	delegates cache[delegateAt, chain.Delegate]
	committee shared
	ranking   shared
	supply    shared
	emission  shared
	checks    checker

	live    *live
	decoder *decoder
	limiter *ratelimit.Limiter
	handler http.Handler
	ready   chan struct{}

	mu   sync.Mutex // guards addr
	addr net.Addr
}

// New returns an explorer that is ready to serve.
func New(config Config, x *index.Index, node Node, logs Logs, logger *slog.Logger) (*Explorer, error) {
	config = config.withDefaults()
	e := &Explorer{config: config, index: x, node: node, openLog: logs, logger: logger, ready: make(chan struct{}),
		live: newLive(config.Streams), limiter: ratelimit.New(config.Rate, config.Burst)}
	e.logs.limit, e.policies.limit, e.maps.limit, e.receipts.limit = 64, 64, 64, config.Trees
	e.delegates.limit, e.economics.limit, e.manifests.limit, e.programs.limit = 256, 64, 64, 256
	var err error
	if e.decoder, err = newDecoder(); err != nil {
		return nil, fmt.Errorf("read the contracts' ABI: %w", err)
	}
	if e.page, err = newPage(config.Page); err != nil {
		return nil, fmt.Errorf("read the page: %w", err)
	}
	e.handler = e.routes()
	return e, nil
}

// Handler returns the whole site, for tests and for other servers.
func (e *Explorer) Handler() http.Handler { return e.handler }

// Ready is closed when the explorer listens.
func (e *Explorer) Ready() <-chan struct{} { return e.ready }

// Addr returns where it listens, after Ready.
func (e *Explorer) Addr() net.Addr {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.addr
}

const (
	readTimeout     = 10 * time.Second // headers and body; the largest body is 64 KiB
	writeTimeout    = time.Minute      // a tile to a slow client; streams set their own
	idleTimeout     = 2 * time.Minute
	shutdownTimeout = 5 * time.Second
	maxHeaderBytes  = 16 << 10
)

// Run serves until ctx ends, then lets running requests finish.
func (e *Explorer) Run(ctx context.Context) error {
	listener, err := net.Listen("tcp", e.config.Addr)
	if errors.Is(err, syscall.EADDRINUSE) || errors.Is(err, os.ErrPermission) {
		_, port, _ := net.SplitHostPort(e.config.Addr)
		return fmt.Errorf("port %s of the explorer is taken or not allowed (%w): choose another with --http, such as --http 127.0.0.1:0", port, err)
	} else if err != nil {
		return fmt.Errorf("listen on %s: %w", e.config.Addr, err)
	}
	e.mu.Lock()
	e.addr = listener.Addr()
	e.mu.Unlock()
	close(e.ready)

	server := &http.Server{Handler: e.handler, ReadTimeout: readTimeout, ReadHeaderTimeout: readTimeout, WriteTimeout: writeTimeout,
		IdleTimeout: idleTimeout, MaxHeaderBytes: maxHeaderBytes, ErrorLog: slog.NewLogLogger(e.logger.Handler(), slog.LevelDebug)}
	var tasks sync.WaitGroup
	defer tasks.Wait()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	tasks.Go(func() { e.broadcast(ctx) })
	served := make(chan error, 1) // so that Serve can end first
	tasks.Go(func() { served <- server.Serve(listener) })
	select {
	case err := <-served:
		return err
	case <-ctx.Done():
	}
	e.live.close() // streams would hold up the shutdown
	stop, done := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
	defer done()
	if err := server.Shutdown(stop); err != nil {
		return errors.Join(err, server.Close())
	}
	return ctx.Err()
}
