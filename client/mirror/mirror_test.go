package mirror_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// result returns the result of an epoch in which nothing happened.
func result(t *testing.T) *reward.Result {
	t.Helper()
	raw, err := os.ReadFile("../../examples/air-quality/policy.yaml")
	if err != nil {
		t.Fatal(err)
	}
	p, err := policy.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	s, err := reward.NewScorer(p, epoch.Inputs{
		Project: 1, Epoch: 3, WindowEnd: 60_000, PolicyHash: p.Hash(), Budget: units.IOTX(1), Source: "urn:trellis:4690:1",
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	r, err := s.Finish()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func serve(t *testing.T, handler http.Handler) *mirror.Mirror {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return mirror.Open(server.URL + "/")
}

func TestFolderAndURLGiveTheSame(t *testing.T) {
	dir, hash, published := t.TempDir(), common.Hash{0xab}, result(t)
	folder := mirror.Open(dir + "/")
	if err := folder.PutPolicy(hash, []byte("policy")); err != nil {
		t.Fatal(err)
	}
	if err := folder.PutResult(3, published.Encode()); err != nil {
		t.Fatal(err)
	}
	var entries [][]byte
	for i := range 300 {
		entries = append(entries, bytes.Repeat([]byte{byte(i)}, 20))
	}
	edge, files, err := tlog.NewEdge().Append(entries)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		path := filepath.Join(dir, "log", f.Tile.Path())
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for name, m := range map[string]*mirror.Mirror{"folder": folder, "URL": serve(t, http.FileServer(http.Dir(dir)))} {
		if raw, err := m.Policy(t.Context(), hash); err != nil || string(raw) != "policy" {
			t.Errorf("%s: policy %q (%v)", name, raw, err)
		}
		if r, err := m.Result(t.Context(), 3, published.Hash()); err != nil || !bytes.Equal(r.Encode(), published.Encode()) {
			t.Errorf("%s: result differs (%v)", name, err)
		}
		if raw, err := m.RawResult(t.Context(), 3); err != nil || !bytes.Equal(raw, published.Encode()) {
			t.Errorf("%s: raw result differs (%v)", name, err)
		}
		var read [][]byte
		for entry, err := range m.Entries(t.Context(), 300, common.Hash(edge.Tree().Root), 250, 290) {
			if err != nil {
				t.Fatal(err)
			}
			read = append(read, entry)
		}
		if !slices.EqualFunc(read, entries[250:290], bytes.Equal) {
			t.Errorf("%s: entries differ", name)
		}
		for _, err := range m.Entries(t.Context(), 300, common.Hash{1}, 250, 290) {
			if !errors.Is(err, mirror.ErrTampered) {
				t.Errorf("%s: log of another root gives %v, want %v", name, err, mirror.ErrTampered)
			}
		}
		for range m.Entries(t.Context(), 300, common.Hash{1}, 7, 7) {
			t.Errorf("%s: an empty range has an entry", name)
		}
		_, missing := m.Result(t.Context(), 4, common.Hash{})
		if !errors.Is(missing, mirror.ErrMissing) || !errors.Is(missing, fs.ErrNotExist) || !strings.Contains(missing.Error(), "results/4") {
			t.Errorf("%s: missing result gives %v, want %v of results/4", name, missing, mirror.ErrMissing)
		}
	}
}

func TestResultOfAnotherHashIsRefused(t *testing.T) {
	m, published := mirror.Open(t.TempDir()), result(t)
	if err := m.PutResult(3, published.Encode()); err != nil {
		t.Fatal(err)
	}
	if _, err := m.Result(t.Context(), 3, common.Hash{1}); !errors.Is(err, mirror.ErrTampered) {
		t.Errorf("Result = %v, want %v", err, mirror.ErrTampered)
	}
	// What the chain names need not be a result at all.
	raw := []byte("no result\n")
	if err := m.PutResult(3, raw); err != nil {
		t.Fatal(err)
	}
	if _, err := m.Result(t.Context(), 3, sha256.Sum256(raw)); err == nil || errors.Is(err, mirror.ErrTampered) {
		t.Errorf("Result = %v, want that it cannot be read", err)
	}
}

func TestAnswersOfAServerAreToldApart(t *testing.T) {
	for status, missing := range map[int]bool{404: true, 410: true, 500: false, 503: false, 403: false} {
		m := serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status) }))
		if _, err := m.Policy(t.Context(), common.Hash{}); err == nil || errors.Is(err, mirror.ErrMissing) != missing {
			t.Errorf("status %d gives %v", status, err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	m := serve(t, http.NotFoundHandler())
	if _, err := m.Policy(ctx, common.Hash{}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled request gives %v, want %v", err, context.Canceled)
	}
}

// It was cut at the limit and then blamed for its hash.
func TestFileAboveItsLimitIsRefusedAsSuch(t *testing.T) {
	dir := t.TempDir()
	folder := mirror.Open(dir)
	if err := folder.PutPolicy(common.Hash{}, make([]byte, policy.MaxBytes+1)); err != nil {
		t.Fatal(err)
	}
	for _, m := range []*mirror.Mirror{folder, serve(t, http.FileServer(http.Dir(dir)))} {
		if _, err := m.Policy(t.Context(), common.Hash{}); !errors.Is(err, mirror.ErrTampered) || !strings.Contains(err.Error(), "above 65536 bytes") {
			t.Errorf("Policy = %v, want that it is too large", err)
		}
	}
	if err := folder.PutPolicy(common.Hash{}, make([]byte, policy.MaxBytes)); err != nil {
		t.Fatal(err)
	}
	if _, err := folder.Policy(t.Context(), common.Hash{}); err != nil {
		t.Errorf("policy of the largest size: %v", err)
	}
}

func TestMirrorBehindAURLIsReadOnly(t *testing.T) {
	m := serve(t, http.NotFoundHandler())
	if err := m.PutResult(1, nil); err == nil {
		t.Error("PutResult: no error")
	}
	if err := m.PutPolicy(common.Hash{}, nil); err == nil {
		t.Error("PutPolicy: no error")
	}
}

func TestReaderSeesOneFileOrTheOther(t *testing.T) {
	dir := t.TempDir()
	m := mirror.Open(dir)
	contents := [][]byte{bytes.Repeat([]byte("a"), 1<<16), bytes.Repeat([]byte("b"), 1<<16)}
	if err := m.PutResult(1, contents[0]); err != nil {
		t.Fatal(err)
	}
	var writers sync.WaitGroup
	for _, content := range contents {
		writers.Go(func() {
			for range 20 {
				if err := m.PutResult(1, content); err != nil {
					t.Error(err)
				}
			}
		})
	}
	for range 200 {
		raw, err := m.RawResult(t.Context(), 1)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(raw, contents[0]) && !bytes.Equal(raw, contents[1]) {
			t.Fatalf("half of a file was read: %d bytes", len(raw))
		}
	}
	writers.Wait()
	files, err := os.ReadDir(filepath.Join(dir, "results"))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != 1 {
		t.Errorf("%d files are left, want 1: %v", len(files), files)
	}
	if info, err := files[0].Info(); err != nil || info.Mode().Perm() != 0o644 {
		t.Errorf("file has mode %v (%v), want 0644: a server must read it", info.Mode(), err)
	}
}

func TestFileThatCannotBeWrittenLeavesTheOldOne(t *testing.T) {
	dir := t.TempDir()
	m := mirror.Open(dir)
	if err := os.WriteFile(filepath.Join(dir, "results"), nil, 0o644); err != nil { // where a folder belongs
		t.Fatal(err)
	}
	if err := m.PutResult(1, []byte("x")); err == nil {
		t.Error("no error")
	}
}
