package device

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/types/units"
)

// NewOwnership says who owns a device.
func NewOwnership(f Frame, d Device) (map[string]any, error) {
	if d.Owner == (common.Address{}) {
		return nil, fmt.Errorf("%w: %s has no owner", ErrFacts, d.ID)
	}
	return f.build(Ownership, d, map[string]any{
		"owner": Account(d.At.ChainID, d.Owner), "account": Account(d.At.ChainID, d.Account), "identityToken": d.Token,
	})
}

// NewMaker says which project made or admitted a device, and what it is.
func NewMaker(f Frame, d Device) (map[string]any, error) {
	claim := map[string]any{"documentHash": d.DocumentHash.Hex(), "keyType": d.KeyType, "registeredAtBlock": d.RegisteredAt}
	if d.Model != "" {
		claim["model"] = d.Model
	}
	return f.build(Maker, d, claim)
}

// NewCalibration says how true a device measures.
func NewCalibration(f Frame, d Device, r Report) (map[string]any, error) {
	if r.Quantity == "" || r.Procedure == "" || r.Laboratory == "" || r.Unit == "" {
		return nil, fmt.Errorf("%w: a calibration needs quantity, procedure, laboratory and unit", ErrFacts)
	}
	if r.At.IsZero() || !r.Due.After(r.At) || r.At.After(f.ValidFrom) {
		return nil, fmt.Errorf("%w: a calibration was done before it is stated, and is due again after", ErrFacts)
	}
	if f.ValidUntil.After(r.Due) {
		f.ValidUntil = r.Due // nobody vouches for it longer
	}
	return f.build(Calibration, d, map[string]any{"calibration": map[string]any{
		"quantity": r.Quantity, "procedure": r.Procedure, "laboratory": r.Laboratory, "calibratedAt": stamp(r.At),
		"dueAt": stamp(r.Due), "offset": r.Offset.String(), "uncertainty": r.Uncertainty.String(), "unit": r.Unit,
	}})
}

// NewLiveness says in which epochs a device reported, newest first.
func NewLiveness(f Frame, d Device, epochs []Activity) (map[string]any, error) {
	var list []any
	total := uint64(0)
	for _, a := range epochs {
		if a.Readings == 0 {
			continue // silence is no sign of life
		}
		total += a.Readings
		list = append(list, map[string]any{
			"epoch": uint64(a.Epoch), "readings": a.Readings, "firstIndex": a.First, "lastIndex": a.Last,
			"windowStart": stamp(a.Start), "windowEnd": stamp(a.End), "logRoot": a.LogRoot.Hex(),
		})
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("%w: %s sent no reading in the last epochs", ErrFacts, d.ID)
	}
	return f.build(Liveness, d, map[string]any{"readings": total, "activity": list})
}

// NewEarnings says what a device was paid in settled epochs, newest first.
func NewEarnings(f Frame, d Device, payments []Payment) (map[string]any, error) {
	var list []any
	var total units.Amount
	for _, p := range payments {
		if p.Root == (common.Hash{}) {
			return nil, fmt.Errorf("%w: epoch %d has no settled root", ErrFacts, p.Epoch)
		}
		total = total.Add(p.Amount)
		one := map[string]any{"epoch": uint64(p.Epoch), "amount": p.Amount.String(), "leaf": p.Leaf, "settlementRoot": p.Root.Hex()}
		if p.Claim != (common.Hash{}) {
			one["claimTransaction"] = p.Claim.Hex()
		}
		list = append(list, one)
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("%w: %s was paid in no settled epoch", ErrFacts, d.ID)
	}
	return f.build(Earnings, d, map[string]any{"totalAmount": total.String(), "payments": list})
}

// NewHardware says what a verifier found out about the machine that a device runs on.
func NewHardware(f Frame, d Device, e Evidence) (map[string]any, error) {
	if e.Kind == "" || e.Verifier == (common.Address{}) {
		return nil, fmt.Errorf("%w: no verifier vouches for the hardware of %s", ErrFacts, d.ID)
	}
	if e.UntilBlock <= d.At.Block {
		return nil, fmt.Errorf("%w: the evidence for %s ended with block %d", ErrFacts, d.ID, e.UntilBlock)
	}
	return f.build(Hardware, d, map[string]any{"hardware": map[string]any{
		"evidenceKind": e.Kind, "resultHash": e.ResultHash.Hex(), "verifier": Account(d.At.ChainID, e.Verifier),
		"attestedAtBlock": e.Block, "untilBlock": e.UntilBlock,
	}})
}

// build puts what all kinds have around the claim.
func (f Frame) build(kind Kind, d Device, claim map[string]any) (map[string]any, error) {
	if f.Issuer == "" || f.ValidFrom.IsZero() || !f.ValidUntil.After(f.ValidFrom) {
		return nil, fmt.Errorf("%w: a credential has an issuer and ends after it begins", ErrFacts)
	}
	if d.Project == 0 || d.At.Block == 0 || d.At.ChainID == 0 {
		return nil, fmt.Errorf("%w: %s is not registered at a known block", ErrFacts, d.ID)
	}
	claim["id"], claim["type"] = d.ID.String(), "Device"
	claim["project"] = map[string]any{"number": uint64(d.Project), "name": d.ProjectName}
	out := map[string]any{
		"@context": []any{base, ContextURL}, "type": []any{"VerifiableCredential", string(kind)}, "issuer": f.Issuer,
		"validFrom": stamp(f.ValidFrom), "validUntil": stamp(f.ValidUntil), "credentialSubject": claim,
		"credentialSchema": map[string]any{"id": SchemaURL + string(kind) + ".json", "type": "JsonSchema"},
		"evidence": []any{map[string]any{
			"type": "ChainState", "chainId": d.At.ChainID, "block": d.At.Block, "blockHash": d.At.Hash.Hex(),
		}},
	}
	if f.ID != "" {
		out["id"] = f.ID
	}
	switch len(f.Status) {
	case 0:
	case 1:
		out["credentialStatus"] = f.Status[0]
	default:
		out["credentialStatus"] = f.Status
	}
	return out, nil
}

func stamp(at time.Time) string { return at.UTC().Format(time.RFC3339) }

// Account returns the did:pkh of an account on a chain (CAIP-10).
func Account(chainID uint64, a common.Address) string {
	return fmt.Sprintf("did:pkh:eip155:%d:%s", chainID, a.Hex())
}
