package log

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/trellis-network/trellis/protocol/tlog"
)

func testKey(t testing.TB) tlog.SigningKey {
	t.Helper()
	key, err := tlog.NewSigningKey(tlog.Origin{ChainID: 4690, ProjectID: 1}, bytes.Repeat([]byte{3}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func entry(i int) []byte { return fmt.Appendf(nil, "entry %d", i) }

// publish writes a log of each size in turn, as a sequencer would, and returns
// the trees.
func publish(t testing.TB, dir string, sizes ...int) []tlog.Tree {
	t.Helper()
	edge, trees := tlog.NewEdge(), []tlog.Tree{}
	for _, size := range sizes {
		var list [][]byte
		for i := int(edge.Tree().Size); i < size; i++ {
			list = append(list, entry(i))
		}
		next, files, err := edge.Append(list)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			write(t, filepath.Join(dir, f.Tile.Path()), f.Data)
			if f.Tile.IsFull() {
				os.RemoveAll(filepath.Join(dir, f.Tile.Path()) + ".p")
			}
		}
		signed, err := testKey(t).Sign(next.Tree())
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, tlog.CheckpointPath), signed)
		edge = next
		trees = append(trees, next.Tree())
	}
	return trees
}

func write(t testing.TB, path string, data []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

// readAll compares every entry and returns the first error.
func readAll(t testing.TB, l *Log) error {
	t.Helper()
	next := tlog.Index(0)
	for e, err := range l.Entries(t.Context(), 0, tlog.Index(l.Tree().Size)) {
		if err != nil {
			return err
		}
		if e.Index != next || !bytes.Equal(e.Bytes, entry(int(next))) {
			t.Fatalf("entry %d is %d %q", next, e.Index, e.Bytes)
		}
		next++
	}
	if tlog.Size(next) != l.Tree().Size {
		t.Fatalf("%d entries of %d", next, l.Tree().Size)
	}
	return nil
}

func TestWholeLogReadsAndProves(t *testing.T) {
	for _, size := range []int{0, 1, 255, 256, 257, 1000, 1024} {
		dir := t.TempDir()
		publish(t, dir, 0, size/3, size)
		server := httptest.NewServer(http.FileServer(http.Dir(dir)))
		defer server.Close()
		for _, location := range []string{dir, server.URL} {
			l, err := Open(t.Context(), location, Options{Key: testKey(t).Verifier()})
			if err != nil {
				t.Fatalf("size %d: %v", size, err)
			}
			if err := readAll(t, l); err != nil {
				t.Fatalf("size %d: %v", size, err)
			}
			for i := 0; i < size; i += 17 {
				proof, err := l.Prove(t.Context(), tlog.Index(i), tlog.Size(size))
				if err != nil {
					t.Fatal(err)
				}
				if err := proof.Verify(); err != nil || proof.Leaf != tlog.EntryHash(entry(i)) {
					t.Fatalf("proof of %d of %d: %v", i, size, err)
				}
			}
		}
	}
}

// An epoch ends at a size that the chain knows; the log went on since, and the
// partial tiles of that size are gone or were never written.
func TestTreeFromTheChainIsReadFromALaterLog(t *testing.T) {
	dir := t.TempDir()
	trees := publish(t, dir, 300, 400, 700, 777)
	for _, tree := range append(trees, rootAt(t, 123), rootAt(t, 600), rootAt(t, 701)) {
		l, err := Open(t.Context(), dir, Options{Tree: &tree})
		if err != nil {
			t.Fatalf("size %d: %v", tree.Size, err)
		}
		if err := readAll(t, l); err != nil {
			t.Errorf("size %d: %v", tree.Size, err)
		}
		both, err := Open(t.Context(), dir, Options{Tree: &tree, Key: testKey(t).Verifier()})
		if err != nil || both.Tree().Size != 777 {
			t.Errorf("size %d with the key: %v", tree.Size, err)
		}
		tree.Root[0] ^= 1
		if _, err := Open(t.Context(), dir, Options{Tree: &tree}); !errors.Is(err, tlog.ErrMismatch) {
			t.Errorf("size %d with another root: %v", tree.Size, err)
		}
		if _, err := Open(t.Context(), dir, Options{Tree: &tree, Key: testKey(t).Verifier()}); !errors.Is(err, ErrFork) {
			t.Errorf("size %d with the key and another root: %v", tree.Size, err)
		}
	}
}

func rootAt(t *testing.T, size int) tlog.Tree { return publish(t, t.TempDir(), size)[0] }

func TestTamperedBundleIsNamedWithEntryAndIndex(t *testing.T) {
	dir := t.TempDir()
	publish(t, dir, 1024)
	path := filepath.Join(dir, "tile/entries/003")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	at := bytes.Index(data, entry(785))
	data[at] ^= 1
	write(t, path, data)
	l, err := Open(t.Context(), dir, Options{Key: testKey(t).Verifier()})
	if err != nil {
		t.Fatal(err)
	}
	want := "tile/entries/003: entry 17 (index 785): hash does not match tile/0/003"
	if err := readAll(t, l); err == nil || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("error is %v, want %s", err, want)
	}
}

