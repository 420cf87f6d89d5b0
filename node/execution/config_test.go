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
	full := Config{}.withDefaults()
	if full.HTTPAddress != "127.0.0.1:8545" || full.WSAddress != full.HTTPAddress || len(full.CORSOrigins) != 0 {
		t.Errorf("listeners are %s and %s with origins %v, want 127.0.0.1:8545 and none", full.HTTPAddress, full.WSAddress, full.CORSOrigins)
	}
	c, err := full.stack()
	if err != nil {
		t.Fatal(err)
	}
	if c.HTTPHost != "" || c.WSHost != "" {
		t.Errorf("go-ethereum listens at %q and %q, and has no limits there", c.HTTPHost, c.WSHost)
	}
	if c.P2P.ListenAddr != "" || c.P2P.MaxPeers != 0 || c.IPCPath != "" {
		t.Errorf("%d peers at %q, ipc at %q; want none", c.P2P.MaxPeers, c.P2P.ListenAddr, c.IPCPath)
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
