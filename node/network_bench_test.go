package node_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
)

// four is a chain of four validators, in this process, so its processor time is that of all of them.
func four(b *testing.B) (target, func()) {
	const count = 4
	g := testGenesis()
	g.Time = time.Unix(time.Now().Unix()-2, 0)
	homes := make([]string, count)
	for i := range homes {
		homes[i] = filepath.Join(b.TempDir(), "home")
		g.Validators = append(g.Validators, genesis.Validator{Key: newIdentity(b, homes[i])})
	}
	nodes := make([]*running, count)
	for i := range nodes {
		cfg := benchConfig(b)
		cfg.Home, cfg.Genesis = homes[i], g
		cfg.ExecutionAddress = "127.0.0.1:0"
		for _, n := range nodes[:i] {
			cfg.PersistentPeers = append(cfg.PersistentPeers, n.Endpoint().P2P)
			cfg.ExecutionPeers = append(cfg.ExecutionPeers, n.Endpoint().Enode)
		}
		nodes[i] = start(b, cfg)
	}
	for _, n := range nodes {
		n.waitHeight(b, 3)
	}
	t := nodes[0].target()
	t.urls = append(t.urls, nodes[1].Endpoint().HTTP)
	return t, func() {
		for _, n := range nodes {
			if err := n.stop(); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// newIdentity makes the keys of a home, and leaves it without a chain.
func newIdentity(b *testing.B, home string) (key [33]byte) {
	b.Helper()
	n, err := node.New(node.Config{Home: home, Genesis: testGenesis()})
	if err != nil {
		b.Fatal(err)
	}
	for _, file := range []string{"execution.json", "consensus.json"} {
		if err := os.Remove(filepath.Join(home, "genesis", file)); err != nil {
			b.Fatal(err)
		}
	}
	return n.ValidatorKey()
}

// BenchmarkJoin measures how long a new node takes to catch up with a thousand empty blocks by block sync: it checks the
// signatures of each and executes it.
func BenchmarkJoin(b *testing.B) {
	const blocks = 1000
	cfg := benchConfig(b)
	cfg.Interval = 5 * time.Millisecond
	cfg.Genesis.Time = time.Unix(time.Now().Unix()-2, 0)
	cfg.ExecutionAddress = "127.0.0.1:0"
	first := start(b, cfg)
	first.waitHeight(b, blocks)
	if err := first.stop(); err != nil {
		b.Fatal(err)
	}
	cfg.Interval = time.Second // so that it serves, and does next to nothing else
	first = start(b, cfg)
	for b.Loop() {
		late := benchConfig(b)
		late.Genesis.Time = cfg.Genesis.Time
		late.Genesis.Validators = []genesis.Validator{{Key: first.ValidatorKey()}}
		late.Interval = cfg.Interval
		late.PersistentPeers = []string{first.Endpoint().P2P}
		late.ExecutionPeers = []string{first.Endpoint().Enode}
		before := cpu()
		began := time.Now()
		n := start(b, late)
		n.waitHeight(b, blocks)
		b.ReportMetric(time.Since(began).Seconds(), "s/1000-blocks")
		b.ReportMetric((cpu() - before).Seconds(), "cpu-s/1000-blocks")
		if err := n.stop(); err != nil {
			b.Fatal(err)
		}
	}
}
