package main

import (
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/proofkind"
	"github.com/trellis-network/trellis/client/taskinput"
	"github.com/trellis-network/trellis/protocol/compute"
)

func newCompute(o *options) *cobra.Command {
	c := &cobra.Command{Use: "compute", Short: "Have programs run over a project's log, with evidence that contracts accept",
		Long: `A project publishes programs. Anybody asks for a result: what program, over which part of the log, for how much. Provers take the task
when its price is right, or are drawn; the market accepts a result with the kind of evidence that the program names: a zero-knowledge proof, the
signature of an attested enclave, the agreement of a quorum, or a private sum. What each costs and whom one trusts: trellis compute compare`,
		Example: `  trellis compute compare
  trellis compute program publish exceedance.json --code exceedance.wasm
  trellis compute request --program 1 --param limit=value:35 --max 2 --wait
  trellis compute task 0x…
  trellis compute verify 0x…`}
	c.AddCommand(newComputeProgram(o), newComputeRequest(o), newComputeTasks(o), newComputeTask(o), newComputeRefund(o), newComputeDeliver(o),
		newComputeProvers(o), newComputeProver(o), newComputeRewards(o), newComputeCompare(o), newComputeVerify(o), newComputePrivate(o),
		newComputeEnclave(o), newComputeCeremony(o), newComputeKeys(o), newComputeFaults(o))
	return c
}

// parseTask reads the id of a task.
func parseTask(text string) (common.Hash, error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(raw) != common.HashLength || !strings.HasPrefix(text, "0x") {
		return common.Hash{}, &exitError{2, fmt.Errorf("%q is not the id of a task: want 0x and 64 hex digits; see: trellis compute tasks", text)}
	}
	return common.Hash(raw), nil
}

// parseVersion reads the version of a program.
func parseVersion(text string) (uint32, error) {
	n, err := strconv.ParseUint(text, 10, 32)
	if err != nil || n == 0 || text[0] == '0' {
		return 0, &exitError{2, fmt.Errorf("%q is not the version of a program; see: trellis compute program list", text)}
	}
	return uint32(n), nil
}

// parseRoute reads the name of a route, or 0x and 8 hex digits.
func parseRoute(text string) (compute.Route, error) {
	for _, name := range compute.RouteNames() {
		if name == text {
			return compute.RouteOf(name), nil
		}
	}
	raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(raw) != 4 || !strings.HasPrefix(text, "0x") {
		return compute.Route{}, &exitError{2, fmt.Errorf("%q is no kind of evidence: it is one of %s", text, strings.Join(compute.RouteNames(), ", "))}
	}
	return compute.Route(raw), nil
}

// wordRow is a word of parameters or output for scripts.
type wordRow struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	Word  string `json:"word"`
	About string `json:"about,omitempty"`
}

func wordRows(words []taskinput.Word) []wordRow {
	rows := []wordRow{}
	for _, w := range words {
		rows = append(rows, wordRow{w.Name, w.Text, w.Value.Hex(), w.About})
	}
	return rows
}

func writeWords(w io.Writer, title string, rows []wordRow) {
	for i, r := range rows {
		if i > 0 {
			title = ""
		}
		fmt.Fprintf(w, "%-11s%-10s %s", title, r.Name, r.Value)
		if r.About != "" {
			fmt.Fprintf(w, "  (%s)", r.About)
		}
		fmt.Fprintln(w)
	}
}

// manifestOf reads the manifest of a task's program from a mirror, nil where the mirror has none.
func (o *options) manifestOf(ctx context.Context, files string, task compute.Task, hash common.Hash) *compute.Manifest {
	m, err := taskinput.Manifest(ctx, o.mirror(files, task.Project), hash)
	if err != nil {
		return nil
	}
	return m
}

// kindRow says what kind of evidence a route takes, for scripts.
type kindRow struct {
	Route string `json:"route"`
	Title string `json:"title"`
	Trust string `json:"trust"`
}

func kindOf(r compute.Route) kindRow {
	k := proofkind.ByRoute(r)
	return kindRow{k.Route, k.Title, k.Trust}
}

// orDash prints nothing as a dash.
func orDash(text string) string {
	if text == "" {
		return "-"
	}
	return text
}

// addressText prints an address, nothing for the zero one.
func addressText(a common.Address) string {
	if a == (common.Address{}) {
		return ""
	}
	return hexOf(a)
}
