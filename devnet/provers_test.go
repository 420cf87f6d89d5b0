package devnet

import (
	"context"
	"crypto/sha256"
	"errors"
	"log/slog"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/app/proving"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/examples"
	"github.com/trellis-network/trellis/internal/lifecycle"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/enclave"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/market"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// A signer executes programs as an enclave would that has key: it counts the entries.
type signer struct{ key sig.PrivateKey }

func (signer) Takes(m *compute.Manifest) bool { return m.Route == compute.Attested }
func (signer) Needs(*execute.Job) execute.Needs {
	return execute.Needs{Memory: 1 << 20, Seconds: 1}
}
func (s signer) Execute(_ context.Context, j *execute.Job) (execute.Result, error) {
	output := compute.EncodeWords(new(big.Int).SetUint64(uint64(len(j.Input.Entries))))
	digest := compute.ResultDigest(j.ID, output, j.Prover)
	evidence, err := crypto.Sign(digest[:], s.key.ECDSA())
	if err == nil {
		evidence[64] += 27
	}
	return execute.Result{Output: output, Evidence: evidence}, err
}

// A stall is a signer that waits for the end: what runs on it is never done.
type stall struct {
	signer
	begun chan struct{}
}

func (s stall) Execute(ctx context.Context, _ *execute.Job) (execute.Result, error) {
	select {
	case s.begun <- struct{}{}:
	default:
	}
	<-ctx.Done()
	return execute.Result{}, ctx.Err()
}

// TestPromisesAreKeptAfterACrash has a prover promise tasks on a devnet, and crash; another process with its key keeps them.
func TestPromisesAreKeptAfterACrash(t *testing.T) {
	if testing.Short() {
		t.Skip("it runs a whole network")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	home := app.Home(t.TempDir())
	p, err := policy.Parse(examples.AirQuality)
	if err != nil {
		t.Fatal(err)
	}
	up, ended := make(chan app.Endpoints, 1), make(chan error, 1)
	net, stop := context.WithCancel(ctx)
	go func() {
		ended <- Run(net, Config{
			Home: home, Policy: p, Devices: 2, RPCAddr: "127.0.0.1:0", GatewayAddr: "127.0.0.1:0", IssuerAddr: "127.0.0.1:0", VerifierAddr: "127.0.0.1:0",
			ExplorerAddr: "127.0.0.1:0", Economy: app.Economy{DaySeconds: ComputeDaySeconds}, Up: func(e app.Endpoints) { up <- e }, Log: slog.New(slog.DiscardHandler),
		})
	}()
	defer func() { stop(); <-ended }()
	var endpoints app.Endpoints
	select {
	case endpoints = <-up:
	case err := <-ended:
		ended <- err
		t.Fatal(err)
	}
	s := newMarketStory(t, ctx, home, endpoints.RPC)
	tasks := s.ask(5)

	slow := stall{signer{s.key}, make(chan struct{}, 1)}
	crash, done := s.prove(slow, time.Nanosecond)
	select {
	case <-slow.begun:
	case <-ctx.Done():
		t.Fatal("no execution began")
	}
	s.wait("all promises", func() bool { return s.prover().Open == 5 })
	crash()
	<-done
	for _, id := range tasks {
		if r, err := s.client.TaskRecord(ctx, id); err != nil || r.State != chain.TaskLocked || r.Prover != s.me {
			t.Fatalf("task %s: %+v, %v", id, r, err)
		}
	}

	end, done := s.prove(signer{s.key}, 30*time.Second)
	s.wait("all results", func() bool { return s.prover().Stats.Fulfilled == 5 })
	end()
	<-done
	if p := s.prover(); p.Open != 0 || p.Stats.Missed != 0 {
		t.Errorf("afterwards the prover holds %d tasks and has missed %d", p.Open, p.Stats.Missed)
	}
	for _, id := range tasks {
		if r, err := s.client.TaskRecord(ctx, id); err != nil || r.State != chain.TaskFulfilled || r.Prover != s.me {
			t.Errorf("task %s: %+v, %v", id, r, err)
		}
	}
}

// A marketStory is a devnet with a program of attested results, and a prover with stake.
type marketStory struct {
	t      *testing.T
	ctx    context.Context
	home   app.Home
	client *chain.Client
	key    sig.PrivateKey
	me     common.Address
	writer *chain.Writer
}

func newMarketStory(t *testing.T, ctx context.Context, home app.Home, rpc string) *marketStory {
	t.Helper()
	s := &marketStory{t: t, ctx: ctx, home: home}
	var err error
	s.client, err = chain.Dial(ctx, rpc)
	s.must(err)
	s.key, err = home.Account("alice")
	s.must(err)
	s.writer, s.me = s.as("alice"), s.key.Public().Address()
	s.must(s.as(app.OperatorKey).Transfer(ctx, s.me, units.IOTX(30_000)))

	code, measurement := []byte("counts entries"), common.Hash{2}
	m := &compute.Manifest{Format: compute.ManifestVersion, Name: "count", Kind: compute.KindExternal, Route: compute.Attested, Code: sha256.Sum256(code), Key: measurement}
	raw, err := m.Canonical()
	s.must(err)
	files := mirror.Open(home.MirrorDir(1))
	for _, file := range [][]byte{raw, code} {
		_, err := files.PutArtifact(file)
		s.must(err)
	}
	_, err = s.as(app.OperatorKey).PublishProgram(ctx, 1, sha256.Sum256(raw), measurement, compute.RouteOf(compute.Attested), "")
	s.must(err)
	verifier, err := home.Account(app.VerifierKey)
	s.must(err)
	block, now, err := s.client.Time(ctx)
	s.must(err)
	v := enclave.Vouch{Scope: 1, Key: s.me, Holder: s.me, Measurement: measurement, Kind: enclave.Simulated, AtBlock: block - 1, Until: now + 86_400}
	signature, err := enclave.Sign(verifier, v.Digest(s.client.EnclavePlace()))
	s.must(err)
	s.must(s.writer.RegisterEnclave(ctx, v, signature))
	_, err = proving.Enrol(ctx, s.writer, proving.Enrolment{Stake: units.IOTX(20_000), Capacity: 8, Routes: []compute.Route{compute.RouteOf(compute.Attested)}, Deposit: units.IOTX(100)})
	s.must(err)
	return s
}

func (s *marketStory) must(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

func (s *marketStory) as(name string) *chain.Writer {
	key, err := s.home.Account(name)
	s.must(err)
	return s.client.Writer(s.client.NewAccount(key))
}

// ask puts tasks on the market, at a price that pays at once.
func (s *marketStory) ask(count int) (ids []common.Hash) {
	s.t.Helper()
	var size uint64
	s.wait("a checkpoint", func() bool {
		var err error
		size, _, err = s.client.Checkpoint(s.ctx, 1)
		s.must(err)
		return size > 0
	})
	_, now, err := s.client.Time(s.ctx)
	s.must(err)
	var requests []chain.Request
	for n := range count {
		requests = append(requests, chain.Request{Project: epoch.Project(1), Version: 1, LogEnd: size, WindowEnd: 1 << 62, Nonce: uint64(n)})
	}
	asked, err := s.as(app.OperatorKey).RequestTasks(s.ctx, chain.Offer{
		MinPrice: units.IOTX(2), MaxPrice: units.IOTX(2), Collateral: units.IOTX(1), LockSeconds: 100, Deadline: now + 150,
	}, requests...)
	s.must(err)
	for _, a := range asked {
		ids = append(ids, a.ID)
	}
	return ids
}

// prove runs the prover until end is called; then done is closed, after its drain at most.
func (s *marketStory) prove(e execute.Executor, drain time.Duration) (end func(), done chan struct{}) {
	s.t.Helper()
	ctx, cancel := context.WithCancel(s.ctx)
	p, err := proving.Open(ctx, proving.Config{
		Writer: s.as("alice"), Mirror: s.home.PublicDir(), Cache: filepath.Join(string(s.home), "cache"), Others: []execute.Executor{e},
		Worker: market.Config{Drain: drain, Direct: -1}, Log: slog.New(slog.DiscardHandler),
	})
	s.must(err)
	done = make(chan struct{})
	go func() {
		defer close(done)
		err := errors.Join(lifecycle.Run(ctx, slog.New(slog.DiscardHandler), p.Roles...), p.Close())
		if err != nil && ctx.Err() == nil {
			s.t.Errorf("the prover ends: %v", err)
		}
	}()
	return cancel, done
}

func (s *marketStory) prover() chain.Prover {
	s.t.Helper()
	p, err := s.client.Prover(s.ctx, s.me)
	s.must(err)
	return p
}

func (s *marketStory) wait(what string, holds func() bool) {
	s.t.Helper()
	for !holds() {
		select {
		case <-s.ctx.Done():
			s.t.Fatalf("waited in vain for %s", what)
		case <-time.After(200 * time.Millisecond):
		}
	}
}
