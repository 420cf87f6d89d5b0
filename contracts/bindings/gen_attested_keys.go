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

// AttestedKeysKey is an auto generated low-level Go binding around an user-defined struct.
type AttestedKeysKey struct {
	Measurement [32]byte
	Kind        [32]byte
	Verifier    common.Address
	Since       *big.Int
	Until       *big.Int
	Revoked     bool
	Holder      common.Address
}

// AttestedKeysVouch is an auto generated low-level Go binding around an user-defined struct.
type AttestedKeysVouch struct {
	Scope       *big.Int
	Key         common.Address
	Holder      common.Address
	Measurement [32]byte
	Kind        [32]byte
	ResultHash  [32]byte
	AtBlock     uint64
	Until       *big.Int
}

// Statement is an auto generated low-level Go binding around an user-defined struct.
type Statement struct {
	Task   Task
	TaskId [32]byte
	Key    [32]byte
	Prover common.Address
	Output []byte
}

// Task is an auto generated low-level Go binding around an user-defined struct.
type Task struct {
	ProjectId   *big.Int
	Version     uint32
	LogStart    uint64
	LogEnd      uint64
	WindowStart uint64
	WindowEnd   uint64
	LogRoot     [32]byte
	FieldRoot   [32]byte
	KeysRoot    [32]byte
	Params      []byte
	Requester   common.Address
	Nonce       uint64
}

