package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

func newDAOGauge(o *options) *cobra.Command {
	c := &cobra.Command{Use: "gauge", Short: "Make a gauge, look at one, deposit tokens in one",
		Example: "  trellis dao gauge create project --name Weather --project 1\n  trellis dao gauge show 1\n  trellis dao gauge deposit 2 100"}
	create := &cobra.Command{Use: "create", Short: "Make a gauge that can be voted for",
		Long: `Needs the votes that the parameter dao.propose names, at the end of the week before. There is one living gauge for the same thing.
A name is 1 to 64 bytes.`,
		Example: "  trellis dao gauge create device --name Stations --project 1=3 --project 2=1\n  trellis dao gauge create stream --name Docs --to alice"}
	create.AddCommand(newGaugeDevice(o), newGaugeProject(o), newGaugeStream(o), newGaugeLiquidity(o))
	c.AddCommand(create, newGaugeShow(o), newGaugeDeposit(o), newGaugeWithdraw(o))
	return c
}

// createGauge is a command that makes a gauge for what target reads from its flags.
func (o *options) createGauge(c *cobra.Command, target func() (chain.GaugeTarget, error)) *cobra.Command {
	from := fromFlag(c)
	name := c.Flags().String("name", "", "what to call it")
	c.Args = cobra.NoArgs
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		if *name == "" {
			return &exitError{2, errors.New("name it with --name")}
		}
		t, err := target()
		if err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		g, err := w.CreateGauge(cmd.Context(), *name, t)
		if err != nil {
			return err
		}
		row := gaugeRow{Gauge: hexOf(g.Address), Kind: t.Kind.String(), Name: g.Name, Target: t.String(), Creator: hexOf(g.Creator), CreatedAt: g.CreatedAt}
		return o.print(row, func(w io.Writer) {
			fmt.Fprintf(w, "made %s for %s\nvote for it: trellis dao vote %s\n", row.Gauge, row.Target, row.Gauge)
		})
	}
	return c
}

func newGaugeDevice(o *options) *cobra.Command {
	c := &cobra.Command{Use: "device", Short: "A gauge that pays devices of projects for verified work",
		Long: `Each project has a fixed slice of every week, by its share. In it, devices share by what settled epochs whose window ended in the week gave
them; that is shown with trellis dao prove-work in the two weeks after, and claimed in the four weeks after those.`,
		Example: "  trellis dao gauge create device --name Stations --project 1\n  trellis dao gauge create device --name Both --project 1=3 --project 2=1"}
	projects := c.Flags().StringArray("project", nil, "number of a project, with =SHARE if not 1; may be given 16 times")
	return o.createGauge(c, func() (chain.GaugeTarget, error) {
		t := chain.GaugeTarget{Kind: chain.DeviceGauge}
		for _, text := range *projects {
			name, share, err := splitWeight(text)
			if err != nil {
				return t, err
			}
			n, err := strconv.ParseUint(name, 10, 64)
			if err != nil || n == 0 {
				return t, &exitError{2, fmt.Errorf("--project %s: want the number of a project", text)}
			}
			t.Projects = append(t.Projects, chain.ProjectShare{Project: epoch.Project(n), Share: share})
		}
		if len(t.Projects) == 0 {
			return t, &exitError{2, errors.New("name at least one --project")}
		}
		slices.SortFunc(t.Projects, func(a, b chain.ProjectShare) int { return int(a.Project) - int(b.Project) })
		return t, nil
	})
}

func newGaugeProject(o *options) *cobra.Command {
	c := &cobra.Command{Use: "project", Short: "A gauge that funds a project's pool, from which its policy pays",
		Example: "  trellis dao gauge create project --name Weather --project 1"}
	project := projectFlag(c)
	return o.createGauge(c, func() (chain.GaugeTarget, error) {
		return chain.GaugeTarget{Kind: chain.ProjectGauge, Project: epoch.Project(*project)}, nil
	})
}

