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

// RewardsAccount is an auto generated low-level Go binding around an user-defined struct.
type RewardsAccount struct {
	PerVote     *big.Int
	Carry       *big.Int
	Outstanding *big.Int
	Earned      *big.Int
}

// RewardsTotals is an auto generated low-level Go binding around an user-defined struct.
type RewardsTotals struct {
	Producer *big.Int
	Epoch    *big.Int
	Tips     *big.Int
	Funded   *big.Int
	Paid     *big.Int
}

// RewardsMetaData contains all meta data concerning the Rewards contract.
var RewardsMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIDelegates\",\"name\":\"delegates\",\"type\":\"address\"},{\"internalType\":\"contractIStaking\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"committee\",\"type\":\"address\"},{\"internalType\":\"contractTips\",\"name\":\"tips\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"blockWeiPerSecond\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"epochWeiPerSecond\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"genesisTime\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"NotCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"NotEnough\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotStaking\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotTips\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tips\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"topUp\",\"type\":\"uint256\"}],\"name\":\"BlockRewarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voters\",\"type\":\"uint256\"}],\"name\":\"DelegateRewarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pool\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"}],\"name\":\"EpochRewarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Funded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BLOCK_WEI_PER_SECOND\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMISSION_SCALE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITTEE\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DELEGATES\",\"outputs\":[{\"internalType\":\"contractIDelegates\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EPOCH_WEI_PER_SECOND\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GENESIS_TIME\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_INTERVAL_SECONDS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STAKING\",\"outputs\":[{\"internalType\":\"contractIStaking\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TIPS\",\"outputs\":[{\"internalType\":\"contractTips\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"accountOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint160\",\"name\":\"perVote\",\"type\":\"uint160\"},{\"internalType\":\"uint96\",\"name\":\"carry\",\"type\":\"uint96\"},{\"internalType\":\"uint128\",\"name\":\"outstanding\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"earned\",\"type\":\"uint128\"}],\"internalType\":\"structRewards.Account\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"availableBalance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"buckets\",\"type\":\"uint256[]\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"emissionUntil\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"proposer\",\"type\":\"uint32\"}],\"name\":\"onBlock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32[]\",\"name\":\"delegates\",\"type\":\"uint32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"scores\",\"type\":\"uint256[]\"}],\"name\":\"onEpoch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"pendingOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pool\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"next\",\"type\":\"uint32\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalBalance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalOwed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totals\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"producer\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"epoch\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"tips\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"funded\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"paid\",\"type\":\"uint128\"}],\"internalType\":\"structRewards.Totals\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"unclaimedBalance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdrawTo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x610160604052348015610010575f5ffd5b50604051611f85380380611f8583398101604081905261002f91610099565b6001600160a01b0396871660805294861660a05292851660c052931660e05261010092909252610120919091526001600160401b03166101408190525f80546001600160401b0319169091179055610128565b6001600160a01b0381168114610096575f5ffd5b50565b5f5f5f5f5f5f5f60e0888a0312156100af575f5ffd5b87516100ba81610082565b60208901519097506100cb81610082565b60408901519096506100dc81610082565b60608901519095506100ed81610082565b608089015160a08a015160c08b015192965090945092506001600160401b0381168114610118575f5ffd5b8091505092959891949750929550565b60805160a05160c05160e051610100516101205161014051611d9c6101e95f395f81816106dd0152818161116d01526111b501525f8181610663015281816111e8015261124801525f818161022a0152818161120901528181611269015281816112c7015261130001525f818161018e0152818161029001526107db01525f8181610696015281816107450152610e1701525f81816104c401528181610b5801528181610c5c0152610cee01525f818161031901526113730152611d9c5ff3fe60806040526004361061017e575f3560e01c806397610f30116100cd578063d142205f11610087578063df18e04711610062578063df18e047146101d2578063e1c54e7114610685578063e7fa9f7d146106b8578063f2882461146106cc575f5ffd5b8063d142205f1461061e578063d31273fc14610633578063de2e619014610652575f5ffd5b806397610f30146104b3578063ab2f0e51146104e6578063ad7a672f146104fa578063b60d42881461050c578063bc57212014610514578063c038a38e14610528575f5ffd5b806351cff8d9116101385780636f9431f9116101135780636f9431f91461035a5780637429417014610456578063745254a6146104755780637e7feaa714610494575f5ffd5b806351cff8d9146102e95780635b029480146103085780636ba4c1381461033b575f5ffd5b806301cbf5fb146101d25780630a1ab2901461021957806316f0115b1461024c578063205c287814610260578063340e54901461027f578063431a2793146102ca575f5ffd5b366101ce57336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146101cc5760405163e3bef89b60e01b815260040160405180910390fd5b005b5f5ffd5b3480156101dd575f5ffd5b506102066101ec366004611935565b6001600160a01b03165f9081526007602052604090205490565b6040519081526020015b60405180910390f35b348015610224575f5ffd5b506102067f000000000000000000000000000000000000000000000000000000000000000081565b348015610257575f5ffd5b50610206610717565b34801561026b575f5ffd5b506101cc61027a366004611957565b61072b565b34801561028a575f5ffd5b506102b27f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610210565b3480156102d5575f5ffd5b506101cc6102e4366004611992565b61073a565b3480156102f4575f5ffd5b50610206610303366004611935565b610b23565b348015610313575f5ffd5b506102b27f000000000000000000000000000000000000000000000000000000000000000081565b348015610346575f5ffd5b506101cc6103553660046119f4565b610b4b565b348015610365575f5ffd5b50610404610374366004611992565b604080516080810182525f8082526020820181905291810182905260608101919091525063ffffffff165f90815260056020908152604091829020825160808101845281546001600160a01b0381168252600160a01b90046001600160601b031692810192909252600101546001600160801b0380821693830193909352600160801b9004909116606082015290565b6040805182516001600160a01b031681526020808401516001600160601b031690820152828201516001600160801b039081169282019290925260609283015190911691810191909152608001610210565b348015610461575f5ffd5b506101cc610470366004611a32565b610c51565b348015610480575f5ffd5b5061020661048f366004611a8d565b610cae565b34801561049f575f5ffd5b506102066104ae366004611ab3565b610ccc565b3480156104be575f5ffd5b506102b27f000000000000000000000000000000000000000000000000000000000000000081565b3480156104f1575f5ffd5b50610206610d75565b348015610505575f5ffd5b5047610206565b6101cc610d7e565b34801561051f575f5ffd5b50610206600a81565b348015610533575f5ffd5b506105b06040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a0810182526002546001600160801b038082168352600160801b918290048116602084015260035480821694840194909452920482166060820152600454909116608082015290565b60405161021091905f60a0820190506001600160801b0383511682526001600160801b0360208401511660208301526001600160801b0360408401511660408301526001600160801b0360608401511660608301526001600160801b03608084015116608083015292915050565b348015610629575f5ffd5b5061020661271081565b34801561063e575f5ffd5b506101cc61064d366004611aca565b610e0c565b34801561065d575f5ffd5b506102067f000000000000000000000000000000000000000000000000000000000000000081565b348015610690575f5ffd5b506102b27f000000000000000000000000000000000000000000000000000000000000000081565b3480156106c3575f5ffd5b50600154610206565b3480156106d7575f5ffd5b506106ff7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160401b039091168152602001610210565b5f600154476107269190611b48565b905090565b610736338383610fd0565b5050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610783576040516373d664e160e11b815260040160405180910390fd5b604080516060810182525f80546001600160401b0381168352600160401b810463ffffffff16602080850191909152600160601b9091046001600160801b0316838501528351631afd520b60e11b81529351929391927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316926335faa416926004808301939192829003018187875af115801561082a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061084e9190611b5b565b90505f61085d835f015161116a565b90505f61089084604001516001600160801b03168361087c9190611b48565b61088a90633b9aca00611b72565b84611241565b60408051606081018252426001600160401b031680825263ffffffff8916602083018190526001600160801b03878116939094018390525f80546bffffffffffffffffffffffff1916909217600160401b909102176fffffffffffffffffffffffffffffffff60601b1916600160601b909202919091178155600380549394508693909261092091859116611b89565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505f5f5f610954876020015161133b565b919450925090506001600160a01b038316610973575050505050505050565b5f868511610981575f61098b565b61098b8786611b48565b90505f5f61099f8a60200151848787611406565b90925090506109ae828a611ba8565b6001600160a01b0387165f90815260076020526040812080549091906109d5908490611ba8565b909155508190506109e6838b611ba8565b6109f09190611ba8565b60015f828254610a009190611ba8565b90915550610a1090508183611ba8565b600280545f90610a2a9084906001600160801b0316611b89565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555080828a610a5b9190611ba8565b610a659190611ba8565b60208b81015163ffffffff165f9081526005909152604090206001018054601090610aa1908490600160801b90046001600160801b0316611b89565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550896020015163ffffffff167f3cd5a47d3fe461b0c9d745301c1c0b1fa1b1dbe2788b6b0f8b91884f385329378a8385610afe9190611ba8565b6040805192835260208301919091520160405180910390a25050505050505050505050565b6001600160a01b0381165f90815260076020526040902054610b46828083610fd0565b919050565b5f5b81811015610c4c575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166324a66539858585818110610b9757610b97611bbb565b905060200201356040518263ffffffff1660e01b8152600401610bbc91815260200190565b61010060405180830381865afa158015610bd8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bfc9190611c05565b80519091506001600160a01b031615610c4357610c43848484818110610c2457610c24611bbb565b90506020020135825f015183604001518460e00151856040015161154b565b50600101610b4d565b505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610c9a57604051634487f62960e11b815260040160405180910390fd5b610ca7858585858561154b565b5050505050565b5f610cb88261116a565b610cc690633b9aca00611b72565b92915050565b6040516324a6653960e01b8152600481018290525f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906324a665399060240161010060405180830381865afa158015610d34573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d589190611c05565b9050610d6d8382604001518360e001516116d8565b509392505050565b5f610726610717565b60038054349190601090610da3908490600160801b90046001600160801b0316611b89565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550336001600160a01b03167f5af8184bef8e4b45eb9f6ed7734d04da38ced226495548f46e0c8ff8d7d9a52434604051610e0291815260200190565b60405180910390a2565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610e55576040516373d664e160e11b815260040160405180910390fd5b5f5f5b82811015610e8e57838382818110610e7257610e72611bbb565b9050602002013582610e849190611ba8565b9150600101610e58565b50805f03610e9c5750610fca565b5f610ea5610717565b90505f5f5b86811015610f2457610f10888883818110610ec757610ec7611bbb565b9050602002016020810190610edc9190611992565b85888885818110610eef57610eef611bbb565b9050602002013586610f019190611b72565b610f0b9190611cdb565b6117e2565b610f1a9083611ba8565b9150600101610eaa565b508060015f828254610f369190611ba8565b909155505060028054829190601090610f60908490600160801b90046001600160801b0316611b89565b92506101000a8154816001600160801b0302191690836001600160801b031602179055507fb64f8e2425e5b1434a82f9ae80739b94afb6d2f65439770d5fb718121dae36ce8282604051610fbe929190918252602082015260400190565b60405180910390a15050505b50505050565b6001600160a01b0383165f908152600760205260409020548082111561101857604051638b29af5960e01b815260048101829052602481018390526044015b60405180910390fd5b815f036110255750505050565b61102f8282611b48565b6001600160a01b0385165f908152600760205260408120919091556001805484929061105c908490611b48565b9091555050600480548391905f9061107e9084906001600160801b0316611b89565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550826001600160a01b0316846001600160a01b03167fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb846040516110e791815260200190565b60405180910390a35f836001600160a01b0316836040515f6040518083038185875af1925050503d805f8114611138576040519150601f19603f3d011682016040523d82523d5f602084013e61113d565b606091505b5050905080610ca7576040516306d133c960e31b81526001600160a01b038516600482015260240161100f565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160401b0316826001600160401b0316116111ab57505f919050565b633b9aca006111da7f000000000000000000000000000000000000000000000000000000000000000084611cee565b6001600160401b031661122d7f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000611ba8565b6112379190611b72565b610cc69190611cdb565b5f8061128d7f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000611ba8565b9050805f0361129f575f915050610cc6565b5f836112a9610717565b6112b39190611b48565b9050808511156112c1578094505b816112ec7f000000000000000000000000000000000000000000000000000000000000000087611b72565b6112f69190611cdb565b92505f611324600a7f0000000000000000000000000000000000000000000000000000000000000000611b72565b905080841115611332578093505b50505092915050565b5f5f5f8363ffffffff165f0361135857505f9150819050806113ff565b604051633c07d7b360e21b815263ffffffff851660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f01f5ecc90602401606060405180830381865afa1580156113c0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113e49190611d0d565b9194509250905061271061ffff831611156113ff5761271091505b9193909250565b5f8061271061141961ffff861687611b72565b6114239190611cdb565b915061142f8286611b48565b905080158061143c575082155b1561144857505f611542565b63ffffffff86165f908152600560205260408120805490919061147f90600160a01b90046001600160601b0316606085901b611ba8565b90505f61148c8683611cdb565b83546114a191906001600160a01b0316611ba8565b90505f6114ae8784611d4b565b90506001600160a01b038211806114cb57506001600160601b0381115b156114dd57505f935061154292505050565b6001600160601b038116600160a01b026001600160a01b0383161784556001840180548691905f906115199084906001600160801b0316611b89565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550505050505b94509492505050565b5f5f6115588786866116d8565b91509150815f1461162f5763ffffffff85165f90815260056020526040812060010180548492906115939084906001600160801b0316611d5e565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508160075f886001600160a01b03166001600160a01b031681526020019081526020015f205f8282546115e99190611ba8565b90915550506040518281526001600160a01b0387169088907f70da48e781f88bd1df7a4195dda79cd7116739a810e0f5c130f207bede39d2f79060200160405180910390a35b8263ffffffff165f0361164f575f878152600660205260408120556116cf565b60408051808201825263ffffffff8086165f81815260056020908152949020546001600160a01b0316835291928301919088161461168d575f61168f565b825b6001600160601b039081169091525f89815260066020908152604090912083519390910151909116600160a01b026001600160a01b039092169190911790555b50505050505050565b5f5f8363ffffffff165f036116f157505f9050806117da565b63ffffffff84165f90815260056020908152604080832088845260068352928190208151808301909252546001600160a01b03808216808452600160a01b9092046001600160601b03169383019390935283549192919091161161175f57602001515f935091506117da9050565b6020810151815183545f926001600160601b031691611786916001600160a01b0316611d7d565b611799906001600160a01b031688611b72565b6117a39190611ba8565b6001840154606082901c96509094508491506001600160801b03168511156117d65760018301546001600160801b031694505b5050505b935093915050565b5f5f5f5f6117ef8661133b565b919450925090506001600160a01b038316158061180a575084155b1561181a575f9350505050610cc6565b5f5f61182888888686611406565b91509150815f14611860576001600160a01b0385165f908152600760205260408120805484929061185a908490611ba8565b90915550505b61186a8183611ba8565b63ffffffff89165f908152600560205260409020600101805491975087916010906118a6908490600160801b90046001600160801b0316611b89565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508763ffffffff167fdb52b8c4103da4c6cd182c58bfd1d85a8db321ee85ce533c293b8abc6eb61dd7838360405161190b929190918252602082015260400190565b60405180910390a2505050505092915050565b6001600160a01b0381168114611932575f5ffd5b50565b5f60208284031215611945575f5ffd5b81356119508161191e565b9392505050565b5f5f60408385031215611968575f5ffd5b82356119738161191e565b946020939093013593505050565b63ffffffff81168114611932575f5ffd5b5f602082840312156119a2575f5ffd5b813561195081611981565b5f5f83601f8401126119bd575f5ffd5b5081356001600160401b038111156119d3575f5ffd5b6020830191508360208260051b85010111156119ed575f5ffd5b9250929050565b5f5f60208385031215611a05575f5ffd5b82356001600160401b03811115611a1a575f5ffd5b611a26858286016119ad565b90969095509350505050565b5f5f5f5f5f60a08688031215611a46575f5ffd5b853594506020860135611a588161191e565b93506040860135611a6881611981565b9250606086013591506080860135611a7f81611981565b809150509295509295909350565b5f60208284031215611a9d575f5ffd5b81356001600160401b0381168114611950575f5ffd5b5f60208284031215611ac3575f5ffd5b5035919050565b5f5f5f5f60408587031215611add575f5ffd5b84356001600160401b03811115611af2575f5ffd5b611afe878288016119ad565b90955093505060208501356001600160401b03811115611b1c575f5ffd5b611b28878288016119ad565b95989497509550505050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610cc657610cc6611b34565b5f60208284031215611b6b575f5ffd5b5051919050565b8082028115828204841417610cc657610cc6611b34565b6001600160801b038181168382160190811115610cc657610cc6611b34565b80820180821115610cc657610cc6611b34565b634e487b7160e01b5f52603260045260245ffd5b8051610b468161191e565b8051610b4681611981565b805161ffff81168114610b46575f5ffd5b80518015158114610b46575f5ffd5b5f610100828403128015611c17575f5ffd5b5060405161010081016001600160401b0381118282101715611c4757634e487b7160e01b5f52604160045260245ffd5b604052611c5383611bcf565b815260208381015190820152611c6b60408401611bda565b6040820152611c7c60608401611be5565b6060820152611c8d60808401611bf6565b6080820152611c9e60a08401611bf6565b60a0820152611caf60c08401611bf6565b60c082015260e0928301519281019290925250919050565b634e487b7160e01b5f52601260045260245ffd5b5f82611ce957611ce9611cc7565b500490565b6001600160401b038281168282160390811115610cc657610cc6611b34565b5f5f5f60608486031215611d1f575f5ffd5b8351611d2a8161191e565b9250611d3860208501611be5565b6040949094015192959394509192915050565b5f82611d5957611d59611cc7565b500690565b6001600160801b038281168282160390811115610cc657610cc6611b34565b6001600160a01b038281168282160390811115610cc657610cc6611b3456",
}

