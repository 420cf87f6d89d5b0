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

// DeviceStoreMetaData contains all meta data concerning the DeviceStore contract.
var DeviceStoreMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIStoreProjects\",\"name\":\"projects\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"deviceRegistry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"burn\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"contractIParameters\",\"name\":\"params\",\"type\":\"address\"},{\"internalType\":\"contractIRestakingPool\",\"name\":\"pool\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"price_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"FeeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotDeviceRegistry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGovernor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"NotTheFee\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToApply\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"ProjectStakeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"method\",\"type\":\"string\"}],\"name\":\"UseSafe\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"VirtualProject\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"ActiveIoID\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"ApplyIoIDs\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"}],\"name\":\"ChangePrice\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"identities\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"treasury\",\"type\":\"uint256\"}],\"name\":\"FeeSplit\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BURN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEVICE_REGISTRY\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GOVERNOR\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMS\",\"outputs\":[{\"internalType\":\"contractIParameters\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"POOL\",\"outputs\":[{\"internalType\":\"contractIRestakingPool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROJECTS\",\"outputs\":[{\"internalType\":\"contractIStoreProjects\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TREASURY\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VIRTUAL\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"activeIoID\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"activeIoIDs\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"applyIoIDs\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"price_\",\"type\":\"uint256\"}],\"name\":\"changePrice\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"deviceContract\",\"type\":\"address\"}],\"name\":\"deviceContractProject\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"due\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"feeReceiver\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ioIDRegistry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"price\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"project\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"projectActivedAmount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"projectAppliedAmount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"projectDeviceContract\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"quota\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"setDeviceContract\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x610160604052348015610010575f5ffd5b506040516113ed3803806113ed83398101604081905261002f916100be565b6001600160a01b0388811660805287811660a05286811660c05285811660e05284811661010052838116610120528216610140525f8190556040518181527ffb92488ba7c255b32158331b4dd67ae708a8761b850ca51d1bbf57c177d35f899060200160405180910390a1505050505050505061015f565b6001600160a01b03811681146100bb575f5ffd5b50565b5f5f5f5f5f5f5f5f610100898b0312156100d6575f5ffd5b88516100e1816100a7565b60208a01519098506100f2816100a7565b60408a0151909750610103816100a7565b60608a0151909650610114816100a7565b60808a0151909550610125816100a7565b60a08a0151909450610136816100a7565b60c08a0151909350610147816100a7565b8092505060e089015190509295985092959890939650565b60805160a05160c05160e0516101005161012051610140516111d46102195f395f8181610368015261060701525f8181610290015261057801525f8181610229015281816104a70152610f8901525f81816104ef0152610f5f01525f818161033501526108f901525f81816103d1015281816104060152610c3501525f81816101de0152818161051f015281816106310152818161072e015281816107c6015281816109c901528181610a990152610e0e01526111d45ff3fe608060405260043610610147575f3560e01c80637e2c94f3116100b3578063a2b40d191161006d578063a2b40d191461045b578063ac7fe2681461047a578063b3f0067414610499578063ba13f48d146104cb578063c0a2526c146104de578063f60ca60d14610511575f5ffd5b80637e2c94f31461038a5780638cf552c61461039d57806395cc7086146103c35780639919a51f146103f5578063a035b1fe14610428578063a162b0a21461043c575f5ffd5b8063484bcb4711610104578063484bcb471461027f57806358e8bdc7146102b2578063683b9c24146102e657806369f41c38146103055780636dc0ae22146103245780637535d24614610357575f5ffd5b80631b6d7d301461014b57806324a6653914610199578063293c4999146101cd5780632d2c5565146102185780633540bae71461024b5780633ad9adde14610260575b5f5ffd5b348015610156575f5ffd5b5061018661016536600461102d565b5f90815260016020526040902054600160801b90046001600160801b031690565b6040519081526020015b60405180910390f35b3480156101a4575f5ffd5b506101b86101b336600461102d565b610543565b60408051928352602083019190915201610190565b3480156101d8575f5ffd5b506102007f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610190565b348015610223575f5ffd5b506102007f000000000000000000000000000000000000000000000000000000000000000081565b61025e61025936600461102d565b610708565b005b34801561026b575f5ffd5b5061020061027a36600461102d565b610716565b34801561028a575f5ffd5b506102007f000000000000000000000000000000000000000000000000000000000000000081565b3480156102bd575f5ffd5b506101866102cc36600461102d565b5f908152600160205260409020546001600160801b031690565b3480156102f1575f5ffd5b50610186610300366004611058565b6107a5565b348015610310575f5ffd5b5061025e61031f36600461107a565b610831565b34801561032f575f5ffd5b506102007f000000000000000000000000000000000000000000000000000000000000000081565b348015610362575f5ffd5b506102007f000000000000000000000000000000000000000000000000000000000000000081565b61025e6103983660046110a8565b6108a5565b3480156103a8575f5ffd5b506103b1600181565b60405160ff9091168152602001610190565b3480156103ce575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610200565b348015610400575f5ffd5b506102007f000000000000000000000000000000000000000000000000000000000000000081565b348015610433575f5ffd5b506101865f5481565b348015610447575f5ffd5b5061018661045636600461102d565b6108b3565b348015610466575f5ffd5b5061025e61047536600461102d565b6108ee565b348015610485575f5ffd5b506101866104943660046110a8565b610973565b3480156104a4575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610200565b61025e6104d93660046110a8565b6109ad565b3480156104e9575f5ffd5b506102007f000000000000000000000000000000000000000000000000000000000000000081565b34801561051c575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610200565b60405163023aa9ab60e61b815270706f6f6c2e70726f6a6563745374616b6560781b60048201525f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638eaa6ac090602401602060405180830381865afa1580156105bd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105e191906110c8565b90508015610703576040516331a9108f60e11b8152600481018490526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169163de368710917f00000000000000000000000000000000000000000000000000000000000000001690636352211e90602401602060405180830381865afa158015610676573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061069a91906110df565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa1580156106dc573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061070091906110c8565b91505b915091565b610713816001610c2a565b50565b60405163a71ebfc160e01b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a71ebfc190602401602060405180830381865afa15801561077b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061079f91906110df565b92915050565b60405163176309b760e01b81526001600160a01b0382811660048301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063176309b790602401602060405180830381865afa15801561080d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061079f91906110c8565b60405163554e550960e11b815260206004820152603b60248201527f50726f6a65637452656769737472792e637265617465446576696365436f6e7460448201527f726163742875696e743235362c737472696e672c737472696e6729000000000060648201526084015b60405180910390fd5b6108af8282610c2a565b5050565b5f81815260016020526040812080546108de906001600160801b03600160801b82048116911661110e565b6001600160801b03169392505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146109395760405163ad0550d560e01b815233600482015260240161089c565b5f8190556040518181527ffb92488ba7c255b32158331b4dd67ae708a8761b850ca51d1bbf57c177d35f899060200160405180910390a150565b5f5f61097e846108b3565b9050808311156109a3575f54610994828561112d565b61099e9190611140565b6109a5565b5f5b949350505050565b60405163158e711d60e01b8152600481018390523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa158015610a16573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a3a9190611157565b610a605760405163440d8f2b60e11b81526004810183905233602482015260440161089c565b805f03610a805760405163067d39ef60e31b815260040160405180910390fd5b604051630839277960e41b8152600481018390526001907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638392779090602401602060405180830381865afa158015610ae6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b0a9190611176565b60ff1603610b2e57604051635fb5067960e01b81526004810183905260240161089c565b610b3782610ddf565b5f8054610b449083611140565b905080341015610b70576040516378279ed960e11b81523460048201526024810182905260440161089c565b5f838152600160205260409020610b8683610ebd565b815482905f90610ba09084906001600160801b0316611196565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550837fd2269acf2bb676815583e7280e00db590013261796873aa44493d1f3124e8f9984604051610bf691815260200190565b60405180910390a2610c09848484610ef4565b81341115610c2457610c2433610c1f843461112d565b610fb2565b50505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610c755760405163167e1a7560e11b815233600482015260240161089c565b5f610c808383610973565b9050803414610cab57604051630155156560e71b81523460048201526024810182905260440161089c565b610cb483610ddf565b5f8381526001602052604081208054909190610ce2906001600160801b03600160801b82048116911661110e565b6001600160801b0316905080841115610d5357610cff818561112d565b825483905f90610d199084906001600160801b0316611196565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550610d53858286610d4d919061112d565b85610ef4565b815484908390601090610d77908490600160801b90046001600160801b0316611196565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505f5b84811015610dd75760405186907f4732294d0fde38d02939b299653d432493659f266b04114cb3072273b2a14009905f90a2600101610d9d565b505050505050565b5f5f610dea83610543565b9150915080821015610eb8576040516331a9108f60e11b81526004810184905283907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636352211e90602401602060405180830381865afa158015610e5b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e7f91906110df565b604051637ce579b560e01b815260048101929092526001600160a01b03166024820152604481018390526064810182905260840161089c565b505050565b5f6001600160801b03821115610ef0576040516306dfcc6560e41b8152608060048201526024810183905260440161089c565b5090565b805f03610f0057505050565b5f610f0c6004836111b5565b9050837f6de73609726ef2eed5f1c7d2933cf6ad038c7788f9d9fba204687c08e09d51458483610f3c818761112d565b6040805193845260208401929092529082015260600160405180910390a2610f847f000000000000000000000000000000000000000000000000000000000000000082610fb2565b610c247f0000000000000000000000000000000000000000000000000000000000000000610c1f838561112d565b5f826001600160a01b0316826040515f6040518083038185875af1925050503d805f8114610ffb576040519150601f19603f3d011682016040523d82523d5f602084013e611000565b606091505b5050905080610eb8576040516306d133c960e31b81526001600160a01b038416600482015260240161089c565b5f6020828403121561103d575f5ffd5b5035919050565b6001600160a01b0381168114610713575f5ffd5b5f60208284031215611068575f5ffd5b813561107381611044565b9392505050565b5f5f6040838503121561108b575f5ffd5b82359150602083013561109d81611044565b809150509250929050565b5f5f604083850312156110b9575f5ffd5b50508035926020909101359150565b5f602082840312156110d8575f5ffd5b5051919050565b5f602082840312156110ef575f5ffd5b815161107381611044565b634e487b7160e01b5f52601160045260245ffd5b6001600160801b03828116828216039081111561079f5761079f6110fa565b8181038181111561079f5761079f6110fa565b808202811582820484141761079f5761079f6110fa565b5f60208284031215611167575f5ffd5b81518015158114611073575f5ffd5b5f60208284031215611186575f5ffd5b815160ff81168114611073575f5ffd5b6001600160801b03818116838216019081111561079f5761079f6110fa565b5f826111cf57634e487b7160e01b5f52601260045260245ffd5b50049056",
}

