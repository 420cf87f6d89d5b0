package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/devnet/fraudlab"
)

// labFlags are what the lab is told.
type labFlags struct {
	kind, data, page string
	devices, hours   int
	seed, seeds      uint64
	policy, program  string
	small            bool
}

func newFraudLab(o *options) *cobra.Command {
	var f labFlags
	kinds := slices.Sorted(maps.Keys(fraudlab.Templates))
	c := &cobra.Command{Use: "lab", Short: "Try known attacks on a kind of network, and print what is found and what it earns", Args: cobra.NoArgs,
		Long: `Puts attackers into a made-up world, or with --data into recordings of a real one; runs all detectors; and has the policy pay.
Prints for each attack how many attackers are found, how many of those who are accused are attackers, how many honest devices are
accused, and what the attack returns for its cost, where an honest device returns 1.5. A number in bold pays better than honesty.`,
		Example: `  trellis fraud lab --kind weather
  trellis fraud lab --kind radio --data ../shared/data --json
  trellis fraud lab --page docs/fraud.md --data ../shared/data`}
	c.Flags().StringVar(&f.kind, "kind", "weather", "network: "+strings.Join(kinds, ", "))
	c.Flags().StringVar(&f.data, "data", "", "folder of real data: count who is accused there, and attack it")
	c.Flags().StringVar(&f.page, "page", "", "write the whole page of all kinds into this file")
	c.Flags().IntVar(&f.devices, "devices", 0, "honest devices; default that of the kind")
	c.Flags().IntVar(&f.hours, "hours", 0, "length of the epoch; default that of the kind")
	c.Flags().Uint64Var(&f.seed, "seed", 11, "of the first world")
	c.Flags().Uint64Var(&f.seeds, "seeds", 2, "number of worlds, with the seeds from the first on")
	c.Flags().StringVar(&f.policy, "policy", "", "policy whose payments are compared; default the template of the kind")
	c.Flags().StringVar(&f.program, "program", "", "the WebAssembly module that the policy names, when its points come from a program")
	c.Flags().BoolVar(&f.small, "small", false, "the small trial that a test compares with docs/fraud.md")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		if f.page != "" {
			return o.fraudPage(cmd, f, kinds)
		}
		if !slices.Contains(kinds, f.kind) || f.seeds == 0 || f.seeds > 100 || f.devices < 0 || f.hours < 0 || f.hours > 240 {
			return &exitError{2, fmt.Errorf("--kind is one of %s; --seeds 1 to 100; --hours up to 240", strings.Join(kinds, ", "))}
		}
		return o.fraudLab(cmd, f)
	}
	return c
}

func (o *options) fraudLab(cmd *cobra.Command, f labFlags) error {
	config := fraudlab.Default(f.kind)
	if f.small {
		config = fraudlab.Small(f.kind)
	} else {
		config.Seeds = nil
		for i := range f.seeds {
			config.Seeds = append(config.Seeds, f.seed+i)
		}
	}
	if f.devices > 0 {
		config.Devices = f.devices
	}
	if f.hours > 0 {
		config.Hours = f.hours
	}
	card, err := o.tryAttacks(cmd, config, f)
	if err != nil {
		return err
	}
	return o.print(card, func(w io.Writer) {
		card.Markdown(w)
		if card.Real != nil {
			fraudlab.RealMarkdown(w, card.Real)
		}
	})
}

func (o *options) tryAttacks(cmd *cobra.Command, config fraudlab.Config, f labFlags) (*fraudlab.Card, error) {
	bar := newProgress(os.Stderr, o.json)
	config.Progress = func(done, all int) { bar.Step("attacks on "+config.Kind, done, all) }
	var real []fraudlab.RealRow
	var err error
	if f.data != "" {
		if real, err = fraudlab.Real(f.data, config.Kind); err != nil {
			return nil, fmt.Errorf("%w", err)
		}
		if config.Kind == "radio" { // the only recordings that are large enough to attack
			if config.Recorded, err = fraudlab.Recorded(f.data, config.Kind); err != nil {
				return nil, err
			}
		}
	}
	switch { // the recordings are a sample of frames, which no policy pays
	case f.policy != "":
		config.Policy, err = readPolicyWith(f.policy, f.program)
	case config.Recorded == nil:
		config.Policy, err = fraudlab.Template(config.Kind)
	}
	if err != nil {
		return nil, err
	}
	card, err := fraudlab.Run(cmd.Context(), config)
	if err != nil {
		return nil, err
	}
	if card.Real = real; config.Recorded != nil {
		card.Data = real[0].Data
	}
	return card, nil
}

// fraudPage writes docs/fraud.md.
func (o *options) fraudPage(cmd *cobra.Command, f labFlags, kinds []string) error {
	var page fraudlab.Page
	for _, kind := range []string{"weather", "radio", "compute", "air"} {
		f.kind = kind
		for _, trial := range []struct {
			config fraudlab.Config
			into   *[]*fraudlab.Card
			data   string
		}{{fraudlab.Default(kind), &page.Full, ""}, {fraudlab.Small(kind), &page.Small, ""}} {
			card, err := o.tryAttacks(cmd, trial.config, labFlags{kind: kind, policy: f.policy, program: f.program})
			if err != nil {
				return err
			}
			*trial.into = append(*trial.into, card)
		}
		if f.data == "" {
			continue
		}
		rows, err := fraudlab.Real(f.data, kind)
		if err != nil && !errors.Is(err, fraudlab.ErrNoData) {
			return err
		}
		page.Real = append(page.Real, rows...)
		if kind == "radio" {
			card, err := o.tryAttacks(cmd, fraudlab.Default(kind), f)
			if err != nil {
				return err
			}
			page.Attacked = append(page.Attacked, card)
		}
	}
	var text strings.Builder
	page.Markdown(&text)
	if err := os.WriteFile(f.page, []byte(text.String()), 0o644); err != nil {
		return err
	}
	_, err := fmt.Fprintf(o.out, "wrote %s\n", f.page)
	return err
}
