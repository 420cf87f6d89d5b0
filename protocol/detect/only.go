package detect

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// only returns the part of an epoch that a finding names: its devices and
// entries and nothing else.
func (e *Epoch) only(f Finding) *Epoch {
	part := &Epoch{Start: e.Start, End: e.End, Type: e.Type, Fields: e.Fields}
	named := map[common.Address]bool{f.Device: true}
	for _, a := range f.Others {
		named[a] = true
	}
	position := map[int]int{}
	for i, d := range e.Devices {
		if named[d.Address] {
			position[i] = len(part.Devices)
			part.Devices = append(part.Devices, d)
		}
	}
	for _, r := range e.Readings {
		if at, ok := position[r.Device]; ok {
			if _, shown := slices.BinarySearch(f.Indexes, r.Index); shown {
				r.Device = at
				part.Readings = append(part.Readings, r)
			}
		}
	}
	return part
}
