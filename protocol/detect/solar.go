package detect

import "slices"

// solar compares light with the sun.
var solar = Detector{
	Name: "solar", Version: 1,
	Summary: "The light that the device measures is not that of the sun over its place: none by day, some by night, or noon at another hour.",
	Needs:   "irradiance; the device's place",
	Bound:   "time O(n + d·288), memory O(n)",
	Misses:  "Devices without a light sensor; a wrong place less than some 15° of longitude away.",
	Parameters: []Parameter{
		{"slot_seconds", 600, "length of the slots of which one value is taken"},
		{"night_millidegrees", 8_000, "below the horizon, where the sun gives no light"},
		{"night_watts", 15, "light at night that is lawful, W/m²"},
		{"night_permille", 100, "of slots at night that have more, from which on a device is accused"},
		{"day_millidegrees", 25_000, "above the horizon, where even clouds let light through"},
		{"day_permille", 70, "of what a clear sky would give, that the brightest tenth of these slots has at least"},
		{"least_day", 12, "slots by day that are needed"},
		{"least_night", 12, "slots by night that are needed"},
		{"noon_minutes", 75, "how far the middle of the light may be from noon"},
		{"least_light", 18, "bright slots that are needed to tell noon"},
		{"whole_permille", 950, "of a day's slots that are needed to tell it"},
	},
	run: func(s *search) {
		column, ok := s.column("irradiance")
		if !ok {
			return
		}
		for d, one := range s.seriesOf(column, s.p("slot_seconds")) {
			if s.devices[d].known {
				s.judgeLight(d, one)
			}
		}
	},
}

func (s *search) judgeLight(d int, light series) {
	var shares []int64 // of a clear sky, by day, thousandths
	var night, lit int64
	watts := make([]int64, len(light.values))
	for i, value := range light.values {
		watts[i] = max(value/1000, 0)
		height := sun(s.devices[d].at, s.rows[light.rows[i]].Time)
		switch {
		case height < -s.p("night_millidegrees"):
			night++
			if watts[i] > s.p("night_watts") {
				lit++
			}
		case height > s.p("day_millidegrees"):
			shares = append(shares, watts[i]*1000/clearSky(height))
		}
	}
	if night >= s.p("least_night") && lit*1000 > night*s.p("night_permille") {
		s.accuse(d, exceeds(lit*1000/night, s.p("night_permille")), light.rows, nil,
			"It measured light in %d of %d slots in which the sun was far below the horizon of its place.", lit, night)
	}
	if int64(len(shares)) >= s.p("least_day") {
		slices.Sort(shares)
		if bright := shares[len(shares)*9/10]; bright < s.p("day_permille") {
			s.accuse(d, exceeds(s.p("day_permille"), bright), light.rows, nil,
				"By day it measured no more than %s of a clear sky's light in nine of ten of %d slots: it stands indoors or is covered.", thousandths(bright), len(shares))
		}
	}
	s.judgeNoon(d, light, watts)
}

// judgeNoon compares the middle of the light with solar noon, over as many
// whole days as there are: by solar time, so that a day may begin at any hour.
func (s *search) judgeNoon(d int, light series, watts []int64) {
	const day = 86_400_000
	if len(watts) == 0 {
		return
	}
	begin := s.rows[light.rows[0]].Time
	days := (s.rows[light.rows[len(light.rows)-1]].Time - begin + s.slotMillis(s.p("slot_seconds"))) / day
	var weight, moment, slots, bright int64
	for i, row := range light.rows {
		r := &s.rows[row]
		if r.Time >= begin+days*day {
			break
		}
		slots++
		if watts[i] > 20 {
			weight += watts[i]
			moment += watts[i] * (solarTime(s.devices[d].at, r.Time) / 1000)
			bright++
		}
	}
	expected := int64(days * day / s.slotMillis(s.p("slot_seconds")))
	if days == 0 || slots*1000 < expected*s.p("whole_permille") || bright < s.p("least_light") {
		return // a gap would move the middle
	}
	off, limit := moment/weight-day/2000, s.p("noon_minutes")*60
	if abs(off) > limit {
		s.accuse(d, exceeds(abs(off), limit), light.rows, nil,
			"The middle of the light it measured is %d minutes from noon at its place, over %d whole days: it stands elsewhere.", abs(off)/60, days)
	}
}
