package chain

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/epoch"
)

// ErrNoKeysRoot reports a root that a project's session keys never had.
var ErrNoKeysRoot = errors.New("the project's session keys never had this root")

// A SessionKeyBook follows the session keys of projects by their events, and tells them at each root that they had. Safe for
// concurrent use.
type SessionKeyBook struct {
	client *Client

	mu       sync.Mutex
	projects map[epoch.Project]*keyHistory // guarded by mu
}

// A keyHistory is all that happened to a project's session keys up to a block.
type keyHistory struct {
	next    uint64 // first block that was not read
	changes []keyChange
	roots   map[common.Hash]int    // after how many changes the keys had a root first
	now     map[uint32]compute.Key // after all changes
	kept    map[uint32]compute.Key // as of root
	root    common.Hash            // of kept
}

// A keyChange sets a slot's key, or ends it.
type keyChange struct {
	slot uint32
	key  compute.Key
	ends bool
}

// NewSessionKeyBook returns a book over a client's chain.
func NewSessionKeyBook(c *Client) *SessionKeyBook {
	return &SessionKeyBook{client: c, projects: make(map[epoch.Project]*keyHistory)}
}

// SessionKeysAt returns a project's session keys by slot, as they were when their tree first had this root, or ErrNoKeysRoot. The map
// MUST NOT be changed.
func (b *SessionKeyBook) SessionKeysAt(ctx context.Context, p epoch.Project, root common.Hash) (map[uint32]compute.Key, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	h := b.projects[p]
	if h == nil {
		h = &keyHistory{roots: make(map[common.Hash]int), now: make(map[uint32]compute.Key)}
		b.projects[p] = h
	}
	if h.kept != nil && h.root == root {
		return h.kept, nil
	}
	if _, known := h.roots[root]; !known {
		if err := b.client.followKeys(ctx, p, h); err != nil {
			return nil, err
		}
	}
	count, known := h.roots[root]
	if !known {
		return nil, fmt.Errorf("%w: project %d, root %s, in %d changes up to block %d", ErrNoKeysRoot, p, root, len(h.changes), h.next-1)
	}
	h.kept, h.root = h.after(count), root
	return h.kept, nil
}

// after returns the keys after so many changes.
func (h *keyHistory) after(count int) map[uint32]compute.Key {
	if count == len(h.changes) {
		return maps.Clone(h.now)
	}
	keys := make(map[uint32]compute.Key)
	for _, c := range h.changes[:count] {
		c.apply(keys)
	}
	return keys
}

func (c keyChange) apply(keys map[uint32]compute.Key) {
	if c.ends {
		delete(keys, c.slot)
	} else {
		keys[c.slot] = c.key
	}
}

// followKeys reads a project's events up to the newest block.
func (c *Client) followKeys(ctx context.Context, p epoch.Project, h *keyHistory) error {
	head, err := c.Head(ctx)
	if err != nil {
		return err
	}
	keys := c.view(predeploys.SessionKeys, bindings.SessionKeysMetaData)
	query := ethereum.FilterQuery{Addresses: []common.Address{predeploys.SessionKeys}, Topics: [][]common.Hash{nil, {common.BigToHash(id(p))}}}
	for h.next <= head {
		end := min(head, h.next+maxEventBlocks-1)
		query.FromBlock, query.ToBlock = word256(h.next), word256(end)
		logs, err := c.eth.FilterLogs(ctx, query)
		if err != nil {
			return fmt.Errorf("read the session keys of project %d from block %d on: %w", p, h.next, err)
		}
		for _, l := range logs {
			if err := h.happened(keys, l); err != nil {
				return fmt.Errorf("event %d of block %d: %w", l.Index, l.BlockNumber, err)
			}
		}
		h.next = end + 1
	}
	return nil
}

func (h *keyHistory) happened(v view, l types.Log) error {
	if len(l.Topics) < 3 {
		return nil
	}
	var change keyChange
	switch event, err := v.abi.EventByID(l.Topics[0]); {
	case err != nil:
		return nil
	case event.Name == "RootChanged":
		if _, known := h.roots[l.Topics[2]]; !known {
			h.roots[l.Topics[2]] = len(h.changes)
		}
		return nil
	case event.Name == "KeySet" && len(l.Topics) == 4:
		values, err := event.Inputs.NonIndexed().Unpack(l.Data)
		if err != nil {
			return fmt.Errorf("decode %s: %w", event.Name, err)
		}
		change = keyChange{key: compute.Key{Device: common.BytesToAddress(l.Topics[2][:]), Until: values[2].(uint64)}}
		change.key.AX, change.key.AY = element(values[0].(*big.Int)), element(values[1].(*big.Int))
	case event.Name == "KeyEnded" && len(l.Topics) == 4:
		change.ends = true
	default:
		return nil
	}
	change.slot = uint32(l.Topics[3].Big().Uint64())
	h.changes = append(h.changes, change)
	change.apply(h.now)
	return nil
}

func element(n *big.Int) (e fr.Element) {
	e.SetBigInt(n)
	return e
}
