package main

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/protocol/privatesum"
)

func newComputePrivate(o *options) *cobra.Command {
	c := &cobra.Command{Use: "private", Short: "Add up what devices measured without anybody seeing what one of them measured",
		Long: `Devices commit to numbers and deal shares of them to aggregators; so many aggregators together find the sum, and nobody finds
a number. Everything public of a round stands in one file, which each step adds to and anybody checks. docs/spec/private-sum.md says who
learns what when how many collude.`,
		Example: `  trellis compute private keygen --out a.key        # each aggregator, on its own machine
  trellis compute private aggregators --threshold 2 a=KEY b=KEY c=KEY
  trellis compute private submit round.json --key device.key --value 1
  trellis compute private examine round.json --key a.key    # each aggregator
  trellis compute private share round.json --key a.key      # as many as the threshold says
  trellis compute private sum round.json
  trellis compute private check round.json`}
	c.AddCommand(newPrivateKeygen(o), newPrivateAggregators(o), newPrivateSubmit(o), newPrivateCollect(o), newPrivateParams(o), newPrivateExamine(o), newPrivateShare(o), newPrivateSum(o), newPrivateCheck(o))
	return c
}

func newPrivateKeygen(o *options) *cobra.Command {
	c := &cobra.Command{Use: "keygen", Short: "Make an aggregator's key, and print what goes into the document", Args: cobra.NoArgs}
	out := c.Flags().String("out", "aggregator.key", "file of the key; nothing is written over")
	c.RunE = func(*cobra.Command, []string) error {
		if _, err := os.Stat(*out); err == nil {
			return &exitError{2, fmt.Errorf("%s is there already: shares that were dealt to it need it", *out)}
		}
		key, err := privatesum.NewKey(rand.Reader)
		if err != nil {
			return err
		}
		if err := keystore.WriteSecret(*out, hex.EncodeToString(key.Secret())); err != nil {
			return err
		}
		row := struct {
			Public string `json:"public"`
			File   string `json:"file"`
		}{key.Public().String(), *out}
		return o.print(row, func(w io.Writer) { fmt.Fprintln(w, row.Public) })
	}
	return c
}

func readAggregatorKey(file string) (*privatesum.Key, error) {
	text, err := keystore.ReadSecret(file)
	if err != nil {
		return nil, fmt.Errorf("aggregator's key: %w", err)
	}
	raw, err := hex.DecodeString(strings.TrimSpace(text))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, privatesum.ErrKey)
	}
	return privatesum.ParseKey(raw)
}

func newPrivateAggregators(o *options) *cobra.Command {
	c := &cobra.Command{Use: "aggregators NAME=KEY[@URL]…", Short: "Write the document that names the aggregators", Args: cobra.MinimumNArgs(2),
		Long: `Writes the document that devices deal shares by. Its hash is the code and the key of the program's manifest. Fewer aggregators
than the threshold learn nothing; one who is away does no harm as long as so many are there. The threshold is above half.`}
	d := &privatesum.Document{Format: privatesum.DocumentVersion}
	f := c.Flags()
	out := f.String("out", "aggregators.json", "file of the document")
	f.IntVar(&d.Threshold, "threshold", 2, "how many open a sum")
	f.IntVar(&d.Bits, "bits", 1, "a value is below 2 to this power, at most 24")
	window := f.Duration("window", time.Hour, "how long a round is")
	f.IntVar(&d.Minimum, "minimum", 3, "devices below which nothing is added up")
	f.StringVar(&d.Value.Type, "type", "", "of the readings that values are made of")
	f.StringVar(&d.Value.Field, "field", "", "of these readings")
	f.StringVar(&d.Value.Above, "above", "", "the value is whether the field was above this number in the round")
	f.StringVar(&d.Value.Text, "text", "", "what the value is, for people")
	c.RunE = func(_ *cobra.Command, args []string) error {
		d.Window = uint64(*window / time.Second)
		for _, arg := range args {
			name, rest, ok := strings.Cut(arg, "=")
			key, url, _ := strings.Cut(rest, "@")
			m := privatesum.Member{Name: name, URL: url}
			if !ok {
				return &exitError{2, fmt.Errorf("%q is not NAME=KEY or NAME=KEY@URL", arg)}
			}
			if err := m.Key.UnmarshalText([]byte(key)); err != nil {
				return &exitError{2, fmt.Errorf("%s: %w", name, err)}
			}
			d.Members = append(d.Members, m)
		}
		if err := d.Check(); err != nil {
			return &exitError{2, err}
		}
		return o.writeAggregators(d, *out)
	}
	return c
}

func (o *options) writeAggregators(d *privatesum.Document, file string) error {
	raw, err := d.Canonical()
	if err != nil {
		return err
	}
	hash, err := d.Hash()
	if err != nil {
		return err
	}
	if err := os.WriteFile(file, raw, 0o644); err != nil {
		return err
	}
	row := struct {
		Hash string `json:"hash"`
		File string `json:"file"`
	}{hash.Hex(), file}
	return o.print(row, func(w io.Writer) {
		fmt.Fprintf(w, "%s\n%d of %d aggregators open a sum of at least %d devices\n", row.Hash, d.Threshold, len(d.Members), d.Minimum)
	})
}

func readAggregators(file string) (*privatesum.Document, error) {
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("aggregators document: %w", err)
	}
	d, err := privatesum.ParseDocument(raw)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return d, nil
}

// readTranscript reads a round's file.
func readTranscript(file string) (*privatesum.Transcript, error) {
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("round: %w", err)
	}
	t, err := privatesum.ParseTranscript(raw)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return t, nil
}

// writeTranscript replaces a round's file in one step.
func writeTranscript(file string, t *privatesum.Transcript) error {
	raw, err := t.Encode()
	if err != nil {
		return err
	}
	return errors.Join(os.WriteFile(file+".tmp", raw, 0o644), os.Rename(file+".tmp", file))
}
