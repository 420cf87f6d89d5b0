package dryrun

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
)

// maxGauges, maxBuckets bound what is read for a table.
const (
	maxGauges  = 500
	maxBuckets = 20_000
	bucketPage = 500 // StakingView.MAX_PAGE
)

// weeklyEffect divides a week's budget by the votes of now.
func weeklyEffect(ctx context.Context, w *world) (*Effect, error) {
	wasWeek, isWeek := w.values("dao.weekly")
	wasRestakers, isRestakers := w.values("dao.restakers")
	treasury, err := w.client.Eth().BalanceAt(ctx, predeploys.Treasury, w.head.Number)
	if err != nil {
		return nil, fmt.Errorf("read the treasury: %w", err)
	}
	was, is := partOf(wasWeek, wasRestakers), partOf(isWeek, isRestakers)
	e := &Effect{Title: "The DAO's week of " + w.change("dao.weekly"), Columns: []string{"WHO", "VOTES", "A WEEK (IOTX)"}, Rows: [][]string{
		{"restakers", "", iotxArrow(was, is)},
		{"gauges", "", iotxArrow(new(big.Int).Sub(wasWeek, was), new(big.Int).Sub(isWeek, is))},
	}}
	if err := w.gaugeRows(ctx, e, new(big.Int).Sub(wasWeek, was), new(big.Int).Sub(isWeek, is)); err != nil {
		return nil, err
	}
	e.Note = joinNotes(e.Note, fmt.Sprintf("the treasury has %s IOTX: %s without income", iotx(treasury), arrow(weeks(treasury, wasWeek), weeks(treasury, isWeek))))
	return e.atMost(maxRows), nil
}

func weeks(treasury, week *big.Int) string {
	if week.Sign() == 0 {
		return "for ever"
	}
	return new(big.Int).Quo(treasury, week).String() + " weeks"
}

// gaugeRows adds what each gauge would get of a week's pot by this week's votes until now.
func (w *world) gaugeRows(ctx context.Context, e *Effect, was, is *big.Int) error {
	if there, err := w.has(ctx, predeploys.GaugeVoter); err != nil || !there {
		return err
	}
	factory, err := bindings.NewGaugeFactoryCaller(predeploys.GaugeFactory, w.before())
	if err != nil {
		return err
	}
	voter, err := bindings.NewGaugeVoterCaller(predeploys.GaugeVoter, w.before())
	if err != nil {
		return err
	}
	opts := w.before().opts(ctx)
	gauges, err := factory.List(opts, new(big.Int), big.NewInt(maxGauges))
	if err != nil {
		return fmt.Errorf("list the gauges: %w", err)
	}
	week, err := voter.CurrentWeek(opts)
	if err != nil {
		return fmt.Errorf("read the week: %w", err)
	}
	total, err := voter.TotalOf(opts, week)
	if err != nil {
		return fmt.Errorf("read the votes: %w", err)
	}
	if total.Sign() == 0 {
		e.Note = joinNotes(e.Note, "nobody has voted for a gauge this week: all of it would stay in the treasury")
		return nil
	}
	wasCap, isCap := w.values("dao.gaugeCap")
	for _, g := range gauges {
		votes, err := voter.WeightOf(opts, week, g.Gauge)
		if err != nil {
			return fmt.Errorf("read the votes of gauge %s: %w", g.Gauge, err)
		}
		if votes.Sign() == 0 {
			continue
		}
		share := new(big.Int).Quo(new(big.Int).Mul(votes, big.NewInt(10_000)), total)
		e.Rows = append(e.Rows, []string{"  " + g.Name, hundredths(share) + " %", iotxArrow(gaugePart(was, votes, total, wasCap), gaugePart(is, votes, total, isCap))})
	}
	return nil
}

// gaugePart is a gauge's part of the pot, at most the cap; what is above goes back to the treasury.
func gaugePart(pot, votes, total, limit *big.Int) *big.Int {
	part := new(big.Int).Mul(pot, votes)
	part.Quo(part, total)
	if most := partOf(pot, limit); part.Cmp(most) > 0 {
		return most
	}
	return part
}

