package chain

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// Errors of appeals, to test with errors.Is.
var (
	ErrNoAppeal = errors.New("no such appeal")
	ErrAnswer   = errors.New("not an answer to an appeal")
)

// An AppealState says where an appeal stands.
type AppealState uint8

// The states, as the contract numbers them.
const (
	AppealOpen      AppealState = 1 + iota
	AppealUpheld                // more was due
	AppealRejected              // as much was due, or less
	AppealUndecided             // the panel found no majority
)

func (s AppealState) String() string {
	return nameOf(s, "none", "open", "upheld", "rejected", "undecided")
}

// An Answer is what a panel says that a device's leaf should be.
type Answer struct {
	Points uint64
	Amount units.Amount
	Reason [32]byte // as leaves have it
}

// AnswerBytes is the length of an answer: three words.
const AnswerBytes = 96

// Code returns the reason as a word.
func (a Answer) Code() string { return string(bytes.TrimRight(a.Reason[:], "\x00")) }

// Encode returns what the panel commits to the hash of.
func (a Answer) Encode() []byte {
	raw := make([]byte, AnswerBytes)
	binary.BigEndian.PutUint64(raw[24:32], a.Points)
	a.Amount.Big().FillBytes(raw[32:64])
	copy(raw[64:], a.Reason[:])
	return raw
}

// DecodeAnswer is the inverse of Encode.
func DecodeAnswer(raw []byte) (Answer, error) {
	if len(raw) != AnswerBytes {
		return Answer{}, fmt.Errorf("%w: %d bytes, want %d", ErrAnswer, len(raw), AnswerBytes)
	}
	if !bytes.Equal(raw[:24], make([]byte, 24)) {
		return Answer{}, fmt.Errorf("%w: points over 64 bits", ErrAnswer)
	}
	return Answer{binary.BigEndian.Uint64(raw[24:32]), amount(common.BytesToHash(raw[32:64]).Big()), [32]byte(raw[64:])}, nil
}

// An Appeal against what an epoch paid a device. Times are seconds since the
// Unix epoch.
type Appeal struct {
	ID         uint64
	State      AppealState
	Owner      common.Address // who appealed
	Project    epoch.Project
	Epoch      epoch.Number
	Device     common.Address
	Case       uint64 // of the panel
	OpenedAt   uint64
	Bond       units.Amount
	Posted     Answer       // what the leaf says
	Found      Answer       // what the panel says, once the appeal is closed on its verdict
	Correction units.Amount // what a later epoch pays for it
}

func (c *Client) appeals() (*bindings.Appeals, error) {
	return bindings.NewAppeals(predeploys.Appeals, c.eth)
}

// Appeal returns an appeal, or ErrNoAppeal.
func (c *Client) Appeal(ctx context.Context, n uint64) (Appeal, error) {
	appeals, err := c.appeals()
	if err != nil {
		return Appeal{}, err
	}
	a, err := appeals.AppealAt(at(ctx), n)
	if err != nil {
		return Appeal{}, fmt.Errorf("read appeal %d: %w", n, decodeRevert(err))
	}
	if a.State == 0 {
		return Appeal{}, fmt.Errorf("%w: %d", ErrNoAppeal, n)
	}
	return Appeal{
		ID: n, State: AppealState(a.State), Owner: a.Owner, Project: project(a.Project), Epoch: epoch.Number(a.Epoch), Device: a.Device, Case: a.PanelCase,
		OpenedAt: a.OpenedAt.Uint64(), Bond: amount(a.Bond), Posted: Answer{a.Points, amount(a.Posted), a.Reason},
		Found: Answer{a.FoundPoints, amount(a.Found), a.FoundReason}, Correction: amount(a.Correction),
	}, nil
}

// Appeals returns the newest appeals that keep takes, up to limit, the newest
// first; nil takes all.
func (c *Client) Appeals(ctx context.Context, limit int, keep func(Appeal) bool) ([]Appeal, error) {
	appeals, err := c.appeals()
	if err != nil {
		return nil, err
	}
	count, err := appeals.Count(at(ctx))
	if err != nil {
		return nil, fmt.Errorf("count the appeals: %w", decodeRevert(err))
	}
	var out []Appeal
	for n := count; n > 0 && len(out) < limit; n-- {
		a, err := c.Appeal(ctx, n)
		if err != nil {
			return nil, err
		}
		if keep == nil || keep(a) {
			out = append(out, a)
		}
	}
	return out, nil
}

