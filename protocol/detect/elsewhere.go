package detect

import "slices"

// elsewhere finds receivers that are not where they say.
var elsewhere = Detector{
	Name: "elsewhere", Version: 1, Sure: true,
	Summary: "The receiver hears nothing of what is sent close to its place, and what is sent far away; or it hears as well as receivers that stand many times nearer.",
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
		{"shared", 30, "frames that others heard too, by which a receiver is judged against them"},
		{"senders", 5, "senders of these frames"},
		{"least_m", 8_000, "from a receiver's place to nine of ten of these senders"},
		{"times", 4, "how much farther away it is than the nearest of the others, in nine of ten of these frames"},
		{"weaker_millidb", 10_000, "by which it must then hear these frames more weakly than the others: free space takes 12 dB"},
	},
	run: func(s *search) {
		g := newGraph(s)
		near := newFramePlane(g)
		for d := range s.devices {
			if s.devices[d].known && int64(len(g.of[d])) >= s.p("heard") {
				g.judgePlace(d, near)
				g.judgeCompany(d)
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

// judgeCompany compares a receiver with those who heard the same frames: one
// that is always many times farther away, and hears as well as they do, stands
// among them.
func (g *graph) judgeCompany(d int) {
	rssi, ok := g.column("rssi")
	if !ok {
		return
	}
	var rows []int32
	var others []int
	var distances, louder []int64
	senders, farther := map[int64]bool{}, int64(0)
	for _, i := range g.of[d] {
		f := &g.frames[i]
		own := metres(g.devices[d].at, f.at)
		company, levels := g.company(f, d, rssi)
		mine, ok := g.rows[g.rowOf(f, d)].milli(rssi)
		if company < 0 || !ok {
			continue
		}
		if int64(len(rows)+len(f.rows)) > MaxIndexes/2 {
			break
		}
		distances, louder = append(distances, own), append(louder, mine-median(levels))
		senders[f.sender] = true
		if own > company*g.p("times") {
			farther++
		}
		rows = append(rows, f.rows...)
		for _, row := range f.rows {
			others = append(others, g.rows[row].Device)
		}
	}
	n := int64(len(distances))
	if n < g.p("shared") || int64(len(senders)) < g.p("senders") || farther*10 < n*9 {
		return
	}
	slices.Sort(distances)
	if distances[n/10] < g.p("least_m") || median(louder) < -g.p("weaker_millidb") {
		return
	}
	g.accuse(d, exceeds(distances[n/2], g.p("least_m")), rows, others,
		"Of %d frames that others heard too, %d were sent %d times nearer to them than to its place, and it heard them %s dB louder than they did: it stands among them.",
		n, farther, g.p("times"), thousandths(median(louder)))
}

// company returns how far the nearest other receiver of a frame is from the
// sender, −1 for none, and the signals of all others.
func (g *graph) company(f *heard, d, rssi int) (nearest int64, levels []int64) {
	nearest = -1
	for _, row := range f.rows {
		other := g.rows[row].Device
		level, ok := g.rows[row].milli(rssi)
		if other == d || !g.devices[other].known || !ok {
			continue
		}
		levels = append(levels, level)
		if m := metres(f.at, g.devices[other].at); nearest < 0 || m < nearest {
			nearest = m
		}
	}
	return nearest, levels
}
