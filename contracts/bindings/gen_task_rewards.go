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

// TaskRewardsPayout is an auto generated low-level Go binding around an user-defined struct.
type TaskRewardsPayout struct {
	Project *big.Int
	Version uint32
	State   uint8
	Each    *big.Int
	Count   *big.Int
	Bitmap  *big.Int
	Claimed *big.Int
}

// TaskRewardsMetaData contains all meta data concerning the TaskRewards contract.
var TaskRewardsMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"market\",\"type\":\"address\"},{\"internalType\":\"contractIProjectControllers\",\"name\":\"projects\",\"type\":\"address\"},{\"internalType\":\"contractISlots\",\"name\":\"sessionKeys\",\"type\":\"address\"},{\"internalType\":\"contractIDeviceAccounts\",\"name\":\"devices\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"}],\"name\":\"NoAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotMarket\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"}],\"name\":\"NotPaid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"enumTaskRewards.State\",\"name\":\"have\",\"type\":\"uint8\"},{\"internalType\":\"enumTaskRewards.State\",\"name\":\"want\",\"type\":\"uint8\"}],\"name\":\"NotState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"ResultKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"}],\"name\":\"StillUnpaid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"TooLittle\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"slot\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"sent\",\"type\":\"bool\"}],\"name\":\"DevicePaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Funded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"OwedPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"each\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bitmap\",\"type\":\"uint256\"}],\"name\":\"ResultPayable\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"}],\"name\":\"ResultUnpaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"paid\",\"type\":\"bool\"}],\"name\":\"VersionSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEVICES\",\"outputs\":[{\"internalType\":\"contractIDeviceAccounts\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MARKET\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAY_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROJECTS\",\"outputs\":[{\"internalType\":\"contractIProjectControllers\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SESSION_KEYS\",\"outputs\":[{\"internalType\":\"contractISlots\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SLOTS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32[]\",\"name\":\"slots\",\"type\":\"uint32[]\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"fundsOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"onResult\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"payoutOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint192\",\"name\":\"project\",\"type\":\"uint192\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"enumTaskRewards.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"each\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"count\",\"type\":\"uint128\"},{\"internalType\":\"uint256\",\"name\":\"bitmap\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"claimed\",\"type\":\"uint256\"}],\"internalType\":\"structTaskRewards.Payout\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"}],\"name\":\"pays\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"paid\",\"type\":\"bool\"}],\"name\":\"setVersion\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	Bin: "0x610100604052348015610010575f5ffd5b50604051611a3b380380611a3b83398101604081905261002f91610069565b6001600160a01b0390811660e05290811660c05290811660a052166080526100c5565b6001600160a01b0381168114610066575f5ffd5b50565b5f5f5f5f6080858703121561007c575f5ffd5b845161008781610052565b602086015190945061009881610052565b60408601519093506100a981610052565b60608601519092506100ba81610052565b939692955090935050565b60805160a05160c05160e0516119196101225f395f81816103070152610b6201525f81816101c90152610b9101525f8181610130015281816104f901528181610eb501526110a301525f8181610397015261060301526119195ff3fe6080604052600436106100fa575f3560e01c8063987757dd11610092578063c817ae4111610062578063c817ae41146102f6578063ca1d209d14610329578063df18e0471461033c578063e63697c814610367578063f46f16c214610386575f5ffd5b8063987757dd14610261578063b76c94e114610280578063c2a2fde2146102ab578063c46ebf67146102d7575f5ffd5b80634a7ebc6e116100cd5780634a7ebc6e146101eb57806361ffb25d1461020f5780638222898b1461022e5780639696ef661461024d575f5ffd5b806306ec16f8146100fe578063293c49991461011f57806334ec08261461016f57806344a065e7146101b8575b5f5ffd5b348015610109575f5ffd5b5061011d610118366004611521565b6103b9565b005b34801561012a575f5ffd5b506101527f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b34801561017a575f5ffd5b506101a861018936600461154f565b600160209081525f928352604080842090915290825290205460ff1681565b6040519015158152602001610166565b3480156101c3575f5ffd5b506101527f000000000000000000000000000000000000000000000000000000000000000081565b3480156101f6575f5ffd5b50610201620186a081565b604051908152602001610166565b34801561021a575f5ffd5b5061011d610229366004611586565b6104db565b348015610239575f5ffd5b5061011d6102483660046115c3565b6105f8565b348015610258575f5ffd5b5061020160f081565b34801561026c575f5ffd5b5061011d61027b366004611665565b6107e3565b34801561028b575f5ffd5b5061020161029a366004611665565b5f6020819052908152604090205481565b3480156102b6575f5ffd5b506102ca6102c5366004611665565b61087b565b60405161016691906116b0565b3480156102e2575f5ffd5b5061011d6102f1366004611725565b610961565b348015610301575f5ffd5b506101527f000000000000000000000000000000000000000000000000000000000000000081565b61011d610337366004611665565b610e33565b348015610347575f5ffd5b50610201610356366004611521565b60026020525f908152604090205481565b348015610372575f5ffd5b5061011d61038136600461179f565b610e8f565b348015610391575f5ffd5b506101527f000000000000000000000000000000000000000000000000000000000000000081565b6103c1611026565b335f90815260026020526040812054908190036103f857604051633a8d87ed60e11b81523360048201526024015b60405180910390fd5b335f8181526002602090815260408083209290925581516001600160a01b03861681529081018490527fb62a184d3f60e5d527e834fd6d66873cec28c9ac5c34a0b1c0f102520583187f910160405180910390a25f826001600160a01b0316826040515f6040518083038185875af1925050503d805f8114610495576040519150601f19603f3d011682016040523d82523d5f602084013e61049a565b606091505b50509050806104ce5760405163a09e616560e01b81526001600160a01b0384166004820152602481018390526044016103ef565b50506104d861105d565b50565b60405163158e711d60e01b81526004810184905233602482015283907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa158015610546573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061056a91906117d4565b6105905760405163440d8f2b60e11b8152600481018290523360248201526044016103ef565b5f84815260016020908152604080832063ffffffff871680855290835292819020805460ff1916861515908117909155905190815286917fa44410b55e2cacd5b1dca8595c287a8193778f2313e8232e3f7b081ae62e5a33910160405180910390a350505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146106435760405163bfae38b360e01b81523360048201526024016103ef565b5f848152600360205260408120908154600160e01b900460ff16600381111561066e5761066e61167c565b1461068f57604051630e1e473b60e41b8152600481018690526024016103ef565b83356106a160408601602087016117ef565b82546001600160e01b031916600160c01b63ffffffff92909216919091026001600160c01b031916176001600160c01b03919091161781555f6106e5858585611087565b9050801561073d57815460ff60e01b1916600360e01b17825560408051828152905186359188917f5554a6534dc26c69f42b49e7ff490ce0fc629dd5dbabe10e6e0973d6db57ef9c9181900360200190a350506107dd565b61074884845f61120b565b6107548585600161120b565b6001600160801b03918216600160801b0291161760018301556107798484600261120b565b825460ff60e01b1916600160e01b1783556002830155610799868361124e565b905080156107da5760405181815285359087907f5554a6534dc26c69f42b49e7ff490ce0fc629dd5dbabe10e6e0973d6db57ef9c9060200160405180910390a35b50505b50505050565b5f81815260036020526040902060018154600160e01b900460ff16600381111561080f5761080f61167c565b14610840578054604051637d87d3cf60e11b81526103ef918491600160e01b90910460ff1690600190600401611808565b5f61084b838361124e565b9050801561087657604051631fd4a63f60e31b815260048101849052602481018290526044016103ef565b505050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525f82815260036020818152604092839020835160e08101855281546001600160c01b0381168252600160c01b810463ffffffff169382019390935293909290840191600160e01b900460ff169081111561090f5761090f61167c565b60038111156109205761092061167c565b815260018201546001600160801b038082166020840152600160801b9091041660408201526002820154606082015260039091015460809091015292915050565b610969611026565b5f83815260036020526040902060028154600160e01b900460ff1660038111156109955761099561167c565b146109c6578054604051637d87d3cf60e11b81526103ef918691600160e01b90910460ff1690600290600401611808565b6002810154600382015460018301546001600160801b03165f8567ffffffffffffffff8111156109f8576109f8611829565b604051908082528060200260200182016040528015610a21578160200160208202803683370190505b5090505f5b86811015610d8e5760f0888883818110610a4257610a4261183d565b9050602002016020810190610a5791906117ef565b63ffffffff16101580610a9b5750878782818110610a7757610a7761183d565b9050602002016020810190610a8c91906117ef565b63ffffffff1685901c6001165f145b15610af05788888883818110610ab357610ab361183d565b9050602002016020810190610ac891906117ef565b6040516305eec84360e11b8152600481019290925263ffffffff1660248201526044016103ef565b878782818110610b0257610b0261183d565b9050602002016020810190610b1791906117ef565b63ffffffff1684901c60011660010315610d8657878782818110610b3d57610b3d61183d565b9050602002016020810190610b5291906117ef565b63ffffffff166001901b841793507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316638086b8ba7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166340a319fa895f015f9054906101000a90046001600160c01b03168c8c87818110610be657610be661183d565b9050602002016020810190610bfb91906117ef565b6040516001600160e01b031960e085901b1681526001600160c01b03909216600483015263ffffffff166024820152604401602060405180830381865afa158015610c48573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c6c9190611851565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015610cae573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cd29190611851565b828281518110610ce457610ce461183d565b60200260200101906001600160a01b031690816001600160a01b0316815250505f6001600160a01b0316828281518110610d2057610d2061183d565b60200260200101516001600160a01b031603610d865788888883818110610d4957610d4961183d565b9050602002016020810190610d5e91906117ef565b604051632781fc5960e01b8152600481019290925263ffffffff1660248201526044016103ef565b600101610a26565b50600385018390555f5b86811015610e25575f6001600160a01b0316828281518110610dbc57610dbc61183d565b60200260200101516001600160a01b031614610e1d57610e1d89898984818110610de857610de861183d565b9050602002016020810190610dfd91906117ef565b848481518110610e0f57610e0f61183d565b6020026020010151866113a2565b600101610d98565b50505050505061087661105d565b5f8181526020819052604081208054349290610e50908490611880565b9091555050604051348152339082907f38c48552690c96ec2872092ac1db6c19fb59f5a8c5b49bbf41ed4886d0ca69269060200160405180910390a350565b610e97611026565b60405163158e711d60e01b81526004810184905233602482015283907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa158015610f02573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f2691906117d4565b610f4c5760405163440d8f2b60e11b8152600481018290523360248201526044016103ef565b610f56848361143a565b826001600160a01b0316847fcf7d23a3cbe4e8b36ff82fd1b05b1b17373dc7804b4ebbd6e2356716ef20237284604051610f9291815260200190565b60405180910390a35f836001600160a01b0316836040515f6040518083038185875af1925050503d805f8114610fe3576040519150601f19603f3d011682016040523d82523d5f602084013e610fe8565b606091505b505090508061101c5760405163a09e616560e01b81526001600160a01b0385166004820152602481018490526044016103ef565b505061087661105d565b61102e61149a565b61105b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906114da565b565b61105b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611055565b5f6001600160c01b038435118061114a57506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663158e711d85356110dc61016088016101408901611521565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b03166024820152604401602060405180830381865afa158015611124573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061114891906117d4565b155b156111625750683932b8bab2b9ba32b960b91b611204565b606082101561117b5750651bdd5d1c1d5d60d21b611204565b5f5f5f61118986865f61120b565b6111958787600161120b565b6111a18888600261120b565b919450925090506001600160801b038211156111cb57651bdd5d1c1d5d60d21b9350505050611204565b60f081901c1515806111e55750826111e2826114e1565b14155b156111fd5764736c6f747360d81b9350505050611204565b505f925050505b9392505050565b5f8383611219846020611893565b90611225856020611893565b611230906020611880565b9261123d939291906118aa565b611246916118d1565b949350505050565b80546001600160c01b0381165f908152600160209081526040808320600160c01b90940463ffffffff1683529290529081205460ff166112995750663b32b939b4b7b760c91b61139c565b60018201545f906112bd906001600160801b0380821691600160801b900416611893565b83546001600160c01b03165f908152602081905260409020549091508111156112f1576466756e647360d81b91505061139c565b82546001600160c01b03165f90815260208190526040812080548392906113199084906118ee565b90915550508254600160e11b60ff60e01b19821617845560018401546002850154604080516001600160801b03600160801b85048116825290931660208401528201526001600160c01b039091169085907f3cbd07f9a22b62b966ce3dfc3db5375be64cabea89dd1fc02a1a6e1da60a87eb9060600160405180910390a3505f90505b92915050565b5f620186a081808080868886f19150816113e3576001600160a01b0384165f90815260026020526040812080548592906113dd908490611880565b90915550505b6040805184815283151560208201526001600160a01b0386169163ffffffff88169189917f8f233c19f3069d93355e185dd161036f9d56c78f217dd66b4b769c694f220635910160405180910390a4505050505050565b5f828152602081905260409020548181101561147a57604051631a71149b60e21b81526004810184905260248101829052604481018390526064016103ef565b61148482826118ee565b5f93845260208490526040909320929092555050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561105b57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f5b8115611508576114f281611901565b90506114ff6001836118ee565b821691506114e3565b919050565b6001600160a01b03811681146104d8575f5ffd5b5f60208284031215611531575f5ffd5b81356112048161150d565b803563ffffffff81168114611508575f5ffd5b5f5f60408385031215611560575f5ffd5b823591506115706020840161153c565b90509250929050565b80151581146104d8575f5ffd5b5f5f5f60608486031215611598575f5ffd5b833592506115a86020850161153c565b915060408401356115b881611579565b809150509250925092565b5f5f5f5f606085870312156115d6575f5ffd5b84359350602085013567ffffffffffffffff8111156115f3575f5ffd5b85016101808188031215611605575f5ffd5b9250604085013567ffffffffffffffff811115611620575f5ffd5b8501601f81018713611630575f5ffd5b803567ffffffffffffffff811115611646575f5ffd5b876020828401011115611657575f5ffd5b949793965060200194505050565b5f60208284031215611675575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b600481106116ac57634e487b7160e01b5f52602160045260245ffd5b9052565b81516001600160c01b0316815260208083015163ffffffff169082015260408083015160e08301916116e490840182611690565b506001600160801b0360608401511660608301526001600160801b03608084015116608083015260a083015160a083015260c083015160c083015292915050565b5f5f5f60408486031215611737575f5ffd5b83359250602084013567ffffffffffffffff811115611754575f5ffd5b8401601f81018613611764575f5ffd5b803567ffffffffffffffff81111561177a575f5ffd5b8660208260051b840101111561178e575f5ffd5b939660209190910195509293505050565b5f5f5f606084860312156117b1575f5ffd5b8335925060208401356117c38161150d565b929592945050506040919091013590565b5f602082840312156117e4575f5ffd5b815161120481611579565b5f602082840312156117ff575f5ffd5b6112048261153c565b8381526060810161181c6020830185611690565b6112466040830184611690565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611861575f5ffd5b81516112048161150d565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561139c5761139c61186c565b808202811582820484141761139c5761139c61186c565b5f5f858511156118b8575f5ffd5b838611156118c4575f5ffd5b5050820193919092039150565b8035602083101561139c575f19602084900360031b1b1692915050565b8181038181111561139c5761139c61186c565b5f600182016119125761191261186c565b506001019056",
}

