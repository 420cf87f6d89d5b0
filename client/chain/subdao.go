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
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// ErrNoSubDAO reports a sub-DAO that does not exist.
var ErrNoSubDAO = errors.New("no such sub-DAO")

// A SubDAO divides a weekly budget among projects that its council admits.
type SubDAO struct {
	Number   uint64
	Name     string // of the governor's choice: escape it before showing it
	Council  common.Address
	Rate     units.Amount // wei a second, this week
	Total    units.Amount // the most that it ever gives
	Given    units.Amount
	Next     uint64 // the first week that is not settled
	Week     uint64 // this week
	WeekEnds uint64 // seconds since the Unix epoch
	Votes    units.Amount
	Cap      uint16 // the most for one project, in hundredths of a percent; 0 before this week's first vote
	Projects []SubDAOProject
}

// A SubDAOProject is admitted to a sub-DAO.
type SubDAOProject struct {
	Project epoch.Project
	Votes   units.Amount // this week's
	Owed    units.Amount // waits to go into its pool
}

func (c *Client) subDAOs() *bindings.SubDAOs {
	return bound(c, bindings.NewSubDAOs, predeploys.SubDAOs)
}

// SubDAOs returns all sub-DAOs.
func (c *Client) SubDAOs(ctx context.Context) ([]SubDAO, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	count, err := c.subDAOs().Count(opts)
	if err != nil {
		return nil, fmt.Errorf("count the sub-DAOs: %w", decodeRevert(err))
	}
	out := make([]SubDAO, count.Uint64())
	for i := range out {
		if out[i], err = c.subDAO(opts, uint64(i+1)); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// SubDAO returns a sub-DAO, or ErrNoSubDAO.
func (c *Client) SubDAO(ctx context.Context, n uint64) (SubDAO, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return SubDAO{}, err
	}
	return c.subDAO(opts, n)
}

func (c *Client) subDAO(opts *bind.CallOpts, n uint64) (SubDAO, error) {
	daos, number := c.subDAOs(), new(big.Int).SetUint64(n)
	d, err := daos.DaoOf(opts, number)
	if err = decodeRevert(err); Reverted(err, "NoSubDAO") {
		return SubDAO{}, fmt.Errorf("%w: %d", ErrNoSubDAO, n)
	}
	if err != nil {
		return SubDAO{}, fmt.Errorf("read sub-DAO %d: %w", n, err)
	}
	out := SubDAO{
		Number: n, Name: d.Name, Council: d.Council, Total: amount(d.Total), Given: amount(d.Given), Next: d.Next.Uint64(),
	}
	if err := c.subDAOWeek(opts, &out); err != nil {
		return out, fmt.Errorf("read this week of sub-DAO %d: %w", n, decodeRevert(err))
	}
	return out, nil
}

// subDAOWeek fills in what this week stands at.
func (c *Client) subDAOWeek(opts *bind.CallOpts, out *SubDAO) error {
	daos, number := c.subDAOs(), new(big.Int).SetUint64(out.Number)
	length, err := daos.WEEK(opts)
	if err != nil {
		return err
	}
	head, err := c.eth.HeaderByNumber(opts.Context, opts.BlockNumber)
	if err != nil {
		return err
	}
	out.Week = head.Time / length.Uint64()
	out.WeekEnds = (out.Week + 1) * length.Uint64()
	week := new(big.Int).SetUint64(out.Week)
	rate, err := daos.RateOf(opts, number, week)
	if err != nil {
		return err
	}
	tally, err := daos.TallyOf(opts, number, week)
	if err != nil {
		return err
	}
	out.Rate, out.Votes, out.Cap = amount(rate), amount(tally.Votes), tally.CapBp
	projects, err := daos.ProjectsOf(opts, number)
	if err != nil {
		return err
	}
	for _, p := range projects {
		votes, err := daos.VotesOf(opts, number, week, p)
		if err != nil {
			return err
		}
		owed, err := daos.Owed(opts, number, p)
		if err != nil {
			return err
		}
		out.Projects = append(out.Projects, SubDAOProject{epoch.Project(p.Uint64()), amount(votes), amount(owed)})
	}
	return nil
}

func (w *Writer) subDAOCall(ctx context.Context, doing, method string, arguments ...any) error {
	_, err := w.send(ctx, doing, call(predeploys.SubDAOs, bindings.SubDAOsMetaData, method, arguments...))
	return err
}

// AdmitProject admits a project to a sub-DAO; the writer MUST be its council.
func (w *Writer) AdmitProject(ctx context.Context, dao uint64, p epoch.Project) error {
	return w.subDAOCall(ctx, "admit the project", "admit", new(big.Int).SetUint64(dao), id(p))
}

// VoteInSubDAO divides the writer's power among projects, for this week.
func (w *Writer) VoteInSubDAO(ctx context.Context, dao uint64, projects []epoch.Project, weights []uint64) error {
	ids := make([]*big.Int, len(projects))
	for i, p := range projects {
		ids[i] = id(p)
	}
	return w.subDAOCall(ctx, "vote in the sub-DAO", "vote", new(big.Int).SetUint64(dao), ids, bigs(weights))
}

// A SettledWeek is what a week of a sub-DAO came to.
type SettledWeek struct {
	Week   uint64
	Budget units.Amount
	Given  units.Amount
}

// SettleSubDAO settles the next week of a sub-DAO that is over.
func (w *Writer) SettleSubDAO(ctx context.Context, dao uint64) (SettledWeek, error) {
	receipt, err := w.send(ctx, "settle the sub-DAO's week", call(predeploys.SubDAOs, bindings.SubDAOsMetaData, "settle", new(big.Int).SetUint64(dao)))
	if err != nil {
		return SettledWeek{}, err
	}
	settled, err := only(receipt, predeploys.SubDAOs, w.subDAOs().ParseWeekSettled)
	if err != nil {
		return SettledWeek{}, fmt.Errorf("settle the sub-DAO's week: %w", err)
	}
	return SettledWeek{settled.Week.Uint64(), amount(settled.Budget), amount(settled.Given)}, nil
}

// CollectFromSubDAO puts what a project is owed into its pool.
func (w *Writer) CollectFromSubDAO(ctx context.Context, dao uint64, p epoch.Project) error {
	return w.subDAOCall(ctx, "collect from the sub-DAO", "collect", new(big.Int).SetUint64(dao), id(p))
}
