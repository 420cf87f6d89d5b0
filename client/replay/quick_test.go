package replay_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/types/units"
)

func TestQuickCheckFindsWrongAmountsWithoutTheLog(t *testing.T) {
	w := programWorld(t)
	result := w.score(t)
	posted := w.settle(t, result, false)
	if err := os.RemoveAll(filepath.Join(w.dir, "log")); err != nil {
		t.Fatal(err)
	}
	v := replay.Verifier{Mirror: mirror.Open(w.dir), Devices: w}
	out, err := v.Quick(t.Context(), replay.Pinned{Inputs: w.inputs, Posted: posted})
	if err != nil || out.Outcome != replay.Equal {
		t.Fatalf("an honest result: %s (%s), %v", out.Outcome, out.Why, err)
	}
	for i := range result.Leaves {
		if l := &result.Leaves[i]; l.Points > 0 {
			l.Points, l.Base = l.Points+1, l.Base+1
			break
		}
	}
	posted = w.settle(t, result, false)
	if out, err = v.Quick(t.Context(), replay.Pinned{Inputs: w.inputs, Posted: posted}); err == nil && out.Outcome == replay.Equal || err != nil {
		t.Errorf("a point too many: %s (%s), %v", out.Outcome, out.Why, err)
	}
	posted.Total = units.Wei(1)
	other := w.inputs
	other.Budget = units.IOTX(99)
	if out, err = v.Quick(t.Context(), replay.Pinned{Inputs: other, Posted: posted}); err != nil || out.Outcome != replay.Different || !strings.Contains(out.Why, "other inputs") {
		t.Errorf("of other inputs: %s (%s), %v", out.Outcome, out.Why, err)
	}
}

func TestResultsOfVersion1AreNotCheckedQuickly(t *testing.T) {
	w := newWorld(t)
	v := replay.Verifier{Mirror: mirror.Open(w.dir), Devices: w}
	if _, err := v.Quick(t.Context(), replay.Pinned{Inputs: w.inputs, Posted: w.settle(t, w.score(t), false)}); !errors.Is(err, replay.ErrNotQuick) {
		t.Errorf("%v", err)
	}
}
