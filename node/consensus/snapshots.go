package consensus

import (
	"context"
	"errors"
	"log/slog"
	"sync"

	abci "github.com/cometbft/cometbft/abci/types"

	"github.com/trellis-network/trellis/node/snapshot"
)

// A SnapshotStore holds the snapshots that nodes which join late may have.
type SnapshotStore interface {
	Offer() []*snapshot.Manifest
	Oldest() (height uint64, ok bool)
	Chunk(height uint64, index int) ([]byte, error)
}

// ListSnapshots serves those who join.
func (a *App) ListSnapshots(context.Context, *abci.RequestListSnapshots) (*abci.ResponseListSnapshots, error) {
	out := new(abci.ResponseListSnapshots)
	if a.cfg.Snapshots == nil {
		return out, nil
	}
	for _, m := range a.cfg.Snapshots.Offer() {
		hash := m.Hash()
		out.Snapshots = append(out.Snapshots, &abci.Snapshot{
			Height: m.Height, Format: snapshot.Format, Chunks: uint32(len(m.Chunks)), Hash: hash[:], Metadata: m.Bytes(),
		})
	}
	return out, nil
}

// LoadSnapshotChunk serves those who join. It answers nothing where there is nothing, and the other side looks elsewhere.
func (a *App) LoadSnapshotChunk(_ context.Context, req *abci.RequestLoadSnapshotChunk) (*abci.ResponseLoadSnapshotChunk, error) {
	if a.cfg.Snapshots == nil || req.Format != snapshot.Format {
		return new(abci.ResponseLoadSnapshotChunk), nil
	}
	chunk, err := a.cfg.Snapshots.Chunk(req.Height, int(req.Chunk))
	if err != nil {
		a.logger.Debug("Snapshot chunk not served", "height", req.Height, "chunk", req.Chunk, "error", err)
		return new(abci.ResponseLoadSnapshotChunk), nil
	}
	return &abci.ResponseLoadSnapshotChunk{Chunk: chunk}, nil
}

// A SnapshotRestorer builds this node's execution client from another's snapshot. Calls are serialized.
type SnapshotRestorer interface {
	// Offer begins with the snapshot of m, of which nothing is trusted, and drops one begun before. The trusted hash is that of
	// the block at its height. It MUST return an error that is snapshot.ErrInvalid if m is not of that block.
	Offer(m *snapshot.Manifest, trusted []byte) error

	// Apply takes the next chunk, and is done with the last. An error that is snapshot.ErrChunk asks for another copy of it, one
	// that is snapshot.ErrInvalid for another snapshot, and any other ends the restoration.
	Apply(index int, chunk []byte) (done bool, err error)
}

// A Joiner is the ABCI application of a node that has no state yet. All it can do is to restore a snapshot.
type Joiner struct {
	abci.BaseApplication

	restorer SnapshotRestorer
	logger   *slog.Logger
	offered  *snapshot.Manifest // owned by the snapshot connection

	mu       sync.Mutex
	restored *snapshot.Manifest
}

var _ abci.Application = (*Joiner)(nil)

// NewJoiner returns a Joiner.
func NewJoiner(r SnapshotRestorer, logger *slog.Logger) *Joiner {
	return &Joiner{restorer: r, logger: logger.With("module", "application")}
}

// Restored returns the manifest of the snapshot that was restored, nil before that.
func (j *Joiner) Restored() *snapshot.Manifest {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.restored
}

// Info tells CometBFT that there is nothing yet, and in the end what was restored.
func (j *Joiner) Info(context.Context, *abci.RequestInfo) (*abci.ResponseInfo, error) {
	out := &abci.ResponseInfo{Data: "trellis", AppVersion: appVersion}
	if m := j.Restored(); m != nil {
		out.LastBlockHeight, out.LastBlockAppHash = int64(m.Height), m.AppHash.Bytes()
	}
	return out, nil
}

// OfferSnapshot begins to restore a snapshot whose height, and the hash of the block there, the light client has verified.
func (j *Joiner) OfferSnapshot(_ context.Context, req *abci.RequestOfferSnapshot) (*abci.ResponseOfferSnapshot, error) {
	s := req.Snapshot
	if s.Format != snapshot.Format {
		return &abci.ResponseOfferSnapshot{Result: abci.ResponseOfferSnapshot_REJECT_FORMAT}, nil
	}
	m, err := snapshot.ParseManifest(s.Metadata)
	if err == nil {
		if hash := m.Hash(); string(hash[:]) != string(s.Hash) || m.Height != s.Height || len(m.Chunks) != int(s.Chunks) {
			err = errors.New("manifest is not the one that was announced")
		}
	}
	if err != nil {
		j.logger.Error("Snapshot refused, and those who sent it", "height", s.Height, "error", err)
		return &abci.ResponseOfferSnapshot{Result: abci.ResponseOfferSnapshot_REJECT_SENDER}, nil
	}
	switch err := j.restorer.Offer(m, req.AppHash); {
	case errors.Is(err, snapshot.ErrInvalid):
		j.logger.Error("Snapshot refused, and those who sent it", "height", s.Height, "error", err)
		return &abci.ResponseOfferSnapshot{Result: abci.ResponseOfferSnapshot_REJECT_SENDER}, nil
	case err != nil:
		return nil, err
	}
	j.offered = m
	j.logger.Info("Restoring snapshot", "height", s.Height, "chunks", s.Chunks)
	return &abci.ResponseOfferSnapshot{Result: abci.ResponseOfferSnapshot_ACCEPT}, nil
}

// ApplySnapshotChunk takes the next chunk of the snapshot that was accepted.
func (j *Joiner) ApplySnapshotChunk(_ context.Context, req *abci.RequestApplySnapshotChunk) (*abci.ResponseApplySnapshotChunk, error) {
	done, err := j.restorer.Apply(int(req.Index), req.Chunk)
	if done {
		j.mu.Lock()
		j.restored = j.offered
		j.mu.Unlock()
	}
	switch {
	case err == nil:
		return &abci.ResponseApplySnapshotChunk{Result: abci.ResponseApplySnapshotChunk_ACCEPT}, nil
	case errors.Is(err, snapshot.ErrChunk):
		j.logger.Warn("Snapshot chunk refused, and its sender", "chunk", req.Index, "sender", req.Sender, "error", err)
		return &abci.ResponseApplySnapshotChunk{
			Result:        abci.ResponseApplySnapshotChunk_RETRY,
			RefetchChunks: []uint32{req.Index},
			RejectSenders: []string{req.Sender},
		}, nil
	case errors.Is(err, snapshot.ErrInvalid):
		j.logger.Error("Snapshot refused, and its sender", "chunk", req.Index, "sender", req.Sender, "error", err)
		return &abci.ResponseApplySnapshotChunk{
			Result:        abci.ResponseApplySnapshotChunk_REJECT_SNAPSHOT,
			RejectSenders: []string{req.Sender}, // else it offers the next one, and is asked first for ever
		}, nil
	}
	return nil, err
}
