package sequencer

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	clientlog "github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/client/stream"
	"github.com/trellis-network/trellis/protocol/tlog"
)

// The test binary runs itself again as a sequencer that kills itself with
// SIGKILL at a step, with the stream and the log on disk.
const (
	childDir   = "TRELLIS_SEQUENCER_CHILD_DIR"
	childStep  = "TRELLIS_SEQUENCER_CHILD_STEP"
	childAfter = "TRELLIS_SEQUENCER_CHILD_AFTER"
)

func runChild() {
	t := &testing.T{} // keys do not fail
	dir := os.Getenv(childDir)
	s, err := stream.Open(context.Background(), stream.Config{Dir: filepath.Join(dir, "stream"), Readers: []stream.Reader{stream.Sequencer}}, slog.New(slog.DiscardHandler))
	if err != nil {
		panic(err)
	}
	after, _ := strconv.Atoi(os.Getenv(childAfter))
	r := &rig{dir: dir, stream: s, key: logKey(t, 1), cfg: Config{Interval: time.Millisecond, MaxBatch: 64, FieldTree: true}}
	q := r.make()
	q.step = func(name string) error {
		if name != os.Getenv(childStep) {
			return nil
		}
		if after--; after < 0 {
			syscall.Kill(os.Getpid(), syscall.SIGKILL)
			select {} // nothing may happen until the signal arrives
		}
		return nil
	}
	panic(q.Run(context.Background()))
}

func TestKilledSequencerWritesTheSameLog(t *testing.T) {
	r, m := newRig(t, nil), newMaker(t, 3)
	r.cfg.FieldTree = true
	open := func() *stream.Stream {
		s, err := stream.Open(t.Context(), stream.Config{Dir: filepath.Join(r.dir, "stream"), Readers: []stream.Reader{stream.Sequencer}}, slog.New(slog.DiscardHandler))
		if err != nil {
			t.Fatal(err)
		}
		r.stream = s
		return s
	}
	var want [][]byte
	var published []tlog.Tree
	for i, step := range []string{"bundles", "tiles", "synced", "leaves", "state", "renamed", "checkpoint", "release", "state", "tiles"} {
		s := open()
		for range 5 {
			var readings [][]byte
			for range 100 {
				readings = append(readings, m.reading(byte(1+len(want)%3), len(want)+1))
				want = append(want, readings[len(readings)-1])
			}
			feed(t, s, readings)
		}
		s.Close()
		child := exec.Command(os.Args[0])
		child.Env = append(os.Environ(), childDir+"="+r.dir, childStep+"="+step, childAfter+"="+strconv.Itoa(i%3))
		child.Stderr = os.Stderr
		var exit *exec.ExitError
		if err := child.Run(); !errors.As(err, &exit) || exit.Sys().(syscall.WaitStatus).Signal() != syscall.SIGKILL {
			t.Fatalf("child at %s ended with %v, want SIGKILL", step, err)
		}
		if tree, ok := r.checkpoint(t); ok {
			published = append(published, tree)
		}
	}
	defer open().Close()
	s, stop := r.start(t)
	waitFor(t, s, tlog.Size(len(want)))
	stop()
	r.checkFiles(t, want)
	l, err := clientlog.Open(t.Context(), filepath.Join(r.dir, "log"), clientlog.Options{Key: r.key.Verifier()})
	if err != nil {
		t.Fatal(err)
	}
	for _, tree := range published {
		if root, err := l.RootAt(t.Context(), tree.Size); err != nil || root != tree.Root {
			t.Errorf("the published root of size %d changed: %v", tree.Size, err)
		}
	}
	t.Logf("%d entries, %d checkpoints seen after kills", len(want), len(published))
}
