package detect

import (
	"cmp"
	"slices"
)

// clique finds hotspots that hear only each other's senders.
var clique = Detector{
	Name: "clique", Version: 1,
	Summary: "A closed group of receivers hears senders that nobody else hears, though others stand nearer to them and hear well.",
	Needs:   "frame, sender, sender_latitude, sender_longitude; places of receivers",
	Bound:   "time O(n log n + f·16²) for f frames, memory O(n)",
	Misses:  "Groups in places where there is nobody else; frames that others hear too. Who is deaf and who makes frames up it cannot tell: receivers that cheat among honest ones make these look closed.",
	Parameters: []Parameter{
		{"witnesses", 16, "receivers of one frame that are taken into account, in log order"},
		{"together", 5, "frames that two receivers share before they are a pair"},
		{"share_permille", 500, "of the frames of the one with fewer, that a pair shares"},
		{"least", 3, "receivers in a group"},
		{"most", 32, "receivers in a group"},
		{"density_permille", 700, "of all pairs in a group that there are"},
		{"closed_permille", 900, "of a group's frames that nobody outside hears"},
		{"nearer", 2, "outsiders that stand nearer to a sender than the farthest of the group, and are awake, for a frame to count"},
		{"deaf", 5, "frames that such outsiders did not hear"},
		{"deaf_permille", 500, "of the group's frames"},
		{"radius_m", 5_000, "how far an outsider may be from a sender, at most 11 km"},
		{"awake_seconds", 3_600, "an outsider is awake that heard something else within this time"},
		{"frames", 64, "frames that are shown"},
	},
	run: func(s *search) { newGraph(s).judge() },
}

// heard is one transmission and who reported it.
type heard struct {
	id     int64
	sender int64
	at     point
	time   uint64
	rows   []int32 // one a receiver, in log order
}

// A graph is who hears what.
type graph struct {
	*search
	frames []heard
	of     [][]int32 // frames by receiver
	heard  []bool    // receivers with any frame
	plane  *plane
}

func newGraph(s *search) *graph {
	g := &graph{search: s, of: make([][]int32, len(s.devices))}
	id, a := s.column("frame")
	sender, b := s.column("sender")
	lat, c := s.column("sender_latitude")
	lon, d := s.column("sender_longitude")
	if !a || !b || !c || !d {
		return g
	}
	type event struct {
		frame, sender int64
		row           int32
	}
	var events []event
	for i := range s.rows {
		r := &s.rows[i]
		if _, ok := r.point(lat, lon); ok && r.Has>>id&1 == 1 && r.Has>>sender&1 == 1 && s.within(r) {
			events = append(events, event{r.Values[id].Coefficient(), r.Values[sender].Coefficient(), int32(i)})
		}
	}
	slices.SortFunc(events, func(a, b event) int {
		return cmp.Or(cmp.Compare(a.frame, b.frame), cmp.Compare(a.sender, b.sender), cmp.Compare(a.row, b.row))
	})
	for i, e := range events {
		if i == 0 || e.frame != events[i-1].frame || e.sender != events[i-1].sender {
			at, _ := s.rows[e.row].point(lat, lon)
			g.frames = append(g.frames, heard{id: e.frame, sender: e.sender, at: at, time: s.rows[e.row].Time})
		}
		f := &g.frames[len(g.frames)-1]
		if int64(len(f.rows)) < s.p("witnesses") && !s.seen(f.rows, s.rows[e.row].Device) {
			f.rows = append(f.rows, e.row)
			g.of[s.rows[e.row].Device] = append(g.of[s.rows[e.row].Device], int32(len(g.frames)-1))
		}
	}
	g.heard = make([]bool, len(s.devices))
	for d := range g.of {
		g.heard[d] = len(g.of[d]) > 0
	}
	g.plane = s.newPlane(func(d int) bool { return g.heard[d] })
	return g
}

// judge looks for groups among receivers that are pairs.
func (g *graph) judge() {
	if len(g.frames) == 0 {
		return
	}
	for _, group := range g.groups(g.pairs()) {
		g.judgeGroup(group)
	}
}

type pairOf struct{ a, b int }

// pairs returns the receivers that share most of their frames, ascending.
func (g *graph) pairs() []pairOf {
	counts := map[pairOf]int64{}
	for _, f := range g.frames {
		for i := range f.rows {
			for j := i + 1; j < len(f.rows); j++ {
				a, b := g.rows[f.rows[i]].Device, g.rows[f.rows[j]].Device
				counts[pairOf{min(a, b), max(a, b)}]++
			}
		}
	}
	var out []pairOf
	for p, n := range counts {
		fewer := int64(min(len(g.of[p.a]), len(g.of[p.b])))
		if n >= g.p("together") && n*1000 >= fewer*g.p("share_permille") {
			out = append(out, p)
		}
	}
	slices.SortFunc(out, func(x, y pairOf) int { return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) })
	return out
}

