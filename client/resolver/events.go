package resolver

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	rules "github.com/trellis-network/trellis/protocol/did"
	"github.com/trellis-network/trellis/types/did"
)

// registryJSON is what the resolver uses of the device registry's interface; a test compares it with the contract's.
const registryJSON = `[
 {"type":"function","name":"device","stateMutability":"view","inputs":[{"name":"device_","type":"address"}],"outputs":[{"name":"d","type":"tuple","components":[
  {"name":"projectId","type":"uint256"},{"name":"deviceContract","type":"address"},{"name":"tokenId","type":"uint256"},{"name":"identityId","type":"uint256"},
  {"name":"owner","type":"address"},{"name":"account","type":"address"},{"name":"signer","type":"address"},{"name":"documentHash","type":"bytes32"},
  {"name":"registeredAt","type":"uint64"},{"name":"changedAt","type":"uint64"},{"name":"nonce","type":"uint64"},{"name":"keyType","type":"uint8"},
  {"name":"removed","type":"bool"},{"name":"v2","type":"bytes32"}]}]},
 {"type":"function","name":"deviceOfV2","stateMutability":"view","inputs":[{"name":"v2","type":"bytes32"}],"outputs":[{"name":"","type":"address"}]},
 {"type":"event","name":"DeviceRegistered","inputs":[{"name":"projectId","type":"uint256","indexed":true},{"name":"device","type":"address","indexed":true},
  {"name":"owner","type":"address","indexed":true},{"name":"account","type":"address"},{"name":"identityId","type":"uint256"},{"name":"deviceContract","type":"address"},
  {"name":"tokenId","type":"uint256"},{"name":"keyType","type":"uint8"},{"name":"documentHash","type":"bytes32"},{"name":"documentURI","type":"string"}]},
 {"type":"event","name":"DocumentUpdated","inputs":[{"name":"projectId","type":"uint256","indexed":true},{"name":"device","type":"address","indexed":true},
  {"name":"nonce","type":"uint256"},{"name":"documentHash","type":"bytes32"},{"name":"documentURI","type":"string"},{"name":"previousChange","type":"uint256"}]},
 {"type":"event","name":"KeyRotated","inputs":[{"name":"projectId","type":"uint256","indexed":true},{"name":"device","type":"address","indexed":true},
  {"name":"newSigner","type":"address"},{"name":"keyType","type":"uint8"},{"name":"firstSequence","type":"uint256"},{"name":"documentHash","type":"bytes32"},
  {"name":"documentURI","type":"string"},{"name":"previousChange","type":"uint256"}]},
 {"type":"event","name":"DeviceRemoved","inputs":[{"name":"projectId","type":"uint256","indexed":true},{"name":"device","type":"address","indexed":true},
  {"name":"owner","type":"address"},{"name":"previousChange","type":"uint256"}]},
 {"type":"event","name":"SerialAssigned","inputs":[{"name":"projectId","type":"uint256","indexed":true},{"name":"device","type":"address","indexed":true},
  {"name":"v2","type":"bytes32","indexed":true},{"name":"previousChange","type":"uint256"}]}
]`

var registryABI = func() abi.ABI {
	parsed, err := abi.JSON(strings.NewReader(registryJSON))
	if err != nil {
		panic(err) // a constant, which every test reads
	}
	return parsed
}()

// deviceTuple is what the registry's view device returns.
type deviceTuple struct {
	ProjectId      *big.Int
	DeviceContract common.Address
	TokenId        *big.Int
	IdentityId     *big.Int
	Owner          common.Address
	Account        common.Address
	Signer         common.Address
	DocumentHash   [32]byte
	RegisteredAt   uint64
	ChangedAt      uint64
	Nonce          uint64
	KeyType        uint8
	Removed        bool
	V2             [32]byte
}

// maxChanges bounds how many changes of a device are read to find one.
const maxChanges = 1024

// A change is one event of a device.
type change struct {
	registered, removed bool // the first of all, the last
	set                 bool // it set a document
	hash                common.Hash
	uri                 string
	signer              common.Address // after a rotation
	keyType             uint8          // with registered and signer
	v2                  did.V2ID       // when it was assigned
	previous            uint64
}

