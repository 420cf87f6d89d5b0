package mirror

import (
	"context"
	"errors"
	"fmt"
	"iter"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/tlog"
)

// Checkpoint returns the newest checkpoint that the mirror has, unverified:
// whoever needs to trust a root takes it from the chain.
func (m *Mirror) Checkpoint(ctx context.Context) (tlog.Checkpoint, error) {
	raw, err := m.read(ctx, "log/checkpoint")
	if err != nil {
		return tlog.Checkpoint{}, err
	}
	return tlog.ReadUnverified(raw)
}

// Entries yields the log's entries from and to, the latter exclusive, each
// checked against the root of the log at size. What differs or is missing
// ends it with an error that names the file and the place.
func (m *Mirror) Entries(ctx context.Context, size uint64, root common.Hash, from, to uint64) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		if from >= to {
			return
		}
		hashes, err := m.open(ctx, size, root)
		for at := from; err == nil && at < to; {
			var entries [][]byte
			bundle := tlog.EntryTile(tlog.Index(at), tlog.Size(size))
			if entries, err = m.bundle(ctx, hashes, bundle); err != nil {
				break
			}
			for _, entry := range entries[at-uint64(bundle.First()):] {
				if at == to {
					return
				}
				if !yield(entry, nil) {
					return
				}
				at++
			}
		}
		if err != nil {
			yield(nil, blame(err))
		}
	}
}

// Entry returns one entry, checked like those of Entries.
func (m *Mirror) Entry(ctx context.Context, size uint64, root common.Hash, index uint64) ([]byte, error) {
	for entry, err := range m.Entries(ctx, size, root, index, index+1) {
		return entry, err
	}
	return nil, fmt.Errorf("%w: index %d at size %d", tlog.ErrRange, index, size)
}

// Prove returns the inclusion proof (RFC 6962 §2.1.1) of an entry in the log
// of size, and the root it leads to.
func (m *Mirror) Prove(ctx context.Context, index, size uint64) (proof []common.Hash, root common.Hash, err error) {
	newest, err := m.Checkpoint(ctx)
	if err != nil {
		return nil, common.Hash{}, err
	}
	hashes, err := m.open(ctx, uint64(newest.Tree.Size), common.Hash(newest.Tree.Root))
	if err != nil {
		return nil, common.Hash{}, blame(err)
	}
	path, err := hashes.ProveInclusion(tlog.Index(index), tlog.Size(size))
	if err != nil {
		return nil, common.Hash{}, blame(err)
	}
	at, err := hashes.RootAt(tlog.Size(size))
	if err != nil {
		return nil, common.Hash{}, blame(err)
	}
	proof = make([]common.Hash, len(path))
	for i, hash := range path {
		proof[i] = common.Hash(hash)
	}
	return proof, common.Hash(at), nil
}

func (m *Mirror) open(ctx context.Context, size uint64, root common.Hash) (*tlog.Hashes, error) {
	return tlog.Open(tlog.Tree{Size: tlog.Size(size), Root: tlog.Hash(root)}, tileReader{ctx, m})
}

// tileReader reads the hash tiles of the mirror's log.
type tileReader struct {
	ctx    context.Context
	mirror *Mirror
}

// ReadTile implements tlog.Reader. A tile that was not full when a checkpoint
// was made may be there only as the full one that it became.
func (r tileReader) ReadTile(t tlog.Tile) ([]byte, error) {
	raw, err := r.mirror.readTile(r.ctx, t)
	if err != nil {
		return nil, err
	}
	if want := t.Width * len(tlog.Hash{}); len(raw) < want {
		return nil, fmt.Errorf("%w: %d bytes, want %d", tlog.ErrMismatch, len(raw), want)
	}
	return raw[:t.Width*len(tlog.Hash{})], nil
}

func (m *Mirror) readTile(ctx context.Context, t tlog.Tile) ([]byte, error) {
	raw, err := m.read(ctx, "log/"+t.Path())
	if errors.Is(err, ErrMissing) && !t.IsFull() {
		if full, fullErr := m.read(ctx, "log/"+t.Full().Path()); fullErr == nil {
			return full, nil
		}
	}
	return raw, err
}

// bundle returns the checked entries of a bundle.
func (m *Mirror) bundle(ctx context.Context, hashes *tlog.Hashes, t tlog.Tile) ([][]byte, error) {
	raw, err := m.readTile(ctx, t)
	if err != nil {
		return nil, err
	}
	if !t.IsFull() {
		if entries, err := tlog.ParseBundle(raw, tlog.TileWidth); err == nil {
			raw = nil
			for _, entry := range entries[:t.Width] {
				if raw, err = tlog.AppendEntry(raw, entry); err != nil {
					return nil, err
				}
			}
		}
	}
	return hashes.CheckBundle(t, raw)
}

// blame marks what does not belong to the tree as tampered with.
func blame(err error) error {
	if errors.Is(err, tlog.ErrMismatch) {
		return fmt.Errorf("%w: %w", ErrTampered, err)
	}
	return err
}
