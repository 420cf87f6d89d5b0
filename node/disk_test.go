//go:build linux

package node_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/trellis-network/trellis/node"
)

func TestNodeDoesNotStartOnAFullDisk(t *testing.T) {
	cfg := testConfig(t.TempDir())
	cfg.MinFreeDisk = 1 << 62
	err := runError(t, cfg)
	wantError(t, err, cfg.Home, "free", "start it again")
	if !errors.Is(err, node.ErrDiskFull) {
		t.Errorf("error %v is not ErrDiskFull", err)
	}
}

// smallDisk mounts a disk of the given size.
func smallDisk(t *testing.T, size string) string {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size="+size); err != nil {
		t.Skipf("this test mounts a small disk, which needs privileges: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// fill leaves so many bytes of the disk that holds dir, by a file that it returns.
func fill(t *testing.T, dir string, leave uint64) string {
	t.Helper()
	var s syscall.Statfs_t
	if err := syscall.Statfs(dir, &s); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "filler")
	free := s.Bavail * uint64(s.Bsize)
	if err := os.WriteFile(file, make([]byte, free-min(leave, free)), 0o600); err != nil && !errors.Is(err, syscall.ENOSPC) {
		t.Fatal(err)
	}
	return file
}

// runOnSmallDisk runs a node in a process of its own, fills its disk while it makes blocks, waits for its end, and returns
// what it said.
func runOnSmallDisk(t *testing.T, home string, minimum, leave uint64, w *witness) string {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), childHome+"="+home, childMinFree+"="+strconv.FormatUint(minimum, 10))
	var said bytes.Buffer
	cmd.Stderr = &said
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	watchdog := time.AfterFunc(patience, func() { _ = cmd.Process.Kill() })
	defer watchdog.Stop()
	filler := ""
	w.read(t, out, func() { filler = fill(t, home, leave) })
	if err := cmd.Wait(); err == nil {
		t.Error("the node ended without an error")
	} else if cmd.ProcessState.ExitCode() < 0 {
		t.Fatalf("the node went on on a full disk until it was killed: %s", said.String())
	}
	if err := os.Remove(filler); err != nil {
		t.Fatal(err)
	}
	return said.String()
}

func TestNodeStopsBeforeItsDiskIsFullAndGoesOnLater(t *testing.T) {
	home, w := smallDisk(t, "192m"), newWitness()
	said := runOnSmallDisk(t, home, 64<<20, 32<<20, w)
	if !strings.Contains(said, "disk is full") || !strings.Contains(said, home) {
		t.Errorf("the node says %q, want that its disk is full", said)
	}
	t.Setenv(childMinFree, "1")
	n := start(t, crashConfig(home))
	if r := n.Recovery(); r.From != r.To {
		t.Errorf("after a clean stop blocks %d to %d were replayed", r.From, r.To)
	}
	if err := n.stop(); err != nil {
		t.Fatal(err)
	}
	w.check(t, home)
}

// TestFullDiskLosesNothing fills the disk to the last byte, past the node's watch: something else may have written faster.
func TestFullDiskLosesNothing(t *testing.T) {
	home, w := smallDisk(t, "192m"), newWitness()
	said := runOnSmallDisk(t, home, 1, 0, w)
	if !strings.Contains(said, "no space left on device") && !strings.Contains(said, "disk is full") {
		t.Errorf("the node says %q, want that its disk is full", said)
	}
	t.Logf("%.600s", said)
	t.Setenv(childMinFree, "1")
	w.check(t, home)
}
