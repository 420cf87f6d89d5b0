package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/archive"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/protocol/detect"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
)

func newFraud(o *options) *cobra.Command {
	c := &cobra.Command{Use: "fraud", Short: "Find cheats with evidence, check evidence, and try attacks on a policy",
		Long: `Open detectors search the log of an epoch for what honest devices do not do. What they find is written as evidence that anyone
can check without trusting who found it (docs/spec/evidence.md). How well they do against known attacks, and what they get wrong on
real data, stands in docs/fraud.md.`,
		Example: "  trellis fraud scan --project 1 --epoch 3 --out evidence/\n  trellis fraud verify evidence/*.json\n  trellis fraud lab --kind weather"}
	c.AddCommand(newFraudDetectors(o), newFraudScan(o), newFraudVerify(o), newFraudLab(o))
	return c
}

func newFraudDetectors(o *options) *cobra.Command {
	return &cobra.Command{Use: "detectors [NAME]", Short: "List the detectors, or explain one with its parameters", Args: cobra.MaximumNArgs(1),
		Example: "  trellis fraud detectors\n  trellis fraud detectors solar",
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return o.print(detect.Detectors(), func(w io.Writer) {
					for _, d := range detect.Detectors() {
						sure := "fault or fraud"
						if d.Sure {
							sure = "fraud"
						}
						fmt.Fprintf(w, "%-11s v%d  %-14s  %s\n", d.Name, d.Version, sure, d.Summary)
					}
				})
			}
			d, err := detect.Get(args[0])
			if err != nil {
				return &exitError{2, fmt.Errorf("%w; `trellis fraud detectors` lists them", err)}
			}
			return o.print(d, func(w io.Writer) { explainDetector(w, d) })
		}}
}

func explainDetector(w io.Writer, d detect.Detector) {
	fmt.Fprintf(w, "%s, version %d: %s\n\nneeds   %s\nbound   %s\nmisses  %s\nsure    %t\n\n", d.Name, d.Version, d.Summary, d.Needs, d.Bound, d.Misses, d.Sure)
	for _, p := range d.Parameters {
		fmt.Fprintf(w, "%10d  %-20s %s\n", p.Value, p.Name, p.Text)
	}
}

// searched is an epoch that was read for the detectors, with proofs of what it holds.
type searched struct {
	inputs epoch.Inputs
	reader *detect.Reader
	mirror *mirror.Mirror
}

// readEpoch reads an epoch's log, checked against its root, and leaves out what no registered device signed.
func (o *options) readEpoch(ctx context.Context, in epoch.Inputs, typ string, fields []string, devices []chain.Registered, m *mirror.Mirror) (*searched, error) {
	parties := make([]detect.Party, len(devices))
	for i, d := range devices {
		parties[i] = detect.Party{Owner: d.Standing.Owner, Document: d.Document, Keys: d.Keys}
		if len(d.Keys) == 1 && d.Keys[0].First <= 1 && d.Keys[0].Key == d.Document.Key() {
			parties[i].Keys = nil
		}
	}
	r, err := detect.NewReader(in, typ, fields, parties)
	if err != nil {
		return nil, err
	}
	bar, index := newProgress(os.Stderr, o.json), in.LogStart
	for entry, err := range m.Entries(ctx, in.LogEnd, in.LogRoot, in.LogStart, in.LogEnd) {
		if err != nil {
			return nil, wrapTampered(err)
		}
		if got, err := r.Read(index, entry); err == nil {
			r.Add(got)
		}
		index++
		bar.Step("checking readings", int(index-in.LogStart), int(in.LogEnd-in.LogStart))
	}
	return &searched{in, r, m}, nil
}

// openArchive reads one epoch of an archive folder; 0 is its first.
func (o *options) openArchive(ctx context.Context, dir string, number uint64) (*searched, error) {
	a, err := archive.Open(dir)
	if err != nil {
		return nil, err
	}
	if err := a.Scorable(); err != nil {
		return nil, err
	}
	all := a.Inputs()
	at := 0
	if number != 0 {
		at = slices.IndexFunc(all, func(in epoch.Inputs) bool { return uint64(in.Epoch) == number })
	}
	if at < 0 {
		return nil, &exitError{2, fmt.Errorf("%s has no epoch %d; it has %d to %d", dir, number, all[0].Epoch, all[len(all)-1].Epoch)}
	}
	devices, err := a.At(ctx, all[at].RegistryBlock)
	if err != nil {
		return nil, err
	}
	return o.readEpoch(ctx, all[at], a.Manifest().Type, a.Manifest().Fields, devices, a.Mirror())
}

// openProject reads one epoch of a project of the chain.
func (o *options) openProject(cmd *cobra.Command, project, number uint64, from string) (*searched, error) {
	client, status, err := o.epochStatus(cmd, project, fmt.Sprint(number))
	if err != nil {
		return nil, err
	}
	defer client.Close()
	m := o.mirror(from, status.Inputs.Project)
	raw, err := m.Policy(cmd.Context(), status.Inputs.PolicyHash)
	if err != nil {
		return nil, err
	}
	p, err := policy.ParseCanonical(raw)
	if err != nil {
		return nil, err
	}
	var fields []string
	for _, f := range p.Fields() {
		fields = append(fields, f.Name)
	}
	devices, err := chain.NewRegistry(status.Inputs.Project, client, discardLog).At(cmd.Context(), status.Inputs.RegistryBlock)
	if err != nil {
		return nil, err
	}
	return o.readEpoch(cmd.Context(), status.Inputs, p.ReadingType(), fields, devices, m)
}

