// Package device makes the credentials that say something of a device, out of facts that chain and log hold. A builder is a pure
// function: the same facts give the same credential, and every one names the block its facts were read at, so that a stranger
// can read them again.
package device

import (
	"embed"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// Addresses of the vocabulary. They name bytes that are pinned here; nobody fetches them to verify.
const (
	ContextURL = "https://trellis-network.github.io/trellis/ns/device/v1"
	SchemaURL  = "https://trellis-network.github.io/trellis/schemas/device/v1/"
	base       = "https://www.w3.org/ns/credentials/v2"
)

// Context is the JSON-LD context at ContextURL.
//
//go:embed context.json
var Context []byte

//go:embed schema
var schemas embed.FS

// A Kind is a type of credential.
type Kind string

// The kinds.
const (
	Ownership   Kind = "DeviceOwnershipCredential"
	Maker       Kind = "DeviceMakerCredential"
	Calibration Kind = "CalibrationCredential"
	Liveness    Kind = "LivenessCredential"
	Earnings    Kind = "EarningHistoryCredential"
	Hardware    Kind = "HardwareCredential"
)

// Kinds lists all of them.
func Kinds() []Kind { return []Kind{Ownership, Maker, Calibration, Liveness, Earnings, Hardware} }

// ErrFacts reports facts that no credential can be made of.
var ErrFacts = errors.New("facts are not enough for a credential")

// ParseKind returns the kind called name.
func ParseKind(name string) (Kind, error) {
	for _, k := range Kinds() {
		if string(k) == name {
			return k, nil
		}
	}
	return "", fmt.Errorf("%w: there is no kind %q of device credential; there are %v", ErrFacts, name, Kinds())
}

// Schema returns the JSON Schema of a kind's credential, which is at SchemaURL + kind + ".json".
func Schema(k Kind) ([]byte, error) { return schemas.ReadFile("schema/" + string(k) + ".json") }

// A Place is the block at which facts were read.
type Place struct {
	ChainID uint64
	Block   uint64
	Hash    common.Hash
}

// A Device is what the registry holds of one.
type Device struct {
	ID           did.ID
	Project      epoch.Project
	ProjectName  string
	Owner        common.Address
	Account      common.Address
	Token        string // decimal, of the identity in the registry
	KeyType      string // ES256K, ES256 or ERC-1271
	DocumentHash common.Hash
	Model        string // may be empty
	RegisteredAt uint64 // block
	At           Place
}

// A Frame is what a credential has beyond its subject.
type Frame struct {
	ID         string // may be empty
	Issuer     string
	ValidFrom  time.Time
	ValidUntil time.Time
	Status     []map[string]any // entries of status lists; may be empty
}

// A Report is a laboratory's or maker's calibration of a device; it is the issuer's word, in no block.
type Report struct {
	Quantity    string // what is measured, such as "pm25"
	Procedure   string
	Laboratory  string
	At          time.Time
	Due         time.Time
	Offset      units.Decimal // added to what the device shows
	Uncertainty units.Decimal
	Unit        string
}

// Activity is a device's part in an epoch.
type Activity struct {
	Epoch    epoch.Number
	Readings uint64
	First    uint64 // index in the log
	Last     uint64
	Start    time.Time // of the window
	End      time.Time
	LogRoot  common.Hash // what the chain pinned
}

// A Payment is what an epoch paid a device.
type Payment struct {
	Epoch  epoch.Number
	Amount units.Amount
	Leaf   uint64
	Root   common.Hash // of the settlement
	Claim  common.Hash // transaction that paid; zero before
}

// Evidence is a hardware verdict that DeviceTrust holds.
type Evidence struct {
	Kind       string // tpm2, tdx, sgx, sev-snp, nitro or psa
	ResultHash common.Hash
	Verifier   common.Address
	Block      uint64
	UntilBlock uint64
}
