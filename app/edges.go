package app

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	identity "github.com/trellis-network/trellis/client/resolver"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/service/indexer"
	"github.com/trellis-network/trellis/types/epoch"
)

// anchor puts checkpoints on the chain. It is idempotent: a size that the
// chain has already is done.
type anchor struct {
	writer  checkpoints
	project epoch.Project
}

// checkpoints are those of a project's log on the chain.
type checkpoints interface {
	Checkpoint(ctx context.Context, p epoch.Project) (size uint64, root common.Hash, err error)
	Publish(ctx context.Context, p epoch.Project, size uint64, root common.Hash) error
	PublishBoth(ctx context.Context, p epoch.Project, size uint64, root, fieldRoot common.Hash) error
}

// Publish implements sequencer.Anchor.
func (a anchor) Publish(ctx context.Context, c tlog.Checkpoint) error {
	size, root := c.Size, c.Root
	have, haveRoot, err := a.writer.Checkpoint(ctx, a.project)
	if err != nil {
		return err
	}
	switch {
	case have == uint64(size) && haveRoot != common.Hash(root):
		return fmt.Errorf("the chain has root %s at size %d, the log has %s: the log was replaced; restore it", haveRoot, size, common.Hash(root))
	case have > uint64(size):
		// The sequencer anchors its newest checkpoint, so entries are gone, and
		// their indexes would be issued again (I1).
		return fmt.Errorf("the chain has a log of %d entries, this one has %d: the log was cut off; restore it", have, size)
	case have == uint64(size):
		return nil
	}
	if field, ok := c.FieldRoot(); ok {
		return a.writer.PublishBoth(ctx, a.project, uint64(size), common.Hash(root), field)
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
	if result.Root != status.Result.Root {
		return nil, fmt.Errorf("epoch %d: the posted result has root %s, the scorers posted %s: its leaves cannot be claimed", status.Inputs.Epoch, result.Root, status.Result.Root)
	}
	return replay.Claims(result)
}

// logs opens the logs of the projects in a home, which its own keys signed.
type logs struct {
	home    Home
	chainID uint64
}

// Open implements explorer.Logs.
func (l logs) Open(ctx context.Context, p epoch.Project) (*log.Log, error) {
	key, err := l.home.LogKey(l.chainID, p)
	if err != nil {
		return nil, err
	}
	return log.Open(ctx, l.home.LogDir(p), log.Options{Key: key.Verifier()})
}

// Source opens what the indexer reads of a project.
func (l logs) Source(ctx context.Context, p epoch.Project) (indexer.Source, error) {
	opened, err := l.Open(ctx, p)
	return indexer.Source{Log: opened, Mirror: mirror.Open(l.home.MirrorDir(p))}, err
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

// openIdentities returns what resolves DIDs: of devices from the chain, of others where they are.
func openIdentities(ctx context.Context, cfg Config) (*identity.Multi, error) {
	devices, err := identity.NewRegistry(ctx, cfg.Chain.RPC(), identity.Config{Fetcher: identity.NewGateway(identity.HTTPSConfig{}, "")})
	if err != nil {
		return nil, err
	}
	return identity.New(map[string]identity.Method{"io": devices, "web": identity.NewWeb(identity.HTTPSConfig{})}), nil
}
