package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/units"
)

func newDAO(o *options) *cobra.Command {
	c := &cobra.Command{Use: "dao", Short: "Direct the DAO's weekly coins: votes, gauges, bribes",
		Long: `Each week the DAO's treasury pays a budget. Holders of locked stake vote which gauges get it: a gauge funds a project, pays
devices for verified work, pays depositors of a token, or pays a recipient. Votes count from the week after the stake was locked. GAUGE is an
address, or a number of: trellis dao gauges`,
		Example: `  trellis dao show
  trellis dao gauges
  trellis dao vote 1=3 2=1
  trellis dao standing on
  trellis dao settle
  trellis dao claim`}
	c.AddCommand(newDAOShow(o), newDAOVote(o), newDAOStanding(o), newDAOCast(o), newDAOGauges(o), newDAOGauge(o), newDAOSettle(o),
		newDAOClaim(o), newDAOProve(o), newDAOBribe(o))
	return c
}

// findGauge reads a gauge: its address, or its number in the list.
func findGauge(ctx context.Context, c *chain.Client, text string) (chain.Gauge, error) {
	if strings.HasPrefix(text, "0x") {
		address, err := parseAddress(text)
		if err != nil {
			return chain.Gauge{}, err
		}
		return c.Gauge(ctx, address)
	}
	n, err := strconv.ParseUint(text, 10, 32)
	if err != nil || n == 0 {
		return chain.Gauge{}, &exitError{2, fmt.Errorf("%q is no gauge: want an address, or a number of: trellis dao gauges", text)}
	}
	all, err := c.Gauges(ctx)
	if err != nil {
		return chain.Gauge{}, err
	}
	if n > uint64(len(all)) {
		return chain.Gauge{}, fmt.Errorf("%w: %d of %d", chain.ErrNoGauge, n, len(all))
	}
	return all[n-1], nil
}

// daoRow is where the weekly emission stands. Amounts and votes are wei, times Unix seconds.
type daoRow struct {
	Week      chain.Week   `json:"week"`
	EndsAt    uint64       `json:"endsAt"`
	Unsettled uint64       `json:"unsettled"`
	Treasury  units.Amount `json:"treasury"`
	Weekly    units.Amount `json:"weekly"`
	Restakers uint16       `json:"restakersBp"`
	Cap       uint16       `json:"capBp"`
	Votes     units.Amount `json:"votes"`
	Gauges    []gaugeRow   `json:"gauges"`
	Yours     *ballotRow   `json:"yours,omitempty"`
}

// gaugeRow is a gauge with its votes in the week.
type gaugeRow struct {
	Number    int          `json:"number"`
	Gauge     string       `json:"gauge"`
	Kind      string       `json:"kind"`
	Name      string       `json:"name"`
	Target    string       `json:"target"`
	Creator   string       `json:"creator"`
	CreatedAt uint64       `json:"createdAt"`
	KilledAt  uint64       `json:"killedAt,omitempty"`
	Votes     units.Amount `json:"votes"`
	PartBp    uint16       `json:"partBp"` // of all votes
}

type ballotRow struct {
	Account  string         `json:"account"`
	Power    units.Amount   `json:"power"` // with which it was cast this week, 0 for not
	Choices  []chain.Choice `json:"choices"`
	Standing bool           `json:"standing"`
}

func (o *options) daoRow(ctx context.Context, c *chain.Client) (daoRow, error) {
	d, err := c.DAO(ctx)
	if err != nil {
		return daoRow{}, err
	}
	row := daoRow{Week: d.Week, EndsAt: d.EndsAt, Unsettled: d.Unsettled, Treasury: d.Treasury, Weekly: d.Weekly, Restakers: d.Restakers, Cap: d.Cap,
		Votes: d.Votes, Gauges: []gaugeRow{}}
	all, err := c.Gauges(ctx)
	if err != nil {
		return daoRow{}, err
	}
	for i, g := range all {
		part, err := c.GaugeWeek(ctx, d.Week, g.Address)
		if err != nil {
			return daoRow{}, err
		}
		row.Gauges = append(row.Gauges, gaugeRow{i + 1, hexOf(g.Address), g.Target.Kind.String(), g.Name, g.Target.String(), hexOf(g.Creator), g.CreatedAt,
			g.KilledAt, part.Votes, partOf(part.Votes, d.Votes)})
	}
	return row, nil
}

