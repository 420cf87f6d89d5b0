package policy

import (
	"encoding/json"
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// Ways of a pool to turn points into coins.
const (
	ProRata  = "pro-rata" // each point is worth the same part of the pool's budget
	PerPoint = "price"    // each point is worth a price, while the budget lasts
)

// How an own feature sums up the readings of a device.
const (
	OverCount      = "count"
	OverSum        = "sum"
	OverMin        = "min"
	OverMax        = "max"
	OverMean       = "mean"
	OverLast       = "last"
	OverDistinct   = "distinct"
	OverLongestRun = "longest_run"
)

// A Rule is a condition and what it means when it does not hold.
type Rule struct {
	Code    Code   `json:"code"`
	Require string `json:"require"`
	Text    string `json:"text"`
}

// A Field is a value that readings have.
type Field struct {
	Label    string `json:"label"`
	Name     string `json:"name"`
	Optional bool   `json:"optional,omitempty"` // valid readings may lack it; since version 2
	Unit     string `json:"unit"`
}

// A Parameter is a number that expressions name, so that people find it in one place.
type Parameter struct {
	Name  string          `json:"name"`
	Value decimal.Decimal `json:"value"`
}

// An OwnFeature sums up the valid readings of one device in the order of
// their sequence numbers. It is 0 when no reading is taken.
type OwnFeature struct {
	Label string `json:"label"`
	Name  string `json:"name"`
	Of    string `json:"of,omitempty"` // expression; "" with OverCount
	Over  string `json:"over"`
	When  string `json:"when,omitempty"` // which readings are taken; "" for all
}

// A Peer compares a device's valid readings with those that other devices
// have under the same key in the same slot of the window.
type Peer struct {
	Key       string          `json:"key"`
	Label     string          `json:"label"`
	Least     int64           `json:"least"` // other devices without which a reading is alone, from 1
	Name      string          `json:"name"`
	Slot      Seconds         `json:"slot,omitempty"` // 0: the epoch is one slot
	Tolerance decimal.Decimal `json:"tolerance"`      // distance from the others up to which a reading agrees
	Value     string          `json:"value"`
	When      string          `json:"when,omitempty"` // which readings are compared; "" for all
}

// A Program is a WebAssembly module that gives the points.
type Program struct {
	Facts []string    `json:"facts,omitempty"` // facts of the device that it is told, in the order of their names
	Fuel  uint64      `json:"fuel"`            // units of work that one call may use
	Hash  common.Hash `json:"hash"`            // SHA-256 of the module
}

// A Group puts devices with points beside each other and changes their points.
type Group struct {
	Code   Code     `json:"code,omitempty"`   // of a reduction by Factor
	Factor string   `json:"factor,omitempty"` // "" when the points stay
	Key    string   `json:"key"`
	Label  string   `json:"label"`
	Name   string   `json:"name"`
	Rank   []string `json:"rank,omitempty"`
	Rules  []Rule   `json:"rules,omitempty"`
	Text   string   `json:"text,omitempty"`
}

// A Quota bounds what the devices under one key get together.
type Quota struct {
	Code Code   `json:"code"`
	Key  string `json:"key"`
	Most string `json:"most"`
	Text string `json:"text"`
}

// A Pool is a part of the budget and how it is divided.
type Pool struct {
	Cap    string  `json:"cap,omitempty"`
	Floor  string  `json:"floor,omitempty"`
	Label  string  `json:"label"`
	Method string  `json:"method"` // ProRata or PerPoint
	Name   string  `json:"name"`
	Points string  `json:"points"`
	Price  string  `json:"price,omitempty"` // with PerPoint alone
	Quotas []Quota `json:"quotas,omitempty"`
	Share  string  `json:"share"`
	Spill  string  `json:"spill,omitempty"` // name of the later pool that gets what this one leaves
}

// A MemorySlot is a number that a device takes into the next epoch.
type MemorySlot struct {
	Label string `json:"label"`
	Name  string `json:"name"`
	Value string `json:"value"`
}

// manifest is the canonical form of both versions; members are in the order of
// their names. What version 1 does not have is left out when it is empty.
type manifest struct {
	Allocation struct {
		Budget string `json:"budget,omitempty"`
		Method string `json:"method,omitempty"` // of version 1 alone
		Pools  []Pool `json:"pools,omitempty"`
	} `json:"allocation,omitzero"`
	Checks      []Rule       `json:"checks"`
	Eligibility []Rule       `json:"eligibility"`
	Features    []OwnFeature `json:"features,omitempty"`
	Groups      []Group      `json:"groups,omitempty"`
	Memory      []MemorySlot `json:"memory,omitempty"`
	Name        string       `json:"name"`
	Parameters  parameters   `json:"parameters,omitempty"`
	Peers       []Peer       `json:"peers,omitempty"`
	Points      string       `json:"points,omitempty"` // "" when a program gives them
	Policy      string       `json:"policy"`
	Program     *Program     `json:"program,omitempty"`
	Reading     struct {
		Fields   []Field `json:"fields"`
		Grace    Seconds `json:"grace"`
		Interval Seconds `json:"interval"`
		Type     string  `json:"type"`
	} `json:"reading"`
	Summary string `json:"summary"`
	Version uint32 `json:"version"`
}

// parameters are in the order of their names, and an object in JSON.
type parameters []Parameter

// MarshalJSON implements json.Marshaler.
func (list parameters) MarshalJSON() ([]byte, error) {
	object := map[string]decimal.Decimal{}
	for _, p := range list {
		object[p.Name] = p.Value
	}
	return json.Marshal(object)
}

// Seconds is a duration with one spelling, such as "600s".
type Seconds uint64

func (s Seconds) String() string { return strconv.FormatUint(uint64(s), 10) + "s" }

// MarshalText implements encoding.TextMarshaler with String.
func (s Seconds) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// everything is the pool of a policy that names none.
var everything = Pool{Name: "all", Label: "The whole budget", Share: "1", Points: "points", Method: ProRata}

// Format returns the version of the language that the policy is written in:
// Format or FormatV2.
func (p *Policy) Format() string { return p.manifest.Policy }

func (p *Policy) v2() bool { return p.manifest.Policy == FormatV2 }

// Parameters returns the policy's numbers, by name.
func (p *Policy) Parameters() []Parameter { return slices.Clone(p.manifest.Parameters) }

// OwnFeatures returns the policy's own features, in order.
func (p *Policy) OwnFeatures() []OwnFeature { return slices.Clone(p.manifest.Features) }

// Peers returns the comparisons with other devices, in order.
func (p *Policy) Peers() []Peer { return slices.Clone(p.manifest.Peers) }

// Program returns what gives the points instead of an expression, nil when none does.
func (p *Policy) Program() *Program { return p.manifest.Program }

// Groups returns the stages between points and pools, in order. The caller
// MUST NOT change their lists.
func (p *Policy) Groups() []Group { return slices.Clone(p.manifest.Groups) }

// Pools returns the parts of the budget in the order in which they are
// divided, at least one. The caller MUST NOT change their lists.
func (p *Policy) Pools() []Pool {
	if len(p.manifest.Allocation.Pools) == 0 {
		return []Pool{everything}
	}
	return slices.Clone(p.manifest.Allocation.Pools)
}

// BudgetExpression returns how much of an epoch's budget is given out, "" for
// all of it.
func (p *Policy) BudgetExpression() string { return p.manifest.Allocation.Budget }

// Memory returns the numbers that devices take into the next epoch, in order.
func (p *Policy) Memory() []MemorySlot { return slices.Clone(p.manifest.Memory) }
