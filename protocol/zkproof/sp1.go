package zkproof

import (
	"crypto/sha256"
	"fmt"
	"math/big"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
)

// SP1ProofBytes is selector, exit code, root, nonce and a proof.
const SP1ProofBytes = 4 + 3*32 + ProofBytes

// Facts of SP1's release v6.0.0.
var (
	sp1Selector = [4]byte{0x0e, 0x78, 0xf4, 0xdb}
	sp1Root     = common.HexToHash("0x008cd56e10c2fe24795cff1e1d1f40d3a324528d315674da45d26afb376e8670")
	sp1Key      = sync.OnceValue(func() *Key { return mustKey(sp1KeyHex) })
)

// VerifySP1 returns nil when the guest of vkey, run by SP1 v6.0.0, committed to publicValues.
func VerifySP1(vkey common.Hash, publicValues, proof []byte) error {
	if len(proof) != SP1ProofBytes {
		return fmt.Errorf("SP1 proof of %d bytes, want %d: %w", len(proof), SP1ProofBytes, ErrFormat)
	}
	if have := [4]byte(proof[:4]); have != sp1Selector {
		return fmt.Errorf("SP1 proof begins with %x, those of v6.0.0 with %x: %w", have, sp1Selector, ErrRelease)
	}
	exit, root, nonce := common.Hash(proof[4:36]), common.Hash(proof[36:68]), common.Hash(proof[68:100])
	if exit != (common.Hash{}) {
		return fmt.Errorf("SP1 guest: exit code %s: %w", exit.Big(), ErrExit)
	}
	if root != sp1Root {
		return fmt.Errorf("SP1 proof by recursion programs %s, those of v6.0.0 are %s: %w", root, sp1Root, ErrRelease)
	}
	p, err := ParseProof(proof[100:])
	if err != nil {
		return err
	}
	digest := sha256.Sum256(publicValues)
	digest[0] &= 0x1f // 253 bits, so that it is an element
	inputs, err := elements(vkey, digest, exit, root, nonce)
	if err != nil {
		return err
	}
	return sp1Key().Verify(p, inputs...)
}

func elements(words ...common.Hash) ([]fr.Element, error) {
	out := make([]fr.Element, len(words))
	for i, w := range words {
		if err := out[i].SetBytesCanonical(w[:]); err != nil {
			return nil, fmt.Errorf("input %s is not below the order of the field: %w", new(big.Int).SetBytes(w[:]), ErrFormat)
		}
	}
	return out, nil
}

// mustKey parses a key that is part of this source.
func mustKey(text string) *Key {
	k, err := ParseKey(common.FromHex(text))
	if err != nil {
		panic(err)
	}
	return k
}

const sp1KeyHex = "" +
	"2838edbc8aee47ec511c2837d538a49ffd752370e06ed44e109b4c0f35be6e3a1cbeed5cf07bc7baa706137b59f34086467c2ebc770205fd1038c2c70d5ada22" +
	"028cbe84124fba3ad76d33e6ca441f570726da5692cae5335a52209a15b9fd452f6457660eeb88acf2baf1e7aefc0958da27058879cc77ba162d2df754aaf933" +
	"16a70aca682a2fdcd81392509d3524e85242dd6cbd0f5cc0cb9ed9897786d6c410399816723b17c0d9363e046e6ef88c6c652290d81b914b693949d2f87f7e9f" +
	"198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c21800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed" +
	"090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa" +
	"2f21b62705c5d7f4a7482bf1a69c35db8858584d6f155381b22022a71f817afa08da56e9eb0d183a64e55881a5ed90cfdb0ed5229e588ec3de4452045b2445b1" +
	"19c3547c0ac546a9a29f0706e77d3774f7e9c7c877c59183ded42f11af8a7602085ef31386102b17a676c4ee426e6b7bc4d7371580a50962bc885be643192324" +
	"2a2cd5881e62ead81dc6997cfff997745379facd38c972e0825deedb0e4fa564208c7b9c6bf876a51b3d62d0a5bdc0d7188e7342dea7d32ddb9635e291e8dd9a" +
	"219e17d13bc5f5ae36d78093cd6d112374a69844b7d058a7a0a62493f1c369c4254c200a2cdb5bc5e4e262780b4c70a988c4317fb11ac5fd5491f10692d1e929" +
	"258c71a2309359a248879ba915796e5e2e655acebace0ae7ef8fda2d40d2b2d60b3cd73ef5ee90c6808893b3e4f81d8da3438cb5d2b601045825b2ab3990a391" +
	"0945b0f65ee8acfce0b22bab7a27663bfaf8eed78d511a96a54b50f307cd2a231ef0708b683e9cbfeb8800001f06f9c80950d60869ebfc6b5cc58bd2bbfd6abe" +
	"290b3cba8ec4c97f171261b17b9c90e101b65934db12f4a299d4d5b939e9235c14914c2bf919019e575b0bd613363aa160d700bd929bcbc14de06a05e3a25eb0" +
	"22474ea30b64abc35269a0c55be5972965bf920e937c3d1927da5e89e60cf916272dd64ca95c75938da75797ef702ec5112808c36914020a4b1822fff576d334"
