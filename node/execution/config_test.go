package execution

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/node/genesis"
)

func TestOnlyLoopbackIsServedByDefault(t *testing.T) {
	c, err := Config{}.withDefaults().stack()
	if err != nil {
		t.Fatal(err)
	}
	if c.HTTPHost != "127.0.0.1" || c.WSHost != "127.0.0.1" || c.HTTPPort != 8545 || c.WSPort != 8545 {
		t.Errorf("listeners are %s:%d and %s:%d, want 127.0.0.1:8545", c.HTTPHost, c.HTTPPort, c.WSHost, c.WSPort)
	}
	if len(c.HTTPCors) != 0 || c.P2P.ListenAddr != "" || c.P2P.MaxPeers != 0 || c.IPCPath != "" {
		t.Errorf("origins %v, peers at %q, ipc at %q; want none", c.HTTPCors, c.P2P.ListenAddr, c.IPCPath)
	}
}

func TestUnusableAddressesAreRefused(t *testing.T) {
	for want, c := range map[string]Config{
		"names no host":   {HTTPAddress: ":8545"},
		"missing port":    {HTTPAddress: "localhost"},
		"port":            {HTTPAddress: "localhost:http"},
		"websocket":       {WSAddress: "1.2.3.4"},
		"execution peer ": {Peers: []string{"not an enode"}},
	} {
		if _, err := c.withDefaults().stack(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error is %v, want one that says %q", err, want)
		}
	}
	if c, err := (Config{HTTPAddress: Off}).withDefaults().stack(); err != nil || c.HTTPHost != "" || c.WSHost != "" {
		t.Errorf("off: %v, error %v, want no listener", c, err)
	}
}

// TestClosedBeforeStartReleasesItsFiles opens a home twice in one process.
func TestClosedBeforeStartReleasesItsFiles(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	cfg := Config{Dir: t.TempDir(), NodeKey: key, CacheMB: 32, HTTPAddress: Off, Genesis: &core.Genesis{Config: genesis.ChainConfig(1), GasLimit: genesis.DefaultGasLimit, Difficulty: new(big.Int)}}
	for range 2 {
		c, err := New(cfg)
		if err != nil {
			t.Fatal(err)
		}
		for range 2 {
			if err := c.Stop(); err != nil {
				t.Fatal(err)
			}
		}
	}
}
