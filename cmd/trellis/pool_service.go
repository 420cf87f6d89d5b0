package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/units"
)

// serviceRow is a service for scripts. Parts are of 10¹⁸, times seconds since
// the Unix epoch.
type serviceRow struct {
	Service     chain.ServiceID `json:"service"`
	Owner       string          `json:"owner"`
	Harmed      string          `json:"harmed"`
	Proof       string          `json:"proof"`
	Objective   uint64          `json:"maxObjective"`
	Semi        uint64          `json:"maxSemi"`
	Subjective  uint64          `json:"maxSubjective"`
	NextAt      uint64          `json:"nextTermsAt,omitempty"`
	Since       uint64          `json:"since"`
	EndsAt      uint64          `json:"endsAt,omitempty"`
	Open        bool            `json:"open"`
	ValueAtRisk units.Amount    `json:"valueAtRisk"`
	Assets      []string        `json:"assets"`
	URI         string          `json:"uri,omitempty"`
}

func describeService(s chain.Service) serviceRow {
	row := serviceRow{
		Service: s.ID, Owner: hexOf(s.Terms.Owner), Harmed: hexOf(s.Terms.Harmed), Proof: hexOf(s.Terms.Proof), Objective: s.Terms.MaxObjective,
		Semi: s.Terms.MaxSemi, Subjective: s.Terms.MaxSubjective, NextAt: s.NextAt, Since: s.Since, EndsAt: s.EndsAt, Open: s.Open,
		ValueAtRisk: s.ValueAtRisk, URI: s.URI,
	}
	for _, a := range s.Assets {
		row.Assets = append(row.Assets, hexOf(a))
	}
	return row
}

func newPoolService(o *options) *cobra.Command {
	c := &cobra.Command{Use: "service", Short: "Rent security for a service, and look at those that do",
		Example: "  trellis pool service list\n  trellis pool service show 1"}
	c.AddCommand(newPoolServiceRegister(o), newPoolServiceAdmit(o), newPoolServiceRisk(o), newPoolServiceShow(o), newPoolServiceList(o))
	return c
}

func newPoolServiceRegister(o *options) *cobra.Command {
	c := &cobra.Command{Use: "register", Short: "Make a service that stake can secure", Args: cobra.NoArgs,
		Long: `A fault can be shown in three lanes: by a proof that a contract checks, at once; by an accusation that nobody challenges
in two days, at most 25 % of the promise; by a jury, at most 10 %. Changed terms count fourteen days after they were said. Who is harmed,
and which assets secure it, never change.`,
		Example: "  trellis pool service register --semi 10 --open --uri https://example.org/service.json"}
	from, yes := fromFlag(c), yesFlag(c)
	proof := c.Flags().String("proof", "", "contract that checks proofs; default none")
	objective := c.Flags().String("objective", "0", "percent of the promise that a proven fault costs at most")
	semi := c.Flags().String("semi", "0", "percent that an unchallenged accusation costs at most, up to 25")
	subjective := c.Flags().String("subjective", "0", "percent that a jury takes at most, up to 10")
	harmed := c.Flags().String("harmed", "", "who gets the harmed party's part: address or name of a key; default the owner")
	assets := c.Flags().StringSlice("asset", nil, "tokens that secure it besides or instead of the coin; default the coin alone")
	coin := c.Flags().Bool("coin", true, "have the coin secure it")
	open := c.Flags().Bool("open", false, "let every operator opt in")
	uri := c.Flags().String("uri", "", "where people read what it is")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		terms := chain.ServiceTerms{Owner: w.Account().Address(), Harmed: w.Account().Address()}
		for _, part := range []struct {
			text string
			into *uint64
		}{{*objective, &terms.MaxObjective}, {*semi, &terms.MaxSemi}, {*subjective, &terms.MaxSubjective}} {
			if *part.into, err = parsePart(part.text); err != nil {
				return err
			}
		}
		if *harmed != "" {
			if terms.Harmed, err = o.address(*harmed); err != nil {
				return err
			}
		}
		if *proof != "" {
			if terms.Proof, err = parseAddress(*proof); err != nil {
				return err
			}
		}
		list, err := serviceAssets(*coin, *assets)
		if err != nil {
			return err
		}
		if err := o.confirm(*yes, "Assets and the harmed party %s never change.", hexOf(terms.Harmed)); err != nil {
			return err
		}
		id, err := w.RegisterService(cmd.Context(), terms, list, *open, *uri)
		if err != nil {
			return err
		}
		return o.printService(cmd.Context(), w.Client, id, "registered")
	}
	return c
}