// RewardsABI is the input ABI used to generate the binding from.
// Deprecated: Use RewardsMetaData.ABI instead.
var RewardsABI = RewardsMetaData.ABI

// RewardsBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use RewardsMetaData.Bin instead.
var RewardsBin = RewardsMetaData.Bin

// DeployRewards deploys a new Ethereum contract, binding an instance of Rewards to it.
func DeployRewards(auth *bind.TransactOpts, backend bind.ContractBackend, delegates common.Address, staking common.Address, committee common.Address, tips common.Address, blockWeiPerSecond *big.Int, epochWeiPerSecond *big.Int, genesisTime uint64) (common.Address, *types.Transaction, *Rewards, error) {
	parsed, err := RewardsMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(RewardsBin), backend, delegates, staking, committee, tips, blockWeiPerSecond, epochWeiPerSecond, genesisTime)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Rewards{RewardsCaller: RewardsCaller{contract: contract}, RewardsTransactor: RewardsTransactor{contract: contract}, RewardsFilterer: RewardsFilterer{contract: contract}}, nil
}

// Rewards is an auto generated Go binding around an Ethereum contract.
type Rewards struct {
	RewardsCaller     // Read-only binding to the contract
	RewardsTransactor // Write-only binding to the contract
	RewardsFilterer   // Log filterer for contract events
}

