package predeploys_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
)

// What holders pay for their operations with all that is told of them: rewards, ranking and the votes on proposals, as
// genesis has them. snapshots/StakingGasTest.json has the same without the escrow's part.
func TestGasOfStake(t *testing.T) {
	n := newNetwork(t, testConfig(t, 24))
	for range 4 {
		n.next(1)
	}
	holder, other := common.Address{0xa1}, common.Address{0xa2}
	coins := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }
	for _, account := range []common.Address{holder, other} {
		n.fund(account, uint256.MustFromBig(coins(10_000)))
	}
	check := func(what string, most uint64) {
		t.Helper()
		t.Logf("%-44s %7d gas", what, n.gas)
		if n.gas > most {
			t.Errorf("%s: %d gas, more than %d", what, n.gas, most)
		}
		n.next(1)
	}
	create := func(what string, from common.Address, auto bool, most uint64) *big.Int {
		t.Helper()
		out, err := n.staking.pay(from, coins(1000), "create", uint32(1), uint16(365), auto)
		if err != nil {
			t.Fatal(err)
		}
		check(what, most)
		return out[0].(*big.Int)
	}
	id := create("create, the first of an account", holder, true, 450_000)
	create("create, another", holder, true, 400_000)
	if _, err := n.staking.pay(other, coins(1), "deposit", id); err != nil {
		t.Fatal(err)
	}
	check("deposit", 250_000)
	into := n.staking.must(holder, "split", id, coins(300), holder)[0].(*big.Int)
	check("split", 450_000)
	n.staking.must(holder, "merge", []*big.Int{id, into}, uint16(365))
	check("merge of two", 350_000)
	n.staking.must(holder, "transferFrom", holder, other, id)
	check("transfer", 350_000)
	n.staking.must(other, "changeDelegate", id, uint32(2))
	check("changeDelegate", 250_000)
	n.staking.must(other, "restake", id, uint16(365), false)
	check("restake, auto-stake off", 500_000)
	n.time += 366 * 86_400
	n.staking.must(other, "unstake", id)
	check("unstake", 250_000)
	n.time += 3 * 86_400
	n.staking.must(other, "withdraw", id, common.Address{0xa3})
	check("withdraw", 150_000)
	n.delegates.must(predeploys.Committee, "slash", uint32(3), coins(1))
	check("slash of a delegate", 250_000)
	if have := n.contract(bindings.VoteEscrowMetaData, predeploys.VoteEscrow).must(holder, "getVotes", holder)[0].(*big.Int); have.Cmp(coins(1000)) != 0 {
		t.Errorf("the holder has %v votes, want its other bucket's 1,000", have)
	}
}
