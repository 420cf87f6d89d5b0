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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIDelegates\",\"name\":\"delegates\",\"type\":\"address\"},{\"internalType\":\"contractIStaking\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"committee\",\"type\":\"address\"},{\"internalType\":\"contractTips\",\"name\":\"tips\",\"type\":\"address\"},{\"internalType\":\"contractIMonetary\",\"name\":\"monetary\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"genesisTime\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"NotCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"NotEnough\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotStaking\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotTips\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tips\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"topUp\",\"type\":\"uint256\"}],\"name\":\"BlockRewarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"voters\",\"type\":\"uint256\"}],\"name\":\"DelegateRewarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pool\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"}],\"name\":\"EpochRewarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Funded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"COMMISSION_SCALE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITTEE\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DELEGATES\",\"outputs\":[{\"internalType\":\"contractIDelegates\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_INTERVAL_SECONDS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MONETARY\",\"outputs\":[{\"internalType\":\"contractIMonetary\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STAKING\",\"outputs\":[{\"internalType\":\"contractIStaking\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TIPS\",\"outputs\":[{\"internalType\":\"contractTips\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"accountOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint160\",\"name\":\"perVote\",\"type\":\"uint160\"},{\"internalType\":\"uint96\",\"name\":\"carry\",\"type\":\"uint96\"},{\"internalType\":\"uint128\",\"name\":\"outstanding\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"earned\",\"type\":\"uint128\"}],\"internalType\":\"structRewards.Account\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"availableBalance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"buckets\",\"type\":\"uint256[]\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"creditedTo\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"emissionUntil\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"proposer\",\"type\":\"uint32\"}],\"name\":\"onBlock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32[]\",\"name\":\"delegates\",\"type\":\"uint32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"scores\",\"type\":\"uint256[]\"}],\"name\":\"onEpoch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"}],\"name\":\"pendingOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pool\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bucket\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"next\",\"type\":\"uint32\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalBalance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalOwed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totals\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"producer\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"epoch\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"tips\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"funded\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"paid\",\"type\":\"uint128\"}],\"internalType\":\"structRewards.Totals\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"unclaimedBalance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdrawTo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x610120604052348015610010575f5ffd5b506040516120ab3803806120ab83398101604081905261002f916100a6565b6001600160a01b0395861660805293851660a05291841660c052831660e052909116610100525f80546001600160801b031916680100000000000000006001600160401b039093169283026001600160401b031916179091179055610134565b6001600160a01b03811681146100a3575f5ffd5b50565b5f5f5f5f5f5f60c087890312156100bb575f5ffd5b86516100c68161008f565b60208801519096506100d78161008f565b60408801519095506100e88161008f565b60608801519094506100f98161008f565b608088015190935061010a8161008f565b60a08801519092506001600160401b0381168114610126575f5ffd5b809150509295509295509295565b60805160a05160c05160e05161010051611ee66101c55f395f818161068801528181610c25015281816111740152818161120b015261137101525f81816101740152818161026e015261076701525f8181610641015281816106d80152610df501525f81816104a201528181610aaf01528181610bb30152610ccc01525f81816102f7015261146b0152611ee65ff3fe608060405260043610610164575f3560e01c80637e7feaa7116100cd578063c038a38e11610087578063df18e04711610062578063df18e047146101b8578063e1c54e7114610630578063e7fa9f7d14610663578063e97c438414610677575f5ffd5b8063c038a38e14610506578063d142205f146105fc578063d31273fc14610611575f5ffd5b80637e7feaa71461047257806397610f3014610491578063ab2f0e51146104c4578063ad7a672f146104d8578063b60d4288146104ea578063bc572120146104f2575f5ffd5b806351cff8d91161011e57806351cff8d9146102c75780635b029480146102e65780636ba4c138146103195780636f9431f9146103385780637429417014610434578063745254a614610453575f5ffd5b806301cbf5fb146101b857806316f0115b146101ff57806318b5826d14610213578063205c28781461023e578063340e54901461025d578063431a2793146102a8575f5ffd5b366101b457336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146101b25760405163e3bef89b60e01b815260040160405180910390fd5b005b5f5ffd5b3480156101c3575f5ffd5b506101ec6101d2366004611a64565b6001600160a01b03165f9081526007602052604090205490565b6040519081526020015b60405180910390f35b34801561020a575f5ffd5b506101ec6106aa565b34801561021e575f5ffd5b506101ec61022d366004611a7f565b5f9081526008602052604090205490565b348015610249575f5ffd5b506101b2610258366004611a96565b6106be565b348015610268575f5ffd5b506102907f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101f6565b3480156102b3575f5ffd5b506101b26102c2366004611ad1565b6106cd565b3480156102d2575f5ffd5b506101ec6102e1366004611a64565b610a7a565b3480156102f1575f5ffd5b506102907f000000000000000000000000000000000000000000000000000000000000000081565b348015610324575f5ffd5b506101b2610333366004611b33565b610aa2565b348015610343575f5ffd5b506103e2610352366004611ad1565b604080516080810182525f8082526020820181905291810182905260608101919091525063ffffffff165f90815260056020908152604091829020825160808101845281546001600160a01b0381168252600160a01b90046001600160601b031692810192909252600101546001600160801b0380821693830193909352600160801b9004909116606082015290565b6040805182516001600160a01b031681526020808401516001600160601b031690820152828201516001600160801b0390811692820192909252606092830151909116918101919091526080016101f6565b34801561043f575f5ffd5b506101b261044e366004611b71565b610ba8565b34801561045e575f5ffd5b506101ec61046d366004611bcc565b610c05565b34801561047d575f5ffd5b506101ec61048c366004611a7f565b610caa565b34801561049c575f5ffd5b506102907f000000000000000000000000000000000000000000000000000000000000000081565b3480156104cf575f5ffd5b506101ec610d53565b3480156104e3575f5ffd5b50476101ec565b6101b2610d5c565b3480156104fd575f5ffd5b506101ec600a81565b348015610511575f5ffd5b5061058e6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a0810182526002546001600160801b038082168352600160801b918290048116602084015260035480821694840194909452920482166060820152600454909116608082015290565b6040516101f691905f60a0820190506001600160801b0383511682526001600160801b0360208401511660208301526001600160801b0360408401511660408301526001600160801b0360608401511660608301526001600160801b03608084015116608083015292915050565b348015610607575f5ffd5b506101ec61271081565b34801561061c575f5ffd5b506101b261062b366004611bf2565b610dea565b34801561063b575f5ffd5b506102907f000000000000000000000000000000000000000000000000000000000000000081565b34801561066e575f5ffd5b506001546101ec565b348015610682575f5ffd5b506102907f000000000000000000000000000000000000000000000000000000000000000081565b5f600154476106b99190611c70565b905090565b6106c9338383610fae565b5050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610716576040516373d664e160e11b815260040160405180910390fd5b604080516060810182525f80546001600160401b038082168452600160401b820416602080850191909152600160801b90910463ffffffff16838501528351631afd520b60e11b81529351929391927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316926335faa416926004808301939192829003018187875af11580156107b6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107da9190611c83565b90505f6107ef8360200151845f015184611148565b60408051606081018252426001600160401b0390811680835287519091166020830181905263ffffffff8916929093018290525f80546fffffffffffffffffffffffffffffffff1916909117600160401b9093029290921763ffffffff60801b1916600160801b90910217815560038054929350849290919061087c9084906001600160801b0316611c9a565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505f5f5f6108b08660400151611433565b919450925090506001600160a01b0383166108ce5750505050505050565b5f8585116108dc575f6108e6565b6108e68686611c70565b90505f5f6108fa89604001518487876114fe565b90925090506109098289611cb9565b6001600160a01b0387165f9081526007602052604081208054909190610930908490611cb9565b90915550819050610941838a611cb9565b61094b9190611cb9565b60015f82825461095b9190611cb9565b9091555061096b90508183611cb9565b600280545f906109859084906001600160801b0316611c9a565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508082896109b69190611cb9565b6109c09190611cb9565b60408a81015163ffffffff165f90815260056020522060010180546010906109f9908490600160801b90046001600160801b0316611c9a565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550886040015163ffffffff167f3cd5a47d3fe461b0c9d745301c1c0b1fa1b1dbe2788b6b0f8b91884f38532937898385610a569190611cb9565b6040805192835260208301919091520160405180910390a250505050505050505050565b6001600160a01b0381165f90815260076020526040902054610a9d828083610fae565b919050565b5f5b81811015610ba3575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166324a66539858585818110610aee57610aee611ccc565b905060200201356040518263ffffffff1660e01b8152600401610b1391815260200190565b61010060405180830381865afa158015610b2f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b539190611d16565b80519091506001600160a01b031615610b9a57610b9a848484818110610b7b57610b7b611ccc565b90506020020135825f015183604001518460e001518560400151611643565b50600101610aa4565b505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610bf157604051634487f62960e11b815260040160405180910390fd5b610bfe8585858585611643565b5050505050565b60405163b116f5dd60e01b81526001600160401b03821660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b116f5dd90602401602060405180830381865afa158015610c72573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c969190611c83565b610ca490633b9aca00611dd8565b92915050565b6040516324a6653960e01b8152600481018290525f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906324a665399060240161010060405180830381865afa158015610d12573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d369190611d16565b9050610d4b8382604001518360e00151611807565b509392505050565b5f6106b96106aa565b60038054349190601090610d81908490600160801b90046001600160801b0316611c9a565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550336001600160a01b03167f5af8184bef8e4b45eb9f6ed7734d04da38ced226495548f46e0c8ff8d7d9a52434604051610de091815260200190565b60405180910390a2565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610e33576040516373d664e160e11b815260040160405180910390fd5b5f5f5b82811015610e6c57838382818110610e5057610e50611ccc565b9050602002013582610e629190611cb9565b9150600101610e36565b50805f03610e7a5750610fa8565b5f610e836106aa565b90505f5f5b86811015610f0257610eee888883818110610ea557610ea5611ccc565b9050602002016020810190610eba9190611ad1565b85888885818110610ecd57610ecd611ccc565b9050602002013586610edf9190611dd8565b610ee99190611e03565b611911565b610ef89083611cb9565b9150600101610e88565b508060015f828254610f149190611cb9565b909155505060028054829190601090610f3e908490600160801b90046001600160801b0316611c9a565b92506101000a8154816001600160801b0302191690836001600160801b031602179055507fb64f8e2425e5b1434a82f9ae80739b94afb6d2f65439770d5fb718121dae36ce8282604051610f9c929190918252602082015260400190565b60405180910390a15050505b50505050565b6001600160a01b0383165f9081526007602052604090205480821115610ff657604051638b29af5960e01b815260048101829052602481018390526044015b60405180910390fd5b815f036110035750505050565b61100d8282611c70565b6001600160a01b0385165f908152600760205260408120919091556001805484929061103a908490611c70565b9091555050600480548391905f9061105c9084906001600160801b0316611c9a565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550826001600160a01b0316846001600160a01b03167fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb846040516110c591815260200190565b60405180910390a35f836001600160a01b0316836040515f6040518083038185875af1925050503d805f8114611116576040519150601f19603f3d011682016040523d82523d5f602084013e61111b565b606091505b5050905080610bfe576040516306d133c960e31b81526001600160a01b0385166004820152602401610fed565b6040516366a9984560e01b81526001600160401b03841660048201525f90819081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906366a99845906024016040805180830381865afa1580156111b8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111dc9190611e16565b6040516366a9984560e01b81526001600160401b038816600482015291935091505f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906366a99845906024016040805180830381865afa15801561124f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112739190611e16565b90925090505f83856112858486611cb9565b61128f9190611c70565b6112999190611c70565b9050805f036112af575f9550505050505061142c565b5f633b9aca006112bf8688611cb9565b6112c99190611e03565b633b9aca006112d88587611cb9565b6112e29190611e03565b6112ec9190611c70565b6112fa90633b9aca00611dd8565b90505f886113066106aa565b6113109190611c70565b90508082111561131e578091505b826113298887611c70565b6113339084611dd8565b61133d9190611e03565b9750600a61134b8c8c611e38565b6001600160401b03161015611366575050505050505061142c565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166366a998456113a1600a8e611e38565b6040516001600160e01b031960e084901b1681526001600160401b0390911660048201526024016040805180830381865afa1580156113e2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114069190611e16565b5090505f6114148288611c70565b9050808a1115611422578099505b5050505050505050505b9392505050565b5f5f5f8363ffffffff165f0361145057505f9150819050806114f7565b604051633c07d7b360e21b815263ffffffff851660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f01f5ecc90602401606060405180830381865afa1580156114b8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114dc9190611e57565b9194509250905061271061ffff831611156114f75761271091505b9193909250565b5f8061271061151161ffff861687611dd8565b61151b9190611e03565b91506115278286611c70565b9050801580611534575082155b1561154057505f61163a565b63ffffffff86165f908152600560205260408120805490919061157790600160a01b90046001600160601b0316606085901b611cb9565b90505f6115848683611e03565b835461159991906001600160a01b0316611cb9565b90505f6115a68784611e95565b90506001600160a01b038211806115c357506001600160601b0381115b156115d557505f935061163a92505050565b6001600160601b038116600160a01b026001600160a01b0383161784556001840180548691905f906116119084906001600160801b0316611c9a565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550505050505b94509492505050565b5f5f611650878686611807565b91509150815f1461175e5763ffffffff85165f908152600560205260408120600101805484929061168b9084906001600160801b0316611ea8565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508160075f886001600160a01b03166001600160a01b031681526020019081526020015f205f8282546116e19190611cb9565b90915550506001600160a01b0386163b15611719575f8781526008602052604081208054849290611713908490611cb9565b90915550505b856001600160a01b0316877f70da48e781f88bd1df7a4195dda79cd7116739a810e0f5c130f207bede39d2f78460405161175591815260200190565b60405180910390a35b8263ffffffff165f0361177e575f878152600660205260408120556117fe565b60408051808201825263ffffffff8086165f81815260056020908152949020546001600160a01b031683529192830191908816146117bc575f6117be565b825b6001600160601b039081169091525f89815260066020908152604090912083519390910151909116600160a01b026001600160a01b039092169190911790555b50505050505050565b5f5f8363ffffffff165f0361182057505f905080611909565b63ffffffff84165f90815260056020908152604080832088845260068352928190208151808301909252546001600160a01b03808216808452600160a01b9092046001600160601b03169383019390935283549192919091161161188e57602001515f935091506119099050565b6020810151815183545f926001600160601b0316916118b5916001600160a01b0316611ec7565b6118c8906001600160a01b031688611dd8565b6118d29190611cb9565b6001840154606082901c96509094508491506001600160801b03168511156119055760018301546001600160801b031694505b5050505b935093915050565b5f5f5f5f61191e86611433565b919450925090506001600160a01b0383161580611939575084155b15611949575f9350505050610ca4565b5f5f611957888886866114fe565b91509150815f1461198f576001600160a01b0385165f9081526007602052604081208054849290611989908490611cb9565b90915550505b6119998183611cb9565b63ffffffff89165f908152600560205260409020600101805491975087916010906119d5908490600160801b90046001600160801b0316611c9a565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508763ffffffff167fdb52b8c4103da4c6cd182c58bfd1d85a8db321ee85ce533c293b8abc6eb61dd78383604051611a3a929190918252602082015260400190565b60405180910390a2505050505092915050565b6001600160a01b0381168114611a61575f5ffd5b50565b5f60208284031215611a74575f5ffd5b813561142c81611a4d565b5f60208284031215611a8f575f5ffd5b5035919050565b5f5f60408385031215611aa7575f5ffd5b8235611ab281611a4d565b946020939093013593505050565b63ffffffff81168114611a61575f5ffd5b5f60208284031215611ae1575f5ffd5b813561142c81611ac0565b5f5f83601f840112611afc575f5ffd5b5081356001600160401b03811115611b12575f5ffd5b6020830191508360208260051b8501011115611b2c575f5ffd5b9250929050565b5f5f60208385031215611b44575f5ffd5b82356001600160401b03811115611b59575f5ffd5b611b6585828601611aec565b90969095509350505050565b5f5f5f5f5f60a08688031215611b85575f5ffd5b853594506020860135611b9781611a4d565b93506040860135611ba781611ac0565b9250606086013591506080860135611bbe81611ac0565b809150509295509295909350565b5f60208284031215611bdc575f5ffd5b81356001600160401b038116811461142c575f5ffd5b5f5f5f5f60408587031215611c05575f5ffd5b84356001600160401b03811115611c1a575f5ffd5b611c2687828801611aec565b90955093505060208501356001600160401b03811115611c44575f5ffd5b611c5087828801611aec565b95989497509550505050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610ca457610ca4611c5c565b5f60208284031215611c93575f5ffd5b5051919050565b6001600160801b038181168382160190811115610ca457610ca4611c5c565b80820180821115610ca457610ca4611c5c565b634e487b7160e01b5f52603260045260245ffd5b8051610a9d81611a4d565b8051610a9d81611ac0565b805161ffff81168114610a9d575f5ffd5b80518015158114610a9d575f5ffd5b5f610100828403128015611d28575f5ffd5b5060405161010081016001600160401b0381118282101715611d5857634e487b7160e01b5f52604160045260245ffd5b604052611d6483611ce0565b815260208381015190820152611d7c60408401611ceb565b6040820152611d8d60608401611cf6565b6060820152611d9e60808401611d07565b6080820152611daf60a08401611d07565b60a0820152611dc060c08401611d07565b60c082015260e0928301519281019290925250919050565b8082028115828204841417610ca457610ca4611c5c565b634e487b7160e01b5f52601260045260245ffd5b5f82611e1157611e11611def565b500490565b5f5f60408385031215611e27575f5ffd5b505080516020909101519092909150565b6001600160401b038281168282160390811115610ca457610ca4611c5c565b5f5f5f60608486031215611e69575f5ffd5b8351611e7481611a4d565b9250611e8260208501611cf6565b6040949094015192959394509192915050565b5f82611ea357611ea3611def565b500690565b6001600160801b038281168282160390811115610ca457610ca4611c5c565b6001600160a01b038281168282160390811115610ca457610ca4611c5c56",
}

