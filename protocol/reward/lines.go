package reward

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/trellis-network/trellis/types/epoch"
)

// DecodeHeader reads a result's first line, without its end: a result that has no leaves yet, and how many it has. The hash of
// the whole result fixes it; without the rest, nothing does.
func DecodeHeader(line []byte) (*Result, uint64, error) {
	var h wireHeader2 // has the members of both versions
	if err := decodeLine(line, &h); err != nil {
		return nil, 0, fmt.Errorf("%w: header: %w", ErrResult, err)
	}
	if h.Version != version1 && h.Version != version2 || h.Leaves < 0 || h.Leaves > MaxDevices {
		return nil, 0, fmt.Errorf("%w: header: version %d with %d leaves", ErrResult, h.Version, h.Leaves)
	}
	r := fromHeader2(&h)
	if err := r.checkNames(); err != nil {
		return nil, 0, fmt.Errorf("%w: header: %w", ErrResult, err)
	}
	again, err := r.headerOf(h.Leaves)
	if err != nil || !bytes.Equal(again, line) {
		return nil, 0, fmt.Errorf("%w: header: %w", ErrResult, errSpelling)
	}
	return r, uint64(h.Leaves), nil
}

// headerOf is header without its end, for a result whose leaves are elsewhere.
func (r *Result) headerOf(leaves int) ([]byte, error) {
	if r.Version == version2 {
		h := toHeader2(r)
		h.Leaves = leaves
		return json.Marshal(h)
	}
	h := toHeader(r)
	h.Leaves = leaves
	return json.Marshal(h)
}

// DecodeLeaf reads one further line of a result of some version, without its end.
func DecodeLeaf(line []byte, version int) (Leaf, error) {
	var leaf Leaf
	if _, err := leaf.decode(line, version, nil); err != nil {
		return Leaf{}, fmt.Errorf("%w: leaf: %w", ErrResult, err)
	}
	return leaf, nil
}

// EncodeLeaf is the inverse of DecodeLeaf.
func (l *Leaf) EncodeLeaf(version int) []byte { return l.append(nil, version) }

// DiffLeaf returns the first difference between two leaves of one device in the same result, causes before what they cause, or nil.
func (r *Result) DiffLeaf(a, b *Leaf) *Difference {
	if a.Device != b.Device {
		return &Difference{Device: a.Device, Field: "device", A: a.Device.Hex(), B: b.Device.Hex()}
	}
	return diffLeaf(r, r, a, b)
}

// IsOf reports whether a result says that it is of these inputs, as far as its version names them.
func (r *Result) IsOf(in epoch.Inputs) bool {
	own, given := Result{Inputs: r.Inputs, Version: r.Version}, Result{Inputs: in, Version: r.Version}
	a, errA := own.headerOf(0)
	b, errB := given.headerOf(0)
	return errA == nil && errB == nil && bytes.Equal(a, b)
}
