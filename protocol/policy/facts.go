package policy

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// Features are what a device's entries of an epoch amount to,
// docs/spec/policy.md §3.
type Features struct {
	Received, Valid, Late, Invalid int64
	Expected, Slots                int64
	MaxGapSeconds                  int64
	Completeness                   decimal.Decimal
	Fields                         []FieldFeatures // one for each of the policy's fields, in order; unused when Valid is 0

	Own   []decimal.Decimal // of the policy's own features, in order
	Peers []PeerFeatures    // of its comparisons, in order
}

// PeerFeatures are what a comparison found of a device's valid readings.
type PeerFeatures struct {
	Compared, Alone int64 // readings with enough others beside them, and without
	Agreed          int64 // of the compared ones, those within the tolerance
	Peers           int64 // other devices that it was compared with
	Deviation, Bias decimal.Decimal
}

// FieldFeatures are one field's features over the valid readings.
type FieldFeatures struct {
	Min, Max, Sum, Mean, Last decimal.Decimal
	Distinct, LongestRun      int64
	Count                     int64 // valid readings that have the field; asked of optional ones alone
}

// Facts are what is said of a device.
type Facts interface {
	// Fact is the owner's word; "" when there is none.
	Fact(name string) string
	// Hardware is the kind of hardware that the device's key is in, as a
	// verifier found, at the registry block; "" when none did.
	Hardware() string
	// Standing is what else the chain knew of the device at the registry block.
	Standing() Standing
}

// Standing is what the chain knows of a device and its owner at an epoch's
// registry block. Coins are whole ones, cut to nine digits.
type Standing struct {
	Owner      common.Address
	AgeSeconds int64           // from its registration to the end of the window, at least 0
	Bond       decimal.Decimal // coins deposited for the device
	Stake      decimal.Decimal // the owner's veIOTX
	Findings   int64           // of fraud that stand against it
}

// noReading is the error of an expression that asks for the value of a
