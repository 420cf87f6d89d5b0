package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/units"
)

func newSlash(o *options) *cobra.Command {
	c := &cobra.Command{Use: "slash", Short: "Take the stake of operators for faults, and watch over who does",
		Long: `Stake is taken in three lanes. A: a contract proves the fault. B: an accusation with a bond, taken unless it is challenged in two
days. C: an accusation that a jury judges. What is taken is in escrow for a week; see: trellis slash show.`,
		Example: `  trellis slash list
  trellis slash show 3
  trellis slash prove checkpoints a.statement b.statement
  trellis slash accuse --service 1 --operator 4 --lane B --percent 5 --evidence report.pdf --uri ipfs://…
  trellis slash execute 3`}
	c.AddCommand(newSlashList(o), newSlashShow(o), newSlashProve(o), newSlashAccuse(o), newSlashChallenge(o), newSlashAppeal(o),
		newSlashExecute(o), newSlashRelease(o), newSlashClaim(o), newSlashKey(o), newSlashScorer(o))
	return c
}

// caseRow is a case for scripts. Amounts are wei, parts 10¹⁸ths of what the
// operator has promised, times seconds since the Unix epoch.
type caseRow struct {
	Case       chain.CaseID     `json:"case"`
	Lane       string           `json:"lane"`
	State      string           `json:"state"`
	Outcome    string           `json:"outcome,omitempty"`
	Service    chain.ServiceID  `json:"service"`
	Operator   chain.OperatorID `json:"operator"`
	Capture    uint64           `json:"capture"`
	OpenedAt   uint64           `json:"openedAt"`
	Since      uint64           `json:"since"`
	Asked      uint64           `json:"asked"`
	Taking     uint64           `json:"taking"`
	Waiting    uint64           `json:"waiting,omitempty"`
	Accuser    string           `json:"accuser"`
	Challenger string           `json:"challenger,omitempty"`
	Appellant  string           `json:"appellant,omitempty"`
	Bond       units.Amount     `json:"bond"`
	Evidence   string           `json:"evidence"`
	Trial      uint64           `json:"trial,omitempty"`
	Appeal     uint64           `json:"appeal,omitempty"`
	DueAt      uint64           `json:"dueAt,omitempty"`
	Entries    []chain.EntryID  `json:"entries,omitempty"`
}

func describeCase(c chain.Case) caseRow {
	row := caseRow{
		Case: c.ID, Lane: c.Lane.String(), State: c.State.String(), Outcome: c.Outcome.String(), Service: c.Service, Operator: c.Operator,
		Capture: c.Capture, OpenedAt: c.OpenedAt, Since: c.Since, Asked: c.Wad, Taking: c.Taking, Waiting: c.Left, Accuser: hexOf(c.Accuser),
		Bond: c.Bond, Evidence: c.Evidence.Hex(), Trial: c.Trial, Appeal: c.Appeal, DueAt: c.DueAt, Entries: c.Entries,
	}
	if c.Challenger != (common.Address{}) {
		row.Challenger = hexOf(c.Challenger)
	}
	if c.Appellant != (common.Address{}) {
		row.Appellant = hexOf(c.Appellant)
	}
	return row
}

// state says in a word where the case stands or how it ended.
func (r caseRow) state() string {
	if r.Outcome != "" {
		return r.Outcome
	}
	return r.State
}

func newSlashList(o *options) *cobra.Command {
	c := &cobra.Command{Use: "list", Short: "List cases, the newest first", Args: cobra.NoArgs,
		Example: "  trellis slash list\n  trellis slash list --operator 4 --json"}
	limit := c.Flags().Int("limit", 50, "number of cases to look at")
	service, operator := c.Flags().Uint32("service", 0, "only those of a service"), c.Flags().Uint32("operator", 0, "only those of an operator")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		cases, err := client.Cases(cmd.Context(), *limit)
		if err != nil {
			return err
		}
		rows := []caseRow{}
		for _, found := range cases {
			if (*service == 0 || found.Service == chain.ServiceID(*service)) && (*operator == 0 || found.Operator == chain.OperatorID(*operator)) {
				rows = append(rows, describeCase(found))
			}
		}
		return o.print(rows, func(w io.Writer) {
			fmt.Fprintf(w, "%-5s %-4s %-10s %7s %8s %12s  %s\n", "CASE", "LANE", "STATE", "SERVICE", "OPERATOR", "COSTS", "FAULT OF")
			for _, r := range rows {
				cost := r.Asked
				if r.Taking != 0 {
					cost = r.Taking
				}
				fmt.Fprintf(w, "%-5d %-4s %-10s %7d %8d %12s  %s\n", r.Case, r.Lane, r.state(), r.Service, r.Operator, formatPart(cost), date(r.Capture))
			}
		})
	}
	return c
}

// parseCase reads the number of a case.
func parseCase(text string) (chain.CaseID, error) {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil || n == 0 {
		return 0, &exitError{2, fmt.Errorf("%q is not the number of a case; see: trellis slash list", text)}
	}
	return chain.CaseID(n), nil
}

