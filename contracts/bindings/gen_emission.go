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

// EmissionWeek is an auto generated low-level Go binding around an user-defined struct.
type EmissionWeek struct {
	Budget      *big.Int
	ToRestakers *big.Int
	Pot         *big.Int
	Taken       *big.Int
	Collected   *big.Int
	Refunded    *big.Int
	Votes       *big.Int
	VotesLeft   *big.Int
	Cap         uint16
	SettledAt   *big.Int
}

// EmissionMetaData contains all meta data concerning the Emission contract.
var EmissionMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractITreasury\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"contractIParameterHistory\",\"name\":\"params\",\"type\":\"address\"},{\"internalType\":\"contractIGaugeVoter\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"contractIGauges\",\"name\":\"gauges\",\"type\":\"address\"},{\"internalType\":\"contractIRestakers\",\"name\":\"restakers\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"day\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"GaugeDead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"GaugeLives\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"need\",\"type\":\"uint256\"}],\"name\":\"InsufficientGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotExpected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGauge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"next\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"endsAt\",\"type\":\"uint256\"}],\"name\":\"NothingToSettle\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"SendFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"next\",\"type\":\"uint256\"}],\"name\":\"WeekNotSettled\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"name\":\"Collected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"name\":\"Released\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Returned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"}],\"name\":\"Waits\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"toRestakers\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pot\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"}],\"name\":\"WeekSettled\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"FIRST\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GAUGES\",\"outputs\":[{\"internalType\":\"contractIGauges\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMS\",\"outputs\":[{\"internalType\":\"contractIParameterHistory\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RESTAKERS\",\"outputs\":[{\"internalType\":\"contractIRestakers\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RESTAKERS_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TREASURY\",\"outputs\":[{\"internalType\":\"contractITreasury\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VOTER\",\"outputs\":[{\"internalType\":\"contractIGaugeVoter\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WEEK\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"week\",\"type\":\"uint40\"}],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"giveBack\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextWeek\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"week\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"release\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"returned\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"settle\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"shareOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"done\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unsettled\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"}],\"name\":\"weekOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"budget\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"toRestakers\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"pot\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"taken\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"collected\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"refunded\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"votes\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"votesLeft\",\"type\":\"uint128\"},{\"internalType\":\"uint16\",\"name\":\"cap\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"settledAt\",\"type\":\"uint40\"}],\"internalType\":\"structEmission.Week\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x610160604052348015610010575f5ffd5b50604051611e35380380611e3583398101604081905261002f916100b7565b6001600160a01b038083166101005280841660e05280851660c05280861660a0528616608052610060816007610143565b64ffffffffff166101208190526100779042610176565b64ffffffffff166101408190525f805464ffffffffff19169091179055506101ab945050505050565b6001600160a01b03811681146100b4575f5ffd5b50565b5f5f5f5f5f5f60c087890312156100cc575f5ffd5b86516100d7816100a0565b60208801519096506100e8816100a0565b60408801519095506100f9816100a0565b606088015190945061010a816100a0565b608088015190935061011b816100a0565b60a088015190925064ffffffffff81168114610135575f5ffd5b809150509295509295509295565b64ffffffffff818116838216029081169081811461016f57634e487b7160e01b5f52601160045260245ffd5b5092915050565b5f64ffffffffff83168061019857634e487b7160e01b5f52601260045260245ffd5b8064ffffffffff84160491505092915050565b60805160a05160c05160e051610100516101205161014051611ba661028f5f395f61025801525f818161052601528181610c6201528181610ca101528181610d6c0152818161119d015261165a01525f8181610141015281816104ac015261181001525f81816104f30152818161055d0152818161066b015281816109800152610a2c01525f818161033e0152818161086e01528181610ed601526113f401525f818161022501528181611229015281816112e801526114a201525f818161010d015281816101da01528181610db201528181611698015261173f0152611ba65ff3fe6080604052600436106100fd575f3560e01c8063817e2ba511610092578063da3e24f911610062578063da3e24f91461047f578063ec39c6a01461049b578063ede75094146104ce578063f2b18d01146104e2578063f4359ce514610515575f5ffd5b8063817e2ba5146102f85780638df828001461030e5780638ebf2fd61461032d578063b5c2988714610360575f5ffd5b8063508ebbdb116100cd578063508ebbdb14610247578063548427471461029057806366a66c55146102c45780636cb76408146102e3575f5ffd5b80630de96dff1461018f57806315f2cacc146101975780632d2c5565146101c9578063484bcb4714610214575f5ffd5b3661018b57336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015906101645750336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614155b1561018957604051630eb2a9d560e01b81523360048201526024015b60405180910390fd5b005b5f5ffd5b610189610548565b3480156101a2575f5ffd5b506101b66101b13660046118af565b61064b565b6040519081526020015b60405180910390f35b3480156101d4575f5ffd5b506101fc7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101c0565b34801561021f575f5ffd5b506101fc7f000000000000000000000000000000000000000000000000000000000000000081565b348015610252575f5ffd5b5061027a7f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016101c0565b34801561029b575f5ffd5b506102af6102aa3660046118e2565b6107e6565b604080519283529015156020830152016101c0565b3480156102cf575f5ffd5b506101b66102de366004611903565b610969565b3480156102ee575f5ffd5b506101b660035481565b348015610303575f5ffd5b506101b66216e36081565b348015610319575f5ffd5b506101b661032836600461191e565b610c4d565b348015610338575f5ffd5b506101fc7f000000000000000000000000000000000000000000000000000000000000000081565b34801561036b575f5ffd5b5061047261037a36600461191e565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810191909152505f9081526001602081815260409283902083516101408101855281546001600160801b038082168352600160801b918290048116948301949094529382015480841695820195909552938390048216606085015260028101548083166080860152839004821660a0850152600381015480831660c0860152929092041660e08301526004015461ffff811661010083015262010000900464ffffffffff1661012082015290565b6040516101c09190611935565b34801561048a575f5ffd5b505f5461027a9064ffffffffff1681565b3480156104a6575f5ffd5b506101fc7f000000000000000000000000000000000000000000000000000000000000000081565b3480156104d9575f5ffd5b506101b6610d5d565b3480156104ed575f5ffd5b506101fc7f000000000000000000000000000000000000000000000000000000000000000081565b348015610520575f5ffd5b5061027a7f000000000000000000000000000000000000000000000000000000000000000081565b60405163fd6aad2560e01b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063fd6aad2590602401602060405180830381865afa1580156105aa573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105ce9190611a3d565b63ffffffff165f036105f55760405163f6565c4160e01b8152336004820152602401610180565b3460035f8282546106069190611a74565b909155505060405134815233907fdd81098bbc043431d4a440ca8823673fd1129893ab79f9838df4cf3d5e3812599060200160405180910390a261064934610daa565b565b604051623dcccf60e71b81526001600160a01b0382811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690631ee6678090602401602060405180830381865afa1580156106b2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106d69190611a87565b64ffffffffff165f03610707576040516388d80ae960e01b81526001600160a01b0383166004820152602401610180565b5f5f61071a8564ffffffffff1685610e24565b90925090506107298183611a74565b64ffffffffff86165f90815260016020526040902060020180549194508491601090610766908490600160801b90046001600160801b0316611aa2565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550836001600160a01b03168564ffffffffff167f3bfce8de0db7450cc169b94323c210e69a36c6a4a58c9f5d96bec4973adce392856040516107cd91815260200190565b60405180910390a36107de83610daa565b505092915050565b5f82815260016020526040812060038101548291906001600160801b03168203610837575050505f8281526002602090815260408083206001600160a01b038516845290915281205460ff16610962565b6003810154604051638935ced560e01b8152600481018790526001600160a01b0386811660248301526001600160801b03909216917f00000000000000000000000000000000000000000000000000000000000000001690638935ced590604401602060405180830381865afa1580156108b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108d79190611ac1565b60018301546108ef91906001600160801b0316611ad8565b6108f99190611b03565b60048201546001830154919450610936918591612710916109279161ffff16906001600160801b0316611ad8565b6109319190611b03565b6110ee565b5f8681526002602090815260408083206001600160a01b038916845290915290205490935060ff169150505b9250929050565b60405163fd6aad2560e01b81523360048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063fd6aad2590602401602060405180830381865afa1580156109cd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109f19190611a3d565b63ffffffff165f03610a185760405163f6565c4160e01b8152336004820152602401610180565b604051623dcccf60e71b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631ee6678090602401602060405180830381865afa158015610a79573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a9d9190611a87565b64ffffffffff1615610ac457604051631e54570160e11b8152336004820152602401610180565b5f5f610ad78464ffffffffff1633610e24565b9092509050610ae68183611a74565b5f03610af557505f9392505050565b64ffffffffff84165f9081526001602081905260409091206004810154918101549091610b39918591612710916109279161ffff16906001600160801b0316611ad8565b9350610b458484611b16565b610b4f9083611a74565b60028201805491935085915f90610b709084906001600160801b0316611aa2565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550818160020160108282829054906101000a90046001600160801b0316610bba9190611aa2565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550336001600160a01b03168564ffffffffff167fe985bb809569e1ab693b8d0a44015cb780fa698a4b16df55472d8eeffa185b398685604051610c2a929190918252602082015260400190565b60405180910390a3610c3b82610daa565b610c4533856110fe565b505050919050565b5f805464ffffffffff908116908290610c88907f00000000000000000000000000000000000000000000000000000000000000001642611b03565b9050808264ffffffffff1610610d05578164ffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610ccc826001611b29565b64ffffffffff16610cdd9190611ad8565b6040516362f1999360e11b815264ffffffffff90921660048301526024820152604401610180565b8383108015610d23575080610d218464ffffffffff8516611a74565b105b15610d5657610d41610d3c8464ffffffffff8516611a74565b611190565b15610d5657610d4f83611b46565b9250610d05565b5050919050565b5f610da5610d9264ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642611b03565b5f5464ffffffffff168103908111150290565b905090565b8015610e21577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663590e1ae3826040518263ffffffff1660e01b81526004015f604051808303818588803b158015610e09575f5ffd5b505af1158015610e1b573d5f5f3e3d5ffd5b50505050505b50565b5f828152600160205260408120600481015482919062010000900464ffffffffff168203610e78575f5460405163932fa36f60e01b81526004810187905264ffffffffff9091166024820152604401610180565b5f8581526002602090815260408083206001600160a01b038816845290915290205460ff1615610eae575f5f9250925050610962565b604051638935ced560e01b8152600481018690526001600160a01b0385811660248301525f917f000000000000000000000000000000000000000000000000000000000000000090911690638935ced590604401602060405180830381865afa158015610f1d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f419190611ac1565b9050805f03610f57575f5f935093505050610962565b5f8681526002602090815260408083206001600160a01b03891684529091529020805460ff191660019081179091556003830154908301546001600160801b0391821691610fa791849116611ad8565b610fb19190611b03565b9350808260030160108282829054906101000a90046001600160801b0316610fd99190611b5e565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550838260010160108282829054906101000a90046001600160801b03166110239190611aa2565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508160030160109054906101000a90046001600160801b03166001600160801b03165f0361109b57600182015461108f906001600160801b03600160801b820481169116611b5e565b6001600160801b031692505b828260010160108282829054906101000a90046001600160801b03166110c19190611aa2565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555050509250929050565b8082108183180281185b92915050565b805f03611109575050565b5f826001600160a01b0316826040515f6040518083038185875af1925050503d805f8114611152576040519150601f19603f3d011682016040523d82523d5f602084013e611157565b606091505b505090508061118b576040516353a0add160e01b81526001600160a01b038416600482015260248101839052604401610180565b505050565b5f806111c364ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001684611ad8565b5f8481526001602081905260409091209192506111e1908590611a74565b5f805464ffffffffff191664ffffffffff92909216919091179055604051634aa0262560e01b81526b064616f2e67617567654361760a41b60048201526024810183905242907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634aa0262590604401602060405180830381865afa158015611276573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061129a9190611ac1565b6004808401805464ffffffffff909416620100000266ffffffffffffff1990941661ffff90931692909217929092179055604051634aa0262560e01b81525f91611378916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691634aa0262591611334918891016964616f2e7765656b6c7960b01b8152602081019190915260400190565b602060405180830381865afa15801561134f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113739190611ac1565b611653565b90505f1981036113dc575f805464ffffffffff191664ffffffffff871617815560048301805466ffffffffffffff1916905560405186917f141483dadfc1f51419f5addf48d4d026dd5877d05892d5ae401784622cd0872391a2505f949350505050565b60405163215572c960e11b8152600481018690525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342aae59290602401602060405180830381865afa158015611441573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114659190611ac1565b604051634aa0262560e01b81526c64616f2e72657374616b65727360981b6004820152602481018690529091505f90612710906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634aa0262590604401602060405180830381865afa1580156114e7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061150b9190611ac1565b6115159085611ad8565b61151f9190611b03565b90505f61152c8285611b16565b90505f611538836117aa565b90505f8415611547575f611549565b825b6115538386611b16565b61155d9190611a74565b6001880180546fffffffffffffffffffffffffffffffff199081166001600160801b0387811691909117909255600160801b858316810282168a8416178b5591881691820216176003890155905084156115b7575f6115b9565b825b6002880180546001600160801b03908116600160801b85831681029190911790925560018a0180548216939091169091029190911790556040805187815260208101849052908101849052606081018690528a907f0807bf5406a7aeaec8c7a6cb2165be870ea24199ecd81d0f271f41e975a044679060800160405180910390a261164381610daa565b5060019998505050505050505050565b5f8061167f7f000000000000000000000000000000000000000000000000000000000000000042611b7d565b604051633b30414760e01b8152600481018590529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633b304147906024016020604051808303815f875af11580156116e6573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061170a9190611ac1565b9150828210801561172e57505f5464ffffffffff8281166501000000000090920416145b801561176357506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163115155b1561177a5761177182610daa565b505f1992915050565b81156117a4575f805469ffffffffff000000000019166501000000000064ffffffffff8416021790555b50919050565b5f815f036117b957505f919050565b6216e3605a10156117eb575a6040516323e228cb60e01b815260048101919091526216e3606024820152604401610180565b604051635f4b8ed960e01b81525f6004820181905260248201526044810183905247907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635f4b8ed99085906064015f604051808303818588803b15801561185b575f5ffd5b505af19350505050801561186d575060015b156117a45747810381811115025b9392505050565b64ffffffffff81168114610e21575f5ffd5b80356001600160a01b03811681146118aa575f5ffd5b919050565b5f5f604083850312156118c0575f5ffd5b82356118cb81611882565b91506118d960208401611894565b90509250929050565b5f5f604083850312156118f3575f5ffd5b823591506118d960208401611894565b5f60208284031215611913575f5ffd5b813561187b81611882565b5f6020828403121561192e575f5ffd5b5035919050565b81516001600160801b031681526101408101602083015161196160208401826001600160801b03169052565b50604083015161197c60408401826001600160801b03169052565b50606083015161199760608401826001600160801b03169052565b5060808301516119b260808401826001600160801b03169052565b5060a08301516119cd60a08401826001600160801b03169052565b5060c08301516119e860c08401826001600160801b03169052565b5060e0830151611a0360e08401826001600160801b03169052565b50610100830151611a1b61010084018261ffff169052565b50610120830151611a3661012084018264ffffffffff169052565b5092915050565b5f60208284031215611a4d575f5ffd5b815163ffffffff8116811461187b575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b808201808211156110f8576110f8611a60565b5f60208284031215611a97575f5ffd5b815161187b81611882565b6001600160801b0381811683821601908111156110f8576110f8611a60565b5f60208284031215611ad1575f5ffd5b5051919050565b80820281158282048414176110f8576110f8611a60565b634e487b7160e01b5f52601260045260245ffd5b5f82611b1157611b11611aef565b500490565b818103818111156110f8576110f8611a60565b64ffffffffff81811683821601908111156110f8576110f8611a60565b5f60018201611b5757611b57611a60565b5060010190565b6001600160801b0382811682821603908111156110f8576110f8611a60565b5f64ffffffffff831680611b9357611b93611aef565b8064ffffffffff8416049150509291505056",
}

