package market

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/types/units"
)

var (
	me    = common.HexToAddress("0x1001")
	rival = common.HexToAddress("0x2002")

	errSilent = errors.New("the node does not answer")
	route     = compute.RouteOf(compute.Attested)
)

func refusal(name string) error { return fmt.Errorf("send: %w", &chain.RevertError{Name: name}) }

// A town is a chain with a market, of which tests change what they like.
type town struct {
	mu       sync.Mutex
	genesis  time.Time
	requests map[common.Hash]*Request
	answers  map[common.Hash][]byte
	standing Standing
	lag      uint64 // blocks by which answers of Now are late

	silent      bool                        // reads and sends wait for ever
	loseReply   bool                        // what is sent is done, and reported as failed
	beforeLock  func(*Request)              // another is faster
	refuseLocks bool                        // of want of collateral
	try         func(Answer) error          // what the market says of an answer
	commits     map[common.Hash]common.Hash // by request
	reveals     map[common.Hash][]byte
	locks       [][]common.Hash // transactions
	declined    []common.Hash
	collected   []common.Hash
	chores      []Chore
	endless     bool            // a chore is there again when it was done
	sent        [][]common.Hash // transactions with results
}

func newTown() *town {
	return &town{
		genesis: time.Now(), requests: make(map[common.Hash]*Request), answers: make(map[common.Hash][]byte),
		commits: make(map[common.Hash]common.Hash), reveals: make(map[common.Hash][]byte),
		standing: Standing{Registered: true, Routes: []compute.Route{route, compute.RouteOf(compute.Quorum)}, Capacity: 4, Collateral: units.IOTX(1000), Balance: units.IOTX(1000)},
	}
}

// block is one a second, and its number its time.
func (t *town) block() uint64 { return 1000 + uint64(time.Since(t.genesis)/time.Second) }

// put adds an auction that pays 10 IOTX, with a deadline so many seconds from now.
func (t *town) put(n byte, deadline uint64, change ...func(*Request)) common.Hash {
	t.mu.Lock()
	defer t.mu.Unlock()
	id := common.Hash{n}
	r := &Request{
		ID: id, Manifest: common.Hash{1}, Route: route, Deadline: t.block() + deadline, Prover: me, Deposit: units.IOTX(1),
		Task:  compute.Task{Project: 1, Version: 1, Nonce: uint64(n)},
		Price: Ramp{Min: units.IOTX(10), Max: units.IOTX(10)},
	}
	for _, f := range change {
		f(r)
	}
	t.requests[id] = r
	return id
}

func (t *town) set(id common.Hash, change func(*Request)) {
	t.mu.Lock()
	defer t.mu.Unlock()
	change(t.requests[id])
}

func (t *town) get(id common.Hash) Request {
	t.mu.Lock()
	defer t.mu.Unlock()
	return *t.requests[id]
}

// open locks the town, or waits until the caller gives up when it is silent.
func (t *town) open(ctx context.Context) error {
	t.mu.Lock()
	if t.silent {
		t.mu.Unlock()
		<-ctx.Done()
		return errSilent
	}
	if err := ctx.Err(); err != nil {
		t.mu.Unlock()
		return err
	}
	return nil
}

func (t *town) Now(ctx context.Context) (Moment, error) {
	if err := t.open(ctx); err != nil {
		return Moment{}, err
	}
	defer t.mu.Unlock()
	b := t.block() - t.lag
	return Moment{Block: b, Seconds: b, GasPrice: big.NewInt(1_000_000_000)}, nil
}

func (t *town) Standing(ctx context.Context) (Standing, error) {
	if err := t.open(ctx); err != nil {
		return Standing{}, err
	}
	defer t.mu.Unlock()
	s := t.standing
	for _, r := range t.requests {
		if t.current(r).State == Held && r.Holder == me {
			s.Busy++
		}
	}
	return s, nil
}

// current is a request as the newest block has it: promises run out by themselves.
func (t *town) current(r *Request) Request {
	now := *r
	now.Block = t.block()
	if now.State == Held && t.block() > now.HeldTill {
		now.State, now.Holder = Open, common.Address{}
	}
	if now.Seat != nil {
		seat := *now.Seat
		seat.Commitment, seat.Revealed = t.commits[r.ID], t.reveals[r.ID] != nil
		now.Seat = &seat
	}
	return now
}

