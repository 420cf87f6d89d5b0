package devnet

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/examples"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/enclave"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

const (
	taskLanes = 12  // requesters, each with a prover of its own, that work side by side
	taskBatch = 192 // tasks that a lane asks for, and then brings the results of
	taskTurns = 4
)

// BenchmarkTasks measures tasks through the market on a chain with its consensus and blocks of a second: asked for and fulfilled in
// batches, without locks, with an attested key's signature each. It prints the gas of both.
func BenchmarkTasks(b *testing.B) {
	p, err := policy.Parse(examples.AirQuality)
	if err != nil {
		b.Fatal(err)
	}
	home := app.Home(b.TempDir())
	ctx, cancel := context.WithCancel(b.Context())
	up, ended := make(chan app.Endpoints, 1), make(chan error, 1)
	go func() {
		ended <- Run(ctx, Config{
			Home: home, Policy: p, Devices: 2, RPCAddr: "127.0.0.1:0", GatewayAddr: "127.0.0.1:0", IssuerAddr: "127.0.0.1:0", VerifierAddr: "127.0.0.1:0",
			ExplorerAddr: "127.0.0.1:0", Economy: app.Economy{DaySeconds: 1}, Up: func(e app.Endpoints) { up <- e }, Log: slog.New(slog.DiscardHandler),
		})
	}()
	var endpoints app.Endpoints
	select {
	case endpoints = <-up:
	case err := <-ended:
		b.Fatal(err)
	}
	m := &taskMarket{b: b, home: home, rpc: endpoints.RPC}
	m.open(ctx)
	for b.Loop() {
		m.run(ctx)
	}
	cancel()
	if err := <-ended; err != nil && !errors.Is(err, context.Canceled) {
		b.Error(err)
	}
}

type taskMarket struct {
	b      *testing.B
	home   app.Home
	rpc    string
	client *chain.Client
	size   uint64 // of the log
	lanes  []taskLane
	nonce  uint64
}

type taskLane struct {
	requester, prover *chain.Writer
	key               sig.PrivateKey // of the prover
}

func (m *taskMarket) must(err error) {
	m.b.Helper()
	if err != nil {
		m.b.Fatal(err)
	}
}

func (m *taskMarket) writer(name string) *chain.Writer {
	key, err := m.home.Account(name)
	m.must(err)
	return m.client.Writer(m.client.NewAccount(key))
}

// open publishes a program, and makes an operator with a prover for each lane.
func (m *taskMarket) open(ctx context.Context) {
	var err error
	m.client, err = chain.Dial(ctx, m.rpc)
	m.must(err)
	owner := m.writer(app.OperatorKey)
	_, err = owner.PublishProgram(ctx, 1, common.Hash{1}, common.Hash{2}, compute.RouteOf(compute.Attested), "")
	m.must(err)
	operator, err := owner.RegisterOperator(ctx, 0, 91, 1000, "")
	m.must(err)
	m.must(owner.RestakeCoins(ctx, operator, units.IOTX(1_000_000)))
	m.must(owner.OptIn(ctx, operator, predeploys.ProversService))
	m.must(owner.Allocate(ctx, operator, predeploys.ProversService, chain.Coin, chain.Whole))
	m.wait("the operator's stake", func() bool {
		_, now, err := m.client.Time(ctx)
		m.must(err)
		stake, err := m.client.Guaranteed(ctx, predeploys.ProversService, operator, chain.Coin, now)
		m.must(err)
		return !stake.IsZero()
	})
	m.wait("the log's checkpoint", func() bool {
		m.size, _, err = m.client.Checkpoint(ctx, 1)
		m.must(err)
		return m.size > 0
	})
	for i := range taskLanes {
		lane := taskLane{requester: m.writer(fmt.Sprintf("requester%d", i)), prover: m.writer(fmt.Sprintf("prover%d", i))}
		lane.key, err = m.home.Account(fmt.Sprintf("prover%d", i))
		m.must(err)
		m.must(owner.Transfer(ctx, lane.requester.Account().Address(), units.IOTX(20_000)))
		m.must(owner.Transfer(ctx, lane.prover.Account().Address(), units.IOTX(1000)))
		m.must(owner.OfferProver(ctx, operator, lane.prover.Account().Address()))
		m.must(lane.prover.AcceptProver(ctx, operator, 1, []compute.Route{compute.RouteOf(compute.Attested)}, ""))
		m.vouch(ctx, lane.prover.Account().Address())
		m.lanes = append(m.lanes, lane)
	}
}

