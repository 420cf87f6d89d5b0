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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"deviceNFT\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"AlreadyOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadNameLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"deviceContract\",\"type\":\"address\"}],\"name\":\"DeviceContractExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"NameTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotProjectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"method\",\"type\":\"string\"}],\"name\":\"UseSafe\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"name\":\"AddMetadata\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"AddOperator\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"deviceContract\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"symbol\",\"type\":\"string\"}],\"name\":\"DeviceContractCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"OperatorSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"generation\",\"type\":\"uint64\"}],\"name\":\"OperatorsCleared\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"projectType\",\"type\":\"uint8\"}],\"name\":\"ProjectRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"RemoveOperator\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"SetName\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"stateMutability\":\"payable\",\"type\":\"fallback\"},{\"inputs\":[],\"name\":\"DEVICE_NFT\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_NAME_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"addOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol_\",\"type\":\"string\"}],\"name\":\"createDeviceContract\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"created\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"deviceContract\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"generation\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"isController\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"isOperator\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"}],\"name\":\"metadata\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"project\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"}],\"name\":\"projectByName\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"projectName\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"deviceContract_\",\"type\":\"address\"}],\"name\":\"projectOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"projectType\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"projectType_\",\"type\":\"uint8\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"removeOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"name\":\"setMetadata\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"}],\"name\":\"setName\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x60a060405234801561000f575f5ffd5b5060405161258638038061258683398101604081905261002e916100a1565b6040518060400160405280600f81526020016e151c995b1b1a5cc8141c9bda9958dd608a1b8152506040518060400160405280600381526020016205452560ec1b815250815f90816100809190610171565b50600161008d8282610171565b5050506001600160a01b031660805261022f565b5f602082840312156100b1575f5ffd5b81516001600160a01b03811681146100c7575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806100f657607f821691505b60208210810361011457634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561016c578282111561016c57805f5260205f20601f840160051c602085101561014557505f5b90810190601f840160051c035f5b81811015610168575f83820155600101610153565b5050505b505050565b81516001600160401b0381111561018a5761018a6100ce565b61019e8161019884546100e2565b8461011a565b6020601f8211600181146101d0575f83156101b95750848201515b5f19600385901b1c1916600184901b178455610228565b5f84815260208120601f198516915b828110156101ff57878501518255602094850194600190920191016101df565b508482101561021c57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805161233861024e5f395f81816105f70152610c6401526123385ff3fe608060405260043610610206575f3560e01c80637201ac1e11610117578063a71ebfc11161009f578063df670be11161006e578063df670be1146106f2578063e985e9c514610711578063f2c298be14610730578063f60ca60d1461074f578063fe55932a1461076157610232565b8063a71ebfc114610657578063a828477c14610695578063b88d4fde146106b4578063c87b56dd146106d357610232565b806383927790116100e657806383927790146105a157806395d89b41146105d2578063a003becf146105e6578063a22cb46514610619578063a48047ba1461063857610232565b80637201ac1e146104f0578063767b79ed1461050f5780637d46a7131461052e5780637d71dc351461054d57610232565b806316d4b2ed1161019a578063466648da11610169578063466648da1461046057806352004a081461047f5780636352211e1461049e578063680c60c7146104bd57806370a08231146104d157610232565b806316d4b2ed146103cf578063176309b7146103ee57806323b872dd1461042257806342842e0e1461044157610232565b8063081812fc116101d6578063081812fc14610339578063095ea7b3146103705780630d18d07a14610391578063158e711d146103b057610232565b8062ad800c146102a357806301ffc9a7146102d857806306661abd1461030757806306fdde031461032557610232565b366102325760405163554e550960e11b8152602060048201525f60248201526044015b60405180910390fd5b5f356001600160e01b031916630354740160e31b1461025f5760405180602001604052805f815250610289565b6040518060400160405280601081526020016f726567697374657228737472696e672960801b8152505b60405163554e550960e11b81526004016102299190611b75565b3480156102ae575f5ffd5b506102c26102bd366004611b87565b610780565b6040516102cf9190611b75565b60405180910390f35b3480156102e3575f5ffd5b506102f76102f2366004611bb3565b610791565b60405190151581526020016102cf565b348015610312575f5ffd5b506006545b6040519081526020016102cf565b348015610330575f5ffd5b506102c26107e0565b348015610344575f5ffd5b50610358610353366004611b87565b61086f565b6040516001600160a01b0390911681526020016102cf565b34801561037b575f5ffd5b5061038f61038a366004611be9565b610896565b005b34801561039c575f5ffd5b5061038f6103ab366004611c11565b6108a5565b3480156103bb575f5ffd5b506102f76103ca366004611c11565b6108e9565b3480156103da575f5ffd5b5061038f6103e9366004611c4a565b61093b565b3480156103f9575f5ffd5b50610317610408366004611c83565b6001600160a01b03165f908152600a602052604090205490565b34801561042d575f5ffd5b5061038f61043c366004611c9c565b610a53565b34801561044c575f5ffd5b5061038f61045b366004611c9c565b610adc565b34801561046b575f5ffd5b5061038f61047a366004611d1a565b610af6565b34801561048a575f5ffd5b50610358610499366004611d1a565b610bd0565b3480156104a9575f5ffd5b506103586104b8366004611b87565b610d86565b3480156104c8575f5ffd5b50610317604081565b3480156104dc575f5ffd5b506103176104eb366004611c83565b610d90565b3480156104fb575f5ffd5b5061031761050a366004611d91565b610dd5565b34801561051a575f5ffd5b50610317610529366004611dcf565b610e39565b348015610539575f5ffd5b5061038f610548366004611c11565b610e4f565b348015610558575f5ffd5b50610589610567366004611b87565b5f9081526007602052604090206001015461010090046001600160401b031690565b6040516001600160401b0390911681526020016102cf565b3480156105ac575f5ffd5b506105c06105bb366004611b87565b610e95565b60405160ff90911681526020016102cf565b3480156105dd575f5ffd5b506102c2610eb8565b3480156105f1575f5ffd5b506103587f000000000000000000000000000000000000000000000000000000000000000081565b348015610624575f5ffd5b5061038f610633366004611e26565b610ec7565b348015610643575f5ffd5b506102f7610652366004611c11565b610ed2565b348015610662575f5ffd5b50610358610671366004611b87565b5f90815260076020526040902060010154600160481b90046001600160a01b031690565b3480156106a0575f5ffd5b506102c26106af366004611b87565b610f1c565b3480156106bf575f5ffd5b5061038f6106ce366004611e62565b610fc3565b3480156106de575f5ffd5b506102c26106ed366004611b87565b610fdb565b3480156106fd575f5ffd5b506102c261070c366004611f3c565b61104b565b34801561071c575f5ffd5b506102f761072b366004611f83565b611134565b34801561073b575f5ffd5b5061031761074a366004611d91565b611161565b34801561075a575f5ffd5b5030610358565b34801561076c575f5ffd5b5061038f61077b366004611f3c565b61116d565b606061078b82610f1c565b92915050565b5f6001600160e01b031982166380ac58cd60e01b14806107c157506001600160e01b03198216635b5e139f60e01b145b8061078b57506301ffc9a760e01b6001600160e01b031983161461078b565b60605f80546107ee90611fab565b80601f016020809104026020016040519081016040528092919081815260200182805461081a90611fab565b80156108655780601f1061083c57610100808354040283529160200191610865565b820191905f5260205f20905b81548152906001019060200180831161084857829003601f168201915b5050505050905090565b5f61087982611181565b505f828152600460205260409020546001600160a01b031661078b565b6108a18282336111b9565b5050565b6108af8282610ed2565b6108de5760405163335b726f60e21b8152600481018390526001600160a01b0382166024820152604401610229565b6108a182825f61093b565b5f828152600260205260408120546001600160a01b03168061090e575f91505061078b565b806001600160a01b0316836001600160a01b0316148061093357506109338484610ed2565b949350505050565b610944836111c6565b5f838152600960209081526040808320600783528184206001015461010090046001600160401b0316845282528083206001600160a01b03861680855290835292819020805460ff1916851515908117909155905190815285917f945f365bff09a1c476058e813dbc90d95181b646d4761d8695c78a96a815f3c4910160405180910390a38015610a13576040516001600160a01b038316815283907faacd0c15cb99751cd23f58e65eb608ce392bf319e75236a3484a1d84a6a53e80906020015b60405180910390a2505050565b6040516001600160a01b038316815283907f0eaa82f1b6a0de3a50e9a8a2f94c700df3437b1e2c66347aea84ac2700dfd96890602001610a06565b505050565b6001600160a01b038216610a7c57604051633250574960e11b81525f6004820152602401610229565b5f610a8883833361120c565b9050836001600160a01b0316816001600160a01b031614610ad6576040516364283d7b60e01b81526001600160a01b0380861660048301526024820184905282166044820152606401610229565b50505050565b610a4e83838360405180602001604052805f815250610fc3565b610b0085336108e9565b610b265760405163440d8f2b60e11b815260048101869052336024820152604401610229565b5f8484604051610b37929190611fe3565b60408051918290039091205f888152600b6020908152838220600782528483206001015461010090046001600160401b031683528152838220838352905291909120909150610b87838583612040565b50857fe66a3d05c0673c2cef558644520e60eb2f4d391aa428de2da4883406b025ef808686848787604051610bc0959493929190612121565b60405180910390a2505050505050565b5f610bdb86336108e9565b610c015760405163440d8f2b60e11b815260048101879052336024820152604401610229565b5f8681526007602052604090206001810154600160481b90046001600160a01b031615610c5f576001810154604051633e8a251960e21b815260048101899052600160481b9091046001600160a01b03166024820152604401610229565b610c897f0000000000000000000000000000000000000000000000000000000000000000886112b0565b6001820180547fffffff0000000000000000000000000000000000000000ffffffffffffffffff16600160481b6001600160a01b038416908102919091179091555f818152600a6020526040908190208a90555163eedfca5f60e01b81529193509063eedfca5f90610d07908a908a908a908a908a90600401612159565b5f604051808303815f87803b158015610d1e575f5ffd5b505af1158015610d30573d5f5f3e3d5ffd5b50505050816001600160a01b0316877f940255233e5175da8b3f5f1a8cc155e06cbffdc85198c9e668d37bcca043f0f588888888604051610d749493929190612185565b60405180910390a35095945050505050565b5f61078b82611181565b5f6001600160a01b038216610dba576040516322718ad960e21b81525f6004820152602401610229565b506001600160a01b03165f9081526003602052604090205490565b5f5f8383604051610de7929190611fe3565b604080519182900382205f8181526008602090815283822054808352600790915292902090935090918391610e1b916121b6565b604051809103902014610e2e575f610e30565b805b95945050505050565b5f610e458484846112bc565b90505b9392505050565b610e598282610ed2565b15610e89576040516331da415b60e01b8152600481018390526001600160a01b0382166024820152604401610229565b6108a18282600161093b565b5f610e9f82611181565b50505f9081526007602052604090206001015460ff1690565b6060600180546107ee90611fab565b6108a1338383611351565b5f918252600960209081526040808420600783528185206001015461010090046001600160401b0316855282528084206001600160a01b0393909316845291905290205460ff1690565b6060610f2782611181565b505f8281526007602052604090208054610f4090611fab565b80601f0160208091040260200160405190810160405280929190818152602001828054610f6c90611fab565b8015610fb75780601f10610f8e57610100808354040283529160200191610fb7565b820191905f5260205f20905b815481529060010190602001808311610f9a57829003601f168201915b50505050509050919050565b610fce848484610a53565b610ad63385858585611418565b6060610fe682611181565b505f610ffc60408051602081019091525f815290565b90505f81511161101a5760405180602001604052805f815250610e48565b8061102484611540565b60405160200161103592919061223e565b6040516020818303038152906040529392505050565b5f838152600b60209081526040808320600783528184206001015461010090046001600160401b0316845290915280822090516060929061108f9086908690611fe3565b604051809103902081526020019081526020015f2080546110af90611fab565b80601f01602080910402602001604051908101604052809291908181526020018280546110db90611fab565b80156111265780601f106110fd57610100808354040283529160200191611126565b820191905f5260205f20905b81548152906001019060200180831161110957829003601f168201915b505050505090509392505050565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b5f610e4883835f6112bc565b611176836111c6565b610a4e8383836115cf565b5f818152600260205260408120546001600160a01b03168061078b57604051637e27328960e01b815260048101849052602401610229565b610a4e83838360016116bf565b6111cf81610d86565b6001600160a01b0316336001600160a01b0316146112095760405163797d290960e11b815260048101829052336024820152604401610229565b50565b5f6112188484846117c3565b90506001600160a01b03811615610e48575f8381526007602052604090206001908101805485927fbf849242a82ef5ff7399bb1c628d895c58c16cb6d489cde880c3c82003095f3092916112799061010090046001600160401b0316612266565b82546001600160401b039182166101009390930a838102920219161790915560405190815260200160405180910390a29392505050565b5f610e4883835f6118b5565b5f60065f81546112cb90612290565b91829055505f818152600760205260409020600101805460ff191660ff851617905590506112f9338261194a565b6113048185856115cf565b336001600160a01b0316817f8005c2ed5f6d1ff36453cc86a8f4f4ff69f09f1dda0ac74cd8a32ba7ba91f524868686604051611342939291906122a8565b60405180910390a39392505050565b6001600160a01b03831661137a5760405163a9fbf51f60e01b81525f6004820152602401610229565b6001600160a01b0382166113ac57604051630b61174360e31b81526001600160a01b0383166004820152602401610229565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0383163b1561153957604051630a85bd0160e11b81526001600160a01b0384169063150b7a029061145a9088908890879087906004016122ce565b6020604051808303815f875af1925050508015611494575060408051601f3d908101601f191682019092526114919181019061230a565b60015b6114fb573d8080156114c1576040519150601f19603f3d011682016040523d82523d5f602084013e6114c6565b606091505b5080515f036114f357604051633250574960e11b81526001600160a01b0385166004820152602401610229565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b1461153757604051633250574960e11b81526001600160a01b0385166004820152602401610229565b505b5050505050565b60605f61154c836119ab565b60010190505f816001600160401b0381111561156a5761156a611e4e565b6040519080825280601f01601f191660200182016040528015611594576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a850494508461159e57509392505050565b808015806115dd5750604081115b156116075760408051630a32b85b60e41b8152610229918391600401918252602082015260400190565b5f8383604051611618929190611fe3565b60408051918290039091205f8181526008602052919091205490915080158015906116435750858114155b15611664576040516357fc4d2360e01b815260048101829052602401610229565b5f8281526008602090815260408083208990558883526007909152902061168c858783612040565b50857f7c11765983c5884b06a9f2e300c2fd2e648e31cf995bd756ce2647c93c6dbb208686604051610bc0929190612325565b80806116d357506001600160a01b03821615155b15611794575f6116e284611181565b90506001600160a01b0383161580159061170e5750826001600160a01b0316816001600160a01b031614155b8015611721575061171f8184611134565b155b1561174a5760405163a9fbf51f60e01b81526001600160a01b0384166004820152602401610229565b81156117925783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b5f828152600260205260408120546001600160a01b03908116908316156117ef576117ef818486611a82565b6001600160a01b038116156118295761180a5f855f5f6116bf565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b03851615611857576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f814710156118e05760405163cf47918160e01b815247600482015260248101839052604401610229565b763d602d80600a3d3981f3363d3d373d3d3d363d730000008460601b60e81c175f526e5af43d82803e903d91602b57fd5bf38460781b17602052826037600984f590506001600160a01b038116610e485760405163b06ebf3d60e01b815260040160405180910390fd5b6001600160a01b03821661197357604051633250574960e11b81525f6004820152602401610229565b5f61197f83835f61120c565b90506001600160a01b03811615610a4e576040516339e3563760e11b81525f6004820152602401610229565b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b83106119e95772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef81000000008310611a15576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc100008310611a3357662386f26fc10000830492506010015b6305f5e1008310611a4b576305f5e100830492506008015b6127108310611a5f57612710830492506004015b60648310611a71576064830492506002015b600a831061078b5760010192915050565b611a8d838383611ae6565b610a4e576001600160a01b038316611abb57604051637e27328960e01b815260048101829052602401610229565b60405163177e802f60e01b81526001600160a01b038316600482015260248101829052604401610229565b5f6001600160a01b03831615801590610e455750826001600160a01b0316846001600160a01b03161480611b1f5750611b1f8484611134565b80610e455750505f908152600460205260409020546001600160a01b03908116911614919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610e486020830184611b47565b5f60208284031215611b97575f5ffd5b5035919050565b6001600160e01b031981168114611209575f5ffd5b5f60208284031215611bc3575f5ffd5b8135610e4881611b9e565b80356001600160a01b0381168114611be4575f5ffd5b919050565b5f5f60408385031215611bfa575f5ffd5b611c0383611bce565b946020939093013593505050565b5f5f60408385031215611c22575f5ffd5b82359150611c3260208401611bce565b90509250929050565b80358015158114611be4575f5ffd5b5f5f5f60608486031215611c5c575f5ffd5b83359250611c6c60208501611bce565b9150611c7a60408501611c3b565b90509250925092565b5f60208284031215611c93575f5ffd5b610e4882611bce565b5f5f5f60608486031215611cae575f5ffd5b611cb784611bce565b9250611cc560208501611bce565b929592945050506040919091013590565b5f5f83601f840112611ce6575f5ffd5b5081356001600160401b03811115611cfc575f5ffd5b602083019150836020828501011115611d13575f5ffd5b9250929050565b5f5f5f5f5f60608688031215611d2e575f5ffd5b8535945060208601356001600160401b03811115611d4a575f5ffd5b611d5688828901611cd6565b90955093505060408601356001600160401b03811115611d74575f5ffd5b611d8088828901611cd6565b969995985093965092949392505050565b5f5f60208385031215611da2575f5ffd5b82356001600160401b03811115611db7575f5ffd5b611dc385828601611cd6565b90969095509350505050565b5f5f5f60408486031215611de1575f5ffd5b83356001600160401b03811115611df6575f5ffd5b611e0286828701611cd6565b909450925050602084013560ff81168114611e1b575f5ffd5b809150509250925092565b5f5f60408385031215611e37575f5ffd5b611e4083611bce565b9150611c3260208401611c3b565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f60808587031215611e75575f5ffd5b611e7e85611bce565b9350611e8c60208601611bce565b92506040850135915060608501356001600160401b03811115611ead575f5ffd5b8501601f81018713611ebd575f5ffd5b80356001600160401b03811115611ed657611ed6611e4e565b604051601f8201601f19908116603f011681016001600160401b0381118282101715611f0457611f04611e4e565b604052818152828201602001891015611f1b575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f5f60408486031215611f4e575f5ffd5b8335925060208401356001600160401b03811115611f6a575f5ffd5b611f7686828701611cd6565b9497909650939450505050565b5f5f60408385031215611f94575f5ffd5b611f9d83611bce565b9150611c3260208401611bce565b600181811c90821680611fbf57607f821691505b602082108103611fdd57634e487b7160e01b5f52602260045260245ffd5b50919050565b818382375f9101908152919050565b601f821115610a4e5782821115610a4e57805f5260205f20601f840160051c602085101561201d57505f5b90810190601f840160051c035f5b81811015611537575f8382015560010161202b565b6001600160401b0383111561205757612057611e4e565b61206b836120658354611fab565b83611ff2565b5f601f84116001811461209c575f85156120855750838201355b5f19600387901b1c1916600186901b178355611539565b5f83815260208120601f198716915b828110156120cb57868501358255602094850194600190920191016120ab565b50868210156120e7575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b606081525f6121346060830187896120f9565b856020840152828103604084015261214d8185876120f9565b98975050505050505050565b858152606060208201525f6121726060830186886120f9565b828103604084015261214d8185876120f9565b604081525f6121986040830186886120f9565b82810360208401526121ab8185876120f9565b979650505050505050565b5f5f83546121c381611fab565b6001821680156121da57600181146121ef5761221c565b60ff198316865281151582028601935061221c565b865f5260205f205f5b83811015612214578154888201526001909101906020016121f8565b505081860193505b509195945050505050565b5f81518060208401855e5f93019283525090919050565b5f610e4561224c8386612227565b84612227565b634e487b7160e01b5f52601160045260245ffd5b5f6001600160401b0382166001600160401b03810361228757612287612252565b60010192915050565b5f600182016122a1576122a1612252565b5060010190565b604081525f6122bb6040830185876120f9565b905060ff83166020830152949350505050565b6001600160a01b03858116825284166020820152604081018390526080606082018190525f9061230090830184611b47565b9695505050505050565b5f6020828403121561231a575f5ffd5b8151610e4881611b9e565b602081525f610e456020830184866120f956",
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

