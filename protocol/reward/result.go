package reward

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/crypto/merkle"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// A Leaf is what one device earned and why. What stands below Features is of
// results of version 2 alone.
type Leaf struct {
	Device     common.Address
	Account    common.Address
	Amount     units.Amount // all pools and the correction
	Points     uint64       // after groups
	Reason     policy.Code
	Readings   uint64 // entries that the device signed
	FirstIndex uint64 // log index of the first of them, 0 for none
	LastIndex  uint64
	Evidence   common.Hash // RFC 6962 tree hash over all of them
	Features   policy.Features

	Hardware   string            // that the readings which count were signed in
	Standing   policy.Standing   // of the device at the registry block
	Base       uint64            // points before groups
	Groups     []GroupPlace      // one for each group stage
	Remembered []decimal.Decimal // from the epoch before, one for each number of the policy's memory; nil is 0 for all
	Memory     []decimal.Decimal // for the next epoch
	Cuts       []Cut             // in the order in which they happened
	Amounts    []units.Amount    // one for each pool
	Correction units.Amount      // for earlier epochs
}

// A ReasonCount sums the devices with one reason.
type ReasonCount struct {
	Amount   units.Amount `json:"amount"`
	Code     policy.Code  `json:"code"`
	Devices  uint64       `json:"devices"`
	Readings uint64       `json:"readings"`
}

// A VerdictCount is how many entries have one verdict.
type VerdictCount struct {
	Readings uint64      `json:"readings"`
	Verdict  policy.Code `json:"verdict"`
}

// A Result is the score of an epoch: one leaf for every registered device,
// ascending by address, and their sums.
type Result struct {
	Inputs       epoch.Inputs
	Fields       []string // the policy's, as the leaves' features list them
	Leaves       []Leaf
	AllPoints    uint64
	Total        units.Amount
	Residual     units.Amount
	Root         common.Hash // of the Merkle-sum tree over the leaves
	Reasons      []ReasonCount
	Verdicts     []VerdictCount // of entries that devices signed
	Unattributed []VerdictCount // of all other entries

	Version     int          // of the encoding, 1 or 2; what follows is of version 2 alone
	PaidDevices uint64       // that have points after all groups
	Budget      units.Amount // that the policy gives out
	Corrections units.Amount // sum of those that were to be paid
	Errors      []string     // expressions of the epoch that could not be evaluated
	GroupNames  []string
	OwnNames    []string
	PeerNames   []string
	MemoryNames []string
	Pools       []PoolSum
}

// Tree returns the Merkle-sum tree over the leaves, which proves them.
func (r *Result) Tree() (*merkle.SumTree, error) { return r.TreeWith(inOrder) }

// TreeWith is Tree with a runner that shares the hashing out.
func (r *Result) TreeWith(run Runner) (*merkle.SumTree, error) {
	return merkle.Build(len(r.Leaves), func(i int) (merkle.Leaf, error) {
		leaf, err := r.Leaves[i].Merkle()
		if err != nil {
			return merkle.Leaf{}, fmt.Errorf("leaf %d: %w", i, err)
		}
		return leaf, nil
	}, run)
}

// Merkle returns what the tree and the contract know of the leaf.
func (l Leaf) Merkle() (merkle.Leaf, error) {
	amount, overflow := uint256.FromBig(l.Amount.Big())
	if overflow || len(l.Reason) >= common.HashLength {
		return merkle.Leaf{}, fmt.Errorf("amount %s or reason %q does not fit", l.Amount, l.Reason)
	}
	out := merkle.Leaf{
		Device: l.Device, Account: l.Account, Amount: *amount, Points: l.Points,
		Readings: l.Readings, FirstIndex: l.FirstIndex, LastIndex: l.LastIndex, Evidence: l.Evidence,
	}
	copy(out.Reason[:], l.Reason)
	return out, nil
}
