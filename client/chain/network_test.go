package chain

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/node/consensus"
	"github.com/trellis-network/trellis/node/execution"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
	"github.com/trellis-network/trellis/types/validator"
)

const (
	testChainID      = 4690
	testEpochSeconds = 60
	testDaySeconds   = 60
	testGenesisTime  = 1_800_000_000
)

// A network is the real chain, contracts, rules and execution client, whose
// blocks and time the test makes instead of the consensus.
type network struct {
	*Client
	t         *testing.T
	client    *execution.Client
	documents *genesis.Documents
	rules     consensus.Rules

	mu     sync.Mutex
	time   uint64                  // of the next block, at least; guarded by mu
	sets   []signers               // guarded by mu
	silent map[common.Address]bool // who does not sign; guarded by mu
	broken error                   // why there are no more blocks; guarded by mu
}

// signers sign from a block on.
type signers struct {
	from uint64
	keys []validator.PubKey
}

func testSecret(t *testing.T, n byte) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(common.LeftPadBytes([]byte{1, n}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// proofsOf are the keys of node n, proven for owner.
func proofsOf(t *testing.T, n byte, owner common.Address) KeyProofs {
	t.Helper()
	randomness, err := bls.NewSecretKey(slices.Repeat([]byte{n}, bls.SeedSize))
	if err != nil {
		t.Fatal(err)
	}
	f := predeploys.Founder{Owner: owner}
	if err := f.Prove(big.NewInt(testChainID), testSecret(t, n), randomness); err != nil {
		t.Fatal(err)
	}
	return KeyProofs{f.ConsensusKey, f.ConsensusProof, f.RandomnessKey, f.RandomnessProof}
}

// newNetwork starts a chain that the founder alpha, owned by account 1, has
// founded. Accounts 1 to 9 have coins.
func newNetwork(t *testing.T) *network {
	t.Helper()
	return newNetworkOf(t, predeploys.Config{Governor: (&network{t: t}).key(9).Public().Address(), DaySeconds: testDaySeconds})
}

// newNetworkOf is newNetwork with a governor, a length of the day and coins of
// the treasury of the test's choice.
func newNetworkOf(t *testing.T, contracts predeploys.Config) *network {
	t.Helper()
	n := &network{t: t, time: testGenesisTime, silent: make(map[common.Address]bool)}
	owner := n.key(1).Public().Address()
	keys := proofsOf(t, 1, owner)
	contracts.ChainID, contracts.Time, contracts.EpochSeconds = big.NewInt(testChainID), testGenesisTime, testEpochSeconds
	contracts.Founders = []predeploys.Founder{{
		Name: "alpha", Owner: owner, Commission: 1000, ConsensusKey: keys.Consensus, ConsensusProof: keys.ConsensusProof,
		RandomnessKey: keys.Randomness, RandomnessProof: keys.RandomnessProof,
	}}
	alloc, err := predeploys.Alloc(contracts)
	if err != nil {
		t.Fatal(err)
	}
	for i := byte(1); i < 10; i++ {
		alloc[n.key(i).Public().Address()] = types.Account{Balance: units.IOTX(10_000_000).Big()}
	}
	n.documents, err = genesis.Build(genesis.Config{
		ChainID: testChainID, Alloc: alloc, Time: time.Unix(testGenesisTime, 0),
		Validators: []genesis.Validator{{Key: keys.Consensus}},
		Emission:   genesis.Emission{WeiPerSecond: contracts.Emission(), Recipient: predeploys.Rewards},
		Fees: genesis.Fees{Recipient: predeploys.Tips, Shares: []genesis.Share{
			{Recipient: predeploys.Treasury, Percent: 30}, {Recipient: predeploys.Rewards, Percent: 20},
		}},
	})
	if err != nil {
		t.Fatal(err)
	}
	n.rules = consensus.Rules{GenesisTime: testGenesisTime, Emission: n.documents.Emission, Fees: n.documents.Fees}
	n.sets = []signers{{0, []validator.PubKey{keys.Consensus}}}
	n.open()
	return n
}

// open starts the execution client, and blocks every few milliseconds until
// the test ends.
func (n *network) open() {
	n.t.Helper()
	nodeKey, err := crypto.GenerateKey()
	if err != nil {
		n.t.Fatal(err)
	}
	n.client, err = execution.New(execution.Config{
		Dir: n.t.TempDir(), Genesis: n.documents.Execution, HTTPAddress: execution.Off, NodeKey: nodeKey, CacheMB: 32, Logger: quiet,
	})
	if err == nil {
		err = n.client.Start()
	}
	if err == nil {
		n.Client, err = New(n.t.Context(), n.client.Attach())
	}
	if err != nil {
		n.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for ticker := time.NewTicker(20 * time.Millisecond); ctx.Err() == nil; <-ticker.C {
			if n.block(ctx) != nil {
				return
			}
		}
	}()
	n.t.Cleanup(func() {
		cancel()
		<-ended
		if n.broken != nil && ctx.Err() == nil {
			n.t.Errorf("the chain has stopped: %v", n.broken)
		}
		if err := n.client.Stop(); err != nil {
			n.t.Error(err)
		}
	})
}

// block makes the next block, as the consensus would.
func (n *network) block(ctx context.Context) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.broken == nil {
		if n.broken = n.makeBlock(ctx); n.broken != nil && ctx.Err() == nil {
			n.t.Errorf("make a block: %v", n.broken)
		}
	}
	return n.broken
}

func (n *network) makeBlock(ctx context.Context) error {
	parent := n.client.Head()
	height := parent.Number.Uint64() + 1
	set := n.signing(height)
	proposer := set[height%uint64(len(set))]
	member, err := n.delegates.Member(at(ctx), proposer.Address())
	if err != nil {
		return err
	}
	round := consensus.Round{Height: int64(height), Time: time.Unix(int64(n.time), 0), Proposer: proposer.Address(), Delegate: report.Delegate(member.Delegate)}
	if height > 1 {
		for _, key := range n.signing(height - 1) {
			round.Votes = append(round.Votes, consensus.Vote{Validator: key.Address(), Signed: !n.silent[key.Address()]})
		}
	}
	if round.Money, err = n.money(ctx, parent, max(parent.Time+1, n.time)); err != nil {
		return err
	}
	attributes := n.rules.Attributes(parent, round)
	p, err := n.client.BuildPayload(ctx, parent.Hash(), attributes, false)
	if err != nil {
		return err
	}
	if err := n.client.NewPayload(ctx, p); err != nil {
		return err
	}
	for _, request := range p.Requests {
		if request[0] != validator.RequestType || len(request) == 1 {
			continue
		}
		members, err := validator.Parse(request[1:])
		if err != nil {
			return err
		}
		next := signers{from: height + 2}
		for _, m := range members {
			next.keys = append(next.keys, m.Key)
		}
		n.sets = append(n.sets, next)
	}
	return n.client.SetHead(ctx, p.Data.BlockHash)
}

// money asks the contract which coins are due, as the consensus does.
func (n *network) money(ctx context.Context, parent *types.Header, time uint64) (m consensus.Money, err error) {
	due, err := n.monetary.Due(&bind.CallOpts{Context: ctx, BlockHash: parent.Hash()}, parent.Time, time)
	return consensus.Money{Emission: due.Emission, Shares: []uint16{due.Dao, due.Pool}}, err
}

// signing returns who signs a block, in the consensus' order; callers hold mu.
func (n *network) signing(height uint64) []validator.PubKey {
	var keys []validator.PubKey
	for _, s := range n.sets {
		if s.from <= height {
			keys = s.keys
		}
	}
	return keys
}

// later lets time pass.
func (n *network) later(d time.Duration) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.time = max(n.time, n.client.Head().Time) + uint64(d/time.Second)
	n.broken = n.makeBlock(n.t.Context())
}

