package mirror_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/program"
)

const growing = "../../protocol/program/testdata/growing.wasm"

func module(t *testing.T) ([]byte, common.Hash) {
	t.Helper()
	raw, err := os.ReadFile(growing)
	if err != nil {
		t.Fatal(err)
	}
	return raw, sha256.Sum256(raw)
}

func TestProgramIsFoundByItsHashAndNothingElseIsTaken(t *testing.T) {
	raw, hash := module(t)
	dir := t.TempDir()
	folder := mirror.Open(dir)
	file := filepath.Join(dir, "programs", strings.ToLower(hash.Hex()))
	for _, m := range []*mirror.Mirror{folder, serve(t, http.FileServer(http.Dir(dir)))} {
		if err := os.RemoveAll(filepath.Dir(file)); err != nil {
			t.Fatal(err)
		}
		_, err := m.Program(t.Context(), hash)
		if !errors.Is(err, mirror.ErrMissing) || !strings.Contains(err.Error(), "programs/"+strings.ToLower(hash.Hex())) || !strings.Contains(err.Error(), "ask whoever set the policy") {
			t.Errorf("missing: %v", err)
		}
		if err := folder.PutProgram(raw); err != nil {
			t.Fatal(err)
		}
		if got, err := m.Program(t.Context(), hash); err != nil || !bytes.Equal(got, raw) {
			t.Errorf("%d bytes, %v", len(got), err)
		}
		for name, other := range map[string][]byte{"changed": append(bytes.Clone(raw), 0), "large": make([]byte, program.MaxBytes+1)} {
			if err := os.WriteFile(file, other, 0o644); err != nil {
				t.Fatal(err)
			}
			if got, err := m.Program(t.Context(), hash); got != nil || !errors.Is(err, mirror.ErrTampered) {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
	if err := folder.PutProgram(make([]byte, program.MaxBytes+1)); !errors.Is(err, program.ErrProgram) {
		t.Errorf("a large one is published: %v", err)
	}
}

func TestPolicyIsPublishedWithItsProgramOrNotAtAll(t *testing.T) {
	raw, hash := module(t)
	manifest, err := os.ReadFile("../../examples/air-quality/policy.yaml")
	if err != nil {
		t.Fatal(err)
	}
	from := strings.Index(string(manifest), "\npoints:")
	text := strings.Replace(string(manifest[:from]), "trellis.policy/v1", "trellis.policy/v2", 1) + fmt.Sprintf("\nprogram: {hash: \"%s\", fuel: 1000}\n", hash)
	p, err := policy.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	m := mirror.Open(t.TempDir())
	if err := m.Publish(t.Context(), p); !errors.Is(err, mirror.ErrMissing) || !strings.Contains(err.Error(), "--program") {
		t.Fatalf("published without its program: %v", err)
	}
	if _, err := m.Policy(t.Context(), p.Hash()); !errors.Is(err, mirror.ErrMissing) {
		t.Fatalf("the policy came before its program: %v", err)
	}
	if err := p.AttachProgram(raw); err != nil {
		t.Fatal(err)
	}
	if err := m.Publish(t.Context(), p); err != nil {
		t.Fatal(err)
	}
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	if err := m.Publish(t.Context(), p); err != nil {
		t.Errorf("again, with the program in the mirror: %v", err)
	}
	if got, err := m.Program(t.Context(), hash); err != nil || !bytes.Equal(got, raw) {
		t.Errorf("%d bytes, %v", len(got), err)
	}
}
