package reward

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

// resultVersion counts changes of the encoding. 1: the first.
const resultVersion = 1

// ErrResult reports bytes that are not a result.
var ErrResult = errors.New("not a result")

// The wire structures list members in the order of their names and hold
// nothing that JSON escapes, so encoding/json writes RFC 8785 (a test
// compares).

type wireHeader struct {
	AllPoints    uint64         `json:"allPoints"`
	Fields       []string       `json:"fields"`
	Inputs       wireInputs     `json:"inputs"`
	Leaves       int            `json:"leaves"`
	Reasons      []ReasonCount  `json:"reasons"`
	Residual     units.Amount   `json:"residual"`
	Root         common.Hash    `json:"root"`
	Total        units.Amount   `json:"total"`
	Unattributed []VerdictCount `json:"unattributed"`
	Verdicts     []VerdictCount `json:"verdicts"`
	Version      int            `json:"version"`
}

type wireInputs struct {
	Budget        units.Amount  `json:"budget"`
	Epoch         epoch.Number  `json:"epoch"`
	LogEnd        uint64        `json:"logEnd"`
	LogRoot       common.Hash   `json:"logRoot"`
	LogStart      uint64        `json:"logStart"`
	PolicyHash    common.Hash   `json:"policyHash"`
	Project       epoch.Project `json:"project"`
	RegistryBlock uint64        `json:"registryBlock"`
	Source        string        `json:"source"`
	WindowEnd     uint64        `json:"windowEnd"`
	WindowStart   uint64        `json:"windowStart"`
}

type wireLeaf struct {
	Account    common.Address `json:"account"`
	Amount     units.Amount   `json:"amount"`
	Device     common.Address `json:"device"`
	Evidence   common.Hash    `json:"evidence"`
	Features   wireFeatures   `json:"features"`
	FirstIndex uint64         `json:"firstIndex"`
	LastIndex  uint64         `json:"lastIndex"`
	Points     uint64         `json:"points"`
	Readings   uint64         `json:"readings"`
	Reason     policy.Code    `json:"reason"`
}

type wireFeatures struct {
	Completeness decimal.Decimal `json:"completeness"`
	Expected     int64           `json:"expected"`
	Fields       []wireField     `json:"fields"`
	Invalid      int64           `json:"invalid"`
	Late         int64           `json:"late"`
	MaxGap       int64           `json:"max_gap"`
	Received     int64           `json:"received"`
	Slots        int64           `json:"slots"`
	Valid        int64           `json:"valid"`
}

type wireField struct {
	Distinct   int64           `json:"distinct"`
	Last       decimal.Decimal `json:"last"`
	LongestRun int64           `json:"longest_run"`
	Max        decimal.Decimal `json:"max"`
	Mean       decimal.Decimal `json:"mean"`
	Min        decimal.Decimal `json:"min"`
	Sum        decimal.Decimal `json:"sum"`
}

// Encode returns the result's only encoding, docs/spec/scoring.md §8: a line
// for the header and one for each leaf.
func (r *Result) Encode() []byte {
	var b bytes.Buffer
	b.Grow(1024 + 640*len(r.Leaves))
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	write := func(line any) {
		if err := encoder.Encode(line); err != nil {
			panic(err) // no member can fail to encode
		}
	}
	write(wireHeader{
		AllPoints: r.AllPoints, Fields: orEmpty(r.Fields), Inputs: toWireInputs(r.Inputs), Leaves: len(r.Leaves), Reasons: orEmpty(r.Reasons),
		Residual: r.Residual, Root: r.Root, Total: r.Total, Unattributed: orEmpty(r.Unattributed), Verdicts: orEmpty(r.Verdicts), Version: resultVersion,
	})
	for i := range r.Leaves {
		leaf := toWireLeaf(&r.Leaves[i])
		write(&leaf)
	}
	return b.Bytes()
}

// Hash returns what a scorer posts: SHA-256 of the encoding.
func (r *Result) Hash() common.Hash { return sha256.Sum256(r.Encode()) }

