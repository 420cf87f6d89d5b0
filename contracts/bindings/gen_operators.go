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

// OperatorsOperator is an auto generated low-level Go binding around an user-defined struct.
type OperatorsOperator struct {
	Owner          common.Address
	Delegate       uint32
	LockDays       uint16
	Commission     uint16
	NextDelegate   uint32
	DelegateAt     *big.Int
	NextCommission uint16
	CommissionAt   *big.Int
	NextOwner      common.Address
	Uri            string
}

// OperatorsMetaData contains all meta data concerning the Operators contract.
var OperatorsMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIParameters\",\"name\":\"params\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"day\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"CommissionTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"lockDays\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"min\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"max\",\"type\":\"uint16\"}],\"name\":\"LockOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"NoSuchOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotNextOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperatorOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyOperators\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"URITooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"CommissionScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"DelegateScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OperatorOwnerChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"}],\"name\":\"OperatorOwnerNamed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"lockDays\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"OperatorRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"OperatorURIChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DELAY\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_DAYS\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_OPERATORS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_URI\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_DAYS\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMS\",\"outputs\":[{\"internalType\":\"contractIParameters\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"acceptOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"commissionOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"}],\"name\":\"nameOwner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operatorCount\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"operatorOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"lockDays\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"nextDelegate\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"delegateAt\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"nextCommission\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"commissionAt\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"nextOwner\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"internalType\":\"structOperators.Operator\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"operatorsOf\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"\",\"type\":\"uint32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"lockDays\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"commission\",\"type\":\"uint16\"}],\"name\":\"setCommission\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"setDelegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"setURI\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"stakingOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"lockDays\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161169838038061169883398101604081905261002e91610058565b8161003a8260096100a4565b64ffffffffff1660a0526001600160a01b0316608052506100d79050565b5f5f60408385031215610069575f5ffd5b82516001600160a01b038116811461007f575f5ffd5b602084015190925064ffffffffff81168114610099575f5ffd5b809150509250929050565b64ffffffffff81811683821602908116908181146100d057634e487b7160e01b5f52601160045260245ffd5b5092915050565b60805160a0516115846101145f395f81816102020152818161054001526106ce01525f81816101b601528181610a1f0152610e9101526115845ff3fe608060405234801561000f575f5ffd5b5060043610610111575f3560e01c806369b62cb11161009e578063ae2f19d81161006e578063ae2f19d8146102b6578063b534fbb6146102be578063ba0f1c48146102de578063bcd65bd0146102f1578063c52dc9e514610311575f5ffd5b806369b62cb11461023a5780637c6f31581461024d578063a6db03d114610271578063aa563e9a146102a3575f5ffd5b806330ddccf9116100e457806330ddccf91461019e578063484bcb47146101b15780636192ed46146101d8578063693eafff146101e157806369b41170146101fd575f5ffd5b80630b6886f414610115578063126d30241461012a57806323b7ec3b1461013d5780632b78c9f714610188575b5f5ffd5b610128610123366004610fda565b610324565b005b610128610138366004610ffa565b610505565b61016b61014b366004610fda565b63ffffffff165f908152600160205260409020546001600160a01b031690565b6040516001600160a01b0390911681526020015b60405180910390f35b610190601081565b60405190815260200161017f565b6101286101ac366004611041565b6105e4565b61016b7f000000000000000000000000000000000000000000000000000000000000000081565b61019061020081565b6101ea61041a81565b60405161ffff909116815260200161017f565b6102247f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff909116815260200161017f565b61012861024836600461107a565b61064d565b5f5461025c9063ffffffff1681565b60405163ffffffff909116815260200161017f565b61028461027f366004610fda565b6107b9565b6040805163ffffffff909316835261ffff90911660208301520161017f565b61025c6102b13660046110e7565b6107e7565b6101ea605b81565b6102d16102cc366004611158565b610965565b60405161017f9190611171565b6101906102ec366004610fda565b6109f9565b6103046102ff366004610fda565b610ad0565b60405161017f91906111e7565b61012861031f3660046112bd565b610c73565b5f61032e82610cdf565b6001810154909150600160601b90046001600160a01b031633146103785760405163633f743560e01b815263ffffffff831660048201523360248201526044015b60405180910390fd5b6001810180546bffffffffffffffffffffffff16905580546001600160a01b03165f908152600260205260408120905b81548110156104c2578363ffffffff168282815481106103ca576103ca61130c565b5f918252602090912060088204015460079091166004026101000a900463ffffffff16036104ba578154829061040290600190611334565b815481106104125761041261130c565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff168282815481106104485761044861130c565b905f5260205f2090600891828204019190066004026101000a81548163ffffffff021916908363ffffffff1602179055508180548061048957610489611347565b5f8281526020902060085f1990920191820401805463ffffffff600460078516026101000a021916905590556104c2565b6001016103a8565b506104ce838333610d2b565b604051339063ffffffff8516907f310733b547909d35efaa3c7986949d573c297f53f650f019626f616ec7f8fce1905f90a3505050565b5f61050f83610dcd565b905061051a81610e12565b815463ffffffff91909116600160a01b0263ffffffff60a01b19909116178155816105657f00000000000000000000000000000000000000000000000000000000000000004261135b565b60018301805464ffffffffff191664ffffffffff92909216918217905582546001600160e01b0316600160e01b63ffffffff938416021783556040805185841681526020810192909252918516917f6831ba6c1763f94cce20c027d5c0df7774feec3bf62c6621be332ece8a27bcd191015b60405180910390a2505050565b806105ee83610dcd565b60010180546bffffffffffffffffffffffff16600160601b6001600160a01b03938416021790556040519082169063ffffffff8416907f34de7fc491b9f9b062c551a3d27b9acf24f2a2f93abcac4699565bebceec43d8905f90a35050565b5f61065783610dcd565b905061066282610e68565b61066b81610f3a565b815461ffff60d01b1916600160d01b61ffff9283168102919091178084556001840180546bffffffffffffff000000000019169055048116908316116106c857805461ffff60d01b1916600160d01b61ffff84160217815561073c565b816106f37f00000000000000000000000000000000000000000000000000000000000000004261135b565b60018301805461ffff909316650100000000000266ffff00000000001964ffffffffff909316600160381b02929092166bffffffffffffff000000000019909316929092171790555b805463ffffffff8416907f6a00bf0a73dc6adc720b1c776819be26164799709bbb93edd75b5679a083dd7290849061ffff600160d01b9091048116908216116107855742610799565b6001840154600160381b900464ffffffffff165b6040805161ffff909316835264ffffffffff9091166020830152016105d7565b5f5f5f6107c584610cdf565b90506107d081610e12565b90549094600160c01b90910461ffff169350915050565b5f605b61ffff86161080610800575061041a61ffff8616115b1561083357604051635869ef1160e11b815261ffff86166004820152605b602482015261041a604482015260640161036f565b61083d8383610f9a565b61084684610e68565b5f8054819061085a9063ffffffff16611378565b825463ffffffff8083166101009490940a848102910219909116179092555f908152600160205260409020909150868686868685601481601881601a600282016108a5888a83611439565b508891906101000a81548161ffff021916908361ffff1602179055508791906101000a81548161ffff021916908361ffff1602179055508691906101000a81548163ffffffff021916908363ffffffff160217905550505050505061090b828233610d2b565b336001600160a01b03168263ffffffff167f68e8347e6fc08dd1315527d6f97e2105cc62f37674b1c0671998156a98f987b2898989898960405161095395949392919061151c565b60405180910390a35095945050505050565b6001600160a01b0381165f908152600260209081526040918290208054835181840281018401909452808452606093928301828280156109ed57602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff16815260200190600401906020826003010492830192600103820291508084116109b05790505b50505050509050919050565b63ffffffff81165f908152600160205260408120610a1690610f3a565b61ffff1690505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316638eaa6ac06040518163ffffffff1660e01b8152600401610a7d906e3837b7b61731b7b6b6b4b9b9b4b7b760891b815260200190565b602060405180830381865afa158015610a98573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610abc919061155a565b905080821115610aca578091505b50919050565b60408051610140810182525f8082526020820181905291810182905260608082018390526080820183905260a0820183905260c0820183905260e0820183905261010082019290925261012081019190915263ffffffff8083165f9081526001602081815260409283902083516101408101855281546001600160a01b038082168352600160a01b820488169483019490945261ffff600160c01b8204811696830196909652600160d01b810486166060830152600160e01b900490951660808601529182015464ffffffffff80821660a087015265010000000000820490941660c0860152600160381b810490931660e0850152600160601b90920490911661010083015260028101805461012084019190610bec906113b0565b80601f0160208091040260200160405190810160405280929190818152602001828054610c18906113b0565b8015610c635780601f10610c3a57610100808354040283529160200191610c63565b820191905f5260205f20905b815481529060010190602001808311610c4657829003601f168201915b5050505050815250509050919050565b5f610c7d84610dcd565b9050610c898383610f9a565b60028101610c98838583611439565b508363ffffffff167f125b59e365a9102d83fccebc457552a6b8b00b5a215eba1266741b2992506f9e8484604051610cd1929190611571565b60405180910390a250505050565b63ffffffff81165f90815260016020526040902080546001600160a01b0316610d26576040516001620236d360e01b0319815263ffffffff8316600482015260240161036f565b919050565b6001600160a01b0381165f9081526002602052604090208054600f1901610d6f5760405163ab3bf85960e01b8152601060048201819052602482015260440161036f565b80546001810182555f91825260209091206008820401805460079092166004026101000a63ffffffff8181021990931695909216919091029390931790925580546001600160a01b0319166001600160a01b03909216919091179055565b5f610dd782610cdf565b80549091506001600160a01b03163314610d2657604051632608631560e21b815263ffffffff8316600482015233602482015260440161036f565b60018101545f9064ffffffffff1615801590610e3a575060018201544264ffffffffff909116105b610e52578154600160a01b900463ffffffff16610e62565b8154600160e01b900463ffffffff165b92915050565b60405163023aa9ab60e61b81526e3837b7b61731b7b6b6b4b9b9b4b7b760891b60048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401602060405180830381865afa158015610ede573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f02919061155a565b9050808261ffff161115610f3657604051632cdfe21960e01b815261ffff831660048201526024810182905260440161036f565b5050565b60018101545f90600160381b900464ffffffffff1615801590610f6f5750600182015442600160381b90910464ffffffffff16105b610f85578154600160d01b900461ffff16610e62565b506001015465010000000000900461ffff1690565b610200811115610f36576040516270b9e960e51b815260048101829052610200602482015260440161036f565b803563ffffffff81168114610d26575f5ffd5b5f60208284031215610fea575f5ffd5b610ff382610fc7565b9392505050565b5f5f6040838503121561100b575f5ffd5b61101483610fc7565b915061102260208401610fc7565b90509250929050565b80356001600160a01b0381168114610d26575f5ffd5b5f5f60408385031215611052575f5ffd5b61105b83610fc7565b91506110226020840161102b565b803561ffff81168114610d26575f5ffd5b5f5f6040838503121561108b575f5ffd5b61109483610fc7565b915061102260208401611069565b5f5f83601f8401126110b2575f5ffd5b50813567ffffffffffffffff8111156110c9575f5ffd5b6020830191508360208285010111156110e0575f5ffd5b9250929050565b5f5f5f5f5f608086880312156110fb575f5ffd5b61110486610fc7565b945061111260208701611069565b935061112060408701611069565b9250606086013567ffffffffffffffff81111561113b575f5ffd5b611147888289016110a2565b969995985093965092949392505050565b5f60208284031215611168575f5ffd5b610ff38261102b565b602080825282518282018190525f918401906040840190835b818110156111ae57835163ffffffff1683526020938401939092019160010161118a565b509095945050505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081526112016020820183516001600160a01b03169052565b5f6020830151611219604084018263ffffffff169052565b50604083015161ffff8116606084015250606083015161ffff8116608084015250608083015163ffffffff811660a08401525060a083015164ffffffffff811660c08401525060c083015161ffff811660e08401525060e083015164ffffffffff8116610100840152506101008301516001600160a01b03811661012084015250610120830151610140808401526112b56101608401826111b9565b949350505050565b5f5f5f604084860312156112cf575f5ffd5b6112d884610fc7565b9250602084013567ffffffffffffffff8111156112f3575f5ffd5b6112ff868287016110a2565b9497909650939450505050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b81810381811115610e6257610e62611320565b634e487b7160e01b5f52603160045260245ffd5b64ffffffffff8181168382160190811115610e6257610e62611320565b5f63ffffffff821663ffffffff810361139357611393611320565b60010192915050565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806113c457607f821691505b602082108103610aca57634e487b7160e01b5f52602260045260245ffd5b601f821115611434578282111561143457805f5260205f20601f840160051c602085101561140d57505f5b90810190601f840160051c035f5b81811015611430575f8382015560010161141b565b5050505b505050565b67ffffffffffffffff8311156114515761145161139c565b6114658361145f83546113b0565b836113e2565b5f601f841160018114611496575f851561147f5750838201355b5f19600387901b1c1916600186901b1783556114ed565b5f83815260208120601f198716915b828110156114c557868501358255602094850194600190920191016114a5565b50868210156114e1575f1960f88860031b161c19848701351681555b505060018560011b0183555b5050505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b63ffffffff8616815261ffff8516602082015261ffff84166040820152608060608201525f61154f6080830184866114f4565b979650505050505050565b5f6020828403121561156a575f5ffd5b5051919050565b602081525f6112b56020830184866114f456",
}