// RewardsCaller is an auto generated read-only Go binding around an Ethereum contract.
type RewardsCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RewardsTransactor is an auto generated write-only Go binding around an Ethereum contract.
type RewardsTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RewardsFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type RewardsFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RewardsSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type RewardsSession struct {
	Contract     *Rewards          // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// RewardsCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type RewardsCallerSession struct {
	Contract *RewardsCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts  // Call options to use throughout this session
}

// RewardsTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type RewardsTransactorSession struct {
	Contract     *RewardsTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts  // Transaction auth options to use throughout this session
}

// RewardsRaw is an auto generated low-level Go binding around an Ethereum contract.
type RewardsRaw struct {
	Contract *Rewards // Generic contract binding to access the raw methods on
}

// RewardsCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type RewardsCallerRaw struct {
	Contract *RewardsCaller // Generic read-only contract binding to access the raw methods on
}

// RewardsTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type RewardsTransactorRaw struct {
	Contract *RewardsTransactor // Generic write-only contract binding to access the raw methods on
}

// NewRewards creates a new instance of Rewards, bound to a specific deployed contract.
func NewRewards(address common.Address, backend bind.ContractBackend) (*Rewards, error) {
	contract, err := bindRewards(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Rewards{RewardsCaller: RewardsCaller{contract: contract}, RewardsTransactor: RewardsTransactor{contract: contract}, RewardsFilterer: RewardsFilterer{contract: contract}}, nil
}

// NewRewardsCaller creates a new read-only instance of Rewards, bound to a specific deployed contract.
func NewRewardsCaller(address common.Address, caller bind.ContractCaller) (*RewardsCaller, error) {
	contract, err := bindRewards(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &RewardsCaller{contract: contract}, nil
}

// NewRewardsTransactor creates a new write-only instance of Rewards, bound to a specific deployed contract.
func NewRewardsTransactor(address common.Address, transactor bind.ContractTransactor) (*RewardsTransactor, error) {
	contract, err := bindRewards(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &RewardsTransactor{contract: contract}, nil
}

// NewRewardsFilterer creates a new log filterer instance of Rewards, bound to a specific deployed contract.
func NewRewardsFilterer(address common.Address, filterer bind.ContractFilterer) (*RewardsFilterer, error) {
	contract, err := bindRewards(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &RewardsFilterer{contract: contract}, nil
}

// bindRewards binds a generic wrapper to an already deployed contract.
func bindRewards(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := RewardsMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Rewards *RewardsRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Rewards.Contract.RewardsCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Rewards *RewardsRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Rewards.Contract.RewardsTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Rewards *RewardsRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Rewards.Contract.RewardsTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Rewards *RewardsCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Rewards.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Rewards *RewardsTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Rewards.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Rewards *RewardsTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Rewards.Contract.contract.Transact(opts, method, params...)
}

// BLOCKWEIPERSECOND is a free data retrieval call binding the contract method 0x0a1ab290.
//
// Solidity: function BLOCK_WEI_PER_SECOND() view returns(uint256)
func (_Rewards *RewardsCaller) BLOCKWEIPERSECOND(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "BLOCK_WEI_PER_SECOND")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// BLOCKWEIPERSECOND is a free data retrieval call binding the contract method 0x0a1ab290.
//
// Solidity: function BLOCK_WEI_PER_SECOND() view returns(uint256)
func (_Rewards *RewardsSession) BLOCKWEIPERSECOND() (*big.Int, error) {
	return _Rewards.Contract.BLOCKWEIPERSECOND(&_Rewards.CallOpts)
}

// BLOCKWEIPERSECOND is a free data retrieval call binding the contract method 0x0a1ab290.
//
// Solidity: function BLOCK_WEI_PER_SECOND() view returns(uint256)
func (_Rewards *RewardsCallerSession) BLOCKWEIPERSECOND() (*big.Int, error) {
	return _Rewards.Contract.BLOCKWEIPERSECOND(&_Rewards.CallOpts)
}

// COMMISSIONSCALE is a free data retrieval call binding the contract method 0xd142205f.
//
// Solidity: function COMMISSION_SCALE() view returns(uint256)
func (_Rewards *RewardsCaller) COMMISSIONSCALE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "COMMISSION_SCALE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// COMMISSIONSCALE is a free data retrieval call binding the contract method 0xd142205f.
//
// Solidity: function COMMISSION_SCALE() view returns(uint256)
func (_Rewards *RewardsSession) COMMISSIONSCALE() (*big.Int, error) {
	return _Rewards.Contract.COMMISSIONSCALE(&_Rewards.CallOpts)
}

// COMMISSIONSCALE is a free data retrieval call binding the contract method 0xd142205f.
//
// Solidity: function COMMISSION_SCALE() view returns(uint256)
func (_Rewards *RewardsCallerSession) COMMISSIONSCALE() (*big.Int, error) {
	return _Rewards.Contract.COMMISSIONSCALE(&_Rewards.CallOpts)
}

// COMMITTEE is a free data retrieval call binding the contract method 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(address)
func (_Rewards *RewardsCaller) COMMITTEE(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "COMMITTEE")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// COMMITTEE is a free data retrieval call binding the contract method 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(address)
func (_Rewards *RewardsSession) COMMITTEE() (common.Address, error) {
	return _Rewards.Contract.COMMITTEE(&_Rewards.CallOpts)
}

// COMMITTEE is a free data retrieval call binding the contract method 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(address)
func (_Rewards *RewardsCallerSession) COMMITTEE() (common.Address, error) {
	return _Rewards.Contract.COMMITTEE(&_Rewards.CallOpts)
}

// DELEGATES is a free data retrieval call binding the contract method 0x5b029480.
//
// Solidity: function DELEGATES() view returns(address)
func (_Rewards *RewardsCaller) DELEGATES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "DELEGATES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DELEGATES is a free data retrieval call binding the contract method 0x5b029480.
//
// Solidity: function DELEGATES() view returns(address)
func (_Rewards *RewardsSession) DELEGATES() (common.Address, error) {
	return _Rewards.Contract.DELEGATES(&_Rewards.CallOpts)
}

// DELEGATES is a free data retrieval call binding the contract method 0x5b029480.
//
// Solidity: function DELEGATES() view returns(address)
func (_Rewards *RewardsCallerSession) DELEGATES() (common.Address, error) {
	return _Rewards.Contract.DELEGATES(&_Rewards.CallOpts)
}

// EPOCHWEIPERSECOND is a free data retrieval call binding the contract method 0xde2e6190.
//
// Solidity: function EPOCH_WEI_PER_SECOND() view returns(uint256)
func (_Rewards *RewardsCaller) EPOCHWEIPERSECOND(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "EPOCH_WEI_PER_SECOND")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// EPOCHWEIPERSECOND is a free data retrieval call binding the contract method 0xde2e6190.
//
// Solidity: function EPOCH_WEI_PER_SECOND() view returns(uint256)
func (_Rewards *RewardsSession) EPOCHWEIPERSECOND() (*big.Int, error) {
	return _Rewards.Contract.EPOCHWEIPERSECOND(&_Rewards.CallOpts)
}

// EPOCHWEIPERSECOND is a free data retrieval call binding the contract method 0xde2e6190.
//
// Solidity: function EPOCH_WEI_PER_SECOND() view returns(uint256)
func (_Rewards *RewardsCallerSession) EPOCHWEIPERSECOND() (*big.Int, error) {
	return _Rewards.Contract.EPOCHWEIPERSECOND(&_Rewards.CallOpts)
}

// GENESISTIME is a free data retrieval call binding the contract method 0xf2882461.
//
// Solidity: function GENESIS_TIME() view returns(uint64)
func (_Rewards *RewardsCaller) GENESISTIME(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "GENESIS_TIME")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// GENESISTIME is a free data retrieval call binding the contract method 0xf2882461.
//
// Solidity: function GENESIS_TIME() view returns(uint64)
func (_Rewards *RewardsSession) GENESISTIME() (uint64, error) {
	return _Rewards.Contract.GENESISTIME(&_Rewards.CallOpts)
}

// GENESISTIME is a free data retrieval call binding the contract method 0xf2882461.
//
// Solidity: function GENESIS_TIME() view returns(uint64)
func (_Rewards *RewardsCallerSession) GENESISTIME() (uint64, error) {
	return _Rewards.Contract.GENESISTIME(&_Rewards.CallOpts)
}

// MAXINTERVALSECONDS is a free data retrieval call binding the contract method 0xbc572120.
//
// Solidity: function MAX_INTERVAL_SECONDS() view returns(uint256)
func (_Rewards *RewardsCaller) MAXINTERVALSECONDS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "MAX_INTERVAL_SECONDS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXINTERVALSECONDS is a free data retrieval call binding the contract method 0xbc572120.
//
// Solidity: function MAX_INTERVAL_SECONDS() view returns(uint256)
func (_Rewards *RewardsSession) MAXINTERVALSECONDS() (*big.Int, error) {
	return _Rewards.Contract.MAXINTERVALSECONDS(&_Rewards.CallOpts)
}

// MAXINTERVALSECONDS is a free data retrieval call binding the contract method 0xbc572120.
//
// Solidity: function MAX_INTERVAL_SECONDS() view returns(uint256)
func (_Rewards *RewardsCallerSession) MAXINTERVALSECONDS() (*big.Int, error) {
	return _Rewards.Contract.MAXINTERVALSECONDS(&_Rewards.CallOpts)
}

// STAKING is a free data retrieval call binding the contract method 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (_Rewards *RewardsCaller) STAKING(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "STAKING")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// STAKING is a free data retrieval call binding the contract method 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (_Rewards *RewardsSession) STAKING() (common.Address, error) {
	return _Rewards.Contract.STAKING(&_Rewards.CallOpts)
}

// STAKING is a free data retrieval call binding the contract method 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (_Rewards *RewardsCallerSession) STAKING() (common.Address, error) {
	return _Rewards.Contract.STAKING(&_Rewards.CallOpts)
}

// TIPS is a free data retrieval call binding the contract method 0x340e5490.
//
// Solidity: function TIPS() view returns(address)
func (_Rewards *RewardsCaller) TIPS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "TIPS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// TIPS is a free data retrieval call binding the contract method 0x340e5490.
//
// Solidity: function TIPS() view returns(address)
func (_Rewards *RewardsSession) TIPS() (common.Address, error) {
	return _Rewards.Contract.TIPS(&_Rewards.CallOpts)
}

// TIPS is a free data retrieval call binding the contract method 0x340e5490.
//
// Solidity: function TIPS() view returns(address)
func (_Rewards *RewardsCallerSession) TIPS() (common.Address, error) {
	return _Rewards.Contract.TIPS(&_Rewards.CallOpts)
}

// AccountOf is a free data retrieval call binding the contract method 0x6f9431f9.
//
// Solidity: function accountOf(uint32 delegate) view returns((uint160,uint96,uint128,uint128))
func (_Rewards *RewardsCaller) AccountOf(opts *bind.CallOpts, delegate uint32) (RewardsAccount, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "accountOf", delegate)

	if err != nil {
		return *new(RewardsAccount), err
	}

	out0 := *abi.ConvertType(out[0], new(RewardsAccount)).(*RewardsAccount)

	return out0, err

}

// AccountOf is a free data retrieval call binding the contract method 0x6f9431f9.
//
// Solidity: function accountOf(uint32 delegate) view returns((uint160,uint96,uint128,uint128))
func (_Rewards *RewardsSession) AccountOf(delegate uint32) (RewardsAccount, error) {
	return _Rewards.Contract.AccountOf(&_Rewards.CallOpts, delegate)
}

// AccountOf is a free data retrieval call binding the contract method 0x6f9431f9.
//
// Solidity: function accountOf(uint32 delegate) view returns((uint160,uint96,uint128,uint128))
func (_Rewards *RewardsCallerSession) AccountOf(delegate uint32) (RewardsAccount, error) {
	return _Rewards.Contract.AccountOf(&_Rewards.CallOpts, delegate)
}

// AvailableBalance is a free data retrieval call binding the contract method 0xab2f0e51.
//
// Solidity: function availableBalance() view returns(uint256)
func (_Rewards *RewardsCaller) AvailableBalance(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "availableBalance")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// AvailableBalance is a free data retrieval call binding the contract method 0xab2f0e51.
//
// Solidity: function availableBalance() view returns(uint256)
func (_Rewards *RewardsSession) AvailableBalance() (*big.Int, error) {
	return _Rewards.Contract.AvailableBalance(&_Rewards.CallOpts)
}

// AvailableBalance is a free data retrieval call binding the contract method 0xab2f0e51.
//
// Solidity: function availableBalance() view returns(uint256)
func (_Rewards *RewardsCallerSession) AvailableBalance() (*big.Int, error) {
	return _Rewards.Contract.AvailableBalance(&_Rewards.CallOpts)
}

// EmissionUntil is a free data retrieval call binding the contract method 0x745254a6.
//
// Solidity: function emissionUntil(uint64 time) view returns(uint256)
func (_Rewards *RewardsCaller) EmissionUntil(opts *bind.CallOpts, time uint64) (*big.Int, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "emissionUntil", time)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// EmissionUntil is a free data retrieval call binding the contract method 0x745254a6.
//
// Solidity: function emissionUntil(uint64 time) view returns(uint256)
func (_Rewards *RewardsSession) EmissionUntil(time uint64) (*big.Int, error) {
	return _Rewards.Contract.EmissionUntil(&_Rewards.CallOpts, time)
}

// EmissionUntil is a free data retrieval call binding the contract method 0x745254a6.
//
// Solidity: function emissionUntil(uint64 time) view returns(uint256)
func (_Rewards *RewardsCallerSession) EmissionUntil(time uint64) (*big.Int, error) {
	return _Rewards.Contract.EmissionUntil(&_Rewards.CallOpts, time)
}

// Owed is a free data retrieval call binding the contract method 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (_Rewards *RewardsCaller) Owed(opts *bind.CallOpts, account common.Address) (*big.Int, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "owed", account)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Owed is a free data retrieval call binding the contract method 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (_Rewards *RewardsSession) Owed(account common.Address) (*big.Int, error) {
	return _Rewards.Contract.Owed(&_Rewards.CallOpts, account)
}

