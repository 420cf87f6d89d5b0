package main

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/types/epoch"
)

// noticeRow is what devices can know of a project's policies. Times are seconds
// since the Unix epoch.
type noticeRow struct {
	Project    uint64 `json:"project"`
	Policy     string `json:"policy"` // in force; empty for none
	Next       string `json:"next,omitempty"`
	NextFrom   uint64 `json:"nextFrom,omitempty"`
	Version    uint64 `json:"version"` // the newest that was set
	Notice     uint64 `json:"notice"`  // seconds
	NoticeNext uint64 `json:"noticeNext,omitempty"`
	NoticeFrom uint64 `json:"noticeFrom,omitempty"`
	Pool       string `json:"pool"` // wei
	Scorers    uint64 `json:"scorers"`
	Waiting    int    `json:"correctionsWaiting"`
}

func newProjectShow(o *options) *cobra.Command {
	c := &cobra.Command{Use: "show", Short: "Show a project's policy, what is announced, and its pool", Args: cobra.NoArgs, Example: "  trellis project show\n  trellis project show --project 2 --json"}
	project := projectFlag(c)
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		p, err := needProject(cmd.Context(), client, *project)
		if err != nil {
			return err
		}
		return o.showProject(cmd.Context(), client, p, "")
	}
	return c
}

// maxWaiting bounds the corrections that project show counts.
const maxWaiting = 1000

func (o *options) showProject(ctx context.Context, client *chain.Client, p epoch.Project, done string) error {
	n, err := client.PolicyNotice(ctx, p)
	if err != nil {
		return err
	}
	status, err := client.Project(ctx, p)
	if err != nil {
		return err
	}
	waiting, err := client.WaitingCorrections(ctx, p, maxWaiting)
	if err != nil {
		return err
	}
	row := noticeRow{
		Project: uint64(p), Version: n.Version, Notice: n.Notice, Pool: status.Pool.String(), Scorers: status.Scorers, Waiting: len(waiting),
	}
	if n.Current != (common.Hash{}) {
		row.Policy = n.Current.Hex()
	}
	if n.Next != (common.Hash{}) {
		row.Next, row.NextFrom = n.Next.Hex(), n.From
	}
	if n.NextFrom != 0 {
		row.NoticeNext, row.NoticeFrom = n.NextNotice, n.NextFrom
	}
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		fmt.Fprintf(w, "project    %d, %s IOTX in the pool, %d scorers\npolicy     %s\n", row.Project, status.Pool.IOTX(), row.Scorers, orNone(row.Policy))
		if row.Next != "" {
			fmt.Fprintf(w, "announced  %s, from %s on\n", row.Next, date(row.NextFrom))
		}
		fmt.Fprintf(w, "notice     %s\n", time.Duration(row.Notice)*time.Second)
		if row.NoticeFrom != 0 {
			fmt.Fprintf(w, "           %s from %s on\n", time.Duration(row.NoticeNext)*time.Second, date(row.NoticeFrom))
		}
		if row.Waiting != 0 {
			fmt.Fprintf(w, "owed       %d corrections, paid by the next epochs\n", row.Waiting)
		}
	})
}

func orNone(text string) string {
	if text == "" {
		return "none"
	}
	return text
}

func newProjectPolicy(o *options) *cobra.Command {
	c := &cobra.Command{Use: "policy", Short: "Change what a project pays for, with notice",
		Long: `The first policy of a project is in force at once, a later one when the project's notice has passed: until then devices know what they will be
paid for, and may leave. A longer notice counts at once, a shorter one when the old one has passed.`,
		Example: "  trellis project policy notice 168h\n  trellis project policy set new-policy.yaml\n  trellis project policy cancel"}
	c.AddCommand(newPolicySet(o), newPolicyCancel(o), newPolicyNotice(o))
	return c
}

// onProject runs do as who controls a project, and shows it afterwards.
func (o *options) onProject(ctx context.Context, from string, project uint64, done string, do func(*chain.Writer, epoch.Project) error) error {
	w, err := o.writer(ctx, from)
	if err != nil {
		return err
	}
	defer w.Close()
	p, err := needProject(ctx, w.Client, project)
	if err != nil {
		return err
	}
	if err := do(w, p); err != nil {
		return err
	}
	return o.showProject(ctx, w.Client, p, done)
}

func newPolicySet(o *options) *cobra.Command {
	c := &cobra.Command{Use: "set FILE", Short: "Publish a policy in this home's mirror, and announce it", Args: cobra.ExactArgs(1),
		Example: "  trellis project policy set new-policy.yaml\n  trellis project policy set new-policy.yaml --project 2 --from owner\n  trellis project policy set new-policy.yaml --program points.wasm"}
	project, from, module := projectFlag(c), fromFlag(c), programFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		pol, err := readPolicyWith(args[0], *module)
		if err != nil {
			return err
		}
		defer pol.Close()
		return o.onProject(cmd.Context(), *from, *project, "Set.", func(w *chain.Writer, p epoch.Project) error { return o.setPolicy(cmd.Context(), w, p, pol) })
	}
	return c
}