// allBuckets reads all buckets that there are; the note says if they were not all.
func (w *world) allBuckets(ctx context.Context) (out []bindings.StakingViewVoteBucket, note string, err error) {
	view, err := bindings.NewStakingViewCaller(predeploys.StakingView, w.before())
	if err != nil {
		return nil, "", err
	}
	opts := w.before().opts(ctx)
	count, err := view.BucketsCount(opts)
	if err != nil {
		return nil, "", fmt.Errorf("count the buckets: %w", err)
	}
	for offset := uint64(0); offset < count.Total; offset += bucketPage {
		if offset >= maxBuckets {
			return out, fmt.Sprintf("only the first %d of %d buckets were looked at", maxBuckets, count.Total), nil
		}
		page, err := view.Buckets(opts, uint32(offset), bucketPage)
		if err != nil {
			return nil, "", fmt.Errorf("list the buckets: %w", err)
		}
		out = append(out, page...)
	}
	return out, "", nil
}

// powers returns the votes that count now of all who own buckets, the most first.
func (w *world) powers(ctx context.Context) (owners []common.Address, votes map[common.Address]*big.Int, total *big.Int, note string, err error) {
	escrow, err := bindings.NewVoteEscrowCaller(predeploys.VoteEscrow, w.before())
	if err != nil {
		return nil, nil, nil, "", err
	}
	buckets, note, err := w.allBuckets(ctx)
	if err != nil {
		return nil, nil, nil, "", err
	}
	snapshot, total, err := w.snapshot(ctx, escrow)
	if err != nil {
		return nil, nil, nil, "", err
	}
	votes, err = w.votesOf(ctx, buckets, snapshot)
	if err != nil {
		return nil, nil, nil, "", err
	}
	owners = slices.Collect(maps.Keys(votes))
	slices.SortFunc(owners, func(a, b common.Address) int {
		if c := votes[b].Cmp(votes[a]); c != 0 {
			return c
		}
		return a.Cmp(b)
	})
	return owners, votes, total, note, nil
}

// votesOf returns the votes of all who own buckets, asked for many at once.
func (w *world) votesOf(ctx context.Context, buckets []bindings.StakingViewVoteBucket, snapshot *big.Int) (map[common.Address]*big.Int, error) {
	escrow := w.known[predeploys.VoteEscrow].ABI
	var owners []common.Address
	var calls []ethereum.CallMsg
	votes := make(map[common.Address]*big.Int)
	for _, b := range buckets {
		if votes[b.Owner] != nil {
			continue
		}
		votes[b.Owner] = new(big.Int)
		data, err := escrow.Pack("getPastVotes", b.Owner, snapshot)
		if err != nil {
			return nil, err
		}
		owners, calls = append(owners, b.Owner), append(calls, ethereum.CallMsg{To: &predeploys.VoteEscrow, Data: data})
	}
	results, err := w.before().read(ctx, calls)
	if err != nil {
		return nil, err
	}
	for i, r := range results {
		if r.err != nil {
			return nil, fmt.Errorf("read the votes of %s: %w", owners[i], w.refused(r.err))
		}
		votes[owners[i]] = new(big.Int).SetBytes(r.data)
	}
	return votes, nil
}

// snapshot returns the second whose votes count now, and all votes then.
func (w *world) snapshot(ctx context.Context, escrow *bindings.VoteEscrowCaller) (snapshot, total *big.Int, err error) {
	opts := w.before().opts(ctx)
	if snapshot, err = escrow.SnapshotOf(opts, new(big.Int).SetUint64(w.head.Time)); err == nil {
		total, err = escrow.GetPastTotalSupply(opts, snapshot)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("read the votes of the last snapshot: %w", err)
	}
	return snapshot, total, nil
}

