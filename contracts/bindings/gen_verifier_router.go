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

// VerifierRouterNewRoute is an auto generated low-level Go binding around an user-defined struct.
type VerifierRouterNewRoute struct {
	Name     string
	Verifier common.Address
	Gas      uint32
}

// VerifierRouterRoute is an auto generated low-level Go binding around an user-defined struct.
type VerifierRouterRoute struct {
	Route    [4]byte
	Name     string
	Verifier common.Address
	Gas      uint32
	AddedAt  *big.Int
	Paused   bool
}

// VerifierRouterMetaData contains all meta data concerning the VerifierRouter contract.
var VerifierRouterMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gas\",\"type\":\"uint32\"}],\"internalType\":\"structVerifierRouter.NewRoute[]\",\"name\":\"genesis\",\"type\":\"tuple[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"BadAnswer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"gas\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"max\",\"type\":\"uint32\"}],\"name\":\"BadGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"BadName\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"NoVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"}],\"name\":\"NotGovernor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"NotShown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"}],\"name\":\"RouteIsNotPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"}],\"name\":\"RouteIsPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"}],\"name\":\"RouteTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"}],\"name\":\"UnknownRoute\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"gas\",\"type\":\"uint32\"}],\"name\":\"RouteAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"}],\"name\":\"RoutePaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"}],\"name\":\"RouteUnpaused\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"GOVERNOR\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_GAS\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_NAME_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_REASON\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gas\",\"type\":\"uint32\"}],\"name\":\"add\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"}],\"name\":\"isActive\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"}],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"internalType\":\"structStatement\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"name\":\"requireShown\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"}],\"name\":\"routeOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gas\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"addedAt\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"internalType\":\"structVerifierRouter.Route\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"routes\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gas\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"addedAt\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"internalType\":\"structVerifierRouter.Route[]\",\"name\":\"all\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"route\",\"type\":\"bytes4\"}],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051611c7e380380611c7e83398101604081905261002e91610418565b6001600160a01b0382166080525f5b81518110156100775761006e82828151811061005b5761005b6105a9565b602002602001015161007f60201b60201c565b5060010161003d565b505050610778565b8051515f908015806100915750604081115b156100bb57825160405163dc9e49bb60e01b81526100b291906004016105eb565b60405180910390fd5b604083015163ffffffff1615806100e4575062e4e1c063ffffffff16836040015163ffffffff16115b1561011957604080840151905163463a7e5d60e11b815263ffffffff909116600482015262e4e1c060248201526044016100b2565b825180516020918201206001600160e01b031981165f90815260019092526040909120600201549092506001600160a01b03161561017657604051633e84553b60e11b81526001600160e01b0319831660048201526024016100b2565b60208301516001600160a01b03166101c257602083015160405163113c84bf60e11b81526001600160e01b0319841660048201526001600160a01b0390911660248201526044016100b2565b6040805160c0810182526001600160e01b0319841680825285516020808401918252808801516001600160a01b0316848601528785015163ffffffff1660608501524264ffffffffff1660808501525f60a08501819052928352600190819052939091208251815463ffffffff191660e09190911c1781559051919290919082019061024e9082610693565b5060408281015160029290920180546060850151608086015160a0909601516001600160a01b039586166001600160c01b031990931692909217600160a01b63ffffffff928316021765ffffffffffff60c01b1916600160c01b64ffffffffff9097169690960260ff60e81b191695909517600160e81b911515919091021790555f80546001810182559080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5636008820401805460079092166004026101000a9485021990911660e087901c94909402939093179092556020850151855186840151935191909216926001600160e01b03198616927f6f3ee5fcb9a416aae5cd5ecf4f05d2cf39ae8a8b9497750fd8315fe928ef258b926103709290610751565b60405180910390a350919050565b80516001600160a01b0381168114610394575f5ffd5b919050565b634e487b7160e01b5f52604160045260245ffd5b604051606081016001600160401b03811182821017156103cf576103cf610399565b60405290565b604051601f8201601f191681016001600160401b03811182821017156103fd576103fd610399565b604052919050565b805163ffffffff81168114610394575f5ffd5b5f5f60408385031215610429575f5ffd5b6104328361037e565b60208401519092506001600160401b0381111561044d575f5ffd5b8301601f8101851361045d575f5ffd5b80516001600160401b0381111561047657610476610399565b8060051b610486602082016103d5565b918252602081840181019290810190888411156104a1575f5ffd5b6020850192505b8383101561059a5782516001600160401b038111156104c5575f5ffd5b85016060818b03601f190112156104da575f5ffd5b6104e26103ad565b60208201516001600160401b038111156104fa575f5ffd5b82016020810190603f018c1361050e575f5ffd5b80516001600160401b0381111561052757610527610399565b61053a601f8201601f19166020016103d5565b8181528d602083850101111561054e575f5ffd5b8160208401602083015e5f602083830101528084525050506105726040830161037e565b602082015261058360608301610405565b6040820152835250602092830192909101906104a8565b80955050505050509250929050565b634e487b7160e01b5f52603260045260245ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6105fd60208301846105bd565b9392505050565b600181811c9082168061061857607f821691505b60208210810361063657634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561068e578282111561068e57805f5260205f20601f840160051c602085101561066757505f5b90810190601f840160051c035f5b8181101561068a575f83820155600101610675565b5050505b505050565b81516001600160401b038111156106ac576106ac610399565b6106c0816106ba8454610604565b8461063c565b6020601f8211600181146106f2575f83156106db5750848201515b5f19600385901b1c1916600184901b17845561074a565b5f84815260208120601f198516915b828110156107215787850151825560209485019460019092019101610701565b508482101561073e57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b604081525f61076360408301856105bd565b905063ffffffff831660208301529392505050565b6080516114c46107ba5f395f8181610142015281816101ef015281816102310152818161044a0152818161048c0152818161079101526107d301526114c45ff3fe608060405234801561000f575f5ffd5b50600436106100a6575f3560e01c80636dc0ae221161006e5780636dc0ae221461013d578063b1ffd4711461017c578063b939c63514610191578063bac1e94b146101b4578063d45577b2146101c7578063f594e320146101da575f5ffd5b806312b36d57146100aa578063217764f1146100d35780633aa83ec7146100f35780635f2a9f4114610108578063680c60c714610127575b5f5ffd5b6100bd6100b8366004610e2a565b6101e3565b6040516100ca9190610e8a565b60405180910390f35b6100e66100e1366004610eb6565b6102fd565b6040516100ca9190610f6e565b610106610101366004610eb6565b61043f565b005b61011262e4e1c081565b60405163ffffffff90911681526020016100ca565b61012f604081565b6040519081526020016100ca565b6101647f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100ca565b610184610542565b6040516100ca9190610f80565b6101a461019f366004610eb6565b61073e565b60405190151581526020016100ca565b6101066101c2366004610eb6565b610786565b6101066101d5366004610fe3565b610882565b61012f61010081565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461026357604051631670800160e31b81523360048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660248201526044015b60405180910390fd5b6040805160806020601f88018190040282018101909252606081018681526102c59282919089908990819085018382808284375f920191909152505050908252506001600160a01b038616602082015263ffffffff8516604090910152610a71565b9050826001600160a01b03163b5f036102f557808360405163113c84bf60e11b815260040161025a92919061105c565b949350505050565b6040805160c080820183525f808352606060208085018290528486018390529084018290526080840182905260a084018290526001600160e01b031986811683526001808352928690208651948501909652855460e01b1683529084018054939492939184019161036d9061107f565b80601f01602080910402602001604051908101604052809291908181526020018280546103999061107f565b80156103e45780601f106103bb576101008083540402835291602001916103e4565b820191905f5260205f20905b8154815290600101906020018083116103c757829003601f168201915b5050509183525050600291909101546001600160a01b0381166020830152600160a01b810463ffffffff166040830152600160c01b810464ffffffffff166060830152600160e81b900460ff16151560809091015292915050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146104b957604051631670800160e31b81523360048201526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016602482015260440161025a565b5f6104c382610d43565b6002810154909150600160e81b900460ff16156104f5578160405163870da23760e01b815260040161025a9190610e8a565b60028101805460ff60e81b1916600160e81b1790556040516001600160e01b03198316907fd6344da6cf1e7d1baa7c4e33a05911b1f305453b37a617e4c6e2ec7a3cb9bfd2905f90a25050565b5f546060906001600160401b0381111561055e5761055e6110b7565b6040519080825280602002602001820160405280156105bc57816020015b6040805160c0810182525f8082526060602080840182905293830182905282018190526080820181905260a082015282525f1990920191018161057c5790505b5090505f5b815181101561073a5760015f5f83815481106105df576105df6110cb565b5f91825260208083206008830401546001600160e01b031960046007909416939093026101000a900460e090811b83168552848201959095526040938401909220835160c08101909452805490941b168252600183018054929392918401916106479061107f565b80601f01602080910402602001604051908101604052809291908181526020018280546106739061107f565b80156106be5780601f10610695576101008083540402835291602001916106be565b820191905f5260205f20905b8154815290600101906020018083116106a157829003601f168201915b5050509183525050600291909101546001600160a01b0381166020830152600160a01b810463ffffffff166040830152600160c01b810464ffffffffff166060830152600160e81b900460ff1615156080909101528251839083908110610727576107276110cb565b60209081029190910101526001016105c1565b5090565b6001600160e01b031981165f9081526001602052604081206002810154600160e81b900460ff1615801561077f575060028101546001600160a01b03163b15155b9392505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461080057604051631670800160e31b81523360048201526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016602482015260440161025a565b5f61080a82610d43565b6002810154909150600160e81b900460ff1661083b5781604051634217b81160e11b815260040161025a9190610e8a565b60028101805460ff60e81b191690556040516001600160e01b03198316907f0a4e50a371d745e313f3c70a5282c0678b899a86da180de7b99671737d0c0bff905f90a25050565b5f61088c85610d43565b6002810154909150600160e81b900460ff16156108be578460405163870da23760e01b815260040161025a9190610e8a565b60028101546001600160a01b03811690600160a01b900463ffffffff16813b5f0361090057868260405163113c84bf60e11b815260040161025a92919061105c565b5f8686866040516024016109169392919061115e565b60408051601f198184030181529181526020820180516001600160e01b0316632609e81b60e01b1790529091505f905a610950919061130d565b61095b90603f61132c565b90505f5f5f60205f8651602088018a8afa92503d91505f5190508260011480156109855750816020145b80156109915750806001145b156109a3575050505050505050610a6b565b858410156109de57604051639c3562ff60e01b81526001600160e01b03198d166004820152602481018590526044810187905260640161025a565b8260011480156109f957508160201415806109f95750600181115b15610a2a576040516354486d1f60e01b81526001600160e01b03198d1660048201526024810183905260440161025a565b8b83600114610a4057610a3b610d8d565b610a50565b60405180602001604052805f8152505b60405163140f20f160e21b815260040161025a929190611355565b50505050565b8051515f90801580610a835750604081115b15610aa457825160405163dc9e49bb60e01b815261025a9190600401611376565b604083015163ffffffff161580610acd575062e4e1c063ffffffff16836040015163ffffffff16115b15610b0257604080840151905163463a7e5d60e11b815263ffffffff909116600482015262e4e1c0602482015260440161025a565b825180516020918201206001600160e01b031981165f90815260019092526040909120600201549092506001600160a01b031615610b555781604051633e84553b60e11b815260040161025a9190610e8a565b60208301516001600160a01b0316610b8757602083015160405163113c84bf60e11b815261025a91849160040161105c565b6040805160c0810182526001600160e01b0319841680825285516020808401918252808801516001600160a01b0316848601528785015163ffffffff1660608501524264ffffffffff1660808501525f60a08501819052928352600190819052939091208251815463ffffffff191660e09190911c17815590519192909190820190610c1390826113df565b5060408281015160029290920180546060850151608086015160a0909601516001600160a01b039586166001600160c01b031990931692909217600160a01b63ffffffff928316021765ffffffffffff60c01b1916600160c01b64ffffffffff9097169690960260ff60e81b191695909517600160e81b911515919091021790555f80546001810182559080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5636008820401805460079092166004026101000a9485021990911660e087901c94909402939093179092556020850151855186840151935191909216926001600160e01b03198616927f6f3ee5fcb9a416aae5cd5ecf4f05d2cf39ae8a8b9497750fd8315fe928ef258b92610d35929061149d565b60405180910390a350919050565b6001600160e01b031981165f90815260016020526040902060028101546001600160a01b0316610d885781604051636866f4f560e01b815260040161025a9190610e8a565b919050565b60603d610100811115610d9f57506101005b6040519150808252805f602084013e603f01601f1916810160405290565b5f5f83601f840112610dcd575f5ffd5b5081356001600160401b03811115610de3575f5ffd5b602083019150836020828501011115610dfa575f5ffd5b9250929050565b80356001600160a01b0381168114610d88575f5ffd5b803563ffffffff81168114610d88575f5ffd5b5f5f5f5f60608587031215610e3d575f5ffd5b84356001600160401b03811115610e52575f5ffd5b610e5e87828801610dbd565b9095509350610e71905060208601610e01565b9150610e7f60408601610e17565b905092959194509250565b6001600160e01b031991909116815260200190565b80356001600160e01b031981168114610d88575f5ffd5b5f60208284031215610ec6575f5ffd5b61077f82610e9f565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b63ffffffff60e01b81511682525f602082015160c06020850152610f2460c0850182610ecf565b6040848101516001600160a01b03169086015260608085015163ffffffff169086015260808085015164ffffffffff169086015260a0938401511515949093019390935250919050565b602081525f61077f6020830184610efd565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015610fd757603f19878603018452610fc2858351610efd565b94506020938401939190910190600101610fa6565b50929695505050505050565b5f5f5f5f60608587031215610ff6575f5ffd5b610fff85610e9f565b935060208501356001600160401b03811115611019575f5ffd5b850160a0818803121561102a575f5ffd5b925060408501356001600160401b03811115611044575f5ffd5b61105087828801610dbd565b95989497509550505050565b6001600160e01b03199290921682526001600160a01b0316602082015260400190565b600181811c9082168061109357607f821691505b6020821081036110b157634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b80356001600160401b0381168114610d88575f5ffd5b5f5f8335601e1984360301811261110a575f5ffd5b83016020810192503590506001600160401b03811115611128575f5ffd5b803603821315610dfa575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f843561017e19863603018112611177575f5ffd5b60a060408401528501803560e084015261119360208201610e17565b63ffffffff166101008401526111ab604082016110df565b6001600160401b03166101208401526111c6606082016110df565b6001600160401b03166101408401526111e1608082016110df565b6001600160401b03166101608401526111fc60a082016110df565b6001600160401b031661018084015260c08101356101a084015260e08101356101c08401526101008101356101e084015261123b6101208201826110f5565b61018061020086015261125361026086018284611136565b9150506112636101408301610e01565b6001600160a01b031661022085015261127f61016083016110df565b6001600160401b0316610240850152602087013560608086019190915260408801356080860181905292506112b5908801610e01565b6001600160a01b03811660a086015291506112d360808801886110f5565b858303603f190160c087015292506112ec828483611136565b925050508281036020840152611303818587611136565b9695505050505050565b5f8261132757634e487b7160e01b5f52601260045260245ffd5b500490565b808202811582820484141761134f57634e487b7160e01b5f52601160045260245ffd5b92915050565b63ffffffff60e01b83168152604060208201525f6102f56040830184610ecf565b602081525f61077f6020830184610ecf565b601f8211156113da57828211156113da57805f5260205f20601f840160051c60208510156113b357505f5b90810190601f840160051c035f5b818110156113d6575f838201556001016113c1565b5050505b505050565b81516001600160401b038111156113f8576113f86110b7565b61140c81611406845461107f565b84611388565b6020601f82116001811461143e575f83156114275750848201515b5f19600385901b1c1916600184901b178455611496565b5f84815260208120601f198516915b8281101561146d578785015182556020948501946001909201910161144d565b508482101561148a57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b604081525f6114af6040830185610ecf565b905063ffffffff83166020830152939250505056",
}

