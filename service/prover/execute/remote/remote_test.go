package remote

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/execute/remote/proverv1"
	"github.com/trellis-network/trellis/service/prover/execute/remote/vmv1"
)

// serve serves register's services on a free port, and returns a connection to it.
func serve(t *testing.T, register func(*grpc.Server)) (*grpc.ClientConn, func()) {
	t.Helper()
	l, options, err := Listen(t.Context(), "127.0.0.1:0", TLS{})
	if err != nil {
		t.Fatal(err)
	}
	s := grpc.NewServer(options...)
	register(s)
	go func() { _ = s.Serve(l) }()
	t.Cleanup(s.Stop)
	conn, local, err := Dial(l.Addr().String(), TLS{})
	if err != nil || !local {
		t.Fatalf("dial: %v (local %v)", err, local)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return conn, s.Stop
}

func job() *execute.Job {
	code := []byte("code")
	m := &compute.Manifest{Format: compute.ManifestVersion, Name: "sum", Kind: compute.KindExternal, Route: compute.Quorum, Code: sha256.Sum256(code)}
	j := &execute.Job{
		ID: common.Hash{7}, Manifest: m, Code: code, Prover: common.Address{8}, Progress: func(string, int, int) {},
		Task: compute.Task{Project: 1, Version: 2, LogStart: 4, LogEnd: 6, WindowEnd: 9, LogRoot: common.Hash{1}, FieldRoot: common.Hash{2}, KeysRoot: common.Hash{3}, Params: []byte{5}, Nonce: 6},
		Input: execute.Input{
			Entries: [][]byte{{1, 2}, {3}},
			Readings: []compute.Reading{
				{Index: 4, Device: common.Address{1}, Slot: 3, Sequence: 1, Time: 2, Values: [4]uint64{1, 2, 3, 4}, Session: new(compute.Session)},
				{Index: 5, Slot: compute.NoSlot},
			},
			Keys: map[uint32]compute.Key{3: {Device: common.Address{1}, Until: 9}, 4: {}},
			Paths: func(index uint64, level int) ([]common.Hash, error) {
				return []common.Hash{{byte(index), byte(level)}}, nil
			},
			KeyPaths: func(slot uint32) ([]common.Hash, error) { return []common.Hash{{byte(slot)}}, nil },
		},
	}
	return j
}

func about() *proverv1.DescribeResponse {
	return &proverv1.DescribeResponse{Protocol: 1, Name: "test", Parallel: 2, Offers: []*proverv1.Offer{
		{Kind: compute.KindExternal, Routes: []string{compute.Quorum}, Memory: 1 << 20, Seconds: 1, SecondsPerEntry: 0.5, Levels: []uint32{0, 2}, KeyPaths: true},
	}}
}

// A doer executes by a function.
type doer func(context.Context, *execute.Job) (execute.Result, error)

func (doer) Takes(*compute.Manifest) bool     { return true }
func (doer) Needs(*execute.Job) execute.Needs { return execute.Needs{} }
func (d doer) Execute(ctx context.Context, j *execute.Job) (execute.Result, error) {
	return d(ctx, j)
}

func open(t *testing.T, s proverv1.ProverServer, cfg Config) (*Prover, func()) {
	t.Helper()
	conn, stop := serve(t, func(g *grpc.Server) { proverv1.RegisterProverServer(g, s) })
	p, err := New(t.Context(), conn, cfg)
	if err != nil {
		t.Fatal(err)
	}
	return p, stop
}

func TestJobIsExecutedElsewhere(t *testing.T) {
	s, err := NewServer(about(), doer(func(_ context.Context, j *execute.Job) (execute.Result, error) {
		want := job()
		for what, diff := range map[string]string{
			"task": cmp.Diff(want.Task, j.Task), "readings": cmp.Diff(want.Input.Readings, j.Input.Readings), "entries": cmp.Diff(want.Input.Entries, j.Input.Entries),
			"manifest": cmp.Diff(want.Manifest, j.Manifest), "keys": cmp.Diff(map[uint32]compute.Key{3: want.Input.Keys[3]}, j.Input.Keys),
		} {
			if diff != "" {
				return execute.Result{}, fmt.Errorf("%s (-want +got): %s", what, diff)
			}
		}
		path, err := j.Input.KeyPaths(3)
		if err != nil || len(path) != 1 || path[0] != (common.Hash{3}) {
			return execute.Result{}, fmt.Errorf("key path %v, %v", path, err)
		}
		if path, err := j.Input.Paths(4, 2); err != nil || path[0] != (common.Hash{4, 2}) {
			return execute.Result{}, fmt.Errorf("path %v, %v", path, err)
		}
		if _, err := j.Input.Paths(4, 0); !errors.Is(err, ErrRequest) { // a block of one leaf does not hold the range
			return execute.Result{}, fmt.Errorf("path of another level: %v", err)
		}
		j.Progress("half", 1, 2)
		return execute.Result{Output: []byte("output"), Evidence: j.Prover.Bytes()}, nil
	}))
	if err != nil {
		t.Fatal(err)
	}
	p, _ := open(t, s, Config{})
	j, stages := job(), ""
	j.Progress = func(stage string, done, total int) { stages += fmt.Sprintf("%s %d/%d ", stage, done, total) }
	r, err := p.Execute(t.Context(), j)
	if err != nil {
		t.Fatal(err)
	}
	if string(r.Output) != "output" || string(r.Evidence) != string(j.Prover.Bytes()) {
		t.Errorf("result %q, %x", r.Output, r.Evidence)
	}
	if stages != "start 0/1 half 1/2 " {
		t.Errorf("progress %q", stages)
	}
	if needs := p.Needs(j); needs.Seconds != 2 || needs.Memory != MaxRequest {
		t.Errorf("needs %+v", needs)
	}
}

func TestFaultsKeepTheirKind(t *testing.T) {
	for _, want := range []error{fmt.Errorf("%w: it traps", execute.ErrProgram), errors.New("no memory")} {
		s, err := NewServer(about(), doer(func(context.Context, *execute.Job) (execute.Result, error) { return execute.Result{}, want }))
		if err != nil {
			t.Fatal(err)
		}
		p, _ := open(t, s, Config{})
		_, got := p.Execute(t.Context(), job())
		if got == nil || errors.Is(got, execute.ErrProgram) != errors.Is(want, execute.ErrProgram) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
}

func TestPanicOfOneJobHarmsNoOther(t *testing.T) {
	s, err := NewServer(about(), doer(func(_ context.Context, j *execute.Job) (execute.Result, error) {
		if j.Task.Nonce == 6 {
			panic("a bug")
		}
		return execute.Result{Output: []byte{1}}, nil
	}))
	if err != nil {
		t.Fatal(err)
	}
	p, _ := open(t, s, Config{})
	if _, err := p.Execute(t.Context(), job()); err == nil || errors.Is(err, execute.ErrProgram) {
		t.Errorf("a panic gives %v", err)
	}
	j := job()
	j.Task.Nonce++
	if _, err := p.Execute(t.Context(), j); err != nil {
		t.Errorf("another job: %v", err)
	}
}

// A rogue does what act says with a job.
type rogue struct {
	proverv1.UnimplementedProverServer
	act       func(*proverv1.ExecuteRequest, grpc.ServerStreamingServer[proverv1.ExecuteResponse]) error
	cancelled chan struct{}
}

func (*rogue) Describe(context.Context, *proverv1.DescribeRequest) (*proverv1.DescribeResponse, error) {
	return about(), nil
}
func (*rogue) Health(context.Context, *proverv1.HealthRequest) (*proverv1.HealthResponse, error) {
	return &proverv1.HealthResponse{Ready: true}, nil
}
func (r *rogue) Cancel(context.Context, *proverv1.CancelRequest) (*proverv1.CancelResponse, error) {
	select {
	case r.cancelled <- struct{}{}:
	default:
	}
	return new(proverv1.CancelResponse), nil
}
func (r *rogue) Execute(q *proverv1.ExecuteRequest, s grpc.ServerStreamingServer[proverv1.ExecuteResponse]) error {
	return r.act(q, s)
}

// right is the result that a request asks for.
func right(q *proverv1.ExecuteRequest) *proverv1.Result {
	code := codeOf(q)
	return &proverv1.Result{TaskId: q.GetTaskId(), Prover: q.GetProver(), Code: code[:], Output: []byte{1}, OutputHash: crypto.Keccak256([]byte{1})}
}

func send(s grpc.ServerStreamingServer[proverv1.ExecuteResponse], r *proverv1.Result) error {
	return s.Send(&proverv1.ExecuteResponse{Event: &proverv1.ExecuteResponse_Result{Result: r}})
}

func TestRogueProverHarmsNothing(t *testing.T) {
	type stream = grpc.ServerStreamingServer[proverv1.ExecuteResponse]
	with := func(change func(*proverv1.Result)) func(*proverv1.ExecuteRequest, stream) error {
		return func(q *proverv1.ExecuteRequest, s stream) error {
			r := right(q)
			change(r)
			return send(s, r)
		}
	}
	for name, c := range map[string]struct {
		act  func(*proverv1.ExecuteRequest, stream) error
		want error
	}{
		"hangs":            {func(_ *proverv1.ExecuteRequest, s stream) error { <-s.Context().Done(); return nil }, ErrAway},
		"another task":     {with(func(r *proverv1.Result) { r.TaskId = make([]byte, 32) }), ErrMisbehaves},
		"another prover":   {with(func(r *proverv1.Result) { r.Prover = make([]byte, 20) }), ErrMisbehaves},
		"another program":  {with(func(r *proverv1.Result) { r.Code = make([]byte, 32) }), ErrMisbehaves},
		"wrong hash":       {with(func(r *proverv1.Result) { r.Output = []byte{2} }), ErrMisbehaves},
		"no hash":          {with(func(r *proverv1.Result) { r.OutputHash = nil }), ErrMisbehaves},
		"long output":      {with(func(r *proverv1.Result) { r.Output = make([]byte, 1025); r.OutputHash = crypto.Keccak256(r.Output) }), ErrMisbehaves},
		"long evidence":    {with(func(r *proverv1.Result) { r.Evidence = make([]byte, MaxEvidence+1) }), ErrMisbehaves},
		"message too long": {with(func(r *proverv1.Result) { r.Evidence = make([]byte, MaxResponse) }), ErrAway},
		"nothing":          {func(*proverv1.ExecuteRequest, stream) error { return nil }, ErrMisbehaves},
		"an empty event":   {func(_ *proverv1.ExecuteRequest, s stream) error { return s.Send(new(proverv1.ExecuteResponse)) }, ErrMisbehaves},
		"a second result": {func(q *proverv1.ExecuteRequest, s stream) error {
			return errors.Join(send(s, right(q)), send(s, right(q)))
		}, ErrMisbehaves},
		"an error afterwards": {func(q *proverv1.ExecuteRequest, s stream) error {
			_ = send(s, right(q))
			return status.Error(codes.Internal, "x")
		}, ErrAway},
		"an error of its own":  {func(*proverv1.ExecuteRequest, stream) error { return status.Error(codes.Unavailable, "busy") }, ErrAway},
		"result that is empty": {func(_ *proverv1.ExecuteRequest, s stream) error { return send(s, nil) }, ErrMisbehaves},
		"a flood": {func(_ *proverv1.ExecuteRequest, s stream) error {
			for {
				if err := s.Send(&proverv1.ExecuteResponse{Event: &proverv1.ExecuteResponse_Progress{Progress: &proverv1.Progress{Stage: "still"}}}); err != nil {
					return err
				}
			}
		}, ErrMisbehaves},
	} {
		t.Run(name, func(t *testing.T) {
			r := &rogue{act: c.act, cancelled: make(chan struct{}, 1)}
			idle := 20 * time.Second // a machine that is busy is not silence
			if name == "hangs" {
				idle = 300 * time.Millisecond
			}
			p, _ := open(t, r, Config{Idle: idle})
			ctx, cancel := context.WithTimeout(t.Context(), 40*time.Second)
			defer cancel()
			got, err := p.Execute(ctx, job())
			if !errors.Is(err, c.want) || errors.Is(err, execute.ErrProgram) {
				t.Errorf("got %v, want %v", err, c.want)
			}
			if got.Output != nil {
				t.Errorf("result %x", got.Output)
			}
			select {
			case <-r.cancelled:
			case <-ctx.Done():
				t.Error("the job was not cancelled there")
			}
		})
	}
}

func TestTextOfAProverIsFitForALog(t *testing.T) {
	long := strings.Repeat("x\x1b[31m\n", 500)
	r := &rogue{act: func(_ *proverv1.ExecuteRequest, s grpc.ServerStreamingServer[proverv1.ExecuteResponse]) error {
		return s.Send(&proverv1.ExecuteResponse{Event: &proverv1.ExecuteResponse_Fault{Fault: &proverv1.Fault{Program: true, Text: long}}})
	}}
	p, _ := open(t, r, Config{})
	_, err := p.Execute(t.Context(), job())
	if !errors.Is(err, execute.ErrProgram) || len(err.Error()) > 600 || strings.ContainsAny(err.Error(), "\x1b\n") {
		t.Errorf("error %q", err)
	}
}

func TestProverThatGoesOnBreakingTheProtocolGetsNoJob(t *testing.T) {
	r := &rogue{act: func(*proverv1.ExecuteRequest, grpc.ServerStreamingServer[proverv1.ExecuteResponse]) error { return nil }}
	p, _ := open(t, r, Config{})
	for n := range 3 {
		if !p.Takes(job().Manifest) {
			t.Fatalf("not taken after %d faults", n)
		}
		if _, err := p.Execute(t.Context(), job()); !errors.Is(err, ErrMisbehaves) {
			t.Fatal(err)
		}
	}
	if p.Takes(job().Manifest) {
		t.Error("taken after three faults")
	}
}

func TestProverThatCrashesIsLeftAloneUntilItIsBack(t *testing.T) {
	started := make(chan struct{})
	r := &rogue{act: func(_ *proverv1.ExecuteRequest, s grpc.ServerStreamingServer[proverv1.ExecuteResponse]) error {
		close(started)
		<-s.Context().Done()
		return nil
	}}
	p, stop := open(t, r, Config{Look: 10 * time.Millisecond, Call: time.Second})
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	go func() { _ = p.Run(ctx) }()
	go func() { <-started; stop() }()
	if _, err := p.Execute(t.Context(), job()); !errors.Is(err, ErrAway) {
		t.Errorf("a crash gives %v", err)
	}
	for limit := time.Now().Add(20 * time.Second); p.Takes(job().Manifest); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(limit) {
			t.Fatal("still taken")
		}
	}
}

func TestCancelEndsTheJobThere(t *testing.T) {
	ended := make(chan struct{})
	s, err := NewServer(about(), doer(func(ctx context.Context, _ *execute.Job) (execute.Result, error) {
		<-ctx.Done()
		close(ended)
		return execute.Result{}, ctx.Err()
	}))
	if err != nil {
		t.Fatal(err)
	}
	p, _ := open(t, s, Config{})
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if _, err := p.Execute(ctx, job()); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
	select {
	case <-ended:
	case <-time.After(20 * time.Second):
		t.Error("it goes on")
	}
}

func TestOnlyThisMachineIsReachedWithoutTLS(t *testing.T) {
	for _, addr := range []string{"192.0.2.1:7300", "example.org:7300", ":7300", "0.0.0.0:7300", "dns:///example.org:1"} {
		if _, _, err := Dial(addr, TLS{}); !errors.Is(err, ErrExposed) {
			t.Errorf("dial %s: %v", addr, err)
		}
		if _, _, err := Listen(t.Context(), addr, TLS{}); !errors.Is(err, ErrExposed) {
			t.Errorf("listen on %s: %v", addr, err)
		}
	}
	if conn, local, err := Dial("tls://example.org:7300", TLS{}); err != nil || local {
		t.Errorf("TLS: %v, local %v", err, local)
	} else {
		_ = conn.Close()
	}
}

func TestImpossibleDescriptionsAreRefused(t *testing.T) {
	for name, change := range map[string]func(*proverv1.DescribeResponse){
		"protocol": func(r *proverv1.DescribeResponse) { r.Protocol = 2 },
		"name":     func(r *proverv1.DescribeResponse) { r.Name = strings.Repeat("x", 201) },
		"parallel": func(r *proverv1.DescribeResponse) { r.Parallel = 0 },
		"offers":   func(r *proverv1.DescribeResponse) { r.Offers = nil },
		"kind":     func(r *proverv1.DescribeResponse) { r.Offers[0].Kind = "magic" },
		"route":    func(r *proverv1.DescribeResponse) { r.Offers[0].Routes = []string{"magic"} },
		"seconds":  func(r *proverv1.DescribeResponse) { r.Offers[0].Seconds = -1 },
		"no time":  func(r *proverv1.DescribeResponse) { r.Offers[0].Seconds, r.Offers[0].SecondsPerEntry = 0, 0 },
		"code":     func(r *proverv1.DescribeResponse) { r.Offers[0].Codes = [][]byte{{1}} },
		"level":    func(r *proverv1.DescribeResponse) { r.Offers[0].Levels = []uint32{49} },
	} {
		r := about()
		change(r)
		if _, err := describe(r); !errors.Is(err, ErrMisbehaves) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestJobThatIsTooLargeIsNotSent(t *testing.T) {
	j := job()
	j.Code = make([]byte, MaxRequest+1)
	if _, err := Encode(j, Offer{}); !errors.Is(err, ErrTooLarge) {
		t.Errorf("got %v", err)
	}
}

func FuzzDecode(f *testing.F) {
	r, err := Encode(job(), Offer{Levels: []int{2}, KeyPaths: true})
	if err != nil {
		f.Fatal(err)
	}
	raw, err := proto.Marshal(r)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, raw []byte) {
		var r proverv1.ExecuteRequest
		if proto.Unmarshal(raw, &r) != nil {
			return
		}
		j, err := Decode(&r)
		if err != nil {
			return
		}
		if _, err := Encode(j, Offer{}); err != nil {
			t.Fatalf("what was decoded cannot be encoded: %v", err)
		}
	})
}

// A vm is a VM of W3bstream that joins its payloads.
type vm struct {
	vmv1.UnimplementedVMServer
	projects []*vmv1.NewProjectRequest
	tasks    []*vmv1.ExecuteTaskRequest
	answer   func(*vmv1.ExecuteTaskRequest) ([]byte, error)
}

func (v *vm) NewProject(_ context.Context, r *vmv1.NewProjectRequest) (*vmv1.NewProjectResponse, error) {
	v.projects = append(v.projects, r)
	return new(vmv1.NewProjectResponse), nil
}

func (v *vm) ExecuteTask(_ context.Context, r *vmv1.ExecuteTaskRequest) (*vmv1.ExecuteTaskResponse, error) {
	v.tasks = append(v.tasks, r)
	out, err := v.answer(r)
	return &vmv1.ExecuteTaskResponse{Result: out}, err
}

func TestVMOfW3bstreamExecutes(t *testing.T) {
	v := &vm{answer: func(r *vmv1.ExecuteTaskRequest) ([]byte, error) { return []byte{byte(len(r.GetPayloads()))}, nil }}
	conn, _ := serve(t, func(g *grpc.Server) { vmv1.RegisterVMServer(g, v) })
	j := job()
	j.Manifest.Meta = []byte(`{"vmTypeID":4,"metadata":"0a0b"}`)
	e := NewVM(conn, VMConfig{Types: []int{1, 4}})
	if !e.Takes(j.Manifest) {
		t.Fatal("not taken")
	}
	for range 2 {
		r, err := e.Execute(t.Context(), j)
		if err != nil || len(r.Output) != 1 || r.Output[0] != 3 || r.Evidence != nil { // parameters and two entries
			t.Fatalf("result %x, %x, error %v", r.Output, r.Evidence, err)
		}
	}
	if len(v.projects) != 1 || v.projects[0].GetProjectID() != "1" || v.projects[0].GetProjectVersion() != "2" || string(v.projects[0].GetBinary()) != "code" || string(v.projects[0].GetMetadata()) != "0a0b" {
		t.Errorf("projects %v", v.projects)
	}
	if string(v.tasks[0].GetTaskID()) != string(j.ID[:]) {
		t.Errorf("task id %x", v.tasks[0].GetTaskID())
	}
}

func TestVMOfW3bstreamBringsEvidence(t *testing.T) {
	j := job()
	j.Manifest.Meta, j.Manifest.Route = []byte(`{"vmTypeID":1}`), compute.RiscZero
	claim := compute.Claim(j.ID, j.Prover)
	v := &vm{answer: func(r *vmv1.ExecuteTaskRequest) ([]byte, error) {
		if head := r.GetPayloads()[0]; string(head) != string(claim[:])+"\x05" {
			return nil, status.Error(codes.InvalidArgument, "no claim")
		}
		return []byte{0, 0, 0, 2, 1, 2, 3}, nil
	}}
	conn, _ := serve(t, func(g *grpc.Server) { vmv1.RegisterVMServer(g, v) })
	r, err := NewVM(conn, VMConfig{}).Execute(t.Context(), j)
	if err != nil || string(r.Output) != "\x01\x02" || string(r.Evidence) != "\x03" {
		t.Errorf("result %x, %x, error %v", r.Output, r.Evidence, err)
	}
	for _, bad := range [][]byte{nil, {0, 0, 0}, {0, 0, 0, 9, 1}, {255, 255, 255, 255}} {
		v.answer = func(*vmv1.ExecuteTaskRequest) ([]byte, error) { return bad, nil }
		if _, err := NewVM(conn, VMConfig{}).Execute(t.Context(), j); !errors.Is(err, execute.ErrProgram) {
			t.Errorf("result %x: %v", bad, err)
		}
	}
	v.answer = func(*vmv1.ExecuteTaskRequest) ([]byte, error) {
		return nil, status.Error(codes.Internal, "bonsai is away")
	}
	if _, err := NewVM(conn, VMConfig{}).Execute(t.Context(), j); err == nil || errors.Is(err, execute.ErrProgram) {
		t.Errorf("a fault of the VM: %v", err)
	}
}
