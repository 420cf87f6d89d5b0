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

// ValidatorsCounters is an auto generated low-level Go binding around an user-defined struct.
type ValidatorsCounters struct {
	Signed   uint64
	Missed   uint64
	Proposed uint64
	Faults   uint64
}

// ValidatorsGenesis is an auto generated low-level Go binding around an user-defined struct.
type ValidatorsGenesis struct {
	X        *big.Int
	Y        *big.Int
	Power    uint64
	Operator common.Address
}

// ValidatorsValidator is an auto generated low-level Go binding around an user-defined struct.
type ValidatorsValidator struct {
	Key        []byte
	KeyAddress common.Address
	Operator   common.Address
	Power      uint64
	RotatedAt  uint64
}

// ValidatorsMetaData contains all meta data concerning the Validators contract.
var ValidatorsMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requestHook\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"power\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"internalType\":\"structValidators.Genesis[]\",\"name\":\"genesis\",\"type\":\"tuple[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadProofOfPossession\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"keyAddress\",\"type\":\"address\"}],\"name\":\"KeyUsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"NoSuchValidator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"NotOnCurve\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotReporter\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotRequestHook\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"QueueFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"have\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"ReportMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"nextBlock\",\"type\":\"uint256\"}],\"name\":\"RotatedRecently\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyValidators\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TotalPowerTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"ZeroOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"ZeroPower\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"FaultReported\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"oldKey\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"newKey\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"power\",\"type\":\"uint64\"}],\"name\":\"KeyRotated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_QUEUE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_TOTAL_POWER\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_VALIDATORS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REPORTER\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REQUEST_HOOK\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROTATE_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROTATION_BLOCKS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"allCounters\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"signed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"missed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"proposed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"faults\",\"type\":\"uint64\"}],\"internalType\":\"structValidators.Counters[]\",\"name\":\"all\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commits\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"counters\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"signed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"missed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"proposed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"faults\",\"type\":\"uint64\"}],\"internalType\":\"structValidators.Counters\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"drain\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"updates\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"keyAddress\",\"type\":\"address\"}],\"name\":\"indexOf\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"known\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"nonce\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"queued\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"proposer\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"evidence\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"validators_\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"signed\",\"type\":\"uint256\"}],\"name\":\"report\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"proofOfPossession\",\"type\":\"bytes\"}],\"name\":\"rotateKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"rotationDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"validator\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"keyAddress\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"power\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rotatedAt\",\"type\":\"uint64\"}],\"internalType\":\"structValidators.Validator\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validators\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"keyAddress\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"power\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rotatedAt\",\"type\":\"uint64\"}],\"internalType\":\"structValidators.Validator[]\",\"name\":\"all\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x6101a080604052346105f05761209d803803809161001d82856105f4565b83398101906060818303126105f05761003581610617565b61004160208301610617565b604083015190926001600160401b0382116105f0570183601f820112156105f0578051906001600160401b038211610459576040519461008760208460051b01876105f4565b82865260208087019360071b830101918183116105f057602001925b82841061057e57505050506040516100bc6040826105f4565b601281526020810190715472656c6c69732056616c696461746f727360701b8252604051916100ec6040846105f4565b600183526020830191603160f81b83526101058161062b565b61012052610112846107cd565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261017b60c0826105f4565b5190206080523060c0526101605261018052805160c8811161056757505f90815b81518310156104cf57600583901b8201602001516040810180519194916001600160401b0316156104bc576060850180519093906001600160a01b0316156104a95781516001600160401b0316810190811061046d579480519060208101918251906102088282610911565b1561049457604051916020830191825260408301526040825261022c6060836105f4565b905190206001600160a01b03165f81815260256020526040902054909190610481576001850180861161046d576001918291845f52602560205260405f20555194818060401b03905116935116149460018060a01b039051169260405190610100820182811060018060401b038211176104595760405281526020810191825260408101928352606081019586526080810193845260a08101925f845260c08201945f865260e08301945f865260025494680100000000000000008610156104595760018601806002558610156104455760025f81905294519590941b7f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace81019590955592517f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5acf850180549351995160ff60e01b90151560e01b166001600160e81b03199094166001600160a01b039283161760a09a8b1b600160a01b600160e01b039081169190911794909417905590517f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ad085018054945190991b9092166001600160e01b03199093169116171790945590517f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ad1909301805491516001600160601b03199092166001600160401b03949094169390931760409190911b6bffffffff000000000000000016179091556001019161019c565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5063c4246ce160e01b5f5260045260245ffd5b634a7e912d60e01b5f5260045260245260445ffd5b826325e2817960e21b5f5260045260245ffd5b506328baf61b60e21b5f5260045260245ffd5b60016001603c1b03908181116105525760405161173e908161095f823960805181611468015260a05181611525015260c05181611432015260e051816114b7015261010051816114dd015261012051816105740152610140518161059d0152610160518181816107740152610c150152610180518181816102280152610e4f0152f35b633edf956360e01b5f5260045260245260445ffd5b632152704b60e01b5f5260045260c860245260445ffd5b6080848303126105f05760405190608082016001600160401b038111838210176104595760409081528551835260208087015190840152850151906001600160401b03821682036105f05782602092604060809501526105e060608801610617565b60608201528152019301926100a3565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761045957604052565b51906001600160a01b03821682036105f057565b908151602081105f146106a5575090601f815111610665576020815191015160208210610656571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b6001600160401b038111610459575f54600181811c911680156107c3575b60208210146107af57601f8111610771575b50602092601f821160011461071257928192935f92610707575b50508160011b915f199060031b1c1916175f5560ff90565b015190505f806106ef565b601f198216935f8052805f20915f5b8681106107595750836001959610610741575b505050811b015f5560ff90565b01515f1960f88460031b161c191690555f8080610734565b91926020600181928685015181550194019201610721565b818111156106d5575f805260205f20601f80840160051c809201920160051c03905f5b8281106107a25750506106d5565b5f82820155600101610794565b634e487b7160e01b5f52602260045260245ffd5b90607f16906106c3565b908151602081105f146107f8575090601f815111610665576020815191015160208210610656571790565b6001600160401b03811161045957600154600181811c91168015610907575b60208210146107af57601f81116108c8575b50602092601f821160011461086757928192935f9261085c575b50508160011b915f199060031b1c19161760015560ff90565b015190505f80610843565b601f1982169360015f52805f20915f5b8681106108b05750836001959610610898575b505050811b0160015560ff90565b01515f1960f88460031b161c191690555f808061088a565b91926020600181928685015181550194019201610877565b818111156108295760015f5260205f20601f80840160051c809201920160051c03905f5b8281106108fa575050610829565b5f828201556001016108ec565b90607f1690610817565b6401000003d019811080159061094e575b610948576401000003d019906007908290818180090908906401000003d0199080091490565b50505f90565b506401000003d01982101561092256fe6080806040526004361015610012575f80fd5b5f3560e01c90816306661abd14610eb85750806316049ddf14610e7e578063260fb82a14610e3a5780633f7b5e4014610e1f57806344951c7514610de55780634546812914610bd2578063714897df14610bb757806375999ec4146107c7578063790e1ed3146107a35780637ae556b51461075f5780637eba93f21461065457806384b0196e1461055c578063ca1e781914610467578063ce03fdab14610441578063d710ed9314610426578063e130bd0314610400578063e47b2d95146103de578063f6b19c7414610210578063fa286865146101d9578063fba7ffa31461017f5763fd6aad2514610103575f80fd5b3461017b57602036600319011261017b576004356001600160a01b0381169081900361017b575f52602560205260405f205480155f14610151575060405f5f5b825191151582526020820152f35b5f19810190811161016757604090600190610143565b634e487b7160e01b5f52601160045260245ffd5b5f80fd5b3461017b57602036600319011261017b57608061019d60043561120f565b6101d760405180926001600160401b0360608092828151168552826020820151166020860152826040820151166040860152015116910152565bf35b3461017b57602036600319011261017b5761020c6101f860043561118f565b604051918291602083526020830190610ef6565b0390f35b3461017b57602036600319011261017b5760606004357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036103cf576023546001600160401b03808260401c169160801c165f915b6001600160401b03811694828610806103bb575b1561037c57906020610332605282610351958a5f526024825260405f20600281015460ff8160401c165f1461037157600360f81b915b80549060ff8360481c165f1461036357600360f81b906001905b01549160405199868b9751918291018989015e86019460ff60f81b168786015260218501525f604185015260ff60f81b166049840152604a8301526001600160401b0360c01b9060c01b16606a8201520301603281018452018261100e565b955f5260246020525f6002604082208281558260018201550155610f6f565b9160028101809111610167579161026f565b600160f91b906001906102d3565b600160f91b916102b9565b61020c9167ffffffffffffffff60401b6023549160401b169067ffffffffffffffff60401b191617602355604051918291602083526020830190610ed2565b506002840180851161016757851015610283565b63f305f91b60e01b5f5260045ffd5b3461017b575f36600319011261017b576020604051670fffffffffffffff8152f35b3461017b575f36600319011261017b5760206001600160401b0360235416604051908152f35b3461017b575f36600319011261017b57602060405160108152f35b3461017b57602036600319011261017b57602061045f600435611156565b604051908152f35b3461017b575f36600319011261017b57600254610483816110dc565b90610491604051928361100e565b8082526104a0601f19916110dc565b015f5b81811061054557825f5b81518110156104de57806104c260019261118f565b6104cc8285611117565b526104d78184611117565b50016104ad565b506040518091602082016020835281518091526040830190602060408260051b8601019301915f905b82821061051657505050500390f35b919360019193955060206105358192603f198a82030186528851610ef6565b9601920192018594939192610507565b60209061055061112b565b828286010152016104a3565b3461017b575f36600319011261017b576105f86105987f000000000000000000000000000000000000000000000000000000000000000061154b565b6105c17f000000000000000000000000000000000000000000000000000000000000000061166e565b6020610606604051926105d4838561100e565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190610ed2565b908582036040870152610ed2565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061063d57505050500390f35b83518552869550938101939281019260010161062e565b3461017b575f36600319011261017b57600254610670816110dc565b9061067e604051928361100e565b80825261068d601f19916110dc565b015f5b81811061074857825f5b81518110156106cb57806106af60019261120f565b6106b98285611117565b526106c48184611117565b500161069a565b506040518091602082016020835281518091526020604084019201905f5b8181106106f7575050500390f35b91935091602060808261073a60019488516001600160401b0360608092828151168552826020820151166020860152826040820151166040860152015116910152565b0194019101918493926106e9565b6020906107536110f3565b82828601015201610690565b3461017b575f36600319011261017b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461017b57606036600319011261017b57602061045f60443560243560043561102f565b3461017b57608036600319011261017b576064356024356044356004356001600160401b03841161017b573660238501121561017b578360040135926001600160401b03841161017b57366024858701011161017b57600254821015610ba45761083082610f8c565b50936002850195865460018060a01b0381163303610b8d5760a01c6001600160401b031680151580610b7a575b610b5d575060406001600160401b03610882602354828082861c169160801c16610f4f565b161015610b4e576108c8915f602061089b88878961102f565b9280602483601f19601f84011601966108b7604051988961100e565b8288520183870137840101526112af565b506004811015610b3a571590811591610b11575b50610b02576108eb83826113e2565b15610aeb576001600160a01b0361090284836112e9565b1692835f52602560205260405f2054610ad85760018301808411610167576001918291865f52602560205260405f2055161490845494600181019586546040519161094c83610fc4565b825260208201908482526001600160401b038060026040860195828560a01c16875260ff606082019560e01c161515855260808101958a8752602354848160801c16908560801b61099c83610f6f565b60801b16908660801b1916176023555f52602460205260405f209151825551600182015501945116166001600160401b03198454161783555115159068ff000000000000000069ff00000000000000000084549251151560481b169260401b169069ffff0000000000000000191617179055855493610a22825460ff8760e01c16611318565b907f47d34d8df53bcbc522ca7cd258a65002e96f5130df12c73a2af9da3ff7a3035e610a74610a518688611318565b610a6660405195606087526060870190610ed2565b908582036020870152610ed2565b926001600160401b038860a01c1660408201528033940390a355600168ff000000000000000160a01b031990911660e09190911b60ff60e01b1617179055805467ffffffffffffffff60a01b19164360a01b67ffffffffffffffff60a01b16179055005b8363c4246ce160e01b5f5260045260245ffd5b9050634a7e912d60e01b5f5260045260245260445ffd5b6301f9405960e11b5f5260045ffd5b90506001600160a01b03610b2585846112e9565b6001600160a01b0390921691161415866108dc565b634e487b7160e01b5f52602160045260245ffd5b638acb5f2760e01b5f5260045ffd5b60108101809111610167576330ab43e360e11b5f5260045260245ffd5b506010810180821161016757431061085d565b8463335b726f60e21b5f526004523360245260445ffd5b5063344cdef160e01b5f5260045260245ffd5b3461017b575f36600319011261017b57602060405160c88152f35b3461017b57608036600319011261017b5760043561ffff811680820361017b576024359061ffff82169283830361017b576044359161ffff831680930361017b577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610dd6576002549280610d13575b508211610cdc575b5061ffff8314159081610cd2575b50610c6a57005b610c75600391610f8c565b5001805463ffffffff8160401c1663ffffffff811461016757600163ffffffff60401b910160401b169063ffffffff60401b19161790557f867e04590aea523b5f3ac8c0164b7960c157c557b5c484994f676d9602e124f15f80a2005b9050821083610c63565b610ce7600391610f8c565b50016001600160401b03610cfd81835416610f6f565b166001600160401b031982541617905583610c55565b83819694929695939503610dc157506023546001600160401b03610d38818316610f6f565b16906001600160401b031916176023556001811b5f198101908111610167576064351916935f945b80151580610db7575b15610daa576020861015610d965760038601805480831890915516945f1981146101675760010194610d60565b634e487b7160e01b5f52603260045260245ffd5b5091935080929490610c4d565b5060208610610d69565b63458e44db60e01b5f5260045260245260445ffd5b63e5ce9c0960e01b5f5260045ffd5b3461017b575f36600319011261017b5760206040517f1c9043f6acb9509a17f7d0a8783c38c878d71ee47f7fbcb360701d92acae96668152f35b3461017b575f36600319011261017b57602060405160408152f35b3461017b575f36600319011261017b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461017b575f36600319011261017b5760206001600160401b03610eaf60235482808260401c169160801c16610f4f565b16604051908152f35b3461017b575f36600319011261017b576020906002548152f35b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9060806001600160401b0381610f15855160a0865260a0860190610ed2565b9460018060a01b03602082015116602086015260018060a01b03604082015116604086015282606082015116606086015201511691015290565b906001600160401b03809116911603906001600160401b03821161016757565b6001600160401b03166001600160401b0381146101675760010190565b600254811015610d965760025f81815291901b7f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace0191565b60a081019081106001600160401b03821117610fdf57604052565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b03821117610fdf57604052565b90601f801991011681019081106001600160401b03821117610fdf57604052565b909291600254821015610ba4576042929361104983610f8c565b50600201546001600160a01b03169161106184611156565b916040519360208501957f1c9043f6acb9509a17f7d0a8783c38c878d71ee47f7fbcb360701d92acae9666875260408601526060850152608084015260a083015260c082015260c081526110b660e08261100e565b5190206110c161142f565b906040519161190160f01b8352600283015260228201522090565b6001600160401b038111610fdf5760051b60200190565b6040519061110082610ff3565b5f6060838281528260208201528260408201520152565b8051821015610d965760209160051b010190565b6040519061113882610fc4565b5f608083606081528260208201528260408201528260608201520152565b60025481101561117d5760026111736001600160401b0392610f8c565b50015460a01c1690565b63344cdef160e01b5f5260045260245ffd5b61119761112b565b5060025481101561117d576111ab90610f8c565b506001600160401b0360018201548160026111cd855460ff8560e01c16611318565b94015491604051946111de86610fc4565b85526001600160a01b0381811660208701528316604086015260a090811c9190911660608501521c16608082015290565b6112176110f3565b5060025481101561117d575f90815b602083101561124f576001906001600160401b03828560030154851c16851b1617920191611226565b915061125f63ffffffff91610f8c565b50916001600160401b036003611279838360235416610f4f565b94015491816040519561128b87610ff3565b1685521660208401526001600160401b038116604084015260401c16606082015290565b81519190604183036112df576112d89250602082015190606060408401519301515f1a90611355565b9192909190565b50505f9160029190565b604051916020830191825260408301526040825261130860608361100e565b905190206001600160a01b031690565b1561134a57600360f81b905b6040519160ff60f81b16602083015260218201526021815261134760418261100e565b90565b600160f91b90611324565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116113d7579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156113cc575f516001600160a01b038116156113c257905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b6401000003d019811080159061141f575b611419576401000003d019906007908290818180090908906401000003d0199080091490565b50505f90565b506401000003d0198210156113f3565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480611522575b1561148a577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261151c60c08261100e565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611461565b60ff81146115915760ff811690601f8211611582576040519161156f60408461100e565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b506040515f5f548060011c9160018216918215611664575b60208410831461165057838552849290811561163157506001146115d4575b6113479250038261100e565b505f80805290917f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5635b818310611615575050906020611347928201016115c8565b60209193508060019154838588010152019101909183926115fd565b6020925061134794915060ff191682840152151560051b8201016115c8565b634e487b7160e01b5f52602260045260245ffd5b92607f16926115a9565b60ff81146116925760ff811690601f8211611582576040519161156f60408461100e565b506040515f6001548060011c9160018216918215611734575b60208410831461165057838552849290811561163157506001146116d5576113479250038261100e565b5060015f90815290917fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf65b818310611718575050906020611347928201016115c8565b6020919350806001915483858801015201910190918392611700565b92607f16926116ab56",
}

