package remote

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/node/execution"
	"github.com/trellis-network/trellis/node/execution/jwtsecret"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/payload"
	"github.com/trellis-network/trellis/types/validator"
)

const patience = time.Minute

var (
	quiet    = slog.New(slog.DiscardHandler)
	answerer = common.Address{0xaa} // a contract that returns the timestamp
	reverter = common.Address{0xbb} // one that reverts
)

// chain is an execution client with its Engine API, and a Client of that.
type chain struct {
	t       *testing.T
	key     *ecdsa.PrivateKey // of an account with coins
	genesis *core.Genesis
	local   *execution.Client
	remote  *Client
}

func testGenesis(t *testing.T, key *ecdsa.PrivateKey, id uint64) *core.Genesis {
	t.Helper()
	d, err := genesis.Build(genesis.Config{
		ChainID:    id,
		Time:       time.Unix(1_700_000_000, 0),
		Validators: []genesis.Validator{{Key: validator.PubKey(crypto.CompressPubkey(&key.PublicKey))}},
		Alloc: types.GenesisAlloc{
			crypto.PubkeyToAddress(key.PublicKey): {Balance: new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))},
			answerer:                              {Code: common.FromHex("425f5260205ff3")}, // TIMESTAMP PUSH0 MSTORE PUSH1 32 PUSH0 RETURN
			reverter:                              {Code: common.FromHex("5f5ffd")},
			// Requests that depend on the block: NUMBER TIMESTAMP, 64 bytes.
			params.WithdrawalQueueAddress: {Nonce: 1, Code: common.FromHex("435f524260205260405ff3")},
			// Storage that depends on the report: PUSH0 CALLDATALOAD NUMBER SSTORE STOP.
			params.BeaconRootsAddress: {Nonce: 1, Code: common.FromHex("5f35435500")},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	return d.Execution
}

func start(t *testing.T) *chain {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	c := &chain{t: t, key: key, genesis: testGenesis(t, key, 4690)}
	secret := filepath.Join(t.TempDir(), "jwt.hex")
	c.local, err = execution.New(execution.Config{
		Dir: t.TempDir(), Genesis: c.genesis, NodeKey: key, HTTPAddress: execution.Off, CacheMB: 32, Logger: quiet,
		EngineAddress: "127.0.0.1:0", JWTSecret: secret,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.local.Stop(); err != nil {
			t.Errorf("stop: %v", err)
		}
	})
	if err := c.local.Start(); err != nil {
		t.Fatal(err)
	}
	shared, err := jwtsecret.Load(secret)
	if err != nil {
		t.Fatal(err)
	}
	c.remote = c.dial(Config{URL: c.local.EngineEndpoint(), Secret: shared, Genesis: c.genesis, BuildTime: 20 * time.Millisecond, Logger: quiet})
	return c
}

func (c *chain) dial(cfg Config) *Client {
	c.t.Helper()
	ctx, cancel := context.WithTimeout(c.t.Context(), patience)
	defer cancel()
	client, err := Dial(ctx, cfg)
	if err != nil {
		c.t.Fatal(err)
	}
	c.t.Cleanup(func() { _ = client.Stop() })
	return client
}

func (c *chain) attributes(parent *types.Header) *engine.PayloadAttributes {
	report := crypto.Keccak256Hash(parent.Number.Bytes())
	return &engine.PayloadAttributes{
		Timestamp:             parent.Time + 3,
		Random:                common.Hash{1, 2, 3},
		SuggestedFeeRecipient: common.Address{4},
		Withdrawals:           []*types.Withdrawal{{Index: 1, Validator: 2, Address: common.Address{5}, Amount: 6}},
		BeaconRoot:            &report,
	}
}

func (c *chain) send(nonce uint64) {
	c.t.Helper()
	tx := types.MustSignNewTx(c.key, types.LatestSignerForChainID(big.NewInt(4690)), &types.DynamicFeeTx{
		ChainID: big.NewInt(4690), Nonce: nonce, To: &common.Address{9}, Gas: 21000, GasFeeCap: big.NewInt(1e11), GasTipCap: big.NewInt(1), Value: big.NewInt(1),
	})
	if err := ethclient.NewClient(c.local.Attach()).SendTransaction(c.t.Context(), tx); err != nil {
		c.t.Fatal(err)
	}
}

// commit builds and adopts a block with at least one transaction.
func (c *chain) commit() *payload.Payload {
	c.t.Helper()
	ctx := c.t.Context()
	parent := c.remote.Head()
	hash, a := parent.Hash(), c.attributes(parent)
	for deadline := time.Now().Add(patience); ; {
		p, err := c.remote.BuildPayload(ctx, hash, a, false)
		if err != nil {
			c.t.Fatal(err)
		}
		if len(p.Data.Transactions) == 0 && time.Now().Before(deadline) {
			a.Timestamp++ // other attributes, for the client keeps what it built with these
			continue
		}
		if err := c.remote.NewPayload(ctx, p); err != nil {
			c.t.Fatal(err)
		}
		if err := c.remote.SetHead(ctx, p.Data.BlockHash); err != nil {
			c.t.Fatal(err)
		}
		return p
	}
}

func TestBlocksAreBuiltExecutedAndAdopted(t *testing.T) {
	c := start(t)
	c.send(0)
	p := c.commit()
	if len(p.Data.Transactions) != 1 || len(p.Requests) != 1 {
		t.Fatalf("block has %d transactions and %d requests, want 1 and 1", len(p.Data.Transactions), len(p.Requests))
	}
	if head := c.remote.Head(); head.Hash() != p.Data.BlockHash || c.local.Head().Hash() != p.Data.BlockHash {
		t.Errorf("heads are %v and %v, want %v", head.Hash(), c.local.Head().Hash(), p.Data.BlockHash)
	}
	if err := c.remote.NewPayload(t.Context(), p); err != nil {
		t.Errorf("a known block: %v", err)
	}
	if c.remote.Durable() != 0 {
		t.Error("the client says what it cannot know")
	}
}

// TestEmptyPayloadIsTheSameFromEveryClient compares with the client in the process, which has a way to ask for it.
func TestEmptyPayloadIsTheSameFromEveryClient(t *testing.T) {
	c := start(t)
	for round := range uint64(3) {
		parent := c.remote.Head()
		a := c.attributes(parent)
		want, err := c.local.BuildPayload(t.Context(), parent.Hash(), a, true)
		if err != nil {
			t.Fatal(err)
		}
		simulated, err := c.remote.simulate(t.Context(), parent.Hash(), a)
		if err != nil {
			t.Fatal(err)
		}
		if err := c.remote.normalize(t.Context(), simulated); err != nil {
			t.Fatal(err)
		}
		got, err := c.remote.BuildPayload(t.Context(), parent.Hash(), a, true)
		if err != nil {
			t.Fatal(err)
		}
		for name, p := range map[string]*payload.Payload{"simulated": simulated, "built": got} {
			wantBytes, err := want.Bytes()
			if err != nil {
				t.Fatal(err)
			}
			if gotBytes, err := p.Bytes(); err != nil || !bytes.Equal(gotBytes, wantBytes) {
				t.Errorf("round %d: the %s empty block is\n%+v, error %v, want\n%+v", round, name, p, err, want)
			}
			if len(p.Data.Transactions) != 0 {
				t.Errorf("the %s empty block has %d transactions", name, len(p.Data.Transactions))
			}
		}
		if err := c.remote.NewPayload(t.Context(), simulated); err != nil {
			t.Fatal(err)
		}
		for i := range uint64(20) { // from now on the pool is never empty
			c.send(20*round + i)
		}
		c.commit()
	}
}

func TestInvalidBlocksAreToldFromUnknownOnes(t *testing.T) {
	c := start(t)
	parent := c.remote.Head()
	build := func() *payload.Payload {
		p, err := c.remote.BuildPayload(t.Context(), parent.Hash(), c.attributes(parent), false)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	rehash := func(p *payload.Payload) {
		block, err := engine.ExecutableDataToBlockNoHash(p.Data, []common.Hash{}, &p.BeaconRoot, p.Requests)
		if err != nil {
			t.Fatal(err)
		}
		p.Data.BlockHash = block.Hash()
	}
	for name, spoil := range map[string]func(*payload.Payload){
		"hash":              func(p *payload.Payload) { p.Data.BlockHash[0]++ },
		"state":             func(p *payload.Payload) { p.Data.StateRoot[0]++; rehash(p) },
		"requests":          func(p *payload.Payload) { p.Requests = [][]byte{{1, 1}}; rehash(p) },
		"empty request":     func(p *payload.Payload) { p.Requests = [][]byte{{1}} },
		"order of requests": func(p *payload.Payload) { p.Requests = [][]byte{{2, 1}, {1, 1}} },
		"extra data":        func(p *payload.Payload) { p.Data.ExtraData = make([]byte, 33) },
		"transaction":       func(p *payload.Payload) { p.Data.Transactions = [][]byte{{0xff}} },
		"time":              func(p *payload.Payload) { p.Data.Timestamp = parent.Time; rehash(p) },
	} {
		p := build()
		spoil(p)
		remote, local := c.remote.NewPayload(t.Context(), p), c.local.NewPayload(t.Context(), p)
		if !errors.Is(remote, payload.ErrInvalid) || !errors.Is(local, payload.ErrInvalid) {
			t.Errorf("%s: errors %v and, in the process, %v; want both invalid", name, remote, local)
		}
	}
	orphan := build()
	orphan.Data.ParentHash[0]++
	rehash(orphan)
	if err := c.remote.NewPayload(t.Context(), orphan); err == nil || errors.Is(err, payload.ErrInvalid) {
		t.Errorf("block without a parent: error %v, want one that is not invalid", err)
	}
	if err := c.remote.SetHead(t.Context(), common.Hash{1}); err == nil {
		t.Error("an unknown block becomes the head")
	}
}

func TestCallReadsContracts(t *testing.T) {
	c := start(t)
	first := c.remote.Head()
	c.send(0)
	second := c.commit()
	third, err := c.remote.BuildPayload(t.Context(), second.Data.BlockHash, c.attributes(c.remote.Head()), false)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.remote.NewPayload(t.Context(), third); err != nil { // executed, not the head
		t.Fatal(err)
	}
	type caller interface {
		Call(context.Context, common.Hash, common.Address, []byte) ([]byte, error)
	}
	for name, client := range map[string]caller{"remote": c.remote, "local": c.local} {
		for hash, time := range map[common.Hash]uint64{first.Hash(): first.Time, second.Data.BlockHash: second.Data.Timestamp, third.Data.BlockHash: third.Data.Timestamp} {
			got, err := client.Call(t.Context(), hash, answerer, nil)
			if err != nil || new(big.Int).SetBytes(got).Uint64() != time {
				t.Errorf("%s: the block's time is %x (error %v), want %d", name, got, err, time)
			}
		}
		if got, err := client.Call(t.Context(), first.Hash(), common.Address{0xcc}, []byte{1}); err != nil || len(got) != 0 {
			t.Errorf("%s: no code gives %x, error %v; want nothing", name, got, err)
		}
		if _, err := client.Call(t.Context(), first.Hash(), reverter, nil); err == nil || !strings.Contains(err.Error(), "revert") {
			t.Errorf("%s: revert gives error %v", name, err)
		}
		if _, err := client.Call(t.Context(), common.Hash{1}, answerer, nil); err == nil {
			t.Errorf("%s: a call in an unknown block succeeds", name)
		}
	}
}

func dialError(t *testing.T, cfg Config) error {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	cfg.Logger = quiet
	client, err := Dial(ctx, cfg)
	if err == nil {
		_ = client.Stop()
	}
	return err
}

func TestMistakesOfTheOperatorAreNamed(t *testing.T) {
	c := start(t)
	if err := dialError(t, Config{URL: c.local.EngineEndpoint(), Secret: jwtsecret.Secret{1}, Genesis: c.genesis}); !errors.Is(err, ErrSecret) || !strings.Contains(err.Error(), "--jwt-secret") {
		t.Errorf("another secret: error %v", err)
	}
	good := c.remote.cfg.Secret
	if err := dialError(t, Config{URL: c.local.EngineEndpoint(), Secret: good, Genesis: testGenesis(t, c.key, 4689)}); !errors.Is(err, execution.ErrGenesis) || !strings.Contains(err.Error(), "chain 4690") {
		t.Errorf("another chain: error %v", err)
	}
	other := testGenesis(t, c.key, 4690)
	other.Timestamp++
	if err := dialError(t, Config{URL: c.local.EngineEndpoint(), Secret: good, Genesis: other}); !errors.Is(err, execution.ErrGenesis) || !strings.Contains(err.Error(), "genesis/execution.json") {
		t.Errorf("another genesis: error %v", err)
	}
	for _, reason := range []string{"stale token", "future token"} {
		late := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { http.Error(w, reason, http.StatusUnauthorized) }))
		defer late.Close()
		if err := dialError(t, Config{URL: late.URL, Secret: good, Genesis: c.genesis}); !errors.Is(err, ErrClock) || !strings.Contains(err.Error(), "NTP") {
			t.Errorf("%s: error %v", reason, err)
		}
	}
}

