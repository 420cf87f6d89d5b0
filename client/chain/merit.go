package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// A MeritRound is a round of four weeks in which projects are paid by metrics.
// Times are seconds since the Unix epoch.
type MeritRound struct {
	Round      uint64
	Start, End uint64
	OpenedAt   uint64 // 0 while nobody has opened it
	ClosedAt   uint64 // 0 while it is measured
	Settled    bool
	Cap        uint16 // the most for one project, in hundredths of a percent
	Snapshot   uint64 // whose power weighs the metrics
	Budget     units.Amount
	Least      units.Amount
	Metrics    []Metric
	Candidates []Candidate
}

// A Metric counts what projects do.
type Metric struct {
	Contract common.Address
	Counts   string       // in a few words, as the contract says
	Weight   units.Amount // votes for it
}

// A Candidate has a seat in a round.
type Candidate struct {
	Project  epoch.Project
	Payer    common.Address // gets the bond back
	Bond     units.Amount   // 0 once it is back
	Readings []uint64       // by metric: at the start while the round runs, what came in it afterwards
	Offset   units.Amount   // from grants, likewise
	Score    units.Amount   // parts of 10¹⁸, once the round is closed
	Pay      units.Amount   // that nobody has claimed
}

func (c *Client) merit() *bindings.MeritRounds {
	return bound(c, bindings.NewMeritRounds, predeploys.MeritRounds)
}

// CurrentMeritRound returns the number of the round of now, and of the last
// that was opened, 0 for none.
func (c *Client) CurrentMeritRound(ctx context.Context) (current, opened uint64, err error) {
	opts, err := c.now(ctx)
	if err != nil {
		return 0, 0, err
	}
	n, err := c.merit().Current(opts)
	if err != nil {
		return 0, 0, fmt.Errorf("ask for the merit round: %w", decodeRevert(err))
	}
	last, err := c.merit().Last(opts)
	if err != nil {
		return 0, 0, fmt.Errorf("ask for the last merit round: %w", decodeRevert(err))
	}
	return n.Uint64(), last.Uint64(), nil
}

// MeritRound returns a round.
func (c *Client) MeritRound(ctx context.Context, round uint64) (MeritRound, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return MeritRound{}, err
	}
	number := new(big.Int).SetUint64(round)
	r, seats, err := c.merit().RoundOf(opts, number)
	if err != nil {
		return MeritRound{}, fmt.Errorf("read merit round %d: %w", round, decodeRevert(err))
	}
	length, err := c.merit().ROUND(opts)
	if err != nil {
		return MeritRound{}, fmt.Errorf("ask how long a merit round is: %w", decodeRevert(err))
	}
	out := MeritRound{
		Round: round, Start: round * length.Uint64(), End: (round + 1) * length.Uint64(), OpenedAt: r.OpenedAt.Uint64(), ClosedAt: r.ClosedAt.Uint64(),
		Settled: r.Settled, Cap: r.CapBp, Snapshot: r.Snapshot.Uint64(), Budget: amount(r.Budget), Least: amount(r.Least),
	}
	for i, contract := range r.Metrics {
		m := Metric{Contract: contract, Weight: amount(r.Weights[i])}
		if m.Counts, err = bound(c, bindings.NewDevicesMetric, contract).Describe(opts); err != nil {
			m.Counts = contract.Hex() // a metric that does not say what it counts still counts
		}
		out.Metrics = append(out.Metrics, m)
	}
	for _, s := range seats {
		out.Candidates = append(out.Candidates, candidate(s, len(r.Metrics)))
	}
	if out.ClosedAt == 0 {
		return out, nil
	}
	return out, c.meritScores(opts, number, out.Candidates)
}

func candidate(s bindings.MeritRoundsSeat, metrics int) Candidate {
	out := Candidate{
		Project: epoch.Project(s.ProjectId.Uint64()), Payer: s.Payer, Bond: amount(s.Bond), Offset: amount(s.Offset), Pay: amount(s.Pay),
	}
	for m := range metrics {
		// 64 bits each, the first lowest.
		out.Readings = append(out.Readings, new(big.Int).And(new(big.Int).Rsh(s.Readings, uint(64*m)), maxReading).Uint64())
	}
	return out
}

var maxReading = new(big.Int).SetUint64(1<<64 - 1)

func (c *Client) meritScores(opts *bind.CallOpts, round *big.Int, candidates []Candidate) error {
	scores, err := c.merit().ScoresOf(opts, round)
	if err != nil {
		return fmt.Errorf("read the scores of merit round %d: %w", round, decodeRevert(err))
	}
	for i := range candidates {
		candidates[i].Score = amount(scores[i])
	}
	return nil
}

func (w *Writer) meritCall(ctx context.Context, doing string, value units.Amount, method string, arguments ...any) error {
	c := call(predeploys.MeritRounds, bindings.MeritRoundsMetaData, method, arguments...)
	c.Value = value.Big()
	_, err := w.send(ctx, doing, c)
	return err
}

// EnterMeritRound takes a seat in the next round for a project that the
// writer's account controls, with a bond.
func (w *Writer) EnterMeritRound(ctx context.Context, p epoch.Project, bond units.Amount) error {
	return w.meritCall(ctx, "enter the merit round", bond, "enter", id(p))
}

// TurnMeritRound closes the round before and opens that of now.
func (w *Writer) TurnMeritRound(ctx context.Context) error {
	return w.meritCall(ctx, "turn the merit round", units.Amount{}, "turn")
}

// WeighMetrics says how much each metric of the open round weighs.
func (w *Writer) WeighMetrics(ctx context.Context, weights []uint64) error {
	return w.meritCall(ctx, "weigh the metrics", units.Amount{}, "weigh", bigs(weights))
}

// CountPayments counts up to limit settled epochs of a project for the metric
// of coins paid to devices.
func (w *Writer) CountPayments(ctx context.Context, p epoch.Project, limit uint64) error {
	_, err := w.send(ctx, "count the epochs", call(predeploys.PaidMetric, bindings.PaidMetricMetaData, "count", id(p), new(big.Int).SetUint64(limit)))
	return err
}

// SettleMeritRound scores a closed round and says what it pays.
func (w *Writer) SettleMeritRound(ctx context.Context, round uint64) error {
	return w.meritCall(ctx, "settle the merit round", units.Amount{}, "settle", new(big.Int).SetUint64(round))
}

// ClaimMerit pays a project's owner what a round brought.
func (w *Writer) ClaimMerit(ctx context.Context, round uint64, p epoch.Project) error {
	return w.meritCall(ctx, "claim from the merit round", units.Amount{}, "claim", new(big.Int).SetUint64(round), id(p))
}

// ReturnMeritBond gives a bond back to who paid it, once the round is over.
func (w *Writer) ReturnMeritBond(ctx context.Context, round uint64, p epoch.Project) error {
	return w.meritCall(ctx, "return the bond", units.Amount{}, "returnBond", new(big.Int).SetUint64(round), id(p))
}

// WithdrawMeritBonds gives the account its bonds back that were outbid.
func (w *Writer) WithdrawMeritBonds(ctx context.Context, account common.Address) error {
	return w.meritCall(ctx, "withdraw bonds", units.Amount{}, "withdraw", account)
}

func bigs(list []uint64) []*big.Int {
	out := make([]*big.Int, len(list))
	for i, n := range list {
		out[i] = new(big.Int).SetUint64(n)
	}
	return out
}
