package detect

// sequences finds keys that sign in two places at once.
var sequences = Detector{
	Name: "sequences", Version: 1, Sure: true,
	Summary: "One key signs different readings with the same sequence number, or at the same time.",
	Needs:   "any readings",
	Bound:   "time O(n), memory O(n)",
	Misses:  "A clone that counts on from the original's number and never overlaps in time.",
	Parameters: []Parameter{
		{"least", 3, "conflicts from which on a device is accused; a crash may repeat one or two numbers"},
		{"most", 64, "conflicts that are shown"},
	},
	run: func(s *search) {
		for d := range s.devices {
			s.sequenceConflicts(d)
		}
	},
}

// sequenceConflicts compares each reading with the one before it by time and
// with the first of its sequence number.
func (s *search) sequenceConflicts(d int) {
	first := make(map[uint64]int32, len(s.of[d]))
	var rows []int32
	conflicts, previous := int64(0), int32(-1)
	conflict := func(a, b int32) {
		conflicts++
		if conflicts <= s.p("most") {
			rows = append(rows, a, b)
		}
	}
	for _, row := range s.of[d] {
		r := &s.rows[row]
		if previous >= 0 && s.rows[previous].Time == r.Time && s.rows[previous].Sequence != r.Sequence && !sameValues(&s.rows[previous], r) && !r.many(s.view) {
			conflict(previous, row)
		}
		previous = row
		if other, seen := first[r.Sequence]; !seen {
			first[r.Sequence] = row
		} else if s.rows[other].Time != r.Time || !sameValues(&s.rows[other], r) {
			conflict(other, row)
		}
	}
	if conflicts = min(conflicts, s.p("most")); conflicts >= s.p("least") {
		s.accuse(d, exceeds(conflicts, s.p("least")), rows, nil,
			"The device's key signed different readings with one sequence number or at one time, %d times or more: it is used in more than one place.", conflicts)
	}
}

// many tells whether a device may lawfully sign several readings in one
// millisecond: a hotspot hears what it hears, a computer has many tasks.
func (r *Reading) many(v *view) bool {
	_, frames := v.column("frame")
	_, tasks := v.column("task")
	return frames || tasks
}

func sameValues(a, b *Reading) bool {
	if a.Has != b.Has {
		return false
	}
	for i := range a.Values {
		if a.Has>>i&1 == 1 && a.Values[i] != b.Values[i] {
			return false
		}
	}
	return true
}
