package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/proofkind"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/units"
)

// proverRow is a prover for scripts. Amounts are wei, times seconds since the Unix epoch.
type proverRow struct {
	Prover    string           `json:"prover"`
	Operator  chain.OperatorID `json:"operator"` // 0 for one that proves no more
	Routes    []string         `json:"routes"`
	Capacity  uint32           `json:"capacity"`
	Open      uint32           `json:"open"`
	Places    uint64           `json:"places"` // that its operator's stake answers for, of all its accounts
	Since     uint64           `json:"since,omitempty"`
	Fulfilled uint64           `json:"fulfilled"`
	Missed    uint64           `json:"missed"`
	Wrong     uint64           `json:"wrong"`
	Silent    uint64           `json:"silent"`
	Declined  uint64           `json:"declined"`
	Earned    units.Amount     `json:"earned"`
	Balance   units.Amount     `json:"balance"` // in the market
	URI       string           `json:"uri,omitempty"`
}

func describeProver(ctx context.Context, client *chain.Client, p chain.Prover) (proverRow, error) {
	balance, err := client.MarketBalance(ctx, p.Account)
	row := proverRow{
		Prover: hexOf(p.Account), Operator: p.Operator, Routes: []string{}, Capacity: p.Capacity, Open: p.Open, Places: p.Places, Since: p.JoinedAt,
		Fulfilled: p.Stats.Fulfilled, Missed: p.Stats.Missed, Wrong: p.Stats.Wrong, Silent: p.Stats.Silent, Declined: p.Stats.Declined,
		Earned: p.Stats.Earned, Balance: balance, URI: p.URI,
	}
	for _, r := range p.Routes {
		row.Routes = append(row.Routes, proofkind.ByRoute(r).Route)
	}
	return row, err
}

func newComputeProvers(o *options) *cobra.Command {
	c := &cobra.Command{Use: "provers", Short: "List the provers with what they did", Args: cobra.NoArgs, Example: "  trellis compute provers\n  trellis compute provers --route groth16.bn254.v1 --json"}
	route := c.Flags().String("route", "", "only those that bring this kind of evidence")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		ctx := cmd.Context()
		var only compute.Route
		if *route != "" {
			var err error
			if only, err = parseRoute(*route); err != nil {
				return err
			}
		}
		client, err := o.chain(ctx)
		if err != nil {
			return err
		}
		defer client.Close()
		provers, err := client.AllProvers(ctx)
		if err != nil {
			return err
		}
		rows := []proverRow{}
		for _, p := range provers {
			row, err := describeProver(ctx, client, p)
			if err != nil {
				return err
			}
			if *route == "" || contains(p.Routes, only) {
				rows = append(rows, row)
			}
		}
		return o.print(rows, func(w io.Writer) { writeProvers(w, rows) })
	}
	return c
}

func contains(routes []compute.Route, r compute.Route) bool {
	for _, have := range routes {
		if have == r {
			return true
		}
	}
	return false
}

func writeProvers(w io.Writer, rows []proverRow) {
	if len(rows) == 0 {
		fmt.Fprintln(w, "no provers; become one with: trellis compute prover register OPERATOR")
		return
	}
	fmt.Fprintf(w, "%-42s %-8s %9s %9s %7s %6s %7s %14s  %s\n", "PROVER", "OPERATOR", "OPEN", "FULFILLED", "MISSED", "WRONG", "SILENT", "EARNED", "EVIDENCE")
	for _, r := range rows {
		fmt.Fprintf(w, "%-42s %-8d %4d/%-4d %9d %7d %6d %7d %14s  %s\n", r.Prover, r.Operator, r.Open, r.Capacity, r.Fulfilled, r.Missed, r.Wrong, r.Silent,
			r.Earned.IOTX(), strings.Join(r.Routes, " "))
	}
}

func newComputeProver(o *options) *cobra.Command {
	c := &cobra.Command{Use: "prover", Short: "Prove for an operator of the restaking pool, and manage what a prover has",
		Long: `A prover is an account that computes for an operator, whose stake answers for it. The operator secures the provers' service (trellis pool opt-in 2,
trellis pool allocate 2); its owner registers the account. What the account has in the market pays its collateral and takes its earnings.
To run the prover itself: trellis run prover`,
		Example: `  trellis compute prover register 1 --account prover --route quorum.v1 --capacity 4
  trellis compute prover deposit 50 --from prover
  trellis compute prover show prover`}
	c.AddCommand(newProverRegister(o), newProverCapacity(o), newProverLeave(o), newProverDeposit(o), newProverWithdraw(o), newProverShow(o))
	return c
}

