// Package remote executes jobs by provers in other processes, over gRPC. Whatever such a prover does, it harms nothing but its own
// result: it is bounded in time and size, and what it says is checked against what was asked.
package remote

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"google.golang.org/grpc"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/execute/remote/proverv1"
)

// Protocol is the version that this package speaks.
const Protocol = 1

// Bounds of what a prover says.
const (
	MaxRequest  = 64 << 20 // bytes of a job
	MaxResponse = 128 << 10
	MaxEvidence = 64 << 10
	MaxProgress = 10_000 // messages of a job
	maxName     = 200
	maxStage    = 100
	maxFault    = 500
	maxOffers   = 64
	maxCodes    = 1024
	maxParallel = 1024
)

// Errors that callers tell apart. They are of a prover, never of a program.
var (
	// ErrMisbehaves reports a prover that does what trellis.prover.v1 forbids.
	ErrMisbehaves = errors.New("the remote prover breaks the protocol")
	// ErrAway reports a prover that does not answer.
	ErrAway = errors.New("the remote prover does not answer")
	// ErrTooLarge reports a job that fits into no request.
	ErrTooLarge = errors.New("the job is too large to be sent")
)

// A Config bounds a remote prover. Its zero value works.
type Config struct {
	Call  time.Duration // of a call that only asks; default 3 s
	Idle  time.Duration // without a word from a job; default 2 min
	Job   time.Duration // of a job in all; default 1 h
	Look  time.Duration // between looks at its health; default 5 s
	Pause time.Duration // for which one that broke the protocol three times in a row gets no job; default 5 min
	// Local says that the prover shares this machine's memory.
	Local bool
	Log   *slog.Logger
}

func (c Config) withDefaults() Config {
	c.Call, c.Idle, c.Job = cmp.Or(c.Call, 3*time.Second), cmp.Or(c.Idle, 2*time.Minute), cmp.Or(c.Job, time.Hour)
	c.Look, c.Pause = cmp.Or(c.Look, 5*time.Second), cmp.Or(c.Pause, 5*time.Minute)
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return c
}

// A Prover executes jobs by a service trellis.prover.v1. Safe for concurrent use.
type Prover struct {
	cfg    Config
	client proverv1.ProverClient
	slots  chan struct{}

	mu     sync.Mutex
	about  *Description // the last that was well-formed; guarded by mu
	ready  bool         // guarded by mu
	faults int          // in a row; guarded by mu
	until  time.Time    // of its pause; guarded by mu
}

var _ execute.Executor = (*Prover)(nil)

// A Description is what a prover says of itself, checked.
type Description struct {
	Name     string
	Parallel int
	Offers   []Offer
}

// An Offer says which programs a prover takes, and what they need.
type Offer struct {
	Kind     string
	Routes   []string
	Codes    []common.Hash // none for all
	Memory   uint64
	Seconds  float64
	PerEntry float64
	Levels   []int
	KeyPaths bool
}

// New returns a prover behind a connection, and asks it what it is.
func New(ctx context.Context, conn grpc.ClientConnInterface, cfg Config) (*Prover, error) {
	p := &Prover{cfg: cfg.withDefaults(), client: proverv1.NewProverClient(conn)}
	about, err := Describe(ctx, p.client, p.cfg.Call)
	if err != nil {
		return nil, err
	}
	p.about, p.slots = about, make(chan struct{}, about.Parallel)
	p.ready = p.healthy(ctx)
	return p, nil
}

// Describe asks a prover what it is.
func Describe(ctx context.Context, client proverv1.ProverClient, limit time.Duration) (*Description, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	r, err := client.Describe(ctx, new(proverv1.DescribeRequest), grpc.MaxCallRecvMsgSize(MaxResponse))
	if err != nil {
		return nil, fmt.Errorf("%w: describe: %w", ErrAway, err)
	}
	return describe(r)
}

func describe(r *proverv1.DescribeResponse) (*Description, error) {
	bad := func(format string, args ...any) (*Description, error) {
		return nil, fmt.Errorf("%w: describe: %s", ErrMisbehaves, fmt.Sprintf(format, args...))
	}
	switch {
	case r.GetProtocol() != Protocol:
		return bad("protocol is %d, this program speaks %d", r.GetProtocol(), Protocol)
	case len(r.GetName()) > maxName:
		return bad("the name has %d bytes, at most %d may be", len(r.GetName()), maxName)
	case r.GetParallel() < 1 || r.GetParallel() > maxParallel:
		return bad("parallel is %d, want 1 to %d", r.GetParallel(), maxParallel)
	case len(r.GetOffers()) < 1 || len(r.GetOffers()) > maxOffers:
		return bad("there are %d offers, want 1 to %d", len(r.GetOffers()), maxOffers)
	}
	about := &Description{Name: r.GetName(), Parallel: int(r.GetParallel())}
	for i, o := range r.GetOffers() {
		offer, err := offerOf(o)
		if err != nil {
			return bad("offer %d: %v", i, err)
		}
		about.Offers = append(about.Offers, offer)
	}
	return about, nil
}

