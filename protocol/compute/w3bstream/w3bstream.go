// Package w3bstream reads project files of W3bstream, all forms that it has had, and makes programs of Trellis of them: nothing that
// stood in one is lost. docs/spec/compute.md has the forms.
package w3bstream

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Bounds of a file. Zlib makes at most 1,032 bytes of one, so only a bound on what it gives keeps a small file small.
const (
	MaxFile     = 32 << 20 // in bytes
	MaxCode     = 32 << 20 // of all versions, unpacked
	MaxVersions = 1000
)

// ErrFile is a file that is none of W3bstream's, or breaks a bound.
var ErrFile = errors.New("not a project file of W3bstream")

// A VM is what runs a program's code.
type VM uint8

// The machines, by W3bstream's numbers (vmTypeID).
const (
	Risc0 VM = iota + 1
	Halo2
	ZkWASM
	WASM
)

var vmNames = [...]string{"", "risc0", "halo2", "zkwasm", "wasm"}

// String returns the name that older files give it.
func (v VM) String() string {
	if int(v) < len(vmNames) && v > 0 {
		return vmNames[v]
	}
	return fmt.Sprintf("vm %d", uint8(v))
}

// A File is a project's file.
type File struct {
	Hash     common.Hash // SHA-256 of its bytes, which stands on the chain of W3bstream
	Default  string      // the version that runs unless another is asked for
	Versions []Version
}

// A Version is one program of a project.
type Version struct {
	Name string
	VM   VM
	Code []byte // unpacked
	// Params are what the machine is told beside the code (codeExpParam).
	Params []string
	// Rest is all of the version but its code, as it stood.
	Rest json.RawMessage
}

// Version returns a version by its name, or the default one for "".
func (f *File) Version(name string) (*Version, error) {
	if name == "" {
		name = f.Default
	}
	var names []string
	for i := range f.Versions {
		if f.Versions[i].Name == name {
			return &f.Versions[i], nil
		}
		names = append(names, f.Versions[i].Name)
	}
	return nil, fmt.Errorf("%w: it has no version %q, but %q", ErrFile, name, names)
}

// stored is a version as files have it.
type stored struct {
	Version  string          `json:"version"`
	ID       *uint64         `json:"vmTypeID"`
	Name     string          `json:"vmType"`
	Code     string          `json:"code"`
	Param    string          `json:"codeExpParam"`
	Params   []string        `json:"codeExpParams"`
	Output   json.RawMessage `json:"output"`
	Metadata json.RawMessage `json:"metadata"`
}

// Parse reads a file in one of the forms:
//
//	{"defaultVersion", "versions": [{"version", "vmTypeID": 1 to 4, "codeExpParam", "code"}]}   the newest
//	the same with "vmType": "risc0", "halo2", "zkwasm" or "wasm", and with "output": {"type", …}
//	[{"version", "vmType", "output", "code", …}]                                               a list, whose first is the default
//	{"id", "config": {"vmType", "output", "code"}}                                             one program, the oldest
//
// Members that it does not know are kept in Rest.
func Parse(raw []byte) (*File, error) {
	if len(raw) > MaxFile {
		return nil, fmt.Errorf("%w: %d bytes, at most %d may be", ErrFile, len(raw), MaxFile)
	}
	f := &File{Hash: sha256.Sum256(raw)}
	list, err := f.split(raw)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFile, err)
	}
	if len(list) == 0 || len(list) > MaxVersions {
		return nil, fmt.Errorf("%w: it has %d versions, want 1 to %d", ErrFile, len(list), MaxVersions)
	}
	left := MaxCode
	for i, raw := range list {
		v, err := parseVersion(raw, left)
		if err != nil {
			return nil, fmt.Errorf("%w: version %d: %w", ErrFile, i+1, err)
		}
		for _, other := range f.Versions {
			if other.Name == v.Name {
				return nil, fmt.Errorf("%w: version %q is there twice", ErrFile, v.Name)
			}
		}
		left -= len(v.Code)
		f.Versions = append(f.Versions, v)
	}
	if f.Default == "" {
		f.Default = f.Versions[0].Name
	}
	_, err = f.Version("")
	return f, err
}

// split finds the form and returns the versions, and notes the default.
func (f *File) split(raw []byte) (list []json.RawMessage, err error) {
	if trimmed := bytes.TrimLeft(raw, " \t\r\n"); len(trimmed) > 0 && trimmed[0] == '[' {
		return list, json.Unmarshal(raw, &list)
	}
	var outer struct {
		Default  string            `json:"defaultVersion"`
		Versions []json.RawMessage `json:"versions"`
		Config   json.RawMessage   `json:"config"`
	}
	if err := json.Unmarshal(raw, &outer); err != nil {
		return nil, err
	}
	if outer.Config != nil && outer.Versions == nil {
		return []json.RawMessage{outer.Config}, nil
	}
	f.Default = outer.Default
	return outer.Versions, nil
}

func parseVersion(raw json.RawMessage, most int) (v Version, err error) {
	var s stored
	if err := json.Unmarshal(raw, &s); err != nil {
		return v, err
	}
	v.Name = s.Version
	if v.VM, err = machine(s); err != nil {
		return v, err
	}
	if v.Code, err = unpack(s.Code, most); err != nil {
		return v, err
	}
	if v.Params = s.Params; s.Param != "" {
		v.Params = append([]string{s.Param}, s.Params...)
	}
	v.Rest, err = without(raw, "code")
	return v, err
}

func machine(s stored) (VM, error) {
	switch {
	case s.ID != nil && *s.ID >= 1 && *s.ID < uint64(len(vmNames)):
		if id := VM(*s.ID); s.Name == "" || s.Name == id.String() {
			return id, nil
		}
		return 0, fmt.Errorf("vmTypeID %d and vmType %q are two machines", *s.ID, s.Name)
	case s.ID != nil:
		return 0, fmt.Errorf("vmTypeID %d: there are 1 risc0, 2 halo2, 3 zkwasm and 4 wasm", *s.ID)
	}
	for id := Risc0; id <= WASM; id++ {
		if s.Name == id.String() {
			return id, nil
		}
	}
	return 0, fmt.Errorf("vmType %.40q: there are %q", s.Name, vmNames[1:])
}

// unpack returns the code, which is packed by zlib and then written in hexadecimal digits.
func unpack(code string, most int) ([]byte, error) {
	packed, err := hex.DecodeString(strings.TrimPrefix(code, "0x"))
	switch {
	case err != nil:
		return nil, fmt.Errorf("code: %w", err)
	case len(packed) == 0:
		return nil, errors.New("code is empty")
	}
	from := bytes.NewReader(packed)
	z, err := zlib.NewReader(from)
	if err != nil {
		return nil, fmt.Errorf("code: %w", err)
	}
	out, err := io.ReadAll(io.LimitReader(z, int64(most)+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("code: %w", err)
	case len(out) > most:
		return nil, fmt.Errorf("code has more than %d bytes unpacked, at most %d may be in a file", most, MaxCode)
	case len(out) == 0:
		return nil, errors.New("code is empty")
	case from.Len() > 0:
		return nil, fmt.Errorf("code: %d bytes follow it", from.Len())
	}
	return out, nil
}

// without returns an object without one of its members, the others in the order of their names.
func without(raw json.RawMessage, name string) (json.RawMessage, error) {
	var members map[string]json.RawMessage
	if err := json.Unmarshal(raw, &members); err != nil {
		return nil, err
	}
	delete(members, name)
	return json.Marshal(members)
}
