package detect

import (
	"cmp"
	"slices"
)

// sybil finds many devices that are one.
var sybil = Detector{
	Name: "sybil", Version: 1, Sure: true,
	Summary: "Several devices in one place send one device's measurements: the same level, to within what the noise put on them averages out to.",
	Needs:   "temperature, humidity, pressure or pm25; places of devices",
	Bound:   "time O(n + d log d), memory O(n)",
	Misses:  "Virtual devices that are given a constant error of their own, as real sensors have; devices that are spread over several places.",
	Parameters: []Parameter{
		{"cell_micro", 1_000, "side of the squares of latitude and longitude, millionths of a degree: 111 m"},
		{"least", 3, "devices in a square"},
		{"most", 6, "first devices of a square that one is compared with"},
		{"slot_seconds", 600, "length of the slots in which values are compared"},
		{"least_slots", 36, "slots that two devices share"},
		{"sigma_permille", 2_500, "standard errors of the mean, within which two levels are one"},
		{"quantum_permille", 300, "of a step of the sensor besides, for rounding"},
		{"least_fields", 1, "fields in which all levels are one"},
	},
	run: func(s *search) { s.sybilCells() },
}

// sybilCells sorts devices by square and judges every square with enough.
func (s *search) sybilCells() {
	var fields []string
	var all [][]series
	for _, field := range []string{"temperature", "humidity", "pressure", "pm25"} {
		if column, ok := s.column(field); ok {
			fields, all = append(fields, field), append(all, s.seriesOf(column, s.p("slot_seconds")))
		}
	}
	if len(fields) == 0 {
		return
	}
	type member struct {
		lat, lon int64
		device   int
	}
	var members []member
	for d := range s.devices {
		if s.devices[d].known && int64(len(all[0][d].slots)) >= s.p("least_slots") {
			side := s.p("cell_micro")
			members = append(members, member{(s.devices[d].at.lat + 90_000_000) / side, (s.devices[d].at.lon + 180_000_000) / side, d})
		}
	}
	slices.SortFunc(members, func(a, b member) int {
		return cmp.Or(cmp.Compare(a.lat, b.lat), cmp.Compare(a.lon, b.lon), cmp.Compare(a.device, b.device))
	})
	for i := 0; i < len(members); {
		var cell []int
		j := i
		for ; j < len(members) && members[j].lat == members[i].lat && members[j].lon == members[i].lon; j++ {
			cell = append(cell, members[j].device)
		}
		if int64(len(cell)) >= s.p("least") {
			s.sybilCell(cell, fields, all)
		}
		i = j
	}
}

// sybilCell compares each device of a square with the first few of it.
func (s *search) sybilCell(cell []int, fields []string, all [][]series) {
	heads := cell[:min(int64(len(cell)), s.p("most"))]
	for _, d := range cell {
		var twins []int
		for _, other := range heads {
			if other != d && s.oneLevel(d, other, all) {
				twins = append(twins, other)
			}
		}
		if int64(len(twins))+1 < s.p("least") {
			continue
		}
		var rows []int32
		for _, device := range append(slices.Clone(twins), d) {
			rows = append(rows, all[0][device].rows...)
		}
		s.accuse(d, exceeds(int64(len(twins)), 1), rows, twins,
			"It stands within 111 m of %d devices whose %d fields have its level to within the error of the mean: real sensors differ by a constant of their own.", len(twins), len(fields))
	}
}

// oneLevel tells whether two devices' values differ by nothing but noise, in
// every field that both measured.
func (s *search) oneLevel(a, b int, all [][]series) bool {
	judged := int64(0)
	for _, field := range all {
		differences, _, _ := difference(&field[a], &field[b])
		n := int64(len(differences))
		if n < s.p("least_slots") {
			continue
		}
		var sum, squares int64
		for _, x := range differences {
			sum += clamp(x)
		}
		mean := sum / n
		for _, x := range differences {
			squares += (clamp(x) - mean) * (clamp(x) - mean)
		}
		step := max(quantum(field[a].values), quantum(field[b].values))
		if abs(mean) > s.p("sigma_permille")*root(squares/n)/root(n)/1000+s.p("quantum_permille")*step/1000 {
			return false
		}
		judged++
	}
	return judged >= s.p("least_fields")
}
