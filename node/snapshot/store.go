package snapshot

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Keep is how many snapshots a store holds. A node that has begun with one has until the next but one to finish.
const Keep = 2

const (
	// inUse is how long a snapshot that was offered or served is still wanted: CometBFT gives up after two minutes without a
	// chunk. maxInUse bounds what somebody who asks for ever can achieve.
	inUse    = 2*time.Minute + 10*time.Second
	maxInUse = time.Hour

	manifestFile = "manifest"
	unfinished   = ".tmp"
)

// A Store keeps the newest snapshots of a node in a directory, each in one of its own that is named by its height:
//
//	5000/manifest
//	5000/000000, 000001, …   the chunks
//
// It is safe for concurrent use.
type Store struct {
	dir    string
	logger *slog.Logger

	mu        sync.Mutex
	manifests []*Manifest          // by falling height
	made      map[uint64]time.Time // when a snapshot was made or found
	used      map[uint64]time.Time // when it was last offered or served
	cancel    func()
	done      chan struct{} // closed when no snapshot is being made; nil before the first
}

// OpenStore opens a directory, making it, and removes what an interrupted process left behind.
func OpenStore(dir string, logger *slog.Logger) (*Store, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make snapshot directory: %w", err)
	}
	s := &Store{dir: dir, logger: logger, made: make(map[uint64]time.Time), used: make(map[uint64]time.Time)}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("read snapshots: %w", err)
	}
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), unfinished) {
			if err := os.RemoveAll(filepath.Join(dir, e.Name())); err != nil {
				return nil, fmt.Errorf("remove unfinished snapshot: %w", err)
			}
			continue
		}
		m, err := readManifest(filepath.Join(dir, e.Name()))
		if err != nil {
			logger.Warn("Snapshot cannot be read and is not offered; remove it", "path", filepath.Join(dir, e.Name()), "error", err)
			continue
		}
		s.manifests = append(s.manifests, m)
		s.made[m.Height] = time.Now()
	}
	s.sort()
	return s, nil
}

func readManifest(dir string) (*Manifest, error) {
	data, err := os.ReadFile(filepath.Join(dir, manifestFile))
	if err != nil {
		return nil, err
	}
	m, err := ParseManifest(data)
	if err != nil {
		return nil, err
	}
	if name := filepath.Base(dir); name != strconv.FormatUint(m.Height, 10) {
		return nil, fmt.Errorf("%w: directory %s holds the snapshot of height %d", ErrMalformed, name, m.Height)
	}
	return m, nil
}

func (s *Store) sort() {
	slices.SortFunc(s.manifests, func(a, b *Manifest) int {
		if a.Height > b.Height {
			return -1
		}
		return 1
	})
}

// List returns the snapshots, the newest first.
func (s *Store) List() []*Manifest {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.manifests)
}

// Offer is List for somebody who may fetch one of them: for a while, none is removed.
func (s *Store) Offer() []*Manifest {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, m := range s.manifests {
		s.used[m.Height] = time.Now()
	}
	return slices.Clone(s.manifests)
}

// wanted says whether somebody may be fetching a snapshot. The caller holds the lock.
func (s *Store) wanted(m *Manifest) bool {
	return time.Since(s.used[m.Height]) < inUse && time.Since(s.made[m.Height]) < maxInUse
}

// full says whether a new snapshot would take the place of one that is wanted. The caller holds the lock.
func (s *Store) full() bool {
	return len(s.manifests) >= Keep && slices.ContainsFunc(s.manifests[Keep-1:], s.wanted)
}

// Oldest returns the height of the oldest snapshot. A node that restores it needs the consensus' blocks from there on. Without
// any it returns false.
func (s *Store) Oldest() (uint64, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.manifests) == 0 {
		return 0, false
	}
	return s.manifests[len(s.manifests)-1].Height, true
}