// AttestedKeysMetaData contains all meta data concerning the AttestedKeys contract.
var AttestedKeysMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"internalType\":\"contractIEnclaveProjects\",\"name\":\"projects\",\"type\":\"address\"},{\"internalType\":\"contractIEnclaveTrust\",\"name\":\"trust\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowsSimulated\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadLifetime\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"KeyExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scope\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"KeyIsRevoked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scope\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"MayNotRevoke\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoKind\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoMeasurement\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"}],\"name\":\"NotGovernor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scope\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"NotVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"have\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"want\",\"type\":\"address\"}],\"name\":\"OtherHolder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"OtherMeasurement\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"before\",\"type\":\"uint256\"}],\"name\":\"Shortens\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SimulatedRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"atBlock\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"now_\",\"type\":\"uint256\"}],\"name\":\"Stale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"UnknownKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"VerifierDismissed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"WrongSize\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"scope\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"measurement\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"atBlock\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"simulated\",\"type\":\"bool\"}],\"name\":\"EnclaveAttested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"scope\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"EnclaveRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"GeneralVerifierSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"alone\",\"type\":\"bool\"}],\"name\":\"OwnAloneSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ALLOWS_SIMULATED\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GOVERNOR\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_LIFETIME\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_STEPS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"NONCE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROJECTS\",\"outputs\":[{\"internalType\":\"contractIEnclaveProjects\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RESULTS\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SIMULATED\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TRUST\",\"outputs\":[{\"internalType\":\"contractIEnclaveTrust\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VOUCH_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"scope\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"measurement\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"atBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"internalType\":\"structAttestedKeys.Vouch\",\"name\":\"v\",\"type\":\"tuple\"}],\"name\":\"digestOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"isGeneralVerifier\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scope\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"isSimulated\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scope\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"isVerifier\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scope\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"keyOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"measurement\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"since\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"revoked\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"internalType\":\"structAttestedKeys.Key\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scope\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"atBlock\",\"type\":\"uint64\"}],\"name\":\"nonceFor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"scope\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"measurement\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"atBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"internalType\":\"structAttestedKeys.Vouch\",\"name\":\"v\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scope\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setGeneralVerifier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"alone\",\"type\":\"bool\"}],\"name\":\"setOwnAlone\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"trustsOwnAlone\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"internalType\":\"structStatement\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x6101e0604052348015610010575f5ffd5b506040516124d33803806124d383398101604081905261002f916101d2565b604080518082018252601081526f5472656c6c697320456e636c6176657360801b602080830191909152825180840190935260018352603160f81b9083015290610079825f610143565b61012052610088816001610143565b61014052815160208084019190912060e052815190820120610100524660a05261011460e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05215156101c0526001600160a01b039081166101a0529081166101805216610160526103eb565b5f60208351101561015e5761015783610175565b905061016f565b8161016984826102d5565b5060ff90505b92915050565b5f5f829050601f815111156101a8578260405163305a27a960e01b815260040161019f9190610393565b60405180910390fd5b80516101b3826103c8565b179392505050565b6001600160a01b03811681146101cf575f5ffd5b50565b5f5f5f5f608085870312156101e5575f5ffd5b84516101f0816101bb565b6020860151909450610201816101bb565b6040860151909350610212816101bb565b60608601519092508015158114610227575f5ffd5b939692955090935050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061025a57607f821691505b60208210810361027857634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156102d057828211156102d057805f5260205f20601f840160051c60208510156102a957505f5b90810190601f840160051c035f5b818110156102cc575f838201556001016102b7565b5050505b505050565b81516001600160401b038111156102ee576102ee610232565b610302816102fc8454610246565b8461027e565b6020601f821160018114610334575f831561031d5750848201515b5f19600385901b1c1916600184901b17845561038c565b5f84815260208120601f198516915b828110156103635787850151825560209485019460019092019101610343565b508482101561038057868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610278575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c05161203e6104955f395f81816102270152610dfc01525f81816101510152610ce501525f81816101cd0152818161059c0152610bd201525f81816102b70152818161061d015281816109b601526109f801525f6113da01525f6113a901525f611a0e01525f6119e601525f61194101525f61196b01525f611995015261203e5ff3fe608060405234801561000f575f5ffd5b5060043610610148575f3560e01c80636dc0ae22116100bf578063a2db3b5711610079578063a2db3b5714610499578063a3dc85d8146104c0578063c9a2dc9b146104d3578063e091dd1a146104e6578063f367d5cc1461050d578063fd905e4b14610515575f5ffd5b80636dc0ae22146102b25780636fa8799e146102d9578063769b66e61461030057806384b0196e146103225780638b33b7731461033d578063952753a914610350575f5ffd5b80632ecae346116101105780632ecae3461461020f578063317965ba1461022257806335a1324a146102495780634e5301e81461026b578063651193d71461028c57806369be10161461029f575f5ffd5b80631de012cd1461014c57806320d154da146101905780632609e81b146101a5578063293c4999146101c85780632ba2a665146101ef575b5f5ffd5b6101737f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6101a361019e366004611b86565b610528565b005b6101b86101b3366004611bf5565b610716565b6040519015158152602001610187565b6101737f000000000000000000000000000000000000000000000000000000000000000081565b6101f962278d0081565b60405164ffffffffff9091168152602001610187565b6101b861021d366004611b86565b6108b0565b6101b87f000000000000000000000000000000000000000000000000000000000000000081565b6101b8610257366004611c62565b60036020525f908152604090205460ff1681565b61027e610279366004611c90565b6108ea565b604051908152602001610187565b6101a361029a366004611cea565b6109ab565b61027e6102ad366004611d36565b610a84565b6101737f000000000000000000000000000000000000000000000000000000000000000081565b61027e7fe8e931be2cd212a0ab9925c49bd7f23389fcdfa3107eac4c0f5ea5bbca8d304481565b6101b861030e366004611d51565b60026020525f908152604090205460ff1681565b61032a610b74565b6040516101879796959493929190611d98565b6101a361034b366004611e2e565b610bb6565b61042461035e366004611b86565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152505f9182526004602090815260408084206001600160a01b039384168552825292839020835160e08101855281548152600182015492810192909252600281015480841694830194909452600160a01b840464ffffffffff9081166060840152600160c81b8504166080830152600160f01b90930460ff16151560a08201526003909201541660c082015290565b60405161018791905f60e082019050825182526020830151602083015260018060a01b03604084015116604083015264ffffffffff606084015116606083015264ffffffffff608084015116608083015260a0830151151560a083015260018060a01b0360c08401511660c083015292915050565b61027e7f61983dfd2061bbb9c4910b9f202412b24b683db0191332f7c2e7006421273f7381565b6101b86104ce366004611b86565b610cb8565b6101a36104e1366004611e51565b610d76565b61027e7f6647ed31b0bbfbcdb1c23b139985e00410211fc6b560049e92d3b5d7eede721181565b61027e601081565b61027e681cda5b5d5b185d195960ba1b81565b5f8281526004602090815260408083206001600160a01b038516808552925282209190331480610564575060038201546001600160a01b031633145b8061057457506105748433610cb8565b8061063f575083156106125760405163158e711d60e01b8152600481018590523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa1580156105e9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061060d9190611e8a565b61063f565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016145b90508061067c576040516314e77a0f60e31b8152600481018590526001600160a01b03841660248201523360448201526064015b60405180910390fd5b6002820154600160f01b900460ff16156106bb576040516304c672cd60e51b8152600481018590526001600160a01b0384166024820152604401610673565b60028201805460ff60f01b1916600160f01b1790556040513381526001600160a01b0384169085907f108fa30c3cf9987804bab4dbd89cd0b8d2160d4e6f7df67c6741b8cd8dab939b9060200160405180910390a350505050565b5f80610776602086013561072d6080880188611ea5565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250610771925050506080890160608a01611d51565b610fcf565b90505f60206041851061078a57604161078c565b845b6107969086611efc565b6107a09190611f0f565b90506107ad816020611f2e565b6107b8906041611f45565b841415806107c65750601081115b156107e757604051632c33d5d760e21b815260048101859052602401610673565b801561080657610803826107fe866041818a611f58565b611044565b91505b5f80610852846108196041848a8c611f58565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061112692505050565b5090925090505f81600381111561086b5761086b611f7f565b1461088957604051635cd5d23360e01b815260040160405180910390fd5b6108a26108968980611f93565b358360408b013561116f565b506001979650505050505050565b5f8281526004602090815260408083206001600160a01b0385168452909152902060010154681cda5b5d5b185d195960ba1b145b92915050565b5f67ffffffffffffffff8216408082036109295760405163069c071760e01b815267ffffffffffffffff84166004820152436024820152604401610673565b604080517f6647ed31b0bbfbcdb1c23b139985e00410211fc6b560049e92d3b5d7eede721160208201524691810191909152306060820152608081018790526001600160a01b0380871660a0830152851660c082015260e081018290526101000160405160208183030381529060405280519060200120915050949350505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610a2557604051631670800160e31b81523360048201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610673565b6001600160a01b0382165f81815260026020908152604091829020805460ff191685151590811790915591519182527f3f12893ddc45de77eeec550c4ec73eb26bc08a8b9b936b04451e206233bc022091015b60405180910390a25050565b5f6108e47fe8e931be2cd212a0ab9925c49bd7f23389fcdfa3107eac4c0f5ea5bbca8d30448335610abb6040860160208701611d51565b610acb6060870160408801611d51565b6060870135608088013560a0890135610aea60e08b0160c08c01611fb2565b610afb6101008c0160e08d01611fcb565b60408051602081019a909a528901979097526001600160a01b03958616606089015294909316608087015260a086019190915260c085015260e084015267ffffffffffffffff1661010083015264ffffffffff166101208201526101400160405160208183030381529060405280519060200120611376565b5f6060805f5f5f6060610b856113a2565b610b8d6113d3565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b60405163158e711d60e01b8152600481018390523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa158015610c1f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c439190611e8a565b610c695760405163440d8f2b60e11b815260048101839052336024820152604401610673565b5f82815260036020908152604091829020805460ff1916841515908117909155915191825283917f289f00a985a88f85d1bb00676c71571cc683984540f9b00d2efff423751467719101610a78565b5f8215610d535760405163147b90bb60e31b8152600481018490526001600160a01b0383811660248301527f0000000000000000000000000000000000000000000000000000000000000000169063a3dc85d890604401602060405180830381865afa158015610d2a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d4e9190611e8a565b610d6f565b6001600160a01b0382165f9081526002602052604090205460ff165b9392505050565b60808301355f03610d9a57604051633f9f31fd60e11b815260040160405180910390fd5b60608301351580610dc257505f610db76040850160208601611d51565b6001600160a01b0316145b15610de0576040516363bed43b60e11b815260040160405180910390fd5b681cda5b5d5b185d195960ba1b8360800135148015610e1d57507f0000000000000000000000000000000000000000000000000000000000000000155b15610e3b576040516304d409e960e21b815260040160405180910390fd5b42610e4d610100850160e08601611fcb565b64ffffffffff16111580610e835750610e6962278d0042611f45565b610e7a610100850160e08601611fcb565b64ffffffffff16115b15610ece57610e99610100840160e08501611fcb565b610ea662278d0042611f45565b6040516375cd1fbd60e11b815264ffffffffff90921660048301526024820152604401610673565b610f038335610ee36040860160208701611d51565b610ef36060870160408801611d51565b61027960e0880160c08901611fb2565b505f5f610f4d610f1286610a84565b85858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061112692505050565b5090925090505f816003811115610f6657610f66611f7f565b14610f8457604051635cd5d23360e01b815260040160405180910390fd5b610f8f853583610cb8565b610fbe576040516355bfdee960e11b8152853560048201526001600160a01b0383166024820152604401610673565b610fc88583611400565b5050505050565b8151602080840191909120604080517fb9515b9fc72b81d4bf1fe0a021d5de2d0abf3ec4a352fda35a65cde0cb54081393810193909352820185905260608201526001600160a01b03821660808201525f9060a0015b6040516020818303038152906040528051906020012090509392505050565b5f805b828110156110ed575f84828561105e826020611f45565b9261106b93929190611f58565b61107491611fef565b90508086106110ac576040805160208101839052908101879052606001604051602081830303815290604052805190602001206110d7565b6040805160208101889052908101829052606001604051602081830303815290604052805190602001205b95506110e69050602082611f45565b9050611047565b50604080517f61983dfd2061bbb9c4910b9f202412b24b683db0191332f7c2e7006421273f736020820152908101859052606001611025565b5f5f5f835160410361115d576020840151604085015160608601515f1a61114f8882858561186d565b955095509550505050611168565b505081515f91506002905b9250925092565b5f8381526004602090815260408083206001600160a01b03861684529091529020600201548390600160a01b900464ffffffffff161580156111dd57505f8181526004602090815260408083206001600160a01b0387168452909152902060020154600160f01b900460ff16155b80156111f757505f8481526003602052604090205460ff16155b156111ff57505f5b5f8181526004602090815260408083206001600160a01b038716845290915290206002810154600160f01b900460ff161561125f576040516304c672cd60e51b8152600481018390526001600160a01b0385166024820152604401610673565b6002810154600160a01b900464ffffffffff165f036112a35760405163c9fa4f4760e01b8152600481018690526001600160a01b0385166024820152604401610673565b805483146112d157805460405163665b61f160e01b8152600481019190915260248101849052604401610673565b600281015442600160c81b90910464ffffffffff161161132857600281015460405163ead16f6960e01b81526001600160a01b0386166004820152600160c81b90910464ffffffffff166024820152604401610673565b60028101546113419083906001600160a01b0316610cb8565b610fc85760028101546040516298221760e61b81526001600160a01b0380871660048301529091166024820152604401610673565b5f6108e4611382611935565b8360405161190160f01b8152600281019290925260228201526042902090565b60606113ce7f00000000000000000000000000000000000000000000000000000000000000005f611a5e565b905090565b60606113ce7f00000000000000000000000000000000000000000000000000000000000000006001611a5e565b81355f90815260046020908152604080832091839161142491908701908701611d51565b6001600160a01b0316815260208101919091526040015f206002810154909150600160f01b900460ff16156114905782356114656040850160208601611d51565b6040516304c672cd60e51b815260048101929092526001600160a01b03166024820152604401610673565b6002810154600160a01b900464ffffffffff16156115f557805460608401351415806114c457508260800135816001015414155b156114f257805460405163665b61f160e01b8152606085013560048201526024810191909152604401610673565b6115026060840160408501611d51565b60038201546001600160a01b0390811691161461155a576115296060840160408501611d51565b6003820154604051633b7a254160e11b81526001600160a01b03928316600482015291166024820152604401610673565b6002810154600160c81b900464ffffffffff1661157e610100850160e08601611fcb565b64ffffffffff161080156115a7575060028101546115a7908435906001600160a01b0316610cb8565b156115f5576115bd610100840160e08501611fcb565b6002820154604051631809a6df60e11b815264ffffffffff9283166004820152600160c81b9091049091166024820152604401610673565b60028101545f90600160a01b900464ffffffffff1615611627576002820154600160a01b900464ffffffffff16611629565b425b90506040518060e001604052808560600135815260200185608001358152602001846001600160a01b031681526020018264ffffffffff1681526020018560e00160208101906116799190611fcb565b64ffffffffff1681525f602082015260409081019061169e9060608801908801611d51565b6001600160a01b0316905284355f90815260046020908152604080832092916116cb918901908901611d51565b6001600160a01b03908116825260208083019390935260409182015f20845181558484015160018201558483015160028201805460608089015160808a015160a08b01519588166001600160c81b031990941693909317600160a01b64ffffffffff928316021765ffffffffffff60c81b1916600160c81b919093160260ff60f01b191691909117600160f01b9315159390930292909217905560c090950151600390910180546001600160a01b03191691909216179055918601359161179791908701908701611d51565b6001600160a01b031685357f101d41afc78e293a64ad01a8f908182143616d44dee409d0835e99dcb3a1ad4b6117d36060890160408a01611d51565b8760808a013560a08b01356117ee60e08d0160c08e01611fb2565b6117ff6101008e0160e08f01611fcb565b604080516001600160a01b03978816815296909516602087015293850192909252606084015267ffffffffffffffff1660808381019190915264ffffffffff90911660a0830152890135681cda5b5d5b185d195960ba1b1460c082015260e00160405180910390a450505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156118a657505f9150600390508261192b565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156118f7573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661192257505f92506001915082905061192b565b92505f91508190505b9450945094915050565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561198d57507f000000000000000000000000000000000000000000000000000000000000000046145b156119b757507f000000000000000000000000000000000000000000000000000000000000000090565b6113ce604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b606060ff8314611a7857611a7183611b07565b90506108e4565b818054611a849061200c565b80601f0160208091040260200160405190810160405280929190818152602001828054611ab09061200c565b8015611afb5780601f10611ad257610100808354040283529160200191611afb565b820191905f5260205f20905b815481529060010190602001808311611ade57829003601f168201915b505050505090506108e4565b60605f611b1383611b44565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f60ff8216601f8111156108e457604051632cd44ac360e21b815260040160405180910390fd5b80356001600160a01b0381168114611b81575f5ffd5b919050565b5f5f60408385031215611b97575f5ffd5b82359150611ba760208401611b6b565b90509250929050565b5f5f83601f840112611bc0575f5ffd5b50813567ffffffffffffffff811115611bd7575f5ffd5b602083019150836020828501011115611bee575f5ffd5b9250929050565b5f5f5f60408486031215611c07575f5ffd5b833567ffffffffffffffff811115611c1d575f5ffd5b840160a08187031215611c2e575f5ffd5b9250602084013567ffffffffffffffff811115611c49575f5ffd5b611c5586828701611bb0565b9497909650939450505050565b5f60208284031215611c72575f5ffd5b5035919050565b803567ffffffffffffffff81168114611b81575f5ffd5b5f5f5f5f60808587031215611ca3575f5ffd5b84359350611cb360208601611b6b565b9250611cc160408601611b6b565b9150611ccf60608601611c79565b905092959194509250565b8015158114611ce7575f5ffd5b50565b5f5f60408385031215611cfb575f5ffd5b611d0483611b6b565b91506020830135611d1481611cda565b809150509250929050565b5f6101008284031215611d30575f5ffd5b50919050565b5f6101008284031215611d47575f5ffd5b610d6f8383611d1f565b5f60208284031215611d61575f5ffd5b610d6f82611b6b565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f611db660e0830189611d6a565b8281036040840152611dc88189611d6a565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015611e1d578351835260209384019390920191600101611dff565b50909b9a5050505050505050505050565b5f5f60408385031215611e3f575f5ffd5b823591506020830135611d1481611cda565b5f5f5f6101208486031215611e64575f5ffd5b611e6e8585611d1f565b925061010084013567ffffffffffffffff811115611c49575f5ffd5b5f60208284031215611e9a575f5ffd5b8151610d6f81611cda565b5f5f8335601e19843603018112611eba575f5ffd5b83018035915067ffffffffffffffff821115611ed4575f5ffd5b602001915036819003821315611bee575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b818103818111156108e4576108e4611ee8565b5f82611f2957634e487b7160e01b5f52601260045260245ffd5b500490565b80820281158282048414176108e4576108e4611ee8565b808201808211156108e4576108e4611ee8565b5f5f85851115611f66575f5ffd5b83861115611f72575f5ffd5b5050820193919092039150565b634e487b7160e01b5f52602160045260245ffd5b5f823561017e19833603018112611fa8575f5ffd5b9190910192915050565b5f60208284031215611fc2575f5ffd5b610d6f82611c79565b5f60208284031215611fdb575f5ffd5b813564ffffffffff81168114610d6f575f5ffd5b803560208310156108e4575f19602084900360031b1b1692915050565b600181811c9082168061202057607f821691505b602082108103611d3057634e487b7160e01b5f52602260045260245ffd",
}

