package geo

import "math/bits"

// A direction is a digit of a cell: the way from a parent's centre to a
// child's. 1, 2 and 4 are the axes k, j and i; 3, 5 and 6 the sums of two.
type direction uint8

const (
	axisK  direction = 1
	axisI  direction = 4
	axesIK direction = 5
	axesIJ direction = 6
)

// steps are the directions' lattice vectors.
var steps = [7]vector{{0, 0}, {-1, -1}, {0, 1}, {-1, 0}, {1, 0}, {0, -1}, {1, 1}}

// circle lists the directions counter-clockwise, and clock where each stands in it.
var (
	circle = [6]direction{4, 6, 2, 3, 1, 5}
	clock  = [7]int{0, 4, 2, 3, 0, 5, 1}
)

// turn returns d turned by so many sixths counter-clockwise.
func (d direction) turn(sixths int) direction {
	if d == 0 {
		return 0
	}
	return circle[(clock[d]+sixths+6)%6]
}

// A vector is a·i + b·j, where i and j are the axes of a face, 120° apart.
// The third, k, is −i−j.
type vector struct{ a, b int64 }

func (v vector) plus(w vector) vector { return vector{v.a + w.a, v.b + w.b} }

// finer returns v in the lattice of resolution r, one finer than v's: seven
// times as dense, turned clockwise for odd r and back for even.
func (v vector) finer(r int) vector {
	if r%2 == 1 {
		return vector{2*v.a + v.b, 3*v.b - v.a}
	}
	return vector{3*v.a - v.b, v.a + 2*v.b}
}

// coarser returns the lattice point of resolution r−1 nearest to v, of
// resolution r.
func (v vector) coarser(r int) vector {
	if r%2 == 1 {
		return vector{seventh(3*v.a - v.b), seventh(v.a + 2*v.b)}
	}
	return vector{seventh(2*v.a + v.b), seventh(3*v.b - v.a)}
}

// seventh returns n/7 to the nearest integer.
func seventh(n int64) int64 {
	n += 3
	q := n / 7
	if n%7 < 0 {
		q--
	}
	return q
}

// nearest returns the lattice point nearest to a vector in units of 2^-40. Of
// points equally near it takes the one that the roundings below lead to.
func (v vector) nearest() vector {
	// Three coordinates of sum 0, each rounded (halves up); the one that was
	// rounded the most follows from the other two.
	const half = 1 << 39
	exact := [3]int64{v.a, v.b - v.a, -v.b}
	var whole [3]int64
	var off [3]uint64
	for n, x := range exact {
		whole[n] = (x + half) >> 40
		off[n] = magnitude(x - whole[n]<<40)
	}
	switch {
	case off[0] > off[1] && off[0] > off[2]:
		whole[0] = -whole[1] - whole[2]
	case off[1] <= off[2]:
		whole[2] = -whole[0] - whole[1]
	}
	return vector{whole[0], -whole[2]}
}

// A spot is a lattice point on the plane of a face.
type spot struct {
	face int
	at   vector
}

// project returns the lattice point of a resolution nearest to where a unit
// vector's line meets the plane of the face it goes through.
func project(p [3]int64, resolution int) spot {
	var near [2 * opposite]int64 // cosines of the angles to the vertices, units of 2^-61
	for n, v := range vertices {
		near[n] = dot(p, v)
		near[n+opposite] = -near[n]
	}
	face, sum := 0, int64(-1)
	for f, v := range faces {
		if s := near[v[0]] + near[v[1]] + near[v[2]]; s > sum {
			face, sum = f, s
		}
	}
	// In the plane of the face, a = φ⁴·(p·vᵢ − p·vₖ)/(p·vᵢ + p·vⱼ + p·vₖ), and b likewise.
	v := faces[face]
	point := vector{near[v[0]] - near[v[2]], near[v[1]] - near[v[2]]}
	scale := uint64(1)
	for range resolution / 2 {
		scale *= 7
	}
	if resolution%2 == 1 {
		point = point.finer(1)
	}
	hi, lo := bits.Mul64(phi4, scale)
	scale = hi<<44 | lo>>20 // units of 2^-40, rounded down
	point = vector{ratio(point.a, scale, sum), ratio(point.b, scale, sum)}
	return spot{face, point.nearest()}
}

// dot returns the inner product of two unit vectors in units of 2^-61, within 4.
func dot(p, v [3]int64) int64 {
	sum := int64(0)
	for n := range p {
		hi, lo := bits.Mul64(magnitude(p[n]), magnitude(v[n]))
		lo, carry := bits.Add64(lo, 1<<62, 0)
		sum += withSign((p[n] < 0) != (v[n] < 0), (hi+carry)<<1|lo>>63)
	}
	return sum
}

// ratio returns x·scale/sum, rounded toward zero.
func ratio(x int64, scale uint64, sum int64) int64 {
	hi, lo := bits.Mul64(magnitude(x), scale)
	q, _ := bits.Div64(hi, lo, uint64(sum))
	return withSign(x < 0, q)
}

// cell returns the cell at a lattice point of a resolution, which MUST lie on
// the face or at most one step outside it.
func (s spot) cell(resolution int) CellID {
	c := cellMode | CellID(resolution)<<scaleShift | allDigits>>(3*resolution)
	at := s.at
	for r := resolution; r > 0; r-- {
		up := at.coarser(r)
		down := up.finer(r)
		c.setDigit(r, toward(vector{at.a - down.a, at.b - down.b}))
		at = up
	}
	base := cellsOfFaces[s.face][places[at.a+2][at.b+2]-1]
	c |= CellID(base.cell) << baseShift
	n, pentagonal := c.pentagonal()
	if !pentagonal {
		return c.turn(int(base.turns))
	}
	// A pentagon has no cells toward k: what lies there as seen from this face
	// is numbered as its neighbour sixth.
	if c.leading() == axisK {
		if closed := pentagons[n].clockwise; closed[0] == int8(s.face) || closed[1] == int8(s.face) {
			c = c.turn(-1)
		} else {
			c = c.turn(1)
		}
	}
	for range base.turns {
		if c = c.turn(1); c.leading() == axisK {
			c = c.turn(1)
		}
	}
	return c
}

// toward returns the direction of a step.
func toward(v vector) direction {
	for d, step := range steps {
		if step == v {
			return direction(d)
		}
	}
	panic("geo: a lattice point is not beside its parent") // coarser finds the only parent beside it
}
