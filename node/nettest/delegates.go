package nettest

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// delegatesAddress is where a network's stand-in for the contract Delegates is, which knows the validators of the genesis and
// no others. Node i is delegate i+1.
var delegatesAddress = common.Address{0xde}

// delegatesCode answers member(address) out of storage: the delegate's number is at the address, its randomness key in the two
// slots 2^160 and 2^161 above. It reads neither selector nor length.
var delegatesCode = common.FromHex("60205f52" + // memory[0] = 32, where the tuple is
	"60043580546020" + "52" + // memory[32] = storage[a]; the stack keeps a
	"6040604052" + // memory[64] = 64, where the key is
	"8054151560300260" + "6052" + // memory[96] = 48 if there is a delegate, else 0
	"600160a01b0180546080" + "52" + // memory[128] = storage[a + 2^160]
	"600160a01b015460a0" + "52" + // memory[160] = storage[a + 2^161]
	"60c05ff3")

func (n *Network) delegates() types.Account {
	storage := make(map[common.Hash]common.Hash)
	step := new(big.Int).Lsh(common.Big1, 160)
	for i := range n.cfg.Powers {
		names := n.nodes[i].names
		at := new(big.Int).SetBytes(names.Validator.Address().Bytes())
		storage[common.BigToHash(at)] = common.BigToHash(big.NewInt(int64(i + 1)))
		var words [64]byte
		copy(words[:], names.Randomness[:])
		for k := range 2 {
			at.Add(at, step)
			storage[common.BigToHash(at)] = common.BytesToHash(words[32*k : 32*k+32])
		}
	}
	return types.Account{Nonce: 1, Code: delegatesCode, Storage: storage, Balance: new(big.Int)}
}
