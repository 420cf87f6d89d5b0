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

// JournalRecord is an auto generated low-level Go binding around an user-defined struct.
type JournalRecord struct {
	Kind      uint8
	Epoch     uint64
	Height    uint64
	Time      uint64
	Delegate  uint32
	Missed    uint32
	Counted   uint32
	Until     uint64
	Slashed   bool
	Taken     *big.Int
	Step      uint8
	Delegates []uint32
}

// JournalMetaData contains all meta data concerning the Journal contract.
var JournalMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"committee\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"NotCommittee\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"Announced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"}],\"name\":\"CommitteeStays\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"name\":\"DoubleSign\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32[]\",\"name\":\"delegates\",\"type\":\"uint32[]\"}],\"name\":\"Elected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"missed\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"counted\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"name\":\"ProductivitySlash\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"step\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"}],\"name\":\"StepFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"Suspended\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"COMMITTEE\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_FAILED\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAGE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"announce\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"announced\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"name\":\"doubleSign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"elected\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"delegates\",\"type\":\"uint32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32[]\",\"name\":\"delegates\",\"type\":\"uint32[]\"}],\"name\":\"election\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"step\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"}],\"name\":\"failed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"length\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"probation\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"slashed\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"missed\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"counted\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"name\":\"productivity\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"records\",\"outputs\":[{\"components\":[{\"internalType\":\"enumJournal.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"delegate\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"missed\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"counted\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"slashed\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"step\",\"type\":\"uint8\"},{\"internalType\":\"uint32[]\",\"name\":\"delegates\",\"type\":\"uint32[]\"}],\"internalType\":\"structJournal.Record[]\",\"name\":\"page\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60a060405234801561000f575f5ffd5b5060405161165b38038061165b83398101604081905261002e9161003f565b6001600160a01b031660805261006c565b5f6020828403121561004f575f5ffd5b81516001600160a01b0381168114610065575f5ffd5b9392505050565b6080516115bb6100a05f395f81816101b6015281816101fb0152818161042b0152818161050001526107f001526115bb5ff3fe608060405234801561000f575f5ffd5b50600436106100b1575f3560e01c80639cc8525d1161006e5780639cc8525d14610137578063b54962e114610157578063b62930f01461016a578063ba38c59914610187578063d1940a161461019e578063e1c54e71146101b1575f5ffd5b80630184c18d146100b55780631f7b6d32146100ca5780634102c853146100e957806369fc09b9146100fc5780637fceeecb1461010457806389eda1e314610117575b5f5ffd5b6100c86100c33660046110ac565b6101f0565b005b5f546001600160401b03165b6040519081526020015b60405180910390f35b6100c86100f736600461112f565b610420565b6100d6606481565b6100c8610112366004611169565b6104f5565b61012a6101253660046111a9565b61060c565b6040516100e091906111c9565b61014a610145366004611211565b61073d565b6040516100e091906112a5565b6100c8610165366004611417565b6107e5565b610172608081565b60405163ffffffff90911681526020016100e0565b5f54600160401b90046001600160401b03166100d6565b6100d66101ac366004611496565b6108f5565b6101d87f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100e0565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610239576040516373d664e160e11b815260040160405180910390fd5b5f6102426109bc565b60408051610140810182526002815264ffffffffff808c166020808401919091524382168385015242909116606083015263ffffffff808c16608084015288811660a0840152871660c083015260ff8a1660e08301528815156101008301525f6101208301819052848152600191829052929092208151815494955091939092839160ff1916908360048111156102db576102db611231565b02179055506020820151815460408401516060850151608086015160a087015160c088015160e0890151610100808b0151610120909b01516affffffffffffffffffff001990981664ffffffffff998a169091026affffffffff000000000000191617600160301b968916969096029590951768ffffffffffffffffff60581b1916600160581b979094169690960263ffffffff60801b191692909217600160801b63ffffffff928316021767ffffffffffffffff60a01b1916600160a01b9282169290920263ffffffff60c01b191691909117600160c01b91909416029290921761ffff60e01b1916600160e01b60ff9384160260ff60e81b191617600160e81b941515949094029390931760ff60f01b1916600160f01b91909316029190911790558115610416575f8181526002602052604090208290555b5050505050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610469576040516373d664e160e11b815260040160405180910390fd5b63ffffffff82165f9081526003602052604090205460ff166104f05763ffffffff82165f908152600360205260408120805460ff191660011790556104ac6109bc565b905060016104bd8260038787610a05565b8054911515600160e81b0260ff60e81b1990921691909117905581156104ee575f8181526002602052604090208290555b505b505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461053e576040516373d664e160e11b815260040160405180910390fd5b5f546001600160401b03848116600160801b9092041614610582575f80546bffffffffffffffffffffffff60801b1916600160801b6001600160401b038616021790555b5f54607f19600160c01b90910463ffffffff1601156104f0575f80546018906105b790600160c01b900463ffffffff166114c1565b91906101000a81548163ffffffff021916908363ffffffff160217905550816105ea6105e16109bc565b60048685610a05565b805460ff92909216600160f01b0260ff60f01b19909216919091179055505050565b60605f5f5f5b5068ffffffffffffffff00600885901b1682175f908152600460205260409020548015610682575f5b60088110801561064a57508115155b1561067157610658836114e5565b925060209190911c9061066a816114e5565b905061063b565b5061067b836114e5565b9250610612565b50806001600160401b0381111561069b5761069b6114fd565b6040519080825280602002602001820160405280156106c4578160200160208202803683370190505b5092505f5b81811015610735576106df600782166020611511565b60045f600384901c6008896001600160401b0316901b1781526020019081526020015f2054901c84828151811061071857610718611528565b63ffffffff909216602092830291909101909101526001016106c9565b505050919050565b60606107498383610ab7565b6001600160401b03811115610760576107606114fd565b60405190808252806020026020018201604052801561079957816020015b610786611008565b81526020019060019003908161077e5790505b5090505f5b81518110156107de576107b96107b4828661153c565b610b05565b8282815181106107cb576107cb611528565b602090810291909101015260010161079e565b5092915050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461082e576040516373d664e160e11b815260040160405180910390fd5b8061085061083a6109bc565b8215610846575f610849565b60015b865f610a05565b505f5f5b828110156108ed5761086a600782166020611511565b85858381811061087c5761087c611528565b9050602002016020810190610891919061154f565b63ffffffff16901b8217915080600716600714806108b85750826108b682600161153c565b145b156108e55768ffffffffffffffff00600887901b16600382901c175f908152600460205260408120929092555b600101610854565b505050505050565b5f8054600160401b90046001600160401b03166109128184610ab7565b915061091e828261153c565b5f80546001600160401b0392909216600160401b026fffffffffffffffff0000000000000000199092169190911781555b828110156109745761096c6109676107b4838561153c565b610d1b565b60010161094f565b5081156109b657807f41d539eb2177636dd7d88a325a96521404893bc596824257e75f7476b8c3ca63836040516109ad91815260200190565b60405180910390a25b50919050565b5f80546001600160401b031681806109d383611568565b91906101000a8154816001600160401b0302191690836001600160401b031602179055506001600160401b0316905090565b5f848152600160208190526040909120805490918591839160ff1990911690836004811115610a3657610a36611231565b021790555080546affffffffffffffffffff00191661010064ffffffffff948516026affffffffff000000000000191617600160301b438516021768ffffffffffffffffff60581b1916600160581b42949094169390930263ffffffff60801b191692909217600160801b63ffffffff929092169190910217815592915050565b5f80546001600160401b0316808410610ad3575f915050610aff565b610add8482611589565b905082811115610aea5750815b60648111610af85780610afb565b60645b9150505b92915050565b610b0d611008565b5f82815260016020526040808220815161014081019092528054829060ff166004811115610b3d57610b3d611231565b6004811115610b4e57610b4e611231565b8152905464ffffffffff61010080830482166020850152600160301b830482166040850152600160581b8304909116606084015263ffffffff600160801b830481166080850152600160a01b8304811660a0850152600160c01b83041660c084015260ff600160e01b8304811660e0850152600160e81b83048116151591840191909152600160f01b9091041661012090910152805190915082906004811115610bfa57610bfa611231565b90816004811115610c0d57610c0d611231565b90525060208082015164ffffffffff908116918401919091526040808301518216908401526060808301519091169083015260808082015163ffffffff9081169184019190915260a08083015182169084015260c0808301519091169083015260e081015160ff1615610ca7578060e0015160ff16816020015164ffffffffff16610c98919061159c565b6001600160401b031660e08301525b61010080820180511515918401919091525115610cd3575f838152600260205260409020546101208301525b61012081015160ff166101408301525f81516004811115610cf657610cf6611231565b036109b657610d0f816020015164ffffffffff1661060c565b61016083015250919050565b5f81516004811115610d2f57610d2f611231565b03610d8f5780604001516001600160401b031681602001516001600160401b03167fefb1d9cf56b8b7721a574a4d9699430f367431dcfb3b403cd0c761b45f29abf8836101600151604051610d8491906111c9565b60405180910390a350565b600181516004811115610da457610da4611231565b03610df45780604001516001600160401b031681602001516001600160401b03167fae72fdcbb7a4757da6185342421a79fd78b82907e9a415c1f32d9ea1fab4b19360405160405180910390a350565b600281516004811115610e0957610e09611231565b03610f2d5760e08101516001600160401b031615610e935780604001516001600160401b031681602001516001600160401b0316826080015163ffffffff167f7abcab0b54f590d6108a855e7c1a1fdd5355eb815f0423a0b3dcf731761672588460e00151604051610e8a91906001600160401b0391909116815260200190565b60405180910390a45b80610100015115610f2a5780604001516001600160401b031681602001516001600160401b0316826080015163ffffffff167fd16282dd6ace538cce98d7046677831a7045019c721bd289d343bd42d6faf75b8460a001518560c00151866101200151604051610f219392919063ffffffff9384168152919092166020820152604081019190915260600190565b60405180910390a45b50565b600381516004811115610f4257610f42611231565b03610fa45780604001516001600160401b031681602001516001600160401b0316826080015163ffffffff167fc85605f28c8551a2ed9c36404967f8b594228f5fea941a25d6f987ccf93b59cc846101200151604051610f2191815260200190565b80602001516001600160401b0316816080015163ffffffff1682610140015160ff167f0e908e211c7760f8688d2a3274f73fca95a9171233c8641dff3c5d4e7be0f3f18460400151604051610f2191906001600160401b0391909116815260200190565b604080516101808101909152805f81525f602082018190526040820181905260608083018290526080830182905260a0830182905260c0830182905260e08301829052610100830182905261012083018290526101408301919091526101609091015290565b80356001600160401b0381168114611084575f5ffd5b919050565b803563ffffffff81168114611084575f5ffd5b803560ff81168114611084575f5ffd5b5f5f5f5f5f5f5f60e0888a0312156110c2575f5ffd5b6110cb8861106e565b96506110d960208901611089565b95506110e76040890161109c565b9450606088013580151581146110fb575f5ffd5b935061110960808901611089565b925061111760a08901611089565b96999598509396929591949193505060c09091013590565b5f5f5f60608486031215611141575f5ffd5b61114a8461106e565b925061115860208501611089565b929592945050506040919091013590565b5f5f5f6060848603121561117b575f5ffd5b6111848461106e565b92506111926020850161109c565b91506111a060408501611089565b90509250925092565b5f602082840312156111b9575f5ffd5b6111c28261106e565b9392505050565b602080825282518282018190525f918401906040840190835b8181101561120657835163ffffffff168352602093840193909201916001016111e2565b509095945050505050565b5f5f60408385031215611222575f5ffd5b50508035926020909101359150565b634e487b7160e01b5f52602160045260245ffd5b6005811061126157634e487b7160e01b5f52602160045260245ffd5b9052565b5f8151808452602084019350602083015f5b8281101561129b57815163ffffffff16865260209586019590910190600101611277565b5093949350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561140b57603f1987860301845281516112e9868251611245565b602081015161130360208801826001600160401b03169052565b50604081015161131e60408801826001600160401b03169052565b50606081015161133960608801826001600160401b03169052565b506080810151611351608088018263ffffffff169052565b5060a081015161136960a088018263ffffffff169052565b5060c081015161138160c088018263ffffffff169052565b5060e081015161139c60e08801826001600160401b03169052565b506101008101516113b261010088018215159052565b506101208101516101208701526101408101516113d561014088018260ff169052565b5061016081015190506101806101608701526113f5610180870182611265565b95505060209384019391909101906001016112cb565b50929695505050505050565b5f5f5f60408486031215611429575f5ffd5b6114328461106e565b925060208401356001600160401b0381111561144c575f5ffd5b8401601f8101861361145c575f5ffd5b80356001600160401b03811115611471575f5ffd5b8660208260051b8401011115611485575f5ffd5b939660209190910195509293505050565b5f602082840312156114a6575f5ffd5b5035919050565b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821663ffffffff81036114dc576114dc6114ad565b60010192915050565b5f600182016114f6576114f66114ad565b5060010190565b634e487b7160e01b5f52604160045260245ffd5b8082028115828204841417610aff57610aff6114ad565b634e487b7160e01b5f52603260045260245ffd5b80820180821115610aff57610aff6114ad565b5f6020828403121561155f575f5ffd5b6111c282611089565b5f6001600160401b0382166001600160401b0381036114dc576114dc6114ad565b81810381811115610aff57610aff6114ad565b6001600160401b038181168382160190811115610aff57610aff6114ad56",
}

