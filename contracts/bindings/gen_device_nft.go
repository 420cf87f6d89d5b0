// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"time"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/event"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = errors.New
	_ = big.NewInt
	_ = strings.NewReader
	_ = ethereum.NotFound
	_ = bind.Bind
	_ = common.Big1
	_ = types.BloomLookup
	_ = event.NewSubscription
	_ = abi.ConvertType
	_ = time.Tick
	_ = context.Background
)

// DeviceNFTMetaData contains all meta data concerning the DeviceNFT contract.
var DeviceNFTMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"projectRegistry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"deviceRegistry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"deviceClaims\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AlreadyInitialized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotDeviceClaims\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotProjectRegistry\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToMint\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEVICE_CLAIMS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEVICE_REGISTRY\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROJECT_REGISTRY\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"tokenIds\",\"type\":\"uint256[]\"}],\"name\":\"burnBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId_\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol_\",\"type\":\"string\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"mint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"mintBatch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"firstId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"mintVouched\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"projectId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalMinted\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161183a38038061183a83398101604081905261002e9161009c565b60408051602080820183525f80835283519182019093528281529091610054838261017f565b506001610061828261017f565b5050506001600160a01b0392831660805290821660a0521660c05261023d565b80516001600160a01b0381168114610097575f5ffd5b919050565b5f5f5f606084860312156100ae575f5ffd5b6100b784610081565b92506100c560208501610081565b91506100d360408501610081565b90509250925092565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061010457607f821691505b60208210810361012257634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561017a578282111561017a57805f5260205f20601f840160051c602085101561015357505f5b90810190601f840160051c035f5b81811015610176575f83820155600101610161565b5050505b505050565b81516001600160401b03811115610198576101986100dc565b6101ac816101a684546100f0565b84610128565b6020601f8211600181146101de575f83156101c75750848201515b5f19600385901b1c1916600184901b178455610236565b5f84815260208120601f198516915b8281101561020d57878501518255602094850194600190920191016101ed565b508482101561022a57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a05160c0516115b061028a5f395f818161020d01528181610685015261083c01525f81816102de015261080101525f81816102b70152818161054201526108af01526115b05ff3fe608060405234801561000f575f5ffd5b5060043610610153575f3560e01c80636a627842116100bf578063a2309ff811610079578063a2309ff814610313578063b88d4fde1461031c578063c87b56dd1461032f578063e4623c1b14610342578063e985e9c514610355578063eedfca5f14610368575f5ffd5b80636a6278421461028457806370a082311461029757806395d89b41146102aa5780639841756b146102b25780639919a51f146102d9578063a22cb46514610300575f5ffd5b80633485d662116101105780633485d662146102085780633fafa1271461022f57806342842e0e1461023857806342966c681461024b5780635018b91e1461025e5780636352211e14610271575f5ffd5b806301ffc9a71461015757806306fdde031461017f578063081812fc14610194578063095ea7b3146101bf57806323b872dd146101d4578063248b71fc146101e7575b5f5ffd5b61016a610165366004611005565b61037b565b60405190151581526020015b60405180910390f35b6101876103cc565b604051610176919061104e565b6101a76101a2366004611060565b61045c565b6040516001600160a01b039091168152602001610176565b6101d26101cd366004611092565b610483565b005b6101d26101e23660046110ba565b610492565b6101fa6101f5366004611092565b610520565b604051908152602001610176565b6101a77f000000000000000000000000000000000000000000000000000000000000000081565b6101fa60065481565b6101d26102463660046110ba565b610650565b6101d2610259366004611060565b61066f565b6101d261026c366004611092565b61067a565b6101a761027f366004611060565b6106cd565b6101fa6102923660046110f4565b6106d7565b6101fa6102a53660046110f4565b6106e3565b610187610728565b6101a77f000000000000000000000000000000000000000000000000000000000000000081565b6101a77f000000000000000000000000000000000000000000000000000000000000000081565b6101d261030e36600461111a565b610737565b6101fa60075481565b6101d261032a366004611163565b610742565b61018761033d366004611060565b61075a565b6101d2610350366004611240565b6107cb565b61016a6103633660046112b1565b6107fe565b6101d2610376366004611327565b6108a4565b5f6001600160e01b031982166380ac58cd60e01b14806103ab57506001600160e01b03198216635b5e139f60e01b145b806103c657506301ffc9a760e01b6001600160e01b03198316145b92915050565b6060600880546103db906113a0565b80601f0160208091040260200160405190810160405280929190818152602001828054610407906113a0565b80156104525780601f1061042957610100808354040283529160200191610452565b820191905f5260205f20905b81548152906001019060200180831161043557829003601f168201915b5050505050905090565b5f61046682610935565b505f828152600460205260409020546001600160a01b03166103c6565b61048e82823361096d565b5050565b6001600160a01b0382166104c057604051633250574960e11b81525f60048201526024015b60405180910390fd5b5f6104cc83833361097a565b9050836001600160a01b0316816001600160a01b03161461051a576040516364283d7b60e01b81526001600160a01b03808616600483015260248201849052821660448201526064016104b7565b50505050565b60065460405163158e711d60e01b815260048101919091523360248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa15801561058f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105b391906113d8565b6105dd5760065460405163440d8f2b60e11b815260048101919091523360248201526044016104b7565b815f036105fd576040516322434a6b60e11b815260040160405180910390fd5b60075461060b9060016113f3565b90508160075f82825461061e91906113f3565b909155505f90505b82811015610649576106418461063c83856113f3565b610a6c565b600101610626565b5092915050565b61066a83838360405180602001604052805f815250610742565b505050565b61048e5f823361097a565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146106c35760405163054873a560e51b815260040160405180910390fd5b61048e8282610a6c565b5f6103c682610935565b5f6103c6826001610520565b5f6001600160a01b03821661070d576040516322718ad960e21b81525f60048201526024016104b7565b506001600160a01b03165f9081526003602052604090205490565b6060600980546103db906113a0565b61048e338383610acd565b61074d848484610492565b61051a3385858585610b94565b606061076582610935565b505f61077b60408051602081019091525f815290565b90505f8151116107995760405180602001604052805f8152506107c4565b806107a384610cba565b6040516020016107b4929190611429565b6040516020818303038152906040525b9392505050565b5f5b8181101561066a576107f68383838181106107ea576107ea61143d565b9050602002013561066f565b6001016107cd565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316826001600160a01b0316148061087057507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316826001600160a01b0316145b806107c45750506001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146108ed5760405163299c60b360e21b815260040160405180910390fd5b6006541561090d5760405162dc149f60e41b815260040160405180910390fd5b6006859055600861091f84868361149f565b50600961092d82848361149f565b505050505050565b5f818152600260205260408120546001600160a01b0316806103c657604051637e27328960e01b8152600481018490526024016104b7565b61066a8383836001610d4a565b5f828152600260205260408120546001600160a01b03908116908316156109a6576109a6818486610e4e565b6001600160a01b038116156109e0576109c15f855f5f610d4a565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b03851615610a0e576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b6001600160a01b038216610a9557604051633250574960e11b81525f60048201526024016104b7565b5f610aa183835f61097a565b90506001600160a01b0381161561066a576040516339e3563760e11b81525f60048201526024016104b7565b6001600160a01b038316610af65760405163a9fbf51f60e01b81525f60048201526024016104b7565b6001600160a01b038216610b2857604051630b61174360e31b81526001600160a01b03831660048201526024016104b7565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0383163b15610cb357604051630a85bd0160e11b81526001600160a01b0384169063150b7a0290610bd6908890889087908790600401611559565b6020604051808303815f875af1925050508015610c10575060408051601f3d908101601f19168201909252610c0d91810190611595565b60015b610c77573d808015610c3d576040519150601f19603f3d011682016040523d82523d5f602084013e610c42565b606091505b5080515f03610c6f57604051633250574960e11b81526001600160a01b03851660048201526024016104b7565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b1461092d57604051633250574960e11b81526001600160a01b03851660048201526024016104b7565b5050505050565b60605f610cc683610eb2565b60010190505f8167ffffffffffffffff811115610ce557610ce561114f565b6040519080825280601f01601f191660200182016040528015610d0f576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a8504945084610d1957509392505050565b8080610d5e57506001600160a01b03821615155b15610e1f575f610d6d84610935565b90506001600160a01b03831615801590610d995750826001600160a01b0316816001600160a01b031614155b8015610dac5750610daa81846107fe565b155b15610dd55760405163a9fbf51f60e01b81526001600160a01b03841660048201526024016104b7565b8115610e1d5783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b610e59838383610f89565b61066a576001600160a01b038316610e8757604051637e27328960e01b8152600481018290526024016104b7565b60405163177e802f60e01b81526001600160a01b0383166004820152602481018290526044016104b7565b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b8310610ef05772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef81000000008310610f1c576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc100008310610f3a57662386f26fc10000830492506010015b6305f5e1008310610f52576305f5e100830492506008015b6127108310610f6657612710830492506004015b60648310610f78576064830492506002015b600a83106103c65760010192915050565b5f6001600160a01b03831615801590610fe55750826001600160a01b0316846001600160a01b03161480610fc25750610fc284846107fe565b80610fe557505f828152600460205260409020546001600160a01b038481169116145b949350505050565b6001600160e01b031981168114611002575f5ffd5b50565b5f60208284031215611015575f5ffd5b81356107c481610fed565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6107c46020830184611020565b5f60208284031215611070575f5ffd5b5035919050565b80356001600160a01b038116811461108d575f5ffd5b919050565b5f5f604083850312156110a3575f5ffd5b6110ac83611077565b946020939093013593505050565b5f5f5f606084860312156110cc575f5ffd5b6110d584611077565b92506110e360208501611077565b929592945050506040919091013590565b5f60208284031215611104575f5ffd5b6107c482611077565b8015158114611002575f5ffd5b5f5f6040838503121561112b575f5ffd5b61113483611077565b915060208301356111448161110d565b809150509250929050565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f60808587031215611176575f5ffd5b61117f85611077565b935061118d60208601611077565b925060408501359150606085013567ffffffffffffffff8111156111af575f5ffd5b8501601f810187136111bf575f5ffd5b803567ffffffffffffffff8111156111d9576111d961114f565b604051601f8201601f19908116603f0116810167ffffffffffffffff811182821017156112085761120861114f565b60405281815282820160200189101561121f575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f60208385031215611251575f5ffd5b823567ffffffffffffffff811115611267575f5ffd5b8301601f81018513611277575f5ffd5b803567ffffffffffffffff81111561128d575f5ffd5b8560208260051b84010111156112a1575f5ffd5b6020919091019590945092505050565b5f5f604083850312156112c2575f5ffd5b6112cb83611077565b91506112d960208401611077565b90509250929050565b5f5f83601f8401126112f2575f5ffd5b50813567ffffffffffffffff811115611309575f5ffd5b602083019150836020828501011115611320575f5ffd5b9250929050565b5f5f5f5f5f6060868803121561133b575f5ffd5b85359450602086013567ffffffffffffffff811115611358575f5ffd5b611364888289016112e2565b909550935050604086013567ffffffffffffffff811115611383575f5ffd5b61138f888289016112e2565b969995985093965092949392505050565b600181811c908216806113b457607f821691505b6020821081036113d257634e487b7160e01b5f52602260045260245ffd5b50919050565b5f602082840312156113e8575f5ffd5b81516107c48161110d565b808201808211156103c657634e487b7160e01b5f52601160045260245ffd5b5f81518060208401855e5f93019283525090919050565b5f610fe56114378386611412565b84611412565b634e487b7160e01b5f52603260045260245ffd5b601f82111561066a578282111561066a57805f5260205f20601f840160051c602085101561147c57505f5b90810190601f840160051c035f5b8181101561092d575f8382015560010161148a565b67ffffffffffffffff8311156114b7576114b761114f565b6114cb836114c583546113a0565b83611451565b5f601f8411600181146114fc575f85156114e55750838201355b5f19600387901b1c1916600186901b178355610cb3565b5f83815260208120601f198716915b8281101561152b578685013582556020948501946001909201910161150b565b5086821015611547575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b6001600160a01b03858116825284166020820152604081018390526080606082018190525f9061158b90830184611020565b9695505050505050565b5f602082840312156115a5575f5ffd5b81516107c481610fed56",
}

