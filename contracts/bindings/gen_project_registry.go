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

// ProjectRegistryMetaData contains all meta data concerning the ProjectRegistry contract.
var ProjectRegistryMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"deviceNFT\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"AlreadyOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadNameLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"deviceContract\",\"type\":\"address\"}],\"name\":\"DeviceContractExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"NameTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotProjectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"method\",\"type\":\"string\"}],\"name\":\"UseSafe\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"name\":\"AddMetadata\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"AddOperator\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"deviceContract\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"symbol\",\"type\":\"string\"}],\"name\":\"DeviceContractCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"OperatorSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"generation\",\"type\":\"uint64\"}],\"name\":\"OperatorsCleared\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"projectType\",\"type\":\"uint8\"}],\"name\":\"ProjectRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"RemoveOperator\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"SetName\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEVICE_NFT\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_NAME_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"addOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol_\",\"type\":\"string\"}],\"name\":\"createDeviceContract\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"created\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"deviceContract\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"generation\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"isController\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"isOperator\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"}],\"name\":\"metadata\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"project\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"}],\"name\":\"projectByName\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"projectName\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"deviceContract_\",\"type\":\"address\"}],\"name\":\"projectOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"projectType\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"projectType_\",\"type\":\"uint8\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"removeOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"name\":\"setMetadata\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"}],\"name\":\"setName\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	Bin: "0x60a060405234801561000f575f5ffd5b5060405161254c38038061254c83398101604081905261002e916100a1565b6040518060400160405280600f81526020016e151c995b1b1a5cc8141c9bda9958dd608a1b8152506040518060400160405280600381526020016205452560ec1b815250815f90816100809190610171565b50600161008d8282610171565b5050506001600160a01b031660805261022f565b5f602082840312156100b1575f5ffd5b81516001600160a01b03811681146100c7575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806100f657607f821691505b60208210810361011457634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561016c578282111561016c57805f5260205f20601f840160051c602085101561014557505f5b90810190601f840160051c035f5b81811015610168575f83820155600101610153565b5050505b505050565b81516001600160401b0381111561018a5761018a6100ce565b61019e8161019884546100e2565b8461011a565b6020601f8211600181146101d0575f83156101b95750848201515b5f19600385901b1c1916600184901b178455610228565b5f84815260208120601f198516915b828110156101ff57878501518255602094850194600190920191016101df565b508482101561021c57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b6080516122fe61024e5f395f81816105660152610c1601526122fe5ff3fe608060405260043610610206575f3560e01c80637201ac1e11610113578063a71ebfc11161009d578063df670be11161006d578063df670be114610661578063e985e9c514610680578063f2c298be1461069f578063f60ca60d146106be578063fe55932a146106d0575f5ffd5b8063a71ebfc1146105c6578063a828477c14610604578063b88d4fde14610623578063c87b56dd14610642575f5ffd5b806383927790116100e3578063839277901461051057806395d89b4114610541578063a003becf14610555578063a22cb46514610588578063a48047ba146105a7575f5ffd5b80637201ac1e1461045f578063767b79ed1461047e5780637d46a7131461049d5780637d71dc35146104bc575f5ffd5b8063176309b711610194578063466648da11610164578063466648da146103cf57806352004a08146103ee5780636352211e1461040d578063680c60c71461042c57806370a0823114610440575f5ffd5b8063176309b7146103555780631aa3a0081461038957806323b872dd1461039157806342842e0e146103b0575f5ffd5b8063081812fc116101da578063081812fc146102a0578063095ea7b3146102d75780630d18d07a146102f8578063158e711d1461031757806316d4b2ed14610336575f5ffd5b8062ad800c1461020a57806301ffc9a71461023f57806306661abd1461026e57806306fdde031461028c575b5f5ffd5b348015610215575f5ffd5b50610229610224366004611b0d565b6106ef565b6040516102369190611b52565b60405180910390f35b34801561024a575f5ffd5b5061025e610259366004611b79565b610700565b6040519015158152602001610236565b348015610279575f5ffd5b506006545b604051908152602001610236565b348015610297575f5ffd5b5061022961074f565b3480156102ab575f5ffd5b506102bf6102ba366004611b0d565b6107de565b6040516001600160a01b039091168152602001610236565b3480156102e2575f5ffd5b506102f66102f1366004611baf565b610805565b005b348015610303575f5ffd5b506102f6610312366004611bd7565b610814565b348015610322575f5ffd5b5061025e610331366004611bd7565b61085d565b348015610341575f5ffd5b506102f6610350366004611c10565b6108af565b348015610360575f5ffd5b5061027e61036f366004611c49565b6001600160a01b03165f908152600a602052604090205490565b61027e6109c7565b34801561039c575f5ffd5b506102f66103ab366004611c62565b610a05565b3480156103bb575f5ffd5b506102f66103ca366004611c62565b610a8e565b3480156103da575f5ffd5b506102f66103e9366004611ce0565b610aa8565b3480156103f9575f5ffd5b506102bf610408366004611ce0565b610b82565b348015610418575f5ffd5b506102bf610427366004611b0d565b610d38565b348015610437575f5ffd5b5061027e604081565b34801561044b575f5ffd5b5061027e61045a366004611c49565b610d42565b34801561046a575f5ffd5b5061027e610479366004611d57565b610d87565b348015610489575f5ffd5b5061027e610498366004611d95565b610db9565b3480156104a8575f5ffd5b506102f66104b7366004611bd7565b610dcf565b3480156104c7575f5ffd5b506104f86104d6366004611b0d565b5f9081526007602052604090206001015461010090046001600160401b031690565b6040516001600160401b039091168152602001610236565b34801561051b575f5ffd5b5061052f61052a366004611b0d565b610e15565b60405160ff9091168152602001610236565b34801561054c575f5ffd5b50610229610e38565b348015610560575f5ffd5b506102bf7f000000000000000000000000000000000000000000000000000000000000000081565b348015610593575f5ffd5b506102f66105a2366004611dec565b610e47565b3480156105b2575f5ffd5b5061025e6105c1366004611bd7565b610e52565b3480156105d1575f5ffd5b506102bf6105e0366004611b0d565b5f90815260076020526040902060010154600160481b90046001600160a01b031690565b34801561060f575f5ffd5b5061022961061e366004611b0d565b610e9c565b34801561062e575f5ffd5b506102f661063d366004611e28565b610f43565b34801561064d575f5ffd5b5061022961065c366004611b0d565b610f5b565b34801561066c575f5ffd5b5061022961067b366004611f02565b610fcb565b34801561068b575f5ffd5b5061025e61069a366004611f49565b6110b4565b3480156106aa575f5ffd5b5061027e6106b9366004611d57565b6110e1565b3480156106c9575f5ffd5b50306102bf565b3480156106db575f5ffd5b506102f66106ea366004611f02565b6110ed565b60606106fa82610e9c565b92915050565b5f6001600160e01b031982166380ac58cd60e01b148061073057506001600160e01b03198216635b5e139f60e01b145b806106fa57506301ffc9a760e01b6001600160e01b03198316146106fa565b60605f805461075d90611f71565b80601f016020809104026020016040519081016040528092919081815260200182805461078990611f71565b80156107d45780601f106107ab576101008083540402835291602001916107d4565b820191905f5260205f20905b8154815290600101906020018083116107b757829003601f168201915b5050505050905090565b5f6107e882611136565b505f828152600460205260409020546001600160a01b03166106fa565b61081082823361116e565b5050565b61081e8282610e52565b6108525760405163335b726f60e21b8152600481018390526001600160a01b03821660248201526044015b60405180910390fd5b61081082825f6108af565b5f828152600260205260408120546001600160a01b031680610882575f9150506106fa565b806001600160a01b0316836001600160a01b031614806108a757506108a78484610e52565b949350505050565b6108b88361117b565b5f838152600960209081526040808320600783528184206001015461010090046001600160401b0316845282528083206001600160a01b03861680855290835292819020805460ff1916851515908117909155905190815285917f945f365bff09a1c476058e813dbc90d95181b646d4761d8695c78a96a815f3c4910160405180910390a38015610987576040516001600160a01b038316815283907faacd0c15cb99751cd23f58e65eb608ce392bf319e75236a3484a1d84a6a53e80906020015b60405180910390a2505050565b6040516001600160a01b038316815283907f0eaa82f1b6a0de3a50e9a8a2f94c700df3437b1e2c66347aea84ac2700dfd9689060200161097a565b505050565b60405163554e550960e11b815260206004820152601060248201526f726567697374657228737472696e672960801b60448201525f90606401610849565b6001600160a01b038216610a2e57604051633250574960e11b81525f6004820152602401610849565b5f610a3a8383336111c1565b9050836001600160a01b0316816001600160a01b031614610a88576040516364283d7b60e01b81526001600160a01b0380861660048301526024820184905282166044820152606401610849565b50505050565b6109c283838360405180602001604052805f815250610f43565b610ab2853361085d565b610ad85760405163440d8f2b60e11b815260048101869052336024820152604401610849565b5f8484604051610ae9929190611fa9565b60408051918290039091205f888152600b6020908152838220600782528483206001015461010090046001600160401b031683528152838220838352905291909120909150610b39838583612006565b50857fe66a3d05c0673c2cef558644520e60eb2f4d391aa428de2da4883406b025ef808686848787604051610b729594939291906120e7565b60405180910390a2505050505050565b5f610b8d863361085d565b610bb35760405163440d8f2b60e11b815260048101879052336024820152604401610849565b5f8681526007602052604090206001810154600160481b90046001600160a01b031615610c11576001810154604051633e8a251960e21b815260048101899052600160481b9091046001600160a01b03166024820152604401610849565b610c3b7f000000000000000000000000000000000000000000000000000000000000000088611265565b6001820180547fffffff0000000000000000000000000000000000000000ffffffffffffffffff16600160481b6001600160a01b038416908102919091179091555f818152600a6020526040908190208a90555163eedfca5f60e01b81529193509063eedfca5f90610cb9908a908a908a908a908a9060040161211f565b5f604051808303815f87803b158015610cd0575f5ffd5b505af1158015610ce2573d5f5f3e3d5ffd5b50505050816001600160a01b0316877f940255233e5175da8b3f5f1a8cc155e06cbffdc85198c9e668d37bcca043f0f588888888604051610d26949392919061214b565b60405180910390a35095945050505050565b5f6106fa82611136565b5f6001600160a01b038216610d6c576040516322718ad960e21b81525f6004820152602401610849565b506001600160a01b03165f9081526003602052604090205490565b5f60085f8484604051610d9b929190611fa9565b604051809103902081526020019081526020015f2054905092915050565b5f610dc5848484611271565b90505b9392505050565b610dd98282610e52565b15610e09576040516331da415b60e01b8152600481018390526001600160a01b0382166024820152604401610849565b610810828260016108af565b5f610e1f82611136565b50505f9081526007602052604090206001015460ff1690565b60606001805461075d90611f71565b610810338383611306565b5f918252600960209081526040808420600783528185206001015461010090046001600160401b0316855282528084206001600160a01b0393909316845291905290205460ff1690565b6060610ea782611136565b505f8281526007602052604090208054610ec090611f71565b80601f0160208091040260200160405190810160405280929190818152602001828054610eec90611f71565b8015610f375780601f10610f0e57610100808354040283529160200191610f37565b820191905f5260205f20905b815481529060010190602001808311610f1a57829003601f168201915b50505050509050919050565b610f4e848484610a05565b610a8833858585856113cd565b6060610f6682611136565b505f610f7c60408051602081019091525f815290565b90505f815111610f9a5760405180602001604052805f815250610dc8565b80610fa4846114f5565b604051602001610fb5929190612193565b6040516020818303038152906040529392505050565b5f838152600b60209081526040808320600783528184206001015461010090046001600160401b0316845290915280822090516060929061100f9086908690611fa9565b604051809103902081526020019081526020015f20805461102f90611f71565b80601f016020809104026020016040519081016040528092919081815260200182805461105b90611f71565b80156110a65780601f1061107d576101008083540402835291602001916110a6565b820191905f5260205f20905b81548152906001019060200180831161108957829003601f168201915b505050505090509392505050565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b5f610dc883835f611271565b6110f68361117b565b5f83815260076020526040808220905160089291611113916121a7565b604051809103902081526020019081526020015f205f90556109c2838383611584565b5f818152600260205260408120546001600160a01b0316806106fa57604051637e27328960e01b815260048101849052602401610849565b6109c28383836001611685565b61118481610d38565b6001600160a01b0316336001600160a01b0316146111be5760405163797d290960e11b815260048101829052336024820152604401610849565b50565b5f6111cd848484611789565b90506001600160a01b03811615610dc8575f8381526007602052604090206001908101805485927fbf849242a82ef5ff7399bb1c628d895c58c16cb6d489cde880c3c82003095f30929161122e9061010090046001600160401b031661222c565b82546001600160401b039182166101009390930a838102920219161790915560405190815260200160405180910390a29392505050565b5f610dc883835f61187b565b5f60065f815461128090612256565b91829055505f818152600760205260409020600101805460ff191660ff851617905590506112ae3382611910565b6112b9818585611584565b336001600160a01b0316817f8005c2ed5f6d1ff36453cc86a8f4f4ff69f09f1dda0ac74cd8a32ba7ba91f5248686866040516112f79392919061226e565b60405180910390a39392505050565b6001600160a01b03831661132f5760405163a9fbf51f60e01b81525f6004820152602401610849565b6001600160a01b03821661136157604051630b61174360e31b81526001600160a01b0383166004820152602401610849565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0383163b156114ee57604051630a85bd0160e11b81526001600160a01b0384169063150b7a029061140f908890889087908790600401612294565b6020604051808303815f875af1925050508015611449575060408051601f3d908101601f19168201909252611446918101906122d0565b60015b6114b0573d808015611476576040519150601f19603f3d011682016040523d82523d5f602084013e61147b565b606091505b5080515f036114a857604051633250574960e11b81526001600160a01b0385166004820152602401610849565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b146114ec57604051633250574960e11b81526001600160a01b0385166004820152602401610849565b505b5050505050565b60605f61150183611971565b60010190505f816001600160401b0381111561151f5761151f611e14565b6040519080825280601f01601f191660200182016040528015611549576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a850494508461155357509392505050565b808015806115925750604081115b156115bc5760408051630a32b85b60e41b8152610849918391600401918252602082015260400190565b5f83836040516115cd929190611fa9565b6040518091039020905060085f8281526020019081526020015f20545f1461161b575f81815260086020526040908190205490516357fc4d2360e01b81526004810191909152602401610849565b5f81815260086020908152604080832088905587835260079091529020611643848683612006565b50847f7c11765983c5884b06a9f2e300c2fd2e648e31cf995bd756ce2647c93c6dbb2085856040516116769291906122eb565b60405180910390a25050505050565b808061169957506001600160a01b03821615155b1561175a575f6116a884611136565b90506001600160a01b038316158015906116d45750826001600160a01b0316816001600160a01b031614155b80156116e757506116e581846110b4565b155b156117105760405163a9fbf51f60e01b81526001600160a01b0384166004820152602401610849565b81156117585783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b5f828152600260205260408120546001600160a01b03908116908316156117b5576117b5818486611a48565b6001600160a01b038116156117ef576117d05f855f5f611685565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b0385161561181d576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f814710156118a65760405163cf47918160e01b815247600482015260248101839052604401610849565b763d602d80600a3d3981f3363d3d373d3d3d363d730000008460601b60e81c175f526e5af43d82803e903d91602b57fd5bf38460781b17602052826037600984f590506001600160a01b038116610dc85760405163b06ebf3d60e01b815260040160405180910390fd5b6001600160a01b03821661193957604051633250574960e11b81525f6004820152602401610849565b5f61194583835f6111c1565b90506001600160a01b038116156109c2576040516339e3563760e11b81525f6004820152602401610849565b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b83106119af5772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef810000000083106119db576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc1000083106119f957662386f26fc10000830492506010015b6305f5e1008310611a11576305f5e100830492506008015b6127108310611a2557612710830492506004015b60648310611a37576064830492506002015b600a83106106fa5760010192915050565b611a53838383611aac565b6109c2576001600160a01b038316611a8157604051637e27328960e01b815260048101829052602401610849565b60405163177e802f60e01b81526001600160a01b038316600482015260248101829052604401610849565b5f6001600160a01b03831615801590610dc55750826001600160a01b0316846001600160a01b03161480611ae55750611ae584846110b4565b80610dc55750505f908152600460205260409020546001600160a01b03908116911614919050565b5f60208284031215611b1d575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610dc86020830184611b24565b6001600160e01b0319811681146111be575f5ffd5b5f60208284031215611b89575f5ffd5b8135610dc881611b64565b80356001600160a01b0381168114611baa575f5ffd5b919050565b5f5f60408385031215611bc0575f5ffd5b611bc983611b94565b946020939093013593505050565b5f5f60408385031215611be8575f5ffd5b82359150611bf860208401611b94565b90509250929050565b80358015158114611baa575f5ffd5b5f5f5f60608486031215611c22575f5ffd5b83359250611c3260208501611b94565b9150611c4060408501611c01565b90509250925092565b5f60208284031215611c59575f5ffd5b610dc882611b94565b5f5f5f60608486031215611c74575f5ffd5b611c7d84611b94565b9250611c8b60208501611b94565b929592945050506040919091013590565b5f5f83601f840112611cac575f5ffd5b5081356001600160401b03811115611cc2575f5ffd5b602083019150836020828501011115611cd9575f5ffd5b9250929050565b5f5f5f5f5f60608688031215611cf4575f5ffd5b8535945060208601356001600160401b03811115611d10575f5ffd5b611d1c88828901611c9c565b90955093505060408601356001600160401b03811115611d3a575f5ffd5b611d4688828901611c9c565b969995985093965092949392505050565b5f5f60208385031215611d68575f5ffd5b82356001600160401b03811115611d7d575f5ffd5b611d8985828601611c9c565b90969095509350505050565b5f5f5f60408486031215611da7575f5ffd5b83356001600160401b03811115611dbc575f5ffd5b611dc886828701611c9c565b909450925050602084013560ff81168114611de1575f5ffd5b809150509250925092565b5f5f60408385031215611dfd575f5ffd5b611e0683611b94565b9150611bf860208401611c01565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f60808587031215611e3b575f5ffd5b611e4485611b94565b9350611e5260208601611b94565b92506040850135915060608501356001600160401b03811115611e73575f5ffd5b8501601f81018713611e83575f5ffd5b80356001600160401b03811115611e9c57611e9c611e14565b604051601f8201601f19908116603f011681016001600160401b0381118282101715611eca57611eca611e14565b604052818152828201602001891015611ee1575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f5f60408486031215611f14575f5ffd5b8335925060208401356001600160401b03811115611f30575f5ffd5b611f3c86828701611c9c565b9497909650939450505050565b5f5f60408385031215611f5a575f5ffd5b611f6383611b94565b9150611bf860208401611b94565b600181811c90821680611f8557607f821691505b602082108103611fa357634e487b7160e01b5f52602260045260245ffd5b50919050565b818382375f9101908152919050565b601f8211156109c257828211156109c257805f5260205f20601f840160051c6020851015611fe357505f5b90810190601f840160051c035f5b818110156114ec575f83820155600101611ff1565b6001600160401b0383111561201d5761201d611e14565b6120318361202b8354611f71565b83611fb8565b5f601f841160018114612062575f851561204b5750838201355b5f19600387901b1c1916600186901b1783556114ee565b5f83815260208120601f198716915b828110156120915786850135825560209485019460019092019101612071565b50868210156120ad575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b606081525f6120fa6060830187896120bf565b85602084015282810360408401526121138185876120bf565b98975050505050505050565b858152606060208201525f6121386060830186886120bf565b82810360408401526121138185876120bf565b604081525f61215e6040830186886120bf565b82810360208401526121718185876120bf565b979650505050505050565b5f81518060208401855e5f93019283525090919050565b5f610dc56121a1838661217c565b8461217c565b5f5f83546121b481611f71565b6001821680156121cb57600181146121e05761220d565b60ff198316865281151582028601935061220d565b865f5260205f205f5b83811015612205578154888201526001909101906020016121e9565b505081860193505b509195945050505050565b634e487b7160e01b5f52601160045260245ffd5b5f6001600160401b0382166001600160401b03810361224d5761224d612218565b60010192915050565b5f6001820161226757612267612218565b5060010190565b604081525f6122816040830185876120bf565b905060ff83166020830152949350505050565b6001600160a01b03858116825284166020820152604081018390526080606082018190525f906122c690830184611b24565b9695505050505050565b5f602082840312156122e0575f5ffd5b8151610dc881611b64565b602081525f610dc56020830184866120bf56",
}

