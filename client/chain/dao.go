package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// daoContracts are those of the DAO's weekly emission.
type daoContracts struct {
	emission *bindings.Emission
	voter    *bindings.GaugeVoter
	factory  *bindings.GaugeFactory
	bribes   *bindings.Bribes
}

// daoMetaData are the contracts of the weekly emission whose errors this package knows.
var daoMetaData = []*bind.MetaData{
	bindings.EmissionMetaData, bindings.GaugeVoterMetaData, bindings.GaugeFactoryMetaData, bindings.BribesMetaData,
	bindings.ERC20GaugeMetaData, bindings.ProjectGaugeMetaData, bindings.DeviceGaugeMetaData, bindings.StreamGaugeMetaData,
}

// bindDAO binds the contracts of the weekly emission.
func (c *Client) bindDAO() (err error) {
	c.dao.emission, err = bindings.NewEmission(predeploys.Emission, c.eth)
	if err == nil {
		c.dao.voter, err = bindings.NewGaugeVoter(predeploys.GaugeVoter, c.eth)
	}
	if err == nil {
		c.dao.factory, err = bindings.NewGaugeFactory(predeploys.GaugeFactory, c.eth)
	}
	if err == nil {
		c.dao.bribes, err = bindings.NewBribes(predeploys.Bribes, c.eth)
	}
	return err
}

// A Week is a week of the DAO: whole weeks of the chain since Unix time 0.
type Week uint64

func (w Week) big() *big.Int { return new(big.Int).SetUint64(uint64(w)) }

// DAO is where the weekly emission stands.
type DAO struct {
	Week        Week
	WeekSeconds uint64
	EndsAt      uint64 // of the week, Unix seconds
	NextWeek    Week   // the first that is not settled
	Unsettled   uint64 // weeks that are over and not settled

	Treasury   units.Amount
	Weekly     units.Amount // budget of a week, as in force now
	Restakers  uint16       // their part of it, in hundredths of a percent
	Cap        uint16       // of a gauge's part of the rest, in hundredths of a percent
	MaxGauges  uint64       // of a ballot
	ProposeMin units.Amount // votes that making a gauge needs
	Votes      units.Amount // in this week so far
}

// DAO returns where the weekly emission stands.
func (c *Client) DAO(ctx context.Context) (DAO, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return DAO{}, err
	}
	var d DAO
	if err := c.readWeeks(opts, &d); err != nil {
		return DAO{}, fmt.Errorf("read the weeks of the DAO: %w", decodeRevert(err))
	}
	for _, p := range []struct {
		name string
		set  func(*big.Int)
	}{
		{"dao.weekly", func(n *big.Int) { d.Weekly = amount(n) }},
		{"dao.restakers", func(n *big.Int) { d.Restakers = uint16(n.Uint64()) }},
		{"dao.gaugeCap", func(n *big.Int) { d.Cap = uint16(n.Uint64()) }},
		{"dao.gauges", func(n *big.Int) { d.MaxGauges = n.Uint64() }},
		{"dao.propose", func(n *big.Int) { d.ProposeMin = amount(n) }},
	} {
		key, err := parameterKey(p.name)
		if err != nil {
			return DAO{}, err
		}
		value, err := c.parameters.Get(opts, key)
		if err != nil {
			return DAO{}, fmt.Errorf("read %s: %w", p.name, decodeRevert(err))
		}
		p.set(value)
	}
	coins, err := c.eth.BalanceAt(ctx, predeploys.Treasury, opts.BlockNumber)
	if err != nil {
		return DAO{}, fmt.Errorf("read the treasury: %w", err)
	}
	d.Treasury = amount(coins)
	return d, nil
}

func (c *Client) readWeeks(opts *bind.CallOpts, d *DAO) error {
	seconds, err := c.dao.emission.WEEK(opts)
	if err != nil {
		return err
	}
	current, err := c.dao.voter.CurrentWeek(opts)
	if err != nil {
		return err
	}
	next, err := c.dao.emission.NextWeek(opts)
	if err != nil {
		return err
	}
	unsettled, err := c.dao.emission.Unsettled(opts)
	if err != nil {
		return err
	}
	votes, err := c.dao.voter.TotalOf(opts, current)
	if err != nil {
		return err
	}
	d.Week, d.WeekSeconds, d.NextWeek, d.Unsettled = Week(current.Uint64()), seconds.Uint64(), Week(next.Uint64()), unsettled.Uint64()
	d.EndsAt, d.Votes = (uint64(d.Week)+1)*d.WeekSeconds, amount(votes)
	return nil
}

// WeekBudget is what became of a week's coins. At all times Budget = ToRestakers + Collected + Refunded + what waits for gauges.
type WeekBudget struct {
	Week        Week
	Settled     bool
	Budget      units.Amount
	ToRestakers units.Amount
	Pot         units.Amount // for gauges
	Collected   units.Amount // by gauges
	Refunded    units.Amount // to the treasury
	Votes       units.Amount
	Open        units.Amount // of the pot, not collected yet
}

