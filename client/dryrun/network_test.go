package dryrun

import (
	"context"
	"log/slog"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/bindings"
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
	testEpochSeconds = 20 // two of them fit between two commits of the state (ADR 4)
	testGenesisTime  = 1_800_000_000
	testDaySeconds   = 30
)

// A network is the real chain with three delegates, alpha, beta and gamma of accounts 1 to 3, whose blocks and time the
// test makes instead of the consensus.
type network struct {
	*chain.Client
	t      *testing.T
	node   *execution.Client
	rules  consensus.Rules
	misses func(height uint64, key common.Address) bool // who does not sign a block

	mu   sync.Mutex
	time uint64    // of the next block, at least; guarded by mu
	sets []signers // guarded by mu
}

// signers sign from a block on.
type signers struct {
	from uint64
	keys []validator.PubKey
}

func (n *network) key(i byte) sig.PrivateKey {
	n.t.Helper()
	key, err := sig.NewPrivateKey(sig.ES256K, common.LeftPadBytes([]byte{2, i}, 32))
	if err != nil {
		n.t.Fatal(err)
	}
	return key
}

func (n *network) address(i byte) common.Address { return n.key(i).Public().Address() }

// as returns a writer for account i.
func (n *network) as(i byte) *chain.Writer { return n.Writer(n.NewAccount(n.key(i))) }

func (n *network) founder(i byte, name string, stake uint64) predeploys.Founder {
	n.t.Helper()
	secret, err := crypto.ToECDSA(common.LeftPadBytes([]byte{1, i}, 32))
	if err != nil {
		n.t.Fatal(err)
	}
	randomness, err := bls.NewSecretKey(slices.Repeat([]byte{i}, bls.SeedSize))
	if err != nil {
		n.t.Fatal(err)
	}
	f := predeploys.Founder{Name: name, Owner: n.address(i), Commission: 1000, SelfStake: units.IOTX(stake).Big()}
	if err := f.Prove(big.NewInt(testChainID), secret, randomness); err != nil {
		n.t.Fatal(err)
	}
	return f
}

func newNetwork(t *testing.T) *network {
	t.Helper()
	n := &network{t: t, time: testGenesisTime, misses: func(uint64, common.Address) bool { return false }}
	contracts := predeploys.Config{ChainID: big.NewInt(testChainID), Time: testGenesisTime, EpochSeconds: testEpochSeconds, DaySeconds: testDaySeconds, TreasuryCoins: units.IOTX(1_000_000).Big(),
		Founders: []predeploys.Founder{n.founder(1, "alpha", 3_000_000), n.founder(2, "beta", 1_500_000), n.founder(3, "gamma", 1_200_000)}}
	alloc, set, err := predeploys.Found(contracts)
	if err != nil {
		t.Fatal(err)
	}
	for i := byte(1); i < 10; i++ {
		alloc[n.address(i)] = types.Account{Balance: units.IOTX(10_000_000).Big()}
	}
	var keys []validator.PubKey
	var validators []genesis.Validator
	for _, m := range set {
		keys, validators = append(keys, m.Key), append(validators, genesis.Validator{Key: m.Key})
	}
	documents, err := genesis.Build(genesis.Config{
		ChainID: testChainID, Alloc: alloc, Time: time.Unix(testGenesisTime, 0), Validators: validators,
		Emission: genesis.Emission{WeiPerSecond: contracts.Emission(), Recipient: predeploys.Rewards},
		Fees: genesis.Fees{Recipient: predeploys.Tips, Shares: []genesis.Share{
			{Recipient: predeploys.Treasury, Percent: 30}, {Recipient: predeploys.Rewards, Percent: 20},
		}},
	})
	if err != nil {
		t.Fatal(err)
	}
	n.rules = consensus.Rules{GenesisTime: testGenesisTime, Emission: documents.Emission, Fees: documents.Fees}
	n.sets = []signers{{0, inOrder(keys)}}
	n.open(documents)
	return n
}

