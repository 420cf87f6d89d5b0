package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// ErrBehind reports a node that does not have a block yet.
var ErrBehind = errors.New("node is behind")

// A Registered device is one as the chain knew it at some block.
type Registered struct {
	Document document.Document
	Account  common.Address
	Keys     document.Keys // of its readings, by sequence number
	Trust    string        // the kind of hardware its key is in, as a verifier found; "" when none did
	// Standing has what does not hang on the time of a window: owner and bond.
	// StandingAt adds age and findings.
	Standing policy.Standing
	Since    uint64   // when it was registered, seconds since the Unix epoch
	Findings []uint64 // until when each finding of fraud counts that stood at the block, likewise
	Removed  bool     // only of what Former gives
}

// StandingAt returns what the chain knew of the device, as it counts in a
// window that ends at end, in milliseconds since the Unix epoch. A finding
// counts in windows that end before it expires.
func (r Registered) StandingAt(end uint64) policy.Standing {
	s := r.Standing
	if seconds := end / 1000; seconds > r.Since {
		s.AgeSeconds = int64(min(seconds-r.Since, math.MaxInt64))
	}
	for _, until := range r.Findings {
		if end/1000 < until {
			s.Findings++
		}
	}
	return s
}

// KeyFor returns the key that signs the device's reading with a sequence
// number; false when nobody can check it.
func (r Registered) KeyFor(sequence uint64) (sig.PublicKey, bool) { return r.Keys.For(sequence) }

// EventSource gives the chain's events in order.
type EventSource interface {
	Head(ctx context.Context) (uint64, error)
	Events(ctx context.Context, from, to uint64) ([]Event, error)
}

// A StakeSource tells what votes accounts had after a block.
type StakeSource interface {
	StakesAt(ctx context.Context, block uint64, owners []common.Address) (map[common.Address]units.Amount, error)
}

// ErrNoStakes reports a source that cannot tell what stake accounts had.
var ErrNoStakes = errors.New("the source of events does not know accounts' stake")

// A Registry follows the devices of one project. It holds about a kilobyte a
// device. Safe for concurrent use.
type Registry struct {
	project epoch.Project
	chain   EventSource
	log     *slog.Logger

	mu      sync.RWMutex
	devices map[did.ID]*History // guarded by mu
	next    uint64              // first block not read; guarded by mu

	reading sync.Mutex // serializes reads of the chain

	ready chan struct{} // closed by Run after its first read
}

// NewRegistry returns a registry that has read nothing yet.
func NewRegistry(p epoch.Project, chain EventSource, log *slog.Logger) *Registry {
	return &Registry{project: p, chain: chain, log: log, devices: make(map[did.ID]*History), ready: make(chan struct{})}
}

// Ready is closed when Run has read the chain up to its head once.
func (r *Registry) Ready() <-chan struct{} { return r.ready }

// Device returns a device as far as the registry has read.
func (r *Registry) Device(id did.ID) (Registered, bool) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	d, ok := r.devices[id]
	if !ok || r.next == 0 {
		return Registered{}, false
	}
	return d.At(r.next - 1)
}

// Key returns the key that signs a device's reading with a sequence number,
// as far as the registry has read. It is false for a device that is not
// registered, or not any more.
func (r *Registry) Key(id did.ID, sequence uint64) (sig.PublicKey, bool) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	d, ok := r.devices[id]
	if !ok {
		return sig.PublicKey{}, false
	}
	return d.key(sequence)
}

// At returns the project's devices as of a block, inclusive, by address; it
// reads the chain up to there first. A device that was removed by then, or
// whose document is not to be had, is not among them: nobody could check its
// readings.
func (r *Registry) At(ctx context.Context, block uint64) ([]Registered, error) {
	if err := r.readTo(ctx, block); err != nil {
		return nil, err
	}
	r.mu.RLock()
	defer r.mu.RUnlock()
	var devices []Registered
	for _, d := range r.devices {
		if device, ok := d.At(block); ok {
			devices = append(devices, device)
		}
	}
	slices.SortFunc(devices, func(a, b Registered) int { return a.Document.ID().Compare(b.Document.ID()) })
	return devices, nil
}

// Former returns those of some devices that At does not have as of a block, but that were the project's before, by address. A
// correction may still be owed to them, and the chain still knows their accounts.
func (r *Registry) Former(ctx context.Context, block uint64, devices []common.Address) ([]Registered, error) {
	if err := r.readTo(ctx, block); err != nil {
		return nil, err
	}
	r.mu.RLock()
	defer r.mu.RUnlock()
	var former []Registered
	for _, address := range devices {
		if d, ok := r.devices[did.ID(address)]; ok {
			if device, ok := d.Former(block); ok {
				former = append(former, device)
			}
		}
	}
	slices.SortFunc(former, func(a, b Registered) int { return a.Document.ID().Compare(b.Document.ID()) })
	return former, nil
}

