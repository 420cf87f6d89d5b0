package log

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"net/http"
	"sync"

	"github.com/trellis-network/trellis/protocol/tlog"
)

// Errors that decide whether a log is to be believed.
var (
	ErrUntrusted = errors.New("neither a key nor a tree is given to check the log against")
	ErrFork      = errors.New("log shows another history than before")
)

// maxBundles is how many entry bundles are kept: up to 64 bundles of about
// 64 KiB with small readings, at most 64 × 1 MiB.
const maxBundles = 64

// Options tell what is trusted. At least one of Key and Tree is needed.
type Options struct {
	// Key verifies the mirror's checkpoint.
	Key tlog.VerifierKey
	// Tree is known from elsewhere, such as the chain. Without Key it is what
	// is read. With Key, the signed checkpoint must contain it.
	Tree *tlog.Tree
	// HTTPClient replaces the default, which gives up a try after 30 s.
	HTTPClient *http.Client
}

// A Log is one tree of a log, read from a mirror. Safe for concurrent use;
// calls that read are serialized.
type Log struct {
	source source
	opts   Options

	mu      sync.Mutex
	ctx     context.Context        // guarded by mu: of the call that holds it
	hashes  *tlog.Hashes           // guarded by mu
	bundles map[tlog.Tile][][]byte // guarded by mu; verified
	ahead   map[tlog.Tile]fetched  // guarded by mu: what Find has fetched, unverified
}

// An Entry is a verified entry.
type Entry struct {
	Index tlog.Index
	Bytes []byte // MUST NOT be changed
}

// A Proof shows that an entry stands in a tree. It needs no Log to verify.
type Proof struct {
	Tree  tlog.Tree
	Index tlog.Index
	Leaf  tlog.Hash
	Path  []tlog.Hash // RFC 6962 §2.1.1
}

// Verify returns nil when the proof holds, else tlog.ErrProof.
func (p Proof) Verify() error { return tlog.VerifyInclusion(p.Tree, p.Index, p.Leaf, p.Path) }

// Open reads the checkpoint of the mirror at location, a directory or an http
// or https URL, and verifies the right edge of the tree.
func Open(ctx context.Context, location string, opts Options) (*Log, error) {
	if opts.Key.IsZero() && opts.Tree == nil {
		return nil, ErrUntrusted
	}
	l := &Log{source: newSource(location, opts.HTTPClient), opts: opts, bundles: map[tlog.Tile][][]byte{}}
	defer l.begin(ctx)()
	if err := l.open(); err != nil {
		return nil, err
	}
	return l, nil
}

func (l *Log) open() (err error) {
	if l.opts.Key.IsZero() {
		l.hashes, err = tlog.Open(*l.opts.Tree, reader{l})
		return err
	}
	if l.opts.Tree == nil {
		return l.follow(tlog.Tree{Root: tlog.EmptyRoot()})
	}
	return l.follow(*l.opts.Tree)
}

// follow takes the mirror's signed checkpoint, if its tree contains known.
func (l *Log) follow(known tlog.Tree) error {
	signed, err := l.source.fetch(l.ctx, tlog.CheckpointPath)
	if err != nil {
		return fmt.Errorf("%s: %w", tlog.CheckpointPath, err)
	}
	checkpoint, err := l.opts.Key.Open(signed)
	if err != nil {
		return fmt.Errorf("%s: %w", tlog.CheckpointPath, err)
	}
	if checkpoint.Size < known.Size {
		return fmt.Errorf("%s: size %d, but %d is known: the mirror is behind", tlog.CheckpointPath, checkpoint.Size, known.Size)
	}
	hashes, err := tlog.Open(checkpoint.Tree, reader{l})
	if err != nil {
		return err
	}
	root, err := hashes.RootAt(known.Size)
	if err != nil {
		return err
	}
	if root != known.Root {
		return fmt.Errorf("%w: root at size %d is %s, known is %s", ErrFork, known.Size, root, known.Root)
	}
	l.hashes = hashes
	return nil
}

// Tree returns what the log is read and verified at.
func (l *Log) Tree() tlog.Tree {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.hashes.Tree()
}

// Refresh moves to the mirror's newest signed checkpoint after it has checked
// that the tree so far is part of it; if not, the error is ErrFork and the Log
// stays where it was. It needs Options.Key.
func (l *Log) Refresh(ctx context.Context) error {
	defer l.begin(ctx)()
	return l.follow(l.hashes.Tree())
}

// begin makes ctx the one that tiles are read with until the result is called.
func (l *Log) begin(ctx context.Context) func() {
	l.mu.Lock()
	l.ctx = ctx
	return l.mu.Unlock
}

// RootAt returns the root that the log had at size.
func (l *Log) RootAt(ctx context.Context, size tlog.Size) (tlog.Hash, error) {
	defer l.begin(ctx)()
	return l.hashes.RootAt(size)
}

