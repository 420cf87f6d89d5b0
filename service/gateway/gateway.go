package gateway

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"runtime"
	"sync"
	"time"

	"github.com/trellis-network/trellis/client/stream"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
)

// A Directory knows the registered devices of the project. Key returns the key
// that signs a device's reading with a sequence number, for a device may rotate
// it. Key MUST be safe for concurrent use and should not do I/O: it is called
// for every reading.
type Directory interface {
	Key(device did.ID, sequence uint64) (sig.PublicKey, bool)
}

// Sessions know the session keys of the project's devices. Key returns that of a
// slot, and MUST be safe for concurrent use and should not do I/O.
type Sessions interface {
	Key(slot uint32) (compute.Key, bool)
}

// A Stream is the write-ahead stream; the contract of each method is that of
// stream.Stream.
type Stream interface {
	ID() string
	Append(ctx context.Context, project epoch.Project, last stream.Seq, data []byte) (stream.Seq, error)
	Next(ctx context.Context, project epoch.Project, after stream.Seq) (stream.Message, error)
	Release(ctx context.Context, project epoch.Project, reader stream.Reader, upTo stream.Seq) error
	Released(ctx context.Context, project epoch.Project, reader stream.Reader) (stream.Seq, error)
}

var _ Stream = (*stream.Stream)(nil)

// Config holds what an operator may set. Dir and Source have no default.
type Config struct {
	// Addr is where the gateway listens. Default 127.0.0.1:8090.
	Addr string
	// Dir holds the guard's database.
	Dir string
	// Source is the project that readings must be for.
	Source reading.Source
	// MaxSkew is how far ahead of the clock a reading's time may be. Default 5m.
	MaxSkew time.Duration
	// MaxInFlight is the number of requests that are read or worked on at once;
	// each may hold 1 MiB. More are answered 503. Default 256.
	MaxInFlight int
	// MaxPerAddress is the share of MaxInFlight that one IP address may hold.
	// Behind a proxy that hides addresses set it to MaxInFlight. Default 64.
	MaxPerAddress int
	// BodyTimeout is how long a request's body may take to arrive. Default 15s.
	BodyTimeout time.Duration
	// SaveInterval is how far the guard's database may lag. Default 1s.
	SaveInterval time.Duration
	// Messaging is how the gateway speaks DIDComm. Default: it does not.
	Messaging *Messaging
	// Sessions check the session signatures that readings carry. Default: readings that carry one are refused, for nobody could tell
	// whether it counts.
	Sessions Sessions
	// Documents has the documents of private sums. Default: readings that contribute to one are refused.
	Documents Documents
	// Routes are served beside the gateway's own, within its limits of requests at once. Default none.
	Routes []Route
}

// A Route is another interface on the gateway's listener.
type Route struct {
	Pattern string // as http.ServeMux has it
	Handler http.Handler
}

func (c *Config) setDefaults() {
	setDefault(&c.Addr, "127.0.0.1:8090")
	setDefault(&c.MaxSkew, 5*time.Minute) // the spec's
	setDefault(&c.MaxInFlight, 256)
	setDefault(&c.MaxPerAddress, 64)
	setDefault(&c.BodyTimeout, 15*time.Second) // 1 MiB at 70 kB/s
	setDefault(&c.SaveInterval, time.Second)
}

func setDefault[T comparable](field *T, value T) {
	var zero T
	if *field == zero {
		*field = value
	}
}

const (
	headerTimeout   = 5 * time.Second
	idleTimeout     = 2 * time.Minute
	answerTimeout   = 30 * time.Second // from the body's end to the answer's
	appendTimeout   = 10 * time.Second // an fsync that takes longer is a broken disk
	shutdownTimeout = 10 * time.Second
)

var errStopped = errors.New("gateway is stopping")

// A Gateway accepts the readings of one project.
type Gateway struct {
	cfg       Config
	project   epoch.Project
	directory Directory
	stream    Stream
	clock     func() time.Time
	logger    *slog.Logger
	step      func(string) // called at each step that a crash may follow; a test's hook

	requests  chan *request // capacity MaxInFlight, so that a handler never waits to hand over
	verifiers chan struct{} // capacity GOMAXPROCS: goroutines that verify
	admission admission
	ready     chan struct{}
	stopped   chan struct{} // closed when the committer has ended
	addr      string        // set before ready is closed

	guard *guard // owned by the committer after Run has opened it

	mu     sync.Mutex
	counts Counts // guarded by mu
}

