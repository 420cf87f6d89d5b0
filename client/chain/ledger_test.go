package chain

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// mustLedger counts all coins up to a block whose state can be listed.
func (n *network) mustLedger(s Supply) (Supply, Ledger) {
	n.t.Helper()
	for range 20 {
		var err error
		if s, err = n.FollowSupply(n.t.Context(), s, nil); err != nil {
			n.t.Fatal(err)
		}
		state, err := n.StateSum(n.t.Context(), s.Hash, nil)
		if errors.Is(err, ErrStateGone) {
			continue // blocks come every 20 ms, and a flush took it
		}
		if err != nil {
			n.t.Fatal(err)
		}
		l, err := n.Ledger(n.t.Context(), s, &state)
		if err != nil {
			n.t.Fatal(err)
		}
		return s, l
	}
	n.t.Fatal("no state can be listed")
	return s, Ledger{}
}

func (n *network) mustSend(i byte, c Call) {
	n.t.Helper()
	if _, err := n.as(i).send(n.t.Context(), "test", c); err != nil {
		n.t.Fatal(err)
	}
}

// TestI26EveryBookAddsUpToTheWei moves coins in all the ways there are, and
// compares what each book says.
func TestI26EveryBookAddsUpToTheWei(t *testing.T) {
	n := newNetwork(t)
	ctx := t.Context()
	s, err := GenesisSupply(n.documents.Execution)
	if err != nil {
		t.Fatal(err)
	}
	const governor = 9
	treasury := func(method string, arguments ...any) Call {
		return call(predeploys.Treasury, bindings.TreasuryMetaData, method, arguments...)
	}
	monetary := func(method string, arguments ...any) Call {
		return call(predeploys.Monetary, bindings.MonetaryMetaData, method, arguments...)
	}
	n.elect()
	n.later(time.Hour)
	donation := treasury("donate")
	donation.Value = units.IOTX(1000).Big()
	n.mustSend(3, donation)
	n.mustSend(3, Call{To: predeploys.Burn, Value: units.Wei(12345).Big()})
	n.mustSend(governor, treasury("pay", common.Address{0xaa}, units.IOTX(400).Big()))
	n.mustSend(governor, monetary("setFeeShares", uint16(5000), uint16(2999)))
	n.mustSend(governor, monetary("setRates", big.NewInt(123456789012345678), big.NewInt(5e18), uint64(0)))
	n.mustSend(4, Call{To: predeploys.Treasury, Value: units.Wei(77).Big()})
	if err := n.as(4).FundRewards(ctx, units.IOTX(5)); err != nil {
		t.Fatal(err)
	}
	n.buyIdentities(2)
	if _, err := n.as(2).WithdrawRewards(ctx, n.key(1).Public().Address()); err != nil {
		t.Fatal(err)
	}
	n.later(2 * time.Hour)
	n.later(time.Minute)

	s, l := n.mustLedger(s)
	for _, b := range l.Books {
		if b.Difference != "0" {
			t.Errorf("book %s is off by %s wei: %+v", b.Name, b.Difference, b.Lines)
		}
	}
	header, err := n.Eth().HeaderByHash(ctx, s.Hash)
	if err != nil {
		t.Fatal(err)
	}
	if want, err := n.client.Supply(header); err != nil || l.State.Sum.Big().Cmp(want) != 0 {
		t.Errorf("the listed accounts have %s wei, the client's %s (%v)", l.State.Sum, want, err)
	}
	fee := units.IOTX(2 * 1000)
	quarter := fee.MulDiv(big.NewInt(1), big.NewInt(4))
	for _, want := range []struct {
		book, line string
		amount     units.Amount
	}{
		{BookBurn, "fees for identities", quarter},
		{BookBurn, "gifts", units.Wei(12345)},
		{BookBurn, "came without a call", units.Amount{}},
		{BookTreasury, "fees for identities", quarter.Add(quarter).Add(quarter)},
		{BookTreasury, "donations", units.IOTX(1000)},
		{BookTreasury, "other transfers", units.Wei(77)},
		{BookTreasury, "paid by votes", units.IOTX(400)},
		{BookRewards, "came without a call", units.Amount{}},
		{BookPlaces, "Burn", quarter.Add(units.Wei(12345))},
		{BookPlaces, "staked", units.IOTX(2_400_000)},
	} {
		if got := l.Book(want.book).Line(want.line); got.Cmp(want.amount) != 0 {
			t.Errorf("%s of %s: %s wei, want %s", want.line, want.book, got, want.amount)
		}
	}
	emission := l.Book(BookEmission)
	if emission.Is.Cmp(s.Emitted) != 0 || emission.Line("below a gwei, not minted yet").Cmp(units.Wei(1e9)) >= 0 {
		t.Errorf("emission is %+v, minted were %s", emission, s.Emitted)
	}
	if l.Circulating.Cmp(l.Total) >= 0 || l.Staked.Cmp(units.IOTX(2_400_000)) != 0 || !l.Reconciled() {
		t.Errorf("total %s, circulating %s, staked %s", l.Total, l.Circulating, l.Staked)
	}
	n.doctored(s, l)
}