// partOf is a/b in hundredths of a percent.
func partOf(a, b units.Amount) uint16 {
	if b.IsZero() {
		return 0
	}
	return uint16(a.MulDiv(big.NewInt(10_000), b.Big()).Big().Uint64())
}

func newDAOShow(o *options) *cobra.Command {
	c := &cobra.Command{Use: "show", Short: "Show the week: budget, treasury, and the votes by gauge", Args: cobra.NoArgs,
		Example: "  trellis dao show\n  trellis dao show --account alice --json"}
	account := c.Flags().String("account", app.OperatorKey, "whose ballot to show: address, or name of a key in this home")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		ctx := cmd.Context()
		client, err := o.chain(ctx)
		if err != nil {
			return err
		}
		defer client.Close()
		row, err := o.daoRow(ctx, client)
		if err != nil {
			return err
		}
		// Without a home there is no default account, and nothing of it to show.
		if who, err := o.address(*account); err == nil {
			if row.Yours, err = ballotOf(ctx, client, row.Week, who); err != nil {
				return err
			}
		} else if cmd.Flags().Changed("account") {
			return err
		}
		return o.print(row, func(w io.Writer) { writeDAO(w, row) })
	}
	return c
}

func ballotOf(ctx context.Context, c *chain.Client, week chain.Week, who common.Address) (*ballotRow, error) {
	cast, err := c.GaugeBallot(ctx, week, who)
	if err != nil {
		return nil, err
	}
	last, err := c.LastGaugeBallot(ctx, who)
	if err != nil {
		return nil, err
	}
	return &ballotRow{hexOf(who), cast.Power, last.Choices, last.Standing}, nil
}

func writeDAO(w io.Writer, r daoRow) {
	fmt.Fprintf(w, "week       %d, ends at %s\n", r.Week, date(r.EndsAt))
	fmt.Fprintf(w, "treasury   %s IOTX\n", r.Treasury.IOTX())
	fmt.Fprintf(w, "budget     %s IOTX a week, %s of it to restakers; a gauge gets at most %s of the rest\n", r.Weekly.IOTX(), percent(r.Restakers), percent(r.Cap))
	if r.Unsettled > 0 {
		fmt.Fprintf(w, "unsettled  %d weeks that are over; settle them: trellis dao settle\n", r.Unsettled)
	}
	fmt.Fprintf(w, "votes      %s\n\n", r.Votes.IOTX())
	writeGauges(w, r)
	if r.Yours == nil {
		return
	}
	switch {
	case !r.Yours.Power.IsZero():
		fmt.Fprintf(w, "\n%s voted with %s", r.Yours.Account, r.Yours.Power.IOTX())
	default:
		fmt.Fprintf(w, "\n%s has not voted this week", r.Yours.Account)
	}
	if r.Yours.Standing {
		fmt.Fprint(w, "; its ballot stands, and anyone may repeat it")
	}
	fmt.Fprintln(w)
}

// barWidth is the length of a bar of all votes.
const barWidth = 30

func writeGauges(w io.Writer, r daoRow) {
	if len(r.Gauges) == 0 {
		fmt.Fprintln(w, "no gauges; make one with: trellis dao gauge create")
		return
	}
	for _, g := range r.Gauges {
		bar := strings.Repeat("█", (int(g.PartBp)*barWidth+5000)/10_000)
		dead := ""
		if g.KilledAt != 0 {
			dead = " (killed)"
		}
		// The name is a stranger's: quoted, it cannot write over the screen.
		fmt.Fprintf(w, "%3d  %-*s %8s  %-9s %q%s\n     %s  %s\n", g.Number, barWidth, bar, percent(g.PartBp), g.Kind, g.Name, dead, g.Gauge, g.Target)
	}
}

func newDAOGauges(o *options) *cobra.Command {
	return &cobra.Command{Use: "gauges", Short: "List the gauges with their votes in this week", Args: cobra.NoArgs,
		Example: "  trellis dao gauges\n  trellis dao gauges --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			row, err := o.daoRow(cmd.Context(), client)
			if err != nil {
				return err
			}
			return o.print(row.Gauges, func(w io.Writer) { writeGauges(w, row) })
		}}
}
