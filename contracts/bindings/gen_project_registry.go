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
	Bin: "0x60a06040523461035057611a286020813803918261001c81610354565b93849283398101031261035057516001600160a01b0381168103610350576100446040610354565b90600f82526e151c995b1b1a5cc8141c9bda9958dd608a1b602083015261006b6040610354565b600381526205452560ec1b602082015282519091906001600160401b038111610259575f54600181811c91168015610346575b602082101461023b57601f81116102d9575b506020601f821160011461027857819293945f9261026d575b50508160011b915f199060031b1c1916175f555b81516001600160401b03811161025957600154600181811c9116801561024f575b602082101461023b57601f81116101cd575b50602092601f821160011461016c57928192935f92610161575b50508160011b915f199060031b1c1916176001555b6080526040516116ae908161037a823960805181818161043f0152610b130152f35b015190505f8061012a565b601f1982169360015f52805f20915f5b8681106101b5575083600195961061019d575b505050811b0160015561013f565b01515f1960f88460031b161c191690555f808061018f565b9192602060018192868501518155019401920161017c565b818111156101105760015f52601f820160051c7fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf660208410610233575b81601f9101920160051c03905f5b828110610226575050610110565b5f82820155600101610218565b5f915061020a565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100fe565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100c9565b601f198216905f8052805f20915f5b8181106102c1575095836001959697106102a9575b505050811b015f556100dd565b01515f1960f88460031b161c191690555f808061029c565b9192602060018192868b015181550194019201610287565b818111156100b0575f8052601f820160051c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5636020841061033e575b81601f9101920160051c03905f5b8281106103315750506100b0565b5f82820155600101610323565b5f9150610315565b90607f169061009e565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176102595760405256fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816301ffc9a71461106f5750806306661abd1461105257806306fdde0314610f8b578063081812fc14610f4f578063095ea7b314610e65578063158e711d14610e3557806316d4b2ed14610d50578063176309b714610d1857806323b872dd14610d0157806342842e0e14610cd657806352004a0814610a755780636352211e14610a44578063680c60c714610a2857806370a08231146109d55780637201ac1e1461097f578063767b79ed14610577578063839277901461053d57806395d89b411461046e578063a003becf14610429578063a22cb46514610368578063a71ebfc114610330578063a828477c1461024d578063b88d4fde146101e6578063c87b56dd1461018b5763e985e9c514610131575f80fd5b3461018857604036600319011261018857604061014c6110fe565b91610155611114565b9260018060a01b031681526005602052209060018060a01b03165f52602052602060ff60405f2054166040519015158152f35b80fd5b5034610188576020366003190112610188576101a860043561167a565b50806040516101b8602082611191565b52506101e26040516101cb602082611191565b5f81526040519182916020835260208301906110da565b0390f35b5034610188576080366003190112610188576102006110fe565b610208611114565b606435916001600160401b03831161024957366023840112156102495761023c6102469336906024816004013591016111e1565b916044359161153a565b80f35b8380fd5b50346101885760203660031901126101885760043561026b8161167a565b50815260076020526040812090604051918181549161028983611217565b808652926001811690811561030657506001146102c5575b6101e2856102b181870382611191565b6040519182916020835260208301906110da565b815260208120939250905b8082106102ec575090915081016020016102b1826101e26102a1565b9192600181602092548385880101520191019092916102d0565b8695506101e2969350602092506102b194915060ff191682840152151560051b82010192936102a1565b50346101885760203660031901126101885760209060043581526007825260016040818060a01b039220015460481c16604051908152f35b5034610188576040366003190112610188576103826110fe565b6024359081151590818303610249573315610415576001600160a01b0316918215610401576103d290338552600560205260408520845f5260205260405f209060ff801983541691151516179055565b6040519081527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160203392a380f35b630b61174360e31b84526004839052602484fd5b63a9fbf51f60e01b84526004849052602484fd5b50346101885780600319360112610188576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461018857806003193601126101885760405190806001549061049182611217565b808552916001811690811561051657506001146104b9575b6101e2846102b181860382611191565b600181527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6939250905b8082106104fc575090915081016020016102b1826104a9565b9192600181602092548385880101520191019092916104e3565b60ff191660208087019190915292151560051b850190920192506102b191508390506104a9565b50346101885760203660031901126101885760ff600160406020936004356105648161167a565b5081526007855220015416604051908152f35b5034610188576040366003190112610188576004356001600160401b03811161097b576105a8903690600401611164565b91906024359060ff8216809203610977578315801561096d575b610954576105d13685836111e1565b602081519101209283815260086020526040812054610935576006545f198114610921576001019384600655815260086020528360408220558381526007602052604081206001600160401b03861161090d5761062e8154611217565b601f81116108bb575b508582601f821160011461085957839161084e575b508660011b905f198860031b1c19161790555b838152600760205260408120600101805460ff191684179055331561083a57838152600260205260408120546001600160a01b03168015159081610807575b3380845260036020908152604080862080546001019055888652600290915280852080546001600160a01b03191683179055519183918890827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8880a450610769575b5061075557507f8005c2ed5f6d1ff36453cc86a8f4f4ff69f09f1dda0ac74cd8a32ba7ba91f52460209461074285936040519260408452604084019161151a565b93868201528033940390a3604051908152f35b6339e3563760e11b81526004819052602490fd5b8583526007602052600160408420018054906001600160401b038260081c166001600160401b0381146107f357926001600160401b037fbf849242a82ef5ff7399bb1c628d895c58c16cb6d489cde880c3c82003095f309360209360018c97019168ffffffffffffffff008360081b169068ffffffffffffffff001916179055168152a25f610701565b634e487b7160e01b86526011600452602486fd5b5f86815260046020526040902080546001600160a01b031916905580835260036020526040832080545f1901905561069e565b633250574960e11b81526004819052602490fd5b90508301355f61064c565b82845260208420915087601f198116855b8181106108a0575010610887575b5050600186811b01905561065f565b8401355f19600389901b60f8161c191690555f80610878565b8784013585556001909401936020938401938b93500161086a565b868111156106375781835260208320601f880160051c9060208910610905575b81601f9101920160051c0390835b8281106108f7575050610637565b8085600192840155016108e9565b8491506108db565b634e487b7160e01b82526041600452602482fd5b634e487b7160e01b82526011600452602482fd5b838152600860205260408120546357fc4d2360e01b8252600452602490fd5b630a32b85b60e41b835260048490526040602452604483fd5b50604084116105c2565b8280fd5b5080fd5b5034610188576020366003190112610188576004356001600160401b03811161097b576020916109bf6109b86040933690600401611164565b36916111e1565b8381519101208152600883522054604051908152f35b5034610188576020366003190112610188576001600160a01b036109f76110fe565b168015610a14578160409160209352600383522054604051908152f35b6322718ad960e21b82526004829052602482fd5b5034610188578060031936011261018857602060405160408152f35b5034610188576020366003190112610188576020610a6360043561167a565b6040516001600160a01b039091168152f35b34610c96576060366003190112610c96576004356024356001600160401b038111610c9657610aa8903690600401611164565b916044356001600160401b038111610c9657610ac8903690600401611164565b919093610ad5338361124f565b15610cbf575f828152600760205260409020600101805490949060481c6001600160a01b031680610ca957506e5af43d82803e903d91602b57fd5bf37f0000000000000000000000000000000000000000000000000000000000000000763d602d80600a3d3981f3363d3d373d3d3d363d7300000062ffffff8260881c16175f5260781b1760205282603760095ff56001600160a01b03811695908615610c9a5781547fffffff0000000000000000000000000000000000000000ffffffffffffffffff1660489190911b6901000000000000000000600160e81b03161790555f858152600a60205260409020839055843b15610c965760405163eedfca5f60e01b81526004810184905260606024820152915f8380610c0f610bfc60648301868861151a565b828103600319016044840152898c61151a565b0381838a5af18015610c8b5760209787967f940255233e5175da8b3f5f1a8cc155e06cbffdc85198c9e668d37bcca043f0f595610c7093610c7b575b50610c6360405195869560408752604087019161151a565b918483038b86015261151a565b0390a3604051908152f35b5f610c8591611191565b5f610c4b565b6040513d5f823e3d90fd5b5f80fd5b63b06ebf3d60e01b5f5260045ffd5b83633e8a251960e21b5f5260045260245260445ffd5b5063440d8f2b60e11b5f526004523360245260445ffd5b34610c9657610cff610ce73661112a565b9060405192610cf7602085611191565b5f845261153a565b005b34610c9657610cff610d123661112a565b916112d5565b34610c96576020366003190112610c96576001600160a01b03610d396110fe565b165f52600a602052602060405f2054604051908152f35b34610c96576060366003190112610c9657600435610d6c611114565b906044359182151592838103610c96576001600160a01b03610d8d8461167a565b163303610e1e575f838152600960209081526040808320600783528184206001015460081c6001600160401b0316845282528083206001600160a01b03861684528252909120805492151560ff1660ff1993909316929092179091557f945f365bff09a1c476058e813dbc90d95181b646d4761d8695c78a96a815f3c4916040519485526001600160a01b031693a3005b8263797d290960e11b5f526004523360245260445ffd5b34610c96576040366003190112610c96576020610e5b610e53611114565b60043561124f565b6040519015158152f35b34610c96576040366003190112610c9657610e7e6110fe565b602435610e8a8161167a565b33151580610f3c575b80610f0f575b610efc5781906001600160a01b0384811691167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9255f80a45f90815260046020526040902080546001600160a01b0319166001600160a01b03909216919091179055005b63a9fbf51f60e01b5f523360045260245ffd5b506001600160a01b0381165f90815260056020908152604080832033845290915290205460ff1615610e99565b506001600160a01b038116331415610e93565b34610c96576020366003190112610c9657600435610f6c8161167a565b505f526004602052602060018060a01b0360405f205416604051908152f35b34610c96575f366003190112610c96576040515f5f54610faa81611217565b808452906001811690811561102e5750600114610fd2575b6101e2836102b181850382611191565b5f8080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563939250905b808210611014575090915081016020016102b1610fc2565b919260018160209254838588010152019101909291610ffc565b60ff191660208086019190915291151560051b840190910191506102b19050610fc2565b34610c96575f366003190112610c96576020600654604051908152f35b34610c96576020366003190112610c96576004359063ffffffff60e01b8216809203610c96576020916380ac58cd60e01b81149081156110c9575b81156110b8575b5015158152f35b6301ffc9a760e01b149050836110b1565b635b5e139f60e01b811491506110aa565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b0382168203610c9657565b602435906001600160a01b0382168203610c9657565b6060906003190112610c96576004356001600160a01b0381168103610c9657906024356001600160a01b0381168103610c96579060443590565b9181601f84011215610c96578235916001600160401b038311610c965760208381860195010111610c9657565b90601f801991011681019081106001600160401b038211176111b257604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160401b0381116111b257601f01601f191660200190565b9291926111ed826111c6565b916111fb6040519384611191565b829481845281830111610c96578281602093845f960137010152565b90600182811c92168015611245575b602083101461123157565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611226565b5f818152600260205260409020549091906001600160a01b031680156112ce576001600160a01b0382161491821561128657505090565b5f908152600960209081526040808320600783528184206001015460081c6001600160401b0316845282528083206001600160a01b039094168352929052205460ff16919050565b5050505f90565b6001600160a01b0390911691908215611507575f828152600260205260409020546001600160a01b03169233151580611477575b5083151580611444575b815f52600360205260405f2060018154019055835f52600260205260405f20826bffffffffffffffffffffffff60a01b8254161790558360405192867fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a46113a6575b506001600160a01b031680830361138e57505050565b6364283d7b60e01b5f5260045260245260445260645ffd5b825f526007602052600160405f20018054906001600160401b038260081c16926001600160401b038414611430576001600160401b037fbf849242a82ef5ff7399bb1c628d895c58c16cb6d489cde880c3c82003095f309360209360018997019168ffffffffffffffff008360081b169068ffffffffffffffff001916179055168152a25f611378565b634e487b7160e01b5f52601160045260245ffd5b5f84815260046020526040902080546001600160a01b0319169055845f52600360205260405f205f198154019055611313565b806114b6575b15611488575f611309565b82846114a057637e27328960e01b5f5260045260245ffd5b63177e802f60e01b5f523360045260245260445ffd5b5033841480156114e5575b8061147d57505f838152600460205260409020546001600160a01b0316331461147d565b505f84815260056020908152604080832033845290915290205460ff166114c1565b633250574960e11b5f525f60045260245ffd5b908060209392818452848401375f828201840152601f01601f1916010190565b92916115478183866112d5565b813b611554575b50505050565b604051630a85bd0160e11b81523360048201526001600160a01b039485166024820152604481019190915260806064820152921691906020908290819061159f9060848301906110da565b03815f865af15f9181611635575b5061160257503d156115fb573d6115c3816111c6565b906115d16040519283611191565b81523d5f602083013e5b805190816115f65782633250574960e11b5f5260045260245ffd5b602001fd5b60606115db565b6001600160e01b03191663757a42ff60e11b0161162357505f80808061154e565b633250574960e11b5f5260045260245ffd5b9091506020813d602011611672575b8161165160209383611191565b81010312610c9657516001600160e01b031981168103610c9657905f6115ad565b3d9150611644565b5f818152600260205260409020546001600160a01b031690811561169c575090565b637e27328960e01b5f5260045260245ffd",
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
