package consensus_test

import (
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/node/consensus"
	"github.com/trellis-network/trellis/node/snapshot"
)

// restorer answers as told.
type restorer struct {
	err  error
	done bool
}

func (r *restorer) Offer(*snapshot.Manifest, []byte) error { return r.err }
func (r *restorer) Apply(int, []byte) (bool, error)        { return r.done, r.err }

func announced() *abci.RequestOfferSnapshot {
	m := &snapshot.Manifest{Height: 7, AppHash: common.Hash{7}, BlockChunks: 1, Chunks: make([]common.Hash, 2)}
	hash := m.Hash()
	return &abci.RequestOfferSnapshot{
		Snapshot: &abci.Snapshot{Height: 7, Format: snapshot.Format, Chunks: 2, Hash: hash[:], Metadata: m.Bytes()},
		AppHash:  m.AppHash[:],
	}
}

func TestOfferedSnapshotIsCheckedBeforeItIsFetched(t *testing.T) {
	r := new(restorer)
	j := consensus.NewJoiner(r, slog.New(slog.DiscardHandler))
	for name, c := range map[string]struct {
		change func(*abci.RequestOfferSnapshot)
		err    error
		want   abci.ResponseOfferSnapshot_Result
	}{
		"good":                  {func(*abci.RequestOfferSnapshot) {}, nil, abci.ResponseOfferSnapshot_ACCEPT},
		"another format":        {func(q *abci.RequestOfferSnapshot) { q.Snapshot.Format++ }, nil, abci.ResponseOfferSnapshot_REJECT_FORMAT},
		"no manifest":           {func(q *abci.RequestOfferSnapshot) { q.Snapshot.Metadata = nil }, nil, abci.ResponseOfferSnapshot_REJECT_SENDER},
		"another hash":          {func(q *abci.RequestOfferSnapshot) { q.Snapshot.Hash[0] ^= 1 }, nil, abci.ResponseOfferSnapshot_REJECT_SENDER},
		"another height":        {func(q *abci.RequestOfferSnapshot) { q.Snapshot.Height++ }, nil, abci.ResponseOfferSnapshot_REJECT_SENDER},
		"other number of parts": {func(q *abci.RequestOfferSnapshot) { q.Snapshot.Chunks++ }, nil, abci.ResponseOfferSnapshot_REJECT_SENDER},
		"another block":         {func(*abci.RequestOfferSnapshot) {}, fmt.Errorf("%w: test", snapshot.ErrInvalid), abci.ResponseOfferSnapshot_REJECT_SENDER},
	} {
		q := announced()
		c.change(q)
		r.err = c.err
		if got, err := j.OfferSnapshot(t.Context(), q); err != nil || got.Result != c.want {
			t.Errorf("%s: %v, error %v, want %v", name, got, err, c.want)
		}
	}
	r.err = errors.New("disk full")
	if _, err := j.OfferSnapshot(t.Context(), announced()); !errors.Is(err, r.err) {
		t.Errorf("this node's own failure: error is %v", err)
	}
}

func TestChunkDecidesWhoIsToBlame(t *testing.T) {
	r := new(restorer)
	j := consensus.NewJoiner(r, slog.New(slog.DiscardHandler))
	if _, err := j.OfferSnapshot(t.Context(), announced()); err != nil {
		t.Fatal(err)
	}
	apply := func() (*abci.ResponseApplySnapshotChunk, error) {
		return j.ApplySnapshotChunk(t.Context(), &abci.RequestApplySnapshotChunk{Index: 1, Sender: "peer"})
	}
	if got, err := apply(); err != nil || got.Result != abci.ResponseApplySnapshotChunk_ACCEPT {
		t.Errorf("good chunk: %v, error %v", got, err)
	}
	r.err = fmt.Errorf("%w: test", snapshot.ErrChunk)
	if got, err := apply(); err != nil || got.Result != abci.ResponseApplySnapshotChunk_RETRY ||
		!slices.Equal(got.RefetchChunks, []uint32{1}) || !slices.Equal(got.RejectSenders, []string{"peer"}) {
		t.Errorf("wrong chunk: %v, error %v, want another copy from another peer", got, err)
	}
	r.err = fmt.Errorf("%w: test", snapshot.ErrInvalid)
	if got, err := apply(); err != nil || got.Result != abci.ResponseApplySnapshotChunk_REJECT_SNAPSHOT {
		t.Errorf("false snapshot: %v, error %v", got, err)
	}
	r.err = errors.New("disk full")
	if _, err := apply(); !errors.Is(err, r.err) {
		t.Errorf("this node's own failure: error is %v", err)
	}
	if got, err := j.Info(t.Context(), new(abci.RequestInfo)); err != nil || got.LastBlockHeight != 0 {
		t.Errorf("before the last chunk: %v, error %v, want height 0", got, err)
	}
	r.err, r.done = nil, true
	if _, err := apply(); err != nil {
		t.Fatal(err)
	}
	if got, err := j.Info(t.Context(), new(abci.RequestInfo)); err != nil || got.LastBlockHeight != 7 || common.BytesToHash(got.LastBlockAppHash) != (common.Hash{7}) {
		t.Errorf("after the last chunk: %v, error %v, want height 7", got, err)
	}
}