// Owed is a free data retrieval call binding the contract method 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (_Rewards *RewardsCallerSession) Owed(account common.Address) (*big.Int, error) {
	return _Rewards.Contract.Owed(&_Rewards.CallOpts, account)
}

// PendingOf is a free data retrieval call binding the contract method 0x7e7feaa7.
//
// Solidity: function pendingOf(uint256 bucket) view returns(uint256 amount)
func (_Rewards *RewardsCaller) PendingOf(opts *bind.CallOpts, bucket *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "pendingOf", bucket)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// PendingOf is a free data retrieval call binding the contract method 0x7e7feaa7.
//
// Solidity: function pendingOf(uint256 bucket) view returns(uint256 amount)
func (_Rewards *RewardsSession) PendingOf(bucket *big.Int) (*big.Int, error) {
	return _Rewards.Contract.PendingOf(&_Rewards.CallOpts, bucket)
}

// PendingOf is a free data retrieval call binding the contract method 0x7e7feaa7.
//
// Solidity: function pendingOf(uint256 bucket) view returns(uint256 amount)
func (_Rewards *RewardsCallerSession) PendingOf(bucket *big.Int) (*big.Int, error) {
	return _Rewards.Contract.PendingOf(&_Rewards.CallOpts, bucket)
}

// Pool is a free data retrieval call binding the contract method 0x16f0115b.
//
// Solidity: function pool() view returns(uint256)
func (_Rewards *RewardsCaller) Pool(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "pool")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Pool is a free data retrieval call binding the contract method 0x16f0115b.
//
// Solidity: function pool() view returns(uint256)
func (_Rewards *RewardsSession) Pool() (*big.Int, error) {
	return _Rewards.Contract.Pool(&_Rewards.CallOpts)
}

