package chain

import (
	"context"
	"errors"
	"io"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

// elect has account 2 found beta and waits until it sits beside alpha.
func (n *network) elect() report.Delegate {
	n.t.Helper()
	number := n.register(2, "beta")
	w := n.as(2)
	if err := w.Activate(n.t.Context(), w.mustStake(n.t, 1_200_000, number, Lock{91, true})); err != nil {
		n.t.Fatal(err)
	}
	n.later(epochs(1))
	n.until("a committee of two at work", func() bool {
		c := n.mustCommittee()
		return len(c.Seats) == 2 && c.Block > c.CountFrom && c.Seats[0].Counted > 0
	})
	return number
}

func (n *network) mustCommittee() Committee {
	n.t.Helper()
	c, err := n.Committee(n.t.Context())
	if err != nil {
		n.t.Fatal(err)
	}
	return c
}

func TestCommitteeShowsWhoSitsAndWhoMissed(t *testing.T) {
	n := newNetwork(t)
	c := n.mustCommittee()
	if c.Epoch != 1 || c.EpochSeconds != testEpochSeconds || c.EpochEnd != testGenesisTime+testEpochSeconds || c.Size != 24 || len(c.Seats) != 1 || c.Seats[0].Delegate != 1 {
		t.Errorf("first committee is %+v", c)
	}
	beta := n.elect()
	c = n.mustCommittee()
	if c.Epoch < 2 || len(c.Candidates) != 2 || c.Candidates[0].Score.Cmp(c.Candidates[1].Score) < 0 {
		t.Errorf("committee of two is %+v", c)
	}
	key := n.mustDelegate(beta).Key.Address()
	n.mu.Lock()
	n.silent[key] = true
	n.mu.Unlock()
	n.until("missed commits", func() bool {
		for _, s := range n.mustCommittee().Seats {
			if s.Delegate == beta && s.Missed > 5 && s.Proposed > 0 {
				return s.Key == key && s.Counted >= s.Missed
			}
		}
		return false
	})
	n.later(epochs(1))
	n.until("probation", func() bool { return n.mustDelegate(beta).SuspendedUntil != 0 })
	if d := n.mustDelegate(beta); d.Score.Cmp(d.Votes) >= 0 || n.mustBucket(d.Bucket).Amount.Cmp(units.IOTX(1_200_000)) >= 0 {
		t.Errorf("delegate on probation is %+v, its bucket holds %s", d, n.mustBucket(d.Bucket).Amount.IOTX())
	}
}

func TestHolderEarnsAndIsPaid(t *testing.T) {
	n := newNetwork(t)
	ctx, holder, helper := t.Context(), n.as(3), n.as(4)
	n.elect()
	id := holder.mustStake(t, 500_000, 2, Lock{91, true})
	account := holder.Account().Address()
	n.later(epochs(1))
	n.until("rewards", func() bool { return !n.mustBucket(id).Pending.IsZero() })
	if owed, err := n.Owed(ctx, account); err != nil || !owed.IsZero() {
		t.Errorf("owed %s (%v) before a claim", owed, err)
	}
	earned, err := n.Earned(ctx, 2)
	if err != nil || earned.Total.IsZero() || earned.Outstanding.IsZero() || earned.Total.Cmp(earned.Outstanding) <= 0 {
		t.Errorf("beta has earned %+v (%v)", earned, err)
	}

	pending := n.mustBucket(id).Pending
	credited, err := helper.ClaimRewards(ctx, []BucketID{id, 99}) // anyone may, and what is not is passed over
	if err != nil || credited.Cmp(pending) < 0 {
		t.Fatalf("claimed %s (%v), want at least %s", credited, err, pending)
	}
	owed, err := n.Owed(ctx, account)
	if err != nil || owed.Cmp(credited) != 0 {
		t.Errorf("owed %s (%v), want the %s that were credited", owed, err, credited)
	}
	if nothing, err := helper.WithdrawRewards(ctx, helper.Account().Address()); err != nil || !nothing.IsZero() {
		t.Errorf("who has no bucket got %s (%v)", nothing, err)
	}
	beneficiary := common.Address{0xbe}
	n.run([]step{
		{"more than there is", func() error { return holder.WithdrawRewardsTo(ctx, beneficiary, owed.Add(units.Wei(1))) }, "NotEnough"},
		{"to who takes no coins", func() error { return holder.WithdrawRewardsTo(ctx, predeploys.Staking, units.Wei(1)) }, "PaymentFailed"},
		{"a part", func() error { return holder.WithdrawRewardsTo(ctx, beneficiary, units.Wei(1)) }, ""},
		{"a gift", func() error { return helper.FundRewards(ctx, units.IOTX(3)) }, ""},
	})
	before, err := n.Balance(ctx, account)
	if err != nil {
		t.Fatal(err)
	}
	paid, err := helper.WithdrawRewards(ctx, account)
	if err != nil || paid.Add(units.Wei(1)).Cmp(owed) != 0 {
		t.Fatalf("paid %s (%v), want %s − 1", paid, err, owed)
	}
	if after, err := n.Balance(ctx, account); err != nil || after.Cmp(before.Add(paid)) != 0 {
		t.Errorf("the holder has %s (%v), want %s more than %s", after, err, paid, before)
	}
	totals, err := n.RewardTotals(ctx)
	if err != nil || totals.Paid.Cmp(owed) != 0 || totals.Funded.Cmp(units.IOTX(103+100)) != 0 || totals.Producer.IsZero() || totals.Epoch.IsZero() {
		t.Errorf("totals are %+v (%v)", totals, err)
	}
}

func TestUpgradesAreNone(t *testing.T) {
	u, err := newNetwork(t).Upgrades(t.Context())
	if err != nil || u.Required != 1 || len(u.Scheduled) != 0 || u.Notice != predeploys.DefaultUpgradeNotice {
		t.Errorf("upgrades are %+v (%v)", u, err)
	}
}

// The ledger must give what the sum of all accounts is, to the wei, while
// coins are emitted, base fees are burned and shares of them minted again.
func TestSupplyIsTheSumOfAllAccounts(t *testing.T) {
	n := newNetwork(t)
	ctx := t.Context()
	start, err := GenesisSupply(n.documents.Execution)
	if err != nil {
		t.Fatal(err)
	}
	if want := units.IOTX(90_000_000 + 1_200_000 + 100); start.Genesis.Cmp(want) != 0 {
		t.Errorf("genesis has %s, want %s", start.Genesis.IOTX(), want.IOTX())
	}
	n.elect()
	n.later(time.Hour)
	supply, err := n.FollowSupply(ctx, start, nil)
	if err != nil {
		t.Fatal(err)
	}
	n.checkSupply(supply)
	if supply.Burned.IsZero() || supply.Emitted.IsZero() || len(supply.Returned) != 2 || supply.Returned[0].IsZero() {
		t.Errorf("supply is %+v", supply)
	}
	before := supply.Block
	n.later(time.Minute)
	calls := 0
	if supply, err = n.FollowSupply(ctx, supply, func(done, total uint64) { calls++ }); err != nil || supply.Block <= before || calls == 0 {
		t.Fatalf("continued to block %d after %d calls (%v)", supply.Block, calls, err)
	}
	n.checkSupply(supply)
	// Coins without a cause that we know, another chain, and a lie.
	other := supply
	other.Hash[0] ^= 1
	if _, err := n.FollowSupply(ctx, other, nil); !errors.Is(err, ErrOtherChain) {
		t.Errorf("another chain: %v, want %v", err, ErrOtherChain)
	}
	ahead := supply
	ahead.Block += 1_000_000
	if _, err := n.FollowSupply(ctx, ahead, nil); !errors.Is(err, ErrBehind) {
		t.Errorf("a block to come: %v, want %v", err, ErrBehind)
	}
}

// checkSupply adds up all balances after the ledger's block.
func (n *network) checkSupply(s Supply) {
	n.t.Helper()
	header, err := n.Eth().HeaderByNumber(n.t.Context(), new(big.Int).SetUint64(s.Block))
	if err != nil {
		n.t.Fatal(err)
	}
	want, err := n.client.Supply(header)
	if err != nil {
		n.t.Fatal(err)
	}
	if got, err := s.Total(); err != nil || got.Big().Cmp(want) != 0 || header.Hash() != s.Hash {
		n.t.Errorf("the ledger of block %d has %s wei (%v), the accounts %s", s.Block, got, err, want)
	}
}

func TestSupplyBelievesNoBlockThatDoesNotFit(t *testing.T) {
	mint := types.Withdrawals{{Validator: 0, Amount: 7}, {Validator: 2, Amount: 1}}
	good := supplyBlock{&types.Header{Number: big.NewInt(1), ParentHash: common.Hash{1}, BaseFee: big.NewInt(3), GasUsed: 5, Difficulty: new(big.Int)}, mint, nil}
	root := types.DeriveSha(mint, trie.NewStackTrie(nil))
	good.header.WithdrawalsHash = &root
	start := Supply{Hash: common.Hash{1}, Genesis: units.Wei(100)}
	s, err := start.add(good)
	if err != nil {
		t.Fatal(err)
	}
	if total, err := s.Total(); err != nil || total.Cmp(units.Wei(100+8e9-15)) != 0 || s.Returned[0].Cmp(units.Amount{}) != 0 || s.Returned[1].Cmp(units.Wei(1e9)) != 0 {
		t.Errorf("supply is %+v", s)
	}
	for what, change := range map[string]func(*supplyBlock){
		"another parent": func(b *supplyBlock) { b.header.ParentHash = common.Hash{2} },
		"another number": func(b *supplyBlock) { b.header.Number = big.NewInt(2) },
		"more coins":     func(b *supplyBlock) { b.withdrawals = append(types.Withdrawals{{Amount: 1}}, mint...) },
		"no withdrawals": func(b *supplyBlock) { b.withdrawals = nil },
		"no root":        func(b *supplyBlock) { b.header.WithdrawalsHash = nil },
		"an unknown cause": func(b *supplyBlock) {
			b.withdrawals = types.Withdrawals{{Validator: 17, Amount: 1}}
			root := types.DeriveSha(b.withdrawals, trie.NewStackTrie(nil))
			b.header.WithdrawalsHash = &root
		},
	} {
		b := supplyBlock{types.CopyHeader(good.header), good.withdrawals, nil}
		change(&b)
		if _, err := start.add(b); err == nil {
			t.Errorf("%s: no error", what)
		}
	}
	if _, err := (Supply{Burned: units.Wei(1)}).Total(); err == nil {
		t.Error("a supply below zero is no error")
	}
}

func TestSupplyOfANodeThatIsAwayIsAnError(t *testing.T) {
	n := newNetwork(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := n.FollowSupply(ctx, Supply{}, nil); err == nil {
		t.Error("no error")
	}
}

// transport answers HTTP in memory.
type transport func(*http.Request) (*http.Response, error)

// RoundTrip implements http.RoundTripper.
func (t transport) RoundTrip(r *http.Request) (*http.Response, error) { return t(r) }

// A public node lets a client ask so many blocks a second; a count of all of
// them then takes longer, and does not fail.
func TestSupplyIsReadAtThePaceOfTheNode(t *testing.T) {
	for refusals, want := range map[int]bool{0: true, 3: true, 1000: false} {
		synctest.Test(t, func(t *testing.T) {
			asked := 0
			answer := transport(func(r *http.Request) (*http.Response, error) {
				asked++
				status, text := http.StatusOK, `[{"jsonrpc":"2.0","id":1,"result":null}]`
				if asked <= refusals {
					status, text = http.StatusTooManyRequests, `{"error":{"code":-32005,"message":"too many calls"}}`
				}
				return &http.Response{StatusCode: status, Status: http.StatusText(status), Body: io.NopCloser(strings.NewReader(text)), Request: r}, nil
			})
			connection, err := rpc.DialOptions(t.Context(), "http://node", rpc.WithHTTPClient(&http.Client{Transport: answer}))
			if err != nil {
				t.Fatal(err)
			}
			defer connection.Close()
			c := &Client{rpc: connection}
			batch := []rpc.BatchElem{{Method: "eth_getBlockByNumber", Args: []any{"0x1", false}, Result: new(supplyBlock)}}
			if err := c.patiently(t.Context(), batch); (err == nil) != want {
				t.Errorf("%d refusals: %v", refusals, err)
			}
			if asked != min(refusals+1, refusedTries) {
				t.Errorf("asked %d times after %d refusals", asked, refusals)
			}
			ctx, cancel := context.WithCancel(t.Context())
			cancel()
			if err := c.patiently(ctx, batch); !want && !errors.Is(err, context.Canceled) {
				t.Errorf("a cancelled question: %v, want %v", err, context.Canceled)
			}
		})
	}
}
