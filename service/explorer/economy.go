package explorer

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/types/units"
)

// Economy knows where coins come from and where they are; *chain.Client does.
type Economy interface {
	Money(context.Context) (chain.Money, error)
	Ledger(context.Context, chain.Supply, *chain.StateSum) (chain.Ledger, error)
	StateSum(ctx context.Context, block common.Hash, progress func(uint64)) (chain.StateSum, error)
}

const noLedger = "this explorer keeps no account of all coins; trellis supply counts them"

// ledger returns the books as of the block up to which the index has counted.
func (e *Explorer) ledger(ctx context.Context) (chain.Supply, chain.Ledger, error) {
	if e.config.Economy == nil {
		return chain.Supply{}, chain.Ledger{}, problemf(notFound, noLedger)
	}
	s, err := e.index.NewestSupply(ctx)
	if err != nil {
		return s, chain.Ledger{}, absent(err, "coins are not counted yet; try again in a moment")
	}
	l, err := e.config.Economy.Ledger(ctx, s, nil)
	return s, l, away(err, "the chain")
}

// A checked ledger was compared with the sum of all accounts.
type checked struct {
	chain.StateSum
	Supply     units.Amount `json:"supply"`     // what the books say
	Difference string       `json:"difference"` // wei
}

// checkFor is how long a comparison with all accounts is shown before it is
// made again: it reads the whole state.
const checkFor = time.Minute

// checkTimeout bounds it; a state that is too large for that is for trellis
// supply to add up.
const checkTimeout = 5 * time.Second

// A checker compares the ledger with all accounts now and then. Safe for
// concurrent use.
type checker struct {
	mu   sync.Mutex // guards what follows
	last *checked
	at   time.Time
}

// get returns the newest comparison, nil when there never was one.
func (c *checker) get(ctx context.Context, e Economy, s chain.Supply) *checked {
	c.mu.Lock()
	defer c.mu.Unlock()
	if time.Since(c.at) < checkFor {
		return c.last
	}
	c.at = time.Now()
	ctx, cancel := context.WithTimeout(ctx, checkTimeout)
	defer cancel()
	state, err := e.StateSum(ctx, s.Hash, nil)
	if errors.Is(err, chain.ErrStateGone) {
		c.at = time.Time{} // the next one asks for a newer state
	}
	if err != nil {
		return c.last
	}
	l, err := e.Ledger(ctx, s, &state)
	if err == nil {
		book := l.Book(chain.BookSupply)
		c.last = &checked{state, book.Sum, book.Difference}
	}
	return c.last
}

type supplyAnswer struct {
	chain.Ledger
	Time       uint64   `json:"time"` // milliseconds
	Reconciled bool     `json:"reconciled"`
	Checked    *checked `json:"checked"` // null when the accounts were not added up yet
}

func (e *Explorer) getSupply(r *http.Request) (any, error) {
	if q := queryOf(r); q.err != nil {
		return nil, q.err
	}
	return e.supply.get(func() (any, error) {
		s, l, err := e.ledger(r.Context())
		if err != nil {
			return nil, err
		}
		answer := supplyAnswer{Ledger: l, Time: 1000 * l.Time, Reconciled: l.Reconciled(), Checked: e.checks.get(r.Context(), e.config.Economy, s)}
		answer.Reconciled = answer.Reconciled && (answer.Checked == nil || answer.Checked.Difference == "0")
		return answer, nil
	})
}

type supplyPoint struct {
	Time             uint64        `json:"time"` // end of the period, or of the newest block, milliseconds
	Block            uint64        `json:"block"`
	Genesis          units.Amount  `json:"genesis"` // the following are sums since genesis
	Emitted          units.Amount  `json:"emitted"`
	BaseFees         units.Amount  `json:"baseFees"` // burned, what was returned among them
	ReturnedTreasury units.Amount  `json:"returnedTreasury"`
	ReturnedPool     units.Amount  `json:"returnedPool"`
	Identities       units.Amount  `json:"identities"` // burned of fees for identities
	Slashes          units.Amount  `json:"slashes"`    // burned of slashed stake
	Credits          units.Amount  `json:"credits"`    // burned of payments for use
	Bonds            units.Amount  `json:"bonds"`      // burned of devices' bonds
	Gifts            units.Amount  `json:"gifts"`      // burned by anybody
	Total            units.Amount  `json:"total"`      // without the burn address
	Staked           *units.Amount `json:"staked"`     // null when the node did not know it any more
}