// doctored checks that one wei too much or too little shows.
func (n *network) doctored(s Supply, l Ledger) {
	n.t.Helper()
	for what, change := range map[string]func(*Supply, *StateSum){
		"minted":    func(s *Supply, _ *StateSum) { s.Emitted = s.Emitted.Add(units.Wei(1)) },
		"burned":    func(s *Supply, _ *StateSum) { s.Burned = s.Burned.Add(units.Wei(1)) },
		"gifts":     func(s *Supply, _ *StateSum) { s.Burns.Gifts = s.Burns.Gifts.Add(units.Wei(1)) },
		"fees":      func(s *Supply, _ *StateSum) { s.IdentityFees = s.IdentityFees.Add(units.IOTX(1)) },
		"one hides": func(_ *Supply, state *StateSum) { state.Sum = state.Sum.Add(units.Wei(1)) },
	} {
		wrong, state := s, *l.State
		change(&wrong, &state)
		if got, err := n.Ledger(n.t.Context(), wrong, &state); err != nil || got.Reconciled() {
			n.t.Errorf("%s: reconciled (%v), want a difference", what, err)
		}
	}
}

// buyIdentities registers a project and pays the fees for devices of it.
func (n *network) buyIdentities(count int) {
	n.t.Helper()
	w := n.as(5)
	project, err := w.RegisterProject(n.t.Context(), "ledger")
	if err != nil {
		n.t.Fatal(err)
	}
	if err := w.ApplyQuota(n.t.Context(), project, uint64(count)); err != nil {
		n.t.Fatal(err)
	}
}

// TestBurnsAreToldApartByWhoSentThem also when somebody else writes events of
// the same form.
func TestBurnsAreToldApartByWhoSentThem(t *testing.T) {
	word := func(n int64) []byte { return common.LeftPadBytes(big.NewInt(n).Bytes(), 32) }
	burned := func(emitter, from common.Address, n int64) *types.Log {
		return &types.Log{Address: emitter, Topics: []common.Hash{burnedTopic, common.BytesToHash(from[:])}, Data: word(n)}
	}
	receipt := &types.Receipt{Type: types.DynamicFeeTxType, Status: 1, CumulativeGasUsed: 21_000, Logs: []*types.Log{
		burned(predeploys.Burn, predeploys.DeviceStore, 1), burned(predeploys.Burn, predeploys.SlashEscrow, 20), burned(predeploys.Burn, common.Address{7}, 300),
		burned(predeploys.Burn, predeploys.DataCredits, 50_000), burned(predeploys.Burn, predeploys.Findings, 600_000),
		burned(common.Address{9}, predeploys.SlashEscrow, 4000), // no burn
		{Address: predeploys.DeviceStore, Topics: []common.Hash{feeSplitTopic, {1}}, Data: append(append(word(1), word(1)...), word(3)...)},
		{Address: predeploys.Burn, Topics: []common.Hash{burnedTopic}, Data: []byte{1}}, // of another form
	}}
	receipt.Bloom = types.CreateBloom(receipt)
	receipts := types.Receipts{receipt}
	root := types.DeriveSha(types.Withdrawals{}, trie.NewStackTrie(nil))
	b := supplyBlock{header: &types.Header{Number: big.NewInt(1), Difficulty: new(big.Int), WithdrawalsHash: &root, Bloom: receipt.Bloom,
		ReceiptHash: types.DeriveSha(receipts, trie.NewStackTrie(nil))}, receipts: receipts}
	s, err := (Supply{}).add(b)
	if want := (Burns{units.Wei(1), units.Wei(20), units.Wei(50_000), units.Wei(600_000), units.Wei(300)}); err != nil || s.Burns.Total().Cmp(want.Total()) != 0 ||
		s.Burns.Slashes.Cmp(want.Slashes) != 0 || s.Burns.Credits.Cmp(want.Credits) != 0 || s.Burns.Bonds.Cmp(want.Bonds) != 0 || s.Burns.Gifts.Cmp(want.Gifts) != 0 || s.IdentityFees.Cmp(units.Wei(3)) != 0 {
		t.Errorf("burns are %+v, the treasury's fees %s (%v), want %+v", s.Burns, s.IdentityFees, err, want)
	}
	for what, hidden := range map[string]types.Receipts{"none": nil, "fewer logs": {{Status: 1, Type: types.DynamicFeeTxType, CumulativeGasUsed: 21_000}}} {
		b.receipts = hidden
		if _, err := (Supply{}).add(b); err == nil {
			t.Errorf("%s: receipts that the header does not have are believed", what)
		}
	}
}

