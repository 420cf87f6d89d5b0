package resolver

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	rules "github.com/trellis-network/trellis/protocol/did"
)

// prove asks the node for the registry's storage, and checks before anyone else does that it shows what the facts say.
func (r *Registry) prove(ctx context.Context, f rules.RegistryFacts, at *at, document []byte) ([]rules.RegistryProof, error) {
	var answer struct {
		AccountProof []string `json:"accountProof"`
		StorageProof []struct {
			Proof []string `json:"proof"`
		} `json:"storageProof"`
	}
	slots := f.Slots()
	keys := make([]string, len(slots))
	for i, slot := range slots {
		keys[i] = slot.Hex()
	}
	if err := r.node.CallContext(ctx, &answer, "eth_getProof", r.config.Contract, keys, at.tag()); err != nil {
		return nil, away(err, "ask for the registry's proof at block %s", at.tag())
	}
	nodes := [][]string{answer.AccountProof}
	for _, s := range answer.StorageProof {
		nodes = append(nodes, s.Proof)
	}
	p, err := rules.NewRegistryProof(at.header, r.config.Contract, document, nodes...)
	if err != nil {
		return nil, rules.Wrap(rules.InternalError, err, "read the node's proof")
	}
	proven, err := p.Verify(at.header.Hash(), r.config.Contract, f)
	if err != nil {
		return nil, rules.Wrap(rules.InternalError, err, "check the node's proof")
	}
	if proven != f {
		return nil, rules.Errorf(rules.InternalError, "the node's proof says other than its contract")
	}
	return []rules.RegistryProof{p}, nil
}

// Verify checks the result of resolving the did:io asked, which carries a proof, against the hash of a block that the caller trusts, for
// the registry at its own address. Without a ChainID in config, the result's word is taken for which chain the block is of.
func Verify(result rules.Result, asked string, trusted common.Hash, config Config) error {
	if config.ChainID == 0 && result.Metadata.Registry != nil {
		config.ChainID = result.Metadata.Registry.ChainID
	}
	return rules.VerifyResult(result, asked, trusted, config.ChainID, config.contract())
}
