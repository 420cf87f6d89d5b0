package index

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
)

// keepEvent keeps an event of a device as it came, for DeviceAt and Changes.
func (b *batch) keepEvent(device common.Address, e chain.Event) {
	kind, raw := kindOf(e.What), []byte(nil)
	if b.err == nil {
		raw, b.err = json.Marshal(e.What)
	}
	b.exec(`INSERT INTO device_events (device, block, position, kind, event, tx, time) VALUES (?, ?, ?, ?, ?, ?, ?)`,
		device, e.Block, int64(e.LogIndex), kind, raw, e.Tx, 1000*e.Time)
}

// kindOf names the events that a device's history is made of.
func kindOf(what any) string { return fmt.Sprintf("%T", what)[len("chain."):] }

// eventOf is the inverse of kindOf and encoding.
func eventOf(kind string, raw []byte) (what any, err error) {
	decode := func(into any) error { return json.Unmarshal(raw, into) }
	switch kind {
	case "DeviceRegistered":
		var e chain.DeviceRegistered
		err = decode(&e)
		return e, err
	case "DocumentUpdated":
		var e chain.DocumentUpdated
		err = decode(&e)
		return e, err
	case "KeyRotated":
		var e chain.KeyRotated
		err = decode(&e)
		return e, err
	case "DeviceRemoved":
		var e chain.DeviceRemoved
		err = decode(&e)
		return e, err
	case "DeviceTransferred":
		var e chain.DeviceTransferred
		err = decode(&e)
		return e, err
	case "SerialAssigned":
		var e chain.SerialAssigned
		err = decode(&e)
		return e, err
	case "HardwareAttested":
		var e chain.HardwareAttested
		err = decode(&e)
		return e, err
	case "HardwareRevoked":
		var e chain.HardwareRevoked
		err = decode(&e)
		return e, err
	case "BondChanged":
		var e chain.BondChanged
		err = decode(&e)
		return e, err
	case "FindingFiled":
		var e chain.FindingFiled
		err = decode(&e)
		return e, err
	case "FindingStands":
		var e chain.FindingStands
		err = decode(&e)
		return e, err
	case "FindingDropped":
		var e chain.FindingDropped
		err = decode(&e)
		return e, err
	}
	return nil, fmt.Errorf("the index has an event %q, which this program does not know", kind)
}

// DeviceAt returns a device as it is scored in an epoch with that registry
// block, by the rules of chain.History.
func (x *Index) DeviceAt(ctx context.Context, device common.Address, block uint64) (chain.Registered, error) {
	return x.deviceOf(ctx, device, block, (*chain.History).At)
}

// FormerAt is DeviceAt for a device that was registered before, and is no more.
func (x *Index) FormerAt(ctx context.Context, device common.Address, block uint64) (chain.Registered, error) {
	return x.deviceOf(ctx, device, block, (*chain.History).Former)
}

func (x *Index) deviceOf(ctx context.Context, device common.Address, block uint64, of func(*chain.History, uint64) (chain.Registered, bool)) (chain.Registered, error) {
	var history *chain.History
	err := x.rows(ctx, func(s scanner) error {
		var place chain.Place
		var kind string
		var raw []byte
		if err := s.Scan(&place.Block, &place.Time, &kind, &raw); err != nil {
			return err
		}
		what, err := eventOf(kind, raw)
		if first, ok := what.(chain.DeviceRegistered); ok && history == nil {
			history = chain.NewHistory(place, first)
		}
		if err == nil && history != nil {
			_ = history.Happened(chain.Event{Place: place, What: what}) // a document that cannot be used counts for nothing
		}
		return err
	}, `SELECT block, time/1000, kind, event FROM device_events WHERE device = ? AND block <= ? ORDER BY block, position`, device, clamp(block))
	if err != nil {
		return chain.Registered{}, err
	}
	if history != nil {
		if d, ok := of(history, block); ok {
			return d, nil
		}
	}
	return chain.Registered{}, ErrNotFound
}

// A Change is one thing that happened to a device's identity.
type Change struct {
	Block uint64
	Tx    common.Hash
	Time  uint64 // milliseconds
	What  any    // an event of client/chain that names a device
}

// Changes returns up to limit changes of a device, newest first.
func (x *Index) Changes(ctx context.Context, device common.Address, limit int) ([]Change, error) {
	return collect(ctx, x, func(r scanner) (Change, error) {
		var c Change
		var kind string
		var raw []byte
		err := r.Scan(&c.Block, &c.Tx, &c.Time, &kind, &raw)
		if err == nil {
			c.What, err = eventOf(kind, raw)
		}
		return c, err
	}, `SELECT block, tx, time, kind, event FROM device_events WHERE device = ? ORDER BY block DESC, position DESC LIMIT ?`, device, limit)
}

// Hardware returns what a verifier found of a device's hardware, as far as it
// counts in a block; the zero value when nothing does. A verdict is about one
// key, so a rotation voids it.
func (x *Index) Hardware(ctx context.Context, device common.Address, block uint64) (chain.Hardware, error) {
	found, err := collect(ctx, x, func(r scanner) (h chain.Hardware, err error) {
		err = r.Scan(&h.Kind, &h.ResultHash, &h.Verifier, &h.At, &h.Until)
		return h, err
	}, `SELECT v.kind, v.result_hash, v.verifier, v.block, v.until FROM verdicts v JOIN devices d ON d.address = v.device
		WHERE v.device = ? AND v.signer = d.signer AND v.kind <> '' AND v.until >= ?`, device, clamp(block))
	if err != nil || len(found) == 0 {
		return chain.Hardware{}, err
	}
	return found[0], nil
}
