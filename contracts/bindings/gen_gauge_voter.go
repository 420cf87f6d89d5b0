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
	Bin: "0x610100604052348015610010575f5ffd5b50604051611ee6380380611ee683398101604081905261002f91610080565b83838361003d8460076100e5565b64ffffffffff1660e0526001600160a01b0390811660c05290811660a052166080525061011892505050565b6001600160a01b038116811461007d575f5ffd5b50565b5f5f5f5f60808587031215610093575f5ffd5b845161009e81610069565b60208601519094506100af81610069565b60408601519093506100c081610069565b606086015190925064ffffffffff811681146100da575f5ffd5b939692955090935050565b64ffffffffff818116838216029081169081811461011157634e487b7160e01b5f52601160045260245ffd5b5092915050565b60805160a05160c05160e051611d5c61018a5f395f818161026301526102a701525f818161023c0152818161056b01528181610682015281816109e301528181610e6401526111b001525f8181610177015261045201525f8181610215015281816108300152610f930152611d5c5ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c806369c05f3611610088578063df646f0511610063578063df646f05146101fd578063e681c4aa14610210578063f2b18d0114610237578063f4359ce51461025e575f5ffd5b806369c05f36146101c457806384ae670c146101d75780638935ced5146101ea575f5ffd5b80633ccfd60b116100c35780633ccfd60b1461014957806342aae59214610153578063484bcb47146101725780635290fc6e146101b1575f5ffd5b806306575c89146100e95780632254f9251461010457806332ec991c14610127575b5f5ffd5b6100f161029b565b6040519081526020015b60405180910390f35b61011761011236600461173e565b6102d2565b6040516100fb94939291906117d0565b61013a61013536600461180f565b610344565b6040516100fb9392919061183d565b61015161039d565b005b6100f1610161366004611871565b5f9081526001602052604090205490565b6101997f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100fb565b6101516101bf3660046118d0565b61042e565b6100f16101d236600461193c565b6109a7565b6100f16101e536600461197b565b610bcb565b6100f16101f836600461180f565b610e36565b61015161020b3660046119ba565b610ef2565b6101997f000000000000000000000000000000000000000000000000000000000000000081565b6101997f000000000000000000000000000000000000000000000000000000000000000081565b6102857f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016100fb565b5f6102cd64ffffffffff7f000000000000000000000000000000000000000000000000000000000000000016426119ed565b905090565b6001600160a01b0381165f9081526003602052604081208054640100000000900460ff169190606090819061030e61030861029b565b87610efe565b8015610321575061031e86610f74565b15155b815490945061033790879063ffffffff16611071565b9597949650949392505050565b5f8281526002602090815260408083206001600160a01b0385168452909152902080546001600160801b03811691606091829190610390908690600160801b900463ffffffff16611071565b9497909650939450505050565b5f6103a661029b565b335f90815260036020526040902054909150640100000000900460ff16156103d1576103d15f6112ec565b6103db8133611352565b5f81815260026020908152604080832033808552925280832080546001600160c01b031916905551909183917f8c7cdad0d12a8db3e23561b42da6f10c8137914c97beff202213a410e1f520a39190a350565b60405163023aa9ab60e61b81526964616f2e67617567657360b01b60048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401602060405180830381865afa15801561049f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104c39190611a0c565b90508382146104e8576040516001621398b960e31b0319815260040160405180910390fd5b80841115610518576040516306f3cc3b60e11b815260048101859052602481018290526044015b60405180910390fd5b5f8467ffffffffffffffff81111561053257610532611a23565b60405190808252806020026020018201604052801561055b578160200160208202803683370190505b5090505f5b85811015610805575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663fd6aad258989858181106105aa576105aa611a37565b90506020020160208101906105bf919061173e565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015610601573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106259190611a4b565b90508063ffffffff165f036106805787878381811061064657610646611a37565b905060200201602081019061065b919061173e565b60405163f038244f60e01b81526001600160a01b03909116600482015260240161050f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631ee667808989858181106106c1576106c1611a37565b90506020020160208101906106d6919061173e565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015610718573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061073c9190611a6e565b64ffffffffff16156107945787878381811061075a5761075a611a37565b905060200201602081019061076f919061173e565b604051631e54570160e11b81526001600160a01b03909116600482015260240161050f565b8585838181106107a6576107a6611a37565b90506020020160208101906107bb9190611aa8565b61ffff1660108263ffffffff1665ffffffffffff16901b178383815181106107e5576107e5611a37565b65ffffffffffff9092166020928302919091019091015250600101610560565b505f61081033610f74565b9050805f036108cb57604051631b272f5f60e11b815242600482015233907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063364e5ebe90602401602060405180830381865afa15801561087d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108a19190611a0c565b6040516327b5714f60e21b81526001600160a01b039092166004830152602482015260440161050f565b5f6108d461029b565b90506108e08133611352565b335f908152600360205260408120805482906109019063ffffffff16611ac1565b825463ffffffff8083166101009490940a84810291021990911617909255335f908152600460209081526040808320938352929052209091506109448582611b80565b50610952823385848861154b565b336001600160a01b0316827f43281d25f2fc78a85ebbef43d42d28552b2d5f31594c12eca08c054ba5769623858c8c8c8c604051610994959493929190611c6e565b60405180910390a3505050505050505050565b5f8381526002602090815260408083206001600160a01b0386811685529252808320905163fd6aad2560e01b81528483166004820152909183917f00000000000000000000000000000000000000000000000000000000000000009091169063fd6aad2590602401602060405180830381865afa158015610a2a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a4e9190611a4b565b8254909150600160a01b900463ffffffff161580610a70575063ffffffff8116155b15610a7f575f92505050610bc4565b6001600160a01b0385165f9081526004602090815260408083208554600160801b900463ffffffff168452825280832080548251818502810185019093528083529192909190830182828015610b2157602002820191905f5260205f20905f905b82829054906101000a900465ffffffffffff1665ffffffffffff1681526020019060060190602082600501049283019260010382029150808411610ae05790505b505050505090505f5b8151811015610bbf578263ffffffff166010838381518110610b4e57610b4e611a37565b602002602001015165ffffffffffff16901c63ffffffff1603610bb757610baa828281518110610b8057610b80611a37565b602090810291909101015185546001600160801b03811690600160a01b900463ffffffff16611710565b610bb49086611d03565b94505b600101610b2a565b505050505b9392505050565b5f5f610bd561029b565b90505f5b83811015610e2e57610c1182868684818110610bf757610bf7611a37565b9050602002016020810190610c0c919061173e565b610efe565b15610e26575f610c46868684818110610c2c57610c2c611a37565b9050602002016020810190610c41919061173e565b610f74565b9050805f03610c555750610e26565b5f60035f888886818110610c6b57610c6b611a37565b9050602002016020810190610c80919061173e565b6001600160a01b0316815260208101919091526040015f205463ffffffff169050610d9f84888886818110610cb757610cb7611a37565b9050602002016020810190610ccc919061173e565b848460045f8d8d8b818110610ce357610ce3611a37565b9050602002016020810190610cf8919061173e565b6001600160a01b0316815260208082019290925260409081015f90812063ffffffff8a168252835281902080548251818502810185019093528083529192909190830182828015610d9557602002820191905f5260205f20905f905b82829054906101000a900465ffffffffffff1665ffffffffffff1681526020019060060190602082600501049283019260010382029150808411610d545790505b505050505061154b565b868684818110610db157610db1611a37565b9050602002016020810190610dc6919061173e565b6001600160a01b0316847fbc01bb33014ca6942b826604f6912bc26a1908ead9ff96f56b973f7175c463b28484604051610e1092919091825263ffffffff16602082015260400190565b60405180910390a3610e2185611d16565b945050505b600101610bd9565b505092915050565b5f82815260208190526040808220905163fd6aad2560e01b81526001600160a01b03848116600483015283917f00000000000000000000000000000000000000000000000000000000000000009091169063fd6aad2590602401602060405180830381865afa158015610eab573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ecf9190611a4b565b63ffffffff1663ffffffff1681526020019081526020015f205490505b92915050565b610efb816112ec565b50565b6001600160a01b0381165f9081526003602052604081208054640100000000900460ff168015610f345750805463ffffffff1615155b8015610f6c57505f8481526002602090815260408083206001600160a01b0387168452909152902054600160a01b900463ffffffff16155b949350505050565b604051631b272f5f60e11b81524260048201525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633a46b1a8908490839063364e5ebe90602401602060405180830381865afa158015610fe2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110069190611a0c565b6040516001600160e01b031960e085901b1681526001600160a01b0390921660048301526024820152604401602060405180830381865afa15801561104d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610eec9190611a0c565b6001600160a01b0382165f90815260046020908152604080832063ffffffff85168452825280832080548251818502810185019093528083526060948594909392919083018282801561111057602002820191905f5260205f20905f905b82829054906101000a900465ffffffffffff1665ffffffffffff16815260200190600601906020826005010492830192600103820291508084116110cf5790505b50505050509050805167ffffffffffffffff81111561113157611131611a23565b60405190808252806020026020018201604052801561115a578160200160208202803683370190505b509250805167ffffffffffffffff81111561117757611177611a23565b6040519080825280602002602001820160405280156111a0578160200160208202803683370190505b5091505f5b81518110156112e3577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639f4bfe9b60108484815181106111f1576111f1611a37565b602002602001015165ffffffffffff16901c6040518263ffffffff1660e01b815260040161122b919063ffffffff91909116815260200190565b602060405180830381865afa158015611246573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061126a9190611d2e565b84828151811061127c5761127c611a37565b60200260200101906001600160a01b031690816001600160a01b0316815250508181815181106112ae576112ae611a37565b60200260200101518382815181106112c8576112c8611a37565b61ffff909216602092830291909101909101526001016111a5565b50509250929050565b335f818152600360205260409081902080548415156401000000000264ff0000000019909116179055517f4225cefba5d417f82a50a6974f55bdec60a38dc5a4f64be1a80c888225a18dfc9061134790841515815260200190565b60405180910390a250565b5f8281526002602090815260408083206001600160a01b03851684528252808320815160608101835290546001600160801b038116825263ffffffff600160801b8204811694830194909452600160a01b90049092169082018190529091036113ba57505050565b6001600160a01b0382165f9081526004602090815260408083208483015163ffffffff16845282528083208054825181850281018501909352808352919290919083018282801561145757602002820191905f5260205f20905f905b82829054906101000a900465ffffffffffff1665ffffffffffff16815260200190600601906020826005010492830192600103820291508084116114165790505b505050505090505f5f5b8251811015611521575f6114a584838151811061148057611480611a37565b6020026020010151865f01516001600160801b0316876040015163ffffffff16611710565b9050805f5f8981526020019081526020015f205f60108786815181106114cd576114cd611a37565b602002602001015165ffffffffffff16901c63ffffffff1663ffffffff1681526020019081526020015f205f8282546115069190611d49565b9091555061151690508184611d03565b925050600101611461565b505f858152600160205260408120805483929061153f908490611d49565b90915550505050505050565b5f5f5b825181101561158a5782818151811061156957611569611a37565b602002602001015161ffff16826115809190611d03565b915060010161154e565b50805f036115ab5760405163de162ee760e01b815260040160405180910390fd5b604080516060810182526001600160801b03808716825263ffffffff80871660208085019182528683168587019081525f8d8152600283528781206001600160a01b038e16825290925295812094518554925196518416600160a01b0263ffffffff60a01b1997909416600160801b026001600160a01b03199093169416939093171793909316929092179055805b83518110156116e4575f61166885838151811061165957611659611a37565b60200260200101518886611710565b9050805f5f8b81526020019081526020015f205f601088868151811061169057611690611a37565b602002602001015165ffffffffffff16901c63ffffffff1663ffffffff1681526020019081526020015f205f8282546116c99190611d03565b909155506116d990508184611d03565b92505060010161163a565b505f8781526001602052604081208054839290611702908490611d03565b909155505050505050505050565b5f816117208461ffff8716611ae5565b610f6c91906119ed565b6001600160a01b0381168114610efb575f5ffd5b5f6020828403121561174e575f5ffd5b8135610bc48161172a565b5f8151808452602084019350602083015f5b828110156117925781516001600160a01b031686526020958601959091019060010161176b565b5093949350505050565b5f8151808452602084019350602083015f5b8281101561179257815161ffff168652602095860195909101906001016117ae565b84151581528315156020820152608060408201525f6117f26080830185611759565b8281036060840152611804818561179c565b979650505050505050565b5f5f60408385031215611820575f5ffd5b8235915060208301356118328161172a565b809150509250929050565b838152606060208201525f6118556060830185611759565b8281036040840152611867818561179c565b9695505050505050565b5f60208284031215611881575f5ffd5b5035919050565b5f5f83601f840112611898575f5ffd5b50813567ffffffffffffffff8111156118af575f5ffd5b6020830191508360208260051b85010111156118c9575f5ffd5b9250929050565b5f5f5f5f604085870312156118e3575f5ffd5b843567ffffffffffffffff8111156118f9575f5ffd5b61190587828801611888565b909550935050602085013567ffffffffffffffff811115611924575f5ffd5b61193087828801611888565b95989497509550505050565b5f5f5f6060848603121561194e575f5ffd5b8335925060208401356119608161172a565b915060408401356119708161172a565b809150509250925092565b5f5f6020838503121561198c575f5ffd5b823567ffffffffffffffff8111156119a2575f5ffd5b6119ae85828601611888565b90969095509350505050565b5f602082840312156119ca575f5ffd5b81358015158114610bc4575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b5f82611a0757634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215611a1c575f5ffd5b5051919050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611a5b575f5ffd5b815163ffffffff81168114610bc4575f5ffd5b5f60208284031215611a7e575f5ffd5b815164ffffffffff81168114610bc4575f5ffd5b803561ffff81168114611aa3575f5ffd5b919050565b5f60208284031215611ab8575f5ffd5b610bc482611a92565b5f63ffffffff821663ffffffff8103611adc57611adc6119d9565b60010192915050565b8082028115828204841417610eec57610eec6119d9565b68010000000000000000821115611b1557611b15611a23565b805482825580831015611b7b5760056004840104825f528060205f2001600660058606028015611b54575f19820180545f198360200360031b1c168155505b5081600560048501040391505f5b82811015611b77575f82820155600101611b62565b5050505b505050565b815167ffffffffffffffff811115611b9a57611b9a611a23565b611ba48183611afc565b60208301611bb7835f9081526020902090565b600583045f5b81811015611c20575f5f5b6005811015611c1357611c02611be4875165ffffffffffff1690565b65ffffffffffff9081166006840260031b90811b91901b1984161790565b602096909601959150600101611bc8565b5083820155600101611bbd565b5060058102808503818614611c64575f5f5b82811015611c5e57611c4d611be4885165ffffffffffff1690565b602097909701969150600101611c32565b50848401555b5050505050505050565b85815260606020820181905281018490525f8560808301825b87811015611cb7578235611c9a8161172a565b6001600160a01b0316825260209283019290910190600101611c87565b5083810360408501528481526020019050845f5b85811015611cf55761ffff611cdf83611a92565b1683526020928301929190910190600101611ccb565b509098975050505050505050565b80820180821115610eec57610eec6119d9565b5f60018201611d2757611d276119d9565b5060010190565b5f60208284031215611d3e575f5ffd5b8151610bc48161172a565b81810381811115610eec57610eec6119d956",
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
