package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// A Rate is what the schedule gives from a time on.
type Rate struct {
	From  uint64       `json:"from"`  // seconds since the Unix epoch
	Block units.Amount `json:"block"` // to producers, wei per second
	Epoch units.Amount `json:"epoch"` // to the epoch part, likewise
}

// Total returns both together.
func (r Rate) Total() units.Amount { return r.Block.Add(r.Epoch) }

const secondsAYear = 365 * 24 * 3600

// PerYear returns what the rate gives in 365 days.
func (r Rate) PerYear() units.Amount {
	return r.Total().MulDiv(big.NewInt(secondsAYear), big.NewInt(1))
}

// A Money is the schedule of new coins and of the base fee's shares, as of a
// block.
type Money struct {
	Block   uint64       `json:"block"`
	Time    uint64       `json:"time"` // of the block, seconds since the Unix epoch
	Rates   []Rate       `json:"rates"`
	Now     int          `json:"now"`     // which of Rates holds; the one after it, if any, is to come
	Emitted units.Amount `json:"emitted"` // until Time, whole gwei
	Max     units.Amount `json:"max"`     // of both rates together
	Notice  uint64       `json:"notice"`  // least seconds before rates begin
	DAO     uint16       `json:"dao"`     // share of the base fee, hundredths of a percent
	Pool    uint16       `json:"pool"`    // likewise
}

// Burn returns what of the base fee stays burned, in hundredths of a percent.
func (m Money) Burn() uint16 { return 10_000 - m.DAO - m.Pool }

// Current returns the rate that holds.
func (m Money) Current() Rate { return m.Rates[m.Now] }

// Pending returns the rate that is to come.
func (m Money) Pending() (Rate, bool) {
	if m.Now+1 < len(m.Rates) {
		return m.Rates[m.Now+1], true
	}
	return Rate{}, false
}

// Money returns the schedule as of the newest block.
func (c *Client) Money(ctx context.Context) (Money, error) {
	header, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return Money{}, fmt.Errorf("ask for the newest block: %w", err)
	}
	m, err := c.money(&bind.CallOpts{Context: ctx, BlockHash: header.Hash()}, header.Time)
	if err != nil {
		return m, fmt.Errorf("read the schedule of coins: %w", decodeRevert(err))
	}
	m.Block = header.Number.Uint64()
	return m, nil
}

func (c *Client) money(at *bind.CallOpts, now uint64) (Money, error) {
	m := Money{Time: now}
	segments, err := c.monetary.Segments(at)
	if err != nil {
		return m, err
	}
	for i, s := range segments {
		m.Rates = append(m.Rates, Rate{s.From, amount(s.BlockRate), amount(s.EpochRate)})
		if s.From <= now {
			m.Now = i
		}
	}
	emitted, err := c.monetary.EmittedGwei(at, now)
	if err != nil {
		return m, err
	}
	m.Emitted = amount(emitted).MulDiv(big.NewInt(1e9), big.NewInt(1))
	most, err := c.monetary.MAXRATE(at)
	if err != nil {
		return m, err
	}
	m.Max = amount(most)
	if m.Notice, err = c.monetary.NOTICE(at); err != nil {
		return m, err
	}
	shares, err := c.monetary.FeeShares(at)
	m.DAO, m.Pool = shares.Dao, shares.Pool
	return m, err
}

func monetaryCall(method string, arguments ...any) Call {
	return call(predeploys.Monetary, bindings.MonetaryMetaData, method, arguments...)
}

// SetRates is the call by which votes set the rates from a time on, zero for
// as soon as may be.
func SetRates(block, epoch units.Amount, from time.Time) Call {
	var at uint64
	if !from.IsZero() {
		at = uint64(max(from.Unix(), 0))
	}
	return monetaryCall("setRates", block.Big(), epoch.Big(), at)
}

// SetFeeShares is the call by which votes set the shares of the base fee, in
// hundredths of a percent.
func SetFeeShares(dao, pool uint16) Call { return monetaryCall("setFeeShares", dao, pool) }