// Pool is a free data retrieval call binding the contract method 0x16f0115b.
//
// Solidity: function pool() view returns(uint256)
func (_Rewards *RewardsCallerSession) Pool() (*big.Int, error) {
	return _Rewards.Contract.Pool(&_Rewards.CallOpts)
}

// TotalBalance is a free data retrieval call binding the contract method 0xad7a672f.
//
// Solidity: function totalBalance() view returns(uint256)
func (_Rewards *RewardsCaller) TotalBalance(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "totalBalance")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TotalBalance is a free data retrieval call binding the contract method 0xad7a672f.
//
// Solidity: function totalBalance() view returns(uint256)
func (_Rewards *RewardsSession) TotalBalance() (*big.Int, error) {
	return _Rewards.Contract.TotalBalance(&_Rewards.CallOpts)
}

// TotalBalance is a free data retrieval call binding the contract method 0xad7a672f.
//
// Solidity: function totalBalance() view returns(uint256)
func (_Rewards *RewardsCallerSession) TotalBalance() (*big.Int, error) {
	return _Rewards.Contract.TotalBalance(&_Rewards.CallOpts)
}

// TotalOwed is a free data retrieval call binding the contract method 0xe7fa9f7d.
//
// Solidity: function totalOwed() view returns(uint256)
func (_Rewards *RewardsCaller) TotalOwed(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "totalOwed")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TotalOwed is a free data retrieval call binding the contract method 0xe7fa9f7d.
//
// Solidity: function totalOwed() view returns(uint256)
func (_Rewards *RewardsSession) TotalOwed() (*big.Int, error) {
	return _Rewards.Contract.TotalOwed(&_Rewards.CallOpts)
}

// TotalOwed is a free data retrieval call binding the contract method 0xe7fa9f7d.
//
// Solidity: function totalOwed() view returns(uint256)
func (_Rewards *RewardsCallerSession) TotalOwed() (*big.Int, error) {
	return _Rewards.Contract.TotalOwed(&_Rewards.CallOpts)
}

// Totals is a free data retrieval call binding the contract method 0xc038a38e.
//
// Solidity: function totals() view returns((uint128,uint128,uint128,uint128,uint128))
func (_Rewards *RewardsCaller) Totals(opts *bind.CallOpts) (RewardsTotals, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "totals")

	if err != nil {
		return *new(RewardsTotals), err
	}

	out0 := *abi.ConvertType(out[0], new(RewardsTotals)).(*RewardsTotals)

	return out0, err

}

// Totals is a free data retrieval call binding the contract method 0xc038a38e.
//
// Solidity: function totals() view returns((uint128,uint128,uint128,uint128,uint128))
func (_Rewards *RewardsSession) Totals() (RewardsTotals, error) {
	return _Rewards.Contract.Totals(&_Rewards.CallOpts)
}

// Totals is a free data retrieval call binding the contract method 0xc038a38e.
//
// Solidity: function totals() view returns((uint128,uint128,uint128,uint128,uint128))
func (_Rewards *RewardsCallerSession) Totals() (RewardsTotals, error) {
	return _Rewards.Contract.Totals(&_Rewards.CallOpts)
}

