package consensus

import (
	"math"
	"math/big"
	"testing"
	"testing/quick"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/report"
)

func TestTimestampsAreWholeSecondsAndRise(t *testing.T) {
	for _, c := range []struct {
		parent uint64
		now    time.Time
		want   uint64
	}{
		{100, time.Unix(100, 999_999_999), 101}, // same second
		{100, time.Unix(101, 1), 101},
		{100, time.Unix(160, 5), 160}, // after a pause
		{100, time.Unix(50, 0), 101},  // clock behind
		{100, time.Unix(-5, 0), 101},  // nonsense
	} {
		if got := nextTimestamp(c.parent, c.now); got != c.want {
			t.Errorf("after %d at %v: %d, want %d", c.parent, c.now, got, c.want)
		}
	}
}

func TestPaceHoldsABlockBackUntilItIsDue(t *testing.T) {
	for _, c := range []struct {
		interval  time.Duration
		height    int64
		timestamp uint64
		now, want time.Duration
	}{
		{time.Second, 1, 100, 0, 0},
		{time.Second, 2, 100, 99*time.Second + 300*time.Millisecond, 700 * time.Millisecond},
		{time.Second, 2, 100, 100*time.Second + time.Millisecond, 0}, // late
		{time.Second, 2, 100, 50 * time.Second, 2 * time.Second},     // a clock behind waits, but not for ever
		{3 * time.Second, 2, 100, 101 * time.Second, 2 * time.Second},
		{time.Millisecond, 2, 100, 50 * time.Second, 0},
	} {
		a := &App{cfg: Config{Interval: c.interval}}
		if got := a.pace(c.height, c.timestamp, time.Unix(0, 0).Add(c.now)); got != c.want {
			t.Errorf("block %d of second %d at %v waits %v, want %v", c.height, c.timestamp, c.now, got, c.want)
		}
	}
}

// minted returns the withdrawals of a chain without a contract Monetary.
func minted(rules Rules, parent *types.Header, height int64, timestamp uint64) []*types.Withdrawal {
	return rules.withdrawals(parent, height, rules.constant(parent, timestamp))
}

func TestEmissionHasNoRoundingDrift(t *testing.T) {
	rules := Rules{GenesisTime: 1000, Emission: genesis.Emission{WeiPerSecond: big.NewInt(1_500_000_001), Recipient: common.Address{1}}}
	var paid uint64
	at := uint64(1000)
	for height, step := range []uint64{1, 1, 3, 1, 60, 1, 86400, 7} {
		for _, w := range minted(rules, &types.Header{Time: at}, int64(height+1), at+step) {
			paid += w.Amount
		}
		at += step
	}
	if want := (at - 1000) * 1_500_000_001 / 1_000_000_000; paid != want {
		t.Errorf("paid %d gwei in %d seconds, want %d", paid, at-1000, want)
	}
	if got := minted(Rules{GenesisTime: 1000}, &types.Header{Time: 1000}, 1, 2000); got == nil || len(got) != 0 {
		t.Errorf("without a schedule withdrawals are %v, want an empty list", got)
	}
	rules.Emission.WeiPerSecond = genesis.MaxRate()
	if got := minted(rules, &types.Header{Time: 1000}, 1, math.MaxUint64)[0].Amount; got != math.MaxUint64 {
		t.Errorf("after an eternity %d gwei are paid, want all that fits", got)
	}
}

func TestI28BaseFeeIsSharedInWholeGwei(t *testing.T) {
	dao, pool := common.Address{0xda}, common.Address{0x90}
	rules := Rules{Fees: genesis.Fees{Shares: []genesis.Share{{Recipient: dao, Percent: 30}, {Recipient: pool, Percent: 20}}}}
	parent := &types.Header{BaseFee: big.NewInt(1_000_000_007), GasUsed: 21_000, Time: 50}
	got := minted(rules, parent, 8, 51)
	// 21,000,000,147,000 wei burned: 30 % are 6,300.0000441 gwei, 20 % are 4,200.0000294.
	want := []*types.Withdrawal{
		{Index: 28, Validator: CauseShare, Address: dao, Amount: 6300},
		{Index: 29, Validator: CauseShare + 1, Address: pool, Amount: 4200},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("withdrawals (-want +got):\n%s", diff)
	}
	for _, parent := range []*types.Header{{Time: 50}, {BaseFee: big.NewInt(1), GasUsed: 1, Time: 50}} {
		if got := minted(rules, parent, 8, 51); len(got) != 0 {
			t.Errorf("after %v wei burned withdrawals are %v, want none", burned(parent), got)
		}
	}
	// Shares and what stays burned are all there is.
	f := func(baseFee, gasUsed uint32, a, b uint16) bool {
		h := &types.Header{BaseFee: big.NewInt(int64(baseFee)), GasUsed: uint64(gasUsed)}
		first, second := a%(shareScale+1), b%(shareScale+1)
		if int(first)+int(second) > shareScale {
			first, second = first/2, second/2
		}
		minted := new(big.Int).Add(shareGwei(burned(h), first), shareGwei(burned(h), second))
		return minted.Mul(minted, big.NewInt(params.GWei)).Cmp(burned(h)) <= 0
	}
	if err := quick.Check(f, nil); err != nil {
		t.Error(err)
	}
}

func TestReportTellsWhoSignedAndWhoMisbehaved(t *testing.T) {
	a, b, c := common.Address{0xa}, common.Address{0xb}, common.Address{0xc}
	r := Round{Height: 7, Delegate: 12, Votes: []Vote{{a, true}, {b, false}, {c, true}}, Offenders: report.Offenders{7, 3}}
	want := report.Report{Proposer: 12, Seats: 3, Offenders: report.Offenders{7, 3}}
	want.Signers.Set(0)
	want.Signers.Set(2)
	if diff := cmp.Diff(want, consensusReport(r)); diff != "" {
		t.Errorf("report (-want +got):\n%s", diff)
	}
}

func TestRandomnessDependsOnAllThatCameBefore(t *testing.T) {
	previous := common.Hash{1}
	reveal := bls.Signature{2}
	values := map[common.Hash]string{}
	for name, v := range map[string]common.Hash{
		"value":            nextRandao(previous, 7, reveal),
		"another reveal":   nextRandao(previous, 7, bls.Signature{3}),
		"another previous": nextRandao(common.Hash{9}, 7, reveal),
		"no reveal":        nextRandao(previous, 7, bls.Signature{}),
		"another height":   nextRandao(previous, 8, bls.Signature{}),
	} {
		if other, ok := values[v]; ok {
			t.Errorf("%s and %s give the same randomness", name, other)
		}
		values[v] = name
	}
	message := string(revealMessage(4690, 7, previous))
	for _, other := range [][]byte{revealMessage(4689, 7, previous), revealMessage(4690, 8, previous), revealMessage(4690, 7, common.Hash{2})} {
		if string(other) == message {
			t.Errorf("two heights, chains or histories sign the same message %x", other)
		}
	}
}

func TestBlocksNeededForReplayAreKept(t *testing.T) {
	for _, c := range []struct {
		head, durable, keep uint64
		want                int64
	}{
		{1000, 990, 0, 0}, // keep all
		{1000, 990, 100, 900},
		{1000, 850, 100, 850}, // never above what is durable
		{1000, 0, 100, 0},
		{50, 40, 100, 0},
	} {
		if got := retainHeight(c.head, c.durable, c.keep); got != c.want {
			t.Errorf("head %d, durable %d, keep %d: retain from %d, want %d", c.head, c.durable, c.keep, got, c.want)
		}
	}
}
