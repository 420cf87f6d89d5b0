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

// FindingsFinding is an auto generated low-level Go binding around an user-defined struct.
type FindingsFinding struct {
	State        uint8
	Part         uint16
	FiledAt      *big.Int
	ContestUntil *big.Int
	Until        *big.Int
	PanelCase    uint64
	ProjectId    uint64
	Device       common.Address
	Filer        common.Address
	Contester    common.Address
	Bond         *big.Int
	Taken        *big.Int
	Code         [32]byte
	Evidence     [32]byte
}

// FindingsMetaData contains all meta data concerning the Findings contract.
var FindingsMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIBondedDevices\",\"name\":\"devices\",\"type\":\"address\"},{\"internalType\":\"contractIController\",\"name\":\"projects\",\"type\":\"address\"},{\"internalType\":\"contractIDeviceBonds\",\"name\":\"bonds\",\"type\":\"address\"},{\"internalType\":\"contractIPanel\",\"name\":\"panel\",\"type\":\"address\"},{\"internalType\":\"contractIParameters\",\"name\":\"params\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"burn\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"day\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"enumFindings.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"AlreadyConcluded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"AlreadyFiled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BurnFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"ContestOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"ContestOver\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyEvidence\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"NoSuchFinding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotBonded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotBonds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"enumFindings.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"NotContestable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"NotOfProject\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingOwedOfBonds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"panelCase\",\"type\":\"uint64\"}],\"name\":\"PanelOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"URITooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBond\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BondPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contester\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"panelCase\",\"type\":\"uint64\"}],\"name\":\"Contested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"filer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"contestUntil\",\"type\":\"uint256\"}],\"name\":\"Filed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"Refuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"finder\",\"type\":\"uint256\"}],\"name\":\"Stands\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"Undecided\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BONDS\",\"outputs\":[{\"internalType\":\"contractIDeviceBonds\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"BURN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DAY\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEVICES\",\"outputs\":[{\"internalType\":\"contractIBondedDevices\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FEE_PERCENT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FINDER_PERCENT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_URI_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PANEL\",\"outputs\":[{\"internalType\":\"contractIPanel\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMS\",\"outputs\":[{\"internalType\":\"contractIParameters\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROJECTS\",\"outputs\":[{\"internalType\":\"contractIController\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REFUTED\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPHELD\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"question\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"bars\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"conclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"contest\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"file\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"findingAt\",\"outputs\":[{\"components\":[{\"internalType\":\"enumFindings.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"part\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"filedAt\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"contestUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"panelCase\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"projectId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"filer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"contester\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"taken\",\"type\":\"uint128\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structFindings.Finding\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"name\":\"findingWith\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"stands\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"}],\"name\":\"takenUntil\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x610160604052348015610010575f5ffd5b506040516124e63803806124e683398101604081905261002f91610083565b6001600160a01b0396871660805294861660a05292851660c05290841660e0528316610100529091166101205264ffffffffff1661014052610123565b6001600160a01b0381168114610080575f5ffd5b50565b5f5f5f5f5f5f5f60e0888a031215610099575f5ffd5b87516100a48161006c565b60208901519097506100b58161006c565b60408901519096506100c68161006c565b60608901519095506100d78161006c565b60808901519094506100e88161006c565b60a08901519093506100f98161006c565b60c089015190925064ffffffffff81168114610113575f5ffd5b8091505092959891949750929550565b60805160a05160c05160e0516101005161012051610140516122f46101f25f395f81816101d20152818161130f015261141301525f818161046d015261194401525f8181610285015281816110520152818161122e01528181611331015261143d01525f81816103c1015281816106aa01528181610e1f01528181611a820152611b6001525f818161014f01528181610407015281816118070152611d5301525f818161021b0152610c3201525f81816104b301528181610f1f01528181611c140152611ca901526122f45ff3fe60806040526004361061013f575f3560e01c806382321f0f116100b3578063c4b492761161006d578063c4b492761461048f578063c817ae41146104a2578063df18e047146104d5578063eaf98d2314610500578063fd5aff9114610514578063fde990e914610540575f5ffd5b806382321f0f1461039c57806384f3be6a146103b05780639d1c0bc6146103e3578063b4abea24146103f6578063b9a78de514610429578063c0a2526c1461045c575f5ffd5b80634bcaf84f116101045780634bcaf84f146102a757806351cff8d9146102d6578063615f80ec146102f55780636f86d4a214610332578063702599fd14610351578063718a60ee14610387575f5ffd5b806306661abd1461019a57806327cfe856146101c1578063293c49991461020a5780633487b25614610255578063484bcb4714610274575f5ffd5b3661019657336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146101945760405163526c9fbb60e01b81523360048201526024015b60405180910390fd5b005b5f5ffd5b3480156101a5575f5ffd5b506101ae5f5481565b6040519081526020015b60405180910390f35b3480156101cc575f5ffd5b506101f47f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016101b8565b348015610215575f5ffd5b5061023d7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101b8565b348015610260575f5ffd5b5061019461026f366004611e0e565b610573565b34801561027f575f5ffd5b5061023d7f000000000000000000000000000000000000000000000000000000000000000081565b3480156102b2575f5ffd5b506102c66102c1366004611e0e565b610a27565b60405190151581526020016101b8565b3480156102e1575f5ffd5b506101946102f0366004611e39565b610a6e565b348015610300575f5ffd5b506101f461030f366004611e54565b600360209081525f928352604080842090915290825290205464ffffffffff1681565b34801561033d575f5ffd5b506102c661034c366004611e7e565b610b99565b34801561035c575f5ffd5b506101ae61036b366004611e54565b600260209081525f928352604080842090915290825290205481565b348015610392575f5ffd5b506101ae61020081565b3480156103a7575f5ffd5b506101ae603281565b3480156103bb575f5ffd5b5061023d7f000000000000000000000000000000000000000000000000000000000000000081565b6101946103f1366004611e0e565b610ca4565b348015610401575f5ffd5b5061023d7f000000000000000000000000000000000000000000000000000000000000000081565b348015610434575f5ffd5b506101ae7fa26052a343cbf3dafb73f3d54b99be7001b420568ff19a20bda73abca29db53981565b348015610467575f5ffd5b5061023d7f000000000000000000000000000000000000000000000000000000000000000081565b6101ae61049d366004611ec5565b610ef5565b3480156104ad575f5ffd5b5061023d7f000000000000000000000000000000000000000000000000000000000000000081565b3480156104e0575f5ffd5b506101ae6104ef366004611e39565b60016020525f908152604090205481565b34801561050b575f5ffd5b506101ae601481565b34801561051f575f5ffd5b5061053361052e366004611e0e565b611550565b6040516101b89190611f93565b34801561054b575f5ffd5b506101ae7f5533829c063e459ccbdde64aafe3de8af1ada982bb5b0ef427ccdc61e5fab30581565b61057b6116d8565b5f6105858261170f565b90506001815460ff16600581111561059f5761059f611f5f565b0361063f578054600160401b900464ffffffffff164210156105ed5780546040516318b29c9760e21b815260048101849052600160401b90910464ffffffffff16602482015260440161018b565b600481015460028201546001600160a01b03165f90815260016020526040812080546001600160801b03909316929091906106299084906120fe565b9091555061063990508282611759565b50610a1c565b6002815460ff16600581111561065757610657611f5f565b1461067f578054604051634aa856eb60e11b815261018b91849160ff90911690600401612111565b80546040516377fde89160e11b8152600160901b9091046001600160401b031660048201525f9081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063effbd122906024016040805180830381865afa1580156106f6573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061071a9190612125565b90925090505f82600281111561073257610732611f5f565b0361076b57825460405163bae3450560e01b815260048101869052600160901b9091046001600160401b0316602482015260440161018b565b600182600281111561077f5761077f611f5f565b1480156107ab57507fa26052a343cbf3dafb73f3d54b99be7001b420568ff19a20bda73abca29db53981145b1561081c576107b983611a55565b60048401546107d2906001600160801b03166002612154565b6107dc919061216b565b60028401546001600160a01b03165f90815260016020526040812080549091906108079084906120fe565b9091555061081790508484611759565b610a18565b600182600281111561083057610830611f5f565b14801561085c57507f5533829c063e459ccbdde64aafe3de8af1ada982bb5b0ef427ccdc61e5fab30581145b1561091757825460ff1916600417835561087583611a55565b600484015461088e906001600160801b03166002612154565b610898919061216b565b60038401546001600160a01b03165f90815260016020526040812080549091906108c39084906120fe565b909155505060018301546040516001600160a01b03600160401b830416916001600160401b03169086907f6062bc71c345d05f5ef4cf1ae62080407f6495326016b597c2efe51c953c37a6905f90a4610a18565b825460ff19166005178355600483015460028401546001600160a01b03165f90815260016020526040812080546001600160801b039093169290919061095e9084906120fe565b9091555050600483015460038401546001600160a01b03165f90815260016020526040812080546001600160801b039093169290919061099f9084906120fe565b90915550506001830180546001600160a01b03600160401b9182900481165f90815260026020908152604080832060068a0154845290915280822082905593549351928404909116926001600160401b03169187917f4cf9c68bafe941ca389ef261f7ef2bda6e5ee2e3bc9594083fa9bb4a889d50f091a45b5050505b610a24611bc9565b50565b5f5f610a328361170f565b90506003815460ff166005811115610a4c57610a4c611f5f565b148015610a6757508054600160681b900464ffffffffff1642105b9392505050565b610a766116d8565b6001600160a01b0381165f9081526001602052604081205490819003610aba57604051631e1b4d3760e01b81526001600160a01b038316600482015260240161018b565b6001600160a01b0382165f8181526001602052604080822091909155517f0aaadfd6df09c4a3e2ddba2047cc3258298c9e730c9f3d817f24aab84a80b2c790610b069084815260200190565b60405180910390a25f826001600160a01b0316826040515f6040518083038185875af1925050503d805f8114610b57576040519150601f19603f3d011682016040523d82523d5f602084013e610b5c565b606091505b5050905080610b8f57604051630d0570eb60e41b81526001600160a01b03841660048201525f602482015260440161018b565b5050610a24611bc9565b5f83815260046020526040812060028101546001600160a01b0384811691161480610bd3575060038101546001600160a01b038481169116145b80610bf857506001810154610bf890600160401b90046001600160a01b031684611bf3565b80610c9b5750600181015460405163158e711d60e01b81526001600160401b0390911660048201526001600160a01b0384811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063158e711d90604401602060405180830381865afa158015610c77573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c9b919061217e565b95945050505050565b610cac6116d8565b5f610cb68261170f565b90506001815460ff166005811115610cd057610cd0611f5f565b14610cf857805460405163ef18997160e01b815261018b91849160ff90911690600401612111565b8054600160401b900464ffffffffff164210610d40578054604051638b4dfdfd60e01b815260048101849052600160401b90910464ffffffffff16602482015260440161018b565b6001810154610d5f90600160401b90046001600160a01b031633611bf3565b610d99576001810154604051632d63dd4160e21b8152600160401b9091046001600160a01b0316600482015233602482015260440161018b565b60048101546001600160801b03163414610dde5760048181015460405163062f01ed60e11b815234928101929092526001600160801b0316602482015260440161018b565b600381018054336001600160a01b0319909116179055805460ff19166002178155604051638ada0a1160e01b8152600481018390525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638ada0a11906024016020604051808303815f875af1158015610e65573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e89919061219d565b825467ffffffffffffffff60901b1916600160901b6001600160401b038316908102919091178455604051908152909150339084907fc00407085a4a34feb8f00fe15f92fa35dfb303fc193323237f2e6de311c1fbe49060200160405180910390a35050610a24611bc9565b5f861580610f8d575060405163176309b760e01b81526001600160a01b03878116600483015288917f00000000000000000000000000000000000000000000000000000000000000009091169063176309b790602401602060405180830381865afa158015610f66573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f8a91906121c3565b14155b15610fbd57604051634e0e6a7560e11b81526001600160a01b03871660048201526024810188905260440161018b565b5f859003610fde57604051631858b10b60e01b815260040160405180910390fd5b5f849003610fff5760405163cb3a13f760e01b815260040160405180910390fd5b61020082111561102c576040516270b9e960e51b815260048101839052610200602482015260440161018b565b60405163023aa9ab60e61b81526b199a5b991a5b99cb989bdb9960a21b60048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401602060405180830381865afa15801561109f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110c391906121c3565b90508034146110ee5760405163062f01ed60e11b81523460048201526024810182905260440161018b565b6001600160a01b0387165f908152600260209081526040808320888452909152902054915081156111355760405163488e4d3d60e11b81526004810183905260240161018b565b5f5f8154611142906121da565b91829055506001600160a01b0388165f8181526002602081815260408084208b8552825280842086905585845260049091529091209081018054336001600160a01b03199091168117909155600180830180546001600160e01b031916600160401b90950267ffffffffffffffff1916949094176001600160401b038e1617909355815493955090928b918b918490869060ff1916828002179055505050600480840180546001600160801b0387166fffffffffffffffffffffffffffffffff1990911617905560068401899055600584018a905560405163023aa9ab60e61b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169350638eaa6ac0925061127491016b199a5b991a5b99cb9c185c9d60a21b815260200190565b602060405180830381865afa15801561128f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112b391906121c3565b815467ffffffffffffff00191661010061ffff929092169190910267ffffffffff00000019161763010000004264ffffffffff160217815560405163023aa9ab60e61b81526b66696e64696e672e6461797360a01b60048201527f0000000000000000000000000000000000000000000000000000000000000000907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401602060405180830381865afa15801561137e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113a291906121c3565b6113ac91906121f2565b81546113c691906301000000900464ffffffffff16612219565b815464ffffffffff91909116600160401b026cffffffffff00000000000000001990911617815560405163023aa9ab60e61b81526d66696e64696e672e65787069727960901b60048201527f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638eaa6ac090602401602060405180830381865afa158015611482573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114a691906121c3565b6114b091906121f2565b81546114ca91906301000000900464ffffffffff16612219565b815464ffffffffff60681b1916600160681b64ffffffffff92831602178083556040516001600160a01b038b16928c9287927fece741722f20bee397e5aa11905dd8e47840dc7198ee62c61550e467d1dbe76e9261153c9233928f928f928f928f928e92600160401b90041690612236565b60405180910390a450509695505050505050565b604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a08101919091526115c98261170f565b604080516101c081019091528154909190829060ff1660058111156115f0576115f0611f5f565b600581111561160157611601611f5f565b8152815461ffff61010080830491909116602084015264ffffffffff6301000000830481166040850152600160401b80840482166060860152600160681b840490911660808501526001600160401b03600160901b909304831660a0850152600185015492831660c08501526001600160a01b039204821660e0840152600284015482169083015260038301541661012082015260048201546001600160801b03808216610140840152600160801b9091041661016082015260058201546101808201526006909101546101a09091015292915050565b6116e0611dc7565b61170d60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611e07565b565b5f81815260046020526040812090815460ff16600581111561173357611733611f5f565b03611754576040516347faf60360e01b81526004810183905260240161018b565b919050565b805460ff19166003178082555f90819064ffffffffff600160681b90910416421080156117be57506001830154600160401b90046001600160a01b03165f9081526003602090815260408083206005870154845290915290205464ffffffffff164210155b156118745760018301548354604051631c3e07db60e21b8152600160401b9092046001600160a01b03908116600484015261010090910461ffff166024830152604482018690527f000000000000000000000000000000000000000000000000000000000000000016906370f81f6c906064016020604051808303815f875af115801561184d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061187191906121c3565b91505b81156119dd57825460018401546001600160a01b03600160401b909104165f908152600360209081526040808320600588015484529091529020805464ffffffffff191664ffffffffff600160681b909304929092169190911790556004830180546001600160801b03808516600160801b02911617905560646118f9603284612154565b6119039190612298565b60028401546001600160a01b03165f908152600160205260408120805492935083929091906119339084906120fe565b909155505f90506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001661196e838561216b565b6040515f81818185875af1925050503d805f81146119a7576040519150601f19603f3d011682016040523d82523d5f602084013e6119ac565b606091505b50509050806119db576119bf828461216b565b60405163273da76d60e21b815260040161018b91815260200190565b505b6001830154835460408051600160681b90920464ffffffffff168252602082018590528101839052600160401b82046001600160a01b0316916001600160401b03169086907f6fd4a6aaade1643eb2d32a52ef37d582cbfde0978fb57ad0beb6cef23955599d9060600160405180910390a450505050565b8054604051630c8ec71760e01b8152600160901b9091046001600160401b031660048201525f90819081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630c8ec717906024016040805180830381865afa158015611ace573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611af291906122b7565b6004860154919350915082908290606490611b18906014906001600160801b0316612154565b611b229190612298565b611b2c9190612154565b611b369190612298565b845460405163068f165f60e41b8152600160901b9091046001600160401b031660048201529093507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906368f165f09085906024015f604051808303818588803b158015611bab575f5ffd5b505af1158015611bbd573d5f5f3e3d5ffd5b50505050505050919050565b61170d5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611707565b604051637b51e92760e11b81526001600160a01b0383811660048301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063f6a3d24e90602401602060405180830381865afa158015611c5b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c7f919061217e565b8015611d1f57506040516331a9108f60e11b81526001600160a01b038481166004830152808416917f000000000000000000000000000000000000000000000000000000000000000090911690636352211e90602401602060405180830381865afa158015611cf0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d1491906122d9565b6001600160a01b0316145b15611d2c57506001611dc1565b6040516367265c3b60e11b81526001600160a01b03848116600483015283811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063ce4cb87690604401602060405180830381865afa158015611d98573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611dbc91906121c3565b151590505b92915050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561170d57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f60208284031215611e1e575f5ffd5b5035919050565b6001600160a01b0381168114610a24575f5ffd5b5f60208284031215611e49575f5ffd5b8135610a6781611e25565b5f5f60408385031215611e65575f5ffd5b8235611e7081611e25565b946020939093013593505050565b5f5f5f60608486031215611e90575f5ffd5b83359250602084013563ffffffff81168114611eaa575f5ffd5b91506040840135611eba81611e25565b809150509250925092565b5f5f5f5f5f5f60a08789031215611eda575f5ffd5b863595506020870135611eec81611e25565b9450604087013593506060870135925060808701356001600160401b03811115611f14575f5ffd5b8701601f81018913611f24575f5ffd5b80356001600160401b03811115611f39575f5ffd5b896020828401011115611f4a575f5ffd5b60208201935080925050509295509295509295565b634e487b7160e01b5f52602160045260245ffd5b60068110611f8f57634e487b7160e01b5f52602160045260245ffd5b9052565b5f6101c082019050611fa6828451611f73565b6020830151611fbb602084018261ffff169052565b506040830151611fd4604084018264ffffffffff169052565b506060830151611fed606084018264ffffffffff169052565b506080830151612006608084018264ffffffffff169052565b5060a083015161202160a08401826001600160401b03169052565b5060c083015161203c60c08401826001600160401b03169052565b5060e083015161205760e08401826001600160a01b03169052565b506101008301516120746101008401826001600160a01b03169052565b506101208301516120916101208401826001600160a01b03169052565b506101408301516120ae6101408401826001600160801b03169052565b506101608301516120cb6101608401826001600160801b03169052565b506101808301516101808301526101a08301516101a083015292915050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115611dc157611dc16120ea565b82815260408101610a676020830184611f73565b5f5f60408385031215612136575f5ffd5b825160038110612144575f5ffd5b6020939093015192949293505050565b8082028115828204841417611dc157611dc16120ea565b81810381811115611dc157611dc16120ea565b5f6020828403121561218e575f5ffd5b81518015158114610a67575f5ffd5b5f602082840312156121ad575f5ffd5b81516001600160401b0381168114610a67575f5ffd5b5f602082840312156121d3575f5ffd5b5051919050565b5f600182016121eb576121eb6120ea565b5060010190565b64ffffffffff8181168382160290811690818114612212576122126120ea565b5092915050565b64ffffffffff8181168382160190811115611dc157611dc16120ea565b60018060a01b038816815286602082015285604082015260c060608201528360c0820152838560e08301375f60e085830101525f60e0601f19601f870116830101905083608083015264ffffffffff831660a083015298975050505050505050565b5f826122b257634e487b7160e01b5f52601260045260245ffd5b500490565b5f5f604083850312156122c8575f5ffd5b505080516020909101519092909150565b5f602082840312156122e9575f5ffd5b8151610a6781611e2556",
}

