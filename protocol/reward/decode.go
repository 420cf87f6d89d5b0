package reward

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"

	"github.com/trellis-network/trellis/types/reading"
)

// ErrResult reports bytes that are not a result.
var ErrResult = errors.New("not a result")

var errSpelling = errors.New("not in canonical form")

// DecodeResult is the exact inverse of Encode. The result may still
// contradict itself; see Check.
func DecodeResult(raw []byte) (*Result, error) { return DecodeResultWith(raw, inOrder) }

// DecodeResultWith is DecodeResult with a runner that shares the work out.
func DecodeResultWith(raw []byte, run Runner) (*Result, error) {
	line, rest, _ := bytes.Cut(raw, []byte("\n"))
	r, err := decodeHeader(line, bytes.Count(rest, []byte("\n")))
	if err != nil {
		return nil, fmt.Errorf("%w: header: %w", ErrResult, err)
	}
	lines := make([][]byte, len(r.Leaves))
	for i := range lines {
		lines[i], rest, _ = bytes.Cut(rest, []byte("\n"))
	}
	if len(rest) > 0 {
		return nil, fmt.Errorf("%w: the last line has no end", ErrResult)
	}
	errs := make([]error, len(lines))
	eachChunk(run, len(lines), func(from, to int) {
		var again []byte
		for i := from; i < to; i++ {
			if again, errs[i] = r.Leaves[i].decode(lines[i], r.Version, again[:0]); errs[i] != nil {
				return
			}
		}
	})
	for i, err := range errs {
		if err != nil {
			return nil, fmt.Errorf("%w: leaf %d: %w", ErrResult, i, err)
		}
	}
	return r, nil
}

// decodeHeader reads the first line of either version, which MUST name the
// number of leaves that follow.
func decodeHeader(line []byte, leaves int) (*Result, error) {
	var h wireHeader2 // has the members of both; what version 1 must not have does not survive its writing
	if err := decodeLine(line, &h); err != nil {
		return nil, err
	}
	switch {
	case h.Version != version1 && h.Version != version2:
		return nil, fmt.Errorf("version %d, this program reads %d and %d", h.Version, version1, version2)
	case h.Leaves != leaves || leaves > MaxDevices:
		return nil, fmt.Errorf("%d lines of leaves, the header says %d; at most %d", leaves, h.Leaves, MaxDevices)
	}
	r := fromHeader2(&h)
	r.Leaves = make([]Leaf, leaves)
	if err := r.checkNames(); err != nil {
		return nil, err
	}
	if again := r.header(); !bytes.Equal(again[:len(again)-1], line) {
		return nil, errSpelling
	}
	return r, nil
}

// decode reads a leaf's line and compares it with the one way to write it, in
// room that it returns for the next.
func (l *Leaf) decode(raw []byte, version int, room []byte) ([]byte, error) {
	var w wireLeaf
	if err := decodeLine(raw, &w); err != nil {
		return room, err
	}
	*l = fromWireLeaf(&w)
	if !namePattern.MatchString(string(l.Reason)) {
		return room, fmt.Errorf("%.64q is no code", l.Reason)
	}
	room = l.append(room, version)
	if !bytes.Equal(room, raw) {
		return room, errSpelling
	}
	return room, nil
}

func decodeLine(line []byte, into any) error {
	strict := json.NewDecoder(bytes.NewReader(line))
	strict.DisallowUnknownFields()
	return strict.Decode(into)
}

// namePattern admits codes and names, and nothing that JSON escapes.
var (
	namePattern  = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]{0,31}$`)
	errorPattern = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_.]{0,99}$`)
)

func (r *Result) checkNames() error {
	names := slices.Concat(r.Fields, r.GroupNames, r.OwnNames, r.PeerNames, r.MemoryNames)
	for _, v := range slices.Concat(r.Unattributed, r.Verdicts) {
		names = append(names, string(v.Verdict))
	}
	for _, v := range r.Reasons {
		names = append(names, string(v.Code))
	}
	for _, p := range r.Pools {
		names = append(names, p.Name)
	}
	for _, name := range names {
		if !namePattern.MatchString(name) {
			return fmt.Errorf("%.64q is no code or name", name)
		}
	}
	for _, name := range r.Errors {
		if !errorPattern.MatchString(name) {
			return fmt.Errorf("%.64q is no expression", name)
		}
	}
	_, err := reading.ParseSource(r.Inputs.Source)
	return err
}

func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}
