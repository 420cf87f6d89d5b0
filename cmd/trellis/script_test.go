package main

import (
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"trellis": func() { os.Exit(run()) }})
}

// TestScripts runs the command's stories, one a file.
func TestScripts(t *testing.T) {
	if testing.Short() {
		t.Skip("stories run whole networks")
	}
	testscript.Run(t, testscript.Params{
		Dir:   "testdata/script",
		Setup: func(e *testscript.Env) error { e.Setenv("TRELLIS_HOME", filepath.Join(e.WorkDir, "net")); return nil },
		Cmds:  map[string]func(*testscript.TestScript, bool, []string){"await": await, "flip": flip, "paid": paid, "cp-r": copyTree, "jsonenv": jsonenv},
	})
}

// storyLimit bounds each wait for a condition.
const storyLimit = 90 * time.Second

// until tries a condition until it holds.
func until(ts *testscript.TestScript, what string, holds func() bool) {
	for end := time.Now().Add(storyLimit); !holds(); {
		if time.Now().After(end) {
			ts.Fatalf("waited %s for %s in vain", storyLimit, what)
		}
		<-time.After(200 * time.Millisecond)
	}
}

// output runs trellis as the script would and returns what it prints.
func output(ts *testscript.TestScript, args ...string) (string, error) {
	command := exec.Command("trellis", args...)
	command.Dir = ts.MkAbs(".")
	command.Env = append(os.Environ(), "TRELLIS_HOME="+ts.Getenv("TRELLIS_HOME"))
	out, err := command.Output()
	return string(out), err
}

// await PATTERN ARGS… runs trellis until its output matches.
func await(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: await pattern args...")
	}
	pattern := regexp.MustCompile(args[0])
	until(ts, args[0], func() bool {
		out, err := output(ts, args[1:]...)
		return err == nil && pattern.MatchString(out)
	})
}

// paid KEYFILE sets EPOCH to one in which the device was paid and its amount
// claimed, and DEVICE to its identifier.
func paid(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: paid device")
	}
	until(ts, "a paid epoch of "+args[0], func() bool {
		var epochs []epochRow
		if out, err := output(ts, "epoch", "list", "--json"); err != nil || json.Unmarshal([]byte(out), &epochs) != nil {
			return false
		}
		for _, e := range epochs {
			if e.State != "settled" || e.Claimed != e.Total || e.Total == "0" {
				continue
			}
			number := strconv.FormatUint(e.Epoch, 10)
			out, err := output(ts, "receipt", args[0], number)
			if err == nil && strings.Contains(out, "Earned") && !strings.Contains(out, "Earned nothing") {
				ts.Setenv("EPOCH", number)
				return true
			}
		}
		return false
	})
}

// flip DIR OFFSET changes one bit of every file below a folder.
func flip(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: flip dir offset")
	}
	offset, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(filepath.WalkDir(ts.MkAbs(args[0]), func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		raw, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		raw[offset] ^= 1
		return os.WriteFile(file, raw, 0o644)
	}))
}

// jsonenv VAR FIELD sets VAR to a text field of the JSON printed last.
func jsonenv(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: jsonenv var field")
	}
	var fields map[string]any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &fields))
	text, ok := fields[args[1]].(string)
	if !ok {
		ts.Fatalf("no text field %q", args[1])
	}
	ts.Setenv(args[0], text)
}

// copyTree FROM TO copies a folder.
func copyTree(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: cp-r from to")
	}
	ts.Check(os.CopyFS(ts.MkAbs(args[1]), os.DirFS(ts.MkAbs(args[0]))))
}
