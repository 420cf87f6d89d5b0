package dryrun

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/trellis-network/trellis/contracts/predeploys"
)

// monetaryABI is IMonetary, of IEconomics.sol, as far as it is asked here.
var monetaryABI = func() abi.ABI {
	parsed, err := abi.JSON(strings.NewReader(`[
		{"type":"function","name":"rates","stateMutability":"view","inputs":[{"name":"time","type":"uint64"}],
		 "outputs":[{"name":"blockRate","type":"uint256"},{"name":"epochRate","type":"uint256"}]},
		{"type":"function","name":"feeShares","stateMutability":"view","inputs":[],
		 "outputs":[{"name":"dao","type":"uint16"},{"name":"pool","type":"uint16"}]}]`))
	if err != nil {
		panic(err) // constant
	}
	return parsed
}()

// monetary asks the schedule of new coins in a state.
func (s state) monetary(ctx context.Context, method string, args ...any) ([]any, error) {
	var out []any
	bound := bind.NewBoundContract(predeploys.Monetary, monetaryABI, s, nil, nil)
	if err := bound.Call(s.opts(ctx), &out, method, args...); err != nil {
		return nil, fmt.Errorf("read the schedule of new coins: %w", err)
	}
	return out, nil
}

// both asks before and after.
func (w *world) both(ctx context.Context, method string, args ...any) (before, after []any, err error) {
	if before, err = w.before().monetary(ctx, method, args...); err == nil {
		after, err = w.after().monetary(ctx, method, args...)
	}
	return before, after, err
}

const (
	yearSeconds = 365 * 86_400
	horizons    = 3 // a schedule may begin to differ later
)

// emissionEffect tells how much is emitted a year: now, in a year and in two.
func emissionEffect(ctx context.Context, w *world) (*Effect, error) {
	if there, err := w.has(ctx, predeploys.Monetary); err != nil || !there {
		return nil, err
	}
	e := &Effect{Title: "Emission at the rates of then", Columns: []string{"WHEN", "TO PRODUCERS (IOTX A YEAR)", "TO THE EPOCHS (IOTX A YEAR)"}, Rows: [][]string{}}
	changed := false
	for i := range uint64(horizons) {
		was, is, err := w.both(ctx, "rates", w.head.Time+1+i*yearSeconds)
		if err != nil {
			return nil, err
		}
		row := []string{"now"}
		if i > 0 {
			row[0] = fmt.Sprintf("in %d years", i)
		}
		for n := range 2 {
			a, b := perYear(was[n]), perYear(is[n])
			changed = changed || a.Cmp(b) != 0
			row = append(row, iotxArrow(a, b))
		}
		e.Rows = append(e.Rows, row)
	}
	if !changed {
		return nil, nil
	}
	return e, nil
}

func perYear(rate any) *big.Int { return new(big.Int).Mul(rate.(*big.Int), big.NewInt(yearSeconds)) }

// feeShareEffect divides the base fees of the last blocks.
func feeShareEffect(ctx context.Context, w *world) (*Effect, error) {
	if there, err := w.has(ctx, predeploys.Monetary); err != nil || !there {
		return nil, err
	}
	was, is, err := w.both(ctx, "feeShares")
	if err != nil {
		return nil, err
	}
	if was[0] == is[0] && was[1] == is[1] {
		return nil, nil
	}
	fees, blocks, err := w.baseFees(ctx)
	if err != nil {
		return nil, err
	}
	share := func(v any) *big.Int { return new(big.Int).SetUint64(uint64(v.(uint16))) }
	burned := func(s []any) *big.Int {
		return new(big.Int).Sub(big.NewInt(10_000), new(big.Int).Add(share(s[0]), share(s[1])))
	}
	row := func(who string, before, after *big.Int) []string {
		return []string{who, arrow(hundredths(before)+" %", hundredths(after)+" %"), iotxArrow(partOf(fees, before), partOf(fees, after))}
	}
	return &Effect{Title: fmt.Sprintf("Base fees of the last %d blocks, %s IOTX", blocks, iotx(fees)), Columns: []string{"WHERE", "PART", "IOTX"},
		Rows: [][]string{row("burned", burned(was), burned(is)), row("treasury", share(was[0]), share(is[0])), row("reward pool", share(was[1]), share(is[1]))}}, nil
}

// headersAtOnce is how many headers one batch asks for.
const headersAtOnce = 100

// baseFees adds up the base fees of the last blocks, genesis left out.
func (w *world) baseFees(ctx context.Context) (sum *big.Int, blocks uint64, err error) {
	last := w.head.Number.Uint64()
	blocks, sum = min(w.cfg.Blocks, last), new(big.Int)
	for from := last + 1 - blocks; from <= last; from += headersAtOnce {
		n := min(headersAtOnce, last+1-from)
		headers, batch := make([]*types.Header, n), make([]rpc.BatchElem, n)
		for i := range batch {
			batch[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{hexutil.EncodeUint64(from + uint64(i)), false}, Result: &headers[i]}
		}
		if err := w.client.Batch(ctx, batch); err != nil {
			return nil, 0, fmt.Errorf("read headers: %w", err)
		}
		for i, b := range batch {
			if b.Error != nil || headers[i] == nil {
				return nil, 0, fmt.Errorf("read the header of block %d: %w", from+uint64(i), b.Error)
			}
			sum.Add(sum, new(big.Int).Mul(headers[i].BaseFee, new(big.Int).SetUint64(headers[i].GasUsed)))
		}
	}
	return sum, blocks, nil
}
