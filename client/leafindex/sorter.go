package leafindex

import (
	"encoding/binary"
	"errors"
	"io"
	"os"
)

// A pair says that an entry, counted from the epoch's first, names the device of a leaf.
type pair struct{ leaf, entry uint32 }

const (
	pairBytes  = 8
	drawerSize = 2 << 20 // pairs in one drawer on average: 16 MB
	bufferSize = 4096    // pairs of a drawer in memory
	maxDrawers = 2048
)

// A sorter puts the pairs of an epoch, which come by entry, into the order of leaves. What does not fit into its buffers goes to
// temporary files, one for a range of leaves, each of which is sorted in memory.
type sorter struct {
	folder  string
	step    int // leaves in a drawer
	drawers []drawer
	err     error // of lists
}

type drawer struct {
	pairs []pair
	spilt *os.File
}

func newSorter(folder string) *sorter { return &sorter{folder: folder} }

// divide makes the drawers, once the number of leaves is known.
func (s *sorter) divide(leaves int, entries uint64) {
	n := int(min(entries/drawerSize+1, maxDrawers, uint64(leaves)))
	s.step = (leaves + n - 1) / n
	s.drawers = make([]drawer, (leaves+s.step-1)/s.step)
}

func (s *sorter) add(p pair) error {
	d := &s.drawers[int(p.leaf)/s.step]
	d.pairs = append(d.pairs, p)
	if len(d.pairs) < bufferSize || len(s.drawers) == 1 && len(d.pairs) < drawerSize {
		return nil
	}
	return s.spill(d)
}

func (s *sorter) spill(d *drawer) (err error) {
	if d.spilt == nil {
		if d.spilt, err = os.CreateTemp(s.folder, ".index-*.part"); err != nil {
			return err
		}
		if err := os.Remove(d.spilt.Name()); err != nil { // goes when it is closed
			return err
		}
	}
	raw := make([]byte, 0, len(d.pairs)*pairBytes)
	for _, p := range d.pairs {
		raw = binary.BigEndian.AppendUint32(raw, p.leaf)
		raw = binary.BigEndian.AppendUint32(raw, p.entry)
	}
	d.pairs = d.pairs[:0]
	_, err = d.spilt.Write(raw)
	return err
}

// load returns all pairs of a drawer in the order in which they came.
func (d *drawer) load() ([]pair, error) {
	if d.spilt == nil {
		return d.pairs, nil
	}
	if _, err := d.spilt.Seek(0, io.SeekStart); err != nil {
		return nil, err
	}
	raw, err := io.ReadAll(d.spilt)
	if err != nil {
		return nil, err
	}
	pairs := make([]pair, 0, len(raw)/pairBytes+len(d.pairs))
	for ; len(raw) >= pairBytes; raw = raw[pairBytes:] {
		pairs = append(pairs, pair{binary.BigEndian.Uint32(raw), binary.BigEndian.Uint32(raw[4:])})
	}
	return append(pairs, d.pairs...), errors.Join(d.spilt.Close())
}

// lists yields the entries of each leaf that has one, by leaf. An error ends it and stands in err.
func (s *sorter) lists(yield func(leaf int, entries []uint64) bool) {
	for i := range s.drawers {
		pairs, err := s.drawers[i].load()
		if err != nil {
			s.err = err
			return
		}
		s.drawers[i] = drawer{}
		if !yieldSorted(pairs, i*s.step, s.step, yield) {
			return
		}
	}
}

// yieldSorted is a counting sort: it keeps the order of each leaf's entries.
func yieldSorted(pairs []pair, first, leaves int, yield func(int, []uint64) bool) bool {
	ends := make([]int, leaves+1)
	for _, p := range pairs {
		ends[int(p.leaf)-first+1]++
	}
	for i := 1; i < len(ends); i++ {
		ends[i] += ends[i-1]
	}
	entries := make([]uint64, len(pairs))
	for _, p := range pairs {
		place := &ends[int(p.leaf)-first]
		entries[*place] = uint64(p.entry)
		*place++
	}
	begin := 0
	for i := range leaves { // each place has moved to its end
		if end := ends[i]; end > begin {
			if !yield(first+i, entries[begin:end]) {
				return false
			}
			begin = end
		}
	}
	return true
}

func (s *sorter) close() {
	for _, d := range s.drawers {
		if d.spilt != nil {
			d.spilt.Close()
		}
	}
}
