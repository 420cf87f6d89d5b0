package coordinator

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"testing/synctest"
	"time"

	"github.com/trellis-network/trellis/client/chain"
)

// weeks is a DAO whose weeks pass by the clock.
type weeks struct {
	start   time.Time
	length  time.Duration
	settled chain.Week
	kept    int
	broken  error
}

func (w *weeks) DAO(context.Context) (chain.DAO, error) {
	week := chain.Week(time.Since(w.start) / w.length)
	return chain.DAO{Week: week, WeekSeconds: uint64(w.length / time.Second), NextWeek: w.settled, Unsettled: uint64(week - w.settled)}, nil
}

func (w *weeks) KeepDAO(ctx context.Context) (chain.Kept, error) {
	w.kept++
	if w.broken != nil {
		return chain.Kept{}, w.broken
	}
	d, err := w.DAO(ctx)
	k := chain.Kept{}
	for ; w.settled < d.Week; w.settled++ {
		k.Settled = append(k.Settled, w.settled)
	}
	return k, err
}

func TestAKeeperSettlesEachWeekOnceAndSurvivesFailures(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := &weeks{start: time.Now(), length: time.Hour}
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() { ended <- NewKeeper(w, slog.New(slog.DiscardHandler)).Run(ctx) }()
		time.Sleep(5*time.Hour + time.Minute)
		if w.settled != 5 || w.kept != 6 {
			t.Errorf("settled %d weeks in %d steps, want 5 in 6: one at the start and one a week", w.settled, w.kept)
		}
		w.broken = errors.New("no coins")
		time.Sleep(2 * time.Hour)
		w.broken = nil
		time.Sleep(2 * time.Minute)
		if w.settled != 7 {
			t.Errorf("settled %d weeks after a failure, want 7", w.settled)
		}
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("the keeper ended with %v", err)
		}
	})
}
