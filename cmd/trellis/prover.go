package main

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute/remote"
	"github.com/trellis-network/trellis/service/prover/execute/remote/conform"
	"github.com/trellis-network/trellis/service/prover/market"
)

func newProver(o *options) *cobra.Command {
	c := &cobra.Command{Use: "prover", Short: "Look at a prover of the compute market, and check one of your own",
		Example: "  trellis prover status\n  trellis prover check 127.0.0.1:7300"}
	c.AddCommand(newProverStatus(o), newProverCheck(o))
	return c
}

func newProverStatus(o *options) *cobra.Command {
	c := &cobra.Command{Use: "status [URL]", Short: "Tell what a running prover does: its promises, and how far its tasks are", Args: cobra.MaximumNArgs(1),
		Long:    `Asks a prover on this machine, by default those of the network that runs in this home, and else one on 127.0.0.1:8099.`,
		Example: "  trellis prover status\n  trellis prover status http://127.0.0.1:8099 --json"}
	c.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			if e, err := o.endpoints(); err == nil && len(e.Provers) > 0 {
				args = e.Provers
			} else {
				args = []string{"http://127.0.0.1:8099"}
			}
		}
		all := []market.Status{}
		for _, url := range args {
			s, err := askProver(cmd.Context(), url)
			if err != nil {
				return err
			}
			all = append(all, s)
		}
		return o.print(all, func(w io.Writer) {
			for _, s := range all {
				writeProver(w, s)
			}
		})
	}
	return c
}

func askProver(ctx context.Context, url string) (s market.Status, err error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, strings.TrimSuffix(url, "/")+"/status", nil)
	if err != nil {
		return s, &exitError{2, err}
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		return s, fmt.Errorf("ask the prover; is it running? (trellis run prover): %w", err)
	}
	defer answer.Body.Close()
	const most = 16 << 20
	raw, err := io.ReadAll(io.LimitReader(answer.Body, most))
	if err == nil && answer.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %s", answer.Status, strings.TrimSpace(string(raw)))
	}
	if err == nil {
		err = json.Unmarshal(raw, &s)
	}
	if err != nil {
		return s, fmt.Errorf("ask the prover at %s: %w", url, err)
	}
	return s, nil
}

func writeProver(w io.Writer, s market.Status) {
	fmt.Fprintf(w, "%s  block %d, %.0f s ago  promises %d of %d  memory %d of %d MiB\n", s.Account.Hex(), s.Block, s.Age, s.Promised, s.Capacity, s.Memory>>20, s.Budget>>20)
	for _, j := range s.Jobs {
		line := fmt.Sprintf("  %s  project %d  %-20s %-10s", j.Task.Hex(), j.Project, j.Program, j.Phase)
		switch {
		case j.Progress != nil:
			line += fmt.Sprintf(" %s %d/%d, %.0f s of about %.0f", j.Progress.Stage, j.Progress.Done, j.Progress.Total, j.Running, j.Estimate)
		case j.Why != "":
			line += " " + j.Why
		}
		if j.Promised {
			line += "  promised"
		}
		fmt.Fprintln(w, line)
	}
}

func newProverCheck(o *options) *cobra.Command {
	c := &cobra.Command{Use: "check ADDR", Short: "Check whether a prover of your own keeps to trellis.prover.v1", Args: cobra.ExactArgs(1),
		Long: `Runs the conformance kit against a prover: HOST:PORT of this machine, unix:///PATH or tls://HOST:PORT. It gives it the sample program, or yours
with --manifest and --code. It exits with 3 when a case fails. docs/spec/prover.md is the specification, examples/prover the smallest that passes.`,
		Example: `  trellis prover check 127.0.0.1:7300
  trellis prover check tls://gpu.example:7300 --tls-ca ca.pem --manifest manifest.json --code guest.elf --json`}
	var t remote.TLS
	var manifest, code, params string
	var cfg conform.Config
	f := c.Flags()
	f.StringVar(&t.CA, "tls-ca", "", "certificates in PEM that are trusted (default the system's)")
	f.StringVar(&t.Cert, "tls-cert", "", "certificate by which the prover knows this side")
	f.StringVar(&t.Key, "tls-key", "", "its key")
	f.StringVar(&manifest, "manifest", "", "manifest of a program that the prover takes (default the sample program's)")
	f.StringVar(&code, "code", "", "file of the program's code, with --manifest")
	f.StringVar(&params, "params", "", "the program's parameters in hex")
	f.DurationVar(&cfg.Limit, "limit", time.Minute, "how long one job may take")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		var err error
		if cfg.Manifest, cfg.Code, err = readProgram(manifest, code); err != nil {
			return &exitError{2, err}
		}
		if cfg.Params, err = hex.DecodeString(strings.TrimPrefix(params, "0x")); err != nil {
			return &exitError{2, fmt.Errorf("--params: %w", err)}
		}
		conn, _, err := remote.Dial(args[0], t)
		if err != nil {
			return &exitError{2, err}
		}
		defer conn.Close()
		outcomes := conform.Run(cmd.Context(), conn, cfg)
		if err := o.print(outcomes, func(w io.Writer) { writeCases(w, outcomes) }); err != nil {
			return err
		}
		if !conform.Passed(outcomes) {
			return &exitError{3, errors.New("the prover does not keep to trellis.prover.v1")}
		}
		return nil
	}
	return c
}

// readProgram returns nothing without a manifest.
func readProgram(manifest, code string) (*compute.Manifest, []byte, error) {
	if (manifest == "") != (code == "") {
		return nil, nil, errors.New("--manifest and --code belong together")
	}
	if manifest == "" {
		return nil, nil, nil
	}
	raw, err := os.ReadFile(manifest)
	if err != nil {
		return nil, nil, err
	}
	m, err := compute.ParseManifest(raw)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", manifest, err)
	}
	program, err := os.ReadFile(code)
	return m, program, err
}

func writeCases(w io.Writer, outcomes []conform.Outcome) {
	passed := 0
	for _, o := range outcomes {
		fmt.Fprintf(w, "%-8s %-16s %7.0f ms  %s\n", o.Verdict, o.Case, float64(o.Took.Microseconds())/1000, o.Text)
		if o.Seen != "" {
			fmt.Fprintf(w, "%28s%s\n", "", o.Seen)
		}
		if o.Verdict == conform.Pass {
			passed++
		}
	}
	fmt.Fprintf(w, "\n%d of %d cases passed\n", passed, len(outcomes))
}
