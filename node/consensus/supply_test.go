//go:build trellis_invariants

package consensus

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/types/payload"
)

func TestI3CoinsFromNowhereStopTheNode(t *testing.T) {
	decided := new(payload.Payload)
	decided.Data.Withdrawals = []*types.Withdrawal{{Amount: 5}, {Amount: 2}}
	first := &types.Header{Number: big.NewInt(1)}
	second := &types.Header{Number: big.NewInt(2), ParentHash: first.Hash(), BaseFee: big.NewInt(3), GasUsed: 1_000_000_000}
	for supply, broken := range map[int64]bool{100 + 7e9 - 3e9: false, 100 + 7e9 - 3e9 + 1: true, 100 + 7e9 - 3e9 - 1: true} {
		l := new(ledger)
		is := func(supply int64) func(*types.Header) (*big.Int, error) {
			return func(*types.Header) (*big.Int, error) { return big.NewInt(supply), nil }
		}
		if err := l.check(is(100), first, decided); err != nil {
			t.Fatal(err)
		}
		err := l.check(is(supply), second, decided)
		if (err != nil) != broken || err != nil && !strings.Contains(err.Error(), "I3 is broken at block 2") {
			t.Errorf("supply %d: error %v, want one: %v", supply, err, broken)
		}
	}
}