func (e *Explorer) getSupplyHistory(r *http.Request) (any, error) {
	q := queryOf(r, "by", "limit", "before")
	by, limit, before := q.text("by"), q.limit(), q.before()
	if by == "" {
		by = index.ByDay
	}
	if q.err == nil && !index.IsPeriod(by) {
		q.err = problemf(badRequest, "by is %q, want minute, hour or day", shorten(by))
	}
	if q.err != nil {
		return nil, q.err
	}
	found, err := e.index.SupplyPoints(r.Context(), by, before, limit)
	if err != nil {
		return nil, err
	}
	points := make([]supplyPoint, 0, len(found))
	for _, p := range found {
		point, err := pointOf(p)
		if err != nil {
			return nil, err
		}
		points = append(points, point)
	}
	return map[string]any{"by": by, "points": points}, nil
}

func pointOf(p index.Point) (supplyPoint, error) {
	s := p.Supply
	returned := func(i int) units.Amount {
		if i < len(s.Returned) {
			return s.Returned[i]
		}
		return units.Amount{}
	}
	total, err := s.Total()
	if err == nil {
		total, err = total.Sub(s.Burns.Total())
	}
	return supplyPoint{Time: 1000 * s.Time, Block: s.Block, Genesis: s.Genesis, Emitted: s.Emitted, BaseFees: s.Burned,
		ReturnedTreasury: returned(0), ReturnedPool: returned(1), Identities: s.Burns.Identities, Slashes: s.Burns.Slashes, Credits: s.Burns.Credits, Bonds: s.Burns.Bonds, Gifts: s.Burns.Gifts,
		Total: total, Staked: p.Staked}, err
}

// serveSupply serves one number as plain text, in IOTX, as sites that list
// coins want it.
func (e *Explorer) serveSupply(number func(chain.Ledger) units.Amount) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), requestTimeout)
		defer cancel()
		if q := queryOf(r); q.err != nil {
			e.fail(w, r, q.err)
			return
		}
		_, l, err := e.ledger(ctx)
		if err != nil {
			e.fail(w, r, err)
			return
		}
		w.Header().Set("Cache-Control", "no-cache")
		writeBytes(w, r, http.StatusOK, "text/plain; charset=utf-8", []byte(number(l).IOTX()))
	})
}

type rateAnswer struct {
	From    uint64       `json:"from"`  // milliseconds
	Block   units.Amount `json:"block"` // wei per second, to producers
	Epoch   units.Amount `json:"epoch"` // to the epoch part
	PerYear units.Amount `json:"perYear"`
}

func rateOf(r chain.Rate) rateAnswer {
	return rateAnswer{1000 * r.From, r.Block, r.Epoch, r.PerYear()}
}

type emissionAnswer struct {
	Block     uint64       `json:"block"`
	Time      uint64       `json:"time"` // milliseconds
	Emitted   units.Amount `json:"emitted"`
	Rates     []rateAnswer `json:"rates"` // oldest first
	Current   rateAnswer   `json:"current"`
	Next      *rateAnswer  `json:"next"` // null when no change is to come
	Max       units.Amount `json:"max"`  // wei per second
	Notice    uint64       `json:"notice"`
	FeeShares feeShares    `json:"feeShares"`
}

// feeShares are hundredths of a percent, 10,000 together.
type feeShares struct {
	Burn uint16 `json:"burn"`
	DAO  uint16 `json:"dao"`
	Pool uint16 `json:"pool"`
}

func (e *Explorer) getEmission(r *http.Request) (any, error) {
	if q := queryOf(r); q.err != nil {
		return nil, q.err
	}
	if e.config.Economy == nil {
		return nil, problemf(notFound, noLedger)
	}
	return e.emission.get(func() (any, error) {
		m, err := e.config.Economy.Money(r.Context())
		if err != nil {
			return nil, away(err, "the chain")
		}
		a := emissionAnswer{Block: m.Block, Time: 1000 * m.Time, Emitted: m.Emitted, Current: rateOf(m.Current()), Max: m.Max, Notice: 1000 * m.Notice,
			FeeShares: feeShares{m.Burn(), m.DAO, m.Pool}}
		for _, rate := range m.Rates {
			a.Rates = append(a.Rates, rateOf(rate))
		}
		if next, ok := m.Pending(); ok {
			rate := rateOf(next)
			a.Next = &rate
		}
		return a, nil
	})
}
