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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"deviceNFT\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadNameLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"deviceContract\",\"type\":\"address\"}],\"name\":\"DeviceContractExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"NameTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotProjectOwner\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"deviceContract\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"symbol\",\"type\":\"string\"}],\"name\":\"DeviceContractCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"OperatorSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"generation\",\"type\":\"uint64\"}],\"name\":\"OperatorsCleared\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"projectType\",\"type\":\"uint8\"}],\"name\":\"ProjectRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEVICE_NFT\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_NAME_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol_\",\"type\":\"string\"}],\"name\":\"createDeviceContract\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"created\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"deviceContract\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"isController\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"}],\"name\":\"projectByName\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"projectName\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"deviceContract_\",\"type\":\"address\"}],\"name\":\"projectOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"projectType\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"projectType_\",\"type\":\"uint8\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051611d3b380380611d3b83398101604081905261002e916100a1565b6040518060400160405280600f81526020016e151c995b1b1a5cc8141c9bda9958dd608a1b8152506040518060400160405280600381526020016205452560ec1b815250815f90816100809190610171565b50600161008d8282610171565b5050506001600160a01b031660805261022f565b5f602082840312156100b1575f5ffd5b81516001600160a01b03811681146100c7575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806100f657607f821691505b60208210810361011457634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561016c578282111561016c57805f5260205f20601f840160051c602085101561014557505f5b90810190601f840160051c035f5b81811015610168575f83820155600101610153565b5050505b505050565b81516001600160401b0381111561018a5761018a6100ce565b61019e8161019884546100e2565b8461011a565b6020601f8211600181146101d0575f83156101b95750848201515b5f19600385901b1c1916600184901b178455610228565b5f84815260208120601f198516915b828110156101ff57878501518255602094850194600190920191016101df565b508482101561021c57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b608051611aed61024e5f395f818161030d01526107730152611aed5ff3fe608060405234801561000f575f5ffd5b506004361061016d575f3560e01c8063680c60c7116100d9578063a003becf11610093578063a828477c1161006e578063a828477c14610374578063b88d4fde14610387578063c87b56dd1461039a578063e985e9c5146103ad575f5ffd5b8063a003becf14610308578063a22cb4651461032f578063a71ebfc114610342575f5ffd5b8063680c60c71461029a57806370a08231146102a25780637201ac1e146102b5578063767b79ed146102c857806383927790146102db57806395d89b4114610300575f5ffd5b806316d4b2ed1161012a57806316d4b2ed14610213578063176309b71461022657806323b872dd1461024e57806342842e0e1461026157806352004a08146102745780636352211e14610287575f5ffd5b806301ffc9a71461017157806306661abd1461019957806306fdde03146101ab578063081812fc146101c0578063095ea7b3146101eb578063158e711d14610200575b5f5ffd5b61018461017f366004611408565b6103c0565b60405190151581526020015b60405180910390f35b6006545b604051908152602001610190565b6101b3610411565b6040516101909190611451565b6101d36101ce366004611463565b6104a0565b6040516001600160a01b039091168152602001610190565b6101fe6101f9366004611495565b6104c7565b005b61018461020e3660046114bd565b6104d6565b6101fe6102213660046114f6565b610564565b61019d61023436600461152f565b6001600160a01b03165f908152600a602052604090205490565b6101fe61025c366004611548565b610637565b6101fe61026f366004611548565b6106c0565b6101d36102823660046115c6565b6106df565b6101d3610295366004611463565b610895565b61019d604081565b61019d6102b036600461152f565b61089f565b61019d6102c336600461163d565b6108e4565b61019d6102d636600461167b565b610916565b6102ee6102e9366004611463565b610a63565b60405160ff9091168152602001610190565b6101b3610a86565b6101d37f000000000000000000000000000000000000000000000000000000000000000081565b6101fe61033d3660046116d2565b610a95565b6101d3610350366004611463565b5f90815260076020526040902060010154600160481b90046001600160a01b031690565b6101b3610382366004611463565b610aa0565b6101fe61039536600461170e565b610b47565b6101b36103a8366004611463565b610b5f565b6101846103bb3660046117e8565b610bd0565b5f6001600160e01b031982166380ac58cd60e01b14806103f057506001600160e01b03198216635b5e139f60e01b145b8061040b57506301ffc9a760e01b6001600160e01b03198316145b92915050565b60605f805461041f90611810565b80601f016020809104026020016040519081016040528092919081815260200182805461044b90611810565b80156104965780601f1061046d57610100808354040283529160200191610496565b820191905f5260205f20905b81548152906001019060200180831161047957829003601f168201915b5050505050905090565b5f6104aa82610bfd565b505f828152600460205260409020546001600160a01b031661040b565b6104d2828233610c35565b5050565b5f828152600260205260408120546001600160a01b0316806104fb575f91505061040b565b806001600160a01b0316836001600160a01b0316148061055c57505f848152600960209081526040808320600783528184206001015461010090046001600160401b0316845282528083206001600160a01b038716845290915290205460ff165b949350505050565b61056d83610895565b6001600160a01b0316336001600160a01b0316146105ac5760405163797d290960e11b8152600481018490523360248201526044015b60405180910390fd5b5f838152600960209081526040808320600783528184206001015461010090046001600160401b0316845282528083206001600160a01b03861680855290835292819020805460ff1916851515908117909155905190815285917f945f365bff09a1c476058e813dbc90d95181b646d4761d8695c78a96a815f3c491015b60405180910390a3505050565b6001600160a01b03821661066057604051633250574960e11b81525f60048201526024016105a3565b5f61066c838333610c42565b9050836001600160a01b0316816001600160a01b0316146106ba576040516364283d7b60e01b81526001600160a01b03808616600483015260248201849052821660448201526064016105a3565b50505050565b6106da83838360405180602001604052805f815250610b47565b505050565b5f6106ea86336104d6565b6107105760405163440d8f2b60e11b8152600481018790523360248201526044016105a3565b5f8681526007602052604090206001810154600160481b90046001600160a01b03161561076e576001810154604051633e8a251960e21b815260048101899052600160481b9091046001600160a01b031660248201526044016105a3565b6107987f000000000000000000000000000000000000000000000000000000000000000088610ce6565b6001820180547fffffff0000000000000000000000000000000000000000ffffffffffffffffff16600160481b6001600160a01b038416908102919091179091555f818152600a6020526040908190208a90555163eedfca5f60e01b81529193509063eedfca5f90610816908a908a908a908a908a90600401611870565b5f604051808303815f87803b15801561082d575f5ffd5b505af115801561083f573d5f5f3e3d5ffd5b50505050816001600160a01b0316877f940255233e5175da8b3f5f1a8cc155e06cbffdc85198c9e668d37bcca043f0f58888888860405161088394939291906118a8565b60405180910390a35095945050505050565b5f61040b82610bfd565b5f6001600160a01b0382166108c9576040516322718ad960e21b81525f60048201526024016105a3565b506001600160a01b03165f9081526003602052604090205490565b5f60085f84846040516108f89291906118d9565b604051809103902081526020019081526020015f2054905092915050565b5f828015806109255750604081115b1561094f5760408051630a32b85b60e41b81526105a3918391600401918252602082015260400190565b5f85856040516109609291906118d9565b6040518091039020905060085f8281526020019081526020015f20545f146109ae575f81815260086020526040908190205490516357fc4d2360e01b815260048101919091526024016105a3565b60065f81546109bc906118fc565b91829055505f828152600860209081526040808320849055838352600790915290209093506109ec868883611962565b505f838152600760205260409020600101805460ff191660ff8616179055610a143384610cf2565b336001600160a01b0316837f8005c2ed5f6d1ff36453cc86a8f4f4ff69f09f1dda0ac74cd8a32ba7ba91f524888888604051610a5293929190611a1b565b60405180910390a350509392505050565b5f610a6d82610bfd565b50505f9081526007602052604090206001015460ff1690565b60606001805461041f90611810565b6104d2338383610d53565b6060610aab82610bfd565b505f8281526007602052604090208054610ac490611810565b80601f0160208091040260200160405190810160405280929190818152602001828054610af090611810565b8015610b3b5780601f10610b1257610100808354040283529160200191610b3b565b820191905f5260205f20905b815481529060010190602001808311610b1e57829003601f168201915b50505050509050919050565b610b52848484610637565b6106ba3385858585610e12565b6060610b6a82610bfd565b505f610b8060408051602081019091525f815290565b90505f815111610b9e5760405180602001604052805f815250610bc9565b80610ba884610f3a565b604051602001610bb9929190611a58565b6040516020818303038152906040525b9392505050565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b5f818152600260205260408120546001600160a01b03168061040b57604051637e27328960e01b8152600481018490526024016105a3565b6106da8383836001610fc9565b5f610c4e8484846110cd565b90506001600160a01b03811615610bc9575f8381526007602052604090206001908101805485927fbf849242a82ef5ff7399bb1c628d895c58c16cb6d489cde880c3c82003095f309291610caf9061010090046001600160401b0316611a6c565b82546001600160401b039182166101009390930a838102920219161790915560405190815260200160405180910390a29392505050565b5f610bc983835f6111bf565b6001600160a01b038216610d1b57604051633250574960e11b81525f60048201526024016105a3565b5f610d2783835f610c42565b90506001600160a01b038116156106da576040516339e3563760e11b81525f60048201526024016105a3565b6001600160a01b038316610d7c5760405163a9fbf51f60e01b81525f60048201526024016105a3565b6001600160a01b038216610dae57604051630b61174360e31b81526001600160a01b03831660048201526024016105a3565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910161062a565b6001600160a01b0383163b15610f3357604051630a85bd0160e11b81526001600160a01b0384169063150b7a0290610e54908890889087908790600401611a96565b6020604051808303815f875af1925050508015610e8e575060408051601f3d908101601f19168201909252610e8b91810190611ad2565b60015b610ef5573d808015610ebb576040519150601f19603f3d011682016040523d82523d5f602084013e610ec0565b606091505b5080515f03610eed57604051633250574960e11b81526001600160a01b03851660048201526024016105a3565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b14610f3157604051633250574960e11b81526001600160a01b03851660048201526024016105a3565b505b5050505050565b60605f610f4683611254565b60010190505f816001600160401b03811115610f6457610f646116fa565b6040519080825280601f01601f191660200182016040528015610f8e576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a8504945084610f9857509392505050565b8080610fdd57506001600160a01b03821615155b1561109e575f610fec84610bfd565b90506001600160a01b038316158015906110185750826001600160a01b0316816001600160a01b031614155b801561102b57506110298184610bd0565b155b156110545760405163a9fbf51f60e01b81526001600160a01b03841660048201526024016105a3565b811561109c5783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b5f828152600260205260408120546001600160a01b03908116908316156110f9576110f981848661132b565b6001600160a01b03811615611133576111145f855f5f610fc9565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b03851615611161576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f814710156111ea5760405163cf47918160e01b8152476004820152602481018390526044016105a3565b763d602d80600a3d3981f3363d3d373d3d3d363d730000008460601b60e81c175f526e5af43d82803e903d91602b57fd5bf38460781b17602052826037600984f590506001600160a01b038116610bc95760405163b06ebf3d60e01b815260040160405180910390fd5b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b83106112925772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef810000000083106112be576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc1000083106112dc57662386f26fc10000830492506010015b6305f5e10083106112f4576305f5e100830492506008015b612710831061130857612710830492506004015b6064831061131a576064830492506002015b600a831061040b5760010192915050565b61133683838361138f565b6106da576001600160a01b03831661136457604051637e27328960e01b8152600481018290526024016105a3565b60405163177e802f60e01b81526001600160a01b0383166004820152602481018290526044016105a3565b5f6001600160a01b0383161580159061055c5750826001600160a01b0316846001600160a01b031614806113c857506113c88484610bd0565b8061055c5750505f908152600460205260409020546001600160a01b03918216911614919050565b6001600160e01b031981168114611405575f5ffd5b50565b5f60208284031215611418575f5ffd5b8135610bc9816113f0565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610bc96020830184611423565b5f60208284031215611473575f5ffd5b5035919050565b80356001600160a01b0381168114611490575f5ffd5b919050565b5f5f604083850312156114a6575f5ffd5b6114af8361147a565b946020939093013593505050565b5f5f604083850312156114ce575f5ffd5b823591506114de6020840161147a565b90509250929050565b80358015158114611490575f5ffd5b5f5f5f60608486031215611508575f5ffd5b833592506115186020850161147a565b9150611526604085016114e7565b90509250925092565b5f6020828403121561153f575f5ffd5b610bc98261147a565b5f5f5f6060848603121561155a575f5ffd5b6115638461147a565b92506115716020850161147a565b929592945050506040919091013590565b5f5f83601f840112611592575f5ffd5b5081356001600160401b038111156115a8575f5ffd5b6020830191508360208285010111156115bf575f5ffd5b9250929050565b5f5f5f5f5f606086880312156115da575f5ffd5b8535945060208601356001600160401b038111156115f6575f5ffd5b61160288828901611582565b90955093505060408601356001600160401b03811115611620575f5ffd5b61162c88828901611582565b969995985093965092949392505050565b5f5f6020838503121561164e575f5ffd5b82356001600160401b03811115611663575f5ffd5b61166f85828601611582565b90969095509350505050565b5f5f5f6040848603121561168d575f5ffd5b83356001600160401b038111156116a2575f5ffd5b6116ae86828701611582565b909450925050602084013560ff811681146116c7575f5ffd5b809150509250925092565b5f5f604083850312156116e3575f5ffd5b6116ec8361147a565b91506114de602084016114e7565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f60808587031215611721575f5ffd5b61172a8561147a565b93506117386020860161147a565b92506040850135915060608501356001600160401b03811115611759575f5ffd5b8501601f81018713611769575f5ffd5b80356001600160401b03811115611782576117826116fa565b604051601f8201601f19908116603f011681016001600160401b03811182821017156117b0576117b06116fa565b6040528181528282016020018910156117c7575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f604083850312156117f9575f5ffd5b6118028361147a565b91506114de6020840161147a565b600181811c9082168061182457607f821691505b60208210810361184257634e487b7160e01b5f52602260045260245ffd5b50919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b858152606060208201525f611889606083018688611848565b828103604084015261189c818587611848565b98975050505050505050565b604081525f6118bb604083018688611848565b82810360208401526118ce818587611848565b979650505050505050565b818382375f9101908152919050565b634e487b7160e01b5f52601160045260245ffd5b5f6001820161190d5761190d6118e8565b5060010190565b601f8211156106da57828211156106da57805f5260205f20601f840160051c602085101561193f57505f5b90810190601f840160051c035f5b81811015610f31575f8382015560010161194d565b6001600160401b03831115611979576119796116fa565b61198d836119878354611810565b83611914565b5f601f8411600181146119be575f85156119a75750838201355b5f19600387901b1c1916600186901b178355610f33565b5f83815260208120601f198716915b828110156119ed57868501358255602094850194600190920191016119cd565b5086821015611a09575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b604081525f611a2e604083018587611848565b905060ff83166020830152949350505050565b5f81518060208401855e5f93019283525090919050565b5f61055c611a668386611a41565b84611a41565b5f6001600160401b0382166001600160401b038103611a8d57611a8d6118e8565b60010192915050565b6001600160a01b03858116825284166020820152604081018390526080606082018190525f90611ac890830184611423565b9695505050505050565b5f60208284031215611ae2575f5ffd5b8151610bc9816113f056",
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

// Name is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_ProjectRegistry *ProjectRegistryCaller) Name(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _ProjectRegistry.contract.Call(opts, &out, "name")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Name is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_ProjectRegistry *ProjectRegistrySession) Name() (string, error) {
	return _ProjectRegistry.Contract.Name(&_ProjectRegistry.CallOpts)
}

// Name is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_ProjectRegistry *ProjectRegistryCallerSession) Name() (string, error) {
	return _ProjectRegistry.Contract.Name(&_ProjectRegistry.CallOpts)
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
