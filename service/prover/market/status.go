package market

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/trellis-network/trellis/types/epoch"
)

// A JobStatus tells of one task.
type JobStatus struct {
	Task     common.Hash   `json:"task"`
	Project  epoch.Project `json:"project"`
	Program  string        `json:"program,omitempty"`
	Route    string        `json:"route,omitempty"`
	Phase    string        `json:"phase"`
	Promised bool          `json:"promised"`
	Due      uint64        `json:"due"` // Unix seconds
	Memory   uint64        `json:"memory,omitempty"`
	Estimate float64       `json:"estimateSeconds,omitempty"`
	Running  float64       `json:"runningSeconds,omitempty"`
	Tries    int           `json:"tries,omitempty"`
	Progress *progress     `json:"progress,omitempty"`
	Why      string        `json:"why,omitempty"` // it is settled
}

// A Status tells what a worker does.
type Status struct {
	Account  common.Address `json:"account"`
	Block    uint64         `json:"block"`
	Age      float64        `json:"ageSeconds"` // of what is known of the chain
	Draining bool           `json:"draining"`
	Promised int            `json:"promised"`
	Capacity int            `json:"capacity"`
	Memory   uint64         `json:"memory"`
	Budget   uint64         `json:"memoryBudget"`
	Jobs     []JobStatus    `json:"jobs"`
}

// staleSeconds is how old what is known of the chain may be: thirty blocks.
const staleSeconds = 30

// ErrStopped reports a worker that does not run.
var ErrStopped = errors.New("the worker does not run")

// Status asks the running worker. Safe for concurrent use.
func (w *Worker) Status(ctx context.Context) (Status, error) {
	var s Status
	done := make(chan struct{})
	select {
	case w.events <- func() { s = w.status(); close(done) }:
		<-done
		return s, nil
	case <-w.ended:
		return s, ErrStopped
	case <-ctx.Done():
		return s, ctx.Err()
	}
}

func (w *Worker) status() Status {
	s := Status{
		Account: w.cfg.Account, Block: w.now.Block, Draining: w.draining, Promised: w.owed(), Capacity: min(w.cfg.Capacity, w.standing.Capacity),
		Budget: w.cfg.Memory, Jobs: []JobStatus{},
	}
	if !w.readAt.IsZero() {
		s.Age = time.Since(w.readAt).Seconds()
	}
	all := make([]*job, 0, len(w.jobs))
	for _, j := range w.jobs {
		all = append(all, j)
	}
	slices.SortFunc(all, before)
	for _, j := range all {
		s.Jobs = append(s.Jobs, j.status())
		if j.phase == running {
			s.Memory += j.needs.Memory
		}
	}
	return s
}

func (j *job) status() JobStatus {
	s := JobStatus{
		Task: j.request.ID, Project: j.request.Task.Project, Phase: string(j.phase), Promised: j.promised, Due: j.due(),
		Memory: j.needs.Memory, Estimate: j.needs.Seconds, Tries: j.tries, Why: j.why,
	}
	if j.manifest != nil {
		s.Program, s.Route = j.manifest.Name, j.manifest.Route
	}
	if j.phase == running {
		s.Running = time.Since(j.startedAt).Seconds()
		s.Progress = j.progress.Load()
	}
	return s
}

// Handler serves operators: GET /status, /health and /metrics.
func (w *Worker) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /status", func(rw http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), 5*time.Second)
		defer cancel()
		s, err := w.Status(ctx)
		if err != nil {
			http.Error(rw, err.Error(), http.StatusServiceUnavailable)
			return
		}
		rw.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(rw).Encode(s) // the one who asks is gone
	})
	mux.HandleFunc("GET /health", func(rw http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), 5*time.Second)
		defer cancel()
		s, err := w.Status(ctx)
		if err != nil || s.Block == 0 || s.Age > staleSeconds {
			http.Error(rw, "the chain has not been read for a while", http.StatusServiceUnavailable)
			return
		}
		fmt.Fprintln(rw, "ok")
	})
	mux.Handle("GET /metrics", promhttp.HandlerFor(w.meter.registry, promhttp.HandlerOpts{}))
	return mux
}

// ErrExposed reports an address that others than this machine could reach.
var ErrExposed = errors.New("the prover's own pages are for this machine alone")

// Serve serves Handler on an address of this machine until ctx ends. It calls up with where it listens.
func (w *Worker) Serve(ctx context.Context, addr string, up func(net.Addr)) error {
	host, _, err := net.SplitHostPort(addr)
	if ip := net.ParseIP(host); err != nil || host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return fmt.Errorf("%w: %q; listen on 127.0.0.1", ErrExposed, addr)
	}
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return fmt.Errorf("listen for operators: %w", err)
	}
	w.meter.registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	server := &http.Server{Handler: w.Handler(), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second, IdleTimeout: time.Minute, MaxHeaderBytes: 8 << 10}
	done := make(chan error, 1)
	go func() { done <- server.Serve(l) }()
	up(l.Addr())
	select {
	case err := <-done:
		return fmt.Errorf("serve operators: %w", err)
	case <-ctx.Done():
	}
	stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second)
	defer cancel()
	err = server.Shutdown(stop)
	<-done
	return errors.Join(err, ctx.Err())
}
