package explorer

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/crypto/merkle"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

type receipt struct {
	Project epoch.Project  `json:"project"`
	Epoch   epoch.Number   `json:"epoch"`
	Device  common.Address `json:"device"`
	DID     did.ID         `json:"did"`
	Name    string         `json:"name"`
	State   string         `json:"state"`
	*reward.Receipt
	Policy       receiptPolicy       `json:"policy"`
	Leaf         leafEntry           `json:"leaf"`
	Proof        []proofNode         `json:"proof"`
	Root         common.Hash         `json:"root"`
	Total        units.Amount        `json:"total"`
	Leaves       uint64              `json:"leaves"`
	Log          receiptLog          `json:"log"`
	Registration receiptRegistration `json:"registration"`
	Transactions receiptTransactions `json:"transactions"`
	Notes        []string            `json:"notes"` // what a reader should know of how this was made; mostly none
}

type receiptPolicy struct {
	Hash    common.Hash `json:"hash"`
	Name    string      `json:"name"`
	Version uint32      `json:"version"`
}

type proofNode struct {
	Hash common.Hash `json:"hash"`
	Sum  string      `json:"sum"`
}

type receiptLog struct {
	Origin string      `json:"origin"`
	Size   uint64      `json:"size"`
	Root   common.Hash `json:"root"`
	Tx     common.Hash `json:"tx"`
	Block  uint64      `json:"block"`
}

type receiptRegistration struct {
	Block uint64      `json:"block"`
	Tx    common.Hash `json:"tx"`
}

type receiptTransactions struct {
	epochTransactions
	Claim *common.Hash `json:"claim"`
}

// A scored epoch is a published result that hashes to what the chain says,
// with its tree.
type scored struct {
	*reward.Result
	tree    *merkle.SumTree
	devices map[common.Address]uint64 // index of the leaf
}

// result reads a posted epoch's result from the mirror.
func (e *Explorer) result(ctx context.Context, one index.Epoch) (*scored, error) {
	return e.results.get(one.ResultHash, func() (*scored, error) {
		r, err := e.mirror(one.Project).Result(ctx, one.Inputs.Epoch, one.ResultHash)
		switch {
		case errors.Is(err, mirror.ErrMissing):
			return nil, problemf(unavailable, "the result of epoch %d is not published yet; try again in a moment", one.Inputs.Epoch)
		case errors.Is(err, mirror.ErrTampered):
			return nil, &problem{unavailable, fmt.Sprintf("the published result of epoch %d is not the one that the chain names; it cannot be trusted",
				one.Inputs.Epoch), err}
		case err != nil:
			return nil, away(err, theMirror)
		}
		tree, err := r.Tree()
		if err != nil {
			return nil, err
		}
		s := &scored{r, tree, make(map[common.Address]uint64, len(r.Leaves))}
		for i, l := range r.Leaves {
			s.devices[l.Device] = uint64(i)
		}
		return s, nil
	})
}

func (e *Explorer) getReceipt(r *http.Request) (any, error) {
	one, err := e.epochOf(r, "project", "epoch")
	if err != nil {
		return nil, err
	}
	device, err := e.deviceOf(r)
	if err != nil {
		return nil, err
	}
	if q := queryOf(r); q.err != nil {
		return nil, q.err
	}
	if sent(one.Post) == nil {
		return nil, problemf(notFound, "epoch %d is not scored yet; its receipts exist once a result is posted", one.Inputs.Epoch)
	}
	s, err := e.result(r.Context(), one)
	if err != nil {
		return nil, err
	}
	at, ok := s.devices[device.Address]
	if !ok {
		return nil, problemf(notFound, "device %s has no leaf in epoch %d: it was registered after block %d or is of another project",
			hexAddress(device.Address), one.Inputs.Epoch, one.RegistryBlock)
	}
	return e.receipt(r.Context(), one, device, s, at)
}

func (e *Explorer) receipt(ctx context.Context, one index.Epoch, device index.Device, s *scored, at uint64) (*receipt, error) {
	leaf, err := leafOf(s, at)
	if err != nil {
		return nil, err
	}
	leaf.Name = device.Name
	if known, err := e.index.Leaf(ctx, one.Project, one.Inputs.Epoch, device.Address); err == nil {
		leaf.Claim = known.Claim
	} else if !errors.Is(err, index.ErrNotFound) { // older than the index keeps
		return nil, err
	}
	nodes, err := s.tree.Proof(at)
	if err != nil {
		return nil, err
	}
	out := &receipt{Project: one.Project, Epoch: one.Inputs.Epoch, Device: device.Address, DID: did.ID(device.Address), Name: device.Name,
		State: one.State.String(), Leaf: leafEntryOf(leaf), Proof: []proofNode{}, Root: one.Root, Total: one.Total, Leaves: one.Leaves,
		Log:          receiptLog{e.origin(one.Project), one.LogEnd, one.LogRoot, one.AnchorTx, one.AnchorBlock},
		Registration: receiptRegistration{device.Block, device.Tx}, Notes: []string{},
		Transactions: receiptTransactions{epochTransactions{sent(one.Pin), sent(one.Post), sent(one.Finalize)}, sent(leaf.Claim)}}
	for _, node := range nodes {
		out.Proof = append(out.Proof, proofNode{node.Hash, node.Sum.Dec()})
	}
	p, err := e.policy(ctx, one.Project, one.PolicyHash)
	if err != nil {
		return nil, err
	}
	out.Policy = receiptPolicy{p.Hash(), p.Name(), p.Version()}
	out.Receipt, out.Notes, err = e.explain(ctx, one, p, s, at)
	return out, err
}

