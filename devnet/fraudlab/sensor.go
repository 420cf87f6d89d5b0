package fraudlab

import (
	"math/rand/v2"
	"slices"

	"github.com/trellis-network/trellis/types/units"
)

var sensors = []string{"weather", "air"}

// digits are the fractional digits that sensors give.
var digits = map[string]uint8{"temperature": 2, "humidity": 1, "pressure": 2, "wind": 2, "irradiance": 1, "pm25": 1}

// noise is what a careful attacker adds: the noise of a sensor, in thousandths.
var noise = map[string]int64{"temperature": 60, "humidity": 600, "pressure": 80, "wind": 200, "irradiance": 2_000, "pm25": 300}

var sensorAttacks = []Attack{
	{
		Name: "replay of own readings", Kinds: sensors,
		Summary: "A real device is switched off and its first hours are sent again and again.",
		Cost:    Cost{Hosting: 2, Hours: 4, Assumption: "the device is sold after the first day"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			for _, d := range first(s.sound(r), n) {
				s.send(d, s.repeat(s.seize(d)))
			}
		},
	},
	{
		Name: "replay of another's readings", Kinds: sensors,
		Summary: "A virtual device sends what a public log shows of a real one, ten minutes later.",
		Cost:    Cost{Hosting: 2, Hours: 8, Assumption: "a small rented server runs fifty of them"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			for i, d := range first(s.sound(r), n) {
				lat, lon := s.Devices[d].at()
				lat, lon = scatter(r, lat, lon, 3_000)
				s.send(s.add(attackerOwner+i, lat, lon, s.Devices[d].Facts), delayed(s.of(d), 10*minute))
			}
		},
	},
	{
		Name: "copy with noise", Kinds: sensors,
		Summary: "A virtual device sends what a public log shows of a neighbour, with a sensor's noise on it.",
		Cost:    Cost{Hosting: 2, Hours: 12, Assumption: "a small rented server runs fifty of them"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			for i, d := range first(s.sound(r), n) {
				lat, lon := s.Devices[d].at()
				lat, lon = scatter(r, lat, lon, 3_000)
				s.send(s.add(attackerOwner+i, lat, lon, s.Devices[d].Facts), s.noisy(r, delayed(s.of(d), minute), 1))
			}
		},
	},
	{
		Name: "public weather service", Kinds: sensors,
		Summary: "A virtual device sends the mean of the three nearest stations, hour by hour in between, with noise and an error of its own: what a service on the web would tell it.",
		Cost:    Cost{Hosting: 4, Hours: 24, Assumption: "a small rented server runs fifty of them; the service is free"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			for i, d := range first(s.sound(r), n) {
				lat, lon := s.Devices[d].at()
				lat, lon = scatter(r, lat, lon, 4_000)
				made := s.service(r, lat, lon)
				s.send(s.add(attackerOwner+i, lat, lon, s.Devices[d].Facts), made)
			}
		},
	},
	{
		Name: "smooth model", Kinds: sensors,
		Summary: "A virtual device sends the curves of a formula.",
		Cost:    Cost{Hosting: 2, Hours: 4, Assumption: "a small rented server runs fifty of them"},
		apply:   func(s *Scene, r *rand.Rand, n int) { s.modelled(r, n, 0) },
	},
	{
		Name: "model with noise", Kinds: sensors,
		Summary: "A virtual device sends a formula's curves for its place and season, with a sensor's noise.",
		Cost:    Cost{Hosting: 2, Hours: 12, Assumption: "a small rented server runs fifty of them"},
		apply:   func(s *Scene, r *rand.Rand, n int) { s.modelled(r, n, 1) },
	},
	{
		Name: "sybil cell", Kinds: sensors,
		Summary: "One real sensor serves many registrations at one site, each with noise of its own.",
		Cost:    Cost{Hosting: 1, Hours: 6, Assumption: "one sensor and one small computer for all"},
		apply:   func(s *Scene, r *rand.Rand, n int) { s.sybils(r, n, false) },
	},
	{
		Name: "sybil cell with offsets", Kinds: sensors,
		Summary: "The same, but each registration is also given a constant error, as real sensors have.",
		Cost:    Cost{Hosting: 1, Hours: 12, Assumption: "one sensor and one small computer for all"},
		apply:   func(s *Scene, r *rand.Rand, n int) { s.sybils(r, n, true) },
	},
	{
		Name: "spoofed position", Kinds: sensors,
		Summary: "A real device in one place is registered in another, thousands of kilometres away.",
		Cost:    Cost{Hardware: true, Hours: 1, Assumption: "an honest device's hardware and power"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			sound := s.sound(r)
			for i := 0; i < n && i < len(sound)/2; i++ {
				d, target := sound[i], sound[len(sound)-1-i]
				lat, lon := s.Devices[target].at()
				lat, lon = scatter(r, lat, lon, 3_000)
				s.Devices[d].Attacker = true
				facts := map[string]string{}
				for k, v := range s.Devices[d].Facts {
					facts[k] = v
				}
				facts["latitude"], facts["longitude"] = degrees(lat), degrees(lon)
				s.Devices[d].Facts = facts
			}
		},
	},
	{
		Name: "sensor indoors", Kinds: sensors,
		Summary: "A real device stands on a desk and is registered outdoors.",
		Cost:    Cost{Hardware: true, Hours: 0, Assumption: "an honest device's hardware and power; no mast, no ladder"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			for _, d := range first(s.sound(r), n) {
				s.send(d, s.indoors(r, s.seize(d)))
			}
		},
	},
}

