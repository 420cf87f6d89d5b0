package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
)

// ErrNotRegistered reports a device that the chain did not have at a block.
var ErrNotRegistered = errors.New("device was not registered")

// DeviceAt returns one device of a project as of a block, inclusive, by the events that name it: what Registry.At has of it,
// without the others'.
func (c *Client) DeviceAt(ctx context.Context, p epoch.Project, device did.ID, block uint64) (Registered, error) {
	return c.deviceOf(ctx, p, device, block, (*History).At)
}

// FormerAt is DeviceAt for a device that was registered before, and is no more: what Registry.Former has of it.
func (c *Client) FormerAt(ctx context.Context, p epoch.Project, device did.ID, block uint64) (Registered, error) {
	return c.deviceOf(ctx, p, device, block, (*History).Former)
}

func (c *Client) deviceOf(ctx context.Context, p epoch.Project, device did.ID, block uint64, of func(*History, uint64) (Registered, bool)) (Registered, error) {
	first, err := c.devices.RegisteredAt(at(ctx), device.Address())
	if err != nil {
		return Registered{}, fmt.Errorf("look up %s: %w", device, decodeRevert(err))
	}
	if first.Sign() == 0 || !first.IsUint64() || first.Uint64() > block {
		return Registered{}, fmt.Errorf("%w: %s, at block %d", ErrNotRegistered, device, block)
	}
	var history *History
	for _, query := range deviceQueries(p, device) {
		err = c.filter(ctx, query, first.Uint64(), block, func(e Event) error {
			if registered, ok := e.What.(DeviceRegistered); ok && history == nil {
				history = NewHistory(e.Place, registered)
			}
			if history != nil {
				_ = history.Happened(e) // a document that cannot be used counts for nothing
			}
			return nil
		})
		if err != nil {
			return Registered{}, fmt.Errorf("read what happened to %s: %w", device, err)
		}
	}
	if history != nil {
		if d, ok := of(history, block); ok {
			return d, nil
		}
	}
	return Registered{}, fmt.Errorf("%w: %s, at block %d", ErrNotRegistered, device, block)
}

// deviceQueries ask for all that a device's history is made of, its registration first. What one question brings does not
// hang on what another does, so they come one after the other.
func deviceQueries(p epoch.Project, device did.ID) []ethereum.FilterQuery {
	project, subject := []common.Hash{common.BigToHash(id(p))}, []common.Hash{common.BytesToHash(device.Address().Bytes())}
	// An identity's token is the device's address as a number.
	transfer := []common.Hash{crypto.Keccak256Hash([]byte("Transfer(address,address,uint256)"))}
	return []ethereum.FilterQuery{
		{Addresses: []common.Address{predeploys.DeviceRegistry, predeploys.DeviceTrust}, Topics: [][]common.Hash{nil, project, subject}},
		{Addresses: []common.Address{predeploys.DeviceRegistry}, Topics: [][]common.Hash{transfer, nil, nil, subject}},
		{Addresses: []common.Address{predeploys.DeviceBonds}, Topics: [][]common.Hash{nil, subject}},
		{Addresses: []common.Address{predeploys.Findings}, Topics: [][]common.Hash{nil, nil, project, subject}},
	}
}

// EpochEvents yields what happened to an epoch from a block on: EpochPinned, EpochPosted, EpochSettled, EpochVoided, and Claimed.
func (c *Client) EpochEvents(ctx context.Context, p epoch.Project, n epoch.Number, from uint64, yield func(Event) error) error {
	head, err := c.Head(ctx)
	if err != nil {
		return fmt.Errorf("ask for the newest block: %w", err)
	}
	query := ethereum.FilterQuery{
		Addresses: []common.Address{predeploys.Settlement},
		Topics:    [][]common.Hash{nil, {common.BigToHash(id(p))}, {common.BigToHash(new(big.Int).SetUint64(uint64(n)))}},
	}
	if err := c.filter(ctx, query, from, head, yield); err != nil {
		return fmt.Errorf("read what happened to epoch %d: %w", n, err)
	}
	return nil
}

// filter asks for the events of a query in parts that a node answers.
func (c *Client) filter(ctx context.Context, query ethereum.FilterQuery, from, to uint64, yield func(Event) error) error {
	times := make(map[uint64]uint64)
	for ; from <= to; from += maxEventBlocks {
		query.FromBlock, query.ToBlock = new(big.Int).SetUint64(from), new(big.Int).SetUint64(min(to, from+maxEventBlocks-1))
		logs, err := c.eth.FilterLogs(ctx, query)
		if err != nil {
			return err
		}
		for _, l := range logs {
			what, err := c.decode(l)
			if err != nil || what == nil {
				if err != nil {
					return err
				}
				continue
			}
			seconds, err := c.blockTime(ctx, l, times)
			if err != nil {
				return err
			}
			if err := yield(Event{Place{l.BlockNumber, seconds, l.TxHash, l.Index}, what}); err != nil {
				return err
			}
		}
	}
	return nil
}
