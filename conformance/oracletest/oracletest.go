// Package oracletest asks other people's implementations, npm packages pinned in conformance/, what they think of our bytes.
package oracletest

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
	"time"
)

// limit is what one question may take, start of node included.
const limit = time.Minute

// Ask runs conformance/<script> with question as JSON on its standard input and decodes the JSON it prints into answer. A script
// that exits with an error fails the test. Without node or the installed packages the test is skipped, except in CI, where it fails.
func Ask(t testing.TB, script string, question, answer any) {
	t.Helper()
	folder := folder(t)
	if _, err := os.Stat(filepath.Join(folder, "node_modules")); err != nil {
		skip(t, "the oracles are not installed: run make conformance")
	}
	node, err := exec.LookPath("node")
	if err != nil {
		skip(t, "no node to run the oracles with")
	}
	input, err := json.Marshal(question)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	command := exec.CommandContext(ctx, node, script)
	command.Dir = folder
	command.Stdin = bytes.NewReader(input)
	var problem bytes.Buffer
	command.Stderr = &problem
	output, err := command.Output()
	if err != nil {
		t.Fatalf("oracle %s: %v\n%s", script, err, problem.Bytes())
	}
	if err := json.Unmarshal(output, answer); err != nil {
		t.Fatalf("oracle %s printed %q: %v", script, output, err)
	}
}

func skip(t testing.TB, reason string) {
	t.Helper()
	if os.Getenv("CI") != "" {
		t.Fatal(reason)
	}
	t.Skip(reason)
}

func folder(t testing.TB) string {
	t.Helper()
	_, file, _, ok := runtime.Caller(0)
	if !ok {
		t.Fatal("no source path to find the oracles by")
	}
	return filepath.Dir(filepath.Dir(file))
}
