package resolver

import (
	"context"
	"fmt"

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

// dated are the changes of one block.
type dated struct {
	block   uint64
	changes []change
}

// history returns all changes of a device, newest first.
func (r *Registry) history(ctx context.Context, newest rules.RegistryFacts) ([]dated, error) {
	var history []dated
	for block := newest.ChangedAt; block > 0; {
		if len(history) == maxChanges {
			return nil, rules.Errorf(rules.FeatureNotSupported, "%s changed more than %d times", newest.Device, maxChanges)
		}
		changes, err := r.changes(ctx, newest, block)
		if err != nil {
			return nil, err
		}
		history = append(history, dated{block, changes})
		block = before(block, changes)
	}
	return history, nil
}

// unborn are the facts of a device before its first change.
func unborn(f rules.RegistryFacts) rules.RegistryFacts {
	return rules.RegistryFacts{ChainID: f.ChainID, Device: f.Device, ProjectID: f.ProjectID, Account: f.Account, RegisteredAt: f.RegisteredAt,
		Signer: f.Device.Address()}
}

// rewind undoes the changes after a block, by doing those up to it anew.
func (r *Registry) rewind(ctx context.Context, f *rules.RegistryFacts, until uint64) error {
	history, err := r.history(ctx, *f)
	if err != nil {
		return err
	}
	*f = unborn(*f)
	for i := len(history) - 1; i >= 0 && history[i].block <= until; i-- {
		history[i].apply(f)
	}
	return nil
}

// versions lists all versions of a device's document up to the one that f is of, newest first.
func (r *Registry) versions(ctx context.Context, f rules.RegistryFacts) ([]rules.Version, error) {
	history, err := r.history(ctx, f)
	if err != nil {
		return nil, err
	}
	versions := make([]rules.Version, len(history))
	f = unborn(f)
	for i := len(history) - 1; i >= 0; i-- {
		history[i].apply(&f)
		seconds, err := r.time(ctx, history[i].block)
		if err != nil {
			return nil, err
		}
		versions[i] = rules.Version{VersionID: fmt.Sprint(f.ChangedAt), Updated: rules.FormatSeconds(seconds), Signer: f.Signer, KeyType: f.KeyType,
			DocumentHash: f.DocumentHash, Deactivated: f.Removed}
	}
	return versions, nil
}

func (d dated) apply(f *rules.RegistryFacts) {
	for _, c := range d.changes {
		c.apply(f)
	}
	f.ChangedAt = d.block
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
