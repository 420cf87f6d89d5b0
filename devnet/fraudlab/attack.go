package fraudlab

import (
	"math/rand/v2"
	"slices"
)

// An Attack is a way to be paid for what one does not do.
type Attack struct {
	Name    string
	Kinds   []string // of networks
	Summary string
	Cost    Cost
	// apply puts attackers into a scene: about n devices. The random numbers
	// decide all that is left open.
	apply func(s *Scene, r *rand.Rand, n int)
}

// A Cost says what one attacker's device costs. Amounts are in thousandths of
// a coin; how they were chosen stands in docs/fraud.md.
type Cost struct {
	Hardware   bool   // it needs a real device
	Hosting    int64  // a day, in place of power and network
	Hours      int64  // of work that the attack takes once, for all devices
	Assumption string // in words
}

// Attacks lists the attacks on a kind of network.
func Attacks(kind string) []Attack {
	var out []Attack
	for _, a := range attacks {
		if slices.Contains(a.Kinds, kind) {
			out = append(out, a)
		}
	}
	return out
}

// attacks in the order in which the scorecard lists them.
var attacks = slices.Concat(sensorAttacks, radioAttacks, computeAttacks, ownerAttacks)

const (
	minute = 60_000
	hour   = 60 * minute
	day    = 24 * hour
)

// scatter returns a place so many metres away from another, at random.
func scatter(r *rand.Rand, lat, lon int64, metres int64) (int64, int64) {
	return lat + (r.Int64N(2*metres+1)-metres)*9, lon + (r.Int64N(2*metres+1)-metres)*12
}

// ownerAttacks are on every kind of network.
var ownerAttacks = []Attack{
	{
		Name: "cloned key", Kinds: []string{"weather", "air", "radio", "compute"},
		Summary: "One device's key is also in a second device elsewhere, so that one registration and one bond serve two.",
		Cost:    Cost{Hardware: true, Hours: 4, Assumption: "both devices are real; half of the hardware of an honest pair is registered"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			sound := s.sound(r)
			for i := 0; i+1 < len(sound) && i/2 < n; i += 2 {
				first, second := sound[i], s.seize(sound[i+1])
				own := s.seize(first)
				for k := range second {
					second[k].Sequence = uint64(k) + 1
				}
				for k := range own {
					own[k].Sequence = uint64(k) + 1
				}
				s.send(first, own)
				s.send(first, second)
				s.Devices[sound[i+1]].Attacker, s.Devices[sound[i+1]].Fault = false, "gone"
			}
		},
	},
	{
		Name: "rented hardware", Kinds: []string{"weather", "air", "radio", "compute"},
		Summary: "Honest devices of many people run for one owner, who pays rent.",
		Cost:    Cost{Hardware: true, Hours: 8, Assumption: "the rent is what an honest owner pays for hardware and power"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			for i, d := range s.sound(r) {
				if i < n {
					s.Devices[d].Owner, s.Devices[d].Attacker = attackerOwner, true
				}
			}
		},
	},
}
