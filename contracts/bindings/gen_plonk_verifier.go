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

// PlonkVerifierMetaData contains all meta data concerning the PlonkVerifier contract.
var PlonkVerifierMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"BadKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"where\",\"type\":\"address\"}],\"name\":\"NoContract\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"}],\"name\":\"NotElement\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"NotWords\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GROTH16\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PLONK\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"internalType\":\"structStatement\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"ok\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x6080604052348015600e575f5ffd5b506117f28061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c80632609e81b146100435780638cbfb4911461006b578063e5199e6c14610080575b5f5ffd5b610056610051366004611505565b610088565b60405190151581526020015b60405180910390f35b6100725f81565b604051908152602001610062565b610072600181565b5f604084013560f881901c60018111806100b557506affffffffffffffffffffff604087013560a01c1615155b156100de57604080516337f3ea5960e01b81529087013560048201526024015b60405180910390fd5b6100e782610234565b61010f57604051632f8aeb3960e11b81526001600160a01b03831660048201526024016100d5565b5f61011987610299565b9050606060018303610176576040805160208101825283815290516101459189918991906024016115c9565b60408051601f198184030181529190526020810180516001600160e01b0316632363e29760e21b17905290506101f9565b6040805160018082528183019092525f916020808301908036833701905050905082815f815181106101aa576101aa61160f565b6020026020010181815250508787826040516024016101cb93929190611623565b60408051601f198184030181529190526020810180516001600160e01b0316633f27bd4560e11b1790529150505b60205f825160208401875afa9450828015610219573d1586169550610228565b60015f511460203d1416861695505b50505050509392505050565b5f5f826001600160a01b0316803b806020016040519081016040528181525f908060200190933c90505f8151118015610292575080516017148015610290575061027d8161167d565b6001600160e81b03191662ef010060e81b145b155b9392505050565b5f6102c48160086102bd60208601356102b860808801606089016116ba565b6103d6565b901c61041a565b90506102dd816102d484806116e0565b60e00135611430565b90506102f7816102ed84806116e0565b6101000135611430565b90506103518161030784806116e0565b6103189060808101906060016116ff565b67ffffffffffffffff16604061032e86806116e0565b61033f9060608101906040016116ff565b67ffffffffffffffff16901b1761041a565b90506103998161036184806116e0565b6103729060c081019060a0016116ff565b67ffffffffffffffff16604061038886806116e0565b61033f9060a08101906080016116ff565b90506103bd816103a984806116e0565b6103b890610120810190611726565b611484565b90506103d0816103b86080850185611726565b92915050565b5f82826040516020016103fc9291909182526001600160a01b0316602082015260400190565b60405160208183030381529060405280519060200120905092915050565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190819006905f908084068084019081017f1da4d6adfb0d0b494584f763db50a81908580a5f5e295e168b9b8d31770fac4f01908085017f0946129a2e33b4e819707a56a3b3790eab80d0a0c7a0c63451fab2a59acc074c01838380099150838385848509099250838182099150838185848509098084019384017f2a39b9d5376afd35580abd6952986570867b87303b07140268794dad4b8f82ea0193925082017f27605717d1245c20c546b3c7014e5fa3e4a70e66ecd6de5d32448eea5e3069b2019050838380099150838385848509099250838182099150838185848509098084019384017f24c896cb2594e17b973653193a470ed7e771ebb09a228d638e50809c037736320193925082017f0911096c45dd9cda0d61d783957003db6d8701c7869a919ad8042e1b7d597a49019050838380099150838385848509099250838182099150838185848509097f26ff6166f1e4b99e27eee6d352a8ce26f1daba01aad28021f11f38a70603afdc8482019485010193925082018490069050838380099150838385848509099250808384010191508360038202840890507e8e2faedcf76d08ad6591ff90e50fea79bcb5e18cfb7d954d5b89437bf64b7e82019150838283099250838285858609099150808283010192508360038202830890507f19c9da2379b598ace3ad4d1872470830f6184a3cec71eeb632f98820eb353d7883019250838384099150838385848509099250808384010191508360038202840890507f0f7c4eb15d8b0b62a8f6a090ec9610a2ab3dfcdb57e2539aa459a40583dfe96b82019150838283099250838285858609099150808283010192508360038202830890507f18b99417dc26b5e079750eba282362d1d46900b47dd5ff809171588b08ac398383019250838384099150838385848509099250808384010191508360038202840890507f1ee044081160b3eee2d4493feab82141c73f1c054b76320a8848af08a8d91a2682019150838283099250838285858609099150808283010192508360038202830890507f29bb95c8763efd3e0e87f5df12ee8a150455b6d7a14780d19122220366c258dc83019250838384099150838385848509099250808384010191508360038202840890507f22c23eec9cb13ff8a3ee9a363d740653215e8991f7f9ec12067b4705e9a5c9fb82019150838283099250838285858609099150808283010192508360038202830890507f23589e033a31a667680c8b18926c3be09115c7644c4f905cc7deefc1690b42dc83019250838384099150838385848509099250808384010191508360038202840890507f304e99b887f2e1e92c9c0cde5f2bdd4764f60b98a219f1f0dd64ec938a6a247c82019150838283099250838285858609099150808283010192508360038202830890507f22e817865236ad3a76fbe88bbdf31fcae792f326271d53a3a493b2de7f7d8b4c83019250838384099150838385848509099250808384010191508360038202840890507f10c9efe573e86fa5b238a3f5c70a00bf02bc7dcfcc4878e026b77c881dc8b1c982019150838283099250838285858609099150808283010192508360038202830890507f0a94f16be920d85f4d6f80e745c6bddbc084f309edffef023ea283c72b89bbb683019250838384099150838385848509099250808384010191508360038202840890507f23ed72b4d01d14e3c7888fedb770494abc2c1ea81d6465b5df3da0ebcd69101a82019150838283099250838285858609099150808283010192508360038202830890507f17c5115640e4cebeed0e6cbb511ac38498df815a77cb162de8d8f1022eb6bb7483019250838384099150838385848509099250808384010191508360038202840890507f2e507fcca290d0d9cf765245750eb04773e09e1fc813959fb99680a82772e4fc82019150838283099250838285858609099150808283010192508360038202830890507f0d4a98999f5b39176af6cce65c8d12162433f055cb71d70dfc8803013292bbbf83019250838384099150838385848509099250808384010191508360038202840890507f238d8022cc09c21ab3c01261a03dc125321d829e22a7a3b7a1bd3c335eccfa2182019150838283099250838285858609099150808283010192508360038202830890507f010cd8e4c2b7051cb81dc8292e35d8e943ce365613d5b39770e454ed9f4ae16583019250838384099150838385848509099250808384010191508360038202840890507f088027e54f2a3604b11178cf0ea3c6aa861173a90fb231238e03539590ecc02782019150838283099250838285858609099150808283010192508360038202830890507f1b840f5311a2b1d4b4cd7aa7e5a9a6d161165468daa938108302b73e464819db83019250838384099150838385848509099250808384010191508360038202840890507f2bf51a5da1828a1cf9b764b1e16c15929a3a346e44198ea0cb366fcd8db78dc182019150838283099250838285858609099150808283010192508360038202830890507f206ad089d8d296ffe68a6a86767a7fe726b8872f9c7beef9d56a3a50f6f2382783019250838384099150838385848509099250808384010191508360038202840890507f24d19193171494fa1a54e0a99ac16d05eaec4b6d617c7c199fc07ff88eac550c82019150838283099250838285858609099150808283010192508360038202830890507f1dd654a2ca9d9f24f33d88246a40dfb32c40662278b9c0b995d9f9fbaf15213883019250838384099150838385848509099250808384010191508360038202840890507f0d171025c925f6e259d20ecbd3a601108c85f05b0fe7793b8acf57f3789785e482019150838283099250838285858609099150808283010192508360038202830890507f055bef435a43aec245cd99ccb0f7c8791d9e8cf2b80d95dd98b9908fed877d5583019250838384099150838385848509099250808384010191508360038202840890507f10d2ac8c61c8a2e88a2a3f42d9359a14be63d0ad4cfd9f203b75765d0e595f0e82019150838283099250838285858609099150808283010192508360038202830890507f103479710e70996982a84057ec3ba6b2254d7966ddc41e85296e3d0790dcfa5683019250838384099150838385848509099250808384010191508360038202840890507f2a366f0448fda3c05914ffb48c765da8de96f9aa340db1638225f8372921807b82019150838283099250838285858609099150808283010192508360038202830890507f16be0fb8ef62da17919b6e0378d00594153bb8899aeb686c04626b63285837a483019250838384099150838385848509099250808384010191508360038202840890507f0417038500e9d06c60abbc7f0d0d24c32dec8a0b2aa5a4d52cfd8c78a15bc37082019150838283099250838285858609099150808283010192508360038202830890507f26a6873b43ffd2ccf66ec6f4493ff9b54f4d76480bc486a3e5a0308fdd01381283019250838384099150838385848509099250808384010191508360038202840890507f0a3314a838f32630a96251914fe5ad262f3db9b2aa8aa9f7391922d36278c49882019150838283099250838285858609099150808283010192508360038202830890507f0fde0c5429a6beb07f462d4821f48f86aeadb46a090b15a044f4b59399027da483019250838384099150838385848509099250808384010191508360038202840890507f0abc2d5049972a6b9b357e4163793b0bb517e1eb535a984df11a1c89cda2c8a982019150838283099250838285858609099150808283010192508360038202830890507f0dab51d6e3ebfa661d21722fb21e55051b427a5f173f7f17735205dbb77c464e83019250838384099150838385848509099250808384010191508360038202840890507f29c36622598b511d51af6cc37123652fb21be5c2d68fb8efe9b92e70a8c1ae0382019150838283099250838285858609099150808283010192508360038202830890507f2c03ec80adac2a33ae846bc0b700d0bcc41c4096e53ac6990d6bbe7ea2fbc85c83019250838384099150838385848509099250808384010191508360038202840890507f0918fdbe9cf3a59fbdb4c6852d065105317303116017d893b8b521e3cebe1e0d82019150838283099250838285858609099150808283010192508360038202830890507f1f19ec22e69ca33f599dd13cd7e495a8176a79df4f7acf79a9d2135acabe235983019250838384099150838385848509099250808384010191508360038202840890507f1c4b037c8ae85ee1eb32b872eb7f76928c4c76b29ceb001346447b291108070482019150838283099250838285858609099150808283010192508360038202830890507f2b68900ed906616d6c826d0bde341766ba3131e04d420de5af0a69c534efd8db83019250838384099150838385848509099250808384010191508360038202840890507f20ca92aa222fcc69448f8dac653c8daaa180ff6dfb397cef723d4f0c782bc7f082019150838283099250838285858609099150808283010192508360038202830890507f10d22d05bdff6bb375276fc82057db337045a5ab7ac053941f6186289b66b2b683019250838384099150838385848509099250808384010191508360038202840890507f0b1ffdbb529367bb98f32ba45784cb435aa910b4a00636d1e5ca79e88bdd6cd982019150838283099250838285858609099150808283010192508360038202830890507f2da32b38e7984bc2ed757ec705eccf8282c7b4f82e5e515f6f89bcc33022ce9f83019250838384099150838385848509099250808384010191508360038202840890507f042593ad87403f6d2674b8b55a886725b87eb33958031e94d292cecc6abed1bb82019150838283099250838285858609099150808283010192508360038202830890507f181fa1b4d067783a19d7367bf49b3f01051faedab463a6de9308fbd6e7d419f183019250838384099150838385848509099250808384010191508360038202840890507f15aaa6cc9b7900b15683c95515c26028a8e35b00ed8a815c34927188c60de6608201915083828309925083828585860909915080828301019250836003820283087f1bf28a93209084bbbc63234f057254c280b1a636f5a0eced6787320212f75a7a93909301927f1cdb8c8bee5426f02cd9e229776118f156273b312f805c8e6f8c9d81a620cb6f019050838380099150838385848509099250838182099150838185848509098084019384017f08299c0abf196d53162e0facb5f1876f516df2505cc387a0f8ea0e8760d5ca7e0193925082017f221643d205fe82778a7b7b58cb65c4962d76c0072cabd1124117269d7c710b8a019050838380099150838385848509099250838182099150838185848509098084019384017f2d036a95f81cf49bb7a0143a28c88767f6bd10c3f74b22db487920d43343dbff0193925082017f08a50897c06aafe6ea414fb1bceca2267cd4a39486729fbc6d5d1bb7a172ebd20190508383800991508383858485090992508381820991508381858485090990508386820182850108979650505050505050565b5f61145a827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011190565b61147a5760405163d619362360e01b8152600481018390526024016100d5565b610292838361041a565b5f611490602083611770565b156114b157604051636690276360e11b8152600481018390526024016100d5565b5f5b828110156114fc576114e8858583866114cd82602061178f565b926114da939291906117ae565b6114e3916117d5565b611430565b94506114f560208261178f565b90506114b3565b50929392505050565b5f5f5f60408486031215611517575f5ffd5b833567ffffffffffffffff81111561152d575f5ffd5b840160a0818703121561153e575f5ffd5b9250602084013567ffffffffffffffff811115611559575f5ffd5b8401601f81018613611569575f5ffd5b803567ffffffffffffffff81111561157f575f5ffd5b866020828401011115611590575f5ffd5b939660209190910195509293505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f6115dc6040830185876115a1565b905060208201835f5b60018110156116045781518352602092830192909101906001016115e5565b505050949350505050565b634e487b7160e01b5f52603260045260245ffd5b604081525f6116366040830185876115a1565b82810360208401528084518083526020830191506020860192505f5b81811015611670578351835260209384019390920191600101611652565b5090979650505050505050565b805160208201516001600160e81b03198116919060038210156116b3576001600160e81b03196003838103901b81901b82161692505b5050919050565b5f602082840312156116ca575f5ffd5b81356001600160a01b0381168114610292575f5ffd5b5f823561017e198336030181126116f5575f5ffd5b9190910192915050565b5f6020828403121561170f575f5ffd5b813567ffffffffffffffff81168114610292575f5ffd5b5f5f8335601e1984360301811261173b575f5ffd5b83018035915067ffffffffffffffff821115611755575f5ffd5b602001915036819003821315611769575f5ffd5b9250929050565b5f8261178a57634e487b7160e01b5f52601260045260245ffd5b500690565b808201808211156103d057634e487b7160e01b5f52601160045260245ffd5b5f5f858511156117bc575f5ffd5b838611156117c8575f5ffd5b5050820193919092039150565b803560208310156103d0575f19602084900360031b1b169291505056",
}

