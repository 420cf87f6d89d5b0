// Package privatesum executes programs of kind private-sum: it adds up the shares of a round with the other aggregators, opens their sum and
// proves it.
//
// An Aggregator holds a key of the document: it answers the others with its partial sum of a list, one list a round, or with complaints. An
// Executor needs no key: it asks the aggregators that the document names until a threshold of good answers is there. Every partial sum is
// checked against the devices' commitments, so one that lies or is silent is found, and costs nothing but the wait.
package privatesum

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"time"

	"github.com/trellis-network/trellis/protocol/compute"
	rules "github.com/trellis-network/trellis/protocol/privatesum"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/types/reading"
)

// Gather returns what the log and the chain hold for a task, checked against its roots.
type Gather func(ctx context.Context, t compute.Task) (execute.Input, error)

// Config holds what an operator may set. ChainID and KeyOf have no default.
type Config struct {
	ChainID uint64
	// KeyOf knows the keys of the project's devices. Safe for concurrent use.
	KeyOf rules.KeyOf
	// Own is this machine's aggregator, which is asked first and without a socket. Default none.
	Own *Aggregator
	// Timeout is how long one aggregator may take to answer. Default 15 s.
	Timeout time.Duration
	// HTTPClient replaces the default.
	HTTPClient *http.Client
	// Random draws the proofs' nonces. Default crypto/rand.
	Random io.Reader
	// Log is told of aggregators that are silent or lie. Default: nobody is.
	Log *slog.Logger
}