// AttestedKeysABI is the input ABI used to generate the binding from.
// Deprecated: Use AttestedKeysMetaData.ABI instead.
var AttestedKeysABI = AttestedKeysMetaData.ABI

// AttestedKeysBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use AttestedKeysMetaData.Bin instead.
var AttestedKeysBin = AttestedKeysMetaData.Bin

// DeployAttestedKeys deploys a new Ethereum contract, binding an instance of AttestedKeys to it.
func DeployAttestedKeys(auth *bind.TransactOpts, backend bind.ContractBackend, governor common.Address, projects common.Address, trust common.Address, allowsSimulated bool) (common.Address, *types.Transaction, *AttestedKeys, error) {
	parsed, err := AttestedKeysMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(AttestedKeysBin), backend, governor, projects, trust, allowsSimulated)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &AttestedKeys{AttestedKeysCaller: AttestedKeysCaller{contract: contract}, AttestedKeysTransactor: AttestedKeysTransactor{contract: contract}, AttestedKeysFilterer: AttestedKeysFilterer{contract: contract}}, nil
}

// AttestedKeys is an auto generated Go binding around an Ethereum contract.
type AttestedKeys struct {
	AttestedKeysCaller     // Read-only binding to the contract
	AttestedKeysTransactor // Write-only binding to the contract
	AttestedKeysFilterer   // Log filterer for contract events
}

// AttestedKeysCaller is an auto generated read-only Go binding around an Ethereum contract.
type AttestedKeysCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// AttestedKeysTransactor is an auto generated write-only Go binding around an Ethereum contract.
type AttestedKeysTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// AttestedKeysFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type AttestedKeysFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// AttestedKeysSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type AttestedKeysSession struct {
	Contract     *AttestedKeys     // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// AttestedKeysCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type AttestedKeysCallerSession struct {
	Contract *AttestedKeysCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts       // Call options to use throughout this session
}

// AttestedKeysTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type AttestedKeysTransactorSession struct {
	Contract     *AttestedKeysTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts       // Transaction auth options to use throughout this session
}

// AttestedKeysRaw is an auto generated low-level Go binding around an Ethereum contract.
type AttestedKeysRaw struct {
	Contract *AttestedKeys // Generic contract binding to access the raw methods on
}

// AttestedKeysCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type AttestedKeysCallerRaw struct {
	Contract *AttestedKeysCaller // Generic read-only contract binding to access the raw methods on
}

// AttestedKeysTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type AttestedKeysTransactorRaw struct {
	Contract *AttestedKeysTransactor // Generic write-only contract binding to access the raw methods on
}