func (m *taskMarket) vouch(ctx context.Context, key common.Address) {
	verifier, err := m.home.Account(app.VerifierKey)
	m.must(err)
	block, now, err := m.client.Time(ctx)
	m.must(err)
	v := enclave.Vouch{Scope: 1, Key: key, Holder: key, Measurement: common.Hash{2}, Kind: enclave.Simulated, AtBlock: block - 1, Until: now + 86_400}
	signature, err := enclave.Sign(verifier, v.Digest(m.client.EnclavePlace()))
	m.must(err)
	m.must(m.writer(app.OperatorKey).RegisterEnclave(ctx, v, signature))
}

func (m *taskMarket) wait(what string, holds func() bool) {
	m.b.Helper()
	for end := time.Now().Add(3 * time.Minute); !holds(); {
		if time.Now().After(end) {
			m.b.Fatalf("waited in vain for %s", what)
		}
		<-time.After(200 * time.Millisecond)
	}
}

// run has all lanes take their turns, and prints what the market did.
func (m *taskMarket) run(ctx context.Context) {
	first, _, err := m.client.Time(ctx)
	m.must(err)
	began := time.Now()
	var group sync.WaitGroup
	failed := make(chan error, len(m.lanes))
	for i, lane := range m.lanes {
		nonce := m.nonce + uint64(i*taskTurns*taskBatch)
		group.Go(func() {
			for turn := range taskTurns {
				if err := lane.turn(ctx, m.size, nonce+uint64(turn*taskBatch)); err != nil {
					failed <- err
					return
				}
			}
		})
	}
	group.Wait()
	elapsed := time.Since(began)
	select {
	case err := <-failed:
		m.b.Fatal(err)
	default:
	}
	count := float64(len(m.lanes) * taskTurns * taskBatch)
	m.nonce += uint64(count)
	last, _, err := m.client.Time(ctx)
	m.must(err)
	gas := m.gas(ctx, first+1, last)
	m.b.ReportMetric(count/elapsed.Seconds(), "tasks/s")
	m.b.ReportMetric(float64(gas["requestMany"])/count, "gas/request")
	m.b.ReportMetric(float64(gas["fulfilMany"])/count, "gas/result")
	m.b.ReportMetric(float64(last-first), "blocks")
}

// turn asks for results and brings them.
func (l taskLane) turn(ctx context.Context, size, nonce uint64) error {
	_, now, err := l.requester.Time(ctx)
	if err != nil {
		return err
	}
	offer := chain.Offer{MinPrice: units.IOTX(1), MaxPrice: units.IOTX(1), RampSeconds: 60, LockSeconds: 60, Deadline: now + 3600}
	requests := make([]chain.Request, taskBatch)
	for i := range requests {
		requests[i] = chain.Request{Project: epoch.Project(1), Version: 1, LogEnd: size, WindowEnd: 1000, Params: make([]byte, 160), Nonce: nonce + uint64(i)}
	}
	asked, err := l.requester.RequestTasks(ctx, offer, requests...)
	if err != nil {
		return err
	}
	results := make([]chain.Submission, len(asked))
	for i, a := range asked {
		output := make([]byte, 128)
		digest := compute.ResultDigest(a.ID, output, l.prover.Account().Address())
		evidence, err := crypto.Sign(digest[:], l.key.ECDSA())
		if err != nil {
			return err
		}
		evidence[64] += 27
		results[i] = chain.Submission{Task: a.Task, Terms: a.Terms, Prover: l.prover.Account().Address(), Output: output, Evidence: evidence}
	}
	done, refused, err := l.prover.FulfilMany(ctx, results...)
	if err == nil && len(done) != len(results) {
		err = fmt.Errorf("%d of %d results were taken, %d refused", len(done), len(results), len(refused))
	}
	return err
}

// gas adds up what transactions to the market used in blocks, by their method.
func (m *taskMarket) gas(ctx context.Context, first, last uint64) map[string]uint64 {
	sum := make(map[string]uint64)
	for n := first; n <= last; n++ {
		block, err := m.client.Eth().BlockByNumber(ctx, new(big.Int).SetUint64(n))
		m.must(err)
		receipts, err := m.client.Eth().BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(block.Hash(), false))
		m.must(err)
		for i, tx := range block.Transactions() {
			if tx.To() != nil && *tx.To() == predeploys.ComputeMarket {
				sum[chain.MarketMethod(tx.Data())] += receipts[i].GasUsed
			}
		}
	}
	return sum
}
