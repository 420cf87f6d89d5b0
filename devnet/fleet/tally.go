package fleet

import (
	"cmp"
	"errors"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/archive"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/units"
)

// A Judgement is how a policy treats the devices that have one fault. A device counts in each epoch.
type Judgement struct {
	Fault   string              `json:"fault"` // "" for none
	Devices int                 `json:"devices"`
	Paid    int                 `json:"paid"`
	Amount  units.Amount        `json:"amount"`
	Refused map[policy.Code]int `json:"refused"` // by reason
}

// A Tally compares what a policy pays with what is true of the devices. It is for one goroutine.
type Tally struct {
	faults map[common.Address]string
	rows   map[string]*Judgement
}

// ErrNoTruth reports an archive that does not know what is wrong with its devices.
var ErrNoTruth = errors.New("nothing is known of the faults of recorded devices; simulate a fleet")

// NewTally reads the truth of an archive.
func NewTally(a *archive.Archive) (*Tally, error) {
	if a.Manifest().Made == "recorded" {
		return nil, ErrNoTruth
	}
	t := &Tally{faults: map[common.Address]string{}, rows: map[string]*Judgement{}}
	for truth, err := range a.Truth() {
		if err != nil {
			return nil, err
		}
		t.faults[common.Address(truth.Device)] = truth.Fault
	}
	return t, nil
}

// Add counts the devices of one epoch.
func (t *Tally) Add(r *reward.Result) {
	for _, leaf := range r.Leaves {
		fault := t.faults[leaf.Device]
		row := t.rows[fault]
		if row == nil {
			row = &Judgement{Fault: fault, Refused: map[policy.Code]int{}}
			t.rows[fault] = row
		}
		row.Devices++
		if leaf.Amount.IsZero() {
			row.Refused[leaf.Reason]++
			continue
		}
		row.Paid++
		row.Amount = row.Amount.Add(leaf.Amount)
	}
}

// Rows returns the judgements, devices without a fault first.
func (t *Tally) Rows() []Judgement {
	var rows []Judgement
	for _, fault := range slices.SortedFunc(maps.Keys(t.rows), cmp.Compare[string]) {
		rows = append(rows, *t.rows[fault])
	}
	return rows
}