// FindingsABI is the input ABI used to generate the binding from.
// Deprecated: Use FindingsMetaData.ABI instead.
var FindingsABI = FindingsMetaData.ABI

// FindingsBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use FindingsMetaData.Bin instead.
var FindingsBin = FindingsMetaData.Bin

// DeployFindings deploys a new Ethereum contract, binding an instance of Findings to it.
func DeployFindings(auth *bind.TransactOpts, backend bind.ContractBackend, devices common.Address, projects common.Address, bonds common.Address, panel common.Address, params common.Address, burn common.Address, day *big.Int) (common.Address, *types.Transaction, *Findings, error) {
	parsed, err := FindingsMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(FindingsBin), backend, devices, projects, bonds, panel, params, burn, day)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Findings{FindingsCaller: FindingsCaller{contract: contract}, FindingsTransactor: FindingsTransactor{contract: contract}, FindingsFilterer: FindingsFilterer{contract: contract}}, nil
}

// Findings is an auto generated Go binding around an Ethereum contract.
type Findings struct {
	FindingsCaller     // Read-only binding to the contract
	FindingsTransactor // Write-only binding to the contract
	FindingsFilterer   // Log filterer for contract events
}

// FindingsCaller is an auto generated read-only Go binding around an Ethereum contract.
type FindingsCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// FindingsTransactor is an auto generated write-only Go binding around an Ethereum contract.
type FindingsTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// FindingsFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type FindingsFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// FindingsSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type FindingsSession struct {
	Contract     *Findings         // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// FindingsCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type FindingsCallerSession struct {
	Contract *FindingsCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts   // Call options to use throughout this session
}

// FindingsTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type FindingsTransactorSession struct {
	Contract     *FindingsTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts   // Transaction auth options to use throughout this session
}

// FindingsRaw is an auto generated low-level Go binding around an Ethereum contract.
type FindingsRaw struct {
	Contract *Findings // Generic contract binding to access the raw methods on
}

// FindingsCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type FindingsCallerRaw struct {
	Contract *FindingsCaller // Generic read-only contract binding to access the raw methods on
}

// FindingsTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type FindingsTransactorRaw struct {
	Contract *FindingsTransactor // Generic write-only contract binding to access the raw methods on
}

// NewFindings creates a new instance of Findings, bound to a specific deployed contract.
func NewFindings(address common.Address, backend bind.ContractBackend) (*Findings, error) {
	contract, err := bindFindings(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Findings{FindingsCaller: FindingsCaller{contract: contract}, FindingsTransactor: FindingsTransactor{contract: contract}, FindingsFilterer: FindingsFilterer{contract: contract}}, nil
}

// NewFindingsCaller creates a new read-only instance of Findings, bound to a specific deployed contract.
func NewFindingsCaller(address common.Address, caller bind.ContractCaller) (*FindingsCaller, error) {
	contract, err := bindFindings(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &FindingsCaller{contract: contract}, nil
}

// NewFindingsTransactor creates a new write-only instance of Findings, bound to a specific deployed contract.
func NewFindingsTransactor(address common.Address, transactor bind.ContractTransactor) (*FindingsTransactor, error) {
	contract, err := bindFindings(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &FindingsTransactor{contract: contract}, nil
}

// NewFindingsFilterer creates a new log filterer instance of Findings, bound to a specific deployed contract.
func NewFindingsFilterer(address common.Address, filterer bind.ContractFilterer) (*FindingsFilterer, error) {
	contract, err := bindFindings(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &FindingsFilterer{contract: contract}, nil
}

// bindFindings binds a generic wrapper to an already deployed contract.
func bindFindings(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := FindingsMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Findings *FindingsRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Findings.Contract.FindingsCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Findings *FindingsRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Findings.Contract.FindingsTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Findings *FindingsRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Findings.Contract.FindingsTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Findings *FindingsCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Findings.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Findings *FindingsTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Findings.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Findings *FindingsTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Findings.Contract.contract.Transact(opts, method, params...)
}

// BONDS is a free data retrieval call binding the contract method 0xb4abea24.
//
// Solidity: function BONDS() view returns(address)
func (_Findings *FindingsCaller) BONDS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "BONDS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// BONDS is a free data retrieval call binding the contract method 0xb4abea24.
//
// Solidity: function BONDS() view returns(address)
func (_Findings *FindingsSession) BONDS() (common.Address, error) {
	return _Findings.Contract.BONDS(&_Findings.CallOpts)
}

// BONDS is a free data retrieval call binding the contract method 0xb4abea24.
//
// Solidity: function BONDS() view returns(address)
func (_Findings *FindingsCallerSession) BONDS() (common.Address, error) {
	return _Findings.Contract.BONDS(&_Findings.CallOpts)
}

// BURN is a free data retrieval call binding the contract method 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (_Findings *FindingsCaller) BURN(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "BURN")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// BURN is a free data retrieval call binding the contract method 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (_Findings *FindingsSession) BURN() (common.Address, error) {
	return _Findings.Contract.BURN(&_Findings.CallOpts)
}

// BURN is a free data retrieval call binding the contract method 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (_Findings *FindingsCallerSession) BURN() (common.Address, error) {
	return _Findings.Contract.BURN(&_Findings.CallOpts)
}

// DAY is a free data retrieval call binding the contract method 0x27cfe856.
//
// Solidity: function DAY() view returns(uint40)
func (_Findings *FindingsCaller) DAY(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "DAY")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DAY is a free data retrieval call binding the contract method 0x27cfe856.
//
// Solidity: function DAY() view returns(uint40)
func (_Findings *FindingsSession) DAY() (*big.Int, error) {
	return _Findings.Contract.DAY(&_Findings.CallOpts)
}

// DAY is a free data retrieval call binding the contract method 0x27cfe856.
//
// Solidity: function DAY() view returns(uint40)
func (_Findings *FindingsCallerSession) DAY() (*big.Int, error) {
	return _Findings.Contract.DAY(&_Findings.CallOpts)
}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_Findings *FindingsCaller) DEVICES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "DEVICES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_Findings *FindingsSession) DEVICES() (common.Address, error) {
	return _Findings.Contract.DEVICES(&_Findings.CallOpts)
}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_Findings *FindingsCallerSession) DEVICES() (common.Address, error) {
	return _Findings.Contract.DEVICES(&_Findings.CallOpts)
}