// RewardsABI is the input ABI used to generate the binding from.
// Deprecated: Use RewardsMetaData.ABI instead.
var RewardsABI = RewardsMetaData.ABI

// RewardsBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use RewardsMetaData.Bin instead.
var RewardsBin = RewardsMetaData.Bin

// DeployRewards deploys a new Ethereum contract, binding an instance of Rewards to it.
func DeployRewards(auth *bind.TransactOpts, backend bind.ContractBackend, delegates common.Address, staking common.Address, committee common.Address, tips common.Address, monetary common.Address, genesisTime uint64) (common.Address, *types.Transaction, *Rewards, error) {
	parsed, err := RewardsMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(RewardsBin), backend, delegates, staking, committee, tips, monetary, genesisTime)
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

// MONETARY is a free data retrieval call binding the contract method 0xe97c4384.
//
// Solidity: function MONETARY() view returns(address)
func (_Rewards *RewardsCaller) MONETARY(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Rewards.contract.Call(opts, &out, "MONETARY")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// MONETARY is a free data retrieval call binding the contract method 0xe97c4384.
//
// Solidity: function MONETARY() view returns(address)
func (_Rewards *RewardsSession) MONETARY() (common.Address, error) {
	return _Rewards.Contract.MONETARY(&_Rewards.CallOpts)
}

// MONETARY is a free data retrieval call binding the contract method 0xe97c4384.
//
// Solidity: function MONETARY() view returns(address)
func (_Rewards *RewardsCallerSession) MONETARY() (common.Address, error) {
	return _Rewards.Contract.MONETARY(&_Rewards.CallOpts)
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
