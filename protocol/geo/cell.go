package geo

import (
	"fmt"
	"math/bits"
	"strconv"
)

// MaxResolution is H3's finest resolution; the coarsest is 0.
const MaxResolution = 15

// A CellID is the index of an H3 cell. It fits an int64: its highest bit is 0.
// The zero value is no cell. Cells are comparable with ==.
//
// Bits 59–62 are 1, 52–55 the resolution, 45–51 the base cell; then 15 digits
// of three bits, from resolution 1 on; those beyond the resolution are 7.
type CellID uint64

const (
	cellMode   CellID = 1 << 59
	allDigits  CellID = 1<<45 - 1
	baseShift         = 45
	scaleShift        = 52
)

// Cell returns the H3 cell of a resolution that holds the position, or ErrResolution.
func Cell(p Position, resolution int) (CellID, error) {
	if resolution < 0 || resolution > MaxResolution {
		return 0, fmt.Errorf("%w: %d is not from 0 to %d", ErrResolution, resolution, MaxResolution)
	}
	return project(p.vector(), resolution).cell(resolution), nil
}

// CellOf returns the cell whose index is n, or ErrCell.
func CellOf(n int64) (CellID, error) {
	c := CellID(n)
	if !c.Valid() {
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
func (c CellID) Valid() bool {
	if c>>56 != cellMode>>56 || c.baseCell() >= len(homes) {
		return false
	}
	for r := 1; r <= MaxResolution; r++ {
		if beyond := r > c.Resolution(); beyond != (c.digit(r) == 7) {
			return false
		}
	}
	_, pentagon := c.pentagonal()
	return !pentagon || c.leading() != axisK
}

// Resolution returns 0 to MaxResolution.
func (c CellID) Resolution() int { return int(c >> scaleShift & 15) }

// Pentagon tells whether c is one of the twelve pentagons of its resolution.
func (c CellID) Pentagon() bool {
	_, pentagonal := c.pentagonal()
	return pentagonal && c.leading() == 0
}

// Parent returns the cell of a coarser resolution, or the same, whose index
// begins c's. A cell's edge may reach a little beyond its parent's.
func (c CellID) Parent(resolution int) (CellID, error) {
	if resolution < 0 || resolution > c.Resolution() {
		return 0, fmt.Errorf("%w: %d is not from 0 to the cell's own %d", ErrResolution, resolution, c.Resolution())
	}
	c = c&^(15<<scaleShift) | CellID(resolution)<<scaleShift
	return c | allDigits>>(3*resolution), nil
}

func (c CellID) baseCell() int { return int(c >> baseShift & 127) }

// digit returns the digit of resolution r, from 1.
func (c CellID) digit(r int) direction { return direction(c >> (3 * (MaxResolution - r)) & 7) }

func (c *CellID) setDigit(r int, d direction) {
	shift := 3 * (MaxResolution - r)
	*c = *c&^(7<<shift) | CellID(d)<<shift
}

// leading returns the first digit that is not 0, or 0.
func (c CellID) leading() direction {
	digits := c & allDigits &^ (allDigits >> (3 * c.Resolution()))
	if digits == 0 {
		return 0
	}
	return c.digit((63-bits.LeadingZeros64(uint64(digits)))/-3 + MaxResolution)
}

// turn returns c with its digits turned by so many sixths counter-clockwise.
func (c CellID) turn(sixths int) CellID {
	for r := 1; r <= c.Resolution(); r++ {
		c.setDigit(r, c.digit(r).turn(sixths))
	}
	return c
}

// pentagonal tells whether c lies in the base cell of a pentagon, and which.
func (c CellID) pentagonal() (index int, ok bool) {
	home := homes[c.baseCell()]
	if home.a != 2 {
		return 0, false // all twelve are at the end of the axis i of their homes
	}
	for n := range pentagons {
		if int(pentagons[n].cell) == c.baseCell() {
			return n, true
		}
	}
	return 0, false
}
