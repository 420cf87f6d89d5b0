package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// errOtherEvidence reports a file that is not what a finding rests on.
var errOtherEvidence = errors.New("the file is not the evidence")

func newFinding(o *options) *cobra.Command {
	c := &cobra.Command{Use: "finding", Short: "File fraud that was found of a device, contest it, and see what stands",
		Long: `A finding names a device, a kind of fraud and the SHA-256 hash of its evidence, which anyone recomputes. It is filed with a bond.
Within five days the device's owner, or who deposited for it, contests it with a bond as high, and a panel of provers recomputes it.
What stands counts for policies (trust.findings) for ninety days, and takes a part of the device's bond, half of it to the finder.`,
		Example: "  trellis finding file did:io:0x… --code IMPOSSIBLE_SPEED --evidence bundle.json --uri ipfs://…\n" +
			"  trellis finding list --project 1\n  trellis finding contest 3\n  trellis finding settle 3\n  trellis finding show 3 --evidence bundle.json"}
	c.AddCommand(newFindingFile(o), newFindingContest(o), newFindingSettle(o), newFindingShow(o), newFindingList(o))
	return c
}

// filedRow is a finding for scripts. Amounts are wei, times seconds since the
// Unix epoch.
type filedRow struct {
	Finding      chain.FindingID `json:"finding"`
	State        string          `json:"state"`
	Expired      bool            `json:"expired,omitempty"`
	Project      epoch.Project   `json:"project"`
	Device       string          `json:"device"`
	Code         string          `json:"code"`
	Evidence     common.Hash     `json:"evidence"`
	URI          string          `json:"uri,omitempty"`
	Filer        string          `json:"filer"`
	Contester    string          `json:"contester,omitempty"`
	FiledAt      uint64          `json:"filedAt"`
	ContestUntil uint64          `json:"contestUntil"`
	Until        uint64          `json:"until"`
	Case         uint64          `json:"case,omitempty"`
	Bond         units.Amount    `json:"bond"`
	Part         uint16          `json:"part"`
	Taken        units.Amount    `json:"taken"`
	Matches      *bool           `json:"evidenceMatches,omitempty"`
}

func describeFinding(f chain.Finding, now uint64) filedRow {
	row := filedRow{
		Finding: f.ID, State: f.State.String(), Expired: f.Expired(now), Project: f.Project, Device: did.ID(f.Device).String(), Code: f.Code, Evidence: f.Evidence,
		Filer: hexOf(f.Filer), FiledAt: f.FiledAt, ContestUntil: f.ContestUntil, Until: f.Until, Case: f.Case, Bond: f.Bond, Part: f.Part, Taken: f.Taken,
	}
	if f.Contester != (common.Address{}) {
		row.Contester = hexOf(f.Contester)
	}
	return row
}

func parseFinding(text string) (chain.FindingID, error) {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil || n == 0 {
		return 0, &exitError{2, fmt.Errorf("%q is not the number of a finding; see: trellis finding list", text)}
	}
	return chain.FindingID(n), nil
}

// bundleHash hashes a bundle's bytes, or reads a hash.
func bundleHash(text string) (common.Hash, error) {
	if raw := common.FromHex(text); len(text) == 66 && text[:2] == "0x" && len(raw) == 32 {
		return common.Hash(raw), nil
	}
	raw, err := os.ReadFile(text)
	if err != nil {
		return common.Hash{}, fmt.Errorf("--evidence: %w", err)
	}
	if len(raw) == 0 {
		return common.Hash{}, fmt.Errorf("--evidence: %s is empty", text)
	}
	return sha256.Sum256(raw), nil
}

