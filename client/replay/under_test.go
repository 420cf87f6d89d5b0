package replay_test

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"os"
	"testing"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// edited returns the example policy with texts replaced, pair by pair.
func edited(t *testing.T, pairs ...string) *policy.Policy {
	t.Helper()
	raw, err := os.ReadFile("../../examples/air-quality/policy.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(pairs); i += 2 {
		if !bytes.Contains(raw, []byte(pairs[i])) {
			t.Fatalf("the example policy has no %q", pairs[i])
		}
		raw = bytes.Replace(raw, []byte(pairs[i]), []byte(pairs[i+1]), 1)
	}
	p, err := policy.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// pointsNow is what the example pays for.
func pointsNow(t *testing.T, w *world) string { t.Helper(); return "points: " + w.policy.Points() }

// Scored together, each policy gives what it gives alone.
func TestScoreUnderIsTheScoreOfEachPolicyAlone(t *testing.T) {
	w := newWorld(t)
	other := edited(t, pointsNow(t, w), `points: 'features.valid * features.valid'`)
	both, err := w.load(t).ScoreUnder(t.Context(), []replay.Under{{Policy: w.policy}, {Policy: other}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := both[0].Hash(), w.score(t).Hash(); got != want {
		t.Errorf("under its own policy the result is %s, alone %s", got, want)
	}
	w.policy, w.inputs.PolicyHash = other, other.Hash()
	if err := mirror.Open(w.dir).PutPolicy(other.Hash(), other.Canonical()); err != nil {
		t.Fatal(err)
	}
	if got, want := both[1].Hash(), w.score(t).Hash(); got != want {
		t.Errorf("under the other policy the result is %s, alone %s", got, want)
	}
}

func TestDiffTellsWhoGainsAndLosesToTheWei(t *testing.T) {
	w := newWorld(t)
	for i := range w.devices { // two owners, places in two cells
		w.devices[i].Standing.Owner[0] = byte(i%2 + 1)
		facts := map[string]string{"name": fmt.Sprint("station ", i), "exposure": w.devices[i].Document.Fact("exposure"), "latitude": "47.3769", "longitude": fmt.Sprint(8 + i%2)}
		d, err := document.New(w.keys[i].Public(), facts)
		if err != nil {
			t.Fatal(err)
		}
		w.devices[i].Document = d
	}
	// The indoor station is paid, the others lose to it.
	after := edited(t, `device.exposure != "indoor"`, `device.exposure != "cellar"`, `device.exposure == "outdoor"`, `device.exposure != "nowhere"`)
	h := replay.History{Inputs: []epoch.Inputs{w.inputs}, Mirror: mirror.Open(w.dir), Devices: w}
	d, err := replay.DiffPolicies(t.Context(), h, w.policy, after, 7, nil)
	if err != nil {
		t.Fatal(err)
	}
	if d.FromZero != 1 || d.ToZero != 0 || d.Gainers != 1 || d.Losers != 6 || len(d.Devices) != 8 {
		t.Errorf("%d from zero, %d to zero, %d gain, %d lose of %d", d.FromZero, d.ToZero, d.Gainers, d.Losers, len(d.Devices))
	}
	last := d.Devices[len(d.Devices)-1]
	if last.Device != w.id(6).Address() || last.Reasons != [2]policy.Code{"INDOOR", "OK"} || last.Changed != 1 || last.After.IsZero() {
		t.Errorf("who gains most is %+v", last)
	}
	sum, byOwner, byCell := new(big.Int), new(big.Int), new(big.Int)
	for _, one := range d.Devices {
		sum.Add(sum, one.Gain())
	}
	for _, g := range d.Owners {
		byOwner.Add(byOwner, g.Gain())
	}
	for _, g := range d.Cells {
		byCell.Add(byCell, g.Gain())
	}
	if sum.Cmp(d.Total.Gain()) != 0 || byOwner.Cmp(sum) != 0 || byCell.Cmp(sum) != 0 || len(d.Owners) != 2 || len(d.Cells) != 2 {
		t.Errorf("devices gain %s, owners %s, cells %s, all %s; %d owners, %d cells", sum, byOwner, byCell, d.Total.Gain(), len(d.Owners), len(d.Cells))
	}
	if d.Total.Before.Cmp(w.inputs.Budget) > 0 || d.Total.After.Cmp(units.IOTX(99)) < 0 {
		t.Errorf("total %s, then %s", d.Total.Before, d.Total.After)
	}
	if d.ByDevice[1].Gini.Cmp(d.ByDevice[0].Gini) >= 0 || d.ByDevice[0].Paid != 6 || d.ByDevice[1].Paid != 7 {
		t.Errorf("concentration %+v, then %+v", d.ByDevice[0], d.ByDevice[1])
	}
}

// A policy that remembers takes into each epoch what it left in the one before, under that policy.
func TestHistoryRemembersUnderEachPolicy(t *testing.T) {
	w := newWorld(t)
	raw, err := os.ReadFile("testdata/streak.yaml")
	if err != nil {
		t.Fatal(err)
	}
	streak, err := policy.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	second := w.inputs
	second.Epoch, second.RegistryBlock = 3, 41
	h := replay.History{Inputs: []epoch.Inputs{w.inputs, second}, Mirror: mirror.Open(w.dir), Devices: joiner{w}}
	d, err := replay.DiffPolicies(t.Context(), h, w.policy, streak, 7, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range d.Devices {
		switch {
		case one.Device == w.id(0).Address() && (one.Epochs != 1 || one.Points[1] != 100):
			t.Errorf("who joined in the second epoch has %d epochs and %d points, want 1 and 100", one.Epochs, one.Points[1])
		case one.Device == w.id(1).Address() && (one.Epochs != 2 || one.Points[1] != 100+200):
			t.Errorf("who was there in both has %d epochs and %d points, want 2 and 300", one.Epochs, one.Points[1])
		}
	}
}

// joiner has the first device from block 41 on.
type joiner struct{ *world }

func (j joiner) At(ctx context.Context, block uint64) ([]chain.Registered, error) {
	devices, err := j.world.At(ctx, block)
	if block < 41 {
		devices = devices[1:]
	}
	return devices, err
}
