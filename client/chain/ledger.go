package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// A Ledger says where all coins came from, where they went and where they are,
// as of one block. Each book adds up by itself.
type Ledger struct {
	Block uint64      `json:"block"`
	Hash  common.Hash `json:"hash"`
	Time  uint64      `json:"time"` // seconds since the Unix epoch

	Total       units.Amount `json:"total"`       // all that anybody can ever move: balances without the burn address
	Circulating units.Amount `json:"circulating"` // Total without what votes alone can release
	Staked      units.Amount `json:"staked"`
	Restaked    units.Amount `json:"restaked"` // of Staked

	Books []Book    `json:"books"`
	State *StateSum `json:"state,omitempty"` // nil when the accounts were not added up
}

// Names of the books.
const (
	BookSupply   = "supply"   // all coins, by cause
	BookEmission = "emission" // what the schedule gives
	BookRewards  = "rewards"  // of producers, delegates and voters
	BookTreasury = "treasury"
	BookBurn     = "burn"   // at the burn address
	BookPlaces   = "places" // where all coins are
)

// A Book is a sum: what came in less what went out is what is there.
type Book struct {
	Name       string       `json:"name"`
	Lines      []Line       `json:"lines"`
	Sum        units.Amount `json:"sum"`        // of the lines
	Is         units.Amount `json:"is"`         // what the chain says
	Checked    bool         `json:"checked"`    // whether Is was found without the lines
	Difference string       `json:"difference"` // Sum − Is in wei; "0", or something is wrong
}

// A Line is one cause, or one place.
type Line struct {
	Name   string       `json:"name"`
	Amount units.Amount `json:"amount"`
	Out    bool         `json:"out,omitempty"` // it is taken off
}

// Reconciled reports whether all books add up to the wei.
func (l Ledger) Reconciled() bool {
	for _, b := range l.Books {
		if b.Difference != "0" {
			return false
		}
	}
	return true
}

// Book returns the book of that name, an empty one if there is none.
func (l Ledger) Book(name string) Book {
	for _, b := range l.Books {
		if b.Name == name {
			return b
		}
	}
	return Book{Name: name}
}

// Line returns the amount of a line, zero if there is none.
func (b Book) Line(name string) units.Amount {
	for _, l := range b.Lines {
		if l.Name == name {
			return l.Amount
		}
	}
	return units.Amount{}
}

// A bookkeeper writes a book. What no line explains but can come without a
// call, as withdrawals and forced transfers do, is a line of its own.
type bookkeeper struct {
	name  string
	lines []Line
	sum   *big.Int
}

func newBook(name string) *bookkeeper { return &bookkeeper{name: name, sum: new(big.Int)} }

func (b *bookkeeper) in(name string, a units.Amount) *bookkeeper {
	b.lines = append(b.lines, Line{Name: name, Amount: a})
	b.sum.Add(b.sum, a.Big())
	return b
}

func (b *bookkeeper) out(name string, a units.Amount) *bookkeeper {
	b.lines = append(b.lines, Line{Name: name, Amount: a, Out: true})
	b.sum.Sub(b.sum, a.Big())
	return b
}

// rest adds what is missing to a balance as a line, if it can be: coins that
// nobody counted may have come, but none may have gone.
func (b *bookkeeper) rest(name string, is units.Amount) *bookkeeper {
	if missing := new(big.Int).Sub(is.Big(), b.sum); missing.Sign() > 0 {
		return b.in(name, amount(missing))
	}
	return b.in(name, units.Amount{})
}

// is ends the book with what the chain says.
func (b *bookkeeper) is(is units.Amount, checked bool) Book {
	out := Book{Name: b.name, Lines: b.lines, Is: is, Checked: checked, Difference: new(big.Int).Sub(b.sum, is.Big()).String()}
	if b.sum.Sign() > 0 {
		out.Sum = amount(b.sum)
	}
	return out
}

// Ledger returns the books as of the ledger's block. With a sum of the state
// of that block, the first and the last are checked against it.
func (c *Client) Ledger(ctx context.Context, s Supply, state *StateSum) (Ledger, error) {
	total, err := s.Total()
	if err != nil {
		return Ledger{}, err
	}
	if state != nil && state.Block != s.Block {
		return Ledger{}, fmt.Errorf("the accounts of block %d were added up, the ledger is of block %d", state.Block, s.Block)
	}
	r := &reader{ctx: ctx, client: c, at: &bind.CallOpts{Context: ctx, BlockNumber: new(big.Int).SetUint64(s.Block)}}
	l := Ledger{Block: s.Block, Hash: s.Hash, Time: s.Time, State: state}
	sum := total
	if state != nil {
		sum = state.Sum
	}
	all := newBook(BookSupply).in("genesis", s.Genesis).in("emission", s.Emitted)
	for i, share := range s.Returned {
		all.in(returnedName(i), share)
	}
	l.Books = append(l.Books, all.out("base fees burned", s.Burned).is(sum, state != nil),
		r.emission(s), r.rewards(s), r.treasury(s), r.burn(s))
	r.places(&l, s, sum)
	if r.err != nil {
		return Ledger{}, r.err
	}
	return l, nil
}

// returnedName names a share of the base fee that is minted again.
func returnedName(i int) string {
	switch i {
	case 0:
		return "base fees returned to the treasury"
	case 1:
		return "base fees returned to the reward pool"
	}
	return fmt.Sprintf("base fees returned, share %d", i+1)
}

func returned(s Supply, i int) units.Amount {
	if i < len(s.Returned) {
		return s.Returned[i]
	}
	return units.Amount{}
}

// addressName names a system contract.
func addressName(address common.Address) string {
	for _, c := range predeploys.All() {
		if c.Address == address {
			return c.Name
		}
	}
	return address.Hex()
}
