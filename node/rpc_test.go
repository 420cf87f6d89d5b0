package node_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"maps"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

func TestTransferOverHTTPIsFinalAtOnce(t *testing.T) {
	n := start(t, testConfig(t.TempDir()))
	client, err := ethclient.Dial(n.Endpoint().HTTP)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	remote := &running{Client: client}
	receipt := remote.receipt(t, remote.transfer(t, common.Address{0xaa}, big.NewInt(7)))
	balance, err := client.BalanceAt(t.Context(), common.Address{0xaa}, receipt.BlockNumber)
	if err != nil || balance.Int64() != 7 {
		t.Errorf("recipient has %v (error %v), want 7", balance, err)
	}
	for _, tag := range []rpc.BlockNumber{rpc.SafeBlockNumber, rpc.FinalizedBlockNumber} {
		// The client shows a head a moment before it calls it final, and a busy machine makes the moment long.
		latest := remote.height(t)
		until(t, tag.String()+" block", func() bool {
			header, err := client.HeaderByNumber(t.Context(), big.NewInt(int64(tag)))
			if err != nil {
				t.Fatal(err)
			}
			return header.Number.Uint64() >= latest
		})
	}
}

func TestLogsArriveOverWebSocket(t *testing.T) {
	n := start(t, testConfig(t.TempDir()))
	client, err := ethclient.Dial(n.Endpoint().WS)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	logs := make(chan types.Log, 1)
	sub, err := client.SubscribeFilterLogs(t.Context(), ethereum.FilterQuery{}, logs)
	if err != nil {
		t.Fatal(err)
	}
	defer sub.Unsubscribe()
	// PUSH1 7, PUSH0, PUSH0, LOG1: code run at creation emits one log with topic 7.
	nonce, err := n.PendingNonceAt(t.Context(), rich)
	if err != nil {
		t.Fatal(err)
	}
	tx := sign(richKey, &types.DynamicFeeTx{Nonce: nonce, Gas: 100_000, Data: common.FromHex("60075f5fa1")})
	if err := client.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	select {
	case log := <-logs:
		if log.TxHash != tx.Hash() || log.Topics[0] != common.BigToHash(big.NewInt(7)) || log.Removed {
			t.Errorf("unexpected log %+v", log)
		}
	case err := <-sub.Err():
		t.Fatal(err)
	case <-time.After(patience):
		t.Fatal("no log arrives")
	}
}

func TestWrongTransactionsAreRefusedWithAReason(t *testing.T) {
	n := start(t, testConfig(t.TempDir()))
	n.waitHeight(t, 1)
	foreign := types.MustSignNewTx(richKey, types.LatestSignerForChainID(big.NewInt(1)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1), Gas: 21000, To: &recipient, GasFeeCap: big.NewInt(1e11), GasTipCap: big.NewInt(1),
	})
	if err := n.SendTransaction(t.Context(), foreign); err == nil || !strings.Contains(err.Error(), "invalid sender") {
		t.Errorf("transaction for chain 1: error %v, want invalid sender", err)
	}
	poor := sign(richKey, &types.DynamicFeeTx{Gas: 21000, To: &recipient, Value: ether(2_000_000)})
	if err := n.SendTransaction(t.Context(), poor); err == nil || !strings.Contains(err.Error(), "insufficient funds") {
		t.Errorf("transfer of too much: error %v, want insufficient funds", err)
	}
	var hash common.Hash
	err := n.Attach().Call(&hash, "eth_sendRawTransaction", hexutil.Bytes{types.BlobTxType, 0xc0})
	if err == nil || !strings.Contains(err.Error(), "keeps no blobs") {
		t.Errorf("blob transaction: error %v, want a refusal of blobs", err)
	}
}

