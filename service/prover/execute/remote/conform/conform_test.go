package conform

import (
	"cmp"
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/execute/remote"
	"github.com/trellis-network/trellis/service/prover/execute/remote/proverv1"
)

// A sampler runs the sample program.
type sampler struct{}

func (sampler) Takes(*compute.Manifest) bool     { return true }
func (sampler) Needs(*execute.Job) execute.Needs { return execute.Needs{} }
func (sampler) Execute(_ context.Context, j *execute.Job) (execute.Result, error) {
	return execute.Result{Output: SampleOutput(j.Task, j.Input.Readings)}, nil
}

// A broken prover breaks one rule.
type broken struct {
	*remote.Server
	health  func() (*proverv1.HealthResponse, error)
	execute func(*proverv1.ExecuteRequest, grpc.ServerStreamingServer[proverv1.ExecuteResponse]) error
	about   func(*proverv1.DescribeResponse)
	limit   time.Duration
}

func (b broken) Health(ctx context.Context, r *proverv1.HealthRequest) (*proverv1.HealthResponse, error) {
	if b.health != nil {
		return b.health()
	}
	return b.Server.Health(ctx, r)
}

func (b broken) Describe(ctx context.Context, r *proverv1.DescribeRequest) (*proverv1.DescribeResponse, error) {
	d := describe()
	if b.about != nil {
		b.about(d)
	}
	return d, nil
}

func (b broken) Execute(r *proverv1.ExecuteRequest, s grpc.ServerStreamingServer[proverv1.ExecuteResponse]) error {
	if b.execute != nil {
		return b.execute(r, s)
	}
	return b.Server.Execute(r, s)
}

func describe() *proverv1.DescribeResponse {
	return &proverv1.DescribeResponse{Protocol: 1, Name: "sampler", Parallel: 2, Offers: []*proverv1.Offer{{Kind: compute.KindExternal, Routes: []string{compute.Quorum}, Seconds: 1}}}
}

// verdicts runs the kit against a prover and returns what did not pass.
func verdicts(t *testing.T, b broken) map[string]Verdict {
	t.Helper()
	s, err := remote.NewServer(describe(), sampler{})
	if err != nil {
		t.Fatal(err)
	}
	b.Server = s
	l, options, err := remote.Listen(t.Context(), "127.0.0.1:0", remote.TLS{})
	if err != nil {
		t.Fatal(err)
	}
	g := grpc.NewServer(options...)
	proverv1.RegisterProverServer(g, b)
	go func() { _ = g.Serve(l) }()
	defer g.Stop()
	conn, _, err := remote.Dial(l.Addr().String(), remote.TLS{})
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	out := make(map[string]Verdict)
	for _, o := range Run(t.Context(), conn, Config{Limit: cmp.Or(b.limit, 5*time.Second)}) {
		if o.Verdict != Pass {
			out[o.Case] = o.Verdict
			t.Logf("%s: %s", o.Case, o.Seen)
		}
	}
	return out
}

func TestOurOwnServerPasses(t *testing.T) {
	if got := verdicts(t, broken{}); len(got) > 0 {
		t.Errorf("%v", got)
	}
}

func TestEachCaseCanFail(t *testing.T) {
	type stream = grpc.ServerStreamingServer[proverv1.ExecuteResponse]
	answer := func(r *proverv1.ExecuteRequest, s stream, output []byte) error {
		code := [32]byte{}
		if m, err := compute.ParseManifest(r.GetManifest()); err == nil {
			code = m.Code
		}
		return s.Send(&proverv1.ExecuteResponse{Event: &proverv1.ExecuteResponse_Result{Result: &proverv1.Result{
			TaskId: r.GetTaskId(), Prover: r.GetProver(), Code: code[:], Output: output, OutputHash: crypto.Keccak256(output),
		}}})
	}
	right := func(r *proverv1.ExecuteRequest) []byte {
		job, err := remote.Decode(r)
		if err != nil {
			return nil
		}
		return SampleOutput(job.Task, job.Input.Readings)
	}
	calls := 0
	for name, c := range map[string]struct {
		b    broken
		want string
	}{
		"describes itself wrongly": {broken{about: func(d *proverv1.DescribeResponse) { d.Parallel = 0 }}, "describes"},
		"not ready":                {broken{health: func() (*proverv1.HealthResponse, error) { return new(proverv1.HealthResponse), nil }}, "healthy"},
		"no health":                {broken{health: func() (*proverv1.HealthResponse, error) { return nil, status.Error(codes.Unimplemented, "") }}, "still-healthy"},
		"wrong output":             {broken{execute: func(r *proverv1.ExecuteRequest, s stream) error { return answer(r, s, []byte{1}) }}, "executes"},
		"takes everything":         {broken{execute: func(r *proverv1.ExecuteRequest, s stream) error { return answer(r, s, right(r)) }}, "not-offered"},
		"takes malformed":          {broken{execute: func(r *proverv1.ExecuteRequest, s stream) error { return answer(r, s, right(r)) }}, "short-task-id"},
		"draws lots": {broken{execute: func(r *proverv1.ExecuteRequest, s stream) error {
			calls++
			return answer(r, s, []byte{byte(calls)})
		}}, "repeats"},
		"too much done": {broken{execute: func(r *proverv1.ExecuteRequest, s stream) error {
			_ = s.Send(&proverv1.ExecuteResponse{Event: &proverv1.ExecuteResponse_Progress{Progress: &proverv1.Progress{Done: 2, Total: 1}}})
			return answer(r, s, right(r))
		}}, "progress"},
		"hangs": {broken{limit: 200 * time.Millisecond, execute: func(_ *proverv1.ExecuteRequest, s stream) error { <-s.Context().Done(); return nil }}, "executes"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := verdicts(t, c.b); got[c.want] != Fail {
				t.Errorf("%s does not fail: %v", c.want, got)
			}
		})
	}
}

func TestProgramThatIsNotTakenIsLeftOut(t *testing.T) {
	got := verdicts(t, broken{about: func(d *proverv1.DescribeResponse) { d.Offers[0].Kind = compute.KindCircuit }})
	if got["executes"] != Left {
		t.Errorf("%v", got)
	}
}
