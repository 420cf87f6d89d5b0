package snapshot

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"maps"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/beacon"
	"github.com/ethereum/go-ethereum/consensus/ethash"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

var statePrefixes = [][]byte{
	rawdb.SnapshotAccountPrefix, rawdb.SnapshotStoragePrefix, rawdb.TrieNodeAccountPrefix, rawdb.TrieNodeStoragePrefix,
}

func TestRestoredDatabaseIsLikeTheSource(t *testing.T) {
	c := newChain(t, 500, 40, 0)
	m := write(t, c.source(t))
	db, err := m.restore(t, c)
	if err != nil {
		t.Fatal(err)
	}
	want, got := entries(t, c.db, statePrefixes...), entries(t, db, statePrefixes...)
	if !maps.Equal(got, want) {
		t.Errorf("restored state has %d entries, the source %d, and they differ", len(got), len(want))
	}
	if len(rawdb.ReadAccountSnapshot(db, crypto.Keccak256Hash(empty[:]))) > 0 {
		t.Error("an account that is gone can be read")
	}
	cfg := core.DefaultConfig().WithStateScheme(rawdb.PathScheme)
	cfg.TrienodeHistory = -1
	again, err := core.NewBlockChain(db, c.genesis, beacon.New(ethash.NewFaker()), cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Stop()
	if head := again.CurrentBlock(); head.Hash() != c.CurrentBlock().Hash() {
		t.Errorf("head is %d, %v, want %d", head.Number, head.Hash(), c.CurrentBlock().Number)
	}
	if _, err := again.State(); err != nil {
		t.Error(err)
	}
	if !again.TrieDB().SnapshotCompleted() {
		t.Error("flat state is built anew")
	}
	for n := uint64(0); n <= c.CurrentBlock().Number.Uint64(); n++ {
		x, y := c.GetBlockByNumber(n), again.GetBlockByNumber(n)
		if y == nil || x.Hash() != y.Hash() || len(x.Transactions()) != len(y.Transactions()) {
			t.Fatalf("block %d is %v, want %v", n, y, x)
		}
		receipts := types.EncodeBlockReceiptLists([]types.Receipts{c.GetReceiptsByHash(x.Hash()), again.GetReceiptsByHash(x.Hash())})
		if !bytes.Equal(receipts[0], receipts[1]) {
			t.Errorf("receipts of block %d differ", n)
		}
	}
}

// TestRestoredChainGoesOn executes further blocks on a restored database.
func TestRestoredChainGoesOn(t *testing.T) {
	c := newChain(t, 50, 10, 0)
	db, err := write(t, c.source(t)).restore(t, c)
	if err != nil {
		t.Fatal(err)
	}
	engine := beacon.New(ethash.NewFaker())
	cfg := core.DefaultConfig().WithStateScheme(rawdb.PathScheme)
	cfg.TrienodeHistory = -1
	again, err := core.NewBlockChain(db, c.genesis, engine, cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Stop()
	head := c.GetBlockByHash(c.CurrentBlock().Hash())
	_, blocks, _ := core.GenerateChainWithGenesis(c.genesis, engine, 12, func(i int, g *core.BlockGen) {
		g.SetParentBeaconRoot(common.Hash{byte(i)})
		c.fill(t, i, g, 10, 0)
	})
	if blocks[11].Hash() != head.Hash() {
		t.Fatal("the same chain comes out differently")
	}
	_, blocks, _ = core.GenerateChainWithGenesis(c.genesis, engine, 20, func(i int, g *core.BlockGen) {
		g.SetParentBeaconRoot(common.Hash{byte(i)})
		c.fill(t, i, g, 10, 0)
	})
	for _, b := range blocks[12:] {
		if _, err := again.InsertChain(types.Blocks{b}); err != nil {
			t.Fatal(err)
		}
		if err := again.TrieDB().Commit(b.Root(), false); err != nil {
			t.Fatal(err)
		}
	}
	if got := again.CurrentBlock().Number.Uint64(); got != 20 {
		t.Errorf("head is %d, want 20", got)
	}
}

// TestSnapshotDependsOnTheChainAlone makes it on two nodes, one of which was restored itself, and in two ways (I8).
func TestSnapshotDependsOnTheChainAlone(t *testing.T) {
	c := newChain(t, 100, 20, 0)
	first := write(t, c.source(t))
	db, err := first.restore(t, c)
	if err != nil {
		t.Fatal(err)
	}
	captured, err := Capture(db, c.CurrentBlock())
	if err != nil {
		t.Fatal(err)
	}
	state, err := Open(c.TrieDB(), c.CurrentBlock().Root)
	if err != nil {
		t.Fatal(err)
	}
	for name, s := range map[string]*Source{"restored": captured, "through layers": {DB: c.db, Head: c.CurrentBlock(), State: state}} {
		if m := write(t, s); m.Hash() != first.Hash() {
			t.Errorf("%s: snapshot has hash %v, want %v", name, m.Hash(), first.Hash())
		}
	}
}

func TestCaptureSeesOneState(t *testing.T) {
	c := newChain(t, 100, 20, 0)
	want := write(t, c.source(t))
	s := c.source(t)
	batch := c.db.NewBatch()
	for k := range entries(t, c.db, statePrefixes...) {
		if err := batch.Delete([]byte(k)); err != nil {
			t.Fatal(err)
		}
	}
	if err := batch.Write(); err != nil {
		t.Fatal(err)
	}
	if m := write(t, s); m.Hash() != want.Hash() {
		t.Error("what is written after the capture shows")
	}
}

func TestSourceOfAnotherStateIsNotWritten(t *testing.T) {
	c := newChain(t, 10, 10, 0)
	s := c.source(t)
	s.State.Close()
	head := types.CopyHeader(s.Head)
	head.Root = common.Hash{1}
	if _, err := Capture(c.db, head); err == nil {
		t.Error("state of another block is captured")
	}
	rawdb.WriteAccountSnapshot(c.db, common.Hash{7}, types.SlimAccountRLP(*types.NewEmptyStateAccount()))
	s = c.source(t)
	defer s.State.Close()
	if _, err := Write(t.Context(), s, func(int, []byte) error { return nil }); err == nil {
		t.Error("a damaged state is written")
	}
}

func TestLargeSnapshotHasManyChunks(t *testing.T) {
	c := newChain(t, 10, 2, 1_000_000)
	m := write(t, c.source(t))
	if m.BlockChunks != 2 || len(m.chunks) != 3 {
		t.Fatalf("%d of %d chunks hold blocks, want 2 of 3", m.BlockChunks, len(m.chunks))
	}
	for i, chunk := range m.chunks {
		if len(chunk) > MaxChunkBytes {
			t.Errorf("chunk %d has %d bytes", i, len(chunk))
		}
	}
	if _, err := m.restore(t, c); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*made){
		"corrupted": func(m *made) { m.chunks[1] = bytes.Clone(m.chunks[1]); m.chunks[1][100] ^= 1 },
		"truncated": func(m *made) { m.chunks[1] = m.chunks[1][:len(m.chunks[1])-1] },
		"reordered": func(m *made) { m.chunks[0], m.chunks[1] = m.chunks[1], m.chunks[0] },
		"empty":     func(m *made) { m.chunks[0] = nil },
	} {
		bad := &made{Manifest: m.Manifest, chunks: slices.Clone(m.chunks)}
		change(bad)
		if _, err := bad.restore(t, c); !errors.Is(err, ErrChunk) {
			t.Errorf("%s chunk: error is %v, want ErrChunk", name, err)
		}
	}
}

func TestRightChunkIsAcceptedAfterAWrongOne(t *testing.T) {
	c := newChain(t, 10, 2, 0)
	m := write(t, c.source(t))
	r, err := NewRestorer(m.Manifest, c.genesis, newTarget(t), discard)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	for i, chunk := range m.chunks {
		if _, err := r.Apply([]byte("wrong")); !errors.Is(err, ErrChunk) {
			t.Errorf("wrong chunk: %v", err)
		}
		if done, err := r.Apply(chunk); err != nil || done != (i == len(m.chunks)-1) {
			t.Fatalf("chunk %d: done %t, error %v", i, done, err)
		}
	}
	if _, err := r.Apply(m.chunks[0]); !errors.Is(err, ErrChunk) {
		t.Errorf("one more chunk: %v", err)
	}
}

func TestSnapshotOfAnotherChainOrBlockIsRefused(t *testing.T) {
	m := &Manifest{Height: 5, Genesis: common.Hash{1}, AppHash: common.Hash{2}}
	if err := m.Check(common.Hash{1}, common.Hash{2}); err != nil {
		t.Error(err)
	}
	for _, err := range []error{m.Check(common.Hash{3}, common.Hash{2}), m.Check(common.Hash{1}, common.Hash{3})} {
		if !errors.Is(err, ErrInvalid) {
			t.Errorf("error is %v, want ErrInvalid", err)
		}
	}
}

// record is one of a snapshot taken apart.
type record struct {
	kind byte
	data []byte
}

func (m *made) records(t testing.TB) (blocks, state []record) {
	t.Helper()
	r, err := newChunkReader()
	if err != nil {
		t.Fatal(err)
	}
	defer r.decoder.Close()
	for i, chunk := range m.chunks {
		if err := r.add(chunk, m.lastOfSection(i)); err != nil {
			t.Fatal(err)
		}
		if err := r.each(func(kind byte, data []byte) error {
			if i < m.BlockChunks {
				blocks = append(blocks, record{kind, bytes.Clone(data)})
			} else {
				state = append(state, record{kind, bytes.Clone(data)})
			}
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}
	return blocks, state
}

// forge makes a snapshot of other records, with a manifest to match.
func (m *made) forge(t testing.TB, blocks, state []record) *made {
	t.Helper()
	out := &made{Manifest: &Manifest{Height: m.Height, Genesis: m.Genesis, AppHash: m.AppHash}}
	w, err := newChunkWriter(func(_ int, chunk []byte) error {
		out.chunks = append(out.chunks, chunk)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for i, section := range [][]record{blocks, state} {
		for _, r := range section {
			if err := w.record(r.kind, r.data); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.endSection(); err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			out.BlockChunks = len(w.hashes)
		}
	}
	out.Chunks = w.hashes
	return out
}

// rawBlock is a record of the first section as an attacker would see it.
type rawBlock struct {
	Header   *types.Header
	Body     *types.Body
	Receipts []*types.ReceiptForStorage
}

// TestTamperedSnapshotIsRefused changes one thing each, and the manifest with it.
func TestTamperedSnapshotIsRefused(t *testing.T) {
	c := newChain(t, 20, 6, 0)
	m := write(t, c.source(t))
	blocks, state := m.records(t)
	if _, err := m.forge(t, blocks, state).restore(t, c); err != nil {
		t.Fatalf("untouched: %v", err)
	}
	changeBlock := func(change func(*rawBlock)) func([]record, []record) ([]record, []record) {
		return func(blocks, state []record) ([]record, []record) {
			var b rawBlock
			if err := rlp.DecodeBytes(blocks[6].data, &b); err != nil {
				t.Fatal(err)
			}
			change(&b)
			data, err := rlp.EncodeToBytes(&b)
			if err != nil {
				t.Fatal(err)
			}
			blocks[6].data = data
			return blocks, state
		}
	}
	find := func(records []record, kind byte) int {
		return slices.IndexFunc(records, func(r record) bool { return r.kind == kind })
	}
	type change = func(blocks, state []record) ([]record, []record)
	changeState := func(kind byte, f func(state []record, at int) []record) change {
		return func(blocks, state []record) ([]record, []record) { return blocks, f(state, find(state, kind)) }
	}
	for name, tamper := range map[string]change{
		"header":             changeBlock(func(b *rawBlock) { b.Header.Extra = []byte("other") }),
		"header state root":  changeBlock(func(b *rawBlock) { b.Header.Root = common.Hash{1} }),
		"parent":             changeBlock(func(b *rawBlock) { b.Header.ParentHash = common.Hash{1} }),
		"transaction":        changeBlock(func(b *rawBlock) { b.Body.Transactions = b.Body.Transactions[1:]; b.Receipts = b.Receipts[1:] }),
		"uncle":              changeBlock(func(b *rawBlock) { b.Body.Uncles = []*types.Header{b.Header} }),
		"withdrawal":         changeBlock(func(b *rawBlock) { b.Body.Withdrawals[0].Amount++ }),
		"no withdrawals":     changeBlock(func(b *rawBlock) { b.Body.Withdrawals = nil }),
		"receipt gas":        changeBlock(func(b *rawBlock) { b.Receipts[0].CumulativeGasUsed++ }),
		"receipt status":     changeBlock(func(b *rawBlock) { b.Receipts[0].Status = types.ReceiptStatusFailed }),
		"log":                changeBlock(func(b *rawBlock) { b.Receipts[0].Logs[0].Topics[0] = common.Hash{1} }),
		"log left out":       changeBlock(func(b *rawBlock) { b.Receipts[0].Logs = nil }),
		"receipt left out":   changeBlock(func(b *rawBlock) { b.Receipts = b.Receipts[1:] }),
		"block left out":     func(b, s []record) ([]record, []record) { return slices.Delete(b, 6, 7), s },
		"last block missing": func(b, s []record) ([]record, []record) { return b[:len(b)-1], s },
		"block twice":        func(b, s []record) ([]record, []record) { return append(b, b[len(b)-1]), s },
		"block of junk":      func(b, s []record) ([]record, []record) { b[6].data = []byte("junk"); return b, s },
		"state among blocks": func(b, s []record) ([]record, []record) { return append(b, s[0]), s[1:] },
		"balance": changeState(kindAccount, func(s []record, at int) []record {
			var a types.StateAccount
			if err := rlp.DecodeBytes(s[at].data[32:], &a); err != nil {
				t.Fatal(err)
			}
			a.Balance.AddUint64(a.Balance, 1)
			data, err := rlp.EncodeToBytes(&a)
			if err != nil {
				t.Fatal(err)
			}
			s[at].data = append(s[at].data[:32], data...)
			return s
		}),
		"account left out": changeState(kindAccount, func(s []record, at int) []record { return slices.Delete(s, at, at+1) }),
		"account added": changeState(kindAccount, func(s []record, at int) []record {
			data, err := rlp.EncodeToBytes(types.NewEmptyStateAccount())
			if err != nil {
				t.Fatal(err)
			}
			return slices.Insert(s, at, record{kindAccount, append(make([]byte, 32), data...)})
		}),
		"accounts swapped": func(b, s []record) ([]record, []record) { s[0], s[1] = s[1], s[0]; return b, s },
		"code":             changeState(kindCode, func(s []record, at int) []record { s[at].data[0] ^= 1; return s }),
		"code left out":    changeState(kindCode, func(s []record, at int) []record { return slices.Delete(s, at, at+1) }),
		"code twice":       changeState(kindCode, func(s []record, at int) []record { return slices.Insert(s, at, s[at]) }),
		"slot value":       changeState(kindSlot, func(s []record, at int) []record { s[at].data[len(s[at].data)-1] ^= 1; return s }),
		"slot left out":    changeState(kindSlot, func(s []record, at int) []record { return slices.Delete(s, at, at+1) }),
		"slot short":       changeState(kindSlot, func(s []record, at int) []record { s[at].data = s[at].data[:32]; return s }),
		"unknown kind":     changeState(kindSlot, func(s []record, at int) []record { s[at].kind = 9; return s }),
		"block in state":   func(b, s []record) ([]record, []record) { return b[:len(b)-1], append([]record{b[len(b)-1]}, s...) },
	} {
		t.Run(name, func(t *testing.T) {
			blocks, state := tamper(m.records(t))
			_, err := m.forge(t, blocks, state).restore(t, c)
			if !errors.Is(err, ErrInvalid) {
				t.Errorf("error is %v, want ErrInvalid", err)
			}
		})
	}
}

// TestCutOffSectionIsRefused ends a section within a record.
func TestCutOffSectionIsRefused(t *testing.T) {
	c := newChain(t, 10, 2, 0)
	m := write(t, c.source(t))
	for i := range m.chunks {
		bad := &made{Manifest: &Manifest{Height: m.Height, Genesis: m.Genesis, AppHash: m.AppHash, BlockChunks: m.BlockChunks}, chunks: slices.Clone(m.chunks)}
		bad.Chunks = slices.Clone(m.Chunks)
		r, err := newChunkReader()
		if err != nil {
			t.Fatal(err)
		}
		raw, err := r.decoder.DecodeAll(m.chunks[i], nil)
		if err != nil {
			t.Fatal(err)
		}
		w, err := newChunkWriter(nil)
		if err != nil {
			t.Fatal(err)
		}
		bad.chunks[i] = w.encoder.EncodeAll(raw[:len(raw)-3], nil)
		bad.Chunks[i] = sha256.Sum256(bad.chunks[i])
		if _, err := bad.restore(t, c); !errors.Is(err, ErrInvalid) {
			t.Errorf("chunk %d cut off: error is %v, want ErrInvalid", i, err)
		}
	}
}
