package sequencer

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/trellis-network/trellis/client/stream/streamtest"
	"github.com/trellis-network/trellis/protocol/tlog"
)

// A project may begin to prove in zero knowledge at any time, and stop: the field tree is made from the entries, and the newest
// checkpoint is signed again with its root, or the next one without it.
func TestFieldTreeCanBeTurnedOnAndOff(t *testing.T) {
	r, m := newRig(t, streamtest.NewMemory()), newMaker(t, 4)
	var want [][]byte
	for i, on := range []bool{false, true, true, false, true} {
		r.cfg.FieldTree = on
		if i != 2 { // the same again, without a new entry
			var more [][]byte
			for range 300 {
				more = append(more, m.reading(byte(1+len(want)%4), len(want)+1))
				want = append(want, more[len(more)-1])
			}
			if i == 1 || i == 4 { // turned on with nothing new at first
				_, stop := r.start(t)
				stop()
				r.checkFiles(t, want[:len(want)-len(more)])
			}
			feed(t, r.stream, more)
		}
		s, stop := r.start(t)
		latest := waitFor(t, s, tlog.Size(len(want)))
		if have, ok := latest.FieldRoot(); ok != on || ok && have != fieldRoot(t, want) {
			t.Errorf("run %d: the latest checkpoint has the field root %x, %t", i, have, ok)
		}
		stop()
		r.checkFiles(t, want)
	}
}

// A checkpoint that the log's key signed with another root of the field tree is not papered over.
func TestAnotherFieldRootIsRefusedAndNamed(t *testing.T) {
	r, _ := prepared(t)
	r.cfg.FieldTree = true
	_, stop := r.start(t)
	stop()
	tree, _ := r.checkpoint(t)
	signed, err := r.key.Sign(tree, tlog.FieldLine([32]byte{31: 1}))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(r.dir, "log", "checkpoint"), signed, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := r.make().Run(t.Context()); err == nil || !strings.Contains(err.Error(), "field root") {
		t.Errorf("Run = %v", err)
	}
}
