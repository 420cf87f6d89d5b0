package detect

import "slices"

// sybil finds many devices that are one.
var sybil = Detector{
	Name: "sybil", Version: 1, Sure: true,
	Summary: "Several devices in one place send one device's measurements: the same level, to within what the noise put on them averages out to.",
	Needs:   "temperature, humidity, pressure or pm25; places of devices",
	Bound:   "time O(n + d·k·288), memory O(n)",
	Misses:  "Virtual devices that are given a constant error of their own, as real sensors have; devices that are spread over several places.",
	Parameters: []Parameter{
		{"site_m", 100, "within which devices are at one site, metres"},
		{"least", 3, "devices at a site"},
		{"most", 6, "nearest devices of a site that one is compared with"},
		{"slot_seconds", 600, "length of the slots in which values are compared"},
		{"least_slots", 36, "slots that two devices share"},
		{"sigma_permille", 2_500, "standard errors of the mean, within which two levels are one"},
		{"quantum_permille", 300, "of a step of the sensor besides, for rounding"},
		{"least_fields", 1, "fields in which all levels are one"},
	},
	run: func(s *search) { s.sybilSites() },
}

// sybilSites judges every device with enough others at its site.
func (s *search) sybilSites() {
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
	plane := s.newPlane(func(d int) bool { return int64(len(all[0][d].slots)) >= s.p("least_slots") })
	for d := range s.devices {
		if !s.devices[d].known || int64(len(all[0][d].slots)) < s.p("least_slots") {
			continue
		}
		near := plane.around(s.devices[d].at, s.p("site_m"), int(s.p("most")), func(o site) bool { return o.device != d })
		if int64(len(near))+1 >= s.p("least") {
			s.sybilSite(d, near, len(fields), all)
		}
	}
}

// sybilSite compares a device with the nearest few of its site.
func (s *search) sybilSite(d int, near []neighbour, fields int, all [][]series) {
	var twins []int
	for _, n := range near {
		if s.oneLevel(d, n.device, all) {
			twins = append(twins, n.device)
		}
	}
	if int64(len(twins))+1 < s.p("least") {
		return
	}
	var rows []int32
	for _, device := range append(slices.Clone(twins), d) {
		rows = append(rows, all[0][device].rows...)
	}
	s.accuse(d, exceeds(int64(len(twins)), 1), rows, twins,
		"It stands within %d m of %d devices whose %d fields have its level to within the error of the mean: real sensors differ by a constant of their own.", s.p("site_m"), len(twins), fields)
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