// ProjectRegistryABI is the input ABI used to generate the binding from.
// Deprecated: Use ProjectRegistryMetaData.ABI instead.
var ProjectRegistryABI = ProjectRegistryMetaData.ABI

// ProjectRegistryBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use ProjectRegistryMetaData.Bin instead.
var ProjectRegistryBin = ProjectRegistryMetaData.Bin

// DeployProjectRegistry deploys a new Ethereum contract, binding an instance of ProjectRegistry to it.
func DeployProjectRegistry(auth *bind.TransactOpts, backend bind.ContractBackend, deviceNFT common.Address) (common.Address, *types.Transaction, *ProjectRegistry, error) {
	parsed, err := ProjectRegistryMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(ProjectRegistryBin), backend, deviceNFT)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &ProjectRegistry{ProjectRegistryCaller: ProjectRegistryCaller{contract: contract}, ProjectRegistryTransactor: ProjectRegistryTransactor{contract: contract}, ProjectRegistryFilterer: ProjectRegistryFilterer{contract: contract}}, nil
}

// ProjectRegistry is an auto generated Go binding around an Ethereum contract.
type ProjectRegistry struct {
	ProjectRegistryCaller     // Read-only binding to the contract
	ProjectRegistryTransactor // Write-only binding to the contract
	ProjectRegistryFilterer   // Log filterer for contract events
}

// ProjectRegistryCaller is an auto generated read-only Go binding around an Ethereum contract.
type ProjectRegistryCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ProjectRegistryTransactor is an auto generated write-only Go binding around an Ethereum contract.
type ProjectRegistryTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ProjectRegistryFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type ProjectRegistryFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ProjectRegistrySession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type ProjectRegistrySession struct {
	Contract     *ProjectRegistry  // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// ProjectRegistryCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type ProjectRegistryCallerSession struct {
	Contract *ProjectRegistryCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts          // Call options to use throughout this session
}

// ProjectRegistryTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type ProjectRegistryTransactorSession struct {
	Contract     *ProjectRegistryTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts          // Transaction auth options to use throughout this session
}

// ProjectRegistryRaw is an auto generated low-level Go binding around an Ethereum contract.
type ProjectRegistryRaw struct {
	Contract *ProjectRegistry // Generic contract binding to access the raw methods on
}

// ProjectRegistryCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type ProjectRegistryCallerRaw struct {
	Contract *ProjectRegistryCaller // Generic read-only contract binding to access the raw methods on
}

// ProjectRegistryTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type ProjectRegistryTransactorRaw struct {
	Contract *ProjectRegistryTransactor // Generic write-only contract binding to access the raw methods on
}

// NewProjectRegistry creates a new instance of ProjectRegistry, bound to a specific deployed contract.
func NewProjectRegistry(address common.Address, backend bind.ContractBackend) (*ProjectRegistry, error) {
	contract, err := bindProjectRegistry(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &ProjectRegistry{ProjectRegistryCaller: ProjectRegistryCaller{contract: contract}, ProjectRegistryTransactor: ProjectRegistryTransactor{contract: contract}, ProjectRegistryFilterer: ProjectRegistryFilterer{contract: contract}}, nil
}

// NewProjectRegistryCaller creates a new read-only instance of ProjectRegistry, bound to a specific deployed contract.
func NewProjectRegistryCaller(address common.Address, caller bind.ContractCaller) (*ProjectRegistryCaller, error) {
	contract, err := bindProjectRegistry(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &ProjectRegistryCaller{contract: contract}, nil
}

// NewProjectRegistryTransactor creates a new write-only instance of ProjectRegistry, bound to a specific deployed contract.
func NewProjectRegistryTransactor(address common.Address, transactor bind.ContractTransactor) (*ProjectRegistryTransactor, error) {
	contract, err := bindProjectRegistry(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &ProjectRegistryTransactor{contract: contract}, nil
}

// NewProjectRegistryFilterer creates a new log filterer instance of ProjectRegistry, bound to a specific deployed contract.
func NewProjectRegistryFilterer(address common.Address, filterer bind.ContractFilterer) (*ProjectRegistryFilterer, error) {
	contract, err := bindProjectRegistry(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &ProjectRegistryFilterer{contract: contract}, nil
}

// bindProjectRegistry binds a generic wrapper to an already deployed contract.
func bindProjectRegistry(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := ProjectRegistryMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ProjectRegistry *ProjectRegistryRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ProjectRegistry.Contract.ProjectRegistryCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ProjectRegistry *ProjectRegistryRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.ProjectRegistryTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ProjectRegistry *ProjectRegistryRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.ProjectRegistryTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ProjectRegistry *ProjectRegistryCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ProjectRegistry.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ProjectRegistry *ProjectRegistryTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ProjectRegistry *ProjectRegistryTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.contract.Transact(opts, method, params...)
}

// DEVICENFT is a free data retrieval call binding the contract method 0xa003becf.
//
// Solidity: function DEVICE_NFT() view returns(address)
func (_ProjectRegistry *ProjectRegistryCaller) DEVICENFT(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "DEVICE_NFT")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DEVICENFT is a free data retrieval call binding the contract method 0xa003becf.
//
// Solidity: function DEVICE_NFT() view returns(address)
func (_ProjectRegistry *ProjectRegistrySession) DEVICENFT() (common.Address, error) {
	return _ProjectRegistry.Contract.DEVICENFT(&_ProjectRegistry.CallOpts)
}

// DEVICENFT is a free data retrieval call binding the contract method 0xa003becf.
//
// Solidity: function DEVICE_NFT() view returns(address)
func (_ProjectRegistry *ProjectRegistryCallerSession) DEVICENFT() (common.Address, error) {
	return _ProjectRegistry.Contract.DEVICENFT(&_ProjectRegistry.CallOpts)
}

// MAXNAMEBYTES is a free data retrieval call binding the contract method 0x680c60c7.
//
// Solidity: function MAX_NAME_BYTES() view returns(uint256)
func (_ProjectRegistry *ProjectRegistryCaller) MAXNAMEBYTES(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "MAX_NAME_BYTES")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXNAMEBYTES is a free data retrieval call binding the contract method 0x680c60c7.
//
// Solidity: function MAX_NAME_BYTES() view returns(uint256)
func (_ProjectRegistry *ProjectRegistrySession) MAXNAMEBYTES() (*big.Int, error) {
	return _ProjectRegistry.Contract.MAXNAMEBYTES(&_ProjectRegistry.CallOpts)
}

// MAXNAMEBYTES is a free data retrieval call binding the contract method 0x680c60c7.
//
// Solidity: function MAX_NAME_BYTES() view returns(uint256)
func (_ProjectRegistry *ProjectRegistryCallerSession) MAXNAMEBYTES() (*big.Int, error) {
	return _ProjectRegistry.Contract.MAXNAMEBYTES(&_ProjectRegistry.CallOpts)
}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (_ProjectRegistry *ProjectRegistryCaller) BalanceOf(opts *bind.CallOpts, owner common.Address) (*big.Int, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "balanceOf", owner)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (_ProjectRegistry *ProjectRegistrySession) BalanceOf(owner common.Address) (*big.Int, error) {
	return _ProjectRegistry.Contract.BalanceOf(&_ProjectRegistry.CallOpts, owner)
}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (_ProjectRegistry *ProjectRegistryCallerSession) BalanceOf(owner common.Address) (*big.Int, error) {
	return _ProjectRegistry.Contract.BalanceOf(&_ProjectRegistry.CallOpts, owner)
}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (_ProjectRegistry *ProjectRegistryCaller) Count(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "count")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (_ProjectRegistry *ProjectRegistrySession) Count() (*big.Int, error) {
	return _ProjectRegistry.Contract.Count(&_ProjectRegistry.CallOpts)
}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (_ProjectRegistry *ProjectRegistryCallerSession) Count() (*big.Int, error) {
	return _ProjectRegistry.Contract.Count(&_ProjectRegistry.CallOpts)
}

// DeviceContract is a free data retrieval call binding the contract method 0xa71ebfc1.
//
// Solidity: function deviceContract(uint256 projectId) view returns(address)
func (_ProjectRegistry *ProjectRegistryCaller) DeviceContract(opts *bind.CallOpts, projectId *big.Int) (common.Address, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "deviceContract", projectId)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DeviceContract is a free data retrieval call binding the contract method 0xa71ebfc1.
//
// Solidity: function deviceContract(uint256 projectId) view returns(address)
func (_ProjectRegistry *ProjectRegistrySession) DeviceContract(projectId *big.Int) (common.Address, error) {
	return _ProjectRegistry.Contract.DeviceContract(&_ProjectRegistry.CallOpts, projectId)
}

// DeviceContract is a free data retrieval call binding the contract method 0xa71ebfc1.
//
// Solidity: function deviceContract(uint256 projectId) view returns(address)
func (_ProjectRegistry *ProjectRegistryCallerSession) DeviceContract(projectId *big.Int) (common.Address, error) {
	return _ProjectRegistry.Contract.DeviceContract(&_ProjectRegistry.CallOpts, projectId)
}

// Generation is a free data retrieval call binding the contract method 0x7d71dc35.
//
// Solidity: function generation(uint256 projectId) view returns(uint64)
func (_ProjectRegistry *ProjectRegistryCaller) Generation(opts *bind.CallOpts, projectId *big.Int) (uint64, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "generation", projectId)

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// Generation is a free data retrieval call binding the contract method 0x7d71dc35.
//
// Solidity: function generation(uint256 projectId) view returns(uint64)
func (_ProjectRegistry *ProjectRegistrySession) Generation(projectId *big.Int) (uint64, error) {
	return _ProjectRegistry.Contract.Generation(&_ProjectRegistry.CallOpts, projectId)
}

// Generation is a free data retrieval call binding the contract method 0x7d71dc35.
//
// Solidity: function generation(uint256 projectId) view returns(uint64)
func (_ProjectRegistry *ProjectRegistryCallerSession) Generation(projectId *big.Int) (uint64, error) {
	return _ProjectRegistry.Contract.Generation(&_ProjectRegistry.CallOpts, projectId)
}

// GetApproved is a free data retrieval call binding the contract method 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (_ProjectRegistry *ProjectRegistryCaller) GetApproved(opts *bind.CallOpts, tokenId *big.Int) (common.Address, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "getApproved", tokenId)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GetApproved is a free data retrieval call binding the contract method 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (_ProjectRegistry *ProjectRegistrySession) GetApproved(tokenId *big.Int) (common.Address, error) {
	return _ProjectRegistry.Contract.GetApproved(&_ProjectRegistry.CallOpts, tokenId)
}

// GetApproved is a free data retrieval call binding the contract method 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (_ProjectRegistry *ProjectRegistryCallerSession) GetApproved(tokenId *big.Int) (common.Address, error) {
	return _ProjectRegistry.Contract.GetApproved(&_ProjectRegistry.CallOpts, tokenId)
}

// IsApprovedForAll is a free data retrieval call binding the contract method 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (_ProjectRegistry *ProjectRegistryCaller) IsApprovedForAll(opts *bind.CallOpts, owner common.Address, operator common.Address) (bool, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "isApprovedForAll", owner, operator)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsApprovedForAll is a free data retrieval call binding the contract method 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (_ProjectRegistry *ProjectRegistrySession) IsApprovedForAll(owner common.Address, operator common.Address) (bool, error) {
	return _ProjectRegistry.Contract.IsApprovedForAll(&_ProjectRegistry.CallOpts, owner, operator)
}

// IsApprovedForAll is a free data retrieval call binding the contract method 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (_ProjectRegistry *ProjectRegistryCallerSession) IsApprovedForAll(owner common.Address, operator common.Address) (bool, error) {
	return _ProjectRegistry.Contract.IsApprovedForAll(&_ProjectRegistry.CallOpts, owner, operator)
}

// IsController is a free data retrieval call binding the contract method 0x158e711d.
//
// Solidity: function isController(uint256 projectId, address who) view returns(bool)
func (_ProjectRegistry *ProjectRegistryCaller) IsController(opts *bind.CallOpts, projectId *big.Int, who common.Address) (bool, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "isController", projectId, who)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsController is a free data retrieval call binding the contract method 0x158e711d.
//
// Solidity: function isController(uint256 projectId, address who) view returns(bool)
func (_ProjectRegistry *ProjectRegistrySession) IsController(projectId *big.Int, who common.Address) (bool, error) {
	return _ProjectRegistry.Contract.IsController(&_ProjectRegistry.CallOpts, projectId, who)
}

// IsController is a free data retrieval call binding the contract method 0x158e711d.
//
// Solidity: function isController(uint256 projectId, address who) view returns(bool)
func (_ProjectRegistry *ProjectRegistryCallerSession) IsController(projectId *big.Int, who common.Address) (bool, error) {
	return _ProjectRegistry.Contract.IsController(&_ProjectRegistry.CallOpts, projectId, who)
}

