package explorer

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/protocol/policy"
	receiptdoc "github.com/trellis-network/trellis/protocol/receipt"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
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
	Proof        []receiptdoc.Node   `json:"proof"`
	Root         common.Hash         `json:"root"`
	Total        units.Amount        `json:"total"`
	Leaves       uint64              `json:"leaves"`
	Log          receiptLog          `json:"log"`
	Registration receiptRegistration `json:"registration"`
	Transactions receiptTransactions `json:"transactions"`
	Standing     *receiptStanding    `json:"standing,omitempty"` // of results of version 2 alone
	Notes        []string            `json:"notes"`              // what a reader should know of how this was made; mostly none
	Appeal       receiptAppeal       `json:"appeal"`
	Document     string              `json:"document"` // where the self-contained one is
}

// A receiptStanding is what the chain knew of the device at the registry block.
type receiptStanding struct {
	Owner    common.Address `json:"owner"`
	Hardware string         `json:"hardware"`
	Age      int64          `json:"age"`  // seconds from its registration to the end of the window
	Bond     string         `json:"bond"` // in coins, as the stake
	Stake    string         `json:"stake"`
	Findings int64          `json:"findings"`
}

// standingOf reads a posted leaf; nil for one of version 1, which has none.
func standingOf(l *reward.Leaf, told *reward.Receipt) *receiptStanding {
	if told.Adjustments == nil {
		return nil
	}
	s := l.Standing
	return &receiptStanding{s.Owner, l.Hardware, s.AgeSeconds, s.Bond.String(), s.Stake.String(), s.Findings}
}

type receiptPolicy struct {
	Hash    common.Hash `json:"hash"`
	Name    string      `json:"name"`
	Version uint32      `json:"version"`
}

type receiptLog struct {
	Origin string      `json:"origin"`
	Size   uint64      `json:"size"`
	Root   common.Hash `json:"root"`
	Tx     common.Hash `json:"tx"`
	Block  uint64      `json:"block"`
}

// A receiptAppeal is what the owner can run who disagrees.
type receiptAppeal struct {
	Command string `json:"command"`
}

type receiptRegistration struct {
	Block uint64      `json:"block"`
	Tx    common.Hash `json:"tx"`
}

type receiptTransactions struct {
	epochTransactions
	Claim *common.Hash `json:"claim"`
}

// receiptsOf opens a posted epoch's receipts. What they hold is bounded: blocks of the index, tiles of the log.
func (e *Explorer) receiptsOf(ctx context.Context, one index.Epoch) (*replay.Receipts, error) {
	return e.receipts.get(one.ResultHash, func() (*replay.Receipts, error) {
		r, err := replay.OpenReceipts(ctx, e.mirror(one.Project), one.Inputs, receiptdoc.Settlement{
			State: one.State.String(), Root: one.Root, Total: one.Total, Leaves: one.Leaves, ResultHash: one.ResultHash,
		})
		return r, e.receiptProblem(one, err)
	})
}

// receiptProblem says what of the public files a receipt could not be made from.
func (e *Explorer) receiptProblem(one index.Epoch, err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, replay.ErrLog):
		return away(err, theLog)
	case errors.Is(err, policy.ErrNoProgram):
		return &problem{unavailable, fmt.Sprintf("the program that gives the points of epoch %d's policy cannot be had from the project's mirror, where it stands under programs/; without it nothing can be explained",
			one.Inputs.Epoch), err}
	case errors.Is(err, mirror.ErrMissing):
		return problemf(unavailable, "the result of epoch %d is not published yet; try again in a moment", one.Inputs.Epoch)
	case errors.Is(err, mirror.ErrTampered):
		return &problem{unavailable, fmt.Sprintf("the published result of epoch %d is not the one that the chain names; it cannot be trusted",
			one.Inputs.Epoch), err}
	}
	return away(err, theMirror)
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
	q := queryOf(r, "format")
	format := q.text("format")
	if q.err != nil {
		return nil, q.err
	}
	if format != "" && format != "document" {
		return nil, problemf(badRequest, "format is %q; it can be document, or left out", shorten(format))
	}
	if sent(one.Post) == nil {
		return nil, problemf(notFound, "epoch %d is not scored yet; its receipts exist once a result is posted", one.Inputs.Epoch)
	}
	if device.Project != one.Project || device.Block > one.RegistryBlock {
		return nil, problemf(notFound, "device %s has no leaf in epoch %d: it was registered after block %d or is of another project",
			hexAddress(device.Address), one.Inputs.Epoch, one.RegistryBlock)
	}
	d, err := e.document(r.Context(), one, device)
	if err != nil {
		return nil, err
	}
	if format == "document" {
		return d, nil
	}
	return e.receipt(r.Context(), one, device, d)
}