func newFindingFile(o *options) *cobra.Command {
	c := &cobra.Command{Use: "file DEVICE", Short: "File a finding against a device, with a bond", Args: cobra.ExactArgs(1),
		Long: `Files a finding. The bundle's SHA-256 hash goes on the chain; publish the bundle itself, unchanged, where the panel finds it, and
name that with --uri. The bond goes to who contests it if the panel refutes it.`,
		Example: "  trellis finding file did:io:0x… --code CLONED_KEY --evidence bundle.json --uri ipfs://…"}
	from, yes := fromFlag(c), yesFlag(c)
	code := c.Flags().String("code", "", "kind of fraud, such as IMPOSSIBLE_SPEED")
	evidence := c.Flags().String("evidence", "", "file with the bundle, or its SHA-256 hash as 0x and 64 hex digits")
	uri := c.Flags().String("uri", "", "where the bundle is")
	for _, name := range []string{"code", "evidence", "uri"} {
		if err := c.MarkFlagRequired(name); err != nil {
			panic(err) // it is defined above
		}
	}
	c.RunE = func(cmd *cobra.Command, args []string) error {
		device, err := parseDevice(args[0])
		if err != nil {
			return err
		}
		hash, err := bundleHash(*evidence)
		if err != nil {
			return err
		}
		return o.fileFinding(cmd.Context(), *from, *yes, device, *code, hash, *uri)
	}
	return c
}

func (o *options) fileFinding(ctx context.Context, from string, yes bool, device common.Address, code string, evidence common.Hash, uri string) error {
	w, err := o.writer(ctx, from)
	if err != nil {
		return err
	}
	defer w.Close()
	p, err := w.ProjectOf(ctx, did.ID(device))
	if err != nil {
		return err
	}
	if p == 0 {
		return fmt.Errorf("%w: %s", chain.ErrUnregistered, did.ID(device))
	}
	bond, err := w.FindingBond(ctx)
	if err != nil {
		return err
	}
	if err := o.confirm(yes, "The bond of %s IOTX is lost if a panel refutes the finding.", bond.IOTX()); err != nil {
		return err
	}
	id, err := w.FileFinding(ctx, p, device, code, evidence, uri)
	if err != nil {
		return err
	}
	return o.printFinding(ctx, w.Client, id, "", fmt.Sprintf("Filed as finding %d.", id))
}

// onFinding runs do on a finding and shows it afterwards.
func (o *options) onFinding(cmd *cobra.Command, from, text, done string, do func(*chain.Writer, chain.Finding) error) error {
	id, err := parseFinding(text)
	if err != nil {
		return err
	}
	w, err := o.writer(cmd.Context(), from)
	if err != nil {
		return err
	}
	defer w.Close()
	found, err := w.Finding(cmd.Context(), id)
	if err != nil {
		return err
	}
	if err := do(w, found); err != nil {
		return err
	}
	return o.printFinding(cmd.Context(), w.Client, id, "", done)
}

func newFindingContest(o *options) *cobra.Command {
	c := &cobra.Command{Use: "contest FINDING", Short: "Bring a finding against your device before a panel, with a bond as high as the filer's", Args: cobra.ExactArgs(1),
		Example: "  trellis finding contest 3"}
	from, yes := fromFlag(c), yesFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onFinding(cmd, *from, args[0], "A panel will recompute it.", func(w *chain.Writer, f chain.Finding) error {
			if err := o.confirm(*yes, "The bond of %s IOTX goes to the filer if the panel upholds the finding.", f.Bond.IOTX()); err != nil {
				return err
			}
			return w.ContestFinding(cmd.Context(), f)
		})
	}
	return c
}

func newFindingSettle(o *options) *cobra.Command {
	c := &cobra.Command{Use: "settle FINDING", Short: "End a finding whose time is over, and pay what its parties are owed; by anyone", Args: cobra.ExactArgs(1),
		Example: "  trellis finding settle 3"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onFinding(cmd, *from, args[0], "Settled.", func(w *chain.Writer, f chain.Finding) error {
			if f.State == chain.FindingOpen || f.State == chain.FindingContested {
				if err := w.ConcludeFinding(cmd.Context(), f.ID); err != nil {
					return err
				}
			}
			return payParties(cmd.Context(), w, f)
		})
	}
	return c
}