// DeviceStoreABI is the input ABI used to generate the binding from.
// Deprecated: Use DeviceStoreMetaData.ABI instead.
var DeviceStoreABI = DeviceStoreMetaData.ABI

// DeviceStoreBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DeviceStoreMetaData.Bin instead.
var DeviceStoreBin = DeviceStoreMetaData.Bin

// DeployDeviceStore deploys a new Ethereum contract, binding an instance of DeviceStore to it.
func DeployDeviceStore(auth *bind.TransactOpts, backend bind.ContractBackend, projects common.Address, deviceRegistry common.Address, governor common.Address, burn common.Address, treasury common.Address, params common.Address, pool common.Address, price_ *big.Int) (common.Address, *types.Transaction, *DeviceStore, error) {
	parsed, err := DeviceStoreMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DeviceStoreBin), backend, projects, deviceRegistry, governor, burn, treasury, params, pool, price_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &DeviceStore{DeviceStoreCaller: DeviceStoreCaller{contract: contract}, DeviceStoreTransactor: DeviceStoreTransactor{contract: contract}, DeviceStoreFilterer: DeviceStoreFilterer{contract: contract}}, nil
}

// DeviceStore is an auto generated Go binding around an Ethereum contract.
type DeviceStore struct {
	DeviceStoreCaller     // Read-only binding to the contract
	DeviceStoreTransactor // Write-only binding to the contract
	DeviceStoreFilterer   // Log filterer for contract events
}

