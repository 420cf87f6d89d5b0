package proving

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"strconv"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/taskinput"
	"github.com/trellis-network/trellis/internal/lifecycle"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/execute/circuit"
	"github.com/trellis-network/trellis/service/prover/execute/remote"
	"github.com/trellis-network/trellis/service/prover/execute/wasm"
	"github.com/trellis-network/trellis/service/prover/filecache"
	"github.com/trellis-network/trellis/service/prover/market"
	"github.com/trellis-network/trellis/types/epoch"
)

// A Config says how an account proves. Writer, Mirror and Cache are required.
type Config struct {
	Name   string // of the role in logs; default "prover"
	Writer *chain.Writer
	// Mirror is the folder or URL of projects' public files; a project's number is appended, or put for {project} in it.
	Mirror string
	Cache  string // folder for programs
	Bytes  int64  // that it keeps there; default 2 GiB
	Keys   string // folder of circuits' keys; none: circuits are not taken

	Remotes []string // addresses of trellis.prover.v1
	VMs     []string // addresses of W3bstream's VMs
	TLS     remote.TLS
	Status  string // address of this machine where the worker tells what it does; empty for none
	Up      func(status net.Addr)
	// Prepare is done before the worker begins; nil for nothing.
	Prepare func(ctx context.Context) error

	Projects []epoch.Project // whose tasks are taken; none for all
	Others   []execute.Executor
	// Simulated has programs of attested keys run in simulated enclaves that it vouches for; nil for none.
	Simulated *Voucher
	Worker    market.Config // Account, Accept and Log are filled in
	Log       *slog.Logger
}

// defaultBytes is what a cache keeps.
const defaultBytes = 2 << 30

// A Prover is a worker with all it needs.
type Prover struct {
	Worker *market.Worker
	Roles  []lifecycle.Role // in the order in which they start
	Close  func() error     // after the roles have stopped
}

// Open makes a prover.
func Open(ctx context.Context, cfg Config) (_ *Prover, err error) {
	me := cfg.Writer.Account().Address()
	follow := newFollower(cfg.Writer.Client, me)
	if cfg.Bytes == 0 {
		cfg.Bytes = defaultBytes
	}
	cache, err := filecache.Open(cfg.Cache, cfg.Bytes)
	if err != nil {
		return nil, fmt.Errorf("open the cache of programs: %w", err)
	}
	name := cfg.Name
	if name == "" {
		name = "prover"
	}
	p := &Prover{}
	modules := wasm.New(wasm.Config{})
	closers := []func() error{modules.Close}
	p.Close = func() error {
		var failures []error
		for _, c := range closers {
			failures = append(failures, c())
		}
		return errors.Join(failures...)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, p.Close())
		}
	}()
	executors := append([]execute.Executor{}, cfg.Others...)
	for _, addr := range cfg.Remotes {
		conn, local, err := remote.Dial(addr, cfg.TLS)
		if err != nil {
			return nil, err
		}
		closers = append(closers, conn.Close)
		r, err := remote.New(ctx, conn, remote.Config{Local: local, Log: cfg.Log})
		if err != nil {
			return nil, fmt.Errorf("prover at %s: %w", addr, err)
		}
		executors = append(executors, r)
		p.Roles = append(p.Roles, lifecycle.Role{Name: name + " at " + addr, Run: r.Run})
	}
	for _, addr := range cfg.VMs {
		conn, _, err := remote.Dial(addr, cfg.TLS)
		if err != nil {
			return nil, err
		}
		closers = append(closers, conn.Close)
		executors = append(executors, remote.NewVM(conn, remote.VMConfig{}))
	}
	if cfg.Simulated != nil {
		executors = append(executors, NewSimulated(cfg.Writer, cfg.Simulated, modules, cfg.Log))
	}
	executors = append(executors, modules)
	if cfg.Keys != "" {
		executors = append(executors, circuit.New(circuit.Config{Keys: cfg.Keys}))
	}
	w := cfg.Worker
	w.Account, w.Log = me, cfg.Log
	if len(cfg.Projects) > 0 {
		w.Accept = accepts(cfg.Projects)
	}
	in := &inputs{place: cfg.Mirror, cache: cache, keys: chain.NewSessionKeyBook(cfg.Writer.Client), gatherers: make(map[epoch.Project]*taskinput.Gatherer)}
	p.Worker = market.New(w, follow, sender{cfg.Writer, follow}, in, executors)
	p.Roles = append(p.Roles, lifecycle.Role{Name: name, Run: func(ctx context.Context) error {
		if cfg.Prepare != nil {
			if err := cfg.Prepare(ctx); err != nil {
				return err
			}
		}
		return p.Worker.Run(ctx)
	}})
	if cfg.Status != "" {
		ready := make(chan struct{})
		up := func(a net.Addr) {
			if cfg.Up != nil {
				cfg.Up(a)
			}
			close(ready)
		}
		p.Roles = append(p.Roles, lifecycle.Role{Name: name + " status", Ready: ready, Run: func(ctx context.Context) error { return p.Worker.Serve(ctx, cfg.Status, up) }})
	}
	return p, nil
}

func accepts(projects []epoch.Project) func(market.Request) bool {
	taken := make(map[epoch.Project]bool)
	for _, p := range projects {
		taken[p] = true
	}
	return func(r market.Request) bool { return taken[r.Task.Project] }
}

// inputs read what tasks are about in the projects' public files.
type inputs struct {
	place string
	cache *filecache.Cache
	keys  *chain.SessionKeyBook

	mu        sync.Mutex
	gatherers map[epoch.Project]*taskinput.Gatherer // guarded by mu
}

func (in *inputs) mirror(p epoch.Project) *mirror.Mirror { return mirror.Open(MirrorOf(in.place, p)) }

// MirrorOf returns where a project's public files are, of a place for all projects.
func MirrorOf(place string, p epoch.Project) string {
	number := strconv.FormatUint(uint64(p), 10)
	if strings.Contains(place, "{project}") {
		return strings.ReplaceAll(place, "{project}", number)
	}
	return strings.TrimSuffix(place, "/") + "/" + number
}

// Program implements market.Inputs.
func (in *inputs) Program(ctx context.Context, t compute.Task, manifest common.Hash) (*compute.Manifest, []byte, error) {
	return taskinput.Program(ctx, in.cache.Through(in.mirror(t.Project)), manifest)
}

// Input implements market.Inputs.
func (in *inputs) Input(ctx context.Context, t compute.Task) (execute.Input, error) {
	in.mu.Lock()
	g := in.gatherers[t.Project]
	if g == nil {
		g = taskinput.New(taskinput.Config{}, in.mirror(t.Project), in.keys)
		in.gatherers[t.Project] = g
	}
	in.mu.Unlock()
	return g.Gather(ctx, t)
}
