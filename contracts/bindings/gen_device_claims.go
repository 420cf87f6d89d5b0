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

// DeviceClaimsVoucher is an auto generated low-level Go binding around an user-defined struct.
type DeviceClaimsVoucher struct {
	Signer    common.Address
	Deadline  *big.Int
	Signature []byte
}

// DeviceRegistryRegistration is an auto generated low-level Go binding around an user-defined struct.
type DeviceRegistryRegistration struct {
	ProjectId      *big.Int
	DeviceContract common.Address
	TokenId        *big.Int
	Owner          common.Address
	Device         common.Address
	DocumentHash   [32]byte
	DocumentURI    string
	Deadline       *big.Int
}

// DeviceClaimsMetaData contains all meta data concerning the DeviceClaims contract.
var DeviceClaimsMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIVouchers\",\"name\":\"projects\",\"type\":\"address\"},{\"internalType\":\"contractDeviceRegistry\",\"name\":\"devices\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"BadVoucher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"RefundFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"have\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"want\",\"type\":\"address\"}],\"name\":\"WrongProject\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongToken\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"DeviceClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEVICES\",\"outputs\":[{\"internalType\":\"contractDeviceRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROJECTS\",\"outputs\":[{\"internalType\":\"contractIVouchers\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VOUCHER_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"deviceContract\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"documentHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"documentURI\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"internalType\":\"structDeviceRegistry.Registration\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structDeviceClaims.Voucher\",\"name\":\"voucher\",\"type\":\"tuple\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"tokenOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"voucherDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x6101a0604052348015610010575f5ffd5b506040516114d43803806114d483398101604081905261002f916101d2565b604080518082018252601481527f5472656c6c697320446576696365436c61696d73000000000000000000000000602080830191909152825180840190935260018352603160f81b9083015290610086825f610143565b61012052610095816001610143565b61014052815160208084019190912060e052815190820120610100524660a05261012160e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b039182166101605216610180526103c3565b5f60208351101561015e5761015783610175565b905061016f565b8161016984826102ad565b5060ff90505b92915050565b5f5f829050601f815111156101a8578260405163305a27a960e01b815260040161019f919061036b565b60405180910390fd5b80516101b3826103a0565b179392505050565b6001600160a01b03811681146101cf575f5ffd5b50565b5f5f604083850312156101e3575f5ffd5b82516101ee816101bb565b60208401519092506101ff816101bb565b809150509250929050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061023257607f821691505b60208210810361025057634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156102a857828211156102a857805f5260205f20601f840160051c602085101561028157505f5b90810190601f840160051c035f5b818110156102a4575f8382015560010161028f565b5050505b505050565b81516001600160401b038111156102c6576102c661020a565b6102da816102d4845461021e565b84610256565b6020601f82116001811461030c575f83156102f55750848201515b5f19600385901b1c1916600184901b178455610364565b5f84815260208120601f198516915b8281101561033b578785015182556020948501946001909201910161031b565b508482101561035857868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610250575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516110926104425f395f8181608c0152818161021701526104ad01525f818160e8015281816102ed015261080601525f6109f501525f6109c901525f61074f01525f61072701525f61068201525f6106ac01525f6106d601526110925ff3fe60806040526004361061007c575f3560e01c806378ff1b751161004c57806378ff1b751461019957806384b0196e146101ac57806394739e87146101d3578063c817ae4114610206575f5ffd5b8063293c4999146100d75780633644e515146101275780633bf9c5081461014957806342ec38e214610168575f5ffd5b366100d357336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146100d157604051631322dee160e11b81523360048201526024015b60405180910390fd5b005b5f5ffd5b3480156100e2575f5ffd5b5061010a7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b348015610132575f5ffd5b5061013b610239565b60405190815260200161011e565b348015610154575f5ffd5b5061013b610163366004610cb5565b610247565b348015610173575f5ffd5b5061013b610182366004610cea565b677fffffffffffffff166780000000000000001790565b61010a6101a7366004610d22565b6102b9565b3480156101b7575f5ffd5b506101c0610634565b60405161011e9796959493929190610e18565b3480156101de575f5ffd5b5061013b7f1d19f99db449d52b1c54813a26b41f8f37322389060471e69374b2278407492981565b348015610211575f5ffd5b5061010a7f000000000000000000000000000000000000000000000000000000000000000081565b5f610242610676565b905090565b604080517f1d19f99db449d52b1c54813a26b41f8f37322389060471e69374b2278407492960208201529081018490526001600160a01b0383166060820152608081018290525f906102b19060a0016040516020818303038152906040528051906020012061079f565b949350505050565b5f6102d585356102cf60a0880160808901610cea565b846107d1565b60405163a71ebfc160e01b8152853560048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a71ebfc190602401602060405180830381865afa15801561033a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061035e9190610eae565b90506001600160a01b03811661037a6040880160208901610cea565b6001600160a01b0316146103c5576103986040870160208801610cea565b604051632337358d60e21b81526001600160a01b03918216600482015290821660248201526044016100c8565b6103d861018260a0880160808901610cea565b86604001351461041c5760408601356103fa61018260a0890160808a01610cea565b6040516374e241ed60e01b8152600481019290925260248201526044016100c8565b6001600160a01b038116635018b91e61043b6080890160608a01610cea565b604080516001600160e01b031960e085901b1681526001600160a01b03909216600483015289013560248201526044015f604051808303815f87803b158015610482575f5ffd5b505af1158015610494573d5f5f3e3d5ffd5b50506040516379806ceb60e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692506379806ceb915034906104ea908a908a908a90600401610f3a565b60206040518083038185885af1158015610506573d5f5f3e3d5ffd5b50505050506040513d601f19601f8201168201806040525081019061052b9190610eae565b915061053d6080870160608801610cea565b6001600160a01b031661055660a0880160808901610cea565b6001600160a01b031687357f78108e30a6380d85c615f4aa448968c649060195cac04020b2e954ae75f33d0e61058f6020880188610cea565b604080516001600160a01b03928316815291881660208301520160405180910390a4475f8190036105c15750506102b1565b6040515f90339083908381818185875af1925050503d805f8114610600576040519150601f19603f3d011682016040523d82523d5f602084013e610605565b606091505b505090508061062957604051631322dee160e11b81523360048201526024016100c8565b505050949350505050565b5f6060805f5f5f60606106456109c2565b61064d6109ee565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156106ce57507f000000000000000000000000000000000000000000000000000000000000000046145b156106f857507f000000000000000000000000000000000000000000000000000000000000000090565b610242604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f6107cb6107ab610676565b8360405161190160f01b8152600281019290925260228201526042902090565b92915050565b80602001354211156107fc57604051637c06dd7560e11b8152602082013560048201526024016100c8565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663158e711d846108396020850185610cea565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b03166024820152604401602060405180830381865afa158015610881573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108a59190610ffe565b6108e257826108b76020830183610cea565b60405163440d8f2b60e11b815260048101929092526001600160a01b031660248201526044016100c8565b5f6108f284848460200135610247565b90505f61090b82610906604086018661101d565b610a1b565b5090915061091e90506020840184610cea565b6001600160a01b0316816001600160a01b031614801561094657506001600160a01b03811615155b15610952575050505050565b6109756109626020850185610cea565b83610970604087018761101d565b610a62565b6109bb5784846109886020860186610cea565b604051630d04222160e21b815260048101939093526001600160a01b0391821660248401521660448201526064016100c8565b5050505050565b60606102427f00000000000000000000000000000000000000000000000000000000000000005f610ab8565b60606102427f00000000000000000000000000000000000000000000000000000000000000006001610ab8565b5f80806041849003610a4f578435602086013560408701355f1a610a4189828585610b62565b955095509550505050610a59565b505f915060029050825b93509350939050565b60408051630b135d3f60e11b808252600482018690526024820192909252604481018390525f919083908186606483013760205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b606060ff8314610ad257610acb83610c2a565b90506107cb565b818054610ade90611060565b80601f0160208091040260200160405190810160405280929190818152602001828054610b0a90611060565b8015610b555780601f10610b2c57610100808354040283529160200191610b55565b820191905f5260205f20905b815481529060010190602001808311610b3857829003601f168201915b5050505050905092915050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115610b9b57505f91506003905082610c20565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610bec573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116610c1757505f925060019150829050610c20565b92505f91508190505b9450945094915050565b60605f610c3683610c67565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f60ff8216601f8111156107cb57604051632cd44ac360e21b815260040160405180910390fd5b6001600160a01b0381168114610ca2575f5ffd5b50565b8035610cb081610c8e565b919050565b5f5f5f60608486031215610cc7575f5ffd5b833592506020840135610cd981610c8e565b929592945050506040919091013590565b5f60208284031215610cfa575f5ffd5b8135610d0581610c8e565b9392505050565b5f60608284031215610d1c575f5ffd5b50919050565b5f5f5f5f60608587031215610d35575f5ffd5b843567ffffffffffffffff811115610d4b575f5ffd5b85016101008188031215610d5d575f5ffd5b9350602085013567ffffffffffffffff811115610d78575f5ffd5b8501601f81018713610d88575f5ffd5b803567ffffffffffffffff811115610d9e575f5ffd5b876020828401011115610daf575f5ffd5b60209190910193509150604085013567ffffffffffffffff811115610dd2575f5ffd5b610dde87828801610d0c565b91505092959194509250565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f610e3660e0830189610dea565b8281036040840152610e488189610dea565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015610e9d578351835260209384019390920191600101610e7f565b50909b9a5050505050505050505050565b5f60208284031215610ebe575f5ffd5b8151610d0581610c8e565b5f5f8335601e19843603018112610ede575f5ffd5b830160208101925035905067ffffffffffffffff811115610efd575f5ffd5b803603821315610f0b575f5ffd5b9250929050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b60408082528435908201525f6020850135610f5481610c8e565b6001600160a01b031660608381019190915260408601356080840152610f7b908601610ca5565b6001600160a01b031660a0830152610f9560808601610ca5565b6001600160a01b03811660c08401525060a085013560e0830152610fbc60c0860186610ec9565b61010080850152610fd261014085018284610f12565b60e088013561012086015284810360208601529150610ff49050818587610f12565b9695505050505050565b5f6020828403121561100e575f5ffd5b81518015158114610d05575f5ffd5b5f5f8335601e19843603018112611032575f5ffd5b83018035915067ffffffffffffffff82111561104c575f5ffd5b602001915036819003821315610f0b575f5ffd5b600181811c9082168061107457607f821691505b602082108103610d1c57634e487b7160e01b5f52602260045260245ffd",
}

