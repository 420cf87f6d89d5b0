package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/protocol/receipt"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// errPaidRight reports a payment that is not too low when it is recomputed.
var errPaidRight = errors.New("no more was due than was paid")

// appealErrors are hints for what appeals refuse before the chain does.
var appealErrors = []errorHint{
	{errPaidRight, "a panel would find the same and keep the bond; read why it is so much: trellis receipt DEVICE EPOCH; or appeal all the same with --anyway"},
	{chain.ErrNoAppeal, "see: trellis appeal list"},
	{chain.ErrNotMember, "see who sits on the panel: trellis appeal show; name the key of the operator's owner or scorer with --from"},
	{replay.ErrNoLeaf, "name a device that was registered when the epoch was pinned"},
}

func newAppeal(o *options) *cobra.Command {
	c := &cobra.Command{Use: "appeal", Short: "Contest what an epoch paid a device, and judge what others contest",
		Long: `A device's owner contests a settled payment with a bond. A panel of operators that secure the provers' service recomputes the epoch:
they commit to an answer in the first day, then tell it in the half day after. If more was due, a later epoch pays it and the bond comes back;
if not, the bond pays the panel. An operator's prover answers by itself (trellis up); commit and reveal are for doing it by hand.`,
		Example: "  trellis appeal open did:io:0x… 12 --from alice\n  trellis appeal show 3\n  trellis appeal close 3"}
	c.AddCommand(newAppealOpen(o), newAppealShow(o), newAppealList(o), newAppealDraw(o), newAppealAnswer(o, true), newAppealAnswer(o, false),
		newAppealClose(o), newAppealCollect(o), newAppealWithdraw(o))
	return c
}

// mirrorOf adds --mirror to a command whose --from is a key.
func mirrorOf(c *cobra.Command) *string {
	return c.Flags().String("mirror", "", "mirror of the project's public files: a folder or URL; default that of this home")
}

func newAppealOpen(o *options) *cobra.Command {
	c := &cobra.Command{Use: "open DEVICE EPOCH", Short: "Contest what a settled epoch paid a device; by the device's owner", Args: cobra.ExactArgs(2),
		Long: `Recomputes the payment first, and appeals only if more was due, unless --anyway is given. The bond comes back when the panel finds that more
was due, or finds no majority. A payment is contested once.`,
		Example: "  trellis appeal open did:io:0x… 12 --from alice\n  trellis appeal open 0x… 12 --from alice --mirror https://mirror.example/7 --uri ipfs://why"}
	project, from, files, yes := projectFlag(c), fromFlag(c), mirrorOf(c), yesFlag(c)
	uri := c.Flags().String("uri", "", "where your reasons are, at most 512 bytes")
	anyway := c.Flags().Bool("anyway", false, "appeal also if recomputing gives no more")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		device, err := did.ParseLoose(args[0])
		if err != nil {
			return &exitError{2, err}
		}
		client, status, err := o.epochStatus(cmd, *project, args[1])
		if err != nil {
			return err
		}
		defer client.Close()
		d, err := o.contest(cmd.Context(), client, status, device, *files)
		if err != nil {
			return err
		}
		leaf, err := d.PostedLeaf()
		if err != nil {
			return err
		}
		if due := d.Explained.Amount; due.Cmp(leaf.Amount) <= 0 && !*anyway {
			return fmt.Errorf("%w: %s IOTX of %s", errPaidRight, due.IOTX(), leaf.Amount.IOTX())
		}
		return o.openAppeal(cmd.Context(), *from, status, d, *uri, *yes)
	}
	return c
}

