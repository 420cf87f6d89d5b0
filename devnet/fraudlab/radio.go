package fraudlab

import (
	"math/rand/v2"
	"slices"

	"github.com/trellis-network/trellis/types/units"
)

var radioAttacks = []Attack{
	{
		Name: "replay of own frames", Kinds: []string{"radio"},
		Summary: "A hotspot that was switched off sends the frames of its first hours again.",
		Cost:    Cost{Hosting: 2, Hours: 4, Assumption: "the hotspot is sold after the first day"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			for _, d := range first(s.sound(r), n) {
				s.send(d, s.repeat(s.seize(d)))
			}
		},
	},
	{
		Name: "replay of others' frames", Kinds: []string{"radio"},
		Summary: "A virtual hotspot reports frames that a public log shows of a real one, a second later and a little weaker.",
		Cost:    Cost{Hosting: 2, Hours: 8, Assumption: "a small rented server runs fifty of them"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			for i, d := range first(s.sound(r), n) {
				lat, lon := s.Devices[d].at()
				lat, lon = scatter(r, lat, lon, 2_000)
				s.send(s.add(attackerOwner+i, lat, lon, s.Devices[d].Facts), s.weaker(r, delayed(s.of(d), 1000)))
			}
		},
	},
	{
		Name: "colluding witnesses", Kinds: []string{"radio"},
		Summary: "Groups of five virtual hotspots report frames that nobody sent, with random signals.",
		Cost:    Cost{Hosting: 2, Hours: 16, Assumption: "a small rented server runs fifty of them"},
		apply:   func(s *Scene, r *rand.Rand, n int) { s.collude(r, n, false) },
	},
	{
		Name: "colluding witnesses with a model", Kinds: []string{"radio"},
		Summary: "The same, with signals that a sound model of loss gives for each distance.",
		Cost:    Cost{Hosting: 2, Hours: 40, Assumption: "a small rented server runs fifty of them"},
		apply:   func(s *Scene, r *rand.Rand, n int) { s.collude(r, n, true) },
	},
	{
		Name: "hotspots on one site", Kinds: []string{"radio"},
		Summary: "One real hotspot serves many registrations at one site; each reports its frames a little stronger or weaker.",
		Cost:    Cost{Hosting: 1, Hours: 8, Assumption: "one hotspot and one small computer for all"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			sound := s.sound(r)
			if len(sound) == 0 {
				return
			}
			lat, lon := s.Devices[sound[0]].at()
			s.Devices[sound[0]].Attacker = true // the one that is real
			for i := range n {
				a, b := scatter(r, lat, lon, 15)
				s.send(s.add(attackerOwner+i, a, b, s.Devices[sound[0]].Facts), s.weaker(r, delayed(s.of(sound[0]), uint64(i+1)*20)))
			}
		},
	},
	{
		Name: "spoofed position of a hotspot", Kinds: []string{"radio"},
		Summary: "A real hotspot is registered some twenty kilometres from where it stands, in a place that pays more.",
		Cost:    Cost{Hardware: true, Hours: 1, Assumption: "an honest hotspot's hardware and power"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			for _, d := range first(s.sound(r), n) {
				lat, lon := s.Devices[d].at()
				facts := map[string]string{}
				for k, v := range s.Devices[d].Facts {
					facts[k] = v
				}
				facts["latitude"], facts["longitude"] = degrees(lat+180_000), degrees(lon)
				s.Devices[d].Facts, s.Devices[d].Attacker = facts, true
			}
		},
	},
}

// weaker changes the signal of frames by a few decibels.
func (s *Scene) weaker(r *rand.Rand, frames []Reading) []Reading {
	rssi, snr := s.column("rssi"), s.column("snr")
	out := slices.Clone(frames)
	for i := range out {
		out[i].Values = slices.Clone(out[i].Values)
		out[i].Values[rssi] = fromMilli(min(milli(out[i].Values[rssi])+normal(r, 3000), -20_000), 0)
		out[i].Values[snr] = fromMilli(min(max(milli(out[i].Values[snr])+normal(r, 1500), -19_000), 14_000), 1)
	}
	return out
}

// collude registers groups of five hotspots in places like those of others and
// sends frames of made-up senders between them.
func (s *Scene) collude(r *rand.Rand, n int, model bool) {
	const size = 5
	sound := s.sound(r)
	for g := 0; g*size < n && g < len(sound); g++ {
		lat, lon := s.Devices[sound[g]].at()
		var group []int
		for k := range size {
			a, b := scatter(r, lat, lon, 1_500)
			group = append(group, s.add(attackerOwner+8*g+k, a, b, s.Devices[sound[g]].Facts))
		}
		frames := len(s.of(sound[g]))
		for k := range max(frames, 60) {
			at := s.Start + uint64(k)*(s.End-s.Start)/uint64(max(frames, 60))
			sLat, sLon := scatter(r, lat, lon, 1_500)
			s.madeFrame(r, group, int64(1)<<40+int64(g)<<20+int64(k), 5_000_000+int64(g)*8+int64(k%8), at, sLat, sLon, model)
		}
	}
}

// madeFrame has every member of a group report one frame.
func (s *Scene) madeFrame(r *rand.Rand, group []int, frame, sender int64, at uint64, lat, lon int64, model bool) {
	for i, d := range group {
		a, b := s.Devices[d].at()
		north, east := (a-lat)/9, (b-lon)/12
		distance := max(root(north*north+east*east), 50)
		rssi := -60_000 - int64(r.Uint64N(50_000))
		if model {
			// 40 dB a decade, −75 dBm at 100 m, as in a town, and shadows of 6 dB.
			rssi = -75_000 - 40_000*log10(distance)/1000 + 80_000 + normal(r, 6_000)
		}
		snr := min(max(rssi+120_000, -19_000), 12_000) + normal(r, 1_000)
		values := make([]units.Decimal, len(s.Fields))
		for c, field := range s.Fields {
			switch field {
			case "frame":
				values[c] = units.Int(frame)
			case "sender":
				values[c] = units.Int(sender)
			case "sender_latitude":
				values[c] = degreeDecimal(lat)
			case "sender_longitude":
				values[c] = degreeDecimal(lon)
			case "rssi":
				values[c] = fromMilli(min(max(rssi, -139_000), -20_000), 0)
			case "snr":
				values[c] = fromMilli(min(max(snr, -19_500), 14_000), 1)
			case "spreading":
				values[c] = units.Int(10)
			}
		}
		time := at + r.Uint64N(200)
		s.send(d, []Reading{{Sequence: time<<4 | uint64(i), Time: time, Sent: time + 100, Values: values, Has: 1<<len(s.Fields) - 1}})
	}
}

func degreeDecimal(micro int64) units.Decimal {
	d, err := units.NewDecimal(micro/10, 5)
	if err != nil {
		panic(err) // degrees are bounded
	}
	return d
}

func root(n int64) int64 {
	x := int64(0)
	for bit := int64(1) << 30; bit > 0; bit >>= 1 {
		if y := x | bit; y*y <= n {
			x = y
		}
	}
	return x
}

// log10 returns the logarithm in thousandths, straight between the powers of
// two.
func log10(n int64) int64 {
	k := int64(0)
	for n>>(k+1) > 0 {
		k++
	}
	return k*301 + (n-1<<k)*301>>k
}
