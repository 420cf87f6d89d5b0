package devnet

import (
	"context"
	"time"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/devnet/fleet"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/session"
)

// sessionYears is how long the fleet's session keys are good: its time runs faster than the wall clock.
const sessionYears = 20

// openSessions has the fleet delegate its session keys, those that the chain does not have yet, and sign by them from then on. It does
// nothing without Config.SessionKeys, and for a project that has not the fleet.
func openSessions(ctx context.Context, cfg Config, client *chain.Client, p epoch.Project, f *fleet.Fleet) error {
	if !cfg.SessionKeys {
		return nil
	}
	slots, err := sessionSlots(ctx, client, p)
	if err != nil {
		return err
	}
	missing, err := delegations(client, p, f, slots)
	if err != nil {
		return err
	}
	if len(missing) > 0 {
		operator, err := cfg.Home.Account(app.OperatorKey)
		if err != nil {
			return err
		}
		w := client.Writer(client.NewAccount(operator))
		if err := w.DelegateSessions(ctx, missing, func(done, total int) { cfg.Progress("delegating session keys", done, total) }); err != nil {
			return err
		}
		if slots, err = sessionSlots(ctx, client, p); err != nil {
			return err
		}
	}
	return f.UseSessions(uint64(p), slots)
}

// sessionSlots returns the slots of devices that have a session key now.
func sessionSlots(ctx context.Context, client *chain.Client, p epoch.Project) (map[did.ID]uint32, error) {
	root, err := client.KeysRoot(ctx, p)
	if err != nil {
		return nil, err
	}
	set, err := client.SessionKeysAt(ctx, p, root)
	if err != nil {
		return nil, err
	}
	slots := map[did.ID]uint32{}
	for slot, key := range set.Keys {
		slots[did.ID(key.Device)] = slot
	}
	return slots, nil
}

// delegations signs for the devices that are in no slot.
func delegations(client *chain.Client, p epoch.Project, f *fleet.Fleet, slots map[did.ID]uint32) ([]chain.Delegation, error) {
	now := time.Now()
	var list []chain.Delegation
	for i := range f.Len() {
		root, err := f.Key(i)
		if err != nil {
			return nil, err
		}
		if _, ok := slots[did.ID(root.Public().Address())]; ok {
			continue
		}
		key, err := f.SessionKey(i)
		if err != nil {
			return nil, err
		}
		d := session.Delegation{
			Project: uint64(p), Device: root.Public().Address(), Key: key.Public(),
			Until: uint64(now.AddDate(sessionYears, 0, 0).UnixMilli()), Serial: uint64(now.UnixMilli()),
		}
		permit, err := device.Delegate(root, d, client.SessionDomain())
		if err != nil {
			return nil, err
		}
		list = append(list, chain.Delegation{Delegation: d, Permit: permit})
	}
	return list, nil
}
