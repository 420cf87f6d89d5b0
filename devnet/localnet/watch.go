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
	event func(string)

	mu           sync.Mutex // guards what follows
	ledger       *ledger
	order        []common.Address // validators, as reports count them
	next         []common.Address // likewise, from nextFrom on
	nextFrom     uint64
	head         *types.Header
	first        uint64 // the first block that was seen to come
	arrivals     []time.Time
	transactions uint64
	proposer     report.Delegate
	proposed     map[report.Delegate]uint64
	signed       map[common.Address]uint64
	missed       map[common.Address]uint64
}

func newWatch(d *genesis.Documents, event func(string)) *watch {
	set := slices.Clone(d.Consensus.Validators)
	// CometBFT's order: by power from high to low, then by address.
	slices.SortFunc(set, func(a, b genesisValidator) int {
		if a.Power != b.Power {
			return int(b.Power - a.Power)
		}
		return bytes.Compare(a.Address, b.Address)
	})
	w := &watch{event: event, missed: make(map[common.Address]uint64), proposed: make(map[report.Delegate]uint64), signed: make(map[common.Address]uint64)}
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
	ledger, err := newLedger(client, w.event)
	if err != nil {
		return fmt.Errorf("watch the chain: %w", err)
	}
	w.mu.Lock()
	w.ledger = ledger
	w.mu.Unlock()
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
			order, from, err := ledger.update(ctx, head.Number.Uint64())
			if err != nil && ctx.Err() == nil {
				return fmt.Errorf("watch the chain: %w", err)
			}
			w.mu.Lock()
			w.next, w.nextFrom = order, from
			w.mu.Unlock()
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
	if len(w.next) > 0 && head.Number.Uint64() >= w.nextFrom {
		w.order = w.next
	}
	if head.ParentBeaconRoot == nil {
		return
	}
	r, err := report.Parse(head.ParentBeaconRoot[:])
	if err != nil {
		return
	}
	w.proposer = r.Proposer
	w.proposed[r.Proposer]++
	if int(r.Seats) != len(w.order) {
		return // the first block has no commit before it
	}
	for i, a := range w.order {
		if r.Signers.Has(i) {
			w.signed[a]++
		} else {
			w.missed[a]++
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

// slashed reports whether anybody lost stake.
func (w *watch) slashed() bool {
	w.mu.Lock()
	l := w.ledger
	w.mu.Unlock()
	if l == nil {
		return false
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.slashes) > 0
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
	Delegate  Delegate       `json:"delegate"`
}

func (n *network) status(ctx context.Context) Status {
	s := Status{Home: n.cfg.Home, Nodes: make([]NodeStatus, len(n.nodes))}
	s.Median, _ = n.watch.intervals()
	names := make(map[report.Delegate]string)
	for i, c := range n.nodes {
		names[report.Delegate(i+1)] = c.name
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
		s.Height, s.Hash, s.Proposer = w.head.Number.Uint64(), w.head.Hash(), names[w.proposer]
	}
	return s
}

func (n *network) nodeStatus(ctx context.Context, c *child) NodeStatus {
	s := NodeStatus{Name: c.name, Validator: c.validator}
	w := n.watch
	w.mu.Lock()
	s.Signed, s.Missed = w.signed[c.validator], w.missed[c.validator]
	if i := slices.Index(n.nodes, c); i >= 0 { // founders are numbered in the order of their names, which is the nodes'
		s.Proposed = w.proposed[report.Delegate(i+1)]
	}
	ledger := w.ledger
	w.mu.Unlock()
	if i := slices.Index(n.nodes, c); i >= 0 && ledger != nil {
		ledger.mu.Lock()
		s.Delegate = ledger.known[uint32(i+1)]
		ledger.mu.Unlock()
	}
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