// DeviceNFTABI is the input ABI used to generate the binding from.
// Deprecated: Use DeviceNFTMetaData.ABI instead.
var DeviceNFTABI = DeviceNFTMetaData.ABI

// DeviceNFTBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DeviceNFTMetaData.Bin instead.
var DeviceNFTBin = DeviceNFTMetaData.Bin

// DeployDeviceNFT deploys a new Ethereum contract, binding an instance of DeviceNFT to it.
func DeployDeviceNFT(auth *bind.TransactOpts, backend bind.ContractBackend, projectRegistry common.Address, deviceRegistry common.Address, deviceClaims common.Address) (common.Address, *types.Transaction, *DeviceNFT, error) {
	parsed, err := DeviceNFTMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DeviceNFTBin), backend, projectRegistry, deviceRegistry, deviceClaims)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &DeviceNFT{DeviceNFTCaller: DeviceNFTCaller{contract: contract}, DeviceNFTTransactor: DeviceNFTTransactor{contract: contract}, DeviceNFTFilterer: DeviceNFTFilterer{contract: contract}}, nil
}

// DeviceNFT is an auto generated Go binding around an Ethereum contract.
type DeviceNFT struct {
	DeviceNFTCaller     // Read-only binding to the contract
	DeviceNFTTransactor // Write-only binding to the contract
	DeviceNFTFilterer   // Log filterer for contract events
}

