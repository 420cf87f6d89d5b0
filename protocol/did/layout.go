package did

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Where the device registry keeps what a proof shows: solc's storage layout of contracts/src/identity/DeviceRegistry.sol, which a
// test compares with a chain.
const (
	slotOwners  = 2 // mapping(uint256 token => address): ERC-721
	slotRecords = 8 // mapping(address device => Record)
)

// Slots returns the storage slots of the registry that say what RegistryFacts say: those of the device's record, then its owner.
func (f RegistryFacts) Slots() []common.Hash {
	key := common.BytesToHash(f.Device[:])
	record := mappingSlot(key, slotRecords)
	return []common.Hash{record, after(record, 1), after(record, 2), mappingSlot(key, slotOwners)}
}

// withSlots reads the values of Slots. In a slot the first member is the last bytes.
func (f RegistryFacts) withSlots(values []common.Hash) (RegistryFacts, error) {
	if len(values) != len(f.Slots()) {
		return f, fmt.Errorf("%w: %d slots", ErrProof, len(values))
	}
	counts, state, hash, owner := values[0], values[1], values[2], values[3]
	f.ProjectID = binary.BigEndian.Uint64(counts[24:])
	f.Nonce = binary.BigEndian.Uint64(counts[8:16])
	f.RegisteredAt = uint48(counts[2:8])
	f.KeyType = counts[1]
	f.Signer = common.Address(state[12:])
	f.ChangedAt = uint48(state[6:12])
	f.Removed = state[5] != 0
	f.DocumentHash = hash
	f.Owner = common.Address(owner[12:])
	if f.RegisteredAt == 0 {
		return f, fmt.Errorf("%w: %s is not registered in this block", ErrProof, f.Device)
	}
	return f, nil
}

func uint48(b []byte) uint64 {
	return uint64(binary.BigEndian.Uint16(b))<<32 | uint64(binary.BigEndian.Uint32(b[2:]))
}
