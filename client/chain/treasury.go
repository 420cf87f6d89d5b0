package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// bound returns a contract's binding; a failure is a mistake in the generated
// code.
func bound[T any](c *Client, make func(common.Address, bind.ContractBackend) (*T, error), at common.Address) *T {
	b, err := make(at, c.eth)
	if err != nil {
		panic(err)
	}
	return b
}

func (c *Client) treasury() *bindings.Treasury {
	return bound(c, bindings.NewTreasury, predeploys.Treasury)
}

// A Spender may take coins from the treasury.
type Spender struct {
	Account   common.Address
	PerWeek   units.Amount // the most in one week
	Total     units.Amount // the most ever, what it gave back not counted
	Until     uint64       // seconds since the Unix epoch; from then on it takes nothing
	Drawn     units.Amount // ever
	Refunded  units.Amount // ever
	Available units.Amount // what it may take now, were there coins enough
}

// Spent returns what the spender took and did not give back.
func (s Spender) Spent() units.Amount {
	spent, err := s.Drawn.Sub(s.Refunded)
	if err != nil {
		panic(err) // the contract refunds at most what was drawn
	}
	return spent
}

// A TreasuryAccount is the treasury's coins by cause, as of a block.
// Balance = Received + Donated + Refunded − Drawn − Paid.
type TreasuryAccount struct {
	Block    uint64
	Balance  units.Amount
	Received units.Amount // genesis, fees, plain transfers
	Donated  units.Amount
	Refunded units.Amount // by spenders
	Drawn    units.Amount // by spenders
	Paid     units.Amount // by votes
	Donors   uint64       // in the hall
	Spenders []Spender
}

// Treasury returns the treasury's account.
func (c *Client) Treasury(ctx context.Context) (TreasuryAccount, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return TreasuryAccount{}, err
	}
	return c.treasuryAt(opts)
}

// TreasuryAt returns the treasury's account as of a block, to compare it with
// a Supply of that block.
func (c *Client) TreasuryAt(ctx context.Context, block uint64) (TreasuryAccount, error) {
	return c.treasuryAt(&bind.CallOpts{Context: ctx, BlockNumber: new(big.Int).SetUint64(block)})
}

func (c *Client) treasuryAt(opts *bind.CallOpts) (TreasuryAccount, error) {
	t := c.treasury()
	out := TreasuryAccount{Block: opts.BlockNumber.Uint64()}
	var donors units.Amount
	for _, part := range []struct {
		to   *units.Amount
		read func(*bind.CallOpts) (*big.Int, error)
	}{
		{&out.Balance, t.Accrued}, {&out.Received, t.Received}, {&out.Donated, t.Donated}, {&out.Refunded, t.Refunded},
		{&out.Drawn, t.Drawn}, {&out.Paid, t.Paid}, {&donors, t.DonorCount},
	} {
		n, err := part.read(opts)
		if err != nil {
			return out, fmt.Errorf("read the treasury: %w", decodeRevert(err))
		}
		*part.to = amount(n)
	}
	out.Donors = donors.Big().Uint64()
	accounts, err := t.Spenders(opts)
	if err != nil {
		return out, fmt.Errorf("list the treasury's spenders: %w", decodeRevert(err))
	}
	for _, account := range accounts {
		s, err := t.SpenderOf(opts, account)
		if err != nil {
			return out, fmt.Errorf("read the allowance of %s: %w", account, decodeRevert(err))
		}
		available, err := t.Available(opts, account)
		if err != nil {
			return out, fmt.Errorf("read what %s may take: %w", account, decodeRevert(err))
		}
		out.Spenders = append(out.Spenders, Spender{
			Account: account, PerWeek: amount(s.PerWeek), Total: amount(s.Total), Until: s.Until.Uint64(),
			Drawn: amount(s.Drawn), Refunded: amount(s.Refunded), Available: amount(available),
		})
	}
	return out, nil
}

// A Donor gave coins to the treasury by name.
type Donor struct {
	Account common.Address
	Total   units.Amount
	Since   uint64 // seconds since the Unix epoch
	Name    string // any bytes of the donor's choice: escape it before showing it
}

// donorPage bounds one question for donors.
const donorPage = 200

// Donors returns up to limit donors of the hall, in the order of entry.
func (c *Client) Donors(ctx context.Context, limit int) ([]Donor, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	var out []Donor
	for len(out) < limit {
		count := min(donorPage, limit-len(out))
		page, err := c.treasury().Donors(opts, big.NewInt(int64(len(out))), big.NewInt(int64(count)))
		if err != nil {
			return nil, fmt.Errorf("list the donors: %w", decodeRevert(err))
		}
		for _, d := range page {
			out = append(out, Donor{d.Donor, amount(d.Total), d.Since.Uint64(), d.Name})
		}
		if len(page) < count {
			break
		}
	}
	return out, nil
}

// Donate gives coins to the treasury. A name, if not empty, becomes the
// writer's in the hall of donors.
func (w *Writer) Donate(ctx context.Context, value units.Amount, name string) error {
	c := call(predeploys.Treasury, bindings.TreasuryMetaData, "donate")
	if name != "" {
		c = call(predeploys.Treasury, bindings.TreasuryMetaData, "donateAs", name)
	}
	c.Value = value.Big()
	_, err := w.send(ctx, "donate", c)
	return err
}
