package detect

// speed finds a key that was in two places sooner than anything travels.
var speed = Detector{
	Name: "speed", Version: 1, Sure: true,
	Summary: "The device's readings place it in two positions sooner than it can have travelled.",
	Needs:   "latitude and longitude in the readings, or sender_latitude and sender_longitude of what it heard",
	Bound:   "time O(n log n), memory O(n)",
	Misses:  "Positions that are made up but move slowly; for a receiver, anything within radio range.",
	Parameters: []Parameter{
		{"speed_mps", 340, "the fastest that a device travels, metres a second: faster than airliners"},
		{"slack_m", 2_000, "error of a position that the device measured, metres"},
		{"range_m", 200_000, "how far away a sender can be from who hears it, metres"},
		{"least", 3, "jumps from which on a device is accused"},
		{"most", 512, "positions that are looked at from the first jump on"},
	},
	run: func(s *search) {
		lat, own := s.column("latitude")
		lon, ownToo := s.column("longitude")
		reach := s.p("slack_m")
		if !own || !ownToo {
			var heard, heardToo bool
			lat, heard = s.column("sender_latitude")
			lon, heardToo = s.column("sender_longitude")
			reach = 2 * s.p("range_m")
			if !heard || !heardToo {
				return
			}
		}
		for d := range s.devices {
			s.jumps(d, lat, lon, reach)
		}
	},
}

// jumps compares each position with the one before it by time, from the first
// jump on, so that what is shown is all of a stretch of time.
func (s *search) jumps(d, lat, lon int, reach int64) {
	var rows []int32
	var speeds []int64
	previous := int32(-1)
	var from point
	for _, row := range s.of[d] {
		to, ok := s.rows[row].point(lat, lon)
		if !ok {
			continue
		}
		if previous >= 0 {
			elapsed := int64(s.rows[row].Time-s.rows[previous].Time)/1000 + 1
			distance := metres(from, to) - reach
			jump := distance > 0 && distance/elapsed > s.p("speed_mps")
			if jump && rows == nil {
				rows = append(rows, previous)
			}
			if jump {
				speeds = append(speeds, distance/elapsed)
			}
			if rows != nil {
				rows = append(rows, row)
			}
		}
		if previous, from = row, to; int64(len(rows)) >= s.p("most") {
			break
		}
	}
	if int64(len(speeds)) < s.p("least") {
		return
	}
	typical := median(speeds)
	s.accuse(d, exceeds(typical, s.p("speed_mps")), rows, nil,
		"It was in places so far apart, %d times, that it would have travelled at %d m/s; nothing in this network exceeds %d m/s.",
		len(speeds), typical, s.p("speed_mps"))
}

// point reads a position in degrees.
func (r *Reading) point(lat, lon int) (point, bool) {
	if r.Has>>lat&1 == 0 || r.Has>>lon&1 == 0 {
		return point{}, false
	}
	a, okA := scaled(r.Values[lat], 6)
	b, okB := scaled(r.Values[lon], 6)
	return point{a, b}, okA && okB && abs(a) <= 90_000_000 && abs(b) <= 180_000_000
}