// UnclaimedBalance is a free data retrieval call binding the contract method 0x01cbf5fb.
//
// Solidity: function unclaimedBalance(address account) view returns(uint256)
func (_Rewards *RewardsCaller) UnclaimedBalance(opts *bind.CallOpts, account common.Address) (*big.Int, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "unclaimedBalance", account)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// UnclaimedBalance is a free data retrieval call binding the contract method 0x01cbf5fb.
//
// Solidity: function unclaimedBalance(address account) view returns(uint256)
func (_Rewards *RewardsSession) UnclaimedBalance(account common.Address) (*big.Int, error) {
	return _Rewards.Contract.UnclaimedBalance(&_Rewards.CallOpts, account)
}

// UnclaimedBalance is a free data retrieval call binding the contract method 0x01cbf5fb.
//
// Solidity: function unclaimedBalance(address account) view returns(uint256)
func (_Rewards *RewardsCallerSession) UnclaimedBalance(account common.Address) (*big.Int, error) {
	return _Rewards.Contract.UnclaimedBalance(&_Rewards.CallOpts, account)
}

// Claim is a paid mutator transaction binding the contract method 0x6ba4c138.
//
// Solidity: function claim(uint256[] buckets) returns()
func (_Rewards *RewardsTransactor) Claim(opts *bind.TransactOpts, buckets []*big.Int) (*types.Transaction, error) {
	return _Rewards.contract.Transact(opts, "claim", buckets)
}

// Claim is a paid mutator transaction binding the contract method 0x6ba4c138.
//
// Solidity: function claim(uint256[] buckets) returns()
func (_Rewards *RewardsSession) Claim(buckets []*big.Int) (*types.Transaction, error) {
	return _Rewards.Contract.Claim(&_Rewards.TransactOpts, buckets)
}

// Claim is a paid mutator transaction binding the contract method 0x6ba4c138.
//
// Solidity: function claim(uint256[] buckets) returns()
func (_Rewards *RewardsTransactorSession) Claim(buckets []*big.Int) (*types.Transaction, error) {
	return _Rewards.Contract.Claim(&_Rewards.TransactOpts, buckets)
}

// Fund is a paid mutator transaction binding the contract method 0xb60d4288.
//
// Solidity: function fund() payable returns()
func (_Rewards *RewardsTransactor) Fund(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Rewards.contract.Transact(opts, "fund")
}

// Fund is a paid mutator transaction binding the contract method 0xb60d4288.
//
// Solidity: function fund() payable returns()
func (_Rewards *RewardsSession) Fund() (*types.Transaction, error) {
	return _Rewards.Contract.Fund(&_Rewards.TransactOpts)
}

// Fund is a paid mutator transaction binding the contract method 0xb60d4288.
//
// Solidity: function fund() payable returns()
func (_Rewards *RewardsTransactorSession) Fund() (*types.Transaction, error) {
	return _Rewards.Contract.Fund(&_Rewards.TransactOpts)
}

// OnBlock is a paid mutator transaction binding the contract method 0x431a2793.
//
// Solidity: function onBlock(uint32 proposer) returns()
func (_Rewards *RewardsTransactor) OnBlock(opts *bind.TransactOpts, proposer uint32) (*types.Transaction, error) {
	return _Rewards.contract.Transact(opts, "onBlock", proposer)
}

// OnBlock is a paid mutator transaction binding the contract method 0x431a2793.
//
// Solidity: function onBlock(uint32 proposer) returns()
func (_Rewards *RewardsSession) OnBlock(proposer uint32) (*types.Transaction, error) {
	return _Rewards.Contract.OnBlock(&_Rewards.TransactOpts, proposer)
}

// OnBlock is a paid mutator transaction binding the contract method 0x431a2793.
//
// Solidity: function onBlock(uint32 proposer) returns()
func (_Rewards *RewardsTransactorSession) OnBlock(proposer uint32) (*types.Transaction, error) {
	return _Rewards.Contract.OnBlock(&_Rewards.TransactOpts, proposer)
}

// OnEpoch is a paid mutator transaction binding the contract method 0xd31273fc.
//
// Solidity: function onEpoch(uint32[] delegates, uint256[] scores) returns()
func (_Rewards *RewardsTransactor) OnEpoch(opts *bind.TransactOpts, delegates []uint32, scores []*big.Int) (*types.Transaction, error) {
	return _Rewards.contract.Transact(opts, "onEpoch", delegates, scores)
}

// OnEpoch is a paid mutator transaction binding the contract method 0xd31273fc.
//
// Solidity: function onEpoch(uint32[] delegates, uint256[] scores) returns()
func (_Rewards *RewardsSession) OnEpoch(delegates []uint32, scores []*big.Int) (*types.Transaction, error) {
	return _Rewards.Contract.OnEpoch(&_Rewards.TransactOpts, delegates, scores)
}

// OnEpoch is a paid mutator transaction binding the contract method 0xd31273fc.
//
// Solidity: function onEpoch(uint32[] delegates, uint256[] scores) returns()
func (_Rewards *RewardsTransactorSession) OnEpoch(delegates []uint32, scores []*big.Int) (*types.Transaction, error) {
	return _Rewards.Contract.OnEpoch(&_Rewards.TransactOpts, delegates, scores)
}

// Settle is a paid mutator transaction binding the contract method 0x74294170.
//
// Solidity: function settle(uint256 bucket, address owner, uint32 delegate, uint256 votes, uint32 next) returns()
func (_Rewards *RewardsTransactor) Settle(opts *bind.TransactOpts, bucket *big.Int, owner common.Address, delegate uint32, votes *big.Int, next uint32) (*types.Transaction, error) {
	return _Rewards.contract.Transact(opts, "settle", bucket, owner, delegate, votes, next)
}

// Settle is a paid mutator transaction binding the contract method 0x74294170.
//
// Solidity: function settle(uint256 bucket, address owner, uint32 delegate, uint256 votes, uint32 next) returns()
func (_Rewards *RewardsSession) Settle(bucket *big.Int, owner common.Address, delegate uint32, votes *big.Int, next uint32) (*types.Transaction, error) {
	return _Rewards.Contract.Settle(&_Rewards.TransactOpts, bucket, owner, delegate, votes, next)
}

// Settle is a paid mutator transaction binding the contract method 0x74294170.
//
// Solidity: function settle(uint256 bucket, address owner, uint32 delegate, uint256 votes, uint32 next) returns()
func (_Rewards *RewardsTransactorSession) Settle(bucket *big.Int, owner common.Address, delegate uint32, votes *big.Int, next uint32) (*types.Transaction, error) {
	return _Rewards.Contract.Settle(&_Rewards.TransactOpts, bucket, owner, delegate, votes, next)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address account) returns(uint256 amount)
func (_Rewards *RewardsTransactor) Withdraw(opts *bind.TransactOpts, account common.Address) (*types.Transaction, error) {
	return _Rewards.contract.Transact(opts, "withdraw", account)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address account) returns(uint256 amount)
func (_Rewards *RewardsSession) Withdraw(account common.Address) (*types.Transaction, error) {
	return _Rewards.Contract.Withdraw(&_Rewards.TransactOpts, account)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address account) returns(uint256 amount)
func (_Rewards *RewardsTransactorSession) Withdraw(account common.Address) (*types.Transaction, error) {
	return _Rewards.Contract.Withdraw(&_Rewards.TransactOpts, account)
}

// WithdrawTo is a paid mutator transaction binding the contract method 0x205c2878.
//
// Solidity: function withdrawTo(address to, uint256 amount) returns()
func (_Rewards *RewardsTransactor) WithdrawTo(opts *bind.TransactOpts, to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _Rewards.contract.Transact(opts, "withdrawTo", to, amount)
}

// WithdrawTo is a paid mutator transaction binding the contract method 0x205c2878.
//
// Solidity: function withdrawTo(address to, uint256 amount) returns()
func (_Rewards *RewardsSession) WithdrawTo(to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _Rewards.Contract.WithdrawTo(&_Rewards.TransactOpts, to, amount)
}

