package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// A reader reads contracts as of one block. After an error it reads nothing.
type reader struct {
	ctx    context.Context
	client *Client
	at     *bind.CallOpts
	err    error
}

// get keeps the first error; a contract that this chain has not counts as
// empty.
func (r *reader) get(what string, n *big.Int, err error) units.Amount {
	if err != nil && !errors.Is(err, bind.ErrNoCode) && r.err == nil {
		r.err = fmt.Errorf("read %s in block %v: %w", what, r.at.BlockNumber, decodeRevert(err))
	}
	if err != nil {
		return units.Amount{}
	}
	return amount(n)
}

func (r *reader) balance(account common.Address) units.Amount {
	if r.err != nil {
		return units.Amount{}
	}
	n, err := r.client.eth.BalanceAt(r.ctx, account, r.at.BlockNumber)
	return r.get("the balance of "+account.Hex(), n, err)
}

// emission compares what was minted with what the schedule gives.
func (r *reader) emission(s Supply) Book {
	parts, err := r.client.monetary.EmittedWei(r.at, s.Time)
	if errors.Is(err, bind.ErrNoCode) {
		return newBook(BookEmission).in("minted", s.Emitted).is(s.Emitted, false)
	}
	producers, epochs := r.get("the emission", parts.BlockWei, err), r.get("the emission", parts.EpochWei, err)
	exact := producers.Add(epochs).Big()
	below := new(big.Int).Mod(exact, big.NewInt(params.GWei))
	return newBook(BookEmission).in("block part", producers).in("epoch part", epochs).
		out("below a gwei, not minted yet", amount(below)).is(s.Emitted, true)
}

// rewards is the reward contract's book: emission, a share of base fees and
// what people pay in; producers, delegates and voters; and what is left.
func (r *reader) rewards(s Supply) Book {
	t, err := r.client.rewards.Totals(r.at)
	if err != nil {
		r.get("the rewards", nil, err)
		return Book{Name: BookRewards}
	}
	pool, err := r.client.rewards.Pool(r.at)
	left := r.get("the reward pool", pool, err)
	owed, err := r.client.rewards.TotalOwed(r.at)
	given := r.get("what rewards are owed", owed, err).Add(amount(t.Paid))
	balance := r.balance(predeploys.Rewards)
	book := newBook(BookRewards).in("emission", s.Emitted).in("share of base fees", returned(s, 1)).
		in("tips", amount(t.Tips)).in("fees, slashes and gifts paid in", amount(t.Funded)).
		rest("came without a call", balance.Add(amount(t.Paid)))
	tips, tipsErr := given.Sub(amount(t.Producer).Add(amount(t.Epoch)))
	if tipsErr != nil && r.err == nil {
		r.err = fmt.Errorf("rewards gave %s wei and say that %s were given", given, amount(t.Producer).Add(amount(t.Epoch)))
	}
	return book.out("given to producers and their voters", amount(t.Producer)).
		out("given at the ends of epochs", amount(t.Epoch)).out("tips given to producers", tips).is(left, true)
}

// treasury is the DAO's book.
func (r *reader) treasury(s Supply) Book {
	t, err := bindings.NewTreasury(predeploys.Treasury, r.client.eth)
	if err != nil {
		r.get("the treasury", nil, err)
		return Book{Name: BookTreasury}
	}
	read := func(view func(*bind.CallOpts) (*big.Int, error)) units.Amount {
		n, err := view(r.at)
		return r.get("the treasury", n, err)
	}
	balance, drawn, paid := r.balance(predeploys.Treasury), read(t.Drawn), read(t.Paid)
	book := newBook(BookTreasury).in("genesis", s.GenesisTreasury).in("share of base fees", returned(s, 0)).
		in("fees for identities", s.IdentityFees).in("donations", read(t.Donated)).in("given back by spenders", read(t.Refunded)).
		rest("other transfers", balance.Add(drawn).Add(paid))
	book.out("paid by votes", paid)
	spenders, err := t.Spenders(r.at)
	r.get("the treasury's spenders", nil, err)
	for _, spender := range spenders {
		account, err := t.SpenderOf(r.at, spender)
		book.out("drawn by "+addressName(spender), r.get("a spender", account.Drawn, err))
	}
	return book.is(balance, true)
}

