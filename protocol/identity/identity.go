// Package identity holds what a device signs about itself (EIP-712), whole, so that it can be shown to a person before.
//
// The device registry knows five actions, each a type of its own, so that a signature for one is good for no other. A Request
// holds one of them with all that stands behind its hashes; Check compares them and tells in words what would be signed.
package identity

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
)

// A Domain is the registry that a signature is for, on its chain.
type Domain struct {
	ChainID  uint64
	Registry common.Address
}

// A Subject is whom an action is about: the device, its token in the project's contract, and its owner.
type Subject struct {
	ProjectID      uint64
	DeviceContract common.Address
	TokenID        uint256.Int
	Owner          common.Address
	Device         did.ID
}

// An Action is one of the five structures of this package.
type Action interface {
	// Name is the word for the action in requests: register, update, rotate, migrate or remove.
	Name() string
	// Type is the EIP-712 encodeType of the structure.
	Type() string
	about() Subject
	document() common.Hash
	deadline() uint64
	message() [][32]byte
}

// The actions, with the fields that their EIP-712 types have. DocumentURI is signed as its Keccak-256.
type (
	RegisterDevice struct {
		Subject
		DocumentHash common.Hash
		DocumentURI  string
		Nonce        uint64
		Deadline     uint64 // Unix seconds, as in every action
	}
	UpdateDocument struct {
		Subject
		DocumentHash common.Hash
		DocumentURI  string
		Nonce        uint64
		Deadline     uint64
	}
	// RotateKey is signed by the current key and by the new one.
	RotateKey struct {
		Subject
		NewSigner     common.Address
		FirstSequence uint64 // the new key signs readings from this number on
		DocumentHash  common.Hash
		DocumentURI   string
		Nonce         uint64
		Deadline      uint64
	}
	MigrateDevice struct {
		Subject
		To           common.Address // the new owner
		DocumentHash common.Hash
		Nonce        uint64
		Deadline     uint64
	}
	RemoveDevice struct {
		Subject
		DocumentHash common.Hash
		Nonce        uint64
		Deadline     uint64
	}
)

const subjectType = "uint256 projectId,address deviceContract,uint256 tokenId,address owner,address device"

// Name implements Action, as do the others.
func (RegisterDevice) Name() string { return "register" }
func (UpdateDocument) Name() string { return "update" }
func (RotateKey) Name() string      { return "rotate" }
func (MigrateDevice) Name() string  { return "migrate" }
func (RemoveDevice) Name() string   { return "remove" }

// Type implements Action, as do the others.
func (RegisterDevice) Type() string {
	return "RegisterDevice(" + subjectType + ",bytes32 documentHash,bytes32 uriHash,uint256 nonce,uint256 deadline)"
}
func (UpdateDocument) Type() string {
	return "UpdateDocument(" + subjectType + ",bytes32 documentHash,bytes32 uriHash,uint256 nonce,uint256 deadline)"
}
func (RotateKey) Type() string {
	return "RotateKey(" + subjectType + ",address newSigner,uint256 firstSequence,bytes32 documentHash,bytes32 uriHash,uint256 nonce,uint256 deadline)"
}
func (MigrateDevice) Type() string {
	return "MigrateDevice(" + subjectType + ",address to,bytes32 documentHash,uint256 nonce,uint256 deadline)"
}
func (RemoveDevice) Type() string {
	return "RemoveDevice(" + subjectType + ",bytes32 documentHash,uint256 nonce,uint256 deadline)"
}

func (s Subject) about() Subject { return s }

func (a RegisterDevice) document() common.Hash { return a.DocumentHash }
func (a UpdateDocument) document() common.Hash { return a.DocumentHash }
func (a RotateKey) document() common.Hash      { return a.DocumentHash }
func (a MigrateDevice) document() common.Hash  { return a.DocumentHash }
func (a RemoveDevice) document() common.Hash   { return a.DocumentHash }

func (a RegisterDevice) deadline() uint64 { return a.Deadline }
func (a UpdateDocument) deadline() uint64 { return a.Deadline }
func (a RotateKey) deadline() uint64      { return a.Deadline }
func (a MigrateDevice) deadline() uint64  { return a.Deadline }
func (a RemoveDevice) deadline() uint64   { return a.Deadline }

func (a RegisterDevice) message() [][32]byte {
	return append(a.words(), a.DocumentHash, text(a.DocumentURI), number(a.Nonce), number(a.Deadline))
}

func (a UpdateDocument) message() [][32]byte {
	return append(a.words(), a.DocumentHash, text(a.DocumentURI), number(a.Nonce), number(a.Deadline))
}

func (a RotateKey) message() [][32]byte {
	return append(a.words(), address(a.NewSigner), number(a.FirstSequence), a.DocumentHash, text(a.DocumentURI), number(a.Nonce), number(a.Deadline))
}

func (a MigrateDevice) message() [][32]byte {
	return append(a.words(), address(a.To), a.DocumentHash, number(a.Nonce), number(a.Deadline))
}

func (a RemoveDevice) message() [][32]byte {
	return append(a.words(), a.DocumentHash, number(a.Nonce), number(a.Deadline))
}

// words encodes the subject as encodeData of EIP-712 does, which has static values alone.
func (s Subject) words() [][32]byte {
	return [][32]byte{number(s.ProjectID), address(s.DeviceContract), s.TokenID.Bytes32(), address(s.Owner), address(s.Device.Address())}
}

func number(n uint64) (word [32]byte) {
	binary.BigEndian.PutUint64(word[24:], n)
	return word
}

func address(a common.Address) (word [32]byte) {
	copy(word[12:], a[:])
	return word
}

func text(s string) [32]byte { return crypto.Keccak256Hash([]byte(s)) }

const domainType = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"

// Separator returns the domain separator, which is also the registry's DOMAIN_SEPARATOR().
func (d Domain) Separator() common.Hash {
	return hashStruct(domainType, [][32]byte{text("Trellis DeviceRegistry"), text("1"), number(d.ChainID), address(d.Registry)})
}

func hashStruct(kind string, message [][32]byte) common.Hash {
	typeHash := text(kind)
	encoded := typeHash[:]
	for _, word := range message {
		encoded = append(encoded, word[:]...)
	}
	return crypto.Keccak256Hash(encoded)
}

// Digest returns the 32 bytes that the device's key signs for an action.
func (d Domain) Digest(a Action) [32]byte {
	separator, message := d.Separator(), hashStruct(a.Type(), a.message())
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], message[:])
}

// ErrPermit reports a signature that the registry would refuse.
var ErrPermit = errors.New("signature is not the key's over this action")

// Permit returns signature, r ‖ s with low s, as the registry takes it: r ‖ s ‖ v for secp256k1, r ‖ s ‖ x ‖ y for P-256. It
// verifies what it returns.
func Permit(key sig.PublicKey, digest [32]byte, signature []byte) ([]byte, error) {
	if err := key.Verify(digest, signature); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPermit, err)
	}
	point := key.Point()
	if key.Algorithm() == sig.ES256 {
		return append(append([]byte(nil), signature...), point[:]...), nil
	}
	for v := range byte(2) { // 2 and 3 need an r above the group's order, which the registry refuses
		recoverable := append(append([]byte(nil), signature...), v)
		if found, err := crypto.Ecrecover(digest[:], recoverable); err == nil && [64]byte(found[1:]) == point {
			recoverable[64] += 27
			return recoverable, nil
		}
	}
	return nil, fmt.Errorf("%w: no v recovers it", ErrPermit)
}