func TestPublicListenerServesNoDangerousModule(t *testing.T) {
	n := start(t, testConfig(t.TempDir()))
	for method, public := range map[string]bool{
		"eth_chainId": true, "net_version": true, "web3_clientVersion": true, "txpool_status": true,
		"admin_nodeInfo": false, "debug_getRawHeader": false, "miner_setGasLimit": false, "engine_exchangeCapabilities": false,
	} {
		body, _ := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": []any{}})
		answer, err := http.Post(n.Endpoint().HTTP, "application/json", bytes.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(answer.Body)
		answer.Body.Close()
		if err != nil {
			t.Fatal(err)
		}
		if served := !strings.Contains(string(text), "-32601"); served != public {
			t.Errorf("%s is served: %v, want %v; answer %s", method, served, public, text)
		}
	}
	var trace json.RawMessage
	if err := n.Attach().Call(&trace, "debug_traceBlockByNumber", "0x1"); err != nil && strings.Contains(err.Error(), "does not exist") {
		t.Errorf("tracers are missing in the process: %v", err)
	}
}

func TestPublicListenersNameTheirModules(t *testing.T) {
	for _, debug := range []bool{false, true} {
		cfg := testConfig(t.TempDir())
		cfg.DebugRPC = debug
		cfg.RPCLimits.LogBlocks = 5
		n := start(t, cfg)
		n.waitHeight(t, 8)
		want := []string{"eth", "net", "rpc", "trellis", "txpool", "web3"}
		if debug {
			want = []string{"debug", "eth", "net", "rpc", "trellis", "txpool", "web3"}
		}
		for _, url := range []string{n.Endpoint().HTTP, n.Endpoint().WS} {
			client, err := rpc.Dial(url)
			if err != nil {
				t.Fatal(err)
			}
			defer client.Close()
			modules, err := client.SupportedModules()
			if err != nil {
				t.Fatal(err)
			}
			if got := slices.Sorted(maps.Keys(modules)); !slices.Equal(got, want) {
				t.Errorf("%s serves %v, want %v", url, got, want)
			}
			var trace json.RawMessage
			err = client.Call(&trace, "debug_traceBlockByNumber", "0x1", map[string]string{"tracer": "callTracer"})
			if (err == nil) != debug {
				t.Errorf("tracer at %s: error %v; want one unless debug is on", url, err)
			}
			// Of the module only the tracers are served.
			if err := client.Call(&trace, "debug_setHead", "0x1"); err == nil || !strings.Contains(err.Error(), "does not exist") {
				t.Errorf("debug_setHead at %s: error %v, want that it does not exist", url, err)
			}
			logs := func(to string) error {
				return client.Call(&trace, "eth_getLogs", map[string]string{"fromBlock": "0x1", "toBlock": to})
			}
			if err := logs("0x6"); err != nil {
				t.Errorf("logs of few blocks: %v", err)
			}
			if err := logs("0x8"); err == nil || !strings.Contains(err.Error(), "block range") {
				t.Errorf("logs of many blocks: error %v, want one of the range", err)
			}
		}
	}
	cfg := testConfig(t.TempDir())
	cfg.DebugRPC, cfg.HTTPAddress = true, "0.0.0.0:0"
	wantError(t, runError(t, cfg), "debug", "127.0.0.1")
}

// TestPastStateStaysReadable guards against what a flush throws away: it keeps but one state in memory. The index of past
// states is built from the second start on, or from a minute after the first, so the test restarts the node.
func TestPastStateStaysReadable(t *testing.T) {
	cfg := testConfig(t.TempDir())
	cfg.FlushBlocks = 4
	first := start(t, cfg)
	first.waitHeight(t, 6)
	if err := first.stop(); err != nil {
		t.Fatal(err)
	}
	n := start(t, cfg)
	n.waitHeight(t, 16)
	previous := big.NewInt(-1)
	for height := int64(0); height <= 16; height++ {
		var balance *big.Int
		until(t, "past state", func() (ok bool) {
			var err error
			balance, err = n.BalanceAt(context.Background(), recipient, big.NewInt(height))
			return err == nil
		})
		if balance.Cmp(previous) <= 0 {
			t.Errorf("emission recipient has %v in block %d and %v before", balance, height, previous)
		}
		previous = balance
	}
}