// VerifierRouterABI is the input ABI used to generate the binding from.
// Deprecated: Use VerifierRouterMetaData.ABI instead.
var VerifierRouterABI = VerifierRouterMetaData.ABI

// VerifierRouterBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use VerifierRouterMetaData.Bin instead.
var VerifierRouterBin = VerifierRouterMetaData.Bin

// DeployVerifierRouter deploys a new Ethereum contract, binding an instance of VerifierRouter to it.
func DeployVerifierRouter(auth *bind.TransactOpts, backend bind.ContractBackend, governor common.Address, genesis []VerifierRouterNewRoute) (common.Address, *types.Transaction, *VerifierRouter, error) {
	parsed, err := VerifierRouterMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(VerifierRouterBin), backend, governor, genesis)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &VerifierRouter{VerifierRouterCaller: VerifierRouterCaller{contract: contract}, VerifierRouterTransactor: VerifierRouterTransactor{contract: contract}, VerifierRouterFilterer: VerifierRouterFilterer{contract: contract}}, nil
}

// VerifierRouter is an auto generated Go binding around an Ethereum contract.
type VerifierRouter struct {
	VerifierRouterCaller     // Read-only binding to the contract
	VerifierRouterTransactor // Write-only binding to the contract
	VerifierRouterFilterer   // Log filterer for contract events
}