func TestMissingFileIsNamed(t *testing.T) {
	dir := t.TempDir()
	publish(t, dir, 1000)
	server := httptest.NewServer(http.FileServer(http.Dir(dir)))
	defer server.Close()
	for _, path := range []string{"tile/0/001", "tile/entries/002", "tile/entries/003.p/232"} {
		kept, err := os.ReadFile(filepath.Join(dir, path))
		if err != nil {
			t.Fatal(err)
		}
		os.Remove(filepath.Join(dir, path))
		for _, location := range []string{dir, server.URL} {
			l, err := Open(t.Context(), location, Options{Key: testKey(t).Verifier()})
			if err == nil {
				err = readAll(t, l)
			}
			if !errors.Is(err, ErrMissing) || !strings.HasPrefix(err.Error(), path+": not in the mirror at ") {
				t.Errorf("error is %v, want %s as missing", err, path)
			}
		}
		write(t, filepath.Join(dir, path), kept)
	}
	os.Remove(filepath.Join(dir, "tile/1/000.p/3"))
	if _, err := Open(t.Context(), dir, Options{Key: testKey(t).Verifier()}); !errors.Is(err, ErrMissing) || !strings.HasPrefix(err.Error(), "tile/1/000.p/3: ") {
		t.Errorf("missing edge: %v", err)
	}
}

func TestNothingIsTrustedWithoutAKeyOrATree(t *testing.T) {
	if _, err := Open(t.Context(), t.TempDir(), Options{}); !errors.Is(err, ErrUntrusted) {
		t.Errorf("error is %v", err)
	}
	dir := t.TempDir()
	publish(t, dir, 5)
	other, err := tlog.NewSigningKey(tlog.Origin{ChainID: 4690, ProjectID: 1}, bytes.Repeat([]byte{4}, 32))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), dir, Options{Key: other.Verifier()}); !errors.Is(err, tlog.ErrSignature) {
		t.Errorf("log of another key: %v", err)
	}
}

func TestRefreshFollowsGrowthAndFindsForks(t *testing.T) {
	dir := t.TempDir()
	publish(t, dir, 300)
	l, err := Open(t.Context(), dir, Options{Key: testKey(t).Verifier()})
	if err != nil {
		t.Fatal(err)
	}
	publish(t, dir, 300, 600)
	if err := l.Refresh(t.Context()); err != nil || l.Tree().Size != 600 {
		t.Fatalf("refresh: %v, size %d", err, l.Tree().Size)
	}
	proof, err := l.ProveConsistency(t.Context(), 300, 600)
	if err != nil {
		t.Fatal(err)
	}
	if err := tlog.VerifyConsistency(rootAt(t, 300), l.Tree(), proof); err != nil {
		t.Error(err)
	}
	fork := t.TempDir()
	edge, files, err := tlog.NewEdge().Append(bytes.Split(bytes.Repeat([]byte("x "), 700), []byte(" ")))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		write(t, filepath.Join(fork, f.Tile.Path()), f.Data)
	}
	signed, err := testKey(t).Sign(edge.Tree())
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(fork, tlog.CheckpointPath), signed)
	l.source = directory(fork)
	if err := l.Refresh(t.Context()); !errors.Is(err, ErrFork) || l.Tree().Size != 600 {
		t.Errorf("refresh on a fork: %v, size %d", err, l.Tree().Size)
	}
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func TestServerErrorsAreTriedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var calls atomic.Int32
		client := &http.Client{Transport: roundTrip(func(*http.Request) (*http.Response, error) {
			recorder := httptest.NewRecorder()
			if calls.Add(1) < 4 {
				recorder.WriteHeader(http.StatusBadGateway)
			}
			return recorder.Result(), nil
		})}
		started := time.Now()
		if _, err := newSource("http://mirror", client).fetch(context.Background(), "checkpoint"); err != nil {
			t.Error(err)
		}
		if got, want := time.Since(started), 700*time.Millisecond; got != want {
			t.Errorf("took %s, want %s", got, want)
		}
		calls.Store(-100)
		if _, err := newSource("http://mirror", client).fetch(context.Background(), "checkpoint"); err == nil || !strings.Contains(err.Error(), "502") {
			t.Errorf("error is %v, want the last answer's", err)
		}
	})
}

func BenchmarkProve(b *testing.B) {
	dir := b.TempDir()
	const size = 100_000
	publish(b, dir, size)
	l, err := Open(b.Context(), dir, Options{Key: testKey(b).Verifier()})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		if _, err := l.Prove(b.Context(), tlog.Index(i*7919%size), size); err != nil {
			b.Fatal(err)
		}
		i++
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "proofs/s")
}

func BenchmarkEntries(b *testing.B) {
	dir := b.TempDir()
	const size = 100_000
	publish(b, dir, size)
	l, err := Open(b.Context(), dir, Options{Key: testKey(b).Verifier()})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := readAll(b, l); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)*size/b.Elapsed().Seconds(), "entries/s")
}