// JournalABI is the input ABI used to generate the binding from.
// Deprecated: Use JournalMetaData.ABI instead.
var JournalABI = JournalMetaData.ABI

// JournalBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use JournalMetaData.Bin instead.
var JournalBin = JournalMetaData.Bin

// DeployJournal deploys a new Ethereum contract, binding an instance of Journal to it.
func DeployJournal(auth *bind.TransactOpts, backend bind.ContractBackend, committee common.Address) (common.Address, *types.Transaction, *Journal, error) {
	parsed, err := JournalMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(JournalBin), backend, committee)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Journal{JournalCaller: JournalCaller{contract: contract}, JournalTransactor: JournalTransactor{contract: contract}, JournalFilterer: JournalFilterer{contract: contract}}, nil
}

// Journal is an auto generated Go binding around an Ethereum contract.
type Journal struct {
	JournalCaller     // Read-only binding to the contract
	JournalTransactor // Write-only binding to the contract
	JournalFilterer   // Log filterer for contract events
}

// JournalCaller is an auto generated read-only Go binding around an Ethereum contract.
type JournalCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// JournalTransactor is an auto generated write-only Go binding around an Ethereum contract.
type JournalTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// JournalFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type JournalFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// JournalSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type JournalSession struct {
	Contract     *Journal          // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// JournalCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type JournalCallerSession struct {
	Contract *JournalCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts  // Call options to use throughout this session
}

// JournalTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type JournalTransactorSession struct {
	Contract     *JournalTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts  // Transaction auth options to use throughout this session
}

// JournalRaw is an auto generated low-level Go binding around an Ethereum contract.
type JournalRaw struct {
	Contract *Journal // Generic contract binding to access the raw methods on
}

// JournalCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type JournalCallerRaw struct {
	Contract *JournalCaller // Generic read-only contract binding to access the raw methods on
}

// JournalTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type JournalTransactorRaw struct {
	Contract *JournalTransactor // Generic write-only contract binding to access the raw methods on
}

// NewJournal creates a new instance of Journal, bound to a specific deployed contract.
func NewJournal(address common.Address, backend bind.ContractBackend) (*Journal, error) {
	contract, err := bindJournal(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Journal{JournalCaller: JournalCaller{contract: contract}, JournalTransactor: JournalTransactor{contract: contract}, JournalFilterer: JournalFilterer{contract: contract}}, nil
}

// NewJournalCaller creates a new read-only instance of Journal, bound to a specific deployed contract.
func NewJournalCaller(address common.Address, caller bind.ContractCaller) (*JournalCaller, error) {
	contract, err := bindJournal(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &JournalCaller{contract: contract}, nil
}

// NewJournalTransactor creates a new write-only instance of Journal, bound to a specific deployed contract.
func NewJournalTransactor(address common.Address, transactor bind.ContractTransactor) (*JournalTransactor, error) {
	contract, err := bindJournal(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &JournalTransactor{contract: contract}, nil
}

// NewJournalFilterer creates a new log filterer instance of Journal, bound to a specific deployed contract.
func NewJournalFilterer(address common.Address, filterer bind.ContractFilterer) (*JournalFilterer, error) {
	contract, err := bindJournal(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &JournalFilterer{contract: contract}, nil
}

// bindJournal binds a generic wrapper to an already deployed contract.
func bindJournal(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := JournalMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Journal *JournalRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Journal.Contract.JournalCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Journal *JournalRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Journal.Contract.JournalTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Journal *JournalRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Journal.Contract.JournalTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Journal *JournalCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Journal.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Journal *JournalTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Journal.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Journal *JournalTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Journal.Contract.contract.Transact(opts, method, params...)
}

// COMMITTEE is a free data retrieval call binding the contract method 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(address)
func (_Journal *JournalCaller) COMMITTEE(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Journal.contract.Call(opts, &out, "COMMITTEE")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// COMMITTEE is a free data retrieval call binding the contract method 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(address)
func (_Journal *JournalSession) COMMITTEE() (common.Address, error) {
	return _Journal.Contract.COMMITTEE(&_Journal.CallOpts)
}

// COMMITTEE is a free data retrieval call binding the contract method 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(address)
func (_Journal *JournalCallerSession) COMMITTEE() (common.Address, error) {
	return _Journal.Contract.COMMITTEE(&_Journal.CallOpts)
}

// MAXFAILED is a free data retrieval call binding the contract method 0xb62930f0.
//
// Solidity: function MAX_FAILED() view returns(uint32)
func (_Journal *JournalCaller) MAXFAILED(opts *bind.CallOpts) (uint32, error) {
	var out []interface{}
	err := _Journal.contract.Call(opts, &out, "MAX_FAILED")

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// MAXFAILED is a free data retrieval call binding the contract method 0xb62930f0.
//
// Solidity: function MAX_FAILED() view returns(uint32)
func (_Journal *JournalSession) MAXFAILED() (uint32, error) {
	return _Journal.Contract.MAXFAILED(&_Journal.CallOpts)
}

// MAXFAILED is a free data retrieval call binding the contract method 0xb62930f0.
//
// Solidity: function MAX_FAILED() view returns(uint32)
func (_Journal *JournalCallerSession) MAXFAILED() (uint32, error) {
	return _Journal.Contract.MAXFAILED(&_Journal.CallOpts)
}

// MAXPAGE is a free data retrieval call binding the contract method 0x69fc09b9.
//
// Solidity: function MAX_PAGE() view returns(uint256)
func (_Journal *JournalCaller) MAXPAGE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Journal.contract.Call(opts, &out, "MAX_PAGE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXPAGE is a free data retrieval call binding the contract method 0x69fc09b9.
//
// Solidity: function MAX_PAGE() view returns(uint256)
func (_Journal *JournalSession) MAXPAGE() (*big.Int, error) {
	return _Journal.Contract.MAXPAGE(&_Journal.CallOpts)
}

// MAXPAGE is a free data retrieval call binding the contract method 0x69fc09b9.
//
// Solidity: function MAX_PAGE() view returns(uint256)
func (_Journal *JournalCallerSession) MAXPAGE() (*big.Int, error) {
	return _Journal.Contract.MAXPAGE(&_Journal.CallOpts)
}

// Announced is a free data retrieval call binding the contract method 0xba38c599.
//
// Solidity: function announced() view returns(uint256)
func (_Journal *JournalCaller) Announced(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Journal.contract.Call(opts, &out, "announced")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Announced is a free data retrieval call binding the contract method 0xba38c599.
//
// Solidity: function announced() view returns(uint256)
func (_Journal *JournalSession) Announced() (*big.Int, error) {
	return _Journal.Contract.Announced(&_Journal.CallOpts)
}

// Announced is a free data retrieval call binding the contract method 0xba38c599.
//
// Solidity: function announced() view returns(uint256)
func (_Journal *JournalCallerSession) Announced() (*big.Int, error) {
	return _Journal.Contract.Announced(&_Journal.CallOpts)
}

// Elected is a free data retrieval call binding the contract method 0x89eda1e3.
//
// Solidity: function elected(uint64 epoch) view returns(uint32[] delegates)
func (_Journal *JournalCaller) Elected(opts *bind.CallOpts, epoch uint64) ([]uint32, error) {
	var out []interface{}
	err := _Journal.contract.Call(opts, &out, "elected", epoch)

	if err != nil {
		return *new([]uint32), err
	}

	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)

	return out0, err

}

// Elected is a free data retrieval call binding the contract method 0x89eda1e3.
//
// Solidity: function elected(uint64 epoch) view returns(uint32[] delegates)
func (_Journal *JournalSession) Elected(epoch uint64) ([]uint32, error) {
	return _Journal.Contract.Elected(&_Journal.CallOpts, epoch)
}

// Elected is a free data retrieval call binding the contract method 0x89eda1e3.
//
// Solidity: function elected(uint64 epoch) view returns(uint32[] delegates)
func (_Journal *JournalCallerSession) Elected(epoch uint64) ([]uint32, error) {
	return _Journal.Contract.Elected(&_Journal.CallOpts, epoch)
}

// Length is a free data retrieval call binding the contract method 0x1f7b6d32.
//
// Solidity: function length() view returns(uint256)
func (_Journal *JournalCaller) Length(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Journal.contract.Call(opts, &out, "length")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Length is a free data retrieval call binding the contract method 0x1f7b6d32.
//
// Solidity: function length() view returns(uint256)
func (_Journal *JournalSession) Length() (*big.Int, error) {
	return _Journal.Contract.Length(&_Journal.CallOpts)
}

// Length is a free data retrieval call binding the contract method 0x1f7b6d32.
//
// Solidity: function length() view returns(uint256)
func (_Journal *JournalCallerSession) Length() (*big.Int, error) {
	return _Journal.Contract.Length(&_Journal.CallOpts)
}

// Records is a free data retrieval call binding the contract method 0x9cc8525d.
//
// Solidity: function records(uint256 from, uint256 max) view returns((uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint64,bool,uint256,uint8,uint32[])[] page)
func (_Journal *JournalCaller) Records(opts *bind.CallOpts, from *big.Int, max *big.Int) ([]JournalRecord, error) {
	var out []interface{}
	err := _Journal.contract.Call(opts, &out, "records", from, max)

	if err != nil {
		return *new([]JournalRecord), err
	}

	out0 := *abi.ConvertType(out[0], new([]JournalRecord)).(*[]JournalRecord)

	return out0, err

}

// Records is a free data retrieval call binding the contract method 0x9cc8525d.
//
// Solidity: function records(uint256 from, uint256 max) view returns((uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint64,bool,uint256,uint8,uint32[])[] page)
func (_Journal *JournalSession) Records(from *big.Int, max *big.Int) ([]JournalRecord, error) {
	return _Journal.Contract.Records(&_Journal.CallOpts, from, max)
}

// Records is a free data retrieval call binding the contract method 0x9cc8525d.
//
// Solidity: function records(uint256 from, uint256 max) view returns((uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint64,bool,uint256,uint8,uint32[])[] page)
func (_Journal *JournalCallerSession) Records(from *big.Int, max *big.Int) ([]JournalRecord, error) {
	return _Journal.Contract.Records(&_Journal.CallOpts, from, max)
}

// Announce is a paid mutator transaction binding the contract method 0xd1940a16.
//
// Solidity: function announce(uint256 max) returns(uint256 count)
func (_Journal *JournalTransactor) Announce(opts *bind.TransactOpts, max *big.Int) (*types.Transaction, error) {
	return _Journal.contract.Transact(opts, "announce", max)
}

// Announce is a paid mutator transaction binding the contract method 0xd1940a16.
//
// Solidity: function announce(uint256 max) returns(uint256 count)
func (_Journal *JournalSession) Announce(max *big.Int) (*types.Transaction, error) {
	return _Journal.Contract.Announce(&_Journal.TransactOpts, max)
}

// Announce is a paid mutator transaction binding the contract method 0xd1940a16.
//
// Solidity: function announce(uint256 max) returns(uint256 count)
func (_Journal *JournalTransactorSession) Announce(max *big.Int) (*types.Transaction, error) {
	return _Journal.Contract.Announce(&_Journal.TransactOpts, max)
}

// DoubleSign is a paid mutator transaction binding the contract method 0x4102c853.
//
// Solidity: function doubleSign(uint64 epoch, uint32 delegate, uint256 taken) returns()
func (_Journal *JournalTransactor) DoubleSign(opts *bind.TransactOpts, epoch uint64, delegate uint32, taken *big.Int) (*types.Transaction, error) {
	return _Journal.contract.Transact(opts, "doubleSign", epoch, delegate, taken)
}

// DoubleSign is a paid mutator transaction binding the contract method 0x4102c853.
//
// Solidity: function doubleSign(uint64 epoch, uint32 delegate, uint256 taken) returns()
func (_Journal *JournalSession) DoubleSign(epoch uint64, delegate uint32, taken *big.Int) (*types.Transaction, error) {
	return _Journal.Contract.DoubleSign(&_Journal.TransactOpts, epoch, delegate, taken)
}

// DoubleSign is a paid mutator transaction binding the contract method 0x4102c853.
//
// Solidity: function doubleSign(uint64 epoch, uint32 delegate, uint256 taken) returns()
func (_Journal *JournalTransactorSession) DoubleSign(epoch uint64, delegate uint32, taken *big.Int) (*types.Transaction, error) {
	return _Journal.Contract.DoubleSign(&_Journal.TransactOpts, epoch, delegate, taken)
}

// Election is a paid mutator transaction binding the contract method 0xb54962e1.
//
// Solidity: function election(uint64 epoch, uint32[] delegates) returns()
func (_Journal *JournalTransactor) Election(opts *bind.TransactOpts, epoch uint64, delegates []uint32) (*types.Transaction, error) {
	return _Journal.contract.Transact(opts, "election", epoch, delegates)
}

// Election is a paid mutator transaction binding the contract method 0xb54962e1.
//
// Solidity: function election(uint64 epoch, uint32[] delegates) returns()
func (_Journal *JournalSession) Election(epoch uint64, delegates []uint32) (*types.Transaction, error) {
	return _Journal.Contract.Election(&_Journal.TransactOpts, epoch, delegates)
}

// Election is a paid mutator transaction binding the contract method 0xb54962e1.
//
// Solidity: function election(uint64 epoch, uint32[] delegates) returns()
func (_Journal *JournalTransactorSession) Election(epoch uint64, delegates []uint32) (*types.Transaction, error) {
	return _Journal.Contract.Election(&_Journal.TransactOpts, epoch, delegates)
}

// Failed is a paid mutator transaction binding the contract method 0x7fceeecb.
//
// Solidity: function failed(uint64 epoch, uint8 step, uint32 delegate) returns()
func (_Journal *JournalTransactor) Failed(opts *bind.TransactOpts, epoch uint64, step uint8, delegate uint32) (*types.Transaction, error) {
	return _Journal.contract.Transact(opts, "failed", epoch, step, delegate)
}

// Failed is a paid mutator transaction binding the contract method 0x7fceeecb.
//
// Solidity: function failed(uint64 epoch, uint8 step, uint32 delegate) returns()
func (_Journal *JournalSession) Failed(epoch uint64, step uint8, delegate uint32) (*types.Transaction, error) {
	return _Journal.Contract.Failed(&_Journal.TransactOpts, epoch, step, delegate)
}

// Failed is a paid mutator transaction binding the contract method 0x7fceeecb.
//
// Solidity: function failed(uint64 epoch, uint8 step, uint32 delegate) returns()
func (_Journal *JournalTransactorSession) Failed(epoch uint64, step uint8, delegate uint32) (*types.Transaction, error) {
	return _Journal.Contract.Failed(&_Journal.TransactOpts, epoch, step, delegate)
}

// Productivity is a paid mutator transaction binding the contract method 0x0184c18d.
//
// Solidity: function productivity(uint64 epoch, uint32 delegate, uint8 probation, bool slashed, uint32 missed, uint32 counted, uint256 taken) returns()
func (_Journal *JournalTransactor) Productivity(opts *bind.TransactOpts, epoch uint64, delegate uint32, probation uint8, slashed bool, missed uint32, counted uint32, taken *big.Int) (*types.Transaction, error) {
	return _Journal.contract.Transact(opts, "productivity", epoch, delegate, probation, slashed, missed, counted, taken)
}

// Productivity is a paid mutator transaction binding the contract method 0x0184c18d.
//
// Solidity: function productivity(uint64 epoch, uint32 delegate, uint8 probation, bool slashed, uint32 missed, uint32 counted, uint256 taken) returns()
func (_Journal *JournalSession) Productivity(epoch uint64, delegate uint32, probation uint8, slashed bool, missed uint32, counted uint32, taken *big.Int) (*types.Transaction, error) {
	return _Journal.Contract.Productivity(&_Journal.TransactOpts, epoch, delegate, probation, slashed, missed, counted, taken)
}

// Productivity is a paid mutator transaction binding the contract method 0x0184c18d.
//
// Solidity: function productivity(uint64 epoch, uint32 delegate, uint8 probation, bool slashed, uint32 missed, uint32 counted, uint256 taken) returns()
func (_Journal *JournalTransactorSession) Productivity(epoch uint64, delegate uint32, probation uint8, slashed bool, missed uint32, counted uint32, taken *big.Int) (*types.Transaction, error) {
	return _Journal.Contract.Productivity(&_Journal.TransactOpts, epoch, delegate, probation, slashed, missed, counted, taken)
}

// JournalAnnouncedIterator is returned from FilterAnnounced and is used to iterate over the raw logs and unpacked data for Announced events raised by the Journal contract.
type JournalAnnouncedIterator struct {
	Event *JournalAnnounced // Event containing the contract specifics and raw log

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
func (it *JournalAnnouncedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(JournalAnnounced)
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
		it.Event = new(JournalAnnounced)
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
func (it *JournalAnnouncedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *JournalAnnouncedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// JournalAnnounced represents a Announced event raised by the Journal contract.
type JournalAnnounced struct {
	From  *big.Int
	Count *big.Int
	Raw   types.Log // Blockchain specific contextual infos
}

// FilterAnnounced is a free log retrieval operation binding the contract event 0x41d539eb2177636dd7d88a325a96521404893bc596824257e75f7476b8c3ca63.
//
// Solidity: event Announced(uint256 indexed from, uint256 count)
func (_Journal *JournalFilterer) FilterAnnounced(opts *bind.FilterOpts, from []*big.Int) (*JournalAnnouncedIterator, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _Journal.contract.FilterLogs(opts, "Announced", fromRule)
	if err != nil {
		return nil, err
	}
	return &JournalAnnouncedIterator{contract: _Journal.contract, event: "Announced", logs: logs, sub: sub}, nil
}

// WatchAnnounced is a free log subscription operation binding the contract event 0x41d539eb2177636dd7d88a325a96521404893bc596824257e75f7476b8c3ca63.
//
// Solidity: event Announced(uint256 indexed from, uint256 count)
func (_Journal *JournalFilterer) WatchAnnounced(opts *bind.WatchOpts, sink chan<- *JournalAnnounced, from []*big.Int) (event.Subscription, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _Journal.contract.WatchLogs(opts, "Announced", fromRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(JournalAnnounced)
				if err := _Journal.contract.UnpackLog(event, "Announced", log); err != nil {
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

// ParseAnnounced is a log parse operation binding the contract event 0x41d539eb2177636dd7d88a325a96521404893bc596824257e75f7476b8c3ca63.
//
// Solidity: event Announced(uint256 indexed from, uint256 count)
func (_Journal *JournalFilterer) ParseAnnounced(log types.Log) (*JournalAnnounced, error) {
	event := new(JournalAnnounced)
	if err := _Journal.contract.UnpackLog(event, "Announced", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// JournalCommitteeStaysIterator is returned from FilterCommitteeStays and is used to iterate over the raw logs and unpacked data for CommitteeStays events raised by the Journal contract.
type JournalCommitteeStaysIterator struct {
	Event *JournalCommitteeStays // Event containing the contract specifics and raw log

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
func (it *JournalCommitteeStaysIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(JournalCommitteeStays)
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
		it.Event = new(JournalCommitteeStays)
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
func (it *JournalCommitteeStaysIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *JournalCommitteeStaysIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// JournalCommitteeStays represents a CommitteeStays event raised by the Journal contract.
type JournalCommitteeStays struct {
	Epoch  uint64
	Height uint64
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterCommitteeStays is a free log retrieval operation binding the contract event 0xae72fdcbb7a4757da6185342421a79fd78b82907e9a415c1f32d9ea1fab4b193.
//
// Solidity: event CommitteeStays(uint64 indexed epoch, uint64 indexed height)
func (_Journal *JournalFilterer) FilterCommitteeStays(opts *bind.FilterOpts, epoch []uint64, height []uint64) (*JournalCommitteeStaysIterator, error) {

	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}
	var heightRule []interface{}
	for _, heightItem := range height {
		heightRule = append(heightRule, heightItem)
	}

	logs, sub, err := _Journal.contract.FilterLogs(opts, "CommitteeStays", epochRule, heightRule)
	if err != nil {
		return nil, err
	}
	return &JournalCommitteeStaysIterator{contract: _Journal.contract, event: "CommitteeStays", logs: logs, sub: sub}, nil
}

// WatchCommitteeStays is a free log subscription operation binding the contract event 0xae72fdcbb7a4757da6185342421a79fd78b82907e9a415c1f32d9ea1fab4b193.
//
// Solidity: event CommitteeStays(uint64 indexed epoch, uint64 indexed height)
func (_Journal *JournalFilterer) WatchCommitteeStays(opts *bind.WatchOpts, sink chan<- *JournalCommitteeStays, epoch []uint64, height []uint64) (event.Subscription, error) {

	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}
	var heightRule []interface{}
	for _, heightItem := range height {
		heightRule = append(heightRule, heightItem)
	}

	logs, sub, err := _Journal.contract.WatchLogs(opts, "CommitteeStays", epochRule, heightRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(JournalCommitteeStays)
				if err := _Journal.contract.UnpackLog(event, "CommitteeStays", log); err != nil {
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

// ParseCommitteeStays is a log parse operation binding the contract event 0xae72fdcbb7a4757da6185342421a79fd78b82907e9a415c1f32d9ea1fab4b193.
//
// Solidity: event CommitteeStays(uint64 indexed epoch, uint64 indexed height)
func (_Journal *JournalFilterer) ParseCommitteeStays(log types.Log) (*JournalCommitteeStays, error) {
	event := new(JournalCommitteeStays)
	if err := _Journal.contract.UnpackLog(event, "CommitteeStays", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// JournalDoubleSignIterator is returned from FilterDoubleSign and is used to iterate over the raw logs and unpacked data for DoubleSign events raised by the Journal contract.
type JournalDoubleSignIterator struct {
	Event *JournalDoubleSign // Event containing the contract specifics and raw log

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
func (it *JournalDoubleSignIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(JournalDoubleSign)
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
		it.Event = new(JournalDoubleSign)
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
func (it *JournalDoubleSignIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *JournalDoubleSignIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// JournalDoubleSign represents a DoubleSign event raised by the Journal contract.
type JournalDoubleSign struct {
	Delegate uint32
	Epoch    uint64
	Height   uint64
	Taken    *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterDoubleSign is a free log retrieval operation binding the contract event 0xc85605f28c8551a2ed9c36404967f8b594228f5fea941a25d6f987ccf93b59cc.
//
// Solidity: event DoubleSign(uint32 indexed delegate, uint64 indexed epoch, uint64 indexed height, uint256 taken)
func (_Journal *JournalFilterer) FilterDoubleSign(opts *bind.FilterOpts, delegate []uint32, epoch []uint64, height []uint64) (*JournalDoubleSignIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}
	var heightRule []interface{}
	for _, heightItem := range height {
		heightRule = append(heightRule, heightItem)
	}

	logs, sub, err := _Journal.contract.FilterLogs(opts, "DoubleSign", delegateRule, epochRule, heightRule)
	if err != nil {
		return nil, err
	}
	return &JournalDoubleSignIterator{contract: _Journal.contract, event: "DoubleSign", logs: logs, sub: sub}, nil
}

// WatchDoubleSign is a free log subscription operation binding the contract event 0xc85605f28c8551a2ed9c36404967f8b594228f5fea941a25d6f987ccf93b59cc.
//
// Solidity: event DoubleSign(uint32 indexed delegate, uint64 indexed epoch, uint64 indexed height, uint256 taken)
func (_Journal *JournalFilterer) WatchDoubleSign(opts *bind.WatchOpts, sink chan<- *JournalDoubleSign, delegate []uint32, epoch []uint64, height []uint64) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}
	var heightRule []interface{}
	for _, heightItem := range height {
		heightRule = append(heightRule, heightItem)
	}

	logs, sub, err := _Journal.contract.WatchLogs(opts, "DoubleSign", delegateRule, epochRule, heightRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(JournalDoubleSign)
				if err := _Journal.contract.UnpackLog(event, "DoubleSign", log); err != nil {
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

// ParseDoubleSign is a log parse operation binding the contract event 0xc85605f28c8551a2ed9c36404967f8b594228f5fea941a25d6f987ccf93b59cc.
//
// Solidity: event DoubleSign(uint32 indexed delegate, uint64 indexed epoch, uint64 indexed height, uint256 taken)
func (_Journal *JournalFilterer) ParseDoubleSign(log types.Log) (*JournalDoubleSign, error) {
	event := new(JournalDoubleSign)
	if err := _Journal.contract.UnpackLog(event, "DoubleSign", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// JournalElectedIterator is returned from FilterElected and is used to iterate over the raw logs and unpacked data for Elected events raised by the Journal contract.
type JournalElectedIterator struct {
	Event *JournalElected // Event containing the contract specifics and raw log

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
func (it *JournalElectedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(JournalElected)
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
		it.Event = new(JournalElected)
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
func (it *JournalElectedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *JournalElectedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// JournalElected represents a Elected event raised by the Journal contract.
type JournalElected struct {
	Epoch     uint64
	Height    uint64
	Delegates []uint32
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterElected is a free log retrieval operation binding the contract event 0xefb1d9cf56b8b7721a574a4d9699430f367431dcfb3b403cd0c761b45f29abf8.
//
// Solidity: event Elected(uint64 indexed epoch, uint64 indexed height, uint32[] delegates)
func (_Journal *JournalFilterer) FilterElected(opts *bind.FilterOpts, epoch []uint64, height []uint64) (*JournalElectedIterator, error) {

	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}
	var heightRule []interface{}
	for _, heightItem := range height {
		heightRule = append(heightRule, heightItem)
	}

	logs, sub, err := _Journal.contract.FilterLogs(opts, "Elected", epochRule, heightRule)
	if err != nil {
		return nil, err
	}
	return &JournalElectedIterator{contract: _Journal.contract, event: "Elected", logs: logs, sub: sub}, nil
}

// WatchElected is a free log subscription operation binding the contract event 0xefb1d9cf56b8b7721a574a4d9699430f367431dcfb3b403cd0c761b45f29abf8.
//
// Solidity: event Elected(uint64 indexed epoch, uint64 indexed height, uint32[] delegates)
func (_Journal *JournalFilterer) WatchElected(opts *bind.WatchOpts, sink chan<- *JournalElected, epoch []uint64, height []uint64) (event.Subscription, error) {

	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}
	var heightRule []interface{}
	for _, heightItem := range height {
		heightRule = append(heightRule, heightItem)
	}

	logs, sub, err := _Journal.contract.WatchLogs(opts, "Elected", epochRule, heightRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(JournalElected)
				if err := _Journal.contract.UnpackLog(event, "Elected", log); err != nil {
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

// ParseElected is a log parse operation binding the contract event 0xefb1d9cf56b8b7721a574a4d9699430f367431dcfb3b403cd0c761b45f29abf8.
//
// Solidity: event Elected(uint64 indexed epoch, uint64 indexed height, uint32[] delegates)
func (_Journal *JournalFilterer) ParseElected(log types.Log) (*JournalElected, error) {
	event := new(JournalElected)
	if err := _Journal.contract.UnpackLog(event, "Elected", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// JournalProductivitySlashIterator is returned from FilterProductivitySlash and is used to iterate over the raw logs and unpacked data for ProductivitySlash events raised by the Journal contract.
type JournalProductivitySlashIterator struct {
	Event *JournalProductivitySlash // Event containing the contract specifics and raw log

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
func (it *JournalProductivitySlashIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(JournalProductivitySlash)
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
		it.Event = new(JournalProductivitySlash)
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
func (it *JournalProductivitySlashIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *JournalProductivitySlashIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// JournalProductivitySlash represents a ProductivitySlash event raised by the Journal contract.
type JournalProductivitySlash struct {
	Delegate uint32
	Epoch    uint64
	Height   uint64
	Missed   uint32
	Counted  uint32
	Taken    *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterProductivitySlash is a free log retrieval operation binding the contract event 0xd16282dd6ace538cce98d7046677831a7045019c721bd289d343bd42d6faf75b.
//
// Solidity: event ProductivitySlash(uint32 indexed delegate, uint64 indexed epoch, uint64 indexed height, uint32 missed, uint32 counted, uint256 taken)
func (_Journal *JournalFilterer) FilterProductivitySlash(opts *bind.FilterOpts, delegate []uint32, epoch []uint64, height []uint64) (*JournalProductivitySlashIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}
	var heightRule []interface{}
	for _, heightItem := range height {
		heightRule = append(heightRule, heightItem)
	}

	logs, sub, err := _Journal.contract.FilterLogs(opts, "ProductivitySlash", delegateRule, epochRule, heightRule)
	if err != nil {
		return nil, err
	}
	return &JournalProductivitySlashIterator{contract: _Journal.contract, event: "ProductivitySlash", logs: logs, sub: sub}, nil
}

// WatchProductivitySlash is a free log subscription operation binding the contract event 0xd16282dd6ace538cce98d7046677831a7045019c721bd289d343bd42d6faf75b.
//
// Solidity: event ProductivitySlash(uint32 indexed delegate, uint64 indexed epoch, uint64 indexed height, uint32 missed, uint32 counted, uint256 taken)
func (_Journal *JournalFilterer) WatchProductivitySlash(opts *bind.WatchOpts, sink chan<- *JournalProductivitySlash, delegate []uint32, epoch []uint64, height []uint64) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}
	var heightRule []interface{}
	for _, heightItem := range height {
		heightRule = append(heightRule, heightItem)
	}

	logs, sub, err := _Journal.contract.WatchLogs(opts, "ProductivitySlash", delegateRule, epochRule, heightRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(JournalProductivitySlash)
				if err := _Journal.contract.UnpackLog(event, "ProductivitySlash", log); err != nil {
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

// ParseProductivitySlash is a log parse operation binding the contract event 0xd16282dd6ace538cce98d7046677831a7045019c721bd289d343bd42d6faf75b.
//
// Solidity: event ProductivitySlash(uint32 indexed delegate, uint64 indexed epoch, uint64 indexed height, uint32 missed, uint32 counted, uint256 taken)
func (_Journal *JournalFilterer) ParseProductivitySlash(log types.Log) (*JournalProductivitySlash, error) {
	event := new(JournalProductivitySlash)
	if err := _Journal.contract.UnpackLog(event, "ProductivitySlash", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// JournalStepFailedIterator is returned from FilterStepFailed and is used to iterate over the raw logs and unpacked data for StepFailed events raised by the Journal contract.
type JournalStepFailedIterator struct {
	Event *JournalStepFailed // Event containing the contract specifics and raw log

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
func (it *JournalStepFailedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(JournalStepFailed)
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
		it.Event = new(JournalStepFailed)
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
func (it *JournalStepFailedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *JournalStepFailedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// JournalStepFailed represents a StepFailed event raised by the Journal contract.
type JournalStepFailed struct {
	Step     uint8
	Delegate uint32
	Epoch    uint64
	Height   uint64
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterStepFailed is a free log retrieval operation binding the contract event 0x0e908e211c7760f8688d2a3274f73fca95a9171233c8641dff3c5d4e7be0f3f1.
//
// Solidity: event StepFailed(uint8 indexed step, uint32 indexed delegate, uint64 indexed epoch, uint64 height)
func (_Journal *JournalFilterer) FilterStepFailed(opts *bind.FilterOpts, step []uint8, delegate []uint32, epoch []uint64) (*JournalStepFailedIterator, error) {

	var stepRule []interface{}
	for _, stepItem := range step {
		stepRule = append(stepRule, stepItem)
	}
	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}

	logs, sub, err := _Journal.contract.FilterLogs(opts, "StepFailed", stepRule, delegateRule, epochRule)
	if err != nil {
		return nil, err
	}
	return &JournalStepFailedIterator{contract: _Journal.contract, event: "StepFailed", logs: logs, sub: sub}, nil
}

// WatchStepFailed is a free log subscription operation binding the contract event 0x0e908e211c7760f8688d2a3274f73fca95a9171233c8641dff3c5d4e7be0f3f1.
//
// Solidity: event StepFailed(uint8 indexed step, uint32 indexed delegate, uint64 indexed epoch, uint64 height)
func (_Journal *JournalFilterer) WatchStepFailed(opts *bind.WatchOpts, sink chan<- *JournalStepFailed, step []uint8, delegate []uint32, epoch []uint64) (event.Subscription, error) {

	var stepRule []interface{}
	for _, stepItem := range step {
		stepRule = append(stepRule, stepItem)
	}
	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}

	logs, sub, err := _Journal.contract.WatchLogs(opts, "StepFailed", stepRule, delegateRule, epochRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(JournalStepFailed)
				if err := _Journal.contract.UnpackLog(event, "StepFailed", log); err != nil {
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

// ParseStepFailed is a log parse operation binding the contract event 0x0e908e211c7760f8688d2a3274f73fca95a9171233c8641dff3c5d4e7be0f3f1.
//
// Solidity: event StepFailed(uint8 indexed step, uint32 indexed delegate, uint64 indexed epoch, uint64 height)
func (_Journal *JournalFilterer) ParseStepFailed(log types.Log) (*JournalStepFailed, error) {
	event := new(JournalStepFailed)
	if err := _Journal.contract.UnpackLog(event, "StepFailed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// JournalSuspendedIterator is returned from FilterSuspended and is used to iterate over the raw logs and unpacked data for Suspended events raised by the Journal contract.
type JournalSuspendedIterator struct {
	Event *JournalSuspended // Event containing the contract specifics and raw log

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
func (it *JournalSuspendedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(JournalSuspended)
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
		it.Event = new(JournalSuspended)
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
func (it *JournalSuspendedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *JournalSuspendedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// JournalSuspended represents a Suspended event raised by the Journal contract.
type JournalSuspended struct {
	Delegate uint32
	Epoch    uint64
	Height   uint64
	Until    uint64
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterSuspended is a free log retrieval operation binding the contract event 0x7abcab0b54f590d6108a855e7c1a1fdd5355eb815f0423a0b3dcf73176167258.
//
// Solidity: event Suspended(uint32 indexed delegate, uint64 indexed epoch, uint64 indexed height, uint64 until)
func (_Journal *JournalFilterer) FilterSuspended(opts *bind.FilterOpts, delegate []uint32, epoch []uint64, height []uint64) (*JournalSuspendedIterator, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}
	var heightRule []interface{}
	for _, heightItem := range height {
		heightRule = append(heightRule, heightItem)
	}

	logs, sub, err := _Journal.contract.FilterLogs(opts, "Suspended", delegateRule, epochRule, heightRule)
	if err != nil {
		return nil, err
	}
	return &JournalSuspendedIterator{contract: _Journal.contract, event: "Suspended", logs: logs, sub: sub}, nil
}

// WatchSuspended is a free log subscription operation binding the contract event 0x7abcab0b54f590d6108a855e7c1a1fdd5355eb815f0423a0b3dcf73176167258.
//
// Solidity: event Suspended(uint32 indexed delegate, uint64 indexed epoch, uint64 indexed height, uint64 until)
func (_Journal *JournalFilterer) WatchSuspended(opts *bind.WatchOpts, sink chan<- *JournalSuspended, delegate []uint32, epoch []uint64, height []uint64) (event.Subscription, error) {

	var delegateRule []interface{}
	for _, delegateItem := range delegate {
		delegateRule = append(delegateRule, delegateItem)
	}
	var epochRule []interface{}
	for _, epochItem := range epoch {
		epochRule = append(epochRule, epochItem)
	}
	var heightRule []interface{}
	for _, heightItem := range height {
		heightRule = append(heightRule, heightItem)
	}

	logs, sub, err := _Journal.contract.WatchLogs(opts, "Suspended", delegateRule, epochRule, heightRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(JournalSuspended)
				if err := _Journal.contract.UnpackLog(event, "Suspended", log); err != nil {
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

// ParseSuspended is a log parse operation binding the contract event 0x7abcab0b54f590d6108a855e7c1a1fdd5355eb815f0423a0b3dcf73176167258.
//
// Solidity: event Suspended(uint32 indexed delegate, uint64 indexed epoch, uint64 indexed height, uint64 until)
func (_Journal *JournalFilterer) ParseSuspended(log types.Log) (*JournalSuspended, error) {
	event := new(JournalSuspended)
	if err := _Journal.contract.UnpackLog(event, "Suspended", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
