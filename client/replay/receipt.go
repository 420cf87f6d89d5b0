package replay

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"sync"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/leafindex"
	"github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/crypto/merkle"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/receipt"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
)

// Errors of receipts.
var (
	// ErrNotInEpoch reports a device that was not registered when an epoch was pinned.
	ErrNotInEpoch = errors.New("device was not registered when the epoch was pinned")
	// ErrWrongResult reports a posted result that does not follow from the public data. What came with it may show where.
	ErrWrongResult = errors.New("posted result is wrong")
	// ErrLog reports entries that could not be had or were tampered with.
	ErrLog = errors.New("read the log")
)

// Receipts makes receipts of one epoch from a project's public files. Each takes a few reads through the index that stands
// beside the result; when that is missing or does not lead to proofs, result and log are read as a whole, once, into an index
// of our own. Safe for concurrent use.
type Receipts struct {
	inputs epoch.Inputs
	posted receipt.Settlement
	mirror *mirror.Mirror
	policy *policy.Policy
	log    *log.Log

	index atomic.Pointer[leafindex.Index] // the published one, once there is one

	mu      sync.Mutex       // held while the epoch is read as a whole, so that many who ask at once have it read once
	scanned *leafindex.Index // guarded by mu
	headers sync.Map         // *leafindex.Index → *header
}

// A header is the first line of a result.
type header struct {
	line   []byte
	result *reward.Result
}

// OpenReceipts opens an epoch's public files, of which it believes what fits to inputs and to what was posted, as the chain has
// them.
func OpenReceipts(ctx context.Context, m *mirror.Mirror, in epoch.Inputs, posted receipt.Settlement) (*Receipts, error) {
	p, err := LoadPolicy(ctx, m, in.PolicyHash)
	if err != nil {
		return nil, err
	}
	l, err := m.Log(ctx, in.LogEnd, in.LogRoot)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%w: %w", ErrLog, err), p.Close())
	}
	return &Receipts{inputs: in, posted: posted, mirror: m, policy: p, log: l}, nil
}

// published returns the index that the mirror has, which may have come since the last look.
func (r *Receipts) published(ctx context.Context) (*leafindex.Index, error) {
	if known := r.index.Load(); known != nil {
		return known, nil
	}
	index, err := r.mirror.Index(ctx, r.inputs.Project, r.inputs.Epoch, r.posted.ResultHash)
	if err == nil {
		r.index.Store(index)
	}
	return index, err
}

// Policy returns what the epoch is paid by.
func (r *Receipts) Policy() *policy.Policy { return r.policy }

// Close frees the policy's program. A Receipts that others may still use is dropped instead, which frees it too.
func (r *Receipts) Close() error { return r.policy.Close() }

// Inputs returns what the chain pinned.
func (r *Receipts) Inputs() epoch.Inputs { return r.inputs }

// Receipt returns a device's receipt, whose every step holds. With ErrWrongResult it comes with a receipt, if there is a leaf, of
// which a step does not: that is the fault of who posted the result, and what an appeal can show.
func (r *Receipts) Receipt(ctx context.Context, device reward.Device) (*receipt.Document, error) {
	published, why := r.published(ctx)
	if why == nil {
		d, err := r.by(ctx, published, device)
		if err == nil || blameless(err) {
			return d, err
		}
		why = err
	}
	scanned, err := r.scan(ctx)
	if err != nil {
		return nil, err
	}
	d, err := r.by(ctx, scanned, device)
	if d != nil {
		d.Notes = append(d.Notes, note(why))
	}
	if errors.Is(err, leafindex.ErrAbsent) {
		return nil, fmt.Errorf("%w: %s was registered, but it leaves the device out; run: trellis verify epoch %d", ErrWrongResult, device.Document.ID(), r.inputs.Epoch)
	}
	if err != nil && d != nil {
		return d, fmt.Errorf("%w: %w; run: trellis verify epoch %d", ErrWrongResult, err, r.inputs.Epoch)
	}
	return d, err
}

// note says why more was read than a receipt needs.
func note(why error) string {
	if errors.Is(why, mirror.ErrMissing) {
		return "The mirror has no index of the result; the epoch's whole log range was read instead. Make one with: trellis mirror index"
	}
	return fmt.Sprintf("The index of the result leads to no proof (%v); the epoch's whole log range was read instead.", why)
}

// blameless tells errors that reading all would not heal: of the log, and of whoever asks.
func blameless(err error) bool {
	return errors.Is(err, ErrLog) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, receipt.ErrDocument)
}