// DeviceStoreCaller is an auto generated read-only Go binding around an Ethereum contract.
type DeviceStoreCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceStoreTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DeviceStoreTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceStoreFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DeviceStoreFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceStoreSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DeviceStoreSession struct {
	Contract     *DeviceStore      // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// DeviceStoreCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DeviceStoreCallerSession struct {
	Contract *DeviceStoreCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts      // Call options to use throughout this session
}

// DeviceStoreTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DeviceStoreTransactorSession struct {
	Contract     *DeviceStoreTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts      // Transaction auth options to use throughout this session
}

// DeviceStoreRaw is an auto generated low-level Go binding around an Ethereum contract.
type DeviceStoreRaw struct {
	Contract *DeviceStore // Generic contract binding to access the raw methods on
}

// DeviceStoreCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DeviceStoreCallerRaw struct {
	Contract *DeviceStoreCaller // Generic read-only contract binding to access the raw methods on
}

// DeviceStoreTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DeviceStoreTransactorRaw struct {
	Contract *DeviceStoreTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDeviceStore creates a new instance of DeviceStore, bound to a specific deployed contract.
func NewDeviceStore(address common.Address, backend bind.ContractBackend) (*DeviceStore, error) {
	contract, err := bindDeviceStore(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &DeviceStore{DeviceStoreCaller: DeviceStoreCaller{contract: contract}, DeviceStoreTransactor: DeviceStoreTransactor{contract: contract}, DeviceStoreFilterer: DeviceStoreFilterer{contract: contract}}, nil
}

// NewDeviceStoreCaller creates a new read-only instance of DeviceStore, bound to a specific deployed contract.
func NewDeviceStoreCaller(address common.Address, caller bind.ContractCaller) (*DeviceStoreCaller, error) {
	contract, err := bindDeviceStore(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DeviceStoreCaller{contract: contract}, nil
}

// NewDeviceStoreTransactor creates a new write-only instance of DeviceStore, bound to a specific deployed contract.
func NewDeviceStoreTransactor(address common.Address, transactor bind.ContractTransactor) (*DeviceStoreTransactor, error) {
	contract, err := bindDeviceStore(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DeviceStoreTransactor{contract: contract}, nil
}

// NewDeviceStoreFilterer creates a new log filterer instance of DeviceStore, bound to a specific deployed contract.
func NewDeviceStoreFilterer(address common.Address, filterer bind.ContractFilterer) (*DeviceStoreFilterer, error) {
	contract, err := bindDeviceStore(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DeviceStoreFilterer{contract: contract}, nil
}

// bindDeviceStore binds a generic wrapper to an already deployed contract.
func bindDeviceStore(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DeviceStoreMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DeviceStore *DeviceStoreRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DeviceStore.Contract.DeviceStoreCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DeviceStore *DeviceStoreRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceStore.Contract.DeviceStoreTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DeviceStore *DeviceStoreRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DeviceStore.Contract.DeviceStoreTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DeviceStore *DeviceStoreCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DeviceStore.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DeviceStore *DeviceStoreTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceStore.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DeviceStore *DeviceStoreTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DeviceStore.Contract.contract.Transact(opts, method, params...)
}

// BURN is a free data retrieval call binding the contract method 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (_DeviceStore *DeviceStoreCaller) BURN(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "BURN")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// BURN is a free data retrieval call binding the contract method 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (_DeviceStore *DeviceStoreSession) BURN() (common.Address, error) {
	return _DeviceStore.Contract.BURN(&_DeviceStore.CallOpts)
}

// BURN is a free data retrieval call binding the contract method 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (_DeviceStore *DeviceStoreCallerSession) BURN() (common.Address, error) {
	return _DeviceStore.Contract.BURN(&_DeviceStore.CallOpts)
}

// DEVICEREGISTRY is a free data retrieval call binding the contract method 0x9919a51f.
//
// Solidity: function DEVICE_REGISTRY() view returns(address)
func (_DeviceStore *DeviceStoreCaller) DEVICEREGISTRY(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "DEVICE_REGISTRY")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DEVICEREGISTRY is a free data retrieval call binding the contract method 0x9919a51f.
//
// Solidity: function DEVICE_REGISTRY() view returns(address)
func (_DeviceStore *DeviceStoreSession) DEVICEREGISTRY() (common.Address, error) {
	return _DeviceStore.Contract.DEVICEREGISTRY(&_DeviceStore.CallOpts)
}

// DEVICEREGISTRY is a free data retrieval call binding the contract method 0x9919a51f.
//
// Solidity: function DEVICE_REGISTRY() view returns(address)
func (_DeviceStore *DeviceStoreCallerSession) DEVICEREGISTRY() (common.Address, error) {
	return _DeviceStore.Contract.DEVICEREGISTRY(&_DeviceStore.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_DeviceStore *DeviceStoreCaller) GOVERNOR(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "GOVERNOR")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_DeviceStore *DeviceStoreSession) GOVERNOR() (common.Address, error) {
	return _DeviceStore.Contract.GOVERNOR(&_DeviceStore.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_DeviceStore *DeviceStoreCallerSession) GOVERNOR() (common.Address, error) {
	return _DeviceStore.Contract.GOVERNOR(&_DeviceStore.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_DeviceStore *DeviceStoreCaller) PARAMS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "PARAMS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_DeviceStore *DeviceStoreSession) PARAMS() (common.Address, error) {
	return _DeviceStore.Contract.PARAMS(&_DeviceStore.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_DeviceStore *DeviceStoreCallerSession) PARAMS() (common.Address, error) {
	return _DeviceStore.Contract.PARAMS(&_DeviceStore.CallOpts)
}

// POOL is a free data retrieval call binding the contract method 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (_DeviceStore *DeviceStoreCaller) POOL(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "POOL")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// POOL is a free data retrieval call binding the contract method 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (_DeviceStore *DeviceStoreSession) POOL() (common.Address, error) {
	return _DeviceStore.Contract.POOL(&_DeviceStore.CallOpts)
}

// POOL is a free data retrieval call binding the contract method 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (_DeviceStore *DeviceStoreCallerSession) POOL() (common.Address, error) {
	return _DeviceStore.Contract.POOL(&_DeviceStore.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_DeviceStore *DeviceStoreCaller) PROJECTS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "PROJECTS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_DeviceStore *DeviceStoreSession) PROJECTS() (common.Address, error) {
	return _DeviceStore.Contract.PROJECTS(&_DeviceStore.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_DeviceStore *DeviceStoreCallerSession) PROJECTS() (common.Address, error) {
	return _DeviceStore.Contract.PROJECTS(&_DeviceStore.CallOpts)
}

// TREASURY is a free data retrieval call binding the contract method 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (_DeviceStore *DeviceStoreCaller) TREASURY(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "TREASURY")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// TREASURY is a free data retrieval call binding the contract method 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (_DeviceStore *DeviceStoreSession) TREASURY() (common.Address, error) {
	return _DeviceStore.Contract.TREASURY(&_DeviceStore.CallOpts)
}

// TREASURY is a free data retrieval call binding the contract method 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (_DeviceStore *DeviceStoreCallerSession) TREASURY() (common.Address, error) {
	return _DeviceStore.Contract.TREASURY(&_DeviceStore.CallOpts)
}

// VIRTUAL is a free data retrieval call binding the contract method 0x8cf552c6.
//
// Solidity: function VIRTUAL() view returns(uint8)
func (_DeviceStore *DeviceStoreCaller) VIRTUAL(opts *bind.CallOpts) (uint8, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "VIRTUAL")

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// VIRTUAL is a free data retrieval call binding the contract method 0x8cf552c6.
//
// Solidity: function VIRTUAL() view returns(uint8)
func (_DeviceStore *DeviceStoreSession) VIRTUAL() (uint8, error) {
	return _DeviceStore.Contract.VIRTUAL(&_DeviceStore.CallOpts)
}

// VIRTUAL is a free data retrieval call binding the contract method 0x8cf552c6.
//
// Solidity: function VIRTUAL() view returns(uint8)
func (_DeviceStore *DeviceStoreCallerSession) VIRTUAL() (uint8, error) {
	return _DeviceStore.Contract.VIRTUAL(&_DeviceStore.CallOpts)
}

// DeviceContractProject is a free data retrieval call binding the contract method 0x683b9c24.
//
// Solidity: function deviceContractProject(address deviceContract) view returns(uint256)
func (_DeviceStore *DeviceStoreCaller) DeviceContractProject(opts *bind.CallOpts, deviceContract common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "deviceContractProject", deviceContract)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DeviceContractProject is a free data retrieval call binding the contract method 0x683b9c24.
//
// Solidity: function deviceContractProject(address deviceContract) view returns(uint256)
func (_DeviceStore *DeviceStoreSession) DeviceContractProject(deviceContract common.Address) (*big.Int, error) {
	return _DeviceStore.Contract.DeviceContractProject(&_DeviceStore.CallOpts, deviceContract)
}

// DeviceContractProject is a free data retrieval call binding the contract method 0x683b9c24.
//
// Solidity: function deviceContractProject(address deviceContract) view returns(uint256)
func (_DeviceStore *DeviceStoreCallerSession) DeviceContractProject(deviceContract common.Address) (*big.Int, error) {
	return _DeviceStore.Contract.DeviceContractProject(&_DeviceStore.CallOpts, deviceContract)
}

// Due is a free data retrieval call binding the contract method 0xac7fe268.
//
// Solidity: function due(uint256 projectId, uint256 n) view returns(uint256)
func (_DeviceStore *DeviceStoreCaller) Due(opts *bind.CallOpts, projectId *big.Int, n *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "due", projectId, n)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Due is a free data retrieval call binding the contract method 0xac7fe268.
//
// Solidity: function due(uint256 projectId, uint256 n) view returns(uint256)
func (_DeviceStore *DeviceStoreSession) Due(projectId *big.Int, n *big.Int) (*big.Int, error) {
	return _DeviceStore.Contract.Due(&_DeviceStore.CallOpts, projectId, n)
}

// Due is a free data retrieval call binding the contract method 0xac7fe268.
//
// Solidity: function due(uint256 projectId, uint256 n) view returns(uint256)
func (_DeviceStore *DeviceStoreCallerSession) Due(projectId *big.Int, n *big.Int) (*big.Int, error) {
	return _DeviceStore.Contract.Due(&_DeviceStore.CallOpts, projectId, n)
}

// FeeReceiver is a free data retrieval call binding the contract method 0xb3f00674.
//
// Solidity: function feeReceiver() view returns(address)
func (_DeviceStore *DeviceStoreCaller) FeeReceiver(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "feeReceiver")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// FeeReceiver is a free data retrieval call binding the contract method 0xb3f00674.
//
// Solidity: function feeReceiver() view returns(address)
func (_DeviceStore *DeviceStoreSession) FeeReceiver() (common.Address, error) {
	return _DeviceStore.Contract.FeeReceiver(&_DeviceStore.CallOpts)
}

// FeeReceiver is a free data retrieval call binding the contract method 0xb3f00674.
//
// Solidity: function feeReceiver() view returns(address)
func (_DeviceStore *DeviceStoreCallerSession) FeeReceiver() (common.Address, error) {
	return _DeviceStore.Contract.FeeReceiver(&_DeviceStore.CallOpts)
}

// IoIDRegistry is a free data retrieval call binding the contract method 0x95cc7086.
//
// Solidity: function ioIDRegistry() view returns(address)
func (_DeviceStore *DeviceStoreCaller) IoIDRegistry(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "ioIDRegistry")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// IoIDRegistry is a free data retrieval call binding the contract method 0x95cc7086.
//
// Solidity: function ioIDRegistry() view returns(address)
func (_DeviceStore *DeviceStoreSession) IoIDRegistry() (common.Address, error) {
	return _DeviceStore.Contract.IoIDRegistry(&_DeviceStore.CallOpts)
}

// IoIDRegistry is a free data retrieval call binding the contract method 0x95cc7086.
//
// Solidity: function ioIDRegistry() view returns(address)
func (_DeviceStore *DeviceStoreCallerSession) IoIDRegistry() (common.Address, error) {
	return _DeviceStore.Contract.IoIDRegistry(&_DeviceStore.CallOpts)
}

// Price is a free data retrieval call binding the contract method 0xa035b1fe.
//
// Solidity: function price() view returns(uint256)
func (_DeviceStore *DeviceStoreCaller) Price(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "price")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Price is a free data retrieval call binding the contract method 0xa035b1fe.
//
// Solidity: function price() view returns(uint256)
func (_DeviceStore *DeviceStoreSession) Price() (*big.Int, error) {
	return _DeviceStore.Contract.Price(&_DeviceStore.CallOpts)
}

// Price is a free data retrieval call binding the contract method 0xa035b1fe.
//
// Solidity: function price() view returns(uint256)
func (_DeviceStore *DeviceStoreCallerSession) Price() (*big.Int, error) {
	return _DeviceStore.Contract.Price(&_DeviceStore.CallOpts)
}

// Project is a free data retrieval call binding the contract method 0xf60ca60d.
//
// Solidity: function project() view returns(address)
func (_DeviceStore *DeviceStoreCaller) Project(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "project")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Project is a free data retrieval call binding the contract method 0xf60ca60d.
//
// Solidity: function project() view returns(address)
func (_DeviceStore *DeviceStoreSession) Project() (common.Address, error) {
	return _DeviceStore.Contract.Project(&_DeviceStore.CallOpts)
}

// Project is a free data retrieval call binding the contract method 0xf60ca60d.
//
// Solidity: function project() view returns(address)
func (_DeviceStore *DeviceStoreCallerSession) Project() (common.Address, error) {
	return _DeviceStore.Contract.Project(&_DeviceStore.CallOpts)
}

// ProjectActivedAmount is a free data retrieval call binding the contract method 0x1b6d7d30.
//
// Solidity: function projectActivedAmount(uint256 projectId) view returns(uint256)
func (_DeviceStore *DeviceStoreCaller) ProjectActivedAmount(opts *bind.CallOpts, projectId *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "projectActivedAmount", projectId)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ProjectActivedAmount is a free data retrieval call binding the contract method 0x1b6d7d30.
//
// Solidity: function projectActivedAmount(uint256 projectId) view returns(uint256)
func (_DeviceStore *DeviceStoreSession) ProjectActivedAmount(projectId *big.Int) (*big.Int, error) {
	return _DeviceStore.Contract.ProjectActivedAmount(&_DeviceStore.CallOpts, projectId)
}

// ProjectActivedAmount is a free data retrieval call binding the contract method 0x1b6d7d30.
//
// Solidity: function projectActivedAmount(uint256 projectId) view returns(uint256)
func (_DeviceStore *DeviceStoreCallerSession) ProjectActivedAmount(projectId *big.Int) (*big.Int, error) {
	return _DeviceStore.Contract.ProjectActivedAmount(&_DeviceStore.CallOpts, projectId)
}

// ProjectAppliedAmount is a free data retrieval call binding the contract method 0x58e8bdc7.
//
// Solidity: function projectAppliedAmount(uint256 projectId) view returns(uint256)
func (_DeviceStore *DeviceStoreCaller) ProjectAppliedAmount(opts *bind.CallOpts, projectId *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "projectAppliedAmount", projectId)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ProjectAppliedAmount is a free data retrieval call binding the contract method 0x58e8bdc7.
//
// Solidity: function projectAppliedAmount(uint256 projectId) view returns(uint256)
func (_DeviceStore *DeviceStoreSession) ProjectAppliedAmount(projectId *big.Int) (*big.Int, error) {
	return _DeviceStore.Contract.ProjectAppliedAmount(&_DeviceStore.CallOpts, projectId)
}

// ProjectAppliedAmount is a free data retrieval call binding the contract method 0x58e8bdc7.
//
// Solidity: function projectAppliedAmount(uint256 projectId) view returns(uint256)
func (_DeviceStore *DeviceStoreCallerSession) ProjectAppliedAmount(projectId *big.Int) (*big.Int, error) {
	return _DeviceStore.Contract.ProjectAppliedAmount(&_DeviceStore.CallOpts, projectId)
}

// ProjectDeviceContract is a free data retrieval call binding the contract method 0x3ad9adde.
//
// Solidity: function projectDeviceContract(uint256 projectId) view returns(address)
func (_DeviceStore *DeviceStoreCaller) ProjectDeviceContract(opts *bind.CallOpts, projectId *big.Int) (common.Address, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "projectDeviceContract", projectId)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// ProjectDeviceContract is a free data retrieval call binding the contract method 0x3ad9adde.
//
// Solidity: function projectDeviceContract(uint256 projectId) view returns(address)
func (_DeviceStore *DeviceStoreSession) ProjectDeviceContract(projectId *big.Int) (common.Address, error) {
	return _DeviceStore.Contract.ProjectDeviceContract(&_DeviceStore.CallOpts, projectId)
}

// ProjectDeviceContract is a free data retrieval call binding the contract method 0x3ad9adde.
//
// Solidity: function projectDeviceContract(uint256 projectId) view returns(address)
func (_DeviceStore *DeviceStoreCallerSession) ProjectDeviceContract(projectId *big.Int) (common.Address, error) {
	return _DeviceStore.Contract.ProjectDeviceContract(&_DeviceStore.CallOpts, projectId)
}

// Quota is a free data retrieval call binding the contract method 0xa162b0a2.
//
// Solidity: function quota(uint256 projectId) view returns(uint256)
func (_DeviceStore *DeviceStoreCaller) Quota(opts *bind.CallOpts, projectId *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "quota", projectId)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Quota is a free data retrieval call binding the contract method 0xa162b0a2.
//
// Solidity: function quota(uint256 projectId) view returns(uint256)
func (_DeviceStore *DeviceStoreSession) Quota(projectId *big.Int) (*big.Int, error) {
	return _DeviceStore.Contract.Quota(&_DeviceStore.CallOpts, projectId)
}

// Quota is a free data retrieval call binding the contract method 0xa162b0a2.
//
// Solidity: function quota(uint256 projectId) view returns(uint256)
func (_DeviceStore *DeviceStoreCallerSession) Quota(projectId *big.Int) (*big.Int, error) {
	return _DeviceStore.Contract.Quota(&_DeviceStore.CallOpts, projectId)
}

// SetDeviceContract is a free data retrieval call binding the contract method 0x69f41c38.
//
// Solidity: function setDeviceContract(uint256 , address ) pure returns()
func (_DeviceStore *DeviceStoreCaller) SetDeviceContract(opts *bind.CallOpts, arg0 *big.Int, arg1 common.Address) error {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "setDeviceContract", arg0, arg1)

	if err != nil {
		return err
	}

	return err

}

