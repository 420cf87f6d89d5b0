package zkproof

import (
	"crypto/sha256"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

func SP1Key() *Key      { return sp1Key() }
func RiscZeroKey() *Key { return riscZeroKey() }

// RiscZeroSelector is the beginning of the hash over root, control id and key, as RISC Zero defines its selectors.
func RiscZeroSelector() [4]byte {
	k := riscZeroKey()
	var ic common.Hash
	for _, p := range slices.Backward(k.IC) {
		ic = taggedCons(sha256.Sum256(appendG1(nil, &p)), ic)
	}
	key := tagged("risc0_groth16.VerifyingKey", nil, sha256.Sum256(appendG1(nil, &k.Alpha)), sha256.Sum256(appendG2(nil, &k.Beta)),
		sha256.Sum256(appendG2(nil, &k.Gamma)), sha256.Sum256(appendG2(nil, &k.Delta)), ic)
	id := riscZeroControlID
	slices.Reverse(id[:])
	info := tagged("risc0.Groth16ReceiptVerifierParameters", nil, riscZeroRoot, id, key)
	return [4]byte(info[:4])
}

func taggedCons(head, tail common.Hash) common.Hash {
	return tagged("risc0_groth16.VerifyingKey.IC", nil, head, tail)
}
