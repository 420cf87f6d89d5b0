package sequencer

import (
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"github.com/trellis-network/trellis/protocol/tlog"
)

// files are the log's public files below a directory.
type files struct{ dir string }

const (
	// writers is how many files are written at once: an fsync waits for the
	// disk, and a disk takes several at a time.
	writers = 8

	// temporary ends the name of a file that is not complete. No path of the
	// layout ends so.
	temporary = ".tmp"
)

func (f files) path(name string) string { return filepath.Join(f.dir, filepath.FromSlash(name)) }

func (f files) read(name string) ([]byte, error) { return os.ReadFile(f.path(name)) }

// ReadTile implements tlog.Reader.
func (f files) ReadTile(t tlog.Tile) ([]byte, error) { return f.read(t.Path()) }

// write makes files durable: bundles, then hash tiles, then the directories. The
// order is for the reader's sake, who looks for the entry after he found its hash.
func (f files) write(list []tlog.File, step func(string) error) error {
	directories := map[string]bool{}
	for _, file := range list {
		if err := f.makeDir(filepath.Dir(f.path(file.Tile.Path())), directories); err != nil {
			return err
		}
	}
	for _, entries := range []bool{true, false} {
		if err := f.writeKind(list, entries); err != nil {
			return err
		}
		if err := step(map[bool]string{true: "bundles", false: "tiles"}[entries]); err != nil {
			return err
		}
	}
	for directory := range directories {
		if err := syncDir(directory); err != nil {
			return err
		}
	}
	return step("synced")
}

func (f files) writeKind(list []tlog.File, entries bool) error {
	var (
		mu    sync.Mutex
		first error
		work  sync.WaitGroup
	)
	slots := make(chan struct{}, writers)
	for _, file := range list {
		if file.Tile.Entries != entries {
			continue
		}
		slots <- struct{}{}
		work.Go(func() {
			defer func() { <-slots }()
			if err := writeFile(f.path(file.Tile.Path()), file.Data); err != nil {
				mu.Lock()
				defer mu.Unlock()
				if first == nil {
					first = fmt.Errorf("write %s: %w", file.Tile, err)
				}
			}
		})
	}
	work.Wait()
	return first
}

// replace puts a new version of a file in its place, durably.
func (f files) replace(name string, data []byte, step func(string) error) error {
	path := f.path(name)
	directories := map[string]bool{}
	if err := f.makeDir(filepath.Dir(path), directories); err != nil {
		return err
	}
	if err := writeFile(path, data); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	if err := step("renamed"); err != nil {
		return err
	}
	for directory := range directories {
		if err := syncDir(directory); err != nil {
			return err
		}
	}
	return nil
}

// removePartials removes the partial files that a full one makes needless.
func (f files) removePartials(full string) error { return os.RemoveAll(f.path(full) + ".p") }

// writeLeaves makes the leaves durable that belong to bundles.
func (f files) writeLeaves(list []leafTile) error {
	directories := map[string]bool{}
	for _, t := range list {
		path := f.path(t.bundle.LeafPath())
		if err := f.makeDir(filepath.Dir(path), directories); err != nil {
			return err
		}
		if err := writeFile(path, t.data); err != nil {
			return fmt.Errorf("write %s: %w", t.bundle.LeafPath(), err)
		}
	}
	for directory := range directories {
		if err := syncDir(directory); err != nil {
			return err
		}
	}
	return nil
}

// makeDir makes a directory and notes which ones must be synced for it and its
// files to stay: itself, and those above it that had to be made or might have
// been in a run that crashed.
func (f files) makeDir(directory string, notes map[string]bool) error {
	if notes[directory] {
		return nil
	}
	if _, err := os.Stat(directory); err != nil {
		if err := os.MkdirAll(directory, 0o755); err != nil {
			return fmt.Errorf("make directory: %w", err)
		}
	}
	for notes[directory] = true; directory != filepath.Clean(f.dir) && directory != filepath.Dir(directory); {
		directory = filepath.Dir(directory)
		notes[directory] = true
	}
	return nil
}

// writeFile writes a file beside its place, syncs it and renames it, so that
// nobody reads a torn one.
func writeFile(path string, data []byte) error {
	file, err := os.OpenFile(path+temporary, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o644)
	if err != nil {
		return err
	}
	_, err = file.Write(data)
	if err == nil {
		err = file.Sync()
	}
	if closed := file.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return err
	}
	return os.Rename(path+temporary, path)
}

func syncDir(path string) error {
	directory, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("sync directory: %w", err)
	}
	err = directory.Sync()
	if closed := directory.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return fmt.Errorf("sync directory %s: %w", path, err)
	}
	return nil
}
