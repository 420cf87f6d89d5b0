package tlog

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// MaxEntryBytes is the longest entry that a bundle can hold.
const MaxEntryBytes = math.MaxUint16

// ErrBundle reports bytes that are not an entry bundle.
var ErrBundle = errors.New("not an entry bundle")

// AppendEntry appends one entry, with its length before it, to a bundle.
func AppendEntry(bundle, entry []byte) ([]byte, error) {
	if len(entry) > MaxEntryBytes {
		return nil, fmt.Errorf("%w: entry of %d bytes, at most %d", ErrBundle, len(entry), MaxEntryBytes)
	}
	bundle = binary.BigEndian.AppendUint16(bundle, uint16(len(entry)))
	return append(bundle, entry...), nil
}

// ParseBundle returns the first width entries of a bundle without copying. A
// bundle with fewer entries is an error, and so are bytes after the last entry
// of a bundle that has no more than width.
func ParseBundle(bundle []byte, width int) ([][]byte, error) {
	entries := make([][]byte, 0, width)
	rest := bundle
	for len(rest) > 0 {
		if len(entries) == TileWidth {
			return nil, fmt.Errorf("%w: bytes after entry %d", ErrBundle, TileWidth-1)
		}
		if len(rest) < 2 || len(rest)-2 < int(binary.BigEndian.Uint16(rest)) {
			return nil, fmt.Errorf("%w: entry %d is cut off", ErrBundle, len(entries))
		}
		end := 2 + int(binary.BigEndian.Uint16(rest))
		entries = append(entries, rest[2:end:end])
		rest = rest[end:]
	}
	if len(entries) < width {
		return nil, fmt.Errorf("%w: %d entries, want %d", ErrBundle, len(entries), width)
	}
	return entries[:width], nil
}

// EntryHash returns the leaf hash of an entry.
func EntryHash(entry []byte) Hash { return hashLeaf(entry) }