// EmissionABI is the input ABI used to generate the binding from.
// Deprecated: Use EmissionMetaData.ABI instead.
var EmissionABI = EmissionMetaData.ABI

// EmissionBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use EmissionMetaData.Bin instead.
var EmissionBin = EmissionMetaData.Bin

// DeployEmission deploys a new Ethereum contract, binding an instance of Emission to it.
func DeployEmission(auth *bind.TransactOpts, backend bind.ContractBackend, treasury common.Address, params common.Address, voter common.Address, gauges common.Address, restakers common.Address, day *big.Int) (common.Address, *types.Transaction, *Emission, error) {
	parsed, err := EmissionMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(EmissionBin), backend, treasury, params, voter, gauges, restakers, day)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Emission{EmissionCaller: EmissionCaller{contract: contract}, EmissionTransactor: EmissionTransactor{contract: contract}, EmissionFilterer: EmissionFilterer{contract: contract}}, nil
}

// Emission is an auto generated Go binding around an Ethereum contract.
type Emission struct {
	EmissionCaller     // Read-only binding to the contract
	EmissionTransactor // Write-only binding to the contract
	EmissionFilterer   // Log filterer for contract events
}

// EmissionCaller is an auto generated read-only Go binding around an Ethereum contract.
type EmissionCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// EmissionTransactor is an auto generated write-only Go binding around an Ethereum contract.
type EmissionTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// EmissionFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type EmissionFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// EmissionSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type EmissionSession struct {
	Contract     *Emission         // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// EmissionCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type EmissionCallerSession struct {
	Contract *EmissionCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts   // Call options to use throughout this session
}

// EmissionTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type EmissionTransactorSession struct {
	Contract     *EmissionTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts   // Transaction auth options to use throughout this session
}

// EmissionRaw is an auto generated low-level Go binding around an Ethereum contract.
type EmissionRaw struct {
	Contract *Emission // Generic contract binding to access the raw methods on
}

// EmissionCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type EmissionCallerRaw struct {
	Contract *EmissionCaller // Generic read-only contract binding to access the raw methods on
}

// EmissionTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type EmissionTransactorRaw struct {
	Contract *EmissionTransactor // Generic write-only contract binding to access the raw methods on
}

// NewEmission creates a new instance of Emission, bound to a specific deployed contract.
func NewEmission(address common.Address, backend bind.ContractBackend) (*Emission, error) {
	contract, err := bindEmission(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Emission{EmissionCaller: EmissionCaller{contract: contract}, EmissionTransactor: EmissionTransactor{contract: contract}, EmissionFilterer: EmissionFilterer{contract: contract}}, nil
}

// NewEmissionCaller creates a new read-only instance of Emission, bound to a specific deployed contract.
func NewEmissionCaller(address common.Address, caller bind.ContractCaller) (*EmissionCaller, error) {
	contract, err := bindEmission(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &EmissionCaller{contract: contract}, nil
}

// NewEmissionTransactor creates a new write-only instance of Emission, bound to a specific deployed contract.
func NewEmissionTransactor(address common.Address, transactor bind.ContractTransactor) (*EmissionTransactor, error) {
	contract, err := bindEmission(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &EmissionTransactor{contract: contract}, nil
}

// NewEmissionFilterer creates a new log filterer instance of Emission, bound to a specific deployed contract.
func NewEmissionFilterer(address common.Address, filterer bind.ContractFilterer) (*EmissionFilterer, error) {
	contract, err := bindEmission(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &EmissionFilterer{contract: contract}, nil
}

// bindEmission binds a generic wrapper to an already deployed contract.
func bindEmission(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := EmissionMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Emission *EmissionRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Emission.Contract.EmissionCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Emission *EmissionRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Emission.Contract.EmissionTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Emission *EmissionRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Emission.Contract.EmissionTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Emission *EmissionCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Emission.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Emission *EmissionTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Emission.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Emission *EmissionTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Emission.Contract.contract.Transact(opts, method, params...)
}

// FIRST is a free data retrieval call binding the contract method 0x508ebbdb.
//
// Solidity: function FIRST() view returns(uint40)
func (_Emission *EmissionCaller) FIRST(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Emission.contract.Call(opts, &out, "FIRST")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// FIRST is a free data retrieval call binding the contract method 0x508ebbdb.
//
// Solidity: function FIRST() view returns(uint40)
func (_Emission *EmissionSession) FIRST() (*big.Int, error) {
	return _Emission.Contract.FIRST(&_Emission.CallOpts)
}

// FIRST is a free data retrieval call binding the contract method 0x508ebbdb.
//
// Solidity: function FIRST() view returns(uint40)
func (_Emission *EmissionCallerSession) FIRST() (*big.Int, error) {
	return _Emission.Contract.FIRST(&_Emission.CallOpts)
}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_Emission *EmissionCaller) GAUGES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Emission.contract.Call(opts, &out, "GAUGES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_Emission *EmissionSession) GAUGES() (common.Address, error) {
	return _Emission.Contract.GAUGES(&_Emission.CallOpts)
}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_Emission *EmissionCallerSession) GAUGES() (common.Address, error) {
	return _Emission.Contract.GAUGES(&_Emission.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_Emission *EmissionCaller) PARAMS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Emission.contract.Call(opts, &out, "PARAMS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_Emission *EmissionSession) PARAMS() (common.Address, error) {
	return _Emission.Contract.PARAMS(&_Emission.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_Emission *EmissionCallerSession) PARAMS() (common.Address, error) {
	return _Emission.Contract.PARAMS(&_Emission.CallOpts)
}

// RESTAKERS is a free data retrieval call binding the contract method 0xec39c6a0.
//
// Solidity: function RESTAKERS() view returns(address)
func (_Emission *EmissionCaller) RESTAKERS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Emission.contract.Call(opts, &out, "RESTAKERS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// RESTAKERS is a free data retrieval call binding the contract method 0xec39c6a0.
//
// Solidity: function RESTAKERS() view returns(address)
func (_Emission *EmissionSession) RESTAKERS() (common.Address, error) {
	return _Emission.Contract.RESTAKERS(&_Emission.CallOpts)
}

// RESTAKERS is a free data retrieval call binding the contract method 0xec39c6a0.
//
// Solidity: function RESTAKERS() view returns(address)
func (_Emission *EmissionCallerSession) RESTAKERS() (common.Address, error) {
	return _Emission.Contract.RESTAKERS(&_Emission.CallOpts)
}

// RESTAKERSGAS is a free data retrieval call binding the contract method 0x817e2ba5.
//
// Solidity: function RESTAKERS_GAS() view returns(uint256)
func (_Emission *EmissionCaller) RESTAKERSGAS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Emission.contract.Call(opts, &out, "RESTAKERS_GAS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// RESTAKERSGAS is a free data retrieval call binding the contract method 0x817e2ba5.
//
// Solidity: function RESTAKERS_GAS() view returns(uint256)
func (_Emission *EmissionSession) RESTAKERSGAS() (*big.Int, error) {
	return _Emission.Contract.RESTAKERSGAS(&_Emission.CallOpts)
}

// RESTAKERSGAS is a free data retrieval call binding the contract method 0x817e2ba5.
//
// Solidity: function RESTAKERS_GAS() view returns(uint256)
func (_Emission *EmissionCallerSession) RESTAKERSGAS() (*big.Int, error) {
	return _Emission.Contract.RESTAKERSGAS(&_Emission.CallOpts)
}

// TREASURY is a free data retrieval call binding the contract method 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (_Emission *EmissionCaller) TREASURY(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Emission.contract.Call(opts, &out, "TREASURY")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// TREASURY is a free data retrieval call binding the contract method 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (_Emission *EmissionSession) TREASURY() (common.Address, error) {
	return _Emission.Contract.TREASURY(&_Emission.CallOpts)
}

// TREASURY is a free data retrieval call binding the contract method 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (_Emission *EmissionCallerSession) TREASURY() (common.Address, error) {
	return _Emission.Contract.TREASURY(&_Emission.CallOpts)
}

// VOTER is a free data retrieval call binding the contract method 0x8ebf2fd6.
//
// Solidity: function VOTER() view returns(address)
func (_Emission *EmissionCaller) VOTER(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Emission.contract.Call(opts, &out, "VOTER")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// VOTER is a free data retrieval call binding the contract method 0x8ebf2fd6.
//
// Solidity: function VOTER() view returns(address)
func (_Emission *EmissionSession) VOTER() (common.Address, error) {
	return _Emission.Contract.VOTER(&_Emission.CallOpts)
}

// VOTER is a free data retrieval call binding the contract method 0x8ebf2fd6.
//
// Solidity: function VOTER() view returns(address)
func (_Emission *EmissionCallerSession) VOTER() (common.Address, error) {
	return _Emission.Contract.VOTER(&_Emission.CallOpts)
}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_Emission *EmissionCaller) WEEK(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Emission.contract.Call(opts, &out, "WEEK")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_Emission *EmissionSession) WEEK() (*big.Int, error) {
	return _Emission.Contract.WEEK(&_Emission.CallOpts)
}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_Emission *EmissionCallerSession) WEEK() (*big.Int, error) {
	return _Emission.Contract.WEEK(&_Emission.CallOpts)
}

// NextWeek is a free data retrieval call binding the contract method 0xda3e24f9.
//
// Solidity: function nextWeek() view returns(uint40)
func (_Emission *EmissionCaller) NextWeek(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Emission.contract.Call(opts, &out, "nextWeek")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// NextWeek is a free data retrieval call binding the contract method 0xda3e24f9.
//
// Solidity: function nextWeek() view returns(uint40)
func (_Emission *EmissionSession) NextWeek() (*big.Int, error) {
	return _Emission.Contract.NextWeek(&_Emission.CallOpts)
}

// NextWeek is a free data retrieval call binding the contract method 0xda3e24f9.
//
// Solidity: function nextWeek() view returns(uint40)
func (_Emission *EmissionCallerSession) NextWeek() (*big.Int, error) {
	return _Emission.Contract.NextWeek(&_Emission.CallOpts)
}

// Returned is a free data retrieval call binding the contract method 0x6cb76408.
//
// Solidity: function returned() view returns(uint256)
func (_Emission *EmissionCaller) Returned(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Emission.contract.Call(opts, &out, "returned")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Returned is a free data retrieval call binding the contract method 0x6cb76408.
//
// Solidity: function returned() view returns(uint256)
func (_Emission *EmissionSession) Returned() (*big.Int, error) {
	return _Emission.Contract.Returned(&_Emission.CallOpts)
}

// Returned is a free data retrieval call binding the contract method 0x6cb76408.
//
// Solidity: function returned() view returns(uint256)
func (_Emission *EmissionCallerSession) Returned() (*big.Int, error) {
	return _Emission.Contract.Returned(&_Emission.CallOpts)
}

// ShareOf is a free data retrieval call binding the contract method 0x54842747.
//
// Solidity: function shareOf(uint256 week, address gauge) view returns(uint256 amount, bool done)
func (_Emission *EmissionCaller) ShareOf(opts *bind.CallOpts, week *big.Int, gauge common.Address) (struct {
	Amount *big.Int
	Done   bool
}, error) {
	var out []interface{}
	err := _Emission.contract.Call(opts, &out, "shareOf", week, gauge)

	outstruct := new(struct {
		Amount *big.Int
		Done   bool
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Amount = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Done = *abi.ConvertType(out[1], new(bool)).(*bool)

	return *outstruct, err

}

// ShareOf is a free data retrieval call binding the contract method 0x54842747.
//
// Solidity: function shareOf(uint256 week, address gauge) view returns(uint256 amount, bool done)
func (_Emission *EmissionSession) ShareOf(week *big.Int, gauge common.Address) (struct {
	Amount *big.Int
	Done   bool
}, error) {
	return _Emission.Contract.ShareOf(&_Emission.CallOpts, week, gauge)
}

// ShareOf is a free data retrieval call binding the contract method 0x54842747.
//
// Solidity: function shareOf(uint256 week, address gauge) view returns(uint256 amount, bool done)
func (_Emission *EmissionCallerSession) ShareOf(week *big.Int, gauge common.Address) (struct {
	Amount *big.Int
	Done   bool
}, error) {
	return _Emission.Contract.ShareOf(&_Emission.CallOpts, week, gauge)
}

// Unsettled is a free data retrieval call binding the contract method 0xede75094.
//
// Solidity: function unsettled() view returns(uint256)
func (_Emission *EmissionCaller) Unsettled(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Emission.contract.Call(opts, &out, "unsettled")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Unsettled is a free data retrieval call binding the contract method 0xede75094.
//
// Solidity: function unsettled() view returns(uint256)
func (_Emission *EmissionSession) Unsettled() (*big.Int, error) {
	return _Emission.Contract.Unsettled(&_Emission.CallOpts)
}

// Unsettled is a free data retrieval call binding the contract method 0xede75094.
//
// Solidity: function unsettled() view returns(uint256)
func (_Emission *EmissionCallerSession) Unsettled() (*big.Int, error) {
	return _Emission.Contract.Unsettled(&_Emission.CallOpts)
}

// WeekOf is a free data retrieval call binding the contract method 0xb5c29887.
//
// Solidity: function weekOf(uint256 week) view returns((uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint16,uint40))
func (_Emission *EmissionCaller) WeekOf(opts *bind.CallOpts, week *big.Int) (EmissionWeek, error) {
	var out []interface{}
	err := _Emission.contract.Call(opts, &out, "weekOf", week)

	if err != nil {
		return *new(EmissionWeek), err
	}

	out0 := *abi.ConvertType(out[0], new(EmissionWeek)).(*EmissionWeek)

	return out0, err

}

// WeekOf is a free data retrieval call binding the contract method 0xb5c29887.
//
// Solidity: function weekOf(uint256 week) view returns((uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint16,uint40))
func (_Emission *EmissionSession) WeekOf(week *big.Int) (EmissionWeek, error) {
	return _Emission.Contract.WeekOf(&_Emission.CallOpts, week)
}

// WeekOf is a free data retrieval call binding the contract method 0xb5c29887.
//
// Solidity: function weekOf(uint256 week) view returns((uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint128,uint16,uint40))
func (_Emission *EmissionCallerSession) WeekOf(week *big.Int) (EmissionWeek, error) {
	return _Emission.Contract.WeekOf(&_Emission.CallOpts, week)
}

// Collect is a paid mutator transaction binding the contract method 0x66a66c55.
//
// Solidity: function collect(uint40 week) returns(uint256 amount)
func (_Emission *EmissionTransactor) Collect(opts *bind.TransactOpts, week *big.Int) (*types.Transaction, error) {
	return _Emission.contract.Transact(opts, "collect", week)
}

// Collect is a paid mutator transaction binding the contract method 0x66a66c55.
//
// Solidity: function collect(uint40 week) returns(uint256 amount)
func (_Emission *EmissionSession) Collect(week *big.Int) (*types.Transaction, error) {
	return _Emission.Contract.Collect(&_Emission.TransactOpts, week)
}

// Collect is a paid mutator transaction binding the contract method 0x66a66c55.
//
// Solidity: function collect(uint40 week) returns(uint256 amount)
func (_Emission *EmissionTransactorSession) Collect(week *big.Int) (*types.Transaction, error) {
	return _Emission.Contract.Collect(&_Emission.TransactOpts, week)
}

// GiveBack is a paid mutator transaction binding the contract method 0x0de96dff.
//
// Solidity: function giveBack() payable returns()
func (_Emission *EmissionTransactor) GiveBack(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Emission.contract.Transact(opts, "giveBack")
}

// GiveBack is a paid mutator transaction binding the contract method 0x0de96dff.
//
// Solidity: function giveBack() payable returns()
func (_Emission *EmissionSession) GiveBack() (*types.Transaction, error) {
	return _Emission.Contract.GiveBack(&_Emission.TransactOpts)
}

// GiveBack is a paid mutator transaction binding the contract method 0x0de96dff.
//
// Solidity: function giveBack() payable returns()
func (_Emission *EmissionTransactorSession) GiveBack() (*types.Transaction, error) {
	return _Emission.Contract.GiveBack(&_Emission.TransactOpts)
}

// Release is a paid mutator transaction binding the contract method 0x15f2cacc.
//
// Solidity: function release(uint40 week, address gauge) returns(uint256 amount)
func (_Emission *EmissionTransactor) Release(opts *bind.TransactOpts, week *big.Int, gauge common.Address) (*types.Transaction, error) {
	return _Emission.contract.Transact(opts, "release", week, gauge)
}

// Release is a paid mutator transaction binding the contract method 0x15f2cacc.
//
// Solidity: function release(uint40 week, address gauge) returns(uint256 amount)
func (_Emission *EmissionSession) Release(week *big.Int, gauge common.Address) (*types.Transaction, error) {
	return _Emission.Contract.Release(&_Emission.TransactOpts, week, gauge)
}

// Release is a paid mutator transaction binding the contract method 0x15f2cacc.
//
// Solidity: function release(uint40 week, address gauge) returns(uint256 amount)
func (_Emission *EmissionTransactorSession) Release(week *big.Int, gauge common.Address) (*types.Transaction, error) {
	return _Emission.Contract.Release(&_Emission.TransactOpts, week, gauge)
}

// Settle is a paid mutator transaction binding the contract method 0x8df82800.
//
// Solidity: function settle(uint256 max) returns(uint256 count)
func (_Emission *EmissionTransactor) Settle(opts *bind.TransactOpts, max *big.Int) (*types.Transaction, error) {
	return _Emission.contract.Transact(opts, "settle", max)
}

// Settle is a paid mutator transaction binding the contract method 0x8df82800.
//
// Solidity: function settle(uint256 max) returns(uint256 count)
func (_Emission *EmissionSession) Settle(max *big.Int) (*types.Transaction, error) {
	return _Emission.Contract.Settle(&_Emission.TransactOpts, max)
}

// Settle is a paid mutator transaction binding the contract method 0x8df82800.
//
// Solidity: function settle(uint256 max) returns(uint256 count)
func (_Emission *EmissionTransactorSession) Settle(max *big.Int) (*types.Transaction, error) {
	return _Emission.Contract.Settle(&_Emission.TransactOpts, max)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_Emission *EmissionTransactor) Receive(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Emission.contract.RawTransact(opts, nil) // calldata is disallowed for receive function
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_Emission *EmissionSession) Receive() (*types.Transaction, error) {
	return _Emission.Contract.Receive(&_Emission.TransactOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_Emission *EmissionTransactorSession) Receive() (*types.Transaction, error) {
	return _Emission.Contract.Receive(&_Emission.TransactOpts)
}

// EmissionCollectedIterator is returned from FilterCollected and is used to iterate over the raw logs and unpacked data for Collected events raised by the Emission contract.
type EmissionCollectedIterator struct {
	Event *EmissionCollected // Event containing the contract specifics and raw log

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
func (it *EmissionCollectedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(EmissionCollected)
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
		it.Event = new(EmissionCollected)
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
func (it *EmissionCollectedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *EmissionCollectedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// EmissionCollected represents a Collected event raised by the Emission contract.
type EmissionCollected struct {
	Week     *big.Int
	Gauge    common.Address
	Amount   *big.Int
	Refunded *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterCollected is a free log retrieval operation binding the contract event 0xe985bb809569e1ab693b8d0a44015cb780fa698a4b16df55472d8eeffa185b39.
//
// Solidity: event Collected(uint256 indexed week, address indexed gauge, uint256 amount, uint256 refunded)
func (_Emission *EmissionFilterer) FilterCollected(opts *bind.FilterOpts, week []*big.Int, gauge []common.Address) (*EmissionCollectedIterator, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var gaugeRule []interface{}
	for _, gaugeItem := range gauge {
		gaugeRule = append(gaugeRule, gaugeItem)
	}

	logs, sub, err := _Emission.contract.FilterLogs(opts, "Collected", weekRule, gaugeRule)
	if err != nil {
		return nil, err
	}
	return &EmissionCollectedIterator{contract: _Emission.contract, event: "Collected", logs: logs, sub: sub}, nil
}

// WatchCollected is a free log subscription operation binding the contract event 0xe985bb809569e1ab693b8d0a44015cb780fa698a4b16df55472d8eeffa185b39.
//
// Solidity: event Collected(uint256 indexed week, address indexed gauge, uint256 amount, uint256 refunded)
func (_Emission *EmissionFilterer) WatchCollected(opts *bind.WatchOpts, sink chan<- *EmissionCollected, week []*big.Int, gauge []common.Address) (event.Subscription, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var gaugeRule []interface{}
	for _, gaugeItem := range gauge {
		gaugeRule = append(gaugeRule, gaugeItem)
	}

	logs, sub, err := _Emission.contract.WatchLogs(opts, "Collected", weekRule, gaugeRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(EmissionCollected)
				if err := _Emission.contract.UnpackLog(event, "Collected", log); err != nil {
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

// ParseCollected is a log parse operation binding the contract event 0xe985bb809569e1ab693b8d0a44015cb780fa698a4b16df55472d8eeffa185b39.
//
// Solidity: event Collected(uint256 indexed week, address indexed gauge, uint256 amount, uint256 refunded)
func (_Emission *EmissionFilterer) ParseCollected(log types.Log) (*EmissionCollected, error) {
	event := new(EmissionCollected)
	if err := _Emission.contract.UnpackLog(event, "Collected", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// EmissionReleasedIterator is returned from FilterReleased and is used to iterate over the raw logs and unpacked data for Released events raised by the Emission contract.
type EmissionReleasedIterator struct {
	Event *EmissionReleased // Event containing the contract specifics and raw log

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
func (it *EmissionReleasedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(EmissionReleased)
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
		it.Event = new(EmissionReleased)
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
func (it *EmissionReleasedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *EmissionReleasedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// EmissionReleased represents a Released event raised by the Emission contract.
type EmissionReleased struct {
	Week     *big.Int
	Gauge    common.Address
	Refunded *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterReleased is a free log retrieval operation binding the contract event 0x3bfce8de0db7450cc169b94323c210e69a36c6a4a58c9f5d96bec4973adce392.
//
// Solidity: event Released(uint256 indexed week, address indexed gauge, uint256 refunded)
func (_Emission *EmissionFilterer) FilterReleased(opts *bind.FilterOpts, week []*big.Int, gauge []common.Address) (*EmissionReleasedIterator, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var gaugeRule []interface{}
	for _, gaugeItem := range gauge {
		gaugeRule = append(gaugeRule, gaugeItem)
	}

	logs, sub, err := _Emission.contract.FilterLogs(opts, "Released", weekRule, gaugeRule)
	if err != nil {
		return nil, err
	}
	return &EmissionReleasedIterator{contract: _Emission.contract, event: "Released", logs: logs, sub: sub}, nil
}

// WatchReleased is a free log subscription operation binding the contract event 0x3bfce8de0db7450cc169b94323c210e69a36c6a4a58c9f5d96bec4973adce392.
//
// Solidity: event Released(uint256 indexed week, address indexed gauge, uint256 refunded)
func (_Emission *EmissionFilterer) WatchReleased(opts *bind.WatchOpts, sink chan<- *EmissionReleased, week []*big.Int, gauge []common.Address) (event.Subscription, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var gaugeRule []interface{}
	for _, gaugeItem := range gauge {
		gaugeRule = append(gaugeRule, gaugeItem)
	}

	logs, sub, err := _Emission.contract.WatchLogs(opts, "Released", weekRule, gaugeRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(EmissionReleased)
				if err := _Emission.contract.UnpackLog(event, "Released", log); err != nil {
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

// ParseReleased is a log parse operation binding the contract event 0x3bfce8de0db7450cc169b94323c210e69a36c6a4a58c9f5d96bec4973adce392.
//
// Solidity: event Released(uint256 indexed week, address indexed gauge, uint256 refunded)
func (_Emission *EmissionFilterer) ParseReleased(log types.Log) (*EmissionReleased, error) {
	event := new(EmissionReleased)
	if err := _Emission.contract.UnpackLog(event, "Released", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// EmissionReturnedIterator is returned from FilterReturned and is used to iterate over the raw logs and unpacked data for Returned events raised by the Emission contract.
type EmissionReturnedIterator struct {
	Event *EmissionReturned // Event containing the contract specifics and raw log

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
func (it *EmissionReturnedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(EmissionReturned)
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
		it.Event = new(EmissionReturned)
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
func (it *EmissionReturnedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *EmissionReturnedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// EmissionReturned represents a Returned event raised by the Emission contract.
type EmissionReturned struct {
	Gauge  common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterReturned is a free log retrieval operation binding the contract event 0xdd81098bbc043431d4a440ca8823673fd1129893ab79f9838df4cf3d5e381259.
//
// Solidity: event Returned(address indexed gauge, uint256 amount)
func (_Emission *EmissionFilterer) FilterReturned(opts *bind.FilterOpts, gauge []common.Address) (*EmissionReturnedIterator, error) {

	var gaugeRule []interface{}
	for _, gaugeItem := range gauge {
		gaugeRule = append(gaugeRule, gaugeItem)
	}

	logs, sub, err := _Emission.contract.FilterLogs(opts, "Returned", gaugeRule)
	if err != nil {
		return nil, err
	}
	return &EmissionReturnedIterator{contract: _Emission.contract, event: "Returned", logs: logs, sub: sub}, nil
}

// WatchReturned is a free log subscription operation binding the contract event 0xdd81098bbc043431d4a440ca8823673fd1129893ab79f9838df4cf3d5e381259.
//
// Solidity: event Returned(address indexed gauge, uint256 amount)
func (_Emission *EmissionFilterer) WatchReturned(opts *bind.WatchOpts, sink chan<- *EmissionReturned, gauge []common.Address) (event.Subscription, error) {

	var gaugeRule []interface{}
	for _, gaugeItem := range gauge {
		gaugeRule = append(gaugeRule, gaugeItem)
	}

	logs, sub, err := _Emission.contract.WatchLogs(opts, "Returned", gaugeRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(EmissionReturned)
				if err := _Emission.contract.UnpackLog(event, "Returned", log); err != nil {
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

// ParseReturned is a log parse operation binding the contract event 0xdd81098bbc043431d4a440ca8823673fd1129893ab79f9838df4cf3d5e381259.
//
// Solidity: event Returned(address indexed gauge, uint256 amount)
func (_Emission *EmissionFilterer) ParseReturned(log types.Log) (*EmissionReturned, error) {
	event := new(EmissionReturned)
	if err := _Emission.contract.UnpackLog(event, "Returned", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// EmissionWaitsIterator is returned from FilterWaits and is used to iterate over the raw logs and unpacked data for Waits events raised by the Emission contract.
type EmissionWaitsIterator struct {
	Event *EmissionWaits // Event containing the contract specifics and raw log

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
func (it *EmissionWaitsIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(EmissionWaits)
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
		it.Event = new(EmissionWaits)
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
func (it *EmissionWaitsIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *EmissionWaitsIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// EmissionWaits represents a Waits event raised by the Emission contract.
type EmissionWaits struct {
	Week *big.Int
	Raw  types.Log // Blockchain specific contextual infos
}

// FilterWaits is a free log retrieval operation binding the contract event 0x141483dadfc1f51419f5addf48d4d026dd5877d05892d5ae401784622cd08723.
//
// Solidity: event Waits(uint256 indexed week)
func (_Emission *EmissionFilterer) FilterWaits(opts *bind.FilterOpts, week []*big.Int) (*EmissionWaitsIterator, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}

	logs, sub, err := _Emission.contract.FilterLogs(opts, "Waits", weekRule)
	if err != nil {
		return nil, err
	}
	return &EmissionWaitsIterator{contract: _Emission.contract, event: "Waits", logs: logs, sub: sub}, nil
}

// WatchWaits is a free log subscription operation binding the contract event 0x141483dadfc1f51419f5addf48d4d026dd5877d05892d5ae401784622cd08723.
//
// Solidity: event Waits(uint256 indexed week)
func (_Emission *EmissionFilterer) WatchWaits(opts *bind.WatchOpts, sink chan<- *EmissionWaits, week []*big.Int) (event.Subscription, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}

	logs, sub, err := _Emission.contract.WatchLogs(opts, "Waits", weekRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(EmissionWaits)
				if err := _Emission.contract.UnpackLog(event, "Waits", log); err != nil {
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

// ParseWaits is a log parse operation binding the contract event 0x141483dadfc1f51419f5addf48d4d026dd5877d05892d5ae401784622cd08723.
//
// Solidity: event Waits(uint256 indexed week)
func (_Emission *EmissionFilterer) ParseWaits(log types.Log) (*EmissionWaits, error) {
	event := new(EmissionWaits)
	if err := _Emission.contract.UnpackLog(event, "Waits", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// EmissionWeekSettledIterator is returned from FilterWeekSettled and is used to iterate over the raw logs and unpacked data for WeekSettled events raised by the Emission contract.
type EmissionWeekSettledIterator struct {
	Event *EmissionWeekSettled // Event containing the contract specifics and raw log

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
func (it *EmissionWeekSettledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(EmissionWeekSettled)
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
		it.Event = new(EmissionWeekSettled)
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
func (it *EmissionWeekSettledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *EmissionWeekSettledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// EmissionWeekSettled represents a WeekSettled event raised by the Emission contract.
type EmissionWeekSettled struct {
	Week        *big.Int
	Budget      *big.Int
	ToRestakers *big.Int
	Pot         *big.Int
	Votes       *big.Int
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterWeekSettled is a free log retrieval operation binding the contract event 0x0807bf5406a7aeaec8c7a6cb2165be870ea24199ecd81d0f271f41e975a04467.
//
// Solidity: event WeekSettled(uint256 indexed week, uint256 budget, uint256 toRestakers, uint256 pot, uint256 votes)
func (_Emission *EmissionFilterer) FilterWeekSettled(opts *bind.FilterOpts, week []*big.Int) (*EmissionWeekSettledIterator, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}

	logs, sub, err := _Emission.contract.FilterLogs(opts, "WeekSettled", weekRule)
	if err != nil {
		return nil, err
	}
	return &EmissionWeekSettledIterator{contract: _Emission.contract, event: "WeekSettled", logs: logs, sub: sub}, nil
}

// WatchWeekSettled is a free log subscription operation binding the contract event 0x0807bf5406a7aeaec8c7a6cb2165be870ea24199ecd81d0f271f41e975a04467.
//
// Solidity: event WeekSettled(uint256 indexed week, uint256 budget, uint256 toRestakers, uint256 pot, uint256 votes)
func (_Emission *EmissionFilterer) WatchWeekSettled(opts *bind.WatchOpts, sink chan<- *EmissionWeekSettled, week []*big.Int) (event.Subscription, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}

	logs, sub, err := _Emission.contract.WatchLogs(opts, "WeekSettled", weekRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(EmissionWeekSettled)
				if err := _Emission.contract.UnpackLog(event, "WeekSettled", log); err != nil {
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

// ParseWeekSettled is a log parse operation binding the contract event 0x0807bf5406a7aeaec8c7a6cb2165be870ea24199ecd81d0f271f41e975a04467.
//
// Solidity: event WeekSettled(uint256 indexed week, uint256 budget, uint256 toRestakers, uint256 pot, uint256 votes)
func (_Emission *EmissionFilterer) ParseWeekSettled(log types.Log) (*EmissionWeekSettled, error) {
	event := new(EmissionWeekSettled)
	if err := _Emission.contract.UnpackLog(event, "WeekSettled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