func TestStateIsBelievedOnlyIfItGivesTheRoot(t *testing.T) {
	n := newNetwork(t)
	header, page := n.listed()
	add := func(page listedPage) error {
		a := newStateAdder(header)
		if err := a.add(page); err != nil {
			return err
		}
		_, err := a.finish()
		return err
	}
	if err := add(page); err != nil {
		t.Fatal(err)
	}
	paged, half := newStateAdder(header), len(page.Accounts)/2
	next := page.Accounts[half].Hash
	if err := errors.Join(paged.add(listedPage{page.Accounts[:half], &next}), paged.add(listedPage{page.Accounts[half:], nil})); err != nil {
		t.Fatal(err)
	}
	if sum, err := paged.finish(); err != nil || sum.Accounts != uint64(len(page.Accounts)) || sum.Root != header.Root {
		t.Errorf("two pages give %+v (%v)", sum, err)
	}
	slim := func(i int) *types.StateAccount {
		full, err := types.FullAccount(page.Accounts[i].Slim)
		if err != nil {
			t.Fatal(err)
		}
		return full
	}
	for what, change := range map[string]func([]listedAccount) []listedAccount{
		"one left out": func(a []listedAccount) []listedAccount { return a[1:] },
		"one twice":    func(a []listedAccount) []listedAccount { return append(a, a[len(a)-1]) },
		"out of order": func(a []listedAccount) []listedAccount { a[0], a[1] = a[1], a[0]; return a },
		"a wei more": func(a []listedAccount) []listedAccount {
			full := slim(3)
			full.Balance.AddUint64(full.Balance, 1)
			a[3].Slim = types.SlimAccountRLP(*full)
			return a
		},
		"nonsense": func(a []listedAccount) []listedAccount { a[2].Slim = []byte{1, 2}; return a },
	} {
		changed := listedPage{Accounts: change(append([]listedAccount(nil), page.Accounts...))}
		if err := add(changed); !errors.Is(err, ErrForgedState) {
			t.Errorf("%s: error %v, want %v", what, err, ErrForgedState)
		}
	}
	back := listedPage{Accounts: page.Accounts, Next: &common.Hash{}}
	if err := add(back); !errors.Is(err, ErrForgedState) {
		t.Errorf("a list without an end: error %v", err)
	}
	if _, err := n.StateSum(t.Context(), common.Hash{1}, nil); err == nil {
		t.Error("the state after a block that is not there")
	}
}

// listed returns the accounts after the newest block.
func (n *network) listed() (*types.Header, listedPage) {
	n.t.Helper()
	for range 20 {
		header, err := n.Eth().HeaderByNumber(n.t.Context(), nil)
		if err != nil {
			n.t.Fatal(err)
		}
		var page listedPage
		if err = n.rpc.CallContext(n.t.Context(), &page, "trellis_accounts", header.Hash(), common.Hash{}, "0x1000"); err == nil {
			return header, page
		}
	}
	n.t.Fatal("no state can be listed")
	return nil, listedPage{}
}

func FuzzStateAdder(f *testing.F) {
	f.Add([]byte{0xc4, 0x01, 0x02, 0x80, 0x80})
	f.Fuzz(func(t *testing.T, slim []byte) {
		a := newStateAdder(&types.Header{Number: new(big.Int), Root: types.EmptyRootHash})
		if err := a.add(listedPage{Accounts: []listedAccount{{Hash: common.Hash{1}, Slim: slim}}}); err == nil {
			if _, err := a.finish(); !errors.Is(err, ErrForgedState) {
				t.Errorf("an account in an empty state: %v", err)
			}
		}
	})
}