// by makes a receipt from where an index says that things are, and checks it. The document comes also with receipt.ErrFalse.
func (r *Receipts) by(ctx context.Context, index *leafindex.Index, device reward.Device) (*receipt.Document, error) {
	id := device.Document.ID()
	found, err := index.Find(ctx, id.Address())
	if err != nil {
		return nil, err
	}
	head, err := r.header(ctx, index)
	if err != nil {
		return nil, err
	}
	leaf, err := r.mirror.Leaf(ctx, r.inputs.Epoch, found.Line, found.Bytes, head.result.Version)
	if err != nil {
		return nil, err
	}
	entries, logged, err := r.entries(ctx, found.Entries, id.Address())
	if err != nil {
		return nil, err
	}
	told, err := reward.ExplainIn(r.policy, r.inputs, device, entries, reward.Published{Header: head.result, Leaves: r.posted.Leaves, Leaf: &leaf})
	if err != nil {
		return nil, err
	}
	d := &receipt.Document{
		Format: receipt.Format, Device: id, Inputs: r.inputs, Settlement: r.posted, Policy: string(r.policy.Canonical()), Program: r.policy.Module(),
		Registration: receipt.NewRegistration(device), Entries: []receipt.Entry{}, Header: head.line, Leaf: leaf.EncodeLeaf(head.result.Version), Index: found.Leaf,
		Proof: receipt.Nodes(found.Proof), Explained: told, Notes: []string{},
	}
	for _, own := range told.Readings { // what others wrote in the device's name is left out
		d.Entries = append(d.Entries, logged[own.Index])
	}
	return d, r.holds(head.result, leaf, told, found)
}

// holds compares what was found and computed with what the chain says: what receipt.Check does, without doing it again.
func (r *Receipts) holds(head *reward.Result, leaf reward.Leaf, told *reward.Receipt, found leafindex.Found) error {
	proven, err := leaf.Merkle()
	if err != nil {
		return err
	}
	root := merkle.Node{Hash: r.posted.Root, Sum: found.Root.Sum}
	if found.Root.Sum.ToBig().Cmp(r.posted.Total.Big()) != 0 || !merkle.Verify(root, r.posted.Leaves, proven, found.Leaf, found.Proof) {
		return fmt.Errorf("%w: leaf %d of %s does not lead to the root on the chain", receipt.ErrFalse, found.Leaf, leaf.Device)
	}
	if d := head.DiffLeaf(&told.Leaf, &leaf); d != nil {
		return fmt.Errorf("%w: %s is %s when computed again, and %s in the leaf", receipt.ErrFalse, d.Field, d.A, d.B)
	}
	return nil
}

func (r *Receipts) header(ctx context.Context, index *leafindex.Index) (*header, error) {
	if known, ok := r.headers.Load(index); ok {
		return known.(*header), nil
	}
	line, result, err := r.mirror.Header(ctx, r.inputs.Epoch, index.HeaderBytes())
	if err != nil {
		return nil, err
	}
	if !result.IsOf(r.inputs) || result.Root != r.posted.Root || result.Total.Cmp(r.posted.Total) != 0 {
		return nil, fmt.Errorf("%w: the result's first line is not of what was posted", receipt.ErrFalse)
	}
	h := &header{line, result}
	r.headers.Store(index, h)
	return h, nil
}

// entries reads what the index lists and keeps what names the device, with its proofs.
func (r *Receipts) entries(ctx context.Context, indexes []uint64, device common.Address) ([]reward.Entry, map[uint64]receipt.Entry, error) {
	if len(indexes) > receipt.MaxEntries {
		return nil, nil, fmt.Errorf("%w: %s has %d entries in epoch %d, at most %d fit", receipt.ErrDocument, device, len(indexes), r.inputs.Epoch, receipt.MaxEntries)
	}
	wanted := make([]tlog.Index, len(indexes))
	for i, index := range indexes {
		wanted[i] = tlog.Index(index)
	}
	found, proofs, err := r.log.Find(ctx, wanted)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrLog, r.mirror.Blame(err))
	}
	entries, logged := []reward.Entry{}, map[uint64]receipt.Entry{}
	for i, e := range found {
		if signed, err := reading.Parse(e.Bytes); err == nil && signed.Reading().Subject.Address() == device {
			entries = append(entries, reward.Entry{Index: uint64(e.Index), Bytes: e.Bytes})
			logged[uint64(e.Index)] = receipt.NewEntry(uint64(e.Index), e.Bytes, proofs[i].Path)
		}
	}
	return entries, logged, nil
}

// scan reads result and log from front to end, in bounded memory, into an index that only we have.
func (r *Receipts) scan(ctx context.Context) (*leafindex.Index, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.scanned != nil {
		return r.scanned, nil
	}
	file, err := os.CreateTemp("", "trellis-index-*")
	if err != nil {
		return nil, err
	}
	if err := os.Remove(file.Name()); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	err = leafindex.Build(ctx, file, leafindex.Source{
		Inputs: r.inputs, Hash: r.posted.ResultHash,
		Result:  func() (io.ReadCloser, error) { return r.mirror.OpenResult(ctx, r.inputs.Epoch) },
		Entries: r.mirror.Entries(ctx, r.inputs.LogEnd, r.inputs.LogRoot, r.inputs.LogStart, r.inputs.LogEnd),
	}, "")
	if errors.Is(err, leafindex.ErrHash) {
		err = fmt.Errorf("%w: %w", mirror.ErrTampered, err)
	}
	if err == nil {
		r.scanned, err = leafindex.Open(ctx, ownFile{file}) // lives as long as the file, which goes with us
	}
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return r.scanned, nil
}

// ownFile is a leafindex.File.
type ownFile struct{ *os.File }

func (f ownFile) ReadAt(_ context.Context, p []byte, at int64) error {
	n, err := f.File.ReadAt(p, min(at, math.MaxInt64))
	if n == len(p) {
		return nil
	}
	return err
}
