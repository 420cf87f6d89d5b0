package node_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"math/big"
	"slices"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/trellis-network/trellis/contracts/bindings"
)

// A target is a chain under load: one of ours, or another for comparison. Its rich account has coins.
type target struct {
	chain int64
	urls  []string // of JSON-RPC, which the load is spread over
	ws    string
	cpu   func() time.Duration // used by the nodes and the load generator
}

const (
	loadSenders = 200
	loadBatch   = 100 // transactions in one call of JSON-RPC

	// loadAhead bounds what is sent and not committed: a few blocks, which the pools of all targets hold.
	loadAhead = 20_000
)

// A signedLoad is transactions signed before, each sender's in order. They fit any new chain of the same number.
type signedLoad struct {
	token bool
	raw   [][]hexutil.Bytes
}

// signedLoads remembers what was signed, because signing takes as long as some of the runs.
var signedLoads = struct {
	sync.Mutex
	made map[[3]int64]*signedLoad
}{made: make(map[[3]int64]*signedLoad)}

// newSignedLoad returns each transactions of all senders, native transfers or transfers of a token, to 200 recipients.
func newSignedLoad(chain int64, token bool, each int) *signedLoad {
	signedLoads.Lock()
	defer signedLoads.Unlock()
	key := [3]int64{chain, int64(each), 0}
	if token {
		key[2] = 1
	}
	if w := signedLoads.made[key]; w != nil {
		return w
	}
	w := &signedLoad{token: token, raw: make([][]hexutil.Bytes, loadSenders)}
	var signing sync.WaitGroup
	for i := range w.raw {
		signing.Go(func() { w.raw[i] = signMany(senderKey(i), chain, token, each) })
	}
	signing.Wait()
	signedLoads.made[key] = w
	return w
}

func senderKey(i int) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("load"), binary.BigEndian.AppendUint64(nil, uint64(i))))
	if err != nil {
		panic(err)
	}
	return key
}

// tokenAddress is where the first contract of the rich account lands.
var tokenAddress = crypto.CreateAddress(rich, 0)

func signMany(key *ecdsa.PrivateKey, chain int64, token bool, count int) []hexutil.Bytes {
	out := make([]hexutil.Bytes, count)
	signer := types.LatestSignerForChainID(big.NewInt(chain))
	parsed, err := bindings.RewardTokenMetaData.GetAbi()
	if err != nil {
		panic(err)
	}
	for nonce := range out {
		to := common.BigToAddress(big.NewInt(int64(nonce%200 + 1_000_000)))
		tx := &types.DynamicFeeTx{
			ChainID: signer.ChainID(), Nonce: uint64(nonce), To: &to, Value: big.NewInt(1), Gas: 21000,
			GasFeeCap: big.NewInt(100 * params.GWei), GasTipCap: big.NewInt(params.GWei / 100),
		}
		if token {
			tx.To, tx.Value, tx.Gas = &tokenAddress, new(big.Int), 60_000
			if tx.Data, err = parsed.Pack("transfer", to, big.NewInt(1)); err != nil {
				panic(err)
			}
		}
		if out[nonce], err = types.MustSignNewTx(key, signer, tx).MarshalBinary(); err != nil {
			panic(err)
		}
	}
	return out
}

// prepare gives the senders coins, and where the workload is of tokens, tokens.
func (w *signedLoad) prepare(b *testing.B, t target) {
	b.Helper()
	client, err := ethclient.Dial(t.urls[0])
	if err != nil {
		b.Fatal(err)
	}
	defer client.Close()
	auth, err := bind.NewKeyedTransactorWithChainID(richKey, big.NewInt(t.chain))
	if err != nil {
		b.Fatal(err)
	}
	_, tx, token, err := bindings.DeployRewardToken(auth, client, "Load", "LOAD", ether(1_000_000), rich)
	if err != nil {
		b.Fatal(err)
	}
	last := tx
	signer := types.LatestSignerForChainID(big.NewInt(t.chain))
	for i := range loadSenders {
		to := crypto.PubkeyToAddress(senderKey(i).PublicKey)
		last = types.MustSignNewTx(richKey, signer, &types.DynamicFeeTx{
			ChainID: signer.ChainID(), Nonce: last.Nonce() + 1, To: &to, Value: ether(100), Gas: 21000,
			GasFeeCap: big.NewInt(100 * params.GWei), GasTipCap: big.NewInt(params.GWei / 100),
		})
		if err := client.SendTransaction(context.Background(), last); err != nil {
			b.Fatal(err)
		}
		if w.token {
			auth.Nonce, auth.GasLimit = new(big.Int).SetUint64(last.Nonce()+1), 100_000
			if last, err = token.Transfer(auth, to, ether(1)); err != nil {
				b.Fatal(err)
			}
		}
	}
	remote := &running{Client: client}
	remote.receipt(b, last)
	// The pool learns of a block after its receipts are there, and until then knows of no coins.
	remote.waitHeight(b, remote.height(b)+1)
}

