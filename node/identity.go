package node

import (
	"fmt"
	"math/big"

	"github.com/cometbft/cometbft/p2p"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/node/keys"
	"github.com/trellis-network/trellis/types/validator"
)

// Identity returns the validator key of a home, making home and keys if they do not exist, for a genesis that names it.
func Identity(homeDir string) (validator.PubKey, error) {
	h := home(homeDir)
	id, err := h.makeIdentity(keys.Ring{Dir: h.keysDir()})
	if err != nil {
		return validator.PubKey{}, err
	}
	return id.validator, nil
}

func (h home) makeIdentity(ring keys.Ring) (*identity, error) {
	if err := h.create(); err != nil {
		return nil, err
	}
	return h.identity(ring, false)
}

// Found puts the keys of a home, made if they do not exist, and the proofs that they may be used, into a founder or a
// registration. Its owner MUST be set, for the proofs name it. The secrets do not leave the node.
func Found(ring keys.Ring, chainID uint64, f predeploys.Founder) (predeploys.Founder, error) {
	signing, _, err := ring.Validator()
	if err != nil {
		return f, err
	}
	randomness, err := ring.Randomness()
	if err != nil {
		return f, err
	}
	consensus, err := crypto.ToECDSA(signing)
	if err != nil {
		return f, fmt.Errorf("validator key: %w", err)
	}
	err = f.Prove(new(big.Int).SetUint64(chainID), consensus, randomness[0])
	return f, err
}

// NextRandomness makes the key that is to take the place of a home's randomness key, if there is none yet, and proves that
// it may be used for the delegate of owner. The node MUST be started again before the key counts, to know it.
func NextRandomness(ring keys.Ring, chainID uint64, owner common.Address) (bls.PublicKey, bls.Signature, error) {
	if _, err := ring.Randomness(); err != nil {
		return bls.PublicKey{}, bls.Signature{}, err
	}
	if err := ring.MakeNextRandomness(); err != nil {
		return bls.PublicKey{}, bls.Signature{}, err
	}
	both, err := ring.Randomness()
	if err != nil {
		return bls.PublicKey{}, bls.Signature{}, err
	}
	next := both[len(both)-1]
	digest := predeploys.RandomnessKeyDigest(new(big.Int).SetUint64(chainID), owner, next.Public())
	return next.Public(), next.Prove(digest[:]), nil
}

// Names are what others call a node. None is a secret. What the home has no key for is zero.
type Names struct {
	Validator validator.PubKey // signs blocks
	Address   common.Address   // of the validator, which receives the tips of its blocks
	Node      string           // id in the consensus' network, and towards a remote signer
	Enode     string           // key in the execution clients' network, as it stands in an enode URL
}

// PeerAddress returns the entry for others' PersistentPeers, given where the consensus listens.
func (n Names) PeerAddress(hostPort string) string {
	return p2p.IDAddressString(p2p.ID(n.Node), hostPort)
}

// EnodeURL returns the entry for others' ExecutionPeers, given where the execution client listens.
func (n Names) EnodeURL(hostPort string) string { return "enode://" + n.Enode + "@" + hostPort }

// KeyRing returns the folder of a home's secrets.
func KeyRing(homeDir string) keys.Ring { return keys.Ring{Dir: home(homeDir).keysDir()} }

// MakeKeys makes the keys that a home does not have yet. ring is KeyRing's, and may say that signing keys are made encrypted.
func MakeKeys(homeDir string, ring keys.Ring) (Names, error) {
	if _, err := home(homeDir).makeIdentity(ring); err != nil {
		return Names{}, err
	}
	return ReadNames(ring)
}

// ReadNames returns the names of the keys that exist. It makes none.
func ReadNames(ring keys.Ring) (Names, error) {
	var out Names
	if have, err := ring.Has(keys.Validator); err != nil {
		return out, err
	} else if have {
		key, _, err := ring.Validator()
		if err != nil {
			return out, err
		}
		out.Validator = validator.PubKey(key.PubKey().Bytes())
		out.Address = out.Validator.Address()
	}
	if have, err := ring.Has(keys.Node); err != nil {
		return out, err
	} else if have {
		key, err := ring.Node()
		if err != nil {
			return out, err
		}
		out.Node = string(key.ID())
	}
	if have, err := ring.Has(keys.Execution); err != nil {
		return out, err
	} else if have {
		key, err := ring.Execution()
		if err != nil {
			return out, err
		}
		out.Enode = fmt.Sprintf("%x", crypto.FromECDSAPub(&key.PublicKey)[1:])
	}
	return out, nil
}