// FEEPERCENT is a free data retrieval call binding the contract method 0xeaf98d23.
//
// Solidity: function FEE_PERCENT() view returns(uint256)
func (_Findings *FindingsCaller) FEEPERCENT(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "FEE_PERCENT")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// FEEPERCENT is a free data retrieval call binding the contract method 0xeaf98d23.
//
// Solidity: function FEE_PERCENT() view returns(uint256)
func (_Findings *FindingsSession) FEEPERCENT() (*big.Int, error) {
	return _Findings.Contract.FEEPERCENT(&_Findings.CallOpts)
}

// FEEPERCENT is a free data retrieval call binding the contract method 0xeaf98d23.
//
// Solidity: function FEE_PERCENT() view returns(uint256)
func (_Findings *FindingsCallerSession) FEEPERCENT() (*big.Int, error) {
	return _Findings.Contract.FEEPERCENT(&_Findings.CallOpts)
}

// FINDERPERCENT is a free data retrieval call binding the contract method 0x82321f0f.
//
// Solidity: function FINDER_PERCENT() view returns(uint256)
func (_Findings *FindingsCaller) FINDERPERCENT(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "FINDER_PERCENT")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// FINDERPERCENT is a free data retrieval call binding the contract method 0x82321f0f.
//
// Solidity: function FINDER_PERCENT() view returns(uint256)
func (_Findings *FindingsSession) FINDERPERCENT() (*big.Int, error) {
	return _Findings.Contract.FINDERPERCENT(&_Findings.CallOpts)
}

// FINDERPERCENT is a free data retrieval call binding the contract method 0x82321f0f.
//
// Solidity: function FINDER_PERCENT() view returns(uint256)
func (_Findings *FindingsCallerSession) FINDERPERCENT() (*big.Int, error) {
	return _Findings.Contract.FINDERPERCENT(&_Findings.CallOpts)
}

// MAXURIBYTES is a free data retrieval call binding the contract method 0x718a60ee.
//
// Solidity: function MAX_URI_BYTES() view returns(uint256)
func (_Findings *FindingsCaller) MAXURIBYTES(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "MAX_URI_BYTES")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXURIBYTES is a free data retrieval call binding the contract method 0x718a60ee.
//
// Solidity: function MAX_URI_BYTES() view returns(uint256)
func (_Findings *FindingsSession) MAXURIBYTES() (*big.Int, error) {
	return _Findings.Contract.MAXURIBYTES(&_Findings.CallOpts)
}

