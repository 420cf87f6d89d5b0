package detect

// echoes finds frames and tasks that come back.
var echoes = Detector{
	Name: "echoes", Version: 1, Sure: true,
	Summary: "The device reports one frame, or one task, again long after it did so first.",
	Needs:   "frame or task",
	Bound:   "time O(n), memory O(n of a device)",
	Misses:  "Frames that are sent again with a new number.",
	Parameters: []Parameter{
		{"apart_seconds", 1_800, "between two reports, above which no retry explains them"},
		{"least", 5, "frames or tasks from which on a device is accused"},
		{"most", 128, "of them that are shown"},
	},
	run: func(s *search) {
		column, ok := s.column("frame")
		if !ok {
			if column, ok = s.column("task"); !ok {
				return
			}
		}
		for d := range s.devices {
			s.echoesOf(d, column)
		}
	},
}

func (s *search) echoesOf(d, column int) {
	first, known := map[int64]int32{}, map[int64]bool{}
	var rows []int32
	var apart []int64
	for _, row := range s.of[d] {
		r := &s.rows[row]
		id := r.Values[column].Coefficient()
		if r.Has>>column&1 == 0 || id == 0 {
			continue
		}
		other, seen := first[id]
		if !seen {
			first[id] = row
			continue
		}
		if later := int64(r.Time - s.rows[other].Time); !known[id] && later > s.p("apart_seconds")*1000 && int64(len(apart)) < s.p("most") {
			known[id] = true
			apart = append(apart, later)
			rows = append(rows, other, row)
		}
	}
	if n := int64(len(apart)); n >= s.p("least") {
		s.accuse(d, exceeds(n, s.p("least")), rows, nil, "It reported %d frames or tasks again, half of them after %d minutes or more.", n, median(apart)/60_000)
	}
}
