package detect

// clocks finds readings that were signed before they can have been measured.
var clocks = Detector{
	Name: "clock", Version: 1,
	Summary: "A reading stands in the log before the time at which it says it was measured.",
	Needs:   "any readings, of at least nine devices",
	Bound:   "time O(n), memory O(n)",
	Misses:  "Readings that are made up and sent at the time that they name, or later.",
	Parameters: []Parameter{
		{"ahead_seconds", 900, "how far a clock may be wrong"},
		{"witnesses", 8, "other devices whose next entries are compared"},
		{"agree", 7, "how many of them must have measured earlier"},
		{"look", 64, "entries that are looked at for them"},
		{"least", 3, "readings from which on a device is accused"},
		{"most", 16, "readings that are shown"},
	},
	run: func(s *search) {
		for d := range s.devices {
			s.clockOf(d)
		}
	},
}

// clockOf takes a device's readings in log order. The log's order is that of
// arrival, so what others measured after an entry arrived dates it.
func (s *search) clockOf(d int) {
	var rows []int32
	var others []int
	ahead, count := []int64{}, int64(0)
	for _, row := range s.rank[d] {
		witnesses, lead := s.dated(row)
		if witnesses == nil {
			continue
		}
		count++
		ahead = append(ahead, lead)
		rows = append(append(rows, row), witnesses...)
		for _, w := range witnesses {
			others = append(others, s.rows[w].Device)
		}
		if count == s.p("most") {
			break
		}
	}
	if count < s.p("least") {
		return
	}
	typical := median(ahead)
	s.accuse(d, exceeds(typical, s.p("ahead_seconds")*1000), rows, others,
		"%d of its readings stand in the log about %d minutes before the time that they name, as the entries of %d other devices date it.",
		count, typical/60_000, s.p("witnesses"))
}

// dated returns the entries of other devices that show that a reading was in
// the log before its time, and by how many milliseconds; nil when they do not.
func (s *search) dated(row int32) ([]int32, int64) {
	r, limit := &s.rows[row], uint64(s.p("ahead_seconds"))*1000
	if r.Time < s.start+limit {
		return nil, 0 // earlier than the window begins nobody can have measured
	}
	var witnesses []int32
	var leads []int64
	agree := int64(0)
	for next := int(row) + 1; next < len(s.rows) && s.rows[next].Index-r.Index <= uint64(s.p("look")) && int64(len(witnesses)) < s.p("witnesses"); next++ {
		if s.rows[next].Device == r.Device || s.seen(witnesses, s.rows[next].Device) {
			continue
		}
		witnesses = append(witnesses, int32(next))
		leads = append(leads, int64(r.Time)-int64(s.rows[next].Time))
		if s.rows[next].Time+limit < r.Time {
			agree++
		}
	}
	if agree < s.p("agree") || int64(len(witnesses)) < s.p("witnesses") {
		return nil, 0
	}
	return witnesses, median(leads)
}

func (s *search) seen(rows []int32, device int) bool {
	for _, row := range rows {
		if s.rows[row].Device == device {
			return true
		}
	}
	return false
}
