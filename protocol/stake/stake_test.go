package stake_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/protocol/stake"
)

func iotx(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

func TestWeightsOfTheOriginal(t *testing.T) {
	for _, c := range []struct {
		bucket stake.Bucket
		want   string
	}{
		// Computed from the rule of docs/spec/staking.md with another library (decimals of 60 digits).
		{stake.Bucket{Amount: iotx(1), Days: 0}, "1000000000000000000"},
		{stake.Bucket{Amount: iotx(1), Days: 0, AutoStake: true}, "1000000000000000000"},
		{stake.Bucket{Amount: iotx(1), Days: 1}, "1000000000000000000"},
		{stake.Bucket{Amount: iotx(1), Days: 1, AutoStake: true}, "1038017840169239302"},
		{stake.Bucket{Amount: iotx(1), Days: 2}, "1038017840169239302"},
		{stake.Bucket{Amount: iotx(1), Days: 91, AutoStake: true}, "1285430136654545532"},
		{stake.Bucket{Amount: iotx(1), Days: 91, AutoStake: true, SelfStake: true}, "1362555944853818263"},
		{stake.Bucket{Amount: iotx(1), Days: 1050, AutoStake: true}, "1419571484482034710"},
		{stake.Bucket{Amount: new(big.Int), Days: 1050, AutoStake: true}, "0"},
	} {
		got, err := stake.VoteWeight(c.bucket)
		if err != nil || got.String() != c.want {
			t.Errorf("weight of %+v is %v (%v), want %s", c.bucket, got, err, c.want)
		}
	}
}

func TestWhatIsNoBucketHasNoWeight(t *testing.T) {
	for _, b := range []stake.Bucket{
		{}, {Amount: big.NewInt(-1)}, {Amount: new(big.Int).Lsh(big.NewInt(1), 128)}, {Amount: iotx(1), Days: 1051},
	} {
		if _, err := stake.VoteWeight(b); !errors.Is(err, stake.ErrBucket) {
			t.Errorf("weight of %+v: error is %v", b, err)
		}
	}
}

func TestAProofNamesChainContractOwnerAndKey(t *testing.T) {
	key, _ := crypto.ToECDSA(common.LeftPadBytes([]byte{7}, 32))
	other, _ := crypto.ToECDSA(common.LeftPadBytes([]byte{8}, 32))
	secret, err := bls.NewSecretKey(make([]byte, 32))
	if err != nil {
		t.Fatal(err)
	}
	r := stake.Registrar{ChainID: big.NewInt(4689), Delegates: common.Address{1}}
	owner := common.Address{2}
	seen := map[common.Hash]string{}
	for name, d := range map[string]common.Hash{
		"consensus key":  r.ConsensusKeyDigest(owner, &key.PublicKey),
		"another owner":  r.ConsensusKeyDigest(common.Address{3}, &key.PublicKey),
		"another key":    r.ConsensusKeyDigest(owner, &other.PublicKey),
		"another chain":  stake.Registrar{big.NewInt(4690), r.Delegates}.ConsensusKeyDigest(owner, &key.PublicKey),
		"another place":  stake.Registrar{r.ChainID, common.Address{9}}.ConsensusKeyDigest(owner, &key.PublicKey),
		"randomness key": r.RandomnessKeyDigest(owner, secret.Public()),
		"for another":    r.RandomnessKeyDigest(common.Address{3}, secret.Public()),
	} {
		if seen[d] != "" {
			t.Errorf("%s and %s have one digest", name, seen[d])
		}
		seen[d] = name
	}
	sig, err := r.ProveConsensusKey(owner, key)
	if err != nil || len(sig) != 65 || sig[64] < 27 || sig[64] > 28 {
		t.Errorf("proof is %x (%v)", sig, err)
	}
	point, proof, err := r.ProveRandomnessKey(owner, secret)
	if err != nil || len(point) != 128 || len(proof) != 256 {
		t.Errorf("key of %d bytes, proof of %d (%v)", len(point), len(proof), err)
	}
}

func FuzzVoteWeight(f *testing.F) {
	f.Add([]byte{1}, uint16(91), true, true)
	f.Fuzz(func(t *testing.T, amount []byte, days uint16, autoStake, selfStake bool) {
		b := stake.Bucket{Amount: new(big.Int).SetBytes(amount), Days: days, AutoStake: autoStake, SelfStake: selfStake}
		w, err := stake.VoteWeight(b)
		if (err == nil) != (b.Amount.BitLen() <= 128 && days <= stake.MaxDays) {
			t.Fatalf("error is %v", err)
		}
		if err == nil && (w.Cmp(b.Amount) < 0 || w.Cmp(new(big.Int).Lsh(b.Amount, 1)) > 0) {
			t.Fatalf("weight of %+v is %v", b, w)
		}
	})
}
