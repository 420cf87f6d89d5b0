package econ

import (
	"errors"
	"fmt"

	"github.com/trellis-network/trellis/protocol/econ/fixed"
)

// Errors of a run.
var (
	// ErrOverflow reports numbers that grew beyond what can be calculated, 1.7 × 10^20.
	ErrOverflow = errors.New("numbers grew beyond 1.7 × 10^20")
	// ErrConservation reports coins that came from or went to nowhere: a mistake in the model.
	ErrConservation = errors.New("coins are not conserved")
)

// A holder is who has coins.
type holder int

const (
	circulating holder = iota
	staked
	treasury
	vesting
	project
	holders // their number
)

// A cause is why coins were burned.
type cause int

const (
	byBaseFee cause = iota
	byIdentity
	bySlash
	byUsage
	causes // their number
)

// A ledger is all coins of one kind. Coins move only by its methods, none of which takes more than there is: what they
// return is what they did.
type ledger struct {
	genesis Number
	supply  Number // counted apart from what is held
	emitted Number
	burned  [causes]Number
	held    [holders]Number
}

// found gives a holder coins at the start.
func (l *ledger) found(to holder, amount Number) {
	l.genesis, l.supply = l.genesis.Add(amount), l.supply.Add(amount)
	l.held[to] = l.held[to].Add(amount)
}

func (l *ledger) mint(to holder, amount Number) Number {
	amount = amount.Max(Number{})
	l.emitted, l.supply = l.emitted.Add(amount), l.supply.Add(amount)
	l.held[to] = l.held[to].Add(amount)
	return amount
}

func (l *ledger) burn(why cause, from holder, amount Number) Number {
	amount = l.available(from, amount)
	l.burned[why], l.supply = l.burned[why].Add(amount), l.supply.Sub(amount)
	l.held[from] = l.held[from].Sub(amount)
	return amount
}

func (l *ledger) move(from, to holder, amount Number) Number {
	amount = l.available(from, amount)
	l.held[from] = l.held[from].Sub(amount)
	l.held[to] = l.held[to].Add(amount)
	return amount
}

func (l *ledger) available(from holder, amount Number) Number {
	return amount.Max(Number{}).Min(l.held[from])
}

func (l *ledger) burnedTotal() (sum Number) {
	for _, b := range l.burned {
		sum = sum.Add(b)
	}
	return sum
}

// check holds the ledger against I3: supply = genesis + emitted − burned = Σ holders, to the wei.
func (l *ledger) check(coin string) error {
	var sum Number
	for h, amount := range l.held {
		if amount.Valid() && amount.Sign() < 0 {
			return fmt.Errorf("%w: %s holder %d has %s", ErrConservation, coin, h, amount)
		}
		sum = sum.Add(amount)
	}
	made := l.genesis.Add(l.emitted).Sub(l.burnedTotal())
	switch {
	case !sum.Valid() || !made.Valid() || !l.supply.Valid():
		return fmt.Errorf("%w: %s", ErrOverflow, coin)
	case sum != l.supply || made != l.supply:
		return fmt.Errorf("%w: %s supply is %s, holders have %s, genesis + emitted − burned is %s", ErrConservation, coin, l.supply, sum, made)
	}
	return nil
}

// part returns amount × share, for amounts that are then split: the rest is amount − part, so nothing is lost.
func part(amount, share Number) Number { return amount.Mul(share.Clamp(Number{}, fixed.One)) }
