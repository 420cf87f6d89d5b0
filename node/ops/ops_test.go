package ops

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/node/consensus"
	"github.com/trellis-network/trellis/types/payload"
	"github.com/trellis-network/trellis/types/validator"
)

//go:generate go test . -run TestMetricsPage -update

var update = flag.Bool("update", false, "rewrite docs/metrics.md")

var start = time.Unix(1_700_000_000, 0)

// world is what a monitor sees: a clock, a disk, and a node.
type world struct {
	*Monitor
	log bytes.Buffer

	mu       sync.Mutex
	now      time.Time
	free     uint64
	catching bool
	signer   bool
}

func newWorld() *world {
	w := &world{now: start, free: 1 << 40, signer: true}
	w.Monitor = New(Config{
		Dirs:      []string{"data"},
		Validator: func() common.Address { return common.Address{1} },
		Logger:    slog.New(slog.NewTextHandler(&w.log, nil)),
		Now:       func() time.Time { w.mu.Lock(); defer w.mu.Unlock(); return w.now },
		Free:      func(string) (uint64, error) { w.mu.Lock(); defer w.mu.Unlock(); return w.free, nil },
	})
	return w
}

func (w *world) set(f func()) { w.mu.Lock(); defer w.mu.Unlock(); f() }

func (w *world) CatchingUp() bool      { w.mu.Lock(); defer w.mu.Unlock(); return w.catching }
func (w *world) SignerConnected() bool { w.mu.Lock(); defer w.mu.Unlock(); return w.signer }
func (w *world) Peers() Peers          { return Peers{3, 2} }
func (w *world) Durable() uint64       { return 40 }

