package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/types/report"
)

// Errors of jurors.
var (
	errNotJuror = errors.New("no delegate of this account is a juror of the trial")
	errNoBallot = errors.New("this home has no ballot that opens the commitment on the chain")
)

func newJury(o *options) *cobra.Command {
	c := &cobra.Command{Use: "jury", Short: "Judge cases as a delegate that was drawn",
		Long: `Jurors commit to a vote in the first day of a trial, then tell it in the half day after. Who tells its vote is paid, whatever it
is; who does not, is not. The vote's salt is kept in the home until then: tell the vote from the same home.`,
		Example: "  trellis jury list --from owner\n  trellis jury commit 5 not-guilty --from owner\n  trellis jury reveal 5 --from owner"}
	c.AddCommand(newJuryList(o), newJuryDraw(o), newJuryCommit(o), newJuryReveal(o), newJuryCollect(o))
	return c
}

// trialRow is a trial for scripts. Times are seconds since the Unix epoch.
type trialRow struct {
	Trial       uint64            `json:"trial"`
	Case        chain.CaseID      `json:"case"`
	Verdict     string            `json:"verdict"`
	DrawBlock   uint64            `json:"drawBlock,omitempty"`
	CommitUntil uint64            `json:"commitUntil"`
	RevealUntil uint64            `json:"revealUntil"`
	Guilty      int               `json:"guilty"`
	NotGuilty   int               `json:"notGuilty"`
	Jurors      []report.Delegate `json:"jurors"`
	Mine        *report.Delegate  `json:"mine,omitempty"`
	Next        string            `json:"next,omitempty"`
}

func newJuryList(o *options) *cobra.Command {
	c := &cobra.Command{Use: "list", Short: "List trials, the newest first, and what is to do in them", Args: cobra.NoArgs,
		Example: "  trellis jury list\n  trellis jury list --from owner --json"}
	from, limit := fromFlag(c), c.Flags().Int("limit", 20, "number of trials")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		ctx := cmd.Context()
		client, err := o.chain(ctx)
		if err != nil {
			return err
		}
		defer client.Close()
		var account *common.Address // a home without the key only watches
		if address, err := o.address(*from); err == nil {
			account = &address
		} else if !errors.Is(err, errNoKey) {
			return err
		}
		_, now, err := client.Time(ctx)
		if err != nil {
			return err
		}
		trials, err := client.Trials(ctx, *limit)
		if err != nil {
			return err
		}
		rows := []trialRow{}
		for _, t := range trials {
			row, err := describeTrial(ctx, client, t, account, now)
			if err != nil {
				return err
			}
			rows = append(rows, row)
		}
		return o.print(rows, func(w io.Writer) {
			fmt.Fprintf(w, "%-6s %-5s %-10s %-20s %-20s %-9s  %s\n", "TRIAL", "CASE", "VERDICT", "COMMIT UNTIL", "TELL UNTIL", "VOTES", "NEXT")
			for _, r := range rows {
				fmt.Fprintf(w, "%-6d %-5d %-10s %-20s %-20s %-9s  %s\n", r.Trial, r.Case, r.Verdict, date(r.CommitUntil), date(r.RevealUntil),
					fmt.Sprintf("%d:%d of %d", r.Guilty, r.NotGuilty, len(r.Jurors)), r.Next)
			}
		})
	}
	return c
}

func describeTrial(ctx context.Context, c *chain.Client, t chain.Trial, account *common.Address, now uint64) (trialRow, error) {
	row := trialRow{
		Trial: t.Number, Case: t.Case, Verdict: t.Verdict.String(), DrawBlock: t.DrawBlock, CommitUntil: t.CommitUntil, RevealUntil: t.RevealUntil,
		Guilty: t.Guilty, NotGuilty: t.NotGuilty, Jurors: t.Jurors,
	}
	if t.DrawBlock != 0 {
		if now < t.CommitUntil {
			row.Next = fmt.Sprintf("trellis jury draw %d", t.Number)
		}
		return row, nil
	}
	if account == nil {
		return row, nil
	}
	d, err := jurorOf(ctx, c, t, *account)
	if errors.Is(err, errNotJuror) {
		return row, nil
	} else if err != nil {
		return row, err
	}
	row.Mine = &d
	b, err := c.Ballot(ctx, t.Number, d)
	if err != nil {
		return row, err
	}
	switch {
	case now < t.CommitUntil && b.Commitment == (common.Hash{}):
		row.Next = fmt.Sprintf("trellis jury commit %d guilty|not-guilty", t.Number)
	case now >= t.CommitUntil && now < t.RevealUntil && !b.Revealed && b.Commitment != (common.Hash{}):
		row.Next = fmt.Sprintf("trellis jury reveal %d", t.Number)
	case b.Revealed && !b.Collected && !t.Pay.IsZero():
		row.Next = fmt.Sprintf("trellis jury collect %d", t.Number)
	}
	return row, nil
}

