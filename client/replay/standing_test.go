package replay

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
)

// owners is a project's devices whose owners have as many coins as their first
// byte says, in one block.
type owners struct{ block uint64 }

func (o owners) At(context.Context, uint64) ([]chain.Registered, error) { return nil, nil }

func (o owners) Stakes(_ context.Context, block uint64, list []common.Address) (map[common.Address]decimal.Decimal, error) {
	out := make(map[common.Address]decimal.Decimal)
	for _, owner := range list {
		if block == o.block {
			out[owner] = decimal.FromInt(int64(owner[0]))
		}
	}
	return out, nil
}

// nobody gives devices as they come, and no stake of their owners.
type nobody struct{}

func (nobody) At(context.Context, uint64) ([]chain.Registered, error) { return nil, nil }

func TestEachDeviceHasItsOwnersStake(t *testing.T) {
	r := &Replay{Inputs: epoch.Inputs{RegistryBlock: 7}}
	for _, owner := range []common.Address{{3}, {5}, {3}} {
		r.Devices = append(r.Devices, reward.Device{Known: policy.Standing{Owner: owner, Findings: 1}})
	}
	if err := r.addStakes(t.Context(), owners{7}); err != nil {
		t.Fatal(err)
	}
	for i, want := range []int64{3, 5, 3} {
		if got := r.Devices[i].Known; got.Stake != decimal.FromInt(want) || got.Findings != 1 {
			t.Errorf("device %d stands as %+v, want a stake of %d", i, got, want)
		}
	}
	if err := r.addStakes(t.Context(), nobody{}); err != nil || r.Devices[1].Known.Stake != decimal.FromInt(5) {
		t.Errorf("devices that came with their stake have %s: %v", r.Devices[1].Known.Stake, err)
	}
}

func TestStakeIsAskedForWhereAPolicyNamesIt(t *testing.T) {
	for text, want := range map[string]bool{
		`{"require":"trust.stake >= decimal(\"5\")"}`: true, `trust . stake`: true, `{"label":"stake"}`: false, `trust.bond`: false, `param.stake`: false,
	} {
		if got := usesStake.MatchString(text); got != want {
			t.Errorf("%s: %t, want %t", text, got, want)
		}
	}
}
