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

// CeremonyContribution is an auto generated low-level Go binding around an user-defined struct.
type CeremonyContribution struct {
	By   common.Address
	File [32]byte
}

// CeremonySetup is an auto generated low-level Go binding around an user-defined struct.
type CeremonySetup struct {
	Coordinator   common.Address
	Until         *big.Int
	Power         uint8
	Stage         uint8
	PowersFrom    uint32
	Seconds       *big.Int
	BeaconBlock   uint64
	Confirmed     uint32
	Objected      uint32
	Circuit       [32]byte
	PowersBeacon  [32]byte
	CircuitBeacon [32]byte
	Key           [32]byte
}

// CeremonyMetaData contains all meta data concerning the Ceremony contract.
var CeremonyMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AlreadySaid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"what\",\"type\":\"string\"}],\"name\":\"BadCeremony\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"beaconBlock\",\"type\":\"uint256\"}],\"name\":\"BeaconTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"ContributionsOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"ContributionsOver\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"LongUri\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"NoContribution\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"NoSuchCeremony\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotContributor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotItsCoordinator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"NotNext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"PowersNotSealed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"TooMany\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"beaconBlock\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongHeader\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"enumCeremony.Stage\",\"name\":\"have\",\"type\":\"uint8\"},{\"internalType\":\"enumCeremony.Stage\",\"name\":\"want\",\"type\":\"uint8\"}],\"name\":\"WrongStage\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"ofCircuit\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"name\":\"BeaconDrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"ofCircuit\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"beaconBlock\",\"type\":\"uint64\"}],\"name\":\"Closed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"ofCircuit\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"file\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"Contributed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"Finished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumCeremony.Word\",\"name\":\"word\",\"type\":\"uint8\"}],\"name\":\"Said\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"circuit\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"power\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"powersFrom\",\"type\":\"uint32\"}],\"name\":\"Started\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"ofCircuit\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"Struck\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_CONTRIBUTIONS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_POWER\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_URI\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"header\",\"type\":\"bytes\"}],\"name\":\"beacon\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"close\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"file\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"contribute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"contributed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"ofCircuit\",\"type\":\"bool\"}],\"name\":\"contributionsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"file\",\"type\":\"bytes32\"}],\"internalType\":\"structCeremony.Contribution[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"finish\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"confirms\",\"type\":\"bool\"}],\"name\":\"say\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"setupOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"},{\"internalType\":\"uint8\",\"name\":\"power\",\"type\":\"uint8\"},{\"internalType\":\"enumCeremony.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"powersFrom\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"seconds_\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"beaconBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"confirmed\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"objected\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"circuit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"powersBeacon\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"circuitBeacon\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"internalType\":\"structCeremony.Setup\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"circuit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"power\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"powersFrom\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"seconds_\",\"type\":\"uint40\"}],\"name\":\"start\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"strike\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"wordOf\",\"outputs\":[{\"internalType\":\"enumCeremony.Word\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x6080604052348015600e575f5ffd5b50611d4d8061001c5f395ff3fe608060405234801561000f575f5ffd5b50600436106100fb575f3560e01c8063660e359211610093578063a318fad811610063578063a318fad814610226578063a79c350114610239578063dfec1c1914610286578063faeef38d146102a7575f5ffd5b8063660e3592146101c35780637ae61d51146101dd5780637e2001d0146101f0578063830eb3d114610203575f5ffd5b80634f4f977d116100ce5780634f4f977d1461017057806360a6ccde1461018757806360f46d0e1461019a5780636192ed46146101ba575f5ffd5b806306661abd146100ff578063233e793b14610128578063415e8ffa1461013d57806347f6ed3614610150575b5f5ffd5b5f5461010e9063ffffffff1681565b60405163ffffffff90911681526020015b60405180910390f35b61013b6101363660046116ec565b6102ba565b005b61010e61014b366004611742565b6103d3565b61016361015e3660046117ce565b610695565b60405161011f9190611807565b61017961040081565b60405190815260200161011f565b61013b61019536600461185e565b610727565b6101ad6101a83660046118c1565b610950565b60405161011f9190611902565b61017961010081565b6101cb601c81565b60405160ff909116815260200161011f565b61013b6101eb3660046116ec565b610abe565b61013b6101fe3660046117ce565b610bbf565b610216610211366004611a0a565b610de6565b604051901515815260200161011f565b61013b6102343660046118c1565b610e46565b610279610247366004611a0a565b63ffffffff82165f9081526003602090815260408083206001600160a01b038516845290915290205460ff1692915050565b60405161011f9190611a3f565b6102916301e1338081565b60405164ffffffffff909116815260200161011f565b61013b6102b5366004611a59565b610fd2565b5f6102c4856112f7565b90506102d08582611354565b60058154600160d01b900460ff1660068111156102ef576102ef6118da565b14610329578054604051631c8d3a7960e01b8152610320918791600160d01b90910460ff1690600590600401611aa8565b60405180910390fd5b5f84900361034a57604051631c37cddf60e21b815260040160405180910390fd5b6101008211156103705760405163099c8be560e01b815260048101839052602401610320565b805460ff60d01b1916600360d11b1781556005810184905560405163ffffffff8616907fd96823f41c35fb494aaf4c11e9e0f7d629b429511e420c33f409e4071c2c5f39906103c490879087908790611af7565b60405180910390a25050505050565b5f60ff841615806103e75750601c60ff8516115b1561041d5760405163f41712c760e01b81526020600482015260056024820152643837bbb2b960d91b6044820152606401610320565b64ffffffffff8216158061043b57506301e1338064ffffffffff8316115b156104725760405163f41712c760e01b81526004016103209060208082526004908201526374696d6560e01b604082015260600190565b6101008511156104985760405163099c8be560e01b815260048101869052602401610320565b5f805481906104ac9063ffffffff16611b2d565b825463ffffffff8083166101009490940a848102910219909116179092555f908152600160208190526040909120600281018a9055908101805464ffffffffff861664ffffffffff1990911617905580546001600160a01b031960ff8816600160c81b0216600165ff000000000160a01b031990911617331781559091506105348342611b51565b815464ffffffffff91909116600160a01b0260ff60d01b191666ff00ffffffffff60a01b1990911617600160d01b17815563ffffffff84161561063c575f61057b856112f7565b6003810154909150158061059c57508054600160d81b900463ffffffff1615155b806105b45750805460ff808816600160c81b90920416105b156105da57604051631a778d9160e11b815263ffffffff86166004820152602401610320565b5f8990036106155760405163f41712c760e01b815260206004820152600760248201526618da5c98dd5a5d60ca1b6044820152606401610320565b50805463ffffffff8516600160d81b0264ffffffffff60d01b1990911617600360d01b1781555b87336001600160a01b03168363ffffffff167ee3f2359540c90d61b086cb021e25893e32f46df3a642925ce70991d44e9a698a8a8a8a6040516106829493929190611b6e565b60405180910390a4509695505050505050565b63ffffffff82165f90815260026020908152604080832084151584528252808320805482518185028101850190935280835260609492939192909184015b8282101561071a575f848152602090819020604080518082019091526002850290910180546001600160a01b031682526001908101548284015290835290920191016106d3565b5050505090505b92915050565b5f610731866112f7565b90505f61073e8783611390565b90505f85900361076157604051631c37cddf60e21b815260040160405180910390fd5b6101008311156107875760405163099c8be560e01b815260048101849052602401610320565b8154600160a01b900464ffffffffff1642106107d45781546040516305cbf66160e01b815263ffffffff89166004820152600160a01b90910464ffffffffff166024820152604401610320565b63ffffffff87165f9081526002602090815260408083208415158452909152902080546103ff19016108215760405163eabcdb5b60e01b815263ffffffff89166004820152602401610320565b80545f901561085f578154829061083a90600190611ba1565b8154811061084a5761084a611bb4565b905f5260205f20906002020160010154610861565b5f5b905080881461089957604051630db89db160e31b815263ffffffff8a1660048201526024810189905260448101829052606401610320565b604080518082019091523380825260208083018a81528554600180820188555f888152939093209451600290910290940180546001600160a01b0319166001600160a01b0390951694909417845551928101929092558354909163ffffffff8c16917fa9bcaac605fc7e35d10a94fb17afe0bfd3da9fb618ad983ce27e0f2aca3f90ce9187916109299190611ba1565b8b8b8b60405161093d959493929190611bc8565b60405180910390a3505050505050505050565b604080516101a0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091526109c1826112f7565b604080516101a08101825282546001600160a01b038116825264ffffffffff600160a01b820416602083015260ff600160c81b82048116938301939093529092916060840191600160d01b9004166006811115610a2057610a206118da565b6006811115610a3157610a316118da565b8152815463ffffffff600160d81b90910481166020830152600183015464ffffffffff8116604084015267ffffffffffffffff600160281b8204166060840152600160681b810482166080840152600160881b90041660a0820152600282015460c0820152600382015460e082015260048201546101008201526005909101546101209091015292915050565b5f610ac8856112f7565b9050610ad48582611354565b5f610adf8683611390565b63ffffffff87165f908152600260209081526040808320841515845290915290208054919250908610610b2d5760405163d2ad54d560e01b815263ffffffff88166004820152602401610320565b8054861015610b725780805480610b4657610b46611bfa565b5f8281526020812060025f199093019283020180546001600160a01b0319168155600101559055610b2d565b8663ffffffff167fd2b02a3fb47557a6a4d14e1fc753eb5f90ea6f6a5b25c02e35d356134b4c587b83888888604051610bae9493929190611c0e565b60405180910390a250505050505050565b5f610bc9836112f7565b905060068154600160d01b900460ff166006811115610bea57610bea6118da565b141580610bf957506005810154155b15610c2a578054604051631c8d3a7960e01b8152610320918591600160d01b90910460ff1690600690600401611aa8565b63ffffffff83165f90815260036020908152604080832033845290915281205460ff166002811115610c5e57610c5e6118da565b14610c8a57604051637bf2789160e01b815263ffffffff84166004820152336024820152604401610320565b610c948333610de6565b610cbf57604051631dedd13960e21b815263ffffffff84166004820152336024820152604401610320565b5f82610ccc576002610ccf565b60015b63ffffffff85165f90815260036020908152604080832033845290915290208054919250829160ff19166001836002811115610d0d57610d0d6118da565b02179055508215610d5a57600182018054600d90610d3790600160681b900463ffffffff16611b2d565b91906101000a81548163ffffffff021916908363ffffffff160217905550610d98565b600182018054601190610d7990600160881b900463ffffffff16611b2d565b91906101000a81548163ffffffff021916908363ffffffff1602179055505b336001600160a01b03168463ffffffff167f1b441aac1c18426c590b851711bb014a33880d2c9c40f61ef87ef3a1e8e7ded583604051610dd89190611a3f565b60405180910390a350505050565b63ffffffff82165f9081526002602090815260408083208380529091528120610e0f908361140e565b80610e3f575063ffffffff83165f908152600260209081526040808320600184529091529020610e3f908361140e565b9392505050565b5f610e50826112f7565b90505f610e5d8383611390565b8254909150600160a01b900464ffffffffff16421015610eae57815460405163985db8d960e01b815263ffffffff85166004820152600160a01b90910464ffffffffff166024820152604401610320565b63ffffffff83165f90815260026020908152604080832084151584529091528120549003610f13576001820154610eec9064ffffffffff1642611b51565b825464ffffffffff91909116600160a01b0264ffffffffff60a01b19909116179091555050565b80610f1f576002610f22565b60045b8254839060ff60d01b1916600160d01b836006811115610f4457610f446118da565b0217905550610f54600443611c39565b6001830180546cffffffffffffffff00000000001916600160281b67ffffffffffffffff9384168102919091179182905560408051851515815291909204909216602083015263ffffffff8516917f661dfebc524e693933bf645c60b95b3226be137acc417ea261f58a97d42bee8d910160405180910390a2505050565b5f610fdc846112f7565b90505f60048254600160d01b900460ff166006811115610ffe57610ffe6118da565b14905080158161102b575060028254600160d01b900460ff166006811115611028576110286118da565b14155b1561105c578154604051631c8d3a7960e01b8152610320918791600160d01b90910460ff1690600290600401611aa8565b6001820154600160281b900467ffffffffffffffff164381106110a15760405163ee32e5af60e01b815263ffffffff8716600482015260248101829052604401610320565b6110ad611fff82611c59565b431115611140576110bf600443611c39565b6001840180546cffffffffffffffff00000000001916600160281b67ffffffffffffffff9384168102919091179182905560408051861515815291909204909216602083015263ffffffff8816917f661dfebc524e693933bf645c60b95b3226be137acc417ea261f58a97d42bee8d910160405180910390a2505050505050565b5f61114a8261146f565b905080868660405161115d929190611c6c565b6040518091039020146111ad5781868660405161117b929190611c6c565b604051908190038120631884446d60e21b82526004820192909252602481019190915260448101829052606401610320565b5f6111b88787611536565b60408051602081019290925263ffffffff8a1690820152841515606082015260800160408051601f1981840301815291905280516020909101206001860180546cffffffffffffffff0000000000191690559050831561122f57845460ff60d01b1916600560d01b178555600485018190556112aa565b6003850181905560028501541561124757600361124a565b60065b8554869060ff60d01b1916600160d01b83600681111561126c5761126c6118da565b021790555060018501546112879064ffffffffff1642611b51565b855464ffffffffff91909116600160a01b0264ffffffffff60a01b199091161785555b6040805185151581526020810183905263ffffffff8a16917f1225cccdd352586e2f729bb43b14de36d1ed9e342022f43b4461d6821cab3fb0910160405180910390a25050505050505050565b63ffffffff81165f908152600160205260408120908154600160d01b900460ff166006811115611329576113296118da565b0361134f576040516384ff209f60e01b815263ffffffff83166004820152602401610320565b919050565b80546001600160a01b0316331461138c576040516335ce09c960e21b815263ffffffff83166004820152336024820152604401610320565b5050565b5f60038254600160d01b900460ff1660068111156113b0576113b06118da565b1490508015816113dd575060018254600160d01b900460ff1660068111156113da576113da6118da565b14155b15610721578154604051631c8d3a7960e01b8152610320918591600160d01b90910460ff1690600190600401611aa8565b5f5f5b835481101561146657826001600160a01b031684828154811061143657611436611bb4565b5f9182526020909120600290910201546001600160a01b03160361145e576001915050610721565b600101611411565b505f9392505050565b5f5f5f71f90827f1c53a10cb7a02335b1753200029356001600160a01b0316846040516020016114a191815260200190565b60408051601f19818403018152908290526114bb91611c7b565b5f60405180830381855afa9150503d805f81146114f3576040519150601f19603f3d011682016040523d82523d5f602084013e6114f8565b606091505b509150915081158061150c57508051602014155b1561151a57505f9392505050565b8080602001905181019061152e9190611c91565b949350505050565b5f5f60f784845f81811061154c5761154c611bb4565b61155e92013560f81c90506001611ca8565b6115689190611cc1565b60ff1690505f5b600d811015611664575f85858481811061158b5761158b611bb4565b919091013560f81c91505060808110156115af576115a883611cda565b925061165b565b60b88160ff1610156115df5760806115c8826001611ca8565b6115d29190611cc1565b6115a89060ff1684611c59565b5f6115eb60b783611cc1565b60ff1690506115fb816008611cf2565b61160790610100611ba1565b8787611614876001611c59565b90611620886021611c59565b9261162d93929190611d09565b61163691611d30565b901c611643826001611c59565b61164d9190611c59565b6116579085611c59565b9350505b5060010161156f565b508383611672836001611c59565b9061167e846021611c59565b9261168b93929190611d09565b61152e91611d30565b803563ffffffff8116811461134f575f5ffd5b5f5f83601f8401126116b7575f5ffd5b50813567ffffffffffffffff8111156116ce575f5ffd5b6020830191508360208285010111156116e5575f5ffd5b9250929050565b5f5f5f5f606085870312156116ff575f5ffd5b61170885611694565b935060208501359250604085013567ffffffffffffffff81111561172a575f5ffd5b611736878288016116a7565b95989497509550505050565b5f5f5f5f5f5f60a08789031215611757575f5ffd5b86359550602087013567ffffffffffffffff811115611774575f5ffd5b61178089828a016116a7565b909650945050604087013560ff81168114611799575f5ffd5b92506117a760608801611694565b9150608087013564ffffffffff811681146117c0575f5ffd5b809150509295509295509295565b5f5f604083850312156117df575f5ffd5b6117e883611694565b9150602083013580151581146117fc575f5ffd5b809150509250929050565b602080825282518282018190525f918401906040840190835b8181101561185357835180516001600160a01b031684526020908101518185015290930192604090920191600101611820565b509095945050505050565b5f5f5f5f5f60808688031215611872575f5ffd5b61187b86611694565b94506020860135935060408601359250606086013567ffffffffffffffff8111156118a4575f5ffd5b6118b0888289016116a7565b969995985093965092949392505050565b5f602082840312156118d1575f5ffd5b610e3f82611694565b634e487b7160e01b5f52602160045260245ffd5b600781106118fe576118fe6118da565b9052565b81516001600160a01b031681526101a08101602083015161192c602084018264ffffffffff169052565b506040830151611941604084018260ff169052565b50606083015161195460608401826118ee565b50608083015161196c608084018263ffffffff169052565b5060a083015161198560a084018264ffffffffff169052565b5060c08301516119a160c084018267ffffffffffffffff169052565b5060e08301516119b960e084018263ffffffff169052565b506101008301516119d361010084018263ffffffff169052565b5061012083015161012083015261014083015161014083015261016083015161016083015261018083015161018083015292915050565b5f5f60408385031215611a1b575f5ffd5b611a2483611694565b915060208301356001600160a01b03811681146117fc575f5ffd5b6020810160038310611a5357611a536118da565b91905290565b5f5f5f60408486031215611a6b575f5ffd5b611a7484611694565b9250602084013567ffffffffffffffff811115611a8f575f5ffd5b611a9b868287016116a7565b9497909650939450505050565b63ffffffff8416815260608101611ac260208301856118ee565b61152e60408301846118ee565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b838152604060208201525f611b10604083018486611acf565b95945050505050565b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821663ffffffff8103611b4857611b48611b19565b60010192915050565b64ffffffffff818116838216019081111561072157610721611b19565b606081525f611b81606083018688611acf565b905060ff8416602083015263ffffffff8316604083015295945050505050565b8181038181111561072157610721611b19565b634e487b7160e01b5f52603260045260245ffd5b8515158152846020820152836040820152608060608201525f611bef608083018486611acf565b979650505050505050565b634e487b7160e01b5f52603160045260245ffd5b8415158152836020820152606060408201525f611c2f606083018486611acf565b9695505050505050565b67ffffffffffffffff818116838216019081111561072157610721611b19565b8082018082111561072157610721611b19565b818382375f9101908152919050565b5f82518060208501845e5f920191825250919050565b5f60208284031215611ca1575f5ffd5b5051919050565b60ff818116838216019081111561072157610721611b19565b60ff828116828216039081111561072157610721611b19565b5f60018201611ceb57611ceb611b19565b5060010190565b808202811582820484141761072157610721611b19565b5f5f85851115611d17575f5ffd5b83861115611d23575f5ffd5b5050820193919092039150565b80356020831015610721575f19602084900360031b1b169291505056",
}

