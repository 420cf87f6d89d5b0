package explorer_test

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/service/explorer"
	"github.com/trellis-network/trellis/service/explorer/explorertest"
	"github.com/trellis-network/trellis/service/indexer"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// A treasurer knows all coins of a chain that makes 7 and burns 3 a block, of
// which 1 returns.
type treasurer struct {
	times map[uint64]uint64
	off   units.Amount // what the accounts have too much
	err   error
}

func (m *treasurer) genesis() chain.Supply {
	return chain.Supply{Version: chain.SupplyVersion, Hash: common.Hash{0x9e}, Time: 1_760_000_000, Genesis: units.IOTX(1000)}
}

// SupplySteps is a method of the indexer's Ledger. A block takes 20 hours.
func (m *treasurer) SupplySteps(_ context.Context, s chain.Supply, count uint64, each func(chain.Supply)) (chain.Supply, error) {
	for range count {
		s.Block, s.Time = s.Block+1, s.Time+72_000
		s.Hash = common.Hash{byte(s.Block)}
		s.Emitted, s.Burned = s.Emitted.Add(units.IOTX(7)), s.Burned.Add(units.IOTX(3))
		s.Returned = []units.Amount{units.IOTX(s.Block), units.Wei(s.Block)}
		s.Burns.Gifts = units.Wei(2)
		each(s)
	}
	return s, m.err
}

// StakedAt is a method of the indexer's Ledger.
func (m *treasurer) StakedAt(_ context.Context, block uint64) (units.Amount, error) {
	if block < 3 {
		return units.Amount{}, errors.New("state is pruned")
	}
	return units.IOTX(400), nil
}

// Money is a method of the explorer's Economy.
func (m *treasurer) Money(context.Context) (chain.Money, error) {
	return chain.Money{Block: 9, Time: 1_760_000_009, Now: 0, Emitted: units.IOTX(63), Max: units.IOTX(9), Notice: 3600, DAO: 3000, Pool: 2000,
		Rates: []chain.Rate{{From: 1_760_000_000, Block: units.IOTX(2), Epoch: units.IOTX(5)}, {From: 1_770_000_000, Block: units.IOTX(1), Epoch: units.IOTX(1)}}}, m.err
}

// Ledger is a method of the explorer's Economy.
func (m *treasurer) Ledger(_ context.Context, s chain.Supply, state *chain.StateSum) (chain.Ledger, error) {
	total, err := s.Total()
	book := chain.Book{Name: chain.BookSupply, Sum: total, Is: total, Difference: "0", Lines: []chain.Line{{Name: "genesis", Amount: s.Genesis}}}
	if state != nil && !m.off.IsZero() {
		book.Difference = "-" + m.off.String()
	}
	return chain.Ledger{Block: s.Block, Hash: s.Hash, Time: s.Time, Total: total, Circulating: units.IOTX(900), Staked: units.IOTX(400), Books: []chain.Book{book}, State: state},
		errors.Join(err, m.err)
}

// StateSum is a method of the explorer's Economy.
func (m *treasurer) StateSum(_ context.Context, block common.Hash, _ func(uint64)) (chain.StateSum, error) {
	return chain.StateSum{Block: uint64(block[0]), Root: common.Hash{0x50}, Accounts: 42, Sum: units.IOTX(1040)}, m.err
}

// newTreasury is a site that keeps an account of coins.
func newTreasury(t *testing.T, m *treasurer) *site {
	t.Helper()
	n := explorertest.New(t, root)
	for range 9 {
		n.Publish()
	}
	s := newSite(t, n, explorer.Config{Economy: m})
	s.indexer = indexer.New(indexer.Config{Ledger: m, Genesis: m.genesis(), Blocks: 2}, s.index, n, func(context.Context, epoch.Project) (indexer.Source, error) {
		return indexer.Source{}, errors.New("no log")
	}, quiet)
	for range 20 {
		_, _ = s.indexer.Step(t.Context()) // the log is away, and holds up nothing
	}
	return s
}

