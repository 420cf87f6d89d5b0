package explorer

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/units"
)

// hardware is what a verifier of the project found, as long as it counts.
type hardware struct {
	Kind       string         `json:"kind"`
	Verifier   common.Address `json:"verifier"`
	ResultHash common.Hash    `json:"resultHash"`
	Block      uint64         `json:"block"`
	UntilBlock uint64         `json:"untilBlock"`
}

// maxChanges is how many of its newest changes a device is shown with.
const maxChanges = 20

// A change is one entry of a device's history. What a kind does not have is
// left out.
type change struct {
	Kind  string      `json:"kind"`
	Block uint64      `json:"block"`
	Tx    common.Hash `json:"tx"`
	Time  uint64      `json:"time"`

	Owner         *common.Address `json:"owner,omitempty"`
	From          *common.Address `json:"from,omitempty"`
	To            *common.Address `json:"to,omitempty"`
	Signer        *common.Address `json:"signer,omitempty"`
	FirstSequence *uint64         `json:"firstSequence,omitempty"`
	DocumentHash  *common.Hash    `json:"documentHash,omitempty"`
	V2            *did.V2ID       `json:"v2,omitempty"`
	Hardware      string          `json:"hardware,omitempty"`
	Verifier      *common.Address `json:"verifier,omitempty"`
	UntilBlock    *uint64         `json:"untilBlock,omitempty"`
	Bond          *units.Amount   `json:"bond,omitempty"` // wei
	Finding       uint64          `json:"finding,omitempty"`
	Code          string          `json:"code,omitempty"`
	Filer         *common.Address `json:"filer,omitempty"`
	Evidence      *common.Hash    `json:"evidence,omitempty"`
	UntilTime     uint64          `json:"untilTime,omitempty"`
	Taken         *units.Amount   `json:"taken,omitempty"` // wei
}

// A finding is what somebody found of a device's fraud.
type finding struct {
	Finding      chain.FindingID `json:"finding"`
	Code         string          `json:"code"`
	State        string          `json:"state"`
	Filer        common.Address  `json:"filer"`
	Evidence     common.Hash     `json:"evidence"`
	URI          string          `json:"uri"`
	ContestUntil uint64          `json:"contestUntil"`
	Until        *uint64         `json:"until"`
	Taken        units.Amount    `json:"taken"`
	Tx           common.Hash     `json:"tx"`
	Time         uint64          `json:"time"`
}

// maxFindings is how many of the newest findings a device is shown with.
const maxFindings = 20

func (e *Explorer) findings(ctx context.Context, device common.Address) ([]finding, error) {
	rows, err := e.index.Findings(ctx, device, maxFindings)
	out := make([]finding, 0, len(rows))
	for _, f := range rows {
		out = append(out, finding{f.ID, f.Code, f.State, f.Filer, f.Evidence, f.URI, f.ContestUntil, known(f.Until), f.Taken, f.Tx, f.Time})
	}
	return out, err
}

// identity returns what a device's hardware was found to be, as of the newest
// block in the index, and its newest changes.
func (e *Explorer) identity(ctx context.Context, device common.Address) (*hardware, []change, error) {
	next, err := e.index.ChainCursor(ctx)
	if err != nil {
		return nil, nil, err
	}
	found, err := e.index.Hardware(ctx, device, max(next, 1)-1)
	if err != nil {
		return nil, nil, err
	}
	var verdict *hardware
	if found != (chain.Hardware{}) {
		verdict = &hardware{found.Kind, found.Verifier, found.ResultHash, found.At, min(found.Until, maxIndex)}
	}
	rows, err := e.index.Changes(ctx, device, maxChanges)
	if err != nil {
		return nil, nil, err
	}
	changes := make([]change, 0, len(rows))
	for _, row := range rows {
		c, err := changeOf(row)
		if err != nil {
			return nil, nil, err
		}
		changes = append(changes, c)
	}
	return verdict, changes, nil
}

func changeOf(row index.Change) (change, error) {
	c := change{Block: row.Block, Tx: row.Tx, Time: row.Time}
	switch what := row.What.(type) {
	case chain.DeviceRegistered:
		c.Kind, c.Owner, c.DocumentHash = "registered", &what.Owner, &what.DocumentHash
	case chain.DocumentUpdated:
		c.Kind, c.DocumentHash = "document", &what.DocumentHash
	case chain.KeyRotated:
		first := min(what.FirstSequence, maxIndex)
		c.Kind, c.Signer, c.FirstSequence, c.DocumentHash = "key", &what.Signer, &first, &what.DocumentHash
	case chain.DeviceTransferred:
		c.Kind, c.From, c.To = "owner", &what.From, &what.To
	case chain.DeviceRemoved:
		c.Kind, c.Owner = "removed", &what.Owner
	case chain.SerialAssigned:
		c.Kind, c.V2 = "serial", assigned(what.V2)
	case chain.HardwareAttested:
		until := min(what.Until, maxIndex)
		c.Kind, c.Hardware, c.Verifier, c.Signer, c.UntilBlock = "attested", what.Kind, &what.Verifier, &what.Signer, &until
	case chain.HardwareRevoked:
		c.Kind, c.Verifier = "revoked", &what.Verifier
	case chain.BondChanged:
		c.Kind, c.Bond = "bond", &what.Bond
	case chain.FindingFiled:
		c.Kind, c.Finding, c.Code, c.Filer, c.Evidence = "finding-filed", uint64(what.ID), what.Code, &what.Filer, &what.Evidence
	case chain.FindingStands:
		c.Kind, c.Finding, c.UntilTime, c.Taken = "finding-stands", uint64(what.ID), 1000*what.Until, &what.Taken
	case chain.FindingDropped:
		c.Kind, c.Finding = "finding-undecided", uint64(what.ID)
		if what.Refuted {
			c.Kind = "finding-refuted"
		}
	default:
		return c, fmt.Errorf("no words for %T in a device's history", row.What)
	}
	return c, nil
}

// assigned returns nil when the project gave no identifier by serial number.
func assigned(v2 common.Hash) *did.V2ID {
	if v2 == (common.Hash{}) {
		return nil
	}
	id := did.V2ID(v2)
	return &id
}
