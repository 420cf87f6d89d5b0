package coordinator

import (
	"context"
	"log/slog"
	"time"

	"github.com/trellis-network/trellis/client/chain"
)

// keepInterval is how often a keeper looks, or eight times a week where weeks are shorter than two minutes, as on devnets.
const keepInterval = 15 * time.Second

// DAO is what a keeper needs of the contracts.
type DAO interface {
	// DAO returns where the weekly emission stands.
	DAO(ctx context.Context) (chain.DAO, error)
	// KeepDAO settles weeks that are over and brings gauges their coins.
	KeepDAO(ctx context.Context) (chain.Kept, error)
}

// A Keeper settles the DAO's weeks when they are over. Nobody depends on it: anyone may do the same at any time, and several do not
// harm each other.
type Keeper struct {
	dao DAO
	log *slog.Logger

	kept  chain.Week    // the week in which gauges got their coins, or the first look; owned by Run
	told  string        // the last failure, told once; owned by Run
	first bool          // whether there was no look yet; owned by Run
	wait  time.Duration // between looks; owned by Run
}

// NewKeeper returns a keeper of the DAO's weeks.
func NewKeeper(dao DAO, log *slog.Logger) *Keeper {
	return &Keeper{dao: dao, log: log, wait: keepInterval, first: true}
}

// Run keeps the DAO until ctx ends. What fails is tried again at the next look, and is never fatal: a chain without coins for the
// keeper goes on.
func (k *Keeper) Run(ctx context.Context) error {
	for {
		err := k.look(ctx)
		switch {
		case err == nil:
			k.told = ""
		case ctx.Err() == nil && err.Error() != k.told:
			k.told = err.Error()
			k.log.Warn("The DAO's week will be settled later", "error", err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(k.wait):
		}
	}
}

// look acts once a week, and whenever weeks wait.
func (k *Keeper) look(ctx context.Context) error {
	d, err := k.dao.DAO(ctx)
	if err != nil {
		return err
	}
	k.wait = min(keepInterval, max(time.Second/2, time.Duration(d.WeekSeconds)*time.Second/8))
	if !k.first && d.Unsettled == 0 && d.Week == k.kept {
		return nil
	}
	kept, err := k.dao.KeepDAO(ctx)
	if err != nil {
		return err
	}
	k.kept, k.first = d.Week, false
	if len(kept.Settled) > 0 {
		k.log.Info("The DAO's week is settled", "week", kept.Settled[len(kept.Settled)-1], "weeks", len(kept.Settled), "gauges", len(kept.Collected),
			"gave_back", len(kept.GaveBack), "waiting", len(kept.Waiting))
	}
	return nil
}
