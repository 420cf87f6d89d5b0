package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/proofkind"
	"github.com/trellis-network/trellis/client/taskinput"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// taskRow is a task for scripts. Times are seconds since the Unix epoch, those of the window milliseconds; amounts are wei.
type taskRow struct {
	Task        string       `json:"task"`
	State       string       `json:"state"`
	Project     uint64       `json:"project"`
	Version     uint32       `json:"version"`
	Program     string       `json:"program,omitempty"` // by its manifest
	Manifest    string       `json:"manifest"`
	Mode        string       `json:"mode"`
	Evidence    kindRow      `json:"evidence"`
	Simulated   bool         `json:"simulated,omitempty"` // the enclave is: nothing stands behind it
	Enclave     string       `json:"enclave,omitempty"`   // what kind signed
	LogStart    uint64       `json:"logStart"`
	LogEnd      uint64       `json:"logEnd"`
	LogRoot     string       `json:"logRoot"`
	FieldRoot   string       `json:"fieldRoot,omitempty"`
	KeysRoot    string       `json:"keysRoot,omitempty"`
	WindowStart uint64       `json:"windowStart"`
	WindowEnd   uint64       `json:"windowEnd"`
	Params      []wordRow    `json:"params"`
	Requester   string       `json:"requester"`
	Nonce       uint64       `json:"nonce"`
	AskedAt     uint64       `json:"askedAt"`
	Price       units.Amount `json:"price"` // that a prover gets now, or got, before fees
	MinPrice    units.Amount `json:"minPrice"`
	MaxPrice    units.Amount `json:"maxPrice"`
	Collateral  units.Amount `json:"collateral"`
	Deadline    uint64       `json:"deadline"`
	Consumer    string       `json:"consumer,omitempty"`
	Prover      string       `json:"prover,omitempty"`
	Until       uint64       `json:"until,omitempty"` // of who holds it
	Attempts    int          `json:"attempts,omitempty"`
	DoneAt      uint64       `json:"doneAt,omitempty"`
	Seconds     uint64       `json:"seconds,omitempty"` // from the request to the result
	OutputHash  string       `json:"outputHash,omitempty"`
	Output      []wordRow    `json:"output,omitempty"`
	Quorum      *quorumRow   `json:"quorum,omitempty"`
	Next        string       `json:"next,omitempty"`
}

// quorumRow is a task's quorum for scripts.
type quorumRow struct {
	Round       int      `json:"round"`
	Needed      int      `json:"needed"`
	Committed   int      `json:"committed"`
	Told        int      `json:"told"`
	CommitUntil uint64   `json:"commitUntil,omitempty"`
	RevealUntil uint64   `json:"revealUntil,omitempty"`
	Members     []string `json:"members"`
	Decided     bool     `json:"decided"`
	Failed      bool     `json:"failed,omitempty"`
}

// describeTask tells all that the chain has of a task, words by the names of the program's manifest where the mirror has that.
func (o *options) describeTask(ctx context.Context, client *chain.Client, asked chain.TaskRequested, place chain.Place, files string) (taskRow, error) {
	record, err := client.TaskRecord(ctx, asked.ID)
	if err != nil {
		return taskRow{}, err
	}
	quote, err := client.Quote(ctx, asked.ID, asked.Terms)
	if err != nil {
		return taskRow{}, err
	}
	t, offer := asked.Task, asked.Terms.Offer
	row := taskRow{
		Task: asked.ID.Hex(), State: quote.State.String(), Project: uint64(t.Project), Version: t.Version, Manifest: asked.Manifest.Hex(), Mode: offer.Mode.String(),
		Evidence: kindOf(asked.Terms.Route), LogStart: t.LogStart, LogEnd: t.LogEnd, LogRoot: t.LogRoot.Hex(), FieldRoot: hashText(t.FieldRoot),
		KeysRoot: hashText(t.KeysRoot), WindowStart: t.WindowStart, WindowEnd: t.WindowEnd, Requester: hexOf(t.Requester), Nonce: t.Nonce, AskedAt: place.Time,
		Price: quote.Price, MinPrice: offer.MinPrice, MaxPrice: offer.MaxPrice, Collateral: offer.Collateral, Deadline: offer.Deadline,
		Consumer: addressText(offer.Consumer), Prover: addressText(record.Prover), Until: quote.Until, Attempts: record.Attempts,
	}
	m := o.manifestOf(ctx, files, t, asked.Manifest)
	if m == nil {
		m = &compute.Manifest{}
	}
	row.Program, row.Params = m.Name, wordRows(taskinput.Named(m.Params, t.Params))
	if err := o.describeResult(ctx, client, asked, m, &row); err != nil {
		return row, err
	}
	if offer.Mode == chain.TaskQuorum {
		if row.Quorum, err = describeQuorum(ctx, client, asked.ID); err != nil {
			return row, err
		}
	}
	_, now, err := client.Time(ctx)
	row.Next = nextOf(row, quote, offer, now)
	return row, err
}

