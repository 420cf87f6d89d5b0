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
	var h wireHeader
	if err := decodeLine(line, &h); err != nil {
		return nil, 0, fmt.Errorf("%w: header: %w", ErrResult, err)
	}
	if h.Version != resultVersion {
		return nil, 0, fmt.Errorf("%w: version %d, want %d", ErrResult, h.Version, resultVersion)
	}
	if h.Leaves < 0 || h.Leaves > MaxDevices {
		return nil, 0, fmt.Errorf("%w: %d leaves", ErrResult, h.Leaves)
	}
	r := &Result{
		Inputs: fromWireInputs(h.Inputs), Fields: h.Fields, AllPoints: h.AllPoints,
		Total: h.Total, Residual: h.Residual, Root: h.Root, Reasons: h.Reasons, Verdicts: h.Verdicts, Unattributed: h.Unattributed,
	}
	if err := r.checkNames(); err != nil {
		return nil, 0, fmt.Errorf("%w: %w", ErrResult, err)
	}
	return r, uint64(h.Leaves), canonical(line, h)
}

// DecodeLeaf reads one further line of a result, without its end.
func DecodeLeaf(line []byte) (Leaf, error) {
	var w wireLeaf
	if err := decodeLine(line, &w); err != nil {
		return Leaf{}, fmt.Errorf("%w: leaf: %w", ErrResult, err)
	}
	if !namePattern.MatchString(string(w.Reason)) {
		return Leaf{}, fmt.Errorf("%w: leaf: %.64q is no code", ErrResult, w.Reason)
	}
	return fromWireLeaf(w), canonical(line, w)
}

// EncodeLeaf is the inverse of DecodeLeaf.
func (l *Leaf) EncodeLeaf() []byte {
	w := toWireLeaf(l)
	line, err := encodeLine(&w)
	if err != nil {
		panic(err) // no member can fail to encode
	}
	return line
}

func canonical(line []byte, decoded any) error {
	again, err := encodeLine(decoded)
	if err != nil {
		return err
	}
	if !bytes.Equal(again, line) {
		return fmt.Errorf("%w: not in canonical form", ErrResult)
	}
	return nil
}

func encodeLine(line any) ([]byte, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(line); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// DiffLeaf returns the first difference between two leaves of one device, causes before what they cause, or nil.
func DiffLeaf(fields []string, a, b Leaf) *Difference {
	if a.Device != b.Device {
		return &Difference{Device: a.Device, Field: "device", A: a.Device.Hex(), B: b.Device.Hex()}
	}
	return first(a.Device, leafParts(fields, a), leafParts(fields, b))
}

// IsOf reports whether a result says that it is of these inputs, as far as its version names them.
func (r *Result) IsOf(in epoch.Inputs) bool {
	a, errA := encodeLine(toWireInputs(r.Inputs))
	b, errB := encodeLine(toWireInputs(in))
	return errA == nil && errB == nil && bytes.Equal(a, b)
}