// contest recomputes a device's payment and proves the posted one.
func (o *options) contest(ctx context.Context, client *chain.Client, status chain.EpochStatus, device did.ID, files string) (*receipt.Document, error) {
	if status.State < epoch.Posted {
		return nil, fmt.Errorf("%w: epoch %d is %s", replay.ErrNoResult, status.Inputs.Epoch, status.State)
	}
	registered, err := deviceAt(ctx, client, status.Inputs, device)
	if err != nil {
		return nil, err
	}
	receipts, err := replay.OpenReceipts(ctx, o.mirror(files, status.Inputs.Project), status.Inputs, replay.Settlement(status))
	if err != nil {
		return nil, wrapTampered(err)
	}
	then, err := replay.Device(ctx, status.Inputs, receipts.Policy(), registered, client)
	if err != nil {
		return nil, err
	}
	d, err := receipts.Receipt(ctx, then)
	if err != nil && (d == nil || !errors.Is(err, replay.ErrWrongResult)) {
		return nil, wrapTampered(err)
	}
	return d, nil
}

func (o *options) openAppeal(ctx context.Context, from string, status chain.EpochStatus, d *receipt.Document, uri string, yes bool) error {
	claim, err := replay.ClaimOf(d)
	if err != nil {
		return err
	}
	w, err := o.writer(ctx, from)
	if err != nil {
		return err
	}
	defer w.Close()
	p, n := status.Inputs.Project, status.Inputs.Epoch
	terms, err := w.AppealTerms(ctx, p, n)
	if err != nil {
		return err
	}
	posted := amountOf(claim.Leaf.Amount)
	if err := o.confirm(yes, "Contest the payment of %s IOTX (recomputed: %s) with a bond of %s IOTX?", posted.IOTX(), d.Explained.Amount.IOTX(), terms.Bond.IOTX()); err != nil {
		return err
	}
	number, err := w.OpenAppeal(ctx, p, n, claim, uri)
	if err != nil {
		return err
	}
	return o.showAppeal(ctx, w.Client, number, "Appealed.")
}

func amountOf(n *big.Int) units.Amount {
	a, err := units.FromBig(n)
	if err != nil {
		panic(err) // it was an amount
	}
	return a
}

// answerRow is an answer for scripts.
type answerRow struct {
	Amount string `json:"amount"` // wei
	Points uint64 `json:"points"`
	Reason string `json:"reason"`
}

func rowOf(a chain.Answer) answerRow { return answerRow{a.Amount.String(), a.Points, a.Code()} }

// appealRow is an appeal for scripts. Times are seconds since the Unix epoch.
type appealRow struct {
	Appeal      uint64     `json:"appeal"`
	State       string     `json:"state"`
	Project     uint64     `json:"project"`
	Epoch       uint64     `json:"epoch"`
	Device      string     `json:"device"`
	Owner       string     `json:"owner"`
	Bond        string     `json:"bond"` // wei
	OpenedAt    uint64     `json:"openedAt"`
	Posted      answerRow  `json:"posted"`
	Found       *answerRow `json:"found,omitempty"`
	Correction  string     `json:"correction,omitempty"` // wei
	Case        uint64     `json:"case"`
	Verdict     string     `json:"verdict"`
	DrawBlock   uint64     `json:"drawBlock,omitempty"`
	CommitUntil uint64     `json:"commitUntil"`
	RevealUntil uint64     `json:"revealUntil"`
	OfDelegates bool       `json:"ofDelegates,omitempty"`
	Members     []uint32   `json:"members"`
	Told        int        `json:"told"`
	Next        string     `json:"next,omitempty"`
}