func TestCoinsAreShownAsTheBooksHaveThem(t *testing.T) {
	s := newTreasury(t, &treasurer{})
	for name, path := range map[string]string{
		"supply":             "/api/v1/supply",
		"supply-days":        "/api/v1/supply/history?limit=3",
		"supply-hours":       "/api/v1/supply/history?by=hour&limit=1",
		"emission":           "/api/v1/emission",
		"error-supply-by":    "/api/v1/supply/history?by=year",
		"error-supply-spelt": "/api/v1/supply?spelt=wrong",
	} {
		golden(t, name, body(t, s.get(path)))
	}
	for path, want := range map[string]string{"/api/v1/supply/circulating": "900", "/api/v1/supply/total": s.mustTotal().IOTX()} {
		r := s.get(path)
		if got := string(body(t, r)); got != want || !strings.HasPrefix(r.Header.Get("Content-Type"), "text/plain") || r.Header.Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("%s is %q (%s), want %q", path, got, r.Header.Get("Content-Type"), want)
		}
	}
}

func (s *site) mustTotal() units.Amount {
	s.t.Helper()
	newest, err := s.index.NewestSupply(s.t.Context())
	if err != nil || newest.Block == 0 {
		s.t.Fatalf("counted up to block %d: %v", newest.Block, err)
	}
	total, err := newest.Total()
	if err != nil {
		s.t.Fatal(err)
	}
	return total
}

func TestADifferenceIsShownAndNotHidden(t *testing.T) {
	s := newTreasury(t, &treasurer{off: units.Wei(5)})
	if got := string(body(t, s.get("/api/v1/supply"))); !strings.Contains(got, `"reconciled":false`) || !strings.Contains(got, `"difference":"-5"`) {
		t.Errorf("supply is %s, want a difference of −5 wei", got)
	}
}

func TestWithoutABookkeeperTheAPISaysSo(t *testing.T) {
	n := explorertest.New(t, root)
	s := newSite(t, n, explorer.Config{})
	for _, path := range []string{"/api/v1/supply", "/api/v1/supply/total", "/api/v1/emission"} {
		if r := s.get(path); r.StatusCode != http.StatusNotFound {
			t.Errorf("%s: status %d, want 404", path, r.StatusCode)
		}
	}
	if got := string(body(t, s.get("/api/v1/supply/history"))); !strings.Contains(got, `"points":[]`) {
		t.Errorf("history is %s, want none", got)
	}
	away := newTreasury(t, &treasurer{})
	away.explorer = newExplorer(t, away.Network, away.index, away.node, explorer.Config{Economy: &treasurer{err: errors.New("away")}})
	for _, path := range []string{"/api/v1/supply", "/api/v1/supply/total", "/api/v1/emission"} {
		if r := away.get(path); r.StatusCode != http.StatusServiceUnavailable {
			t.Errorf("%s of a chain that is away: status %d, want 503", path, r.StatusCode)
		}
	}
}

// TestAnotherChainsCoinsAreNotCountedOn begins the ledger again.
func TestAnotherChainsCoinsAreNotCountedOn(t *testing.T) {
	s := newTreasury(t, &treasurer{})
	other := (&treasurer{}).genesis()
	other.Hash = common.Hash{1}
	if got, err := s.index.Supply(t.Context(), other); err != nil || got.Block != 0 || got.Hash != other.Hash {
		t.Errorf("ledger of another genesis is %+v (%v)", got, err)
	}
	newer := (&treasurer{}).genesis()
	newer.Version++
	if got, err := s.index.Supply(t.Context(), newer); err != nil || got.Block != 0 {
		t.Errorf("ledger of another version is %+v (%v)", got, err)
	}
	points, err := s.index.SupplyPoints(t.Context(), index.ByDay, 1<<40, 2)
	if err != nil || len(points) != 2 || points[0].Period >= points[1].Period {
		t.Errorf("points are %+v (%v), want the last two days, oldest first", points, err)
	}
}
