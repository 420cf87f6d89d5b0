package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/fieldtree"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/session"
)

// Errors of session keys.
var (
	ErrNoSession = errors.New("the device has no session key")
	ErrKeysRoot  = errors.New("the project's session keys never had this root")
)

// A SessionChange is what happened to a project's session keys: a slot has a key, or none any more, or all of them have a root.
type SessionChange struct {
	Block  uint64
	Slot   uint32
	Device common.Address
	Key    *compute.Key // nil when the slot has none any more
	Serial uint64
	Root   *common.Hash // set alone
}

// SessionDomain is what delegations of this chain are signed for.
func (c *Client) SessionDomain() session.Domain {
	return session.Domain{ChainID: c.chainID, Contract: predeploys.SessionKeys}
}

// SessionChanges returns what happened to a project's session keys in blocks, both inclusive, in order.
func (c *Client) SessionChanges(ctx context.Context, p epoch.Project, from, to uint64) ([]SessionChange, error) {
	keys, err := bindings.NewSessionKeys(predeploys.SessionKeys, c.eth)
	if err != nil {
		return nil, err
	}
	contract, err := bindings.SessionKeysMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	kinds := []common.Hash{contract.Events["KeySet"].ID, contract.Events["KeyEnded"].ID, contract.Events["RootChanged"].ID}
	var changes []SessionChange
	for start := from; start <= to; start += maxEventBlocks {
		end := min(to, start+maxEventBlocks-1)
		logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(start), ToBlock: new(big.Int).SetUint64(end),
			Addresses: []common.Address{predeploys.SessionKeys}, Topics: [][]common.Hash{kinds, {common.BigToHash(id(p))}},
		})
		if err != nil {
			return nil, fmt.Errorf("read the session keys of blocks %d to %d: %w", start, end, err)
		}
		for _, l := range logs {
			change, err := sessionChange(keys, kinds, l)
			if err != nil {
				return nil, fmt.Errorf("event %d of block %d: %w", l.Index, l.BlockNumber, err)
			}
			changes = append(changes, change)
		}
	}
	return changes, nil
}

func sessionChange(keys *bindings.SessionKeys, kinds []common.Hash, l types.Log) (SessionChange, error) {
	switch l.Topics[0] {
	case kinds[0]:
		e, err := keys.ParseKeySet(l)
		if err != nil {
			return SessionChange{}, err
		}
		key := sessionKey(e.Device, e.X, e.Y, e.Until)
		return SessionChange{Block: l.BlockNumber, Slot: e.Slot, Device: e.Device, Key: &key, Serial: e.Serial}, nil
	case kinds[1]:
		e, err := keys.ParseKeyEnded(l)
		if err != nil {
			return SessionChange{}, err
		}
		return SessionChange{Block: l.BlockNumber, Slot: e.Slot, Device: e.Device}, nil
	default:
		e, err := keys.ParseRootChanged(l)
		if err != nil {
			return SessionChange{}, err
		}
		return SessionChange{Block: l.BlockNumber, Root: (*common.Hash)(&e.Root)}, nil
	}
}

func sessionKey(device common.Address, x, y *big.Int, until uint64) compute.Key {
	k := compute.Key{Device: device, Until: until}
	k.AX.SetBigInt(x)
	k.AY.SetBigInt(y)
	return k
}

// A SessionSet is a project's session keys at one root, and the tree of them.
type SessionSet struct {
	Keys map[uint32]compute.Key // by slot; slots without a key are missing
	Tree *fieldtree.Sparse
}

// NewSessionSet returns the set without keys.
func NewSessionSet() *SessionSet {
	return &SessionSet{Keys: map[uint32]compute.Key{}, Tree: fieldtree.NewSparse(compute.KeysDepth)}
}

// Happened takes in a change; changes come in their order. It fails when what it amounts to does not have the root that is named.
func (s *SessionSet) Happened(change SessionChange) error {
	switch {
	case change.Root != nil:
		if root := s.Tree.Root(); root.Bytes() != *change.Root {
			return fmt.Errorf("the events of block %d come to the root %x, the contract says %s: %w", change.Block, root.Bytes(), change.Root, ErrKeysRoot)
		}
		return nil
	case change.Key == nil:
		delete(s.Keys, change.Slot)
		return s.Tree.Set(uint64(change.Slot), fr.Element{})
	}
	s.Keys[change.Slot] = *change.Key
	return s.Tree.Set(uint64(change.Slot), change.Key.Leaf())
}

