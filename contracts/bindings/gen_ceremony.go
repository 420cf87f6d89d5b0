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
	ABI: "[{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AlreadySaid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"beaconBlock\",\"type\":\"uint256\"}],\"name\":\"BeaconTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"ContributionsOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"ContributionsOver\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"LongUri\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"NoContribution\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"NoSuchCeremony\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotContributor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCoordinator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"NotNext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"PowersNotSealed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"TooMany\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"beaconBlock\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongHeader\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"enumCeremony.Stage\",\"name\":\"have\",\"type\":\"uint8\"},{\"internalType\":\"enumCeremony.Stage\",\"name\":\"want\",\"type\":\"uint8\"}],\"name\":\"WrongStage\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"ofCircuit\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"name\":\"BeaconDrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"ofCircuit\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"beaconBlock\",\"type\":\"uint64\"}],\"name\":\"Closed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"ofCircuit\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"file\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"Contributed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"Finished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumCeremony.Word\",\"name\":\"word\",\"type\":\"uint8\"}],\"name\":\"Said\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"circuit\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"power\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"powersFrom\",\"type\":\"uint32\"}],\"name\":\"Started\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"ofCircuit\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"Struck\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_CONTRIBUTIONS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_POWER\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SECONDS\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_URI\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"header\",\"type\":\"bytes\"}],\"name\":\"beacon\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"close\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"file\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"contribute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"contributed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"ofCircuit\",\"type\":\"bool\"}],\"name\":\"contributionsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"file\",\"type\":\"bytes32\"}],\"internalType\":\"structCeremony.Contribution[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"finish\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"confirms\",\"type\":\"bool\"}],\"name\":\"say\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"setupOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"},{\"internalType\":\"uint8\",\"name\":\"power\",\"type\":\"uint8\"},{\"internalType\":\"enumCeremony.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"powersFrom\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"seconds_\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"beaconBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"confirmed\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"objected\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"circuit\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"powersBeacon\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"circuitBeacon\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"internalType\":\"structCeremony.Setup\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"circuit\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"power\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"powersFrom\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"seconds_\",\"type\":\"uint40\"}],\"name\":\"start\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"strike\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"wordOf\",\"outputs\":[{\"internalType\":\"enumCeremony.Word\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x6080604052348015600e575f5ffd5b50611cea8061001c5f395ff3fe608060405234801561000f575f5ffd5b50600436106100fb575f3560e01c8063660e359211610093578063a318fad811610063578063a318fad814610226578063a79c350114610239578063dfec1c1914610286578063faeef38d146102a7575f5ffd5b8063660e3592146101c35780637ae61d51146101dd5780637e2001d0146101f0578063830eb3d114610203575f5ffd5b80634f4f977d116100ce5780634f4f977d1461017057806360a6ccde1461018757806360f46d0e1461019a5780636192ed46146101ba575f5ffd5b806306661abd146100ff578063233e793b14610128578063415e8ffa1461013d57806347f6ed3614610150575b5f5ffd5b5f5461010e9063ffffffff1681565b60405163ffffffff90911681526020015b60405180910390f35b61013b610136366004611689565b6102ba565b005b61010e61014b3660046116df565b6103d3565b61016361015e36600461176b565b610633565b60405161011f91906117a4565b61017961040081565b60405190815260200161011f565b61013b6101953660046117fb565b6106c5565b6101ad6101a836600461185e565b6108ee565b60405161011f919061189f565b61017961010081565b6101cb601c81565b60405160ff909116815260200161011f565b61013b6101eb366004611689565b610a5c565b61013b6101fe36600461176b565b610b5d565b6102166102113660046119a7565b610d84565b604051901515815260200161011f565b61013b61023436600461185e565b610de4565b6102796102473660046119a7565b63ffffffff82165f9081526003602090815260408083206001600160a01b038516845290915290205460ff1692915050565b60405161011f91906119dc565b6102916301e1338081565b60405164ffffffffff909116815260200161011f565b61013b6102b53660046119f6565b610f70565b5f6102c485611295565b90506102d085826112f2565b60058154600160d01b900460ff1660068111156102ef576102ef611877565b14610329578054604051631c8d3a7960e01b8152610320918791600160d01b90910460ff1690600590600401611a45565b60405180910390fd5b5f84900361034a57604051631c37cddf60e21b815260040160405180910390fd5b6101008211156103705760405163099c8be560e01b815260048101839052602401610320565b805460ff60d01b1916600360d11b1781556005810184905560405163ffffffff8616907fd96823f41c35fb494aaf4c11e9e0f7d629b429511e420c33f409e4071c2c5f39906103c490879087908790611a94565b60405180910390a25050505050565b5f60ff841615806103e75750601c60ff8516115b806103f7575064ffffffffff8216155b8061040c57506301e1338064ffffffffff8316115b1561042a57604051638dc5992160e01b815260040160405180910390fd5b6101008511156104505760405163099c8be560e01b815260048101869052602401610320565b5f805481906104649063ffffffff16611aca565b825463ffffffff8083166101009490940a848102910219909116179092555f908152600160208190526040909120600281018a9055908101805464ffffffffff861664ffffffffff1990911617905580546001600160a01b031960ff8816600160c81b0216600165ff000000000160a01b031990911617331781559091506104ec8342611aee565b815464ffffffffff91909116600160a01b0260ff60d01b191666ff00ffffffffff60a01b1990911617600160d01b17815563ffffffff8416156105da575f61053385611295565b6003810154909150158061055457508054600160d81b900463ffffffff1615155b8061056c5750805460ff808816600160c81b90920416105b1561059257604051631a778d9160e11b815263ffffffff86166004820152602401610320565b5f8990036105b357604051638dc5992160e01b815260040160405180910390fd5b50805463ffffffff8516600160d81b0264ffffffffff60d01b1990911617600360d01b1781555b87336001600160a01b03168363ffffffff167ee3f2359540c90d61b086cb021e25893e32f46df3a642925ce70991d44e9a698a8a8a8a6040516106209493929190611b0b565b60405180910390a4509695505050505050565b63ffffffff82165f90815260026020908152604080832084151584528252808320805482518185028101850190935280835260609492939192909184015b828210156106b8575f848152602090819020604080518082019091526002850290910180546001600160a01b03168252600190810154828401529083529092019101610671565b5050505090505b92915050565b5f6106cf86611295565b90505f6106dc878361132d565b90505f8590036106ff57604051631c37cddf60e21b815260040160405180910390fd5b6101008311156107255760405163099c8be560e01b815260048101849052602401610320565b8154600160a01b900464ffffffffff1642106107725781546040516305cbf66160e01b815263ffffffff89166004820152600160a01b90910464ffffffffff166024820152604401610320565b63ffffffff87165f9081526002602090815260408083208415158452909152902080546103ff19016107bf5760405163eabcdb5b60e01b815263ffffffff89166004820152602401610320565b80545f90156107fd57815482906107d890600190611b3e565b815481106107e8576107e8611b51565b905f5260205f209060020201600101546107ff565b5f5b905080881461083757604051630db89db160e31b815263ffffffff8a1660048201526024810189905260448101829052606401610320565b604080518082019091523380825260208083018a81528554600180820188555f888152939093209451600290910290940180546001600160a01b0319166001600160a01b0390951694909417845551928101929092558354909163ffffffff8c16917fa9bcaac605fc7e35d10a94fb17afe0bfd3da9fb618ad983ce27e0f2aca3f90ce9187916108c79190611b3e565b8b8b8b6040516108db959493929190611b65565b60405180910390a3505050505050505050565b604080516101a0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081019190915261095f82611295565b604080516101a08101825282546001600160a01b038116825264ffffffffff600160a01b820416602083015260ff600160c81b82048116938301939093529092916060840191600160d01b90041660068111156109be576109be611877565b60068111156109cf576109cf611877565b8152815463ffffffff600160d81b90910481166020830152600183015464ffffffffff8116604084015267ffffffffffffffff600160281b8204166060840152600160681b810482166080840152600160881b90041660a0820152600282015460c0820152600382015460e082015260048201546101008201526005909101546101209091015292915050565b5f610a6685611295565b9050610a7285826112f2565b5f610a7d868361132d565b63ffffffff87165f908152600260209081526040808320841515845290915290208054919250908610610acb5760405163d2ad54d560e01b815263ffffffff88166004820152602401610320565b8054861015610b105780805480610ae457610ae4611b97565b5f8281526020812060025f199093019283020180546001600160a01b0319168155600101559055610acb565b8663ffffffff167fd2b02a3fb47557a6a4d14e1fc753eb5f90ea6f6a5b25c02e35d356134b4c587b83888888604051610b4c9493929190611bab565b60405180910390a250505050505050565b5f610b6783611295565b905060068154600160d01b900460ff166006811115610b8857610b88611877565b141580610b9757506005810154155b15610bc8578054604051631c8d3a7960e01b8152610320918591600160d01b90910460ff1690600690600401611a45565b63ffffffff83165f90815260036020908152604080832033845290915281205460ff166002811115610bfc57610bfc611877565b14610c2857604051637bf2789160e01b815263ffffffff84166004820152336024820152604401610320565b610c328333610d84565b610c5d57604051631dedd13960e21b815263ffffffff84166004820152336024820152604401610320565b5f82610c6a576002610c6d565b60015b63ffffffff85165f90815260036020908152604080832033845290915290208054919250829160ff19166001836002811115610cab57610cab611877565b02179055508215610cf857600182018054600d90610cd590600160681b900463ffffffff16611aca565b91906101000a81548163ffffffff021916908363ffffffff160217905550610d36565b600182018054601190610d1790600160881b900463ffffffff16611aca565b91906101000a81548163ffffffff021916908363ffffffff1602179055505b336001600160a01b03168463ffffffff167f1b441aac1c18426c590b851711bb014a33880d2c9c40f61ef87ef3a1e8e7ded583604051610d7691906119dc565b60405180910390a350505050565b63ffffffff82165f9081526002602090815260408083208380529091528120610dad90836113ab565b80610ddd575063ffffffff83165f908152600260209081526040808320600184529091529020610ddd90836113ab565b9392505050565b5f610dee82611295565b90505f610dfb838361132d565b8254909150600160a01b900464ffffffffff16421015610e4c57815460405163985db8d960e01b815263ffffffff85166004820152600160a01b90910464ffffffffff166024820152604401610320565b63ffffffff83165f90815260026020908152604080832084151584529091528120549003610eb1576001820154610e8a9064ffffffffff1642611aee565b825464ffffffffff91909116600160a01b0264ffffffffff60a01b19909116179091555050565b80610ebd576002610ec0565b60045b8254839060ff60d01b1916600160d01b836006811115610ee257610ee2611877565b0217905550610ef2600443611bd6565b6001830180546cffffffffffffffff00000000001916600160281b67ffffffffffffffff9384168102919091179182905560408051851515815291909204909216602083015263ffffffff8516917f661dfebc524e693933bf645c60b95b3226be137acc417ea261f58a97d42bee8d910160405180910390a2505050565b5f610f7a84611295565b90505f60048254600160d01b900460ff166006811115610f9c57610f9c611877565b149050801581610fc9575060028254600160d01b900460ff166006811115610fc657610fc6611877565b14155b15610ffa578154604051631c8d3a7960e01b8152610320918791600160d01b90910460ff1690600290600401611a45565b6001820154600160281b900467ffffffffffffffff1643811061103f5760405163ee32e5af60e01b815263ffffffff8716600482015260248101829052604401610320565b61104b611fff82611bf6565b4311156110de5761105d600443611bd6565b6001840180546cffffffffffffffff00000000001916600160281b67ffffffffffffffff9384168102919091179182905560408051861515815291909204909216602083015263ffffffff8816917f661dfebc524e693933bf645c60b95b3226be137acc417ea261f58a97d42bee8d910160405180910390a2505050505050565b5f6110e88261140c565b90508086866040516110fb929190611c09565b60405180910390201461114b57818686604051611119929190611c09565b604051908190038120631884446d60e21b82526004820192909252602481019190915260448101829052606401610320565b5f61115687876114d3565b60408051602081019290925263ffffffff8a1690820152841515606082015260800160408051601f1981840301815291905280516020909101206001860180546cffffffffffffffff000000000019169055905083156111cd57845460ff60d01b1916600560d01b17855560048501819055611248565b600385018190556002850154156111e55760036111e8565b60065b8554869060ff60d01b1916600160d01b83600681111561120a5761120a611877565b021790555060018501546112259064ffffffffff1642611aee565b855464ffffffffff91909116600160a01b0264ffffffffff60a01b199091161785555b6040805185151581526020810183905263ffffffff8a16917f1225cccdd352586e2f729bb43b14de36d1ed9e342022f43b4461d6821cab3fb0910160405180910390a25050505050505050565b63ffffffff81165f908152600160205260408120908154600160d01b900460ff1660068111156112c7576112c7611877565b036112ed576040516384ff209f60e01b815263ffffffff83166004820152602401610320565b919050565b80546001600160a01b031633146113295760405162757f1d60e41b815263ffffffff83166004820152336024820152604401610320565b5050565b5f60038254600160d01b900460ff16600681111561134d5761134d611877565b14905080158161137a575060018254600160d01b900460ff16600681111561137757611377611877565b14155b156106bf578154604051631c8d3a7960e01b8152610320918591600160d01b90910460ff1690600190600401611a45565b5f5f5b835481101561140357826001600160a01b03168482815481106113d3576113d3611b51565b5f9182526020909120600290910201546001600160a01b0316036113fb5760019150506106bf565b6001016113ae565b505f9392505050565b5f5f5f71f90827f1c53a10cb7a02335b1753200029356001600160a01b03168460405160200161143e91815260200190565b60408051601f198184030181529082905261145891611c18565b5f60405180830381855afa9150503d805f8114611490576040519150601f19603f3d011682016040523d82523d5f602084013e611495565b606091505b50915091508115806114a957508051602014155b156114b757505f9392505050565b808060200190518101906114cb9190611c2e565b949350505050565b5f5f60f784845f8181106114e9576114e9611b51565b6114fb92013560f81c90506001611c45565b6115059190611c5e565b60ff1690505f5b600d811015611601575f85858481811061152857611528611b51565b919091013560f81c915050608081101561154c5761154583611c77565b92506115f8565b60b88160ff16101561157c576080611565826001611c45565b61156f9190611c5e565b6115459060ff1684611bf6565b5f61158860b783611c5e565b60ff169050611598816008611c8f565b6115a490610100611b3e565b87876115b1876001611bf6565b906115bd886021611bf6565b926115ca93929190611ca6565b6115d391611ccd565b901c6115e0826001611bf6565b6115ea9190611bf6565b6115f49085611bf6565b9350505b5060010161150c565b50838361160f836001611bf6565b9061161b846021611bf6565b9261162893929190611ca6565b6114cb91611ccd565b803563ffffffff811681146112ed575f5ffd5b5f5f83601f840112611654575f5ffd5b50813567ffffffffffffffff81111561166b575f5ffd5b602083019150836020828501011115611682575f5ffd5b9250929050565b5f5f5f5f6060858703121561169c575f5ffd5b6116a585611631565b935060208501359250604085013567ffffffffffffffff8111156116c7575f5ffd5b6116d387828801611644565b95989497509550505050565b5f5f5f5f5f5f60a087890312156116f4575f5ffd5b86359550602087013567ffffffffffffffff811115611711575f5ffd5b61171d89828a01611644565b909650945050604087013560ff81168114611736575f5ffd5b925061174460608801611631565b9150608087013564ffffffffff8116811461175d575f5ffd5b809150509295509295509295565b5f5f6040838503121561177c575f5ffd5b61178583611631565b915060208301358015158114611799575f5ffd5b809150509250929050565b602080825282518282018190525f918401906040840190835b818110156117f057835180516001600160a01b0316845260209081015181850152909301926040909201916001016117bd565b509095945050505050565b5f5f5f5f5f6080868803121561180f575f5ffd5b61181886611631565b94506020860135935060408601359250606086013567ffffffffffffffff811115611841575f5ffd5b61184d88828901611644565b969995985093965092949392505050565b5f6020828403121561186e575f5ffd5b610ddd82611631565b634e487b7160e01b5f52602160045260245ffd5b6007811061189b5761189b611877565b9052565b81516001600160a01b031681526101a0810160208301516118c9602084018264ffffffffff169052565b5060408301516118de604084018260ff169052565b5060608301516118f1606084018261188b565b506080830151611909608084018263ffffffff169052565b5060a083015161192260a084018264ffffffffff169052565b5060c083015161193e60c084018267ffffffffffffffff169052565b5060e083015161195660e084018263ffffffff169052565b5061010083015161197061010084018263ffffffff169052565b5061012083015161012083015261014083015161014083015261016083015161016083015261018083015161018083015292915050565b5f5f604083850312156119b8575f5ffd5b6119c183611631565b915060208301356001600160a01b0381168114611799575f5ffd5b60208101600383106119f0576119f0611877565b91905290565b5f5f5f60408486031215611a08575f5ffd5b611a1184611631565b9250602084013567ffffffffffffffff811115611a2c575f5ffd5b611a3886828701611644565b9497909650939450505050565b63ffffffff8416815260608101611a5f602083018561188b565b6114cb604083018461188b565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b838152604060208201525f611aad604083018486611a6c565b95945050505050565b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821663ffffffff8103611ae557611ae5611ab6565b60010192915050565b64ffffffffff81811683821601908111156106bf576106bf611ab6565b606081525f611b1e606083018688611a6c565b905060ff8416602083015263ffffffff8316604083015295945050505050565b818103818111156106bf576106bf611ab6565b634e487b7160e01b5f52603260045260245ffd5b8515158152846020820152836040820152608060608201525f611b8c608083018486611a6c565b979650505050505050565b634e487b7160e01b5f52603160045260245ffd5b8415158152836020820152606060408201525f611bcc606083018486611a6c565b9695505050505050565b67ffffffffffffffff81811683821601908111156106bf576106bf611ab6565b808201808211156106bf576106bf611ab6565b818382375f9101908152919050565b5f82518060208501845e5f920191825250919050565b5f60208284031215611c3e575f5ffd5b5051919050565b60ff81811683821601908111156106bf576106bf611ab6565b60ff82811682821603908111156106bf576106bf611ab6565b5f60018201611c8857611c88611ab6565b5060010190565b80820281158282048414176106bf576106bf611ab6565b5f5f85851115611cb4575f5ffd5b83861115611cc0575f5ffd5b5050820193919092039150565b803560208310156106bf575f19602084900360031b1b169291505056",
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
