package detect

// signal finds frames that cannot have been received as they say.
var signal = Detector{
	Name: "signal", Version: 1, Sure: true,
	Summary: "Frames are stronger than free space allows at the distance, come from beyond the horizon, or are below what a receiver can decode.",
	Needs:   "rssi, snr, sender_latitude, sender_longitude; spreading is used when it is there; the device's place",
	Bound:   "time O(n), memory O(n)",
	Misses:  "Made-up frames whose signal was computed with a sound model of loss.",
	Parameters: []Parameter{
		{"eirp_dbm", 17, "radiated power of a sender, dBm: 14 dBm e.r.p. in the EU's band, rounded up"},
		{"gain_dbi", 9, "gain of the receiver's antenna, dBi"},
		{"megahertz", 868, "frequency"},
		{"position_error_m", 1_000, "how far off the two places may be together, metres"},
		{"horizon_m", 300_000, "how far a frame reaches at all, metres"},
		{"snr_below_db", 25, "a ratio below minus this decodes at no spreading factor (SF12 needs −20 dB; a margin of five)"},
		{"share_permille", 100, "of a device's frames, from which on it is accused"},
		{"least", 5, "frames from which on it is accused"},
		{"most", 512, "frames that are shown"},
		{"frames", 1536, "of a device's first frames are judged, so that a bundle holds them"},
	},
	run: func(s *search) {
		lat, a := s.column("sender_latitude")
		lon, b := s.column("sender_longitude")
		rssi, c := s.column("rssi")
		snr, d := s.column("snr")
		if !a || !b || !c || !d {
			return
		}
		for device := range s.devices {
			if s.devices[device].known {
				s.frames(device, lat, lon, rssi, snr)
			}
		}
	},
}

func (s *search) frames(d, lat, lon, rssi, snr int) {
	var rows []int32
	var strong, far, weak int64
	for _, row := range s.of[d] {
		r := &s.rows[row]
		from, ok := r.point(lat, lon)
		level, okToo := r.milli(rssi)
		ratio, okThree := r.milli(snr)
		if !ok || !okToo || !okThree {
			continue
		}
		rows = append(rows, row)
		distance := metres(s.devices[d].at, from) - s.p("position_error_m")
		switch {
		case distance > s.p("horizon_m"):
			far++
		case distance > 0 && level/10 > s.strongest(distance):
			strong++
		case ratio < -1000*s.p("snr_below_db"):
			weak++
		}
		if int64(len(rows)) == s.p("frames") {
			break
		}
	}
	wrong, all := strong+far+weak, int64(len(rows))
	if wrong < s.p("least") || wrong*1000 < all*s.p("share_permille") {
		return
	}
	s.accuse(d, exceeds(wrong*1000/all, s.p("share_permille")), rows, nil,
		"Of %d frames, %d are stronger than free space allows at their distance, %d come from beyond %d km and %d could not have been decoded.",
		all, strong, far, s.p("horizon_m")/1000, weak)
}

// strongest returns the highest lawful level at a distance in metres, in
// hundredths of dBm: free-space loss is 20·log10(d/km) + 20·log10(f/MHz) + 32.45
// (ITU-R P.525).
func (s *search) strongest(distance int64) int64 {
	loss := decibel(distance) - 6000 + decibel(s.p("megahertz")) + 3245
	return 100*(s.p("eirp_dbm")+s.p("gain_dbi")) - loss
}