// TaskRewardsABI is the input ABI used to generate the binding from.
// Deprecated: Use TaskRewardsMetaData.ABI instead.
var TaskRewardsABI = TaskRewardsMetaData.ABI

// TaskRewardsBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use TaskRewardsMetaData.Bin instead.
var TaskRewardsBin = TaskRewardsMetaData.Bin

// DeployTaskRewards deploys a new Ethereum contract, binding an instance of TaskRewards to it.
func DeployTaskRewards(auth *bind.TransactOpts, backend bind.ContractBackend, market common.Address, projects common.Address, sessionKeys common.Address, devices common.Address) (common.Address, *types.Transaction, *TaskRewards, error) {
	parsed, err := TaskRewardsMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(TaskRewardsBin), backend, market, projects, sessionKeys, devices)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &TaskRewards{TaskRewardsCaller: TaskRewardsCaller{contract: contract}, TaskRewardsTransactor: TaskRewardsTransactor{contract: contract}, TaskRewardsFilterer: TaskRewardsFilterer{contract: contract}}, nil
}

// TaskRewards is an auto generated Go binding around an Ethereum contract.
type TaskRewards struct {
	TaskRewardsCaller     // Read-only binding to the contract
	TaskRewardsTransactor // Write-only binding to the contract
	TaskRewardsFilterer   // Log filterer for contract events
}