func (c *Config) setDefaults() {
	if c.Timeout <= 0 {
		c.Timeout = 15 * time.Second // an aggregator reads the round's log before it answers
	}
	if c.HTTPClient == nil {
		c.HTTPClient = &http.Client{}
	}
	if c.Random == nil {
		c.Random = rand.Reader
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
}

// An Executor runs programs of kind private-sum. Safe for concurrent use.
type Executor struct{ cfg Config }

var _ execute.Executor = (*Executor)(nil)

// New returns an executor.
func New(cfg Config) *Executor {
	cfg.setDefaults()
	return &Executor{cfg}
}

// Takes reports whether it can run a program.
func (e *Executor) Takes(m *compute.Manifest) bool {
	return m.Kind == compute.KindPrivateSum && m.Route == compute.PrivateSum
}

// Needs says what a job will take: the signature and proof of each contribution, about a millisecond.
func (e *Executor) Needs(job *execute.Job) execute.Needs {
	return execute.Needs{Memory: 32 << 20, Seconds: 1 + 0.001*float64(len(job.Input.Entries))}
}

// Execute finds the list, asks the aggregators and proves the sum.
func (e *Executor) Execute(ctx context.Context, job *execute.Job) (execute.Result, error) {
	d, err := document(job)
	if err != nil {
		return execute.Result{}, program(err)
	}
	params, err := rules.ParseParams(job.Task.Params)
	if err != nil {
		return execute.Result{}, program(err)
	}
	job.Progress("read contributions", 0, 2)
	list, err := listOf(e.cfg.ChainID, e.cfg.KeyOf, d, job.Task, params, job.Input)
	if err != nil {
		return execute.Result{}, program(err)
	}
	if got := list.Hash(); got != params.List {
		return execute.Result{}, program(fmt.Errorf("%w: the log gives %s, the task says %s", rules.ErrList, got, params.List))
	}
	job.Progress("ask aggregators", 1, 2)
	opening, err := e.open(ctx, d, job.Task, list)
	if err != nil {
		return execute.Result{}, err
	}
	output := list.Output(opening.Sum, params.Budget)
	claim := compute.Claim(job.ID, job.Prover)
	evidence, err := opening.Prove(list, claim, output, e.cfg.Random)
	if err != nil {
		return execute.Result{}, fmt.Errorf("prove the sum: %w", err)
	}
	if err := rules.VerifyEvidence(params, claim, output, evidence); err != nil {
		return execute.Result{}, fmt.Errorf("the evidence does not convince ourselves: %w", err)
	}
	job.Progress("proved", 2, 2)
	return execute.Result{Output: output, Evidence: evidence}, nil
}

func program(err error) error { return fmt.Errorf("%w: %w", execute.ErrProgram, err) }

// document reads the program's code, which its manifest names twice: as code, and as what results are bound to.
func document(job *execute.Job) (*rules.Document, error) {
	d, err := rules.ParseDocument(job.Code)
	if err != nil {
		return nil, err
	}
	hash, err := d.Hash()
	if err != nil {
		return nil, err
	}
	if hash != job.Manifest.Code || hash != job.Manifest.Key {
		return nil, fmt.Errorf("%w: it hashes to %s; the manifest's code is %s, its key %s", rules.ErrDocument, hash, job.Manifest.Code, job.Manifest.Key)
	}
	return d, d.CheckWindow(job.Task)
}

// listOf is the list that follows from log, keys and parameters.
func listOf(chainID uint64, key rules.KeyOf, d *rules.Document, t compute.Task, p rules.Params, in execute.Input) (*rules.List, error) {
	contributions, err := collect(chainID, key, d, t, in)
	if err != nil {
		return nil, err
	}
	return rules.NewList(d, contributions, rules.Rules{Mask: p.Mask, Complaints: p.Complaints, Slots: rules.SlotsOf(in.Keys)})
}

func collect(chainID uint64, key rules.KeyOf, d *rules.Document, t compute.Task, in execute.Input) ([]rules.Valid, error) {
	if err := d.CheckWindow(t); err != nil {
		return nil, err
	}
	hash, err := d.Hash()
	if err != nil {
		return nil, err
	}
	at := rules.Context{Source: reading.Source{ChainID: chainID, ProjectID: uint64(t.Project)}, Document: hash, Round: t.WindowStart}
	return rules.Collect(d, at, in.Entries, key), nil
}

// An answer is what one aggregator said.
type answer struct {
	member  string
	partial rules.Partial
	err     error
}

// open asks all aggregators at once, and opens the sum as soon as a threshold of good answers is there.
func (e *Executor) open(ctx context.Context, d *rules.Document, t compute.Task, list *rules.List) (rules.Opening, error) {
	ctx, cancel := context.WithTimeout(ctx, e.cfg.Timeout)
	defer cancel()
	q := Question{ChainID: e.cfg.ChainID, Document: d, Task: t}
	answers := make(chan answer, len(d.Members)) // so that late answers do not wait for us
	for i, m := range d.Members {
		go func() {
			p, err := e.ask(ctx, m, q)
			if err == nil && p.Member != i+1 {
				err = fmt.Errorf("%w: it answers for aggregator %d", rules.ErrPartial, p.Member)
			}
			answers <- answer{m.Name, p, err}
		}()
	}
	var good []rules.Partial
	var failed error
	for range d.Members {
		a := <-answers
		if a.err == nil {
			a.err = a.partial.Check(list)
		}
		if a.err != nil {
			e.cfg.Log.Warn("Aggregator gives no good partial sum", "aggregator", a.member, "err", a.err)
			failed = errors.Join(failed, fmt.Errorf("%s: %w", a.member, a.err))
			continue
		}
		if good = append(good, a.partial); len(good) == d.Threshold {
			opening, _, err := rules.Open(d, list, good)
			return opening, err
		}
	}
	return rules.Opening{}, fmt.Errorf("%w: %d of %d aggregators answered well, want %d; the others: %w", rules.ErrTooFew, len(good), len(d.Members), d.Threshold, failed)
}

// ask gets a member's partial sum: from this machine's aggregator when it is that one.
func (e *Executor) ask(ctx context.Context, m rules.Member, q Question) (rules.Partial, error) {
	if e.cfg.Own != nil && e.cfg.Own.key.Public() == m.Key {
		return e.cfg.Own.Partial(ctx, q)
	}
	return askPartial(ctx, e.cfg.HTTPClient, m, q)
}