// OperatorsABI is the input ABI used to generate the binding from.
// Deprecated: Use OperatorsMetaData.ABI instead.
var OperatorsABI = OperatorsMetaData.ABI

// OperatorsBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use OperatorsMetaData.Bin instead.
var OperatorsBin = OperatorsMetaData.Bin

// DeployOperators deploys a new Ethereum contract, binding an instance of Operators to it.
func DeployOperators(auth *bind.TransactOpts, backend bind.ContractBackend, params common.Address, day *big.Int) (common.Address, *types.Transaction, *Operators, error) {
	parsed, err := OperatorsMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(OperatorsBin), backend, params, day)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Operators{OperatorsCaller: OperatorsCaller{contract: contract}, OperatorsTransactor: OperatorsTransactor{contract: contract}, OperatorsFilterer: OperatorsFilterer{contract: contract}}, nil
}

// Operators is an auto generated Go binding around an Ethereum contract.
type Operators struct {
	OperatorsCaller     // Read-only binding to the contract
	OperatorsTransactor // Write-only binding to the contract
	OperatorsFilterer   // Log filterer for contract events
}

// OperatorsCaller is an auto generated read-only Go binding around an Ethereum contract.
type OperatorsCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// OperatorsTransactor is an auto generated write-only Go binding around an Ethereum contract.
type OperatorsTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// OperatorsFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type OperatorsFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// OperatorsSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type OperatorsSession struct {
	Contract     *Operators        // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// OperatorsCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type OperatorsCallerSession struct {
	Contract *OperatorsCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts    // Call options to use throughout this session
}

// OperatorsTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type OperatorsTransactorSession struct {
	Contract     *OperatorsTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts    // Transaction auth options to use throughout this session
}

// OperatorsRaw is an auto generated low-level Go binding around an Ethereum contract.
type OperatorsRaw struct {
	Contract *Operators // Generic contract binding to access the raw methods on
}

// OperatorsCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type OperatorsCallerRaw struct {
	Contract *OperatorsCaller // Generic read-only contract binding to access the raw methods on
}

// OperatorsTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type OperatorsTransactorRaw struct {
	Contract *OperatorsTransactor // Generic write-only contract binding to access the raw methods on
}

// NewOperators creates a new instance of Operators, bound to a specific deployed contract.
func NewOperators(address common.Address, backend bind.ContractBackend) (*Operators, error) {
	contract, err := bindOperators(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Operators{OperatorsCaller: OperatorsCaller{contract: contract}, OperatorsTransactor: OperatorsTransactor{contract: contract}, OperatorsFilterer: OperatorsFilterer{contract: contract}}, nil
}

// NewOperatorsCaller creates a new read-only instance of Operators, bound to a specific deployed contract.
func NewOperatorsCaller(address common.Address, caller bind.ContractCaller) (*OperatorsCaller, error) {
	contract, err := bindOperators(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &OperatorsCaller{contract: contract}, nil
}

// NewOperatorsTransactor creates a new write-only instance of Operators, bound to a specific deployed contract.
func NewOperatorsTransactor(address common.Address, transactor bind.ContractTransactor) (*OperatorsTransactor, error) {
	contract, err := bindOperators(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &OperatorsTransactor{contract: contract}, nil
}

// NewOperatorsFilterer creates a new log filterer instance of Operators, bound to a specific deployed contract.
func NewOperatorsFilterer(address common.Address, filterer bind.ContractFilterer) (*OperatorsFilterer, error) {
	contract, err := bindOperators(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &OperatorsFilterer{contract: contract}, nil
}

// bindOperators binds a generic wrapper to an already deployed contract.
func bindOperators(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := OperatorsMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Operators *OperatorsRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Operators.Contract.OperatorsCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Operators *OperatorsRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Operators.Contract.OperatorsTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Operators *OperatorsRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Operators.Contract.OperatorsTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Operators *OperatorsCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Operators.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Operators *OperatorsTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Operators.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Operators *OperatorsTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Operators.Contract.contract.Transact(opts, method, params...)
}

// DELAY is a free data retrieval call binding the contract method 0x69b41170.
//
// Solidity: function DELAY() view returns(uint40)
func (_Operators *OperatorsCaller) DELAY(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Operators.contract.Call(opts, &out, "DELAY")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DELAY is a free data retrieval call binding the contract method 0x69b41170.
//
// Solidity: function DELAY() view returns(uint40)
func (_Operators *OperatorsSession) DELAY() (*big.Int, error) {
	return _Operators.Contract.DELAY(&_Operators.CallOpts)
}

// DELAY is a free data retrieval call binding the contract method 0x69b41170.
//
// Solidity: function DELAY() view returns(uint40)
func (_Operators *OperatorsCallerSession) DELAY() (*big.Int, error) {
	return _Operators.Contract.DELAY(&_Operators.CallOpts)
}

// MAXDAYS is a free data retrieval call binding the contract method 0x693eafff.
//
// Solidity: function MAX_DAYS() view returns(uint16)
func (_Operators *OperatorsCaller) MAXDAYS(opts *bind.CallOpts) (uint16, error) {
	var out []interface{}
	err := _Operators.contract.Call(opts, &out, "MAX_DAYS")

	if err != nil {
		return *new(uint16), err
	}

	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)

	return out0, err

}

// MAXDAYS is a free data retrieval call binding the contract method 0x693eafff.
//
// Solidity: function MAX_DAYS() view returns(uint16)
func (_Operators *OperatorsSession) MAXDAYS() (uint16, error) {
	return _Operators.Contract.MAXDAYS(&_Operators.CallOpts)
}

// MAXDAYS is a free data retrieval call binding the contract method 0x693eafff.
//
// Solidity: function MAX_DAYS() view returns(uint16)
func (_Operators *OperatorsCallerSession) MAXDAYS() (uint16, error) {
	return _Operators.Contract.MAXDAYS(&_Operators.CallOpts)
}

// MAXOPERATORS is a free data retrieval call binding the contract method 0x2b78c9f7.
//
// Solidity: function MAX_OPERATORS() view returns(uint256)
func (_Operators *OperatorsCaller) MAXOPERATORS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Operators.contract.Call(opts, &out, "MAX_OPERATORS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXOPERATORS is a free data retrieval call binding the contract method 0x2b78c9f7.
//
// Solidity: function MAX_OPERATORS() view returns(uint256)
func (_Operators *OperatorsSession) MAXOPERATORS() (*big.Int, error) {
	return _Operators.Contract.MAXOPERATORS(&_Operators.CallOpts)
}

// MAXOPERATORS is a free data retrieval call binding the contract method 0x2b78c9f7.
//
// Solidity: function MAX_OPERATORS() view returns(uint256)
func (_Operators *OperatorsCallerSession) MAXOPERATORS() (*big.Int, error) {
	return _Operators.Contract.MAXOPERATORS(&_Operators.CallOpts)
}

// MAXURI is a free data retrieval call binding the contract method 0x6192ed46.
//
// Solidity: function MAX_URI() view returns(uint256)
func (_Operators *OperatorsCaller) MAXURI(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Operators.contract.Call(opts, &out, "MAX_URI")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXURI is a free data retrieval call binding the contract method 0x6192ed46.
//
// Solidity: function MAX_URI() view returns(uint256)
func (_Operators *OperatorsSession) MAXURI() (*big.Int, error) {
	return _Operators.Contract.MAXURI(&_Operators.CallOpts)
}

// MAXURI is a free data retrieval call binding the contract method 0x6192ed46.
//
// Solidity: function MAX_URI() view returns(uint256)
func (_Operators *OperatorsCallerSession) MAXURI() (*big.Int, error) {
	return _Operators.Contract.MAXURI(&_Operators.CallOpts)
}

// MINDAYS is a free data retrieval call binding the contract method 0xae2f19d8.
//
// Solidity: function MIN_DAYS() view returns(uint16)
func (_Operators *OperatorsCaller) MINDAYS(opts *bind.CallOpts) (uint16, error) {
	var out []interface{}
	err := _Operators.contract.Call(opts, &out, "MIN_DAYS")

	if err != nil {
		return *new(uint16), err
	}

	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)

	return out0, err

}

// MINDAYS is a free data retrieval call binding the contract method 0xae2f19d8.
//
// Solidity: function MIN_DAYS() view returns(uint16)
func (_Operators *OperatorsSession) MINDAYS() (uint16, error) {
	return _Operators.Contract.MINDAYS(&_Operators.CallOpts)
}

// MINDAYS is a free data retrieval call binding the contract method 0xae2f19d8.
//
// Solidity: function MIN_DAYS() view returns(uint16)
func (_Operators *OperatorsCallerSession) MINDAYS() (uint16, error) {
	return _Operators.Contract.MINDAYS(&_Operators.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_Operators *OperatorsCaller) PARAMS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Operators.contract.Call(opts, &out, "PARAMS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_Operators *OperatorsSession) PARAMS() (common.Address, error) {
	return _Operators.Contract.PARAMS(&_Operators.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_Operators *OperatorsCallerSession) PARAMS() (common.Address, error) {
	return _Operators.Contract.PARAMS(&_Operators.CallOpts)
}

// CommissionOf is a free data retrieval call binding the contract method 0xba0f1c48.
//
// Solidity: function commissionOf(uint32 operator) view returns(uint256 commission)
func (_Operators *OperatorsCaller) CommissionOf(opts *bind.CallOpts, operator uint32) (*big.Int, error) {
	var out []interface{}
	err := _Operators.contract.Call(opts, &out, "commissionOf", operator)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// CommissionOf is a free data retrieval call binding the contract method 0xba0f1c48.
//
// Solidity: function commissionOf(uint32 operator) view returns(uint256 commission)
func (_Operators *OperatorsSession) CommissionOf(operator uint32) (*big.Int, error) {
	return _Operators.Contract.CommissionOf(&_Operators.CallOpts, operator)
}

// CommissionOf is a free data retrieval call binding the contract method 0xba0f1c48.
//
// Solidity: function commissionOf(uint32 operator) view returns(uint256 commission)
func (_Operators *OperatorsCallerSession) CommissionOf(operator uint32) (*big.Int, error) {
	return _Operators.Contract.CommissionOf(&_Operators.CallOpts, operator)
}

// OperatorCount is a free data retrieval call binding the contract method 0x7c6f3158.
//
// Solidity: function operatorCount() view returns(uint32)
func (_Operators *OperatorsCaller) OperatorCount(opts *bind.CallOpts) (uint32, error) {
	var out []interface{}
	err := _Operators.contract.Call(opts, &out, "operatorCount")

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// OperatorCount is a free data retrieval call binding the contract method 0x7c6f3158.
//
// Solidity: function operatorCount() view returns(uint32)
func (_Operators *OperatorsSession) OperatorCount() (uint32, error) {
	return _Operators.Contract.OperatorCount(&_Operators.CallOpts)
}

// OperatorCount is a free data retrieval call binding the contract method 0x7c6f3158.
//
// Solidity: function operatorCount() view returns(uint32)
func (_Operators *OperatorsCallerSession) OperatorCount() (uint32, error) {
	return _Operators.Contract.OperatorCount(&_Operators.CallOpts)
}

// OperatorOf is a free data retrieval call binding the contract method 0xbcd65bd0.
//
// Solidity: function operatorOf(uint32 operator) view returns((address,uint32,uint16,uint16,uint32,uint40,uint16,uint40,address,string))
func (_Operators *OperatorsCaller) OperatorOf(opts *bind.CallOpts, operator uint32) (OperatorsOperator, error) {
	var out []interface{}
	err := _Operators.contract.Call(opts, &out, "operatorOf", operator)

	if err != nil {
		return *new(OperatorsOperator), err
	}

	out0 := *abi.ConvertType(out[0], new(OperatorsOperator)).(*OperatorsOperator)

	return out0, err

}

// OperatorOf is a free data retrieval call binding the contract method 0xbcd65bd0.
//
// Solidity: function operatorOf(uint32 operator) view returns((address,uint32,uint16,uint16,uint32,uint40,uint16,uint40,address,string))
func (_Operators *OperatorsSession) OperatorOf(operator uint32) (OperatorsOperator, error) {
	return _Operators.Contract.OperatorOf(&_Operators.CallOpts, operator)
}

// OperatorOf is a free data retrieval call binding the contract method 0xbcd65bd0.
//
// Solidity: function operatorOf(uint32 operator) view returns((address,uint32,uint16,uint16,uint32,uint40,uint16,uint40,address,string))
func (_Operators *OperatorsCallerSession) OperatorOf(operator uint32) (OperatorsOperator, error) {
	return _Operators.Contract.OperatorOf(&_Operators.CallOpts, operator)
}

// OperatorsOf is a free data retrieval call binding the contract method 0xb534fbb6.
//
// Solidity: function operatorsOf(address owner) view returns(uint32[])
func (_Operators *OperatorsCaller) OperatorsOf(opts *bind.CallOpts, owner common.Address) ([]uint32, error) {
	var out []interface{}
	err := _Operators.contract.Call(opts, &out, "operatorsOf", owner)

	if err != nil {
		return *new([]uint32), err
	}

	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)

	return out0, err

}

// OperatorsOf is a free data retrieval call binding the contract method 0xb534fbb6.
//
// Solidity: function operatorsOf(address owner) view returns(uint32[])
func (_Operators *OperatorsSession) OperatorsOf(owner common.Address) ([]uint32, error) {
	return _Operators.Contract.OperatorsOf(&_Operators.CallOpts, owner)
}

// OperatorsOf is a free data retrieval call binding the contract method 0xb534fbb6.
//
// Solidity: function operatorsOf(address owner) view returns(uint32[])
func (_Operators *OperatorsCallerSession) OperatorsOf(owner common.Address) ([]uint32, error) {
	return _Operators.Contract.OperatorsOf(&_Operators.CallOpts, owner)
}

// OwnerOf is a free data retrieval call binding the contract method 0x23b7ec3b.
//
// Solidity: function ownerOf(uint32 operator) view returns(address)
func (_Operators *OperatorsCaller) OwnerOf(opts *bind.CallOpts, operator uint32) (common.Address, error) {
	var out []interface{}
	err := _Operators.contract.Call(opts, &out, "ownerOf", operator)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// OwnerOf is a free data retrieval call binding the contract method 0x23b7ec3b.
//
// Solidity: function ownerOf(uint32 operator) view returns(address)
func (_Operators *OperatorsSession) OwnerOf(operator uint32) (common.Address, error) {
	return _Operators.Contract.OwnerOf(&_Operators.CallOpts, operator)
}

// OwnerOf is a free data retrieval call binding the contract method 0x23b7ec3b.
//
// Solidity: function ownerOf(uint32 operator) view returns(address)
func (_Operators *OperatorsCallerSession) OwnerOf(operator uint32) (common.Address, error) {
	return _Operators.Contract.OwnerOf(&_Operators.CallOpts, operator)
}

// StakingOf is a free data retrieval call binding the contract method 0xa6db03d1.
//
// Solidity: function stakingOf(uint32 operator) view returns(uint32 delegate, uint16 lockDays)
func (_Operators *OperatorsCaller) StakingOf(opts *bind.CallOpts, operator uint32) (struct {
	Delegate uint32
	LockDays uint16
}, error) {
	var out []interface{}
	err := _Operators.contract.Call(opts, &out, "stakingOf", operator)

	outstruct := new(struct {
		Delegate uint32
		LockDays uint16
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Delegate = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.LockDays = *abi.ConvertType(out[1], new(uint16)).(*uint16)

	return *outstruct, err

}

// StakingOf is a free data retrieval call binding the contract method 0xa6db03d1.
//
// Solidity: function stakingOf(uint32 operator) view returns(uint32 delegate, uint16 lockDays)
func (_Operators *OperatorsSession) StakingOf(operator uint32) (struct {
	Delegate uint32
	LockDays uint16
}, error) {
	return _Operators.Contract.StakingOf(&_Operators.CallOpts, operator)
}

// StakingOf is a free data retrieval call binding the contract method 0xa6db03d1.
//
// Solidity: function stakingOf(uint32 operator) view returns(uint32 delegate, uint16 lockDays)
func (_Operators *OperatorsCallerSession) StakingOf(operator uint32) (struct {
	Delegate uint32
	LockDays uint16
}, error) {
	return _Operators.Contract.StakingOf(&_Operators.CallOpts, operator)
}

// AcceptOperator is a paid mutator transaction binding the contract method 0x0b6886f4.
//
// Solidity: function acceptOperator(uint32 operator) returns()
func (_Operators *OperatorsTransactor) AcceptOperator(opts *bind.TransactOpts, operator uint32) (*types.Transaction, error) {
	return _Operators.contract.Transact(opts, "acceptOperator", operator)
}

// AcceptOperator is a paid mutator transaction binding the contract method 0x0b6886f4.
//
// Solidity: function acceptOperator(uint32 operator) returns()
func (_Operators *OperatorsSession) AcceptOperator(operator uint32) (*types.Transaction, error) {
	return _Operators.Contract.AcceptOperator(&_Operators.TransactOpts, operator)
}

// AcceptOperator is a paid mutator transaction binding the contract method 0x0b6886f4.
//
// Solidity: function acceptOperator(uint32 operator) returns()
func (_Operators *OperatorsTransactorSession) AcceptOperator(operator uint32) (*types.Transaction, error) {
	return _Operators.Contract.AcceptOperator(&_Operators.TransactOpts, operator)
}

// NameOwner is a paid mutator transaction binding the contract method 0x30ddccf9.
//
// Solidity: function nameOwner(uint32 operator, address next) returns()
func (_Operators *OperatorsTransactor) NameOwner(opts *bind.TransactOpts, operator uint32, next common.Address) (*types.Transaction, error) {
	return _Operators.contract.Transact(opts, "nameOwner", operator, next)
}

// NameOwner is a paid mutator transaction binding the contract method 0x30ddccf9.
//
// Solidity: function nameOwner(uint32 operator, address next) returns()
func (_Operators *OperatorsSession) NameOwner(operator uint32, next common.Address) (*types.Transaction, error) {
	return _Operators.Contract.NameOwner(&_Operators.TransactOpts, operator, next)
}

// NameOwner is a paid mutator transaction binding the contract method 0x30ddccf9.
//
// Solidity: function nameOwner(uint32 operator, address next) returns()
func (_Operators *OperatorsTransactorSession) NameOwner(operator uint32, next common.Address) (*types.Transaction, error) {
	return _Operators.Contract.NameOwner(&_Operators.TransactOpts, operator, next)
}

// Register is a paid mutator transaction binding the contract method 0xaa563e9a.
//
// Solidity: function register(uint32 delegate, uint16 lockDays, uint16 commission, string uri) returns(uint32 operator)
func (_Operators *OperatorsTransactor) Register(opts *bind.TransactOpts, delegate uint32, lockDays uint16, commission uint16, uri string) (*types.Transaction, error) {
	return _Operators.contract.Transact(opts, "register", delegate, lockDays, commission, uri)
}

// Register is a paid mutator transaction binding the contract method 0xaa563e9a.
//
// Solidity: function register(uint32 delegate, uint16 lockDays, uint16 commission, string uri) returns(uint32 operator)
func (_Operators *OperatorsSession) Register(delegate uint32, lockDays uint16, commission uint16, uri string) (*types.Transaction, error) {
	return _Operators.Contract.Register(&_Operators.TransactOpts, delegate, lockDays, commission, uri)
}

// Register is a paid mutator transaction binding the contract method 0xaa563e9a.
//
// Solidity: function register(uint32 delegate, uint16 lockDays, uint16 commission, string uri) returns(uint32 operator)
func (_Operators *OperatorsTransactorSession) Register(delegate uint32, lockDays uint16, commission uint16, uri string) (*types.Transaction, error) {
	return _Operators.Contract.Register(&_Operators.TransactOpts, delegate, lockDays, commission, uri)
}

// SetCommission is a paid mutator transaction binding the contract method 0x69b62cb1.
//
// Solidity: function setCommission(uint32 operator, uint16 commission) returns()
func (_Operators *OperatorsTransactor) SetCommission(opts *bind.TransactOpts, operator uint32, commission uint16) (*types.Transaction, error) {
	return _Operators.contract.Transact(opts, "setCommission", operator, commission)
}

// SetCommission is a paid mutator transaction binding the contract method 0x69b62cb1.
//
// Solidity: function setCommission(uint32 operator, uint16 commission) returns()
func (_Operators *OperatorsSession) SetCommission(operator uint32, commission uint16) (*types.Transaction, error) {
	return _Operators.Contract.SetCommission(&_Operators.TransactOpts, operator, commission)
}

// SetCommission is a paid mutator transaction binding the contract method 0x69b62cb1.
//
// Solidity: function setCommission(uint32 operator, uint16 commission) returns()
func (_Operators *OperatorsTransactorSession) SetCommission(operator uint32, commission uint16) (*types.Transaction, error) {
	return _Operators.Contract.SetCommission(&_Operators.TransactOpts, operator, commission)
}

// SetDelegate is a paid mutator transaction binding the contract method 0x126d3024.
//
// Solidity: function setDelegate(uint32 operator, uint32 delegate) returns()
func (_Operators *OperatorsTransactor) SetDelegate(opts *bind.TransactOpts, operator uint32, delegate uint32) (*types.Transaction, error) {
	return _Operators.contract.Transact(opts, "setDelegate", operator, delegate)
}

// SetDelegate is a paid mutator transaction binding the contract method 0x126d3024.
//
// Solidity: function setDelegate(uint32 operator, uint32 delegate) returns()
func (_Operators *OperatorsSession) SetDelegate(operator uint32, delegate uint32) (*types.Transaction, error) {
	return _Operators.Contract.SetDelegate(&_Operators.TransactOpts, operator, delegate)
}

// SetDelegate is a paid mutator transaction binding the contract method 0x126d3024.
//
// Solidity: function setDelegate(uint32 operator, uint32 delegate) returns()
func (_Operators *OperatorsTransactorSession) SetDelegate(operator uint32, delegate uint32) (*types.Transaction, error) {
	return _Operators.Contract.SetDelegate(&_Operators.TransactOpts, operator, delegate)
}

// SetURI is a paid mutator transaction binding the contract method 0xc52dc9e5.
//
// Solidity: function setURI(uint32 operator, string uri) returns()
func (_Operators *OperatorsTransactor) SetURI(opts *bind.TransactOpts, operator uint32, uri string) (*types.Transaction, error) {
	return _Operators.contract.Transact(opts, "setURI", operator, uri)
}

// SetURI is a paid mutator transaction binding the contract method 0xc52dc9e5.
//
// Solidity: function setURI(uint32 operator, string uri) returns()
func (_Operators *OperatorsSession) SetURI(operator uint32, uri string) (*types.Transaction, error) {
	return _Operators.Contract.SetURI(&_Operators.TransactOpts, operator, uri)
}

// SetURI is a paid mutator transaction binding the contract method 0xc52dc9e5.
//
// Solidity: function setURI(uint32 operator, string uri) returns()
func (_Operators *OperatorsTransactorSession) SetURI(operator uint32, uri string) (*types.Transaction, error) {
	return _Operators.Contract.SetURI(&_Operators.TransactOpts, operator, uri)
}

// OperatorsCommissionScheduledIterator is returned from FilterCommissionScheduled and is used to iterate over the raw logs and unpacked data for CommissionScheduled events raised by the Operators contract.
type OperatorsCommissionScheduledIterator struct {
	Event *OperatorsCommissionScheduled // Event containing the contract specifics and raw log

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
func (it *OperatorsCommissionScheduledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(OperatorsCommissionScheduled)
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
		it.Event = new(OperatorsCommissionScheduled)
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
func (it *OperatorsCommissionScheduledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *OperatorsCommissionScheduledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// OperatorsCommissionScheduled represents a CommissionScheduled event raised by the Operators contract.
type OperatorsCommissionScheduled struct {
	Operator   uint32
	Commission uint16
	Until      *big.Int
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterCommissionScheduled is a free log retrieval operation binding the contract event 0x6a00bf0a73dc6adc720b1c776819be26164799709bbb93edd75b5679a083dd72.
//
// Solidity: event CommissionScheduled(uint32 indexed operator, uint16 commission, uint40 until)
func (_Operators *OperatorsFilterer) FilterCommissionScheduled(opts *bind.FilterOpts, operator []uint32) (*OperatorsCommissionScheduledIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _Operators.contract.FilterLogs(opts, "CommissionScheduled", operatorRule)
	if err != nil {
		return nil, err
	}
	return &OperatorsCommissionScheduledIterator{contract: _Operators.contract, event: "CommissionScheduled", logs: logs, sub: sub}, nil
}

// WatchCommissionScheduled is a free log subscription operation binding the contract event 0x6a00bf0a73dc6adc720b1c776819be26164799709bbb93edd75b5679a083dd72.
//
// Solidity: event CommissionScheduled(uint32 indexed operator, uint16 commission, uint40 until)
func (_Operators *OperatorsFilterer) WatchCommissionScheduled(opts *bind.WatchOpts, sink chan<- *OperatorsCommissionScheduled, operator []uint32) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _Operators.contract.WatchLogs(opts, "CommissionScheduled", operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(OperatorsCommissionScheduled)
				if err := _Operators.contract.UnpackLog(event, "CommissionScheduled", log); err != nil {
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

// ParseCommissionScheduled is a log parse operation binding the contract event 0x6a00bf0a73dc6adc720b1c776819be26164799709bbb93edd75b5679a083dd72.
//
// Solidity: event CommissionScheduled(uint32 indexed operator, uint16 commission, uint40 until)
func (_Operators *OperatorsFilterer) ParseCommissionScheduled(log types.Log) (*OperatorsCommissionScheduled, error) {
	event := new(OperatorsCommissionScheduled)
	if err := _Operators.contract.UnpackLog(event, "CommissionScheduled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// OperatorsDelegateScheduledIterator is returned from FilterDelegateScheduled and is used to iterate over the raw logs and unpacked data for DelegateScheduled events raised by the Operators contract.
type OperatorsDelegateScheduledIterator struct {
	Event *OperatorsDelegateScheduled // Event containing the contract specifics and raw log

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
func (it *OperatorsDelegateScheduledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(OperatorsDelegateScheduled)
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
		it.Event = new(OperatorsDelegateScheduled)
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
func (it *OperatorsDelegateScheduledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *OperatorsDelegateScheduledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// OperatorsDelegateScheduled represents a DelegateScheduled event raised by the Operators contract.
type OperatorsDelegateScheduled struct {
	Operator uint32
	Delegate uint32
	Until    *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterDelegateScheduled is a free log retrieval operation binding the contract event 0x6831ba6c1763f94cce20c027d5c0df7774feec3bf62c6621be332ece8a27bcd1.
//
// Solidity: event DelegateScheduled(uint32 indexed operator, uint32 delegate, uint40 until)
func (_Operators *OperatorsFilterer) FilterDelegateScheduled(opts *bind.FilterOpts, operator []uint32) (*OperatorsDelegateScheduledIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _Operators.contract.FilterLogs(opts, "DelegateScheduled", operatorRule)
	if err != nil {
		return nil, err
	}
	return &OperatorsDelegateScheduledIterator{contract: _Operators.contract, event: "DelegateScheduled", logs: logs, sub: sub}, nil
}

// WatchDelegateScheduled is a free log subscription operation binding the contract event 0x6831ba6c1763f94cce20c027d5c0df7774feec3bf62c6621be332ece8a27bcd1.
//
// Solidity: event DelegateScheduled(uint32 indexed operator, uint32 delegate, uint40 until)
func (_Operators *OperatorsFilterer) WatchDelegateScheduled(opts *bind.WatchOpts, sink chan<- *OperatorsDelegateScheduled, operator []uint32) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _Operators.contract.WatchLogs(opts, "DelegateScheduled", operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(OperatorsDelegateScheduled)
				if err := _Operators.contract.UnpackLog(event, "DelegateScheduled", log); err != nil {
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

// ParseDelegateScheduled is a log parse operation binding the contract event 0x6831ba6c1763f94cce20c027d5c0df7774feec3bf62c6621be332ece8a27bcd1.
//
// Solidity: event DelegateScheduled(uint32 indexed operator, uint32 delegate, uint40 until)
func (_Operators *OperatorsFilterer) ParseDelegateScheduled(log types.Log) (*OperatorsDelegateScheduled, error) {
	event := new(OperatorsDelegateScheduled)
	if err := _Operators.contract.UnpackLog(event, "DelegateScheduled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// OperatorsOperatorOwnerChangedIterator is returned from FilterOperatorOwnerChanged and is used to iterate over the raw logs and unpacked data for OperatorOwnerChanged events raised by the Operators contract.
type OperatorsOperatorOwnerChangedIterator struct {
	Event *OperatorsOperatorOwnerChanged // Event containing the contract specifics and raw log

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
func (it *OperatorsOperatorOwnerChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(OperatorsOperatorOwnerChanged)
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
		it.Event = new(OperatorsOperatorOwnerChanged)
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
func (it *OperatorsOperatorOwnerChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *OperatorsOperatorOwnerChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// OperatorsOperatorOwnerChanged represents a OperatorOwnerChanged event raised by the Operators contract.
type OperatorsOperatorOwnerChanged struct {
	Operator uint32
	Owner    common.Address
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterOperatorOwnerChanged is a free log retrieval operation binding the contract event 0x310733b547909d35efaa3c7986949d573c297f53f650f019626f616ec7f8fce1.
//
// Solidity: event OperatorOwnerChanged(uint32 indexed operator, address indexed owner)
func (_Operators *OperatorsFilterer) FilterOperatorOwnerChanged(opts *bind.FilterOpts, operator []uint32, owner []common.Address) (*OperatorsOperatorOwnerChangedIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _Operators.contract.FilterLogs(opts, "OperatorOwnerChanged", operatorRule, ownerRule)
	if err != nil {
		return nil, err
	}
	return &OperatorsOperatorOwnerChangedIterator{contract: _Operators.contract, event: "OperatorOwnerChanged", logs: logs, sub: sub}, nil
}

// WatchOperatorOwnerChanged is a free log subscription operation binding the contract event 0x310733b547909d35efaa3c7986949d573c297f53f650f019626f616ec7f8fce1.
//
// Solidity: event OperatorOwnerChanged(uint32 indexed operator, address indexed owner)
func (_Operators *OperatorsFilterer) WatchOperatorOwnerChanged(opts *bind.WatchOpts, sink chan<- *OperatorsOperatorOwnerChanged, operator []uint32, owner []common.Address) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _Operators.contract.WatchLogs(opts, "OperatorOwnerChanged", operatorRule, ownerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(OperatorsOperatorOwnerChanged)
				if err := _Operators.contract.UnpackLog(event, "OperatorOwnerChanged", log); err != nil {
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

// ParseOperatorOwnerChanged is a log parse operation binding the contract event 0x310733b547909d35efaa3c7986949d573c297f53f650f019626f616ec7f8fce1.
//
// Solidity: event OperatorOwnerChanged(uint32 indexed operator, address indexed owner)
func (_Operators *OperatorsFilterer) ParseOperatorOwnerChanged(log types.Log) (*OperatorsOperatorOwnerChanged, error) {
	event := new(OperatorsOperatorOwnerChanged)
	if err := _Operators.contract.UnpackLog(event, "OperatorOwnerChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// OperatorsOperatorOwnerNamedIterator is returned from FilterOperatorOwnerNamed and is used to iterate over the raw logs and unpacked data for OperatorOwnerNamed events raised by the Operators contract.
type OperatorsOperatorOwnerNamedIterator struct {
	Event *OperatorsOperatorOwnerNamed // Event containing the contract specifics and raw log

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
func (it *OperatorsOperatorOwnerNamedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(OperatorsOperatorOwnerNamed)
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
		it.Event = new(OperatorsOperatorOwnerNamed)
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
func (it *OperatorsOperatorOwnerNamedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *OperatorsOperatorOwnerNamedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// OperatorsOperatorOwnerNamed represents a OperatorOwnerNamed event raised by the Operators contract.
type OperatorsOperatorOwnerNamed struct {
	Operator uint32
	Next     common.Address
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterOperatorOwnerNamed is a free log retrieval operation binding the contract event 0x34de7fc491b9f9b062c551a3d27b9acf24f2a2f93abcac4699565bebceec43d8.
//
// Solidity: event OperatorOwnerNamed(uint32 indexed operator, address indexed next)
func (_Operators *OperatorsFilterer) FilterOperatorOwnerNamed(opts *bind.FilterOpts, operator []uint32, next []common.Address) (*OperatorsOperatorOwnerNamedIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var nextRule []interface{}
	for _, nextItem := range next {
		nextRule = append(nextRule, nextItem)
	}

	logs, sub, err := _Operators.contract.FilterLogs(opts, "OperatorOwnerNamed", operatorRule, nextRule)
	if err != nil {
		return nil, err
	}
	return &OperatorsOperatorOwnerNamedIterator{contract: _Operators.contract, event: "OperatorOwnerNamed", logs: logs, sub: sub}, nil
}

// WatchOperatorOwnerNamed is a free log subscription operation binding the contract event 0x34de7fc491b9f9b062c551a3d27b9acf24f2a2f93abcac4699565bebceec43d8.
//
// Solidity: event OperatorOwnerNamed(uint32 indexed operator, address indexed next)
func (_Operators *OperatorsFilterer) WatchOperatorOwnerNamed(opts *bind.WatchOpts, sink chan<- *OperatorsOperatorOwnerNamed, operator []uint32, next []common.Address) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var nextRule []interface{}
	for _, nextItem := range next {
		nextRule = append(nextRule, nextItem)
	}

	logs, sub, err := _Operators.contract.WatchLogs(opts, "OperatorOwnerNamed", operatorRule, nextRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(OperatorsOperatorOwnerNamed)
				if err := _Operators.contract.UnpackLog(event, "OperatorOwnerNamed", log); err != nil {
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

// ParseOperatorOwnerNamed is a log parse operation binding the contract event 0x34de7fc491b9f9b062c551a3d27b9acf24f2a2f93abcac4699565bebceec43d8.
//
// Solidity: event OperatorOwnerNamed(uint32 indexed operator, address indexed next)
func (_Operators *OperatorsFilterer) ParseOperatorOwnerNamed(log types.Log) (*OperatorsOperatorOwnerNamed, error) {
	event := new(OperatorsOperatorOwnerNamed)
	if err := _Operators.contract.UnpackLog(event, "OperatorOwnerNamed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// OperatorsOperatorRegisteredIterator is returned from FilterOperatorRegistered and is used to iterate over the raw logs and unpacked data for OperatorRegistered events raised by the Operators contract.
type OperatorsOperatorRegisteredIterator struct {
	Event *OperatorsOperatorRegistered // Event containing the contract specifics and raw log

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
func (it *OperatorsOperatorRegisteredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(OperatorsOperatorRegistered)
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
		it.Event = new(OperatorsOperatorRegistered)
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
func (it *OperatorsOperatorRegisteredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *OperatorsOperatorRegisteredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// OperatorsOperatorRegistered represents a OperatorRegistered event raised by the Operators contract.
type OperatorsOperatorRegistered struct {
	Operator   uint32
	Owner      common.Address
	Delegate   uint32
	LockDays   uint16
	Commission uint16
	Uri        string
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterOperatorRegistered is a free log retrieval operation binding the contract event 0x68e8347e6fc08dd1315527d6f97e2105cc62f37674b1c0671998156a98f987b2.
//
// Solidity: event OperatorRegistered(uint32 indexed operator, address indexed owner, uint32 delegate, uint16 lockDays, uint16 commission, string uri)
func (_Operators *OperatorsFilterer) FilterOperatorRegistered(opts *bind.FilterOpts, operator []uint32, owner []common.Address) (*OperatorsOperatorRegisteredIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _Operators.contract.FilterLogs(opts, "OperatorRegistered", operatorRule, ownerRule)
	if err != nil {
		return nil, err
	}
	return &OperatorsOperatorRegisteredIterator{contract: _Operators.contract, event: "OperatorRegistered", logs: logs, sub: sub}, nil
}

// WatchOperatorRegistered is a free log subscription operation binding the contract event 0x68e8347e6fc08dd1315527d6f97e2105cc62f37674b1c0671998156a98f987b2.
//
// Solidity: event OperatorRegistered(uint32 indexed operator, address indexed owner, uint32 delegate, uint16 lockDays, uint16 commission, string uri)
func (_Operators *OperatorsFilterer) WatchOperatorRegistered(opts *bind.WatchOpts, sink chan<- *OperatorsOperatorRegistered, operator []uint32, owner []common.Address) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _Operators.contract.WatchLogs(opts, "OperatorRegistered", operatorRule, ownerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(OperatorsOperatorRegistered)
				if err := _Operators.contract.UnpackLog(event, "OperatorRegistered", log); err != nil {
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

// ParseOperatorRegistered is a log parse operation binding the contract event 0x68e8347e6fc08dd1315527d6f97e2105cc62f37674b1c0671998156a98f987b2.
//
// Solidity: event OperatorRegistered(uint32 indexed operator, address indexed owner, uint32 delegate, uint16 lockDays, uint16 commission, string uri)
func (_Operators *OperatorsFilterer) ParseOperatorRegistered(log types.Log) (*OperatorsOperatorRegistered, error) {
	event := new(OperatorsOperatorRegistered)
	if err := _Operators.contract.UnpackLog(event, "OperatorRegistered", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// OperatorsOperatorURIChangedIterator is returned from FilterOperatorURIChanged and is used to iterate over the raw logs and unpacked data for OperatorURIChanged events raised by the Operators contract.
type OperatorsOperatorURIChangedIterator struct {
	Event *OperatorsOperatorURIChanged // Event containing the contract specifics and raw log

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
func (it *OperatorsOperatorURIChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(OperatorsOperatorURIChanged)
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
		it.Event = new(OperatorsOperatorURIChanged)
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
func (it *OperatorsOperatorURIChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *OperatorsOperatorURIChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// OperatorsOperatorURIChanged represents a OperatorURIChanged event raised by the Operators contract.
type OperatorsOperatorURIChanged struct {
	Operator uint32
	Uri      string
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterOperatorURIChanged is a free log retrieval operation binding the contract event 0x125b59e365a9102d83fccebc457552a6b8b00b5a215eba1266741b2992506f9e.
//
// Solidity: event OperatorURIChanged(uint32 indexed operator, string uri)
func (_Operators *OperatorsFilterer) FilterOperatorURIChanged(opts *bind.FilterOpts, operator []uint32) (*OperatorsOperatorURIChangedIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _Operators.contract.FilterLogs(opts, "OperatorURIChanged", operatorRule)
	if err != nil {
		return nil, err
	}
	return &OperatorsOperatorURIChangedIterator{contract: _Operators.contract, event: "OperatorURIChanged", logs: logs, sub: sub}, nil
}

// WatchOperatorURIChanged is a free log subscription operation binding the contract event 0x125b59e365a9102d83fccebc457552a6b8b00b5a215eba1266741b2992506f9e.
//
// Solidity: event OperatorURIChanged(uint32 indexed operator, string uri)
func (_Operators *OperatorsFilterer) WatchOperatorURIChanged(opts *bind.WatchOpts, sink chan<- *OperatorsOperatorURIChanged, operator []uint32) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _Operators.contract.WatchLogs(opts, "OperatorURIChanged", operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(OperatorsOperatorURIChanged)
				if err := _Operators.contract.UnpackLog(event, "OperatorURIChanged", log); err != nil {
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

// ParseOperatorURIChanged is a log parse operation binding the contract event 0x125b59e365a9102d83fccebc457552a6b8b00b5a215eba1266741b2992506f9e.
//
// Solidity: event OperatorURIChanged(uint32 indexed operator, string uri)
func (_Operators *OperatorsFilterer) ParseOperatorURIChanged(log types.Log) (*OperatorsOperatorURIChanged, error) {
	event := new(OperatorsOperatorURIChanged)
	if err := _Operators.contract.UnpackLog(event, "OperatorURIChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
