// Package resolvertest plays a chain with nothing but a device registry, whose state has a root and proofs, for tests of resolvers.
package resolvertest

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/client/resolver"
	"github.com/trellis-network/trellis/contracts/predeploys"
	rules "github.com/trellis-network/trellis/protocol/did"
	"github.com/trellis-network/trellis/types/did"
)

// What every chain here has.
const (
	ChainID   = 4690
	FirstTime = 1_800_000_000 // of block 0
	BlockTime = 10            // seconds
)

// A Record is what the registry stores of a device.
type Record struct {
	Owner, Account, Signer common.Address // the account by default that of the registry's
	KeyType                uint8
	DocumentHash           common.Hash
	Removed                bool
	RegisteredAt           uint64
	ChangedAt              uint64
	Nonce                  uint64
	V2                     did.V2ID
}

// A Chain is a device registry with a history. Safe for concurrent use.
type Chain struct {
	mu       sync.Mutex // guards all below
	db       state.Database
	headers  []*types.Header
	logs     map[uint64][]types.Log
	records  map[did.ID][]dated
	serials  map[did.V2ID]did.ID
	pending  map[did.ID]Record
	events   []types.Log
	asked    map[string]int
	Forgets  uint64 // blocks whose state the node has no more; set before use
	Broken   error  // what every answer is instead; set before use
	Tampered bool   // proofs lack a node; set before use
}

type dated struct {
	block  uint64
	record Record
}

// New returns a chain of one block.
func New() *Chain {
	c := &Chain{db: state.NewDatabaseForTesting(), logs: map[uint64][]types.Log{}, records: map[did.ID][]dated{}, serials: map[did.V2ID]did.ID{},
		pending: map[did.ID]Record{}, asked: map[string]int{}}
	c.Mine()
	return c
}

// Register registers a device in the next block.
func (c *Chain) Register(device did.ID, r Record, uri string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	r.RegisteredAt, r.ChangedAt, r.Nonce = c.next(), c.next(), 1
	if r.Account == (common.Address{}) {
		r.Account = rules.AccountOf(ChainID, predeploys.DeviceRegistry, device)
	}
	c.pending[device] = r
	c.emitTransfer(device, common.Address{}, r.Owner)
	c.emit("DeviceRegistered", device, []common.Hash{common.BytesToHash(r.Owner[:])},
		r.Account, new(big.Int).SetBytes(device[:]), common.Address{0xd}, big.NewInt(7), r.KeyType, r.DocumentHash, uri)
}

// Update sets a device's document.
func (c *Chain) Update(device did.ID, hash common.Hash, uri string) {
	c.change(device, func(r *Record, previous *big.Int) {
		r.DocumentHash = hash
		c.emit("DocumentUpdated", device, nil, new(big.Int).SetUint64(r.Nonce), hash, uri, previous)
		r.Nonce++
	})
}

// Rotate sets a device's key and document.
func (c *Chain) Rotate(device did.ID, signer common.Address, keyType uint8, hash common.Hash, uri string) {
	c.change(device, func(r *Record, previous *big.Int) {
		r.Signer, r.KeyType, r.DocumentHash = signer, keyType, hash
		r.Nonce++
		c.emit("KeyRotated", device, nil, signer, keyType, big.NewInt(100), hash, uri, previous)
	})
}

// Remove removes a device.
func (c *Chain) Remove(device did.ID) {
	c.change(device, func(r *Record, previous *big.Int) {
		r.Removed = true
		c.emit("DeviceRemoved", device, nil, r.Owner, previous)
	})
}

// Assign gives a device a name of version 2.
func (c *Chain) Assign(device did.ID, v2 did.V2ID) {
	c.change(device, func(r *Record, previous *big.Int) {
		r.V2 = v2
		c.serials[v2] = device
		c.emit("SerialAssigned", device, []common.Hash{common.Hash(v2)}, previous)
	})
}

// Transfer gives a device's identity to another owner, which changes nothing in its record.
func (c *Chain) Transfer(device did.ID, owner common.Address) {
	c.mu.Lock()
	defer c.mu.Unlock()
	r := c.newest(device)
	c.emitTransfer(device, r.Owner, owner)
	r.Owner = owner
	c.pending[device] = r
}

func (c *Chain) change(device did.ID, f func(r *Record, previous *big.Int)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	r := c.newest(device)
	previous := new(big.Int).SetUint64(r.ChangedAt)
	r.ChangedAt = c.next()
	f(&r, previous)
	c.pending[device] = r
}

func (c *Chain) newest(device did.ID) Record {
	if r, ok := c.pending[device]; ok {
		return r
	}
	return c.at(device, c.next())
}

func (c *Chain) at(device did.ID, block uint64) Record {
	var found Record
	for _, d := range c.records[device] {
		if d.block <= block {
			found = d.record
		}
	}
	return found
}

func (c *Chain) next() uint64 { return uint64(len(c.headers)) }

