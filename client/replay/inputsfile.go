package replay

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/protocol/receipt"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
)

// InputsFormat is what a file of inputs says of itself, docs/spec/receipt.md §4.
const InputsFormat = "trellis.inputs/v1"

// maxInputsLine bounds a line: a device document is at most a few kilobytes.
const maxInputsLine = 1 << 20

// ErrInputsFile reports bytes that are not a file of inputs.
var ErrInputsFile = errors.New("not a file of epochs' inputs")

// A Pinned epoch is what the chain says of one that was posted.
type Pinned struct {
	Inputs epoch.Inputs       `json:"inputs"`
	Posted receipt.Settlement `json:"posted"`
}

// Status returns it as the chain's own answer.
func (p Pinned) Status() chain.EpochStatus {
	status := chain.EpochStatus{Inputs: p.Inputs, Result: chain.Result{Root: p.Posted.Root, Total: p.Posted.Total, Leaves: p.Posted.Leaves, ResultHash: p.Posted.ResultHash}}
	for s := epoch.None; s <= epoch.Void; s++ {
		if s.String() == p.Posted.State {
			status.State = s
		}
	}
	return status
}

// An InputsFile has what a chain would say of some epochs, so that they can be verified without one. It is as good as who made it.
type InputsFile struct {
	Epochs  []Pinned // ascending
	changes []change // ascending by block
}

// An inputsLine is one line: the format first, then epochs, and devices from a registry block on. A device without registration is
// gone.
type inputsLine struct {
	Format string  `json:"format,omitempty"`
	Epoch  *Pinned `json:"epoch,omitempty"`
	Device *change `json:"device,omitempty"`
}

type change struct {
	Block        uint64                `json:"block"`
	ID           did.ID                `json:"id"`
	Since        uint64                `json:"since,omitempty"`    // seconds since the Unix epoch
	Findings     []uint64              `json:"findings,omitempty"` // until when each counts, likewise
	Registration *receipt.Registration `json:"registration,omitempty"`
}

// WriteInputs writes epochs, ascending, and the devices at their registry blocks, each only where something of it changed.
func WriteInputs(ctx context.Context, w io.Writer, epochs []Pinned, devices Devices) error {
	buffered := bufio.NewWriter(w)
	encoder := json.NewEncoder(buffered)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(inputsLine{Format: InputsFormat}); err != nil {
		return err
	}
	last := map[did.ID][]byte{}
	for i := range epochs {
		block := epochs[i].Inputs.RegistryBlock
		if err := encoder.Encode(inputsLine{Epoch: &epochs[i]}); err != nil {
			return err
		}
		registered, err := devices.At(ctx, block)
		if err != nil {
			return err
		}
		registered = slices.SortedFunc(slices.Values(registered), func(a, b chain.Registered) int { return a.Document.ID().Compare(b.Document.ID()) })
		if registered, err = withStakes(ctx, registered, block, devices); err != nil {
			return err
		}
		next := make(map[did.ID][]byte, len(registered))
		for _, d := range registered {
			r := receipt.NewRegistration(reward.Device{Document: d.Document, Account: d.Account, Keys: d.Keys, Trust: d.Trust, Known: d.Standing})
			c := change{Block: block, ID: d.Document.ID(), Since: d.Since, Findings: d.Findings, Registration: &r}
			line := c
			line.Block = 0 // a later block alone is no change
			next[c.ID] = text(line)
			if bytes.Equal(next[c.ID], last[c.ID]) {
				continue
			}
			if err := encoder.Encode(inputsLine{Device: &c}); err != nil {
				return err
			}
		}
		for _, id := range goneFrom(last, next) {
			if err := encoder.Encode(inputsLine{Device: &change{Block: block, ID: id}}); err != nil {
				return err
			}
		}
		last = next
	}
	return buffered.Flush()
}

