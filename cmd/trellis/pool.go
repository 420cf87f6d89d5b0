package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

func newPool(o *options) *cobra.Command {
	c := &cobra.Command{Use: "pool", Short: "Let staked coins secure services too, and rent security for a service",
		Long: `Stake that is given to an operator secures the services that the operator promised it to. It earns what they pay, votes
for the operator's delegate as before, and is slashed for the operator's faults. It takes nine days to leave. OPERATOR and SERVICE
are numbers. Rules: docs/spec/security.md.`,
		Example: `  trellis pool operator list
  trellis pool restake 7 --operator 1
  trellis pool positions
  trellis pool exit 100 --operator 1
  trellis pool risk 1`}
	c.AddCommand(newPoolOperator(o), newPoolRestake(o), newPoolExit(o), newPoolExits(o), newPoolClaim(o), newPoolPositions(o), newPoolAssets(o),
		newPoolService(o), newPoolOptIn(o), newPoolOptOut(o), newPoolAllocate(o), newPoolGuarantee(o), newPoolRisk(o), newPoolRewards(o))
	return c
}

// parseNumber reads the number of an operator, a service or an exit.
func parseNumber(kind, list, text string) (uint64, error) {
	n, err := strconv.ParseUint(text, 10, 32)
	if err != nil || n == 0 || text[0] == '0' {
		return 0, &exitError{2, fmt.Errorf("%q is not the number of %s; see: trellis pool %s", text, kind, list)}
	}
	return n, nil
}

func parseOperator(text string) (chain.OperatorID, error) {
	n, err := parseNumber("an operator", "operator list", text)
	return chain.OperatorID(n), err
}

func parseService(text string) (chain.ServiceID, error) {
	n, err := parseNumber("a service", "service list", text)
	return chain.ServiceID(n), err
}

// operatorFlag adds --operator to a command.
func operatorFlag(c *cobra.Command) *string {
	return c.Flags().String("operator", "", "number of the operator; see: trellis pool operator list")
}

// assetFlag adds --asset to a command.
func assetFlag(c *cobra.Command) *string {
	return c.Flags().String("asset", "", "token whose stake it is about; default the coin")
}

func parseAsset(text string) (common.Address, error) {
	if text == "" {
		return chain.Coin, nil
	}
	return parseAddress(text)
}

// parseUnits reads an amount above 0 of a token with so many decimals.
func parseUnits(text string, decimals uint8) (units.Amount, error) {
	wrong := &exitError{2, fmt.Errorf("%q is not an amount above 0 with at most %d decimals", text, decimals)}
	whole, fraction, dot := strings.Cut(text, ".")
	if whole == "" || dot && fraction == "" || len(fraction) > int(decimals) || len(text) > 100 {
		return units.Amount{}, wrong
	}
	digits := whole + fraction + strings.Repeat("0", int(decimals)-len(fraction))
	if strings.Trim(digits, "0123456789") != "" {
		return units.Amount{}, wrong
	}
	n, ok := new(big.Int).SetString(digits, 10)
	if !ok || n.Sign() == 0 || n.BitLen() > 256 {
		return units.Amount{}, wrong
	}
	return units.FromBig(n)
}

// formatUnits prints an amount of a token with so many decimals, with all its
// digits and no more.
func formatUnits(a units.Amount, decimals uint8) string {
	digits := a.Big().String()
	if pad := int(decimals) + 1 - len(digits); pad > 0 {
		digits = strings.Repeat("0", pad) + digits
	}
	whole, fraction := digits[:len(digits)-int(decimals)], strings.TrimRight(digits[len(digits)-int(decimals):], "0")
	if fraction == "" {
		return whole
	}
	return whole + "." + fraction
}

// parsePart reads a percentage as parts of chain.Whole.
func parsePart(text string) (uint64, error) {
	wrong := &exitError{2, fmt.Errorf("%q is not a percentage from 0 to 100 with at most 16 decimals", text)}
	whole, fraction, dot := strings.Cut(strings.TrimSuffix(text, "%"), ".")
	if len(fraction) > 16 || whole == "" || len(whole) > 3 || dot && fraction == "" {
		return 0, wrong
	}
	digits := whole + fraction + strings.Repeat("0", 16-len(fraction))
	if strings.Trim(digits, "0123456789") != "" {
		return 0, wrong
	}
	n, err := strconv.ParseUint(digits, 10, 64)
	if err != nil || n > chain.Whole {
		return 0, wrong
	}
	return n, nil
}