// NewAttestedKeys creates a new instance of AttestedKeys, bound to a specific deployed contract.
func NewAttestedKeys(address common.Address, backend bind.ContractBackend) (*AttestedKeys, error) {
	contract, err := bindAttestedKeys(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &AttestedKeys{AttestedKeysCaller: AttestedKeysCaller{contract: contract}, AttestedKeysTransactor: AttestedKeysTransactor{contract: contract}, AttestedKeysFilterer: AttestedKeysFilterer{contract: contract}}, nil
}

// NewAttestedKeysCaller creates a new read-only instance of AttestedKeys, bound to a specific deployed contract.
func NewAttestedKeysCaller(address common.Address, caller bind.ContractCaller) (*AttestedKeysCaller, error) {
	contract, err := bindAttestedKeys(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &AttestedKeysCaller{contract: contract}, nil
}

// NewAttestedKeysTransactor creates a new write-only instance of AttestedKeys, bound to a specific deployed contract.
func NewAttestedKeysTransactor(address common.Address, transactor bind.ContractTransactor) (*AttestedKeysTransactor, error) {
	contract, err := bindAttestedKeys(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &AttestedKeysTransactor{contract: contract}, nil
}

// NewAttestedKeysFilterer creates a new log filterer instance of AttestedKeys, bound to a specific deployed contract.
func NewAttestedKeysFilterer(address common.Address, filterer bind.ContractFilterer) (*AttestedKeysFilterer, error) {
	contract, err := bindAttestedKeys(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &AttestedKeysFilterer{contract: contract}, nil
}

// bindAttestedKeys binds a generic wrapper to an already deployed contract.
func bindAttestedKeys(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := AttestedKeysMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_AttestedKeys *AttestedKeysRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _AttestedKeys.Contract.AttestedKeysCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_AttestedKeys *AttestedKeysRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _AttestedKeys.Contract.AttestedKeysTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_AttestedKeys *AttestedKeysRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _AttestedKeys.Contract.AttestedKeysTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_AttestedKeys *AttestedKeysCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _AttestedKeys.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_AttestedKeys *AttestedKeysTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _AttestedKeys.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_AttestedKeys *AttestedKeysTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _AttestedKeys.Contract.contract.Transact(opts, method, params...)
}

// ALLOWSSIMULATED is a free data retrieval call binding the contract method 0x317965ba.
//
// Solidity: function ALLOWS_SIMULATED() view returns(bool)
func (_AttestedKeys *AttestedKeysCaller) ALLOWSSIMULATED(opts *bind.CallOpts) (bool, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "ALLOWS_SIMULATED")

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// ALLOWSSIMULATED is a free data retrieval call binding the contract method 0x317965ba.
//
// Solidity: function ALLOWS_SIMULATED() view returns(bool)
func (_AttestedKeys *AttestedKeysSession) ALLOWSSIMULATED() (bool, error) {
	return _AttestedKeys.Contract.ALLOWSSIMULATED(&_AttestedKeys.CallOpts)
}

// ALLOWSSIMULATED is a free data retrieval call binding the contract method 0x317965ba.
//
// Solidity: function ALLOWS_SIMULATED() view returns(bool)
func (_AttestedKeys *AttestedKeysCallerSession) ALLOWSSIMULATED() (bool, error) {
	return _AttestedKeys.Contract.ALLOWSSIMULATED(&_AttestedKeys.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_AttestedKeys *AttestedKeysCaller) GOVERNOR(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "GOVERNOR")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_AttestedKeys *AttestedKeysSession) GOVERNOR() (common.Address, error) {
	return _AttestedKeys.Contract.GOVERNOR(&_AttestedKeys.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_AttestedKeys *AttestedKeysCallerSession) GOVERNOR() (common.Address, error) {
	return _AttestedKeys.Contract.GOVERNOR(&_AttestedKeys.CallOpts)
}

// MAXLIFETIME is a free data retrieval call binding the contract method 0x2ba2a665.
//
// Solidity: function MAX_LIFETIME() view returns(uint40)
func (_AttestedKeys *AttestedKeysCaller) MAXLIFETIME(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "MAX_LIFETIME")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXLIFETIME is a free data retrieval call binding the contract method 0x2ba2a665.
//
// Solidity: function MAX_LIFETIME() view returns(uint40)
func (_AttestedKeys *AttestedKeysSession) MAXLIFETIME() (*big.Int, error) {
	return _AttestedKeys.Contract.MAXLIFETIME(&_AttestedKeys.CallOpts)
}

// MAXLIFETIME is a free data retrieval call binding the contract method 0x2ba2a665.
//
// Solidity: function MAX_LIFETIME() view returns(uint40)
func (_AttestedKeys *AttestedKeysCallerSession) MAXLIFETIME() (*big.Int, error) {
	return _AttestedKeys.Contract.MAXLIFETIME(&_AttestedKeys.CallOpts)
}

// MAXSTEPS is a free data retrieval call binding the contract method 0xf367d5cc.
//
// Solidity: function MAX_STEPS() view returns(uint256)
func (_AttestedKeys *AttestedKeysCaller) MAXSTEPS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "MAX_STEPS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXSTEPS is a free data retrieval call binding the contract method 0xf367d5cc.
//
// Solidity: function MAX_STEPS() view returns(uint256)
func (_AttestedKeys *AttestedKeysSession) MAXSTEPS() (*big.Int, error) {
	return _AttestedKeys.Contract.MAXSTEPS(&_AttestedKeys.CallOpts)
}

// MAXSTEPS is a free data retrieval call binding the contract method 0xf367d5cc.
//
// Solidity: function MAX_STEPS() view returns(uint256)
func (_AttestedKeys *AttestedKeysCallerSession) MAXSTEPS() (*big.Int, error) {
	return _AttestedKeys.Contract.MAXSTEPS(&_AttestedKeys.CallOpts)
}

// NONCE is a free data retrieval call binding the contract method 0xe091dd1a.
//
// Solidity: function NONCE() view returns(bytes32)
func (_AttestedKeys *AttestedKeysCaller) NONCE(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "NONCE")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// NONCE is a free data retrieval call binding the contract method 0xe091dd1a.
//
// Solidity: function NONCE() view returns(bytes32)
func (_AttestedKeys *AttestedKeysSession) NONCE() ([32]byte, error) {
	return _AttestedKeys.Contract.NONCE(&_AttestedKeys.CallOpts)
}

// NONCE is a free data retrieval call binding the contract method 0xe091dd1a.
//
// Solidity: function NONCE() view returns(bytes32)
func (_AttestedKeys *AttestedKeysCallerSession) NONCE() ([32]byte, error) {
	return _AttestedKeys.Contract.NONCE(&_AttestedKeys.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_AttestedKeys *AttestedKeysCaller) PROJECTS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "PROJECTS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_AttestedKeys *AttestedKeysSession) PROJECTS() (common.Address, error) {
	return _AttestedKeys.Contract.PROJECTS(&_AttestedKeys.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_AttestedKeys *AttestedKeysCallerSession) PROJECTS() (common.Address, error) {
	return _AttestedKeys.Contract.PROJECTS(&_AttestedKeys.CallOpts)
}

// RESULTS is a free data retrieval call binding the contract method 0xa2db3b57.
//
// Solidity: function RESULTS() view returns(bytes32)
func (_AttestedKeys *AttestedKeysCaller) RESULTS(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "RESULTS")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// RESULTS is a free data retrieval call binding the contract method 0xa2db3b57.
//
// Solidity: function RESULTS() view returns(bytes32)
func (_AttestedKeys *AttestedKeysSession) RESULTS() ([32]byte, error) {
	return _AttestedKeys.Contract.RESULTS(&_AttestedKeys.CallOpts)
}

// RESULTS is a free data retrieval call binding the contract method 0xa2db3b57.
//
// Solidity: function RESULTS() view returns(bytes32)
func (_AttestedKeys *AttestedKeysCallerSession) RESULTS() ([32]byte, error) {
	return _AttestedKeys.Contract.RESULTS(&_AttestedKeys.CallOpts)
}

// SIMULATED is a free data retrieval call binding the contract method 0xfd905e4b.
//
// Solidity: function SIMULATED() view returns(bytes32)
func (_AttestedKeys *AttestedKeysCaller) SIMULATED(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "SIMULATED")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// SIMULATED is a free data retrieval call binding the contract method 0xfd905e4b.
//
// Solidity: function SIMULATED() view returns(bytes32)
func (_AttestedKeys *AttestedKeysSession) SIMULATED() ([32]byte, error) {
	return _AttestedKeys.Contract.SIMULATED(&_AttestedKeys.CallOpts)
}

// SIMULATED is a free data retrieval call binding the contract method 0xfd905e4b.
//
// Solidity: function SIMULATED() view returns(bytes32)
func (_AttestedKeys *AttestedKeysCallerSession) SIMULATED() ([32]byte, error) {
	return _AttestedKeys.Contract.SIMULATED(&_AttestedKeys.CallOpts)
}

// TRUST is a free data retrieval call binding the contract method 0x1de012cd.
//
// Solidity: function TRUST() view returns(address)
func (_AttestedKeys *AttestedKeysCaller) TRUST(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "TRUST")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// TRUST is a free data retrieval call binding the contract method 0x1de012cd.
//
// Solidity: function TRUST() view returns(address)
func (_AttestedKeys *AttestedKeysSession) TRUST() (common.Address, error) {
	return _AttestedKeys.Contract.TRUST(&_AttestedKeys.CallOpts)
}

// TRUST is a free data retrieval call binding the contract method 0x1de012cd.
//
// Solidity: function TRUST() view returns(address)
func (_AttestedKeys *AttestedKeysCallerSession) TRUST() (common.Address, error) {
	return _AttestedKeys.Contract.TRUST(&_AttestedKeys.CallOpts)
}

// VOUCHTYPEHASH is a free data retrieval call binding the contract method 0x6fa8799e.
//
// Solidity: function VOUCH_TYPEHASH() view returns(bytes32)
func (_AttestedKeys *AttestedKeysCaller) VOUCHTYPEHASH(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "VOUCH_TYPEHASH")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// VOUCHTYPEHASH is a free data retrieval call binding the contract method 0x6fa8799e.
//
// Solidity: function VOUCH_TYPEHASH() view returns(bytes32)
func (_AttestedKeys *AttestedKeysSession) VOUCHTYPEHASH() ([32]byte, error) {
	return _AttestedKeys.Contract.VOUCHTYPEHASH(&_AttestedKeys.CallOpts)
}

// VOUCHTYPEHASH is a free data retrieval call binding the contract method 0x6fa8799e.
//
// Solidity: function VOUCH_TYPEHASH() view returns(bytes32)
func (_AttestedKeys *AttestedKeysCallerSession) VOUCHTYPEHASH() ([32]byte, error) {
	return _AttestedKeys.Contract.VOUCHTYPEHASH(&_AttestedKeys.CallOpts)
}

// DigestOf is a free data retrieval call binding the contract method 0x69be1016.
//
// Solidity: function digestOf((uint256,address,address,bytes32,bytes32,bytes32,uint64,uint40) v) view returns(bytes32)
func (_AttestedKeys *AttestedKeysCaller) DigestOf(opts *bind.CallOpts, v AttestedKeysVouch) ([32]byte, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "digestOf", v)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// DigestOf is a free data retrieval call binding the contract method 0x69be1016.
//
// Solidity: function digestOf((uint256,address,address,bytes32,bytes32,bytes32,uint64,uint40) v) view returns(bytes32)
func (_AttestedKeys *AttestedKeysSession) DigestOf(v AttestedKeysVouch) ([32]byte, error) {
	return _AttestedKeys.Contract.DigestOf(&_AttestedKeys.CallOpts, v)
}

// DigestOf is a free data retrieval call binding the contract method 0x69be1016.
//
// Solidity: function digestOf((uint256,address,address,bytes32,bytes32,bytes32,uint64,uint40) v) view returns(bytes32)
func (_AttestedKeys *AttestedKeysCallerSession) DigestOf(v AttestedKeysVouch) ([32]byte, error) {
	return _AttestedKeys.Contract.DigestOf(&_AttestedKeys.CallOpts, v)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_AttestedKeys *AttestedKeysCaller) Eip712Domain(opts *bind.CallOpts) (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "eip712Domain")

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
func (_AttestedKeys *AttestedKeysSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _AttestedKeys.Contract.Eip712Domain(&_AttestedKeys.CallOpts)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_AttestedKeys *AttestedKeysCallerSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _AttestedKeys.Contract.Eip712Domain(&_AttestedKeys.CallOpts)
}

// IsGeneralVerifier is a free data retrieval call binding the contract method 0x769b66e6.
//
// Solidity: function isGeneralVerifier(address verifier) view returns(bool)
func (_AttestedKeys *AttestedKeysCaller) IsGeneralVerifier(opts *bind.CallOpts, verifier common.Address) (bool, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "isGeneralVerifier", verifier)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsGeneralVerifier is a free data retrieval call binding the contract method 0x769b66e6.
//
// Solidity: function isGeneralVerifier(address verifier) view returns(bool)
func (_AttestedKeys *AttestedKeysSession) IsGeneralVerifier(verifier common.Address) (bool, error) {
	return _AttestedKeys.Contract.IsGeneralVerifier(&_AttestedKeys.CallOpts, verifier)
}

// IsGeneralVerifier is a free data retrieval call binding the contract method 0x769b66e6.
//
// Solidity: function isGeneralVerifier(address verifier) view returns(bool)
func (_AttestedKeys *AttestedKeysCallerSession) IsGeneralVerifier(verifier common.Address) (bool, error) {
	return _AttestedKeys.Contract.IsGeneralVerifier(&_AttestedKeys.CallOpts, verifier)
}

// IsSimulated is a free data retrieval call binding the contract method 0x2ecae346.
//
// Solidity: function isSimulated(uint256 scope, address key) view returns(bool)
func (_AttestedKeys *AttestedKeysCaller) IsSimulated(opts *bind.CallOpts, scope *big.Int, key common.Address) (bool, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "isSimulated", scope, key)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsSimulated is a free data retrieval call binding the contract method 0x2ecae346.
//
// Solidity: function isSimulated(uint256 scope, address key) view returns(bool)
func (_AttestedKeys *AttestedKeysSession) IsSimulated(scope *big.Int, key common.Address) (bool, error) {
	return _AttestedKeys.Contract.IsSimulated(&_AttestedKeys.CallOpts, scope, key)
}

// IsSimulated is a free data retrieval call binding the contract method 0x2ecae346.
//
// Solidity: function isSimulated(uint256 scope, address key) view returns(bool)
func (_AttestedKeys *AttestedKeysCallerSession) IsSimulated(scope *big.Int, key common.Address) (bool, error) {
	return _AttestedKeys.Contract.IsSimulated(&_AttestedKeys.CallOpts, scope, key)
}

// IsVerifier is a free data retrieval call binding the contract method 0xa3dc85d8.
//
// Solidity: function isVerifier(uint256 scope, address who) view returns(bool)
func (_AttestedKeys *AttestedKeysCaller) IsVerifier(opts *bind.CallOpts, scope *big.Int, who common.Address) (bool, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "isVerifier", scope, who)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsVerifier is a free data retrieval call binding the contract method 0xa3dc85d8.
//
// Solidity: function isVerifier(uint256 scope, address who) view returns(bool)
func (_AttestedKeys *AttestedKeysSession) IsVerifier(scope *big.Int, who common.Address) (bool, error) {
	return _AttestedKeys.Contract.IsVerifier(&_AttestedKeys.CallOpts, scope, who)
}

// IsVerifier is a free data retrieval call binding the contract method 0xa3dc85d8.
//
// Solidity: function isVerifier(uint256 scope, address who) view returns(bool)
func (_AttestedKeys *AttestedKeysCallerSession) IsVerifier(scope *big.Int, who common.Address) (bool, error) {
	return _AttestedKeys.Contract.IsVerifier(&_AttestedKeys.CallOpts, scope, who)
}

// KeyOf is a free data retrieval call binding the contract method 0x952753a9.
//
// Solidity: function keyOf(uint256 scope, address key) view returns((bytes32,bytes32,address,uint40,uint40,bool,address))
func (_AttestedKeys *AttestedKeysCaller) KeyOf(opts *bind.CallOpts, scope *big.Int, key common.Address) (AttestedKeysKey, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "keyOf", scope, key)

	if err != nil {
		return *new(AttestedKeysKey), err
	}

	out0 := *abi.ConvertType(out[0], new(AttestedKeysKey)).(*AttestedKeysKey)

	return out0, err

}

// KeyOf is a free data retrieval call binding the contract method 0x952753a9.
//
// Solidity: function keyOf(uint256 scope, address key) view returns((bytes32,bytes32,address,uint40,uint40,bool,address))
func (_AttestedKeys *AttestedKeysSession) KeyOf(scope *big.Int, key common.Address) (AttestedKeysKey, error) {
	return _AttestedKeys.Contract.KeyOf(&_AttestedKeys.CallOpts, scope, key)
}

// KeyOf is a free data retrieval call binding the contract method 0x952753a9.
//
// Solidity: function keyOf(uint256 scope, address key) view returns((bytes32,bytes32,address,uint40,uint40,bool,address))
func (_AttestedKeys *AttestedKeysCallerSession) KeyOf(scope *big.Int, key common.Address) (AttestedKeysKey, error) {
	return _AttestedKeys.Contract.KeyOf(&_AttestedKeys.CallOpts, scope, key)
}

// NonceFor is a free data retrieval call binding the contract method 0x4e5301e8.
//
// Solidity: function nonceFor(uint256 scope, address key, address holder, uint64 atBlock) view returns(bytes32)
func (_AttestedKeys *AttestedKeysCaller) NonceFor(opts *bind.CallOpts, scope *big.Int, key common.Address, holder common.Address, atBlock uint64) ([32]byte, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "nonceFor", scope, key, holder, atBlock)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// NonceFor is a free data retrieval call binding the contract method 0x4e5301e8.
//
// Solidity: function nonceFor(uint256 scope, address key, address holder, uint64 atBlock) view returns(bytes32)
func (_AttestedKeys *AttestedKeysSession) NonceFor(scope *big.Int, key common.Address, holder common.Address, atBlock uint64) ([32]byte, error) {
	return _AttestedKeys.Contract.NonceFor(&_AttestedKeys.CallOpts, scope, key, holder, atBlock)
}

// NonceFor is a free data retrieval call binding the contract method 0x4e5301e8.
//
// Solidity: function nonceFor(uint256 scope, address key, address holder, uint64 atBlock) view returns(bytes32)
func (_AttestedKeys *AttestedKeysCallerSession) NonceFor(scope *big.Int, key common.Address, holder common.Address, atBlock uint64) ([32]byte, error) {
	return _AttestedKeys.Contract.NonceFor(&_AttestedKeys.CallOpts, scope, key, holder, atBlock)
}

// TrustsOwnAlone is a free data retrieval call binding the contract method 0x35a1324a.
//
// Solidity: function trustsOwnAlone(uint256 projectId) view returns(bool)
func (_AttestedKeys *AttestedKeysCaller) TrustsOwnAlone(opts *bind.CallOpts, projectId *big.Int) (bool, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "trustsOwnAlone", projectId)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// TrustsOwnAlone is a free data retrieval call binding the contract method 0x35a1324a.
//
// Solidity: function trustsOwnAlone(uint256 projectId) view returns(bool)
func (_AttestedKeys *AttestedKeysSession) TrustsOwnAlone(projectId *big.Int) (bool, error) {
	return _AttestedKeys.Contract.TrustsOwnAlone(&_AttestedKeys.CallOpts, projectId)
}

// TrustsOwnAlone is a free data retrieval call binding the contract method 0x35a1324a.
//
// Solidity: function trustsOwnAlone(uint256 projectId) view returns(bool)
func (_AttestedKeys *AttestedKeysCallerSession) TrustsOwnAlone(projectId *big.Int) (bool, error) {
	return _AttestedKeys.Contract.TrustsOwnAlone(&_AttestedKeys.CallOpts, projectId)
}

// Verify is a free data retrieval call binding the contract method 0x2609e81b.
//
// Solidity: function verify(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns(bool)
func (_AttestedKeys *AttestedKeysCaller) Verify(opts *bind.CallOpts, s Statement, evidence []byte) (bool, error) {
	var out []interface{}
	err := _AttestedKeys.contract.Call(opts, &out, "verify", s, evidence)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Verify is a free data retrieval call binding the contract method 0x2609e81b.
//
// Solidity: function verify(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns(bool)
func (_AttestedKeys *AttestedKeysSession) Verify(s Statement, evidence []byte) (bool, error) {
	return _AttestedKeys.Contract.Verify(&_AttestedKeys.CallOpts, s, evidence)
}

// Verify is a free data retrieval call binding the contract method 0x2609e81b.
//
// Solidity: function verify(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns(bool)
func (_AttestedKeys *AttestedKeysCallerSession) Verify(s Statement, evidence []byte) (bool, error) {
	return _AttestedKeys.Contract.Verify(&_AttestedKeys.CallOpts, s, evidence)
}

// Register is a paid mutator transaction binding the contract method 0xc9a2dc9b.
//
// Solidity: function register((uint256,address,address,bytes32,bytes32,bytes32,uint64,uint40) v, bytes signature) returns()
func (_AttestedKeys *AttestedKeysTransactor) Register(opts *bind.TransactOpts, v AttestedKeysVouch, signature []byte) (*types.Transaction, error) {
	return _AttestedKeys.contract.Transact(opts, "register", v, signature)
}

// Register is a paid mutator transaction binding the contract method 0xc9a2dc9b.
//
// Solidity: function register((uint256,address,address,bytes32,bytes32,bytes32,uint64,uint40) v, bytes signature) returns()
func (_AttestedKeys *AttestedKeysSession) Register(v AttestedKeysVouch, signature []byte) (*types.Transaction, error) {
	return _AttestedKeys.Contract.Register(&_AttestedKeys.TransactOpts, v, signature)
}

// Register is a paid mutator transaction binding the contract method 0xc9a2dc9b.
//
// Solidity: function register((uint256,address,address,bytes32,bytes32,bytes32,uint64,uint40) v, bytes signature) returns()
func (_AttestedKeys *AttestedKeysTransactorSession) Register(v AttestedKeysVouch, signature []byte) (*types.Transaction, error) {
	return _AttestedKeys.Contract.Register(&_AttestedKeys.TransactOpts, v, signature)
}

// Revoke is a paid mutator transaction binding the contract method 0x20d154da.
//
// Solidity: function revoke(uint256 scope, address key) returns()
func (_AttestedKeys *AttestedKeysTransactor) Revoke(opts *bind.TransactOpts, scope *big.Int, key common.Address) (*types.Transaction, error) {
	return _AttestedKeys.contract.Transact(opts, "revoke", scope, key)
}

// Revoke is a paid mutator transaction binding the contract method 0x20d154da.
//
// Solidity: function revoke(uint256 scope, address key) returns()
func (_AttestedKeys *AttestedKeysSession) Revoke(scope *big.Int, key common.Address) (*types.Transaction, error) {
	return _AttestedKeys.Contract.Revoke(&_AttestedKeys.TransactOpts, scope, key)
}

// Revoke is a paid mutator transaction binding the contract method 0x20d154da.
//
// Solidity: function revoke(uint256 scope, address key) returns()
func (_AttestedKeys *AttestedKeysTransactorSession) Revoke(scope *big.Int, key common.Address) (*types.Transaction, error) {
	return _AttestedKeys.Contract.Revoke(&_AttestedKeys.TransactOpts, scope, key)
}

// SetGeneralVerifier is a paid mutator transaction binding the contract method 0x651193d7.
//
// Solidity: function setGeneralVerifier(address verifier, bool allowed) returns()
func (_AttestedKeys *AttestedKeysTransactor) SetGeneralVerifier(opts *bind.TransactOpts, verifier common.Address, allowed bool) (*types.Transaction, error) {
	return _AttestedKeys.contract.Transact(opts, "setGeneralVerifier", verifier, allowed)
}

// SetGeneralVerifier is a paid mutator transaction binding the contract method 0x651193d7.
//
// Solidity: function setGeneralVerifier(address verifier, bool allowed) returns()
func (_AttestedKeys *AttestedKeysSession) SetGeneralVerifier(verifier common.Address, allowed bool) (*types.Transaction, error) {
	return _AttestedKeys.Contract.SetGeneralVerifier(&_AttestedKeys.TransactOpts, verifier, allowed)
}

// SetGeneralVerifier is a paid mutator transaction binding the contract method 0x651193d7.
//
// Solidity: function setGeneralVerifier(address verifier, bool allowed) returns()
func (_AttestedKeys *AttestedKeysTransactorSession) SetGeneralVerifier(verifier common.Address, allowed bool) (*types.Transaction, error) {
	return _AttestedKeys.Contract.SetGeneralVerifier(&_AttestedKeys.TransactOpts, verifier, allowed)
}

// SetOwnAlone is a paid mutator transaction binding the contract method 0x8b33b773.
//
// Solidity: function setOwnAlone(uint256 projectId, bool alone) returns()
func (_AttestedKeys *AttestedKeysTransactor) SetOwnAlone(opts *bind.TransactOpts, projectId *big.Int, alone bool) (*types.Transaction, error) {
	return _AttestedKeys.contract.Transact(opts, "setOwnAlone", projectId, alone)
}

// SetOwnAlone is a paid mutator transaction binding the contract method 0x8b33b773.
//
// Solidity: function setOwnAlone(uint256 projectId, bool alone) returns()
func (_AttestedKeys *AttestedKeysSession) SetOwnAlone(projectId *big.Int, alone bool) (*types.Transaction, error) {
	return _AttestedKeys.Contract.SetOwnAlone(&_AttestedKeys.TransactOpts, projectId, alone)
}

// SetOwnAlone is a paid mutator transaction binding the contract method 0x8b33b773.
//
// Solidity: function setOwnAlone(uint256 projectId, bool alone) returns()
func (_AttestedKeys *AttestedKeysTransactorSession) SetOwnAlone(projectId *big.Int, alone bool) (*types.Transaction, error) {
	return _AttestedKeys.Contract.SetOwnAlone(&_AttestedKeys.TransactOpts, projectId, alone)
}

// AttestedKeysEIP712DomainChangedIterator is returned from FilterEIP712DomainChanged and is used to iterate over the raw logs and unpacked data for EIP712DomainChanged events raised by the AttestedKeys contract.
type AttestedKeysEIP712DomainChangedIterator struct {
	Event *AttestedKeysEIP712DomainChanged // Event containing the contract specifics and raw log

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
func (it *AttestedKeysEIP712DomainChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AttestedKeysEIP712DomainChanged)
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
		it.Event = new(AttestedKeysEIP712DomainChanged)
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
func (it *AttestedKeysEIP712DomainChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AttestedKeysEIP712DomainChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AttestedKeysEIP712DomainChanged represents a EIP712DomainChanged event raised by the AttestedKeys contract.
type AttestedKeysEIP712DomainChanged struct {
	Raw types.Log // Blockchain specific contextual infos
}

// FilterEIP712DomainChanged is a free log retrieval operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_AttestedKeys *AttestedKeysFilterer) FilterEIP712DomainChanged(opts *bind.FilterOpts) (*AttestedKeysEIP712DomainChangedIterator, error) {

	logs, sub, err := _AttestedKeys.contract.FilterLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return &AttestedKeysEIP712DomainChangedIterator{contract: _AttestedKeys.contract, event: "EIP712DomainChanged", logs: logs, sub: sub}, nil
}

// WatchEIP712DomainChanged is a free log subscription operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_AttestedKeys *AttestedKeysFilterer) WatchEIP712DomainChanged(opts *bind.WatchOpts, sink chan<- *AttestedKeysEIP712DomainChanged) (event.Subscription, error) {

	logs, sub, err := _AttestedKeys.contract.WatchLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AttestedKeysEIP712DomainChanged)
				if err := _AttestedKeys.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
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
func (_AttestedKeys *AttestedKeysFilterer) ParseEIP712DomainChanged(log types.Log) (*AttestedKeysEIP712DomainChanged, error) {
	event := new(AttestedKeysEIP712DomainChanged)
	if err := _AttestedKeys.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AttestedKeysEnclaveAttestedIterator is returned from FilterEnclaveAttested and is used to iterate over the raw logs and unpacked data for EnclaveAttested events raised by the AttestedKeys contract.
type AttestedKeysEnclaveAttestedIterator struct {
	Event *AttestedKeysEnclaveAttested // Event containing the contract specifics and raw log

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
func (it *AttestedKeysEnclaveAttestedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AttestedKeysEnclaveAttested)
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
		it.Event = new(AttestedKeysEnclaveAttested)
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
func (it *AttestedKeysEnclaveAttestedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AttestedKeysEnclaveAttestedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AttestedKeysEnclaveAttested represents a EnclaveAttested event raised by the AttestedKeys contract.
type AttestedKeysEnclaveAttested struct {
	Scope       *big.Int
	Key         common.Address
	Measurement [32]byte
	Holder      common.Address
	Verifier    common.Address
	Kind        [32]byte
	ResultHash  [32]byte
	AtBlock     uint64
	Until       *big.Int
	Simulated   bool
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterEnclaveAttested is a free log retrieval operation binding the contract event 0x101d41afc78e293a64ad01a8f908182143616d44dee409d0835e99dcb3a1ad4b.
//
// Solidity: event EnclaveAttested(uint256 indexed scope, address indexed key, bytes32 indexed measurement, address holder, address verifier, bytes32 kind, bytes32 resultHash, uint64 atBlock, uint40 until, bool simulated)
func (_AttestedKeys *AttestedKeysFilterer) FilterEnclaveAttested(opts *bind.FilterOpts, scope []*big.Int, key []common.Address, measurement [][32]byte) (*AttestedKeysEnclaveAttestedIterator, error) {

	var scopeRule []interface{}
	for _, scopeItem := range scope {
		scopeRule = append(scopeRule, scopeItem)
	}
	var keyRule []interface{}
	for _, keyItem := range key {
		keyRule = append(keyRule, keyItem)
	}
	var measurementRule []interface{}
	for _, measurementItem := range measurement {
		measurementRule = append(measurementRule, measurementItem)
	}

	logs, sub, err := _AttestedKeys.contract.FilterLogs(opts, "EnclaveAttested", scopeRule, keyRule, measurementRule)
	if err != nil {
		return nil, err
	}
	return &AttestedKeysEnclaveAttestedIterator{contract: _AttestedKeys.contract, event: "EnclaveAttested", logs: logs, sub: sub}, nil
}

// WatchEnclaveAttested is a free log subscription operation binding the contract event 0x101d41afc78e293a64ad01a8f908182143616d44dee409d0835e99dcb3a1ad4b.
//
// Solidity: event EnclaveAttested(uint256 indexed scope, address indexed key, bytes32 indexed measurement, address holder, address verifier, bytes32 kind, bytes32 resultHash, uint64 atBlock, uint40 until, bool simulated)
func (_AttestedKeys *AttestedKeysFilterer) WatchEnclaveAttested(opts *bind.WatchOpts, sink chan<- *AttestedKeysEnclaveAttested, scope []*big.Int, key []common.Address, measurement [][32]byte) (event.Subscription, error) {

	var scopeRule []interface{}
	for _, scopeItem := range scope {
		scopeRule = append(scopeRule, scopeItem)
	}
	var keyRule []interface{}
	for _, keyItem := range key {
		keyRule = append(keyRule, keyItem)
	}
	var measurementRule []interface{}
	for _, measurementItem := range measurement {
		measurementRule = append(measurementRule, measurementItem)
	}

	logs, sub, err := _AttestedKeys.contract.WatchLogs(opts, "EnclaveAttested", scopeRule, keyRule, measurementRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AttestedKeysEnclaveAttested)
				if err := _AttestedKeys.contract.UnpackLog(event, "EnclaveAttested", log); err != nil {
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

// ParseEnclaveAttested is a log parse operation binding the contract event 0x101d41afc78e293a64ad01a8f908182143616d44dee409d0835e99dcb3a1ad4b.
//
// Solidity: event EnclaveAttested(uint256 indexed scope, address indexed key, bytes32 indexed measurement, address holder, address verifier, bytes32 kind, bytes32 resultHash, uint64 atBlock, uint40 until, bool simulated)
func (_AttestedKeys *AttestedKeysFilterer) ParseEnclaveAttested(log types.Log) (*AttestedKeysEnclaveAttested, error) {
	event := new(AttestedKeysEnclaveAttested)
	if err := _AttestedKeys.contract.UnpackLog(event, "EnclaveAttested", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AttestedKeysEnclaveRevokedIterator is returned from FilterEnclaveRevoked and is used to iterate over the raw logs and unpacked data for EnclaveRevoked events raised by the AttestedKeys contract.
type AttestedKeysEnclaveRevokedIterator struct {
	Event *AttestedKeysEnclaveRevoked // Event containing the contract specifics and raw log

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
func (it *AttestedKeysEnclaveRevokedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AttestedKeysEnclaveRevoked)
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
		it.Event = new(AttestedKeysEnclaveRevoked)
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
func (it *AttestedKeysEnclaveRevokedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AttestedKeysEnclaveRevokedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AttestedKeysEnclaveRevoked represents a EnclaveRevoked event raised by the AttestedKeys contract.
type AttestedKeysEnclaveRevoked struct {
	Scope *big.Int
	Key   common.Address
	By    common.Address
	Raw   types.Log // Blockchain specific contextual infos
}

// FilterEnclaveRevoked is a free log retrieval operation binding the contract event 0x108fa30c3cf9987804bab4dbd89cd0b8d2160d4e6f7df67c6741b8cd8dab939b.
//
// Solidity: event EnclaveRevoked(uint256 indexed scope, address indexed key, address by)
func (_AttestedKeys *AttestedKeysFilterer) FilterEnclaveRevoked(opts *bind.FilterOpts, scope []*big.Int, key []common.Address) (*AttestedKeysEnclaveRevokedIterator, error) {

	var scopeRule []interface{}
	for _, scopeItem := range scope {
		scopeRule = append(scopeRule, scopeItem)
	}
	var keyRule []interface{}
	for _, keyItem := range key {
		keyRule = append(keyRule, keyItem)
	}

	logs, sub, err := _AttestedKeys.contract.FilterLogs(opts, "EnclaveRevoked", scopeRule, keyRule)
	if err != nil {
		return nil, err
	}
	return &AttestedKeysEnclaveRevokedIterator{contract: _AttestedKeys.contract, event: "EnclaveRevoked", logs: logs, sub: sub}, nil
}

// WatchEnclaveRevoked is a free log subscription operation binding the contract event 0x108fa30c3cf9987804bab4dbd89cd0b8d2160d4e6f7df67c6741b8cd8dab939b.
//
// Solidity: event EnclaveRevoked(uint256 indexed scope, address indexed key, address by)
func (_AttestedKeys *AttestedKeysFilterer) WatchEnclaveRevoked(opts *bind.WatchOpts, sink chan<- *AttestedKeysEnclaveRevoked, scope []*big.Int, key []common.Address) (event.Subscription, error) {

	var scopeRule []interface{}
	for _, scopeItem := range scope {
		scopeRule = append(scopeRule, scopeItem)
	}
	var keyRule []interface{}
	for _, keyItem := range key {
		keyRule = append(keyRule, keyItem)
	}

	logs, sub, err := _AttestedKeys.contract.WatchLogs(opts, "EnclaveRevoked", scopeRule, keyRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AttestedKeysEnclaveRevoked)
				if err := _AttestedKeys.contract.UnpackLog(event, "EnclaveRevoked", log); err != nil {
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

// ParseEnclaveRevoked is a log parse operation binding the contract event 0x108fa30c3cf9987804bab4dbd89cd0b8d2160d4e6f7df67c6741b8cd8dab939b.
//
// Solidity: event EnclaveRevoked(uint256 indexed scope, address indexed key, address by)
func (_AttestedKeys *AttestedKeysFilterer) ParseEnclaveRevoked(log types.Log) (*AttestedKeysEnclaveRevoked, error) {
	event := new(AttestedKeysEnclaveRevoked)
	if err := _AttestedKeys.contract.UnpackLog(event, "EnclaveRevoked", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AttestedKeysGeneralVerifierSetIterator is returned from FilterGeneralVerifierSet and is used to iterate over the raw logs and unpacked data for GeneralVerifierSet events raised by the AttestedKeys contract.
type AttestedKeysGeneralVerifierSetIterator struct {
	Event *AttestedKeysGeneralVerifierSet // Event containing the contract specifics and raw log

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
func (it *AttestedKeysGeneralVerifierSetIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AttestedKeysGeneralVerifierSet)
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
		it.Event = new(AttestedKeysGeneralVerifierSet)
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
func (it *AttestedKeysGeneralVerifierSetIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AttestedKeysGeneralVerifierSetIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AttestedKeysGeneralVerifierSet represents a GeneralVerifierSet event raised by the AttestedKeys contract.
type AttestedKeysGeneralVerifierSet struct {
	Verifier common.Address
	Allowed  bool
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterGeneralVerifierSet is a free log retrieval operation binding the contract event 0x3f12893ddc45de77eeec550c4ec73eb26bc08a8b9b936b04451e206233bc0220.
//
// Solidity: event GeneralVerifierSet(address indexed verifier, bool allowed)
func (_AttestedKeys *AttestedKeysFilterer) FilterGeneralVerifierSet(opts *bind.FilterOpts, verifier []common.Address) (*AttestedKeysGeneralVerifierSetIterator, error) {

	var verifierRule []interface{}
	for _, verifierItem := range verifier {
		verifierRule = append(verifierRule, verifierItem)
	}

	logs, sub, err := _AttestedKeys.contract.FilterLogs(opts, "GeneralVerifierSet", verifierRule)
	if err != nil {
		return nil, err
	}
	return &AttestedKeysGeneralVerifierSetIterator{contract: _AttestedKeys.contract, event: "GeneralVerifierSet", logs: logs, sub: sub}, nil
}

// WatchGeneralVerifierSet is a free log subscription operation binding the contract event 0x3f12893ddc45de77eeec550c4ec73eb26bc08a8b9b936b04451e206233bc0220.
//
// Solidity: event GeneralVerifierSet(address indexed verifier, bool allowed)
func (_AttestedKeys *AttestedKeysFilterer) WatchGeneralVerifierSet(opts *bind.WatchOpts, sink chan<- *AttestedKeysGeneralVerifierSet, verifier []common.Address) (event.Subscription, error) {

	var verifierRule []interface{}
	for _, verifierItem := range verifier {
		verifierRule = append(verifierRule, verifierItem)
	}

	logs, sub, err := _AttestedKeys.contract.WatchLogs(opts, "GeneralVerifierSet", verifierRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AttestedKeysGeneralVerifierSet)
				if err := _AttestedKeys.contract.UnpackLog(event, "GeneralVerifierSet", log); err != nil {
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

// ParseGeneralVerifierSet is a log parse operation binding the contract event 0x3f12893ddc45de77eeec550c4ec73eb26bc08a8b9b936b04451e206233bc0220.
//
// Solidity: event GeneralVerifierSet(address indexed verifier, bool allowed)
func (_AttestedKeys *AttestedKeysFilterer) ParseGeneralVerifierSet(log types.Log) (*AttestedKeysGeneralVerifierSet, error) {
	event := new(AttestedKeysGeneralVerifierSet)
	if err := _AttestedKeys.contract.UnpackLog(event, "GeneralVerifierSet", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AttestedKeysOwnAloneSetIterator is returned from FilterOwnAloneSet and is used to iterate over the raw logs and unpacked data for OwnAloneSet events raised by the AttestedKeys contract.
type AttestedKeysOwnAloneSetIterator struct {
	Event *AttestedKeysOwnAloneSet // Event containing the contract specifics and raw log

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
func (it *AttestedKeysOwnAloneSetIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AttestedKeysOwnAloneSet)
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
		it.Event = new(AttestedKeysOwnAloneSet)
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
func (it *AttestedKeysOwnAloneSetIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AttestedKeysOwnAloneSetIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AttestedKeysOwnAloneSet represents a OwnAloneSet event raised by the AttestedKeys contract.
type AttestedKeysOwnAloneSet struct {
	ProjectId *big.Int
	Alone     bool
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterOwnAloneSet is a free log retrieval operation binding the contract event 0x289f00a985a88f85d1bb00676c71571cc683984540f9b00d2efff42375146771.
//
// Solidity: event OwnAloneSet(uint256 indexed projectId, bool alone)
func (_AttestedKeys *AttestedKeysFilterer) FilterOwnAloneSet(opts *bind.FilterOpts, projectId []*big.Int) (*AttestedKeysOwnAloneSetIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _AttestedKeys.contract.FilterLogs(opts, "OwnAloneSet", projectIdRule)
	if err != nil {
		return nil, err
	}
	return &AttestedKeysOwnAloneSetIterator{contract: _AttestedKeys.contract, event: "OwnAloneSet", logs: logs, sub: sub}, nil
}

// WatchOwnAloneSet is a free log subscription operation binding the contract event 0x289f00a985a88f85d1bb00676c71571cc683984540f9b00d2efff42375146771.
//
// Solidity: event OwnAloneSet(uint256 indexed projectId, bool alone)
func (_AttestedKeys *AttestedKeysFilterer) WatchOwnAloneSet(opts *bind.WatchOpts, sink chan<- *AttestedKeysOwnAloneSet, projectId []*big.Int) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}

	logs, sub, err := _AttestedKeys.contract.WatchLogs(opts, "OwnAloneSet", projectIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AttestedKeysOwnAloneSet)
				if err := _AttestedKeys.contract.UnpackLog(event, "OwnAloneSet", log); err != nil {
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

// ParseOwnAloneSet is a log parse operation binding the contract event 0x289f00a985a88f85d1bb00676c71571cc683984540f9b00d2efff42375146771.
//
// Solidity: event OwnAloneSet(uint256 indexed projectId, bool alone)
func (_AttestedKeys *AttestedKeysFilterer) ParseOwnAloneSet(log types.Log) (*AttestedKeysOwnAloneSet, error) {
	event := new(AttestedKeysOwnAloneSet)
	if err := _AttestedKeys.contract.UnpackLog(event, "OwnAloneSet", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
