package world

// A moment is what the sun's place depends on, computed once for a time.
type moment struct {
	day   uint32 // of the year, in turns
	clock uint32 // universal time, in turns
}

func momentOf(ms uint64) moment {
	const day, year = 86_400_000, 31_556_952_000 // milliseconds; the mean Gregorian year
	return moment{uint32(ms % year << 22 / (year >> 10)), uint32(ms % day << 32 / day)}
}

// declination returns the sine and cosine of the sun's, Q30.
func (m moment) declination() (sine, cosine int64) {
	// -23.44° × cos of the days since 21 December, of which ten are in the old year.
	since := cos(m.day + 117_670_336) // ten days of 365 in turns
	angle := turns(-23_440_000 * since >> 30)
	return sin(angle), cos(angle)
}

// solar returns local solar time in turns, 0 at midnight, with the equation of time.
func (m moment) solar(lon int64) uint32 {
	b := m.day - 953_128_000 // 81 days
	// 9.87 sin 2b − 7.53 cos b − 1.5 sin b minutes; a minute is 2^32 ÷ 1440 turns.
	minutes := 987*sin(2*b) - 753*cos(b) - 150*sin(b) // in hundredths, Q30
	return m.clock + turns(lon) + uint32(minutes/144_000*4)
}

// sunHeight returns the sine of the sun's elevation, Q30.
func (m moment) sunHeight(lat, lon int64) int64 {
	sd, cd := m.declination()
	phi := turns(lat)
	return sin(phi)*sd>>30 - cos(phi)*cd>>30*cos(m.solar(lon))>>30
}
