package detect

import (
	"cmp"
	"slices"
)

// twins finds devices that always have the same to report.
var twins = Detector{
	Name: "twins", Version: 1, Sure: true,
	Summary: "The device reports the frames, or the tasks, of another one and hardly any other, with the same signal: it is the other's echo.",
	Needs:   "frame, or task; rssi is used when it is there",
	Bound:   "time O(n log n + f·16²) for f frames, memory O(n)",
	Misses:  "Echoes that leave out one report in ten, or that mix several originals.",
	Parameters: []Parameter{
		{"witnesses", 16, "reports of one frame or task that are taken into account, in log order"},
		{"least", 30, "frames or tasks that both report"},
		{"share_permille", 900, "of the reports of the one with more, that both have"},
		{"signal_millidb", 3_000, "middle of the signals' distance from their usual difference, from sender to sender, above which two antennas are two"},
		{"senders", 6, "senders of which both heard frames, below which nothing is said"},
		{"reports", 640, "first reports of the two together that are judged"},
	},
	run: func(s *search) { s.judgeTwins() },
}

// meetings returns who reported what: rows by number of the frame or task,
// one a device, in log order.
func (s *search) meetings() (column int, groups [][]int32) {
	column, ok := s.column("frame")
	if !ok {
		if column, ok = s.column("task"); !ok {
			return 0, nil
		}
	}
	var rows []int32
	for i := range s.rows {
		if r := &s.rows[i]; r.Has>>column&1 == 1 && r.Values[column].Coefficient() != 0 && s.within(r) {
			rows = append(rows, int32(i))
		}
	}
	slices.SortStableFunc(rows, func(a, b int32) int {
		return cmp.Compare(s.rows[a].Values[column].Coefficient(), s.rows[b].Values[column].Coefficient())
	})
	for i, row := range rows {
		if i == 0 || s.rows[row].Values[column] != s.rows[rows[i-1]].Values[column] {
			groups = append(groups, nil)
		}
		g := len(groups) - 1
		if int64(len(groups[g])) < s.p("witnesses") && !s.seen(groups[g], s.rows[row].Device) {
			groups[g] = append(groups[g], row)
		}
	}
	return column, groups
}

func (s *search) judgeTwins() {
	column, groups := s.meetings()
	shared, own := map[pairOf]int64{}, make([]int64, len(s.devices))
	for _, rows := range groups {
		for i, row := range rows {
			own[s.rows[row].Device]++
			for _, other := range rows[i+1:] {
				a, b := s.rows[row].Device, s.rows[other].Device
				shared[pairOf{min(a, b), max(a, b)}]++
			}
		}
	}
	var pairs []pairOf
	for p, n := range shared {
		if n >= s.p("least") && n*1000 >= max(own[p.a], own[p.b])*s.p("share_permille") {
			pairs = append(pairs, p)
		}
	}
	slices.SortFunc(pairs, func(x, y pairOf) int { return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) })
	for _, p := range pairs {
		s.judgeTwin(column, p)
	}
}

// judgeTwin judges a pair by its first reports, which are then shown.
func (s *search) judgeTwin(column int, p pairOf) {
	rows := slices.Concat(s.of[p.a], s.of[p.b])
	rows = slices.DeleteFunc(rows, func(row int32) bool {
		r := &s.rows[row]
		return r.Has>>column&1 == 0 || r.Values[column].Coefficient() == 0 || !s.within(r)
	})
	slices.SortFunc(rows, func(x, y int32) int {
		return cmp.Or(cmp.Compare(s.rows[x].Time, s.rows[y].Time), cmp.Compare(x, y))
	})
	rows = rows[:min(int64(len(rows)), s.p("reports"))]
	first := [2]map[int64]int32{{}, {}}
	for _, row := range rows {
		side := 0
		if s.rows[row].Device == p.b {
			side = 1
		}
		id := s.rows[row].Values[column].Coefficient()
		if old, seen := first[side][id]; !seen || row < old {
			first[side][id] = row
		}
	}
	var left, right []int32
	for id, row := range first[0] {
		if other, ok := first[1][id]; ok {
			left, right = append(left, row), append(right, other)
		}
	}
	both, most := int64(len(left)), int64(max(len(first[0]), len(first[1])))
	if both < s.p("least") || both*1000 < most*s.p("share_permille") || !s.oneAntenna(left, right) {
		return
	}
	accused, original := p.b, p.a
	if after, _ := s.later(left, right); after {
		accused, original = p.a, p.b
	}
	s.accuse(accused, exceeds(both, s.p("least")), rows, []int{original},
		"Of %d frames or tasks it shares %d with one other device, whose reports mostly come before its own, with the same signal where there is one.", most, both)
}

// oneAntenna tells whether the signals of two devices differ by no more than
// what one antenna's would with noise on them: from sender to sender, as what
// stands between hides one from one of two antennas and not from the other.
// Without signals it is true. The pairs come in any order.
func (s *search) oneAntenna(left, right []int32) bool {
	rssi, ok := s.column("rssi")
	sender, okToo := s.column("sender")
	if !ok || !okToo {
		return true
	}
	differences := map[int64][]int64{}
	for i := range left {
		a, okA := s.rows[left[i]].milli(rssi)
		b, okB := s.rows[right[i]].milli(rssi)
		if okA && okB {
			from := s.rows[left[i]].Values[sender].Coefficient()
			differences[from] = append(differences[from], a-b)
		}
	}
	if int64(len(differences)) < s.p("senders") {
		return false
	}
	var typical []int64
	for _, d := range differences {
		typical = append(typical, median(d))
	}
	return spread(typical) <= s.p("signal_millidb")
}
