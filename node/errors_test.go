package node_test

import (
	"context"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/trellis-network/trellis/node"
)

// runError runs a node that must not start, and returns why it did not.
func runError(t *testing.T, cfg node.Config) error {
	t.Helper()
	n, err := node.New(cfg)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx) }()
	select {
	case err := <-done:
		return err
	case <-n.Ready():
		cancel()
		<-done
		return nil
	}
}

func wantError(t *testing.T, err error, parts ...string) {
	t.Helper()
	if err == nil {
		t.Fatalf("the node starts, want an error that says %q", parts)
	}
	for _, part := range parts {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("error is %q, want one that says %q", err, part)
		}
	}
}

func TestPortInUseNamesPortAndFlag(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	address := taken.Addr().String()
	for flag, set := range map[string]func(*node.Config){
		"--rpc-addr":              func(c *node.Config) { c.HTTPAddress = address },
		"--ws-address":            func(c *node.Config) { c.WSAddress = address },
		"--p2p-address":           func(c *node.Config) { c.P2PAddress = address },
		"--consensus-rpc-address": func(c *node.Config) { c.ConsensusRPCAddress = address },
		"--ops-address":           func(c *node.Config) { c.OpsAddress = address },
		"--execution-address":     func(c *node.Config) { c.ExecutionAddress = address },
	} {
		cfg := testConfig(t.TempDir())
		set(&cfg)
		wantError(t, runError(t, cfg), address, flag)
		set(&cfg)
		cfg = testConfig(cfg.Home)
		if err := runError(t, cfg); err != nil {
			t.Errorf("after %s is changed, the node does not start: %v", flag, err)
		}
	}
}

func TestHomeOfAnotherChainIsNamed(t *testing.T) {
	cfg := testConfig(t.TempDir())
	if _, err := node.New(cfg); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(cfg.Home, "genesis", "execution.json")
	cfg.Genesis.ChainID = 1
	wantError(t, runError(t, cfg), file, "is of chain 4690, and chain 1 is configured", "--home")

	cfg.Genesis = testGenesis()
	delete(cfg.Genesis.Alloc, rich)
	wantError(t, runError(t, cfg), file, "has genesis 0x", "--home")

	cfg.Genesis = testGenesis()
	cfg.Genesis.Emission.WeiPerSecond = ether(1)
	wantError(t, runError(t, cfg), filepath.Join(cfg.Home, "genesis", "consensus.json"), "emission")

	cfg.Genesis = nil
	if _, err := node.New(cfg); err != nil {
		t.Errorf("without a configured genesis the home's own serves, but: %v", err)
	}
	cfg.Home = t.TempDir()
	wantError(t, runError(t, cfg), cfg.Home, "no genesis is configured")
}

func TestDatabaseOfAnotherChainIsNamed(t *testing.T) {
	cfg := testConfig(t.TempDir())
	n := start(t, cfg)
	n.waitHeight(t, 1)
	if err := n.stop(); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(filepath.Join(cfg.Home, "genesis")); err != nil {
		t.Fatal(err)
	}
	cfg.Genesis.Time = time.Unix(1_700_000_000, 0)
	wantError(t, runError(t, cfg), filepath.Join(cfg.Home, "execution"), n.Genesis().Hash.Hex())
}

func TestHomeInUseSaysSo(t *testing.T) {
	cfg := testConfig(t.TempDir())
	start(t, cfg)
	wantError(t, runError(t, cfg), cfg.Home, "already open", "another process", "--home")
}

func TestKeysAreForTheirOwnerOnly(t *testing.T) {
	home := t.TempDir()
	first, err := node.Identity(home)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"validator.json", "node.json", "execution.key"} {
		file := filepath.Join(home, "keys", name)
		info, err := os.Stat(file)
		if err != nil {
			t.Fatal(err)
		}
		if info.Mode().Perm() != 0o600 {
			t.Errorf("%s has mode %04o, want 0600", name, info.Mode().Perm())
		}
		if err := os.Chmod(file, 0o640); err != nil {
			t.Fatal(err)
		}
		_, err = node.Identity(home)
		wantError(t, err, file, "chmod 600")
		if err := os.Chmod(file, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if again, err := node.Identity(home); err != nil || again != first {
		t.Errorf("identity is %x (error %v), want %x", again, err, first)
	}
}

func TestSpoiltKeyFilesAreNamed(t *testing.T) {
	home := t.TempDir()
	if _, err := node.Identity(home); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"keys/validator.json", "keys/node.json", "keys/execution.key", "consensus/signed.json"} {
		file := filepath.Join(home, name)
		good, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte("spoilt"), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err = node.Identity(home)
		wantError(t, err, file)
		if err := os.WriteFile(file, good, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func TestMissingSigningStateIsNotInventedAnew(t *testing.T) {
	cfg := testConfig(t.TempDir())
	n := start(t, cfg)
	n.waitHeight(t, 1)
	if err := n.stop(); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(cfg.Home, "consensus", "signed.json")
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	wantError(t, runError(t, cfg), file, "sign twice")
}