// WeekBudget returns what became of a week's coins.
func (c *Client) WeekBudget(ctx context.Context, week Week) (WeekBudget, error) {
	w, err := c.dao.emission.WeekOf(at(ctx), week.big())
	if err != nil {
		return WeekBudget{}, fmt.Errorf("read week %d: %w", week, decodeRevert(err))
	}
	return WeekBudget{
		Week: week, Settled: w.SettledAt.Sign() != 0, Budget: amount(w.Budget), ToRestakers: amount(w.ToRestakers), Pot: amount(w.Pot),
		Collected: amount(w.Collected), Refunded: amount(w.Refunded), Votes: amount(w.Votes), Open: amount(new(big.Int).Sub(w.Pot, w.Taken)),
	}, nil
}

// ErrNoGauge reports an address that is no gauge.
var ErrNoGauge = errors.New("no such gauge")

// A Choice is a gauge with its weight in a ballot.
type Choice struct {
	Gauge  common.Address `json:"gauge"`
	Weight uint16         `json:"weight"`
}

// A GaugeBallot is what an account cast for a week, or its last one.
type GaugeBallot struct {
	Power    units.Amount // with which it was cast; 0 when it was not
	Choices  []Choice
	Standing bool // anyone may repeat it in later weeks
	Castable bool // and that would do something now
}

// GaugeBallot returns what an account cast for a week.
func (c *Client) GaugeBallot(ctx context.Context, week Week, account common.Address) (GaugeBallot, error) {
	b, err := c.dao.voter.BallotOf(at(ctx), week.big(), account)
	if err != nil {
		return GaugeBallot{}, fmt.Errorf("read the ballot of %s: %w", account, decodeRevert(err))
	}
	return GaugeBallot{Power: amount(b.Power), Choices: choices(b.Gauges, b.Weights)}, nil
}

// LastGaugeBallot returns an account's last ballot, and whether it stands.
func (c *Client) LastGaugeBallot(ctx context.Context, account common.Address) (GaugeBallot, error) {
	b, err := c.dao.voter.StandingOf(at(ctx), account)
	if err != nil {
		return GaugeBallot{}, fmt.Errorf("read the last ballot of %s: %w", account, decodeRevert(err))
	}
	return GaugeBallot{Choices: choices(b.Gauges, b.Weights), Standing: b.Standing, Castable: b.Castable}, nil
}

func choices(gauges []common.Address, weights []uint16) []Choice {
	out := make([]Choice, len(gauges))
	for i := range gauges {
		out[i] = Choice{gauges[i], weights[i]}
	}
	return out
}

// A GaugeWeek is what a gauge has in a week.
type GaugeWeek struct {
	Votes units.Amount
	Share units.Amount // of a settled week's coins
	Done  bool         // collected, or given back
}

// GaugeWeek returns what a gauge has in a week.
func (c *Client) GaugeWeek(ctx context.Context, week Week, gauge common.Address) (GaugeWeek, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return GaugeWeek{}, err
	}
	votes, err := c.dao.voter.WeightOf(opts, week.big(), gauge)
	if err != nil {
		return GaugeWeek{}, fmt.Errorf("read the votes for %s: %w", gauge, decodeRevert(err))
	}
	share, err := c.dao.emission.ShareOf(opts, week.big(), gauge)
	if err != nil {
		return GaugeWeek{}, fmt.Errorf("read the share of %s: %w", gauge, decodeRevert(err))
	}
	return GaugeWeek{amount(votes), amount(share.Amount), share.Done}, nil
}

// VoteGauges votes for gauges with all of the account's power in this week.
func (w *Writer) VoteGauges(ctx context.Context, ballot []Choice) error {
	gauges, weights := make([]common.Address, len(ballot)), make([]uint16, len(ballot))
	for i, c := range ballot {
		gauges[i], weights[i] = c.Gauge, c.Weight
	}
	return w.daoCall(ctx, "vote", predeploys.GaugeVoter, bindings.GaugeVoterMetaData, "vote", gauges, weights)
}

// WithdrawGaugeBallot takes the account's ballot of this week back.
func (w *Writer) WithdrawGaugeBallot(ctx context.Context) error {
	return w.daoCall(ctx, "take the ballot back", predeploys.GaugeVoter, bindings.GaugeVoterMetaData, "withdraw")
}

// SetStandingBallot says whether anyone may repeat the account's last ballot.
func (w *Writer) SetStandingBallot(ctx context.Context, standing bool) error {
	return w.daoCall(ctx, "set the standing ballot", predeploys.GaugeVoter, bindings.GaugeVoterMetaData, "setStanding", standing)
}

// CastGaugeBallots repeats standing ballots of accounts, where there is something to do.
func (w *Writer) CastGaugeBallots(ctx context.Context, accounts []common.Address) error {
	return w.daoCall(ctx, "cast the standing ballots", predeploys.GaugeVoter, bindings.GaugeVoterMetaData, "cast", accounts)
}

func (w *Writer) daoCall(ctx context.Context, doing string, to common.Address, contract *bind.MetaData, method string, arguments ...any) error {
	_, err := w.send(ctx, doing, call(to, contract, method, arguments...))
	return err
}
