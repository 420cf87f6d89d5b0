package explorer

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

// Delegates knows who produces blocks; *chain.Client does.
type Delegates interface {
	Delegate(context.Context, report.Delegate) (chain.Delegate, error)
	Ranking(ctx context.Context, limit int) ([]chain.Ranked, error)
	Committee(context.Context) (chain.Committee, error)
}

// delegateFor is how long a delegate is shown as it was; names are for ever,
// the rest changes seldom.
const delegateFor = time.Minute

// A delegateAt is a delegate in a period of delegateFor.
type delegateAt struct {
	number report.Delegate
	period int64
}

// delegate returns a delegate as it was at most delegateFor ago.
func (e *Explorer) delegate(ctx context.Context, n report.Delegate) (chain.Delegate, error) {
	key := delegateAt{n, time.Now().UnixNano() / int64(delegateFor)}
	return e.delegates.get(key, func() (chain.Delegate, error) {
		d, err := e.config.Delegates.Delegate(ctx, n)
		return d, away(err, "the chain")
	})
}

type delegateName struct {
	Number report.Delegate `json:"number"`
	Name   string          `json:"name"`
}

// named returns a delegate's name, which is empty when nobody knows it.
func (e *Explorer) named(ctx context.Context, n report.Delegate) (delegateName, common.Address, error) {
	if e.config.Delegates == nil {
		return delegateName{Number: n}, common.Address{}, nil
	}
	d, err := e.delegate(ctx, n)
	if errors.Is(err, chain.ErrNoDelegate) {
		return delegateName{Number: n}, common.Address{}, nil
	}
	return delegateName{n, d.Name}, d.Owner, err
}

// proposer returns who proposed a block: a delegate and its owner where the
// consensus' report names one, else nil and who receives the fees.
func (e *Explorer) proposer(ctx context.Context, root *common.Hash, miner common.Address) (*delegateName, common.Address, error) {
	if root == nil {
		return nil, miner, nil
	}
	r, err := report.Parse(root[:])
	if err != nil || r.Proposer == 0 {
		return nil, miner, nil // genesis, or a chain whose consensus reports nothing
	}
	name, owner, err := e.named(ctx, r.Proposer)
	if err != nil {
		return nil, miner, err
	}
	if owner == (common.Address{}) {
		owner = miner
	}
	return &name, owner, nil
}

type committee struct {
	Block        uint64           `json:"block"`
	Epoch        uint64           `json:"epoch"`
	EpochEnd     uint64           `json:"epochEnd"`
	EpochSeconds uint64           `json:"epochSeconds"`
	Size         int              `json:"size"`
	Seats        []seat           `json:"seats"`
	Candidates   []rankedDelegate `json:"candidates"`
}

type seat struct {
	Delegate delegateName   `json:"delegate"`
	Key      common.Address `json:"key"`
	Signed   uint32         `json:"signed"`
	Missed   uint32         `json:"missed"`
	Proposed uint32         `json:"proposed"`
}

type rankedDelegate struct {
	Delegate delegateName `json:"delegate"`
	Score    units.Amount `json:"score"`
}

func (e *Explorer) getCommittee(r *http.Request) (any, error) {
	if q := queryOf(r); q.err != nil {
		return nil, q.err
	}
	if err := e.needDelegates(); err != nil {
		return nil, err
	}
	return e.committee.get(func() (any, error) { return e.describeCommittee(r.Context()) })
}

func (e *Explorer) needDelegates() error {
	if e.config.Delegates == nil {
		return problemf(notFound, "this explorer does not know the chain's delegates")
	}
	return nil
}

func (e *Explorer) describeCommittee(ctx context.Context) (committee, error) {
	c, err := e.config.Delegates.Committee(ctx)
	if err != nil {
		return committee{}, away(err, "the chain")
	}
	out := committee{
		Block: c.Block, Epoch: c.Epoch, EpochEnd: 1000 * c.EpochEnd, EpochSeconds: c.EpochSeconds, Size: c.Size, Seats: []seat{},
	}
	for _, s := range c.Seats {
		name, _, err := e.named(ctx, s.Delegate)
		if err != nil {
			return out, err
		}
		out.Seats = append(out.Seats, seat{name, s.Key, s.Counted - s.Missed, s.Missed, s.Proposed})
	}
	out.Candidates, err = e.ranked(ctx, c.Candidates)
	return out, err
}

func (e *Explorer) ranked(ctx context.Context, ranking []chain.Ranked) ([]rankedDelegate, error) {
	out := []rankedDelegate{}
	for _, r := range ranking {
		name, _, err := e.named(ctx, r.Delegate)
		if err != nil {
			return nil, err
		}
		out = append(out, rankedDelegate{name, r.Score})
	}
	return out, nil
}

type delegateEntry struct {
	delegateName
	Rank       int            `json:"rank"`
	Owner      common.Address `json:"owner"`
	Commission uint16         `json:"commission"`
	Votes      units.Amount   `json:"votes"`
	Score      units.Amount   `json:"score"`
}

// maxRanked is how many delegates are paid.
const maxRanked = 100

func (e *Explorer) getDelegates(r *http.Request) (any, error) {
	if q := queryOf(r); q.err != nil {
		return nil, q.err
	}
	if err := e.needDelegates(); err != nil {
		return nil, err
	}
	return e.ranking.get(func() (any, error) { return e.describeRanking(r.Context()) })
}

func (e *Explorer) describeRanking(ctx context.Context) (map[string][]delegateEntry, error) {
	ranking, err := e.config.Delegates.Ranking(ctx, maxRanked)
	if err != nil {
		return nil, away(err, "the chain")
	}
	rows := []delegateEntry{}
	for i, place := range ranking {
		d, err := e.delegate(ctx, place.Delegate)
		if err != nil {
			return nil, err
		}
		rows = append(rows, delegateEntry{delegateName{d.Number, d.Name}, i + 1, d.Owner, d.Commission, d.Votes, place.Score})
	}
	return map[string][]delegateEntry{"delegates": rows}, nil
}
