package geo

import (
	"fmt"
	"strconv"
)

// MaxResolution is H3's finest resolution; the coarsest is 0.
const MaxResolution = 15

// A CellID is the index of an H3 cell. It fits an int64: its highest bit is 0.
// The zero value is no cell. Cells are comparable with ==.
type CellID uint64

// Cell returns the H3 cell of a resolution that holds the position, or ErrResolution.
func Cell(p Position, resolution int) (CellID, error) { return 0, ErrResolution }

// CellOf returns the cell whose index is n, or ErrCell.
func CellOf(n int64) (CellID, error) {
	c := CellID(n)
	if n < 0 || !c.Valid() {
		return 0, fmt.Errorf("%w: %d", ErrCell, n)
	}
	return c, nil
}

// ParseCell reads what String writes, and nothing else.
func ParseCell(s string) (CellID, error) {
	n, err := strconv.ParseUint(s, 16, 63)
	if c := CellID(n); err == nil && c.Valid() && c.String() == s {
		return c, nil
	}
	return 0, fmt.Errorf("%w: %.32q", ErrCell, s)
}

// String returns the index as H3 prints it: lower-case hexadecimal.
func (c CellID) String() string { return strconv.FormatUint(uint64(c), 16) }

// Valid tells whether c is the index of a cell. The other methods want it.
func (c CellID) Valid() bool { return false }

// Resolution returns 0 to MaxResolution.
func (c CellID) Resolution() int { return int(c >> 52 & 15) }

// Pentagon tells whether c is one of the twelve pentagons of its resolution.
func (c CellID) Pentagon() bool { return false }

// Parent returns the cell of a coarser resolution (or the same) in whose numbering c lies, or ErrResolution.
func (c CellID) Parent(resolution int) (CellID, error) { return 0, ErrResolution }

// Centre returns the position of the cell's centre, rounded to 10^-9 degrees.
func (c CellID) Centre() Position { return Position{} }

// Neighbours returns the cells that share an edge with c, six or, of a pentagon, five, by their index.
func (c CellID) Neighbours() []CellID { return nil }

// Disk returns c and all cells within k steps, by their index; k from 0 to MaxDisk.
func (c CellID) Disk(k int) ([]CellID, error) { return nil, nil }

// MaxDisk is the most steps of a Disk: 7,651 cells.
const MaxDisk = 50
