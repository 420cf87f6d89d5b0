package snapshot

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

func openStore(t testing.TB, dir string) *Store {
	t.Helper()
	s, err := OpenStore(dir, discard)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	return s
}

func TestStoreKeepsWhatItMadeOverARestart(t *testing.T) {
	c, dir := newChain(t, 10, 5, 0), t.TempDir()
	want := write(t, c.source(t))
	s := openStore(t, dir)
	if _, ok := s.Oldest(); ok {
		t.Error("a new store has a snapshot")
	}
	s.Begin(c.source(t))
	<-s.done
	s = openStore(t, dir)
	list := s.List()
	if len(list) != 1 || list[0].Hash() != want.Hash() {
		t.Fatalf("store has %v, want the snapshot of %d", list, want.Height)
	}
	if oldest, ok := s.Oldest(); !ok || oldest != 12 {
		t.Errorf("oldest is %d, %t, want 12", oldest, ok)
	}
	for i, chunk := range want.chunks {
		if got, err := s.Chunk(12, i); err != nil || !bytes.Equal(got, chunk) {
			t.Errorf("chunk %d has SHA-256 %x, error %v, want %x", i, sha256.Sum256(got), err, want.Chunks[i])
		}
	}
	for height, index := range map[uint64]int{12: 2, 11: 0} {
		if _, err := s.Chunk(height, index); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("chunk %d of %d: %v", index, height, err)
		}
	}
}

func TestUnfinishedSnapshotIsRemovedAndABrokenOneNotOffered(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"7.tmp", "8"} {
		if err := os.Mkdir(filepath.Join(dir, name), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name, manifestFile), []byte("broken"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if s := openStore(t, dir); len(s.List()) > 0 {
		t.Errorf("store offers %v", s.List())
	}
	if _, err := os.Stat(filepath.Join(dir, "7.tmp")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("unfinished snapshot is still there: %v", err)
	}
}

func TestStoreGivesUpWhenItIsClosed(t *testing.T) {
	c, dir := newChain(t, 10, 5, 0), t.TempDir()
	s := openStore(t, dir)
	s.Begin(c.source(t))
	s.Close()
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) > 1 || len(entries) == 1 && entries[0].Name() != "12" {
		t.Errorf("directory holds %v, error %v, want nothing or a whole snapshot", entries, err)
	}
}

// TestOldSnapshotsGoUnlessSomebodyFetchesThem lets the time pass that a fetch may take.
func TestOldSnapshotsGoUnlessSomebodyFetchesThem(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		s := openStore(t, dir)
		add := func(height uint64) {
			t.Helper()
			if err := os.Mkdir(s.path(height), 0o700); err != nil {
				t.Fatal(err)
			}
			if err := s.add(&Manifest{Height: height, BlockChunks: 1, Chunks: make([]common.Hash, 2)}); err != nil {
				t.Fatal(err)
			}
		}
		check := func(want ...uint64) {
			t.Helper()
			entries, err := os.ReadDir(dir)
			if err != nil || len(entries) != len(want) || len(s.List()) != len(want) {
				t.Fatalf("directory holds %v (error %v), list %d, want %v", entries, err, len(s.List()), want)
			}
			for i, m := range s.List() {
				if m.Height != want[i] {
					t.Errorf("snapshot %d is of height %d, want %d", i, m.Height, want[i])
				}
			}
		}
		add(1)
		add(2)
		add(3)
		check(3, 2)
		s.Offer()
		if !s.full() {
			t.Error("a new snapshot would push out one that was just offered")
		}
		add(4) // begun before the offer
		check(4, 3, 2)
		time.Sleep(inUse)
		if s.full() {
			t.Error("an offer that nobody took up still holds")
		}
		add(5)
		check(5, 4)
		for range int(maxInUse / time.Minute) {
			s.Offer()
			time.Sleep(time.Minute)
		}
		if s.full() {
			t.Error("somebody who asks for ever stops new snapshots")
		}
	})
}
