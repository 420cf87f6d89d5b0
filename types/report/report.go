// Package report holds the consensus report, the 32 bytes in which the consensus tells the contracts who proposed a block
// and who signed the one before it.
//
// The format is specified in docs/spec/consensus-report.md.
package report

import (
	"encoding/binary"
	"errors"
	"fmt"
)

const (
	// Version is the only format version so far.
	Version = 1

	// Size is the length of an encoded report. It is that of the header field parentBeaconBlockRoot (EIP-4788), which
	// carries the report into the block.
	Size = 32

	// MaxSigners is the number of validators the bitmap has room for: 25 bytes.
	MaxSigners = 200

	// None stands in the index fields for "no such validator in the last commit".
	None = 0xffff

	bitmapOffset = 7
)

// ErrMalformed reports bytes that are not an encoded report.
var ErrMalformed = errors.New("malformed consensus report")

// A Report is what one block says about the consensus. All indices point into the last commit, the votes of the validators
// of the block before, in CometBFT's order: voting power from high to low, equal powers by address from low to high.
type Report struct {
	Proposer   uint16  // index of this block's proposer, or None
	Evidence   uint16  // index of a validator this block proves to have misbehaved, or None
	Validators uint16  // number of votes, signed or not, in the last commit
	Signers    Signers // who of them signed for the block before
}

// Signers is a set of validator indices below MaxSigners. Its bytes are a big-endian integer whose bit i stands for
// validator i, so that a contract reads it with one shift and one mask.
type Signers [MaxSigners / 8]byte

// Set adds index i. An index that does not fit, MaxSigners or more, is left out.
func (s *Signers) Set(i int) {
	if i >= 0 && i < MaxSigners {
		s[len(s)-1-i/8] |= 1 << (i % 8)
	}
}

// Has reports whether index i is in the set.
func (s *Signers) Has(i int) bool {
	return i >= 0 && i < MaxSigners && s[len(s)-1-i/8]&(1<<(i%8)) != 0
}

// Bytes returns the encoding of r.
func (r Report) Bytes() [Size]byte {
	var b [Size]byte
	b[0] = Version
	binary.BigEndian.PutUint16(b[1:], r.Proposer)
	binary.BigEndian.PutUint16(b[3:], r.Evidence)
	binary.BigEndian.PutUint16(b[5:], r.Validators)
	copy(b[bitmapOffset:], r.Signers[:])
	return b
}

// Parse is the inverse of Bytes. It refuses an unknown version, an index at or above the number of validators, and a
// signer that is none of them, so each report has one encoding and each accepted encoding makes sense.
func Parse(b []byte) (Report, error) {
	if len(b) != Size {
		return Report{}, fmt.Errorf("%w: %d bytes, want %d", ErrMalformed, len(b), Size)
	}
	if b[0] != Version {
		return Report{}, fmt.Errorf("%w: version %d, want %d", ErrMalformed, b[0], Version)
	}
	r := Report{
		Proposer:   binary.BigEndian.Uint16(b[1:]),
		Evidence:   binary.BigEndian.Uint16(b[3:]),
		Validators: binary.BigEndian.Uint16(b[5:]),
	}
	copy(r.Signers[:], b[bitmapOffset:])
	for _, index := range []uint16{r.Proposer, r.Evidence} {
		if index != None && index >= r.Validators {
			return Report{}, fmt.Errorf("%w: index %d of %d validators", ErrMalformed, index, r.Validators)
		}
	}
	for i := int(r.Validators); i < MaxSigners; i++ {
		if r.Signers.Has(i) {
			return Report{}, fmt.Errorf("%w: signer %d of %d validators", ErrMalformed, i, r.Validators)
		}
	}
	return r, nil
}
