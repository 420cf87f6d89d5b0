package indexer_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/service/explorer/explorertest"
	"github.com/trellis-network/trellis/service/indexer"
	"github.com/trellis-network/trellis/types/epoch"
)

const root = "../.."

var quiet = slog.New(slog.DiscardHandler)

func openIndex(t testing.TB) *index.Index {
	t.Helper()
	x, err := index.Open(filepath.Join(t.TempDir(), "index.db"), index.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = x.Close() })
	return x
}

func sources(n *explorertest.Network) func(context.Context, epoch.Project) (indexer.Source, error) {
	return func(ctx context.Context, _ epoch.Project) (indexer.Source, error) {
		l, err := n.Log(ctx)
		return indexer.Source{Log: l, Mirror: n.Mirror()}, err
	}
}

// village has one epoch paid, from two stations.
func village(t testing.TB) *explorertest.Network {
	n := explorertest.New(t, root)
	for i, exposure := range []string{"outdoor", "indoor"} {
		n.ReportHour(n.Register(i, map[string]string{"exposure": exposure}), 0, 0)
	}
	n.Publish()
	n.Pin(1)
	n.Post(1)
	n.Settle(1)
	n.Claim(1)
	return n
}

func finish(t testing.TB, x *indexer.Indexer) {
	t.Helper()
	for more := true; more; {
		var err error
		if more, err = x.Step(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
}

func counts(t testing.TB, x *index.Index) index.Counts {
	t.Helper()
	c, err := x.Counts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestEveryPaceGivesTheSameRows indexes one history in steps of all sizes,
// with a new indexer before each step, as after a crash.
func TestEveryPaceGivesTheSameRows(t *testing.T) {
	n := village(t)
	var want string
	for _, c := range []indexer.Config{{}, {Batch: 1, Blocks: 1}, {Batch: 7, Blocks: 2}, {Batch: 119, Blocks: 3}} {
		x := openIndex(t)
		for more := true; more; {
			var err error
			if more, err = indexer.New(c, x, n, sources(n), quiet).Step(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		got := fmt.Sprintf("%+v", counts(t, x))
		devices, err := x.Devices(t.Context(), explorertest.Project, index.DeviceFilter{Limit: 10})
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range devices {
			got += fmt.Sprintf("\n%s %s %d %s %s %s", d.Address, d.State, d.Readings, d.Earned, d.Claimed, d.Reason)
		}
		if want == "" {
			want = got
			if c := counts(t, x); c.Sequenced != 120 || c.Paid != 60 || c.PaidWei.String() != "100000000000000000000" {
				t.Errorf("counts %+v", c)
			}
		}
		if got != want {
			t.Errorf("batch %d, blocks %d: %s\nwant %s", c.Batch, c.Blocks, got, want)
		}
	}
}

func TestALateResultAndALateLogAreTakenInWhenTheyCome(t *testing.T) {
	n := explorertest.New(t, root)
	x := openIndex(t)
	i := indexer.New(indexer.Config{}, x, n, sources(n), quiet)
	finish(t, i) // no log yet
	d := n.Register(1, map[string]string{"exposure": "outdoor"})
	n.ReportHour(d, 0, 0)
	n.Publish()
	n.Pin(1)
	n.Post(1)
	raw := n.Hide("results/1")
	finish(t, i)
	if e, err := x.Epoch(t.Context(), 1, 1); err != nil || e.Applied || e.Fault != "" || e.State != epoch.Posted {
		t.Errorf("without its result: %+v, %v", e, err)
	}
	n.Write("results/1", bytes.Replace(raw, []byte(`"OK"`), []byte(`"KO"`), 1))
	finish(t, i)
	if e, err := x.Epoch(t.Context(), 1, 1); err != nil || e.Applied || e.Fault == "" {
		t.Errorf("with a forged result: %+v, %v", e, err)
	}
	n.Write("results/1", raw)
	finish(t, i)
	if e, _ := x.Epoch(t.Context(), 1, 1); e.Applied {
		t.Error("a faulty result was read again at once")
	}
	finish(t, indexer.New(indexer.Config{}, x, n, sources(n), quiet)) // its time to retry is now
	if e, err := x.Epoch(t.Context(), 1, 1); err != nil || !e.Applied || e.Fault != "" || e.PaidDevices != 1 {
		t.Errorf("with its result: %+v, %v", e, err)
	}
}

// away is a chain that cannot be reached, until it can.
type away struct {
	*explorertest.Network
	failures int
}

func (a *away) Head(ctx context.Context) (uint64, error) {
	if a.failures > 0 {
		a.failures--
		return 0, errors.New("connection refused")
	}
	return a.Network.Head(ctx)
}

func TestRunWaitsForALostChain(t *testing.T) {
	n := village(t)
	x := openIndex(t)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	i := indexer.New(indexer.Config{Interval: time.Millisecond}, x, &away{n, 3}, sources(n), quiet)
	go func() { done <- i.Run(ctx) }()
	for counts(t, x).Paid != 60 {
		select {
		case err := <-done:
			t.Fatalf("Run ended: %v", err)
		default:
		}
	}
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("Run: %v", err)
	}
}

// rival is a chain during whose answer another writer moves the cursor.
type rival struct {
	*explorertest.Network
	index *index.Index
}

func (r rival) Events(ctx context.Context, from, to uint64) ([]chain.Event, error) {
	events, err := r.Network.Events(ctx, from, to)
	return events, errors.Join(err, r.index.ApplyEvents(ctx, from, to, events))
}

func TestASecondWriterStopsTheFirst(t *testing.T) {
	n := village(t)
	x := openIndex(t)
	err := indexer.New(indexer.Config{}, x, rival{n, x}, sources(n), quiet).Run(t.Context())
	if !errors.Is(err, index.ErrCursor) {
		t.Errorf("Run: %v, want ErrCursor", err)
	}
}

// TestAFailureIsToldOnce counts the log lines of an hour without a chain.
func TestAFailureIsToldOnce(t *testing.T) {
	n := village(t)
	x := openIndex(t)
	var lines bytes.Buffer
	synctest.Test(t, func(t *testing.T) {
		logger := slog.New(slog.NewTextHandler(&lines, nil))
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		i := indexer.New(indexer.Config{Interval: time.Minute}, x, &away{n, 1 << 30}, sources(n), logger)
		if err := i.Run(ctx); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("Run: %v", err)
		}
	})
	if got := bytes.Count(lines.Bytes(), []byte("\n")); got != 1 {
		t.Errorf("%d lines, want 1: %s", got, &lines)
	}
}

func BenchmarkIndexing(b *testing.B) {
	n := explorertest.New(b, root)
	const fleet, minutes = 500, 40
	var devices []*explorertest.Device
	for i := range fleet {
		devices = append(devices, n.Register(i, map[string]string{"exposure": "outdoor"}))
	}
	for minute := range minutes {
		for i, d := range devices {
			n.Report(d, explorertest.Start+uint64(minute)*60_000, fmt.Sprintf("%d.%d", 5+i%20, minute%10))
		}
	}
	n.Publish()
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		x := openIndex(b)
		i := indexer.New(indexer.Config{}, x, n, sources(n), quiet)
		b.StartTimer()
		finish(b, i)
	}
	b.ReportMetric(float64(b.N*fleet*minutes)/b.Elapsed().Seconds(), "readings/s")
}
