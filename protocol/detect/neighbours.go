package detect

import "slices"

// neighbours finds a device that does not measure what all around it do.
var neighbours = Detector{
	Name: "neighbours", Version: 1,
	Summary: "The device does not follow what its neighbours measure, though they follow each other.",
	Needs:   "temperature, humidity, pressure or pm25; places of devices; three neighbours of other owners within 10 km",
	Bound:   "time O(n + d·k·288), memory O(n)",
	Misses:  "Whoever copies a neighbour; places without neighbours; neighbours who cheat together.",
	Parameters: []Parameter{
		{"radius_m", 10_000, "how far away neighbours are, at most 11 km"},
		{"near", 6, "neighbours that are compared, nearest first, one an owner"},
		{"least_near", 3, "of them"},
		{"slot_seconds", 600, "length of the slots in which values are compared"},
		{"least_slots", 12, "slots in which the device and its neighbours measured"},
		{"temperature_milli", 4_000, "lawful distance from the neighbours' median, thousandths of a degree"},
		{"humidity_milli", 20_000, "the same, thousandths of a per cent"},
		{"factor", 4, "times the neighbours' own distance from their median is lawful besides"},
		{"swing_milli", 1_500, "the neighbours' median must move by this around its middle before courses are compared"},
		{"pm25_swing_milli", 3_000, "the same for fine dust"},
		{"pressure_swing_milli", 400, "the same for pressure"},
		{"follows_permille", 800, "the neighbours' own correlation with their median that makes it a measure"},
		{"strays_permille", 150, "correlation below which a device does not follow"},
	},
	run: func(s *search) {
		for _, field := range []string{"temperature", "humidity", "pressure", "pm25"} {
			if column, ok := s.column(field); ok {
				s.compareWithNeighbours(field, s.seriesOf(column, s.p("slot_seconds")))
			}
		}
	},
}

func (s *search) compareWithNeighbours(field string, all []series) {
	measured := func(d int) bool { return int64(len(all[d].slots)) >= s.p("least_slots") }
	plane := s.newPlane(measured)
	for d := range s.devices {
		if !s.devices[d].known || !measured(d) {
			continue
		}
		if near := s.foreign(plane, d); int64(len(near)) >= s.p("least_near") {
			s.compareOne(field, d, near, all)
		}
	}
}

// foreign returns a device's neighbours, one an owner and none of its own
// owner: so that one person's devices do not vouch for or against a device.
func (s *search) foreign(p *plane, d int) []int {
	candidates := p.around(s.devices[d].at, s.p("radius_m"), 6*maxScan, func(o site) bool {
		return o.device != d && s.devices[o.device].Owner != s.devices[d].Owner
	})
	var near []int
	for _, c := range candidates {
		same := slices.ContainsFunc(near, func(n int) bool { return s.devices[n].Owner == s.devices[c.device].Owner })
		if !same && int64(len(near)) < s.p("near") {
			near = append(near, c.device)
		}
	}
	return near
}

// compareOne judges one device by the median of its neighbours in each slot
// that the device and enough of them have.
func (s *search) compareOne(field string, d int, near []int, all []series) {
	own, middle, peers, rows := s.align(d, near, all)
	if int64(len(own)) < s.p("least_slots") {
		return
	}
	if limit, ok := s.values[field+"_milli"]; ok {
		s.compareLevel(field, d, near, own, middle, peers, rows, limit)
	}
	swing, ok := s.values[field+"_swing_milli"]
	if !ok {
		swing = s.p("swing_milli")
	}
	if spread(middle) < swing {
		return
	}
	var follow []int64
	for _, p := range peers {
		follow = append(follow, correlation(p.values, p.middle))
	}
	mine, theirs := correlation(own, middle), median(follow)
	if theirs >= s.p("follows_permille") && mine < s.p("strays_permille") {
		s.accuse(d, 500+(theirs-mine)/4, rows, near,
			"Its %s does not follow that of its %d neighbours: correlation %s, theirs is %s, over %d times.", field, len(near), thousandths(mine), thousandths(theirs), len(own))
	}
}

func (s *search) compareLevel(field string, d int, near []int, own, middle []int64, peers []aligned, rows []int32, limit int64) {
	var off, noise []int64
	for i := range own {
		off = append(off, abs(own[i]-middle[i]))
	}
	for _, p := range peers {
		var distances []int64
		for i := range p.values {
			distances = append(distances, abs(p.values[i]-p.middle[i]))
		}
		noise = append(noise, median(distances))
	}
	limit += s.p("factor") * median(noise)
	if typical := median(off); typical > limit {
		s.accuse(d, exceeds(typical, limit), rows, near,
			"Its %s lies %s from that of its %d neighbours at the middle of %d times; %s would be lawful.", field, thousandths(typical), len(near), len(own), thousandths(limit))
	}
}

// aligned is one neighbour's values with the median of all of them.
type aligned struct{ values, middle []int64 }

// align returns the device's values, the median of its neighbours, each
// neighbour with that median, and the rows of all of them.
func (s *search) align(d int, near []int, all []series) (own, middle []int64, peers []aligned, rows []int32) {
	peers = make([]aligned, len(near))
	at := make([]int, len(near))
	own, middle = make([]int64, 0, maxSlots), make([]int64, 0, maxSlots)
	for i, slot := range all[d].slots {
		var values []int64
		var which []int
		for n, device := range near {
			peer := &all[device]
			for at[n] < len(peer.slots) && peer.slots[at[n]] < slot {
				at[n]++
			}
			if at[n] < len(peer.slots) && peer.slots[at[n]] == slot {
				values, which = append(values, peer.values[at[n]]), append(which, n)
			}
		}
		if int64(len(values)) < s.p("least_near") {
			continue
		}
		m := median(slices.Clone(values))
		own, middle = append(own, all[d].values[i]), append(middle, m)
		for k, n := range which {
			peers[n].values, peers[n].middle = append(peers[n].values, values[k]), append(peers[n].middle, m)
		}
	}
	// All of every series, so that who is a neighbour is decided alike without the rest of the epoch.
	rows = slices.Clone(all[d].rows)
	for _, n := range near {
		rows = append(rows, all[n].rows...)
	}
	return own, middle, peers, rows
}
