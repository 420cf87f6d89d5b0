package dryrun

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/report"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// cellResolution is that of H3 cells of five square kilometres, as trellis policy diff has it.
const cellResolution = 7

// edgeRows are the devices that a table shows at each end.
const edgeRows = 10

// A policyChange is a policy that actions set.
type policyChange struct {
	project epoch.Project
	hash    common.Hash
}

// policyChanges finds them among the actions.
func (w *world) policyChanges() ([]policyChange, error) {
	settlement, err := bindings.SettlementMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	method := settlement.Methods["setPolicy"]
	var changes []policyChange
	for _, a := range w.actions {
		if a.Target != predeploys.Settlement || len(a.Data) < 4 || string(a.Data[:4]) != string(method.ID) {
			continue
		}
		args, err := method.Inputs.Unpack(a.Data[4:])
		if err != nil {
			continue // it reverts, which is told
		}
		project, isNumber := args[0].(*big.Int)
		hash, isHash := args[1].([32]byte)
		if isNumber && isHash && project.IsUint64() {
			changes = append(changes, policyChange{epoch.Project(project.Uint64()), hash})
		}
	}
	return changes, nil
}

// policyEffect replays the newest settled epochs under the policy that is to be set: who would have gained and who lost.
func policyEffect(ctx context.Context, w *world) (*Effect, error) {
	changes, err := w.policyChanges()
	if err != nil || len(changes) == 0 {
		return nil, err
	}
	c := changes[len(changes)-1]
	e := &Effect{Title: fmt.Sprintf("Policy of project %d: who gains and who loses", c.project), Columns: []string{"DEVICE", "BEFORE (IOTX)", "AFTER (IOTX)", "CHANGE", "REASON"}, Rows: [][]string{}}
	if len(changes) > 1 {
		e.Note = fmt.Sprintf("%d policies are set; this is of the last", len(changes))
	}
	if w.cfg.Mirror == nil {
		e.Note = joinNotes(e.Note, "nothing is known of the past: name the project's mirror")
		return e, nil
	}
	d, err := w.policyDifference(ctx, c)
	switch {
	case errors.Is(err, errNoHistory), errors.Is(err, fs.ErrNotExist):
		e.Note = joinNotes(e.Note, err.Error()) // a proposal may come before the policy is published
		return e, nil
	case err != nil:
		return nil, err
	}
	return w.tellPolicy(e, d), nil
}

// errNoHistory reports a project that cannot be replayed.
var errNoHistory = errors.New("no epoch was settled yet, so nothing is known of who gains")

func (w *world) policyDifference(ctx context.Context, c policyChange) (*report.Difference, error) {
	m := w.cfg.Mirror(c.project)
	status, err := w.client.Project(ctx, c.project)
	if err != nil {
		return nil, err
	}
	inputs, err := w.settled(ctx, c.project)
	if err != nil {
		return nil, err
	}
	if len(inputs) == 0 || status.PolicyHash == (common.Hash{}) {
		return nil, errNoHistory
	}
	var policies [2]*policy.Policy
	for i, hash := range []common.Hash{status.PolicyHash, c.hash} {
		if given := w.cfg.Policy; given != nil && given.Hash() == hash {
			if err := replay.AttachProgram(ctx, m, given); err != nil {
				return nil, err
			}
			policies[i] = given // the caller's to close
			continue
		}
		p, err := replay.LoadPolicy(ctx, m, hash)
		if err != nil {
			return nil, fmt.Errorf("publish policy %s in the mirror, or name its file with --policy, to see who gains: %w", hash, err)
		}
		defer p.Close()
		policies[i] = p
	}
	h := replay.History{Inputs: inputs, Mirror: m, Devices: chain.NewRegistry(c.project, w.client, slog.New(slog.DiscardHandler))}
	return replay.DiffPolicies(ctx, h, policies[0], policies[1], cellResolution, nil)
}

// settled returns the inputs of the newest settled epochs, ascending.
func (w *world) settled(ctx context.Context, p epoch.Project) (inputs []epoch.Inputs, err error) {
	latest, err := w.client.LatestEpoch(ctx, p)
	if err != nil {
		return nil, err
	}
	for n := latest; n > 0 && uint64(len(inputs)) < w.cfg.Replayed; n-- {
		status, err := w.client.Epoch(ctx, p, n)
		if err != nil {
			return nil, err
		}
		if status.State == epoch.Settled {
			inputs = append([]epoch.Inputs{status.Inputs}, inputs...)
		}
	}
	return inputs, nil
}

// tellPolicy fills the table with sums and both ends of the devices.
func (w *world) tellPolicy(e *Effect, d *report.Difference) *Effect {
	e.Title += fmt.Sprintf(", by epochs %d to %d", d.Epochs[0].Epoch, d.Epochs[len(d.Epochs)-1].Epoch)
	e.Rows = append(e.Rows, []string{fmt.Sprintf("all %d", len(d.Devices)), d.Total.Before.IOTX(), d.Total.After.IOTX(), signed(d.Total.Gain()), ""})
	last := len(d.Devices)
	for i := range d.Devices {
		if i < edgeRows || i >= last-edgeRows {
			if c := &d.Devices[i]; c.Gain().Sign() != 0 || c.Reasons[0] != c.Reasons[1] {
				e.Rows = append(e.Rows, []string{strings.ToLower(c.Device.Hex()), c.Before.IOTX(), c.After.IOTX(), signed(c.Gain()), arrow(string(c.Reasons[0]), string(c.Reasons[1]))})
			}
		}
	}
	e.Note = joinNotes(e.Note, fmt.Sprintf("%d devices gain, %d lose %s IOTX together, %d that were paid get nothing, %d that got nothing are paid; Gini %s; all rows: trellis policy diff %s %s",
		d.Gainers, d.Losers, d.Moved.IOTX(), d.ToZero, d.FromZero, arrow(d.ByDevice[0].Gini.String(), d.ByDevice[1].Gini.String()), d.Policies[0].Hash, d.Policies[1].Hash))
	return e
}

// signed writes wei, which may be below 0, as coins.
func signed(n *big.Int) string {
	amount, err := units.FromBig(new(big.Int).Abs(n))
	switch {
	case err != nil:
		return n.String() + " wei"
	case n.Sign() < 0:
		return "-" + amount.IOTX()
	case n.Sign() > 0:
		return "+" + amount.IOTX()
	}
	return "0"
}