func serviceAssets(coin bool, texts []string) ([]common.Address, error) {
	var list []common.Address
	if coin {
		list = append(list, chain.Coin)
	}
	for _, text := range texts {
		a, err := parseAddress(text)
		if err != nil {
			return nil, err
		}
		list = append(list, a)
	}
	return list, nil
}

// onService runs do on the service named by text and shows it afterwards.
func (o *options) onService(cmd *cobra.Command, from, text, done string, do func(*chain.Writer, chain.ServiceID) error) error {
	id, err := parseService(text)
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
	return o.printService(cmd.Context(), w.Client, id, done)
}

func newPoolServiceAdmit(o *options) *cobra.Command {
	c := &cobra.Command{Use: "admit SERVICE OPERATOR", Short: "Let an operator opt in, or with --no not any more", Args: cobra.ExactArgs(2),
		Example: "  trellis pool service admit 3 1\n  trellis pool service admit 3 1 --no"}
	from := fromFlag(c)
	no := c.Flags().Bool("no", false, "do not let it opt in any more; who has, stays")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		operator, err := parseOperator(args[1])
		if err != nil {
			return err
		}
		return o.onService(cmd, *from, args[0], "said", func(w *chain.Writer, id chain.ServiceID) error {
			return w.AdmitOperator(cmd.Context(), id, operator, !*no)
		})
	}
	return c
}

func newPoolServiceRisk(o *options) *cobra.Command {
	c := &cobra.Command{Use: "at-risk SERVICE VALUE", Short: "Say what a fault could cost others, in US dollars", Args: cobra.ExactArgs(2),
		Long:    "trellis pool risk compares it with what is guaranteed. It binds nobody.",
		Example: "  trellis pool service at-risk 3 250000"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		value, err := parseUnits(args[1], 18)
		if err != nil {
			return err
		}
		return o.onService(cmd, *from, args[0], "said", func(w *chain.Writer, id chain.ServiceID) error {
			return w.DeclareValueAtRisk(cmd.Context(), id, value)
		})
	}
	return c
}

func newPoolServiceShow(o *options) *cobra.Command {
	return &cobra.Command{Use: "show SERVICE", Short: "Show a service and what it may do", Args: cobra.ExactArgs(1), Example: "  trellis pool service show 1",
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := parseService(args[0])
			if err != nil {
				return err
			}
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			return o.printService(cmd.Context(), client, id, "")
		}}
}

func (o *options) printService(ctx context.Context, c *chain.Client, id chain.ServiceID, done string) error {
	s, err := c.Service(ctx, id)
	if err != nil {
		return err
	}
	row := describeService(s)
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		writeService(w, row)
	})
}

func writeService(w io.Writer, r serviceRow) {
	fmt.Fprintf(w, "service    %d of %s\n", r.Service, r.Owner)
	fmt.Fprintf(w, "secured by %s\n", strings.ReplaceAll(strings.Join(r.Assets, ", "), hexOf(chain.Coin), "the coin"))
	fmt.Fprintf(w, "faults     cost at most %s of the promise by proof, %s unchallenged, %s by jury\n",
		formatPart(r.Objective), formatPart(r.Semi), formatPart(r.Subjective))
	if r.Proof != hexOf(common.Address{}) {
		fmt.Fprintf(w, "proofs     are checked by %s\n", r.Proof)
	}
	fmt.Fprintf(w, "harmed     %s\n", r.Harmed)
	if r.Open {
		fmt.Fprintln(w, "operators  all may opt in")
	} else {
		fmt.Fprintln(w, "operators  those may opt in whom it admits")
	}
	if r.NextAt != 0 {
		fmt.Fprintf(w, "terms      change at %s\n", date(r.NextAt))
	}
	if r.EndsAt != 0 {
		fmt.Fprintf(w, "ends       at %s\n", date(r.EndsAt))
	}
	if !r.ValueAtRisk.IsZero() {
		fmt.Fprintf(w, "at risk    %s USD, it says\n", formatUnits(r.ValueAtRisk, 18))
	}
	if r.URI != "" {
		fmt.Fprintf(w, "about it   %s\n", r.URI)
	}
}