// Run follows the chain until ctx ends.
func (r *Registry) Run(ctx context.Context) error {
	ticker := time.NewTicker(time.Second) // a block
	defer ticker.Stop()
	for first := true; ; {
		head, err := r.chain.Head(ctx)
		if err == nil {
			err = r.readTo(ctx, head)
		}
		if err == nil && first {
			close(r.ready)
			first = false
		}
		if err != nil && ctx.Err() == nil {
			r.log.Warn("Registry could not be read; trying again", "project", r.project, "error", err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
}

func (r *Registry) readTo(ctx context.Context, block uint64) error {
	r.reading.Lock()
	defer r.reading.Unlock()
	r.mu.RLock()
	from := r.next
	r.mu.RUnlock()
	if from > block {
		return nil
	}
	// A node has no events of blocks that it does not have, and says nothing.
	head, err := r.chain.Head(ctx)
	if err != nil {
		return fmt.Errorf("ask for the newest block: %w", err)
	}
	if head < block {
		return fmt.Errorf("read the device registry: %w: it has block %d, not yet %d", ErrBehind, head, block)
	}
	for ; from <= block; from += registryBlocks {
		to := min(block, from+registryBlocks-1)
		events, err := r.chain.Events(ctx, from, to)
		if err != nil {
			return fmt.Errorf("read the device registry: %w", err)
		}
		r.take(events, to+1)
	}
	return nil
}

// registryBlocks bounds the events that are in memory at once beside what they
// amount to.
const registryBlocks = 10_000

func (r *Registry) take(events []Event, next uint64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, event := range events {
		r.happened(event)
	}
	r.next = next
}

// Stakes returns the stake of owners of devices after a block, in coins: the
// votes that each had (veIOTX), by its own stake and by delegation.
func (r *Registry) Stakes(ctx context.Context, block uint64, owners []common.Address) (map[common.Address]decimal.Decimal, error) {
	source, ok := r.chain.(StakeSource)
	if !ok {
		return nil, ErrNoStakes
	}
	seen := make(map[common.Address]bool, len(owners))
	var distinct []common.Address
	for _, owner := range owners {
		if !seen[owner] {
			seen[owner] = true
			distinct = append(distinct, owner)
		}
	}
	stakes, err := source.StakesAt(ctx, block, distinct)
	if err != nil {
		return nil, err
	}
	out := make(map[common.Address]decimal.Decimal, len(stakes))
	for owner, stake := range stakes {
		out[owner] = Coins(stake)
	}
	return out, nil
}

// happened takes in one event; callers hold mu.
func (r *Registry) happened(event Event) {
	if e, ok := event.What.(DeviceRegistered); ok && e.Project == r.project {
		r.devices[did.ID(e.Device)] = NewHistory(event.Place, e)
	}
	p, device, ok := subject(event.What)
	if !ok || p != 0 && p != r.project {
		return
	}
	if d, ok := r.devices[did.ID(device)]; ok {
		if err := d.Happened(event); err != nil {
			r.log.Warn("Device document cannot be used", "device", did.ID(device), "error", err)
		}
	}
}

// subject returns the device that an event is about, and the project that the
// event names, 0 when it names none; false for an event of no device's history.
func subject(what any) (p epoch.Project, device common.Address, ok bool) {
	switch e := what.(type) {
	case DeviceRegistered:
		return e.Project, e.Device, true
	case DocumentUpdated:
		return e.Project, e.Device, true
	case KeyRotated:
		return e.Project, e.Device, true
	case DeviceRemoved:
		return e.Project, e.Device, true
	case HardwareAttested:
		return e.Project, e.Device, true
	case HardwareRevoked:
		return e.Project, e.Device, true
	case DeviceTransferred:
		return 0, e.Device, true
	case BondChanged:
		return 0, e.Device, true
	case FindingStands:
		return e.Project, e.Device, true
	}
	return 0, common.Address{}, false
}

// ErrRegistered reports a device that has an identity already.
var ErrRegistered = errors.New("device is registered already")

// Registered reports whether a device has an identity.
func (c *Client) Registered(ctx context.Context, device did.ID) (bool, error) {
	block, err := c.devices.RegisteredAt(at(ctx), device.Address())
	if err != nil {
		return false, fmt.Errorf("look up %s: %w", device, decodeRevert(err))
	}
	return block.Sign() > 0, nil
}

// ProjectOf returns the project of a device, 0 when it is not registered.
func (c *Client) ProjectOf(ctx context.Context, device did.ID) (epoch.Project, error) {
	p, err := c.devices.ProjectOf(at(ctx), device.Address())
	if err != nil {
		return 0, fmt.Errorf("look up the project of %s: %w", device, decodeRevert(err))
	}
	return project(p), nil
}

// AccountOf returns the account that a registered device earns into.
func (c *Client) AccountOf(ctx context.Context, device did.ID) (common.Address, error) {
	account, err := c.devices.AccountOf(at(ctx), device.Address())
	if err != nil {
		return common.Address{}, fmt.Errorf("look up the account of %s: %w", device, decodeRevert(err))
	}
	return account, nil
}