func newGaugeStream(o *options) *cobra.Command {
	c := &cobra.Command{Use: "stream", Short: "A gauge that pays a recipient, evenly over the week after",
		Example: "  trellis dao gauge create stream --name Docs --to 0x00000000000000000000000000000000000ebee1"}
	to := c.Flags().String("to", "", "who is paid: address, or name of a key in this home")
	return o.createGauge(c, func() (chain.GaugeTarget, error) {
		recipient, err := o.address(*to)
		if err != nil {
			return chain.GaugeTarget{}, fmt.Errorf("--to: %w", err)
		}
		return chain.GaugeTarget{Kind: chain.StreamGauge, Recipient: recipient}, nil
	})
}

func newGaugeLiquidity(o *options) *cobra.Command {
	c := &cobra.Command{Use: "liquidity", Short: "A gauge that pays depositors of a token, such as a pool's share",
		Example: "  trellis dao gauge create liquidity --name 'IOTX/USDC' --token 0x00000000000000000000000000000000000ebee1"}
	token := c.Flags().String("token", "", "address of the token")
	return o.createGauge(c, func() (chain.GaugeTarget, error) {
		address, err := parseAddress(*token)
		if err != nil {
			return chain.GaugeTarget{}, fmt.Errorf("--token: %w", err)
		}
		return chain.GaugeTarget{Kind: chain.LiquidityGauge, Token: address}, nil
	})
}

// gaugeShown is a gauge with its last weeks. Amounts are wei; deposits are in the token's smallest unit.
type gaugeShown struct {
	gaugeRow
	Held    units.Amount   `json:"held"`
	Flowing units.Amount   `json:"flowing"`
	Earned  units.Amount   `json:"earned"`
	Deposit units.Amount   `json:"deposit"`
	Supply  units.Amount   `json:"supply"`
	Weeks   []gaugeWeekRow `json:"weeks"`
}

type gaugeWeekRow struct {
	Week     chain.Week   `json:"week"`
	Votes    units.Amount `json:"votes"`
	Share    units.Amount `json:"share"`
	Fetched  bool         `json:"fetched"`
	ProveEnd uint64       `json:"proveEnd,omitempty"`
	ClaimEnd uint64       `json:"claimEnd,omitempty"`
}

func newGaugeShow(o *options) *cobra.Command {
	c := &cobra.Command{Use: "show GAUGE", Short: "Show a gauge: what it holds, and its last weeks", Args: cobra.ExactArgs(1),
		Example: "  trellis dao gauge show 1\n  trellis dao gauge show 1 --account alice --json"}
	account := c.Flags().String("account", app.OperatorKey, "whose deposit and earnings to show: address, or name of a key in this home")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		client, err := o.chain(ctx)
		if err != nil {
			return err
		}
		defer client.Close()
		g, err := findGauge(ctx, client, args[0])
		if err != nil {
			return err
		}
		who, err := o.address(*account)
		if err != nil && cmd.Flags().Changed("account") {
			return err
		}
		coins, err := client.GaugeCoins(ctx, g, who)
		if err != nil {
			return err
		}
		row := gaugeShown{Held: coins.Held, Flowing: coins.Flowing, Earned: coins.Earned, Deposit: coins.Deposit, Supply: coins.Supply}
		row.gaugeRow = gaugeRow{Gauge: hexOf(g.Address), Kind: g.Target.Kind.String(), Name: g.Name, Target: g.Target.String(), Creator: hexOf(g.Creator), CreatedAt: g.CreatedAt, KilledAt: g.KilledAt}
		if row.Weeks, err = gaugeWeeks(ctx, client, g); err != nil {
			return err
		}
		return o.print(row, func(w io.Writer) { writeGauge(w, row) })
	}
	return c
}

// shownWeeks is how many weeks back are shown.
const shownWeeks = 8

func gaugeWeeks(ctx context.Context, c *chain.Client, g chain.Gauge) ([]gaugeWeekRow, error) {
	d, err := c.DAO(ctx)
	if err != nil {
		return nil, err
	}
	rows := []gaugeWeekRow{}
	for week := d.Week - min(d.Week, shownWeeks); week <= d.Week; week++ {
		part, err := c.GaugeWeek(ctx, week, g.Address)
		if err != nil {
			return nil, err
		}
		if part.Votes.IsZero() {
			continue
		}
		row := gaugeWeekRow{Week: week, Votes: part.Votes, Share: part.Share, Fetched: part.Done}
		if g.Target.Kind == chain.DeviceGauge {
			pot, err := c.WorkPot(ctx, g.Address, week)
			if err != nil {
				return nil, err
			}
			row.ProveEnd, row.ClaimEnd = pot.ProveEnd, pot.ClaimEnd
		}
		rows = append(rows, row)
	}
	return rows, nil
}