func first(list []int, n int) []int { return list[:min(len(list), n)] }

// repeat sends the readings of the first third, at most eight hours, again and
// again.
func (s *Scene) repeat(own []Reading) []Reading {
	period := min(8*hour, (s.End-s.Start)/3)
	var out []Reading
	begin := slices.IndexFunc(own, func(r Reading) bool { return r.Time >= s.Start })
	if begin < 0 {
		return nil
	}
	sequence := own[begin].Sequence
	for shift := uint64(0); s.Start+shift < s.End; shift += period {
		for _, r := range own[begin:] {
			if r.Time >= s.Start+period {
				break
			}
			r.Time, r.Sent, r.Sequence = r.Time+shift, r.Sent+shift, max(sequence+1, r.Time+shift)
			sequence = r.Sequence
			out = append(out, r)
		}
	}
	return out
}

// delayed returns readings as if they were measured later.
func delayed(readings []Reading, by uint64) []Reading {
	out := slices.Clone(readings)
	for i := range out {
		out[i].Time, out[i].Sent = out[i].Time+by, out[i].Sent+by
	}
	return out
}

// noisy adds a sensor's noise, so many times.
func (s *Scene) noisy(r *rand.Rand, readings []Reading, times int64) []Reading {
	out := slices.Clone(readings)
	for i := range out {
		out[i].Values = slices.Clone(out[i].Values)
		for c, field := range s.Fields {
			if out[i].Has>>c&1 == 1 {
				out[i].Values[c] = plausible(field, milli(out[i].Values[c])+normal(r, noise[field]*times))
			}
		}
	}
	return out
}

// plausible cuts a value to what its sensor can give.
func plausible(field string, n int64) units.Decimal {
	switch field {
	case "humidity":
		n = min(max(n, 0), 100_000)
	case "wind", "irradiance", "pm25":
		n = max(n, 0)
	}
	return fromMilli(n, digits[field])
}

// sybils registers n devices at one site for one sensor.
func (s *Scene) sybils(r *rand.Rand, n int, offsets bool) {
	sound := s.sound(r)
	if len(sound) == 0 {
		return
	}
	lat, lon := s.Devices[sound[0]].at()
	own := s.of(sound[0])
	s.Devices[sound[0]].Attacker = true // the one that is real
	for i := range n {
		made := s.noisy(r, delayed(own, uint64(i+1)*1000), 1)
		if offsets {
			for c, field := range s.Fields {
				offset := normal(r, 4*noise[field])
				for k := range made {
					made[k].Values[c] = plausible(field, milli(made[k].Values[c])+offset)
				}
			}
		}
		a, b := scatter(r, lat, lon, 15)
		s.send(s.add(attackerOwner+i, a, b, s.Devices[sound[0]].Facts), made)
	}
}

// indoors makes readings those of a heated room.
func (s *Scene) indoors(r *rand.Rand, readings []Reading) []Reading {
	room := 21_000 + normal(r, 1_200)
	out := slices.Clone(readings)
	for i := range out {
		out[i].Values = slices.Clone(out[i].Values)
		for c, field := range s.Fields {
			n := milli(out[i].Values[c])
			switch field {
			case "temperature":
				n = room + (n-room)/20 + normal(r, noise[field])
			case "humidity":
				n = 45_000 + (n-60_000)/10 + normal(r, noise[field])
			case "wind":
				n = 0
			case "irradiance":
				n /= 60
			case "pm25":
				n = 4_000 + n/3 + normal(r, noise[field])
			}
			out[i].Values[c] = plausible(field, n)
		}
	}
	return out
}