// TaskRewardsCaller is an auto generated read-only Go binding around an Ethereum contract.
type TaskRewardsCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// TaskRewardsTransactor is an auto generated write-only Go binding around an Ethereum contract.
type TaskRewardsTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// TaskRewardsFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type TaskRewardsFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// TaskRewardsSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type TaskRewardsSession struct {
	Contract     *TaskRewards      // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// TaskRewardsCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type TaskRewardsCallerSession struct {
	Contract *TaskRewardsCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts      // Call options to use throughout this session
}

// TaskRewardsTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type TaskRewardsTransactorSession struct {
	Contract     *TaskRewardsTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts      // Transaction auth options to use throughout this session
}

// TaskRewardsRaw is an auto generated low-level Go binding around an Ethereum contract.
type TaskRewardsRaw struct {
	Contract *TaskRewards // Generic contract binding to access the raw methods on
}

// TaskRewardsCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type TaskRewardsCallerRaw struct {
	Contract *TaskRewardsCaller // Generic read-only contract binding to access the raw methods on
}

// TaskRewardsTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type TaskRewardsTransactorRaw struct {
	Contract *TaskRewardsTransactor // Generic write-only contract binding to access the raw methods on
}

// NewTaskRewards creates a new instance of TaskRewards, bound to a specific deployed contract.
func NewTaskRewards(address common.Address, backend bind.ContractBackend) (*TaskRewards, error) {
	contract, err := bindTaskRewards(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &TaskRewards{TaskRewardsCaller: TaskRewardsCaller{contract: contract}, TaskRewardsTransactor: TaskRewardsTransactor{contract: contract}, TaskRewardsFilterer: TaskRewardsFilterer{contract: contract}}, nil
}

// NewTaskRewardsCaller creates a new read-only instance of TaskRewards, bound to a specific deployed contract.
func NewTaskRewardsCaller(address common.Address, caller bind.ContractCaller) (*TaskRewardsCaller, error) {
	contract, err := bindTaskRewards(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &TaskRewardsCaller{contract: contract}, nil
}

// NewTaskRewardsTransactor creates a new write-only instance of TaskRewards, bound to a specific deployed contract.
func NewTaskRewardsTransactor(address common.Address, transactor bind.ContractTransactor) (*TaskRewardsTransactor, error) {
	contract, err := bindTaskRewards(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &TaskRewardsTransactor{contract: contract}, nil
}

// NewTaskRewardsFilterer creates a new log filterer instance of TaskRewards, bound to a specific deployed contract.
func NewTaskRewardsFilterer(address common.Address, filterer bind.ContractFilterer) (*TaskRewardsFilterer, error) {
	contract, err := bindTaskRewards(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &TaskRewardsFilterer{contract: contract}, nil
}

// bindTaskRewards binds a generic wrapper to an already deployed contract.
func bindTaskRewards(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := TaskRewardsMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_TaskRewards *TaskRewardsRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _TaskRewards.Contract.TaskRewardsCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_TaskRewards *TaskRewardsRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _TaskRewards.Contract.TaskRewardsTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_TaskRewards *TaskRewardsRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _TaskRewards.Contract.TaskRewardsTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_TaskRewards *TaskRewardsCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _TaskRewards.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_TaskRewards *TaskRewardsTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _TaskRewards.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_TaskRewards *TaskRewardsTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _TaskRewards.Contract.contract.Transact(opts, method, params...)
}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_TaskRewards *TaskRewardsCaller) DEVICES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _TaskRewards.contract.Call(opts, &out, "DEVICES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_TaskRewards *TaskRewardsSession) DEVICES() (common.Address, error) {
	return _TaskRewards.Contract.DEVICES(&_TaskRewards.CallOpts)
}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_TaskRewards *TaskRewardsCallerSession) DEVICES() (common.Address, error) {
	return _TaskRewards.Contract.DEVICES(&_TaskRewards.CallOpts)
}

// MARKET is a free data retrieval call binding the contract method 0xf46f16c2.
//
// Solidity: function MARKET() view returns(address)
func (_TaskRewards *TaskRewardsCaller) MARKET(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _TaskRewards.contract.Call(opts, &out, "MARKET")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// MARKET is a free data retrieval call binding the contract method 0xf46f16c2.
//
// Solidity: function MARKET() view returns(address)
func (_TaskRewards *TaskRewardsSession) MARKET() (common.Address, error) {
	return _TaskRewards.Contract.MARKET(&_TaskRewards.CallOpts)
}

// MARKET is a free data retrieval call binding the contract method 0xf46f16c2.
//
// Solidity: function MARKET() view returns(address)
func (_TaskRewards *TaskRewardsCallerSession) MARKET() (common.Address, error) {
	return _TaskRewards.Contract.MARKET(&_TaskRewards.CallOpts)
}

// PAYGAS is a free data retrieval call binding the contract method 0x4a7ebc6e.
//
// Solidity: function PAY_GAS() view returns(uint256)
func (_TaskRewards *TaskRewardsCaller) PAYGAS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _TaskRewards.contract.Call(opts, &out, "PAY_GAS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// PAYGAS is a free data retrieval call binding the contract method 0x4a7ebc6e.
//
// Solidity: function PAY_GAS() view returns(uint256)
func (_TaskRewards *TaskRewardsSession) PAYGAS() (*big.Int, error) {
	return _TaskRewards.Contract.PAYGAS(&_TaskRewards.CallOpts)
}

// PAYGAS is a free data retrieval call binding the contract method 0x4a7ebc6e.
//
// Solidity: function PAY_GAS() view returns(uint256)
func (_TaskRewards *TaskRewardsCallerSession) PAYGAS() (*big.Int, error) {
	return _TaskRewards.Contract.PAYGAS(&_TaskRewards.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_TaskRewards *TaskRewardsCaller) PROJECTS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _TaskRewards.contract.Call(opts, &out, "PROJECTS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_TaskRewards *TaskRewardsSession) PROJECTS() (common.Address, error) {
	return _TaskRewards.Contract.PROJECTS(&_TaskRewards.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_TaskRewards *TaskRewardsCallerSession) PROJECTS() (common.Address, error) {
	return _TaskRewards.Contract.PROJECTS(&_TaskRewards.CallOpts)
}

// SESSIONKEYS is a free data retrieval call binding the contract method 0x44a065e7.
//
// Solidity: function SESSION_KEYS() view returns(address)
func (_TaskRewards *TaskRewardsCaller) SESSIONKEYS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _TaskRewards.contract.Call(opts, &out, "SESSION_KEYS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// SESSIONKEYS is a free data retrieval call binding the contract method 0x44a065e7.
//
// Solidity: function SESSION_KEYS() view returns(address)
func (_TaskRewards *TaskRewardsSession) SESSIONKEYS() (common.Address, error) {
	return _TaskRewards.Contract.SESSIONKEYS(&_TaskRewards.CallOpts)
}

// SESSIONKEYS is a free data retrieval call binding the contract method 0x44a065e7.
//
// Solidity: function SESSION_KEYS() view returns(address)
func (_TaskRewards *TaskRewardsCallerSession) SESSIONKEYS() (common.Address, error) {
	return _TaskRewards.Contract.SESSIONKEYS(&_TaskRewards.CallOpts)
}

// SLOTS is a free data retrieval call binding the contract method 0x9696ef66.
//
// Solidity: function SLOTS() view returns(uint256)
func (_TaskRewards *TaskRewardsCaller) SLOTS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _TaskRewards.contract.Call(opts, &out, "SLOTS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SLOTS is a free data retrieval call binding the contract method 0x9696ef66.
//
// Solidity: function SLOTS() view returns(uint256)
func (_TaskRewards *TaskRewardsSession) SLOTS() (*big.Int, error) {
	return _TaskRewards.Contract.SLOTS(&_TaskRewards.CallOpts)
}

// SLOTS is a free data retrieval call binding the contract method 0x9696ef66.
//
// Solidity: function SLOTS() view returns(uint256)
func (_TaskRewards *TaskRewardsCallerSession) SLOTS() (*big.Int, error) {
	return _TaskRewards.Contract.SLOTS(&_TaskRewards.CallOpts)
}

// FundsOf is a free data retrieval call binding the contract method 0xb76c94e1.
//
// Solidity: function fundsOf(uint256 projectId) view returns(uint256)
func (_TaskRewards *TaskRewardsCaller) FundsOf(opts *bind.CallOpts, projectId *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _TaskRewards.contract.Call(opts, &out, "fundsOf", projectId)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// FundsOf is a free data retrieval call binding the contract method 0xb76c94e1.
//
// Solidity: function fundsOf(uint256 projectId) view returns(uint256)
func (_TaskRewards *TaskRewardsSession) FundsOf(projectId *big.Int) (*big.Int, error) {
	return _TaskRewards.Contract.FundsOf(&_TaskRewards.CallOpts, projectId)
}

// FundsOf is a free data retrieval call binding the contract method 0xb76c94e1.
//
// Solidity: function fundsOf(uint256 projectId) view returns(uint256)
func (_TaskRewards *TaskRewardsCallerSession) FundsOf(projectId *big.Int) (*big.Int, error) {
	return _TaskRewards.Contract.FundsOf(&_TaskRewards.CallOpts, projectId)
}

// Owed is a free data retrieval call binding the contract method 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (_TaskRewards *TaskRewardsCaller) Owed(opts *bind.CallOpts, account common.Address) (*big.Int, error) {
	var out []interface{}
	err := _TaskRewards.contract.Call(opts, &out, "owed", account)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Owed is a free data retrieval call binding the contract method 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (_TaskRewards *TaskRewardsSession) Owed(account common.Address) (*big.Int, error) {
	return _TaskRewards.Contract.Owed(&_TaskRewards.CallOpts, account)
}

// Owed is a free data retrieval call binding the contract method 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (_TaskRewards *TaskRewardsCallerSession) Owed(account common.Address) (*big.Int, error) {
	return _TaskRewards.Contract.Owed(&_TaskRewards.CallOpts, account)
}

// PayoutOf is a free data retrieval call binding the contract method 0xc2a2fde2.
//
// Solidity: function payoutOf(bytes32 taskId) view returns((uint192,uint32,uint8,uint128,uint128,uint256,uint256))
func (_TaskRewards *TaskRewardsCaller) PayoutOf(opts *bind.CallOpts, taskId [32]byte) (TaskRewardsPayout, error) {
	var out []interface{}
	err := _TaskRewards.contract.Call(opts, &out, "payoutOf", taskId)

	if err != nil {
		return *new(TaskRewardsPayout), err
	}

	out0 := *abi.ConvertType(out[0], new(TaskRewardsPayout)).(*TaskRewardsPayout)

	return out0, err

}

// PayoutOf is a free data retrieval call binding the contract method 0xc2a2fde2.
//
// Solidity: function payoutOf(bytes32 taskId) view returns((uint192,uint32,uint8,uint128,uint128,uint256,uint256))
func (_TaskRewards *TaskRewardsSession) PayoutOf(taskId [32]byte) (TaskRewardsPayout, error) {
	return _TaskRewards.Contract.PayoutOf(&_TaskRewards.CallOpts, taskId)
}

// PayoutOf is a free data retrieval call binding the contract method 0xc2a2fde2.
//
// Solidity: function payoutOf(bytes32 taskId) view returns((uint192,uint32,uint8,uint128,uint128,uint256,uint256))
func (_TaskRewards *TaskRewardsCallerSession) PayoutOf(taskId [32]byte) (TaskRewardsPayout, error) {
	return _TaskRewards.Contract.PayoutOf(&_TaskRewards.CallOpts, taskId)
}

// Pays is a free data retrieval call binding the contract method 0x34ec0826.
//
// Solidity: function pays(uint256 projectId, uint32 version) view returns(bool)
func (_TaskRewards *TaskRewardsCaller) Pays(opts *bind.CallOpts, projectId *big.Int, version uint32) (bool, error) {
	var out []interface{}
	err := _TaskRewards.contract.Call(opts, &out, "pays", projectId, version)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Pays is a free data retrieval call binding the contract method 0x34ec0826.
//
// Solidity: function pays(uint256 projectId, uint32 version) view returns(bool)
func (_TaskRewards *TaskRewardsSession) Pays(projectId *big.Int, version uint32) (bool, error) {
	return _TaskRewards.Contract.Pays(&_TaskRewards.CallOpts, projectId, version)
}

// Pays is a free data retrieval call binding the contract method 0x34ec0826.
//
// Solidity: function pays(uint256 projectId, uint32 version) view returns(bool)
func (_TaskRewards *TaskRewardsCallerSession) Pays(projectId *big.Int, version uint32) (bool, error) {
	return _TaskRewards.Contract.Pays(&_TaskRewards.CallOpts, projectId, version)
}

// Claim is a paid mutator transaction binding the contract method 0xc46ebf67.
//
// Solidity: function claim(bytes32 taskId, uint32[] slots) returns()
func (_TaskRewards *TaskRewardsTransactor) Claim(opts *bind.TransactOpts, taskId [32]byte, slots []uint32) (*types.Transaction, error) {
	return _TaskRewards.contract.Transact(opts, "claim", taskId, slots)
}

// Claim is a paid mutator transaction binding the contract method 0xc46ebf67.
//
// Solidity: function claim(bytes32 taskId, uint32[] slots) returns()
func (_TaskRewards *TaskRewardsSession) Claim(taskId [32]byte, slots []uint32) (*types.Transaction, error) {
	return _TaskRewards.Contract.Claim(&_TaskRewards.TransactOpts, taskId, slots)
}

// Claim is a paid mutator transaction binding the contract method 0xc46ebf67.
//
// Solidity: function claim(bytes32 taskId, uint32[] slots) returns()
func (_TaskRewards *TaskRewardsTransactorSession) Claim(taskId [32]byte, slots []uint32) (*types.Transaction, error) {
	return _TaskRewards.Contract.Claim(&_TaskRewards.TransactOpts, taskId, slots)
}

// Collect is a paid mutator transaction binding the contract method 0x06ec16f8.
//
// Solidity: function collect(address to) returns()
func (_TaskRewards *TaskRewardsTransactor) Collect(opts *bind.TransactOpts, to common.Address) (*types.Transaction, error) {
	return _TaskRewards.contract.Transact(opts, "collect", to)
}

// Collect is a paid mutator transaction binding the contract method 0x06ec16f8.
//
// Solidity: function collect(address to) returns()
func (_TaskRewards *TaskRewardsSession) Collect(to common.Address) (*types.Transaction, error) {
	return _TaskRewards.Contract.Collect(&_TaskRewards.TransactOpts, to)
}

// Collect is a paid mutator transaction binding the contract method 0x06ec16f8.
//
// Solidity: function collect(address to) returns()
func (_TaskRewards *TaskRewardsTransactorSession) Collect(to common.Address) (*types.Transaction, error) {
	return _TaskRewards.Contract.Collect(&_TaskRewards.TransactOpts, to)
}

// Fund is a paid mutator transaction binding the contract method 0xca1d209d.
//
// Solidity: function fund(uint256 projectId) payable returns()
func (_TaskRewards *TaskRewardsTransactor) Fund(opts *bind.TransactOpts, projectId *big.Int) (*types.Transaction, error) {
	return _TaskRewards.contract.Transact(opts, "fund", projectId)
}

// Fund is a paid mutator transaction binding the contract method 0xca1d209d.
//
// Solidity: function fund(uint256 projectId) payable returns()
func (_TaskRewards *TaskRewardsSession) Fund(projectId *big.Int) (*types.Transaction, error) {
	return _TaskRewards.Contract.Fund(&_TaskRewards.TransactOpts, projectId)
}

// Fund is a paid mutator transaction binding the contract method 0xca1d209d.
//
// Solidity: function fund(uint256 projectId) payable returns()
func (_TaskRewards *TaskRewardsTransactorSession) Fund(projectId *big.Int) (*types.Transaction, error) {
	return _TaskRewards.Contract.Fund(&_TaskRewards.TransactOpts, projectId)
}

// OnResult is a paid mutator transaction binding the contract method 0x8222898b.
//
// Solidity: function onResult(bytes32 taskId, (uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64) task, bytes output) returns()
func (_TaskRewards *TaskRewardsTransactor) OnResult(opts *bind.TransactOpts, taskId [32]byte, task Task, output []byte) (*types.Transaction, error) {
	return _TaskRewards.contract.Transact(opts, "onResult", taskId, task, output)
}

// OnResult is a paid mutator transaction binding the contract method 0x8222898b.
//
// Solidity: function onResult(bytes32 taskId, (uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64) task, bytes output) returns()
func (_TaskRewards *TaskRewardsSession) OnResult(taskId [32]byte, task Task, output []byte) (*types.Transaction, error) {
	return _TaskRewards.Contract.OnResult(&_TaskRewards.TransactOpts, taskId, task, output)
}

// OnResult is a paid mutator transaction binding the contract method 0x8222898b.
//
// Solidity: function onResult(bytes32 taskId, (uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64) task, bytes output) returns()
func (_TaskRewards *TaskRewardsTransactorSession) OnResult(taskId [32]byte, task Task, output []byte) (*types.Transaction, error) {
	return _TaskRewards.Contract.OnResult(&_TaskRewards.TransactOpts, taskId, task, output)
}

// SetVersion is a paid mutator transaction binding the contract method 0x61ffb25d.
//
// Solidity: function setVersion(uint256 projectId, uint32 version, bool paid) returns()
func (_TaskRewards *TaskRewardsTransactor) SetVersion(opts *bind.TransactOpts, projectId *big.Int, version uint32, paid bool) (*types.Transaction, error) {
	return _TaskRewards.contract.Transact(opts, "setVersion", projectId, version, paid)
}

// SetVersion is a paid mutator transaction binding the contract method 0x61ffb25d.
//
// Solidity: function setVersion(uint256 projectId, uint32 version, bool paid) returns()
func (_TaskRewards *TaskRewardsSession) SetVersion(projectId *big.Int, version uint32, paid bool) (*types.Transaction, error) {
	return _TaskRewards.Contract.SetVersion(&_TaskRewards.TransactOpts, projectId, version, paid)
}

// SetVersion is a paid mutator transaction binding the contract method 0x61ffb25d.
//
// Solidity: function setVersion(uint256 projectId, uint32 version, bool paid) returns()
func (_TaskRewards *TaskRewardsTransactorSession) SetVersion(projectId *big.Int, version uint32, paid bool) (*types.Transaction, error) {
	return _TaskRewards.Contract.SetVersion(&_TaskRewards.TransactOpts, projectId, version, paid)
}

// Settle is a paid mutator transaction binding the contract method 0x987757dd.
//
// Solidity: function settle(bytes32 taskId) returns()
func (_TaskRewards *TaskRewardsTransactor) Settle(opts *bind.TransactOpts, taskId [32]byte) (*types.Transaction, error) {
	return _TaskRewards.contract.Transact(opts, "settle", taskId)
}

// Settle is a paid mutator transaction binding the contract method 0x987757dd.
//
// Solidity: function settle(bytes32 taskId) returns()
func (_TaskRewards *TaskRewardsSession) Settle(taskId [32]byte) (*types.Transaction, error) {
	return _TaskRewards.Contract.Settle(&_TaskRewards.TransactOpts, taskId)
}

// Settle is a paid mutator transaction binding the contract method 0x987757dd.
//
// Solidity: function settle(bytes32 taskId) returns()
func (_TaskRewards *TaskRewardsTransactorSession) Settle(taskId [32]byte) (*types.Transaction, error) {
	return _TaskRewards.Contract.Settle(&_TaskRewards.TransactOpts, taskId)
}

// Withdraw is a paid mutator transaction binding the contract method 0xe63697c8.
//
// Solidity: function withdraw(uint256 projectId, address to, uint256 amount) returns()
func (_TaskRewards *TaskRewardsTransactor) Withdraw(opts *bind.TransactOpts, projectId *big.Int, to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _TaskRewards.contract.Transact(opts, "withdraw", projectId, to, amount)
}

// Withdraw is a paid mutator transaction binding the contract method 0xe63697c8.
//
// Solidity: function withdraw(uint256 projectId, address to, uint256 amount) returns()
func (_TaskRewards *TaskRewardsSession) Withdraw(projectId *big.Int, to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _TaskRewards.Contract.Withdraw(&_TaskRewards.TransactOpts, projectId, to, amount)
}

// Withdraw is a paid mutator transaction binding the contract method 0xe63697c8.
//
// Solidity: function withdraw(uint256 projectId, address to, uint256 amount) returns()
func (_TaskRewards *TaskRewardsTransactorSession) Withdraw(projectId *big.Int, to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _TaskRewards.Contract.Withdraw(&_TaskRewards.TransactOpts, projectId, to, amount)
}

// TaskRewardsDevicePaidIterator is returned from FilterDevicePaid and is used to iterate over the raw logs and unpacked data for DevicePaid events raised by the TaskRewards contract.
type TaskRewardsDevicePaidIterator struct {
	Event *TaskRewardsDevicePaid // Event containing the contract specifics and raw log

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
func (it *TaskRewardsDevicePaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TaskRewardsDevicePaid)
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
		it.Event = new(TaskRewardsDevicePaid)
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
func (it *TaskRewardsDevicePaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TaskRewardsDevicePaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TaskRewardsDevicePaid represents a DevicePaid event raised by the TaskRewards contract.
type TaskRewardsDevicePaid struct {
	TaskId  [32]byte
	Slot    uint32
	Account common.Address
	Amount  *big.Int
	Sent    bool
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterDevicePaid is a free log retrieval operation binding the contract event 0x8f233c19f3069d93355e185dd161036f9d56c78f217dd66b4b769c694f220635.
//
// Solidity: event DevicePaid(bytes32 indexed taskId, uint32 indexed slot, address indexed account, uint256 amount, bool sent)
func (_TaskRewards *TaskRewardsFilterer) FilterDevicePaid(opts *bind.FilterOpts, taskId [][32]byte, slot []uint32, account []common.Address) (*TaskRewardsDevicePaidIterator, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var slotRule []interface{}
	for _, slotItem := range slot {
		slotRule = append(slotRule, slotItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _TaskRewards.contract.FilterLogs(opts, "DevicePaid", taskIdRule, slotRule, accountRule)
	if err != nil {
		return nil, err
	}
	return &TaskRewardsDevicePaidIterator{contract: _TaskRewards.contract, event: "DevicePaid", logs: logs, sub: sub}, nil
}

// WatchDevicePaid is a free log subscription operation binding the contract event 0x8f233c19f3069d93355e185dd161036f9d56c78f217dd66b4b769c694f220635.
//
// Solidity: event DevicePaid(bytes32 indexed taskId, uint32 indexed slot, address indexed account, uint256 amount, bool sent)
func (_TaskRewards *TaskRewardsFilterer) WatchDevicePaid(opts *bind.WatchOpts, sink chan<- *TaskRewardsDevicePaid, taskId [][32]byte, slot []uint32, account []common.Address) (event.Subscription, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var slotRule []interface{}
	for _, slotItem := range slot {
		slotRule = append(slotRule, slotItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _TaskRewards.contract.WatchLogs(opts, "DevicePaid", taskIdRule, slotRule, accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TaskRewardsDevicePaid)
				if err := _TaskRewards.contract.UnpackLog(event, "DevicePaid", log); err != nil {
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

// ParseDevicePaid is a log parse operation binding the contract event 0x8f233c19f3069d93355e185dd161036f9d56c78f217dd66b4b769c694f220635.
//
// Solidity: event DevicePaid(bytes32 indexed taskId, uint32 indexed slot, address indexed account, uint256 amount, bool sent)
func (_TaskRewards *TaskRewardsFilterer) ParseDevicePaid(log types.Log) (*TaskRewardsDevicePaid, error) {
	event := new(TaskRewardsDevicePaid)
	if err := _TaskRewards.contract.UnpackLog(event, "DevicePaid", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TaskRewardsFundedIterator is returned from FilterFunded and is used to iterate over the raw logs and unpacked data for Funded events raised by the TaskRewards contract.
type TaskRewardsFundedIterator struct {
	Event *TaskRewardsFunded // Event containing the contract specifics and raw log

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
func (it *TaskRewardsFundedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TaskRewardsFunded)
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
		it.Event = new(TaskRewardsFunded)
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
func (it *TaskRewardsFundedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TaskRewardsFundedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TaskRewardsFunded represents a Funded event raised by the TaskRewards contract.
type TaskRewardsFunded struct {
	ProjectId *big.Int
	From      common.Address
	Amount    *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterFunded is a free log retrieval operation binding the contract event 0x38c48552690c96ec2872092ac1db6c19fb59f5a8c5b49bbf41ed4886d0ca6926.
//
// Solidity: event Funded(uint256 indexed projectId, address indexed from, uint256 amount)
func (_TaskRewards *TaskRewardsFilterer) FilterFunded(opts *bind.FilterOpts, projectId []*big.Int, from []common.Address) (*TaskRewardsFundedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _TaskRewards.contract.FilterLogs(opts, "Funded", projectIdRule, fromRule)
	if err != nil {
		return nil, err
	}
	return &TaskRewardsFundedIterator{contract: _TaskRewards.contract, event: "Funded", logs: logs, sub: sub}, nil
}

// WatchFunded is a free log subscription operation binding the contract event 0x38c48552690c96ec2872092ac1db6c19fb59f5a8c5b49bbf41ed4886d0ca6926.
//
// Solidity: event Funded(uint256 indexed projectId, address indexed from, uint256 amount)
func (_TaskRewards *TaskRewardsFilterer) WatchFunded(opts *bind.WatchOpts, sink chan<- *TaskRewardsFunded, projectId []*big.Int, from []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _TaskRewards.contract.WatchLogs(opts, "Funded", projectIdRule, fromRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TaskRewardsFunded)
				if err := _TaskRewards.contract.UnpackLog(event, "Funded", log); err != nil {
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

// ParseFunded is a log parse operation binding the contract event 0x38c48552690c96ec2872092ac1db6c19fb59f5a8c5b49bbf41ed4886d0ca6926.
//
// Solidity: event Funded(uint256 indexed projectId, address indexed from, uint256 amount)
func (_TaskRewards *TaskRewardsFilterer) ParseFunded(log types.Log) (*TaskRewardsFunded, error) {
	event := new(TaskRewardsFunded)
	if err := _TaskRewards.contract.UnpackLog(event, "Funded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TaskRewardsOwedPaidIterator is returned from FilterOwedPaid and is used to iterate over the raw logs and unpacked data for OwedPaid events raised by the TaskRewards contract.
type TaskRewardsOwedPaidIterator struct {
	Event *TaskRewardsOwedPaid // Event containing the contract specifics and raw log

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
func (it *TaskRewardsOwedPaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TaskRewardsOwedPaid)
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
		it.Event = new(TaskRewardsOwedPaid)
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
func (it *TaskRewardsOwedPaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TaskRewardsOwedPaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TaskRewardsOwedPaid represents a OwedPaid event raised by the TaskRewards contract.
type TaskRewardsOwedPaid struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterOwedPaid is a free log retrieval operation binding the contract event 0xb62a184d3f60e5d527e834fd6d66873cec28c9ac5c34a0b1c0f102520583187f.
//
// Solidity: event OwedPaid(address indexed account, address to, uint256 amount)
func (_TaskRewards *TaskRewardsFilterer) FilterOwedPaid(opts *bind.FilterOpts, account []common.Address) (*TaskRewardsOwedPaidIterator, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _TaskRewards.contract.FilterLogs(opts, "OwedPaid", accountRule)
	if err != nil {
		return nil, err
	}
	return &TaskRewardsOwedPaidIterator{contract: _TaskRewards.contract, event: "OwedPaid", logs: logs, sub: sub}, nil
}

// WatchOwedPaid is a free log subscription operation binding the contract event 0xb62a184d3f60e5d527e834fd6d66873cec28c9ac5c34a0b1c0f102520583187f.
//
// Solidity: event OwedPaid(address indexed account, address to, uint256 amount)
func (_TaskRewards *TaskRewardsFilterer) WatchOwedPaid(opts *bind.WatchOpts, sink chan<- *TaskRewardsOwedPaid, account []common.Address) (event.Subscription, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _TaskRewards.contract.WatchLogs(opts, "OwedPaid", accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TaskRewardsOwedPaid)
				if err := _TaskRewards.contract.UnpackLog(event, "OwedPaid", log); err != nil {
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

// ParseOwedPaid is a log parse operation binding the contract event 0xb62a184d3f60e5d527e834fd6d66873cec28c9ac5c34a0b1c0f102520583187f.
//
// Solidity: event OwedPaid(address indexed account, address to, uint256 amount)
func (_TaskRewards *TaskRewardsFilterer) ParseOwedPaid(log types.Log) (*TaskRewardsOwedPaid, error) {
	event := new(TaskRewardsOwedPaid)
	if err := _TaskRewards.contract.UnpackLog(event, "OwedPaid", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TaskRewardsResultPayableIterator is returned from FilterResultPayable and is used to iterate over the raw logs and unpacked data for ResultPayable events raised by the TaskRewards contract.
type TaskRewardsResultPayableIterator struct {
	Event *TaskRewardsResultPayable // Event containing the contract specifics and raw log

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
func (it *TaskRewardsResultPayableIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TaskRewardsResultPayable)
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
		it.Event = new(TaskRewardsResultPayable)
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
func (it *TaskRewardsResultPayableIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TaskRewardsResultPayableIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TaskRewardsResultPayable represents a ResultPayable event raised by the TaskRewards contract.
type TaskRewardsResultPayable struct {
	TaskId    [32]byte
	ProjectId *big.Int
	Count     *big.Int
	Each      *big.Int
	Bitmap    *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterResultPayable is a free log retrieval operation binding the contract event 0x3cbd07f9a22b62b966ce3dfc3db5375be64cabea89dd1fc02a1a6e1da60a87eb.
//
// Solidity: event ResultPayable(bytes32 indexed taskId, uint256 indexed projectId, uint256 count, uint256 each, uint256 bitmap)
func (_TaskRewards *TaskRewardsFilterer) FilterResultPayable(opts *bind.FilterOpts, taskId [][32]byte, projectId []*big.Int) (*TaskRewardsResultPayableIterator, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _TaskRewards.contract.FilterLogs(opts, "ResultPayable", taskIdRule, projectIdRule)
	if err != nil {
		return nil, err
	}
	return &TaskRewardsResultPayableIterator{contract: _TaskRewards.contract, event: "ResultPayable", logs: logs, sub: sub}, nil
}

// WatchResultPayable is a free log subscription operation binding the contract event 0x3cbd07f9a22b62b966ce3dfc3db5375be64cabea89dd1fc02a1a6e1da60a87eb.
//
// Solidity: event ResultPayable(bytes32 indexed taskId, uint256 indexed projectId, uint256 count, uint256 each, uint256 bitmap)
func (_TaskRewards *TaskRewardsFilterer) WatchResultPayable(opts *bind.WatchOpts, sink chan<- *TaskRewardsResultPayable, taskId [][32]byte, projectId []*big.Int) (event.Subscription, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _TaskRewards.contract.WatchLogs(opts, "ResultPayable", taskIdRule, projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TaskRewardsResultPayable)
				if err := _TaskRewards.contract.UnpackLog(event, "ResultPayable", log); err != nil {
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

// ParseResultPayable is a log parse operation binding the contract event 0x3cbd07f9a22b62b966ce3dfc3db5375be64cabea89dd1fc02a1a6e1da60a87eb.
//
// Solidity: event ResultPayable(bytes32 indexed taskId, uint256 indexed projectId, uint256 count, uint256 each, uint256 bitmap)
func (_TaskRewards *TaskRewardsFilterer) ParseResultPayable(log types.Log) (*TaskRewardsResultPayable, error) {
	event := new(TaskRewardsResultPayable)
	if err := _TaskRewards.contract.UnpackLog(event, "ResultPayable", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TaskRewardsResultUnpaidIterator is returned from FilterResultUnpaid and is used to iterate over the raw logs and unpacked data for ResultUnpaid events raised by the TaskRewards contract.
type TaskRewardsResultUnpaidIterator struct {
	Event *TaskRewardsResultUnpaid // Event containing the contract specifics and raw log

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
func (it *TaskRewardsResultUnpaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TaskRewardsResultUnpaid)
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
		it.Event = new(TaskRewardsResultUnpaid)
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
func (it *TaskRewardsResultUnpaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TaskRewardsResultUnpaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TaskRewardsResultUnpaid represents a ResultUnpaid event raised by the TaskRewards contract.
type TaskRewardsResultUnpaid struct {
	TaskId    [32]byte
	ProjectId *big.Int
	Reason    [32]byte
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterResultUnpaid is a free log retrieval operation binding the contract event 0x5554a6534dc26c69f42b49e7ff490ce0fc629dd5dbabe10e6e0973d6db57ef9c.
//
// Solidity: event ResultUnpaid(bytes32 indexed taskId, uint256 indexed projectId, bytes32 reason)
func (_TaskRewards *TaskRewardsFilterer) FilterResultUnpaid(opts *bind.FilterOpts, taskId [][32]byte, projectId []*big.Int) (*TaskRewardsResultUnpaidIterator, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _TaskRewards.contract.FilterLogs(opts, "ResultUnpaid", taskIdRule, projectIdRule)
	if err != nil {
		return nil, err
	}
	return &TaskRewardsResultUnpaidIterator{contract: _TaskRewards.contract, event: "ResultUnpaid", logs: logs, sub: sub}, nil
}

// WatchResultUnpaid is a free log subscription operation binding the contract event 0x5554a6534dc26c69f42b49e7ff490ce0fc629dd5dbabe10e6e0973d6db57ef9c.
//
// Solidity: event ResultUnpaid(bytes32 indexed taskId, uint256 indexed projectId, bytes32 reason)
func (_TaskRewards *TaskRewardsFilterer) WatchResultUnpaid(opts *bind.WatchOpts, sink chan<- *TaskRewardsResultUnpaid, taskId [][32]byte, projectId []*big.Int) (event.Subscription, error) {

	var taskIdRule []interface{}
	for _, taskIdItem := range taskId {
		taskIdRule = append(taskIdRule, taskIdItem)
	}
	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _TaskRewards.contract.WatchLogs(opts, "ResultUnpaid", taskIdRule, projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TaskRewardsResultUnpaid)
				if err := _TaskRewards.contract.UnpackLog(event, "ResultUnpaid", log); err != nil {
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

// ParseResultUnpaid is a log parse operation binding the contract event 0x5554a6534dc26c69f42b49e7ff490ce0fc629dd5dbabe10e6e0973d6db57ef9c.
//
// Solidity: event ResultUnpaid(bytes32 indexed taskId, uint256 indexed projectId, bytes32 reason)
func (_TaskRewards *TaskRewardsFilterer) ParseResultUnpaid(log types.Log) (*TaskRewardsResultUnpaid, error) {
	event := new(TaskRewardsResultUnpaid)
	if err := _TaskRewards.contract.UnpackLog(event, "ResultUnpaid", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TaskRewardsVersionSetIterator is returned from FilterVersionSet and is used to iterate over the raw logs and unpacked data for VersionSet events raised by the TaskRewards contract.
type TaskRewardsVersionSetIterator struct {
	Event *TaskRewardsVersionSet // Event containing the contract specifics and raw log

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
func (it *TaskRewardsVersionSetIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TaskRewardsVersionSet)
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
		it.Event = new(TaskRewardsVersionSet)
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
func (it *TaskRewardsVersionSetIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TaskRewardsVersionSetIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TaskRewardsVersionSet represents a VersionSet event raised by the TaskRewards contract.
type TaskRewardsVersionSet struct {
	ProjectId *big.Int
	Version   uint32
	Paid      bool
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterVersionSet is a free log retrieval operation binding the contract event 0xa44410b55e2cacd5b1dca8595c287a8193778f2313e8232e3f7b081ae62e5a33.
//
// Solidity: event VersionSet(uint256 indexed projectId, uint32 indexed version, bool paid)
func (_TaskRewards *TaskRewardsFilterer) FilterVersionSet(opts *bind.FilterOpts, projectId []*big.Int, version []uint32) (*TaskRewardsVersionSetIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var versionRule []interface{}
	for _, versionItem := range version {
		versionRule = append(versionRule, versionItem)
	}

	logs, sub, err := _TaskRewards.contract.FilterLogs(opts, "VersionSet", projectIdRule, versionRule)
	if err != nil {
		return nil, err
	}
	return &TaskRewardsVersionSetIterator{contract: _TaskRewards.contract, event: "VersionSet", logs: logs, sub: sub}, nil
}

// WatchVersionSet is a free log subscription operation binding the contract event 0xa44410b55e2cacd5b1dca8595c287a8193778f2313e8232e3f7b081ae62e5a33.
//
// Solidity: event VersionSet(uint256 indexed projectId, uint32 indexed version, bool paid)
func (_TaskRewards *TaskRewardsFilterer) WatchVersionSet(opts *bind.WatchOpts, sink chan<- *TaskRewardsVersionSet, projectId []*big.Int, version []uint32) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var versionRule []interface{}
	for _, versionItem := range version {
		versionRule = append(versionRule, versionItem)
	}

	logs, sub, err := _TaskRewards.contract.WatchLogs(opts, "VersionSet", projectIdRule, versionRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TaskRewardsVersionSet)
				if err := _TaskRewards.contract.UnpackLog(event, "VersionSet", log); err != nil {
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

// ParseVersionSet is a log parse operation binding the contract event 0xa44410b55e2cacd5b1dca8595c287a8193778f2313e8232e3f7b081ae62e5a33.
//
// Solidity: event VersionSet(uint256 indexed projectId, uint32 indexed version, bool paid)
func (_TaskRewards *TaskRewardsFilterer) ParseVersionSet(log types.Log) (*TaskRewardsVersionSet, error) {
	event := new(TaskRewardsVersionSet)
	if err := _TaskRewards.contract.UnpackLog(event, "VersionSet", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TaskRewardsWithdrawnIterator is returned from FilterWithdrawn and is used to iterate over the raw logs and unpacked data for Withdrawn events raised by the TaskRewards contract.
type TaskRewardsWithdrawnIterator struct {
	Event *TaskRewardsWithdrawn // Event containing the contract specifics and raw log

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
func (it *TaskRewardsWithdrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TaskRewardsWithdrawn)
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
		it.Event = new(TaskRewardsWithdrawn)
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
func (it *TaskRewardsWithdrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TaskRewardsWithdrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TaskRewardsWithdrawn represents a Withdrawn event raised by the TaskRewards contract.
type TaskRewardsWithdrawn struct {
	ProjectId *big.Int
	To        common.Address
	Amount    *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterWithdrawn is a free log retrieval operation binding the contract event 0xcf7d23a3cbe4e8b36ff82fd1b05b1b17373dc7804b4ebbd6e2356716ef202372.
//
// Solidity: event Withdrawn(uint256 indexed projectId, address indexed to, uint256 amount)
func (_TaskRewards *TaskRewardsFilterer) FilterWithdrawn(opts *bind.FilterOpts, projectId []*big.Int, to []common.Address) (*TaskRewardsWithdrawnIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _TaskRewards.contract.FilterLogs(opts, "Withdrawn", projectIdRule, toRule)
	if err != nil {
		return nil, err
	}
	return &TaskRewardsWithdrawnIterator{contract: _TaskRewards.contract, event: "Withdrawn", logs: logs, sub: sub}, nil
}

// WatchWithdrawn is a free log subscription operation binding the contract event 0xcf7d23a3cbe4e8b36ff82fd1b05b1b17373dc7804b4ebbd6e2356716ef202372.
//
// Solidity: event Withdrawn(uint256 indexed projectId, address indexed to, uint256 amount)
func (_TaskRewards *TaskRewardsFilterer) WatchWithdrawn(opts *bind.WatchOpts, sink chan<- *TaskRewardsWithdrawn, projectId []*big.Int, to []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _TaskRewards.contract.WatchLogs(opts, "Withdrawn", projectIdRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TaskRewardsWithdrawn)
				if err := _TaskRewards.contract.UnpackLog(event, "Withdrawn", log); err != nil {
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

// ParseWithdrawn is a log parse operation binding the contract event 0xcf7d23a3cbe4e8b36ff82fd1b05b1b17373dc7804b4ebbd6e2356716ef202372.
//
// Solidity: event Withdrawn(uint256 indexed projectId, address indexed to, uint256 amount)
func (_TaskRewards *TaskRewardsFilterer) ParseWithdrawn(log types.Log) (*TaskRewardsWithdrawn, error) {
	event := new(TaskRewardsWithdrawn)
	if err := _TaskRewards.contract.UnpackLog(event, "Withdrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