// WithdrawTo is a paid mutator transaction binding the contract method 0x205c2878.
//
// Solidity: function withdrawTo(address to, uint256 amount) returns()
func (_Rewards *RewardsTransactorSession) WithdrawTo(to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _Rewards.Contract.WithdrawTo(&_Rewards.TransactOpts, to, amount)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_Rewards *RewardsTransactor) Receive(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Rewards.contract.RawTransact(opts, nil) // calldata is disallowed for receive function
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_Rewards *RewardsSession) Receive() (*types.Transaction, error) {
	return _Rewards.Contract.Receive(&_Rewards.TransactOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_Rewards *RewardsTransactorSession) Receive() (*types.Transaction, error) {
	return _Rewards.Contract.Receive(&_Rewards.TransactOpts)
}

// RewardsBlockRewardedIterator is returned from FilterBlockRewarded and is used to iterate over the raw logs and unpacked data for BlockRewarded events raised by the Rewards contract.
type RewardsBlockRewardedIterator struct {
	Event *RewardsBlockRewarded // Event containing the contract specifics and raw log

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
func (it *RewardsBlockRewardedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RewardsBlockRewarded)
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
		it.Event = new(RewardsBlockRewarded)
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
func (it *RewardsBlockRewardedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RewardsBlockRewardedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RewardsBlockRewarded represents a BlockRewarded event raised by the Rewards contract.
type RewardsBlockRewarded struct {
	Delegate uint32
	Tips     *big.Int
	TopUp    *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterBlockRewarded is a free log retrieval operation binding the contract event 0x3cd5a47d3fe461b0c9d745301c1c0b1fa1b1dbe2788b6b0f8b91884f38532937.
//
// Solidity: event BlockRewarded(uint32 indexed delegate, uint256 tips, uint256 topUp)
func (_Rewards *RewardsFilterer) FilterBlockRewarded(opts *bind.FilterOpts, delegate []uint32) (*RewardsBlockRewardedIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Rewards.contract.FilterLogs(opts, "BlockRewarded", delegateRule)
	if err != nil {
		return nil, err
	}
	return &RewardsBlockRewardedIterator{contract: _Rewards.contract, event: "BlockRewarded", logs: logs, sub: sub}, nil
}

// WatchBlockRewarded is a free log subscription operation binding the contract event 0x3cd5a47d3fe461b0c9d745301c1c0b1fa1b1dbe2788b6b0f8b91884f38532937.
//
// Solidity: event BlockRewarded(uint32 indexed delegate, uint256 tips, uint256 topUp)
func (_Rewards *RewardsFilterer) WatchBlockRewarded(opts *bind.WatchOpts, sink chan<- *RewardsBlockRewarded, delegate []uint32) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Rewards.contract.WatchLogs(opts, "BlockRewarded", delegateRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RewardsBlockRewarded)
				if err := _Rewards.contract.UnpackLog(event, "BlockRewarded", log); err != nil {
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

// ParseBlockRewarded is a log parse operation binding the contract event 0x3cd5a47d3fe461b0c9d745301c1c0b1fa1b1dbe2788b6b0f8b91884f38532937.
//
// Solidity: event BlockRewarded(uint32 indexed delegate, uint256 tips, uint256 topUp)
func (_Rewards *RewardsFilterer) ParseBlockRewarded(log types.Log) (*RewardsBlockRewarded, error) {
	event := new(RewardsBlockRewarded)
	if err := _Rewards.contract.UnpackLog(event, "BlockRewarded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RewardsCreditedIterator is returned from FilterCredited and is used to iterate over the raw logs and unpacked data for Credited events raised by the Rewards contract.
type RewardsCreditedIterator struct {
	Event *RewardsCredited // Event containing the contract specifics and raw log

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
func (it *RewardsCreditedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RewardsCredited)
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
		it.Event = new(RewardsCredited)
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
func (it *RewardsCreditedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RewardsCreditedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RewardsCredited represents a Credited event raised by the Rewards contract.
type RewardsCredited struct {
	Bucket  *big.Int
	Account common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterCredited is a free log retrieval operation binding the contract event 0x70da48e781f88bd1df7a4195dda79cd7116739a810e0f5c130f207bede39d2f7.
//
// Solidity: event Credited(uint256 indexed bucket, address indexed account, uint256 amount)
func (_Rewards *RewardsFilterer) FilterCredited(opts *bind.FilterOpts, bucket []*big.Int, account []common.Address) (*RewardsCreditedIterator, error) {

	var bucketRule []interface{}
	for _, bucketItem := range bucket {
		bucketRule = append(bucketRule, bucketItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _Rewards.contract.FilterLogs(opts, "Credited", bucketRule, accountRule)
	if err != nil {
		return nil, err
	}
	return &RewardsCreditedIterator{contract: _Rewards.contract, event: "Credited", logs: logs, sub: sub}, nil
}

// WatchCredited is a free log subscription operation binding the contract event 0x70da48e781f88bd1df7a4195dda79cd7116739a810e0f5c130f207bede39d2f7.
//
// Solidity: event Credited(uint256 indexed bucket, address indexed account, uint256 amount)
func (_Rewards *RewardsFilterer) WatchCredited(opts *bind.WatchOpts, sink chan<- *RewardsCredited, bucket []*big.Int, account []common.Address) (event.Subscription, error) {

	var bucketRule []interface{}
	for _, bucketItem := range bucket {
		bucketRule = append(bucketRule, bucketItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _Rewards.contract.WatchLogs(opts, "Credited", bucketRule, accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RewardsCredited)
				if err := _Rewards.contract.UnpackLog(event, "Credited", log); err != nil {
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

// ParseCredited is a log parse operation binding the contract event 0x70da48e781f88bd1df7a4195dda79cd7116739a810e0f5c130f207bede39d2f7.
//
// Solidity: event Credited(uint256 indexed bucket, address indexed account, uint256 amount)
func (_Rewards *RewardsFilterer) ParseCredited(log types.Log) (*RewardsCredited, error) {
	event := new(RewardsCredited)
	if err := _Rewards.contract.UnpackLog(event, "Credited", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RewardsDelegateRewardedIterator is returned from FilterDelegateRewarded and is used to iterate over the raw logs and unpacked data for DelegateRewarded events raised by the Rewards contract.
type RewardsDelegateRewardedIterator struct {
	Event *RewardsDelegateRewarded // Event containing the contract specifics and raw log

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
func (it *RewardsDelegateRewardedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RewardsDelegateRewarded)
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
		it.Event = new(RewardsDelegateRewarded)
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
func (it *RewardsDelegateRewardedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RewardsDelegateRewardedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RewardsDelegateRewarded represents a DelegateRewarded event raised by the Rewards contract.
type RewardsDelegateRewarded struct {
	Delegate   uint32
	Commission *big.Int
	Voters     *big.Int
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterDelegateRewarded is a free log retrieval operation binding the contract event 0xdb52b8c4103da4c6cd182c58bfd1d85a8db321ee85ce533c293b8abc6eb61dd7.
//
// Solidity: event DelegateRewarded(uint32 indexed delegate, uint256 commission, uint256 voters)
func (_Rewards *RewardsFilterer) FilterDelegateRewarded(opts *bind.FilterOpts, delegate []uint32) (*RewardsDelegateRewardedIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Rewards.contract.FilterLogs(opts, "DelegateRewarded", delegateRule)
	if err != nil {
		return nil, err
	}
	return &RewardsDelegateRewardedIterator{contract: _Rewards.contract, event: "DelegateRewarded", logs: logs, sub: sub}, nil
}

// WatchDelegateRewarded is a free log subscription operation binding the contract event 0xdb52b8c4103da4c6cd182c58bfd1d85a8db321ee85ce533c293b8abc6eb61dd7.
//
// Solidity: event DelegateRewarded(uint32 indexed delegate, uint256 commission, uint256 voters)
func (_Rewards *RewardsFilterer) WatchDelegateRewarded(opts *bind.WatchOpts, sink chan<- *RewardsDelegateRewarded, delegate []uint32) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}

	logs, sub, err := _Rewards.contract.WatchLogs(opts, "DelegateRewarded", delegateRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RewardsDelegateRewarded)
				if err := _Rewards.contract.UnpackLog(event, "DelegateRewarded", log); err != nil {
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

// ParseDelegateRewarded is a log parse operation binding the contract event 0xdb52b8c4103da4c6cd182c58bfd1d85a8db321ee85ce533c293b8abc6eb61dd7.
//
// Solidity: event DelegateRewarded(uint32 indexed delegate, uint256 commission, uint256 voters)
func (_Rewards *RewardsFilterer) ParseDelegateRewarded(log types.Log) (*RewardsDelegateRewarded, error) {
	event := new(RewardsDelegateRewarded)
	if err := _Rewards.contract.UnpackLog(event, "DelegateRewarded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RewardsEpochRewardedIterator is returned from FilterEpochRewarded and is used to iterate over the raw logs and unpacked data for EpochRewarded events raised by the Rewards contract.
type RewardsEpochRewardedIterator struct {
	Event *RewardsEpochRewarded // Event containing the contract specifics and raw log

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
func (it *RewardsEpochRewardedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RewardsEpochRewarded)
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
		it.Event = new(RewardsEpochRewarded)
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
func (it *RewardsEpochRewardedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RewardsEpochRewardedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RewardsEpochRewarded represents a EpochRewarded event raised by the Rewards contract.
type RewardsEpochRewarded struct {
	Pool  *big.Int
	Given *big.Int
	Raw   types.Log // Blockchain specific contextual infos
}

// FilterEpochRewarded is a free log retrieval operation binding the contract event 0xb64f8e2425e5b1434a82f9ae80739b94afb6d2f65439770d5fb718121dae36ce.
//
// Solidity: event EpochRewarded(uint256 pool, uint256 given)
func (_Rewards *RewardsFilterer) FilterEpochRewarded(opts *bind.FilterOpts) (*RewardsEpochRewardedIterator, error) {

	logs, sub, err := _Rewards.contract.FilterLogs(opts, "EpochRewarded")
	if err != nil {
		return nil, err
	}
	return &RewardsEpochRewardedIterator{contract: _Rewards.contract, event: "EpochRewarded", logs: logs, sub: sub}, nil
}

// WatchEpochRewarded is a free log subscription operation binding the contract event 0xb64f8e2425e5b1434a82f9ae80739b94afb6d2f65439770d5fb718121dae36ce.
//
// Solidity: event EpochRewarded(uint256 pool, uint256 given)
func (_Rewards *RewardsFilterer) WatchEpochRewarded(opts *bind.WatchOpts, sink chan<- *RewardsEpochRewarded) (event.Subscription, error) {

	logs, sub, err := _Rewards.contract.WatchLogs(opts, "EpochRewarded")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RewardsEpochRewarded)
				if err := _Rewards.contract.UnpackLog(event, "EpochRewarded", log); err != nil {
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

// ParseEpochRewarded is a log parse operation binding the contract event 0xb64f8e2425e5b1434a82f9ae80739b94afb6d2f65439770d5fb718121dae36ce.
//
// Solidity: event EpochRewarded(uint256 pool, uint256 given)
func (_Rewards *RewardsFilterer) ParseEpochRewarded(log types.Log) (*RewardsEpochRewarded, error) {
	event := new(RewardsEpochRewarded)
	if err := _Rewards.contract.UnpackLog(event, "EpochRewarded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RewardsFundedIterator is returned from FilterFunded and is used to iterate over the raw logs and unpacked data for Funded events raised by the Rewards contract.
type RewardsFundedIterator struct {
	Event *RewardsFunded // Event containing the contract specifics and raw log

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
func (it *RewardsFundedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RewardsFunded)
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
		it.Event = new(RewardsFunded)
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
func (it *RewardsFundedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RewardsFundedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RewardsFunded represents a Funded event raised by the Rewards contract.
type RewardsFunded struct {
	From   common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterFunded is a free log retrieval operation binding the contract event 0x5af8184bef8e4b45eb9f6ed7734d04da38ced226495548f46e0c8ff8d7d9a524.
//
// Solidity: event Funded(address indexed from, uint256 amount)
func (_Rewards *RewardsFilterer) FilterFunded(opts *bind.FilterOpts, from []common.Address) (*RewardsFundedIterator, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _Rewards.contract.FilterLogs(opts, "Funded", fromRule)
	if err != nil {
		return nil, err
	}
	return &RewardsFundedIterator{contract: _Rewards.contract, event: "Funded", logs: logs, sub: sub}, nil
}

// WatchFunded is a free log subscription operation binding the contract event 0x5af8184bef8e4b45eb9f6ed7734d04da38ced226495548f46e0c8ff8d7d9a524.
//
// Solidity: event Funded(address indexed from, uint256 amount)
func (_Rewards *RewardsFilterer) WatchFunded(opts *bind.WatchOpts, sink chan<- *RewardsFunded, from []common.Address) (event.Subscription, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _Rewards.contract.WatchLogs(opts, "Funded", fromRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RewardsFunded)
				if err := _Rewards.contract.UnpackLog(event, "Funded", log); err != nil {
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

// ParseFunded is a log parse operation binding the contract event 0x5af8184bef8e4b45eb9f6ed7734d04da38ced226495548f46e0c8ff8d7d9a524.
//
// Solidity: event Funded(address indexed from, uint256 amount)
func (_Rewards *RewardsFilterer) ParseFunded(log types.Log) (*RewardsFunded, error) {
	event := new(RewardsFunded)
	if err := _Rewards.contract.UnpackLog(event, "Funded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RewardsWithdrawnIterator is returned from FilterWithdrawn and is used to iterate over the raw logs and unpacked data for Withdrawn events raised by the Rewards contract.
type RewardsWithdrawnIterator struct {
	Event *RewardsWithdrawn // Event containing the contract specifics and raw log

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
func (it *RewardsWithdrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RewardsWithdrawn)
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
		it.Event = new(RewardsWithdrawn)
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
func (it *RewardsWithdrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RewardsWithdrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RewardsWithdrawn represents a Withdrawn event raised by the Rewards contract.
type RewardsWithdrawn struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterWithdrawn is a free log retrieval operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (_Rewards *RewardsFilterer) FilterWithdrawn(opts *bind.FilterOpts, account []common.Address, to []common.Address) (*RewardsWithdrawnIterator, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Rewards.contract.FilterLogs(opts, "Withdrawn", accountRule, toRule)
	if err != nil {
		return nil, err
	}
	return &RewardsWithdrawnIterator{contract: _Rewards.contract, event: "Withdrawn", logs: logs, sub: sub}, nil
}

// WatchWithdrawn is a free log subscription operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (_Rewards *RewardsFilterer) WatchWithdrawn(opts *bind.WatchOpts, sink chan<- *RewardsWithdrawn, account []common.Address, to []common.Address) (event.Subscription, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Rewards.contract.WatchLogs(opts, "Withdrawn", accountRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RewardsWithdrawn)
				if err := _Rewards.contract.UnpackLog(event, "Withdrawn", log); err != nil {
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

// ParseWithdrawn is a log parse operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (_Rewards *RewardsFilterer) ParseWithdrawn(log types.Log) (*RewardsWithdrawn, error) {
	event := new(RewardsWithdrawn)
	if err := _Rewards.contract.UnpackLog(event, "Withdrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
