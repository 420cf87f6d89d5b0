package nettest_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/nettest"
	"github.com/trellis-network/trellis/types/report"
)

// seats returns the delegates that sit in the committee now, and its epoch.
func seats(t *testing.T, net *nettest.Network) (epoch uint64, delegates []uint32) {
	t.Helper()
	committee, err := bindings.NewCommittee(predeploys.Committee, net.Client(0))
	if err != nil {
		t.Fatal(err)
	}
	if epoch, err = committee.Epoch(nil); err != nil {
		t.Fatal(err)
	}
	all, err := committee.Seats(nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range all {
		delegates = append(delegates, s.Delegate)
	}
	slices.Sort(delegates)
	return epoch, delegates
}

// TestCommitteeChangesEveryEpochUnderLoad elects four of five every six seconds of the chain while transfers are sent.
func TestCommitteeChangesEveryEpochUnderLoad(t *testing.T) {
	t.Parallel()
	const size = 4
	net := nettest.New(t, nettest.Config{Powers: []int64{10, 10, 10, 10, 10}, Epoch: 6 * time.Second, Seats: size})
	load := net.Load(1000, 60)
	committees, sat := make(map[string]bool), make(map[uint32]bool)
	net.Until("every delegate to have sat, in six epochs or more", func() bool {
		epoch, now := seats(t, net)
		if len(now) != size {
			t.Fatalf("epoch %d: committee of %d, want %d", epoch, len(now), size)
		}
		committees[fmt.Sprint(now)] = true
		for _, d := range now {
			sat[d] = true
		}
		return epoch > 6 && len(sat) == 5
	})
	net.Advance(6) // the last committee signs two blocks after it is drawn
	load.Settle()
	top := net.NoFork()
	proposed := make(map[report.Delegate]bool)
	for h := uint64(1); h <= top; h++ {
		proposed[net.Report(0, h).Proposer] = true
	}
	if len(committees) < 2 {
		t.Errorf("committees were %v; the draw changes nothing", committees)
	}
	if len(proposed) != 5 {
		t.Errorf("proposers were %v, want all five in turn", proposed)
	}
	t.Logf("%d blocks, %d different committees", top, len(committees))
}

// TestDoubleSignIsSlashedAndRemoved goes the whole way: two votes, evidence, report, contract, a set without the cheat.
func TestDoubleSignIsSlashedAndRemoved(t *testing.T) {
	t.Parallel()
	const cheat, number = 2, 3
	e := new(nettest.Equivocator)
	net := nettest.New(t, nettest.Config{Epoch: 5 * time.Second, Hooks: func(i int) *node.Hooks {
		if i == cheat {
			return e.Hooks()
		}
		return nil
	}})
	net.WaitHeight(3)
	delegates, err := bindings.NewDelegates(predeploys.Delegates, net.Client(0))
	if err != nil {
		t.Fatal(err)
	}
	before := stakeOf(t, net, number)
	e.Begin()
	net.Until("the cheat to be removed", func() bool {
		info, err := delegates.DelegateOf(nil, number)
		if err != nil {
			t.Fatal(err)
		}
		return info.Removed
	})
	e.End()
	want := new(big.Int).Div(new(big.Int).Mul(before, big.NewInt(95)), big.NewInt(100))
	if after := stakeOf(t, net, number); after.Cmp(want) != 0 {
		t.Errorf("the cheat has %v left of %v, want 95 %%", after, before)
	}
	net.Until("a committee without the cheat", func() bool {
		_, now := seats(t, net)
		return !slices.Contains(now, number)
	})
	net.Advance(4)
	top := net.NoFork()
	if signers := net.Report(0, top); signers.Seats != 3 {
		t.Errorf("%d sign, want the three that are honest", signers.Seats)
	}
}

func stakeOf(t *testing.T, net *nettest.Network, number uint32) *big.Int {
	t.Helper()
	delegates, err := bindings.NewDelegates(predeploys.Delegates, net.Client(0))
	if err != nil {
		t.Fatal(err)
	}
	info, err := delegates.DelegateOf(nil, number)
	if err != nil {
		t.Fatal(err)
	}
	staking, err := bindings.NewStaking(predeploys.Staking, net.Client(0))
	if err != nil {
		t.Fatal(err)
	}
	s, err := staking.StakeOf(nil, info.Bucket)
	if err != nil {
		t.Fatal(err)
	}
	return s.Amount
}