// formatPart prints parts of chain.Whole as a percentage.
func formatPart(n uint64) string { return formatUnits(units.Wei(n), 16) + " %" }

// tokens asks tokens what they are, each once.
type tokens map[common.Address]chain.Token

func (t tokens) of(ctx context.Context, c *chain.Client, asset common.Address) (chain.Token, error) {
	if token, ok := t[asset]; ok {
		return token, nil
	}
	token, err := c.Token(ctx, asset)
	if err == nil {
		t[asset] = token
	}
	return token, err
}

// text prints an amount of a token.
func (t tokens) text(ctx context.Context, c *chain.Client, asset common.Address, a units.Amount) string {
	token, err := t.of(ctx, c, asset)
	if err != nil {
		return a.String() + " units of " + hexOf(asset) // it answers no questions, which costs nobody but those who staked it
	}
	return formatUnits(a, token.Decimals) + " " + token.Symbol
}

// parseUntil reads a time, or how long from now, as 36h or 9d.
func parseUntil(text string, now uint64) (uint64, error) {
	if t, err := time.Parse(time.RFC3339, text); err == nil && t.Unix() >= 0 {
		return uint64(t.Unix()), nil
	}
	if days, ok := strings.CutSuffix(text, "d"); ok {
		n, err := strconv.ParseUint(days, 10, 16)
		if err == nil {
			return now + n*24*3600, nil
		}
	}
	d, err := time.ParseDuration(text)
	if err != nil || d < 0 {
		return 0, &exitError{2, fmt.Errorf("%q is no time: want one such as 2027-01-15T08:00:00Z, or how long from now, such as 36h or 9d", text)}
	}
	return now + uint64(d/time.Second), nil
}

// operatorRow is an operator for scripts. Amounts are wei, commissions
// hundredths of a percent, times seconds since the Unix epoch.
type operatorRow struct {
	Operator       chain.OperatorID `json:"operator"`
	Owner          string           `json:"owner"`
	NextOwner      string           `json:"nextOwner,omitempty"`
	Delegate       report.Delegate  `json:"delegate"`
	DelegateName   string           `json:"delegateName,omitempty"`
	NextDelegate   *report.Delegate `json:"nextDelegate,omitempty"`
	DelegateAt     uint64           `json:"delegateAt,omitempty"`
	LockDays       uint16           `json:"lockDays"`
	Commission     uint16           `json:"commission"`
	NextCommission *uint16          `json:"nextCommission,omitempty"`
	CommissionAt   uint64           `json:"commissionAt,omitempty"`
	URI            string           `json:"uri,omitempty"`
	Bucket         chain.BucketID   `json:"bucket,omitempty"`
	HeldUntil      uint64           `json:"heldUntil,omitempty"`
	Stake          units.Amount     `json:"stake"`
	Active         units.Amount     `json:"active"` // of it, without what is on its way out
	Promises       []promiseRow     `json:"promises,omitempty"`
}

type promiseRow struct {
	Service chain.ServiceID `json:"service"`
	Asset   string          `json:"asset"`
	Part    uint64          `json:"part"` // of 10¹⁸
	Pending *uint64         `json:"pending,omitempty"`
	Until   uint64          `json:"until,omitempty"`
}

func (n names) operator(ctx context.Context, c *chain.Client, op chain.Operator) (operatorRow, error) {
	name, err := n.of(ctx, c, op.Delegate)
	row := operatorRow{
		Operator: op.ID, Owner: hexOf(op.Owner), Delegate: op.Delegate, DelegateName: name, DelegateAt: op.DelegateAt, LockDays: op.LockDays,
		Commission: op.Commission, CommissionAt: op.CommissionAt, URI: op.URI, Bucket: op.Bucket, HeldUntil: op.HeldUntil,
		Stake: op.Coins.Assets, Active: op.Coins.Active(),
	}
	if op.NextOwner != (common.Address{}) {
		row.NextOwner = hexOf(op.NextOwner)
	}
	if op.DelegateAt != 0 {
		row.NextDelegate = &op.NextDelegate
	}
	if op.CommissionAt != 0 {
		row.NextCommission = &op.NextCommission
	}
	return row, err
}

