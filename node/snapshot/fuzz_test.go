package snapshot

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
)

// FuzzParseManifest: what is accepted has one encoding, and keeps the promises that readers rely on.
func FuzzParseManifest(f *testing.F) {
	good := &Manifest{Height: 5, Genesis: common.Hash{1}, AppHash: common.Hash{2}, BlockChunks: 1, Chunks: []common.Hash{{3}, {4}}}
	f.Add(good.Bytes())
	f.Add(good.Bytes()[:90])
	f.Add([]byte{2})
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := ParseManifest(b)
		if err != nil {
			return
		}
		if !bytes.Equal(m.Bytes(), b) {
			t.Errorf("%x is encoded again as %x", b, m.Bytes())
		}
		if m.Height == 0 || m.BlockChunks < 1 || m.BlockChunks >= len(m.Chunks) || len(m.Chunks) > MaxChunks {
			t.Errorf("accepted %+v", m)
		}
	})
}

// FuzzChunk: whatever a chunk holds, reading it ends in records within bounds or in an error.
func FuzzChunk(f *testing.F) {
	w, err := newChunkWriter(func(int, []byte) error { return nil })
	if err != nil {
		f.Fatal(err)
	}
	f.Add([]byte{kindSlot, 0, 0, 0, 1, 7}, true)
	f.Add([]byte{kindBlock, 0xff, 0xff, 0xff, 0xff}, true)
	f.Add([]byte("not compressed"), false)
	f.Fuzz(func(t *testing.T, b []byte, compress bool) {
		if compress {
			b = w.encoder.EncodeAll(b, nil)
		}
		r, err := newChunkReader()
		if err != nil {
			t.Fatal(err)
		}
		defer r.decoder.Close()
		if err := r.add(b, true); err != nil {
			return
		}
		whole, taken := len(r.buffer), 0
		err = r.each(func(_ byte, record []byte) error {
			taken += recordHeadBytes + len(record)
			return nil
		})
		if err == nil && taken+len(r.buffer) != whole {
			t.Errorf("%d of %d bytes are taken, and %d left", taken, whole, len(r.buffer))
		}
	})
}

// FuzzRecords: no sequence of records makes the builders panic, and none but the right one makes the empty state's root.
func FuzzRecords(f *testing.F) {
	account := append(make([]byte, 32), 0xc4, 0x80, 0x80, 0x80, 0x80)
	f.Add(byte(kindAccount), account, byte(kindCode), []byte{1})
	f.Add(byte(kindBlock), []byte{0xc0}, byte(kindSlot), make([]byte, 40))
	genesis := &types.Header{Number: common.Big0}
	f.Fuzz(func(t *testing.T, kind1 byte, data1 []byte, kind2 byte, data2 []byte) {
		_, _ = parseBlock(data1, genesis)
		b := newStateBuilder(rawdb.NewMemoryDatabase())
		if b.add(kind1, data1) != nil || b.add(kind2, data2) != nil {
			return
		}
		if b.finish(types.EmptyRootHash) == nil {
			t.Errorf("records %d %x, %d %x make an empty state", kind1, data1, kind2, data2)
		}
	})
}