// New returns a gateway. It does nothing before Run. clock gives the devices'
// time, which is not the wall's where old data is replayed.
func New(cfg Config, directory Directory, s Stream, clock func() time.Time, logger *slog.Logger) *Gateway {
	cfg.setDefaults()
	return &Gateway{
		cfg: cfg, project: epoch.Project(cfg.Source.ProjectID), directory: directory, stream: s, clock: clock, logger: logger,
		step: func(string) {}, requests: make(chan *request, cfg.MaxInFlight),
		verifiers: make(chan struct{}, runtime.GOMAXPROCS(0)),
		admission: admission{total: cfg.MaxInFlight, each: cfg.MaxPerAddress, held: map[string]int{}},
		ready:     make(chan struct{}), stopped: make(chan struct{}), counts: Counts{RefusedByCode: map[Code]uint64{}},
	}
}

// Run serves until ctx ends or the gateway can go on no longer. When ctx ends it
// answers the requests it has, saves the guard, and returns nil. It may be
// called once.
func (g *Gateway) Run(ctx context.Context) (err error) {
	if g.guard, err = openGuard(ctx, g.cfg, g.stream, g.logger); err != nil {
		return fmt.Errorf("gateway: %w", err)
	}
	defer func() { err = errors.Join(err, g.guard.close()) }()
	g.mu.Lock()
	g.counts = g.guard.counts()
	g.mu.Unlock()
	if err := g.catchUp(ctx); err != nil {
		return fmt.Errorf("gateway: rebuild the guard: %w", err)
	}
	listener, err := net.Listen("tcp", g.cfg.Addr)
	if err != nil {
		return fmt.Errorf("gateway: %w", err)
	}
	g.addr = listener.Addr().String()
	return g.serve(ctx, listener)
}

// serve runs the server and the committer. The committer ends last, because
// the server's requests wait for it.
func (g *Gateway) serve(ctx context.Context, listener net.Listener) error {
	server := &http.Server{
		Handler: g.Handler(), ReadHeaderTimeout: headerTimeout, ReadTimeout: headerTimeout + g.cfg.BodyTimeout,
		WriteTimeout: headerTimeout + g.cfg.BodyTimeout + answerTimeout, IdleTimeout: idleTimeout, MaxHeaderBytes: 16 << 10,
		ErrorLog: slog.NewLogLogger(g.logger.Handler(), slog.LevelDebug),
	}
	commits, stopCommits := context.WithCancel(context.WithoutCancel(ctx))
	defer stopCommits()
	committed, served := make(chan error, 1), make(chan error, 1) // each is sent to once
	go func() {
		defer close(g.stopped)
		committed <- g.commitLoop(commits)
	}()
	go func() { served <- server.Serve(listener) }()
	listening, stopListening := context.WithCancel(ctx)
	waitForInboxes := g.listen(listening)
	close(g.ready)

	var cause error
	var committerEnded bool
	select {
	case <-ctx.Done():
	case cause = <-served:
	case cause = <-committed:
		committerEnded = true
	}
	deadline, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
	defer cancel()
	if committerEnded || server.Shutdown(deadline) != nil {
		server.Close()
	}
	stopListening()
	waitForInboxes()
	stopCommits()
	if !committerEnded {
		cause = errors.Join(cause, <-committed)
	}
	if cause != nil && !errors.Is(cause, http.ErrServerClosed) {
		return fmt.Errorf("gateway: %w", cause)
	}
	return nil
}

// Ready is closed when the gateway listens.
func (g *Gateway) Ready() <-chan struct{} { return g.ready }

// Addr returns where the gateway listens. Call it after Ready.
func (g *Gateway) Addr() string { return g.addr }

// Counts tell what became of the readings of this project. Accepted is exact
// across restarts; the others may lose the last SaveInterval in a crash.
type Counts struct {
	Accepted      uint64          `json:"accepted"`      // in the stream, once each: the pipeline's input
	Duplicate     uint64          `json:"duplicate"`     // rises when answers get lost on the way to devices
	RefusedByCode map[Code]uint64 `json:"refusedByCode"` // rises when devices or their registration are wrong
	Unavailable   uint64          `json:"unavailable"`   // requests answered 503: the gateway or its stream is too slow or full
}

// Refused returns the sum over all codes.
func (c Counts) Refused() (sum uint64) {
	for _, n := range c.RefusedByCode {
		sum += n
	}
	return sum
}

// Counts returns a snapshot. Safe for concurrent use.
func (g *Gateway) Counts() Counts {
	g.mu.Lock()
	defer g.mu.Unlock()
	c := g.counts
	c.RefusedByCode = maps.Clone(c.RefusedByCode)
	return c
}

// count adds what an answer says. Accepted is counted where it becomes durable.
func (g *Gateway) count(a answer) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.counts.Duplicate += uint64(a.Duplicate)
	for _, r := range a.Results {
		if r.Status == statusRefused {
			g.counts.RefusedByCode[r.Code]++
		}
	}
}
