package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/program"
)

type policyRow struct {
	Name    string       `json:"name"`
	Version uint32       `json:"version"`
	Format  string       `json:"format"`
	Hash    string       `json:"hash"`
	Summary string       `json:"summary"`
	Costs   policy.Costs `json:"costs"`
}

func newPolicy(o *options) *cobra.Command {
	c := &cobra.Command{Use: "policy", Short: "Check, hash and explain what a project pays for",
		Example: "  trellis policy check examples/air-quality/policy.yaml\n  trellis policy explain examples/air-quality/policy.yaml"}
	c.AddCommand(
		newPolicyCheck(o), newPolicyDiff(o),
		&cobra.Command{Use: "hash FILE", Short: "Print the hash that stands on the chain", Args: cobra.ExactArgs(1),
			RunE: func(_ *cobra.Command, args []string) error {
				return o.printPolicy(args[0], func(w io.Writer, p *policy.Policy) { fmt.Fprintln(w, p.Hash()) })
			}},
		newPolicyExplain(o), newPolicyTemplates(o),
	)
	c.AddCommand(newPolicyHistory(o))
	return c
}

func newPolicyCheck(o *options) *cobra.Command {
	c := &cobra.Command{Use: "check FILE", Short: "Say whether a policy is valid and what it costs to compute, or where it is wrong", Args: cobra.ExactArgs(1),
		Example: "  trellis policy check policy.yaml\n  trellis policy check policy.yaml --program points.wasm"}
	module := programFlag(c)
	c.RunE = func(_ *cobra.Command, args []string) error {
		p, err := readPolicyWith(args[0], *module)
		if err != nil {
			return err
		}
		defer p.Close()
		return o.printPolicy(args[0], printChecked)
	}
	return c
}

func newPolicyExplain(o *options) *cobra.Command {
	var page string
	c := &cobra.Command{Use: "explain FILE", Short: "Print a policy as a page that people understand", Args: cobra.ExactArgs(1),
		Example: "  trellis policy explain policy.yaml\n  trellis policy explain policy.yaml --html policy.html",
		RunE: func(_ *cobra.Command, args []string) error {
			p, err := readPolicy(args[0])
			if err != nil {
				return err
			}
			switch page {
			case "":
				return o.print(p.Explain(), func(w io.Writer) { fmt.Fprint(w, p.Explain().Markdown()) })
			case "-":
				_, err := io.WriteString(o.out, p.Explain().HTML())
				return err
			}
			if err := os.WriteFile(page, []byte(p.Explain().HTML()), 0o644); err != nil {
				return err
			}
			return o.print(map[string]string{"page": page}, func(w io.Writer) { fmt.Fprintln(w, page) })
		}}
	c.Flags().StringVar(&page, "html", "", "write a page that needs nothing else to this file; - prints it")
	return c
}

func (o *options) printPolicy(file string, text func(io.Writer, *policy.Policy)) error {
	p, err := readPolicy(file)
	if err != nil {
		return err
	}
	row := policyRow{p.Name(), p.Version(), p.Format(), p.Hash().Hex(), p.Summary(), p.Costs()}
	return o.print(row, func(w io.Writer) { text(w, p) })
}

// printChecked says what a policy holds and costs.
func printChecked(w io.Writer, p *policy.Policy) {
	var parts []string
	for _, part := range []struct {
		n        int
		one, all string
	}{
		{len(p.Checks()), "check", "checks"}, {len(p.OwnFeatures()), "own feature", "own features"}, {len(p.Peers()), "comparison", "comparisons"},
		{len(p.Eligibility()), "rule", "rules"}, {len(p.Groups()), "group", "groups"}, {len(p.Pools()), "pool", "pools"},
	} {
		switch {
		case part.n == 1:
			parts = append(parts, "1 "+part.one)
		case part.n > 1:
			parts = append(parts, fmt.Sprintf("%d %s", part.n, part.all))
		}
	}
	costs := p.Costs()
	fmt.Fprintf(w, "%s version %d is valid (%s): %s\nhash %s\n", p.Name(), p.Version(), p.Format(), strings.Join(parts, ", "), p.Hash())
	if p.Format() == policy.FormatV2 {
		fmt.Fprintf(w, "costs at most: %d units a reading (bound %d), %d a device (bound %d), %d an epoch\n",
			costs.Reading, policy.MaxReadingCost, costs.Device, policy.MaxDeviceCost, costs.Epoch)
	} else {
		fmt.Fprintf(w, "costs at most: %d units a reading, %d a device\n", costs.Reading, costs.Device)
	}
	if program := p.Program(); program != nil {
		fmt.Fprintf(w, "beside them a program with %d units of fuel a device: %s\n", program.Fuel, program.Hash)
	}
}

// readPolicy reads a manifest, as YAML or in its published form.
func readPolicy(file string) (*policy.Policy, error) {
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	parse := policy.Parse
	if bytes.HasPrefix(raw, []byte(`{"`)) {
		parse = policy.ParseCanonical
		raw = bytes.TrimSuffix(raw, []byte("\n")) // as editors leave it
	}
	p, err := parse(raw)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return p, nil
}

// programFlag adds --program to a command that takes a policy's file.
func programFlag(c *cobra.Command) *string {
	return c.Flags().String("program", "", "the WebAssembly module that the policy names, when its points come from a program")
}

// readPolicyWith is readPolicy with the module that the policy names, "" for none. The caller closes the policy.
func readPolicyWith(file, module string) (*policy.Policy, error) {
	p, err := readPolicy(file)
	if err != nil || module == "" {
		return p, err
	}
	wasm, err := readModule(module)
	if err != nil {
		return nil, err
	}
	if err := p.AttachProgram(wasm); err != nil {
		return nil, fmt.Errorf("%s: %w", module, err)
	}
	return p, nil
}

func readModule(file string) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, program.MaxBytes+1)) // one more, which is refused
}
