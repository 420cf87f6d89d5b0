package explorer

import (
	"context"
	"math"
	"net/http"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
)

// Logs opens the log of a project. The key that it is opened with MUST be the
// one that the chain or the operator names.
type Logs func(ctx context.Context, p epoch.Project) (*log.Log, error)

const theLog = "the project's log"

// logOf returns a project's log, which is opened once.
func (e *Explorer) logOf(ctx context.Context, p epoch.Project) (*log.Log, error) {
	l, err := e.logs.get(p, func() (*log.Log, error) { return e.openLog(ctx, p) })
	return l, away(err, theLog)
}

// newestLog returns a project's log at its newest checkpoint.
func (e *Explorer) newestLog(ctx context.Context, p epoch.Project) (*log.Log, error) {
	l, err := e.logOf(ctx, p)
	if err != nil {
		return nil, err
	}
	return l, away(l.Refresh(ctx), theLog)
}

// origin names a project's log, docs/spec/log.md.
func (e *Explorer) origin(p epoch.Project) string {
	return tlog.Origin{ChainID: e.config.Network.ChainID, ProjectID: uint64(p)}.String()
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
	l, err := e.newestLog(r.Context(), p.ID)
	if err != nil {
		return nil, err
	}
	newest := uint64(l.Tree().Size)
	if size == math.MaxUint64 {
		size = newest
	}
	if size > newest || at >= size {
		return nil, problemf(notFound, "there is no entry %d in the log of size %d; the newest checkpoint covers %d entries", at, size, newest)
	}
	return prove(r.Context(), l, tlog.Index(at), tlog.Size(size))
}

func prove(ctx context.Context, l *log.Log, at tlog.Index, size tlog.Size) (*logProof, error) {
	proof, err := l.Prove(ctx, at, size)
	if err != nil {
		return nil, away(err, theLog)
	}
	entry, err := l.Entry(ctx, at)
	if err != nil {
		return nil, away(err, theLog)
	}
	out := &logProof{uint64(at), uint64(size), entry.Bytes, common.Hash(proof.Leaf), make([]common.Hash, len(proof.Path)), common.Hash(proof.Tree.Root)}
	for i, h := range proof.Path {
		out.Proof[i] = common.Hash(h)
	}
	return out, nil
}
