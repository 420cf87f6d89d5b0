package snapshot

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
)

// Write makes the snapshot of a source and hands its chunks to put, in order. The bytes depend on the chain alone (I8). It
// checks what it reads, so a node with a damaged database offers nothing rather than something wrong.
func Write(ctx context.Context, s *Source, put func(index int, chunk []byte) error) (*Manifest, error) {
	w, err := newChunkWriter(put)
	if err != nil {
		return nil, err
	}
	defer w.encoder.Close()
	m := &Manifest{Height: s.Head.Number.Uint64(), Genesis: rawdb.ReadCanonicalHash(s.DB, 0), AppHash: s.Head.Hash()}
	if err := writeBlocks(ctx, s, w); err != nil {
		return nil, err
	}
	m.BlockChunks = len(w.hashes)
	if err := writeState(ctx, s, w); err != nil {
		return nil, err
	}
	if m.Chunks = w.hashes; len(m.Chunks) > MaxChunks {
		return nil, fmt.Errorf("snapshot has %d chunks, at most %d", len(m.Chunks), MaxChunks)
	}
	return m, nil
}

func writeBlocks(ctx context.Context, s *Source, w *chunkWriter) error {
	parent := rawdb.ReadCanonicalHash(s.DB, 0)
	for n := uint64(1); n <= s.Head.Number.Uint64(); n++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		hash := rawdb.ReadCanonicalHash(s.DB, n)
		header := rawdb.ReadHeaderRLP(s.DB, hash, n)
		body := rawdb.ReadBodyRLP(s.DB, hash, n)
		receipts := rawdb.ReadReceiptsRLP(s.DB, hash, n)
		if len(header) == 0 || len(body) == 0 || len(receipts) == 0 {
			return fmt.Errorf("block %d is not whole in this node's database, and a snapshot holds all blocks", n)
		}
		parsed := new(types.Header)
		if err := rlp.DecodeBytes(header, parsed); err != nil {
			return fmt.Errorf("read block %d: %w", n, err)
		}
		if parsed.ParentHash != parent || parsed.Hash() != hash {
			return fmt.Errorf("block %d does not follow block %d in this node's database", n, n-1)
		}
		parent = hash
		record, err := rlp.EncodeToBytes([]rlp.RawValue{header, body, receipts})
		if err != nil {
			return fmt.Errorf("encode block %d: %w", n, err)
		}
		if err := w.record(kindBlock, record); err != nil {
			return fmt.Errorf("write block %d: %w", n, err)
		}
	}
	if parent != s.Head.Hash() {
		return fmt.Errorf("block %d is %v in this node's database, and the snapshot is of %v", s.Head.Number, parent, s.Head.Hash())
	}
	return w.endSection()
}

func writeState(ctx context.Context, s *Source, w *chunkWriter) error {
	accounts, codes := trie.NewStackTrie(nil), make(map[common.Hash]bool)
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		hash, slim, err := s.State.Account()
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return err
		}
		account, err := types.FullAccount(slim)
		if err != nil {
			return fmt.Errorf("read account %v: %w", hash, err)
		}
		full, err := rlp.EncodeToBytes(account)
		if err != nil {
			return fmt.Errorf("encode account %v: %w", hash, err)
		}
		if err := accounts.Update(hash[:], full); err != nil {
			return fmt.Errorf("read account %v: %w", hash, err)
		}
		if err := w.record(kindAccount, hash[:], full); err != nil {
			return err
		}
		if code := common.Hash(account.CodeHash); code != types.EmptyCodeHash && !codes[code] {
			codes[code] = true
			if err := writeCode(s, w, code); err != nil {
				return fmt.Errorf("account %v: %w", hash, err)
			}
		}
		if account.Root != types.EmptyRootHash {
			if err := writeSlots(ctx, s, w, account.Root); err != nil {
				return fmt.Errorf("account %v: %w", hash, err)
			}
		}
	}
	if root := accounts.Hash(); root != s.Head.Root {
		return fmt.Errorf("state read has root %v, block %d has %v", root, s.Head.Number, s.Head.Root)
	}
	return w.endSection()
}

func writeCode(s *Source, w *chunkWriter, hash common.Hash) error {
	code := rawdb.ReadCode(s.DB, hash)
	if len(code) == 0 {
		return fmt.Errorf("code %v is not in this node's database", hash)
	}
	return w.record(kindCode, code)
}

func writeSlots(ctx context.Context, s *Source, w *chunkWriter, want common.Hash) error {
	slots := trie.NewStackTrie(nil)
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		hash, value, err := s.State.Slot()
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return err
		}
		if err := slots.Update(hash[:], value); err != nil {
			return fmt.Errorf("read slot %v: %w", hash, err)
		}
		if err := w.record(kindSlot, hash[:], value); err != nil {
			return err
		}
	}
	if root := slots.Hash(); root != want {
		return fmt.Errorf("storage read has root %v, the account has %v", root, want)
	}
	return nil
}
