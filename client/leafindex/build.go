package leafindex

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/merkle"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
)

// Errors of Build.
var (
	// ErrResult reports a published result that contradicts itself.
	ErrResult = errors.New("result cannot be indexed")
	// ErrHash reports a published result that is not the one to be indexed.
	ErrHash = fmt.Errorf("%w: it is another one", ErrResult)
)

// A Source is what an index is built from.
type Source struct {
	Inputs epoch.Inputs
	Hash   common.Hash // of the result
	// Result opens the published result.
	Result func() (io.ReadCloser, error)
	// Entries yields the epoch's log entries in order, which the caller has verified.
	Entries iter.Seq2[[]byte, error]
}

// Build writes the index of a result into file, which MUST be empty. It reads result and log once, each from front to end.
// Memory is about 24 bytes a device and 32 MB; entries that belong to no device of the result are left out. temp is a folder
// for what does not fit, "" for the system's.
func Build(ctx context.Context, file *os.File, src Source, temp string) error {
	b := &builder{file: file, src: src, sorter: newSorter(temp)}
	defer b.sorter.close()
	if err := b.leaves(ctx); err != nil {
		return err
	}
	if err := b.entries(ctx); err != nil {
		return err
	}
	return b.finish()
}

type builder struct {
	file   *os.File
	src    Source
	head   head
	layout layout

	devices []common.Address // ascending
	sorter  *sorter
}

// leaves reads the result and writes rows, without their entries, fences and tiles.
func (b *builder) leaves(ctx context.Context) error {
	raw, err := b.src.Result()
	if err != nil {
		return err
	}
	defer raw.Close()
	hash := sha256.New()
	lines := &lineReader{r: bufio.NewReaderSize(io.TeeReader(raw, hash), 1<<20)}
	line, at, err := lines.next(maxHeader)
	if err != nil {
		return fmt.Errorf("%w: header: %w", ErrResult, err)
	}
	header, leaves, err := reward.DecodeHeader(line)
	if err != nil {
		return err
	}
	in := b.src.Inputs
	if header.Inputs.Project != in.Project || header.Inputs.Epoch != in.Epoch || header.Inputs.LogStart != in.LogStart || header.Inputs.LogEnd != in.LogEnd {
		return fmt.Errorf("%w: it is of epoch %d of project %d, want epoch %d of project %d", ErrResult, header.Inputs.Epoch, header.Inputs.Project, in.Epoch, in.Project)
	}
	if leaves == 0 {
		return fmt.Errorf("%w: it has no leaves", ErrResult)
	}
	b.head = head{result: b.src.Hash, project: uint64(in.Project), epoch: uint64(in.Epoch), logStart: in.LogStart, logEnd: in.LogEnd, leaves: leaves, header: uint32(len(line))}
	b.layout = layoutOf(leaves)
	b.devices = make([]common.Address, 0, leaves)
	rows := b.section(b.layout.rows)
	tree := &tower{b: b}
	for i := range leaves {
		if i%4096 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if line, at, err = lines.next(maxLine); err != nil {
			return fmt.Errorf("%w: leaf %d: %w", ErrResult, i, err)
		}
		r, err := b.row(i, line, at, header.Version)
		if err != nil {
			return err
		}
		if _, err := rows.Write(r.append(nil)); err != nil {
			return err
		}
		if err := tree.add(0, r.node); err != nil {
			return err
		}
	}
	if _, _, err := lines.next(maxLine); !errors.Is(err, io.EOF) {
		return fmt.Errorf("%w: it goes on after leaf %d", ErrResult, leaves-1)
	}
	if got := common.Hash(hash.Sum(nil)); got != b.src.Hash {
		return fmt.Errorf("%w: it hashes to %s, want %s", ErrHash, got, b.src.Hash)
	}
	return errors.Join(rows.Flush(), b.fences(), b.tiles(tree))
}

func (b *builder) row(i uint64, line []byte, at int64, version int) (row, error) {
	leaf, err := reward.DecodeLeaf(line, version)
	if err != nil {
		return row{}, fmt.Errorf("leaf %d: %w", i, err)
	}
	if i > 0 && leaf.Device.Cmp(b.devices[i-1]) <= 0 {
		return row{}, fmt.Errorf("%w: leaf %d is not above the one before", ErrResult, i)
	}
	b.devices = append(b.devices, leaf.Device)
	proven, err := leaf.Merkle()
	if err != nil {
		return row{}, fmt.Errorf("%w: leaf %d: %w", ErrResult, i, err)
	}
	return row{device: leaf.Device, line: span{uint64(at), uint32(len(line))}, node: merkle.Node{Hash: proven.Hash(), Sum: proven.Amount}}, nil
}

// fences writes the first device of each block, of each block of those, and so on.
func (b *builder) fences() error {
	step := 1
	for i := len(b.layout.fences) - 1; i >= 0; i-- {
		step *= fanOut
		w := b.section(b.layout.fences[i])
		for at := 0; at < len(b.devices); at += step {
			if _, err := w.Write(b.devices[at][:]); err != nil {
				return err
			}
		}
		if err := w.Flush(); err != nil {
			return err
		}
	}
	return nil
}