func (c *Chain) emit(name string, device did.ID, topics []common.Hash, values ...any) {
	event := resolver.ABI().Events[name]
	data, err := event.Inputs.NonIndexed().Pack(values...)
	if err != nil {
		panic(err)
	}
	c.events = append(c.events, types.Log{
		Address: predeploys.DeviceRegistry, Data: data, BlockNumber: c.next(), Index: uint(len(c.events)),
		Topics: append([]common.Hash{event.ID, common.BigToHash(big.NewInt(1)), common.BytesToHash(device[:])}, topics...),
	})
}

func (c *Chain) emitTransfer(device did.ID, from, to common.Address) {
	c.events = append(c.events, types.Log{
		Address: predeploys.DeviceRegistry, BlockNumber: c.next(), Index: uint(len(c.events)), Data: []byte{},
		Topics: []common.Hash{crypto.Keccak256Hash([]byte("Transfer(address,address,uint256)")), common.BytesToHash(from[:]),
			common.BytesToHash(to[:]), common.BytesToHash(device[:])},
	})
}

// Mine puts what happened into a block and returns its number and hash.
func (c *Chain) Mine() (uint64, common.Hash) {
	c.mu.Lock()
	defer c.mu.Unlock()
	number, parent, root := c.next(), common.Hash{}, types.EmptyRootHash
	if number > 0 {
		last := c.headers[number-1]
		parent, root = last.Hash(), last.Root
	}
	db, err := state.New(root, c.db)
	if err != nil {
		panic(err)
	}
	db.SetNonce(predeploys.DeviceRegistry, 1, tracing.NonceChangeGenesis)
	db.AddBalance(common.Address{byte(number), 1}, uint256.NewInt(1), tracing.BalanceIncreaseGenesisBalance) // a neighbour in the trie
	for device, r := range c.pending {
		store(db, device, r)
		c.records[device] = append(c.records[device], dated{number, r})
	}
	root, err = db.Commit(params.Rules{IsEIP158: true, IsCancun: true}, number)
	if err == nil {
		err = c.db.TrieDB().Commit(root, false)
	}
	if err != nil {
		panic(err)
	}
	c.logs[number] = c.events
	c.pending, c.events = map[did.ID]Record{}, nil
	header := &types.Header{
		ParentHash: parent, Root: root, Number: new(big.Int).SetUint64(number), Time: FirstTime + BlockTime*number, Difficulty: new(big.Int),
		GasLimit: 30_000_000, BaseFee: big.NewInt(1), UncleHash: types.EmptyUncleHash, TxHash: types.EmptyTxsHash, ReceiptHash: types.EmptyReceiptsHash,
	}
	c.headers = append(c.headers, header)
	return number, header.Hash()
}

// store packs a record as the contract does.
func store(db *state.StateDB, device did.ID, r Record) {
	key := common.BytesToHash(device[:])
	at := func(mapping int64, after int64) common.Hash {
		slot := crypto.Keccak256Hash(key[:], common.BigToHash(big.NewInt(mapping)).Bytes()).Big()
		return common.BigToHash(slot.Add(slot, big.NewInt(after)))
	}
	counts := new(big.Int)
	for _, member := range []struct{ bits, value uint64 }{
		{8, b2n(r.Removed)}, {8, uint64(r.KeyType)}, {40, r.Nonce}, {40, r.ChangedAt}, {40, r.RegisteredAt}, {64, 7}, {48, 1},
	} {
		counts.Lsh(counts, uint(member.bits)).Or(counts, new(big.Int).SetUint64(member.value))
	}
	var signer common.Hash
	if r.Signer != device.Address() {
		binary.BigEndian.PutUint64(signer[4:12], 100)
		copy(signer[12:], r.Signer[:])
	}
	for slot, value := range map[common.Hash]common.Hash{
		at(6, 0): common.BigToHash(counts), at(6, 2): r.DocumentHash, at(6, 3): signer,
		at(2, 0): common.BytesToHash(r.Owner[:]), at(12, 0): common.Hash(r.V2),
	} {
		db.SetState(predeploys.DeviceRegistry, slot, value)
	}
}