// IsOperator is a free data retrieval call binding the contract method 0xa48047ba.
//
// Solidity: function isOperator(uint256 projectId, address who) view returns(bool)
func (_ProjectRegistry *ProjectRegistryCaller) IsOperator(opts *bind.CallOpts, projectId *big.Int, who common.Address) (bool, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "isOperator", projectId, who)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsOperator is a free data retrieval call binding the contract method 0xa48047ba.
//
// Solidity: function isOperator(uint256 projectId, address who) view returns(bool)
func (_ProjectRegistry *ProjectRegistrySession) IsOperator(projectId *big.Int, who common.Address) (bool, error) {
	return _ProjectRegistry.Contract.IsOperator(&_ProjectRegistry.CallOpts, projectId, who)
}

// IsOperator is a free data retrieval call binding the contract method 0xa48047ba.
//
// Solidity: function isOperator(uint256 projectId, address who) view returns(bool)
func (_ProjectRegistry *ProjectRegistryCallerSession) IsOperator(projectId *big.Int, who common.Address) (bool, error) {
	return _ProjectRegistry.Contract.IsOperator(&_ProjectRegistry.CallOpts, projectId, who)
}

// Metadata is a free data retrieval call binding the contract method 0xdf670be1.
//
// Solidity: function metadata(uint256 projectId, string name_) view returns(bytes)
func (_ProjectRegistry *ProjectRegistryCaller) Metadata(opts *bind.CallOpts, projectId *big.Int, name_ string) ([]byte, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "metadata", projectId, name_)

	if err != nil {
		return *new([]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)

	return out0, err

}

// Metadata is a free data retrieval call binding the contract method 0xdf670be1.
//
// Solidity: function metadata(uint256 projectId, string name_) view returns(bytes)
func (_ProjectRegistry *ProjectRegistrySession) Metadata(projectId *big.Int, name_ string) ([]byte, error) {
	return _ProjectRegistry.Contract.Metadata(&_ProjectRegistry.CallOpts, projectId, name_)
}

// Metadata is a free data retrieval call binding the contract method 0xdf670be1.
//
// Solidity: function metadata(uint256 projectId, string name_) view returns(bytes)
func (_ProjectRegistry *ProjectRegistryCallerSession) Metadata(projectId *big.Int, name_ string) ([]byte, error) {
	return _ProjectRegistry.Contract.Metadata(&_ProjectRegistry.CallOpts, projectId, name_)
}

// Name is a free data retrieval call binding the contract method 0x00ad800c.
//
// Solidity: function name(uint256 projectId) view returns(string)
func (_ProjectRegistry *ProjectRegistryCaller) Name(opts *bind.CallOpts, projectId *big.Int) (string, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "name", projectId)

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Name is a free data retrieval call binding the contract method 0x00ad800c.
//
// Solidity: function name(uint256 projectId) view returns(string)
func (_ProjectRegistry *ProjectRegistrySession) Name(projectId *big.Int) (string, error) {
	return _ProjectRegistry.Contract.Name(&_ProjectRegistry.CallOpts, projectId)
}

// Name is a free data retrieval call binding the contract method 0x00ad800c.
//
// Solidity: function name(uint256 projectId) view returns(string)
func (_ProjectRegistry *ProjectRegistryCallerSession) Name(projectId *big.Int) (string, error) {
	return _ProjectRegistry.Contract.Name(&_ProjectRegistry.CallOpts, projectId)
}

// Name0 is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_ProjectRegistry *ProjectRegistryCaller) Name0(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "name0")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Name0 is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_ProjectRegistry *ProjectRegistrySession) Name0() (string, error) {
	return _ProjectRegistry.Contract.Name0(&_ProjectRegistry.CallOpts)
}

// Name0 is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_ProjectRegistry *ProjectRegistryCallerSession) Name0() (string, error) {
	return _ProjectRegistry.Contract.Name0(&_ProjectRegistry.CallOpts)
}

// OwnerOf is a free data retrieval call binding the contract method 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (_ProjectRegistry *ProjectRegistryCaller) OwnerOf(opts *bind.CallOpts, tokenId *big.Int) (common.Address, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "ownerOf", tokenId)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// OwnerOf is a free data retrieval call binding the contract method 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (_ProjectRegistry *ProjectRegistrySession) OwnerOf(tokenId *big.Int) (common.Address, error) {
	return _ProjectRegistry.Contract.OwnerOf(&_ProjectRegistry.CallOpts, tokenId)
}

// OwnerOf is a free data retrieval call binding the contract method 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (_ProjectRegistry *ProjectRegistryCallerSession) OwnerOf(tokenId *big.Int) (common.Address, error) {
	return _ProjectRegistry.Contract.OwnerOf(&_ProjectRegistry.CallOpts, tokenId)
}

// Project is a free data retrieval call binding the contract method 0xf60ca60d.
//
// Solidity: function project() view returns(address)
func (_ProjectRegistry *ProjectRegistryCaller) Project(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "project")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Project is a free data retrieval call binding the contract method 0xf60ca60d.
//
// Solidity: function project() view returns(address)
func (_ProjectRegistry *ProjectRegistrySession) Project() (common.Address, error) {
	return _ProjectRegistry.Contract.Project(&_ProjectRegistry.CallOpts)
}

// Project is a free data retrieval call binding the contract method 0xf60ca60d.
//
// Solidity: function project() view returns(address)
func (_ProjectRegistry *ProjectRegistryCallerSession) Project() (common.Address, error) {
	return _ProjectRegistry.Contract.Project(&_ProjectRegistry.CallOpts)
}

// ProjectByName is a free data retrieval call binding the contract method 0x7201ac1e.
//
// Solidity: function projectByName(string name_) view returns(uint256)
func (_ProjectRegistry *ProjectRegistryCaller) ProjectByName(opts *bind.CallOpts, name_ string) (*big.Int, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "projectByName", name_)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ProjectByName is a free data retrieval call binding the contract method 0x7201ac1e.
//
// Solidity: function projectByName(string name_) view returns(uint256)
func (_ProjectRegistry *ProjectRegistrySession) ProjectByName(name_ string) (*big.Int, error) {
	return _ProjectRegistry.Contract.ProjectByName(&_ProjectRegistry.CallOpts, name_)
}

// ProjectByName is a free data retrieval call binding the contract method 0x7201ac1e.
//
// Solidity: function projectByName(string name_) view returns(uint256)
func (_ProjectRegistry *ProjectRegistryCallerSession) ProjectByName(name_ string) (*big.Int, error) {
	return _ProjectRegistry.Contract.ProjectByName(&_ProjectRegistry.CallOpts, name_)
}

// ProjectName is a free data retrieval call binding the contract method 0xa828477c.
//
// Solidity: function projectName(uint256 projectId) view returns(string)
func (_ProjectRegistry *ProjectRegistryCaller) ProjectName(opts *bind.CallOpts, projectId *big.Int) (string, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "projectName", projectId)

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// ProjectName is a free data retrieval call binding the contract method 0xa828477c.
//
// Solidity: function projectName(uint256 projectId) view returns(string)
func (_ProjectRegistry *ProjectRegistrySession) ProjectName(projectId *big.Int) (string, error) {
	return _ProjectRegistry.Contract.ProjectName(&_ProjectRegistry.CallOpts, projectId)
}

// ProjectName is a free data retrieval call binding the contract method 0xa828477c.
//
// Solidity: function projectName(uint256 projectId) view returns(string)
func (_ProjectRegistry *ProjectRegistryCallerSession) ProjectName(projectId *big.Int) (string, error) {
	return _ProjectRegistry.Contract.ProjectName(&_ProjectRegistry.CallOpts, projectId)
}

// ProjectOf is a free data retrieval call binding the contract method 0x176309b7.
//
// Solidity: function projectOf(address deviceContract_) view returns(uint256)
func (_ProjectRegistry *ProjectRegistryCaller) ProjectOf(opts *bind.CallOpts, deviceContract_ common.Address) (*big.Int, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "projectOf", deviceContract_)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ProjectOf is a free data retrieval call binding the contract method 0x176309b7.
//
// Solidity: function projectOf(address deviceContract_) view returns(uint256)
func (_ProjectRegistry *ProjectRegistrySession) ProjectOf(deviceContract_ common.Address) (*big.Int, error) {
	return _ProjectRegistry.Contract.ProjectOf(&_ProjectRegistry.CallOpts, deviceContract_)
}

// ProjectOf is a free data retrieval call binding the contract method 0x176309b7.
//
// Solidity: function projectOf(address deviceContract_) view returns(uint256)
func (_ProjectRegistry *ProjectRegistryCallerSession) ProjectOf(deviceContract_ common.Address) (*big.Int, error) {
	return _ProjectRegistry.Contract.ProjectOf(&_ProjectRegistry.CallOpts, deviceContract_)
}

// ProjectType is a free data retrieval call binding the contract method 0x83927790.
//
// Solidity: function projectType(uint256 projectId) view returns(uint8)
func (_ProjectRegistry *ProjectRegistryCaller) ProjectType(opts *bind.CallOpts, projectId *big.Int) (uint8, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "projectType", projectId)

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// ProjectType is a free data retrieval call binding the contract method 0x83927790.
//
// Solidity: function projectType(uint256 projectId) view returns(uint8)
func (_ProjectRegistry *ProjectRegistrySession) ProjectType(projectId *big.Int) (uint8, error) {
	return _ProjectRegistry.Contract.ProjectType(&_ProjectRegistry.CallOpts, projectId)
}

// ProjectType is a free data retrieval call binding the contract method 0x83927790.
//
// Solidity: function projectType(uint256 projectId) view returns(uint8)
func (_ProjectRegistry *ProjectRegistryCallerSession) ProjectType(projectId *big.Int) (uint8, error) {
	return _ProjectRegistry.Contract.ProjectType(&_ProjectRegistry.CallOpts, projectId)
}

// SupportsInterface is a free data retrieval call binding the contract method 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (_ProjectRegistry *ProjectRegistryCaller) SupportsInterface(opts *bind.CallOpts, interfaceId [4]byte) (bool, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "supportsInterface", interfaceId)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// SupportsInterface is a free data retrieval call binding the contract method 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (_ProjectRegistry *ProjectRegistrySession) SupportsInterface(interfaceId [4]byte) (bool, error) {
	return _ProjectRegistry.Contract.SupportsInterface(&_ProjectRegistry.CallOpts, interfaceId)
}

// SupportsInterface is a free data retrieval call binding the contract method 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (_ProjectRegistry *ProjectRegistryCallerSession) SupportsInterface(interfaceId [4]byte) (bool, error) {
	return _ProjectRegistry.Contract.SupportsInterface(&_ProjectRegistry.CallOpts, interfaceId)
}

// Symbol is a free data retrieval call binding the contract method 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (_ProjectRegistry *ProjectRegistryCaller) Symbol(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "symbol")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Symbol is a free data retrieval call binding the contract method 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (_ProjectRegistry *ProjectRegistrySession) Symbol() (string, error) {
	return _ProjectRegistry.Contract.Symbol(&_ProjectRegistry.CallOpts)
}

// Symbol is a free data retrieval call binding the contract method 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (_ProjectRegistry *ProjectRegistryCallerSession) Symbol() (string, error) {
	return _ProjectRegistry.Contract.Symbol(&_ProjectRegistry.CallOpts)
}

