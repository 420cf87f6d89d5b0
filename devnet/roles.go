package devnet

import (
	"context"
	"errors"
	"time"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/devnet/fleet"
	"github.com/trellis-network/trellis/internal/lifecycle"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
)

const (
	clockSave = time.Second
	// clockMargin is the wall time by which devices repeat themselves after a
	// restart: more than the clock may have run ahead of what it saved.
	clockMargin = 5
)

// fleetRoles are what a devnet adds to the roles of a project.
func fleetRoles(cfg Config, client *chain.Client, p epoch.Project, n *node.Node, f *runningFleet, pipeline *app.Pipeline, provers func() []string, done <-chan struct{}) []lifecycle.Role {
	ready := make(chan struct{})
	announce := func(ctx context.Context) error {
		e := app.Endpoints{
			RPC: n.Endpoint().HTTP, Gateway: "http://" + pipeline.Gateway.Addr(), Explorer: "http://" + pipeline.Explorer.Addr().String(), Issuer: pipeline.Issuer.URL(), Verifier: pipeline.Verifier.URL(),
			P2P: n.Endpoint().P2P,
		}
		e.Provers = provers()
		if pipeline.Agent != nil {
			e.Agent = "http://" + pipeline.Agent.Addr().String()
		}
		remove, err := cfg.Home.PutEndpoints(e)
		if err != nil {
			return err
		}
		defer remove()
		close(ready)
		if cfg.Up != nil {
			cfg.Up(e)
		}
		<-ctx.Done()
		return ctx.Err()
	}
	drive := func(ctx context.Context) error {
		if ours, err := fleetIsOf(ctx, client, p, f); err != nil || !ours {
			<-ctx.Done() // another project of this home has the fleet
			return errors.Join(err, ctx.Err())
		}
		now := f.clock.Millis()
		margin := uint64(clockMargin * f.clock.Speed() * 1000)
		f.SkipTo(now - min(now, margin))
		driver := fleet.Driver{
			Fleet: f.Fleet, For: client.Source(p), Now: f.clock.Millis,
			Sender: fleet.NewSender("http://"+pipeline.Gateway.Addr(), cfg.Log), Log: cfg.Log,
		}
		return driver.Run(ctx)
	}
	return []lifecycle.Role{
		{Name: "endpoints", Run: announce, Ready: ready},
		{Name: "clock", Run: func(ctx context.Context) error { return saveClock(ctx, cfg.Home, f) }},
		{Name: "fleet", Run: drive},
		{Name: "epochs", Run: func(ctx context.Context) error {
			select {
			case <-done:
				return errDone
			case <-ctx.Done():
				return ctx.Err()
			}
		}},
	}
}

// fleetIsOf reports whether the fleet's first device is registered under a
// project; a home has one fleet, whatever projects it serves.
func fleetIsOf(ctx context.Context, client *chain.Client, p epoch.Project, f *runningFleet) (bool, error) {
	key, err := f.Key(0)
	if err != nil {
		return false, err
	}
	of, err := client.ProjectOf(ctx, did.ID(key.Public().Address()))
	return of == p, err
}

// saveClock remembers the network's time until ctx ends, and then once more.
func saveClock(ctx context.Context, home app.Home, f *runningFleet) error {
	ticker := time.NewTicker(clockSave)
	defer ticker.Stop()
	for {
		if err := home.SaveClock(f.clock); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return home.SaveClock(f.clock)
		case <-ticker.C:
		}
	}
}
