package devnet

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/examples"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/types/epoch"
)

// BenchmarkUpToFirstPaidEpoch measures what a newcomer waits: from nothing to
// 1,000 registered devices that were paid once.
func BenchmarkUpToFirstPaidEpoch(b *testing.B) {
	p, err := policy.Parse(examples.AirQuality)
	if err != nil {
		b.Fatal(err)
	}
	var up, paid time.Duration
	runs := 0
	for b.Loop() {
		started := time.Now()
		err := Run(context.Background(), Config{
			Home: app.Home(b.TempDir()), Policy: p, Epochs: 1, RPCAddr: "127.0.0.1:0", GatewayAddr: "127.0.0.1:0", IssuerAddr: "127.0.0.1:0", VerifierAddr: "127.0.0.1:0", ExplorerAddr: "127.0.0.1:0",
			Up:   func(app.Endpoints) { up += time.Since(started) },
			Paid: func(epoch.Project, epoch.Number) { paid += time.Since(started) },
			Log:  slog.New(slog.DiscardHandler),
		})
		if err != nil {
			b.Fatal(err)
		}
		runs++
	}
	b.ReportMetric(up.Seconds()/float64(runs), "s-to-devices-sending")
	b.ReportMetric(paid.Seconds()/float64(runs), "s-to-paid-epoch")
}
