// Package dryrun carries out a proposal's actions on top of the newest state without sending them, and says what they change
// and for whom.
package dryrun

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// An Action is one call of a proposal, as the timelock makes it.
type Action struct {
	Target common.Address
	Value  *big.Int // wei; nil is 0
	Data   []byte
}

// Actions are those of a proposal.
func Actions(proposal []chain.Action) []Action {
	var out []Action
	for _, a := range proposal {
		out = append(out, Action{a.Target, a.Value.Big(), a.Data})
	}
	return out
}

// ErrNoActions reports a proposal that does nothing.
var ErrNoActions = errors.New("the proposal has no actions")

// A Config says who acts, and how far back to look. The zero value is that of Run.
type Config struct {
	// From makes the calls. Default the timelock.
	From common.Address
	// Epochs of the past that new rules of faults are tried on. Default 24: a day.
	Epochs uint64
	// Blocks of the past that new shares of the base fee are tried on. Default 3,600: an hour.
	Blocks uint64
	// Mirror has a project's public files, for what a new policy would have paid. Nil: that is not told.
	Mirror func(epoch.Project) *mirror.Mirror
	// Policy is the new policy, where the mirror does not have it yet. Nil: the mirror has.
	Policy *policy.Policy
	// Replayed are the settled epochs that a new policy is tried on. Default 7.
	Replayed uint64
}

// A Report says what actions would do.
type Report struct {
	Block      uint64      `json:"block"` // on top of which
	Time       uint64      `json:"time"`  // of that block, seconds since the Unix epoch
	From       string      `json:"from"`
	Actions    []Done      `json:"actions"`
	Reverted   *Reverted   `json:"reverted,omitempty"` // then nothing would change
	Parameters []Parameter `json:"parameters"`         // those that change
	Views      []Change    `json:"views"`              // other answers of contracts that change
	Balances   []Balance   `json:"balances"`           // accounts whose coins change
	Effects    []Effect    `json:"effects"`
}

// A Done action is one that was carried out, in words.
type Done struct {
	Call   string   `json:"call"`
	Gas    uint64   `json:"gas"`
	Events []string `json:"events"`
}

// Reverted says which action fails, and why.
type Reverted struct {
	Action int    `json:"action"` // from 1
	Call   string `json:"call"`
	Reason string `json:"reason"`
	Err    error  `json:"-"` // a *chain.RevertError if a contract refused
}

// A Parameter is one that changes. Values are as the chain keeps them: wei for a unit of IOTX, hundredths for %.
type Parameter struct {
	Name   string
	Unit   string
	Before *big.Int
	After  *big.Int
}

// MarshalJSON writes the values as text: they are larger than what JSON's numbers hold.
func (p Parameter) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Name   string `json:"name"`
		Unit   string `json:"unit"`
		Before string `json:"before"`
		After  string `json:"after"`
	}{p.Name, p.Unit, p.Before.String(), p.After.String()})
}

// A Change is an answer of a contract that is another one afterwards.
type Change struct {
	Contract string `json:"contract"`
	View     string `json:"view"`
	Before   string `json:"before"`
	After    string `json:"after"`
}

// A Balance is an account's coins, in wei.
type Balance struct {
	Account string       `json:"account"`
	Name    string       `json:"name,omitempty"`
	Before  units.Amount `json:"before"`
	After   units.Amount `json:"after"`
}

// An Effect is a table of what changes for whom.
type Effect struct {
	Title   string     `json:"title"`
	Columns []string   `json:"columns"`
	Rows    [][]string `json:"rows"`
	Note    string     `json:"note,omitempty"` // what the table does not know
}

// Run carries out actions on top of the newest block.
func Run(ctx context.Context, c *chain.Client, actions []Action) (Report, error) {
	return Config{}.Run(ctx, c, actions)
}

// Run carries out actions on top of the newest block. An action that reverts is no error: it stands in the report.
func (cfg Config) Run(ctx context.Context, c *chain.Client, actions []Action) (Report, error) {
	if len(actions) == 0 {
		return Report{}, ErrNoActions
	}
	w, err := newWorld(ctx, c, cfg.withDefaults(), actions)
	if err != nil {
		return Report{}, err
	}
	report := Report{Block: w.head.Number.Uint64(), Time: w.head.Time, From: w.name(w.cfg.From),
		Actions: []Done{}, Parameters: []Parameter{}, Views: []Change{}, Balances: []Balance{}, Effects: []Effect{}}
	outcome, err := w.act(ctx)
	if err != nil {
		return report, fmt.Errorf("carry out the actions: %w", err)
	}
	report.Actions, report.Reverted = w.describe(outcome)
	if report.Reverted != nil {
		return report, nil
	}
	if report.Balances, err = w.balances(ctx, outcome); err != nil {
		return report, err
	}
	if report.Parameters, err = w.parameters(ctx); err != nil {
		return report, err
	}
	w.touched = touched(actions, outcome)
	if report.Views, err = w.views(ctx, w.touched); err != nil {
		return report, err
	}
	report.Effects, err = w.effects(ctx, report)
	return report, err
}

func (cfg Config) withDefaults() Config {
	if cfg.From == (common.Address{}) {
		cfg.From = predeploys.Timelock
	}
	if cfg.Epochs == 0 {
		cfg.Epochs = 24
	}
	if cfg.Replayed == 0 {
		cfg.Replayed = 7
	}
	if cfg.Blocks == 0 {
		cfg.Blocks = 3600
	}
	return cfg
}

// touched are the contracts that were called, or said something.
func touched(actions []Action, outcome []result) (list []common.Address) {
	for i, a := range actions {
		list = append(list, a.Target)
		for _, l := range outcome[i].logs {
			list = append(list, l.Address)
		}
	}
	slices.SortFunc(list, common.Address.Cmp)
	return slices.Compact(list)
}