// jurorOf returns the juror that an account votes for: as its delegate's owner
// or operator.
func jurorOf(ctx context.Context, c *chain.Client, t chain.Trial, account common.Address) (report.Delegate, error) {
	for _, n := range t.Jurors {
		d, err := c.Delegate(ctx, n)
		if err != nil {
			return 0, err
		}
		if d.Owner == account || d.Operator == account {
			return n, nil
		}
	}
	return 0, fmt.Errorf("%w: trial %d, account %s", errNotJuror, t.Number, hexOf(account))
}

func parseTrial(text string) (uint64, error) {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil || n == 0 {
		return 0, &exitError{2, fmt.Errorf("%q is not the number of a trial; see: trellis jury list", text)}
	}
	return n, nil
}

// onTrial runs do in the trial named by the first argument and shows it
// afterwards.
func (o *options) onTrial(ctx context.Context, from, text, done string, do func(*chain.Writer, chain.Trial) error) error {
	n, err := parseTrial(text)
	if err != nil {
		return err
	}
	w, err := o.writer(ctx, from)
	if err != nil {
		return err
	}
	defer w.Close()
	t, err := w.Trial(ctx, n)
	if err != nil {
		return err
	}
	if err := do(w, t); err != nil {
		return err
	}
	if t, err = w.Trial(ctx, n); err != nil {
		return err
	}
	_, now, err := w.Time(ctx)
	if err != nil {
		return err
	}
	account := w.Account().Address()
	row, err := describeTrial(ctx, w.Client, t, &account, now)
	if err != nil {
		return err
	}
	return o.print(row, func(out io.Writer) {
		fmt.Fprintln(out, done)
		fmt.Fprintf(out, "trial     %d of case %d: %s\n", row.Trial, row.Case, row.Verdict)
		fmt.Fprintf(out, "jurors    %v\n", row.Jurors)
		fmt.Fprintf(out, "commit    until %s\ntell      until %s\n", date(row.CommitUntil), date(row.RevealUntil))
		fmt.Fprintf(out, "votes     %d guilty, %d not guilty\n", row.Guilty, row.NotGuilty)
	})
}

func newJuryDraw(o *options) *cobra.Command {
	c := &cobra.Command{Use: "draw TRIAL", Short: "Draw a trial's jurors; anybody can", Args: cobra.ExactArgs(1), Example: "  trellis jury draw 5"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onTrial(cmd.Context(), *from, args[0], "Drawn.", func(w *chain.Writer, t chain.Trial) error { return w.DrawJury(cmd.Context(), t.Number) })
	}
	return c
}

// A ballot opens a commitment.
type ballot struct {
	Guilty bool   `json:"guilty"`
	Salt   string `json:"salt"` // 64 hex digits
}

func (b ballot) salt() (salt [32]byte, err error) {
	raw, err := hex.DecodeString(b.Salt)
	if err == nil && len(raw) != len(salt) {
		err = fmt.Errorf("salt of %d bytes", len(raw))
	}
	copy(salt[:], raw)
	return salt, err
}

// ballotsFile holds the ballots of a juror in a trial, the newest last. It is as
// secret as the vote.
func (o *options) ballotsFile(c *chain.Client, trial uint64, d report.Delegate) string {
	return filepath.Join(string(app.Home(o.home)), "jury", fmt.Sprintf("%d-%d-%d.json", c.ChainID(), trial, d))
}