func leafOf(s *scored, at uint64) (index.Leaf, error) {
	l := s.Leaves[at]
	m, err := l.Merkle()
	if err != nil {
		return index.Leaf{}, err
	}
	return index.Leaf{Project: s.Inputs.Project, Epoch: s.Inputs.Epoch, Index: at, Device: l.Device, Account: l.Account, Amount: l.Amount,
		Points: l.Points, Reason: string(l.Reason), Readings: l.Readings, FirstIndex: l.FirstIndex, LastIndex: l.LastIndex,
		Evidence: l.Evidence, Hash: m.Hash()}, nil
}

// explain scores the device again from the log. The index tells where its
// entries are; that nothing was left out shows in the evidence, which must be
// the leaf's. If it is not, the whole range is read.
func (e *Explorer) explain(ctx context.Context, one index.Epoch, p *shownPolicy, s *scored, at uint64) (*reward.Receipt, []string, error) {
	notes := []string{}
	leaf := s.Leaves[at]
	device, err := e.index.DeviceAt(ctx, leaf.Device, one.RegistryBlock)
	if err != nil {
		return nil, nil, absent(err, "the document of device %s at block %d is not on the chain", hexAddress(leaf.Device), one.RegistryBlock)
	}
	who := reward.Device{Document: device.Document, Account: leaf.Account, Keys: device.Keys, Trust: device.Trust}
	l, err := e.pinnedLog(ctx, one)
	if err != nil {
		return nil, nil, err
	}
	entries, complete, err := e.entriesByIndex(ctx, l, one, leaf.Device)
	if err != nil {
		return nil, nil, err
	}
	var told *reward.Receipt
	if complete {
		if told, err = reward.Explain(p.Policy, one.Inputs, who, entries, s.AllPoints); err != nil {
			return nil, nil, err
		}
	}
	if told == nil || told.Evidence != leaf.Evidence {
		notes = append(notes, "The index does not list all of the device's readings; the epoch's whole log range was read instead.")
		if entries, err = entriesByScan(ctx, l, one, leaf.Device); err != nil {
			return nil, nil, err
		}
		if told, err = reward.Explain(p.Policy, one.Inputs, who, entries, s.AllPoints); err != nil {
			return nil, nil, err
		}
	}
	if told.Evidence != leaf.Evidence || told.Points != leaf.Points || told.Reason != leaf.Reason || told.Amount.Cmp(leaf.Amount) != 0 {
		notes = append(notes, fmt.Sprintf("Scoring the readings again gives %d points, %s wei and %s, but the posted leaf says %d points, %s wei and %s: the result can be contested.",
			told.Points, told.Amount, told.Reason, leaf.Points, leaf.Amount, leaf.Reason))
	}
	return told, notes, nil
}

// entriesByIndex reads the entries that the index lists, which costs a file of
// the log for each 256 entries of the range that has one.
func (e *Explorer) entriesByIndex(ctx context.Context, l *log.Log, one index.Epoch, device common.Address) (entries []reward.Entry, complete bool, err error) {
	known, complete, err := e.index.ReadingsBetween(ctx, one.Project, device, one.LogStart, one.LogEnd)
	if err != nil || !complete {
		return nil, false, err
	}
	for _, r := range known {
		entry, err := l.Entry(ctx, tlog.Index(r.Index))
		if err != nil {
			return nil, false, away(err, theLog)
		}
		entries = append(entries, reward.Entry{Index: r.Index, Bytes: entry.Bytes})
	}
	return entries, true, nil
}

// entriesByScan reads the epoch's whole range and keeps what names the device.
func entriesByScan(ctx context.Context, l *log.Log, one index.Epoch, device common.Address) ([]reward.Entry, error) {
	var entries []reward.Entry
	for entry, err := range l.Entries(ctx, tlog.Index(one.LogStart), tlog.Index(one.LogEnd)) {
		if err != nil {
			return nil, away(err, theLog)
		}
		if signed, err := reading.Parse(entry.Bytes); err == nil && signed.Reading().Subject.Address() == device {
			entries = append(entries, reward.Entry{Index: uint64(entry.Index), Bytes: entry.Bytes})
		}
	}
	return entries, nil
}
