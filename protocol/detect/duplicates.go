package detect

import (
	"cmp"
	"encoding/binary"
	"hash/fnv"
	"slices"
)

// duplicates finds one series under several devices, or twice under one.
var duplicates = Detector{
	Name: "duplicates", Version: 1, Sure: true,
	Summary: "The device repeats, change by change, what another device or it itself sent: the same series, shifted in time or in level or not.",
	Needs:   "temperature, humidity, pressure, wind, irradiance or pm25",
	Bound:   "time O(n log n), memory O(n)",
	Misses:  "Copies with noise, or resampled at other times.",
	Parameters: []Parameter{
		{"shingle", 8, "consecutive changes that are compared at once"},
		{"least_run", 24, "consecutive equal changes from which on a device is accused"},
		{"least_changes", 16, "of them that are not zero: a quiet sensor repeats itself by chance"},
		{"least_kinds", 6, "different changes among them"},
		{"self_changes", 24, "not zero when a device repeats itself: coarse sensors meet their own past more often"},
		{"share", 32, "series with one shingle that are compared: more are one leader's"},
		{"most_run", 256, "consecutive changes that are shown"},
		{"patience", 32, "times a series is walked through at most, so that one made to repeat itself costs no more"},
	},
	run: func(s *search) {
		for _, field := range []string{"temperature", "humidity", "pressure", "wind", "irradiance", "pm25"} {
			if column, ok := s.column(field); ok {
				s.repeated(field, s.rawSeries(column))
			}
		}
	},
}

// rawSeries returns every device's values in the order of their times, not
// thinned out.
func (v *view) rawSeries(column int) []series {
	out := make([]series, len(v.devices))
	for d := range v.devices {
		for _, row := range v.of[d] {
			if value, ok := v.rows[row].milli(column); ok && v.within(&v.rows[row]) {
				out[d].values, out[d].rows = append(out[d].values, value), append(out[d].rows, row)
			}
		}
	}
	return out
}

// A shingle is a hash of consecutive changes and where they begin.
type shingle struct {
	hash   uint64
	device int32
	at     int32
}

// repeated sorts all shingles, follows each match as far as it goes, and
// judges the runs.
func (s *search) repeated(field string, all []series) {
	shingles := s.shingles(all)
	type pair struct{ a, b, shift int32 }
	done := map[pair]int32{} // how far a has been followed
	left := make([]int, len(all))
	for d := range all {
		left[d] = int(s.p("patience")) * len(all[d].values)
	}
	for i := 0; i < len(shingles); {
		end := i + 1
		for end < len(shingles) && shingles[end].hash == shingles[i].hash {
			end++
		}
		leader := shingles[i]
		for j := i + 1; j < min(end, i+int(s.p("share"))); j++ {
			other := shingles[j]
			p := pair{leader.device, other.device, other.at - leader.at}
			if until, seen := done[p]; seen && leader.at < until || left[leader.device] < 0 || left[other.device] < 0 {
				continue
			}
			end, steps := s.follow(field, all, leader, other)
			done[p] = end
			left[leader.device] -= steps
			left[other.device] -= steps
		}
		i = end
	}
}

// shingles returns the shingles with enough changes, by hash, then by place in
// the log.
func (s *search) shingles(all []series) []shingle {
	size := int(s.p("shingle"))
	var out []shingle
	for d := range all {
		steps := changes(all[d].values)
		quiet := 0
		for i, step := range steps {
			if step == 0 {
				quiet++
			}
			if i >= size && steps[i-size] == 0 {
				quiet--
			}
			if begin := i + 1 - size; begin >= 0 && 2*quiet <= size {
				out = append(out, shingle{hashOf(steps[begin : i+1]), int32(d), int32(begin)})
			}
		}
	}
	slices.SortFunc(out, func(a, b shingle) int {
		return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(s.rows[all[a.device].rows[a.at]].Index, s.rows[all[b.device].rows[b.at]].Index))
	})
	return out
}

func hashOf(steps []int64) uint64 {
	h := fnv.New64a()
	var b [8]byte
	for _, step := range steps {
		binary.LittleEndian.PutUint64(b[:], uint64(step))
		h.Write(b[:])
	}
	return h.Sum64()
}

// follow extends a match in both directions, judges the run, and returns where
// it ends in a, and how long it is.
func (s *search) follow(field string, all []series, a, b shingle) (end int32, steps int) {
	x, y := &all[a.device], &all[b.device]
	equal := func(i, j int32) bool { return x.values[i+1]-x.values[i] == y.values[j+1]-y.values[j] }
	from, to := int32(0), int32(0) // of the run, beside a.at and b.at
	for a.at+from > 0 && b.at+from > 0 && equal(a.at+from-1, b.at+from-1) {
		from--
	}
	for int(a.at+to)+1 < len(x.values) && int(b.at+to)+1 < len(y.values) && equal(a.at+to, b.at+to) {
		to++
	}
	if same := a.device == b.device; !same || b.at-a.at >= to-from {
		s.judgeRun(field, same, x, y, a, b, from, min(to, from+int32(s.p("most_run"))))
	}
	return a.at + to, int(to - from)
}

func (s *search) judgeRun(field string, same bool, x, y *series, a, b shingle, from, to int32) {
	run, kinds, moved := int64(to-from), map[int64]bool{}, int64(0)
	for i := from; i < to; i++ {
		step := x.values[a.at+i+1] - x.values[a.at+i]
		kinds[step] = true
		if step != 0 {
			moved++
		}
	}
	least := s.p("least_changes")
	if same {
		least = s.p("self_changes")
	}
	if run < s.p("least_run") || moved < least || int64(len(kinds)) < s.p("least_kinds") {
		return
	}
	left, right := x.rows[a.at+from:a.at+to+1], y.rows[b.at+from:b.at+to+1]
	accused, original := int(b.device), int(a.device)
	if after, _ := s.later(left, right); after {
		accused, original = original, accused
	}
	shift := abs(int64(s.rows[left[0]].Time) - int64(s.rows[right[0]].Time))
	rows := slices.Concat(left, right)
	if same {
		s.accuse(accused, exceeds(moved, s.p("self_changes")), rows, nil,
			"Its %s repeats its own past, %d changes in a row, %d of them not zero, %d minutes later.", field, run, moved, shift/60_000)
		return
	}
	s.accuse(accused, exceeds(moved, s.p("least_changes")), rows, []int{original},
		"Its %s changes exactly as that of another device, %d times in a row, %d of them not zero, %d minutes apart, and its entries come later.", field, run, moved, shift/60_000)
}
