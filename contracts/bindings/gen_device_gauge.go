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

// DeviceGaugePot is an auto generated low-level Go binding around an user-defined struct.
type DeviceGaugePot struct {
	Pot       *big.Int
	Paid      *big.Int
	FetchedAt *big.Int
}

// DeviceGaugeMetaData contains all meta data concerning the DeviceGauge contract.
var DeviceGaugeMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIEmission\",\"name\":\"emission\",\"type\":\"address\"},{\"internalType\":\"contractIGauges\",\"name\":\"gauges\",\"type\":\"address\"},{\"internalType\":\"contractSettlement\",\"name\":\"settlement\",\"type\":\"address\"},{\"internalType\":\"contractIDevices\",\"name\":\"devices\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"day\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"EpochNotSettled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotEmission\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"}],\"name\":\"NotListed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"SendFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"}],\"name\":\"Void\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"}],\"name\":\"WrongDevice\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Fetched\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"GivenBack\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Refused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Shown\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CLAIM_WEEKS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEVICES\",\"outputs\":[{\"internalType\":\"contractIDevices\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EMISSION\",\"outputs\":[{\"internalType\":\"contractIEmission\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GAUGES\",\"outputs\":[{\"internalType\":\"contractIGauges\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAY_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROVE_WEEKS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SETTLEMENT\",\"outputs\":[{\"internalType\":\"contractSettlement\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WEEK\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"address[]\",\"name\":\"devices\",\"type\":\"address[]\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"}],\"name\":\"claimEnd\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"week\",\"type\":\"uint40\"}],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"deviceWork\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"earned\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"}],\"name\":\"giveBack\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"isShown\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"}],\"name\":\"potOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"pot\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"paid\",\"type\":\"uint128\"},{\"internalType\":\"uint40\",\"name\":\"fetchedAt\",\"type\":\"uint40\"}],\"internalType\":\"structDeviceGauge.Pot\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"}],\"name\":\"projectWork\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"projects\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"list\",\"type\":\"uint256[]\"},{\"internalType\":\"uint16[]\",\"name\":\"shares\",\"type\":\"uint16[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"points\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"reason\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"readings\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastIndex\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structMerkleSum.Leaf[]\",\"name\":\"leaves\",\"type\":\"tuple[]\"},{\"internalType\":\"uint64[]\",\"name\":\"indexes\",\"type\":\"uint64[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"internalType\":\"structMerkleSum.Node[][]\",\"name\":\"proofs\",\"type\":\"tuple[][]\"}],\"name\":\"prove\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"}],\"name\":\"proveEnd\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"}],\"name\":\"sliceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"weekOfWindow\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x610120604052348015610010575f5ffd5b506040516126fa3803806126fa83398101604081905261002f9161008b565b848482828261003f836007610105565b64ffffffffff1660c0526001600160a01b0390811660a05290811660805294851661010052505050501660e052506101389050565b6001600160a01b0381168114610088575f5ffd5b50565b5f5f5f5f5f60a0868803121561009f575f5ffd5b85516100aa81610074565b60208701519095506100bb81610074565b60408701519094506100cc81610074565b60608701519093506100dd81610074565b608087015190925064ffffffffff811681146100f7575f5ffd5b809150509295509295909350565b64ffffffffff818116838216029081169081811461013157634e487b7160e01b5f52601160045260245ffd5b5092915050565b60805160a05160c05160e051610100516125316101c95f395f81816103bd01528181610d58015281816110e9015261140401525f818161044201526107a101525f81816104a80152818161087a01528181610c2a01528181610c770152610dfe01525f8181610475015261170e01525f81816101440152818161030501528181610a7e0152610f7201526125315ff3fe608060405260043610610134575f3560e01c8063ab089b6d116100a8578063e39c08fc1161006d578063e39c08fc146103f3578063e5fcbebb14610412578063ef0fe24514610431578063f2b18d0114610464578063f4359ce514610497578063fa79e017146104e0575f5ffd5b8063ab089b6d1461033f578063b004d3f41461035e578063b3112f871461037d578063c817ae41146103ac578063dafc3ab1146103df575f5ffd5b80634a7ebc6e116100f95780634a7ebc6e1461024957806366a66c551461025e57806370ce83a11461027d5780638b22c3181461029c5780638b79543c146102d2578063a18cb956146102f4575f5ffd5b80630d5847b01461018f578063214cdc3c146101c15780633d7cbd74146101f757806342eb9d941461020b578063446633a91461022a575f5ffd5b3661018b57336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461018957604051630147311560e41b81523360048201526024015b60405180910390fd5b005b5f5ffd5b34801561019a575f5ffd5b506101ae6101a9366004611a8d565b610590565b6040519081526020015b60405180910390f35b3480156101cc575f5ffd5b506101ae6101db366004611aa4565b600160209081525f928352604080842090915290825290205481565b348015610202575f5ffd5b506101ae600481565b348015610216575f5ffd5b506101ae610225366004611b04565b61066d565b348015610235575f5ffd5b506101ae610244366004611b6a565b610719565b348015610254575f5ffd5b506101ae61c35081565b348015610269575f5ffd5b506101ae610278366004611c65565b610a59565b348015610288575f5ffd5b506101ae610297366004611aa4565b610bb2565b3480156102a7575f5ffd5b506101ae6102b6366004611c9f565b600260209081525f928352604080842090915290825290205481565b3480156102dd575f5ffd5b506102e6610bfb565b6040516101b8929190611ccd565b3480156102ff575f5ffd5b506103277f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101b8565b34801561034a575f5ffd5b506101ae610359366004611a8d565b610c21565b348015610369575f5ffd5b506101ae610378366004611d51565b610c6b565b348015610388575f5ffd5b5061039c610397366004611d6c565b610cbd565b60405190151581526020016101b8565b3480156103b7575f5ffd5b506103277f000000000000000000000000000000000000000000000000000000000000000081565b3480156103ea575f5ffd5b506101ae600281565b3480156103fe575f5ffd5b506101ae61040d366004611c9f565b610d05565b34801561041d575f5ffd5b506101ae61042c366004611a8d565b610df2565b34801561043c575f5ffd5b506103277f000000000000000000000000000000000000000000000000000000000000000081565b34801561046f575f5ffd5b506103277f000000000000000000000000000000000000000000000000000000000000000081565b3480156104a2575f5ffd5b506104ca7f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016101b8565b3480156104eb575f5ffd5b506105596104fa366004611a8d565b60408051606080820183525f8083526020808401829052928401819052938452838252928290208251938401835280546001600160801b038082168652600160801b90910416918401919091526001015464ffffffffff169082015290565b6040805182516001600160801b039081168252602080850151909116908201529181015164ffffffffff16908201526060016101b8565b5f610599610e58565b6105a282610e8f565b6105db575f6105b083610eb5565b6105c2576105bd83610df2565b6105cb565b6105cb83610c21565b90506105d983825f19610f28565b505b5f8281526020819052604090208054610606906001600160801b03600160801b820481169116611dbf565b81546001600160801b03908116600160801b81021783556040519116808252925083907f973117b867cd8becae83826448bc32a9a2cb4bd61df6b4eb18cbe61a9244ffaa9060200160405180910390a261065f82610f6a565b50610668610fe4565b919050565b5f610676610e58565b61067f84610e8f565b156106a0576040516304be311560e41b815260048101859052602401610180565b6106bb846106ad86610c21565b6106b687610df2565b610f28565b5f5b82811015610709576106f5858585848181106106db576106db611dde565b90506020020160208101906106f09190611df2565b61100e565b6106ff9083611e0d565b91506001016106bd565b50610712610fe4565b9392505050565b5f85841415806107295750858214155b1561074a576040516001621398b960e31b0319815260040160405180910390fd5b5f6107548a6112b7565b509050805f0361077a5760405163068bb67560e51b8152600481018b9052602401610180565b604051635e3738b360e01b8152600481018b90526001600160401b038a1660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635e3738b39060440161026060405180830381865afa1580156107ef573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108139190612008565b905060048151600581111561082a5761082a6120c8565b1461085a57604051630910869960e01b8152600481018c90526001600160401b038b166024820152604401610180565b5f61086c8260c0015160600151610c6b565b90506108b88164ffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166108a5826001611e0d565b6108af91906120dc565b6106b684610c21565b5f5f5b8a811015610a13576109358461010001518d8d848181106108de576108de611dde565b905061012002018c8c858181106108f7576108f7611dde565b905060200201602081019061090c9190611d51565b8b8b8681811061091e5761091e611dde565b905060200281019061093091906120f3565b61134e565b6109855789898281811061094b5761094b611dde565b90506020020160208101906109609190611d51565b604051635e3fa05160e01b81526001600160401b039091166004820152602401610180565b6109d0838f8f8f8f8681811061099d5761099d611dde565b905061012002018e8e878181106109b6576109b6611dde565b90506020020160208101906109cb9190611d51565b6113d5565b15610a0b578b8b828181106109e7576109e7611dde565b9050610120020160400135826109fd9190611e0d565b9150610a0886612138565b95505b6001016108bb565b508060015f8481526020019081526020015f205f8f81526020019081526020015f205f828254610a439190611e0d565b90915550949d9c50505050505050505050505050565b5f610a62610e58565b6040516366a66c5560e01b815264ffffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906366a66c55906024016020604051808303815f875af1158015610acc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610af09190612150565b9050805f03610b0057505f610baa565b8164ffffffffff167fc278eaebd2454028d65d2ce8fe16dd3a24ee23b0d17ee6e7a426992fdfaefefa82604051610b3991815260200190565b60405180910390a2604080516060810182526001600160801b0383811682525f602080840182815264ffffffffff42811686880190815289821685529284905295909220935191518316600160801b029190921617825551600190910180549190921664ffffffffff199091161790555b610668610fe4565b5f5f5f610bbe846112b7565b5f8781526020819052604090205491935091508190610be6906001600160801b0316846120dc565b610bf0919061217b565b925050505b92915050565b606080610c066115e2565b806020019051810190610c19919061222d565b915091509091565b5f64ffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166002610c57846001611e0d565b610c619190611e0d565b610bf591906120dc565b5f610c9f64ffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166103e86120dc565b610caa6001846122e9565b6001600160401b0316610bf5919061217b565b5f8381526003602090815260408083206001600160401b0386168452825280832066ffffffffffffff600886901c168452909152902054600160ff83161b1615159392505050565b5f8281526002602090815260408083206001600160a01b0385168452909152812054808203610d37575f915050610bf5565b60405163176309b760e01b81526001600160a01b0384811660048301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063176309b790602401602060405180830381865afa158015610d9f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dc39190612150565b9050610bf0610dd28683610bb2565b5f87815260016020908152604080832086845290915290205484906115f2565b5f610e2564ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660046120dc565b610e4e610e3184610c21565b5f8581526020819052604090206001015464ffffffffff166116a2565b610bf59190611e0d565b610e606116b1565b610e8d60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906116f1565b565b5f5f610e996116f8565b905080158015906107125750610eae83610c21565b1192915050565b5f5f610ebf610bfb565b5090505f5b8151811015610f1e5760015f8581526020019081526020015f205f838381518110610ef157610ef1611dde565b602002602001015181526020019081526020015f20545f14610f1657505f9392505050565b600101610ec4565b5060019392505050565b81421080610f365750804210155b15610f6557604051636ecc4c8d60e11b8152600481018490526024810183905260448101829052606401610180565b505050565b8015610fe1577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316630de96dff826040518263ffffffff1660e01b81526004015f604051808303818588803b158015610fc9575f5ffd5b505af1158015610fdb573d5f5f3e3d5ffd5b50505050505b50565b610e8d5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610e87565b5f6110198383610d05565b9050805f0361102957505f610bf5565b603f61103861c35060406120dc565b611042919061217b565b61104e90619c40611e0d565b5a101561106e576040516307099c5360e21b815260040160405180910390fd5b5f8381526002602090815260408083206001600160a01b038616845282528083208054908490558684529183905290912080548391906010906110c2908490600160801b90046001600160801b0316612308565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316638086b8ba856040518263ffffffff1660e01b815260040161114291906001600160a01b0391909116815260200190565b602060405180830381865afa15801561115d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111819190612327565b905061118d818461178b565b156111e157604080516001600160a01b0383811682526020820186905286169187917fce3bcb6e219596cf26007ffdfaae8953bc3f76e3f36c0a79b23e28020da3222e910160405180910390a35050610bf5565b5f8581526002602090815260408083206001600160a01b038816845282528083208590558783529082905290208054849190601090611231908490600160801b90046001600160801b0316611dbf565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550836001600160a01b0316857f28d60b4a2938f31ce77d14f0cd3e45c10e40df831284b7304a2aba658fd99b1783866040516112a59291906001600160a01b03929092168252602082015260400190565b60405180910390a3505f949350505050565b5f5f5f5f6112c3610bfb565b915091505f5b8251811015611346578181815181106112e4576112e4611dde565b602002602001015161ffff16846112fb9190611e0d565b93508583828151811061131057611310611dde565b60200260200101510361133e5781818151811061132f5761132f611dde565b602002602001015161ffff1694505b6001016112c9565b505050915091565b5f6113c9865f015187602001518860400151888036038101906113719190612342565b888888808060200260200160405190810160405280939291908181526020015f905b828210156113bf576113b0604083028601368190038101906123e5565b81526020019060010190611393565b505050505061179d565b90505b95945050505050565b5f604083013515806113ed57506113ed858584610cbd565b156113f957505f6113cc565b846001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663176309b76114366020870187611df2565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015611478573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061149c9190612150565b146114da576114ae6020840184611df2565b604051632cecc7a560e21b81526001600160a01b03909116600482015260248101869052604401610180565b5f8581526003602090815260408083206001600160401b0388168452825280832066ffffffffffffff600887901c16845282528083208054600160ff88161b179055888352600282528083209086013592909161153990870187611df2565b6001600160a01b03166001600160a01b031681526020019081526020015f205f8282546115669190611e0d565b9091555085905061157a6020850185611df2565b604080516001600160401b03888116825286166020820152868201358183015290516001600160a01b03929092169189917fb43e137e108fd1f71fa7bb2733c2a9f476933c6b4953e4fb1d7755a03c9ddbad919081900360600190a450600195945050505050565b60606115ed30611904565b905090565b5f5f5f6115ff8686611970565b91509150815f036116235783818161161957611619612167565b0492505050610712565b81841161163a5761163a600385150260111861198c565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f828218828411028218610712565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610e8d57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b604051623dcccf60e71b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631ee6678090602401602060405180830381865afa15801561175b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061177f9190612433565b64ffffffffff16905090565b5f5f5f5f5f858761c350f19392505050565b5f846001600160401b0316836001600160401b0316106117be57505f6118fa565b6001600160401b0383165f6117d46001886122e9565b6001600160401b031690505f60405180604001604052806117f48961199d565b8152602001886040015181525090505f5f5b86518110156118d557835f03611823575f955050505050506118fa565b846001166001148061183457508385145b1561188b5761185c87828151811061184e5761184e611dde565b6020026020010151846119e9565b935091505b6001851615801561187157508415155b1561188657600194851c949390931c92611861565b6118b3565b6118ae838883815181106118a1576118a1611dde565b60200260200101516119e9565b935091505b816118c5575f955050505050506118fa565b600194851c9493841c9301611806565b50821580156118e4575081518b145b80156118f35750898260200151145b9450505050505b9695505050505050565b60605f61191c602d6001600160a01b0385163b61244e565b6001600160401b0381111561193357611933611e20565b6040519080825280601f01601f19166020018201604052801561195d576020820181803683370190505b5090508051602d60208301853c92915050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f816040516020016119af9190612461565b60408051601f19818403018152908290526119cc91602001612512565b604051602081830303815290604052805190602001209050919050565b5f611a0560405180604001604052805f81526020015f81525090565b6020808401519085015190810190811015611a23575f925050611a86565b602080830191909152845185820151855186840151604051611a679501600160f81b8152600181019490945260218401929092526041830152606182015260810190565b60408051601f1981840301815291905280516020909101208152600191505b9250929050565b5f60208284031215611a9d575f5ffd5b5035919050565b5f5f60408385031215611ab5575f5ffd5b50508035926020909101359150565b5f5f83601f840112611ad4575f5ffd5b5081356001600160401b03811115611aea575f5ffd5b6020830191508360208260051b8501011115611a86575f5ffd5b5f5f5f60408486031215611b16575f5ffd5b8335925060208401356001600160401b03811115611b32575f5ffd5b611b3e86828701611ac4565b9497909650939450505050565b6001600160401b0381168114610fe1575f5ffd5b803561066881611b4b565b5f5f5f5f5f5f5f5f60a0898b031215611b81575f5ffd5b883597506020890135611b9381611b4b565b965060408901356001600160401b03811115611bad575f5ffd5b8901601f81018b13611bbd575f5ffd5b80356001600160401b03811115611bd2575f5ffd5b8b602061012083028401011115611be7575f5ffd5b6020919091019650945060608901356001600160401b03811115611c09575f5ffd5b611c158b828c01611ac4565b90955093505060808901356001600160401b03811115611c33575f5ffd5b611c3f8b828c01611ac4565b999c989b5096995094979396929594505050565b64ffffffffff81168114610fe1575f5ffd5b5f60208284031215611c75575f5ffd5b813561071281611c53565b6001600160a01b0381168114610fe1575f5ffd5b803561066881611c80565b5f5f60408385031215611cb0575f5ffd5b823591506020830135611cc281611c80565b809150509250929050565b604080825283519082018190525f9060208501906060840190835b81811015611d06578351835260209384019390920191600101611ce8565b5050838103602080860191909152855180835291810192508501905f5b81811015611d4557825161ffff16845260209384019390920191600101611d23565b50919695505050505050565b5f60208284031215611d61575f5ffd5b813561071281611b4b565b5f5f5f60608486031215611d7e575f5ffd5b833592506020840135611d9081611b4b565b91506040840135611da081611b4b565b809150509250925092565b634e487b7160e01b5f52601160045260245ffd5b6001600160801b038281168282160390811115610bf557610bf5611dab565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611e02575f5ffd5b813561071281611c80565b80820180821115610bf557610bf5611dab565b634e487b7160e01b5f52604160045260245ffd5b60405160e081016001600160401b0381118282101715611e5657611e56611e20565b60405290565b60405161014081016001600160401b0381118282101715611e5657611e56611e20565b60405161012081016001600160401b0381118282101715611e5657611e56611e20565b604051601f8201601f191681016001600160401b0381118282101715611eca57611eca611e20565b604052919050565b805160068110610668575f5ffd5b805163ffffffff81168114610668575f5ffd5b805161ffff81168114610668575f5ffd5b805161066881611b4b565b5f60e08284031215611f1f575f5ffd5b611f27611e34565b90508151611f3481611b4b565b81526020820151611f4481611b4b565b60208201526040820151611f5781611b4b565b60408201526060820151611f6a81611b4b565b606082015260808281015190820152611f8560a08301611f04565b60a082015260c09182015191810191909152919050565b5f60808284031215611fac575f5ffd5b604051608081016001600160401b0381118282101715611fce57611fce611e20565b604090815283518252602080850151908301528301519091508190611ff281611b4b565b6040820152606092830151920191909152919050565b5f61026082840312801561201a575f5ffd5b50612023611e5c565b61202c83611ed2565b815261203a60208401611ee0565b602082015261204b60408401611ef3565b604082015261205c60608401611ef3565b606082015261206d60808401611f04565b608082015261207e60a08401611f04565b60a08201526120908460c08501611f0f565b60c08201526101a083015160e08201526120ae846101c08501611f9c565b610100820152610240929092015161012083015250919050565b634e487b7160e01b5f52602160045260245ffd5b8082028115828204841417610bf557610bf5611dab565b5f5f8335601e19843603018112612108575f5ffd5b8301803591506001600160401b03821115612121575f5ffd5b6020019150600681901b3603821315611a86575f5ffd5b5f6001820161214957612149611dab565b5060010190565b5f60208284031215612160575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f8261219557634e487b7160e01b5f52601260045260245ffd5b500490565b5f6001600160401b038211156121b2576121b2611e20565b5060051b60200190565b5f82601f8301126121cb575f5ffd5b81516121de6121d98261219a565b611ea2565b8082825260208201915060208360051b8601019250858311156121ff575f5ffd5b602085015b838110156122235761221581611ef3565b835260209283019201612204565b5095945050505050565b5f5f6040838503121561223e575f5ffd5b82516001600160401b03811115612253575f5ffd5b8301601f81018513612263575f5ffd5b80516122716121d98261219a565b8082825260208201915060208360051b850101925087831115612292575f5ffd5b6020840193505b828410156122b4578351825260209384019390910190612299565b8095505050505060208301516001600160401b038111156122d3575f5ffd5b6122df858286016121bc565b9150509250929050565b6001600160401b038281168282160390811115610bf557610bf5611dab565b6001600160801b038181168382160190811115610bf557610bf5611dab565b5f60208284031215612337575f5ffd5b815161071281611c80565b5f610120828403128015612354575f5ffd5b5061235d611e7f565b61236683611c94565b815261237460208401611c94565b60208201526040838101359082015261238f60608401611b5f565b6060820152608083810135908201526123aa60a08401611b5f565b60a08201526123bb60c08401611b5f565b60c08201526123cc60e08401611b5f565b60e0820152610100928301359281019290925250919050565b5f60408284031280156123f6575f5ffd5b50604080519081016001600160401b038111828210171561241957612419611e20565b604052823581526020928301359281019290925250919050565b5f60208284031215612443575f5ffd5b815161071281611c53565b81810381811115610bf557610bf5611dab565b81516001600160a01b03908116825260208084015190911690820152604080830151908201526060808301516101208301916124a7908401826001600160401b03169052565b506080830151608083015260a08301516124cc60a08401826001600160401b03169052565b5060c08301516124e760c08401826001600160401b03169052565b5060e083015161250260e08401826001600160401b03169052565b5061010092830151919092015290565b5f81525f82518060208501600185015e5f92016001019182525091905056",
}

