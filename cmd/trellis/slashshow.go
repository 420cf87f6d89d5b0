package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
)

// A moment is one line of a case's timeline.
type moment struct {
	At   uint64 `json:"at"`             // seconds since the Unix epoch
	What string `json:"what"`           // what happened, or will
	Who  string `json:"who,omitempty"`  // who may do it, in what is to come
	Do   string `json:"do,omitempty"`   // by which command
	Done bool   `json:"done,omitempty"` // whether it has happened
}

// A file is all that is known of a case.
type caseFile struct {
	c       chain.Case
	times   chain.SlashTimes
	trial   *chain.Trial // of the first jury, nil for none
	appeal  *chain.Trial // of the second
	entries []chain.Escrowed
}

// timeline tells what happened in a case, and who may do what next until when.
func (f caseFile) timeline(now uint64) []moment {
	c, t := f.c, f.times
	list := []moment{{At: c.Capture, What: "the fault", Done: true}}
	opened := "accused by " + hexOf(c.Accuser)
	if c.Lane == chain.Objective {
		opened = "proven by " + hexOf(c.Accuser)
	}
	list = append(list, moment{At: c.OpenedAt, What: opened, Done: true})
	list = append(list, trialMoments(f.trial, now)...)
	for _, e := range f.entries {
		list = append(list, moment{At: e.OpenedAt, What: fmt.Sprintf("stake taken, entry %d of the escrow", e.ID), Done: true})
	}
	list = append(list, trialMoments(f.appeal, now)...)
	execute := fmt.Sprintf("trellis slash execute %d", c.ID)
	switch c.State {
	case chain.CaseAccused:
		until := c.Since + t.Challenge
		if now < until {
			list = append(list, moment{At: until, What: "last moment of a challenge", Who: "anybody, with the same bond", Do: fmt.Sprintf("trellis slash challenge %d", c.ID)})
		}
		list = append(list, moment{At: until, What: "the stake can be taken", Who: "anybody", Do: execute}, moment{At: c.LapsesAt, What: "the case lapses if nobody has executed it"})
	case chain.CaseTrial, chain.CaseAppeal:
		trial := f.trial
		if c.State == chain.CaseAppeal {
			trial = f.appeal
		}
		what, at := "the jury's time is over", c.DueAt
		if trial != nil && trial.Verdict != chain.VerdictOpen {
			what, at = "the verdict can be carried out: "+trial.Verdict.String(), min(c.DueAt, now)
		}
		list = append(list, moment{At: at, What: what, Who: "anybody", Do: execute})
	case chain.CaseGuilty:
		what := "the stake can be taken"
		if c.Left != 0 {
			what = fmt.Sprintf("the next part can be taken; %s wait for the meter, and exits with them", formatPart(c.Left))
		}
		list = append(list, moment{At: max(c.DueAt, c.Since), What: what, Who: "anybody", Do: execute}, moment{At: c.LapsesAt, What: "what was not taken lapses"})
	case chain.CaseTaken:
		if now < c.DueAt {
			list = append(list, moment{At: c.DueAt, What: "last moment of an appeal", Who: "anybody, with twice the bond", Do: fmt.Sprintf("trellis slash appeal %d", c.ID)})
		}
		list = append(list, moment{At: c.DueAt, What: "the case can be closed and its bonds paid", Who: "anybody", Do: execute})
	case chain.CaseClosed:
		if c.Lane != chain.Objective {
			list = append(list, moment{At: c.Since, What: "closed: " + c.Outcome.String(), Done: true})
		}
	}
	list = append(list, f.release()...)
	slices.SortStableFunc(list, func(a, b moment) int {
		if a.Done != b.Done { // what happened comes first, even in its second
			if a.Done {
				return -1
			}
			return 1
		}
		switch {
		case a.At < b.At:
			return -1
		case a.At > b.At:
			return 1
		default:
			return 0
		}
	})
	return list
}

func (f caseFile) release() []moment {
	var at uint64
	for _, e := range f.entries {
		if e.State == chain.EntryOpen {
			at = max(at, e.ReleaseAt)
		}
	}
	if at == 0 {
		return nil
	}
	return []moment{{At: at, What: "the escrow can be divided", Who: "anybody", Do: fmt.Sprintf("trellis slash release %d", f.c.ID)}}
}

// trialMoments tells of a jury; what is over without a verdict is told by the
// case.
func trialMoments(t *chain.Trial, now uint64) []moment {
	if t == nil {
		return nil
	}
	name := fmt.Sprintf("jury %d", t.Number)
	votes := fmt.Sprintf("%s: %d guilty, %d not guilty of %d", name, t.Guilty, t.NotGuilty, len(t.Jurors))
	var list []moment
	if t.Verdict != chain.VerdictOpen {
		return append(list, moment{At: min(t.RevealUntil, now), What: votes + ": " + t.Verdict.String(), Done: true})
	}
	if t.DrawBlock != 0 && now < t.CommitUntil {
		list = append(list, moment{At: now, What: fmt.Sprintf("%s is drawn by block %d", name, t.DrawBlock), Who: "anybody", Do: fmt.Sprintf("trellis jury draw %d", t.Number)})
	}
	if now < t.CommitUntil {
		list = append(list, moment{At: t.CommitUntil, What: name + ": last moment to commit to a vote", Who: "jurors", Do: fmt.Sprintf("trellis jury commit %d guilty|not-guilty", t.Number)})
	}
	return append(list, moment{At: t.RevealUntil, What: votes + "; last moment to tell one", Who: "jurors", Do: fmt.Sprintf("trellis jury reveal %d", t.Number)})
}

