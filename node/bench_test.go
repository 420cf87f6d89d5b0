package node_test

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"slices"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/trellis-network/trellis/node"
)

// benchConfig is a node as users run it, but for its port.
func benchConfig(b *testing.B) node.Config {
	cfg := testConfig(b.TempDir())
	cfg.Interval, cfg.CacheMB = 0, 0
	return cfg
}

// BenchmarkTransfers sends signed transfers over JSON-RPC in batches and waits until all are in blocks. One iteration is
// the whole run; the signing is not timed.
func BenchmarkTransfers(b *testing.B) {
	const senders, each, batch = 200, 200, 100
	for b.Loop() {
		b.StopTimer()
		cfg := benchConfig(b)
		raw := make([][]hexutil.Bytes, senders)
		for i := range raw {
			key, err := crypto.GenerateKey()
			if err != nil {
				b.Fatal(err)
			}
			cfg.Genesis.Alloc[crypto.PubkeyToAddress(key.PublicKey)] = types.Account{Balance: ether(100)}
			raw[i] = signMany(b, key, each)
		}
		n := start(b, cfg)
		n.waitHeight(b, 2)
		b.StartTimer()
		began, busy := time.Now(), cpu(b)
		sendAll(b, n.Endpoint().HTTP, raw, batch)
		n.waitCommitted(b, senders*each)
		b.ReportMetric(float64(senders*each)/time.Since(began).Seconds(), "transfers/s")
		b.ReportMetric(float64((cpu(b)-busy).Microseconds())/float64(senders*each), "cpu-µs/transfer")
		b.StopTimer()
		if err := n.stop(); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
	}
}

// cpu returns the processor time this process has used. On a shared machine it says more than the clock.
func cpu(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func signMany(b *testing.B, key *ecdsa.PrivateKey, count int) []hexutil.Bytes {
	out := make([]hexutil.Bytes, count)
	for nonce := range out {
		to := common.BigToAddress(big.NewInt(int64(nonce + 1_000_000)))
		raw, err := sign(key, &types.DynamicFeeTx{Nonce: uint64(nonce), To: &to, Value: big.NewInt(1), Gas: 21000}).MarshalBinary()
		if err != nil {
			b.Fatal(err)
		}
		out[nonce] = raw
	}
	return out
}

// sendAll sends each sender's transactions in order, over two connections.
func sendAll(b *testing.B, url string, raw [][]hexutil.Bytes, batch int) {
	var group sync.WaitGroup
	for lane := range 2 {
		group.Go(func() {
			client, err := rpc.Dial(url)
			if err != nil {
				b.Error(err)
				return
			}
			defer client.Close()
			for i := lane; i < len(raw); i += 2 {
				for part := range slices.Chunk(raw[i], batch) {
					calls := make([]rpc.BatchElem, len(part))
					for j, tx := range part {
						calls[j] = rpc.BatchElem{Method: "eth_sendRawTransaction", Args: []any{tx}, Result: new(common.Hash)}
					}
					if err := client.BatchCall(calls); err != nil {
						b.Error(err)
						return
					}
					for _, c := range calls {
						if c.Error != nil {
							b.Error(c.Error)
							return
						}
					}
				}
			}
		})
	}
	group.Wait()
}

func (r *running) waitCommitted(b *testing.B, count uint) {
	var have uint
	next := int64(1)
	until(b, "all transfers", func() bool {
		for ; ; next++ {
			block, err := r.HeaderByNumber(context.Background(), big.NewInt(next))
			if err != nil {
				return have >= count
			}
			n, err := r.TransactionCount(context.Background(), block.Hash())
			if err != nil {
				b.Fatal(err)
			}
			have += n
		}
	})
}

// BenchmarkBlockInterval watches an idle node for fifteen blocks.
func BenchmarkBlockInterval(b *testing.B) {
	const blocks = 15
	for b.Loop() {
		n := start(b, benchConfig(b))
		n.waitHeight(b, 2)
		heads := make(chan *types.Header)
		sub, err := n.SubscribeNewHead(context.Background(), heads)
		if err != nil {
			b.Fatal(err)
		}
		last := time.Time{}
		var intervals []time.Duration
		for len(intervals) < blocks {
			select {
			case <-heads:
				now := time.Now()
				if !last.IsZero() {
					intervals = append(intervals, now.Sub(last))
				}
				last = now
			case err := <-sub.Err():
				b.Fatal(err)
			case <-time.After(patience):
				b.Fatal("no block comes")
			}
		}
		sub.Unsubscribe()
		slices.Sort(intervals)
		b.ReportMetric(float64(intervals[blocks/2].Microseconds())/1000, "ms/block-median")
		b.ReportMetric(float64(intervals[blocks*99/100].Microseconds())/1000, "ms/block-p99")
		if err := n.stop(); err != nil {
			b.Fatal(err)
		}
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