// DecodeResult is the exact inverse of Encode. The result may still
// contradict itself; see Check.
func DecodeResult(raw []byte) (*Result, error) {
	var h wireHeader
	line, rest, _ := bytes.Cut(raw, []byte("\n"))
	if err := decodeLine(line, &h); err != nil {
		return nil, fmt.Errorf("%w: header: %w", ErrResult, err)
	}
	if h.Version != resultVersion {
		return nil, fmt.Errorf("%w: version %d, want %d", ErrResult, h.Version, resultVersion)
	}
	if n := bytes.Count(rest, []byte("\n")); n != h.Leaves {
		return nil, fmt.Errorf("%w: %d lines of leaves, the header says %d", ErrResult, n, h.Leaves)
	}
	r := &Result{
		Inputs: fromWireInputs(h.Inputs), Fields: h.Fields, Leaves: make([]Leaf, 0, h.Leaves), AllPoints: h.AllPoints,
		Total: h.Total, Residual: h.Residual, Root: h.Root, Reasons: h.Reasons, Verdicts: h.Verdicts, Unattributed: h.Unattributed,
	}
	for i := range h.Leaves {
		var w wireLeaf
		line, rest, _ = bytes.Cut(rest, []byte("\n"))
		if err := decodeLine(line, &w); err != nil {
			return nil, fmt.Errorf("%w: leaf %d: %w", ErrResult, i, err)
		}
		r.Leaves = append(r.Leaves, fromWireLeaf(w))
	}
	if err := r.checkNames(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrResult, err)
	}
	if !bytes.Equal(r.Encode(), raw) {
		return nil, fmt.Errorf("%w: not in canonical form", ErrResult)
	}
	return r, nil
}

// namePattern admits codes and fields, and nothing that JSON escapes.
var namePattern = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]{0,31}$`)

func (r *Result) checkNames() error {
	names := slices.Clone(r.Fields)
	for _, v := range slices.Concat(r.Unattributed, r.Verdicts) {
		names = append(names, string(v.Verdict))
	}
	for _, v := range r.Reasons {
		names = append(names, string(v.Code))
	}
	for _, v := range r.Leaves {
		names = append(names, string(v.Reason))
	}
	for _, name := range names {
		if !namePattern.MatchString(name) {
			return fmt.Errorf("%.64q is no code or field", name)
		}
	}
	_, err := reading.ParseSource(r.Inputs.Source)
	return err
}

func decodeLine(line []byte, into any) error {
	strict := json.NewDecoder(bytes.NewReader(line))
	strict.DisallowUnknownFields()
	return strict.Decode(into)
}

func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

func toWireInputs(in epoch.Inputs) wireInputs {
	return wireInputs{
		Budget: in.Budget, Epoch: in.Epoch, LogEnd: in.LogEnd, LogRoot: in.LogRoot, LogStart: in.LogStart, PolicyHash: in.PolicyHash,
		Project: in.Project, RegistryBlock: in.RegistryBlock, Source: in.Source, WindowEnd: in.WindowEnd, WindowStart: in.WindowStart,
	}
}

func fromWireInputs(w wireInputs) epoch.Inputs {
	return epoch.Inputs{
		Budget: w.Budget, Epoch: w.Epoch, LogEnd: w.LogEnd, LogRoot: w.LogRoot, LogStart: w.LogStart, PolicyHash: w.PolicyHash,
		Project: w.Project, RegistryBlock: w.RegistryBlock, Source: w.Source, WindowEnd: w.WindowEnd, WindowStart: w.WindowStart,
	}
}

func toWireLeaf(l *Leaf) wireLeaf {
	f := &l.Features
	w := wireLeaf{
		Account: l.Account, Amount: l.Amount, Device: l.Device, Evidence: l.Evidence,
		FirstIndex: l.FirstIndex, LastIndex: l.LastIndex, Points: l.Points, Readings: l.Readings, Reason: l.Reason,
		Features: wireFeatures{
			Completeness: f.Completeness, Expected: f.Expected, Fields: make([]wireField, len(f.Fields)), Invalid: f.Invalid, Late: f.Late,
			MaxGap: f.MaxGapSeconds, Received: f.Received, Slots: f.Slots, Valid: f.Valid,
		},
	}
	for i, v := range f.Fields {
		w.Features.Fields[i] = wireField{v.Distinct, v.Last, v.LongestRun, v.Max, v.Mean, v.Min, v.Sum}
	}
	return w
}

func fromWireLeaf(w wireLeaf) Leaf {
	f := w.Features
	l := Leaf{
		Account: w.Account, Amount: w.Amount, Device: w.Device, Evidence: w.Evidence,
		FirstIndex: w.FirstIndex, LastIndex: w.LastIndex, Points: w.Points, Readings: w.Readings, Reason: w.Reason,
		Features: policy.Features{
			Completeness: f.Completeness, Expected: f.Expected, Invalid: f.Invalid, Late: f.Late,
			MaxGapSeconds: f.MaxGap, Received: f.Received, Slots: f.Slots, Valid: f.Valid,
		},
	}
	for _, v := range f.Fields {
		l.Features.Fields = append(l.Features.Fields, policy.FieldFeatures{
			Min: v.Min, Max: v.Max, Sum: v.Sum, Mean: v.Mean, Last: v.Last, Distinct: v.Distinct, LongestRun: v.LongestRun,
		})
	}
	return l
}