func (t *town) Requests(ctx context.Context) (all []Request, err error) {
	if err := t.open(ctx); err != nil {
		return nil, err
	}
	defer t.mu.Unlock()
	for _, r := range t.requests {
		if now := t.current(r); (now.State == Open || now.State == Held) && t.block() <= now.Deadline {
			all = append(all, now)
		}
	}
	return all, nil
}

func (t *town) Request(ctx context.Context, id common.Hash) (Request, error) {
	if err := t.open(ctx); err != nil {
		return Request{}, err
	}
	defer t.mu.Unlock()
	return t.current(t.requests[id]), nil
}

func (t *town) reply() error {
	if t.loseReply {
		return errSilent
	}
	return nil
}

func (t *town) Lock(ctx context.Context, requests []Request) error {
	if err := t.open(ctx); err != nil {
		return err
	}
	defer t.mu.Unlock()
	var ids []common.Hash
	for _, r := range requests {
		there := t.requests[r.ID]
		if t.beforeLock != nil {
			t.beforeLock(there)
		}
		if t.current(there).State != Open {
			return refusal("NotOpen")
		}
		if t.refuseLocks {
			return refusal("NoCollateral")
		}
		ids = append(ids, r.ID)
	}
	for _, id := range ids {
		r := t.requests[id]
		r.State, r.Holder, r.HeldTill = Held, me, r.Deadline
	}
	t.locks = append(t.locks, ids)
	return t.reply()
}

func (t *town) check(a Answer) error {
	now := t.current(t.requests[a.Request.ID])
	switch {
	case now.State == Fulfilled || now.State == Ended:
		return refusal("NotOpen")
	case now.State == Held && now.Holder != me:
		return refusal("HeldByAnother")
	case t.try != nil:
		return t.try(a)
	}
	return nil
}

func (t *town) Try(ctx context.Context, a Answer) error {
	if err := t.open(ctx); err != nil {
		return err
	}
	defer t.mu.Unlock()
	return t.check(a)
}

func (t *town) Fulfil(ctx context.Context, answers []Answer) error {
	if err := t.open(ctx); err != nil {
		return err
	}
	defer t.mu.Unlock()
	var ids []common.Hash
	for _, a := range answers {
		if err := t.check(a); err != nil {
			return err
		}
		ids = append(ids, a.Request.ID)
	}
	for _, a := range answers {
		r := t.requests[a.Request.ID]
		r.State, r.Holder = Fulfilled, me
		t.answers[r.ID] = a.Output
	}
	t.sent = append(t.sent, ids)
	return t.reply()
}

func (t *town) Decline(ctx context.Context, r Request) error {
	if err := t.open(ctx); err != nil {
		return err
	}
	defer t.mu.Unlock()
	there := t.requests[r.ID]
	there.State, there.Holder = Open, common.Address{}
	t.declined = append(t.declined, r.ID)
	return t.reply()
}

func (t *town) Collect(ctx context.Context, r Request) error {
	if err := t.open(ctx); err != nil {
		return err
	}
	defer t.mu.Unlock()
	t.collected = append(t.collected, r.ID)
	return nil
}

func (t *town) Tend(ctx context.Context, r Request) error {
	if err := t.open(ctx); err != nil {
		return err
	}
	defer t.mu.Unlock()
	t.chores = append(t.chores, r.Chore)
	if !t.endless {
		t.requests[r.ID].Chore = ""
	}
	return nil
}

// promises counts what was locked.
func (t *town) promises() (n int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, tx := range t.locks {
		n += len(tx)
	}
	return n
}

func (t *town) Commitment(r Request, output []byte) common.Hash {
	return crypto.Keccak256Hash(r.ID[:], output, me[:])
}

func (t *town) Commit(ctx context.Context, r Request, output []byte) error {
	if err := t.open(ctx); err != nil {
		return err
	}
	defer t.mu.Unlock()
	if t.commits[r.ID] != (common.Hash{}) {
		return refusal("Committed")
	}
	t.commits[r.ID] = t.Commitment(r, output)
	return t.reply()
}

func (t *town) Reveal(ctx context.Context, r Request, output []byte) error {
	if err := t.open(ctx); err != nil {
		return err
	}
	defer t.mu.Unlock()
	if t.commits[r.ID] != t.Commitment(r, output) || t.block() < t.requests[r.ID].Seat.CommitUntil {
		return refusal("WrongReveal")
	}
	t.reveals[r.ID] = output
	return t.reply()
}

// A library has one program, and no input.
type library struct {
	mu       sync.Mutex
	failures int // of the next reads of programs
	hangs    bool
}