// Register is a paid mutator transaction binding the contract method 0x767b79ed.
//
// Solidity: function register(string name_, uint8 projectType_) returns(uint256 projectId)
func (_ProjectRegistry *ProjectRegistryTransactor) Register(opts *bind.TransactOpts, name_ string, projectType_ uint8) (*types.Transaction, error) {
	return _ProjectRegistry.contract.Transact(opts, "register", name_, projectType_)
}

// Register is a paid mutator transaction binding the contract method 0x767b79ed.
//
// Solidity: function register(string name_, uint8 projectType_) returns(uint256 projectId)
func (_ProjectRegistry *ProjectRegistrySession) Register(name_ string, projectType_ uint8) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.Register(&_ProjectRegistry.TransactOpts, name_, projectType_)
}

// Register is a paid mutator transaction binding the contract method 0x767b79ed.
//
// Solidity: function register(string name_, uint8 projectType_) returns(uint256 projectId)
func (_ProjectRegistry *ProjectRegistryTransactorSession) Register(name_ string, projectType_ uint8) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.Register(&_ProjectRegistry.TransactOpts, name_, projectType_)
}

// Register0 is a paid mutator transaction binding the contract method 0xf2c298be.
//
// Solidity: function register(string name_) returns(uint256 projectId)
func (_ProjectRegistry *ProjectRegistryTransactor) Register0(opts *bind.TransactOpts, name_ string) (*types.Transaction, error) {
	return _ProjectRegistry.contract.Transact(opts, "register0", name_)
}