// DeviceClaimsABI is the input ABI used to generate the binding from.
// Deprecated: Use DeviceClaimsMetaData.ABI instead.
var DeviceClaimsABI = DeviceClaimsMetaData.ABI

// DeviceClaimsBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DeviceClaimsMetaData.Bin instead.
var DeviceClaimsBin = DeviceClaimsMetaData.Bin

// DeployDeviceClaims deploys a new Ethereum contract, binding an instance of DeviceClaims to it.
func DeployDeviceClaims(auth *bind.TransactOpts, backend bind.ContractBackend, projects common.Address, devices common.Address) (common.Address, *types.Transaction, *DeviceClaims, error) {
	parsed, err := DeviceClaimsMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DeviceClaimsBin), backend, projects, devices)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &DeviceClaims{DeviceClaimsCaller: DeviceClaimsCaller{contract: contract}, DeviceClaimsTransactor: DeviceClaimsTransactor{contract: contract}, DeviceClaimsFilterer: DeviceClaimsFilterer{contract: contract}}, nil
}

// DeviceClaims is an auto generated Go binding around an Ethereum contract.
type DeviceClaims struct {
	DeviceClaimsCaller     // Read-only binding to the contract
	DeviceClaimsTransactor // Write-only binding to the contract
	DeviceClaimsFilterer   // Log filterer for contract events
}

