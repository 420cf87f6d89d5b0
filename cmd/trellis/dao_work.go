package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

func newDAOSettle(o *options) *cobra.Command {
	c := &cobra.Command{Use: "settle", Short: "Settle weeks that are over, bring gauges their coins, and give back what nobody can earn", Args: cobra.NoArgs,
		Long: `Anyone may, and nobody has to: a network's coordinators do so by themselves. A gauge that cannot take its coins yet keeps its claim, and
holds up no other.`,
		Example: "  trellis dao settle\n  trellis dao settle --from helper --json"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		kept, err := w.KeepDAO(cmd.Context())
		if err != nil {
			return err
		}
		return o.print(kept, func(w io.Writer) { writeKept(w, kept) })
	}
	return c
}

func writeKept(w io.Writer, k chain.Kept) {
	if k.Idle() {
		fmt.Fprintln(w, "nothing to do; the week ends when trellis dao show says")
	}
	if n := len(k.Settled); n > 0 {
		fmt.Fprintf(w, "settled    %d weeks, to week %d\n", n, k.Settled[n-1])
	}
	for _, g := range k.Collected {
		fmt.Fprintf(w, "fetched    %s IOTX of week %d by %s\n", g.Amount.IOTX(), g.Week, hexOf(g.Gauge))
	}
	for _, g := range k.GaveBack {
		fmt.Fprintf(w, "gave back  %s IOTX of %s to the treasury\n", g.Amount.IOTX(), hexOf(g.Gauge))
	}
	for _, g := range k.Waiting {
		fmt.Fprintf(w, "waits      %s with week %d: %s\n", hexOf(g.Gauge), g.Week, g.Why)
	}
}

// daoClaimRow is what was paid from gauges.
type daoClaimRow struct {
	Claimed []claimedGauge `json:"claimed"`
}

type claimedGauge struct {
	Gauge   string       `json:"gauge"`
	Kind    string       `json:"kind"`
	Week    chain.Week   `json:"week,omitempty"` // of devices' work
	Devices int          `json:"devices,omitempty"`
	Amount  units.Amount `json:"amount"` // wei
}

func newDAOClaim(o *options) *cobra.Command {
	c := &cobra.Command{Use: "claim [GAUGE…]", Short: "Pay what gauges owe: to depositors, recipients and devices' accounts; default all gauges",
		Long: `Of a liquidity gauge it claims for --from alone; a stream's recipient and devices are paid whoever claims. Bribes are apart: trellis dao
bribe claim`,
		Example: "  trellis dao claim\n  trellis dao claim 1 3 --from alice"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		gauges, err := someGauges(ctx, w.Client, args)
		if err != nil {
			return err
		}
		row := daoClaimRow{Claimed: []claimedGauge{}}
		for _, g := range gauges {
			if err := claimGauge(ctx, w, g, &row); err != nil {
				return fmt.Errorf("gauge %s: %w", g.Address, err)
			}
		}
		return o.print(row, func(w io.Writer) { writeGaugeClaims(w, row) })
	}
	return c
}

// someGauges are those that args name, or all.
func someGauges(ctx context.Context, c *chain.Client, args []string) ([]chain.Gauge, error) {
	if len(args) == 0 {
		return c.Gauges(ctx)
	}
	var out []chain.Gauge
	for _, arg := range args {
		g, err := findGauge(ctx, c, arg)
		if err != nil {
			return nil, err
		}
		out = append(out, g)
	}
	return out, nil
}

func claimGauge(ctx context.Context, w *chain.Writer, g chain.Gauge, row *daoClaimRow) error {
	switch g.Target.Kind {
	case chain.LiquidityGauge, chain.StreamGauge:
		coins, err := w.GaugeCoins(ctx, g, w.Account().Address())
		if err != nil || coins.Earned.IsZero() {
			return err
		}
		if err := w.ClaimGauge(ctx, g); err != nil {
			return err
		}
		row.Claimed = append(row.Claimed, claimedGauge{Gauge: hexOf(g.Address), Kind: g.Target.Kind.String(), Amount: coins.Earned})
	case chain.DeviceGauge:
		return claimWork(ctx, w, g, row)
	}
	return nil
}

// claimWork pays all devices of the weeks that are open for claims.
func claimWork(ctx context.Context, w *chain.Writer, g chain.Gauge, row *daoClaimRow) error {
	d, err := w.DAO(ctx)
	if err != nil {
		return err
	}
	_, now, err := w.Time(ctx)
	if err != nil {
		return err
	}
	for week := d.Week - min(d.Week, 2*chain.KeepWeeks); week < d.Week; week++ {
		pot, err := w.WorkPot(ctx, g.Address, week)
		if err != nil {
			return err
		}
		if pot.Pot.Cmp(pot.Paid) == 0 || now < pot.ProveEnd || now >= pot.ClaimEnd {
			continue
		}
		work, err := w.WorkOf(ctx, g.Address, week)
		if err != nil {
			return err
		}
		var devices []did.ID
		for device, earned := range work {
			if !earned.IsZero() {
				devices = append(devices, device)
			}
		}
		if len(devices) == 0 {
			continue
		}
		slices.SortFunc(devices, did.ID.Compare)
		paid, err := w.ClaimWork(ctx, g.Address, week, devices)
		if err != nil {
			return err
		}
		row.Claimed = append(row.Claimed, claimedGauge{hexOf(g.Address), g.Target.Kind.String(), week, len(devices), paid})
	}
	return nil
}