func (r operatorRow) delegate() string {
	return bucketRow{Delegate: r.Delegate, DelegateName: r.DelegateName}.delegate()
}

func newPoolOperator(o *options) *cobra.Command {
	c := &cobra.Command{Use: "operator", Short: "Run what restaked stake secures, and look at who does",
		Example: "  trellis pool operator list\n  trellis pool operator register --delegate alpha --days 91 --commission 10"}
	c.AddCommand(newPoolOperatorRegister(o), newPoolOperatorDelegate(o), newPoolOperatorCommission(o), newPoolOperatorShow(o), newPoolOperatorList(o))
	return c
}

func newPoolOperatorRegister(o *options) *cobra.Command {
	c := &cobra.Command{Use: "register", Short: "Make an operator that takes stake", Args: cobra.NoArgs,
		Long: `Its coins are one bucket, which votes for --delegate and is locked for --days, for ever. Another delegate, and a higher
commission, count nine days after they were said: time for stakers to leave.`,
		Example: "  trellis pool operator register --delegate alpha --days 91 --commission 10 --uri https://example.org/operator.json"}
	from := fromFlag(c)
	delegate := c.Flags().String("delegate", "0", "whom its bucket votes for: number or name; 0 is nobody")
	days := c.Flags().String("days", "91", "days that its bucket is locked for, 91 to 1050; never changes")
	commission := c.Flags().String("commission", "0", "percent of its stakers' rewards that it takes")
	uri := c.Flags().String("uri", "", "where people read who it is")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		lock, err := parseDays(*days)
		if err != nil {
			return err
		}
		part, err := parsePercent(*commission)
		if err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		vote, err := findDelegate(cmd.Context(), w.Client, *delegate)
		if err != nil {
			return err
		}
		id, err := w.RegisterOperator(cmd.Context(), vote, lock, part, *uri)
		if err != nil {
			return err
		}
		return o.printOperator(cmd.Context(), w.Client, id, "registered")
	}
	return c
}

// onOperator runs do on the operator named by text and shows it afterwards.
func (o *options) onOperator(cmd *cobra.Command, from, text, done string, do func(*chain.Writer, chain.OperatorID) error) error {
	id, err := parseOperator(text)
	if err != nil {
		return err
	}
	w, err := o.writer(cmd.Context(), from)
	if err != nil {
		return err
	}
	defer w.Close()
	if err := do(w, id); err != nil {
		return err
	}
	return o.printOperator(cmd.Context(), w.Client, id, done)
}

func newPoolOperatorDelegate(o *options) *cobra.Command {
	c := &cobra.Command{Use: "set-delegate OPERATOR DELEGATE", Short: "Have an operator's bucket vote for another, nine days later", Args: cobra.ExactArgs(2),
		Example: "  trellis pool operator set-delegate 1 beta"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onOperator(cmd, *from, args[0], "said", func(w *chain.Writer, id chain.OperatorID) error {
			vote, err := findDelegate(cmd.Context(), w.Client, args[1])
			if err != nil {
				return err
			}
			return w.SetOperatorDelegate(cmd.Context(), id, vote)
		})
	}
	return c
}

func newPoolOperatorCommission(o *options) *cobra.Command {
	c := &cobra.Command{Use: "set-commission OPERATOR PERCENT", Short: "Change what an operator takes; more counts nine days later", Args: cobra.ExactArgs(2),
		Example: "  trellis pool operator set-commission 1 7.5"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		part, err := parsePercent(args[1])
		if err != nil {
			return err
		}
		return o.onOperator(cmd, *from, args[0], "said", func(w *chain.Writer, id chain.OperatorID) error {
			return w.SetOperatorCommission(cmd.Context(), id, part)
		})
	}
	return c
}

