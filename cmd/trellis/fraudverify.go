package main

import (
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/protocol/detect"
)

type fraudEvidence struct {
	File      string `json:"file"`
	Hash      string `json:"hash"`
	Detector  string `json:"detector"`
	Version   uint32 `json:"version"`
	Device    string `json:"device"`
	Score     string `json:"score"`
	Text      string `json:"text"`
	Project   uint64 `json:"project"`
	Epoch     uint64 `json:"epoch"`
	LogRoot   string `json:"logRoot"`
	LogEnd    uint64 `json:"logEnd"`
	Entries   int    `json:"entries"`
	Usual     bool   `json:"usualParameters"`
	Holds     bool   `json:"holds"`
	Confirmed bool   `json:"confirmed"` // on the whole epoch
	Problem   string `json:"problem,omitempty"`
}

func newFraudVerify(o *options) *cobra.Command {
	var archived, from string
	var onChain bool
	c := &cobra.Command{Use: "verify BUNDLE...", Short: "Check evidence: is it in the log, was it signed, does the detector say so", Args: cobra.MinimumNArgs(1),
		Long: `Checks each entry of a bundle against the root of the log that it names and against its device's key, and runs the detector on
the bundle alone. That shows that the entries are real and what follows from them; what the bundle leaves out only the whole epoch
shows. With --archive DIR or --chain it is read and the detector runs on all of it, and with --chain all that the bundle says of
inputs, owners and keys is compared with the chain. Exit code 3: the evidence does not hold.`,
		Example: `  trellis fraud verify evidence/*.json
  trellis fraud verify evidence/1-3-solar-….json --chain --from https://mirror.example/mirror/1
  trellis fraud verify evidence/*.json --archive archive/ --json`}
	c.Flags().StringVar(&archived, "archive", "", "archive folder to run the detector on the whole epoch of")
	c.Flags().BoolVar(&onChain, "chain", false, "compare with the chain, and run the detector on the whole epoch of the mirror")
	c.Flags().StringVar(&from, "from", "", "mirror of the project's public files: a folder or URL; default that of this home")
	c.RunE = func(cmd *cobra.Command, files []string) error {
		rows, failed := []fraudEvidence{}, 0
		for _, file := range files {
			row, err := o.verifyEvidence(cmd, file, archived, onChain, from)
			if err != nil {
				return err
			}
			if rows = append(rows, row); !row.Holds {
				failed++
			}
		}
		if err := o.print(rows, func(w io.Writer) {
			for _, row := range rows {
				writeEvidence(w, row)
			}
		}); err != nil {
			return err
		}
		if failed > 0 {
			return &exitError{3, fmt.Errorf("%d of %d bundles do not hold", failed, len(rows))}
		}
		return nil
	}
	return c
}

func (o *options) verifyEvidence(cmd *cobra.Command, file, archived string, onChain bool, from string) (fraudEvidence, error) {
	info, err := os.Stat(file)
	if err != nil {
		return fraudEvidence{}, err
	}
	if info.Size() > detect.MaxBundle {
		return fraudEvidence{}, &exitError{2, fmt.Errorf("%s: %d bytes are more than a bundle has, %d", file, info.Size(), detect.MaxBundle)}
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		return fraudEvidence{}, err
	}
	row := fraudEvidence{File: file, Hash: detect.Hash(raw).Hex()}
	b, err := detect.ParseBundle(raw)
	if err != nil {
		row.Problem = err.Error()
		return row, nil
	}
	row.Detector, row.Version, row.Device, row.Score, row.Text = b.Finding.Detector, b.Finding.Version, b.Finding.Device.Hex(), b.Finding.Score.String(), b.Finding.Text
	row.Project, row.Epoch, row.LogRoot, row.LogEnd = uint64(b.Inputs.Project), uint64(b.Inputs.Epoch), b.Inputs.LogRoot.Hex(), b.Inputs.LogEnd
	row.Entries, row.Usual = len(b.Entries), b.Usual()
	if err := b.Verify(); err != nil {
		row.Problem = err.Error()
		return row, nil
	}
	row.Holds = true
	if archived == "" && !onChain {
		return row, nil
	}
	var s *searched
	if archived != "" {
		s, err = o.openArchive(cmd.Context(), archived, row.Epoch)
	} else {
		s, err = o.openProject(cmd, row.Project, row.Epoch, from)
	}
	if err != nil {
		return row, err
	}
	if err := s.confirm(b); err != nil {
		row.Holds, row.Problem = false, err.Error()
		return row, nil
	}
	row.Confirmed = true
	return row, nil
}

// confirm compares all that a bundle takes for granted with what was read, and
// runs its detector on the whole epoch.
func (s *searched) confirm(b *detect.Bundle) error {
	same, err := s.reader.NewBundle(b.Finding, b.Parameters, func(index uint64) (detect.Proof, error) {
		for _, e := range b.Entries {
			if e.Index == index {
				return e, nil
			}
		}
		return detect.Proof{}, detect.ErrEntry
	})
	if err != nil {
		return err
	}
	want, err := same.Encode()
	if err != nil {
		return err
	}
	got, err := b.Encode()
	if err != nil {
		return err
	}
	if string(got) != string(want) {
		return fmt.Errorf("%w: inputs, fields, owners, facts or keys are not those of the epoch", detect.ErrNotFound)
	}
	return b.Confirm(s.reader.Epoch())
}

func writeEvidence(w io.Writer, row fraudEvidence) {
	fmt.Fprintf(w, "%s\n  sha256     %s\n", row.File, row.Hash)
	if row.Detector != "" {
		fmt.Fprintf(w, "  against    %s\n  detector   %s version %d, score %s\n  says       %s\n", row.Device, row.Detector, row.Version, row.Score, row.Text)
		fmt.Fprintf(w, "  rests on   %d entries of epoch %d of project %d, log of %d entries with root %s\n", row.Entries, row.Epoch, row.Project, row.LogEnd, row.LogRoot)
		if !row.Usual {
			fmt.Fprintln(w, "  beware     it goes by other parameters than the detector's own")
		}
	}
	switch {
	case !row.Holds:
		fmt.Fprintf(w, "  DOES NOT HOLD: %s\n", row.Problem)
	case row.Confirmed:
		fmt.Fprintln(w, "  HOLDS, and the whole epoch says the same")
	default:
		fmt.Fprintln(w, "  HOLDS for these entries; --chain or --archive asks the whole epoch")
	}
}
