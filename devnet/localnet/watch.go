package localnet

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/report"
)

// A watch follows the chain at the first node and counts. Safe for concurrent use.
type watch struct {
	order []common.Address // validators, as reports count them

	mu           sync.Mutex // guards what follows
	head         *types.Header
	first        uint64 // the first block that was seen to come
	arrivals     []time.Time
	transactions uint64
	proposed     map[common.Address]uint64
	signed       map[common.Address]uint64
	commits      uint64 // blocks whose signers are known
}

func newWatch(d *genesis.Documents) *watch {
	set := slices.Clone(d.Consensus.Validators)
	// CometBFT's order: by power from high to low, then by address.
	slices.SortFunc(set, func(a, b genesisValidator) int {
		if a.Power != b.Power {
			return int(b.Power - a.Power)
		}
		return bytes.Compare(a.Address, b.Address)
	})
	w := &watch{proposed: make(map[common.Address]uint64), signed: make(map[common.Address]uint64)}
	for _, v := range set {
		w.order = append(w.order, common.BytesToAddress(v.Address))
	}
	return w
}

// run follows the chain until ctx ends.
func (w *watch) run(ctx context.Context, url string) error {
	client, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return fmt.Errorf("watch the chain: %w", err)
	}
	defer client.Close()
	heads := make(chan *types.Header, 64) // the subscription ends if its reader is slow
	subscription, err := client.SubscribeNewHead(ctx, heads)
	if err != nil {
		return fmt.Errorf("watch the chain: %w", err)
	}
	defer subscription.Unsubscribe()
	for {
		select {
		case head := <-heads:
			now := time.Now()
			count, err := client.TransactionCount(ctx, head.Hash())
			if err != nil && ctx.Err() == nil {
				return fmt.Errorf("watch the chain: %w", err)
			}
			w.add(head, uint64(count), now)
		case err := <-subscription.Err():
			if ctx.Err() != nil {
				return ctx.Err()
			}
			return fmt.Errorf("watch the chain: %w", err)
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (w *watch) add(head *types.Header, transactions uint64, at time.Time) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.head == nil {
		w.first = head.Number.Uint64()
	}
	w.head = head
	w.arrivals = append(w.arrivals, at)
	w.transactions += transactions
	w.proposed[head.Coinbase]++
	if head.ParentBeaconRoot == nil {
		return
	}
	r, err := report.Parse(head.ParentBeaconRoot[:])
	if err != nil || int(r.Seats) != len(w.order) {
		return // the first block has no commit before it
	}
	w.commits++
	for i, a := range w.order {
		if r.Signers.Has(i) {
			w.signed[a]++
		}
	}
}

func (w *watch) height() uint64 {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.head == nil {
		return 0
	}
	return w.head.Number.Uint64()
}

// intervals returns the median and the 99th percentile of the times between blocks.
func (w *watch) intervals() (median, p99 time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	var between []time.Duration
	for i := 1; i < len(w.arrivals); i++ {
		between = append(between, w.arrivals[i].Sub(w.arrivals[i-1]))
	}
	if len(between) == 0 {
		return 0, 0
	}
	slices.Sort(between)
	return between[len(between)/2], between[min(len(between)*99/100, len(between)-1)]
}

// A Status is how the network stands.
type Status struct {
	Height   uint64
	Hash     common.Hash
	Proposer string
	TxTotal  uint64
	Median   time.Duration // between blocks
	Nodes    []NodeStatus
	Home     string
	RPC, WS  string // of the first node
}

// A NodeStatus is how one node stands.
type NodeStatus struct {
	Name      string         `json:"name"`
	Validator common.Address `json:"validator"`
	Up        bool           `json:"up"`
	Height    uint64         `json:"height"`
	Peers     uint64         `json:"peers"` // of the execution client
	Proposed  uint64         `json:"proposed"`
	Signed    uint64         `json:"signed"`
	Missed    uint64         `json:"missed"`
	Starts    int            `json:"starts"`
}

func (n *network) status(ctx context.Context) Status {
	s := Status{Home: n.cfg.Home, Nodes: make([]NodeStatus, len(n.nodes))}
	s.Median, _ = n.watch.intervals()
	names := make(map[common.Address]string)
	for i, c := range n.nodes {
		names[c.validator] = c.name
		s.Nodes[i] = n.nodeStatus(ctx, c)
	}
	if c := n.nodes[0]; c.rpc() != nil {
		c.mu.Lock()
		if c.process != nil {
			s.RPC, s.WS = c.process.at.RPC, c.process.at.WS
		}
		c.mu.Unlock()
	}
	w := n.watch
	w.mu.Lock()
	defer w.mu.Unlock()
	s.TxTotal = w.transactions
	if w.head != nil {
		s.Height, s.Hash, s.Proposer = w.head.Number.Uint64(), w.head.Hash(), names[w.head.Coinbase]
	}
	return s
}

func (n *network) nodeStatus(ctx context.Context, c *child) NodeStatus {
	s := NodeStatus{Name: c.name, Validator: c.validator}
	w := n.watch
	w.mu.Lock()
	s.Proposed, s.Signed = w.proposed[c.validator], w.signed[c.validator]
	if slices.Contains(w.order, c.validator) {
		s.Missed = w.commits - s.Signed
	}
	w.mu.Unlock()
	c.mu.Lock()
	s.Starts = c.starts
	c.mu.Unlock()
	client := c.rpc()
	if client == nil {
		return s
	}
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	height, err := client.BlockNumber(ctx)
	var peers hexutil.Uint64
	_ = client.Client().CallContext(ctx, &peers, "net_peerCount")
	s.Up, s.Height, s.Peers = err == nil, height, uint64(peers)
	return s
}
