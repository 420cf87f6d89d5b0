package snapshot

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
)

// A stateBuilder writes accounts, slots and code to a database together with the tries over them, which it computes. So a
// record that is not in the state cannot go unnoticed: the root comes out wrong.
type stateBuilder struct {
	db    ethdb.KeyValueStore
	batch ethdb.Batch

	accounts *trie.StackTrie
	codes    map[common.Hash]bool

	// The account that the records now are of.
	hash     common.Hash
	account  *types.StateAccount
	slots    *trie.StackTrie
	needCode bool
}

func newStateBuilder(db ethdb.KeyValueStore) *stateBuilder {
	b := &stateBuilder{db: db, batch: db.NewBatch(), codes: make(map[common.Hash]bool)}
	b.accounts = trie.NewStackTrie(func(path []byte, _ common.Hash, blob []byte) {
		rawdb.WriteAccountTrieNode(b.batch, path, blob)
	})
	return b
}

func (b *stateBuilder) add(kind byte, record []byte) error {
	var err error
	switch {
	case kind == kindAccount:
		err = b.addAccount(record)
	case kind == kindCode && b.needCode:
		err = b.addCode(record)
	case kind == kindSlot && b.account != nil && !b.needCode:
		err = b.addSlot(record)
	default:
		err = fmt.Errorf("record of kind %d comes out of turn", kind)
	}
	if err != nil {
		return fmt.Errorf("%w: account %v: %w", ErrInvalid, b.hash, err)
	}
	if b.batch.ValueSize() < ethdb.IdealBatchSize {
		return nil
	}
	return b.flush()
}

func (b *stateBuilder) flush() error {
	if err := b.batch.Write(); err != nil {
		return fmt.Errorf("write state: %w", err)
	}
	b.batch.Reset()
	return nil
}

func (b *stateBuilder) addAccount(record []byte) error {
	if err := b.endAccount(); err != nil {
		return err
	}
	if len(record) < 32 {
		return errors.New("record too short")
	}
	b.hash, b.account = common.Hash(record[:32]), new(types.StateAccount)
	if err := rlp.DecodeBytes(record[32:], b.account); err != nil {
		return err
	}
	if len(b.account.CodeHash) != 32 {
		return fmt.Errorf("code hash of %d bytes", len(b.account.CodeHash))
	}
	if err := b.accounts.Update(b.hash[:], record[32:]); err != nil {
		return err
	}
	rawdb.WriteAccountSnapshot(b.batch, b.hash, types.SlimAccountRLP(*b.account))
	code := common.Hash(b.account.CodeHash)
	b.needCode = code != types.EmptyCodeHash && !b.codes[code]
	owner := b.hash
	b.slots = trie.NewStackTrie(func(path []byte, _ common.Hash, blob []byte) {
		rawdb.WriteStorageTrieNode(b.batch, owner, path, blob)
	})
	return nil
}

func (b *stateBuilder) addCode(code []byte) error {
	want := common.Hash(b.account.CodeHash)
	if hash := crypto.Keccak256Hash(code); hash != want {
		return fmt.Errorf("code has hash %v, account says %v", hash, want)
	}
	rawdb.WriteCode(b.batch, want, code)
	b.codes[want], b.needCode = true, false
	return nil
}

func (b *stateBuilder) addSlot(record []byte) error {
	if len(record) <= 32 {
		return errors.New("slot record too short")
	}
	slot, value := common.Hash(record[:32]), record[32:]
	if err := b.slots.Update(slot[:], value); err != nil {
		return fmt.Errorf("slot %v: %w", slot, err)
	}
	rawdb.WriteStorageSnapshot(b.batch, b.hash, slot, value)
	return nil
}

// endAccount checks that all of the last account is there.
func (b *stateBuilder) endAccount() error {
	if b.account == nil {
		return nil
	}
	if b.needCode {
		return fmt.Errorf("code %x is missing", b.account.CodeHash)
	}
	if root := b.slots.Hash(); root != b.account.Root {
		return fmt.Errorf("storage has root %v, account says %v", root, b.account.Root)
	}
	return nil
}

// finish writes what is left, and checks that the state is the one with the given root.
func (b *stateBuilder) finish(want common.Hash) error {
	if err := b.endAccount(); err != nil {
		return fmt.Errorf("%w: account %v: %w", ErrInvalid, b.hash, err)
	}
	if root := b.accounts.Hash(); root != want {
		return fmt.Errorf("%w: state has root %v, the block says %v", ErrInvalid, root, want)
	}
	return b.flush()
}