// TokenURI is a free data retrieval call binding the contract method 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (_ProjectRegistry *ProjectRegistryCaller) TokenURI(opts *bind.CallOpts, tokenId *big.Int) (string, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "tokenURI", tokenId)

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// TokenURI is a free data retrieval call binding the contract method 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (_ProjectRegistry *ProjectRegistrySession) TokenURI(tokenId *big.Int) (string, error) {
	return _ProjectRegistry.Contract.TokenURI(&_ProjectRegistry.CallOpts, tokenId)
}

// TokenURI is a free data retrieval call binding the contract method 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (_ProjectRegistry *ProjectRegistryCallerSession) TokenURI(tokenId *big.Int) (string, error) {
	return _ProjectRegistry.Contract.TokenURI(&_ProjectRegistry.CallOpts, tokenId)
}

// AddOperator is a paid mutator transaction binding the contract method 0x7d46a713.
//
// Solidity: function addOperator(uint256 projectId, address operator) returns()
func (_ProjectRegistry *ProjectRegistryTransactor) AddOperator(opts *bind.TransactOpts, projectId *big.Int, operator common.Address) (*types.Transaction, error) {
	return _ProjectRegistry.contract.Transact(opts, "addOperator", projectId, operator)
}

// AddOperator is a paid mutator transaction binding the contract method 0x7d46a713.
//
// Solidity: function addOperator(uint256 projectId, address operator) returns()
func (_ProjectRegistry *ProjectRegistrySession) AddOperator(projectId *big.Int, operator common.Address) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.AddOperator(&_ProjectRegistry.TransactOpts, projectId, operator)
}

// AddOperator is a paid mutator transaction binding the contract method 0x7d46a713.
//
// Solidity: function addOperator(uint256 projectId, address operator) returns()
func (_ProjectRegistry *ProjectRegistryTransactorSession) AddOperator(projectId *big.Int, operator common.Address) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.AddOperator(&_ProjectRegistry.TransactOpts, projectId, operator)
}

// Approve is a paid mutator transaction binding the contract method 0x095ea7b3.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (_ProjectRegistry *ProjectRegistryTransactor) Approve(opts *bind.TransactOpts, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _ProjectRegistry.contract.Transact(opts, "approve", to, tokenId)
}

// Approve is a paid mutator transaction binding the contract method 0x095ea7b3.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (_ProjectRegistry *ProjectRegistrySession) Approve(to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.Approve(&_ProjectRegistry.TransactOpts, to, tokenId)
}

// Approve is a paid mutator transaction binding the contract method 0x095ea7b3.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (_ProjectRegistry *ProjectRegistryTransactorSession) Approve(to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.Approve(&_ProjectRegistry.TransactOpts, to, tokenId)
}

// CreateDeviceContract is a paid mutator transaction binding the contract method 0x52004a08.
//
// Solidity: function createDeviceContract(uint256 projectId, string name_, string symbol_) returns(address created)
func (_ProjectRegistry *ProjectRegistryTransactor) CreateDeviceContract(opts *bind.TransactOpts, projectId *big.Int, name_ string, symbol_ string) (*types.Transaction, error) {
	return _ProjectRegistry.contract.Transact(opts, "createDeviceContract", projectId, name_, symbol_)
}

// CreateDeviceContract is a paid mutator transaction binding the contract method 0x52004a08.
//
// Solidity: function createDeviceContract(uint256 projectId, string name_, string symbol_) returns(address created)
func (_ProjectRegistry *ProjectRegistrySession) CreateDeviceContract(projectId *big.Int, name_ string, symbol_ string) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.CreateDeviceContract(&_ProjectRegistry.TransactOpts, projectId, name_, symbol_)
}

// CreateDeviceContract is a paid mutator transaction binding the contract method 0x52004a08.
//
// Solidity: function createDeviceContract(uint256 projectId, string name_, string symbol_) returns(address created)
func (_ProjectRegistry *ProjectRegistryTransactorSession) CreateDeviceContract(projectId *big.Int, name_ string, symbol_ string) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.CreateDeviceContract(&_ProjectRegistry.TransactOpts, projectId, name_, symbol_)
}

// Register is a paid mutator transaction binding the contract method 0x1aa3a008.
//
// Solidity: function register() payable returns(uint256)
func (_ProjectRegistry *ProjectRegistryTransactor) Register(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ProjectRegistry.contract.Transact(opts, "register")
}

// Register is a paid mutator transaction binding the contract method 0x1aa3a008.
//
// Solidity: function register() payable returns(uint256)
func (_ProjectRegistry *ProjectRegistrySession) Register() (*types.Transaction, error) {
	return _ProjectRegistry.Contract.Register(&_ProjectRegistry.TransactOpts)
}

// Register is a paid mutator transaction binding the contract method 0x1aa3a008.
//
// Solidity: function register() payable returns(uint256)
func (_ProjectRegistry *ProjectRegistryTransactorSession) Register() (*types.Transaction, error) {
	return _ProjectRegistry.Contract.Register(&_ProjectRegistry.TransactOpts)
}

// Register0 is a paid mutator transaction binding the contract method 0x767b79ed.
//
// Solidity: function register(string name_, uint8 projectType_) returns(uint256 projectId)
func (_ProjectRegistry *ProjectRegistryTransactor) Register0(opts *bind.TransactOpts, name_ string, projectType_ uint8) (*types.Transaction, error) {
	return _ProjectRegistry.contract.Transact(opts, "register0", name_, projectType_)
}

// Register0 is a paid mutator transaction binding the contract method 0x767b79ed.
//
// Solidity: function register(string name_, uint8 projectType_) returns(uint256 projectId)
func (_ProjectRegistry *ProjectRegistrySession) Register0(name_ string, projectType_ uint8) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.Register0(&_ProjectRegistry.TransactOpts, name_, projectType_)
}

// Register0 is a paid mutator transaction binding the contract method 0x767b79ed.
//
// Solidity: function register(string name_, uint8 projectType_) returns(uint256 projectId)
func (_ProjectRegistry *ProjectRegistryTransactorSession) Register0(name_ string, projectType_ uint8) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.Register0(&_ProjectRegistry.TransactOpts, name_, projectType_)
}

// Register1 is a paid mutator transaction binding the contract method 0xf2c298be.
//
// Solidity: function register(string name_) returns(uint256 projectId)
func (_ProjectRegistry *ProjectRegistryTransactor) Register1(opts *bind.TransactOpts, name_ string) (*types.Transaction, error) {
	return _ProjectRegistry.contract.Transact(opts, "register1", name_)
}

// Register1 is a paid mutator transaction binding the contract method 0xf2c298be.
//
// Solidity: function register(string name_) returns(uint256 projectId)
func (_ProjectRegistry *ProjectRegistrySession) Register1(name_ string) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.Register1(&_ProjectRegistry.TransactOpts, name_)
}

// Register1 is a paid mutator transaction binding the contract method 0xf2c298be.
//
// Solidity: function register(string name_) returns(uint256 projectId)
func (_ProjectRegistry *ProjectRegistryTransactorSession) Register1(name_ string) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.Register1(&_ProjectRegistry.TransactOpts, name_)
}

// RemoveOperator is a paid mutator transaction binding the contract method 0x0d18d07a.
//
// Solidity: function removeOperator(uint256 projectId, address operator) returns()
func (_ProjectRegistry *ProjectRegistryTransactor) RemoveOperator(opts *bind.TransactOpts, projectId *big.Int, operator common.Address) (*types.Transaction, error) {
	return _ProjectRegistry.contract.Transact(opts, "removeOperator", projectId, operator)
}

// RemoveOperator is a paid mutator transaction binding the contract method 0x0d18d07a.
//
// Solidity: function removeOperator(uint256 projectId, address operator) returns()
func (_ProjectRegistry *ProjectRegistrySession) RemoveOperator(projectId *big.Int, operator common.Address) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.RemoveOperator(&_ProjectRegistry.TransactOpts, projectId, operator)
}

// RemoveOperator is a paid mutator transaction binding the contract method 0x0d18d07a.
//
// Solidity: function removeOperator(uint256 projectId, address operator) returns()
func (_ProjectRegistry *ProjectRegistryTransactorSession) RemoveOperator(projectId *big.Int, operator common.Address) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.RemoveOperator(&_ProjectRegistry.TransactOpts, projectId, operator)
}

// SafeTransferFrom is a paid mutator transaction binding the contract method 0x42842e0e.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (_ProjectRegistry *ProjectRegistryTransactor) SafeTransferFrom(opts *bind.TransactOpts, from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _ProjectRegistry.contract.Transact(opts, "safeTransferFrom", from, to, tokenId)
}

// SafeTransferFrom is a paid mutator transaction binding the contract method 0x42842e0e.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (_ProjectRegistry *ProjectRegistrySession) SafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.SafeTransferFrom(&_ProjectRegistry.TransactOpts, from, to, tokenId)
}

// SafeTransferFrom is a paid mutator transaction binding the contract method 0x42842e0e.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (_ProjectRegistry *ProjectRegistryTransactorSession) SafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.SafeTransferFrom(&_ProjectRegistry.TransactOpts, from, to, tokenId)
}

// SafeTransferFrom0 is a paid mutator transaction binding the contract method 0xb88d4fde.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (_ProjectRegistry *ProjectRegistryTransactor) SafeTransferFrom0(opts *bind.TransactOpts, from common.Address, to common.Address, tokenId *big.Int, data []byte) (*types.Transaction, error) {
	return _ProjectRegistry.contract.Transact(opts, "safeTransferFrom0", from, to, tokenId, data)
}

// SafeTransferFrom0 is a paid mutator transaction binding the contract method 0xb88d4fde.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (_ProjectRegistry *ProjectRegistrySession) SafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.SafeTransferFrom0(&_ProjectRegistry.TransactOpts, from, to, tokenId, data)
}

// SafeTransferFrom0 is a paid mutator transaction binding the contract method 0xb88d4fde.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (_ProjectRegistry *ProjectRegistryTransactorSession) SafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.SafeTransferFrom0(&_ProjectRegistry.TransactOpts, from, to, tokenId, data)
}

// SetApprovalForAll is a paid mutator transaction binding the contract method 0xa22cb465.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (_ProjectRegistry *ProjectRegistryTransactor) SetApprovalForAll(opts *bind.TransactOpts, operator common.Address, approved bool) (*types.Transaction, error) {
	return _ProjectRegistry.contract.Transact(opts, "setApprovalForAll", operator, approved)
}

// SetApprovalForAll is a paid mutator transaction binding the contract method 0xa22cb465.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (_ProjectRegistry *ProjectRegistrySession) SetApprovalForAll(operator common.Address, approved bool) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.SetApprovalForAll(&_ProjectRegistry.TransactOpts, operator, approved)
}

// SetApprovalForAll is a paid mutator transaction binding the contract method 0xa22cb465.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (_ProjectRegistry *ProjectRegistryTransactorSession) SetApprovalForAll(operator common.Address, approved bool) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.SetApprovalForAll(&_ProjectRegistry.TransactOpts, operator, approved)
}