// DeviceNFTCaller is an auto generated read-only Go binding around an Ethereum contract.
type DeviceNFTCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceNFTTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DeviceNFTTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceNFTFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DeviceNFTFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceNFTSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DeviceNFTSession struct {
	Contract     *DeviceNFT        // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// DeviceNFTCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DeviceNFTCallerSession struct {
	Contract *DeviceNFTCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts    // Call options to use throughout this session
}

// DeviceNFTTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DeviceNFTTransactorSession struct {
	Contract     *DeviceNFTTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts    // Transaction auth options to use throughout this session
}

// DeviceNFTRaw is an auto generated low-level Go binding around an Ethereum contract.
type DeviceNFTRaw struct {
	Contract *DeviceNFT // Generic contract binding to access the raw methods on
}

// DeviceNFTCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DeviceNFTCallerRaw struct {
	Contract *DeviceNFTCaller // Generic read-only contract binding to access the raw methods on
}

// DeviceNFTTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DeviceNFTTransactorRaw struct {
	Contract *DeviceNFTTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDeviceNFT creates a new instance of DeviceNFT, bound to a specific deployed contract.
func NewDeviceNFT(address common.Address, backend bind.ContractBackend) (*DeviceNFT, error) {
	contract, err := bindDeviceNFT(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &DeviceNFT{DeviceNFTCaller: DeviceNFTCaller{contract: contract}, DeviceNFTTransactor: DeviceNFTTransactor{contract: contract}, DeviceNFTFilterer: DeviceNFTFilterer{contract: contract}}, nil
}

// NewDeviceNFTCaller creates a new read-only instance of DeviceNFT, bound to a specific deployed contract.
func NewDeviceNFTCaller(address common.Address, caller bind.ContractCaller) (*DeviceNFTCaller, error) {
	contract, err := bindDeviceNFT(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DeviceNFTCaller{contract: contract}, nil
}

// NewDeviceNFTTransactor creates a new write-only instance of DeviceNFT, bound to a specific deployed contract.
func NewDeviceNFTTransactor(address common.Address, transactor bind.ContractTransactor) (*DeviceNFTTransactor, error) {
	contract, err := bindDeviceNFT(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DeviceNFTTransactor{contract: contract}, nil
}

// NewDeviceNFTFilterer creates a new log filterer instance of DeviceNFT, bound to a specific deployed contract.
func NewDeviceNFTFilterer(address common.Address, filterer bind.ContractFilterer) (*DeviceNFTFilterer, error) {
	contract, err := bindDeviceNFT(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DeviceNFTFilterer{contract: contract}, nil
}

// bindDeviceNFT binds a generic wrapper to an already deployed contract.
func bindDeviceNFT(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DeviceNFTMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DeviceNFT *DeviceNFTRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DeviceNFT.Contract.DeviceNFTCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DeviceNFT *DeviceNFTRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceNFT.Contract.DeviceNFTTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DeviceNFT *DeviceNFTRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DeviceNFT.Contract.DeviceNFTTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DeviceNFT *DeviceNFTCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DeviceNFT.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DeviceNFT *DeviceNFTTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceNFT.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DeviceNFT *DeviceNFTTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DeviceNFT.Contract.contract.Transact(opts, method, params...)
}

// DEVICECLAIMS is a free data retrieval call binding the contract method 0x3485d662.
//
// Solidity: function DEVICE_CLAIMS() view returns(address)
func (_DeviceNFT *DeviceNFTCaller) DEVICECLAIMS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceNFT.contract.Call(opts, &out, "DEVICE_CLAIMS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DEVICECLAIMS is a free data retrieval call binding the contract method 0x3485d662.
//
// Solidity: function DEVICE_CLAIMS() view returns(address)
func (_DeviceNFT *DeviceNFTSession) DEVICECLAIMS() (common.Address, error) {
	return _DeviceNFT.Contract.DEVICECLAIMS(&_DeviceNFT.CallOpts)
}

// DEVICECLAIMS is a free data retrieval call binding the contract method 0x3485d662.
//
// Solidity: function DEVICE_CLAIMS() view returns(address)
func (_DeviceNFT *DeviceNFTCallerSession) DEVICECLAIMS() (common.Address, error) {
	return _DeviceNFT.Contract.DEVICECLAIMS(&_DeviceNFT.CallOpts)
}

// DEVICEREGISTRY is a free data retrieval call binding the contract method 0x9919a51f.
//
// Solidity: function DEVICE_REGISTRY() view returns(address)
func (_DeviceNFT *DeviceNFTCaller) DEVICEREGISTRY(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceNFT.contract.Call(opts, &out, "DEVICE_REGISTRY")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DEVICEREGISTRY is a free data retrieval call binding the contract method 0x9919a51f.
//
// Solidity: function DEVICE_REGISTRY() view returns(address)
func (_DeviceNFT *DeviceNFTSession) DEVICEREGISTRY() (common.Address, error) {
	return _DeviceNFT.Contract.DEVICEREGISTRY(&_DeviceNFT.CallOpts)
}

// DEVICEREGISTRY is a free data retrieval call binding the contract method 0x9919a51f.
//
// Solidity: function DEVICE_REGISTRY() view returns(address)
func (_DeviceNFT *DeviceNFTCallerSession) DEVICEREGISTRY() (common.Address, error) {
	return _DeviceNFT.Contract.DEVICEREGISTRY(&_DeviceNFT.CallOpts)
}

// PROJECTREGISTRY is a free data retrieval call binding the contract method 0x9841756b.
//
// Solidity: function PROJECT_REGISTRY() view returns(address)
func (_DeviceNFT *DeviceNFTCaller) PROJECTREGISTRY(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceNFT.contract.Call(opts, &out, "PROJECT_REGISTRY")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PROJECTREGISTRY is a free data retrieval call binding the contract method 0x9841756b.
//
// Solidity: function PROJECT_REGISTRY() view returns(address)
func (_DeviceNFT *DeviceNFTSession) PROJECTREGISTRY() (common.Address, error) {
	return _DeviceNFT.Contract.PROJECTREGISTRY(&_DeviceNFT.CallOpts)
}

// PROJECTREGISTRY is a free data retrieval call binding the contract method 0x9841756b.
//
// Solidity: function PROJECT_REGISTRY() view returns(address)
func (_DeviceNFT *DeviceNFTCallerSession) PROJECTREGISTRY() (common.Address, error) {
	return _DeviceNFT.Contract.PROJECTREGISTRY(&_DeviceNFT.CallOpts)
}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (_DeviceNFT *DeviceNFTCaller) BalanceOf(opts *bind.CallOpts, owner common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DeviceNFT.contract.Call(opts, &out, "balanceOf", owner)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (_DeviceNFT *DeviceNFTSession) BalanceOf(owner common.Address) (*big.Int, error) {
	return _DeviceNFT.Contract.BalanceOf(&_DeviceNFT.CallOpts, owner)
}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (_DeviceNFT *DeviceNFTCallerSession) BalanceOf(owner common.Address) (*big.Int, error) {
	return _DeviceNFT.Contract.BalanceOf(&_DeviceNFT.CallOpts, owner)
}

// GetApproved is a free data retrieval call binding the contract method 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (_DeviceNFT *DeviceNFTCaller) GetApproved(opts *bind.CallOpts, tokenId *big.Int) (common.Address, error) {
	var out []interface{}
	err := _DeviceNFT.contract.Call(opts, &out, "getApproved", tokenId)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GetApproved is a free data retrieval call binding the contract method 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (_DeviceNFT *DeviceNFTSession) GetApproved(tokenId *big.Int) (common.Address, error) {
	return _DeviceNFT.Contract.GetApproved(&_DeviceNFT.CallOpts, tokenId)
}

// GetApproved is a free data retrieval call binding the contract method 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (_DeviceNFT *DeviceNFTCallerSession) GetApproved(tokenId *big.Int) (common.Address, error) {
	return _DeviceNFT.Contract.GetApproved(&_DeviceNFT.CallOpts, tokenId)
}

// IsApprovedForAll is a free data retrieval call binding the contract method 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (_DeviceNFT *DeviceNFTCaller) IsApprovedForAll(opts *bind.CallOpts, owner common.Address, operator common.Address) (bool, error) {
	var out []interface{}
	err := _DeviceNFT.contract.Call(opts, &out, "isApprovedForAll", owner, operator)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsApprovedForAll is a free data retrieval call binding the contract method 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (_DeviceNFT *DeviceNFTSession) IsApprovedForAll(owner common.Address, operator common.Address) (bool, error) {
	return _DeviceNFT.Contract.IsApprovedForAll(&_DeviceNFT.CallOpts, owner, operator)
}

// IsApprovedForAll is a free data retrieval call binding the contract method 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (_DeviceNFT *DeviceNFTCallerSession) IsApprovedForAll(owner common.Address, operator common.Address) (bool, error) {
	return _DeviceNFT.Contract.IsApprovedForAll(&_DeviceNFT.CallOpts, owner, operator)
}

// Name is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_DeviceNFT *DeviceNFTCaller) Name(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _DeviceNFT.contract.Call(opts, &out, "name")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Name is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_DeviceNFT *DeviceNFTSession) Name() (string, error) {
	return _DeviceNFT.Contract.Name(&_DeviceNFT.CallOpts)
}

// Name is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_DeviceNFT *DeviceNFTCallerSession) Name() (string, error) {
	return _DeviceNFT.Contract.Name(&_DeviceNFT.CallOpts)
}

// OwnerOf is a free data retrieval call binding the contract method 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (_DeviceNFT *DeviceNFTCaller) OwnerOf(opts *bind.CallOpts, tokenId *big.Int) (common.Address, error) {
	var out []interface{}
	err := _DeviceNFT.contract.Call(opts, &out, "ownerOf", tokenId)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// OwnerOf is a free data retrieval call binding the contract method 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (_DeviceNFT *DeviceNFTSession) OwnerOf(tokenId *big.Int) (common.Address, error) {
	return _DeviceNFT.Contract.OwnerOf(&_DeviceNFT.CallOpts, tokenId)
}

// OwnerOf is a free data retrieval call binding the contract method 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (_DeviceNFT *DeviceNFTCallerSession) OwnerOf(tokenId *big.Int) (common.Address, error) {
	return _DeviceNFT.Contract.OwnerOf(&_DeviceNFT.CallOpts, tokenId)
}

// ProjectId is a free data retrieval call binding the contract method 0x3fafa127.
//
// Solidity: function projectId() view returns(uint256)
func (_DeviceNFT *DeviceNFTCaller) ProjectId(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _DeviceNFT.contract.Call(opts, &out, "projectId")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ProjectId is a free data retrieval call binding the contract method 0x3fafa127.
//
// Solidity: function projectId() view returns(uint256)
func (_DeviceNFT *DeviceNFTSession) ProjectId() (*big.Int, error) {
	return _DeviceNFT.Contract.ProjectId(&_DeviceNFT.CallOpts)
}

// ProjectId is a free data retrieval call binding the contract method 0x3fafa127.
//
// Solidity: function projectId() view returns(uint256)
func (_DeviceNFT *DeviceNFTCallerSession) ProjectId() (*big.Int, error) {
	return _DeviceNFT.Contract.ProjectId(&_DeviceNFT.CallOpts)
}

// SupportsInterface is a free data retrieval call binding the contract method 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (_DeviceNFT *DeviceNFTCaller) SupportsInterface(opts *bind.CallOpts, interfaceId [4]byte) (bool, error) {
	var out []interface{}
	err := _DeviceNFT.contract.Call(opts, &out, "supportsInterface", interfaceId)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// SupportsInterface is a free data retrieval call binding the contract method 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (_DeviceNFT *DeviceNFTSession) SupportsInterface(interfaceId [4]byte) (bool, error) {
	return _DeviceNFT.Contract.SupportsInterface(&_DeviceNFT.CallOpts, interfaceId)
}

// SupportsInterface is a free data retrieval call binding the contract method 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (_DeviceNFT *DeviceNFTCallerSession) SupportsInterface(interfaceId [4]byte) (bool, error) {
	return _DeviceNFT.Contract.SupportsInterface(&_DeviceNFT.CallOpts, interfaceId)
}

// Symbol is a free data retrieval call binding the contract method 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (_DeviceNFT *DeviceNFTCaller) Symbol(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _DeviceNFT.contract.Call(opts, &out, "symbol")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Symbol is a free data retrieval call binding the contract method 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (_DeviceNFT *DeviceNFTSession) Symbol() (string, error) {
	return _DeviceNFT.Contract.Symbol(&_DeviceNFT.CallOpts)
}

