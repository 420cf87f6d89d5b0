package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

func newCredits(o *options) *cobra.Command {
	c := &cobra.Command{Use: "credits", Short: "Pay a project for its use, and see what of it is burned",
		Long: `Who uses a network pays its project. A share of each payment is burned, the rest goes to the pool that pays the devices;
policies read what was paid as demand.paid and demand.burned. The project's controllers set the share, with two weeks' notice.`,
		Example: "  trellis credits pay 1 25 --memo invoice-7\n  trellis credits show 1\n  trellis credits share 1 40%"}
	c.AddCommand(newCreditsPay(o), newCreditsShow(o), newCreditsShare(o))
	return c
}

type creditPaidRow struct {
	Project epoch.Project `json:"project"`
	Payer   string        `json:"payer"`
	Token   string        `json:"token,omitempty"`
	Amount  units.Amount  `json:"amount"` // in the smallest unit, as is
	Burned  units.Amount  `json:"burned"`
	Memo    common.Hash   `json:"memo"`
	Tx      common.Hash   `json:"tx"`
}

func newCreditsPay(o *options) *cobra.Command {
	c := &cobra.Command{Use: "pay PROJECT AMOUNT", Short: "Pay a project for its use, in its own token", Args: cobra.ExactArgs(2),
		Long:    "AMOUNT is in IOTX, or in the project's token, which is allowed to be taken first. Nobody gets a payment back.",
		Example: "  trellis credits pay 1 25\n  trellis credits pay 1 0.5 --memo invoice-7 --from holder"}
	from, yes := fromFlag(c), yesFlag(c)
	memo := c.Flags().String("memo", "", "what it is for: up to 31 bytes of text, or 0x and 64 hex digits such as the hash of an invoice; it is public")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		word, err := parseMemo(*memo)
		if err != nil {
			return err
		}
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		credits, token, err := creditsOf(ctx, w.Client, args[0])
		if err != nil {
			return err
		}
		value, err := parseUnits(args[1], token.Decimals)
		if err != nil {
			return err
		}
		if err := o.confirm(*yes, "%s %s go to project %d; %s of it is burned.", args[1], token.Symbol, credits.Project, percent(credits.Share)); err != nil {
			return err
		}
		paid, err := w.PayProject(ctx, credits.Project, value, word)
		if err != nil {
			return err
		}
		row := creditPaidRow{credits.Project, hexOf(paid.Payer), tokenOf(paid.Token), paid.Amount, paid.Burned, paid.Memo, paid.Tx}
		return o.print(row, func(out io.Writer) {
			fmt.Fprintf(out, "paid %s %s to project %d, %s of it burned (memo %s)\n", formatUnits(row.Amount, token.Decimals), token.Symbol, row.Project,
				formatUnits(row.Burned, token.Decimals), memoText(row.Memo))
		})
	}
	return c
}

// creditsOf reads a project's number, and what was paid to it.
func creditsOf(ctx context.Context, c *chain.Client, text string) (credits chain.Credits, token chain.Token, err error) {
	n, err := parseProject(text)
	if err != nil {
		return credits, token, err
	}
	p, err := needProject(ctx, c, uint64(n))
	if err != nil {
		return credits, token, err
	}
	if credits, err = c.Credits(ctx, p); err != nil {
		return credits, token, err
	}
	token, err = c.Token(ctx, credits.Token)
	return credits, token, err
}

func tokenOf(a common.Address) string {
	if a == chain.Coin {
		return ""
	}
	return hexOf(a)
}

// parseMemo reads a hash, or text that is kept as it is. 31 bytes, so that text
// ends with a zero and is told from a hash.
func parseMemo(text string) (memo common.Hash, err error) {
	if digits, ok := strings.CutPrefix(text, "0x"); ok && len(digits) == 64 {
		raw, err := hex.DecodeString(digits)
		if err != nil {
			return memo, &exitError{2, fmt.Errorf("--memo %q: %w", text, err)}
		}
		return common.Hash(raw), nil
	}
	if len(text) > 31 || strings.ContainsRune(text, 0) {
		return memo, &exitError{2, fmt.Errorf("--memo has %d bytes, want up to 31, or the hash of what is longer as 0x and 64 hex digits", len(text))}
	}
	copy(memo[:], text)
	return memo, nil
}

// memoText is the inverse of parseMemo for what is fit to print.
func memoText(memo common.Hash) string {
	text := bytes.TrimRight(memo[:], "\x00")
	if len(text) == 0 {
		return "none"
	}
	for _, b := range text {
		if len(text) > 31 || b < 0x20 || b > 0x7e {
			return memo.Hex()
		}
	}
	return string(text)
}

