package compute

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gowebpki/jcs"
)

// ManifestVersion is the text that every manifest begins with.
const ManifestVersion = "trellis.program/v1"

// MaxManifest is the longest manifest, in bytes.
const MaxManifest = 64 << 10

// maxFuel is the largest number that RFC 8785 spells exactly: two above it could have one hash.
const maxFuel = 1 << 53

// ErrManifest is a manifest that says too little, too much or something wrong.
var ErrManifest = errors.New("not a program's manifest")

// What a program's code is.
const (
	KindWASM       = "wasm"        // a module, as docs/spec/program.md says
	KindCircuit    = "circuit"     // a circuit of protocol/circuit
	KindPrivateSum = "private-sum" // an addition of shares
	KindExternal   = "external"    // what a prover of somebody else's runs
)

// A Manifest describes a program: an artefact whose hash the project publishes as a version.
type Manifest struct {
	Format  string      `json:"program"` // ManifestVersion
	Name    string      `json:"name"`
	Summary string      `json:"summary,omitempty"`
	Kind    string      `json:"kind"`
	Route   string      `json:"route"` // the name of the route whose evidence its results need
	Code    common.Hash `json:"code"`  // SHA-256 of the code
	Key     common.Hash `json:"key"`   // what the route's verifier knows it by
	Circuit string      `json:"circuit,omitempty"`
	Fuel    uint64      `json:"fuel,omitempty"`  // of a run, in units (docs/spec/program.md)
	Pages   uint32      `json:"pages,omitempty"` // of memory, 64 KiB each
	// Profile is what a module may have: "" for integers alone, "wasi" for what Go's wasip1 needs (docs/spec/program.md).
	Profile string `json:"profile,omitempty"`
	Params  []Word `json:"params,omitempty"`
	Output  []Word `json:"output,omitempty"`
	// Meta is kept, and nobody reads it here: what came with a program from elsewhere.
	Meta json.RawMessage `json:"meta,omitempty"`
}

// A Word names a 32-byte word of the parameters or of the output.
type Word struct {
	Name string `json:"name"`
	Text string `json:"text,omitempty"` // what it is, with its unit
}

var wordName = regexp.MustCompile(`^[a-z][a-z0-9_]{0,31}$`)
var programName = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]{0,63}$`)

// ParseManifest reads a manifest in JSON. It refuses members it does not know.
func ParseManifest(raw []byte) (*Manifest, error) {
	if len(raw) > MaxManifest {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrManifest, len(raw), MaxManifest)
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	var m Manifest
	if err := d.Decode(&m); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrManifest, err)
	}
	if d.More() {
		return nil, fmt.Errorf("%w: something follows it", ErrManifest)
	}
	return &m, m.Check()
}

// Check returns an error that says what is wrong.
func (m *Manifest) Check() error {
	kinds := []string{KindWASM, KindCircuit, KindPrivateSum, KindExternal}
	switch {
	case m.Format != ManifestVersion:
		return fmt.Errorf("%w: program is %q, write %q", ErrManifest, m.Format, ManifestVersion)
	case !programName.MatchString(m.Name):
		return fmt.Errorf("%w: name %q: use a-z, 0-9, dot, hyphen and underscore, at most 64", ErrManifest, m.Name)
	case !slices.Contains(kinds, m.Kind):
		return fmt.Errorf("%w: kind %q: it is one of %q", ErrManifest, m.Kind, kinds)
	case !slices.Contains(RouteNames(), m.Route):
		return fmt.Errorf("%w: route %q: it is one of %q", ErrManifest, m.Route, RouteNames())
	case m.Code == (common.Hash{}):
		return fmt.Errorf("%w: code is missing: give the SHA-256 of the code", ErrManifest)
	case (m.Kind == KindWASM) != (m.Fuel > 0):
		return fmt.Errorf("%w: fuel is for programs of kind %s, and these need it", ErrManifest, KindWASM)
	case m.Fuel > maxFuel:
		return fmt.Errorf("%w: fuel of %d, at most 2^53 may be", ErrManifest, m.Fuel)
	case m.Kind != KindWASM && (m.Profile != "" || m.Pages != 0):
		return fmt.Errorf("%w: profile and pages are for programs of kind %s", ErrManifest, KindWASM)
	case (m.Kind == KindCircuit) != (m.Circuit != ""):
		return fmt.Errorf("%w: circuit is for programs of kind %s, and these need it", ErrManifest, KindCircuit)
	}
	for _, list := range [][]Word{m.Params, m.Output} {
		for i, w := range list {
			if !wordName.MatchString(w.Name) || slices.ContainsFunc(list[:i], func(o Word) bool { return o.Name == w.Name }) {
				return fmt.Errorf("%w: word %q: names are a-z, 0-9 and underscore, and each stands once", ErrManifest, w.Name)
			}
		}
	}
	return nil
}

// Canonical returns the bytes that are hashed: the manifest by the JSON Canonicalization Scheme (RFC 8785).
func (m *Manifest) Canonical() ([]byte, error) {
	raw, err := json.Marshal(m)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrManifest, err)
	}
	return jcs.Transform(raw)
}

// Hash is what the project publishes: SHA-256 of Canonical.
func (m *Manifest) Hash() (common.Hash, error) {
	raw, err := m.Canonical()
	if err != nil {
		return common.Hash{}, err
	}
	return sha256.Sum256(raw), nil
}