// describeResult adds what a task's result says, and what its evidence is worth.
func (o *options) describeResult(ctx context.Context, client *chain.Client, asked chain.TaskRequested, m *compute.Manifest, row *taskRow) error {
	done, place, err := client.Done(ctx, asked.ID)
	if err != nil || done == nil {
		return err
	}
	row.Price, row.Prover, row.DoneAt, row.Seconds = done.Price, hexOf(done.Prover), place.Time, place.Time-row.AskedAt
	row.Output = wordRows(taskinput.Named(m.Output, done.Output))
	if row.AskedAt == 0 {
		row.Seconds = 0
	}
	record, err := client.TaskRecord(ctx, asked.ID)
	if err != nil {
		return err
	}
	row.OutputHash = record.Output.Hex()
	if asked.Terms.Route != compute.RouteOf(compute.Attested) {
		return nil
	}
	key, err := client.EnclaveOf(ctx, place, asked)
	if errors.Is(err, chain.ErrNotBrought) || err == nil && key.Since.IsZero() {
		return nil
	} else if err != nil {
		return err
	}
	row.Enclave, row.Simulated = key.Kind, key.IsSimulated()
	if row.Simulated {
		row.Evidence.Trust = proofkind.SimulatedNote
	}
	return nil
}

func describeQuorum(ctx context.Context, client *chain.Client, task common.Hash) (*quorumRow, error) {
	q, err := client.QuorumCase(ctx, task)
	if err != nil {
		return nil, err
	}
	row := &quorumRow{q.Round + 1, q.Needed, q.Committed, q.Told, q.CommitUntil, q.RevealUntil, []string{}, q.Output != (common.Hash{}), q.Failed}
	for _, member := range q.Members {
		row.Members = append(row.Members, hexOf(member))
	}
	return row, nil
}

// nextOf says what anybody can do about a task now.
func nextOf(row taskRow, q chain.TaskQuote, offer chain.Offer, now uint64) string {
	switch {
	case q.State == chain.TaskUndelivered:
		return "trellis compute deliver " + row.Task
	case q.State == chain.TaskFulfilled:
		return "trellis compute verify " + row.Task
	case q.State == chain.TaskRefunded:
		return ""
	case now >= offer.Deadline || row.Quorum != nil && row.Quorum.Failed:
		return "trellis compute refund " + row.Task
	}
	return ""
}

// showTask prints a task as it is after done.
func (o *options) showTask(ctx context.Context, client *chain.Client, id common.Hash, files, done string) error {
	asked, place, err := client.Asked(ctx, id)
	if err != nil {
		return err
	}
	row, err := o.describeTask(ctx, client, asked, place, files)
	if err != nil {
		return err
	}
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		writeTask(w, row)
	})
}

func writeTask(w io.Writer, r taskRow) {
	fmt.Fprintf(w, "task       %s, %s\n", r.Task, r.State)
	fmt.Fprintf(w, "program    version %d of project %d", r.Version, r.Project)
	if r.Program != "" {
		fmt.Fprintf(w, ", %s", r.Program)
	}
	fmt.Fprintf(w, "\nreads      entries %d to %d, root %s\n", r.LogStart, r.LogEnd, r.LogRoot)
	writeWords(w, "params", r.Params)
	fmt.Fprintf(w, "evidence   %s: %s\ntrust      %s\n", r.Evidence.Route, r.Evidence.Title, r.Evidence.Trust)
	fmt.Fprintf(w, "requester  %s, at %s\n", r.Requester, date(r.AskedAt))
	switch {
	case r.DoneAt != 0:
		fmt.Fprintf(w, "price      %s IOTX, %d s after the request\n", r.Price.IOTX(), r.Seconds)
	default:
		fmt.Fprintf(w, "price      %s IOTX now, in %s from %s to %s, collateral %s\n", r.Price.IOTX(), r.Mode, r.MinPrice.IOTX(), r.MaxPrice.IOTX(), r.Collateral.IOTX())
		fmt.Fprintf(w, "deadline   %s\n", date(r.Deadline))
	}
	if r.Prover != "" {
		who := "prover"
		if r.Attempts > 0 && r.DoneAt == 0 && r.Until == 0 {
			who = "failed by"
		}
		fmt.Fprintf(w, "%-11s%s", who, r.Prover)
		if r.Until != 0 {
			fmt.Fprintf(w, ", until %s", date(r.Until))
		}
		fmt.Fprintln(w)
	}
	if q := r.Quorum; q != nil {
		fmt.Fprintf(w, "quorum     round %d: %d members, %d committed, %d told, %d have to agree\n", q.Round, len(q.Members), q.Committed, q.Told, q.Needed)
	}
	if r.Consumer != "" {
		fmt.Fprintf(w, "consumer   %s\n", chain.ContractName(common.HexToAddress(r.Consumer)))
	}
	writeWords(w, "output", r.Output)
	if r.Next != "" {
		fmt.Fprintf(w, "next       %s\n", r.Next)
	}
}

