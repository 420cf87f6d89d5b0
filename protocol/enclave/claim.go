package enclave

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/types/jwk"
)

// A Claim is what who runs an enclave brings to a verifier.
type Claim struct {
	ChainID   uint64         `json:"chainId"`
	Contract  common.Address `json:"contract"`
	Scope     uint64         `json:"scope"`
	Key       jwk.Public     `json:"key"`
	Holder    common.Address `json:"holder"`
	AtBlock   uint64         `json:"atBlock"`
	BlockHash common.Hash    `json:"blockHash"`
	Expires   int64          `json:"expires"` // of the challenge, Unix seconds
	Evidence  Evidence       `json:"evidence"`
}

// ParseClaim reads a claim in JSON. It refuses members it does not know.
func ParseClaim(raw []byte) (Claim, error) {
	var c Claim
	if len(raw) > MaxEvidence {
		return c, fmt.Errorf("%d bytes, at most %d: %w", len(raw), MaxEvidence, ErrEvidence)
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	if err := d.Decode(&c); err != nil {
		return Claim{}, fmt.Errorf("%w: %w", ErrEvidence, err)
	}
	if d.More() {
		return Claim{}, fmt.Errorf("something follows it: %w", ErrEvidence)
	}
	if (c.Evidence.Hardware == nil) == (c.Evidence.Simulated == nil) {
		return Claim{}, fmt.Errorf("it wants hardware's evidence, or a simulated enclave's: %w", ErrEvidence)
	}
	return c, nil
}

// Place is the contract that the claim is for.
func (c Claim) Place() Place { return Place{c.ChainID, c.Contract} }

// Subject is whom it is about.
func (c Claim) Subject() Subject { return Subject{c.Scope, c.Key, c.Holder} }

// Challenge is what its evidence has to answer.
func (c Claim) Challenge() (attest.Challenge, error) {
	return c.Place().Challenge(c.Subject(), c.BlockHash, time.Unix(c.Expires, 0))
}

// Vouch appraises a claim. The caller MUST know that BlockHash is the hash of block AtBlock on the chain: else old evidence passes for new.
func (p Policy) Vouch(c Claim, now time.Time) (Vouch, error) {
	challenge, err := c.Challenge()
	if err != nil {
		return Vouch{}, err
	}
	verdict, err := p.Appraise(c.Evidence, challenge, now)
	if err != nil {
		return Vouch{}, err
	}
	return verdict.Vouch(c.Subject(), c.AtBlock, now), nil
}
