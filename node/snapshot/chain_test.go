package snapshot

import (
	"bytes"
	"crypto/rand"
	"io"
	"log/slog"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/beacon"
	"github.com/ethereum/go-ethereum/consensus/ethash"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/pebble"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/validator"
)

var (
	discard = slog.New(slog.NewTextHandler(io.Discard, nil))
	key, _  = crypto.HexToECDSA("b71c71a67e1177ad4e901695e1b4b9ee17ae16c6668d313eac2f96dbcda3f291")
	rich    = crypto.PubkeyToAddress(key.PublicKey)
	empty   = common.HexToAddress("0xe0") // in the genesis, and gone later

	// counterInit deploys a contract that keeps the word it is called with in a slot of that number, and logs it.
	counterInit = common.FromHex("705f546001015f555f3580555f355f5fa1005f526011600ff3")
)

// target is a database in a directory of its own.
type target struct{ ethdb.Database }

func (target) JournalDir() string { return "" }

func newTarget(t testing.TB) target {
	t.Helper()
	dir := t.TempDir()
	store, err := pebble.New(dir, 16, 16, "", false)
	if err != nil {
		t.Fatal(err)
	}
	db, err := rawdb.Open(store, rawdb.OpenOptions{Ancient: filepath.Join(dir, "ancient")})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return target{db}
}

// chain is one that has been executed.
type chain struct {
	*core.BlockChain
	genesis *core.Genesis
	db      ethdb.Database
}

// newChain executes blocks that deploy two contracts of the same code and call them, with padding random bytes of calldata.
func newChain(t testing.TB, accounts, calls, padding int) *chain {
	t.Helper()
	alloc := types.GenesisAlloc{rich: {Balance: new(big.Int).Lsh(big.NewInt(params.Ether), 20)}, empty: {Balance: new(big.Int)}}
	for i := range accounts {
		alloc[common.BigToAddress(big.NewInt(int64(i)+1<<40))] = types.Account{Balance: big.NewInt(int64(i) + 1)}
	}
	docs, err := genesis.Build(genesis.Config{
		Alloc: alloc, Time: time.Unix(1_700_000_000, 0),
		Validators: []genesis.Validator{{Key: validator.PubKey(crypto.CompressPubkey(&key.PublicKey))}},
	})
	if err != nil {
		t.Fatal(err)
	}
	c := &chain{genesis: docs.Execution, db: newTarget(t).Database}
	engine := beacon.New(ethash.NewFaker())
	_, blocks, _ := core.GenerateChainWithGenesis(c.genesis, engine, 12, func(i int, g *core.BlockGen) {
		g.SetParentBeaconRoot(common.Hash{byte(i)})
		c.fill(t, i, g, calls, padding)
	})
	cfg := core.DefaultConfig().WithStateScheme(rawdb.PathScheme)
	cfg.TrienodeHistory = -1
	if c.BlockChain, err = core.NewBlockChain(c.db, c.genesis, engine, cfg); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Stop)
	if _, err := c.InsertChain(blocks); err != nil {
		t.Fatal(err)
	}
	return c
}

func (c *chain) fill(t testing.TB, i int, g *core.BlockGen, calls, padding int) {
	send := func(to *common.Address, value int64, gas uint64, data []byte) {
		g.AddTx(types.MustSignNewTx(key, types.LatestSigner(c.genesis.Config), &types.DynamicFeeTx{
			ChainID: c.genesis.Config.ChainID, Nonce: g.TxNonce(rich), To: to, Value: big.NewInt(value), Gas: gas, Data: data,
			GasFeeCap: big.NewInt(100 * params.GWei), GasTipCap: big.NewInt(1),
		}))
	}
	g.AddWithdrawal(&types.Withdrawal{Validator: 1, Address: rich, Amount: 7})
	switch i {
	case 0, 1:
		send(nil, 0, 200_000, counterInit)
	case 2:
		send(&empty, 0, 21_000, nil)
	default:
		for n := range calls {
			contract := crypto.CreateAddress(rich, uint64(n%2))
			word := common.BigToHash(big.NewInt(int64(i*1000 + n + 1)))
			send(&contract, 0, 100_000, word[:])
		}
		for ; padding > 0; padding -= 100_000 {
			data := make([]byte, 100_000)
			_, _ = rand.Read(data)
			to := common.Address{0xaa}
			send(&to, 1, 5_000_000, data)
		}
	}
}

// source captures the newest state, as a node does.
func (c *chain) source(t testing.TB) *Source {
	t.Helper()
	head := c.CurrentBlock()
	if rawdb.ReadSnapshotRoot(c.db) != head.Root {
		if err := c.TrieDB().Commit(head.Root, false); err != nil {
			t.Fatal(err)
		}
	}
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(time.Millisecond) {
		s, err := Capture(c.db, head)
		if err == nil {
			return s
		}
		if time.Now().After(deadline) {
			t.Fatal(err)
		}
	}
}

// made is a snapshot in memory.
type made struct {
	*Manifest
	chunks [][]byte
}

func write(t testing.TB, s *Source) *made {
	t.Helper()
	defer s.State.Close()
	m := new(made)
	var err error
	m.Manifest, err = Write(t.Context(), s, func(i int, chunk []byte) error {
		if i != len(m.chunks) {
			t.Errorf("chunk %d comes after chunk %d", i, len(m.chunks)-1)
		}
		m.chunks = append(m.chunks, bytes.Clone(chunk))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// restore builds a database, and returns the first error.
func (m *made) restore(t testing.TB, c *chain) (target, error) {
	t.Helper()
	db := newTarget(t)
	if err := m.Check(rawdb.ReadCanonicalHash(c.db, 0), c.CurrentBlock().Hash()); err != nil {
		return db, err
	}
	r, err := NewRestorer(m.Manifest, c.genesis, db, discard)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := r.Close(); err != nil {
			t.Error(err)
		}
	}()
	for i, chunk := range m.chunks {
		done, err := r.Apply(chunk)
		if err != nil {
			return db, err
		}
		if last := i == len(m.chunks)-1; done != last {
			t.Errorf("done after chunk %d of %d: %t", i+1, len(m.chunks), done)
		}
	}
	return db, nil
}

// entries returns all entries of a database under the given prefixes.
func entries(t testing.TB, db ethdb.Database, prefixes ...[]byte) map[string]string {
	t.Helper()
	out := make(map[string]string)
	for _, prefix := range prefixes {
		it := db.NewIterator(prefix, nil)
		for it.Next() {
			out[string(it.Key())] = string(it.Value())
		}
		it.Release()
	}
	return out
}
