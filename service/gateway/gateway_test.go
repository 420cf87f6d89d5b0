package gateway

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/client/stream"
	"github.com/trellis-network/trellis/client/stream/streamtest"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

var (
	source = reading.Source{ChainID: 4690, ProjectID: 1}
	now    = time.UnixMilli(1514750400000)
)

// registry is a Directory of devices with keys 1, 2, ….
type registry map[did.ID]document.Document

func (r registry) Key(id did.ID, _ uint64) (sig.PublicKey, bool) {
	d, ok := r[id]
	return d.Key(), ok
}

func key(t testing.TB, n byte) sig.PrivateKey {
	t.Helper()
	k, err := sig.NewPrivateKey(sig.ES256K, bytes.Repeat([]byte{n}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func newRegistry(t testing.TB, devices byte) registry {
	t.Helper()
	r := registry{}
	for n := byte(1); n <= devices; n++ {
		d, err := document.New(key(t, n).Public(), map[string]string{})
		if err != nil {
			t.Fatal(err)
		}
		r[d.ID()] = d
	}
	return r
}

// sign returns reading number of device n; value makes it another one.
func sign(t testing.TB, n byte, number uint64, value int64) []byte {
	t.Helper()
	return signAs(t, n, func(r *reading.Reading) {
		r.Sequence = number
		r.Data["pm25"] = units.Int(value)
	})
}

func signAs(t testing.TB, n byte, change func(*reading.Reading)) []byte {
	t.Helper()
	k := key(t, n)
	r := reading.Reading{
		Source: source, Subject: did.ID(k.Public().Address()), Type: "network.trellis.air.v1",
		Sequence: 1, Time: uint64(now.UnixMilli()), Data: map[string]units.Decimal{"pm25": units.Int(7)},
	}
	change(&r)
	signed, err := reading.Sign(r, k)
	if err != nil {
		t.Fatal(err)
	}
	return signed.Bytes()
}

// start runs a gateway until the test ends or stop is called.
func start(t testing.TB, cfg Config, s Stream) (g *Gateway, stop func()) {
	t.Helper()
	cfg.Addr, cfg.Source = "127.0.0.1:0", source
	if cfg.Dir == "" {
		cfg.Dir = t.TempDir()
	}
	g = New(cfg, newRegistry(t, 16), s, func() time.Time { return now }, slog.New(slog.DiscardHandler))
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- g.Run(ctx) }()
	select {
	case <-g.Ready():
	case err := <-ended:
		t.Fatalf("gateway ended: %v", err)
	}
	stop = sync.OnceFunc(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("gateway ended with %v", err)
		}
	})
	t.Cleanup(stop)
	return g, stop
}