func newPoolServiceList(o *options) *cobra.Command {
	return &cobra.Command{Use: "list", Short: "List the services", Args: cobra.NoArgs, Example: "  trellis pool service list --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			list, err := client.Services(cmd.Context())
			if err != nil {
				return err
			}
			rows := []serviceRow{}
			for _, s := range list {
				rows = append(rows, describeService(s))
			}
			return o.print(rows, func(w io.Writer) {
				fmt.Fprintf(w, "%-7s %-42s %10s %10s %10s  %s\n", "SERVICE", "OWNER", "PROOF", "SEMI", "JURY", "ABOUT IT")
				for _, r := range rows {
					fmt.Fprintf(w, "%-7d %-42s %10s %10s %10s  %s\n", r.Service, r.Owner, formatPart(r.Objective), formatPart(r.Semi), formatPart(r.Subjective), r.URI)
				}
			})
		}}
}

func newPoolOptIn(o *options) *cobra.Command {
	c := &cobra.Command{Use: "opt-in SERVICE", Short: "Have an operator secure a service that admits it", Args: cobra.ExactArgs(1),
		Long:    "It promises nothing yet: trellis pool allocate does.",
		Example: "  trellis pool opt-in 1 --operator 1"}
	from, operator := fromFlag(c), operatorFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		service, err := parseService(args[0])
		if err != nil {
			return err
		}
		return o.onOperator(cmd, *from, *operator, "opted in", func(w *chain.Writer, id chain.OperatorID) error {
			return w.OptIn(cmd.Context(), id, service)
		})
	}
	return c
}

func newPoolOptOut(o *options) *cobra.Command {
	c := &cobra.Command{Use: "opt-out SERVICE", Short: "Take all promises to a service back, nine days later", Args: cobra.ExactArgs(1),
		Long:    "Until then they stand, and the operator's faults are slashed. The operator's owner may, and the service's.",
		Example: "  trellis pool opt-out 1 --operator 1"}
	from, yes, operator := fromFlag(c), yesFlag(c), operatorFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		service, err := parseService(args[0])
		if err != nil {
			return err
		}
		return o.onOperator(cmd, *from, *operator, "opted out", func(w *chain.Writer, id chain.OperatorID) error {
			if err := o.confirm(*yes, "Operator %d leaves service %d in nine days.", id, service); err != nil {
				return err
			}
			return w.OptOut(cmd.Context(), id, service)
		})
	}
	return c
}

func newPoolAllocate(o *options) *cobra.Command {
	c := &cobra.Command{Use: "allocate SERVICE PERCENT", Short: "Promise a part of an operator's stake to a service", Args: cobra.ExactArgs(2),
		Long: `In place of what was promised to it. More counts a day later to services of genesis, ten days
later to others, so that stakers who do not want it can leave; less counts nine days later. Promises add up to 100 % at most, less
what was slashed: the same stake is not promised twice.`,
		Example: "  trellis pool allocate 1 40 --operator 1"}
	from, operator, asset := fromFlag(c), operatorFlag(c), assetFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		service, err := parseService(args[0])
		if err != nil {
			return err
		}
		part, err := parsePart(args[1])
		if err != nil {
			return err
		}
		token, err := parseAsset(*asset)
		if err != nil {
			return err
		}
		return o.onOperator(cmd, *from, *operator, "promised", func(w *chain.Writer, id chain.OperatorID) error {
			return w.Allocate(cmd.Context(), id, service, token, part)
		})
	}
	return c
}
