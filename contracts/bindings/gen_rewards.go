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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIDelegates\",\"name\":\"delegates\",\"type\":\"address\"},{\"internalType\":\"contractIStaking\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"committee\",\"type\":\"address\"},{\"internalType\":\"contractTips\",\"name\":\"tips\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"blockWeiPerSecond\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"epochWeiPerSecond\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"genesisTime\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"NotCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"NotEnough\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotStaking\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotTips\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tips\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"topUp\",\"type\":\"uint256\"}],\"name\":\"BlockRewarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voters\",\"type\":\"uint256\"}],\"name\":\"DelegateRewarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pool\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"}],\"name\":\"EpochRewarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Funded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BLOCK_WEI_PER_SECOND\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMISSION_SCALE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITTEE\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DELEGATES\",\"outputs\":[{\"internalType\":\"contractIDelegates\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EPOCH_WEI_PER_SECOND\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GENESIS_TIME\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_INTERVAL_SECONDS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STAKING\",\"outputs\":[{\"internalType\":\"contractIStaking\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TIPS\",\"outputs\":[{\"internalType\":\"contractTips\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"accountOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint160\",\"name\":\"perVote\",\"type\":\"uint160\"},{\"internalType\":\"uint96\",\"name\":\"carry\",\"type\":\"uint96\"},{\"internalType\":\"uint128\",\"name\":\"outstanding\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"earned\",\"type\":\"uint128\"}],\"internalType\":\"structRewards.Account\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"availableBalance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"buckets\",\"type\":\"uint256[]\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"creditedTo\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"emissionUntil\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"proposer\",\"type\":\"uint32\"}],\"name\":\"onBlock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32[]\",\"name\":\"delegates\",\"type\":\"uint32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"scores\",\"type\":\"uint256[]\"}],\"name\":\"onEpoch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"pendingOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pool\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"next\",\"type\":\"uint32\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalBalance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalOwed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totals\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"producer\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"epoch\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"tips\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"funded\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"paid\",\"type\":\"uint128\"}],\"internalType\":\"structRewards.Totals\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"unclaimedBalance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdrawTo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x610160604052348015610010575f5ffd5b5060405161200138038061200183398101604081905261002f91610099565b6001600160a01b0396871660805294861660a05292851660c052931660e05261010092909252610120919091526001600160401b03166101408190525f80546001600160401b0319169091179055610128565b6001600160a01b0381168114610096575f5ffd5b50565b5f5f5f5f5f5f5f60e0888a0312156100af575f5ffd5b87516100ba81610082565b60208901519097506100cb81610082565b60408901519096506100dc81610082565b60608901519095506100ed81610082565b608089015160a08a015160c08b015192965090945092506001600160401b0381168114610118575f5ffd5b8091505092959891949750929550565b60805160a05160c05160e051610100516101205161014051611e186101e95f395f8181610722015281816111b201526111fa01525f81816106a80152818161122d015261128d01525f81816102440152818161124e015281816112ae0152818161130c015261134501525f81816101a8015281816102d5015261082001525f81816106db0152818161078a0152610e5c01525f818161050901528181610b9d01528181610ca10152610d3301525f818161035e01526113b80152611e185ff3fe608060405260043610610198575f3560e01c80637e7feaa7116100e7578063d142205f11610087578063df18e04711610062578063df18e047146101ec578063e1c54e71146106ca578063e7fa9f7d146106fd578063f288246114610711575f5ffd5b8063d142205f14610663578063d31273fc14610678578063de2e619014610697575f5ffd5b8063ad7a672f116100c2578063ad7a672f1461053f578063b60d428814610551578063bc57212014610559578063c038a38e1461056d575f5ffd5b80637e7feaa7146104d957806397610f30146104f8578063ab2f0e511461052b575f5ffd5b8063431a2793116101525780636ba4c1381161012d5780636ba4c138146103805780636f9431f91461039f578063742941701461049b578063745254a6146104ba575f5ffd5b8063431a27931461030f57806351cff8d91461032e5780635b0294801461034d575f5ffd5b806301cbf5fb146101ec5780630a1ab2901461023357806316f0115b1461026657806318b5826d1461027a578063205c2878146102a5578063340e5490146102c4575f5ffd5b366101e857336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146101e65760405163e3bef89b60e01b815260040160405180910390fd5b005b5f5ffd5b3480156101f7575f5ffd5b506102206102063660046119b1565b6001600160a01b03165f9081526007602052604090205490565b6040519081526020015b60405180910390f35b34801561023e575f5ffd5b506102207f000000000000000000000000000000000000000000000000000000000000000081565b348015610271575f5ffd5b5061022061075c565b348015610285575f5ffd5b506102206102943660046119d3565b5f9081526008602052604090205490565b3480156102b0575f5ffd5b506101e66102bf3660046119ea565b610770565b3480156102cf575f5ffd5b506102f77f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161022a565b34801561031a575f5ffd5b506101e6610329366004611a25565b61077f565b348015610339575f5ffd5b506102206103483660046119b1565b610b68565b348015610358575f5ffd5b506102f77f000000000000000000000000000000000000000000000000000000000000000081565b34801561038b575f5ffd5b506101e661039a366004611a87565b610b90565b3480156103aa575f5ffd5b506104496103b9366004611a25565b604080516080810182525f8082526020820181905291810182905260608101919091525063ffffffff165f90815260056020908152604091829020825160808101845281546001600160a01b0381168252600160a01b90046001600160601b031692810192909252600101546001600160801b0380821693830193909352600160801b9004909116606082015290565b6040805182516001600160a01b031681526020808401516001600160601b031690820152828201516001600160801b03908116928201929092526060928301519091169181019190915260800161022a565b3480156104a6575f5ffd5b506101e66104b5366004611ac5565b610c96565b3480156104c5575f5ffd5b506102206104d4366004611b20565b610cf3565b3480156104e4575f5ffd5b506102206104f33660046119d3565b610d11565b348015610503575f5ffd5b506102f77f000000000000000000000000000000000000000000000000000000000000000081565b348015610536575f5ffd5b50610220610dba565b34801561054a575f5ffd5b5047610220565b6101e6610dc3565b348015610564575f5ffd5b50610220600a81565b348015610578575f5ffd5b506105f56040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a0810182526002546001600160801b038082168352600160801b918290048116602084015260035480821694840194909452920482166060820152600454909116608082015290565b60405161022a91905f60a0820190506001600160801b0383511682526001600160801b0360208401511660208301526001600160801b0360408401511660408301526001600160801b0360608401511660608301526001600160801b03608084015116608083015292915050565b34801561066e575f5ffd5b5061022061271081565b348015610683575f5ffd5b506101e6610692366004611b46565b610e51565b3480156106a2575f5ffd5b506102207f000000000000000000000000000000000000000000000000000000000000000081565b3480156106d5575f5ffd5b506102f77f000000000000000000000000000000000000000000000000000000000000000081565b348015610708575f5ffd5b50600154610220565b34801561071c575f5ffd5b506107447f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160401b03909116815260200161022a565b5f6001544761076b9190611bc4565b905090565b61077b338383611015565b5050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146107c8576040516373d664e160e11b815260040160405180910390fd5b604080516060810182525f80546001600160401b0381168352600160401b810463ffffffff16602080850191909152600160601b9091046001600160801b0316838501528351631afd520b60e11b81529351929391927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316926335faa416926004808301939192829003018187875af115801561086f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108939190611bd7565b90505f6108a2835f01516111af565b90505f6108d584604001516001600160801b0316836108c19190611bc4565b6108cf90633b9aca00611bee565b84611286565b60408051606081018252426001600160401b031680825263ffffffff8916602083018190526001600160801b03878116939094018390525f80546bffffffffffffffffffffffff1916909217600160401b909102176fffffffffffffffffffffffffffffffff60601b1916600160601b909202919091178155600380549394508693909261096591859116611c05565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505f5f5f6109998760200151611380565b919450925090506001600160a01b0383166109b8575050505050505050565b5f8685116109c6575f6109d0565b6109d08786611bc4565b90505f5f6109e48a6020015184878761144b565b90925090506109f3828a611c24565b6001600160a01b0387165f9081526007602052604081208054909190610a1a908490611c24565b90915550819050610a2b838b611c24565b610a359190611c24565b60015f828254610a459190611c24565b90915550610a5590508183611c24565b600280545f90610a6f9084906001600160801b0316611c05565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555080828a610aa09190611c24565b610aaa9190611c24565b60208b81015163ffffffff165f9081526005909152604090206001018054601090610ae6908490600160801b90046001600160801b0316611c05565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550896020015163ffffffff167f3cd5a47d3fe461b0c9d745301c1c0b1fa1b1dbe2788b6b0f8b91884f385329378a8385610b439190611c24565b6040805192835260208301919091520160405180910390a25050505050505050505050565b6001600160a01b0381165f90815260076020526040902054610b8b828083611015565b919050565b5f5b81811015610c91575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166324a66539858585818110610bdc57610bdc611c37565b905060200201356040518263ffffffff1660e01b8152600401610c0191815260200190565b61010060405180830381865afa158015610c1d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c419190611c81565b80519091506001600160a01b031615610c8857610c88848484818110610c6957610c69611c37565b90506020020135825f015183604001518460e001518560400151611590565b50600101610b92565b505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610cdf57604051634487f62960e11b815260040160405180910390fd5b610cec8585858585611590565b5050505050565b5f610cfd826111af565b610d0b90633b9aca00611bee565b92915050565b6040516324a6653960e01b8152600481018290525f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906324a665399060240161010060405180830381865afa158015610d79573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d9d9190611c81565b9050610db28382604001518360e00151611754565b509392505050565b5f61076b61075c565b60038054349190601090610de8908490600160801b90046001600160801b0316611c05565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550336001600160a01b03167f5af8184bef8e4b45eb9f6ed7734d04da38ced226495548f46e0c8ff8d7d9a52434604051610e4791815260200190565b60405180910390a2565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610e9a576040516373d664e160e11b815260040160405180910390fd5b5f5f5b82811015610ed357838382818110610eb757610eb7611c37565b9050602002013582610ec99190611c24565b9150600101610e9d565b50805f03610ee1575061100f565b5f610eea61075c565b90505f5f5b86811015610f6957610f55888883818110610f0c57610f0c611c37565b9050602002016020810190610f219190611a25565b85888885818110610f3457610f34611c37565b9050602002013586610f469190611bee565b610f509190611d57565b61185e565b610f5f9083611c24565b9150600101610eef565b508060015f828254610f7b9190611c24565b909155505060028054829190601090610fa5908490600160801b90046001600160801b0316611c05565b92506101000a8154816001600160801b0302191690836001600160801b031602179055507fb64f8e2425e5b1434a82f9ae80739b94afb6d2f65439770d5fb718121dae36ce8282604051611003929190918252602082015260400190565b60405180910390a15050505b50505050565b6001600160a01b0383165f908152600760205260409020548082111561105d57604051638b29af5960e01b815260048101829052602481018390526044015b60405180910390fd5b815f0361106a5750505050565b6110748282611bc4565b6001600160a01b0385165f90815260076020526040812091909155600180548492906110a1908490611bc4565b9091555050600480548391905f906110c39084906001600160801b0316611c05565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550826001600160a01b0316846001600160a01b03167fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb8460405161112c91815260200190565b60405180910390a35f836001600160a01b0316836040515f6040518083038185875af1925050503d805f811461117d576040519150601f19603f3d011682016040523d82523d5f602084013e611182565b606091505b5050905080610cec576040516306d133c960e31b81526001600160a01b0385166004820152602401611054565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160401b0316826001600160401b0316116111f057505f919050565b633b9aca0061121f7f000000000000000000000000000000000000000000000000000000000000000084611d6a565b6001600160401b03166112727f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000611c24565b61127c9190611bee565b610d0b9190611d57565b5f806112d27f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000611c24565b9050805f036112e4575f915050610d0b565b5f836112ee61075c565b6112f89190611bc4565b905080851115611306578094505b816113317f000000000000000000000000000000000000000000000000000000000000000087611bee565b61133b9190611d57565b92505f611369600a7f0000000000000000000000000000000000000000000000000000000000000000611bee565b905080841115611377578093505b50505092915050565b5f5f5f8363ffffffff165f0361139d57505f915081905080611444565b604051633c07d7b360e21b815263ffffffff851660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f01f5ecc90602401606060405180830381865afa158015611405573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114299190611d89565b9194509250905061271061ffff831611156114445761271091505b9193909250565b5f8061271061145e61ffff861687611bee565b6114689190611d57565b91506114748286611bc4565b9050801580611481575082155b1561148d57505f611587565b63ffffffff86165f90815260056020526040812080549091906114c490600160a01b90046001600160601b0316606085901b611c24565b90505f6114d18683611d57565b83546114e691906001600160a01b0316611c24565b90505f6114f38784611dc7565b90506001600160a01b0382118061151057506001600160601b0381115b1561152257505f935061158792505050565b6001600160601b038116600160a01b026001600160a01b0383161784556001840180548691905f9061155e9084906001600160801b0316611c05565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550505050505b94509492505050565b5f5f61159d878686611754565b91509150815f146116ab5763ffffffff85165f90815260056020526040812060010180548492906115d89084906001600160801b0316611dda565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508160075f886001600160a01b03166001600160a01b031681526020019081526020015f205f82825461162e9190611c24565b90915550506001600160a01b0386163b15611666575f8781526008602052604081208054849290611660908490611c24565b90915550505b856001600160a01b0316877f70da48e781f88bd1df7a4195dda79cd7116739a810e0f5c130f207bede39d2f7846040516116a291815260200190565b60405180910390a35b8263ffffffff165f036116cb575f8781526006602052604081205561174b565b60408051808201825263ffffffff8086165f81815260056020908152949020546001600160a01b03168352919283019190881614611709575f61170b565b825b6001600160601b039081169091525f89815260066020908152604090912083519390910151909116600160a01b026001600160a01b039092169190911790555b50505050505050565b5f5f8363ffffffff165f0361176d57505f905080611856565b63ffffffff84165f90815260056020908152604080832088845260068352928190208151808301909252546001600160a01b03808216808452600160a01b9092046001600160601b0316938301939093528354919291909116116117db57602001515f935091506118569050565b6020810151815183545f926001600160601b031691611802916001600160a01b0316611df9565b611815906001600160a01b031688611bee565b61181f9190611c24565b6001840154606082901c96509094508491506001600160801b03168511156118525760018301546001600160801b031694505b5050505b935093915050565b5f5f5f5f61186b86611380565b919450925090506001600160a01b0383161580611886575084155b15611896575f9350505050610d0b565b5f5f6118a48888868661144b565b91509150815f146118dc576001600160a01b0385165f90815260076020526040812080548492906118d6908490611c24565b90915550505b6118e68183611c24565b63ffffffff89165f90815260056020526040902060010180549197508791601090611922908490600160801b90046001600160801b0316611c05565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508763ffffffff167fdb52b8c4103da4c6cd182c58bfd1d85a8db321ee85ce533c293b8abc6eb61dd78383604051611987929190918252602082015260400190565b60405180910390a2505050505092915050565b6001600160a01b03811681146119ae575f5ffd5b50565b5f602082840312156119c1575f5ffd5b81356119cc8161199a565b9392505050565b5f602082840312156119e3575f5ffd5b5035919050565b5f5f604083850312156119fb575f5ffd5b8235611a068161199a565b946020939093013593505050565b63ffffffff811681146119ae575f5ffd5b5f60208284031215611a35575f5ffd5b81356119cc81611a14565b5f5f83601f840112611a50575f5ffd5b5081356001600160401b03811115611a66575f5ffd5b6020830191508360208260051b8501011115611a80575f5ffd5b9250929050565b5f5f60208385031215611a98575f5ffd5b82356001600160401b03811115611aad575f5ffd5b611ab985828601611a40565b90969095509350505050565b5f5f5f5f5f60a08688031215611ad9575f5ffd5b853594506020860135611aeb8161199a565b93506040860135611afb81611a14565b9250606086013591506080860135611b1281611a14565b809150509295509295909350565b5f60208284031215611b30575f5ffd5b81356001600160401b03811681146119cc575f5ffd5b5f5f5f5f60408587031215611b59575f5ffd5b84356001600160401b03811115611b6e575f5ffd5b611b7a87828801611a40565b90955093505060208501356001600160401b03811115611b98575f5ffd5b611ba487828801611a40565b95989497509550505050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610d0b57610d0b611bb0565b5f60208284031215611be7575f5ffd5b5051919050565b8082028115828204841417610d0b57610d0b611bb0565b6001600160801b038181168382160190811115610d0b57610d0b611bb0565b80820180821115610d0b57610d0b611bb0565b634e487b7160e01b5f52603260045260245ffd5b8051610b8b8161199a565b8051610b8b81611a14565b805161ffff81168114610b8b575f5ffd5b80518015158114610b8b575f5ffd5b5f610100828403128015611c93575f5ffd5b5060405161010081016001600160401b0381118282101715611cc357634e487b7160e01b5f52604160045260245ffd5b604052611ccf83611c4b565b815260208381015190820152611ce760408401611c56565b6040820152611cf860608401611c61565b6060820152611d0960808401611c72565b6080820152611d1a60a08401611c72565b60a0820152611d2b60c08401611c72565b60c082015260e0928301519281019290925250919050565b634e487b7160e01b5f52601260045260245ffd5b5f82611d6557611d65611d43565b500490565b6001600160401b038281168282160390811115610d0b57610d0b611bb0565b5f5f5f60608486031215611d9b575f5ffd5b8351611da68161199a565b9250611db460208501611c61565b6040949094015192959394509192915050565b5f82611dd557611dd5611d43565b500690565b6001600160801b038281168282160390811115610d0b57610d0b611bb0565b6001600160a01b038281168282160390811115610d0b57610d0b611bb056",
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

// CreditedTo is a free data retrieval call binding the contract method 0x18b5826d.
//
// Solidity: function creditedTo(uint256 bucket) view returns(uint256)
func (_Rewards *RewardsCaller) CreditedTo(opts *bind.CallOpts, bucket *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "creditedTo", bucket)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// CreditedTo is a free data retrieval call binding the contract method 0x18b5826d.
//
// Solidity: function creditedTo(uint256 bucket) view returns(uint256)
func (_Rewards *RewardsSession) CreditedTo(bucket *big.Int) (*big.Int, error) {
	return _Rewards.Contract.CreditedTo(&_Rewards.CallOpts, bucket)
}

// CreditedTo is a free data retrieval call binding the contract method 0x18b5826d.
//
// Solidity: function creditedTo(uint256 bucket) view returns(uint256)
func (_Rewards *RewardsCallerSession) CreditedTo(bucket *big.Int) (*big.Int, error) {
	return _Rewards.Contract.CreditedTo(&_Rewards.CallOpts, bucket)
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
