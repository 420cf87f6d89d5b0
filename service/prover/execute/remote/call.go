package remote

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/crypto"
	"google.golang.org/grpc"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/execute/remote/proverv1"
)

// Call has a prover execute a job, and checks all that it says. It ends when the prover says nothing for idle, and leaves nothing
// behind.
func Call(ctx context.Context, client proverv1.ProverClient, r *proverv1.ExecuteRequest, progress func(string, int, int), idle time.Duration) (execute.Result, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	watch := time.AfterFunc(idle, func() { cancel(fmt.Errorf("%w: not a word for %s", ErrAway, idle)) })
	defer watch.Stop()
	stream, err := client.Execute(ctx, r, grpc.MaxCallRecvMsgSize(MaxResponse), grpc.MaxCallSendMsgSize(MaxRequest+1<<20))
	if err != nil {
		return execute.Result{}, away(ctx, err)
	}
	for range MaxProgress {
		event, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return execute.Result{}, fmt.Errorf("%w: its stream ended without a result", ErrMisbehaves)
		}
		if err != nil {
			return execute.Result{}, away(ctx, err)
		}
		watch.Reset(idle)
		switch e := event.GetEvent().(type) {
		case *proverv1.ExecuteResponse_Progress:
			progress(clean(e.Progress.GetStage(), maxStage), bounded(e.Progress.GetDone()), bounded(e.Progress.GetTotal()))
		case *proverv1.ExecuteResponse_Fault:
			return execute.Result{}, fault(e.Fault)
		case *proverv1.ExecuteResponse_Result:
			return last(ctx, stream, r, e.Result)
		default:
			return execute.Result{}, fmt.Errorf("%w: an event that is neither progress nor result nor fault", ErrMisbehaves)
		}
	}
	return execute.Result{}, fmt.Errorf("%w: over %d messages of progress", ErrMisbehaves, MaxProgress)
}

// away explains a call that broke off.
func away(ctx context.Context, err error) error {
	if cause := context.Cause(ctx); cause != nil {
		return errors.Join(cause, err)
	}
	return fmt.Errorf("%w: execute: %w", ErrAway, err)
}

func fault(f *proverv1.Fault) error {
	text := clean(f.GetText(), maxFault)
	if f.GetProgram() {
		return fmt.Errorf("%w: %s", execute.ErrProgram, text)
	}
	return fmt.Errorf("the remote prover could not do it: %s", text)
}

// last checks a result, and that nothing follows it.
func last(ctx context.Context, stream grpc.ServerStreamingClient[proverv1.ExecuteResponse], asked *proverv1.ExecuteRequest, r *proverv1.Result) (execute.Result, error) {
	if err := checkResult(asked, r); err != nil {
		return execute.Result{}, err
	}
	if _, err := stream.Recv(); err == nil {
		return execute.Result{}, fmt.Errorf("%w: something follows its result", ErrMisbehaves)
	} else if !errors.Is(err, io.EOF) {
		return execute.Result{}, away(ctx, err)
	}
	return execute.Result{Output: r.GetOutput(), Evidence: r.GetEvidence()}, nil
}

func checkResult(asked *proverv1.ExecuteRequest, r *proverv1.Result) error {
	bad := func(format string, args ...any) error {
		return fmt.Errorf("%w: %s", ErrMisbehaves, fmt.Sprintf(format, args...))
	}
	code := codeOf(asked)
	switch {
	case !bytes.Equal(r.GetTaskId(), asked.GetTaskId()):
		return bad("a result of task %x, asked for %x", r.GetTaskId(), asked.GetTaskId())
	case !bytes.Equal(r.GetProver(), asked.GetProver()):
		return bad("a result for prover %x, asked for %x", r.GetProver(), asked.GetProver())
	case !bytes.Equal(r.GetCode(), code[:]):
		return bad("a result of code %x, asked for %x", r.GetCode(), code)
	case len(r.GetOutput()) > compute.MaxOutput:
		return bad("an output of %d bytes, at most %d may be", len(r.GetOutput()), compute.MaxOutput)
	case len(r.GetEvidence()) > MaxEvidence:
		return bad("evidence of %d bytes, at most %d may be", len(r.GetEvidence()), MaxEvidence)
	case !bytes.Equal(r.GetOutputHash(), crypto.Keccak256(r.GetOutput())):
		return bad("output_hash is not the keccak256 of output")
	}
	return nil
}

// clean makes foreign text fit for a log.
func clean(s string, most int) string {
	s = strings.Map(func(r rune) rune {
		if r == utf8.RuneError || !unicode.IsPrint(r) {
			return -1
		}
		return r
	}, s[:min(len(s), most)])
	return s
}

// bounded keeps numbers of progress in what they can mean.
func bounded(n uint64) int { return int(min(n, 1<<31-1)) }