// An outcome is what a run of a workload showed.
type outcome struct {
	count     int
	elapsed   time.Duration // from the first transaction sent to the last committed
	busy      time.Duration // processor time
	intervals []time.Duration
}

// run sends the workload, at most rate transactions a second, 0 for as fast as they are committed, and waits until all are in
// blocks.
func (w *signedLoad) run(b *testing.B, t target, rate int) outcome {
	b.Helper()
	out := outcome{count: len(w.raw) * len(w.raw[0])}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	heads := watchHeads(b, ctx, t)
	var sent, committed atomic.Int64
	began, busy := time.Now(), t.cpu()
	failed := make(chan error, 2)
	var sending sync.WaitGroup
	sending.Go(func() { w.send(ctx, t, rate, &sent, &committed, failed) })
	var last time.Time
	for committed.Load() < int64(out.count) {
		select {
		case head := <-heads:
			if !last.IsZero() {
				out.intervals = append(out.intervals, head.at.Sub(last))
			}
			last = head.at
			committed.Add(int64(head.transactions))
		case err := <-failed:
			b.Fatal(err)
		case <-ctx.Done():
			b.Fatalf("%d of %d transactions sent and %d committed in %v", sent.Load(), out.count, committed.Load(), time.Since(began))
		}
	}
	out.elapsed, out.busy = last.Sub(began), t.cpu()-busy
	cancel()
	sending.Wait()
	return out
}

// send sends the batches of all senders in turn, over two connections. What goes wrong it says on failed, which has room for both.
func (w *signedLoad) send(ctx context.Context, t target, rate int, sent, committed *atomic.Int64, failed chan<- error) {
	var group sync.WaitGroup
	began := time.Now()
	const lanes = 2
	for lane := range lanes {
		group.Go(func() {
			client, err := rpc.Dial(t.urls[lane%len(t.urls)])
			if err != nil {
				failed <- err
				return
			}
			defer client.Close()
			for from := 0; from < len(w.raw[0]); from += loadBatch {
				for i := lane; i < len(w.raw); i += lanes {
					for ctx.Err() == nil && (sent.Load()-committed.Load() > loadAhead ||
						rate > 0 && sent.Load() > int64(float64(rate)*time.Since(began).Seconds())) {
						time.Sleep(2 * time.Millisecond)
					}
					part := w.raw[i][from:min(from+loadBatch, len(w.raw[i]))]
					if err := sendBatch(ctx, client, part); err != nil {
						failed <- err
						return
					}
					sent.Add(int64(len(part)))
				}
			}
		})
	}
	group.Wait()
}

func sendBatch(ctx context.Context, client *rpc.Client, part []hexutil.Bytes) error {
	calls := make([]rpc.BatchElem, len(part))
	for j, tx := range part {
		calls[j] = rpc.BatchElem{Method: "eth_sendRawTransaction", Args: []any{tx}, Result: new(common.Hash)}
	}
	if err := client.BatchCallContext(ctx, calls); err != nil {
		return err
	}
	for _, c := range calls {
		if c.Error != nil {
			return c.Error
		}
	}
	return nil
}

// A head is a new block as a client sees it.
type head struct {
	at           time.Time
	transactions uint
}

// watchHeads follows the chain over WebSocket until ctx ends.
func watchHeads(b *testing.B, ctx context.Context, t target) <-chan head {
	b.Helper()
	client, err := ethclient.Dial(t.ws)
	if err != nil {
		b.Fatal(err)
	}
	headers, out := make(chan *types.Header, 64), make(chan head, 64)
	sub, err := client.SubscribeNewHead(ctx, headers)
	if err != nil {
		b.Fatal(err)
	}
	go func() {
		defer client.Close()
		defer sub.Unsubscribe()
		for {
			select {
			case h := <-headers:
				at := time.Now()
				n, err := client.TransactionCount(ctx, h.Hash())
				if err != nil {
					if ctx.Err() == nil {
						b.Error(err)
					}
					return
				}
				select {
				case out <- head{at, n}:
				case <-ctx.Done():
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

// report prints what is said of a run at full load.
func (o outcome) report(b *testing.B) {
	b.ReportMetric(float64(o.count)/o.elapsed.Seconds(), "tx/s")
	b.ReportMetric(float64(o.busy.Microseconds())/float64(o.count), "cpu-µs/tx")
	reportIntervals(b, o.intervals)
}

func reportIntervals(b *testing.B, intervals []time.Duration) {
	b.ReportMetric(milliseconds(quantile(intervals, 50)), "ms/block-median")
	b.ReportMetric(milliseconds(quantile(intervals, 99)), "ms/block-p99")
}

// quantile returns the value that so many percent do not exceed.
func quantile(d []time.Duration, percent int) time.Duration {
	if len(d) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(d))
	return sorted[(len(sorted)*percent+99)/100-1]
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// cpu returns the processor time this process has used. On a shared machine it says more than the clock.
func cpu() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
