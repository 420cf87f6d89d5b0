package devnet

import (
	"context"
	"fmt"
	"net"
	"path/filepath"
	"sync"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/app/proving"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/internal/lifecycle"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/market"
	"github.com/trellis-network/trellis/types/units"
)

// What each prover of a devnet has, in IOTX, and promises at once.
const (
	proverCoins    = 30_000
	proverStake    = 20_000
	proverDeposit  = 1_000
	proverCapacity = 16
)

// ProverKey is the name of a prover's account in the home, from 1.
func ProverKey(n int) string { return fmt.Sprintf("prover-%d", n) }

// ComputeDaySeconds is a day of the economy where provers are asked for and nothing else was said: what they put at stake counts
// after a day, and answers for tasks of the next nine.
const ComputeDaySeconds = 20

// provers are a devnet's provers, as roles that start before whoever tells where they are.
type provers struct {
	roles []lifecycle.Role
	close []func() error

	mu    sync.Mutex
	where []string // they tell what they do; guarded by mu
}

// openProvers makes n provers, whose accounts the operator funds when they start.
func openProvers(ctx context.Context, cfg Config, client *chain.Client) (*provers, error) {
	all := new(provers)
	if cfg.Provers == 0 {
		return all, nil
	}
	operator, err := cfg.Home.Account(app.OperatorKey)
	if err != nil {
		return nil, err
	}
	pay, funded := client.Writer(client.NewAccount(operator)), make(chan struct{})
	var writers []*chain.Writer
	for n := 1; n <= cfg.Provers; n++ {
		key, err := cfg.Home.Account(ProverKey(n))
		if err != nil {
			return nil, err
		}
		w := client.Writer(client.NewAccount(key))
		writers = append(writers, w)
		p, err := proving.Open(ctx, proving.Config{
			Name: ProverKey(n), Writer: w, Mirror: cfg.Home.PublicDir(), Cache: filepath.Join(string(cfg.Home), "provers", "programs"),
			Keys: cfg.ProverKeys, Status: "127.0.0.1:0", Up: all.up, Log: cfg.Log, Worker: market.Config{Capacity: proverCapacity, Workers: 1},
			Prepare: func(ctx context.Context) error { return enrol(ctx, w, funded) },
		})
		if err != nil {
			return nil, fmt.Errorf("open prover %d: %w", n, err)
		}
		all.roles, all.close = append(all.roles, p.Roles...), append(all.close, p.Close)
	}
	fund := lifecycle.Role{Name: "provers' coins", Run: func(ctx context.Context) error {
		for _, w := range writers {
			if err := fund(ctx, pay, w); err != nil {
				return err
			}
		}
		close(funded)
		<-ctx.Done()
		return ctx.Err()
	}}
	all.roles = append([]lifecycle.Role{fund}, all.roles...)
	return all, nil
}

// fund gives a prover its coins, unless it has had them.
func fund(ctx context.Context, pay, prover *chain.Writer) error {
	me := prover.Account().Address()
	if _, err := prover.Prover(ctx, me); err == nil {
		return nil
	}
	have, err := prover.Balance(ctx, me)
	if err != nil || have.Cmp(units.IOTX(proverDeposit)) > 0 {
		return err // it is on its way
	}
	if err := pay.Transfer(ctx, me, units.IOTX(proverCoins)); err != nil {
		return fmt.Errorf("pay a prover: %w", err)
	}
	return nil
}

func enrol(ctx context.Context, w *chain.Writer, funded <-chan struct{}) error {
	select {
	case <-funded:
	case <-ctx.Done():
		return ctx.Err()
	}
	var routes []compute.Route
	for _, name := range []string{compute.Quorum, compute.Attested, compute.Groth16, compute.Plonk, compute.PrivateSum} {
		routes = append(routes, compute.RouteOf(name))
	}
	_, err := proving.Enrol(ctx, w, proving.Enrolment{Stake: units.IOTX(proverStake), Capacity: proverCapacity, Routes: routes, Deposit: units.IOTX(proverDeposit)})
	if err != nil {
		return fmt.Errorf("enrol a prover: %w", err)
	}
	return nil
}

func (p *provers) up(a net.Addr) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.where = append(p.where, "http://"+a.String())
}

func (p *provers) addresses() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.where...)
}