func (o *options) setPolicy(ctx context.Context, w *chain.Writer, p epoch.Project, pol *policy.Policy) error {
	// Published first: nobody could score by a policy that cannot be read.
	if err := mirror.Open(app.Home(o.home).MirrorDir(p)).Publish(ctx, pol); err != nil {
		return err
	}
	return w.SetPolicy(ctx, p, pol.Hash(), "policies/"+strings.ToLower(pol.Hash().Hex()))
}

func newPolicyCancel(o *options) *cobra.Command {
	c := &cobra.Command{Use: "cancel", Short: "Take an announced policy back before it comes into force", Args: cobra.NoArgs, Example: "  trellis project policy cancel"}
	project, from := projectFlag(c), fromFlag(c)
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		return o.onProject(cmd.Context(), *from, *project, "Taken back.", func(w *chain.Writer, p epoch.Project) error { return w.CancelPolicy(cmd.Context(), p) })
	}
	return c
}

func newPolicyNotice(o *options) *cobra.Command {
	c := &cobra.Command{Use: "notice DURATION", Short: "Set how long changes of policy take", Args: cobra.ExactArgs(1), Example: "  trellis project policy notice 168h"}
	project, from := projectFlag(c), fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		notice, err := time.ParseDuration(args[0])
		if err != nil || notice < 0 || notice%time.Second != 0 || notice > 90*24*time.Hour {
			return &exitError{2, fmt.Errorf("%q: want a time of whole seconds up to 2160h (90 days), such as 168h", args[0])}
		}
		return o.onProject(cmd.Context(), *from, *project, "Set.", func(w *chain.Writer, p epoch.Project) error {
			return w.SetNotice(cmd.Context(), p, uint32(notice/time.Second))
		})
	}
	return c
}

func newProjectScorer(o *options) *cobra.Command {
	c := &cobra.Command{Use: "scorer", Short: "Say who votes for the results of a project's next epochs", Example: "  trellis project scorer add 0x…\n  trellis project scorer remove scorer"}
	for _, one := range []struct {
		use, short, done string
		votes            bool
	}{{"add", "Let an account vote from the next epoch on", "It votes from the next epoch on.", true}, {"remove", "End an account's votes with the newest epoch", "It votes no more in later epochs.", false}} {
		sub := &cobra.Command{Use: one.use + " ACCOUNT", Short: one.short, Args: cobra.ExactArgs(1), Example: "  trellis project scorer " + one.use + " 0x…",
			Long: `ACCOUNT is an address, or the name of a key in this home. The account of --from controls the project.`}
		project, from := projectFlag(sub), fromFlag(sub)
		sub.RunE = func(cmd *cobra.Command, args []string) error {
			account, err := o.address(args[0])
			if err != nil {
				return err
			}
			return o.onProject(cmd.Context(), *from, *project, one.done, func(w *chain.Writer, p epoch.Project) error {
				return w.SetScorer(cmd.Context(), p, account, one.votes)
			})
		}
		c.AddCommand(sub)
	}
	return c
}

// policyVersionRow is one change for scripts. Times are seconds since the Unix
// epoch.
type policyVersionRow struct {
	What    string `json:"what"` // policy, cancelled or notice
	Version uint64 `json:"version,omitempty"`
	Hash    string `json:"hash,omitempty"`
	URI     string `json:"uri,omitempty"`
	Notice  uint64 `json:"notice,omitempty"`
	SetAt   uint64 `json:"setAt"`
	From    uint64 `json:"from,omitempty"`
	Block   uint64 `json:"block"`
	Tx      string `json:"tx"`
}

func newPolicyHistory(o *options) *cobra.Command {
	c := &cobra.Command{Use: "history", Short: "List a project's policies and notices, as they were set on the chain", Args: cobra.NoArgs,
		Example: "  trellis policy history\n  trellis policy history --project 2 --json"}
	project := projectFlag(c)
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		p, err := needProject(cmd.Context(), client, *project)
		if err != nil {
			return err
		}
		return o.policyHistory(cmd.Context(), client, p)
	}
	return c
}

func (o *options) policyHistory(ctx context.Context, client *chain.Client, p epoch.Project) error {
	rows := []policyVersionRow{}
	err := client.PolicyEvents(ctx, p, func(e chain.Event) error {
		row := policyVersionRow{SetAt: e.Time, Block: e.Block, Tx: e.Tx.Hex()}
		switch what := e.What.(type) {
		case chain.PolicySet:
			row.What, row.Version, row.Hash, row.URI, row.From = "policy", what.Version, what.Hash.Hex(), what.URI, what.From
		case chain.PolicyCancelled:
			row.What, row.Version = "cancelled", what.Version
		case chain.NoticeSet:
			row.What, row.Notice, row.From = "notice", what.Notice, what.From
		}
		rows = append(rows, row)
		return nil
	})
	if err != nil {
		return err
	}
	return o.print(rows, func(w io.Writer) {
		for _, r := range rows {
			switch r.What {
			case "policy":
				fmt.Fprintf(w, "%s  version %d: %s, in force from %s on\n", date(r.SetAt), r.Version, r.Hash, date(r.From))
			case "cancelled":
				fmt.Fprintf(w, "%s  version %d was taken back\n", date(r.SetAt), r.Version)
			case "notice":
				fmt.Fprintf(w, "%s  changes take %s, from %s on\n", date(r.SetAt), time.Duration(r.Notice)*time.Second, date(r.From))
			}
		}
	})
}