func writeGaugeClaims(w io.Writer, row daoClaimRow) {
	if len(row.Claimed) == 0 {
		fmt.Fprintln(w, "nothing to claim")
	}
	for _, c := range row.Claimed {
		fmt.Fprintf(w, "paid       %s IOTX from %s gauge %s", c.Amount.IOTX(), c.Kind, c.Gauge)
		if c.Devices > 0 {
			fmt.Fprintf(w, " to %d devices for week %d", c.Devices, c.Week)
		}
		fmt.Fprintln(w)
	}
}

// shownRow is what was shown to a device gauge.
type shownRow struct {
	Gauge   string       `json:"gauge"`
	Project uint64       `json:"project"`
	Epoch   epoch.Number `json:"epoch"`
	Week    chain.Week   `json:"week"`
	Leaves  int          `json:"leaves"`
}

func newDAOProve(o *options) *cobra.Command {
	c := &cobra.Command{Use: "prove-work GAUGE", Short: "Show a device gauge what devices of a project earned, with proofs from its public files", Args: cobra.ExactArgs(1),
		Long: `For the project's settled epochs whose window ended in a week that is open for it, which are the two weeks before this one. Anyone may, and
pays the gas. Claim when the two weeks are over: trellis dao claim`,
		Example: "  trellis dao prove-work 1\n  trellis dao prove-work 1 --project 2 --mirror https://mirror.example/mirror/2 --from helper"}
	from, project := fromFlag(c), projectFlag(c)
	place := c.Flags().String("mirror", "", "mirror of the project's public files: a folder or URL; default that of this home")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		g, err := findGauge(ctx, w.Client, args[0])
		if err != nil {
			return err
		}
		p := epoch.Project(*project)
		if !slices.ContainsFunc(g.Target.Projects, func(s chain.ProjectShare) bool { return s.Project == p }) {
			return &exitError{2, fmt.Errorf("gauge %s pays %s, not devices of project %d", g.Address, g.Target, p)}
		}
		rows, err := o.proveWork(ctx, w, g.Address, p, *place)
		if err != nil {
			return err
		}
		return o.print(rows, func(w io.Writer) {
			if len(rows) == 0 {
				fmt.Fprintln(w, "nothing to show: no settled epoch of the two weeks before this one that was not shown")
			}
			for _, r := range rows {
				fmt.Fprintf(w, "showed     %d devices' work of epoch %d for week %d\n", r.Leaves, r.Epoch, r.Week)
			}
		})
	}
	return c
}

// proveWork shows all epochs that are open for it, the newest first.
func (o *options) proveWork(ctx context.Context, w *chain.Writer, gauge common.Address, p epoch.Project, place string) ([]shownRow, error) {
	d, err := w.DAO(ctx)
	if err != nil {
		return nil, err
	}
	latest, err := w.LatestEpoch(ctx, p)
	if err != nil {
		return nil, err
	}
	rows := []shownRow{}
	for n := latest; n > 0; n-- {
		status, err := w.Epoch(ctx, p, n)
		if err != nil {
			return rows, err
		}
		// Windows follow each other, so older epochs are of older weeks.
		week := w.WorkWeek(status.Inputs.WindowEnd, d.WeekSeconds)
		if week+2 < d.Week {
			break
		}
		if week >= d.Week || status.State != epoch.Settled {
			continue
		}
		shown, err := o.proveEpoch(ctx, w, gauge, status, place)
		if chain.Reverted(err, "NotOpen") {
			return rows, nil // the week ended meanwhile
		}
		if err != nil {
			return rows, err
		}
		if shown > 0 {
			rows = append(rows, shownRow{hexOf(gauge), uint64(p), n, week, shown})
		}
	}
	return rows, nil
}

var errOtherRoot = errors.New("the published result has another root than the scorers posted")

func (o *options) proveEpoch(ctx context.Context, w *chain.Writer, gauge common.Address, status chain.EpochStatus, place string) (int, error) {
	n := status.Inputs.Epoch
	result, err := o.mirror(place, status.Inputs.Project).Result(ctx, n, status.Result.ResultHash)
	if err != nil {
		return 0, wrapTampered(err)
	}
	if result.Root != status.Result.Root {
		return 0, fmt.Errorf("epoch %d: %w; run: trellis verify epoch %d", n, errOtherRoot, n)
	}
	claims, err := replay.Claims(result)
	if err != nil {
		return 0, err
	}
	if claims, err = w.Unshown(ctx, gauge, status.Inputs.Project, n, claims); err != nil || len(claims) == 0 {
		return 0, err
	}
	return len(claims), w.ProveWork(ctx, gauge, status.Inputs.Project, n, claims)
}