// AppealTerms are what an appeal takes.
type AppealTerms struct {
	Bond  units.Amount
	Until uint64 // seconds since the Unix epoch; 0 while the epoch is not settled
}

// AppealTerms returns what an appeal against an epoch's payments takes now.
func (c *Client) AppealTerms(ctx context.Context, p epoch.Project, n epoch.Number) (AppealTerms, error) {
	appeals, err := c.appeals()
	if err != nil {
		return AppealTerms{}, err
	}
	opts, err := c.now(ctx)
	if err != nil {
		return AppealTerms{}, err
	}
	bond, err := appeals.Bond(opts)
	if err != nil {
		return AppealTerms{}, fmt.Errorf("read the bond of an appeal: %w", decodeRevert(err))
	}
	until, err := appeals.DeadlineOf(opts, id(p), uint64(n))
	if err != nil {
		return AppealTerms{}, fmt.Errorf("read until when epoch %d can be contested: %w", n, decodeRevert(err))
	}
	return AppealTerms{amount(bond), until.Uint64()}, nil
}

// AppealBonds returns what bonds wait for an account to be sent to it.
func (c *Client) AppealBonds(ctx context.Context, account common.Address) (units.Amount, error) {
	appeals, err := c.appeals()
	if err != nil {
		return units.Amount{}, err
	}
	owed, err := appeals.Owed(at(ctx), account)
	if err != nil {
		return units.Amount{}, fmt.Errorf("read the bonds of %s: %w", account, decodeRevert(err))
	}
	return amount(owed), nil
}

// WaitingCorrections returns corrections of a project that no epoch has taken
// yet, up to limit, in the order in which they will be.
func (c *Client) WaitingCorrections(ctx context.Context, p epoch.Project, limit uint64) ([]epoch.Correction, error) {
	list, err := c.settlement.Waiting(at(ctx), id(p), id(epoch.Project(limit)))
	if err != nil {
		return nil, fmt.Errorf("read the corrections of project %d: %w", p, decodeRevert(err))
	}
	return corrections(list), nil
}

// OpenAppeal contests a leaf with the bond of now and returns the appeal's
// number. The writer's account owns the device.
func (w *Writer) OpenAppeal(ctx context.Context, p epoch.Project, n epoch.Number, leaf Claim, uri string) (uint64, error) {
	terms, err := w.AppealTerms(ctx, p, n)
	if err != nil {
		return 0, err
	}
	c := call(predeploys.Appeals, bindings.AppealsMetaData, "open", id(p), uint64(n), leaf.Leaf, leaf.Index, leaf.Proof, uri)
	c.Value, c.Spare = terms.Bond.Big(), appealSpare
	if _, err := w.send(ctx, "appeal", c); err != nil {
		return 0, err
	}
	appeals, err := w.appeals()
	if err != nil {
		return 0, err
	}
	number, err := appeals.AppealOf(&bind.CallOpts{Context: ctx}, id(p), uint64(n), leaf.Leaf.Device)
	if err != nil {
		return 0, fmt.Errorf("read the appeal's number: %w", decodeRevert(err))
	}
	return number, nil
}

// appealSpare is gas for members who join between the estimate and the block.
const appealSpare = 500_000

func (w *Writer) onAppeals(ctx context.Context, doing, method string, arguments ...any) error {
	_, err := w.send(ctx, doing, call(predeploys.Appeals, bindings.AppealsMetaData, method, arguments...))
	return err
}

// CloseAppeal does what the panel decided.
func (w *Writer) CloseAppeal(ctx context.Context, n uint64) error {
	return w.onAppeals(ctx, "close the appeal", "close", n)
}

// WithdrawAppealBond sends an account the bonds that went back to it.
func (w *Writer) WithdrawAppealBond(ctx context.Context, account common.Address) error {
	return w.onAppeals(ctx, "withdraw the bond", "withdraw", account)
}