// SetMetadata is a paid mutator transaction binding the contract method 0x466648da.
//
// Solidity: function setMetadata(uint256 projectId, string name_, bytes value) returns()
func (_ProjectRegistry *ProjectRegistryTransactor) SetMetadata(opts *bind.TransactOpts, projectId *big.Int, name_ string, value []byte) (*types.Transaction, error) {
	return _ProjectRegistry.contract.Transact(opts, "setMetadata", projectId, name_, value)
}

// SetMetadata is a paid mutator transaction binding the contract method 0x466648da.
//
// Solidity: function setMetadata(uint256 projectId, string name_, bytes value) returns()
func (_ProjectRegistry *ProjectRegistrySession) SetMetadata(projectId *big.Int, name_ string, value []byte) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.SetMetadata(&_ProjectRegistry.TransactOpts, projectId, name_, value)
}

// SetMetadata is a paid mutator transaction binding the contract method 0x466648da.
//
// Solidity: function setMetadata(uint256 projectId, string name_, bytes value) returns()
func (_ProjectRegistry *ProjectRegistryTransactorSession) SetMetadata(projectId *big.Int, name_ string, value []byte) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.SetMetadata(&_ProjectRegistry.TransactOpts, projectId, name_, value)
}

// SetName is a paid mutator transaction binding the contract method 0xfe55932a.
//
// Solidity: function setName(uint256 projectId, string name_) returns()
func (_ProjectRegistry *ProjectRegistryTransactor) SetName(opts *bind.TransactOpts, projectId *big.Int, name_ string) (*types.Transaction, error) {
	return _ProjectRegistry.contract.Transact(opts, "setName", projectId, name_)
}

// SetName is a paid mutator transaction binding the contract method 0xfe55932a.
//
// Solidity: function setName(uint256 projectId, string name_) returns()
func (_ProjectRegistry *ProjectRegistrySession) SetName(projectId *big.Int, name_ string) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.SetName(&_ProjectRegistry.TransactOpts, projectId, name_)
}

// SetName is a paid mutator transaction binding the contract method 0xfe55932a.
//
// Solidity: function setName(uint256 projectId, string name_) returns()
func (_ProjectRegistry *ProjectRegistryTransactorSession) SetName(projectId *big.Int, name_ string) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.SetName(&_ProjectRegistry.TransactOpts, projectId, name_)
}

// SetOperator is a paid mutator transaction binding the contract method 0x16d4b2ed.
//
// Solidity: function setOperator(uint256 projectId, address operator, bool allowed) returns()
func (_ProjectRegistry *ProjectRegistryTransactor) SetOperator(opts *bind.TransactOpts, projectId *big.Int, operator common.Address, allowed bool) (*types.Transaction, error) {
	return _ProjectRegistry.contract.Transact(opts, "setOperator", projectId, operator, allowed)
}

// SetOperator is a paid mutator transaction binding the contract method 0x16d4b2ed.
//
// Solidity: function setOperator(uint256 projectId, address operator, bool allowed) returns()
func (_ProjectRegistry *ProjectRegistrySession) SetOperator(projectId *big.Int, operator common.Address, allowed bool) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.SetOperator(&_ProjectRegistry.TransactOpts, projectId, operator, allowed)
}

// SetOperator is a paid mutator transaction binding the contract method 0x16d4b2ed.
//
// Solidity: function setOperator(uint256 projectId, address operator, bool allowed) returns()
func (_ProjectRegistry *ProjectRegistryTransactorSession) SetOperator(projectId *big.Int, operator common.Address, allowed bool) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.SetOperator(&_ProjectRegistry.TransactOpts, projectId, operator, allowed)
}

// TransferFrom is a paid mutator transaction binding the contract method 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (_ProjectRegistry *ProjectRegistryTransactor) TransferFrom(opts *bind.TransactOpts, from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _ProjectRegistry.contract.Transact(opts, "transferFrom", from, to, tokenId)
}

// TransferFrom is a paid mutator transaction binding the contract method 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (_ProjectRegistry *ProjectRegistrySession) TransferFrom(from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.TransferFrom(&_ProjectRegistry.TransactOpts, from, to, tokenId)
}

// TransferFrom is a paid mutator transaction binding the contract method 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (_ProjectRegistry *ProjectRegistryTransactorSession) TransferFrom(from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.TransferFrom(&_ProjectRegistry.TransactOpts, from, to, tokenId)
}

