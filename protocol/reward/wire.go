package reward

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// Versions of the encoding. 1: the first. 2: what fair-pay policies need, and
// corrections.
const (
	version1 = 1
	version2 = 2
)

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

type wireHeader2 struct {
	AllPoints    uint64         `json:"allPoints"`
	Budget       units.Amount   `json:"budget"`
	Corrections  units.Amount   `json:"corrections"`
	Errors       []string       `json:"errors"`
	Fields       []string       `json:"fields"`
	Groups       []string       `json:"groups"`
	Inputs       wireInputs2    `json:"inputs"`
	Leaves       int            `json:"leaves"`
	Memory       []string       `json:"memory"`
	Own          []string       `json:"own"`
	PaidDevices  uint64         `json:"paidDevices"`
	Peers        []string       `json:"peers"`
	Pools        []PoolSum      `json:"pools"`
	Reasons      []ReasonCount  `json:"reasons"`
	Residual     units.Amount   `json:"residual"`
	Root         common.Hash    `json:"root"`
	Total        units.Amount   `json:"total"`
	Unattributed []VerdictCount `json:"unattributed"`
	Verdicts     []VerdictCount `json:"verdicts"`
	Version      int            `json:"version"`
}

type wireInputs2 struct {
	Budget        units.Amount     `json:"budget"`
	Burned        units.Amount     `json:"burned"`
	Corrections   []wireCorrection `json:"corrections"`
	Epoch         epoch.Number     `json:"epoch"`
	LogEnd        uint64           `json:"logEnd"`
	LogRoot       common.Hash      `json:"logRoot"`
	LogStart      uint64           `json:"logStart"`
	Paid          units.Amount     `json:"paid"`
	PolicyHash    common.Hash      `json:"policyHash"`
	Prior         epoch.Number     `json:"prior"`
	PriorHash     common.Hash      `json:"priorHash"`
	Project       epoch.Project    `json:"project"`
	RegistryBlock uint64           `json:"registryBlock"`
	Source        string           `json:"source"`
	WindowEnd     uint64           `json:"windowEnd"`
	WindowStart   uint64           `json:"windowStart"`
}

type wireCorrection struct {
	Amount units.Amount   `json:"amount"`
	Device common.Address `json:"device"`
	Epoch  epoch.Number   `json:"epoch"`
}

// A wireLeaf is a leaf of either version, to read. What one of version 1 must
// not have does not survive its writing, so it is refused.
type wireLeaf struct {
	Account    common.Address    `json:"account"`
	Amount     units.Amount      `json:"amount"`
	Amounts    []units.Amount    `json:"amounts"`
	Base       uint64            `json:"base"`
	Correction units.Amount      `json:"correction"`
	Cuts       []Cut             `json:"cuts"`
	Device     common.Address    `json:"device"`
	Evidence   common.Hash       `json:"evidence"`
	Features   wireFeatures      `json:"features"`
	FirstIndex uint64            `json:"firstIndex"`
	Groups     []GroupPlace      `json:"groups"`
	LastIndex  uint64            `json:"lastIndex"`
	Memory     []decimal.Decimal `json:"memory"`
	Owner      common.Address    `json:"owner"`
	Points     uint64            `json:"points"`
	Readings   uint64            `json:"readings"`
	Reason     policy.Code       `json:"reason"`
	Remembered []decimal.Decimal `json:"remembered"`
	Standing   wireStanding      `json:"standing"`
}

type wireStanding struct {
	Age      int64           `json:"age"`
	Bond     decimal.Decimal `json:"bond"`
	Findings int64           `json:"findings"`
	Hardware string          `json:"hardware"`
	Stake    decimal.Decimal `json:"stake"`
}

type wireFeatures struct {
	Completeness decimal.Decimal   `json:"completeness"`
	Expected     int64             `json:"expected"`
	Fields       []wireField       `json:"fields"`
	Invalid      int64             `json:"invalid"`
	Late         int64             `json:"late"`
	MaxGap       int64             `json:"max_gap"`
	Own          []decimal.Decimal `json:"own"`
	Peers        []wirePeer        `json:"peers"`
	Received     int64             `json:"received"`
	Slots        int64             `json:"slots"`
	Valid        int64             `json:"valid"`
}

type wireField struct {
	Count      int64           `json:"count"`
	Distinct   int64           `json:"distinct"`
	Last       decimal.Decimal `json:"last"`
	LongestRun int64           `json:"longest_run"`
	Max        decimal.Decimal `json:"max"`
	Mean       decimal.Decimal `json:"mean"`
	Min        decimal.Decimal `json:"min"`
	Sum        decimal.Decimal `json:"sum"`
}

type wirePeer struct {
	Agreed    int64           `json:"agreed"`
	Alone     int64           `json:"alone"`
	Bias      decimal.Decimal `json:"bias"`
	Compared  int64           `json:"compared"`
	Deviation decimal.Decimal `json:"deviation"`
	Peers     int64           `json:"peers"`
}

