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

// TreasuryAllowance is an auto generated low-level Go binding around an user-defined struct.
type TreasuryAllowance struct {
	Spender common.Address
	PerWeek *big.Int
	Total   *big.Int
	Until   *big.Int
}

// TreasuryDonor is an auto generated low-level Go binding around an user-defined struct.
type TreasuryDonor struct {
	Donor common.Address
	Total *big.Int
	Since *big.Int
	Name  string
}

// TreasurySpender is an auto generated low-level Go binding around an user-defined struct.
type TreasurySpender struct {
	PerWeek  *big.Int
	Total    *big.Int
	InWeek   *big.Int
	Week     *big.Int
	Until    *big.Int
	Known    bool
	Drawn    *big.Int
	Refunded *big.Int
}

// TreasuryMetaData contains all meta data concerning the Treasury contract.
var TreasuryMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"day\",\"type\":\"uint40\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"perWeek\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"total\",\"type\":\"uint128\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"internalType\":\"structTreasury.Allowance[]\",\"name\":\"allowances\",\"type\":\"tuple[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadDonorName\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoDonor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"}],\"name\":\"NotGovernor\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingGiven\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"perWeek\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"total\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"AllowanceSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"donor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"Donated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"donor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"DonorNamed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"asked\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Drawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Paid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Received\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TokenPaid\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"GOVERNOR\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"HALL_LEAST\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_NAME_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WEEK\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"accrued\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"available\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"donate\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"donateAs\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"donated\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"donorCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"donorOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"donor\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"total\",\"type\":\"uint128\"},{\"internalType\":\"uint40\",\"name\":\"since\",\"type\":\"uint40\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"internalType\":\"structTreasury.Donor\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"donors\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"donor\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"total\",\"type\":\"uint128\"},{\"internalType\":\"uint40\",\"name\":\"since\",\"type\":\"uint40\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"internalType\":\"structTreasury.Donor[]\",\"name\":\"page\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"draw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"drawn\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paid\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"pay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"payToken\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"received\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"refunded\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"remaining\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"perWeek\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"total\",\"type\":\"uint128\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"internalType\":\"structTreasury.Allowance\",\"name\":\"allowance\",\"type\":\"tuple\"}],\"name\":\"setAllowance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setDonorName\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"spenderOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"perWeek\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"total\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inWeek\",\"type\":\"uint128\"},{\"internalType\":\"uint40\",\"name\":\"week\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"known\",\"type\":\"bool\"},{\"internalType\":\"uint128\",\"name\":\"drawn\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"refunded\",\"type\":\"uint128\"}],\"internalType\":\"structTreasury.Spender\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"spenders\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"spent\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x60c060405234801561000f575f5ffd5b50604051611fdd380380611fdd83398101604081905261002e91610280565b6001600160a01b0383166080526100468260076103a3565b64ffffffffff1660a0525f5b815181101561008b57610083828281518110610070576100706103d6565b602002602001015161009460201b60201c565b600101610052565b505050506103ea565b80516001600160a01b03165f9081526005602052604090206001810154600160d01b900460ff16610126576001818101805460ff60d01b1916600160d01b17905582516004805492830181555f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b90910180546001600160a01b039092166001600160a01b03199092169190911790555b60208281015160408085015160608087015160018701805464ffffffffff909216600160a81b810264ffffffffff60a81b199093169290921790556001600160801b0394851694909216600160801b81026001600160801b031916851787558751845195865295850152918301526001600160a01b03909216917fb4ab97616cbf95cce39026ea173a132a734374d01600f27acd7f4a39cfbfc730910160405180910390a25050565b80516001600160a01b03811681146101e5575f5ffd5b919050565b805164ffffffffff811681146101e5575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051608081016001600160401b0381118282101715610234576102346101fe565b60405290565b604051601f8201601f191681016001600160401b0381118282101715610262576102626101fe565b604052919050565b80516001600160801b03811681146101e5575f5ffd5b5f5f5f60608486031215610292575f5ffd5b61029b846101cf565b92506102a9602085016101ea565b60408501519092506001600160401b038111156102c4575f5ffd5b8401601f810186136102d4575f5ffd5b80516001600160401b038111156102ed576102ed6101fe565b6102fc60208260051b0161023a565b8082825260208201915060208360071b85010192508883111561031d575f5ffd5b6020840193505b82841015610395576080848a03121561033b575f5ffd5b610343610212565b61034c856101cf565b815261035a6020860161026a565b602082015261036b6040860161026a565b604082015261037c606086016101ea565b6060820152825260809390930192602090910190610324565b809450505050509250925092565b64ffffffffff81811683821602908116908181146103cf57634e487b7160e01b5f52601160045260245ffd5b5092915050565b634e487b7160e01b5f52603260045260245ffd5b60805160a051611ba161043c5f395f818161044b01526110b201525f81816102fa01528181610763015281816107a501528181610eed01528181610f2f01528181610fd701526110190152611ba15ff3fe60806040526004361061017e575f3560e01c806383bd62dd116100cd578063d8d1326111610087578063f4359ce511610062578063f4359ce51461043a578063fd915ef214610483578063fe06009414610498578063fe43deae146104b7575f5ffd5b8063d8d1326114610404578063d9695b591461041f578063ed88c68e14610432575f5ffd5b806383bd62dd1461034857806384850a3c14610374578063a07e52a2146103a0578063b399b0bc146103b2578063c407670f146103d1578063c4076876146103e5575f5ffd5b80633ac3bc5911610138578063639bbb3711610113578063639bbb37146102c1578063680c60c7146102d55780636dc0ae22146102e957806383a6deb514610334575f5ffd5b80633ac3bc591461027b5780633b3041471461029a578063590e1ae3146102b9575f5ffd5b806310098ad5146101be57806312418038146101f057806312f53950146102115780631e6a41ea14610226578063295b4e1714610245578063346079941461025a575f5ffd5b366101ba5760405134815233907f88a5966d370b9919b20f3e2c13ff65706f196a4e32cc2c12bf57088f885258749060200160405180910390a2005b5f5ffd5b3480156101c9575f5ffd5b506101dd6101d8366004611584565b6105bd565b6040519081526020015b60405180910390f35b3480156101fb575f5ffd5b50610204610661565b6040516101e7919061159f565b34801561021c575f5ffd5b506101dd60025481565b348015610231575f5ffd5b506101dd610240366004611584565b6106c1565b348015610250575f5ffd5b506101dd60035481565b348015610265575f5ffd5b506102796102743660046115ea565b610709565b005b348015610286575f5ffd5b50610279610295366004611658565b610758565b3480156102a5575f5ffd5b506101dd6102b4366004611671565b6107ec565b610279610959565b3480156102cc575f5ffd5b506101dd5f5481565b3480156102e0575f5ffd5b506101dd604081565b3480156102f4575f5ffd5b5061031c7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101e7565b34801561033f575f5ffd5b506101dd610b36565b348015610353575f5ffd5b50610367610362366004611688565b610b70565b6040516101e79190611716565b34801561037f575f5ffd5b5061039361038e366004611584565b610d4d565b6040516101e79190611779565b3480156103ab575f5ffd5b50476101dd565b3480156103bd575f5ffd5b506101dd6103cc366004611584565b610e62565b3480156103dc575f5ffd5b506006546101dd565b3480156103f0575f5ffd5b506102796103ff36600461178b565b610ee2565b34801561040f575f5ffd5b506101dd670de0b6b3a764000081565b61027961042d3660046115ea565b610fba565b610279610fc2565b348015610445575f5ffd5b5061046d7f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016101e7565b34801561048e575f5ffd5b506101dd60015481565b3480156104a3575f5ffd5b506102796104b23660046117b5565b610fcc565b3480156104c2575f5ffd5b506105b06104d1366004611584565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810191909152506001600160a01b03165f9081526005602090815260409182902082516101008101845281546001600160801b038082168352600160801b9182900481169483019490945260018301548085169583019590955280850464ffffffffff9081166060840152600160a81b8604166080830152600160d01b90940460ff16151560a082015260029091015480831660c0830152929092041660e082015290565b6040516101e791906117f3565b6001600160a01b0381165f9081526005602052604081206001810154600160a81b900464ffffffffff1642106105f557505f92915050565b5f6105fe6110ac565b6001830154600160801b900464ffffffffff908116911614610620575f61062f565b60018201546001600160801b03165b82546001600160801b0391821692506106599116828103908111150261065486610e62565b6110d7565b949350505050565b606060048054806020026020016040519081016040528092919081815260200182805480156106b757602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610699575b5050505050905090565b6001600160a01b0381165f90815260056020526040812060028101546106f9906001600160801b03600160801b8204811691166118c4565b6001600160801b03169392505050565b335f908152600760205260408120600101546001600160801b0316900361074a57604051638fa3523960e01b81523360048201526024015b60405180910390fd5b61075482826110e6565b5050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146107d257604051631670800160e31b81523360048201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610741565b6107e96107e436839003830183611912565b611183565b50565b5f6108036107fd83610654336105bd565b476110d7565b9050805f0361081357505f919050565b335f9081526005602052604081209061082a6110ac565b600183015490915064ffffffffff808316600160801b909204161461086b576001820180546001600160a81b031916600160801b64ffffffffff8416021790555b6001820180548491905f9061088a9084906001600160801b031661199c565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555082826002015f8282829054906101000a90046001600160801b03166108d3919061199c565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508260015f82825461090891906119bb565b9091555050604080518581526020810185905233917f11c8b4019de91c411a4563c3f1a6debb06e417f30b786f18dfe77db88d406577910160405180910390a261095233846112c0565b5050919050565b335f908152600560205260408120600281015490919061099f903490610991906001600160801b03600160801b8204811691166118c4565b6001600160801b03166110d7565b9050808260020160108282829054906101000a90046001600160801b03166109c7919061199c565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550806001600160801b031660025f828254610a0591906119bb565b90915550610a1390506110ac565b600183015464ffffffffff918216600160801b90910490911603610a8d576001820154610a4c906001600160801b0380841691166110d7565b6001830180545f90610a689084906001600160801b03166118c4565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b6001600160801b03811615610adb576040516001600160801b038216815233907fd7dee2702d63ad89917b6a4da9981c90c4d24f8c2bdfd64c604ecae57d8d06519060200160405180910390a25b34816001600160801b03161461075457337f88a5966d370b9919b20f3e2c13ff65706f196a4e32cc2c12bf57088f88525874610b206001600160801b038416346119ce565b6040519081526020015b60405180910390a25050565b5f6002545f5460035460015447610b4d91906119bb565b610b5791906119bb565b610b6191906119ce565b610b6b91906119ce565b905090565b600654606090808410610b835750610d47565b610b918361065486846119ce565b67ffffffffffffffff811115610ba957610ba96118e3565b604051908082528060200260200182016040528015610bf857816020015b604080516080810182525f80825260208083018290529282015260608082015282525f19909201910181610bc75790505b5091505f5b8251811015610d445760075f6006610c1584896119bb565b81548110610c2557610c256119e1565b5f918252602080832091909101546001600160a01b03908116845283820194909452604092830190912082516080810184528154909416845260018101546001600160801b03811692850192909252600160801b90910464ffffffffff1691830191909152600281018054606084019190610c9f906119f5565b80601f0160208091040260200160405190810160405280929190818152602001828054610ccb906119f5565b8015610d165780601f10610ced57610100808354040283529160200191610d16565b820191905f5260205f20905b815481529060010190602001808311610cf957829003601f168201915b505050505081525050838281518110610d3157610d316119e1565b6020908102919091010152600101610bfd565b50505b92915050565b604080516080810182525f80825260208201819052918101919091526060808201526001600160a01b038281165f9081526007602090815260409182902082516080810184528154909416845260018101546001600160801b03811692850192909252600160801b90910464ffffffffff1691830191909152600281018054606084019190610ddb906119f5565b80601f0160208091040260200160405190810160405280929190818152602001828054610e07906119f5565b8015610e525780601f10610e2957610100808354040283529160200191610e52565b820191905f5260205f20905b815481529060010190602001808311610e3557829003601f168201915b5050505050815250509050919050565b6001600160a01b0381165f9081526005602052604081206001810154600160a81b900464ffffffffff16421015610ed95780546002820154610ed4916001600160801b03600160801b91829004811692610ec1928104821691166118c4565b6001600160801b03168103908111150290565b610edb565b5f5b9392505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610f5c57604051631670800160e31b81523360048201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610741565b8060035f828254610f6d91906119bb565b90915550506040518181526001600160a01b038316907f737c69225d647e5994eab1a6c301bf6d9232beb2759ae1e27a8966b4732bc4899060200160405180910390a261075482826112c0565b61074a611342565b610fca611342565b565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461104657604051631670800160e31b81523360048201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610741565b816001600160a01b0316836001600160a01b03167f3313f692a7e45facbfc4fd9586a18f3290968e964081a9aa6bf21c31ad79444d8360405161108b91815260200190565b60405180910390a36110a76001600160a01b03841683836114d9565b505050565b5f610b6b7f000000000000000000000000000000000000000000000000000000000000000042611a2d565b5f828218828410028218610edb565b808015806110f45750604081115b1561111e576040805163075c566160e31b8152610741918391600401918252602082015260400190565b335f90815260076020526040902060020161113a838583611ab8565b50336001600160a01b03167f6af0d44db3d618eb70cfad8665f86ffcedaac7390f736340219a4c0144e8fdc68484604051611176929190611b73565b60405180910390a2505050565b80516001600160a01b03165f9081526005602052604090206001810154600160d01b900460ff16611215576001818101805460ff60d01b1916600160d01b17905582516004805492830181555f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b90910180546001600160a01b039092166001600160a01b03199092169190911790555b60208281015160408085015160608087015160018701805464ffffffffff909216600160a81b810264ffffffffff60a81b199093169290921790556001600160801b0394851694909216600160801b81026fffffffffffffffffffffffffffffffff1916851787558751845195865295850152918301526001600160a01b03909216917fb4ab97616cbf95cce39026ea173a132a734374d01600f27acd7f4a39cfbfc7309101610b2a565b5f826001600160a01b0316826040515f6040518083038185875af1925050503d805f8114611309576040519150601f19603f3d011682016040523d82523d5f602084013e61130e565b606091505b50509050806110a75760405163a09e616560e01b81526001600160a01b038416600482015260248101839052604401610741565b345f0361136257604051635ee3094360e11b815260040160405180910390fd5b335f90815260076020526040812060018101549091600160801b90910464ffffffffff1690036113c15760018101805464ffffffffff4216600160801b0264ffffffffff60801b1990911617905580546001600160a01b031916331781555b60018101546001600160801b03166113d9348261199c565b826001015f6101000a8154816001600160801b0302191690836001600160801b03160217905550345f5f82825461141091906119bb565b9091555050670de0b6b3a76400006001600160801b03821610801561144c57506001820154670de0b6b3a76400006001600160801b0390911610155b1561149357600680546001810182555f919091527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f0180546001600160a01b031916331790555b6001820154604080513481526001600160801b03909216602083015233917f4928895ba6723e8e27b15f32e4c3054a1b6c7f8c03f133558d6fa42b3928d14c9101610b2a565b6114e6838383600161150e565b6110a757604051635274afe760e01b81526001600160a01b0384166004820152602401610741565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316611564578383151615611558573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6001600160a01b03811681146107e9575f5ffd5b5f60208284031215611594575f5ffd5b8135610edb81611570565b602080825282518282018190525f918401906040840190835b818110156115df5783516001600160a01b03168352602093840193909201916001016115b8565b509095945050505050565b5f5f602083850312156115fb575f5ffd5b823567ffffffffffffffff811115611611575f5ffd5b8301601f81018513611621575f5ffd5b803567ffffffffffffffff811115611637575f5ffd5b856020828401011115611648575f5ffd5b6020919091019590945092505050565b5f6080828403128015611669575f5ffd5b509092915050565b5f60208284031215611681575f5ffd5b5035919050565b5f5f60408385031215611699575f5ffd5b50508035926020909101359150565b60018060a01b0381511682526001600160801b03602082015116602083015264ffffffffff60408201511660408301525f6060820151608060608501528051806080860152806020830160a087015e5f60a0828701015260a0601f19601f8301168601019250505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561176d57603f198786030184526117588583516116a8565b9450602093840193919091019060010161173c565b50929695505050505050565b602081525f610edb60208301846116a8565b5f5f6040838503121561179c575f5ffd5b82356117a781611570565b946020939093013593505050565b5f5f5f606084860312156117c7575f5ffd5b83356117d281611570565b925060208401356117e281611570565b929592945050506040919091013590565b5f610100820190506001600160801b0383511682526001600160801b0360208401511660208301526001600160801b0360408401511660408301526060830151611846606084018264ffffffffff169052565b50608083015161185f608084018264ffffffffff169052565b5060a083015161187360a084018215159052565b5060c083015161188e60c08401826001600160801b03169052565b5060e08301516118a960e08401826001600160801b03169052565b5092915050565b634e487b7160e01b5f52601160045260245ffd5b6001600160801b038281168282160390811115610d4757610d476118b0565b634e487b7160e01b5f52604160045260245ffd5b80356001600160801b038116811461190d575f5ffd5b919050565b5f6080828403128015611923575f5ffd5b506040516080810167ffffffffffffffff81118282101715611947576119476118e3565b604052823561195581611570565b8152611963602084016118f7565b6020820152611974604084016118f7565b6040820152606083013564ffffffffff81168114611990575f5ffd5b60608201529392505050565b6001600160801b038181168382160190811115610d4757610d476118b0565b80820180821115610d4757610d476118b0565b81810381811115610d4757610d476118b0565b634e487b7160e01b5f52603260045260245ffd5b600181811c90821680611a0957607f821691505b602082108103611a2757634e487b7160e01b5f52602260045260245ffd5b50919050565b5f64ffffffffff831680611a4f57634e487b7160e01b5f52601260045260245ffd5b8064ffffffffff84160491505092915050565b601f8211156110a757828211156110a757805f5260205f20601f840160051c6020851015611a8d57505f5b90810190601f840160051c035f5b81811015611ab0575f83820155600101611a9b565b505050505050565b67ffffffffffffffff831115611ad057611ad06118e3565b611ae483611ade83546119f5565b83611a62565b5f601f841160018114611b15575f8515611afe5750838201355b5f19600387901b1c1916600186901b178355611b6c565b5f83815260208120601f198716915b82811015611b445786850135825560209485019460019092019101611b24565b5086821015611b60575f1960f88860031b161c19848701351681555b505060018560011b0183555b5050505050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f1916010191905056",
}