// ValidatorsABI is the input ABI used to generate the binding from.
// Deprecated: Use ValidatorsMetaData.ABI instead.
var ValidatorsABI = ValidatorsMetaData.ABI

// ValidatorsBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use ValidatorsMetaData.Bin instead.
var ValidatorsBin = ValidatorsMetaData.Bin

// DeployValidators deploys a new Ethereum contract, binding an instance of Validators to it.
func DeployValidators(auth *bind.TransactOpts, backend bind.ContractBackend, reporter common.Address, requestHook common.Address, genesis []ValidatorsGenesis) (common.Address, *types.Transaction, *Validators, error) {
	parsed, err := ValidatorsMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(ValidatorsBin), backend, reporter, requestHook, genesis)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Validators{ValidatorsCaller: ValidatorsCaller{contract: contract}, ValidatorsTransactor: ValidatorsTransactor{contract: contract}, ValidatorsFilterer: ValidatorsFilterer{contract: contract}}, nil
}

// Validators is an auto generated Go binding around an Ethereum contract.
type Validators struct {
	ValidatorsCaller     // Read-only binding to the contract
	ValidatorsTransactor // Write-only binding to the contract
	ValidatorsFilterer   // Log filterer for contract events
}

// ValidatorsCaller is an auto generated read-only Go binding around an Ethereum contract.
type ValidatorsCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ValidatorsTransactor is an auto generated write-only Go binding around an Ethereum contract.
type ValidatorsTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ValidatorsFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type ValidatorsFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ValidatorsSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type ValidatorsSession struct {
	Contract     *Validators       // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// ValidatorsCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type ValidatorsCallerSession struct {
	Contract *ValidatorsCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts     // Call options to use throughout this session
}

// ValidatorsTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type ValidatorsTransactorSession struct {
	Contract     *ValidatorsTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts     // Transaction auth options to use throughout this session
}

// ValidatorsRaw is an auto generated low-level Go binding around an Ethereum contract.
type ValidatorsRaw struct {
	Contract *Validators // Generic contract binding to access the raw methods on
}

// ValidatorsCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type ValidatorsCallerRaw struct {
	Contract *ValidatorsCaller // Generic read-only contract binding to access the raw methods on
}

// ValidatorsTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type ValidatorsTransactorRaw struct {
	Contract *ValidatorsTransactor // Generic write-only contract binding to access the raw methods on
}

// NewValidators creates a new instance of Validators, bound to a specific deployed contract.
func NewValidators(address common.Address, backend bind.ContractBackend) (*Validators, error) {
	contract, err := bindValidators(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Validators{ValidatorsCaller: ValidatorsCaller{contract: contract}, ValidatorsTransactor: ValidatorsTransactor{contract: contract}, ValidatorsFilterer: ValidatorsFilterer{contract: contract}}, nil
}

// NewValidatorsCaller creates a new read-only instance of Validators, bound to a specific deployed contract.
func NewValidatorsCaller(address common.Address, caller bind.ContractCaller) (*ValidatorsCaller, error) {
	contract, err := bindValidators(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &ValidatorsCaller{contract: contract}, nil
}

// NewValidatorsTransactor creates a new write-only instance of Validators, bound to a specific deployed contract.
func NewValidatorsTransactor(address common.Address, transactor bind.ContractTransactor) (*ValidatorsTransactor, error) {
	contract, err := bindValidators(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &ValidatorsTransactor{contract: contract}, nil
}

// NewValidatorsFilterer creates a new log filterer instance of Validators, bound to a specific deployed contract.
func NewValidatorsFilterer(address common.Address, filterer bind.ContractFilterer) (*ValidatorsFilterer, error) {
	contract, err := bindValidators(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &ValidatorsFilterer{contract: contract}, nil
}

// bindValidators binds a generic wrapper to an already deployed contract.
func bindValidators(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := ValidatorsMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Validators *ValidatorsRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Validators.Contract.ValidatorsCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Validators *ValidatorsRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Validators.Contract.ValidatorsTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Validators *ValidatorsRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Validators.Contract.ValidatorsTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Validators *ValidatorsCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Validators.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Validators *ValidatorsTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Validators.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Validators *ValidatorsTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Validators.Contract.contract.Transact(opts, method, params...)
}

// MAXQUEUE is a free data retrieval call binding the contract method 0x3f7b5e40.
//
// Solidity: function MAX_QUEUE() view returns(uint256)
func (_Validators *ValidatorsCaller) MAXQUEUE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Validators.contract.Call(opts, &out, "MAX_QUEUE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXQUEUE is a free data retrieval call binding the contract method 0x3f7b5e40.
//
// Solidity: function MAX_QUEUE() view returns(uint256)
func (_Validators *ValidatorsSession) MAXQUEUE() (*big.Int, error) {
	return _Validators.Contract.MAXQUEUE(&_Validators.CallOpts)
}

// MAXQUEUE is a free data retrieval call binding the contract method 0x3f7b5e40.
//
// Solidity: function MAX_QUEUE() view returns(uint256)
func (_Validators *ValidatorsCallerSession) MAXQUEUE() (*big.Int, error) {
	return _Validators.Contract.MAXQUEUE(&_Validators.CallOpts)
}

// MAXTOTALPOWER is a free data retrieval call binding the contract method 0xe47b2d95.
//
// Solidity: function MAX_TOTAL_POWER() view returns(uint256)
func (_Validators *ValidatorsCaller) MAXTOTALPOWER(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Validators.contract.Call(opts, &out, "MAX_TOTAL_POWER")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXTOTALPOWER is a free data retrieval call binding the contract method 0xe47b2d95.
//
// Solidity: function MAX_TOTAL_POWER() view returns(uint256)
func (_Validators *ValidatorsSession) MAXTOTALPOWER() (*big.Int, error) {
	return _Validators.Contract.MAXTOTALPOWER(&_Validators.CallOpts)
}

// MAXTOTALPOWER is a free data retrieval call binding the contract method 0xe47b2d95.
//
// Solidity: function MAX_TOTAL_POWER() view returns(uint256)
func (_Validators *ValidatorsCallerSession) MAXTOTALPOWER() (*big.Int, error) {
	return _Validators.Contract.MAXTOTALPOWER(&_Validators.CallOpts)
}

// MAXVALIDATORS is a free data retrieval call binding the contract method 0x714897df.
//
// Solidity: function MAX_VALIDATORS() view returns(uint256)
func (_Validators *ValidatorsCaller) MAXVALIDATORS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Validators.contract.Call(opts, &out, "MAX_VALIDATORS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXVALIDATORS is a free data retrieval call binding the contract method 0x714897df.
//
// Solidity: function MAX_VALIDATORS() view returns(uint256)
func (_Validators *ValidatorsSession) MAXVALIDATORS() (*big.Int, error) {
	return _Validators.Contract.MAXVALIDATORS(&_Validators.CallOpts)
}

// MAXVALIDATORS is a free data retrieval call binding the contract method 0x714897df.
//
// Solidity: function MAX_VALIDATORS() view returns(uint256)
func (_Validators *ValidatorsCallerSession) MAXVALIDATORS() (*big.Int, error) {
	return _Validators.Contract.MAXVALIDATORS(&_Validators.CallOpts)
}

// REPORTER is a free data retrieval call binding the contract method 0x7ae556b5.
//
// Solidity: function REPORTER() view returns(address)
func (_Validators *ValidatorsCaller) REPORTER(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Validators.contract.Call(opts, &out, "REPORTER")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// REPORTER is a free data retrieval call binding the contract method 0x7ae556b5.
//
// Solidity: function REPORTER() view returns(address)
func (_Validators *ValidatorsSession) REPORTER() (common.Address, error) {
	return _Validators.Contract.REPORTER(&_Validators.CallOpts)
}

// REPORTER is a free data retrieval call binding the contract method 0x7ae556b5.
//
// Solidity: function REPORTER() view returns(address)
func (_Validators *ValidatorsCallerSession) REPORTER() (common.Address, error) {
	return _Validators.Contract.REPORTER(&_Validators.CallOpts)
}

// REQUESTHOOK is a free data retrieval call binding the contract method 0x260fb82a.
//
// Solidity: function REQUEST_HOOK() view returns(address)
func (_Validators *ValidatorsCaller) REQUESTHOOK(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Validators.contract.Call(opts, &out, "REQUEST_HOOK")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// REQUESTHOOK is a free data retrieval call binding the contract method 0x260fb82a.
//
// Solidity: function REQUEST_HOOK() view returns(address)
func (_Validators *ValidatorsSession) REQUESTHOOK() (common.Address, error) {
	return _Validators.Contract.REQUESTHOOK(&_Validators.CallOpts)
}

// REQUESTHOOK is a free data retrieval call binding the contract method 0x260fb82a.
//
// Solidity: function REQUEST_HOOK() view returns(address)
func (_Validators *ValidatorsCallerSession) REQUESTHOOK() (common.Address, error) {
	return _Validators.Contract.REQUESTHOOK(&_Validators.CallOpts)
}

// ROTATETYPEHASH is a free data retrieval call binding the contract method 0x44951c75.
//
// Solidity: function ROTATE_TYPEHASH() view returns(bytes32)
func (_Validators *ValidatorsCaller) ROTATETYPEHASH(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _Validators.contract.Call(opts, &out, "ROTATE_TYPEHASH")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// ROTATETYPEHASH is a free data retrieval call binding the contract method 0x44951c75.
//
// Solidity: function ROTATE_TYPEHASH() view returns(bytes32)
func (_Validators *ValidatorsSession) ROTATETYPEHASH() ([32]byte, error) {
	return _Validators.Contract.ROTATETYPEHASH(&_Validators.CallOpts)
}

// ROTATETYPEHASH is a free data retrieval call binding the contract method 0x44951c75.
//
// Solidity: function ROTATE_TYPEHASH() view returns(bytes32)
func (_Validators *ValidatorsCallerSession) ROTATETYPEHASH() ([32]byte, error) {
	return _Validators.Contract.ROTATETYPEHASH(&_Validators.CallOpts)
}

// ROTATIONBLOCKS is a free data retrieval call binding the contract method 0xd710ed93.
//
// Solidity: function ROTATION_BLOCKS() view returns(uint256)
func (_Validators *ValidatorsCaller) ROTATIONBLOCKS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Validators.contract.Call(opts, &out, "ROTATION_BLOCKS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ROTATIONBLOCKS is a free data retrieval call binding the contract method 0xd710ed93.
//
// Solidity: function ROTATION_BLOCKS() view returns(uint256)
func (_Validators *ValidatorsSession) ROTATIONBLOCKS() (*big.Int, error) {
	return _Validators.Contract.ROTATIONBLOCKS(&_Validators.CallOpts)
}

// ROTATIONBLOCKS is a free data retrieval call binding the contract method 0xd710ed93.
//
// Solidity: function ROTATION_BLOCKS() view returns(uint256)
func (_Validators *ValidatorsCallerSession) ROTATIONBLOCKS() (*big.Int, error) {
	return _Validators.Contract.ROTATIONBLOCKS(&_Validators.CallOpts)
}

// AllCounters is a free data retrieval call binding the contract method 0x7eba93f2.
//
// Solidity: function allCounters() view returns((uint64,uint64,uint64,uint64)[] all)
func (_Validators *ValidatorsCaller) AllCounters(opts *bind.CallOpts) ([]ValidatorsCounters, error) {
	var out []interface{}
	err := _Validators.contract.Call(opts, &out, "allCounters")

	if err != nil {
		return *new([]ValidatorsCounters), err
	}

	out0 := *abi.ConvertType(out[0], new([]ValidatorsCounters)).(*[]ValidatorsCounters)

	return out0, err

}

// AllCounters is a free data retrieval call binding the contract method 0x7eba93f2.
//
// Solidity: function allCounters() view returns((uint64,uint64,uint64,uint64)[] all)
func (_Validators *ValidatorsSession) AllCounters() ([]ValidatorsCounters, error) {
	return _Validators.Contract.AllCounters(&_Validators.CallOpts)
}

// AllCounters is a free data retrieval call binding the contract method 0x7eba93f2.
//
// Solidity: function allCounters() view returns((uint64,uint64,uint64,uint64)[] all)
func (_Validators *ValidatorsCallerSession) AllCounters() ([]ValidatorsCounters, error) {
	return _Validators.Contract.AllCounters(&_Validators.CallOpts)
}

// Commits is a free data retrieval call binding the contract method 0xe130bd03.
//
// Solidity: function commits() view returns(uint64)
func (_Validators *ValidatorsCaller) Commits(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _Validators.contract.Call(opts, &out, "commits")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// Commits is a free data retrieval call binding the contract method 0xe130bd03.
//
// Solidity: function commits() view returns(uint64)
func (_Validators *ValidatorsSession) Commits() (uint64, error) {
	return _Validators.Contract.Commits(&_Validators.CallOpts)
}

// Commits is a free data retrieval call binding the contract method 0xe130bd03.
//
// Solidity: function commits() view returns(uint64)
func (_Validators *ValidatorsCallerSession) Commits() (uint64, error) {
	return _Validators.Contract.Commits(&_Validators.CallOpts)
}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (_Validators *ValidatorsCaller) Count(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Validators.contract.Call(opts, &out, "count")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (_Validators *ValidatorsSession) Count() (*big.Int, error) {
	return _Validators.Contract.Count(&_Validators.CallOpts)
}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (_Validators *ValidatorsCallerSession) Count() (*big.Int, error) {
	return _Validators.Contract.Count(&_Validators.CallOpts)
}

// Counters is a free data retrieval call binding the contract method 0xfba7ffa3.
//
// Solidity: function counters(uint256 index) view returns((uint64,uint64,uint64,uint64))
func (_Validators *ValidatorsCaller) Counters(opts *bind.CallOpts, index *big.Int) (ValidatorsCounters, error) {
	var out []interface{}
	err := _Validators.contract.Call(opts, &out, "counters", index)

	if err != nil {
		return *new(ValidatorsCounters), err
	}

	out0 := *abi.ConvertType(out[0], new(ValidatorsCounters)).(*ValidatorsCounters)

	return out0, err

}

// Counters is a free data retrieval call binding the contract method 0xfba7ffa3.
//
// Solidity: function counters(uint256 index) view returns((uint64,uint64,uint64,uint64))
func (_Validators *ValidatorsSession) Counters(index *big.Int) (ValidatorsCounters, error) {
	return _Validators.Contract.Counters(&_Validators.CallOpts, index)
}

// Counters is a free data retrieval call binding the contract method 0xfba7ffa3.
//
// Solidity: function counters(uint256 index) view returns((uint64,uint64,uint64,uint64))
func (_Validators *ValidatorsCallerSession) Counters(index *big.Int) (ValidatorsCounters, error) {
	return _Validators.Contract.Counters(&_Validators.CallOpts, index)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_Validators *ValidatorsCaller) Eip712Domain(opts *bind.CallOpts) (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	var out []interface{}
	err := _Validators.contract.Call(opts, &out, "eip712Domain")

	outstruct := new(struct {
		Fields            [1]byte
		Name              string
		Version           string
		ChainId           *big.Int
		VerifyingContract common.Address
		Salt              [32]byte
		Extensions        []*big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = *abi.ConvertType(out[3], new(*big.Int)).(**big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)

	return *outstruct, err

}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_Validators *ValidatorsSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _Validators.Contract.Eip712Domain(&_Validators.CallOpts)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_Validators *ValidatorsCallerSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _Validators.Contract.Eip712Domain(&_Validators.CallOpts)
}

// IndexOf is a free data retrieval call binding the contract method 0xfd6aad25.
//
// Solidity: function indexOf(address keyAddress) view returns(bool known, uint256 index)
func (_Validators *ValidatorsCaller) IndexOf(opts *bind.CallOpts, keyAddress common.Address) (struct {
	Known bool
	Index *big.Int
}, error) {
	var out []interface{}
	err := _Validators.contract.Call(opts, &out, "indexOf", keyAddress)

	outstruct := new(struct {
		Known bool
		Index *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Known = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Index = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// IndexOf is a free data retrieval call binding the contract method 0xfd6aad25.
//
// Solidity: function indexOf(address keyAddress) view returns(bool known, uint256 index)
func (_Validators *ValidatorsSession) IndexOf(keyAddress common.Address) (struct {
	Known bool
	Index *big.Int
}, error) {
	return _Validators.Contract.IndexOf(&_Validators.CallOpts, keyAddress)
}

// IndexOf is a free data retrieval call binding the contract method 0xfd6aad25.
//
// Solidity: function indexOf(address keyAddress) view returns(bool known, uint256 index)
func (_Validators *ValidatorsCallerSession) IndexOf(keyAddress common.Address) (struct {
	Known bool
	Index *big.Int
}, error) {
	return _Validators.Contract.IndexOf(&_Validators.CallOpts, keyAddress)
}

// Nonce is a free data retrieval call binding the contract method 0xce03fdab.
//
// Solidity: function nonce(uint256 index) view returns(uint256)
func (_Validators *ValidatorsCaller) Nonce(opts *bind.CallOpts, index *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _Validators.contract.Call(opts, &out, "nonce", index)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Nonce is a free data retrieval call binding the contract method 0xce03fdab.
//
// Solidity: function nonce(uint256 index) view returns(uint256)
func (_Validators *ValidatorsSession) Nonce(index *big.Int) (*big.Int, error) {
	return _Validators.Contract.Nonce(&_Validators.CallOpts, index)
}

// Nonce is a free data retrieval call binding the contract method 0xce03fdab.
//
// Solidity: function nonce(uint256 index) view returns(uint256)
func (_Validators *ValidatorsCallerSession) Nonce(index *big.Int) (*big.Int, error) {
	return _Validators.Contract.Nonce(&_Validators.CallOpts, index)
}

// Queued is a free data retrieval call binding the contract method 0x16049ddf.
//
// Solidity: function queued() view returns(uint256)
func (_Validators *ValidatorsCaller) Queued(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Validators.contract.Call(opts, &out, "queued")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Queued is a free data retrieval call binding the contract method 0x16049ddf.
//
// Solidity: function queued() view returns(uint256)
func (_Validators *ValidatorsSession) Queued() (*big.Int, error) {
	return _Validators.Contract.Queued(&_Validators.CallOpts)
}

// Queued is a free data retrieval call binding the contract method 0x16049ddf.
//
// Solidity: function queued() view returns(uint256)
func (_Validators *ValidatorsCallerSession) Queued() (*big.Int, error) {
	return _Validators.Contract.Queued(&_Validators.CallOpts)
}

// RotationDigest is a free data retrieval call binding the contract method 0x790e1ed3.
//
// Solidity: function rotationDigest(uint256 index, uint256 x, uint256 y) view returns(bytes32)
func (_Validators *ValidatorsCaller) RotationDigest(opts *bind.CallOpts, index *big.Int, x *big.Int, y *big.Int) ([32]byte, error) {
	var out []interface{}
	err := _Validators.contract.Call(opts, &out, "rotationDigest", index, x, y)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// RotationDigest is a free data retrieval call binding the contract method 0x790e1ed3.
//
// Solidity: function rotationDigest(uint256 index, uint256 x, uint256 y) view returns(bytes32)
func (_Validators *ValidatorsSession) RotationDigest(index *big.Int, x *big.Int, y *big.Int) ([32]byte, error) {
	return _Validators.Contract.RotationDigest(&_Validators.CallOpts, index, x, y)
}

// RotationDigest is a free data retrieval call binding the contract method 0x790e1ed3.
//
// Solidity: function rotationDigest(uint256 index, uint256 x, uint256 y) view returns(bytes32)
func (_Validators *ValidatorsCallerSession) RotationDigest(index *big.Int, x *big.Int, y *big.Int) ([32]byte, error) {
	return _Validators.Contract.RotationDigest(&_Validators.CallOpts, index, x, y)
}

// Validator is a free data retrieval call binding the contract method 0xfa286865.
//
// Solidity: function validator(uint256 index) view returns((bytes,address,address,uint64,uint64))
func (_Validators *ValidatorsCaller) Validator(opts *bind.CallOpts, index *big.Int) (ValidatorsValidator, error) {
	var out []interface{}
	err := _Validators.contract.Call(opts, &out, "validator", index)

	if err != nil {
		return *new(ValidatorsValidator), err
	}

	out0 := *abi.ConvertType(out[0], new(ValidatorsValidator)).(*ValidatorsValidator)

	return out0, err

}

// Validator is a free data retrieval call binding the contract method 0xfa286865.
//
// Solidity: function validator(uint256 index) view returns((bytes,address,address,uint64,uint64))
func (_Validators *ValidatorsSession) Validator(index *big.Int) (ValidatorsValidator, error) {
	return _Validators.Contract.Validator(&_Validators.CallOpts, index)
}

// Validator is a free data retrieval call binding the contract method 0xfa286865.
//
// Solidity: function validator(uint256 index) view returns((bytes,address,address,uint64,uint64))
func (_Validators *ValidatorsCallerSession) Validator(index *big.Int) (ValidatorsValidator, error) {
	return _Validators.Contract.Validator(&_Validators.CallOpts, index)
}

// Validators is a free data retrieval call binding the contract method 0xca1e7819.
//
// Solidity: function validators() view returns((bytes,address,address,uint64,uint64)[] all)
func (_Validators *ValidatorsCaller) Validators(opts *bind.CallOpts) ([]ValidatorsValidator, error) {
	var out []interface{}
	err := _Validators.contract.Call(opts, &out, "validators")

	if err != nil {
		return *new([]ValidatorsValidator), err
	}

	out0 := *abi.ConvertType(out[0], new([]ValidatorsValidator)).(*[]ValidatorsValidator)

	return out0, err

}

// Validators is a free data retrieval call binding the contract method 0xca1e7819.
//
// Solidity: function validators() view returns((bytes,address,address,uint64,uint64)[] all)
func (_Validators *ValidatorsSession) Validators() ([]ValidatorsValidator, error) {
	return _Validators.Contract.Validators(&_Validators.CallOpts)
}

// Validators is a free data retrieval call binding the contract method 0xca1e7819.
//
// Solidity: function validators() view returns((bytes,address,address,uint64,uint64)[] all)
func (_Validators *ValidatorsCallerSession) Validators() ([]ValidatorsValidator, error) {
	return _Validators.Contract.Validators(&_Validators.CallOpts)
}

// Drain is a paid mutator transaction binding the contract method 0xf6b19c74.
//
// Solidity: function drain(uint256 max) returns(bytes updates)
func (_Validators *ValidatorsTransactor) Drain(opts *bind.TransactOpts, max *big.Int) (*types.Transaction, error) {
	return _Validators.contract.Transact(opts, "drain", max)
}

// Drain is a paid mutator transaction binding the contract method 0xf6b19c74.
//
// Solidity: function drain(uint256 max) returns(bytes updates)
func (_Validators *ValidatorsSession) Drain(max *big.Int) (*types.Transaction, error) {
	return _Validators.Contract.Drain(&_Validators.TransactOpts, max)
}

// Drain is a paid mutator transaction binding the contract method 0xf6b19c74.
//
// Solidity: function drain(uint256 max) returns(bytes updates)
func (_Validators *ValidatorsTransactorSession) Drain(max *big.Int) (*types.Transaction, error) {
	return _Validators.Contract.Drain(&_Validators.TransactOpts, max)
}

// Report is a paid mutator transaction binding the contract method 0x45468129.
//
// Solidity: function report(uint16 proposer, uint16 evidence, uint16 validators_, uint256 signed) returns()
func (_Validators *ValidatorsTransactor) Report(opts *bind.TransactOpts, proposer uint16, evidence uint16, validators_ uint16, signed *big.Int) (*types.Transaction, error) {
	return _Validators.contract.Transact(opts, "report", proposer, evidence, validators_, signed)
}

// Report is a paid mutator transaction binding the contract method 0x45468129.
//
// Solidity: function report(uint16 proposer, uint16 evidence, uint16 validators_, uint256 signed) returns()
func (_Validators *ValidatorsSession) Report(proposer uint16, evidence uint16, validators_ uint16, signed *big.Int) (*types.Transaction, error) {
	return _Validators.Contract.Report(&_Validators.TransactOpts, proposer, evidence, validators_, signed)
}

// Report is a paid mutator transaction binding the contract method 0x45468129.
//
// Solidity: function report(uint16 proposer, uint16 evidence, uint16 validators_, uint256 signed) returns()
func (_Validators *ValidatorsTransactorSession) Report(proposer uint16, evidence uint16, validators_ uint16, signed *big.Int) (*types.Transaction, error) {
	return _Validators.Contract.Report(&_Validators.TransactOpts, proposer, evidence, validators_, signed)
}

// RotateKey is a paid mutator transaction binding the contract method 0x75999ec4.
//
// Solidity: function rotateKey(uint256 index, uint256 x, uint256 y, bytes proofOfPossession) returns()
func (_Validators *ValidatorsTransactor) RotateKey(opts *bind.TransactOpts, index *big.Int, x *big.Int, y *big.Int, proofOfPossession []byte) (*types.Transaction, error) {
	return _Validators.contract.Transact(opts, "rotateKey", index, x, y, proofOfPossession)
}

// RotateKey is a paid mutator transaction binding the contract method 0x75999ec4.
//
// Solidity: function rotateKey(uint256 index, uint256 x, uint256 y, bytes proofOfPossession) returns()
func (_Validators *ValidatorsSession) RotateKey(index *big.Int, x *big.Int, y *big.Int, proofOfPossession []byte) (*types.Transaction, error) {
	return _Validators.Contract.RotateKey(&_Validators.TransactOpts, index, x, y, proofOfPossession)
}

// RotateKey is a paid mutator transaction binding the contract method 0x75999ec4.
//
// Solidity: function rotateKey(uint256 index, uint256 x, uint256 y, bytes proofOfPossession) returns()
func (_Validators *ValidatorsTransactorSession) RotateKey(index *big.Int, x *big.Int, y *big.Int, proofOfPossession []byte) (*types.Transaction, error) {
	return _Validators.Contract.RotateKey(&_Validators.TransactOpts, index, x, y, proofOfPossession)
}

// ValidatorsEIP712DomainChangedIterator is returned from FilterEIP712DomainChanged and is used to iterate over the raw logs and unpacked data for EIP712DomainChanged events raised by the Validators contract.
type ValidatorsEIP712DomainChangedIterator struct {
	Event *ValidatorsEIP712DomainChanged // Event containing the contract specifics and raw log

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
func (it *ValidatorsEIP712DomainChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ValidatorsEIP712DomainChanged)
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
		it.Event = new(ValidatorsEIP712DomainChanged)
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
func (it *ValidatorsEIP712DomainChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ValidatorsEIP712DomainChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ValidatorsEIP712DomainChanged represents a EIP712DomainChanged event raised by the Validators contract.
type ValidatorsEIP712DomainChanged struct {
	Raw types.Log // Blockchain specific contextual infos
}

// FilterEIP712DomainChanged is a free log retrieval operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_Validators *ValidatorsFilterer) FilterEIP712DomainChanged(opts *bind.FilterOpts) (*ValidatorsEIP712DomainChangedIterator, error) {

	logs, sub, err := _Validators.contract.FilterLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return &ValidatorsEIP712DomainChangedIterator{contract: _Validators.contract, event: "EIP712DomainChanged", logs: logs, sub: sub}, nil
}

// WatchEIP712DomainChanged is a free log subscription operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_Validators *ValidatorsFilterer) WatchEIP712DomainChanged(opts *bind.WatchOpts, sink chan<- *ValidatorsEIP712DomainChanged) (event.Subscription, error) {

	logs, sub, err := _Validators.contract.WatchLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ValidatorsEIP712DomainChanged)
				if err := _Validators.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
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

// ParseEIP712DomainChanged is a log parse operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_Validators *ValidatorsFilterer) ParseEIP712DomainChanged(log types.Log) (*ValidatorsEIP712DomainChanged, error) {
	event := new(ValidatorsEIP712DomainChanged)
	if err := _Validators.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ValidatorsFaultReportedIterator is returned from FilterFaultReported and is used to iterate over the raw logs and unpacked data for FaultReported events raised by the Validators contract.
type ValidatorsFaultReportedIterator struct {
	Event *ValidatorsFaultReported // Event containing the contract specifics and raw log

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
func (it *ValidatorsFaultReportedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ValidatorsFaultReported)
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
		it.Event = new(ValidatorsFaultReported)
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
func (it *ValidatorsFaultReportedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ValidatorsFaultReportedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ValidatorsFaultReported represents a FaultReported event raised by the Validators contract.
type ValidatorsFaultReported struct {
	Index *big.Int
	Raw   types.Log // Blockchain specific contextual infos
}

// FilterFaultReported is a free log retrieval operation binding the contract event 0x867e04590aea523b5f3ac8c0164b7960c157c557b5c484994f676d9602e124f1.
//
// Solidity: event FaultReported(uint256 indexed index)
func (_Validators *ValidatorsFilterer) FilterFaultReported(opts *bind.FilterOpts, index []*big.Int) (*ValidatorsFaultReportedIterator, error) {

	var indexRule []interface{}
	for _, indexItem := range index {
		indexRule = append(indexRule, indexItem)
	}

	logs, sub, err := _Validators.contract.FilterLogs(opts, "FaultReported", indexRule)
	if err != nil {
		return nil, err
	}
	return &ValidatorsFaultReportedIterator{contract: _Validators.contract, event: "FaultReported", logs: logs, sub: sub}, nil
}

// WatchFaultReported is a free log subscription operation binding the contract event 0x867e04590aea523b5f3ac8c0164b7960c157c557b5c484994f676d9602e124f1.
//
// Solidity: event FaultReported(uint256 indexed index)
func (_Validators *ValidatorsFilterer) WatchFaultReported(opts *bind.WatchOpts, sink chan<- *ValidatorsFaultReported, index []*big.Int) (event.Subscription, error) {

	var indexRule []interface{}
	for _, indexItem := range index {
		indexRule = append(indexRule, indexItem)
	}

	logs, sub, err := _Validators.contract.WatchLogs(opts, "FaultReported", indexRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ValidatorsFaultReported)
				if err := _Validators.contract.UnpackLog(event, "FaultReported", log); err != nil {
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

// ParseFaultReported is a log parse operation binding the contract event 0x867e04590aea523b5f3ac8c0164b7960c157c557b5c484994f676d9602e124f1.
//
// Solidity: event FaultReported(uint256 indexed index)
func (_Validators *ValidatorsFilterer) ParseFaultReported(log types.Log) (*ValidatorsFaultReported, error) {
	event := new(ValidatorsFaultReported)
	if err := _Validators.contract.UnpackLog(event, "FaultReported", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ValidatorsKeyRotatedIterator is returned from FilterKeyRotated and is used to iterate over the raw logs and unpacked data for KeyRotated events raised by the Validators contract.
type ValidatorsKeyRotatedIterator struct {
	Event *ValidatorsKeyRotated // Event containing the contract specifics and raw log

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
func (it *ValidatorsKeyRotatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ValidatorsKeyRotated)
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
		it.Event = new(ValidatorsKeyRotated)
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
func (it *ValidatorsKeyRotatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ValidatorsKeyRotatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ValidatorsKeyRotated represents a KeyRotated event raised by the Validators contract.
type ValidatorsKeyRotated struct {
	Index    *big.Int
	Operator common.Address
	OldKey   []byte
	NewKey   []byte
	Power    uint64
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterKeyRotated is a free log retrieval operation binding the contract event 0x47d34d8df53bcbc522ca7cd258a65002e96f5130df12c73a2af9da3ff7a3035e.
//
// Solidity: event KeyRotated(uint256 indexed index, address indexed operator, bytes oldKey, bytes newKey, uint64 power)
func (_Validators *ValidatorsFilterer) FilterKeyRotated(opts *bind.FilterOpts, index []*big.Int, operator []common.Address) (*ValidatorsKeyRotatedIterator, error) {

	var indexRule []interface{}
	for _, indexItem := range index {
		indexRule = append(indexRule, indexItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _Validators.contract.FilterLogs(opts, "KeyRotated", indexRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return &ValidatorsKeyRotatedIterator{contract: _Validators.contract, event: "KeyRotated", logs: logs, sub: sub}, nil
}

// WatchKeyRotated is a free log subscription operation binding the contract event 0x47d34d8df53bcbc522ca7cd258a65002e96f5130df12c73a2af9da3ff7a3035e.
//
// Solidity: event KeyRotated(uint256 indexed index, address indexed operator, bytes oldKey, bytes newKey, uint64 power)
func (_Validators *ValidatorsFilterer) WatchKeyRotated(opts *bind.WatchOpts, sink chan<- *ValidatorsKeyRotated, index []*big.Int, operator []common.Address) (event.Subscription, error) {

	var indexRule []interface{}
	for _, indexItem := range index {
		indexRule = append(indexRule, indexItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _Validators.contract.WatchLogs(opts, "KeyRotated", indexRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ValidatorsKeyRotated)
				if err := _Validators.contract.UnpackLog(event, "KeyRotated", log); err != nil {
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

// ParseKeyRotated is a log parse operation binding the contract event 0x47d34d8df53bcbc522ca7cd258a65002e96f5130df12c73a2af9da3ff7a3035e.
//
// Solidity: event KeyRotated(uint256 indexed index, address indexed operator, bytes oldKey, bytes newKey, uint64 power)
func (_Validators *ValidatorsFilterer) ParseKeyRotated(log types.Log) (*ValidatorsKeyRotated, error) {
	event := new(ValidatorsKeyRotated)
	if err := _Validators.contract.UnpackLog(event, "KeyRotated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
