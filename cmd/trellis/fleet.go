package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/archive"
	"github.com/trellis-network/trellis/devnet/fleet"
	"github.com/trellis-network/trellis/devnet/fleet/recording"
	"github.com/trellis-network/trellis/devnet/fleet/world"
	"github.com/trellis-network/trellis/types/units"
)

func newFleet(o *options) *cobra.Command {
	c := &cobra.Command{Use: "fleet", Short: "Simulate fleets of devices, import recorded ones, and score them without a chain",
		Long: `Makes archives: folders that hold all that epochs are scored from, with a log that is signed by every device, in virtual time.
What a world is made of, its faults and the format of archives stand in docs/spec/fleet.md.`,
		Example: `  trellis fleet simulate --kind weather --devices 1000 --hours 24 --seed 7 --out week
  trellis fleet import --kind radio --data ../shared/data/helium-lorawan-odbl --out helium
  trellis fleet score week --policy policy.yaml
  trellis fleet show week`}
	c.AddCommand(newFleetKinds(o), newFleetSimulate(o), newFleetImport(o), newFleetScore(o), newFleetShow(o))
	return c
}

type fleetKindRow struct {
	Kind   string         `json:"kind"`
	Type   string         `json:"type"`
	Fields []string       `json:"fields"`
	Faults map[string]int `json:"faults"` // devices in 1,000
}

func newFleetKinds(o *options) *cobra.Command {
	return &cobra.Command{Use: "kinds", Short: "List the kinds of world, what their devices send, and their faults in 1,000 devices", Args: cobra.NoArgs,
		Example: "  trellis fleet kinds",
		RunE: func(*cobra.Command, []string) error {
			var rows []fleetKindRow
			for _, kind := range world.Kinds() {
				row := fleetKindRow{Kind: kind, Faults: map[string]int{}}
				row.Type, row.Fields, _ = world.Schema(kind)
				names, of := world.Faults(kind)
				for i, name := range names {
					row.Faults[name] = of[i]
				}
				rows = append(rows, row)
			}
			return o.print(rows, func(w io.Writer) {
				for _, r := range rows {
					names, of := world.Faults(r.Kind)
					for i := range names {
						names[i] += "=" + strconv.Itoa(of[i])
					}
					fmt.Fprintf(w, "%-10s %s\n           %s\n           faults %s\n", r.Kind, r.Type, strings.Join(r.Fields, ", "), strings.Join(names, ","))
				}
			})
		}}
}

// archiveFlags are what both ways to make an archive take.
type archiveFlags struct {
	kind, out, start     string
	hours                int
	seed                 uint64
	plan                 fleet.Plan
	budget, paid, burned string
}

func (f *archiveFlags) add(c *cobra.Command) {
	flags := c.Flags()
	flags.StringVar(&f.out, "out", "", "folder of the archive, new or empty (required)")
	flags.Uint64Var(&f.seed, "seed", 1, "the same seed gives the same bytes; whoever knows it can sign for all devices")
	flags.DurationVar(&f.plan.Epoch, "epoch", time.Hour, "length of an epoch's window")
	flags.DurationVar(&f.plan.Delay, "delay", time.Minute, "from the end of a window until its epoch is pinned")
	flags.StringVar(&f.budget, "budget", "100", "what an epoch may pay, in IOTX")
	flags.StringVar(&f.paid, "paid", "0", "what those who use the network paid for each epoch, in IOTX")
	flags.StringVar(&f.burned, "burned", "0", "how much of it was burned, in IOTX")
	flags.Uint64Var(&f.plan.ChainID, "chain-id", 4690, "chain that the readings name")
	flags.Uint64Var(&f.plan.Project, "project", 1, "project that the readings name")
	for _, name := range []string{"out", "kind"} {
		if err := c.MarkFlagRequired(name); err != nil {
			panic(err) // the flag was added above
		}
	}
}