// DeviceClaimsCaller is an auto generated read-only Go binding around an Ethereum contract.
type DeviceClaimsCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceClaimsTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DeviceClaimsTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceClaimsFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DeviceClaimsFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceClaimsSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DeviceClaimsSession struct {
	Contract     *DeviceClaims     // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// DeviceClaimsCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DeviceClaimsCallerSession struct {
	Contract *DeviceClaimsCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts       // Call options to use throughout this session
}

// DeviceClaimsTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DeviceClaimsTransactorSession struct {
	Contract     *DeviceClaimsTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts       // Transaction auth options to use throughout this session
}

// DeviceClaimsRaw is an auto generated low-level Go binding around an Ethereum contract.
type DeviceClaimsRaw struct {
	Contract *DeviceClaims // Generic contract binding to access the raw methods on
}

// DeviceClaimsCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DeviceClaimsCallerRaw struct {
	Contract *DeviceClaimsCaller // Generic read-only contract binding to access the raw methods on
}

// DeviceClaimsTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DeviceClaimsTransactorRaw struct {
	Contract *DeviceClaimsTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDeviceClaims creates a new instance of DeviceClaims, bound to a specific deployed contract.
func NewDeviceClaims(address common.Address, backend bind.ContractBackend) (*DeviceClaims, error) {
	contract, err := bindDeviceClaims(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &DeviceClaims{DeviceClaimsCaller: DeviceClaimsCaller{contract: contract}, DeviceClaimsTransactor: DeviceClaimsTransactor{contract: contract}, DeviceClaimsFilterer: DeviceClaimsFilterer{contract: contract}}, nil
}

// NewDeviceClaimsCaller creates a new read-only instance of DeviceClaims, bound to a specific deployed contract.
func NewDeviceClaimsCaller(address common.Address, caller bind.ContractCaller) (*DeviceClaimsCaller, error) {
	contract, err := bindDeviceClaims(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DeviceClaimsCaller{contract: contract}, nil
}

// NewDeviceClaimsTransactor creates a new write-only instance of DeviceClaims, bound to a specific deployed contract.
func NewDeviceClaimsTransactor(address common.Address, transactor bind.ContractTransactor) (*DeviceClaimsTransactor, error) {
	contract, err := bindDeviceClaims(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DeviceClaimsTransactor{contract: contract}, nil
}

// NewDeviceClaimsFilterer creates a new log filterer instance of DeviceClaims, bound to a specific deployed contract.
func NewDeviceClaimsFilterer(address common.Address, filterer bind.ContractFilterer) (*DeviceClaimsFilterer, error) {
	contract, err := bindDeviceClaims(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DeviceClaimsFilterer{contract: contract}, nil
}

// bindDeviceClaims binds a generic wrapper to an already deployed contract.
func bindDeviceClaims(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DeviceClaimsMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DeviceClaims *DeviceClaimsRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DeviceClaims.Contract.DeviceClaimsCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DeviceClaims *DeviceClaimsRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceClaims.Contract.DeviceClaimsTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DeviceClaims *DeviceClaimsRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DeviceClaims.Contract.DeviceClaimsTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DeviceClaims *DeviceClaimsCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DeviceClaims.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DeviceClaims *DeviceClaimsTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceClaims.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DeviceClaims *DeviceClaimsTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DeviceClaims.Contract.contract.Transact(opts, method, params...)
}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_DeviceClaims *DeviceClaimsCaller) DEVICES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceClaims.contract.Call(opts, &out, "DEVICES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_DeviceClaims *DeviceClaimsSession) DEVICES() (common.Address, error) {
	return _DeviceClaims.Contract.DEVICES(&_DeviceClaims.CallOpts)
}

// DEVICES is a free data retrieval call binding the contract method 0xc817ae41.
//
// Solidity: function DEVICES() view returns(address)
func (_DeviceClaims *DeviceClaimsCallerSession) DEVICES() (common.Address, error) {
	return _DeviceClaims.Contract.DEVICES(&_DeviceClaims.CallOpts)
}

// DOMAINSEPARATOR is a free data retrieval call binding the contract method 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (_DeviceClaims *DeviceClaimsCaller) DOMAINSEPARATOR(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _DeviceClaims.contract.Call(opts, &out, "DOMAIN_SEPARATOR")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// DOMAINSEPARATOR is a free data retrieval call binding the contract method 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (_DeviceClaims *DeviceClaimsSession) DOMAINSEPARATOR() ([32]byte, error) {
	return _DeviceClaims.Contract.DOMAINSEPARATOR(&_DeviceClaims.CallOpts)
}

// DOMAINSEPARATOR is a free data retrieval call binding the contract method 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (_DeviceClaims *DeviceClaimsCallerSession) DOMAINSEPARATOR() ([32]byte, error) {
	return _DeviceClaims.Contract.DOMAINSEPARATOR(&_DeviceClaims.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_DeviceClaims *DeviceClaimsCaller) PROJECTS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceClaims.contract.Call(opts, &out, "PROJECTS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_DeviceClaims *DeviceClaimsSession) PROJECTS() (common.Address, error) {
	return _DeviceClaims.Contract.PROJECTS(&_DeviceClaims.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_DeviceClaims *DeviceClaimsCallerSession) PROJECTS() (common.Address, error) {
	return _DeviceClaims.Contract.PROJECTS(&_DeviceClaims.CallOpts)
}

// VOUCHERTYPEHASH is a free data retrieval call binding the contract method 0x94739e87.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (_DeviceClaims *DeviceClaimsCaller) VOUCHERTYPEHASH(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _DeviceClaims.contract.Call(opts, &out, "VOUCHER_TYPEHASH")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// VOUCHERTYPEHASH is a free data retrieval call binding the contract method 0x94739e87.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (_DeviceClaims *DeviceClaimsSession) VOUCHERTYPEHASH() ([32]byte, error) {
	return _DeviceClaims.Contract.VOUCHERTYPEHASH(&_DeviceClaims.CallOpts)
}

// VOUCHERTYPEHASH is a free data retrieval call binding the contract method 0x94739e87.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (_DeviceClaims *DeviceClaimsCallerSession) VOUCHERTYPEHASH() ([32]byte, error) {
	return _DeviceClaims.Contract.VOUCHERTYPEHASH(&_DeviceClaims.CallOpts)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_DeviceClaims *DeviceClaimsCaller) Eip712Domain(opts *bind.CallOpts) (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	var out []interface{}
	err := _DeviceClaims.contract.Call(opts, &out, "eip712Domain")

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
func (_DeviceClaims *DeviceClaimsSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _DeviceClaims.Contract.Eip712Domain(&_DeviceClaims.CallOpts)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_DeviceClaims *DeviceClaimsCallerSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _DeviceClaims.Contract.Eip712Domain(&_DeviceClaims.CallOpts)
}

// TokenOf is a free data retrieval call binding the contract method 0x42ec38e2.
//
// Solidity: function tokenOf(address device) pure returns(uint256)
func (_DeviceClaims *DeviceClaimsCaller) TokenOf(opts *bind.CallOpts, device common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DeviceClaims.contract.Call(opts, &out, "tokenOf", device)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TokenOf is a free data retrieval call binding the contract method 0x42ec38e2.
//
// Solidity: function tokenOf(address device) pure returns(uint256)
func (_DeviceClaims *DeviceClaimsSession) TokenOf(device common.Address) (*big.Int, error) {
	return _DeviceClaims.Contract.TokenOf(&_DeviceClaims.CallOpts, device)
}

// TokenOf is a free data retrieval call binding the contract method 0x42ec38e2.
//
// Solidity: function tokenOf(address device) pure returns(uint256)
func (_DeviceClaims *DeviceClaimsCallerSession) TokenOf(device common.Address) (*big.Int, error) {
	return _DeviceClaims.Contract.TokenOf(&_DeviceClaims.CallOpts, device)
}

// VoucherDigest is a free data retrieval call binding the contract method 0x3bf9c508.
//
// Solidity: function voucherDigest(uint256 projectId, address device, uint256 deadline) view returns(bytes32)
func (_DeviceClaims *DeviceClaimsCaller) VoucherDigest(opts *bind.CallOpts, projectId *big.Int, device common.Address, deadline *big.Int) ([32]byte, error) {
	var out []interface{}
	err := _DeviceClaims.contract.Call(opts, &out, "voucherDigest", projectId, device, deadline)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// VoucherDigest is a free data retrieval call binding the contract method 0x3bf9c508.
//
// Solidity: function voucherDigest(uint256 projectId, address device, uint256 deadline) view returns(bytes32)
func (_DeviceClaims *DeviceClaimsSession) VoucherDigest(projectId *big.Int, device common.Address, deadline *big.Int) ([32]byte, error) {
	return _DeviceClaims.Contract.VoucherDigest(&_DeviceClaims.CallOpts, projectId, device, deadline)
}

// VoucherDigest is a free data retrieval call binding the contract method 0x3bf9c508.
//
// Solidity: function voucherDigest(uint256 projectId, address device, uint256 deadline) view returns(bytes32)
func (_DeviceClaims *DeviceClaimsCallerSession) VoucherDigest(projectId *big.Int, device common.Address, deadline *big.Int) ([32]byte, error) {
	return _DeviceClaims.Contract.VoucherDigest(&_DeviceClaims.CallOpts, projectId, device, deadline)
}

// Claim is a paid mutator transaction binding the contract method 0x78ff1b75.
//
// Solidity: function claim((uint256,address,uint256,address,address,bytes32,string,uint256) r, bytes signature, (address,uint256,bytes) voucher) payable returns(address account)
func (_DeviceClaims *DeviceClaimsTransactor) Claim(opts *bind.TransactOpts, r DeviceRegistryRegistration, signature []byte, voucher DeviceClaimsVoucher) (*types.Transaction, error) {
	return _DeviceClaims.contract.Transact(opts, "claim", r, signature, voucher)
}

// Claim is a paid mutator transaction binding the contract method 0x78ff1b75.
//
// Solidity: function claim((uint256,address,uint256,address,address,bytes32,string,uint256) r, bytes signature, (address,uint256,bytes) voucher) payable returns(address account)
func (_DeviceClaims *DeviceClaimsSession) Claim(r DeviceRegistryRegistration, signature []byte, voucher DeviceClaimsVoucher) (*types.Transaction, error) {
	return _DeviceClaims.Contract.Claim(&_DeviceClaims.TransactOpts, r, signature, voucher)
}

// Claim is a paid mutator transaction binding the contract method 0x78ff1b75.
//
// Solidity: function claim((uint256,address,uint256,address,address,bytes32,string,uint256) r, bytes signature, (address,uint256,bytes) voucher) payable returns(address account)
func (_DeviceClaims *DeviceClaimsTransactorSession) Claim(r DeviceRegistryRegistration, signature []byte, voucher DeviceClaimsVoucher) (*types.Transaction, error) {
	return _DeviceClaims.Contract.Claim(&_DeviceClaims.TransactOpts, r, signature, voucher)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_DeviceClaims *DeviceClaimsTransactor) Receive(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceClaims.contract.RawTransact(opts, nil) // calldata is disallowed for receive function
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_DeviceClaims *DeviceClaimsSession) Receive() (*types.Transaction, error) {
	return _DeviceClaims.Contract.Receive(&_DeviceClaims.TransactOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_DeviceClaims *DeviceClaimsTransactorSession) Receive() (*types.Transaction, error) {
	return _DeviceClaims.Contract.Receive(&_DeviceClaims.TransactOpts)
}

// DeviceClaimsDeviceClaimedIterator is returned from FilterDeviceClaimed and is used to iterate over the raw logs and unpacked data for DeviceClaimed events raised by the DeviceClaims contract.
type DeviceClaimsDeviceClaimedIterator struct {
	Event *DeviceClaimsDeviceClaimed // Event containing the contract specifics and raw log

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
func (it *DeviceClaimsDeviceClaimedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceClaimsDeviceClaimed)
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
		it.Event = new(DeviceClaimsDeviceClaimed)
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
func (it *DeviceClaimsDeviceClaimedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceClaimsDeviceClaimedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceClaimsDeviceClaimed represents a DeviceClaimed event raised by the DeviceClaims contract.
type DeviceClaimsDeviceClaimed struct {
	ProjectId *big.Int
	Device    common.Address
	Owner     common.Address
	Signer    common.Address
	Account   common.Address
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterDeviceClaimed is a free log retrieval operation binding the contract event 0x78108e30a6380d85c615f4aa448968c649060195cac04020b2e954ae75f33d0e.
//
// Solidity: event DeviceClaimed(uint256 indexed projectId, address indexed device, address indexed owner, address signer, address account)
func (_DeviceClaims *DeviceClaimsFilterer) FilterDeviceClaimed(opts *bind.FilterOpts, projectId []*big.Int, device []common.Address, owner []common.Address) (*DeviceClaimsDeviceClaimedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _DeviceClaims.contract.FilterLogs(opts, "DeviceClaimed", projectIdRule, deviceRule, ownerRule)
	if err != nil {
		return nil, err
	}
	return &DeviceClaimsDeviceClaimedIterator{contract: _DeviceClaims.contract, event: "DeviceClaimed", logs: logs, sub: sub}, nil
}

// WatchDeviceClaimed is a free log subscription operation binding the contract event 0x78108e30a6380d85c615f4aa448968c649060195cac04020b2e954ae75f33d0e.
//
// Solidity: event DeviceClaimed(uint256 indexed projectId, address indexed device, address indexed owner, address signer, address account)
func (_DeviceClaims *DeviceClaimsFilterer) WatchDeviceClaimed(opts *bind.WatchOpts, sink chan<- *DeviceClaimsDeviceClaimed, projectId []*big.Int, device []common.Address, owner []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _DeviceClaims.contract.WatchLogs(opts, "DeviceClaimed", projectIdRule, deviceRule, ownerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceClaimsDeviceClaimed)
				if err := _DeviceClaims.contract.UnpackLog(event, "DeviceClaimed", log); err != nil {
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

// ParseDeviceClaimed is a log parse operation binding the contract event 0x78108e30a6380d85c615f4aa448968c649060195cac04020b2e954ae75f33d0e.
//
// Solidity: event DeviceClaimed(uint256 indexed projectId, address indexed device, address indexed owner, address signer, address account)
func (_DeviceClaims *DeviceClaimsFilterer) ParseDeviceClaimed(log types.Log) (*DeviceClaimsDeviceClaimed, error) {
	event := new(DeviceClaimsDeviceClaimed)
	if err := _DeviceClaims.contract.UnpackLog(event, "DeviceClaimed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceClaimsEIP712DomainChangedIterator is returned from FilterEIP712DomainChanged and is used to iterate over the raw logs and unpacked data for EIP712DomainChanged events raised by the DeviceClaims contract.
type DeviceClaimsEIP712DomainChangedIterator struct {
	Event *DeviceClaimsEIP712DomainChanged // Event containing the contract specifics and raw log

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
func (it *DeviceClaimsEIP712DomainChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceClaimsEIP712DomainChanged)
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
		it.Event = new(DeviceClaimsEIP712DomainChanged)
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
func (it *DeviceClaimsEIP712DomainChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceClaimsEIP712DomainChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceClaimsEIP712DomainChanged represents a EIP712DomainChanged event raised by the DeviceClaims contract.
type DeviceClaimsEIP712DomainChanged struct {
	Raw types.Log // Blockchain specific contextual infos
}

// FilterEIP712DomainChanged is a free log retrieval operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_DeviceClaims *DeviceClaimsFilterer) FilterEIP712DomainChanged(opts *bind.FilterOpts) (*DeviceClaimsEIP712DomainChangedIterator, error) {

	logs, sub, err := _DeviceClaims.contract.FilterLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return &DeviceClaimsEIP712DomainChangedIterator{contract: _DeviceClaims.contract, event: "EIP712DomainChanged", logs: logs, sub: sub}, nil
}

// WatchEIP712DomainChanged is a free log subscription operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_DeviceClaims *DeviceClaimsFilterer) WatchEIP712DomainChanged(opts *bind.WatchOpts, sink chan<- *DeviceClaimsEIP712DomainChanged) (event.Subscription, error) {

	logs, sub, err := _DeviceClaims.contract.WatchLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceClaimsEIP712DomainChanged)
				if err := _DeviceClaims.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
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
func (_DeviceClaims *DeviceClaimsFilterer) ParseEIP712DomainChanged(log types.Log) (*DeviceClaimsEIP712DomainChanged, error) {
	event := new(DeviceClaimsEIP712DomainChanged)
	if err := _DeviceClaims.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
