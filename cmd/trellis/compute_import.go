package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/compute/w3bstream"
	"github.com/trellis-network/trellis/protocol/program"
)

type importRow struct {
	Version  string      `json:"version"`
	VM       string      `json:"vm"`
	Kind     string      `json:"kind"`
	Route    string      `json:"route"`
	Key      common.Hash `json:"key"`
	Manifest string      `json:"manifest"`
	Code     string      `json:"code"`
	Hash     common.Hash `json:"hash"`
}

func newProgramImport(o *options) *cobra.Command {
	c := &cobra.Command{Use: "import FILE", Short: "Make a program of a project file of W3bstream", Args: cobra.ExactArgs(1),
		Long: `Reads a project file of W3bstream in any of its forms, and writes the manifest and the code of one of its versions. A WebAssembly module that
runs here becomes a program of kind wasm; all others become external ones, for provers who bring their own machine. What stood in the file
is kept in the manifest. The image of a RISC Zero program is found in its code; for machines whose proofs no verifier judges, choose another
kind of evidence with --route and --key.`,
		Example: "  trellis compute program import project.json\n  trellis compute program import project.json --version v1.0.0 --route attested.v1 --key 0x…  --dir programs"}
	version := c.Flags().String("version", "", "version of the project file; default the file's own")
	name := c.Flags().String("name", "", "name of the program; default machine and version")
	route := c.Flags().String("route", "", "kind of evidence, as attested.v1; default what the machine's proofs need")
	key := c.Flags().String("key", "", "what the verifier of that kind knows the program by; 32 bytes in hex")
	fuel := c.Flags().Uint64("fuel", 0, "units that a run of a module may use; default 1000000000")
	pages := c.Flags().Uint32("pages", 0, "pages of memory, 64 KiB each, that a module may have; default 512")
	dir := c.Flags().String("dir", ".", "folder to write NAME.json and NAME.wasm or NAME.bin to")
	c.RunE = func(_ *cobra.Command, args []string) error {
		choices := w3bstream.Choices{Name: *name, Route: *route, Fuel: *fuel, Pages: *pages}
		if *key != "" {
			raw, err := hexutil.Decode(*key)
			if err != nil || len(raw) != common.HashLength {
				return &exitError{2, fmt.Errorf("--key %q is not 0x and 64 hex digits", *key)}
			}
			choices.Key = common.Hash(raw)
		}
		return o.importProgram(args[0], *version, *dir, choices)
	}
	return c
}

func (o *options) importProgram(file, version, dir string, choices w3bstream.Choices) error {
	if info, err := os.Stat(file); err != nil {
		return &exitError{2, err}
	} else if info.Size() > w3bstream.MaxFile {
		return &exitError{2, fmt.Errorf("%s has %d bytes, at most %d may be", file, info.Size(), w3bstream.MaxFile)}
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		return &exitError{2, err}
	}
	f, err := w3bstream.Parse(raw)
	if err != nil {
		return &exitError{2, fmt.Errorf("%s: %w", file, err)}
	}
	v, err := f.Version(version)
	if err != nil {
		return &exitError{2, fmt.Errorf("%s: %w", file, err)}
	}
	m, err := f.Manifest(v, choices)
	if errors.Is(err, w3bstream.ErrChoice) {
		err = fmt.Errorf("%w (--route, --key)", err)
	}
	if err != nil {
		return &exitError{2, fmt.Errorf("%s: %w", file, err)}
	}
	row, err := writeProgram(dir, m, v.Code)
	if err != nil {
		return err
	}
	row.Version, row.VM = v.Name, v.VM.String()
	return o.print(row, func(w io.Writer) {
		fmt.Fprintf(w, "version %s for %s is now a program of kind %s, whose results need %s\nmanifest  %s (%s)\ncode      %s\n\nThen: trellis compute program publish %s --code %s\n",
			v.Name, v.VM, m.Kind, m.Route, row.Manifest, row.Hash, row.Code, row.Manifest, row.Code)
	})
}

// writeProgram writes a program's manifest, as it is hashed, and its code.
func writeProgram(dir string, m *compute.Manifest, code []byte) (row importRow, err error) {
	canonical, err := m.Canonical()
	if err != nil {
		return row, err
	}
	if len(canonical) > compute.MaxManifest {
		return row, fmt.Errorf("the manifest would have %d bytes, at most %d may be: shorten what the file says beside the code", len(canonical), compute.MaxManifest)
	}
	ending := ".bin"
	if m.Kind == compute.KindWASM {
		ending = ".wasm"
	}
	row = importRow{Kind: m.Kind, Route: m.Route, Key: m.Key, Manifest: filepath.Join(dir, m.Name+".json"), Code: filepath.Join(dir, m.Name+ending)}
	if row.Hash, err = m.Hash(); err != nil {
		return row, err
	}
	if err := os.WriteFile(row.Code, code, 0o644); err != nil {
		return row, err
	}
	return row, os.WriteFile(row.Manifest, canonical, 0o644)
}

type checkRow struct {
	Hash    string `json:"hash"`
	Bytes   int    `json:"bytes"`
	Profile string `json:"profile"`
	Pages   uint32 `json:"pages"`
}

func newProgramCheck(o *options) *cobra.Command {
	c := &cobra.Command{Use: "check MODULE", Short: "Say whether a WebAssembly module may run as a program of tasks, and by which profile", Args: cobra.ExactArgs(1),
		Long: `A module of the profile "" has integers, memory and trellis.read; one of "wasi" has floats too, and a system that knows nothing, as Go's wasip1
needs. The first of both that a module fits is the one to write into its manifest (docs/spec/program.md).`,
		Example: "  trellis compute program check exceedance.wasm\n  trellis compute program check exceedance.wasm --pages 1024"}
	pages := c.Flags().Uint32("pages", 0, "pages of memory, 64 KiB each; default 512")
	c.RunE = func(_ *cobra.Command, args []string) error {
		code, err := os.ReadFile(args[0])
		if err != nil {
			return &exitError{2, err}
		}
		var refusals []error
		for _, profile := range program.Profiles() {
			task, err := program.LoadTask(code, profile, program.Limits{Pages: *pages})
			if err != nil {
				refusals = append(refusals, fmt.Errorf("profile %q: %w", profile, err))
				continue
			}
			row := checkRow{fmt.Sprintf("0x%x", task.Hash()), len(code), string(profile), task.Limits().Pages}
			if err := task.Close(); err != nil {
				return err
			}
			return o.print(row, func(w io.Writer) {
				fmt.Fprintf(w, "%s may run by the profile %q, in %d pages of memory\nhash      %s (%d bytes)\n", args[0], row.Profile, row.Pages, row.Hash, row.Bytes)
			})
		}
		return fmt.Errorf("%s may not run: %w", args[0], errors.Join(refusals...))
	}
	return c
}