func describeAppeal(ctx context.Context, client *chain.Client, a chain.Appeal) (appealRow, error) {
	c, err := client.PanelCase(ctx, a.Case)
	if err != nil {
		return appealRow{}, err
	}
	_, now, err := client.Time(ctx)
	if err != nil {
		return appealRow{}, err
	}
	row := appealRow{
		Appeal: a.ID, State: a.State.String(), Project: uint64(a.Project), Epoch: uint64(a.Epoch), Device: did.ID(a.Device).String(), Owner: hexOf(a.Owner),
		Bond: a.Bond.String(), OpenedAt: a.OpenedAt, Posted: rowOf(a.Posted), Case: a.Case, Verdict: c.State.String(), DrawBlock: c.DrawBlock,
		CommitUntil: c.CommitUntil, RevealUntil: c.RevealUntil, OfDelegates: c.OfDelegates, Members: append([]uint32{}, c.Members...), Told: c.Told,
	}
	if a.State == chain.AppealUpheld || a.State == chain.AppealRejected {
		found := rowOf(a.Found)
		row.Found = &found
	}
	if a.State == chain.AppealUpheld {
		row.Correction = a.Correction.String()
	}
	switch {
	case a.State != chain.AppealOpen:
	case c.State != chain.PanelOpen:
		row.Next = fmt.Sprintf("trellis appeal close %d", a.ID)
	case c.DrawBlock != 0 && now < c.CommitUntil:
		row.Next = fmt.Sprintf("trellis appeal draw %d", a.ID)
	}
	return row, nil
}

func (o *options) showAppeal(ctx context.Context, client *chain.Client, number uint64, done string) error {
	a, err := client.Appeal(ctx, number)
	if err != nil {
		return err
	}
	row, err := describeAppeal(ctx, client, a)
	if err != nil {
		return err
	}
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		writeAppeal(w, row, a)
	})
}

func writeAppeal(w io.Writer, row appealRow, a chain.Appeal) {
	fmt.Fprintf(w, "appeal    %d, %s\ndevice    %s\nepoch     %d of project %d\nowner     %s, bond %s IOTX\n", row.Appeal, row.State, row.Device, row.Epoch, row.Project, row.Owner, a.Bond.IOTX())
	fmt.Fprintf(w, "posted    %s IOTX, %d points, %s\n", a.Posted.Amount.IOTX(), row.Posted.Points, row.Posted.Reason)
	if row.Found != nil {
		fmt.Fprintf(w, "found     %s IOTX, %d points, %s\n", a.Found.Amount.IOTX(), row.Found.Points, row.Found.Reason)
	}
	if row.Correction != "" {
		fmt.Fprintf(w, "missing   %s IOTX, paid by a later epoch\n", a.Correction.IOTX())
	}
	who := "operators"
	if row.OfDelegates {
		who = "delegates"
	}
	fmt.Fprintf(w, "panel     case %d, %s: %s %v, %d told\n", row.Case, row.Verdict, who, row.Members, row.Told)
	fmt.Fprintf(w, "commit    until %s\ntell      until %s\n", date(row.CommitUntil), date(row.RevealUntil))
	if row.Next != "" {
		fmt.Fprintf(w, "next      %s\n", row.Next)
	}
}

func parseAppeal(text string) (uint64, error) {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil || n == 0 {
		return 0, &exitError{2, fmt.Errorf("%q is not the number of an appeal; see: trellis appeal list", text)}
	}
	return n, nil
}

func newAppealShow(o *options) *cobra.Command {
	c := &cobra.Command{Use: "show APPEAL", Short: "Show an appeal, its panel, and what is to do next", Args: cobra.ExactArgs(1), Example: "  trellis appeal show 3\n  trellis appeal show 3 --json"}
	c.RunE = func(cmd *cobra.Command, args []string) error {
		n, err := parseAppeal(args[0])
		if err != nil {
			return err
		}
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		return o.showAppeal(cmd.Context(), client, n, "")
	}
	return c
}

func newAppealList(o *options) *cobra.Command {
	c := &cobra.Command{Use: "list", Short: "List appeals, the newest first", Args: cobra.NoArgs,
		Example: "  trellis appeal list\n  trellis appeal list --device did:io:0x… --json"}
	limit := c.Flags().Int("limit", 20, "number of appeals")
	project := c.Flags().Uint64("project", 0, "only those about this project")
	device := c.Flags().String("device", "", "only those about this device")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		var only common.Address
		if *device != "" {
			id, err := did.ParseLoose(*device)
			if err != nil {
				return &exitError{2, fmt.Errorf("--device: %w", err)}
			}
			only = id.Address()
		}
		return o.listAppeals(cmd.Context(), *limit, func(a chain.Appeal) bool {
			return (*project == 0 || uint64(a.Project) == *project) && (*device == "" || a.Device == only)
		})
	}
	return c
}

