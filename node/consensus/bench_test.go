package consensus_test

import (
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/trellis-network/trellis/types/payload"
)

// BenchmarkReplay measures what one block costs a node that comes back from a crash. Flushes bound the blocks, so this is
// what bounds the time.
func BenchmarkReplay(b *testing.B) {
	const transfers = 5000
	c := newChain(b)
	calls := make([]rpc.BatchElem, 0, transfers)
	for nonce := range uint64(transfers) {
		calls = append(calls, rpc.BatchElem{Method: "eth_sendRawTransaction", Args: []any{hexutil.Bytes(c.send(b, nonce))}, Result: new(hexutil.Bytes)})
	}
	for part := range slices.Chunk(calls, 1000) {
		if err := c.client.Attach().BatchCall(part); err != nil {
			b.Fatal(err)
		}
		for _, call := range part {
			if call.Error != nil {
				b.Fatal(call.Error)
			}
		}
	}
	txs := c.propose(b)
	p, err := payload.Parse(txs[0])
	if err != nil {
		b.Fatal(err)
	}
	if len(p.Data.Transactions) == 0 {
		b.Fatal("the block is empty")
	}
	var busy time.Duration
	for b.Loop() {
		b.StopTimer()
		again := newNode(b, c.key, c.docs)
		before := cpu(b)
		b.StartTimer()
		again.decide(b, txs)
		busy += cpu(b) - before
	}
	gas := float64(p.Data.GasUsed) * float64(b.N)
	b.ReportMetric(gas/1e6/b.Elapsed().Seconds(), "Mgas/s")
	b.ReportMetric(gas/1e6/busy.Seconds(), "Mgas/cpu-s")
	b.ReportMetric(float64(len(p.Data.Transactions)), "transfers/block")
}

// cpu returns the processor time this process has used.
func cpu(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
