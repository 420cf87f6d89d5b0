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

// SlashEscrowEntry is an auto generated low-level Go binding around an user-defined struct.
type SlashEscrowEntry struct {
	State        uint8
	Service      uint32
	Operator     uint32
	OpenedAt     *big.Int
	ReleaseAt    *big.Int
	Burn         uint16
	HarmedPart   uint16
	ReporterPart uint16
	Harmed       common.Address
	Reporter     common.Address
	Assets       []common.Address
	Amounts      []*big.Int
	Missing      []*big.Int
}

// SlashEscrowMetaData contains all meta data concerning the SlashEscrow contract.
var SlashEscrowMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"slashing\",\"type\":\"address\"},{\"internalType\":\"contractIRestakingPool\",\"name\":\"pool\",\"type\":\"address\"},{\"internalType\":\"contractIParameters\",\"name\":\"params\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"burn\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"day\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"EscrowNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"InsufficientGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"InsuranceTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"}],\"name\":\"NotGovernor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"enumSlashEscrow.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"NotInEscrow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSelf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSlashing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"NothingMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"NothingOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"NothingToRestore\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Absorbed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"harmed\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reporter\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"insurance\",\"type\":\"uint256\"}],\"name\":\"Divided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"assets\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"amounts\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"releaseAt\",\"type\":\"uint256\"}],\"name\":\"EscrowOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"EscrowReleased\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"releaseAt\",\"type\":\"uint256\"}],\"name\":\"EscrowRenewed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"EscrowReversed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"InsuranceSpent\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Paid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"done\",\"type\":\"bool\"}],\"name\":\"Restored\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BURN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ESCROW_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GOVERNOR\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMS\",\"outputs\":[{\"internalType\":\"contractIParameters\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"POOL\",\"outputs\":[{\"internalType\":\"contractIRestakingPool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RESTORE_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SLASHING\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"absorb\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"entry\",\"outputs\":[{\"components\":[{\"internalType\":\"enumSlashEscrow.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"openedAt\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"releaseAt\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"burn\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"harmedPart\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"reporterPart\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"assets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"amounts\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"missing\",\"type\":\"uint256[]\"}],\"internalType\":\"structSlashEscrow.Entry\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"giveBack\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"held\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"insurance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"isOpen\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"service\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address[]\",\"name\":\"assets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"amounts\",\"type\":\"uint256[]\"},{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"}],\"name\":\"open\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"renew\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"restore\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"reverse\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"spend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"}],\"name\":\"unrestored\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x610140604052348015610010575f5ffd5b5060405161268538038061268583398101604081905261002f9161008e565b6001600160a01b0380871660805285811660a05284811660c05283811660e05282166101005261006081600761011a565b64ffffffffff16610120525061014d945050505050565b6001600160a01b038116811461008b575f5ffd5b50565b5f5f5f5f5f5f60c087890312156100a3575f5ffd5b86516100ae81610077565b60208801519096506100bf81610077565b60408801519095506100d081610077565b60608801519094506100e181610077565b60808801519093506100f281610077565b60a088015190925064ffffffffff8116811461010c575f5ffd5b809150509295509295509295565b64ffffffffff818116838216029081169081811461014657634e487b7160e01b5f52601160045260245ffd5b5092915050565b60805160a05160c05160e05161010051610120516124816102045f395f818161044501528181610a2b0152610f4101525f8181610412015281816106eb0152818161072e01526119d501525f81816102e401528181610ac50152610b0701525f818161024b01528181610fd00152818161106401526110fa01525f8181610317015281816113cc01528181611440015261147c01525f81816104d9015281816109b801528181610cd00152610e9801526124815ff3fe60806040526004361061013f575f3560e01c8063791c27ef116100b3578063c0a2526c1161006d578063c0a2526c14610401578063d8c4358614610434578063d985a8721461047d578063e2095c071461049c578063e933f198146104c8578063fea3c343146104fb575f5ffd5b8063791c27ef146103395780637a978ec1146103585780638f0b8b951461037757806397d154251461038d57806399fab098146103ac578063b40e37a5146103e2575f5ffd5b8063396b30e711610104578063396b30e71461021b578063484bcb471461023a5780634d6861a6146102855780635baa7509146102b45780636dc0ae22146102d35780637535d24614610306575f5ffd5b806306661abd1461014a57806321c0b3421461017157806328079e4a1461019257806332f750ff146101c857806337bdc99b146101fc575f5ffd5b3661014657005b5f5ffd5b348015610155575f5ffd5b5061015e5f5481565b6040519081526020015b60405180910390f35b34801561017c575f5ffd5b5061019061018b366004611f00565b610526565b005b34801561019d575f5ffd5b5061015e6101ac366004611f00565b600160209081525f928352604080842090915290825290205481565b3480156101d3575f5ffd5b5061015e6101e2366004611f31565b6001600160a01b03165f9081526005602052604090205490565b348015610207575f5ffd5b50610190610216366004611f51565b6105a2565b348015610226575f5ffd5b50610190610235366004611f68565b61075f565b348015610245575f5ffd5b5061026d7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610168565b348015610290575f5ffd5b506102a461029f366004611f51565b610981565b6040519015158152602001610168565b3480156102bf575f5ffd5b506101906102ce366004611f51565b6109ad565b3480156102de575f5ffd5b5061026d7f000000000000000000000000000000000000000000000000000000000000000081565b348015610311575f5ffd5b5061026d7f000000000000000000000000000000000000000000000000000000000000000081565b348015610344575f5ffd5b50610190610353366004611f88565b610ab2565b348015610363575f5ffd5b50610190610372366004611fd5565b610c54565b348015610382575f5ffd5b5061015e621e848081565b348015610398575f5ffd5b506101906103a7366004611f51565b610cc5565b3480156103b7575f5ffd5b5061015e6103c6366004611fd5565b600360209081525f928352604080842090915290825290205481565b3480156103ed575f5ffd5b5061015e6103fc366004612037565b610e8c565b34801561040c575f5ffd5b5061026d7f000000000000000000000000000000000000000000000000000000000000000081565b34801561043f575f5ffd5b506104677f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff9091168152602001610168565b348015610488575f5ffd5b506101906104973660046120e7565b611385565b3480156104a7575f5ffd5b506104bb6104b6366004611f51565b6114e7565b60405161016891906121a9565b3480156104d3575f5ffd5b5061026d7f000000000000000000000000000000000000000000000000000000000000000081565b348015610506575f5ffd5b5061015e610515366004611f31565b60026020525f908152604090205481565b61052e61173f565b6001600160a01b038083165f908152600160209081526040808320938516835292905290812054900361058c576040516353ead58b60e01b81526001600160a01b038084166004830152821660248201526044015b60405180910390fd5b6105968282611776565b61059e611819565b5050565b6105aa61173f565b5f8181526004602052604090206001815460ff1660038111156105cf576105cf612102565b146105f75780546040516338ef3b5b60e21b815261058391849160ff909116906004016122d0565b8054600160701b900464ffffffffff1642101561064057805460405163ade9ab9160e01b815260048101849052600160701b90910464ffffffffff166024820152604401610583565b805460ff1916600217815560405182907f69833829d5691ae09424af7d16f73adf033451149ea9c2fc6fcb4c44108eef67905f90a25f5b60038201548110156106e0576106d8838384600301848154811061069d5761069d6122e4565b5f918252602090912001546004860180546001600160a01b0390921691869081106106ca576106ca6122e4565b905f5260205f200154611843565b600101610677565b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165f90815260016020908152604080832083805290915290205415610753576107537f00000000000000000000000000000000000000000000000000000000000000005f611776565b5061075c611819565b50565b61076761173f565b5f828152600460205260409020600381015482106107a2576040516343fe3a6560e01b81526004810184905260248101839052604401610583565b5f8160030183815481106107b8576107b86122e4565b5f9182526020822001546005840180546001600160a01b0390921693506107fa91849190879081106107ec576107ec6122e4565b905f5260205f200154611ab1565b9050805f03610826576040516343fe3a6560e01b81526004810186905260248101859052604401610583565b8083600501858154811061083c5761083c6122e4565b905f5260205f20015f828254610852919061230c565b925050819055508083600401858154811061086f5761086f6122e4565b905f5260205f20015f8282546108859190612325565b90915550506040518181526001600160a01b0383169086907fd71b7966a6ebda776f79dcecf3eb2850ab176e5f6e61ec5bc13d1b68cc71a5ee9060200160405180910390a36002835460ff1660038111156108e2576108e2612102565b036108f3576108f385848484611843565b6003835460ff16600381111561090b5761090b612102565b1461091857505050610596565b8254600160281b900463ffffffff165f9081526003602090815260408083206001600160a01b038616845290915281208054839290610958908490612325565b9091555050825461097690600160281b900463ffffffff1683611bfd565b50505061059e611819565b5f60015f8381526004602052604090205460ff1660038111156109a6576109a6612102565b1492915050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146109f8576040516310b0bd6360e11b8152336004820152602401610583565b5f8181526004602052604090206001815460ff166003811115610a1d57610a1d612102565b14610a26575050565b610a507f000000000000000000000000000000000000000000000000000000000000000042612338565b815464ffffffffff60701b1916600160701b64ffffffffff928316810291909117808455604051919004909116815282907f9df82e48d0c30ff8d5328af878937924c18d716ae19ee2a020171c745b7a558c9060200160405180910390a25050565b610aba61173f565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610b3457604051631670800160e31b81523360048201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610583565b6001600160a01b0383165f90815260026020526040902054811115610b95576001600160a01b0383165f81815260026020526040908190205490516305307f9360e11b81526004810192909252602482015260448101829052606401610583565b6001600160a01b0383165f9081526002602052604081208054839290610bbc90849061230c565b90915550506001600160a01b0383165f9081526005602052604081208054839290610be890849061230c565b92505081905550816001600160a01b0316836001600160a01b03167f78290197782f6e2be07436a4a08c7a747850b70cea78c4fc7d63f55ed9a62ab383604051610c3491815260200190565b60405180910390a3610c47838383611dd1565b610c4f611819565b505050565b610c5c61173f565b63ffffffff82165f9081526003602090815260408083206001600160a01b03851684529091528120549003610cbb576040516359f3c72d60e01b815263ffffffff831660048201526001600160a01b0382166024820152604401610583565b6105968282611bfd565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610d10576040516310b0bd6360e11b8152336004820152602401610583565b610d1861173f565b5f8181526004602052604090206001815460ff166003811115610d3d57610d3d612102565b14610d655780546040516338ef3b5b60e21b815261058391849160ff909116906004016122d0565b805460ff1916600317815560405182907fe27b5add838d3941f6c9089bde49f4c9c74a683f39f74def815618fa8c4c8d61905f90a25f5b6003820154811015610e8257816004018181548110610dbd57610dbd6122e4565b5f918252602080832090910154845463ffffffff600160281b90910416835260039182905260408320918501805491939185908110610dfe57610dfe6122e4565b5f9182526020808320909101546001600160a01b0316835282019290925260400181208054909190610e31908490612325565b90915550508154600383018054610e7a92600160281b900463ffffffff16919084908110610e6157610e616122e4565b5f918252602090912001546001600160a01b0316611bfd565b600101610d9c565b505061075c611819565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610ed8576040516310b0bd6360e11b8152336004820152602401610583565b5f5f8154610ee590612355565b91829055505f818152600460205260409020805460ff1968ffffffffffffffff0019909116600160281b63ffffffff8d81169190910264ffffffff00191691909117610100918e16919091021716600117815590915042610f667f000000000000000000000000000000000000000000000000000000000000000082612338565b825472ffffffffffffffffffff0000000000000000001916600160701b64ffffffffff928316026dffffffffff000000000000000000191617600160481b929091169190910217815560405163023aa9ab60e61b8152683837b7b617313ab93760b91b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401602060405180830381865afa15801561101d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611041919061236d565b60405163023aa9ab60e61b81526a1c1bdbdb0b9a185c9b595960aa1b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401602060405180830381865afa1580156110b1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110d5919061236d565b60405163023aa9ab60e61b81526c3837b7b6173932b837b93a32b960991b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401602060405180830381865afa158015611147573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061116b919061236d565b835461ffff938416600160981b0261ffff60981b19938516600160a81b0261ffff60a81b1995909316600160b81b029490941663ffffffff60a81b199091161717161781556002810180546001600160a01b038086166001600160a01b031992831617909255600183018054928716929091169190911790555f5b8781101561131357868682818110611200576112006122e4565b905060200201355f031561130b575f6112578a8a84818110611224576112246122e4565b90506020020160208101906112399190611f31565b89898581811061124b5761124b6122e4565b90506020020135611ab1565b9050826003018a8a8481811061126f5761126f6122e4565b90506020020160208101906112849190611f31565b8154600180820184555f938452602080852090920180546001600160a01b0319166001600160a01b039490941693909317909255600486018054928301815583529091200181905560058301818989858181106112e3576112e36122e4565b905060200201356112f4919061230c565b81546001810183555f928352602090922090910155505b6001016111e6565b508863ffffffff168a63ffffffff16837f91d1857a5a0332f45c39fa4562f3cce27a975b4cd17299781d1566af1e3ab4648460030185600401865f01600e9054906101000a900464ffffffffff1660405161137093929190612384565b60405180910390a45098975050505050505050565b3330146113a7576040516307d116ed60e41b8152336004820152602401610583565b6001600160a01b03821661143a57604051632b78bb3b60e21b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063ade2ecec90839061140790879087908490600401612424565b5f604051808303818588803b15801561141e575f5ffd5b505af1158015611430573d5f5f3e3d5ffd5b5050505050505050565b611465827f000000000000000000000000000000000000000000000000000000000000000083611dd1565b604051632b78bb3b60e21b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063ade2ecec906114b590869086908690600401612424565b5f604051808303815f87803b1580156114cc575f5ffd5b505af11580156114de573d5f5f3e3d5ffd5b50505050505050565b604080516101a080820183525f808352602080840182905283850182905260608085018390526080850183905260a0850183905260c0850183905260e085018390526101008501839052610120850183905261014085018190526101608501819052610180850152858252600490528390208351918201909352825491929091829060ff16600381111561157d5761157d612102565b600381111561158e5761158e612102565b8152815463ffffffff6101008083048216602080860191909152600160281b840490921660408086019190915264ffffffffff600160481b850481166060870152600160701b850416608086015261ffff600160981b8504811660a0870152600160a81b8504811660c0870152600160b81b90940490931660e085015260018501546001600160a01b039081169185019190915260028501541661012084015260038401805483518184028101840190945280845261014090940193909183018282801561168357602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311611665575b50505050508152602001600482018054806020026020016040519081016040528092919081815260200182805480156116d957602002820191905f5260205f20905b8154815260200190600101908083116116c5575b505050505081526020016005820180548060200260200160405190810160405280929190818152602001828054801561172f57602002820191905f5260205f20905b81548152602001906001019080831161171b575b5050505050815250509050919050565b611747611e9e565b61177460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611ede565b565b6001600160a01b038281165f9081526001602090815260408083209385168352928152828220805490839055600590915291812080548392906117ba90849061230c565b92505081905550816001600160a01b0316836001600160a01b03167f9def4e2802183d68ce90a6a226a2962b59298616c27165f12c4fbc5c84cdd7788360405161180691815260200190565b60405180910390a3610c4f828483611dd1565b6117745f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061176e565b60018301545f906001600160a01b0316156118825783546127109061187390600160a81b900461ffff168461244b565b61187d9190612462565b611884565b5f5b60028501549091505f906001600160a01b0316156118c6578454612710906118b790600160b81b900461ffff168561244b565b6118c19190612462565b6118c8565b5f5b85549091505f906127109061ffff600160b81b8204811691600160a81b81048216916118fc91600160981b9004168461230c565b611906919061230c565b611910919061230c565b61191a908661244b565b6119249190612462565b90505f8183611933868861230c565b61193d919061230c565b611947919061230c565b6001888101546001600160a01b039081165f90815260209283526040808220928b16825291909252812080549293508692909190611986908490612325565b909155505060028701546001600160a01b039081165f908152600160209081526040808320938a16835292905290812080548592906119c6908490612325565b90915550506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081165f908152600160209081526040808320938a1683529290529081208054839290611a21908490612325565b90915550506001600160a01b0386165f9081526002602052604081208054849290611a4d908490612325565b90915550506040805182815260208101869052908101849052606081018390526001600160a01b0387169089907f556c57f95ab1a1cd0442a322223de2567ef7c4fcbc7607610f4a715ac732cbc69060800160405180910390a35050505050505050565b5f476001600160a01b03841615611b8d5762030d40603f611ad382604061244b565b611add9190612462565b611ae99061c350612325565b5a1015611b36575a603f611afe83604061244b565b611b089190612462565b611b149061c350612325565b6040516323e228cb60e01b815260048101929092526024820152604401610583565b6040513060248201525f9060440160408051601f19818403018152919052602080820180516001600160e01b03166370a0823160e01b1781525f80805283519394509192908986fa601f3d1181165f510293505050505b6001600160a01b0384165f9081526005602052604090205480821115611bd05783611bb8828461230c565b10611bc35783611bcd565b611bcd818361230c565b92505b611bda8382612325565b6001600160a01b039095165f908152600560205260409020949094555092915050565b63ffffffff82165f9081526003602090815260408083206001600160a01b038516845290915281205490819003611c3357505050565b5f603f611c44621e8480604061244b565b611c4e9190612462565b611c5b90620186a0612325565b9050805a1015611c8a575a6040516323e228cb60e01b8152600481019190915260248101829052604401610583565b63ffffffff84165f9081526003602090815260408083206001600160a01b03871684528252808320839055600590915281208054849290611ccc90849061230c565b9091555050604051636cc2d43960e11b81525f90309063d985a87290621e848090611cff90899089908990600401612424565b5f604051808303815f88803b158015611d16575f5ffd5b5087f193505050508015611d28575060015b611d795763ffffffff85165f9081526003602090815260408083206001600160a01b03881684528252808320869055600590915281208054859290611d6e908490612325565b90915550611d7d9050565b5060015b6040805184815282151560208201526001600160a01b0386169163ffffffff8816917fdd1599d4152d932367c1766bb47b2420e0d011eba075d9fd69621d47989e5059910160405180910390a35050505050565b5f6001600160a01b038416611def575f5f5f5f85875af19050611e67565b604080516001600160a01b03851660248201526044808201859052825180830390910181526064909101909152602080820180516001600160e01b031663a9059cbb60e01b17815282515f9182895af191503d8015611e5b5760015f5114601f3d111683169250611e64565b5f863b11831692505b50505b80611e9857604051630d0570eb60e41b81526001600160a01b03808516600483015285166024820152604401610583565b50505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561177457604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b80356001600160a01b0381168114611efb575f5ffd5b919050565b5f5f60408385031215611f11575f5ffd5b611f1a83611ee5565b9150611f2860208401611ee5565b90509250929050565b5f60208284031215611f41575f5ffd5b611f4a82611ee5565b9392505050565b5f60208284031215611f61575f5ffd5b5035919050565b5f5f60408385031215611f79575f5ffd5b50508035926020909101359150565b5f5f5f60608486031215611f9a575f5ffd5b611fa384611ee5565b9250611fb160208501611ee5565b929592945050506040919091013590565b803563ffffffff81168114611efb575f5ffd5b5f5f60408385031215611fe6575f5ffd5b611f1a83611fc2565b5f5f83601f840112611fff575f5ffd5b50813567ffffffffffffffff811115612016575f5ffd5b6020830191508360208260051b8501011115612030575f5ffd5b9250929050565b5f5f5f5f5f5f5f5f60c0898b03121561204e575f5ffd5b61205789611fc2565b975061206560208a01611fc2565b9650604089013567ffffffffffffffff811115612080575f5ffd5b61208c8b828c01611fef565b909750955050606089013567ffffffffffffffff8111156120ab575f5ffd5b6120b78b828c01611fef565b90955093506120ca905060808a01611ee5565b91506120d860a08a01611ee5565b90509295985092959890939650565b5f5f5f606084860312156120f9575f5ffd5b611fa384611fc2565b634e487b7160e01b5f52602160045260245ffd5b6004811061213257634e487b7160e01b5f52602160045260245ffd5b9052565b5f8151808452602084019350602083015f5b8281101561216f5781516001600160a01b0316865260209586019590910190600101612148565b5093949350505050565b5f8151808452602084019350602083015f5b8281101561216f57815186526020958601959091019060010161218b565b602081526121bb602082018351612116565b5f60208301516121d3604084018263ffffffff169052565b50604083015163ffffffff8116606084015250606083015164ffffffffff8116608084015250608083015164ffffffffff811660a08401525060a083015161ffff811660c08401525060c083015161ffff811660e08401525060e083015161ffff8116610100840152506101008301516001600160a01b038116610120840152506101208301516001600160a01b038116610140840152506101408301516101a06101608401526122886101c0840182612136565b9050610160840151601f19848303016101808501526122a78282612179565b915050610180840151601f19848303016101a08501526122c78282612179565b95945050505050565b82815260408101611f4a6020830184612116565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8181038181111561231f5761231f6122f8565b92915050565b8082018082111561231f5761231f6122f8565b64ffffffffff818116838216019081111561231f5761231f6122f8565b5f60018201612366576123666122f8565b5060010190565b5f6020828403121561237d575f5ffd5b5051919050565b606080825284549082018190525f8581526020812090916080840190835b818110156123c95783546001600160a01b03168352600193840193602090930192016123a2565b505083810360208501528091508554808252602082019250865f5260205f2091505f5b8181101561240a5782548452602090930192600192830192016123ec565b50505064ffffffffff841660408401529050949350505050565b63ffffffff9390931683526001600160a01b03919091166020830152604082015260600190565b808202811582820484141761231f5761231f6122f8565b5f8261247c57634e487b7160e01b5f52601260045260245ffd5b50049056",
}