func readBallots(file string) (list []ballot, err error) {
	text, err := keystore.ReadSecret(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	if err := json.Unmarshal([]byte(text), &list); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return list, nil
}

// keepBallot adds a ballot to those kept and returns when it is durable: a
// commitment whose salt is lost can never be told.
func keepBallot(file string, b ballot) error {
	list, err := readBallots(file)
	if err != nil {
		return err
	}
	text, err := json.Marshal(append(list, b))
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return err
	}
	if err := os.Remove(file + ".next"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := keystore.WriteSecret(file+".next", string(text)); err != nil {
		return err
	}
	if err := os.Rename(file+".next", file); err != nil {
		return err
	}
	dir, err := os.Open(filepath.Dir(file))
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

func newJuryCommit(o *options) *cobra.Command {
	c := &cobra.Command{Use: "commit TRIAL guilty|not-guilty", Short: "Commit to a vote, and keep its salt in this home", Args: cobra.ExactArgs(2),
		Example: "  trellis jury commit 5 not-guilty --from owner"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		if args[1] != "guilty" && args[1] != "not-guilty" {
			return &exitError{2, fmt.Errorf("%q is no vote: want guilty or not-guilty", args[1])}
		}
		return o.onTrial(cmd.Context(), *from, args[0], "Committed. Tell the vote after the first day, from this home: trellis jury reveal "+args[0],
			func(w *chain.Writer, t chain.Trial) error { return o.commit(cmd.Context(), w, t, args[1] == "guilty") })
	}
	return c
}

func (o *options) commit(ctx context.Context, w *chain.Writer, t chain.Trial, guilty bool) error {
	d, err := jurorOf(ctx, w.Client, t, w.Account().Address())
	if err != nil {
		return err
	}
	var salt [32]byte
	if _, err := rand.Read(salt[:]); err != nil {
		return err
	}
	if err := keepBallot(o.ballotsFile(w.Client, t.Number, d), ballot{guilty, hex.EncodeToString(salt[:])}); err != nil {
		return fmt.Errorf("keep the ballot: %w", err)
	}
	return w.CommitVote(ctx, t.Number, d, w.Commitment(t.Number, d, guilty, salt))
}

func newJuryReveal(o *options) *cobra.Command {
	c := &cobra.Command{Use: "reveal TRIAL", Short: "Tell the vote that this home has committed to", Args: cobra.ExactArgs(1),
		Example: "  trellis jury reveal 5 --from owner"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onTrial(cmd.Context(), *from, args[0], "Told. The pay comes when the case goes on: trellis jury collect "+args[0],
			func(w *chain.Writer, t chain.Trial) error { return o.reveal(cmd.Context(), w, t) })
	}
	return c
}

func (o *options) reveal(ctx context.Context, w *chain.Writer, t chain.Trial) error {
	d, err := jurorOf(ctx, w.Client, t, w.Account().Address())
	if err != nil {
		return err
	}
	onChain, err := w.Ballot(ctx, t.Number, d)
	if err != nil {
		return err
	}
	file := o.ballotsFile(w.Client, t.Number, d)
	kept, err := readBallots(file)
	if err != nil {
		return err
	}
	for _, b := range kept {
		salt, err := b.salt()
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		if w.Commitment(t.Number, d, b.Guilty, salt) == onChain.Commitment {
			return w.RevealVote(ctx, t.Number, d, b.Guilty, salt)
		}
	}
	return fmt.Errorf("%w: trial %d, delegate %d, looked in %s", errNoBallot, t.Number, d, file)
}

func newJuryCollect(o *options) *cobra.Command {
	c := &cobra.Command{Use: "collect TRIAL", Short: "Send a juror its pay, to its delegate's account of rewards", Args: cobra.ExactArgs(1),
		Example: "  trellis jury collect 5 --from owner"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onTrial(cmd.Context(), *from, args[0], "Paid.", func(w *chain.Writer, t chain.Trial) error {
			d, err := jurorOf(cmd.Context(), w.Client, t, w.Account().Address())
			if err != nil {
				return err
			}
			return w.CollectPay(cmd.Context(), t.Number, d)
		})
	}
	return c
}
