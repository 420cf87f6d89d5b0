package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

func newPoolRestake(o *options) *cobra.Command {
	c := &cobra.Command{Use: "restake [BUCKET]", Short: "Give a bucket, coins or tokens to an operator", Args: cobra.MaximumNArgs(1),
		Long: `A bucket must vote for the operator's delegate or for nobody, and its lock must not be longer than the operator's; it
comes back at the exit as a bucket with the operator's lock. Its approval and the rest are done in one go.`,
		Example: `  trellis pool restake 7 --operator 1
  trellis pool restake --amount 500 --operator 1
  trellis pool restake --token 0x00000000000000000000000000000000000ebee1 --amount 2.5 --operator 1`}
	from, yes, operator := fromFlag(c), yesFlag(c), operatorFlag(c)
	value := c.Flags().String("amount", "", "how many coins or tokens, instead of a bucket")
	token := c.Flags().String("token", "", "token to restake instead of coins")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) == 1 == (*value != "") || *token != "" && *value == "" {
			return &exitError{2, errors.New("name a bucket, or an --amount of coins or of a --token")}
		}
		return o.onOperator(cmd, *from, *operator, "restaked", func(w *chain.Writer, id chain.OperatorID) error {
			ctx := cmd.Context()
			op, err := w.Operator(ctx, id)
			if err != nil {
				return err
			}
			switch {
			case len(args) == 1:
				return o.restakeBucket(ctx, w, op, args[0], *yes)
			case *token != "":
				return o.restakeToken(ctx, w, op, *token, *value, *yes)
			}
			coins, err := parseAmount(*value)
			if err != nil {
				return err
			}
			if err := o.confirm(*yes, "%s IOTX are locked for %d days with operator %d, and can be slashed for its faults.", coins.IOTX(), op.LockDays, id); err != nil {
				return err
			}
			return w.RestakeCoins(ctx, id, coins)
		})
	}
	return c
}

// errDoesNotFit reports a bucket that an operator does not take.
var errDoesNotFit = errors.New("the operator does not take the bucket")

func (o *options) restakeBucket(ctx context.Context, w *chain.Writer, op chain.Operator, text string, yes bool) error {
	id, err := parseBucket(text)
	if err != nil {
		return err
	}
	b, err := w.Bucket(ctx, id)
	if err != nil {
		return err
	}
	switch {
	case b.Lock.Days > op.LockDays:
		return fmt.Errorf("%w: its lock of %d days is longer than the operator's %d; choose another: trellis pool operator list", errDoesNotFit, b.Lock.Days, op.LockDays)
	case b.Delegate != 0 && b.Delegate != op.Delegate:
		return fmt.Errorf("%w: it votes for delegate %d, the operator's for %d; first: trellis stake vote %d %d", errDoesNotFit, b.Delegate, op.Delegate, id, op.Delegate)
	}
	if err := o.confirm(yes, "Bucket %d with %s IOTX goes to operator %d, locked for %d days, and can be slashed for its faults.", id, b.Amount.IOTX(), op.ID, op.LockDays); err != nil {
		return err
	}
	o.say("approving the pool for bucket %d", id)
	if err := w.ApproveBucket(ctx, id); err != nil {
		return err
	}
	o.say("giving it to operator %d", op.ID)
	return w.RestakeBucket(ctx, op.ID, id)
}

func (o *options) restakeToken(ctx context.Context, w *chain.Writer, op chain.Operator, text, value string, yes bool) error {
	address, err := parseAddress(text)
	if err != nil {
		return err
	}
	n, err := o.tokenAmount(ctx, w, address, predeploys.RestakingPool, value, func(t chain.Token) error {
		return o.confirm(yes, "%s %s go to operator %d, and can be slashed for its faults.", value, t.Symbol, op.ID)
	})
	if err != nil {
		return err
	}
	o.say("giving them to operator %d", op.ID)
	return w.RestakeToken(ctx, op.ID, address, n)
}

