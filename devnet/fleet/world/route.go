package world

// earthRadius is that of a ball with the earth's surface, in millimetres.
const earthRadius = 6_371_008_800

// A vector is a direction from the middle of the earth, Q30.
type vector struct{ x, y, z int64 }

func (p place) vector() vector {
	lat, lon := turns(int64(p.lat)), turns(int64(p.lon))
	c := cos(lat)
	return vector{c * cos(lon) >> 30, c * sin(lon) >> 30, sin(lat)}
}

// distance returns the metres from p to q over the ground. It is for ways of up to some thousand kilometres.
func (p place) distance(q place) int64 {
	a, b := p.vector(), q.vector()
	dx, dy, dz := a.x-b.x, a.y-b.y, a.z-b.z
	chord := int64(isqrt(uint64(dx*dx + dy*dy + dz*dz))) // Q30
	// The arc is 2 asin(chord ÷ 2) = chord + chord³ ÷ 24 + …
	arc := chord + chord*chord>>30*chord>>30/24
	return arc * (earthRadius / 1000) >> 30
}

// between returns the place at a Q30 part of the great circle from p to q. It is for ways of up to some hundred kilometres: a
// straight line in degrees is the guess that one step of Newton's makes exact to the metre.
func (p place) between(q place, part int64) place {
	a, b := p.vector(), q.vector()
	x, y, z := a.x+(b.x-a.x)*part>>30, a.y+(b.y-a.y)*part>>30, a.z+(b.z-a.z)*part>>30
	flat := int64(isqrt(uint64(x*x + y*y)))
	whole := int64(isqrt(uint64(x*x + y*y + z*z)))
	east := (int64(q.lon)-int64(p.lon)+540_000_000)%360_000_000 - 180_000_000
	lat, lon := int64(p.lat)+(int64(q.lat)-int64(p.lat))*part>>30, int64(p.lon)+east*part>>30
	lon += radians(y*cos(turns(lon))>>30-x*sin(turns(lon))>>30, flat)
	lat += radians(z*cos(turns(lat))>>30-flat*sin(turns(lat))>>30, whole)
	p.lat, p.lon = int32(lat), int32((lon+540_000_000)%360_000_000-180_000_000)
	return p
}

// radians returns the small angle a ÷ b in micro-degrees.
func radians(a, b int64) int64 { return a * 57_295_780 / max(b, 1) }

// heading returns the direction from p to q in degrees, 0 to 359, north 0 and east 90. It is for short ways.
func (p place) heading(q place) int64 {
	north, east := p.metres(q)
	// The direction in which q is farthest: in steps of ten degrees, then of one.
	best := int64(0)
	for _, step := range []int64{10, 1} {
		most, middle := int64(-1<<62), best
		for degree := middle - 18*step; degree <= middle+18*step; degree += step {
			t := turns(degree * 1_000_000)
			if along := north*cos(t) + east*sin(t); along > most {
				best, most = degree, along
			}
		}
	}
	return (best + 360) % 360
}
