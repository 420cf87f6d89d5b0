package snapshot

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/beacon"
	"github.com/ethereum/go-ethereum/consensus/ethash"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rlp"
)

// Blocks go to the database when so many are at hand, or so many bytes of them.
const (
	insertBlocks = 1024
	insertBytes  = 32 << 20
)

// A Target is the empty database that a snapshot is restored into.
type Target interface {
	ethdb.Database

	// JournalDir is where go-ethereum will look for its journal of recent states.
	JournalDir() string
}

// A Restorer builds a database from one snapshot, chunk by chunk. Until the last chunk is applied the database is of no use,
// and the owner removes it if that never happens. It is for one caller.
type Restorer struct {
	manifest *Manifest
	db       Target
	chain    *core.BlockChain
	reader   *chunkReader
	logger   *slog.Logger

	next     int // chunk to be applied next
	head     *types.Header
	blocks   types.Blocks // not inserted yet
	bytes    int          // of their records
	receipts []rlp.RawValue
	state    *stateBuilder
}

// Check says whether a snapshot is of the given chain and of the block that is trusted at its height.
func (m *Manifest) Check(genesis, trusted common.Hash) error {
	switch {
	case m.Genesis != genesis:
		return fmt.Errorf("%w: it is of the chain with genesis %v, this one has %v", ErrInvalid, m.Genesis, genesis)
	case m.AppHash != trusted:
		return fmt.Errorf("%w: it is of block %v, the chain's block %d is %v", ErrInvalid, m.AppHash, m.Height, trusted)
	}
	return nil
}

// NewRestorer starts to build the database of the chain with the given genesis in db, which MUST be new. The manifest MUST
// have been checked: the hash of the block at its height is what all else is checked against.
func NewRestorer(m *Manifest, genesis *core.Genesis, db Target, logger *slog.Logger) (*Restorer, error) {
	reader, err := newChunkReader()
	if err != nil {
		return nil, err
	}
	cfg := core.DefaultConfig().WithStateScheme(rawdb.PathScheme)
	cfg.TrieJournalDirectory = db.JournalDir()
	cfg.TrienodeHistory = -1 // none
	cfg.TrieCleanLimit, cfg.TrieDirtyLimit, cfg.SnapshotLimit = 16, 16, 16
	chain, err := core.NewBlockChain(db, genesis, beacon.New(ethash.NewFaker()), cfg)
	if err != nil {
		return nil, fmt.Errorf("start database: %w", err)
	}
	r := &Restorer{manifest: m, db: db, chain: chain, reader: reader, logger: logger, head: chain.Genesis().Header()}
	if err := r.clear(); err != nil {
		return nil, errors.Join(err, r.Close())
	}
	return r, nil
}

// clear takes away the state of the genesis: what of it is no longer in the state would otherwise stay readable. This is how
// go-ethereum's own state sync starts, too.
func (r *Restorer) clear() error {
	if err := r.chain.SnapSyncStart(); err != nil {
		return fmt.Errorf("start restoring: %w", err)
	}
	for _, prefix := range [][]byte{
		rawdb.SnapshotAccountPrefix, rawdb.SnapshotStoragePrefix, rawdb.TrieNodeAccountPrefix, rawdb.TrieNodeStoragePrefix,
	} {
		if err := r.db.DeleteRange(prefix, []byte{prefix[0] + 1}); err != nil {
			return fmt.Errorf("clear genesis state: %w", err)
		}
	}
	return nil
}

// Next returns the index of the chunk that Apply expects.
func (r *Restorer) Next() int { return r.next }

