package fleet

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/devnet/fleet/world"
	"github.com/trellis-network/trellis/types/reading"
)

var discard = slog.New(slog.DiscardHandler)

// project is the one that the stations measure for.
var project = reading.Source{ChainID: 4690, ProjectID: 1}

// gate records what is sent; while it is closed, Send waits.
type gate struct {
	batches []int
	sent    []reading.Verified
	closed  chan struct{} // nil is open
	err     error
}

func (g *gate) Send(ctx context.Context, readings []reading.Verified) error {
	if g.closed != nil {
		select {
		case <-g.closed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	g.batches, g.sent = append(g.batches, len(readings)), append(g.sent, readings...)
	return g.err
}

// few is a source that ends.
type few struct {
	Source
	left int
}

func (f *few) Next() (world.Measurement, bool) {
	if f.left == 0 {
		return world.Measurement{}, false
	}
	f.left--
	return f.Source.Next()
}

// drive runs a driver over n stations, whose time runs a minute a second.
func drive(t *testing.T, n int, source func(Source) Source, g *gate) (stop func() error) {
	t.Helper()
	begin := time.Now()
	d := &Driver{Fleet: New(source(newWorld(t, "air", n)), [32]byte{1}), For: project, Sender: g, Log: discard, Now: func() uint64 {
		return uint64(start.Add(60 * time.Since(begin)).UnixMilli())
	}}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- d.Run(ctx) }()
	synctest.Wait()
	return func() error { cancel(); return <-ended }
}

func same(s Source) Source { return s }

func TestStationsSendOnTimeAndInOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := new(gate)
		stop := drive(t, 20, same, g)
		time.Sleep(10 * time.Second)
		synctest.Wait()
		if err := stop(); !errors.Is(err, context.Canceled) {
			t.Errorf("Run = %v, want %v", err, context.Canceled)
		}
		want := take(newWorld(t, "air", 20), len(g.sent))
		for i, r := range g.sent {
			if m := want[i]; r.Reading().Sequence != m.Sequence || r.Reading().Time != m.Time {
				t.Fatalf("reading %d is of %d, want %d", i, r.Reading().Time, m.Time)
			}
		}
		last := start.Add(10 * time.Minute).UnixMilli()
		if n := len(g.sent); n < 100 || int64(want[n-1].Time) > last {
			t.Errorf("%d readings, the last of %d ms, want those until %d ms", n, want[n-1].Time, last)
		}
	})
}

func TestDriverHoldsBackAndCatchesUpInBatches(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := &gate{closed: make(chan struct{})}
		stop := drive(t, 300, same, g)
		time.Sleep(20 * time.Second) // the gateway takes nothing
		close(g.closed)
		synctest.Wait()
		if err := stop(); !errors.Is(err, context.Canceled) {
			t.Errorf("Run = %v, want %v", err, context.Canceled)
		}
		most := 0
		for _, n := range g.batches {
			most = max(most, n)
		}
		if most != maxBatch || len(g.sent) < 4*maxBatch {
			t.Errorf("%d readings in batches of up to %d, want all and %d", len(g.sent), most, maxBatch)
		}
	})
}

func TestEndedRecordingStaysSilentUntilTheEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := new(gate)
		stop := drive(t, 20, func(s Source) Source { return &few{s, 30} }, g)
		time.Sleep(time.Minute)
		synctest.Wait()
		if len(g.sent) != 30 {
			t.Errorf("%d readings, want 30", len(g.sent))
		}
		if err := stop(); !errors.Is(err, context.Canceled) {
			t.Errorf("Run = %v, want %v", err, context.Canceled)
		}
	})
}

func TestFailedSenderEndsTheDriver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := &gate{err: errors.New("refused")}
		stop := drive(t, 20, same, g)
		time.Sleep(time.Minute)
		if err := stop(); !errors.Is(err, g.err) {
			t.Errorf("Run = %v, want %v", err, g.err)
		}
	})
}

// answers is a gateway that gives each answer in turn, the last one for ever.
type answers struct {
	codes []int
	asked []string // path and content type
	times []time.Duration
	begin time.Time
}

func (a *answers) RoundTrip(r *http.Request) (*http.Response, error) {
	if err := r.Context().Err(); err != nil {
		return nil, err
	}
	a.asked, a.times = append(a.asked, r.URL.Path+" "+r.Header.Get("Content-Type")), append(a.times, time.Since(a.begin))
	code := a.codes[min(len(a.asked), len(a.codes))-1]
	w := httptest.NewRecorder()
	if code == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "5")
	}
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(map[string]any{"results": []map[string]string{{"status": "accepted"}}})
	return w.Result(), nil
}

// send sends one request to a gateway that answers so.
func send(ctx context.Context, codes ...int) (*answers, error) {
	a := &answers{codes: codes, begin: time.Now()}
	s := &httpSender{"http://gateway/v1/readings", &http.Client{Transport: a}, discard}
	return a, s.Send(ctx, nil)
}

func TestSenderTriesAgainWhenTheGatewaySaysSo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a, err := send(t.Context(), 503, 500, 200)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(a.times, []time.Duration{0, 5 * time.Second, 6 * time.Second}); diff != "" {
			t.Errorf("times differ (-got +want):\n%s", diff)
		}
		if got, want := a.asked[0], "/v1/readings application/cbor-seq"; got != want {
			t.Errorf("request is %s, want %s", got, want)
		}
	})
}

// The fleet sent the same bytes every second for ever.
func TestRequestThatIsRefusedAsAWholeIsNotSentAgain(t *testing.T) {
	for _, code := range []int{400, 413, 415} {
		synctest.Test(t, func(t *testing.T) {
			a, err := send(t.Context(), code)
			if !errors.Is(err, errRequest) || len(a.asked) != 1 {
				t.Errorf("status %d: Send = %v after %d tries, want %v after one", code, err, len(a.asked), errRequest)
			}
		})
	}
}

func TestCancelledSenderReturns(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		if _, err := send(ctx, 503); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("Send = %v, want %v", err, context.DeadlineExceeded)
		}
	})
}
