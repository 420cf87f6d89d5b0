package predeploys_test

import (
	"fmt"
	"maps"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
)

// The report goes on with genesis' numbers when parameters do not answer, so these must be genesis' numbers; and every
// name that the chain's contracts ask for must be one that genesis has.
func TestTheChainReadsTheParametersOfGenesis(t *testing.T) {
	c := newChain(t, testConfig(t, 1))
	nobody := common.Address{1}
	for _, read := range []struct {
		contract  contract
		view      string
		parameter string
	}{
		{c.contract(bindings.StakingMetaData, predeploys.Staking), "MIN_AMOUNT", "stake.minBucket"},
		{c.contract(bindings.DelegatesMetaData, predeploys.Delegates), "REGISTRATION_FEE", "delegate.fee"},
		{c.contract(bindings.DelegatesMetaData, predeploys.Delegates), "MIN_ACTIVATE", "delegate.minActivate"},
		{c.contract(bindings.DelegatesMetaData, predeploys.Delegates), "MIN_STAY", "delegate.minStay"},
	} {
		got, want := read.contract.must(nobody, read.view)[0].(*big.Int), parameter(c, read.parameter)
		if got.Cmp(want) != 0 {
			t.Errorf("%s is %v, parameter %s %v", read.view, got, read.parameter, want)
		}
	}
	store := c.contract(bindings.DeviceStoreMetaData, predeploys.DeviceStore)
	if stake := store.must(nobody, "stakeOf", big.NewInt(1)); stake[1].(*big.Int).Cmp(parameter(c, "pool.projectStake")) != 0 {
		t.Errorf("a project's stake is %v, parameter %v", stake[1], parameter(c, "pool.projectStake"))
	}
	want := fmt.Sprintf("{%v %v %v %v}", parameter(c, "fault.productivity"), parameter(c, "fault.probation"),
		parameter(c, "fault.missed"), parameter(c, "fault.doubleSign"))
	committee := c.contract(bindings.CommitteeMetaData, predeploys.Committee)
	if got := fmt.Sprint(committee.must(nobody, "faults")[0]); got != want {
		t.Errorf("faults cost %s, want %s", got, want)
	}
	c.db.SetCode(predeploys.Parameters, []byte{0xfe}, tracing.CodeChangeUnspecified) // INVALID
	c.seal()
	if got := fmt.Sprint(committee.must(nobody, "faults")[0]); got != want {
		t.Errorf("faults cost %s without parameters, want %s", got, want)
	}
}

func parameter(c *chain, name string) *big.Int {
	c.t.Helper()
	var key [32]byte
	copy(key[:], name)
	return c.contract(bindings.ParametersMetaData, predeploys.Parameters).must(common.Address{1}, "get", key)[0].(*big.Int)
}

// Parameters that burn all gas they are given do not stop an epoch's end: who signed too little goes on probation, all are
// paid and elected. Only the slash, for which Delegates asks what must be left to stay, fails and is told.
func TestBurningParametersStopNoEpoch(t *testing.T) {
	n := newNetwork(t, testConfig(t, 30))
	n.db.SetCode(predeploys.Parameters, []byte{0xfe}, tracing.CodeChangeUnspecified) // INVALID
	n.seal()
	for _, d := range n.seats()[:6] {
		n.silent[d] = true
	}
	for range 4 {
		n.next(1)
	}
	n.news()
	n.closeEpoch()
	events := make(map[string]int)
	for _, e := range n.news("Suspended", "StepFailed", "EpochRewarded", "Elected") {
		events[e.name]++
	}
	want := map[string]int{"Suspended": 6, "StepFailed": 6, "EpochRewarded": 1, "Elected": 1}
	if !maps.Equal(events, want) {
		t.Errorf("events are %v, want %v", events, want)
	}
}
