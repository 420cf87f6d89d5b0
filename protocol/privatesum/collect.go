package privatesum

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
)

// A KeyOf returns the key that signs a device's reading with a sequence number, as the registry has it.
type KeyOf func(device did.ID, sequence uint64) (sig.PublicKey, bool)

// ErrNone reports a reading without a contribution to the round.
var ErrNone = errors.New("no contribution to this round")

// privateMark is how the key of a contribution is encoded in a reading's payload.
var privateMark = []byte("kprivate_sum")

// Of reads an entry's contribution to a round of a document. It returns ErrNone for entries that are about something else, another error
// for a contribution that does not count.
func Of(d *Document, at Context, entry []byte, key KeyOf) (Valid, error) {
	if !bytes.Contains(entry, privateMark) { // for most entries, without parsing
		return Valid{}, ErrNone
	}
	signed, err := reading.Parse(entry)
	if err != nil {
		return Valid{}, fmt.Errorf("%w: %w", ErrNone, err)
	}
	r := signed.Reading()
	if len(r.Private) == 0 || r.Source != at.Source {
		return Valid{}, ErrNone
	}
	c, err := Parse(r.Private)
	if err != nil {
		return Valid{}, err
	}
	if c.document != at.Document || c.round != at.Round {
		return Valid{}, ErrNone
	}
	k, ok := key(r.Subject, r.Sequence)
	if !ok {
		return Valid{}, fmt.Errorf("%s: %w", r.Subject, sig.ErrKey)
	}
	if _, err := signed.VerifyBy(k); err != nil {
		return Valid{}, err
	}
	at.Device = r.Subject
	return c.Check(d, at)
}

// PeekRound returns the round that an entry contributes to, of the document with this hash. It looks at no signature and no proof.
func PeekRound(entry []byte, document common.Hash) (uint64, bool) {
	if !bytes.Contains(entry, privateMark) {
		return 0, false
	}
	signed, err := reading.Parse(entry)
	if err != nil {
		return 0, false
	}
	c, err := Parse(signed.Reading().Private)
	if err != nil || c.document != document {
		return 0, false
	}
	return c.round, true
}

// Collect returns what counts of a round in a stretch of the log, in its order. All else it passes over: anybody may write nonsense.
func Collect(d *Document, at Context, entries [][]byte, key KeyOf) (out []Valid) {
	for _, entry := range entries {
		if v, err := Of(d, at, entry, key); err == nil {
			out = append(out, v)
		}
	}
	return out
}

// ErrTask is a task that does not fit its document.
var ErrTask = errors.New("the task is not one of its document")

// CheckWindow checks that a task's window is a round of the document.
func (d *Document) CheckWindow(t compute.Task) error {
	round, end := d.Round(t.WindowStart)
	if round != t.WindowStart || end != t.WindowEnd {
		return fmt.Errorf("%w: the window from %d to %d is no round of %d seconds, such as that from %d to %d", ErrTask,
			t.WindowStart, t.WindowEnd, d.Window, round, end)
	}
	return nil
}

// SlotsOf returns each device's slot: the lowest where it has several.
func SlotsOf(keys map[uint32]compute.Key) map[did.ID]uint32 {
	out := make(map[did.ID]uint32, len(keys))
	for slot, k := range keys {
		id := did.ID(k.Device)
		if had, ok := out[id]; !ok || slot < had {
			out[id] = slot
		}
	}
	return out
}