type findingRow struct {
	Detector string `json:"detector"`
	Version  uint32 `json:"version"`
	Device   string `json:"device"`
	Score    string `json:"score"`
	Sure     bool   `json:"sure"`
	Text     string `json:"text"`
	Entries  int    `json:"entries"`
	File     string `json:"file,omitempty"`
	Hash     string `json:"hash,omitempty"`
}

type scanRow struct {
	Project  uint64       `json:"project"`
	Epoch    uint64       `json:"epoch"`
	Readings int          `json:"readings"`
	Devices  int          `json:"devices"`
	Findings []findingRow `json:"findings"`
}

func newFraudScan(o *options) *cobra.Command {
	var project, number uint64
	var from, out string
	var only []string
	c := &cobra.Command{Use: "scan [DIR]", Short: "Search an epoch for fraud", Args: cobra.MaximumNArgs(1),
		Long: `Reads an epoch's log from an archive folder (trellis fleet simulate --out DIR), or from a project's mirror with what the chain
says of it, runs all detectors, and with --out writes each finding as a bundle of evidence whose SHA-256 can be filed on the chain.`,
		Example: `  trellis fraud scan archive/ --out evidence/
  trellis fraud scan --project 1 --epoch 3 --from https://mirror.example/mirror/1 --detector sequences --json`}
	c.Flags().Uint64Var(&project, "project", 1, "number of the project")
	c.Flags().Uint64Var(&number, "epoch", 0, "number of the epoch; default the first of a folder")
	c.Flags().StringVar(&from, "from", "", "mirror of the project's public files: a folder or URL; default that of this home")
	c.Flags().StringVar(&out, "out", "", "folder to write bundles of evidence into")
	c.Flags().StringSliceVar(&only, "detector", nil, "run only these detectors")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		s, err := o.openSearched(cmd, args, project, number, from)
		if err != nil {
			return err
		}
		row, err := o.scan(cmd.Context(), s, only, out)
		if err != nil {
			return err
		}
		return o.print(row, func(w io.Writer) { writeScan(w, row) })
	}
	return c
}

func (o *options) openSearched(cmd *cobra.Command, args []string, project, number uint64, from string) (*searched, error) {
	if len(args) == 1 {
		return o.openArchive(cmd.Context(), args[0], number)
	}
	if number == 0 {
		return nil, &exitError{2, errors.New("name a folder, or a project's epoch with --epoch N")}
	}
	return o.openProject(cmd, project, number, from)
}

func (o *options) scan(ctx context.Context, s *searched, only []string, out string) (scanRow, error) {
	e := s.reader.Epoch()
	row := scanRow{Project: uint64(s.inputs.Project), Epoch: uint64(s.inputs.Epoch), Readings: len(e.Readings), Devices: len(e.Devices), Findings: []findingRow{}}
	for _, name := range only {
		if _, err := detect.Get(name); err != nil {
			return row, &exitError{2, fmt.Errorf("%w; `trellis fraud detectors` lists them", err)}
		}
	}
	bar, done := newProgress(os.Stderr, o.json), 0
	found, err := detect.RunAll(e, func(detect.Detector) { done++; bar.Step("detectors", done, len(detect.Detectors())) })
	if err != nil {
		return row, err
	}
	for _, f := range found {
		if len(only) > 0 && !slices.Contains(only, f.Detector) {
			continue
		}
		d, err := detect.Get(f.Detector)
		if err != nil {
			return row, err
		}
		r := findingRow{Detector: f.Detector, Version: f.Version, Device: f.Device.Hex(), Score: f.Score.String(), Sure: d.Sure, Text: f.Text, Entries: len(f.Indexes)}
		if out != "" {
			if r.File, r.Hash, err = s.write(ctx, f, out); err != nil {
				return row, fmt.Errorf("evidence against %s: %w", f.Device, err)
			}
		}
		row.Findings = append(row.Findings, r)
	}
	return row, nil
}

// write puts a finding's bundle into a folder and returns its file and hash.
func (s *searched) write(ctx context.Context, f detect.Finding, dir string) (file, hash string, err error) {
	log, err := s.mirror.Log(ctx, s.inputs.LogEnd, s.inputs.LogRoot)
	if err != nil {
		return "", "", wrapTampered(err)
	}
	b, err := s.reader.NewBundle(f, nil, func(index uint64) (detect.Proof, error) {
		entry, err := log.Entry(ctx, tlog.Index(index))
		if err != nil {
			return detect.Proof{}, err
		}
		proof, err := log.Prove(ctx, tlog.Index(index), tlog.Size(s.inputs.LogEnd))
		return detect.Proof{Index: index, Entry: entry.Bytes, Path: proof.Path}, err
	})
	if err != nil {
		return "", "", err
	}
	raw, err := b.Encode()
	if err != nil {
		return "", "", err
	}
	if err := b.Verify(); err != nil { // what is handed out convinces
		return "", "", err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", "", err
	}
	file = filepath.Join(dir, fmt.Sprintf("%d-%d-%s-%s.json", s.inputs.Project, s.inputs.Epoch, f.Detector, strings.ToLower(f.Device.Hex()[2:])))
	return file, detect.Hash(raw).Hex(), os.WriteFile(file, raw, 0o644)
}

func writeScan(w io.Writer, row scanRow) {
	fmt.Fprintf(w, "epoch %d of project %d: %d readings of %d devices, %d findings\n", row.Epoch, row.Project, row.Readings, row.Devices, len(row.Findings))
	for _, f := range row.Findings {
		kind := "fault or fraud"
		if f.Sure {
			kind = "fraud"
		}
		fmt.Fprintf(w, "\n%s  %s v%d, score %s, %s, %d entries\n  %s\n", f.Device, f.Detector, f.Version, f.Score, kind, f.Entries, f.Text)
		if f.File != "" {
			fmt.Fprintf(w, "  %s\n  sha256 %s\n", f.File, f.Hash)
		}
	}
}
