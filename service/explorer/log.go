package explorer

import (
	"context"
	"crypto/sha256"
	"fmt"
	"iter"
	"math"
	"net/http"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
)

// Log reads one project's log. What it returns MUST be checked against the
// root that is asked for.
type Log interface {
	// Checkpoint returns the newest one.
	Checkpoint(ctx context.Context) (tlog.Checkpoint, error)
	// Entries yields the entries from from up to, not including, to, of the
	// log with that size and root. An error ends it.
	Entries(ctx context.Context, size uint64, root common.Hash, from, to uint64) iter.Seq2[[]byte, error]
	// Prove returns the RFC 6962 inclusion proof of an entry in the log of
	// that size, and the root it leads to. Size MUST NOT be above the newest
	// checkpoint's.
	Prove(ctx context.Context, at, size uint64) (proof []common.Hash, root common.Hash, err error)
}

// Logs gives the log of a project; an error when it is not known.
type Logs func(p epoch.Project) (Log, error)

const theLog = "the project's log"

func (e *Explorer) checkpoint(ctx context.Context, p epoch.Project) (Log, tlog.Checkpoint, error) {
	l, err := e.logs(p)
	if err != nil {
		return nil, tlog.Checkpoint{}, away(err, theLog)
	}
	c, err := l.Checkpoint(ctx)
	return l, c, away(err, theLog)
}

// origin names the log; it never changes.
func (e *Explorer) origin(ctx context.Context, p epoch.Project) (string, error) {
	_, c, err := e.checkpoint(ctx, p)
	return c.Origin.String(), err
}

// entries yields entries checked against the root that the epoch was pinned
// to.
func (e *Explorer) entries(ctx context.Context, one index.Epoch, from, to uint64) iter.Seq2[[]byte, error] {
	l, err := e.logs(one.Project)
	if err != nil {
		return func(yield func([]byte, error) bool) { yield(nil, away(err, theLog)) }
	}
	return func(yield func([]byte, error) bool) {
		for raw, err := range l.Entries(ctx, one.LogEnd, one.LogRoot, from, to) {
			if !yield(raw, away(err, theLog)) {
				return
			}
		}
	}
}

type logProof struct {
	Index    uint64        `json:"index"`
	Size     uint64        `json:"size"`
	Entry    hexutil.Bytes `json:"entry"`
	LeafHash common.Hash   `json:"leafHash"`
	Proof    []common.Hash `json:"proof"`
	Root     common.Hash   `json:"root"`
}

func (e *Explorer) getLogProof(r *http.Request) (any, error) {
	p, err := e.projectOf(r)
	if err != nil {
		return nil, err
	}
	q := queryOf(r, "index", "size")
	at, size := q.number("index", 0, maxIndex, math.MaxUint64), q.number("size", 1, maxIndex, math.MaxUint64)
	if q.err != nil {
		return nil, q.err
	}
	if at == math.MaxUint64 {
		return nil, problemf(badRequest, "index is missing; say which log entry to prove, such as ?index=0")
	}
	l, c, err := e.checkpoint(r.Context(), p.ID)
	if err != nil {
		return nil, err
	}
	if size == math.MaxUint64 {
		size = uint64(c.Tree.Size)
	}
	if size > uint64(c.Tree.Size) || at >= size {
		return nil, problemf(notFound, "there is no entry %d in the log of size %d; the newest checkpoint covers %d entries", at, size, c.Tree.Size)
	}
	out := logProof{Index: at, Size: size, Proof: []common.Hash{}}
	if out.Proof, out.Root, err = l.Prove(r.Context(), at, size); err != nil {
		return nil, away(err, theLog)
	}
	for raw, err := range l.Entries(r.Context(), size, out.Root, at, at+1) {
		if err != nil {
			return nil, away(err, theLog)
		}
		out.Entry = raw
	}
	if out.Entry == nil {
		return nil, away(fmt.Errorf("entry %d was not given", at), theLog)
	}
	out.LeafHash = sha256.Sum256(append([]byte{0}, out.Entry...))
	return out, nil
}
