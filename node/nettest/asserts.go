package nettest

import (
	"context"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/types/report"
)

// WaitHeight waits until nodes, all that are up if none is named, have a block.
func (n *Network) WaitHeight(height uint64, who ...int) {
	n.tb.Helper()
	if len(who) == 0 {
		who = n.Live()
	}
	for _, i := range who {
		n.until("node to reach a height", func() bool {
			h, err := n.height(i)
			return err == nil && h >= height
		})
	}
}

// Height returns the greatest height of any node that is up.
func (n *Network) Height() uint64 {
	n.tb.Helper()
	var top uint64
	for _, i := range n.Live() {
		if h, err := n.height(i); err == nil {
			top = max(top, h)
		}
	}
	return top
}

// Advance waits until nodes, all that are up if none is named, have count blocks more than the highest has now.
func (n *Network) Advance(count uint64, who ...int) {
	n.tb.Helper()
	n.WaitHeight(n.Height()+count, who...)
}

// Halted checks that no node that is up gets a block in the time of twelve. A block under way at the call may still come.
func (n *Network) Halted() {
	n.tb.Helper()
	time.Sleep(2 * n.cfg.Interval) // for the block under way
	before := n.heights()
	time.Sleep(12 * n.cfg.Interval) // that nothing happens can only be watched
	if after := n.heights(); !slices.Equal(after, before) {
		n.tb.Errorf("a chain without enough votes went on from %v to %v", before, after)
	}
}

func (n *Network) heights() []uint64 {
	var out []uint64
	for _, i := range n.Live() {
		h, err := n.height(i)
		if err != nil {
			n.tb.Fatal(err)
		}
		out = append(out, h)
	}
	return out
}

// NoFork checks that all nodes that are up have the same blocks at all heights they share, and returns how many that are.
func (n *Network) NoFork() uint64 {
	n.tb.Helper()
	live := n.Live()
	top := slices.Min(n.heights())
	for h := uint64(0); h <= top; h++ {
		want := n.Header(live[0], h).Hash()
		for _, i := range live[1:] {
			if got := n.Header(i, h).Hash(); got != want {
				n.tb.Fatalf("fork at block %d: node %d has %v, node %d has %v", h, live[0], want, i, got)
			}
		}
	}
	return top
}

// Header returns a block's header as node i has it.
func (n *Network) Header(i int, height uint64) *types.Header {
	n.tb.Helper()
	header, err := n.Client(i).HeaderByNumber(context.Background(), new(big.Int).SetUint64(height))
	if err != nil {
		n.tb.Fatalf("block %d of node %d: %v", height, i, err)
	}
	return header
}

// Report returns what block height says about the consensus.
func (n *Network) Report(i int, height uint64) report.Report {
	n.tb.Helper()
	root := n.Header(i, height).ParentBeaconRoot
	r, err := report.Parse(root[:])
	if err != nil {
		n.tb.Fatalf("report of block %d: %v", height, err)
	}
	return r
}

// Accused returns the validators that blocks up to the height of node i prove to have signed twice, each with the number of
// blocks that say so.
func (n *Network) Accused(i int) map[common.Address]int {
	n.tb.Helper()
	top, err := n.height(i)
	if err != nil {
		n.tb.Fatal(err)
	}
	out := make(map[common.Address]int)
	for h := uint64(2); h <= top; h++ {
		for _, d := range n.Report(i, h).Offenders {
			if d > 0 {
				out[n.nodes[d-1].names.Validator.Address()]++
			}
		}
	}
	return out
}

// Signed returns how many of the blocks from one height to another each validator signed. It needs a chain whose validators
// do not change.
func (n *Network) Signed(i int, from, to uint64) map[common.Address]int {
	n.tb.Helper()
	n.WaitHeight(to+1, i)
	order := n.order()
	out := make(map[common.Address]int)
	for h := max(from+1, 2); h <= to+1; h++ { // a block reports on the one before
		r := n.Report(i, h)
		for k, a := range order {
			if r.Signers.Has(k) {
				out[a]++
			}
		}
	}
	return out
}

// order returns the validators of the genesis as reports count them.
func (n *Network) order() []common.Address {
	set := slices.Clone(n.documents.Consensus.Validators)
	slices.SortFunc(set, func(a, b cmtValidator) int {
		if a.Power != b.Power {
			return int(b.Power - a.Power)
		}
		return slices.Compare(a.Address, b.Address)
	})
	out := make([]common.Address, len(set))
	for i, v := range set {
		out[i] = common.BytesToAddress(v.Address)
	}
	return out
}
