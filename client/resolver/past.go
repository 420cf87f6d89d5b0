package resolver

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	rules "github.com/trellis-network/trellis/protocol/did"
	"github.com/trellis-network/trellis/types/did"
)

// past returns what the registry said of a device at a block whose state the node has no more, out of the device's events, which
// nodes keep. The nonce is not in them. The owner is found when the node looks through that many blocks for one question;
// otherwise he stays unknown, and the document has no controller.
func (r *Registry) past(ctx context.Context, device did.ID, at *at) (rules.RegistryFacts, error) {
	f, err := r.facts(ctx, device, nil)
	if err != nil {
		return f, err
	}
	block := at.header.Number.Uint64()
	if f.RegisteredAt > block {
		return f, rules.Errorf(rules.NotFound, "%s was not registered yet", device)
	}
	if err := r.rewind(ctx, &f, block); err != nil {
		return f, err
	}
	f.Owner = r.ownerAt(ctx, f, block)
	return f, nil
}

// rewind undoes the changes after a block, by doing those up to it anew.
func (r *Registry) rewind(ctx context.Context, f *rules.RegistryFacts, until uint64) error {
	type dated struct {
		block   uint64
		changes []change
	}
	var history []dated // newest first
	for block := f.ChangedAt; block > 0; {
		if len(history) == maxChanges {
			return rules.Errorf(rules.FeatureNotSupported, "%s changed more than %d times", f.Device, maxChanges)
		}
		changes, err := r.changes(ctx, *f, block)
		if err != nil {
			return err
		}
		history = append(history, dated{block, changes})
		block = before(block, changes)
	}
	*f = rules.RegistryFacts{ChainID: f.ChainID, Device: f.Device, ProjectID: f.ProjectID, Account: f.Account, RegisteredAt: f.RegisteredAt,
		Signer: f.Device.Address()}
	for i := len(history) - 1; i >= 0 && history[i].block <= until; i-- {
		for _, c := range history[i].changes {
			c.apply(f)
		}
		f.ChangedAt = history[i].block
	}
	return nil
}

// apply does what a change did.
func (c change) apply(f *rules.RegistryFacts) {
	if c.set {
		f.DocumentHash = c.hash
	}
	if c.signer != (common.Address{}) {
		f.Signer = c.signer
	}
	if c.keyType != 0 {
		f.KeyType = c.keyType
	}
	if !c.v2.IsZero() {
		f.V2 = c.v2
	}
	f.Removed = f.Removed || c.removed
}

var transferTopic = crypto.Keccak256Hash([]byte("Transfer(address,address,uint256)"))

// ownerAt returns who had the identity's token after a block, zero when the node does not tell.
func (r *Registry) ownerAt(ctx context.Context, f rules.RegistryFacts, block uint64) common.Address {
	var logs []types.Log
	filter := map[string]any{
		"fromBlock": hexutil.EncodeUint64(f.RegisteredAt), "toBlock": hexutil.EncodeUint64(block), "address": r.config.Contract,
		"topics": []any{transferTopic, nil, nil, common.BytesToHash(f.Device[:])},
	}
	if err := r.node.CallContext(ctx, &logs, "eth_getLogs", filter); err != nil || len(logs) == 0 {
		return common.Address{}
	}
	last := logs[len(logs)-1]
	if len(last.Topics) != 4 {
		return common.Address{}
	}
	return common.Address(last.Topics[2][12:])
}