// until waits for a condition while blocks are made.
func (n *network) until(what string, holds func() bool) {
	n.t.Helper()
	for end := time.Now().Add(2 * time.Minute); !holds(); {
		if time.Now().After(end) {
			n.t.Fatalf("waited in vain for %s", what)
		}
		<-time.After(10 * time.Millisecond)
	}
}

func (n *network) key(i byte) sig.PrivateKey {
	n.t.Helper()
	key, err := sig.NewPrivateKey(sig.ES256K, common.LeftPadBytes([]byte{2, i}, 32))
	if err != nil {
		n.t.Fatal(err)
	}
	return key
}

// as returns a writer for account i.
func (n *network) as(i byte) *Writer { return n.Writer(n.NewAccount(n.key(i))) }

// A step is something an account tries; refused names the error, if it is.
type step struct {
	what    string
	do      func() error
	refused string
}

// run takes steps in order.
func (n *network) run(steps []step) {
	n.t.Helper()
	for _, s := range steps {
		err := s.do()
		switch {
		case s.refused == "" && err != nil:
			n.t.Fatalf("%s: %v", s.what, err)
		case s.refused != "" && !Reverted(err, s.refused):
			n.t.Fatalf("%s: got %v, want %s", s.what, err, s.refused)
		}
	}
}
