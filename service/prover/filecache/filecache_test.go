package filecache

import (
	"context"
	"crypto/sha256"
	"errors"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// A shelf has files by content, and counts how often it is asked.
type shelf struct {
	files map[common.Hash][]byte
	asked atomic.Int32
	wait  chan struct{}
}

func (s *shelf) Artifact(_ context.Context, hash common.Hash) ([]byte, error) {
	s.asked.Add(1)
	if s.wait != nil {
		<-s.wait
	}
	if raw, ok := s.files[hash]; ok {
		return raw, nil
	}
	return nil, os.ErrNotExist
}

func stock(texts ...string) (*shelf, []common.Hash) {
	s, hashes := &shelf{files: make(map[common.Hash][]byte)}, []common.Hash{}
	for _, text := range texts {
		h := common.Hash(sha256.Sum256([]byte(text)))
		s.files[h] = []byte(text)
		hashes = append(hashes, h)
	}
	return s, hashes
}

func open(t *testing.T, max int64) *Cache {
	t.Helper()
	c, err := Open(t.TempDir(), max)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func get(t *testing.T, c *Cache, h common.Hash, from Source) string {
	t.Helper()
	raw, err := c.Get(t.Context(), h, from)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

func TestFileIsFetchedOnce(t *testing.T) {
	c := open(t, 100)
	s, h := stock("one")
	for range 3 {
		if got := get(t, c, h[0], s); got != "one" {
			t.Errorf("got %q", got)
		}
	}
	if n := s.asked.Load(); n != 1 {
		t.Errorf("fetched %d times", n)
	}
}

func TestLeastLatelyUsedIsRemoved(t *testing.T) {
	c := open(t, 10)
	s, h := stock("aaaa", "bbbb", "cccc")
	get(t, c, h[0], s)
	get(t, c, h[1], s)
	old := time.Now().Add(-time.Minute)
	for i, file := range []common.Hash{h[0], h[1]} {
		if err := os.Chtimes(c.file(file), old.Add(time.Duration(i)*time.Second), old.Add(time.Duration(i)*time.Second)); err != nil {
			t.Fatal(err)
		}
	}
	get(t, c, h[0], s) // used again
	get(t, c, h[2], s)
	if _, err := os.Stat(c.file(h[1])); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the second is still there: %v", err)
	}
	for _, kept := range []common.Hash{h[0], h[2]} {
		if _, err := os.Stat(c.file(kept)); err != nil {
			t.Error(err)
		}
	}
}

func TestFileLargerThanTheBoundIsGivenAllTheSame(t *testing.T) {
	c := open(t, 2)
	s, h := stock("large")
	if got := get(t, c, h[0], s); got != "large" {
		t.Errorf("got %q", got)
	}
}

func TestChangedFileIsFetchedAgain(t *testing.T) {
	c := open(t, 100)
	s, h := stock("one")
	get(t, c, h[0], s)
	if err := os.WriteFile(c.file(h[0]), []byte("two"), 0o644); err != nil {
		t.Fatal(err)
	}
	if got := get(t, c, h[0], s); got != "one" {
		t.Errorf("got %q", got)
	}
}

func TestLyingSourceIsRefused(t *testing.T) {
	c := open(t, 100)
	s, h := stock("one")
	s.files[h[0]] = []byte("two")
	if _, err := c.Get(t.Context(), h[0], s); !errors.Is(err, ErrHash) {
		t.Errorf("got %v", err)
	}
	if _, err := os.Stat(c.file(h[0])); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("it was kept: %v", err)
	}
}

func TestThoseWhoAskAtOnceWaitForOne(t *testing.T) {
	c := open(t, 100)
	s, h := stock("one")
	s.wait = make(chan struct{})
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if raw, err := c.Get(t.Context(), h[0], s); err != nil || string(raw) != "one" {
				t.Errorf("got %q, %v", raw, err)
			}
		})
	}
	for s.asked.Load() == 0 {
		time.Sleep(time.Millisecond)
	}
	close(s.wait)
	wg.Wait()
	if n := s.asked.Load(); n != 1 {
		t.Errorf("fetched %d times", n)
	}
}
