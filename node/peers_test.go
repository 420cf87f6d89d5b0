package node_test

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
)

func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// peerIDs asks a node's consensus RPC with whom it is connected.
func peerIDs(t *testing.T, address string) []string {
	t.Helper()
	res, err := http.Get("http://" + address + "/net_info")
	if err != nil {
		return nil // not up yet
	}
	defer res.Body.Close()
	var answer struct {
		Result struct {
			Peers []struct {
				NodeInfo struct {
					ID string `json:"id"`
				} `json:"node_info"`
			}
		}
	}
	if err := json.NewDecoder(res.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, p := range answer.Result.Peers {
		ids = append(ids, p.NodeInfo.ID)
	}
	return ids
}

// ring returns configurations of nodes on one chain whose only validator is the first, with their names.
func ring(t *testing.T, count int) ([]node.Config, []node.Names) {
	t.Helper()
	var cfgs []node.Config
	var names []node.Names
	for range count {
		cfg := testConfig(t.TempDir())
		n, err := node.MakeKeys(cfg.Home, node.KeyRing(cfg.Home))
		if err != nil {
			t.Fatal(err)
		}
		cfg.Genesis.Time = time.Unix(time.Now().Unix()-2, 0)
		cfg.ConsensusRPCAddress = freeAddress(t)
		cfgs, names = append(cfgs, cfg), append(names, n)
	}
	for i := range cfgs {
		cfgs[i].Genesis.Validators = []genesis.Validator{{Key: names[0].Validator}}
		cfgs[i].Genesis.Time = cfgs[0].Genesis.Time
	}
	return cfgs, names
}

func TestSentryHidesItsValidatorAndOthersFollowThroughIt(t *testing.T) {
	cfgs, names := ring(t, 3)
	validator := start(t, cfgs[0])
	cfgs[1].PersistentPeers = []string{validator.Endpoint().P2P}
	cfgs[1].Peering = node.Peering{Exchange: true, Private: []string{names[0].Node}, Unconditional: []string{names[0].Node}}
	sentry := start(t, cfgs[1])
	sentry.waitHeight(t, 2)
	cfgs[2].PersistentPeers = []string{sentry.Endpoint().P2P}
	cfgs[2].Peering = node.Peering{Exchange: true}
	stranger := start(t, cfgs[2])
	stranger.waitHeight(t, 5)
	until(t, "the stranger's connection", func() bool {
		return slices.Equal(peerIDs(t, cfgs[2].ConsensusRPCAddress), []string{names[1].Node})
	})
	if ids := peerIDs(t, cfgs[0].ConsensusRPCAddress); !slices.Equal(ids, []string{names[1].Node}) {
		t.Errorf("the validator is connected with %v, want its sentry alone, %s", ids, names[1].Node)
	}
	if err := stranger.stop(); err != nil {
		t.Fatal(err)
	}
	book, err := os.ReadFile(filepath.Join(cfgs[2].Home, "consensus", "addresses.json"))
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(book), names[0].Node) {
		t.Errorf("the stranger was told of the validator: %s", book)
	}
}

// TestStopWhileCatchingUp stops a node that fetches blocks. CometBFT by itself would now and then panic.
func TestStopWhileCatchingUp(t *testing.T) {
	cfgs, _ := ring(t, 2)
	cfgs[0].Interval, cfgs[1].Interval = 20*time.Millisecond, 20*time.Millisecond
	validator := start(t, cfgs[0])
	validator.waitHeight(t, 120)
	cfgs[1].PersistentPeers = []string{validator.Endpoint().P2P}
	for _, height := range []uint64{1, 15, 30, 45} {
		n := start(t, cfgs[1])
		n.waitHeight(t, height)
		done := make(chan error, 1)
		go func() { done <- n.stop() }()
		if err := soon(t, done); err != nil {
			t.Errorf("stop at block %d: %v", height, err)
		}
	}
	start(t, cfgs[1]).waitHeight(t, 120)
}

func TestWrongPeersAreNamedWithTheirFlag(t *testing.T) {
	const id = "00112233445566778899aabbccddeeff00112233"
	for flag, set := range map[string]func(*node.Config){
		"--peers":               func(c *node.Config) { c.PersistentPeers = []string{"10.0.0.1:26656"} },
		"--seeds":               func(c *node.Config) { c.Peering.Seeds = []string{id + "@10.0.0.1"} },
		"--private-peers":       func(c *node.Config) { c.Peering.Private = []string{strings.ToUpper(id)} },
		"--unconditional-peers": func(c *node.Config) { c.Peering.Unconditional = []string{id + "00"} },
		"--exchange-peers":      func(c *node.Config) { c.Peering.Seeds = []string{id + "@10.0.0.1:1"} },
		"enode":                 func(c *node.Config) { c.Peering.ExecutionTrusted = []string{"enode://x"} },
		"negative":              func(c *node.Config) { c.Peering.MaxInbound = -1 },
	} {
		cfg := testConfig(t.TempDir())
		set(&cfg)
		wantError(t, runError(t, cfg), flag)
	}
}

// TestNoiseAtThePeersPortIsHarmless sends a validator's port what no peer sends.
func TestNoiseAtThePeersPortIsHarmless(t *testing.T) {
	cfg := testConfig(t.TempDir())
	cfg.P2PAddress = freeAddress(t)
	n := start(t, cfg)
	n.waitHeight(t, 2)
	var open []net.Conn
	for i := range 60 {
		conn, err := net.DialTimeout("tcp", cfg.P2PAddress, 5*time.Second)
		if err != nil {
			t.Fatal(err)
		}
		open = append(open, conn)
		_ = conn.SetDeadline(time.Now().Add(5 * time.Second))
		switch i % 3 {
		case 0: // silence
		case 1:
			fmt.Fprintf(conn, "GET / HTTP/1.1\r\nHost: %s\r\n\r\n", cfg.P2PAddress)
		case 2: // more than any handshake, of a length that is a lie
			_, _ = conn.Write(append([]byte{0xff, 0xff, 0xff, 0xff, 0x7f}, make([]byte, 1<<20)...))
		}
	}
	n.waitHeight(t, n.height(t)+10)
	for _, conn := range open {
		conn.Close()
	}
	done := make(chan error, 1)
	go func() { done <- n.stop() }()
	if err := soon(t, done); err != nil {
		t.Errorf("stop after noise: %v", err)
	}
}
