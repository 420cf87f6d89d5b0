package dryrun

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/report"
)

// A term is what a delegate did in an epoch.
type term struct {
	delegate        report.Delegate
	counted, missed uint32
	seats           int64
}

// faulty reports whether a share of signed commits, in hundredths of a percent, is not reached (Committee._judge).
func (t term) faulty(productivity *big.Int) bool {
	signed := new(big.Int).Mul(big.NewInt(int64(t.counted)-int64(t.missed)), big.NewInt(10_000))
	return signed.Cmp(new(big.Int).Mul(productivity, big.NewInt(int64(t.counted)))) < 0
}

// costs is what the missed commits cost at a price.
func (t term) costs(price *big.Int) *big.Int {
	out := new(big.Int).Mul(price, big.NewInt(int64(t.missed)))
	return out.Quo(out, big.NewInt(max(t.seats, 1)))
}

// faultEffect tries the new rules of faults on what delegates did in the last epochs.
func faultEffect(ctx context.Context, w *world) (*Effect, error) {
	terms, epochs, note, err := w.terms(ctx)
	if err != nil {
		return nil, err
	}
	wasShare, isShare := w.values("fault.productivity")
	wasPrice, isPrice := w.values("fault.missed")
	wasLong, isLong := w.values("fault.probation")
	e := &Effect{Title: fmt.Sprintf("Faults of the last %d epochs, at %s, %s a missed block, probation of %s", epochs, w.change("fault.productivity"),
		w.change("fault.missed"), w.change("fault.probation")), Note: note,
		Columns: []string{"DELEGATE", "EPOCHS SERVED", "FAULTS", "SLASHED (IOTX)", "PROBATION (EPOCHS)"}, Rows: [][]string{}}
	for _, n := range delegatesOf(terms) {
		served, faults, slashed := 0, [2]int64{}, [2]*big.Int{new(big.Int), new(big.Int)}
		for _, t := range terms {
			if t.delegate != n {
				continue
			}
			served++
			for i, rule := range [2]struct{ share, price *big.Int }{{wasShare, wasPrice}, {isShare, isPrice}} {
				if t.faulty(rule.share) {
					faults[i]++
					slashed[i].Add(slashed[i], t.costs(rule.price))
				}
			}
		}
		if faults[0]+faults[1] == 0 {
			continue
		}
		d, err := w.client.Delegate(ctx, n)
		if err != nil {
			return nil, err
		}
		e.Rows = append(e.Rows, []string{label(d), fmt.Sprint(served), arrow(fmt.Sprint(faults[0]), fmt.Sprint(faults[1])), iotxArrow(slashed[0], slashed[1]),
			arrow(fmt.Sprint(faults[0]*wasLong.Int64()), fmt.Sprint(faults[1]*isLong.Int64()))})
	}
	if len(e.Rows) == 0 {
		e.Note = joinNotes("no delegate had a fault under the rules of now, or would have under the new ones", e.Note)
	}
	return e.atMost(maxRows), nil
}

func delegatesOf(terms []term) (list []report.Delegate) {
	for _, t := range terms {
		list = append(list, t.delegate)
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// terms returns what the seats did in the last epochs that ended: from the state before each one's last report, and, as
// the journal has it, exactly, for those that were faulty then. A node keeps the state of some time only.
func (w *world) terms(ctx context.Context) (out []term, epochs int, note string, err error) {
	ends, faults, err := w.journal(ctx)
	if err != nil {
		return nil, 0, "", err
	}
	caller, err := bindings.NewCommitteeCaller(predeploys.Committee, w.client.Eth())
	if err != nil {
		return nil, 0, "", err
	}
	forgotten := 0
	for _, end := range ends {
		seats, err := caller.Seats(&bind.CallOpts{Context: ctx, BlockNumber: new(big.Int).SetUint64(end.Block - 1)})
		if err != nil {
			// What the node does not keep it says in words of its own; the faults of that epoch are in the journal.
			forgotten++
			for _, f := range faults {
				if f.Epoch+1 == end.Epoch {
					out = append(out, term{f.Delegate, f.Counted, f.Missed, seatsOf(f)})
				}
			}
			continue
		}
		for _, s := range seats {
			t := term{report.Delegate(s.Delegate), s.Counted, s.Missed, int64(len(seats))}
			for _, f := range faults {
				if f.Epoch+1 == end.Epoch && f.Delegate == t.delegate {
					t.counted, t.missed = f.Counted, f.Missed
				}
			}
			out = append(out, t)
		}
	}
	if forgotten > 0 {
		note = fmt.Sprintf("of %d epochs the node keeps no state any more: there, only what was a fault then is judged anew; ask an archive node with --rpc", forgotten)
	}
	return out, len(ends), note, nil
}

// seatsOf is how many seats there were by what a fault was slashed: 4 IOTX × missed ÷ seats, at the price of then. Without
// a state nothing else tells.
func seatsOf(f chain.Record) int64 {
	if f.Taken.IsZero() {
		return 1
	}
	price := new(big.Int).Mul(big.NewInt(4e18), big.NewInt(int64(f.Missed)))
	return max(new(big.Int).Quo(price, f.Taken.Big()).Int64(), 1)
}

// journalPage is enough for the elections and faults of the epochs looked at, unless every seat fails in each.
const journalPage = 2000

// journal returns the records of the ends of the last epochs, the newest last, and of all faults in them.
func (w *world) journal(ctx context.Context) (ends, faults []chain.Record, err error) {
	state, err := w.client.JournalState(ctx)
	if err != nil {
		return nil, nil, err
	}
	from := uint64(0)
	if state.Length > journalPage {
		from = state.Length - journalPage
	}
	records, err := w.client.Journal(ctx, from, journalPage)
	if err != nil {
		return nil, nil, err
	}
	for _, r := range records {
		switch {
		case r.Kind == chain.RecordProductivity:
			faults = append(faults, r)
		case (r.Kind == chain.RecordElection || r.Kind == chain.RecordStays) && r.Block > 0:
			ends = append(ends, r) // of the epoch before the one that it is for
		}
	}
	if extra := len(ends) - int(min(w.cfg.Epochs, journalPage)); extra > 0 {
		ends = ends[extra:]
	}
	return ends, faults, nil
}