// ProjectRegistryAddMetadataIterator is returned from FilterAddMetadata and is used to iterate over the raw logs and unpacked data for AddMetadata events raised by the ProjectRegistry contract.
type ProjectRegistryAddMetadataIterator struct {
	Event *ProjectRegistryAddMetadata // Event containing the contract specifics and raw log

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
func (it *ProjectRegistryAddMetadataIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProjectRegistryAddMetadata)
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
		it.Event = new(ProjectRegistryAddMetadata)
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
func (it *ProjectRegistryAddMetadataIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProjectRegistryAddMetadataIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProjectRegistryAddMetadata represents a AddMetadata event raised by the ProjectRegistry contract.
type ProjectRegistryAddMetadata struct {
	ProjectId *big.Int
	Name      string
	Key       [32]byte
	Value     []byte
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterAddMetadata is a free log retrieval operation binding the contract event 0xe66a3d05c0673c2cef558644520e60eb2f4d391aa428de2da4883406b025ef80.
//
// Solidity: event AddMetadata(uint256 indexed projectId, string name, bytes32 key, bytes value)
func (_ProjectRegistry *ProjectRegistryFilterer) FilterAddMetadata(opts *bind.FilterOpts, projectId []*big.Int) (*ProjectRegistryAddMetadataIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _ProjectRegistry.contract.FilterLogs(opts, "AddMetadata", projectIdRule)
	if err != nil {
		return nil, err
	}
	return &ProjectRegistryAddMetadataIterator{contract: _ProjectRegistry.contract, event: "AddMetadata", logs: logs, sub: sub}, nil
}

// WatchAddMetadata is a free log subscription operation binding the contract event 0xe66a3d05c0673c2cef558644520e60eb2f4d391aa428de2da4883406b025ef80.
//
// Solidity: event AddMetadata(uint256 indexed projectId, string name, bytes32 key, bytes value)
func (_ProjectRegistry *ProjectRegistryFilterer) WatchAddMetadata(opts *bind.WatchOpts, sink chan<- *ProjectRegistryAddMetadata, projectId []*big.Int) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _ProjectRegistry.contract.WatchLogs(opts, "AddMetadata", projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProjectRegistryAddMetadata)
				if err := _ProjectRegistry.contract.UnpackLog(event, "AddMetadata", log); err != nil {
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

// ParseAddMetadata is a log parse operation binding the contract event 0xe66a3d05c0673c2cef558644520e60eb2f4d391aa428de2da4883406b025ef80.
//
// Solidity: event AddMetadata(uint256 indexed projectId, string name, bytes32 key, bytes value)
func (_ProjectRegistry *ProjectRegistryFilterer) ParseAddMetadata(log types.Log) (*ProjectRegistryAddMetadata, error) {
	event := new(ProjectRegistryAddMetadata)
	if err := _ProjectRegistry.contract.UnpackLog(event, "AddMetadata", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProjectRegistryAddOperatorIterator is returned from FilterAddOperator and is used to iterate over the raw logs and unpacked data for AddOperator events raised by the ProjectRegistry contract.
type ProjectRegistryAddOperatorIterator struct {
	Event *ProjectRegistryAddOperator // Event containing the contract specifics and raw log

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
func (it *ProjectRegistryAddOperatorIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProjectRegistryAddOperator)
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
		it.Event = new(ProjectRegistryAddOperator)
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
func (it *ProjectRegistryAddOperatorIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProjectRegistryAddOperatorIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProjectRegistryAddOperator represents a AddOperator event raised by the ProjectRegistry contract.
type ProjectRegistryAddOperator struct {
	ProjectId *big.Int
	Operator  common.Address
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterAddOperator is a free log retrieval operation binding the contract event 0xaacd0c15cb99751cd23f58e65eb608ce392bf319e75236a3484a1d84a6a53e80.
//
// Solidity: event AddOperator(uint256 indexed projectId, address operator)
func (_ProjectRegistry *ProjectRegistryFilterer) FilterAddOperator(opts *bind.FilterOpts, projectId []*big.Int) (*ProjectRegistryAddOperatorIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _ProjectRegistry.contract.FilterLogs(opts, "AddOperator", projectIdRule)
	if err != nil {
		return nil, err
	}
	return &ProjectRegistryAddOperatorIterator{contract: _ProjectRegistry.contract, event: "AddOperator", logs: logs, sub: sub}, nil
}

// WatchAddOperator is a free log subscription operation binding the contract event 0xaacd0c15cb99751cd23f58e65eb608ce392bf319e75236a3484a1d84a6a53e80.
//
// Solidity: event AddOperator(uint256 indexed projectId, address operator)
func (_ProjectRegistry *ProjectRegistryFilterer) WatchAddOperator(opts *bind.WatchOpts, sink chan<- *ProjectRegistryAddOperator, projectId []*big.Int) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _ProjectRegistry.contract.WatchLogs(opts, "AddOperator", projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProjectRegistryAddOperator)
				if err := _ProjectRegistry.contract.UnpackLog(event, "AddOperator", log); err != nil {
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

// ParseAddOperator is a log parse operation binding the contract event 0xaacd0c15cb99751cd23f58e65eb608ce392bf319e75236a3484a1d84a6a53e80.
//
// Solidity: event AddOperator(uint256 indexed projectId, address operator)
func (_ProjectRegistry *ProjectRegistryFilterer) ParseAddOperator(log types.Log) (*ProjectRegistryAddOperator, error) {
	event := new(ProjectRegistryAddOperator)
	if err := _ProjectRegistry.contract.UnpackLog(event, "AddOperator", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProjectRegistryApprovalIterator is returned from FilterApproval and is used to iterate over the raw logs and unpacked data for Approval events raised by the ProjectRegistry contract.
type ProjectRegistryApprovalIterator struct {
	Event *ProjectRegistryApproval // Event containing the contract specifics and raw log

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
func (it *ProjectRegistryApprovalIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProjectRegistryApproval)
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
		it.Event = new(ProjectRegistryApproval)
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
func (it *ProjectRegistryApprovalIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProjectRegistryApprovalIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProjectRegistryApproval represents a Approval event raised by the ProjectRegistry contract.
type ProjectRegistryApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterApproval is a free log retrieval operation binding the contract event 0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (_ProjectRegistry *ProjectRegistryFilterer) FilterApproval(opts *bind.FilterOpts, owner []common.Address, approved []common.Address, tokenId []*big.Int) (*ProjectRegistryApprovalIterator, error) {

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

	logs, sub, err := _ProjectRegistry.contract.FilterLogs(opts, "Approval", ownerRule, approvedRule, tokenIdRule)
	if err != nil {
		return nil, err
	}
	return &ProjectRegistryApprovalIterator{contract: _ProjectRegistry.contract, event: "Approval", logs: logs, sub: sub}, nil
}

// WatchApproval is a free log subscription operation binding the contract event 0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (_ProjectRegistry *ProjectRegistryFilterer) WatchApproval(opts *bind.WatchOpts, sink chan<- *ProjectRegistryApproval, owner []common.Address, approved []common.Address, tokenId []*big.Int) (event.Subscription, error) {

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

	logs, sub, err := _ProjectRegistry.contract.WatchLogs(opts, "Approval", ownerRule, approvedRule, tokenIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProjectRegistryApproval)
				if err := _ProjectRegistry.contract.UnpackLog(event, "Approval", log); err != nil {
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
func (_ProjectRegistry *ProjectRegistryFilterer) ParseApproval(log types.Log) (*ProjectRegistryApproval, error) {
	event := new(ProjectRegistryApproval)
	if err := _ProjectRegistry.contract.UnpackLog(event, "Approval", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProjectRegistryApprovalForAllIterator is returned from FilterApprovalForAll and is used to iterate over the raw logs and unpacked data for ApprovalForAll events raised by the ProjectRegistry contract.
type ProjectRegistryApprovalForAllIterator struct {
	Event *ProjectRegistryApprovalForAll // Event containing the contract specifics and raw log

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
func (it *ProjectRegistryApprovalForAllIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProjectRegistryApprovalForAll)
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
		it.Event = new(ProjectRegistryApprovalForAll)
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
func (it *ProjectRegistryApprovalForAllIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProjectRegistryApprovalForAllIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProjectRegistryApprovalForAll represents a ApprovalForAll event raised by the ProjectRegistry contract.
type ProjectRegistryApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterApprovalForAll is a free log retrieval operation binding the contract event 0x17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (_ProjectRegistry *ProjectRegistryFilterer) FilterApprovalForAll(opts *bind.FilterOpts, owner []common.Address, operator []common.Address) (*ProjectRegistryApprovalForAllIterator, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _ProjectRegistry.contract.FilterLogs(opts, "ApprovalForAll", ownerRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return &ProjectRegistryApprovalForAllIterator{contract: _ProjectRegistry.contract, event: "ApprovalForAll", logs: logs, sub: sub}, nil
}

// WatchApprovalForAll is a free log subscription operation binding the contract event 0x17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (_ProjectRegistry *ProjectRegistryFilterer) WatchApprovalForAll(opts *bind.WatchOpts, sink chan<- *ProjectRegistryApprovalForAll, owner []common.Address, operator []common.Address) (event.Subscription, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _ProjectRegistry.contract.WatchLogs(opts, "ApprovalForAll", ownerRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProjectRegistryApprovalForAll)
				if err := _ProjectRegistry.contract.UnpackLog(event, "ApprovalForAll", log); err != nil {
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
func (_ProjectRegistry *ProjectRegistryFilterer) ParseApprovalForAll(log types.Log) (*ProjectRegistryApprovalForAll, error) {
	event := new(ProjectRegistryApprovalForAll)
	if err := _ProjectRegistry.contract.UnpackLog(event, "ApprovalForAll", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProjectRegistryDeviceContractCreatedIterator is returned from FilterDeviceContractCreated and is used to iterate over the raw logs and unpacked data for DeviceContractCreated events raised by the ProjectRegistry contract.
type ProjectRegistryDeviceContractCreatedIterator struct {
	Event *ProjectRegistryDeviceContractCreated // Event containing the contract specifics and raw log

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
func (it *ProjectRegistryDeviceContractCreatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProjectRegistryDeviceContractCreated)
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
		it.Event = new(ProjectRegistryDeviceContractCreated)
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
func (it *ProjectRegistryDeviceContractCreatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProjectRegistryDeviceContractCreatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProjectRegistryDeviceContractCreated represents a DeviceContractCreated event raised by the ProjectRegistry contract.
type ProjectRegistryDeviceContractCreated struct {
	ProjectId      *big.Int
	DeviceContract common.Address
	Name           string
	Symbol         string
	Raw            types.Log // Blockchain specific contextual infos
}

// FilterDeviceContractCreated is a free log retrieval operation binding the contract event 0x940255233e5175da8b3f5f1a8cc155e06cbffdc85198c9e668d37bcca043f0f5.
//
// Solidity: event DeviceContractCreated(uint256 indexed projectId, address indexed deviceContract, string name, string symbol)
func (_ProjectRegistry *ProjectRegistryFilterer) FilterDeviceContractCreated(opts *bind.FilterOpts, projectId []*big.Int, deviceContract []common.Address) (*ProjectRegistryDeviceContractCreatedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceContractRule []interface{}
	for _, deviceContractItem := range deviceContract {
		deviceContractRule = append(deviceContractRule, deviceContractItem)
	}

	logs, sub, err := _ProjectRegistry.contract.FilterLogs(opts, "DeviceContractCreated", projectIdRule, deviceContractRule)
	if err != nil {
		return nil, err
	}
	return &ProjectRegistryDeviceContractCreatedIterator{contract: _ProjectRegistry.contract, event: "DeviceContractCreated", logs: logs, sub: sub}, nil
}

// WatchDeviceContractCreated is a free log subscription operation binding the contract event 0x940255233e5175da8b3f5f1a8cc155e06cbffdc85198c9e668d37bcca043f0f5.
//
// Solidity: event DeviceContractCreated(uint256 indexed projectId, address indexed deviceContract, string name, string symbol)
func (_ProjectRegistry *ProjectRegistryFilterer) WatchDeviceContractCreated(opts *bind.WatchOpts, sink chan<- *ProjectRegistryDeviceContractCreated, projectId []*big.Int, deviceContract []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceContractRule []interface{}
	for _, deviceContractItem := range deviceContract {
		deviceContractRule = append(deviceContractRule, deviceContractItem)
	}

	logs, sub, err := _ProjectRegistry.contract.WatchLogs(opts, "DeviceContractCreated", projectIdRule, deviceContractRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProjectRegistryDeviceContractCreated)
				if err := _ProjectRegistry.contract.UnpackLog(event, "DeviceContractCreated", log); err != nil {
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

// ParseDeviceContractCreated is a log parse operation binding the contract event 0x940255233e5175da8b3f5f1a8cc155e06cbffdc85198c9e668d37bcca043f0f5.
//
// Solidity: event DeviceContractCreated(uint256 indexed projectId, address indexed deviceContract, string name, string symbol)
func (_ProjectRegistry *ProjectRegistryFilterer) ParseDeviceContractCreated(log types.Log) (*ProjectRegistryDeviceContractCreated, error) {
	event := new(ProjectRegistryDeviceContractCreated)
	if err := _ProjectRegistry.contract.UnpackLog(event, "DeviceContractCreated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProjectRegistryOperatorSetIterator is returned from FilterOperatorSet and is used to iterate over the raw logs and unpacked data for OperatorSet events raised by the ProjectRegistry contract.
type ProjectRegistryOperatorSetIterator struct {
	Event *ProjectRegistryOperatorSet // Event containing the contract specifics and raw log

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
func (it *ProjectRegistryOperatorSetIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProjectRegistryOperatorSet)
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
		it.Event = new(ProjectRegistryOperatorSet)
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
func (it *ProjectRegistryOperatorSetIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProjectRegistryOperatorSetIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProjectRegistryOperatorSet represents a OperatorSet event raised by the ProjectRegistry contract.
type ProjectRegistryOperatorSet struct {
	ProjectId *big.Int
	Operator  common.Address
	Allowed   bool
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterOperatorSet is a free log retrieval operation binding the contract event 0x945f365bff09a1c476058e813dbc90d95181b646d4761d8695c78a96a815f3c4.
//
// Solidity: event OperatorSet(uint256 indexed projectId, address indexed operator, bool allowed)
func (_ProjectRegistry *ProjectRegistryFilterer) FilterOperatorSet(opts *bind.FilterOpts, projectId []*big.Int, operator []common.Address) (*ProjectRegistryOperatorSetIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _ProjectRegistry.contract.FilterLogs(opts, "OperatorSet", projectIdRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return &ProjectRegistryOperatorSetIterator{contract: _ProjectRegistry.contract, event: "OperatorSet", logs: logs, sub: sub}, nil
}

// WatchOperatorSet is a free log subscription operation binding the contract event 0x945f365bff09a1c476058e813dbc90d95181b646d4761d8695c78a96a815f3c4.
//
// Solidity: event OperatorSet(uint256 indexed projectId, address indexed operator, bool allowed)
func (_ProjectRegistry *ProjectRegistryFilterer) WatchOperatorSet(opts *bind.WatchOpts, sink chan<- *ProjectRegistryOperatorSet, projectId []*big.Int, operator []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _ProjectRegistry.contract.WatchLogs(opts, "OperatorSet", projectIdRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProjectRegistryOperatorSet)
				if err := _ProjectRegistry.contract.UnpackLog(event, "OperatorSet", log); err != nil {
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

// ParseOperatorSet is a log parse operation binding the contract event 0x945f365bff09a1c476058e813dbc90d95181b646d4761d8695c78a96a815f3c4.
//
// Solidity: event OperatorSet(uint256 indexed projectId, address indexed operator, bool allowed)
func (_ProjectRegistry *ProjectRegistryFilterer) ParseOperatorSet(log types.Log) (*ProjectRegistryOperatorSet, error) {
	event := new(ProjectRegistryOperatorSet)
	if err := _ProjectRegistry.contract.UnpackLog(event, "OperatorSet", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProjectRegistryOperatorsClearedIterator is returned from FilterOperatorsCleared and is used to iterate over the raw logs and unpacked data for OperatorsCleared events raised by the ProjectRegistry contract.
type ProjectRegistryOperatorsClearedIterator struct {
	Event *ProjectRegistryOperatorsCleared // Event containing the contract specifics and raw log

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
func (it *ProjectRegistryOperatorsClearedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProjectRegistryOperatorsCleared)
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
		it.Event = new(ProjectRegistryOperatorsCleared)
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
func (it *ProjectRegistryOperatorsClearedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProjectRegistryOperatorsClearedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProjectRegistryOperatorsCleared represents a OperatorsCleared event raised by the ProjectRegistry contract.
type ProjectRegistryOperatorsCleared struct {
	ProjectId  *big.Int
	Generation uint64
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterOperatorsCleared is a free log retrieval operation binding the contract event 0xbf849242a82ef5ff7399bb1c628d895c58c16cb6d489cde880c3c82003095f30.
//
// Solidity: event OperatorsCleared(uint256 indexed projectId, uint64 generation)
func (_ProjectRegistry *ProjectRegistryFilterer) FilterOperatorsCleared(opts *bind.FilterOpts, projectId []*big.Int) (*ProjectRegistryOperatorsClearedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _ProjectRegistry.contract.FilterLogs(opts, "OperatorsCleared", projectIdRule)
	if err != nil {
		return nil, err
	}
	return &ProjectRegistryOperatorsClearedIterator{contract: _ProjectRegistry.contract, event: "OperatorsCleared", logs: logs, sub: sub}, nil
}

// WatchOperatorsCleared is a free log subscription operation binding the contract event 0xbf849242a82ef5ff7399bb1c628d895c58c16cb6d489cde880c3c82003095f30.
//
// Solidity: event OperatorsCleared(uint256 indexed projectId, uint64 generation)
func (_ProjectRegistry *ProjectRegistryFilterer) WatchOperatorsCleared(opts *bind.WatchOpts, sink chan<- *ProjectRegistryOperatorsCleared, projectId []*big.Int) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _ProjectRegistry.contract.WatchLogs(opts, "OperatorsCleared", projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProjectRegistryOperatorsCleared)
				if err := _ProjectRegistry.contract.UnpackLog(event, "OperatorsCleared", log); err != nil {
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

// ParseOperatorsCleared is a log parse operation binding the contract event 0xbf849242a82ef5ff7399bb1c628d895c58c16cb6d489cde880c3c82003095f30.
//
// Solidity: event OperatorsCleared(uint256 indexed projectId, uint64 generation)
func (_ProjectRegistry *ProjectRegistryFilterer) ParseOperatorsCleared(log types.Log) (*ProjectRegistryOperatorsCleared, error) {
	event := new(ProjectRegistryOperatorsCleared)
	if err := _ProjectRegistry.contract.UnpackLog(event, "OperatorsCleared", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProjectRegistryProjectRegisteredIterator is returned from FilterProjectRegistered and is used to iterate over the raw logs and unpacked data for ProjectRegistered events raised by the ProjectRegistry contract.
type ProjectRegistryProjectRegisteredIterator struct {
	Event *ProjectRegistryProjectRegistered // Event containing the contract specifics and raw log

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
func (it *ProjectRegistryProjectRegisteredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProjectRegistryProjectRegistered)
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
		it.Event = new(ProjectRegistryProjectRegistered)
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
func (it *ProjectRegistryProjectRegisteredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProjectRegistryProjectRegisteredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProjectRegistryProjectRegistered represents a ProjectRegistered event raised by the ProjectRegistry contract.
type ProjectRegistryProjectRegistered struct {
	ProjectId   *big.Int
	Owner       common.Address
	Name        string
	ProjectType uint8
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterProjectRegistered is a free log retrieval operation binding the contract event 0x8005c2ed5f6d1ff36453cc86a8f4f4ff69f09f1dda0ac74cd8a32ba7ba91f524.
//
// Solidity: event ProjectRegistered(uint256 indexed projectId, address indexed owner, string name, uint8 projectType)
func (_ProjectRegistry *ProjectRegistryFilterer) FilterProjectRegistered(opts *bind.FilterOpts, projectId []*big.Int, owner []common.Address) (*ProjectRegistryProjectRegisteredIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _ProjectRegistry.contract.FilterLogs(opts, "ProjectRegistered", projectIdRule, ownerRule)
	if err != nil {
		return nil, err
	}
	return &ProjectRegistryProjectRegisteredIterator{contract: _ProjectRegistry.contract, event: "ProjectRegistered", logs: logs, sub: sub}, nil
}

// WatchProjectRegistered is a free log subscription operation binding the contract event 0x8005c2ed5f6d1ff36453cc86a8f4f4ff69f09f1dda0ac74cd8a32ba7ba91f524.
//
// Solidity: event ProjectRegistered(uint256 indexed projectId, address indexed owner, string name, uint8 projectType)
func (_ProjectRegistry *ProjectRegistryFilterer) WatchProjectRegistered(opts *bind.WatchOpts, sink chan<- *ProjectRegistryProjectRegistered, projectId []*big.Int, owner []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _ProjectRegistry.contract.WatchLogs(opts, "ProjectRegistered", projectIdRule, ownerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProjectRegistryProjectRegistered)
				if err := _ProjectRegistry.contract.UnpackLog(event, "ProjectRegistered", log); err != nil {
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

// ParseProjectRegistered is a log parse operation binding the contract event 0x8005c2ed5f6d1ff36453cc86a8f4f4ff69f09f1dda0ac74cd8a32ba7ba91f524.
//
// Solidity: event ProjectRegistered(uint256 indexed projectId, address indexed owner, string name, uint8 projectType)
func (_ProjectRegistry *ProjectRegistryFilterer) ParseProjectRegistered(log types.Log) (*ProjectRegistryProjectRegistered, error) {
	event := new(ProjectRegistryProjectRegistered)
	if err := _ProjectRegistry.contract.UnpackLog(event, "ProjectRegistered", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProjectRegistryRemoveOperatorIterator is returned from FilterRemoveOperator and is used to iterate over the raw logs and unpacked data for RemoveOperator events raised by the ProjectRegistry contract.
type ProjectRegistryRemoveOperatorIterator struct {
	Event *ProjectRegistryRemoveOperator // Event containing the contract specifics and raw log

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
func (it *ProjectRegistryRemoveOperatorIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProjectRegistryRemoveOperator)
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
		it.Event = new(ProjectRegistryRemoveOperator)
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
func (it *ProjectRegistryRemoveOperatorIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProjectRegistryRemoveOperatorIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProjectRegistryRemoveOperator represents a RemoveOperator event raised by the ProjectRegistry contract.
type ProjectRegistryRemoveOperator struct {
	ProjectId *big.Int
	Operator  common.Address
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterRemoveOperator is a free log retrieval operation binding the contract event 0x0eaa82f1b6a0de3a50e9a8a2f94c700df3437b1e2c66347aea84ac2700dfd968.
//
// Solidity: event RemoveOperator(uint256 indexed projectId, address operator)
func (_ProjectRegistry *ProjectRegistryFilterer) FilterRemoveOperator(opts *bind.FilterOpts, projectId []*big.Int) (*ProjectRegistryRemoveOperatorIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _ProjectRegistry.contract.FilterLogs(opts, "RemoveOperator", projectIdRule)
	if err != nil {
		return nil, err
	}
	return &ProjectRegistryRemoveOperatorIterator{contract: _ProjectRegistry.contract, event: "RemoveOperator", logs: logs, sub: sub}, nil
}

// WatchRemoveOperator is a free log subscription operation binding the contract event 0x0eaa82f1b6a0de3a50e9a8a2f94c700df3437b1e2c66347aea84ac2700dfd968.
//
// Solidity: event RemoveOperator(uint256 indexed projectId, address operator)
func (_ProjectRegistry *ProjectRegistryFilterer) WatchRemoveOperator(opts *bind.WatchOpts, sink chan<- *ProjectRegistryRemoveOperator, projectId []*big.Int) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _ProjectRegistry.contract.WatchLogs(opts, "RemoveOperator", projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProjectRegistryRemoveOperator)
				if err := _ProjectRegistry.contract.UnpackLog(event, "RemoveOperator", log); err != nil {
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

// ParseRemoveOperator is a log parse operation binding the contract event 0x0eaa82f1b6a0de3a50e9a8a2f94c700df3437b1e2c66347aea84ac2700dfd968.
//
// Solidity: event RemoveOperator(uint256 indexed projectId, address operator)
func (_ProjectRegistry *ProjectRegistryFilterer) ParseRemoveOperator(log types.Log) (*ProjectRegistryRemoveOperator, error) {
	event := new(ProjectRegistryRemoveOperator)
	if err := _ProjectRegistry.contract.UnpackLog(event, "RemoveOperator", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProjectRegistrySetNameIterator is returned from FilterSetName and is used to iterate over the raw logs and unpacked data for SetName events raised by the ProjectRegistry contract.
type ProjectRegistrySetNameIterator struct {
	Event *ProjectRegistrySetName // Event containing the contract specifics and raw log

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
func (it *ProjectRegistrySetNameIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProjectRegistrySetName)
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
		it.Event = new(ProjectRegistrySetName)
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
func (it *ProjectRegistrySetNameIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProjectRegistrySetNameIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProjectRegistrySetName represents a SetName event raised by the ProjectRegistry contract.
type ProjectRegistrySetName struct {
	ProjectId *big.Int
	Name      string
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterSetName is a free log retrieval operation binding the contract event 0x7c11765983c5884b06a9f2e300c2fd2e648e31cf995bd756ce2647c93c6dbb20.
//
// Solidity: event SetName(uint256 indexed projectId, string name)
func (_ProjectRegistry *ProjectRegistryFilterer) FilterSetName(opts *bind.FilterOpts, projectId []*big.Int) (*ProjectRegistrySetNameIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _ProjectRegistry.contract.FilterLogs(opts, "SetName", projectIdRule)
	if err != nil {
		return nil, err
	}
	return &ProjectRegistrySetNameIterator{contract: _ProjectRegistry.contract, event: "SetName", logs: logs, sub: sub}, nil
}

// WatchSetName is a free log subscription operation binding the contract event 0x7c11765983c5884b06a9f2e300c2fd2e648e31cf995bd756ce2647c93c6dbb20.
//
// Solidity: event SetName(uint256 indexed projectId, string name)
func (_ProjectRegistry *ProjectRegistryFilterer) WatchSetName(opts *bind.WatchOpts, sink chan<- *ProjectRegistrySetName, projectId []*big.Int) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _ProjectRegistry.contract.WatchLogs(opts, "SetName", projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProjectRegistrySetName)
				if err := _ProjectRegistry.contract.UnpackLog(event, "SetName", log); err != nil {
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

// ParseSetName is a log parse operation binding the contract event 0x7c11765983c5884b06a9f2e300c2fd2e648e31cf995bd756ce2647c93c6dbb20.
//
// Solidity: event SetName(uint256 indexed projectId, string name)
func (_ProjectRegistry *ProjectRegistryFilterer) ParseSetName(log types.Log) (*ProjectRegistrySetName, error) {
	event := new(ProjectRegistrySetName)
	if err := _ProjectRegistry.contract.UnpackLog(event, "SetName", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProjectRegistryTransferIterator is returned from FilterTransfer and is used to iterate over the raw logs and unpacked data for Transfer events raised by the ProjectRegistry contract.
type ProjectRegistryTransferIterator struct {
	Event *ProjectRegistryTransfer // Event containing the contract specifics and raw log

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
func (it *ProjectRegistryTransferIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProjectRegistryTransfer)
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
		it.Event = new(ProjectRegistryTransfer)
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
func (it *ProjectRegistryTransferIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProjectRegistryTransferIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProjectRegistryTransfer represents a Transfer event raised by the ProjectRegistry contract.
type ProjectRegistryTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterTransfer is a free log retrieval operation binding the contract event 0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (_ProjectRegistry *ProjectRegistryFilterer) FilterTransfer(opts *bind.FilterOpts, from []common.Address, to []common.Address, tokenId []*big.Int) (*ProjectRegistryTransferIterator, error) {

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

	logs, sub, err := _ProjectRegistry.contract.FilterLogs(opts, "Transfer", fromRule, toRule, tokenIdRule)
	if err != nil {
		return nil, err
	}
	return &ProjectRegistryTransferIterator{contract: _ProjectRegistry.contract, event: "Transfer", logs: logs, sub: sub}, nil
}

// WatchTransfer is a free log subscription operation binding the contract event 0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (_ProjectRegistry *ProjectRegistryFilterer) WatchTransfer(opts *bind.WatchOpts, sink chan<- *ProjectRegistryTransfer, from []common.Address, to []common.Address, tokenId []*big.Int) (event.Subscription, error) {

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

	logs, sub, err := _ProjectRegistry.contract.WatchLogs(opts, "Transfer", fromRule, toRule, tokenIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProjectRegistryTransfer)
				if err := _ProjectRegistry.contract.UnpackLog(event, "Transfer", log); err != nil {
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
func (_ProjectRegistry *ProjectRegistryFilterer) ParseTransfer(log types.Log) (*ProjectRegistryTransfer, error) {
	event := new(ProjectRegistryTransfer)
	if err := _ProjectRegistry.contract.UnpackLog(event, "Transfer", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
