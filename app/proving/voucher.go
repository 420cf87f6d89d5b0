package proving

import (
	"context"
	"fmt"
	"time"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/crypto/sig"
	rules "github.com/trellis-network/trellis/protocol/enclave"
)

// A Voucher is a verifier of enclaves whose key is at hand.
type Voucher struct {
	Client *chain.Client
	Key    sig.PrivateKey
	Policy rules.Policy
}

// Vouch appraises a claim for this chain, of a block that it has.
func (v *Voucher) Vouch(ctx context.Context, c rules.Claim) (rules.Vouch, []byte, error) {
	if c.Place() != v.Client.EnclavePlace() {
		return rules.Vouch{}, nil, fmt.Errorf("the claim is for chain %d and contract %s, not this one: %w", c.ChainID, c.Contract, rules.ErrRefused)
	}
	if err := v.Client.CheckEnclaveBlock(ctx, c.AtBlock, c.BlockHash); err != nil {
		return rules.Vouch{}, nil, err
	}
	vouch, err := v.Policy.Vouch(c, time.Now())
	if err != nil {
		return vouch, nil, err
	}
	signature, err := rules.Sign(v.Key, vouch.Digest(c.Place()))
	return vouch, signature, err
}
