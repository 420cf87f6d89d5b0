package explorer

import (
	"context"
	"errors"
	"net/http"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/protocol/report"
	"github.com/trellis-network/trellis/types/epoch"
)

// What an explorer adds up by itself: a result of more leaves takes seconds and hundreds of megabytes to read, which one visitor
// must not cost.
const (
	maxEconomicsLeaves = 50_000
	cellResolution     = 7    // as trellis epoch report has it
	placesPage         = 1000 // devices read at a time
)

// getEconomics tells what one epoch cost and what the network got for it. Owners and places are those of now.
func (e *Explorer) getEconomics(r *http.Request) (any, error) {
	one, err := e.epochOf(r, "project", "n")
	if err != nil {
		return nil, err
	}
	if q := queryOf(r); q.err != nil {
		return nil, q.err
	}
	switch n := one.Inputs.Epoch; {
	case one.State != epoch.Posted && one.State != epoch.Settled:
		return nil, problemf(notFound, "epoch %d pays nothing, or not yet; its economics exist once a result is posted", n)
	case one.Leaves > maxEconomicsLeaves:
		return nil, problemf(notFound, "epoch %d has %d leaves, and this explorer adds up at most %d; run: trellis epoch report %d --project %d",
			n, one.Leaves, maxEconomicsLeaves, n, one.Project)
	}
	return e.economics.get(one.ResultHash, func() (*report.Economics, error) {
		e.adding.Lock() // one at a time, so that many who ask have one result in memory
		defer e.adding.Unlock()
		return e.account(r.Context(), one)
	})
}

// account reads an epoch's result, and the one before, for what coverage was gained.
func (e *Explorer) account(ctx context.Context, one index.Epoch) (*report.Economics, error) {
	places, err := e.places(ctx, one.Project)
	if err != nil {
		return nil, err
	}
	account, files := report.NewAccount(func(device common.Address) report.Place { return places[device] }), e.mirror(one.Project)
	before, err := e.index.Epoch(ctx, one.Project, one.Inputs.Epoch-1)
	if err == nil && before.ResultHash != (common.Hash{}) && before.Leaves <= maxEconomicsLeaves {
		if result, err := files.Result(ctx, before.Inputs.Epoch, before.ResultHash); err == nil {
			account.Before(result)
		} else if !errors.Is(err, mirror.ErrMissing) {
			return nil, e.receiptProblem(before, err)
		}
	} else if err != nil && !errors.Is(err, index.ErrNotFound) {
		return nil, err
	}
	result, err := files.Result(ctx, one.Inputs.Epoch, one.ResultHash)
	if err != nil {
		return nil, e.receiptProblem(one, err)
	}
	result.Inputs = one.Inputs // with what was paid for use, of which a result of version 1 says nothing
	account.Add(result)
	return account.Result(), nil
}

// places returns whose each device of a project is and in which cell it stands.
func (e *Explorer) places(ctx context.Context, project epoch.Project) (map[common.Address]report.Place, error) {
	places, filter := map[common.Address]report.Place{}, index.DeviceFilter{Limit: placesPage}
	for {
		devices, err := e.index.Devices(ctx, project, filter)
		if err != nil {
			return nil, err
		}
		for _, d := range devices {
			places[d.Address] = replay.PlaceAt(d.Owner, d.Lat, d.Lon, cellResolution)
		}
		if len(devices) < placesPage {
			return places, nil
		}
		filter.After, filter.Started = devices[len(devices)-1].Address, true
	}
}

// getPolicy tells in words what a policy pays for.
func (e *Explorer) getPolicy(r *http.Request) (any, error) {
	p, err := e.projectOf(r)
	if err != nil {
		return nil, err
	}
	if q := queryOf(r); q.err != nil {
		return nil, q.err
	}
	text := r.PathValue("hash")
	hash, ok := parseHash(text)
	if !ok {
		return nil, problemf(badRequest, "%q is no policy hash: want 0x and 64 hex digits", shorten(text))
	}
	policies, err := e.index.Policies(r.Context(), p.ID)
	if err != nil {
		return nil, err
	}
	for _, known := range policies {
		if known.Hash == hash {
			shown, err := e.policy(r.Context(), p.ID, known.Hash)
			if err != nil {
				return nil, err
			}
			return shown.Explain(), nil
		}
	}
	return nil, problemf(notFound, "project %d never had the policy %s", p.ID, shorten(text))
}
