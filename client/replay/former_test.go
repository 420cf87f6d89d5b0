package replay_test

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// left has no first device any more, but knows what it was.
type left struct{ *world }

func (l left) At(context.Context, uint64) ([]chain.Registered, error) { return l.devices[1:], nil }

func (l left) Former(_ context.Context, _ uint64, devices []common.Address) (former []chain.Registered, err error) {
	if d := l.devices[0]; slices.Contains(devices, d.Document.ID().Address()) {
		d.Removed, d.Keys, d.Trust = true, nil, ""
		former = append(former, d)
	}
	return former, nil
}

func TestOwnerOfARemovedDeviceGetsWhatAnAppealFound(t *testing.T) {
	w := newWorld(t)
	device := w.id(0).Address()
	w.inputs.Corrections = []epoch.Correction{{Device: device, Amount: units.Wei(77), Epoch: 1}}
	m := mirror.Open(w.dir)
	if _, err := replay.Load(t.Context(), w.inputs, m, leaver{w}); err != nil {
		t.Fatal(err) // it is there at this block
	}
	late := w.inputs
	late.RegistryBlock = 42
	if _, err := replay.Load(t.Context(), late, m, leaver{w}); !errors.Is(err, replay.ErrFormer) {
		t.Errorf("a source that cannot tell: %v", err)
	}
	r, err := replay.Load(t.Context(), w.inputs, m, left{w})
	if err != nil {
		t.Fatal(err)
	}
	result, err := r.Score(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(result.Leaves, func(l reward.Leaf) bool { return l.Device == device })
	if i < 0 || result.Leaves[i].Amount.String() != "77" || result.Leaves[i].Reason != "REMOVED" || result.Leaves[i].Account != w.devices[0].Account || result.Leaves[i].Readings != 0 {
		t.Fatalf("leaf %d of %d", i, len(result.Leaves))
	}
	if _, err := r.ScoreUnder(t.Context(), []replay.Under{{Policy: w.policy}}, nil); err != nil {
		t.Errorf("under its policy: %v", err)
	}

	// A file of inputs has it too.
	posted := w.settle(t, result, true)
	var file bytes.Buffer
	if err := replay.WriteInputs(t.Context(), &file, []replay.Pinned{{Inputs: w.inputs, Posted: posted}}, left{w}); err != nil {
		t.Fatal(err)
	}
	inputs, err := replay.ReadInputs(&file)
	if err != nil {
		t.Fatal(err)
	}
	if devices, err := inputs.At(t.Context(), 40); err != nil || len(devices) != len(w.devices)-1 {
		t.Errorf("the file has %d devices, %v", len(devices), err)
	}
	verifier := replay.Verifier{Mirror: m, Devices: inputs}
	if out, err := verifier.Epoch(t.Context(), inputs.Epochs[0], nil); err != nil || out.Outcome != replay.Equal {
		t.Errorf("verified from the file: %s (%s), %v", out.Outcome, out.Why, err)
	}

	// So has its receipt.
	for i := range r.Devices {
		if d := r.Devices[i]; d.Removed {
			document, err := w.open(t, w.dir, posted).Receipt(t.Context(), d)
			if err != nil {
				t.Fatal(err)
			}
			checkAgain(t, document)
		}
	}
}
