package chain

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/compute"
)

// ErrNoQuorum reports a task that no quorum decides.
var ErrNoQuorum = errors.New("no quorum decides the task")

// A QuorumCase is a task that several provers compute. Times are seconds since the Unix epoch.
type QuorumCase struct {
	Task        common.Hash
	Route       compute.Route
	Size        int // of the first round
	Threshold   int
	Round       int // from 0; each has twice as many as the one before
	Until       uint64
	CommitUntil uint64 // 0 before this round's members are drawn
	RevealUntil uint64
	DrawBlock   uint64 // whose randomness draws; 0 once they are drawn
	Committed   int
	Told        int
	Needed      int              // how many must have told the same output
	Members     []common.Address // of all rounds
	Paid        bool
	Output      common.Hash // Keccak-256 of the output that it is decided for, zero before
	RevealOpen  bool        // members of the round may tell their outputs
	RoundOver   bool        // none of them can any more
	Failed      bool        // it can be decided no more
}

// A QuorumSeat is what a member did.
type QuorumSeat struct {
	Round      int // in which it was drawn, from 1; 0 for no member
	Commitment common.Hash
	Output     common.Hash // Keccak-256 of what it told, zero before
	Noted      bool        // whether its fault was reported
	Collected  bool
}

func (c *Client) quorum() (*bindings.Quorum, error) {
	return bindings.NewQuorum(predeploys.Quorum, c.eth)
}

// QuorumCase returns a task's quorum, or ErrNoQuorum.
func (c *Client) QuorumCase(ctx context.Context, task common.Hash) (QuorumCase, error) {
	quorum, err := c.quorum()
	if err != nil {
		return QuorumCase{}, err
	}
	opts, err := c.now(ctx)
	if err != nil {
		return QuorumCase{}, err
	}
	q, err := quorum.CaseOf(opts, task)
	if err != nil {
		return QuorumCase{}, fmt.Errorf("read the quorum of task %s: %w", task, decodeRevert(err))
	}
	if q.Until.Sign() == 0 {
		return QuorumCase{}, fmt.Errorf("%w: %s", ErrNoQuorum, task)
	}
	out := QuorumCase{
		Task: task, Route: q.Route, Size: int(q.Size), Threshold: int(q.Threshold), Round: int(q.Round), Until: q.Until.Uint64(),
		CommitUntil: q.CommitUntil.Uint64(), RevealUntil: q.RevealUntil.Uint64(), DrawBlock: q.DrawBlock, Committed: int(q.Committed), Told: int(q.Told),
		Needed: int(q.Needed), Paid: q.Paid, Output: q.OutputHash,
	}
	if out.Members, err = quorum.MembersOf(opts, task); err != nil {
		return out, fmt.Errorf("read the quorum of task %s: %w", task, decodeRevert(err))
	}
	phase, err := quorum.PhaseOf(opts, task)
	if err == nil {
		out.Failed, err = quorum.Failed(opts, task)
	}
	if err != nil {
		return out, fmt.Errorf("read the quorum of task %s: %w", task, decodeRevert(err))
	}
	out.RevealOpen, out.RoundOver = phase.RevealOpen, phase.Over
	return out, nil
}

// TaskFailed reports whether the quorum of a task can decide no more.
func (c *Client) TaskFailed(ctx context.Context, task common.Hash) (bool, error) {
	quorum, err := c.quorum()
	if err != nil {
		return false, err
	}
	failed, err := quorum.Failed(at(ctx), task)
	if err != nil {
		return false, fmt.Errorf("read the quorum of task %s: %w", task, decodeRevert(err))
	}
	return failed, nil
}

// QuorumSeat returns what an account did in a task's quorum.
func (c *Client) QuorumSeat(ctx context.Context, task common.Hash, prover common.Address) (QuorumSeat, error) {
	quorum, err := c.quorum()
	if err != nil {
		return QuorumSeat{}, err
	}
	s, err := quorum.SeatOf(at(ctx), task, prover)
	if err != nil {
		return QuorumSeat{}, fmt.Errorf("read the seat of %s: %w", prover, decodeRevert(err))
	}
	return QuorumSeat{int(s.Round), s.Commitment, s.OutputHash, s.Noted, s.Collected}, nil
}