// TestUnreachableClientIsWaitedFor has a proxy between the two that fails at first and in the middle.
func TestUnreachableClientIsWaitedFor(t *testing.T) {
	c := start(t)
	failures := make(chan struct{}, 10)
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case <-failures:
			panic(http.ErrAbortHandler) // closes the connection without an answer
		default:
		}
		forward, err := http.NewRequestWithContext(r.Context(), r.Method, c.local.EngineEndpoint(), r.Body)
		if err != nil {
			return
		}
		forward.Header = r.Header
		answer, err := http.DefaultClient.Do(forward)
		if err != nil {
			return
		}
		defer answer.Body.Close()
		w.WriteHeader(answer.StatusCode)
		var body bytes.Buffer
		_, _ = body.ReadFrom(answer.Body)
		_, _ = w.Write(body.Bytes())
	}))
	defer proxy.Close()
	fail := func(times int) {
		for range times {
			failures <- struct{}{}
		}
	}
	fail(3)
	client := c.dial(Config{URL: proxy.URL, Secret: c.remote.cfg.Secret, Genesis: c.genesis, BuildTime: time.Millisecond, Logger: quiet})
	fail(3)
	parent := client.Head()
	fail(2)
	p, err := client.BuildPayload(t.Context(), parent.Hash(), c.attributes(parent), false)
	if err != nil {
		t.Fatal(err)
	}
	fail(2)
	if err := client.NewPayload(t.Context(), p); err != nil {
		t.Fatal(err)
	}
	fail(2)
	if err := client.SetHead(t.Context(), p.Data.BlockHash); err != nil {
		t.Fatal(err)
	}
	// With the client gone for good, the end of the context and Drain end the waiting.
	proxy.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if err := client.NewPayload(ctx, p); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v, want that of the context", err)
	}
	time.AfterFunc(50*time.Millisecond, client.Drain)
	if err := client.SetHead(t.Context(), p.Data.BlockHash); !errors.Is(err, ErrStopping) {
		t.Errorf("error %v, want that the node stops", err)
	}
	if head := client.Head(); head.Hash() != p.Data.BlockHash {
		t.Errorf("after Drain the head is %v, want the last known", head.Hash())
	}
}
