package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/cobra"
)

//go:generate go test . -run TestReferenceIsWhatHelpSays -update

var update = flag.Bool("update", false, "rewrite docs/cli.md")

// TestReferenceIsWhatHelpSays keeps docs/cli.md true.
func TestReferenceIsWhatHelpSays(t *testing.T) {
	const file = "../../docs/cli.md"
	t.Setenv("TRELLIS_HOME", "~/.trellis")
	t.Setenv("TRELLIS_RPC", "")
	var page strings.Builder
	page.WriteString("# Commands\n\nWritten from the program by `go generate ./cmd/trellis`. Exit codes: 0 is success, 1 a failure, 2 a wrong use, 3 a check that found a\ndifference. Every command takes `--home`, `--rpc` and `--json`.\n")
	writeReference(&page, newRoot())
	if *update {
		if err := os.WriteFile(file, []byte(page.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), page.String()); diff != "" {
		t.Errorf("docs/cli.md is out of date, run go generate ./cmd/trellis (-file +program):\n%s", diff)
	}
}

func writeReference(page *strings.Builder, c *cobra.Command) {
	if c.Runnable() || c.HasSubCommands() && c.HasParent() {
		fmt.Fprintf(page, "\n## %s\n\n%s.\n", c.UseLine(), c.Short)
		if c.Long != "" {
			fmt.Fprintf(page, "\n%s\n", c.Long)
		}
		if c.HasExample() {
			fmt.Fprintf(page, "\n```sh\n%s\n```\n", dedent(c.Example))
		}
		if c.HasLocalFlags() && c.LocalFlags().FlagUsages() != "" {
			fmt.Fprintf(page, "\n```\n%s```\n", c.LocalFlags().FlagUsages())
		}
	}
	for _, sub := range c.Commands() {
		if sub.Name() != "help" && sub.Name() != "completion" {
			writeReference(page, sub)
		}
	}
}

func dedent(text string) string {
	return strings.TrimSpace(strings.ReplaceAll("\n"+text, "\n  ", "\n"))
}
