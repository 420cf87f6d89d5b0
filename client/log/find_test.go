package log

import (
	"bytes"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/trellis-network/trellis/protocol/tlog"
)

func TestFindProvesEntriesAtSinglePlaces(t *testing.T) {
	for _, size := range []int{1, 255, 256, 300, 1000, 66_000} {
		dir := t.TempDir()
		publish(t, dir, size)
		server := httptest.NewServer(http.FileServer(http.Dir(dir)))
		defer server.Close()
		for _, location := range []string{dir, server.URL} {
			l, err := Open(t.Context(), location, Options{Key: testKey(t).Verifier()})
			if err != nil {
				t.Fatal(err)
			}
			var wanted []tlog.Index
			for i := 0; i < size; i += 1 + size/150 {
				wanted = append(wanted, tlog.Index(i))
			}
			wanted = append(wanted[:len(wanted)-1], tlog.Index(size-1))
			for range 2 {
				entries, proofs, err := l.Find(t.Context(), wanted)
				if err != nil {
					t.Fatalf("size %d: %v", size, err)
				}
				for i, index := range wanted {
					if entries[i].Index != index || !bytes.Equal(entries[i].Bytes, entry(int(index))) || proofs[i].Verify() != nil || proofs[i].Leaf != tlog.EntryHash(entries[i].Bytes) {
						t.Fatalf("entry %d of %d is not proven", index, size)
					}
				}
			}
			if err := readAll(t, l); err != nil {
				t.Errorf("size %d: what is read afterwards: %v", size, err)
			}
			if _, _, err := l.Find(t.Context(), []tlog.Index{tlog.Index(size)}); !errors.Is(err, tlog.ErrRange) {
				t.Errorf("behind the end: %v", err)
			}
		}
	}
}

func TestFindNamesTheFileAtFault(t *testing.T) {
	for file, want := range map[string]string{
		"tile/entries/003": "tile/entries/003: entry 17 (index 785)", "tile/0/003": "", "tile/1/000.p/4": "tile/1/000.p/4",
	} {
		dir := t.TempDir()
		publish(t, dir, 1024)
		path := filepath.Join(dir, file)
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if at := bytes.Index(data, entry(785)); at >= 0 {
			data[at] ^= 1
		} else {
			data[5] ^= 1
		}
		write(t, path, data)
		var tree = publish(t, t.TempDir(), 1024)[0]
		l, err := Open(t.Context(), dir, Options{Tree: &tree})
		if err == nil {
			_, _, err = l.Find(t.Context(), []tlog.Index{785})
		}
		if want == "" && err != nil { // the bundle tells what the tile should have
			t.Errorf("%s: %v", file, err)
		}
		if want != "" && (!errors.Is(err, tlog.ErrMismatch) || !strings.Contains(err.Error(), want)) {
			t.Errorf("%s: %v, want %s", file, err, want)
		}
	}
}