func offerOf(o *proverv1.Offer) (Offer, error) {
	out := Offer{Kind: o.GetKind(), Routes: o.GetRoutes(), Memory: o.GetMemory(), Seconds: o.GetSeconds(), PerEntry: o.GetSecondsPerEntry(), KeyPaths: o.GetKeyPaths()}
	kinds := []string{compute.KindWASM, compute.KindCircuit, compute.KindPrivateSum, compute.KindExternal}
	switch {
	case !slices.Contains(kinds, out.Kind):
		return out, fmt.Errorf("kind %q, want one of %q", out.Kind, kinds)
	case len(out.Routes) == 0 || len(out.Routes) > len(compute.RouteNames()):
		return out, fmt.Errorf("there are %d routes", len(out.Routes))
	case !amount(out.Seconds) || !amount(out.PerEntry) || out.Seconds+out.PerEntry == 0:
		return out, fmt.Errorf("%g seconds and %g an entry are no time", out.Seconds, out.PerEntry)
	case len(o.GetCodes()) > maxCodes || len(o.GetLevels()) > compute.FieldDepth:
		return out, errors.New("too many codes or levels")
	}
	for _, route := range out.Routes {
		if !slices.Contains(compute.RouteNames(), route) {
			return out, fmt.Errorf("route %q, want one of %q", route, compute.RouteNames())
		}
	}
	for _, code := range o.GetCodes() {
		if len(code) != 32 {
			return out, fmt.Errorf("a code's hash has %d bytes, want 32", len(code))
		}
		out.Codes = append(out.Codes, common.BytesToHash(code))
	}
	for _, level := range o.GetLevels() {
		if level > compute.FieldDepth {
			return out, fmt.Errorf("level %d, the tree has %d", level, compute.FieldDepth)
		}
		out.Levels = append(out.Levels, int(level))
	}
	return out, nil
}

// amount reports whether it can be seconds.
func amount(f float64) bool { return f >= 0 && !math.IsInf(f, 0) && !math.IsNaN(f) }

// For returns the first offer that takes a program.
func (d *Description) For(m *compute.Manifest) (Offer, bool) {
	for _, o := range d.Offers {
		if o.Kind == m.Kind && slices.Contains(o.Routes, m.Route) && (len(o.Codes) == 0 || slices.Contains(o.Codes, m.Code)) {
			return o, true
		}
	}
	return Offer{}, false
}

// Run keeps up with the prover's health until ctx ends. Without it the prover stays as New found it.
func (p *Prover) Run(ctx context.Context) error {
	ticker := time.NewTicker(p.cfg.Look)
	defer ticker.Stop()
	for {
		about, err := Describe(ctx, p.client, p.cfg.Call)
		ready := err == nil && p.healthy(ctx)
		p.mu.Lock()
		if ready != p.ready && ctx.Err() == nil {
			p.cfg.Log.Info("A remote prover changed", "prover", p.about.Name, "ready", ready, "error", err)
		}
		if p.ready = ready; err == nil && about.Parallel == p.about.Parallel {
			p.about = about
		}
		p.mu.Unlock()
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
}

func (p *Prover) healthy(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, p.cfg.Call)
	defer cancel()
	r, err := p.client.Health(ctx, new(proverv1.HealthRequest), grpc.MaxCallRecvMsgSize(MaxResponse))
	return err == nil && r.GetReady()
}

// About returns what the prover says of itself.
func (p *Prover) About() Description {
	p.mu.Lock()
	defer p.mu.Unlock()
	return *p.about
}

// Takes implements execute.Executor: the prover offers it, and is fit.
func (p *Prover) Takes(m *compute.Manifest) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	_, ok := p.about.For(m)
	return ok && p.ready && !time.Now().Before(p.until)
}

// Needs implements execute.Executor, by the prover's word.
func (p *Prover) Needs(job *execute.Job) execute.Needs {
	about := p.About()
	o, _ := about.For(job.Manifest)
	needs := execute.Needs{Memory: o.Memory, Seconds: o.Seconds + o.PerEntry*float64(job.Task.LogEnd-job.Task.LogStart)}
	if !p.cfg.Local {
		needs.Memory = MaxRequest // what the job takes here until it is sent
	}
	return needs
}

// Execute implements execute.Executor.
func (p *Prover) Execute(ctx context.Context, job *execute.Job) (execute.Result, error) {
	about := p.About()
	o, ok := about.For(job.Manifest)
	if !ok {
		return execute.Result{}, fmt.Errorf("%w: it no longer takes program %s", ErrAway, job.Manifest.Name)
	}
	request, err := Encode(job, o)
	if err != nil {
		return execute.Result{}, err
	}
	select {
	case p.slots <- struct{}{}:
		defer func() { <-p.slots }()
	case <-ctx.Done():
		return execute.Result{}, ctx.Err()
	}
	ctx, cancel := context.WithTimeout(ctx, p.cfg.Job)
	defer cancel()
	result, err := Call(ctx, p.client, request, job.Progress, p.cfg.Idle)
	p.note(err)
	if err != nil && !errors.Is(err, execute.ErrProgram) {
		p.abandon(ctx, request)
	}
	return result, err
}

// note counts protocol faults: a prover that goes on like that gets no job for a while.
func (p *Prover) note(err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !errors.Is(err, ErrMisbehaves) {
		p.faults = 0
		return
	}
	const enough = 3
	if p.faults++; p.faults >= enough {
		p.faults, p.until = 0, time.Now().Add(p.cfg.Pause)
		p.cfg.Log.Error("A remote prover breaks the protocol again and again, and gets no job for a while", "prover", p.about.Name, "pause", p.cfg.Pause, "error", err)
	}
}

// abandon tells the prover that a job is of no use any more, whatever became of its stream.
func (p *Prover) abandon(ctx context.Context, r *proverv1.ExecuteRequest) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), p.cfg.Call)
	defer cancel()
	_, _ = p.client.Cancel(ctx, &proverv1.CancelRequest{TaskId: r.GetTaskId(), Prover: r.GetProver()}) // it ends by its deadline, too
}
