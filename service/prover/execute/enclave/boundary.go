package enclave

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"sync"
	"time"

	"github.com/trellis-network/trellis/protocol/attest"
	rules "github.com/trellis-network/trellis/protocol/enclave"
	"github.com/trellis-network/trellis/service/prover/execute"
)

// Bounds of the boundary.
const (
	MaxMessage  = 512 << 20       // bytes of one message: a task's entries in JSON
	maxAtOnce   = 16              // connections that are served
	readTimeout = 2 * time.Minute // of a request, from its first byte
)

// A question is one of three; the others are nil.
type question struct {
	Describe bool              `json:"describe,omitempty"`
	Evidence *attest.Challenge `json:"evidence,omitempty"`
	Execute  *Request          `json:"execute,omitempty"`
}

// A reply has what was asked for, or an error. Program says that the error is one of execute.ErrProgram.
type reply struct {
	Description *Description    `json:"description,omitempty"`
	Evidence    *rules.Evidence `json:"evidence,omitempty"`
	Answer      *Answer         `json:"answer,omitempty"`
	Error       string          `json:"error,omitempty"`
	Program     bool            `json:"program,omitempty"`
}

// Serve answers a host's questions on the enclave's side, one a connection: a JSON object each way. It runs until ctx ends, and closes
// the listener, which is a Unix socket, a vsock, or whatever leads out of the enclave.
func Serve(ctx context.Context, l net.Listener, e Enclave) error {
	stop := context.AfterFunc(ctx, func() { l.Close() })
	defer stop()
	defer l.Close()
	var running sync.WaitGroup
	defer running.Wait()
	places := make(chan struct{}, maxAtOnce)
	for {
		connection, err := l.Accept()
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			return fmt.Errorf("wait for the host: %w", err)
		}
		places <- struct{}{}
		running.Go(func() {
			defer func() { <-places }()
			serveOne(ctx, connection, e)
		})
	}
}

// serveOne answers one question. A host that goes away ends its work.
func serveOne(ctx context.Context, connection net.Conn, e Enclave) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer connection.Close()
	stop := context.AfterFunc(ctx, func() { connection.Close() })
	defer stop()
	_ = connection.SetReadDeadline(time.Now().Add(readTimeout)) // a connection that takes none fails when it is read
	var q question
	if err := json.NewDecoder(io.LimitReader(connection, MaxMessage)).Decode(&q); err != nil {
		_ = json.NewEncoder(connection).Encode(reply{Error: "read the question: " + err.Error()}) // who asked badly may be gone
		return
	}
	_ = connection.SetReadDeadline(time.Time{})
	var gone sync.WaitGroup
	gone.Go(func() {
		_, _ = io.Copy(io.Discard, connection) // nothing more is to come: this ends with the connection
		cancel()
	})
	_ = json.NewEncoder(connection).Encode(answer(ctx, q, e)) // a host that is gone asks again
	connection.Close()
	gone.Wait()
}

func answer(ctx context.Context, q question, e Enclave) (r reply) {
	var err error
	switch {
	case q.Describe:
		var d Description
		d, err = e.Describe(ctx)
		r.Description = &d
	case q.Evidence != nil:
		var evidence rules.Evidence
		evidence, err = e.Evidence(ctx, *q.Evidence)
		r.Evidence = &evidence
	case q.Execute != nil:
		var a Answer
		a, err = e.Execute(ctx, *q.Execute)
		r.Answer = &a
	default:
		err = errors.New("no question; ask one of describe, evidence and execute")
	}
	if err != nil {
		return reply{Error: err.Error(), Program: errors.Is(err, execute.ErrProgram)}
	}
	return r
}

// A Remote is an enclave behind a boundary.
type Remote struct {
	dial func(ctx context.Context) (net.Conn, error)
}

var _ Enclave = (*Remote)(nil)

// NewRemote returns the enclave at the other end of what dial opens.
func NewRemote(dial func(ctx context.Context) (net.Conn, error)) *Remote { return &Remote{dial} }

// DialUnix returns the enclave that serves a Unix socket.
func DialUnix(path string) *Remote {
	return NewRemote(func(ctx context.Context) (net.Conn, error) { return new(net.Dialer).DialContext(ctx, "unix", path) })
}

// Describe implements Enclave.
func (r *Remote) Describe(ctx context.Context) (Description, error) {
	got, err := r.ask(ctx, question{Describe: true})
	if err != nil || got.Description == nil {
		return Description{}, missing(err)
	}
	return *got.Description, nil
}

// Evidence implements Enclave.
func (r *Remote) Evidence(ctx context.Context, c attest.Challenge) (rules.Evidence, error) {
	got, err := r.ask(ctx, question{Evidence: &c})
	if err != nil || got.Evidence == nil {
		return rules.Evidence{}, missing(err)
	}
	return *got.Evidence, nil
}

// Execute implements Enclave.
func (r *Remote) Execute(ctx context.Context, q Request) (Answer, error) {
	got, err := r.ask(ctx, question{Execute: &q})
	if err != nil || got.Answer == nil {
		return Answer{}, missing(err)
	}
	return *got.Answer, nil
}

func missing(err error) error {
	if err == nil {
		err = fmt.Errorf("it answered something else: %w", ErrEnclave)
	}
	return err
}

func (r *Remote) ask(ctx context.Context, q question) (reply, error) {
	connection, err := r.dial(ctx)
	if err != nil {
		return reply{}, fmt.Errorf("reach the enclave: %w", err)
	}
	defer connection.Close()
	stop := context.AfterFunc(ctx, func() { connection.Close() })
	defer stop()
	if err := json.NewEncoder(connection).Encode(q); err != nil {
		return reply{}, fmt.Errorf("ask the enclave: %w", errors.Join(ctx.Err(), err))
	}
	var got reply
	if err := json.NewDecoder(io.LimitReader(connection, MaxMessage)).Decode(&got); err != nil {
		return reply{}, fmt.Errorf("read the enclave's answer: %w", errors.Join(ctx.Err(), err))
	}
	switch {
	case got.Program:
		return got, fmt.Errorf("%w: %s", execute.ErrProgram, got.Error)
	case got.Error != "":
		return got, fmt.Errorf("the enclave refused: %s", got.Error)
	}
	return got, nil
}
