package snapshot

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/ethereum/go-ethereum/triedb/pathdb"
)

// ErrIncomplete reports a node whose flat state, which snapshots are read from, is still being built, as it is for some time
// after the first start.
var ErrIncomplete = errors.New("the flat state is still being built; try again later")

// A State hands out all accounts in the order of the hashes of their addresses, and the slots of each in the order of the
// hashes of their keys. What it returns is valid until the next call.
type State interface {
	// Account returns the next account in go-ethereum's slim encoding, io.EOF after the last.
	Account() (hash common.Hash, slim []byte, err error)

	// Slot returns the next slot of the account returned last, its value as RLP, io.EOF after the last.
	Slot() (hash common.Hash, value []byte, err error)

	Close()
}

// A Source is what a snapshot is made from: the blocks up to Head, and the state after it.
type Source struct {
	DB    ethdb.Database
	Head  *types.Header
	State State
}

// Capture holds on to the state that is on disk now, which MUST be that of head, while the database goes on changing. Nobody
// else may write state to the database during the call.
func Capture(db ethdb.Database, head *types.Header) (*Source, error) {
	if !flatStateComplete(db) {
		return nil, ErrIncomplete
	}
	if root := rawdb.ReadSnapshotRoot(db); root != head.Root {
		return nil, fmt.Errorf("state on disk is %v, block %d has %v", root, head.Number, head.Root)
	}
	return &Source{DB: db, Head: head, State: &captured{
		accounts: rawdb.NewKeyLengthIterator(db.NewIterator(rawdb.SnapshotAccountPrefix, nil), 1+32),
		slots:    rawdb.NewKeyLengthIterator(db.NewIterator(rawdb.SnapshotStoragePrefix, nil), 1+32+32),
	}}, nil
}

// flatStateComplete reads go-ethereum's note of how far it has come.
func flatStateComplete(db ethdb.KeyValueReader) bool {
	var progress struct {
		Wiping, Done bool
		Marker       []byte
		Accounts     uint64
		Slots        uint64
		Storage      uint64
	}
	blob := rawdb.ReadSnapshotGenerator(db)
	return len(blob) > 0 && rlp.DecodeBytes(blob, &progress) == nil && progress.Done
}

// captured reads two iterators, which see the database as it was when they were opened, side by side.
type captured struct {
	accounts, slots ethdb.Iterator
	account         common.Hash
	ahead           bool // slots stands on an entry that was not taken
}

func (c *captured) Account() (common.Hash, []byte, error) {
	if !c.accounts.Next() {
		return common.Hash{}, nil, end(c.accounts)
	}
	c.account = common.Hash(c.accounts.Key()[1:])
	return c.account, c.accounts.Value(), nil
}

func (c *captured) Slot() (common.Hash, []byte, error) {
	for c.ahead || c.slots.Next() {
		key := c.slots.Key()
		switch order := bytes.Compare(key[1:33], c.account[:]); {
		case order > 0:
			c.ahead = true
			return common.Hash{}, nil, io.EOF
		case order == 0:
			c.ahead = false
			return common.Hash(key[33:]), c.slots.Value(), nil
		}
		c.ahead = false
	}
	return common.Hash{}, nil, end(c.slots)
}

func (c *captured) Close() {
	c.accounts.Release()
	c.slots.Release()
}

func end(it interface{ Error() error }) error {
	if err := it.Error(); err != nil {
		return fmt.Errorf("read state: %w", err)
	}
	return io.EOF
}

// Open reads the state with the given root through go-ethereum's own view of it. The state must not be flushed away while it
// is read, so this is for databases that no running node uses.
func Open(db *triedb.Database, root common.Hash) (State, error) {
	accounts, err := db.AccountIterator(root, common.Hash{})
	if err != nil {
		return nil, fmt.Errorf("open state %v: %w", root, err)
	}
	return &layered{db: db, root: root, accounts: accounts}, nil
}

type layered struct {
	db       *triedb.Database
	root     common.Hash
	accounts pathdb.AccountIterator
	slots    pathdb.StorageIterator
}

func (l *layered) Account() (common.Hash, []byte, error) {
	l.closeSlots()
	if !l.accounts.Next() {
		return common.Hash{}, nil, end(l.accounts)
	}
	return l.accounts.Hash(), l.accounts.Account(), nil
}

func (l *layered) Slot() (common.Hash, []byte, error) {
	if l.slots == nil {
		var err error
		if l.slots, err = l.db.StorageIterator(l.root, l.accounts.Hash(), common.Hash{}); err != nil {
			return common.Hash{}, nil, fmt.Errorf("open storage of account %v: %w", l.accounts.Hash(), err)
		}
	}
	if !l.slots.Next() {
		return common.Hash{}, nil, end(l.slots)
	}
	return l.slots.Hash(), l.slots.Slot(), nil
}

func (l *layered) closeSlots() {
	if l.slots != nil {
		l.slots.Release()
		l.slots = nil
	}
}

func (l *layered) Close() {
	l.closeSlots()
	l.accounts.Release()
}
