package attest

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"
)

// Limits of evidence. The largest seen is a TPM event log of 73 kB.
const (
	MaxEvidenceBytes = 384 << 10
	MaxParts         = 16
	maxPartName      = 32
)

// ErrEvidence reports bytes that are not evidence in our envelope.
var ErrEvidence = errors.New("not evidence")

// A Kind names a hardware family; its text is what DeviceTrust stores and what policies read as trust.hardware.
type Kind string

// The kinds.
const (
	TPM2   Kind = "tpm2"
	TDX    Kind = "tdx"
	SGX    Kind = "sgx"
	SEVSNP Kind = "sev-snp"
	Nitro  Kind = "nitro"
	PSA    Kind = "psa"
)

var kinds = []Kind{TPM2, TDX, SGX, SEVSNP, Nitro, PSA}

// Bytes32 is the kind as the contract has it: ASCII, zeros behind.
func (k Kind) Bytes32() (b [32]byte) { copy(b[:], k); return b }

// IsKnown tells whether k is one of the kinds.
func (k Kind) IsKnown() bool { return slices.Contains(kinds, k) }

// Evidence is what a device sends: the statement that its hardware signed, and the parts that go with it (certificates,
// collateral, logs), whose names each kind's package gives. None of it is trusted.
type Evidence struct {
	Kind  Kind
	Body  []byte
	Parts map[string][]byte
}

// Hash is the SHA-256 of kind, body and parts, in the order of their names, each with its length before it.
func (e Evidence) Hash() [sha256.Size]byte {
	h := sha256.New()
	put := func(b []byte) {
		h.Write(binary.BigEndian.AppendUint32(nil, uint32(len(b)))) // MaxEvidenceBytes is far below 4 GiB
		h.Write(b)
	}
	put([]byte("trellis.attest.evidence.v1"))
	put([]byte(e.Kind))
	put(e.Body)
	for _, name := range slices.Sorted(maps.Keys(e.Parts)) {
		put([]byte(name))
		put(e.Parts[name])
	}
	return [sha256.Size]byte(h.Sum(nil))
}

func (e Evidence) check() error {
	if !e.Kind.IsKnown() {
		return fmt.Errorf("%w: kind %.20q is not one of %v", ErrEvidence, string(e.Kind), kinds)
	}
	if len(e.Body) == 0 {
		return fmt.Errorf("%w: no body", ErrEvidence)
	}
	if len(e.Parts) > MaxParts {
		return fmt.Errorf("%w: %d parts, at most %d", ErrEvidence, len(e.Parts), MaxParts)
	}
	total := len(e.Body)
	for name, part := range e.Parts {
		if name == "" || len(name) > maxPartName {
			return fmt.Errorf("%w: a part's name wants 1 to %d characters", ErrEvidence, maxPartName)
		}
		total += len(part)
	}
	if total > MaxEvidenceBytes {
		return fmt.Errorf("%w: %d bytes, at most %d", ErrEvidence, total, MaxEvidenceBytes)
	}
	return nil
}

type wireEvidence struct {
	Kind  Kind              `json:"kind"`
	Body  string            `json:"body"`
	Parts map[string]string `json:"parts,omitempty"`
}

// MarshalJSON writes bytes in base64url without padding.
func (e Evidence) MarshalJSON() ([]byte, error) {
	w := wireEvidence{Kind: e.Kind, Body: base64.RawURLEncoding.EncodeToString(e.Body)}
	for name, part := range e.Parts {
		if w.Parts == nil {
			w.Parts = make(map[string]string, len(e.Parts))
		}
		w.Parts[name] = base64.RawURLEncoding.EncodeToString(part)
	}
	return json.Marshal(w)
}

// UnmarshalJSON is the inverse, and refuses what is over the limits.
func (e *Evidence) UnmarshalJSON(raw []byte) error {
	var w wireEvidence
	if err := json.Unmarshal(raw, &w); err != nil {
		return fmt.Errorf("%w: %w", ErrEvidence, err)
	}
	read := Evidence{Kind: w.Kind}
	var err error
	if read.Body, err = base64.RawURLEncoding.Strict().DecodeString(w.Body); err != nil {
		return fmt.Errorf("%w: body wants base64url without padding", ErrEvidence)
	}
	for name, text := range w.Parts {
		part, err := base64.RawURLEncoding.Strict().DecodeString(text)
		if err != nil {
			return fmt.Errorf("%w: part %.32q wants base64url without padding", ErrEvidence, name)
		}
		if read.Parts == nil {
			read.Parts = make(map[string][]byte, len(w.Parts))
		}
		read.Parts[name] = part
	}
	if err := read.check(); err != nil {
		return err
	}
	*e = read
	return nil
}

// An Appraiser judges evidence of one kind. It always gives a result, bounds its own work by the size of the evidence, and is
// safe for concurrent use.
type Appraiser interface {
	Appraise(e Evidence, c Challenge, now time.Time) Result
}