// tokenAmount reads an amount of a token, asks, and lets spender take it.
func (o *options) tokenAmount(ctx context.Context, w *chain.Writer, address, spender common.Address, value string, ask func(chain.Token) error) (units.Amount, error) {
	token, err := w.Token(ctx, address)
	if err != nil {
		return units.Amount{}, err
	}
	n, err := parseUnits(value, token.Decimals)
	if err != nil {
		return n, err
	}
	if err := ask(token); err != nil {
		return n, err
	}
	have, err := w.Allowance(ctx, address, w.Account().Address(), spender)
	if err != nil || have.Cmp(n) >= 0 {
		return n, err
	}
	o.say("approving %s %s", value, token.Symbol)
	return n, w.Approve(ctx, address, spender, n)
}

// say tells about a step, when a person reads.
func (o *options) say(format string, args ...any) {
	if !o.json {
		fmt.Fprintf(o.out, format+"\n", args...)
	}
}

func newPoolExit(o *options) *cobra.Command {
	c := &cobra.Command{Use: "exit AMOUNT|all", Short: "Send stake on its way out of the pool, which takes nine days", Args: cobra.ExactArgs(1),
		Long:    "From now on it earns nothing and does not vote; until it has left it is slashed like the rest. See: trellis pool exits.",
		Example: "  trellis pool exit 100 --operator 1\n  trellis pool exit all --operator 1 --asset 0x00000000000000000000000000000000000ebee1"}
	from, yes, operator, asset := fromFlag(c), yesFlag(c), operatorFlag(c), assetFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		id, err := parseOperator(*operator)
		if err != nil {
			return err
		}
		token, err := parseAsset(*asset)
		if err != nil {
			return err
		}
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		shares, err := sharesFor(ctx, w, chain.VaultID{Operator: id, Asset: token}, args[0])
		if err != nil {
			return err
		}
		if err := o.confirm(*yes, "The stake leaves operator %d; it earns nothing and does not vote from now on.", id); err != nil {
			return err
		}
		exit, err := w.LeavePool(ctx, id, token, shares)
		if err != nil {
			return err
		}
		return o.printExits(ctx, w.Client, []chain.ExitID{exit})
	}
	return c
}

// errNoPosition reports an account without stake in a vault.
var errNoPosition = errors.New("the account has nothing there")

// sharesFor returns the shares of an account that are worth an amount, or all
// of them.
func sharesFor(ctx context.Context, w *chain.Writer, v chain.VaultID, text string) (units.Amount, error) {
	positions, err := w.Positions(ctx, w.Account().Address())
	if err != nil {
		return units.Amount{}, err
	}
	for _, p := range positions {
		if p.Operator != v.Operator || p.Asset != v.Asset {
			continue
		}
		if text == "all" {
			return p.Shares, nil
		}
		token, err := w.Token(ctx, v.Asset)
		if err != nil {
			return units.Amount{}, err
		}
		value, err := parseUnits(text, token.Decimals)
		if err != nil {
			return value, err
		}
		if value.Cmp(p.Value) > 0 {
			return value, fmt.Errorf("the stake with operator %d is worth %s %s; see: trellis pool positions", v.Operator, formatUnits(p.Value, token.Decimals), token.Symbol)
		}
		vault, err := w.Vault(ctx, v.Operator, v.Asset)
		if err != nil {
			return value, err
		}
		if vault.Assets.IsZero() {
			return p.Shares, nil
		}
		return value.MulDiv(vault.Shares.Big(), vault.Assets.Big()), nil
	}
	return units.Amount{}, fmt.Errorf("%w: see: trellis pool positions", errNoPosition)
}

// exitRow is an exit for scripts. Amounts are in the asset's smallest unit,
// times seconds since the Unix epoch.
type exitRow struct {
	Exit     chain.ExitID     `json:"exit"`
	Operator chain.OperatorID `json:"operator"`
	Asset    string           `json:"asset"`
	Value    units.Amount     `json:"value"`
	Due      uint64           `json:"due"`
	Left     bool             `json:"left"`

	text string
}

