package reward

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/units"
)

// What a receipt takes from a published result may be anybody's words; it must
// not stop who reads it.
func TestReceiptsOfHostileResultsDoNotPanic(t *testing.T) {
	w := fairWorld(t)
	first := w.scoreAfter(t, nil, 1)
	all := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	most, err := units.FromBig(all)
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(1, 2))
	amounts := []units.Amount{{}, units.Wei(1), units.IOTX(1), units.IOTX(1 << 40), most}
	numbers := []uint64{0, 1, 7, 1 << 40, 1 << 53, math.MaxInt64, math.MaxUint64}
	amount := func() units.Amount { return amounts[r.IntN(len(amounts))] }
	number := func() uint64 { return numbers[r.IntN(len(numbers))] }
	devices, entries := w.devices(), map[common.Address][]Entry{}
	for _, l := range first.Leaves {
		entries[l.Device] = w.entriesOf(w.scorer(t, nil), l.Device)
	}
	raw := first.Encode()
	for range 300 {
		posted, err := DecodeResult(raw)
		if err != nil {
			t.Fatal(err)
		}
		at := r.IntN(len(posted.Leaves))
		leaf := &posted.Leaves[at]
		for i := range posted.Pools {
			p := &posted.Pools[i]
			p.Asked, p.Budget, p.Floors, p.Spilled, p.Total, p.Points = amount(), amount(), amount(), amount(), amount(), number()
		}
		posted.AllPoints, posted.PaidDevices, posted.Budget, posted.Corrections = number(), number(), amount(), amount()
		for i := range leaf.Groups {
			leaf.Groups[i] = GroupPlace{number(), number(), number(), "x", number(), number(), number(), number()}
		}
		for i := range leaf.Features.Peers {
			leaf.Features.Peers[i].Agreed, leaf.Features.Peers[i].Compared = int64(number()), int64(number())
		}
		if r.IntN(2) == 0 {
			leaf.Remembered = []decimal.Decimal{decimal.FromInt(math.MaxInt64)}
		}
		for i := range leaf.Cuts {
			leaf.Cuts[i].Of = amount()
		}
		for i := range posted.Verdicts {
			posted.Verdicts[i].Readings = number()
		}
		for i := range devices {
			if devices[i].Document.ID().Address() == leaf.Device {
				told, err := ExplainIn(w.policy, w.inputs, devices[i], entries[leaf.Device], Published{posted, number(), leaf})
				if err == nil {
					_ = posted.DiffLeaf(&told.Leaf, leaf)
				}
			}
		}
		_ = posted.Check()
		_, _ = Recompute(w.policy, posted, devices, nil, inOrder)
		_ = Diff(posted, first)
	}
}