func newComputeTask(o *options) *cobra.Command {
	c := &cobra.Command{Use: "task TASK", Short: "Show a task: where it stands, what it costs now, its result, and whom its evidence has one trust", Args: cobra.ExactArgs(1),
		Example: "  trellis compute task 0x…\n  trellis compute task 0x… --json"}
	files := mirrorOf(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		id, err := parseTask(args[0])
		if err != nil {
			return err
		}
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		return o.showTask(cmd.Context(), client, id, *files, "")
	}
	return c
}

func newComputeTasks(o *options) *cobra.Command {
	c := &cobra.Command{Use: "tasks", Short: "List tasks, the newest first", Args: cobra.NoArgs,
		Example: "  trellis compute tasks\n  trellis compute tasks --project 2 --state open --json"}
	project := c.Flags().Uint64("project", 0, "only those about this project's log")
	requester := c.Flags().String("requester", "", "only those of this account: an address, or the name of a key in this home")
	state := c.Flags().String("state", "", "only those in this state: open, drawing, locked, assigned, quorum, fulfilled, undelivered or refunded")
	limit, files := c.Flags().Int("limit", 20, "number of tasks"), mirrorOf(c)
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		var who common.Address
		if *requester != "" {
			var err error
			if who, err = o.address(*requester); err != nil {
				return err
			}
		}
		return o.listTasks(cmd.Context(), epoch.Project(*project), who, *state, *limit, *files)
	}
	return c
}

func (o *options) listTasks(ctx context.Context, p epoch.Project, requester common.Address, state string, limit int, files string) error {
	client, err := o.chain(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	rows, failed := []taskRow{}, error(nil)
	// Each is described as it comes: how many blocks are read depends on how many are in the state.
	_, err = client.Tasks(ctx, p, requester, limit, func(e chain.Event) bool {
		row, err := o.describeTask(ctx, client, e.What.(chain.TaskRequested), e.Place, files)
		failed = errors.Join(failed, err)
		keep := err == nil && (state == "" || row.State == state)
		if keep {
			rows = append(rows, row)
		}
		return keep
	})
	if err = errors.Join(err, failed); err != nil {
		return err
	}
	return o.print(rows, func(w io.Writer) {
		if len(rows) == 0 {
			fmt.Fprintln(w, "no tasks; ask for one with: trellis compute request")
			return
		}
		fmt.Fprintf(w, "%-66s %-11s %-7s %-7s %-20s %12s  %s\n", "TASK", "STATE", "PROJECT", "VERSION", "EVIDENCE", "IOTX", "PROVER")
		for _, r := range rows {
			fmt.Fprintf(w, "%-66s %-11s %-7d %-7d %-20s %12s  %s\n", r.Task, r.State, r.Project, r.Version, r.Evidence.Route, r.Price.IOTX(), orDash(r.Prover))
		}
	})
}

// onTask runs do about the task named by text and shows it afterwards.
func (o *options) onTask(ctx context.Context, from, text, files, done string, do func(*chain.Writer, chain.TaskRequested) error) error {
	id, err := parseTask(text)
	if err != nil {
		return err
	}
	w, err := o.writer(ctx, from)
	if err != nil {
		return err
	}
	defer w.Close()
	asked, _, err := w.Asked(ctx, id)
	if err != nil {
		return err
	}
	if err := do(w, asked); err != nil {
		return err
	}
	return o.showTask(ctx, w.Client, id, files, done)
}

func newComputeRefund(o *options) *cobra.Command {
	c := &cobra.Command{Use: "refund TASK", Short: "Give a requester its coins back when nobody can bring a result any more; anybody can", Args: cobra.ExactArgs(1),
		Long: `A task ends at its deadline, or when its quorum can decide no more; before, it cannot be taken back, for provers may be at work on it. The coins
go to what the requester has in the market: trellis compute prover withdraw takes them out.`,
		Example: "  trellis compute refund 0x…"}
	from, files := fromFlag(c), mirrorOf(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onTask(cmd.Context(), *from, args[0], *files, "Refunded.", func(w *chain.Writer, asked chain.TaskRequested) error {
			return w.RefundTask(cmd.Context(), asked.ID, asked.Terms)
		})
	}
	return c
}

func newComputeDeliver(o *options) *cobra.Command {
	c := &cobra.Command{Use: "deliver TASK", Short: "Give a result to the consumer that failed to take it; anybody can", Args: cobra.ExactArgs(1),
		Example: "  trellis compute deliver 0x…\n  trellis compute deliver 0x… --gas 3000000"}
	from, files := fromFlag(c), mirrorOf(c)
	gas := c.Flags().Uint64("gas", 0, "gas of the transaction; default what it takes now")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onTask(cmd.Context(), *from, args[0], *files, "Delivered.", func(w *chain.Writer, asked chain.TaskRequested) error {
			done, _, err := w.Done(cmd.Context(), asked.ID)
			if err != nil {
				return err
			}
			if done == nil {
				return fmt.Errorf("%w: %s has no result", errNotComputed, asked.ID)
			}
			return w.DeliverTask(cmd.Context(), asked, done.Output, *gas)
		})
	}
	return c
}