// changes returns what changed a device in a block, in order.
func (r *Registry) changes(ctx context.Context, f rules.RegistryFacts, block uint64) ([]change, error) {
	number := hexutil.EncodeUint64(block)
	var topics []common.Hash
	for _, event := range registryABI.Events {
		topics = append(topics, event.ID)
	}
	var logs []types.Log
	filter := map[string]any{
		"fromBlock": number, "toBlock": number, "address": r.config.Contract,
		"topics": []any{topics, nil, common.BytesToHash(f.Device[:])},
	}
	if err := r.node.CallContext(ctx, &logs, "eth_getLogs", filter); err != nil {
		return nil, away(err, "read the events of block %d", block)
	}
	var found []change
	for _, l := range logs {
		c, err := readChange(l)
		if err != nil {
			return nil, away(err, "read event %d of block %d", l.Index, block)
		}
		if l.BlockTimestamp > 0 {
			r.times.Add(block, l.BlockTimestamp)
		}
		found = append(found, c)
	}
	if len(found) == 0 {
		return nil, rules.Errorf(rules.InternalError, "the node has no events of block %d, which changed %s", block, f.Device)
	}
	return found, nil
}

func readChange(l types.Log) (change, error) {
	if len(l.Topics) == 0 {
		return change{}, fmt.Errorf("event without a topic")
	}
	event, err := registryABI.EventByID(l.Topics[0])
	if err != nil {
		return change{}, err
	}
	values := make(map[string]any)
	if err := registryABI.UnpackIntoMap(values, event.Name, l.Data); err != nil {
		return change{}, err
	}
	c := change{registered: event.Name == "DeviceRegistered", removed: event.Name == "DeviceRemoved"}
	c.signer, _ = values["newSigner"].(common.Address)
	c.keyType, _ = values["keyType"].(uint8)
	if event.Name == "SerialAssigned" && len(l.Topics) == 4 {
		c.v2 = did.V2ID(l.Topics[3])
	}
	if hash, ok := values["documentHash"].([32]byte); ok {
		c.set, c.hash = true, hash
		c.uri, _ = values["documentURI"].(string)
	}
	if previous, ok := values["previousChange"].(*big.Int); ok {
		if !previous.IsUint64() {
			return change{}, fmt.Errorf("previous change at block %s", previous)
		}
		c.previous = previous.Uint64()
	}
	return c, nil
}

// before returns the block of the change before those of one block, 0 when it is the first.
func before(block uint64, changes []change) uint64 {
	if changes[0].registered || changes[0].previous >= block {
		return 0
	}
	return changes[0].previous
}

// document returns the registered document: from memory, from the event that set it, or from where the event says.
func (r *Registry) document(ctx context.Context, f rules.RegistryFacts) ([]byte, error) {
	key := documentAt{f.Device, f.ChangedAt, f.DocumentHash}
	if raw, ok := r.documents.Get(key); ok {
		return raw, nil
	}
	uri, err := r.uri(ctx, f)
	if err != nil {
		return nil, err
	}
	raw, err := r.read(ctx, uri)
	if err != nil {
		return nil, err
	}
	if crypto.Keccak256Hash(raw) == f.DocumentHash { // another answer, of a server in trouble, must not stay
		r.documents.Add(key, raw)
	}
	return raw, nil
}

// uri walks back from the newest change to the one that set the document. Most often it is the first that it reads.
func (r *Registry) uri(ctx context.Context, f rules.RegistryFacts) (string, error) {
	for block, n := f.ChangedAt, 0; block > 0 && n < maxChanges; n++ {
		changes, err := r.changes(ctx, f, block)
		if err != nil {
			return "", err
		}
		for i := len(changes) - 1; i >= 0; i-- {
			if changes[i].set && changes[i].hash == f.DocumentHash {
				return changes[i].uri, nil
			}
		}
		block = before(block, changes)
	}
	return "", rules.Errorf(rules.InternalError, "no event of %s has the document that is registered", f.Device)
}

// previous returns the block of the change before those of one block, 0 when it is the first.
func (r *Registry) previous(ctx context.Context, f rules.RegistryFacts, block uint64) (uint64, error) {
	key := changeAt{f.Device, block}
	if previous, ok := r.links.Get(key); ok {
		return previous, nil
	}
	changes, err := r.changes(ctx, f, block)
	if err != nil {
		return 0, err
	}
	previous := before(block, changes)
	r.links.Add(key, previous)
	return previous, nil
}

// next returns the block of the change after those that f knows, 0 when there is none.
func (r *Registry) next(ctx context.Context, f rules.RegistryFacts) (uint64, error) {
	newest, err := r.facts(ctx, f.Device, nil)
	if err != nil || newest.ChangedAt <= f.ChangedAt {
		return 0, err
	}
	for block, n := newest.ChangedAt, 0; n < maxChanges; n++ {
		previous, err := r.previous(ctx, f, block)
		if err != nil {
			return 0, err
		}
		if previous <= f.ChangedAt {
			return block, nil
		}
		block = previous
	}
	return 0, rules.Errorf(rules.FeatureNotSupported, "%s changed more than %d times since", f.Device, maxChanges)
}

// ABI returns the interface that the resolver knows of the device registry.
func ABI() abi.ABI { return registryABI }