func writeGauge(w io.Writer, r gaugeShown) {
	fmt.Fprintf(w, "gauge      %s\nname       %q by %s\npays       %s\n", r.Gauge, r.Name, r.Creator, r.Target)
	if r.KilledAt != 0 {
		fmt.Fprintf(w, "killed     at %s\n", date(r.KilledAt))
	}
	fmt.Fprintf(w, "holds      %s IOTX\n", r.Held.IOTX())
	if r.Kind == "liquidity" || r.Kind == "stream" {
		fmt.Fprintf(w, "flowing    %s IOTX\nclaimable  %s IOTX\n", r.Flowing.IOTX(), r.Earned.IOTX())
	}
	for _, week := range r.Weeks {
		state := "not fetched"
		if week.Fetched {
			state = "fetched"
		}
		fmt.Fprintf(w, "week       %d: %s votes, %s IOTX, %s", week.Week, week.Votes.IOTX(), week.Share.IOTX(), state)
		if week.ProveEnd != 0 {
			fmt.Fprintf(w, "; work is shown until %s, then claimed until %s", date(week.ProveEnd), date(week.ClaimEnd))
		}
		fmt.Fprintln(w)
	}
}

func newGaugeDeposit(o *options) *cobra.Command {
	c := &cobra.Command{Use: "deposit GAUGE AMOUNT", Short: "Deposit tokens in a liquidity gauge, to earn its coins", Args: cobra.ExactArgs(2),
		Example: "  trellis dao gauge deposit 2 100 --from alice"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onLiquidity(cmd, *from, args, "deposited", func(w *chain.Writer, g chain.Gauge, value units.Amount) error {
			return w.DepositTokens(cmd.Context(), g, value.Big(), w.Account().Address())
		})
	}
	return c
}

func newGaugeWithdraw(o *options) *cobra.Command {
	c := &cobra.Command{Use: "withdraw GAUGE AMOUNT", Short: "Take tokens out of a liquidity gauge", Args: cobra.ExactArgs(2),
		Example: "  trellis dao gauge withdraw 2 100 --from alice"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onLiquidity(cmd, *from, args, "withdrew", func(w *chain.Writer, g chain.Gauge, value units.Amount) error {
			return w.WithdrawTokens(cmd.Context(), g, value.Big())
		})
	}
	return c
}

type depositRow struct {
	Gauge   string       `json:"gauge"`
	Deposit units.Amount `json:"deposit"` // of the account afterwards, in the token's smallest unit
}

func (o *options) onLiquidity(cmd *cobra.Command, from string, args []string, done string, do func(*chain.Writer, chain.Gauge, units.Amount) error) error {
	ctx := cmd.Context()
	w, err := o.writer(ctx, from)
	if err != nil {
		return err
	}
	defer w.Close()
	g, err := findGauge(ctx, w.Client, args[0])
	if err != nil {
		return err
	}
	if g.Target.Kind != chain.LiquidityGauge {
		return &exitError{2, fmt.Errorf("%s is a %s gauge, which takes no deposits", g.Address, g.Target.Kind)}
	}
	token, err := w.Token(ctx, g.Target.Token)
	if err != nil {
		return err
	}
	value, err := parseUnits(args[1], token.Decimals)
	if err != nil {
		return err
	}
	if err := do(w, g, value); err != nil {
		return err
	}
	coins, err := w.GaugeCoins(ctx, g, w.Account().Address())
	if err != nil {
		return err
	}
	row := depositRow{hexOf(g.Address), coins.Deposit}
	return o.print(row, func(out io.Writer) {
		fmt.Fprintf(out, "%s %s; %s are in it now\n", done, formatUnits(value, token.Decimals), formatUnits(row.Deposit, token.Decimals))
	})
}