// SessionKeysAt returns a project's session keys as they were at a root, from the chain's events. It fails with ErrKeysRoot when they
// never had it. The zero hash is the root of a project without keys.
func (c *Client) SessionKeysAt(ctx context.Context, p epoch.Project, root common.Hash) (*SessionSet, error) {
	set := NewSessionSet()
	if root == (common.Hash{}) {
		return set, nil
	}
	head, err := c.Head(ctx)
	if err != nil {
		return nil, err
	}
	changes, err := c.SessionChanges(ctx, p, 0, head)
	if err != nil {
		return nil, err
	}
	for _, change := range changes {
		if err := set.Happened(change); err != nil {
			return nil, err
		}
		if change.Root != nil && *change.Root == root {
			return set, nil
		}
	}
	return nil, fmt.Errorf("project %d, root %s: %w", p, root, ErrKeysRoot)
}

// A Session is a device's slot as the chain has it now.
type Session struct {
	Slot   uint32
	Key    compute.Key // of coordinates zero when the slot has none
	Serial uint64
}

// Live reports whether the slot has a key.
func (s Session) Live() bool { return !s.Key.AX.IsZero() }

// Session returns a device's slot in its project. It fails with ErrNoSession when it has none.
func (c *Client) Session(ctx context.Context, p epoch.Project, device did.ID) (Session, error) {
	keys, err := bindings.NewSessionKeys(predeploys.SessionKeys, c.eth)
	if err != nil {
		return Session{}, err
	}
	slot, err := keys.SlotOf(at(ctx), device.Address())
	if err != nil {
		return Session{}, fmt.Errorf("look up the session key of %s: %w", device, decodeRevert(err))
	}
	if !slot.Issued {
		return Session{}, fmt.Errorf("%s: %w", device, ErrNoSession)
	}
	k, err := keys.KeyAt(at(ctx), id(p), slot.Slot)
	if err != nil {
		return Session{}, fmt.Errorf("look up slot %d: %w", slot.Slot, decodeRevert(err))
	}
	if k.Device != device.Address() {
		return Session{}, fmt.Errorf("%s in project %d: %w", device, p, ErrNoSession)
	}
	return Session{slot.Slot, sessionKey(k.Device, k.X, k.Y, k.Until.Uint64()), k.Serial.Uint64()}, nil
}

// KeysRoot returns the root of a project's session keys, zero when it has none.
func (c *Client) KeysRoot(ctx context.Context, p epoch.Project) (common.Hash, error) {
	return c.wordOf(ctx, predeploys.SessionKeys, bindings.SessionKeysMetaData, "root", id(p))
}

// FieldRoot returns the root of the Poseidon2 tree that was published for a log's size, zero when none was.
func (c *Client) FieldRoot(ctx context.Context, p epoch.Project, size uint64) (common.Hash, error) {
	return c.wordOf(ctx, predeploys.DataLog, bindings.DataLogMetaData, "fieldRoot", id(p), size)
}

func (c *Client) wordOf(ctx context.Context, to common.Address, contract *bind.MetaData, method string, arguments ...any) (common.Hash, error) {
	out, err := c.eth.CallContract(ctx, ethereum.CallMsg{To: &to, Data: call(to, contract, method, arguments...).Data}, nil)
	if err != nil {
		return common.Hash{}, fmt.Errorf("ask for the %s: %w", method, decodeRevert(err))
	}
	if len(out) != common.HashLength {
		return common.Hash{}, fmt.Errorf("ask for the %s: an answer of %d bytes: does this chain have the contract?", method, len(out))
	}
	return common.Hash(out), nil
}

// A Delegation is a device's word for a session key, with its signature as the contract takes it (identity.Permit).
type Delegation struct {
	session.Delegation
	Permit []byte
}

const (
	// delegateBatch is how many delegations go in a transaction: new ones take about 210,000 gas each, and a transaction has at most
	// 2²⁴ (EIP-7825).
	delegateBatch = 64
	delegateGas   = 16_000_000
	// delegateAhead is how many transactions are sent before the first is waited for: what fits in a block.
	delegateAhead = 8
)

