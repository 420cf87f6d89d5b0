package main

import (
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/protocol/policy"
)

type policyRow struct {
	Name    string `json:"name"`
	Version uint32 `json:"version"`
	Hash    string `json:"hash"`
	Summary string `json:"summary"`
}

func newPolicy(o *options) *cobra.Command {
	c := &cobra.Command{Use: "policy", Short: "Check, hash and explain what a project pays for",
		Example: "  trellis policy check examples/air-quality/policy.yaml\n  trellis policy explain examples/air-quality/policy.yaml"}
	c.AddCommand(
		&cobra.Command{Use: "check FILE", Short: "Say whether a policy is valid, and where it is not", Args: cobra.ExactArgs(1),
			RunE: func(_ *cobra.Command, args []string) error {
				return o.printPolicy(args[0], func(w io.Writer, p *policy.Policy) {
					fmt.Fprintf(w, "%s version %d is valid: %d checks, %d rules\nhash %s\n", p.Name(), p.Version(), len(p.Checks()), len(p.Eligibility()), p.Hash())
				})
			}},
		&cobra.Command{Use: "hash FILE", Short: "Print the hash that stands on the chain", Args: cobra.ExactArgs(1),
			RunE: func(_ *cobra.Command, args []string) error {
				return o.printPolicy(args[0], func(w io.Writer, p *policy.Policy) { fmt.Fprintln(w, p.Hash()) })
			}},
		&cobra.Command{Use: "explain FILE", Short: "Print a policy as a page that people understand", Args: cobra.ExactArgs(1),
			RunE: func(_ *cobra.Command, args []string) error {
				p, err := readPolicy(args[0])
				if err != nil {
					return err
				}
				return o.print(p.Explain(), func(w io.Writer) { fmt.Fprint(w, p.Explain().Markdown()) })
			}},
	)
	c.AddCommand(newPolicyHistory(o))
	return c
}

func (o *options) printPolicy(file string, text func(io.Writer, *policy.Policy)) error {
	p, err := readPolicy(file)
	if err != nil {
		return err
	}
	return o.print(policyRow{p.Name(), p.Version(), p.Hash().Hex(), p.Summary()}, func(w io.Writer) { text(w, p) })
}

// readPolicy reads a manifest, as YAML or in its published form.
func readPolicy(file string) (*policy.Policy, error) {
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	p, err := policy.Parse(raw)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return p, nil
}
