package did

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/trellis-network/trellis/types/did"
)

// ProofType names a RegistryProof among the proofs of document metadata.
const ProofType = "TrellisRegistryProof"

// Limits of a proof. A path through a state trie of 2^40 accounts has some 12 nodes of at most 532 bytes.
const (
	maxProofNodes  = 256
	maxNodeBytes   = 1024
	maxHeaderBytes = 2048
)

// ErrProof reports a proof that does not show what it claims.
var ErrProof = errors.New("registry proof does not hold")

// A RegistryProof shows that a block's state root says what RegistryFacts say. Whoever trusts the block's hash, which a quorum of
// validators signs as the application hash of the next consensus block, needs no word of the resolver.
type RegistryProof struct {
	Type     string          `json:"type"`
	Block    uint64          `json:"blockNumber"`
	Hash     common.Hash     `json:"blockHash"`
	Contract common.Address  `json:"contract"`
	Header   hexutil.Bytes   `json:"header"`   // RLP
	Nodes    []hexutil.Bytes `json:"nodes"`    // of the state trie and of the contract's storage trie, each once
	Document hexutil.Bytes   `json:"document"` // as it is registered
}

// NewRegistryProof puts a proof together out of what eth_getProof gave for the slots of f's device.
func NewRegistryProof(header *types.Header, contract common.Address, document []byte, nodes ...[]string) (RegistryProof, error) {
	raw, err := rlp.EncodeToBytes(header)
	if err != nil {
		return RegistryProof{}, err
	}
	p := RegistryProof{Type: ProofType, Block: header.Number.Uint64(), Hash: header.Hash(), Contract: contract, Header: raw, Document: document}
	seen := make(map[string]bool)
	for _, list := range nodes {
		for _, node := range list {
			if seen[node] {
				continue
			}
			seen[node] = true
			decoded, err := hexutil.Decode(node)
			if err != nil {
				return RegistryProof{}, fmt.Errorf("%w: node %d: %w", ErrProof, len(p.Nodes), err)
			}
			p.Nodes = append(p.Nodes, decoded)
		}
	}
	return p, nil
}

// Verify returns what the state of the block with the trusted hash says of a device. f names the chain and the device; its other members
// are not looked at. The account is not stored: it follows from chain, contract and device.
func (p RegistryProof) Verify(trusted common.Hash, contract common.Address, f RegistryFacts) (RegistryFacts, error) {
	slots, err := p.read(trusted, contract, f.Slots())
	if err != nil {
		return RegistryFacts{}, err
	}
	f.Account = AccountOf(f.ChainID, contract, f.Device)
	return f.withSlots(slots)
}

// read returns the values of the contract's storage slots.
func (p RegistryProof) read(trusted common.Hash, contract common.Address, keys []common.Hash) ([]common.Hash, error) {
	switch {
	case p.Type != ProofType:
		return nil, fmt.Errorf("%w: type %q", ErrProof, p.Type)
	case p.Contract != contract:
		return nil, fmt.Errorf("%w: it is of contract %s, the registry is %s", ErrProof, p.Contract, contract)
	case len(p.Nodes) > maxProofNodes || len(p.Header) > maxHeaderBytes:
		return nil, fmt.Errorf("%w: %d nodes and a header of %d bytes, at most %d and %d", ErrProof, len(p.Nodes), len(p.Header), maxProofNodes, maxHeaderBytes)
	case crypto.Keccak256Hash(p.Header) != trusted:
		return nil, fmt.Errorf("%w: it is of block %s, trusted is %s", ErrProof, crypto.Keccak256Hash(p.Header), trusted)
	}
	var header types.Header
	if err := rlp.DecodeBytes(p.Header, &header); err != nil {
		return nil, fmt.Errorf("%w: header: %w", ErrProof, err)
	}
	if p.Hash != trusted || header.Number == nil || !header.Number.IsUint64() || header.Number.Uint64() != p.Block {
		return nil, fmt.Errorf("%w: header is of block %s", ErrProof, header.Number)
	}
	nodes := memorydb.New()
	for _, node := range p.Nodes {
		if len(node) > maxNodeBytes {
			return nil, fmt.Errorf("%w: node of %d bytes, at most %d", ErrProof, len(node), maxNodeBytes)
		}
		if err := nodes.Put(crypto.Keccak256(node), node); err != nil {
			return nil, err
		}
	}
	raw, err := trie.VerifyProof(header.Root, crypto.Keccak256(contract[:]), nodes)
	if err != nil || raw == nil {
		return nil, fmt.Errorf("%w: account of the registry: %v", ErrProof, err)
	}
	var account types.StateAccount
	if err := rlp.DecodeBytes(raw, &account); err != nil {
		return nil, fmt.Errorf("%w: account of the registry: %w", ErrProof, err)
	}
	return readSlots(account.Root, keys, nodes)
}

