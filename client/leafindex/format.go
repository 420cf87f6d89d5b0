// Package leafindex finds one device's leaf, its proof and its readings in a published epoch without reading the rest.
//
// docs/spec/receipt.md §1 is the specification. The index stands beside the result in a mirror and nobody vouches for it, so
// what it gives is only where to look: a reader proves the leaf against the chain's root, each entry against the log's, and
// that none is missing by the leaf's evidence. An index that lies costs time, never truth.
package leafindex

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/crypto/merkle"
	"github.com/trellis-network/trellis/protocol/reward"
)

const (
	magic      = "trellis-index-1\n"
	headBytes  = 128
	fanOut     = 256                     // leaves in a block, blocks under a fence, nodes under a node that is kept
	nodeBytes  = 2 * common.HashLength   // hash ‖ sum
	fenceBytes = common.AddressLength    // the first device of a block
	rowBytes   = 20 + 8 + 4 + 8 + 4 + 64 // device, line, entries, node
	maxList    = 8 << 20                 // bytes of one device's entries: two million; one with more is read by a scan
	maxLine    = 1 << 20                 // bytes of one leaf's line
	maxHeader  = 1 << 20                 // bytes of the result's first line
)

// Errors of this package.
var (
	// ErrIndex reports bytes that are no index, or contradict themselves.
	ErrIndex = errors.New("not a usable index of a result")
	// ErrAbsent reports a device that the index does not list. That proves nothing.
	ErrAbsent = errors.New("index does not list the device")
)

// A head begins an index. All else follows from the number of leaves.
type head struct {
	result   common.Hash // the hash of the result that it is of
	project  uint64
	epoch    uint64
	logStart uint64
	logEnd   uint64
	leaves   uint64
	header   uint32 // bytes of the result's first line, without its end
	size     uint64 // bytes of the index
}

func (h *head) encode() []byte {
	b := append(make([]byte, 0, headBytes), magic...)
	b = append(b, h.result[:]...)
	for _, n := range []uint64{h.project, h.epoch, h.logStart, h.logEnd, h.leaves, uint64(h.header), h.size} {
		b = binary.BigEndian.AppendUint64(b, n)
	}
	return append(b, make([]byte, headBytes-len(b))...)
}

func parseHead(b []byte) (head, error) {
	if len(b) != headBytes || string(b[:len(magic)]) != magic {
		return head{}, fmt.Errorf("%w: it does not begin with %q", ErrIndex, magic[:len(magic)-1])
	}
	at := len(magic)
	h := head{result: common.Hash(b[at : at+32])}
	at += 32
	var header uint64
	for _, into := range []*uint64{&h.project, &h.epoch, &h.logStart, &h.logEnd, &h.leaves, &header, &h.size} {
		*into = binary.BigEndian.Uint64(b[at:])
		at += 8
	}
	for _, spare := range b[at:] {
		if spare != 0 {
			return head{}, fmt.Errorf("%w: its head has bytes that version 1 leaves zero", ErrIndex)
		}
	}
	h.header = uint32(min(header, math.MaxUint32))
	switch {
	case h.leaves == 0 || h.leaves > reward.MaxDevices:
		return head{}, fmt.Errorf("%w: %d leaves", ErrIndex, h.leaves)
	case header == 0 || header > maxHeader:
		return head{}, fmt.Errorf("%w: the result's first line has %d bytes", ErrIndex, header)
	case h.logEnd < h.logStart || h.logEnd-h.logStart > reward.MaxEntries:
		return head{}, fmt.Errorf("%w: log range %d to %d", ErrIndex, h.logStart, h.logEnd)
	case h.size < layoutOf(h.leaves).lists || h.size > 1<<50:
		return head{}, fmt.Errorf("%w: %d bytes for %d leaves", ErrIndex, h.size, h.leaves)
	}
	return h, nil
}

// A layout says where the parts of an index begin.
type layout struct {
	fences []part // from the one that is read first, of at most fanOut addresses, to that of the rows' blocks
	rows   part
	tiles  []part // nodes at tree levels 8, 16, … up to the last with more than one node
	lists  uint64 // the entries of each device
}

// A part is a run of records of one size.
type part struct{ at, count, width uint64 }

func (p part) end() uint64 { return p.at + p.count*p.width }

func layoutOf(leaves uint64) layout {
	var l layout
	var counts []uint64
	for n := blocks(leaves); ; n = blocks(n) {
		counts = append(counts, n)
		if n <= fanOut {
			break
		}
	}
	at := uint64(headBytes)
	next := func(count, width uint64) part {
		p := part{at, count, width}
		at = p.end()
		return p
	}
	for i := len(counts) - 1; i >= 0; i-- {
		l.fences = append(l.fences, next(counts[i], fenceBytes))
	}
	l.rows = next(leaves, rowBytes)
	for n := blocks(leaves); n > 1; n = blocks(n) {
		l.tiles = append(l.tiles, next(n, nodeBytes))
	}
	l.lists = at
	return l
}

func blocks(n uint64) uint64 { return (n + fanOut - 1) / fanOut }

// A row is what the index has of one leaf.
type row struct {
	device common.Address
	line   span // in the result
	list   span // in the index
	node   merkle.Node
}

// A span is a run of bytes in a file.
type span struct {
	at     uint64
	length uint32
}

func (r *row) append(b []byte) []byte {
	b = append(b, r.device[:]...)
	for _, s := range []span{r.line, r.list} {
		b = binary.BigEndian.AppendUint64(b, s.at)
		b = binary.BigEndian.AppendUint32(b, s.length)
	}
	return appendNode(b, r.node)
}

func parseRow(b []byte) row {
	r := row{device: common.Address(b[:20])}
	r.line = span{binary.BigEndian.Uint64(b[20:]), binary.BigEndian.Uint32(b[28:])}
	r.list = span{binary.BigEndian.Uint64(b[32:]), binary.BigEndian.Uint32(b[40:])}
	r.node = parseNode(b[44:])
	return r
}

func appendNode(b []byte, n merkle.Node) []byte {
	sum := n.Sum.Bytes32()
	return append(append(b, n.Hash[:]...), sum[:]...)
}

func parseNode(b []byte) merkle.Node {
	return merkle.Node{Hash: common.Hash(b[:32]), Sum: *new(uint256.Int).SetBytes32(b[32:64])}
}

// appendList appends the log indexes of a device's entries, ascending: the first from start, each other from the one before.
func appendList(b []byte, start uint64, entries []uint64) []byte {
	for _, index := range entries {
		b = binary.AppendUvarint(b, index-start)
		start = index
	}
	return b
}

// parseList is the inverse of appendList. It refuses what is not ascending, outside of the range, or spelt longer than needed.
func parseList(b []byte, start, end uint64) ([]uint64, error) {
	var entries []uint64
	last := start
	for len(b) > 0 {
		delta, n := binary.Uvarint(b)
		switch {
		case n <= 0 || n > 1 && b[n-1] == 0:
			return nil, fmt.Errorf("%w: entry %d of the device is not a number in its shortest form", ErrIndex, len(entries))
		case delta == 0 && len(entries) > 0 || delta >= end-last:
			return nil, fmt.Errorf("%w: entry %d of the device is outside of the epoch or not above the one before", ErrIndex, len(entries))
		}
		last += delta
		entries = append(entries, last)
		b = b[n:]
	}
	return entries, nil
}
