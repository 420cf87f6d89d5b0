// Package validator holds validator sets, the records by which the contracts tell the consensus who may sign blocks and with
// which power.
//
// The format is specified in docs/spec/validator-set.md.
package validator

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	// RequestType is the EIP-7685 request type whose data is a set: that of EIP-7002, at whose address our contract
	// stands.
	RequestType = 0x01

	// KeySize is the length of a compressed secp256k1 public key.
	KeySize = 33

	// RecordSize is the length of one encoded member: the key and a big-endian uint64 power.
	RecordSize = KeySize + 8

	// MaxMembers bounds a set: the width of the consensus report's bitmap.
	MaxMembers = 72

	// MaxTotalPower is CometBFT's bound on the sum of all powers, MaxInt64/8, above which it would panic.
	MaxTotalPower = (1<<63 - 1) / 8
)

// ErrMalformed reports bytes that are not an encoded set.
var ErrMalformed = errors.New("malformed validator set")

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

// A Member is one validator of a set.
type Member struct {
	Key   PubKey
	Power uint64
}

// A Set is all who may sign a block.
type Set []Member

// Append appends the encoding of m to b.
func (m Member) Append(b []byte) []byte {
	return binary.BigEndian.AppendUint64(append(b, m.Key[:]...), m.Power)
}

// Bytes returns the encoding of s.
func (s Set) Bytes() []byte {
	b := make([]byte, 0, len(s)*RecordSize)
	for _, m := range s {
		b = m.Append(b)
	}
	return b
}

// Parse is the inverse of Bytes. It accepts a whole set or none of it: one with more than MaxMembers, one that is not made
// of whole records, a key that is no point, a key that comes twice, a power of 0, or a sum above MaxTotalPower is an error.
func Parse(b []byte) (Set, error) {
	if len(b)%RecordSize != 0 {
		return nil, fmt.Errorf("%w: %d bytes are no multiple of %d", ErrMalformed, len(b), RecordSize)
	}
	n := len(b) / RecordSize
	if n > MaxMembers {
		return nil, fmt.Errorf("%w: %d records, at most %d", ErrMalformed, n, MaxMembers)
	}
	set := make(Set, 0, n)
	seen := make(map[PubKey]bool, n)
	var total uint64
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
		if power == 0 || power > MaxTotalPower-total {
			return nil, fmt.Errorf("%w: record %d: power %d, want 1 to %d less those before", ErrMalformed, i, power, int64(MaxTotalPower))
		}
		total += power
		set = append(set, Member{Key: key, Power: power})
	}
	return set, nil
}

// Change is what turns the set from into s: members that are new or have another power, and those that leave, with power 0.
// It does not depend on the order of from.
func (s Set) Change(from Set) []Member {
	powers := make(map[PubKey]uint64, len(from))
	for _, m := range from {
		powers[m.Key] = m.Power
	}
	var out []Member
	stays := make(map[PubKey]bool, len(s))
	for _, m := range s {
		stays[m.Key] = true
		if powers[m.Key] != m.Power {
			out = append(out, m)
		}
	}
	leaving := slices.DeleteFunc(slices.Clone(from), func(m Member) bool { return stays[m.Key] })
	slices.SortFunc(leaving, func(a, b Member) int { return bytes.Compare(a.Key[:], b.Key[:]) })
	for _, m := range leaving {
		out = append(out, Member{Key: m.Key})
	}
	return out
}
