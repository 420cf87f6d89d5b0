package index

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
)

// deviceEvent keeps an event of a device as it came, for DeviceAt.
func (b *batch) deviceEvent(device common.Address, e chain.Event) {
	kind, raw := kindOf(e.What), []byte(nil)
	if b.err == nil {
		raw, b.err = json.Marshal(e.What)
	}
	b.exec(`INSERT INTO device_events (device, block, position, kind, event) VALUES (?, ?, ?, ?, ?)`, device, e.Block, int64(e.LogIndex), kind, raw)
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
	case "HardwareAttested":
		var e chain.HardwareAttested
		err = decode(&e)
		return e, err
	case "HardwareRevoked":
		var e chain.HardwareRevoked
		err = decode(&e)
		return e, err
	}
	return nil, fmt.Errorf("the index has an event %q, which this program does not know", kind)
}

// DeviceAt returns a device as it is scored in an epoch with that registry
// block, by the rules of chain.History.
func (x *Index) DeviceAt(ctx context.Context, device common.Address, block uint64) (chain.Registered, error) {
	var history *chain.History
	err := x.rows(ctx, func(s scanner) error {
		var at uint64
		var kind string
		var raw []byte
		if err := s.Scan(&at, &kind, &raw); err != nil {
			return err
		}
		what, err := eventOf(kind, raw)
		if first, ok := what.(chain.DeviceRegistered); ok && history == nil {
			history = chain.NewHistory(at, first)
		}
		if err == nil && history != nil {
			_ = history.Happened(chain.Event{Place: chain.Place{Block: at}, What: what}) // a document that cannot be used counts for nothing
		}
		return err
	}, `SELECT block, kind, event FROM device_events WHERE device = ? AND block <= ? ORDER BY block, position`, device, clamp(block))
	if err != nil {
		return chain.Registered{}, err
	}
	if history != nil {
		if d, ok := history.At(block); ok {
			return d, nil
		}
	}
	return chain.Registered{}, ErrNotFound
}