// PlonkVerifierABI is the input ABI used to generate the binding from.
// Deprecated: Use PlonkVerifierMetaData.ABI instead.
var PlonkVerifierABI = PlonkVerifierMetaData.ABI

// PlonkVerifierBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use PlonkVerifierMetaData.Bin instead.
var PlonkVerifierBin = PlonkVerifierMetaData.Bin

// DeployPlonkVerifier deploys a new Ethereum contract, binding an instance of PlonkVerifier to it.
func DeployPlonkVerifier(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *PlonkVerifier, error) {
	parsed, err := PlonkVerifierMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(PlonkVerifierBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &PlonkVerifier{PlonkVerifierCaller: PlonkVerifierCaller{contract: contract}, PlonkVerifierTransactor: PlonkVerifierTransactor{contract: contract}, PlonkVerifierFilterer: PlonkVerifierFilterer{contract: contract}}, nil
}

// PlonkVerifier is an auto generated Go binding around an Ethereum contract.
type PlonkVerifier struct {
	PlonkVerifierCaller     // Read-only binding to the contract
	PlonkVerifierTransactor // Write-only binding to the contract
	PlonkVerifierFilterer   // Log filterer for contract events
}

// PlonkVerifierCaller is an auto generated read-only Go binding around an Ethereum contract.
type PlonkVerifierCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PlonkVerifierTransactor is an auto generated write-only Go binding around an Ethereum contract.
type PlonkVerifierTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PlonkVerifierFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type PlonkVerifierFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// PlonkVerifierSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type PlonkVerifierSession struct {
	Contract     *PlonkVerifier    // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// PlonkVerifierCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type PlonkVerifierCallerSession struct {
	Contract *PlonkVerifierCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts        // Call options to use throughout this session
}

// PlonkVerifierTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type PlonkVerifierTransactorSession struct {
	Contract     *PlonkVerifierTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts        // Transaction auth options to use throughout this session
}

// PlonkVerifierRaw is an auto generated low-level Go binding around an Ethereum contract.
type PlonkVerifierRaw struct {
	Contract *PlonkVerifier // Generic contract binding to access the raw methods on
}

// PlonkVerifierCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type PlonkVerifierCallerRaw struct {
	Contract *PlonkVerifierCaller // Generic read-only contract binding to access the raw methods on
}

// PlonkVerifierTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type PlonkVerifierTransactorRaw struct {
	Contract *PlonkVerifierTransactor // Generic write-only contract binding to access the raw methods on
}

// NewPlonkVerifier creates a new instance of PlonkVerifier, bound to a specific deployed contract.
func NewPlonkVerifier(address common.Address, backend bind.ContractBackend) (*PlonkVerifier, error) {
	contract, err := bindPlonkVerifier(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &PlonkVerifier{PlonkVerifierCaller: PlonkVerifierCaller{contract: contract}, PlonkVerifierTransactor: PlonkVerifierTransactor{contract: contract}, PlonkVerifierFilterer: PlonkVerifierFilterer{contract: contract}}, nil
}

// NewPlonkVerifierCaller creates a new read-only instance of PlonkVerifier, bound to a specific deployed contract.
func NewPlonkVerifierCaller(address common.Address, caller bind.ContractCaller) (*PlonkVerifierCaller, error) {
	contract, err := bindPlonkVerifier(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &PlonkVerifierCaller{contract: contract}, nil
}

// NewPlonkVerifierTransactor creates a new write-only instance of PlonkVerifier, bound to a specific deployed contract.
func NewPlonkVerifierTransactor(address common.Address, transactor bind.ContractTransactor) (*PlonkVerifierTransactor, error) {
	contract, err := bindPlonkVerifier(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &PlonkVerifierTransactor{contract: contract}, nil
}

// NewPlonkVerifierFilterer creates a new log filterer instance of PlonkVerifier, bound to a specific deployed contract.
func NewPlonkVerifierFilterer(address common.Address, filterer bind.ContractFilterer) (*PlonkVerifierFilterer, error) {
	contract, err := bindPlonkVerifier(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &PlonkVerifierFilterer{contract: contract}, nil
}

// bindPlonkVerifier binds a generic wrapper to an already deployed contract.
func bindPlonkVerifier(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := PlonkVerifierMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_PlonkVerifier *PlonkVerifierRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _PlonkVerifier.Contract.PlonkVerifierCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_PlonkVerifier *PlonkVerifierRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PlonkVerifier.Contract.PlonkVerifierTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_PlonkVerifier *PlonkVerifierRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _PlonkVerifier.Contract.PlonkVerifierTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_PlonkVerifier *PlonkVerifierCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _PlonkVerifier.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_PlonkVerifier *PlonkVerifierTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _PlonkVerifier.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_PlonkVerifier *PlonkVerifierTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _PlonkVerifier.Contract.contract.Transact(opts, method, params...)
}

// GROTH16 is a free data retrieval call binding the contract method 0xe5199e6c.
//
// Solidity: function GROTH16() view returns(uint256)
func (_PlonkVerifier *PlonkVerifierCaller) GROTH16(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PlonkVerifier.contract.Call(opts, &out, "GROTH16")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// GROTH16 is a free data retrieval call binding the contract method 0xe5199e6c.
//
// Solidity: function GROTH16() view returns(uint256)
func (_PlonkVerifier *PlonkVerifierSession) GROTH16() (*big.Int, error) {
	return _PlonkVerifier.Contract.GROTH16(&_PlonkVerifier.CallOpts)
}

// GROTH16 is a free data retrieval call binding the contract method 0xe5199e6c.
//
// Solidity: function GROTH16() view returns(uint256)
func (_PlonkVerifier *PlonkVerifierCallerSession) GROTH16() (*big.Int, error) {
	return _PlonkVerifier.Contract.GROTH16(&_PlonkVerifier.CallOpts)
}

// PLONK is a free data retrieval call binding the contract method 0x8cbfb491.
//
// Solidity: function PLONK() view returns(uint256)
func (_PlonkVerifier *PlonkVerifierCaller) PLONK(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _PlonkVerifier.contract.Call(opts, &out, "PLONK")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// PLONK is a free data retrieval call binding the contract method 0x8cbfb491.
//
// Solidity: function PLONK() view returns(uint256)
func (_PlonkVerifier *PlonkVerifierSession) PLONK() (*big.Int, error) {
	return _PlonkVerifier.Contract.PLONK(&_PlonkVerifier.CallOpts)
}

// PLONK is a free data retrieval call binding the contract method 0x8cbfb491.
//
// Solidity: function PLONK() view returns(uint256)
func (_PlonkVerifier *PlonkVerifierCallerSession) PLONK() (*big.Int, error) {
	return _PlonkVerifier.Contract.PLONK(&_PlonkVerifier.CallOpts)
}

// Verify is a free data retrieval call binding the contract method 0x2609e81b.
//
// Solidity: function verify(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns(bool ok)
func (_PlonkVerifier *PlonkVerifierCaller) Verify(opts *bind.CallOpts, s Statement, evidence []byte) (bool, error) {
	var out []interface{}
	err := _PlonkVerifier.contract.Call(opts, &out, "verify", s, evidence)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Verify is a free data retrieval call binding the contract method 0x2609e81b.
//
// Solidity: function verify(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns(bool ok)
func (_PlonkVerifier *PlonkVerifierSession) Verify(s Statement, evidence []byte) (bool, error) {
	return _PlonkVerifier.Contract.Verify(&_PlonkVerifier.CallOpts, s, evidence)
}

// Verify is a free data retrieval call binding the contract method 0x2609e81b.
//
// Solidity: function verify(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns(bool ok)
func (_PlonkVerifier *PlonkVerifierCallerSession) Verify(s Statement, evidence []byte) (bool, error) {
	return _PlonkVerifier.Contract.Verify(&_PlonkVerifier.CallOpts, s, evidence)
}
