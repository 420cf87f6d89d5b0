package app

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"path/filepath"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/service/explorer"
	"github.com/trellis-network/trellis/types/epoch"
)

// anchor puts checkpoints on the chain. It is idempotent: a size that the
// chain has already is done.
type anchor struct {
	writer  *chain.Writer
	project epoch.Project
}

// Publish implements sequencer.Anchor.
func (a anchor) Publish(ctx context.Context, size tlog.Size, root tlog.Hash) error {
	have, haveRoot, err := a.writer.Checkpoint(ctx, a.project)
	if err != nil {
		return err
	}
	switch {
	case have == uint64(size) && haveRoot != common.Hash(root):
		return fmt.Errorf("the chain has root %s at size %d, the log has %s: the log was replaced; restore it", haveRoot, size, common.Hash(root))
	case have >= uint64(size):
		return nil
	}
	return a.writer.Publish(ctx, a.project, uint64(size), common.Hash(root))
}

// results reads what settled epochs pay from the project's mirror.
type results struct{ mirror *mirror.Mirror }

// Claims implements coordinator.Results.
func (r results) Claims(ctx context.Context, status chain.EpochStatus) ([]chain.Claim, error) {
	result, err := r.mirror.Result(ctx, status.Inputs.Epoch, status.Result.ResultHash)
	if err != nil {
		return nil, err
	}
	return replay.Claims(result)
}

// projectMirrors gives the public files of every project in a home.
type projectMirrors struct{ home Home }

func (m projectMirrors) of(p epoch.Project) *mirror.Mirror { return mirror.Open(m.home.MirrorDir(p)) }

// Size implements indexer.Log.
func (m projectMirrors) Size(ctx context.Context, p epoch.Project) (uint64, error) {
	c, err := m.of(p).Checkpoint(ctx)
	if errors.Is(err, fs.ErrNotExist) {
		return 0, nil
	}
	return uint64(c.Size), err
}

// Entries implements indexer.Log, against the newest checkpoint.
func (m projectMirrors) Entries(ctx context.Context, p epoch.Project, start, end uint64) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		c, err := m.of(p).Checkpoint(ctx)
		if err != nil {
			yield(nil, err)
			return
		}
		for entry, err := range m.of(p).Entries(ctx, uint64(c.Size), common.Hash(c.Root), start, end) {
			if !yield(entry, err) {
				return
			}
		}
	}
}

// Result implements indexer.Mirror.
func (m projectMirrors) Result(ctx context.Context, p epoch.Project, n epoch.Number) ([]byte, error) {
	return m.of(p).RawResult(ctx, n)
}

// Document implements indexer.Mirror: devices of this home keep theirs on the
// chain, in the registry's URI.
func (m projectMirrors) Document(_ context.Context, hash common.Hash) ([]byte, error) {
	return nil, fmt.Errorf("document %s: %w", hash, fs.ErrNotExist)
}

// log implements explorer.Logs.
func (m projectMirrors) log(p epoch.Project) (explorer.Log, error) { return shownLog{m.of(p)}, nil }

// shownLog gives the explorer a project's log.
type shownLog struct{ *mirror.Mirror }

// Checkpoint implements explorer.Log.
func (l shownLog) Checkpoint(ctx context.Context) (explorer.Checkpoint, error) {
	c, err := l.Mirror.Checkpoint(ctx)
	return explorer.Checkpoint{Origin: c.Origin.String(), Size: uint64(c.Size), Root: common.Hash(c.Root)}, err
}

// LogKey returns the key that signs a project's checkpoints, made on first
// use.
func (h Home) LogKey(chainID uint64, p epoch.Project) (tlog.SigningKey, error) {
	file := filepath.Join(string(h), "keys", "log-"+strconv.FormatUint(uint64(p), 10)+".key")
	text, err := keystore.ReadSecret(file)
	if err == nil {
		return tlog.ParseSigningKey(text)
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return tlog.SigningKey{}, err
	}
	var seed [32]byte
	if _, err := rand.Read(seed[:]); err != nil {
		return tlog.SigningKey{}, err
	}
	key, err := tlog.NewSigningKey(tlog.Origin{ChainID: chainID, ProjectID: uint64(p)}, seed[:])
	if err != nil {
		return tlog.SigningKey{}, err
	}
	return key, keystore.WriteSecret(file, key.Text())
}
