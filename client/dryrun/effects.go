package dryrun

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// An effect says what a change means for whom. Another one is a line here.
type effect struct {
	// parameters are those by whose change it is called.
	parameters []string
	// contracts are those by whose changed views it is called.
	contracts []string
	// tell returns nil when there is nothing to tell.
	tell func(context.Context, *world) (*Effect, error)
}

// effects are told in this order.
var effects = []effect{
	{parameters: []string{"delegate.minStay"}, tell: stayEffect},
	{parameters: []string{"delegate.minActivate"}, tell: activateEffect},
	{parameters: []string{"delegate.fee"}, tell: feeEffect},
	{parameters: []string{"fault.productivity", "fault.missed", "fault.probation"}, tell: faultEffect},
	{parameters: []string{"fault.doubleSign"}, tell: doubleSignEffect},
	{parameters: []string{"stake.minBucket"}, tell: bucketEffect},
	{parameters: []string{"dao.weekly", "dao.restakers", "dao.gaugeCap"}, tell: weeklyEffect},
	{parameters: []string{"dao.propose", "gov.propose"}, tell: proposeEffect},
	{parameters: []string{"gov.quorumLow", "gov.quorumHigh", "dao.grantQuorum"}, tell: quorumEffect},
	{parameters: []string{"pool.meter"}, tell: meterEffect},
	{parameters: []string{"pool.burn", "pool.harmed", "pool.reporter"}, tell: slashSplitEffect},
	{parameters: []string{"pool.projectStake"}, tell: projectStakeEffect},
	{parameters: []string{"pool.commission"}, tell: commissionEffect},
	{contracts: []string{"Treasury"}, tell: spenderEffect},
	{contracts: []string{"Monetary"}, tell: emissionEffect},
	{contracts: []string{"Monetary"}, tell: feeShareEffect},
	{contracts: []string{"Settlement"}, tell: policyEffect},
}

// effects tells all that the changes of a report mean.
func (w *world) effects(ctx context.Context, r Report) ([]Effect, error) {
	out := []Effect{}
	for _, e := range effects {
		byParameter := slices.ContainsFunc(r.Parameters, func(p Parameter) bool { return slices.Contains(e.parameters, p.Name) })
		byContract := slices.ContainsFunc(w.touched, func(a common.Address) bool {
			return slices.Contains(e.contracts, w.name(a))
		})
		if !byParameter && !byContract {
			continue
		}
		told, err := e.tell(ctx, w)
		if err != nil {
			return nil, fmt.Errorf("tell what it means: %w", err)
		}
		if told != nil {
			out = append(out, *told)
		}
	}
	return out, nil
}

// change writes a parameter's values, with an arrow if it changes.
func (w *world) change(name string) string {
	before, after := w.values(name)
	if before.Cmp(after) == 0 {
		return inUnit(after, w.unit(name))
	}
	return inUnit(before, w.unit(name)) + " → " + inUnit(after, w.unit(name))
}

// partOf returns n × bp ÷ 10,000.
func partOf(n, bp *big.Int) *big.Int {
	out := new(big.Int).Mul(n, bp)
	return out.Quo(out, big.NewInt(10_000))
}

// arrow writes one value if both are the same.
func arrow(before, after string) string {
	if before == after {
		return after
	}
	return before + " → " + after
}

func iotxArrow(before, after *big.Int) string { return arrow(iotx(before), iotx(after)) }

// atMost shortens a table, and says so.
func (e *Effect) atMost(rows int) *Effect {
	if left := len(e.Rows) - rows; left > 0 {
		e.Rows = e.Rows[:rows]
		e.Note = joinNotes(e.Note, fmt.Sprintf("%d more rows", left))
	}
	return e
}

func joinNotes(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "; " + b
}

// maxRows is what a person reads.
const maxRows = 50
