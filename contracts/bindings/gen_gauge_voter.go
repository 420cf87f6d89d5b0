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

// GaugeVoterMetaData contains all meta data concerning the GaugeVoter contract.
var GaugeVoterMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIVoteEscrow\",\"name\":\"escrow\",\"type\":\"address\"},{\"internalType\":\"contractIParameters\",\"name\":\"params\",\"type\":\"address\"},{\"internalType\":\"contractIGauges\",\"name\":\"gauges\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"day\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"EmptyBallot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"GaugeDead\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"NoGauge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"snapshot\",\"type\":\"uint256\"}],\"name\":\"NoVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyGauges\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"ballot\",\"type\":\"uint32\"}],\"name\":\"Repeated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"standing\",\"type\":\"bool\"}],\"name\":\"StandingSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"gauges\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint16[]\",\"name\":\"weights\",\"type\":\"uint16[]\"}],\"name\":\"Voted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ESCROW\",\"outputs\":[{\"internalType\":\"contractIVoteEscrow\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GAUGES\",\"outputs\":[{\"internalType\":\"contractIGauges\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMS\",\"outputs\":[{\"internalType\":\"contractIParameters\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WEEK\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"ballotOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"power\",\"type\":\"uint256\"},{\"internalType\":\"address[]\",\"name\":\"gauges\",\"type\":\"address[]\"},{\"internalType\":\"uint16[]\",\"name\":\"weights\",\"type\":\"uint16[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"accounts\",\"type\":\"address[]\"}],\"name\":\"cast\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"currentWeek\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"standing\",\"type\":\"bool\"}],\"name\":\"setStanding\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"standingOf\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"standing\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"castable\",\"type\":\"bool\"},{\"internalType\":\"address[]\",\"name\":\"gauges\",\"type\":\"address[]\"},{\"internalType\":\"uint16[]\",\"name\":\"weights\",\"type\":\"uint16[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"}],\"name\":\"totalOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"gauges\",\"type\":\"address[]\"},{\"internalType\":\"uint16[]\",\"name\":\"weights\",\"type\":\"uint16[]\"}],\"name\":\"vote\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"votesOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"week\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"weightOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	Bin: "0x610100604052348015610010575f5ffd5b50604051611fc2380380611fc283398101604081905261002f91610080565b83838361003d8460076100e5565b64ffffffffff1660e0526001600160a01b0390811660c05290811660a052166080525061011892505050565b6001600160a01b038116811461007d575f5ffd5b50565b5f5f5f5f60808587031215610093575f5ffd5b845161009e81610069565b60208601519094506100af81610069565b60408601519093506100c081610069565b606086015190925064ffffffffff811681146100da575f5ffd5b939692955090935050565b64ffffffffff818116838216029081169081811461011157634e487b7160e01b5f52601160045260245ffd5b5092915050565b60805160a05160c05160e051611e3861018a5f395f818161026301526102a701525f818161023c0152818161056901528181610680015281816109e101528181610e6001526111d001525f8181610177015261045001525f81816102150152818161082e0152610fb30152611e385ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c806369c05f3611610088578063df646f0511610063578063df646f05146101fd578063e681c4aa14610210578063f2b18d0114610237578063f4359ce51461025e575f5ffd5b806369c05f36146101c457806384ae670c146101d75780638935ced5146101ea575f5ffd5b80633ccfd60b116100c35780633ccfd60b1461014957806342aae59214610153578063484bcb47146101725780635290fc6e146101b1575f5ffd5b806306575c89146100e95780632254f9251461010457806332ec991c14610127575b5f5ffd5b6100f161029b565b6040519081526020015b60405180910390f35b6101176101123660046117dc565b6102d2565b6040516100fb949392919061186e565b61013a6101353660046118ad565b610343565b6040516100fb939291906118db565b61015161039c565b005b6100f161016136600461190f565b5f9081526001602052604090205490565b6101997f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100fb565b6101516101bf36600461196e565b61042c565b6100f16101d23660046119da565b6109a5565b6100f16101e5366004611a19565b610bc9565b6100f16101f83660046118ad565b610e34565b61015161020b366004611a58565b610f13565b6101997f000000000000000000000000000000000000000000000000000000000000000081565b6101997f000000000000000000000000000000000000000000000000000000000000000081565b6102857f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016100fb565b5f6102cd64ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642611a8b565b905090565b6001600160a01b0381165f9081526003602052604081208054600160201b900460ff169190606090819061030d61030761029b565b87610f1f565b8015610320575061031d86610f94565b15155b815490945061033690879063ffffffff16611091565b9597949650949392505050565b5f8281526002602090815260408083206001600160a01b0385168452909152902080546001600160801b0381169160609182919061038f908690600160801b900463ffffffff16611091565b9497909650939450505050565b5f6103a561029b565b335f90815260036020526040902054909150600160201b900460ff16156103cf576103cf5f61130c565b6103d98133611371565b5f81815260026020908152604080832033808552925280832080546001600160c01b031916905551909183917f8c7cdad0d12a8db3e23561b42da6f10c8137914c97beff202213a410e1f520a39190a350565b60405163023aa9ab60e61b81526964616f2e67617567657360b01b60048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401602060405180830381865afa15801561049d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104c19190611aaa565b90508382146104e6576040516001621398b960e31b0319815260040160405180910390fd5b80841115610516576040516306f3cc3b60e11b815260048101859052602481018290526044015b60405180910390fd5b5f8467ffffffffffffffff81111561053057610530611ac1565b604051908082528060200260200182016040528015610559578160200160208202803683370190505b5090505f5b85811015610803575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663fd6aad258989858181106105a8576105a8611ad5565b90506020020160208101906105bd91906117dc565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa1580156105ff573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106239190611ae9565b90508063ffffffff165f0361067e5787878381811061064457610644611ad5565b905060200201602081019061065991906117dc565b60405163f038244f60e01b81526001600160a01b03909116600482015260240161050d565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631ee667808989858181106106bf576106bf611ad5565b90506020020160208101906106d491906117dc565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015610716573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061073a9190611b0c565b64ffffffffff16156107925787878381811061075857610758611ad5565b905060200201602081019061076d91906117dc565b604051631e54570160e11b81526001600160a01b03909116600482015260240161050d565b8585838181106107a4576107a4611ad5565b90506020020160208101906107b99190611b46565b61ffff1660108263ffffffff1665ffffffffffff16901b178383815181106107e3576107e3611ad5565b65ffffffffffff909216602092830291909101909101525060010161055e565b505f61080e33610f94565b9050805f036108c957604051631b272f5f60e11b815242600482015233907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063364e5ebe90602401602060405180830381865afa15801561087b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061089f9190611aaa565b6040516327b5714f60e21b81526001600160a01b039092166004830152602482015260440161050d565b5f6108d261029b565b90506108de8133611371565b335f908152600360205260408120805482906108ff9063ffffffff16611b5f565b825463ffffffff8083166101009490940a84810291021990911617909255335f908152600460209081526040808320938352929052209091506109428582611c1e565b5061095082338584886115ab565b336001600160a01b0316827f43281d25f2fc78a85ebbef43d42d28552b2d5f31594c12eca08c054ba5769623858c8c8c8c604051610992959493929190611d0c565b60405180910390a3505050505050505050565b5f8381526002602090815260408083206001600160a01b0386811685529252808320905163fd6aad2560e01b81528483166004820152909183917f00000000000000000000000000000000000000000000000000000000000000009091169063fd6aad2590602401602060405180830381865afa158015610a28573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a4c9190611ae9565b8254909150600160a01b900463ffffffff161580610a6e575063ffffffff8116155b15610a7d575f92505050610bc2565b6001600160a01b0385165f9081526004602090815260408083208554600160801b900463ffffffff168452825280832080548251818502810185019093528083529192909190830182828015610b1f57602002820191905f5260205f20905f905b82829054906101000a900465ffffffffffff1665ffffffffffff1681526020019060060190602082600501049283019260010382029150808411610ade5790505b505050505090505f5b8151811015610bbd578263ffffffff166010838381518110610b4c57610b4c611ad5565b602002602001015165ffffffffffff16901c63ffffffff1603610bb557610ba8828281518110610b7e57610b7e611ad5565b602090810291909101015185546001600160801b03811690600160a01b900463ffffffff166117ae565b610bb29086611da1565b94505b600101610b28565b505050505b9392505050565b5f5f610bd361029b565b90505f5b83811015610e2c57610c0f82868684818110610bf557610bf5611ad5565b9050602002016020810190610c0a91906117dc565b610f1f565b15610e24575f610c44868684818110610c2a57610c2a611ad5565b9050602002016020810190610c3f91906117dc565b610f94565b9050805f03610c535750610e24565b5f60035f888886818110610c6957610c69611ad5565b9050602002016020810190610c7e91906117dc565b6001600160a01b0316815260208101919091526040015f205463ffffffff169050610d9d84888886818110610cb557610cb5611ad5565b9050602002016020810190610cca91906117dc565b848460045f8d8d8b818110610ce157610ce1611ad5565b9050602002016020810190610cf691906117dc565b6001600160a01b0316815260208082019290925260409081015f90812063ffffffff8a168252835281902080548251818502810185019093528083529192909190830182828015610d9357602002820191905f5260205f20905f905b82829054906101000a900465ffffffffffff1665ffffffffffff1681526020019060060190602082600501049283019260010382029150808411610d525790505b50505050506115ab565b868684818110610daf57610daf611ad5565b9050602002016020810190610dc491906117dc565b6001600160a01b0316847fbc01bb33014ca6942b826604f6912bc26a1908ead9ff96f56b973f7175c463b28484604051610e0e92919091825263ffffffff16602082015260400190565b60405180910390a3610e1f85611db4565b945050505b600101610bd7565b505092915050565b5f82815260208190526040808220905163fd6aad2560e01b81526001600160a01b0384811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063fd6aad2590602401602060405180830381865afa158015610ea5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ec99190611ae9565b63ffffffff16600160201b8110610ee257610ee2611ad5565b600291828204019190066010029054906101000a90046001600160801b03166001600160801b031690505b92915050565b610f1c8161130c565b50565b6001600160a01b0381165f9081526003602052604081208054600160201b900460ff168015610f545750805463ffffffff1615155b8015610f8c57505f8481526002602090815260408083206001600160a01b0387168452909152902054600160a01b900463ffffffff16155b949350505050565b604051631b272f5f60e11b81524260048201525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633a46b1a8908490839063364e5ebe90602401602060405180830381865afa158015611002573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110269190611aaa565b6040516001600160e01b031960e085901b1681526001600160a01b0390921660048301526024820152604401602060405180830381865afa15801561106d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f0d9190611aaa565b6001600160a01b0382165f90815260046020908152604080832063ffffffff85168452825280832080548251818502810185019093528083526060948594909392919083018282801561113057602002820191905f5260205f20905f905b82829054906101000a900465ffffffffffff1665ffffffffffff16815260200190600601906020826005010492830192600103820291508084116110ef5790505b50505050509050805167ffffffffffffffff81111561115157611151611ac1565b60405190808252806020026020018201604052801561117a578160200160208202803683370190505b509250805167ffffffffffffffff81111561119757611197611ac1565b6040519080825280602002602001820160405280156111c0578160200160208202803683370190505b5091505f5b8151811015611303577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639f4bfe9b601084848151811061121157611211611ad5565b602002602001015165ffffffffffff16901c6040518263ffffffff1660e01b815260040161124b919063ffffffff91909116815260200190565b602060405180830381865afa158015611266573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061128a9190611dcc565b84828151811061129c5761129c611ad5565b60200260200101906001600160a01b031690816001600160a01b0316815250508181815181106112ce576112ce611ad5565b60200260200101518382815181106112e8576112e8611ad5565b61ffff909216602092830291909101909101526001016111c5565b50509250929050565b335f81815260036020526040908190208054841515600160201b0264ff0000000019909116179055517f4225cefba5d417f82a50a6974f55bdec60a38dc5a4f64be1a80c888225a18dfc9061136690841515815260200190565b60405180910390a250565b5f8281526002602090815260408083206001600160a01b03851684528252808320815160608101835290546001600160801b038116825263ffffffff600160801b8204811694830194909452600160a01b90049092169082018190529091036113d957505050565b6001600160a01b0382165f9081526004602090815260408083208483015163ffffffff16845282528083208054825181850281018501909352808352919290919083018282801561147657602002820191905f5260205f20905f905b82829054906101000a900465ffffffffffff1665ffffffffffff16815260200190600601906020826005010492830192600103820291508084116114355790505b5050505f8781526020819052604081209394509291508290505b8351811015611580575f6114d48583815181106114af576114af611ad5565b6020026020010151875f01516001600160801b0316886040015163ffffffff166117ae565b9050808360108785815181106114ec576114ec611ad5565b602002602001015165ffffffffffff16901c65ffffffffffff16600160201b811061151957611519611ad5565b600291828204019190066010028282829054906101000a90046001600160801b03166115459190611de7565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555080846115759190611da1565b935050600101611490565b505f868152600160205260408120805484929061159e908490611e06565b9091555050505050505050565b5f5f5b82518110156115ea578281815181106115c9576115c9611ad5565b602002602001015161ffff16826115e09190611da1565b91506001016115ae565b50805f0361160b5760405163de162ee760e01b815260040160405180910390fd5b604080516060810182526001600160801b03808716825263ffffffff80871660208085019182528683168587019081525f8d8152600283528781206001600160a01b038e168252835287812096518754945192518616600160a01b0263ffffffff60a01b1993909616600160801b026001600160a01b031990951696169590951792909217919091169190911790925588815290819052908120815b8451811015611781575f6116d58683815181106116c6576116c6611ad5565b602002602001015189876117ae565b9050808360108885815181106116ed576116ed611ad5565b602002602001015165ffffffffffff16901c65ffffffffffff16600160201b811061171a5761171a611ad5565b600291828204019190066010028282829054906101000a90046001600160801b03166117469190611e19565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555080846117769190611da1565b9350506001016116a7565b505f888152600160205260408120805484929061179f908490611da1565b90915550505050505050505050565b5f816117be8461ffff8716611b83565b610f8c9190611a8b565b6001600160a01b0381168114610f1c575f5ffd5b5f602082840312156117ec575f5ffd5b8135610bc2816117c8565b5f8151808452602084019350602083015f5b828110156118305781516001600160a01b0316865260209586019590910190600101611809565b5093949350505050565b5f8151808452602084019350602083015f5b8281101561183057815161ffff1686526020958601959091019060010161184c565b84151581528315156020820152608060408201525f61189060808301856117f7565b82810360608401526118a2818561183a565b979650505050505050565b5f5f604083850312156118be575f5ffd5b8235915060208301356118d0816117c8565b809150509250929050565b838152606060208201525f6118f360608301856117f7565b8281036040840152611905818561183a565b9695505050505050565b5f6020828403121561191f575f5ffd5b5035919050565b5f5f83601f840112611936575f5ffd5b50813567ffffffffffffffff81111561194d575f5ffd5b6020830191508360208260051b8501011115611967575f5ffd5b9250929050565b5f5f5f5f60408587031215611981575f5ffd5b843567ffffffffffffffff811115611997575f5ffd5b6119a387828801611926565b909550935050602085013567ffffffffffffffff8111156119c2575f5ffd5b6119ce87828801611926565b95989497509550505050565b5f5f5f606084860312156119ec575f5ffd5b8335925060208401356119fe816117c8565b91506040840135611a0e816117c8565b809150509250925092565b5f5f60208385031215611a2a575f5ffd5b823567ffffffffffffffff811115611a40575f5ffd5b611a4c85828601611926565b90969095509350505050565b5f60208284031215611a68575f5ffd5b81358015158114610bc2575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b5f82611aa557634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215611aba575f5ffd5b5051919050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611af9575f5ffd5b815163ffffffff81168114610bc2575f5ffd5b5f60208284031215611b1c575f5ffd5b815164ffffffffff81168114610bc2575f5ffd5b803561ffff81168114611b41575f5ffd5b919050565b5f60208284031215611b56575f5ffd5b610bc282611b30565b5f63ffffffff821663ffffffff8103611b7a57611b7a611a77565b60010192915050565b8082028115828204841417610f0d57610f0d611a77565b68010000000000000000821115611bb357611bb3611ac1565b805482825580831015611c195760056004840104825f528060205f2001600660058606028015611bf2575f19820180545f198360200360031b1c168155505b5081600560048501040391505f5b82811015611c15575f82820155600101611c00565b5050505b505050565b815167ffffffffffffffff811115611c3857611c38611ac1565b611c428183611b9a565b60208301611c55835f9081526020902090565b600583045f5b81811015611cbe575f5f5b6005811015611cb157611ca0611c82875165ffffffffffff1690565b65ffffffffffff9081166006840260031b90811b91901b1984161790565b602096909601959150600101611c66565b5083820155600101611c5b565b5060058102808503818614611d02575f5f5b82811015611cfc57611ceb611c82885165ffffffffffff1690565b602097909701969150600101611cd0565b50848401555b5050505050505050565b85815260606020820181905281018490525f8560808301825b87811015611d55578235611d38816117c8565b6001600160a01b0316825260209283019290910190600101611d25565b5083810360408501528481526020019050845f5b85811015611d935761ffff611d7d83611b30565b1683526020928301929190910190600101611d69565b509098975050505050505050565b80820180821115610f0d57610f0d611a77565b5f60018201611dc557611dc5611a77565b5060010190565b5f60208284031215611ddc575f5ffd5b8151610bc2816117c8565b6001600160801b038281168282160390811115610f0d57610f0d611a77565b81810381811115610f0d57610f0d611a77565b6001600160801b038181168382160190811115610f0d57610f0d611a7756",
}

