// Package policy reads what a project pays for, and decides by it which readings count and what a device earns.
package policy

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/gowebpki/jcs"
)

// Versions of the language: the first line of a manifest.
const (
	Format   = "trellis.policy/v1"
	FormatV2 = "trellis.policy/v2"
)

// Limits of the format, docs/spec/policy.md §1 and §3.
const (
	MaxBytes  = 64 << 10
	MaxRules  = 64
	MaxPoints = 1_000_000_000 // times 2^22 devices stays below 2^53, which JSON readers keep exact
)

// ErrInvalid reports bytes that are not a policy.
var ErrInvalid = errors.New("not a policy")

// A Policy is a manifest whose expressions are checked and compiled. Only
// Parse and ParseCanonical make one. Safe for concurrent use.
type Policy struct {
	manifest  manifest
	canonical []byte
	hash      common.Hash
	costs     Costs

	checks   []expression
	rules    []expression
	points   numberFunc
	features []ownExpressions
	peers    []peerExpressions
	groups   []groupExpressions
	budget   numberFunc
	pools    []poolExpressions // at least one
	memory   []numberFunc
	runner   *runner // of the program, nil until it is attached
	stake    bool    // whether an expression asks for trust.stake
}

// AsksStake reports whether scores depend on Standing.Stake: by an expression,
// or since a program is told all that is known of a device.
func (p *Policy) AsksStake() bool { return p.stake || p.Program() != nil }

// Parse reads a manifest that a person wrote, in YAML. The error joins an
// *Error for everything that is wrong with it, up to twenty, in the order of
// the text.
func Parse(raw []byte) (*Policy, error) { return parse(raw, false) }

// ParseCanonical reads what Canonical writes and refuses every other spelling.
func ParseCanonical(raw []byte) (*Policy, error) {
	p, err := parse(raw, true)
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(p.canonical, raw) {
		return nil, fmt.Errorf("%w: not in canonical form (RFC 8785)", ErrInvalid)
	}
	return p, nil
}

func parse(raw []byte, canonical bool) (*Policy, error) {
	r := &reader{raw: raw, canonical: canonical}
	p := r.policy()
	p.stake = r.names.stake
	if err := r.err(); err != nil {
		return nil, err
	}
	plain, err := json.Marshal(p.manifest)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	if p.canonical, err = jcs.Transform(plain); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	if len(p.canonical) > MaxBytes {
		return nil, fmt.Errorf("%w: %d bytes in canonical form, at most %d", ErrInvalid, len(p.canonical), MaxBytes)
	}
	p.hash = crypto.Keccak256Hash(p.canonical)
	return p, nil
}

// Canonical returns the bytes that are published; the caller MUST NOT change
// them.
func (p *Policy) Canonical() []byte { return p.canonical }

// Hash returns what stands on chain: Keccak-256 of the canonical form.
func (p *Policy) Hash() common.Hash { return p.hash }

// Name returns the policy's name.
func (p *Policy) Name() string { return p.manifest.Name }

// Version returns the policy's version.
func (p *Policy) Version() uint32 { return p.manifest.Version }

// Summary returns the policy in one sentence.
func (p *Policy) Summary() string { return p.manifest.Summary }

// ReadingType returns the type of the readings that count.
func (p *Policy) ReadingType() string { return p.manifest.Reading.Type }

// IntervalSeconds returns in what time one reading is expected.
func (p *Policy) IntervalSeconds() uint64 { return uint64(p.manifest.Reading.Interval) }

// GraceSeconds returns how long before and after the window a reading may
// have been measured.
func (p *Policy) GraceSeconds() uint64 { return uint64(p.manifest.Reading.Grace) }

// Fields returns the fields in the manifest's order, the main one first.
func (p *Policy) Fields() []Field { return slices.Clone(p.manifest.Reading.Fields) }

// Checks returns the rules for readings, in order.
func (p *Policy) Checks() []Rule { return slices.Clone(p.manifest.Checks) }

// Eligibility returns the rules for devices, in order.
func (p *Policy) Eligibility() []Rule { return slices.Clone(p.manifest.Eligibility) }

// Points returns the expression of the points.
func (p *Policy) Points() string { return p.manifest.Points }
