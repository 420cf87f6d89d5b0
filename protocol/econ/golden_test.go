package econ_test

import (
	"bytes"
	"crypto/sha256"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/trellis-network/trellis/protocol/econ"
)

//go:generate go test . -run TestI8 -update

var update = flag.Bool("update", false, "rewrite testdata")

// I8: the first two years of each scenario by month in full, and all days of all years by their hash.
func TestI8SameSeedGivesSameBytes(t *testing.T) {
	for _, name := range names {
		s := shipped(t, name)
		days, _ := run(t, s)
		s.Years = 2
		months, _, err := econ.Rows(s, econ.Month)
		if err != nil {
			t.Fatal(err)
		}
		got := append(csv(months), fmt.Sprintf("all days: sha256 %x\n", sha256.Sum256(csv(days)))...)
		file := filepath.Join("testdata", name+".csv")
		if *update {
			if err := os.WriteFile(file, got, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s is not as in %s; if it shall change: go generate ./protocol/econ", name, file)
		}
	}
}
