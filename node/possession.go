package node

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/types/validator"
)

// A Possession is a home's public keys with the proofs that its owner's delegate may have them. The secrets stay in the home.
type Possession struct {
	Consensus       validator.PubKey
	ConsensusProof  [65]byte // r, s, v with v 27 or 28, of predeploys.ConsensusKeyDigest
	Randomness      bls.PublicKey
	RandomnessProof bls.Signature // of predeploys.RandomnessKeyDigest
}

// ProvePossession proves that a home holds its keys, for the delegate of owner on a chain and no other. It makes home and
// keys if they do not exist. With a randomness key that waits to take the place of the present one, the proof is of that.
func ProvePossession(homeDir string, chainID uint64, owner common.Address) (Possession, error) {
	h := home(homeDir)
	if err := h.create(); err != nil {
		return Possession{}, err
	}
	k, err := h.keys()
	if err != nil {
		return Possession{}, err
	}
	return k.prove(new(big.Int).SetUint64(chainID), owner)
}

func (k *keys) prove(chainID *big.Int, owner common.Address) (Possession, error) {
	consensus, err := crypto.ToECDSA(k.validator.Key.PrivKey.Bytes())
	if err != nil {
		return Possession{}, fmt.Errorf("consensus key: %w", err)
	}
	digest := predeploys.ConsensusKeyDigest(chainID, owner, &consensus.PublicKey)
	signature, err := crypto.Sign(digest[:], consensus)
	if err != nil {
		return Possession{}, fmt.Errorf("prove consensus key: %w", err)
	}
	signature[64] += 27
	randomness := k.randomness[len(k.randomness)-1]
	out := Possession{Consensus: k.validatorKey(), ConsensusProof: [65]byte(signature), Randomness: randomness.Public()}
	digest = predeploys.RandomnessKeyDigest(chainID, owner, out.Randomness)
	out.RandomnessProof = randomness.Prove(digest[:])
	return out, nil
}