// Symbol is a free data retrieval call binding the contract method 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (_DeviceNFT *DeviceNFTCallerSession) Symbol() (string, error) {
	return _DeviceNFT.Contract.Symbol(&_DeviceNFT.CallOpts)
}

// TokenURI is a free data retrieval call binding the contract method 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (_DeviceNFT *DeviceNFTCaller) TokenURI(opts *bind.CallOpts, tokenId *big.Int) (string, error) {
	var out []interface{}
	err := _DeviceNFT.contract.Call(opts, &out, "tokenURI", tokenId)

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// TokenURI is a free data retrieval call binding the contract method 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (_DeviceNFT *DeviceNFTSession) TokenURI(tokenId *big.Int) (string, error) {
	return _DeviceNFT.Contract.TokenURI(&_DeviceNFT.CallOpts, tokenId)
}

// TokenURI is a free data retrieval call binding the contract method 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (_DeviceNFT *DeviceNFTCallerSession) TokenURI(tokenId *big.Int) (string, error) {
	return _DeviceNFT.Contract.TokenURI(&_DeviceNFT.CallOpts, tokenId)
}

// TotalMinted is a free data retrieval call binding the contract method 0xa2309ff8.
//
// Solidity: function totalMinted() view returns(uint256)
func (_DeviceNFT *DeviceNFTCaller) TotalMinted(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _DeviceNFT.contract.Call(opts, &out, "totalMinted")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TotalMinted is a free data retrieval call binding the contract method 0xa2309ff8.
//
// Solidity: function totalMinted() view returns(uint256)
func (_DeviceNFT *DeviceNFTSession) TotalMinted() (*big.Int, error) {
	return _DeviceNFT.Contract.TotalMinted(&_DeviceNFT.CallOpts)
}

// TotalMinted is a free data retrieval call binding the contract method 0xa2309ff8.
//
// Solidity: function totalMinted() view returns(uint256)
func (_DeviceNFT *DeviceNFTCallerSession) TotalMinted() (*big.Int, error) {
	return _DeviceNFT.Contract.TotalMinted(&_DeviceNFT.CallOpts)
}

// Approve is a paid mutator transaction binding the contract method 0x095ea7b3.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (_DeviceNFT *DeviceNFTTransactor) Approve(opts *bind.TransactOpts, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceNFT.contract.Transact(opts, "approve", to, tokenId)
}

