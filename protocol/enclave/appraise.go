package enclave

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/attest"
)

// MaxEvidence is the most bytes of evidence that are read.
const MaxEvidence = 2 * attest.MaxEvidenceBytes

// Evidence is what an enclave shows of itself: hardware's, or a simulated enclave's word. One of them is set.
type Evidence struct {
	Hardware  *attest.Evidence `json:"hardware,omitempty"`
	Simulated *Word            `json:"simulated,omitempty"`
}

// A Word is all that a simulated enclave can show: what it says that it runs, signed by its key. It proves that who says so has the key,
// and nothing else.
type Word struct {
	Runtime   string      `json:"runtime"`
	Module    common.Hash `json:"module"` // SHA-256
	Signature []byte      `json:"signature"`
}

const maxRuntime = 128

// ParseEvidence reads evidence in JSON. It refuses members it does not know.
func ParseEvidence(raw []byte) (Evidence, error) {
	var e Evidence
	if len(raw) > MaxEvidence {
		return e, fmt.Errorf("%d bytes, at most %d: %w", len(raw), MaxEvidence, ErrEvidence)
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	if err := d.Decode(&e); err != nil {
		return Evidence{}, fmt.Errorf("%w: %w", ErrEvidence, err)
	}
	if d.More() {
		return Evidence{}, fmt.Errorf("something follows it: %w", ErrEvidence)
	}
	if (e.Hardware == nil) == (e.Simulated == nil) {
		return Evidence{}, fmt.Errorf("it wants hardware's evidence, or a simulated enclave's: %w", ErrEvidence)
	}
	if e.Simulated != nil && (e.Simulated.Runtime == "" || len(e.Simulated.Runtime) > maxRuntime) {
		return Evidence{}, fmt.Errorf("the runtime's name wants 1 to %d bytes: %w", maxRuntime, ErrEvidence)
	}
	return e, nil
}

// Digest is what a simulated enclave signs: its word, and the challenge's digest.
func (w Word) Digest(c attest.Challenge) common.Hash {
	challenge := c.Digest256()
	measurement := SimulatedMeasurement(w.Runtime, w.Module)
	out := appendText([]byte(simulatedDomain), "evidence")
	return sha256.Sum256(append(append(out, measurement[:]...), challenge[:]...))
}

// A Verdict is what an appraisal found.
type Verdict struct {
	Kind        string
	Measurement common.Hash
	ResultHash  common.Hash
	Expires     time.Time
}

// A Policy appraises evidence.
type Policy struct {
	Appraisers map[attest.Kind]attest.Appraiser // kinds that are missing are refused
	Simulated  bool                             // whether the word of a simulated enclave is taken: for development alone
	Lifetime   time.Duration                    // of a simulated enclave's verdict; default a day
}

// Appraise returns a verdict, or ErrRefused with the reasons. Warnings are refused like the rest: who takes a warned platform says so in
// the appraiser's policy, as protocol/attest has it.
func (p Policy) Appraise(e Evidence, c attest.Challenge, now time.Time) (Verdict, error) {
	if e.Simulated != nil {
		return p.appraiseWord(*e.Simulated, c, now)
	}
	if e.Hardware == nil {
		return Verdict{}, ErrEvidence
	}
	kind := e.Hardware.Kind
	if _, ok := registers[kind]; !ok {
		return Verdict{}, fmt.Errorf("%q: %w", kind, ErrKind)
	}
	appraiser, ok := p.Appraisers[kind]
	if !ok {
		return Verdict{}, fmt.Errorf("no appraiser of %q here: %w", kind, ErrRefused)
	}
	r := appraiser.Appraise(*e.Hardware, c, now)
	if !r.IsAffirming() {
		return Verdict{}, &Refused{r}
	}
	measurement, err := Measurement(kind, r.Claims.Measurements)
	if err != nil {
		return Verdict{}, err
	}
	hash, err := r.Hash()
	if err != nil {
		return Verdict{}, err
	}
	return Verdict{string(kind), measurement, hash, r.Expires}, nil
}

func (p Policy) appraiseWord(w Word, c attest.Challenge, now time.Time) (Verdict, error) {
	if !p.Simulated {
		return Verdict{}, fmt.Errorf("a simulated enclave protects nothing, and this policy takes none: %w", ErrRefused)
	}
	if now.After(c.Expires) {
		return Verdict{}, fmt.Errorf("the challenge ended at %s: %w", c.Expires.Format(time.RFC3339), ErrRefused)
	}
	signer, err := Signer(w.Digest(c), w.Signature)
	if err != nil || signer != c.Key.Address() {
		return Verdict{}, fmt.Errorf("the key %s did not answer this challenge: %w", c.Key.Address(), ErrRefused)
	}
	lifetime := p.Lifetime
	if lifetime <= 0 {
		lifetime = 24 * time.Hour
	}
	raw, err := json.Marshal(w)
	if err != nil {
		return Verdict{}, err
	}
	return Verdict{Simulated, SimulatedMeasurement(w.Runtime, w.Module), sha256.Sum256(raw), now.Add(min(lifetime, MaxLifetime))}, nil
}

// Vouch is the verifier's word that follows from a verdict.
func (v Verdict) Vouch(s Subject, atBlock uint64, now time.Time) Vouch {
	until := v.Expires
	if last := now.Add(MaxLifetime); until.After(last) {
		until = last
	}
	return Vouch{s.Scope, s.Key.Address(), s.Holder, v.Measurement, v.Kind, v.ResultHash, atBlock, uint64(until.Unix())}
}

// Refused is an appraisal that did not affirm. It wraps ErrRefused.
type Refused struct{ Result attest.Result }

// Error names the reasons.
func (r *Refused) Error() string {
	var reasons []string
	for i := range r.Result.Reasons {
		reasons = append(reasons, r.Result.Reasons[i].Error())
	}
	return fmt.Sprintf("%s: %s", ErrRefused, strings.Join(reasons, "; "))
}

// Unwrap implements errors.Is.
func (r *Refused) Unwrap() error { return ErrRefused }