// SlashEscrowABI is the input ABI used to generate the binding from.
// Deprecated: Use SlashEscrowMetaData.ABI instead.
var SlashEscrowABI = SlashEscrowMetaData.ABI

// SlashEscrowBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use SlashEscrowMetaData.Bin instead.
var SlashEscrowBin = SlashEscrowMetaData.Bin

// DeploySlashEscrow deploys a new Ethereum contract, binding an instance of SlashEscrow to it.
func DeploySlashEscrow(auth *bind.TransactOpts, backend bind.ContractBackend, slashing common.Address, pool common.Address, params common.Address, governor common.Address, burn common.Address, day *big.Int) (common.Address, *types.Transaction, *SlashEscrow, error) {
	parsed, err := SlashEscrowMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(SlashEscrowBin), backend, slashing, pool, params, governor, burn, day)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &SlashEscrow{SlashEscrowCaller: SlashEscrowCaller{contract: contract}, SlashEscrowTransactor: SlashEscrowTransactor{contract: contract}, SlashEscrowFilterer: SlashEscrowFilterer{contract: contract}}, nil
}

// SlashEscrow is an auto generated Go binding around an Ethereum contract.
type SlashEscrow struct {
	SlashEscrowCaller     // Read-only binding to the contract
	SlashEscrowTransactor // Write-only binding to the contract
	SlashEscrowFilterer   // Log filterer for contract events
}

