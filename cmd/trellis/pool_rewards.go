package main

import (
	"context"
	"fmt"
	"io"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

func newPoolRewards(o *options) *cobra.Command {
	c := &cobra.Command{Use: "rewards", Short: "See, claim and pay what restaked stake earns",
		Long: `Services and the DAO pay for security, in coins and in tokens that were listed for a vault. What an operator's bucket earns
by voting is its stakers' too.`,
		Example: "  trellis pool rewards show\n  trellis pool rewards claim\n  trellis pool rewards pay 50 --operator 1"}
	c.AddCommand(newPoolRewardsShow(o), newPoolRewardsClaim(o), newPoolRewardsPay(o))
	return c
}

// poolRewardsRow is what an account has earned, in each token's smallest unit.
type poolRewardsRow struct {
	Account string          `json:"account"`
	Owed    []tokenRow      `json:"owed"`    // can be claimed now
	Pending []poolEarnedRow `json:"pending"` // a claim would credit
}

type tokenRow struct {
	Token  string       `json:"token"`
	Amount units.Amount `json:"amount"`

	text string
}

type poolEarnedRow struct {
	Operator chain.OperatorID `json:"operator"`
	Asset    string           `json:"asset"`
	Token    string           `json:"token"`
	Amount   units.Amount     `json:"amount"`

	text string
}

func newPoolRewardsShow(o *options) *cobra.Command {
	c := &cobra.Command{Use: "show", Short: "Show what an account has earned by restaked stake", Args: cobra.NoArgs,
		Long:    "What operators' buckets have earned by voting since they were touched last comes on top; a claim credits it.",
		Example: "  trellis pool rewards show\n  trellis pool rewards show --owner 0x00000000000000000000000000000000000ebee1 --json"}
	owner := c.Flags().String("owner", app.OperatorKey, "address, or name of a key in this home")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		account, err := o.address(*owner)
		if err != nil {
			return err
		}
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		row, err := poolRewards(cmd.Context(), client, account)
		if err != nil {
			return err
		}
		return o.print(row, func(w io.Writer) { writePoolRewards(w, row) })
	}
	return c
}

func poolRewards(ctx context.Context, c *chain.Client, account common.Address) (poolRewardsRow, error) {
	row := poolRewardsRow{Account: hexOf(account), Owed: []tokenRow{}, Pending: []poolEarnedRow{}}
	earned, err := c.SecurityRewards(ctx, account)
	if err != nil {
		return row, err
	}
	known, paidIn := tokens{}, []common.Address{chain.Coin}
	for _, e := range earned {
		row.Pending = append(row.Pending, poolEarnedRow{e.Vault.Operator, hexOf(e.Vault.Asset), hexOf(e.Token), e.Amount, known.text(ctx, c, e.Token, e.Amount)})
		if !slices.Contains(paidIn, e.Token) {
			paidIn = append(paidIn, e.Token)
		}
	}
	for _, token := range paidIn {
		owed, err := c.SecurityOwed(ctx, account, token)
		if err != nil {
			return row, err
		}
		row.Owed = append(row.Owed, tokenRow{hexOf(token), owed, known.text(ctx, c, token, owed)})
	}
	return row, nil
}

func writePoolRewards(w io.Writer, r poolRewardsRow) {
	fmt.Fprintf(w, "account    %s\n", r.Account)
	for _, t := range r.Owed {
		fmt.Fprintf(w, "owed       %s\n", t.text)
	}
	for _, e := range r.Pending {
		fmt.Fprintf(w, "earned     %s with operator %d\n", e.text, e.Operator)
	}
}

func newPoolRewardsClaim(o *options) *cobra.Command {
	c := &cobra.Command{Use: "claim", Short: "Take what restaked stake and operators have earned", Args: cobra.NoArgs,
		Example: "  trellis pool rewards claim\n  trellis pool rewards claim --token 0x00000000000000000000000000000000000ebee1"}
	from := fromFlag(c)
	token := c.Flags().String("token", "", "which token; default the coin")
	to := c.Flags().String("to", "", "who gets it: address or name of a key; default the account of --from")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		ctx := cmd.Context()
		paidIn, err := parseAsset(*token)
		if err != nil {
			return err
		}
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		account := w.Account().Address()
		if *to != "" {
			if account, err = o.address(*to); err != nil {
				return err
			}
		}
		n, err := w.ClaimSecurity(ctx, paidIn, account)
		if err != nil {
			return err
		}
		row := withdrawnRow{To: hexOf(account), Amount: n}
		text := tokens{}.text(ctx, w.Client, paidIn, n)
		return o.print(row, func(out io.Writer) { fmt.Fprintf(out, "claimed %s to %s\n", text, row.To) })
	}
	return c
}

type poolPaidRow struct {
	Operator chain.OperatorID `json:"operator,omitempty"`
	Asset    string           `json:"asset"`
	Token    string           `json:"token"`
	Paid     units.Amount     `json:"paid"`
}

func newPoolRewardsPay(o *options) *cobra.Command {
	c := &cobra.Command{Use: "pay AMOUNT", Short: "Pay the stakers of an operator, or of an asset with whatever operator", Args: cobra.ExactArgs(1),
		Long:    "When nobody has stake there that could earn it, nothing is paid.",
		Example: "  trellis pool rewards pay 50 --operator 1\n  trellis pool rewards pay 50"}
	from, yes, operator, asset := fromFlag(c), yesFlag(c), operatorFlag(c), assetFlag(c)
	token := c.Flags().String("token", "", "token to pay in; default the coin")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		var id chain.OperatorID
		var err error
		if *operator != "" {
			if id, err = parseOperator(*operator); err != nil {
				return err
			}
		}
		staked, err := parseAsset(*asset)
		if err != nil {
			return err
		}
		paidIn, err := parseAsset(*token)
		if err != nil {
			return err
		}
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		paid, err := o.payStakers(ctx, w, chain.VaultID{Operator: id, Asset: staked}, paidIn, args[0], *yes)
		if err != nil {
			return err
		}
		row := poolPaidRow{id, hexOf(staked), hexOf(paidIn), paid}
		text := tokens{}.text(ctx, w.Client, paidIn, paid)
		return o.print(row, func(out io.Writer) {
			if paid.IsZero() {
				fmt.Fprintln(out, "nobody has stake there; nothing was paid")
				return
			}
			fmt.Fprintf(out, "paid %s\n", text)
		})
	}
	return c
}

// payStakers pays the stakers of a vault, or with operator 0 of its asset.
func (o *options) payStakers(ctx context.Context, w *chain.Writer, v chain.VaultID, paidIn common.Address, text string, yes bool) (units.Amount, error) {
	ask := func(t chain.Token) error {
		return o.confirm(yes, "%s %s are paid for good.", text, t.Symbol)
	}
	var n units.Amount
	var err error
	if paidIn == chain.Coin {
		if n, err = parseAmount(text); err == nil {
			err = ask(chain.Token{Symbol: "IOTX"})
		}
	} else {
		n, err = o.tokenAmount(ctx, w, paidIn, predeploys.SecurityRewards, text, ask)
	}
	if err != nil {
		return n, err
	}
	if v.Operator == 0 {
		return w.PayAsset(ctx, v.Asset, paidIn, n)
	}
	return w.PaySecurity(ctx, v, paidIn, n)
}
