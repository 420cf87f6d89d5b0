package proving

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/units"
)

// lockDays is the shortest time for which an operator's bucket is locked.
const lockDays = 91

// An Enrolment says what an account puts at stake to prove.
type Enrolment struct {
	Stake    units.Amount // of the account's own operator
	Capacity uint32       // promises at once
	Routes   []compute.Route
	URI      string       // where others read who it is; may be empty
	Deposit  units.Amount // in the market, for collateral
}

// Enrol makes the writer's account an operator of the pool that secures provers with its own stake, and a prover for itself. What the
// chain shows done is left out, so an enrolment that was cut off goes on where it stood. The stake counts after a day of the economy, for
// which it waits.
func Enrol(ctx context.Context, w *chain.Writer, e Enrolment) (chain.OperatorID, error) {
	me := w.Account().Address()
	operator, err := operatorOf(ctx, w, me)
	if err != nil {
		return 0, err
	}
	vault, err := w.Vault(ctx, operator, chain.Coin)
	if err != nil {
		return 0, err
	}
	if missing, err := e.Stake.Sub(vault.Assets); err == nil && !missing.IsZero() {
		if err := w.RestakeCoins(ctx, operator, missing); err != nil {
			return 0, err
		}
	}
	if err := secure(ctx, w, operator); err != nil {
		return 0, err
	}
	p, err := w.Prover(ctx, me)
	switch {
	case errors.Is(err, chain.ErrNoProver):
		err = accept(ctx, w, operator, e)
	case err == nil && (p.Capacity != e.Capacity || !slices.Equal(p.Routes, e.Routes)):
		err = w.ConfigureProver(ctx, e.Capacity, e.Routes, e.URI)
	}
	if err != nil {
		return 0, err
	}
	have, err := w.MarketBalance(ctx, me)
	if err != nil {
		return 0, err
	}
	if missing, err := e.Deposit.Sub(have); err == nil && !missing.IsZero() {
		return operator, w.DepositToMarket(ctx, missing)
	}
	return operator, nil
}

// accept begins to prove as soon as the stake counts.
func accept(ctx context.Context, w *chain.Writer, operator chain.OperatorID, e Enrolment) error {
	const look = 2 * time.Second
	for {
		err := w.AcceptProver(ctx, operator, e.Capacity, e.Routes, e.URI)
		if !chain.Reverted(err, "StakeTooSmall") {
			return err
		}
		select {
		case <-ctx.Done():
			return errors.Join(ctx.Err(), err)
		case <-time.After(look):
		}
	}
}

// operatorOf returns the account's operator, which is made if it has none.
func operatorOf(ctx context.Context, w *chain.Writer, me common.Address) (chain.OperatorID, error) {
	all, err := w.Operators(ctx)
	if err != nil {
		return 0, err
	}
	for _, o := range all {
		if o.Owner == me {
			return o.ID, nil
		}
	}
	return w.RegisterOperator(ctx, 0, lockDays, 0, "")
}

// secure promises all of an operator's stake to the provers' service, unless it has promised to any.
func secure(ctx context.Context, w *chain.Writer, operator chain.OperatorID) error {
	promises, err := w.Promises(ctx, operator)
	if err != nil {
		return err
	}
	joined := false
	for _, p := range promises {
		if p.Service != predeploys.ProversService {
			continue
		}
		joined = true
		if p.Asset == chain.Coin && (p.Current != 0 || p.Pending != 0) {
			return nil
		}
	}
	if !joined {
		if err := w.OptIn(ctx, operator, predeploys.ProversService); err != nil {
			return fmt.Errorf("secure the provers: %w", err)
		}
	}
	return w.Allocate(ctx, operator, predeploys.ProversService, chain.Coin, chain.Whole)
}