// withStakes gives each device its owner's stake, where it can be asked for: whoever reads the file cannot ask.
func withStakes(ctx context.Context, registered []chain.Registered, block uint64, devices Devices) ([]chain.Registered, error) {
	source, ok := devices.(Stakes)
	if !ok {
		return registered, nil
	}
	owners := make([]common.Address, len(registered))
	for i, d := range registered {
		owners[i] = d.Standing.Owner
	}
	stakes, err := source.Stakes(ctx, block, owners)
	if errors.Is(err, chain.ErrNoStakes) {
		return registered, nil
	}
	for i := range registered {
		registered[i].Standing.Stake = stakes[registered[i].Standing.Owner]
	}
	return registered, err
}

func goneFrom(last, next map[did.ID][]byte) (gone []did.ID) {
	for id := range last {
		if next[id] == nil {
			gone = append(gone, id)
		}
	}
	slices.SortFunc(gone, did.ID.Compare)
	return gone
}

// ReadInputs reads a file of inputs.
func ReadInputs(r io.Reader) (*InputsFile, error) {
	f, n := &InputsFile{}, 0
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxInputsLine)
	for lines.Scan() {
		n++
		if err := f.line(n, lines.Bytes()); err != nil {
			return nil, fmt.Errorf("%w: line %d: %w", ErrInputsFile, n, err)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%w: line %d: %w", ErrInputsFile, n+1, err)
	}
	if len(f.Epochs) == 0 {
		return nil, fmt.Errorf("%w: it has no epoch", ErrInputsFile)
	}
	return f, nil
}

func (f *InputsFile) line(n int, raw []byte) error {
	strict := json.NewDecoder(bytes.NewReader(raw))
	strict.DisallowUnknownFields()
	var l inputsLine
	if err := strict.Decode(&l); err != nil {
		return err
	}
	switch {
	case n == 1 && l.Format != InputsFormat:
		return fmt.Errorf("format %.40q, want %s", l.Format, InputsFormat)
	case n == 1:
	case l.Epoch != nil:
		if err := l.Epoch.Inputs.Check(); err != nil {
			return err
		}
		if k := len(f.Epochs); k > 0 && (l.Epoch.Inputs.Epoch <= f.Epochs[k-1].Inputs.Epoch || l.Epoch.Inputs.Project != f.Epochs[0].Inputs.Project) {
			return fmt.Errorf("epoch %d of project %d does not come after the one before", l.Epoch.Inputs.Epoch, l.Epoch.Inputs.Project)
		}
		f.Epochs = append(f.Epochs, *l.Epoch)
	case l.Device != nil:
		if k := len(f.changes); k > 0 && l.Device.Block < f.changes[k-1].Block {
			return fmt.Errorf("block %d after block %d", l.Device.Block, f.changes[k-1].Block)
		}
		if l.Device.Registration != nil {
			if _, err := l.Device.Registration.OfDevice(l.Device.ID); err != nil {
				return err
			}
		}
		f.changes = append(f.changes, *l.Device)
	default:
		return errors.New("neither an epoch nor a device")
	}
	return nil
}

// At implements Devices for the registry blocks of the file's epochs.
func (f *InputsFile) At(_ context.Context, block uint64) ([]chain.Registered, error) {
	now := map[did.ID]*change{}
	for i := range f.changes {
		if c := &f.changes[i]; c.Block <= block {
			now[c.ID] = c
		}
	}
	var devices []chain.Registered
	for id, c := range now {
		if c.Registration == nil {
			continue
		}
		d, err := c.Registration.OfDevice(id)
		if err != nil {
			return nil, err
		}
		devices = append(devices, chain.Registered{Document: d.Document, Account: d.Account, Keys: d.Keys, Trust: d.Trust, Standing: d.Known, Since: c.Since, Findings: c.Findings})
	}
	slices.SortFunc(devices, func(a, b chain.Registered) int { return a.Document.ID().Compare(b.Document.ID()) })
	return devices, nil
}
