package replay

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
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
	r := &Replay{Inputs: epoch.Inputs{RegistryBlock: 7}, Policy: stakePolicy(t)}
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
	if err := r.addStakes(t.Context(), nobody{}); err != nil || r.Devices[0].Known.Stake != decimal.FromInt(3) {
		t.Errorf("devices that come with their stake lose it: %v (%v)", r.Devices[0].Known.Stake, err)
	}
	d := chain.Registered{Standing: policy.Standing{Owner: common.Address{3}}}
	if one, err := Device(t.Context(), r.Inputs, r.Policy, d, votes{}); err != nil || one.Known.Stake != decimal.FromInt(3) {
		t.Errorf("one device stands as %+v (%v)", one.Known, err)
	}
	if _, err := Device(t.Context(), r.Inputs, r.Policy, d, nil); !errors.Is(err, chain.ErrNoStakes) {
		t.Errorf("without a source of stakes: %v", err)
	}
}

// votes has as many as an account's first byte says.
type votes struct{}

func (votes) StakesAt(_ context.Context, _ uint64, accounts []common.Address) (map[common.Address]units.Amount, error) {
	out := make(map[common.Address]units.Amount)
	for _, account := range accounts {
		out[account] = units.IOTX(uint64(account[0]))
	}
	return out, nil
}

// stakePolicy pays those whose owner has a stake.
func stakePolicy(t *testing.T) *policy.Policy {
	t.Helper()
	p, err := policy.Parse([]byte(`policy: trellis.policy/v2
name: staked
version: 1
summary: Pays devices whose owner has a stake.
reading: {type: network.trellis.air.v1, interval: 60s, grace: 10m, fields: {pm25: {label: PM2.5, unit: µg/m³}}}
checks: []
eligibility:
  - {code: NO_STAKE, text: The owner has no stake., require: 'trust.stake >= decimal("1")'}
points: features.completeness * 1000
allocation: {}
`))
	if err != nil {
		t.Fatal(err)
	}
	return p
}