func (o *options) listAppeals(ctx context.Context, limit int, keep func(chain.Appeal) bool) error {
	client, err := o.chain(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	appeals, err := client.Appeals(ctx, limit, keep)
	if err != nil {
		return err
	}
	rows := []appealRow{}
	for _, a := range appeals {
		row, err := describeAppeal(ctx, client, a)
		if err != nil {
			return err
		}
		rows = append(rows, row)
	}
	return o.print(rows, func(w io.Writer) {
		fmt.Fprintf(w, "%-6s %-9s %-7s %-6s %-49s %-20s  %s\n", "APPEAL", "STATE", "PROJECT", "EPOCH", "DEVICE", "TELL UNTIL", "NEXT")
		for _, r := range rows {
			fmt.Fprintf(w, "%-6d %-9s %-7d %-6d %-49s %-20s  %s\n", r.Appeal, r.State, r.Project, r.Epoch, r.Device, date(r.RevealUntil), r.Next)
		}
	})
}

// onAppeal runs do about the appeal named by the first argument and shows it
// afterwards.
func (o *options) onAppeal(ctx context.Context, from, text, done string, do func(*chain.Writer, chain.Appeal) error) error {
	n, err := parseAppeal(text)
	if err != nil {
		return err
	}
	w, err := o.writer(ctx, from)
	if err != nil {
		return err
	}
	defer w.Close()
	a, err := w.Appeal(ctx, n)
	if err != nil {
		return err
	}
	if err := do(w, a); err != nil {
		return err
	}
	return o.showAppeal(ctx, w.Client, n, done)
}

func newAppealDraw(o *options) *cobra.Command {
	c := &cobra.Command{Use: "draw APPEAL", Short: "Draw an appeal's panel; anybody can", Args: cobra.ExactArgs(1), Example: "  trellis appeal draw 3"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onAppeal(cmd.Context(), *from, args[0], "Drawn.", func(w *chain.Writer, a chain.Appeal) error { return w.DrawPanel(cmd.Context(), a.Case) })
	}
	return c
}

func newAppealClose(o *options) *cobra.Command {
	c := &cobra.Command{Use: "close APPEAL", Short: "Do what the panel decided; anybody can", Args: cobra.ExactArgs(1), Example: "  trellis appeal close 3"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onAppeal(cmd.Context(), *from, args[0], "Closed.", func(w *chain.Writer, a chain.Appeal) error { return w.CloseAppeal(cmd.Context(), a.ID) })
	}
	return c
}

func newAppealCollect(o *options) *cobra.Command {
	c := &cobra.Command{Use: "collect APPEAL", Short: "Send a member of the panel its pay, to its operator's owner", Args: cobra.ExactArgs(1),
		Example: "  trellis appeal collect 3 --from owner"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onAppeal(cmd.Context(), *from, args[0], "Paid.", func(w *chain.Writer, a chain.Appeal) error {
			p, member, err := seatOf(cmd.Context(), w, a)
			if err != nil {
				return err
			}
			return w.CollectPanelPay(cmd.Context(), p.Number, member)
		})
	}
	return c
}

func seatOf(ctx context.Context, w *chain.Writer, a chain.Appeal) (chain.PanelCase, uint32, error) {
	p, err := w.PanelCase(ctx, a.Case)
	if err != nil {
		return p, 0, err
	}
	member, err := w.SeatFor(ctx, p, w.Account().Address())
	return p, member, err
}

type appealBondRow struct {
	Account string `json:"account"`
	Amount  string `json:"amount"` // wei
}

func newAppealWithdraw(o *options) *cobra.Command {
	c := &cobra.Command{Use: "withdraw", Short: "Send the account of --from the bonds that went back to it", Args: cobra.NoArgs, Example: "  trellis appeal withdraw --from alice"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		account := w.Account().Address()
		owed, err := w.AppealBonds(cmd.Context(), account)
		if err != nil {
			return err
		}
		if err := w.WithdrawAppealBond(cmd.Context(), account); err != nil {
			return err
		}
		return o.print(appealBondRow{hexOf(account), owed.String()}, func(out io.Writer) { fmt.Fprintf(out, "%s IOTX are sent to %s.\n", owed.IOTX(), hexOf(account)) })
	}
	return c
}

// byHand is an answer that is not recomputed.
type byHand struct {
	points         *uint64
	amount, reason *string
}

func newAppealAnswer(o *options, commits bool) *cobra.Command {
	use, short, done := "reveal", "Tell the answer that was committed to, with the same key and files", "Told. The pay comes when the appeal is closed."
	if commits {
		use, short, done = "commit", "Recompute what is contested and commit to it, as a member of the panel", "Committed. Tell it after the first day: trellis appeal reveal"
	}
	c := &cobra.Command{Use: use + " APPEAL", Short: short, Args: cobra.ExactArgs(1),
		Long: `Recomputes the epoch from a mirror of its project, and answers with the leaf of the contested device. --amount, --points and --reason, all three,
take its place. The salt follows from the key of --from, so nothing has to be kept.`,
		Example: "  trellis appeal " + use + " 3 --from owner --mirror https://mirror.example/7"}
	from, files := fromFlag(c), mirrorOf(c)
	hand := byHand{c.Flags().Uint64("points", 0, "points of the right leaf"), c.Flags().String("amount", "", "its amount in IOTX"), c.Flags().String("reason", "", "its reason code")}
	c.MarkFlagsRequiredTogether("points", "amount", "reason")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		return o.onAppeal(ctx, *from, args[0], done, func(w *chain.Writer, a chain.Appeal) error {
			p, member, err := seatOf(ctx, w, a)
			if err != nil {
				return err
			}
			answer, err := o.answer(ctx, w.Client, a, *files, hand)
			if err != nil {
				return err
			}
			if commits {
				return w.CommitAnswer(ctx, p.Number, member, answer.Encode())
			}
			return w.RevealAnswer(ctx, p.Number, member, answer.Encode())
		})
	}
	return c
}

