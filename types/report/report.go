// Package report holds the consensus report, the 32 bytes in which the consensus tells the contracts who proposes a block,
// who signed the one before it, and who is proven to have signed twice.
//
// The format is specified in docs/spec/consensus-report.md.
package report

import (
	"encoding/binary"
	"errors"
	"fmt"
)

const (
	// Version is the format version. Version 1 named validators by their index in the last commit.
	Version = 2

	// Size is the length of an encoded report. It is that of the header field parentBeaconBlockRoot (EIP-4788), which
	// carries the report into the block.
	Size = 32

	// MaxSeats is the number of validators the bitmap has room for: 9 bytes.
	MaxSeats = 72

	// MaxOffenders is the number of offenders a report has room for. The consensus parameters keep a block's evidence
	// below it.
	MaxOffenders = 4

	proposerOffset  = 1
	seatsOffset     = 5
	signersOffset   = 6
	spareOffset     = 15
	offendersOffset = 16
)

// ErrMalformed reports bytes that are not an encoded report.
var ErrMalformed = errors.New("malformed consensus report")

// A Delegate is the number of a delegate in the contracts. 0 is none.
type Delegate uint32

// A Report is what one block says about the consensus.
type Report struct {
	Proposer  Delegate // of this block
	Seats     uint8    // number of votes, signed or not, in the last commit
	Signers   Signers  // who of them signed for the block before
	Offenders Offenders
}

// Offenders are the delegates that a block proves to have signed twice, each once; what is left over is 0.
type Offenders [MaxOffenders]Delegate

// Add puts d into the first free place. It reports false if there is none; one that is there already needs none.
func (o *Offenders) Add(d Delegate) bool {
	for i := range o {
		if o[i] == 0 || o[i] == d {
			o[i] = d
			return true
		}
	}
	return false
}

// Signers is a set of validators, by their place in CometBFT's order. Its bytes are a big-endian integer whose bit i stands
// for validator i, so that a contract reads it with one shift and one mask.
type Signers [MaxSeats / 8]byte

// Set adds index i. An index that does not fit, MaxSeats or more, is left out.
func (s *Signers) Set(i int) {
	if i >= 0 && i < MaxSeats {
		s[len(s)-1-i/8] |= 1 << (i % 8)
	}
}

// Has reports whether index i is in the set.
func (s *Signers) Has(i int) bool {
	return i >= 0 && i < MaxSeats && s[len(s)-1-i/8]&(1<<(i%8)) != 0
}

// Bytes returns the encoding of r.
func (r Report) Bytes() [Size]byte {
	var b [Size]byte
	b[0] = Version
	binary.BigEndian.PutUint32(b[proposerOffset:], uint32(r.Proposer))
	b[seatsOffset] = r.Seats
	copy(b[signersOffset:], r.Signers[:])
	for i, d := range r.Offenders {
		binary.BigEndian.PutUint32(b[offendersOffset+4*i:], uint32(d))
	}
	return b
}

// Parse is the inverse of Bytes. It refuses an unknown version, too many seats, a signer without one, and offenders that
// come twice or after a gap, so each report has one encoding and each accepted encoding makes sense.
func Parse(b []byte) (Report, error) {
	switch {
	case len(b) != Size:
		return Report{}, fmt.Errorf("%w: %d bytes, want %d", ErrMalformed, len(b), Size)
	case b[0] != Version:
		return Report{}, fmt.Errorf("%w: version %d, want %d", ErrMalformed, b[0], Version)
	case b[seatsOffset] > MaxSeats:
		return Report{}, fmt.Errorf("%w: %d seats, at most %d", ErrMalformed, b[seatsOffset], MaxSeats)
	case b[spareOffset] != 0:
		return Report{}, fmt.Errorf("%w: byte %d is %d, want 0", ErrMalformed, spareOffset, b[spareOffset])
	}
	r := Report{Proposer: Delegate(binary.BigEndian.Uint32(b[proposerOffset:])), Seats: b[seatsOffset]}
	copy(r.Signers[:], b[signersOffset:])
	for i := int(r.Seats); i < MaxSeats; i++ {
		if r.Signers.Has(i) {
			return Report{}, fmt.Errorf("%w: signer %d of %d seats", ErrMalformed, i, r.Seats)
		}
	}
	for i := range r.Offenders {
		d := Delegate(binary.BigEndian.Uint32(b[offendersOffset+4*i:]))
		if d == 0 {
			continue
		}
		before := r.Offenders
		if r.Offenders.Add(d); r.Offenders == before || r.Offenders[i] != d {
			return Report{}, fmt.Errorf("%w: offender %d comes twice or after a gap", ErrMalformed, d)
		}
	}
	return r, nil
}