// showProver prints an account as it is after done; also one that proves no more.
func (o *options) showProver(ctx context.Context, client *chain.Client, account common.Address, done string) error {
	p, err := client.Prover(ctx, account)
	if err != nil && (!errors.Is(err, chain.ErrNoProver) || done == "" && p.Stats.Fulfilled == 0 && p.Stats.Missed == 0) {
		return err
	}
	row, err := describeProver(ctx, client, p)
	if err != nil {
		return err
	}
	head, err := client.Head(ctx)
	if err != nil {
		return err
	}
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		fmt.Fprintf(w, "prover     %s", row.Prover)
		if row.Operator == 0 {
			fmt.Fprint(w, ", proves for nobody\n")
		} else {
			fmt.Fprintf(w, " for operator %d since %s\n", row.Operator, date(row.Since))
			fmt.Fprintf(w, "holds      %d of %d tasks at once; its operator's stake answers for %d\nevidence   %s\n", row.Open, row.Capacity, row.Places, strings.Join(row.Routes, ", "))
		}
		if from := p.JoinedBlock + chain.ProverJoinBlocks; row.Operator != 0 && from > head {
			fmt.Fprintf(w, "chance     draws it from block %d on\n", from)
		} else if row.Operator != 0 {
			fmt.Fprintf(w, "chance     may draw it now\n")
		}
		fmt.Fprintf(w, "did        %d fulfilled, %d missed, %d wrong, %d silent, %d declined\n", row.Fulfilled, row.Missed, row.Wrong, row.Silent, row.Declined)
		fmt.Fprintf(w, "earned     %s IOTX, %s in the market\n", row.Earned.IOTX(), row.Balance.IOTX())
		if row.URI != "" {
			fmt.Fprintf(w, "about it   %s\n", row.URI)
		}
	})
}

// routesFlag adds --route to a command.
func routesFlag(c *cobra.Command, text string) *[]string {
	return c.Flags().StringSlice("route", nil, text)
}

func parseRoutes(texts []string) ([]compute.Route, error) {
	var routes []compute.Route
	for _, text := range texts {
		r, err := parseRoute(text)
		if err != nil {
			return nil, err
		}
		if contains(routes, r) {
			return nil, &exitError{2, fmt.Errorf("--route names %s twice", text)}
		}
		routes = append(routes, r)
	}
	return routes, nil
}

func parseCapacity(text string) (uint32, error) {
	n, err := strconv.ParseUint(text, 10, 32)
	if err != nil {
		return 0, &exitError{2, fmt.Errorf("%q is no number of tasks", text)}
	}
	return uint32(n), nil
}

func newProverRegister(o *options) *cobra.Command {
	c := &cobra.Command{Use: "register OPERATOR", Short: "Have an account prove for an operator", Args: cobra.ExactArgs(1),
		Long: `The operator's owner, --from, answers for the account and so offers it; the account accepts. Where both keys are in this home, both are done.
Where --account is an address, the other side says: trellis compute prover register OPERATOR --accept --account KEY. Draws know a new prover after 64 blocks.`,
		Example: "  trellis compute prover register 1 --account prover --route quorum.v1 --route attested.v1 --capacity 4\n  trellis compute prover register 1 --accept --account prover --route quorum.v1"}
	from := fromFlag(c)
	name := c.Flags().String("account", "", "key in this home that proves, or an address that accepts elsewhere; default the key of --from")
	routes := routesFlag(c, "kinds of evidence that it brings, such as quorum.v1; see: trellis compute compare")
	capacity := c.Flags().String("capacity", "1", "tasks that it holds at once")
	uri := c.Flags().String("uri", "", "where it can be reached, or where people read who it is")
	accept := c.Flags().Bool("accept", false, "only accept what the operator's owner offered before")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		operator, err := parseOperator(args[0])
		if err != nil {
			return err
		}
		list, err := parseRoutes(*routes)
		if err != nil {
			return err
		}
		places, err := parseCapacity(*capacity)
		if err != nil {
			return err
		}
		key := *name
		if key == "" {
			key = *from
		}
		elsewhere := strings.HasPrefix(key, "0x")
		if len(list) == 0 && !elsewhere {
			return &exitError{2, errors.New("name what it proves with --route; see: trellis compute compare")}
		}
		if !*accept {
			if err := o.offerProver(cmd.Context(), *from, operator, key, elsewhere); err != nil || elsewhere {
				return err
			}
		}
		w, err := o.writer(cmd.Context(), key)
		if err != nil {
			return err
		}
		defer w.Close()
		if err := w.AcceptProver(cmd.Context(), operator, places, list, *uri); err != nil {
			return err
		}
		return o.showProver(cmd.Context(), w.Client, w.Account().Address(), "Registered.")
	}
	return c
}

// offerProver has an operator's owner offer an account, unless that is its own.
func (o *options) offerProver(ctx context.Context, from string, operator chain.OperatorID, key string, elsewhere bool) error {
	account, err := o.address(key)
	if err != nil {
		return err
	}
	w, err := o.writer(ctx, from)
	if err != nil {
		return err
	}
	defer w.Close()
	if account == w.Account().Address() && !elsewhere {
		return nil
	}
	if err := w.OfferProver(ctx, operator, account); err != nil || !elsewhere {
		return err
	}
	return o.print(map[string]any{"operator": operator, "offered": hexOf(account)}, func(out io.Writer) {
		fmt.Fprintf(out, "Offered. Who has the key of %s accepts with: trellis compute prover register %d --accept --account KEY --route …\n", hexOf(account), operator)
	})
}

