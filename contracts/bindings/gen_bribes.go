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

// BribesBribe is an auto generated low-level Go binding around an user-defined struct.
type BribesBribe struct {
	Amount *big.Int
	Paid   *big.Int
	Votes  *big.Int
}

// BribesMetaData contains all meta data concerning the Bribes contract.
var BribesMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIGaugeVoter\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"contractIGauges\",\"name\":\"gauges\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"day\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"last\",\"type\":\"uint256\"}],\"name\":\"BadWeek\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"GaugeDead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"}],\"name\":\"HasVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"NoGauge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingArrived\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"SendFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"endsAt\",\"type\":\"uint256\"}],\"name\":\"WeekNotOver\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"briber\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Bribed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"briber\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TakenBack\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"GAUGES\",\"outputs\":[{\"internalType\":\"contractIGauges\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_AHEAD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VOTER\",\"outputs\":[{\"internalType\":\"contractIGaugeVoter\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WEEK\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"bribe\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"bribeOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"}],\"internalType\":\"structBribes.Bribe\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"bribeToken\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"tokens\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"earned\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"briber\",\"type\":\"address\"}],\"name\":\"givenBy\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"briber\",\"type\":\"address\"}],\"name\":\"takeBack\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"tokensOf\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"page\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161194f38038061194f83398101604081905261002e91610077565b828261003b8360076100ca565b64ffffffffff1660c0526001600160a01b0390811660a05216608052506100fd915050565b6001600160a01b0381168114610074575f5ffd5b50565b5f5f5f60608486031215610089575f5ffd5b835161009481610060565b60208501519093506100a581610060565b604085015190925064ffffffffff811681146100bf575f5ffd5b809150509250925092565b64ffffffffff81811683821602908116908181146100f657634e487b7160e01b5f52601160045260245ffd5b5092915050565b60805160a05160c0516117e96101665f395f818161027c01528181610c640152610fd501525f818161024901528181610e790152610f3001525f81816101400152818161032e0152818161055401528181610656015281816109650152610a0301526117e95ff3fe6080604052600436106100a5575f3560e01c8063a87616bd11610062578063a87616bd146101a6578063a8dd9350146101b9578063c414be85146101d8578063ceb0ca0f146101f7578063f2b18d0114610238578063f4359ce51461026b575f5ffd5b806310722055146100a95780632e40c96d146100db5780634b2cfd6a146100fc5780636354b81b1461011b5780638ebf2fd61461012f5780639dc832f31461017a575b5f5ffd5b3480156100b4575f5ffd5b506100c86100c33660046114a0565b6102b4565b6040519081526020015b60405180910390f35b3480156100e6575f5ffd5b506100fa6100f53660046114a0565b6102f5565b005b348015610107575f5ffd5b506100c86101163660046114a0565b6104fe565b348015610126575f5ffd5b506100c8603481565b34801561013a575f5ffd5b506101627f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100d2565b348015610185575f5ffd5b506101996101943660046114f0565b6106db565b6040516100d2919061152a565b6100fa6101b4366004611575565b6107e7565b3480156101c4575f5ffd5b506100fa6101d33660046115a3565b610811565b3480156101e3575f5ffd5b506100fa6101f23660046115e8565b61092c565b348015610202575f5ffd5b50610216610211366004611685565b610bab565b60408051825181526020808401519082015291810151908201526060016100d2565b348015610243575f5ffd5b506101627f000000000000000000000000000000000000000000000000000000000000000081565b348015610276575f5ffd5b5061029e7f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016100d2565b5f8481526002602090815260408083206001600160a01b0380881685529083528184208682168552835281842090851684529091529020545b949350505050565b6102fd610c24565b61030684610c5b565b604051638935ced560e01b8152600481018590526001600160a01b0384811660248301525f917f000000000000000000000000000000000000000000000000000000000000000090911690638935ced590604401602060405180830381865afa158015610375573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061039991906116c4565b905080156103c257604051630ca0ab0d60e31b8152600481018290526024015b60405180910390fd5b5f8581526002602090815260408083206001600160a01b03808916855290835281842087821685528352818420908616845290915281205490819003610426576040516332559a3360e11b81526001600160a01b03841660048201526024016103b9565b5f8681526002602090815260408083206001600160a01b03808a1680865291845282852089821680875290855283862091891686529084528285208590558a8552848452828520918552908352818420908452909152812060010180548392906104919084906116ef565b9091555050604080516001600160a01b03858116825260208201849052808716929088169189917f8134da2cf2bc36a677811d9442e25e59f7d7f14e9926b86e7f25f7339664094d910160405180910390a46104ee848483610cc6565b50506104f8610d70565b50505050565b5f848152602081815260408083206001600160a01b03878116808652918452828520878216865290935281842091516334e02f9b60e11b81526004810189905285841660248201526044810191909152909183917f0000000000000000000000000000000000000000000000000000000000000000909116906369c05f3690606401602060405180830381865afa15801561059b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105bf91906116c4565b905080158061060557505f8781526003602090815260408083206001600160a01b03808b16855290835281842089821685528352818420908816845290915290205460ff165b15610614575f925050506102ed565b600182015482546106d09161062891611702565b6002840154604051638935ced560e01b8152600481018b90526001600160a01b038a811660248301528592917f000000000000000000000000000000000000000000000000000000000000000090911690638935ced590604401602060405180830381865afa15801561069d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106c191906116c4565b6106cb9190611702565b610d9a565b979650505050505050565b5f8481526001602090815260408083206001600160a01b03871684529091529020805460609190841061070e57506102ed565b8054610726908490610721908790611702565b610e4a565b67ffffffffffffffff81111561073e5761073e611715565b604051908082528060200260200182016040528015610767578160200160208202803683370190505b5091505f5b82518110156107dd578161078082876116ef565b8154811061079057610790611729565b905f5260205f20015f9054906101000a90046001600160a01b03168382815181106107bd576107bd611729565b6001600160a01b039092166020928302919091019091015260010161076c565b5050949350505050565b6107ef610c24565b6107f98282610e5a565b61080582825f34611050565b61080d610d70565b5050565b610819610c24565b6108238484610e5a565b6040516370a0823160e01b81523060048201525f906001600160a01b038416906370a0823190602401602060405180830381865afa158015610867573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061088b91906116c4565b90506108a26001600160a01b03841633308561119c565b6040516370a0823160e01b81523060048201526109239086908690869085906001600160a01b038316906370a0823190602401602060405180830381865afa1580156108f0573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061091491906116c4565b61091e9190611702565b611050565b506104f8610d70565b610934610c24565b61093d85610c5b565b604051638935ced560e01b8152600481018690526001600160a01b0385811660248301525f917f000000000000000000000000000000000000000000000000000000000000000090911690638935ced590604401602060405180830381865afa1580156109ac573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109d091906116c4565b6040516334e02f9b60e11b8152600481018890526001600160a01b03848116602483015287811660448301529192505f917f000000000000000000000000000000000000000000000000000000000000000016906369c05f3690606401602060405180830381865afa158015610a48573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a6c91906116c4565b90505f5f5b85811015610b6f575f610aae8a8a8a8a86818110610a9157610a91611729565b9050602002016020810190610aa6919061173d565b89888a6111d2565b9050805f03610abd5750610b67565b60019250878783818110610ad357610ad3611729565b9050602002016020810190610ae8919061173d565b604080516001600160a01b03898116825260208201859052928316928c16918d917f80862aff8d54b94bbd44c9ddba9a844fd42d0a789af1d6cf96495cd6df1795c9910160405180910390a4610b65888884818110610b4957610b49611729565b9050602002016020810190610b5e919061173d565b8783610cc6565b505b600101610a71565b5080610b99576040516332559a3360e11b81526001600160a01b03851660048201526024016103b9565b505050610ba4610d70565b5050505050565b610bcc60405180606001604052805f81526020015f81526020015f81525090565b505f838152602081815260408083206001600160a01b038087168552908352818420908516845282529182902082516060810184528154815260018201549281019290925260020154918101919091525b9392505050565b610c2c611301565b610c5960017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611341565b565b5f64ffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610c8f8360016116ef565b610c999190611758565b90508042101561080d5760405163128bb2df60e21b815260048101839052602481018290526044016103b9565b6001600160a01b03831615610cee57610ce96001600160a01b0384168383611348565b505050565b5f826001600160a01b0316826040515f6040518083038185875af1925050503d805f8114610d37576040519150601f19603f3d011682016040523d82523d5f602084013e610d3c565b606091505b50509050806104f8576040516353a0add160e01b81526001600160a01b0384166004820152602481018390526044016103b9565b610c595f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610c53565b5f5f5f610da7868661137d565b91509150815f03610dcb57838181610dc157610dc161176f565b0492505050610c1d565b818411610de257610de26003851502601118611399565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b8082108183180281185b92915050565b60405163fd6aad2560e01b81526001600160a01b0382811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063fd6aad2590602401602060405180830381865afa158015610ebe573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ee29190611783565b63ffffffff165f03610f125760405163f038244f60e01b81526001600160a01b03821660048201526024016103b9565b604051623dcccf60e71b81526001600160a01b0382811660048301527f00000000000000000000000000000000000000000000000000000000000000001690631ee6678090602401602060405180830381865afa158015610f75573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f9991906117a6565b64ffffffffff1615610fc957604051631e54570160e11b81526001600160a01b03821660048201526024016103b9565b5f610ffb64ffffffffff7f000000000000000000000000000000000000000000000000000000000000000016426117ca565b90508083108061101457506110116034826116ef565b83115b15610ce95782816110266034826116ef565b604051630e87dded60e21b81526004810193909352602483019190915260448201526064016103b9565b805f03611070576040516362af86ad60e01b815260040160405180910390fd5b5f848152602081815260408083206001600160a01b0380881685529083528184209086168452909152812080549091036110e9575f8581526001602081815260408084206001600160a01b03898116865290835290842080549384018155845292200180546001600160a01b0319169185169190911790555b81815f015f8282546110fb91906116ef565b90915550505f8581526002602090815260408083206001600160a01b03808916855290835281842090871684528252808320338452909152812080548492906111459084906116ef565b909155505060408051338152602081018490526001600160a01b03808616929087169188917f757d9c04a6e5f4289a7b118a529d6187c446ccf791650c621b352eba43271ac6910160405180910390a45050505050565b6111aa8484848460016113aa565b6104f857604051635274afe760e01b81526001600160a01b03851660048201526024016103b9565b5f868152602081815260408083206001600160a01b03808a1685529083528184209088168452909152812083158061120957508054155b8061124b57505f8881526003602090815260408083206001600160a01b03808c1685529083528184208a821685528352818420908916845290915290205460ff165b15611259575f9150506112f7565b5f8881526003602090815260408083206001600160a01b03808c1685529083528184208a82168552835281842090891684529091529020805460ff1916600190811790915581015481546112c1916112b091611702565b858360020154866106cb9190611702565b915083816002015f8282546112d691906116ef565b9250508190555081816001015f8282546112f091906116ef565b9091555050505b9695505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610c5957604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6113558383836001611417565b610ce957604051635274afe760e01b81526001600160a01b03841660048201526024016103b9565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166114065783831516156113fa573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661146d578383151615611461573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6001600160a01b038116811461148d575f5ffd5b50565b803561149b81611479565b919050565b5f5f5f5f608085870312156114b3575f5ffd5b8435935060208501356114c581611479565b925060408501356114d581611479565b915060608501356114e581611479565b939692955090935050565b5f5f5f5f60808587031215611503575f5ffd5b84359350602085013561151581611479565b93969395505050506040820135916060013590565b602080825282518282018190525f918401906040840190835b8181101561156a5783516001600160a01b0316835260209384019390920191600101611543565b509095945050505050565b5f5f60408385031215611586575f5ffd5b82359150602083013561159881611479565b809150509250929050565b5f5f5f5f608085870312156115b6575f5ffd5b8435935060208501356115c881611479565b925060408501356115d881611479565b9396929550929360600135925050565b5f5f5f5f5f608086880312156115fc575f5ffd5b85359450602086013561160e81611479565b9350604086013567ffffffffffffffff811115611629575f5ffd5b8601601f81018813611639575f5ffd5b803567ffffffffffffffff81111561164f575f5ffd5b8860208260051b8401011115611663575f5ffd5b6020919091019350915061167960608701611490565b90509295509295909350565b5f5f5f60608486031215611697575f5ffd5b8335925060208401356116a981611479565b915060408401356116b981611479565b809150509250925092565b5f602082840312156116d4575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610e5457610e546116db565b81810381811115610e5457610e546116db565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f6020828403121561174d575f5ffd5b8135610c1d81611479565b8082028115828204841417610e5457610e546116db565b634e487b7160e01b5f52601260045260245ffd5b5f60208284031215611793575f5ffd5b815163ffffffff81168114610c1d575f5ffd5b5f602082840312156117b6575f5ffd5b815164ffffffffff81168114610c1d575f5ffd5b5f826117e457634e487b7160e01b5f52601260045260245ffd5b50049056",
}

