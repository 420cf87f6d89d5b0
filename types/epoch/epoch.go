// Package epoch names the rounds in which a project pays, and what is pinned on the chain before one is scored.
package epoch

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/types/units"
)

// A Number counts a project's epochs from 1.
type Number uint64

// A Project is the number of a project in the registry, from 1.
type Project uint64

// Inputs are all that an epoch's score depends on, besides what they name:
// the log's entries, the policy and the registry. Scoring is a pure function
// of them (I8).
type Inputs struct {
	Project       Project      `json:"project"`
	Epoch         Number       `json:"epoch"`
	LogStart      uint64       `json:"logStart"`    // index of the first entry
	LogEnd        uint64       `json:"logEnd"`      // index after the last entry
	LogRoot       common.Hash  `json:"logRoot"`     // RFC 6962 root of the log at size LogEnd
	WindowStart   uint64       `json:"windowStart"` // reading time in milliseconds, inclusive
	WindowEnd     uint64       `json:"windowEnd"`   // reading time in milliseconds, exclusive
	PolicyHash    common.Hash  `json:"policyHash"`
	RegistryBlock uint64       `json:"registryBlock"` // devices registered up to this block, inclusive, count
	Budget        units.Amount `json:"budget"`
	Source        string       `json:"source"` // what the readings' source must be

	// What policies since version 2 may ask for; docs/spec/scoring.md §1.
	Prior       Number       `json:"prior,omitempty"`       // the newest epoch that was settled when this one was pinned; 0 for none
	PriorHash   common.Hash  `json:"priorHash,omitzero"`    // of its result
	Paid        units.Amount `json:"paid,omitzero"`         // by those who use the network, since the epoch before was pinned
	Burned      units.Amount `json:"burned,omitzero"`       // of it
	Corrections []Correction `json:"corrections,omitempty"` // paid beside the budget, in the order of the chain
}

// A Correction is what an appeal found that a device was paid too little in an
// earlier epoch. It is paid in the next one, beside that epoch's budget.
type Correction struct {
	Device common.Address `json:"device"`
	Amount units.Amount   `json:"amount"`
	Epoch  Number         `json:"epoch"` // the one it corrects
}

// Check returns what makes the inputs impossible.
func (in Inputs) Check() error {
	switch {
	case in.LogEnd < in.LogStart:
		return fmt.Errorf("epoch %d: log range %d to %d runs backwards", in.Epoch, in.LogStart, in.LogEnd)
	case in.WindowEnd <= in.WindowStart:
		return fmt.Errorf("epoch %d: window %d to %d is empty", in.Epoch, in.WindowStart, in.WindowEnd)
	case in.Project == 0 || in.Epoch == 0:
		return fmt.Errorf("project %d, epoch %d: both count from 1", in.Project, in.Epoch)
	}
	return nil
}

// A State is where an epoch stands on the chain.
type State uint8

// The states in the order that an epoch goes through them.
const (
	None State = iota
	Pinned
	Posted
	Contested
	Settled
	Void
)

var stateNames = [...]string{"none", "pinned", "posted", "contested", "settled", "void"}

// String returns the word that APIs and pages use.
func (s State) String() string {
	if int(s) < len(stateNames) {
		return stateNames[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}