// Approve is a paid mutator transaction binding the contract method 0x095ea7b3.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (_DeviceNFT *DeviceNFTSession) Approve(to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceNFT.Contract.Approve(&_DeviceNFT.TransactOpts, to, tokenId)
}

// Approve is a paid mutator transaction binding the contract method 0x095ea7b3.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (_DeviceNFT *DeviceNFTTransactorSession) Approve(to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceNFT.Contract.Approve(&_DeviceNFT.TransactOpts, to, tokenId)
}

// Burn is a paid mutator transaction binding the contract method 0x42966c68.
//
// Solidity: function burn(uint256 tokenId) returns()
func (_DeviceNFT *DeviceNFTTransactor) Burn(opts *bind.TransactOpts, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceNFT.contract.Transact(opts, "burn", tokenId)
}

// Burn is a paid mutator transaction binding the contract method 0x42966c68.
//
// Solidity: function burn(uint256 tokenId) returns()
func (_DeviceNFT *DeviceNFTSession) Burn(tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceNFT.Contract.Burn(&_DeviceNFT.TransactOpts, tokenId)
}

// Burn is a paid mutator transaction binding the contract method 0x42966c68.
//
// Solidity: function burn(uint256 tokenId) returns()
func (_DeviceNFT *DeviceNFTTransactorSession) Burn(tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceNFT.Contract.Burn(&_DeviceNFT.TransactOpts, tokenId)
}