// burn is the book of the burn address.
func (r *reader) burn(s Supply) Book {
	balance := r.balance(predeploys.Burn)
	return newBook(BookBurn).in("fees for identities", s.Burns.Identities).in("slashed stake", s.Burns.Slashes).
		in("payments for use", s.Burns.Credits).in("bonds of devices", s.Burns.Bonds).in("gifts", s.Burns.Gifts).
		rest("came without a call", balance).is(balance, true)
}

// votesHold are the contracts whose coins votes alone can release.
var votesHold = []common.Address{predeploys.Treasury, predeploys.Emission, predeploys.Grants, predeploys.MeritRounds, predeploys.SubDAOs}

// places finds where all coins are.
func (r *reader) places(l *Ledger, s Supply, sum units.Amount) {
	held := r.balances()
	staked := held[predeploys.Staking]
	delete(held, predeploys.Staking)
	l.Staked, l.Restaked = staked, r.restaked()
	own, err := staked.Sub(l.Restaked)
	if err != nil && r.err == nil {
		r.err = fmt.Errorf("%s wei are restaked and %s are staked", l.Restaked, staked)
	}
	book := newBook(BookPlaces).in("staked", own).in("restaked", l.Restaked)
	pool, err := r.client.rewards.Pool(r.at)
	unearned := r.get("the reward pool", pool, err)
	owed, err := held[predeploys.Rewards].Sub(unearned)
	if err != nil && r.err == nil {
		r.err = fmt.Errorf("rewards hold %s wei, less than their pool", held[predeploys.Rewards])
	}
	delete(held, predeploys.Rewards)
	book.in("reward pool", unearned).in("rewards not withdrawn", owed).in("gauges", r.gauges())
	for _, c := range predeploys.All() {
		if coins := held[c.Address]; !coins.IsZero() || c.Address == predeploys.Treasury || c.Address == predeploys.Burn {
			book.in(c.Name, coins)
		}
	}
	book.rest("all other accounts", sum)
	l.Books = append(l.Books, book.is(sum, false))
	if r.err != nil {
		return
	}
	l.Total, r.err = sum.Sub(held[predeploys.Burn])
	out := unearned
	for _, address := range votesHold {
		out = out.Add(held[address])
	}
	if r.err == nil {
		l.Circulating, r.err = l.Total.Sub(out)
	}
}

// balances returns the system contracts' coins, in one question.
func (r *reader) balances() map[common.Address]units.Amount {
	out := make(map[common.Address]units.Amount)
	all := predeploys.All()
	batch, answers := make([]rpc.BatchElem, len(all)), make([]hexutil.Big, len(all))
	for i, c := range all {
		batch[i] = rpc.BatchElem{Method: "eth_getBalance", Args: []any{c.Address, hexutil.EncodeBig(r.at.BlockNumber)}, Result: &answers[i]}
	}
	if r.err == nil {
		r.err = r.client.patiently(r.ctx, batch)
	}
	for i, e := range batch {
		out[all[i].Address] = r.get("the balance of "+all[i].Name, answers[i].ToInt(), e.Error)
	}
	return out
}

// restaked returns the coins in the pool's buckets.
func (r *reader) restaked() units.Amount {
	pool, err := bindings.NewRestakingPool(predeploys.RestakingPool, r.client.eth)
	if err != nil {
		return r.get("the restaking pool", nil, err)
	}
	n, err := pool.Total(r.at, common.Address{})
	return r.get("the restaking pool", n, err)
}

const (
	gaugesPage  = 100
	gaugesPages = 100 // far above what votes admit
)

// gauges returns the coins in all gauges, ended ones among them.
func (r *reader) gauges() (sum units.Amount) {
	factory, err := bindings.NewGaugeFactory(predeploys.GaugeFactory, r.client.eth)
	if err != nil {
		return r.get("the gauges", nil, err)
	}
	seen := make(map[common.Address]bool)
	for page := range int64(gaugesPages) {
		list, err := factory.List(r.at, big.NewInt(gaugesPage*page), big.NewInt(gaugesPage))
		r.get("the gauges", nil, err)
		for _, g := range list {
			// A gauge may be somebody's own account; the system's are counted as such.
			system := slices.ContainsFunc(predeploys.All(), func(c predeploys.Contract) bool { return c.Address == g.Gauge })
			if !seen[g.Gauge] && !system {
				seen[g.Gauge] = true
				sum = sum.Add(r.balance(g.Gauge))
			}
		}
		if len(list) < gaugesPage {
			return sum
		}
	}
	return sum
}