// Chunk reads a chunk of the snapshot at height. That it is whole the receiver checks.
func (s *Store) Chunk(height uint64, index int) ([]byte, error) {
	s.mu.Lock()
	known := index >= 0 && slices.ContainsFunc(s.manifests, func(m *Manifest) bool { return m.Height == height && index < len(m.Chunks) })
	if known {
		s.used[height] = time.Now()
	}
	s.mu.Unlock()
	if !known {
		return nil, fmt.Errorf("chunk %d of snapshot %d: %w", index, height, fs.ErrNotExist)
	}
	data, err := os.ReadFile(s.chunkFile(s.path(height), index))
	if err != nil {
		return nil, fmt.Errorf("read snapshot: %w", err)
	}
	return data, nil
}

func (s *Store) path(height uint64) string {
	return filepath.Join(s.dir, strconv.FormatUint(height, 10))
}

func (s *Store) chunkFile(dir string, index int) string {
	return filepath.Join(dir, fmt.Sprintf("%06d", index))
}

// Begin makes the snapshot of src in the background, and closes its state when it is done. While another one is being made, or
// the oldest one is being fetched, it does nothing: a chain that runs faster than its snapshots skips some.
func (s *Store) Begin(src *Source) {
	s.mu.Lock()
	defer s.mu.Unlock()
	height := src.Head.Number.Uint64()
	busy := s.done != nil && !isClosed(s.done)
	if busy || s.full() || slices.ContainsFunc(s.manifests, func(m *Manifest) bool { return m.Height == height }) {
		s.logger.Debug("Snapshot skipped", "height", height, "busy", busy)
		src.State.Close()
		return
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	s.cancel, s.done = cancel, done
	go func() {
		defer close(done)
		defer cancel()
		defer src.State.Close()
		started := time.Now()
		m, size, err := s.write(ctx, src)
		switch {
		case errors.Is(err, context.Canceled):
			s.logger.Debug("Snapshot given up, because the node stops", "height", height)
		case err != nil:
			s.logger.Error("Snapshot not made", "height", height, "error", err)
		default:
			s.logger.Info("Snapshot made", "height", height, "bytes", size, "chunks", len(m.Chunks), "elapsed", time.Since(started))
		}
	}()
}

func isClosed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

// Close gives up the snapshot being made, if there is one, and waits until it no longer reads the database.
func (s *Store) Close() {
	s.mu.Lock()
	cancel, done := s.cancel, s.done
	s.mu.Unlock()
	if done != nil {
		cancel()
		<-done
	}
}

// write makes a snapshot whole or not at all.
func (s *Store) write(ctx context.Context, src *Source) (_ *Manifest, size int, err error) {
	final := s.path(src.Head.Number.Uint64())
	dir := final + unfinished
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, 0, fmt.Errorf("make snapshot directory: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(dir))
		}
	}()
	last := time.Now()
	m, err := Write(ctx, src, func(index int, chunk []byte) error {
		size += len(chunk)
		if err := writeSynced(s.chunkFile(dir, index), chunk); err != nil {
			return err
		}
		// Half of one processor is left to the chain, which goes on meanwhile.
		defer func() { last = time.Now() }()
		return rest(ctx, time.Since(last))
	})
	if err != nil {
		return nil, 0, err
	}
	if err := writeSynced(filepath.Join(dir, manifestFile), m.Bytes()); err != nil {
		return nil, 0, err
	}
	if err := os.Rename(dir, final); err != nil {
		return nil, 0, fmt.Errorf("finish snapshot: %w", err)
	}
	return m, size, s.add(m)
}

// add takes up a new snapshot, and removes the oldest ones unless they have become wanted meanwhile.
func (s *Store) add(m *Manifest) error {
	s.mu.Lock()
	s.manifests = append(s.manifests, m)
	s.made[m.Height] = time.Now()
	s.sort()
	var kept, old []*Manifest
	for i, o := range s.manifests {
		if i < Keep || s.wanted(o) {
			kept = append(kept, o)
			continue
		}
		old = append(old, o)
		delete(s.made, o.Height)
		delete(s.used, o.Height)
	}
	s.manifests = kept
	s.mu.Unlock()
	for _, o := range old {
		if err := os.RemoveAll(s.path(o.Height)); err != nil {
			return fmt.Errorf("remove old snapshot: %w", err)
		}
	}
	return nil
}

func rest(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func writeSynced(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("write snapshot: %w", err)
	}
	_, err = f.Write(data)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("write snapshot: %w", err)
	}
	return nil
}