// MAXURIBYTES is a free data retrieval call binding the contract method 0x718a60ee.
//
// Solidity: function MAX_URI_BYTES() view returns(uint256)
func (_Findings *FindingsCallerSession) MAXURIBYTES() (*big.Int, error) {
	return _Findings.Contract.MAXURIBYTES(&_Findings.CallOpts)
}

// PANEL is a free data retrieval call binding the contract method 0x84f3be6a.
//
// Solidity: function PANEL() view returns(address)
func (_Findings *FindingsCaller) PANEL(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "PANEL")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PANEL is a free data retrieval call binding the contract method 0x84f3be6a.
//
// Solidity: function PANEL() view returns(address)
func (_Findings *FindingsSession) PANEL() (common.Address, error) {
	return _Findings.Contract.PANEL(&_Findings.CallOpts)
}

// PANEL is a free data retrieval call binding the contract method 0x84f3be6a.
//
// Solidity: function PANEL() view returns(address)
func (_Findings *FindingsCallerSession) PANEL() (common.Address, error) {
	return _Findings.Contract.PANEL(&_Findings.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_Findings *FindingsCaller) PARAMS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "PARAMS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_Findings *FindingsSession) PARAMS() (common.Address, error) {
	return _Findings.Contract.PARAMS(&_Findings.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_Findings *FindingsCallerSession) PARAMS() (common.Address, error) {
	return _Findings.Contract.PARAMS(&_Findings.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_Findings *FindingsCaller) PROJECTS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "PROJECTS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_Findings *FindingsSession) PROJECTS() (common.Address, error) {
	return _Findings.Contract.PROJECTS(&_Findings.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_Findings *FindingsCallerSession) PROJECTS() (common.Address, error) {
	return _Findings.Contract.PROJECTS(&_Findings.CallOpts)
}

// REFUTED is a free data retrieval call binding the contract method 0xfde990e9.
//
// Solidity: function REFUTED() view returns(bytes32)
func (_Findings *FindingsCaller) REFUTED(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "REFUTED")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// REFUTED is a free data retrieval call binding the contract method 0xfde990e9.
//
// Solidity: function REFUTED() view returns(bytes32)
func (_Findings *FindingsSession) REFUTED() ([32]byte, error) {
	return _Findings.Contract.REFUTED(&_Findings.CallOpts)
}

// REFUTED is a free data retrieval call binding the contract method 0xfde990e9.
//
// Solidity: function REFUTED() view returns(bytes32)
func (_Findings *FindingsCallerSession) REFUTED() ([32]byte, error) {
	return _Findings.Contract.REFUTED(&_Findings.CallOpts)
}

// UPHELD is a free data retrieval call binding the contract method 0xb9a78de5.
//
// Solidity: function UPHELD() view returns(bytes32)
func (_Findings *FindingsCaller) UPHELD(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "UPHELD")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// UPHELD is a free data retrieval call binding the contract method 0xb9a78de5.
//
// Solidity: function UPHELD() view returns(bytes32)
func (_Findings *FindingsSession) UPHELD() ([32]byte, error) {
	return _Findings.Contract.UPHELD(&_Findings.CallOpts)
}

// UPHELD is a free data retrieval call binding the contract method 0xb9a78de5.
//
// Solidity: function UPHELD() view returns(bytes32)
func (_Findings *FindingsCallerSession) UPHELD() ([32]byte, error) {
	return _Findings.Contract.UPHELD(&_Findings.CallOpts)
}

// Bars is a free data retrieval call binding the contract method 0x6f86d4a2.
//
// Solidity: function bars(bytes32 question, uint32 , address owner) view returns(bool)
func (_Findings *FindingsCaller) Bars(opts *bind.CallOpts, question [32]byte, arg1 uint32, owner common.Address) (bool, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "bars", question, arg1, owner)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Bars is a free data retrieval call binding the contract method 0x6f86d4a2.
//
// Solidity: function bars(bytes32 question, uint32 , address owner) view returns(bool)
func (_Findings *FindingsSession) Bars(question [32]byte, arg1 uint32, owner common.Address) (bool, error) {
	return _Findings.Contract.Bars(&_Findings.CallOpts, question, arg1, owner)
}

// Bars is a free data retrieval call binding the contract method 0x6f86d4a2.
//
// Solidity: function bars(bytes32 question, uint32 , address owner) view returns(bool)
func (_Findings *FindingsCallerSession) Bars(question [32]byte, arg1 uint32, owner common.Address) (bool, error) {
	return _Findings.Contract.Bars(&_Findings.CallOpts, question, arg1, owner)
}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (_Findings *FindingsCaller) Count(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "count")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (_Findings *FindingsSession) Count() (*big.Int, error) {
	return _Findings.Contract.Count(&_Findings.CallOpts)
}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (_Findings *FindingsCallerSession) Count() (*big.Int, error) {
	return _Findings.Contract.Count(&_Findings.CallOpts)
}

// FindingAt is a free data retrieval call binding the contract method 0xfd5aff91.
//
// Solidity: function findingAt(uint256 id) view returns((uint8,uint16,uint40,uint40,uint40,uint64,uint64,address,address,address,uint128,uint128,bytes32,bytes32))
func (_Findings *FindingsCaller) FindingAt(opts *bind.CallOpts, id *big.Int) (FindingsFinding, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "findingAt", id)

	if err != nil {
		return *new(FindingsFinding), err
	}

	out0 := *abi.ConvertType(out[0], new(FindingsFinding)).(*FindingsFinding)

	return out0, err

}

// FindingAt is a free data retrieval call binding the contract method 0xfd5aff91.
//
// Solidity: function findingAt(uint256 id) view returns((uint8,uint16,uint40,uint40,uint40,uint64,uint64,address,address,address,uint128,uint128,bytes32,bytes32))
func (_Findings *FindingsSession) FindingAt(id *big.Int) (FindingsFinding, error) {
	return _Findings.Contract.FindingAt(&_Findings.CallOpts, id)
}

// FindingAt is a free data retrieval call binding the contract method 0xfd5aff91.
//
// Solidity: function findingAt(uint256 id) view returns((uint8,uint16,uint40,uint40,uint40,uint64,uint64,address,address,address,uint128,uint128,bytes32,bytes32))
func (_Findings *FindingsCallerSession) FindingAt(id *big.Int) (FindingsFinding, error) {
	return _Findings.Contract.FindingAt(&_Findings.CallOpts, id)
}

// FindingWith is a free data retrieval call binding the contract method 0x702599fd.
//
// Solidity: function findingWith(address device, bytes32 evidence) view returns(uint256 id)
func (_Findings *FindingsCaller) FindingWith(opts *bind.CallOpts, device common.Address, evidence [32]byte) (*big.Int, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "findingWith", device, evidence)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// FindingWith is a free data retrieval call binding the contract method 0x702599fd.
//
// Solidity: function findingWith(address device, bytes32 evidence) view returns(uint256 id)
func (_Findings *FindingsSession) FindingWith(device common.Address, evidence [32]byte) (*big.Int, error) {
	return _Findings.Contract.FindingWith(&_Findings.CallOpts, device, evidence)
}

// FindingWith is a free data retrieval call binding the contract method 0x702599fd.
//
// Solidity: function findingWith(address device, bytes32 evidence) view returns(uint256 id)
func (_Findings *FindingsCallerSession) FindingWith(device common.Address, evidence [32]byte) (*big.Int, error) {
	return _Findings.Contract.FindingWith(&_Findings.CallOpts, device, evidence)
}

// Owed is a free data retrieval call binding the contract method 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (_Findings *FindingsCaller) Owed(opts *bind.CallOpts, account common.Address) (*big.Int, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "owed", account)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Owed is a free data retrieval call binding the contract method 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (_Findings *FindingsSession) Owed(account common.Address) (*big.Int, error) {
	return _Findings.Contract.Owed(&_Findings.CallOpts, account)
}

