package remote

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// generators are the programs that make the messages, and the versions that the committed files are from.
var generators = map[string]string{"protoc": "libprotoc 3.21.12", "protoc-gen-go": "protoc-gen-go v1.36.12", "protoc-gen-go-grpc": "protoc-gen-go-grpc 1.6.0"}

func TestGeneratedMessagesAreFresh(t *testing.T) {
	for program, want := range generators {
		out, err := exec.CommandContext(t.Context(), program, "--version").Output()
		if err != nil {
			t.Skipf("%s is not there: %v", program, err)
		}
		if got := strings.TrimSpace(string(out)); got != want {
			t.Skipf("%s is %q, the messages were made by %q", program, got, want)
		}
	}
	const root, here = "../../../..", "service/prover/execute/remote/"
	into := t.TempDir()
	for _, name := range []string{"proverv1/prover", "vmv1/vm"} {
		c := exec.CommandContext(t.Context(), "protoc", "-I", root, "--go_out=paths=source_relative:"+into, "--go-grpc_out=paths=source_relative:"+into, here+name+".proto")
		if out, err := c.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		for _, end := range []string{".pb.go", "_grpc.pb.go"} {
			want, err := os.ReadFile(filepath.Join(into, here+name+end))
			if err != nil {
				t.Fatal(err)
			}
			got, err := os.ReadFile(name + end)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf("%s is out of date, run go generate ./service/prover/...", name+end)
			}
		}
	}
}