// complete reads the flags' texts.
func (f *archiveFlags) complete() error {
	f.plan.Dir = f.out
	for _, part := range []struct {
		flag, text string
		into       *units.Amount
	}{{"budget", f.budget, &f.plan.Budget}, {"paid", f.paid, &f.plan.Paid}, {"burned", f.burned, &f.plan.Burned}} {
		var err error
		if *part.into, err = units.ParseIOTX(part.text); err != nil {
			return &exitError{2, fmt.Errorf("--%s: %w", part.flag, err)}
		}
	}
	if f.plan.Project == 0 || f.plan.ChainID == 0 {
		return &exitError{2, errors.New("--project and --chain-id count from 1")}
	}
	if f.plan.Epoch <= 0 {
		return &exitError{2, fmt.Errorf("--epoch %s: want one second or more", f.plan.Epoch)}
	}
	return nil
}

func parseStart(text string) (time.Time, error) {
	if text == "" {
		return world.DefaultStart, nil
	}
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return at, &exitError{2, fmt.Errorf("--start: %q is not a time such as 2026-03-02T00:00:00Z", text)}
	}
	return at.UTC(), nil
}

func newFleetSimulate(o *options) *cobra.Command {
	var f archiveFlags
	cfg := world.Config{}
	var faults string
	c := &cobra.Command{Use: "simulate", Short: "Write what a made-up fleet measures into an archive", Args: cobra.NoArgs,
		Long: `Runs a world in virtual time and writes the log that its devices sign, the epochs' inputs, and what is true of each device into a
folder. The same flags give the same bytes on every machine.`,
		Example: `  trellis fleet simulate --kind weather --devices 1000 --hours 24 --seed 7 --out week
  trellis fleet simulate --kind radio --devices 500 --hours 6 --faults none --out air
  trellis fleet simulate --kind compute --devices 100000 --hours 1 --unsigned --out speed --json`}
	c.Flags().StringVar(&f.kind, "kind", "", "kind of world: "+strings.Join(world.Kinds(), ", ")+" (required)")
	c.Flags().IntVar(&cfg.Devices, "devices", 1000, "number of devices")
	c.Flags().IntVar(&f.hours, "hours", 24, "hours of virtual time")
	c.Flags().DurationVar(&cfg.Interval, "interval", 0, "between two measurements of a device (default that of the kind)")
	c.Flags().StringVar(&f.start, "start", "", "when the world begins (default 2026-03-02T00:00:00Z)")
	c.Flags().StringVar(&faults, "faults", "", "devices in 1,000 that have each fault, such as stuck=20,late=5, or none (default the kind's own mix; see: trellis fleet kinds)")
	c.Flags().BoolVar(&f.plan.Unsigned, "unsigned", false, "write zeros for signatures, for tests of speed; such an archive is not scored")
	f.add(c)
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		if err := f.complete(); err != nil {
			return err
		}
		if f.hours < 1 || f.hours > 24*366*10 {
			return &exitError{2, fmt.Errorf("--hours %d: want 1 to %d", f.hours, 24*366*10)}
		}
		var err error
		if cfg.Start, err = parseStart(f.start); err != nil {
			return err
		}
		if cfg.Faults, err = parseFaults(faults); err != nil {
			return err
		}
		cfg.Kind, cfg.Seed = f.kind, world.Seed(f.seed)
		f.plan.Start, f.plan.End = cfg.Start, cfg.Start.Add(time.Duration(f.hours)*time.Hour)
		made, err := world.New(cfg)
		if err != nil {
			return &exitError{2, err}
		}
		return o.writeArchive(cmd, fleet.New(made, cfg.Seed), f.plan)
	}
	return c
}