// Apply takes the next chunk. After an error that is ErrChunk the right chunk may still be applied; after any other the
// Restorer is of no more use. With the last chunk the database is complete and checked.
func (r *Restorer) Apply(chunk []byte) (done bool, err error) {
	m := r.manifest
	if r.next >= len(m.Chunks) {
		return true, fmt.Errorf("%w: all %d chunks have been applied", ErrChunk, len(m.Chunks))
	}
	if hash := common.Hash(sha256.Sum256(chunk)); len(chunk) > MaxChunkBytes || hash != m.Chunks[r.next] {
		return false, fmt.Errorf("%w: chunk %d has SHA-256 %x and %d bytes, the manifest says %x", ErrChunk, r.next, hash, len(chunk), m.Chunks[r.next])
	}
	if err := r.reader.add(chunk, m.lastOfSection(r.next)); err != nil {
		return false, fmt.Errorf("chunk %d: %w", r.next, err)
	}
	use := r.addBlock
	if r.next >= m.BlockChunks {
		use = r.state.add
	}
	if err := r.reader.each(use); err != nil {
		return false, fmt.Errorf("chunk %d: %w", r.next, err)
	}
	r.next++
	switch r.next {
	case m.BlockChunks:
		err = r.endBlocks()
	case len(m.Chunks):
		err = r.endState()
	}
	return err == nil && r.next == len(m.Chunks), err
}

func (r *Restorer) addBlock(kind byte, record []byte) error {
	if kind != kindBlock {
		return fmt.Errorf("%w: record of kind %d among the blocks", ErrInvalid, kind)
	}
	b, err := parseBlock(record, r.head)
	if err != nil {
		return err
	}
	r.head = b.header
	r.blocks, r.receipts = append(r.blocks, b.block), append(r.receipts, b.receipts)
	if r.bytes += len(record); len(r.blocks) < insertBlocks && r.bytes < insertBytes {
		return nil
	}
	return r.insert()
}

// insert writes the blocks at hand: old ones into the files where go-ethereum keeps those, the others into the database.
func (r *Restorer) insert() error {
	if len(r.blocks) == 0 {
		return nil
	}
	ancient := uint64(0)
	if r.manifest.Height > params.FullImmutabilityThreshold {
		ancient = r.manifest.Height - params.FullImmutabilityThreshold
	}
	if _, err := r.chain.InsertReceiptChain(r.blocks, r.receipts, ancient); err != nil {
		return fmt.Errorf("%w: blocks %d to %d: %w", ErrInvalid, r.blocks[0].NumberU64(), r.head.Number, err)
	}
	r.blocks, r.receipts, r.bytes = nil, nil, 0
	return nil
}

func (r *Restorer) endBlocks() error {
	if err := r.reader.endSection(); err != nil {
		return err
	}
	if hash := r.head.Hash(); r.head.Number.Uint64() != r.manifest.Height || hash != r.manifest.AppHash {
		return fmt.Errorf("%w: its last block is %d, %v, and should be %d, %v", ErrInvalid, r.head.Number, hash, r.manifest.Height, r.manifest.AppHash)
	}
	if err := r.insert(); err != nil {
		return err
	}
	r.logger.Info("Blocks of the snapshot are checked", "height", r.manifest.Height)
	r.state = newStateBuilder(r.db)
	return nil
}

func (r *Restorer) endState() error {
	if err := r.reader.endSection(); err != nil {
		return err
	}
	if err := r.state.finish(r.head.Root); err != nil {
		return err
	}
	// The state is whole, flat entries and tries both, as after go-ethereum's own state sync; it need not build any of it.
	if err := r.chain.SnapSyncComplete(r.head.Hash(), true); err != nil {
		return fmt.Errorf("adopt state: %w", err)
	}
	rawdb.WriteLastPivotNumber(r.db, r.manifest.Height)
	rawdb.WriteFinalizedBlockHash(r.db, r.head.Hash())
	if err := errors.Join(r.db.SyncAncient(), r.db.SyncKeyValue()); err != nil {
		return fmt.Errorf("write state: %w", err)
	}
	r.logger.Info("State of the snapshot is checked", "height", r.manifest.Height, "root", r.head.Root)
	return nil
}

// Close ends the use of the database, which remains its owner's to close.
func (r *Restorer) Close() error {
	r.chain.Stop()
	r.reader.decoder.Close()
	return nil
}