func readSlots(root common.Hash, keys []common.Hash, nodes *memorydb.Database) ([]common.Hash, error) {
	values := make([]common.Hash, len(keys))
	for i, key := range keys {
		raw, err := trie.VerifyProof(root, crypto.Keccak256(key[:]), nodes)
		if err != nil {
			return nil, fmt.Errorf("%w: slot %s: %w", ErrProof, key, err)
		}
		if raw == nil {
			continue // proven to be zero
		}
		var value []byte
		if err := rlp.DecodeBytes(raw, &value); err != nil || len(value) > common.HashLength {
			return nil, fmt.Errorf("%w: slot %s: not a storage value", ErrProof, key)
		}
		values[i] = common.BytesToHash(value)
	}
	return values, nil
}

// VerifyResult checks a resolution of the did:io asked against a block hash that the caller trusts, of the chain with that id: the
// registry said so, the registered document is the one whose hash it said, and the result's document follows from both. A result about
// another device does not hold, however true it is. What it does not show: the times in the metadata, its list of versions, and that
// nothing changed after the block.
func VerifyResult(r Result, asked string, trusted common.Hash, chainID uint64, contract common.Address) error {
	if r.Metadata.Registry == nil || len(r.Metadata.Proof) != 1 {
		return fmt.Errorf("%w: the result carries none", ErrProof)
	}
	claimed, p := *r.Metadata.Registry, r.Metadata.Proof[0]
	if claimed.ChainID != chainID {
		return fmt.Errorf("%w: the result is of chain %d, not %d", ErrProof, claimed.ChainID, chainID)
	}
	proven, err := p.Verify(trusted, contract, claimed)
	if err != nil {
		return err
	}
	if proven != claimed {
		return fmt.Errorf("%w: the registry says other than the result: %+v", ErrProof, proven)
	}
	name, err := proven.called(asked)
	if err != nil {
		return err
	}
	if !r.Metadata.follows(proven.Metadata()) {
		return fmt.Errorf("%w: the result's metadata is not the registry's", ErrProof)
	}
	if proven.Removed {
		if r.Document != nil {
			return fmt.Errorf("%w: the registry says that %s was removed", ErrProof, name)
		}
		return nil
	}
	if r.Document == nil {
		return fmt.Errorf("%w: the registry says that %s has a document", ErrProof, name)
	}
	want, _, err := FromRegistry(proven, p.Document)
	if err != nil {
		return err
	}
	if want, err = want.As(name); err != nil {
		return err
	}
	return sameDocument(want, r.Document)
}

// called returns the canonical spelling of what was asked for, if that is the device.
func (f RegistryFacts) called(asked string) (string, error) {
	if id, err := did.ParseFolded(asked); err == nil && id == f.Device {
		return id.String(), nil
	}
	if v2, err := did.ParseV2(asked); err == nil && v2 == f.V2 && !v2.IsZero() {
		return v2.String(), nil
	}
	return "", fmt.Errorf("%w: it is of %s, not of %s", ErrProof, f.Device, asked)
}

// follows compares what the registry knows of the metadata.
func (m Metadata) follows(want Metadata) bool {
	return m.Deactivated == want.Deactivated && m.VersionID == want.VersionID && m.CanonicalID == want.CanonicalID &&
		slices.Equal(m.EquivalentID, want.EquivalentID)
}

// sameDocument compares all but the contexts of the representation, which MUST be those of one that Marshal makes: a context of
// somebody else's would give the proven members another meaning.
func sameDocument(want, have *Document) error {
	shown := *have
	if shown.Context != nil && !sameContexts(shown.Context, want.contexts(MediaDID)) && !sameContexts(shown.Context, want.contexts(MediaLD)) {
		return fmt.Errorf("%w: the document has contexts of its own", ErrProof)
	}
	shown.Context = want.Context
	a, err := want.MarshalJSON()
	if err != nil {
		return err
	}
	b, err := shown.MarshalJSON()
	if err != nil {
		return err
	}
	if !bytes.Equal(a, b) {
		return fmt.Errorf("%w: the document is not what the registry gives", ErrProof)
	}
	return nil
}

func sameContexts(a, b []json.RawMessage) bool {
	return slices.EqualFunc(a, b, func(a, b json.RawMessage) bool { return bytes.Equal(a, b) })
}

// mappingSlot returns the slot of a mapping's value: keccak256(key ‖ slot of the mapping).
func mappingSlot(key common.Hash, slot uint64) common.Hash {
	at := common.BigToHash(new(big.Int).SetUint64(slot))
	return crypto.Keccak256Hash(key[:], at[:])
}

// after returns the slot n places further.
func after(slot common.Hash, n int64) common.Hash {
	return common.BigToHash(new(big.Int).Add(slot.Big(), big.NewInt(n)))
}