// BurnBatch is a paid mutator transaction binding the contract method 0xe4623c1b.
//
// Solidity: function burnBatch(uint256[] tokenIds) returns()
func (_DeviceNFT *DeviceNFTTransactor) BurnBatch(opts *bind.TransactOpts, tokenIds []*big.Int) (*types.Transaction, error) {
	return _DeviceNFT.contract.Transact(opts, "burnBatch", tokenIds)
}

// BurnBatch is a paid mutator transaction binding the contract method 0xe4623c1b.
//
// Solidity: function burnBatch(uint256[] tokenIds) returns()
func (_DeviceNFT *DeviceNFTSession) BurnBatch(tokenIds []*big.Int) (*types.Transaction, error) {
	return _DeviceNFT.Contract.BurnBatch(&_DeviceNFT.TransactOpts, tokenIds)
}

// BurnBatch is a paid mutator transaction binding the contract method 0xe4623c1b.
//
// Solidity: function burnBatch(uint256[] tokenIds) returns()
func (_DeviceNFT *DeviceNFTTransactorSession) BurnBatch(tokenIds []*big.Int) (*types.Transaction, error) {
	return _DeviceNFT.Contract.BurnBatch(&_DeviceNFT.TransactOpts, tokenIds)
}

// Initialize is a paid mutator transaction binding the contract method 0xeedfca5f.
//
// Solidity: function initialize(uint256 projectId_, string name_, string symbol_) returns()
func (_DeviceNFT *DeviceNFTTransactor) Initialize(opts *bind.TransactOpts, projectId_ *big.Int, name_ string, symbol_ string) (*types.Transaction, error) {
	return _DeviceNFT.contract.Transact(opts, "initialize", projectId_, name_, symbol_)
}

// Initialize is a paid mutator transaction binding the contract method 0xeedfca5f.
//
// Solidity: function initialize(uint256 projectId_, string name_, string symbol_) returns()
func (_DeviceNFT *DeviceNFTSession) Initialize(projectId_ *big.Int, name_ string, symbol_ string) (*types.Transaction, error) {
	return _DeviceNFT.Contract.Initialize(&_DeviceNFT.TransactOpts, projectId_, name_, symbol_)
}

// Initialize is a paid mutator transaction binding the contract method 0xeedfca5f.
//
// Solidity: function initialize(uint256 projectId_, string name_, string symbol_) returns()
func (_DeviceNFT *DeviceNFTTransactorSession) Initialize(projectId_ *big.Int, name_ string, symbol_ string) (*types.Transaction, error) {
	return _DeviceNFT.Contract.Initialize(&_DeviceNFT.TransactOpts, projectId_, name_, symbol_)
}

// Mint is a paid mutator transaction binding the contract method 0x6a627842.
//
// Solidity: function mint(address to) returns(uint256 tokenId)
func (_DeviceNFT *DeviceNFTTransactor) Mint(opts *bind.TransactOpts, to common.Address) (*types.Transaction, error) {
	return _DeviceNFT.contract.Transact(opts, "mint", to)
}

// Mint is a paid mutator transaction binding the contract method 0x6a627842.
//
// Solidity: function mint(address to) returns(uint256 tokenId)
func (_DeviceNFT *DeviceNFTSession) Mint(to common.Address) (*types.Transaction, error) {
	return _DeviceNFT.Contract.Mint(&_DeviceNFT.TransactOpts, to)
}

// Mint is a paid mutator transaction binding the contract method 0x6a627842.
//
// Solidity: function mint(address to) returns(uint256 tokenId)
func (_DeviceNFT *DeviceNFTTransactorSession) Mint(to common.Address) (*types.Transaction, error) {
	return _DeviceNFT.Contract.Mint(&_DeviceNFT.TransactOpts, to)
}

// MintBatch is a paid mutator transaction binding the contract method 0x248b71fc.
//
// Solidity: function mintBatch(address to, uint256 n) returns(uint256 firstId)
func (_DeviceNFT *DeviceNFTTransactor) MintBatch(opts *bind.TransactOpts, to common.Address, n *big.Int) (*types.Transaction, error) {
	return _DeviceNFT.contract.Transact(opts, "mintBatch", to, n)
}

// MintBatch is a paid mutator transaction binding the contract method 0x248b71fc.
//
// Solidity: function mintBatch(address to, uint256 n) returns(uint256 firstId)
func (_DeviceNFT *DeviceNFTSession) MintBatch(to common.Address, n *big.Int) (*types.Transaction, error) {
	return _DeviceNFT.Contract.MintBatch(&_DeviceNFT.TransactOpts, to, n)
}

// MintBatch is a paid mutator transaction binding the contract method 0x248b71fc.
//
// Solidity: function mintBatch(address to, uint256 n) returns(uint256 firstId)
func (_DeviceNFT *DeviceNFTTransactorSession) MintBatch(to common.Address, n *big.Int) (*types.Transaction, error) {
	return _DeviceNFT.Contract.MintBatch(&_DeviceNFT.TransactOpts, to, n)
}