// onCase runs do on the case named by the first argument and shows it
// afterwards.
func (o *options) onCase(cmd *cobra.Command, from, text, done string, do func(*chain.Writer, chain.Case) error) error {
	id, err := parseCase(text)
	if err != nil {
		return err
	}
	w, err := o.writer(cmd.Context(), from)
	if err != nil {
		return err
	}
	defer w.Close()
	found, err := w.Case(cmd.Context(), id)
	if err != nil {
		return err
	}
	if err := do(w, found); err != nil {
		return err
	}
	return o.printCase(cmd.Context(), w.Client, id, done)
}

func newSlashChallenge(o *options) *cobra.Command {
	c := &cobra.Command{Use: "challenge CASE", Short: "Bring an accusation of lane B before a jury, with a bond as high as the accuser's", Args: cobra.ExactArgs(1),
		Example: "  trellis slash challenge 3"}
	from, yes := fromFlag(c), yesFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onCase(cmd, *from, args[0], "A jury will judge.", func(w *chain.Writer, found chain.Case) error {
			if err := o.confirm(*yes, "The bond of %s IOTX goes to the accuser if the jury finds guilt.", found.Bond.IOTX()); err != nil {
				return err
			}
			return w.ChallengeCase(cmd.Context(), found.ID)
		})
	}
	return c
}

func newSlashAppeal(o *options) *cobra.Command {
	c := &cobra.Command{Use: "appeal CASE", Short: "Appeal against a slash that is in escrow, to a larger jury, with twice the bond", Args: cobra.ExactArgs(1),
		Example: "  trellis slash appeal 3"}
	from, yes := fromFlag(c), yesFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onCase(cmd, *from, args[0], "A second jury will judge.", func(w *chain.Writer, found chain.Case) error {
			if err := o.confirm(*yes, "The bond, twice %s IOTX, goes to the accuser if the jury finds guilt.", found.Bond.IOTX()); err != nil {
				return err
			}
			return w.AppealCase(cmd.Context(), found.ID)
		})
	}
	return c
}

func newSlashExecute(o *options) *cobra.Command {
	c := &cobra.Command{Use: "execute CASE", Short: "Do what is due of a case: conclude a jury, take the stake, give it back, end it", Args: cobra.ExactArgs(1),
		Example: "  trellis slash execute 3"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onCase(cmd, *from, args[0], "", func(w *chain.Writer, found chain.Case) error { return w.AdvanceCase(cmd.Context(), found.ID) })
	}
	return c
}

