// Package replay recomputes epochs from public data alone: what the chain pinned, a project's mirror, and the rules.
//
// The prover that posts a result, the outsider who verifies it and the page that explains it all call this package, so
// there is one way from readings to amounts (I8).
package replay

import (
	"context"
	"errors"
	"fmt"
	"iter"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
)

// ErrPolicy reports a published policy that is not the one the epoch names.
var ErrPolicy = errors.New("published policy is not the one the epoch is paid by")

// A Mirror gives a project's public files. Nothing of it is trusted: every
// byte is checked against the chain.
type Mirror interface {
	// Policy returns the canonical form of the policy with this hash.
	Policy(ctx context.Context, hash common.Hash) ([]byte, error)
	// Program returns the module with this SHA-256.
	Program(ctx context.Context, hash common.Hash) ([]byte, error)
	// Entries yields the log's entries from and to, the latter exclusive,
	// each verified against the root of the log at size; an error ends it.
	Entries(ctx context.Context, size uint64, root common.Hash, from, to uint64) iter.Seq2[[]byte, error]
	// Result returns the published result of an epoch, whose encoding hashes to want.
	Result(ctx context.Context, n epoch.Number, want common.Hash) (*reward.Result, error)
}

// Devices gives a project's devices as of a block.
type Devices interface {
	At(ctx context.Context, block uint64) ([]chain.Registered, error)
}

// Stakes gives what stake owners of devices had after a block, in coins.
type Stakes interface {
	Stakes(ctx context.Context, block uint64, owners []common.Address) (map[common.Address]decimal.Decimal, error)
}

// A Replay has all that an epoch's score depends on.
type Replay struct {
	Inputs  epoch.Inputs
	Policy  *policy.Policy
	Devices []reward.Device
	Prior   *reward.Prior // what devices bring from the epoch before; nil when the policy remembers nothing

	mirror Mirror
}

// Load gathers what in names and checks it against the hashes in in.
func Load(ctx context.Context, in epoch.Inputs, mirror Mirror, devices Devices) (*Replay, error) {
	p, err := LoadPolicy(ctx, mirror, in.PolicyHash)
	if err != nil {
		return nil, fmt.Errorf("epoch %d: %w", in.Epoch, err)
	}
	r, err := load(ctx, in, p, mirror, devices)
	if err != nil {
		return nil, errors.Join(err, p.Close())
	}
	return r, nil
}

func load(ctx context.Context, in epoch.Inputs, p *policy.Policy, mirror Mirror, devices Devices) (*Replay, error) {
	registered, err := devices.At(ctx, in.RegistryBlock)
	if err != nil {
		return nil, err
	}
	r := &Replay{Inputs: in, Policy: p, mirror: mirror}
	for _, d := range registered {
		r.Devices = append(r.Devices, device(in, d))
	}
	if err := r.addFormer(ctx, registered, devices); err != nil {
		return nil, err
	}
	// Only then: to ask for a million owners takes minutes.
	if p.AsksStake() {
		if err := r.addStakes(ctx, devices); err != nil {
			return nil, err
		}
	}
	return r, r.loadPrior(ctx)
}

// loadPrior reads what devices bring from the epoch before. Without it nobody is paid on a guess.
func (r *Replay) loadPrior(ctx context.Context) error {
	if len(r.Policy.Memory()) == 0 || r.Inputs.Prior == 0 {
		return nil
	}
	before, err := r.mirror.Result(ctx, r.Inputs.Prior, r.Inputs.PriorHash)
	if err != nil {
		return fmt.Errorf("the policy remembers; fetch the result of epoch %d: %w", r.Inputs.Prior, err)
	}
	r.Prior = before.Prior()
	return nil
}

// Device returns a device as an epoch that p pays is scored with it; d is what the chain had of it at the registry block.
// Stakes may be nil for policies that do not name stake.
func Device(ctx context.Context, in epoch.Inputs, p *policy.Policy, d chain.Registered, stakes chain.StakeSource) (reward.Device, error) {
	out := device(in, d)
	if !p.AsksStake() {
		return out, nil
	}
	if stakes == nil {
		return out, fmt.Errorf("the policy pays by stake: %w", chain.ErrNoStakes)
	}
	owner := out.Known.Owner
	found, err := stakes.StakesAt(ctx, in.RegistryBlock, []common.Address{owner})
	if err != nil {
		return out, err
	}
	out.Known.Stake = chain.Coins(found[owner])
	return out, nil
}

func device(in epoch.Inputs, d chain.Registered) reward.Device {
	return reward.Device{Document: d.Document, Account: d.Account, Keys: d.Keys, Trust: d.Trust, Known: d.StandingAt(in.WindowEnd), Removed: d.Removed}
}

// addStakes gives each device its owner's stake as of the registry block, unless
// the devices came with it.
func (r *Replay) addStakes(ctx context.Context, devices Devices) error {
	source, ok := devices.(Stakes)
	if !ok {
		return nil
	}
	owners := make([]common.Address, len(r.Devices))
	for i, d := range r.Devices {
		owners[i] = d.Known.Owner
	}
	stakes, err := source.Stakes(ctx, r.Inputs.RegistryBlock, owners)
	if err != nil {
		return err
	}
	for i := range r.Devices {
		r.Devices[i].Known.Stake = stakes[r.Devices[i].Known.Owner]
	}
	return nil
}

// Close frees the policy's program, if it has one. Nothing may be scored by the replay any more.
func (r *Replay) Close() error {
	if r.Policy == nil {
		return nil
	}
	return r.Policy.Close()
}

// Entries yields the epoch's log entries, verified.
func (r *Replay) Entries(ctx context.Context) iter.Seq2[[]byte, error] {
	return r.mirror.Entries(ctx, r.Inputs.LogEnd, r.Inputs.LogRoot, r.Inputs.LogStart, r.Inputs.LogEnd)
}