// MintVouched is a paid mutator transaction binding the contract method 0x5018b91e.
//
// Solidity: function mintVouched(address to, uint256 tokenId) returns()
func (_DeviceNFT *DeviceNFTTransactor) MintVouched(opts *bind.TransactOpts, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceNFT.contract.Transact(opts, "mintVouched", to, tokenId)
}

// MintVouched is a paid mutator transaction binding the contract method 0x5018b91e.
//
// Solidity: function mintVouched(address to, uint256 tokenId) returns()
func (_DeviceNFT *DeviceNFTSession) MintVouched(to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceNFT.Contract.MintVouched(&_DeviceNFT.TransactOpts, to, tokenId)
}

// MintVouched is a paid mutator transaction binding the contract method 0x5018b91e.
//
// Solidity: function mintVouched(address to, uint256 tokenId) returns()
func (_DeviceNFT *DeviceNFTTransactorSession) MintVouched(to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceNFT.Contract.MintVouched(&_DeviceNFT.TransactOpts, to, tokenId)
}

// SafeTransferFrom is a paid mutator transaction binding the contract method 0x42842e0e.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (_DeviceNFT *DeviceNFTTransactor) SafeTransferFrom(opts *bind.TransactOpts, from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceNFT.contract.Transact(opts, "safeTransferFrom", from, to, tokenId)
}

// SafeTransferFrom is a paid mutator transaction binding the contract method 0x42842e0e.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (_DeviceNFT *DeviceNFTSession) SafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceNFT.Contract.SafeTransferFrom(&_DeviceNFT.TransactOpts, from, to, tokenId)
}

// SafeTransferFrom is a paid mutator transaction binding the contract method 0x42842e0e.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (_DeviceNFT *DeviceNFTTransactorSession) SafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceNFT.Contract.SafeTransferFrom(&_DeviceNFT.TransactOpts, from, to, tokenId)
}

// SafeTransferFrom0 is a paid mutator transaction binding the contract method 0xb88d4fde.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (_DeviceNFT *DeviceNFTTransactor) SafeTransferFrom0(opts *bind.TransactOpts, from common.Address, to common.Address, tokenId *big.Int, data []byte) (*types.Transaction, error) {
	return _DeviceNFT.contract.Transact(opts, "safeTransferFrom0", from, to, tokenId, data)
}

// SafeTransferFrom0 is a paid mutator transaction binding the contract method 0xb88d4fde.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (_DeviceNFT *DeviceNFTSession) SafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) (*types.Transaction, error) {
	return _DeviceNFT.Contract.SafeTransferFrom0(&_DeviceNFT.TransactOpts, from, to, tokenId, data)
}

// SafeTransferFrom0 is a paid mutator transaction binding the contract method 0xb88d4fde.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (_DeviceNFT *DeviceNFTTransactorSession) SafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) (*types.Transaction, error) {
	return _DeviceNFT.Contract.SafeTransferFrom0(&_DeviceNFT.TransactOpts, from, to, tokenId, data)
}

// SetApprovalForAll is a paid mutator transaction binding the contract method 0xa22cb465.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (_DeviceNFT *DeviceNFTTransactor) SetApprovalForAll(opts *bind.TransactOpts, operator common.Address, approved bool) (*types.Transaction, error) {
	return _DeviceNFT.contract.Transact(opts, "setApprovalForAll", operator, approved)
}

// SetApprovalForAll is a paid mutator transaction binding the contract method 0xa22cb465.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (_DeviceNFT *DeviceNFTSession) SetApprovalForAll(operator common.Address, approved bool) (*types.Transaction, error) {
	return _DeviceNFT.Contract.SetApprovalForAll(&_DeviceNFT.TransactOpts, operator, approved)
}

// SetApprovalForAll is a paid mutator transaction binding the contract method 0xa22cb465.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (_DeviceNFT *DeviceNFTTransactorSession) SetApprovalForAll(operator common.Address, approved bool) (*types.Transaction, error) {
	return _DeviceNFT.Contract.SetApprovalForAll(&_DeviceNFT.TransactOpts, operator, approved)
}

// TransferFrom is a paid mutator transaction binding the contract method 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (_DeviceNFT *DeviceNFTTransactor) TransferFrom(opts *bind.TransactOpts, from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceNFT.contract.Transact(opts, "transferFrom", from, to, tokenId)
}

// TransferFrom is a paid mutator transaction binding the contract method 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (_DeviceNFT *DeviceNFTSession) TransferFrom(from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceNFT.Contract.TransferFrom(&_DeviceNFT.TransactOpts, from, to, tokenId)
}

// TransferFrom is a paid mutator transaction binding the contract method 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (_DeviceNFT *DeviceNFTTransactorSession) TransferFrom(from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceNFT.Contract.TransferFrom(&_DeviceNFT.TransactOpts, from, to, tokenId)
}