// inOrder is CometBFT's order of equal powers.
func inOrder(keys []validator.PubKey) []validator.PubKey {
	slices.SortFunc(keys, func(a, b validator.PubKey) int { return a.Address().Cmp(b.Address()) })
	return keys
}

func (n *network) open(documents *genesis.Documents) {
	n.t.Helper()
	nodeKey, err := crypto.GenerateKey()
	if err == nil {
		n.node, err = execution.New(execution.Config{Dir: n.t.TempDir(), Genesis: documents.Execution, HTTPAddress: execution.Off, NodeKey: nodeKey, CacheMB: 32,
			Logger: slog.New(slog.DiscardHandler)})
	}
	if err == nil {
		err = n.node.Start()
	}
	if err == nil {
		n.Client, err = chain.New(n.t.Context(), n.node.Attach())
	}
	if err != nil {
		n.t.Fatal(err)
	}
	n.t.Cleanup(func() {
		if err := n.node.Stop(); err != nil {
			n.t.Error(err)
		}
	})
}

// blocks makes blocks, one a second.
func (n *network) blocks(count int) {
	n.t.Helper()
	for range count {
		if err := n.block(n.t.Context(), 1); err != nil {
			n.t.Fatal(err)
		}
	}
}

// block makes the next block, so many seconds later, as the consensus would.
func (n *network) block(ctx context.Context, seconds uint64) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	parent := n.node.Head()
	height := parent.Number.Uint64() + 1
	set := n.signing(height)
	proposer := set[height%uint64(len(set))]
	committee, err := bindings.NewDelegates(predeploys.Delegates, n.Eth())
	if err != nil {
		return err
	}
	member, err := committee.Member(n.before(ctx), proposer.Address())
	if err != nil {
		return err
	}
	n.time = parent.Time + seconds
	round := consensus.Round{Height: int64(height), Time: time.Unix(int64(n.time), 0), Proposer: proposer.Address(), Delegate: report.Delegate(member.Delegate)}
	if height > 1 {
		for _, key := range n.signing(height - 1) {
			round.Votes = append(round.Votes, consensus.Vote{Validator: key.Address(), Signed: !n.misses(height, key.Address())})
		}
	}
	monetary, err := bindings.NewMonetaryCaller(predeploys.Monetary, n.Eth())
	if err != nil {
		return err
	}
	due, err := monetary.Due(n.before(ctx), parent.Time, n.time)
	if err != nil {
		return err
	}
	round.Money = consensus.Money{Emission: due.Emission, Shares: []uint16{due.Dao, due.Pool}}
	p, err := n.node.BuildPayload(ctx, parent.Hash(), n.rules.Attributes(parent, round), false)
	if err != nil {
		return err
	}
	if err := n.node.NewPayload(ctx, p); err != nil {
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
		inOrder(next.keys)
		n.sets = append(n.sets, next)
	}
	return n.node.SetHead(ctx, p.Data.BlockHash)
}

// signing returns who signs a block, in the consensus' order; callers hold mu.
func (n *network) signing(height uint64) (keys []validator.PubKey) {
	for _, s := range n.sets {
		if s.from <= height {
			keys = s.keys
		}
	}
	return keys
}

// while makes blocks until do, which waits for them, has ended.
func (n *network) while(do func() error) {
	n.t.Helper()
	done := make(chan error, 1)
	go func() { done <- do() }()
	for {
		select {
		case err := <-done:
			if err != nil {
				n.t.Fatal(err)
			}
			return
		case <-time.After(5 * time.Millisecond):
			n.blocks(1)
		}
	}
}

func keyAddress(key [33]byte) common.Address { return validator.PubKey(key).Address() }

// until waits for a condition.
func (n *network) until(what string, holds func() bool) {
	n.t.Helper()
	for end := time.Now().Add(time.Minute); !holds(); {
		if time.Now().After(end) {
			n.t.Fatalf("waited in vain for %s", what)
		}
		<-time.After(50 * time.Millisecond)
	}
}
