package node_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"github.com/trellis-network/trellis/node"
)

// spoil inverts the middle half of every file that fits to the pattern, and fails the test if there is none.
func spoil(t *testing.T, home, pattern string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(home, pattern))
	if err != nil {
		t.Fatal(err)
	}
	spoilt := 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if len(data) < 4 {
			continue
		}
		for i := len(data) / 4; i < len(data)*3/4; i++ {
			data[i] ^= 0xa5
		}
		if err := os.WriteFile(file, data, 0o600); err != nil {
			t.Fatal(err)
		}
		spoilt++
	}
	if spoilt == 0 {
		t.Fatalf("there is no file %s to spoil", pattern)
	}
}

// stoppedHome returns the configuration of a node that has made a few blocks, with all its files at rest.
func stoppedHome(t *testing.T) node.Config {
	t.Helper()
	cfg := crashConfig(t.TempDir())
	n := start(t, cfg)
	n.waitHeight(t, 30)
	if err := n.stop(); err != nil {
		t.Fatal(err)
	}
	return cfg
}

func TestDamagedDatabaseIsNamedWithWhatToDo(t *testing.T) {
	stopped := stoppedHome(t)
	for pattern, advice := range map[string]string{
		"consensus/state.db/*.log":                         "consensus/*.db",
		"consensus/state.db/MANIFEST-*":                    "consensus/*.db",
		"consensus/blockstore.db/MANIFEST-*":               "consensus/*.db",
		"execution/trellis/chaindata/MANIFEST-*":           "builds it anew",
		"execution/trellis/chaindata/ancient/chain/*.cidx": "builds it anew",
	} {
		t.Run(strings.ReplaceAll(pattern, "/", " "), func(t *testing.T) {
			cfg := clone(t, stopped)
			spoil(t, cfg.Home, pattern)
			err := runError(t, cfg)
			wantError(t, err, filepath.Join(cfg.Home, strings.SplitN(pattern, "/", 2)[0]), advice)
			if !errors.Is(err, node.ErrCorrupt) {
				t.Errorf("error %v is not ErrCorrupt", err)
			}
		})
	}
}

// TestDamageFoundInTheBackgroundIsNamedAtTheNextStart spoils a file that the execution client reads in a goroutine of its
// own, where it can only end the process.
func TestDamageFoundInTheBackgroundIsNamedAtTheNextStart(t *testing.T) {
	cfg := clone(t, stoppedHome(t))
	spoil(t, cfg.Home, "execution/trellis/chaindata/*.sst")
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), childHome+"="+cfg.Home)
	watchdog := time.AfterFunc(patience, func() { _ = cmd.Process.Kill() })
	defer watchdog.Stop()
	if err := cmd.Run(); err == nil {
		t.Fatal("the node ended without an error")
	}
	last, err := node.KeepCrash(cfg.Home)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = debug.SetCrashOutput(nil, debug.CrashOptions{}) })
	wantError(t, last, filepath.Join(cfg.Home, "execution"), "crash-last.txt", "builds it anew")
	if !errors.Is(last, node.ErrCorrupt) {
		t.Errorf("error %v is not ErrCorrupt", last)
	}
	if again, err := node.KeepCrash(cfg.Home); again != nil || err != nil {
		t.Errorf("the crash is told again: %v, error %v", again, err)
	}
}

// TestAdviceForDamagedExecutionDataHelps follows it.
func TestAdviceForDamagedExecutionDataHelps(t *testing.T) {
	cfg := stoppedHome(t)
	if err := os.RemoveAll(filepath.Join(cfg.Home, "execution")); err != nil {
		t.Fatal(err)
	}
	n := start(t, cfg)
	if r := n.Recovery(); r.From != 0 || r.To < 30 {
		t.Errorf("replayed from %d to %d, want from 0 to 30 at least", r.From, r.To)
	}
	n.waitHeight(t, n.Recovery().To+2)
}

// TestDamageThatHealsIsNoError spoils what the node can do without: the newest state, and the log of what was under way.
func TestDamageThatHealsIsNoError(t *testing.T) {
	stopped := stoppedHome(t)
	for _, pattern := range []string{"execution/trellis/triedb/*", "consensus/wal/wal"} {
		cfg := clone(t, stopped)
		spoil(t, cfg.Home, pattern)
		n := start(t, cfg)
		n.waitHeight(t, n.Recovery().To+2)
		if err := n.stop(); err != nil {
			t.Errorf("after %s was spoilt: %v", pattern, err)
		}
	}
}

// clone returns the configuration of a copy of a home.
func clone(t *testing.T, cfg node.Config) node.Config {
	t.Helper()
	from := cfg.Home
	cfg.Home = filepath.Join(t.TempDir(), "home")
	err := filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		to := filepath.Join(cfg.Home, strings.TrimPrefix(path, from))
		if d.IsDir() {
			return os.MkdirAll(to, 0o700)
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(to, data, 0o600)
	})
	if err != nil {
		t.Fatal(err)
	}
	return cfg
}

// TestStopDuringStart asks a node to stop at moments of its start, of the replay above all.
func TestStopDuringStart(t *testing.T) {
	stopped := stoppedHome(t)
	if err := os.RemoveAll(filepath.Join(stopped.Home, "execution")); err != nil { // so that there is much to replay
		t.Fatal(err)
	}
	for _, after := range []time.Duration{0, 20 * time.Millisecond, 100 * time.Millisecond, 300 * time.Millisecond} {
		cfg := clone(t, stopped)
		n, err := node.New(cfg)
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), after) // the moment is the input of this test
		done := make(chan error, 1)
		go func() { done <- n.Run(ctx) }()
		<-ctx.Done()
		if err := soon(t, done); err != nil {
			t.Errorf("stopped %v after its start: %v", after, err)
		}
		cancel()
		again := start(t, cfg)
		again.waitHeight(t, 31)
		if err := again.stop(); err != nil {
			t.Errorf("stop: %v", err)
		}
	}
}

func TestStopBeforeTheChainBegins(t *testing.T) {
	cfg := testConfig(t.TempDir())
	cfg.Genesis.Time = time.Unix(time.Now().Unix()+3600, 0)
	n, err := node.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx) }()
	<-ctx.Done()
	if err := soon(t, done); err != nil {
		t.Errorf("stop before the chain begins: %v", err)
	}
}
