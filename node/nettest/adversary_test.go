package nettest_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/node/nettest"
)

func emitting(c *genesis.Config) {
	c.Emission = genesis.Emission{WeiPerSecond: big.NewInt(16e17), Recipient: common.Address{1}}
}

func TestSevenValidatorsGoOnWithTwoSilent(t *testing.T) {
	t.Parallel()
	net := nettest.New(t, nettest.Config{
		Powers: []int64{10, 10, 10, 10, 10, 10, 10},
		Hooks: func(i int) *node.Hooks {
			if i >= 5 {
				return nettest.Silent()
			}
			return nil
		},
	})
	net.WaitHeight(15)
	net.NoFork()
	signed := net.Signed(0, 5, 13)
	for i := range 7 {
		a := net.Names(i).Validator.Address()
		if i >= 5 && signed[a] != 0 {
			t.Errorf("silent validator %d signed %d blocks", i, signed[a])
		}
		if i < 5 && signed[a] == 0 {
			t.Errorf("validator %d signed no block", i)
		}
	}
}

func TestInvalidProposalsAreRejectedByAll(t *testing.T) {
	t.Parallel()
	const liar = 3
	l, watchers := new(nettest.Liar), make([]*nettest.Watcher, liar)
	net := nettest.New(t, nettest.Config{Genesis: emitting, Hooks: func(i int) *node.Hooks {
		if i == liar {
			return l.Hooks()
		}
		watchers[i] = new(nettest.Watcher)
		return watchers[i].Hooks()
	}})
	rejected := make(map[string]bool)
	net.Until("every lie to be told and rejected by all", func() bool {
		for digest, name := range l.Told() {
			all := true
			for i, w := range watchers {
				accepted, judged := w.Verdict(digest)
				if accepted {
					t.Fatalf("node %d accepts a wrong %s", i, name)
				}
				all = all && judged
			}
			if all {
				rejected[name] = true
			}
		}
		return len(rejected) == len(nettest.Lies)
	})
	net.Advance(2)
	net.NoFork()
	for h := uint64(2); h <= net.Height(); h++ {
		if r := net.Header(0, h).Coinbase; r == net.Names(liar).Validator.Address() {
			t.Errorf("block %d is the liar's", h)
		}
	}
}

func TestEquivocationIsProvenOnChain(t *testing.T) {
	t.Parallel()
	const cheat = 2
	e := new(nettest.Equivocator)
	net := nettest.New(t, nettest.Config{Hooks: func(i int) *node.Hooks {
		if i == cheat {
			return e.Hooks()
		}
		return nil
	}})
	net.WaitHeight(3)
	e.Begin()
	accusedOnly(t, net, cheat)
	e.End()
	net.Advance(3)
	net.NoFork()
	if e.Sent() == 0 {
		t.Error("the cheat was honest; the test shows nothing")
	}
}

// accusedOnly waits until the chain proves that the cheat misbehaved, and checks that it accuses nobody else.
func accusedOnly(t *testing.T, net *nettest.Network, cheat int) {
	t.Helper()
	a := net.Names(cheat).Validator.Address()
	net.Until("evidence in a block", func() bool { return net.Accused(0)[a] > 0 })
	if accused := net.Accused(0); len(accused) != 1 {
		t.Errorf("accused are %v, want only %v", accused, a)
	}
}

func TestTwoNodesWithOneKeyAreProvenOnChain(t *testing.T) {
	t.Parallel()
	const cheat = 1
	net := nettest.New(t, nettest.Config{Hooks: func(i int) *node.Hooks {
		if i == 4 { // the twin
			return nettest.Marked('t')
		}
		return nil
	}})
	net.WaitHeight(3)
	net.Twin(cheat)
	accusedOnly(t, net, cheat)
	net.Advance(3, 0, 2, 3)
	net.NoFork()
}

// TestWrongClocksDoNotStopTheChain runs at the real interval, with one clock half a minute ahead and one behind.
func TestWrongClocksDoNotStopTheChain(t *testing.T) {
	t.Parallel()
	const skew = 30 * time.Second
	net := nettest.New(t, nettest.Config{Interval: time.Second, Hooks: func(i int) *node.Hooks {
		switch i {
		case 0:
			return nettest.Skewed(skew)
		case 1:
			return nettest.Skewed(-skew)
		}
		return nil
	}})
	net.WaitHeight(4)
	first := net.Header(2, 4)
	started := time.Now()
	net.WaitHeight(12)
	elapsed := time.Since(started)
	last := net.Header(2, 12)
	net.NoFork()
	off := time.Duration(int64(last.Time)-time.Now().Unix()) * time.Second
	if off.Abs() > skew/2 {
		t.Errorf("the chain's clock is %v off; a minority set it", off)
	}
	t.Logf("8 blocks took %v (%d s by the chain's clock, which is %v off)", elapsed, last.Time-first.Time, off)
	proposers := make(map[common.Address]bool)
	for h := uint64(4); h <= 12; h++ {
		proposers[net.Header(2, h).Coinbase] = true
	}
	if len(proposers) < 3 {
		t.Errorf("only %d validators propose", len(proposers))
	}
	if new(big.Int).SetUint64(last.Time).Cmp(new(big.Int).SetUint64(first.Time)) <= 0 {
		t.Error("the chain's clock stands still")
	}
}
