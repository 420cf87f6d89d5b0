package circuit

import (
	"math/big"

	"github.com/trellis-network/trellis/protocol/circuit/gadget"
	"github.com/trellis-network/trellis/protocol/compute"
)

// movement shares a budget among devices that moved: that sent a position further than a limit from their first one. Values 0 and 1 of
// a reading are its latitude and longitude, in degrees.
var movement = family{
	name:   "movement",
	levels: []int{2, 4, 6},
	params: []compute.Word{schemaWord, maskWord, budgetWord,
		{Name: "limit", Text: "10^6 times degrees of latitude, below 2^64"},
		{Name: "stretch", Text: "10^6 times the cosine of the latitude there, at most 10^6"}},
	output: payment("that moved", compute.Word{Name: "seen", Text: "stations of the mask with a position"}),
	extra:  noExtra,
	evaluate: func(v view) ([]*big.Int, []*big.Int, error) {
		if err := v.numbers(slots, 128, 64, 20); err != nil {
			return nil, nil, err
		}
		first, seen, moved := map[int]counted{}, map[int]bool{}, map[int]bool{}
		for _, c := range v.counts {
			if c.Values[0] == 0 || c.Values[1] == 0 {
				continue
			}
			if _, ok := first[c.slot]; !ok {
				first[c.slot] = c
			}
			if masked(v.params[1], c.slot) {
				seen[c.slot] = true
				if apart(first[c.slot].Values, c.Values, v.params[3], v.params[4]) {
					moved[c.slot] = true
				}
			}
		}
		return append(pay(v.params[2], moved), number(len(seen))), nil, nil
	},
	define: func(f *frame) {
		mask := f.param(1, slots)
		f.param(3, 64)
		f.param(4, 20)
		counts, places := f.places()
		slot := make([]wire, len(f.readings))
		for i, r := range f.readings {
			slot[i] = gadget.Pack(f.api, r.SlotBits)
		}
		first := gadget.Distinct(f.api, slot, counts)
		moved := make([]wire, len(f.readings))
		for i, p := range places {
			from := gadget.Place{Lat: 0, Lon: 0}
			for j := range i + 1 {
				same := f.api.Mul(first[j], gadget.Equal(f.api, slot[i], slot[j]))
				from.Lat = f.api.Add(from.Lat, f.api.Mul(same, places[j].Lat))
				from.Lon = f.api.Add(from.Lon, f.api.Mul(same, places[j].Lon))
			}
			moved[i] = f.api.Mul(counts[i], gadget.Moved(f.api, p, from, f.params[3], f.params[4]))
		}
		seen, gone := f.twoCounts(counts, moved)
		f.pay(2, f.some(mask, gone))
		f.give(3, gadget.Sum(f.api, f.some(mask, seen)...))
	},
}

// apart is gadget.Moved.
func apart(a, b [compute.Values]uint64, limit, stretch *big.Int) bool {
	square := func(n *big.Int) *big.Int { return n.Mul(n, n) }
	million := big.NewInt(1_000_000)
	north := new(big.Int).Sub(number(a[0]), number(b[0]))
	east := new(big.Int).Sub(number(a[1]), number(b[1]))
	distance := square(north.Mul(north, million))
	distance.Add(distance, square(east.Mul(east, stretch)))
	return distance.Cmp(square(new(big.Int).Mul(limit, million))) > 0
}

// places returns the readings' positions, and which readings count and have both numbers.
func (f *frame) places() (counts []wire, places []gadget.Place) {
	for _, r := range f.readings {
		lat, lon := r.Values(f.api, 0)
		places = append(places, gadget.Place{Lat: lat, Lon: lon})
		counts = append(counts, gadget.All(f.api, r.counts, gadget.Not(f.api, f.api.IsZero(lat)), gadget.Not(f.api, f.api.IsZero(lon))))
	}
	return counts, places
}
