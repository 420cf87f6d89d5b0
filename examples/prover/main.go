// Command prover is a prover of one's own, as small as can be: it runs the sample program of the conformance kit, and passes it.
//
//	go run ./examples/prover -listen 127.0.0.1:7300
//	trellis prover check 127.0.0.1:7300
package main

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"flag"
	"fmt"
	"math/big"
	"net"
	"os"
	"os/signal"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/crypto"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	pb "github.com/trellis-network/trellis/service/prover/execute/remote/proverv1"
)

// code is that of the program; a real prover would read it out of the request.
const code = "trellis.sample.v1: count and sum of the first value\n"

// A server runs one program.
type server struct {
	pb.UnimplementedProverServer
	running atomic.Uint32
}

func (s *server) Describe(context.Context, *pb.DescribeRequest) (*pb.DescribeResponse, error) {
	hash := sha256.Sum256([]byte(code))
	return &pb.DescribeResponse{Protocol: 1, Name: "example prover", Parallel: 4, Offers: []*pb.Offer{{
		Kind: "external", Routes: []string{"quorum.v1"}, Codes: [][]byte{hash[:]}, Memory: 16 << 20, Seconds: 0.01, SecondsPerEntry: 0.0001,
	}}}, nil
}

func (s *server) Health(context.Context, *pb.HealthRequest) (*pb.HealthResponse, error) {
	return &pb.HealthResponse{Ready: true, Running: s.running.Load()}, nil
}

// Cancel has nothing to do: a job here ends before anyone could ask for it.
func (s *server) Cancel(context.Context, *pb.CancelRequest) (*pb.CancelResponse, error) {
	return new(pb.CancelResponse), nil
}

func (s *server) Execute(r *pb.ExecuteRequest, stream grpc.ServerStreamingServer[pb.ExecuteResponse]) error {
	s.running.Add(1)
	defer s.running.Add(^uint32(0))
	if err := check(r); err != nil {
		return status.Error(codes.InvalidArgument, err.Error())
	}
	count, sum := new(big.Int), new(big.Int)
	for i, x := range r.GetReadings() {
		if err := stream.Context().Err(); err != nil {
			return status.FromContextError(err).Err()
		}
		if i%1000 == 0 {
			if err := stream.Send(&pb.ExecuteResponse{Event: &pb.ExecuteResponse_Progress{Progress: &pb.Progress{
				Stage: "readings", Done: uint64(i), Total: uint64(len(r.GetReadings())),
			}}}); err != nil {
				return err
			}
		}
		if x.GetTime() >= r.GetTask().GetWindowStart() && x.GetTime() < r.GetTask().GetWindowEnd() {
			count.Add(count, big.NewInt(1))
			sum.Add(sum, new(big.Int).SetUint64(x.GetValues()[0]))
		}
	}
	output := append(count.FillBytes(make([]byte, 32)), sum.FillBytes(make([]byte, 32))...)
	hash := sha256.Sum256(r.GetCode())
	return stream.Send(&pb.ExecuteResponse{Event: &pb.ExecuteResponse_Result{Result: &pb.Result{
		TaskId: r.GetTaskId(), Prover: r.GetProver(), Code: hash[:], Output: output, OutputHash: crypto.Keccak256(output),
	}}})
}

// check refuses whatever is not a whole job for this program.
func check(r *pb.ExecuteRequest) error {
	var manifest struct{ Kind, Route, Code string }
	if err := json.Unmarshal(r.GetManifest(), &manifest); err != nil {
		return fmt.Errorf("manifest: %w", err)
	}
	hash := sha256.Sum256(r.GetCode())
	task, entries := r.GetTask(), uint64(len(r.GetEntries()))
	switch {
	case manifest.Kind != "external" || manifest.Route != "quorum.v1" || string(r.GetCode()) != code || manifest.Code != fmt.Sprintf("0x%x", hash):
		return fmt.Errorf("program of kind %q, route %q and code %x is not offered", manifest.Kind, manifest.Route, hash)
	case len(r.GetTaskId()) != 32 || len(r.GetProver()) != 20:
		return fmt.Errorf("task_id has %d bytes and prover %d, want 32 and 20", len(r.GetTaskId()), len(r.GetProver()))
	case task.GetLogEnd() <= task.GetLogStart() || task.GetLogEnd()-task.GetLogStart() != entries || uint64(len(r.GetReadings())) != entries:
		return fmt.Errorf("%d entries and %d readings for the range from %d to %d", entries, len(r.GetReadings()), task.GetLogStart(), task.GetLogEnd())
	}
	for _, x := range r.GetReadings() {
		if len(x.GetValues()) == 0 {
			return fmt.Errorf("reading %d has no values", x.GetIndex())
		}
	}
	return nil
}

func run(ctx context.Context, addr string, up func(net.Addr)) error {
	l, err := net.Listen("tcp", addr) // of this machine: others are reached by TLS alone
	if err != nil {
		return err
	}
	g := grpc.NewServer(grpc.MaxRecvMsgSize(65 << 20))
	pb.RegisterProverServer(g, new(server))
	context.AfterFunc(ctx, g.GracefulStop)
	up(l.Addr())
	return g.Serve(l)
}

func main() {
	addr := flag.String("listen", "127.0.0.1:7300", "where to listen for jobs")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *addr, func(a net.Addr) { fmt.Println("listening on", a) }); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
