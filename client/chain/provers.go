package chain

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/units"
)

// A Prover is an account that computes for an operator, which answers for it with stake.
type Prover struct {
	Account     common.Address
	Operator    OperatorID
	Capacity    uint32 // tasks at once
	Open        uint32 // tasks that it holds
	JoinedBlock uint64 // when it last raised its capacity or took on routes
	JoinedAt    uint64 // seconds since the Unix epoch
	Routes      []compute.Route
	URI         string
	Places      uint64 // that its operator's stake answers for now, of all its accounts
	Stats       ProverStats
}

// ProverJoinBlocks is how many blocks after JoinedBlock draws see a prover.
const ProverJoinBlocks = 64

// ProverStats are what an account did, ever.
type ProverStats struct {
	Fulfilled, Missed, Wrong, Silent, Declined uint64
	Earned                                     units.Amount
}

// A ProverFault is something that a prover did wrong; by its number the slashing contract judges it.
type ProverFault struct {
	ID       uint64
	Operator OperatorID
	At       uint64
	Part     uint64 // of its promise, of 10¹⁸
	Prover   common.Address
	Task     common.Hash
	Reason   string // missed, wrong or silent
}

func (c *Client) provers() view { return c.view(predeploys.Provers, bindings.ProversMetaData) }

// Prover returns an account that proves, or that did before with its statistics and ErrNoProver.
func (c *Client) Prover(ctx context.Context, account common.Address) (Prover, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return Prover{}, err
	}
	var (
		v      = c.provers()
		p      bindings.ProversProver
		s      bindings.ProversStats
		routes [][4]byte
		uri    string
	)
	err = v.call(opts, []any{&p}, "proverOf", account)
	if err == nil {
		err = v.call(opts, []any{&s}, "statsOf", account)
	}
	if err == nil {
		err = v.call(opts, []any{&routes}, "routesOf", account)
	}
	if err == nil {
		err = v.call(opts, []any{&uri}, "uriOf", account)
	}
	if err != nil {
		return Prover{}, fmt.Errorf("read prover %s: %w", account, err)
	}
	out := Prover{
		Account: account, Operator: OperatorID(p.Operator), Capacity: p.Capacity, Open: p.Open, JoinedBlock: p.JoinedBlock, JoinedAt: p.JoinedAt.Uint64(), URI: uri,
		Stats: ProverStats{s.Fulfilled.Uint64(), uint64(s.Missed), uint64(s.Wrong), uint64(s.Silent), uint64(s.Declined), amount(s.Earned)},
	}
	for _, r := range routes {
		out.Routes = append(out.Routes, r)
	}
	if p.Operator == 0 {
		return out, fmt.Errorf("%w: %s", ErrNoProver, account)
	}
	_, now, err := c.Time(ctx)
	if err != nil {
		return out, err
	}
	places := new(big.Int)
	if err := v.call(opts, []any{&places}, "placesOf", p.Operator, word256(now)); err != nil {
		return out, fmt.Errorf("read what the stake of operator %d answers for: %w", p.Operator, err)
	}
	out.Places = places.Uint64()
	return out, nil
}

// proversPage is how many accounts one question brings.
const proversPage = 256

// Provers returns the accounts that take a route, in no order.
func (c *Client) Provers(ctx context.Context, route compute.Route) ([]common.Address, error) {
	var all []common.Address
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	for {
		var page []common.Address
		if err := c.provers().call(opts, []any{&page}, "proversOf", route, word256(uint64(len(all))), word256(proversPage)); err != nil {
			return nil, fmt.Errorf("list the provers of route 0x%x: %w", route, err)
		}
		all = append(all, page...)
		if len(page) < proversPage {
			return all, nil
		}
	}
}

// AllProvers returns those of all routes of genesis, by address.
func (c *Client) AllProvers(ctx context.Context) ([]Prover, error) {
	seen := make(map[common.Address]bool)
	for _, name := range compute.RouteNames() {
		page, err := c.Provers(ctx, compute.RouteOf(name))
		if err != nil {
			return nil, err
		}
		for _, account := range page {
			seen[account] = true
		}
	}
	var out []Prover
	for account := range seen {
		p, err := c.Prover(ctx, account)
		if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	slices.SortFunc(out, func(a, b Prover) int { return a.Account.Cmp(b.Account) })
	return out, nil
}

// ProverFaults returns the newest faults of provers, up to limit, the newest first.
func (c *Client) ProverFaults(ctx context.Context, limit int) ([]ProverFault, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	count := new(big.Int)
	if err := c.provers().call(opts, []any{&count}, "faultCount"); err != nil {
		return nil, fmt.Errorf("count the faults of provers: %w", err)
	}
	var out []ProverFault
	for n := count.Uint64(); n > 0 && len(out) < limit; n-- {
		var f bindings.ProversFault
		if err := c.provers().call(opts, []any{&f}, "faultAt", word256(n)); err != nil {
			return nil, fmt.Errorf("read fault %d: %w", n, err)
		}
		out = append(out, ProverFault{n, OperatorID(f.Operator), f.Time.Uint64(), f.Wad, f.Prover, f.TaskId, wordText(f.Reason)})
	}
	return out, nil
}

// ComputeEvidence returns the evidence of a prover's fault, by its number.
func ComputeEvidence(fault uint64) []byte {
	var evidence [64]byte
	copy(evidence[:], "compute")
	binary.BigEndian.PutUint64(evidence[56:], fault)
	return evidence[:]
}

func wordText(word [32]byte) string {
	n := slices.Index(word[:], 0)
	if n < 0 {
		n = len(word)
	}
	return string(word[:n])
}

func (w *Writer) onProvers(ctx context.Context, doing, method string, arguments ...any) error {
	_, err := w.send(ctx, doing, call(predeploys.Provers, bindings.ProversMetaData, method, arguments...))
	return err
}

// OfferProver has an operator answer for what an account proves, once that accepts; by the operator's owner.
func (w *Writer) OfferProver(ctx context.Context, operator OperatorID, account common.Address) error {
	return w.onProvers(ctx, "offer to answer for the prover", "offer", uint32(operator), account)
}

// AcceptProver begins to prove for an operator that offered it; the writer's account.
func (w *Writer) AcceptProver(ctx context.Context, operator OperatorID, capacity uint32, routes []compute.Route, uri string) error {
	return w.onProvers(ctx, "begin to prove", "accept", uint32(operator), capacity, bytes4s(routes), uri)
}

// ConfigureProver changes what the writer's account takes, and how much at once.
func (w *Writer) ConfigureProver(ctx context.Context, capacity uint32, routes []compute.Route, uri string) error {
	return w.onProvers(ctx, "change the prover", "configure", capacity, bytes4s(routes), uri)
}

// LeaveProver ends what an account proves; by the account or its operator's owner. While it holds tasks it stays, takes no more, and
// a second call ends it.
func (w *Writer) LeaveProver(ctx context.Context, account common.Address) error {
	return w.onProvers(ctx, "end the prover", "quit", account)
}

func bytes4s(routes []compute.Route) [][4]byte {
	out := make([][4]byte, len(routes))
	for i, r := range routes {
		out[i] = r
	}
	return out
}