// DeviceGaugeABI is the input ABI used to generate the binding from.
// Deprecated: Use DeviceGaugeMetaData.ABI instead.
var DeviceGaugeABI = DeviceGaugeMetaData.ABI

// DeviceGaugeBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DeviceGaugeMetaData.Bin instead.
var DeviceGaugeBin = DeviceGaugeMetaData.Bin

// DeployDeviceGauge deploys a new Ethereum contract, binding an instance of DeviceGauge to it.
func DeployDeviceGauge(auth *bind.TransactOpts, backend bind.ContractBackend, emission common.Address, gauges common.Address, settlement common.Address, devices common.Address, day *big.Int) (common.Address, *types.Transaction, *DeviceGauge, error) {
	parsed, err := DeviceGaugeMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DeviceGaugeBin), backend, emission, gauges, settlement, devices, day)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &DeviceGauge{DeviceGaugeCaller: DeviceGaugeCaller{contract: contract}, DeviceGaugeTransactor: DeviceGaugeTransactor{contract: contract}, DeviceGaugeFilterer: DeviceGaugeFilterer{contract: contract}}, nil
}

// DeviceGauge is an auto generated Go binding around an Ethereum contract.
type DeviceGauge struct {
	DeviceGaugeCaller     // Read-only binding to the contract
	DeviceGaugeTransactor // Write-only binding to the contract
	DeviceGaugeFilterer   // Log filterer for contract events
}

