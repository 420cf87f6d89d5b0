package geo

import (
	"fmt"
	"slices"
)

// MaxDisk is the most steps of a Disk: 7,651 cells.
const MaxDisk = 50

// Centre returns the position of the cell's centre, rounded to 10^-9 degrees.
func (c CellID) Centre() Position {
	corners, weights := c.barycentre()
	sum := weights[0] + weights[1] + weights[2]
	var p [3]int64
	for n, vertex := range corners {
		sign := int64(1)
		if vertex >= opposite {
			sign = -1
		}
		for axis, x := range vertices[vertex%opposite] {
			p[axis] += sign * mulDiv(x, weights[n], uint64(sum))
		}
	}
	return towards(p)
}

// Neighbours returns the cells that share an edge with c, in the order of their
// indices: six or, of a pentagon, five.
func (c CellID) Neighbours() []CellID {
	around := make([]CellID, 0, 6)
	corners, weights := c.barycentre()
	resolution := c.Resolution()
	if c.Pentagon() {
		around = aroundVertex(around, corners[slices.Index(weights[:], slices.Max(weights[:]))], resolution)
	} else {
		at := spotOf(corners, weights, resolution)
		for _, step := range steps[1:] {
			around = append(around, spot{at.face, at.at.plus(step)}.cell(resolution))
		}
	}
	slices.Sort(around)
	return around
}

// Disk returns c and all cells within k steps of it, in the order of their
// indices: 1+3k(k+1) of them, fewer around a pentagon. It refuses k outside 0
// to MaxDisk.
func (c CellID) Disk(k int) ([]CellID, error) {
	if k < 0 || k > MaxDisk {
		return nil, fmt.Errorf("disk of %d steps: want 0 to %d", k, MaxDisk)
	}
	all, edge := []CellID{c}, []CellID{c}
	seen := map[CellID]bool{c: true}
	for range k {
		var next []CellID
		for _, cell := range edge {
			for _, other := range cell.Neighbours() {
				if !seen[other] {
					seen[other] = true
					next = append(next, other)
				}
			}
		}
		all, edge = append(all, next...), next
	}
	slices.Sort(all)
	return all, nil
}

// aroundVertex appends the five cells around the pentagon at a vertex: of each
// face there, the one that lies on it.
func aroundVertex(around []CellID, vertex uint8, resolution int) []CellID {
	ends := [3]vector{{2, 0}, {0, 2}, {-2, -2}}
	for face, corners := range faces {
		n := slices.Index(corners[:], vertex)
		if n < 0 {
			continue
		}
		at := ends[n]
		for r := 1; r <= resolution; r++ {
			at = at.finer(r)
		}
		for _, step := range steps[1:] {
			other := at.plus(step)
			if weights := weigh(other, resolution); slices.Min(weights[:]) >= 0 {
				around = append(around, spot{face, other}.cell(resolution))
			}
		}
	}
	// At resolution 0 a neighbour lies on the edge of two faces, and is found from both.
	slices.Sort(around)
	return slices.Compact(around)
}

// barycentre returns the three vertices of the face that the cell's centre
// lies on, and the weights, none negative, with which it divides them in the
// face's plane.
func (c CellID) barycentre() (corners [3]uint8, weights [3]int64) {
	_, pentagonal := c.pentagonal()
	lead := c.leading()
	if pentagonal && lead == axesIK {
		c = c.turn(-1) // across the missing sixth
	}
	home := homes[c.baseCell()]
	at := vector{int64(home.a), int64(home.b)}
	for r := 1; r <= c.Resolution(); r++ {
		at = at.finer(r).plus(steps[c.digit(r)])
	}
	corners, weights = faces[home.face], weigh(at, c.Resolution())
	// Sixths of a pentagon's plane that are more than one edge away from home
	// are reached counter-clockwise, for clockwise lies the missing one.
	if pentagonal && (lead == axesIJ || lead == axisI) {
		cross(2, &corners, &weights)
	}
	if pentagonal && lead == axisI {
		cross(1, &corners, &weights)
	}
	for {
		n := slices.IndexFunc(weights[:], func(w int64) bool { return w < 0 })
		if n < 0 {
			return corners, weights
		}
		cross(n, &corners, &weights)
	}
}

// weigh returns the weights with which a lattice point divides the ends of
// the face's axes i, j and k. They add up to six times the lattice's density.
func weigh(at vector, resolution int) [3]int64 {
	if resolution%2 == 1 {
		resolution++ // where the ends are lattice points in line with the axes
		at = at.finer(resolution)
	}
	size := int64(2)
	for range resolution / 2 {
		size *= 7
	}
	return [3]int64{size + 2*at.a - at.b, size + 2*at.b - at.a, size - at.a - at.b}
}

// cross goes over the edge that lies opposite corner n, to the face beyond, as
// if it lay in the same plane.
func cross(n int, corners *[3]uint8, weights *[3]int64) {
	beyond := across(*corners, n)
	for m := range weights {
		if m != n {
			weights[m] += weights[n]
		}
	}
	corners[n], weights[n] = beyond, -weights[n]
}

// across returns the vertex that, with the corners other than n, makes the other face of their edge.
func across(corners [3]uint8, n int) uint8 {
	p, q := corners[(n+1)%3], corners[(n+2)%3]
	for _, face := range faces {
		if slices.Contains(face[:], p) && slices.Contains(face[:], q) && !slices.Contains(face[:], corners[n]) {
			for _, vertex := range face {
				if vertex != p && vertex != q {
					return vertex
				}
			}
		}
	}
	panic("geo: two vertices are not an edge") // corners are always a face's
}

// spotOf returns the lattice point of a face by its weights.
func spotOf(corners [3]uint8, weights [3]int64, resolution int) spot {
	for f, face := range faces {
		first := slices.Index(corners[:], face[0])
		second := slices.Index(corners[:], face[1])
		third := slices.Index(corners[:], face[2])
		if first < 0 || second < 0 || third < 0 {
			continue
		}
		at := vector{(weights[first] - weights[third]) / 3, (weights[second] - weights[third]) / 3}
		if resolution%2 == 1 {
			at = at.coarser(resolution + 1)
		}
		return spot{f, at}
	}
	panic("geo: three vertices are not a face") // corners are always a face's
}

// towards returns the position in the direction of a vector of length 1 or less.
func towards(p [3]int64) Position {
	level := halfLength([3]int64{p[0], p[1], 0})
	latitude := inDegrees(atan(int64(magnitude(p[2])/2), level))
	longitude := inDegrees(atan(int64(magnitude(p[1])), int64(magnitude(p[0]))))
	if p[0] < 0 {
		longitude = 180*degree - longitude
	}
	return Position{withSign(p[2] < 0, latitude), withSign(p[1] < 0, longitude)}
}

// inDegrees returns a fixed-point angle from 0 to π/2 in units of a Position.
func inDegrees(x int64) uint64 { return uint64(mulDiv(x, 180*degree, 2*halfPi)) }