func describeExit(ctx context.Context, c *chain.Client, t tokens, e chain.Exit) exitRow {
	return exitRow{e.ID, e.Operator, hexOf(e.Asset), e.Value, e.Due, e.Left, t.text(ctx, c, e.Asset, e.Value)}
}

func (o *options) printExits(ctx context.Context, c *chain.Client, ids []chain.ExitID) error {
	rows, known := []exitRow{}, tokens{}
	for _, id := range ids {
		e, err := c.Exit(ctx, id)
		if err != nil {
			return err
		}
		rows = append(rows, describeExit(ctx, c, known, e))
	}
	return o.print(rows, func(w io.Writer) { writeExits(w, rows) })
}

func newPoolExits(o *options) *cobra.Command {
	c := &cobra.Command{Use: "exits", Short: "List stake that is on its way out, or has left and was not claimed", Args: cobra.NoArgs,
		Example: "  trellis pool exits\n  trellis pool exits --owner 0x00000000000000000000000000000000000ebee1 --json"}
	owner := c.Flags().String("owner", app.OperatorKey, "address, or name of a key in this home")
	limit := c.Flags().Int("limit", 100, "most exits to list")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		ctx := cmd.Context()
		account, err := o.address(*owner)
		if err != nil {
			return err
		}
		client, err := o.chain(ctx)
		if err != nil {
			return err
		}
		defer client.Close()
		exits, err := client.Exits(ctx, account, *limit)
		if err != nil {
			return err
		}
		rows, known := []exitRow{}, tokens{}
		for _, e := range exits {
			rows = append(rows, describeExit(ctx, client, known, e))
		}
		return o.print(rows, func(w io.Writer) { writeExits(w, rows) })
	}
	return c
}

func writeExits(w io.Writer, rows []exitRow) {
	if len(rows) == 0 {
		fmt.Fprintln(w, "nothing is on its way out")
		return
	}
	fmt.Fprintf(w, "%-6s %-8s %28s  %s\n", "EXIT", "OPERATOR", "VALUE", "STATE")
	for _, r := range rows {
		state := "leaves after " + date(r.Due)
		if r.Left {
			state = fmt.Sprintf("has left; take it: trellis pool claim %d", r.Exit)
		}
		fmt.Fprintf(w, "%-6d %-8d %28s  %s\n", r.Exit, r.Operator, r.text, state)
	}
}

type poolClaimRow struct {
	Exit   chain.ExitID   `json:"exit"`
	Asset  string         `json:"asset"`
	Value  units.Amount   `json:"value"`
	Bucket chain.BucketID `json:"bucket,omitempty"`

	text string
}

func newPoolClaim(o *options) *cobra.Command {
	c := &cobra.Command{Use: "claim [EXIT…]", Short: "Take what has left the pool; default all that has", Args: cobra.ArbitraryArgs,
		Long:    "Coins come as a bucket with the operator's lock, renewed all the time; to take them out of it see: trellis stake restake --auto-stake=false.",
		Example: "  trellis pool claim\n  trellis pool claim 3"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		exits, err := exitsToClaim(ctx, w, args)
		if err != nil {
			return err
		}
		rows, known := []poolClaimRow{}, tokens{}
		for _, e := range exits {
			paid, err := w.ClaimExit(ctx, e.ID)
			if err != nil {
				return err
			}
			rows = append(rows, poolClaimRow{e.ID, hexOf(e.Asset), paid.Value, paid.Bucket, known.text(ctx, w.Client, e.Asset, paid.Value)})
		}
		return o.print(rows, func(out io.Writer) { writePoolClaims(out, rows) })
	}
	return c
}

