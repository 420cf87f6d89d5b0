// Package stake holds the rules of buckets and delegates that Go and the contracts share: the weight of a vote, and what a key
// signs to prove who holds it. docs/spec/staking.md specifies them.
package stake

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
)

const (
	MaxDays       = 1050 // the longest lock
	SelfStakeDays = 91   // the shortest lock by which a bucket that backs its delegate weighs more
	maxAmountBits = 128  // the most that the contract weighs
)

// ErrBucket reports what no bucket can be.
var ErrBucket = errors.New("no bucket")

// table holds ⌊10¹⁸ × ln d / ln 1.2 / 100⌋ for d from 1 to MaxDays, 8 bytes each, big endian. The contract VoteWeight holds
// the same bytes; contracts/internal/voteweight generates both.
//
//go:embed voteweight.bin
var table []byte

// unit is one, as the table counts.
var unit = big.NewInt(1_000_000_000_000_000_000)

// A Bucket is what of a bucket its weight depends on.
type Bucket struct {
	Amount    *big.Int // wei
	Days      uint16   // of its lock
	AutoStake bool
	SelfStake bool // it backs its delegate
}

// VoteWeight returns the weight of a bucket's vote, as the contract does.
func VoteWeight(b Bucket) (*big.Int, error) {
	if b.Amount == nil || b.Amount.Sign() < 0 || b.Amount.BitLen() > maxAmountBits {
		return nil, fmt.Errorf("%w: amount %v", ErrBucket, b.Amount)
	}
	if b.Days > MaxDays {
		return nil, fmt.Errorf("%w: locked for %d days, at most %d", ErrBucket, b.Days, MaxDays)
	}
	w := new(big.Int).Add(unit, bonus(b.Days, b.AutoStake))
	w.Mul(w, b.Amount)
	if b.SelfStake && b.AutoStake && b.Days >= SelfStakeDays {
		w.Mul(w, big.NewInt(106))
		return w.Quo(w, new(big.Int).Mul(unit, big.NewInt(100))), nil
	}
	return w.Quo(w, unit), nil
}

// bonus returns what a lock adds to one, in units of 10⁻¹⁸. No lock adds nothing, auto-staked or not.
func bonus(days uint16, autoStake bool) *big.Int {
	if days == 0 {
		return new(big.Int)
	}
	b := entry(days)
	if autoStake {
		b += entry(2) // ln 2d = ln d + ln 2
	}
	return new(big.Int).SetUint64(b)
}

func entry(days uint16) uint64 { return binary.BigEndian.Uint64(table[8*(int(days)-1):]) }
