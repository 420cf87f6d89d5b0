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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"projectRegistry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"deviceRegistry\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AlreadyInitialized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotProjectRegistry\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToMint\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEVICE_REGISTRY\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROJECT_REGISTRY\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId_\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol_\",\"type\":\"string\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"mint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"mintBatch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"firstId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"projectId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalMinted\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	Bin: "0x60c060405234610354576116696040813803918261001c81610358565b9384928339810103126103545761003e60206100378361037d565b920161037d565b906100496020610358565b915f83526100576020610358565b5f815283519092906001600160401b03811161025d575f54600181811c9116801561034a575b602082101461023f57601f81116102dd575b50602094601f821160011461027c579481929394955f92610271575b50508160011b915f199060031b1c1916175f555b82516001600160401b03811161025d57600154600181811c91168015610253575b602082101461023f57601f81116101d1575b506020601f821160011461016e57819293945f92610163575b50508160011b915f199060031b1c1916176001555b60805260a0526040516112d790816103928239608051818181610151015281816106ac015281816108500152610a45015260a05181818161066801526111800152f35b015190505f8061010b565b601f1982169060015f52805f20915f5b8181106101b9575095836001959697106101a1575b505050811b01600155610120565b01515f1960f88460031b161c191690555f8080610193565b9192602060018192868b01518155019401920161017e565b818111156100f25760015f52601f820160051c7fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf660208410610237575b81601f9101920160051c03905f5b82811061022a5750506100f2565b5f8282015560010161021c565b5f915061020e565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100e0565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100ab565b601f198216955f8052805f20915f5b8881106102c5575083600195969798106102ad575b505050811b015f556100bf565b01515f1960f88460031b161c191690555f80806102a0565b9192602060018192868501518155019401920161028b565b8181111561008f575f8052601f820160051c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56360208410610342575b81601f9101920160051c03905f5b82811061033557505061008f565b5f82820155600101610327565b5f9150610319565b90607f169061007d565b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761025d57604052565b51906001600160a01b03821682036103545756fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816301ffc9a714610cfe5750806306fdde0314610c59578063081812fc14610c1d578063095ea7b314610b4f57806323b872dd14610b38578063248b71fc146109f75780633fafa127146109da57806342842e0e146109b15780636352211e146109815780636a6278421461080a57806370a08231146107b957806395d89b41146106db5780639841756b146106975780639919a51f14610653578063a22cb4651461059f578063a2309ff814610582578063b88d4fde146104f8578063c87b56dd1461049b578063e985e9c5146104645763eedfca5f146100fa575f80fd5b346104615760603660031901126104615760243567ffffffffffffffff811161045f5761012b903690600401610e45565b909160443567ffffffffffffffff811161045f5761014d903690600401610e45565b90927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610450576006546104425760043560065567ffffffffffffffff811161042e576101a6600854610e73565b601f81116103bf575b5082601f821160011461033d5783949582939492610332575b50508160011b915f199060031b1c1916176008555b67ffffffffffffffff811161031e576101f7600954610e73565b601f81116102b3575b5081601f821160011461023957829382939261022e575b50508160011b915f199060031b1c19161760095580f35b013590505f80610217565b601f198216937f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af91845b86811061029b5750836001959610610282575b505050811b0160095580f35b01355f19600384901b60f8161c191690555f8080610276565b90926020600181928686013581550194019101610263565b8181111561020057601f820160051c9060208310610316575b601f82910160051c0390835b8281106102e6575050610200565b80857f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af60019385010155016102d8565b8391506102cc565b634e487b7160e01b82526041600452602482fd5b013590505f806101c8565b60088452601f198216957ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee391855b8881106103a75750836001959697981061038e575b505050811b016008556101dd565b01355f19600384901b60f8161c191690555f8080610380565b9092602060018192868601358155019401910161036b565b818111156101af5760088452601f820160051c9060208310610426575b601f82910160051c0390845b8281106103f65750506101af565b80867ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee360019385010155016103e8565b8491506103dc565b634e487b7160e01b83526041600452602483fd5b62dc149f60e41b8352600483fd5b63299c60b360e21b8352600483fd5b505b80fd5b5034610461576040366003190112610461576020610491610483610d8d565b61048b610da3565b90611173565b6040519015158152f35b346104f45760203660031901126104f4576104b76004356111df565b505f6040516104c7602082610df3565b526104f06040516104d9602082610df3565b5f8152604051918291602083526020830190610d69565b0390f35b5f80fd5b346104f45760803660031901126104f457610511610d8d565b610519610da3565b6064359167ffffffffffffffff83116104f457366023840112156104f45782600401359161054683610e29565b926105546040519485610df3565b80845236602482870101116104f4576020815f9260246105809801838801378501015260443591611033565b005b346104f4575f3660031901126104f4576020600754604051908152f35b346104f45760403660031901126104f4576105b8610d8d565b602435908115158092036104f4573315610640576001600160a01b031690811561062d57335f52600560205260405f20825f5260205260405f2060ff1981541660ff83161790556040519081527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160203392a3005b50630b61174360e31b5f5260045260245ffd5b63a9fbf51f60e01b5f525f60045260245ffd5b346104f4575f3660031901126104f4576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104f4575f3660031901126104f4576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104f4575f3660031901126104f4576040515f6009546106fb81610e73565b80845290600181169081156107955750600114610737575b6104f08361072381850382610df3565b604051918291602083526020830190610d69565b91905060095f527f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af915f905b80821061077b57509091508101602001610723610713565b919260018160209254838588010152019101909291610763565b60ff191660208086019190915291151560051b840190910191506107239050610713565b346104f45760203660031901126104f4576001600160a01b036107da610d8d565b1680156107f7575f526003602052602060405f2054604051908152f35b6322718ad960e21b5f525f60045260245ffd5b346104f45760203660031901126104f457610823610d8d565b60065460405163158e711d60e01b8152600481018290523360248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610976575f9161093b575b50156109255750600754600181018091116109115760078190556001600160a01b03821615915f5b600181106108bb57602083604051908152f35b836108c68285611026565b906108fe576001600160a01b03906108de9084611213565b166108eb576001016108a8565b6339e3563760e11b5f525f60045260245ffd5b633250574960e11b5f525f60045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b63440d8f2b60e11b5f526004523360245260445ffd5b90506020813d60201161096e575b8161095660209383610df3565b810103126104f4575180151581036104f45783610880565b3d9150610949565b6040513d5f823e3d90fd5b346104f45760203660031901126104f457602061099f6004356111df565b6040516001600160a01b039091168152f35b346104f4576105806109c236610db9565b90604051926109d2602085610df3565b5f8452611033565b346104f4575f3660031901126104f4576020600654604051908152f35b346104f45760403660031901126104f457610a10610d8d565b60065460405163158e711d60e01b81526004810182905233602480830191909152359291906020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610976575f91610afd575b501561092557508115610aee576007549060018201918281116109115783610a9c91611026565b6007556001600160a01b038116155f5b848110610abe57602084604051908152f35b81610ac98286611026565b906108fe576001600160a01b0390610ae19085611213565b166108eb57600101610aac565b6322434a6b60e11b5f5260045ffd5b90506020813d602011610b30575b81610b1860209383610df3565b810103126104f4575180151581036104f45784610a75565b3d9150610b0b565b346104f457610580610b4936610db9565b91610eab565b346104f45760403660031901126104f457610b68610d8d565b602435610b74816111df565b33151580610c0a575b80610bf9575b610be65781906001600160a01b0384811691167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9255f80a45f90815260046020526040902080546001600160a01b0319166001600160a01b03909216919091179055005b63a9fbf51f60e01b5f523360045260245ffd5b50610c043382611173565b15610b83565b506001600160a01b038116331415610b7d565b346104f45760203660031901126104f457600435610c3a816111df565b505f526004602052602060018060a01b0360405f205416604051908152f35b346104f4575f3660031901126104f4576040515f600854610c7981610e73565b80845290600181169081156107955750600114610ca0576104f08361072381850382610df3565b91905060085f527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee3915f905b808210610ce457509091508101602001610723610713565b919260018160209254838588010152019101909291610ccc565b346104f45760203660031901126104f4576004359063ffffffff60e01b82168092036104f4576020916380ac58cd60e01b8114908115610d58575b8115610d47575b5015158152f35b6301ffc9a760e01b14905083610d40565b635b5e139f60e01b81149150610d39565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b03821682036104f457565b602435906001600160a01b03821682036104f457565b60609060031901126104f4576004356001600160a01b03811681036104f457906024356001600160a01b03811681036104f4579060443590565b90601f8019910116810190811067ffffffffffffffff821117610e1557604052565b634e487b7160e01b5f52604160045260245ffd5b67ffffffffffffffff8111610e1557601f01601f191660200190565b9181601f840112156104f45782359167ffffffffffffffff83116104f457602083818601950101116104f457565b90600182811c92168015610ea1575b6020831014610e8d57565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610e82565b6001600160a01b03909116919082156108fe575f828152600260205260409020546001600160a01b031692829033151580610fa3575b5084610f70575b805f52600360205260405f2060018154019055815f52600260205260405f20816bffffffffffffffffffffffff60a01b825416179055847fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a46001600160a01b0316808303610f5857505050565b6364283d7b60e01b5f5260045260245260445260645ffd5b5f82815260046020526040902080546001600160a01b0319169055845f52600360205260405f205f198154019055610ee8565b90915080610fe7575b15610fb95782905f610ee1565b8284610fd157637e27328960e01b5f5260045260245ffd5b63177e802f60e01b5f523360045260245260445ffd5b503384148015611016575b80610fac57505f838152600460205260409020546001600160a01b03163314610fac565b506110213385611173565b610ff2565b9190820180921161091157565b9291611040818386610eab565b813b61104d575b50505050565b604051630a85bd0160e11b81523360048201526001600160a01b0394851660248201526044810191909152608060648201529216919060209082908190611098906084830190610d69565b03815f865af15f918161112e575b506110fb57503d156110f4573d6110bc81610e29565b906110ca6040519283610df3565b81523d5f602083013e5b805190816110ef5782633250574960e11b5f5260045260245ffd5b602001fd5b60606110d4565b6001600160e01b03191663757a42ff60e11b0161111c57505f808080611047565b633250574960e11b5f5260045260245ffd5b9091506020813d60201161116b575b8161114a60209383610df3565b810103126104f457516001600160e01b0319811681036104f457905f6110a6565b3d915061113d565b6001600160a01b038083167f000000000000000000000000000000000000000000000000000000000000000090911614919082156111b057505090565b6001600160a01b039081165f90815260056020908152604080832093909416825291909152205460ff16919050565b5f818152600260205260409020546001600160a01b0316908115611201575090565b637e27328960e01b5f5260045260245ffd5b5f828152600260205260409020546001600160a01b03169190826112a4575b6001600160a01b03168061128c575b815f52600260205260405f20816bffffffffffffffffffffffff60a01b825416179055827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a490565b805f52600360205260405f2060018154019055611241565b5f82815260046020526040902080546001600160a01b0319169055825f52600360205260405f205f19815401905561123256",
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