// VerifierRouterCaller is an auto generated read-only Go binding around an Ethereum contract.
type VerifierRouterCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// VerifierRouterTransactor is an auto generated write-only Go binding around an Ethereum contract.
type VerifierRouterTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// VerifierRouterFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type VerifierRouterFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// VerifierRouterSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type VerifierRouterSession struct {
	Contract     *VerifierRouter   // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// VerifierRouterCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type VerifierRouterCallerSession struct {
	Contract *VerifierRouterCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts         // Call options to use throughout this session
}

// VerifierRouterTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type VerifierRouterTransactorSession struct {
	Contract     *VerifierRouterTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts         // Transaction auth options to use throughout this session
}

// VerifierRouterRaw is an auto generated low-level Go binding around an Ethereum contract.
type VerifierRouterRaw struct {
	Contract *VerifierRouter // Generic contract binding to access the raw methods on
}

// VerifierRouterCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type VerifierRouterCallerRaw struct {
	Contract *VerifierRouterCaller // Generic read-only contract binding to access the raw methods on
}

// VerifierRouterTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type VerifierRouterTransactorRaw struct {
	Contract *VerifierRouterTransactor // Generic write-only contract binding to access the raw methods on
}

// NewVerifierRouter creates a new instance of VerifierRouter, bound to a specific deployed contract.
func NewVerifierRouter(address common.Address, backend bind.ContractBackend) (*VerifierRouter, error) {
	contract, err := bindVerifierRouter(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &VerifierRouter{VerifierRouterCaller: VerifierRouterCaller{contract: contract}, VerifierRouterTransactor: VerifierRouterTransactor{contract: contract}, VerifierRouterFilterer: VerifierRouterFilterer{contract: contract}}, nil
}

// NewVerifierRouterCaller creates a new read-only instance of VerifierRouter, bound to a specific deployed contract.
func NewVerifierRouterCaller(address common.Address, caller bind.ContractCaller) (*VerifierRouterCaller, error) {
	contract, err := bindVerifierRouter(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &VerifierRouterCaller{contract: contract}, nil
}

// NewVerifierRouterTransactor creates a new write-only instance of VerifierRouter, bound to a specific deployed contract.
func NewVerifierRouterTransactor(address common.Address, transactor bind.ContractTransactor) (*VerifierRouterTransactor, error) {
	contract, err := bindVerifierRouter(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &VerifierRouterTransactor{contract: contract}, nil
}

// NewVerifierRouterFilterer creates a new log filterer instance of VerifierRouter, bound to a specific deployed contract.
func NewVerifierRouterFilterer(address common.Address, filterer bind.ContractFilterer) (*VerifierRouterFilterer, error) {
	contract, err := bindVerifierRouter(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &VerifierRouterFilterer{contract: contract}, nil
}

// bindVerifierRouter binds a generic wrapper to an already deployed contract.
func bindVerifierRouter(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := VerifierRouterMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_VerifierRouter *VerifierRouterRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _VerifierRouter.Contract.VerifierRouterCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_VerifierRouter *VerifierRouterRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _VerifierRouter.Contract.VerifierRouterTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_VerifierRouter *VerifierRouterRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _VerifierRouter.Contract.VerifierRouterTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_VerifierRouter *VerifierRouterCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _VerifierRouter.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_VerifierRouter *VerifierRouterTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _VerifierRouter.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_VerifierRouter *VerifierRouterTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _VerifierRouter.Contract.contract.Transact(opts, method, params...)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_VerifierRouter *VerifierRouterCaller) GOVERNOR(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _VerifierRouter.contract.Call(opts, &out, "GOVERNOR")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_VerifierRouter *VerifierRouterSession) GOVERNOR() (common.Address, error) {
	return _VerifierRouter.Contract.GOVERNOR(&_VerifierRouter.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_VerifierRouter *VerifierRouterCallerSession) GOVERNOR() (common.Address, error) {
	return _VerifierRouter.Contract.GOVERNOR(&_VerifierRouter.CallOpts)
}

// MAXGAS is a free data retrieval call binding the contract method 0x5f2a9f41.
//
// Solidity: function MAX_GAS() view returns(uint32)
func (_VerifierRouter *VerifierRouterCaller) MAXGAS(opts *bind.CallOpts) (uint32, error) {
	var out []interface{}
	err := _VerifierRouter.contract.Call(opts, &out, "MAX_GAS")

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// MAXGAS is a free data retrieval call binding the contract method 0x5f2a9f41.
//
// Solidity: function MAX_GAS() view returns(uint32)
func (_VerifierRouter *VerifierRouterSession) MAXGAS() (uint32, error) {
	return _VerifierRouter.Contract.MAXGAS(&_VerifierRouter.CallOpts)
}

// MAXGAS is a free data retrieval call binding the contract method 0x5f2a9f41.
//
// Solidity: function MAX_GAS() view returns(uint32)
func (_VerifierRouter *VerifierRouterCallerSession) MAXGAS() (uint32, error) {
	return _VerifierRouter.Contract.MAXGAS(&_VerifierRouter.CallOpts)
}

// MAXNAMEBYTES is a free data retrieval call binding the contract method 0x680c60c7.
//
// Solidity: function MAX_NAME_BYTES() view returns(uint256)
func (_VerifierRouter *VerifierRouterCaller) MAXNAMEBYTES(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _VerifierRouter.contract.Call(opts, &out, "MAX_NAME_BYTES")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXNAMEBYTES is a free data retrieval call binding the contract method 0x680c60c7.
//
// Solidity: function MAX_NAME_BYTES() view returns(uint256)
func (_VerifierRouter *VerifierRouterSession) MAXNAMEBYTES() (*big.Int, error) {
	return _VerifierRouter.Contract.MAXNAMEBYTES(&_VerifierRouter.CallOpts)
}

// MAXNAMEBYTES is a free data retrieval call binding the contract method 0x680c60c7.
//
// Solidity: function MAX_NAME_BYTES() view returns(uint256)
func (_VerifierRouter *VerifierRouterCallerSession) MAXNAMEBYTES() (*big.Int, error) {
	return _VerifierRouter.Contract.MAXNAMEBYTES(&_VerifierRouter.CallOpts)
}

// MAXREASON is a free data retrieval call binding the contract method 0xf594e320.
//
// Solidity: function MAX_REASON() view returns(uint256)
func (_VerifierRouter *VerifierRouterCaller) MAXREASON(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _VerifierRouter.contract.Call(opts, &out, "MAX_REASON")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXREASON is a free data retrieval call binding the contract method 0xf594e320.
//
// Solidity: function MAX_REASON() view returns(uint256)
func (_VerifierRouter *VerifierRouterSession) MAXREASON() (*big.Int, error) {
	return _VerifierRouter.Contract.MAXREASON(&_VerifierRouter.CallOpts)
}

// MAXREASON is a free data retrieval call binding the contract method 0xf594e320.
//
// Solidity: function MAX_REASON() view returns(uint256)
func (_VerifierRouter *VerifierRouterCallerSession) MAXREASON() (*big.Int, error) {
	return _VerifierRouter.Contract.MAXREASON(&_VerifierRouter.CallOpts)
}

// IsActive is a free data retrieval call binding the contract method 0xb939c635.
//
// Solidity: function isActive(bytes4 route) view returns(bool)
func (_VerifierRouter *VerifierRouterCaller) IsActive(opts *bind.CallOpts, route [4]byte) (bool, error) {
	var out []interface{}
	err := _VerifierRouter.contract.Call(opts, &out, "isActive", route)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsActive is a free data retrieval call binding the contract method 0xb939c635.
//
// Solidity: function isActive(bytes4 route) view returns(bool)
func (_VerifierRouter *VerifierRouterSession) IsActive(route [4]byte) (bool, error) {
	return _VerifierRouter.Contract.IsActive(&_VerifierRouter.CallOpts, route)
}

// IsActive is a free data retrieval call binding the contract method 0xb939c635.
//
// Solidity: function isActive(bytes4 route) view returns(bool)
func (_VerifierRouter *VerifierRouterCallerSession) IsActive(route [4]byte) (bool, error) {
	return _VerifierRouter.Contract.IsActive(&_VerifierRouter.CallOpts, route)
}

// RequireShown is a free data retrieval call binding the contract method 0xd45577b2.
//
// Solidity: function requireShown(bytes4 route, ((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns()
func (_VerifierRouter *VerifierRouterCaller) RequireShown(opts *bind.CallOpts, route [4]byte, s Statement, evidence []byte) error {
	var out []interface{}
	err := _VerifierRouter.contract.Call(opts, &out, "requireShown", route, s, evidence)

	if err != nil {
		return err
	}

	return err

}

// RequireShown is a free data retrieval call binding the contract method 0xd45577b2.
//
// Solidity: function requireShown(bytes4 route, ((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns()
func (_VerifierRouter *VerifierRouterSession) RequireShown(route [4]byte, s Statement, evidence []byte) error {
	return _VerifierRouter.Contract.RequireShown(&_VerifierRouter.CallOpts, route, s, evidence)
}

// RequireShown is a free data retrieval call binding the contract method 0xd45577b2.
//
// Solidity: function requireShown(bytes4 route, ((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns()
func (_VerifierRouter *VerifierRouterCallerSession) RequireShown(route [4]byte, s Statement, evidence []byte) error {
	return _VerifierRouter.Contract.RequireShown(&_VerifierRouter.CallOpts, route, s, evidence)
}

// RouteOf is a free data retrieval call binding the contract method 0x217764f1.
//
// Solidity: function routeOf(bytes4 route) view returns((bytes4,string,address,uint32,uint40,bool))
func (_VerifierRouter *VerifierRouterCaller) RouteOf(opts *bind.CallOpts, route [4]byte) (VerifierRouterRoute, error) {
	var out []interface{}
	err := _VerifierRouter.contract.Call(opts, &out, "routeOf", route)

	if err != nil {
		return *new(VerifierRouterRoute), err
	}

	out0 := *abi.ConvertType(out[0], new(VerifierRouterRoute)).(*VerifierRouterRoute)

	return out0, err

}

// RouteOf is a free data retrieval call binding the contract method 0x217764f1.
//
// Solidity: function routeOf(bytes4 route) view returns((bytes4,string,address,uint32,uint40,bool))
func (_VerifierRouter *VerifierRouterSession) RouteOf(route [4]byte) (VerifierRouterRoute, error) {
	return _VerifierRouter.Contract.RouteOf(&_VerifierRouter.CallOpts, route)
}

// RouteOf is a free data retrieval call binding the contract method 0x217764f1.
//
// Solidity: function routeOf(bytes4 route) view returns((bytes4,string,address,uint32,uint40,bool))
func (_VerifierRouter *VerifierRouterCallerSession) RouteOf(route [4]byte) (VerifierRouterRoute, error) {
	return _VerifierRouter.Contract.RouteOf(&_VerifierRouter.CallOpts, route)
}

// Routes is a free data retrieval call binding the contract method 0xb1ffd471.
//
// Solidity: function routes() view returns((bytes4,string,address,uint32,uint40,bool)[] all)
func (_VerifierRouter *VerifierRouterCaller) Routes(opts *bind.CallOpts) ([]VerifierRouterRoute, error) {
	var out []interface{}
	err := _VerifierRouter.contract.Call(opts, &out, "routes")

	if err != nil {
		return *new([]VerifierRouterRoute), err
	}

	out0 := *abi.ConvertType(out[0], new([]VerifierRouterRoute)).(*[]VerifierRouterRoute)

	return out0, err

}

// Routes is a free data retrieval call binding the contract method 0xb1ffd471.
//
// Solidity: function routes() view returns((bytes4,string,address,uint32,uint40,bool)[] all)
func (_VerifierRouter *VerifierRouterSession) Routes() ([]VerifierRouterRoute, error) {
	return _VerifierRouter.Contract.Routes(&_VerifierRouter.CallOpts)
}

// Routes is a free data retrieval call binding the contract method 0xb1ffd471.
//
// Solidity: function routes() view returns((bytes4,string,address,uint32,uint40,bool)[] all)
func (_VerifierRouter *VerifierRouterCallerSession) Routes() ([]VerifierRouterRoute, error) {
	return _VerifierRouter.Contract.Routes(&_VerifierRouter.CallOpts)
}

// Add is a paid mutator transaction binding the contract method 0x12b36d57.
//
// Solidity: function add(string name, address verifier, uint32 gas) returns(bytes4 route)
func (_VerifierRouter *VerifierRouterTransactor) Add(opts *bind.TransactOpts, name string, verifier common.Address, gas uint32) (*types.Transaction, error) {
	return _VerifierRouter.contract.Transact(opts, "add", name, verifier, gas)
}

// Add is a paid mutator transaction binding the contract method 0x12b36d57.
//
// Solidity: function add(string name, address verifier, uint32 gas) returns(bytes4 route)
func (_VerifierRouter *VerifierRouterSession) Add(name string, verifier common.Address, gas uint32) (*types.Transaction, error) {
	return _VerifierRouter.Contract.Add(&_VerifierRouter.TransactOpts, name, verifier, gas)
}

// Add is a paid mutator transaction binding the contract method 0x12b36d57.
//
// Solidity: function add(string name, address verifier, uint32 gas) returns(bytes4 route)
func (_VerifierRouter *VerifierRouterTransactorSession) Add(name string, verifier common.Address, gas uint32) (*types.Transaction, error) {
	return _VerifierRouter.Contract.Add(&_VerifierRouter.TransactOpts, name, verifier, gas)
}

// Pause is a paid mutator transaction binding the contract method 0x3aa83ec7.
//
// Solidity: function pause(bytes4 route) returns()
func (_VerifierRouter *VerifierRouterTransactor) Pause(opts *bind.TransactOpts, route [4]byte) (*types.Transaction, error) {
	return _VerifierRouter.contract.Transact(opts, "pause", route)
}

// Pause is a paid mutator transaction binding the contract method 0x3aa83ec7.
//
// Solidity: function pause(bytes4 route) returns()
func (_VerifierRouter *VerifierRouterSession) Pause(route [4]byte) (*types.Transaction, error) {
	return _VerifierRouter.Contract.Pause(&_VerifierRouter.TransactOpts, route)
}

// Pause is a paid mutator transaction binding the contract method 0x3aa83ec7.
//
// Solidity: function pause(bytes4 route) returns()
func (_VerifierRouter *VerifierRouterTransactorSession) Pause(route [4]byte) (*types.Transaction, error) {
	return _VerifierRouter.Contract.Pause(&_VerifierRouter.TransactOpts, route)
}

// Unpause is a paid mutator transaction binding the contract method 0xbac1e94b.
//
// Solidity: function unpause(bytes4 route) returns()
func (_VerifierRouter *VerifierRouterTransactor) Unpause(opts *bind.TransactOpts, route [4]byte) (*types.Transaction, error) {
	return _VerifierRouter.contract.Transact(opts, "unpause", route)
}

// Unpause is a paid mutator transaction binding the contract method 0xbac1e94b.
//
// Solidity: function unpause(bytes4 route) returns()
func (_VerifierRouter *VerifierRouterSession) Unpause(route [4]byte) (*types.Transaction, error) {
	return _VerifierRouter.Contract.Unpause(&_VerifierRouter.TransactOpts, route)
}

// Unpause is a paid mutator transaction binding the contract method 0xbac1e94b.
//
// Solidity: function unpause(bytes4 route) returns()
func (_VerifierRouter *VerifierRouterTransactorSession) Unpause(route [4]byte) (*types.Transaction, error) {
	return _VerifierRouter.Contract.Unpause(&_VerifierRouter.TransactOpts, route)
}

// VerifierRouterRouteAddedIterator is returned from FilterRouteAdded and is used to iterate over the raw logs and unpacked data for RouteAdded events raised by the VerifierRouter contract.
type VerifierRouterRouteAddedIterator struct {
	Event *VerifierRouterRouteAdded // Event containing the contract specifics and raw log

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
func (it *VerifierRouterRouteAddedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(VerifierRouterRouteAdded)
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
		it.Event = new(VerifierRouterRouteAdded)
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
func (it *VerifierRouterRouteAddedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *VerifierRouterRouteAddedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// VerifierRouterRouteAdded represents a RouteAdded event raised by the VerifierRouter contract.
type VerifierRouterRouteAdded struct {
	Route    [4]byte
	Name     string
	Verifier common.Address
	Gas      uint32
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterRouteAdded is a free log retrieval operation binding the contract event 0x6f3ee5fcb9a416aae5cd5ecf4f05d2cf39ae8a8b9497750fd8315fe928ef258b.
//
// Solidity: event RouteAdded(bytes4 indexed route, string name, address indexed verifier, uint32 gas)
func (_VerifierRouter *VerifierRouterFilterer) FilterRouteAdded(opts *bind.FilterOpts, route [][4]byte, verifier []common.Address) (*VerifierRouterRouteAddedIterator, error) {

	var routeRule []interface{}
	for _, routeItem := range route {
		routeRule = append(routeRule, routeItem)
	}

	var verifierRule []interface{}
	for _, verifierItem := range verifier {
		verifierRule = append(verifierRule, verifierItem)
	}

	logs, sub, err := _VerifierRouter.contract.FilterLogs(opts, "RouteAdded", routeRule, verifierRule)
	if err != nil {
		return nil, err
	}
	return &VerifierRouterRouteAddedIterator{contract: _VerifierRouter.contract, event: "RouteAdded", logs: logs, sub: sub}, nil
}

// WatchRouteAdded is a free log subscription operation binding the contract event 0x6f3ee5fcb9a416aae5cd5ecf4f05d2cf39ae8a8b9497750fd8315fe928ef258b.
//
// Solidity: event RouteAdded(bytes4 indexed route, string name, address indexed verifier, uint32 gas)
func (_VerifierRouter *VerifierRouterFilterer) WatchRouteAdded(opts *bind.WatchOpts, sink chan<- *VerifierRouterRouteAdded, route [][4]byte, verifier []common.Address) (event.Subscription, error) {

	var routeRule []interface{}
	for _, routeItem := range route {
		routeRule = append(routeRule, routeItem)
	}

	var verifierRule []interface{}
	for _, verifierItem := range verifier {
		verifierRule = append(verifierRule, verifierItem)
	}

	logs, sub, err := _VerifierRouter.contract.WatchLogs(opts, "RouteAdded", routeRule, verifierRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(VerifierRouterRouteAdded)
				if err := _VerifierRouter.contract.UnpackLog(event, "RouteAdded", log); err != nil {
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

// ParseRouteAdded is a log parse operation binding the contract event 0x6f3ee5fcb9a416aae5cd5ecf4f05d2cf39ae8a8b9497750fd8315fe928ef258b.
//
// Solidity: event RouteAdded(bytes4 indexed route, string name, address indexed verifier, uint32 gas)
func (_VerifierRouter *VerifierRouterFilterer) ParseRouteAdded(log types.Log) (*VerifierRouterRouteAdded, error) {
	event := new(VerifierRouterRouteAdded)
	if err := _VerifierRouter.contract.UnpackLog(event, "RouteAdded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// VerifierRouterRoutePausedIterator is returned from FilterRoutePaused and is used to iterate over the raw logs and unpacked data for RoutePaused events raised by the VerifierRouter contract.
type VerifierRouterRoutePausedIterator struct {
	Event *VerifierRouterRoutePaused // Event containing the contract specifics and raw log

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
func (it *VerifierRouterRoutePausedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(VerifierRouterRoutePaused)
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
		it.Event = new(VerifierRouterRoutePaused)
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
func (it *VerifierRouterRoutePausedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *VerifierRouterRoutePausedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// VerifierRouterRoutePaused represents a RoutePaused event raised by the VerifierRouter contract.
type VerifierRouterRoutePaused struct {
	Route [4]byte
	Raw   types.Log // Blockchain specific contextual infos
}

// FilterRoutePaused is a free log retrieval operation binding the contract event 0xd6344da6cf1e7d1baa7c4e33a05911b1f305453b37a617e4c6e2ec7a3cb9bfd2.
//
// Solidity: event RoutePaused(bytes4 indexed route)
func (_VerifierRouter *VerifierRouterFilterer) FilterRoutePaused(opts *bind.FilterOpts, route [][4]byte) (*VerifierRouterRoutePausedIterator, error) {

	var routeRule []interface{}
	for _, routeItem := range route {
		routeRule = append(routeRule, routeItem)
	}

	logs, sub, err := _VerifierRouter.contract.FilterLogs(opts, "RoutePaused", routeRule)
	if err != nil {
		return nil, err
	}
	return &VerifierRouterRoutePausedIterator{contract: _VerifierRouter.contract, event: "RoutePaused", logs: logs, sub: sub}, nil
}

// WatchRoutePaused is a free log subscription operation binding the contract event 0xd6344da6cf1e7d1baa7c4e33a05911b1f305453b37a617e4c6e2ec7a3cb9bfd2.
//
// Solidity: event RoutePaused(bytes4 indexed route)
func (_VerifierRouter *VerifierRouterFilterer) WatchRoutePaused(opts *bind.WatchOpts, sink chan<- *VerifierRouterRoutePaused, route [][4]byte) (event.Subscription, error) {

	var routeRule []interface{}
	for _, routeItem := range route {
		routeRule = append(routeRule, routeItem)
	}

	logs, sub, err := _VerifierRouter.contract.WatchLogs(opts, "RoutePaused", routeRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(VerifierRouterRoutePaused)
				if err := _VerifierRouter.contract.UnpackLog(event, "RoutePaused", log); err != nil {
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

// ParseRoutePaused is a log parse operation binding the contract event 0xd6344da6cf1e7d1baa7c4e33a05911b1f305453b37a617e4c6e2ec7a3cb9bfd2.
//
// Solidity: event RoutePaused(bytes4 indexed route)
func (_VerifierRouter *VerifierRouterFilterer) ParseRoutePaused(log types.Log) (*VerifierRouterRoutePaused, error) {
	event := new(VerifierRouterRoutePaused)
	if err := _VerifierRouter.contract.UnpackLog(event, "RoutePaused", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// VerifierRouterRouteUnpausedIterator is returned from FilterRouteUnpaused and is used to iterate over the raw logs and unpacked data for RouteUnpaused events raised by the VerifierRouter contract.
type VerifierRouterRouteUnpausedIterator struct {
	Event *VerifierRouterRouteUnpaused // Event containing the contract specifics and raw log

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
func (it *VerifierRouterRouteUnpausedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(VerifierRouterRouteUnpaused)
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
		it.Event = new(VerifierRouterRouteUnpaused)
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
func (it *VerifierRouterRouteUnpausedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *VerifierRouterRouteUnpausedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// VerifierRouterRouteUnpaused represents a RouteUnpaused event raised by the VerifierRouter contract.
type VerifierRouterRouteUnpaused struct {
	Route [4]byte
	Raw   types.Log // Blockchain specific contextual infos
}

// FilterRouteUnpaused is a free log retrieval operation binding the contract event 0x0a4e50a371d745e313f3c70a5282c0678b899a86da180de7b99671737d0c0bff.
//
// Solidity: event RouteUnpaused(bytes4 indexed route)
func (_VerifierRouter *VerifierRouterFilterer) FilterRouteUnpaused(opts *bind.FilterOpts, route [][4]byte) (*VerifierRouterRouteUnpausedIterator, error) {

	var routeRule []interface{}
	for _, routeItem := range route {
		routeRule = append(routeRule, routeItem)
	}

	logs, sub, err := _VerifierRouter.contract.FilterLogs(opts, "RouteUnpaused", routeRule)
	if err != nil {
		return nil, err
	}
	return &VerifierRouterRouteUnpausedIterator{contract: _VerifierRouter.contract, event: "RouteUnpaused", logs: logs, sub: sub}, nil
}

// WatchRouteUnpaused is a free log subscription operation binding the contract event 0x0a4e50a371d745e313f3c70a5282c0678b899a86da180de7b99671737d0c0bff.
//
// Solidity: event RouteUnpaused(bytes4 indexed route)
func (_VerifierRouter *VerifierRouterFilterer) WatchRouteUnpaused(opts *bind.WatchOpts, sink chan<- *VerifierRouterRouteUnpaused, route [][4]byte) (event.Subscription, error) {

	var routeRule []interface{}
	for _, routeItem := range route {
		routeRule = append(routeRule, routeItem)
	}

	logs, sub, err := _VerifierRouter.contract.WatchLogs(opts, "RouteUnpaused", routeRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(VerifierRouterRouteUnpaused)
				if err := _VerifierRouter.contract.UnpackLog(event, "RouteUnpaused", log); err != nil {
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

// ParseRouteUnpaused is a log parse operation binding the contract event 0x0a4e50a371d745e313f3c70a5282c0678b899a86da180de7b99671737d0c0bff.
//
// Solidity: event RouteUnpaused(bytes4 indexed route)
func (_VerifierRouter *VerifierRouterFilterer) ParseRouteUnpaused(log types.Log) (*VerifierRouterRouteUnpaused, error) {
	event := new(VerifierRouterRouteUnpaused)
	if err := _VerifierRouter.contract.UnpackLog(event, "RouteUnpaused", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