// creditsRow is what was paid to a project, for scripts. Amounts are in the
// token's smallest unit, shares hundredths of a percent, times seconds since
// the Unix epoch.
type creditsRow struct {
	Project   epoch.Project    `json:"project"`
	Token     string           `json:"token,omitempty"`
	Paid      units.Amount     `json:"paid"`
	Burned    units.Amount     `json:"burned"`
	Share     uint16           `json:"share"`
	NextShare *uint16          `json:"nextShare,omitempty"`
	NextFrom  uint64           `json:"nextFrom,omitempty"`
	Weeks     []creditsWeekRow `json:"weeks"` // that had payments, oldest first
}

type creditsWeekRow struct {
	From     uint64       `json:"from"`
	Paid     units.Amount `json:"paid"`
	Burned   units.Amount `json:"burned"`
	Payments uint64       `json:"payments"`
}

func newCreditsShow(o *options) *cobra.Command {
	c := &cobra.Command{Use: "show PROJECT", Short: "Show what was paid to a project, what was burned, and week by week", Args: cobra.ExactArgs(1),
		Example: "  trellis credits show 1\n  trellis credits show 1 --weeks 52 --json"}
	weeks := c.Flags().Uint64("weeks", 8, "how many weeks to look back, this one among them")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		return o.printCredits(cmd.Context(), client, args[0], *weeks, "")
	}
	return c
}

func (o *options) printCredits(ctx context.Context, c *chain.Client, project string, weeks uint64, done string) error {
	credits, token, err := creditsOf(ctx, c, project)
	if err != nil {
		return err
	}
	_, now, err := c.Time(ctx)
	if err != nil {
		return err
	}
	row := creditsRow{Project: credits.Project, Token: tokenOf(credits.Token), Paid: credits.Paid, Burned: credits.Burned, Share: credits.Share, Weeks: []creditsWeekRow{}}
	if credits.NextFrom > now {
		row.NextShare, row.NextFrom = &credits.NextShare, credits.NextFrom
	}
	if row.Weeks, err = creditWeeks(ctx, c, credits, now, weeks); err != nil {
		return err
	}
	return o.print(row, func(w io.Writer) { writeCredits(w, row, token, done) })
}

// creditWeeks adds up the payments of the newest weeks, in the project's token.
func creditWeeks(ctx context.Context, c *chain.Client, credits chain.Credits, now, weeks uint64) ([]creditsWeekRow, error) {
	rows := []creditsWeekRow{}
	if weeks == 0 {
		return rows, nil
	}
	first := now / credits.Week
	first -= min(first, weeks-1)
	err := c.CreditPayments(ctx, credits.Project, first*credits.Week, func(p chain.CreditPayment) {
		if p.Token != credits.Token {
			return
		}
		from := p.Time / credits.Week * credits.Week
		if n := len(rows); n == 0 || rows[n-1].From != from {
			rows = append(rows, creditsWeekRow{From: from})
		}
		week := &rows[len(rows)-1]
		week.Paid, week.Burned = week.Paid.Add(p.Amount), week.Burned.Add(p.Burned)
		week.Payments++
	})
	return rows, err
}

func writeCredits(w io.Writer, row creditsRow, token chain.Token, done string) {
	if done != "" {
		fmt.Fprintln(w, done)
	}
	fmt.Fprintf(w, "project    %d\n", row.Project)
	fmt.Fprintf(w, "paid       %s %s\n", formatUnits(row.Paid, token.Decimals), token.Symbol)
	fmt.Fprintf(w, "burned     %s %s\n", formatUnits(row.Burned, token.Decimals), token.Symbol)
	fmt.Fprintf(w, "share      %s of a payment is burned", percent(row.Share))
	if row.NextShare != nil {
		fmt.Fprintf(w, ", %s from %s on", percent(*row.NextShare), date(row.NextFrom))
	}
	fmt.Fprintln(w)
	for _, week := range row.Weeks {
		fmt.Fprintf(w, "week       of %s: %s paid, %s burned, in %d payments\n", date(week.From), formatUnits(week.Paid, token.Decimals),
			formatUnits(week.Burned, token.Decimals), week.Payments)
	}
}

func newCreditsShare(o *options) *cobra.Command {
	c := &cobra.Command{Use: "share PROJECT PERCENT", Short: "Set how much of the payments to a project is burned", Args: cobra.ExactArgs(2),
		Long: `Sets the burned share of payments; by the project's controllers. The first counts at once. A later one counts after two weeks,
and takes the place of one that is still to come; the share that counts now, set again, calls it off.`,
		Example: "  trellis credits share 1 40%\n  trellis credits share 1 0 --from holder"}
	from, yes := fromFlag(c), yesFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		share, err := parsePercent(args[1])
		if err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		credits, _, err := creditsOf(cmd.Context(), w.Client, args[0])
		if err != nil {
			return err
		}
		if err := o.confirm(*yes, "%s of each payment to project %d will be burned.", percent(share), credits.Project); err != nil {
			return err
		}
		if err := w.SetBurnShare(cmd.Context(), credits.Project, share); err != nil {
			return err
		}
		return o.printCredits(cmd.Context(), w.Client, args[0], 0, "The share is set.")
	}
	return c
}
