package main

import (
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/predeploys"
)

// faultRow is a prover's fault for scripts. Times are seconds since the Unix epoch.
type faultRow struct {
	Fault    uint64           `json:"fault"`
	Prover   string           `json:"prover"`
	Operator chain.OperatorID `json:"operator"`
	Task     string           `json:"task"`
	Reason   string           `json:"reason"`
	Part     uint64           `json:"part"` // of its promise, of 10¹⁸
	At       uint64           `json:"at"`
}

func newComputeFaults(o *options) *cobra.Command {
	c := &cobra.Command{Use: "faults", Short: "List what provers did wrong: each costs stake of who answers for them", Args: cobra.NoArgs,
		Long: `Who told a quorum another output than the one it decided, or nothing, and who held a task and brought nothing, is noted on the chain. With a
fault's number anybody takes the stake that answers for it: trellis slash prove compute NUMBER`,
		Example: "  trellis compute faults\n  trellis compute faults note 0x…\n  trellis slash prove compute 3"}
	limit := c.Flags().Int("limit", 20, "so many at most")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		found, err := client.ProverFaults(cmd.Context(), *limit)
		if err != nil {
			return err
		}
		rows := []faultRow{}
		for _, f := range found {
			rows = append(rows, faultRow{f.ID, hexOf(f.Prover), f.Operator, f.Task.Hex(), f.Reason, f.Part, f.At})
		}
		return o.print(rows, func(w io.Writer) {
			if len(rows) == 0 {
				fmt.Fprintln(w, "no faults")
				return
			}
			fmt.Fprintf(w, "%-6s %-42s %-8s %-8s %9s  %s\n", "FAULT", "PROVER", "OPERATOR", "REASON", "PART", "TASK")
			for _, r := range rows {
				fmt.Fprintf(w, "%-6d %-42s %-8d %-8s %7.2f %%  %s\n", r.Fault, r.Prover, r.Operator, r.Reason, float64(r.Part)/1e16, r.Task)
			}
		})
	}
	c.AddCommand(newFaultsNote(o))
	return c
}

func newFaultsNote(o *options) *cobra.Command {
	c := &cobra.Command{Use: "note TASK", Short: "Note who told a quorum another output than it decided, or nothing; anybody can", Args: cobra.ExactArgs(1),
		Example: "  trellis compute faults note 0x…"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		task, err := parseTask(args[0])
		if err != nil {
			return err
		}
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		q, err := w.QuorumCase(ctx, task)
		if err != nil {
			return err
		}
		if q.Output == (common.Hash{}) {
			return &exitError{1, errors.New("the quorum has decided nothing; faults are known once it has")}
		}
		noted := []string{}
		for _, member := range q.Members {
			seat, err := w.QuorumSeat(ctx, task, member)
			if err != nil {
				return err
			}
			if seat.Noted || seat.Output == q.Output {
				continue
			}
			if err := w.NoteQuorumFault(ctx, task, member); err != nil {
				return fmt.Errorf("note %s: %w", member, err)
			}
			noted = append(noted, hexOf(member))
		}
		return o.print(noted, func(w io.Writer) {
			fmt.Fprintf(w, "noted %d of %d members; see: trellis compute faults\n", len(noted), len(q.Members))
		})
	}
	return c
}

func newProveCompute(o *options) *cobra.Command {
	c := &cobra.Command{Use: "compute FAULT", Short: "Prove what a prover did wrong in the market of tasks", Args: cobra.ExactArgs(1), Example: "  trellis compute faults\n  trellis slash prove compute 3"}
	flags := addProveFlags(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		number, err := strconv.ParseUint(args[0], 10, 64)
		if err != nil || number == 0 {
			return &exitError{2, fmt.Errorf("%q is not the number of a fault; see: trellis compute faults", args[0])}
		}
		return o.prove(cmd.Context(), flags, predeploys.ProversService, func(*chain.Client) ([]byte, error) { return chain.ComputeEvidence(number), nil })
	}
	return c
}