// CeremonyABI is the input ABI used to generate the binding from.
// Deprecated: Use CeremonyMetaData.ABI instead.
var CeremonyABI = CeremonyMetaData.ABI

// CeremonyBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use CeremonyMetaData.Bin instead.
var CeremonyBin = CeremonyMetaData.Bin

// DeployCeremony deploys a new Ethereum contract, binding an instance of Ceremony to it.
func DeployCeremony(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *Ceremony, error) {
	parsed, err := CeremonyMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(CeremonyBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Ceremony{CeremonyCaller: CeremonyCaller{contract: contract}, CeremonyTransactor: CeremonyTransactor{contract: contract}, CeremonyFilterer: CeremonyFilterer{contract: contract}}, nil
}

// Ceremony is an auto generated Go binding around an Ethereum contract.
type Ceremony struct {
	CeremonyCaller     // Read-only binding to the contract
	CeremonyTransactor // Write-only binding to the contract
	CeremonyFilterer   // Log filterer for contract events
}

// CeremonyCaller is an auto generated read-only Go binding around an Ethereum contract.
type CeremonyCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// CeremonyTransactor is an auto generated write-only Go binding around an Ethereum contract.
type CeremonyTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// CeremonyFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type CeremonyFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// CeremonySession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type CeremonySession struct {
	Contract     *Ceremony         // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// CeremonyCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type CeremonyCallerSession struct {
	Contract *CeremonyCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts   // Call options to use throughout this session
}

// CeremonyTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type CeremonyTransactorSession struct {
	Contract     *CeremonyTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts   // Transaction auth options to use throughout this session
}

// CeremonyRaw is an auto generated low-level Go binding around an Ethereum contract.
type CeremonyRaw struct {
	Contract *Ceremony // Generic contract binding to access the raw methods on
}

// CeremonyCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type CeremonyCallerRaw struct {
	Contract *CeremonyCaller // Generic read-only contract binding to access the raw methods on
}

// CeremonyTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type CeremonyTransactorRaw struct {
	Contract *CeremonyTransactor // Generic write-only contract binding to access the raw methods on
}

// NewCeremony creates a new instance of Ceremony, bound to a specific deployed contract.
func NewCeremony(address common.Address, backend bind.ContractBackend) (*Ceremony, error) {
	contract, err := bindCeremony(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Ceremony{CeremonyCaller: CeremonyCaller{contract: contract}, CeremonyTransactor: CeremonyTransactor{contract: contract}, CeremonyFilterer: CeremonyFilterer{contract: contract}}, nil
}

// NewCeremonyCaller creates a new read-only instance of Ceremony, bound to a specific deployed contract.
func NewCeremonyCaller(address common.Address, caller bind.ContractCaller) (*CeremonyCaller, error) {
	contract, err := bindCeremony(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &CeremonyCaller{contract: contract}, nil
}

// NewCeremonyTransactor creates a new write-only instance of Ceremony, bound to a specific deployed contract.
func NewCeremonyTransactor(address common.Address, transactor bind.ContractTransactor) (*CeremonyTransactor, error) {
	contract, err := bindCeremony(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &CeremonyTransactor{contract: contract}, nil
}

// NewCeremonyFilterer creates a new log filterer instance of Ceremony, bound to a specific deployed contract.
func NewCeremonyFilterer(address common.Address, filterer bind.ContractFilterer) (*CeremonyFilterer, error) {
	contract, err := bindCeremony(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &CeremonyFilterer{contract: contract}, nil
}

// bindCeremony binds a generic wrapper to an already deployed contract.
func bindCeremony(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := CeremonyMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Ceremony *CeremonyRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Ceremony.Contract.CeremonyCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Ceremony *CeremonyRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Ceremony.Contract.CeremonyTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Ceremony *CeremonyRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Ceremony.Contract.CeremonyTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Ceremony *CeremonyCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Ceremony.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Ceremony *CeremonyTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Ceremony.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Ceremony *CeremonyTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Ceremony.Contract.contract.Transact(opts, method, params...)
}

// MAXCONTRIBUTIONS is a free data retrieval call binding the contract method 0x4f4f977d.
//
// Solidity: function MAX_CONTRIBUTIONS() view returns(uint256)
func (_Ceremony *CeremonyCaller) MAXCONTRIBUTIONS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Ceremony.contract.Call(opts, &out, "MAX_CONTRIBUTIONS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXCONTRIBUTIONS is a free data retrieval call binding the contract method 0x4f4f977d.
//
// Solidity: function MAX_CONTRIBUTIONS() view returns(uint256)
func (_Ceremony *CeremonySession) MAXCONTRIBUTIONS() (*big.Int, error) {
	return _Ceremony.Contract.MAXCONTRIBUTIONS(&_Ceremony.CallOpts)
}

// MAXCONTRIBUTIONS is a free data retrieval call binding the contract method 0x4f4f977d.
//
// Solidity: function MAX_CONTRIBUTIONS() view returns(uint256)
func (_Ceremony *CeremonyCallerSession) MAXCONTRIBUTIONS() (*big.Int, error) {
	return _Ceremony.Contract.MAXCONTRIBUTIONS(&_Ceremony.CallOpts)
}

// MAXPOWER is a free data retrieval call binding the contract method 0x660e3592.
//
// Solidity: function MAX_POWER() view returns(uint8)
func (_Ceremony *CeremonyCaller) MAXPOWER(opts *bind.CallOpts) (uint8, error) {
	var out []interface{}
	err := _Ceremony.contract.Call(opts, &out, "MAX_POWER")

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// MAXPOWER is a free data retrieval call binding the contract method 0x660e3592.
//
// Solidity: function MAX_POWER() view returns(uint8)
func (_Ceremony *CeremonySession) MAXPOWER() (uint8, error) {
	return _Ceremony.Contract.MAXPOWER(&_Ceremony.CallOpts)
}

// MAXPOWER is a free data retrieval call binding the contract method 0x660e3592.
//
// Solidity: function MAX_POWER() view returns(uint8)
func (_Ceremony *CeremonyCallerSession) MAXPOWER() (uint8, error) {
	return _Ceremony.Contract.MAXPOWER(&_Ceremony.CallOpts)
}

// MAXSECONDS is a free data retrieval call binding the contract method 0xdfec1c19.
//
// Solidity: function MAX_SECONDS() view returns(uint40)
func (_Ceremony *CeremonyCaller) MAXSECONDS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Ceremony.contract.Call(opts, &out, "MAX_SECONDS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXSECONDS is a free data retrieval call binding the contract method 0xdfec1c19.
//
// Solidity: function MAX_SECONDS() view returns(uint40)
func (_Ceremony *CeremonySession) MAXSECONDS() (*big.Int, error) {
	return _Ceremony.Contract.MAXSECONDS(&_Ceremony.CallOpts)
}

// MAXSECONDS is a free data retrieval call binding the contract method 0xdfec1c19.
//
// Solidity: function MAX_SECONDS() view returns(uint40)
func (_Ceremony *CeremonyCallerSession) MAXSECONDS() (*big.Int, error) {
	return _Ceremony.Contract.MAXSECONDS(&_Ceremony.CallOpts)
}

// MAXURI is a free data retrieval call binding the contract method 0x6192ed46.
//
// Solidity: function MAX_URI() view returns(uint256)
func (_Ceremony *CeremonyCaller) MAXURI(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Ceremony.contract.Call(opts, &out, "MAX_URI")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXURI is a free data retrieval call binding the contract method 0x6192ed46.
//
// Solidity: function MAX_URI() view returns(uint256)
func (_Ceremony *CeremonySession) MAXURI() (*big.Int, error) {
	return _Ceremony.Contract.MAXURI(&_Ceremony.CallOpts)
}

// MAXURI is a free data retrieval call binding the contract method 0x6192ed46.
//
// Solidity: function MAX_URI() view returns(uint256)
func (_Ceremony *CeremonyCallerSession) MAXURI() (*big.Int, error) {
	return _Ceremony.Contract.MAXURI(&_Ceremony.CallOpts)
}

// Contributed is a free data retrieval call binding the contract method 0x830eb3d1.
//
// Solidity: function contributed(uint32 id, address by) view returns(bool)
func (_Ceremony *CeremonyCaller) Contributed(opts *bind.CallOpts, id uint32, by common.Address) (bool, error) {
	var out []interface{}
	err := _Ceremony.contract.Call(opts, &out, "contributed", id, by)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Contributed is a free data retrieval call binding the contract method 0x830eb3d1.
//
// Solidity: function contributed(uint32 id, address by) view returns(bool)
func (_Ceremony *CeremonySession) Contributed(id uint32, by common.Address) (bool, error) {
	return _Ceremony.Contract.Contributed(&_Ceremony.CallOpts, id, by)
}

// Contributed is a free data retrieval call binding the contract method 0x830eb3d1.
//
// Solidity: function contributed(uint32 id, address by) view returns(bool)
func (_Ceremony *CeremonyCallerSession) Contributed(id uint32, by common.Address) (bool, error) {
	return _Ceremony.Contract.Contributed(&_Ceremony.CallOpts, id, by)
}

// ContributionsOf is a free data retrieval call binding the contract method 0x47f6ed36.
//
// Solidity: function contributionsOf(uint32 id, bool ofCircuit) view returns((address,bytes32)[])
func (_Ceremony *CeremonyCaller) ContributionsOf(opts *bind.CallOpts, id uint32, ofCircuit bool) ([]CeremonyContribution, error) {
	var out []interface{}
	err := _Ceremony.contract.Call(opts, &out, "contributionsOf", id, ofCircuit)

	if err != nil {
		return *new([]CeremonyContribution), err
	}

	out0 := *abi.ConvertType(out[0], new([]CeremonyContribution)).(*[]CeremonyContribution)

	return out0, err

}

// ContributionsOf is a free data retrieval call binding the contract method 0x47f6ed36.
//
// Solidity: function contributionsOf(uint32 id, bool ofCircuit) view returns((address,bytes32)[])
func (_Ceremony *CeremonySession) ContributionsOf(id uint32, ofCircuit bool) ([]CeremonyContribution, error) {
	return _Ceremony.Contract.ContributionsOf(&_Ceremony.CallOpts, id, ofCircuit)
}

// ContributionsOf is a free data retrieval call binding the contract method 0x47f6ed36.
//
// Solidity: function contributionsOf(uint32 id, bool ofCircuit) view returns((address,bytes32)[])
func (_Ceremony *CeremonyCallerSession) ContributionsOf(id uint32, ofCircuit bool) ([]CeremonyContribution, error) {
	return _Ceremony.Contract.ContributionsOf(&_Ceremony.CallOpts, id, ofCircuit)
}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint32)
func (_Ceremony *CeremonyCaller) Count(opts *bind.CallOpts) (uint32, error) {
	var out []interface{}
	err := _Ceremony.contract.Call(opts, &out, "count")

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint32)
func (_Ceremony *CeremonySession) Count() (uint32, error) {
	return _Ceremony.Contract.Count(&_Ceremony.CallOpts)
}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint32)
func (_Ceremony *CeremonyCallerSession) Count() (uint32, error) {
	return _Ceremony.Contract.Count(&_Ceremony.CallOpts)
}

// SetupOf is a free data retrieval call binding the contract method 0x60f46d0e.
//
// Solidity: function setupOf(uint32 id) view returns((address,uint40,uint8,uint8,uint32,uint40,uint64,uint32,uint32,bytes32,bytes32,bytes32,bytes32))
func (_Ceremony *CeremonyCaller) SetupOf(opts *bind.CallOpts, id uint32) (CeremonySetup, error) {
	var out []interface{}
	err := _Ceremony.contract.Call(opts, &out, "setupOf", id)

	if err != nil {
		return *new(CeremonySetup), err
	}

	out0 := *abi.ConvertType(out[0], new(CeremonySetup)).(*CeremonySetup)

	return out0, err

}

// SetupOf is a free data retrieval call binding the contract method 0x60f46d0e.
//
// Solidity: function setupOf(uint32 id) view returns((address,uint40,uint8,uint8,uint32,uint40,uint64,uint32,uint32,bytes32,bytes32,bytes32,bytes32))
func (_Ceremony *CeremonySession) SetupOf(id uint32) (CeremonySetup, error) {
	return _Ceremony.Contract.SetupOf(&_Ceremony.CallOpts, id)
}

// SetupOf is a free data retrieval call binding the contract method 0x60f46d0e.
//
// Solidity: function setupOf(uint32 id) view returns((address,uint40,uint8,uint8,uint32,uint40,uint64,uint32,uint32,bytes32,bytes32,bytes32,bytes32))
func (_Ceremony *CeremonyCallerSession) SetupOf(id uint32) (CeremonySetup, error) {
	return _Ceremony.Contract.SetupOf(&_Ceremony.CallOpts, id)
}

// WordOf is a free data retrieval call binding the contract method 0xa79c3501.
//
// Solidity: function wordOf(uint32 id, address by) view returns(uint8)
func (_Ceremony *CeremonyCaller) WordOf(opts *bind.CallOpts, id uint32, by common.Address) (uint8, error) {
	var out []interface{}
	err := _Ceremony.contract.Call(opts, &out, "wordOf", id, by)

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// WordOf is a free data retrieval call binding the contract method 0xa79c3501.
//
// Solidity: function wordOf(uint32 id, address by) view returns(uint8)
func (_Ceremony *CeremonySession) WordOf(id uint32, by common.Address) (uint8, error) {
	return _Ceremony.Contract.WordOf(&_Ceremony.CallOpts, id, by)
}

// WordOf is a free data retrieval call binding the contract method 0xa79c3501.
//
// Solidity: function wordOf(uint32 id, address by) view returns(uint8)
func (_Ceremony *CeremonyCallerSession) WordOf(id uint32, by common.Address) (uint8, error) {
	return _Ceremony.Contract.WordOf(&_Ceremony.CallOpts, id, by)
}

// Beacon is a paid mutator transaction binding the contract method 0xfaeef38d.
//
// Solidity: function beacon(uint32 id, bytes header) returns()
func (_Ceremony *CeremonyTransactor) Beacon(opts *bind.TransactOpts, id uint32, header []byte) (*types.Transaction, error) {
	return _Ceremony.contract.Transact(opts, "beacon", id, header)
}

// Beacon is a paid mutator transaction binding the contract method 0xfaeef38d.
//
// Solidity: function beacon(uint32 id, bytes header) returns()
func (_Ceremony *CeremonySession) Beacon(id uint32, header []byte) (*types.Transaction, error) {
	return _Ceremony.Contract.Beacon(&_Ceremony.TransactOpts, id, header)
}

// Beacon is a paid mutator transaction binding the contract method 0xfaeef38d.
//
// Solidity: function beacon(uint32 id, bytes header) returns()
func (_Ceremony *CeremonyTransactorSession) Beacon(id uint32, header []byte) (*types.Transaction, error) {
	return _Ceremony.Contract.Beacon(&_Ceremony.TransactOpts, id, header)
}

// Close is a paid mutator transaction binding the contract method 0xa318fad8.
//
// Solidity: function close(uint32 id) returns()
func (_Ceremony *CeremonyTransactor) Close(opts *bind.TransactOpts, id uint32) (*types.Transaction, error) {
	return _Ceremony.contract.Transact(opts, "close", id)
}

// Close is a paid mutator transaction binding the contract method 0xa318fad8.
//
// Solidity: function close(uint32 id) returns()
func (_Ceremony *CeremonySession) Close(id uint32) (*types.Transaction, error) {
	return _Ceremony.Contract.Close(&_Ceremony.TransactOpts, id)
}

// Close is a paid mutator transaction binding the contract method 0xa318fad8.
//
// Solidity: function close(uint32 id) returns()
func (_Ceremony *CeremonyTransactorSession) Close(id uint32) (*types.Transaction, error) {
	return _Ceremony.Contract.Close(&_Ceremony.TransactOpts, id)
}

// Contribute is a paid mutator transaction binding the contract method 0x60a6ccde.
//
// Solidity: function contribute(uint32 id, bytes32 previous, bytes32 file, string uri) returns()
func (_Ceremony *CeremonyTransactor) Contribute(opts *bind.TransactOpts, id uint32, previous [32]byte, file [32]byte, uri string) (*types.Transaction, error) {
	return _Ceremony.contract.Transact(opts, "contribute", id, previous, file, uri)
}

// Contribute is a paid mutator transaction binding the contract method 0x60a6ccde.
//
// Solidity: function contribute(uint32 id, bytes32 previous, bytes32 file, string uri) returns()
func (_Ceremony *CeremonySession) Contribute(id uint32, previous [32]byte, file [32]byte, uri string) (*types.Transaction, error) {
	return _Ceremony.Contract.Contribute(&_Ceremony.TransactOpts, id, previous, file, uri)
}

// Contribute is a paid mutator transaction binding the contract method 0x60a6ccde.
//
// Solidity: function contribute(uint32 id, bytes32 previous, bytes32 file, string uri) returns()
func (_Ceremony *CeremonyTransactorSession) Contribute(id uint32, previous [32]byte, file [32]byte, uri string) (*types.Transaction, error) {
	return _Ceremony.Contract.Contribute(&_Ceremony.TransactOpts, id, previous, file, uri)
}

// Finish is a paid mutator transaction binding the contract method 0x233e793b.
//
// Solidity: function finish(uint32 id, bytes32 key, string uri) returns()
func (_Ceremony *CeremonyTransactor) Finish(opts *bind.TransactOpts, id uint32, key [32]byte, uri string) (*types.Transaction, error) {
	return _Ceremony.contract.Transact(opts, "finish", id, key, uri)
}

// Finish is a paid mutator transaction binding the contract method 0x233e793b.
//
// Solidity: function finish(uint32 id, bytes32 key, string uri) returns()
func (_Ceremony *CeremonySession) Finish(id uint32, key [32]byte, uri string) (*types.Transaction, error) {
	return _Ceremony.Contract.Finish(&_Ceremony.TransactOpts, id, key, uri)
}

// Finish is a paid mutator transaction binding the contract method 0x233e793b.
//
// Solidity: function finish(uint32 id, bytes32 key, string uri) returns()
func (_Ceremony *CeremonyTransactorSession) Finish(id uint32, key [32]byte, uri string) (*types.Transaction, error) {
	return _Ceremony.Contract.Finish(&_Ceremony.TransactOpts, id, key, uri)
}

// Say is a paid mutator transaction binding the contract method 0x7e2001d0.
//
// Solidity: function say(uint32 id, bool confirms) returns()
func (_Ceremony *CeremonyTransactor) Say(opts *bind.TransactOpts, id uint32, confirms bool) (*types.Transaction, error) {
	return _Ceremony.contract.Transact(opts, "say", id, confirms)
}

// Say is a paid mutator transaction binding the contract method 0x7e2001d0.
//
// Solidity: function say(uint32 id, bool confirms) returns()
func (_Ceremony *CeremonySession) Say(id uint32, confirms bool) (*types.Transaction, error) {
	return _Ceremony.Contract.Say(&_Ceremony.TransactOpts, id, confirms)
}

// Say is a paid mutator transaction binding the contract method 0x7e2001d0.
//
// Solidity: function say(uint32 id, bool confirms) returns()
func (_Ceremony *CeremonyTransactorSession) Say(id uint32, confirms bool) (*types.Transaction, error) {
	return _Ceremony.Contract.Say(&_Ceremony.TransactOpts, id, confirms)
}

// Start is a paid mutator transaction binding the contract method 0x415e8ffa.
//
// Solidity: function start(bytes32 circuit, string name, uint8 power, uint32 powersFrom, uint40 seconds_) returns(uint32 id)
func (_Ceremony *CeremonyTransactor) Start(opts *bind.TransactOpts, circuit [32]byte, name string, power uint8, powersFrom uint32, seconds_ *big.Int) (*types.Transaction, error) {
	return _Ceremony.contract.Transact(opts, "start", circuit, name, power, powersFrom, seconds_)
}

// Start is a paid mutator transaction binding the contract method 0x415e8ffa.
//
// Solidity: function start(bytes32 circuit, string name, uint8 power, uint32 powersFrom, uint40 seconds_) returns(uint32 id)
func (_Ceremony *CeremonySession) Start(circuit [32]byte, name string, power uint8, powersFrom uint32, seconds_ *big.Int) (*types.Transaction, error) {
	return _Ceremony.Contract.Start(&_Ceremony.TransactOpts, circuit, name, power, powersFrom, seconds_)
}

// Start is a paid mutator transaction binding the contract method 0x415e8ffa.
//
// Solidity: function start(bytes32 circuit, string name, uint8 power, uint32 powersFrom, uint40 seconds_) returns(uint32 id)
func (_Ceremony *CeremonyTransactorSession) Start(circuit [32]byte, name string, power uint8, powersFrom uint32, seconds_ *big.Int) (*types.Transaction, error) {
	return _Ceremony.Contract.Start(&_Ceremony.TransactOpts, circuit, name, power, powersFrom, seconds_)
}

// Strike is a paid mutator transaction binding the contract method 0x7ae61d51.
//
// Solidity: function strike(uint32 id, uint256 from, string reason) returns()
func (_Ceremony *CeremonyTransactor) Strike(opts *bind.TransactOpts, id uint32, from *big.Int, reason string) (*types.Transaction, error) {
	return _Ceremony.contract.Transact(opts, "strike", id, from, reason)
}

// Strike is a paid mutator transaction binding the contract method 0x7ae61d51.
//
// Solidity: function strike(uint32 id, uint256 from, string reason) returns()
func (_Ceremony *CeremonySession) Strike(id uint32, from *big.Int, reason string) (*types.Transaction, error) {
	return _Ceremony.Contract.Strike(&_Ceremony.TransactOpts, id, from, reason)
}

// Strike is a paid mutator transaction binding the contract method 0x7ae61d51.
//
// Solidity: function strike(uint32 id, uint256 from, string reason) returns()
func (_Ceremony *CeremonyTransactorSession) Strike(id uint32, from *big.Int, reason string) (*types.Transaction, error) {
	return _Ceremony.Contract.Strike(&_Ceremony.TransactOpts, id, from, reason)
}

// CeremonyBeaconDrawnIterator is returned from FilterBeaconDrawn and is used to iterate over the raw logs and unpacked data for BeaconDrawn events raised by the Ceremony contract.
type CeremonyBeaconDrawnIterator struct {
	Event *CeremonyBeaconDrawn // Event containing the contract specifics and raw log

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
func (it *CeremonyBeaconDrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(CeremonyBeaconDrawn)
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
		it.Event = new(CeremonyBeaconDrawn)
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
func (it *CeremonyBeaconDrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *CeremonyBeaconDrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// CeremonyBeaconDrawn represents a BeaconDrawn event raised by the Ceremony contract.
type CeremonyBeaconDrawn struct {
	Id        uint32
	OfCircuit bool
	Beacon    [32]byte
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterBeaconDrawn is a free log retrieval operation binding the contract event 0x1225cccdd352586e2f729bb43b14de36d1ed9e342022f43b4461d6821cab3fb0.
//
// Solidity: event BeaconDrawn(uint32 indexed id, bool ofCircuit, bytes32 beacon)
func (_Ceremony *CeremonyFilterer) FilterBeaconDrawn(opts *bind.FilterOpts, id []uint32) (*CeremonyBeaconDrawnIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Ceremony.contract.FilterLogs(opts, "BeaconDrawn", idRule)
	if err != nil {
		return nil, err
	}
	return &CeremonyBeaconDrawnIterator{contract: _Ceremony.contract, event: "BeaconDrawn", logs: logs, sub: sub}, nil
}

// WatchBeaconDrawn is a free log subscription operation binding the contract event 0x1225cccdd352586e2f729bb43b14de36d1ed9e342022f43b4461d6821cab3fb0.
//
// Solidity: event BeaconDrawn(uint32 indexed id, bool ofCircuit, bytes32 beacon)
func (_Ceremony *CeremonyFilterer) WatchBeaconDrawn(opts *bind.WatchOpts, sink chan<- *CeremonyBeaconDrawn, id []uint32) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Ceremony.contract.WatchLogs(opts, "BeaconDrawn", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(CeremonyBeaconDrawn)
				if err := _Ceremony.contract.UnpackLog(event, "BeaconDrawn", log); err != nil {
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

// ParseBeaconDrawn is a log parse operation binding the contract event 0x1225cccdd352586e2f729bb43b14de36d1ed9e342022f43b4461d6821cab3fb0.
//
// Solidity: event BeaconDrawn(uint32 indexed id, bool ofCircuit, bytes32 beacon)
func (_Ceremony *CeremonyFilterer) ParseBeaconDrawn(log types.Log) (*CeremonyBeaconDrawn, error) {
	event := new(CeremonyBeaconDrawn)
	if err := _Ceremony.contract.UnpackLog(event, "BeaconDrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// CeremonyClosedIterator is returned from FilterClosed and is used to iterate over the raw logs and unpacked data for Closed events raised by the Ceremony contract.
type CeremonyClosedIterator struct {
	Event *CeremonyClosed // Event containing the contract specifics and raw log

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
func (it *CeremonyClosedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(CeremonyClosed)
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
		it.Event = new(CeremonyClosed)
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
func (it *CeremonyClosedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *CeremonyClosedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// CeremonyClosed represents a Closed event raised by the Ceremony contract.
type CeremonyClosed struct {
	Id          uint32
	OfCircuit   bool
	BeaconBlock uint64
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterClosed is a free log retrieval operation binding the contract event 0x661dfebc524e693933bf645c60b95b3226be137acc417ea261f58a97d42bee8d.
//
// Solidity: event Closed(uint32 indexed id, bool ofCircuit, uint64 beaconBlock)
func (_Ceremony *CeremonyFilterer) FilterClosed(opts *bind.FilterOpts, id []uint32) (*CeremonyClosedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Ceremony.contract.FilterLogs(opts, "Closed", idRule)
	if err != nil {
		return nil, err
	}
	return &CeremonyClosedIterator{contract: _Ceremony.contract, event: "Closed", logs: logs, sub: sub}, nil
}

// WatchClosed is a free log subscription operation binding the contract event 0x661dfebc524e693933bf645c60b95b3226be137acc417ea261f58a97d42bee8d.
//
// Solidity: event Closed(uint32 indexed id, bool ofCircuit, uint64 beaconBlock)
func (_Ceremony *CeremonyFilterer) WatchClosed(opts *bind.WatchOpts, sink chan<- *CeremonyClosed, id []uint32) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Ceremony.contract.WatchLogs(opts, "Closed", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(CeremonyClosed)
				if err := _Ceremony.contract.UnpackLog(event, "Closed", log); err != nil {
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

// ParseClosed is a log parse operation binding the contract event 0x661dfebc524e693933bf645c60b95b3226be137acc417ea261f58a97d42bee8d.
//
// Solidity: event Closed(uint32 indexed id, bool ofCircuit, uint64 beaconBlock)
func (_Ceremony *CeremonyFilterer) ParseClosed(log types.Log) (*CeremonyClosed, error) {
	event := new(CeremonyClosed)
	if err := _Ceremony.contract.UnpackLog(event, "Closed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// CeremonyContributedIterator is returned from FilterContributed and is used to iterate over the raw logs and unpacked data for Contributed events raised by the Ceremony contract.
type CeremonyContributedIterator struct {
	Event *CeremonyContributed // Event containing the contract specifics and raw log

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
func (it *CeremonyContributedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(CeremonyContributed)
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
		it.Event = new(CeremonyContributed)
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
func (it *CeremonyContributedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *CeremonyContributedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// CeremonyContributed represents a Contributed event raised by the Ceremony contract.
type CeremonyContributed struct {
	Id        uint32
	OfCircuit bool
	Index     *big.Int
	By        common.Address
	File      [32]byte
	Uri       string
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterContributed is a free log retrieval operation binding the contract event 0xa9bcaac605fc7e35d10a94fb17afe0bfd3da9fb618ad983ce27e0f2aca3f90ce.
//
// Solidity: event Contributed(uint32 indexed id, bool ofCircuit, uint256 index, address indexed by, bytes32 file, string uri)
func (_Ceremony *CeremonyFilterer) FilterContributed(opts *bind.FilterOpts, id []uint32, by []common.Address) (*CeremonyContributedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	var byRule []interface{}
	for _, byItem := range by {
		byRule = append(byRule, byItem)
	}

	logs, sub, err := _Ceremony.contract.FilterLogs(opts, "Contributed", idRule, byRule)
	if err != nil {
		return nil, err
	}
	return &CeremonyContributedIterator{contract: _Ceremony.contract, event: "Contributed", logs: logs, sub: sub}, nil
}

// WatchContributed is a free log subscription operation binding the contract event 0xa9bcaac605fc7e35d10a94fb17afe0bfd3da9fb618ad983ce27e0f2aca3f90ce.
//
// Solidity: event Contributed(uint32 indexed id, bool ofCircuit, uint256 index, address indexed by, bytes32 file, string uri)
func (_Ceremony *CeremonyFilterer) WatchContributed(opts *bind.WatchOpts, sink chan<- *CeremonyContributed, id []uint32, by []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	var byRule []interface{}
	for _, byItem := range by {
		byRule = append(byRule, byItem)
	}

	logs, sub, err := _Ceremony.contract.WatchLogs(opts, "Contributed", idRule, byRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(CeremonyContributed)
				if err := _Ceremony.contract.UnpackLog(event, "Contributed", log); err != nil {
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

// ParseContributed is a log parse operation binding the contract event 0xa9bcaac605fc7e35d10a94fb17afe0bfd3da9fb618ad983ce27e0f2aca3f90ce.
//
// Solidity: event Contributed(uint32 indexed id, bool ofCircuit, uint256 index, address indexed by, bytes32 file, string uri)
func (_Ceremony *CeremonyFilterer) ParseContributed(log types.Log) (*CeremonyContributed, error) {
	event := new(CeremonyContributed)
	if err := _Ceremony.contract.UnpackLog(event, "Contributed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// CeremonyFinishedIterator is returned from FilterFinished and is used to iterate over the raw logs and unpacked data for Finished events raised by the Ceremony contract.
type CeremonyFinishedIterator struct {
	Event *CeremonyFinished // Event containing the contract specifics and raw log

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
func (it *CeremonyFinishedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(CeremonyFinished)
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
		it.Event = new(CeremonyFinished)
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
func (it *CeremonyFinishedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *CeremonyFinishedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// CeremonyFinished represents a Finished event raised by the Ceremony contract.
type CeremonyFinished struct {
	Id  uint32
	Key [32]byte
	Uri string
	Raw types.Log // Blockchain specific contextual infos
}

// FilterFinished is a free log retrieval operation binding the contract event 0xd96823f41c35fb494aaf4c11e9e0f7d629b429511e420c33f409e4071c2c5f39.
//
// Solidity: event Finished(uint32 indexed id, bytes32 key, string uri)
func (_Ceremony *CeremonyFilterer) FilterFinished(opts *bind.FilterOpts, id []uint32) (*CeremonyFinishedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Ceremony.contract.FilterLogs(opts, "Finished", idRule)
	if err != nil {
		return nil, err
	}
	return &CeremonyFinishedIterator{contract: _Ceremony.contract, event: "Finished", logs: logs, sub: sub}, nil
}

// WatchFinished is a free log subscription operation binding the contract event 0xd96823f41c35fb494aaf4c11e9e0f7d629b429511e420c33f409e4071c2c5f39.
//
// Solidity: event Finished(uint32 indexed id, bytes32 key, string uri)
func (_Ceremony *CeremonyFilterer) WatchFinished(opts *bind.WatchOpts, sink chan<- *CeremonyFinished, id []uint32) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Ceremony.contract.WatchLogs(opts, "Finished", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(CeremonyFinished)
				if err := _Ceremony.contract.UnpackLog(event, "Finished", log); err != nil {
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

// ParseFinished is a log parse operation binding the contract event 0xd96823f41c35fb494aaf4c11e9e0f7d629b429511e420c33f409e4071c2c5f39.
//
// Solidity: event Finished(uint32 indexed id, bytes32 key, string uri)
func (_Ceremony *CeremonyFilterer) ParseFinished(log types.Log) (*CeremonyFinished, error) {
	event := new(CeremonyFinished)
	if err := _Ceremony.contract.UnpackLog(event, "Finished", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// CeremonySaidIterator is returned from FilterSaid and is used to iterate over the raw logs and unpacked data for Said events raised by the Ceremony contract.
type CeremonySaidIterator struct {
	Event *CeremonySaid // Event containing the contract specifics and raw log

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
func (it *CeremonySaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(CeremonySaid)
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
		it.Event = new(CeremonySaid)
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
func (it *CeremonySaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *CeremonySaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// CeremonySaid represents a Said event raised by the Ceremony contract.
type CeremonySaid struct {
	Id   uint32
	By   common.Address
	Word uint8
	Raw  types.Log // Blockchain specific contextual infos
}

// FilterSaid is a free log retrieval operation binding the contract event 0x1b441aac1c18426c590b851711bb014a33880d2c9c40f61ef87ef3a1e8e7ded5.
//
// Solidity: event Said(uint32 indexed id, address indexed by, uint8 word)
func (_Ceremony *CeremonyFilterer) FilterSaid(opts *bind.FilterOpts, id []uint32, by []common.Address) (*CeremonySaidIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var byRule []interface{}
	for _, byItem := range by {
		byRule = append(byRule, byItem)
	}

	logs, sub, err := _Ceremony.contract.FilterLogs(opts, "Said", idRule, byRule)
	if err != nil {
		return nil, err
	}
	return &CeremonySaidIterator{contract: _Ceremony.contract, event: "Said", logs: logs, sub: sub}, nil
}

// WatchSaid is a free log subscription operation binding the contract event 0x1b441aac1c18426c590b851711bb014a33880d2c9c40f61ef87ef3a1e8e7ded5.
//
// Solidity: event Said(uint32 indexed id, address indexed by, uint8 word)
func (_Ceremony *CeremonyFilterer) WatchSaid(opts *bind.WatchOpts, sink chan<- *CeremonySaid, id []uint32, by []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var byRule []interface{}
	for _, byItem := range by {
		byRule = append(byRule, byItem)
	}

	logs, sub, err := _Ceremony.contract.WatchLogs(opts, "Said", idRule, byRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(CeremonySaid)
				if err := _Ceremony.contract.UnpackLog(event, "Said", log); err != nil {
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

// ParseSaid is a log parse operation binding the contract event 0x1b441aac1c18426c590b851711bb014a33880d2c9c40f61ef87ef3a1e8e7ded5.
//
// Solidity: event Said(uint32 indexed id, address indexed by, uint8 word)
func (_Ceremony *CeremonyFilterer) ParseSaid(log types.Log) (*CeremonySaid, error) {
	event := new(CeremonySaid)
	if err := _Ceremony.contract.UnpackLog(event, "Said", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// CeremonyStartedIterator is returned from FilterStarted and is used to iterate over the raw logs and unpacked data for Started events raised by the Ceremony contract.
type CeremonyStartedIterator struct {
	Event *CeremonyStarted // Event containing the contract specifics and raw log

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
func (it *CeremonyStartedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(CeremonyStarted)
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
		it.Event = new(CeremonyStarted)
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
func (it *CeremonyStartedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *CeremonyStartedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// CeremonyStarted represents a Started event raised by the Ceremony contract.
type CeremonyStarted struct {
	Id          uint32
	Coordinator common.Address
	Circuit     [32]byte
	Name        string
	Power       uint8
	PowersFrom  uint32
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterStarted is a free log retrieval operation binding the contract event 0x00e3f2359540c90d61b086cb021e25893e32f46df3a642925ce70991d44e9a69.
//
// Solidity: event Started(uint32 indexed id, address indexed coordinator, bytes32 indexed circuit, string name, uint8 power, uint32 powersFrom)
func (_Ceremony *CeremonyFilterer) FilterStarted(opts *bind.FilterOpts, id []uint32, coordinator []common.Address, circuit [][32]byte) (*CeremonyStartedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var coordinatorRule []interface{}
	for _, coordinatorItem := range coordinator {
		coordinatorRule = append(coordinatorRule, coordinatorItem)
	}
	var circuitRule []interface{}
	for _, circuitItem := range circuit {
		circuitRule = append(circuitRule, circuitItem)
	}

	logs, sub, err := _Ceremony.contract.FilterLogs(opts, "Started", idRule, coordinatorRule, circuitRule)
	if err != nil {
		return nil, err
	}
	return &CeremonyStartedIterator{contract: _Ceremony.contract, event: "Started", logs: logs, sub: sub}, nil
}

// WatchStarted is a free log subscription operation binding the contract event 0x00e3f2359540c90d61b086cb021e25893e32f46df3a642925ce70991d44e9a69.
//
// Solidity: event Started(uint32 indexed id, address indexed coordinator, bytes32 indexed circuit, string name, uint8 power, uint32 powersFrom)
func (_Ceremony *CeremonyFilterer) WatchStarted(opts *bind.WatchOpts, sink chan<- *CeremonyStarted, id []uint32, coordinator []common.Address, circuit [][32]byte) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var coordinatorRule []interface{}
	for _, coordinatorItem := range coordinator {
		coordinatorRule = append(coordinatorRule, coordinatorItem)
	}
	var circuitRule []interface{}
	for _, circuitItem := range circuit {
		circuitRule = append(circuitRule, circuitItem)
	}

	logs, sub, err := _Ceremony.contract.WatchLogs(opts, "Started", idRule, coordinatorRule, circuitRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(CeremonyStarted)
				if err := _Ceremony.contract.UnpackLog(event, "Started", log); err != nil {
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

// ParseStarted is a log parse operation binding the contract event 0x00e3f2359540c90d61b086cb021e25893e32f46df3a642925ce70991d44e9a69.
//
// Solidity: event Started(uint32 indexed id, address indexed coordinator, bytes32 indexed circuit, string name, uint8 power, uint32 powersFrom)
func (_Ceremony *CeremonyFilterer) ParseStarted(log types.Log) (*CeremonyStarted, error) {
	event := new(CeremonyStarted)
	if err := _Ceremony.contract.UnpackLog(event, "Started", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// CeremonyStruckIterator is returned from FilterStruck and is used to iterate over the raw logs and unpacked data for Struck events raised by the Ceremony contract.
type CeremonyStruckIterator struct {
	Event *CeremonyStruck // Event containing the contract specifics and raw log

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
func (it *CeremonyStruckIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(CeremonyStruck)
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
		it.Event = new(CeremonyStruck)
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
func (it *CeremonyStruckIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *CeremonyStruckIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// CeremonyStruck represents a Struck event raised by the Ceremony contract.
type CeremonyStruck struct {
	Id        uint32
	OfCircuit bool
	From      *big.Int
	Reason    string
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterStruck is a free log retrieval operation binding the contract event 0xd2b02a3fb47557a6a4d14e1fc753eb5f90ea6f6a5b25c02e35d356134b4c587b.
//
// Solidity: event Struck(uint32 indexed id, bool ofCircuit, uint256 from, string reason)
func (_Ceremony *CeremonyFilterer) FilterStruck(opts *bind.FilterOpts, id []uint32) (*CeremonyStruckIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Ceremony.contract.FilterLogs(opts, "Struck", idRule)
	if err != nil {
		return nil, err
	}
	return &CeremonyStruckIterator{contract: _Ceremony.contract, event: "Struck", logs: logs, sub: sub}, nil
}

// WatchStruck is a free log subscription operation binding the contract event 0xd2b02a3fb47557a6a4d14e1fc753eb5f90ea6f6a5b25c02e35d356134b4c587b.
//
// Solidity: event Struck(uint32 indexed id, bool ofCircuit, uint256 from, string reason)
func (_Ceremony *CeremonyFilterer) WatchStruck(opts *bind.WatchOpts, sink chan<- *CeremonyStruck, id []uint32) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Ceremony.contract.WatchLogs(opts, "Struck", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(CeremonyStruck)
				if err := _Ceremony.contract.UnpackLog(event, "Struck", log); err != nil {
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

// ParseStruck is a log parse operation binding the contract event 0xd2b02a3fb47557a6a4d14e1fc753eb5f90ea6f6a5b25c02e35d356134b4c587b.
//
// Solidity: event Struck(uint32 indexed id, bool ofCircuit, uint256 from, string reason)
func (_Ceremony *CeremonyFilterer) ParseStruck(log types.Log) (*CeremonyStruck, error) {
	event := new(CeremonyStruck)
	if err := _Ceremony.contract.UnpackLog(event, "Struck", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