// Register0 is a paid mutator transaction binding the contract method 0xf2c298be.
//
// Solidity: function register(string name_) returns(uint256 projectId)
func (_ProjectRegistry *ProjectRegistrySession) Register0(name_ string) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.Register0(&_ProjectRegistry.TransactOpts, name_)
}

// Register0 is a paid mutator transaction binding the contract method 0xf2c298be.
//
// Solidity: function register(string name_) returns(uint256 projectId)
func (_ProjectRegistry *ProjectRegistryTransactorSession) Register0(name_ string) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.Register0(&_ProjectRegistry.TransactOpts, name_)
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

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() payable returns()
func (_ProjectRegistry *ProjectRegistryTransactor) Fallback(opts *bind.TransactOpts, calldata []byte) (*types.Transaction, error) {
	return _ProjectRegistry.contract.RawTransact(opts, calldata)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() payable returns()
func (_ProjectRegistry *ProjectRegistrySession) Fallback(calldata []byte) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.Fallback(&_ProjectRegistry.TransactOpts, calldata)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() payable returns()
func (_ProjectRegistry *ProjectRegistryTransactorSession) Fallback(calldata []byte) (*types.Transaction, error) {
	return _ProjectRegistry.Contract.Fallback(&_ProjectRegistry.TransactOpts, calldata)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_ProjectRegistry *ProjectRegistryTransactor) Receive(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ProjectRegistry.contract.RawTransact(opts, nil) // calldata is disallowed for receive function
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_ProjectRegistry *ProjectRegistrySession) Receive() (*types.Transaction, error) {
	return _ProjectRegistry.Contract.Receive(&_ProjectRegistry.TransactOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_ProjectRegistry *ProjectRegistryTransactorSession) Receive() (*types.Transaction, error) {
	return _ProjectRegistry.Contract.Receive(&_ProjectRegistry.TransactOpts)
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
