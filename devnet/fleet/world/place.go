package world

// A place is where a device is, in 12 bytes.
type place struct {
	lat, lon int32 // micro-degrees
	altitude int16 // metres
	city     uint8 // among cities
}

// city anchors devices and towns; weight is its share of them.
type city struct {
	name     string
	lat, lon int32 // micro-degrees
	altitude int16
	weight   int
}

var cities = []city{
	{"Münster", 51960000, 7630000, 60, 5}, {"Berlin", 52520000, 13400000, 40, 6}, {"Stuttgart", 48780000, 9180000, 250, 6},
	{"Paris", 48860000, 2350000, 40, 5}, {"London", 51510000, -130000, 20, 5}, {"Madrid", 40420000, -3700000, 650, 4},
	{"Milan", 45460000, 9190000, 120, 4}, {"Warsaw", 52230000, 21010000, 110, 4}, {"Sofia", 42700000, 23320000, 560, 4},
	{"Istanbul", 41010000, 28980000, 40, 3}, {"Lagos", 6520000, 3380000, 20, 3}, {"Nairobi", -1290000, 36820000, 1700, 3},
	{"Cape Town", -33920000, 18420000, 30, 2}, {"Delhi", 28610000, 77210000, 215, 5}, {"Bengaluru", 12970000, 77590000, 920, 3},
	{"Bangkok", 13760000, 100500000, 5, 3}, {"Jakarta", -6210000, 106850000, 10, 3}, {"Tokyo", 35680000, 139650000, 40, 5},
	{"Seoul", 37570000, 126980000, 50, 5}, {"Sydney", -33870000, 151210000, 40, 3}, {"San Francisco", 37770000, -122420000, 50, 5},
	{"New York", 40710000, -74010000, 20, 5}, {"Chicago", 41880000, -87630000, 180, 3}, {"Mexico City", 19430000, -99130000, 2240, 4},
	{"Bogotá", 4710000, -74070000, 2600, 3}, {"São Paulo", -23550000, -46630000, 760, 4}, {"Santiago", -33450000, -70670000, 550, 2},
}

const (
	townsPerCity = 12
	metre        = 9 // micro-degrees of latitude, rounded up from 8.98
)

// settle places a device: in a city, or in one of the towns up to 250 km around it.
func (f *Fleet) settle(device int) place {
	h := hash3(f.key, streamPlace, uint64(device))
	at := pickCity(hash2(h, 0))
	c := cities[at]
	p := place{lat: c.lat, lon: c.lon, altitude: c.altitude, city: uint8(at)}
	spread := int64(10_000) // metres: a city's
	if hash2(h, 1)%5 < 2 {
		town := hash4(f.key, streamTown, uint64(at), hash2(h, 2)%townsPerCity)
		p = p.move(scaled(normal(hash2(town, 0)), 110_000), scaled(normal(hash2(town, 1)), 110_000))
		p.altitude = max(p.altitude+int16(scaled(normal(hash2(town, 2)), int64(p.altitude)/4)), 0)
		spread = 3_000
	}
	p = p.move(scaled(normal(hash2(h, 3)), spread), scaled(normal(hash2(h, 4)), spread))
	p.altitude += int16(hash2(h, 5) % 40)
	return p
}

func pickCity(h uint64) int {
	total := 0
	for _, c := range cities {
		total += c.weight
	}
	n := below(h, total)
	for i, c := range cities {
		if n -= c.weight; n < 0 {
			return i
		}
	}
	panic("weights do not add up")
}

// move returns the place that lies metres north and east. It is for short ways, far from the poles.
func (p place) move(north, east int64) place {
	p.lat = int32(clamp(int64(p.lat)+north*metre, -89_000_000, 89_000_000))
	lon := int64(p.lon) + east*metre<<30/max(cos(turns(int64(p.lat))), one30/64)
	p.lon = int32((lon+540_000_000)%360_000_000 - 180_000_000)
	return p
}

// metres returns how far q lies north and east of p. It is for short ways.
func (p place) metres(q place) (north, east int64) {
	lon := (int64(q.lon)-int64(p.lon)+540_000_000)%360_000_000 - 180_000_000
	return (int64(q.lat) - int64(p.lat)) * 111_195 / 1_000_000, lon * 111_195 / 1_000_000 * cos(turns((int64(p.lat)+int64(q.lat))/2)) >> 30
}
