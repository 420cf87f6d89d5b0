package localnet

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// summaryLimit bounds the questions asked at the end.
const summaryLimit = 10 * time.Second

// A Summary is what a network has done, from its start to its end.
type Summary struct {
	ChainID          uint64       `json:"chainId"`
	FirstBlock       uint64       `json:"firstBlock"` // the first that was seen to come
	LastBlock        uint64       `json:"lastBlock"`
	Blocks           int          `json:"blocks"`
	ElapsedMS        int64        `json:"elapsedMs"`
	IntervalMedianMS int64        `json:"intervalMedianMs"` // as a client at the first node sees blocks come
	IntervalP99MS    int64        `json:"intervalP99Ms"`
	Transactions     uint64       `json:"transactions"`
	Validators       []NodeStatus `json:"validators"`

	// Compared is a height all nodes had, and Equal whether they have the same block there, and with it the same chain up to it.
	Compared uint64                 `json:"comparedHeight"`
	Equal    bool                   `json:"hashesEqual"`
	Hashes   map[string]common.Hash `json:"hashes"`

	Epoch     uint64     `json:"epoch"`
	Elections []Election `json:"elections"`
	Slashes   []Slash    `json:"slashes"`

	Kills []Recovery `json:"kills,omitempty"`
	Join  *Join      `json:"join,omitempty"`
}

// summary asks the nodes, which must still be up.
func (n *network) summary(ctx context.Context, started time.Time) Summary {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), summaryLimit)
	defer cancel()
	median, p99 := n.watch.intervals()
	s := Summary{
		ChainID: n.documents.ChainID(), ElapsedMS: time.Since(started).Milliseconds(), LastBlock: n.watch.height(),
		IntervalMedianMS: median.Milliseconds(), IntervalP99MS: p99.Milliseconds(),
	}
	n.watch.mu.Lock()
	s.FirstBlock, s.Blocks, s.Transactions = n.watch.first, len(n.watch.arrivals), n.watch.transactions
	if l := n.watch.ledger; l != nil {
		l.mu.Lock()
		s.Epoch, s.Elections, s.Slashes = l.epoch, l.elections, append([]Slash{}, l.slashes...)
		l.mu.Unlock()
	}
	n.watch.mu.Unlock()
	nodes := n.nodes
	n.mu.Lock()
	s.Kills, s.Join = n.kills, n.joining
	n.mu.Unlock()
	if s.Join != nil {
		nodes = append(append([]*child(nil), nodes...), n.joiner)
	}
	s.Compared = s.LastBlock
	for _, c := range nodes {
		status := n.nodeStatus(ctx, c)
		if c != n.joiner {
			s.Validators = append(s.Validators, status)
		}
		if status.Up {
			s.Compared = min(s.Compared, status.Height)
		}
	}
	s.Equal, s.Hashes = n.compare(ctx, nodes, s.Compared)
	return s
}

// compare returns the block of a height on each node that is up.
func (n *network) compare(ctx context.Context, nodes []*child, height uint64) (equal bool, hashes map[string]common.Hash) {
	hashes, equal = make(map[string]common.Hash), true
	var first common.Hash
	for _, c := range nodes {
		client := c.rpc()
		if client == nil {
			continue
		}
		header, err := client.HeaderByNumber(ctx, new(big.Int).SetUint64(height))
		if err != nil {
			equal = false
			continue
		}
		hash := header.Hash()
		if first == (common.Hash{}) {
			first = hash
		}
		hashes[c.name], equal = hash, equal && hash == first
	}
	return equal && len(hashes) > 0, hashes
}
