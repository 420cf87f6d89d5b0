package session

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// A Domain is the contract that keeps session keys, on its chain.
type Domain struct {
	ChainID  uint64
	Contract common.Address
}

// A Delegation is a device's word, signed by its key in the registry, that a session key signs its readings of a project.
type Delegation struct {
	Project uint64
	Device  common.Address
	Key     PublicKey
	Until   uint64 // Unix milliseconds: the key's readings are of this time or before
	// Serial is above that of all that the device has had taken before, and at most Until: the time when it was made, in Unix
	// milliseconds, does. So none can be brought again after another one, or after a revocation.
	Serial uint64
}

// A Revocation is a device's word that its session key ends now.
type Revocation struct {
	Project uint64
	Device  common.Address
	Serial  uint64 // as that of a Delegation
}

// The EIP-712 types of the contract SessionKeys.
var (
	domainType     = crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	domainName     = crypto.Keccak256([]byte("Trellis SessionKeys"))
	domainVersion  = crypto.Keccak256([]byte("1"))
	delegationType = crypto.Keccak256([]byte("SessionKey(uint256 project,address device,uint256 x,uint256 y,uint64 until,uint64 serial)"))
	revocationType = crypto.Keccak256([]byte("RevokeSessionKey(uint256 project,address device,uint64 serial)"))
)

// Digest returns what the device's key signs.
func (d Delegation) Digest(at Domain) common.Hash {
	x, y := d.Key.X.Bytes(), d.Key.Y.Bytes()
	return at.digest(delegationType, number(d.Project), address(d.Device), x[:], y[:], number(d.Until), number(d.Serial))
}

// Digest returns what the device's key signs.
func (r Revocation) Digest(at Domain) common.Hash {
	return at.digest(revocationType, number(r.Project), address(r.Device), number(r.Serial))
}

func (d Domain) digest(words ...[]byte) common.Hash {
	domain := crypto.Keccak256(domainType, domainName, domainVersion, number(d.ChainID), address(d.Contract))
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain, crypto.Keccak256(words...))
}

func address(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }

// number returns n as a word of the ABI.
func number(n uint64) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24, 32), n) }