func newSlashRelease(o *options) *cobra.Command {
	c := &cobra.Command{Use: "release CASE", Short: "Divide what a case has in escrow, after its week", Args: cobra.ExactArgs(1),
		Example: "  trellis slash release 3"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onCase(cmd, *from, args[0], "Released. What is owed: trellis slash claim", func(w *chain.Writer, found chain.Case) error {
			if len(found.Entries) == 0 {
				return fmt.Errorf("%w: case %d has taken nothing", chain.ErrNoEntry, found.ID)
			}
			for _, id := range found.Entries {
				entry, err := w.Escrowed(cmd.Context(), id)
				if err != nil {
					return err
				}
				if entry.State != chain.EntryOpen {
					continue
				}
				if err := w.ReleaseEntry(cmd.Context(), id); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return c
}

type slashOwedRow struct {
	Account  string       `json:"account"`
	Asset    string       `json:"asset"`
	Escrowed units.Amount `json:"escrowed"`
	Bonds    units.Amount `json:"bonds"`
}

func newSlashClaim(o *options) *cobra.Command {
	c := &cobra.Command{Use: "claim", Short: "Send an account what slashes owe it: as the harmed, the reporter, or of bonds", Args: cobra.NoArgs,
		Example: "  trellis slash claim\n  trellis slash claim --account 0x… --asset 0x…"}
	from := fromFlag(c)
	account := c.Flags().String("account", "", "who is paid, an address or the name of a key; default that of --from")
	asset := c.Flags().String("asset", "", "address of a token; default the coin")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		return o.slashClaim(cmd.Context(), *from, *account, *asset)
	}
	return c
}

func (o *options) slashClaim(ctx context.Context, from, account, asset string) error {
	w, err := o.writer(ctx, from)
	if err != nil {
		return err
	}
	defer w.Close()
	to, token := w.Account().Address(), common.Address{}
	if account != "" {
		if to, err = o.address(account); err != nil {
			return err
		}
	}
	if asset != "" {
		if token, err = parseAddress(asset); err != nil {
			return err
		}
	}
	escrowed, bonds, err := w.SlashOwed(ctx, to, token)
	if err != nil {
		return err
	}
	if !escrowed.IsZero() {
		if err := w.ClaimSlashed(ctx, to, token); err != nil {
			return err
		}
	}
	if !bonds.IsZero() {
		if err := w.WithdrawBonds(ctx, to); err != nil {
			return err
		}
	}
	row := slashOwedRow{hexOf(to), hexOf(token), escrowed, bonds}
	return o.print(row, func(out io.Writer) {
		if escrowed.IsZero() && bonds.IsZero() {
			fmt.Fprintf(out, "%s is owed nothing.\n", row.Account)
			return
		}
		fmt.Fprintf(out, "Paid to %s: %s of slashed stake, %s of bonds (IOTX, or the token's parts of 10¹⁸).\n", row.Account, escrowed.IOTX(), bonds.IOTX())
	})
}

func newSlashAccuse(o *options) *cobra.Command {
	c := &cobra.Command{Use: "accuse", Short: "Accuse an operator in lane B or C, with a bond", Args: cobra.NoArgs,
		Long: `Accuses an operator of a fault of the last five days. The evidence's hash goes on the chain; publish the evidence itself where
jurors find it, and name that with --uri. The bond is lost when a jury finds no guilt.`,
		Example: `  trellis slash accuse --service 1 --operator 4 --lane B --percent 5 --at 2027-01-15T08:00:00Z --evidence report.pdf --uri https://…`}
	from, yes := fromFlag(c), yesFlag(c)
	var f accuseFlags
	c.Flags().Uint32Var(&f.service, "service", 0, "number of the service that was harmed")
	c.Flags().Uint32Var(&f.operator, "operator", 0, "number of the operator")
	c.Flags().StringVar(&f.lane, "lane", "B", "B: slashed unless challenged; C: a jury judges at once")
	c.Flags().StringVar(&f.percent, "percent", "", "what it shall cost, of what the operator has promised to the service")
	c.Flags().StringVar(&f.at, "at", "", "when the fault was done, RFC 3339 or Unix seconds; default now")
	c.Flags().StringVar(&f.evidence, "evidence", "", "file with the evidence, or its Keccak-256 hash as 0x and 64 hex digits")
	c.Flags().StringVar(&f.uri, "uri", "", "where jurors find the evidence")
	for _, name := range []string{"service", "operator", "percent", "evidence"} {
		if err := c.MarkFlagRequired(name); err != nil {
			panic(err) // it is defined above
		}
	}
	c.RunE = func(cmd *cobra.Command, _ []string) error { return o.accuse(cmd.Context(), *from, *yes, f) }
	return c
}

type accuseFlags struct {
	service, operator                uint32
	lane, percent, at, evidence, uri string
}

func (f accuseFlags) parse(now uint64) (a chain.Accusation, err error) {
	a = chain.Accusation{Service: chain.ServiceID(f.service), Operator: chain.OperatorID(f.operator), URI: f.uri, Capture: now}
	switch f.lane {
	case "B", "b":
		a.Lane = chain.Semi
	case "C", "c":
		a.Lane = chain.Subjective
	default:
		return a, &exitError{2, fmt.Errorf("--lane %q: want B or C; lane A is proven: trellis slash prove", f.lane)}
	}
	if a.Wad, err = parsePart(f.percent); err != nil {
		return a, fmt.Errorf("--percent: %w", err)
	}
	if f.at != "" {
		if a.Capture, err = parseMoment(f.at); err != nil {
			return a, err
		}
	}
	a.Evidence, err = evidenceHash(f.evidence)
	return a, err
}

func (o *options) accuse(ctx context.Context, from string, yes bool, f accuseFlags) error {
	w, err := o.writer(ctx, from)
	if err != nil {
		return err
	}
	defer w.Close()
	_, now, err := w.Time(ctx)
	if err != nil {
		return err
	}
	a, err := f.parse(now)
	if err != nil {
		return err
	}
	bond, err := w.Bond(ctx)
	if err != nil {
		return err
	}
	if err := o.confirm(yes, "The bond of %s IOTX is lost if a jury finds no guilt.", bond.IOTX()); err != nil {
		return err
	}
	id, err := w.Accuse(ctx, a)
	if err != nil {
		return err
	}
	return o.printCase(ctx, w.Client, id, fmt.Sprintf("Accused in case %d.", id))
}

// parseMoment reads RFC 3339 or Unix seconds.
func parseMoment(text string) (uint64, error) {
	if n, err := strconv.ParseUint(text, 10, 40); err == nil {
		return n, nil
	}
	t, err := time.Parse(time.RFC3339, text)
	if err != nil || t.Unix() < 0 {
		return 0, &exitError{2, fmt.Errorf("--at %q: want a time such as 2027-01-15T08:00:00Z, or Unix seconds", text)}
	}
	return uint64(t.Unix()), nil
}

// evidenceHash hashes a file, or reads a hash.
func evidenceHash(text string) (common.Hash, error) {
	if raw := common.FromHex(text); len(text) == 66 && text[:2] == "0x" && len(raw) == 32 {
		return common.Hash(raw), nil
	}
	raw, err := os.ReadFile(text)
	if err != nil {
		return common.Hash{}, fmt.Errorf("--evidence: %w", err)
	}
	return crypto.Keccak256Hash(raw), nil
}
