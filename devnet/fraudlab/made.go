package fraudlab

import (
	"cmp"
	"math/rand/v2"
	"slices"

	"github.com/trellis-network/trellis/types/units"
)

// wave returns the sine of a part of a turn, in thousandths: a parabola is
// near enough for an attacker, and whole numbers are the same everywhere.
func wave(part, whole uint64) int64 {
	x := int64(part%whole) * 4000 / int64(whole) // four quarters
	switch {
	case x < 2000:
		return 1000 - (x-1000)*(x-1000)/1000
	default:
		return (x-3000)*(x-3000)/1000 - 1000
	}
}

// modelled registers devices at places like those of others and sends a
// formula's values: a daily course by the sun's time, around the mean that a
// climate table gives for the place.
func (s *Scene) modelled(r *rand.Rand, n int, noisy int64) {
	for i, like := range first(s.sound(r), n) {
		lat, lon := s.Devices[like].at()
		lat, lon = scatter(r, lat, lon, 4_000)
		mean := s.means(like)
		device := s.add(attackerOwner+i, lat, lon, s.Devices[like].Facts)
		shift := uint64((lon + 180_000_000) / 1000 * day / 360_000) // solar time
		drift := map[string]int64{}
		var made []Reading
		for at := s.Start + r.Uint64N(s.Step); at < s.End; at += s.Step {
			m := Reading{Sequence: at, Time: at, Sent: at + r.Uint64N(2000), Values: make([]units.Decimal, len(s.Fields)), Has: 1<<len(s.Fields) - 1}
			solar := (at + shift + day/2) % day
			for c, field := range s.Fields {
				drift[field] = drift[field]*95/100 + normal(r, 2*noise[field])*noisy
				value := formula(field, mean[c], solar) + drift[field] + normal(r, noise[field])*noisy
				m.Values[c] = plausible(field, value)
			}
			made = append(made, m)
		}
		s.send(device, made)
	}
}

// formula is the daily course of a field, in thousandths.
func formula(field string, mean int64, solar uint64) int64 {
	warm := wave(solar+day-9*hour, day) // warmest at 15 o'clock
	switch field {
	case "temperature":
		return mean + 4*warm
	case "humidity":
		return mean - 12*warm
	case "pressure":
		return mean + wave(2*solar, day)
	case "wind":
		return mean + warm/2
	case "irradiance":
		return max(500*wave(solar+day-6*hour, day), 0)
	case "pm25":
		return mean + 2*wave(2*solar, day)
	}
	return mean
}

// means returns a device's mean values, which a climate table would give.
func (s *Scene) means(device int) []int64 {
	sums := make([]int64, len(s.Fields))
	own := s.of(device)
	for _, r := range own {
		for c := range sums {
			sums[c] += milli(r.Values[c])
		}
	}
	for c := range sums {
		sums[c] /= int64(max(len(own), 1))
	}
	return sums
}

// service makes what a public weather service tells of a place: the mean of
// the three nearest honest stations, known once an hour, straight in between.
func (s *Scene) service(r *rand.Rand, lat, lon int64) []Reading {
	type near struct {
		device   int
		distance int64
	}
	var all []near
	for i, d := range s.Devices {
		if !d.Attacker && d.Fault == "" {
			a, b := d.at()
			all = append(all, near{i, max(a-lat, lat-a) + max(b-lon, lon-b)})
		}
	}
	slices.SortFunc(all, func(a, b near) int {
		return cmp.Or(cmp.Compare(a.distance, b.distance), cmp.Compare(a.device, b.device))
	})
	hours := int((s.End-s.Start)/hour) + 2
	table, counts := make([][]int64, hours), make([]int64, hours)
	for i := range table {
		table[i] = make([]int64, len(s.Fields))
	}
	for _, n := range all[:min(len(all), 3)] {
		for _, m := range s.of(n.device) {
			if m.Time < s.Start || m.Time >= s.End {
				continue
			}
			h := (m.Time - s.Start) / hour
			counts[h]++
			for c := range s.Fields {
				table[h][c] += milli(m.Values[c])
			}
		}
	}
	for h := range table {
		for c := range table[h] {
			if counts[h] > 0 {
				table[h][c] /= counts[h]
			} else if h > 0 {
				table[h][c] = table[h-1][c]
			}
		}
	}
	return s.between(r, table)
}

// between goes straight from hour to hour, with noise and a constant error.
func (s *Scene) between(r *rand.Rand, table [][]int64) []Reading {
	offsets := make([]int64, len(s.Fields))
	for c, field := range s.Fields {
		offsets[c] = normal(r, 3*noise[field])
	}
	var made []Reading
	for at := s.Start + r.Uint64N(s.Step); at < s.End; at += s.Step {
		m := Reading{Sequence: at, Time: at, Sent: at + r.Uint64N(2000), Values: make([]units.Decimal, len(s.Fields)), Has: 1<<len(s.Fields) - 1}
		h, part := (at-s.Start)/hour, int64((at-s.Start)%hour)
		for c, field := range s.Fields {
			value := table[h][c] + (table[h+1][c]-table[h][c])*part/hour
			m.Values[c] = plausible(field, value+offsets[c]+normal(r, noise[field]))
		}
		made = append(made, m)
	}
	return made
}
