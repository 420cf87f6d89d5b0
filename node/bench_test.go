package node_test

import (
	"context"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
)

// benchConfig is a node as users run it, but for its port.
func benchConfig(b *testing.B) node.Config {
	cfg := testConfig(b.TempDir())
	cfg.Interval, cfg.CacheMB = 0, 0
	return cfg
}

func (r *running) target() target {
	return target{chain: genesis.DefaultChainID, urls: []string{r.Endpoint().HTTP}, ws: r.Endpoint().WS, cpu: cpu}
}

// A contender starts a chain, and returns how to end it.
type contender func(*testing.B) (target, func())

// one is a chain of one validator, in this process.
func one(b *testing.B) (target, func()) {
	n := start(b, benchConfig(b))
	n.waitHeight(b, 2)
	return n.target(), func() {
		if err := n.stop(); err != nil {
			b.Fatal(err)
		}
	}
}

// benchmarkLoad runs a workload on a new chain. One iteration is the whole run; what comes before is not timed.
func benchmarkLoad(b *testing.B, chain contender, token bool, each, rate int) {
	for b.Loop() {
		b.StopTimer()
		t, stop := chain(b)
		w := newSignedLoad(t.chain, token, each)
		w.prepare(b, t)
		b.StartTimer()
		w.run(b, t, rate).report(b)
		b.StopTimer()
		stop()
		b.StartTimer()
	}
}

// BenchmarkTransfers measures native transfers, signed before and sent over JSON-RPC in batches.
func BenchmarkTransfers(b *testing.B) {
	b.Run("validators=1", func(b *testing.B) { benchmarkLoad(b, one, false, 600, 0) })
	b.Run("validators=4", func(b *testing.B) { benchmarkLoad(b, four, false, 200, 0) })
	b.Run("half-load", func(b *testing.B) { benchmarkLoad(b, one, false, 600, 3000) })
	b.Run("geth-dev", func(b *testing.B) { benchmarkLoad(b, gethDev, false, 600, 0) })
}

// BenchmarkERC20Transfers measures the same with transfers of a plain OpenZeppelin ERC-20.
func BenchmarkERC20Transfers(b *testing.B) {
	b.Run("validators=1", func(b *testing.B) { benchmarkLoad(b, one, true, 600, 0) })
	b.Run("validators=4", func(b *testing.B) { benchmarkLoad(b, four, true, 200, 0) })
	b.Run("half-load", func(b *testing.B) { benchmarkLoad(b, one, true, 400, 2000) })
	b.Run("geth-dev", func(b *testing.B) { benchmarkLoad(b, gethDev, true, 600, 0) })
}

// BenchmarkFinality measures what a client waits for: from sending a transfer until its receipt is there, which is final. The
// chain is otherwise idle, and the transfers come at moments that have nothing to do with its blocks.
func BenchmarkFinality(b *testing.B) {
	b.Run("validators=1", func(b *testing.B) { benchmarkFinality(b, one) })
	b.Run("validators=4", func(b *testing.B) { benchmarkFinality(b, four) })
	b.Run("geth-dev", func(b *testing.B) { benchmarkFinality(b, gethDev) })
}

func benchmarkFinality(b *testing.B, chain contender) {
	const (
		samples = 100
		apart   = 137 * time.Millisecond // seven in a block, each at another phase of it
	)
	for b.Loop() {
		t, stop := chain(b)
		client, err := ethclient.Dial(t.urls[0])
		if err != nil {
			b.Fatal(err)
		}
		waits := make([]time.Duration, samples)
		signer := types.LatestSignerForChainID(big.NewInt(t.chain))
		var waiting sync.WaitGroup
		for i := range waits {
			tx := types.MustSignNewTx(richKey, signer, &types.DynamicFeeTx{
				ChainID: signer.ChainID(), Nonce: uint64(i), To: &recipient, Value: big.NewInt(1), Gas: 21000,
				GasFeeCap: big.NewInt(100 * params.GWei), GasTipCap: big.NewInt(params.GWei / 100),
			})
			began := time.Now()
			if err := client.SendTransaction(context.Background(), tx); err != nil {
				b.Fatal(err)
			}
			waiting.Go(func() { waits[i] = receiptAfter(b, client, tx.Hash(), began) })
			time.Sleep(apart) // an input of the benchmark
		}
		waiting.Wait()
		client.Close()
		stop()
		b.ReportMetric(milliseconds(quantile(waits, 50)), "p50-ms")
		b.ReportMetric(milliseconds(quantile(waits, 99)), "p99-ms")
	}
}

// receiptAfter polls as a wallet does, only more often.
func receiptAfter(b *testing.B, client *ethclient.Client, hash common.Hash, began time.Time) time.Duration {
	for time.Since(began) < patience {
		if _, err := client.TransactionReceipt(context.Background(), hash); err == nil {
			return time.Since(began)
		}
		time.Sleep(5 * time.Millisecond)
	}
	b.Error("a receipt does not come")
	return patience
}

// BenchmarkBlockInterval watches an idle chain for fifteen blocks.
func BenchmarkBlockInterval(b *testing.B) {
	b.Run("validators=1", func(b *testing.B) { benchmarkInterval(b, one) })
	b.Run("validators=4", func(b *testing.B) { benchmarkInterval(b, four) })
}

func benchmarkInterval(b *testing.B, chain contender) {
	const blocks = 15
	for b.Loop() {
		t, stop := chain(b)
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		heads := watchHeads(b, ctx, t)
		last := (<-heads).at
		var intervals []time.Duration
		for len(intervals) < blocks {
			select {
			case h := <-heads:
				intervals, last = append(intervals, h.at.Sub(last)), h.at
			case <-ctx.Done():
				b.Fatal("no block comes")
			}
		}
		cancel()
		stop()
		reportIntervals(b, intervals)
	}
}

// BenchmarkStart measures from an empty home to the first block.
func BenchmarkStart(b *testing.B) {
	for b.Loop() {
		began := time.Now()
		n := start(b, benchConfig(b))
		ready := time.Since(began)
		n.waitHeight(b, 1)
		b.ReportMetric(float64(ready.Milliseconds()), "ms/ready")
		b.ReportMetric(float64(time.Since(began).Milliseconds()), "ms/first-block")
		b.StopTimer()
		if err := n.stop(); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
	}
}