// parseFaults reads name=number,…; nil is the kind's own mix.
func parseFaults(text string) (map[string]int, error) {
	if text == "" {
		return nil, nil
	}
	faults := map[string]int{}
	if text == "none" {
		return faults, nil
	}
	for part := range strings.SplitSeq(text, ",") {
		name, number, ok := strings.Cut(part, "=")
		n, err := strconv.Atoi(number)
		if _, twice := faults[name]; !ok || err != nil || twice {
			return nil, &exitError{2, fmt.Errorf("--faults: %q is not FAULT=NUMBER, each once, such as stuck=20", part)}
		}
		faults[name] = n
	}
	return faults, nil
}

func newFleetImport(o *options) *cobra.Command {
	var f archiveFlags
	var data string
	c := &cobra.Command{Use: "import", Short: "Write what real devices measured into an archive", Args: cobra.NoArgs,
		Long: `Reads a data set that stands outside the project and writes it as an archive. The recorded devices never had keys of ours: the keys
follow from --seed, so the signatures show that a replay is whole and not who measured. Windows without a reading are left out.`,
		Example: `  trellis fleet import --kind air --data ../shared/data/opensensemap-pm25-pddl --out muenster
  trellis fleet import --kind weather --data ../shared/data/weather-hourly-cc0 --epoch 24h --out newyork
  trellis fleet import --kind radio --data ../shared/data/helium-lorawan-odbl --epoch 24h --out helium`}
	c.Flags().StringVar(&f.kind, "kind", "", "kind of recording: "+strings.Join(recording.Kinds(), ", ")+" (required)")
	c.Flags().StringVar(&data, "data", "", "folder of the data set (required)")
	c.Flags().StringVar(&f.start, "start", "", "leave out what was measured before (default nothing)")
	c.Flags().IntVar(&f.hours, "hours", 0, "leave out what was measured later than so many hours after the start (default nothing)")
	f.add(c)
	if err := c.MarkFlagRequired("data"); err != nil {
		panic(err) // the flag was added above
	}
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		if err := f.complete(); err != nil {
			return err
		}
		if f.hours < 0 {
			return &exitError{2, fmt.Errorf("--hours %d: want 0 or more", f.hours)}
		}
		r, err := recording.Open(f.kind, data)
		if err != nil {
			return err
		}
		f.plan.Recorded, f.plan.Start, f.plan.End = r.Data, r.Start.Truncate(f.plan.Epoch), r.End.Add(time.Millisecond)
		if f.start != "" {
			if f.plan.Start, err = parseStart(f.start); err != nil {
				return err
			}
		}
		if f.hours > 0 {
			f.plan.End = f.plan.Start.Add(time.Duration(f.hours) * time.Hour)
		}
		return o.writeArchive(cmd, fleet.New(r, world.Seed(f.seed)), f.plan)
	}
	return c
}

type archiveRow struct {
	Dir       string           `json:"dir"`
	Manifest  archive.Manifest `json:"manifest"`
	ElapsedMS int64            `json:"elapsedMs"`
}

func (o *options) writeArchive(cmd *cobra.Command, f *fleet.Fleet, plan fleet.Plan) error {
	started, bar := time.Now(), newProgress(os.Stderr, o.json)
	plan.Progress = bar.Step
	m, err := fleet.Write(cmd.Context(), f, plan)
	if errors.Is(err, fleet.ErrPlan) || errors.Is(err, archive.ErrExists) {
		return &exitError{2, err}
	}
	if err != nil {
		return err
	}
	elapsed := time.Since(started)
	return o.print(archiveRow{plan.Dir, m, elapsed.Milliseconds()}, func(w io.Writer) {
		fmt.Fprintf(w, "%s: %d devices of %d owners, %d readings in %d epochs, %.1f s (%.0f readings/s)\n",
			plan.Dir, m.Devices, m.Owners, m.Entries, m.Epochs, elapsed.Seconds(), float64(m.Entries)/elapsed.Seconds())
		if m.Data != "" {
			fmt.Fprintf(w, "recorded: %s\n", m.Data)
		}
		for _, note := range m.Notes {
			fmt.Fprintf(w, "note: %s\n", note)
		}
	})
}
