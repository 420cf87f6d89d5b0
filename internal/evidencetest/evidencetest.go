// Package evidencetest reads evidence of real machines, which is not in the repository, for tests that have it at hand.
package evidencetest

import (
	"encoding/hex"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// Samples is the environment variable that names the directory of genuine evidence. Evidence of real machines is not ours to hand on,
// so it is not in the repository; docs/spec/attestation.md says where it is to be had and under which names.
const Samples = "TRELLIS_EVIDENCE"

// Sample returns a file of genuine evidence, and skips the test where it is not at hand. A file whose name ends in .hex is decoded; one
// of several lines has several samples, and name#n is the n-th of them, from 0.
func Sample(t testing.TB, name string) []byte {
	t.Helper()
	name, line, _ := strings.Cut(name, "#")
	raw, err := os.ReadFile(filepath.Join(os.Getenv(Samples), filepath.FromSlash(name)))
	if os.Getenv(Samples) == "" || os.IsNotExist(err) {
		t.Skipf("genuine evidence %s is not at hand; %s names its directory", name, Samples)
	}
	if err == nil && strings.HasSuffix(name, ".hex") {
		n, _ := strconv.Atoi(line)
		raw, err = hex.DecodeString(strings.TrimPrefix(strings.Fields(string(raw))[n], "0x"))
	}
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// Seeds returns those of the files that are at hand, for fuzz targets, which also have made ones.
func Seeds(names ...string) [][]byte {
	var seeds [][]byte
	for _, name := range names {
		if raw, err := os.ReadFile(filepath.Join(os.Getenv(Samples), filepath.FromSlash(name))); os.Getenv(Samples) != "" && err == nil {
			seeds = append(seeds, raw)
		}
	}
	return seeds
}
