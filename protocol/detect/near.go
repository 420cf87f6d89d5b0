package detect

import (
	"cmp"
	"slices"
)

// A neighbour is a device near another.
type neighbour struct {
	device int
	metres int64
}

// rowHeight is the height of the rows in which places are sorted: 0.1° of
// latitude, 11 km.
const rowHeight = 100_000

// maxScan bounds how many places are looked at in each direction of a row.
const maxScan = 48

// A plane finds neighbours: rows of latitude, each sorted by longitude.
type plane struct {
	rows map[int64][]site
}

type site struct {
	at     point
	device int
}

// newPlane takes the devices with known places that use says to take.
func (v *view) newPlane(use func(device int) bool) *plane {
	p := &plane{rows: map[int64][]site{}}
	for d := range v.devices {
		if v.devices[d].known && use(d) {
			at := v.devices[d].at
			row := (at.lat + 90_000_000) / rowHeight
			p.rows[row] = append(p.rows[row], site{at, d})
		}
	}
	p.sort()
	return p
}

func (p *plane) sort() {
	for _, row := range p.rows {
		slices.SortFunc(row, func(a, b site) int {
			return cmp.Or(cmp.Compare(a.at.lon, b.at.lon), cmp.Compare(a.at.lat, b.at.lat), cmp.Compare(a.device, b.device))
		})
	}
}

// around returns the devices within radius of a place that keep accepts, up to
// most of them, nearest first, ties by device. It looks at no more than six
// times maxScan places in rows at most 11 km away, so that a city of a million
// costs as much as a village; the radius MUST be at most 11 km. The date line
// is not crossed.
func (p *plane) around(at point, radius int64, most int, keep func(site) bool) []neighbour {
	var found []neighbour
	middle := (at.lat + 90_000_000) / rowHeight
	for row := middle - 1; row <= middle+1; row++ {
		sites := p.rows[row]
		start, _ := slices.BinarySearchFunc(sites, at.lon, func(s site, lon int64) int { return cmp.Compare(s.at.lon, lon) })
		look := func(s site) {
			if m := metres(at, s.at); m <= radius && keep(s) {
				found = append(found, neighbour{s.device, m})
			}
		}
		for i := start; i < len(sites) && i < start+maxScan; i++ {
			look(sites[i])
		}
		for i := start - 1; i >= 0 && i >= start-maxScan; i-- {
			look(sites[i])
		}
	}
	slices.SortFunc(found, func(a, b neighbour) int {
		return cmp.Or(cmp.Compare(a.metres, b.metres), cmp.Compare(a.device, b.device))
	})
	return found[:min(len(found), most)]
}
