package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// A Bribe is all that was given in one token to the voters of a gauge in a week.
type Bribe struct {
	Week   Week
	Gauge  common.Address
	Token  common.Address // zero is the native coin
	Amount units.Amount   // in the token's smallest unit
	Paid   units.Amount
	Earned units.Amount // what the account asked for can claim, when the week is over
	Given  units.Amount // what it gave itself
}

// bribePage bounds the tokens of a gauge's week that are shown: who bribes in more than that hides only himself.
const bribePage = 50

// Bribes returns the bribes for a gauge in a week, as an account sees them.
func (c *Client) Bribes(ctx context.Context, week Week, gauge, account common.Address) ([]Bribe, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	tokens, err := c.dao.bribes.TokensOf(opts, week.big(), gauge, new(big.Int), big.NewInt(bribePage))
	if err != nil {
		return nil, fmt.Errorf("list the bribes for %s: %w", gauge, decodeRevert(err))
	}
	var out []Bribe
	for _, token := range tokens {
		b, err := c.dao.bribes.BribeOf(opts, week.big(), gauge, token)
		var earned, given *big.Int
		if err == nil {
			earned, err = c.dao.bribes.Earned(opts, week.big(), gauge, token, account)
		}
		if err == nil {
			given, err = c.dao.bribes.GivenBy(opts, week.big(), gauge, token, account)
		}
		if err != nil {
			return nil, fmt.Errorf("read the bribe in %s: %w", token, decodeRevert(err))
		}
		out = append(out, Bribe{week, gauge, token, amount(b.Amount), amount(b.Paid), amount(earned), amount(given)})
	}
	return out, nil
}

// Bribe gives to the voters of a gauge in a week, in a token or, by its zero address, in native coins.
func (w *Writer) Bribe(ctx context.Context, week Week, gauge, token common.Address, value *big.Int) error {
	if token == (common.Address{}) {
		c := call(predeploys.Bribes, bindings.BribesMetaData, "bribe", week.big(), gauge)
		c.Value = value
		_, err := w.send(ctx, "bribe", c)
		return err
	}
	c := call(predeploys.Bribes, bindings.BribesMetaData, "bribeToken", week.big(), gauge, token, value)
	return w.spend(ctx, "bribe", token, predeploys.Bribes, value, c)
}

// ClaimBribes pays the account for its votes for a gauge in a week that is over.
func (w *Writer) ClaimBribes(ctx context.Context, week Week, gauge common.Address, tokens []common.Address) error {
	return w.daoCall(ctx, "claim the bribes", predeploys.Bribes, bindings.BribesMetaData, "claim", week.big(), gauge, tokens, w.account.Address())
}

// TakeBribeBack takes the account's own bribe back, when nobody voted for the gauge.
func (w *Writer) TakeBribeBack(ctx context.Context, week Week, gauge, token common.Address) error {
	return w.daoCall(ctx, "take the bribe back", predeploys.Bribes, bindings.BribesMetaData, "takeBack", week.big(), gauge, token, w.account.Address())
}
