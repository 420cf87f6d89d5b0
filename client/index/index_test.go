package index_test

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/client/index/indextest"
)

func open(t testing.TB, path string, config index.Config) *index.Index {
	t.Helper()
	x, err := index.Open(path, config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = x.Close() })
	return x
}

func TestSQLiteKeepsThePromises(t *testing.T) {
	indextest.Run(t, func(t *testing.T) indextest.Open {
		path := filepath.Join(t.TempDir(), "a b?c#d.db") // a path is not a URI
		return func(t *testing.T, config index.Config) *index.Index { return open(t, path, config) }
	})
}

func TestAnIndexOfANewerProgramIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	if err := open(t, path, index.Config{}).Close(); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(`INSERT INTO schema_version VALUES (1000)`); err != nil {
		t.Fatal(err)
	}
	if _, err := index.Open(path, index.Config{}); err == nil || !strings.Contains(err.Error(), "newer program") {
		t.Errorf("opened with %v, want a word about a newer program", err)
	}
}

// TestAnOldIndexIsReadAgain takes a file back to the version that kept less of
// the past: the rows go, so that the past is read again.
func TestAnOldIndexIsReadAgain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	x := open(t, path, index.Config{})
	events := []chain.Event{{What: chain.ProjectRegistered{Project: 1}}, {What: chain.DeviceRegistered{Project: 1, Device: common.Address{1}}}}
	if err := errors.Join(x.ApplyEvents(t.Context(), 0, 7, events), x.Close()); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	_, err = db.Exec(`DELETE FROM schema_version WHERE version > 2; DROP TABLE verdicts; ALTER TABLE devices DROP COLUMN signer;
		ALTER TABLE devices DROP COLUMN v2; ALTER TABLE device_events DROP COLUMN tx; ALTER TABLE device_events DROP COLUMN time;
		DROP TABLE corrections; ALTER TABLE policies DROP COLUMN start; ALTER TABLE policies DROP COLUMN cancelled;
		ALTER TABLE projects DROP COLUMN notice; ALTER TABLE projects DROP COLUMN notice_start; ALTER TABLE epochs DROP COLUMN prior;
		ALTER TABLE epochs DROP COLUMN prior_hash; ALTER TABLE epochs DROP COLUMN paid; ALTER TABLE epochs DROP COLUMN burned;
		ALTER TABLE epochs DROP COLUMN corrections; ALTER TABLE devices DROP COLUMN bond; DROP TABLE findings; DROP TABLE tasks; DROP TABLE task_events`)
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	x = open(t, path, index.Config{})
	if at, err := x.ChainCursor(t.Context()); err != nil || at != 0 {
		t.Fatalf("cursor at %d, %v; want the start", at, err)
	}
	if err := x.ApplyEvents(t.Context(), 0, 7, events); err != nil {
		t.Fatal(err)
	}
	if changes, err := x.Changes(t.Context(), common.Address{1}, 20); err != nil || len(changes) != 1 {
		t.Errorf("%d changes, %v; want the registration", len(changes), err)
	}
}

// victim is the path that the child of TestAKillNeverCountsTwice writes to.
const victim = "TRELLIS_INDEX_VICTIM"

// TestAKillNeverCountsTwice kills a writer without warning, time and again;
// each successor goes on from the cursor, and at the end every reading was
// counted once.
func TestAKillNeverCountsTwice(t *testing.T) {
	ctx, device := t.Context(), common.Address{1}
	if path := os.Getenv(victim); path != "" {
		write(t, open(t, path, index.Config{}), device)
		return
	}
	path := filepath.Join(t.TempDir(), "index.db")
	x := open(t, path, index.Config{})
	events := []chain.Event{{What: chain.ProjectRegistered{Project: 1}}, {What: chain.DeviceRegistered{Project: 1, Device: device}}}
	if err := x.ApplyEvents(ctx, 0, 0, events); err != nil {
		t.Fatal(err)
	}
	last := uint64(0)
	for range 5 {
		child := exec.Command(os.Args[0], "-test.run=^TestAKillNeverCountsTwice$")
		child.Env = append(os.Environ(), victim+"="+path)
		if err := child.Start(); err != nil {
			t.Fatal(err)
		}
		for {
			at, err := x.LogCursor(ctx, 1)
			if err != nil {
				t.Fatal(err)
			}
			if at > last+500 {
				break
			}
		}
		if err := child.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = child.Wait() // it was killed
		at, err := x.LogCursor(ctx, 1)
		if err != nil {
			t.Fatal(err)
		}
		kept, err := x.Readings(ctx, device, 1<<62, 1<<30)
		if err != nil {
			t.Fatal(err)
		}
		if uint64(len(kept)) != at {
			t.Fatalf("after the kill: cursor at %d, %d readings", at, len(kept))
		}
		last = at
	}
	d, err := x.Device(ctx, device)
	if err != nil {
		t.Fatal(err)
	}
	if d.Readings != last {
		t.Errorf("%d readings in the log, %d counted", last, d.Readings)
	}
}

func write(t *testing.T, x *index.Index, device common.Address) {
	for {
		at, err := x.LogCursor(context.Background(), 1)
		if err != nil {
			t.Fatal(err)
		}
		devices := make([]common.Address, 20)
		for i := range devices {
			devices[i] = device
		}
		if err := x.ApplyReadings(context.Background(), 1, at, at+20, indextest.Readings(at, devices...)); err != nil {
			t.Fatal(err)
		}
	}
}

func BenchmarkApplyReadings(b *testing.B) {
	x := open(b, filepath.Join(b.TempDir(), "index.db"), index.Config{})
	const batch, fleet = 4096, 1108
	devices := make([]common.Address, batch)
	for i := range devices {
		devices[i] = common.BytesToAddress([]byte{byte(i * 37), byte(i % fleet >> 8), byte(i % fleet)})
	}
	b.ReportAllocs()
	at := uint64(0)
	for b.Loop() {
		if err := x.ApplyReadings(b.Context(), 1, at, at+batch, indextest.Readings(at, devices...)); err != nil {
			b.Fatal(err)
		}
		at += batch
	}
	b.ReportMetric(float64(at)/b.Elapsed().Seconds(), "readings/s")
}
