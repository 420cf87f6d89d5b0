package fraudlab

import (
	"cmp"
	"math/rand/v2"
	"slices"

	"github.com/trellis-network/trellis/types/units"
)

var computeAttacks = []Attack{
	{
		Name: "lazy copier", Kinds: []string{"compute"},
		Summary: "A small server hands in the first result that another node published for each task it is given.",
		Cost:    Cost{Hosting: 5, Hours: 12, Assumption: "a small rented server runs twenty of them"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			for _, d := range first(s.sound(r), n) {
				s.copyResults(r, d)
			}
		},
	},
	{
		Name: "wrong results", Kinds: []string{"compute"},
		Summary: "A small server hands in random results at once.",
		Cost:    Cost{Hosting: 5, Hours: 4, Assumption: "a small rented server runs twenty of them"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			for _, d := range first(s.sound(r), n) {
				s.change(d, func(m *Reading) { s.set(m, "result", int64(r.Uint64()>>1)) }, 1)
			}
		},
	},
	{
		Name: "one wrong result in five", Kinds: []string{"compute"},
		Summary: "A real node skips one task in five and makes its result up.",
		Cost:    Cost{Hardware: true, Hours: 8, Assumption: "an honest node's hardware and four fifths of its power"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			for _, d := range first(s.sound(r), n) {
				s.change(d, func(m *Reading) {
					if r.Uint64N(5) == 0 {
						s.set(m, "result", int64(r.Uint64()>>1))
					}
				}, 1)
			}
		},
	},
	{
		Name: "fake uptime", Kinds: []string{"compute"},
		Summary: "A virtual node sends heartbeats and the benchmark of a real machine, and does no task.",
		Cost:    Cost{Hosting: 2, Hours: 4, Assumption: "a small rented server runs fifty of them"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			for _, d := range first(s.sound(r), n) {
				kind := s.column("kind")
				s.send(d, slices.DeleteFunc(s.seize(d), func(m Reading) bool { return m.Values[kind] == units.Int(1) }))
			}
		},
	},
	{
		Name: "inflated benchmark", Kinds: []string{"compute"},
		Summary: "A small machine claims a benchmark thirty times its own, and does its tasks at its own speed.",
		Cost:    Cost{Hardware: true, Hours: 2, Assumption: "an honest node's hardware and power"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			for _, d := range first(s.sound(r), n) {
				s.change(d, func(m *Reading) {
					if c := s.column("units"); m.Has>>c&1 == 1 {
						m.Values[c] = fromMilli(min(milli(m.Values[c])*30, 1<<50), 3)
					}
				}, 2)
			}
		},
	},
	{
		Name: "inflated work", Kinds: []string{"compute"},
		Summary: "A node claims thirty times the work of its tasks.",
		Cost:    Cost{Hardware: true, Hours: 2, Assumption: "an honest node's hardware and power"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			for _, d := range first(s.sound(r), n) {
				s.change(d, func(m *Reading) {
					if c := s.column("units"); m.Has>>c&1 == 1 {
						m.Values[c] = fromMilli(min(milli(m.Values[c])*30, 1<<50), 3)
					}
				}, 1)
			}
		},
	},
	{
		Name: "many nodes on one machine", Kinds: []string{"compute"},
		Summary: "One real machine registers many nodes, does each task once and hands it in for all of its nodes that were given it.",
		Cost:    Cost{Hosting: 5, Hours: 8, Assumption: "one honest machine for ten nodes"},
		apply: func(s *Scene, r *rand.Rand, n int) {
			sound := s.sound(r)
			if len(sound) == 0 {
				return
			}
			lat, lon := s.Devices[sound[0]].at()
			own := s.of(sound[0])
			s.Devices[sound[0]].Attacker = true // the one that is real
			for i := range n {
				s.send(s.add(attackerOwner+i, lat, lon, s.Devices[sound[0]].Facts), delayed(own, uint64(i+1)*500))
			}
		},
	},
}

// set writes a whole number into a field.
func (s *Scene) set(m *Reading, field string, n int64) {
	c := s.column(field)
	m.Values[c], m.Has = units.Int(n), m.Has|1<<c
}

// change seizes a device and changes its readings of one kind.
func (s *Scene) change(d int, how func(*Reading), kind int64) {
	own := s.seize(d)
	for i := range own {
		own[i].Values = slices.Clone(own[i].Values)
		if own[i].Values[s.column("kind")] == units.Int(kind) {
			how(&own[i])
		}
	}
	s.send(d, own)
}

// copyResults has a node wait for another's result of each of its tasks and
// hand that in. A task of which it sees none it leaves.
func (s *Scene) copyResults(r *rand.Rand, d int) {
	own := s.seize(d)
	kind, task, result := s.column("kind"), s.column("task"), s.column("result")
	published := map[units.Decimal][]Reading{}
	for _, m := range s.Readings {
		if m.Values[kind] == units.Int(1) {
			published[m.Values[task]] = append(published[m.Values[task]], m)
		}
	}
	var made []Reading
	for _, m := range own {
		m.Values = slices.Clone(m.Values)
		if m.Values[kind] == units.Int(1) {
			seen := published[m.Values[task]]
			if len(seen) == 0 {
				continue
			}
			from := slices.MinFunc(seen, func(a, b Reading) int { return cmp.Or(cmp.Compare(a.Sent, b.Sent), cmp.Compare(a.Device, b.Device)) })
			m.Values[result] = from.Values[result]
			m.Sent = max(m.Sent, from.Sent+1000+r.Uint64N(20_000))
			m.Time = m.Sent
		}
		made = append(made, m)
	}
	s.send(d, made)
}