func toHeader(r *Result) wireHeader {
	in := r.Inputs
	return wireHeader{
		AllPoints: r.AllPoints, Fields: orEmpty(r.Fields), Leaves: len(r.Leaves), Reasons: orEmpty(r.Reasons), Residual: r.Residual,
		Root: r.Root, Total: r.Total, Unattributed: orEmpty(r.Unattributed), Verdicts: orEmpty(r.Verdicts), Version: version1,
		Inputs: wireInputs{
			Budget: in.Budget, Epoch: in.Epoch, LogEnd: in.LogEnd, LogRoot: in.LogRoot, LogStart: in.LogStart, PolicyHash: in.PolicyHash,
			Project: in.Project, RegistryBlock: in.RegistryBlock, Source: in.Source, WindowEnd: in.WindowEnd, WindowStart: in.WindowStart,
		},
	}
}

func toHeader2(r *Result) wireHeader2 {
	in := r.Inputs
	corrections := []wireCorrection{}
	for _, c := range in.Corrections {
		corrections = append(corrections, wireCorrection{c.Amount, c.Device, c.Epoch})
	}
	return wireHeader2{
		AllPoints: r.AllPoints, Budget: r.Budget, Corrections: r.Corrections, Errors: orEmpty(r.Errors), Fields: orEmpty(r.Fields),
		Groups: orEmpty(r.GroupNames), Leaves: len(r.Leaves), Memory: orEmpty(r.MemoryNames), Own: orEmpty(r.OwnNames), PaidDevices: r.PaidDevices, Peers: orEmpty(r.PeerNames),
		Pools: orEmpty(r.Pools), Reasons: orEmpty(r.Reasons), Residual: r.Residual, Root: r.Root, Total: r.Total,
		Unattributed: orEmpty(r.Unattributed), Verdicts: orEmpty(r.Verdicts), Version: version2,
		Inputs: wireInputs2{
			Budget: in.Budget, Burned: in.Burned, Corrections: corrections, Epoch: in.Epoch, LogEnd: in.LogEnd, LogRoot: in.LogRoot,
			LogStart: in.LogStart, Paid: in.Paid, PolicyHash: in.PolicyHash, Prior: in.Prior, PriorHash: in.PriorHash, Project: in.Project,
			RegistryBlock: in.RegistryBlock, Source: in.Source, WindowEnd: in.WindowEnd, WindowStart: in.WindowStart,
		},
	}
}

func fromHeader2(h *wireHeader2) *Result {
	in := h.Inputs
	r := &Result{
		AllPoints: h.AllPoints, Budget: h.Budget, Corrections: h.Corrections, Errors: h.Errors, Fields: h.Fields, GroupNames: h.Groups,
		MemoryNames: h.Memory, OwnNames: h.Own, PaidDevices: h.PaidDevices, PeerNames: h.Peers, Pools: h.Pools, Reasons: h.Reasons, Residual: h.Residual, Root: h.Root,
		Total: h.Total, Unattributed: h.Unattributed, Verdicts: h.Verdicts, Version: h.Version,
		Inputs: epoch.Inputs{
			Budget: in.Budget, Burned: in.Burned, Epoch: in.Epoch, LogEnd: in.LogEnd, LogRoot: in.LogRoot, LogStart: in.LogStart, Paid: in.Paid,
			PolicyHash: in.PolicyHash, Prior: in.Prior, PriorHash: in.PriorHash, Project: in.Project, RegistryBlock: in.RegistryBlock,
			Source: in.Source, WindowEnd: in.WindowEnd, WindowStart: in.WindowStart,
		},
	}
	for _, c := range in.Corrections {
		r.Inputs.Corrections = append(r.Inputs.Corrections, epoch.Correction{Amount: c.Amount, Device: c.Device, Epoch: c.Epoch})
	}
	return r
}

func fromWireLeaf(w *wireLeaf) Leaf {
	s := w.Standing
	return Leaf{
		Account: w.Account, Amount: w.Amount, Amounts: w.Amounts, Base: w.Base, Correction: w.Correction, Cuts: w.Cuts, Device: w.Device,
		Evidence: w.Evidence, Features: fromWireFeatures(&w.Features), FirstIndex: w.FirstIndex, Groups: w.Groups, LastIndex: w.LastIndex,
		Memory: w.Memory, Points: w.Points, Readings: w.Readings, Reason: w.Reason, Remembered: w.Remembered, Hardware: s.Hardware,
		Standing: policy.Standing{Owner: w.Owner, AgeSeconds: s.Age, Bond: s.Bond, Findings: s.Findings, Stake: s.Stake},
	}
}

func fromWireFeatures(f *wireFeatures) policy.Features {
	out := policy.Features{
		Completeness: f.Completeness, Expected: f.Expected, Invalid: f.Invalid, Late: f.Late, MaxGapSeconds: f.MaxGap,
		Received: f.Received, Slots: f.Slots, Valid: f.Valid, Own: f.Own,
	}
	for _, v := range f.Fields {
		out.Fields = append(out.Fields, policy.FieldFeatures{
			Min: v.Min, Max: v.Max, Sum: v.Sum, Mean: v.Mean, Last: v.Last, Distinct: v.Distinct, LongestRun: v.LongestRun, Count: v.Count,
		})
	}
	for _, p := range f.Peers {
		out.Peers = append(out.Peers, policy.PeerFeatures{
			Agreed: p.Agreed, Alone: p.Alone, Bias: p.Bias, Compared: p.Compared, Deviation: p.Deviation, Peers: p.Peers,
		})
	}
	return out
}
