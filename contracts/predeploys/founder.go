package predeploys

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/protocol/stake"
	"github.com/trellis-network/trellis/types/validator"
)

// DefaultSelfStakeDays is the lock of a founder's bucket, the least for the bonus of a bucket that backs its delegate.
const DefaultSelfStakeDays = 91

// DefaultSelfStake is what backs a founder, in wei: the least that makes a delegate active.
func DefaultSelfStake() *big.Int { return iotx(1_200_000) }

// A Founder is a delegate of genesis. It registers, stakes and becomes active by the same calls as any later one, so all
// that the contracts demand holds for it. The coins for that are made for the purpose.
type Founder struct {
	// Name is 1 to 12 characters a–z 0–9.
	Name string
	// Owner owns the delegate and the bucket that backs it.
	Owner common.Address
	// Operator may rotate the keys. Default Owner.
	Operator common.Address
	// Reward is where the delegate's own rewards go. Default Owner.
	Reward common.Address
	// Commission is the delegate's part of its rewards in hundredths of a percent.
	Commission uint16
	// SelfStake is what backs it, in wei. Default DefaultSelfStake.
	SelfStake *big.Int
	// Days is the lock of that bucket, which is auto-staked. Default DefaultSelfStakeDays.
	Days uint16

	// ConsensusKey is the compressed secp256k1 key that signs blocks, ConsensusProof its signature (r, s, v with v 27 or
	// 28) of ConsensusKeyDigest.
	ConsensusKey   [33]byte
	ConsensusProof [65]byte
	// RandomnessKey is the key that reveals randomness, RandomnessProof its proof of RandomnessKeyDigest.
	RandomnessKey   bls.PublicKey
	RandomnessProof bls.Signature
}

// Prove sets the keys and their proofs. Owner MUST be set before, for the proofs name it.
func (f *Founder) Prove(chainID *big.Int, consensus *ecdsa.PrivateKey, randomness bls.SecretKey) error {
	if f.Owner == (common.Address{}) {
		return errors.New("owner is not set")
	}
	digest := ConsensusKeyDigest(chainID, f.Owner, &consensus.PublicKey)
	proof, err := crypto.Sign(digest[:], consensus)
	if err != nil {
		return fmt.Errorf("prove consensus key: %w", err)
	}
	proof[64] += 27
	f.ConsensusKey = [33]byte(crypto.CompressPubkey(&consensus.PublicKey))
	f.ConsensusProof = [65]byte(proof)
	f.RandomnessKey = randomness.Public()
	digest = RandomnessKeyDigest(chainID, f.Owner, f.RandomnessKey)
	f.RandomnessProof = randomness.Prove(digest[:])
	return nil
}

// ConsensusKeyDigest is what a consensus key signs to become the key of owner's delegate (Delegates.consensusKeyDigest).
func ConsensusKeyDigest(chainID *big.Int, owner common.Address, key *ecdsa.PublicKey) common.Hash {
	return registrar(chainID).ConsensusKeyDigest(owner, key)
}

// RandomnessKeyDigest is over what a randomness key proves that it is for owner's delegate
// (Delegates.randomnessKeyDigest).
func RandomnessKeyDigest(chainID *big.Int, owner common.Address, key bls.PublicKey) common.Hash {
	return registrar(chainID).RandomnessKeyDigest(owner, key)
}

func registrar(chainID *big.Int) stake.Registrar {
	return stake.Registrar{ChainID: chainID, Delegates: Delegates}
}

// registration returns what the founder registers with.
func (f Founder) registration() (bindings.DelegatesRegistration, error) {
	key, err := crypto.DecompressPubkey(f.ConsensusKey[:])
	if err != nil {
		return bindings.DelegatesRegistration{}, fmt.Errorf("consensus key: %w", err)
	}
	randomness, err := f.RandomnessKey.EIP2537()
	if err != nil {
		return bindings.DelegatesRegistration{}, fmt.Errorf("randomness key: %w", err)
	}
	proof, err := f.RandomnessProof.EIP2537()
	if err != nil {
		return bindings.DelegatesRegistration{}, fmt.Errorf("proof of the randomness key: %w", err)
	}
	return bindings.DelegatesRegistration{
		Name: f.Name, Commission: f.Commission, Operator: f.Operator, Reward: f.Reward,
		X: key.X, Y: key.Y, ConsensusProof: f.ConsensusProof[:], RandomnessKey: randomness, RandomnessProof: proof,
	}, nil
}

func (f Founder) withDefaults() Founder {
	if f.Operator == (common.Address{}) {
		f.Operator = f.Owner
	}
	if f.Reward == (common.Address{}) {
		f.Reward = f.Owner
	}
	if f.SelfStake == nil {
		f.SelfStake = DefaultSelfStake()
	}
	if f.Days == 0 {
		f.Days = DefaultSelfStakeDays
	}
	return f
}

// found has the founders register, stake and become active, seats the first committee, and returns it.
func (w *world) found(cfg Config) (validator.Set, error) {
	for i, f := range cfg.Founders {
		if err := w.settle(f.withDefaults()); err != nil {
			return nil, fmt.Errorf("founder %d, %q: %w", i, f.Name, err)
		}
	}
	if _, err := w.send(common.Address{}, Committee, nil, bindings.CommitteeMetaData, "found"); err != nil {
		return nil, fmt.Errorf("seat the first committee: %w", err)
	}
	out, err := w.send(common.Address{}, Committee, nil, bindings.CommitteeMetaData, "set")
	if err != nil {
		return nil, fmt.Errorf("read the first committee: %w", err)
	}
	return validator.Parse(out[0].([]byte))
}

func (w *world) settle(f Founder) error {
	registration, err := f.registration()
	if err != nil {
		return err
	}
	out, err := w.send(f.Owner, Delegates, nil, bindings.DelegatesMetaData, "REGISTRATION_FEE")
	if err != nil {
		return err
	}
	out, err = w.send(f.Owner, Delegates, out[0].(*big.Int), bindings.DelegatesMetaData, "register", registration)
	if err != nil {
		return err
	}
	number := out[0].(uint32)
	out, err = w.send(f.Owner, Staking, f.SelfStake, bindings.StakingMetaData, "create", number, f.Days, true)
	if err != nil {
		return err
	}
	_, err = w.send(f.Owner, Delegates, nil, bindings.DelegatesMetaData, "activate", out[0])
	return err
}