// DeviceNFTApprovalIterator is returned from FilterApproval and is used to iterate over the raw logs and unpacked data for Approval events raised by the DeviceNFT contract.
type DeviceNFTApprovalIterator struct {
	Event *DeviceNFTApproval // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DeviceNFTApprovalIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceNFTApproval)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DeviceNFTApproval)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DeviceNFTApprovalIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceNFTApprovalIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceNFTApproval represents a Approval event raised by the DeviceNFT contract.
type DeviceNFTApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterApproval is a free log retrieval operation binding the contract event 0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (_DeviceNFT *DeviceNFTFilterer) FilterApproval(opts *bind.FilterOpts, owner []common.Address, approved []common.Address, tokenId []*big.Int) (*DeviceNFTApprovalIterator, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var approvedRule []interface{}
	for _, approvedItem := range approved {
		approvedRule = append(approvedRule, approvedItem)
	}
	var tokenIdRule []interface{}
	for _, tokenIdItem := range tokenId {
		tokenIdRule = append(tokenIdRule, tokenIdItem)
	}

	logs, sub, err := _DeviceNFT.contract.FilterLogs(opts, "Approval", ownerRule, approvedRule, tokenIdRule)
	if err != nil {
		return nil, err
	}
	return &DeviceNFTApprovalIterator{contract: _DeviceNFT.contract, event: "Approval", logs: logs, sub: sub}, nil
}

// WatchApproval is a free log subscription operation binding the contract event 0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (_DeviceNFT *DeviceNFTFilterer) WatchApproval(opts *bind.WatchOpts, sink chan<- *DeviceNFTApproval, owner []common.Address, approved []common.Address, tokenId []*big.Int) (event.Subscription, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var approvedRule []interface{}
	for _, approvedItem := range approved {
		approvedRule = append(approvedRule, approvedItem)
	}
	var tokenIdRule []interface{}
	for _, tokenIdItem := range tokenId {
		tokenIdRule = append(tokenIdRule, tokenIdItem)
	}

	logs, sub, err := _DeviceNFT.contract.WatchLogs(opts, "Approval", ownerRule, approvedRule, tokenIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceNFTApproval)
				if err := _DeviceNFT.contract.UnpackLog(event, "Approval", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseApproval is a log parse operation binding the contract event 0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (_DeviceNFT *DeviceNFTFilterer) ParseApproval(log types.Log) (*DeviceNFTApproval, error) {
	event := new(DeviceNFTApproval)
	if err := _DeviceNFT.contract.UnpackLog(event, "Approval", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceNFTApprovalForAllIterator is returned from FilterApprovalForAll and is used to iterate over the raw logs and unpacked data for ApprovalForAll events raised by the DeviceNFT contract.
type DeviceNFTApprovalForAllIterator struct {
	Event *DeviceNFTApprovalForAll // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DeviceNFTApprovalForAllIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceNFTApprovalForAll)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DeviceNFTApprovalForAll)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DeviceNFTApprovalForAllIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceNFTApprovalForAllIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceNFTApprovalForAll represents a ApprovalForAll event raised by the DeviceNFT contract.
type DeviceNFTApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterApprovalForAll is a free log retrieval operation binding the contract event 0x17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (_DeviceNFT *DeviceNFTFilterer) FilterApprovalForAll(opts *bind.FilterOpts, owner []common.Address, operator []common.Address) (*DeviceNFTApprovalForAllIterator, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _DeviceNFT.contract.FilterLogs(opts, "ApprovalForAll", ownerRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return &DeviceNFTApprovalForAllIterator{contract: _DeviceNFT.contract, event: "ApprovalForAll", logs: logs, sub: sub}, nil
}

// WatchApprovalForAll is a free log subscription operation binding the contract event 0x17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (_DeviceNFT *DeviceNFTFilterer) WatchApprovalForAll(opts *bind.WatchOpts, sink chan<- *DeviceNFTApprovalForAll, owner []common.Address, operator []common.Address) (event.Subscription, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _DeviceNFT.contract.WatchLogs(opts, "ApprovalForAll", ownerRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceNFTApprovalForAll)
				if err := _DeviceNFT.contract.UnpackLog(event, "ApprovalForAll", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseApprovalForAll is a log parse operation binding the contract event 0x17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (_DeviceNFT *DeviceNFTFilterer) ParseApprovalForAll(log types.Log) (*DeviceNFTApprovalForAll, error) {
	event := new(DeviceNFTApprovalForAll)
	if err := _DeviceNFT.contract.UnpackLog(event, "ApprovalForAll", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceNFTTransferIterator is returned from FilterTransfer and is used to iterate over the raw logs and unpacked data for Transfer events raised by the DeviceNFT contract.
type DeviceNFTTransferIterator struct {
	Event *DeviceNFTTransfer // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DeviceNFTTransferIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceNFTTransfer)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DeviceNFTTransfer)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DeviceNFTTransferIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceNFTTransferIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceNFTTransfer represents a Transfer event raised by the DeviceNFT contract.
type DeviceNFTTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterTransfer is a free log retrieval operation binding the contract event 0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (_DeviceNFT *DeviceNFTFilterer) FilterTransfer(opts *bind.FilterOpts, from []common.Address, to []common.Address, tokenId []*big.Int) (*DeviceNFTTransferIterator, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}
	var tokenIdRule []interface{}
	for _, tokenIdItem := range tokenId {
		tokenIdRule = append(tokenIdRule, tokenIdItem)
	}

	logs, sub, err := _DeviceNFT.contract.FilterLogs(opts, "Transfer", fromRule, toRule, tokenIdRule)
	if err != nil {
		return nil, err
	}
	return &DeviceNFTTransferIterator{contract: _DeviceNFT.contract, event: "Transfer", logs: logs, sub: sub}, nil
}

// WatchTransfer is a free log subscription operation binding the contract event 0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (_DeviceNFT *DeviceNFTFilterer) WatchTransfer(opts *bind.WatchOpts, sink chan<- *DeviceNFTTransfer, from []common.Address, to []common.Address, tokenId []*big.Int) (event.Subscription, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}
	var tokenIdRule []interface{}
	for _, tokenIdItem := range tokenId {
		tokenIdRule = append(tokenIdRule, tokenIdItem)
	}

	logs, sub, err := _DeviceNFT.contract.WatchLogs(opts, "Transfer", fromRule, toRule, tokenIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceNFTTransfer)
				if err := _DeviceNFT.contract.UnpackLog(event, "Transfer", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseTransfer is a log parse operation binding the contract event 0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (_DeviceNFT *DeviceNFTFilterer) ParseTransfer(log types.Log) (*DeviceNFTTransfer, error) {
	event := new(DeviceNFTTransfer)
	if err := _DeviceNFT.contract.UnpackLog(event, "Transfer", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
