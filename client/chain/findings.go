package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// ErrNoFinding reports a finding that was never filed.
var ErrNoFinding = errors.New("no such finding")

// A FindingID is the number of a finding. They count from 1.
type FindingID uint64

func (id FindingID) big() *big.Int { return new(big.Int).SetUint64(uint64(id)) }

func findingID(n *big.Int) FindingID { return FindingID(n.Uint64()) }

// A FindingState says where a finding stands.
type FindingState uint8

// The states, as the contract numbers them.
const (
	FindingOpen FindingState = 1 + iota
	FindingContested
	FindingStanding
	FindingRefuted
	FindingUndecided
)

func (s FindingState) String() string {
	return nameOf(s, "none", "open", "contested", "stands", "refuted", "undecided")
}

// A Finding is what somebody found of a device's fraud. Times are seconds since
// the Unix epoch.
type Finding struct {
	ID           FindingID
	State        FindingState
	Project      epoch.Project
	Device       common.Address
	Code         string
	Evidence     common.Hash // SHA-256 of the bundle
	Filer        common.Address
	Contester    common.Address // zero for nobody
	FiledAt      uint64
	ContestUntil uint64
	Until        uint64 // when it expires, if it stands
	Case         uint64 // of the panel, 0 before
	Bond         units.Amount
	Part         uint16 // of the device's bond that it takes, in hundredths of a percent
	Taken        units.Amount
}

// Expired reports whether a finding that stands counts no more at a time.
func (f Finding) Expired(now uint64) bool { return f.State == FindingStanding && now >= f.Until }

// Finding returns a finding, or ErrNoFinding.
func (c *Client) Finding(ctx context.Context, id FindingID) (Finding, error) {
	f, err := c.demand.findings.FindingAt(at(ctx), id.big())
	if err := decodeRevert(err); Reverted(err, "NoSuchFinding") {
		return Finding{}, fmt.Errorf("%w: %d", ErrNoFinding, id)
	} else if err != nil {
		return Finding{}, fmt.Errorf("read finding %d: %w", id, err)
	}
	return Finding{
		ID: id, State: FindingState(f.State), Project: epoch.Project(f.ProjectId), Device: f.Device, Code: fraudCode(f.Code), Evidence: f.Evidence,
		Filer: f.Filer, Contester: f.Contester, FiledAt: f.FiledAt.Uint64(), ContestUntil: f.ContestUntil.Uint64(), Until: f.Until.Uint64(),
		Case: f.PanelCase, Bond: amount(f.Bond), Part: f.Part, Taken: amount(f.Taken),
	}, nil
}

// Findings returns the newest findings that keep takes, up to limit of them and
// out of the newest look, the newest first.
func (c *Client) Findings(ctx context.Context, look, limit int, keep func(Finding) bool) ([]Finding, error) {
	count, err := c.demand.findings.Count(at(ctx))
	if err != nil {
		return nil, fmt.Errorf("count the findings: %w", decodeRevert(err))
	}
	var out []Finding
	for id := count.Uint64(); id > 0 && len(out) < limit && look > 0; id, look = id-1, look-1 {
		f, err := c.Finding(ctx, FindingID(id))
		if err != nil {
			return nil, err
		}
		if keep(f) {
			out = append(out, f)
		}
	}
	return out, nil
}

// FindingURI returns where a finding's bundle is, as its filer said.
func (c *Client) FindingURI(ctx context.Context, f Finding) (string, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return "", fmt.Errorf("ask for the newest block: %w", err)
	}
	block, err := c.firstBlockAt(ctx, f.FiledAt, head)
	if err != nil {
		return "", err
	}
	events, err := c.Events(ctx, block, block)
	if err != nil {
		return "", err
	}
	for _, e := range events {
		if filed, ok := e.What.(FindingFiled); ok && filed.ID == f.ID {
			return filed.URI, nil
		}
	}
	return "", nil
}

// FindingBond returns what a finding needs as a bond now.
func (c *Client) FindingBond(ctx context.Context) (units.Amount, error) {
	var name [32]byte
	copy(name[:], "finding.bond")
	value, err := c.parameters.Get(at(ctx), name)
	if err != nil {
		return units.Amount{}, fmt.Errorf("read the bond of a finding: %w", decodeRevert(err))
	}
	return amount(value), nil
}

// FindingOwed returns what an account is owed of bonds.
func (c *Client) FindingOwed(ctx context.Context, account common.Address) (units.Amount, error) {
	owed, err := c.demand.findings.Owed(at(ctx), account)
	if err != nil {
		return units.Amount{}, fmt.Errorf("read what %s is owed: %w", account, decodeRevert(err))
	}
	return amount(owed), nil
}

func (w *Writer) findingCall(ctx context.Context, doing string, value units.Amount, method string, arguments ...any) (*types.Receipt, error) {
	c := call(predeploys.Findings, bindings.FindingsMetaData, method, arguments...)
	c.Value = value.Big()
	return w.send(ctx, doing, c)
}

// FileFinding files a finding against a device of a project, with the bond that
// is asked now.
func (w *Writer) FileFinding(ctx context.Context, p epoch.Project, device common.Address, code string, evidence common.Hash, uri string) (FindingID, error) {
	word, err := codeWord(code)
	if err != nil {
		return 0, err
	}
	bond, err := w.FindingBond(ctx)
	if err != nil {
		return 0, err
	}
	receipt, err := w.findingCall(ctx, "file the finding", bond, "file", id(p), device, word, evidence, uri)
	if err != nil {
		return 0, err
	}
	for _, l := range receipt.Logs {
		if e, err := w.demand.findings.ParseFiled(*l); err == nil && l.Address == predeploys.Findings {
			return findingID(e.Id), nil
		}
	}
	return 0, fmt.Errorf("transaction %s filed nothing", receipt.TxHash)
}

// ContestFinding brings a finding before the panel, with a bond as high as the
// filer's.
func (w *Writer) ContestFinding(ctx context.Context, f Finding) error {
	_, err := w.findingCall(ctx, "contest the finding", f.Bond, "contest", f.ID.big())
	return err
}

// ConcludeFinding ends a finding whose time is over, or that the panel judged.
func (w *Writer) ConcludeFinding(ctx context.Context, id FindingID) error {
	_, err := w.findingCall(ctx, "conclude the finding", units.Amount{}, "conclude", id.big())
	return err
}

// WithdrawFindings sends an account what it is owed of bonds.
func (w *Writer) WithdrawFindings(ctx context.Context, account common.Address) error {
	_, err := w.findingCall(ctx, "withdraw", units.Amount{}, "withdraw", account)
	return err
}