// GaugeVoterABI is the input ABI used to generate the binding from.
// Deprecated: Use GaugeVoterMetaData.ABI instead.
var GaugeVoterABI = GaugeVoterMetaData.ABI

// GaugeVoterBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use GaugeVoterMetaData.Bin instead.
var GaugeVoterBin = GaugeVoterMetaData.Bin

// DeployGaugeVoter deploys a new Ethereum contract, binding an instance of GaugeVoter to it.
func DeployGaugeVoter(auth *bind.TransactOpts, backend bind.ContractBackend, escrow common.Address, params common.Address, gauges common.Address, day *big.Int) (common.Address, *types.Transaction, *GaugeVoter, error) {
	parsed, err := GaugeVoterMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(GaugeVoterBin), backend, escrow, params, gauges, day)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &GaugeVoter{GaugeVoterCaller: GaugeVoterCaller{contract: contract}, GaugeVoterTransactor: GaugeVoterTransactor{contract: contract}, GaugeVoterFilterer: GaugeVoterFilterer{contract: contract}}, nil
}

// GaugeVoter is an auto generated Go binding around an Ethereum contract.
type GaugeVoter struct {
	GaugeVoterCaller     // Read-only binding to the contract
	GaugeVoterTransactor // Write-only binding to the contract
	GaugeVoterFilterer   // Log filterer for contract events
}

