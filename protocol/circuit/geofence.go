package circuit

import (
	"fmt"
	"math/big"

	"github.com/trellis-network/trellis/protocol/circuit/gadget"
	"github.com/trellis-network/trellis/protocol/compute"
)

// vertices is how many a fence has; one of fewer repeats its last.
const vertices = 8

// geofence shares a budget among devices that stayed inside of a polygon. Positions are as in movement.
var geofence = family{
	name:   "geofence",
	levels: []int{2, 4, 6},
	params: append([]compute.Word{schemaWord, maskWord, budgetWord}, vertexWords()...),
	output: payment("with positions inside, and none outside", compute.Word{Name: "left", Text: "stations of the mask with a position outside"}),
	extra:  noExtra,
	evaluate: func(v view) ([]*big.Int, []*big.Int, error) {
		if err := v.numbers(slots, 128, 128, 128, 128, 128, 128, 128, 128, 128); err != nil {
			return nil, nil, err
		}
		inside, outside := map[int]bool{}, map[int]bool{}
		for _, c := range v.counts {
			switch {
			case c.Values[0] == 0 || c.Values[1] == 0 || !masked(v.params[1], c.slot):
			case within(c.Values, v.params[3:]):
				inside[c.slot] = true
			default:
				outside[c.slot] = true
			}
		}
		for slot := range outside {
			delete(inside, slot)
		}
		return append(pay(v.params[2], inside), number(len(outside))), nil, nil
	},
	define: func(f *frame) {
		mask := f.param(1, slots)
		fence := make([]gadget.Place, vertices)
		for i := range fence {
			fence[i].Lat, fence[i].Lon = gadget.Split(f.api, f.params[3+i], 64, 64)
		}
		counts, places := f.places()
		outside := make([]wire, len(places))
		for i, p := range places {
			outside[i] = f.api.Mul(counts[i], gadget.Not(f.api, gadget.InPolygon(f.api, p, fence)))
		}
		seen, gone := f.twoCounts(counts, outside)
		seen, gone = f.some(mask, seen), f.some(mask, gone)
		stayed := make([]wire, slots)
		for i := range stayed {
			stayed[i] = f.api.Sub(seen[i], gone[i]) // who has left was seen
		}
		f.pay(2, stayed)
		f.give(3, gadget.Sum(f.api, gone...))
	},
}

func vertexWords() (words []compute.Word) {
	for i := range vertices {
		words = append(words, compute.Word{Name: fmt.Sprintf("vertex%d", i), Text: "2^64 times the value word of its latitude, plus that of its longitude"})
	}
	return words
}

// within is gadget.InPolygon.
func within(values [compute.Values]uint64, fence []*big.Int) bool {
	type place struct{ lat, lon *big.Int }
	split := func(n *big.Int) place {
		return place{new(big.Int).Rsh(n, 64), new(big.Int).SetUint64(new(big.Int).And(n, new(big.Int).SetUint64(^uint64(0))).Uint64())}
	}
	p := place{number(values[0]), number(values[1])}
	in := false
	for i := range fence {
		a, b := split(fence[i]), split(fence[(i+1)%len(fence)])
		up := b.lat.Cmp(p.lat) > 0
		if (a.lat.Cmp(p.lat) > 0) == up {
			continue
		}
		turn := new(big.Int).Mul(new(big.Int).Sub(b.lon, a.lon), new(big.Int).Sub(p.lat, a.lat))
		turn.Sub(turn, new(big.Int).Mul(new(big.Int).Sub(p.lon, a.lon), new(big.Int).Sub(b.lat, a.lat)))
		if up == (turn.Sign() > 0) && turn.Sign() != 0 {
			in = !in
		}
	}
	return in
}
