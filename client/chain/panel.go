package chain

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

// Errors of panels, to test with errors.Is.
var (
	ErrNoPanelCase = errors.New("no such case of the panel")
	ErrNotMember   = errors.New("the account sits in no seat of the case")
)

// A PanelState says where a case of the panel stands.
type PanelState uint8

// The states, as the contract numbers them.
const (
	PanelOpen PanelState = iota
	PanelDecided
	PanelUndecided
)

func (s PanelState) String() string { return nameOf(s, "open", "decided", "undecided") }

// A PanelCase is a question that operators recompute the answer to. Times are
// seconds since the Unix epoch.
type PanelCase struct {
	Number      uint64
	Asker       common.Address // Appeals or Findings
	Question    common.Hash    // what it is to the asker
	DrawBlock   uint64         // whose randomness draws; 0 once the members are drawn
	CommitUntil uint64
	RevealUntil uint64
	Size        int // how many sit
	Told        int // answers
	OfDelegates bool
	Candidates  []uint32 // members are drawn among them; empty after the draw
	Members     []uint32 // operators, or delegates; empty before the draw
	Pay         units.Amount
	State       PanelState
	Answer      common.Hash // that it was decided for
}

// A PanelSeat is what a member did.
type PanelSeat struct {
	Member     bool // whether it is one
	Commitment common.Hash
	Answer     common.Hash // zero before it was told
	RevealedAt uint64
	Collected  bool
}

func (c *Client) panel() (*bindings.Panel, error) { return bindings.NewPanel(predeploys.Panel, c.eth) }

// PanelCase returns a case, or ErrNoPanelCase.
func (c *Client) PanelCase(ctx context.Context, n uint64) (PanelCase, error) {
	panel, err := c.panel()
	if err != nil {
		return PanelCase{}, err
	}
	opts, err := c.now(ctx)
	if err != nil {
		return PanelCase{}, err
	}
	p, err := panel.CaseOf(opts, n)
	if err != nil {
		return PanelCase{}, fmt.Errorf("read case %d of the panel: %w", n, decodeRevert(err))
	}
	if p.CommitUntil.Sign() == 0 {
		return PanelCase{}, fmt.Errorf("%w: %d", ErrNoPanelCase, n)
	}
	verdict, err := panel.Verdict(opts, n)
	if err != nil {
		return PanelCase{}, fmt.Errorf("read the verdict of case %d: %w", n, decodeRevert(err))
	}
	out := PanelCase{
		Number: n, Asker: p.Asker, Question: p.Question, DrawBlock: p.DrawBlock, CommitUntil: p.CommitUntil.Uint64(), RevealUntil: p.RevealUntil.Uint64(),
		Size: int(p.Size), Told: int(p.Told), OfDelegates: p.OfDelegates, Pay: amount(p.Paid), State: PanelState(verdict.State), Answer: verdict.Answer,
	}
	if p.DrawBlock == 0 {
		out.Members = p.Members
	} else {
		out.Candidates = p.Members
	}
	return out, nil
}

// PanelCases returns how many cases the panel has had.
func (c *Client) PanelCases(ctx context.Context) (uint64, error) {
	panel, err := c.panel()
	if err != nil {
		return 0, err
	}
	n, err := panel.Count(at(ctx))
	if err != nil {
		return 0, fmt.Errorf("count the panel's cases: %w", decodeRevert(err))
	}
	return n, nil
}

// PanelSeat returns what a member did in a case.
func (c *Client) PanelSeat(ctx context.Context, n uint64, member uint32) (PanelSeat, error) {
	panel, err := c.panel()
	if err != nil {
		return PanelSeat{}, err
	}
	s, err := panel.SeatOf(at(ctx), n, member)
	if err != nil {
		return PanelSeat{}, fmt.Errorf("read the seat of member %d: %w", member, decodeRevert(err))
	}
	return PanelSeat{s.Drawn, s.Commitment, s.Answer, s.RevealedAt.Uint64(), s.Collected}, nil
}

// PanelData returns the bytes of an answer that a member told, nil for none.
func (c *Client) PanelData(ctx context.Context, n uint64, answer common.Hash) ([]byte, error) {
	panel, err := c.panel()
	if err != nil {
		return nil, err
	}
	data, err := panel.DataOf(at(ctx), n, answer)
	if err != nil {
		return nil, fmt.Errorf("read an answer of case %d: %w", n, decodeRevert(err))
	}
	return data, nil
}

// ScorerOperator returns the operator that answers for a scorer's votes, 0 for
// none.
func (c *Client) ScorerOperator(ctx context.Context, scorer common.Address) (OperatorID, error) {
	contract, err := bindings.NewResultFault(predeploys.ResultFault, c.eth)
	if err != nil {
		return 0, err
	}
	n, err := contract.OperatorOf(at(ctx), scorer)
	if err != nil {
		return 0, fmt.Errorf("read whose scorer %s is: %w", scorer, decodeRevert(err))
	}
	return OperatorID(n), nil
}

