package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// foreign are flags of other programs that the documents name.
var foreign = map[string]bool{"stop-timeout": true, "chown": true}

// TestDocumentsNameFlagsThatExist reads every page for operators and what the node's errors say.
func TestDocumentsNameFlagsThatExist(t *testing.T) {
	known := map[string]bool{"help": true, "version": true}
	var visit func(c *cobra.Command)
	visit = func(c *cobra.Command) {
		for _, set := range []*pflag.FlagSet{c.Flags(), c.PersistentFlags()} {
			set.VisitAll(func(f *pflag.Flag) { known[f.Name] = true })
		}
		for _, child := range c.Commands() {
			visit(child)
		}
	}
	visit(newRoot())
	flag := regexp.MustCompile("(?:^|[\\s`\"(])--([a-z][a-z0-9-]+)")
	for _, dir := range []string{"../../docs/ops", "../../node", "../../README.md"} {
		err := filepath.WalkDir(dir, func(file string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || strings.HasSuffix(file, "_test.go") || strings.HasSuffix(file, ".json") {
				return err
			}
			text, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			for _, m := range flag.FindAllStringSubmatch(string(text), -1) {
				if !known[m[1]] && !foreign[m[1]] {
					t.Errorf("%s names --%s, and no command has that flag", file, m[1])
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}
