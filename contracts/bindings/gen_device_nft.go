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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"projectRegistry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"deviceRegistry\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AlreadyInitialized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotProjectRegistry\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToMint\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEVICE_REGISTRY\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROJECT_REGISTRY\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"tokenIds\",\"type\":\"uint256[]\"}],\"name\":\"burnBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId_\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol_\",\"type\":\"string\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"mint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"mintBatch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"firstId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"projectId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalMinted\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161172f38038061172f83398101604081905261002e91610096565b60408051602080820183525f80835283519182019093528281529091610054838261016a565b506001610061828261016a565b5050506001600160a01b039182166080521660a052610228565b80516001600160a01b0381168114610091575f5ffd5b919050565b5f5f604083850312156100a7575f5ffd5b6100b08361007b565b91506100be6020840161007b565b90509250929050565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806100ef57607f821691505b60208210810361010d57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610165578282111561016557805f5260205f20601f840160051c602085101561013e57505f5b90810190601f840160051c035f5b81811015610161575f8382015560010161014c565b5050505b505050565b81516001600160401b03811115610183576101836100c7565b6101978161019184546100db565b84610113565b6020601f8211600181146101c9575f83156101b25750848201515b5f19600385901b1c1916600184901b178455610221565b5f84815260208120601f198516915b828110156101f857878501518255602094850194600190920191016101d8565b508482101561021557868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a0516114d161025e5f395f818161028e015261075e01525f8181610267015281816104f201526107d001526114d15ff3fe608060405234801561000f575f5ffd5b506004361061013d575f3560e01c806370a08231116100b4578063a2309ff811610079578063a2309ff8146102c3578063b88d4fde146102cc578063c87b56dd146102df578063e4623c1b146102f2578063e985e9c514610305578063eedfca5f14610318575f5ffd5b806370a082311461024757806395d89b411461025a5780639841756b146102625780639919a51f14610289578063a22cb465146102b0575f5ffd5b8063248b71fc11610105578063248b71fc146101d15780633fafa127146101f257806342842e0e146101fb57806342966c681461020e5780636352211e146102215780636a62784214610234575f5ffd5b806301ffc9a71461014157806306fdde0314610169578063081812fc1461017e578063095ea7b3146101a957806323b872dd146101be575b5f5ffd5b61015461014f366004610f26565b61032b565b60405190151581526020015b60405180910390f35b61017161037c565b6040516101609190610f6f565b61019161018c366004610f81565b61040c565b6040516001600160a01b039091168152602001610160565b6101bc6101b7366004610fb3565b610433565b005b6101bc6101cc366004610fdb565b610442565b6101e46101df366004610fb3565b6104d0565b604051908152602001610160565b6101e460065481565b6101bc610209366004610fdb565b610600565b6101bc61021c366004610f81565b61061f565b61019161022f366004610f81565b61062a565b6101e4610242366004611015565b610634565b6101e4610255366004611015565b610640565b610171610685565b6101917f000000000000000000000000000000000000000000000000000000000000000081565b6101917f000000000000000000000000000000000000000000000000000000000000000081565b6101bc6102be36600461103b565b610694565b6101e460075481565b6101bc6102da366004611084565b61069f565b6101716102ed366004610f81565b6106b7565b6101bc610300366004611161565b610728565b6101546103133660046111d2565b61075b565b6101bc610326366004611248565b6107c5565b5f6001600160e01b031982166380ac58cd60e01b148061035b57506001600160e01b03198216635b5e139f60e01b145b8061037657506301ffc9a760e01b6001600160e01b03198316145b92915050565b60606008805461038b906112c1565b80601f01602080910402602001604051908101604052809291908181526020018280546103b7906112c1565b80156104025780601f106103d957610100808354040283529160200191610402565b820191905f5260205f20905b8154815290600101906020018083116103e557829003601f168201915b5050505050905090565b5f61041682610856565b505f828152600460205260409020546001600160a01b0316610376565b61043e82823361088e565b5050565b6001600160a01b03821661047057604051633250574960e11b81525f60048201526024015b60405180910390fd5b5f61047c83833361089b565b9050836001600160a01b0316816001600160a01b0316146104ca576040516364283d7b60e01b81526001600160a01b0380861660048301526024820184905282166044820152606401610467565b50505050565b60065460405163158e711d60e01b815260048101919091523360248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa15801561053f573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061056391906112f9565b61058d5760065460405163440d8f2b60e11b81526004810191909152336024820152604401610467565b815f036105ad576040516322434a6b60e11b815260040160405180910390fd5b6007546105bb906001611314565b90508160075f8282546105ce9190611314565b909155505f90505b828110156105f9576105f1846105ec8385611314565b61098d565b6001016105d6565b5092915050565b61061a83838360405180602001604052805f81525061069f565b505050565b61043e5f823361089b565b5f61037682610856565b5f6103768260016104d0565b5f6001600160a01b03821661066a576040516322718ad960e21b81525f6004820152602401610467565b506001600160a01b03165f9081526003602052604090205490565b60606009805461038b906112c1565b61043e3383836109ee565b6106aa848484610442565b6104ca3385858585610ab5565b60606106c282610856565b505f6106d860408051602081019091525f815290565b90505f8151116106f65760405180602001604052805f815250610721565b8061070084610bdb565b60405160200161071192919061134a565b6040516020818303038152906040525b9392505050565b5f5b8181101561061a576107538383838181106107475761074761135e565b9050602002013561061f565b60010161072a565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316826001600160a01b031614806107215750506001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461080e5760405163299c60b360e21b815260040160405180910390fd5b6006541561082e5760405162dc149f60e41b815260040160405180910390fd5b600685905560086108408486836113c0565b50600961084e8284836113c0565b505050505050565b5f818152600260205260408120546001600160a01b03168061037657604051637e27328960e01b815260048101849052602401610467565b61061a8383836001610c6b565b5f828152600260205260408120546001600160a01b03908116908316156108c7576108c7818486610d6f565b6001600160a01b03811615610901576108e25f855f5f610c6b565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b0385161561092f576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b6001600160a01b0382166109b657604051633250574960e11b81525f6004820152602401610467565b5f6109c283835f61089b565b90506001600160a01b0381161561061a576040516339e3563760e11b81525f6004820152602401610467565b6001600160a01b038316610a175760405163a9fbf51f60e01b81525f6004820152602401610467565b6001600160a01b038216610a4957604051630b61174360e31b81526001600160a01b0383166004820152602401610467565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0383163b15610bd457604051630a85bd0160e11b81526001600160a01b0384169063150b7a0290610af790889088908790879060040161147a565b6020604051808303815f875af1925050508015610b31575060408051601f3d908101601f19168201909252610b2e918101906114b6565b60015b610b98573d808015610b5e576040519150601f19603f3d011682016040523d82523d5f602084013e610b63565b606091505b5080515f03610b9057604051633250574960e11b81526001600160a01b0385166004820152602401610467565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b1461084e57604051633250574960e11b81526001600160a01b0385166004820152602401610467565b5050505050565b60605f610be783610dd3565b60010190505f8167ffffffffffffffff811115610c0657610c06611070565b6040519080825280601f01601f191660200182016040528015610c30576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a8504945084610c3a57509392505050565b8080610c7f57506001600160a01b03821615155b15610d40575f610c8e84610856565b90506001600160a01b03831615801590610cba5750826001600160a01b0316816001600160a01b031614155b8015610ccd5750610ccb818461075b565b155b15610cf65760405163a9fbf51f60e01b81526001600160a01b0384166004820152602401610467565b8115610d3e5783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b610d7a838383610eaa565b61061a576001600160a01b038316610da857604051637e27328960e01b815260048101829052602401610467565b60405163177e802f60e01b81526001600160a01b038316600482015260248101829052604401610467565b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b8310610e115772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef81000000008310610e3d576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc100008310610e5b57662386f26fc10000830492506010015b6305f5e1008310610e73576305f5e100830492506008015b6127108310610e8757612710830492506004015b60648310610e99576064830492506002015b600a83106103765760010192915050565b5f6001600160a01b03831615801590610f065750826001600160a01b0316846001600160a01b03161480610ee35750610ee3848461075b565b80610f0657505f828152600460205260409020546001600160a01b038481169116145b949350505050565b6001600160e01b031981168114610f23575f5ffd5b50565b5f60208284031215610f36575f5ffd5b813561072181610f0e565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6107216020830184610f41565b5f60208284031215610f91575f5ffd5b5035919050565b80356001600160a01b0381168114610fae575f5ffd5b919050565b5f5f60408385031215610fc4575f5ffd5b610fcd83610f98565b946020939093013593505050565b5f5f5f60608486031215610fed575f5ffd5b610ff684610f98565b925061100460208501610f98565b929592945050506040919091013590565b5f60208284031215611025575f5ffd5b61072182610f98565b8015158114610f23575f5ffd5b5f5f6040838503121561104c575f5ffd5b61105583610f98565b915060208301356110658161102e565b809150509250929050565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f60808587031215611097575f5ffd5b6110a085610f98565b93506110ae60208601610f98565b925060408501359150606085013567ffffffffffffffff8111156110d0575f5ffd5b8501601f810187136110e0575f5ffd5b803567ffffffffffffffff8111156110fa576110fa611070565b604051601f8201601f19908116603f0116810167ffffffffffffffff8111828210171561112957611129611070565b604052818152828201602001891015611140575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f60208385031215611172575f5ffd5b823567ffffffffffffffff811115611188575f5ffd5b8301601f81018513611198575f5ffd5b803567ffffffffffffffff8111156111ae575f5ffd5b8560208260051b84010111156111c2575f5ffd5b6020919091019590945092505050565b5f5f604083850312156111e3575f5ffd5b6111ec83610f98565b91506111fa60208401610f98565b90509250929050565b5f5f83601f840112611213575f5ffd5b50813567ffffffffffffffff81111561122a575f5ffd5b602083019150836020828501011115611241575f5ffd5b9250929050565b5f5f5f5f5f6060868803121561125c575f5ffd5b85359450602086013567ffffffffffffffff811115611279575f5ffd5b61128588828901611203565b909550935050604086013567ffffffffffffffff8111156112a4575f5ffd5b6112b088828901611203565b969995985093965092949392505050565b600181811c908216806112d557607f821691505b6020821081036112f357634e487b7160e01b5f52602260045260245ffd5b50919050565b5f60208284031215611309575f5ffd5b81516107218161102e565b8082018082111561037657634e487b7160e01b5f52601160045260245ffd5b5f81518060208401855e5f93019283525090919050565b5f610f066113588386611333565b84611333565b634e487b7160e01b5f52603260045260245ffd5b601f82111561061a578282111561061a57805f5260205f20601f840160051c602085101561139d57505f5b90810190601f840160051c035f5b8181101561084e575f838201556001016113ab565b67ffffffffffffffff8311156113d8576113d8611070565b6113ec836113e683546112c1565b83611372565b5f601f84116001811461141d575f85156114065750838201355b5f19600387901b1c1916600186901b178355610bd4565b5f83815260208120601f198716915b8281101561144c578685013582556020948501946001909201910161142c565b5086821015611468575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b6001600160a01b03858116825284166020820152604081018390526080606082018190525f906114ac90830184610f41565b9695505050505050565b5f602082840312156114c6575f5ffd5b815161072181610f0e56",
}

// DeviceNFTABI is the input ABI used to generate the binding from.
// Deprecated: Use DeviceNFTMetaData.ABI instead.
var DeviceNFTABI = DeviceNFTMetaData.ABI

// DeviceNFTBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DeviceNFTMetaData.Bin instead.
var DeviceNFTBin = DeviceNFTMetaData.Bin

// DeployDeviceNFT deploys a new Ethereum contract, binding an instance of DeviceNFT to it.
func DeployDeviceNFT(auth *bind.TransactOpts, backend bind.ContractBackend, projectRegistry common.Address, deviceRegistry common.Address) (common.Address, *types.Transaction, *DeviceNFT, error) {
	parsed, err := DeviceNFTMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DeviceNFTBin), backend, projectRegistry, deviceRegistry)
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