// payParties sends filer and contester what they are owed of bonds.
func payParties(ctx context.Context, w *chain.Writer, f chain.Finding) error {
	for _, party := range []common.Address{f.Filer, f.Contester} {
		owed, err := w.FindingOwed(ctx, party)
		if err == nil && !owed.IsZero() {
			err = w.WithdrawFindings(ctx, party)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func newFindingShow(o *options) *cobra.Command {
	c := &cobra.Command{Use: "show FINDING", Short: "Show a finding, and whether a file is its evidence", Args: cobra.ExactArgs(1),
		Example: "  trellis finding show 3\n  trellis finding show 3 --evidence bundle.json"}
	evidence := c.Flags().String("evidence", "", "file to compare with the evidence's hash")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		id, err := parseFinding(args[0])
		if err != nil {
			return err
		}
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		return o.printFinding(cmd.Context(), client, id, *evidence, "")
	}
	return c
}

func (o *options) printFinding(ctx context.Context, c *chain.Client, id chain.FindingID, evidence, done string) error {
	f, err := c.Finding(ctx, id)
	if err != nil {
		return err
	}
	_, now, err := c.Time(ctx)
	if err != nil {
		return err
	}
	row := describeFinding(f, now)
	if row.URI, err = c.FindingURI(ctx, f); err != nil {
		return err
	}
	if evidence != "" {
		hash, err := bundleHash(evidence)
		if err != nil {
			return err
		}
		same := hash == f.Evidence
		row.Matches = &same
	}
	if err := o.print(row, func(w io.Writer) { writeFinding(w, row, done) }); err != nil {
		return err
	}
	if row.Matches != nil && !*row.Matches {
		return &exitError{3, fmt.Errorf("%w of finding %d, whose SHA-256 is %s", errOtherEvidence, f.ID, f.Evidence)}
	}
	return nil
}

func writeFinding(w io.Writer, row filedRow, done string) {
	if done != "" {
		fmt.Fprintln(w, done)
	}
	fmt.Fprintf(w, "finding    %d of %s: %s\n", row.Finding, row.Code, row.state())
	fmt.Fprintf(w, "device     %s of project %d\n", row.Device, row.Project)
	fmt.Fprintf(w, "evidence   sha-256 %s", row.Evidence)
	if row.URI != "" {
		fmt.Fprintf(w, " at %q", row.URI) // anybody's words
	}
	fmt.Fprintln(w)
	if row.Matches != nil && *row.Matches {
		fmt.Fprintln(w, "           the file is the evidence")
	}
	fmt.Fprintf(w, "filed      %s by %s with a bond of %s IOTX\n", date(row.FiledAt), row.Filer, row.Bond.IOTX())
	switch row.State {
	case "open":
		fmt.Fprintf(w, "contest    until %s\n", date(row.ContestUntil))
	case "contested":
		fmt.Fprintf(w, "contested  by %s; the panel's case is %d\n", row.Contester, row.Case)
	case "stands":
		fmt.Fprintf(w, "counts     until %s; %s IOTX of the device's bond were taken\n", date(row.Until), row.Taken.IOTX())
	}
}

// state says in a word where the finding stands.
func (r filedRow) state() string {
	if r.Expired {
		return "expired"
	}
	return r.State
}

func newFindingList(o *options) *cobra.Command {
	c := &cobra.Command{Use: "list", Short: "List findings, the newest first", Args: cobra.NoArgs,
		Example: "  trellis finding list\n  trellis finding list --device did:io:0x… --json"}
	limit, look := c.Flags().Int("limit", 50, "number of findings to show"), c.Flags().Int("look", 1000, "number of the newest findings to look at")
	project, device := c.Flags().Uint64("project", 0, "only those of a project"), c.Flags().String("device", "", "only those against a device")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		var of common.Address
		var err error
		if *device != "" {
			if of, err = parseDevice(*device); err != nil {
				return err
			}
		}
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		return o.listFindings(cmd.Context(), client, *look, *limit, func(f chain.Finding) bool {
			return (*project == 0 || f.Project == epoch.Project(*project)) && (*device == "" || f.Device == of)
		})
	}
	return c
}

func (o *options) listFindings(ctx context.Context, c *chain.Client, look, limit int, keep func(chain.Finding) bool) error {
	_, now, err := c.Time(ctx)
	if err != nil {
		return err
	}
	found, err := c.Findings(ctx, look, limit, keep)
	if err != nil {
		return err
	}
	rows := []filedRow{}
	for _, f := range found {
		rows = append(rows, describeFinding(f, now))
	}
	return o.print(rows, func(w io.Writer) {
		fmt.Fprintf(w, "%-7s %-10s %7s %-32s %s\n", "FINDING", "STATE", "PROJECT", "CODE", "DEVICE")
		for _, r := range rows {
			fmt.Fprintf(w, "%-7d %-10s %7d %-32s %s\n", r.Finding, r.state(), r.Project, r.Code, r.Device)
		}
	})
}