// proposeEffect tells who gains or loses the right to propose.
func proposeEffect(ctx context.Context, w *world) (*Effect, error) {
	if there, err := w.has(ctx, predeploys.VoteEscrow); err != nil || !there {
		return nil, err
	}
	owners, votes, _, note, err := w.powers(ctx)
	if err != nil {
		return nil, err
	}
	e := &Effect{Title: "Who can propose, by the votes of the last snapshot", Columns: []string{"WHO", "VOTES (IOTX)", "CAN PROPOSE"}, Rows: [][]string{}, Note: note}
	for _, name := range []string{"gov.propose", "dao.propose"} {
		before, after := w.values(name)
		if before.Cmp(after) == 0 {
			continue
		}
		was, is := 0, 0
		var who [][]string
		for _, o := range owners {
			could, can := votes[o].Cmp(before) >= 0, votes[o].Cmp(after) >= 0
			was, is = was+count(could), is+count(can)
			if could != can {
				who = append(who, []string{"  " + w.name(o), iotx(votes[o]), yesNo(could) + " → " + yesNo(can)})
			}
		}
		e.Rows = append(e.Rows, []string{name + ": accounts", w.change(name), arrow(fmt.Sprint(was), fmt.Sprint(is))})
		e.Rows = append(e.Rows, who...)
	}
	e.Note = joinNotes(e.Note, "accounts without a bucket, to which others delegated, are not looked at")
	return e.atMost(maxRows), nil
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// quorumEffect tells the votes that are needed.
func quorumEffect(ctx context.Context, w *world) (*Effect, error) {
	if there, err := w.has(ctx, predeploys.VoteEscrow); err != nil || !there {
		return nil, err
	}
	escrow, err := bindings.NewVoteEscrowCaller(predeploys.VoteEscrow, w.before())
	if err != nil {
		return nil, err
	}
	_, total, err := w.snapshot(ctx, escrow)
	if err != nil {
		return nil, err
	}
	e := &Effect{Title: "Votes that a decision needs, of " + iotx(total) + " IOTX at the last snapshot", Columns: []string{"WHAT", "PART", "VOTES (IOTX)"}, Rows: [][]string{}}
	for _, q := range []struct{ name, what string }{{"gov.quorumLow", "a proposal nobody votes against"}, {"gov.quorumHigh", "a proposal that is contested, at most"}, {"dao.grantQuorum", "a grant"}} {
		before, after := w.values(q.name)
		if before.Cmp(after) != 0 {
			e.Rows = append(e.Rows, []string{q.what, w.change(q.name), iotxArrow(partOf(total, before), partOf(total, after))})
		}
	}
	return e, nil
}

// spenderEffect tells what may be taken out of the treasury, asked of it before and after.
func spenderEffect(ctx context.Context, w *world) (*Effect, error) {
	if there, err := w.has(ctx, predeploys.Treasury); err != nil || !there {
		return nil, err
	}
	var spends [2]map[common.Address]bindings.TreasurySpender
	for i, s := range []state{w.before(), w.after()} {
		var err error
		if spends[i], err = s.spenders(ctx); err != nil {
			return nil, err
		}
	}
	e := &Effect{Title: "Who may take coins out of the treasury", Columns: []string{"SPENDER", "A WEEK (IOTX)", "IN ALL (IOTX)", "TAKEN SO FAR (IOTX)"}, Rows: [][]string{}}
	for _, a := range slices.SortedFunc(maps.Keys(spends[1]), common.Address.Cmp) {
		was, is := spends[0][a], spends[1][a]
		if was.PerWeek == nil {
			was = bindings.TreasurySpender{PerWeek: new(big.Int), Total: new(big.Int), Drawn: new(big.Int)}
		}
		if was.PerWeek.Cmp(is.PerWeek) != 0 || was.Total.Cmp(is.Total) != 0 || was.Drawn.Cmp(is.Drawn) != 0 {
			e.Rows = append(e.Rows, []string{w.name(a), limitArrow(was.PerWeek, is.PerWeek), limitArrow(was.Total, is.Total), iotxArrow(was.Drawn, is.Drawn)})
		}
	}
	if len(e.Rows) == 0 {
		return nil, nil
	}
	return e.atMost(maxRows), nil
}

// spenders are those of the treasury in a state.
func (s state) spenders(ctx context.Context) (map[common.Address]bindings.TreasurySpender, error) {
	caller, err := bindings.NewTreasuryCaller(predeploys.Treasury, s)
	if err != nil {
		return nil, err
	}
	list, err := caller.Spenders(s.opts(ctx))
	if err != nil {
		return nil, fmt.Errorf("list the treasury's spenders: %w", err)
	}
	out := make(map[common.Address]bindings.TreasurySpender)
	for _, a := range list {
		if out[a], err = caller.SpenderOf(s.opts(ctx), a); err != nil {
			return nil, fmt.Errorf("read what %s may spend: %w", a, err)
		}
	}
	return out, nil
}

// limitArrow writes limits; the largest number of 128 bits is none.
func limitArrow(before, after *big.Int) string {
	text := func(n *big.Int) string {
		if n.BitLen() >= 128 {
			return "no limit"
		}
		return iotx(n)
	}
	return arrow(text(before), text(after))
}
