package consensus_test

import (
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/node/consensus"
	"github.com/trellis-network/trellis/node/execution"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/payload"
	"github.com/trellis-network/trellis/types/validator"
)

var genesisTime = time.Unix(1_700_000_000, 0)

// chain is an application on a real execution client, with the test in CometBFT's place.
type chain struct {
	*consensus.App
	client *execution.Client
	key    *ecdsa.PrivateKey
	docs   *genesis.Documents
	height int64
	first  [][]byte // the transactions of block 1, once it is decided
}

type oneValidator validator.PubKey

func (v oneValidator) Validators(int64) (validator.Set, error) {
	return validator.Set{{Key: validator.PubKey(v), Power: 10}}, nil
}

func newChain(t testing.TB) *chain {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	public := validator.PubKey(crypto.CompressPubkey(&key.PublicKey))
	docs, err := genesis.Build(genesis.Config{
		Time:       genesisTime,
		Validators: []genesis.Validator{{Key: public}},
		Alloc:      types.GenesisAlloc{public.Address(): {Balance: new(big.Int).Lsh(big.NewInt(params.Ether), 10)}},
		Emission:   genesis.Emission{WeiPerSecond: big.NewInt(16e17), Recipient: common.Address{1}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return newNode(t, key, docs)
}

// newNode returns a further node of a chain.
func newNode(t testing.TB, key *ecdsa.PrivateKey, docs *genesis.Documents, randomness ...bls.SecretKey) *chain {
	t.Helper()
	client, err := execution.New(execution.Config{
		Dir: t.TempDir(), Genesis: docs.Execution, NodeKey: key, HTTPAddress: execution.Off, CacheMB: 32,
		Logger: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := client.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := client.Stop(); err != nil {
			t.Error(err)
		}
	})
	app := consensus.New(consensus.Config{
		Engine: client, Validators: oneValidator(crypto.CompressPubkey(&key.PublicKey)), Genesis: docs, Interval: time.Millisecond,
		Randomness: randomness, Supply: client.Supply,
		Logger: slog.New(slog.DiscardHandler),
	})
	return &chain{App: app, client: client, key: key, docs: docs, height: 1}
}

func (c *chain) proposer() []byte { return crypto.PubkeyToAddress(c.key.PublicKey).Bytes() }

func (c *chain) time() time.Time {
	return genesisTime.Add(time.Duration(c.height) * 2500 * time.Millisecond)
}

func (c *chain) lastCommit() abci.CommitInfo {
	if c.height == 1 {
		return abci.CommitInfo{}
	}
	return abci.CommitInfo{Votes: []abci.VoteInfo{{
		Validator: abci.Validator{Address: c.proposer(), Power: 10}, BlockIdFlag: cmtproto.BlockIDFlagCommit,
	}}}
}

// propose returns the transactions that the application proposes.
func (c *chain) propose(t testing.TB) [][]byte {
	t.Helper()
	var commit abci.ExtendedCommitInfo
	for _, v := range c.lastCommit().Votes {
		commit.Votes = append(commit.Votes, abci.ExtendedVoteInfo{Validator: v.Validator, BlockIdFlag: v.BlockIdFlag})
	}
	response, err := c.PrepareProposal(t.Context(), &abci.RequestPrepareProposal{
		MaxTxBytes: payload.MaxBytes, LocalLastCommit: commit, Height: c.height, Time: c.time(), ProposerAddress: c.proposer(),
	})
	if err != nil {
		t.Fatal(err)
	}
	return response.Txs
}

func (c *chain) accepts(t *testing.T, txs [][]byte) bool {
	t.Helper()
	response, err := c.ProcessProposal(t.Context(), &abci.RequestProcessProposal{
		Txs: txs, ProposedLastCommit: c.lastCommit(), Height: c.height, Time: c.time(), ProposerAddress: c.proposer(),
	})
	if err != nil {
		t.Fatal(err)
	}
	return response.Status == abci.ResponseProcessProposal_ACCEPT
}

// decide finalizes and commits a block, and returns its hash.
func (c *chain) decide(t testing.TB, txs [][]byte) common.Hash {
	t.Helper()
	response, err := c.FinalizeBlock(t.Context(), &abci.RequestFinalizeBlock{
		Txs: txs, DecidedLastCommit: c.lastCommit(), Height: c.height, Time: c.time(), ProposerAddress: c.proposer(),
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(response.TxResults) != len(txs) {
		t.Errorf("%d results for %d transactions; CometBFT would halt", len(response.TxResults), len(txs))
	}
	if _, err := c.Commit(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	if c.height == 1 {
		c.first = txs
	}
	c.height++
	hash := common.BytesToHash(response.AppHash)
	if head := c.client.Head(); head.Hash() != hash || head.Number.Int64() != c.height-1 {
		t.Errorf("head is block %d, %v; want %d, %v", head.Number, head.Hash(), c.height-1, hash)
	}
	return hash
}

// send returns a signed transfer.
func (c *chain) send(t testing.TB, nonce uint64) []byte {
	t.Helper()
	tx := types.MustSignNewTx(c.key, types.LatestSignerForChainID(big.NewInt(genesis.DefaultChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(genesis.DefaultChainID), Nonce: nonce, To: &common.Address{2}, Gas: 21000, Value: big.NewInt(1),
		GasFeeCap: big.NewInt(100 * params.GWei), GasTipCap: big.NewInt(1),
	})
	raw, err := tx.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// rehash makes the block hash right again after a change, as a cheating proposer would.
func rehash(t *testing.T, p *payload.Payload) {
	t.Helper()
	block, err := engine.ExecutableDataToBlockNoHash(p.Data, nil, &p.BeaconRoot, p.Requests)
	if err != nil {
		return // stays wrong, and is to be rejected for that
	}
	p.Data.BlockHash = block.Hash()
}

func TestTamperedProposalsAreRejected(t *testing.T) {
	c := newChain(t)
	c.decide(t, c.propose(t))
	honest := c.propose(t)
	blob, err := types.NewTx(&types.BlobTx{
		ChainID: uint256.NewInt(genesis.DefaultChainID), GasFeeCap: new(uint256.Int), GasTipCap: new(uint256.Int),
		Value: new(uint256.Int), BlobFeeCap: new(uint256.Int), BlobHashes: []common.Hash{{1}},
	}).MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	foreign, err := types.MustSignNewTx(c.key, types.LatestSignerForChainID(big.NewInt(1)), &types.LegacyTx{
		To: &common.Address{2}, Gas: 21000, GasPrice: big.NewInt(100 * params.GWei),
	}).MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	for name, tamper := range map[string]func(*payload.Payload){
		"parent":                    func(p *payload.Payload) { p.Data.ParentHash = c.docs.Hash },
		"number":                    func(p *payload.Payload) { p.Data.Number++ },
		"timestamp":                 func(p *payload.Payload) { p.Data.Timestamp++ },
		"fee recipient":             func(p *payload.Payload) { p.Data.FeeRecipient[0]++ },
		"prevrandao":                func(p *payload.Payload) { p.Data.Random[0]++ },
		"report":                    func(p *payload.Payload) { p.BeaconRoot[31] ^= 1 },
		"reveal without a key":      func(p *payload.Payload) { p.Reveal[0] = 1 },
		"gas limit":                 func(p *payload.Payload) { p.Data.GasLimit++ },
		"gas used":                  func(p *payload.Payload) { p.Data.GasUsed++ },
		"base fee":                  func(p *payload.Payload) { p.Data.BaseFeePerGas.Add(p.Data.BaseFeePerGas, big.NewInt(1)) },
		"state root":                func(p *payload.Payload) { p.Data.StateRoot[0]++ },
		"receipts root":             func(p *payload.Payload) { p.Data.ReceiptsRoot[0]++ },
		"bloom":                     func(p *payload.Payload) { p.Data.LogsBloom = slices.Repeat([]byte{1}, 256) },
		"blob gas":                  func(p *payload.Payload) { *p.Data.BlobGasUsed = params.BlobTxBlobGasPerBlob },
		"withdrawal amount":         func(p *payload.Payload) { p.Data.Withdrawals[0].Amount++ },
		"withdrawal address":        func(p *payload.Payload) { p.Data.Withdrawals[0].Address[0]++ },
		"withdrawal index":          func(p *payload.Payload) { p.Data.Withdrawals[0].Index++ },
		"no withdrawal":             func(p *payload.Payload) { p.Data.Withdrawals = []*types.Withdrawal{} },
		"second withdrawal":         func(p *payload.Payload) { p.Data.Withdrawals = append(p.Data.Withdrawals, p.Data.Withdrawals[0]) },
		"invented request":          func(p *payload.Payload) { p.Requests = [][]byte{{validator.RequestType, 1}} },
		"undecodable transaction":   func(p *payload.Payload) { p.Data.Transactions = [][]byte{{2, 1, 2, 3}} },
		"empty transaction":         func(p *payload.Payload) { p.Data.Transactions = [][]byte{{}} },
		"blob transaction":          func(p *payload.Payload) { p.Data.Transactions = [][]byte{blob} },
		"transaction of chain 1":    func(p *payload.Payload) { p.Data.Transactions = [][]byte{foreign} },
		"transaction out of order":  func(p *payload.Payload) { p.Data.Transactions = [][]byte{c.send(t, 1)} },
		"transaction without state": func(p *payload.Payload) { p.Data.Transactions = [][]byte{c.send(t, 0)} },
	} {
		for _, consistent := range []bool{false, true} {
			p, err := payload.Parse(slices.Clone(honest[0]))
			if err != nil {
				t.Fatal(err)
			}
			tamper(p)
			if consistent {
				rehash(t, p)
			}
			b, err := p.Bytes()
			if err != nil {
				t.Fatal(err)
			}
			if c.accepts(t, [][]byte{b}) {
				t.Errorf("wrong %s (hash made consistent: %v) is accepted", name, consistent)
			}
		}
	}
	for name, txs := range map[string][][]byte{
		"nothing":        nil,
		"empty bytes":    {{}},
		"noise":          {[]byte("noise")},
		"two payloads":   {honest[0], honest[0]},
		"cut short":      {honest[0][:len(honest[0])-1]},
		"one byte more":  {append(slices.Clone(honest[0]), 0)},
		"future version": {append([]byte{payload.Version + 1}, honest[0][1:]...)},
	} {
		if c.accepts(t, txs) {
			t.Errorf("%s is accepted", name)
		}
	}
	if !c.accepts(t, honest) {
		t.Error("the honest proposal is rejected")
	}
	c.decide(t, honest)
}

// TestAnyDecisionGivesEveryNodeTheSameBlock decides garbage, as only a faulty two thirds could.
func TestAnyDecisionGivesEveryNodeTheSameBlock(t *testing.T) {
	for name, txs := range map[string][][]byte{"nothing": nil, "noise": {[]byte("noise")}, "two": {{1}, {2}}} {
		t.Run(name, func(t *testing.T) {
			c := newChain(t)
			first := c.propose(t)
			c.decide(t, first)
			// A full pool must make no difference.
			if err := c.client.Attach().Call(nil, "eth_sendRawTransaction", hexutil.Bytes(c.send(t, 0))); err != nil {
				t.Fatal(err)
			}
			want := c.decide(t, txs)

			other := newNode(t, c.key, c.docs)
			other.decide(t, first)
			if got := other.decide(t, txs); got != want {
				t.Errorf("second node has block %v, first %v", got, want)
			}
			next := c.propose(t)
			if !other.accepts(t, next) {
				t.Error("the chain does not go on")
			}
			if c.decide(t, next) != other.decide(t, next) {
				t.Error("nodes differ in the block after")
			}
		})
	}
}

// TestCrashBeforeCommitLosesNothing repeats the last block, as CometBFT does when it finds the client one behind.
func TestCrashBeforeCommitLosesNothing(t *testing.T) {
	c := newChain(t)
	c.decide(t, c.propose(t))
	txs := c.propose(t)
	for range 2 {
		if _, err := c.FinalizeBlock(t.Context(), &abci.RequestFinalizeBlock{
			Txs: txs, DecidedLastCommit: c.lastCommit(), Height: c.height, Time: c.time(), ProposerAddress: c.proposer(),
		}); err != nil {
			t.Fatal(err)
		}
	}
	if info, err := c.Info(t.Context(), nil); err != nil || info.LastBlockHeight != 1 {
		t.Errorf("before Commit, Info says %v (error %v), want height 1", info, err)
	}
	c.decide(t, txs)
	if info, err := c.Info(t.Context(), nil); err != nil || info.LastBlockHeight != 2 {
		t.Errorf("after Commit, Info says %v (error %v), want height 2", info, err)
	}
}

func TestInitChainRefusesAnotherChain(t *testing.T) {
	c := newChain(t)
	good := abci.RequestInitChain{ChainId: c.docs.Consensus.ChainID, InitialHeight: 1, AppStateBytes: c.docs.Consensus.AppState}
	if r, err := c.InitChain(t.Context(), &good); err != nil || common.BytesToHash(r.AppHash) != c.docs.Hash {
		t.Errorf("right genesis: %v, error %v", r, err)
	}
	for want, change := range map[string]func(*abci.RequestInitChain){
		"expected trellis-4690, found trellis-1": func(r *abci.RequestInitChain) { r.ChainId = "trellis-1" },
		"expected execution block 0x0000":        func(r *abci.RequestInitChain) { r.AppStateBytes = []byte("{}") },
		"expected 1, found 7":                    func(r *abci.RequestInitChain) { r.InitialHeight = 7 },
		"read application state":                 func(r *abci.RequestInitChain) { r.AppStateBytes = nil },
	} {
		bad := good
		change(&bad)
		if _, err := c.InitChain(t.Context(), &bad); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error is %v, want one that says %q", err, want)
		}
	}
}
