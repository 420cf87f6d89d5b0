package gateway

import (
	"bytes"
	"io"
	"log/slog"
	"net/http"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/trellis-network/trellis/client/stream"
)

// BenchmarkIngest posts batches of 256 readings, signed before, over loopback to
// a gateway whose stream is on disk with fsync. The clients share the machine.
func BenchmarkIngest(b *testing.B) {
	const batch = 256
	for _, clients := range []int{1, 4, 16} {
		b.Run(map[int]string{1: "clients=1", 4: "clients=4", 16: "clients=16"}[clients], func(b *testing.B) {
			s, err := stream.Open(b.Context(), stream.Config{Dir: b.TempDir(), MaxBytes: 16 << 30}, slog.New(slog.DiscardHandler))
			if err != nil {
				b.Fatal(err)
			}
			defer s.Close()
			g, stop := start(b, Config{}, s)
			defer stop()
			bodies := make([][][]byte, clients) // each client is one device, so that numbers stay in order
			for i := range b.N {
				var body []byte
				for j := range batch {
					n := i*batch + j
					body = append(body, sign(b, byte(1+i%clients), uint64(n+1), int64(n%97))...)
				}
				bodies[i%clients] = append(bodies[i%clients], body)
			}
			client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: clients}}
			var mu sync.Mutex
			var times []time.Duration
			b.ReportAllocs()
			b.ResetTimer()
			var work sync.WaitGroup
			for c := range clients {
				work.Go(func() {
					for _, body := range bodies[c] {
						started := time.Now()
						response, err := client.Post("http://"+g.Addr()+"/v1/readings", contentType, bytes.NewReader(body))
						if err != nil {
							b.Error(err)
							return
						}
						io.Copy(io.Discard, response.Body)
						response.Body.Close()
						if response.StatusCode != http.StatusOK {
							b.Errorf("status %d", response.StatusCode)
						}
						mu.Lock()
						times = append(times, time.Since(started))
						mu.Unlock()
					}
				})
			}
			work.Wait()
			b.StopTimer()
			if got := g.Counts().Accepted; got != uint64(b.N*batch) {
				b.Errorf("%d accepted of %d", got, b.N*batch)
			}
			slices.Sort(times)
			b.ReportMetric(float64(b.N*batch)/b.Elapsed().Seconds(), "readings/s")
			b.ReportMetric(float64(times[len(times)/2].Microseconds())/1000, "p50-ms")
			b.ReportMetric(float64(times[len(times)*99/100].Microseconds())/1000, "p99-ms")
		})
	}
}

func BenchmarkVerify(b *testing.B) {
	g := New(Config{Source: source}, newRegistry(b, 9), nil, func() time.Time { return now }, slog.New(slog.DiscardHandler))
	raw := sign(b, 1, 1, 7)
	b.ReportAllocs()
	for b.Loop() {
		if it := g.verifyOne(raw, now.UnixMilli()); it.refused() {
			b.Fatal(it.result)
		}
	}
}
