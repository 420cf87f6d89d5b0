package execution

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/node"
)

// A Database is a directory of an execution client, open without the client.
type Database struct {
	ethdb.Database
	stack *node.Node
}

// OpenDatabase opens the databases in dir as a Client would, making them if there are none.
func OpenDatabase(dir string, cacheMB int) (*Database, error) {
	key, err := crypto.GenerateKey() // of no use, but else one would be written to a file
	if err != nil {
		return nil, err
	}
	cfg, err := Config{Dir: dir, HTTPAddress: Off, NodeKey: key}.withDefaults().stack()
	if err != nil {
		return nil, err
	}
	stack, err := node.New(cfg)
	if errors.Is(err, node.ErrDatadirUsed) {
		return nil, fmt.Errorf("database %s is %w", dir, ErrLocked)
	} else if err != nil {
		return nil, fmt.Errorf("open execution database: %w", err)
	}
	// The name is that under which go-ethereum keeps a chain.
	db, err := stack.OpenDatabaseWithOptions("chaindata", node.DatabaseOptions{Cache: cacheMB})
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open execution database: %w", err), stack.Close())
	}
	if version := rawdb.ReadDatabaseVersion(db); version == nil {
		rawdb.WriteDatabaseVersion(db, core.BlockChainVersion)
	}
	return &Database{Database: db, stack: stack}, nil
}

// Install moves the databases in one directory, which MUST be closed, to the place of those in another, which it removes.
func Install(from, to string) error {
	old := filepath.Join(to, instance)
	if err := os.RemoveAll(old); err != nil {
		return fmt.Errorf("remove old database: %w", err)
	}
	if err := os.MkdirAll(to, 0o700); err != nil {
		return fmt.Errorf("install database: %w", err)
	}
	if err := os.Rename(filepath.Join(from, instance), old); err != nil {
		return fmt.Errorf("install database: %w", err)
	}
	return os.RemoveAll(from)
}

// JournalDir is where the client keeps recent states from one start to the next.
func (d *Database) JournalDir() string { return d.stack.ResolvePath("triedb") }

// Close closes the databases.
func (d *Database) Close() error { return d.stack.Close() }
