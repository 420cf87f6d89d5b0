package replay

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/merkle"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
)

// ErrNotInEpoch reports a device that was not registered when an epoch was
// pinned.
var ErrNotInEpoch = errors.New("device was not registered when the epoch was pinned")

// A Receipt tells why one device earned what it earned, with the proof that
// the chain's root holds it.
type Receipt struct {
	*reward.Receipt
	Index uint64        // of the leaf
	Hash  common.Hash   // of the leaf
	Proof []merkle.Node // to the root
}

// Receipt recomputes one device's pay from the log and proves it against the
// published result, which gives the other devices' leaves and was checked
// against the chain by its hash.
func (r *Replay) Receipt(ctx context.Context, device did.ID, result *reward.Result) (*Receipt, error) {
	at, ok := slices.BinarySearchFunc(result.Leaves, device.Address(), func(l reward.Leaf, a common.Address) int { return l.Device.Cmp(a) })
	registered := slices.IndexFunc(r.Devices, func(d reward.Device) bool { return d.Document.ID() == device })
	if registered < 0 {
		return nil, fmt.Errorf("%w: %s, epoch %d", ErrNotInEpoch, device, r.Inputs.Epoch)
	}
	if !ok {
		return nil, fmt.Errorf("%s was registered, but the published result leaves it out: the result is wrong; run: trellis verify epoch %d", device, r.Inputs.Epoch)
	}
	entries, err := r.entriesOf(ctx, device)
	if err != nil {
		return nil, err
	}
	explained, err := reward.Explain(r.Policy, r.Inputs, r.Devices[registered], entries, result.AllPoints)
	if err != nil {
		return nil, err
	}
	leaf, err := explained.Leaf.Merkle()
	if err != nil {
		return nil, err
	}
	tree, err := result.Tree()
	if err != nil {
		return nil, err
	}
	proof, err := tree.Proof(uint64(at))
	if err != nil {
		return nil, err
	}
	receipt := &Receipt{explained, uint64(at), leaf.Hash(), proof}
	if !merkle.Verify(tree.Root(), tree.Size(), leaf, uint64(at), proof) {
		return receipt, fmt.Errorf("recomputed leaf %d of %s is not in the epoch's tree: the result is wrong; run: trellis verify epoch %d", at, device, r.Inputs.Epoch)
	}
	return receipt, nil
}

func (r *Replay) entriesOf(ctx context.Context, device did.ID) ([]reward.Entry, error) {
	var entries []reward.Entry
	index := r.Inputs.LogStart
	for entry, err := range r.Entries(ctx) {
		if err != nil {
			return nil, err
		}
		if signed, err := reading.Parse(entry); err == nil && signed.Reading().Subject == device {
			entries = append(entries, reward.Entry{Index: index, Bytes: slices.Clone(entry)})
		}
		index++
	}
	return entries, nil
}
