package nettest_test

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/node/nettest"
)

func TestHostilePeersAreHungUpOn(t *testing.T) {
	t.Parallel()
	net := nettest.New(t, nettest.Config{})
	net.WaitHeight(2)
	const times = 3
	if closed := net.Garbage(0, times); closed != 2*times {
		t.Errorf("%d of %d connections that sent noise were closed", closed, 2*times)
	}
	chain := net.Documents().Consensus.ChainID
	if net.Stranger(0, "trellis-1") != nil {
		t.Error("a peer of another chain is let in")
	}
	for name, send := range map[string]func(*nettest.Stranger, context.Context) error{
		"malformed": (*nettest.Stranger).Malformed,
		"oversized": func(s *nettest.Stranger, ctx context.Context) error { return s.Oversized(ctx, 20<<20) },
	} {
		s := net.Stranger(0, chain)
		if s == nil {
			t.Fatalf("%s: a well-behaved stranger is refused", name)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		if err := send(s, ctx); err != nil {
			t.Errorf("%s: the node keeps the connection: %v", name, err)
		}
		cancel()
	}
	net.Advance(3)
	net.NoFork()
}

// TestNodeOfAnotherGenesisGetsNoBlock has the same chain id and validators but other balances.
func TestNodeOfAnotherGenesisGetsNoBlock(t *testing.T) {
	t.Parallel()
	net := nettest.New(t, nettest.Config{Powers: []int64{10}})
	net.WaitHeight(10)
	consensus := net.Documents().Consensus
	other, err := genesis.Build(genesis.Config{
		Time:       consensus.GenesisTime,
		Alloc:      types.GenesisAlloc{common.Address{9}: {Balance: common.Big1}},
		Validators: []genesis.Validator{{Key: net.Names(0).Validator, Power: 10}},
	})
	if err != nil {
		t.Fatal(err)
	}
	home := t.TempDir()
	if err := node.PutGenesis(home, other); err != nil {
		t.Fatal(err)
	}
	n, err := node.New(node.Config{
		Home: home, HTTPAddress: "127.0.0.1:0", Interval: net.Interval(), CacheMB: 32,
		PersistentPeers: []string{net.Peer(0)}, Logger: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx) }()
	defer func() {
		cancel()
		<-done
	}()
	select {
	case <-n.Ready():
	case err := <-done:
		t.Fatal(err)
	}
	net.Advance(20)
	if h, err := ethclient.NewClient(n.Attach()).BlockNumber(ctx); err != nil || h != 0 {
		t.Errorf("a node of another genesis is at block %d (error %v)", h, err)
	}
}
