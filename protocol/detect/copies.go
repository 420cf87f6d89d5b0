package detect

import "slices"

// copies finds a device that sends what a neighbour measured, with noise.
var copies = Detector{
	Name: "copies", Version: 1,
	Summary: "The device follows one neighbour so closely that two places cannot explain it: a copy with noise on it.",
	Needs:   "temperature, humidity, pressure or pm25; places of devices; a third and fourth device to compare with",
	Bound:   "time O(n + d·k·288), memory O(n)",
	Misses:  "Copies of devices that are far away or not in this network (duplicates finds those without noise); copies nearer than apart_m.",
	Parameters: []Parameter{
		{"radius_m", 10_000, "how far away neighbours are, at most 11 km"},
		{"apart_m", 500, "two devices nearer than this may lawfully measure the same"},
		{"near", 5, "neighbours that are compared"},
		{"least_near", 3, "of them"},
		{"slot_seconds", 600, "length of the slots in which values are compared"},
		{"least_slots", 24, "slots that two devices share"},
		{"close_permille", 350, "of the difference from the next nearest by values, below which a pair is too close"},
		{"white_permille", 250, "correlation of a difference with the one before, above which weather explains it"},
		{"swing_milli", 300, "that difference must be at least this"},
	},
	run: func(s *search) {
		for _, field := range []string{"temperature", "humidity", "pm25"} {
			if column, ok := s.column(field); ok {
				s.closePairs(field, s.seriesOf(column, s.p("slot_seconds")))
			}
		}
	},
}

func (s *search) closePairs(field string, all []series) {
	measured := func(d int) bool { return int64(len(all[d].slots)) >= s.p("least_slots") }
	plane := s.newPlane(measured)
	for d := range s.devices {
		if !s.devices[d].known || !measured(d) {
			continue
		}
		near := plane.around(s.devices[d].at, s.p("radius_m"), int(s.p("near")), func(o site) bool {
			return o.device != d && metres(o.at, s.devices[d].at) >= s.p("apart_m")
		})
		if int64(len(near)) >= s.p("least_near") {
			s.closest(field, d, near, all)
		}
	}
}

// closest judges the nearest of a device's neighbours by values against the
// others, and accuses the device when it is the one that came later.
func (s *search) closest(field string, d int, near []neighbour, all []series) {
	var usual []int64
	var rows []int32
	var others []int
	best, twin := int64(0), -1
	for i, n := range near {
		differences, mine, theirs := difference(&all[d], &all[n.device])
		if int64(len(differences)) < s.p("least_slots") {
			return // every neighbour is part of the measure
		}
		others = append(others, n.device)
		rows = append(append(rows, mine...), theirs...)
		wide := spread(differences)
		usual = append(usual, wide)
		if i == 0 || wide < best {
			best, twin = wide, n.device
		}
	}
	slices.Sort(usual)
	typical := usual[1] // the second smallest: others may be broken, and far from all
	if typical < s.p("swing_milli") || best*1000 > typical*s.p("close_permille") {
		return
	}
	differences, mine, theirs := difference(&all[d], &all[twin])
	if correlation(differences[1:], differences[:len(differences)-1]) > s.p("white_permille") {
		return
	}
	if after, _ := s.later(mine, theirs); !after {
		return
	}
	s.accuse(d, exceeds(typical*s.p("close_permille")/1000, best), rows, others,
		"Its %s differs from that of one neighbour by %s at the middle of %d times, from the next by %s, the difference is pure noise, and its entries come later.",
		field, thousandths(best), len(differences), thousandths(typical))
}

// difference returns a − b in the slots that both have, and the rows.
func difference(a, b *series) (values []int64, rowsA, rowsB []int32) {
	meet(a, b, func(i, j int) {
		values = append(values, a.values[i]-b.values[j])
		rowsA, rowsB = append(rowsA, a.rows[i]), append(rowsB, b.rows[j])
	})
	return values, rowsA, rowsB
}