func post(t testing.TB, addr string, body []byte) (*http.Response, []byte) {
	t.Helper()
	response, err := http.Post("http://"+addr+"/v1/readings", contentType, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	raw, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, raw
}

// send posts readings and returns a word for each: status or code.
func send(t testing.TB, g *Gateway, readings ...[]byte) []string {
	t.Helper()
	response, raw := post(t, g.Addr(), bytes.Join(readings, nil))
	if response.StatusCode != http.StatusOK {
		t.Fatalf("status %d: %s", response.StatusCode, raw)
	}
	return words(t, raw)
}

func words(t testing.TB, raw []byte) []string {
	t.Helper()
	var a answer
	if err := json.Unmarshal(raw, &a); err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, r := range a.Results {
		word := r.Status
		if r.Code != "" {
			word = string(r.Code)
		}
		if r.Last != 0 {
			word += fmt.Sprintf(" last=%d", r.Last)
		}
		list = append(list, word)
	}
	return list
}

func wantWords(t testing.TB, got []string, want ...string) {
	t.Helper()
	if diff := cmp.Diff(got, want); diff != "" {
		t.Errorf("results differ (-got +want):\n%s", diff)
	}
}

func TestEachRefusalHasItsCode(t *testing.T) {
	g, _ := start(t, Config{}, streamtest.NewMemory())
	forged := sign(t, 1, 1, 7)
	forged[len(forged)-1] ^= 1
	wantWords(t, send(t, g,
		[]byte{0x01},
		append([]byte{0xd8, 18}, sign(t, 1, 1, 7)[1:]...), // the tag in two bytes
		append([]byte{0x59, 0x10, 0x01}, make([]byte, 4097)...),
		signAs(t, 1, func(r *reading.Reading) { r.Source.ProjectID = 2 }),
		sign(t, 77, 1, 7),
		forged,
		signAs(t, 1, func(r *reading.Reading) { r.Time += 300_001 }),
		signAs(t, 1, func(r *reading.Reading) { r.Time += 300_000 }),
	), "malformed", "not_canonical", "oversized", "wrong_source", "unknown_device", "bad_signature", "future_time", "accepted")
	wantWords(t, send(t, g, sign(t, 1, 5, 7), sign(t, 1, 5, 8), sign(t, 1, 5, 7), sign(t, 1, 4, 7), sign(t, 2, 4, 7)),
		"accepted", "sequence_conflict last=5", "duplicate", "old_sequence last=5", "accepted")
	want := Counts{Accepted: 3, Duplicate: 1, RefusedByCode: map[Code]uint64{
		Malformed: 1, NotCanonical: 1, Oversized: 1, WrongSource: 1, UnknownDevice: 1, BadSignature: 1, FutureTime: 1,
		SequenceConflict: 1, OldSequence: 1,
	}}
	if diff := cmp.Diff(g.Counts(), want); diff != "" {
		t.Errorf("counts differ (-got +want):\n%s", diff)
	}
}

func TestAnswerIsTheOneOfTheSpecification(t *testing.T) {
	g, _ := start(t, Config{}, streamtest.NewMemory())
	response, raw := post(t, g.Addr(), append(sign(t, 1, 1, 7), sign(t, 1, 1, 8)...))
	want := `{"accepted":1,"duplicate":0,"refused":1,"results":[{"status":"accepted"},` +
		`{"status":"refused","code":"sequence_conflict","message":"another reading with sequence 1 was accepted","last":1}]}` + "\n"
	if string(raw) != want || response.Header.Get("Content-Type") != "application/json" {
		t.Errorf("answer is %s, want %s", raw, want)
	}
	health, err := http.Get("http://" + g.Addr() + "/healthz")
	if err != nil || health.StatusCode != http.StatusOK {
		t.Errorf("healthz: %v, %v", health, err)
	}
}

func TestResentBatchIsDuplicateAsAWhole(t *testing.T) {
	g, _ := start(t, Config{}, streamtest.NewMemory())
	batch := [][]byte{sign(t, 1, 1, 7), sign(t, 1, 2, 7), sign(t, 1, 3, 7)}
	wantWords(t, send(t, g, batch...), "accepted", "accepted", "accepted")
	wantWords(t, send(t, g, batch...), "duplicate", "duplicate", "duplicate")
}

func TestBodyThatCannotBeTakenAsAWholeIsRefused(t *testing.T) {
	memory := streamtest.NewMemory()
	g, _ := start(t, Config{}, memory)
	whole := sign(t, 1, 1, 7)
	for _, c := range []struct {
		name, media string
		body        []byte
		status      int
	}{
		{"torn", contentType, append(bytes.Clone(whole), whole[:50]...), http.StatusBadRequest},
		{"empty", contentType, nil, http.StatusBadRequest},
		{"not CBOR", contentType, []byte{0xff}, http.StatusBadRequest},
		{"too many", contentType, bytes.Repeat([]byte{1}, MaxReadings+1), http.StatusBadRequest},
		{"too large", contentType, make([]byte, MaxBodyBytes+1), http.StatusRequestEntityTooLarge},
		{"JSON", "application/json", whole, http.StatusUnsupportedMediaType},
		{"no type", "", whole, http.StatusUnsupportedMediaType},
		{"parameter", contentType + "; x=y", whole, http.StatusOK},
	} {
		response, err := http.Post("http://"+g.Addr()+"/v1/readings", c.media, bytes.NewReader(c.body))
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
		if response.StatusCode != c.status {
			t.Errorf("%s: status %d, want %d", c.name, response.StatusCode, c.status)
		}
	}
	// Without a length the size shows only while reading.
	response, err := http.Post("http://"+g.Addr()+"/v1/readings", contentType, io.MultiReader(bytes.NewReader(make([]byte, MaxBodyBytes+1))))
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	if response.StatusCode != http.StatusRequestEntityTooLarge {
		t.Errorf("too large without a length: status %d", response.StatusCode)
	}
	if got := g.Counts().Accepted; got != 1 {
		t.Errorf("%d readings accepted, want the one of the whole body", got)
	}
}

func TestBodyThatDoesNotArriveIsGivenUp(t *testing.T) {
	g, _ := start(t, Config{BodyTimeout: 50 * time.Millisecond}, streamtest.NewMemory())
	conn, err := net.Dial("tcp", g.Addr())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	fmt.Fprintf(conn, "POST /v1/readings HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nContent-Length: 1000\r\n\r\n%s", contentType, "abc")
	raw, err := io.ReadAll(conn)
	if err != nil || !strings.HasPrefix(string(raw), "HTTP/1.1 400 ") {
		t.Errorf("answer is %q, %v, want 400", raw, err)
	}
}

// I2: the answer must not leave before the stream has the reading.
func TestI2AnswerOnlyAfterDurable(t *testing.T) {
	memory := streamtest.NewMemory()
	appending, finish := make(chan struct{}), make(chan struct{})
	memory.OnAppend = func([]byte) error {
		close(appending)
		<-finish
		return nil
	}
	g, _ := start(t, Config{}, memory)
	body := sign(t, 1, 1, 7)
	answered := make(chan []string, 1)
	go func() { answered <- send(t, g, body) }()
	<-appending
	select {
	case <-answered:
		t.Fatal("answered while the append was under way")
	default:
	}
	if got := g.Counts().Accepted; got != 0 {
		t.Errorf("%d counted as accepted before it was durable", got)
	}
	close(finish)
	wantWords(t, <-answered, "accepted")
}

func TestFailedGroupKeepsNothing(t *testing.T) {
	memory := streamtest.NewMemory()
	var failing atomic.Bool
	memory.OnAppend = func([]byte) error {
		if failing.Load() {
			return errors.New("disk is on fire")
		}
		return nil
	}
	g, _ := start(t, Config{}, memory)
	wantWords(t, send(t, g, sign(t, 1, 1, 7)), "accepted")
	failing.Store(true)
	for range 2 {
		response, raw := post(t, g.Addr(), append(sign(t, 1, 2, 7), sign(t, 2, 1, 7)...))
		if response.StatusCode != http.StatusServiceUnavailable || response.Header.Get("Retry-After") == "" {
			t.Fatalf("status %d, Retry-After %q: %s", response.StatusCode, response.Header.Get("Retry-After"), raw)
		}
	}
	failing.Store(false)
	wantWords(t, send(t, g, sign(t, 1, 2, 7), sign(t, 2, 1, 7)), "accepted", "accepted")
	if got := g.Counts(); got.Accepted != 3 || got.Unavailable != 2 || got.Refused() != 0 {
		t.Errorf("counts are %+v", got)
	}
}

func TestFullStreamIsAnsweredRetryAfter(t *testing.T) {
	memory := streamtest.NewMemory()
	memory.OnAppend = func([]byte) error { return fmt.Errorf("append: %w", stream.ErrFull) }
	g, _ := start(t, Config{}, memory)
	response, raw := post(t, g.Addr(), sign(t, 1, 1, 7))
	if response.StatusCode != http.StatusServiceUnavailable || response.Header.Get("Retry-After") != "5" || !strings.Contains(string(raw), `"full"`) {
		t.Errorf("status %d, Retry-After %q: %s", response.StatusCode, response.Header.Get("Retry-After"), raw)
	}
}

// The append succeeds but its answer is lost: the device hears 503, sends again,
// and must hear duplicate, not be put in the stream twice.
func TestLostAppendAnswerIsFoundOut(t *testing.T) {
	memory := streamtest.NewMemory()
	var lose atomic.Bool
	memory.AfterAppend = func(stream.Seq) error {
		if lose.Load() {
			return context.DeadlineExceeded
		}
		return nil
	}
	g, _ := start(t, Config{}, memory)
	lose.Store(true)
	batch := [][]byte{sign(t, 1, 1, 7), sign(t, 1, 2, 7)}
	if response, _ := post(t, g.Addr(), bytes.Join(batch, nil)); response.StatusCode != http.StatusServiceUnavailable {
		t.Fatalf("status %d, want 503", response.StatusCode)
	}
	lose.Store(false)
	wantWords(t, send(t, g, append(batch, sign(t, 1, 3, 7))...), "duplicate", "duplicate", "accepted")
	if got := g.Counts().Accepted; got != 3 {
		t.Errorf("%d accepted, want 3", got)
	}
}

func TestTwoGatewaysShareAProject(t *testing.T) {
	memory := streamtest.NewMemory()
	a, _ := start(t, Config{}, memory)
	b, _ := start(t, Config{}, memory)
	for n := uint64(1); n < 20; n += 2 {
		wantWords(t, send(t, a, sign(t, 1, n, 7)), "accepted")
		wantWords(t, send(t, b, sign(t, 1, n, 7), sign(t, 1, n+1, 7)), "duplicate", "accepted")
		wantWords(t, send(t, a, sign(t, 1, n+1, 8), sign(t, 2, n, 7)), fmt.Sprintf("sequence_conflict last=%d", n+1), "accepted")
	}
}

func TestGuardSurvivesARestart(t *testing.T) {
	memory, dir := streamtest.NewMemory(), t.TempDir()
	g, stop := start(t, Config{Dir: dir}, memory)
	wantWords(t, send(t, g, sign(t, 1, 1, 7), sign(t, 1, 2, 7), sign(t, 9, 3, 7)), "accepted", "accepted", "accepted")
	want := g.Counts()
	stop()
	if err := memory.Release(t.Context(), 1, stream.Sequencer, 1); err != nil {
		t.Fatal(err)
	}
	g, _ = start(t, Config{Dir: dir}, memory)
	if diff := cmp.Diff(g.Counts(), want); diff != "" {
		t.Errorf("counts differ (-got +want):\n%s", diff)
	}
	wantWords(t, send(t, g, sign(t, 1, 2, 7), sign(t, 1, 2, 8), sign(t, 9, 2, 7), sign(t, 9, 4, 7)),
		"duplicate", "sequence_conflict last=2", "old_sequence last=3", "accepted")
}

func TestLostGuardIsNotStartedWith(t *testing.T) {
	memory, dir := streamtest.NewMemory(), t.TempDir()
	g, stop := start(t, Config{Dir: dir}, memory)
	wantWords(t, send(t, g, sign(t, 1, 1, 7)), "accepted")
	stop()
	err := New(Config{Dir: t.TempDir(), Source: source}, registry{}, memory, time.Now, slog.New(slog.DiscardHandler)).Run(t.Context())
	if err == nil || !strings.Contains(err.Error(), "was lost or is an old copy") {
		t.Errorf("gateway with an empty directory: %v, want a refusal", err)
	}
	other := Config{Dir: dir, Source: reading.Source{ChainID: 4690, ProjectID: 2}}
	if err := New(other, registry{}, memory, time.Now, slog.New(slog.DiscardHandler)).Run(t.Context()); err == nil {
		t.Error("gateway started with another project's guard")
	}
}

func TestTooManyRequestsAtOnceAreTurnedAway(t *testing.T) {
	memory := streamtest.NewMemory()
	entered, finish := make(chan struct{}, 1), make(chan struct{})
	memory.OnAppend = func([]byte) error {
		entered <- struct{}{}
		<-finish
		return nil
	}
	g, _ := start(t, Config{MaxInFlight: 2, MaxPerAddress: 1}, memory)
	first := sign(t, 1, 1, 7)
	done := make(chan []string, 1)
	go func() { done <- send(t, g, first) }()
	<-entered
	response, _ := post(t, g.Addr(), sign(t, 2, 1, 7))
	if response.StatusCode != http.StatusServiceUnavailable || response.Header.Get("Retry-After") != "1" {
		t.Errorf("second request of an address: status %d, Retry-After %q", response.StatusCode, response.Header.Get("Retry-After"))
	}
	close(finish)
	wantWords(t, <-done, "accepted")
}

func TestConcurrentRequestsShareAnAppend(t *testing.T) {
	memory := streamtest.NewMemory()
	var appends atomic.Int32
	entered, finish := make(chan struct{}, 100), make(chan struct{})
	memory.OnAppend = func([]byte) error {
		appends.Add(1)
		entered <- struct{}{}
		<-finish
		return nil
	}
	g, _ := start(t, Config{}, memory)
	var sent sync.WaitGroup
	body := func(n byte) []byte { return sign(t, n, 1, 7) }
	first := body(1)
	sent.Go(func() { wantWords(t, send(t, g, first), "accepted") })
	<-entered
	for n := byte(2); n <= 9; n++ {
		raw := body(n)
		sent.Go(func() { wantWords(t, send(t, g, raw), "accepted") })
	}
	for len(g.requests) < 8 { // all eight wait for the committer
		runtime.Gosched()
	}
	close(finish)
	sent.Wait()
	if got := appends.Load(); got != 2 {
		t.Errorf("%d appends for nine requests, want 2", got)
	}
}

func FuzzBodyNeverBreaksTheGateway(f *testing.F) {
	whole := sign(f, 1, 1, 7)
	f.Add(whole)
	f.Add(append(bytes.Clone(whole), whole[:70]...))
	f.Add([]byte{0x9f, 0xff})
	g, _ := start(f, Config{}, streamtest.NewMemory())
	handler := g.Handler()
	f.Fuzz(func(t *testing.T, body []byte) {
		request := httptest.NewRequest(http.MethodPost, "/v1/readings", bytes.NewReader(body))
		request.Header.Set("Content-Type", contentType)
		recorder := httptest.NewRecorder()
		handler.ServeHTTP(recorder, request)
		raw := recorder.Body.Bytes()
		switch recorder.Code {
		case http.StatusOK:
			var a answer
			if err := json.Unmarshal(raw, &a); err != nil || a.Accepted+a.Duplicate+a.Refused != len(a.Results) || len(a.Results) == 0 {
				t.Errorf("answer %s: %v", raw, err)
			}
		case http.StatusBadRequest, http.StatusRequestEntityTooLarge:
		default:
			t.Errorf("status %d: %s", recorder.Code, raw)
		}
	})
}

func TestMain(m *testing.M) {
	if os.Getenv(childDir) != "" {
		runChild()
		return
	}
	os.Exit(m.Run())
}
