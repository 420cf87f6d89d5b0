package node

import (
	"encoding/hex"

	"github.com/cometbft/cometbft/p2p"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/types/validator"
)

// Names are what others know a node by.
type Names struct {
	Validator  validator.PubKey // in a genesis
	Randomness bls.PublicKey    // likewise
	Peer       string           // in PersistentPeers, before the @
	Execution  string           // in ExecutionPeers, between enode:// and the @
}

// PeerAddress returns the entry for others' PersistentPeers, given where the node listens.
func (n Names) PeerAddress(hostPort string) string {
	return p2p.IDAddressString(p2p.ID(n.Peer), hostPort)
}

// Enode returns the entry for others' ExecutionPeers, given where the execution client listens.
func (n Names) Enode(hostPort string) string { return "enode://" + n.Execution + "@" + hostPort }

// Identity returns the validator key of a home, making home and keys if they do not exist, for a genesis that names it.
func Identity(homeDir string) (validator.PubKey, error) {
	names, err := Identities(homeDir)
	return names.Validator, err
}

// Identities returns all names of a home, making home and keys if they do not exist.
func Identities(homeDir string) (Names, error) {
	h := home(homeDir)
	if err := h.create(); err != nil {
		return Names{}, err
	}
	k, err := h.keys()
	if err != nil {
		return Names{}, err
	}
	public := crypto.FromECDSAPub(&k.execution.PublicKey)[1:]
	return Names{
		Validator:  k.validatorKey(),
		Randomness: k.randomness[0].Public(),
		Peer:       string(k.node.ID()),
		Execution:  hex.EncodeToString(public),
	}, nil
}