// answer is given by hand, or recomputed.
func (o *options) answer(ctx context.Context, client *chain.Client, a chain.Appeal, files string, hand byHand) (chain.Answer, error) {
	if *hand.amount != "" {
		amount, err := units.ParseIOTX(*hand.amount)
		if err != nil {
			return chain.Answer{}, &exitError{2, fmt.Errorf("--amount: %w", err)}
		}
		answer := chain.Answer{Points: *hand.points, Amount: amount}
		if n := len(*hand.reason); n == 0 || n >= len(answer.Reason) {
			return answer, &exitError{2, fmt.Errorf("--reason has %d bytes; a code has 1 to %d", n, len(answer.Reason)-1)}
		}
		copy(answer.Reason[:], *hand.reason)
		return answer, nil
	}
	status, err := client.Epoch(ctx, a.Project, a.Epoch)
	if err != nil {
		return chain.Answer{}, err
	}
	r, err := replay.Load(ctx, status.Inputs, o.mirror(files, a.Project), chain.NewRegistry(a.Project, client, discardLog))
	if err != nil {
		return chain.Answer{}, wrapTampered(err)
	}
	defer r.Close()
	result, err := r.Score(ctx, nil)
	if err != nil {
		return chain.Answer{}, wrapTampered(err)
	}
	return replay.AnswerOf(result, a.Device)
}
