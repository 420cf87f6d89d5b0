package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

// A Verdict is what a jury came to.
type Verdict uint8

// The verdicts, as the contract numbers them.
const (
	VerdictOpen Verdict = iota
	VerdictGuilty
	VerdictNotGuilty
	VerdictUndecided
)

func (v Verdict) String() string { return nameOf(v, "open", "guilty", "not guilty", "undecided") }

// A Trial before a jury. Times are seconds since the Unix epoch.
type Trial struct {
	Number      uint64
	Case        CaseID
	DrawBlock   uint64 // whose randomness draws; 0 once the jurors are drawn
	CommitUntil uint64
	RevealUntil uint64
	Size        int // how many are drawn
	Guilty      int // votes told
	NotGuilty   int
	Verdict     Verdict
	Pay         units.Amount      // of each juror who told its vote, once the trial is settled
	Jurors      []report.Delegate // empty before the draw
}

// A Ballot is what a juror did in a trial.
type Ballot struct {
	Juror      bool // whether the delegate is one
	Commitment common.Hash
	Revealed   bool
	Guilty     bool
	Collected  bool
}

func (c *Client) jury() (*bindings.Jury, error) { return bindings.NewJury(predeploys.Jury, c.eth) }

// Trial returns a trial, or ErrNoTrial.
func (c *Client) Trial(ctx context.Context, n uint64) (Trial, error) {
	jury, err := c.jury()
	if err != nil {
		return Trial{}, err
	}
	opts, err := c.now(ctx)
	if err != nil {
		return Trial{}, err
	}
	t, err := jury.TrialOf(opts, n)
	if err != nil {
		return Trial{}, fmt.Errorf("read trial %d: %w", n, decodeRevert(err))
	}
	if t.CommitUntil.Sign() == 0 {
		return Trial{}, fmt.Errorf("%w: %d", ErrNoTrial, n)
	}
	result, err := jury.Result(opts, n)
	if err != nil {
		return Trial{}, fmt.Errorf("read the verdict of trial %d: %w", n, decodeRevert(err))
	}
	out := Trial{
		Number: n, Case: CaseID(t.CaseId.Uint64()), DrawBlock: t.DrawBlock, CommitUntil: t.CommitUntil.Uint64(), RevealUntil: t.RevealUntil.Uint64(),
		Size: int(t.Size), Guilty: int(t.Guilty), NotGuilty: int(t.NotGuilty), Verdict: Verdict(result.Verdict), Pay: amount(t.Paid),
	}
	if t.DrawBlock == 0 {
		for _, juror := range t.Jurors {
			out.Jurors = append(out.Jurors, report.Delegate(juror))
		}
	}
	return out, nil
}

// Trials returns the newest trials, up to limit, the newest first.
func (c *Client) Trials(ctx context.Context, limit int) ([]Trial, error) {
	jury, err := c.jury()
	if err != nil {
		return nil, err
	}
	count, err := jury.Count(at(ctx))
	if err != nil {
		return nil, fmt.Errorf("count the trials: %w", decodeRevert(err))
	}
	var out []Trial
	for n := count; n > 0 && len(out) < limit; n-- {
		t, err := c.Trial(ctx, n)
		if err != nil {
			return nil, err
		}
		out = append(out, t)
	}
	return out, nil
}

// Ballot returns what a delegate did in a trial.
func (c *Client) Ballot(ctx context.Context, trial uint64, d report.Delegate) (Ballot, error) {
	jury, err := c.jury()
	if err != nil {
		return Ballot{}, err
	}
	b, err := jury.BallotOf(at(ctx), trial, uint32(d))
	if err != nil {
		return Ballot{}, fmt.Errorf("read the ballot of delegate %d: %w", d, decodeRevert(err))
	}
	return Ballot{Juror: b.Drawn, Commitment: b.Commitment, Revealed: b.Revealed, Guilty: b.Guilty, Collected: b.Collected}, nil
}

// Commitment returns what a juror commits to for a vote. salt MUST be random
// and secret until the vote is told.
func (c *Client) Commitment(trial uint64, d report.Delegate, guilty bool, salt [32]byte) common.Hash {
	vote := byte(0)
	if guilty {
		vote = 1
	}
	word := func(n uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(n).Bytes(), 32) }
	return crypto.Keccak256Hash(word(c.chainID), common.LeftPadBytes(predeploys.Jury[:], 32), word(trial), word(uint64(d)), word(uint64(vote)), salt[:])
}

func (w *Writer) onJury(ctx context.Context, doing, method string, arguments ...any) error {
	_, err := w.send(ctx, doing, call(predeploys.Jury, bindings.JuryMetaData, method, arguments...))
	return err
}

// DrawJury draws a trial's jurors by the randomness of the block that the trial
// names, which must be in the chain.
func (w *Writer) DrawJury(ctx context.Context, trial uint64) error {
	t, err := w.Trial(ctx, trial)
	if err != nil {
		return err
	}
	header, err := w.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(t.DrawBlock))
	if err != nil {
		return fmt.Errorf("read block %d, which draws the jury of trial %d: %w", t.DrawBlock, trial, err)
	}
	raw, err := rlp.EncodeToBytes(header)
	if err != nil {
		return fmt.Errorf("encode the header of block %d: %w", t.DrawBlock, err)
	}
	return w.onJury(ctx, "draw the jury", "draw", trial, raw)
}

// CommitVote commits a juror to a vote.
func (w *Writer) CommitVote(ctx context.Context, trial uint64, d report.Delegate, commitment common.Hash) error {
	return w.onJury(ctx, "commit the vote", "commit", trial, uint32(d), commitment)
}

// RevealVote tells a juror's vote.
func (w *Writer) RevealVote(ctx context.Context, trial uint64, d report.Delegate, guilty bool, salt [32]byte) error {
	return w.onJury(ctx, "tell the vote", "reveal", trial, uint32(d), guilty, salt)
}

// CollectPay sends a juror its pay.
func (w *Writer) CollectPay(ctx context.Context, trial uint64, d report.Delegate) error {
	return w.onJury(ctx, "collect the juror's pay", "collect", trial, uint32(d))
}
