package market

import (
	"cmp"
	"math/big"
	"slices"
	"time"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/types/units"
)

// A promise is work that has to be done by a time.
type promise struct {
	seconds float64 // of one core, that are left
	due     float64 // seconds from now
}

// keeps reports whether all promises can be kept when cores work on them, the one that is due first before the others. Each is
// thought to use one core for its own time, and together they share all.
func keeps(promises []promise, cores int, slack time.Duration) bool {
	sorted := slices.SortedFunc(slices.Values(promises), func(a, b promise) int { return cmp.Compare(a.due, b.due) })
	sum := 0.0
	for _, p := range sorted {
		sum += p.seconds
		if max(sum/float64(cores), p.seconds)+slack.Seconds() > p.due {
			return false
		}
	}
	return true
}

// places returns how many promises may still be given. The chain's count has those of another process with the same account; unseen
// are ours that it does not show yet.
func places(capacity int, s Standing, seen, unseen int) int {
	return max(0, min(capacity, s.Capacity)-max(s.Busy, seen)-unseen)
}

// cost is what a job costs this machine, in wei, with gas for transactions of so much.
func (c Config) cost(n execute.Needs, gas uint64, price *big.Int) units.Amount {
	const precision = 1000 // of a core-second
	work := c.CoreSecond.MulDiv(big.NewInt(int64(n.Seconds*precision)), big.NewInt(precision))
	if price == nil {
		price = new(big.Int)
	}
	fees, err := units.FromBig(new(big.Int).Mul(price, new(big.Int).SetUint64(gas)))
	if err != nil {
		return work
	}
	return work.Add(fees)
}

// pays reports whether a price covers a cost and the margin.
func (c Config) pays(price, cost units.Amount) bool {
	return price.Cmp(cost.MulDiv(big.NewInt(int64(100+max(0, c.Margin))), big.NewInt(100))) >= 0
}

func takesRoute(s Standing, r compute.Route) bool { return slices.Contains(s.Routes, r) }