// DeviceGaugeCaller is an auto generated read-only Go binding around an Ethereum contract.
type DeviceGaugeCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceGaugeTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DeviceGaugeTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceGaugeFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DeviceGaugeFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceGaugeSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DeviceGaugeSession struct {
	Contract     *DeviceGauge      // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// DeviceGaugeCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DeviceGaugeCallerSession struct {
	Contract *DeviceGaugeCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts      // Call options to use throughout this session
}

// DeviceGaugeTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DeviceGaugeTransactorSession struct {
	Contract     *DeviceGaugeTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts      // Transaction auth options to use throughout this session
}

// DeviceGaugeRaw is an auto generated low-level Go binding around an Ethereum contract.
type DeviceGaugeRaw struct {
	Contract *DeviceGauge // Generic contract binding to access the raw methods on
}

// DeviceGaugeCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DeviceGaugeCallerRaw struct {
	Contract *DeviceGaugeCaller // Generic read-only contract binding to access the raw methods on
}

// DeviceGaugeTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DeviceGaugeTransactorRaw struct {
	Contract *DeviceGaugeTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDeviceGauge creates a new instance of DeviceGauge, bound to a specific deployed contract.
func NewDeviceGauge(address common.Address, backend bind.ContractBackend) (*DeviceGauge, error) {
	contract, err := bindDeviceGauge(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &DeviceGauge{DeviceGaugeCaller: DeviceGaugeCaller{contract: contract}, DeviceGaugeTransactor: DeviceGaugeTransactor{contract: contract}, DeviceGaugeFilterer: DeviceGaugeFilterer{contract: contract}}, nil
}

// NewDeviceGaugeCaller creates a new read-only instance of DeviceGauge, bound to a specific deployed contract.
func NewDeviceGaugeCaller(address common.Address, caller bind.ContractCaller) (*DeviceGaugeCaller, error) {
	contract, err := bindDeviceGauge(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DeviceGaugeCaller{contract: contract}, nil
}

// NewDeviceGaugeTransactor creates a new write-only instance of DeviceGauge, bound to a specific deployed contract.
func NewDeviceGaugeTransactor(address common.Address, transactor bind.ContractTransactor) (*DeviceGaugeTransactor, error) {
	contract, err := bindDeviceGauge(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DeviceGaugeTransactor{contract: contract}, nil
}

// NewDeviceGaugeFilterer creates a new log filterer instance of DeviceGauge, bound to a specific deployed contract.
func NewDeviceGaugeFilterer(address common.Address, filterer bind.ContractFilterer) (*DeviceGaugeFilterer, error) {
	contract, err := bindDeviceGauge(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DeviceGaugeFilterer{contract: contract}, nil
}

// bindDeviceGauge binds a generic wrapper to an already deployed contract.
func bindDeviceGauge(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DeviceGaugeMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DeviceGauge *DeviceGaugeRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DeviceGauge.Contract.DeviceGaugeCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DeviceGauge *DeviceGaugeRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceGauge.Contract.DeviceGaugeTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DeviceGauge *DeviceGaugeRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DeviceGauge.Contract.DeviceGaugeTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DeviceGauge *DeviceGaugeCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DeviceGauge.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DeviceGauge *DeviceGaugeTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceGauge.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DeviceGauge *DeviceGaugeTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DeviceGauge.Contract.contract.Transact(opts, method, params...)
}

// CLAIMWEEKS is a free data retrieval call binding the contract method 0x3d7cbd74.
//
// Solidity: function CLAIM_WEEKS() view returns(uint256)
func (_DeviceGauge *DeviceGaugeCaller) CLAIMWEEKS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _DeviceGauge.contract.Call(opts, &out, "CLAIM_WEEKS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// CLAIMWEEKS is a free data retrieval call binding the contract method 0x3d7cbd74.
//
// Solidity: function CLAIM_WEEKS() view returns(uint256)
func (_DeviceGauge *DeviceGaugeSession) CLAIMWEEKS() (*big.Int, error) {
	return _DeviceGauge.Contract.CLAIMWEEKS(&_DeviceGauge.CallOpts)
}

// CLAIMWEEKS is a free data retrieval call binding the contract method 0x3d7cbd74.
//
// Solidity: function CLAIM_WEEKS() view returns(uint256)
func (_DeviceGauge *DeviceGaugeCallerSession) CLAIMWEEKS() (*big.Int, error) {
	return _DeviceGauge.Contract.CLAIMWEEKS(&_DeviceGauge.CallOpts)
}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_DeviceGauge *DeviceGaugeCaller) DEVICES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceGauge.contract.Call(opts, &out, "DEVICES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_DeviceGauge *DeviceGaugeSession) DEVICES() (common.Address, error) {
	return _DeviceGauge.Contract.DEVICES(&_DeviceGauge.CallOpts)
}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_DeviceGauge *DeviceGaugeCallerSession) DEVICES() (common.Address, error) {
	return _DeviceGauge.Contract.DEVICES(&_DeviceGauge.CallOpts)
}

// EMISSION is a free data retrieval call binding the contract method 0xa18cb956.
//
// Solidity: function EMISSION() view returns(address)
func (_DeviceGauge *DeviceGaugeCaller) EMISSION(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceGauge.contract.Call(opts, &out, "EMISSION")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// EMISSION is a free data retrieval call binding the contract method 0xa18cb956.
//
// Solidity: function EMISSION() view returns(address)
func (_DeviceGauge *DeviceGaugeSession) EMISSION() (common.Address, error) {
	return _DeviceGauge.Contract.EMISSION(&_DeviceGauge.CallOpts)
}

// EMISSION is a free data retrieval call binding the contract method 0xa18cb956.
//
// Solidity: function EMISSION() view returns(address)
func (_DeviceGauge *DeviceGaugeCallerSession) EMISSION() (common.Address, error) {
	return _DeviceGauge.Contract.EMISSION(&_DeviceGauge.CallOpts)
}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_DeviceGauge *DeviceGaugeCaller) GAUGES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceGauge.contract.Call(opts, &out, "GAUGES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_DeviceGauge *DeviceGaugeSession) GAUGES() (common.Address, error) {
	return _DeviceGauge.Contract.GAUGES(&_DeviceGauge.CallOpts)
}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_DeviceGauge *DeviceGaugeCallerSession) GAUGES() (common.Address, error) {
	return _DeviceGauge.Contract.GAUGES(&_DeviceGauge.CallOpts)
}

// PAYGAS is a free data retrieval call binding the contract method 0x4a7ebc6e.
//
// Solidity: function PAY_GAS() view returns(uint256)
func (_DeviceGauge *DeviceGaugeCaller) PAYGAS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _DeviceGauge.contract.Call(opts, &out, "PAY_GAS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// PAYGAS is a free data retrieval call binding the contract method 0x4a7ebc6e.
//
// Solidity: function PAY_GAS() view returns(uint256)
func (_DeviceGauge *DeviceGaugeSession) PAYGAS() (*big.Int, error) {
	return _DeviceGauge.Contract.PAYGAS(&_DeviceGauge.CallOpts)
}

// PAYGAS is a free data retrieval call binding the contract method 0x4a7ebc6e.
//
// Solidity: function PAY_GAS() view returns(uint256)
func (_DeviceGauge *DeviceGaugeCallerSession) PAYGAS() (*big.Int, error) {
	return _DeviceGauge.Contract.PAYGAS(&_DeviceGauge.CallOpts)
}

// PROVEWEEKS is a free data retrieval call binding the contract method 0xdafc3ab1.
//
// Solidity: function PROVE_WEEKS() view returns(uint256)
func (_DeviceGauge *DeviceGaugeCaller) PROVEWEEKS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _DeviceGauge.contract.Call(opts, &out, "PROVE_WEEKS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// PROVEWEEKS is a free data retrieval call binding the contract method 0xdafc3ab1.
//
// Solidity: function PROVE_WEEKS() view returns(uint256)
func (_DeviceGauge *DeviceGaugeSession) PROVEWEEKS() (*big.Int, error) {
	return _DeviceGauge.Contract.PROVEWEEKS(&_DeviceGauge.CallOpts)
}

// PROVEWEEKS is a free data retrieval call binding the contract method 0xdafc3ab1.
//
// Solidity: function PROVE_WEEKS() view returns(uint256)
func (_DeviceGauge *DeviceGaugeCallerSession) PROVEWEEKS() (*big.Int, error) {
	return _DeviceGauge.Contract.PROVEWEEKS(&_DeviceGauge.CallOpts)
}

// SETTLEMENT is a free data retrieval call binding the contract method 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (_DeviceGauge *DeviceGaugeCaller) SETTLEMENT(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceGauge.contract.Call(opts, &out, "SETTLEMENT")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// SETTLEMENT is a free data retrieval call binding the contract method 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (_DeviceGauge *DeviceGaugeSession) SETTLEMENT() (common.Address, error) {
	return _DeviceGauge.Contract.SETTLEMENT(&_DeviceGauge.CallOpts)
}

// SETTLEMENT is a free data retrieval call binding the contract method 0xef0fe245.
//
// Solidity: function SETTLEMENT() view returns(address)
func (_DeviceGauge *DeviceGaugeCallerSession) SETTLEMENT() (common.Address, error) {
	return _DeviceGauge.Contract.SETTLEMENT(&_DeviceGauge.CallOpts)
}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_DeviceGauge *DeviceGaugeCaller) WEEK(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _DeviceGauge.contract.Call(opts, &out, "WEEK")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_DeviceGauge *DeviceGaugeSession) WEEK() (*big.Int, error) {
	return _DeviceGauge.Contract.WEEK(&_DeviceGauge.CallOpts)
}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_DeviceGauge *DeviceGaugeCallerSession) WEEK() (*big.Int, error) {
	return _DeviceGauge.Contract.WEEK(&_DeviceGauge.CallOpts)
}

// ClaimEnd is a free data retrieval call binding the contract method 0xe5fcbebb.
//
// Solidity: function claimEnd(uint256 week) view returns(uint256)
func (_DeviceGauge *DeviceGaugeCaller) ClaimEnd(opts *bind.CallOpts, week *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _DeviceGauge.contract.Call(opts, &out, "claimEnd", week)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ClaimEnd is a free data retrieval call binding the contract method 0xe5fcbebb.
//
// Solidity: function claimEnd(uint256 week) view returns(uint256)
func (_DeviceGauge *DeviceGaugeSession) ClaimEnd(week *big.Int) (*big.Int, error) {
	return _DeviceGauge.Contract.ClaimEnd(&_DeviceGauge.CallOpts, week)
}

// ClaimEnd is a free data retrieval call binding the contract method 0xe5fcbebb.
//
// Solidity: function claimEnd(uint256 week) view returns(uint256)
func (_DeviceGauge *DeviceGaugeCallerSession) ClaimEnd(week *big.Int) (*big.Int, error) {
	return _DeviceGauge.Contract.ClaimEnd(&_DeviceGauge.CallOpts, week)
}

// DeviceWork is a free data retrieval call binding the contract method 0x8b22c318.
//
// Solidity: function deviceWork(uint256 week, address device) view returns(uint256)
func (_DeviceGauge *DeviceGaugeCaller) DeviceWork(opts *bind.CallOpts, week *big.Int, device common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DeviceGauge.contract.Call(opts, &out, "deviceWork", week, device)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DeviceWork is a free data retrieval call binding the contract method 0x8b22c318.
//
// Solidity: function deviceWork(uint256 week, address device) view returns(uint256)
func (_DeviceGauge *DeviceGaugeSession) DeviceWork(week *big.Int, device common.Address) (*big.Int, error) {
	return _DeviceGauge.Contract.DeviceWork(&_DeviceGauge.CallOpts, week, device)
}

// DeviceWork is a free data retrieval call binding the contract method 0x8b22c318.
//
// Solidity: function deviceWork(uint256 week, address device) view returns(uint256)
func (_DeviceGauge *DeviceGaugeCallerSession) DeviceWork(week *big.Int, device common.Address) (*big.Int, error) {
	return _DeviceGauge.Contract.DeviceWork(&_DeviceGauge.CallOpts, week, device)
}

// Earned is a free data retrieval call binding the contract method 0xe39c08fc.
//
// Solidity: function earned(uint256 week, address device) view returns(uint256)
func (_DeviceGauge *DeviceGaugeCaller) Earned(opts *bind.CallOpts, week *big.Int, device common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DeviceGauge.contract.Call(opts, &out, "earned", week, device)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Earned is a free data retrieval call binding the contract method 0xe39c08fc.
//
// Solidity: function earned(uint256 week, address device) view returns(uint256)
func (_DeviceGauge *DeviceGaugeSession) Earned(week *big.Int, device common.Address) (*big.Int, error) {
	return _DeviceGauge.Contract.Earned(&_DeviceGauge.CallOpts, week, device)
}

// Earned is a free data retrieval call binding the contract method 0xe39c08fc.
//
// Solidity: function earned(uint256 week, address device) view returns(uint256)
func (_DeviceGauge *DeviceGaugeCallerSession) Earned(week *big.Int, device common.Address) (*big.Int, error) {
	return _DeviceGauge.Contract.Earned(&_DeviceGauge.CallOpts, week, device)
}

// IsShown is a free data retrieval call binding the contract method 0xb3112f87.
//
// Solidity: function isShown(uint256 project, uint64 epoch, uint64 index) view returns(bool)
func (_DeviceGauge *DeviceGaugeCaller) IsShown(opts *bind.CallOpts, project *big.Int, epoch uint64, index uint64) (bool, error) {
	var out []interface{}
	err := _DeviceGauge.contract.Call(opts, &out, "isShown", project, epoch, index)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsShown is a free data retrieval call binding the contract method 0xb3112f87.
//
// Solidity: function isShown(uint256 project, uint64 epoch, uint64 index) view returns(bool)
func (_DeviceGauge *DeviceGaugeSession) IsShown(project *big.Int, epoch uint64, index uint64) (bool, error) {
	return _DeviceGauge.Contract.IsShown(&_DeviceGauge.CallOpts, project, epoch, index)
}

// IsShown is a free data retrieval call binding the contract method 0xb3112f87.
//
// Solidity: function isShown(uint256 project, uint64 epoch, uint64 index) view returns(bool)
func (_DeviceGauge *DeviceGaugeCallerSession) IsShown(project *big.Int, epoch uint64, index uint64) (bool, error) {
	return _DeviceGauge.Contract.IsShown(&_DeviceGauge.CallOpts, project, epoch, index)
}

// PotOf is a free data retrieval call binding the contract method 0xfa79e017.
//
// Solidity: function potOf(uint256 week) view returns((uint128,uint128,uint40))
func (_DeviceGauge *DeviceGaugeCaller) PotOf(opts *bind.CallOpts, week *big.Int) (DeviceGaugePot, error) {
	var out []interface{}
	err := _DeviceGauge.contract.Call(opts, &out, "potOf", week)

	if err != nil {
		return *new(DeviceGaugePot), err
	}

	out0 := *abi.ConvertType(out[0], new(DeviceGaugePot)).(*DeviceGaugePot)

	return out0, err

}

// PotOf is a free data retrieval call binding the contract method 0xfa79e017.
//
// Solidity: function potOf(uint256 week) view returns((uint128,uint128,uint40))
func (_DeviceGauge *DeviceGaugeSession) PotOf(week *big.Int) (DeviceGaugePot, error) {
	return _DeviceGauge.Contract.PotOf(&_DeviceGauge.CallOpts, week)
}

// PotOf is a free data retrieval call binding the contract method 0xfa79e017.
//
// Solidity: function potOf(uint256 week) view returns((uint128,uint128,uint40))
func (_DeviceGauge *DeviceGaugeCallerSession) PotOf(week *big.Int) (DeviceGaugePot, error) {
	return _DeviceGauge.Contract.PotOf(&_DeviceGauge.CallOpts, week)
}

// ProjectWork is a free data retrieval call binding the contract method 0x214cdc3c.
//
// Solidity: function projectWork(uint256 week, uint256 project) view returns(uint256)
func (_DeviceGauge *DeviceGaugeCaller) ProjectWork(opts *bind.CallOpts, week *big.Int, project *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _DeviceGauge.contract.Call(opts, &out, "projectWork", week, project)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ProjectWork is a free data retrieval call binding the contract method 0x214cdc3c.
//
// Solidity: function projectWork(uint256 week, uint256 project) view returns(uint256)
func (_DeviceGauge *DeviceGaugeSession) ProjectWork(week *big.Int, project *big.Int) (*big.Int, error) {
	return _DeviceGauge.Contract.ProjectWork(&_DeviceGauge.CallOpts, week, project)
}

// ProjectWork is a free data retrieval call binding the contract method 0x214cdc3c.
//
// Solidity: function projectWork(uint256 week, uint256 project) view returns(uint256)
func (_DeviceGauge *DeviceGaugeCallerSession) ProjectWork(week *big.Int, project *big.Int) (*big.Int, error) {
	return _DeviceGauge.Contract.ProjectWork(&_DeviceGauge.CallOpts, week, project)
}

// Projects is a free data retrieval call binding the contract method 0x8b79543c.
//
// Solidity: function projects() view returns(uint256[] list, uint16[] shares)
func (_DeviceGauge *DeviceGaugeCaller) Projects(opts *bind.CallOpts) (struct {
	List   []*big.Int
	Shares []uint16
}, error) {
	var out []interface{}
	err := _DeviceGauge.contract.Call(opts, &out, "projects")

	outstruct := new(struct {
		List   []*big.Int
		Shares []uint16
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.List = *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	outstruct.Shares = *abi.ConvertType(out[1], new([]uint16)).(*[]uint16)

	return *outstruct, err

}

// Projects is a free data retrieval call binding the contract method 0x8b79543c.
//
// Solidity: function projects() view returns(uint256[] list, uint16[] shares)
func (_DeviceGauge *DeviceGaugeSession) Projects() (struct {
	List   []*big.Int
	Shares []uint16
}, error) {
	return _DeviceGauge.Contract.Projects(&_DeviceGauge.CallOpts)
}

// Projects is a free data retrieval call binding the contract method 0x8b79543c.
//
// Solidity: function projects() view returns(uint256[] list, uint16[] shares)
func (_DeviceGauge *DeviceGaugeCallerSession) Projects() (struct {
	List   []*big.Int
	Shares []uint16
}, error) {
	return _DeviceGauge.Contract.Projects(&_DeviceGauge.CallOpts)
}

// ProveEnd is a free data retrieval call binding the contract method 0xab089b6d.
//
// Solidity: function proveEnd(uint256 week) view returns(uint256)
func (_DeviceGauge *DeviceGaugeCaller) ProveEnd(opts *bind.CallOpts, week *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _DeviceGauge.contract.Call(opts, &out, "proveEnd", week)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ProveEnd is a free data retrieval call binding the contract method 0xab089b6d.
//
// Solidity: function proveEnd(uint256 week) view returns(uint256)
func (_DeviceGauge *DeviceGaugeSession) ProveEnd(week *big.Int) (*big.Int, error) {
	return _DeviceGauge.Contract.ProveEnd(&_DeviceGauge.CallOpts, week)
}

// ProveEnd is a free data retrieval call binding the contract method 0xab089b6d.
//
// Solidity: function proveEnd(uint256 week) view returns(uint256)
func (_DeviceGauge *DeviceGaugeCallerSession) ProveEnd(week *big.Int) (*big.Int, error) {
	return _DeviceGauge.Contract.ProveEnd(&_DeviceGauge.CallOpts, week)
}

// SliceOf is a free data retrieval call binding the contract method 0x70ce83a1.
//
// Solidity: function sliceOf(uint256 week, uint256 project) view returns(uint256)
func (_DeviceGauge *DeviceGaugeCaller) SliceOf(opts *bind.CallOpts, week *big.Int, project *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _DeviceGauge.contract.Call(opts, &out, "sliceOf", week, project)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SliceOf is a free data retrieval call binding the contract method 0x70ce83a1.
//
// Solidity: function sliceOf(uint256 week, uint256 project) view returns(uint256)
func (_DeviceGauge *DeviceGaugeSession) SliceOf(week *big.Int, project *big.Int) (*big.Int, error) {
	return _DeviceGauge.Contract.SliceOf(&_DeviceGauge.CallOpts, week, project)
}

// SliceOf is a free data retrieval call binding the contract method 0x70ce83a1.
//
// Solidity: function sliceOf(uint256 week, uint256 project) view returns(uint256)
func (_DeviceGauge *DeviceGaugeCallerSession) SliceOf(week *big.Int, project *big.Int) (*big.Int, error) {
	return _DeviceGauge.Contract.SliceOf(&_DeviceGauge.CallOpts, week, project)
}

// WeekOfWindow is a free data retrieval call binding the contract method 0xb004d3f4.
//
// Solidity: function weekOfWindow(uint64 windowEnd) view returns(uint256)
func (_DeviceGauge *DeviceGaugeCaller) WeekOfWindow(opts *bind.CallOpts, windowEnd uint64) (*big.Int, error) {
	var out []interface{}
	err := _DeviceGauge.contract.Call(opts, &out, "weekOfWindow", windowEnd)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// WeekOfWindow is a free data retrieval call binding the contract method 0xb004d3f4.
//
// Solidity: function weekOfWindow(uint64 windowEnd) view returns(uint256)
func (_DeviceGauge *DeviceGaugeSession) WeekOfWindow(windowEnd uint64) (*big.Int, error) {
	return _DeviceGauge.Contract.WeekOfWindow(&_DeviceGauge.CallOpts, windowEnd)
}

// WeekOfWindow is a free data retrieval call binding the contract method 0xb004d3f4.
//
// Solidity: function weekOfWindow(uint64 windowEnd) view returns(uint256)
func (_DeviceGauge *DeviceGaugeCallerSession) WeekOfWindow(windowEnd uint64) (*big.Int, error) {
	return _DeviceGauge.Contract.WeekOfWindow(&_DeviceGauge.CallOpts, windowEnd)
}

// Claim is a paid mutator transaction binding the contract method 0x42eb9d94.
//
// Solidity: function claim(uint256 week, address[] devices) returns(uint256 total)
func (_DeviceGauge *DeviceGaugeTransactor) Claim(opts *bind.TransactOpts, week *big.Int, devices []common.Address) (*types.Transaction, error) {
	return _DeviceGauge.contract.Transact(opts, "claim", week, devices)
}

// Claim is a paid mutator transaction binding the contract method 0x42eb9d94.
//
// Solidity: function claim(uint256 week, address[] devices) returns(uint256 total)
func (_DeviceGauge *DeviceGaugeSession) Claim(week *big.Int, devices []common.Address) (*types.Transaction, error) {
	return _DeviceGauge.Contract.Claim(&_DeviceGauge.TransactOpts, week, devices)
}

// Claim is a paid mutator transaction binding the contract method 0x42eb9d94.
//
// Solidity: function claim(uint256 week, address[] devices) returns(uint256 total)
func (_DeviceGauge *DeviceGaugeTransactorSession) Claim(week *big.Int, devices []common.Address) (*types.Transaction, error) {
	return _DeviceGauge.Contract.Claim(&_DeviceGauge.TransactOpts, week, devices)
}

// Collect is a paid mutator transaction binding the contract method 0x66a66c55.
//
// Solidity: function collect(uint40 week) returns(uint256 amount)
func (_DeviceGauge *DeviceGaugeTransactor) Collect(opts *bind.TransactOpts, week *big.Int) (*types.Transaction, error) {
	return _DeviceGauge.contract.Transact(opts, "collect", week)
}

// Collect is a paid mutator transaction binding the contract method 0x66a66c55.
//
// Solidity: function collect(uint40 week) returns(uint256 amount)
func (_DeviceGauge *DeviceGaugeSession) Collect(week *big.Int) (*types.Transaction, error) {
	return _DeviceGauge.Contract.Collect(&_DeviceGauge.TransactOpts, week)
}

// Collect is a paid mutator transaction binding the contract method 0x66a66c55.
//
// Solidity: function collect(uint40 week) returns(uint256 amount)
func (_DeviceGauge *DeviceGaugeTransactorSession) Collect(week *big.Int) (*types.Transaction, error) {
	return _DeviceGauge.Contract.Collect(&_DeviceGauge.TransactOpts, week)
}

// GiveBack is a paid mutator transaction binding the contract method 0x0d5847b0.
//
// Solidity: function giveBack(uint256 week) returns(uint256 amount)
func (_DeviceGauge *DeviceGaugeTransactor) GiveBack(opts *bind.TransactOpts, week *big.Int) (*types.Transaction, error) {
	return _DeviceGauge.contract.Transact(opts, "giveBack", week)
}

// GiveBack is a paid mutator transaction binding the contract method 0x0d5847b0.
//
// Solidity: function giveBack(uint256 week) returns(uint256 amount)
func (_DeviceGauge *DeviceGaugeSession) GiveBack(week *big.Int) (*types.Transaction, error) {
	return _DeviceGauge.Contract.GiveBack(&_DeviceGauge.TransactOpts, week)
}

// GiveBack is a paid mutator transaction binding the contract method 0x0d5847b0.
//
// Solidity: function giveBack(uint256 week) returns(uint256 amount)
func (_DeviceGauge *DeviceGaugeTransactorSession) GiveBack(week *big.Int) (*types.Transaction, error) {
	return _DeviceGauge.Contract.GiveBack(&_DeviceGauge.TransactOpts, week)
}

// Prove is a paid mutator transaction binding the contract method 0x446633a9.
//
// Solidity: function prove(uint256 project, uint64 epoch, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32)[] leaves, uint64[] indexes, (bytes32,uint256)[][] proofs) returns(uint256 count)
func (_DeviceGauge *DeviceGaugeTransactor) Prove(opts *bind.TransactOpts, project *big.Int, epoch uint64, leaves []MerkleSumLeaf, indexes []uint64, proofs [][]MerkleSumNode) (*types.Transaction, error) {
	return _DeviceGauge.contract.Transact(opts, "prove", project, epoch, leaves, indexes, proofs)
}

// Prove is a paid mutator transaction binding the contract method 0x446633a9.
//
// Solidity: function prove(uint256 project, uint64 epoch, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32)[] leaves, uint64[] indexes, (bytes32,uint256)[][] proofs) returns(uint256 count)
func (_DeviceGauge *DeviceGaugeSession) Prove(project *big.Int, epoch uint64, leaves []MerkleSumLeaf, indexes []uint64, proofs [][]MerkleSumNode) (*types.Transaction, error) {
	return _DeviceGauge.Contract.Prove(&_DeviceGauge.TransactOpts, project, epoch, leaves, indexes, proofs)
}

// Prove is a paid mutator transaction binding the contract method 0x446633a9.
//
// Solidity: function prove(uint256 project, uint64 epoch, (address,address,uint256,uint64,bytes32,uint64,uint64,uint64,bytes32)[] leaves, uint64[] indexes, (bytes32,uint256)[][] proofs) returns(uint256 count)
func (_DeviceGauge *DeviceGaugeTransactorSession) Prove(project *big.Int, epoch uint64, leaves []MerkleSumLeaf, indexes []uint64, proofs [][]MerkleSumNode) (*types.Transaction, error) {
	return _DeviceGauge.Contract.Prove(&_DeviceGauge.TransactOpts, project, epoch, leaves, indexes, proofs)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_DeviceGauge *DeviceGaugeTransactor) Receive(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceGauge.contract.RawTransact(opts, nil) // calldata is disallowed for receive function
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_DeviceGauge *DeviceGaugeSession) Receive() (*types.Transaction, error) {
	return _DeviceGauge.Contract.Receive(&_DeviceGauge.TransactOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_DeviceGauge *DeviceGaugeTransactorSession) Receive() (*types.Transaction, error) {
	return _DeviceGauge.Contract.Receive(&_DeviceGauge.TransactOpts)
}

// DeviceGaugeClaimedIterator is returned from FilterClaimed and is used to iterate over the raw logs and unpacked data for Claimed events raised by the DeviceGauge contract.
type DeviceGaugeClaimedIterator struct {
	Event *DeviceGaugeClaimed // Event containing the contract specifics and raw log

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
func (it *DeviceGaugeClaimedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceGaugeClaimed)
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
		it.Event = new(DeviceGaugeClaimed)
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
func (it *DeviceGaugeClaimedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceGaugeClaimedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceGaugeClaimed represents a Claimed event raised by the DeviceGauge contract.
type DeviceGaugeClaimed struct {
	Week    *big.Int
	Device  common.Address
	Account common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterClaimed is a free log retrieval operation binding the contract event 0xce3bcb6e219596cf26007ffdfaae8953bc3f76e3f36c0a79b23e28020da3222e.
//
// Solidity: event Claimed(uint256 indexed week, address indexed device, address account, uint256 amount)
func (_DeviceGauge *DeviceGaugeFilterer) FilterClaimed(opts *bind.FilterOpts, week []*big.Int, device []common.Address) (*DeviceGaugeClaimedIterator, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceGauge.contract.FilterLogs(opts, "Claimed", weekRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return &DeviceGaugeClaimedIterator{contract: _DeviceGauge.contract, event: "Claimed", logs: logs, sub: sub}, nil
}

// WatchClaimed is a free log subscription operation binding the contract event 0xce3bcb6e219596cf26007ffdfaae8953bc3f76e3f36c0a79b23e28020da3222e.
//
// Solidity: event Claimed(uint256 indexed week, address indexed device, address account, uint256 amount)
func (_DeviceGauge *DeviceGaugeFilterer) WatchClaimed(opts *bind.WatchOpts, sink chan<- *DeviceGaugeClaimed, week []*big.Int, device []common.Address) (event.Subscription, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceGauge.contract.WatchLogs(opts, "Claimed", weekRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceGaugeClaimed)
				if err := _DeviceGauge.contract.UnpackLog(event, "Claimed", log); err != nil {
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

// ParseClaimed is a log parse operation binding the contract event 0xce3bcb6e219596cf26007ffdfaae8953bc3f76e3f36c0a79b23e28020da3222e.
//
// Solidity: event Claimed(uint256 indexed week, address indexed device, address account, uint256 amount)
func (_DeviceGauge *DeviceGaugeFilterer) ParseClaimed(log types.Log) (*DeviceGaugeClaimed, error) {
	event := new(DeviceGaugeClaimed)
	if err := _DeviceGauge.contract.UnpackLog(event, "Claimed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceGaugeFetchedIterator is returned from FilterFetched and is used to iterate over the raw logs and unpacked data for Fetched events raised by the DeviceGauge contract.
type DeviceGaugeFetchedIterator struct {
	Event *DeviceGaugeFetched // Event containing the contract specifics and raw log

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
func (it *DeviceGaugeFetchedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceGaugeFetched)
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
		it.Event = new(DeviceGaugeFetched)
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
func (it *DeviceGaugeFetchedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceGaugeFetchedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceGaugeFetched represents a Fetched event raised by the DeviceGauge contract.
type DeviceGaugeFetched struct {
	Week   *big.Int
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterFetched is a free log retrieval operation binding the contract event 0xc278eaebd2454028d65d2ce8fe16dd3a24ee23b0d17ee6e7a426992fdfaefefa.
//
// Solidity: event Fetched(uint256 indexed week, uint256 amount)
func (_DeviceGauge *DeviceGaugeFilterer) FilterFetched(opts *bind.FilterOpts, week []*big.Int) (*DeviceGaugeFetchedIterator, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}

	logs, sub, err := _DeviceGauge.contract.FilterLogs(opts, "Fetched", weekRule)
	if err != nil {
		return nil, err
	}
	return &DeviceGaugeFetchedIterator{contract: _DeviceGauge.contract, event: "Fetched", logs: logs, sub: sub}, nil
}

// WatchFetched is a free log subscription operation binding the contract event 0xc278eaebd2454028d65d2ce8fe16dd3a24ee23b0d17ee6e7a426992fdfaefefa.
//
// Solidity: event Fetched(uint256 indexed week, uint256 amount)
func (_DeviceGauge *DeviceGaugeFilterer) WatchFetched(opts *bind.WatchOpts, sink chan<- *DeviceGaugeFetched, week []*big.Int) (event.Subscription, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}

	logs, sub, err := _DeviceGauge.contract.WatchLogs(opts, "Fetched", weekRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceGaugeFetched)
				if err := _DeviceGauge.contract.UnpackLog(event, "Fetched", log); err != nil {
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

// ParseFetched is a log parse operation binding the contract event 0xc278eaebd2454028d65d2ce8fe16dd3a24ee23b0d17ee6e7a426992fdfaefefa.
//
// Solidity: event Fetched(uint256 indexed week, uint256 amount)
func (_DeviceGauge *DeviceGaugeFilterer) ParseFetched(log types.Log) (*DeviceGaugeFetched, error) {
	event := new(DeviceGaugeFetched)
	if err := _DeviceGauge.contract.UnpackLog(event, "Fetched", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceGaugeGivenBackIterator is returned from FilterGivenBack and is used to iterate over the raw logs and unpacked data for GivenBack events raised by the DeviceGauge contract.
type DeviceGaugeGivenBackIterator struct {
	Event *DeviceGaugeGivenBack // Event containing the contract specifics and raw log

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
func (it *DeviceGaugeGivenBackIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceGaugeGivenBack)
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
		it.Event = new(DeviceGaugeGivenBack)
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
func (it *DeviceGaugeGivenBackIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceGaugeGivenBackIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceGaugeGivenBack represents a GivenBack event raised by the DeviceGauge contract.
type DeviceGaugeGivenBack struct {
	Week   *big.Int
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterGivenBack is a free log retrieval operation binding the contract event 0x973117b867cd8becae83826448bc32a9a2cb4bd61df6b4eb18cbe61a9244ffaa.
//
// Solidity: event GivenBack(uint256 indexed week, uint256 amount)
func (_DeviceGauge *DeviceGaugeFilterer) FilterGivenBack(opts *bind.FilterOpts, week []*big.Int) (*DeviceGaugeGivenBackIterator, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}

	logs, sub, err := _DeviceGauge.contract.FilterLogs(opts, "GivenBack", weekRule)
	if err != nil {
		return nil, err
	}
	return &DeviceGaugeGivenBackIterator{contract: _DeviceGauge.contract, event: "GivenBack", logs: logs, sub: sub}, nil
}

// WatchGivenBack is a free log subscription operation binding the contract event 0x973117b867cd8becae83826448bc32a9a2cb4bd61df6b4eb18cbe61a9244ffaa.
//
// Solidity: event GivenBack(uint256 indexed week, uint256 amount)
func (_DeviceGauge *DeviceGaugeFilterer) WatchGivenBack(opts *bind.WatchOpts, sink chan<- *DeviceGaugeGivenBack, week []*big.Int) (event.Subscription, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}

	logs, sub, err := _DeviceGauge.contract.WatchLogs(opts, "GivenBack", weekRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceGaugeGivenBack)
				if err := _DeviceGauge.contract.UnpackLog(event, "GivenBack", log); err != nil {
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

// ParseGivenBack is a log parse operation binding the contract event 0x973117b867cd8becae83826448bc32a9a2cb4bd61df6b4eb18cbe61a9244ffaa.
//
// Solidity: event GivenBack(uint256 indexed week, uint256 amount)
func (_DeviceGauge *DeviceGaugeFilterer) ParseGivenBack(log types.Log) (*DeviceGaugeGivenBack, error) {
	event := new(DeviceGaugeGivenBack)
	if err := _DeviceGauge.contract.UnpackLog(event, "GivenBack", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceGaugeRefusedIterator is returned from FilterRefused and is used to iterate over the raw logs and unpacked data for Refused events raised by the DeviceGauge contract.
type DeviceGaugeRefusedIterator struct {
	Event *DeviceGaugeRefused // Event containing the contract specifics and raw log

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
func (it *DeviceGaugeRefusedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceGaugeRefused)
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
		it.Event = new(DeviceGaugeRefused)
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
func (it *DeviceGaugeRefusedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceGaugeRefusedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceGaugeRefused represents a Refused event raised by the DeviceGauge contract.
type DeviceGaugeRefused struct {
	Week    *big.Int
	Device  common.Address
	Account common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterRefused is a free log retrieval operation binding the contract event 0x28d60b4a2938f31ce77d14f0cd3e45c10e40df831284b7304a2aba658fd99b17.
//
// Solidity: event Refused(uint256 indexed week, address indexed device, address account, uint256 amount)
func (_DeviceGauge *DeviceGaugeFilterer) FilterRefused(opts *bind.FilterOpts, week []*big.Int, device []common.Address) (*DeviceGaugeRefusedIterator, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceGauge.contract.FilterLogs(opts, "Refused", weekRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return &DeviceGaugeRefusedIterator{contract: _DeviceGauge.contract, event: "Refused", logs: logs, sub: sub}, nil
}

// WatchRefused is a free log subscription operation binding the contract event 0x28d60b4a2938f31ce77d14f0cd3e45c10e40df831284b7304a2aba658fd99b17.
//
// Solidity: event Refused(uint256 indexed week, address indexed device, address account, uint256 amount)
func (_DeviceGauge *DeviceGaugeFilterer) WatchRefused(opts *bind.WatchOpts, sink chan<- *DeviceGaugeRefused, week []*big.Int, device []common.Address) (event.Subscription, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceGauge.contract.WatchLogs(opts, "Refused", weekRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceGaugeRefused)
				if err := _DeviceGauge.contract.UnpackLog(event, "Refused", log); err != nil {
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

// ParseRefused is a log parse operation binding the contract event 0x28d60b4a2938f31ce77d14f0cd3e45c10e40df831284b7304a2aba658fd99b17.
//
// Solidity: event Refused(uint256 indexed week, address indexed device, address account, uint256 amount)
func (_DeviceGauge *DeviceGaugeFilterer) ParseRefused(log types.Log) (*DeviceGaugeRefused, error) {
	event := new(DeviceGaugeRefused)
	if err := _DeviceGauge.contract.UnpackLog(event, "Refused", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceGaugeShownIterator is returned from FilterShown and is used to iterate over the raw logs and unpacked data for Shown events raised by the DeviceGauge contract.
type DeviceGaugeShownIterator struct {
	Event *DeviceGaugeShown // Event containing the contract specifics and raw log

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
func (it *DeviceGaugeShownIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceGaugeShown)
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
		it.Event = new(DeviceGaugeShown)
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
func (it *DeviceGaugeShownIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceGaugeShownIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceGaugeShown represents a Shown event raised by the DeviceGauge contract.
type DeviceGaugeShown struct {
	Week    *big.Int
	Device  common.Address
	Project *big.Int
	Epoch   uint64
	Index   uint64
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterShown is a free log retrieval operation binding the contract event 0xb43e137e108fd1f71fa7bb2733c2a9f476933c6b4953e4fb1d7755a03c9ddbad.
//
// Solidity: event Shown(uint256 indexed week, address indexed device, uint256 indexed project, uint64 epoch, uint64 index, uint256 amount)
func (_DeviceGauge *DeviceGaugeFilterer) FilterShown(opts *bind.FilterOpts, week []*big.Int, device []common.Address, project []*big.Int) (*DeviceGaugeShownIterator, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}
	var projectRule []interface{}
	for _, projectItem := range project {
		projectRule = append(projectRule, projectItem)
	}

	logs, sub, err := _DeviceGauge.contract.FilterLogs(opts, "Shown", weekRule, deviceRule, projectRule)
	if err != nil {
		return nil, err
	}
	return &DeviceGaugeShownIterator{contract: _DeviceGauge.contract, event: "Shown", logs: logs, sub: sub}, nil
}

// WatchShown is a free log subscription operation binding the contract event 0xb43e137e108fd1f71fa7bb2733c2a9f476933c6b4953e4fb1d7755a03c9ddbad.
//
// Solidity: event Shown(uint256 indexed week, address indexed device, uint256 indexed project, uint64 epoch, uint64 index, uint256 amount)
func (_DeviceGauge *DeviceGaugeFilterer) WatchShown(opts *bind.WatchOpts, sink chan<- *DeviceGaugeShown, week []*big.Int, device []common.Address, project []*big.Int) (event.Subscription, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}
	var projectRule []interface{}
	for _, projectItem := range project {
		projectRule = append(projectRule, projectItem)
	}

	logs, sub, err := _DeviceGauge.contract.WatchLogs(opts, "Shown", weekRule, deviceRule, projectRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceGaugeShown)
				if err := _DeviceGauge.contract.UnpackLog(event, "Shown", log); err != nil {
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

// ParseShown is a log parse operation binding the contract event 0xb43e137e108fd1f71fa7bb2733c2a9f476933c6b4953e4fb1d7755a03c9ddbad.
//
// Solidity: event Shown(uint256 indexed week, address indexed device, uint256 indexed project, uint64 epoch, uint64 index, uint256 amount)
func (_DeviceGauge *DeviceGaugeFilterer) ParseShown(log types.Log) (*DeviceGaugeShown, error) {
	event := new(DeviceGaugeShown)
	if err := _DeviceGauge.contract.UnpackLog(event, "Shown", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