// document makes a device's receipt with all its proofs; what of it is wrong stands in its notes.
func (e *Explorer) document(ctx context.Context, one index.Epoch, device index.Device) (*receiptdoc.Document, error) {
	then, err := e.index.DeviceAt(ctx, device.Address, one.RegistryBlock)
	owed := func(c epoch.Correction) bool { return c.Device == device.Address }
	if errors.Is(err, index.ErrNotFound) && slices.ContainsFunc(one.Inputs.Corrections, owed) {
		then, err = e.index.FormerAt(ctx, device.Address, one.RegistryBlock)
	}
	if err != nil {
		return nil, absent(err, "the document of device %s at block %d is not on the chain", hexAddress(device.Address), one.RegistryBlock)
	}
	receipts, err := e.receiptsOf(ctx, one)
	if err != nil {
		return nil, err
	}
	scored, err := replay.Device(ctx, one.Inputs, receipts.Policy(), then, e.config.Stakes)
	if err != nil {
		return nil, err
	}
	d, err := receipts.Receipt(ctx, scored)
	if d == nil {
		return nil, e.receiptProblem(one, err)
	}
	if err != nil {
		leaf, err := d.PostedLeaf()
		if err != nil {
			return nil, err
		}
		d.Notes = append(d.Notes, fmt.Sprintf("Scoring the readings again gives %d points, %s wei and %s, but the posted leaf says %d points, %s wei and %s: the result can be contested.",
			d.Explained.Points, d.Explained.Amount, d.Explained.Reason, leaf.Points, leaf.Amount, leaf.Reason))
	}
	d.Settlement.State = one.State.String() // it may have gone on since
	d.Transactions = receiptdoc.Transactions{Pin: sent(one.Pin), Post: sent(one.Post), Finalize: sent(one.Finalize)}
	if known, err := e.index.Leaf(ctx, one.Project, one.Inputs.Epoch, device.Address); err == nil {
		d.Transactions.Claim = sent(known.Claim)
	} else if !errors.Is(err, index.ErrNotFound) { // older than the index keeps
		return nil, err
	}
	return d, nil
}

// receipt writes a document as the page shows it.
func (e *Explorer) receipt(ctx context.Context, one index.Epoch, device index.Device, d *receiptdoc.Document) (*receipt, error) {
	posted, err := d.PostedLeaf()
	if err != nil {
		return nil, err
	}
	proven, err := posted.Merkle()
	if err != nil {
		return nil, err
	}
	p, err := e.policy(ctx, one.Project, one.PolicyHash)
	if err != nil {
		return nil, err
	}
	out := &receipt{Project: one.Project, Epoch: one.Inputs.Epoch, Device: device.Address, DID: did.ID(device.Address), Name: device.Name,
		State: one.State.String(), Receipt: d.Explained, Policy: receiptPolicy{p.Hash(), p.Name(), p.Version()}, Root: one.Root, Total: one.Total, Leaves: one.Leaves,
		Leaf: leafEntry{d.Index, posted.Device, device.Name, posted.Account, posted.Amount, posted.Points, string(posted.Reason), posted.Readings,
			posted.FirstIndex, posted.LastIndex, posted.Evidence, proven.Hash(), d.Transactions.Claim != nil},
		Proof: d.Proof, Log: receiptLog{e.origin(one.Project), one.LogEnd, one.LogRoot, one.AnchorTx, one.AnchorBlock},
		Registration: receiptRegistration{device.Block, device.Tx}, Notes: d.Notes, Standing: standingOf(&posted, d.Explained),
		Transactions: receiptTransactions{epochTransactions{d.Transactions.Pin, d.Transactions.Post, d.Transactions.Finalize}, d.Transactions.Claim},
		Appeal:       receiptAppeal{fmt.Sprintf("trellis appeal open %s %d --project %d", did.ID(device.Address), one.Inputs.Epoch, one.Project)},
		Document:     fmt.Sprintf("/api/v1/receipts/%d/%d/%s?format=document", one.Project, one.Inputs.Epoch, hexAddress(device.Address)),
	}
	return out, nil
}

// Receipt returns a device's receipt with all its proofs, for other roles in this process.
func (e *Explorer) Receipt(ctx context.Context, p epoch.Project, n epoch.Number, device common.Address) (*receiptdoc.Document, error) {
	one, err := e.index.Epoch(ctx, p, n)
	if err != nil {
		return nil, err
	}
	d, err := e.index.Device(ctx, device)
	if err != nil {
		return nil, err
	}
	return e.document(ctx, one, d)
}