// SeatFor returns the member of a case, or candidate before the draw, that an
// account answers for, or ErrNotMember.
func (c *Client) SeatFor(ctx context.Context, p PanelCase, account common.Address) (uint32, error) {
	seats := slices.Concat(p.Members, p.Candidates)
	if p.OfDelegates {
		for _, n := range seats {
			d, err := c.Delegate(ctx, report.Delegate(n))
			if err != nil {
				return 0, err
			}
			if d.Owner == account || d.Operator == account {
				return n, nil
			}
		}
		return 0, fmt.Errorf("%w: case %d, account %s", ErrNotMember, p.Number, account)
	}
	linked, err := c.ScorerOperator(ctx, account)
	if err != nil {
		return 0, err
	}
	if slices.Contains(seats, uint32(linked)) {
		return uint32(linked), nil
	}
	for _, n := range seats {
		owner, err := c.pool.OwnerOf(at(ctx), n)
		if err != nil {
			return 0, fmt.Errorf("read the owner of operator %d: %w", n, decodeRevert(err))
		}
		if owner == account {
			return n, nil
		}
	}
	return 0, fmt.Errorf("%w: case %d, account %s", ErrNotMember, p.Number, account)
}

// PanelCommitment returns what a member commits to for an answer.
func (c *Client) PanelCommitment(n uint64, member uint32, answer common.Hash, salt [32]byte) common.Hash {
	word := func(n uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(n).Bytes(), 32) }
	return crypto.Keccak256Hash(word(c.chainID), common.LeftPadBytes(predeploys.Panel[:], 32), word(n), word(uint64(member)), answer[:], salt[:])
}

// PanelSalt returns the salt of the account's commitment in a case. It is made
// of the account's key, so that whoever has that can tell the answer after a
// loss of all else, and nobody else can guess it.
func (w *Writer) PanelSalt(n uint64, member uint32) (salt [32]byte) {
	mac := hmac.New(sha256.New, w.account.key.ECDSA().D.FillBytes(make([]byte, 32)))
	mac.Write([]byte("trellis panel salt v1"))
	mac.Write(binary.BigEndian.AppendUint64(nil, w.chainID))
	mac.Write(binary.BigEndian.AppendUint64(nil, n))
	mac.Write(binary.BigEndian.AppendUint32(nil, member))
	copy(salt[:], mac.Sum(nil))
	return salt
}

func (w *Writer) onPanel(ctx context.Context, doing, method string, arguments ...any) error {
	_, err := w.send(ctx, doing, call(predeploys.Panel, bindings.PanelMetaData, method, arguments...))
	return err
}

// DrawPanel draws a case's members by the randomness of the block that the case
// names, which must be in the chain.
func (w *Writer) DrawPanel(ctx context.Context, n uint64) error {
	p, err := w.PanelCase(ctx, n)
	if err != nil {
		return err
	}
	header, err := w.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(p.DrawBlock))
	if err != nil {
		return fmt.Errorf("read block %d, which draws the panel of case %d: %w", p.DrawBlock, n, err)
	}
	raw, err := rlp.EncodeToBytes(header)
	if err != nil {
		return fmt.Errorf("encode the header of block %d: %w", p.DrawBlock, err)
	}
	return w.onPanel(ctx, "draw the panel", "draw", n, raw)
}

// AnswerCommitment returns what CommitAnswer commits to.
func (w *Writer) AnswerCommitment(n uint64, member uint32, data []byte) common.Hash {
	return w.PanelCommitment(n, member, crypto.Keccak256Hash(data), w.PanelSalt(n, member))
}

// CommitAnswer commits a member to an answer, with the salt of PanelSalt.
func (w *Writer) CommitAnswer(ctx context.Context, n uint64, member uint32, data []byte) error {
	return w.onPanel(ctx, "commit the answer", "commit", n, member, w.AnswerCommitment(n, member, data))
}

// RevealAnswer tells a member's answer that was committed with CommitAnswer.
func (w *Writer) RevealAnswer(ctx context.Context, n uint64, member uint32, data []byte) error {
	return w.onPanel(ctx, "tell the answer", "reveal", n, member, data, w.PanelSalt(n, member))
}

// CollectPanelPay sends a member its pay.
func (w *Writer) CollectPanelPay(ctx context.Context, n uint64, member uint32) error {
	return w.onPanel(ctx, "collect the member's pay", "collect", n, member)
}

// PanelEvidence returns the evidence that an operator told the panel another
// answer than the one its case was decided for. The chain knows the rest.
func PanelEvidence(n uint64, operator OperatorID) []byte {
	word := func(v uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(v).Bytes(), 32) }
	return slices.Concat(common.RightPadBytes([]byte("panel"), 32), word(n), word(uint64(operator)))
}
