// Package chain reads Trellis' contracts and sends transactions to them; it is the only road from services to the node.
package chain

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// A Place is where an event happened.
type Place struct {
	Block    uint64
	Time     uint64 // of the block, seconds since the Unix epoch
	Tx       common.Hash
	LogIndex uint // within the block
}

// An Event is one thing that happened in the contracts; What is one of the
// types below.
type Event struct {
	Place
	What any
}

// ProjectRegistered tells that a project came to be.
type ProjectRegistered struct {
	Project epoch.Project
	Owner   common.Address
	Name    string
}

// PolicySet tells what a project pays for from a moment on.
type PolicySet struct {
	Project epoch.Project
	Version uint64
	Hash    common.Hash
	URI     string
	From    uint64 // seconds since the Unix epoch
}

// PolicyCancelled tells that an announced policy does not come into force.
type PolicyCancelled struct {
	Project epoch.Project
	Version uint64
}

// NoticeSet tells how long changes of policy take that are made from a moment
// on.
type NoticeSet struct {
	Project epoch.Project
	Notice  uint64 // seconds
	From    uint64 // seconds since the Unix epoch
}

// CorrectionQueued tells that a later epoch will pay a device what an appeal
// found missing.
type CorrectionQueued struct {
	Project    epoch.Project
	Correction epoch.Correction
}

// PanelPaid tells that a project's pool paid a panel that found for a device.
type PanelPaid struct {
	Project epoch.Project
	Amount  units.Amount
}

// Funded tells that a project's pool grew.
type Funded struct {
	Project epoch.Project
	From    common.Address
	Amount  units.Amount
}

// DeviceRegistered tells that a device has an identity.
type DeviceRegistered struct {
	Project        epoch.Project
	Device         common.Address
	Owner          common.Address
	Account        common.Address
	DeviceContract common.Address
	TokenID        uint64
	KeyType        sig.Algorithm // zero for a contract (ERC-1271)
	DocumentHash   common.Hash
	DocumentURI    string
}

// DocumentUpdated tells that a device has another document.
type DocumentUpdated struct {
	Project      epoch.Project
	Device       common.Address
	DocumentHash common.Hash
	DocumentURI  string
}

// KeyRotated tells that a device has another key.
type KeyRotated struct {
	Project       epoch.Project
	Device        common.Address
	Signer        common.Address // the new key's
	KeyType       uint8          // 1 secp256k1, 2 P-256, 3 a contract
	FirstSequence uint64         // of readings by the new key
	DocumentHash  common.Hash
	DocumentURI   string
}

// DeviceRemoved tells that a device ended, for ever.
type DeviceRemoved struct {
	Project epoch.Project
	Device  common.Address
	Owner   common.Address
}

// SerialAssigned tells that a device has an identifier by its project's name
// and its serial number.
type SerialAssigned struct {
	Project epoch.Project
	Device  common.Address
	V2      common.Hash
}

// DeviceTransferred tells that a device's identity has another owner.
type DeviceTransferred struct {
	Device   common.Address
	From, To common.Address
}

// HardwareAttested tells what a verifier found of a device's hardware.
type HardwareAttested struct {
	Project    epoch.Project
	Device     common.Address
	Verifier   common.Address
	Signer     common.Address // the key that it is about
	Kind       string         // empty when it is no word that a policy can name
	ResultHash common.Hash
	Until      uint64 // block, inclusive
}

// HardwareRevoked tells that the verdict on a device counts no more.
type HardwareRevoked struct {
	Project  epoch.Project
	Device   common.Address
	Verifier common.Address
}

// BondChanged tells what counts of a device's bond from now on.
type BondChanged struct {
	Device common.Address
	Bond   units.Amount
}

// FindingFiled tells that somebody found fraud of a device.
type FindingFiled struct {
	ID           FindingID
	Project      epoch.Project
	Device       common.Address
	Filer        common.Address
	Code         string
	Evidence     common.Hash // SHA-256 of the bundle
	URI          string
	ContestUntil uint64 // seconds since the Unix epoch
}

// FindingStands tells that a finding counts against a device.
type FindingStands struct {
	ID      FindingID
	Project epoch.Project
	Device  common.Address
	Until   uint64 // seconds since the Unix epoch
	Taken   units.Amount
}

// FindingDropped tells that a finding does not count: it was refuted, or the
// panel gave no verdict.
type FindingDropped struct {
	ID      FindingID
	Project epoch.Project
	Device  common.Address
	Refuted bool
}

// CheckpointPublished anchors a project's log.
type CheckpointPublished struct {
	Project epoch.Project
	Size    uint64
	Root    common.Hash
}

// EpochPinned fixes what an epoch is scored from.
type EpochPinned struct{ Inputs epoch.Inputs }

// EpochPosted tells that enough scorers agree on a result.
type EpochPosted struct {
	Project       epoch.Project
	Epoch         epoch.Number
	Result        Result
	ChallengeEnds uint64 // seconds since the Unix epoch
}

// Result is what scorers post of an epoch.
type Result struct {
	Root       common.Hash // of the Merkle-sum tree
	Total      units.Amount
	Leaves     uint64
	ResultHash common.Hash // SHA-256 of the published result
}

// EpochContested tells that scorers disagree.
type EpochContested struct {
	Project epoch.Project
	Epoch   epoch.Number
}

// EpochSettled tells that an epoch's leaves can be claimed.
type EpochSettled struct {
	Project  epoch.Project
	Epoch    epoch.Number
	Residual units.Amount
}

// EpochVoided tells that an epoch pays nothing; its budget is back.
type EpochVoided struct {
	Project epoch.Project
	Epoch   epoch.Number
	Reason  string
	Back    units.Amount // budget and corrections
}

// Claimed tells that a device's account was paid.
type Claimed struct {
	Project epoch.Project
	Epoch   epoch.Number
	Leaf    uint64 // index
	Device  common.Address
	Account common.Address
	Amount  units.Amount
}

// EpochStatus is what the Settlement contract says of an epoch now.
type EpochStatus struct {
	Inputs        epoch.Inputs
	State         epoch.State
	Result        Result // zero before it is posted
	PostBy        uint64 // seconds since the Unix epoch: without a result by then it can be voided; 0 once posted
	ChallengeEnds uint64 // seconds since the Unix epoch, 0 before posting
	Scorers       uint64 // who may vote
	Threshold     uint64 // equal votes that post a result
	Claimed       units.Amount
	SettledAt     uint64 // seconds since the Unix epoch, 0 before
}

// ProjectStatus is what the contracts say of a project now.
type ProjectStatus struct {
	PolicyHash common.Hash
	Pool       units.Amount // not promised to any epoch
	Challenge  uint64       // length of the challenge window in seconds
	Scorers    uint64       // who vote in the next epoch
}

// Next is what a project's next epoch must start from.
type Next struct {
	Epoch       epoch.Number
	LogStart    uint64
	WindowStart uint64 // least, in milliseconds
}

// A Claim is a leaf of a settled epoch with its proof.
type Claim struct {
	Index uint64
	Leaf  bindings.MerkleSumLeaf
	Proof []bindings.MerkleSumNode
}
