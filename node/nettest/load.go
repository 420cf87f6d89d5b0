package nettest

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"math/big"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/node/genesis"
)

type cmtValidator = cmttypes.GenesisValidator

// accounts are rich from the start of every network.
var accounts = func() (keys [64]*ecdsa.PrivateKey) {
	for i := range keys {
		seed := crypto.Keccak256([]byte("nettest"), binary.BigEndian.AppendUint64(nil, uint64(i)))
		keys[i], _ = crypto.ToECDSA(seed)
	}
	return keys
}()

func address(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

// Transfer returns a signed transfer of one wei from one of the rich accounts.
func Transfer(account int, nonce uint64) *types.Transaction {
	chain := new(big.Int).SetUint64(genesis.DefaultChainID)
	return types.MustSignNewTx(accounts[account], types.LatestSignerForChainID(chain), &types.DynamicFeeTx{
		ChainID: chain, Nonce: nonce, To: &common.Address{0xee}, Value: big.NewInt(1), Gas: 21000,
		GasFeeCap: big.NewInt(100 * params.GWei), GasTipCap: big.NewInt(1),
	})
}

// A Load sends transfers from all rich accounts to whatever nodes are up. One network takes one load.
type Load struct {
	net     *Network
	each    int // transfers an account
	running sync.WaitGroup
	sent    atomic.Int64
	again   atomic.Int64 // sent once more, because no receipt came
}

// Load starts to send count transfers, at most rate a second, 0 for no limit. Like any wallet, a sender whose node is gone
// goes to another, and sends again what does not appear.
func (n *Network) Load(count, rate int) *Load {
	l := &Load{net: n, each: (count + len(accounts) - 1) / len(accounts)}
	var pace time.Duration
	if rate > 0 {
		pace = time.Second * time.Duration(len(accounts)) / time.Duration(rate)
	}
	for account := range accounts {
		l.running.Go(func() {
			for nonce := range l.each {
				l.send(account, uint64(nonce))
				l.sent.Add(1)
				time.Sleep(pace) // the rate is an input of the test
			}
		})
	}
	return l
}

// Sent returns how many transfers nodes have taken.
func (l *Load) Sent() int { return int(l.sent.Load()) }

// send returns when a node has taken the transfer. An account keeps to its node while that is up, as a wallet does.
func (l *Load) send(account int, nonce uint64) {
	tx := Transfer(account, nonce)
	for try := account; ; {
		home := account % len(l.net.cfg.Powers)
		if l.offer(home, tx) {
			return
		}
		if live := l.net.Live(); len(live) > 0 && l.offer(live[try%len(live)], tx) {
			return
		}
		try++
		time.Sleep(poll)
	}
}

func (l *Load) offer(node int, tx *types.Transaction) bool {
	c := l.net.Client(node)
	if c == nil {
		return false
	}
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	err := c.SendTransaction(ctx, tx)
	return err == nil || strings.Contains(err.Error(), "already known") || strings.Contains(err.Error(), "nonce too low")
}

// Settle waits until all transfers are committed, and checks on every node that each was committed exactly once.
func (l *Load) Settle() {
	n := l.net
	n.tb.Helper()
	l.running.Wait()
	last := n.Height()
	n.until("all transfers to be committed", func() bool {
		missing := l.missing()
		if len(missing) == 0 {
			return true
		}
		if h := n.Height(); h >= last+5 { // a node took them and was stopped before it told others
			last = h
			n.tb.Logf("%d transfers are not committed, and sent again; %s", len(missing), n.describe())
			l.again.Add(int64(len(missing)))
			for _, tx := range missing {
				for _, i := range n.Live() {
					l.offer(i, tx)
				}
			}
		}
		return false
	})
	l.checkOnce()
	n.tb.Logf("%d transfers committed once each, %d of them sent again", l.each*len(accounts), l.again.Load())
}

// missing returns the transfers that are not committed.
func (l *Load) missing() []*types.Transaction {
	i := l.net.Live()[0]
	var out []*types.Transaction
	for account := range accounts {
		have, err := l.net.Client(i).NonceAt(context.Background(), address(accounts[account]), nil)
		if err != nil {
			l.net.tb.Fatal(err)
		}
		for nonce := have; nonce < uint64(l.each); nonce++ {
			out = append(out, Transfer(account, nonce))
		}
	}
	return out
}

// checkOnce reads the whole chain of one node; NoFork says that it is that of all.
func (l *Load) checkOnce() {
	n := l.net
	n.tb.Helper()
	i, seen := n.Live()[0], make(map[common.Hash]int)
	top, err := n.height(i)
	if err != nil {
		n.tb.Fatal(err)
	}
	for h := uint64(1); h <= top; h++ {
		block, err := n.Client(i).BlockByNumber(context.Background(), new(big.Int).SetUint64(h))
		if err != nil {
			n.tb.Fatal(err)
		}
		for _, tx := range block.Transactions() {
			seen[tx.Hash()]++
		}
	}
	for account := range accounts {
		for nonce := range l.each {
			if k := seen[Transfer(account, uint64(nonce)).Hash()]; k != 1 {
				n.tb.Errorf("transfer %d of account %d was committed %d times", nonce, account, k)
			}
		}
	}
}
