package zkproof

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// SealBytes is selector and proof.
const SealBytes = 4 + ProofBytes

// Facts of RISC Zero's release 5.0. The key serves many releases; the control root tells them apart.
var (
	riscZeroSelector  = [4]byte{0xc2, 0x7d, 0x1b, 0xc0}
	riscZeroRoot      = common.HexToHash("0xb1f64013f70bbb386a8b3a3d63552c5cb5ea4a549ec7fb1ecc2a031dbf488167")
	riscZeroControlID = common.HexToHash("0x04446e66d300eb7fb45c9726bb53c793dda407a62e9601618bb43c5c14657ac0")
	// riscZeroHalted is the hash of the state of a machine that halted.
	riscZeroHalted = common.HexToHash("0xa3acc27117418996340b84e5a90f3ef4c49d22c79e44aad822ec9c313e1eb8e2")
	riscZeroKey    = sync.OnceValue(func() *Key { return mustKey(riscZeroKeyHex) })
)

// VerifyRiscZero returns nil when the guest imageID, run by RISC Zero 5.0, halted with exit code 0 and wrote a journal of that SHA-256,
// with no assumptions.
func VerifyRiscZero(imageID, journalDigest common.Hash, seal []byte) error {
	if len(seal) != SealBytes {
		return fmt.Errorf("RISC Zero seal of %d bytes, want %d: %w", len(seal), SealBytes, ErrFormat)
	}
	if have := [4]byte(seal[:4]); have != riscZeroSelector {
		return fmt.Errorf("RISC Zero seal begins with %x, those of 5.0 with %x: %w", have, riscZeroSelector, ErrRelease)
	}
	p, err := ParseProof(seal[4:])
	if err != nil {
		return err
	}
	rootLow, rootHigh := halves(riscZeroRoot)
	claimLow, claimHigh := halves(riscZeroClaim(imageID, journalDigest))
	inputs, err := elements(rootLow, rootHigh, claimLow, claimHigh, riscZeroControlID)
	if err != nil {
		return err
	}
	return riscZeroKey().Verify(p, inputs...)
}

// riscZeroClaim hashes the claim as RISC Zero's tagged structures are: tag, members, data, number of members (16 bits, little-endian).
func riscZeroClaim(imageID, journalDigest common.Hash) common.Hash {
	var none common.Hash
	output := tagged("risc0.Output", nil, journalDigest, none)
	exitCode := make([]byte, 8)
	return tagged("risc0.ReceiptClaim", exitCode, none, imageID, riscZeroHalted, output)
}

func tagged(tag string, data []byte, members ...common.Hash) common.Hash {
	h := sha256.New()
	name := sha256.Sum256([]byte(tag))
	h.Write(name[:])
	for _, m := range members {
		h.Write(m[:])
	}
	h.Write(data)
	h.Write([]byte{byte(len(members)), 0})
	return common.Hash(h.Sum(nil))
}

// halves are the lower and the upper 128 bits of a digest with its bytes reversed.
func halves(digest common.Hash) (low, high common.Hash) {
	slices.Reverse(digest[:])
	copy(low[16:], digest[16:])
	copy(high[16:], digest[:16])
	return low, high
}

const riscZeroKeyHex = "" +
	"2d4d9aa7e302d9df41749d5507949d05dbea33fbb16c643b22f599a2be6df2e214bedd503c37ceb061d8ec60209fe345ce89830a19230301f076caff004d1926" +
	"0967032fcbf776d1afc985f88877f182d38480a653f2decaa9794cbc3bf3060c0e187847ad4c798374d0d6732bf501847dd68bc0e071241e0213bc7fc13db7ab" +
	"304cfbd1e08a704a99f5e847d93f8c3caafddec46b7a0d379da69a4d112346a71739c1b1a457a8c7313123d24d2f9192f896b7c63eea05a9d57f06547ad0cec8" +
	"198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c21800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed" +
	"090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa" +
	"03b03cd5effa95ac9bee94f1f5ef907157bda4812ccf0b4c91f42bb629f83a1c1aa085ff28179a12d922dba0547057ccaae94b9d69cfaa4e60401fea7f3e0333" +
	"110c10134f200b19f6490846d518c9aea868366efb7228ca5c91d2940d0307621e60f31fcbf757e837e867178318832d0b2d74d59e2fea1c7142df187d3fc6d3" +
	"12ac9a25dcd5e1a832a9061a082c15dd1d61aa9c4d553505739d0f5d65dc3be4025aa744581ebe7ad91731911c898569106ff5a2d30f3eee2b23c60ee980acd4" +
	"0707b920bc978c02f292fae2036e057be54294114ccc3c8769d883f688a1423f2e32a094b7589554f7bc357bf63481acd2d55555c203383782a4650787ff6642" +
	"0bca36e2cbe6394b3e249751853f961511011c7148e336f4fd974644850fc3472ede7c9acf48cf3a3729fa3d68714e2a8435d4fa6db8f7f409c153b1fcdf9b8b" +
	"1b8af999dbfbb3927c091cc2aaf201e488cbacc3e2c6b6fb5a25f9112e04f2a72b91a26aa92e1b6f5722949f192a81c850d586d81a60157f3e9cf04f679cccd6" +
	"2b5f494ed674235b8ac1750bdfd5a7615f002d4a1dcefeddd06eda5a076ccd0d2fe520ad2020aab9cbba817fcbb9a863b8a76ff88f14f912c5e71665b2ad5e82" +
	"0f1c3c0d5d9da0fa03666843cde4e82e869ba5252fce3c25d5940320b1c4d493214bfcff74f425f6fe8c0d07b307482d8bc8bb2f3608f68287aa01bd0b69e809"