// Prove returns the proof that the entry stands in the log of size.
func (l *Log) Prove(ctx context.Context, index tlog.Index, size tlog.Size) (Proof, error) {
	defer l.begin(ctx)()
	path, err := l.hashes.ProveInclusion(index, size)
	if err != nil {
		return Proof{}, err
	}
	root, err := l.hashes.RootAt(size)
	if err != nil {
		return Proof{}, err
	}
	leaf, _, err := l.hashes.Leaf(index)
	return Proof{tlog.Tree{Size: size, Root: root}, index, leaf, path}, err
}

// ProveConsistency returns the proof that the log of older begins that of newer.
func (l *Log) ProveConsistency(ctx context.Context, older, newer tlog.Size) ([]tlog.Hash, error) {
	defer l.begin(ctx)()
	return l.hashes.ProveConsistency(older, newer)
}

// Entry returns one verified entry.
func (l *Log) Entry(ctx context.Context, index tlog.Index) (Entry, error) {
	for entry, err := range l.Entries(ctx, index, index+1) {
		return entry, err
	}
	panic("unreachable: a range of one yields once")
}

// Entries returns the verified entries from and up to, but without, to. The
// first error ends the sequence; it comes with the Entry's Index where it
// happened. Memory does not grow with the range.
func (l *Log) Entries(ctx context.Context, from, to tlog.Index) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		if size := l.Tree().Size; from > to || tlog.Size(to) > size {
			yield(Entry{Index: from}, fmt.Errorf("%w: entries %d to %d of a log of %d", tlog.ErrRange, from, to, size))
			return
		}
		for from < to {
			entries, first, err := l.bundle(ctx, from)
			if err != nil {
				yield(Entry{Index: from}, err)
				return
			}
			for ; from < to && from-first < tlog.Index(len(entries)); from++ {
				if !yield(Entry{from, entries[from-first]}, nil) {
					return
				}
			}
		}
	}
}

// bundle returns the verified entries of the bundle that holds index.
func (l *Log) bundle(ctx context.Context, index tlog.Index) ([][]byte, tlog.Index, error) {
	defer l.begin(ctx)()
	t := tlog.EntryTile(index, l.hashes.Tree().Size)
	if entries, ok := l.bundles[t]; ok {
		return entries, t.First(), nil
	}
	data, err := l.read(t)
	if err != nil {
		return nil, 0, &tlog.TileError{Tile: t, Err: err}
	}
	entries, err := l.hashes.CheckBundle(t, data)
	if err != nil {
		return nil, 0, err
	}
	if len(l.bundles) >= maxBundles {
		clear(l.bundles) // all can be had again
	}
	l.bundles[t] = entries
	return entries, t.First(), nil
}

// reader gives a Log's tiles to tlog. The Log's mu is held.
type reader struct{ l *Log }

func (r reader) ReadTile(t tlog.Tile) ([]byte, error) {
	data, err := r.l.read(t)
	if want := t.Width * len(tlog.Hash{}); err == nil && len(data) > want && len(data)%len(tlog.Hash{}) == 0 {
		data = data[:want] // of a wider tile
	}
	return data, err
}

// read fetches a tile or bundle. A mirror may have deleted a partial one once
// it was full, and a tree from the chain may have a size at which the log never
// published partial ones; then a wider one holds the same parts in front.
func (l *Log) read(t tlog.Tile) ([]byte, error) {
	if f, ok := l.ahead[t]; ok {
		return f.data, f.err
	}
	data, err := l.source.fetch(l.ctx, t.Path())
	if t.IsFull() || !errors.Is(err, ErrMissing) {
		return data, err
	}
	if full, fullErr := l.source.fetch(l.ctx, t.Full().Path()); !errors.Is(fullErr, ErrMissing) {
		return full, fullErr
	}
	signed, checkpointErr := l.source.fetch(l.ctx, tlog.CheckpointPath)
	if checkpointErr != nil {
		return nil, err
	}
	// Only a hint where to look; what is found is verified like the rest.
	newest, hintErr := tlog.ReadUnverified(signed)
	if hintErr != nil {
		return nil, err
	}
	wider, ok := widerAt(t, newest.Size)
	if !ok {
		return nil, err
	}
	if data, widerErr := l.source.fetch(l.ctx, wider.Path()); widerErr == nil {
		return data, nil
	}
	return nil, err
}

// widerAt returns the tile as it stands in a log of size, if it is wider there.
func widerAt(t tlog.Tile, size tlog.Size) (tlog.Tile, bool) {
	parts := uint64(size) >> (8 * t.Level)
	if parts <= t.N*tlog.TileWidth {
		return t, false
	}
	wider := t
	wider.Width = int(min(parts-t.N*tlog.TileWidth, tlog.TileWidth))
	return wider, wider.Width > t.Width
}