// BribesABI is the input ABI used to generate the binding from.
// Deprecated: Use BribesMetaData.ABI instead.
var BribesABI = BribesMetaData.ABI

// BribesBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use BribesMetaData.Bin instead.
var BribesBin = BribesMetaData.Bin

// DeployBribes deploys a new Ethereum contract, binding an instance of Bribes to it.
func DeployBribes(auth *bind.TransactOpts, backend bind.ContractBackend, voter common.Address, gauges common.Address, day *big.Int) (common.Address, *types.Transaction, *Bribes, error) {
	parsed, err := BribesMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(BribesBin), backend, voter, gauges, day)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Bribes{BribesCaller: BribesCaller{contract: contract}, BribesTransactor: BribesTransactor{contract: contract}, BribesFilterer: BribesFilterer{contract: contract}}, nil
}

// Bribes is an auto generated Go binding around an Ethereum contract.
type Bribes struct {
	BribesCaller     // Read-only binding to the contract
	BribesTransactor // Write-only binding to the contract
	BribesFilterer   // Log filterer for contract events
}

// BribesCaller is an auto generated read-only Go binding around an Ethereum contract.
type BribesCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// BribesTransactor is an auto generated write-only Go binding around an Ethereum contract.
type BribesTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// BribesFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type BribesFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// BribesSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type BribesSession struct {
	Contract     *Bribes           // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// BribesCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type BribesCallerSession struct {
	Contract *BribesCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts // Call options to use throughout this session
}

// BribesTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type BribesTransactorSession struct {
	Contract     *BribesTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// BribesRaw is an auto generated low-level Go binding around an Ethereum contract.
type BribesRaw struct {
	Contract *Bribes // Generic contract binding to access the raw methods on
}

// BribesCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type BribesCallerRaw struct {
	Contract *BribesCaller // Generic read-only contract binding to access the raw methods on
}

// BribesTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type BribesTransactorRaw struct {
	Contract *BribesTransactor // Generic write-only contract binding to access the raw methods on
}

// NewBribes creates a new instance of Bribes, bound to a specific deployed contract.
func NewBribes(address common.Address, backend bind.ContractBackend) (*Bribes, error) {
	contract, err := bindBribes(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Bribes{BribesCaller: BribesCaller{contract: contract}, BribesTransactor: BribesTransactor{contract: contract}, BribesFilterer: BribesFilterer{contract: contract}}, nil
}

// NewBribesCaller creates a new read-only instance of Bribes, bound to a specific deployed contract.
func NewBribesCaller(address common.Address, caller bind.ContractCaller) (*BribesCaller, error) {
	contract, err := bindBribes(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &BribesCaller{contract: contract}, nil
}

// NewBribesTransactor creates a new write-only instance of Bribes, bound to a specific deployed contract.
func NewBribesTransactor(address common.Address, transactor bind.ContractTransactor) (*BribesTransactor, error) {
	contract, err := bindBribes(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &BribesTransactor{contract: contract}, nil
}

// NewBribesFilterer creates a new log filterer instance of Bribes, bound to a specific deployed contract.
func NewBribesFilterer(address common.Address, filterer bind.ContractFilterer) (*BribesFilterer, error) {
	contract, err := bindBribes(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &BribesFilterer{contract: contract}, nil
}

// bindBribes binds a generic wrapper to an already deployed contract.
func bindBribes(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := BribesMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Bribes *BribesRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Bribes.Contract.BribesCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Bribes *BribesRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Bribes.Contract.BribesTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Bribes *BribesRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Bribes.Contract.BribesTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Bribes *BribesCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Bribes.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Bribes *BribesTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Bribes.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Bribes *BribesTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Bribes.Contract.contract.Transact(opts, method, params...)
}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_Bribes *BribesCaller) GAUGES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Bribes.contract.Call(opts, &out, "GAUGES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_Bribes *BribesSession) GAUGES() (common.Address, error) {
	return _Bribes.Contract.GAUGES(&_Bribes.CallOpts)
}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_Bribes *BribesCallerSession) GAUGES() (common.Address, error) {
	return _Bribes.Contract.GAUGES(&_Bribes.CallOpts)
}

// MAXAHEAD is a free data retrieval call binding the contract method 0x6354b81b.
//
// Solidity: function MAX_AHEAD() view returns(uint256)
func (_Bribes *BribesCaller) MAXAHEAD(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Bribes.contract.Call(opts, &out, "MAX_AHEAD")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXAHEAD is a free data retrieval call binding the contract method 0x6354b81b.
//
// Solidity: function MAX_AHEAD() view returns(uint256)
func (_Bribes *BribesSession) MAXAHEAD() (*big.Int, error) {
	return _Bribes.Contract.MAXAHEAD(&_Bribes.CallOpts)
}

// MAXAHEAD is a free data retrieval call binding the contract method 0x6354b81b.
//
// Solidity: function MAX_AHEAD() view returns(uint256)
func (_Bribes *BribesCallerSession) MAXAHEAD() (*big.Int, error) {
	return _Bribes.Contract.MAXAHEAD(&_Bribes.CallOpts)
}

// VOTER is a free data retrieval call binding the contract method 0x8ebf2fd6.
//
// Solidity: function VOTER() view returns(address)
func (_Bribes *BribesCaller) VOTER(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Bribes.contract.Call(opts, &out, "VOTER")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// VOTER is a free data retrieval call binding the contract method 0x8ebf2fd6.
//
// Solidity: function VOTER() view returns(address)
func (_Bribes *BribesSession) VOTER() (common.Address, error) {
	return _Bribes.Contract.VOTER(&_Bribes.CallOpts)
}

// VOTER is a free data retrieval call binding the contract method 0x8ebf2fd6.
//
// Solidity: function VOTER() view returns(address)
func (_Bribes *BribesCallerSession) VOTER() (common.Address, error) {
	return _Bribes.Contract.VOTER(&_Bribes.CallOpts)
}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_Bribes *BribesCaller) WEEK(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Bribes.contract.Call(opts, &out, "WEEK")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_Bribes *BribesSession) WEEK() (*big.Int, error) {
	return _Bribes.Contract.WEEK(&_Bribes.CallOpts)
}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_Bribes *BribesCallerSession) WEEK() (*big.Int, error) {
	return _Bribes.Contract.WEEK(&_Bribes.CallOpts)
}

// BribeOf is a free data retrieval call binding the contract method 0xceb0ca0f.
//
// Solidity: function bribeOf(uint256 week, address gauge, address token) view returns((uint256,uint256,uint256))
func (_Bribes *BribesCaller) BribeOf(opts *bind.CallOpts, week *big.Int, gauge common.Address, token common.Address) (BribesBribe, error) {
	var out []interface{}
	err := _Bribes.contract.Call(opts, &out, "bribeOf", week, gauge, token)

	if err != nil {
		return *new(BribesBribe), err
	}

	out0 := *abi.ConvertType(out[0], new(BribesBribe)).(*BribesBribe)

	return out0, err

}

// BribeOf is a free data retrieval call binding the contract method 0xceb0ca0f.
//
// Solidity: function bribeOf(uint256 week, address gauge, address token) view returns((uint256,uint256,uint256))
func (_Bribes *BribesSession) BribeOf(week *big.Int, gauge common.Address, token common.Address) (BribesBribe, error) {
	return _Bribes.Contract.BribeOf(&_Bribes.CallOpts, week, gauge, token)
}

// BribeOf is a free data retrieval call binding the contract method 0xceb0ca0f.
//
// Solidity: function bribeOf(uint256 week, address gauge, address token) view returns((uint256,uint256,uint256))
func (_Bribes *BribesCallerSession) BribeOf(week *big.Int, gauge common.Address, token common.Address) (BribesBribe, error) {
	return _Bribes.Contract.BribeOf(&_Bribes.CallOpts, week, gauge, token)
}

// Earned is a free data retrieval call binding the contract method 0x4b2cfd6a.
//
// Solidity: function earned(uint256 week, address gauge, address token, address account) view returns(uint256)
func (_Bribes *BribesCaller) Earned(opts *bind.CallOpts, week *big.Int, gauge common.Address, token common.Address, account common.Address) (*big.Int, error) {
	var out []interface{}
	err := _Bribes.contract.Call(opts, &out, "earned", week, gauge, token, account)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Earned is a free data retrieval call binding the contract method 0x4b2cfd6a.
//
// Solidity: function earned(uint256 week, address gauge, address token, address account) view returns(uint256)
func (_Bribes *BribesSession) Earned(week *big.Int, gauge common.Address, token common.Address, account common.Address) (*big.Int, error) {
	return _Bribes.Contract.Earned(&_Bribes.CallOpts, week, gauge, token, account)
}

// Earned is a free data retrieval call binding the contract method 0x4b2cfd6a.
//
// Solidity: function earned(uint256 week, address gauge, address token, address account) view returns(uint256)
func (_Bribes *BribesCallerSession) Earned(week *big.Int, gauge common.Address, token common.Address, account common.Address) (*big.Int, error) {
	return _Bribes.Contract.Earned(&_Bribes.CallOpts, week, gauge, token, account)
}

// GivenBy is a free data retrieval call binding the contract method 0x10722055.
//
// Solidity: function givenBy(uint256 week, address gauge, address token, address briber) view returns(uint256)
func (_Bribes *BribesCaller) GivenBy(opts *bind.CallOpts, week *big.Int, gauge common.Address, token common.Address, briber common.Address) (*big.Int, error) {
	var out []interface{}
	err := _Bribes.contract.Call(opts, &out, "givenBy", week, gauge, token, briber)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// GivenBy is a free data retrieval call binding the contract method 0x10722055.
//
// Solidity: function givenBy(uint256 week, address gauge, address token, address briber) view returns(uint256)
func (_Bribes *BribesSession) GivenBy(week *big.Int, gauge common.Address, token common.Address, briber common.Address) (*big.Int, error) {
	return _Bribes.Contract.GivenBy(&_Bribes.CallOpts, week, gauge, token, briber)
}

// GivenBy is a free data retrieval call binding the contract method 0x10722055.
//
// Solidity: function givenBy(uint256 week, address gauge, address token, address briber) view returns(uint256)
func (_Bribes *BribesCallerSession) GivenBy(week *big.Int, gauge common.Address, token common.Address, briber common.Address) (*big.Int, error) {
	return _Bribes.Contract.GivenBy(&_Bribes.CallOpts, week, gauge, token, briber)
}

// TokensOf is a free data retrieval call binding the contract method 0x9dc832f3.
//
// Solidity: function tokensOf(uint256 week, address gauge, uint256 from, uint256 max) view returns(address[] page)
func (_Bribes *BribesCaller) TokensOf(opts *bind.CallOpts, week *big.Int, gauge common.Address, from *big.Int, max *big.Int) ([]common.Address, error) {
	var out []interface{}
	err := _Bribes.contract.Call(opts, &out, "tokensOf", week, gauge, from, max)

	if err != nil {
		return *new([]common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)

	return out0, err

}

// TokensOf is a free data retrieval call binding the contract method 0x9dc832f3.
//
// Solidity: function tokensOf(uint256 week, address gauge, uint256 from, uint256 max) view returns(address[] page)
func (_Bribes *BribesSession) TokensOf(week *big.Int, gauge common.Address, from *big.Int, max *big.Int) ([]common.Address, error) {
	return _Bribes.Contract.TokensOf(&_Bribes.CallOpts, week, gauge, from, max)
}

// TokensOf is a free data retrieval call binding the contract method 0x9dc832f3.
//
// Solidity: function tokensOf(uint256 week, address gauge, uint256 from, uint256 max) view returns(address[] page)
func (_Bribes *BribesCallerSession) TokensOf(week *big.Int, gauge common.Address, from *big.Int, max *big.Int) ([]common.Address, error) {
	return _Bribes.Contract.TokensOf(&_Bribes.CallOpts, week, gauge, from, max)
}

// Bribe is a paid mutator transaction binding the contract method 0xa87616bd.
//
// Solidity: function bribe(uint256 week, address gauge) payable returns()
func (_Bribes *BribesTransactor) Bribe(opts *bind.TransactOpts, week *big.Int, gauge common.Address) (*types.Transaction, error) {
	return _Bribes.contract.Transact(opts, "bribe", week, gauge)
}

// Bribe is a paid mutator transaction binding the contract method 0xa87616bd.
//
// Solidity: function bribe(uint256 week, address gauge) payable returns()
func (_Bribes *BribesSession) Bribe(week *big.Int, gauge common.Address) (*types.Transaction, error) {
	return _Bribes.Contract.Bribe(&_Bribes.TransactOpts, week, gauge)
}

// Bribe is a paid mutator transaction binding the contract method 0xa87616bd.
//
// Solidity: function bribe(uint256 week, address gauge) payable returns()
func (_Bribes *BribesTransactorSession) Bribe(week *big.Int, gauge common.Address) (*types.Transaction, error) {
	return _Bribes.Contract.Bribe(&_Bribes.TransactOpts, week, gauge)
}

// BribeToken is a paid mutator transaction binding the contract method 0xa8dd9350.
//
// Solidity: function bribeToken(uint256 week, address gauge, address token, uint256 amount) returns()
func (_Bribes *BribesTransactor) BribeToken(opts *bind.TransactOpts, week *big.Int, gauge common.Address, token common.Address, amount *big.Int) (*types.Transaction, error) {
	return _Bribes.contract.Transact(opts, "bribeToken", week, gauge, token, amount)
}

// BribeToken is a paid mutator transaction binding the contract method 0xa8dd9350.
//
// Solidity: function bribeToken(uint256 week, address gauge, address token, uint256 amount) returns()
func (_Bribes *BribesSession) BribeToken(week *big.Int, gauge common.Address, token common.Address, amount *big.Int) (*types.Transaction, error) {
	return _Bribes.Contract.BribeToken(&_Bribes.TransactOpts, week, gauge, token, amount)
}

// BribeToken is a paid mutator transaction binding the contract method 0xa8dd9350.
//
// Solidity: function bribeToken(uint256 week, address gauge, address token, uint256 amount) returns()
func (_Bribes *BribesTransactorSession) BribeToken(week *big.Int, gauge common.Address, token common.Address, amount *big.Int) (*types.Transaction, error) {
	return _Bribes.Contract.BribeToken(&_Bribes.TransactOpts, week, gauge, token, amount)
}

// Claim is a paid mutator transaction binding the contract method 0xc414be85.
//
// Solidity: function claim(uint256 week, address gauge, address[] tokens, address account) returns()
func (_Bribes *BribesTransactor) Claim(opts *bind.TransactOpts, week *big.Int, gauge common.Address, tokens []common.Address, account common.Address) (*types.Transaction, error) {
	return _Bribes.contract.Transact(opts, "claim", week, gauge, tokens, account)
}

// Claim is a paid mutator transaction binding the contract method 0xc414be85.
//
// Solidity: function claim(uint256 week, address gauge, address[] tokens, address account) returns()
func (_Bribes *BribesSession) Claim(week *big.Int, gauge common.Address, tokens []common.Address, account common.Address) (*types.Transaction, error) {
	return _Bribes.Contract.Claim(&_Bribes.TransactOpts, week, gauge, tokens, account)
}

// Claim is a paid mutator transaction binding the contract method 0xc414be85.
//
// Solidity: function claim(uint256 week, address gauge, address[] tokens, address account) returns()
func (_Bribes *BribesTransactorSession) Claim(week *big.Int, gauge common.Address, tokens []common.Address, account common.Address) (*types.Transaction, error) {
	return _Bribes.Contract.Claim(&_Bribes.TransactOpts, week, gauge, tokens, account)
}

// TakeBack is a paid mutator transaction binding the contract method 0x2e40c96d.
//
// Solidity: function takeBack(uint256 week, address gauge, address token, address briber) returns()
func (_Bribes *BribesTransactor) TakeBack(opts *bind.TransactOpts, week *big.Int, gauge common.Address, token common.Address, briber common.Address) (*types.Transaction, error) {
	return _Bribes.contract.Transact(opts, "takeBack", week, gauge, token, briber)
}

// TakeBack is a paid mutator transaction binding the contract method 0x2e40c96d.
//
// Solidity: function takeBack(uint256 week, address gauge, address token, address briber) returns()
func (_Bribes *BribesSession) TakeBack(week *big.Int, gauge common.Address, token common.Address, briber common.Address) (*types.Transaction, error) {
	return _Bribes.Contract.TakeBack(&_Bribes.TransactOpts, week, gauge, token, briber)
}

// TakeBack is a paid mutator transaction binding the contract method 0x2e40c96d.
//
// Solidity: function takeBack(uint256 week, address gauge, address token, address briber) returns()
func (_Bribes *BribesTransactorSession) TakeBack(week *big.Int, gauge common.Address, token common.Address, briber common.Address) (*types.Transaction, error) {
	return _Bribes.Contract.TakeBack(&_Bribes.TransactOpts, week, gauge, token, briber)
}

// BribesBribedIterator is returned from FilterBribed and is used to iterate over the raw logs and unpacked data for Bribed events raised by the Bribes contract.
type BribesBribedIterator struct {
	Event *BribesBribed // Event containing the contract specifics and raw log

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
func (it *BribesBribedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(BribesBribed)
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
		it.Event = new(BribesBribed)
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
func (it *BribesBribedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *BribesBribedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// BribesBribed represents a Bribed event raised by the Bribes contract.
type BribesBribed struct {
	Week   *big.Int
	Gauge  common.Address
	Token  common.Address
	Briber common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterBribed is a free log retrieval operation binding the contract event 0x757d9c04a6e5f4289a7b118a529d6187c446ccf791650c621b352eba43271ac6.
//
// Solidity: event Bribed(uint256 indexed week, address indexed gauge, address indexed token, address briber, uint256 amount)
func (_Bribes *BribesFilterer) FilterBribed(opts *bind.FilterOpts, week []*big.Int, gauge []common.Address, token []common.Address) (*BribesBribedIterator, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var gaugeRule []interface{}
	for _, gaugeItem := range gauge {
		gaugeRule = append(gaugeRule, gaugeItem)
	}
	var tokenRule []interface{}
	for _, tokenItem := range token {
		tokenRule = append(tokenRule, tokenItem)
	}

	logs, sub, err := _Bribes.contract.FilterLogs(opts, "Bribed", weekRule, gaugeRule, tokenRule)
	if err != nil {
		return nil, err
	}
	return &BribesBribedIterator{contract: _Bribes.contract, event: "Bribed", logs: logs, sub: sub}, nil
}

// WatchBribed is a free log subscription operation binding the contract event 0x757d9c04a6e5f4289a7b118a529d6187c446ccf791650c621b352eba43271ac6.
//
// Solidity: event Bribed(uint256 indexed week, address indexed gauge, address indexed token, address briber, uint256 amount)
func (_Bribes *BribesFilterer) WatchBribed(opts *bind.WatchOpts, sink chan<- *BribesBribed, week []*big.Int, gauge []common.Address, token []common.Address) (event.Subscription, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var gaugeRule []interface{}
	for _, gaugeItem := range gauge {
		gaugeRule = append(gaugeRule, gaugeItem)
	}
	var tokenRule []interface{}
	for _, tokenItem := range token {
		tokenRule = append(tokenRule, tokenItem)
	}

	logs, sub, err := _Bribes.contract.WatchLogs(opts, "Bribed", weekRule, gaugeRule, tokenRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(BribesBribed)
				if err := _Bribes.contract.UnpackLog(event, "Bribed", log); err != nil {
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

// ParseBribed is a log parse operation binding the contract event 0x757d9c04a6e5f4289a7b118a529d6187c446ccf791650c621b352eba43271ac6.
//
// Solidity: event Bribed(uint256 indexed week, address indexed gauge, address indexed token, address briber, uint256 amount)
func (_Bribes *BribesFilterer) ParseBribed(log types.Log) (*BribesBribed, error) {
	event := new(BribesBribed)
	if err := _Bribes.contract.UnpackLog(event, "Bribed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// BribesClaimedIterator is returned from FilterClaimed and is used to iterate over the raw logs and unpacked data for Claimed events raised by the Bribes contract.
type BribesClaimedIterator struct {
	Event *BribesClaimed // Event containing the contract specifics and raw log

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
func (it *BribesClaimedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(BribesClaimed)
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
		it.Event = new(BribesClaimed)
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
func (it *BribesClaimedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *BribesClaimedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// BribesClaimed represents a Claimed event raised by the Bribes contract.
type BribesClaimed struct {
	Week    *big.Int
	Gauge   common.Address
	Token   common.Address
	Account common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterClaimed is a free log retrieval operation binding the contract event 0x80862aff8d54b94bbd44c9ddba9a844fd42d0a789af1d6cf96495cd6df1795c9.
//
// Solidity: event Claimed(uint256 indexed week, address indexed gauge, address indexed token, address account, uint256 amount)
func (_Bribes *BribesFilterer) FilterClaimed(opts *bind.FilterOpts, week []*big.Int, gauge []common.Address, token []common.Address) (*BribesClaimedIterator, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var gaugeRule []interface{}
	for _, gaugeItem := range gauge {
		gaugeRule = append(gaugeRule, gaugeItem)
	}
	var tokenRule []interface{}
	for _, tokenItem := range token {
		tokenRule = append(tokenRule, tokenItem)
	}

	logs, sub, err := _Bribes.contract.FilterLogs(opts, "Claimed", weekRule, gaugeRule, tokenRule)
	if err != nil {
		return nil, err
	}
	return &BribesClaimedIterator{contract: _Bribes.contract, event: "Claimed", logs: logs, sub: sub}, nil
}

// WatchClaimed is a free log subscription operation binding the contract event 0x80862aff8d54b94bbd44c9ddba9a844fd42d0a789af1d6cf96495cd6df1795c9.
//
// Solidity: event Claimed(uint256 indexed week, address indexed gauge, address indexed token, address account, uint256 amount)
func (_Bribes *BribesFilterer) WatchClaimed(opts *bind.WatchOpts, sink chan<- *BribesClaimed, week []*big.Int, gauge []common.Address, token []common.Address) (event.Subscription, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var gaugeRule []interface{}
	for _, gaugeItem := range gauge {
		gaugeRule = append(gaugeRule, gaugeItem)
	}
	var tokenRule []interface{}
	for _, tokenItem := range token {
		tokenRule = append(tokenRule, tokenItem)
	}

	logs, sub, err := _Bribes.contract.WatchLogs(opts, "Claimed", weekRule, gaugeRule, tokenRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(BribesClaimed)
				if err := _Bribes.contract.UnpackLog(event, "Claimed", log); err != nil {
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

// ParseClaimed is a log parse operation binding the contract event 0x80862aff8d54b94bbd44c9ddba9a844fd42d0a789af1d6cf96495cd6df1795c9.
//
// Solidity: event Claimed(uint256 indexed week, address indexed gauge, address indexed token, address account, uint256 amount)
func (_Bribes *BribesFilterer) ParseClaimed(log types.Log) (*BribesClaimed, error) {
	event := new(BribesClaimed)
	if err := _Bribes.contract.UnpackLog(event, "Claimed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// BribesTakenBackIterator is returned from FilterTakenBack and is used to iterate over the raw logs and unpacked data for TakenBack events raised by the Bribes contract.
type BribesTakenBackIterator struct {
	Event *BribesTakenBack // Event containing the contract specifics and raw log

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
func (it *BribesTakenBackIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(BribesTakenBack)
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
		it.Event = new(BribesTakenBack)
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
func (it *BribesTakenBackIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *BribesTakenBackIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// BribesTakenBack represents a TakenBack event raised by the Bribes contract.
type BribesTakenBack struct {
	Week   *big.Int
	Gauge  common.Address
	Token  common.Address
	Briber common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterTakenBack is a free log retrieval operation binding the contract event 0x8134da2cf2bc36a677811d9442e25e59f7d7f14e9926b86e7f25f7339664094d.
//
// Solidity: event TakenBack(uint256 indexed week, address indexed gauge, address indexed token, address briber, uint256 amount)
func (_Bribes *BribesFilterer) FilterTakenBack(opts *bind.FilterOpts, week []*big.Int, gauge []common.Address, token []common.Address) (*BribesTakenBackIterator, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var gaugeRule []interface{}
	for _, gaugeItem := range gauge {
		gaugeRule = append(gaugeRule, gaugeItem)
	}
	var tokenRule []interface{}
	for _, tokenItem := range token {
		tokenRule = append(tokenRule, tokenItem)
	}

	logs, sub, err := _Bribes.contract.FilterLogs(opts, "TakenBack", weekRule, gaugeRule, tokenRule)
	if err != nil {
		return nil, err
	}
	return &BribesTakenBackIterator{contract: _Bribes.contract, event: "TakenBack", logs: logs, sub: sub}, nil
}

// WatchTakenBack is a free log subscription operation binding the contract event 0x8134da2cf2bc36a677811d9442e25e59f7d7f14e9926b86e7f25f7339664094d.
//
// Solidity: event TakenBack(uint256 indexed week, address indexed gauge, address indexed token, address briber, uint256 amount)
func (_Bribes *BribesFilterer) WatchTakenBack(opts *bind.WatchOpts, sink chan<- *BribesTakenBack, week []*big.Int, gauge []common.Address, token []common.Address) (event.Subscription, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var gaugeRule []interface{}
	for _, gaugeItem := range gauge {
		gaugeRule = append(gaugeRule, gaugeItem)
	}
	var tokenRule []interface{}
	for _, tokenItem := range token {
		tokenRule = append(tokenRule, tokenItem)
	}

	logs, sub, err := _Bribes.contract.WatchLogs(opts, "TakenBack", weekRule, gaugeRule, tokenRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(BribesTakenBack)
				if err := _Bribes.contract.UnpackLog(event, "TakenBack", log); err != nil {
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

// ParseTakenBack is a log parse operation binding the contract event 0x8134da2cf2bc36a677811d9442e25e59f7d7f14e9926b86e7f25f7339664094d.
//
// Solidity: event TakenBack(uint256 indexed week, address indexed gauge, address indexed token, address briber, uint256 amount)
func (_Bribes *BribesFilterer) ParseTakenBack(log types.Log) (*BribesTakenBack, error) {
	event := new(BribesTakenBack)
	if err := _Bribes.contract.UnpackLog(event, "TakenBack", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
