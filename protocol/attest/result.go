package attest

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/gowebpki/jcs"

	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// MaxResultBytes bounds the canonical encoding that ParseResult takes.
const MaxResultBytes = 64 << 10

// ErrResult reports bytes that are not a canonical result.
var ErrResult = errors.New("not an attestation result")

// A Tier is how much an appraisal says for a device (draft-ietf-rats-ear §3.2).
type Tier string

// The tiers, from good to bad.
const (
	Affirming       Tier = "affirming"
	Warning         Tier = "warning"
	Contraindicated Tier = "contraindicated"
)

func (t Tier) rank() int { return slices.Index([]Tier{Affirming, Warning, Contraindicated}, t) }

// A DebugState tells whether secrets can be read from outside; "" when the evidence does not say.
type DebugState string

// The states.
const (
	DebugOn  DebugState = "enabled"
	DebugOff DebugState = "disabled"
)

// Claims are what the evidence says. In a contraindicated result they are what it pretends to be.
type Claims struct {
	Vendor       string            `json:"vendor,omitempty"`
	Model        string            `json:"model,omitempty"`
	Debug        DebugState        `json:"debug,omitempty"`
	TCBStatus    string            `json:"tcbStatus,omitempty"`
	Advisories   []string          `json:"advisories,omitempty"`
	Measurements map[string]string `json:"measurements,omitempty"` // register to lower-case hex
	Facts        map[string]string `json:"facts,omitempty"`        // the rest; each kind's package names its own
}

// A Result is what an appraisal gives, in the spirit of an EAT Attestation Result (draft-ietf-rats-ear).
type Result struct {
	Kind         Kind
	Status       Tier
	ChainID      uint64
	Device       did.ID
	Key          jwk.Public
	Claims       Claims
	Vector       Vector
	Reasons      []Refusal // why it is not affirming, in the order found
	EvidenceHash [sha256.Size]byte
	AppraisedAt  time.Time
	Expires      time.Time // equals AppraisedAt when contraindicated
}

// A Vector is the part of AR4SI's trustworthiness vector (draft-ietf-rats-ar4si §2.3) that we claim: 2 is affirming, 32 to 35 a
// warning, 96 and 97 contraindicated, 99 a failed signature, 0 no claim.
type Vector struct {
	InstanceIdentity int `json:"instance-identity"`
	Configuration    int `json:"configuration"`
	Executables      int `json:"executables"`
	Hardware         int `json:"hardware"`
}

// IsAffirming tells whether a device has shown all that the policy asks.
func (r Result) IsAffirming() bool { return r.Status == Affirming }

// Has tells whether code is among the reasons.
func (r Result) Has(code Code) bool {
	return slices.ContainsFunc(r.Reasons, func(reason Refusal) bool { return reason.Code == code })
}

type wireResult struct {
	AppraisedAt  int64      `json:"appraisedAt"`
	ChainID      uint64     `json:"chainId"`
	Claims       Claims     `json:"claims"`
	Device       did.ID     `json:"device"`
	EvidenceHash string     `json:"evidenceHash"`
	Expires      int64      `json:"expires"`
	Key          jwk.Public `json:"key"`
	Kind         Kind       `json:"kind"`
	Reasons      []Code     `json:"reasons"`
	Status       Tier       `json:"status"`
	Vector       Vector     `json:"vector"`
	Version      int        `json:"version"`
}

// Canonical returns the one encoding of r: JSON in the canonical form of RFC 8785. Details of reasons are left out, because
// they are for people and may change their words.
func (r Result) Canonical() ([]byte, error) {
	if r.ChainID > MaxChainID {
		return nil, fmt.Errorf("encode result: chain id %d above 2^53-1", r.ChainID)
	}
	codes := make([]Code, len(r.Reasons))
	for i, reason := range r.Reasons {
		codes[i] = reason.Code
	}
	raw, err := json.Marshal(wireResult{r.AppraisedAt.Unix(), r.ChainID, r.Claims, r.Device, hex.EncodeToString(r.EvidenceHash[:]),
		r.Expires.Unix(), r.Key, r.Kind, codes, r.Status, r.Vector, 1})
	if err != nil {
		return nil, fmt.Errorf("encode result: %w", err)
	}
	return jcs.Transform(raw)
}

// Hash is the SHA-256 of the canonical encoding: the resultHash of DeviceTrust.
func (r Result) Hash() ([sha256.Size]byte, error) {
	raw, err := r.Canonical()
	return sha256.Sum256(raw), err
}

// ParseResult is the inverse of Canonical and refuses every other spelling.
func ParseResult(raw []byte) (Result, error) {
	if len(raw) > MaxResultBytes {
		return Result{}, fmt.Errorf("%w: %d bytes, at most %d", ErrResult, len(raw), MaxResultBytes)
	}
	var w wireResult
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&w); err != nil {
		return Result{}, fmt.Errorf("%w: %w", ErrResult, err)
	}
	hash, err := hex.DecodeString(w.EvidenceHash)
	if err != nil || len(hash) != sha256.Size || w.Version != 1 || !w.Kind.IsKnown() || w.Status.rank() < 0 {
		return Result{}, fmt.Errorf("%w: version, kind, status or evidenceHash is out of range", ErrResult)
	}
	r := Result{w.Kind, w.Status, w.ChainID, w.Device, w.Key, w.Claims, w.Vector, make([]Refusal, len(w.Reasons)), [sha256.Size]byte(hash),
		time.Unix(w.AppraisedAt, 0).UTC(), time.Unix(w.Expires, 0).UTC()}
	for i, code := range w.Reasons {
		r.Reasons[i].Code = code
	}
	again, err := r.Canonical()
	if err != nil || !bytes.Equal(again, raw) {
		return Result{}, fmt.Errorf("%w: not its canonical form", ErrResult)
	}
	return r, nil
}
