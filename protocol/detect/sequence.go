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

// sequenceConflicts compares each reading with the first of its sequence
// number and the first of its time, and counts each number and time once.
func (s *search) sequenceConflicts(d int) {
	type about struct {
		time   bool
		number uint64
	}
	first, known := make(map[about]int32, len(s.of[d])), map[about]bool{}
	var rows []int32
	conflicts := int64(0)
	for _, row := range s.of[d] {
		r := &s.rows[row]
		for _, a := range []about{{false, r.Sequence}, {true, r.Time}} {
			other, seen := first[a]
			switch {
			case !seen:
				first[a] = row
			case known[a] || conflicts == s.p("most") || a.time && r.many(s.view):
			case s.rows[other].Time != r.Time || !sameValues(&s.rows[other], r):
				known[a] = true
				conflicts++
				rows = append(rows, other, row)
			}
		}
	}
	if conflicts >= s.p("least") {
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