func (l *library) Program(ctx context.Context, _ compute.Task, _ common.Hash) (*compute.Manifest, []byte, error) {
	if l.hangs {
		<-ctx.Done()
		return nil, nil, ctx.Err()
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.failures > 0 {
		l.failures--
		return nil, nil, errors.New("the mirror is away")
	}
	return &compute.Manifest{Name: "count", Kind: compute.KindWASM, Route: compute.Attested, Fuel: 1}, []byte{1}, nil
}

func (l *library) Input(context.Context, compute.Task) (execute.Input, error) {
	return execute.Input{}, nil
}

// A machine takes as long as its needs say, and does what a test says first.
type machine struct {
	mu      sync.Mutex
	needs   func(*execute.Job) execute.Needs
	do      func(context.Context, *execute.Job) error
	started []common.Hash
	ended   []common.Hash // by their context
	now     int
	most    int // that were executed at once
}

func (m *machine) Takes(*compute.Manifest) bool { return true }

func (m *machine) Needs(j *execute.Job) execute.Needs {
	if m.needs != nil {
		return m.needs(j)
	}
	return execute.Needs{Memory: 1 << 20, Seconds: 5}
}

func (m *machine) Execute(ctx context.Context, j *execute.Job) (execute.Result, error) {
	m.mu.Lock()
	m.started = append(m.started, j.ID)
	m.now++
	m.most = max(m.most, m.now)
	do := m.do
	m.mu.Unlock()
	defer func() { m.mu.Lock(); m.now--; m.mu.Unlock() }()
	j.Progress("work", 1, 2)
	if do != nil {
		if err := do(ctx, j); err != nil {
			return execute.Result{}, err
		}
	}
	select {
	case <-ctx.Done():
		m.mu.Lock()
		m.ended = append(m.ended, j.ID)
		m.mu.Unlock()
		return execute.Result{}, ctx.Err()
	case <-time.After(time.Duration(m.Needs(j).Seconds * float64(time.Second))):
	}
	return execute.Result{Output: append([]byte("output of "), j.ID[0]), Evidence: bytes.Clone(j.Prover[:])}, nil
}

func (m *machine) order() []common.Hash {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Clone(m.started)
}

// A scene is a worker at work in a town.
type scene struct {
	*town
	library *library
	machine *machine
	worker  *Worker
	end     context.CancelFunc
	done    chan struct{}
}

func config() Config {
	return Config{Account: me, Capacity: 4, Workers: 2, Cores: 2, Memory: 100 << 20}
}

// play runs story in a bubble of time, with a worker that begins when story starts it.
func play(t *testing.T, story func(t *testing.T, s *scene)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		s := &scene{town: newTown(), library: new(library), machine: new(machine)}
		story(t, s)
		s.stop()
	})
}

func (s *scene) start(t *testing.T, change ...func(*Config)) {
	cfg := config()
	for _, f := range change {
		f(&cfg)
	}
	ctx, cancel := context.WithCancel(t.Context())
	s.worker, s.end, s.done = New(cfg, s.town, s.town, s.library, []execute.Executor{s.machine}), cancel, make(chan struct{})
	go func(w *Worker, done chan struct{}) { defer close(done); _ = w.Run(ctx) }(s.worker, s.done)
}

// stop ends the worker, after its drain.
func (s *scene) stop() {
	if s.end != nil {
		s.end()
		<-s.done
		s.end = nil
	}
}

// kill ends the worker as a crash would: nothing is drained.
func (s *scene) kill() {
	s.worker.events <- func() {
		for _, j := range s.worker.jobs {
			j.promised, j.unsure, j.phase = false, false, settled
			if j.cancel != nil {
				j.cancel()
			}
		}
	}
	s.stop()
}

// after lets seconds go by. What the test has read before happened before what the worker does then.
func (s *scene) after(seconds int) {
	s.mu.Lock()
	s.machine.mu.Lock()
	s.machine.mu.Unlock()
	s.mu.Unlock()
	time.Sleep(time.Duration(seconds)*time.Second + 500*time.Millisecond)
	synctest.Wait()
}

func (s *scene) phase(t *testing.T, id common.Hash) string {
	t.Helper()
	status, err := s.worker.Status(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, j := range status.Jobs {
		if j.Task == id {
			return j.Phase + map[bool]string{true: " (" + j.Why + ")"}[j.Why != ""]
		}
	}
	return "unknown"
}

func want[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}
