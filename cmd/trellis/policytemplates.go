package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/devnet/fleet/world"
	"github.com/trellis-network/trellis/examples"
	"github.com/trellis-network/trellis/protocol/policy"
)

type templateRow struct {
	Name    string `json:"name"`
	Rebuilt bool   `json:"rebuilt"`         // from the published rules of a real network
	Reading string `json:"reading"`         // type
	Fleet   string `json:"fleet,omitempty"` // kind of world that trellis up simulates for it; "" for none
	Summary string `json:"summary"`
	Hash    string `json:"hash"`
}

func newPolicyTemplates(o *options) *cobra.Command {
	return &cobra.Command{Use: "templates [NAME]", Short: "List the policies to start from, or print one", Args: cobra.MaximumNArgs(1),
		Long: `Without a name it lists the policies that come with Trellis; with one it prints the policy as it was written, to be changed in a copy.
What each pays for, and the sources of those that are rebuilt after real networks, stand in docs/templates.md.`,
		Example: `  trellis policy templates
  trellis policy templates weather > my.yaml
  trellis up --template weather`,
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 1 {
				t, err := findTemplate(args[0])
				if err != nil {
					return err
				}
				_, err = o.out.Write(t.Source())
				return err
			}
			return o.listTemplates()
		}}
}

func (o *options) listTemplates() error {
	rows, err := templateRows()
	if err != nil {
		return err
	}
	return o.print(rows, func(w io.Writer) { writeTemplates(w, rows) })
}

// findTemplate returns the template of a name, or an error that lists all.
func findTemplate(name string) (examples.Template, error) {
	if t, ok := examples.ByName(name); ok {
		return t, nil
	}
	rows, err := templateRows()
	if err != nil {
		return examples.Template{}, err
	}
	var list strings.Builder
	writeTemplates(&list, rows)
	return examples.Template{}, &exitError{2, fmt.Errorf("no template is named %q; there are:\n%s", name, strings.TrimSuffix(list.String(), "\n"))}
}

func templateRows() ([]templateRow, error) {
	var rows []templateRow
	for _, t := range examples.Templates() {
		p, err := policy.Parse(t.Source())
		if err != nil {
			return nil, fmt.Errorf("template %s: %w", t.Name, err)
		}
		row := templateRow{Name: t.Name, Rebuilt: t.Rebuilt, Reading: p.ReadingType(), Summary: p.Summary(), Hash: p.Hash().Hex()}
		for _, kind := range world.Kinds() {
			if typ, _, _ := world.Schema(kind); typ == row.Reading {
				row.Fleet = kind
			}
		}
		rows = append(rows, row)
	}
	return rows, nil
}

func writeTemplates(w io.Writer, rows []templateRow) {
	for _, r := range rows {
		fmt.Fprintf(w, "%-10s %s\n", r.Name, r.Summary)
	}
}

// upPolicy returns what --policy or --template names, or the air-quality example.
func upPolicy(file, template, module string) (*policy.Policy, error) {
	switch {
	case file != "" && template != "":
		return nil, &exitError{2, errors.New("--policy and --template name two policies; give one")}
	case file != "":
		return readPolicyWith(file, module)
	case module != "":
		return nil, &exitError{2, errors.New("--program belongs to a policy: name that with --policy")}
	case template == "":
		return policy.Parse(examples.AirQuality)
	}
	t, err := findTemplate(template)
	if err != nil {
		return nil, err
	}
	return policy.Parse(t.Source())
}
