package mirror

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/leafindex"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
)

func indexPath(n epoch.Number) string { return resultPath(n) + ".index" }

// Index opens the index of an epoch's result, which MUST say that it is of the result with this hash. What it finds is to be
// proven; ErrMissing when there is none.
func (m *Mirror) Index(ctx context.Context, p epoch.Project, n epoch.Number, want common.Hash) (*leafindex.Index, error) {
	index, err := leafindex.Open(ctx, m.file(indexPath(n)))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", indexPath(n), err)
	}
	if project, number, result := index.Of(); project != p || number != n || result != want {
		return nil, fmt.Errorf("%s: %w: it is of epoch %d of project %d and result %s", indexPath(n), leafindex.ErrIndex, number, project, result)
	}
	return index, nil
}

// Header reads the first line of an epoch's result, of which an index knows the length. Without the rest of the result it is
// only what the mirror says.
func (m *Mirror) Header(ctx context.Context, n epoch.Number, length int) (line []byte, header *reward.Result, err error) {
	line = make([]byte, length)
	if err = m.file(resultPath(n)).ReadAt(ctx, line, 0); err == nil {
		header, _, err = reward.DecodeHeader(line)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", resultPath(n), err)
	}
	return line, header, nil
}

// Leaf reads one line of an epoch's result of some version, where an index says that it is.
func (m *Mirror) Leaf(ctx context.Context, n epoch.Number, at int64, length, version int) (reward.Leaf, error) {
	line := make([]byte, length)
	if err := m.file(resultPath(n)).ReadAt(ctx, line, at); err != nil {
		return reward.Leaf{}, fmt.Errorf("%s: %w", resultPath(n), err)
	}
	leaf, err := reward.DecodeLeaf(line, version)
	if err != nil {
		return reward.Leaf{}, fmt.Errorf("%s: byte %d: %w", resultPath(n), at, err)
	}
	return leaf, nil
}

// KeepIndex is PutIndex, unless the index is there already.
func (m *Mirror) KeepIndex(ctx context.Context, in epoch.Inputs, hash common.Hash) error {
	if _, err := m.Index(ctx, in.Project, in.Epoch, hash); err == nil {
		return nil
	}
	return m.PutIndex(ctx, in, hash)
}

// PutIndex builds the index of an epoch's published result, from that and the log, and publishes it in a folder mirror. It
// replaces the one before as a whole.
func (m *Mirror) PutIndex(ctx context.Context, in epoch.Inputs, hash common.Hash) error {
	if m.http != nil {
		return fmt.Errorf("mirror %s is read-only: name a file for the index", m.place)
	}
	return m.WriteIndex(ctx, in, hash, m.IndexFile(in.Epoch))
}

// IndexFile is where a folder mirror has the index of an epoch.
func (m *Mirror) IndexFile(n epoch.Number) string {
	return filepath.Join(m.place, filepath.FromSlash(indexPath(n)))
}

// WriteIndex is PutIndex into a file of the caller's, also for a mirror behind a URL.
func (m *Mirror) WriteIndex(ctx context.Context, in epoch.Inputs, hash common.Hash, file string) error {
	dir := filepath.Dir(file)
	if err := makeDir(dir); err != nil {
		return err
	}
	next, err := os.CreateTemp(dir, ".next-*")
	if err != nil {
		return err
	}
	defer os.Remove(next.Name())
	err = leafindex.Build(ctx, next, leafindex.Source{
		Inputs: in, Hash: hash,
		Result:  func() (io.ReadCloser, error) { return m.OpenResult(ctx, in.Epoch) },
		Entries: m.Entries(ctx, in.LogEnd, in.LogRoot, in.LogStart, in.LogEnd),
	}, dir)
	if errors.Is(err, leafindex.ErrHash) {
		err = fmt.Errorf("%w: %w", ErrTampered, err)
	}
	if err = errors.Join(err, next.Chmod(0o644), next.Sync(), next.Close()); err != nil {
		return fmt.Errorf("index epoch %d: %w", in.Epoch, err)
	}
	if err := os.Rename(next.Name(), file); err != nil {
		return err
	}
	return syncDir(dir)
}
