// Package filecache keeps files by their SHA-256 in a folder, those that were used last, within a bound of bytes.
package filecache

import (
	"cmp"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// ErrHash reports a source that gave a file with another hash.
var ErrHash = errors.New("the file has another hash")

// A Source has files by their SHA-256.
type Source interface {
	Artifact(ctx context.Context, hash common.Hash) ([]byte, error)
}

// A Cache keeps what sources gave. It may be lost at any time, and processes may share its folder. Safe for concurrent use.
type Cache struct {
	dir string
	max int64

	mu    sync.Mutex
	under map[common.Hash]*fetch // guarded by mu
	evict sync.Mutex             // one removes at a time
}

// A fetch is a file that is being got; others wait for it.
type fetch struct {
	done chan struct{}
	raw  []byte
	err  error
}

// Open opens a folder, which is made where it is not, and keeps at most max bytes there. The newest file is kept even if it is larger.
func Open(dir string, max int64) (*Cache, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	c := &Cache{dir: dir, max: max, under: make(map[common.Hash]*fetch)}
	parts, err := filepath.Glob(filepath.Join(dir, ".part-*")) // of a process that crashed
	if err != nil {
		return nil, err
	}
	for _, p := range parts {
		if info, err := os.Stat(p); err == nil && time.Since(info.ModTime()) > time.Hour {
			_ = os.Remove(p)
		}
	}
	return c, nil
}

// Get returns the file with a hash, from the folder or else from a source. Those who ask for the same file at once wait for one.
func (c *Cache) Get(ctx context.Context, hash common.Hash, from Source) ([]byte, error) {
	c.mu.Lock()
	f, waits := c.under[hash]
	if !waits {
		f = &fetch{done: make(chan struct{})}
		c.under[hash] = f
	}
	c.mu.Unlock()
	if waits {
		select {
		case <-f.done:
			if f.err == nil || ctx.Err() != nil || !errors.Is(f.err, context.Canceled) && !errors.Is(f.err, context.DeadlineExceeded) {
				return f.raw, f.err
			}
			return c.Get(ctx, hash, from) // the one that was waited for gave up
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	f.raw, f.err = c.get(ctx, hash, from)
	c.mu.Lock()
	delete(c.under, hash)
	c.mu.Unlock()
	close(f.done)
	return f.raw, f.err
}

func (c *Cache) file(hash common.Hash) string { return filepath.Join(c.dir, hash.Hex()[2:]) }

func (c *Cache) get(ctx context.Context, hash common.Hash, from Source) ([]byte, error) {
	file := c.file(hash)
	if raw, err := os.ReadFile(file); err == nil {
		if sha256.Sum256(raw) == hash {
			now := time.Now()
			_ = os.Chtimes(file, now, now) // only the order of removal depends on it
			return raw, nil
		}
		_ = os.Remove(file) // the disk has changed it
	}
	raw, err := from.Artifact(ctx, hash)
	if err != nil {
		return nil, err
	}
	if got := common.Hash(sha256.Sum256(raw)); got != hash {
		return nil, fmt.Errorf("%w: %s, want %s", ErrHash, got, hash)
	}
	if err := c.put(file, raw); err != nil {
		return nil, fmt.Errorf("keep %s: %w", hash, err)
	}
	return raw, nil
}

func (c *Cache) put(file string, raw []byte) error {
	part, err := os.CreateTemp(c.dir, ".part-*")
	if err != nil {
		return err
	}
	defer os.Remove(part.Name())
	_, err = part.Write(raw)
	if err = errors.Join(err, part.Close()); err != nil {
		return err
	}
	if err := os.Rename(part.Name(), file); err != nil {
		return err
	}
	return c.shrink(filepath.Base(file))
}

// shrink removes those that were used least lately, but for one.
func (c *Cache) shrink(but string) error {
	c.evict.Lock()
	defer c.evict.Unlock()
	entries, err := os.ReadDir(c.dir)
	if err != nil {
		return err
	}
	var kept []fs.FileInfo
	var sum int64
	for _, e := range entries {
		info, err := e.Info()
		if err != nil || strings.HasPrefix(e.Name(), ".") || !info.Mode().IsRegular() {
			continue // gone meanwhile, or none of ours
		}
		kept, sum = append(kept, info), sum+info.Size()
	}
	slices.SortFunc(kept, func(a, b fs.FileInfo) int {
		return cmp.Or(a.ModTime().Compare(b.ModTime()), strings.Compare(a.Name(), b.Name()))
	})
	for _, info := range kept {
		if sum <= c.max {
			break
		}
		if info.Name() == but {
			continue
		}
		if err := os.Remove(filepath.Join(c.dir, info.Name())); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		sum -= info.Size()
	}
	return nil
}

// Through returns a source that asks the cache before from.
func (c *Cache) Through(from Source) Source { return through{c, from} }

type through struct {
	cache *Cache
	from  Source
}

// Artifact implements Source.
func (t through) Artifact(ctx context.Context, hash common.Hash) ([]byte, error) {
	return t.cache.Get(ctx, hash, t.from)
}