// groups joins pairs and peels each component until it is dense: the receiver
// with the fewest pairs goes first, ties to the later one.
func (g *graph) groups(pairs []pairOf) [][]int {
	parent := make(map[int]int)
	var find func(int) int
	find = func(x int) int {
		if p, ok := parent[x]; ok && p != x {
			parent[x] = find(p)
			return parent[x]
		}
		parent[x] = x
		return x
	}
	links := map[int]map[int]bool{}
	for _, p := range pairs {
		a, b := find(p.a), find(p.b)
		parent[max(a, b)] = min(a, b)
		for _, e := range [2][2]int{{p.a, p.b}, {p.b, p.a}} {
			if links[e[0]] == nil {
				links[e[0]] = map[int]bool{}
			}
			links[e[0]][e[1]] = true
		}
	}
	members := map[int][]int{}
	for d := range g.devices { // in order, so that members are
		if _, ok := links[d]; ok {
			members[find(d)] = append(members[find(d)], d)
		}
	}
	var out [][]int
	for d := range g.devices {
		if group := g.peel(members[d], links); int64(len(group)) >= g.p("least") {
			out = append(out, group)
		}
	}
	return out
}

func (g *graph) peel(group []int, links map[int]map[int]bool) []int {
	group = slices.Clone(group)
	degree := map[int]int64{}
	edges := int64(0)
	for _, d := range group {
		degree[d] = int64(len(links[d]))
		edges += degree[d]
	}
	for n := int64(len(group)); n >= g.p("least"); n-- {
		if n <= g.p("most") && edges*1000 >= n*(n-1)*g.p("density_permille") {
			return group
		}
		worst := 0
		for i, d := range group {
			if degree[d] <= degree[group[worst]] {
				worst = i
			}
		}
		gone := group[worst]
		group = slices.Delete(group, worst, worst+1)
		edges -= 2 * degree[gone]
		for other := range links[gone] {
			degree[other]--
		}
	}
	return nil
}

// judgeGroup asks whether a group's frames are closed, and whether others
// ought to have heard them. What it finds it shows on a sample, and accuses
// only those whom the sample alone shows to be such a group.
func (g *graph) judgeGroup(group []int) {
	inside := g.set(group)
	var all, closed, deaf int64
	var sample []heard
	for _, i := range g.framesOf(group) {
		f := &g.frames[i]
		all++
		if g.anyOutside(f, inside) {
			continue
		}
		closed++
		if proof := g.shouldHear(f, inside); proof != nil {
			if deaf++; deaf <= g.p("frames") {
				sample = append(sample, *f)
			}
		}
	}
	if closed*1000 < all*g.p("closed_permille") || deaf < g.p("deaf") || deaf*1000 < closed*g.p("deaf_permille") {
		return
	}
	small := &graph{search: g.search, frames: sample, of: make([][]int32, len(g.devices)), heard: g.heard, plane: g.plane}
	for i, f := range sample {
		for _, row := range f.rows {
			d := g.rows[row].Device
			small.of[d] = append(small.of[d], int32(i))
		}
	}
	for _, group := range small.groups(small.pairs()) {
		small.accuseGroup(group)
	}
}

func (g *graph) accuseGroup(group []int) {
	inside := g.set(group)
	var rows []int32
	var outside []int
	deaf := int64(0)
	for i := range g.frames {
		f := &g.frames[i]
		if g.anyOutside(f, inside) {
			continue
		}
		if proof := g.shouldHear(f, inside); proof != nil {
			deaf++
			rows = append(append(rows, f.rows...), proof...)
			for _, row := range proof {
				outside = append(outside, g.rows[row].Device)
			}
		}
	}
	if deaf < g.p("deaf") {
		return
	}
	for _, d := range group {
		g.accuse(d, exceeds(deaf, g.p("deaf")), rows, slices.Concat(group, outside),
			"It is one of %d receivers that alone report %d frames here, though others stood nearer to their senders, were awake, and did not hear them.", len(group), deaf)
	}
}

func (g *graph) set(group []int) map[int]bool {
	inside := make(map[int]bool, len(group))
	for _, d := range group {
		inside[d] = true
	}
	return inside
}

// framesOf returns the frames that any of a group heard, ascending.
func (g *graph) framesOf(group []int) []int32 {
	var out []int32
	for _, d := range group {
		out = append(out, g.of[d]...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (g *graph) anyOutside(f *heard, inside map[int]bool) bool {
	return slices.ContainsFunc(f.rows, func(row int32) bool { return !inside[g.rows[row].Device] })
}

// shouldHear returns entries of receivers outside the group that stand nearer
// to the sender than one of those who report the frame, and that heard
// something else about that time; nil when there are too few.
func (g *graph) shouldHear(f *heard, inside map[int]bool) []int32 {
	var distances []int64
	for _, row := range f.rows {
		if d := g.rows[row].Device; g.devices[d].known {
			distances = append(distances, metres(f.at, g.devices[d].at))
		}
	}
	if len(distances) == 0 {
		return nil
	}
	radius := min(slices.Max(distances), g.p("radius_m"))
	var proof []int32
	for _, n := range g.plane.around(f.at, radius, maxScan, func(o site) bool { return !inside[o.device] }) {
		if row := g.awake(n.device, f.time); row >= 0 {
			if proof = append(proof, row); int64(len(proof)) == g.p("nearer") {
				return proof
			}
		}
	}
	return nil
}

// awake returns the device's entry nearest to a time, -1 when it is not within
// reach of it.
func (g *graph) awake(d int, time uint64) int32 {
	list := g.search.of[d]
	at, _ := slices.BinarySearchFunc(list, time, func(row int32, t uint64) int { return cmp.Compare(g.rows[row].Time, t) })
	best, distance := int32(-1), g.p("awake_seconds")*1000+1
	for _, i := range []int{at - 1, at} {
		if i < 0 || i >= len(list) {
			continue
		}
		if off := abs(int64(g.rows[list[i]].Time) - int64(time)); off < distance {
			best, distance = list[i], off
		}
	}
	return best
}
