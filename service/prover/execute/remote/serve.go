package remote

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/execute/remote/proverv1"
)

// A Server offers an executor of this process as a service trellis.prover.v1. Safe for concurrent use.
type Server struct {
	proverv1.UnimplementedProverServer
	about *proverv1.DescribeResponse
	known *Description
	exec  execute.Executor
	slots chan struct{}

	mu   sync.Mutex
	jobs map[jobID]context.CancelFunc // guarded by mu
}

type jobID struct {
	task   common.Hash
	prover common.Address
}

// NewServer returns a server that says about of itself.
func NewServer(about *proverv1.DescribeResponse, e execute.Executor) (*Server, error) {
	known, err := describe(about)
	if err != nil {
		return nil, err
	}
	return &Server{about: about, known: known, exec: e, slots: make(chan struct{}, known.Parallel), jobs: make(map[jobID]context.CancelFunc)}, nil
}

// Describe implements proverv1.ProverServer.
func (s *Server) Describe(context.Context, *proverv1.DescribeRequest) (*proverv1.DescribeResponse, error) {
	return s.about, nil
}

// Health implements proverv1.ProverServer.
func (s *Server) Health(context.Context, *proverv1.HealthRequest) (*proverv1.HealthResponse, error) {
	return &proverv1.HealthResponse{Ready: true, Running: uint32(len(s.slots))}, nil
}

// Cancel implements proverv1.ProverServer.
func (s *Server) Cancel(_ context.Context, r *proverv1.CancelRequest) (*proverv1.CancelResponse, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if cancel := s.jobs[jobID{common.BytesToHash(r.GetTaskId()), common.BytesToAddress(r.GetProver())}]; cancel != nil {
		cancel()
	}
	return new(proverv1.CancelResponse), nil
}

// Execute implements proverv1.ProverServer.
func (s *Server) Execute(r *proverv1.ExecuteRequest, stream grpc.ServerStreamingServer[proverv1.ExecuteResponse]) error {
	job, err := Decode(r)
	if err != nil {
		return status.Error(codes.InvalidArgument, err.Error())
	}
	if _, ok := s.known.For(job.Manifest); !ok || !s.exec.Takes(job.Manifest) {
		return status.Errorf(codes.FailedPrecondition, "program %s of kind %s for route %s is not offered", job.Manifest.Name, job.Manifest.Kind, job.Manifest.Route)
	}
	ctx, cancel := context.WithCancel(stream.Context())
	defer cancel()
	id := jobID{job.ID, job.Prover}
	if !s.enter(id, cancel) {
		return status.Error(codes.AlreadyExists, "this job is being executed")
	}
	defer s.leave(id)
	select {
	case s.slots <- struct{}{}:
		defer func() { <-s.slots }()
	case <-ctx.Done():
		return status.FromContextError(ctx.Err()).Err()
	}
	told := &teller{stream: stream}
	job.Progress = told.send
	told.send("start", 0, 1)
	beat := make(chan struct{})
	go func() { defer close(beat); told.beat(ctx) }()
	result, err := s.perform(ctx, job)
	stopped := ctx.Err() // before we end the beat
	told.end()
	cancel()
	<-beat
	if stopped != nil {
		return status.FromContextError(stopped).Err()
	}
	return answer(r, stream, result, err)
}

// perform keeps a panic of one job from the others.
func (s *Server) perform(ctx context.Context, job *execute.Job) (result execute.Result, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("the executor panicked: %v", r)
		}
	}()
	return s.exec.Execute(ctx, job)
}

func answer(r *proverv1.ExecuteRequest, stream grpc.ServerStreamingServer[proverv1.ExecuteResponse], result execute.Result, err error) error {
	if err != nil {
		text := err.Error()
		return stream.Send(&proverv1.ExecuteResponse{Event: &proverv1.ExecuteResponse_Fault{Fault: &proverv1.Fault{
			Program: errors.Is(err, execute.ErrProgram), Text: clean(text, maxFault),
		}}})
	}
	code := codeOf(r)
	return stream.Send(&proverv1.ExecuteResponse{Event: &proverv1.ExecuteResponse_Result{Result: &proverv1.Result{
		TaskId: r.GetTaskId(), Prover: r.GetProver(), Code: code[:], Output: result.Output, OutputHash: crypto.Keccak256(result.Output), Evidence: result.Evidence,
	}}})
}

func (s *Server) enter(id jobID, cancel context.CancelFunc) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.jobs[id] != nil {
		return false
	}
	s.jobs[id] = cancel
	return true
}

func (s *Server) leave(id jobID) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.jobs, id)
}

// beatEvery is how often a job that says nothing is said to go on: well within what a worker waits.
const beatEvery = 20 * time.Second

// A teller sends progress, one message after the other, and none after its end. It keeps far below what a worker takes.
type teller struct {
	mu     sync.Mutex
	stream grpc.ServerStreamingServer[proverv1.ExecuteResponse]
	sent   int
	last   *proverv1.ExecuteResponse
}

func (t *teller) send(stage string, done, total int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.last = &proverv1.ExecuteResponse{Event: &proverv1.ExecuteResponse_Progress{Progress: &proverv1.Progress{
		Stage: clean(stage, maxStage), Done: uint64(max(0, done)), Total: uint64(max(0, total)),
	}}}
	if t.sent++; t.stream != nil && t.sent < MaxProgress/2 {
		_ = t.stream.Send(t.last) // a lost stream ends the job
	}
}

// beat repeats the last word until ctx ends.
func (t *teller) beat(ctx context.Context) {
	ticker := time.NewTicker(beatEvery)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			t.mu.Lock()
			if t.stream != nil {
				_ = t.stream.Send(t.last)
			}
			t.mu.Unlock()
		}
	}
}

func (t *teller) end() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.stream = nil
}