// DelegateSessions brings devices' delegations of one project to the chain, and returns when all are final.
func (w *Writer) DelegateSessions(ctx context.Context, list []Delegation, progress func(done, total int)) error {
	var calls []Call
	for from := 0; from < len(list); from += delegateBatch {
		to := min(from+delegateBatch, len(list))
		var ds []bindings.SessionKeysDelegation
		var ps []bindings.SessionKeysProof
		for _, d := range list[from:to] {
			if err := d.Key.Check(); err != nil {
				return fmt.Errorf("delegation of %s: %w", did.ID(d.Device), err)
			}
			eighth := d.Key.Eighth()
			ds = append(ds, bindings.SessionKeysDelegation{
				Project: new(big.Int).SetUint64(d.Project), Device: d.Device, X: d.Key.X.BigInt(new(big.Int)), Y: d.Key.Y.BigInt(new(big.Int)),
				Until: d.Until, Serial: d.Serial,
			})
			ps = append(ps, bindings.SessionKeysProof{Eighth: [2]*big.Int{eighth.X.BigInt(new(big.Int)), eighth.Y.BigInt(new(big.Int))}, Signature: d.Permit})
		}
		c := call(predeploys.SessionKeys, bindings.SessionKeysMetaData, "delegateMany", ds, ps)
		if len(list) > delegateBatch {
			c.Gas = delegateGas // those behind others cannot be estimated yet
		}
		if calls = append(calls, c); len(calls) < delegateAhead && to < len(list) {
			continue
		}
		if _, err := w.account.SendAll(ctx, nil, calls...); err != nil {
			return fmt.Errorf("delegate session keys: %w", err)
		}
		if calls = nil; progress != nil {
			progress(to, len(list))
		}
	}
	return nil
}

// RevokeSession ends a device's session key, as its owner.
func (w *Writer) RevokeSession(ctx context.Context, device did.ID) error {
	_, err := w.send(ctx, "revoke the session key", call(predeploys.SessionKeys, bindings.SessionKeysMetaData, "revoke", device.Address()))
	return err
}

// RevokeSessionSigned ends a device's session key by the device's own word.
func (w *Writer) RevokeSessionSigned(ctx context.Context, r session.Revocation, permit []byte) error {
	_, err := w.send(ctx, "revoke the session key", call(predeploys.SessionKeys, bindings.SessionKeysMetaData, "revokeSigned", r.Device, r.Serial, permit))
	return err
}

// A sessionSource tells of session keys' changes.
type sessionSource interface {
	Head(ctx context.Context) (uint64, error)
	SessionChanges(ctx context.Context, p epoch.Project, from, to uint64) ([]SessionChange, error)
}

// SessionKeys follows the session keys of one project. Safe for concurrent use.
type SessionKeys struct {
	project epoch.Project
	chain   sessionSource
	log     *slog.Logger

	mu   sync.RWMutex
	keys map[uint32]compute.Key // guarded by mu
	next uint64                 // first block not read; owned by Run

	ready chan struct{}
}

// NewSessionKeys returns the follower, which has read nothing before Run.
func NewSessionKeys(p epoch.Project, chain sessionSource, log *slog.Logger) *SessionKeys {
	return &SessionKeys{project: p, chain: chain, log: log, keys: map[uint32]compute.Key{}, ready: make(chan struct{})}
}

// Key returns the key of a slot, as far as the chain was read: it may be a block behind.
func (s *SessionKeys) Key(slot uint32) (compute.Key, bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	k, ok := s.keys[slot]
	return k, ok
}

// Count returns how many slots have a key.
func (s *SessionKeys) Count() uint64 {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return uint64(len(s.keys))
}

// Ready is closed when Run has read the chain up to its head once.
func (s *SessionKeys) Ready() <-chan struct{} { return s.ready }

// Run follows the chain until ctx ends.
func (s *SessionKeys) Run(ctx context.Context) error {
	ticker := time.NewTicker(time.Second) // a block
	defer ticker.Stop()
	for first := true; ; {
		err := s.read(ctx)
		if err == nil && first {
			close(s.ready)
			first = false
		}
		if err != nil && ctx.Err() == nil {
			s.log.Warn("Session keys could not be read; trying again", "project", s.project, "error", err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
}

func (s *SessionKeys) read(ctx context.Context) error {
	head, err := s.chain.Head(ctx)
	if err != nil || head < s.next {
		return err
	}
	changes, err := s.chain.SessionChanges(ctx, s.project, s.next, head)
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, change := range changes {
		switch {
		case change.Root != nil:
		case change.Key == nil:
			delete(s.keys, change.Slot)
		default:
			s.keys[change.Slot] = *change.Key
		}
	}
	s.next = head + 1
	return nil
}