func newProverCapacity(o *options) *cobra.Command {
	c := &cobra.Command{Use: "capacity NUMBER", Short: "Change how many tasks a prover holds at once, and what evidence it brings", Args: cobra.ExactArgs(1),
		Long:    `Fewer count at once, more count for draws after 64 blocks. What is not named stays.`,
		Example: "  trellis compute prover capacity 8 --from prover\n  trellis compute prover capacity 0 --from prover\n  trellis compute prover capacity 8 --route quorum.v1 --from prover"}
	from := fromFlag(c)
	routes := routesFlag(c, "kinds of evidence that it brings from now on; default as before")
	uri := c.Flags().String("uri", "", "where it can be reached; default as before")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		places, err := parseCapacity(args[0])
		if err != nil {
			return err
		}
		list, err := parseRoutes(*routes)
		if err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		p, err := w.Prover(cmd.Context(), w.Account().Address())
		if err != nil {
			return err
		}
		if len(list) == 0 {
			list = p.Routes
		}
		if *uri == "" {
			*uri = p.URI
		}
		if err := w.ConfigureProver(cmd.Context(), places, list, *uri); err != nil {
			return err
		}
		return o.showProver(cmd.Context(), w.Client, p.Account, "Changed.")
	}
	return c
}

func newProverLeave(o *options) *cobra.Command {
	c := &cobra.Command{Use: "leave [ACCOUNT]", Short: "Have an account prove no more; by itself, or its operator's owner", Args: cobra.MaximumNArgs(1),
		Long:    `It takes nothing new. What it holds it still has to bring; say it again when that is done.`,
		Example: "  trellis compute prover leave --from prover\n  trellis compute prover leave 0x… --from owner"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		account := w.Account().Address()
		if len(args) == 1 {
			if account, err = o.address(args[0]); err != nil {
				return err
			}
		}
		if err := w.LeaveProver(cmd.Context(), account); err != nil {
			return err
		}
		return o.showProver(cmd.Context(), w.Client, account, "Left.")
	}
	return c
}

// coinsRow is what an account has in the market, for scripts. Amounts are wei.
type coinsRow struct {
	Account string       `json:"account"`
	Moved   units.Amount `json:"moved"`
	Balance units.Amount `json:"balance"`
}

func (o *options) printCoins(ctx context.Context, w *chain.Writer, moved units.Amount, done string) error {
	account := w.Account().Address()
	balance, err := w.MarketBalance(ctx, account)
	if err != nil {
		return err
	}
	row := coinsRow{hexOf(account), moved, balance}
	return o.print(row, func(out io.Writer) {
		fmt.Fprintf(out, "%s %s IOTX; %s has %s in the market.\n", done, moved.IOTX(), row.Account, balance.IOTX())
	})
}

func newProverDeposit(o *options) *cobra.Command {
	c := &cobra.Command{Use: "deposit IOTX", Short: "Put coins into the market, for collateral or for prices", Args: cobra.ExactArgs(1),
		Long:    `Who is drawn for tasks needs the collateral there before; who takes them sends it along.`,
		Example: "  trellis compute prover deposit 50 --from prover"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		value, err := parseAmount(args[0])
		if err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		if err := w.DepositToMarket(cmd.Context(), value); err != nil {
			return err
		}
		return o.printCoins(cmd.Context(), w, value, "Deposited")
	}
	return c
}

func newProverWithdraw(o *options) *cobra.Command {
	c := &cobra.Command{Use: "withdraw IOTX|all", Short: "Take out what an account has in the market: earnings, collateral, refunds", Args: cobra.ExactArgs(1),
		Example: "  trellis compute prover withdraw all --from prover\n  trellis compute prover withdraw 10 --to treasurer --from prover"}
	from := fromFlag(c)
	to := c.Flags().String("to", "", "who gets it: an address, or the name of a key in this home; default the account itself")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		value, err := w.MarketBalance(cmd.Context(), w.Account().Address())
		if err == nil && args[0] != "all" {
			value, err = parseAmount(args[0])
		}
		if err != nil {
			return err
		}
		receiver := w.Account().Address()
		if *to != "" {
			if receiver, err = o.address(*to); err != nil {
				return err
			}
		}
		if err := w.WithdrawFromMarket(cmd.Context(), receiver, value); err != nil {
			return err
		}
		return o.printCoins(cmd.Context(), w, value, "Withdrawn")
	}
	return c
}

func newProverShow(o *options) *cobra.Command {
	return &cobra.Command{Use: "show ACCOUNT", Short: "Show a prover, what it holds, and what it did", Args: cobra.ExactArgs(1),
		Example: "  trellis compute prover show 0x…\n  trellis compute prover show prover --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			account, err := o.address(args[0])
			if err != nil {
				return err
			}
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			return o.showProver(cmd.Context(), client, account, "")
		}}
}