func exitsToClaim(ctx context.Context, w *chain.Writer, args []string) ([]chain.Exit, error) {
	var out []chain.Exit
	for _, arg := range args {
		n, err := parseNumber("an exit", "exits", arg)
		if err != nil {
			return nil, err
		}
		e, err := w.Exit(ctx, chain.ExitID(n))
		if err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	if len(args) != 0 {
		return out, nil
	}
	all, err := w.Exits(ctx, w.Account().Address(), math.MaxInt32)
	for _, e := range all {
		if e.Left {
			out = append(out, e)
		}
	}
	return out, err
}

func writePoolClaims(w io.Writer, rows []poolClaimRow) {
	if len(rows) == 0 {
		fmt.Fprintln(w, "nothing has left yet; see: trellis pool exits")
	}
	for _, r := range rows {
		fmt.Fprintf(w, "exit %d: %s", r.Exit, r.text)
		if r.Bucket != 0 {
			fmt.Fprintf(w, " in bucket %d", r.Bucket)
		}
		fmt.Fprintln(w)
	}
}

// positionRow is a position for scripts, in the asset's smallest unit.
type positionRow struct {
	Operator chain.OperatorID `json:"operator"`
	Asset    string           `json:"asset"`
	Shares   units.Amount     `json:"shares"`
	Value    units.Amount     `json:"value"`

	text string
}

func newPoolPositions(o *options) *cobra.Command {
	return &cobra.Command{Use: "positions [ACCOUNT]", Short: "List what an account has restaked with whom", Args: cobra.MaximumNArgs(1),
		Example: "  trellis pool positions\n  trellis pool positions 0x00000000000000000000000000000000000ebee1 --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			account, err := o.address(append(args, app.OperatorKey)[0])
			if err != nil {
				return err
			}
			client, err := o.chain(ctx)
			if err != nil {
				return err
			}
			defer client.Close()
			positions, err := client.Positions(ctx, account)
			if err != nil {
				return err
			}
			rows, known := []positionRow{}, tokens{}
			for _, p := range positions {
				rows = append(rows, positionRow{p.Operator, hexOf(p.Asset), p.Shares, p.Value, known.text(ctx, client, p.Asset, p.Value)})
			}
			return o.print(rows, func(w io.Writer) { writePositions(w, rows) })
		}}
}

func writePositions(w io.Writer, rows []positionRow) {
	if len(rows) == 0 {
		fmt.Fprintln(w, "nothing is restaked; see: trellis pool restake --help")
		return
	}
	fmt.Fprintf(w, "%-8s %28s  %s\n", "OPERATOR", "WORTH", "SHARES")
	for _, r := range rows {
		fmt.Fprintf(w, "%-8d %28s  %s\n", r.Operator, r.text, r.Shares)
	}
}

// poolAssetRow is an asset for scripts, in its smallest unit; its value cap in
// the unit of account, 18 decimals.
type poolAssetRow struct {
	Asset     string       `json:"asset"`
	Accepting bool         `json:"accepting"`
	Total     units.Amount `json:"total"`
	Cap       units.Amount `json:"cap"`
	CapValue  units.Amount `json:"capValue"`

	total, cap string
}

func newPoolAssets(o *options) *cobra.Command {
	return &cobra.Command{Use: "assets", Short: "List the tokens that the pool takes besides the coin", Args: cobra.NoArgs,
		Example: "  trellis pool assets",
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			client, err := o.chain(ctx)
			if err != nil {
				return err
			}
			defer client.Close()
			list, err := client.Assets(ctx)
			if err != nil {
				return err
			}
			rows, known := []poolAssetRow{}, tokens{}
			for _, a := range list {
				rows = append(rows, poolAssetRow{hexOf(a.Address), a.Accepting, a.Total, a.Cap, a.CapValue,
					known.text(ctx, client, a.Address, a.Total), known.text(ctx, client, a.Address, a.Cap)})
			}
			return o.print(rows, func(w io.Writer) {
				if len(rows) == 0 {
					fmt.Fprintln(w, "votes have listed no token; the coin is always taken")
				}
				for _, r := range rows {
					state := "taken"
					if !r.Accepting {
						state = "not taken any more"
					}
					fmt.Fprintf(w, "%s  %s of %s, %s\n", r.Asset, r.total, r.cap, state)
				}
			})
		}}
}