// TreasuryABI is the input ABI used to generate the binding from.
// Deprecated: Use TreasuryMetaData.ABI instead.
var TreasuryABI = TreasuryMetaData.ABI

// TreasuryBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use TreasuryMetaData.Bin instead.
var TreasuryBin = TreasuryMetaData.Bin

// DeployTreasury deploys a new Ethereum contract, binding an instance of Treasury to it.
func DeployTreasury(auth *bind.TransactOpts, backend bind.ContractBackend, governor common.Address, day *big.Int, allowances []TreasuryAllowance) (common.Address, *types.Transaction, *Treasury, error) {
	parsed, err := TreasuryMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(TreasuryBin), backend, governor, day, allowances)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Treasury{TreasuryCaller: TreasuryCaller{contract: contract}, TreasuryTransactor: TreasuryTransactor{contract: contract}, TreasuryFilterer: TreasuryFilterer{contract: contract}}, nil
}

// Treasury is an auto generated Go binding around an Ethereum contract.
type Treasury struct {
	TreasuryCaller     // Read-only binding to the contract
	TreasuryTransactor // Write-only binding to the contract
	TreasuryFilterer   // Log filterer for contract events
}

// TreasuryCaller is an auto generated read-only Go binding around an Ethereum contract.
type TreasuryCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// TreasuryTransactor is an auto generated write-only Go binding around an Ethereum contract.
type TreasuryTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// TreasuryFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type TreasuryFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// TreasurySession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type TreasurySession struct {
	Contract     *Treasury         // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// TreasuryCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type TreasuryCallerSession struct {
	Contract *TreasuryCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts   // Call options to use throughout this session
}

// TreasuryTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type TreasuryTransactorSession struct {
	Contract     *TreasuryTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts   // Transaction auth options to use throughout this session
}

// TreasuryRaw is an auto generated low-level Go binding around an Ethereum contract.
type TreasuryRaw struct {
	Contract *Treasury // Generic contract binding to access the raw methods on
}

// TreasuryCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type TreasuryCallerRaw struct {
	Contract *TreasuryCaller // Generic read-only contract binding to access the raw methods on
}

// TreasuryTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type TreasuryTransactorRaw struct {
	Contract *TreasuryTransactor // Generic write-only contract binding to access the raw methods on
}

// NewTreasury creates a new instance of Treasury, bound to a specific deployed contract.
func NewTreasury(address common.Address, backend bind.ContractBackend) (*Treasury, error) {
	contract, err := bindTreasury(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Treasury{TreasuryCaller: TreasuryCaller{contract: contract}, TreasuryTransactor: TreasuryTransactor{contract: contract}, TreasuryFilterer: TreasuryFilterer{contract: contract}}, nil
}

// NewTreasuryCaller creates a new read-only instance of Treasury, bound to a specific deployed contract.
func NewTreasuryCaller(address common.Address, caller bind.ContractCaller) (*TreasuryCaller, error) {
	contract, err := bindTreasury(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &TreasuryCaller{contract: contract}, nil
}

// NewTreasuryTransactor creates a new write-only instance of Treasury, bound to a specific deployed contract.
func NewTreasuryTransactor(address common.Address, transactor bind.ContractTransactor) (*TreasuryTransactor, error) {
	contract, err := bindTreasury(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &TreasuryTransactor{contract: contract}, nil
}

// NewTreasuryFilterer creates a new log filterer instance of Treasury, bound to a specific deployed contract.
func NewTreasuryFilterer(address common.Address, filterer bind.ContractFilterer) (*TreasuryFilterer, error) {
	contract, err := bindTreasury(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &TreasuryFilterer{contract: contract}, nil
}

// bindTreasury binds a generic wrapper to an already deployed contract.
func bindTreasury(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := TreasuryMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Treasury *TreasuryRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Treasury.Contract.TreasuryCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Treasury *TreasuryRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Treasury.Contract.TreasuryTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Treasury *TreasuryRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Treasury.Contract.TreasuryTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Treasury *TreasuryCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Treasury.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Treasury *TreasuryTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Treasury.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Treasury *TreasuryTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Treasury.Contract.contract.Transact(opts, method, params...)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_Treasury *TreasuryCaller) GOVERNOR(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Treasury.contract.Call(opts, &out, "GOVERNOR")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_Treasury *TreasurySession) GOVERNOR() (common.Address, error) {
	return _Treasury.Contract.GOVERNOR(&_Treasury.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_Treasury *TreasuryCallerSession) GOVERNOR() (common.Address, error) {
	return _Treasury.Contract.GOVERNOR(&_Treasury.CallOpts)
}

// HALLLEAST is a free data retrieval call binding the contract method 0xd8d13261.
//
// Solidity: function HALL_LEAST() view returns(uint256)
func (_Treasury *TreasuryCaller) HALLLEAST(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Treasury.contract.Call(opts, &out, "HALL_LEAST")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// HALLLEAST is a free data retrieval call binding the contract method 0xd8d13261.
//
// Solidity: function HALL_LEAST() view returns(uint256)
func (_Treasury *TreasurySession) HALLLEAST() (*big.Int, error) {
	return _Treasury.Contract.HALLLEAST(&_Treasury.CallOpts)
}

// HALLLEAST is a free data retrieval call binding the contract method 0xd8d13261.
//
// Solidity: function HALL_LEAST() view returns(uint256)
func (_Treasury *TreasuryCallerSession) HALLLEAST() (*big.Int, error) {
	return _Treasury.Contract.HALLLEAST(&_Treasury.CallOpts)
}

// MAXNAMEBYTES is a free data retrieval call binding the contract method 0x680c60c7.
//
// Solidity: function MAX_NAME_BYTES() view returns(uint256)
func (_Treasury *TreasuryCaller) MAXNAMEBYTES(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Treasury.contract.Call(opts, &out, "MAX_NAME_BYTES")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXNAMEBYTES is a free data retrieval call binding the contract method 0x680c60c7.
//
// Solidity: function MAX_NAME_BYTES() view returns(uint256)
func (_Treasury *TreasurySession) MAXNAMEBYTES() (*big.Int, error) {
	return _Treasury.Contract.MAXNAMEBYTES(&_Treasury.CallOpts)
}

// MAXNAMEBYTES is a free data retrieval call binding the contract method 0x680c60c7.
//
// Solidity: function MAX_NAME_BYTES() view returns(uint256)
func (_Treasury *TreasuryCallerSession) MAXNAMEBYTES() (*big.Int, error) {
	return _Treasury.Contract.MAXNAMEBYTES(&_Treasury.CallOpts)
}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_Treasury *TreasuryCaller) WEEK(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Treasury.contract.Call(opts, &out, "WEEK")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_Treasury *TreasurySession) WEEK() (*big.Int, error) {
	return _Treasury.Contract.WEEK(&_Treasury.CallOpts)
}

// WEEK is a free data retrieval call binding the contract method 0xf4359ce5.
//
// Solidity: function WEEK() view returns(uint40)
func (_Treasury *TreasuryCallerSession) WEEK() (*big.Int, error) {
	return _Treasury.Contract.WEEK(&_Treasury.CallOpts)
}

// Accrued is a free data retrieval call binding the contract method 0xa07e52a2.
//
// Solidity: function accrued() view returns(uint256)
func (_Treasury *TreasuryCaller) Accrued(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Treasury.contract.Call(opts, &out, "accrued")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Accrued is a free data retrieval call binding the contract method 0xa07e52a2.
//
// Solidity: function accrued() view returns(uint256)
func (_Treasury *TreasurySession) Accrued() (*big.Int, error) {
	return _Treasury.Contract.Accrued(&_Treasury.CallOpts)
}

// Accrued is a free data retrieval call binding the contract method 0xa07e52a2.
//
// Solidity: function accrued() view returns(uint256)
func (_Treasury *TreasuryCallerSession) Accrued() (*big.Int, error) {
	return _Treasury.Contract.Accrued(&_Treasury.CallOpts)
}

// Available is a free data retrieval call binding the contract method 0x10098ad5.
//
// Solidity: function available(address spender) view returns(uint256)
func (_Treasury *TreasuryCaller) Available(opts *bind.CallOpts, spender common.Address) (*big.Int, error) {
	var out []interface{}
	err := _Treasury.contract.Call(opts, &out, "available", spender)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Available is a free data retrieval call binding the contract method 0x10098ad5.
//
// Solidity: function available(address spender) view returns(uint256)
func (_Treasury *TreasurySession) Available(spender common.Address) (*big.Int, error) {
	return _Treasury.Contract.Available(&_Treasury.CallOpts, spender)
}

// Available is a free data retrieval call binding the contract method 0x10098ad5.
//
// Solidity: function available(address spender) view returns(uint256)
func (_Treasury *TreasuryCallerSession) Available(spender common.Address) (*big.Int, error) {
	return _Treasury.Contract.Available(&_Treasury.CallOpts, spender)
}

// Donated is a free data retrieval call binding the contract method 0x639bbb37.
//
// Solidity: function donated() view returns(uint256)
func (_Treasury *TreasuryCaller) Donated(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Treasury.contract.Call(opts, &out, "donated")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Donated is a free data retrieval call binding the contract method 0x639bbb37.
//
// Solidity: function donated() view returns(uint256)
func (_Treasury *TreasurySession) Donated() (*big.Int, error) {
	return _Treasury.Contract.Donated(&_Treasury.CallOpts)
}

// Donated is a free data retrieval call binding the contract method 0x639bbb37.
//
// Solidity: function donated() view returns(uint256)
func (_Treasury *TreasuryCallerSession) Donated() (*big.Int, error) {
	return _Treasury.Contract.Donated(&_Treasury.CallOpts)
}

// DonorCount is a free data retrieval call binding the contract method 0xc407670f.
//
// Solidity: function donorCount() view returns(uint256)
func (_Treasury *TreasuryCaller) DonorCount(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Treasury.contract.Call(opts, &out, "donorCount")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DonorCount is a free data retrieval call binding the contract method 0xc407670f.
//
// Solidity: function donorCount() view returns(uint256)
func (_Treasury *TreasurySession) DonorCount() (*big.Int, error) {
	return _Treasury.Contract.DonorCount(&_Treasury.CallOpts)
}

// DonorCount is a free data retrieval call binding the contract method 0xc407670f.
//
// Solidity: function donorCount() view returns(uint256)
func (_Treasury *TreasuryCallerSession) DonorCount() (*big.Int, error) {
	return _Treasury.Contract.DonorCount(&_Treasury.CallOpts)
}

// DonorOf is a free data retrieval call binding the contract method 0x84850a3c.
//
// Solidity: function donorOf(address account) view returns((address,uint128,uint40,string))
func (_Treasury *TreasuryCaller) DonorOf(opts *bind.CallOpts, account common.Address) (TreasuryDonor, error) {
	var out []interface{}
	err := _Treasury.contract.Call(opts, &out, "donorOf", account)

	if err != nil {
		return *new(TreasuryDonor), err
	}

	out0 := *abi.ConvertType(out[0], new(TreasuryDonor)).(*TreasuryDonor)

	return out0, err

}

// DonorOf is a free data retrieval call binding the contract method 0x84850a3c.
//
// Solidity: function donorOf(address account) view returns((address,uint128,uint40,string))
func (_Treasury *TreasurySession) DonorOf(account common.Address) (TreasuryDonor, error) {
	return _Treasury.Contract.DonorOf(&_Treasury.CallOpts, account)
}

// DonorOf is a free data retrieval call binding the contract method 0x84850a3c.
//
// Solidity: function donorOf(address account) view returns((address,uint128,uint40,string))
func (_Treasury *TreasuryCallerSession) DonorOf(account common.Address) (TreasuryDonor, error) {
	return _Treasury.Contract.DonorOf(&_Treasury.CallOpts, account)
}

// Donors is a free data retrieval call binding the contract method 0x83bd62dd.
//
// Solidity: function donors(uint256 from, uint256 count) view returns((address,uint128,uint40,string)[] page)
func (_Treasury *TreasuryCaller) Donors(opts *bind.CallOpts, from *big.Int, count *big.Int) ([]TreasuryDonor, error) {
	var out []interface{}
	err := _Treasury.contract.Call(opts, &out, "donors", from, count)

	if err != nil {
		return *new([]TreasuryDonor), err
	}

	out0 := *abi.ConvertType(out[0], new([]TreasuryDonor)).(*[]TreasuryDonor)

	return out0, err

}

// Donors is a free data retrieval call binding the contract method 0x83bd62dd.
//
// Solidity: function donors(uint256 from, uint256 count) view returns((address,uint128,uint40,string)[] page)
func (_Treasury *TreasurySession) Donors(from *big.Int, count *big.Int) ([]TreasuryDonor, error) {
	return _Treasury.Contract.Donors(&_Treasury.CallOpts, from, count)
}

// Donors is a free data retrieval call binding the contract method 0x83bd62dd.
//
// Solidity: function donors(uint256 from, uint256 count) view returns((address,uint128,uint40,string)[] page)
func (_Treasury *TreasuryCallerSession) Donors(from *big.Int, count *big.Int) ([]TreasuryDonor, error) {
	return _Treasury.Contract.Donors(&_Treasury.CallOpts, from, count)
}

// Drawn is a free data retrieval call binding the contract method 0xfd915ef2.
//
// Solidity: function drawn() view returns(uint256)
func (_Treasury *TreasuryCaller) Drawn(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Treasury.contract.Call(opts, &out, "drawn")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Drawn is a free data retrieval call binding the contract method 0xfd915ef2.
//
// Solidity: function drawn() view returns(uint256)
func (_Treasury *TreasurySession) Drawn() (*big.Int, error) {
	return _Treasury.Contract.Drawn(&_Treasury.CallOpts)
}

// Drawn is a free data retrieval call binding the contract method 0xfd915ef2.
//
// Solidity: function drawn() view returns(uint256)
func (_Treasury *TreasuryCallerSession) Drawn() (*big.Int, error) {
	return _Treasury.Contract.Drawn(&_Treasury.CallOpts)
}

// Paid is a free data retrieval call binding the contract method 0x295b4e17.
//
// Solidity: function paid() view returns(uint256)
func (_Treasury *TreasuryCaller) Paid(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Treasury.contract.Call(opts, &out, "paid")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Paid is a free data retrieval call binding the contract method 0x295b4e17.
//
// Solidity: function paid() view returns(uint256)
func (_Treasury *TreasurySession) Paid() (*big.Int, error) {
	return _Treasury.Contract.Paid(&_Treasury.CallOpts)
}

// Paid is a free data retrieval call binding the contract method 0x295b4e17.
//
// Solidity: function paid() view returns(uint256)
func (_Treasury *TreasuryCallerSession) Paid() (*big.Int, error) {
	return _Treasury.Contract.Paid(&_Treasury.CallOpts)
}

// Received is a free data retrieval call binding the contract method 0x83a6deb5.
//
// Solidity: function received() view returns(uint256)
func (_Treasury *TreasuryCaller) Received(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Treasury.contract.Call(opts, &out, "received")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Received is a free data retrieval call binding the contract method 0x83a6deb5.
//
// Solidity: function received() view returns(uint256)
func (_Treasury *TreasurySession) Received() (*big.Int, error) {
	return _Treasury.Contract.Received(&_Treasury.CallOpts)
}

// Received is a free data retrieval call binding the contract method 0x83a6deb5.
//
// Solidity: function received() view returns(uint256)
func (_Treasury *TreasuryCallerSession) Received() (*big.Int, error) {
	return _Treasury.Contract.Received(&_Treasury.CallOpts)
}

// Refunded is a free data retrieval call binding the contract method 0x12f53950.
//
// Solidity: function refunded() view returns(uint256)
func (_Treasury *TreasuryCaller) Refunded(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Treasury.contract.Call(opts, &out, "refunded")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Refunded is a free data retrieval call binding the contract method 0x12f53950.
//
// Solidity: function refunded() view returns(uint256)
func (_Treasury *TreasurySession) Refunded() (*big.Int, error) {
	return _Treasury.Contract.Refunded(&_Treasury.CallOpts)
}

// Refunded is a free data retrieval call binding the contract method 0x12f53950.
//
// Solidity: function refunded() view returns(uint256)
func (_Treasury *TreasuryCallerSession) Refunded() (*big.Int, error) {
	return _Treasury.Contract.Refunded(&_Treasury.CallOpts)
}

// Remaining is a free data retrieval call binding the contract method 0xb399b0bc.
//
// Solidity: function remaining(address spender) view returns(uint256)
func (_Treasury *TreasuryCaller) Remaining(opts *bind.CallOpts, spender common.Address) (*big.Int, error) {
	var out []interface{}
	err := _Treasury.contract.Call(opts, &out, "remaining", spender)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Remaining is a free data retrieval call binding the contract method 0xb399b0bc.
//
// Solidity: function remaining(address spender) view returns(uint256)
func (_Treasury *TreasurySession) Remaining(spender common.Address) (*big.Int, error) {
	return _Treasury.Contract.Remaining(&_Treasury.CallOpts, spender)
}

// Remaining is a free data retrieval call binding the contract method 0xb399b0bc.
//
// Solidity: function remaining(address spender) view returns(uint256)
func (_Treasury *TreasuryCallerSession) Remaining(spender common.Address) (*big.Int, error) {
	return _Treasury.Contract.Remaining(&_Treasury.CallOpts, spender)
}

// SpenderOf is a free data retrieval call binding the contract method 0xfe43deae.
//
// Solidity: function spenderOf(address spender) view returns((uint128,uint128,uint128,uint40,uint40,bool,uint128,uint128))
func (_Treasury *TreasuryCaller) SpenderOf(opts *bind.CallOpts, spender common.Address) (TreasurySpender, error) {
	var out []interface{}
	err := _Treasury.contract.Call(opts, &out, "spenderOf", spender)

	if err != nil {
		return *new(TreasurySpender), err
	}

	out0 := *abi.ConvertType(out[0], new(TreasurySpender)).(*TreasurySpender)

	return out0, err

}

// SpenderOf is a free data retrieval call binding the contract method 0xfe43deae.
//
// Solidity: function spenderOf(address spender) view returns((uint128,uint128,uint128,uint40,uint40,bool,uint128,uint128))
func (_Treasury *TreasurySession) SpenderOf(spender common.Address) (TreasurySpender, error) {
	return _Treasury.Contract.SpenderOf(&_Treasury.CallOpts, spender)
}

// SpenderOf is a free data retrieval call binding the contract method 0xfe43deae.
//
// Solidity: function spenderOf(address spender) view returns((uint128,uint128,uint128,uint40,uint40,bool,uint128,uint128))
func (_Treasury *TreasuryCallerSession) SpenderOf(spender common.Address) (TreasurySpender, error) {
	return _Treasury.Contract.SpenderOf(&_Treasury.CallOpts, spender)
}

// Spenders is a free data retrieval call binding the contract method 0x12418038.
//
// Solidity: function spenders() view returns(address[])
func (_Treasury *TreasuryCaller) Spenders(opts *bind.CallOpts) ([]common.Address, error) {
	var out []interface{}
	err := _Treasury.contract.Call(opts, &out, "spenders")

	if err != nil {
		return *new([]common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)

	return out0, err

}

// Spenders is a free data retrieval call binding the contract method 0x12418038.
//
// Solidity: function spenders() view returns(address[])
func (_Treasury *TreasurySession) Spenders() ([]common.Address, error) {
	return _Treasury.Contract.Spenders(&_Treasury.CallOpts)
}

// Spenders is a free data retrieval call binding the contract method 0x12418038.
//
// Solidity: function spenders() view returns(address[])
func (_Treasury *TreasuryCallerSession) Spenders() ([]common.Address, error) {
	return _Treasury.Contract.Spenders(&_Treasury.CallOpts)
}

// Spent is a free data retrieval call binding the contract method 0x1e6a41ea.
//
// Solidity: function spent(address spender) view returns(uint256)
func (_Treasury *TreasuryCaller) Spent(opts *bind.CallOpts, spender common.Address) (*big.Int, error) {
	var out []interface{}
	err := _Treasury.contract.Call(opts, &out, "spent", spender)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Spent is a free data retrieval call binding the contract method 0x1e6a41ea.
//
// Solidity: function spent(address spender) view returns(uint256)
func (_Treasury *TreasurySession) Spent(spender common.Address) (*big.Int, error) {
	return _Treasury.Contract.Spent(&_Treasury.CallOpts, spender)
}

// Spent is a free data retrieval call binding the contract method 0x1e6a41ea.
//
// Solidity: function spent(address spender) view returns(uint256)
func (_Treasury *TreasuryCallerSession) Spent(spender common.Address) (*big.Int, error) {
	return _Treasury.Contract.Spent(&_Treasury.CallOpts, spender)
}

// Donate is a paid mutator transaction binding the contract method 0xed88c68e.
//
// Solidity: function donate() payable returns()
func (_Treasury *TreasuryTransactor) Donate(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Treasury.contract.Transact(opts, "donate")
}

// Donate is a paid mutator transaction binding the contract method 0xed88c68e.
//
// Solidity: function donate() payable returns()
func (_Treasury *TreasurySession) Donate() (*types.Transaction, error) {
	return _Treasury.Contract.Donate(&_Treasury.TransactOpts)
}

// Donate is a paid mutator transaction binding the contract method 0xed88c68e.
//
// Solidity: function donate() payable returns()
func (_Treasury *TreasuryTransactorSession) Donate() (*types.Transaction, error) {
	return _Treasury.Contract.Donate(&_Treasury.TransactOpts)
}

// DonateAs is a paid mutator transaction binding the contract method 0xd9695b59.
//
// Solidity: function donateAs(string name) payable returns()
func (_Treasury *TreasuryTransactor) DonateAs(opts *bind.TransactOpts, name string) (*types.Transaction, error) {
	return _Treasury.contract.Transact(opts, "donateAs", name)
}

// DonateAs is a paid mutator transaction binding the contract method 0xd9695b59.
//
// Solidity: function donateAs(string name) payable returns()
func (_Treasury *TreasurySession) DonateAs(name string) (*types.Transaction, error) {
	return _Treasury.Contract.DonateAs(&_Treasury.TransactOpts, name)
}

// DonateAs is a paid mutator transaction binding the contract method 0xd9695b59.
//
// Solidity: function donateAs(string name) payable returns()
func (_Treasury *TreasuryTransactorSession) DonateAs(name string) (*types.Transaction, error) {
	return _Treasury.Contract.DonateAs(&_Treasury.TransactOpts, name)
}

// Draw is a paid mutator transaction binding the contract method 0x3b304147.
//
// Solidity: function draw(uint256 amount) returns(uint256 got)
func (_Treasury *TreasuryTransactor) Draw(opts *bind.TransactOpts, amount *big.Int) (*types.Transaction, error) {
	return _Treasury.contract.Transact(opts, "draw", amount)
}

// Draw is a paid mutator transaction binding the contract method 0x3b304147.
//
// Solidity: function draw(uint256 amount) returns(uint256 got)
func (_Treasury *TreasurySession) Draw(amount *big.Int) (*types.Transaction, error) {
	return _Treasury.Contract.Draw(&_Treasury.TransactOpts, amount)
}

// Draw is a paid mutator transaction binding the contract method 0x3b304147.
//
// Solidity: function draw(uint256 amount) returns(uint256 got)
func (_Treasury *TreasuryTransactorSession) Draw(amount *big.Int) (*types.Transaction, error) {
	return _Treasury.Contract.Draw(&_Treasury.TransactOpts, amount)
}

// Pay is a paid mutator transaction binding the contract method 0xc4076876.
//
// Solidity: function pay(address to, uint256 amount) returns()
func (_Treasury *TreasuryTransactor) Pay(opts *bind.TransactOpts, to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _Treasury.contract.Transact(opts, "pay", to, amount)
}

// Pay is a paid mutator transaction binding the contract method 0xc4076876.
//
// Solidity: function pay(address to, uint256 amount) returns()
func (_Treasury *TreasurySession) Pay(to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _Treasury.Contract.Pay(&_Treasury.TransactOpts, to, amount)
}

// Pay is a paid mutator transaction binding the contract method 0xc4076876.
//
// Solidity: function pay(address to, uint256 amount) returns()
func (_Treasury *TreasuryTransactorSession) Pay(to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _Treasury.Contract.Pay(&_Treasury.TransactOpts, to, amount)
}

// PayToken is a paid mutator transaction binding the contract method 0xfe060094.
//
// Solidity: function payToken(address token, address to, uint256 amount) returns()
func (_Treasury *TreasuryTransactor) PayToken(opts *bind.TransactOpts, token common.Address, to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _Treasury.contract.Transact(opts, "payToken", token, to, amount)
}

// PayToken is a paid mutator transaction binding the contract method 0xfe060094.
//
// Solidity: function payToken(address token, address to, uint256 amount) returns()
func (_Treasury *TreasurySession) PayToken(token common.Address, to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _Treasury.Contract.PayToken(&_Treasury.TransactOpts, token, to, amount)
}

// PayToken is a paid mutator transaction binding the contract method 0xfe060094.
//
// Solidity: function payToken(address token, address to, uint256 amount) returns()
func (_Treasury *TreasuryTransactorSession) PayToken(token common.Address, to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _Treasury.Contract.PayToken(&_Treasury.TransactOpts, token, to, amount)
}

// Refund is a paid mutator transaction binding the contract method 0x590e1ae3.
//
// Solidity: function refund() payable returns()
func (_Treasury *TreasuryTransactor) Refund(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Treasury.contract.Transact(opts, "refund")
}

// Refund is a paid mutator transaction binding the contract method 0x590e1ae3.
//
// Solidity: function refund() payable returns()
func (_Treasury *TreasurySession) Refund() (*types.Transaction, error) {
	return _Treasury.Contract.Refund(&_Treasury.TransactOpts)
}

// Refund is a paid mutator transaction binding the contract method 0x590e1ae3.
//
// Solidity: function refund() payable returns()
func (_Treasury *TreasuryTransactorSession) Refund() (*types.Transaction, error) {
	return _Treasury.Contract.Refund(&_Treasury.TransactOpts)
}

// SetAllowance is a paid mutator transaction binding the contract method 0x3ac3bc59.
//
// Solidity: function setAllowance((address,uint128,uint128,uint40) allowance) returns()
func (_Treasury *TreasuryTransactor) SetAllowance(opts *bind.TransactOpts, allowance TreasuryAllowance) (*types.Transaction, error) {
	return _Treasury.contract.Transact(opts, "setAllowance", allowance)
}

// SetAllowance is a paid mutator transaction binding the contract method 0x3ac3bc59.
//
// Solidity: function setAllowance((address,uint128,uint128,uint40) allowance) returns()
func (_Treasury *TreasurySession) SetAllowance(allowance TreasuryAllowance) (*types.Transaction, error) {
	return _Treasury.Contract.SetAllowance(&_Treasury.TransactOpts, allowance)
}

// SetAllowance is a paid mutator transaction binding the contract method 0x3ac3bc59.
//
// Solidity: function setAllowance((address,uint128,uint128,uint40) allowance) returns()
func (_Treasury *TreasuryTransactorSession) SetAllowance(allowance TreasuryAllowance) (*types.Transaction, error) {
	return _Treasury.Contract.SetAllowance(&_Treasury.TransactOpts, allowance)
}

// SetDonorName is a paid mutator transaction binding the contract method 0x34607994.
//
// Solidity: function setDonorName(string name) returns()
func (_Treasury *TreasuryTransactor) SetDonorName(opts *bind.TransactOpts, name string) (*types.Transaction, error) {
	return _Treasury.contract.Transact(opts, "setDonorName", name)
}

// SetDonorName is a paid mutator transaction binding the contract method 0x34607994.
//
// Solidity: function setDonorName(string name) returns()
func (_Treasury *TreasurySession) SetDonorName(name string) (*types.Transaction, error) {
	return _Treasury.Contract.SetDonorName(&_Treasury.TransactOpts, name)
}

// SetDonorName is a paid mutator transaction binding the contract method 0x34607994.
//
// Solidity: function setDonorName(string name) returns()
func (_Treasury *TreasuryTransactorSession) SetDonorName(name string) (*types.Transaction, error) {
	return _Treasury.Contract.SetDonorName(&_Treasury.TransactOpts, name)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_Treasury *TreasuryTransactor) Receive(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Treasury.contract.RawTransact(opts, nil) // calldata is disallowed for receive function
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_Treasury *TreasurySession) Receive() (*types.Transaction, error) {
	return _Treasury.Contract.Receive(&_Treasury.TransactOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_Treasury *TreasuryTransactorSession) Receive() (*types.Transaction, error) {
	return _Treasury.Contract.Receive(&_Treasury.TransactOpts)
}

// TreasuryAllowanceSetIterator is returned from FilterAllowanceSet and is used to iterate over the raw logs and unpacked data for AllowanceSet events raised by the Treasury contract.
type TreasuryAllowanceSetIterator struct {
	Event *TreasuryAllowanceSet // Event containing the contract specifics and raw log

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
func (it *TreasuryAllowanceSetIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TreasuryAllowanceSet)
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
		it.Event = new(TreasuryAllowanceSet)
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
func (it *TreasuryAllowanceSetIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TreasuryAllowanceSetIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TreasuryAllowanceSet represents a AllowanceSet event raised by the Treasury contract.
type TreasuryAllowanceSet struct {
	Spender common.Address
	PerWeek *big.Int
	Total   *big.Int
	Until   *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterAllowanceSet is a free log retrieval operation binding the contract event 0xb4ab97616cbf95cce39026ea173a132a734374d01600f27acd7f4a39cfbfc730.
//
// Solidity: event AllowanceSet(address indexed spender, uint128 perWeek, uint128 total, uint40 until)
func (_Treasury *TreasuryFilterer) FilterAllowanceSet(opts *bind.FilterOpts, spender []common.Address) (*TreasuryAllowanceSetIterator, error) {

	var spenderRule []interface{}
	for _, spenderItem := range spender {
		spenderRule = append(spenderRule, spenderItem)
	}

	logs, sub, err := _Treasury.contract.FilterLogs(opts, "AllowanceSet", spenderRule)
	if err != nil {
		return nil, err
	}
	return &TreasuryAllowanceSetIterator{contract: _Treasury.contract, event: "AllowanceSet", logs: logs, sub: sub}, nil
}

// WatchAllowanceSet is a free log subscription operation binding the contract event 0xb4ab97616cbf95cce39026ea173a132a734374d01600f27acd7f4a39cfbfc730.
//
// Solidity: event AllowanceSet(address indexed spender, uint128 perWeek, uint128 total, uint40 until)
func (_Treasury *TreasuryFilterer) WatchAllowanceSet(opts *bind.WatchOpts, sink chan<- *TreasuryAllowanceSet, spender []common.Address) (event.Subscription, error) {

	var spenderRule []interface{}
	for _, spenderItem := range spender {
		spenderRule = append(spenderRule, spenderItem)
	}

	logs, sub, err := _Treasury.contract.WatchLogs(opts, "AllowanceSet", spenderRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TreasuryAllowanceSet)
				if err := _Treasury.contract.UnpackLog(event, "AllowanceSet", log); err != nil {
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

// ParseAllowanceSet is a log parse operation binding the contract event 0xb4ab97616cbf95cce39026ea173a132a734374d01600f27acd7f4a39cfbfc730.
//
// Solidity: event AllowanceSet(address indexed spender, uint128 perWeek, uint128 total, uint40 until)
func (_Treasury *TreasuryFilterer) ParseAllowanceSet(log types.Log) (*TreasuryAllowanceSet, error) {
	event := new(TreasuryAllowanceSet)
	if err := _Treasury.contract.UnpackLog(event, "AllowanceSet", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TreasuryDonatedIterator is returned from FilterDonated and is used to iterate over the raw logs and unpacked data for Donated events raised by the Treasury contract.
type TreasuryDonatedIterator struct {
	Event *TreasuryDonated // Event containing the contract specifics and raw log

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
func (it *TreasuryDonatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TreasuryDonated)
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
		it.Event = new(TreasuryDonated)
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
func (it *TreasuryDonatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TreasuryDonatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TreasuryDonated represents a Donated event raised by the Treasury contract.
type TreasuryDonated struct {
	Donor  common.Address
	Amount *big.Int
	Total  *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterDonated is a free log retrieval operation binding the contract event 0x4928895ba6723e8e27b15f32e4c3054a1b6c7f8c03f133558d6fa42b3928d14c.
//
// Solidity: event Donated(address indexed donor, uint256 amount, uint256 total)
func (_Treasury *TreasuryFilterer) FilterDonated(opts *bind.FilterOpts, donor []common.Address) (*TreasuryDonatedIterator, error) {

	var donorRule []interface{}
	for _, donorItem := range donor {
		donorRule = append(donorRule, donorItem)
	}

	logs, sub, err := _Treasury.contract.FilterLogs(opts, "Donated", donorRule)
	if err != nil {
		return nil, err
	}
	return &TreasuryDonatedIterator{contract: _Treasury.contract, event: "Donated", logs: logs, sub: sub}, nil
}

// WatchDonated is a free log subscription operation binding the contract event 0x4928895ba6723e8e27b15f32e4c3054a1b6c7f8c03f133558d6fa42b3928d14c.
//
// Solidity: event Donated(address indexed donor, uint256 amount, uint256 total)
func (_Treasury *TreasuryFilterer) WatchDonated(opts *bind.WatchOpts, sink chan<- *TreasuryDonated, donor []common.Address) (event.Subscription, error) {

	var donorRule []interface{}
	for _, donorItem := range donor {
		donorRule = append(donorRule, donorItem)
	}

	logs, sub, err := _Treasury.contract.WatchLogs(opts, "Donated", donorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TreasuryDonated)
				if err := _Treasury.contract.UnpackLog(event, "Donated", log); err != nil {
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

// ParseDonated is a log parse operation binding the contract event 0x4928895ba6723e8e27b15f32e4c3054a1b6c7f8c03f133558d6fa42b3928d14c.
//
// Solidity: event Donated(address indexed donor, uint256 amount, uint256 total)
func (_Treasury *TreasuryFilterer) ParseDonated(log types.Log) (*TreasuryDonated, error) {
	event := new(TreasuryDonated)
	if err := _Treasury.contract.UnpackLog(event, "Donated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TreasuryDonorNamedIterator is returned from FilterDonorNamed and is used to iterate over the raw logs and unpacked data for DonorNamed events raised by the Treasury contract.
type TreasuryDonorNamedIterator struct {
	Event *TreasuryDonorNamed // Event containing the contract specifics and raw log

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
func (it *TreasuryDonorNamedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TreasuryDonorNamed)
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
		it.Event = new(TreasuryDonorNamed)
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
func (it *TreasuryDonorNamedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TreasuryDonorNamedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TreasuryDonorNamed represents a DonorNamed event raised by the Treasury contract.
type TreasuryDonorNamed struct {
	Donor common.Address
	Name  string
	Raw   types.Log // Blockchain specific contextual infos
}

// FilterDonorNamed is a free log retrieval operation binding the contract event 0x6af0d44db3d618eb70cfad8665f86ffcedaac7390f736340219a4c0144e8fdc6.
//
// Solidity: event DonorNamed(address indexed donor, string name)
func (_Treasury *TreasuryFilterer) FilterDonorNamed(opts *bind.FilterOpts, donor []common.Address) (*TreasuryDonorNamedIterator, error) {

	var donorRule []interface{}
	for _, donorItem := range donor {
		donorRule = append(donorRule, donorItem)
	}

	logs, sub, err := _Treasury.contract.FilterLogs(opts, "DonorNamed", donorRule)
	if err != nil {
		return nil, err
	}
	return &TreasuryDonorNamedIterator{contract: _Treasury.contract, event: "DonorNamed", logs: logs, sub: sub}, nil
}

// WatchDonorNamed is a free log subscription operation binding the contract event 0x6af0d44db3d618eb70cfad8665f86ffcedaac7390f736340219a4c0144e8fdc6.
//
// Solidity: event DonorNamed(address indexed donor, string name)
func (_Treasury *TreasuryFilterer) WatchDonorNamed(opts *bind.WatchOpts, sink chan<- *TreasuryDonorNamed, donor []common.Address) (event.Subscription, error) {

	var donorRule []interface{}
	for _, donorItem := range donor {
		donorRule = append(donorRule, donorItem)
	}

	logs, sub, err := _Treasury.contract.WatchLogs(opts, "DonorNamed", donorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TreasuryDonorNamed)
				if err := _Treasury.contract.UnpackLog(event, "DonorNamed", log); err != nil {
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

// ParseDonorNamed is a log parse operation binding the contract event 0x6af0d44db3d618eb70cfad8665f86ffcedaac7390f736340219a4c0144e8fdc6.
//
// Solidity: event DonorNamed(address indexed donor, string name)
func (_Treasury *TreasuryFilterer) ParseDonorNamed(log types.Log) (*TreasuryDonorNamed, error) {
	event := new(TreasuryDonorNamed)
	if err := _Treasury.contract.UnpackLog(event, "DonorNamed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TreasuryDrawnIterator is returned from FilterDrawn and is used to iterate over the raw logs and unpacked data for Drawn events raised by the Treasury contract.
type TreasuryDrawnIterator struct {
	Event *TreasuryDrawn // Event containing the contract specifics and raw log

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
func (it *TreasuryDrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TreasuryDrawn)
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
		it.Event = new(TreasuryDrawn)
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
func (it *TreasuryDrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TreasuryDrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TreasuryDrawn represents a Drawn event raised by the Treasury contract.
type TreasuryDrawn struct {
	Spender common.Address
	Asked   *big.Int
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterDrawn is a free log retrieval operation binding the contract event 0x11c8b4019de91c411a4563c3f1a6debb06e417f30b786f18dfe77db88d406577.
//
// Solidity: event Drawn(address indexed spender, uint256 asked, uint256 amount)
func (_Treasury *TreasuryFilterer) FilterDrawn(opts *bind.FilterOpts, spender []common.Address) (*TreasuryDrawnIterator, error) {

	var spenderRule []interface{}
	for _, spenderItem := range spender {
		spenderRule = append(spenderRule, spenderItem)
	}

	logs, sub, err := _Treasury.contract.FilterLogs(opts, "Drawn", spenderRule)
	if err != nil {
		return nil, err
	}
	return &TreasuryDrawnIterator{contract: _Treasury.contract, event: "Drawn", logs: logs, sub: sub}, nil
}

// WatchDrawn is a free log subscription operation binding the contract event 0x11c8b4019de91c411a4563c3f1a6debb06e417f30b786f18dfe77db88d406577.
//
// Solidity: event Drawn(address indexed spender, uint256 asked, uint256 amount)
func (_Treasury *TreasuryFilterer) WatchDrawn(opts *bind.WatchOpts, sink chan<- *TreasuryDrawn, spender []common.Address) (event.Subscription, error) {

	var spenderRule []interface{}
	for _, spenderItem := range spender {
		spenderRule = append(spenderRule, spenderItem)
	}

	logs, sub, err := _Treasury.contract.WatchLogs(opts, "Drawn", spenderRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TreasuryDrawn)
				if err := _Treasury.contract.UnpackLog(event, "Drawn", log); err != nil {
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

// ParseDrawn is a log parse operation binding the contract event 0x11c8b4019de91c411a4563c3f1a6debb06e417f30b786f18dfe77db88d406577.
//
// Solidity: event Drawn(address indexed spender, uint256 asked, uint256 amount)
func (_Treasury *TreasuryFilterer) ParseDrawn(log types.Log) (*TreasuryDrawn, error) {
	event := new(TreasuryDrawn)
	if err := _Treasury.contract.UnpackLog(event, "Drawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TreasuryPaidIterator is returned from FilterPaid and is used to iterate over the raw logs and unpacked data for Paid events raised by the Treasury contract.
type TreasuryPaidIterator struct {
	Event *TreasuryPaid // Event containing the contract specifics and raw log

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
func (it *TreasuryPaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TreasuryPaid)
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
		it.Event = new(TreasuryPaid)
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
func (it *TreasuryPaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TreasuryPaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TreasuryPaid represents a Paid event raised by the Treasury contract.
type TreasuryPaid struct {
	To     common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterPaid is a free log retrieval operation binding the contract event 0x737c69225d647e5994eab1a6c301bf6d9232beb2759ae1e27a8966b4732bc489.
//
// Solidity: event Paid(address indexed to, uint256 amount)
func (_Treasury *TreasuryFilterer) FilterPaid(opts *bind.FilterOpts, to []common.Address) (*TreasuryPaidIterator, error) {

	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Treasury.contract.FilterLogs(opts, "Paid", toRule)
	if err != nil {
		return nil, err
	}
	return &TreasuryPaidIterator{contract: _Treasury.contract, event: "Paid", logs: logs, sub: sub}, nil
}

// WatchPaid is a free log subscription operation binding the contract event 0x737c69225d647e5994eab1a6c301bf6d9232beb2759ae1e27a8966b4732bc489.
//
// Solidity: event Paid(address indexed to, uint256 amount)
func (_Treasury *TreasuryFilterer) WatchPaid(opts *bind.WatchOpts, sink chan<- *TreasuryPaid, to []common.Address) (event.Subscription, error) {

	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Treasury.contract.WatchLogs(opts, "Paid", toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TreasuryPaid)
				if err := _Treasury.contract.UnpackLog(event, "Paid", log); err != nil {
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

// ParsePaid is a log parse operation binding the contract event 0x737c69225d647e5994eab1a6c301bf6d9232beb2759ae1e27a8966b4732bc489.
//
// Solidity: event Paid(address indexed to, uint256 amount)
func (_Treasury *TreasuryFilterer) ParsePaid(log types.Log) (*TreasuryPaid, error) {
	event := new(TreasuryPaid)
	if err := _Treasury.contract.UnpackLog(event, "Paid", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TreasuryReceivedIterator is returned from FilterReceived and is used to iterate over the raw logs and unpacked data for Received events raised by the Treasury contract.
type TreasuryReceivedIterator struct {
	Event *TreasuryReceived // Event containing the contract specifics and raw log

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
func (it *TreasuryReceivedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TreasuryReceived)
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
		it.Event = new(TreasuryReceived)
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
func (it *TreasuryReceivedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TreasuryReceivedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TreasuryReceived represents a Received event raised by the Treasury contract.
type TreasuryReceived struct {
	From   common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterReceived is a free log retrieval operation binding the contract event 0x88a5966d370b9919b20f3e2c13ff65706f196a4e32cc2c12bf57088f88525874.
//
// Solidity: event Received(address indexed from, uint256 amount)
func (_Treasury *TreasuryFilterer) FilterReceived(opts *bind.FilterOpts, from []common.Address) (*TreasuryReceivedIterator, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _Treasury.contract.FilterLogs(opts, "Received", fromRule)
	if err != nil {
		return nil, err
	}
	return &TreasuryReceivedIterator{contract: _Treasury.contract, event: "Received", logs: logs, sub: sub}, nil
}

// WatchReceived is a free log subscription operation binding the contract event 0x88a5966d370b9919b20f3e2c13ff65706f196a4e32cc2c12bf57088f88525874.
//
// Solidity: event Received(address indexed from, uint256 amount)
func (_Treasury *TreasuryFilterer) WatchReceived(opts *bind.WatchOpts, sink chan<- *TreasuryReceived, from []common.Address) (event.Subscription, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _Treasury.contract.WatchLogs(opts, "Received", fromRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TreasuryReceived)
				if err := _Treasury.contract.UnpackLog(event, "Received", log); err != nil {
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

// ParseReceived is a log parse operation binding the contract event 0x88a5966d370b9919b20f3e2c13ff65706f196a4e32cc2c12bf57088f88525874.
//
// Solidity: event Received(address indexed from, uint256 amount)
func (_Treasury *TreasuryFilterer) ParseReceived(log types.Log) (*TreasuryReceived, error) {
	event := new(TreasuryReceived)
	if err := _Treasury.contract.UnpackLog(event, "Received", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TreasuryRefundedIterator is returned from FilterRefunded and is used to iterate over the raw logs and unpacked data for Refunded events raised by the Treasury contract.
type TreasuryRefundedIterator struct {
	Event *TreasuryRefunded // Event containing the contract specifics and raw log

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
func (it *TreasuryRefundedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TreasuryRefunded)
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
		it.Event = new(TreasuryRefunded)
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
func (it *TreasuryRefundedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TreasuryRefundedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TreasuryRefunded represents a Refunded event raised by the Treasury contract.
type TreasuryRefunded struct {
	Spender common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterRefunded is a free log retrieval operation binding the contract event 0xd7dee2702d63ad89917b6a4da9981c90c4d24f8c2bdfd64c604ecae57d8d0651.
//
// Solidity: event Refunded(address indexed spender, uint256 amount)
func (_Treasury *TreasuryFilterer) FilterRefunded(opts *bind.FilterOpts, spender []common.Address) (*TreasuryRefundedIterator, error) {

	var spenderRule []interface{}
	for _, spenderItem := range spender {
		spenderRule = append(spenderRule, spenderItem)
	}

	logs, sub, err := _Treasury.contract.FilterLogs(opts, "Refunded", spenderRule)
	if err != nil {
		return nil, err
	}
	return &TreasuryRefundedIterator{contract: _Treasury.contract, event: "Refunded", logs: logs, sub: sub}, nil
}

// WatchRefunded is a free log subscription operation binding the contract event 0xd7dee2702d63ad89917b6a4da9981c90c4d24f8c2bdfd64c604ecae57d8d0651.
//
// Solidity: event Refunded(address indexed spender, uint256 amount)
func (_Treasury *TreasuryFilterer) WatchRefunded(opts *bind.WatchOpts, sink chan<- *TreasuryRefunded, spender []common.Address) (event.Subscription, error) {

	var spenderRule []interface{}
	for _, spenderItem := range spender {
		spenderRule = append(spenderRule, spenderItem)
	}

	logs, sub, err := _Treasury.contract.WatchLogs(opts, "Refunded", spenderRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TreasuryRefunded)
				if err := _Treasury.contract.UnpackLog(event, "Refunded", log); err != nil {
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

// ParseRefunded is a log parse operation binding the contract event 0xd7dee2702d63ad89917b6a4da9981c90c4d24f8c2bdfd64c604ecae57d8d0651.
//
// Solidity: event Refunded(address indexed spender, uint256 amount)
func (_Treasury *TreasuryFilterer) ParseRefunded(log types.Log) (*TreasuryRefunded, error) {
	event := new(TreasuryRefunded)
	if err := _Treasury.contract.UnpackLog(event, "Refunded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TreasuryTokenPaidIterator is returned from FilterTokenPaid and is used to iterate over the raw logs and unpacked data for TokenPaid events raised by the Treasury contract.
type TreasuryTokenPaidIterator struct {
	Event *TreasuryTokenPaid // Event containing the contract specifics and raw log

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
func (it *TreasuryTokenPaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TreasuryTokenPaid)
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
		it.Event = new(TreasuryTokenPaid)
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
func (it *TreasuryTokenPaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TreasuryTokenPaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TreasuryTokenPaid represents a TokenPaid event raised by the Treasury contract.
type TreasuryTokenPaid struct {
	Token  common.Address
	To     common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterTokenPaid is a free log retrieval operation binding the contract event 0x3313f692a7e45facbfc4fd9586a18f3290968e964081a9aa6bf21c31ad79444d.
//
// Solidity: event TokenPaid(address indexed token, address indexed to, uint256 amount)
func (_Treasury *TreasuryFilterer) FilterTokenPaid(opts *bind.FilterOpts, token []common.Address, to []common.Address) (*TreasuryTokenPaidIterator, error) {

	var tokenRule []interface{}
	for _, tokenItem := range token {
		tokenRule = append(tokenRule, tokenItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Treasury.contract.FilterLogs(opts, "TokenPaid", tokenRule, toRule)
	if err != nil {
		return nil, err
	}
	return &TreasuryTokenPaidIterator{contract: _Treasury.contract, event: "TokenPaid", logs: logs, sub: sub}, nil
}

// WatchTokenPaid is a free log subscription operation binding the contract event 0x3313f692a7e45facbfc4fd9586a18f3290968e964081a9aa6bf21c31ad79444d.
//
// Solidity: event TokenPaid(address indexed token, address indexed to, uint256 amount)
func (_Treasury *TreasuryFilterer) WatchTokenPaid(opts *bind.WatchOpts, sink chan<- *TreasuryTokenPaid, token []common.Address, to []common.Address) (event.Subscription, error) {

	var tokenRule []interface{}
	for _, tokenItem := range token {
		tokenRule = append(tokenRule, tokenItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _Treasury.contract.WatchLogs(opts, "TokenPaid", tokenRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TreasuryTokenPaid)
				if err := _Treasury.contract.UnpackLog(event, "TokenPaid", log); err != nil {
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

// ParseTokenPaid is a log parse operation binding the contract event 0x3313f692a7e45facbfc4fd9586a18f3290968e964081a9aa6bf21c31ad79444d.
//
// Solidity: event TokenPaid(address indexed token, address indexed to, uint256 amount)
func (_Treasury *TreasuryFilterer) ParseTokenPaid(log types.Log) (*TreasuryTokenPaid, error) {
	event := new(TreasuryTokenPaid)
	if err := _Treasury.contract.UnpackLog(event, "TokenPaid", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
