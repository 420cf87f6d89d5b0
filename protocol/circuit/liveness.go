package circuit

import (
	"math/big"

	"github.com/trellis-network/trellis/protocol/circuit/gadget"
	"github.com/trellis-network/trellis/protocol/compute"
)

// liveness shares a budget among stations that were up: that sent readings in enough periods of the window.
var liveness = family{
	name:   "liveness",
	levels: []int{2, 4, 6},
	params: []compute.Word{schemaWord, maskWord, budgetWord,
		{Name: "period", Text: "milliseconds, from the start of the window on, 1 to 2^40 - 1"},
		{Name: "need", Text: "periods with a reading that make a station live, 1 to 65535"}},
	output: payment("live ones", compute.Word{Name: "uptime", Text: "periods with a reading, of all stations of the mask"}),
	extra:  func(level int) int { return 1 << level }, // the period of each reading
	evaluate: func(v view) ([]*big.Int, []*big.Int, error) {
		if err := v.numbers(slots, 128, 40, 16); err != nil {
			return nil, nil, err
		}
		if v.params[3].Sign() == 0 || v.params[4].Sign() == 0 {
			return nil, nil, wrong(3, "period and need are at least 1")
		}
		type seen struct {
			slot   int
			period uint64
		}
		extra, periods, uptime, live := zeros(1<<v.level), map[seen]bool{}, map[int]uint64{}, map[int]bool{}
		total := 0
		for _, c := range v.counts {
			period := (c.Time - v.task.WindowStart) / v.params[3].Uint64()
			extra[c.place] = number(period)
			if at := (seen{c.slot, period}); !periods[at] && masked(v.params[1], c.slot) {
				periods[at] = true
				total++
				uptime[c.slot]++
				if uptime[c.slot] >= v.params[4].Uint64() {
					live[c.slot] = true
				}
			}
		}
		return append(pay(v.params[2], live), number(total)), extra, nil
	},
	define: func(f *frame) {
		mask, period, need := f.param(1, slots), f.params[3], f.params[4]
		f.param(3, 40)
		f.param(4, 16)
		f.api.AssertIsDifferent(period, 0)
		f.api.AssertIsDifferent(need, 0)
		labels := make([]wire, len(f.readings))
		for i, r := range f.readings {
			gadget.Divide(f.api, f.api.Mul(r.counts, f.api.Sub(r.Time, f.windowStart)), period, f.extra[i], 64, 40)
			labels[i] = f.api.Add(f.extra[i], f.api.Mul(gadget.Pack(f.api, r.SlotBits), new(big.Int).Lsh(big.NewInt(1), 64)))
		}
		uptime := f.perSlot(gadget.Distinct(f.api, labels, f.counts()))
		live := make([]wire, slots)
		for i := range live {
			uptime[i] = f.api.Mul(mask[i], uptime[i])
			live[i] = gadget.AtLeast(f.api, uptime[i], need, 16)
		}
		f.pay(2, live)
		f.give(3, gadget.Sum(f.api, uptime...))
	},
}