// tiles writes what the tower kept.
func (b *builder) tiles(t *tower) error {
	if err := t.close(); err != nil {
		return err
	}
	for i, p := range b.layout.tiles {
		if uint64(len(t.kept[i+1])) != p.count {
			return fmt.Errorf("level %d of the tree has %d nodes, want %d", 8*(i+1), len(t.kept[i+1]), p.count) // a defect of ours
		}
		w := b.section(p)
		for _, n := range t.kept[i+1] {
			if _, err := w.Write(appendNode(nil, n)); err != nil {
				return err
			}
		}
		if err := w.Flush(); err != nil {
			return err
		}
	}
	return nil
}

// A tower folds leaves into the nodes at tree levels 8, 16, …, as they come.
type tower struct {
	b    *builder
	runs [][]merkle.Node // at each kept level, the nodes not folded yet
	kept [][]merkle.Node // at each kept level but that of the leaves, all; a 256th of the leaves
}

func (t *tower) add(level int, n merkle.Node) error {
	for len(t.runs) <= level {
		t.runs, t.kept = append(t.runs, nil), append(t.kept, nil)
	}
	if level > 0 {
		t.kept[level] = append(t.kept[level], n)
	}
	t.runs[level] = append(t.runs[level], n)
	if len(t.runs[level]) < fanOut {
		return nil
	}
	return t.fold(level)
}

func (t *tower) fold(level int) error {
	n, err := merkle.Fold(t.runs[level])
	if err != nil {
		return fmt.Errorf("%w: %w", ErrResult, err)
	}
	t.runs[level] = t.runs[level][:0]
	return t.add(level+1, n)
}

// close folds what is left, up to the level that one node would be alone on.
func (t *tower) close() error {
	for level := range t.b.layout.tiles {
		if level < len(t.runs) && len(t.runs[level]) > 0 {
			if err := t.fold(level); err != nil {
				return err
			}
		}
	}
	return nil
}

// entries reads the log and sorts where each device's entries are.
func (b *builder) entries(ctx context.Context) error {
	b.sorter.divide(len(b.devices), b.head.logEnd-b.head.logStart)
	index := b.head.logStart
	for entry, err := range b.src.Entries {
		if err != nil {
			return err
		}
		if index == b.head.logEnd {
			return fmt.Errorf("the log goes on after entry %d, where the epoch ends", index)
		}
		if device, ok := reading.PeekSubject(entry); ok {
			leaf, ok := slices.BinarySearchFunc(b.devices, device.Address(), common.Address.Cmp)
			if ok {
				if err := b.sorter.add(pair{uint32(leaf), uint32(index - b.head.logStart)}); err != nil {
					return err
				}
			}
		}
		index++
	}
	if ctx.Err() != nil || index != b.head.logEnd {
		return errors.Join(ctx.Err(), fmt.Errorf("the log ends at entry %d, the epoch at %d", index, b.head.logEnd))
	}
	return nil
}

// finish writes the lists of entries, their places into the rows, and the head last: an index without it is none.
func (b *builder) finish() error {
	lists := b.section(part{at: b.layout.lists})
	at, list := b.layout.lists, []byte(nil)
	place := make([]byte, 12)
	for leaf, entries := range b.sorter.lists {
		list = appendList(list[:0], 0, entries)
		if _, err := lists.Write(list); err != nil {
			return err
		}
		r := row{list: span{at, uint32(len(list))}}
		copy(place, r.append(nil)[32:44])
		if _, err := b.file.WriteAt(place, int64(b.layout.rows.at+uint64(leaf)*rowBytes+32)); err != nil {
			return err
		}
		at += uint64(len(list))
	}
	b.head.size = at
	if err := errors.Join(b.sorter.err, lists.Flush()); err != nil {
		return err
	}
	if _, err := b.file.WriteAt(b.head.encode(), 0); err != nil {
		return err
	}
	return b.file.Truncate(int64(at))
}

// section writes one part of the file from its beginning.
func (b *builder) section(p part) *bufio.Writer {
	return bufio.NewWriterSize(io.NewOffsetWriter(b.file, int64(p.at)), 1<<18)
}

// A lineReader cuts a file into lines and knows where each begins.
type lineReader struct {
	r  *bufio.Reader
	at int64
}

// next returns a line without its end and where it begins; io.EOF after the last.
func (l *lineReader) next(limit int) ([]byte, int64, error) {
	var line []byte
	at := l.at
	for {
		part, err := l.r.ReadSlice('\n')
		l.at += int64(len(part))
		line = append(line, part...)
		switch {
		case len(line) > limit+1:
			return nil, at, fmt.Errorf("a line of more than %d bytes", limit)
		case err == nil:
			return bytes.TrimSuffix(line, []byte("\n")), at, nil
		case errors.Is(err, bufio.ErrBufferFull):
		case errors.Is(err, io.EOF) && len(line) > 0:
			return nil, at, io.ErrUnexpectedEOF
		default:
			return nil, at, err
		}
	}
}
