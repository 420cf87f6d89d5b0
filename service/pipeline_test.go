// Package service_test drives the data path as one: devices, gateway, stream, sequencer, and a stranger who reads the log.
package service_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/trellis-network/trellis/client/device"
	clientlog "github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/client/stream"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/service/gateway"
	"github.com/trellis-network/trellis/service/sequencer"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

type registry map[did.ID]document.Document

func (r registry) Key(id did.ID, _ uint64) (sig.PublicKey, bool) {
	d, ok := r[id]
	return d.Key(), ok
}

// run starts a role and stops it at the end of the test.
func run(t *testing.T, role func(context.Context) error, ready <-chan struct{}) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- role(ctx) }()
	select {
	case <-ready:
	case err := <-ended:
		t.Fatalf("role ended: %v", err)
	}
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("role ended with %v", err)
		}
	})
}

func TestReadingsTravelFromDevicesToAVerifiedLog(t *testing.T) {
	const perDevice = 300
	dir, logger := t.TempDir(), slog.New(slog.DiscardHandler)
	source := reading.Source{ChainID: 4690, ProjectID: 1}
	wal, err := stream.Open(t.Context(), stream.Config{Dir: filepath.Join(dir, "stream")}, logger)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { wal.Close() })

	devices, keys := registry{}, []sig.PrivateKey{}
	for i, algorithm := range []sig.Algorithm{sig.ES256K, sig.ES256, sig.ES256K} {
		key, err := sig.NewPrivateKey(algorithm, bytes.Repeat([]byte{byte(i + 1)}, 32))
		if err != nil {
			t.Fatal(err)
		}
		d, err := document.New(key.Public(), map[string]string{})
		if err != nil {
			t.Fatal(err)
		}
		devices[d.ID()], keys = d, append(keys, key)
	}
	g := gateway.New(gateway.Config{Addr: "127.0.0.1:0", Dir: filepath.Join(dir, "gateway"), Source: source, SaveInterval: 10 * time.Millisecond},
		devices, wal, time.Now, logger)
	run(t, g.Run, g.Ready())
	logKey, err := tlog.NewSigningKey(tlog.Origin{ChainID: 4690, ProjectID: 1}, bytes.Repeat([]byte{9}, 32))
	if err != nil {
		t.Fatal(err)
	}
	logDir := filepath.Join(dir, "log")
	s := sequencer.New(sequencer.Config{LogDir: logDir, StateDir: filepath.Join(dir, "sequencer"), Interval: 20 * time.Millisecond}, logKey, wal, nil, logger)
	run(t, s.Run, s.Ready())

	var sent sync.WaitGroup
	for i, key := range keys {
		sent.Go(func() {
			if err := deliver(t.Context(), filepath.Join(dir, fmt.Sprint("device", i)), key, source, g.Addr(), perDevice); err != nil {
				t.Error(err)
			}
		})
	}
	sent.Wait()
	total := tlog.Size(len(keys) * perDevice)
	checkpoint, err := s.WaitFor(t.Context(), total)
	if err != nil {
		t.Fatal(err)
	}
	if got := g.Counts(); got.Accepted != uint64(total) || got.Refused() != 0 {
		t.Errorf("gateway counts %+v", got)
	}

	l, err := clientlog.Open(t.Context(), logDir, clientlog.Options{Key: logKey.Verifier(), Tree: &checkpoint.Tree})
	if err != nil {
		t.Fatal(err)
	}
	next := map[did.ID]uint64{}
	for e, err := range l.Entries(t.Context(), 0, tlog.Index(total)) {
		if err != nil {
			t.Fatal(err)
		}
		signed, err := reading.Parse(e.Bytes)
		if err != nil {
			t.Fatal(err)
		}
		subject := signed.Reading().Subject
		if _, err := signed.Verify(devices[subject].Key()); err != nil {
			t.Errorf("entry %d: %v", e.Index, err)
		}
		if next[subject]++; signed.Reading().Sequence != next[subject] {
			t.Errorf("entry %d has number %d of its device, want %d", e.Index, signed.Reading().Sequence, next[subject])
		}
		proof, err := l.Prove(t.Context(), e.Index, total)
		if err != nil {
			t.Fatal(err)
		}
		if err := proof.Verify(); err != nil || proof.Tree != checkpoint.Tree || proof.Leaf != tlog.EntryHash(e.Bytes) {
			t.Fatalf("proof of entry %d: %v", e.Index, err)
		}
	}
	checkTampering(t, logDir, clientlog.Options{Tree: &checkpoint.Tree})
}

func deliver(ctx context.Context, dir string, key sig.PrivateKey, source reading.Source, addr string, readings int) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	d, err := device.New(key, source, "network.trellis.air.v1", filepath.Join(dir, "sequence"))
	if err != nil {
		return err
	}
	var refused error
	sender, err := device.NewSender(device.SenderConfig{
		Gateway: "http://" + addr, Outbox: filepath.Join(dir, "outbox"), MaxBatch: 50,
		Refused: func(r device.Refusal) { refused = r },
	})
	if err != nil {
		return err
	}
	defer sender.Close()
	for i := range readings {
		signed, err := d.Sign(time.Now(), map[string]units.Decimal{"pm25": units.Int(int64(i))})
		if err != nil {
			return err
		}
		if err := sender.Queue(signed); err != nil {
			return err
		}
	}
	return errors.Join(sender.Flush(ctx), refused)
}

// checkTampering flips one byte of one entry and expects its file, entry and
// index to be named.
func checkTampering(t *testing.T, logDir string, trust clientlog.Options) {
	t.Helper()
	path := filepath.Join(logDir, "tile", "entries", "001")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	entries, err := tlog.ParseBundle(data, tlog.TileWidth)
	if err != nil {
		t.Fatal(err)
	}
	entries[29][len(entries[29])-1] ^= 1 // in data
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	l, err := clientlog.Open(t.Context(), logDir, trust)
	if err != nil {
		t.Fatal(err)
	}
	var found error
	for _, err := range l.Entries(t.Context(), 0, tlog.Index(trust.Tree.Size)) {
		found = err
	}
	want := "tile/entries/001: entry 29 (index 285): hash does not match tile/0/001"
	if found == nil || !strings.HasPrefix(found.Error(), want) {
		t.Errorf("tampering is reported as %v, want %s", found, want)
	}
}