// Owed is a free data retrieval call binding the contract method 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (_Findings *FindingsCallerSession) Owed(account common.Address) (*big.Int, error) {
	return _Findings.Contract.Owed(&_Findings.CallOpts, account)
}

// Stands is a free data retrieval call binding the contract method 0x4bcaf84f.
//
// Solidity: function stands(uint256 id) view returns(bool)
func (_Findings *FindingsCaller) Stands(opts *bind.CallOpts, id *big.Int) (bool, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "stands", id)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Stands is a free data retrieval call binding the contract method 0x4bcaf84f.
//
// Solidity: function stands(uint256 id) view returns(bool)
func (_Findings *FindingsSession) Stands(id *big.Int) (bool, error) {
	return _Findings.Contract.Stands(&_Findings.CallOpts, id)
}

// Stands is a free data retrieval call binding the contract method 0x4bcaf84f.
//
// Solidity: function stands(uint256 id) view returns(bool)
func (_Findings *FindingsCallerSession) Stands(id *big.Int) (bool, error) {
	return _Findings.Contract.Stands(&_Findings.CallOpts, id)
}

// TakenUntil is a free data retrieval call binding the contract method 0x615f80ec.
//
// Solidity: function takenUntil(address device, bytes32 code) view returns(uint40)
func (_Findings *FindingsCaller) TakenUntil(opts *bind.CallOpts, device common.Address, code [32]byte) (*big.Int, error) {
	var out []interface{}
	err := _Findings.contract.Call(opts, &out, "takenUntil", device, code)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TakenUntil is a free data retrieval call binding the contract method 0x615f80ec.
//
// Solidity: function takenUntil(address device, bytes32 code) view returns(uint40)
func (_Findings *FindingsSession) TakenUntil(device common.Address, code [32]byte) (*big.Int, error) {
	return _Findings.Contract.TakenUntil(&_Findings.CallOpts, device, code)
}

// TakenUntil is a free data retrieval call binding the contract method 0x615f80ec.
//
// Solidity: function takenUntil(address device, bytes32 code) view returns(uint40)
func (_Findings *FindingsCallerSession) TakenUntil(device common.Address, code [32]byte) (*big.Int, error) {
	return _Findings.Contract.TakenUntil(&_Findings.CallOpts, device, code)
}

// Conclude is a paid mutator transaction binding the contract method 0x3487b256.
//
// Solidity: function conclude(uint256 id) returns()
func (_Findings *FindingsTransactor) Conclude(opts *bind.TransactOpts, id *big.Int) (*types.Transaction, error) {
	return _Findings.contract.Transact(opts, "conclude", id)
}

// Conclude is a paid mutator transaction binding the contract method 0x3487b256.
//
// Solidity: function conclude(uint256 id) returns()
func (_Findings *FindingsSession) Conclude(id *big.Int) (*types.Transaction, error) {
	return _Findings.Contract.Conclude(&_Findings.TransactOpts, id)
}

// Conclude is a paid mutator transaction binding the contract method 0x3487b256.
//
// Solidity: function conclude(uint256 id) returns()
func (_Findings *FindingsTransactorSession) Conclude(id *big.Int) (*types.Transaction, error) {
	return _Findings.Contract.Conclude(&_Findings.TransactOpts, id)
}

// Contest is a paid mutator transaction binding the contract method 0x9d1c0bc6.
//
// Solidity: function contest(uint256 id) payable returns()
func (_Findings *FindingsTransactor) Contest(opts *bind.TransactOpts, id *big.Int) (*types.Transaction, error) {
	return _Findings.contract.Transact(opts, "contest", id)
}

// Contest is a paid mutator transaction binding the contract method 0x9d1c0bc6.
//
// Solidity: function contest(uint256 id) payable returns()
func (_Findings *FindingsSession) Contest(id *big.Int) (*types.Transaction, error) {
	return _Findings.Contract.Contest(&_Findings.TransactOpts, id)
}

// Contest is a paid mutator transaction binding the contract method 0x9d1c0bc6.
//
// Solidity: function contest(uint256 id) payable returns()
func (_Findings *FindingsTransactorSession) Contest(id *big.Int) (*types.Transaction, error) {
	return _Findings.Contract.Contest(&_Findings.TransactOpts, id)
}

// File is a paid mutator transaction binding the contract method 0xc4b49276.
//
// Solidity: function file(uint256 projectId, address device, bytes32 code, bytes32 evidence, string uri) payable returns(uint256 id)
func (_Findings *FindingsTransactor) File(opts *bind.TransactOpts, projectId *big.Int, device common.Address, code [32]byte, evidence [32]byte, uri string) (*types.Transaction, error) {
	return _Findings.contract.Transact(opts, "file", projectId, device, code, evidence, uri)
}

// File is a paid mutator transaction binding the contract method 0xc4b49276.
//
// Solidity: function file(uint256 projectId, address device, bytes32 code, bytes32 evidence, string uri) payable returns(uint256 id)
func (_Findings *FindingsSession) File(projectId *big.Int, device common.Address, code [32]byte, evidence [32]byte, uri string) (*types.Transaction, error) {
	return _Findings.Contract.File(&_Findings.TransactOpts, projectId, device, code, evidence, uri)
}

// File is a paid mutator transaction binding the contract method 0xc4b49276.
//
// Solidity: function file(uint256 projectId, address device, bytes32 code, bytes32 evidence, string uri) payable returns(uint256 id)
func (_Findings *FindingsTransactorSession) File(projectId *big.Int, device common.Address, code [32]byte, evidence [32]byte, uri string) (*types.Transaction, error) {
	return _Findings.Contract.File(&_Findings.TransactOpts, projectId, device, code, evidence, uri)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address account) returns()
func (_Findings *FindingsTransactor) Withdraw(opts *bind.TransactOpts, account common.Address) (*types.Transaction, error) {
	return _Findings.contract.Transact(opts, "withdraw", account)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address account) returns()
func (_Findings *FindingsSession) Withdraw(account common.Address) (*types.Transaction, error) {
	return _Findings.Contract.Withdraw(&_Findings.TransactOpts, account)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address account) returns()
func (_Findings *FindingsTransactorSession) Withdraw(account common.Address) (*types.Transaction, error) {
	return _Findings.Contract.Withdraw(&_Findings.TransactOpts, account)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_Findings *FindingsTransactor) Receive(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Findings.contract.RawTransact(opts, nil) // calldata is disallowed for receive function
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_Findings *FindingsSession) Receive() (*types.Transaction, error) {
	return _Findings.Contract.Receive(&_Findings.TransactOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_Findings *FindingsTransactorSession) Receive() (*types.Transaction, error) {
	return _Findings.Contract.Receive(&_Findings.TransactOpts)
}

// FindingsBondPaidIterator is returned from FilterBondPaid and is used to iterate over the raw logs and unpacked data for BondPaid events raised by the Findings contract.
type FindingsBondPaidIterator struct {
	Event *FindingsBondPaid // Event containing the contract specifics and raw log

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
func (it *FindingsBondPaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(FindingsBondPaid)
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
		it.Event = new(FindingsBondPaid)
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
func (it *FindingsBondPaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *FindingsBondPaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// FindingsBondPaid represents a BondPaid event raised by the Findings contract.
type FindingsBondPaid struct {
	Account common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterBondPaid is a free log retrieval operation binding the contract event 0x0aaadfd6df09c4a3e2ddba2047cc3258298c9e730c9f3d817f24aab84a80b2c7.
//
// Solidity: event BondPaid(address indexed account, uint256 amount)
func (_Findings *FindingsFilterer) FilterBondPaid(opts *bind.FilterOpts, account []common.Address) (*FindingsBondPaidIterator, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _Findings.contract.FilterLogs(opts, "BondPaid", accountRule)
	if err != nil {
		return nil, err
	}
	return &FindingsBondPaidIterator{contract: _Findings.contract, event: "BondPaid", logs: logs, sub: sub}, nil
}

// WatchBondPaid is a free log subscription operation binding the contract event 0x0aaadfd6df09c4a3e2ddba2047cc3258298c9e730c9f3d817f24aab84a80b2c7.
//
// Solidity: event BondPaid(address indexed account, uint256 amount)
func (_Findings *FindingsFilterer) WatchBondPaid(opts *bind.WatchOpts, sink chan<- *FindingsBondPaid, account []common.Address) (event.Subscription, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _Findings.contract.WatchLogs(opts, "BondPaid", accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(FindingsBondPaid)
				if err := _Findings.contract.UnpackLog(event, "BondPaid", log); err != nil {
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

// ParseBondPaid is a log parse operation binding the contract event 0x0aaadfd6df09c4a3e2ddba2047cc3258298c9e730c9f3d817f24aab84a80b2c7.
//
// Solidity: event BondPaid(address indexed account, uint256 amount)
func (_Findings *FindingsFilterer) ParseBondPaid(log types.Log) (*FindingsBondPaid, error) {
	event := new(FindingsBondPaid)
	if err := _Findings.contract.UnpackLog(event, "BondPaid", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// FindingsContestedIterator is returned from FilterContested and is used to iterate over the raw logs and unpacked data for Contested events raised by the Findings contract.
type FindingsContestedIterator struct {
	Event *FindingsContested // Event containing the contract specifics and raw log

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
func (it *FindingsContestedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(FindingsContested)
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
		it.Event = new(FindingsContested)
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
func (it *FindingsContestedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *FindingsContestedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// FindingsContested represents a Contested event raised by the Findings contract.
type FindingsContested struct {
	Id        *big.Int
	Contester common.Address
	PanelCase uint64
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterContested is a free log retrieval operation binding the contract event 0xc00407085a4a34feb8f00fe15f92fa35dfb303fc193323237f2e6de311c1fbe4.
//
// Solidity: event Contested(uint256 indexed id, address indexed contester, uint64 panelCase)
func (_Findings *FindingsFilterer) FilterContested(opts *bind.FilterOpts, id []*big.Int, contester []common.Address) (*FindingsContestedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var contesterRule []interface{}
	for _, contesterItem := range contester {
		contesterRule = append(contesterRule, contesterItem)
	}

	logs, sub, err := _Findings.contract.FilterLogs(opts, "Contested", idRule, contesterRule)
	if err != nil {
		return nil, err
	}
	return &FindingsContestedIterator{contract: _Findings.contract, event: "Contested", logs: logs, sub: sub}, nil
}

// WatchContested is a free log subscription operation binding the contract event 0xc00407085a4a34feb8f00fe15f92fa35dfb303fc193323237f2e6de311c1fbe4.
//
// Solidity: event Contested(uint256 indexed id, address indexed contester, uint64 panelCase)
func (_Findings *FindingsFilterer) WatchContested(opts *bind.WatchOpts, sink chan<- *FindingsContested, id []*big.Int, contester []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var contesterRule []interface{}
	for _, contesterItem := range contester {
		contesterRule = append(contesterRule, contesterItem)
	}

	logs, sub, err := _Findings.contract.WatchLogs(opts, "Contested", idRule, contesterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(FindingsContested)
				if err := _Findings.contract.UnpackLog(event, "Contested", log); err != nil {
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

// ParseContested is a log parse operation binding the contract event 0xc00407085a4a34feb8f00fe15f92fa35dfb303fc193323237f2e6de311c1fbe4.
//
// Solidity: event Contested(uint256 indexed id, address indexed contester, uint64 panelCase)
func (_Findings *FindingsFilterer) ParseContested(log types.Log) (*FindingsContested, error) {
	event := new(FindingsContested)
	if err := _Findings.contract.UnpackLog(event, "Contested", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// FindingsFiledIterator is returned from FilterFiled and is used to iterate over the raw logs and unpacked data for Filed events raised by the Findings contract.
type FindingsFiledIterator struct {
	Event *FindingsFiled // Event containing the contract specifics and raw log

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
func (it *FindingsFiledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(FindingsFiled)
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
		it.Event = new(FindingsFiled)
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
func (it *FindingsFiledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *FindingsFiledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// FindingsFiled represents a Filed event raised by the Findings contract.
type FindingsFiled struct {
	Id           *big.Int
	ProjectId    *big.Int
	Device       common.Address
	Filer        common.Address
	Code         [32]byte
	Evidence     [32]byte
	Uri          string
	Bond         *big.Int
	ContestUntil *big.Int
	Raw          types.Log // Blockchain specific contextual infos
}

// FilterFiled is a free log retrieval operation binding the contract event 0xece741722f20bee397e5aa11905dd8e47840dc7198ee62c61550e467d1dbe76e.
//
// Solidity: event Filed(uint256 indexed id, uint256 indexed projectId, address indexed device, address filer, bytes32 code, bytes32 evidence, string uri, uint256 bond, uint256 contestUntil)
func (_Findings *FindingsFilterer) FilterFiled(opts *bind.FilterOpts, id []*big.Int, projectId []*big.Int, device []common.Address) (*FindingsFiledIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _Findings.contract.FilterLogs(opts, "Filed", idRule, projectIdRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return &FindingsFiledIterator{contract: _Findings.contract, event: "Filed", logs: logs, sub: sub}, nil
}

// WatchFiled is a free log subscription operation binding the contract event 0xece741722f20bee397e5aa11905dd8e47840dc7198ee62c61550e467d1dbe76e.
//
// Solidity: event Filed(uint256 indexed id, uint256 indexed projectId, address indexed device, address filer, bytes32 code, bytes32 evidence, string uri, uint256 bond, uint256 contestUntil)
func (_Findings *FindingsFilterer) WatchFiled(opts *bind.WatchOpts, sink chan<- *FindingsFiled, id []*big.Int, projectId []*big.Int, device []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _Findings.contract.WatchLogs(opts, "Filed", idRule, projectIdRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(FindingsFiled)
				if err := _Findings.contract.UnpackLog(event, "Filed", log); err != nil {
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

// ParseFiled is a log parse operation binding the contract event 0xece741722f20bee397e5aa11905dd8e47840dc7198ee62c61550e467d1dbe76e.
//
// Solidity: event Filed(uint256 indexed id, uint256 indexed projectId, address indexed device, address filer, bytes32 code, bytes32 evidence, string uri, uint256 bond, uint256 contestUntil)
func (_Findings *FindingsFilterer) ParseFiled(log types.Log) (*FindingsFiled, error) {
	event := new(FindingsFiled)
	if err := _Findings.contract.UnpackLog(event, "Filed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// FindingsRefutedIterator is returned from FilterRefuted and is used to iterate over the raw logs and unpacked data for Refuted events raised by the Findings contract.
type FindingsRefutedIterator struct {
	Event *FindingsRefuted // Event containing the contract specifics and raw log

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
func (it *FindingsRefutedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(FindingsRefuted)
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
		it.Event = new(FindingsRefuted)
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
func (it *FindingsRefutedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *FindingsRefutedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// FindingsRefuted represents a Refuted event raised by the Findings contract.
type FindingsRefuted struct {
	Id        *big.Int
	ProjectId *big.Int
	Device    common.Address
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterRefuted is a free log retrieval operation binding the contract event 0x6062bc71c345d05f5ef4cf1ae62080407f6495326016b597c2efe51c953c37a6.
//
// Solidity: event Refuted(uint256 indexed id, uint256 indexed projectId, address indexed device)
func (_Findings *FindingsFilterer) FilterRefuted(opts *bind.FilterOpts, id []*big.Int, projectId []*big.Int, device []common.Address) (*FindingsRefutedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _Findings.contract.FilterLogs(opts, "Refuted", idRule, projectIdRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return &FindingsRefutedIterator{contract: _Findings.contract, event: "Refuted", logs: logs, sub: sub}, nil
}

// WatchRefuted is a free log subscription operation binding the contract event 0x6062bc71c345d05f5ef4cf1ae62080407f6495326016b597c2efe51c953c37a6.
//
// Solidity: event Refuted(uint256 indexed id, uint256 indexed projectId, address indexed device)
func (_Findings *FindingsFilterer) WatchRefuted(opts *bind.WatchOpts, sink chan<- *FindingsRefuted, id []*big.Int, projectId []*big.Int, device []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _Findings.contract.WatchLogs(opts, "Refuted", idRule, projectIdRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(FindingsRefuted)
				if err := _Findings.contract.UnpackLog(event, "Refuted", log); err != nil {
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

// ParseRefuted is a log parse operation binding the contract event 0x6062bc71c345d05f5ef4cf1ae62080407f6495326016b597c2efe51c953c37a6.
//
// Solidity: event Refuted(uint256 indexed id, uint256 indexed projectId, address indexed device)
func (_Findings *FindingsFilterer) ParseRefuted(log types.Log) (*FindingsRefuted, error) {
	event := new(FindingsRefuted)
	if err := _Findings.contract.UnpackLog(event, "Refuted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// FindingsStandsIterator is returned from FilterStands and is used to iterate over the raw logs and unpacked data for Stands events raised by the Findings contract.
type FindingsStandsIterator struct {
	Event *FindingsStands // Event containing the contract specifics and raw log

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
func (it *FindingsStandsIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(FindingsStands)
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
		it.Event = new(FindingsStands)
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
func (it *FindingsStandsIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *FindingsStandsIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// FindingsStands represents a Stands event raised by the Findings contract.
type FindingsStands struct {
	Id        *big.Int
	ProjectId *big.Int
	Device    common.Address
	Until     *big.Int
	Taken     *big.Int
	Finder    *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterStands is a free log retrieval operation binding the contract event 0x6fd4a6aaade1643eb2d32a52ef37d582cbfde0978fb57ad0beb6cef23955599d.
//
// Solidity: event Stands(uint256 indexed id, uint256 indexed projectId, address indexed device, uint256 until, uint256 taken, uint256 finder)
func (_Findings *FindingsFilterer) FilterStands(opts *bind.FilterOpts, id []*big.Int, projectId []*big.Int, device []common.Address) (*FindingsStandsIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _Findings.contract.FilterLogs(opts, "Stands", idRule, projectIdRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return &FindingsStandsIterator{contract: _Findings.contract, event: "Stands", logs: logs, sub: sub}, nil
}

// WatchStands is a free log subscription operation binding the contract event 0x6fd4a6aaade1643eb2d32a52ef37d582cbfde0978fb57ad0beb6cef23955599d.
//
// Solidity: event Stands(uint256 indexed id, uint256 indexed projectId, address indexed device, uint256 until, uint256 taken, uint256 finder)
func (_Findings *FindingsFilterer) WatchStands(opts *bind.WatchOpts, sink chan<- *FindingsStands, id []*big.Int, projectId []*big.Int, device []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _Findings.contract.WatchLogs(opts, "Stands", idRule, projectIdRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(FindingsStands)
				if err := _Findings.contract.UnpackLog(event, "Stands", log); err != nil {
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

// ParseStands is a log parse operation binding the contract event 0x6fd4a6aaade1643eb2d32a52ef37d582cbfde0978fb57ad0beb6cef23955599d.
//
// Solidity: event Stands(uint256 indexed id, uint256 indexed projectId, address indexed device, uint256 until, uint256 taken, uint256 finder)
func (_Findings *FindingsFilterer) ParseStands(log types.Log) (*FindingsStands, error) {
	event := new(FindingsStands)
	if err := _Findings.contract.UnpackLog(event, "Stands", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// FindingsUndecidedIterator is returned from FilterUndecided and is used to iterate over the raw logs and unpacked data for Undecided events raised by the Findings contract.
type FindingsUndecidedIterator struct {
	Event *FindingsUndecided // Event containing the contract specifics and raw log

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
func (it *FindingsUndecidedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(FindingsUndecided)
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
		it.Event = new(FindingsUndecided)
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
func (it *FindingsUndecidedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *FindingsUndecidedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// FindingsUndecided represents a Undecided event raised by the Findings contract.
type FindingsUndecided struct {
	Id        *big.Int
	ProjectId *big.Int
	Device    common.Address
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterUndecided is a free log retrieval operation binding the contract event 0x4cf9c68bafe941ca389ef261f7ef2bda6e5ee2e3bc9594083fa9bb4a889d50f0.
//
// Solidity: event Undecided(uint256 indexed id, uint256 indexed projectId, address indexed device)
func (_Findings *FindingsFilterer) FilterUndecided(opts *bind.FilterOpts, id []*big.Int, projectId []*big.Int, device []common.Address) (*FindingsUndecidedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _Findings.contract.FilterLogs(opts, "Undecided", idRule, projectIdRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return &FindingsUndecidedIterator{contract: _Findings.contract, event: "Undecided", logs: logs, sub: sub}, nil
}

// WatchUndecided is a free log subscription operation binding the contract event 0x4cf9c68bafe941ca389ef261f7ef2bda6e5ee2e3bc9594083fa9bb4a889d50f0.
//
// Solidity: event Undecided(uint256 indexed id, uint256 indexed projectId, address indexed device)
func (_Findings *FindingsFilterer) WatchUndecided(opts *bind.WatchOpts, sink chan<- *FindingsUndecided, id []*big.Int, projectId []*big.Int, device []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _Findings.contract.WatchLogs(opts, "Undecided", idRule, projectIdRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(FindingsUndecided)
				if err := _Findings.contract.UnpackLog(event, "Undecided", log); err != nil {
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

// ParseUndecided is a log parse operation binding the contract event 0x4cf9c68bafe941ca389ef261f7ef2bda6e5ee2e3bc9594083fa9bb4a889d50f0.
//
// Solidity: event Undecided(uint256 indexed id, uint256 indexed projectId, address indexed device)
func (_Findings *FindingsFilterer) ParseUndecided(log types.Log) (*FindingsUndecided, error) {
	event := new(FindingsUndecided)
	if err := _Findings.contract.UnpackLog(event, "Undecided", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
