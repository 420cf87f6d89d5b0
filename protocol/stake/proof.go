package stake

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/crypto/bls"
)

// The EIP-712 types of the contract Delegates.
var (
	domainType        = crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	domainName        = crypto.Keccak256([]byte("Trellis Delegates"))
	domainVersion     = crypto.Keccak256([]byte("1"))
	consensusKeyType  = crypto.Keccak256([]byte("ConsensusKey(address owner,bytes32 x,bytes32 y)"))
	randomnessKeyType = crypto.Keccak256([]byte("RandomnessKey(address owner,bytes key)"))
)

// A Registrar names the contract that keys are registered with. A proof for one is worth nothing for another.
type Registrar struct {
	ChainID   *big.Int
	Delegates common.Address
}

// ConsensusKeyDigest returns what a consensus key signs to become that of owner's delegate.
func (r Registrar) ConsensusKeyDigest(owner common.Address, key *ecdsa.PublicKey) common.Hash {
	return r.digest(consensusKeyType, word(owner[:]), word(key.X.Bytes()), word(key.Y.Bytes()))
}

// RandomnessKeyDigest returns what a randomness key proves itself over to become that of owner's delegate.
func (r Registrar) RandomnessKeyDigest(owner common.Address, key bls.PublicKey) common.Hash {
	return r.digest(randomnessKeyType, word(owner[:]), crypto.Keccak256(key[:]))
}

// ProveConsensusKey returns the proof that the contract takes: r, s and v, 65 bytes.
func (r Registrar) ProveConsensusKey(owner common.Address, key *ecdsa.PrivateKey) ([]byte, error) {
	digest := r.ConsensusKeyDigest(owner, &key.PublicKey)
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		return nil, fmt.Errorf("prove consensus key: %w", err)
	}
	sig[crypto.RecoveryIDOffset] += 27 // as ecrecover counts
	return sig, nil
}

// ProveRandomnessKey returns key and proof as the contract takes them (EIP-2537): 128 and 256 bytes.
func (r Registrar) ProveRandomnessKey(owner common.Address, key bls.SecretKey) (point, proof []byte, err error) {
	digest := r.RandomnessKeyDigest(owner, key.Public())
	if point, err = key.Public().EIP2537(); err == nil {
		proof, err = key.Prove(digest[:]).EIP2537()
	}
	if err != nil {
		return nil, nil, fmt.Errorf("prove randomness key: %w", err)
	}
	return point, proof, nil
}

func (r Registrar) digest(words ...[]byte) common.Hash {
	domain := crypto.Keccak256(domainType, domainName, domainVersion, word(r.ChainID.Bytes()), word(r.Delegates[:]))
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain, crypto.Keccak256(words...))
}

func word(b []byte) []byte { return common.LeftPadBytes(b, common.HashLength) }