// block lets the node decide and commit a block made on time, a second after the one before, on a machine whose clock is
// ahead by skew.
func (w *world) block(t *testing.T, app abci.Application, height int64, skew time.Duration) {
	t.Helper()
	w.set(func() { w.now = start.Add(time.Duration(height)*time.Second + skew) })
	// The block before was signed when it was decided, a second ago.
	req := &abci.RequestFinalizeBlock{Height: height, Time: start.Add(time.Duration(height-1) * time.Second)}
	if _, err := app.FinalizeBlock(t.Context(), req); err != nil {
		t.Fatal(err)
	}
	if _, err := app.Commit(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
}

func (w *world) get(t *testing.T, path string) (int, string) {
	t.Helper()
	r := httptest.NewRecorder()
	w.Handler().ServeHTTP(r, httptest.NewRequest(http.MethodGet, path, nil))
	body, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return r.Code, string(body)
}

// metric returns the value of a series as the page has it.
func (w *world) metric(t *testing.T, series string) string {
	t.Helper()
	_, page := w.get(t, "/metrics")
	for line := range strings.Lines(page) {
		if value, ok := strings.CutPrefix(line, series+" "); ok {
			return strings.TrimSpace(value)
		}
	}
	t.Fatalf("there is no series %s", series)
	return ""
}

func (w *world) wantReady(t *testing.T, reason string) Report {
	t.Helper()
	status, body := w.get(t, "/ready")
	var r Report
	if err := json.Unmarshal([]byte(body), &r); err != nil {
		t.Fatal(err)
	}
	if want := reason == ""; r.Ready != want || (status == http.StatusOK) != want || !strings.Contains(r.Reason, reason) {
		t.Errorf("/ready is %d %s, want the reason %q", status, body, reason)
	}
	return r
}

func TestReadyIsOnlyWhoTakesPartAndIsUpToDate(t *testing.T) {
	w := newWorld()
	app := &observedApp{scripted{}, &observed{m: w.Monitor}}
	w.Phase("replaying blocks")
	w.wantReady(t, "replaying blocks")
	w.block(t, app, 1, 0)
	w.set(func() { w.catching = true })
	w.Attach(w)
	w.wantReady(t, "catching up")
	w.set(func() { w.catching = false })
	r := w.wantReady(t, "")
	if r.Height != 1 || r.Peers != (Peers{3, 2}) || r.DiskFree != 1<<40 {
		t.Errorf("report is %+v", r)
	}
	w.set(func() { w.signer = false })
	w.wantReady(t, "signer")
	w.set(func() { w.signer, w.now = true, start.Add(11*time.Second) })
	w.wantReady(t, "")
	w.set(func() { w.now = start.Add(12 * time.Second) })
	if r := w.wantReady(t, "no block for 11 s"); r.Age != 11 {
		t.Errorf("age is %v, want 11", r.Age)
	}
	w.block(t, app, 2, 30*time.Second) // committed now, but made long ago
	w.wantReady(t, "31 s old")
	if status, _ := w.get(t, "/health"); status != http.StatusOK {
		t.Errorf("/health of a late node is %d; it is alive", status)
	}
	w.Fail(errors.New("forked"))
	w.wantReady(t, "forked")
	if status, body := w.get(t, "/health"); status != http.StatusServiceUnavailable || !strings.Contains(body, "forked") {
		t.Errorf("/health of a failed node is %d %s", status, body)
	}
	r2 := httptest.NewRecorder()
	w.Handler().ServeHTTP(r2, httptest.NewRequest(http.MethodPost, "/ready", nil))
	if r2.Code != http.StatusMethodNotAllowed {
		t.Errorf("POST is %d, want 405", r2.Code)
	}
}

func TestWrongClockIsToldOnceAndShown(t *testing.T) {
	for _, skew := range []time.Duration{0, 1500 * time.Millisecond, 3 * time.Second, -30 * time.Second} {
		w := newWorld()
		w.Attach(w)
		app := &observedApp{scripted{}, &observed{m: w.Monitor}}
		for h := range int64(20) {
			w.block(t, app, h+1, skew)
		}
		told := strings.Count(w.log.String(), "clock is wrong")
		r := w.Report()
		wrong := skew.Abs() > MaxClockSkew
		if wrong != (told == 1) || wrong != (r.Warning != "") {
			t.Errorf("with the clock %v ahead: told %d times, warning %q", skew, told, r.Warning)
		}
		if r.ClockSkew == nil || *r.ClockSkew != skew.Seconds() {
			t.Errorf("with the clock %v ahead the report says %v", skew, r.ClockSkew)
		}
		if got, want := w.metric(t, "trellis_clock_skew_seconds"), fmt.Sprint(skew.Seconds()); got != want {
			t.Errorf("metric is %s, want %s", got, want)
		}
	}
}

func TestCatchingUpSaysNothingOfTheClock(t *testing.T) {
	w := newWorld()
	w.Attach(w)
	app := &observedApp{scripted{}, &observed{m: w.Monitor}}
	for h := range int64(50) { // a hundred blocks a second, made long ago
		w.set(func() { w.now = start.Add(time.Hour + time.Duration(h)*10*time.Millisecond) })
		if _, err := app.FinalizeBlock(t.Context(), &abci.RequestFinalizeBlock{Height: h + 1, Time: start.Add(time.Duration(h) * time.Second)}); err != nil {
			t.Fatal(err)
		}
	}
	if skew, known := w.clock.skew(); known {
		t.Errorf("skew is taken for %v", skew)
	}
}

func TestNodeStopsBeforeItsDiskIsFull(t *testing.T) {
	w := newWorld()
	w.set(func() { w.free = 3 * DefaultMinFree })
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := w.WatchDisk(ctx); err != nil {
		t.Errorf("with three times the minimum: %v", err)
	}
	if !strings.Contains(w.log.String(), "almost full") {
		t.Errorf("a low disk is not told: %s", w.log.String())
	}
	w.set(func() { w.free = DefaultMinFree - 1 })
	err := w.WatchDisk(t.Context())
	if !errors.Is(err, ErrDiskFull) || !strings.Contains(err.Error(), "data has 511 MiB free") {
		t.Errorf("below the minimum: %v", err)
	}
}

// scripted is an application whose answers a test gives.
type scripted struct {
	abci.BaseApplication
	propose  error
	process  func() abci.ResponseProcessProposal_ProposalStatus
	finalize func() *abci.ResponseFinalizeBlock
}

func (s scripted) PrepareProposal(context.Context, *abci.RequestPrepareProposal) (*abci.ResponsePrepareProposal, error) {
	return new(abci.ResponsePrepareProposal), s.propose
}

func (s scripted) ProcessProposal(context.Context, *abci.RequestProcessProposal) (*abci.ResponseProcessProposal, error) {
	return &abci.ResponseProcessProposal{Status: s.process()}, nil
}

func (s scripted) FinalizeBlock(context.Context, *abci.RequestFinalizeBlock) (*abci.ResponseFinalizeBlock, error) {
	if s.finalize == nil {
		return new(abci.ResponseFinalizeBlock), nil
	}
	return s.finalize(), nil
}

// scriptedEngine executes with a result that a test gives.
type scriptedEngine struct {
	consensus.Engine
	err error
}

func (s *scriptedEngine) NewPayload(context.Context, *payload.Payload) error { return s.err }
func (s *scriptedEngine) SetHead(context.Context, common.Hash) error         { return nil }
func (s *scriptedEngine) BuildPayload(context.Context, common.Hash, *engine.PayloadAttributes, bool) (*payload.Payload, error) {
	return new(payload.Payload), nil
}

func TestRejectedProposalsAreCountedByReason(t *testing.T) {
	w := newWorld()
	inner := &scriptedEngine{}
	e, observe := w.Engine(inner)
	status, executes := abci.ResponseProcessProposal_REJECT, false
	app := observe(scripted{process: func() abci.ResponseProcessProposal_ProposalStatus {
		if executes {
			_ = e.NewPayload(t.Context(), new(payload.Payload))
		}
		return status
	}})
	process := func(err error, run bool, txs ...[]byte) {
		inner.err, executes = err, run
		if _, err := app.ProcessProposal(t.Context(), &abci.RequestProcessProposal{Txs: txs}); err != nil {
			t.Fatal(err)
		}
	}
	process(nil, false)                            // no transaction
	process(nil, false, []byte("x"))               // not a payload
	process(payload.ErrInvalid, true, []byte("x")) // found invalid
	process(errors.New("disk"), true, []byte("x")) // cannot tell
	process(nil, false, wellFormed(t))             // stopped before execution
	status = abci.ResponseProcessProposal_ACCEPT
	process(nil, true, []byte("x"))
	for reason, want := range map[string]string{reasonMalformed: "2", reasonExecution: "1", reasonUnknown: "1", reasonRules: "1"} {
		if got := w.metric(t, fmt.Sprintf("trellis_proposals_rejected_total{reason=%q}", reason)); got != want {
			t.Errorf("%s proposals rejected for reason %s, want %s", got, reason, want)
		}
	}
}

func wellFormed(t *testing.T) []byte {
	t.Helper()
	p := &payload.Payload{Data: engine.ExecutableData{LogsBloom: make([]byte, 256), BaseFeePerGas: common.Big1, Withdrawals: nil}}
	zero := uint64(0)
	p.Data.BlobGasUsed, p.Data.ExcessBlobGas = &zero, &zero
	p.Data.Withdrawals = noWithdrawals
	b, err := p.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestBlocksAreCounted(t *testing.T) {
	w := newWorld()
	w.Attach(w)
	inner := &scriptedEngine{}
	e, observe := w.Engine(inner)
	p := &payload.Payload{Data: engine.ExecutableData{BlockHash: common.Hash{9}, Transactions: [][]byte{{1}, {2}, {3}}}}
	p.Requests = [][]byte{append([]byte{validator.RequestType}, make([]byte, 3*validator.RecordSize)...)}
	app := observe(scripted{propose: errors.New("no"), finalize: func() *abci.ResponseFinalizeBlock {
		_ = e.NewPayload(t.Context(), p)
		return &abci.ResponseFinalizeBlock{AppHash: p.Data.BlockHash[:], ValidatorUpdates: make([]abci.ValidatorUpdate, 2)}
	}})
	if _, err := app.PrepareProposal(t.Context(), nil); err == nil {
		t.Error("the observer swallows an error")
	}
	if _, err := e.BuildPayload(t.Context(), common.Hash{}, nil, true); err != nil {
		t.Fatal(err)
	}
	self := common.Address{1}
	_, err := app.FinalizeBlock(t.Context(), &abci.RequestFinalizeBlock{
		Height: 1, Time: start, Txs: [][]byte{make([]byte, 5000)},
		Misbehavior: []abci.Misbehavior{{Type: abci.MisbehaviorType_DUPLICATE_VOTE}},
		DecidedLastCommit: abci.CommitInfo{Votes: []abci.VoteInfo{
			{Validator: abci.Validator{Address: self[:], Power: 7}, BlockIdFlag: cmtproto.BlockIDFlagAbsent},
			{Validator: abci.Validator{Address: make([]byte, 20), Power: 3}, BlockIdFlag: cmtproto.BlockIDFlagCommit},
		}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := app.Commit(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	w.Flushed(time.Millisecond)
	for series, want := range map[string]string{
		"trellis_height":                                    "1",
		"trellis_durable_height":                            "40",
		`trellis_peers{network="consensus"}`:                "3",
		`trellis_peers{network="execution"}`:                "2",
		`trellis_proposals_total{result="failed"}`:          "1",
		`trellis_proposals_total{result="made"}`:            "0",
		`trellis_substituted_blocks_total`:                  "1",
		`trellis_block_transactions_sum`:                    "3",
		`trellis_payload_bytes_sum`:                         "5000",
		`trellis_payload_seconds_count{step="execute"}`:     "1",
		`trellis_validator_updates_total{result="applied"}`: "2",
		`trellis_validator_updates_total{result="ignored"}`: "1",
		`trellis_evidence_total{kind="duplicate_vote"}`:     "1",
		`trellis_missed_commits_total`:                      "1",
		`trellis_absent_validators`:                         "1",
		`trellis_validator_power`:                           "7",
		`trellis_flush_seconds_count`:                       "1",
		`trellis_disk_free_bytes`:                           "1.099511627776e+12",
		`trellis_signer_connected`:                          "1",
	} {
		if got := w.metric(t, series); got != want {
			t.Errorf("%s is %s, want %s", series, got, want)
		}
	}
}

// TestMetricsPage keeps docs/metrics.md true.
func TestMetricsPage(t *testing.T) {
	const file = "../../docs/metrics.md"
	families, err := newWorld().registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	var page strings.Builder
	page.WriteString(metricsHead)
	for _, f := range families {
		labels := map[string][]string{}
		for _, m := range f.GetMetric() {
			for _, l := range m.GetLabel() {
				labels[l.GetName()] = append(labels[l.GetName()], l.GetValue())
			}
		}
		var column []string
		for name, values := range labels {
			column = append(column, "`"+name+"`: "+strings.Join(values, ", "))
		}
		fmt.Fprintf(&page, "| `%s` | %s | %s | %s |\n", f.GetName(), strings.ToLower(f.GetType().String()), strings.Join(column, "; "), f.GetHelp())
	}
	if *update {
		if err := os.WriteFile(file, []byte(page.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), page.String()); diff != "" {
		t.Errorf("docs/metrics.md is out of date, run go generate ./node/ops (-file +program):\n%s", diff)
	}
}

const metricsHead = `# Metrics of a node

Written from the program by ` + "`go generate ./node/ops`" + `. A node with an operators' address (` + "`--ops-address`" + `) serves them on ` + "`/metrics`" + ` as
Prometheus text, in one page with

- CometBFT's own, whose names begin with ` + "`cometbft_`" + `;
- go-ethereum's own, with the names go-ethereum gives them (` + "`chain_…`, `txpool_…`, `p2p_…`, `eth_…`" + `); in a process with several nodes they are of
  all of them together;
- those of the Go runtime and the process, ` + "`go_…` and `process_…`" + `.

` + "`docs/ops/grafana.json`" + ` is a dashboard of them, and docs/ops/running.md says which to be woken by.

| metric | kind | labels | meaning |
|---|---|---|---|
`

var noWithdrawals = []*types.Withdrawal{}
