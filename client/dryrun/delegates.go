package dryrun

import (
	"context"
	"fmt"
	"math/big"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/units"
)

func label(d chain.Delegate) string { return fmt.Sprintf("%s (%d)", d.Name, d.Number) }

// backed is a delegate with the coins that back it, or could.
type backed struct {
	chain.Delegate
	coins *big.Int
}

// activeDelegates returns those that are active, with what backs them.
func (w *world) activeDelegates(ctx context.Context) ([]backed, error) {
	all, err := w.client.Delegates(ctx)
	if err != nil {
		return nil, err
	}
	var out []backed
	for _, d := range all {
		if !d.Active {
			continue
		}
		b, err := w.client.Bucket(ctx, d.Bucket)
		if err != nil {
			return nil, err
		}
		out = append(out, backed{d, b.Amount.Big()})
	}
	return out, nil
}

// stayEffect tells whom the next slash would put out.
func stayEffect(ctx context.Context, w *world) (*Effect, error) {
	before, after := w.values("delegate.minStay")
	delegates, err := w.activeDelegates(ctx)
	if err != nil {
		return nil, err
	}
	e := &Effect{Title: "Active delegates and the least to stay, " + w.change("delegate.minStay"),
		Columns: []string{"DELEGATE", "BACKED BY (IOTX)", "AT ITS NEXT SLASH"}, Rows: [][]string{}}
	for _, d := range delegates {
		was, is := stays(d.coins, before), stays(d.coins, after)
		if was != is {
			e.Rows = append(e.Rows, []string{label(d.Delegate), iotx(d.coins), was + " → " + is})
		}
	}
	if len(e.Rows) == 0 {
		e.Note = fmt.Sprintf("nothing changes for the %d active delegates", len(delegates))
	}
	return e.atMost(maxRows), nil
}

func stays(coins, least *big.Int) string {
	if coins.Cmp(least) < 0 {
		return "drops out"
	}
	return "stays, unless it falls below"
}

// activateEffect tells who could become active, and who could not come back.
func activateEffect(ctx context.Context, w *world) (*Effect, error) {
	before, after := w.values("delegate.minActivate")
	all, err := w.client.Delegates(ctx)
	if err != nil {
		return nil, err
	}
	e := &Effect{Title: "Who can become an active delegate, with " + w.change("delegate.minActivate"),
		Columns: []string{"DELEGATE", "NOW", "LARGEST BUCKET OF ITS OWN FOR IT (IOTX)", "COULD BE ACTIVATED"}, Rows: [][]string{}}
	for _, d := range all {
		if d.Removed {
			continue
		}
		coins, err := w.largestBucket(ctx, d)
		if err != nil {
			return nil, err
		}
		was, is := yesNo(coins.Cmp(before) >= 0), yesNo(coins.Cmp(after) >= 0)
		if was == is {
			continue
		}
		now := "inactive"
		if d.Active {
			now = "active, and stays so"
		}
		e.Rows = append(e.Rows, []string{label(d), now, iotx(coins), was + " → " + is})
	}
	if len(e.Rows) == 0 {
		e.Note = fmt.Sprintf("nothing changes for the %d delegates", len(all))
	}
	e.Note = joinNotes(e.Note, "buckets that others could endorse are not looked at")
	return e.atMost(maxRows), nil
}

// largestBucket returns the coins of the largest bucket of the delegate's owner that votes for it, or that backs it.
func (w *world) largestBucket(ctx context.Context, d chain.Delegate) (*big.Int, error) {
	buckets, err := w.client.BucketsOf(ctx, d.Owner, 1000)
	if err != nil {
		return nil, err
	}
	var most units.Amount
	for _, b := range buckets {
		if b.Delegate == d.Number && b.UnstakedAt == 0 && b.Amount.Cmp(most) > 0 {
			most = b.Amount
		}
	}
	return most.Big(), nil
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func feeEffect(ctx context.Context, w *world) (*Effect, error) {
	before, after := w.values("delegate.fee")
	all, err := w.client.Delegates(ctx)
	if err != nil {
		return nil, err
	}
	return &Effect{Title: "Registering a delegate", Columns: []string{"WHO", "PAYS INTO THE REWARD POOL (IOTX)"},
		Rows: [][]string{{"each new delegate", iotxArrow(before, after)}},
		Note: fmt.Sprintf("the %d that are registered have paid", len(all))}, nil
}

// doubleSignEffect tells what signing twice would cost each active delegate.
func doubleSignEffect(ctx context.Context, w *world) (*Effect, error) {
	before, after := w.values("fault.doubleSign")
	delegates, err := w.activeDelegates(ctx)
	if err != nil {
		return nil, err
	}
	e := &Effect{Title: "What signing twice costs, at " + w.change("fault.doubleSign"),
		Columns: []string{"DELEGATE", "BACKED BY (IOTX)", "WOULD LOSE (IOTX)"}, Rows: [][]string{}}
	for _, d := range delegates {
		e.Rows = append(e.Rows, []string{label(d.Delegate), iotx(d.coins), iotxArrow(partOf(d.coins, before), partOf(d.coins, after))})
	}
	return e.atMost(maxRows), nil
}

// bucketEffect counts the buckets that are smaller than the least.
func bucketEffect(ctx context.Context, w *world) (*Effect, error) {
	before, after := w.values("stake.minBucket")
	buckets, more, err := w.allBuckets(ctx)
	if err != nil {
		return nil, err
	}
	count := func(least *big.Int) (n int, coins *big.Int) {
		coins = new(big.Int)
		for _, b := range buckets {
			if b.StakedAmount.Cmp(least) < 0 {
				n++
				coins.Add(coins, b.StakedAmount)
			}
		}
		return n, coins
	}
	n, coins := count(before)
	m, more2 := count(after)
	return &Effect{Title: "Buckets below the least, " + w.change("stake.minBucket"), Columns: []string{"WHAT", "BUCKETS", "COINS IN THEM (IOTX)"},
		Rows: [][]string{{"stay as they are, and could not be made anew", arrow(fmt.Sprint(n), fmt.Sprint(m)), iotxArrow(coins, more2)}}, Note: more}, nil
}