// GaugeVoterCaller is an auto generated read-only Go binding around an Ethereum contract.
type GaugeVoterCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// GaugeVoterTransactor is an auto generated write-only Go binding around an Ethereum contract.
type GaugeVoterTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// GaugeVoterFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type GaugeVoterFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// GaugeVoterSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type GaugeVoterSession struct {
	Contract     *GaugeVoter       // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// GaugeVoterCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type GaugeVoterCallerSession struct {
	Contract *GaugeVoterCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts     // Call options to use throughout this session
}

// GaugeVoterTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type GaugeVoterTransactorSession struct {
	Contract     *GaugeVoterTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts     // Transaction auth options to use throughout this session
}

// GaugeVoterRaw is an auto generated low-level Go binding around an Ethereum contract.
type GaugeVoterRaw struct {
	Contract *GaugeVoter // Generic contract binding to access the raw methods on
}

// GaugeVoterCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type GaugeVoterCallerRaw struct {
	Contract *GaugeVoterCaller // Generic read-only contract binding to access the raw methods on
}

// GaugeVoterTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type GaugeVoterTransactorRaw struct {
	Contract *GaugeVoterTransactor // Generic write-only contract binding to access the raw methods on
}

// NewGaugeVoter creates a new instance of GaugeVoter, bound to a specific deployed contract.
func NewGaugeVoter(address common.Address, backend bind.ContractBackend) (*GaugeVoter, error) {
	contract, err := bindGaugeVoter(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &GaugeVoter{GaugeVoterCaller: GaugeVoterCaller{contract: contract}, GaugeVoterTransactor: GaugeVoterTransactor{contract: contract}, GaugeVoterFilterer: GaugeVoterFilterer{contract: contract}}, nil
}

// NewGaugeVoterCaller creates a new read-only instance of GaugeVoter, bound to a specific deployed contract.
func NewGaugeVoterCaller(address common.Address, caller bind.ContractCaller) (*GaugeVoterCaller, error) {
	contract, err := bindGaugeVoter(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &GaugeVoterCaller{contract: contract}, nil
}

// NewGaugeVoterTransactor creates a new write-only instance of GaugeVoter, bound to a specific deployed contract.
func NewGaugeVoterTransactor(address common.Address, transactor bind.ContractTransactor) (*GaugeVoterTransactor, error) {
	contract, err := bindGaugeVoter(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &GaugeVoterTransactor{contract: contract}, nil
}

// NewGaugeVoterFilterer creates a new log filterer instance of GaugeVoter, bound to a specific deployed contract.
func NewGaugeVoterFilterer(address common.Address, filterer bind.ContractFilterer) (*GaugeVoterFilterer, error) {
	contract, err := bindGaugeVoter(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &GaugeVoterFilterer{contract: contract}, nil
}

// bindGaugeVoter binds a generic wrapper to an already deployed contract.
func bindGaugeVoter(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := GaugeVoterMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_GaugeVoter *GaugeVoterRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _GaugeVoter.Contract.GaugeVoterCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_GaugeVoter *GaugeVoterRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _GaugeVoter.Contract.GaugeVoterTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_GaugeVoter *GaugeVoterRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _GaugeVoter.Contract.GaugeVoterTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_GaugeVoter *GaugeVoterCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _GaugeVoter.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_GaugeVoter *GaugeVoterTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _GaugeVoter.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_GaugeVoter *GaugeVoterTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _GaugeVoter.Contract.contract.Transact(opts, method, params...)
}

// ESCROW is a free data retrieval call binding the contract method 0xe681c4aa.
//
// Solidity: function ESCROW() view returns(address)
func (_GaugeVoter *GaugeVoterCaller) ESCROW(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _GaugeVoter.contract.Call(opts, &out, "ESCROW")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// ESCROW is a free data retrieval call binding the contract method 0xe681c4aa.
//
// Solidity: function ESCROW() view returns(address)
func (_GaugeVoter *GaugeVoterSession) ESCROW() (common.Address, error) {
	return _GaugeVoter.Contract.ESCROW(&_GaugeVoter.CallOpts)
}

// ESCROW is a free data retrieval call binding the contract method 0xe681c4aa.
//
// Solidity: function ESCROW() view returns(address)
func (_GaugeVoter *GaugeVoterCallerSession) ESCROW() (common.Address, error) {
	return _GaugeVoter.Contract.ESCROW(&_GaugeVoter.CallOpts)
}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_GaugeVoter *GaugeVoterCaller) GAUGES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _GaugeVoter.contract.Call(opts, &out, "GAUGES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_GaugeVoter *GaugeVoterSession) GAUGES() (common.Address, error) {
	return _GaugeVoter.Contract.GAUGES(&_GaugeVoter.CallOpts)
}

// GAUGES is a free data retrieval call binding the contract method 0xf2b18d01.
//
// Solidity: function GAUGES() view returns(address)
func (_GaugeVoter *GaugeVoterCallerSession) GAUGES() (common.Address, error) {
	return _GaugeVoter.Contract.GAUGES(&_GaugeVoter.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_GaugeVoter *GaugeVoterCaller) PARAMS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _GaugeVoter.contract.Call(opts, &out, "PARAMS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_GaugeVoter *GaugeVoterSession) PARAMS() (common.Address, error) {
	return _GaugeVoter.Contract.PARAMS(&_GaugeVoter.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_GaugeVoter *GaugeVoterCallerSession) PARAMS() (common.Address, error) {
	return _GaugeVoter.Contract.PARAMS(&_GaugeVoter.CallOpts)
}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_GaugeVoter *GaugeVoterCaller) WEEK(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _GaugeVoter.contract.Call(opts, &out, "WEEK")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_GaugeVoter *GaugeVoterSession) WEEK() (*big.Int, error) {
	return _GaugeVoter.Contract.WEEK(&_GaugeVoter.CallOpts)
}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_GaugeVoter *GaugeVoterCallerSession) WEEK() (*big.Int, error) {
	return _GaugeVoter.Contract.WEEK(&_GaugeVoter.CallOpts)
}

// BallotOf is a free data retrieval call binding the contract method 0x32ec991c.
//
// Solidity: function ballotOf(uint256 week, address account) view returns(uint256 power, address[] gauges, uint16[] weights)
func (_GaugeVoter *GaugeVoterCaller) BallotOf(opts *bind.CallOpts, week *big.Int, account common.Address) (struct {
	Power   *big.Int
	Gauges  []common.Address
	Weights []uint16
}, error) {
	var out []interface{}
	err := _GaugeVoter.contract.Call(opts, &out, "ballotOf", week, account)

	outstruct := new(struct {
		Power   *big.Int
		Gauges  []common.Address
		Weights []uint16
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Power = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Gauges = *abi.ConvertType(out[1], new([]common.Address)).(*[]common.Address)
	outstruct.Weights = *abi.ConvertType(out[2], new([]uint16)).(*[]uint16)

	return *outstruct, err

}

// BallotOf is a free data retrieval call binding the contract method 0x32ec991c.
//
// Solidity: function ballotOf(uint256 week, address account) view returns(uint256 power, address[] gauges, uint16[] weights)
func (_GaugeVoter *GaugeVoterSession) BallotOf(week *big.Int, account common.Address) (struct {
	Power   *big.Int
	Gauges  []common.Address
	Weights []uint16
}, error) {
	return _GaugeVoter.Contract.BallotOf(&_GaugeVoter.CallOpts, week, account)
}

// BallotOf is a free data retrieval call binding the contract method 0x32ec991c.
//
// Solidity: function ballotOf(uint256 week, address account) view returns(uint256 power, address[] gauges, uint16[] weights)
func (_GaugeVoter *GaugeVoterCallerSession) BallotOf(week *big.Int, account common.Address) (struct {
	Power   *big.Int
	Gauges  []common.Address
	Weights []uint16
}, error) {
	return _GaugeVoter.Contract.BallotOf(&_GaugeVoter.CallOpts, week, account)
}

// CurrentWeek is a free data retrieval call binding the contract method 0x06575c89.
//
// Solidity: function currentWeek() view returns(uint256)
func (_GaugeVoter *GaugeVoterCaller) CurrentWeek(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _GaugeVoter.contract.Call(opts, &out, "currentWeek")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// CurrentWeek is a free data retrieval call binding the contract method 0x06575c89.
//
// Solidity: function currentWeek() view returns(uint256)
func (_GaugeVoter *GaugeVoterSession) CurrentWeek() (*big.Int, error) {
	return _GaugeVoter.Contract.CurrentWeek(&_GaugeVoter.CallOpts)
}

// CurrentWeek is a free data retrieval call binding the contract method 0x06575c89.
//
// Solidity: function currentWeek() view returns(uint256)
func (_GaugeVoter *GaugeVoterCallerSession) CurrentWeek() (*big.Int, error) {
	return _GaugeVoter.Contract.CurrentWeek(&_GaugeVoter.CallOpts)
}

// StandingOf is a free data retrieval call binding the contract method 0x2254f925.
//
// Solidity: function standingOf(address account) view returns(bool standing, bool castable, address[] gauges, uint16[] weights)
func (_GaugeVoter *GaugeVoterCaller) StandingOf(opts *bind.CallOpts, account common.Address) (struct {
	Standing bool
	Castable bool
	Gauges   []common.Address
	Weights  []uint16
}, error) {
	var out []interface{}
	err := _GaugeVoter.contract.Call(opts, &out, "standingOf", account)

	outstruct := new(struct {
		Standing bool
		Castable bool
		Gauges   []common.Address
		Weights  []uint16
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Standing = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Castable = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.Gauges = *abi.ConvertType(out[2], new([]common.Address)).(*[]common.Address)
	outstruct.Weights = *abi.ConvertType(out[3], new([]uint16)).(*[]uint16)

	return *outstruct, err

}

// StandingOf is a free data retrieval call binding the contract method 0x2254f925.
//
// Solidity: function standingOf(address account) view returns(bool standing, bool castable, address[] gauges, uint16[] weights)
func (_GaugeVoter *GaugeVoterSession) StandingOf(account common.Address) (struct {
	Standing bool
	Castable bool
	Gauges   []common.Address
	Weights  []uint16
}, error) {
	return _GaugeVoter.Contract.StandingOf(&_GaugeVoter.CallOpts, account)
}

// StandingOf is a free data retrieval call binding the contract method 0x2254f925.
//
// Solidity: function standingOf(address account) view returns(bool standing, bool castable, address[] gauges, uint16[] weights)
func (_GaugeVoter *GaugeVoterCallerSession) StandingOf(account common.Address) (struct {
	Standing bool
	Castable bool
	Gauges   []common.Address
	Weights  []uint16
}, error) {
	return _GaugeVoter.Contract.StandingOf(&_GaugeVoter.CallOpts, account)
}

// TotalOf is a free data retrieval call binding the contract method 0x42aae592.
//
// Solidity: function totalOf(uint256 week) view returns(uint256)
func (_GaugeVoter *GaugeVoterCaller) TotalOf(opts *bind.CallOpts, week *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _GaugeVoter.contract.Call(opts, &out, "totalOf", week)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TotalOf is a free data retrieval call binding the contract method 0x42aae592.
//
// Solidity: function totalOf(uint256 week) view returns(uint256)
func (_GaugeVoter *GaugeVoterSession) TotalOf(week *big.Int) (*big.Int, error) {
	return _GaugeVoter.Contract.TotalOf(&_GaugeVoter.CallOpts, week)
}

// TotalOf is a free data retrieval call binding the contract method 0x42aae592.
//
// Solidity: function totalOf(uint256 week) view returns(uint256)
func (_GaugeVoter *GaugeVoterCallerSession) TotalOf(week *big.Int) (*big.Int, error) {
	return _GaugeVoter.Contract.TotalOf(&_GaugeVoter.CallOpts, week)
}

// VotesOf is a free data retrieval call binding the contract method 0x69c05f36.
//
// Solidity: function votesOf(uint256 week, address account, address gauge) view returns(uint256 votes)
func (_GaugeVoter *GaugeVoterCaller) VotesOf(opts *bind.CallOpts, week *big.Int, account common.Address, gauge common.Address) (*big.Int, error) {
	var out []interface{}
	err := _GaugeVoter.contract.Call(opts, &out, "votesOf", week, account, gauge)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// VotesOf is a free data retrieval call binding the contract method 0x69c05f36.
//
// Solidity: function votesOf(uint256 week, address account, address gauge) view returns(uint256 votes)
func (_GaugeVoter *GaugeVoterSession) VotesOf(week *big.Int, account common.Address, gauge common.Address) (*big.Int, error) {
	return _GaugeVoter.Contract.VotesOf(&_GaugeVoter.CallOpts, week, account, gauge)
}

// VotesOf is a free data retrieval call binding the contract method 0x69c05f36.
//
// Solidity: function votesOf(uint256 week, address account, address gauge) view returns(uint256 votes)
func (_GaugeVoter *GaugeVoterCallerSession) VotesOf(week *big.Int, account common.Address, gauge common.Address) (*big.Int, error) {
	return _GaugeVoter.Contract.VotesOf(&_GaugeVoter.CallOpts, week, account, gauge)
}

// WeightOf is a free data retrieval call binding the contract method 0x8935ced5.
//
// Solidity: function weightOf(uint256 week, address gauge) view returns(uint256)
func (_GaugeVoter *GaugeVoterCaller) WeightOf(opts *bind.CallOpts, week *big.Int, gauge common.Address) (*big.Int, error) {
	var out []interface{}
	err := _GaugeVoter.contract.Call(opts, &out, "weightOf", week, gauge)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// WeightOf is a free data retrieval call binding the contract method 0x8935ced5.
//
// Solidity: function weightOf(uint256 week, address gauge) view returns(uint256)
func (_GaugeVoter *GaugeVoterSession) WeightOf(week *big.Int, gauge common.Address) (*big.Int, error) {
	return _GaugeVoter.Contract.WeightOf(&_GaugeVoter.CallOpts, week, gauge)
}

// WeightOf is a free data retrieval call binding the contract method 0x8935ced5.
//
// Solidity: function weightOf(uint256 week, address gauge) view returns(uint256)
func (_GaugeVoter *GaugeVoterCallerSession) WeightOf(week *big.Int, gauge common.Address) (*big.Int, error) {
	return _GaugeVoter.Contract.WeightOf(&_GaugeVoter.CallOpts, week, gauge)
}

// Cast is a paid mutator transaction binding the contract method 0x84ae670c.
//
// Solidity: function cast(address[] accounts) returns(uint256 count)
func (_GaugeVoter *GaugeVoterTransactor) Cast(opts *bind.TransactOpts, accounts []common.Address) (*types.Transaction, error) {
	return _GaugeVoter.contract.Transact(opts, "cast", accounts)
}

// Cast is a paid mutator transaction binding the contract method 0x84ae670c.
//
// Solidity: function cast(address[] accounts) returns(uint256 count)
func (_GaugeVoter *GaugeVoterSession) Cast(accounts []common.Address) (*types.Transaction, error) {
	return _GaugeVoter.Contract.Cast(&_GaugeVoter.TransactOpts, accounts)
}

// Cast is a paid mutator transaction binding the contract method 0x84ae670c.
//
// Solidity: function cast(address[] accounts) returns(uint256 count)
func (_GaugeVoter *GaugeVoterTransactorSession) Cast(accounts []common.Address) (*types.Transaction, error) {
	return _GaugeVoter.Contract.Cast(&_GaugeVoter.TransactOpts, accounts)
}

// SetStanding is a paid mutator transaction binding the contract method 0xdf646f05.
//
// Solidity: function setStanding(bool standing) returns()
func (_GaugeVoter *GaugeVoterTransactor) SetStanding(opts *bind.TransactOpts, standing bool) (*types.Transaction, error) {
	return _GaugeVoter.contract.Transact(opts, "setStanding", standing)
}

// SetStanding is a paid mutator transaction binding the contract method 0xdf646f05.
//
// Solidity: function setStanding(bool standing) returns()
func (_GaugeVoter *GaugeVoterSession) SetStanding(standing bool) (*types.Transaction, error) {
	return _GaugeVoter.Contract.SetStanding(&_GaugeVoter.TransactOpts, standing)
}

// SetStanding is a paid mutator transaction binding the contract method 0xdf646f05.
//
// Solidity: function setStanding(bool standing) returns()
func (_GaugeVoter *GaugeVoterTransactorSession) SetStanding(standing bool) (*types.Transaction, error) {
	return _GaugeVoter.Contract.SetStanding(&_GaugeVoter.TransactOpts, standing)
}

// Vote is a paid mutator transaction binding the contract method 0x5290fc6e.
//
// Solidity: function vote(address[] gauges, uint16[] weights) returns()
func (_GaugeVoter *GaugeVoterTransactor) Vote(opts *bind.TransactOpts, gauges []common.Address, weights []uint16) (*types.Transaction, error) {
	return _GaugeVoter.contract.Transact(opts, "vote", gauges, weights)
}

// Vote is a paid mutator transaction binding the contract method 0x5290fc6e.
//
// Solidity: function vote(address[] gauges, uint16[] weights) returns()
func (_GaugeVoter *GaugeVoterSession) Vote(gauges []common.Address, weights []uint16) (*types.Transaction, error) {
	return _GaugeVoter.Contract.Vote(&_GaugeVoter.TransactOpts, gauges, weights)
}

// Vote is a paid mutator transaction binding the contract method 0x5290fc6e.
//
// Solidity: function vote(address[] gauges, uint16[] weights) returns()
func (_GaugeVoter *GaugeVoterTransactorSession) Vote(gauges []common.Address, weights []uint16) (*types.Transaction, error) {
	return _GaugeVoter.Contract.Vote(&_GaugeVoter.TransactOpts, gauges, weights)
}

// Withdraw is a paid mutator transaction binding the contract method 0x3ccfd60b.
//
// Solidity: function withdraw() returns()
func (_GaugeVoter *GaugeVoterTransactor) Withdraw(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _GaugeVoter.contract.Transact(opts, "withdraw")
}

// Withdraw is a paid mutator transaction binding the contract method 0x3ccfd60b.
//
// Solidity: function withdraw() returns()
func (_GaugeVoter *GaugeVoterSession) Withdraw() (*types.Transaction, error) {
	return _GaugeVoter.Contract.Withdraw(&_GaugeVoter.TransactOpts)
}

// Withdraw is a paid mutator transaction binding the contract method 0x3ccfd60b.
//
// Solidity: function withdraw() returns()
func (_GaugeVoter *GaugeVoterTransactorSession) Withdraw() (*types.Transaction, error) {
	return _GaugeVoter.Contract.Withdraw(&_GaugeVoter.TransactOpts)
}

// GaugeVoterRepeatedIterator is returned from FilterRepeated and is used to iterate over the raw logs and unpacked data for Repeated events raised by the GaugeVoter contract.
type GaugeVoterRepeatedIterator struct {
	Event *GaugeVoterRepeated // Event containing the contract specifics and raw log

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
func (it *GaugeVoterRepeatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(GaugeVoterRepeated)
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
		it.Event = new(GaugeVoterRepeated)
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
func (it *GaugeVoterRepeatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *GaugeVoterRepeatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// GaugeVoterRepeated represents a Repeated event raised by the GaugeVoter contract.
type GaugeVoterRepeated struct {
	Week    *big.Int
	Account common.Address
	Power   *big.Int
	Ballot  uint32
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterRepeated is a free log retrieval operation binding the contract event 0xbc01bb33014ca6942b826604f6912bc26a1908ead9ff96f56b973f7175c463b2.
//
// Solidity: event Repeated(uint256 indexed week, address indexed account, uint256 power, uint32 ballot)
func (_GaugeVoter *GaugeVoterFilterer) FilterRepeated(opts *bind.FilterOpts, week []*big.Int, account []common.Address) (*GaugeVoterRepeatedIterator, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _GaugeVoter.contract.FilterLogs(opts, "Repeated", weekRule, accountRule)
	if err != nil {
		return nil, err
	}
	return &GaugeVoterRepeatedIterator{contract: _GaugeVoter.contract, event: "Repeated", logs: logs, sub: sub}, nil
}

// WatchRepeated is a free log subscription operation binding the contract event 0xbc01bb33014ca6942b826604f6912bc26a1908ead9ff96f56b973f7175c463b2.
//
// Solidity: event Repeated(uint256 indexed week, address indexed account, uint256 power, uint32 ballot)
func (_GaugeVoter *GaugeVoterFilterer) WatchRepeated(opts *bind.WatchOpts, sink chan<- *GaugeVoterRepeated, week []*big.Int, account []common.Address) (event.Subscription, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _GaugeVoter.contract.WatchLogs(opts, "Repeated", weekRule, accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(GaugeVoterRepeated)
				if err := _GaugeVoter.contract.UnpackLog(event, "Repeated", log); err != nil {
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

// ParseRepeated is a log parse operation binding the contract event 0xbc01bb33014ca6942b826604f6912bc26a1908ead9ff96f56b973f7175c463b2.
//
// Solidity: event Repeated(uint256 indexed week, address indexed account, uint256 power, uint32 ballot)
func (_GaugeVoter *GaugeVoterFilterer) ParseRepeated(log types.Log) (*GaugeVoterRepeated, error) {
	event := new(GaugeVoterRepeated)
	if err := _GaugeVoter.contract.UnpackLog(event, "Repeated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// GaugeVoterStandingSetIterator is returned from FilterStandingSet and is used to iterate over the raw logs and unpacked data for StandingSet events raised by the GaugeVoter contract.
type GaugeVoterStandingSetIterator struct {
	Event *GaugeVoterStandingSet // Event containing the contract specifics and raw log

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
func (it *GaugeVoterStandingSetIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(GaugeVoterStandingSet)
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
		it.Event = new(GaugeVoterStandingSet)
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
func (it *GaugeVoterStandingSetIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *GaugeVoterStandingSetIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// GaugeVoterStandingSet represents a StandingSet event raised by the GaugeVoter contract.
type GaugeVoterStandingSet struct {
	Account  common.Address
	Standing bool
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterStandingSet is a free log retrieval operation binding the contract event 0x4225cefba5d417f82a50a6974f55bdec60a38dc5a4f64be1a80c888225a18dfc.
//
// Solidity: event StandingSet(address indexed account, bool standing)
func (_GaugeVoter *GaugeVoterFilterer) FilterStandingSet(opts *bind.FilterOpts, account []common.Address) (*GaugeVoterStandingSetIterator, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _GaugeVoter.contract.FilterLogs(opts, "StandingSet", accountRule)
	if err != nil {
		return nil, err
	}
	return &GaugeVoterStandingSetIterator{contract: _GaugeVoter.contract, event: "StandingSet", logs: logs, sub: sub}, nil
}

// WatchStandingSet is a free log subscription operation binding the contract event 0x4225cefba5d417f82a50a6974f55bdec60a38dc5a4f64be1a80c888225a18dfc.
//
// Solidity: event StandingSet(address indexed account, bool standing)
func (_GaugeVoter *GaugeVoterFilterer) WatchStandingSet(opts *bind.WatchOpts, sink chan<- *GaugeVoterStandingSet, account []common.Address) (event.Subscription, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _GaugeVoter.contract.WatchLogs(opts, "StandingSet", accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(GaugeVoterStandingSet)
				if err := _GaugeVoter.contract.UnpackLog(event, "StandingSet", log); err != nil {
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

// ParseStandingSet is a log parse operation binding the contract event 0x4225cefba5d417f82a50a6974f55bdec60a38dc5a4f64be1a80c888225a18dfc.
//
// Solidity: event StandingSet(address indexed account, bool standing)
func (_GaugeVoter *GaugeVoterFilterer) ParseStandingSet(log types.Log) (*GaugeVoterStandingSet, error) {
	event := new(GaugeVoterStandingSet)
	if err := _GaugeVoter.contract.UnpackLog(event, "StandingSet", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// GaugeVoterVotedIterator is returned from FilterVoted and is used to iterate over the raw logs and unpacked data for Voted events raised by the GaugeVoter contract.
type GaugeVoterVotedIterator struct {
	Event *GaugeVoterVoted // Event containing the contract specifics and raw log

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
func (it *GaugeVoterVotedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(GaugeVoterVoted)
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
		it.Event = new(GaugeVoterVoted)
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
func (it *GaugeVoterVotedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *GaugeVoterVotedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// GaugeVoterVoted represents a Voted event raised by the GaugeVoter contract.
type GaugeVoterVoted struct {
	Week    *big.Int
	Account common.Address
	Power   *big.Int
	Gauges  []common.Address
	Weights []uint16
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterVoted is a free log retrieval operation binding the contract event 0x43281d25f2fc78a85ebbef43d42d28552b2d5f31594c12eca08c054ba5769623.
//
// Solidity: event Voted(uint256 indexed week, address indexed account, uint256 power, address[] gauges, uint16[] weights)
func (_GaugeVoter *GaugeVoterFilterer) FilterVoted(opts *bind.FilterOpts, week []*big.Int, account []common.Address) (*GaugeVoterVotedIterator, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _GaugeVoter.contract.FilterLogs(opts, "Voted", weekRule, accountRule)
	if err != nil {
		return nil, err
	}
	return &GaugeVoterVotedIterator{contract: _GaugeVoter.contract, event: "Voted", logs: logs, sub: sub}, nil
}

// WatchVoted is a free log subscription operation binding the contract event 0x43281d25f2fc78a85ebbef43d42d28552b2d5f31594c12eca08c054ba5769623.
//
// Solidity: event Voted(uint256 indexed week, address indexed account, uint256 power, address[] gauges, uint16[] weights)
func (_GaugeVoter *GaugeVoterFilterer) WatchVoted(opts *bind.WatchOpts, sink chan<- *GaugeVoterVoted, week []*big.Int, account []common.Address) (event.Subscription, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _GaugeVoter.contract.WatchLogs(opts, "Voted", weekRule, accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(GaugeVoterVoted)
				if err := _GaugeVoter.contract.UnpackLog(event, "Voted", log); err != nil {
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

// ParseVoted is a log parse operation binding the contract event 0x43281d25f2fc78a85ebbef43d42d28552b2d5f31594c12eca08c054ba5769623.
//
// Solidity: event Voted(uint256 indexed week, address indexed account, uint256 power, address[] gauges, uint16[] weights)
func (_GaugeVoter *GaugeVoterFilterer) ParseVoted(log types.Log) (*GaugeVoterVoted, error) {
	event := new(GaugeVoterVoted)
	if err := _GaugeVoter.contract.UnpackLog(event, "Voted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// GaugeVoterWithdrawnIterator is returned from FilterWithdrawn and is used to iterate over the raw logs and unpacked data for Withdrawn events raised by the GaugeVoter contract.
type GaugeVoterWithdrawnIterator struct {
	Event *GaugeVoterWithdrawn // Event containing the contract specifics and raw log

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
func (it *GaugeVoterWithdrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(GaugeVoterWithdrawn)
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
		it.Event = new(GaugeVoterWithdrawn)
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
func (it *GaugeVoterWithdrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *GaugeVoterWithdrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// GaugeVoterWithdrawn represents a Withdrawn event raised by the GaugeVoter contract.
type GaugeVoterWithdrawn struct {
	Week    *big.Int
	Account common.Address
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterWithdrawn is a free log retrieval operation binding the contract event 0x8c7cdad0d12a8db3e23561b42da6f10c8137914c97beff202213a410e1f520a3.
//
// Solidity: event Withdrawn(uint256 indexed week, address indexed account)
func (_GaugeVoter *GaugeVoterFilterer) FilterWithdrawn(opts *bind.FilterOpts, week []*big.Int, account []common.Address) (*GaugeVoterWithdrawnIterator, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _GaugeVoter.contract.FilterLogs(opts, "Withdrawn", weekRule, accountRule)
	if err != nil {
		return nil, err
	}
	return &GaugeVoterWithdrawnIterator{contract: _GaugeVoter.contract, event: "Withdrawn", logs: logs, sub: sub}, nil
}

// WatchWithdrawn is a free log subscription operation binding the contract event 0x8c7cdad0d12a8db3e23561b42da6f10c8137914c97beff202213a410e1f520a3.
//
// Solidity: event Withdrawn(uint256 indexed week, address indexed account)
func (_GaugeVoter *GaugeVoterFilterer) WatchWithdrawn(opts *bind.WatchOpts, sink chan<- *GaugeVoterWithdrawn, week []*big.Int, account []common.Address) (event.Subscription, error) {

	var weekRule []interface{}
	for _, weekItem := range week {
		weekRule = append(weekRule, weekItem)
	}
	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _GaugeVoter.contract.WatchLogs(opts, "Withdrawn", weekRule, accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(GaugeVoterWithdrawn)
				if err := _GaugeVoter.contract.UnpackLog(event, "Withdrawn", log); err != nil {
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

// ParseWithdrawn is a log parse operation binding the contract event 0x8c7cdad0d12a8db3e23561b42da6f10c8137914c97beff202213a410e1f520a3.
//
// Solidity: event Withdrawn(uint256 indexed week, address indexed account)
func (_GaugeVoter *GaugeVoterFilterer) ParseWithdrawn(log types.Log) (*GaugeVoterWithdrawn, error) {
	event := new(GaugeVoterWithdrawn)
	if err := _GaugeVoter.contract.UnpackLog(event, "Withdrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
