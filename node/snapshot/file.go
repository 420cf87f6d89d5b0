package snapshot

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// magic begins a file that holds one snapshot: the chunks, each after its length, then a zero, the manifest, and what the
// consensus needs to go on from there, both after their lengths. So a file can be written in one go.
const magic = "trellis snapshot\n"

const (
	maxManifestBytes = fixedManifestBytes + 32*MaxChunks
	maxProofBytes    = 64 << 20
)

// WriteFile writes a snapshot to a new file, whole or not at all: what write makes, and the proof for the consensus.
func WriteFile(path string, write func(put func(int, []byte) error) (*Manifest, error), proof []byte) (m *Manifest, err error) {
	if _, err := os.Lstat(path); err == nil {
		return nil, fmt.Errorf("%s exists already; choose another file", path)
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".snapshot-*")
	if err != nil {
		return nil, fmt.Errorf("write snapshot: %w", err)
	}
	defer os.Remove(f.Name()) // fails after the rename, as it should
	out := bufio.NewWriter(f)
	_, err = out.WriteString(magic)
	put := func(b []byte) error {
		_, err := out.Write(binary.BigEndian.AppendUint32(nil, uint32(len(b))))
		if err == nil {
			_, err = out.Write(b)
		}
		return err
	}
	if err == nil {
		m, err = write(func(_ int, chunk []byte) error { return put(chunk) })
	}
	if err == nil {
		err = errors.Join(put(nil), put(m.Bytes()), put(proof), out.Flush(), f.Sync())
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return nil, fmt.Errorf("write %s: %w", path, err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return nil, fmt.Errorf("write snapshot: %w", err)
	}
	return m, nil
}

// A File is a snapshot in a file. Nothing in it is trusted.
type File struct {
	Manifest *Manifest
	Proof    []byte // for the consensus

	file  io.ReadSeekCloser
	input *bufio.Reader
}

// OpenFile opens a file that WriteFile wrote. It reads all but the chunks.
func OpenFile(path string) (*File, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open snapshot: %w", err)
	}
	out := &File{file: f}
	if err := out.readEnd(); err != nil {
		return nil, errors.Join(fmt.Errorf("read %s: %w", path, err), f.Close())
	}
	return out, nil
}

func (f *File) readEnd() error {
	if err := f.rewind(); err != nil {
		return err
	}
	for {
		size, err := f.size(MaxChunkBytes)
		if err != nil {
			return err
		}
		if size == 0 {
			break
		}
		if _, err := f.input.Discard(size); err != nil {
			return fmt.Errorf("%w: %w", ErrMalformed, err)
		}
	}
	manifest, err := f.block(maxManifestBytes)
	if err != nil {
		return err
	}
	if f.Manifest, err = ParseManifest(manifest); err != nil {
		return err
	}
	if f.Proof, err = f.block(maxProofBytes); err != nil {
		return err
	}
	if _, err := f.input.ReadByte(); !errors.Is(err, io.EOF) {
		return fmt.Errorf("%w: more follows the end", ErrMalformed)
	}
	return f.rewind()
}

func (f *File) rewind() error {
	if _, err := f.file.Seek(0, io.SeekStart); err != nil {
		return err
	}
	f.input = bufio.NewReader(f.file)
	begin := make([]byte, len(magic))
	if _, err := io.ReadFull(f.input, begin); err != nil || string(begin) != magic {
		return fmt.Errorf("%w: not a snapshot file", ErrMalformed)
	}
	return nil
}

func (f *File) size(most int) (int, error) {
	head := make([]byte, 4)
	if _, err := io.ReadFull(f.input, head); err != nil {
		return 0, fmt.Errorf("%w: file ends too early: %w", ErrMalformed, err)
	}
	size := binary.BigEndian.Uint32(head)
	if uint64(size) > uint64(most) {
		return 0, fmt.Errorf("%w: part of %d bytes, at most %d", ErrMalformed, size, most)
	}
	return int(size), nil
}

func (f *File) block(most int) ([]byte, error) {
	size, err := f.size(most)
	if err != nil {
		return nil, err
	}
	b, err := io.ReadAll(io.LimitReader(f.input, int64(size))) // takes no more memory than there are bytes
	if err == nil && len(b) < size {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		return nil, fmt.Errorf("%w: file ends too early: %w", ErrMalformed, err)
	}
	return b, nil
}

// Next returns the next chunk, io.EOF after the last.
func (f *File) Next() ([]byte, error) {
	chunk, err := f.block(MaxChunkBytes)
	if err == nil && len(chunk) == 0 {
		return nil, io.EOF
	}
	return chunk, err
}

// Close closes the file.
func (f *File) Close() error { return f.file.Close() }