// SetDeviceContract is a free data retrieval call binding the contract method 0x69f41c38.
//
// Solidity: function setDeviceContract(uint256 , address ) pure returns()
func (_DeviceStore *DeviceStoreSession) SetDeviceContract(arg0 *big.Int, arg1 common.Address) error {
	return _DeviceStore.Contract.SetDeviceContract(&_DeviceStore.CallOpts, arg0, arg1)
}

// SetDeviceContract is a free data retrieval call binding the contract method 0x69f41c38.
//
// Solidity: function setDeviceContract(uint256 , address ) pure returns()
func (_DeviceStore *DeviceStoreCallerSession) SetDeviceContract(arg0 *big.Int, arg1 common.Address) error {
	return _DeviceStore.Contract.SetDeviceContract(&_DeviceStore.CallOpts, arg0, arg1)
}

// StakeOf is a free data retrieval call binding the contract method 0x24a66539.
//
// Solidity: function stakeOf(uint256 projectId) view returns(uint256 have, uint256 want)
func (_DeviceStore *DeviceStoreCaller) StakeOf(opts *bind.CallOpts, projectId *big.Int) (struct {
	Have *big.Int
	Want *big.Int
}, error) {
	var out []interface{}
	err := _DeviceStore.contract.Call(opts, &out, "stakeOf", projectId)

	outstruct := new(struct {
		Have *big.Int
		Want *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Have = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Want = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// StakeOf is a free data retrieval call binding the contract method 0x24a66539.
//
// Solidity: function stakeOf(uint256 projectId) view returns(uint256 have, uint256 want)
func (_DeviceStore *DeviceStoreSession) StakeOf(projectId *big.Int) (struct {
	Have *big.Int
	Want *big.Int
}, error) {
	return _DeviceStore.Contract.StakeOf(&_DeviceStore.CallOpts, projectId)
}

// StakeOf is a free data retrieval call binding the contract method 0x24a66539.
//
// Solidity: function stakeOf(uint256 projectId) view returns(uint256 have, uint256 want)
func (_DeviceStore *DeviceStoreCallerSession) StakeOf(projectId *big.Int) (struct {
	Have *big.Int
	Want *big.Int
}, error) {
	return _DeviceStore.Contract.StakeOf(&_DeviceStore.CallOpts, projectId)
}

// ActiveIoID is a paid mutator transaction binding the contract method 0x3540bae7.
//
// Solidity: function activeIoID(uint256 projectId) payable returns()
func (_DeviceStore *DeviceStoreTransactor) ActiveIoID(opts *bind.TransactOpts, projectId *big.Int) (*types.Transaction, error) {
	return _DeviceStore.contract.Transact(opts, "activeIoID", projectId)
}

// ActiveIoID is a paid mutator transaction binding the contract method 0x3540bae7.
//
// Solidity: function activeIoID(uint256 projectId) payable returns()
func (_DeviceStore *DeviceStoreSession) ActiveIoID(projectId *big.Int) (*types.Transaction, error) {
	return _DeviceStore.Contract.ActiveIoID(&_DeviceStore.TransactOpts, projectId)
}

// ActiveIoID is a paid mutator transaction binding the contract method 0x3540bae7.
//
// Solidity: function activeIoID(uint256 projectId) payable returns()
func (_DeviceStore *DeviceStoreTransactorSession) ActiveIoID(projectId *big.Int) (*types.Transaction, error) {
	return _DeviceStore.Contract.ActiveIoID(&_DeviceStore.TransactOpts, projectId)
}

// ActiveIoIDs is a paid mutator transaction binding the contract method 0x7e2c94f3.
//
// Solidity: function activeIoIDs(uint256 projectId, uint256 n) payable returns()
func (_DeviceStore *DeviceStoreTransactor) ActiveIoIDs(opts *bind.TransactOpts, projectId *big.Int, n *big.Int) (*types.Transaction, error) {
	return _DeviceStore.contract.Transact(opts, "activeIoIDs", projectId, n)
}

// ActiveIoIDs is a paid mutator transaction binding the contract method 0x7e2c94f3.
//
// Solidity: function activeIoIDs(uint256 projectId, uint256 n) payable returns()
func (_DeviceStore *DeviceStoreSession) ActiveIoIDs(projectId *big.Int, n *big.Int) (*types.Transaction, error) {
	return _DeviceStore.Contract.ActiveIoIDs(&_DeviceStore.TransactOpts, projectId, n)
}

// ActiveIoIDs is a paid mutator transaction binding the contract method 0x7e2c94f3.
//
// Solidity: function activeIoIDs(uint256 projectId, uint256 n) payable returns()
func (_DeviceStore *DeviceStoreTransactorSession) ActiveIoIDs(projectId *big.Int, n *big.Int) (*types.Transaction, error) {
	return _DeviceStore.Contract.ActiveIoIDs(&_DeviceStore.TransactOpts, projectId, n)
}

// ApplyIoIDs is a paid mutator transaction binding the contract method 0xba13f48d.
//
// Solidity: function applyIoIDs(uint256 projectId, uint256 amount) payable returns()
func (_DeviceStore *DeviceStoreTransactor) ApplyIoIDs(opts *bind.TransactOpts, projectId *big.Int, amount *big.Int) (*types.Transaction, error) {
	return _DeviceStore.contract.Transact(opts, "applyIoIDs", projectId, amount)
}

// ApplyIoIDs is a paid mutator transaction binding the contract method 0xba13f48d.
//
// Solidity: function applyIoIDs(uint256 projectId, uint256 amount) payable returns()
func (_DeviceStore *DeviceStoreSession) ApplyIoIDs(projectId *big.Int, amount *big.Int) (*types.Transaction, error) {
	return _DeviceStore.Contract.ApplyIoIDs(&_DeviceStore.TransactOpts, projectId, amount)
}

// ApplyIoIDs is a paid mutator transaction binding the contract method 0xba13f48d.
//
// Solidity: function applyIoIDs(uint256 projectId, uint256 amount) payable returns()
func (_DeviceStore *DeviceStoreTransactorSession) ApplyIoIDs(projectId *big.Int, amount *big.Int) (*types.Transaction, error) {
	return _DeviceStore.Contract.ApplyIoIDs(&_DeviceStore.TransactOpts, projectId, amount)
}

// ChangePrice is a paid mutator transaction binding the contract method 0xa2b40d19.
//
// Solidity: function changePrice(uint256 price_) returns()
func (_DeviceStore *DeviceStoreTransactor) ChangePrice(opts *bind.TransactOpts, price_ *big.Int) (*types.Transaction, error) {
	return _DeviceStore.contract.Transact(opts, "changePrice", price_)
}

// ChangePrice is a paid mutator transaction binding the contract method 0xa2b40d19.
//
// Solidity: function changePrice(uint256 price_) returns()
func (_DeviceStore *DeviceStoreSession) ChangePrice(price_ *big.Int) (*types.Transaction, error) {
	return _DeviceStore.Contract.ChangePrice(&_DeviceStore.TransactOpts, price_)
}

// ChangePrice is a paid mutator transaction binding the contract method 0xa2b40d19.
//
// Solidity: function changePrice(uint256 price_) returns()
func (_DeviceStore *DeviceStoreTransactorSession) ChangePrice(price_ *big.Int) (*types.Transaction, error) {
	return _DeviceStore.Contract.ChangePrice(&_DeviceStore.TransactOpts, price_)
}

// DeviceStoreActiveIoIDIterator is returned from FilterActiveIoID and is used to iterate over the raw logs and unpacked data for ActiveIoID events raised by the DeviceStore contract.
type DeviceStoreActiveIoIDIterator struct {
	Event *DeviceStoreActiveIoID // Event containing the contract specifics and raw log

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
func (it *DeviceStoreActiveIoIDIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceStoreActiveIoID)
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
		it.Event = new(DeviceStoreActiveIoID)
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
func (it *DeviceStoreActiveIoIDIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceStoreActiveIoIDIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceStoreActiveIoID represents a ActiveIoID event raised by the DeviceStore contract.
type DeviceStoreActiveIoID struct {
	ProjectId *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterActiveIoID is a free log retrieval operation binding the contract event 0x4732294d0fde38d02939b299653d432493659f266b04114cb3072273b2a14009.
//
// Solidity: event ActiveIoID(uint256 indexed projectId)
func (_DeviceStore *DeviceStoreFilterer) FilterActiveIoID(opts *bind.FilterOpts, projectId []*big.Int) (*DeviceStoreActiveIoIDIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _DeviceStore.contract.FilterLogs(opts, "ActiveIoID", projectIdRule)
	if err != nil {
		return nil, err
	}
	return &DeviceStoreActiveIoIDIterator{contract: _DeviceStore.contract, event: "ActiveIoID", logs: logs, sub: sub}, nil
}

// WatchActiveIoID is a free log subscription operation binding the contract event 0x4732294d0fde38d02939b299653d432493659f266b04114cb3072273b2a14009.
//
// Solidity: event ActiveIoID(uint256 indexed projectId)
func (_DeviceStore *DeviceStoreFilterer) WatchActiveIoID(opts *bind.WatchOpts, sink chan<- *DeviceStoreActiveIoID, projectId []*big.Int) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _DeviceStore.contract.WatchLogs(opts, "ActiveIoID", projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceStoreActiveIoID)
				if err := _DeviceStore.contract.UnpackLog(event, "ActiveIoID", log); err != nil {
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

// ParseActiveIoID is a log parse operation binding the contract event 0x4732294d0fde38d02939b299653d432493659f266b04114cb3072273b2a14009.
//
// Solidity: event ActiveIoID(uint256 indexed projectId)
func (_DeviceStore *DeviceStoreFilterer) ParseActiveIoID(log types.Log) (*DeviceStoreActiveIoID, error) {
	event := new(DeviceStoreActiveIoID)
	if err := _DeviceStore.contract.UnpackLog(event, "ActiveIoID", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceStoreApplyIoIDsIterator is returned from FilterApplyIoIDs and is used to iterate over the raw logs and unpacked data for ApplyIoIDs events raised by the DeviceStore contract.
type DeviceStoreApplyIoIDsIterator struct {
	Event *DeviceStoreApplyIoIDs // Event containing the contract specifics and raw log

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
func (it *DeviceStoreApplyIoIDsIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceStoreApplyIoIDs)
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
		it.Event = new(DeviceStoreApplyIoIDs)
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
func (it *DeviceStoreApplyIoIDsIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceStoreApplyIoIDsIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceStoreApplyIoIDs represents a ApplyIoIDs event raised by the DeviceStore contract.
type DeviceStoreApplyIoIDs struct {
	ProjectId *big.Int
	Amount    *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterApplyIoIDs is a free log retrieval operation binding the contract event 0xd2269acf2bb676815583e7280e00db590013261796873aa44493d1f3124e8f99.
//
// Solidity: event ApplyIoIDs(uint256 indexed projectId, uint256 amount)
func (_DeviceStore *DeviceStoreFilterer) FilterApplyIoIDs(opts *bind.FilterOpts, projectId []*big.Int) (*DeviceStoreApplyIoIDsIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _DeviceStore.contract.FilterLogs(opts, "ApplyIoIDs", projectIdRule)
	if err != nil {
		return nil, err
	}
	return &DeviceStoreApplyIoIDsIterator{contract: _DeviceStore.contract, event: "ApplyIoIDs", logs: logs, sub: sub}, nil
}

// WatchApplyIoIDs is a free log subscription operation binding the contract event 0xd2269acf2bb676815583e7280e00db590013261796873aa44493d1f3124e8f99.
//
// Solidity: event ApplyIoIDs(uint256 indexed projectId, uint256 amount)
func (_DeviceStore *DeviceStoreFilterer) WatchApplyIoIDs(opts *bind.WatchOpts, sink chan<- *DeviceStoreApplyIoIDs, projectId []*big.Int) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _DeviceStore.contract.WatchLogs(opts, "ApplyIoIDs", projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceStoreApplyIoIDs)
				if err := _DeviceStore.contract.UnpackLog(event, "ApplyIoIDs", log); err != nil {
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

// ParseApplyIoIDs is a log parse operation binding the contract event 0xd2269acf2bb676815583e7280e00db590013261796873aa44493d1f3124e8f99.
//
// Solidity: event ApplyIoIDs(uint256 indexed projectId, uint256 amount)
func (_DeviceStore *DeviceStoreFilterer) ParseApplyIoIDs(log types.Log) (*DeviceStoreApplyIoIDs, error) {
	event := new(DeviceStoreApplyIoIDs)
	if err := _DeviceStore.contract.UnpackLog(event, "ApplyIoIDs", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceStoreChangePriceIterator is returned from FilterChangePrice and is used to iterate over the raw logs and unpacked data for ChangePrice events raised by the DeviceStore contract.
type DeviceStoreChangePriceIterator struct {
	Event *DeviceStoreChangePrice // Event containing the contract specifics and raw log

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
func (it *DeviceStoreChangePriceIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceStoreChangePrice)
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
		it.Event = new(DeviceStoreChangePrice)
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
func (it *DeviceStoreChangePriceIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceStoreChangePriceIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceStoreChangePrice represents a ChangePrice event raised by the DeviceStore contract.
type DeviceStoreChangePrice struct {
	Price *big.Int
	Raw   types.Log // Blockchain specific contextual infos
}

// FilterChangePrice is a free log retrieval operation binding the contract event 0xfb92488ba7c255b32158331b4dd67ae708a8761b850ca51d1bbf57c177d35f89.
//
// Solidity: event ChangePrice(uint256 price)
func (_DeviceStore *DeviceStoreFilterer) FilterChangePrice(opts *bind.FilterOpts) (*DeviceStoreChangePriceIterator, error) {

	logs, sub, err := _DeviceStore.contract.FilterLogs(opts, "ChangePrice")
	if err != nil {
		return nil, err
	}
	return &DeviceStoreChangePriceIterator{contract: _DeviceStore.contract, event: "ChangePrice", logs: logs, sub: sub}, nil
}

// WatchChangePrice is a free log subscription operation binding the contract event 0xfb92488ba7c255b32158331b4dd67ae708a8761b850ca51d1bbf57c177d35f89.
//
// Solidity: event ChangePrice(uint256 price)
func (_DeviceStore *DeviceStoreFilterer) WatchChangePrice(opts *bind.WatchOpts, sink chan<- *DeviceStoreChangePrice) (event.Subscription, error) {

	logs, sub, err := _DeviceStore.contract.WatchLogs(opts, "ChangePrice")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceStoreChangePrice)
				if err := _DeviceStore.contract.UnpackLog(event, "ChangePrice", log); err != nil {
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

// ParseChangePrice is a log parse operation binding the contract event 0xfb92488ba7c255b32158331b4dd67ae708a8761b850ca51d1bbf57c177d35f89.
//
// Solidity: event ChangePrice(uint256 price)
func (_DeviceStore *DeviceStoreFilterer) ParseChangePrice(log types.Log) (*DeviceStoreChangePrice, error) {
	event := new(DeviceStoreChangePrice)
	if err := _DeviceStore.contract.UnpackLog(event, "ChangePrice", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceStoreFeeSplitIterator is returned from FilterFeeSplit and is used to iterate over the raw logs and unpacked data for FeeSplit events raised by the DeviceStore contract.
type DeviceStoreFeeSplitIterator struct {
	Event *DeviceStoreFeeSplit // Event containing the contract specifics and raw log

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
func (it *DeviceStoreFeeSplitIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceStoreFeeSplit)
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
		it.Event = new(DeviceStoreFeeSplit)
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
func (it *DeviceStoreFeeSplitIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceStoreFeeSplitIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceStoreFeeSplit represents a FeeSplit event raised by the DeviceStore contract.
type DeviceStoreFeeSplit struct {
	ProjectId  *big.Int
	Identities *big.Int
	Burned     *big.Int
	Treasury   *big.Int
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterFeeSplit is a free log retrieval operation binding the contract event 0x6de73609726ef2eed5f1c7d2933cf6ad038c7788f9d9fba204687c08e09d5145.
//
// Solidity: event FeeSplit(uint256 indexed projectId, uint256 identities, uint256 burned, uint256 treasury)
func (_DeviceStore *DeviceStoreFilterer) FilterFeeSplit(opts *bind.FilterOpts, projectId []*big.Int) (*DeviceStoreFeeSplitIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _DeviceStore.contract.FilterLogs(opts, "FeeSplit", projectIdRule)
	if err != nil {
		return nil, err
	}
	return &DeviceStoreFeeSplitIterator{contract: _DeviceStore.contract, event: "FeeSplit", logs: logs, sub: sub}, nil
}

// WatchFeeSplit is a free log subscription operation binding the contract event 0x6de73609726ef2eed5f1c7d2933cf6ad038c7788f9d9fba204687c08e09d5145.
//
// Solidity: event FeeSplit(uint256 indexed projectId, uint256 identities, uint256 burned, uint256 treasury)
func (_DeviceStore *DeviceStoreFilterer) WatchFeeSplit(opts *bind.WatchOpts, sink chan<- *DeviceStoreFeeSplit, projectId []*big.Int) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _DeviceStore.contract.WatchLogs(opts, "FeeSplit", projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceStoreFeeSplit)
				if err := _DeviceStore.contract.UnpackLog(event, "FeeSplit", log); err != nil {
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

// ParseFeeSplit is a log parse operation binding the contract event 0x6de73609726ef2eed5f1c7d2933cf6ad038c7788f9d9fba204687c08e09d5145.
//
// Solidity: event FeeSplit(uint256 indexed projectId, uint256 identities, uint256 burned, uint256 treasury)
func (_DeviceStore *DeviceStoreFilterer) ParseFeeSplit(log types.Log) (*DeviceStoreFeeSplit, error) {
	event := new(DeviceStoreFeeSplit)
	if err := _DeviceStore.contract.UnpackLog(event, "FeeSplit", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
