package node_test

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/node/keys"
)

// runSigner signs for the node at address until the function it returns is called.
func runSigner(t *testing.T, cfg node.SignerConfig) (stop func() error) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- node.RunSigner(ctx, cfg) }()
	stopped := false
	stop = func() error {
		if stopped {
			return nil
		}
		stopped = true
		cancel()
		return <-done
	}
	t.Cleanup(func() {
		if err := stop(); err != nil {
			t.Errorf("signer: %v", err)
		}
	})
	return stop
}

// signerHome makes a home for a signer, with an encrypted key.
func signerHome(t *testing.T) (node.SignerConfig, node.Names) {
	t.Helper()
	cfg := node.SignerConfig{
		Home:        t.TempDir(),
		NeverSigned: true,
		Passphrase:  func() (string, error) { return "apart", nil },
		Logger:      slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError})),
	}
	ring := node.KeyRing(cfg.Home)
	ring.Encrypt, ring.Passphrase, ring.Cost = true, cfg.Passphrase, keys.LightCost
	names, err := node.MakeKeys(cfg.Home, ring)
	if err != nil {
		t.Fatal(err)
	}
	return cfg, names
}

func TestNodeSignsThroughASignerAndWaitsForIt(t *testing.T) {
	far, names := signerHome(t)
	cfg := testConfig(t.TempDir())
	cfg.Logger = slog.New(slog.DiscardHandler) // it complains of the signer, rightly
	cfg.SignerAddress = "unix://" + filepath.Join(t.TempDir(), "signer.sock")
	far.Connect = cfg.SignerAddress
	wantError(t, runError(t, cfg), "needs its validators named")

	cfg.Genesis.Validators = []genesis.Validator{{Key: names.Validator}}
	stopSigner := runSigner(t, far)
	n := start(t, cfg)
	if n.Address() != names.Address {
		t.Errorf("the node's validator is %v, want the signer's, %v", n.Address(), names.Address)
	}
	if _, err := os.Stat(filepath.Join(cfg.Home, "keys", "validator.json")); err == nil {
		t.Error("the node has a validator's key of its own")
	}
	n.waitHeight(t, 3)
	if err := stopSigner(); err != nil {
		t.Fatal(err)
	}
	stopped := n.height(t)
	waited, cancel := context.WithTimeout(t.Context(), 20*cfg.Interval)
	defer cancel()
	<-waited.Done() // long enough for twenty blocks
	if h := n.height(t); h > stopped+1 {
		t.Errorf("without its signer the node came from block %d to %d", stopped, h)
	}
	far.NeverSigned = false
	runSigner(t, far)
	n.waitHeight(t, stopped+5)
}

func TestNodeStopsWithoutItsSigner(t *testing.T) {
	far, names := signerHome(t)
	cfg := testConfig(t.TempDir())
	cfg.Logger = slog.New(slog.DiscardHandler)
	cfg.SignerAddress = "unix://" + filepath.Join(t.TempDir(), "signer.sock")
	cfg.Genesis.Validators = []genesis.Validator{{Key: names.Validator}}
	far.Connect = cfg.SignerAddress

	ctx, cancel := context.WithCancel(t.Context()) // before it ever came
	n, err := node.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx) }()
	cancel()
	if err := soon(t, done); err != nil {
		t.Errorf("stop while waiting for the signer: %v", err)
	}

	stopSigner := runSigner(t, far) // and after it went
	running := start(t, cfg)
	running.waitHeight(t, 2)
	if err := stopSigner(); err != nil {
		t.Fatal(err)
	}
	go func() { done <- running.stop() }()
	if err := soon(t, done); err != nil {
		t.Errorf("stop while the signer is away: %v", err)
	}
}

// stopLimit is what a stop may take, on a busy machine too.
const stopLimit = 25 * time.Second

// soon returns what a stop ends with, which must not take long.
func soon(t *testing.T, done <-chan error) error {
	t.Helper()
	select {
	case err := <-done:
		return err
	case <-time.After(stopLimit):
		t.Fatalf("the node does not stop within %v", stopLimit)
		return nil
	}
}

func TestSignerDoesNotInventKeysOrMemory(t *testing.T) {
	cfg := node.SignerConfig{Home: t.TempDir(), Connect: "tcp://127.0.0.1:1"}
	wantError(t, node.RunSigner(t.Context(), cfg), "validator.json", "keys import")
	cfg, _ = signerHome(t)
	cfg.Connect, cfg.NeverSigned = "tcp://127.0.0.1:1", false
	file := filepath.Join(cfg.Home, "consensus", "signed.json")
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	wantError(t, node.RunSigner(t.Context(), cfg), file, "sign twice")
	cfg.Connect = "tcp://192.0.2.1:26659"
	wantError(t, node.RunSigner(t.Context(), cfg), "must say who may be at the other end")
}
