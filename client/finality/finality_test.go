package finality_test

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"testing"
	"time"

	cmthttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/trellis-network/trellis/client/finality"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
)

const patience = 2 * time.Minute

// chain runs a chain of one validator until the test ends.
func chain(t *testing.T) (n *node.Node, client *ethclient.Client) {
	t.Helper()
	n, err := node.New(node.Config{
		Home: t.TempDir(), HTTPAddress: "127.0.0.1:0", ConsensusRPCAddress: "127.0.0.1:0", Interval: 20 * time.Millisecond, CacheMB: 32,
		Genesis: &genesis.Config{
			Alloc:    types.GenesisAlloc{common.Address{1}: {Balance: big.NewInt(1)}},
			Emission: genesis.Emission{WeiPerSecond: big.NewInt(1), Recipient: common.Address{2}},
		},
		Logger: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil && !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	})
	select {
	case <-n.Ready():
	case err := <-done:
		done <- nil
		t.Fatal(err)
	case <-time.After(patience):
		t.Fatal("the node does not start")
	}
	return n, ethclient.NewClient(n.Attach())
}

// trusted returns the hash of a block of the consensus, which exists then.
func trusted(t *testing.T, n *node.Node, height int64) common.Hash {
	t.Helper()
	client, err := cmthttp.New("http://"+n.Endpoint().ConsensusRPC, "/websocket")
	if err != nil {
		t.Fatal(err)
	}
	for end := time.Now().Add(patience); ; {
		if commit, err := client.Commit(t.Context(), &height); err == nil && commit.Header != nil {
			return common.BytesToHash(commit.Hash())
		} else if time.Now().After(end) {
			t.Fatalf("no block %d of the consensus: %v", height, err)
		}
		select {
		case <-t.Context().Done():
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func TestBlocksAreThoseOfTheValidators(t *testing.T) {
	n, client := chain(t)
	config := finality.Config{ChainID: n.Genesis().Consensus.ChainID, Servers: []string{n.Endpoint().ConsensusRPC}, Height: 2, Hash: trusted(t, n, 2)}
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	c, err := finality.New(ctx, config)
	if err != nil {
		t.Fatal(err)
	}
	head, err := client.BlockNumber(ctx)
	if err != nil {
		t.Fatal(err)
	}
	// The last one has not been made: it is waited for.
	for _, number := range []uint64{head + 5, head, 1, 3} {
		got, err := c.BlockHash(ctx, number)
		if err != nil {
			t.Fatalf("block %d: %v", number, err)
		}
		header, err := client.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
		if err != nil || got != header.Hash() {
			t.Errorf("block %d is %s, the node has %v (%v)", number, got, header, err)
		}
	}

	short, stop := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer stop()
	if _, err := c.BlockHash(short, head+1_000_000); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a block far ahead: %v, want %v", err, context.DeadlineExceeded)
	}
	for name, change := range map[string]func(*finality.Config){
		"another trusted block": func(c *finality.Config) { c.Hash[0]++ },
		"another chain":         func(c *finality.Config) { c.ChainID = "other-1" },
		"too old":               func(c *finality.Config) { c.Period = time.Nanosecond },
		"no servers":            func(c *finality.Config) { c.Servers = nil },
		"a block of no height":  func(c *finality.Config) { c.Height = 0 },
	} {
		bad := config
		change(&bad)
		c, err := finality.New(ctx, bad)
		if err == nil {
			_, err = c.BlockHash(ctx, head+5) // made above; head may be the trusted block itself, which needs no proof
		}
		if err == nil {
			t.Errorf("with %s blocks are taken all the same", name)
		}
	}
}
