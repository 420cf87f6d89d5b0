package world

import (
	"cmp"
	"slices"
)

const (
	gridSize = 100_000 // micro-degrees of latitude: 11 km, as far as one hears
	// crowd is how many of a cell's hotspots take part in one frame: where there are more, each hears only some, as frames collide
	// and gateways listen on some channels.
	crowd = 24
)

// grid finds hotspots by place, in 12 bytes each.
type grid struct {
	keys     []uint64 // of cells, ascending
	first    []uint32 // of their hotspots in order
	hotspots []int32  // by cell, then number

	found []int32
}

// columns returns how many cells go around the earth in a row: as many as are about as wide as high.
func columns(row int64) int64 {
	return max(360_000_000/gridSize*cos(turns(row*gridSize-90_000_000))>>30, 1)
}

func cellOf(p place) (row, column int64) {
	row = (int64(p.lat) + 90_000_000) / gridSize
	return row, (int64(p.lon) + 180_000_000) * columns(row) / 360_000_000
}

func cellKey(row, column int64) uint64 { return uint64(row)<<32 | uint64(column) }

func newGrid(places []place) grid {
	cells := make([]uint64, len(places))
	g := grid{hotspots: make([]int32, len(places))}
	for i, p := range places {
		row, column := cellOf(p)
		cells[i], g.hotspots[i] = cellKey(row, column), int32(i)
	}
	slices.SortFunc(g.hotspots, func(a, b int32) int { return cmp.Or(cmp.Compare(cells[a], cells[b]), cmp.Compare(a, b)) })
	for i, hotspot := range g.hotspots {
		if key := cells[hotspot]; i == 0 || key != g.keys[len(g.keys)-1] {
			g.keys, g.first = append(g.keys, key), append(g.first, uint32(i))
		}
	}
	g.first = append(g.first, uint32(len(places)))
	return g
}

// near returns hotspots of the cell of p and those around it, ascending; h chooses who takes part where there is a crowd. The result
// is good until the next call.
func (g *grid) near(p place, h uint64) []int32 {
	g.found = g.found[:0]
	row, _ := cellOf(p)
	for r := row - 1; r <= row+1; r++ {
		n := columns(r)
		middle := (int64(p.lon) + 180_000_000) * n / 360_000_000
		for c := middle - 1; c <= middle+1; c++ {
			g.take(cellKey(r, (c+n)%n), h)
		}
	}
	slices.Sort(g.found)
	g.found = slices.Compact(g.found) // where a row has fewer than three cells
	return g.found
}

func (g *grid) take(key, h uint64) {
	at, ok := slices.BinarySearch(g.keys, key)
	if !ok {
		return
	}
	members := g.hotspots[g.first[at]:g.first[at+1]]
	n := uint64(len(members))
	for k := range min(n, crowd) {
		// The members after a random one: a hotspot is as likely to be among them as any other.
		g.found = append(g.found, members[(h+k)%n])
	}
}
