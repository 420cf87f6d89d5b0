package archive

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
)

// A Writer makes an archive: devices and entries in any order, an epoch after the entries that it counts, then Close. A folder without
// its manifest, which Close writes last, does not open. What it writes is not synced to the disk. Calls are serialized by the caller.
type Writer struct {
	dir      string
	manifest Manifest
	key      tlog.SigningKey

	edge    tlog.Edge
	partial map[tlog.Tile]tlog.File // newest of the files that are not full, by their full tile
	made    map[string]bool         // folders of tiles

	devices, truth, epochs *lines
	accounts               map[common.Address]struct{}
}

// Create begins an archive in dir, which must be empty or not exist: else ErrExists. Of the manifest it needs Made, Kind, Type, Fields and
// Signed; key signs the log's checkpoint.
func Create(dir string, m Manifest, key tlog.SigningKey) (*Writer, error) {
	names, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	if len(names) > 0 {
		return nil, fmt.Errorf("%w: %s; name another one, or remove it", ErrExists, dir)
	}
	m.Format, m.Origin, m.LogKey = Format, key.Origin().String(), key.Verifier().String()
	w := &Writer{
		dir: dir, manifest: m, key: key, edge: tlog.NewEdge(), partial: map[tlog.Tile]tlog.File{}, made: map[string]bool{},
		accounts: map[common.Address]struct{}{},
	}
	if err := os.MkdirAll(filepath.Join(dir, MirrorDir, "log"), 0o755); err != nil {
		return nil, err
	}
	for _, part := range []struct {
		into **lines
		name string
	}{{&w.devices, DevicesFile}, {&w.truth, TruthFile}, {&w.epochs, EpochsFile}} {
		if *part.into, err = newLines(filepath.Join(dir, part.name)); err != nil {
			return nil, errors.Join(err, w.abandon())
		}
	}
	return w, nil
}

// Device adds a device and what is true of it.
func (w *Writer) Device(d Device, t Truth) error {
	w.accounts[d.Account] = struct{}{}
	w.manifest.Devices++
	return errors.Join(w.devices.add(d), w.truth.add(t))
}

// Append adds entries to the log. Batches of some thousands are fastest.
func (w *Writer) Append(entries [][]byte) error {
	next, files, err := w.edge.Append(entries)
	if err != nil {
		return err
	}
	w.edge = next
	for _, file := range files {
		full := file.Tile.Full()
		if !file.Tile.IsFull() {
			w.partial[full] = file
			continue
		}
		delete(w.partial, full)
		if err := w.writeTile(file); err != nil {
			return err
		}
	}
	return nil
}

// Size returns the number of entries so far.
func (w *Writer) Size() uint64 { return uint64(w.edge.Tree().Size) }

func (w *Writer) writeTile(file tlog.File) error {
	path := filepath.Join(w.dir, MirrorDir, "log", filepath.FromSlash(file.Tile.Path()))
	if dir := filepath.Dir(path); !w.made[dir] {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
		w.made[dir] = true
	}
	return os.WriteFile(path, file.Data, 0o644)
}

// Epoch pins an epoch at the log as it is now. Of the inputs it needs the window and the budget, and what policies may ask for; the next
// number, the log's range and root, the source and the registry block, which is the epoch's number, are filled in.
func (w *Writer) Epoch(in epoch.Inputs) (epoch.Inputs, error) {
	tree, source := w.edge.Tree(), w.manifest.source()
	w.manifest.Epochs++
	in.Project, in.Epoch, in.Source = epoch.Project(source.ProjectID), epoch.Number(w.manifest.Epochs), source.String()
	in.LogStart, in.LogEnd, in.LogRoot, in.RegistryBlock = w.manifest.Entries, uint64(tree.Size), common.Hash(tree.Root), uint64(in.Epoch)
	w.manifest.Entries = in.LogEnd
	if w.manifest.Start == 0 {
		w.manifest.Start = in.WindowStart
	}
	w.manifest.End = in.WindowEnd
	if err := in.Check(); err != nil {
		return in, err
	}
	return in, w.epochs.add(in)
}

// Close writes what is missing of the log, its checkpoint and the manifest.
func (w *Writer) Close() error {
	tree := w.edge.Tree()
	w.manifest.Entries, w.manifest.Owners = uint64(tree.Size), len(w.accounts)
	if err := w.manifest.check(); err != nil {
		return errors.Join(err, w.abandon())
	}
	for _, file := range w.partial {
		if err := w.writeTile(file); err != nil {
			return errors.Join(err, w.abandon())
		}
	}
	checkpoint, err := w.key.Sign(tree)
	if err == nil {
		err = os.WriteFile(filepath.Join(w.dir, MirrorDir, "log", tlog.CheckpointPath), checkpoint, 0o644)
	}
	if err = errors.Join(err, w.devices.close(), w.truth.close(), w.epochs.close()); err != nil {
		return err
	}
	raw, err := json.MarshalIndent(w.manifest, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(w.dir, ManifestFile), append(raw, '\n'), 0o644)
}

// Manifest returns what Close writes, as far as it is known.
func (w *Writer) Manifest() Manifest { return w.manifest }

// Abandon closes the files of an archive that will not be complete.
func (w *Writer) Abandon() error { return w.abandon() }

func (w *Writer) abandon() error {
	var failures []error
	for _, l := range []*lines{w.devices, w.truth, w.epochs} {
		if l != nil {
			failures = append(failures, l.file.Close())
		}
	}
	return errors.Join(failures...)
}

// lines is a file of JSON values, one a line.
type lines struct {
	file   *os.File
	buffer *bufio.Writer
	line   bytes.Buffer
}

func newLines(path string) (*lines, error) {
	f, err := os.Create(path)
	if err != nil {
		return nil, err
	}
	return &lines{file: f, buffer: bufio.NewWriterSize(f, 256<<10)}, nil
}

func (l *lines) add(v any) error {
	l.line.Reset()
	encoder := json.NewEncoder(&l.line) // ends with a newline
	encoder.SetEscapeHTML(false)        // a document stays the bytes that are hashed
	if err := encoder.Encode(v); err != nil {
		return err
	}
	_, err := l.buffer.Write(l.line.Bytes())
	return err
}

func (l *lines) close() error { return errors.Join(l.buffer.Flush(), l.file.Close()) }
