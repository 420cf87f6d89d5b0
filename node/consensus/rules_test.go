package consensus

import (
	"math"
	"math/big"
	"strings"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/validator"
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
	a := &App{cfg: Config{Interval: time.Second}}
	for _, c := range []struct {
		height    int64
		timestamp uint64
		now, want time.Duration
	}{
		{1, 100, 0, 0},
		{2, 100, 100*time.Second + 300*time.Millisecond, 700 * time.Millisecond},
		{2, 100, 105 * time.Second, 0},              // late
		{2, 100, 50 * time.Second, 2 * time.Second}, // a clock behind waits, but not for ever
	} {
		if got := a.pace(c.height, c.timestamp, time.Unix(0, 0).Add(c.now)); got != c.want {
			t.Errorf("block %d of second %d at %v waits %v, want %v", c.height, c.timestamp, c.now, got, c.want)
		}
	}
}

func TestEmissionHasNoRoundingDrift(t *testing.T) {
	rules := Rules{GenesisTime: 1000, Emission: genesis.Emission{WeiPerSecond: big.NewInt(1_500_000_001), Recipient: common.Address{1}}}
	var paid uint64
	at := uint64(1000)
	for height, step := range []uint64{1, 1, 3, 1, 60, 1, 86400, 7} {
		for _, w := range rules.withdrawals(int64(height+1), at, at+step) {
			paid += w.Amount
		}
		at += step
	}
	if want := (at - 1000) * 1_500_000_001 / 1_000_000_000; paid != want {
		t.Errorf("paid %d gwei in %d seconds, want %d", paid, at-1000, want)
	}
	if got := (Rules{GenesisTime: 1000}).withdrawals(1, 1000, 2000); got == nil || len(got) != 0 {
		t.Errorf("without a schedule withdrawals are %v, want an empty list", got)
	}
	rules.Emission.WeiPerSecond = genesis.MaxRate()
	if got := rules.withdrawals(1, 1000, math.MaxUint64)[0].Amount; got != math.MaxUint64 {
		t.Errorf("after an eternity %d gwei are paid, want all that fits", got)
	}
}

func TestReportTellsWhoSignedAndWhoMisbehaved(t *testing.T) {
	a, b, c, d := common.Address{0xa}, common.Address{0xb}, common.Address{0xc}, common.Address{0xd}
	r := Round{Height: 7, Proposer: c, Votes: []Vote{{a, true}, {b, false}, {c, true}}}
	want := report.Report{Proposer: 2, Evidence: report.None, Validators: 3}
	want.Signers.Set(0)
	want.Signers.Set(2)
	if diff := cmp.Diff(want, consensusReport(r)); diff != "" {
		t.Errorf("report (-want +got):\n%s", diff)
	}
	// The set may have changed since the last commit.
	r.Proposer = d
	r.Misbehavior = []abci.Misbehavior{{Validator: abci.Validator{Address: d[:]}}, {Validator: abci.Validator{Address: b[:]}}}
	want.Proposer, want.Evidence = report.None, 1
	if diff := cmp.Diff(want, consensusReport(r)); diff != "" {
		t.Errorf("report (-want +got):\n%s", diff)
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

func TestOnlyApplicableUpdatesReachCometBFT(t *testing.T) {
	k := func(i byte) validator.PubKey { return validator.PubKey{2, i} }
	u := func(key validator.PubKey, power uint64) validator.Update {
		return validator.Update{Key: key, Power: power}
	}
	set := []validator.Update{u(k(1), 10), u(k(2), 1)}
	var full []validator.Update
	for i := range report.MaxSigners {
		full = append(full, validator.Update{Key: k(byte(i)), Power: 1})
	}
	for _, c := range []struct {
		name       string
		set, batch []validator.Update
		want       []validator.Update
		err        string
	}{
		{"rotation", set, []validator.Update{u(k(2), 0), u(k(3), 1)}, []validator.Update{u(k(2), 0), u(k(3), 1)}, ""},
		{"all replaced", set, []validator.Update{u(k(1), 0), u(k(2), 0), u(k(3), 1)}, []validator.Update{u(k(1), 0), u(k(2), 0), u(k(3), 1)}, ""},
		{"stranger removed", set, []validator.Update{u(k(9), 0), u(k(1), 5)}, []validator.Update{u(k(1), 5)}, ""},
		{"all removed", set, []validator.Update{u(k(1), 0), u(k(2), 0)}, nil, "no validator"},
		{"power", set, []validator.Update{u(k(3), validator.MaxTotalPower-10)}, nil, "total power"},
		{"full", full, []validator.Update{u(validator.PubKey{3}, 1)}, nil, "at most 200"},
	} {
		got, err := applicable(c.set, c.batch)
		if (err == nil) != (c.err == "") || err != nil && !strings.Contains(err.Error(), c.err) {
			t.Errorf("%s: error %v, want %q", c.name, err, c.err)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}
