// Package validator holds validator updates, the records by which the contracts tell the consensus who may sign blocks and
// with which power.
//
// The format is specified in docs/spec/validator-updates.md.
package validator

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	// RequestType is the EIP-7685 request type whose data is a batch: that of EIP-7002, at whose address our contract
	// stands.
	RequestType = 0x01

	// KeySize is the length of a compressed secp256k1 public key.
	KeySize = 33

	// RecordSize is the length of one encoded update: the key and a big-endian uint64 power.
	RecordSize = KeySize + 8

	// MaxUpdates bounds a batch, so that no contract can make the consensus chew on an endless one.
	MaxUpdates = 64

	// MaxTotalPower is CometBFT's bound on the sum of all powers, MaxInt64/8, above which it would panic.
	MaxTotalPower = (1<<63 - 1) / 8
)

// ErrMalformed reports bytes that are not an encoded batch.
var ErrMalformed = errors.New("malformed validator updates")

// A PubKey is a compressed secp256k1 public key, as SEC 1 writes it.
type PubKey [KeySize]byte

// ParsePubKey checks that b is the compressed form of a point on the curve.
func ParsePubKey(b []byte) (PubKey, error) {
	if len(b) != KeySize {
		return PubKey{}, fmt.Errorf("public key has %d bytes, want %d", len(b), KeySize)
	}
	if _, err := crypto.DecompressPubkey(b); err != nil {
		return PubKey{}, fmt.Errorf("public key %x: %w", b, err)
	}
	return PubKey(b), nil
}

// Address returns the Ethereum address of k, which is also its CometBFT address. It is zero for bytes that are no key.
func (k PubKey) Address() common.Address {
	pub, err := crypto.DecompressPubkey(k[:])
	if err != nil {
		return common.Address{}
	}
	return crypto.PubkeyToAddress(*pub)
}

// An Update gives the validator with key Key the power Power. Power zero removes it.
type Update struct {
	Key   PubKey
	Power uint64
}

// Append appends the encoding of u to b.
func (u Update) Append(b []byte) []byte {
	return binary.BigEndian.AppendUint64(append(b, u.Key[:]...), u.Power)
}

// Bytes returns the encoding of a batch.
func Bytes(updates []Update) []byte {
	b := make([]byte, 0, len(updates)*RecordSize)
	for _, u := range updates {
		b = u.Append(b)
	}
	return b
}

// Parse is the inverse of Bytes. It accepts a whole batch or none of it: a batch longer than MaxUpdates, one that is not
// made of whole records, a key that is no point, a key that comes twice or a power above MaxTotalPower is an error.
func Parse(b []byte) ([]Update, error) {
	if len(b)%RecordSize != 0 {
		return nil, fmt.Errorf("%w: %d bytes are no multiple of %d", ErrMalformed, len(b), RecordSize)
	}
	n := len(b) / RecordSize
	if n > MaxUpdates {
		return nil, fmt.Errorf("%w: %d records, at most %d", ErrMalformed, n, MaxUpdates)
	}
	updates := make([]Update, 0, n)
	seen := make(map[PubKey]bool, n)
	for i := range n {
		record := b[i*RecordSize : (i+1)*RecordSize]
		key, err := ParsePubKey(record[:KeySize])
		if err != nil {
			return nil, fmt.Errorf("%w: record %d: %w", ErrMalformed, i, err)
		}
		if seen[key] {
			return nil, fmt.Errorf("%w: record %d: key %x comes twice", ErrMalformed, i, key[:])
		}
		seen[key] = true
		power := binary.BigEndian.Uint64(record[KeySize:])
		if power > MaxTotalPower {
			return nil, fmt.Errorf("%w: record %d: power %d, at most %d", ErrMalformed, i, power, int64(MaxTotalPower))
		}
		updates = append(updates, Update{Key: key, Power: power})
	}
	return updates, nil
}
