package devnet

import (
	"context"
	"fmt"
	"net"
	"path/filepath"
	"sync"
	"time"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/app/proving"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/internal/lifecycle"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/enclave"
	"github.com/trellis-network/trellis/service/prover/execute"
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

// enrolRetry is the pause between tries to enrol.
const enrolRetry = 5 * time.Second

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

// openProvers makes n provers, whose accounts the operator funds when they start. They run programs of all kinds, and what others take.
func openProvers(ctx context.Context, cfg Config, client *chain.Client, others ...execute.Executor) (*provers, error) {
	all := new(provers)
	if cfg.Provers == 0 {
		return all, nil
	}
	operator, err := cfg.Home.Account(app.OperatorKey)
	if err != nil {
		return nil, err
	}
	verifier, err := cfg.Home.Account(app.VerifierKey)
	if err != nil {
		return nil, err
	}
	vouch := &proving.Voucher{Client: client, Key: verifier, Policy: enclave.Policy{Simulated: true}}
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
			Keys: cfg.ProverKeys, Others: others, Simulated: vouch, Status: "127.0.0.1:0", Up: all.up, Log: cfg.Log, Worker: market.Config{Capacity: proverCapacity, Workers: 1},
			Prepare: func(ctx context.Context) error { return wait(ctx, funded) },
		})
		if err != nil {
			return nil, fmt.Errorf("open prover %d: %w", n, err)
		}
		all.roles, all.close = append(all.roles, p.Roles...), append(all.close, p.Close)
		all.roles = append(all.roles, lifecycle.Role{Name: "enrolment of " + ProverKey(n), Run: func(ctx context.Context) error { return enrol(ctx, cfg, w, funded) }})
	}
	fund := lifecycle.Role{Name: "provers' coins", Run: func(ctx context.Context) error {
		for _, w := range writers {
			// A command may use the operator's account at the same moment, and one of the two has the older nonce.
			for err := fund(ctx, pay, w); err != nil; err = fund(ctx, pay, w) {
				cfg.Log.Warn("Paying a prover will be tried again", "account", w.Account().Address(), "error", err)
				if err := sleep(ctx, time.Second); err != nil {
					return err
				}
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

func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}

func wait(ctx context.Context, funded <-chan struct{}) error {
	select {
	case <-funded:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// enrol puts a prover's stake to work. Its worker does not wait for that: results may be brought by anyone. What fails is tried again.
func enrol(ctx context.Context, cfg Config, w *chain.Writer, funded <-chan struct{}) error {
	if err := wait(ctx, funded); err != nil {
		return err
	}
	var routes []compute.Route
	for _, name := range []string{compute.Quorum, compute.Attested, compute.Groth16, compute.Plonk, compute.PrivateSum} {
		routes = append(routes, compute.RouteOf(name))
	}
	for {
		operator, err := proving.Enrol(ctx, w, proving.Enrolment{
			Stake: units.IOTX(proverStake), Capacity: proverCapacity, Routes: routes, Deposit: units.IOTX(proverDeposit),
		})
		if err == nil {
			cfg.Log.Info("A prover's stake counts", "account", w.Account().Address(), "operator", operator)
			<-ctx.Done()
			return ctx.Err()
		}
		if ctx.Err() == nil {
			cfg.Log.Warn("Enrolling a prover will be tried again", "account", w.Account().Address(), "error", err)
		}
		if err := sleep(ctx, enrolRetry); err != nil {
			return err
		}
	}
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