// QuorumOutput returns the bytes of an output that a member told, or nil while nobody did; the newest blocks are searched first.
func (c *Client) QuorumOutput(ctx context.Context, task, output common.Hash) ([]byte, error) {
	parsed, err := bindings.QuorumMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	event := parsed.Events["Revealed"]
	head, err := c.Head(ctx)
	if err != nil {
		return nil, err
	}
	var found []byte
	for end := int64(head); end >= 0 && found == nil; end -= maxEventBlocks {
		from := uint64(max(0, end-maxEventBlocks+1))
		err := c.logsIn(ctx, predeploys.Quorum, [][]common.Hash{{event.ID}, {task}, nil, {output}}, from, uint64(end), func(data []byte) error {
			values, err := event.Inputs.NonIndexed().Unpack(data)
			if err != nil {
				return err
			}
			if told := values[0].([]byte); crypto.Keccak256Hash(told) == output {
				found = told
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return found, nil
}

// QuorumCommitment returns what a member commits to for an output.
func (c *Client) QuorumCommitment(task common.Hash, prover common.Address, output common.Hash, salt [32]byte) common.Hash {
	return crypto.Keccak256Hash(common.BigToHash(word256(c.chainID)).Bytes(), common.LeftPadBytes(predeploys.Quorum[:], 32), task[:],
		common.LeftPadBytes(prover[:], 32), output[:], salt[:])
}

// QuorumSalt returns the salt of the account's commitment for a task. It is made of the account's key, so that whoever has that can
// tell the output after a loss of all else, and nobody else can guess it.
func (w *Writer) QuorumSalt(task common.Hash) (salt [32]byte) {
	mac := hmac.New(sha256.New, w.account.key.ECDSA().D.FillBytes(make([]byte, 32)))
	mac.Write([]byte("trellis quorum salt v1"))
	mac.Write(binary.BigEndian.AppendUint64(nil, w.chainID))
	mac.Write(task[:])
	copy(salt[:], mac.Sum(nil))
	return salt
}

// OutputCommitment returns what CommitOutput commits to.
func (w *Writer) OutputCommitment(task common.Hash, output []byte) common.Hash {
	return w.QuorumCommitment(task, w.account.address, crypto.Keccak256Hash(output), w.QuorumSalt(task))
}

func (w *Writer) onQuorum(ctx context.Context, doing, method string, arguments ...any) error {
	_, err := w.send(ctx, doing, call(predeploys.Quorum, bindings.QuorumMetaData, method, arguments...))
	return err
}

// DrawQuorum draws a round's members by the randomness of the block that the case names, which must be in the chain; anybody can.
func (w *Writer) DrawQuorum(ctx context.Context, task common.Hash) error {
	q, err := w.QuorumCase(ctx, task)
	if err != nil {
		return err
	}
	header, err := w.headerBytes(ctx, q.DrawBlock)
	if err != nil {
		return fmt.Errorf("draw the quorum of task %s: %w", task, err)
	}
	return w.onQuorum(ctx, "draw the quorum", "draw", task, header)
}

// CommitOutput commits the account to an output, with the salt of QuorumSalt.
func (w *Writer) CommitOutput(ctx context.Context, task common.Hash, output []byte) error {
	return w.onQuorum(ctx, "commit to the output", "commit", task, w.OutputCommitment(task, output))
}

// RevealOutput tells the account's output that was committed with CommitOutput.
func (w *Writer) RevealOutput(ctx context.Context, task common.Hash, output []byte) error {
	return w.onQuorum(ctx, "tell the output", "reveal", task, crypto.Keccak256Hash(output), output, w.QuorumSalt(task))
}

// EscalateQuorum has twice as many others drawn when a round ended without a decision; anybody can.
func (w *Writer) EscalateQuorum(ctx context.Context, task common.Hash) error {
	return w.onQuorum(ctx, "have others drawn", "escalate", task)
}

// CollectQuorumPay sends a member its part of the fee; anybody can.
func (w *Writer) CollectQuorumPay(ctx context.Context, task common.Hash, prover common.Address) error {
	return w.onQuorum(ctx, "collect the prover's pay", "collect", task, prover)
}

// NoteQuorumFault reports a member that told another output than the decided one, or none; anybody can.
func (w *Writer) NoteQuorumFault(ctx context.Context, task common.Hash, prover common.Address) error {
	return w.onQuorum(ctx, "report the prover", "note", task, prover)
}