func b2n(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

// Asked returns how often a method was called since it was asked the last time.
func (c *Chain) Asked(method string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := c.asked[method]
	c.asked[method] = 0
	return n
}

// Dial returns a connection to a node of the chain; close ends it.
func (c *Chain) Dial() (connection *rpc.Client, close func()) {
	server := rpc.NewServer()
	if err := server.RegisterName("eth", &api{c}); err != nil {
		panic(err)
	}
	connection = rpc.DialInProc(server)
	return connection, func() { connection.Close(); server.Stop() }
}

// api answers as a node's eth namespace does.
type api struct{ c *Chain }

func (a *api) begin(method string) error {
	a.c.mu.Lock()
	a.c.asked[method]++
	return a.c.Broken
}

// ChainId implements eth_chainId.
func (a *api) ChainId() hexutil.Uint64 { return ChainID }

// GetBlockByNumber implements eth_getBlockByNumber.
func (a *api) GetBlockByNumber(number rpc.BlockNumber, _ bool) (any, error) {
	err := a.begin("eth_getBlockByNumber")
	defer a.c.mu.Unlock()
	if n := a.number(number); err == nil && n < a.c.next() {
		return a.c.headers[n], nil
	}
	return nil, err
}

func (a *api) number(number rpc.BlockNumber) uint64 {
	if number == rpc.LatestBlockNumber {
		return a.c.next() - 1
	}
	return uint64(number)
}

// Message is what eth_call is asked.
type Message struct {
	To    common.Address `json:"to"`
	Input hexutil.Bytes  `json:"input"`
}

// Call implements eth_call.
func (a *api) Call(m Message, number rpc.BlockNumber) (hexutil.Bytes, error) {
	err := a.begin("eth_call")
	defer a.c.mu.Unlock()
	block := a.number(number)
	switch {
	case err != nil:
		return nil, err
	case block < a.c.Forgets:
		return nil, fmt.Errorf("historical state %d is not available", block)
	case m.To != predeploys.DeviceRegistry || len(m.Input) != 36:
		return nil, errors.New("execution reverted")
	}
	known := resolver.ABI()
	method, err := known.MethodById(m.Input[:4])
	if err != nil {
		return nil, err
	}
	if method.Name == "deviceOfV2" {
		device := a.c.serials[did.V2ID(m.Input[4:])]
		if a.c.at(device, block).V2 != did.V2ID(m.Input[4:]) {
			device = did.ID{}
		}
		return method.Outputs.Pack(device.Address())
	}
	device := did.ID(m.Input[16:])
	return method.Outputs.Pack(tuple(device, a.c.at(device, block)))
}

func tuple(device did.ID, r Record) any {
	one, id := big.NewInt(1), new(big.Int).SetBytes(device[:])
	if r.RegisteredAt == 0 {
		one, id = new(big.Int), new(big.Int)
	}
	return struct {
		ProjectId                      *big.Int
		DeviceContract                 common.Address
		TokenId, IdentityId            *big.Int
		Owner, Account, Signer         common.Address
		DocumentHash                   [32]byte
		RegisteredAt, ChangedAt, Nonce uint64
		KeyType                        uint8
		Removed                        bool
		V2                             [32]byte
	}{one, common.Address{}, big.NewInt(7), id, r.Owner, r.Account, r.Signer, r.DocumentHash, r.RegisteredAt, r.ChangedAt, r.Nonce, r.KeyType, r.Removed, r.V2}
}

// Filter is what eth_getLogs is asked.
type Filter struct {
	From   hexutil.Uint64 `json:"fromBlock"`
	To     hexutil.Uint64 `json:"toBlock"`
	Topics []any          `json:"topics"`
}

// GetLogs implements eth_getLogs.
func (a *api) GetLogs(f Filter) ([]types.Log, error) {
	err := a.begin("eth_getLogs")
	defer a.c.mu.Unlock()
	if err != nil {
		return nil, err
	}
	if f.To-f.From > maxSpan {
		return nil, fmt.Errorf("exceed maximum block range %d", maxSpan)
	}
	found := []types.Log{}
	for block := f.From; block <= f.To; block++ {
		for _, l := range a.c.logs[uint64(block)] {
			if f.takes(l) {
				found = append(found, l)
			}
		}
	}
	return found, nil
}

// maxSpan is how many blocks one question about events may span.
const maxSpan = 8

func (f Filter) takes(l types.Log) bool {
	for i, want := range f.Topics {
		switch w := want.(type) {
		case nil:
		case string:
			if i >= len(l.Topics) || l.Topics[i].Hex() != w {
				return false
			}
		case []any:
			if !slices.Contains(w, any(l.Topics[i].Hex())) {
				return false
			}
		}
	}
	return true
}

type nodes []string

func (n *nodes) Put(_, value []byte) error { *n = append(*n, hexutil.Encode(value)); return nil }
func (n *nodes) Delete([]byte) error       { return nil }

// GetProof implements eth_getProof.
func (a *api) GetProof(address common.Address, keys []common.Hash, number rpc.BlockNumber) (map[string]any, error) {
	err := a.begin("eth_getProof")
	defer a.c.mu.Unlock()
	if err != nil {
		return nil, err
	}
	root := a.c.headers[a.number(number)].Root
	accounts, err := trie.NewStateTrie(trie.StateTrieID(root), a.c.db.TrieDB())
	if err != nil {
		return nil, err
	}
	var accountProof nodes
	if err := accounts.Prove(crypto.Keccak256(address[:]), &accountProof); err != nil {
		return nil, err
	}
	account, err := accounts.GetAccount(address)
	if err != nil {
		return nil, err
	}
	storage, err := trie.NewStateTrie(trie.StorageTrieID(root, crypto.Keccak256Hash(address[:]), account.Root), a.c.db.TrieDB())
	if err != nil {
		return nil, err
	}
	var proofs []map[string]any
	for _, key := range keys {
		var proof nodes
		if err := storage.Prove(crypto.Keccak256(key[:]), &proof); err != nil {
			return nil, err
		}
		if a.c.Tampered {
			proof = proof[:len(proof)-1]
		}
		proofs = append(proofs, map[string]any{"key": key, "proof": proof})
	}
	return map[string]any{"accountProof": accountProof, "storageProof": proofs}, nil
}
