package detect

// elsewhere finds receivers that are not where they say.
var elsewhere = Detector{
	Name: "elsewhere", Version: 1, Sure: true,
	Summary: "The receiver hears nothing of what is sent close to its place and heard by others there, and much of what is sent far away.",
	Needs:   "frame, sender, sender_latitude, sender_longitude; places of receivers",
	Bound:   "time O(n log n), memory O(n)",
	Misses:  "Places where others hear little; receivers that are moved by less than the usual reach.",
	Parameters: []Parameter{
		{"witnesses", 16, "receivers of one frame that are taken into account, in log order"},
		{"near_m", 2_000, "within which a receiver ought to hear"},
		{"far_permille", 3_000, "times that, from which on the middle of what it hears is far"},
		{"missed", 20, "frames from near its place that it must have missed while awake"},
		{"heard_permille", 50, "of the frames from near its place, from which on it hears well enough"},
		{"heard", 10, "frames that it heard at all"},
		{"awake_seconds", 3_600, "it is awake that heard something within this time"},
		{"frames", 256, "first frames of each sort that are shown"},
	},
	run: func(s *search) {
		g := newGraph(s)
		near := newFramePlane(g)
		for d := range s.devices {
			if s.devices[d].known && int64(len(g.of[d])) >= s.p("heard") {
				g.judgePlace(d, near)
			}
		}
	},
}

// newFramePlane sorts frames by where they were sent; a site's device is the
// number of the frame.
func newFramePlane(g *graph) *plane {
	p := &plane{rows: map[int64][]site{}}
	for i, f := range g.frames {
		row := (f.at.lat + 90_000_000) / rowHeight
		p.rows[row] = append(p.rows[row], site{f.at, i})
	}
	p.sort()
	return p
}

// judgePlace compares what was sent near a receiver with what it heard.
func (g *graph) judgePlace(d int, near *plane) {
	var rows []int32
	var others []int
	var heardNear, missed int64
	for _, n := range near.around(g.devices[d].at, g.p("near_m"), maxScan*6, func(site) bool { return true }) {
		f := &g.frames[n.device]
		awake := g.awake(d, f.time)
		switch {
		case g.seen(f.rows, d):
			heardNear++
		case awake < 0:
			continue
		default:
			missed++
			rows = append(rows, awake, f.rows[0])
			others = append(others, g.rows[f.rows[0]].Device)
		}
	}
	if missed < g.p("missed") || heardNear*1000 > (heardNear+missed)*g.p("heard_permille") {
		return
	}
	var distances []int64
	for _, i := range g.of[d] {
		distances = append(distances, metres(g.devices[d].at, g.frames[i].at))
		if rows = append(rows, g.rowOf(&g.frames[i], d)); int64(len(distances)) == g.p("frames") {
			break
		}
	}
	typical := median(distances)
	if typical*1000 < g.p("near_m")*g.p("far_permille") || int64(len(distances)) < g.p("heard") {
		return
	}
	g.accuse(d, exceeds(missed, g.p("missed")), rows, others,
		"It heard %d of %d frames that others heard within %d m of its place while it was awake, and the middle of what it hears was sent %d m away.",
		heardNear, heardNear+missed, g.p("near_m"), typical)
}

func (g *graph) rowOf(f *heard, d int) int32 {
	for _, row := range f.rows {
		if g.rows[row].Device == d {
			return row
		}
	}
	panic("frame of a receiver without its entry")
}
