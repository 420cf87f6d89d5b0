package mirror

import (
	"context"
	"errors"
	"fmt"
	"iter"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/protocol/tlog"
)

// Log opens the project's log at the tree of that size and root, which the
// caller has from the chain.
func (m *Mirror) Log(ctx context.Context, size uint64, root common.Hash) (*log.Log, error) {
	l, err := log.Open(ctx, m.LogPlace(), log.Options{Tree: &tlog.Tree{Size: tlog.Size(size), Root: tlog.Hash(root)}})
	return l, m.Blame(err)
}

// LogPlace is where the log's tiles are.
func (m *Mirror) LogPlace() string { return m.place + "/log" }

// Entries yields the log's entries from and to, the latter exclusive, each
// checked against the root of the log at size. What differs or is missing
// ends it with an error that names the file and the place.
func (m *Mirror) Entries(ctx context.Context, size uint64, root common.Hash, from, to uint64) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		if from >= to {
			return
		}
		l, err := m.Log(ctx, size, root)
		if err != nil {
			yield(nil, err)
			return
		}
		for entry, err := range l.Entries(ctx, tlog.Index(from), tlog.Index(to)) {
			if !yield(entry.Bytes, m.Blame(err)) || err != nil {
				return
			}
		}
	}
}

// Blame tells, in an error of the log's, what was tampered with from what is missing.
func (m *Mirror) Blame(err error) error {
	switch {
	case errors.Is(err, tlog.ErrMismatch), errors.Is(err, tlog.ErrProof):
		return fmt.Errorf("%w: %s/%w", ErrTampered, m.LogPlace(), err)
	case errors.Is(err, log.ErrMissing):
		return fmt.Errorf("%w: %s/%w", ErrMissing, m.LogPlace(), err)
	}
	return err
}

// MissingFiles returns every file that a reader of the entries from and to needs and that the mirror does not have.
func (m *Mirror) MissingFiles(ctx context.Context, size uint64, root common.Hash, from, to uint64) ([]string, error) {
	tiles, err := log.Missing(ctx, m.LogPlace(), tlog.Tree{Size: tlog.Size(size), Root: tlog.Hash(root)}, tlog.Index(from), tlog.Index(to))
	var names []string
	for _, t := range tiles {
		names = append(names, "log/"+t.Path())
	}
	return names, err
}
