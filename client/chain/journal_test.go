package chain

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/report"
)

// logsOf are all logs of a contract that a node serves.
func (n *network) logsOf(contract common.Address) []types.Log {
	n.t.Helper()
	head, err := n.Head(n.t.Context())
	if err != nil {
		n.t.Fatal(err)
	}
	logs, err := n.Eth().FilterLogs(n.t.Context(), ethereum.FilterQuery{
		FromBlock: new(big.Int), ToBlock: new(big.Int).SetUint64(head), Addresses: []common.Address{contract},
	})
	if err != nil {
		n.t.Fatal(err)
	}
	return logs
}

func (n *network) mustJournal() []Record {
	n.t.Helper()
	records, err := n.Journal(n.t.Context(), 0, 1000)
	if err != nil {
		n.t.Fatal(err)
	}
	return records
}

// What a report does is in no receipt; once announced, every node serves it.
func TestFaultsAreVisibleOnceAnnounced(t *testing.T) {
	n := newNetwork(t)
	ctx := t.Context()
	beta := n.elect()
	key := n.mustDelegate(beta).Key.Address()
	n.mu.Lock()
	n.silent[key] = true
	n.mu.Unlock()
	n.until("missed commits", func() bool {
		return slices.ContainsFunc(n.mustCommittee().Seats, func(s Seat) bool { return s.Delegate == beta && s.Missed > 5 })
	})
	n.later(epochs(1))
	n.until("probation", func() bool { return n.mustDelegate(beta).SuspendedUntil != 0 })

	records := n.mustJournal()
	fault := records[slices.IndexFunc(records, func(r Record) bool { return r.Kind == RecordProductivity })]
	if first := records[0]; first.Kind != RecordElection || first.Epoch != 1 || first.Block != 0 || first.Time != testGenesisTime ||
		!slices.Equal(first.Delegates, []report.Delegate{1}) {
		t.Errorf("the first record is %+v", first)
	}
	if fault.Delegate != beta || fault.Missed <= 5 || fault.Counted < fault.Missed || !fault.Slashed || fault.Taken.IsZero() || fault.Until != fault.Epoch+7 {
		t.Errorf("the fault is %+v", fault)
	}
	if logs := append(n.logsOf(predeploys.Journal), n.logsOf(predeploys.Committee)...); len(logs) != 0 {
		t.Fatalf("%d logs before anybody announced: %v", len(logs), logs)
	}

	w := n.as(5) // a stranger
	if got, err := w.Announce(ctx, fault.Number); err != nil || got != fault.Number {
		t.Fatalf("announced %d (%v), want %d", got, err, fault.Number)
	}
	if got, err := w.Announce(ctx, 1); err != nil || got != 1 {
		t.Fatalf("announced %d (%v), want the fault", got, err)
	}
	n.checkFaultLogs(fault)
	for state := (JournalState{}); state.Length == 0 || state.Announced < state.Length; {
		if _, err := w.Announce(ctx, 1000); err != nil {
			t.Fatal(err)
		}
		var err error
		if state, err = n.JournalState(ctx); err != nil {
			t.Fatal(err)
		}
	}
	n.checkFaultLogs(fault) // once, not again
}

// checkFaultLogs checks that the node serves the fault's events, once each.
func (n *network) checkFaultLogs(want Record) {
	n.t.Helper()
	journal, err := bindings.NewJournalFilterer(predeploys.Journal, n.Eth())
	if err != nil {
		n.t.Fatal(err)
	}
	var slashes, suspensions int
	for _, l := range n.logsOf(predeploys.Journal) {
		if e, err := journal.ParseProductivitySlash(l); err == nil && e.Delegate == uint32(want.Delegate) && e.Epoch == want.Epoch {
			slashes++
			if e.Height != want.Block || e.Missed != want.Missed || e.Counted != want.Counted || e.Taken.Cmp(want.Taken.Big()) != 0 {
				n.t.Errorf("the slash is announced as %+v, want %+v", e, want)
			}
		}
		if e, err := journal.ParseSuspended(l); err == nil && e.Delegate == uint32(want.Delegate) && e.Epoch == want.Epoch {
			suspensions++
			if e.Until != want.Until || e.Height != want.Block {
				n.t.Errorf("the probation is announced as %+v, want %+v", e, want)
			}
		}
	}
	if slashes != 1 || suspensions != 1 {
		n.t.Errorf("%d slashes and %d probations are announced, want one each", slashes, suspensions)
	}
}
