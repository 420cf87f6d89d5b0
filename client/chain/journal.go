package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

// A RecordKind says what a record of the journal tells.
type RecordKind uint8

// The kinds of records, as Journal.Kind has them.
const (
	RecordElection RecordKind = iota
	RecordStays
	RecordProductivity
	RecordDoubleSign
	RecordStepFailed
)

// String names the kind.
func (k RecordKind) String() string {
	names := [...]string{"election", "stays", "productivity", "double-sign", "step-failed"}
	if int(k) < len(names) {
		return names[k]
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

// MarshalText implements encoding.TextMarshaler.
func (k RecordKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// A Step is a call out of a report, as Committee.Step has them.
type Step uint8

// String names the step.
func (s Step) String() string {
	names := [...]string{"block", "remove", "suspend", "slash", "release", "rewards", "candidates", "key"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("step %d", uint8(s))
}

// A Record is what the report of a block did. What has no meaning for its
// kind is zero.
type Record struct {
	Number    uint64 // in the journal, from 0
	Kind      RecordKind
	Epoch     uint64 // elected for; of a fault or a failed step, the one that ran
	Block     uint64
	Time      uint64 // seconds since the Unix epoch
	Delegate  report.Delegate
	Missed    uint32
	Counted   uint32
	Until     uint64 // the epoch that ends its probation, 0 when it was not put on any
	Slashed   bool
	Taken     units.Amount
	Step      Step
	Delegates []report.Delegate // drawn, in that order
}

// JournalState says how many records there are, and how many of them are
// announced as events.
type JournalState struct{ Length, Announced uint64 }

// JournalState returns how long the journal is.
func (c *Client) JournalState(ctx context.Context) (JournalState, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return JournalState{}, err
	}
	length, err := c.journal.Length(opts)
	var announced *big.Int
	if err == nil {
		announced, err = c.journal.Announced(opts)
	}
	if err != nil {
		return JournalState{}, fmt.Errorf("read the journal: %w", decodeRevert(err))
	}
	return JournalState{length.Uint64(), announced.Uint64()}, nil
}

// Journal returns up to limit records from number from on, the oldest first.
func (c *Client) Journal(ctx context.Context, from, limit uint64) ([]Record, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	var records []Record
	for uint64(len(records)) < limit {
		next := from + uint64(len(records))
		page, err := c.journal.Records(opts, new(big.Int).SetUint64(next), new(big.Int).SetUint64(limit-uint64(len(records))))
		if err != nil {
			return nil, fmt.Errorf("read the journal: %w", decodeRevert(err))
		}
		if len(page) == 0 {
			break
		}
		for i, r := range page {
			records = append(records, record(next+uint64(i), r))
		}
	}
	return records, nil
}

func record(number uint64, r bindings.JournalRecord) Record {
	out := Record{
		Number: number, Kind: RecordKind(r.Kind), Epoch: r.Epoch, Block: r.Height, Time: r.Time, Delegate: report.Delegate(r.Delegate),
		Missed: r.Missed, Counted: r.Counted, Until: r.Until, Slashed: r.Slashed, Taken: amount(r.Taken), Step: Step(r.Step),
	}
	for _, d := range r.Delegates {
		out.Delegates = append(out.Delegates, report.Delegate(d))
	}
	return out
}

// Announce has the journal emit the events of up to limit records that were
// not announced yet, and at most one page of them. Anyone may. It returns how
// many records there were.
func (w *Writer) Announce(ctx context.Context, limit uint64) (uint64, error) {
	before, err := w.JournalState(ctx)
	if err != nil || before.Announced == before.Length {
		return 0, err
	}
	receipt, err := w.send(ctx, "announce", call(predeploys.Journal, bindings.JournalMetaData, "announce", new(big.Int).SetUint64(limit)))
	if err != nil {
		return 0, err
	}
	if len(receipt.Logs) == 0 {
		return 0, nil // somebody else was faster
	}
	announced, err := only(receipt, predeploys.Journal, w.journal.ParseAnnounced)
	if err != nil {
		return 0, fmt.Errorf("announce: %w", err)
	}
	return announced.Count.Uint64(), nil
}
