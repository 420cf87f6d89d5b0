package did

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Where the device registry keeps what a proof shows: solc's storage layout of contracts/src/identity/DeviceRegistry.sol, which a
// test compares with a chain.
const (
	slotOwners  = 2  // mapping(uint256 token => address): ERC-721
	slotRecords = 6  // mapping(address device => Record)
	slotV2Of    = 12 // mapping(address device => bytes32)
)

// Slots returns the storage slots of the registry that say what RegistryFacts say: of the device's record those of its counts, its
// document's hash and its key; then its owner and its name of version 2.
func (f RegistryFacts) Slots() []common.Hash {
	key := common.BytesToHash(f.Device[:])
	record := mappingSlot(key, slotRecords)
	return []common.Hash{record, after(record, 2), after(record, 3), mappingSlot(key, slotOwners), mappingSlot(key, slotV2Of)}
}

// withSlots reads the values of Slots. In a slot the first member is the last bytes.
func (f RegistryFacts) withSlots(values []common.Hash) (RegistryFacts, error) {
	if len(values) != len(f.Slots()) {
		return f, fmt.Errorf("%w: %d slots", ErrProof, len(values))
	}
	counts, hash, signer, owner, v2 := values[0], values[1], values[2], values[3], values[4]
	f.ProjectID = number(counts[26:32])
	f.RegisteredAt = number(counts[13:18])
	f.ChangedAt = number(counts[8:13])
	f.Nonce = number(counts[3:8])
	f.KeyType = counts[2]
	f.Removed = counts[1] != 0
	f.DocumentHash = hash
	f.Signer = common.Address(signer[12:])
	if f.Signer == (common.Address{}) { // until it rotates, the device's own address is its key's
		f.Signer = f.Device.Address()
	}
	f.Owner = common.Address(owner[12:])
	copy(f.V2[:], v2[:])
	if f.RegisteredAt == 0 {
		return f, fmt.Errorf("%w: %s is not registered in this block", ErrProof, f.Device)
	}
	return f, nil
}

// number reads a big-endian number of at most eight bytes.
func number(b []byte) uint64 {
	var wide [8]byte
	copy(wide[8-len(b):], b)
	return binary.BigEndian.Uint64(wide[:])
}