func newSlashShow(o *options) *cobra.Command {
	return &cobra.Command{Use: "show CASE", Short: "Show a case: what happened, and who may do what next until when", Args: cobra.ExactArgs(1),
		Example: "  trellis slash show 3\n  trellis slash show 3 --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := parseCase(args[0])
			if err != nil {
				return err
			}
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			return o.printCase(cmd.Context(), client, id, "")
		}}
}

// openCase reads all that is known of a case.
func openCase(ctx context.Context, c *chain.Client, id chain.CaseID) (f caseFile, err error) {
	if f.c, err = c.Case(ctx, id); err != nil {
		return f, err
	}
	if f.times, err = c.SlashTimes(ctx); err != nil {
		return f, err
	}
	trial := func(n uint64) *chain.Trial {
		if n == 0 || err != nil {
			return nil
		}
		t, failed := c.Trial(ctx, n)
		err = errors.Join(err, failed)
		return &t
	}
	f.trial, f.appeal = trial(f.c.Trial), trial(f.c.Appeal)
	for _, entry := range f.c.Entries {
		e, failed := c.Escrowed(ctx, entry)
		err = errors.Join(err, failed)
		f.entries = append(f.entries, e)
	}
	return f, err
}

type assetRow struct {
	Asset   string `json:"asset"`
	Amount  string `json:"amount"`
	Missing string `json:"missing,omitempty"`
	Entry   uint64 `json:"entry"`
	State   string `json:"state"`

	text, parts string
}

type caseDetail struct {
	caseRow
	Taken    []assetRow `json:"taken,omitempty"`
	Timeline []moment   `json:"timeline"`
}

// printCase prints a case as it is after done.
func (o *options) printCase(ctx context.Context, c *chain.Client, id chain.CaseID, done string) error {
	f, err := openCase(ctx, c, id)
	if err != nil {
		return err
	}
	_, now, err := c.Time(ctx)
	if err != nil {
		return err
	}
	row := caseDetail{caseRow: describeCase(f.c), Timeline: f.timeline(now)}
	known := make(tokens)
	for _, e := range f.entries {
		for i, asset := range e.Assets {
			a := assetRow{Asset: hexOf(asset), Amount: e.Amounts[i].String(), Entry: uint64(e.ID), State: e.State.String()}
			a.text, a.parts = known.text(ctx, c, asset, e.Amounts[i]), partsOf(e)
			if !e.Missing[i].IsZero() {
				a.Missing = e.Missing[i].String()
			}
			row.Taken = append(row.Taken, a)
		}
	}
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		writeCase(w, row, f.c)
	})
}

// partsOf says who gets what of an entry that is not reversed.
func partsOf(e chain.Escrowed) string {
	text := fmt.Sprintf("%s burned, %s to %s", percent(e.Burn), percent(e.ToHarmed), hexOf(e.Harmed))
	if e.Reporter != (common.Address{}) {
		text += fmt.Sprintf(", %s to %s who found it", percent(e.ToFinder), hexOf(e.Reporter))
	}
	return text + ", the rest to the insurance"
}

func writeCase(w io.Writer, r caseDetail, c chain.Case) {
	fmt.Fprintf(w, "case      %d, lane %s: %s\n", r.Case, r.Lane, r.state())
	fmt.Fprintf(w, "against   operator %d, for service %d\n", r.Operator, r.Service)
	fmt.Fprintf(w, "costs     %s of its promise asked for, at most %s", formatPart(r.Asked), formatPart(c.Max))
	if r.Taking != 0 {
		fmt.Fprintf(w, "; %s taken", formatPart(r.Taking-r.Waiting))
	}
	fmt.Fprintf(w, "\nevidence  %s\n", r.Evidence)
	if c.Lane != chain.Objective {
		fmt.Fprintf(w, "bond      %s IOTX\n", r.Bond.IOTX())
	}
	for _, a := range r.Taken {
		fmt.Fprintf(w, "taken     %s, entry %d: %s\n          %s\n", a.text, a.Entry, a.State, a.parts)
	}
	for _, m := range r.Timeline {
		mark := " "
		if m.Done {
			mark = "✓"
		}
		fmt.Fprintf(w, "%s %s  %s\n", mark, date(m.At), m.What)
		if m.Do != "" {
			fmt.Fprintf(w, "                          %s: %s\n", m.Who, m.Do)
		}
	}
}
