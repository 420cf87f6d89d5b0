package artifact_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/trellis-network/trellis/contracts/internal/artifact"
)

const (
	root   = "../.."
	remedy = "run: make generate"
)

func TestArtifactsAreOfTheseSources(t *testing.T) {
	set, err := artifact.Read(root)
	if err != nil {
		t.Fatal(err)
	}
	got, err := artifact.HashSources(root)
	if err != nil {
		t.Fatal(err)
	}
	if got != set.Sources {
		t.Errorf("sources hash to %s, %s is of %s; %s", got, artifact.File, set.Sources, remedy)
	}
}

func TestBindingsAreOfTheseArtifacts(t *testing.T) {
	set, err := artifact.Read(root)
	if err != nil {
		t.Fatal(err)
	}
	want, err := artifact.Bindings(set)
	if err != nil {
		t.Fatal(err)
	}
	if len(want) == 0 {
		t.Fatal("no contract has a binding")
	}
	have, err := filepath.Glob(filepath.Join(root, "bindings", "gen_*.go"))
	if err != nil {
		t.Fatal(err)
	}
	if len(have) != len(want) {
		t.Errorf("%d bindings, want %d; %s", len(have), len(want), remedy)
	}
	for name, src := range want {
		got, err := os.ReadFile(filepath.Join(root, "bindings", name))
		if err != nil {
			t.Errorf("%v; %s", err, remedy)
			continue
		}
		if !bytes.Equal(got, src) {
			t.Errorf("%s differs from what the generator gives; %s", name, remedy)
		}
	}
}

func TestRecompilingGivesTheSameBytes(t *testing.T) {
	if testing.Short() {
		t.Skip("takes ten seconds of solc")
	}
	if _, err := os.Stat(filepath.Join(root, "node_modules", "solc")); err != nil {
		t.Skip("npm packages are not installed: cd contracts && npm ci")
	}
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("node is not installed")
	}
	cmd := exec.Command(node, "tools/compile.mjs", "--check")
	cmd.Dir = root
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v: %s; %s", err, out, remedy)
	}
}
