package dryrun

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
)

// maxProjects and maxOperators bound what is read for a table.
const (
	maxProjects  = 500
	maxOperators = 500
)

// pool returns the pool's views, or nil when the chain has none.
func (w *world) pool(ctx context.Context) (*bindings.RestakingPoolCaller, error) {
	if there, err := w.has(ctx, predeploys.RestakingPool); err != nil || !there {
		return nil, err
	}
	return bindings.NewRestakingPoolCaller(predeploys.RestakingPool, w.before())
}

// meterEffect tells how much can be slashed a day.
func meterEffect(ctx context.Context, w *world) (*Effect, error) {
	pool, err := w.pool(ctx)
	if err != nil || pool == nil {
		return nil, err
	}
	total, err := pool.Total(w.before().opts(ctx), common.Address{})
	if err != nil {
		return nil, fmt.Errorf("read what is restaked: %w", err)
	}
	before, after := w.values("pool.meter")
	return &Effect{Title: "The most that accusations take a day, " + w.change("pool.meter"), Columns: []string{"ASSET", "RESTAKED", "A DAY"},
		Rows: [][]string{{"IOTX", iotx(total), iotxArrow(partOf(total, before), partOf(total, after))}},
		Note: "listed tokens follow by the same part; proofs are not held back by the meter"}, nil
}

// slashSplitEffect divides a slash of 1,000 IOTX.
func slashSplitEffect(_ context.Context, w *world) (*Effect, error) {
	sum := new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18))
	e := &Effect{Title: "Of a slash of 1,000 IOTX", Columns: []string{"WHO", "PART", "GETS (IOTX)"}, Rows: [][]string{}}
	wasRest, isRest := new(big.Int).Set(sum), new(big.Int).Set(sum)
	for _, p := range []struct{ name, who string }{{"pool.burn", "burned"}, {"pool.harmed", "the harmed"}, {"pool.reporter", "the reporter"}} {
		before, after := w.values(p.name)
		was, is := partOf(sum, before), partOf(sum, after)
		wasRest.Sub(wasRest, was)
		isRest.Sub(isRest, is)
		e.Rows = append(e.Rows, []string{p.who, w.change(p.name), iotxArrow(was, is)})
	}
	e.Rows = append(e.Rows, []string{"insurance", "the rest", iotxArrow(wasRest, isRest)})
	return e, nil
}

// projectStakeEffect tells which projects could not register devices any more, or could again.
func projectStakeEffect(ctx context.Context, w *world) (*Effect, error) {
	pool, err := w.pool(ctx)
	if err != nil || pool == nil {
		return nil, err
	}
	projects, err := bindings.NewProjectRegistryCaller(predeploys.ProjectRegistry, w.before())
	if err != nil {
		return nil, err
	}
	opts := w.before().opts(ctx)
	n, err := projects.Count(opts)
	if err != nil {
		return nil, fmt.Errorf("count the projects: %w", err)
	}
	before, after := w.values("pool.projectStake")
	e := &Effect{Title: "Projects and what they must have restaked, " + w.change("pool.projectStake"),
		Columns: []string{"PROJECT", "OWNER", "RESTAKED (IOTX)", "MAY REGISTER DEVICES"}, Rows: [][]string{}}
	for id := uint64(1); id <= min(n.Uint64(), maxProjects); id++ {
		owner, err := projects.OwnerOf(opts, new(big.Int).SetUint64(id))
		if err != nil {
			return nil, fmt.Errorf("read the owner of project %d: %w", id, err)
		}
		has, err := pool.RestakedBy(opts, owner)
		if err != nil {
			return nil, fmt.Errorf("read what the owner of project %d has restaked: %w", id, err)
		}
		if was, is := has.Cmp(before) >= 0, has.Cmp(after) >= 0; was != is {
			e.Rows = append(e.Rows, []string{fmt.Sprint(id), owner.Hex(), iotx(has), yesNo(was) + " → " + yesNo(is)})
		}
	}
	if n.Uint64() > maxProjects {
		e.Note = fmt.Sprintf("only the first %d of %s projects were looked at", maxProjects, n)
	} else if len(e.Rows) == 0 {
		e.Note = fmt.Sprintf("nothing changes for the %s projects", n)
	}
	return e.atMost(maxRows), nil
}

// commissionEffect tells whose commission the cap changes, asked of the contracts themselves.
func commissionEffect(ctx context.Context, w *world) (*Effect, error) {
	if there, err := w.has(ctx, predeploys.RestakingPool); err != nil || !there {
		return nil, err
	}
	var callers [2]*bindings.RestakingPoolCaller
	for i, s := range []state{w.before(), w.after()} {
		caller, err := bindings.NewRestakingPoolCaller(predeploys.RestakingPool, s)
		if err != nil {
			return nil, err
		}
		callers[i] = caller
	}
	opts := w.before().opts(ctx)
	e := &Effect{Title: "Operators' commission, at most " + w.change("pool.commission"), Columns: []string{"OPERATOR", "OWNER", "COMMISSION"}, Rows: [][]string{}}
	operators := uint32(0)
	for n := uint32(1); n <= maxOperators; n++ {
		owner, err := callers[0].OwnerOf(opts, n)
		if err != nil || owner == (common.Address{}) {
			break // they are numbered without gaps
		}
		operators++
		var commissions [2]*big.Int
		for i, c := range callers {
			if commissions[i], err = c.CommissionOf(opts, n); err != nil {
				return nil, fmt.Errorf("read the commission of operator %d: %w", n, err)
			}
		}
		if commissions[0].Cmp(commissions[1]) != 0 {
			e.Rows = append(e.Rows, []string{fmt.Sprint(n), owner.Hex(), inUnit(commissions[0], percent) + " → " + inUnit(commissions[1], percent)})
		}
	}
	if len(e.Rows) == 0 {
		e.Note = fmt.Sprintf("nothing changes for the %d operators", operators)
	}
	return e.atMost(maxRows), nil
}
