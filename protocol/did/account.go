package did

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/types/did"
)

// Where accounts of identities come from, on every chain of ours; a test compares them with the contracts'.
var (
	accountRegistry = common.HexToAddress("0x000000006551c19487814612e58FE06813775758") // the EIP's
	accountCode     = common.HexToAddress("0x7e11150000000000000000000000000000000013") // DeviceAccount
)

// AccountOf returns the account of a device that contract, a device registry, has or would have: EIP-6551, with salt 0, of the
// identity token, whose id is the device's address.
func AccountOf(chainID uint64, contract common.Address, device did.ID) common.Address {
	code := common.FromHex("0x3d60ad80600a3d3981f3363d3d373d3d3d363d73")
	code = append(code, accountCode[:]...)
	code = append(code, common.FromHex("0x5af43d82803e903d91602b57fd5bf3")...)
	for _, word := range [][]byte{nil, new(big.Int).SetUint64(chainID).Bytes(), contract[:], device[:]} {
		code = append(code, common.LeftPadBytes(word, common.HashLength)...)
	}
	return crypto.CreateAddress2(accountRegistry, common.Hash{}, crypto.Keccak256(code))
}