// SlashEscrowCaller is an auto generated read-only Go binding around an Ethereum contract.
type SlashEscrowCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SlashEscrowTransactor is an auto generated write-only Go binding around an Ethereum contract.
type SlashEscrowTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SlashEscrowFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type SlashEscrowFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SlashEscrowSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type SlashEscrowSession struct {
	Contract     *SlashEscrow      // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// SlashEscrowCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type SlashEscrowCallerSession struct {
	Contract *SlashEscrowCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts      // Call options to use throughout this session
}

// SlashEscrowTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type SlashEscrowTransactorSession struct {
	Contract     *SlashEscrowTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts      // Transaction auth options to use throughout this session
}

// SlashEscrowRaw is an auto generated low-level Go binding around an Ethereum contract.
type SlashEscrowRaw struct {
	Contract *SlashEscrow // Generic contract binding to access the raw methods on
}

// SlashEscrowCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type SlashEscrowCallerRaw struct {
	Contract *SlashEscrowCaller // Generic read-only contract binding to access the raw methods on
}

// SlashEscrowTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type SlashEscrowTransactorRaw struct {
	Contract *SlashEscrowTransactor // Generic write-only contract binding to access the raw methods on
}

// NewSlashEscrow creates a new instance of SlashEscrow, bound to a specific deployed contract.
func NewSlashEscrow(address common.Address, backend bind.ContractBackend) (*SlashEscrow, error) {
	contract, err := bindSlashEscrow(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &SlashEscrow{SlashEscrowCaller: SlashEscrowCaller{contract: contract}, SlashEscrowTransactor: SlashEscrowTransactor{contract: contract}, SlashEscrowFilterer: SlashEscrowFilterer{contract: contract}}, nil
}

// NewSlashEscrowCaller creates a new read-only instance of SlashEscrow, bound to a specific deployed contract.
func NewSlashEscrowCaller(address common.Address, caller bind.ContractCaller) (*SlashEscrowCaller, error) {
	contract, err := bindSlashEscrow(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &SlashEscrowCaller{contract: contract}, nil
}

// NewSlashEscrowTransactor creates a new write-only instance of SlashEscrow, bound to a specific deployed contract.
func NewSlashEscrowTransactor(address common.Address, transactor bind.ContractTransactor) (*SlashEscrowTransactor, error) {
	contract, err := bindSlashEscrow(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &SlashEscrowTransactor{contract: contract}, nil
}

// NewSlashEscrowFilterer creates a new log filterer instance of SlashEscrow, bound to a specific deployed contract.
func NewSlashEscrowFilterer(address common.Address, filterer bind.ContractFilterer) (*SlashEscrowFilterer, error) {
	contract, err := bindSlashEscrow(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &SlashEscrowFilterer{contract: contract}, nil
}

// bindSlashEscrow binds a generic wrapper to an already deployed contract.
func bindSlashEscrow(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := SlashEscrowMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_SlashEscrow *SlashEscrowRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _SlashEscrow.Contract.SlashEscrowCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_SlashEscrow *SlashEscrowRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SlashEscrow.Contract.SlashEscrowTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_SlashEscrow *SlashEscrowRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _SlashEscrow.Contract.SlashEscrowTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_SlashEscrow *SlashEscrowCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _SlashEscrow.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_SlashEscrow *SlashEscrowTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SlashEscrow.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_SlashEscrow *SlashEscrowTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _SlashEscrow.Contract.contract.Transact(opts, method, params...)
}

// BURN is a free data retrieval call binding the contract method 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (_SlashEscrow *SlashEscrowCaller) BURN(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _SlashEscrow.contract.Call(opts, &out, "BURN")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// BURN is a free data retrieval call binding the contract method 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (_SlashEscrow *SlashEscrowSession) BURN() (common.Address, error) {
	return _SlashEscrow.Contract.BURN(&_SlashEscrow.CallOpts)
}

// BURN is a free data retrieval call binding the contract method 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (_SlashEscrow *SlashEscrowCallerSession) BURN() (common.Address, error) {
	return _SlashEscrow.Contract.BURN(&_SlashEscrow.CallOpts)
}

// ESCROWSECONDS is a free data retrieval call binding the contract method 0xd8c43586.
//
// Solidity: function ESCROW_SECONDS() view returns(uint40)
func (_SlashEscrow *SlashEscrowCaller) ESCROWSECONDS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _SlashEscrow.contract.Call(opts, &out, "ESCROW_SECONDS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ESCROWSECONDS is a free data retrieval call binding the contract method 0xd8c43586.
//
// Solidity: function ESCROW_SECONDS() view returns(uint40)
func (_SlashEscrow *SlashEscrowSession) ESCROWSECONDS() (*big.Int, error) {
	return _SlashEscrow.Contract.ESCROWSECONDS(&_SlashEscrow.CallOpts)
}

// ESCROWSECONDS is a free data retrieval call binding the contract method 0xd8c43586.
//
// Solidity: function ESCROW_SECONDS() view returns(uint40)
func (_SlashEscrow *SlashEscrowCallerSession) ESCROWSECONDS() (*big.Int, error) {
	return _SlashEscrow.Contract.ESCROWSECONDS(&_SlashEscrow.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_SlashEscrow *SlashEscrowCaller) GOVERNOR(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _SlashEscrow.contract.Call(opts, &out, "GOVERNOR")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_SlashEscrow *SlashEscrowSession) GOVERNOR() (common.Address, error) {
	return _SlashEscrow.Contract.GOVERNOR(&_SlashEscrow.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_SlashEscrow *SlashEscrowCallerSession) GOVERNOR() (common.Address, error) {
	return _SlashEscrow.Contract.GOVERNOR(&_SlashEscrow.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_SlashEscrow *SlashEscrowCaller) PARAMS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _SlashEscrow.contract.Call(opts, &out, "PARAMS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_SlashEscrow *SlashEscrowSession) PARAMS() (common.Address, error) {
	return _SlashEscrow.Contract.PARAMS(&_SlashEscrow.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_SlashEscrow *SlashEscrowCallerSession) PARAMS() (common.Address, error) {
	return _SlashEscrow.Contract.PARAMS(&_SlashEscrow.CallOpts)
}

// POOL is a free data retrieval call binding the contract method 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (_SlashEscrow *SlashEscrowCaller) POOL(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _SlashEscrow.contract.Call(opts, &out, "POOL")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// POOL is a free data retrieval call binding the contract method 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (_SlashEscrow *SlashEscrowSession) POOL() (common.Address, error) {
	return _SlashEscrow.Contract.POOL(&_SlashEscrow.CallOpts)
}

// POOL is a free data retrieval call binding the contract method 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (_SlashEscrow *SlashEscrowCallerSession) POOL() (common.Address, error) {
	return _SlashEscrow.Contract.POOL(&_SlashEscrow.CallOpts)
}

// RESTOREGAS is a free data retrieval call binding the contract method 0x8f0b8b95.
//
// Solidity: function RESTORE_GAS() view returns(uint256)
func (_SlashEscrow *SlashEscrowCaller) RESTOREGAS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _SlashEscrow.contract.Call(opts, &out, "RESTORE_GAS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// RESTOREGAS is a free data retrieval call binding the contract method 0x8f0b8b95.
//
// Solidity: function RESTORE_GAS() view returns(uint256)
func (_SlashEscrow *SlashEscrowSession) RESTOREGAS() (*big.Int, error) {
	return _SlashEscrow.Contract.RESTOREGAS(&_SlashEscrow.CallOpts)
}

// RESTOREGAS is a free data retrieval call binding the contract method 0x8f0b8b95.
//
// Solidity: function RESTORE_GAS() view returns(uint256)
func (_SlashEscrow *SlashEscrowCallerSession) RESTOREGAS() (*big.Int, error) {
	return _SlashEscrow.Contract.RESTOREGAS(&_SlashEscrow.CallOpts)
}

// SLASHING is a free data retrieval call binding the contract method 0xe933f198.
//
// Solidity: function SLASHING() view returns(address)
func (_SlashEscrow *SlashEscrowCaller) SLASHING(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _SlashEscrow.contract.Call(opts, &out, "SLASHING")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// SLASHING is a free data retrieval call binding the contract method 0xe933f198.
//
// Solidity: function SLASHING() view returns(address)
func (_SlashEscrow *SlashEscrowSession) SLASHING() (common.Address, error) {
	return _SlashEscrow.Contract.SLASHING(&_SlashEscrow.CallOpts)
}

// SLASHING is a free data retrieval call binding the contract method 0xe933f198.
//
// Solidity: function SLASHING() view returns(address)
func (_SlashEscrow *SlashEscrowCallerSession) SLASHING() (common.Address, error) {
	return _SlashEscrow.Contract.SLASHING(&_SlashEscrow.CallOpts)
}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (_SlashEscrow *SlashEscrowCaller) Count(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _SlashEscrow.contract.Call(opts, &out, "count")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (_SlashEscrow *SlashEscrowSession) Count() (*big.Int, error) {
	return _SlashEscrow.Contract.Count(&_SlashEscrow.CallOpts)
}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (_SlashEscrow *SlashEscrowCallerSession) Count() (*big.Int, error) {
	return _SlashEscrow.Contract.Count(&_SlashEscrow.CallOpts)
}

// Entry is a free data retrieval call binding the contract method 0xe2095c07.
//
// Solidity: function entry(uint256 id) view returns((uint8,uint32,uint32,uint40,uint40,uint16,uint16,uint16,address,address,address[],uint256[],uint256[]))
func (_SlashEscrow *SlashEscrowCaller) Entry(opts *bind.CallOpts, id *big.Int) (SlashEscrowEntry, error) {
	var out []interface{}
	err := _SlashEscrow.contract.Call(opts, &out, "entry", id)

	if err != nil {
		return *new(SlashEscrowEntry), err
	}

	out0 := *abi.ConvertType(out[0], new(SlashEscrowEntry)).(*SlashEscrowEntry)

	return out0, err

}

// Entry is a free data retrieval call binding the contract method 0xe2095c07.
//
// Solidity: function entry(uint256 id) view returns((uint8,uint32,uint32,uint40,uint40,uint16,uint16,uint16,address,address,address[],uint256[],uint256[]))
func (_SlashEscrow *SlashEscrowSession) Entry(id *big.Int) (SlashEscrowEntry, error) {
	return _SlashEscrow.Contract.Entry(&_SlashEscrow.CallOpts, id)
}

// Entry is a free data retrieval call binding the contract method 0xe2095c07.
//
// Solidity: function entry(uint256 id) view returns((uint8,uint32,uint32,uint40,uint40,uint16,uint16,uint16,address,address,address[],uint256[],uint256[]))
func (_SlashEscrow *SlashEscrowCallerSession) Entry(id *big.Int) (SlashEscrowEntry, error) {
	return _SlashEscrow.Contract.Entry(&_SlashEscrow.CallOpts, id)
}

// Held is a free data retrieval call binding the contract method 0x32f750ff.
//
// Solidity: function held(address asset) view returns(uint256)
func (_SlashEscrow *SlashEscrowCaller) Held(opts *bind.CallOpts, asset common.Address) (*big.Int, error) {
	var out []interface{}
	err := _SlashEscrow.contract.Call(opts, &out, "held", asset)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Held is a free data retrieval call binding the contract method 0x32f750ff.
//
// Solidity: function held(address asset) view returns(uint256)
func (_SlashEscrow *SlashEscrowSession) Held(asset common.Address) (*big.Int, error) {
	return _SlashEscrow.Contract.Held(&_SlashEscrow.CallOpts, asset)
}

// Held is a free data retrieval call binding the contract method 0x32f750ff.
//
// Solidity: function held(address asset) view returns(uint256)
func (_SlashEscrow *SlashEscrowCallerSession) Held(asset common.Address) (*big.Int, error) {
	return _SlashEscrow.Contract.Held(&_SlashEscrow.CallOpts, asset)
}

// Insurance is a free data retrieval call binding the contract method 0xfea3c343.
//
// Solidity: function insurance(address asset) view returns(uint256)
func (_SlashEscrow *SlashEscrowCaller) Insurance(opts *bind.CallOpts, asset common.Address) (*big.Int, error) {
	var out []interface{}
	err := _SlashEscrow.contract.Call(opts, &out, "insurance", asset)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Insurance is a free data retrieval call binding the contract method 0xfea3c343.
//
// Solidity: function insurance(address asset) view returns(uint256)
func (_SlashEscrow *SlashEscrowSession) Insurance(asset common.Address) (*big.Int, error) {
	return _SlashEscrow.Contract.Insurance(&_SlashEscrow.CallOpts, asset)
}

// Insurance is a free data retrieval call binding the contract method 0xfea3c343.
//
// Solidity: function insurance(address asset) view returns(uint256)
func (_SlashEscrow *SlashEscrowCallerSession) Insurance(asset common.Address) (*big.Int, error) {
	return _SlashEscrow.Contract.Insurance(&_SlashEscrow.CallOpts, asset)
}

// IsOpen is a free data retrieval call binding the contract method 0x4d6861a6.
//
// Solidity: function isOpen(uint256 id) view returns(bool)
func (_SlashEscrow *SlashEscrowCaller) IsOpen(opts *bind.CallOpts, id *big.Int) (bool, error) {
	var out []interface{}
	err := _SlashEscrow.contract.Call(opts, &out, "isOpen", id)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsOpen is a free data retrieval call binding the contract method 0x4d6861a6.
//
// Solidity: function isOpen(uint256 id) view returns(bool)
func (_SlashEscrow *SlashEscrowSession) IsOpen(id *big.Int) (bool, error) {
	return _SlashEscrow.Contract.IsOpen(&_SlashEscrow.CallOpts, id)
}

// IsOpen is a free data retrieval call binding the contract method 0x4d6861a6.
//
// Solidity: function isOpen(uint256 id) view returns(bool)
func (_SlashEscrow *SlashEscrowCallerSession) IsOpen(id *big.Int) (bool, error) {
	return _SlashEscrow.Contract.IsOpen(&_SlashEscrow.CallOpts, id)
}

// Owed is a free data retrieval call binding the contract method 0x28079e4a.
//
// Solidity: function owed(address account, address asset) view returns(uint256)
func (_SlashEscrow *SlashEscrowCaller) Owed(opts *bind.CallOpts, account common.Address, asset common.Address) (*big.Int, error) {
	var out []interface{}
	err := _SlashEscrow.contract.Call(opts, &out, "owed", account, asset)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Owed is a free data retrieval call binding the contract method 0x28079e4a.
//
// Solidity: function owed(address account, address asset) view returns(uint256)
func (_SlashEscrow *SlashEscrowSession) Owed(account common.Address, asset common.Address) (*big.Int, error) {
	return _SlashEscrow.Contract.Owed(&_SlashEscrow.CallOpts, account, asset)
}

// Owed is a free data retrieval call binding the contract method 0x28079e4a.
//
// Solidity: function owed(address account, address asset) view returns(uint256)
func (_SlashEscrow *SlashEscrowCallerSession) Owed(account common.Address, asset common.Address) (*big.Int, error) {
	return _SlashEscrow.Contract.Owed(&_SlashEscrow.CallOpts, account, asset)
}

// Unrestored is a free data retrieval call binding the contract method 0x99fab098.
//
// Solidity: function unrestored(uint32 operator, address asset) view returns(uint256)
func (_SlashEscrow *SlashEscrowCaller) Unrestored(opts *bind.CallOpts, operator uint32, asset common.Address) (*big.Int, error) {
	var out []interface{}
	err := _SlashEscrow.contract.Call(opts, &out, "unrestored", operator, asset)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Unrestored is a free data retrieval call binding the contract method 0x99fab098.
//
// Solidity: function unrestored(uint32 operator, address asset) view returns(uint256)
func (_SlashEscrow *SlashEscrowSession) Unrestored(operator uint32, asset common.Address) (*big.Int, error) {
	return _SlashEscrow.Contract.Unrestored(&_SlashEscrow.CallOpts, operator, asset)
}

// Unrestored is a free data retrieval call binding the contract method 0x99fab098.
//
// Solidity: function unrestored(uint32 operator, address asset) view returns(uint256)
func (_SlashEscrow *SlashEscrowCallerSession) Unrestored(operator uint32, asset common.Address) (*big.Int, error) {
	return _SlashEscrow.Contract.Unrestored(&_SlashEscrow.CallOpts, operator, asset)
}

// Absorb is a paid mutator transaction binding the contract method 0x396b30e7.
//
// Solidity: function absorb(uint256 id, uint256 index) returns()
func (_SlashEscrow *SlashEscrowTransactor) Absorb(opts *bind.TransactOpts, id *big.Int, index *big.Int) (*types.Transaction, error) {
	return _SlashEscrow.contract.Transact(opts, "absorb", id, index)
}

// Absorb is a paid mutator transaction binding the contract method 0x396b30e7.
//
// Solidity: function absorb(uint256 id, uint256 index) returns()
func (_SlashEscrow *SlashEscrowSession) Absorb(id *big.Int, index *big.Int) (*types.Transaction, error) {
	return _SlashEscrow.Contract.Absorb(&_SlashEscrow.TransactOpts, id, index)
}

// Absorb is a paid mutator transaction binding the contract method 0x396b30e7.
//
// Solidity: function absorb(uint256 id, uint256 index) returns()
func (_SlashEscrow *SlashEscrowTransactorSession) Absorb(id *big.Int, index *big.Int) (*types.Transaction, error) {
	return _SlashEscrow.Contract.Absorb(&_SlashEscrow.TransactOpts, id, index)
}

// Claim is a paid mutator transaction binding the contract method 0x21c0b342.
//
// Solidity: function claim(address account, address asset) returns()
func (_SlashEscrow *SlashEscrowTransactor) Claim(opts *bind.TransactOpts, account common.Address, asset common.Address) (*types.Transaction, error) {
	return _SlashEscrow.contract.Transact(opts, "claim", account, asset)
}

// Claim is a paid mutator transaction binding the contract method 0x21c0b342.
//
// Solidity: function claim(address account, address asset) returns()
func (_SlashEscrow *SlashEscrowSession) Claim(account common.Address, asset common.Address) (*types.Transaction, error) {
	return _SlashEscrow.Contract.Claim(&_SlashEscrow.TransactOpts, account, asset)
}

// Claim is a paid mutator transaction binding the contract method 0x21c0b342.
//
// Solidity: function claim(address account, address asset) returns()
func (_SlashEscrow *SlashEscrowTransactorSession) Claim(account common.Address, asset common.Address) (*types.Transaction, error) {
	return _SlashEscrow.Contract.Claim(&_SlashEscrow.TransactOpts, account, asset)
}

// GiveBack is a paid mutator transaction binding the contract method 0xd985a872.
//
// Solidity: function giveBack(uint32 operator, address asset, uint256 amount) returns()
func (_SlashEscrow *SlashEscrowTransactor) GiveBack(opts *bind.TransactOpts, operator uint32, asset common.Address, amount *big.Int) (*types.Transaction, error) {
	return _SlashEscrow.contract.Transact(opts, "giveBack", operator, asset, amount)
}

// GiveBack is a paid mutator transaction binding the contract method 0xd985a872.
//
// Solidity: function giveBack(uint32 operator, address asset, uint256 amount) returns()
func (_SlashEscrow *SlashEscrowSession) GiveBack(operator uint32, asset common.Address, amount *big.Int) (*types.Transaction, error) {
	return _SlashEscrow.Contract.GiveBack(&_SlashEscrow.TransactOpts, operator, asset, amount)
}

// GiveBack is a paid mutator transaction binding the contract method 0xd985a872.
//
// Solidity: function giveBack(uint32 operator, address asset, uint256 amount) returns()
func (_SlashEscrow *SlashEscrowTransactorSession) GiveBack(operator uint32, asset common.Address, amount *big.Int) (*types.Transaction, error) {
	return _SlashEscrow.Contract.GiveBack(&_SlashEscrow.TransactOpts, operator, asset, amount)
}

// Open is a paid mutator transaction binding the contract method 0xb40e37a5.
//
// Solidity: function open(uint32 service, uint32 operator, address[] assets, uint256[] amounts, address harmed, address reporter) returns(uint256 id)
func (_SlashEscrow *SlashEscrowTransactor) Open(opts *bind.TransactOpts, service uint32, operator uint32, assets []common.Address, amounts []*big.Int, harmed common.Address, reporter common.Address) (*types.Transaction, error) {
	return _SlashEscrow.contract.Transact(opts, "open", service, operator, assets, amounts, harmed, reporter)
}

// Open is a paid mutator transaction binding the contract method 0xb40e37a5.
//
// Solidity: function open(uint32 service, uint32 operator, address[] assets, uint256[] amounts, address harmed, address reporter) returns(uint256 id)
func (_SlashEscrow *SlashEscrowSession) Open(service uint32, operator uint32, assets []common.Address, amounts []*big.Int, harmed common.Address, reporter common.Address) (*types.Transaction, error) {
	return _SlashEscrow.Contract.Open(&_SlashEscrow.TransactOpts, service, operator, assets, amounts, harmed, reporter)
}

// Open is a paid mutator transaction binding the contract method 0xb40e37a5.
//
// Solidity: function open(uint32 service, uint32 operator, address[] assets, uint256[] amounts, address harmed, address reporter) returns(uint256 id)
func (_SlashEscrow *SlashEscrowTransactorSession) Open(service uint32, operator uint32, assets []common.Address, amounts []*big.Int, harmed common.Address, reporter common.Address) (*types.Transaction, error) {
	return _SlashEscrow.Contract.Open(&_SlashEscrow.TransactOpts, service, operator, assets, amounts, harmed, reporter)
}

// Release is a paid mutator transaction binding the contract method 0x37bdc99b.
//
// Solidity: function release(uint256 id) returns()
func (_SlashEscrow *SlashEscrowTransactor) Release(opts *bind.TransactOpts, id *big.Int) (*types.Transaction, error) {
	return _SlashEscrow.contract.Transact(opts, "release", id)
}

// Release is a paid mutator transaction binding the contract method 0x37bdc99b.
//
// Solidity: function release(uint256 id) returns()
func (_SlashEscrow *SlashEscrowSession) Release(id *big.Int) (*types.Transaction, error) {
	return _SlashEscrow.Contract.Release(&_SlashEscrow.TransactOpts, id)
}

// Release is a paid mutator transaction binding the contract method 0x37bdc99b.
//
// Solidity: function release(uint256 id) returns()
func (_SlashEscrow *SlashEscrowTransactorSession) Release(id *big.Int) (*types.Transaction, error) {
	return _SlashEscrow.Contract.Release(&_SlashEscrow.TransactOpts, id)
}

// Renew is a paid mutator transaction binding the contract method 0x5baa7509.
//
// Solidity: function renew(uint256 id) returns()
func (_SlashEscrow *SlashEscrowTransactor) Renew(opts *bind.TransactOpts, id *big.Int) (*types.Transaction, error) {
	return _SlashEscrow.contract.Transact(opts, "renew", id)
}

// Renew is a paid mutator transaction binding the contract method 0x5baa7509.
//
// Solidity: function renew(uint256 id) returns()
func (_SlashEscrow *SlashEscrowSession) Renew(id *big.Int) (*types.Transaction, error) {
	return _SlashEscrow.Contract.Renew(&_SlashEscrow.TransactOpts, id)
}

// Renew is a paid mutator transaction binding the contract method 0x5baa7509.
//
// Solidity: function renew(uint256 id) returns()
func (_SlashEscrow *SlashEscrowTransactorSession) Renew(id *big.Int) (*types.Transaction, error) {
	return _SlashEscrow.Contract.Renew(&_SlashEscrow.TransactOpts, id)
}

// Restore is a paid mutator transaction binding the contract method 0x7a978ec1.
//
// Solidity: function restore(uint32 operator, address asset) returns()
func (_SlashEscrow *SlashEscrowTransactor) Restore(opts *bind.TransactOpts, operator uint32, asset common.Address) (*types.Transaction, error) {
	return _SlashEscrow.contract.Transact(opts, "restore", operator, asset)
}

// Restore is a paid mutator transaction binding the contract method 0x7a978ec1.
//
// Solidity: function restore(uint32 operator, address asset) returns()
func (_SlashEscrow *SlashEscrowSession) Restore(operator uint32, asset common.Address) (*types.Transaction, error) {
	return _SlashEscrow.Contract.Restore(&_SlashEscrow.TransactOpts, operator, asset)
}

// Restore is a paid mutator transaction binding the contract method 0x7a978ec1.
//
// Solidity: function restore(uint32 operator, address asset) returns()
func (_SlashEscrow *SlashEscrowTransactorSession) Restore(operator uint32, asset common.Address) (*types.Transaction, error) {
	return _SlashEscrow.Contract.Restore(&_SlashEscrow.TransactOpts, operator, asset)
}

// Reverse is a paid mutator transaction binding the contract method 0x97d15425.
//
// Solidity: function reverse(uint256 id) returns()
func (_SlashEscrow *SlashEscrowTransactor) Reverse(opts *bind.TransactOpts, id *big.Int) (*types.Transaction, error) {
	return _SlashEscrow.contract.Transact(opts, "reverse", id)
}

// Reverse is a paid mutator transaction binding the contract method 0x97d15425.
//
// Solidity: function reverse(uint256 id) returns()
func (_SlashEscrow *SlashEscrowSession) Reverse(id *big.Int) (*types.Transaction, error) {
	return _SlashEscrow.Contract.Reverse(&_SlashEscrow.TransactOpts, id)
}

// Reverse is a paid mutator transaction binding the contract method 0x97d15425.
//
// Solidity: function reverse(uint256 id) returns()
func (_SlashEscrow *SlashEscrowTransactorSession) Reverse(id *big.Int) (*types.Transaction, error) {
	return _SlashEscrow.Contract.Reverse(&_SlashEscrow.TransactOpts, id)
}

// Spend is a paid mutator transaction binding the contract method 0x791c27ef.
//
// Solidity: function spend(address asset, address to, uint256 amount) returns()
func (_SlashEscrow *SlashEscrowTransactor) Spend(opts *bind.TransactOpts, asset common.Address, to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _SlashEscrow.contract.Transact(opts, "spend", asset, to, amount)
}

// Spend is a paid mutator transaction binding the contract method 0x791c27ef.
//
// Solidity: function spend(address asset, address to, uint256 amount) returns()
func (_SlashEscrow *SlashEscrowSession) Spend(asset common.Address, to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _SlashEscrow.Contract.Spend(&_SlashEscrow.TransactOpts, asset, to, amount)
}

// Spend is a paid mutator transaction binding the contract method 0x791c27ef.
//
// Solidity: function spend(address asset, address to, uint256 amount) returns()
func (_SlashEscrow *SlashEscrowTransactorSession) Spend(asset common.Address, to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _SlashEscrow.Contract.Spend(&_SlashEscrow.TransactOpts, asset, to, amount)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_SlashEscrow *SlashEscrowTransactor) Receive(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SlashEscrow.contract.RawTransact(opts, nil) // calldata is disallowed for receive function
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_SlashEscrow *SlashEscrowSession) Receive() (*types.Transaction, error) {
	return _SlashEscrow.Contract.Receive(&_SlashEscrow.TransactOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_SlashEscrow *SlashEscrowTransactorSession) Receive() (*types.Transaction, error) {
	return _SlashEscrow.Contract.Receive(&_SlashEscrow.TransactOpts)
}

// SlashEscrowAbsorbedIterator is returned from FilterAbsorbed and is used to iterate over the raw logs and unpacked data for Absorbed events raised by the SlashEscrow contract.
type SlashEscrowAbsorbedIterator struct {
	Event *SlashEscrowAbsorbed // Event containing the contract specifics and raw log

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
func (it *SlashEscrowAbsorbedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SlashEscrowAbsorbed)
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
		it.Event = new(SlashEscrowAbsorbed)
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
func (it *SlashEscrowAbsorbedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SlashEscrowAbsorbedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SlashEscrowAbsorbed represents a Absorbed event raised by the SlashEscrow contract.
type SlashEscrowAbsorbed struct {
	Id     *big.Int
	Asset  common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterAbsorbed is a free log retrieval operation binding the contract event 0xd71b7966a6ebda776f79dcecf3eb2850ab176e5f6e61ec5bc13d1b68cc71a5ee.
//
// Solidity: event Absorbed(uint256 indexed id, address indexed asset, uint256 amount)
func (_SlashEscrow *SlashEscrowFilterer) FilterAbsorbed(opts *bind.FilterOpts, id []*big.Int, asset []common.Address) (*SlashEscrowAbsorbedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _SlashEscrow.contract.FilterLogs(opts, "Absorbed", idRule, assetRule)
	if err != nil {
		return nil, err
	}
	return &SlashEscrowAbsorbedIterator{contract: _SlashEscrow.contract, event: "Absorbed", logs: logs, sub: sub}, nil
}

// WatchAbsorbed is a free log subscription operation binding the contract event 0xd71b7966a6ebda776f79dcecf3eb2850ab176e5f6e61ec5bc13d1b68cc71a5ee.
//
// Solidity: event Absorbed(uint256 indexed id, address indexed asset, uint256 amount)
func (_SlashEscrow *SlashEscrowFilterer) WatchAbsorbed(opts *bind.WatchOpts, sink chan<- *SlashEscrowAbsorbed, id []*big.Int, asset []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _SlashEscrow.contract.WatchLogs(opts, "Absorbed", idRule, assetRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SlashEscrowAbsorbed)
				if err := _SlashEscrow.contract.UnpackLog(event, "Absorbed", log); err != nil {
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

// ParseAbsorbed is a log parse operation binding the contract event 0xd71b7966a6ebda776f79dcecf3eb2850ab176e5f6e61ec5bc13d1b68cc71a5ee.
//
// Solidity: event Absorbed(uint256 indexed id, address indexed asset, uint256 amount)
func (_SlashEscrow *SlashEscrowFilterer) ParseAbsorbed(log types.Log) (*SlashEscrowAbsorbed, error) {
	event := new(SlashEscrowAbsorbed)
	if err := _SlashEscrow.contract.UnpackLog(event, "Absorbed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SlashEscrowDividedIterator is returned from FilterDivided and is used to iterate over the raw logs and unpacked data for Divided events raised by the SlashEscrow contract.
type SlashEscrowDividedIterator struct {
	Event *SlashEscrowDivided // Event containing the contract specifics and raw log

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
func (it *SlashEscrowDividedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SlashEscrowDivided)
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
		it.Event = new(SlashEscrowDivided)
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
func (it *SlashEscrowDividedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SlashEscrowDividedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SlashEscrowDivided represents a Divided event raised by the SlashEscrow contract.
type SlashEscrowDivided struct {
	Id        *big.Int
	Asset     common.Address
	Burned    *big.Int
	Harmed    *big.Int
	Reporter  *big.Int
	Insurance *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterDivided is a free log retrieval operation binding the contract event 0x556c57f95ab1a1cd0442a322223de2567ef7c4fcbc7607610f4a715ac732cbc6.
//
// Solidity: event Divided(uint256 indexed id, address indexed asset, uint256 burned, uint256 harmed, uint256 reporter, uint256 insurance)
func (_SlashEscrow *SlashEscrowFilterer) FilterDivided(opts *bind.FilterOpts, id []*big.Int, asset []common.Address) (*SlashEscrowDividedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _SlashEscrow.contract.FilterLogs(opts, "Divided", idRule, assetRule)
	if err != nil {
		return nil, err
	}
	return &SlashEscrowDividedIterator{contract: _SlashEscrow.contract, event: "Divided", logs: logs, sub: sub}, nil
}

// WatchDivided is a free log subscription operation binding the contract event 0x556c57f95ab1a1cd0442a322223de2567ef7c4fcbc7607610f4a715ac732cbc6.
//
// Solidity: event Divided(uint256 indexed id, address indexed asset, uint256 burned, uint256 harmed, uint256 reporter, uint256 insurance)
func (_SlashEscrow *SlashEscrowFilterer) WatchDivided(opts *bind.WatchOpts, sink chan<- *SlashEscrowDivided, id []*big.Int, asset []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _SlashEscrow.contract.WatchLogs(opts, "Divided", idRule, assetRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SlashEscrowDivided)
				if err := _SlashEscrow.contract.UnpackLog(event, "Divided", log); err != nil {
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

// ParseDivided is a log parse operation binding the contract event 0x556c57f95ab1a1cd0442a322223de2567ef7c4fcbc7607610f4a715ac732cbc6.
//
// Solidity: event Divided(uint256 indexed id, address indexed asset, uint256 burned, uint256 harmed, uint256 reporter, uint256 insurance)
func (_SlashEscrow *SlashEscrowFilterer) ParseDivided(log types.Log) (*SlashEscrowDivided, error) {
	event := new(SlashEscrowDivided)
	if err := _SlashEscrow.contract.UnpackLog(event, "Divided", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SlashEscrowEscrowOpenedIterator is returned from FilterEscrowOpened and is used to iterate over the raw logs and unpacked data for EscrowOpened events raised by the SlashEscrow contract.
type SlashEscrowEscrowOpenedIterator struct {
	Event *SlashEscrowEscrowOpened // Event containing the contract specifics and raw log

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
func (it *SlashEscrowEscrowOpenedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SlashEscrowEscrowOpened)
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
		it.Event = new(SlashEscrowEscrowOpened)
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
func (it *SlashEscrowEscrowOpenedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SlashEscrowEscrowOpenedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SlashEscrowEscrowOpened represents a EscrowOpened event raised by the SlashEscrow contract.
type SlashEscrowEscrowOpened struct {
	Id        *big.Int
	Service   uint32
	Operator  uint32
	Assets    []common.Address
	Amounts   []*big.Int
	ReleaseAt *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterEscrowOpened is a free log retrieval operation binding the contract event 0x91d1857a5a0332f45c39fa4562f3cce27a975b4cd17299781d1566af1e3ab464.
//
// Solidity: event EscrowOpened(uint256 indexed id, uint32 indexed service, uint32 indexed operator, address[] assets, uint256[] amounts, uint256 releaseAt)
func (_SlashEscrow *SlashEscrowFilterer) FilterEscrowOpened(opts *bind.FilterOpts, id []*big.Int, service []uint32, operator []uint32) (*SlashEscrowEscrowOpenedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _SlashEscrow.contract.FilterLogs(opts, "EscrowOpened", idRule, serviceRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return &SlashEscrowEscrowOpenedIterator{contract: _SlashEscrow.contract, event: "EscrowOpened", logs: logs, sub: sub}, nil
}

// WatchEscrowOpened is a free log subscription operation binding the contract event 0x91d1857a5a0332f45c39fa4562f3cce27a975b4cd17299781d1566af1e3ab464.
//
// Solidity: event EscrowOpened(uint256 indexed id, uint32 indexed service, uint32 indexed operator, address[] assets, uint256[] amounts, uint256 releaseAt)
func (_SlashEscrow *SlashEscrowFilterer) WatchEscrowOpened(opts *bind.WatchOpts, sink chan<- *SlashEscrowEscrowOpened, id []*big.Int, service []uint32, operator []uint32) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var serviceRule []interface{}
	for _, serviceItem := range service {
		serviceRule = append(serviceRule, serviceItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _SlashEscrow.contract.WatchLogs(opts, "EscrowOpened", idRule, serviceRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SlashEscrowEscrowOpened)
				if err := _SlashEscrow.contract.UnpackLog(event, "EscrowOpened", log); err != nil {
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

// ParseEscrowOpened is a log parse operation binding the contract event 0x91d1857a5a0332f45c39fa4562f3cce27a975b4cd17299781d1566af1e3ab464.
//
// Solidity: event EscrowOpened(uint256 indexed id, uint32 indexed service, uint32 indexed operator, address[] assets, uint256[] amounts, uint256 releaseAt)
func (_SlashEscrow *SlashEscrowFilterer) ParseEscrowOpened(log types.Log) (*SlashEscrowEscrowOpened, error) {
	event := new(SlashEscrowEscrowOpened)
	if err := _SlashEscrow.contract.UnpackLog(event, "EscrowOpened", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SlashEscrowEscrowReleasedIterator is returned from FilterEscrowReleased and is used to iterate over the raw logs and unpacked data for EscrowReleased events raised by the SlashEscrow contract.
type SlashEscrowEscrowReleasedIterator struct {
	Event *SlashEscrowEscrowReleased // Event containing the contract specifics and raw log

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
func (it *SlashEscrowEscrowReleasedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SlashEscrowEscrowReleased)
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
		it.Event = new(SlashEscrowEscrowReleased)
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
func (it *SlashEscrowEscrowReleasedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SlashEscrowEscrowReleasedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SlashEscrowEscrowReleased represents a EscrowReleased event raised by the SlashEscrow contract.
type SlashEscrowEscrowReleased struct {
	Id  *big.Int
	Raw types.Log // Blockchain specific contextual infos
}

// FilterEscrowReleased is a free log retrieval operation binding the contract event 0x69833829d5691ae09424af7d16f73adf033451149ea9c2fc6fcb4c44108eef67.
//
// Solidity: event EscrowReleased(uint256 indexed id)
func (_SlashEscrow *SlashEscrowFilterer) FilterEscrowReleased(opts *bind.FilterOpts, id []*big.Int) (*SlashEscrowEscrowReleasedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _SlashEscrow.contract.FilterLogs(opts, "EscrowReleased", idRule)
	if err != nil {
		return nil, err
	}
	return &SlashEscrowEscrowReleasedIterator{contract: _SlashEscrow.contract, event: "EscrowReleased", logs: logs, sub: sub}, nil
}

// WatchEscrowReleased is a free log subscription operation binding the contract event 0x69833829d5691ae09424af7d16f73adf033451149ea9c2fc6fcb4c44108eef67.
//
// Solidity: event EscrowReleased(uint256 indexed id)
func (_SlashEscrow *SlashEscrowFilterer) WatchEscrowReleased(opts *bind.WatchOpts, sink chan<- *SlashEscrowEscrowReleased, id []*big.Int) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _SlashEscrow.contract.WatchLogs(opts, "EscrowReleased", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SlashEscrowEscrowReleased)
				if err := _SlashEscrow.contract.UnpackLog(event, "EscrowReleased", log); err != nil {
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

// ParseEscrowReleased is a log parse operation binding the contract event 0x69833829d5691ae09424af7d16f73adf033451149ea9c2fc6fcb4c44108eef67.
//
// Solidity: event EscrowReleased(uint256 indexed id)
func (_SlashEscrow *SlashEscrowFilterer) ParseEscrowReleased(log types.Log) (*SlashEscrowEscrowReleased, error) {
	event := new(SlashEscrowEscrowReleased)
	if err := _SlashEscrow.contract.UnpackLog(event, "EscrowReleased", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SlashEscrowEscrowRenewedIterator is returned from FilterEscrowRenewed and is used to iterate over the raw logs and unpacked data for EscrowRenewed events raised by the SlashEscrow contract.
type SlashEscrowEscrowRenewedIterator struct {
	Event *SlashEscrowEscrowRenewed // Event containing the contract specifics and raw log

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
func (it *SlashEscrowEscrowRenewedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SlashEscrowEscrowRenewed)
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
		it.Event = new(SlashEscrowEscrowRenewed)
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
func (it *SlashEscrowEscrowRenewedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SlashEscrowEscrowRenewedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SlashEscrowEscrowRenewed represents a EscrowRenewed event raised by the SlashEscrow contract.
type SlashEscrowEscrowRenewed struct {
	Id        *big.Int
	ReleaseAt *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterEscrowRenewed is a free log retrieval operation binding the contract event 0x9df82e48d0c30ff8d5328af878937924c18d716ae19ee2a020171c745b7a558c.
//
// Solidity: event EscrowRenewed(uint256 indexed id, uint256 releaseAt)
func (_SlashEscrow *SlashEscrowFilterer) FilterEscrowRenewed(opts *bind.FilterOpts, id []*big.Int) (*SlashEscrowEscrowRenewedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _SlashEscrow.contract.FilterLogs(opts, "EscrowRenewed", idRule)
	if err != nil {
		return nil, err
	}
	return &SlashEscrowEscrowRenewedIterator{contract: _SlashEscrow.contract, event: "EscrowRenewed", logs: logs, sub: sub}, nil
}

// WatchEscrowRenewed is a free log subscription operation binding the contract event 0x9df82e48d0c30ff8d5328af878937924c18d716ae19ee2a020171c745b7a558c.
//
// Solidity: event EscrowRenewed(uint256 indexed id, uint256 releaseAt)
func (_SlashEscrow *SlashEscrowFilterer) WatchEscrowRenewed(opts *bind.WatchOpts, sink chan<- *SlashEscrowEscrowRenewed, id []*big.Int) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _SlashEscrow.contract.WatchLogs(opts, "EscrowRenewed", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SlashEscrowEscrowRenewed)
				if err := _SlashEscrow.contract.UnpackLog(event, "EscrowRenewed", log); err != nil {
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

// ParseEscrowRenewed is a log parse operation binding the contract event 0x9df82e48d0c30ff8d5328af878937924c18d716ae19ee2a020171c745b7a558c.
//
// Solidity: event EscrowRenewed(uint256 indexed id, uint256 releaseAt)
func (_SlashEscrow *SlashEscrowFilterer) ParseEscrowRenewed(log types.Log) (*SlashEscrowEscrowRenewed, error) {
	event := new(SlashEscrowEscrowRenewed)
	if err := _SlashEscrow.contract.UnpackLog(event, "EscrowRenewed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SlashEscrowEscrowReversedIterator is returned from FilterEscrowReversed and is used to iterate over the raw logs and unpacked data for EscrowReversed events raised by the SlashEscrow contract.
type SlashEscrowEscrowReversedIterator struct {
	Event *SlashEscrowEscrowReversed // Event containing the contract specifics and raw log

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
func (it *SlashEscrowEscrowReversedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SlashEscrowEscrowReversed)
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
		it.Event = new(SlashEscrowEscrowReversed)
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
func (it *SlashEscrowEscrowReversedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SlashEscrowEscrowReversedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SlashEscrowEscrowReversed represents a EscrowReversed event raised by the SlashEscrow contract.
type SlashEscrowEscrowReversed struct {
	Id  *big.Int
	Raw types.Log // Blockchain specific contextual infos
}

// FilterEscrowReversed is a free log retrieval operation binding the contract event 0xe27b5add838d3941f6c9089bde49f4c9c74a683f39f74def815618fa8c4c8d61.
//
// Solidity: event EscrowReversed(uint256 indexed id)
func (_SlashEscrow *SlashEscrowFilterer) FilterEscrowReversed(opts *bind.FilterOpts, id []*big.Int) (*SlashEscrowEscrowReversedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _SlashEscrow.contract.FilterLogs(opts, "EscrowReversed", idRule)
	if err != nil {
		return nil, err
	}
	return &SlashEscrowEscrowReversedIterator{contract: _SlashEscrow.contract, event: "EscrowReversed", logs: logs, sub: sub}, nil
}

// WatchEscrowReversed is a free log subscription operation binding the contract event 0xe27b5add838d3941f6c9089bde49f4c9c74a683f39f74def815618fa8c4c8d61.
//
// Solidity: event EscrowReversed(uint256 indexed id)
func (_SlashEscrow *SlashEscrowFilterer) WatchEscrowReversed(opts *bind.WatchOpts, sink chan<- *SlashEscrowEscrowReversed, id []*big.Int) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _SlashEscrow.contract.WatchLogs(opts, "EscrowReversed", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SlashEscrowEscrowReversed)
				if err := _SlashEscrow.contract.UnpackLog(event, "EscrowReversed", log); err != nil {
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

// ParseEscrowReversed is a log parse operation binding the contract event 0xe27b5add838d3941f6c9089bde49f4c9c74a683f39f74def815618fa8c4c8d61.
//
// Solidity: event EscrowReversed(uint256 indexed id)
func (_SlashEscrow *SlashEscrowFilterer) ParseEscrowReversed(log types.Log) (*SlashEscrowEscrowReversed, error) {
	event := new(SlashEscrowEscrowReversed)
	if err := _SlashEscrow.contract.UnpackLog(event, "EscrowReversed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SlashEscrowInsuranceSpentIterator is returned from FilterInsuranceSpent and is used to iterate over the raw logs and unpacked data for InsuranceSpent events raised by the SlashEscrow contract.
type SlashEscrowInsuranceSpentIterator struct {
	Event *SlashEscrowInsuranceSpent // Event containing the contract specifics and raw log

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
func (it *SlashEscrowInsuranceSpentIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SlashEscrowInsuranceSpent)
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
		it.Event = new(SlashEscrowInsuranceSpent)
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
func (it *SlashEscrowInsuranceSpentIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SlashEscrowInsuranceSpentIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SlashEscrowInsuranceSpent represents a InsuranceSpent event raised by the SlashEscrow contract.
type SlashEscrowInsuranceSpent struct {
	Asset  common.Address
	To     common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterInsuranceSpent is a free log retrieval operation binding the contract event 0x78290197782f6e2be07436a4a08c7a747850b70cea78c4fc7d63f55ed9a62ab3.
//
// Solidity: event InsuranceSpent(address indexed asset, address indexed to, uint256 amount)
func (_SlashEscrow *SlashEscrowFilterer) FilterInsuranceSpent(opts *bind.FilterOpts, asset []common.Address, to []common.Address) (*SlashEscrowInsuranceSpentIterator, error) {

	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _SlashEscrow.contract.FilterLogs(opts, "InsuranceSpent", assetRule, toRule)
	if err != nil {
		return nil, err
	}
	return &SlashEscrowInsuranceSpentIterator{contract: _SlashEscrow.contract, event: "InsuranceSpent", logs: logs, sub: sub}, nil
}

// WatchInsuranceSpent is a free log subscription operation binding the contract event 0x78290197782f6e2be07436a4a08c7a747850b70cea78c4fc7d63f55ed9a62ab3.
//
// Solidity: event InsuranceSpent(address indexed asset, address indexed to, uint256 amount)
func (_SlashEscrow *SlashEscrowFilterer) WatchInsuranceSpent(opts *bind.WatchOpts, sink chan<- *SlashEscrowInsuranceSpent, asset []common.Address, to []common.Address) (event.Subscription, error) {

	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _SlashEscrow.contract.WatchLogs(opts, "InsuranceSpent", assetRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SlashEscrowInsuranceSpent)
				if err := _SlashEscrow.contract.UnpackLog(event, "InsuranceSpent", log); err != nil {
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

// ParseInsuranceSpent is a log parse operation binding the contract event 0x78290197782f6e2be07436a4a08c7a747850b70cea78c4fc7d63f55ed9a62ab3.
//
// Solidity: event InsuranceSpent(address indexed asset, address indexed to, uint256 amount)
func (_SlashEscrow *SlashEscrowFilterer) ParseInsuranceSpent(log types.Log) (*SlashEscrowInsuranceSpent, error) {
	event := new(SlashEscrowInsuranceSpent)
	if err := _SlashEscrow.contract.UnpackLog(event, "InsuranceSpent", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SlashEscrowPaidIterator is returned from FilterPaid and is used to iterate over the raw logs and unpacked data for Paid events raised by the SlashEscrow contract.
type SlashEscrowPaidIterator struct {
	Event *SlashEscrowPaid // Event containing the contract specifics and raw log

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
func (it *SlashEscrowPaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SlashEscrowPaid)
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
		it.Event = new(SlashEscrowPaid)
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
func (it *SlashEscrowPaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SlashEscrowPaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SlashEscrowPaid represents a Paid event raised by the SlashEscrow contract.
type SlashEscrowPaid struct {
	Account common.Address
	Asset   common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterPaid is a free log retrieval operation binding the contract event 0x9def4e2802183d68ce90a6a226a2962b59298616c27165f12c4fbc5c84cdd778.
//
// Solidity: event Paid(address indexed account, address indexed asset, uint256 amount)
func (_SlashEscrow *SlashEscrowFilterer) FilterPaid(opts *bind.FilterOpts, account []common.Address, asset []common.Address) (*SlashEscrowPaidIterator, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _SlashEscrow.contract.FilterLogs(opts, "Paid", accountRule, assetRule)
	if err != nil {
		return nil, err
	}
	return &SlashEscrowPaidIterator{contract: _SlashEscrow.contract, event: "Paid", logs: logs, sub: sub}, nil
}

// WatchPaid is a free log subscription operation binding the contract event 0x9def4e2802183d68ce90a6a226a2962b59298616c27165f12c4fbc5c84cdd778.
//
// Solidity: event Paid(address indexed account, address indexed asset, uint256 amount)
func (_SlashEscrow *SlashEscrowFilterer) WatchPaid(opts *bind.WatchOpts, sink chan<- *SlashEscrowPaid, account []common.Address, asset []common.Address) (event.Subscription, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _SlashEscrow.contract.WatchLogs(opts, "Paid", accountRule, assetRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SlashEscrowPaid)
				if err := _SlashEscrow.contract.UnpackLog(event, "Paid", log); err != nil {
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

// ParsePaid is a log parse operation binding the contract event 0x9def4e2802183d68ce90a6a226a2962b59298616c27165f12c4fbc5c84cdd778.
//
// Solidity: event Paid(address indexed account, address indexed asset, uint256 amount)
func (_SlashEscrow *SlashEscrowFilterer) ParsePaid(log types.Log) (*SlashEscrowPaid, error) {
	event := new(SlashEscrowPaid)
	if err := _SlashEscrow.contract.UnpackLog(event, "Paid", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SlashEscrowRestoredIterator is returned from FilterRestored and is used to iterate over the raw logs and unpacked data for Restored events raised by the SlashEscrow contract.
type SlashEscrowRestoredIterator struct {
	Event *SlashEscrowRestored // Event containing the contract specifics and raw log

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
func (it *SlashEscrowRestoredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SlashEscrowRestored)
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
		it.Event = new(SlashEscrowRestored)
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
func (it *SlashEscrowRestoredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SlashEscrowRestoredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SlashEscrowRestored represents a Restored event raised by the SlashEscrow contract.
type SlashEscrowRestored struct {
	Operator uint32
	Asset    common.Address
	Amount   *big.Int
	Done     bool
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterRestored is a free log retrieval operation binding the contract event 0xdd1599d4152d932367c1766bb47b2420e0d011eba075d9fd69621d47989e5059.
//
// Solidity: event Restored(uint32 indexed operator, address indexed asset, uint256 amount, bool done)
func (_SlashEscrow *SlashEscrowFilterer) FilterRestored(opts *bind.FilterOpts, operator []uint32, asset []common.Address) (*SlashEscrowRestoredIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _SlashEscrow.contract.FilterLogs(opts, "Restored", operatorRule, assetRule)
	if err != nil {
		return nil, err
	}
	return &SlashEscrowRestoredIterator{contract: _SlashEscrow.contract, event: "Restored", logs: logs, sub: sub}, nil
}

// WatchRestored is a free log subscription operation binding the contract event 0xdd1599d4152d932367c1766bb47b2420e0d011eba075d9fd69621d47989e5059.
//
// Solidity: event Restored(uint32 indexed operator, address indexed asset, uint256 amount, bool done)
func (_SlashEscrow *SlashEscrowFilterer) WatchRestored(opts *bind.WatchOpts, sink chan<- *SlashEscrowRestored, operator []uint32, asset []common.Address) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var assetRule []interface{}
	for _, assetItem := range asset {
		assetRule = append(assetRule, assetItem)
	}

	logs, sub, err := _SlashEscrow.contract.WatchLogs(opts, "Restored", operatorRule, assetRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SlashEscrowRestored)
				if err := _SlashEscrow.contract.UnpackLog(event, "Restored", log); err != nil {
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

// ParseRestored is a log parse operation binding the contract event 0xdd1599d4152d932367c1766bb47b2420e0d011eba075d9fd69621d47989e5059.
//
// Solidity: event Restored(uint32 indexed operator, address indexed asset, uint256 amount, bool done)
func (_SlashEscrow *SlashEscrowFilterer) ParseRestored(log types.Log) (*SlashEscrowRestored, error) {
	event := new(SlashEscrowRestored)
	if err := _SlashEscrow.contract.UnpackLog(event, "Restored", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