func newPoolOperatorShow(o *options) *cobra.Command {
	return &cobra.Command{Use: "show OPERATOR", Short: "Show an operator, its stake and its promises", Args: cobra.ExactArgs(1),
		Example: "  trellis pool operator show 1",
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := parseOperator(args[0])
			if err != nil {
				return err
			}
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			return o.printOperator(cmd.Context(), client, id, "")
		}}
}

// printOperator prints an operator as it is after done.
func (o *options) printOperator(ctx context.Context, c *chain.Client, id chain.OperatorID, done string) error {
	op, err := c.Operator(ctx, id)
	if err != nil {
		return err
	}
	row, err := names{}.operator(ctx, c, op)
	if err != nil {
		return err
	}
	promises, err := c.Promises(ctx, id)
	if err != nil {
		return err
	}
	for _, p := range promises {
		r := promiseRow{Service: p.Service, Asset: hexOf(p.Asset), Part: p.Current, Until: p.Until}
		if p.Until != 0 {
			r.Pending = &p.Pending
		}
		row.Promises = append(row.Promises, r)
	}
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		writeOperator(w, row)
	})
}

func writeOperator(w io.Writer, r operatorRow) {
	fmt.Fprintf(w, "operator   %d of %s\n", r.Operator, r.Owner)
	fmt.Fprintf(w, "holds      %s IOTX, %s of them active, locked for %d days\n", r.Stake.IOTX(), r.Active.IOTX(), r.LockDays)
	fmt.Fprintf(w, "votes for  %s\n", r.delegate())
	if r.NextDelegate != nil {
		fmt.Fprintf(w, "           delegate %d after %s\n", *r.NextDelegate, date(r.DelegateAt))
	}
	fmt.Fprintf(w, "takes      %s of its stakers' rewards\n", percent(r.Commission))
	if r.NextCommission != nil {
		fmt.Fprintf(w, "           %s after %s\n", percent(*r.NextCommission), date(r.CommissionAt))
	}
	if r.HeldUntil != 0 {
		fmt.Fprintf(w, "exits      held until %s, for a slash that waits\n", date(r.HeldUntil))
	}
	if r.URI != "" {
		fmt.Fprintf(w, "about it   %s\n", r.URI)
	}
	for _, p := range r.Promises {
		asset := "of its coins"
		if p.Asset != hexOf(chain.Coin) {
			asset = "of its " + p.Asset
		}
		fmt.Fprintf(w, "promised   %s %s to service %d", formatPart(p.Part), asset, p.Service)
		if p.Pending != nil {
			fmt.Fprintf(w, ", %s after %s", formatPart(*p.Pending), date(p.Until))
		}
		fmt.Fprintln(w)
	}
}

func newPoolOperatorList(o *options) *cobra.Command {
	return &cobra.Command{Use: "list", Short: "List the operators", Args: cobra.NoArgs, Example: "  trellis pool operator list --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			client, err := o.chain(ctx)
			if err != nil {
				return err
			}
			defer client.Close()
			list, err := client.Operators(ctx)
			if err != nil {
				return err
			}
			rows, known := make([]operatorRow, len(list)), names{}
			for i, op := range list {
				if rows[i], err = known.operator(ctx, client, op); err != nil {
					return err
				}
			}
			return o.print(rows, func(w io.Writer) { writeOperators(w, rows) })
		}}
}

func writeOperators(w io.Writer, rows []operatorRow) {
	if len(rows) == 0 {
		fmt.Fprintln(w, "no operators; make one with: trellis pool operator register")
		return
	}
	fmt.Fprintf(w, "%-8s %-42s %18s  %-18s %6s  %s\n", "OPERATOR", "OWNER", "IOTX", "VOTES FOR", "LOCK", "TAKES")
	for _, r := range rows {
		fmt.Fprintf(w, "%-8d %-42s %18s  %-18s %5dd  %s\n", r.Operator, r.Owner, r.Stake.IOTX(), r.delegate(), r.LockDays, percent(r.Commission))
	}
}
